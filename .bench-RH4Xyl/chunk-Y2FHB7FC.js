import {
  compositeOf,
  didYouMean,
  indicatorOf,
  industryOf,
  matchesPattern,
  nameOf,
  ownRegion,
  parseCodePattern,
  partsOf,
  rootOf,
  sourceName,
  subregions,
  systemIndustries,
  totalId
} from "./chunk-GGLP6DO2.js";
import {
  monthSpan,
  parsePeriod,
  periodRange,
  periodsBetween,
  periodsPerYear,
  printPeriod,
  scaleDecimal,
  shiftPeriod,
  shiftYears,
  toHalfWidth
} from "./chunk-M4XBBLPC.js";
import {
  currencyName,
  isCount,
  isCurrency,
  parseUnit,
  unitWords
} from "./chunk-EUJICYRB.js";
import {
  storeTable
} from "./chunk-BEV57ZAH.js";
import {
  identifier,
  literal
} from "./chunk-X622F26L.js";
import {
  InputError
} from "./chunk-GG4WGJB4.js";

// src/define/read.ts
import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
async function loadSystem(path, file = path) {
  const text = await readText(path, file);
  const [{ draftSystem }, { loadClassification: loadClassification2 }] = await Promise.all([
    import("./parse-QCFFNIAQ.js"),
    import("./classifications-ZD54RFJK.js")
  ]);
  const draft = draftSystem(text, file);
  const { classification } = draft;
  return draft.finish(classification === null ? void 0 : await loadClassification2(classification));
}
async function readText(path, file) {
  let bytes;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const code = error.code ?? "";
    if (code === "ENOENT" || code === "ENOTDIR")
      throw new InputError({
        message: "there is no system.yaml here",
        at: { file },
        expected: `a workspace in ${dirname(path)}`,
        mend: "Name a workspace with -C DIR, or make one: songhua init DIR"
      });
    throw new InputError({
      message: "the file cannot be read",
      at: { file },
      found: error instanceof Error ? error.message : String(error),
      mend: "Make it a readable file"
    });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new InputError({
      message: "the file is not UTF-8",
      at: { file },
      expected: "UTF-8 text",
      mend: "Save it as UTF-8 in your editor"
    });
  }
}

// src/define/classes.ts
function growClasses(system, codes, prefix, names) {
  const patterns = system.industries.flatMap(
    (industry) => industry.codes.flatMap((text) => {
      const pattern = parseCodePattern(text);
      return pattern === void 0 ? [] : [{ industry, pattern, only: industry.codes.length === 1 }];
    })
  );
  const nodeOf = /* @__PURE__ */ new Map();
  const outside = [];
  const below = /* @__PURE__ */ new Map();
  for (const code of new Set(codes)) {
    const whole2 = patterns.find(({ pattern, only }) => only && isAllOf(pattern, code));
    const part = patterns.find(({ pattern }) => !code.includes("-") && matchesPattern(pattern, code));
    if (whole2 !== void 0) nodeOf.set(code, whole2.industry.id);
    else if (part === void 0) outside.push(code);
    else {
      nodeOf.set(code, classId(prefix, code));
      below.set(part.industry.id, [...below.get(part.industry.id) ?? [], code]);
    }
  }
  const industries = system.industries.flatMap((industry) => {
    const own = (below.get(industry.id) ?? []).sort();
    return [industry, ...own.map((code) => classNode(code, own, industry, system, { prefix, names }))];
  });
  return { system: { ...system, industries }, nodeOf, outside: outside.sort() };
}
function classPrefix(classification) {
  const word2 = (classification ?? "class").trim().split(/\s+/)[0] ?? "class";
  const plain = word2.toLowerCase().replace(/[^a-z0-9]+/g, "_").replace(/^[_0-9]+|_+$/g, "");
  return plain === "" ? "class" : plain;
}
function isAllOf(pattern, code) {
  return pattern.parts.join("-") === code.replace(/[–—]/g, "-");
}
function classId(prefix, code) {
  return `${prefix}_${code.toLowerCase().replace(/[^a-z0-9]+/g, "_")}`;
}
function classNode(code, siblings, industry, system, { prefix, names }) {
  const above = siblings.filter((other) => other !== code && code.startsWith(other)).sort((a, b) => b.length - a.length)[0];
  const plain = Object.fromEntries(
    system.languages.map((language) => [language, `${system.classification ?? prefix} ${code}`])
  );
  return {
    id: classId(prefix, code),
    names: names(code) ?? plain,
    level: "class",
    parent: above === void 0 ? industry.id : classId(prefix, above),
    headline: industry.headline,
    indicators: industry.indicators,
    codes: [code]
  };
}

// src/figures/format.ts
function formatValue(given, lang, format, style = "plain") {
  const swing = style === "change" ? swingText(given, lang) : void 0;
  if (swing !== void 0) return swing;
  const { value } = given;
  if (value === null) return missingText(given, lang);
  if (style === "change") return changeText({ ...given, value }, lang, format);
  const text = magnitudeText({ ...given, value }, lang, format, style !== "number");
  return style === "signed" && value > 0 ? `+${text}` : text;
}
function formatText(given, format) {
  return { en: formatValue(given, "en", format), zh: formatValue(given, "zh", format) };
}
function scaleFor(value, unit, lang) {
  const size = Math.abs(value);
  const money = isCurrency(unit.split("/")[0] ?? "");
  if (lang === "zh") {
    if (size >= 1e8) return { exponent: 8, word: "\u4EBF" };
    if (size >= (money && !unit.includes("/") ? 1e4 : 1e6)) return { exponent: 4, word: "\u4E07" };
    return { exponent: 0, word: "" };
  }
  if (size >= 1e12) return { exponent: 12, word: "trillion" };
  if (size >= 1e9) return { exponent: 9, word: "billion" };
  if (size >= 1e6) return { exponent: 6, word: "million" };
  return { exponent: 0, word: "" };
}
function magnitudeText(given, lang, format, withUnit) {
  const { value, quantity, decimals } = given;
  const zh = lang === "zh";
  switch (quantity) {
    case "rate":
      return percentText(value, decimals ?? format.rate_decimals, decimals ?? format.rate_decimals, format) + (withUnit ? "%" : "");
    case "points": {
      const number2 = percentText(value, format.rate_decimals, format.rate_decimals + 1, format);
      return number2 + (withUnit ? zh ? "\u4E2A\u767E\u5206\u70B9" : number2 === "1.0" ? " percentage point" : " percentage points" : "");
    }
    case "truth":
      return value === 0 ? zh ? "\u5426" : "no" : zh ? "\u662F" : "yes";
    case "rank":
      return zh ? withUnit ? `\u7B2C${value}\u4F4D` : String(value) : withUnit ? ordinal(value) : String(value);
    case "index":
      return numberText(value, { min: 1, max: 1, grouping: !zh }, format);
    case "exchange_rate":
      return numberText(value, { min: 0, max: 4, grouping: false }, format);
    case "number":
      return numberText(
        value,
        { min: decimals ?? 0, max: decimals ?? (Math.abs(value) < 1 ? 3 : 2), grouping: !zh },
        format
      );
    case "amount":
      return amountText(given, lang, format, withUnit);
  }
}
function amountText({ value, unit, decimals }, lang, format, withUnit) {
  const [base = "1", per] = unit.split("/");
  const { exponent, word: word2 } = scaleFor(value, unit, lang);
  const zh = lang === "zh";
  const whole2 = exponent === 0 && (isCount(unit) || Math.abs(value) >= 1e3);
  const most = whole2 ? decimals ?? 0 : decimals ?? format.amount_decimals;
  const number2 = numberText(
    value / 10 ** exponent,
    { min: exponent === 0 && decimals != null ? decimals : 0, max: most, grouping: !zh },
    format
  );
  if (!withUnit) return number2;
  const words = unitWords(base, lang);
  const perWords = per === void 0 ? "" : zh ? `/${unitWords(per, lang).after}` : ` per ${unitWords(per, lang).one ?? unitWords(per, lang).after}`;
  if (zh) return `${number2}${word2}${words.after}${perWords}`;
  const after = value === 1 && exponent === 0 ? words.one ?? words.after : words.after;
  const sign = number2.startsWith("-") ? "-" : "";
  const before = `${sign}${words.before}${number2.slice(sign.length)}`;
  return `${[before, word2, after].filter((part) => part !== "").join(" ")}${perWords}`;
}
function changeText(given, lang, format) {
  const { value, quantity } = given;
  const zh = lang === "zh";
  const points = quantity === "points";
  if (zh && quantity === "rate" && value >= 1)
    return `\u589E\u957F${numberText(value, { min: 0, max: format.rate_decimals, grouping: false }, format)}\u500D`;
  const size = magnitudeText({ ...given, value: Math.abs(value) }, lang, format, true);
  if (Number(magnitudeText({ ...given, value: Math.abs(value) }, "en", format, false).replaceAll(",", "")) === 0)
    return zh ? "\u6301\u5E73" : "unchanged";
  if (zh)
    return `${value > 0 ? points ? "\u63D0\u9AD8" : quantity === "amount" ? "\u589E\u52A0" : "\u589E\u957F" : quantity === "amount" ? "\u51CF\u5C11" : "\u4E0B\u964D"}${size}`;
  return `${value > 0 ? "up" : "down"} ${size}`;
}
function swingText({ notes = [] }, lang) {
  if (notes.includes("loss_to_profit")) return lang === "zh" ? "\u626D\u4E8F\u4E3A\u76C8" : "from loss to profit";
  if (notes.includes("profit_to_loss")) return lang === "zh" ? "\u7531\u76C8\u8F6C\u4E8F" : "from profit to loss";
  return void 0;
}
function missingText({ notes = [] }, lang) {
  if (notes.includes("withheld")) return lang === "zh" ? "\u4FDD\u5BC6" : "withheld";
  return "--";
}
function percentText(value, min, max, format) {
  return formatter(`percent ${min} ${max} ${format.rounding}`, () => ({
    style: "percent",
    minimumFractionDigits: min,
    maximumFractionDigits: max,
    useGrouping: true,
    roundingMode: format.rounding === "half_even" ? "halfEven" : "halfExpand"
  })).format(value).replace("%", "").replace(/^-(0(?:\.0+)?)$/, "$1");
}
function numberText(value, { min, max, grouping }, format) {
  return formatter(`number ${min} ${max} ${grouping} ${format.rounding}`, () => ({
    minimumFractionDigits: min,
    maximumFractionDigits: Math.max(min, max),
    useGrouping: grouping,
    roundingMode: format.rounding === "half_even" ? "halfEven" : "halfExpand"
  })).format(value).replace(/^-(0(?:\.0+)?)$/, "$1");
}
var formatters = /* @__PURE__ */ new Map();
function formatter(key, options) {
  const found = formatters.get(key);
  if (found !== void 0) return found;
  const made = new Intl.NumberFormat("en", options());
  formatters.set(key, made);
  return made;
}
function ordinal(value) {
  const suffix = { one: "st", two: "nd", few: "rd", other: "th", zero: "th", many: "th" }[new Intl.PluralRules("en", { type: "ordinal" }).select(value)];
  return `${value}${suffix}`;
}

// src/figures/names.ts
var functionNames = [
  "growth",
  "base",
  "diff",
  "share",
  "contribution",
  "contribution_share",
  "ytd",
  "index",
  "cagr",
  "two_year_average",
  "rank",
  "convert",
  "lq",
  "sum",
  "min",
  "max",
  "abs",
  "round",
  "target"
];

// src/figures/syntax.ts
var precedence = {
  or: 1,
  and: 2,
  ">=": 4,
  "<=": 4,
  ">": 4,
  "<": 4,
  "=": 4,
  "!=": 4,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
  "^": 8
};
var unaryPrecedence = { not: 3, "-": 7 };
function printId(id) {
  return /^[\p{L}\p{N}_.-]+$/u.test(id) ? id : `"${id}"`;
}
function plainId(written) {
  return written.startsWith('"') ? written.slice(1, -1) : written;
}
function print(expression, outer = 0) {
  switch (expression.kind) {
    case "number":
      return expression.text;
    case "name":
      return printId(expression.name);
    case "reference":
      return printReference(expression);
    case "call":
      return `${expression.name}(${expression.args.map((arg) => print(arg)).join(", ")})`;
    case "unary": {
      const own = unaryPrecedence[expression.operator];
      const text = `${expression.operator === "not" ? "not " : "-"}${print(expression.operand, own)}`;
      return own < outer ? `(${text})` : text;
    }
    case "binary": {
      const own = precedence[expression.operator];
      const unchained = own === 4 || own === 8;
      const left = print(expression.left, unchained ? own + 1 : own);
      const within = expression.rounding === true ? " within rounding" : "";
      const text = `${left} ${expression.operator} ${print(expression.right, own + 1)}${within}`;
      return own < outer ? `(${text})` : text;
    }
  }
}
function printReference({ region, industry, indicator, period, accumulation }) {
  const brackets = period === null ? "" : `[${printPeriodSpec(period)}]`;
  const text = `${region === null ? "" : `${region}/`}${industry}.${indicator}${brackets}`;
  return accumulation === "ytd" ? `ytd(${text})` : text;
}
function printPeriodSpec({ first, last }) {
  return last === null ? printPoint(first) : `${printPoint(first)}..${printPoint(last)}`;
}
function printPoint(point) {
  if ("period" in point) return printPeriod(point.period);
  const shift = point.shift === 0 ? "" : point.shift < 0 ? String(point.shift) : `+${point.shift}`;
  return `${point.parameter}${shift}`;
}
function mapReferences(expression, change) {
  switch (expression.kind) {
    case "reference":
      return change(expression);
    case "call":
      return { ...expression, args: expression.args.map((arg) => mapReferences(arg, change)) };
    case "binary":
      return {
        ...expression,
        left: mapReferences(expression.left, change),
        right: mapReferences(expression.right, change)
      };
    case "unary":
      return { ...expression, operand: mapReferences(expression.operand, change) };
    default:
      return expression;
  }
}
function references(expression) {
  const found = [];
  mapReferences(expression, (reference) => {
    found.push(reference);
    return reference;
  });
  return found;
}
function hasOpenPeriod(expression) {
  return references(expression).some(
    ({ period }) => period === null || "parameter" in period.first || period.last !== null && "parameter" in period.last
  );
}
function bind(expression, bindings, parsePeriodText) {
  const named = (name) => Object.hasOwn(bindings, name) ? bindings[name] ?? name : name;
  const point = (given) => {
    if ("period" in given) return given;
    const period = parsePeriodText(named(given.parameter));
    return period === void 0 ? given : { period: shiftPeriod(period, given.shift) };
  };
  return mapReferences(expression, (reference) => {
    const spec = reference.period ?? (Object.hasOwn(bindings, "t") ? { first: { parameter: "t", shift: 0 }, last: null } : null);
    const region = reference.region ?? (Object.hasOwn(bindings, "region") ? "region" : null);
    return {
      ...reference,
      region: region === null ? null : named(region),
      industry: named(reference.industry),
      indicator: named(reference.indicator),
      period: spec === null ? null : { first: point(spec.first), last: spec.last === null ? null : point(spec.last) }
    };
  });
}
function inYears(expression, years) {
  const move = (point) => "period" in point ? { period: shiftYears(point.period, years) } : point;
  return mapReferences(expression, (reference) => ({
    ...reference,
    period: reference.period && {
      first: move(reference.period.first),
      last: reference.period.last && move(reference.period.last)
    }
  }));
}
function atPeriod(expression, period) {
  return mapReferences(expression, (reference) => ({
    ...reference,
    period: { first: { period }, last: null }
  }));
}

