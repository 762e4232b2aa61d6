import {
  classPrefix,
  evaluate,
  formatText,
  formatValue,
  functionNames,
  growClasses,
  hasOpenPeriod,
  loadSystem,
  parse,
  references
} from "./chunk-Y2FHB7FC.js";
import {
  compositeOf,
  didYouMean,
  indicatorOf,
  industryOf,
  ownRegion,
  parseCodePattern,
  partsOf,
  readYaml,
  registerRoles,
  resolveReturns,
  returnRoles,
  sourceName,
  subregions,
  systemIndustries
} from "./chunk-GGLP6DO2.js";
import {
  loadClassification,
  shippedClassifications
} from "./chunk-DIDV74F5.js";
import {
  monthSpan,
  parsePeriod,
  periodsPerYear,
  printPeriod,
  readPrintedNumber,
  scaleDecimal,
  toHalfWidth
} from "./chunk-M4XBBLPC.js";
import {
  isCurrency,
  parseUnit
} from "./chunk-EUJICYRB.js";
import {
  tables,
  writeStore
} from "./chunk-BEV57ZAH.js";
import {
  identifier,
  literal,
  openDuckDB
} from "./chunk-X622F26L.js";
import {
  InputError,
  formatPlace,
  throwIfAny
} from "./chunk-GG4WGJB4.js";

// src/build.ts
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join9 } from "node:path";

// src/check/rules.ts
import { readFile } from "node:fs/promises";
import { join } from "node:path";
var severities = ["error", "warning", "info"];
var actions = ["report", "exclude", "impute"];
var builtIn = {
  unit_error: { severity: "error", action: "report" },
  outlier: { severity: "warning", action: "report" },
  duplicate_return: { severity: "info", action: "report" },
  missing_return: { severity: "warning", action: "report" },
  identity: { severity: "error", action: "report" },
  falling_ytd: { severity: "warning", action: "report" },
  unknown_enterprise: { severity: "error", action: "report" },
  outside_validity: { severity: "warning", action: "report" },
  class_unknown: { severity: "error", action: "report" },
  class_retired: { severity: "error", action: "report" },
  class_changed: { severity: "warning", action: "report" },
  mixed_editions: { severity: "error", action: "report" },
  region_unknown: { severity: "warning", action: "report" },
  overlap: { severity: "info", action: "report" },
  published_compiled: { severity: "warning", action: "report" }
};
var acting = ["unit_error", "outlier", "identity"];
var file = "rules.yaml";
async function readRules(workspace, system) {
  let text;
  try {
    text = await readFile(join(workspace, file), "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return { rules: [], builtIn: { ...builtIn } };
    throw error;
  }
  return parseRules(text, system);
}
function parseRules(text, system) {
  const { yaml, problems } = readYaml(text, file);
  throwIfAny(problems);
  const root = yaml?.value ?? {};
  const say = (path, problem, part = "value") => {
    problems.push({ ...problem, at: yaml?.place(path, part) ?? { file } });
  };
  if (typeof root !== "object" || Array.isArray(root)) {
    say([], { message: "rules.yaml is not a mapping", expected: "the keys rules and built_in" });
    throw new InputError(problems);
  }
  for (const key2 of Object.keys(root))
    if (key2 !== "rules" && key2 !== "built_in")
      say([key2], { message: `the key "${key2}" is not known`, expected: "rules, built_in" }, "key");
  const rules = [];
  const list = root.rules ?? [];
  if (!Array.isArray(list)) say(["rules"], { message: "rules is not a list", expected: "a list of rules" });
  else
    list.forEach((given, i) => {
      const rule = readRule(given, ["rules", i], system, yaml?.place(["rules", i]) ?? { file }, say);
      if (rule === void 0) return;
      if (rules.some(({ name }) => name === rule.name) || Object.hasOwn(builtIn, rule.name))
        say(["rules", i, "name"], {
          message: `there are two rules "${rule.name}"`,
          mend: "Give one of them another name"
        });
      rules.push(rule);
    });
  const settings = readBuiltIn(root.built_in, say);
  problems.sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0));
  throwIfAny(problems);
  return { rules, builtIn: settings };
}
function readRule(given, path, system, at, say) {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    say(path, {
      message: "a rule is a mapping",
      expected: "the keys name, rule, severity, action, explanation"
    });
    return void 0;
  }
  const keys = ["name", "rule", "severity", "action", "explanation"];
  const fields = given;
  for (const key2 of Object.keys(fields))
    if (!keys.includes(key2))
      say(
        [...path, key2],
        { message: `the key "${key2}" is not known`, expected: keys.join(", "), mend: didYouMean(key2, keys) },
        "key"
      );
  const text = fields.rule;
  if (typeof text !== "string") {
    say(path, {
      message: "the rule has no expression",
      expected: "rule: with a figure expression that is to be true"
    });
    return void 0;
  }
  const expression = readExpression(text, [...path, "rule"], system, say);
  const severity = choice(fields.severity, severities, "error", [...path, "severity"], say);
  const action = choice(fields.action, actions, "report", [...path, "action"], say);
  if (expression === void 0) return void 0;
  const over = references(expression).length > 0 ? "figures" : "return";
  if (over === "figures" && action !== "report")
    say([...path, "action"], {
      message: "a rule over figures can only report",
      mend: "Write action: report"
    });
  const { explanation } = fields;
  const words6 = typeof explanation === "object" && explanation !== null ? explanation : { en: typeof explanation === "string" ? explanation : "" };
  const said = Object.values(words6)[0] ?? "";
  return {
    name: typeof fields.name === "string" ? fields.name : text,
    ...{ text, expression, over, severity, action },
    explanation: { en: words6.en ?? said, zh: words6.zh ?? said },
    line: at.line ?? 1
  };
}
function readExpression(text, path, system, say) {
  let expression;
  try {
    expression = parse(text);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const { message, found, expected, mend, at } of error.problems)
      say(path, { message: `${message} (character ${at?.column ?? 1})`, found, expected, mend });
    return void 0;
  }
  if (references(expression).length > 0) return expression;
  const known = system.indicators.map(({ id }) => id);
  let sound = true;
  for (const name of namesIn(expression)) {
    if (indicatorOf(system, name) !== void 0) continue;
    sound = false;
    say(path, {
      message: `"${name}" is not an item of a return`,
      expected: "an indicator",
      mend: didYouMean(name, [...known, ...functionNames])
    });
  }
  return sound ? expression : void 0;
}
function namesIn(expression) {
  switch (expression.kind) {
    case "name":
      return [expression.name];
    case "call":
      return expression.args.flatMap(namesIn);
    case "binary":
      return [...namesIn(expression.left), ...namesIn(expression.right)];
    case "unary":
      return namesIn(expression.operand);
    default:
      return [];
  }
}
function readBuiltIn(given, say) {
  const result = { ...builtIn };
  if (given === void 0 || given === null) return result;
  if (typeof given !== "object" || Array.isArray(given)) {
    say(["built_in"], {
      message: "built_in is not a mapping",
      expected: `a mapping with ${Object.keys(builtIn).join(", ")}`
    });
    return result;
  }
  for (const [name, setting] of Object.entries(given)) {
    const path = ["built_in", name];
    if (!Object.hasOwn(builtIn, name)) {
      say(
        path,
        {
          message: `there is no built-in check "${name}"`,
          expected: Object.keys(builtIn).join(", "),
          mend: didYouMean(name, Object.keys(builtIn))
        },
        "key"
      );
      continue;
    }
    const id = name;
    if (setting === "off" || setting === false) result[id] = null;
    else if (typeof setting === "object" && setting !== null) {
      const fields = setting;
      const before = builtIn[id];
      result[id] = {
        severity: choice(fields.severity, severities, before.severity, [...path, "severity"], say),
        action: choice(fields.action, actions, before.action, [...path, "action"], say)
      };
      if (!acting.includes(name) && ["exclude", "impute"].includes(String(fields.action)))
        say([...path, "action"], {
          message: `${name} can only report`,
          expected: `report; exclude and impute are for ${acting.join(", ")} and for rules over returns`,
          mend: "Write action: report"
        });
      for (const key2 of Object.keys(fields))
        if (key2 !== "severity" && key2 !== "action")
          say(
            [...path, key2],
            { message: `the key "${key2}" is not known`, expected: "severity, action" },
            "key"
          );
    } else
      say(path, {
        message: `the setting of ${name} is not what it should be`,
        expected: "off, or a mapping with severity and action"
      });
  }
  return result;
}
function choice(given, known, otherwise, path, say) {
  if (given === void 0) return otherwise;
  if (typeof given === "string" && known.includes(given)) return given;
  say(path, {
    message: `"${String(path.at(-1))}" is not what it should be`,
    found: JSON.stringify(given),
    expected: known.join(", ")
  });
  return otherwise;
}

// src/collect/staged.ts
var stagedColumns = {
  region: "VARCHAR",
  industry: "VARCHAR",
  indicator: "VARCHAR",
  period: "VARCHAR",
  accumulation: "VARCHAR",
  value: "DOUBLE",
  status: "VARCHAR",
  growth: "DOUBLE",
  base: "DOUBLE",
  /** `reported`, or `change` where it is the level less the published change. */
  base_origin: "VARCHAR",
  notes: "VARCHAR",
  source: "VARCHAR",
  file: "VARCHAR",
  line: "INTEGER",
  column: "VARCHAR",
  /** Where the growth was read, where there is one. */
  growth_file: "VARCHAR",
  growth_line: "INTEGER",
  growth_column: "VARCHAR"
};

// src/collect/assemble.ts
function assembleFigures(statements, report) {
  const findings = [];
  const figures = /* @__PURE__ */ new Map();
  for (const statement of statements) {
    const key2 = figureKey(statement);
    const parts2 = figures.get(key2) ?? {};
    const earlier = parts2[statement.measure];
    if (earlier === void 0 || earlier.status === "M" && statement.status !== "M") {
      parts2[statement.measure] = statement;
    } else if (statement.status !== "M") {
      if (earlier.value !== statement.value) report(contradiction(earlier, statement));
      else findings.push(repetition(earlier, statement));
    }
    figures.set(key2, parts2);
  }
  const staged = [...figures.values()].flatMap((parts2) => toFigure(parts2) ?? []);
  return { figures: staged, findings: [...findings, ...findJumps(staged)] };
}
function figureKey({ region, industry, indicator, period, accumulation }) {
  return [region, industry, indicator, period, accumulation].join("/");
}
function toFigure({
  value,
  growth,
  base
}) {
  const main = value ?? growth ?? base;
  if (main === void 0) return void 0;
  const { region, industry, indicator, period, accumulation, file: file2, line, column } = main;
  const sources = new Set([value, growth, base].flatMap((part) => part?.source ?? []));
  return {
    region,
    industry,
    indicator,
    period,
    accumulation,
    value: value?.value ?? null,
    status: value?.status ?? "M",
    growth: growth?.value ?? null,
    base: base?.value ?? null,
    source: sources.size === 0 ? null : [...sources].join("; "),
    file: file2,
    line,
    column,
    growth_at: growth === void 0 ? void 0 : { file: growth.file, line: growth.line, column: growth.column }
  };
}
var measureNames = {
  value: { en: "figure", zh: "\u6570\u503C" },
  growth: { en: "growth", zh: "\u589E\u957F\u7387" },
  base: { en: "base", zh: "\u57FA\u6570" }
};
function nameFigure(figure) {
  const name = `${figure.industry}.${figure.indicator}[${figure.period}]`;
  return figure.accumulation === "ytd" ? `ytd(${name})` : name;
}
function contradiction(first, second) {
  const say = ({ value }) => value === null ? "withheld" : String(value);
  return {
    message: `the ${measureNames[first.measure].en} of ${nameFigure(first)} is given twice with different values`,
    at: placeOfCell(second),
    found: `${say(second)} here and ${say(first)} at ${formatPlace(placeOfCell(first))}`,
    mend: "Correct one of the two, or leave one out"
  };
}
function repetition(first, second) {
  const place3 = formatPlace(placeOfCell(first));
  const name = nameFigure(first);
  const measure = measureNames[first.measure];
  return {
    rule: "given_twice",
    severity: "info",
    file: second.file,
    line: second.line,
    column: second.column,
    message_en: `The ${measure.en} of ${name} is given a second time, with the same value as at ${place3}; the first is kept.`,
    message_zh: `${name}\u7684${measure.zh}\u91CD\u590D\u7ED9\u51FA\uFF0C\u4E0E${place3}\u5904\u76F8\u540C\uFF1B\u91C7\u7528\u524D\u8005\u3002`,
    value: second.value,
    expected: first.value
  };
}
var jumps = [
  { factor: 1e3, en: "a thousand", zh: "\u4E00\u5343", from: 300, to: 3e3 },
  { factor: 1e4, en: "ten thousand", zh: "\u4E00\u4E07", from: 3e3, to: 3e4 }
];
function findJumps(figures) {
  const series = /* @__PURE__ */ new Map();
  for (const figure of figures) {
    const period = parsePeriod(figure.period);
    if (figure.value === null || figure.value === 0 || period === void 0) continue;
    const key2 = figureKey({ ...figure, period: period.frequency });
    const member = { figure, value: figure.value, end: monthSpan(period)[1] };
    const members = series.get(key2);
    if (members === void 0) series.set(key2, [member]);
    else members.push(member);
  }
  return [...series.values()].flatMap((members) => {
    members.sort((a, b) => a.end - b.end);
    return members.flatMap((later, i) => {
      const earlier = members[i - 1];
      return earlier === void 0 ? [] : findJump(earlier.figure, earlier.value, later.figure, later.value);
    });
  });
}
function findJump(earlier, before, later, after) {
  const ratio = Math.abs(after / before);
  const isUp = ratio > 1;
  const size = isUp ? ratio : 1 / ratio;
  const jump = jumps.find(({ from, to }) => size >= from && size < to);
  if (jump === void 0) return [];
  const [one, other] = [formatPlace(placeOfCell(earlier)), formatPlace(placeOfCell(later))];
  const [big, small] = isUp ? [other, one] : [one, other];
  const series = `${later.industry}.${later.indicator}`;
  return [
    {
      rule: "unit_jump",
      severity: "warning",
      file: later.file,
      line: later.line,
      column: later.column,
      message_en: `${series} goes from ${before} in ${earlier.period} (${one}) to ${after} in ${later.period} (${other}), about ${jump.en}-fold ${isUp ? "up" : "down"}: is a unit mistaken? Either the figure at ${big} is to be divided by ${jump.factor}, or the one at ${small} multiplied by it.`,
      message_zh: `${series}\u7531${earlier.period}\u7684${before}\uFF08${one}\uFF09\u53D8\u4E3A${later.period}\u7684${after}\uFF08${other}\uFF09\uFF0C${isUp ? "\u589E\u81F3\u7EA6" : "\u964D\u81F3\u7EA6"}${jump.zh}${isUp ? "\u500D" : "\u5206\u4E4B\u4E00"}\uFF1A\u8BA1\u91CF\u5355\u4F4D\u662F\u5426\u6709\u8BEF\uFF1F\u6216\u5E94\u5C06${big}\u5904\u7684\u6570\u9664\u4EE5${jump.factor}\uFF0C\u6216\u5E94\u5C06${small}\u5904\u7684\u6570\u4E58\u4EE5${jump.factor}\u3002`,
      value: after,
      expected: isUp ? after / jump.factor : after * jump.factor
    }
  ];
}
function placeOfCell({ file: file2, line, column }) {
  return { file: file2, line, column };
}

// src/collect/files.ts
import { createHash } from "node:crypto";
import { readdir, readFile as readFile2 } from "node:fs/promises";
import { join as join2 } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";

// src/collect/csv.ts
import { CsvError, parse as parse2 } from "csv-parse/sync";

// src/collect/text.ts
function decodeText(bytes, file2) {
  const marked = byteOrderMark(bytes);
  const encoding = marked ?? "utf-8";
  const text = tryDecode(bytes, encoding);
  if (text !== void 0) {
    if (marked === void 0 && text.includes("\0"))
      throw encodingProblem(bytes, file2, bytes.indexOf(0), encoding, "a zero byte");
    return text;
  }
  const at = firstInvalid(bytes, encoding);
  const isUnicode = marked !== void 0 || isLikelyUtf8(bytes.subarray(0, at));
  const chinese = isUnicode ? void 0 : tryDecode(bytes, "gb18030");
  if (chinese !== void 0) return chinese;
  const byte = `byte 0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
  throw encodingProblem(bytes, file2, at, encoding, `${byte}, which is not ${encoding.toUpperCase()}`);
}
function byteOrderMark(bytes) {
  if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) return "utf-8";
  if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
  if (bytes[0] === 254 && bytes[1] === 255) return "utf-16be";
  return void 0;
}
function tryDecode(bytes, encoding) {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
function isLikelyUtf8(bytes) {
  const text = new TextDecoder().decode(bytes);
  return text.replace(/[\0-\x7f]/g, "").length >= 8;
}
function firstInvalid(bytes, encoding) {
  const isValid = (length, stream) => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), { stream });
      return true;
    } catch {
      return false;
    }
  };
  let [valid, invalid] = [0, bytes.length];
  while (invalid - valid > 1) {
    const middle = valid + invalid >> 1;
    if (isValid(middle, true)) valid = middle;
    else invalid = middle;
  }
  while (valid > 0 && !isValid(valid, false)) valid--;
  return valid;
}
function encodingProblem(bytes, file2, offset, encoding, found) {
  const before = new TextDecoder(encoding).decode(bytes.subarray(0, offset));
  return new InputError({
    message: "the text cannot be decoded",
    at: { file: file2, line: before.split("\n").length },
    found,
    expected: "UTF-8, GB18030, or UTF-16 with a byte order mark",
    mend: "Save the file as UTF-8"
  });
}

// src/collect/csv.ts
var delimiters = [",", ";", "	"];
function readCsv(bytes, file2) {
  const text = decodeText(bytes, file2);
  const declared = /^sep=(.)\r?\n/i.exec(text);
  const delimiter = declared?.[1] ?? detectDelimiter(text);
  const unified = text.replace(/\r\n?/g, "\n");
  let parsed;
  try {
    parsed = parse2(unified, {
      delimiter,
      info: true,
      relax_column_count: true,
      record_delimiter: "\n"
    });
  } catch (error) {
    if (error instanceof CsvError) throw quoteProblem(unified, delimiter, file2, error);
    throw error;
  }
  let line = 1;
  const rows = parsed.map(({ record, info }) => {
    const row = { line, cells: record.map((cell2) => cell2.trim()) };
    line = info.lines + 1;
    return row;
  });
  if (declared !== null) rows.shift();
  return { file: file2, rows, lettered: false, merged: /* @__PURE__ */ new Map(), delimiter };
}
function detectDelimiter(text) {
  const lines = text.slice(0, 65536).split(/\r\n?|\n/).filter((line) => line.trim() !== "").slice(0, 100);
  const scores = delimiters.map((delimiter) => {
    const counts = /* @__PURE__ */ new Map();
    for (const line of lines) {
      const count = line.replace(/"[^"]*"/g, "").split(delimiter).length - 1;
      if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    const [cuts2 = 0, agreeing = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
    return { delimiter, cuts: cuts2, agreeing };
  });
  scores.sort((a, b) => b.agreeing - a.agreeing || b.cuts - a.cuts);
  return scores[0]?.delimiter ?? ",";
}
function quoteProblem(text, delimiter, file2, error) {
  const broken = findBrokenQuote(text, delimiter);
  if (broken === void 0) return new InputError({ message: error.message, at: { file: file2 } });
  const { opened, broke } = broken;
  if (broke === "inside") {
    return new InputError({
      message: "a quote stands inside a cell that does not begin with one",
      at: { file: file2, ...opened },
      mend: 'Put the whole cell in quotes, and double each quote inside: "the ""4+4"" system"'
    });
  }
  return new InputError({
    message: broke === "end" ? "a quote is opened here and never closed" : "the quote that is opened here is closed in the wrong place",
    at: { file: file2, ...opened },
    found: broke === "end" ? "the end of the file" : `more text after the quote at line ${broke.line}, column ${broke.column}`,
    expected: "a closing quote at the end of the cell",
    mend: "Close the quote, and double each quote that is part of the text"
  });
}
function findBrokenQuote(text, delimiter) {
  let line = 1;
  let lineStart = 0;
  const here = (at) => ({ line, column: at - lineStart + 1 });
  let opened;
  let cellStart = true;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (opened !== void 0) {
      if (char === '"' && text[at + 1] === '"') at++;
      else if (char === '"') {
        const next = text[at + 1];
        if (next !== void 0 && next !== delimiter && next !== "\n") return { opened, broke: here(at + 1) };
        opened = void 0;
      }
    } else if (char === '"') {
      if (!cellStart) return { opened: here(at), broke: "inside" };
      opened = here(at);
    }
    cellStart = char === delimiter || char === "\n";
    if (char === "\n") {
      line++;
      lineStart = at + 1;
    }
  }
  return opened && { opened, broke: "end" };
}

// src/collect/parquet.ts
async function readParquet(engine, path, file2) {
  let records2;
  try {
    records2 = await engine.all(`SELECT * FROM ${engine.parquet(path)}`);
  } catch (error) {
    throw new InputError({
      message: "the Parquet file cannot be read",
      at: { file: file2 },
      found: error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error),
      expected: "a complete Parquet file",
      mend: "Write it again: it may have been cut short"
    });
  }
  const names3 = Object.keys(records2[0] ?? {});
  const rows = records2.map((record, i) => ({
    line: i + 1,
    cells: names3.map((name) => cellText(record[name]))
  }));
  return { file: file2, rows: [{ line: 0, cells: names3 }, ...rows], lettered: false, merged: /* @__PURE__ */ new Map() };
}
function cellText(value) {
  if (value === null || value === void 0) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === "string") return value.trim();
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return JSON.stringify(value);
}

// src/collect/table.ts
function gather(report, read) {
  const problems = /* @__PURE__ */ new Map();
  const result = read((problem) => {
    const { at, ...rest } = problem;
    const key2 = JSON.stringify([rest, at?.file, at?.column]);
    const known = problems.get(key2);
    if (known === void 0) problems.set(key2, { problem, lines: /* @__PURE__ */ new Set([at?.line]) });
    else known.lines.add(at?.line);
  });
  for (const { problem, lines } of problems.values()) {
    const more = lines.size - 1;
    const found = `${problem.found ?? "this"} here and in ${more} more ${more === 1 ? "line" : "lines"}`;
    report(more === 0 ? problem : { ...problem, found });
  }
  return result;
}
async function catching(report, work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    error.problems.forEach(report);
    return void 0;
  }
}
function cellOf(row, column) {
  return row.cells[column] ?? "";
}
function filledCell(table, row, column) {
  return table.merged.get(mergeKey(row.line, column)) ?? cellOf(row, column);
}
function mergeKey(line, column) {
  return `${line}:${column}`;
}
function filledCells(row) {
  return row.cells.flatMap((text, column) => text === "" ? [] : [{ column, text }]);
}
function widthOf(table) {
  return table.rows.reduce((width, row) => Math.max(width, row.cells.length), 0);
}
function columnLabel(table, column, heading) {
  if (table.lettered) return `${columnLetters(column)} ${heading}`.trim();
  return heading === "" ? String(column + 1) : heading;
}
function placeOf(table, line, column, heading) {
  return { file: table.file, line, column: columnLabel(table, column, heading) };
}
function columnLetters(column) {
  const last = String.fromCharCode(65 + column % 26);
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

// src/collect/xlsx.ts
async function readXlsx(bytes, file2) {
  const { default: exceljs } = await import("exceljs");
  const workbook = new exceljs.Workbook();
  try {
    await workbook.xlsx.load(bytes);
  } catch (error) {
    throw new InputError({
      message: "the workbook cannot be opened",
      at: { file: file2 },
      found: error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error),
      expected: "an XLSX workbook without a password",
      mend: "Open it in a spreadsheet program and save it as .xlsx"
    });
  }
  const tables2 = [];
  workbook.eachSheet((sheet) => {
    const rows = [];
    const merged = /* @__PURE__ */ new Map();
    sheet.eachRow((row, line) => {
      const cells = [];
      row.eachCell({ includeEmpty: true }, (cell2, number) => {
        const isSwallowed = cell2.isMerged && cell2.master.address !== cell2.address;
        if (isSwallowed) merged.set(mergeKey(line, number - 1), cellText2(cell2.master));
        cells[number - 1] = isSwallowed ? "" : cellText2(cell2);
      });
      rows.push({ line, cells: Array.from(cells, (text) => text ?? "") });
    });
    if (rows.some((row) => row.cells.some((text) => text !== "")))
      tables2.push({ file: `${file2}[${sheet.name}]`, rows, lettered: true, merged });
  });
  return tables2;
}
function cellText2(cell2) {
  return valueText(cell2.value, cell2.numFmt).trim();
}
function valueText(value, format) {
  if (value === null || value === void 0) return "";
  if (typeof value === "number") {
    const isPercent2 = format !== void 0 && /%/.test(format.replace(/"[^"]*"/g, ""));
    return isPercent2 ? `${scaleDecimal(String(value), 2)}%` : String(value);
  }
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value instanceof Date) return dateText(value, format);
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("error" in value) return value.error;
  if ("hyperlink" in value) return value.text;
  if (value.result === void 0) return `=${"formula" in value ? value.formula : value.sharedFormula}`;
  return valueText(value.result, format);
}
function dateText(date, format = "") {
  if (Number.isNaN(date.getTime())) return "#DATE";
  const day2 = date.toISOString().slice(0, 10);
  const shown = format.replace(/"[^"]*"|\[[^\]]*\]/g, "").toLowerCase();
  if (shown.includes("d") || !shown.includes("y")) return day2;
  return shown.includes("m") ? day2.slice(0, 7) : day2.slice(0, 4);
}

// src/collect/files.ts
var kinds = [
  [/\.(csv|tsv)$/i, "csv"],
  [/\.(csv|tsv)\.gz$/i, "csv.gz"],
  [/\.xlsx$/i, "xlsx"],
  [/\.parquet$/i, "parquet"],
  [/\.(xls|xlsm|xlsb|ods|et|numbers|sav|dta|dbf)$/i, "unread"]
];
function kindOf(file2) {
  return kinds.find(([pattern]) => pattern.test(file2))?.[1] ?? "none";
}
async function listFiles(workspace, folder) {
  const entries = await readdir(join2(workspace, folder), { withFileTypes: true }).catch((error) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  const files = await Promise.all(
    entries.filter(({ name }) => !/^(\.|~\$)/.test(name)).map(async (entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? listFiles(workspace, path) : [path];
    })
  );
  return files.flat().sort();
}
async function readInput(workspace, file2) {
  let bytes;
  try {
    bytes = await readFile2(join2(workspace, file2));
  } catch (error) {
    const code = error.code ?? "";
    if (code === "ENOENT") return void 0;
    if (!/EACCES|EPERM|EISDIR/.test(code)) throw error;
    throw new InputError({
      message: "the file cannot be read",
      at: { file: file2 },
      found: code,
      expected: "a file that may be read"
    });
  }
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { input: { file: file2, sha256, bytes: bytes.length }, bytes };
}
async function readTables({ input: { file: file2 }, bytes }, workspace, engine) {
  switch (kindOf(file2)) {
    case "csv":
      return [readCsv(bytes, file2)];
    case "csv.gz":
      return [readCsv(await unzip(bytes, file2), file2)];
    case "xlsx":
      return readXlsx(bytes, file2);
    case "parquet":
      return [await readParquet(engine, join2(workspace, file2), file2)];
    default:
      return [];
  }
}
async function unzip(bytes, file2) {
  try {
    return await promisify(gunzip)(bytes);
  } catch (error) {
    throw new InputError({
      message: "the compressed file cannot be read",
      at: { file: file2 },
      found: error instanceof Error ? error.message : String(error),
      expected: "a complete gzip file"
    });
  }
}
function unreadFile(file2) {
  return {
    rule: "file_not_read",
    severity: "warning",
    file: file2,
    line: null,
    column: null,
    message_en: "Files of this format are not read; save the table as .xlsx or .csv.",
    message_zh: "\u4E0D\u8BFB\u53D6\u6B64\u683C\u5F0F\u7684\u6587\u4EF6\uFF1B\u8BF7\u5C06\u8868\u683C\u53E6\u5B58\u4E3A .xlsx \u6216 .csv\u3002",
    value: null,
    expected: null
  };
}

// src/collect/period-labels.ts
var monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
var monthWord = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
var year = "(\\d{4})";
var chineseQuarters = "\u4E00\u4E8C\u4E09\u56DB";
var readers = [
  [`${year}\u5E74?\u5EA6?`, ([y]) => of("A", y, 1)],
  [`${year}\u5E74?-?[sh]([12])`, ([y, half]) => of("S", y, Number(half))],
  [`h([12])-?${year}`, ([half, y]) => of("S", y, Number(half))],
  [`${year}\u5E74?([\u4E0A\u4E0B])\u534A\u5E74`, ([y, half]) => of("S", y, half === "\u4E0A" ? 1 : 2)],
  [`${year}\u5E74?-?q([1-4])`, ([y, quarter]) => of("Q", y, Number(quarter))],
  [`q([1-4])-?${year}`, ([quarter, y]) => of("Q", y, Number(quarter))],
  [`${year}\u5E74?\u7B2C?([\u4E00\u4E8C\u4E09\u56DB1-4])\u5B63\u5EA6?`, ([y, quarter]) => of("Q", y, quarterNumber(quarter))],
  [`${year}(?:\u5E74|-m?|/|m)(\\d{1,2})(?:\u6708\u4EFD?)?`, ([y, month2]) => of("M", y, Number(month2))],
  [`${year}(0[1-9]|1[0-2])`, ([y, month2]) => of("M", y, Number(month2))],
  [`${monthWord}-?${year}`, ([month2, y]) => of("M", y, monthNumber(month2))],
  [`${year}-?${monthWord}`, ([y, month2]) => of("M", y, monthNumber(month2))],
  [`${year}\u5E74?\u524D([\u4E8C\u4E0923])\u4E2A?\u5B63\u5EA6?`, ([y, quarter]) => toDate("Q", y, quarterNumber(quarter))],
  [`${year}\u5E74?\u7B2C?[\u4E001]\u5B63?\u5EA6?-\u7B2C?([\u4E8C\u4E09\u56DB2-4])\u5B63\u5EA6`, ([y, quarter]) => toDate("Q", y, quarterNumber(quarter))],
  [`${year}\u5E74?-?q1-q?([2-4])`, ([y, quarter]) => toDate("Q", y, Number(quarter))],
  [`${year}\u5E74?\u524D(\\d{1,2})\u4E2A?\u6708\u4EFD?`, ([y, month2]) => toDate("M", y, Number(month2))],
  [`${year}\u5E74(\\d{1,2})(?:\u6708\u4EFD?)?-(\\d{1,2})\u6708\u4EFD?`, ([y, from, to]) => months(y, Number(from), Number(to))],
  [
    `${monthWord}(?:-|to)${monthWord}${year}`,
    ([from, to, y]) => months(y, monthNumber(from), monthNumber(to))
  ],
  [
    `${year}-?${monthWord}(?:-|to)${monthWord}`,
    ([y, from, to]) => months(y, monthNumber(from), monthNumber(to))
  ]
];
var compiled = readers.map(([source, read]) => [new RegExp(`^${source}$`), read]);
function readPeriodLabel(text) {
  const compact = toHalfWidth(text).toLowerCase().replace(/\s+/g, "").replace(/[—–−~～至到‐‑]+/g, "-");
  const bare = compact.replace(/^(?:累计|ytd-?)|(?:\(?累计(?:数|值)?\)?|-?\(?ytd\)?)$/g, "");
  for (const [pattern, read] of compiled) {
    const match = pattern.exec(bare);
    const label = match === null ? void 0 : read(match.slice(1));
    if (label === void 0) continue;
    return bare === compact ? label : { ...label, accumulation: accumulate(label) };
  }
  return void 0;
}
function accumulate({ period }) {
  return period.length === 4 ? "period" : "ytd";
}
function of(frequency, y, index) {
  const yearNumber = Number(y);
  if (yearNumber < 1800 || yearNumber > 2200 || index < 1 || index > 12) return void 0;
  return { period: printPeriod({ frequency, year: yearNumber, index }), accumulation: "period" };
}
function toDate(frequency, y, index) {
  const label = of(frequency, y, index);
  return label && { ...label, accumulation: "ytd" };
}
function months(y, from, to) {
  if (from === 1 && to > 1) return toDate("M", y, to);
  const length = to - from + 1;
  if (length === 3 && to % 3 === 0) return of("Q", y, to / 3);
  return length === 6 && to === 12 ? of("S", y, 2) : void 0;
}
function monthNumber(word) {
  return monthNames.indexOf((word ?? "").slice(0, 3)) + 1;
}
function quarterNumber(text) {
  return Number(text) || chineseQuarters.indexOf(text ?? "") + 1;
}

// src/collect/headings.ts
var roleWords = {
  region: ["region", "area", "county", "city", "ref area", "\u5730\u533A", "\u533A\u57DF", "\u533A\u53BF", "\u5E02\u53BF", "\u5730\u5E02", "\u57CE\u5E02"],
  industry: ["industry", "sector", "branch", "\u884C\u4E1A", "\u4EA7\u4E1A", "\u884C\u4E1A\u540D\u79F0", "\u4EA7\u4E1A\u540D\u79F0", "\u4EA7\u4E1A\u7C7B\u522B", "\u884C\u4E1A\u7C7B\u522B"],
  indicator: ["indicator", "measure", "variable", "\u6307\u6807", "\u6307\u6807\u540D\u79F0"],
  period: [
    ...["period", "time", "time period", "year", "quarter", "month"],
    ...["\u65F6\u671F", "\u65F6\u95F4", "\u62A5\u544A\u671F", "\u671F\u95F4", "\u5E74\u4EFD", "\u5E74\u5EA6", "\u5E74", "\u5B63\u5EA6", "\u6708\u4EFD"]
  ],
  unit: ["unit", "units", "unit of measure", "unit measure", "\u5355\u4F4D", "\u8BA1\u91CF\u5355\u4F4D"],
  status: ["status", "obs status", "flag", "\u72B6\u6001", "\u6570\u636E\u72B6\u6001", "\u6807\u5FD7"],
  accumulation: ["accumulation", "\u7D2F\u8BA1", "\u7D2F\u8BA1\u65B9\u5F0F", "\u7D2F\u8BA1\u6807\u5FD7"],
  source: ["source", "sources", "document", "\u6765\u6E90", "\u8D44\u6599\u6765\u6E90", "\u6570\u636E\u6765\u6E90", "\u51FA\u5904"],
  ignored: [
    ...["note", "notes", "remark", "remarks", "comment", "comments", "no.", "no", "#"],
    ...["\u5907\u6CE8", "\u8BF4\u660E", "\u6CE8\u91CA", "\u6CE8", "\u5E8F\u53F7", "\u7F16\u53F7"]
  ]
};
var measureWords = {
  value: [
    ...["value", "obs value", "amount", "figure", "level"],
    ...["\u6570\u503C", "\u503C", "\u6307\u6807\u503C", "\u7EDD\u5BF9\u6570", "\u7EDD\u5BF9\u503C", "\u7EDD\u5BF9\u91CF", "\u603B\u91CF", "\u91D1\u989D", "\u672C\u671F\u503C"]
  ],
  growth: [
    ...["growth", "growth rate", "yoy", "yoy growth", "y/y", "year-on-year", "year-on-year growth"],
    ...["annual growth", "change on year"],
    ...[
      "\u589E\u957F",
      "\u589E\u957F\u7387",
      "\u589E\u957F\u901F\u5EA6",
      "\u589E\u901F",
      "\u589E\u5E45",
      "\u540C\u6BD4",
      "\u540C\u6BD4\u589E\u957F",
      "\u540C\u6BD4\u589E\u901F",
      "\u540C\u6BD4\u589E\u957F\u7387",
      "\u540C\u6BD4\u589E\u5E45"
    ],
    ...["\u6BD4\u4E0A\u5E74\u589E\u957F", "\u6BD4\u4E0A\u5E74\u540C\u671F\u589E\u957F", "\u8F83\u4E0A\u5E74\u589E\u957F", "\u6BD4\u53BB\u5E74\u589E\u957F", "\u5E74\u589E\u957F"]
  ],
  base: ["base", "comparable base", "\u57FA\u6570", "\u53EF\u6BD4\u57FA\u6570", "\u540C\u671F\u57FA\u6570", "\u53EF\u6BD4\u57FA\u671F\u6570", "\u53EF\u6BD4\u53E3\u5F84\u57FA\u6570"]
};
var roles = byWord(roleWords);
var measures = byWord(measureWords);
var affixes = [...measures.keys()].sort((a, b) => b.length - a.length);
var headingWords = [...roles.keys(), ...measures.keys()];
function readHeading(text, names3) {
  const plain = toHalfWidth(text).replace(/\s+/g, " ").trim();
  for (const { head, unit } of unitSplits(plain)) {
    const meaning = head === "" ? void 0 : readWords(head, names3);
    if (meaning === void 0) continue;
    if (unit === void 0) return meaning;
    if ("measure" in meaning) return { ...meaning, unit };
  }
  return void 0;
}
function isUnitHeading(text) {
  return readTableUnit(toHalfWidth(text)) !== void 0;
}
function readTableUnit(text) {
  const bare = toHalfWidth(text).trim().replace(/(?<=\d)[ ,](?=000)/g, "");
  if (bare === "" || /^\(?\d+\)?$/.test(bare)) return void 0;
  const whole2 = parseUnit(bare);
  if (whole2 !== void 0) return whole2;
  const quotient = /^(.+?)(?:\/| per )(.+)$/i.exec(bare);
  const [above, below] = [parseUnit(quotient?.[1] ?? "#"), parseUnit(quotient?.[2] ?? "#")];
  return above && below && { unit: `${above.unit}/${below.unit}`, exponent: above.exponent - below.exponent };
}
function* unitSplits(text) {
  yield { head: text };
  for (const match of text.matchAll(/\(([^()]*)\)/g)) {
    const head = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.replace(/\s+/g, " ").trim();
    const unit = readTableUnit(match[1] ?? "");
    if (unit !== void 0) yield { head, unit };
  }
  for (const match of text.matchAll(/\s*[,:/]\s*|\s+|(?=%$)/g)) {
    const unit = readTableUnit(text.slice(match.index + match[0].length));
    if (unit !== void 0) yield { head: text.slice(0, match.index), unit };
  }
  if (/[()]/.test(text)) yield { head: text.replace(/[()]/g, " ").replace(/\s+/g, " ").trim() };
}
function readWords(text, names3) {
  const role = roles.get(wordOf(text));
  return role === void 0 ? readFigure(text, names3) : { role };
}
function readFigure(text, names3) {
  const measure = measures.get(wordOf(text));
  if (measure !== void 0) return { measure };
  const indicator = names3.indicators.find(text);
  if (indicator !== void 0 && "id" in indicator) return { measure: "value", indicator: indicator.id };
  const industry = names3.industries.find(text);
  if (industry !== void 0 && "id" in industry) return { measure: "value", industry: industry.id };
  const period = readPeriodLabel(text);
  if (period !== void 0) return { measure: "value", period };
  return readComposed(text, names3);
}
function readComposed(text, names3) {
  for (const { cut, rest } of cuts(text)) {
    const period = readPeriodLabel(cut);
    const figure = period && readFigure(rest, names3);
    if (figure !== void 0 && figure.period === void 0 && figure.measure !== "base")
      return { ...figure, period };
  }
  const word = wordOf(text);
  for (const affix of affixes) {
    const measure = measures.get(affix);
    if (measure === void 0) continue;
    const rest = word.endsWith(affix) ? text.slice(0, -affix.length) : word.startsWith(affix) ? text.slice(affix.length).replace(/^ (?:of|in) /i, " ") : void 0;
    const figure = rest === void 0 ? void 0 : readFigure(trimSeparators(rest), names3);
    if (measure === "base" && figure?.period !== void 0) continue;
    if (figure?.measure === "value") return { ...figure, measure };
  }
  return void 0;
}
function* cuts(text) {
  for (let length = text.length - 1; length >= 4; length--) {
    yield { cut: trimSeparators(text.slice(0, length)), rest: trimSeparators(text.slice(length)) };
    yield { cut: trimSeparators(text.slice(-length)), rest: trimSeparators(text.slice(0, -length)) };
  }
}
function wordOf(text) {
  return text.toLowerCase().replaceAll("_", " ");
}
function trimSeparators(text) {
  return text.replace(/^[\s_\-:·,，、]+|[\s_\-:·,，、]+$/g, "");
}
function byWord(words6) {
  return new Map(
    Object.entries(words6).flatMap(
      ([kind2, list]) => list.map((word) => [word, kind2])
    )
  );
}

// src/collect/cells.ts
var statusWords = {
  A: ["a", "normal", "final", "\u6B63\u5E38", "\u6700\u7EC8", "\u6700\u7EC8\u6570"],
  E: ["e", "estimated", "estimate", "\u4F30\u8BA1", "\u9884\u8BA1", "\u63A8\u7B97", "\u4F30\u8BA1\u6570", "\u9884\u8BA1\u6570"],
  P: ["p", "provisional", "preliminary", "\u521D\u6B65", "\u5FEB\u62A5", "\u521D\u6B65\u6570", "\u5FEB\u62A5\u6570"],
  M: ["m", "missing", "not available", "\u7F3A\u5931", "\u7F3A"],
  C: ["c", "confidential", "withheld", "suppressed", "n", "\u4FDD\u5BC6", "\u4E0D\u516C\u5E03"]
};
function readStatus(text, at, report) {
  const word = toHalfWidth(text).toLowerCase();
  if (word === "") return void 0;
  const found = Object.keys(statusWords).find((status) => statusWords[status].includes(word));
  if (found === void 0) {
    report({
      message: "the status is not known",
      at,
      found: `"${text}"`,
      expected: "A (normal), E (estimated), P (provisional), M (missing) or C (confidential)"
    });
  }
  return found;
}
function readNumber(text, unit, at, report, delimiter) {
  const printed = readPrintedNumber(text);
  if (printed.kind === "missing") return { value: null, withheld: false };
  if (printed.kind === "withheld") return { value: null, withheld: true };
  if (printed.kind === "not-a-number") {
    report(notANumber(text, at));
    return void 0;
  }
  if (delimiter === ";" && /^[^,.]*\d,\d{3}$/.test(toHalfWidth(text).trim())) {
    report({
      message: "the comma may be a decimal comma or a thousands separator",
      at,
      found: `"${text}"`,
      expected: "a decimal point, and no ambiguous comma in a file separated by semicolons",
      mend: "Write 1.019 or 1019"
    });
    return void 0;
  }
  if (printed.percent && unit !== void 0 && unit.unit !== "1") {
    report({
      message: "a percentage stands where an amount is due",
      at,
      found: `"${text}"`,
      expected: `a number in ${unit.unit}`
    });
    return void 0;
  }
  const exponent = printed.percent ? -2 : unit?.exponent ?? 0;
  return { value: scaleDecimal(printed.digits, exponent) };
}
function isPercent(text) {
  const printed = readPrintedNumber(text);
  return printed.kind === "number" && printed.percent;
}
function readGrowth(text, unit, at, report) {
  const reading = readNumber(text, unit ?? { unit: "1", exponent: -2 }, at, report);
  if (reading?.value != null && reading.value <= -1) {
    report({
      message: "a growth of -100 % or less leaves nothing to have grown",
      at,
      found: `"${text}"`,
      expected: "a growth rate above -100 %"
    });
    return void 0;
  }
  return reading;
}
function notANumber(text, at) {
  const formula = text.startsWith("=");
  const rest = /^[\d.,]+\s*(.*)$/.exec(toHalfWidth(text))?.[1] ?? "";
  return {
    message: formula ? "the formula has no stored result" : "the cell is not a number",
    at,
    found: `"${text}"`,
    expected: "a number, or one of --, \u2026 and blank for missing, C for withheld",
    mend: formula ? "Open the workbook in a spreadsheet program, let it calculate, and save it" : rest !== "" && parseUnit(rest) !== void 0 ? 'Write the number alone, and its unit in the column "unit" or in the heading' : void 0
  };
}

// src/collect/mapped-words.ts
function bindColumns(mapping, group, report) {
  const missing = columnsOf(mapping).filter(({ text }) => !group.headings.includes(text));
  for (const { text, at } of missing) {
    const more = group.files.length - 1;
    report({
      message: `there is no column "${text}" in ${group.files[0] ?? ""}${more > 0 ? ` and ${more} more ${more === 1 ? "file" : "files"}` : ""}`,
      at,
      mend: didYouMean(text, group.headings)
    });
  }
  if (missing.length > 0) return void 0;
  const columnOf = ({ text }) => `c${group.headings.indexOf(text)}`;
  const conditions = mapping.where.map(
    ({ column, words: words6 }) => `${columnOf(column)} IN (${words6.map((word) => literal(word)).join(", ")})`
  );
  return { group, mapping, columnOf, where: conditions.length === 0 ? "TRUE" : conditions.join(" AND ") };
}
function columnsOf(mapping) {
  const { where, region, industry, indicator, period, status, change_status, measures: measures3 } = mapping;
  const columns = [
    ...where.map(({ column }) => column),
    ...[region, industry, indicator].map((dimension) => dimension?.column),
    period.column,
    ...Object.values(period.parts),
    status?.column,
    change_status?.column,
    ...measures3.flatMap(({ column, unit, change, growth, base }) => [
      column,
      unit !== null && "text" in unit ? unit : null,
      change,
      growth,
      base
    ])
  ];
  return columns.filter((column) => column !== null && column !== void 0);
}
async function wordsIn({ group, where }, columns, engine, condition = "TRUE") {
  const by = columns.join(", ");
  const rows = await engine.all(`
    SELECT * FROM (
      SELECT ${by}, file, line, ROW_NUMBER() OVER (PARTITION BY ${by} ORDER BY file, line) AS place,
        COUNT(*) OVER (PARTITION BY ${by}) AS n
      FROM ${identifier(group.table)} WHERE ${where} AND ${condition}) found
    WHERE place = 1 ORDER BY file, line`);
  return rows.map((row) => ({
    words: columns.map((column) => String(row[column])),
    file: String(row.file),
    line: Number(row.line),
    rows: Number(row.n)
  }));
}
async function keepWords(engine, table, names3, rows) {
  const columns = Object.fromEntries(["word", ...names3].map((name) => [name, "VARCHAR"]));
  await engine.createTable(table, columns, rows);
}
function idOfWord(word, dimension, index, ofCode = () => void 0) {
  const said = dimension.values.get(word)?.text;
  if (said !== void 0) return said;
  const code = ofCode(word);
  if (code !== void 0) return code;
  const found = word === "" ? void 0 : index.find(word);
  return found !== void 0 && "id" in found ? found.id : void 0;
}
function statusOfWord({ words: [word = ""], file: file2, line }, { words: words6, column }, report) {
  const said = words6.get(word);
  if (said !== void 0)
    return { withheld: "C", missing: "M", estimated: "E", provisional: "P", normal: "A" }[said];
  return word === "" ? "A" : readStatus(word, { file: file2, line, column: column.text }, report);
}
var finerParts = ["half", "quarter", "month"];
function periodColumns({ period }) {
  const finer = finerParts.map((part) => period.parts[part]);
  return [period.column, period.parts.year, ...finer].filter((column) => column != null);
}
function periodOfWords(found, { period }, report) {
  const [first = "", second = ""] = found.words.map((word) => toHalfWidth(word));
  const columns = [
    period.column ?? period.parts.year,
    finerParts.map((part2) => period.parts[part2]).find(Boolean)
  ];
  const fail = (index, expected) => {
    report({
      message: "the cell is not a period",
      at: { file: found.file, line: found.line, column: columns[index]?.text ?? "" },
      found: `"${found.words[index] ?? ""}"`,
      expected
    });
  };
  if (period.column !== null)
    return readPeriodLabel(first) ?? fail(0, "a year, half-year, quarter or month: 2020, 2020-Q2, 2020-03");
  if (!/^\d{4}$/.test(first)) return fail(0, "a year of four digits");
  const part = finerParts.find((each) => period.parts[each] !== void 0);
  if (part === void 0 || /^(a|annual|year|m13|q5|s3)?$/i.test(second)) return whole(first);
  const number = /^(?:[qsmh]|第)?0?(\d{1,2})(?:季度|月)?$/i.exec(second)?.[1];
  const text = {
    half: `${first}-S${number}`,
    quarter: `${first}-Q${number}`,
    month: `${first}-${number?.padStart(2, "0")}`
  }[part];
  if (number === void 0 || parsePeriod(text) === void 0)
    return fail(1, `the number of a ${part}, or A for the year`);
  return whole(text);
}
function whole(period) {
  return { period, accumulation: "period" };
}
function monthOf(text, n) {
  const period = parsePeriod(text);
  if (period === void 0) return void 0;
  const length = { A: 12, S: 6, Q: 3, M: 1 }[period.frequency];
  if (n > length) return void 0;
  return printPeriod({ frequency: "M", year: period.year, index: (period.index - 1) * length + n });
}
function numberOfWord(found, column, report) {
  const [word = ""] = found.words;
  const at = { file: found.file, line: found.line, column };
  const more = found.rows - 1;
  const counted = (problem) => report(
    more === 0 ? problem : {
      ...problem,
      found: `${problem.found ?? ""} here and in ${more} more ${more === 1 ? "line" : "lines"}`
    }
  );
  if (readNumber(word, void 0, at, counted) === void 0) return void 0;
  const printed = readPrintedNumber(word);
  if (printed.kind !== "number")
    return { kind: printed.kind === "withheld" ? "withheld" : "missing", digits: null, shift: 0 };
  const [mantissa = "", exponent = "0"] = printed.digits.split("e");
  return { kind: "number", digits: mantissa, shift: Number(exponent) - (printed.percent ? 2 : 0) };
}

// src/collect/mapped-figures.ts
var mappedTable = "mapped";
var mappedColumns = {
  ...stagedColumns,
  /** A published growth that the change is only compared with, as printed. */
  printed_growth: "VARCHAR"
};
async function addFigures(bound, dimensions2, given) {
  const { own, ...rest } = given;
  const context = { ...rest, bound };
  const { mapping, group, columnOf } = bound;
  const periods = await keepPeriods(context);
  const status = await keepStatus("mapped_status", mapping.status, context);
  const changeStatus = await keepStatus("mapped_change_status", mapping.change_status, context);
  for (const measure of mapping.measures) {
    const scale = await readScale(measure, context);
    if (scale === void 0) continue;
    const level = await readNumbers(measure.column, "level", scale.exponent, context);
    const change = await readNumbers(measure.change, "change", scale.exponent, context);
    const base = await readNumbers(measure.base, "base", scale.exponent, context);
    const growth = await readNumbers(measure.growth, "growth", "-2", context);
    const month2 = measure.month === null ? "" : String(measure.month);
    const statusOf = measure.follows_status && status !== void 0 ? "s.status" : "'A'";
    const changeOf = measure.follows_status && changeStatus !== void 0 ? "cs.status" : "'A'";
    const withheld = `(${statusOf} = 'C' OR ${level.withheld})`;
    const compared = measure.change !== null || measure.base !== null;
    const less = `CAST(CAST(${level.value} AS DECIMAL(38, 6)) - CAST(${change.value} AS DECIMAL(38, 6)) AS DOUBLE)`;
    const baseOf = measure.base !== null ? base.value : measure.change !== null ? less : "CAST(NULL AS DOUBLE)";
    const hidden = `${withheld} OR ${changeOf} = 'C'`;
    const asks = compared || measure.growth !== null;
    await context.engine.run(`
      INSERT INTO ${mappedTable}
      SELECT region, industry, indicator, period, accumulation, value,
        CASE WHEN status <> 'C' AND value IS NULL THEN 'M' ELSE status END, growth,
        CASE WHEN value IS NOT NULL THEN base END,
        CASE WHEN value IS NOT NULL AND base IS NOT NULL THEN ${literal(measure.base !== null ? "reported" : "change")} END,
        notes, source, file, line, "column",
        CASE WHEN growth IS NOT NULL THEN file END, CASE WHEN growth IS NOT NULL THEN line END,
        CASE WHEN growth IS NOT NULL THEN ${literal(measure.growth?.text ?? null)} END, CASE WHEN value IS NOT NULL THEN printed END
      FROM (
        SELECT ${mapping.region === null ? literal(own) : is(mapping.region) ?? "dr.id"} AS region,
          ${is(mapping.industry) ?? "di.id"} AS industry,
          ${measure.indicator === null ? is(mapping.indicator) ?? "dn.id" : literal(measure.indicator)} AS indicator,
          p.period AS period, p.accumulation AS accumulation,
          CASE WHEN ${withheld} THEN NULL ELSE ${level.value} END AS value,
          CASE WHEN ${withheld} THEN 'C' ELSE ${statusOf} END AS status,
          ${compared ? "CAST(NULL AS DOUBLE)" : `CASE WHEN ${hidden} THEN NULL ELSE ${growth.value} END`} AS growth,
          CASE WHEN ${hidden} THEN NULL ELSE ${baseOf} END AS base,
          CASE WHEN ${asks} AND ${changeOf} = 'C' AND NOT ${withheld} THEN 'base_withheld' END AS notes,
          ${literal(mapping.source)} AS source, r.file AS file, r.line AS line, ${literal(measure.column.text)} AS "column",
          ${measure.growth !== null && compared ? `CASE WHEN ${hidden} OR ${growth.value} IS NULL THEN NULL ELSE r.${columnOf(measure.growth)} END` : "CAST(NULL AS VARCHAR)"} AS printed
        FROM ${identifier(group.table)} r
        JOIN ${periods} p ON p.word = ${keyOf(periodColumns(mapping).map((column) => `r.${columnOf(column)}`))} AND p.month = ${literal(month2)}
        ${dimensionJoin(dimensions2.region, "dr", mapping.region?.column, bound)}
        ${dimensionJoin(dimensions2.industry, "di", mapping.industry.column, bound)}
        ${measure.indicator === null ? dimensionJoin(dimensions2.indicator, "dn", mapping.indicator?.column, bound) : ""}
        ${statusOf === "'A'" ? "" : `JOIN mapped_status s ON s.word = r.${columnOf(mapping.status?.column ?? measure.column)}`}
        ${changeOf === "'A'" ? "" : `JOIN mapped_change_status cs ON cs.word = r.${columnOf(mapping.change_status?.column ?? measure.column)}`}
        ${[level, change, base, growth, scale].map(({ join: join10 }) => join10).join("\n")}
        WHERE ${qualified(bound)}) figures
      JOIN mapped_cells known ON known.word = CONCAT(figures.industry, '.', figures.indicator)`);
  }
}
function is(dimension) {
  return dimension?.is == null ? void 0 : literal(dimension.is.text);
}
function dimensionJoin(table, alias, column, { columnOf }) {
  if (table === null || column == null) return "";
  return `JOIN ${table} ${alias} ON ${alias}.word = r.${columnOf(column)}`;
}
function qualified({ mapping, columnOf }) {
  const conditions = mapping.where.map(
    ({ column, words: words6 }) => `r.${columnOf(column)} IN (${words6.map((word) => literal(word)).join(", ")})`
  );
  return conditions.length === 0 ? "TRUE" : conditions.join(" AND ");
}
function keyOf(columns) {
  if (columns.length === 0) return "''";
  return columns.length === 1 ? columns[0] ?? "''" : `CONCAT(${columns.join(", '|', ")})`;
}
async function keepPeriods({ bound, engine, report }) {
  const { mapping, columnOf } = bound;
  const months2 = [...new Set(mapping.measures.map(({ month: month2 }) => month2))];
  const columns = periodColumns(mapping).map(columnOf);
  const found = mapping.period.is === null ? await wordsIn(bound, columns, engine) : [{ words: [mapping.period.is.text], file: bound.group.files[0] ?? "", line: 1, rows: 1 }];
  const impossible = /* @__PURE__ */ new Set();
  const rows = found.flatMap((each) => {
    const period = mapping.period.is === null ? periodOfWords(each, mapping, report) : { period: each.words[0] ?? "", accumulation: "period" };
    if (period === void 0) return [];
    const key2 = mapping.period.is === null ? each.words.join("|") : "";
    return months2.flatMap((month2) => {
      if (month2 === null) return [[key2, "", period.period, period.accumulation]];
      const within = monthOf(period.period, month2);
      if (within !== void 0) return [[key2, String(month2), within, "period"]];
      mapping.measures.filter((each2) => each2.month === month2).forEach((each2) => impossible.add(each2));
      return [];
    });
  });
  for (const { month: month2, column } of impossible)
    report({ message: `the periods of the table have no month ${month2}`, at: column.at, found: "month" });
  await keepWords(engine, "mapped_periods", ["month", "period", "accumulation"], rows);
  return "mapped_periods";
}
async function keepStatus(table, status, { bound, engine, report }) {
  if (status === null) return void 0;
  const found = await wordsIn(bound, [bound.columnOf(status.column)], engine);
  const rows = found.flatMap((each) => {
    const code = statusOfWord(each, status, report);
    return code === void 0 ? [] : [[each.words[0] ?? "", code]];
  });
  await keepWords(engine, table, ["status"], rows);
  return table;
}
async function readScale({ unit, indicator }, { bound, system, engine, report }) {
  if (unit === null) return { exponent: "0", join: "" };
  const { mapping, columnOf } = bound;
  const fixed = "text" in unit ? void 0 : unit;
  const site = "text" in unit ? unit : void 0;
  const said = mapping.indicator?.column ?? null;
  const columns = [
    ...site === void 0 ? [] : [columnOf(site)],
    ...said === null ? [] : [columnOf(said)]
  ];
  const ids = /* @__PURE__ */ new Map();
  if (indicator === null && said !== null) {
    const known = await engine.all("SELECT word, id FROM mapped_indicator");
    for (const { word, id } of known) ids.set(word, id);
  }
  const scales = /* @__PURE__ */ new Map();
  for (const { words: words6, file: file2, line } of columns.length === 0 ? [] : await wordsIn(bound, columns, engine)) {
    const [word = ""] = words6;
    const id = indicator ?? mapping.indicator?.is?.text ?? ids.get(words6.at(-1) ?? "");
    const base = id === void 0 ? void 0 : indicatorOf(system, id)?.unit;
    const scaled = fixed ?? readTableUnit(word);
    if (indicator === null && id === void 0) continue;
    const at = { file: file2, line, column: (site ?? said)?.text ?? "" };
    if (scaled === void 0)
      report({
        message: "the unit is not known",
        at,
        found: `"${word}"`,
        expected: "a unit such as \u4EBF\u5143, thousand persons, %"
      });
    else if (base !== void 0 && scaled.unit !== base)
      report({ message: `the unit is not that of "${id ?? ""}"`, at, found: scaled.unit, expected: base });
    else scales.set(word, String(scaled.exponent));
  }
  if (site === void 0) return { exponent: String(fixed?.exponent ?? 0), join: "" };
  await keepWords(engine, "mapped_units", ["exponent"], [...scales]);
  return { exponent: "u.exponent", join: `JOIN mapped_units u ON u.word = r.${columnOf(site)}` };
}
async function readNumbers(column, alias, exponent, { bound, engine, report }) {
  if (column === null) return { value: "CAST(NULL AS DOUBLE)", withheld: "FALSE", join: "" };
  const name = bound.columnOf(column);
  const scaled = (digits, power2) => `TRY_CAST(CONCAT(${digits}, 'e', ${power2}) AS DOUBLE)`;
  const isOdd = `${name} <> '' AND (TRANSLATE(${name}, '0123456789.-', '') <> '' OR TRY_CAST(${name} AS DOUBLE) IS NULL)`;
  const odd = (await wordsIn(bound, [name], engine, isOdd)).flatMap((found) => {
    const cell2 = numberOfWord(found, column.text, report);
    return cell2 === void 0 ? [] : [[found.words[0] ?? "", cell2]];
  });
  if (odd.length === 0) return { value: scaled(`r.${name}`, exponent), withheld: "FALSE", join: "" };
  const table = `mapped_odd_${alias}`;
  await keepWords(
    engine,
    table,
    ["kind", "digits", "shift"],
    odd.map(([word, { kind: kind2, digits, shift }]) => [word, kind2, digits, String(shift)])
  );
  const power = `CAST(CAST(${exponent} AS INTEGER) + CAST(COALESCE(o_${alias}.shift, '0') AS INTEGER) AS VARCHAR)`;
  return {
    value: scaled(`CASE WHEN o_${alias}.word IS NULL THEN r.${name} ELSE o_${alias}.digits END`, power),
    withheld: `COALESCE(o_${alias}.kind, '') = 'withheld'`,
    join: `LEFT JOIN ${table} o_${alias} ON o_${alias}.word = r.${name}`
  };
}

// src/collect/mapped-checks.ts
async function settleRepetitions(engine, findings, report) {
  const key2 = "region, industry, indicator, period, accumulation";
  await engine.run(`CREATE OR REPLACE TEMP TABLE mapped_repeated AS
    SELECT * FROM (
      SELECT *, COUNT(*) OVER (PARTITION BY ${key2}) AS times, ROW_NUMBER() OVER (PARTITION BY ${key2} ORDER BY file, line, "column") AS turn
      FROM ${mappedTable}) numbered
    WHERE times > 1`);
  const different = await engine.all(`
    SELECT a.region, a.industry, a.indicator, a.period, a.file, a.line, a."column", b.file AS other_file, b.line AS other_line, b."column" AS other_column
    FROM mapped_repeated a JOIN mapped_repeated b ON ${key2.split(", ").map((name) => `a.${name} = b.${name}`).join(" AND ")}
    WHERE b.turn = 1 AND a.turn > 1 AND CONCAT(COALESCE(CAST(a.value AS VARCHAR), ''), a.status) <> CONCAT(COALESCE(CAST(b.value AS VARCHAR), ''), b.status)
    ORDER BY a.file, a.line`);
  if (different.length > 0) return report(givenTwice(different));
  const [count] = await engine.all("SELECT COUNT(*) AS n FROM mapped_repeated WHERE turn > 1");
  if (count === void 0 || count.n === 0) return;
  await engine.run(`DELETE FROM ${mappedTable} AS m USING mapped_repeated AS r
    WHERE r.turn > 1 AND m.file = r.file AND m.line = r.line AND m."column" = r."column" AND ${key2.split(", ").map((name) => `m.${name} = r.${name}`).join(" AND ")}`);
  findings.push({
    rule: "given_twice",
    severity: "info",
    file: null,
    line: null,
    column: null,
    message_en: `${count.n} figures are given twice with the same value; each is kept once.`,
    message_zh: `${count.n}\u4E2A\u6570\u636E\u91CD\u590D\u51FA\u73B0\u4E14\u6570\u503C\u76F8\u540C\uFF0C\u5404\u4FDD\u7559\u4E00\u4E2A\u3002`,
    value: count.n,
    expected: null
  });
}
async function compareWithPublished(figures, engine, report) {
  const key2 = ["region", "industry", "indicator", "period", "accumulation"];
  await engine.createTable(
    "published_elsewhere",
    {
      ...{
        region: "VARCHAR",
        industry: "VARCHAR",
        indicator: "VARCHAR",
        period: "VARCHAR",
        accumulation: "VARCHAR"
      },
      ...{ value: "DOUBLE", file: "VARCHAR", line: "INTEGER", column: "VARCHAR" }
    },
    figures.filter(({ status }) => status !== "M").map((figure) => [
      ...key2.map((name) => figure[name]),
      figure.value,
      figure.file,
      figure.line,
      figure.column
    ])
  );
  const rows = await engine.all(`
    SELECT m.region, m.industry, m.indicator, m.period, m.file, m.line, m."column",
      p.file AS other_file, p.line AS other_line, p."column" AS other_column
    FROM ${mappedTable} m JOIN published_elsewhere p ON ${key2.map((name) => `m.${name} = p.${name}`).join(" AND ")}
    WHERE m.status <> 'M' AND m.value IS DISTINCT FROM p.value
    ORDER BY m.file, m.line`);
  if (rows.length > 0) report(givenTwice(rows));
}
function givenTwice(rows) {
  const place3 = (prefix) => ({
    file: String(rows[0]?.[`${prefix}file`]),
    line: Number(rows[0]?.[`${prefix}line`]),
    column: String(rows[0]?.[`${prefix}column`])
  });
  const [first] = rows;
  const more = rows.length - 1;
  return {
    message: `${first?.region}/${first?.industry}.${first?.indicator}[${first?.period}] is given twice with different values`,
    at: place3(""),
    found: `another value at ${formatPlace(place3("other_"))}${more > 0 ? `, and so with ${more} more figures` : ""}`,
    expected: "one row for each figure",
    mend: "Narrow the rows of the table with where: in system.yaml"
  };
}
async function compareGrowth(system, engine) {
  const decimals = `CASE WHEN STRPOS(printed_growth, '.') = 0 THEN 0 ELSE LENGTH(printed_growth) - STRPOS(printed_growth, '.') END`;
  const rows = await engine.all(`
    SELECT region, industry, indicator, period, (value - base) / base AS rate, printed_growth, ${decimals} AS decimals, file, line, "column"
    FROM ${mappedTable}
    WHERE printed_growth IS NOT NULL AND base > 0
      AND NOT COALESCE(ABS((value - base) / base * 100 - TRY_CAST(printed_growth AS DOUBLE)) < 0.4999 * POWER(10, -(${decimals})), FALSE)
    ORDER BY file, line, "column"`);
  return rows.flatMap((row) => {
    const { region, industry, indicator, period, rate, printed_growth, file: file2, line, column } = row;
    const format = { ...system.format, rate_decimals: row.decimals };
    const computed = formatValue({ value: rate, unit: "1", quantity: "rate" }, "en", format, "number");
    if (Number(computed.replaceAll(",", "")) === Number(printed_growth.replace(/[,%\s]/g, ""))) return [];
    const ref = `${region}/${industry}.${indicator}[${period}]`;
    return [
      {
        rule: "published_growth",
        severity: "warning",
        file: file2,
        line,
        column,
        message_en: `growth(${ref}): level and change make ${computed}%, and ${printed_growth}% is published`,
        message_zh: `growth(${ref})\uFF1A\u7531\u7EDD\u5BF9\u6570\u4E0E\u589E\u51CF\u989D\u8BA1\u7B97\u4E3A${computed}%\uFF0C\u516C\u5E03\u6570\u4E3A${printed_growth}%`,
        value: Number(printed_growth) / 100,
        expected: rate
      }
    ];
  });
}

// src/collect/mapped-classes.ts
async function growTree(workspace, system, classes, groups, { engine, report, inputs }) {
  const codes = /* @__PURE__ */ new Set();
  if (system.industries.some(({ codes: own }) => own.length > 0)) {
    for (const bound of groups) {
      const { column, values } = bound.mapping.industry;
      if (column === null) continue;
      for (const { words: words6 } of await wordsIn(bound, [bound.columnOf(column)], engine)) {
        const [word = ""] = words6;
        if (!values.has(word) && /^[0-9A-Za-z][0-9A-Za-z.\-–]*$/.test(word)) codes.add(word);
      }
    }
  }
  const titles = await readTitles(workspace, system, classes, { engine, report, inputs });
  const prefix = classes.prefix?.text ?? classPrefix(system.classification);
  return growClasses(system, codes, prefix, (code) => titles.get(code));
}
async function readTitles(workspace, { classification, languages }, { titles }, { engine, report, inputs }) {
  const language = languages[0] ?? "en";
  if (titles === null) {
    const shipped = classification === null ? void 0 : await loadClassification(classification);
    return new Map(
      [...shipped?.entries.values() ?? []].map(({ code: code2, name }) => [code2, { [language]: name }])
    );
  }
  const { file: file2, code, title } = titles;
  const read = await readInput(workspace, file2.text);
  if (read === void 0) {
    report({
      message: `there is no file "${file2.text}"`,
      at: file2.at,
      expected: "a table of codes and titles"
    });
    return /* @__PURE__ */ new Map();
  }
  inputs.push(read.input);
  const [table] = await catching(report, () => readTables(read, workspace, engine)) ?? [];
  const [head, ...rows] = table?.rows ?? [];
  const headings = head?.cells ?? [];
  for (const column of [code, title]) {
    if (!headings.includes(column.text))
      report({
        message: `there is no column "${column.text}" in ${file2.text}`,
        at: column.at,
        mend: didYouMean(column.text, headings)
      });
  }
  const [codeAt, titleAt] = [headings.indexOf(code.text), headings.indexOf(title.text)];
  return new Map(
    rows.flatMap(({ cells }) => {
      const [key2, name] = [cells[codeAt], cells[titleAt]];
      return key2 === void 0 || name === void 0 || name === "" ? [] : [[key2, { [language]: name }]];
    })
  );
}

// src/collect/mapped-files.ts
import { isUtf8 } from "node:buffer";
import { join as join3 } from "node:path";
async function matchFiles(workspace, pattern) {
  const fixed = pattern.slice(0, Math.max(0, pattern.search(/[*?]/)));
  const folder = (/[*?]/.test(pattern) ? fixed : pattern).split("/").slice(0, -1).join("/");
  const expression = pattern.split(/(\*\*\/|\*\*|\*|\?)/).map((part) => {
    if (part === "**/") return "(?:.*/)?";
    if (part === "**") return ".*";
    if (part === "*") return "[^/]*";
    if (part === "?") return "[^/]";
    return part.replace(/[.+^${}()|[\]\\]/g, "\\$&");
  }).join("");
  const files = await listFiles(workspace, folder === "" ? "." : folder);
  const test = new RegExp(`^${expression}$`);
  return files.map((file2) => file2.replace(/^\.\//, "")).filter((file2) => test.test(file2));
}
async function loadRaw(workspace, files, wanted, name, engine) {
  const groups = /* @__PURE__ */ new Map();
  const inputs = [];
  const groupOf = async (headings) => {
    const key2 = JSON.stringify(headings);
    const known = groups.get(key2);
    if (known !== void 0) return known;
    const group = { table: `${name}_${groups.size}`, headings, files: [] };
    await engine.createTable(group.table, rawColumns(headings.length), []);
    groups.set(key2, group);
    return group;
  };
  for (const file2 of files) {
    const read = await readInput(workspace, file2);
    if (read === void 0) continue;
    inputs.push(read.input);
    const plain = plainText(read.bytes, file2, wanted);
    if (plain !== void 0) {
      const group = await groupOf(plain.headings);
      if (await loadPlain(join3(workspace, file2), file2, plain, group, engine)) {
        group.files.push(file2);
        continue;
      }
    }
    for (const table of await readTables(read, workspace, engine)) {
      const head = findHead(table.rows, wanted);
      if (head === void 0) continue;
      const group = await groupOf(headingsOf(head));
      await loadRows(table, head, group, engine);
      group.files.push(table.file);
    }
  }
  return { groups: [...groups.values()].filter(({ files: loaded }) => loaded.length > 0), inputs };
}
function rawColumns(width) {
  return Object.fromEntries([
    ["file", "VARCHAR"],
    ["line", "INTEGER"],
    ...Array.from({ length: width }, (_, i) => [`c${i}`, "VARCHAR"])
  ]);
}
function plainText(bytes, file2, wanted) {
  if (kindOf(file2) !== "csv" || !isUtf8(bytes) || bytes.includes(0)) return void 0;
  const start = bytes.subarray(0, 65536);
  const cut = start.lastIndexOf(10);
  const top = readCsv(cut < 0 ? bytes : start.subarray(0, cut + 1), file2);
  const head = findHead(top.rows, wanted);
  if (head?.line !== 1) return void 0;
  return { headings: headingsOf(head), delimiter: top.delimiter ?? ",", lines: countLines(bytes) };
}
function countLines(bytes) {
  let lines = bytes.at(-1) === 10 || bytes.length === 0 ? 0 : 1;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines++;
  return lines;
}
async function loadPlain(path, file2, { headings, delimiter, lines }, { table }, engine) {
  const columns = headings.map((_, i) => `c${i}`);
  const cells = columns.map((column) => `COALESCE(TRIM(${column}), '')`);
  const rows = engine.textRows([path], { delimiter, columns });
  try {
    await engine.run(`INSERT INTO ${identifier(table)}
      SELECT ${literal(file2)}, CAST(ROW_NUMBER() OVER () AS INTEGER) + 1, ${cells.join(", ")} FROM ${rows}`);
  } catch {
    return false;
  }
  const [count] = await engine.all(
    `SELECT COUNT(*) AS n FROM ${identifier(table)} WHERE file = ${literal(file2)}`
  );
  if (count?.n === lines - 1) return true;
  await engine.run(`DELETE FROM ${identifier(table)} WHERE file = ${literal(file2)}`);
  return false;
}
async function loadRows(table, head, group, engine) {
  const width = group.headings.length;
  const rows = table.rows.filter((row) => row.line > head.line && filledCells(row).length > 0).map((row) => [
    table.file,
    row.line,
    ...Array.from({ length: width }, (_, i) => (row.cells[i] ?? "").trim())
  ]);
  await engine.createTable("raw_rows", rawColumns(width), rows);
  await engine.run(`INSERT INTO ${identifier(group.table)} SELECT * FROM raw_rows`);
}
function findHead(rows, wanted) {
  const candidates = rows.slice(0, 30).filter((row) => filledCells(row).length > 0);
  const score2 = (row) => headingsOf(row).filter((heading) => wanted.has(heading)).length;
  return candidates.reduce(
    (best, row) => best === void 0 || score2(row) > score2(best) ? row : best,
    void 0
  );
}
function headingsOf(row) {
  return row.cells.map((cell2) => cell2.replace(/\s+/g, " ").trim());
}

// src/collect/names.ts
var headlineId = "headline";
function indexNames(system) {
  return {
    industries: indexOf(system.industries),
    indicators: indexOf([...system.indicators, { id: headlineId, names: {} }]),
    regions: indexOf(system.regions),
    services: indexOf(system.services)
  };
}
function indexOf(items) {
  const ids = /* @__PURE__ */ new Map();
  const spoken = /* @__PURE__ */ new Set();
  for (const { id, names: names3, code } of items) {
    for (const name of [id, ...Object.values(names3), code ?? ""]) {
      const key2 = fold(name);
      if (key2 !== "") ids.set(key2, (ids.get(key2) ?? /* @__PURE__ */ new Set()).add(id));
    }
    for (const name of [id, ...Object.values(names3)]) spoken.add(name);
  }
  const lookUp = (text) => {
    const key2 = fold(text);
    const found = [...ids.get(key2) ?? []];
    if (found.includes(key2)) return { id: key2 };
    if (found.length > 1) return { ambiguous: found };
    return found[0] === void 0 ? void 0 : { id: found[0] };
  };
  const known = /* @__PURE__ */ new Map();
  return {
    size: items.length,
    find(text) {
      if (known.has(text)) return known.get(text);
      const found = lookUp(text) ?? lookUp(stripNumbering(text));
      known.set(text, found);
      return found;
    },
    suggest: (text) => didYouMean(stripNumbering(text), spoken)
  };
}
function fold(name) {
  const text = toHalfWidth(name).trim().toLowerCase();
  return /\p{Script=Han}/u.test(text) ? text.replace(/\s+/g, "") : text.replace(/\s+/g, " ");
}
var numbering = [
  /^(?:其中|of which)(?::\s*|\s+|$)/i,
  /^#\s*/,
  /^[-–—·•*]\s*/,
  /^(?:\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+[、.)])\s*/,
  /^(?:\(\d{1,2}\)|\d{1,2}[、)]|\d{1,2}\.(?!\d))\s*/
];
function stripNumbering(text) {
  const bare = toHalfWidth(text).trim();
  for (const pattern of numbering) {
    if (pattern.test(bare)) return stripNumbering(bare.replace(pattern, ""));
  }
  return bare;
}

// src/collect/mapped.ts
async function collectMapped(workspace, system, { tables: tables2, classes }, engine, report) {
  if (tables2.length === 0) return void 0;
  const inputs = [];
  const groups = [];
  for (const [i, mapping] of tables2.entries()) {
    const files = await matchFiles(workspace, mapping.files.text);
    if (files.length === 0) await reportUnmatched(workspace, mapping, report);
    const wanted = new Set(columnsOf(mapping).map(({ text }) => text));
    const loaded = await catching(report, () => loadRaw(workspace, files, wanted, `raw_${i}`, engine));
    inputs.push(...loaded?.inputs ?? []);
    for (const group of loaded?.groups ?? []) {
      const bound = bindColumns(mapping, group, report);
      if (bound !== void 0) groups.push(bound);
    }
  }
  const tree = await growTree(workspace, system, classes, groups, { engine, report, inputs });
  await engine.createTable(mappedTable, mappedColumns, []);
  const pairs = tree.system.industries.flatMap(
    ({ id, indicators }) => indicators.map((each) => [`${id}.${each}`])
  );
  await keepWords(engine, "mapped_cells", [], pairs);
  const findings = [];
  for (const bound of groups) {
    const dimensions2 = await keepDimensions(bound, tree, engine, findings);
    await addFigures(bound, dimensions2, { system: tree.system, own: ownRegion(system).id, engine, report });
  }
  await settleRepetitions(engine, findings, report);
  findings.push(...await compareGrowth(tree.system, engine));
  return {
    mapped: {
      table: mappedTable,
      system: tree.system,
      synthetic: tables2.some(({ source }) => source !== null && /synthetic|合成/i.test(source))
    },
    inputs: inputs.filter(({ file: file2 }, i) => inputs.findIndex((other) => other.file === file2) === i),
    findings
  };
}
async function reportUnmatched(workspace, { files }, report) {
  const present = await listFiles(workspace, "data");
  report({
    message: `no file matches "${files.text}"`,
    at: files.at,
    expected: "a table in the workspace",
    mend: present.length === 0 ? "Put the table there" : didYouMean(files.text, present)
  });
}
async function keepDimensions(bound, { system, nodeOf }, engine, findings) {
  const names3 = indexNames(system);
  const { mapping, columnOf } = bound;
  const tables2 = { region: null, industry: null, indicator: null };
  const dimensions2 = [
    ["region", names3.regions, void 0],
    ["industry", names3.industries, (code) => nodeOf.get(code)],
    ["indicator", names3.indicators, void 0]
  ];
  for (const [dimension, index, ofCode] of dimensions2) {
    const from = mapping[dimension];
    if (from?.column == null) continue;
    const left = [];
    const rows = (await wordsIn(bound, [columnOf(from.column)], engine)).flatMap((found) => {
      const [word = ""] = found.words;
      const id = idOfWord(word, from, index, ofCode);
      if (id === void 0) left.push(found);
      return id === void 0 ? [] : [[word, id]];
    });
    tables2[dimension] = `mapped_${dimension}`;
    await keepWords(engine, `mapped_${dimension}`, ["id"], rows);
    if (left.length > 0) findings.push(leftOut(dimension, from.column.text, left));
  }
  return tables2;
}
function leftOut(dimension, column, left) {
  const rows = left.reduce((sum, found) => sum + found.rows, 0);
  const shown = left.slice(0, 8).map(({ words: words6 }) => `"${words6[0] ?? ""}"`).join(", ");
  const list = left.length > 8 ? `${shown} \u2026 (${left.length} in all)` : shown;
  const zh = { region: "\u5730\u533A", industry: "\u884C\u4E1A", indicator: "\u6307\u6807" }[dimension] ?? dimension;
  return {
    rule: "rows_left_out",
    severity: "info",
    file: left[0]?.file ?? null,
    line: left[0]?.line ?? null,
    column,
    message_en: `${rows} rows of no ${dimension} of the system are left out: ${list}`,
    message_zh: `${rows}\u884C\u56E0${zh}\u4E0D\u5728\u4F53\u7CFB\u5185\u800C\u672A\u8BFB\u53D6\uFF1A${list}`,
    value: rows,
    expected: null
  };
}

// src/collect/record-cells.ts
function requireText({ text, at }, what, report) {
  if (text !== "") return text;
  report({ message: `the ${what} is missing`, at, expected: `the ${what} in every row` });
  return void 0;
}
function readAmount({ text, at }, unit, kind2, report) {
  if (text === "") return null;
  const reading = readNumber(text, unit, at, report);
  if (reading === void 0) return void 0;
  if (reading.value === null) return null;
  const isTooSmall = kind2 === "positive" ? reading.value <= 0 : kind2 === "amount" && reading.value < 0;
  if (!isTooSmall) return reading.value;
  report({
    message: kind2 === "positive" ? "the number is not positive" : "the amount is negative",
    at,
    found: `"${text}"`,
    expected: kind2 === "positive" ? "a number above 0" : "an amount of 0 or more"
  });
  return void 0;
}
function readPeriod({ text, at }, report) {
  if (text === "") return null;
  const label = readPeriodLabel(text);
  if (label?.accumulation === "period") return label.period;
  report({
    message: "the cell is not a period",
    at,
    found: `"${text}"`,
    expected: "a year, half-year, quarter or month: 2020, 2020-S1, 2020-Q2, 2020-03"
  });
  return void 0;
}
function readDate({ text, at }, report) {
  if (text === "") return null;
  const parts2 = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(toHalfWidth(text));
  if (parts2 !== null) {
    const [, year3 = "", month2 = "", day2 = ""] = parts2;
    const iso = `${year3}-${month2.padStart(2, "0")}-${day2.padStart(2, "0")}`;
    const date = /* @__PURE__ */ new Date(`${iso}T00:00:00Z`);
    if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)) return iso;
  }
  const label = parts2 === null ? readPeriodLabel(text) : void 0;
  if (label?.accumulation === "period") return label.period;
  report({
    message: "the cell is not a date",
    at,
    found: `"${text}"`,
    expected: "a day or a period: 2021-06-30, 2021-06, 2021-Q2, 2021"
  });
  return void 0;
}
function firstDay(date) {
  const period = parsePeriod(date);
  if (period === void 0) return date;
  const month2 = (period.index - 1) * { A: 12, S: 6, Q: 3, M: 1 }[period.frequency] + 1;
  return `${String(period.year).padStart(4, "0")}-${String(month2).padStart(2, "0")}-01`;
}
function lastDay(date) {
  const period = parsePeriod(date);
  if (period === void 0) return date;
  const month2 = period.index * { A: 12, S: 6, Q: 3, M: 1 }[period.frequency];
  return `${String(period.year).padStart(4, "0")}-${String(month2).padStart(2, "0")}-31`;
}
function readChoice({ text, at }, what, words6, report) {
  if (text === "") return null;
  const word = toHalfWidth(text).toLowerCase().replace(/\s+/g, "_");
  const choices = Object.keys(words6);
  const found = choices.find((choice2) => choice2 === word || words6[choice2].includes(word));
  if (found !== void 0) return found;
  const spelled = choices.map((choice2) => [
    choice2,
    words6[choice2].find((other) => /\p{Script=Han}/u.test(other))
  ]);
  report({
    message: `the ${what} is not known`,
    at,
    found: `"${text}"`,
    expected: spelled.map(([choice2, zh]) => zh === void 0 ? choice2 : `${choice2} (${zh})`).join(", ")
  });
  return void 0;
}

// src/collect/records.ts
function readRecords(table, words6, required, report) {
  const [head, ...rows] = table.rows.filter((row) => filledCells(row).length > 0);
  const columns = head && readHead(table, head, words6, required, report);
  if (columns === void 0) return [];
  return rows.map((row) => {
    for (const { column, text } of filledCells(row)) {
      if (head !== void 0 && cellOf(head, column) === "") report(strayCell(table, row, column, text));
    }
    return {
      file: table.file,
      line: row.line,
      cell(name) {
        const column = columns.get(name);
        if (column === void 0) return { text: "", at: { file: table.file, line: row.line } };
        const at = placeOf(table, row.line, column, head === void 0 ? name : cellOf(head, column));
        return { text: cellOf(row, column), at };
      }
    };
  });
}
function readHead(table, head, words6, required, report) {
  const names3 = Object.keys(words6);
  const byWord2 = new Map(
    names3.flatMap((name) => [name, ...words6[name]].map((word) => [word, name]))
  );
  const columns = /* @__PURE__ */ new Map();
  const faults = [];
  for (const { column, text } of filledCells(head)) {
    const word = toHalfWidth(text).toLowerCase().replace(/[\s_]+/g, "_");
    const name = byWord2.get(word);
    const at = placeOf(table, head.line, column, text);
    if (name === void 0) {
      const mend = didYouMean(word, byWord2.keys());
      faults.push({
        message: "the column is not known",
        at,
        found: `"${text}"`,
        expected: names3.join(", "),
        ...mend.startsWith("Did") ? { mend } : {}
      });
    } else if (columns.has(name)) {
      faults.push({ message: `the column "${name}" is given twice`, at, mend: "Leave out one of the two" });
    } else columns.set(name, column);
  }
  for (const name of faults.length > 0 ? [] : required.filter((one) => !columns.has(one))) {
    faults.push({
      message: `the column "${name}" is missing`,
      at: { file: table.file, line: head.line },
      expected: `the columns ${required.join(", ")}`,
      mend: "Add it to the head, which is the first line"
    });
  }
  faults.forEach(report);
  return faults.length > 0 ? void 0 : columns;
}
function strayCell(table, row, column, text) {
  return {
    message: "a cell stands in a column without a heading",
    at: placeOf(table, row.line, column, ""),
    found: `"${text}"`,
    expected: "nothing after the last heading",
    mend: `A cell that contains "${table.delimiter ?? ","}" goes in quotes`
  };
}

// src/collect/row-cells.ts
var ytdWords = ["ytd", "year to date", "cumulative", "\u7D2F\u8BA1", "\u662F", "yes", "1"];
var periodWords = ["period", "single", "current", "\u5F53\u671F", "\u672C\u671F", "\u5355\u671F", "\u5F53\u6708", "\u5F53\u5B63", "\u5426", "no", "0"];
function resolveName(index, what, cell2, report) {
  const found = index.find(cell2.text);
  if (found === void 0) {
    report({
      message: `the ${what} is not known`,
      at: cell2.at,
      found: `"${cell2.text}"`,
      expected: `one of the ${what === "industry" ? "industries" : `${what}s`} in system.yaml`,
      mend: index.suggest(cell2.text)
    });
    return void 0;
  }
  if ("id" in found) return found.id;
  report({
    message: `the name stands for more than one ${what}`,
    at: cell2.at,
    found: `"${cell2.text}"`,
    expected: `one of the identifiers ${found.ambiguous.join(", ")}`,
    mend: "Write the identifier"
  });
  return void 0;
}
function readRowMeasure(names3, cell2, report) {
  const heading = readHeading(stripNumbering(cell2.text), names3);
  if (heading !== void 0 && "measure" in heading && heading.indicator !== void 0) {
    const { indicator: indicator2, measure, unit, period, industry } = heading;
    if (period === void 0 && industry === void 0) return { indicator: indicator2, measure, ...unit && { unit } };
  }
  const indicator = resolveName(names3.indicators, "indicator", cell2, report);
  return indicator === void 0 ? void 0 : { indicator, measure: "value" };
}
function readPeriodCell(cell2, report) {
  const label = readPeriodLabel(cell2.text);
  if (label === void 0) {
    report({
      message: "the cell is not a period",
      at: cell2.at,
      found: `"${cell2.text}"`,
      expected: "a year, half-year, quarter or month: 2020, 2020-S1, 2020-Q2, 2020-03, 2020\u5E741-7\u6708"
    });
  }
  return label;
}
function readUnitCell(cell2, report) {
  const unit = readTableUnit(cell2.text);
  if (unit === void 0) {
    report({
      message: "the unit is not known",
      at: cell2.at,
      found: `"${cell2.text}"`,
      expected: "a unit such as \u4EBF\u5143, billion yuan, 10,000 persons, %"
    });
  }
  return unit;
}
function readAccumulation(cell2, report) {
  const word = toHalfWidth(cell2.text).trim().toLowerCase();
  if (ytdWords.includes(word)) return "ytd";
  if (periodWords.includes(word)) return "period";
  report({
    message: "the accumulation is not known",
    at: cell2.at,
    found: `"${cell2.text}"`,
    expected: "ytd (\u7D2F\u8BA1) or period (\u5F53\u671F)"
  });
  return void 0;
}
function withAccumulation(label, accumulation) {
  return accumulation === "ytd" && label.period.length > 4 ? { ...label, accumulation } : label;
}
function resolveIndicator(system, industry, indicator, at, report) {
  const node = industryOf(system, industry);
  if (indicator === headlineId) {
    if (node?.headline != null) return node.headline;
    if (compositeOf(system, industry) !== void 0) return headlineId;
    report({
      message: `"${industry}" has no headline indicator`,
      at,
      found: `"${headlineId}"`,
      expected: `one of ${node?.indicators.join(", ") ?? ""}`,
      mend: `Name the indicator, or give ${industry} a headline in system.yaml`
    });
    return void 0;
  }
  if (node?.indicators.includes(indicator) === true) return indicator;
  const isWhole = node?.level === "group" || node?.level === "total";
  report({
    message: `"${industry}" has no indicator "${indicator}"`,
    at,
    found: `"${indicator}"`,
    expected: `one of ${node?.indicators.join(", ") ?? ""}`,
    mend: `Add it to the indicators of ${isWhole ? `an industry in ${industry}` : industry} in system.yaml, or correct the table`
  });
  return void 0;
}

// src/collect/targets.ts
var words = {
  id: ["code", "\u7F16\u53F7", "\u76EE\u6807\u7F16\u53F7", "\u4EE3\u7801"],
  name_en: ["\u82F1\u6587\u540D\u79F0"],
  name_zh: ["name", "\u540D\u79F0", "\u76EE\u6807", "\u76EE\u6807\u540D\u79F0", "\u4E2D\u6587\u540D\u79F0"],
  expression: ["figure", "\u8868\u8FBE\u5F0F", "\u6307\u6807", "\u6307\u6807\u8868\u8FBE\u5F0F"],
  comparison: ["\u6BD4\u8F83", "\u5173\u7CFB", "\u6BD4\u8F83\u65B9\u5F0F"],
  value: ["target", "\u76EE\u6807\u503C", "\u6570\u503C"],
  unit: ["\u5355\u4F4D", "\u8BA1\u91CF\u5355\u4F4D"],
  due: ["due_period", "\u671F\u9650", "\u5B8C\u6210\u671F\u9650", "\u76EE\u6807\u5E74\u4EFD"],
  annual_growth: ["\u5E74\u5747\u589E\u957F", "\u5E74\u5747\u589E\u901F"],
  baseline: ["\u57FA\u671F\u503C", "\u57FA\u6570"],
  baseline_period: ["\u57FA\u671F", "\u57FA\u5E74"],
  source: ["\u6765\u6E90", "\u8D44\u6599\u6765\u6E90", "\u6570\u636E\u6765\u6E90", "\u6587\u4EF6\u4F9D\u636E"]
};
var comparisons = {
  ">=": ["\u2265", "at_least", "\u4E0D\u4F4E\u4E8E", "\u4E0D\u5C11\u4E8E", "\u8FBE\u5230", "\u4EE5\u4E0A"],
  ">": ["above", "more_than", "\u8D85\u8FC7", "\u9AD8\u4E8E", "\u5927\u4E8E", "\u7A81\u7834"],
  "<=": ["\u2264", "at_most", "\u4E0D\u8D85\u8FC7", "\u4E0D\u9AD8\u4E8E", "\u4EE5\u4E0B", "\u4EE5\u5185"],
  "<": ["below", "less_than", "\u4F4E\u4E8E", "\u5C0F\u4E8E", "\u5C11\u4E8E"],
  "=": ["==", "equal", "\u7B49\u4E8E"]
};
var measures2 = [
  { measure: "average_growth", words: /^(?:average (?:annual )?growth|growth on average|年均增[长速])\s*/i },
  { measure: "share", words: /^(?:share|占比|比重)\s*/i }
];
function readTargets(table, report) {
  const lines = /* @__PURE__ */ new Map();
  const required = ["id", "expression", "comparison", "value", "due"];
  return readRecords(table, words, required, report).flatMap((record) => {
    const id = requireText(record.cell("id"), "id", report);
    const earlier = id === void 0 ? void 0 : lines.get(id);
    if (id === void 0) return [];
    if (earlier !== void 0) {
      report({
        message: `the target "${id}" is given twice`,
        at: record.cell("id").at,
        found: `the first at ${formatPlace({ file: record.file, line: earlier })}`,
        mend: "Give one of the two another id"
      });
    }
    lines.set(id, record.line);
    return readTarget(id, record, report);
  });
}
function readTarget(id, record, report) {
  const text = (name) => record.cell(name).text || null;
  const required = (name, what = name) => requireText(record.cell(name), what, report) === void 0 ? void 0 : record.cell(name);
  const expression = required("expression");
  const isExpression = expression !== void 0 && checkExpression(expression, report) && checkPeriod(expression, report);
  const compared = required("comparison");
  const { measure, rest } = splitMeasure(compared?.text ?? "");
  const comparison = compared && readChoice({ ...compared, text: rest }, "comparison", comparisons, report);
  const unit = readTargetUnit(record, report);
  const stated = required("value");
  const value = stated && unit && readAmount(stated, unit, "any", report);
  if (value === null && stated !== void 0) {
    report({
      message: "the value is missing",
      at: stated.at,
      found: `"${stated.text}"`,
      expected: "a number"
    });
  }
  const dueCell = required("due", "due period");
  const due = dueCell && readPeriod(dueCell, report);
  const pace = record.cell("annual_growth");
  const growth = readGrowth(pace.text, void 0, pace.at, report);
  const baseline = unit && readAmount(record.cell("baseline"), unit, "any", report);
  const baselinePeriod = readPeriod(record.cell("baseline_period"), report);
  if (measure === "average_growth" && baselinePeriod === null) {
    report({
      message: "an average growth needs the period from which it is counted",
      at: record.cell("baseline_period").at,
      expected: 'a period in the column "baseline_period"'
    });
  }
  if (measure === "average_growth" && record.cell("baseline").text !== "") {
    report({
      message: "the baseline of an average growth is the figure of its period",
      at: record.cell("baseline").at,
      found: `"${record.cell("baseline").text}"`,
      mend: "Leave it empty, and put the level among the published figures"
    });
  }
  if (measure === "average_growth" && unit !== void 0 && unit.unit !== "1") {
    report({
      message: "an average growth is a rate",
      at: record.cell("unit").at,
      found: `"${record.cell("unit").text}"`,
      expected: "%; the level of the baseline period is taken from the figures"
    });
  }
  if (!isExpression || !comparison || !unit || typeof value !== "number" || !due) return [];
  return [
    {
      id,
      name_en: text("name_en"),
      name_zh: text("name_zh"),
      expression: expression.text,
      measure,
      comparison,
      value,
      unit: unit.unit,
      due,
      annual_growth: growth?.value ?? null,
      baseline: baseline ?? null,
      baseline_period: baselinePeriod ?? null,
      source: text("source"),
      file: record.file,
      line: record.line
    }
  ];
}
function splitMeasure(text) {
  for (const { measure, words: words6 } of measures2)
    if (words6.test(text)) return { measure, rest: text.replace(words6, "") };
  return { measure: "level", rest: text };
}
function readTargetUnit(record, report) {
  const [unit, value] = [record.cell("unit"), record.cell("value")];
  if (unit.text === "1") return { unit: "1", exponent: 0 };
  if (unit.text !== "") return readUnitCell(unit, report);
  if (isPercent(value.text)) return { unit: "1", exponent: -2 };
  if (value.text === "") return void 0;
  report({
    message: "the unit is missing",
    at: value.at,
    found: `"${value.text}"`,
    expected: 'a unit in the column "unit", such as \u4EBF\u5143, billion yuan or %'
  });
  return void 0;
}
function checkPeriod({ text, at }, report) {
  if (hasOpenPeriod(parse(text))) return true;
  report({
    message: "the expression of a target has no open period",
    at,
    found: `"${text}"`,
    expected: "a figure of period t, such as total.headline[t]"
  });
  return false;
}
function checkExpression({ text, at }, report) {
  try {
    parse(text);
    return true;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const problem of error.problems) {
      const { message, expected, found, mend } = problem;
      const where = `character ${problem.at?.column ?? 1} of "${text}"`;
      report({
        message: `the expression cannot be read: ${message}`,
        at,
        found: found === void 0 ? where : `${found} at ${where}`,
        ...expected !== void 0 && { expected },
        // behind its first line stands the expression with a mark under the character, which the place says already
        ...mend?.split("\n")[0] && { mend: mend.split("\n")[0] }
      });
    }
    return false;
  }
}

// src/collect/bounds.ts
var words2 = {
  id: ["code", "\u7F16\u53F7"],
  name_en: ["\u82F1\u6587\u540D\u79F0"],
  name_zh: ["name", "\u540D\u79F0", "\u603B\u4F53", "\u603B\u4F53\u540D\u79F0"],
  part: ["expression", "\u90E8\u5206", "\u8868\u8FBE\u5F0F"],
  comparison: ["\u6BD4\u8F83", "\u5173\u7CFB"],
  share: ["\u5360\u6BD4", "\u6BD4\u91CD"],
  source: ["\u6765\u6E90", "\u8D44\u6599\u6765\u6E90", "\u6570\u636E\u6765\u6E90"]
};
function readBounds(table, report) {
  return readRecords(table, words2, ["id", "part", "comparison", "share"], report).flatMap((record) => {
    const id = requireText(record.cell("id"), "id", report);
    const part = record.cell("part");
    const isPart = requireText(part, "part", report) !== void 0 && checkExpression(part, report);
    const comparison = requireText(record.cell("comparison"), "comparison", report) && readChoice(record.cell("comparison"), "comparison", comparisons, report);
    const shareCell = record.cell("share");
    const share = requireText(shareCell, "share", report) && readNumber(shareCell.text, { unit: "1", exponent: -2 }, shareCell.at, report)?.value;
    if (typeof share === "number" && !(share > 0 && share <= 1)) {
      report({
        message: "the share is none",
        at: shareCell.at,
        found: `"${shareCell.text}"`,
        expected: "more than 0 and at most 100 %"
      });
    }
    if (id === void 0 || !isPart || !comparison || typeof share !== "number") return [];
    return [
      {
        id,
        name_en: record.cell("name_en").text || null,
        name_zh: record.cell("name_zh").text || null,
        part: part.text,
        comparison,
        share,
        source: record.cell("source").text || null,
        file: record.file,
        line: record.line
      }
    ];
  });
}

// src/collect/projects.ts
var words3 = {
  id: ["code", "\u7F16\u53F7", "\u9879\u76EE\u7F16\u53F7", "\u4EE3\u7801", "\u9879\u76EE\u4EE3\u7801"],
  name: ["project", "\u540D\u79F0", "\u9879\u76EE", "\u9879\u76EE\u540D\u79F0"],
  name_en: ["\u82F1\u6587\u540D\u79F0", "\u9879\u76EE\u82F1\u6587\u540D\u79F0"],
  name_zh: ["\u4E2D\u6587\u540D\u79F0", "\u9879\u76EE\u4E2D\u6587\u540D\u79F0"],
  industry: ["\u884C\u4E1A", "\u4EA7\u4E1A", "\u6240\u5C5E\u4EA7\u4E1A", "\u6240\u5C5E\u884C\u4E1A"],
  category: ["\u7C7B\u522B", "\u9879\u76EE\u7C7B\u522B", "\u516C\u5171\u670D\u52A1\u7C7B\u522B"],
  key: ["key_project", "\u91CD\u70B9", "\u91CD\u70B9\u9879\u76EE", "\u662F\u5426\u91CD\u70B9", "\u662F\u5426\u91CD\u70B9\u9879\u76EE"],
  owner: ["\u4E1A\u4E3B", "\u8D23\u4EFB\u5355\u4F4D", "\u5EFA\u8BBE\u5355\u4F4D", "\u9879\u76EE\u5355\u4F4D"],
  district: ["county", "\u533A\u53BF", "\u6240\u5728\u533A\u53BF", "\u5EFA\u8BBE\u5730\u70B9"],
  unit: ["\u5355\u4F4D", "\u8BA1\u91CF\u5355\u4F4D"],
  planned_total: ["total_investment", "\u603B\u6295\u8D44", "\u8BA1\u5212\u603B\u6295\u8D44"],
  planned_year: ["planned_this_year", "\u5E74\u5EA6\u8BA1\u5212\u6295\u8D44", "\u672C\u5E74\u8BA1\u5212\u6295\u8D44"],
  completed: ["completed_investment", "\u5B8C\u6210\u6295\u8D44", "\u5DF2\u5B8C\u6210\u6295\u8D44", "\u7D2F\u8BA1\u5B8C\u6210\u6295\u8D44"],
  planned_start: ["\u8BA1\u5212\u5F00\u5DE5", "\u8BA1\u5212\u5F00\u5DE5\u65F6\u95F4"],
  planned_end: ["\u8BA1\u5212\u7AE3\u5DE5", "\u8BA1\u5212\u7AE3\u5DE5\u65F6\u95F4"],
  actual_start: ["\u5B9E\u9645\u5F00\u5DE5", "\u5B9E\u9645\u5F00\u5DE5\u65F6\u95F4"],
  actual_end: ["\u5B9E\u9645\u7AE3\u5DE5", "\u5B9E\u9645\u7AE3\u5DE5\u65F6\u95F4"],
  stage: ["\u9636\u6BB5", "\u9879\u76EE\u9636\u6BB5", "\u8FDB\u5C55", "\u72B6\u6001"],
  source: ["\u6765\u6E90", "\u8D44\u6599\u6765\u6E90", "\u6570\u636E\u6765\u6E90"]
};
var yesNo = { yes: ["y", "true", "1", "\u662F", "\u221A"], no: ["n", "false", "0", "\u5426", "\xD7"] };
var stages = {
  reserve: ["planned", "\u50A8\u5907", "\u8C0B\u5212", "\u524D\u671F"],
  started: ["\u5F00\u5DE5", "\u65B0\u5F00\u5DE5"],
  under_construction: ["construction", "\u5728\u5EFA", "\u7EED\u5EFA", "\u5EFA\u8BBE\u4E2D"],
  completed: ["finished", "\u7AE3\u5DE5", "\u5EFA\u6210", "\u6295\u4EA7", "\u5B8C\u5DE5"],
  suspended: ["stopped", "\u505C\u5EFA", "\u7F13\u5EFA", "\u505C\u5DE5"]
};
function readProjects(table, names3, report) {
  const lines = /* @__PURE__ */ new Map();
  return readRecords(table, words3, ["id"], report).flatMap((record) => {
    const id = requireText(record.cell("id"), "id", report);
    if (id === void 0) return [];
    const earlier = lines.get(id);
    if (earlier !== void 0) {
      report({
        message: `the project "${id}" is given twice`,
        at: record.cell("id").at,
        found: `the first at ${formatPlace({ file: record.file, line: earlier })}`,
        mend: "Give one of the two another id"
      });
    }
    lines.set(id, record.line);
    return [readProject(id, record, names3, report)];
  });
}
function readProject(id, record, names3, report) {
  const text = (name) => record.cell(name).text || null;
  const given = text("name");
  const isChinese = given !== null && /\p{Script=Han}/u.test(given);
  const name_en = text("name_en") ?? (isChinese ? null : given);
  const name_zh = text("name_zh") ?? (isChinese ? given : null);
  if (name_en === null && name_zh === null) {
    report({
      message: "the name is missing",
      at: record.cell("id").at,
      found: `"${id}"`,
      expected: "a name in the column name_en or name_zh"
    });
  }
  const unit = text("unit") === null ? void 0 : readUnitCell(record.cell("unit"), report);
  const amounts = readAmounts(record, unit, report);
  const project = {
    id,
    name_en,
    name_zh,
    industry: readIndustry(record, names3, report),
    category: readCategory(record, names3, report),
    key: readChoice(record.cell("key"), "answer", yesNo, report) === "yes",
    owner: text("owner"),
    district: readDistrict(record, names3),
    unit: unit?.unit ?? null,
    ...amounts,
    planned_start: readDate(record.cell("planned_start"), report) ?? null,
    planned_end: readDate(record.cell("planned_end"), report) ?? null,
    actual_start: readDate(record.cell("actual_start"), report) ?? null,
    actual_end: readDate(record.cell("actual_end"), report) ?? null,
    stage: readChoice(record.cell("stage"), "stage", stages, report) ?? null,
    source: text("source"),
    file: record.file,
    line: record.line
  };
  for (const kind2 of ["planned", "actual"]) checkOrder(project, kind2, record, report);
  return project;
}
function readAmounts(record, unit, report) {
  const amountNames = ["planned_total", "planned_year", "completed"];
  const amount = (name) => readAmount(record.cell(name), unit, "amount", report) ?? null;
  const first = amountNames.find((name) => record.cell(name).text !== "");
  if (first !== void 0 && record.cell("unit").text === "") {
    report({
      message: "the unit is missing",
      at: record.cell(first).at,
      found: `"${record.cell(first).text}"`,
      expected: 'a currency with its scale in the column "unit", such as \u4EBF\u5143 or million yuan'
    });
  }
  return {
    planned_total: amount("planned_total"),
    planned_year: amount("planned_year"),
    completed: amount("completed")
  };
}
function readIndustry(record, names3, report) {
  const cell2 = record.cell("industry");
  if (cell2.text !== "") return resolveName(names3.industries, "industry", cell2, report) ?? null;
  if (record.cell("category").text === "") {
    report({
      message: "the project has neither an industry nor a category",
      at: record.cell("id").at,
      found: `"${record.cell("id").text}"`,
      expected: "an industry of the system, or the category of a public service",
      mend: 'Fill in the column "industry" or "category"'
    });
  }
  return null;
}
function readCategory(record, { services }, report) {
  const cell2 = record.cell("category");
  if (cell2.text === "" || services.size === 0) return cell2.text || null;
  return resolveName(services, "public service", cell2, report) ?? null;
}
function readDistrict(record, { regions }) {
  const { text } = record.cell("district");
  const found = text === "" ? void 0 : regions.find(text);
  return found !== void 0 && "id" in found ? found.id : text || null;
}
function checkOrder(project, kind2, record, report) {
  const [start, end] = [project[`${kind2}_start`], project[`${kind2}_end`]];
  if (start === null || end === null || firstDay(start) <= lastDay(end)) return;
  report({
    message: `the ${kind2} end lies before the ${kind2} start`,
    at: record.cell(`${kind2}_end`).at,
    found: `"${end}" after a start of "${start}"`,
    expected: "an end after the start"
  });
}

// src/collect/progress.ts
var words4 = {
  project: ["id", "code", "\u7F16\u53F7", "\u9879\u76EE\u7F16\u53F7", "\u4EE3\u7801", "\u9879\u76EE\u4EE3\u7801"],
  period: ["\u65F6\u671F", "\u62A5\u544A\u671F", "\u622A\u81F3"],
  unit: ["\u5355\u4F4D", "\u8BA1\u91CF\u5355\u4F4D"],
  completed_year: ["completed_this_year", "\u672C\u5E74\u5B8C\u6210\u6295\u8D44", "\u5E74\u5185\u5B8C\u6210\u6295\u8D44", "1-\u672C\u6708\u5B8C\u6210\u6295\u8D44"],
  completed_total: ["completed", "\u7D2F\u8BA1\u5B8C\u6210\u6295\u8D44", "\u81EA\u5F00\u5DE5\u7D2F\u8BA1\u5B8C\u6210\u6295\u8D44", "\u5F00\u5DE5\u4EE5\u6765\u5B8C\u6210\u6295\u8D44"],
  physical: ["physical_progress", "\u5F62\u8C61\u8FDB\u5EA6", "\u5DE5\u7A0B\u8FDB\u5EA6"],
  expected_end: ["planned_end", "\u9884\u8BA1\u7AE3\u5DE5", "\u9884\u8BA1\u7AE3\u5DE5\u65F6\u95F4", "\u8BA1\u5212\u7AE3\u5DE5"],
  stage: ["\u9636\u6BB5", "\u9879\u76EE\u9636\u6BB5", "\u8FDB\u5C55", "\u72B6\u6001"],
  source: ["\u6765\u6E90", "\u8D44\u6599\u6765\u6E90", "\u6570\u636E\u6765\u6E90"]
};
function readProgress(table, projects, report) {
  const known = new Map(projects.map((project) => [project.id, project]));
  const lines = /* @__PURE__ */ new Map();
  return readRecords(table, words4, ["project", "period"], report).flatMap((record) => {
    const id = requireText(record.cell("project"), "project", report);
    const periodCell = record.cell("period");
    const period = requireText(periodCell, "period", report) && readPeriod(periodCell, report);
    if (id === void 0 || !period) return [];
    const project = known.get(id);
    if (project === void 0) {
      report({
        message: "the project is not known",
        at: record.cell("project").at,
        found: `"${id}"`,
        expected: "the id of a project in data/projects.csv",
        mend: didYouMean(id, known.keys())
      });
      return [];
    }
    const key2 = `${id} ${period}`;
    const earlier = lines.get(key2);
    if (earlier !== void 0) {
      report({
        message: `${id} is reported twice for ${period}`,
        at: periodCell.at,
        found: `the first at ${formatPlace({ file: record.file, line: earlier })}`,
        mend: "Leave one of the two out"
      });
    }
    lines.set(key2, record.line);
    return [readReport(id, period, project, record, report)];
  });
}
function readReport(project, period, { unit: currency }, record, report) {
  const unitCell = record.cell("unit");
  const unit = unitCell.text === "" ? void 0 : readUnitCell(unitCell, report);
  const amounts = ["completed_year", "completed_total"];
  const first = amounts.find((name) => record.cell(name).text !== "");
  if (first !== void 0 && unitCell.text === "") {
    report({
      message: "the unit is missing",
      at: record.cell(first).at,
      found: `"${record.cell(first).text}"`,
      expected: 'a currency with its scale in the column "unit", such as \u4EBF\u5143 or million yuan'
    });
  }
  if (unit !== void 0 && currency !== null && unit.unit !== currency) {
    report({
      message: "the report is in another currency than the project",
      at: unitCell.at,
      found: unit.unit,
      expected: currency
    });
  }
  const amount = (name) => readAmount(record.cell(name), unit, "amount", report) ?? null;
  return {
    project,
    period,
    completed_year: amount("completed_year"),
    completed_total: amount("completed_total"),
    physical: readShare(record, report),
    expected_end: readDate(record.cell("expected_end"), report) ?? null,
    stage: readChoice(record.cell("stage"), "stage", stages, report) ?? null,
    source: record.cell("source").text || null,
    file: record.file,
    line: record.line
  };
}
function readShare(record, report) {
  const { text, at } = record.cell("physical");
  const percent = { unit: "1", exponent: -2 };
  const value = text === "" ? null : readNumber(text, percent, at, report)?.value ?? null;
  if (value === null || value >= 0 && value <= 1) return value;
  report({
    message: "the progress is no share of the whole",
    at,
    found: `"${text}"`,
    expected: "0 to 100 %"
  });
  return null;
}
var names = {
  completed_year: { en: "the investment completed this year", zh: "\u672C\u5E74\u5B8C\u6210\u6295\u8D44" },
  completed_total: { en: "the investment completed so far", zh: "\u7D2F\u8BA1\u5B8C\u6210\u6295\u8D44" },
  physical: { en: "the physical progress", zh: "\u5F62\u8C61\u8FDB\u5EA6" }
};
function checkReports(projects, reports, { format }) {
  return projects.flatMap((project) => {
    const own = reports.filter((report) => report.project === project.id).sort((a, b) => lastDay(a.period) < lastDay(b.period) ? -1 : 1);
    const say = (measure, value) => measure === "physical" ? formatText({ value, unit: "1", quantity: "rate" }, format) : formatText({ value, unit: project.unit ?? "1", quantity: "amount" }, format);
    return [
      ...own.flatMap((report, i) => [
        ...fallsBack(own.slice(0, i), report, say),
        ...exceedsPlan(project, report, say),
        ...afterEnd(project, own.slice(0, i), report)
      ]),
      ...own.length === 0 ? exceedsPlan(project, void 0, say) : []
    ];
  });
}
function fallsBack(earlier, report, say) {
  return Object.keys(names).flatMap((measure) => {
    const value = report[measure];
    const before = earlier.findLast(
      (one) => one[measure] !== null && // what counts from January begins again each year
      (measure !== "completed_year" || one.period.slice(0, 4) === report.period.slice(0, 4))
    );
    const was = before?.[measure] ?? null;
    if (value === null || was === null || value >= was) return [];
    const [from, to] = [say(measure, was), say(measure, value)];
    const place3 = formatPlace({ file: before?.file ?? "", line: before?.line ?? 1 });
    return [
      finding(report, "progress_falls_back", measure, value, was, {
        en: `${report.project}, ${report.period}: ${names[measure].en} falls from ${from.en} in ${before?.period ?? ""} (${place3}) to ${to.en}`,
        zh: `${report.project}\uFF0C${report.period}\uFF1A${names[measure].zh}\u7531${before?.period ?? ""}\u7684${from.zh}\uFF08${place3}\uFF09\u964D\u81F3${to.zh}`
      })
    ];
  });
}
function exceedsPlan(project, report, say) {
  const cases = [
    {
      measure: "completed_total",
      value: report === void 0 ? project.completed : report.completed_total,
      plan: project.planned_total,
      en: "the planned total",
      zh: "\u8BA1\u5212\u603B\u6295\u8D44"
    },
    {
      measure: "completed_year",
      value: report?.completed_year ?? null,
      plan: project.planned_year,
      en: "the plan of the year",
      zh: "\u5E74\u5EA6\u8BA1\u5212\u6295\u8D44"
    }
  ];
  return cases.flatMap(({ measure, value, plan, en, zh }) => {
    if (value === null || plan === null || value <= plan) return [];
    const [is2, limit] = [say(measure, value), say(measure, plan)];
    const where = report ?? project;
    const who = report === void 0 ? project.id : `${project.id}, ${report.period}`;
    return [
      finding(where, "progress_exceeds_plan", measure, value, plan, {
        en: `${who}: ${names[measure].en}, ${is2.en}, exceeds ${en}, ${limit.en}`,
        zh: `${who}\uFF1A${names[measure].zh}${is2.zh}\u8D85\u8FC7${zh}${limit.zh}`
      })
    ];
  });
}
function afterEnd(project, earlier, report) {
  const end = project.actual_end;
  if (end === null || firstDay(report.period) <= lastDay(end)) return [];
  const before = earlier.at(-1);
  const isStill = (measure) => report[measure] === null || report[measure] === (before?.[measure] ?? report[measure]);
  const spent = (report.completed_year ?? 0) > 0 && parsePeriod(report.period)?.year !== Number(end.slice(0, 4));
  if (isStill("completed_total") && isStill("physical") && !spent && (report.stage ?? "completed") === "completed")
    return [];
  return [
    finding(report, "progress_after_completion", "period", report.completed_total, null, {
      en: `${project.id}, ${report.period}: progress is reported after the completion on ${end}`,
      zh: `${project.id}\uFF0C${report.period}\uFF1A\u9879\u76EE\u5DF2\u4E8E${end}\u7AE3\u5DE5\uFF0C\u5176\u540E\u4ECD\u62A5\u544A\u8FDB\u5C55`
    })
  ];
}
function finding({ file: file2, line }, rule, column, value, expected, text) {
  return {
    rule,
    severity: "warning",
    file: file2,
    line,
    column,
    message_en: `${text.en}.`,
    message_zh: `${text.zh}\u3002`,
    value,
    expected
  };
}

// src/collect/figure-columns.ts
var dimensions = ["industry", "indicator", "period"];
function bindFigures(table, layout, report) {
  const problems = [];
  const figures = layout.columns.flatMap(
    ({ index, heading, meaning }) => "measure" in meaning ? [{ index, heading, figure: meaning }] : []
  );
  if (figures.length === 0) {
    problems.push({
      message: "no column holds figures",
      at: { file: table.file, line: layout.headLine },
      expected: 'a column "value", or columns headed by periods or by indicators'
    });
  }
  const bound = figures.map((column) => bindColumn(column, figures, table, layout, problems));
  if (problems.length === 0) {
    for (const dimension of dimensions) checkDimension(dimension, bound, table, layout, problems);
  }
  checkTwins(bound, table, layout, problems);
  problems.forEach(report);
  return problems.length === 0 ? bound : void 0;
}
function bindColumn(column, figures, table, layout, problems) {
  if (column.figure.measure === "value") return column;
  const before = figures.findLast(({ index, figure: figure2 }) => index < column.index && figure2.measure === "value");
  let figure = column.figure;
  for (const dimension of dimensions) {
    if (figure[dimension] !== void 0) continue;
    const levels = figures.filter((other) => other.figure.measure === "value" && agree(other.figure, figure));
    const said = [...new Set(levels.map((level) => JSON.stringify(level.figure[dimension])))];
    if (said.length === 0) continue;
    const isAlone = figures.filter((other) => other.figure.measure === figure.measure && !other.figure[dimension]).length === 1;
    const isLast = levels.every((level) => level.index < column.index);
    const from = said.length === 1 ? levels[0] : dimension === "period" && isAlone && isLast ? latest(levels) : before !== void 0 && agree(before.figure, figure) ? before : void 0;
    if (from === void 0) {
      problems.push({
        message: `nothing says which ${dimension} the column belongs to`,
        at: placeOf(table, layout.headLine, column.index, column.heading),
        expected: `the ${dimension} in the heading, or the column right after the level that it belongs to`
      });
    } else if (from.figure[dimension] !== void 0)
      figure = { ...figure, [dimension]: from.figure[dimension] };
  }
  return { ...column, figure };
}
function agree(a, b) {
  return dimensions.every(
    (dimension) => a[dimension] === void 0 || b[dimension] === void 0 || JSON.stringify(a[dimension]) === JSON.stringify(b[dimension])
  );
}
function latest(levels) {
  const end = ({ figure }) => {
    const period = parsePeriod(figure.period?.period ?? "");
    return period === void 0 ? -1 : monthSpan(period)[1];
  };
  return [...levels].sort((a, b) => end(b) - end(a))[0];
}
function checkTwins(figures, table, layout, problems) {
  const seen = /* @__PURE__ */ new Map();
  for (const column of figures) {
    const { measure, industry, indicator, period } = column.figure;
    const key2 = JSON.stringify([measure, industry, indicator, period]);
    const twin = seen.get(key2);
    seen.set(key2, column);
    if (twin === void 0) continue;
    problems.push({
      message: "two columns mean the same",
      at: placeOf(table, layout.headLine, column.index, column.heading),
      found: `"${twin.heading}" and "${column.heading}"`,
      mend: "Leave out one of the two, or say in the heading what sets them apart"
    });
  }
}
function checkDimension(dimension, figures, table, layout, problems) {
  const role = dimension;
  const own = layout.columns.find(({ meaning }) => "role" in meaning && meaning.role === role);
  const headed = figures.find(({ figure }) => figure[dimension] !== void 0);
  const open3 = figures.find(({ figure }) => figure[dimension] === void 0);
  if (own !== void 0 && headed !== void 0) {
    problems.push({
      message: `the ${dimension} is given twice, by a column of its own and by a heading`,
      at: placeOf(table, layout.headLine, headed.index, headed.heading),
      found: `"${own.heading}" and "${headed.heading}"`,
      mend: `Leave out the column "${own.heading}", or head the figures without the ${dimension}`
    });
  }
  if (own === void 0 && open3 !== void 0 && layout.labels[role] === void 0) {
    problems.push({
      message: `nothing says which ${dimension} the figures are of`,
      at: placeOf(table, layout.headLine, open3.index, open3.heading),
      expected: `a column "${dimension}", the ${dimension} in the heading, or a line above the head such as "${examples[dimension]}"`
    });
  }
}
var examples = {
  industry: "Industry: total",
  indicator: "Indicator: headline",
  period: "Period: 2020"
};

// src/collect/layout.ts
var searchedRows = 40;
var cornerWords = /* @__PURE__ */ new Set(["", "\u9879\u76EE", "\u540D\u79F0", "\u7C7B\u522B", "\u5206\u7C7B", "item", "items", "name", "category"]);
var labelWords = new Map(
  Object.entries(roleWords).flatMap(
    ([role, words6]) => words6.map((word) => [word, role])
  )
);
var footerStart = /^(注|注释|备注|说明|资料来源|数据来源|来源|notes?|sources?|remarks?)\s*[:.]\s*/i;
function readLayout(table, names3, report) {
  const rows = table.rows.filter((row) => filledCells(row).length > 0);
  const head = findHead2(rows, names3);
  if (head === void 0) return void 0;
  const headRows = rows.slice(head.first, head.last + 1);
  const { body, footer } = splitFooter(table, rows.slice(head.last + 1), report);
  return {
    headLine: headRows.at(-1)?.line ?? 0,
    columns: readColumns(table, headRows, body, names3, report),
    labels: readLabels(rows.slice(0, head.first)),
    body,
    footer
  };
}
function findHead2(rows, names3) {
  const searched = rows.slice(0, searchedRows);
  let base = searched.findIndex((row) => isHeadRow(row, names3));
  if (base === -1) base = searched.findIndex((row) => isCorneredHead(row, names3));
  const headRow = rows[base];
  if (headRow === void 0) return void 0;
  const above = rows[base - 1];
  const first = above !== void 0 && isUpperHead(above, names3) ? base - 1 : base;
  let last = base;
  for (let next = rows[last + 1]; next !== void 0 && isLowerHead(headRow, next, names3); next = rows[last + 1])
    last++;
  return { first, last };
}
function isHeadRow(row, names3) {
  const cells = filledCells(row);
  const known = cells.flatMap(({ text }) => readHeading(text, names3) ?? []);
  return cells.length >= 2 && known.some((heading) => "role" in heading) && known.length * 2 >= cells.length;
}
function isCorneredHead(row, names3) {
  if (!cornerWords.has((row.cells[0] ?? "").toLowerCase())) return false;
  const cells = filledCells(row).filter(({ column }) => column > 0);
  const known = cells.flatMap(({ text }) => readHeading(text, names3) ?? []);
  const figures = known.filter(
    (heading) => "measure" in heading && (heading.period ?? heading.indicator) !== void 0
  );
  return figures.length > 0 && known.length * 2 >= cells.length;
}
function isUpperHead(row, names3) {
  const cells = filledCells(row);
  return cells.every(({ column }) => column > 0) && cells.every(({ text }) => {
    const heading = readHeading(text, names3);
    return heading !== void 0 && "measure" in heading;
  });
}
function isLowerHead(upper, row, names3) {
  return filledCells(row).every(({ column, text }) => {
    const above = readHeading(upper.cells[column] ?? "", names3);
    if (column === 0 || above !== void 0 && "role" in above) return false;
    const heading = readHeading(text, names3);
    return isUnitHeading(text) || heading !== void 0 && "measure" in heading;
  });
}
function joinHead(headRows, width) {
  const last = headRows.length - 1;
  return Array.from(
    { length: width },
    (_, column) => headRows.map((row, i) => {
      const own = row.cells[column] ?? "";
      const lower = headRows.slice(i + 1).some((below) => (below.cells[column] ?? "") !== "");
      if (own !== "" || i === last || !lower) return own;
      return row.cells.slice(0, column).findLast((text) => text !== "") ?? "";
    }).filter((text) => text !== "").join(" ")
  );
}
function readColumns(table, headRows, body, names3, report) {
  const headings = joinHead(headRows, widthOf(table));
  const line = headRows[0]?.line ?? 0;
  const columns = [];
  for (const [index, heading] of headings.entries()) {
    const filled = body.find((row) => (row.cells[index] ?? "") !== "");
    if (heading === "" && filled === void 0) continue;
    const meaning = readHeading(heading, names3) ?? (columns.length === 0 ? inferRole(heading, index, body, names3) : void 0);
    if (meaning === void 0) {
      report(
        heading === "" ? nameless(table, headRows, index, filled) : unknownColumn(table, line, index, heading, names3)
      );
      continue;
    }
    const column = { index, heading, meaning };
    const role = "role" in meaning && meaning.role !== "ignored" ? meaning.role : void 0;
    const twin = role && columns.find((other) => "role" in other.meaning && other.meaning.role === role);
    if (twin !== void 0) {
      report({
        message: `two columns give the ${role ?? ""}`,
        at: placeOf(table, line, index, heading),
        found: `"${twin.heading}" and "${heading}"`,
        mend: "Leave out one of the two"
      });
    }
    columns.push(column);
  }
  return columns;
}
function inferRole(heading, index, body, names3) {
  if (!cornerWords.has(heading.toLowerCase())) return void 0;
  for (const row of body) {
    const text = row.cells[index] ?? "";
    if (names3.industries.find(text) !== void 0) return { role: "industry" };
    if (names3.indicators.find(text) !== void 0) return { role: "indicator" };
    if (names3.regions.find(text) !== void 0) return { role: "region" };
  }
  return void 0;
}
function nameless(table, headRows, index, filled) {
  const isMerged = headRows.some((row) => table.merged.has(mergeKey(row.line, index)));
  return {
    message: isMerged ? "one merged heading stands over several columns" : "a cell stands in a column without a heading",
    at: placeOf(table, (isMerged ? headRows[0]?.line : filled?.line) ?? 0, index, ""),
    found: `"${filled?.cells[index] ?? ""}"${isMerged ? ` in line ${filled?.line ?? 0}` : ""}`,
    expected: isMerged ? "a heading for each column" : "nothing after the last heading",
    mend: isMerged ? "Unmerge the heading, or add a row below it that says what each column is" : table.delimiter === void 0 ? "Give the column a heading, or empty it" : `Give the column a heading; a cell that contains "${table.delimiter}" (such as 1,019.5) goes in quotes`
  };
}
function unknownColumn(table, line, index, heading, names3) {
  const indicators = names3.indicators.suggest(heading);
  const mend = didYouMean(heading, headingWords);
  return {
    message: "the column is not known",
    at: placeOf(table, line, index, heading),
    found: `"${heading}"`,
    expected: "industry, indicator, period, value, unit, growth, base, status, accumulation, source, region, note; a period; or an indicator",
    mend: mend.startsWith("Did") ? mend : indicators
  };
}
function readLabels(rows) {
  const labels = {};
  for (const row of rows) {
    let open3;
    for (const { column, text } of filledCells(row)) {
      const plain = toHalfWidth(text);
      const label = /^([^:]{1,20}?)\s*:\s*(.+)$/.exec(plain);
      const role = labelWords.get(label?.[1]?.toLowerCase() ?? "");
      const unit = /(?:单位|\bunits?)\s*:\s*([^()]+)/i.exec(plain);
      if (role !== void 0 && label?.[2] !== void 0) {
        open3 = { text: label[2], line: row.line, column };
        labels[role] = open3;
      } else if (unit?.[1] !== void 0) labels.unit = { text: unit[1].trim(), line: row.line, column };
      else if (open3 !== void 0) open3.text += `, ${text}`;
    }
  }
  return labels;
}
function splitFooter(table, rows, report) {
  const start = rows.findIndex((row) => footerStart.test(toHalfWidth(filledCells(row)[0]?.text ?? "")));
  if (start === -1) return { body: [...rows], footer: null };
  const lines = rows.slice(start).map((row) => {
    const cells = filledCells(row);
    const text = cells.map((cell2) => cell2.text).join(", ");
    const isLabelled = footerStart.test(toHalfWidth(text));
    if (!isLabelled && cells.length > 1) {
      report({
        message: "the table goes on below its notes",
        at: placeOf(table, row.line, cells[0]?.column ?? 0, ""),
        found: `"${text}"`,
        expected: "nothing but notes after the first note or source line",
        mend: "Put a second table into a file of its own"
      });
    }
    return isLabelled ? text.replace(/^[^:：.]*[:：.]\s*/, "") : text;
  });
  return { body: rows.slice(0, start), footer: lines.join("; ") };
}

// src/collect/levels.ts
function readLabelUnits({ table, layout, report }) {
  const label = layout.labels.unit;
  if (label === void 0) return [];
  const whole2 = readTableUnit(label.text);
  if (whole2 !== void 0) return [whole2];
  return toHalfWidth(label.text).split(/[、;]|,(?!000)| and |和|及/).flatMap((text) => {
    const unit = readTableUnit(text);
    if (unit !== void 0) return [unit];
    report({
      message: "the unit above the table is not known",
      at: placeOf(table, label.line, label.column, ""),
      found: `"${text.trim()}"`,
      expected: "a unit such as \u4EBF\u5143, billion yuan, 10,000 persons, %"
    });
    return [];
  });
}
function baseUnitOf(system, industry, indicator) {
  const [measure] = indicator === headlineId ? compositeOf(system, industry)?.measures ?? [] : [indicator];
  return measure === void 0 ? void 0 : indicatorOf(system, measure)?.unit;
}
function readLevel({ table, system, report }, { text, at, industry, indicator }, units, labelUnits) {
  const base = baseUnitOf(system, industry, indicator);
  const above = labelUnits.find((label) => label.unit === base) ?? (isPercent(text) ? void 0 : labelUnits[0]);
  const [unit = above, ...others] = units.filter((stated2) => stated2 !== void 0);
  const other = others.find((stated2) => stated2.unit !== unit?.unit || stated2.exponent !== unit.exponent);
  if (other !== void 0 && unit !== void 0) {
    report({
      message: "two units are given for the figure",
      at,
      found: `${printScaled(unit)} and ${printScaled(other)}`,
      mend: "Leave out one of the two"
    });
    return void 0;
  }
  const reading = readNumber(text, unit, at, report, table.delimiter);
  if (reading === void 0 || reading.value === null) return reading;
  if (unit === void 0 && !isPercent(text)) {
    report({
      message: "the unit is missing",
      at,
      found: `"${text}"`,
      expected: `a unit of ${base ?? "the indicator"}, in a column "unit", in the heading, or in a line "Unit: \u2026" above it`
    });
    return void 0;
  }
  const stated = isPercent(text) ? "1" : unit?.unit;
  if (stated === base) return reading;
  report({
    message: `the unit of the table is not that of the indicator "${indicator}"`,
    at,
    found: stated ?? "",
    expected: base ?? "",
    mend: "Correct the unit, or take another indicator"
  });
  return void 0;
}
function printScaled({ unit, exponent }) {
  return exponent === 0 ? unit : `10^${exponent} ${unit}`;
}

// src/collect/published.ts
function readPublished(table, system, names3, report) {
  const faults = [];
  const layout = readLayout(table, names3, (problem) => faults.push(problem));
  faults.forEach(report);
  if (layout === void 0) return void 0;
  const figures = faults.length > 0 ? void 0 : bindFigures(table, layout, report);
  if (figures === void 0) return [];
  return gather(report, (each) => {
    const context = { table, system, names: names3, layout, report: each };
    const labelUnits = readLabelUnits(context);
    return layout.body.flatMap((row) => readRow(context, row, figures, labelUnits));
  });
}
function readRow(context, row, figures, labelUnits) {
  const { table, system, names: names3, layout, report } = context;
  const cells = rowCells(context, row);
  if (isSection(context, row, figures) || isLacking(context, row, cells, figures)) return [];
  const said = {
    region: cells.region && resolveName(names3.regions, "region", cells.region, report),
    industry: cells.industry && resolveName(names3.industries, "industry", cells.industry, report),
    indicator: cells.indicator && readRowMeasure(names3, cells.indicator, report),
    period: cells.period && readPeriodCell(cells.period, report),
    unit: cells.unit && readUnitCell(cells.unit, report),
    status: cells.status && readStatus(cells.status.text, cells.status.at, report),
    accumulation: cells.accumulation && readAccumulation(cells.accumulation, report)
  };
  if (Object.keys(said).some((role) => cells[role] && !said[role])) return [];
  return figures.flatMap(({ index, heading, figure }) => {
    const at = placeOf(table, row.line, index, heading);
    const text = cellOf(row, index);
    const industry = figure.industry ?? said.industry;
    const named = figure.indicator ?? said.indicator?.indicator;
    const label = figure.period ?? said.period;
    if (industry === void 0 || named === void 0 || label === void 0) return [];
    if (table.merged.has(mergeKey(row.line, index))) {
      report({
        message: "the cell is merged with another one",
        at,
        expected: "one cell for each figure",
        mend: "Unmerge the cells and write each figure where it belongs"
      });
      return [];
    }
    const indicator = resolveIndicator(system, industry, named, cells.indicator?.at ?? at, report);
    if (indicator === void 0) return [];
    const measure = figure.measure === "value" ? said.indicator?.measure ?? "value" : figure.measure;
    const units = [figure.unit, said.indicator?.unit, said.unit];
    const reading = measure === "growth" ? readGrowth(text, figure.unit ?? said.indicator?.unit, at, report) : readLevel(context, { text, at, industry, indicator }, units, labelUnits);
    if (reading === void 0 || measure !== "value" && reading.value === null && !reading.withheld)
      return [];
    if (said.status === "M" && measure === "value" && reading.value !== null) {
      report({
        message: "the status says that the figure is missing, but there is one",
        at,
        found: `"${text}"`,
        mend: "Empty the cell, or correct the status"
      });
    }
    const isWithheld = said.status === "C" || reading.value === null && reading.withheld;
    return [
      {
        region: said.region ?? ownRegion(system).id,
        industry,
        indicator,
        ...withAccumulation(label, said.accumulation),
        measure,
        value: isWithheld ? null : reading.value,
        status: isWithheld ? "C" : reading.value === null ? "M" : said.status ?? "A",
        source: cells.source?.text ?? layout.footer,
        file: table.file,
        line: row.line,
        column: String(at.column)
      }
    ];
  });
}
function rowCells({ table, layout }, row) {
  const cells = {};
  for (const [role, label] of Object.entries(layout.labels)) {
    if (role !== "unit") cells[role] = { text: label.text, at: placeOf(table, label.line, label.column, "") };
  }
  for (const { index, heading, meaning } of layout.columns) {
    if (!("role" in meaning)) continue;
    const text = filledCell(table, row, index);
    if (text !== "") cells[meaning.role] = { text, at: placeOf(table, row.line, index, heading) };
  }
  return cells;
}
function isSection({ table, layout, names: names3, system }, row, figures) {
  const industry = layout.columns.find(({ meaning }) => "role" in meaning && meaning.role === "industry");
  if (industry === void 0 || figures.some(({ index }) => filledCell(table, row, index) !== ""))
    return false;
  if (layout.columns.some(({ index }) => index !== industry.index && cellOf(row, index) !== "")) return false;
  const text = cellOf(row, industry.index);
  const found = names3.industries.find(text);
  const id = found !== void 0 && "id" in found ? found.id : void 0;
  const level = system.industries.find((node) => node.id === id)?.level;
  return stripNumbering(text) === "" || level === "group" || level === "total";
}
function isLacking({ table, layout, report }, row, cells, figures) {
  const lacking = ["industry", "indicator", "period"].filter(
    (role) => cells[role] === void 0 && figures.some(({ figure }) => figure[role] === void 0)
  );
  for (const role of lacking) {
    const column = layout.columns.find(({ meaning }) => "role" in meaning && meaning.role === role);
    report({
      message: `the ${role} is missing`,
      at: placeOf(table, row.line, column?.index ?? 0, column?.heading ?? ""),
      expected: `the ${role} in every row`
    });
  }
  return lacking.length > 0;
}

// src/collect/rates.ts
var words5 = {
  from: ["currency", "\u8D27\u5E01", "\u5E01\u79CD", "\u539F\u5E01"],
  to: ["\u76EE\u6807\u8D27\u5E01", "\u6298\u5408\u8D27\u5E01", "\u672C\u5E01"],
  period: ["year", "\u65F6\u671F", "\u5E74\u4EFD", "\u5E74\u5EA6", "\u65F6\u95F4"],
  kind: ["type", "\u7C7B\u578B", "\u6C47\u7387\u7C7B\u578B", "\u53E3\u5F84"],
  rate: ["value", "\u6C47\u7387", "\u6570\u503C"],
  source: ["\u6765\u6E90", "\u8D44\u6599\u6765\u6E90", "\u6570\u636E\u6765\u6E90"]
};
var kinds2 = {
  average: ["avg", "mean", "period_average", "\u5E73\u5747", "\u5E74\u5E73\u5747", "\u5E73\u5747\u6C47\u7387", "\u5E74\u5E73\u5747\u6C47\u7387"],
  end: ["end_of_period", "period_end", "closing", "\u671F\u672B", "\u5E74\u672B", "\u671F\u672B\u6C47\u7387", "\u5E74\u672B\u6C47\u7387"]
};
function readRates(table, report) {
  const rates = readRecords(table, words5, ["from", "to", "period", "rate"], report).flatMap(
    (record) => {
      const from = readCurrency(record.cell("from"), report);
      const to = readCurrency(record.cell("to"), report);
      const period = requireText(record.cell("period"), "period", report) && readPeriod(record.cell("period"), report);
      const kind2 = readChoice(record.cell("kind"), "kind of rate", kinds2, report);
      const rate = requireText(record.cell("rate"), "rate", report) && readAmount(record.cell("rate"), { unit: "rate", exponent: 0 }, "positive", report);
      if (from !== void 0 && from === to) {
        const { text, at } = record.cell("to");
        report({ message: "the rate leads from a currency to itself", at, found: `"${text}"` });
        return [];
      }
      if (!from || !to || !period || kind2 === void 0 || typeof rate !== "number") return [];
      const source = record.cell("source").text || null;
      return [
        { from, to, period, kind: kind2 ?? "average", rate, source, file: record.file, line: record.line }
      ];
    }
  );
  return rates.filter((rate, i) => {
    const earlier = rates.slice(0, i).find((other) => sameRate(other, rate));
    if (earlier === void 0) return true;
    report({
      message: `the ${rate.kind} rate from ${rate.from} to ${rate.to} of ${rate.period} is given twice`,
      at: { file: rate.file, line: rate.line },
      found: `${rate.rate} here and ${earlier.rate} at ${formatPlace({ file: earlier.file, line: earlier.line })}`,
      mend: "Leave out one of the two"
    });
    return false;
  });
}
function sameRate(a, b) {
  return a.from === b.from && a.to === b.to && a.period === b.period && a.kind === b.kind;
}
function readCurrency({ text, at }, report) {
  const unit = readTableUnit(text);
  if (unit !== void 0 && unit.exponent === 0 && isCurrency(unit.unit)) return unit.unit;
  report({
    message: "the cell is not a currency",
    at,
    found: `"${text}"`,
    expected: "an ISO 4217 code such as CNY or USD"
  });
  return void 0;
}

// src/collect/collect.ts
var records = [
  "data/rates.csv",
  "data/projects.csv",
  "data/progress.csv",
  "data/bounds.csv",
  "data/targets.csv"
];
var listedProblems = 20;
async function collect(workspace, system, engine, progress = () => void 0, tables2) {
  const names3 = indexNames(system);
  const problems = [];
  const report = (problem) => problems.push(problem);
  const other = tables2 && await collectMapped(workspace, system, tables2, engine, report);
  const elsewhere = new Set(other?.inputs.map(({ file: file2 }) => file2));
  const published = (await listFiles(workspace, "data/published")).filter((file2) => !elsewhere.has(file2));
  const files = [...published.filter((file2) => !["none", "unread"].includes(kindOf(file2))), ...records];
  let done = 0;
  const read = await Promise.all(
    files.map(async (file2) => {
      const part = await readOne(file2, workspace, engine, report);
      progress({ file: file2, done: ++done, of: files.length });
      return part;
    })
  );
  const staged = {
    ...{ figures: [], rates: [], projects: [], progress: [], bounds: [], targets: [] },
    findings: [...other?.findings ?? []],
    inputs: [...other?.inputs ?? []],
    ...other && { mapped: other.mapped }
  };
  staged.findings.push(...published.filter((file2) => kindOf(file2) === "unread").map(unreadFile));
  const statements = [];
  for (const { file: file2, input, tables: tables3 } of read) {
    if (input !== void 0) staged.inputs.push(input);
    const [table] = tables3;
    if (table === void 0) continue;
    if (file2 === "data/rates.csv") staged.rates = gather(report, (each) => readRates(table, each));
    else if (file2 === "data/projects.csv")
      staged.projects = gather(report, (each) => readProjects(table, names3, each));
    else if (file2 === "data/progress.csv")
      staged.progress = gather(report, (each) => readProgress(table, staged.projects, each));
    else if (file2 === "data/bounds.csv") staged.bounds = gather(report, (each) => readBounds(table, each));
    else if (file2 === "data/targets.csv") staged.targets = gather(report, (each) => readTargets(table, each));
    else statements.push(...readPublishedFile(file2, tables3, system, names3, staged.findings, report));
  }
  const assembled = assembleFigures(statements, report);
  if (other !== void 0) await compareWithPublished(assembled.figures, engine, report);
  throwIfAny(listProblems(problems, files));
  staged.figures = assembled.figures;
  staged.findings.push(...assembled.findings, ...checkReports(staged.projects, staged.progress, system));
  return staged;
}
async function readOne(file2, workspace, engine, report) {
  let read;
  try {
    read = await readInput(workspace, file2);
    if (read === void 0) return { file: file2, tables: [] };
    return { file: file2, input: read.input, tables: await readTables(read, workspace, engine) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    error.problems.forEach(report);
    return { file: file2, tables: [], ...read && { input: read.input } };
  }
}
function readPublishedFile(file2, tables2, system, names3, findings, report) {
  const results = tables2.map((table) => ({ table, statements: readPublished(table, system, names3, report) }));
  const headless = results.filter(({ statements }) => statements === void 0).map(({ table }) => table);
  if (headless.length === tables2.length) report(noHead(file2, headless[0]));
  else findings.push(...headless.map(sheetWithoutHead));
  return results.flatMap(({ statements }) => statements ?? []);
}
function noHead(file2, table) {
  const first = table?.rows.find((row) => filledCells(row).length > 0);
  return {
    message: first === void 0 ? "the file holds no table" : "no line is recognised as the head of a table",
    at: { file: file2, ...first && { line: first.line } },
    ...first && {
      found: `"${filledCells(first).map(({ text }) => text).join(", ")}"`
    },
    expected: "a head such as industry, indicator, period, value, unit, or industry, indicator, unit, 2019, 2020"
  };
}
function sheetWithoutHead(table) {
  return {
    rule: "sheet_not_read",
    severity: "info",
    file: table.file,
    line: null,
    column: null,
    message_en: "No line of the sheet is recognised as the head of a table; it was not read.",
    message_zh: "\u8BE5\u5DE5\u4F5C\u8868\u4E2D\u672A\u8BC6\u522B\u51FA\u8868\u5934\uFF0C\u672A\u8BFB\u53D6\u3002",
    value: null,
    expected: null
  };
}
function listProblems(problems, files) {
  const byFile2 = new Map(files.map((file2) => [file2, []]));
  for (const problem of problems) {
    const file2 = (problem.at?.file ?? "").replace(/\[.*\]$/, "");
    byFile2.set(file2, [...byFile2.get(file2) ?? [], problem]);
  }
  return [...byFile2].flatMap(([file2, list]) => {
    const sorted = list.sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0));
    const more = list.length - listedProblems;
    return more <= 0 ? sorted : [...sorted.slice(0, listedProblems), { message: `\u2026 and ${more} more problems`, at: { file: file2 } }];
  });
}

// src/collect/returns/collect.ts
import { join as join7 } from "node:path";

// src/collect/returns/files.ts
import { createHash as createHash2 } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
function kindOfReturns(file2) {
  if (/\.(csv|tsv|txt)(\.gz|\.zst)?$/i.test(file2)) return "text";
  if (/\.xlsx$/i.test(file2)) return "xlsx";
  return /\.(parquet|pq)$/i.test(file2) ? "parquet" : void 0;
}
async function someAtATime(files, work) {
  const results = [];
  for (let at = 0; at < files.length; at += 16)
    results.push(...await Promise.all(files.slice(at, at + 16).map(work)));
  return results;
}
async function fingerprint(path, file2) {
  const hash = createHash2("sha256");
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk);
  return { file: file2, sha256: hash.digest("hex"), bytes: (await stat(path)).size };
}
async function transcode(path, file2, target) {
  await pipeline(decoded(path, file2), createWriteStream(target));
}
async function* decoded(path, file2) {
  let decoder;
  let line = 1;
  let chinese = 0;
  for await (const chunk of unpacked(path)) {
    if (chunk.length === 0) continue;
    decoder ??= new TextDecoder(markedEncoding(chunk) ?? "utf-8", { fatal: true });
    let text;
    try {
      text = decoder.decode(chunk, { stream: true });
    } catch {
      const lines = lineOfFault(chunk, decoder.encoding, line === 1);
      chinese += wideLetters(chunk, lines);
      if (decoder.encoding !== "utf-8" || chinese > 2) throw undecodable(file2, line + lines, chinese > 2);
      decoder = new TextDecoder("gb18030", { fatal: true });
      try {
        text = decoder.decode(chunk, { stream: true });
      } catch {
        throw undecodable(file2, line + lineOfFault(chunk, "gb18030", line === 1), false);
      }
    }
    if (decoder.encoding === "utf-8" && chinese <= 2)
      chinese += (text.match(/[\u0800-\ufffc]/g) ?? []).length;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) line++;
    yield text;
  }
}
function undecodable(file2, line, wasUtf8) {
  return new InputError({
    message: "the text cannot be decoded",
    at: { file: file2, line },
    found: wasUtf8 ? "bytes that are not UTF-8, in a file that is UTF-8 before them" : "bytes that are neither UTF-8 nor GB18030",
    expected: "UTF-8, GB18030, or UTF-16 with a byte order mark",
    mend: "Save the file as UTF-8"
  });
}
function markedEncoding(first) {
  if (first[0] === 255 && first[1] === 254) return "utf-16le";
  return first[0] === 254 && first[1] === 255 ? "utf-16be" : void 0;
}
function wideLetters(chunk, lines) {
  let end = 0;
  for (let i = 0; i < lines; i++) end = chunk.indexOf(10, end) + 1;
  return (new TextDecoder().decode(chunk.subarray(0, end)).match(/[\u0800-\ufffc]/g) ?? []).length;
}
function lineOfFault(chunk, encoding, isFirst) {
  let lines = 0;
  let begun = 0;
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) {
    try {
      decoder.decode(chunk.subarray(begun, at));
    } catch {
      if (begun > 0 || isFirst) return lines;
    }
    begun = at + 1;
    lines++;
  }
  return lines;
}
async function* unpacked(path) {
  const bytes = createReadStream(path, { highWaterMark: 1 << 20 });
  if (/\.gz$/i.test(path)) {
    yield* bytes.pipe(createGunzip());
  } else if (/\.zst$/i.test(path)) {
    const { Decompress } = await import("fzstd");
    let ready = [];
    const decompress = new Decompress((chunk) => ready.push(chunk));
    for await (const chunk of bytes) {
      decompress.push(chunk);
      yield* ready;
      ready = [];
    }
    decompress.push(new Uint8Array(0), true);
    yield* ready;
  } else yield* bytes;
}

// src/collect/returns/packed.ts
import { createReadStream as createReadStream2 } from "node:fs";
import { open } from "node:fs/promises";
import { Writable } from "node:stream";
import { pipeline as pipeline2 } from "node:stream/promises";
import { createGunzip as createGunzip2 } from "node:zlib";
async function packingProblem(path, file2) {
  const fault = /\.gz$/i.test(file2) ? await gzipFault(path) : /\.zst$/i.test(file2) ? await zstdFault(path) : void 0;
  if (fault === void 0) return void 0;
  return {
    message: "the packed file is cut short or damaged",
    at: { file: file2 },
    found: fault,
    expected: "a complete gzip or zstd file",
    mend: "Have it sent again"
  };
}
async function gzipFault(path) {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  try {
    await pipeline2(createReadStream2(path, { highWaterMark: 1 << 20 }), createGunzip2(), nowhere);
    return void 0;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
async function zstdFault(path) {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    let at = 0;
    while (at < size) {
      const next = await endOfFrame(handle, at);
      if (next === void 0)
        return at === 0 ? "no zstd frame at its beginning" : `no zstd frame at byte ${at}`;
      if (next > size) return `the end after ${size} bytes, within a block that goes to ${next}`;
      at = next;
    }
    return size === 0 ? "an empty file" : void 0;
  } finally {
    await handle.close();
  }
}
async function endOfFrame(handle, at) {
  const head = Buffer.alloc(18);
  const { bytesRead } = await handle.read(head, 0, head.length, at);
  const magic = bytesRead < 4 ? 0 : head.readUInt32LE(0);
  if (magic >>> 4 === 25481893) return at + 8 + head.readUInt32LE(4);
  if (magic !== 4247762216) return void 0;
  const descriptor = head.readUInt8(4);
  const isSingleSegment = (descriptor & 32) !== 0;
  const sizeBytes = [isSingleSegment ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] ?? 0;
  let block = at + 5 + (isSingleSegment ? 0 : 1) + dictionaryBytes + sizeBytes;
  const blockHead = Buffer.alloc(3);
  for (; ; ) {
    const read = await handle.read(blockHead, 0, 3, block);
    if (read.bytesRead < 3) return block + 3;
    const word = blockHead.readUIntLE(0, 3);
    const isRunLength = (word >> 1 & 3) === 1;
    block += 3 + (isRunLength ? 1 : word >> 3);
    if ((word & 1) === 1) return block + ((descriptor & 4) === 0 ? 0 : 4);
  }
}

// src/collect/returns/lines.ts
var [feed, carriage, quote] = [10, 13, 34];
async function linesOfRows(path, rows, delimiter) {
  const wanted = new Set(rows);
  const last = Math.max(...rows);
  const found = /* @__PURE__ */ new Map();
  const separator = delimiter.charCodeAt(0);
  let [line, row, begun] = [1, -1, 1];
  let [isQuoted, isCellStart, isBlank, before] = [false, true, true, 0];
  for await (const chunk of unpacked(path)) {
    for (const byte of chunk) {
      const isBreak = byte === feed || byte === carriage;
      if (byte === feed && before === carriage) {
        before = byte;
        if (!isQuoted && isBlank) begun = line;
        continue;
      }
      before = byte;
      if (isBreak) line++;
      if (isBreak && !isQuoted) {
        if (!isBlank) {
          if (wanted.has(row)) found.set(row, begun);
          row++;
        }
        begun = line;
        [isBlank, isCellStart] = [true, true];
        if (row > last) return found;
        continue;
      }
      isBlank = false;
      const closes = byte === quote && isQuoted;
      if (byte === quote) isQuoted = !isQuoted && isCellStart;
      isCellStart = byte === separator || closes;
    }
  }
  if (!isBlank && wanted.has(row)) found.set(row, begun);
  return found;
}
async function linesAtBytes(path, bytes) {
  const lines = [];
  let [line, at, before] = [1, 0, 0];
  for await (const chunk of unpacked(path)) {
    for (const byte of chunk) {
      while (lines.length < bytes.length && at === bytes[lines.length]) lines.push(line);
      if (lines.length === bytes.length) return lines;
      if (byte === carriage || byte === feed && before !== carriage) line++;
      before = byte;
      at++;
    }
  }
  return bytes.map((_, i) => lines[i] ?? line);
}

// src/collect/returns/days.ts
var day = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日|(\d{2})(\d{2}))(?:[ T].*)?$/;
var month = /^(\d{4})(?:[-/.](\d{1,2})|年(\d{1,2})月|(0[1-9]|1[0-2]))$/;
var year2 = /^(\d{4})年?$/;
function readDay(text) {
  const match = day.exec(toHalfWidth(text).trim());
  if (match === null) return void 0;
  const [, y = "", , a, b, c, d, e, f] = match;
  const written = `${y}-${pad(a ?? c ?? e)}-${pad(b ?? d ?? f)}`;
  const date = /* @__PURE__ */ new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : void 0;
}
function readSpanEnd(text) {
  const plain = toHalfWidth(text).trim();
  const [, y, a, b, c] = month.exec(plain) ?? [];
  const m = Number(a ?? b ?? c);
  if (y !== void 0 && m >= 1 && m <= 12) return `${y}-${pad(String(m))}`;
  return year2.exec(plain)?.[1] ?? readDay(plain);
}
function pad(text = "") {
  return text.padStart(2, "0");
}

// src/collect/returns/periods.ts
function readReturnPeriod(text) {
  const day2 = readDay(text);
  const label = day2 === void 0 ? readPeriodLabel(text) : { period: day2.slice(0, 7), accumulation: "period" };
  const period = label === void 0 ? void 0 : parsePeriod(label.period);
  return period === void 0 || label === void 0 ? void 0 : { period, accumulation: label.accumulation };
}
async function numberPeriods(engine, written) {
  const blocks = [];
  let count = 0;
  for (const frequency of ["M", "Q", "S", "A"]) {
    const perYear = periodsPerYear[frequency];
    const ordinals = [...written.values()].filter((period) => period.frequency === frequency).map(ordinal);
    if (ordinals.length === 0) continue;
    const [low, high] = [Math.min(...ordinals), Math.max(...ordinals)];
    const start = { frequency, year: Math.floor(low / perYear), index: low % perYear + 1 };
    blocks.push({ frequency, perYear, first: count, last: count + high - low, start });
    count += high - low + 1;
  }
  if (count > 126)
    throw new InputError({
      message: "returns cover too many periods for one workspace",
      found: `${count} periods`,
      expected: "up to 126, such as ten years of months",
      mend: "Keep the returns of earlier years in a workspace of their own"
    });
  const numberOf = (period) => {
    const block = blocks.find(({ frequency }) => frequency === period.frequency);
    return block === void 0 ? 0 : block.first + ordinal(period) - ordinal(block.start);
  };
  await engine.createTable(
    "written_periods",
    { raw: "VARCHAR", period: "VARCHAR", p: "INTEGER", year: "INTEGER", last_day: "VARCHAR" },
    [...written].map(([raw, period]) => [
      raw,
      printPeriod(period),
      numberOf(period),
      period.year,
      lastDay2(period)
    ])
  );
  const bits = engine.bits(count);
  await engine.run(
    `CREATE OR REPLACE TEMP TABLE return_periods AS SELECT *, ${bits.one("p")} AS bit FROM written_periods`
  );
  await engine.createTable(
    "period_numbers",
    {
      p: "INTEGER",
      period: "VARCHAR",
      before: "INTEGER",
      year: "INTEGER",
      place: "INTEGER",
      frequency: "VARCHAR",
      last_day: "VARCHAR",
      first_day: "VARCHAR"
    },
    blocks.flatMap(
      (block) => Array.from({ length: block.last - block.first + 1 }, (_, i) => {
        const at = ordinal(block.start) + i;
        const period = {
          frequency: block.frequency,
          year: Math.floor(at / block.perYear),
          index: at % block.perYear + 1
        };
        const before = i >= block.perYear ? block.first + i - block.perYear : null;
        return [
          block.first + i,
          printPeriod(period),
          before,
          period.year,
          period.index,
          block.frequency,
          lastDay2(period),
          firstDay2(period)
        ];
      })
    )
  );
  return { blocks, count };
}
function aYearOn(engine, numbers, set, by = 1) {
  return shifted(engine, numbers, set, ({ perYear }) => by * perYear);
}
function aPeriodOn(engine, numbers, set, by = 1) {
  return shifted(engine, numbers, set, () => by);
}
function allPeriods(engine, { blocks, count }) {
  const bits = engine.bits(count);
  return blocks.map((block) => blockMask(engine, block, count)).reduce((a, b) => bits.or(a, b), bits.empty);
}
function shifted(engine, { blocks, count }, set, by) {
  const bits = engine.bits(count);
  const parts2 = blocks.map((block) => {
    const mask = blockMask(engine, block, count);
    return bits.and(bits.shift(bits.and(set, mask), by(block)), mask);
  });
  return parts2.length === 0 ? bits.empty : parts2.reduce((all, part) => bits.or(all, part));
}
function blockMask(engine, { first, last }, count) {
  let mask = 0n;
  for (let p = first; p <= last; p++) mask |= 1n << BigInt(p);
  return `CAST('${mask}' AS ${engine.bits(count).type})`;
}
function ordinal({ frequency, year: year3, index }) {
  return year3 * periodsPerYear[frequency] + index - 1;
}
function lastDay2({ frequency, year: year3, index }) {
  const month2 = 12 / periodsPerYear[frequency] * index;
  const days = new Date(Date.UTC(year3, month2, 0)).getUTCDate();
  return `${String(year3).padStart(4, "0")}-${String(month2).padStart(2, "0")}-${String(days).padStart(2, "0")}`;
}
function firstDay2({ frequency, year: year3, index }) {
  const month2 = 12 / periodsPerYear[frequency] * (index - 1) + 1;
  return `${String(year3).padStart(4, "0")}-${String(month2).padStart(2, "0")}-01`;
}

// src/collect/returns/flaws.ts
var most = 20;
async function findFlaws(groups, engine, definition) {
  const result = { bad: [], written: /* @__PURE__ */ new Map() };
  for (const group of groups) {
    const all = await periodsOf(group, engine, definition);
    const rows = await flawedRows(group, all.faults, engine);
    const bad = await byFile(group, rows, engine);
    result.bad.push(...bad);
    const sound = bad.length === 0 ? all : await periodsOf(without(group, bad), engine, definition);
    for (const [raw, period] of sound.written) result.written.set(raw, period);
  }
  return result;
}
function without(group, bad) {
  const left = group.files.filter(({ file: file2 }) => bad.some((each) => each.file === file2));
  if (left.length === 0) return group;
  const paths = left.map(({ path }) => literal(path)).join(", ");
  return {
    ...group,
    files: group.files.filter((file2) => !left.includes(file2)),
    query: `SELECT * FROM (${group.query}) WHERE source_path NOT IN (${paths})`
  };
}
async function periodsOf({ query }, engine, { accumulation }) {
  const written = /* @__PURE__ */ new Map();
  const faults = [];
  const rows = await engine.all(`SELECT DISTINCT period_raw AS raw FROM (${query})`);
  for (const { raw } of rows) {
    const read = raw === null ? void 0 : readReturnPeriod(raw);
    const fits = read !== void 0 && (read.accumulation === "period" || accumulation === "ytd");
    if (raw !== null && fits) written.set(raw, read.period);
    else faults.push(raw ?? "");
  }
  return { written, faults };
}
async function flawedRows({ query, hasFlaws, complete }, periods, engine) {
  const rowsWhere = (lacks) => `SELECT source_path, source_row, 'enterprise' AS kind, '' AS text FROM (${query}) WHERE ${lacks}`;
  const parts2 = [rowsWhere("enterprise < '!' AND TRIM(enterprise) = ''")];
  if (!complete.has("enterprise")) parts2.push(rowsWhere("enterprise IS NULL"));
  if (periods.length > 0)
    parts2.push(`SELECT source_path, MIN(source_row), 'period', COALESCE(period_raw, '') FROM (${query})
      WHERE COALESCE(period_raw, '') IN (${periods.map(literal).join(", ")}) GROUP BY source_path, COALESCE(period_raw, '')`);
  if (hasFlaws)
    parts2.push(`SELECT source_path, source_row, 'number', flaw FROM (${query}) WHERE flaw IS NOT NULL`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE flawed_rows AS ${parts2.join(" UNION ALL ")}`);
  return engine.all(`
    WITH starts AS (SELECT source_path, MIN(source_row) AS first_row FROM (${query})
      WHERE source_path IN (SELECT source_path FROM flawed_rows) GROUP BY source_path),
    ordered AS (SELECT f.*, ROW_NUMBER() OVER (PARTITION BY f.source_path ORDER BY f.source_row) AS nth FROM flawed_rows f)
    SELECT f.source_path, CAST(f.source_row - s.first_row AS INTEGER) AS row, f.kind, f.text FROM ordered f
    JOIN starts s ON s.source_path = f.source_path WHERE f.nth <= 1000 ORDER BY f.source_path, f.source_row, f.kind`);
}
async function byFile(group, rows, engine) {
  if (rows.length === 0) return [];
  const counts = await engine.all(
    "SELECT source_path, COUNT(*) AS many FROM flawed_rows GROUP BY source_path"
  );
  const bad = [];
  for (const { file: file2, path } of group.files) {
    const own = rows.filter(({ source_path }) => source_path === path);
    if (own.length === 0) continue;
    const told = own.flatMap(problemsOfRow).slice(0, most);
    const lines = group.delimiter === void 0 ? /* @__PURE__ */ new Map() : await linesOfRows(
      path,
      told.map(({ row }) => row),
      group.delimiter
    );
    const problems = told.map(({ row, column, problem }) => ({
      ...problem,
      at: { file: file2, line: lines.get(row) ?? row + group.firstLine, column }
    }));
    const many = counts.find(({ source_path }) => source_path === path)?.many ?? own.length;
    const more = Math.max(many, own.flatMap(problemsOfRow).length) - problems.length;
    if (more > 0) problems.push({ message: `\u2026 and ${more} more problems`, at: { file: file2 } });
    bad.push({ file: file2, problems });
  }
  return bad;
}
function problemsOfRow({ row, kind: kind2, text }) {
  if (kind2 === "enterprise") {
    const problem = {
      message: "the enterprise is missing",
      found: "an empty cell",
      expected: "an identifier in every row",
      mend: "Fill it in, or leave the row out"
    };
    return [{ row, column: "enterprise", problem }];
  }
  if (kind2 === "period") return [{ row, column: "period", problem: periodProblem(text) }];
  return text.split("").map((part) => {
    const [column = "", found = ""] = part.split("");
    return { row, column, problem: numberProblem(found) };
  });
}
function periodProblem(text) {
  return {
    message: text === "" ? "the period is missing" : "this is not a period that returns can be of",
    found: text === "" ? "an empty cell" : `"${text}"`,
    expected: "2020, 2020-S1, 2020-Q2 or 2020-03, and with accumulation: ytd also 2020\u5E741-7\u6708",
    mend: "Correct the period"
  };
}
function numberProblem(text) {
  const plain = toHalfWidth(text).trim();
  const found = `"${text.slice(0, 80)}"`;
  if (/^[-+]?[\d.,]+\s*[%‰]$/.test(plain))
    return {
      message: "a percentage stands where an amount belongs",
      found,
      expected: "the amount itself",
      mend: "Give the amount, or take the column out of returns.items"
    };
  if (/^[-+]?[\d,]+(\.\d+)?$/.test(plain) && plain.replace(/\D/g, "").length > 14)
    return {
      message: "the number is too large",
      found,
      expected: "up to 16 digits before the point for money in its base unit, 14 for the rest",
      mend: "Check the cell and the unit of the column"
    };
  if (/^[-+]?\d+,\d+$/.test(plain))
    return {
      message: "the number is not clear: the comma may stand for the decimal point",
      found,
      expected: "a point before decimals",
      mend: "Write 1.5 for one and a half, 1500 for fifteen hundred"
    };
  if (readTableUnit(/^[-+]?[\d.,]+\s*(\D+)$/.exec(plain)?.[1] ?? "") !== void 0)
    return {
      message: "a unit stands in the cell",
      found,
      expected: "a number alone",
      mend: "Write the unit into the heading: output (thousand yuan), \u4EA7\u503C\uFF08\u5343\u5143\uFF09"
    };
  return {
    message: "the cell is not a number",
    found,
    expected: "a number such as 1019.5 or 1,019.5",
    mend: "Correct the cell, or leave it empty where there is none"
  };
}

// src/collect/returns/register.ts
import { join as join5 } from "node:path";

// src/collect/returns/headings.ts
var returnWords = {
  enterprise: [
    ...["enterprise", "enterprise id", "id", "unit id", "unit", "company", "company id", "credit code"],
    ...["unified social credit code", "\u4F01\u4E1A", "\u4F01\u4E1A\u4EE3\u7801", "\u4F01\u4E1A\u7F16\u53F7", "\u5355\u4F4D\u4EE3\u7801", "\u6CD5\u4EBA\u5355\u4F4D\u4EE3\u7801"],
    ...["\u7EDF\u4E00\u793E\u4F1A\u4FE1\u7528\u4EE3\u7801", "\u7EC4\u7EC7\u673A\u6784\u4EE3\u7801", "\u7EB3\u7A0E\u4EBA\u8BC6\u522B\u53F7"]
  ],
  period: [
    ...["period", "time", "time period", "month", "reporting period", "quarter", "year"],
    ...["\u62A5\u544A\u671F", "\u65F6\u671F", "\u65F6\u95F4", "\u671F\u95F4", "\u6240\u5C5E\u671F", "\u6708\u4EFD", "\u62A5\u544A\u6708\u4EFD", "\u5E74\u6708", "\u62A5\u544A\u5E74\u6708"]
  ],
  sent: [
    ...["sent", "sent at", "submitted", "submitted at", "version", "received"],
    ...["\u4E0A\u62A5\u65F6\u95F4", "\u62A5\u9001\u65F6\u95F4", "\u63D0\u4EA4\u65F6\u95F4", "\u7248\u672C"]
  ]
};
var syntheticWords = ["synthetic", "\u5408\u6210"];
var lastYearWords = [
  ...["last year", "same period last year", "same period of last year", "year before", "previous year", "ly"],
  ...["\u4E0A\u5E74\u540C\u671F", "\u53BB\u5E74\u540C\u671F", "\u4E0A\u5E74\u540C\u671F\u6570", "\u4E0A\u5E74\u540C\u671F\u503C", "\u540C\u671F\u6570", "\u4E0A\u5E74", "\u53BB\u5E74"]
];
var currentWords = [
  ...["current", "this period", "current period", "ytd", "year to date"],
  ...["\u672C\u671F", "\u672C\u6708", "\u5F53\u6708", "\u7D2F\u8BA1", "\u672C\u5E74\u7D2F\u8BA1", "\u672C\u671F\u6570", "\u672C\u6708\u6570", "\u7D2F\u8BA1\u6570", "1-\u672C\u6708", "\u81EA\u5E74\u521D\u7D2F\u8BA1"]
];
function readReturnHead(head, system, names3, definition, file2, report) {
  const problems = [];
  const fault = (problem) => {
    problems.push(problem);
    report(problem);
  };
  const at = (heading) => ({ file: file2, line: 1, column: heading });
  const columns = { roles: {}, amounts: [], synthetic: false, ignored: [] };
  const headed = head.filter((text) => text.trim() !== "");
  if (headed.length < 3 && head.length > headed.length) {
    report({
      message: "the first line is not the head",
      at: { file: file2, line: 1 },
      found: headed.map((text) => `"${text}"`).join(", "),
      expected: "a heading over each column, in the first line",
      mend: "Delete the lines above the head"
    });
    return void 0;
  }
  const mapped = mappedHeadings(definition);
  const doubtful = [];
  head.forEach((text, column) => {
    const heading = text.trim();
    const key2 = fold2(heading);
    if (key2 === "") return;
    const role = mapped.roles.get(key2) ?? (mapped.items.has(key2) ? void 0 : roleOf(key2, returnWords));
    if (role !== void 0) {
      if (columns.roles[role] !== void 0)
        fault({
          message: `two columns are the ${role}`,
          at: at(heading),
          found: `"${head[columns.roles[role]] ?? ""}" and "${heading}"`,
          mend: `Name one of them in system.yaml: returns: { columns: { ${role}: \u2026 } }`
        });
      columns.roles[role] ??= column;
      return;
    }
    const amount = mapped.items.get(key2) ?? readAmountHeading(heading, names3);
    const indicator = amount === void 0 ? void 0 : indicatorOf(system, amount.item);
    if (amount === void 0 && syntheticWords.includes(key2)) {
      columns.synthetic = true;
      return;
    }
    if (amount === void 0 || indicator === void 0) {
      const unread = unreadUnit(heading, names3);
      if (unread === void 0) columns.ignored.push(heading);
      else doubtful.push({ ...unread, heading });
      return;
    }
    const declared = definition.items[amount.item]?.unit ?? null;
    const written = amount.unit ?? unitInHeading(heading);
    const unit = written ?? unitOf(declared, indicator.unit);
    if (unit === void 0 || unit.unit !== indicator.unit) {
      fault({
        message: `the unit of ${amount.item} does not fit`,
        at: at(heading),
        found: unit === void 0 ? `"${declared ?? ""}"` : unit.unit,
        expected: isCurrency(indicator.unit) ? `an amount of ${indicator.unit}` : indicator.unit
      });
      return;
    }
    const other = unitOf(declared, indicator.unit);
    if (declared !== null && mapped.items.has(key2) && other?.exponent !== unit.exponent) {
      fault({
        message: `the heading and system.yaml give ${amount.item} different units`,
        at: at(heading),
        found: `"${heading}" and unit: ${declared}`,
        mend: `Leave the unit to the heading, or correct it under returns.items.${amount.item}`
      });
      return;
    }
    const same = columns.amounts.find(
      (other2) => other2.item === amount.item && other2.measure === amount.measure
    );
    if (same !== void 0) {
      fault({
        message: `two columns are ${amount.item}${amount.measure === "current" ? "" : " of last year"}`,
        at: at(heading),
        found: `"${same.heading}" and "${heading}"`,
        mend: `Name one of them under returns.items.${amount.item} in system.yaml`
      });
      return;
    }
    columns.amounts.push({
      item: amount.item,
      measure: amount.measure,
      column,
      heading,
      exponent: unit.exponent
    });
  });
  for (const { item, unit, heading } of doubtful) {
    if (columns.amounts.some((amount) => amount.item === item)) columns.ignored.push(heading);
    else
      fault({
        message: `the unit of ${item} is not known`,
        at: at(heading),
        found: `"${unit}"`,
        expected: "a unit with its scale, such as \u5343\u5143, \u4E07\u5143, thousand yuan or persons",
        mend: `Correct the heading, or map it under returns.items.${item} in system.yaml`
      });
  }
  for (const role of ["enterprise", "period"]) {
    if (columns.roles[role] !== void 0) continue;
    fault({
      message: `no column is the ${role}`,
      at: { file: file2, line: 1 },
      found: head.map((heading) => `"${heading}"`).join(", "),
      expected: `a heading such as ${returnWords[role].slice(0, 1).join("")} or ${returnWords[role].at(-1) ?? ""}`,
      mend: `Name it in system.yaml: returns: { columns: { ${role}: \u2026 } }`
    });
  }
  if (problems.length === 0 && !columns.amounts.some(({ measure }) => measure === "current"))
    fault({
      message: "no column is an item of a return",
      at: { file: file2, line: 1 },
      found: head.map((heading) => `"${heading}"`).join(", "),
      expected: `indicators such as ${system.indicators.slice(0, 4).map(({ id }) => id).join(", ")}`,
      mend: "Name the columns in system.yaml under returns.items"
    });
  return problems.length === 0 ? columns : void 0;
}
function roleOf(key2, words6) {
  return Object.keys(words6).find(
    (role) => fold2(role) === key2 || words6[role].some((word) => fold2(word) === key2)
  );
}
function splitHeading(heading) {
  const plain = toHalfWidth(heading).replaceAll("_", " ").trim();
  const match = /^(.*?)\s*(?:\(([^()]*)\)|,\s*([^,]+))\s*$/.exec(plain);
  return { plain, words: match?.[1] ?? plain, behind: (match?.[2] ?? match?.[3] ?? "").trim() };
}
function unitInHeading(heading) {
  return readTableUnit(splitHeading(heading).behind);
}
function unreadUnit(heading, names3) {
  const { words: words6, behind } = splitHeading(heading);
  if (behind === "") return void 0;
  const found = readAmountHeading(words6, names3);
  return found?.measure === "current" ? { item: found.item, unit: behind } : void 0;
}
function readAmountHeading(heading, names3) {
  const { plain, words: before, behind } = splitHeading(heading);
  const unit = readTableUnit(behind);
  const words6 = unit === void 0 ? plain : before;
  for (const [measure, affixes2] of [
    ["current", [""]],
    ["last_year", lastYearWords],
    ["current", currentWords]
  ]) {
    for (const affix of affixes2) {
      const item = itemWithout(words6, affix, names3);
      if (item !== void 0) return { item, measure, ...unit && { unit } };
    }
  }
  return void 0;
}
function itemWithout(words6, affix, names3) {
  const text = words6.toLowerCase();
  const rests = [
    ...text.startsWith(affix) ? [words6.slice(affix.length)] : [],
    ...text.endsWith(affix) ? [words6.slice(0, words6.length - affix.length)] : []
  ];
  for (const rest of rests) {
    const name = rest.replace(/^[\s\-:,()（）的]+|[\s\-:,()（）]+$/g, "");
    const found = names3.indicators.find(name) ?? names3.indicators.find(name.replaceAll(" ", "_"));
    if (found !== void 0 && "id" in found && found.id !== "headline") return found.id;
  }
  return void 0;
}
function mappedHeadings(definition) {
  const roles2 = /* @__PURE__ */ new Map();
  for (const role of returnRoles) {
    const heading = definition.columns[role];
    if (heading !== void 0) roles2.set(fold2(heading), role);
  }
  const items = /* @__PURE__ */ new Map();
  for (const [item, { column, last_year }] of Object.entries(definition.items)) {
    if (column !== null) items.set(fold2(column), { item, measure: "current" });
    if (last_year !== null) items.set(fold2(last_year), { item, measure: "last_year" });
  }
  return { roles: roles2, items };
}
function unitOf(written, base) {
  return written == null ? { unit: base, exponent: 0 } : readTableUnit(written);
}
function fold2(heading) {
  return toHalfWidth(heading).trim().toLowerCase().replace(/[\s_]+/g, " ");
}

// src/collect/returns/register-headings.ts
var registerWords = {
  enterprise: returnWords.enterprise,
  name: ["name", "enterprise name", "company name", "\u540D\u79F0", "\u4F01\u4E1A\u540D\u79F0", "\u5355\u4F4D\u540D\u79F0", "\u5355\u4F4D\u8BE6\u7EC6\u540D\u79F0"],
  class_code: [
    ...["class code", "class", "code", "industry code", "activity code", "nace", "naics", "isic"],
    ...["\u884C\u4E1A\u4EE3\u7801", "\u56FD\u6C11\u7ECF\u6D4E\u884C\u4E1A\u4EE3\u7801", "\u884C\u4E1A\u5C0F\u7C7B", "\u884C\u4E1A\u5C0F\u7C7B\u4EE3\u7801", "\u5C0F\u7C7B\u4EE3\u7801"]
  ],
  region: [
    "region",
    "region code",
    "district",
    "county",
    "\u5730\u533A",
    "\u533A\u5212\u4EE3\u7801",
    "\u884C\u653F\u533A\u5212",
    "\u884C\u653F\u533A\u5212\u4EE3\u7801",
    "\u533A\u53BF"
  ],
  holding: ["holding", "holding group", "group", "parent", "\u96C6\u56E2", "\u6240\u5C5E\u96C6\u56E2", "\u63A7\u80A1\u96C6\u56E2", "\u6BCD\u516C\u53F8"],
  valid_from: ["valid from", "from", "start", "\u6709\u6548\u671F\u8D77", "\u751F\u6548\u65E5\u671F", "\u5F00\u59CB\u65E5\u671F", "\u8D77\u59CB\u65E5\u671F"],
  valid_to: ["valid to", "to", "end", "\u6709\u6548\u671F\u6B62", "\u5931\u6548\u65E5\u671F", "\u7ED3\u675F\u65E5\u671F", "\u7EC8\u6B62\u65E5\u671F"],
  industry: ["industry", "industries", "\u4EA7\u4E1A", "\u6240\u5C5E\u4EA7\u4E1A", "\u884C\u4E1A"]
};
function readRegisterHead(head, definition, file2, report) {
  const mapped = new Map(
    registerRoles.flatMap((role) => {
      const heading = definition.register[role];
      return heading === void 0 ? [] : [[fold2(heading), role]];
    })
  );
  const columns = {};
  const twice = [];
  head.forEach((heading, column) => {
    const role = mapped.get(fold2(heading)) ?? roleOf(fold2(heading), registerWords);
    if (role === void 0) return;
    const earlier = columns[role];
    if (earlier !== void 0 && !mapped.has(fold2(heading)) && !mapped.has(fold2(head[earlier] ?? ""))) {
      twice.push({
        message: `two columns are the ${role}`,
        at: { file: file2, line: 1, column: heading },
        found: `"${head[earlier] ?? ""}" and "${heading}"`,
        mend: `Name one of them in system.yaml: returns: { register: { ${role}: \u2026 } }`
      });
    }
    if (earlier === void 0 || mapped.has(fold2(heading))) columns[role] = column;
  });
  twice.forEach(report);
  if (twice.length > 0) return void 0;
  const lacks = columns.enterprise === void 0 || columns.class_code === void 0 && columns.industry === void 0;
  if (!lacks) return columns;
  report({
    message: columns.enterprise === void 0 ? "no column is the enterprise" : "no column is the class code or the industry",
    at: { file: file2, line: 1 },
    found: head.map((heading) => `"${heading}"`).join(", "),
    expected: "the columns enterprise and class_code (or industry)",
    mend: "Name them in system.yaml under returns.register"
  });
  return void 0;
}

// src/collect/returns/open.ts
import { join as join4 } from "node:path";

// src/collect/returns/text-faults.ts
var most2 = 20;
async function textProblems(error, file2, { path, head, ...shape }, engine) {
  const { faults, more } = await engine.textFaults(path, shape, most2).catch(() => ({ faults: [], more: 0 }));
  if (faults.length === 0) return [unknownFault(error, file2, path)];
  const lines = await linesAtBytes(
    path,
    faults.map(({ byte }) => byte)
  );
  const problems = faults.map((fault, i) => problemOf(fault, head, file2, lines[i] ?? fault.line));
  if (more > 0) problems.push({ message: `\u2026 and ${more} more problems`, at: { file: file2 } });
  return problems;
}
function problemOf({ kind: kind2, text, cells, expected, column }, head, file2, line) {
  const at = { file: file2, line };
  if (kind2 === "quote")
    return {
      message: "a quote is opened here and not closed, or text follows the closing quote",
      at: column === null ? at : { ...at, column: head[column - 1] ?? String(column) },
      found: `"${text.split("\n")[0]?.slice(0, 80) ?? ""}"`,
      expected: "a closing quote at the end of the cell",
      mend: "Close the quote, or double it where it belongs to the text"
    };
  if (kind2 === "cells")
    return {
      message: "the line has another number of cells than the head",
      at,
      found: `${cells ?? "other"} ${cells === 1 ? "cell" : "cells"}`,
      expected: `${expected ?? "as many"} cells`,
      mend: "Put a cell that contains the separator in quotes"
    };
  if (kind2 === "length")
    return {
      message: "the line is longer than 2 MB",
      at,
      expected: "one return in a line",
      mend: "Look for a quote that is not closed before it"
    };
  return { message: "the line cannot be read", at, found: `"${text.slice(0, 80)}"`, expected: "a table" };
}
function unknownFault(error, file2, path) {
  const text = error instanceof Error ? error.message : String(error);
  if (/state machine/i.test(text))
    return {
      message: "lines end in different ways",
      at: { file: file2 },
      found: "some end in CR LF and some in LF, or a quote stands where none can",
      expected: "one kind of line end in the whole file",
      mend: "Save the file again with one kind"
    };
  return {
    message: "the file cannot be read",
    at: { file: file2 },
    found: text.split("\n")[0]?.slice(0, 300).replaceAll(path, file2) ?? "",
    expected: "delimited text, plain or packed with gzip or zstd",
    mend: "Write it again: it may have been cut short or be of another kind"
  };
}

// src/collect/returns/open.ts
async function open2(file2, staging, report) {
  const path = join4(staging.workspace, file2);
  const kind2 = kindOfReturns(file2);
  const understand = (head, types, from, name = file2) => {
    const columns = readReturnHead(head, staging.system, staging.names, staging.definition, name, report);
    return columns === void 0 ? [] : [{ file: name, from, head, types, columns }];
  };
  if (kind2 === "parquet") {
    const described = await parquetColumns(path, file2, staging.engine);
    return understand(
      described.map(({ name }) => name),
      described.map(({ type }) => type),
      { kind: "parquet", path }
    );
  }
  if (kind2 === "xlsx") return openWorkbook(file2, path, staging, understand, report);
  const text = await openText(path, file2, staging);
  return understand(
    text.head,
    text.head.map(() => "VARCHAR"),
    { kind: "text", path: text.path, delimiter: text.delimiter }
  );
}
async function openText(path, file2, staging) {
  const utf8 = await asUtf8(path, file2, staging);
  return { path: utf8.path, ...readHead2(utf8.line, file2) };
}
async function parquetColumns(path, file2, engine) {
  try {
    return await engine.describe(`SELECT * FROM ${engine.parquet(path)}`);
  } catch (error) {
    throw new InputError(damagedParquet(error, file2, path));
  }
}
function damagedParquet(error, file2, path) {
  return {
    message: "the Parquet file cannot be read",
    at: { file: file2 },
    found: firstLine(error).replaceAll(path, file2),
    expected: "a complete Parquet file",
    mend: "Write it again: it may have been cut short or damaged"
  };
}
async function asUtf8(path, file2, staging) {
  try {
    return { path, line: await firstLineOf(path, staging.engine) };
  } catch (error) {
    if (!isEncodingFault(error)) throw new InputError(unknownFault(error, file2, path));
  }
  const copy = await utf8Copy(path, file2, staging);
  return { path: copy, line: await firstLineOf(copy, staging.engine) };
}
var headBytes = 1 << 16;
async function firstLineOf(path, engine) {
  const { open: openFile } = await import("node:fs/promises");
  const handle = await openFile(path, "r");
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes).finally(() => handle.close());
  const bytes = buffer.subarray(0, bytesRead);
  const isPacked = /\.(gz|zst)$/i.test(path);
  const end = bytes.findIndex((byte) => byte === 10 || byte === 13);
  if (!isPacked && !bytes.includes(0) && (end >= 0 || bytesRead < headBytes)) {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return /^[^\r\n]*/.exec(text)?.[0] ?? "";
  }
  const [row] = await engine.all(
    `SELECT line FROM ${engine.textLines(path)} LIMIT 1`
  );
  return row?.line ?? "";
}
var copies = 0;
async function utf8Copy(path, file2, { scratch }) {
  const copy = join4(scratch, `utf8-${copies++}.csv`);
  try {
    await transcode(path, file2, copy);
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(unknownFault(error, file2, path));
  }
  return copy;
}
function isEncodingFault(error) {
  return /not utf-8|invalid unicode|encod/i.test(error instanceof Error ? error.message : "");
}
function firstLine(error) {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0]?.slice(0, 300) ?? "";
}
function readHead2(first, file2) {
  const line = first.replace(/^\ufeff/, "").replace(/\r$/, "");
  if (line === "")
    throw new InputError({
      message: "the file is empty",
      at: { file: file2, line: 1 },
      expected: "a head and rows",
      mend: "Have it sent again, or take it away"
    });
  const delimiter = [",", ";", "	", "|"].reduce(
    (best, each) => line.split(each).length > line.split(best).length ? each : best
  );
  const table = readCsv(Buffer.from(line.replaceAll(delimiter, delimiter === "," ? "," : "	")), file2);
  return { head: [...table.rows[0]?.cells ?? []], delimiter };
}
async function openWorkbook(file2, path, { engine }, understand, report) {
  const { readFile: readFile3 } = await import("node:fs/promises");
  const tables2 = await readXlsx(await readFile3(path), file2);
  const all = [];
  for (const table of tables2) {
    const [head, ...rows] = table.rows.filter(({ cells }) => cells.some((text) => text !== ""));
    if (head === void 0) continue;
    const merged = mergedCells(table, head);
    if (merged.length > 0) {
      merged.forEach(report);
      continue;
    }
    const width = head.cells.length;
    const name = `returns_sheet_${copies++}`;
    const columns = Object.fromEntries([
      ["source_row", "BIGINT"],
      ...head.cells.map((_, i) => [`x${i}`, "VARCHAR"])
    ]);
    await engine.createTable(
      name,
      columns,
      rows.map(({ line, cells }) => [line, ...Array.from({ length: width }, (_, i) => cells[i] ?? null)])
    );
    all.push(
      ...understand(
        [...head.cells],
        head.cells.map(() => "VARCHAR"),
        { kind: "table", name, firstLine: rows[0]?.line ?? head.line + 1 },
        table.file
      )
    );
  }
  return all;
}
function mergedCells(table, head) {
  const swallowed = [...table.merged].map(([key2, text]) => {
    const [line = 0, column = 0] = key2.split(":").map(Number);
    return { line, column, text };
  });
  const inHead = swallowed.filter(({ line }) => line === head.line);
  if (inHead.length > 0)
    return inHead.map(({ line, column, text }) => ({
      message: "a cell of the head is merged with its neighbour",
      at: placeOf(table, line, column, ""),
      found: `"${text}" over column ${columnLabel(table, column, "")} too`,
      expected: "one heading over each column, in one row",
      mend: "Unmerge the head and write each heading into its own cell"
    }));
  return swallowed.slice(0, 20).map(({ line, column, text }) => ({
    message: "the cell is merged with another",
    at: placeOf(table, line, column, cellOf(head, column)),
    found: `"${text}" over several cells`,
    expected: "each return in a row of its own, with every cell filled in",
    mend: "Unmerge the cells and write the text into each of them"
  }));
}

// src/collect/returns/open-register.ts
async function openRegister(file2, path, staging, selection) {
  const kind2 = kindOfReturns(file2);
  if (kind2 === "parquet") await openParquet(file2, path, staging.engine, selection);
  else if (kind2 === "xlsx") await openWorkbook2(file2, path, staging.engine, selection);
  else await openDelimited(file2, path, staging, selection);
}
async function openParquet(file2, path, engine, selection) {
  const columns = await parquetColumns(path, file2, engine);
  const list = columns.map(({ name }, i) => `CAST(${identifier(name)} AS VARCHAR) AS x${i}`).join(", ");
  const selected = selection(columns.map(({ name }) => name));
  try {
    await keepRows(
      `(SELECT ${list}, source_row + 1 AS line FROM ${engine.parquetNumbered(path)})`,
      selected,
      engine
    );
  } catch (error) {
    throw new InputError(damagedParquet(error, file2, path));
  }
}
async function openWorkbook2(file2, path, engine, selection) {
  const { readFile: readFile3 } = await import("node:fs/promises");
  const [table] = await readXlsx(await readFile3(path), file2);
  const [head, ...rows] = (table?.rows ?? []).filter(({ cells }) => cells.some((text) => text !== ""));
  if (table === void 0 || head === void 0) throw isEmpty(file2);
  const merged = mergedCells(table, head);
  if (merged.length > 0) throw new InputError(merged);
  await engine.createTable(
    "register_cells",
    { ...Object.fromEntries(head.cells.map((_, i) => [`x${i}`, "VARCHAR"])), line: "BIGINT" },
    rows.map((row) => [...head.cells.map((_, i) => row.cells[i] ?? null), row.line])
  );
  await keepRows("register_cells", selection(head.cells), engine);
  await engine.run("DROP TABLE register_cells");
}
async function openDelimited(file2, path, staging, selection) {
  const { engine } = staging;
  const cut = await packingProblem(path, file2);
  if (cut !== void 0) throw new InputError(cut);
  const text = await openText(path, file2, staging);
  const selected = selection(text.head);
  const shape = { delimiter: text.delimiter, columns: text.head.map((_, i) => `x${i}`) };
  const from = (source) => keepRows(
    `(SELECT *, ROW_NUMBER() OVER () + 1 AS line FROM ${engine.textRows([source], shape)})`,
    selected,
    engine
  );
  try {
    await from(text.path).catch(async (error) => {
      if (!isEncodingFault(error) || text.path !== path) throw error;
      await from(await utf8Copy(path, file2, staging));
    });
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(
      await textProblems(error, file2, { path: text.path, head: text.head, ...shape }, engine)
    );
  }
}
async function keepRows(source, selected, engine) {
  await engine.run(`CREATE OR REPLACE TEMP TABLE register_rows AS
    SELECT ${selected}, CAST(line AS INTEGER) AS line FROM ${source}`);
}
function isEmpty(file2) {
  return new InputError({ message: "the file is empty", at: { file: file2, line: 1 }, expected: "a head and rows" });
}

// src/collect/returns/register.ts
var names2 = ["csv", "csv.gz", "csv.zst", "tsv", "parquet", "xlsx"].map((end) => `data/register.${end}`);
async function findRegister(workspace) {
  const { access } = await import("node:fs/promises");
  for (const name of names2) {
    const found = await access(join5(workspace, name)).then(
      () => true,
      () => false
    );
    if (found) return name;
  }
  return void 0;
}
async function readRegister(file2, staging) {
  const { system, workspace } = staging;
  const path = join5(workspace, file2);
  const problems = [];
  await openRegister(file2, path, staging, (head) => {
    const columns = readRegisterHead(head, staging.definition, file2, (problem) => problems.push(problem));
    if (columns === void 0) throw new InputError(problems);
    const cells = registerRoles.map((role) => {
      const column = columns[role];
      const cell2 = column === void 0 ? "CAST(NULL AS VARCHAR)" : `NULLIF(${staging.engine.trim(`x${column}`)}, '')`;
      return `${cell2} AS ${role}`;
    });
    return cells.join(", ");
  });
  await checkRows(staging, file2, problems);
  await mapIndustries(system, staging, file2, problems);
  if (problems.length > 0) throw new InputError(problems.slice(0, 50));
}
async function checkRows({ engine }, file2, problems) {
  const list = async (sql, toProblem) => {
    const rows = await engine.all(`${sql} LIMIT 20`);
    problems.push(...rows.map(toProblem));
  };
  const at = (row, column) => ({
    file: file2,
    line: Number(row.line),
    column
  });
  await list("SELECT line FROM register_rows WHERE enterprise IS NULL ORDER BY line", (row) => ({
    message: "the enterprise is missing",
    at: at(row, "enterprise"),
    found: "an empty cell",
    expected: "an identifier in every row",
    mend: "Fill it in, or leave the row out"
  }));
  problems.push(...await nameDays(engine, file2));
  await engine.run(`CREATE OR REPLACE TEMP TABLE register_times AS
    SELECT d.valid_from, d.valid_to, COALESCE(f.day, '0000') AS since, CASE WHEN t.day IS NULL THEN '9999' ELSE CONCAT(t.day, SUBSTR('-12-31', LENGTH(t.day) - 3)) END AS until
    FROM (SELECT DISTINCT valid_from, valid_to FROM register_rows) d
    LEFT JOIN named_days f ON f.text = d.valid_from LEFT JOIN named_days t ON t.text = d.valid_to`);
  await list(
    `SELECT r.line, t.since, t.until FROM register_rows r JOIN register_times t ON ${sameTime} WHERE t.until < t.since ORDER BY r.line`,
    (row) => ({
      message: "the row ends before it begins",
      at: at(row, "valid_to"),
      found: `from ${row.since ?? ""} to ${row.until ?? ""}`,
      expected: "valid_to not before valid_from",
      mend: "Correct one of the two days"
    })
  );
  await engine.run(`CREATE OR REPLACE TEMP TABLE register_again AS
    SELECT r.enterprise, r.line, m.e, t.since, t.until, LEAD(t.since) OVER w IS NULL AS final, LAG(r.line) OVER w AS earlier, LAG(t.until) OVER w AS earlier_until
    FROM register_rows r JOIN register_times t ON ${sameTime}
    JOIN (SELECT enterprise, MIN(line) AS e FROM register_rows WHERE enterprise IS NOT NULL GROUP BY enterprise HAVING COUNT(*) > 1) m ON m.enterprise = r.enterprise
    WINDOW w AS (PARTITION BY r.enterprise ORDER BY t.since, r.line)`);
  await list(
    "SELECT enterprise, line, earlier, since FROM register_again WHERE earlier IS NOT NULL AND since <= earlier_until ORDER BY line",
    (row) => ({
      message: `two rows of the enterprise ${row.enterprise ?? ""} are valid at one time`,
      at: at(row, "valid_from"),
      found: `this row and that of line ${row.earlier ?? ""}`,
      expected: "one row at a time",
      mend: `End the earlier one before ${row.since === "0000" ? "this one begins: give both valid_from and valid_to" : row.since ?? ""}`
    })
  );
}
var sameTime = "t.valid_from IS NOT DISTINCT FROM r.valid_from AND t.valid_to IS NOT DISTINCT FROM r.valid_to";
async function nameDays(engine, file2) {
  const columns = ["valid_from", "valid_to"];
  const texts = await engine.all(
    columns.map(
      (name) => `SELECT ${name} AS text, '${name}' AS name, MIN(line) AS line, COUNT(*) AS many FROM register_rows WHERE ${name} IS NOT NULL GROUP BY ${name}`
    ).join(" UNION ALL ")
  );
  await engine.createTable(
    "named_days",
    { text: "VARCHAR", day: "VARCHAR" },
    [...new Set(texts.map(({ text }) => text))].map((text) => [text, readSpanEnd(text) ?? null])
  );
  return texts.filter(({ text }) => readSpanEnd(text) === void 0).sort((a, b) => a.line - b.line).slice(0, 20).map(({ text, name, line, many }) => ({
    message: "this is not a day",
    at: { file: file2, line, column: name },
    found: `"${text}"${many > 1 ? ` here and in ${many - 1} more rows` : ""}`,
    expected: "a day, month or year such as 2020-03-31, 2020/3/31, 2020\u5E743\u670831\u65E5, 2020-03 or 2020",
    mend: "Correct the cell, or leave it empty where the row has no bound"
  }));
}
async function mapIndustries(system, staging, file2, problems) {
  const { engine } = staging;
  const patterns = systemIndustries(system).flatMap(
    ({ id, codes }) => codes.flatMap((text) => {
      const pattern = parseCodePattern(text);
      return pattern === void 0 ? [] : [[id, pattern.low, pattern.high]];
    })
  );
  await engine.createTable(
    "code_patterns",
    { industry: "VARCHAR", low: "VARCHAR", high: "VARCHAR" },
    patterns
  );
  await engine.run(`CREATE OR REPLACE TEMP TABLE code_industries AS
    SELECT c.class_code, ${engine.joinTexts("p.industry")} AS industries
    FROM (SELECT DISTINCT class_code FROM register_rows WHERE class_code IS NOT NULL) c
    JOIN code_patterns p ON c.class_code >= p.low AND c.class_code <= p.high GROUP BY c.class_code`);
  problems.push(...await namedIndustries(system, staging, file2));
  await namedRegions(system, staging);
  await engine.run(`CREATE OR REPLACE TEMP TABLE register_places AS
    SELECT d.class_code, d.industry, d.region AS region_text, COALESCE(n.industries, c.industries) AS industries,
      COALESCE(g.region, ${literal(ownRegion(system).id)}) AS region, g.region IS NULL AND d.region IS NOT NULL AS region_unknown
    FROM (SELECT DISTINCT class_code, industry, region FROM register_rows) d
    LEFT JOIN code_industries c ON c.class_code = d.class_code
    LEFT JOIN named_industries n ON n.text = d.industry
    LEFT JOIN named_regions g ON g.text = d.region`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE slots AS
    SELECT CAST(ROW_NUMBER() OVER (ORDER BY region, industries) AS SMALLINT) AS slot,
      CAST(DENSE_RANK() OVER (ORDER BY SPLIT_PART(industries, ',', 1)) AS SMALLINT) AS ind, region, industries
    FROM (SELECT DISTINCT region, industries FROM register_places WHERE industries IS NOT NULL)`);
  const same = ["class_code", "industry"].map((each) => `d.${each} IS NOT DISTINCT FROM r.${each}`);
  await engine.run(`CREATE OR REPLACE TEMP VIEW register AS
    SELECT r.enterprise, COALESCE(a.e, r.line) AS e, r.name, r.class_code, r.holding, t.since, t.until, COALESCE(a.final, TRUE) AS final, r.line, d.region, d.industries, s.slot, s.ind
    FROM register_rows r JOIN register_times t ON ${sameTime} JOIN register_places d ON ${same.join(" AND ")} AND d.region_text IS NOT DISTINCT FROM r.region
    LEFT JOIN slots s ON s.region = d.region AND s.industries = d.industries
    LEFT JOIN register_again a ON a.line = r.line`);
}
async function namedIndustries(system, { engine, names: index }, file2) {
  const texts = await engine.all(
    "SELECT industry AS text, MIN(line) AS line FROM register_rows WHERE industry IS NOT NULL GROUP BY industry ORDER BY line"
  );
  const problems = [];
  const proper = new Set(systemIndustries(system).map(({ id }) => id));
  const rows = texts.map(({ text, line }) => {
    const ids = text.split(/[;；、|]/).map((part) => part.trim()).filter((part) => part !== "").map((part) => {
      const found = index.industries.find(part);
      const id = found !== void 0 && "id" in found ? found.id : void 0;
      if (id === void 0 || !proper.has(id))
        problems.push({
          message: "this is not an industry of the system",
          at: { file: file2, line, column: "industry" },
          found: `"${part}"`,
          expected: [...proper].join(", "),
          mend: didYouMean(part, proper)
        });
      return id ?? "";
    });
    return [text, [...new Set(ids)].join(",")];
  });
  await engine.createTable("named_industries", { text: "VARCHAR", industries: "VARCHAR" }, rows);
  return problems;
}
async function namedRegions(system, { engine, names: index }) {
  const texts = await engine.all(
    "SELECT DISTINCT region AS text FROM register_rows WHERE region IS NOT NULL"
  );
  const depth = (id) => {
    const parent = system.regions.find((region) => region.id === id)?.parent ?? null;
    return parent === null ? 0 : 1 + depth(parent);
  };
  const byDepth = [...system.regions].sort((a, b) => depth(b.id) - depth(a.id));
  const rows = texts.map(({ text }) => {
    const named = index.regions.find(text);
    const within = byDepth.find(({ id, code }) => {
      if (code === null) return false;
      const stem = subregions(system, id).length > 0 || id === ownRegion(system).id ? code.replace(/(00)+$/, "") : code;
      return text.startsWith(stem);
    });
    return [text, named !== void 0 && "id" in named ? named.id : within?.id ?? null];
  });
  await engine.createTable("named_regions", { text: "VARCHAR", region: "VARCHAR" }, rows);
}
async function loadClassCodes(engine, editions) {
  const tables2 = await Promise.all(
    editions.map(async (name) => ({ name, table: await loadClassification(name) }))
  );
  await engine.createTable(
    "class_codes",
    { edition: "VARCHAR", code: "VARCHAR", level: "VARCHAR", name: "VARCHAR" },
    tables2.flatMap(
      ({ name, table }) => [...table?.entries.values() ?? []].map(({ code, level, name: title }) => [name, code, level, title])
    )
  );
}

// src/collect/returns/shape-sql.ts
function decimalsOf(system, item) {
  return isCurrency(indicatorOf(system, item)?.unit ?? "1") ? 2 : 4;
}
function plainQuery(group, { engine, system }) {
  const [first] = group;
  if (first?.from.kind !== "text") return void 0;
  const { columns, from, head } = first;
  const amounts = columns.amounts.map((amount) => {
    const type = `DECIMAL(18, ${decimalsOf(system, amount.item)})`;
    const name = `x${amount.column}`;
    if (amount.exponent === 0) return { name, read: type, value: name, amount };
    return {
      name,
      read: exactFor(amount.exponent),
      value: `CAST(${name} * ${factorOf(amount.exponent)} AS ${type})`,
      amount
    };
  });
  const paths = pathsOf(group);
  const source = engine.textRows(paths, {
    delimiter: from.delimiter,
    columns: head.map((_, i) => `x${i}`),
    types: Object.fromEntries(amounts.map(({ name, read }) => [name, read]))
  });
  const text = (role) => columns.roles[role] === void 0 ? "CAST(NULL AS VARCHAR)" : `x${columns.roles[role]}`;
  return `SELECT ${engine.trim(text("enterprise"))} AS enterprise, ${engine.trim(text("period"))} AS period_raw, ${text("sent")} AS sent,
    ${amounts.map(({ value, amount }) => `${value} AS ${amountName(amount)}`).join(", ")}, source_path FROM ${source}`;
}
function groupQuery(group, { engine, system }) {
  const [first] = group;
  if (first === void 0) throw new Error("a group has files");
  const { columns, from, head, types } = first;
  const isText = from.kind !== "parquet";
  const name = (column) => isText ? `x${column}` : identifier(head[column] ?? "");
  const paths = pathsOf(group);
  const source = from.kind === "text" ? engine.textRows(paths, { delimiter: from.delimiter, columns: head.map((_, i) => `x${i}`) }) : from.kind === "table" ? `(SELECT *, ${literal(first.file)} AS source_path FROM ${identifier(from.name)})` : engine.parquetRows(paths);
  const raw = (role) => {
    const column = columns.roles[role];
    if (column === void 0) return "CAST(NULL AS VARCHAR)";
    return `CAST(${name(column)} AS ${role === "sent" && isNumeric(types[column]) ? "DOUBLE" : "VARCHAR"})`;
  };
  const trimmed = (text) => isText ? engine.trim(text) : text;
  const separated = !(from.kind === "text" && from.delimiter === ";");
  const parts2 = columns.amounts.map((amount) => {
    const type = `DECIMAL(18, ${decimalsOf(system, amount.item)})`;
    const cell2 = name(amount.column);
    const isTextCell = isText || !isNumeric(types[amount.column]);
    const value = isTextCell ? fromText(cell2, amount.exponent, type, separated) : fromNumber(cell2, amount.exponent, type, types[amount.column] ?? "");
    return { amount, cell: cell2, isTextCell, value };
  });
  const inner = `SELECT ${trimmed(raw("enterprise"))} AS enterprise, ${trimmed(raw("period"))} AS period_raw, ${raw("sent")} AS sent,
    ${parts2.map(({ amount, value }) => `${value} AS ${amountName(amount)}`).join(", ")}`;
  const place3 = `source_path${from.kind === "text" ? "" : ", source_row"}`;
  const texts = parts2.filter(({ isTextCell }) => isTextCell);
  if (!isText && texts.length === 0) return `${inner}, ${place3} FROM ${source}`;
  const flaws = texts.map(
    ({ amount }, i) => `CASE WHEN ${amountName(amount)} IS NULL AND NOT ${isMissing(`t${i}`)} THEN CONCAT(${literal(amount.heading)}, CHR(31), t${i}) END`
  );
  const lacks = texts.map(({ amount }) => `${amountName(amount)} IS NULL`).join(" OR ");
  const flaw = texts.length === 0 ? "CAST(NULL AS VARCHAR)" : `CASE WHEN ${lacks} THEN NULLIF(CONCAT_WS(CHR(30), ${flaws.join(", ")}), '') END`;
  return `SELECT enterprise, period_raw, sent, ${parts2.map(({ amount }) => amountName(amount)).join(", ")}, ${place3}, ${flaw} AS flaw
    FROM (${inner}, ${place3}${texts.map(({ cell: cell2 }, i) => `, ${cell2} AS t${i}`).join("")} FROM ${source})`;
}
var pathsOf = (group) => group.map(({ from }) => "path" in from ? from.path : "");
function amountName(amount) {
  return identifier(amountColumn(amount));
}
function amountColumn({ item, measure }) {
  return `${measure === "current" ? "c" : "l"}_${item}`;
}
var missingMarks = ["", "-", "--", "\u2014", "\u2014\u2014", "\u2026", "...", "na", "n/a", "null", "/"];
function isMissing(cell2) {
  const marks = missingMarks.map((mark) => mark.replaceAll(".", "[.]")).join("|");
  return `(${cell2} IS NULL OR REGEXP_FULL_MATCH(LOWER(TRIM(${cell2})), ${literal(marks)}))`;
}
var fullWidth = ["\uFF10\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17\uFF18\uFF19\uFF0E\uFF0D\uFF0B", "0123456789.-+"];
var separators = ",\uFF0C";
var inThrees = " *[-+\uFF0D\uFF0B]?[0-9\uFF10-\uFF19]{1,3}([,\uFF0C][0-9\uFF10-\uFF19]{3})+([.\uFF0E][0-9\uFF10-\uFF19]+)? *";
function fromText(cell2, exponent, type, separated) {
  const [wide, plain] = fullWidth;
  const half = `TRANSLATE(TRIM(${cell2}), ${literal(`${wide}\uFF0C`)}, ${literal(`${plain},`)})`;
  const joined = `TRANSLATE(${cell2}, ${literal(`${wide} ${separators}`)}, ${literal(plain)})`;
  const text = separated ? `CASE WHEN REGEXP_FULL_MATCH(${cell2}, ${literal(inThrees)}) THEN ${joined} ELSE ${half} END` : half;
  if (exponent === 0) return `COALESCE(TRY_CAST(${cell2} AS ${type}), TRY_CAST(${text} AS ${type}))`;
  const exact = exactFor(exponent);
  return `TRY_CAST(COALESCE(TRY_CAST(${cell2} AS ${exact}), TRY_CAST(${text} AS ${exact})) * ${factorOf(exponent)} AS ${type})`;
}
function exactFor(exponent) {
  return exponent > 9 ? "DECIMAL(20, 6)" : "DECIMAL(20, 9)";
}
function factorOf(exponent) {
  return `CAST(1e${exponent} AS DECIMAL(18, ${exponent < 0 ? Math.min(9, -exponent) : 0}))`;
}
function fromNumber(cell2, exponent, type, source) {
  if (exponent === 0) return source === type ? cell2 : `CAST(${cell2} AS ${type})`;
  const isFloat = /FLOAT|DOUBLE/.test(source);
  return isFloat ? `CAST(${cell2} * 1e${exponent} AS ${type})` : `CAST(CAST(${cell2} AS DECIMAL(20, 6)) * CAST(1e${exponent} AS DECIMAL(18, ${Math.max(0, -exponent)})) AS ${type})`;
}
function isNumeric(type = "") {
  return /^(U?(TINY|SMALL|BIG)INT|U?INTEGER|DECIMAL|FLOAT|DOUBLE)/.test(type);
}

// src/collect/returns/stage.ts
import { join as join6 } from "node:path";
async function stageReturns(files, staging) {
  const result = { groups: [], bad: [], ignored: [], synthetic: false };
  const opened = [];
  for (const file2 of files) {
    const problems = [];
    try {
      for (const one of await open2(file2, staging, (problem) => problems.push(problem))) {
        opened.push(one);
        if (one.columns.ignored.length > 0) result.ignored.push({ file: file2, headings: one.columns.ignored });
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
    }
    if (problems.length > 0) result.bad.push({ file: file2, problems });
  }
  const sound = opened.filter(({ file: file2 }) => !result.bad.some((bad) => bad.file === file2));
  result.synthetic = sound.some(({ columns }) => columns.synthetic);
  for (const [i, group] of groupAlike(sound).entries()) await stageGroup(group, i, staging, result);
  return result;
}
function groupAlike(opened) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of opened) {
    const { from, head, types } = one;
    const kind2 = from.kind === "text" ? `text ${from.delimiter}` : from.kind === "table" ? `table ${from.name}` : "parquet";
    const key2 = JSON.stringify([kind2, head, types]);
    groups.set(key2, [...groups.get(key2) ?? [], one]);
  }
  return [...groups.values()];
}
async function stageGroup(all, index, staging, result) {
  const { engine, scratch } = staging;
  let group = [...all];
  for (; ; ) {
    const [first] = group;
    if (first === void 0) return;
    const isDirect = first.from.kind === "parquet" && first.columns.amounts.every((each) => isNumeric(first.types[each.column]));
    const query = groupQuery(group, staging);
    if (isDirect) {
      result.groups.push({
        ...{ query, amounts: first.columns.amounts, files: group.map(pathOf), firstLine: 1 },
        hasFlaws: false,
        complete: await completeIn(group, first, engine)
      });
      return;
    }
    const path = join6(scratch, `returns-${index}.parquet`);
    const isPlain = await copyPlain(group, path, staging);
    const outcome = isPlain ? { moved: /* @__PURE__ */ new Map() } : await copyOrBlame(query, path, group, staging);
    if ("bad" in outcome) {
      result.bad.push(...outcome.bad);
      group = group.filter(({ file: file2 }) => !outcome.bad.some((bad) => bad.file === file2));
      continue;
    }
    group = group.map((one) => outcome.moved.get(one.file) ?? one);
    if (outcome.moved.size > 0) continue;
    const { from } = first;
    result.groups.push({
      query: `SELECT * FROM ${from.kind === "text" ? engine.parquetNumbered(path) : engine.parquet(path)}`,
      amounts: first.columns.amounts,
      files: group.map(pathOf),
      firstLine: from.kind === "parquet" ? 1 : from.kind === "table" ? from.firstLine : 2,
      ...from.kind === "text" && { delimiter: from.delimiter },
      hasFlaws: !isPlain,
      complete: await engine.parquetComplete([path])
    });
    return;
  }
}
async function completeIn(group, { head, columns }, engine) {
  const full = await engine.parquetComplete(group.map((one) => pathOf(one).path));
  const named = [
    { name: "enterprise", column: columns.roles.enterprise ?? -1 },
    ...columns.amounts.map((amount) => ({ name: amountColumn(amount), column: amount.column }))
  ];
  return new Set(named.filter(({ column }) => full.has(head[column] ?? "")).map(({ name }) => name));
}
function pathOf({ file: file2, from }) {
  return { file: file2, path: "path" in from ? from.path : file2 };
}
async function copyPlain(group, path, staging) {
  const query = plainQuery(group, staging);
  if (query === void 0) return false;
  return staging.engine.writeScratch(query, path).then(
    () => true,
    () => false
  );
}
async function copyOrBlame(query, path, group, staging) {
  try {
    await staging.engine.writeScratch(query, path);
    return { moved: /* @__PURE__ */ new Map() };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const named = group.find((one) => "path" in one.from && text.includes(one.from.path)) ?? (group.length === 1 ? group[0] : void 0);
    if (named === void 0) throw error;
    if (isEncodingFault(error) && named.from.kind === "text" && !named.from.path.startsWith(staging.scratch)) {
      try {
        const copy = await utf8Copy(named.from.path, named.file, staging);
        return { moved: /* @__PURE__ */ new Map([[named.file, { ...named, from: { ...named.from, path: copy } }]]) };
      } catch (fault) {
        if (fault instanceof InputError)
          return { bad: [{ file: named.file, problems: [...fault.problems] }] };
        throw fault;
      }
    }
    const { head } = named;
    const shape = { path: pathOf(named).path, head, columns: head.map((_, i) => `x${i}`) };
    const problems = named.from.kind === "text" ? await textProblems(error, named.file, { ...shape, delimiter: named.from.delimiter }, staging.engine) : [damagedParquet(error, named.file, shape.path)];
    return { bad: [{ file: named.file, problems }] };
  }
}

// src/collect/returns/collect.ts
async function collectReturns(workspace, system, engine, { scratch, quarantine, damaged = [] }) {
  const all = await listFiles(workspace, "data/returns");
  const files = all.filter(
    (file2) => kindOfReturns(file2) !== void 0 && !damaged.some((each) => each.file === file2)
  );
  const foreign = all.filter((file2) => kindOfReturns(file2) === void 0 && kindOf(file2) === "unread");
  if (files.length === 0) {
    throwIfAny([...foreign.map(notAFormat), ...damaged.flatMap(({ problems }) => problems)]);
    return void 0;
  }
  const definition = system.returns ?? resolveReturns();
  checkItems(definition, system);
  const staging = { workspace, scratch, engine, system, names: indexNames(system), definition };
  const register = await findRegister(workspace);
  if (register === void 0)
    throw new InputError({
      message: "there are returns, but no register of enterprises",
      at: { file: "data/register.csv" },
      expected: "a table with the columns enterprise, name, class_code, region, valid_from, valid_to",
      mend: "Add data/register.csv (or .parquet, .xlsx)"
    });
  const readings = someAtATime([register, ...files], async (file2) => {
    const path = join7(workspace, file2);
    return { input: await fingerprint(path, file2), problem: await packingProblem(path, file2) };
  });
  readings.catch(() => void 0);
  await readRegister(register, staging);
  const staged = await stageReturns(files, staging);
  const found = await findFlaws(staged.groups, engine, definition);
  const read = await readings;
  const cut = read.flatMap(
    ({ input: { file: file2 }, problem }) => problem === void 0 ? [] : [{ file: file2, problems: [problem] }]
  );
  const isCut = ({ file: file2 }) => cut.some((each) => each.file === file2);
  const bad = [...damaged, ...cut, ...[...staged.bad, ...found.bad].filter((each) => !isCut(each))];
  if (!quarantine) throwIfAny(bad.flatMap(({ problems }) => problems));
  const sound = staged.groups.map((group) => without(group, [...cut, ...found.bad])).filter((group) => group.files.length > 0);
  const items = itemsOf(sound, system);
  if (sound.length === 0) throwIfAny(bad.flatMap(({ problems }) => problems));
  const periods = await numberPeriods(engine, found.written);
  await nameIndustries(system, engine);
  const empty = await nameSources(staged.groups, files, engine);
  await engine.run(`CREATE OR REPLACE TEMP VIEW returns AS ${unionOf(sound, items)}`);
  return {
    definition,
    items,
    periods,
    findings: [
      ...foreign.map(unreadFile),
      ...bad.flatMap(quarantined),
      ...empty.map(noRows),
      ...staged.ignored.flatMap(({ file: file2, headings }) => notRead(file2, headings))
    ],
    inputs: read.map(({ input }) => input),
    synthetic: staged.synthetic || await isSynthetic(files, workspace, engine)
  };
}
function checkItems(definition, system) {
  const known = new Set(system.indicators.map(({ id }) => id));
  const named = [...Object.keys(definition.items), ...definition.outliers.items ?? []];
  throwIfAny(
    named.filter((item) => !known.has(item)).map((item) => ({
      message: `returns names "${item}", which is no indicator of the system`,
      at: { file: "system.yaml" },
      expected: [...known].join(", ")
    }))
  );
}
function itemsOf(groups, system) {
  const has = (item, measure) => groups.some(
    ({ amounts }) => amounts.some((amount) => amount.item === item && amount.measure === measure)
  );
  const exponentOf = (item) => Math.max(
    0,
    ...groups.flatMap(({ amounts }) => amounts.filter((a) => a.item === item).map((a) => a.exponent))
  );
  const isComplete = (item, measure) => groups.every(({ amounts, complete }) => {
    const [amount] = amounts.filter((each) => each.item === item && each.measure === measure);
    return amount !== void 0 && complete.has(amountColumn(amount));
  });
  return system.indicators.filter(({ id }) => has(id, "current")).map(({ id, names: names3 }) => ({
    item: id,
    names: names3,
    lastYear: has(id, "last_year"),
    decimals: decimalsOf(system, id),
    exponent: exponentOf(id),
    complete: { current: isComplete(id, "current"), lastYear: isComplete(id, "last_year") }
  }));
}
async function nameIndustries({ industries }, engine) {
  await engine.createTable(
    "industry_names",
    { industry: "VARCHAR", en: "VARCHAR", zh: "VARCHAR" },
    industries.map(({ id, names: names3 }) => [id, names3.en ?? names3.zh ?? id, names3.zh ?? names3.en ?? id])
  );
}
async function nameSources(groups, order, engine) {
  const rank = (file2) => order.indexOf(file2.replace(/\[[^\]]*\]$/, ""));
  await engine.createTable(
    "source_files",
    { source_path: "VARCHAR", file: "VARCHAR", nth: "INTEGER", first_line: "INTEGER" },
    groups.flatMap(
      ({ files, firstLine: firstLine2 }) => files.map(({ file: file2, path }) => [path, file2, rank(file2), firstLine2])
    )
  );
  const counted = groups.filter(({ firstLine: firstLine2 }) => firstLine2 > 1);
  const starts = counted.length === 0 ? "SELECT '' AS source_path, 0 AS first_row WHERE FALSE" : counted.map(
    ({ query }) => `SELECT source_path, MIN(source_row) AS first_row FROM (${query}) GROUP BY source_path`
  ).join(" UNION ALL ");
  await engine.run(`CREATE OR REPLACE TEMP TABLE source_starts AS ${starts};
    CREATE OR REPLACE TEMP TABLE return_sources AS
    SELECT f.source_path, CAST(ROW_NUMBER() OVER (ORDER BY f.source_path) AS INTEGER) AS source, f.file, f.nth, f.first_line - COALESCE(s.first_row, 0) AS lead
    FROM source_files f LEFT JOIN source_starts s ON s.source_path = f.source_path`);
  const empty = await engine.all(
    "SELECT file FROM source_files WHERE first_line > 1 AND source_path NOT IN (SELECT source_path FROM source_starts) ORDER BY nth"
  );
  return empty.map(({ file: file2 }) => file2);
}
function unionOf(groups, items) {
  const selects = groups.map(({ query, amounts }) => {
    const columns = items.flatMap(
      ({ item, decimals }) => ["current", "last_year"].map((measure) => {
        const name = amountName({ item, measure });
        const has = amounts.some((amount) => amount.item === item && amount.measure === measure);
        return has ? name : `CAST(NULL AS DECIMAL(18, ${decimals})) AS ${name}`;
      })
    );
    return `SELECT enterprise, period_raw, sent, ${columns.join(", ")}, source_path, source_row FROM (${query})`;
  });
  if (selects.length > 0) return selects.join("\nUNION ALL ");
  const none = items.flatMap(({ item }) => [`NULL AS c_${item}`, `NULL AS l_${item}`]);
  return `SELECT '' AS enterprise, '' AS period_raw, '' AS sent, ${[...none, "'' AS source_path", "0 AS source_row"].join(", ")} WHERE FALSE`;
}
async function isSynthetic(files, workspace, engine) {
  const parquet = files.filter((file2) => kindOfReturns(file2) === "parquet").map((file2) => join7(workspace, file2));
  if (parquet.length === 0) return false;
  const marks = await engine.parquetMetadata(parquet, "synthetic").catch(() => []);
  return marks.includes("true");
}
function notAFormat(file2) {
  return {
    message: "files of this format are not read",
    at: { file: file2 },
    expected: "returns as .csv, .tsv (also .gz, .zst), .xlsx or .parquet",
    mend: "Save the table as .xlsx or .csv"
  };
}
function noRows(file2) {
  return {
    rule: "no_rows",
    severity: "warning",
    file: file2,
    line: 1,
    column: null,
    message_en: "The file has a head and no returns.",
    message_zh: "\u8BE5\u6587\u4EF6\u53EA\u6709\u8868\u5934\uFF0C\u6CA1\u6709\u62A5\u8868\u3002",
    value: null,
    expected: null
  };
}
function quarantined({ file: file2, problems }) {
  return problems.slice(0, 20).map(({ message, at, found, expected }) => ({
    rule: "quarantine",
    severity: "error",
    file: file2,
    line: at?.line ?? null,
    column: at?.column === void 0 ? null : String(at.column),
    message_en: `The file is set aside: ${message}${found === void 0 ? "" : ` (found ${found}${expected === void 0 ? "" : `; expected ${expected}`})`}.`,
    message_zh: `\u8BE5\u6587\u4EF6\u5DF2\u88AB\u9694\u79BB\uFF0C\u672A\u53C2\u4E0E\u6C47\u603B\uFF1A${message}${found === void 0 ? "" : `\uFF08${found}\uFF09`}\u3002`,
    value: null,
    expected: null
  }));
}
function notRead(file2, headings) {
  return [
    {
      rule: "column_not_read",
      severity: "info",
      file: file2,
      line: 1,
      column: headings[0] ?? null,
      message_en: `Columns that mean nothing here were not read: ${headings.join(", ")}. Map them under returns.items in system.yaml.`,
      message_zh: `\u672A\u8BC6\u522B\u7684\u5217\u672A\u8BFB\u53D6\uFF1A${headings.join("\u3001")}\u3002\u53EF\u5728 system.yaml \u7684 returns.items \u4E2D\u5BF9\u5E94\u3002`,
      value: null,
      expected: null
    }
  ];
}

// src/collect/returns/decisions.ts
var correctionsFile = "data/corrections.csv";
var confirmedFile = "data/confirmed.csv";
var common = {
  enterprise: ["id", "\u4F01\u4E1A", "\u4F01\u4E1A\u4EE3\u7801", "\u7EDF\u4E00\u793E\u4F1A\u4FE1\u7528\u4EE3\u7801"],
  period: ["\u62A5\u544A\u671F", "\u65F6\u671F", "\u671F\u95F4"],
  item: ["\u6307\u6807", "\u9879\u76EE"],
  reason: ["\u539F\u56E0", "\u7406\u7531", "\u8BF4\u660E"],
  who: ["by", "\u7ECF\u529E\u4EBA", "\u59D3\u540D"],
  when: ["date", "\u65E5\u671F", "\u65F6\u95F4"]
};
var correctionWords = {
  ...common,
  old: ["old_value", "\u539F\u503C", "\u539F\u6570"],
  new: ["new_value", "\u65B0\u503C", "\u66F4\u6B63\u503C", "\u6539\u6B63\u503C"]
};
var confirmedWords = { ...common, rule: ["\u89C4\u5219"] };
async function readDecisions(workspace, system, engine) {
  const problems = [];
  const report = (problem) => problems.push(problem);
  const inputs = [];
  const tableOf = async (file2) => {
    const read = await readInput(workspace, file2);
    if (read === void 0) return void 0;
    inputs.push(read.input);
    return (await readTables(read, workspace, engine))[0];
  };
  const [corrected, looked] = [await tableOf(correctionsFile), await tableOf(confirmedFile)];
  const corrections = corrected === void 0 ? [] : readRecords(
    corrected,
    correctionWords,
    ["enterprise", "period", "item", "new", "reason", "who", "when"],
    report
  ).map((record) => {
    const item = readItem(record.cell("item"), system, report);
    return [
      requireText(record.cell("enterprise"), "enterprise", report) ?? "",
      readPeriod2(record.cell("period"), report),
      item?.id ?? "",
      item?.lastYear ?? false,
      readAmount2(record.cell("old"), report),
      readAmount2(record.cell("new"), report),
      requireText(record.cell("reason"), "reason", report) ?? "",
      requireText(record.cell("who"), "name of who corrected it", report) ?? "",
      requireText(record.cell("when"), "date", report) ?? "",
      record.line
    ];
  });
  const confirmed = looked === void 0 ? [] : readRecords(looked, confirmedWords, ["enterprise", "rule", "reason", "who", "when"], report).map(
    (record) => {
      const item = record.cell("item").text === "" ? void 0 : readItem(record.cell("item"), system, report);
      return [
        requireText(record.cell("enterprise"), "enterprise", report) ?? "",
        record.cell("period").text === "" ? null : readPeriod2(record.cell("period"), report),
        item?.id ?? null,
        requireText(record.cell("rule"), "rule", report) ?? "",
        requireText(record.cell("reason"), "reason", report) ?? "",
        requireText(record.cell("who"), "name of who looked", report) ?? "",
        requireText(record.cell("when"), "date", report) ?? "",
        record.line
      ];
    }
  );
  reportTwice(corrections, report);
  throwIfAny(problems);
  await engine.createTable(
    "corrections",
    {
      ...{ enterprise: "VARCHAR", period: "VARCHAR", item: "VARCHAR", last_year: "BOOLEAN" },
      ...{
        old: "DOUBLE",
        new: "DOUBLE",
        reason: "VARCHAR",
        who: "VARCHAR",
        when: "VARCHAR",
        line: "INTEGER"
      }
    },
    corrections
  );
  await engine.createTable(
    "confirmed",
    {
      ...{ enterprise: "VARCHAR", period: "VARCHAR", item: "VARCHAR", rule: "VARCHAR" },
      ...{ reason: "VARCHAR", who: "VARCHAR", when: "VARCHAR", line: "INTEGER" }
    },
    confirmed
  );
  return { corrections: corrections.length, confirmed: confirmed.length, inputs };
}
function readItem({ text, at }, system, report) {
  const lastYear2 = text.endsWith("_last_year");
  const id = lastYear2 ? text.slice(0, -"_last_year".length) : text;
  if (indicatorOf(system, id) !== void 0) return { id, lastYear: lastYear2 };
  const known = system.indicators.map((indicator) => indicator.id);
  report({
    message: "this is not an item",
    at,
    found: `"${text}"`,
    expected: "an indicator of the system, with _last_year behind it for the value of last year",
    mend: didYouMean(id, known)
  });
  return void 0;
}
function readPeriod2({ text, at }, report) {
  const read = readReturnPeriod(text);
  if (read !== void 0) return printPeriod(read.period);
  report({ message: "this is not a period", at, found: `"${text}"`, expected: "2020, 2020-Q2 or 2020-03" });
  return "";
}
function readAmount2({ text, at }, report) {
  const number = readPrintedNumber(text);
  if (number.kind === "missing") return null;
  if (number.kind === "number" && !number.percent) return Number(number.digits);
  report({
    message: "this is not a number",
    at,
    found: `"${text}"`,
    expected: "a plain number in the base unit"
  });
  return null;
}
function reportTwice(corrections, report) {
  const seen = /* @__PURE__ */ new Map();
  for (const row of corrections) {
    const key2 = JSON.stringify(row.slice(0, 4));
    const earlier = seen.get(key2);
    if (earlier !== void 0)
      report({
        message: "the same item is corrected twice",
        at: { file: correctionsFile, line: Number(row.at(-1)) },
        found: `the first at line ${earlier}`,
        mend: "Leave out one of the two"
      });
    else seen.set(key2, Number(row.at(-1)));
  }
}

// src/collect/returns/damaged.ts
import { join as join8 } from "node:path";
async function damagedReturns(workspace, engine) {
  const damaged = [];
  for (const file2 of await listFiles(workspace, "data/returns")) {
    if (kindOfReturns(file2) !== "parquet") continue;
    const path = join8(workspace, file2);
    try {
      const columns = await parquetColumns(path, file2, engine);
      const greatest = columns.map(({ name }, i) => `MAX(${identifier(name)}) AS x${i}`);
      await engine.all(`SELECT ${greatest.join(", ")} FROM ${engine.parquet(path)}`);
    } catch (error) {
      const problems = error instanceof InputError ? [...error.problems] : [damagedParquet(error, file2, path)];
      damaged.push({ file: file2, problems });
    }
  }
  return damaged;
}

// src/check/found.ts
var foundColumns = {
  rule: "VARCHAR",
  severity: "VARCHAR",
  action: "VARCHAR",
  enterprise: "VARCHAR",
  period: "VARCHAR",
  item: "VARCHAR",
  /** Whether it is about the value of last year. */
  last_year: "BOOLEAN",
  industry: "VARCHAR",
  file: "VARCHAR",
  line: "INTEGER",
  column: "VARCHAR",
  value: "DOUBLE",
  expected: "DOUBLE",
  /** By how much it moves the total of its item, where that is known. */
  effect: "DOUBLE",
  message_en: "VARCHAR",
  message_zh: "VARCHAR",
  /** Who looked at it and found it true, and why. */
  confirmed: "VARCHAR"
};
async function startFindings(engine) {
  await engine.createTable("found", foundColumns, []);
}
async function addFindings(engine, rule, { severity, action }, rows) {
  const text = (sql) => sql ?? "CAST(NULL AS VARCHAR)";
  const number = (sql) => sql === void 0 ? "CAST(NULL AS DOUBLE)" : `CAST(${sql} AS DOUBLE)`;
  await engine.run(`INSERT INTO found
    (rule, severity, action, enterprise, period, item, last_year, industry, file, line, "column", value, expected, effect, message_en, message_zh)
    SELECT rule, severity, action, enterprise, period, item, last_year, industry, file, line, "column", value, expected, effect, message_en, message_zh FROM (
      SELECT ${literal(rule)} AS rule, ${rows.severity ?? literal(severity)} AS severity, ${literal(action)} AS action,
        ${text(rows.enterprise)} AS enterprise, ${text(rows.period)} AS period, ${text(rows.item)} AS item, ${rows.lastYear ?? "FALSE"} AS last_year,
        ${text(rows.industry)} AS industry, ${rows.place}, ${number(rows.value)} AS value, ${number(rows.expected)} AS expected,
        ${number(rows.effect)} AS effect, ${rows.en} AS message_en, ${rows.zh} AS message_zh FROM ${rows.from})`);
}
async function confirmFindings(engine) {
  await engine.run(`UPDATE found SET confirmed = CONCAT(c.who, ', ', c."when", ': ', c.reason) FROM confirmed c
    WHERE c.enterprise = found.enterprise AND c.rule = found.rule
      AND (c.period IS NULL OR c.period = found.period) AND (c.item IS NULL OR c.item = found.item)`);
}
function called(names3, lang) {
  return (names3[lang] ?? Object.values(names3)[0] ?? "").replaceAll("'", "''");
}
var industryOf2 = "(SELECT SPLIT_PART(s.industries, ',', 1) FROM slots s WHERE s.slot = k.slot)";

// src/check/classes.ts
function otherEditions(name) {
  const stem = (text) => text.replace(/[-\s]?\d{4}$/, "").toLowerCase().replace(/\s/g, "");
  return shippedClassifications.filter((each) => stem(each) === stem(name) && each !== name);
}
async function checkClasses(engine, system, register, rules) {
  const own = system.classification === null ? void 0 : await loadClassification(system.classification);
  if (own === void 0) return;
  const others = otherEditions(own.name);
  await loadClassCodes(engine, [own.name, ...others]);
  await engine.run(`CREATE OR REPLACE TEMP TABLE code_use AS
    WITH own AS (SELECT code, name, level FROM class_codes WHERE edition = ${literal(own.name)}),
    other AS (SELECT code, MIN(name) AS name, MIN(edition) AS edition FROM class_codes WHERE edition <> ${literal(own.name)} GROUP BY code)
    SELECT u.class_code, u.line, u.uses, own.name AS own_name, other.name AS other_name, other.edition,
      (SELECT COUNT(*) FROM own g WHERE g.level = 'group' AND g.code = SUBSTR(u.class_code, 1, LENGTH(g.code))) AS in_group
    FROM (SELECT class_code, CAST(MIN(line) AS INTEGER) AS line, COUNT(*) AS uses FROM register_rows WHERE class_code IS NOT NULL GROUP BY class_code) u
    LEFT JOIN own ON own.code = u.class_code LEFT JOIN other ON other.code = u.class_code`);
  const place3 = `${literal(register)} AS file, line, 'class_code' AS "column"`;
  const { class_unknown, class_retired, class_changed, mixed_editions, region_unknown } = rules.builtIn;
  if (class_unknown !== null)
    await addFindings(engine, "class_unknown", class_unknown, {
      from: "code_use WHERE own_name IS NULL AND other_name IS NULL",
      place: place3,
      severity: `CASE WHEN in_group > 0 THEN 'warning' ELSE ${literal(class_unknown.severity)} END`,
      value: "uses",
      en: `CONCAT('The class code ', class_code, ' does not exist in ${own.name}; ', uses, ' rows of the register have it.')`,
      zh: `CONCAT('\u884C\u4E1A\u4EE3\u7801', class_code, '\u5728${own.name}\u4E2D\u4E0D\u5B58\u5728\uFF1B\u540D\u5F55\u4E2D\u6709', uses, '\u884C\u3002')`
    });
  if (class_retired !== null)
    await addFindings(engine, "class_retired", class_retired, {
      from: "code_use WHERE own_name IS NULL AND other_name IS NOT NULL",
      place: place3,
      value: "uses",
      en: `CONCAT('The class code ', class_code, ' (', other_name, ') is of ', edition, ' and was retired in ${own.name}; ', uses, ' rows of the register have it.')`,
      zh: `CONCAT('\u884C\u4E1A\u4EE3\u7801', class_code, '\uFF08', other_name, '\uFF09\u5C5E\u4E8E', edition, '\uFF0C\u5728${own.name}\u4E2D\u5DF2\u53D6\u6D88\uFF1B\u540D\u5F55\u4E2D\u6709', uses, '\u884C\u3002')`
    });
  const [mix] = await engine.all(`
    SELECT COALESCE(SUM(CASE WHEN other_name IS NULL AND own_name IS NOT NULL THEN uses END), 0) AS ours,
      COALESCE(SUM(CASE WHEN own_name IS NULL AND other_name IS NOT NULL THEN uses END), 0) AS theirs,
      COALESCE(SUM(CASE WHEN own_name <> other_name THEN uses END), 0) AS changed,
      MIN(CASE WHEN own_name IS NULL AND other_name IS NOT NULL THEN line END) AS line FROM code_use`);
  if (mix !== void 0 && mix.theirs > 0) {
    if (mixed_editions !== null) {
      const all = mix.ours === 0;
      await addFindings(engine, "mixed_editions", mixed_editions, {
        from: "(SELECT 1)",
        place: `${literal(register)} AS file, ${literal(mix.line)} AS line, 'class_code' AS "column"`,
        value: String(mix.theirs),
        en: literal(
          all ? `The register seems to be in ${others.join(", ")} altogether: ${mix.theirs} rows have codes that only it has, none has one that only ${own.name} has.` : `The register mixes editions: ${mix.theirs} rows have codes that only ${others.join(", ")} has, ${mix.ours} have codes that only ${own.name} has, and ${mix.changed} have codes that mean something else in either.`
        ),
        zh: literal(
          all ? `\u540D\u5F55\u4F3C\u5168\u90E8\u91C7\u7528${others.join("\u3001")}\uFF1A${mix.theirs}\u884C\u7684\u4EE3\u7801\u4EC5\u89C1\u4E8E\u8BE5\u7248\uFF0C\u65E0\u4E00\u884C\u7684\u4EE3\u7801\u4EC5\u89C1\u4E8E${own.name}\u3002` : `\u540D\u5F55\u6DF7\u7528\u4E0D\u540C\u7248\u672C\uFF1A${mix.theirs}\u884C\u7684\u4EE3\u7801\u4EC5\u89C1\u4E8E${others.join("\u3001")}\uFF0C${mix.ours}\u884C\u7684\u4EE3\u7801\u4EC5\u89C1\u4E8E${own.name}\uFF0C${mix.changed}\u884C\u7684\u4EE3\u7801\u5728\u4E24\u7248\u4E2D\u542B\u4E49\u4E0D\u540C\u3002`
        )
      });
    }
    if (class_changed !== null)
      await addFindings(engine, "class_changed", class_changed, {
        from: "code_use WHERE own_name <> other_name",
        place: place3,
        value: "uses",
        en: `CONCAT('The class code ', class_code, ' means ', own_name, ' in ${own.name} and ', other_name, ' in ', edition, '; as the register mixes editions, ', uses, ' rows are in doubt.')`,
        zh: `CONCAT('\u884C\u4E1A\u4EE3\u7801', class_code, '\u5728${own.name}\u4E2D\u4E3A\u201C', own_name, '\u201D\uFF0C\u5728', edition, '\u4E2D\u4E3A\u201C', other_name, '\u201D\uFF1B\u540D\u5F55\u6DF7\u7528\u7248\u672C\uFF0C', uses, '\u884C\u5B58\u7591\u3002')`
      });
  }
  if (region_unknown !== null)
    await addFindings(engine, "region_unknown", region_unknown, {
      from: `(SELECT MIN(r.line) AS line, COUNT(*) AS uses, r.region FROM register_rows r WHERE EXISTS (SELECT 1 FROM register_places d WHERE d.region_unknown AND d.region_text = r.region) GROUP BY r.region)`,
      place: `${literal(register)} AS file, CAST(line AS INTEGER) AS line, 'region' AS "column"`,
      value: "uses",
      en: `CONCAT('The region "', region, '" is not known; ', uses, ' rows are counted in the whole only.')`,
      zh: `CONCAT('\u5730\u533A\u201C', region, '\u201D\u65E0\u6CD5\u8BC6\u522B\uFF1B', uses, '\u884C\u4EC5\u8BA1\u5165\u5168\u57DF\u3002')`
    });
}

// src/check/candidates.ts
var perSlot = { most: 200, least: 4, inAll: 2e4 };
async function chooseLarge(engine, { items }) {
  const [slots] = await engine.all("SELECT COUNT(*) AS n FROM slots");
  const fair = Math.floor(perSlot.inAll / Math.max(1, slots?.n ?? 1));
  const many = Math.min(perSlot.most, Math.max(perSlot.least, fair));
  const sure = (i) => `CASE WHEN NOT suspect AND holding IS NULL THEN hi_${i} END`;
  const each = (sql) => items.map((_, i) => sql(i)).join(", ");
  const room = `CASE WHEN r.holding IS NOT NULL OR r.imputable <> 0 THEN 2 ELSE 1 END`;
  const reach = (i) => `COALESCE(g.hi_${i}, r.hi_${i}, 0) * ${room}`;
  await engine.run(`CREATE OR REPLACE TEMP TABLE slot_bounds AS
    SELECT slot, ${each((i) => `CASE WHEN COUNT(${sure(i)}) < ${many} THEN 0 ELSE LIST_MIN(${engine.greatest(sure(i), many)}) END AS least_${i}`)}
    FROM roster GROUP BY slot`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE chances AS
    SELECT *, ${items.map((_, i) => `reach_${i} >= least_${i}`).join(" OR ")} AS large
    FROM (SELECT r.line, r.e, r.slot, ${each((i) => `b.least_${i}, ${reach(i)} AS reach_${i}`)} FROM roster r JOIN slot_bounds b ON b.slot = r.slot
      LEFT JOIN (SELECT holding, ${each((i) => `SUM(hi_${i}) AS hi_${i}`)} FROM roster WHERE holding IS NOT NULL GROUP BY holding) g ON g.holding = r.holding)`);
  await engine.run("CREATE OR REPLACE TEMP TABLE large AS SELECT line, e FROM chances WHERE large");
  await engine.run(`CREATE OR REPLACE TEMP TABLE passed_over AS
    SELECT slot, ${each((i) => `MAX(reach_${i}) AS hi_${i}`)} FROM chances WHERE NOT large GROUP BY slot;
    DROP TABLE chances`);
}

// src/check/outliers.ts
var fewest = 5;
function sampleColumns(items) {
  return items.flatMap((item) => [nowOf(item), beforeOf(item)]);
}
function limitsCell(ind, p) {
  return `(CAST(${ind} AS INTEGER) * 128 + ${p})`;
}
async function outlierChecks(engine, { definition: { outliers } }, items) {
  for (const { item } of items)
    await engine.run(limitsOf(`limits_of_${item}`, nowOf(item), beforeOf(item), outliers));
  const columns = items.flatMap(
    (_, i) => ["median", "low", "high"].map((name) => `l${i}.${name} AS ${name}_${i}`)
  );
  const joins = items.map(
    ({ item }, i) => `LEFT JOIN limits_of_${item} l${i} ON l${i}.ind = c.ind AND l${i}.p = c.p`
  );
  await engine.run(`CREATE OR REPLACE TEMP TABLE outlier_limits AS
    SELECT ${limitsCell("c.ind", "c.p")} AS cell, c.ind${columns.map((column) => `, ${column}`).join("")}
    FROM (SELECT s.ind, n.p FROM (SELECT DISTINCT ind FROM slots) s CROSS JOIN period_numbers n) c ${joins.join(" ")}`);
  const bounds = items.map(
    (_, i) => `MIN(median_${i}) AS least_median_${i}, MAX(median_${i}) AS most_median_${i},
      MIN(CASE WHEN high_${i} < 0 OR low_${i} > 0 THEN -1e300 ELSE high_${i} END) AS up_${i}, MAX(CASE WHEN high_${i} < 0 OR low_${i} > 0 THEN 1e300 ELSE low_${i} END) AS down_${i}`
  );
  await engine.run(`CREATE OR REPLACE TEMP TABLE outlier_bounds AS
    SELECT ind, ${bounds.join(", ")} FROM outlier_limits GROUP BY ind`);
  return items.map((item, i) => checkOf(item, i, outliers.u));
}
function checkOf({ item, names: names3 }, i, u) {
  const double = (row, column) => `CAST(${row}.${column} AS DOUBLE)`;
  return {
    item,
    names: names3,
    condition: (row, h) => {
      const [now, before] = [double(row, nowOf(item)), double(row, beforeOf(item))];
      const effect = `${score(`(${now} / ${before})`, `${h}.median_${i}`)} * POWER(GREATEST(${now}, ${before}), ${literal(u)})`;
      return `(${row}.${nowOf(item)} > 0 AND ${row}.${beforeOf(item)} > 0 AND NOT (${effect} BETWEEN ${h}.low_${i} AND ${h}.high_${i}))`;
    },
    weight: (size) => `POWER(CAST(${size} AS DOUBLE), ${literal(u)})`,
    expected: (row, h) => `(${double(row, beforeOf(item))} * ${h}.median_${i})`,
    median: (h) => `${h}.median_${i}`
  };
}
var nowOf = (item) => amountName({ item, measure: "current" });
var beforeOf = (item) => amountName({ item, measure: "last_year" });
function score(ratio, median) {
  return `(CASE WHEN ${ratio} < ${median} THEN 1 - ${median} / ${ratio} ELSE ${ratio} / ${median} - 1 END)`;
}
function limitsOf(table, now, before, { u, a, c }) {
  const distance = (near) => `GREATEST(${near}, ABS(${literal(a)} * quartiles[2]))`;
  return `CREATE OR REPLACE TEMP TABLE ${table} AS
    WITH ratios AS (SELECT ind, p, CAST(${now} AS DOUBLE) / CAST(${before} AS DOUBLE) AS ratio, CAST(GREATEST(${now}, ${before}) AS DOUBLE) AS size
      FROM sampled_rows WHERE ${now} > 0 AND ${before} > 0),
    medians AS (SELECT ind, p, QUANTILE_CONT(ratio, 0.5) AS median FROM ratios GROUP BY ind, p HAVING COUNT(*) >= ${fewest}),
    effects AS (SELECT r.ind, r.p, m.median, QUANTILE_CONT(${score("r.ratio", "m.median")} * POWER(r.size, ${literal(u)}), [0.25, 0.5, 0.75]) AS quartiles
      FROM ratios r JOIN medians m ON m.ind = r.ind AND m.p = r.p GROUP BY r.ind, r.p, m.median)
    SELECT ind, p, median, quartiles[2] - ${literal(c)} * ${distance("quartiles[2] - quartiles[1]")} AS low,
      quartiles[2] + ${literal(c)} * ${distance("quartiles[3] - quartiles[2]")} AS high FROM effects`;
}

// src/check/presence.ts
var suspectRange = 300;
function isFarAbove(greater, less) {
  return `(${greater} > TRY(${suspectRange} * ${less}))`;
}
async function takePresence(engine, collected, looksAt) {
  await placeRegister(engine, collected);
  await readPresence(engine, collected, looksAt);
  const { items, periods } = collected;
  const bits = engine.bits(periods.count);
  const live = `(SELECT COALESCE(${bits.unionOf("bit")}, ${bits.empty}) FROM return_periods)`;
  const had = `COALESCE(p.had, ${bits.empty})`;
  const span = `COALESCE(s.span, ${bits.empty})`;
  const missing = bits.without(bits.and("span", live), "had");
  const suspect = items.map((_, i) => isFarAbove(`p.hi_${i}`, `p.lo_${i}`)).join(" OR ");
  const twice = bits.without(had, `COALESCE(p.odd, ${bits.empty})`);
  const unexplained = `p.sent > ${bits.size(had)} + ${bits.size(twice)}`;
  const byPeriod = items.every(({ complete }) => complete.current) ? bits.without(
    "missing",
    `CASE WHEN several THEN ${bits.empty} ELSE ${aYearOn(engine, periods, "here")} END`
  ) : "missing";
  await engine.run(`CREATE OR REPLACE TEMP TABLE everyone AS
    SELECT *, ${bits.and("missing", bits.or(aYearOn(engine, periods, "had"), aPeriodOn(engine, periods, "had")))} AS imputable,
      ${bits.and("here", bits.or(aYearOn(engine, periods, "missing", -1), aPeriodOn(engine, periods, byPeriod, -1)))} AS need
    FROM (SELECT *, ${bits.and("had", "span")} AS here, ${missing} AS missing
      FROM (SELECT s.e, COALESCE(s.enterprise, p.enterprise) AS enterprise, s.line, s.slot, s.ind, s.holding, s.several, ${span} AS span, s.stood, ${had} AS had,
        CASE WHEN p.sent = ${bits.size(had)} THEN ${bits.empty} WHEN ${unexplained} THEN ${had} ELSE ${twice} END AS twice,
        COALESCE(${suspect}, FALSE) AS suspect, ${bits.size(had)} >= 3 AS known, ${items.map((_, i) => `p.lo_${i}, p.hi_${i}`).join(", ")}
      FROM register_slots s FULL OUTER JOIN presence p ON p.enterprise = s.enterprise))`);
  await engine.run("DROP TABLE presence");
  await engine.run("CREATE OR REPLACE TEMP VIEW roster AS SELECT * FROM everyone WHERE slot IS NOT NULL");
}
async function readPresence(engine, { items, periods }, { outliers, units }) {
  const bits = engine.bits(periods.count);
  const ranges = items.flatMap(({ item }, i) => {
    const column = `r.${amountName({ item, measure: "current" })}`;
    const least = units ? `MIN(CASE WHEN ${column} > 0 THEN ${column} END)` : "CAST(NULL AS DOUBLE)";
    return [`${least} AS lo_${i}`, `MAX(${column}) AS hi_${i}`];
  });
  const columns = sampleColumns(outliers);
  const sampled = outliers.length === 0 ? "" : `, ${engine.rowsWhere([["p", "r.p"], ...columns.map((name) => [name, `r.${name}`])], "r.drawn")} AS sample`;
  await sampleEnterprises(engine);
  await engine.run(`CREATE OR REPLACE TEMP TABLE presence AS
    SELECT r.enterprise, CAST(COUNT(*) AS INTEGER) AS sent, ${bits.unionOf("r.bit")} AS had, ${bits.oddOf("r.bit")} AS odd, ${ranges.join(", ")}${sampled}
    FROM (SELECT r.*, t.p, t.bit${sampled === "" ? "" : ", r.enterprise IN (SELECT enterprise FROM sampled) AS drawn"}
      FROM returns r JOIN return_periods t ON t.raw = r.period_raw) r GROUP BY r.enterprise`);
  if (outliers.length === 0) return;
  await engine.run(`CREATE OR REPLACE TEMP TABLE sampled_rows AS
    SELECT s.ind, x.p, ${columns.map((name) => `x.${name}`).join(", ")}
    FROM ${engine.rowsIn("presence", "sample", ["enterprise"])} x JOIN sampled s ON s.enterprise = x.enterprise AND ${bits.meet("s.span", bits.one("x.p"))}`);
}
var sampleSize = 2e3;
async function sampleEnterprises(engine) {
  await engine.run(`CREATE OR REPLACE TEMP TABLE sampled AS
    SELECT r.enterprise, r.ind, r.span FROM register_slots r
    JOIN (SELECT ind, COUNT(*) AS many FROM register_slots WHERE ind IS NOT NULL GROUP BY ind) n ON n.ind = r.ind
    WHERE CAST(r.e AS BIGINT) * 1327217885 % 2147483647 < ${sampleSize} * CAST(2147483647 AS DOUBLE) / n.many`);
}
async function placeRegister(engine, { periods }) {
  const bits = engine.bits(periods.count);
  const within = "v.since <= n.last_day AND (v.until >= n.last_day OR (v.final AND v.until >= n.first_day))";
  const yearBefore = (day2) => `CONCAT(LPAD(CAST(n.year - 1 AS VARCHAR), 4, '0'), SUBSTR(n.${day2}, 5))`;
  const there = `v.since <= ${yearBefore("last_day")} AND v.until >= ${yearBefore("first_day")}`;
  const periodsWhere = (condition) => `COALESCE(${bits.unionOf(`CASE WHEN ${condition} THEN ${bits.one("n.p")} END`)}, ${bits.empty})`;
  await engine.run(`CREATE OR REPLACE TEMP TABLE time_spans AS
    SELECT v.since, v.until, v.final, ${periodsWhere(within)} AS span, ${periodsWhere(there)} AS stood
    FROM (SELECT since, until, TRUE AS final FROM register_times UNION SELECT since, until, final FROM register_again) v CROSS JOIN period_numbers n
    GROUP BY v.since, v.until, v.final`);
  const sameTime2 = (row) => `v.since = ${row}.since AND v.until = ${row}.until AND v.final = ${row}.final`;
  await engine.run(`CREATE OR REPLACE TEMP TABLE register_slots AS
    WITH several AS (SELECT a.e, ${bits.unionOf("v.stood")} AS stood FROM register_again a JOIN time_spans v ON ${sameTime2("a")} GROUP BY a.e)
    SELECT r.e, r.enterprise, r.line, r.holding, r.slot, r.ind, a.e IS NOT NULL AS several, v.span, COALESCE(a.stood, v.stood) AS stood
    FROM register r JOIN time_spans v ON ${sameTime2("r")} LEFT JOIN several a ON a.e = r.e`);
}
function returnsWithRoster(engine, { periods }, roster = "roster", written = "return_periods") {
  const bits = engine.bits(periods.count);
  return `returns r JOIN ${written} t ON t.raw = r.period_raw
    JOIN ${roster} f ON f.enterprise = r.enterprise AND ${bits.meet("f.span", "t.bit")}`;
}

// src/check/falls.ts
async function checkFalls(engine, collected, rules) {
  const { falling_ytd } = rules.builtIn;
  if (falling_ytd === null) return;
  const amounts = collected.items.map(({ item }) => amountName({ item, measure: "current" }));
  const earlier = amounts.map(
    (name, i) => `LAG(${name} IGNORE NULLS) OVER w AS earlier_${i}, LAG(CASE WHEN ${name} IS NOT NULL THEN p END IGNORE NULLS) OVER w AS since_${i}`
  );
  await engine.run(`CREATE OR REPLACE TEMP TABLE falls AS
    SELECT f.enterprise, f.slot, k.p, ${amounts.map((name, i) => `k.${name}, k.earlier_${i}, k.since_${i}`).join(", ")}, COALESCE(s.file, 'data/corrections.csv') AS file, CAST(k.line AS INTEGER) AS line
    FROM (SELECT *, ${earlier.join(", ")} FROM (
        SELECT f.e, f.line AS who, t.p, t.year, LENGTH(t.period) AS length, ${amounts.map((name) => `r.${name}`).join(", ")}, s.source, r.source_row + s.lead AS line
        FROM ${returnsWithRoster(engine, collected)} JOIN return_sources s ON s.source_path = r.source_path
        WHERE NOT EXISTS (SELECT 1 FROM picked x WHERE x.e = f.e AND x.p = t.p)
        UNION ALL SELECT k.e, f.line, k.p, n.year, LENGTH(n.period), ${amounts.map((name) => `k.${name}`).join(", ")}, s.source, k.line
        FROM picked k JOIN period_numbers n ON n.p = k.p JOIN roster f ON f.e = k.e AND f.slot = k.slot LEFT JOIN return_sources s ON s.file = k.file)
      WINDOW w AS (PARTITION BY e, year, length ORDER BY p)) k
    JOIN roster f ON f.line = k.who LEFT JOIN return_sources s ON s.source = k.source
    WHERE ${amounts.map((name, i) => `k.${name} < k.earlier_${i}`).join(" OR ")}`);
  for (const [i, { item, names: names3 }] of collected.items.entries()) {
    const text = (amount) => `CAST(CAST(${amount} AS DECIMAL(18, 2)) AS VARCHAR)`;
    const now = `k.${amountName({ item, measure: "current" })}`;
    const before = `k.earlier_${i}`;
    await addFindings(engine, "falling_ytd", falling_ytd, {
      from: `falls k JOIN period_numbers n ON n.p = k.p JOIN period_numbers b ON b.p = k.since_${i} WHERE ${now} < ${before}`,
      place: `k.file, k.line, ${literal(item)} AS "column"`,
      ...{ enterprise: "k.enterprise", period: "n.period", item: literal(item), industry: industryOf2 },
      value: now,
      expected: before,
      effect: `${before} - ${now}`,
      en: `CONCAT('The ${called(names3, "en")} of ', k.enterprise, ' from the year''s beginning falls from ', ${text(before)}, ' in ', b.period, ' to ', ${text(now)}, ' in ', n.period, '.')`,
      zh: `CONCAT('\u4F01\u4E1A', k.enterprise, '\u7D2F\u8BA1${called(names3, "zh")}\u7531', b.period, '\u7684', ${text(before)}, '\u964D\u81F3', n.period, '\u7684', ${text(now)}, '\u3002')`
    });
  }
}

// src/check/frame.ts
async function makeFrame(engine, { items, periods, definition }, { dropped }) {
  const bits = engine.bits(periods.count);
  const all = (...sets) => sets.reduce((union, set) => bits.or(union, set));
  const fixed = `COALESCE(c.bits, ${bits.empty})`;
  const put = all(
    "r.here",
    bits.and(fixed, "r.missing"),
    ...definition.impute_missing ? ["r.imputable"] : []
  );
  const need = definition.impute_missing ? "r.need" : bits.empty;
  const tops = items.map((_, i) => `lo_${i}, hi_${i}`).join(", ");
  const standing = (several) => `
    SELECT r.line, r.e, r.enterprise, r.slot, r.ind, r.span, r.stood, ${tops}, ${bits.without(put, dropped ? `COALESCE(d.bits, ${bits.empty})` : bits.empty)} AS here, r.here AS returned,
      CASE WHEN r.suspect OR l.line IS NOT NULL OR c.bits IS NOT NULL THEN r.span ELSE ${all("r.twice", need)} END AS watch
    FROM roster r LEFT JOIN large l ON l.line = r.line
    LEFT JOIN (SELECT c.enterprise, ${bits.unionOf("t.bit")} AS bits FROM corrections c
      JOIN (SELECT DISTINCT period, bit FROM return_periods) t ON t.period = c.period GROUP BY c.enterprise) c ON c.enterprise = r.enterprise
    ${dropped ? `LEFT JOIN (SELECT e, ${bits.unionOf(bits.one("p"))} AS bits FROM dropped GROUP BY e) d ON d.e = r.e` : ""}
    WHERE ${several ? "" : "NOT "}r.several`;
  const neighbours = (set) => `${aPeriodOn(engine, periods, set)} AS prior, ${aPeriodOn(engine, periods, set, -1)} AS next`;
  const same = `line, e, enterprise, slot, ind, span, stood, watch, ${tops}`;
  await engine.run(`CREATE OR REPLACE TEMP TABLE frame AS
    SELECT ${same}, slot AS slot_was, slot AS slot_will, ${aYearOn(engine, periods, "here")} AS before, ${aYearOn(engine, periods, "here", -1)} AS after, ${neighbours("returned")}
    FROM (${standing(false)})`);
  const piecesOf = (by) => {
    const there = (set) => aYearOn(engine, periods, set, by);
    return `SELECT a.line, b.slot, ${bits.and("a.span", there("b.span"))} AS piece, ${there("b.here")} AS there FROM moves a JOIN moves b ON b.e = a.e
      UNION ALL SELECT a.line, 0, ${bits.without("a.span", `(SELECT ${bits.unionOf(there("b.span"))} FROM moves b WHERE b.e = a.e)`)}, ${bits.empty} FROM moves a`;
  };
  await engine.run(`INSERT INTO frame BY NAME
    WITH moves AS (${standing(true)}), was AS (${piecesOf(1)}), will AS (${piecesOf(-1)})
    SELECT m.line, m.e, m.enterprise, m.slot, m.ind, ${bits.and("w.piece", "l.piece")} AS span, m.stood, m.watch, ${tops}, w.slot AS slot_was, l.slot AS slot_will,
      COALESCE(w.there, ${bits.empty}) AS before, COALESCE(l.there, ${bits.empty}) AS after, ${neighbours("m.returned")}
    FROM moves m JOIN was w ON w.line = m.line AND w.piece <> 0 JOIN will l ON l.line = m.line AND l.piece <> 0
    WHERE ${bits.and("w.piece", "l.piece")} <> 0`);
}

// src/check/screen.ts
var margin = 1.25;
var parts = 1e3;
function screenOf({ items }, { units, outliers }) {
  const screen = { columns: [], conditions: [], throughout: [] };
  for (const [i, item] of items.entries()) {
    const at = outliers.findIndex((check2) => check2.item === item.item);
    const check = outliers[at];
    if (check !== void 0) screenRatio(screen, item, i, check, at);
    else if (units && item.lastYear) screenRange(screen, item, i);
  }
  return screen;
}
function watchedIn({ throughout }, bits) {
  return throughout.length === 0 ? "f.watch" : `CASE WHEN ${throughout.join(" OR ")} THEN ${bits.or("f.watch", "f.span")} ELSE f.watch END`;
}
function screenRatio(screen, { item, decimals }, i, check, at) {
  const now = `r.${amountName({ item, measure: "current" })}`;
  const before = `r.${amountName({ item, measure: "last_year" })}`;
  const top = `(CAST(f.hi_${i} AS DOUBLE) * ${margin})`;
  const weight = `NULLIF(${check.weight(top)}, 0)`;
  const whole2 = (sql) => `CAST(${sql} AS DECIMAL(9, 0))`;
  screen.columns.push(
    `TRY_CAST(${top} AS DECIMAL(18, ${decimals})) AS top_${i}`,
    `${whole2(`FLOOR(LEAST(GREATEST(${parts} * b.least_median_${at} * (1 + b.up_${at} / ${weight}), 0), ${parts * suspectRange}))`)} AS most_${i}`,
    `${whole2(`CEIL(LEAST(GREATEST(${parts} * b.most_median_${at} / (1 - LEAST(b.down_${at}, 0) / ${weight}), ${parts / suspectRange}), 999999999))`)} AS least_${i}`
  );
  screen.throughout.push(`b.down_${at} > 0`, `f.hi_${i} >= 1e${18 - decimals - 5}`);
  screen.conditions.push(
    `((TRY(${parts} * ${now}) > TRY(f.most_${i} * ${before}) OR TRY(${parts} * ${now}) < TRY(f.least_${i} * ${before}) OR ${before} > f.top_${i}) AND ${before} > 0)`
  );
}
function screenRange(screen, { item, decimals }, i) {
  const before = `r.${amountName({ item, measure: "last_year" })}`;
  screen.columns.push(
    `CAST(f.hi_${i} / ${suspectRange} AS DECIMAL(18, ${decimals})) AS least_${i}`,
    `TRY(${suspectRange} * f.lo_${i}) AS most_${i}`
  );
  screen.conditions.push(`(${before} > f.most_${i} OR (${before} < f.least_${i} AND ${before} > 0))`);
}
function isJump(now, before) {
  return `CASE WHEN ${isFarAbove(now, before)} OR ${isFarAbove(before, now)} THEN ${now} > 0 AND ${before} > 0 ELSE FALSE END`;
}

// src/check/sum-code.ts
var place = { next: 2 ** 53, prior: 2 ** 52, slot: 2 ** 37, was: 2 ** 22, will: 2 ** 7 };
function sumCode(engine, numbers) {
  const bits = engine.bits(numbers.count);
  const all = allPeriods(engine, numbers);
  const usual = {
    before: aYearOn(engine, numbers, all),
    after: aYearOn(engine, numbers, all, -1),
    prior: aPeriodOn(engine, numbers, all),
    next: aPeriodOn(engine, numbers, all, -1)
  };
  const differs = Object.entries(usual).map(
    ([column, set]) => bits.or(bits.without(`f.${column}`, set), bits.without(set, `f.${column}`))
  );
  const where = (set, bit, value) => `CASE WHEN ${bits.meet(set, bit)} THEN CAST(${value} AS BIGINT) ELSE 0 END`;
  const flags = (prior, next, bit) => `${where(prior, bit, place.prior)} + ${where(next, bit, place.next)}`;
  return {
    unusual: `CASE WHEN f.slot_was = f.slot AND f.slot_will = f.slot THEN ${differs.reduce((a, b) => bits.or(a, b))} ELSE f.span END`,
    periods: `(SELECT raw, p, bit, ${place.slot} + ${where(usual.before, "bit", place.was)} + ${where(usual.after, "bit", place.will)} AS factor,
      p + ${flags(usual.prior, usual.next, "bit")} AS rest FROM return_periods)`,
    code: `CASE WHEN ${bits.meet("f.unusual", "t.bit")} THEN CAST(f.slot AS BIGINT) * ${place.slot}
        + ${where("f.before", "t.bit", "f.slot_was")} * ${place.was} + ${where("f.after", "t.bit", "f.slot_will")} * ${place.will}
        + t.p + ${flags("f.prior", "f.next", "t.bit")}
      ELSE CAST(f.slot AS BIGINT) * t.factor + t.rest END`
  };
}
function codeColumns() {
  const part = (above, size, type) => `CAST(code // ${above} % ${size} AS ${type})`;
  return {
    slot: part(place.slot, 2 ** 15, "SMALLINT"),
    p: part(1, place.will, "INTEGER"),
    was: part(place.was, 2 ** 15, "SMALLINT"),
    will: part(place.will, 2 ** 15, "SMALLINT"),
    prior: `code // ${place.prior} % 2 = 1`,
    next: `code // ${place.next} % 2 = 1`
  };
}

// src/check/pass.ts
var mostAtOnce = 4e6;
function amountColumns({
  items
}) {
  return items.flatMap(
    ({ item }) => [false, true].map((lastYear2) => ({
      item,
      lastYear: lastYear2,
      name: amountName({ item, measure: lastYear2 ? "last_year" : "current" })
    }))
  );
}
function perItem(items, from) {
  const values = items.map(
    ({ item }) => `WHEN ${literal(item)} THEN CAST(x.${amountName({ item, measure: "current" })} AS DOUBLE)`
  );
  return `(SELECT x.*, i.item, CASE i.item ${values.join(" ")} END AS value
    FROM ${from} x CROSS JOIN (VALUES ${items.map(({ item }) => `(${literal(item)})`).join(", ")}) i (item))`;
}
function sumColumns(collected, stood, row = "") {
  const isComplete = (item) => (row === "" ? collected.items.find((each) => each.item === item)?.complete : void 0) ?? {
    current: false,
    lastYear: false
  };
  const sums2 = amountColumns(collected).map(({ item, lastYear: lastYear2, name }) => {
    const now = amountName({ item, measure: "current" });
    return lastYear2 && !isComplete(item).current ? `SUM(CASE WHEN ${row}${now} IS NOT NULL THEN ${row}${name} END) AS ${name}` : `SUM(${row}${name}) AS ${name}`;
  });
  const lacking = collected.items.map(({ item, lastYear: lastYear2 }, i) => {
    if (isComplete(item).lastYear) return `CAST(0 AS BIGINT) AS lacking_${i}`;
    const now = `${row}${amountName({ item, measure: "current" })} IS NOT NULL`;
    const none = ` AND ${row}${amountName({ item, measure: "last_year" })} IS NULL AND ${stood}`;
    return `COUNT(CASE WHEN ${now}${lastYear2 ? none : ""} THEN 1 END) AS lacking_${i}`;
  });
  return [...sums2, ...lacking].join(", ");
}
async function passThrough(engine, collected, suspicions, atOnce = mostAtOnce) {
  const bits = engine.bits(collected.periods.count);
  const [watched] = await engine.all(
    `SELECT COALESCE(SUM(${bits.size(bits.and("watch", "span"))}), 0) AS n FROM frame`
  );
  const fields = lookedFields(collected);
  if ((watched?.n ?? 0) <= atOnce) {
    try {
      const lists = engine.rowsWhere(
        fields.map((name) => [name, name]),
        "code < 0"
      );
      await engine.run(
        `CREATE OR REPLACE TEMP TABLE passed AS ${grouped(engine, collected, suspicions, `, ${lists} AS looked`)}`
      );
      await decode(engine, collected, "passed");
      return engine.rowsIn("passed", "looked");
    } catch (error) {
      if (!/out of memory/i.test(error instanceof Error ? error.message : "")) throw error;
    }
  }
  await engine.run(`CREATE OR REPLACE TEMP TABLE looked AS
    SELECT ${fields.join(", ")} FROM (${coded(engine, collected, suspicions)}) WHERE code < 0`);
  await sumOthers(engine, collected, suspicions);
  return "looked";
}
async function sumOthers(engine, collected, suspicions) {
  await decode(engine, collected, `(${grouped(engine, collected, suspicions, "")})`);
}
var lookedFields = (collected) => [
  ...["line", "p", "sent"],
  ...amountColumns(collected).map(({ name }) => name),
  ...["source_path", "source_row"]
];
function grouped(engine, collected, suspicions, lists) {
  const stood = engine.bits(collected.periods.count).meet("stood", "bit");
  return `SELECT code, COUNT(*) AS n, ${sumColumns(collected, stood)}${lists} FROM (${coded(engine, collected, suspicions)}) GROUP BY code`;
}
function coded(engine, collected, suspicions) {
  const bits = engine.bits(collected.periods.count);
  const screen = screenOf(collected, suspicions);
  const wanted = [
    bits.meet("f.watch", "t.bit"),
    ...screen.conditions,
    // a condition that cannot be judged is null, and asks for no look
    ...suspicions.rules.map((holds) => `(NOT ${holds})`)
  ];
  const { code, periods, unusual } = sumCode(engine, collected.periods);
  const amounts = amountColumns(collected).map(({ name }) => `r.${name}`);
  const bounds = suspicions.outliers.length === 0 ? "" : "JOIN outlier_bounds b ON b.ind = f.ind";
  const fields = ["line", "enterprise", "ind", "span", "stood", "before", "after", "prior", "next"];
  const framed = `(SELECT ${[...fields, "slot", "slot_was", "slot_will"].map((name) => `f.${name}`).join(", ")},
      ${[`${unusual} AS unusual`, `${watchedIn(screen, bits)} AS watch`, ...screen.columns].join(", ")} FROM frame f ${bounds})`;
  return `SELECT CASE WHEN ${wanted.join(" OR ")} THEN -1 - t.p ELSE ${code} END AS code,
      f.line, t.p, t.bit, f.stood, r.sent, ${amounts.join(", ")}, r.source_path, r.source_row
    FROM ${returnsWithRoster(engine, collected, framed, periods)}`;
}
async function decode(engine, collected, from) {
  const columns = [
    ...amountColumns(collected).map(({ name }) => name),
    ...collected.items.map((_, i) => `lacking_${i}`)
  ];
  const part = codeColumns();
  await engine.run(`CREATE OR REPLACE TEMP TABLE sums AS
    SELECT ${part.slot} AS slot, ${part.p} AS p, ${part.was} AS was, ${part.will} AS will, n, CAST(0 AS BIGINT) AS imputed, CAST(0 AS BIGINT) AS edited,
      FALSE AS doubted, ${part.prior} AS prior, ${part.next} AS next, ${columns.join(", ")} FROM ${from} WHERE code >= 0`);
}

// src/check/return-sql.ts
function returnSql(expression, columns) {
  const compile2 = (node) => {
    switch (node.kind) {
      case "number":
        return literal(node.value);
      case "name":
        return current(node.name, columns);
      case "reference":
        throw new InputError({
          message: "a rule over returns names items, not figures",
          found: node.industry
        });
      case "unary":
        return node.operator === "not" ? `(NOT ${compile2(node.operand)})` : `(-${compile2(node.operand)})`;
      case "binary":
        return binary(node, compile2, columns);
      case "call":
        return call(node, compile2, columns);
    }
  };
  return compile2(expression);
}
function binary(node, compile2, columns) {
  const [left, right] = [compile2(node.left), compile2(node.right)];
  switch (node.operator) {
    case "/":
      return `(${left} / NULLIF(${right}, 0))`;
    case "^":
      return `POWER(${left}, ${right})`;
    case "!=":
      return `(${left} <> ${right})`;
    case "and":
    case "or":
      return `(${left} ${node.operator.toUpperCase()} ${right})`;
    case "=":
      if (node.rounding === true) return `(ABS(${left} - ${right}) <= ${literal(roundingOf(node, columns))})`;
      return `(${left} = ${right})`;
    default:
      return `(${left} ${node.operator} ${right})`;
  }
}
function roundingOf(node, { exponents }) {
  const names3 = [];
  const walk = (each) => {
    if (each.kind === "name") names3.push(each.name);
    else if (each.kind === "binary") [each.left, each.right].forEach(walk);
    else if (each.kind === "unary") walk(each.operand);
    else if (each.kind === "call") each.args.forEach(walk);
  };
  walk(node);
  const coarsest = Math.max(...names3.map((name) => exponents.get(name) ?? 0));
  return 0.5 * names3.length * 10 ** coarsest;
}
function call({ name, args }, compile2, columns) {
  const [first] = args;
  const item = first?.kind === "name" ? first.name : void 0;
  switch (name) {
    case "abs":
      return `ABS(${args.map(compile2).join(", ")})`;
    case "min":
      return `LEAST(${args.map(compile2).join(", ")})`;
    case "max":
      return `GREATEST(${args.map(compile2).join(", ")})`;
    case "sum":
      return `(${args.map(compile2).join(" + ")})`;
    case "round":
      return `ROUND(${args.map(compile2).join(", ")})`;
    case "base":
      if (item !== void 0) return lastYear(item, columns);
      break;
    case "growth":
      if (item !== void 0)
        return `(${current(item, columns)} / NULLIF(${lastYear(item, columns)}, 0) - 1)`;
      break;
    case "diff":
      if (item !== void 0) return `(${current(item, columns)} - ${lastYear(item, columns)})`;
      break;
  }
  throw new InputError({
    message: `${name} cannot be used in a rule over a return`,
    expected: "abs, min, max, sum, round, and base, growth or diff of an item"
  });
}
function current(item, { items }) {
  return items.has(item) ? `CAST(${amountName({ item, measure: "current" })} AS DOUBLE)` : "CAST(NULL AS DOUBLE)";
}
function lastYear(item, columns) {
  return columns.lastYear.has(item) ? `CAST(${amountName({ item, measure: "last_year" })} AS DOUBLE)` : "CAST(NULL AS DOUBLE)";
}

// src/check/look.ts
async function pickReturns(engine, collected, looked) {
  const bits = engine.bits(collected.periods.count);
  const amounts = amountColumns(collected).map(({ name }) => `x.${name}`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE picked AS
    SELECT f.e, f.enterprise, f.slot, f.ind, ${bits.meet("f.twice", bits.one("x.p"))} AS twice, f.suspect,
      x.p, n.period, ${amounts.join(", ")}, s.file, CAST(x.source_row + s.lead AS INTEGER) AS line, x.sent, s.nth, x.source_row
    FROM ${looked} x JOIN roster f ON f.line = x.line JOIN period_numbers n ON n.p = x.p JOIN return_sources s ON s.source_path = x.source_path`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE superseded AS
    SELECT * FROM (SELECT k.*, ROW_NUMBER() OVER (PARTITION BY k.e, k.p
        ORDER BY TRY_CAST(k.sent AS DOUBLE) DESC NULLS LAST, k.sent DESC NULLS LAST, k.nth DESC, k.source_row DESC) AS place
      FROM picked k WHERE k.twice) WHERE place > 1`);
  await engine.run(
    "DELETE FROM picked WHERE twice AND EXISTS (SELECT 1 FROM superseded o WHERE o.file = picked.file AND o.line = picked.line)"
  );
}
function returnChecks(collected, rules, identities) {
  const columns = {
    items: new Set(collected.items.map(({ item }) => item)),
    lastYear: new Set(collected.items.filter(({ lastYear: lastYear2 }) => lastYear2).map(({ item }) => item)),
    exponents: new Map(collected.items.map(({ item, exponent }) => [item, exponent]))
  };
  const problems = [];
  const own = rules.rules.flatMap((rule) => {
    if (rule.over !== "return") return [];
    try {
      return [
        {
          name: rule.name,
          rule,
          holds: returnSql(rule.expression, columns),
          items: itemsIn(rule.text, columns)
        }
      ];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(
        ...error.problems.map((problem) => ({ ...problem, at: { file: "rules.yaml", line: rule.line } }))
      );
      return [];
    }
  });
  if (problems.length > 0) throw new InputError(problems);
  const { identity } = rules.builtIn;
  const kept2 = identity === null ? [] : identities.map(({ item, expression }) => {
    const text = `${item} = its formula`;
    const difference = `ABS(${returnSql({ kind: "name", name: item, span: { start: 0, end: 0 } }, columns)} - ${returnSql(expression, columns)})`;
    const holds = `(${difference} <= 0.0005 * ABS(${returnSql(expression, columns)}) + 0.5e-4)`;
    const names3 = collected.items.find((each) => each.item === item)?.names ?? {};
    const explanation = {
      en: `${names3.en ?? item} is not what its formula gives`,
      zh: `${names3.zh ?? item}\u4E0E\u5176\u8BA1\u7B97\u516C\u5F0F\u4E0D\u7B26`
    };
    return { name: "identity", rule: { ...identity, text, explanation }, holds, items: [item] };
  });
  return [...own, ...kept2];
}
function itemsIn(text, { items }) {
  return [...items].filter((item) => new RegExp(`(?<![\\w.])${item}(?!\\w)`).test(text));
}
async function applyCorrections(engine, collected) {
  const { items } = collected;
  const amounts = amountColumns(collected);
  await engine.run(`INSERT INTO picked (e, enterprise, slot, ind, twice, suspect, p, period, file, line)
    SELECT DISTINCT f.e, f.enterprise, f.slot, f.ind, FALSE, FALSE, t.p, c.period, 'data/corrections.csv', MIN(c.line) OVER (PARTITION BY c.enterprise, c.period)
    FROM corrections c JOIN (SELECT DISTINCT period, p, bit FROM return_periods) t ON t.period = c.period
    JOIN roster f ON f.enterprise = c.enterprise AND ${engine.bits(collected.periods.count).meet("f.missing", "t.bit")}`);
  const current2 = `CASE ${amounts.map(({ item, lastYear: lastYear2, name }) => `WHEN c.item = ${literal(item)} AND c.last_year = ${lastYear2} THEN CAST(k.${name} AS DOUBLE)`).join(" ")} END`;
  const rows = await engine.all(`
    SELECT c.line, c.enterprise, c.period, c.item, c.old, ${current2} AS now, k.e IS NOT NULL AS there
    FROM corrections c LEFT JOIN picked k ON k.enterprise = c.enterprise AND k.period = c.period
    WHERE k.e IS NULL OR (${current2}) IS DISTINCT FROM c.old AND NOT COALESCE(ABS((${current2}) - c.old) < 0.005, FALSE) ORDER BY c.line LIMIT 50`);
  if (rows.length > 0)
    throw new InputError(
      rows.map(({ line, enterprise, period, item, old, now, there }) => ({
        message: there ? `the old value of ${item} of ${enterprise} in ${period} no longer holds` : `there is no return of ${enterprise} for ${period} to correct`,
        at: { file: "data/corrections.csv", line, column: there ? "old" : "enterprise" },
        found: `${old ?? "nothing"} in the correction${there ? `, ${now ?? "nothing"} in the return` : ""}`,
        mend: there ? "Look at the return again, and correct or remove the line" : "Check enterprise and period"
      }))
    );
  await engine.run(`INSERT INTO edits (region, industry, enterprise, period, item, last_year, kind, old, new, rule, reason, who, "when", file, line)
    SELECT s.region, s.industries, c.enterprise, c.period, c.item, c.last_year, 'corrected', c.old, c.new, 'correction', c.reason, c.who, c."when", 'data/corrections.csv', c.line
    FROM corrections c JOIN picked k ON k.enterprise = c.enterprise AND k.period = c.period JOIN slots s ON s.slot = k.slot`);
  for (const { item, lastYear: lastYear2, name } of amounts) {
    const decimals = items.find((each) => each.item === item)?.decimals ?? 2;
    await engine.run(`UPDATE picked SET ${name} = CAST(c.new AS DECIMAL(18, ${decimals})) FROM corrections c
      WHERE c.enterprise = picked.enterprise AND c.period = picked.period AND c.item = ${literal(item)} AND c.last_year = ${lastYear2}`);
  }
}

// src/check/returns.ts
async function checkReturns(engine, system, collected, rules, register) {
  await startFindings(engine);
  await engine.createTable("edits", tables.edits, []);
  const headlines = new Set(systemIndustries(system).flatMap(({ headline }) => headline ?? []));
  const { items, definition } = collected;
  const outlierItems = items.filter(
    ({ item, lastYear: lastYear2 }) => lastYear2 && (definition.outliers.items?.includes(item) ?? headlines.has(item))
  ).filter(() => rules.builtIn.outlier !== null);
  const units = rules.builtIn.unit_error !== null;
  await takePresence(engine, collected, { outliers: outlierItems.map(({ item }) => item), units });
  await checkClasses(engine, system, register, rules);
  await checkStrangers(engine, collected, rules);
  await listMissing(engine, collected, rules);
  const checks = returnChecks(collected, rules, identitiesOf(system, collected));
  const outliers = outlierItems.length === 0 ? [] : await outlierChecks(engine, collected, outlierItems);
  const suspicions = {
    rules: checks.map(({ holds }) => holds),
    units,
    outliers
  };
  await chooseLarge(engine, collected);
  await makeFrame(engine, collected, { dropped: false });
  const looked = await passThrough(engine, collected, suspicions);
  await pickReturns(engine, collected, looked);
  await engine.run("DROP TABLE IF EXISTS passed; DROP TABLE IF EXISTS looked");
  await listSuperseded(engine, collected, rules);
  await applyCorrections(engine, collected);
  await checkUnits(engine, collected, rules);
  await judge(engine, checks, outliers, rules);
  if (definition.accumulation === "ytd") await checkFalls(engine, collected, rules);
  await confirmFindings(engine);
  if (await act(engine, collected) > 0) {
    await makeFrame(engine, collected, { dropped: true });
    await sumOthers(engine, collected, suspicions);
  }
}
var pickedPlace = (column) => `file, line, ${column} AS "column"`;
function identitiesOf(system, { items }) {
  const has = new Set(items.map(({ item }) => item));
  return system.indicators.flatMap(({ id, formula }) => {
    if (formula === null || !has.has(id)) return [];
    const expression = parse(formula);
    return namesIn(expression).every((name) => has.has(name)) ? [{ item: id, expression }] : [];
  });
}
async function checkStrangers(engine, collected, rules) {
  const { unknown_enterprise: unknown, outside_validity: outside } = rules.builtIn;
  const bits = engine.bits(collected.periods.count);
  await engine.run(`CREATE OR REPLACE TEMP TABLE strangers AS
    SELECT enterprise, had AS bits, TRUE AS unknown FROM everyone WHERE e IS NULL
    UNION ALL SELECT enterprise, ${bits.without("had", "span")}, FALSE FROM everyone WHERE NOT several AND ${bits.without("had", "span")} <> 0
    UNION ALL SELECT * FROM (SELECT enterprise, ${bits.without("MIN(had)", bits.unionOf("span"))} AS bits, FALSE FROM everyone WHERE several GROUP BY enterprise) WHERE bits <> 0`);
  const [any] = await engine.all("SELECT COUNT(*) AS n FROM strangers");
  if ((any?.n ?? 0) === 0) return;
  const from = (isUnknown) => `(SELECT r.enterprise, MIN(t.period) AS period, COUNT(*) AS uses,
      MIN(s.file) AS file, CAST(MIN(r.source_row + s.lead) AS INTEGER) AS line
    FROM returns r JOIN return_periods t ON t.raw = r.period_raw JOIN strangers x ON x.enterprise = r.enterprise AND ${bits.meet("x.bits", "t.bit")}
    JOIN return_sources s ON s.source_path = r.source_path WHERE x.unknown = ${isUnknown} GROUP BY r.enterprise)`;
  const rows = {
    place: `file, line, 'enterprise' AS "column"`,
    enterprise: "enterprise",
    period: "period",
    value: "uses"
  };
  if (unknown !== null)
    await addFindings(engine, "unknown_enterprise", unknown, {
      ...rows,
      from: from(true),
      en: "CONCAT('The enterprise ', enterprise, ' is not in the register; its ', uses, ' returns are not compiled.')",
      zh: "CONCAT('\u4F01\u4E1A', enterprise, '\u4E0D\u5728\u540D\u5F55\u4E2D\uFF1B\u5176', uses, '\u4EFD\u62A5\u8868\u672A\u53C2\u4E0E\u6C47\u603B\u3002')"
    });
  if (outside !== null)
    await addFindings(engine, "outside_validity", outside, {
      ...rows,
      from: from(false),
      en: "CONCAT('The enterprise ', enterprise, ' returned for ', uses, ' periods, the first ', period, ', for which the register has no row of it; they are not compiled.')",
      zh: "CONCAT('\u4F01\u4E1A', enterprise, '\u6709', uses, '\u671F\uFF08\u9996\u671F', period, '\uFF09\u62A5\u8868\uFF0C\u540D\u5F55\u5728\u8BE5\u671F\u65E0\u6709\u6548\u8BB0\u5F55\uFF1B\u672A\u53C2\u4E0E\u6C47\u603B\u3002')"
    });
}
async function listMissing(engine, collected, rules) {
  const bits = engine.bits(collected.periods.count);
  await engine.run(`CREATE OR REPLACE TEMP TABLE missing_rows AS
    SELECT f.e, f.enterprise, f.slot, f.ind, n.p, n.period, ${bits.meet("f.imputable", bits.one("n.p"))} AS imputable
    FROM (SELECT * FROM roster WHERE missing <> 0) f JOIN period_numbers n ON ${bits.meet("f.missing", bits.one("n.p"))}`);
  const { missing_return } = rules.builtIn;
  if (missing_return === null) return;
  await addFindings(engine, "missing_return", missing_return, {
    from: `(SELECT x.*, n.en AS industry_en, n.zh AS industry_zh FROM (
        SELECT SPLIT_PART(s.industries, ',', 1) AS industry, m.period, COUNT(*) AS uses, MIN(m.enterprise) AS one
        FROM missing_rows m JOIN slots s ON s.slot = m.slot GROUP BY 1, m.period) x
      JOIN industry_names n ON n.industry = x.industry ORDER BY x.period, x.industry)`,
    place: `CAST(NULL AS VARCHAR) AS file, CAST(NULL AS INTEGER) AS line, CAST(NULL AS VARCHAR) AS "column"`,
    period: "period",
    industry: "industry",
    value: "uses",
    en: "CONCAT(uses, CASE WHEN uses = 1 THEN ' return of ' ELSE ' returns of ' END, industry_en, ' for ', period, CASE WHEN uses = 1 THEN ' is' ELSE ' are' END, ' missing, such as that of ', one, '.')",
    zh: "CONCAT(industry_zh, period, '\u6709', uses, '\u4EFD\u62A5\u8868\u672A\u62A5\uFF0C\u5982\u4F01\u4E1A', one, '\u3002')"
  });
}
async function listSuperseded(engine, { items }, rules) {
  await engine.run(`INSERT INTO edits (region, industry, enterprise, period, item, last_year, kind, old, new, rule, reason, file, line)
    SELECT s.region, s.industries, o.enterprise, o.period, o.item, FALSE, 'superseded', o.value, k.value, 'duplicate_return',
      CONCAT('replaced by ', k.file, ':', k.line), o.file, o.line
    FROM ${perItem(items, "superseded")} o JOIN ${perItem(items, "(SELECT * FROM picked WHERE twice)")} k ON k.e = o.e AND k.p = o.p AND k.item = o.item
    JOIN slots s ON s.slot = o.slot WHERE o.value IS NOT NULL OR k.value IS NOT NULL`);
  const { duplicate_return } = rules.builtIn;
  const [first] = items;
  if (duplicate_return === null || first === void 0) return;
  const column = amountName({ item: first.item, measure: "current" });
  await addFindings(engine, "duplicate_return", duplicate_return, {
    from: `(SELECT o.*, k.file AS new_file, k.line AS new_line, k.${column} AS kept FROM superseded o JOIN picked k ON k.e = o.e AND k.p = o.p) k`,
    place: pickedPlace("'enterprise'"),
    enterprise: "enterprise",
    period: "period",
    item: literal(first.item),
    industry: industryOf2,
    value: `k.${column}`,
    expected: "k.kept",
    effect: `ABS(k.${column} - k.kept)`,
    en: "CONCAT('The return of ', enterprise, ' for ', period, ' was sent again; the one at ', new_file, ':', new_line, ' counts.')",
    zh: "CONCAT('\u4F01\u4E1A', enterprise, ' ', period, '\u62A5\u8868\u91CD\u590D\u62A5\u9001\uFF1B\u4EE5', new_file, ':', new_line, '\u5904\u4E3A\u51C6\u3002')"
  });
}
function powerOff(x) {
  const powers = [3, 4, -3, -4].map(
    (power) => `WHEN ${x} > 0 AND ABS(LOG10(${x}) - ${power}) < 0.35 THEN ${power}`
  );
  return `CASE ${powers.join(" ")} END`;
}
async function checkUnits(engine, { items }, rules) {
  const { unit_error } = rules.builtIn;
  if (unit_error === null) return;
  for (const [i, { item, names: names3, lastYear: reported }] of items.entries()) {
    const [now, before] = [
      amountName({ item, measure: "current" }),
      amountName({ item, measure: "last_year" })
    ];
    const jumps2 = reported ? isJump(`k.${now}`, `k.${before}`) : "FALSE";
    await engine.run(`CREATE OR REPLACE TEMP TABLE off AS
      WITH usual AS (SELECT e, MEDIAN(CAST(${now} AS DOUBLE)) AS middle FROM picked WHERE suspect AND ${now} > 0 GROUP BY e HAVING COUNT(*) >= 3),
      -- where all is of one size, the geometric middle of the least and the greatest
      ranges AS (SELECT f.e, SQRT(CAST(MIN(f.lo_${i}) AS DOUBLE) * MAX(f.hi_${i})) AS middle FROM roster f
        WHERE f.known AND NOT f.suspect AND f.e IN (SELECT k.e FROM picked k WHERE ${jumps2}) GROUP BY f.e),
      compared AS (SELECT k.*, CAST(k.${now} AS DOUBLE) AS now, CAST(k.${before} AS DOUBLE) AS before,
          COALESCE(u.middle, m.middle) AS reference
        FROM picked k LEFT JOIN usual u ON u.e = k.e LEFT JOIN ranges m ON m.e = k.e AND NOT k.suspect WHERE k.suspect OR ${jumps2}),
      powers AS (SELECT *, CASE WHEN reference IS NULL THEN ${powerOff("(now / NULLIF(before, 0))")} ELSE ${powerOff("(now / reference)")} END AS power,
          CASE WHEN reference IS NOT NULL THEN ${powerOff("(before / reference)")} END AS power_before FROM compared)
      SELECT * FROM powers WHERE power IS NOT NULL OR power_before IS NOT NULL`);
    for (const lastYear2 of [false, true]) {
      const [value, power] = lastYear2 ? ["before", "power_before"] : ["now", "power"];
      const fold3 = `CASE WHEN ABS(${power}) = 3 THEN 'a thousand' ELSE 'ten thousand' END`;
      await addFindings(engine, "unit_error", unit_error, {
        from: `off k WHERE ${power} IS NOT NULL`,
        place: pickedPlace(literal(lastYear2 ? `${item}_last_year` : item)),
        ...{
          enterprise: "enterprise",
          period: "period",
          item: literal(item),
          lastYear: lastYear2 ? "TRUE" : "FALSE",
          industry: industryOf2
        },
        value,
        expected: `ROUND(${value} / POWER(10, ${power}), 2)`,
        effect: `ABS(${value} - ${value} / POWER(10, ${power}))`,
        en: `CONCAT('The ${called(names3, "en")}${lastYear2 ? " of last year" : ""} of ', enterprise, ' for ', period, ' is about ', ${fold3}, CASE WHEN ${power} > 0 THEN ' times' ELSE 'th of' END, ' what is usual for it: is the unit mistaken?')`,
        zh: `CONCAT('\u4F01\u4E1A', enterprise, ' ', period, '${called(names3, "zh")}${lastYear2 ? "\uFF08\u4E0A\u5E74\u540C\u671F\uFF09" : ""}\u7EA6\u4E3A\u5176\u901A\u5E38\u6C34\u5E73\u7684', CASE WHEN ABS(${power}) = 3 THEN '\u4E00\u5343' ELSE '\u4E00\u4E07' END, CASE WHEN ${power} > 0 THEN '\u500D' ELSE '\u5206\u4E4B\u4E00' END, '\uFF1A\u8BA1\u91CF\u5355\u4F4D\u662F\u5426\u6709\u8BEF\uFF1F')`
      });
    }
  }
}
async function judge(engine, checks, outliers, rules) {
  for (const { name, rule, holds, items } of checks) {
    const item = items[0];
    const said = (lang) => rule.explanation[lang] === "" ? rule.text : rule.explanation[lang];
    const value = item === void 0 ? void 0 : `k.${amountName({ item, measure: "current" })}`;
    await addFindings(engine, name, rule, {
      from: `picked k WHERE NOT ${holds}`,
      place: pickedPlace(item === void 0 ? "CAST(NULL AS VARCHAR)" : literal(item)),
      ...{ enterprise: "enterprise", period: "period", industry: industryOf2 },
      ...item === void 0 ? {} : { item: literal(item) },
      ...value === void 0 ? {} : { value, effect: `ABS(${value})` },
      en: `CONCAT('The return of ', enterprise, ' for ', period, ' breaks a rule: ', ${literal(said("en"))}, ' (', ${literal(rule.text)}, ').')`,
      zh: `CONCAT('\u4F01\u4E1A', enterprise, ' ', period, '\u62A5\u8868\u8FDD\u53CD\u89C4\u5219\uFF1A', ${literal(said("zh"))}, '\uFF08', ${literal(rule.text)}, '\uFF09\u3002')`
    });
  }
  const { outlier } = rules.builtIn;
  if (outlier === null) return;
  for (const { item, names: names3, condition, expected, median } of outliers) {
    const [now, before] = [
      amountName({ item, measure: "current" }),
      amountName({ item, measure: "last_year" })
    ];
    await addFindings(engine, "outlier", outlier, {
      from: `picked k JOIN outlier_limits h ON h.cell = ${limitsCell("k.ind", "k.p")} WHERE ${condition("k", "h")}
        AND NOT EXISTS (SELECT 1 FROM found o WHERE o.rule = 'unit_error' AND o.enterprise = k.enterprise AND o.period = k.period AND o.item = ${literal(item)})`,
      place: pickedPlace(literal(item)),
      ...{ enterprise: "enterprise", period: "k.period", item: literal(item), industry: industryOf2 },
      value: `k.${now}`,
      expected: expected("k", "h"),
      effect: `ABS(CAST(k.${now} AS DOUBLE) - ${expected("k", "h")})`,
      en: `CONCAT('The ${called(names3, "en")} of ', enterprise, ' for ', k.period, ' is ', ROUND(CAST(k.${now} AS DOUBLE) / CAST(k.${before} AS DOUBLE), 2), ' times last year''s, where the middle of its industry is ', ROUND(${median("h")}, 2), ' times.')`,
      zh: `CONCAT('\u4F01\u4E1A', enterprise, ' ', k.period, '${called(names3, "zh")}\u4E3A\u4E0A\u5E74\u540C\u671F\u7684', ROUND(CAST(k.${now} AS DOUBLE) / CAST(k.${before} AS DOUBLE), 2), '\u500D\uFF0C\u800C\u6240\u5C5E\u884C\u4E1A\u4E2D\u4F4D\u6570\u4E3A', ROUND(${median("h")}, 2), '\u500D\u3002')`
    });
  }
}
async function act(engine, collected) {
  await engine.run(`CREATE OR REPLACE TEMP TABLE dropped AS
    SELECT k.e, k.p, MIN(o.rule) AS rule FROM found o JOIN picked k ON k.enterprise = o.enterprise AND k.period = o.period
    WHERE o.action = 'exclude' AND o.confirmed IS NULL GROUP BY k.e, k.p`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE to_impute AS
    SELECT k.e, k.p, o.item, o.last_year, MIN(o.rule) AS rule FROM found o JOIN picked k ON k.enterprise = o.enterprise AND k.period = o.period
    LEFT JOIN dropped d ON d.e = k.e AND d.p = k.p
    WHERE o.action = 'impute' AND o.confirmed IS NULL AND o.item IS NOT NULL AND d.e IS NULL GROUP BY k.e, k.p, o.item, o.last_year`);
  for (const { item, lastYear: lastYear2, name } of amountColumns(collected)) {
    await engine.run(`INSERT INTO edits (region, industry, enterprise, period, item, last_year, kind, old, new, rule, reason, file, line)
      SELECT s.region, s.industries, k.enterprise, k.period, ${literal(item)}, ${lastYear2}, 'excluded', CAST(k.${name} AS DOUBLE), NULL, d.rule, 'excluded by the rule', k.file, k.line
      FROM dropped d JOIN picked k ON k.e = d.e AND k.p = d.p JOIN slots s ON s.slot = k.slot WHERE k.${name} IS NOT NULL`);
  }
  const [out] = await engine.all("SELECT COUNT(*) AS n FROM dropped");
  return out?.n ?? 0;
}

// src/check/figure-rules.ts
async function checkFigures(engine, system, rules) {
  const own = rules.filter(({ over }) => over === "figures");
  if (own.length === 0) return [];
  const build = { version: 0, id: "", built: "", rows: {}, synthetic: false };
  const context = { engine, store: { folder: "", system, build, live: true } };
  const periods = await engine.all(
    "SELECT DISTINCT period FROM observations WHERE value IS NOT NULL ORDER BY period"
  );
  const findings = [];
  for (const rule of own) {
    const isFree = references(rule.expression).some(
      ({ period }) => period === null || "parameter" in period.first || period.last !== null && "parameter" in period.last
    );
    try {
      for (const t of isFree ? periods.map(({ period }) => period) : [void 0]) {
        const figures = await evaluate(rule.text, context, t === void 0 ? {} : { t });
        for (const figure of figures) {
          if (figure.value !== 0) continue;
          const said = (lang) => rule.explanation[lang] === "" ? rule.text : `${rule.explanation[lang]} (${rule.text})`;
          const where = [figure.industry, figure.period ?? t].filter(
            (part) => part !== null && part !== void 0
          );
          findings.push({
            rule: rule.name,
            severity: rule.severity,
            file: "rules.yaml",
            line: rule.line,
            column: null,
            message_en: `${where.join(" ")}: ${said("en")}`,
            message_zh: `${where.join(" ")}\uFF1A${said("zh")}`,
            value: null,
            expected: null,
            period: figure.period ?? t ?? null,
            industry: figure.industry
          });
        }
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      throw new InputError(
        error.problems.map((problem) => ({ ...problem, at: { file: "rules.yaml", line: rule.line } }))
      );
    }
  }
  return findings;
}

// src/compile/aggregate.ts
async function aggregateIndustries(engine, system) {
  const parts2 = industryParts(system);
  await engine.run(`CREATE TEMP TABLE IF NOT EXISTS counted_twice (region VARCHAR, industry VARCHAR, indicator VARCHAR,
    period VARCHAR, accumulation VARCHAR, value DOUBLE, base DOUBLE, enterprises BIGINT)`);
  await engine.createTable(
    "industry_parts",
    {
      depth: "INTEGER",
      parent: "VARCHAR",
      parent_indicator: "VARCHAR",
      child: "VARCHAR",
      child_indicator: "VARCHAR",
      optional: "BOOLEAN"
    },
    parts2.map((part) => [
      part.depth,
      part.parent,
      part.parent_indicator,
      part.child,
      part.child_indicator,
      part.optional
    ])
  );
  const depths = [...new Set(parts2.map(({ depth }) => depth))].sort((a, b) => b - a);
  for (const depth of depths)
    await addUp(engine, industrySums(engine, depth), "sum_industries", withOverlaps);
}
async function aggregateRegions(engine, system) {
  const parents = system.regions.filter(({ id }) => subregions(system, id).length > 0).reverse();
  if (parents.length === 0) return;
  const additive = system.indicators.filter((indicator) => indicator.additive.regions && indicator.formula === null).map(({ id }) => id);
  const classes = system.industries.filter(({ level }) => level === "class");
  await engine.createTable(
    "classes",
    { industry: "VARCHAR" },
    classes.map(({ id }) => [id])
  );
  for (const { id } of parents) {
    await engine.createTable(
      "region_parts",
      { parent: "VARCHAR", child: "VARCHAR" },
      subregions(system, id).map((part) => [id, part.id])
    );
    await engine.createTable(
      "additive",
      { indicator: "VARCHAR" },
      [...additive, "headline"].map((indicator) => [indicator])
    );
    await addUp(engine, regionSums(engine), "sum_regions");
  }
}
function industryParts(system) {
  const additive = new Set(
    system.indicators.filter((indicator) => indicator.additive.industries && indicator.formula === null).map(({ id }) => id)
  );
  const depthOf = (industry) => industry === void 0 || industry.parent === null ? 0 : 1 + depthOf(system.industries.find(({ id }) => id === industry.parent));
  return system.industries.flatMap((parent) => {
    const children = partsOf(system, parent.id);
    if (children.length === 0) return [];
    const depth = depthOf(parent);
    const common2 = parent.indicators.filter((indicator) => additive.has(indicator)).flatMap(
      (indicator) => children.map((child) => ({
        depth,
        parent: parent.id,
        parent_indicator: indicator,
        child: child.id,
        child_indicator: indicator,
        optional: child.level === "class"
      }))
    );
    const composite = parent.headline === null && children.every((child) => child.headline !== null || partsOf(system, child.id).length > 0) ? children.map((child) => ({
      depth,
      parent: parent.id,
      parent_indicator: "headline",
      child: child.id,
      child_indicator: child.headline ?? "headline",
      optional: false
    })) : [];
    return [...common2, ...composite];
  });
}
function industrySums(engine, depth) {
  return `
    WITH cells AS (
      SELECT DISTINCT o.region, p.parent, p.parent_indicator, o.period, o.accumulation
      FROM industry_parts p JOIN observations o ON o.industry = p.child AND o.indicator = p.child_indicator
      WHERE p.depth = ${depth}
    )
    SELECT c.region, c.parent AS industry, c.parent_indicator AS indicator, c.period, c.accumulation, ${sums(
    engine,
    {
      count: "COALESCE(o.parts, 1)",
      covered: "COALESCE(o.covered, CASE WHEN o.base IS NOT NULL THEN p.child END)",
      coveredValue: "COALESCE(o.covered_value, CASE WHEN o.base IS NOT NULL THEN o.value END)",
      coveredBase: "COALESCE(o.covered_base, CASE WHEN o.value IS NOT NULL THEN o.base END)"
    }
  )}
    FROM cells c
    JOIN industry_parts p ON p.parent = c.parent AND p.parent_indicator = c.parent_indicator
    LEFT JOIN observations o ON o.region = c.region AND o.industry = p.child AND o.indicator = p.child_indicator
      AND o.period = c.period AND o.accumulation = c.accumulation
    WHERE o.region IS NOT NULL OR NOT p.optional
    GROUP BY c.region, c.parent, c.parent_indicator, c.period, c.accumulation`;
}
function regionSums(engine) {
  const none = "CAST(NULL AS VARCHAR)";
  return `
    WITH cells AS (
      SELECT DISTINCT p.parent, o.industry, o.indicator, o.period, o.accumulation
      FROM region_parts p JOIN observations o ON o.region = p.child JOIN additive d ON d.indicator = o.indicator
    ), reporting AS (
      SELECT DISTINCT region, indicator, period, accumulation FROM observations
    )
    SELECT c.parent AS region, c.industry, c.indicator, c.period, c.accumulation, ${sums(engine, {
    count: "1",
    covered: none,
    coveredValue: "CAST(NULL AS DOUBLE)",
    coveredBase: "CAST(NULL AS DOUBLE)"
  })}
    FROM cells c
    JOIN region_parts p ON p.parent = c.parent
    LEFT JOIN observations o ON o.region = p.child AND o.industry = c.industry AND o.indicator = c.indicator
      AND o.period = c.period AND o.accumulation = c.accumulation
    LEFT JOIN classes k ON k.industry = c.industry
    LEFT JOIN reporting t ON t.region = p.child AND t.indicator = c.indicator AND t.period = c.period
      AND t.accumulation = c.accumulation
    -- a region that reports, but not of this class, has no enterprises in it
    WHERE o.region IS NOT NULL OR k.industry IS NULL OR t.region IS NULL
    GROUP BY c.parent, c.industry, c.indicator, c.period, c.accumulation`;
}
function sums(engine, part) {
  const lacking = "CASE WHEN o.value IS NOT NULL THEN 0";
  return `
      CASE WHEN COUNT(o.value) = COUNT(*) THEN ${engine.exactSum("o.value")} END AS value,
      CASE WHEN COUNT(o.base) = COUNT(*) THEN ${engine.exactSum("o.base")} END AS base,
      CAST(SUM(${part.count}) AS INTEGER) AS parts,
      CAST(SUM(${lacking} ELSE COALESCE(o.parts_missing, 1) END) AS INTEGER) AS parts_missing,
      CAST(SUM(${lacking} WHEN o.status = 'C' THEN COALESCE(o.parts_withheld, 1) ELSE COALESCE(o.parts_withheld, 0) END) AS INTEGER) AS parts_withheld,
      ${engine.exactSum("COALESCE(o.value, o.parts_value)")} AS parts_value,
      ${engine.joinTexts(part.covered)} AS covered,
      ${engine.exactSum(part.coveredValue)} AS covered_value,
      ${engine.exactSum(part.coveredBase)} AS covered_base,
      COUNT(CASE WHEN o.notes LIKE '%base_withheld%' THEN 1 END) AS bases_withheld,
      COUNT(CASE WHEN o.status = 'E' THEN 1 END) AS estimated,
      COUNT(CASE WHEN o.status = 'P' THEN 1 END) AS provisional,
      MIN(${trailingZeros("o.value")}) AS zeros,
      CASE WHEN COUNT(o.enterprises) = COUNT(*) THEN CAST(SUM(o.enterprises) AS BIGINT) END AS enterprises,
      COUNT(CASE WHEN o.origin NOT IN ('compiled', 'sum_industries') THEN 1 END) AS published_parts,
      MAX(CASE WHEN o.notes LIKE '%synthetic%' THEN 'synthetic' END) AS common_note,
      COUNT(*) AS direct_parts`;
}
async function withOverlaps(engine) {
  const less = (column) => `${column} = CAST(CAST(sums.${column} AS DECIMAL(38, 4)) - COALESCE(o.value, 0) AS DOUBLE)`;
  await engine.run(`UPDATE sums SET ${less("value")}, ${less("parts_value")},
      base = CAST(CAST(sums.base AS DECIMAL(38, 4)) - COALESCE(o.base, 0) AS DOUBLE), enterprises = sums.enterprises - o.enterprises
    FROM counted_twice o WHERE o.region = sums.region AND o.industry = sums.industry AND o.indicator = sums.indicator
      AND o.period = sums.period AND o.accumulation = sums.accumulation AND sums.published_parts = 0`);
}
function trailingZeros(value) {
  return `CASE WHEN ABS(${value}) < 1e18 AND ${value} <> 0 THEN LENGTH(REGEXP_EXTRACT(CAST(CAST(${value} AS BIGINT) AS VARCHAR), '0*$')) END`;
}
async function addUp(engine, query, origin, adjust) {
  const cell2 = "s.region = o.region AND s.industry = o.industry AND s.indicator = o.indicator AND s.period = o.period AND s.accumulation = o.accumulation";
  const within = `0.5 * (s.direct_parts + 1) * POWER(10, LEAST(COALESCE(s.zeros, 0), COALESCE(${trailingZeros("o.value")}, 0)))`;
  await engine.run(`CREATE OR REPLACE TEMP TABLE sums AS ${query}`);
  await adjust?.(engine);
  await engine.run(`DELETE FROM observations AS o USING sums AS s
    WHERE ${cell2} AND o.origin LIKE 'sum%' AND o.value IS NULL AND s.value IS NOT NULL`);
  const open3 = "o.status <> 'C'";
  const baseOpen = "(o.status <> 'C' AND COALESCE(o.notes, '') NOT LIKE '%base_withheld%')";
  const ifOpen = (column) => `${column} = CASE WHEN ${open3} THEN s.${column} END`;
  await engine.run(`
    UPDATE observations AS o SET
      base = CASE WHEN ${baseOpen} THEN COALESCE(o.base, s.base) END,
      base_origin = CASE WHEN ${baseOpen} THEN COALESCE(o.base_origin, CASE WHEN s.base IS NOT NULL THEN 'sum' END) END,
      parts = s.parts,
      ${["parts_missing", "parts_withheld", "parts_value", "covered", "covered_value", "covered_base"].map(ifOpen).join(", ")},
      notes = CASE WHEN o.value IS NULL OR s.value IS NULL OR o.value = s.value OR o.origin = 'compiled' THEN o.notes
        ELSE CONCAT_WS(',', o.notes, CASE WHEN ABS(o.value - s.value) <= ${within} THEN 'parts_differ_by_rounding' ELSE 'parts_differ' END) END
    FROM sums AS s WHERE ${cell2} AND o.origin = 'published'`);
  await engine.run(`
    INSERT INTO observations
      (region, industry, indicator, period, accumulation, value, status, base, base_origin, origin, notes,
       parts, parts_missing, parts_withheld, parts_value, covered, covered_value, covered_base, enterprises)
    SELECT s.region, s.industry, s.indicator, s.period, s.accumulation, s.value,
      CASE WHEN s.value IS NULL THEN CASE WHEN s.parts_withheld > 0 THEN 'C' ELSE 'M' END
           WHEN s.estimated > 0 THEN 'E' WHEN s.provisional > 0 THEN 'P' ELSE 'A' END,
      s.base, CASE WHEN s.base IS NOT NULL THEN 'sum' END, '${origin}',
      NULLIF(CONCAT_WS(',', CASE WHEN s.value IS NOT NULL AND s.base IS NULL AND s.bases_withheld > 0 THEN 'base_withheld' END, s.common_note), ''),
      s.parts, s.parts_missing, s.parts_withheld, s.parts_value, s.covered, s.covered_value, s.covered_base, s.enterprises
    FROM sums AS s LEFT JOIN observations AS o ON ${cell2}
    WHERE o.region IS NULL`);
}

// src/compile/investment.ts
var investmentAccount = "invest";
var kinds3 = [
  {
    ofAll: "completed",
    ofIndustry: "invest_completed",
    measure: "completed",
    keyOnly: false,
    en: "investment completed in projects",
    zh: "\u9879\u76EE\u5B8C\u6210\u6295\u8D44"
  },
  {
    ofAll: "planned",
    ofIndustry: "invest_planned",
    measure: "planned",
    keyOnly: false,
    en: "investment planned in projects",
    zh: "\u9879\u76EE\u8BA1\u5212\u6295\u8D44"
  },
  {
    ofAll: "key_completed",
    ofIndustry: "invest_key_completed",
    measure: "completed",
    keyOnly: true,
    en: "investment completed in key projects",
    zh: "\u91CD\u70B9\u9879\u76EE\u5B8C\u6210\u6295\u8D44"
  }
];
var investmentIndicators = kinds3.map(({ ofIndustry }) => ofIndustry);
function withInvestment(system, projects) {
  const currency = currencyOf(projects);
  const taken = [...system.industries, ...system.indicators].map(({ id }) => id);
  const ids = [investmentAccount, ...kinds3.flatMap(({ ofAll, ofIndustry }) => [ofAll, ofIndustry])];
  if (currency === void 0 || ids.some((id) => taken.includes(id))) return system;
  const added = kinds3.flatMap(
    ({ ofAll, ofIndustry, en, zh }) => [ofAll, ofIndustry].map((id) => ({
      id,
      names: { en, zh },
      unit: currency,
      type: "flow",
      prices: "current",
      growth: "nominal",
      additive: { industries: true, regions: true },
      over_time: "sum",
      formula: null,
      decimals: null
    }))
  );
  const account = {
    id: investmentAccount,
    names: { en: "all projects", zh: "\u5168\u90E8\u9879\u76EE" },
    level: "account",
    parent: null,
    headline: null,
    indicators: kinds3.map(({ ofAll }) => ofAll),
    codes: []
  };
  return {
    ...system,
    indicators: [...system.indicators, ...added],
    industries: [
      ...system.industries.map(
        (node) => ["total", "group", "industry"].includes(node.level) ? { ...node, indicators: [...node.indicators, ...investmentIndicators] } : node
      ),
      account
    ]
  };
}
async function observeInvestment(engine, system, staged) {
  if (!system.industries.some(({ id, level }) => id === investmentAccount && level === "account")) return;
  const sums2 = [...completedSums(staged, system), ...plannedSums(staged, system)];
  if (sums2.length === 0) return;
  const columns = {
    region: "VARCHAR",
    industry: "VARCHAR",
    indicator: "VARCHAR",
    period: "VARCHAR",
    accumulation: "VARCHAR",
    value: "DOUBLE",
    status: "VARCHAR",
    origin: "VARCHAR",
    source_file: "VARCHAR",
    source_line: "INTEGER"
  };
  const region = ownRegion(system).id;
  await engine.createTable(
    "investment",
    columns,
    sums2.map((sum) => [
      region,
      sum.industry,
      sum.indicator,
      sum.period,
      sum.accumulation,
      sum.value,
      sum.status,
      "projects",
      sum.file,
      sum.line
    ])
  );
  const names3 = Object.keys(columns).join(", ");
  await engine.run(`INSERT INTO observations (${names3}) SELECT ${names3} FROM investment`);
}
function completedSums({ projects, progress }, system) {
  const reported = progress.filter((report) => report.completed_year !== null);
  const texts = new Set(reported.flatMap(({ period }) => [period, ...wholeYear(period)]));
  const periods = [...texts].flatMap((text) => parsePeriod(text) ?? []);
  return periods.flatMap((period) => {
    const latest2 = projects.map((project) => ({ project, report: latestUpTo(reported, project.id, period) }));
    return placesOf("completed", system).map(({ industry, indicator, own }) => {
      const here = latest2.filter(({ project }) => own(project));
      const reports = here.flatMap(({ report }) => report ?? []);
      const isLacking2 = here.some(
        ({ project, report }) => isOpen(project, period) && !endsWith(report, period)
      );
      return {
        industry,
        indicator,
        period: printPeriod(period),
        accumulation: period.frequency === "A" ? "period" : "ytd",
        value: reports.reduce((sum, report) => sum + (report.completed_year ?? 0), 0),
        status: isLacking2 ? "E" : "A",
        file: reports[0]?.file ?? "data/progress.csv",
        line: reports[0]?.line ?? 1
      };
    });
  });
}
function plannedSums({ projects, progress }, system) {
  const years = progress.flatMap(({ period }) => parsePeriod(period)?.year ?? []);
  const year3 = Math.max(...years);
  const planned = projects.filter(({ planned_year }) => planned_year !== null);
  if (!Number.isFinite(year3) || planned.length === 0) return [];
  return placesOf("planned", system).map(({ industry, indicator, own }) => {
    const here = planned.filter(own);
    return {
      industry,
      indicator,
      period: String(year3),
      accumulation: "period",
      value: here.reduce((sum, project) => sum + (project.planned_year ?? 0), 0),
      status: "A",
      file: here[0]?.file ?? "data/projects.csv",
      line: here[0]?.line ?? 1
    };
  });
}
function placesOf(measure, system) {
  const ids = systemIndustries(system).map(({ id }) => id);
  return kinds3.filter((kind2) => kind2.measure === measure).flatMap(({ ofAll, ofIndustry, keyOnly }) => {
    const counts = ({ key: key2 }) => key2 || !keyOnly;
    return [
      ...ids.map((industry) => ({
        industry,
        indicator: ofIndustry,
        own: (project) => project.industry === industry && counts(project)
      })),
      { industry: investmentAccount, indicator: ofAll, own: counts }
    ];
  });
}
function wholeYear(text) {
  const period = parsePeriod(text);
  return period !== void 0 && monthSpan(period)[1] % 12 === 11 ? [String(period.year)] : [];
}
function latestUpTo(reports, project, period) {
  let found;
  for (const report of reports) {
    const at = parsePeriod(report.period);
    if (report.project !== project || at?.year !== period.year) continue;
    const end = monthSpan(at)[1];
    if (end <= monthSpan(period)[1] && end >= (found?.end ?? 0)) found = { report, end };
  }
  return found?.report;
}
function endsWith(report, period) {
  const at = parsePeriod(report?.period ?? "");
  return at !== void 0 && monthSpan(at)[1] === monthSpan(period)[1];
}
function isOpen({ actual_start, planned_start, actual_end, stage }, period) {
  if (stage === "reserve" || stage === "suspended") return false;
  const start = actual_start ?? planned_start;
  const year3 = String(period.year);
  return (start === null || start.slice(0, 4) <= year3) && (actual_end === null || actual_end.slice(0, 4) >= year3);
}
function currencyOf(projects) {
  const units = new Set(projects.flatMap(({ unit }) => unit !== null && isCurrency(unit) ? [unit] : []));
  const [only] = units;
  return units.size === 1 ? only : void 0;
}

// src/compile/cells.ts
async function stageFigures(engine, figures, mapped) {
  const names3 = Object.keys(stagedColumns);
  const rows = figures.map(({ growth_at: at, ...figure }) => {
    const growth = {
      growth_file: at?.file ?? null,
      growth_line: at?.line ?? null,
      growth_column: at?.column ?? null
    };
    const row = { base_origin: null, notes: null, ...figure, ...growth };
    return names3.map((name) => row[name]);
  });
  await engine.createTable("staged", stagedColumns, rows);
  if (mapped === void 0) return;
  const columns = names3.map((name) => `m.${identifier(name)}`).join(", ");
  const key2 = ["region", "industry", "indicator", "period", "accumulation"];
  const same = key2.map((name) => `m.${name} = s.${name}`).join(" AND ");
  await engine.run(`INSERT INTO staged SELECT ${columns} FROM ${mapped} m
    WHERE NOT EXISTS (SELECT 1 FROM staged s WHERE ${same})`);
}
async function observeStaged(engine) {
  await engine.createTable("observations", tables.observations, []);
  await engine.run(`
    INSERT INTO observations
      (region, industry, indicator, period, accumulation, value, status, base, base_origin, growth, origin,
       notes, source, source_file, source_line, source_column, growth_file, growth_line, growth_column)
    SELECT region, industry, indicator, period, accumulation, value, status,
      CASE WHEN base IS NOT NULL THEN base WHEN growth IS NOT NULL THEN value / (1 + growth) END,
      CASE WHEN base IS NOT NULL THEN COALESCE(base_origin, 'reported') WHEN growth IS NOT NULL AND value IS NOT NULL THEN 'implied' END,
      growth, 'published', notes, source, file, line, "column", growth_file, growth_line, growth_column
    FROM staged`);
}
async function linkYears(engine) {
  const yearBefore = `CONCAT(CAST(CAST(SUBSTR(now.period, 1, 4) AS INTEGER) - 1 AS VARCHAR), SUBSTR(now.period, 5))`;
  const sameCell = `before.region = now.region AND before.industry = now.industry AND before.indicator = now.indicator
    AND before.accumulation = now.accumulation AND before.period = ${yearBefore}`;
  await engine.run(`
    UPDATE observations AS now SET base_published = before.value FROM observations AS before WHERE ${sameCell};
    UPDATE observations AS before SET next_base = now.base FROM observations AS now
      WHERE before.value IS NULL AND now.base IS NOT NULL AND ${sameCell};
    INSERT INTO observations (region, industry, indicator, period, accumulation, status, next_base)
      SELECT now.region, now.industry, now.indicator, ${yearBefore}, now.accumulation, 'M', now.base
      FROM observations AS now LEFT JOIN observations AS before ON ${sameCell}
      WHERE now.base IS NOT NULL AND before.region IS NULL`);
}

// src/compile/cumulate.ts
var sameSeries = "b.region = a.region AND b.industry = a.industry AND b.indicator = a.indicator AND SUBSTR(b.period, 1, 5) = SUBSTR(a.period, 1, 5)";
var place2 = (alias) => `TRY_CAST(CASE WHEN SUBSTR(${alias}.period, 6, 1) IN ('Q', 'S') THEN SUBSTR(${alias}.period, 7) ELSE SUBSTR(${alias}.period, 6) END AS INTEGER)`;
var kind = (alias) => `CASE WHEN SUBSTR(${alias}.period, 6, 1) IN ('Q', 'S') THEN SUBSTR(${alias}.period, 6, 1) ELSE 'M' END`;
var absent = (target) => `NOT EXISTS (SELECT 1 FROM observations have WHERE have.region = a.region AND have.industry = a.industry
  AND have.indicator = a.indicator AND have.period = a.period AND have.accumulation = '${target}')`;
async function cumulate(engine, system) {
  const flows = system.indicators.filter(({ type, formula }) => type === "flow" && formula === null).map(({ id }) => literal(id));
  if (flows.length === 0) return;
  const isFlow = `a.indicator IN (${[...flows, "'headline'"].join(", ")})`;
  await engine.run(`
    INSERT INTO observations (region, industry, indicator, period, accumulation, value, status, base, base_origin, origin, notes)
    SELECT a.region, a.industry, a.indicator, a.period, 'period',
      CASE WHEN ${place2("a")} = 1 THEN a.value ELSE a.value - b.value END,
      CASE WHEN a.status = 'C' OR b.status = 'C' THEN 'C' WHEN a.value IS NULL OR (${place2("a")} > 1 AND b.value IS NULL) THEN 'M' ELSE a.status END,
      CASE WHEN ${place2("a")} = 1 THEN a.base ELSE a.base - b.base END,
      CASE WHEN a.base IS NOT NULL AND (${place2("a")} = 1 OR b.base IS NOT NULL) THEN a.base_origin END,
      'implied', 'implied_period'
    FROM observations a
    LEFT JOIN observations b ON ${sameSeries} AND b.accumulation = 'ytd' AND ${kind("b")} = ${kind("a")} AND ${place2("b")} = ${place2("a")} - 1
    WHERE a.accumulation = 'ytd' AND LENGTH(a.period) > 4 AND ${isFlow}
      AND (${place2("a")} = 1 OR b.region IS NOT NULL) AND ${absent("period")}`);
  await engine.run(`
    INSERT INTO observations (region, industry, indicator, period, accumulation, value, status, base, base_origin, origin)
    SELECT a.region, a.industry, a.indicator, a.period, 'ytd', ${engine.exactSum("b.value")}, 'A',
      CASE WHEN COUNT(b.base) = COUNT(*) THEN ${engine.exactSum("b.base")} END,
      CASE WHEN COUNT(b.base) = COUNT(*) THEN 'sum' END, 'sum_periods'
    FROM observations a
    JOIN observations b ON ${sameSeries} AND b.accumulation = 'period' AND ${kind("b")} = ${kind("a")} AND ${place2("b")} <= ${place2("a")}
    WHERE a.accumulation = 'period' AND LENGTH(a.period) > 4 AND ${isFlow} AND ${absent("ytd")}
    GROUP BY a.region, a.industry, a.indicator, a.period
    HAVING COUNT(b.value) = MAX(${place2("a")}) AND COUNT(*) = MAX(${place2("a")})`);
}

// src/compile/returns/contributors.ts
var kept = 3;
async function findContributors(engine, system, collected) {
  const amounts = collected.items.map(({ item }) => amountName({ item, measure: "current" }));
  const isLarge = "EXISTS (SELECT 1 FROM large l WHERE l.e = x.e)";
  await sumUnits(
    engine,
    collected,
    `SELECT e, p, ${amounts.join(", ")} FROM picked x WHERE ${isLarge}`,
    isLarge
  );
  if (await placeAll(engine, system, collected, true)) return;
  const others = `SELECT f.e, t.p, ${amounts.map((name) => `r.${name}`).join(", ")} FROM ${returnsWithRoster(engine, collected, "frame")}
    WHERE NOT EXISTS (SELECT 1 FROM picked k WHERE k.e = f.e AND k.p = t.p) UNION ALL SELECT e, p, ${amounts.join(", ")} FROM picked`;
  await sumUnits(engine, collected, others, "TRUE");
  await placeAll(engine, system, collected, false);
}
async function sumUnits(engine, { items, periods }, sent, which) {
  const bits = engine.bits(periods.count);
  const amounts = items.map(({ item }) => amountName({ item, measure: "current" }));
  await engine.run(`CREATE OR REPLACE TEMP TABLE holdings AS
    SELECT holding, CAST(-ROW_NUMBER() OVER (ORDER BY holding) AS INTEGER) AS u FROM (SELECT DISTINCT holding FROM roster WHERE holding IS NOT NULL)`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE unit_sums AS
    SELECT f.slot, x.p, COALESCE(h.u, f.e) AS u, ${amounts.map((name) => `SUM(x.${name}) AS ${name}`).join(", ")}
    FROM (SELECT s.* FROM (${sent}) s WHERE NOT EXISTS (SELECT 1 FROM touched t WHERE t.e = s.e AND t.p = s.p)
      UNION ALL SELECT e, p, ${amounts.join(", ")} FROM final_rows x WHERE ${which}) x
    JOIN roster f ON f.e = x.e AND ${bits.meet("f.span", bits.one("x.p"))} LEFT JOIN holdings h ON h.holding = f.holding
    GROUP BY f.slot, x.p, COALESCE(h.u, f.e)`);
}
async function placeAll(engine, system, { items, definition }, prove) {
  const stocks = new Set(system.indicators.filter(({ type }) => type !== "flow").map(({ id }) => id));
  const parts2 = items.flatMap(({ item }) => {
    const name = amountName({ item, measure: "current" });
    const accumulation = stocks.has(item) || definition.accumulation === "period" ? "period" : "ytd";
    const yearly = accumulation === "ytd" || stocks.has(item) ? "n.place = CASE n.frequency WHEN 'M' THEN 12 WHEN 'Q' THEN 4 ELSE 2 END" : "TRUE";
    return [
      `SELECT slot, ${literal(item)} AS item, p AS time, '${accumulation}' AS accumulation, u, ${name} AS value FROM unit_sums WHERE ${name} > 0`,
      `SELECT u.slot, ${literal(item)}, -n.year, 'period', u.u, SUM(u.${name}) FROM unit_sums u JOIN period_numbers n ON n.p = u.p
        WHERE u.${name} > 0 AND n.frequency <> 'A' AND ${yearly} GROUP BY u.slot, n.year, u.u`
    ];
  });
  await engine.run(`CREATE OR REPLACE TEMP TABLE unit_values AS ${parts2.join("\nUNION ALL ")}`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE unit_places AS
    WITH least AS (SELECT slot, item, time, LIST_MIN(${engine.greatest("value", kept)}) AS value FROM unit_values WHERE u >= 0 GROUP BY slot, item, time),
    cells AS (SELECT m.region, m.industry, m.indicator, v.time, v.accumulation, v.u, SUM(v.value) AS value
      FROM unit_values v LEFT JOIN least l ON l.slot = v.slot AND l.item = v.item AND l.time = v.time
      JOIN members m ON m.slot = v.slot AND m.item = v.item WHERE v.u < 0 OR v.value >= l.value
      GROUP BY m.region, m.industry, m.indicator, v.time, v.accumulation, v.u)
    SELECT * FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY region, industry, indicator, time ORDER BY value DESC, u) AS place FROM cells) WHERE place <= ${kept}`);
  if (prove && !await isProved(
    engine,
    items.map(({ item }) => item)
  ))
    return false;
  await engine.run(`CREATE OR REPLACE TEMP TABLE contributors AS
    SELECT c.region, c.industry, c.indicator, c.period, c.accumulation, CAST(s.place AS INTEGER) AS place, COALESCE(h.holding, r.enterprise) AS unit, CAST(s.value AS DOUBLE) AS value
    FROM unit_places s LEFT JOIN period_numbers n ON n.p = s.time
    JOIN compiled c ON c.region = s.region AND c.industry = s.industry AND c.indicator = s.indicator
      AND c.period = COALESCE(n.period, LPAD(CAST(-s.time AS VARCHAR), 4, '0')) AND c.accumulation = s.accumulation
    LEFT JOIN holdings h ON h.u = s.u LEFT JOIN (SELECT DISTINCT e, enterprise FROM roster WHERE e IN (SELECT u FROM unit_places)) r ON r.e = s.u`);
  return true;
}
async function isProved(engine, items) {
  const reached = items.map(
    (item, i) => `SELECT slot, ${literal(item)} AS item, hi_${i} AS most FROM passed_over`
  );
  const cell2 = (a, b) => ["region", "industry", "indicator"].map((column) => `${a}.${column} = ${b}.${column}`).join(" AND ");
  const beyond = items.map((item, i) => `x.${amountName({ item, measure: "current" })} > o.hi_${i}`);
  const [edited] = await engine.all(
    `SELECT COUNT(*) AS n FROM final_rows x JOIN passed_over o ON o.slot = x.slot WHERE (${beyond.join(" OR ")}) AND NOT EXISTS (SELECT 1 FROM large l WHERE l.e = x.e)`
  );
  if ((edited?.n ?? 0) > 0) return false;
  const [doubt] = await engine.all(`
    WITH reach AS (SELECT m.region, m.industry, m.indicator, MAX(o.most) AS most FROM (${reached.join(" UNION ALL ")}) o
      JOIN members m ON m.slot = o.slot AND m.item = o.item GROUP BY m.region, m.industry, m.indicator),
    kept AS (SELECT region, industry, indicator, time, COUNT(*) AS n, MIN(value) AS least FROM unit_places GROUP BY region, industry, indicator, time),
    cells AS (SELECT * FROM kept
      UNION ALL SELECT c.region, c.industry, c.indicator, n.p, 0, 0 FROM node_cells c JOIN period_numbers n ON n.period = c.period
      WHERE c.value > 0 AND NOT EXISTS (SELECT 1 FROM kept k WHERE ${cell2("k", "c")} AND k.time = n.p)),
    years AS (SELECT -year AS time, MAX(n) AS periods FROM (SELECT year, frequency, COUNT(*) AS n FROM period_numbers GROUP BY year, frequency) GROUP BY year)
    SELECT COUNT(*) AS n FROM cells c JOIN reach r ON ${cell2("r", "c")} LEFT JOIN years y ON y.time = c.time
    WHERE r.most > 0 AND (c.n < ${kept} OR c.least < r.most * COALESCE(y.periods, 1))`);
  return (doubt?.n ?? 0) === 0;
}

// src/compile/returns/nodes.ts
var linear = [
  "value",
  "base",
  "base_published",
  "entered",
  "gone",
  "reclassified",
  "restated",
  "matched_value",
  "matched_base"
];
var components = /* @__PURE__ */ new Set(["entered", "gone", "reclassified", "restated"]);
async function makeNodes(engine, system, collected) {
  const slots = await engine.all(
    "SELECT * FROM slots ORDER BY slot"
  );
  const members = memberships(system, collected, slots);
  await engine.createTable(
    "members",
    { region: "VARCHAR", industry: "VARCHAR", indicator: "VARCHAR", slot: "INTEGER", item: "VARCHAR" },
    members.map(({ region, industry, indicator, slot, item }) => [region, industry, indicator, slot, item])
  );
  const cell2 = "m.region, m.industry, m.indicator";
  const within = (slot, alias) => `LEFT JOIN members ${alias} ON ${alias}.region = m.region AND ${alias}.industry = m.industry AND ${alias}.indicator = m.indicator AND ${alias}.slot = ${slot}`;
  const parts2 = collected.items.map(({ item, lastYear: lastYear2 }, i) => {
    const now = `s.${amountName({ item, measure: "current" })}`;
    const before = lastYear2 ? `s.${amountName({ item, measure: "last_year" })}` : "CAST(NULL AS DECIMAL(18, 2))";
    return `
      SELECT ${cell2}, s.p, SUM(${now}) AS value, CASE WHEN COUNT(${now}) > 0 THEN COALESCE(SUM(${before}), 0) ELSE SUM(${before}) END AS base, CAST(NULL AS DECIMAL(38, 4)) AS base_published,
        SUM(CASE WHEN s.was = 0 THEN ${before} END) AS entered, CAST(NULL AS DECIMAL(38, 4)) AS gone,
        SUM(CASE WHEN s.was <> 0 AND w.slot IS NULL THEN ${before} END) AS reclassified, SUM(CASE WHEN w.slot IS NOT NULL THEN ${before} END) AS restated,
        SUM(CASE WHEN w.slot IS NOT NULL THEN ${now} END) AS matched_value, CAST(NULL AS DECIMAL(38, 4)) AS matched_base,
        SUM(s.n) AS enterprises, SUM(s.imputed) AS imputed, SUM(s.edited) AS edited, SUM(s.lacking_${i}) AS lacking
      FROM sums s JOIN members m ON m.slot = s.slot AND m.item = ${literal(item)} ${within("s.was", "w")} GROUP BY ${cell2}, s.p
      UNION ALL
      SELECT ${cell2}, n.p, NULL, NULL, SUM(${now}), NULL, -SUM(CASE WHEN s.will = 0 THEN ${now} END),
        -SUM(CASE WHEN s.will <> 0 AND w.slot IS NULL THEN ${now} END), -SUM(CASE WHEN w.slot IS NOT NULL THEN ${now} END),
        NULL, SUM(CASE WHEN w.slot IS NOT NULL THEN ${now} END), NULL, NULL, NULL, NULL
      FROM sums s JOIN period_numbers n ON n.before = s.p JOIN members m ON m.slot = s.slot AND m.item = ${literal(item)} ${within("s.will", "w")} GROUP BY ${cell2}, n.p`;
  });
  const total = (column) => {
    if (column === "base") return "CASE WHEN COALESCE(SUM(c.lacking), 0) = 0 THEN SUM(c.base) END";
    return components.has(column) ? `COALESCE(SUM(c.${column}), 0)` : `SUM(c.${column})`;
  };
  await engine.run(`CREATE OR REPLACE TEMP TABLE node_cells AS
    SELECT c.region, c.industry, c.indicator, n.frequency, n.year, n.place, n.period, ${linear.map((column) => `${total(column)} AS ${column}`).join(", ")},
      CAST(SUM(c.enterprises) AS BIGINT) AS enterprises, CAST(SUM(c.imputed) AS BIGINT) AS imputed, CAST(SUM(c.edited) AS BIGINT) AS edited
    FROM (${parts2.join("\nUNION ALL ")}) c JOIN period_numbers n ON n.p = c.p
    GROUP BY c.region, c.industry, c.indicator, n.frequency, n.year, n.place, n.period`);
}
function memberships(system, { items }, slots) {
  const has = new Set(items.map(({ item }) => item));
  const proper = systemIndustries(system);
  const above = (id) => {
    const parent = system.regions.find((region) => region.id === id)?.parent ?? null;
    return parent === null ? [id] : [id, ...above(parent)];
  };
  const nodes = system.industries.filter(
    ({ level }) => level === "industry" || level === "group" || level === "total"
  );
  return slots.flatMap(({ slot, region, industries }) => {
    const own = industries.split(",");
    return above(region).flatMap(
      (place3) => nodes.flatMap(
        (node) => cellsOf(node, own, system, proper, has).map(({ indicator, item }) => ({
          ...{ region: place3, industry: node.id, indicator, slot, item }
        }))
      )
    );
  });
}
function cellsOf(node, own, system, proper, has) {
  const leaves = leavesOf(node.id, system);
  const inside = own.filter((id) => leaves.includes(id));
  if (inside.length === 0) return [];
  const common2 = node.indicators.filter(
    (indicator) => has.has(indicator) && leaves.every((leaf) => industryOf(system, leaf)?.indicators.includes(indicator))
  ).map((indicator) => ({ indicator, item: indicator }));
  if (node.level === "industry" || node.headline !== null) return common2;
  const headline = proper.find(({ id }) => id === inside[0])?.headline;
  return headline != null && has.has(headline) ? [...common2, { indicator: "headline", item: headline }] : common2;
}
function leavesOf(id, system) {
  const parts2 = partsOf(system, id);
  return parts2.length === 0 ? [id] : parts2.flatMap((part) => leavesOf(part.id, system));
}

// src/compile/returns/observe.ts
var key = (a, b) => ["region", "industry", "indicator", "period", "accumulation"].map((column) => `${a}.${column} = ${b}.${column}`).join(" AND ");
async function observeReturns(engine, system, collected, rules) {
  const number = (column) => `CAST(${column} AS DOUBLE) AS ${column}`;
  const bridged = "(base IS NOT NULL AND base_published IS NOT NULL)";
  const part = (column, name = column) => `CASE WHEN ${bridged} THEN CAST(COALESCE(${column}, 0) AS DOUBLE) END AS "${name}"`;
  await engine.run(`CREATE OR REPLACE TEMP TABLE compiled AS
    SELECT region, industry, indicator, period, accumulation, ${number("value")}, ${number("base")}, ${number("base_published")},
      ${part("entered")}, ${part("gone", "left")}, ${part("reclassified")}, ${part("restated")},
      ${number("matched_value")}, ${number("matched_base")}, enterprises, imputed, edited, implied
    FROM timed_cells WHERE value IS NOT NULL`);
  await listDisagreements(engine, rules);
  const leaves = systemIndustries(system).map(({ id }) => literal(id));
  const note = [
    `CASE WHEN c.implied THEN 'implied_period' END`,
    collected.synthetic ? "'synthetic'" : "NULL"
  ];
  const published = collected.definition.precedence === "published";
  await engine.run(`DELETE FROM observations WHERE ${published ? "value IS NULL AND" : ""} EXISTS (
    SELECT 1 FROM compiled c WHERE c.industry IN (${leaves.join(", ")}) AND ${key("c", "observations")})`);
  await engine.run(`INSERT INTO observations (region, industry, indicator, period, accumulation, value, status, base, base_origin, origin, notes, enterprises)
    SELECT c.region, c.industry, c.indicator, c.period, c.accumulation, c.value, CASE WHEN c.imputed > 0 OR c.edited > 0 THEN 'E' ELSE 'A' END,
      c.base, CASE WHEN c.base IS NOT NULL THEN 'compiled' END, 'compiled', NULLIF(CONCAT_WS(',', ${note.join(", ")}), ''), c.enterprises
    FROM compiled c LEFT JOIN observations o ON ${key("c", "o")}
    WHERE c.industry IN (${leaves.join(", ")}) AND o.region IS NULL`);
  await findOverlaps(engine, system, rules);
  await countResponses(engine);
}
async function listDisagreements(engine, rules) {
  const rule = rules.builtIn.published_compiled;
  if (rule === null) return;
  const zeros = `LENGTH(REGEXP_EXTRACT(CAST(CAST(o.value AS BIGINT) AS VARCHAR), '0*$'))`;
  await addFindings(engine, "published_compiled", rule, {
    from: `(SELECT o.*, c.value AS compiled FROM observations o JOIN compiled c ON ${key("c", "o")}
      WHERE o.origin = 'published' AND o.value IS NOT NULL AND ABS(o.value) < 1e18 AND o.value <> 0
        AND ABS(o.value - c.value) > 0.5 * POWER(10, ${zeros}) ORDER BY o.region, o.industry, o.indicator, o.period)`,
    place: 'source_file AS file, source_line AS line, source_column AS "column"',
    ...{
      period: "period",
      industry: "industry",
      item: "indicator",
      value: "value",
      expected: "compiled",
      effect: "ABS(value - compiled)"
    },
    en: `CONCAT(region, '/', industry, '.', indicator, '[', period, ']: the published figure and the one compiled from returns differ by ', ROUND(100 * (compiled / value - 1), 2), ' %.')`,
    zh: `CONCAT(region, '/', industry, '.', indicator, '[', period, ']\uFF1A\u516C\u5E03\u6570\u4E0E\u4F01\u4E1A\u62A5\u8868\u6C47\u603B\u6570\u76F8\u5DEE', ROUND(100 * (compiled / value - 1), 2), '%\u3002')`
  });
}
async function findOverlaps(engine, system, rules) {
  const parts2 = system.industries.flatMap(
    (parent) => partsOf(system, parent.id).flatMap((child) => [
      ...parent.indicators.map((indicator) => [parent.id, indicator, child.id, indicator]),
      ...parent.headline === null ? [[parent.id, "headline", child.id, child.headline ?? "headline"]] : []
    ])
  );
  await engine.createTable(
    "node_parts",
    { industry: "VARCHAR", indicator: "VARCHAR", child: "VARCHAR", child_indicator: "VARCHAR" },
    parts2
  );
  await engine.run(`CREATE OR REPLACE TEMP TABLE counted_twice AS
    SELECT * FROM (
      SELECT w.region, w.industry, w.indicator, w.period, w.accumulation, SUM(CAST(c.value AS DECIMAL(38, 4))) - CAST(w.value AS DECIMAL(38, 4)) AS value,
        SUM(CAST(c.base AS DECIMAL(38, 4))) - CAST(w.base AS DECIMAL(38, 4)) AS base, CAST(SUM(c.enterprises) - w.enterprises AS BIGINT) AS enterprises
      FROM compiled w JOIN node_parts p ON p.industry = w.industry AND p.indicator = w.indicator
      JOIN compiled c ON c.region = w.region AND c.industry = p.child AND c.indicator = p.child_indicator AND c.period = w.period AND c.accumulation = w.accumulation
      GROUP BY w.region, w.industry, w.indicator, w.period, w.accumulation, w.value, w.base, w.enterprises)
    WHERE enterprises > 0`);
  const { overlap } = rules.builtIn;
  if (overlap === null) return;
  await addFindings(engine, "overlap", overlap, {
    from: `(SELECT * FROM counted_twice WHERE industry = 'total' ORDER BY region, indicator, period)`,
    place: 'CAST(NULL AS VARCHAR) AS file, CAST(NULL AS INTEGER) AS line, CAST(NULL AS VARCHAR) AS "column"',
    ...{ period: "period", industry: "industry", item: "indicator", value: "value" },
    en: `CONCAT(region, '/total.', indicator, '[', period, ']', CASE WHEN accumulation = 'ytd' THEN ' from the year''s beginning' ELSE '' END, ': ', enterprises, ' enterprises are in several industries; ', CAST(CAST(value AS DECIMAL(38, 0)) AS VARCHAR), ' are counted in each of them and once in the total.')`,
    zh: `CONCAT(region, '/total.', indicator, '[', period, ']', CASE WHEN accumulation = 'ytd' THEN '\uFF08\u7D2F\u8BA1\uFF09' ELSE '' END, '\uFF1A', enterprises, '\u5BB6\u4F01\u4E1A\u540C\u5C5E\u591A\u4E2A\u4EA7\u4E1A\uFF1B\u5176', CAST(CAST(value AS DECIMAL(38, 0)) AS VARCHAR), '\u5728\u5404\u4EA7\u4E1A\u4E2D\u5206\u522B\u8BA1\u5165\uFF0C\u5728\u603B\u8BA1\u4E2D\u53EA\u8BA1\u4E00\u6B21\u3002')`
  });
}
async function countResponses(engine) {
  await engine.run(`CREATE OR REPLACE TEMP TABLE responses AS
    WITH nodes AS (SELECT DISTINCT region, industry, slot FROM members),
    present AS (SELECT slot, p, SUM(n) AS n, SUM(imputed) AS imputed, SUM(edited) AS edited FROM sums GROUP BY slot, p),
    lacking AS (SELECT slot, p, COUNT(*) AS n FROM missing_rows GROUP BY slot, p),
    again AS (SELECT slot, p, COUNT(*) AS n FROM superseded GROUP BY slot, p),
    out AS (SELECT k.slot, k.p, COUNT(*) AS n FROM dropped d JOIN picked k ON k.e = d.e AND k.p = d.p GROUP BY k.slot, k.p)
    SELECT m.region, m.industry, n.period,
      CAST(SUM(COALESCE(s.n, 0) - COALESCE(s.imputed, 0) + COALESCE(x.n, 0) + COALESCE(l.n, 0)) AS BIGINT) AS expected,
      CAST(SUM(COALESCE(s.n, 0) - COALESCE(s.imputed, 0) + COALESCE(x.n, 0)) AS BIGINT) AS returned,
      CAST(SUM(COALESCE(s.imputed, 0)) AS BIGINT) AS imputed, CAST(SUM(COALESCE(s.edited, 0)) AS BIGINT) AS edited,
      CAST(SUM(COALESCE(x.n, 0)) AS BIGINT) AS excluded, CAST(SUM(COALESCE(a.n, 0)) AS BIGINT) AS superseded
    FROM nodes m CROSS JOIN period_numbers n
    LEFT JOIN present s ON s.slot = m.slot AND s.p = n.p LEFT JOIN lacking l ON l.slot = m.slot AND l.p = n.p
    LEFT JOIN again a ON a.slot = m.slot AND a.p = n.p LEFT JOIN out x ON x.slot = m.slot AND x.p = n.p
    GROUP BY m.region, m.industry, n.period HAVING SUM(COALESCE(s.n, 0) + COALESCE(l.n, 0)) > 0`);
}

// src/compile/returns/periods.ts
var cell = "region, industry, indicator";
async function makeTimes(engine, system, { definition }) {
  const flows = system.indicators.filter(({ type }) => type === "flow").map(({ id }) => literal(id));
  const isFlow = `indicator IN (${[...flows, "'headline'"].join(", ")})`;
  const together = definition.january === "with_february";
  const counted = ["enterprises", "imputed", "edited"];
  const plain = [...linear, ...counted].join(", ");
  await engine.run(`CREATE OR REPLACE TEMP TABLE timed_cells AS
    SELECT ${cell}, frequency, year, place, period, 'period' AS accumulation, FALSE AS implied, ${plain} FROM node_cells WHERE FALSE`);
  const add = (select) => engine.run(`INSERT INTO timed_cells ${select}`);
  if (definition.accumulation === "ytd") {
    await add(
      `SELECT ${cell}, frequency, year, place, period, CASE WHEN ${isFlow} AND frequency <> 'A' THEN 'ytd' ELSE 'period' END, FALSE, ${plain} FROM node_cells`
    );
    const change = linear.map(
      (column) => `CASE WHEN a.place = 1 THEN a.${column} ELSE a.${column} - b.${column} END`
    );
    await add(`SELECT a.region, a.industry, a.indicator, a.frequency, a.year, a.place, a.period, 'period', a.place > 1, ${change.join(", ")}, a.enterprises, a.imputed, a.edited
      FROM timed_cells a LEFT JOIN timed_cells b ON b.region = a.region AND b.industry = a.industry AND b.indicator = a.indicator
        AND b.frequency = a.frequency AND b.year = a.year AND b.place = a.place - 1 AND b.accumulation = 'ytd'
      WHERE a.accumulation = 'ytd' AND (a.place = 1 OR b.region IS NOT NULL)`);
  } else {
    const alone = together ? `NOT (${isFlow} AND frequency = 'M' AND place = 2)` : "TRUE";
    await add(
      `SELECT ${cell}, frequency, year, place, period, 'period', FALSE, ${plain} FROM node_cells WHERE ${alone}`
    );
    const soFar = "OVER (PARTITION BY region, industry, indicator, frequency, year ORDER BY place)";
    const all = (column) => `CASE WHEN COUNT(${column}) ${soFar} = COUNT(*) ${soFar} THEN SUM(${column}) ${soFar} END AS ${column}`;
    const first = together ? "CASE WHEN frequency = 'M' THEN 1 ELSE 0 END" : "0";
    await add(`SELECT ${cell}, frequency, year, place, period, 'ytd', FALSE, ${plain} FROM (
      SELECT ${cell}, frequency, year, place, period, ${linear.map(all).join(", ")}, enterprises, SUM(imputed) ${soFar} AS imputed, SUM(edited) ${soFar} AS edited,
        COUNT(*) ${soFar} AS n FROM node_cells WHERE ${isFlow} AND frequency <> 'A' AND place > ${first})
      WHERE n = place - ${first}`);
  }
  await lengthen(engine, system, isFlow);
}
async function lengthen(engine, system, isFlow) {
  const steps = [
    { from: "M", of: 12, to: "Q", per: 3 },
    { from: "M", of: 12, to: "S", per: 6 },
    { from: "Q", of: 4, to: "S", per: 2 },
    { from: "M", of: 12, to: "A", per: 12 },
    { from: "Q", of: 4, to: "A", per: 4 },
    { from: "S", of: 2, to: "A", per: 2 }
  ];
  const name = (to, per) => to === "A" ? "LPAD(CAST(a.year AS VARCHAR), 4, '0')" : `CONCAT(LPAD(CAST(a.year AS VARCHAR), 4, '0'), '-${to}', a.place // ${per})`;
  const absent2 = (to, per, accumulation) => `NOT EXISTS (SELECT 1 FROM timed_cells have WHERE have.region = a.region AND have.industry = a.industry AND have.indicator = a.indicator
      AND have.period = ${name(to, per)} AND have.accumulation = '${accumulation}')`;
  const same = (other) => `${other}.region = a.region AND ${other}.industry = a.industry AND ${other}.indicator = a.indicator AND ${other}.year = a.year`;
  const stocks = system.indicators.filter(({ type, over_time }) => type === "stock" && over_time !== "none");
  for (const { from, to, per } of steps) {
    const head = `a.region, a.industry, a.indicator, '${to}', a.year, CAST(a.place // ${per} AS INTEGER), ${name(to, per)}`;
    const change = linear.map(
      (column) => `CASE WHEN a.place = ${per} THEN a.${column} ELSE a.${column} - b.${column} END`
    );
    await engine.run(`INSERT INTO timed_cells
      SELECT ${head}, 'period', FALSE, ${change.join(", ")}, a.enterprises, a.imputed, a.edited
      FROM timed_cells a LEFT JOIN timed_cells b ON ${same("b")} AND b.frequency = '${from}' AND b.accumulation = 'ytd' AND b.place = a.place - ${per}
      WHERE a.frequency = '${from}' AND a.accumulation = 'ytd' AND ${isFlow.replace("indicator", "a.indicator")} AND a.place % ${per} = 0
        AND (a.place = ${per} OR b.region IS NOT NULL) AND ${absent2(to, per, "period")}`);
    if (to !== "A")
      await engine.run(`INSERT INTO timed_cells
        SELECT ${head}, 'ytd', FALSE, ${linear.map((column) => `a.${column}`).join(", ")}, a.enterprises, a.imputed, a.edited FROM timed_cells a
        WHERE a.frequency = '${from}' AND a.accumulation = 'ytd' AND ${isFlow.replace("indicator", "a.indicator")} AND a.place % ${per} = 0 AND ${absent2(to, per, "ytd")}`);
    for (const { id, over_time } of stocks) {
      const own = `a.indicator = ${literal(id)} AND a.frequency = '${from}' AND a.accumulation = 'period'`;
      if (over_time === "last")
        await engine.run(`INSERT INTO timed_cells
          SELECT ${head}, 'period', FALSE, ${linear.map((column) => `a.${column}`).join(", ")}, a.enterprises, a.imputed, a.edited FROM timed_cells a
          WHERE ${own} AND a.place % ${per} = 0 AND ${absent2(to, per, "period")}`);
      else
        await engine.run(`INSERT INTO timed_cells
          SELECT ${head}, 'period', FALSE, ${linear.map((column) => `CASE WHEN COUNT(b.${column}) = ${per} THEN CAST(SUM(b.${column}) / ${per} AS DECIMAL(38, 4)) END`).join(", ")},
            MAX(a.enterprises), SUM(b.imputed), SUM(b.edited)
          FROM timed_cells a JOIN timed_cells b ON ${same("b")} AND b.frequency = a.frequency AND b.accumulation = 'period' AND b.place > a.place - ${per} AND b.place <= a.place
          WHERE ${own} AND a.place % ${per} = 0 AND ${absent2(to, per, "period")}
          GROUP BY a.region, a.industry, a.indicator, a.year, a.place HAVING COUNT(*) = ${per}`);
    }
  }
}

// src/compile/returns/sums.ts
async function sumReturns(engine, collected) {
  const bits = engine.bits(collected.periods.count);
  await engine.run(`CREATE OR REPLACE TEMP TABLE touched AS
    SELECT e, p FROM superseded UNION SELECT e, p FROM dropped UNION SELECT e, p FROM to_impute
    UNION SELECT k.e, k.p FROM corrections c JOIN picked k ON k.enterprise = c.enterprise AND k.period = c.period`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE to_fill AS
    SELECT m.e, m.enterprise, m.slot, m.ind, m.p, m.period FROM missing_rows m
    LEFT JOIN picked k ON k.e = m.e AND k.p = m.p WHERE ${collected.definition.impute_missing} AND m.imputable AND k.e IS NULL`);
  const at = bits.one("k.p");
  const add = (rows, imputed, edited, doubted = "FALSE") => engine.run(`INSERT INTO sums
      SELECT f.slot, k.p, CASE WHEN ${bits.meet("f.before", at)} THEN f.slot_was ELSE 0 END AS was,
        CASE WHEN ${bits.meet("f.after", at)} THEN f.slot_will ELSE 0 END AS will,
        COUNT(*), ${imputed}, ${edited}, ${doubted} AS doubted,
        ${bits.meet("f.prior", at)} AS prior, ${bits.meet("f.next", at)} AS next, ${sumColumns(collected, bits.meet("f.stood", at), "k.")}
      FROM ${rows} k JOIN frame f ON f.e = k.e AND ${bits.meet("f.span", at)} GROUP BY f.slot, k.p, was, will, doubted, ${bits.meet("f.prior", at)}, ${bits.meet("f.next", at)}`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE doubts AS
    SELECT DISTINCT k.e, k.p FROM found o JOIN picked k ON k.enterprise = o.enterprise AND k.period = o.period
    WHERE o.confirmed IS NULL AND o.severity <> 'info' AND o.rule <> 'duplicate_return'`);
  await add(
    "(SELECT x.*, d.e IS NOT NULL AS doubted FROM picked x LEFT JOIN doubts d ON d.e = x.e AND d.p = x.p WHERE NOT EXISTS (SELECT 1 FROM touched t WHERE t.e = x.e AND t.p = x.p))",
    "0",
    "0",
    "k.doubted"
  );
  await imputeAll(engine, collected);
  await engine.run(`INSERT INTO sums (slot, p, was, will, n, imputed, edited)
    SELECT k.slot, k.p, 0, 0, 0, 0, COUNT(*) FROM dropped d JOIN picked k ON k.e = d.e AND k.p = d.p GROUP BY k.slot, k.p`);
  await add(
    "final_rows",
    "SUM(CASE WHEN k.imputed THEN 1 ELSE 0 END)",
    "SUM(CASE WHEN k.estimated THEN 1 ELSE 0 END)"
  );
}
async function imputeAll(engine, collected) {
  const { items } = collected;
  const ofSlot = "JOIN (SELECT DISTINCT slot, ind FROM roster) s ON s.slot = x.slot";
  const ratios = items.flatMap(({ item, lastYear: lastYear2 }, i) => {
    const [now, before] = [
      amountName({ item, measure: "current" }),
      amountName({ item, measure: "last_year" })
    ];
    const same = lastYear2 ? `SUM(CASE WHEN x.was <> 0 THEN x.${before} END)` : "NULL";
    return [
      // in the first year no one has a return a year before, and what they tell of last year must do
      `COALESCE(CAST(SUM(CASE WHEN x.was <> 0 THEN x.${now} END) AS DOUBLE) / NULLIF(CAST(${same} AS DOUBLE), 0), ${lastYear2 ? `CAST(SUM(x.${now}) AS DOUBLE) / NULLIF(CAST(SUM(x.${before}) AS DOUBLE), 0)` : "NULL"}) AS ratio_${i}`,
      `CAST(SUM(CASE WHEN x.prior THEN x.${now} END) AS DOUBLE) AS since_${i}`,
      `CAST(SUM(CASE WHEN x.next THEN x.${now} END) AS DOUBLE) AS onward_${i}`,
      `CAST(SUM(CASE WHEN x.was <> 0 THEN x.${now} END) AS DOUBLE) AS matched_${i}`,
      `CAST(SUM(CASE WHEN x.will <> 0 THEN x.${now} END) AS DOUBLE) AS staying_${i}`
    ];
  });
  await engine.run(
    `CREATE OR REPLACE TEMP TABLE ratios AS SELECT s.ind, x.p, ${ratios.join(", ")} FROM sums x ${ofSlot} WHERE NOT x.doubted GROUP BY s.ind, x.p`
  );
  const filled = items.map(({ item, lastYear: lastYear2, decimals }, i) => {
    const [now, before] = [
      amountName({ item, measure: "current" }),
      amountName({ item, measure: "last_year" })
    ];
    const type = `DECIMAL(18, ${decimals})`;
    const ratio = lastYear2 ? `r.ratio_${i}` : `(r.matched_${i} / NULLIF(b.staying_${i}, 0))`;
    const value = `CASE WHEN y.${now} IS NOT NULL THEN CAST(y.${now} AS DOUBLE) * COALESCE(${ratio}, 1)
      WHEN q.${now} IS NOT NULL THEN CAST(q.${now} AS DOUBLE) * COALESCE(r.since_${i} / NULLIF(v.onward_${i}, 0), 1) END`;
    return [
      `TRY_CAST(ROUND(${value}, ${decimals}) AS ${type}) AS ${now}`,
      lastYear2 ? `TRY_CAST(ROUND(COALESCE(CAST(y.${now} AS DOUBLE), CAST(q.${now} AS DOUBLE) * COALESCE(r.since_${i} / NULLIF(v.onward_${i}, 0), 1) / ${ratio}), ${decimals}) AS ${type}) AS ${before}` : `CAST(NULL AS ${type}) AS ${before}`
    ].join(", ");
  });
  await engine.run(`CREATE OR REPLACE TEMP TABLE final_rows AS
    SELECT m.e, m.enterprise, m.slot, m.p, m.period, TRUE AS imputed, TRUE AS estimated, ${filled.join(", ")}
    FROM to_fill m JOIN period_numbers n ON n.p = m.p
    LEFT JOIN (SELECT * FROM picked WHERE NOT suspect) y ON y.e = m.e AND y.p = n.before
    LEFT JOIN (SELECT * FROM picked WHERE NOT suspect) q ON q.e = m.e AND q.p = m.p - 1
    LEFT JOIN ratios r ON r.ind = m.ind AND r.p = m.p LEFT JOIN ratios b ON b.ind = m.ind AND b.p = n.before
    LEFT JOIN ratios v ON v.ind = m.ind AND v.p = m.p - 1`);
  const kept2 = items.map(({ item, lastYear: lastYear2, decimals }, i) => {
    const [now, before] = [
      amountName({ item, measure: "current" }),
      amountName({ item, measure: "last_year" })
    ];
    const type = `DECIMAL(18, ${decimals})`;
    const asked = (last) => `EXISTS (SELECT 1 FROM to_impute i WHERE i.e = k.e AND i.p = k.p AND i.item = ${literal(item)} AND i.last_year = ${last})`;
    const fresh = `TRY_CAST(ROUND(CAST(k.${before} AS DOUBLE) * r.ratio_${i}, ${decimals}) AS ${type})`;
    const old = `TRY_CAST(ROUND(CAST(k.${now} AS DOUBLE) / NULLIF(r.ratio_${i}, 0), ${decimals}) AS ${type})`;
    return `CASE WHEN ${asked(false)} THEN ${lastYear2 ? fresh : `CAST(NULL AS ${type})`} ELSE k.${now} END AS ${now},
      CASE WHEN ${asked(true)} THEN ${old} ELSE k.${before} END AS ${before}`;
  });
  await engine.run(`INSERT INTO final_rows
    SELECT k.e, k.enterprise, k.slot, k.p, k.period, FALSE, EXISTS (SELECT 1 FROM to_impute i WHERE i.e = k.e AND i.p = k.p), ${kept2.join(", ")}
    FROM picked k JOIN touched t ON t.e = k.e AND t.p = k.p
    LEFT JOIN dropped d ON d.e = k.e AND d.p = k.p LEFT JOIN ratios r ON r.ind = k.ind AND r.p = k.p WHERE d.e IS NULL`);
  await engine.run(`INSERT INTO edits (region, industry, enterprise, period, item, last_year, kind, old, new, rule, reason)
    SELECT s.region, s.industries, f.enterprise, f.period, f.item, FALSE, 'imputed', NULL, f.value, 'missing_return', 'ratio of the industry'
    FROM ${perItem(items, "final_rows")} f JOIN slots s ON s.slot = f.slot WHERE f.imputed AND f.value IS NOT NULL`);
  for (const { item } of items) {
    for (const lastYear2 of [false, true]) {
      const name = amountName({ item, measure: lastYear2 ? "last_year" : "current" });
      await engine.run(`INSERT INTO edits (region, industry, enterprise, period, item, last_year, kind, old, new, rule, reason, file, line)
        SELECT s.region, s.industries, k.enterprise, k.period, i.item, i.last_year, CASE WHEN f.${name} IS NULL THEN 'excluded' ELSE 'imputed' END, CAST(k.${name} AS DOUBLE), CAST(f.${name} AS DOUBLE),
          i.rule, 'ratio of the industry', k.file, k.line
        FROM to_impute i JOIN picked k ON k.e = i.e AND k.p = i.p JOIN final_rows f ON f.e = i.e AND f.p = i.p AND NOT f.imputed JOIN slots s ON s.slot = k.slot
        WHERE i.item = ${literal(item)} AND i.last_year = ${lastYear2}`);
    }
  }
}

// src/compile/returns/index.ts
async function compileReturns(engine, system, collected, rules) {
  await sumReturns(engine, collected);
  await makeNodes(engine, system, collected);
  await makeTimes(engine, system, collected);
  await observeReturns(engine, system, collected, rules);
  await findContributors(engine, system, collected);
}

// src/compile/compile.ts
var returnTables = [
  "compiled",
  "contributors",
  "responses",
  "edits",
  "missing",
  "enterprises"
];
async function compile(staged, system, engine, rules, collected) {
  await stageFigures(engine, staged.figures, staged.mapped?.table);
  await observeStaged(engine);
  await observeInvestment(engine, system, staged);
  if (collected !== void 0 && rules !== void 0) await compileReturns(engine, system, collected, rules);
  await cumulate(engine, system);
  await aggregateIndustries(engine, system);
  await aggregateRegions(engine, system);
  await linkYears(engine);
  await fill(engine, "rates", staged.rates);
  await fill(engine, "projects", staged.projects);
  await fill(engine, "progress", staged.progress);
  await fill(engine, "bounds", staged.bounds);
  await fill(engine, "targets", staged.targets);
  const broken = await checkFigures(engine, system, rules?.rules ?? []);
  await fill(engine, "findings", [...staged.findings, ...await disagreements(engine), ...broken]);
  await fill(engine, "inputs", staged.inputs);
  if (collected === void 0)
    return Object.keys(tables).filter((table) => !returnTables.includes(table));
  await engine.run(`INSERT INTO findings BY NAME SELECT * EXCLUDE (action) FROM found`);
  await listEnterprises(engine);
  return Object.keys(tables);
}
async function listEnterprises(engine) {
  await engine.run("CREATE OR REPLACE TEMP TABLE missing AS SELECT enterprise, period FROM missing_rows");
  await engine.run(`CREATE OR REPLACE TEMP TABLE enterprises AS
    SELECT r.enterprise, r.name, r.region, r.industries FROM register r
    JOIN (SELECT enterprise FROM found UNION SELECT enterprise FROM edits UNION SELECT enterprise FROM missing) x ON x.enterprise = r.enterprise WHERE r.final`);
}
async function disagreements(engine) {
  const rows = await engine.all(`
    SELECT CONCAT(region, '/', industry, '.', indicator, '[', period, ']') AS ref, value, parts_value AS expected,
      source_file AS file, source_line AS line, source_column AS "column"
    FROM observations WHERE notes LIKE '%parts_differ' OR notes LIKE '%parts_differ,%' ORDER BY ref`);
  return rows.map(({ ref, value, expected, file: file2, line, column }) => ({
    rule: "parts_add_up",
    severity: "warning",
    file: file2,
    line,
    column,
    message_en: `${ref}: the published figure and the sum of its parts differ by more than rounding`,
    message_zh: `${ref}\uFF1A\u516C\u5E03\u6570\u4E0E\u5206\u9879\u5408\u8BA1\u4E4B\u5DEE\u8D85\u51FA\u56DB\u820D\u4E94\u5165\u8BEF\u5DEE`,
    value,
    expected
  }));
}
async function fill(engine, table, rows) {
  const columns = tables[table];
  const field = (row, column) => {
    const name = column === "source_file" ? "file" : column === "source_line" ? "line" : column;
    return row[name] ?? null;
  };
  await engine.createTable(
    table,
    columns,
    rows.map(
      (row) => Object.keys(columns).map((column) => field(row, column))
    )
  );
}

// src/build.ts
var buildSteps = ["define", "collect", "check", "compile", "store"];
async function buildWorkspace(workspace, options = {}) {
  try {
    return await buildFrom(workspace, options, []);
  } catch (error) {
    const damaged = error instanceof InputError ? [] : await findDamaged(workspace);
    if (damaged.length === 0) throw error;
    if (options.quarantine !== true) throw new InputError(damaged.flatMap(({ problems }) => problems));
    return buildFrom(workspace, options, damaged);
  }
}
async function findDamaged(workspace) {
  const engine = await openDuckDB();
  try {
    return await damagedReturns(workspace, engine);
  } finally {
    engine.close();
  }
}
async function buildFrom(workspace, { progress = () => void 0, now = /* @__PURE__ */ new Date(), quarantine = false, resources = {} }, damaged) {
  progress("define");
  const scratch = await mkdtemp(join9(tmpdir(), "songhua-build-"));
  const [definition, opened] = await Promise.allSettled([
    loadSystem(join9(workspace, "system.yaml"), "system.yaml"),
    openDuckDB({ memory: usualMemory, ...resources, spillTo: scratch })
  ]);
  if (opened.status === "rejected") {
    await rm(scratch, { recursive: true, force: true });
    throw opened.reason;
  }
  const engine = opened.value;
  try {
    if (definition.status === "rejected") throw definition.reason;
    const { system, classes, tables: tables2, warnings } = definition.value;
    progress("collect");
    const staged = await collect(workspace, system, engine, void 0, { tables: tables2, classes });
    const whole2 = withInvestment(staged.mapped?.system ?? system, staged.projects);
    const returns = await collectReturns(workspace, whole2, engine, { scratch, quarantine, damaged });
    const rules = await readRules(workspace, whole2);
    if (returns !== void 0) {
      progress("check");
      await engine.freeOrder();
      const decisions = await readDecisions(workspace, whole2, engine);
      staged.inputs.push(...returns.inputs, ...decisions.inputs);
      staged.findings.push(...returns.findings);
      await checkReturns(engine, whole2, returns, rules, returns.inputs[0]?.file ?? "data/register.csv");
    }
    progress("compile");
    staged.findings.unshift(...warnings.map(definitionFinding));
    const present = await compile(staged, whole2, engine, rules, returns);
    progress("store");
    const mentionsSynthetic = staged.figures.some(
      ({ source }) => source !== null && /synthetic|合成/i.test(sourceName(system, source, "en"))
    );
    const synthetic = mentionsSynthetic || staged.mapped?.synthetic === true || returns?.synthetic === true;
    const store = await writeStore(workspace, engine, { system: whole2, present, synthetic, now });
    const findings = await engine.all(
      `SELECT * FROM findings ORDER BY CASE severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, rule, file, line LIMIT ${mostFindings}`
    );
    return { store, findings };
  } finally {
    engine.close();
    await rm(scratch, { recursive: true, force: true });
  }
}
var usualMemory = "1200MB";
var mostFindings = 1e3;
function definitionFinding(problem) {
  const { at, message, mend } = problem;
  const text = `${message}${mend === void 0 ? "" : `. ${mend}`}`;
  return {
    rule: "definition",
    severity: "warning",
    file: at?.file ?? "system.yaml",
    line: at?.line ?? null,
    column: at?.column === void 0 ? null : String(at.column),
    message_en: text,
    message_zh: text,
    value: null,
    expected: null
  };
}
export {
  buildSteps,
  buildWorkspace
};