// src/figures/tokens.ts
import stringWidth from "string-width";
var symbols = [
  ">=",
  "<=",
  "!=",
  "==",
  ">",
  "<",
  "=",
  "+",
  "-",
  "*",
  "/",
  "^",
  "(",
  ")",
  ",",
  ".",
  "%",
  "\u2265",
  "\u2264",
  "\u2260",
  "\xD7",
  "\xF7"
];
var spelled = { "==": "=", "\u2265": ">=", "\u2264": "<=", "\u2260": "!=", "\xD7": "*", "\xF7": "/" };
var keywords = /* @__PURE__ */ new Set(["and", "or", "not", "within"]);
var word = /[\p{L}_$¥€£][\p{L}\p{N}_$]*/uy;
var number = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
var quoted = /"[^"]*"/y;
function end(text) {
  return { kind: "end", text: "", start: text.length, end: text.length };
}
function tokenize(original) {
  const text = toHalfWidth(original);
  const tokens = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text[at] ?? "")) {
      at++;
      continue;
    }
    const token = tokenAt(text, at);
    if (token === void 0)
      throw expressionError(
        original,
        { start: at, end: at + 1 },
        `"${original[at] ?? ""}" has no meaning here`,
        {
          mend: text[at] === "]" ? "A period in brackets follows an indicator" : void 0
        }
      );
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}
function tokenAt(text, at) {
  if (text[at] === "[") {
    const close = text.indexOf("]", at);
    if (close < 0)
      throw expressionError(text, { start: at, end: at + 1 }, "the bracket is not closed", {
        expected: '"]" after the period'
      });
    return { kind: "period", text: text.slice(at, close + 1), start: at, end: close + 1 };
  }
  for (const [kind, pattern] of [
    ["number", number],
    ["word", word],
    ["text", quoted]
  ]) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) return { kind, text: match[0], start: at, end: at + match[0].length };
  }
  const symbol = symbols.find((candidate) => text.startsWith(candidate, at));
  return symbol === void 0 ? void 0 : { kind: "symbol", text: spelled[symbol] ?? symbol, start: at, end: at + symbol.length };
}
function expressionError(text, span, message, more = {}) {
  const start = Math.min(span.start, text.length);
  const marks = "^".repeat(Math.max(1, Math.min(span.end, text.length) - start));
  const picture = `
  ${text}
  ${" ".repeat(stringWidth(text.slice(0, start)))}${marks}`;
  const mend = `${more.mend ?? ""}${picture}`;
  return new InputError({
    message,
    at: { file: "expression", column: start + 1 },
    found: more.found,
    expected: more.expected,
    mend
  });
}

// src/figures/parse.ts
function parse(text) {
  const tokens = tokenize(text);
  let at = 0;
  const peek = () => tokens[at] ?? end(text);
  const next = () => tokens[at++] ?? end(text);
  const isSymbol = (token, symbol) => token.kind === "symbol" && token.text === symbol;
  const fail = (token, message, expected, mend) => {
    throw expressionError(text, token, message, {
      found: token.kind === "end" ? "the end" : `"${token.text}"`,
      expected,
      mend
    });
  };
  const expect = (symbol) => {
    const token = next();
    return isSymbol(token, symbol) ? token : fail(token, "the expression does not go on as expected", `"${symbol}"`);
  };
  function binary2(minimum) {
    let left = unary();
    for (; ; ) {
      const token = peek();
      const operator = operatorOf(token);
      if (operator === void 0 || precedence[operator] < minimum) return left;
      next();
      const own = precedence[operator];
      const right = operator === "^" ? unary() : binary2(own + 1);
      left = { kind: "binary", operator, left, right, span: { start: left.span.start, end: right.span.end } };
      if (operator === "=" && peek().text === "within") left = { ...left, ...withinRounding2() };
      if (own === 4) {
        const following = operatorOf(peek());
        if (following !== void 0 && precedence[following] === 4)
          fail(peek(), "comparisons do not chain", void 0, 'Join them with "and": a < b and b < c');
      }
    }
  }
  function withinRounding2() {
    next();
    const token = next();
    return token.text === "rounding" ? { rounding: true } : fail(token, "a tolerance is due here", '"rounding": a = b within rounding');
  }
  function unary() {
    const token = peek();
    if (token.kind === "word" && token.text === "not") {
      next();
      const operand = binary2(4);
      return { kind: "unary", operator: "not", operand, span: { start: token.start, end: operand.span.end } };
    }
    if (isSymbol(token, "-")) {
      next();
      const operand = binary2(precedence["^"]);
      return { kind: "unary", operator: "-", operand, span: { start: token.start, end: operand.span.end } };
    }
    return primary();
  }
  function primary() {
    const token = peek();
    if (token.kind === "number") return amount();
    if (isSymbol(token, "(")) {
      next();
      const inner = binary2(0);
      expect(")");
      return inner;
    }
    if (isSymbol(token, "*")) return reference();
    if (token.kind === "word" && !keywords.has(token.text)) {
      const following = tokens[at + 1];
      if (following !== void 0 && isSymbol(following, "("))
        return token.text === "project" ? project() : call();
      if (following !== void 0 && (isSymbol(following, ".") || regionSlash())) return reference();
      next();
      return { kind: "name", name: token.text, span: { start: token.start, end: token.end } };
    }
    return fail(token, "a figure, a number or a function is due here", "for example total.headline[2020]");
  }
  function regionSlash() {
    const [first, slash, second, dot] = tokens.slice(at, at + 4);
    if (first === void 0 || slash === void 0 || second === void 0 || dot === void 0) return false;
    return isSymbol(slash, "/") && slash.start === first.end && second.start === slash.end && (second.kind === "word" || isSymbol(second, "*")) && isSymbol(dot, ".");
  }
  function part(what) {
    const token = next();
    if (token.kind === "word" || isSymbol(token, "*")) return token.text;
    return fail(token, `${what} is due here`, "an identifier or *");
  }
  function reference() {
    const { start } = peek();
    let region = null;
    if (regionSlash()) {
      region = part("a region");
      expect("/");
    }
    return indicatorOf2(region, part("an industry"), start);
  }
  function project() {
    const { start } = next();
    return indicatorOf2(null, `project(${printId(id("a project"))})`, start);
  }
  function id(what) {
    const open = expect("(");
    let close = next();
    while (close.kind !== "end" && !isSymbol(close, ")")) close = next();
    const written = plainId(text.slice(open.end, close.start).trim());
    return close.kind === "end" || written === "" ? fail(close, `the id of ${what} is due here`) : written;
  }
  function indicatorOf2(region, industry, start) {
    expect(".");
    const indicatorToken = peek();
    const indicator = part("an indicator");
    let finish = indicatorToken.end;
    let period = null;
    const bracket = peek();
    if (bracket.kind === "period") {
      next();
      period = readPeriods(text, bracket);
      finish = bracket.end;
    }
    return {
      kind: "reference",
      region,
      industry,
      indicator,
      period,
      accumulation: "period",
      span: { start, end: finish }
    };
  }
  function call() {
    const name = next();
    if (!functionNames.includes(name.text))
      fail(name, `there is no function "${name.text}"`, void 0, didYouMean(name.text, functionNames, 40));
    if (name.text === "target") {
      const begun = peek().end;
      const found = id("a target");
      const finish = tokens[at - 1]?.end ?? begun;
      const arg = { kind: "name", name: found, span: { start: begun, end: finish - 1 } };
      return { kind: "call", name: name.text, args: [arg], span: { start: name.start, end: finish } };
    }
    expect("(");
    const args = [];
    if (!isSymbol(peek(), ")")) {
      args.push(binary2(0));
      while (isSymbol(peek(), ",")) {
        next();
        args.push(binary2(0));
      }
    }
    const close = expect(")");
    return { kind: "call", name: name.text, args, span: { start: name.start, end: close.end } };
  }
  function amount() {
    const token = next();
    const digits = token.text;
    let unit = { unit: "1", exponent: 0 };
    let finish = token.end;
    let percent = false;
    if (isSymbol(peek(), "%")) {
      finish = next().end;
      unit = { unit: "1", exponent: -2 };
      percent = true;
    } else if (peek().kind === "word" && !keywords.has(peek().text)) {
      const words = [];
      for (let i = at; tokens[i]?.kind === "word" && !keywords.has(tokens[i]?.text ?? ""); i++)
        words.push(tokens[i]);
      const last = words.at(-1);
      const written = text.slice(words[0]?.start, last.end);
      const parsed = parseUnit(written);
      if (parsed === void 0)
        throw expressionError(
          text,
          { start: words[0]?.start ?? finish, end: last.end },
          `"${written}" is not a unit`,
          {
            expected: "such as million USD, thousand persons, % or percentage points"
          }
        );
      unit = parsed;
      finish = last.end;
      at += words.length;
    }
    const span = { start: token.start, end: finish };
    return {
      kind: "number",
      value: scaleDecimal(digits, unit.exponent),
      unit: unit.unit,
      percent,
      text: text.slice(span.start, span.end),
      span
    };
  }
  const expression = binary2(0);
  const rest = peek();
  if (rest.kind === "period")
    fail(rest, "a period can only follow a figure", void 0, "Write industry.indicator[period]");
  if (rest.kind !== "end") fail(rest, "the expression is complete before this", "an operator or the end");
  return expression;
}
function operatorOf(token) {
  if (token.kind === "word") return token.text === "and" || token.text === "or" ? token.text : void 0;
  return token.kind === "symbol" && Object.hasOwn(precedence, token.text) ? token.text : void 0;
}
function readPeriods(text, token) {
  const inner = token.text.slice(1, -1);
  const [first = "", last, ...more] = inner.split("..");
  if (more.length > 0)
    throw expressionError(text, token, 'a range has one ".."', {
      found: inner,
      expected: "such as 2016..2020"
    });
  let start = token.start + 1;
  const point = (part) => {
    const span = { start, end: start + part.length };
    start = span.end + 2;
    const trimmed = part.trim();
    const period = parsePeriod(trimmed);
    if (period !== void 0) return { period };
    const parameter = /^([A-Za-z_]\w*)\s*(?:([+-])\s*(\d+))?$/.exec(trimmed);
    if (parameter !== null) {
      const shift = Number(parameter[3] ?? 0) * (parameter[2] === "-" ? -1 : 1);
      return { parameter: parameter[1] ?? "", shift: shift === 0 ? 0 : shift };
    }
    throw expressionError(text, span, "this is not a period", {
      found: `"${trimmed}"`,
      expected: "2020, 2020-S1, 2020-Q2, 2020-03, or a range such as 2016..2020"
    });
  };
  return { first: point(first), last: last === void 0 ? null : point(last) };
}

// src/figures/notes.ts
var noteTexts = {
  mixed_measures: {
    en: "adds up different measures (such as output value and revenue), as the system declares; it is a scale, not a national-accounts aggregate",
    zh: "\u7531\u4E0D\u540C\u53E3\u5F84\u7684\u6307\u6807\uFF08\u5982\u4EA7\u503C\u4E0E\u6536\u5165\uFF09\u6309\u4F53\u7CFB\u7EA6\u5B9A\u76F8\u52A0\u800C\u6210\uFF0C\u4EC5\u8868\u793A\u89C4\u6A21\uFF0C\u4E0D\u662F\u56FD\u6C11\u7ECF\u6D4E\u6838\u7B97\u603B\u91CF"
  },
  base_implied: { en: "the base is implied by the published growth", zh: "\u57FA\u6570\u7531\u516C\u5E03\u7684\u589E\u901F\u63A8\u7B97" },
  base_change: {
    en: "the base is implied by the published change: the level less the change",
    zh: "\u57FA\u6570\u7531\u516C\u5E03\u7684\u589E\u51CF\u989D\u63A8\u7B97\uFF0C\u5373\u7EDD\u5BF9\u6570\u51CF\u589E\u51CF\u989D"
  },
  base_withheld: {
    en: "the change on the year before is withheld for confidentiality, in whole or in part",
    zh: "\u4E0E\u4E0A\u5E74\u76F8\u6BD4\u7684\u53D8\u52A8\u56E0\u4FDD\u5BC6\u5168\u90E8\u6216\u90E8\u5206\u672A\u516C\u5E03"
  },
  base_reported: { en: "the base is as reported on a comparable basis", zh: "\u57FA\u6570\u4E3A\u6309\u53EF\u6BD4\u53E3\u5F84\u4E0A\u62A5\u6570" },
  base_compiled: {
    en: "the base is compiled from what the returns tell of the year before",
    zh: "\u57FA\u6570\u7531\u4F01\u4E1A\u4E0A\u5E74\u540C\u671F\u6570\u6C47\u603B"
  },
  base_sum: { en: "the base is the sum of the parts\u2019 comparable bases", zh: "\u57FA\u6570\u4E3A\u5404\u7EC4\u6210\u90E8\u5206\u53EF\u6BD4\u57FA\u6570\u4E4B\u548C" },
  real_growth: {
    en: "the growth is real, at comparable prices, while the level is at current prices",
    zh: "\u589E\u901F\u6309\u53EF\u6BD4\u4EF7\u683C\u8BA1\u7B97\uFF0C\u7EDD\u5BF9\u6570\u6309\u73B0\u4EF7\u8BA1\u7B97"
  },
  implied_period: {
    en: "the single period is the difference of two cumulative figures",
    zh: "\u5F53\u671F\u6570\u7531\u4E24\u4E2A\u7D2F\u8BA1\u6570\u76F8\u51CF\u5F97\u51FA"
  },
  parts_differ_by_rounding: {
    en: "the parts do not add up to the total because of rounding",
    zh: "\u90E8\u5206\u6570\u636E\u56E0\u56DB\u820D\u4E94\u5165\uFF0C\u5B58\u5728\u603B\u8BA1\u4E0E\u5206\u9879\u5408\u8BA1\u4E0D\u7B49\u7684\u60C5\u51B5"
  },
  parts_differ: {
    en: "the published total and the sum of its parts differ",
    zh: "\u516C\u5E03\u7684\u603B\u8BA1\u4E0E\u5206\u9879\u5408\u8BA1\u4E0D\u4E00\u81F4"
  },
  partial: { en: "only a part is covered", zh: "\u4EC5\u4E3A\u90E8\u5206\u6570\u636E" },
  withheld: { en: "withheld for confidentiality", zh: "\u56E0\u4FDD\u5BC6\u672A\u516C\u5E03" },
  estimated: { en: "estimated", zh: "\u4F30\u8BA1\u6570" },
  provisional: { en: "provisional", zh: "\u521D\u6B65\u6570" },
  assumed: { en: "assumed in a scenario, not observed", zh: "\u60C5\u666F\u5047\u8BBE\u6570\uFF0C\u975E\u5B9E\u9645\u6570" },
  synthetic: { en: "synthetic data, made up for demonstration", zh: "\u5408\u6210\u6570\u636E\uFF0C\u4EC5\u4F9B\u6F14\u793A" },
  no_observation: { en: "no figure is known", zh: "\u65E0\u6570\u636E" },
  no_base: { en: "no comparable base is known", zh: "\u65E0\u53EF\u6BD4\u57FA\u6570" },
  negative_base: { en: "the base is negative, so no rate is given", zh: "\u57FA\u6570\u4E3A\u8D1F\uFF0C\u4E0D\u8BA1\u7B97\u589E\u901F" },
  loss_to_profit: { en: "turned from loss to profit", zh: "\u626D\u4E8F\u4E3A\u76C8" },
  profit_to_loss: { en: "turned from profit to loss", zh: "\u7531\u76C8\u8F6C\u4E8F" },
  no_rate: { en: "no exchange rate is known", zh: "\u65E0\u6C47\u7387\u6570\u636E" },
  parts_missing: { en: "some of its parts are missing", zh: "\u90E8\u5206\u7EC4\u6210\u9879\u7F3A\u6570" },
  division_by_zero: { en: "the base is zero, so no rate is given", zh: "\u57FA\u6570\u4E3A\u96F6\uFF0C\u4E0D\u8BA1\u7B97\u6BD4\u7387" }
};
function whyText(row, system) {
  const code = row.reason ?? "no_observation";
  const reduced = row.about?.startsWith("~") === true;
  const about = (row.about ?? "").replace(/^~+/, "");
  const lacking = referenceOf(about);
  const said = noteTexts[code];
  if (code === "no_base") return noBaseText(row, about, lacking?.industry, system);
  if (code === "parts_missing" || code === "withheld" && (row.parts_withheld ?? 0) > 0)
    return partsText(row, about, reduced);
  if (code === "no_observation" && row.next_base !== null) {
    const unit = indicatorOf(system, lacking?.indicator ?? "")?.unit ?? "1";
    const base = formatText({ value: row.next_base, unit, quantity: "amount" }, system.format);
    return {
      en: `no level of ${about} was published; the growth of the year after was taken on a comparable base of ${base.en}, which is not that level`,
      zh: `${about}\u672A\u516C\u5E03\u7EDD\u5BF9\u6570\uFF1B\u6B21\u5E74\u589E\u901F\u6240\u4F9D\u636E\u7684\u53EF\u6BD4\u57FA\u6570\u4E3A${base.zh}\uFF0C\u4F46\u53EF\u6BD4\u57FA\u6570\u4E0D\u7B49\u4E8E\u5F53\u5E74\u7EDD\u5BF9\u6570`
    };
  }
  return {
    en: about === "" ? said.en : `${about}: ${said.en}`,
    zh: about === "" ? said.zh : `${about}\uFF1A${said.zh}`
  };
}
function referenceOf(about) {
  if (!about.includes("[")) return void 0;
  const parsed = parse(about);
  return parsed.kind === "reference" ? parsed : void 0;
}
function noBaseText(row, about, lackingIndustry, system) {
  const reported2 = coveredIndustries(row);
  const industry = lackingIndustry === void 0 ? void 0 : industryOf(system, lackingIndustry);
  const covered = industry === void 0 ? [] : leaves(system, industry.id).filter((id) => reported2.includes(id));
  if (covered.length === 0 || industry === void 0) {
    return {
      en: `${about} has no comparable base: neither a growth nor a base was published for it`,
      zh: `${about}\u6CA1\u6709\u53EF\u6BD4\u57FA\u6570\uFF1A\u65E2\u672A\u516C\u5E03\u589E\u901F\uFF0C\u4E5F\u672A\u516C\u5E03\u57FA\u6570`
    };
  }
  const lacking = leaves(system, industry.id).filter((id) => !reported2.includes(id));
  const list = (ids, lang) => {
    const names = ids.map((id) => nameOf(industryOf(system, id) ?? { id, names: {} }, lang));
    return lang === "zh" ? names.join("\u3001") : names.length < 2 ? names[0] ?? "" : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
  };
  return {
    en: `${about} has no comparable base, because ${list(lacking, "en")} ${lacking.length === 1 ? "reports" : "report"} none; only ${list(covered, "en")} ${covered.length === 1 ? "does" : "do"}`,
    zh: `${about}\u6CA1\u6709\u53EF\u6BD4\u57FA\u6570\uFF1A${list(lacking, "zh")}\u672A\u516C\u5E03\u589E\u901F\u6216\u57FA\u6570\uFF1B\u4EC5${list(covered, "zh")}\u6709\u53EF\u6BD4\u57FA\u6570`
  };
}
function partsText(row, about, reduced) {
  const [parts, missing, withheld] = [row.parts ?? 0, row.parts_missing ?? 0, row.parts_withheld ?? 0];
  const en = [
    withheld > 0 ? `${withheld} withheld` : "",
    missing - withheld > 0 ? `${missing - withheld} without a figure` : ""
  ].filter((part) => part !== "").join(" and ");
  const zh = [
    withheld > 0 ? `${withheld}\u9879\u4FDD\u5BC6` : "",
    missing - withheld > 0 ? `${missing - withheld}\u9879\u7F3A\u6570` : ""
  ].filter((part) => part !== "").join("\uFF0C");
  if (reduced) {
    const alone = missing === 1;
    return {
      en: `of the ${parts} parts, ${en}${alone ? "" : ", among them"}: ${about}`,
      zh: `${parts}\u4E2A\u7EC4\u6210\u9879\u4E2D\uFF0C${zh}${alone ? "" : "\uFF0C\u5176\u4E2D"}\uFF1A${about}`
    };
  }
  return {
    en: `of the ${parts} ${parts === 1 ? "part" : "parts"} of ${about}, ${en}`,
    zh: `${about}\u7684${parts}\u4E2A\u7EC4\u6210\u9879\u4E2D\uFF0C${zh}`
  };
}
function coveredIndustries(row) {
  return row.covered === null || row.covered === "" ? [] : row.covered.split(",");
}
function leaves(system, id) {
  const children = system.industries.filter(({ parent, level }) => parent === id && level !== "class");
  return children.length === 0 ? [id] : children.flatMap((child) => leaves(system, child.id));
}

// src/figures/functions.ts
var rewritings = {
  /** Change on the comparable base; of a rate, in percentage points on the year before; with `nominal`, on the published level. */
  diff(call, given) {
    const x = argument(call, given, 0);
    return isRate(x, given.system) || option(call, 1, given, ["comparable", "nominal"]) === "nominal" ? binary("-", x, inYears(x, -1)) : binary("-", x, apply("base", x));
  },
  /** The part of the whole that the figure's tree has: of the system's total, of the economy for an account; or of the second argument. */
  share(call, given) {
    arity(call, given, 1, 2);
    const x = argument(call, given, 0);
    return binary("/", x, call.args[1] ?? whole(x, given, call));
  },
  /** Percentage points of the whole's growth that the part's change makes: (x − base(x)) / base(whole). */
  contribution(call, given) {
    arity(call, given, 1, 2);
    const x = argument(call, given, 0);
    return binary(
      "/",
      binary("-", x, apply("base", x)),
      apply("base", call.args[1] ?? whole(x, given, call))
    );
  },
  /** Share of the part in the whole's change (贡献率): (x − base(x)) / (whole − base(whole)). */
  contribution_share(call, given) {
    arity(call, given, 1, 2);
    const x = argument(call, given, 0);
    const total = call.args[1] ?? whole(x, given, call);
    return binary("/", binary("-", x, apply("base", x)), binary("-", total, apply("base", total)));
  },
  /** Level relative to that of a base period, which is 100. */
  index(call, given) {
    arity(call, given, 2, 2);
    const x = argument(call, given, 0);
    const period = periodArgument(call, given, 1);
    return binary("*", binary("/", x, atPeriod(x, period)), literal2(100));
  },
  /** Compound annual growth between the ends of a range: (last / first)^(1 / years) − 1. */
  cagr(call, given) {
    arity(call, given, 1, 1);
    const x = argument(call, given, 0);
    const [first, last] = ends(x, call, given);
    const years = (periodsBetween(first, last) ?? 0) / periodsPerYear[first.frequency];
    if (years <= 0)
      throw expressionError(
        given.text,
        call.span,
        "an average growth needs a range of at least two periods",
        { mend: "Write for example cagr(total.headline[2016..2020])" }
      );
    return binary(
      "-",
      binary("^", binary("/", atPeriod(x, last), atPeriod(x, first)), literal2(1 / years, `(1/${years})`)),
      literal2(1)
    );
  },
  /** Geometric mean of this year's and last year's growth (两年平均增长). */
  two_year_average(call, given) {
    arity(call, given, 1, 1);
    const x = argument(call, given, 0);
    const factor = (y) => binary("+", literal2(1), apply("growth", y));
    return binary(
      "-",
      binary("^", binary("*", factor(x), factor(inYears(x, -1))), literal2(0.5, "(1/2)")),
      literal2(1)
    );
  },
  /** Location quotient: the industry's share in the region over its share in the system's own region. */
  lq(call, given) {
    arity(call, given, 1, 1);
    const x = argument(call, given, 0);
    const own = ownRegion(given.system).id;
    const reference = mapReferences(x, (r) => ({ ...r, region: own }));
    return binary(
      "/",
      binary("/", x, whole(x, given, call)),
      binary("/", reference, whole(reference, given, call))
    );
  }
};
function nominalGrowth(x) {
  return binary("/", binary("-", x, inYears(x, -1)), inYears(x, -1));
}
function option(call, index, { text }, allowed) {
  const arg = call.args[index];
  if (arg === void 0) return allowed[0] ?? "";
  if (arg.kind === "name" && allowed.includes(arg.name)) return arg.name;
  throw expressionError(text, arg.span, `this is not an option of ${call.name}`, {
    found: print(arg),
    expected: allowed.join(" or ")
  });
}
function digitsOf(call, { text }) {
  const digits = call.args[1];
  if (digits === void 0) return 0;
  const places = digits.kind === "number" ? digits.value : digits.kind === "unary" && digits.operand.kind === "number" ? -digits.operand.value : NaN;
  if (Number.isInteger(places)) return places;
  throw expressionError(text, digits.span, "round needs a whole number of digits", {
    expected: "such as round(x, 2)"
  });
}
function arity(call, { text }, least, most) {
  if (call.args.length >= least && call.args.length <= most) return;
  const expected = least === most ? String(least) : `${least} to ${most}`;
  throw expressionError(text, call.span, `${call.name} takes ${expected} argument${most === 1 ? "" : "s"}`, {
    found: String(call.args.length)
  });
}
function argument(call, { text }, index) {
  const arg = call.args[index];
  if (arg === void 0)
    throw expressionError(text, call.span, `${call.name} needs a figure`, {
      expected: `${call.name}(industry.indicator[period])`
    });
  return arg;
}
function actualIndicator(system, industry, indicator) {
  return indicator === "headline" ? industryOf(system, industry)?.headline ?? "headline" : indicator;
}
function whole(x, { system, text }, call) {
  if (references(x).length === 0)
    throw expressionError(text, call.span, `${call.name} needs a figure`, { found: print(x) });
  return mapReferences(x, (reference) => {
    const top = reference.industry === "*" ? "total" : rootOf(system, reference.industry)?.id ?? "total";
    const root = industryOf(system, top);
    const isHeadline = reference.indicator === "headline" || reference.industry !== "*" && industryOf(system, reference.industry)?.headline === reference.indicator;
    const indicator = isHeadline ? root?.headline ?? "headline" : reference.indicator;
    const known = indicator === "headline" || root?.indicators.includes(indicator) === true;
    if (!known) {
      throw expressionError(text, reference.span, `there is no ${indicator} of ${top} to take a part of`, {
        mend: `Name the whole as the second argument: ${call.name}(${print(x)}, \u2026)`
      });
    }
    const total = { ...reference, industry: top, indicator };
    return total;
  });
}
function isRate(x, system) {
  if (x.kind === "call")
    return ["growth", "share", "contribution_share", "cagr", "two_year_average"].includes(x.name);
  return x.kind === "reference" && indicatorOf(system, x.indicator)?.type === "ratio" && indicatorOf(system, x.indicator)?.unit === "1";
}
function periodArgument(call, { text }, index) {
  const arg = call.args[index];
  const year = arg?.kind === "number" && /^\d{4}$/.test(arg.text) ? arg.value : void 0;
  if (year !== void 0) return { frequency: "A", year, index: 1 };
  const point = arg?.kind === "reference" ? arg.period?.first : void 0;
  if (point !== void 0 && "period" in point) return point.period;
  throw expressionError(text, (arg ?? call).span, `${call.name} needs a base period`, {
    expected: `a year, such as ${call.name}(total.headline[2016..2020], 2016), or a figure at the base period`
  });
}
function ends(x, call, { text }) {
  for (const { period } of references(x)) {
    if (period?.last != null && "period" in period.first && "period" in period.last)
      return [period.first.period, period.last.period];
  }
  const single = references(x)[0]?.period?.first;
  const year = single !== void 0 && "period" in single ? printPeriod(single.period) : "2020";
  throw expressionError(text, call.span, "an average growth needs a range of periods", {
    mend: `Write for example ${call.name}(total.headline[2016..${year}])`
  });
}
var nowhere = { start: 0, end: 0 };
function binary(operator, left, right) {
  return {
    kind: "binary",
    operator,
    left,
    right,
    span: { start: left.span.start, end: Math.max(left.span.end, right.span.end) }
  };
}
function apply(name, x) {
  return { kind: "call", name, args: [x], span: x.span };
}
function literal2(value, text = String(value)) {
  return { kind: "number", value, unit: "1", percent: false, text, span: nowhere };
}

// src/figures/rows.ts
var axes = ["region", "industry", "period"];
var sqlTypes = {
  region: "VARCHAR",
  industry: "VARCHAR",
  indicator: "VARCHAR",
  period: "VARCHAR",
  value: "DOUBLE",
  base: "DOUBLE",
  base_origin: "VARCHAR",
  rate: "DOUBLE",
  status: "VARCHAR",
  notes: "VARCHAR",
  reason: "VARCHAR",
  about: "VARCHAR",
  covered: "VARCHAR",
  covered_value: "DOUBLE",
  covered_base: "DOUBLE",
  parts: "INTEGER",
  parts_missing: "INTEGER",
  parts_withheld: "INTEGER",
  parts_value: "DOUBLE",
  next_base: "DOUBLE"
};
var rowColumns = Object.keys(sqlTypes);
function selectRow(columns) {
  return rowColumns.map(
    (column) => `${columns[column] ?? (column === "status" ? "'A'" : `CAST(NULL AS ${sqlTypes[column]})`)} AS ${column}`
  ).join(", ");
}
function sameRow(alias) {
  return Object.fromEntries(rowColumns.map((column) => [column, `${alias}.${column}`]));
}
function worseStatus(a, b) {
  const cases = ["C", "M", "E", "P"].map(
    (status) => `WHEN ${a} = '${status}' OR ${b} = '${status}' THEN '${status}'`
  );
  return `CASE ${cases.join(" ")} ELSE 'A' END`;
}
function worstStatus(status) {
  const cases = ["C", "M", "E", "P"].map(
    (code) => `WHEN COUNT(CASE WHEN ${status} = '${code}' THEN 1 END) > 0 THEN '${code}'`
  );
  return `CASE ${cases.join(" ")} ELSE 'A' END`;
}
function joinNotes(...notes) {
  return `CONCAT_WS(',', ${notes.join(", ")})`;
}
function valuesTable(alias, columns, rows, literal3) {
  const lines = rows.map((row) => `(${row.map(literal3).join(", ")})`);
  return `(VALUES ${lines.join(", ")}) AS ${alias}(${columns.join(", ")})`;
}

// src/figures/leaf.ts
function cellsOf(reference, system, text) {
  const fail = (message, more = {}) => {
    throw expressionError(text, reference.span, message, more);
  };
  const regions = regionIds(reference, system, fail);
  const periods = periodTexts(reference, fail);
  const candidates = industryNodes(reference, system, fail);
  const having = candidates.filter((industry) => has(industry, reference.indicator, system));
  if (having.length === 0) notHaving(reference, candidates, system, fail);
  const keys = regions.flatMap(
    (region) => having.flatMap(
      ({ id }) => periods.map((period) => ({
        region,
        industry: id,
        indicator: actualIndicator(system, id, reference.indicator),
        period
      }))
    )
  );
  const indicatorIds = new Set(
    keys.flatMap(
      ({ industry, indicator }) => indicator === "headline" ? compositeOf(system, industry)?.measures ?? [] : [indicator]
    )
  );
  const indicators = [...indicatorIds].flatMap((id) => indicatorOf(system, id) ?? []);
  const units = [...new Set(indicators.map(({ unit }) => unit))];
  if (units.length > 1)
    fail("these indicators have different units", {
      found: units.join(", "),
      mend: "Ask for them one by one"
    });
  const free = /* @__PURE__ */ new Set();
  if (reference.region?.startsWith("*") === true || reference.region?.startsWith("~") === true)
    free.add("region");
  if (reference.industry.startsWith("*") || reference.industry.startsWith("~")) free.add("industry");
  if (reference.period?.last != null) free.add("period");
  return {
    keys,
    free,
    unit: units[0] ?? "1",
    indicators,
    mixed: keys.some(({ indicator }) => indicator === "headline")
  };
}
function leafSql(cells, accumulation, observations, system) {
  const own = literal(ownRegion(system).id);
  const real = cells.indicators.filter(({ growth }) => growth === "real").map(({ id }) => literal(id));
  const keys = cells.keys.map(({ region, industry, indicator, period }) => [
    region,
    industry,
    indicator,
    period
  ]);
  const mixed = cells.keys.filter(({ indicator }) => indicator === "headline").length > 0;
  return `SELECT ${selectRow({
    region: "k.region",
    industry: "k.industry",
    indicator: "k.indicator",
    period: "k.period",
    value: "o.value",
    base: "o.base",
    base_origin: "o.base_origin",
    rate: "o.growth",
    status: "COALESCE(o.status, 'M')",
    notes: `CONCAT_WS(',', o.notes, ${mixed ? "CASE WHEN k.indicator = 'headline' THEN 'mixed_measures' END" : "NULL"}, ${real.length > 0 ? `CASE WHEN k.indicator IN (${real.join(", ")}) AND o.base IS NOT NULL THEN 'real_growth' END` : "NULL"})`,
    reason: `CASE WHEN o.value IS NOT NULL THEN NULL WHEN o.status = 'C' THEN 'withheld' WHEN o.parts > 0 THEN 'parts_missing' ELSE 'no_observation' END`,
    about: `CASE WHEN k.region = ${own} THEN '' ELSE CONCAT(k.region, '/') END || CONCAT(k.industry, '.', k.indicator, '[', k.period, ']')`,
    covered: "o.covered",
    covered_value: "o.covered_value",
    covered_base: "o.covered_base",
    parts: "o.parts",
    parts_missing: "o.parts_missing",
    parts_withheld: "o.parts_withheld",
    parts_value: "o.parts_value",
    next_base: "o.next_base"
  })}
  FROM ${valuesTable("k", ["region", "industry", "indicator", "period"], keys, literal)}
  LEFT JOIN ${observations} o
    ON o.region = k.region AND o.industry = k.industry AND o.indicator = k.indicator AND o.period = k.period
   AND o.accumulation = CASE WHEN LENGTH(k.period) = 4 THEN 'period' ELSE ${literal(accumulation)} END`;
}
function has(industry, indicator, system) {
  if (indicator !== "headline") return industry.indicators.includes(indicator);
  return industry.headline !== null || compositeOf(system, industry.id) !== void 0;
}
function regionIds({ region }, system, fail) {
  const own = ownRegion(system).id;
  if (region === null) return [own];
  const parts = subregions(system, own).map(({ id: id2 }) => id2);
  if (region === "*") return parts.length > 0 ? parts : [own];
  const siblings = region.startsWith("~");
  const id = siblings ? region.slice(1) : region;
  const found = system.regions.find((candidate) => candidate.id === id);
  if (found === void 0)
    return fail(`there is no region "${id}"`, {
      mend: didYouMean(
        id,
        system.regions.map((r) => r.id)
      )
    });
  return siblings ? system.regions.filter(({ parent }) => parent === found.parent).map((r) => r.id) : [id];
}
function industryNodes({ industry }, system, fail) {
  if (industry === "*") return systemIndustries(system);
  const siblings = industry.startsWith("~");
  const id = siblings ? industry.slice(1) : industry;
  const found = industryOf(system, id);
  if (found === void 0)
    return fail(`there is no industry "${id}"`, {
      mend: didYouMean(
        id,
        system.industries.map((i) => i.id)
      )
    });
  if (!siblings) return [found];
  if (found.level === "industry") return systemIndustries(system);
  return found.parent === null ? [found] : partsOf(system, found.parent).filter(({ level }) => level === found.level);
}
function periodTexts({ period, indicator, industry }, fail) {
  if (period === null) return fail("the period is missing", { expected: `${industry}.${indicator}[2020]` });
  const [first, last] = [period.first, period.last ?? period.first];
  if (!("period" in first) || !("period" in last)) {
    const name = "parameter" in first ? first.parameter : "parameter" in last ? last.parameter : "";
    return fail(`"${name}" is not a period here`, { expected: "a period such as 2020, 2020-Q2 or 2020-03" });
  }
  const range = periodRange(first.period, last.period);
  if (range === void 0)
    return fail("the range does not run from an earlier to a later period of one frequency");
  return range.map(printPeriod);
}
function notHaving(reference, candidates, system, fail) {
  const { indicator, industry } = reference;
  const [only] = candidates;
  if (indicator === "headline") {
    return fail(`${industry} has no headline: its parts have different ones`, {
      mend: "Declare a composite in system.yaml, or ask for its industries one by one"
    });
  }
  if (indicatorOf(system, indicator) === void 0) {
    return fail(`there is no indicator "${indicator}"`, {
      mend: didYouMean(indicator, ["headline", ...system.indicators.map((i) => i.id)])
    });
  }
  if (only === void 0 || industry === "*")
    return fail(`no industry has ${indicator}`, {
      mend: "Add it to an industry's indicators in system.yaml"
    });
  return fail(`${industry} has no ${indicator}`, {
    mend: `It has: ${["headline", ...only.indicators].join(", ")}`
  });
}

// src/figures/growth.ts
var baseWithheld = `x.base IS NULL AND COALESCE(x.notes, '') LIKE '%base_withheld%'`;
var growthColumns = {
  value: `CASE WHEN x.rate IS NOT NULL THEN x.rate WHEN x.value IS NOT NULL AND x.base > 0 THEN (x.value - x.base) / x.base END`,
  base: "NULL",
  rate: "NULL",
  status: `CASE WHEN x.rate IS NOT NULL THEN CASE WHEN x.status IN ('C', 'M') THEN 'A' ELSE x.status END WHEN x.status = 'C' THEN 'C' WHEN x.value IS NULL THEN 'M' WHEN ${baseWithheld} THEN 'C' WHEN x.base IS NULL OR x.base <= 0 THEN 'M' ELSE x.status END`,
  notes: `CONCAT_WS(',', x.notes, CASE WHEN x.base < 0 AND x.value > 0 THEN 'loss_to_profit' WHEN x.base > 0 AND x.value < 0 THEN 'profit_to_loss' END)`,
  reason: `CASE WHEN x.rate IS NOT NULL THEN NULL WHEN x.value IS NULL THEN x.reason WHEN ${baseWithheld} THEN 'base_withheld' WHEN x.base IS NULL THEN 'no_base' WHEN x.base < 0 THEN 'negative_base' WHEN x.base = 0 THEN 'division_by_zero' END`
};
var baseColumns = {
  value: "x.base",
  base: "NULL",
  rate: "NULL",
  status: `CASE WHEN x.status = 'C' OR (${baseWithheld}) THEN 'C' WHEN x.base IS NULL THEN 'M' ELSE 'A' END`,
  notes: `CONCAT_WS(',', x.notes, CASE WHEN x.base_origin IS NOT NULL THEN CONCAT('base_', x.base_origin) END)`,
  reason: `CASE WHEN x.base IS NOT NULL THEN NULL WHEN x.status = 'C' THEN 'withheld' WHEN ${baseWithheld} THEN 'base_withheld' ELSE 'no_base' END`
};

// src/figures/formula.ts
function formulaOf(reference, system) {
  const indicator = system.indicators.find(({ id }) => id === reference.indicator);
  if (indicator?.formula == null) return void 0;
  const parsed = parse(indicator.formula);
  const fill = (node) => {
    switch (node.kind) {
      case "name":
        return { ...reference, indicator: node.name };
      case "call":
        return { ...node, args: node.args.map(fill) };
      case "binary":
        return { ...node, left: fill(node.left), right: fill(node.right) };
      case "unary":
        return { ...node, operand: fill(node.operand) };
      default:
        return node;
    }
  };
  return { expression: fill(parsed), indicator };
}

// src/figures/convert.ts
function convertStep(x, call, given, rates) {
  const target = call.args[1];
  const to = target?.kind === "name" ? target.name : "";
  if (!isCurrency(to))
    throw expressionError(given.text, (target ?? call).span, "convert needs a currency", {
      expected: "an ISO 4217 code such as USD"
    });
  const [from = "", per] = x.unit.split("/");
  if (!isCurrency(from))
    throw expressionError(given.text, call.span, "only amounts of money can be converted", { found: x.unit });
  const stock = x.indicators.length > 0 && x.indicators.every(({ type }) => type === "stock");
  const kind = option(call, 2, given, stock ? ["end", "average"] : ["average", "end"]);
  const same = from === to;
  const rate = `SELECT period, rate AS multiplier, CAST(NULL AS DOUBLE) AS divisor FROM ${rates} WHERE "from" = ${literal(from)} AND "to" = ${literal(to)} AND kind = ${literal(kind)}
    UNION ALL SELECT period, CAST(NULL AS DOUBLE), rate FROM ${rates} WHERE "from" = ${literal(to)} AND "to" = ${literal(from)} AND kind = ${literal(kind)}`;
  const value = same ? "x.value" : "COALESCE(x.value * r.multiplier, x.value / r.divisor)";
  const columns = selectRow({
    ...sameRow("x"),
    value,
    base: "NULL",
    rate: "NULL",
    status: `CASE WHEN x.value IS NOT NULL AND (${value}) IS NULL THEN 'M' ELSE x.status END`,
    reason: `CASE WHEN x.value IS NULL THEN x.reason WHEN (${value}) IS NULL THEN 'no_rate' END`,
    about: `CASE WHEN x.value IS NULL THEN x.about ELSE CONCAT(${literal(`${from}/${to} ${kind} `)}, x.period) END`,
    parts_value: same ? "x.parts_value" : "COALESCE(x.parts_value * r.multiplier, x.parts_value / r.divisor)"
  });
  const join = same ? "" : ` LEFT JOIN (${rate}) r ON r.period = x.period`;
  return {
    sql: `SELECT ${columns} FROM ${x.name ?? ""} x${join}`,
    unit: per === void 0 ? to : `${to}/${per}`,
    measures: x.measures,
    exchange: { from, to, kind }
  };
}

// src/figures/step.ts
var observed = "observed";
function sharedTables(steps, { observations }) {
  const cells = steps.flatMap((step) => step.cells?.keys ?? []);
  if (cells.length === 0) return [];
  const where = ["region", "industry", "indicator", "period"].map((key) => {
    const texts = [...new Set(cells.map((cell) => cell[key]))];
    return `${key} IN (${texts.map((text) => literal(text)).join(", ")})`;
  });
  return [`${observed} AS (SELECT * FROM ${observations} WHERE ${where.join(" AND ")})`];
}
function rewrittenTypes(name, inner) {
  if (name === "contribution") return { unit: "points", quantity: "points" };
  if (name === "index") return { quantity: "index" };
  if (name === "lq") return { quantity: "number" };
  if (name === "diff") return inner.quantity === "points" ? { unit: "points" } : {};
  return { quantity: "rate" };
}
function literalStep({
  value,
  unit,
  percent
}) {
  return {
    op: "literal",
    inputs: [],
    reduces: false,
    sql: `SELECT ${selectRow({ value: `CAST(${literal(value)} AS DOUBLE)`, base: `CAST(${literal(value)} AS DOUBLE)` })}`,
    free: /* @__PURE__ */ new Set(),
    unit,
    quantity: percent ? "rate" : unit === "points" ? "points" : unit === "1" ? "number" : "amount",
    measures: [],
    prices: "",
    indicators: [],
    keys: 1,
    literal: value
  };
}

// src/figures/units.ts
function combineUnits(left, right, sign) {
  const powers = readPowers(left);
  for (const [unit, power] of readPowers(right)) powers.set(unit, (powers.get(unit) ?? 0) + sign * power);
  return printPowers(powers);
}
function raiseUnit(unit, power) {
  return printPowers(new Map([...readPowers(unit)].map(([base, own]) => [base, own * power])));
}
function readPowers(unit) {
  const powers = /* @__PURE__ */ new Map();
  unit.split("/").forEach((side, i) => {
    for (const factor of side.split("*")) {
      const [base = "1", power = "1"] = factor.split("^");
      if (base !== "1") powers.set(base, (powers.get(base) ?? 0) + (i === 0 ? 1 : -1) * Number(power));
    }
  });
  return powers;
}
function printPowers(powers) {
  const side = (sign) => [...powers].filter(([, power]) => power * sign > 0).sort(([a], [b]) => a < b ? -1 : 1).map(([base, power]) => Math.abs(power) === 1 ? base : `${base}^${Math.abs(power)}`).join("*");
  const [over, under] = [side(1), side(-1)];
  return under === "" ? over || "1" : `${over || "1"}/${under}`;
}

// src/figures/algebra.ts
function binaryType(operator, left, right, place) {
  const free = /* @__PURE__ */ new Set([...left.free, ...right.free]);
  const common = {
    free,
    indicators: [.../* @__PURE__ */ new Set([...left.indicators, ...right.indicators])],
    keys: Math.max(left.keys, right.keys)
  };
  const plainNumber = { ...common, measures: [], prices: "", mixes: false };
  switch (operator) {
    case "and":
    case "or":
      return { ...plainNumber, unit: "1", quantity: "truth" };
    case "*": {
      const unit = combineUnits(left.unit, right.unit, 1);
      const [scaled, factor] = left.quantity === "number" || left.quantity === "rate" ? [right, left] : [left, right];
      const keeps = factor.unit === "1" && scaled.unit === unit;
      return {
        ...plainNumber,
        unit,
        quantity: keeps ? scaled.quantity : "amount",
        measures: keeps ? scaled.measures : [],
        prices: keeps ? scaled.prices : ""
      };
    }
    case "/": {
      const unit = combineUnits(left.unit, right.unit, -1);
      const byNumber = right.unit === "1" && (right.quantity === "number" || right.quantity === "rate");
      if (byNumber)
        return {
          ...plainNumber,
          unit,
          quantity: left.quantity,
          measures: left.measures,
          prices: left.prices
        };
      return { ...plainNumber, unit, quantity: unit === "1" ? "rate" : "amount" };
    }
    case "^":
      if (left.unit !== "1" && right.literal === void 0)
        throw expressionError(place.given.text, place.span, "a power of an amount needs a plain number");
      return {
        ...plainNumber,
        unit: left.unit === "1" ? "1" : raiseUnit(left.unit, right.literal ?? 1),
        quantity: left.unit === "1" ? "number" : "amount"
      };
    default: {
      const mixes = checkAddable(left, right, place);
      const known = left.literal === 0 ? right : left;
      const measures2 = [.../* @__PURE__ */ new Set([...left.measures, ...right.measures])];
      const sums = operator === "+" || operator === "-" || operator === "min" || operator === "max";
      if (!sums) return { ...plainNumber, unit: "1", quantity: "truth", mixes };
      const rates = left.quantity === "rate" && right.quantity === "rate";
      const quantity = operator === "-" && rates ? "points" : known.quantity === "number" ? right.quantity : known.quantity;
      return {
        ...common,
        unit: quantity === "points" ? "points" : known.unit,
        quantity,
        measures: measures2,
        prices: known.prices || right.prices,
        mixes
      };
    }
  }
}
function checkAddable(left, right, { given, span }) {
  const zero = left.literal === 0 || right.literal === 0;
  const dimensionless = [left, right].every(({ unit }) => unit === "1" || unit === "points");
  if (zero || dimensionless) return false;
  if (left.unit !== right.unit) {
    const plain = [left, right].some((side) => side.literal !== void 0 && side.unit === "1");
    throw expressionError(given.text, span, "amounts of different units cannot be added or compared", {
      found: `${left.unit} and ${right.unit}`,
      mend: plain ? "Write the unit behind the number, such as 700 million USD" : isCurrency(left.unit) && isCurrency(right.unit) ? `Convert one of them: convert(\u2026, ${left.unit})` : void 0
    });
  }
  if (left.prices !== right.prices && left.prices !== "" && right.prices !== "") {
    throw expressionError(given.text, span, "amounts on different price bases cannot be added or compared", {
      found: `${left.prices} and ${right.prices} prices`
    });
  }
  const measures2 = /* @__PURE__ */ new Set([...left.measures, ...right.measures]);
  if (measures2.size < 2 || left.measures.length === 0 || right.measures.length === 0) return false;
  return requireComposite([...measures2], { given, span });
}
function requireComposite(measures2, { given: { system, text }, span }) {
  const allowed = system.composites.some(
    (composite) => measures2.every((measure) => composite.measures.includes(measure))
  );
  if (allowed) return true;
  const declared = compositeOf(system, totalId)?.measures;
  throw expressionError(
    text,
    span,
    "different measures are added up, and the system declares no such composite",
    {
      found: measures2.join(", "),
      expected: declared === void 0 ? "one measure" : `one measure, or only ${declared.join(", ")}`,
      mend: "Declare the composite in system.yaml if the sum is meant"
    }
  );
}
function checkAdditive(x, { given, span }) {
  const refuse = (what) => {
    throw expressionError(given.text, span, what, {
      mend: "Compute it from its parts instead, or ask for it one by one"
    });
  };
  if (x.quantity !== "amount" && x.quantity !== "number" && x.quantity !== "points")
    refuse(`a ${x.quantity.replace("_", " ")} is not summed`);
  for (const indicator of x.indicators) {
    if (x.measures.length === 0) continue;
    if (x.free.has("industry") && !indicator.additive.industries)
      refuse(`${indicator.id} is not additive over industries`);
    if (x.free.has("region") && !indicator.additive.regions)
      refuse(`${indicator.id} is not additive over regions`);
    if (x.free.has("period") && indicator.over_time !== "sum")
      refuse(`${indicator.id} is a ${indicator.type} and is not summed over periods`);
  }
  if (x.measures.length === 0 && x.unit !== "1" && x.unit.includes("/")) refuse("a quotient is not summed");
}

// src/figures/steps.ts
var lackingColumns = [
  "about",
  "covered",
  "covered_value",
  "covered_base",
  "parts",
  "parts_missing",
  "parts_withheld",
  "parts_value",
  "next_base"
];
var unaryColumns = {
  "-": { value: "-x.value", base: "-x.base", rate: "x.rate" },
  not: { value: "1 - x.value" }
};
function mapStep(input, columns) {
  return { sql: `SELECT ${selectRow({ ...sameRow("x"), ...columns })} FROM ${input.name ?? ""} x` };
}
function binaryStep(operator, left, right, place, rounding = false) {
  const type = binaryType(operator, left, right, place);
  const shared = axes.filter((axis) => left.free.has(axis) && right.free.has(axis));
  const on = shared.length === 0 ? "TRUE" : shared.map((axis) => `a.${axis} = b.${axis}`).join(" AND ");
  const from = (axis) => !left.free.has(axis) && right.free.has(axis) ? `b.${axis}` : `COALESCE(a.${axis}, b.${axis})`;
  const value = rounding ? withinRounding(left.keys + right.keys, left.unit === "1") : operation(operator, "a.value", "b.value");
  const isTruth = type.quantity === "truth";
  const columns = selectRow({
    region: from("region"),
    industry: from("industry"),
    period: from("period"),
    indicator: "CASE WHEN a.indicator = b.indicator THEN a.indicator END",
    value,
    base: isTruth ? "NULL" : operation(operator, "a.base", "b.base"),
    base_origin: "CASE WHEN a.base_origin IS NOT NULL OR b.base_origin IS NOT NULL THEN COALESCE(a.base_origin, b.base_origin) END",
    status: `CASE WHEN (${value}) IS NULL AND a.value IS NOT NULL AND b.value IS NOT NULL THEN 'M' ELSE ${worseStatus("a.status", "b.status")} END`,
    notes: joinNotes("a.notes", "b.notes", type.mixes ? "'mixed_measures'" : "NULL"),
    reason: `CASE WHEN (${value}) IS NULL THEN COALESCE(a.reason, b.reason, ${operator === "^" ? "'negative_base'" : "'division_by_zero'"}) END`,
    // what is lacking is told of the side that has no value, the left one first
    ...Object.fromEntries(
      lackingColumns.map((column) => [
        column,
        `CASE WHEN a.value IS NULL THEN a.${column} WHEN b.value IS NULL THEN b.${column} END`
      ])
    )
  });
  return { ...type, sql: `SELECT ${columns} FROM ${left.name ?? ""} a JOIN ${right.name ?? ""} b ON ${on}` };
}
function withinRounding(figures, isRate2) {
  const zeros = (value) => `CASE WHEN ABS(${value}) < 1e18 AND ${value} <> 0 THEN LENGTH(REGEXP_EXTRACT(CAST(CAST(${value} AS BIGINT) AS VARCHAR), '0*$')) END`;
  const digit = isRate2 ? "0.001" : `POWER(10, COALESCE(LEAST(${zeros("a.value")}, ${zeros("b.value")}), ${zeros("a.value")}, ${zeros("b.value")}, 0))`;
  const condition = `ABS(a.value - b.value) <= ${0.5 * figures} * ${digit}`;
  return `CASE WHEN ${condition} THEN 1.0 WHEN NOT (${condition}) THEN 0.0 END`;
}
function operation(operator, a, b) {
  const truth = (condition) => `CASE WHEN ${condition} THEN 1.0 WHEN NOT (${condition}) THEN 0.0 END`;
  switch (operator) {
    case "/":
      return `CASE WHEN ${b} <> 0 THEN ${a} / ${b} END`;
    case "^":
      return `CASE WHEN ${a} > 0 THEN POWER(${a}, ${b}) END`;
    case "min":
      return `CASE WHEN ${a} <= ${b} THEN ${a} ELSE ${b} END`;
    case "max":
      return `CASE WHEN ${a} >= ${b} THEN ${a} ELSE ${b} END`;
    case "and":
      return truth(`${a} <> 0 AND ${b} <> 0`);
    case "or":
      return truth(`${a} <> 0 OR ${b} <> 0`);
    case "+":
    case "-":
    case "*":
      return `${a} ${operator} ${b}`;
    default:
      return truth(`${a} ${operator === "!=" ? "<>" : operator} ${b}`);
  }
}
function reduceStep(name, x, place) {
  const { engine } = place;
  const mixes = x.measures.length > 1 && (name !== "sum" || requireComposite(x.measures, place));
  if (name === "sum") checkAdditive(x, place);
  const whole2 = (column) => {
    const aggregate = name === "sum" ? engine.exactSum(column) : `${name.toUpperCase()}(${column})`;
    return `CASE WHEN COUNT(${column}) = COUNT(*) THEN ${aggregate} END`;
  };
  const kept = axes.filter((axis) => !x.free.has(axis));
  const covered = "CASE WHEN x.value IS NOT NULL AND x.base IS NOT NULL THEN x.industry END";
  const columns = selectRow({
    ...Object.fromEntries(kept.map((axis) => [axis, `MIN(x.${axis})`])),
    indicator: "CASE WHEN COUNT(DISTINCT x.indicator) = 1 THEN MIN(x.indicator) END",
    value: whole2("x.value"),
    base: name === "sum" ? whole2("x.base") : "NULL",
    base_origin: name === "sum" ? "'sum'" : "NULL",
    status: worstStatus("x.status"),
    notes: joinNotes(engine.joinTexts("x.notes"), mixes ? "'mixed_measures'" : "NULL"),
    reason: `CASE WHEN COUNT(x.value) < COUNT(*) THEN CASE WHEN COUNT(CASE WHEN x.status = 'C' THEN 1 END) > 0 THEN 'withheld' ELSE 'parts_missing' END END`,
    // one of the parts that are lacking, marked as such, before all what is withheld
    about: `'~' || COALESCE(MIN(CASE WHEN x.value IS NULL AND x.status = 'C' THEN x.about END), MIN(CASE WHEN x.value IS NULL THEN x.about END))`,
    covered: x.free.has("industry") ? engine.joinTexts(covered) : "NULL",
    covered_value: x.free.has("industry") ? engine.exactSum("CASE WHEN x.base IS NOT NULL THEN x.value END") : "NULL",
    covered_base: x.free.has("industry") ? engine.exactSum("CASE WHEN x.value IS NOT NULL THEN x.base END") : "NULL",
    parts: "CAST(COUNT(*) AS INTEGER)",
    parts_missing: "CAST(COUNT(*) - COUNT(x.value) AS INTEGER)",
    parts_withheld: "CAST(COUNT(CASE WHEN x.status = 'C' THEN 1 END) AS INTEGER)",
    parts_value: engine.exactSum("x.value")
  });
  return { sql: `SELECT ${columns} FROM ${x.name ?? ""} x`, free: /* @__PURE__ */ new Set(), keys: 1 };
}
function rankStep(wide, axis, fixed) {
  const rest = axes.filter((other) => other !== axis && wide.free.has(other)).map((other) => `x.${other}`);
  const partition = rest.length === 0 ? "" : `PARTITION BY ${rest.join(", ")}`;
  const complete = `COUNT(*) OVER (${partition}) = COUNT(x.value) OVER (${partition})`;
  const first = `CASE WHEN x.value IS NOT NULL THEN 2 WHEN x.status = 'C' THEN 0 ELSE 1 END, x.about`;
  const lacking = (column) => `FIRST_VALUE(${column}) OVER (${partition} ORDER BY ${first} ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)`;
  const columns = selectRow({
    ...sameRow("x"),
    value: `CASE WHEN ${complete} THEN CAST(RANK() OVER (${partition} ORDER BY x.value DESC) AS DOUBLE) END`,
    base: "NULL",
    rate: "NULL",
    status: `CASE WHEN x.status = 'C' THEN 'C' WHEN ${complete} THEN x.status ELSE 'M' END`,
    reason: `CASE WHEN NOT (${complete}) THEN COALESCE(x.reason, ${lacking("x.reason")}) END`,
    about: `CASE WHEN x.value IS NULL THEN x.about ELSE ${lacking("x.about")} END`,
    parts: `CAST(COUNT(*) OVER (${partition}) AS INTEGER)`
  });
  const filter = [...fixed].map(([name, value]) => `${name} = ${literal(value)}`).join(" AND ");
  const ranked = `SELECT ${columns} FROM ${wide.name ?? ""} x`;
  return { sql: filter === "" ? ranked : `SELECT * FROM (${ranked}) ranked WHERE ${filter}` };
}
function rankedAxis(step, x, system) {
  if (step.free.has("industry")) return "industry";
  if (step.free.has("region")) return "region";
  const ofRegion = references(x).some(({ industry, region }) => industry === totalId && region !== null);
  return ofRegion && system.regions.length > 1 ? "region" : "industry";
}

// src/figures/documents.ts
function documentText(source, system) {
  if (source === null) return null;
  const inLanguage = (lang) => source.split("; ").map((part) => sourceName(system, part, lang)).join("; ");
  return { en: inLanguage("en"), zh: inLanguage("zh") };
}

// src/figures/target.ts
async function readTargetValues({ engine, store }, texts) {
  if (!texts.some((text) => /\btarget\s*\(/.test(text))) return /* @__PURE__ */ new Map();
  const rows = await engine.all(`SELECT id, value, unit, source, source_file, source_line FROM ${storeTable(engine, store, "targets")}`);
  return new Map(
    rows.map(({ id, value, unit, source, source_file, source_line }) => [
      id,
      {
        value,
        unit,
        source: {
          document: documentText(source, store.system),
          file: source_file,
          line: source_line,
          column: "value"
        }
      }
    ])
  );
}
function targetStep(call, given, targets) {
  arity(call, given, 1, 1);
  const [named] = call.args;
  const id = named?.kind === "name" ? named.name : "";
  const target = targets.get(id);
  if (target === void 0) {
    throw expressionError(given.text, (call.args[0] ?? call).span, `there is no target "${id}"`, {
      expected: "the id of a row of data/targets.csv",
      mend: didYouMean(id, targets.keys())
    });
  }
  const { value, unit, source } = target;
  const amount = `CAST(${literal(value)} AS DOUBLE)`;
  return {
    expression: call,
    op: "target",
    inputs: [],
    reduces: false,
    source,
    sql: `SELECT ${selectRow({ value: amount, base: amount })}`,
    free: /* @__PURE__ */ new Set(),
    unit,
    quantity: unit === "1" ? "rate" : unit === "points" ? "points" : "amount",
    measures: [],
    prices: "",
    indicators: [],
    keys: 1,
    literal: value
  };
}

// src/figures/schedule.ts
function standingOf(project, all, now) {
  const reports = all.filter(({ period }) => lastMonth(period) <= now).sort((a, b) => lastMonth(a.period) - lastMonth(b.period));
  const { actual_start, actual_end } = project;
  const ended = actual_end !== null && firstMonth(actual_end) <= now;
  const begun = actual_start !== null && firstMonth(actual_start) <= now;
  const own = project.stage === "completed" && actual_end !== null ? null : project.stage;
  const reported2 = latest(reports, "stage") ?? own;
  const stage = ended ? "completed" : reported2 ?? (begun ? "under_construction" : null);
  const started = begun || stage !== null && stage !== "reserve";
  const done = stage === "completed" || ended;
  return {
    reports,
    stage,
    started,
    done,
    late_start: lateStart(project, started, now),
    overdue: overdue(project, done, now),
    put_off: putOff(project, reports)
  };
}
function latest(reports, column) {
  return reports.findLast((report) => report[column] !== null)?.[column] ?? null;
}
function lateStart({ planned_start, actual_start }, started, now) {
  if (planned_start === null) return 0;
  if (actual_start !== null && firstMonth(actual_start) <= now)
    return Math.max(0, firstMonth(actual_start) - lastMonth(planned_start));
  return started ? 0 : Math.max(0, now - lastMonth(planned_start));
}
function overdue({ planned_end, actual_end }, done, now) {
  if (planned_end === null) return 0;
  if (actual_end !== null && firstMonth(actual_end) <= now)
    return Math.max(0, firstMonth(actual_end) - lastMonth(planned_end));
  return done ? 0 : Math.max(0, now - lastMonth(planned_end));
}
function putOff({ planned_end }, reports) {
  const expected = [planned_end, ...reports.map(({ expected_end }) => expected_end)].filter(
    (date) => date !== null
  );
  const [first, last] = [expected[0], expected.at(-1)];
  return first === void 0 || last === void 0 ? 0 : lastMonth(last) - lastMonth(first);
}
function firstMonth(date) {
  const period = parsePeriod(date);
  return period === void 0 ? monthOfDay(date) : monthSpan(period)[0];
}
function lastMonth(date) {
  const period = parsePeriod(date);
  return period === void 0 ? monthOfDay(date) : monthSpan(period)[1];
}
function monthOfDay(day) {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return year * 12 + month - 1;
}

// src/figures/project.ts
var measures = {
  planned_total: { kind: "amount", of: ({ planned_total: value }) => ({ value, column: "planned_total" }) },
  planned_year: { kind: "amount", of: ({ planned_year: value }) => ({ value, column: "planned_year" }) },
  /** From the year's beginning. */
  completed: {
    kind: "amount",
    at: (_, { reports }, { year }) => reported(
      reports.filter(({ period }) => Number(period.slice(0, 4)) === year),
      "completed_year"
    )
  },
  completed_total: {
    kind: "amount",
    at: ({ completed }, { reports }) => latest(reports, "completed_total") === null ? { value: completed, column: "completed" } : reported(reports, "completed_total")
  },
  physical: {
    kind: "share",
    at: (_, { reports, done }) => done ? { value: 1, column: "stage" } : reported(reports, "physical")
  },
  late_start: {
    kind: "months",
    at: ({ planned_start, actual_start }, { late_start: value, started }) => ({
      value,
      column: "planned_start",
      why: lateness(planned_start, started ? actual_start : null, { en: "start", zh: "\u5F00\u5DE5" })
    })
  },
  overdue: {
    kind: "months",
    at: ({ planned_end, actual_end }, { overdue: value, done }) => ({
      value,
      column: "planned_end",
      why: lateness(planned_end, done ? actual_end : null, { en: "completion", zh: "\u7AE3\u5DE5" })
    })
  },
  put_off: {
    kind: "months",
    at: ({ planned_end }, { put_off: value, reports }) => {
      const report = reports.findLast(({ expected_end }) => expected_end !== null);
      const [from, to] = [planned_end ?? "--", report?.expected_end ?? planned_end ?? "--"];
      return {
        value,
        report,
        column: report === void 0 ? "planned_end" : "expected_end",
        why: {
          en: `months from the completion as planned, ${from}, to that last reported, ${to}`,
          zh: `\u7531\u8BA1\u5212\u7AE3\u5DE5\uFF08${from}\uFF09\u81F3\u6700\u8FD1\u62A5\u544A\u7684\u9884\u8BA1\u7AE3\u5DE5\uFF08${to}\uFF09\u7684\u6708\u6570`
        }
      };
    }
  }
};
function reported(reports, column) {
  const report = reports.findLast((one) => one[column] !== null);
  return { value: report?.[column] ?? null, report, column };
}
function lateness(planned, actual, of) {
  return {
    en: `months from the planned ${of.en}, ${planned ?? "--"}, to ${actual === null ? "the end of the period" : `the actual one, ${actual}`}`,
    zh: `\u7531\u8BA1\u5212${of.zh}\uFF08${planned ?? "--"}\uFF09\u81F3${actual === null ? "\u671F\u672B" : `\u5B9E\u9645${of.zh}\uFF08${actual}\uFF09`}\u7684\u6708\u6570`
  };
}
async function readProjects({ engine, store }, texts) {
  if (!texts.some((text) => /\bproject\s*[(（]/.test(text))) return /* @__PURE__ */ new Map();
  const [rows, reports] = await Promise.all([
    engine.all(`SELECT * FROM ${storeTable(engine, store, "projects")}`),
    engine.all(`SELECT * FROM ${storeTable(engine, store, "progress")}`)
  ]);
  return new Map(
    rows.map((row) => [row.id, { row, reports: reports.filter(({ project }) => project === row.id) }])
  );
}
async function projectRefs({ industry, indicator, period }, { engine, store }) {
  const conditions = [
    ...industryOf(store.system, industry)?.level === "account" ? [] : [`industry = ${literal(industry)}`],
    .../(?:^|_)key_/.test(indicator) ? ["key"] : []
  ];
  const rows = await engine.all(
    `SELECT id FROM ${storeTable(engine, store, "projects")}
     WHERE ${["TRUE", ...conditions].join(" AND ")} ORDER BY source_file, source_line`
  );
  const measure = indicator.endsWith("planned") ? "planned_year" : `completed[${period}]`;
  return rows.map(({ id }) => `project(${printId(id)}).${measure}`);
}
function projectId({ industry }) {
  return industry.startsWith("project(") ? plainId(industry.slice(8, -1)) : void 0;
}
function projectStep(reference, id, { text, system }, projects) {
  const fail = (message, more = {}) => {
    throw expressionError(text, reference.span, message, more);
  };
  const project = projects.get(id) ?? fail(`there is no project "${id}"`, {
    expected: "the id of a row of data/projects.csv",
    mend: didYouMean(id, projects.keys())
  });
  const measure = measures[reference.indicator] ?? fail(`a project has no "${reference.indicator}"`, {
    expected: Object.keys(measures).join(", "),
    mend: didYouMean(reference.indicator, Object.keys(measures))
  });
  const { row } = project;
  const period = measure.of === void 0 ? periodOf(reference, fail) : void 0;
  const found = period === void 0 || measure.at === void 0 ? measure.of?.(row) : measure.at(row, standingOf(row, project.reports, monthSpan(period)[1]), period);
  if (found === void 0) throw new Error(`${reference.indicator} is a measure of projects`);
  const { value, report, column, why } = found;
  const place = report ?? row;
  const { unit, quantity } = shapeOf(measure.kind, row.unit);
  const cell = value === null ? "CAST(NULL AS DOUBLE)" : `CAST(${literal(value)} AS DOUBLE)`;
  const expression = { ...reference, period: period === void 0 ? null : reference.period };
  return {
    expression,
    op: "project",
    inputs: [],
    reduces: false,
    source: {
      document: documentText(place.source ?? row.source, system),
      file: place.source_file,
      line: place.source_line,
      column
    },
    why,
    sql: `SELECT ${selectRow({
      period: period === void 0 ? "CAST(NULL AS VARCHAR)" : literal(printPeriod(period)),
      value: cell,
      base: "CAST(NULL AS DOUBLE)",
      ...value === null ? {
        status: "'M'",
        reason: "'no_observation'",
        about: literal(`project(${id}).${reference.indicator}`)
      } : {}
    })}`,
    free: /* @__PURE__ */ new Set(),
    unit,
    quantity,
    measures: [],
    prices: "",
    indicators: [],
    keys: 1
  };
}
function shapeOf(kind, currency) {
  if (kind === "months") return { unit: "months", quantity: "amount" };
  if (kind === "share") return { unit: "1", quantity: "rate" };
  return { unit: currency !== null && isCurrency(currency) ? currency : "1", quantity: "amount" };
}
function periodOf({ period, industry, indicator }, fail) {
  if (period !== null && period.last === null && "period" in period.first) return period.first.period;
  return fail("one period is due here, to whose end the project is looked at", {
    expected: `${industry}.${indicator}[2020-06]`
  });
}

// src/figures/plan.ts
function planner(system, engine, tables) {
  const steps = [];
  const known = /* @__PURE__ */ new Map();
  function plan(expression, text) {
    const key = print(expression);
    const found = known.get(key);
    if (found !== void 0) return found;
    const step = planNew(expression, { text, system });
    known.set(key, step);
    return step;
  }
  function add(step) {
    const named = { ...step, name: `s${steps.length}` };
    steps.push(named);
    return named;
  }
  function planNew(expression, given) {
    switch (expression.kind) {
      case "number":
        return add({ ...literalStep(expression), expression });
      case "name":
        throw expressionError(given.text, expression.span, `"${expression.name}" is not a figure`, {
          expected: "industry.indicator[period]"
        });
      case "reference":
        return planReference(expression, given);
      case "unary": {
        const x = plan(expression.operand, given.text);
        const changed = mapStep(x, unaryColumns[expression.operator]);
        const common = { expression, op: expression.operator, inputs: [x] };
        return add({ ...x, ...changed, ...common, reduces: false, cells: void 0 });
      }
      case "binary": {
        const [left, right] = [plan(expression.left, given.text), plan(expression.right, given.text)];
        return add({
          ...binaryStep(
            expression.operator,
            left,
            right,
            { given, span: expression.span },
            expression.rounding === true
          ),
          expression,
          op: expression.operator,
          inputs: [left, right],
          reduces: false
        });
      }
      case "call":
        return planCall(expression, given);
    }
  }
  function planReference(reference, given) {
    const project = projectId(reference);
    if (project !== void 0) return add(projectStep(reference, project, given, tables.projects));
    const formula = formulaOf(reference, system);
    if (formula !== void 0) {
      const inner = plan(formula.expression, `${formula.indicator.id}: ${formula.indicator.formula ?? ""}`);
      return relabel(inner, reference, "derived", {
        unit: formula.indicator.unit === "1" ? inner.unit : formula.indicator.unit,
        indicator: formula.indicator
      });
    }
    const cells = cellsOf(reference, system, given.text);
    const [first] = cells.indicators;
    return add({
      expression: reference,
      op: "figure",
      inputs: [],
      reduces: false,
      cells,
      sql: leafSql(cells, reference.accumulation, observed, system),
      free: cells.free,
      unit: cells.unit,
      quantity: cells.unit === "1" && first?.type === "ratio" ? "rate" : cells.unit === "points" ? "points" : "amount",
      measures: cells.indicators.map(({ id }) => id),
      prices: [...new Set(cells.indicators.map(({ prices }) => prices))].join("/"),
      indicators: cells.indicators,
      keys: cells.keys.length
    });
  }
  function relabel(inner, expression, op, more = {}) {
    const { indicator, ...rest } = more;
    const derived = indicator === void 0 ? { ...mapStep(inner, {}), measures: [] } : {
      ...mapStep(inner, { indicator: literal(indicator.id) }),
      measures: [indicator.id],
      indicators: [indicator]
    };
    return add({
      ...inner,
      ...rest,
      ...derived,
      expression,
      op,
      inputs: inner.op === "*" || inner.op === "-" || inner.op === "/" ? inner.inputs : [inner],
      reduces: false,
      cells: void 0
    });
  }
  function planCall(call, given) {
    const rewrite = rewritings[call.name];
    if (rewrite !== void 0) {
      const rewritten = rewrite(call, given);
      const inner = plan(rewritten, given.text);
      return relabel(inner, call, call.name, rewrittenTypes(call.name, inner));
    }
    const x = () => plan(argument(call, given, 0), given.text);
    const common = { expression: call, op: call.name, reduces: false, cells: void 0 };
    switch (call.name) {
      case "growth": {
        arity(call, given, 1, 2);
        if (option(call, 1, given, ["comparable", "nominal"]) === "nominal") {
          const inner = plan(nominalGrowth(argument(call, given, 0)), given.text);
          return relabel(inner, call, "growth", { quantity: "rate", unit: "1" });
        }
        const level = x();
        if (level.quantity !== "amount" && level.quantity !== "number") {
          throw expressionError(
            given.text,
            call.span,
            `there is no growth of a ${level.quantity.replace("_", " ")}`,
            { mend: `Use diff(${print(call.args[0] ?? call)}) for the change in percentage points` }
          );
        }
        return add({
          ...level,
          ...mapStep(level, growthColumns),
          ...common,
          inputs: [level],
          unit: "1",
          quantity: "rate",
          measures: []
        });
      }
      case "base": {
        arity(call, given, 1, 1);
        const level = x();
        return add({ ...level, ...mapStep(level, baseColumns), ...common, inputs: [level] });
      }
      case "ytd": {
        arity(call, given, 1, 1);
        const inner = mapReferences(argument(call, given, 0), (reference) => ({
          ...reference,
          accumulation: "ytd"
        }));
        return plan(inner, given.text);
      }
      case "abs": {
        arity(call, given, 1, 1);
        const level = x();
        return add({
          ...level,
          ...mapStep(level, { value: "ABS(x.value)", base: "ABS(x.base)" }),
          ...common,
          inputs: [level]
        });
      }
      case "round": {
        arity(call, given, 1, 2);
        const level = x();
        const places = digitsOf(call, given);
        return add({
          ...level,
          ...mapStep(level, { value: `ROUND(x.value, ${places})`, base: `ROUND(x.base, ${places})` }),
          ...common,
          inputs: [level]
        });
      }
      case "convert": {
        arity(call, given, 2, 3);
        const level = x();
        const step = convertStep(level, call, given, tables.rates);
        return add({ ...level, ...step, ...common, inputs: [level] });
      }
      case "target":
        return add(targetStep(call, given, tables.targets));
      case "rank": {
        arity(call, given, 1, 1);
        return planRank(call, given, common);
      }
      default:
        return planReduction(call, given, common);
    }
  }
  function planReduction(call, given, common) {
    arity(call, given, 1, 99);
    const [first, ...others] = call.args.map((arg) => plan(arg, given.text));
    if (first === void 0) throw expressionError(given.text, call.span, `${call.name} needs a figure`);
    if (others.length > 0) {
      return others.reduce((left, right) => {
        const step2 = binaryStep(call.name === "sum" ? "+" : call.name, left, right, {
          given,
          span: call.span
        });
        return add({
          ...step2,
          ...common,
          inputs: left.expression === call ? [...left.inputs, right] : [left, right],
          reduces: false
        });
      }, first);
    }
    const step = reduceStep(call.name, first, { given, span: call.span, engine });
    return add({ ...first, ...step, ...common, inputs: [first], reduces: true });
  }
  function planRank(call, given, common) {
    const x = argument(call, given, 0);
    const narrow = plan(x, given.text);
    const ranked = rankedAxis(narrow, x, system);
    const fixed = /* @__PURE__ */ new Map();
    const wide = narrow.free.has(ranked) ? narrow : plan(
      mapReferences(x, (reference) => {
        const own = ranked === "region" ? reference.region : reference.industry;
        if (own === null)
          throw expressionError(given.text, reference.span, "there is nothing to rank this among");
        fixed.set(ranked, own);
        return { ...reference, [ranked]: `~${own}` };
      }),
      given.text
    );
    return add({
      ...wide,
      ...rankStep(wide, ranked, fixed),
      ...common,
      free: narrow.free,
      inputs: [wide],
      reduces: true,
      unit: "1",
      quantity: "rank",
      measures: []
    });
  }
  return { plan, steps, shared: () => sharedTables(steps, tables) };
}
function planText(text, bindings, to) {
  return to.plan(bind(parse(text), bindings, parsePeriod), text);
}

// src/figures/evaluate.ts
async function evaluate(text, context, bindings = {}) {
  const [figures = []] = await evaluateAll([text], context, bindings);
  return figures;
}
async function evaluateAll(texts, context, bindings = {}) {
  const plan = await plannerFor(context, texts);
  const steps = texts.map((text) => planText(text, bindings, plan));
  const rows = await runSteps(plan, steps, context.engine);
  return steps.map((step, i) => toFigures(step, rows[i] ?? [], context.store.system));
}
function observationsOf({ engine, store, observations }) {
  return observations ?? storeTable(engine, store, "observations");
}
async function plannerFor(context, texts) {
  const { engine, store } = context;
  return planner(store.system, engine, {
    observations: observationsOf(context),
    rates: storeTable(engine, store, "rates"),
    targets: await readTargetValues(context, texts),
    projects: await readProjects(context, texts)
  });
}
async function runSteps(plan, wanted, engine) {
  if (wanted.length === 0) return [];
  const tables = [...plan.shared(), ...plan.steps.map(({ name, sql }) => `${name} AS (${sql})`)];
  const selects = wanted.map(({ name }, i) => `SELECT ${i} AS n, ${name}.* FROM ${name}`);
  const rows = await engine.all(
    `WITH ${tables.join(",\n")}
${selects.join("\nUNION ALL ")}`
  );
  const byStep = wanted.map(() => []);
  for (const { n, ...row } of rows) byStep[n]?.push(row);
  return byStep;
}
function toFigures(step, rows, system) {
  return inSystemOrder(rows, system).map((row) => toFigure(step, row, system));
}
function toFigure(step, row, system) {
  const decimals = step.quantity === "amount" || step.quantity === "rate" ? decimalsOf(step, row, system) : null;
  const value = { value: row.value, unit: step.unit, quantity: step.quantity, decimals };
  const notes = noteCodes(row);
  return {
    ref: print(atRow(step, row, system)),
    region: row.region,
    industry: row.industry,
    indicator: row.indicator,
    period: row.period,
    value: row.value,
    unit: step.unit,
    quantity: step.quantity,
    status: row.status,
    text: formatText({ ...value, notes }, system.format),
    notes,
    ...row.value === null ? { why: whyText(row, system) } : {},
    ...coveredPart(row, system),
    ...atLeast(step, row, system)
  };
}
function decimalsOf(step, row, system) {
  if (step.cells === void 0 && step.op !== "derived" && step.op !== "base") return null;
  return row.indicator === null ? null : indicatorOf(system, row.indicator)?.decimals ?? null;
}
function noteCodes(row) {
  const codes = (row.notes ?? "").split(",").filter((code) => code !== "");
  if (row.value === null && row.reason !== null) codes.push(row.reason);
  if (row.status === "C") codes.push("withheld");
  return [...new Set(codes)].filter((code) => Object.hasOwn(noteTexts, code));
}
function coveredPart(row, system) {
  const industries = coveredIndustries(row);
  const { covered_value: value, covered_base: base } = row;
  if (row.value !== null || row.reason !== "no_base" || industries.length === 0 || value === null || base === null || base <= 0)
    return {};
  const growth = (value - base) / base;
  const text = formatText({ value: growth, unit: "1", quantity: "rate" }, system.format);
  const order = system.industries.map(({ id }) => id);
  return {
    covered: {
      industries: industries.sort((a, b) => order.indexOf(a) - order.indexOf(b)),
      value,
      base,
      growth,
      text
    }
  };
}
function atLeast(step, row, system) {
  const { parts, parts_missing: missing, parts_withheld: withheld, parts_value: value } = row;
  if (row.value !== null || value === null || parts === null || missing === null || missing === 0 || step.quantity !== "amount")
    return {};
  const text = formatText({ value, unit: step.unit, quantity: step.quantity }, system.format);
  return { at_least: { value, parts, missing, withheld: withheld ?? 0, text } };
}
function inSystemOrder(rows, system) {
  const regions = new Map(system.regions.map(({ id }, i) => [id, i]));
  const industries = new Map(system.industries.map(({ id }, i) => [id, i]));
  const place = (row) => [
    regions.get(row.region ?? "") ?? -1,
    industries.get(row.industry ?? "") ?? -1,
    row.period ?? ""
  ];
  return [...rows].sort((a, b) => {
    const [p, q] = [place(a), place(b)];
    return p[0] - q[0] || p[1] - q[1] || (p[2] < q[2] ? -1 : p[2] > q[2] ? 1 : 0);
  });
}
function atRow(step, row, system) {
  const at = (axis) => step.free.has(axis) ? row[axis] : null;
  const [region, industry, period] = [at("region"), at("industry"), parsePeriod(at("period") ?? "")];
  const own = ownRegion(system).id;
  const isFree = (name) => name !== null && /^[*~]/.test(name);
  const place = (expression) => {
    switch (expression.kind) {
      case "binary":
        return { ...expression, left: place(expression.left), right: place(expression.right) };
      case "unary":
        return { ...expression, operand: place(expression.operand) };
      case "call":
        return ["sum", "min", "max"].includes(expression.name) && expression.args.length === 1 ? expression : { ...expression, args: expression.args.map(place) };
      case "reference": {
        const where = region !== null && isFree(expression.region) ? region : expression.region;
        return {
          ...expression,
          region: where === own ? null : where,
          industry: industry !== null && isFree(expression.industry) ? industry : expression.industry,
          period: period !== void 0 && expression.period?.last != null ? { first: { period }, last: null } : expression.period
        };
      }
      default:
        return expression;
    }
  };
  return place(step.expression);
}

// src/figures/explain-texts.ts
function changeText2(value, base, level, system, bridge) {
  const write = (each) => formatText({ value: each, unit: level.unit, quantity: level.quantity }, system.format);
  const [now, changed, was] = [write(value), write(value - base), write(base)];
  const minus = (text) => text.startsWith("-") ? `(${text})` : text;
  return {
    en: `implied by the published change: ${now.en} - ${minus(changed.en)} = ${was.en}${bridge?.en ?? ""}`,
    zh: `\u7531\u516C\u5E03\u7684\u589E\u51CF\u989D\u63A8\u7B97\uFF1A${now.zh} - ${minus(changed.zh)} = ${was.zh}${bridge?.zh ?? ""}`
  };
}
function bridgeText(published, base, level, system) {
  const write = (value) => formatText({ value, unit: level.unit, quantity: level.quantity }, system.format);
  const [was, change] = [write(published), write(base - published)];
  return {
    en: `; the level published for the year before was ${was.en}, so ${change.en} were restated`,
    zh: `\uFF1B\u4E0A\u5E74\u516C\u5E03\u6570\u4E3A${was.zh}\uFF0C\u53E3\u5F84\u8C03\u6574${change.zh}`
  };
}
function withCovered(figure) {
  const { why, covered } = figure;
  if (why === void 0 || covered === void 0) return why;
  return {
    en: `${why.en}; these together: ${covered.text.en}`,
    zh: `${why.zh}\uFF0C\u5408\u8BA1\u589E\u901F\u4E3A${covered.text.zh}`
  };
}

// src/figures/explain-rates.ts
async function exchangeRate({ from, to, kind }, row, { engine, store }) {
  if (row.period === null || from === to) return [];
  const rates = await engine.all(
    `SELECT * FROM ${storeTable(engine, store, "rates")}
     WHERE period = ${literal(row.period)} AND kind = ${literal(kind)}
       AND (("from" = ${literal(from)} AND "to" = ${literal(to)}) OR ("from" = ${literal(to)} AND "to" = ${literal(from)}))`
  );
  return rates.slice(0, 1).map((found) => {
    const per = {
      en: kind === "average" ? "on average" : "at the end of the period",
      zh: kind === "average" ? "\u5E73\u5747" : "\u671F\u672B"
    };
    return {
      ref: `${found.from}/${found.to} ${kind} ${row.period ?? ""}`,
      op: "rate",
      value: found.rate,
      unit: `${found.to}/${found.from}`,
      text: {
        en: `${found.rate} ${currencyName(found.to, "en")} per ${currencyName(found.from, "en")}, ${per.en}`,
        zh: `1${currencyName(found.from, "zh")}\u5408${found.rate}${currencyName(found.to, "zh")}\uFF08${per.zh}\uFF09`
      },
      status: "A",
      notes: [],
      source: {
        document: documentText(found.source, store.system),
        file: found.source_file,
        line: found.source_line,
        column: "rate"
      },
      inputs: []
    };
  });
}

// src/figures/explain-returns.ts
var shown = 12;
var kinds = {
  corrected: { en: "corrected", zh: "\u66F4\u6B63" },
  excluded: { en: "left out", zh: "\u5254\u9664" },
  imputed: { en: "imputed", zh: "\u63A8\u7B97" },
  superseded: { en: "replaced by a later return", zh: "\u88AB\u540E\u62A5\u66FF\u4EE3" }
};
function reasonInChinese(reason) {
  const known = {
    "ratio of the industry": "\u6309\u6240\u5C5E\u4EA7\u4E1A\u7684\u6BD4\u7387\u63D2\u8865",
    "excluded by the rule": "\u6309\u89C4\u5219\u5254\u9664"
  };
  return known[reason] ?? reason.replace(/^replaced by (.+:\d+)$/, "\u4EE5$1\u5904\u4E3A\u51C6");
}
async function explainReturns(key, unit, context) {
  const cell = await compiledCell(key, context);
  if (cell === void 0) return void 0;
  const edits = await editsOf(key, context);
  const counts = [...new Set(edits.map(({ kind }) => kind))].map((kind) => ({
    kind,
    n: edits.filter((edit) => edit.kind === kind).reduce((sum, edit) => sum + edit.many, 0)
  }));
  const list = (lang) => counts.map(
    ({ kind, n }) => lang === "zh" ? `${n}\u9879${kinds[kind]?.zh ?? kind}` : `${n} values ${kinds[kind]?.en ?? kind}`
  ).join(lang === "zh" ? "\uFF0C" : ", ");
  const changed = {
    en: counts.length === 0 ? "" : `; ${list("en")}`,
    zh: counts.length === 0 ? "" : `\uFF1B${list("zh")}`
  };
  const twice = await explainOverlap(key, unit, cell, context);
  return {
    why: {
      en: `compiled from the returns of ${cell.enterprises} enterprises${changed.en}${twice.en}`,
      zh: `\u7531${cell.enterprises}\u5BB6\u4F01\u4E1A\u4E0A\u62A5\u6570\u6C47\u603B${changed.zh}${twice.zh}`
    },
    inputs: edits.filter(({ enterprise }) => enterprise !== "").map((edit) => editNode(edit, unit, context))
  };
}
async function explainOverlap(key, unit, cell, context) {
  const { system } = context.store;
  const parts = await Promise.all(
    partsOf(system, key.industry).map(
      ({ id, headline }) => compiledCell(
        { ...key, industry: id, ...key.indicator === "headline" && { indicator: headline ?? "headline" } },
        context
      )
    )
  );
  const sum = (of) => parts.reduce((all, part) => all + (part === void 0 ? 0 : of(part)), 0);
  const many = sum(({ enterprises }) => enterprises) - cell.enterprises;
  if (many <= 0) return { en: "", zh: "" };
  const value = sum((part) => part.value) - cell.value;
  const text = formatText({ value, unit, quantity: "amount" }, system.format);
  return {
    en: `; ${many === 1 ? "1 enterprise is" : `${many} enterprises are`} in several of its parts, whose ${text.en} count once here`,
    zh: `\uFF1B${many}\u5BB6\u4F01\u4E1A\u540C\u5C5E\u591A\u4E2A\u7EC4\u6210\u90E8\u5206\uFF0C\u5176${text.zh}\u5728\u6B64\u53EA\u8BA1\u4E00\u6B21`
  };
}
async function explainBridge(key, unit, context) {
  const cell = await compiledCell(key, context);
  if (cell?.base == null || cell.base_published === null) return void 0;
  const write = (value) => formatText({ value: value ?? 0, unit, quantity: "amount" }, context.store.system.format);
  const parts = (lang) => {
    const words = {
      en: ["entered", "left", "reclassified", "restated"],
      zh: ["\u65B0\u8FDB", "\u9000\u51FA", "\u884C\u4E1A\u53D8\u66F4", "\u6570\u636E\u8C03\u6574"]
    }[lang];
    const values = [cell.entered, cell.left, cell.reclassified, cell.restated];
    return values.map((value, i) => `${words[i] ?? ""} ${(value ?? 0) >= 0 ? "+" : ""}${write(value)[lang]}`).join(lang === "zh" ? "\uFF0C" : ", ");
  };
  const matched = cell.matched_base !== null && cell.matched_base > 0 && cell.matched_value !== null ? formatText(
    { value: cell.matched_value / cell.matched_base - 1, unit: "1", quantity: "rate" },
    context.store.system.format
  ) : void 0;
  return {
    en: `from the level of the year before, ${write(cell.base_published).en}: ${parts("en")} = ${write(cell.base).en}${matched === void 0 ? "" : `; the enterprises of both years alone grew by ${matched.en}`}`,
    zh: `\u7531\u4E0A\u5E74\u6C47\u603B\u6570${write(cell.base_published).zh}\uFF1A${parts("zh")}\uFF0C\u5F97\u53EF\u6BD4\u57FA\u6570${write(cell.base).zh}${matched === void 0 ? "" : `\uFF1B\u4E24\u5E74\u5747\u4E0A\u62A5\u7684\u4F01\u4E1A\u589E\u957F${matched.zh}`}`
  };
}
async function compiledCell(key, { engine, store }) {
  const where = Object.entries(key).map(([column, value]) => `${column} = ${literal(value)}`);
  const [found] = await engine.all(
    `SELECT * FROM ${storeTable(engine, store, "compiled")} WHERE ${where.join(" AND ")}`
  );
  return found;
}
async function editsOf({ region, industry, indicator, period, accumulation }, { engine, store }) {
  const read = parsePeriod(period);
  if (read === void 0) return [];
  const [first, last] = monthSpan(read);
  const from = accumulation === "ytd" ? read.year * 12 : first;
  const where = [
    `period IN (${periodsWithin(from, last).map(literal).join(", ")})`,
    indicator === "headline" ? "TRUE" : `item = ${literal(indicator)}`,
    `region IN (${regionsWithin(store.system, region).map(literal).join(", ")})`,
    `(CONCAT(',', industry, ',') LIKE ${literal(`%,${industry},%`)})`
  ];
  const rank = `ROW_NUMBER() OVER (ORDER BY CASE kind WHEN 'corrected' THEN 0 WHEN 'excluded' THEN 1 WHEN 'imputed' THEN 2 ELSE 3 END, ABS(COALESCE("new", 0) - COALESCE("old", 0)) DESC, enterprise, period)`;
  const columns = [
    "enterprise",
    "period",
    "item",
    "last_year",
    "kind",
    "old",
    "new",
    "rule",
    "reason",
    "who",
    "when",
    "file",
    "line"
  ];
  const list = columns.map(identifier).join(", ");
  return engine.all(`
    WITH own AS (SELECT ${list}, ${rank} AS nth FROM ${storeTable(engine, store, "edits")} WHERE ${where.join(" AND ")})
    SELECT ${list}, 1 AS many, nth FROM own WHERE nth <= ${shown}
    UNION ALL SELECT '', '', '', FALSE, kind, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, COUNT(*), ${shown} + 1 FROM own WHERE nth > ${shown} GROUP BY kind
    ORDER BY nth`);
}
function regionsWithin(system, id) {
  return [id, ...subregions(system, id).flatMap((part) => regionsWithin(system, part.id))];
}
function periodsWithin(from, to) {
  const frequencies = ["M", "Q", "S", "A"];
  return frequencies.flatMap((frequency) => {
    const length = 12 / periodsPerYear[frequency];
    const first = Math.ceil(from / length);
    const many = Math.max(0, Math.floor((to + 1) / length) - first);
    return Array.from({ length: many }, (_, i) => {
      const at = first + i;
      const year = Math.floor(at / periodsPerYear[frequency]);
      return printPeriod({ frequency, year, index: at % periodsPerYear[frequency] + 1 });
    });
  });
}
function editNode(edit, unit, { store }) {
  const write = (value) => value === null ? { en: "nothing", zh: "\u65E0" } : formatText({ value, unit, quantity: "amount" }, store.system.format);
  const [before, after] = [write(edit.old), write(edit.new)];
  const who = edit.who === null ? "" : ` (${edit.who}, ${edit.when ?? ""})`;
  return {
    ref: `${edit.enterprise} ${edit.item}${edit.last_year ? " of last year" : ""} ${edit.period}`,
    op: edit.kind,
    value: edit.new,
    unit,
    text: after,
    status: edit.kind === "imputed" ? "E" : "A",
    notes: [],
    why: {
      en: `${kinds[edit.kind]?.en ?? edit.kind}: ${before.en} \u2192 ${after.en}; ${edit.reason ?? edit.rule}${who}`,
      zh: `${kinds[edit.kind]?.zh ?? edit.kind}\uFF1A${before.zh} \u2192 ${after.zh}\uFF1B${reasonInChinese(edit.reason ?? edit.rule)}${who}`
    },
    ...edit.file === null || edit.line === null ? {} : { source: { document: null, file: edit.file, line: edit.line, column: edit.item } },
    inputs: []
  };
}

// src/figures/gather.ts
var mostAtOnce = 48;
function gather(context, columns) {
  const computed = inTurns(
    (asked) => computeAll(asked, context)
  );
  const cells = inTurns((keys) => cellsOf2(keys, columns, context));
  return {
    compute: (text, bindings) => computed(`${text} ${JSON.stringify(bindings)}`, { text, bindings }),
    cell: (key) => cells(Object.values(key).join(" "), key)
  };
}
function inTurns(answerAll) {
  const known = /* @__PURE__ */ new Map();
  let waiting = [];
  async function flush() {
    const now = waiting;
    waiting = [];
    for (let from = 0; from < now.length; from += mostAtOnce) {
      const some = now.slice(from, from + mostAtOnce);
      try {
        const answers = await answerAll(some.map(({ question }) => question));
        some.forEach(({ done, fail }, i) => {
          const answer = answers[i];
          if (answer instanceof Error) fail(answer);
          else done(answer);
        });
      } catch (error) {
        for (const { fail } of some) fail(error);
      }
    }
  }
  return (id, question) => {
    const found = known.get(id);
    if (found !== void 0) return found;
    const answer = new Promise((done, fail) => {
      if (waiting.length === 0) setImmediate(() => void flush());
      waiting.push({ question, done, fail });
    });
    known.set(id, answer);
    return answer;
  };
}
async function computeAll(asked, context) {
  const plan = await plannerFor(
    context,
    asked.map(({ text }) => text)
  );
  const lasts = asked.map(({ text, bindings }) => {
    try {
      return planText(text, bindings, plan);
    } catch (error) {
      if (error instanceof Error) return error;
      throw error;
    }
  });
  const rows = await runSteps(plan, plan.steps, context.engine);
  const rowsOf = new Map(
    plan.steps.map((step, i) => [step.name, inSystemOrder(rows[i] ?? [], context.store.system)])
  );
  return lasts.map((last) => last instanceof Error ? last : { last, rowsOf });
}
async function cellsOf2(keys, columns, context) {
  const names = ["region", "industry", "indicator", "period", "accumulation"];
  const tuples = keys.map((key) => `(${names.map((name) => literal(key[name])).join(", ")})`);
  const rows = await context.engine.all(
    `SELECT ${[...names, ...columns].join(", ")} FROM ${observationsOf(context)}
     WHERE (${names.join(", ")}) IN (${tuples.join(", ")})`
  );
  const idOf = (key) => names.map((name) => key[name]).join(" ");
  const found = new Map(rows.map((row) => [idOf(row), row]));
  return keys.map((key) => found.get(idOf(key)));
}

// src/figures/explain.ts
var originColumns = [
  "origin",
  "base_published",
  "growth",
  "base",
  "base_origin",
  "enterprises",
  "source",
  "source_file",
  "source_line",
  "source_column",
  "growth_file",
  "growth_line",
  "growth_column"
];
async function explain(text, context, bindings = {}) {
  return explainWith(text, { ...context, gathering: gather(context, originColumns) }, bindings);
}
async function explainWith(text, shared, bindings = {}, below = false) {
  const { last, rowsOf } = await shared.gathering.compute(text, bindings);
  const final = rowsOf.get(last.name) ?? [];
  const trees = await Promise.all(
    final.map((row) => derive(last, row, { ...shared, rowsOf, below, top: last }))
  );
  const [only] = trees;
  if (trees.length === 1 && only !== void 0) return only;
  return {
    ref: print(last.expression),
    op: "table",
    value: null,
    unit: last.unit,
    text: { en: `${trees.length} figures`, zh: `${trees.length}\u4E2A\u6570\u636E` },
    status: "A",
    notes: [],
    inputs: trees
  };
}
async function derive(step, row, trace) {
  const { system } = trace.store;
  const figure = toFigure(step, row, system);
  if (step.cells !== void 0) return deriveCell(figure, step, row, trace);
  const inputs = await Promise.all(
    step.inputs.flatMap(
      (input) => matching(input, row, step, trace).map((inputRow) => derive(input, inputRow, trace))
    )
  );
  const node = {
    ...fromFigure(figure, step.op),
    ...step.source === void 0 ? {} : { source: step.source },
    ...step.why === void 0 ? {} : { why: step.why }
  };
  if (step.op === "growth" || step.op === "base")
    return { ...node, ...await deriveFromBase(step, row, figure, inputs, trace) };
  if (step.exchange !== void 0) inputs.push(...await exchangeRate(step.exchange, row, trace));
  return { ...node, inputs };
}
function matching(input, row, step, { rowsOf }) {
  const kept = axes.filter((axis) => input.free.has(axis) && step.free.has(axis));
  return (rowsOf.get(input.name) ?? []).filter(
    (candidate) => kept.every((axis) => candidate[axis] === row[axis])
  );
}
async function deriveCell(figure, step, row, trace) {
  const origin = await originOf(row, step, trace);
  const node = fromFigure(figure, origin === void 0 ? "missing" : opOf(origin));
  const source = origin === void 0 ? void 0 : sourceOf(origin, trace.store.system);
  const published = origin?.origin === "published" && row.value !== null;
  const hasClasses = partsOf(trace.store.system, row.industry ?? "").some(({ level }) => level === "class");
  const settled = published && (trace.below || hasClasses && step !== trace.top);
  const parts = settled ? [] : origin?.origin === "projects" ? await deriveProjects(row, trace) : await deriveParts(row, origin?.origin ?? null, trace);
  const returns = origin?.enterprises == null ? void 0 : await explainReturns(keyOf(row, step), figure.unit, trace);
  const counted = returns === void 0 ? {} : { why: returns.why };
  parts.push(...returns?.inputs ?? []);
  return { ...node, ...counted, ...source === void 0 ? {} : { source }, inputs: parts };
}
async function deriveProjects({ industry, indicator, period }, trace) {
  if (industry === null || indicator === null || period === null) return [];
  const refs = await projectRefs({ industry, indicator, period }, trace);
  const trees = await Promise.all(refs.map((ref) => explainWith(ref, trace, {}, true)));
  return trees.filter(({ value }) => value !== null);
}
async function deriveParts(row, origin, trace) {
  const { system } = trace.store;
  const { region, industry, indicator, period } = row;
  if (region === null || industry === null || indicator === null || period === null || (row.parts ?? 0) === 0)
    return [];
  const industries = partsOf(system, industry).filter((part) => has(part, indicator, system));
  const inRegion = region === ownRegion(system).id ? "" : `${region}/`;
  const ofRegions = origin === "sum_regions" || industries.length === 0;
  const refs = ofRegions ? subregions(system, region).map(({ id }) => `${id}/${industry}.${indicator}[${period}]`) : industries.map(({ id }) => `${inRegion}${id}.${indicator}[${period}]`);
  const trees = await Promise.all(refs.map((ref) => explainWith(ref, trace, {}, true)));
  const ofClasses = ofRegions ? industryOf(system, industry)?.level === "class" : industries.every(({ level }) => level === "class");
  return ofClasses && trees.length > (row.parts ?? 0) ? trees.filter(({ op }) => op !== "missing") : trees;
}
async function deriveFromBase(step, row, figure, inputs, trace) {
  const [level] = step.inputs;
  const levelRow = level === void 0 ? void 0 : matching(level, row, step, trace)[0];
  if (level === void 0 || levelRow === void 0) return { inputs };
  const { system } = trace.store;
  const { rate, base, base_origin } = levelRow;
  const reference = print(atRow(level, levelRow, system));
  const origin = level.cells === void 0 ? void 0 : await originOf(levelRow, level, trace);
  const published = (value) => ({
    ref: `growth(${reference})`,
    op: "published",
    value,
    unit: "1",
    text: formatText({ value, unit: "1", quantity: "rate" }, system.format),
    status: "A",
    notes: [],
    source: origin && growthSource(origin, system),
    inputs: []
  });
  if (step.op === "growth") {
    if (rate !== null) {
      const basis2 = base === null ? [] : [await explainWith(`base(${reference})`, trace, {}, true)];
      return {
        op: "published",
        source: origin && growthSource(origin, system),
        why: { en: "the growth as published", zh: "\u4E3A\u516C\u5E03\u7684\u589E\u901F" },
        inputs: basis2
      };
    }
    const basis = base === null ? [] : [await explainWith(`base(${reference})`, trace, {}, true)];
    return {
      inputs: [...inputs, ...basis],
      ...figure.covered === void 0 ? {} : { why: withCovered(figure) }
    };
  }
  if (base === null || base_origin === null) return { inputs: [] };
  const bridge = origin?.base_published == null ? void 0 : bridgeText(origin.base_published, base, level, system);
  if (base_origin === "implied" && rate !== null) {
    const text = formatText({ value: base, unit: level.unit, quantity: level.quantity }, system.format);
    const growth = published(rate);
    const [levelNode] = inputs;
    const why = {
      en: `implied by the published growth: ${levelNode?.text.en ?? ""} / (1 + ${growth.text.en}) = ${text.en}${bridge?.en ?? ""}`,
      zh: `\u7531\u516C\u5E03\u7684\u589E\u901F\u63A8\u7B97\uFF1A${levelNode?.text.zh ?? ""} \xF7 (1 + ${growth.text.zh}) = ${text.zh}${bridge?.zh ?? ""}`
    };
    return { op: "implied", why, inputs: [...inputs, growth] };
  }
  if (base_origin === "change") {
    const why = changeText2(levelRow.value ?? 0, base, level, system, bridge);
    return { op: "implied", why, inputs };
  }
  if (base_origin === "sum") {
    const parts = await Promise.all(
      inputs.flatMap(({ inputs: below }) => below).map(({ ref }) => explainWith(`base(${ref})`, trace, {}, true))
    );
    return { op: "sum", why: bridge, inputs: parts };
  }
  if (base_origin === "compiled") {
    const why = await explainBridge(keyOf(levelRow, level), level.unit, trace);
    return { op: base_origin, why: why ?? bridge, inputs: [] };
  }
  return { op: base_origin, why: bridge, source: origin && sourceOf(origin, trace.store.system), inputs: [] };
}
function keyOf(row, step) {
  const { region, industry, indicator, period } = row;
  const accumulation = step.expression.kind === "reference" && (period ?? "").length > 4 ? step.expression.accumulation : "period";
  return {
    region: region ?? "",
    industry: industry ?? "",
    indicator: indicator ?? "",
    period: period ?? "",
    accumulation
  };
}
async function originOf(row, step, { gathering }) {
  const { region, industry, indicator, period } = row;
  if (region === null || industry === null || indicator === null || period === null) return void 0;
  const accumulation = step.expression.kind === "reference" && period.length > 4 ? step.expression.accumulation : "period";
  return gathering.cell({ region, industry, indicator, period, accumulation });
}
function opOf({ origin }) {
  return origin === null ? "missing" : origin.startsWith("sum") ? "sum" : origin;
}
function sourceOf({ source, source_file, source_line, source_column }, system) {
  if (source_file === null || source_line === null) return void 0;
  return {
    document: documentText(source, system),
    file: source_file,
    line: source_line,
    column: source_column
  };
}
function growthSource(origin, system) {
  const { growth_file: file, growth_line: line, growth_column: column } = origin;
  return file === null || line === null ? sourceOf(origin, system) : { document: documentText(origin.source, system), file, line, column };
}
function fromFigure({ ref, value, unit, text, status, notes, why }, op) {
  return { ref, op, value, unit, text, status, notes, ...why === void 0 ? {} : { why }, inputs: [] };
}

export {
  functionNames,
  references,
  hasOpenPeriod,
  parse,
  loadSystem,
  growClasses,
  classPrefix,
  formatValue,
  formatText,
  evaluate,
  evaluateAll,
  explain
};
