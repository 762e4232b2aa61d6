import {
  isCurrency,
  knownUnits,
  parseUnit
} from "./chunk-EUJICYRB.js";
import {
  throwIfAny
} from "./chunk-GG4WGJB4.js";

// src/lib/nearest.ts
import { distance } from "fastest-levenshtein";
function nearest(word, known) {
  const limit = Math.max(2, Math.floor(word.length / 3));
  return [...new Set(known)].map((name) => ({ name, edits: distance(word.toLowerCase(), name.toLowerCase()) })).filter(({ edits, name }) => edits <= limit && edits < name.length).sort((a, b) => a.edits - b.edits || a.name.localeCompare(b.name)).slice(0, 3).map(({ name }) => name);
}
function didYouMean(word, known, most = 12) {
  const names = [...new Set(known)];
  const close = nearest(word, names);
  if (close.length > 0) return `Did you mean ${close.map((name) => `"${name}"`).join(" or ")}?`;
  if (names.length === 0) return "";
  const more = names.length > most ? `, \u2026 (${names.length} in all)` : "";
  return `Known: ${names.slice(0, most).join(", ")}${more}`;
}

// src/define/model.ts
var totalId = "total";
function industryOf(system, id) {
  return system.industries.find((industry) => industry.id === id);
}
function indicatorOf(system, id) {
  return system.indicators.find((indicator) => indicator.id === id);
}
function ownRegion(system) {
  const own = system.regions.find((region) => region.parent === null);
  if (own === void 0) throw new Error("a system has a region of its own");
  return own;
}
function systemIndustries(system) {
  return system.industries.filter((industry) => industry.level === "industry");
}
function partsOf(system, id) {
  return system.industries.filter((industry) => industry.parent === id);
}
function subregions(system, id) {
  return system.regions.filter((region) => region.parent === id);
}
function rootOf(system, id) {
  let node = industryOf(system, id);
  while (node !== void 0 && node.parent !== null) node = industryOf(system, node.parent);
  return node;
}
function compositeOf(system, id) {
  const own = system.composites.find((composite) => composite.industry === id);
  const parent = industryOf(system, id)?.parent ?? null;
  return own ?? (parent === null ? void 0 : compositeOf(system, parent));
}
function nameOf(item, lang) {
  return item.names[lang] ?? item.names.en ?? Object.values(item.names)[0] ?? item.id;
}
function sourceName(system, text, lang) {
  const source = system.sources.find(({ id }) => id === text);
  return source === void 0 ? text : nameOf(source, lang);
}

// src/define/composites.ts
function compositesOf(input) {
  const nodes = [
    { id: totalId, path: ["total"], composite: input.total.composite },
    ...Object.entries(input.groups ?? {}).map(([id, { composite }]) => ({
      id,
      path: ["groups", id],
      composite
    }))
  ];
  return nodes.flatMap(
    ({ id, path, composite }) => composite === void 0 ? [] : [{ id, path: [...path, "composite"], composite }]
  );
}
function checkComposites(input, resolved, say) {
  const leaves = resolved.industries.map(({ item }) => item).filter(({ level }) => level === "industry");
  if (leaves.length === 0) {
    const mend = "Add groups with industries, or industries";
    say(["groups"], "key", { message: "the system has no industry", mend });
    return;
  }
  for (const { item, path } of resolved.industries) {
    if (item.level === "group" && !leaves.some(({ parent }) => parent === item.id))
      say(path, "key", {
        message: `the group "${item.id}" has no industries`,
        mend: "Add some, or remove the group"
      });
  }
  if (!leaves.every(({ headline }) => headline !== null && canStand(input.indicators[headline]))) return;
  const declared = compositesOf(input);
  for (const composite of declared) {
    const inside = leaves.filter(({ parent }) => composite.id === totalId || parent === composite.id);
    if (inside.length > 0) checkComposite(composite, headlinesOf(inside), input, say);
  }
  const headlines = headlinesOf(leaves);
  if (headlines.length > 1 && !declared.some(({ id }) => id === totalId)) {
    say(["total"], "key", {
      message: "the headlines of the industries are of different measures",
      found: headlines.join(", "),
      expected: "one measure, or a declared composite",
      mend: kindsOf(headlines, input).length > 1 ? oneKind : `Add composite: {measures: [${headlines.join(", ")}], note: \u2026} to total`
    });
  }
}
var oneKind = "Give the industries headlines of one type and one unit";
function canStand(indicator) {
  return indicator !== void 0 && indicator.type !== "ratio" && indicator.formula === void 0;
}
function headlinesOf(leaves) {
  return [...new Set(leaves.flatMap(({ headline }) => headline === null ? [] : [headline]))];
}
function kindsOf(headlines, input) {
  const indicators = headlines.flatMap((headline) => input.indicators[headline] ?? []);
  return [...new Set(indicators.map(({ type, unit }) => `${type} in ${unit}`))];
}
function checkComposite({ id, path, composite }, headlines, input, say) {
  if (headlines.length === 1) {
    say(path, "key", {
      message: `"${id}" is declared a composite, but its industries have one headline`,
      found: headlines.join(", "),
      expected: "headlines of different measures",
      mend: "Remove composite"
    });
    return;
  }
  const kinds = kindsOf(headlines, input);
  if (kinds.length > 1) {
    say([...path, "measures"], "value", {
      message: `the headlines in "${id}" cannot be added up`,
      found: kinds.join(", "),
      expected: "indicators of one type and one unit",
      mend: oneKind
    });
    return;
  }
  const lacking = headlines.filter((headline) => !composite.measures.includes(headline));
  if (lacking.length > 0) {
    say([...path, "measures"], "value", {
      message: `the composite of "${id}" does not name every headline in it`,
      found: `no ${lacking.join(", ")}`,
      expected: headlines.join(", "),
      mend: `Add ${lacking.join(", ")}`
    });
  }
  composite.measures.forEach((measure2, i) => {
    if (!headlines.includes(measure2) && input.indicators[measure2] !== void 0) {
      say([...path, "measures", i], "value", {
        message: `the composite of "${id}" names "${measure2}", which is the headline of none of its industries`,
        expected: headlines.join(", "),
        mend: "Remove it"
      });
    }
  });
}

// src/define/checks.ts
var languageWords = ["t", "and", "or", "not"];
var headlineWord = "headline";
function checkIdentifiers(input, resolved, yaml, say) {
  unique(resolved.industries, "an industry, a group or an account", yaml, say);
  unique(resolved.regions, "a region", yaml, say);
  for (const { item, path } of resolved.industries) {
    if (item.id === totalId && path.length > 1) {
      say(path, "key", {
        message: `"${totalId}" is the name of the system's total`,
        expected: "another identifier",
        mend: "Choose another identifier"
      });
    }
  }
  const named = [
    ...resolved.industries,
    ...resolved.regions,
    ...Object.keys(input.indicators).map((id) => ({ item: { id }, path: ["indicators", id] }))
  ];
  for (const { item, path } of named) {
    const word = languageWords.includes(item.id) || path[0] === "indicators" && item.id === headlineWord;
    if (!word) continue;
    say(item.id === input.region.id && path.length === 1 ? [...path, "id"] : path, "key", {
      message: `"${item.id}" is a word of the expression language`,
      expected: "another identifier",
      mend: `Choose one other than ${[...languageWords, headlineWord].join(", ")}`
    });
  }
}
function unique(nodes, what, yaml, say) {
  const first = /* @__PURE__ */ new Map();
  for (const { item, path } of nodes) {
    const before = first.get(item.id);
    if (before === void 0) {
      first.set(item.id, path);
      continue;
    }
    if (item.id === totalId) continue;
    say(path, "key", {
      message: `the identifier "${item.id}" is given to ${what} twice`,
      found: `the first at ${lineAndColumn(yaml, before)}`,
      mend: "Give one of the two another identifier"
    });
  }
}
function checkNames(input, resolved, say) {
  if (input.languages.length === 0) return;
  const given = [
    [["names"], input.names],
    ...[...resolved.regions, ...resolved.industries].map(({ item, path }) => [
      [...path, "names"],
      item.names
    ]),
    ...Object.entries(input.indicators).map(([id, { names }]) => [
      ["indicators", id, "names"],
      names
    ]),
    ...compositesOf(input).map(({ path, composite }) => [
      [...path, "note"],
      composite.note
    ]),
    ...input.mapping_note === void 0 ? [] : [[["mapping_note"], input.mapping_note]],
    ...Object.entries(input.services ?? {}).map(([id, names]) => [
      ["services", id],
      names
    ])
  ];
  for (const [path, names] of given) {
    const extra = Object.keys(names).filter((language) => !input.languages.includes(language));
    const missing = input.languages.filter((language) => names[language] === void 0);
    for (const language of extra) {
      say([...path, language], "key", {
        message: `"${language}" is not among the languages of the system`,
        expected: input.languages.join(", "),
        mend: `Write one of these, or add ${language} to languages`
      });
    }
    if (missing.length > 0) {
      say(path, "key", {
        message: `${path.length === 1 ? `"${path.join("")}"` : `"${String(path.at(-1))}" of ${path.slice(0, -1).join(".")}`} lacks ${missing.join(", ")}`,
        expected: `one for each of ${input.languages.join(", ")}`,
        mend: `Add ${missing.map((language) => `${language}: \u2026`).join(", ")}`
      });
    }
  }
}
function checkIndicators(input, say) {
  for (const [id, indicator] of Object.entries(input.indicators)) {
    const path = ["indicators", id];
    checkUnit(indicator.unit, [...path, "unit"], say);
    checkAdding(indicator, path, say);
  }
}
function checkUnit(unit, path, say) {
  const known = (one) => knownUnits.includes(one) || isCurrency(one);
  const parts = unit.split("/");
  if (parts.length <= 2 && parts.every(known)) return;
  const read = parseUnit(unit);
  say(path, "value", {
    message: "unknown unit",
    found: `"${unit}"`,
    expected: "a currency code such as CNY or USD, another base unit, or a quotient of two",
    mend: read !== void 0 && known(read.unit) ? `Write the base unit, ${read.unit}; the tables may give it as ${unit}` : nearest(unit, knownUnits).length > 0 ? didYouMean(unit, knownUnits) : `Base units: ${knownUnits.join(", ")}`
  });
}
function checkAdding(indicator, path, say) {
  const { additive, formula, type } = indicator;
  const adds = additive === true || typeof additive === "object" && Object.values(additive).includes(true);
  if (adds && (formula !== void 0 || type === "ratio")) {
    say([...path, "additive"], "value", {
      message: formula === void 0 ? "a ratio cannot be added up" : "an indicator with a formula cannot be added up",
      expected: formula === void 0 ? "additive: false" : "additive: false, or no formula",
      mend: formula === void 0 ? "Remove additive, or make it a flow or a stock" : "Remove additive: the formula is worked out anew for each total"
    });
  }
  if (type === "ratio" && indicator.over_time === "sum") {
    say([...path, "over_time"], "value", {
      message: "a ratio cannot be summed over time",
      found: "sum",
      expected: "mean, last or none"
    });
  }
}
function checkReferences(input, resolved, say) {
  const known = Object.keys(input.indicators);
  const reference = (id, path) => {
    if (id === void 0 || id === "" || known.includes(id)) return;
    say(path, "value", { message: `unknown indicator "${id}"`, mend: didYouMean(id, known) });
  };
  for (const { path, node } of declaringNodes(input, resolved)) {
    reference(node.headline, [...path, "headline"]);
    node.composite?.measures.forEach((id, i) => reference(id, [...path, "composite", "measures", i]));
    node.indicators?.forEach((id, i) => {
      const place = [...path, "indicators", i];
      reference(id, place);
      if (node.indicators?.indexOf(id) !== i)
        say(place, "value", {
          message: `the indicator "${id}" is named twice`,
          mend: "Remove one of the two"
        });
    });
    if (node.headline !== void 0 && node.indicators !== void 0 && !node.indicators.includes(node.headline)) {
      say([...path, "headline"], "value", {
        message: `the headline "${node.headline}" is not among the indicators of "${String(path.at(-1))}"`,
        found: `indicators ${node.indicators.join(", ")}`,
        mend: `Add ${node.headline} to indicators, or choose one of them as the headline`
      });
    }
  }
  for (const { item, path } of resolved.industries) checkHeadline(item, path, input, say);
}
function checkHeadline(item, path, input, say) {
  if (item.level === "account" && item.indicators.length === 0) {
    say(path, "key", {
      message: `the account "${item.id}" has no indicator`,
      mend: "Add headline: with the indicator that stands for it"
    });
  }
  if (item.level !== "industry") return;
  if (item.headline === null) {
    say([...path, "headline"], "key", {
      message: `the industry "${item.id}" has no headline`,
      expected: "an indicator that stands for it",
      mend: "Add headline: to it, to its group or to the total"
    });
    return;
  }
  const indicator = input.indicators[item.headline];
  if (indicator !== void 0 && !canStand(indicator)) {
    say([...path, "headline"], "value", {
      message: `the headline "${item.headline}" of "${item.id}" cannot be added up over industries`,
      expected: "a flow or a stock without a formula",
      mend: "Choose another indicator as the headline"
    });
  }
}
function declaringNodes(input, resolved) {
  return resolved.industries.map(({ path }) => {
    let node = input;
    for (const step of path) node = node[step];
    return { path, node };
  });
}
function lineAndColumn(yaml, path) {
  const { line, column } = yaml.place(path, "key");
  return `${line ?? 1}:${column ?? 1}`;
}

// src/define/codes.ts
var last = "\uFFFF";
function parseCodePattern(text) {
  const code = "[0-9A-Za-z]+(?:\\.[0-9A-Za-z]+)*";
  const single = new RegExp(`^(${code})(\\.?\\*)?$`).exec(text);
  if (single?.[1] !== void 0) {
    const low = single[1];
    if (single[2] === void 0) return { text, kind: "code", parts: [low], low, high: low };
    return { text, kind: "prefix", parts: [low], low, high: low + last };
  }
  const range = new RegExp(`^(${code})\\s*[-\u2013]\\s*(${code})$`).exec(text);
  const [, from, to] = range ?? [];
  if (from === void 0 || to === void 0 || from.length !== to.length || from >= to) return void 0;
  return { text, kind: "range", parts: [from, to], low: from, high: to + last };
}
function matchesPattern(pattern, code) {
  return pattern.low <= code && code <= pattern.high;
}
function patternsOverlap(a, b) {
  return a.low <= b.high && b.low <= a.high;
}

// src/define/code-checks.ts
function checkCodes({ system, industries }, yaml, say, table) {
  const patterns = [];
  for (const { item, path } of industries) {
    item.codes.forEach((text, i) => {
      const at = [...path, "codes", i];
      const pattern = parseCodePattern(text);
      if (pattern !== void 0) patterns.push({ pattern, industry: item.id, path: at });
      else
        say.error(at, "value", {
          message: `"${text}" is not a pattern of class codes`,
          expected: '"2710" (one class), "13*" (all that begin so) or "31-33" (ends of one length, the lower first)'
        });
    });
  }
  overlaps(patterns, yaml, say.error);
  const first = patterns[0];
  if (first === void 0) return;
  if (system.classification === null) {
    say.error(first.path.slice(0, -1), "key", {
      message: "class codes are given, but no classification that they belong to",
      mend: "Add classification: with its name, such as GB/T 4754-2017, NACE Rev. 2 or NAICS 2022"
    });
    return;
  }
  if (table === void 0) return;
  for (const each of patterns) checkAgainst(table, each, say);
}
function overlaps(patterns, yaml, say) {
  patterns.forEach((one, i) => {
    for (const other of patterns.slice(0, i)) {
      if (other.industry === one.industry || !patternsOverlap(one.pattern, other.pattern)) continue;
      say(one.path, "value", {
        message: `the codes "${one.pattern.text}" of "${one.industry}" are also in "${other.industry}"`,
        found: `"${other.pattern.text}" at ${lineAndColumn(yaml, other.path)}`,
        expected: "each code in one industry",
        mend: "Narrow one of the two patterns"
      });
    }
  });
}
function checkAgainst(table, { pattern, path }, say) {
  for (const part of pattern.parts) {
    const entry = table.entries.get(part);
    if (entry?.level === "section") {
      say.error(path, "value", {
        message: `"${part}" is a section of ${table.name}, which class codes do not show`,
        expected: "divisions, groups or classes",
        mend: divisionsOf(table, part)
      });
    } else if (pattern.kind === "code" && entry !== void 0 && entry.level !== "class" && table.complete) {
      say.warn(path, "value", {
        message: `"${part}" is a ${entry.level} of ${table.name} (${entry.name}), and no enterprise has it as its class`,
        mend: `Write "${part}*" for all of its classes`
      });
    } else if (!isKnown(table, part, pattern.kind)) {
      const known = knownAbove(table, part);
      const problem = {
        message: `${table.name} has no ${pattern.kind === "code" ? "code" : "codes that begin with"} "${part}"`,
        ...known === void 0 ? {} : { found: `the ${known.level} ${known.code} (${known.name})` },
        mend: "Look it up in the classification"
      };
      if (known?.level === "group" || !table.complete) say.warn(path, "value", problem);
      else say.error(path, "value", problem);
    }
  }
}
function isKnown(table, part, kind) {
  if (table.entries.has(part)) return true;
  return kind !== "code" && [...table.entries.keys()].some((code) => code.startsWith(part));
}
function knownAbove(table, code) {
  for (let length = code.length - 1; length > 1; length--) {
    const entry = table.entries.get(code.slice(0, length));
    if (entry !== void 0) return entry;
  }
  return void 0;
}
function divisionsOf(table, section) {
  const codes = [...table.entries.values()].filter(({ level, parent }) => level === "division" && parent === section).map(({ code }) => code);
  const [first, last2] = [codes[0], codes.at(-1)];
  if (first === void 0 || last2 === void 0) return "Write its divisions";
  return first === last2 ? `Write "${first}*"` : `Write its divisions: "${first}-${last2}"`;
}

// src/define/document.ts
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit
} from "yaml";
function readYaml(text, file) {
  const lines = new LineCounter();
  const doc = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: "error"
  });
  const at = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const problems = [
    ...telling(doc.errors, at).map((error) => ({
      ...syntaxProblem(error),
      at: at(openingQuote(doc, error) ?? error.pos[0])
    })),
    // where the syntax is broken, keys may seem to stand where they do not
    ...doc.errors.length > 0 ? [] : [...repeatedKeys(doc, at), ...loops(doc, at)]
  ];
  if (problems.length > 0) return { problems };
  return { yaml: { value: doc.toJS(), ...positions(doc, at) }, problems };
}
function positions(doc, at) {
  const resolve = (node) => isAlias(node) ? node.resolve(doc) : isNode(node) ? node : void 0;
  const find = (path) => {
    let key;
    let value = doc.contents ?? void 0;
    for (const step of path) {
      const inside = resolve(value);
      if (isMap(inside)) {
        const pair = inside.items.find((item) => keyText(item.key) === String(step));
        if (pair === void 0) return { key, value, whole: false };
        key = isNode(pair.key) ? pair.key : void 0;
        value = isNode(pair.value) ? pair.value : void 0;
      } else if (isSeq(inside) && isNode(inside.items[Number(step)])) {
        key = void 0;
        value = inside.items[Number(step)];
      } else return { key, value, whole: false };
    }
    return { key, value, whole: true };
  };
  const scalar = (path) => {
    const { value, whole: whole2 } = find(path);
    const node = resolve(value);
    return whole2 && isScalar(node) ? node : void 0;
  };
  return {
    place(path, part = "value") {
      const { key, value, whole: whole2 } = find(path);
      const node = part === "key" || !whole2 ? key ?? value : value ?? key;
      return at(node?.range?.[0] ?? 0);
    },
    written(path) {
      const node = scalar(path);
      return node === void 0 ? void 0 : node.source ?? String(node.value);
    },
    placeInText(path, offset) {
      const node = scalar(path);
      if (!node?.range) return this.place(path);
      const quoted2 = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE";
      const block = node.type === "BLOCK_FOLDED" || node.type === "BLOCK_LITERAL";
      return at(node.range[0] + (block ? 0 : offset + (quoted2 ? 1 : 0)));
    }
  };
}
function keyText(key) {
  return isScalar(key) ? String(key.value) : String(key);
}
function repeatedKeys(doc, at) {
  const problems = [];
  visit(doc, {
    Map(_, map) {
      const first = /* @__PURE__ */ new Map();
      for (const pair of map.items) {
        const name = keyText(pair.key);
        const before = first.get(name);
        if (before === void 0) {
          first.set(name, pair);
          continue;
        }
        const { line, column } = at(start(before.key));
        problems.push({
          message: `the key "${name}" is given twice`,
          at: at(start(pair.key)),
          found: `the first at ${line ?? 1}:${column ?? 1}`,
          mend: "Remove one of the two, or give one of them another name"
        });
      }
    }
  });
  return problems;
}
function loops(doc, at) {
  const problems = [];
  visit(doc, {
    Alias(_, alias, ancestors) {
      const target = alias.resolve(doc);
      if (target === void 0 || !ancestors.includes(target)) return void 0;
      problems.push({
        message: `"*${alias.source}" is a part of itself`,
        at: at(start(alias)),
        expected: "a tree",
        mend: `Remove it, or write out what is meant instead of the alias`
      });
      return void 0;
    }
  });
  return problems;
}
function telling(errors, at) {
  const open = errors.findIndex(isOpenQuote);
  if (open >= 0) return errors.slice(0, open + 1);
  const line = (error) => at(error.pos[0]).line;
  return errors.filter((error, i) => errors.findIndex((other) => line(other) === line(error)) === i);
}
function isOpenQuote({ code, message }) {
  return code === "MISSING_CHAR" && message.includes("quote");
}
function openingQuote(doc, error) {
  let opening;
  if (!isOpenQuote(error)) return void 0;
  visit(doc, {
    Scalar(_, scalar) {
      const [from, , end] = scalar.range ?? [0, 0, -1];
      if (scalar.type?.startsWith("QUOTE") && from < error.pos[0] && end >= error.pos[0]) opening = from;
    }
  });
  return opening;
}
function start(node) {
  return isNode(node) ? node.range?.[0] ?? 0 : 0;
}
function syntaxProblem(error) {
  const own = error.message.replace(/\s+/g, " ").trim();
  const said = { message: `not valid YAML: ${own.charAt(0).toLowerCase()}${own.slice(1)}` };
  switch (error.code) {
    case "TAB_AS_INDENT":
      return { message: "a tab is used to indent", expected: "spaces", mend: "Indent with two spaces" };
    case "BAD_INDENT":
      if (/flow/i.test(own)) return { ...said, mend: "Close the bracket that was opened" };
      return { ...said, mend: "Indent the keys of one mapping by the same number of spaces" };
    case "MULTIPLE_DOCS":
      return {
        message: "the file holds several YAML documents",
        expected: "one",
        mend: "Remove the line ---"
      };
    case "MISSING_CHAR":
      if (isOpenQuote(error))
        return { message: "a text in quotes is not closed", mend: "Add the closing quote" };
      return { ...said, mend: "Close every quote and bracket, and write a colon and a space after each key" };
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      return {
        ...said,
        mend: "Indent the keys of one mapping alike, and put text that contains a colon into quotes"
      };
    case "UNEXPECTED_TOKEN":
      return { ...said, mend: "Put text that contains : # [ ] { } , & * ! | > or % into quotes" };
    default:
      return said;
  }
}

// src/define/formulas.ts
function checkFormulas(input, yaml, problems, say) {
  const known = Object.keys(input.indicators);
  const uses = /* @__PURE__ */ new Map();
  for (const [id, { formula }] of Object.entries(input.indicators)) {
    if (formula === void 0) continue;
    const path = ["indicators", id, "formula"];
    const names = indicatorNames(formula);
    uses.set(
      id,
      names.map(({ name }) => name)
    );
    for (const { name, offset } of names.filter((each) => !known.includes(each.name))) {
      problems.push({
        message: `unknown indicator "${name}" in the formula of "${id}"`,
        at: yaml.placeInText(path, offset),
        mend: didYouMean(name, known)
      });
    }
  }
  for (const id of uses.keys()) {
    const circle = circleFrom(id, uses);
    if (circle !== void 0 && circle.every((member) => known.indexOf(member) >= known.indexOf(id))) {
      say(["indicators", id, "formula"], "value", {
        message: `the formula of "${id}" leads back to itself`,
        found: [...circle, id].join(" \u2192 "),
        mend: "Make one of them an indicator that is collected"
      });
    }
  }
}
function indicatorNames(formula) {
  return [...formula.matchAll(/(?<![\w.])[A-Za-z_]\w*/g)].map((match) => ({ name: match[0], offset: match.index })).filter(({ name, offset }) => {
    const behindNumber = /(?<!\w)\d[\d.]*(?:[eE][+-]?\d+)?(?:\s+[A-Za-z]+)*\s+$/.test(
      formula.slice(0, offset)
    );
    const before = /^(?:\s*\(|\s*\.|\/\w+\.)/.test(formula.slice(offset + name.length));
    return !behindNumber && !before && !["t", "and", "or", "not"].includes(name);
  });
}
function circleFrom(id, uses) {
  const queue = [[id]];
  const seen = /* @__PURE__ */ new Set();
  for (let way = queue.shift(); way !== void 0; way = queue.shift()) {
    for (const next of uses.get(way.at(-1) ?? "") ?? []) {
      if (next === id) return way;
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push([...way, next]);
    }
  }
  return void 0;
}

// src/define/schema.ts
import * as z2 from "zod";

// src/define/returns.ts
var returnRoles = ["enterprise", "period", "sent"];
var registerRoles = [
  "enterprise",
  "name",
  "class_code",
  "region",
  "holding",
  "valid_from",
  "valid_to",
  "industry"
];
function resolveReturns(input = {}) {
  return {
    accumulation: input.accumulation ?? "period",
    january: input.january ?? "separate",
    columns: input.columns ?? {},
    register: input.register ?? {},
    items: Object.fromEntries(
      Object.entries(input.items ?? {}).map(([id, { column, last_year, unit }]) => [
        id,
        { column: column ?? null, last_year: last_year ?? null, unit: unit ?? null }
      ])
    ),
    precedence: input.precedence ?? "published",
    impute_missing: input.impute_missing ?? true,
    outliers: {
      items: input.outliers?.items ?? null,
      u: input.outliers?.u ?? 0.4,
      a: input.outliers?.a ?? 0.05,
      c: input.outliers?.c ?? 20
    }
  };
}
function returnsSchema({
  object: object2,
  optional,
  choice,
  record: record3,
  text,
  flag,
  number: number3,
  identifiers
}) {
  return object2({
    accumulation: optional(
      choice("period", "ytd"),
      "Whether returns report the period alone (period) or from the beginning of the year (ytd). Default: period."
    ),
    january: optional(
      choice("separate", "with_february"),
      "with_february: there is no return of January, and that of February stands for both months. Default: separate."
    ),
    columns: optional(
      object2(Object.fromEntries(returnRoles.map((role) => [role, optional(text, roleWords[role])]))),
      "Headings of the columns that are not items, where they are not recognised."
    ),
    register: optional(
      object2(Object.fromEntries(registerRoles.map((role) => [role, optional(text, roleWords[role])]))),
      "Headings of the register's columns, where they are not recognised."
    ),
    items: optional(
      record3(
        object2({
          column: optional(text, "Heading of the column with the current period."),
          last_year: optional(text, "Heading of the column with the same period of last year."),
          unit: optional(text, "Unit of both, such as \u5343\u5143. Default: the heading's, or the base unit.")
        }),
        "items"
      ),
      "The columns of items, by indicator, where headings are not recognised or say no unit."
    ),
    precedence: optional(
      choice("published", "compiled"),
      "Which figure stands where one is published and one is compiled from returns. Default: published."
    ),
    impute_missing: optional(
      flag,
      "Whether a missing return is imputed by the ratio of its industry. Default: true."
    ),
    outliers: optional(
      object2({
        items: optional(identifiers("indicators"), "Indicators to check. Default: the headlines."),
        u: optional(number3, "Weight of size, from 0 to 1. Default: 0.4."),
        a: optional(number3, "Least spread as a fraction of the median effect. Default: 0.05."),
        c: optional(number3, "Width of the interval in quartile distances. Default: 20.")
      }),
      "Outliers of the ratio to last year by the method of Hidiroglou and Berthelot (1986), by industry and period."
    )
  });
}
var roleWords = {
  enterprise: "The enterprise's identifier.",
  period: "The period of the return.",
  sent: "When the return was sent, or its version: the greatest one counts.",
  name: "The enterprise's name.",
  class_code: "Class code of its activity.",
  region: "Its region, by identifier, name or code.",
  holding: "The holding group that it belongs to.",
  valid_from: "First day (or month) for which the row holds.",
  valid_to: "Last day (or month) for which the row holds; empty: still.",
  industry: "The industry (or several, separated by semicolons) where it overrides the code."
};

// src/define/tables.ts
import * as z from "zod";
var periodParts = ["year", "half", "quarter", "month"];
var statusKeys = ["withheld", "missing", "estimated", "provisional", "normal"];
function tablesSchema(kit) {
  const { object: object2, optional, soft, text, plainText, lenient } = kit;
  const free = (value, what) => soft(z.record(z.string(), value, { error: what }), {});
  const word = z.union([z.string(), z.number()], { error: "a text or a number" });
  const words = z.array(word, { error: "a list of texts" });
  const oneOrMore = z.union([word, words], { error: "a text, or a list of texts" });
  const dimension2 = (what) => z.union(
    [
      plainText,
      object2({
        column: optional(text, `The column that holds the ${what}.`),
        is: optional(text, `The ${what} of every row, where no column says it.`),
        values: optional(
          free(text, "a mapping of words to identifiers"),
          "Words of the column and the identifiers that they stand for."
        )
      })
    ],
    { error: `a column, or a mapping with the keys column, is, values` }
  );
  const status2 = z.union(
    [
      plainText,
      object2({
        column: text.describe("The column."),
        ...Object.fromEntries(
          statusKeys.map((key) => [key, optional(words, `Words that mean ${key}.`)])
        )
      })
    ],
    { error: `a column, or a mapping with the keys column, ${statusKeys.join(", ")}` }
  );
  const measure2 = object2({
    column: text.describe("The column that holds the level."),
    unit: optional(
      z.union([plainText, object2({ column: text })], { error: "a unit, or a mapping with the key column" }),
      "Unit of the column with its scale, such as thousand persons. Default: the indicator's base unit."
    ),
    change: optional(
      text,
      "The column with the absolute change on the same period of the year before, in the unit of the level; the base is the level less the change."
    ),
    growth: optional(
      text,
      "The column with the published growth in percent. Where there is a change too, it is only compared with the growth that the change makes."
    ),
    base: optional(text, "The column with the comparable base."),
    month: optional(
      z.number({ error: "a number from 1 to 12" }).int().min(1).max(12),
      "Which month of the row's period it is of: 1 is the first of the quarter or year."
    ),
    status: optional(
      z.literal("none", { error: "none" }),
      "none: the status column is not about this indicator, which is published in any case."
    )
  });
  const table = object2({
    files: text.describe("Pattern of the files, relative to the workspace: data/qcew/*-annual-*.csv."),
    source: optional(text, "The document that the figures are taken from."),
    where: optional(
      free(oneOrMore, "a mapping of columns to the words that they must hold"),
      "Only rows with these words in these columns are read."
    ),
    region: optional(dimension2("region"), "Where the region stands. Default: the system's own."),
    industry: dimension2("industry").describe(
      "Where the industry stands: a name, an identifier or a class code."
    ),
    indicator: optional(
      dimension2("indicator"),
      "Where the indicator stands, in a table of one figure a row."
    ),
    period: soft(
      z.union(
        [
          plainText,
          object2({
            is: optional(word, "The period of every row."),
            column: optional(text, "The column that holds the period."),
            ...Object.fromEntries(
              periodParts.map((part) => [part, optional(text, `The column that holds the ${part}.`)])
            )
          })
        ],
        { error: `a column, or a mapping with the keys is, column, ${periodParts.join(", ")}` }
      ),
      ""
    ).describe("Where the period stands."),
    status: optional(status2, "The column that says which figures are withheld, estimated or provisional."),
    change_status: optional(
      status2,
      "The same of the changes on the year before, where they have a column of their own."
    ),
    indicators: optional(
      free(
        z.union([z.array(measure2, { error: "a list of columns" }), measure2], {
          error: "a mapping with the key column, or a list of such"
        }),
        "a mapping of indicators to their columns"
      ),
      "The columns of each indicator, where a row holds several."
    ),
    value: optional(measure2, "The column of the figure, where a row holds one.")
  });
  return z.array(lenient ? table : table.meta({ id: "Table" }), { error: "a list of tables" });
}
function classesSchema({ object: object2, optional, text }) {
  return object2({
    prefix: optional(
      text,
      "What the identifiers of classes begin with: naics makes naics_332. Default: the classification's first word."
    ),
    titles: optional(
      object2({
        file: text.describe("A table of codes and titles, relative to the workspace."),
        code: text.describe("Its column with the codes."),
        title: text.describe("Its column with the titles.")
      }),
      "Where the names of the classes stand."
    )
  });
}

// src/define/schema.ts
var identifierPattern = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;
function systemSchema(form) {
  const lenient = form === "lenient";
  const soft = (schema, fallback) => lenient ? schema.catch(() => structuredClone(fallback)) : schema;
  const optional = (schema, description) => (lenient ? schema.optional().catch(void 0) : schema.optional()).describe(description);
  const object2 = (shape) => {
    if (lenient) {
      const loose = z2.object(shape);
      return loose.catch(() => loose.parse({}));
    }
    const keys = Object.keys(shape).join(", ");
    return z2.strictObject(shape, {
      error: (issue) => issue.code === "unrecognized_keys" ? keys : `a mapping with the keys ${keys}`
    });
  };
  const record3 = (value, what) => soft(
    lenient ? z2.record(z2.string(), value) : z2.record(z2.string().regex(identifierPattern), value, {
      error: (issue) => issue.code === "invalid_key" ? "an identifier in snake_case" : `a mapping of ${what} by identifier`
    }),
    {}
  );
  const choice = (...values) => z2.enum(values, { error: values.join(", ") });
  const plainText = z2.string({ error: "text" }).min(1, { error: "text that is not empty" });
  const identifier = soft(
    z2.string({ error: "an identifier in snake_case" }).regex(identifierPattern, { error: "an identifier in snake_case" }),
    ""
  );
  const names = soft(
    z2.record(z2.string(), soft(plainText, ""), {
      error: "a mapping of names by language, such as {en: Finance}"
    }).meta(lenient ? {} : { id: "Names", description: "Names by language: one for each of `languages`." }),
    {}
  );
  const identifiers = (what) => z2.array(identifier, { error: `a list of ${what}` }).min(1, { error: `a list of at least one of ${what}` });
  const count = (most) => {
    const error = `a whole number from 0 to ${most}`;
    return z2.number({ error }).int({ error }).min(0, { error }).max(most, { error });
  };
  const flag = z2.boolean({ error: "true or false" });
  const regionKeys = () => ({
    code: optional(
      plainText,
      "Its code in the region classification (GB/T 2260, FIPS, NUTS \u2026), in quotes so that leading zeros stay."
    ),
    names,
    parts: optional(record3(region, "regions"), "The regions that it is made of, by identifier.")
  });
  const region = z2.lazy(() => object2(regionKeys())).meta(lenient ? {} : { id: "Region" });
  const indicator = object2({
    names,
    unit: soft(z2.string({ error: "a base unit such as CNY" }), "").describe(
      "Base unit in which the figures are kept: an ISO 4217 currency code (CNY, USD), persons, jobs, enterprises, visits, tonnes, kWh \u2026, 1 for a ratio, or a quotient such as CNY/persons. Tables may be in \u4EBF\u5143, thousand persons and so on."
    ),
    type: soft(choice("flow", "stock", "ratio"), "flow").describe(
      "A flow adds up over time (output), a stock is counted at a point in time (enterprises), a ratio is never summed."
    ),
    prices: optional(
      choice("current", "constant", "none"),
      "Price basis of the level. Default: current for money, otherwise none."
    ),
    growth: optional(
      choice("nominal", "real"),
      "Price basis of its published growth: nominal (revenue), or real (value added at comparable prices). Default: nominal."
    ),
    additive: optional(
      z2.union(
        [
          flag,
          object2({
            industries: optional(flag, "Whether industries may be summed."),
            regions: optional(flag, "Whether regions may be summed.")
          })
        ],
        { error: "true, false, or a mapping with the keys industries, regions" }
      ),
      "Whether parts may be summed, over industries and over regions. Default: true, but false for a ratio and for a formula."
    ),
    over_time: optional(
      choice("sum", "mean", "last", "none"),
      "How a longer period is made of shorter ones. Default: sum for a flow, last for a stock, none for a ratio."
    ),
    formula: optional(
      plainText,
      "Where it is derived: an expression over indicators of the same industry and period, such as wages / employment."
    ),
    decimals: optional(count(6), "Digits after the point, where those of its unit's default are not wanted.")
  }).meta(lenient ? {} : { id: "Indicator" });
  const headline = (whose) => optional(identifier, `The indicator that stands for ${whose}.`);
  const industry = object2({
    names,
    headline: headline("the industry. Default: that of its group, or of the total"),
    indicators: optional(
      identifiers("indicators"),
      "The indicators that it has, its headline among them. Default: every indicator but those that only accounts name."
    ),
    codes: optional(
      z2.array(soft(plainText, ""), { error: "a list of class codes in quotes" }),
      'Patterns of class codes that belong to it, in quotes: "2710" one class, "13*" all that begin so, "31-33" all that begin with 31, 32 or 33.'
    )
  }).meta(lenient ? {} : { id: "Industry" });
  const composite = optional(
    object2({
      measures: soft(identifiers("indicators"), []).describe("The headline indicators that it adds up."),
      note: names
    }).meta(lenient ? {} : { id: "Composite" }),
    "Declares that headline indicators of different measures are added up here, and says so to the reader. Needed where the headlines differ, and only there."
  );
  const totalKeys = {
    names,
    headline: headline("every industry in it that names none of its own"),
    indicators: optional(
      identifiers("indicators"),
      "The indicators of every industry in it that names none of its own."
    ),
    composite
  };
  const group = object2({
    ...totalKeys,
    industries: record3(industry, "industries").describe("Its industries, by identifier.")
  }).meta(lenient ? {} : { id: "Group" });
  const account = z2.lazy(
    () => object2({
      names,
      headline: headline("the account. Default: that of the account it is a part of"),
      indicators: optional(
        identifiers("indicators"),
        "The indicators that it has, its headline among them. Default: those of the account it is a part of, or its headline."
      ),
      parts: optional(record3(account, "accounts"), "The accounts that it is made of, by identifier.")
    })
  ).meta(lenient ? {} : { id: "Account" });
  const kit = {
    lenient,
    object: object2,
    optional,
    soft,
    text: soft(plainText, ""),
    plainText
  };
  return object2({
    id: identifier.describe("Identifier of the system."),
    names,
    languages: soft(
      z2.array(
        z2.string({ error: "a language code such as en or zh" }).regex(/^[a-z]{2,3}$/, { error: "a language code such as en or zh" }),
        { error: "a list of language codes, such as [en, zh]" }
      ).min(1, { error: "at least one language code, such as [en]" }),
      []
    ).describe("The languages in which every name is given; the first is the default."),
    classification: optional(
      plainText,
      "The activity classification that `codes` refer to, such as GB/T 4754-2017, NACE Rev. 2 or NAICS 2022."
    ),
    mapping_note: optional(names, "A word to the reader about the mapping of codes to industries."),
    sources: optional(
      record3(names, "documents"),
      "The documents that the definition and the figures are taken from, by the identifier that data files may name in `source`."
    ),
    services: optional(
      record3(names, "public services"),
      "The kinds of public service that projects outside the industries belong to, by the identifier that data/projects.csv may name in `category`."
    ),
    region: object2({ id: identifier.describe("Identifier of the region."), ...regionKeys() }).describe(
      "The system's own region."
    ),
    format: optional(
      object2({
        rounding: optional(
          choice("half_even", "half_up"),
          "How a value half-way between two is rounded. Default: half_even."
        ),
        rate_decimals: optional(
          count(6),
          "Digits after the point of growth rates and shares in percent. Default: 1."
        ),
        amount_decimals: optional(
          count(6),
          "The most digits after the point of amounts in running text. Default: 2."
        )
      }),
      "How numbers are written."
    ),
    indicators: record3(indicator, "indicators").describe("What is measured, by identifier."),
    total: object2(totalKeys).describe("The system as a whole."),
    groups: optional(record3(group, "groups"), "Groups of industries, by identifier."),
    industries: optional(record3(industry, "industries"), "Industries outside any group, by identifier."),
    accounts: optional(
      record3(account, "accounts"),
      "Accounts beside the system, such as the region's whole economy; not part of the total."
    ),
    returns: optional(
      returnsSchema({
        object: object2,
        ...{ optional, choice, record: record3, text: plainText, flag, identifiers },
        number: z2.number({ error: "a number" }).min(0, { error: "a number of 0 or more" })
      }),
      "How enterprise returns and the register in data/ are read, checked and used."
    ),
    classes: optional(
      classesSchema(kit),
      "How the finer levels of the classification are called, of which a node is made for each code that occurs in a table."
    ),
    tables: optional(tablesSchema(kit), "Tables that are read where they lie, and which columns hold what.")
  });
}

// src/define/issues.ts
function shapeProblems(issues, value, yaml) {
  const flat = issues.flatMap((issue) => unfold(issue));
  const unknown = flat.filter((issue) => issue.code === "unrecognized_keys").flatMap((i) => unknownKeys(i, yaml));
  const meant = new Set(unknown.flatMap(({ covers }) => covers.map((path) => path.join("\0"))));
  const others = flat.filter((issue) => issue.code !== "unrecognized_keys" && !meant.has(steps(issue.path).join("\0"))).map((issue) => badValue(issue, value, yaml));
  return [...unknown, ...others];
}
function unfold(issue) {
  if (issue.code !== "invalid_union") return [issue];
  const inner = (issue.errors ?? []).find(
    (branch) => branch.some((each) => each.path.length > 0 || each.code === "unrecognized_keys")
  );
  if (inner === void 0) return [issue];
  return inner.flatMap((each) => unfold({ ...each, path: [...issue.path, ...each.path] }));
}
function unknownKeys(issue, yaml) {
  const known = issue.message.split(", ");
  const inside = steps(issue.path);
  return (issue.keys ?? []).map((key) => {
    const near = nearest(key, known);
    const path = [...inside, key];
    return {
      path,
      covers: [path, ...near.slice(0, 1).map((name) => [...inside, name])],
      problem: {
        message: `unknown key "${key}"`,
        at: yaml.place(path, "key"),
        expected: `one of ${issue.message}`,
        mend: near.length > 0 ? `Did you mean ${quoted(near)}?` : "Remove it, or indent it under the key it belongs to"
      }
    };
  });
}
function badValue(issue, value, yaml) {
  const path = steps(issue.path);
  const key = String(path.at(-1) ?? "");
  const found = valueAt(value, path);
  if (issue.code === "invalid_key") {
    return {
      path,
      covers: [],
      problem: {
        message: `"${key}" is not an identifier`,
        at: yaml.place(path, "key"),
        expected: "snake_case: lower-case letters, digits and single underscores, a letter first",
        mend: suggestion(key)
      }
    };
  }
  if (found === void 0) {
    return {
      path,
      covers: [path],
      problem: {
        message: path.length < 2 ? `"${key}" is missing` : `"${key}" of ${path.slice(0, -1).join(".")} is missing`,
        at: yaml.place(path, "key"),
        expected: issue.message
      }
    };
  }
  return { path, covers: [path], problem: wrongValue(issue, path, found, yaml) };
}
function wrongValue(issue, path, found, yaml) {
  const what = path.length === 0 ? "the file" : `"${path.filter((step) => typeof step === "string").join(".")}"`;
  if (path.length === 0 && found === null)
    return { message: "the file is empty", at: yaml.place(path), expected: issue.message };
  const problem = {
    message: `${what} does not fit`,
    at: yaml.place(path),
    found: inWords(found, yaml.written(path)),
    expected: issue.message
  };
  if (issue.code === "invalid_value" && typeof found === "string") {
    const known = (issue.values ?? []).map(String);
    const near = nearest(found, known);
    return {
      ...problem,
      expected: `one of ${issue.message}`,
      mend: near.length > 0 ? `Did you mean ${quoted(near)}?` : `Write one of ${issue.message}`
    };
  }
  if (issue.expected === "string" && (typeof found === "number" || typeof found === "boolean"))
    return { ...problem, mend: `Put it into quotes: "${yaml.written(path) ?? String(found)}"` };
  if (issue.message.startsWith("a list") && typeof found === "string")
    return {
      ...problem,
      mend: `Put it into brackets: [${identifierPattern.test(found) ? found : JSON.stringify(found)}]`
    };
  if (issue.message.startsWith("an identifier") && typeof found === "string")
    return { ...problem, mend: suggestion(found) };
  return problem;
}
function suggestion(text) {
  const id = text.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().replace(/[^a-z0-9]+/g, "_").replace(/^[_0-9]+|_+$/g, "");
  return identifierPattern.test(id) ? `Write ${id}` : "Choose one in Latin letters, and put the name under names";
}
function inWords(value, written) {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object") return "a mapping";
  if (typeof value === "string") return value === "" ? "an empty text" : `"${value}"`;
  if (typeof value === "number") return `the number ${written ?? String(value)}`;
  return written ?? JSON.stringify(value);
}
function valueAt(value, path) {
  let inside = value;
  for (const step of path) {
    if (typeof inside !== "object" || inside === null) return void 0;
    inside = inside[step];
  }
  return inside;
}
function steps(path) {
  return path.map((step) => typeof step === "symbol" ? String(step) : step);
}
function quoted(names) {
  return names.map((name) => `"${name}"`).join(" or ");
}

// src/define/resolve.ts
function resolveSystem(input) {
  const regions = resolveRegions(input.region.id, input.region, null, ["region"]);
  const industries = [
    ...resolveIndustries(input),
    ...resolveAccounts(input.accounts ?? {}, null, ["accounts"])
  ];
  const system = {
    id: input.id,
    names: input.names,
    languages: input.languages,
    classification: input.classification ?? null,
    mapping_note: input.mapping_note ?? {},
    sources: Object.entries(input.sources ?? {}).map(([id, names]) => ({ id, names })),
    services: Object.entries(input.services ?? {}).map(([id, names]) => ({ id, names })),
    regions: regions.map(({ item }) => item),
    industries: industries.map(({ item }) => item),
    indicators: Object.entries(input.indicators).map(([id, indicator]) => resolveIndicator(id, indicator)),
    composites: composites(input),
    format: {
      rounding: input.format?.rounding ?? "half_even",
      rate_decimals: input.format?.rate_decimals ?? 1,
      amount_decimals: input.format?.amount_decimals ?? 2
    },
    ...input.returns === void 0 ? {} : { returns: resolveReturns(input.returns) }
  };
  return { system, industries, regions };
}
function resolveIndicator(id, input) {
  const ratio = input.type === "ratio";
  const additive = typeof input.additive === "object" ? input.additive : { industries: input.additive };
  const byDefault = !ratio && input.formula === void 0;
  const whole2 = typeof input.additive === "boolean" ? input.additive : byDefault;
  return {
    id,
    names: input.names,
    unit: input.unit,
    type: input.type,
    prices: input.prices ?? (isCurrency(input.unit) ? "current" : "none"),
    growth: input.growth ?? "nominal",
    additive: { industries: additive.industries ?? whole2, regions: additive.regions ?? whole2 },
    over_time: input.over_time ?? (ratio ? "none" : input.type === "flow" ? "sum" : "last"),
    formula: input.formula ?? null,
    decimals: input.decimals ?? null
  };
}
function resolveRegions(id, input, parent, path) {
  const own = { id, names: input.names, parent, code: input.code ?? null };
  const parts = Object.entries(input.parts ?? {}).flatMap(
    ([part, region]) => resolveRegions(part, region, id, [...path, "parts", part])
  );
  return [{ item: own, path }, ...parts];
}
function resolveIndustries(input) {
  const byDefault = defaultIndicators(input);
  const leaf = (id, industry, parent, { headline: inherited, indicators = byDefault }, path) => {
    const headline = industry.headline ?? inherited ?? null;
    const item = {
      id,
      names: industry.names,
      level: "industry",
      parent,
      headline,
      indicators: headlineFirst(headline, industry.indicators ?? indicators),
      codes: industry.codes ?? []
    };
    return { item, path };
  };
  const groups = Object.entries(input.groups ?? {}).map(([id, group]) => {
    const parts = Object.entries(group.industries).map(
      ([part, industry]) => leaf(part, industry, id, inheritedFrom(group, input.total), ["groups", id, "industries", part])
    );
    const item = whole(id, group.names, "group", totalId, parts);
    return { head: { item, path: ["groups", id] }, parts };
  });
  const loose = Object.entries(input.industries ?? {}).map(
    ([id, industry]) => leaf(id, industry, totalId, input.total, ["industries", id])
  );
  const leaves = [...groups.flatMap(({ parts }) => parts), ...loose];
  const total = { item: whole(totalId, input.total.names, "total", null, leaves), path: ["total"] };
  return [total, ...groups.flatMap(({ head, parts }) => [head, ...parts]), ...loose];
}
function inheritedFrom(group, total) {
  return { headline: group.headline ?? total.headline, indicators: group.indicators ?? total.indicators };
}
function whole(id, names, level, parent, parts) {
  const headlines = new Set(parts.map(({ item }) => item.headline));
  const headline = headlines.size === 1 ? [...headlines][0] ?? null : null;
  const union3 = [...new Set(parts.flatMap(({ item }) => item.indicators))];
  return { id, names, level, parent, headline, indicators: headlineFirst(headline, union3), codes: [] };
}
function resolveAccounts(accounts, parent, path) {
  return Object.entries(accounts).flatMap(([id, account]) => {
    const headline = account.headline ?? parent?.headline ?? null;
    const item = {
      id,
      names: account.names,
      level: "account",
      parent: parent?.id ?? null,
      headline,
      indicators: headlineFirst(headline, account.indicators ?? parent?.indicators ?? []),
      codes: []
    };
    return [
      { item, path: [...path, id] },
      ...resolveAccounts(account.parts ?? {}, item, [...path, id, "parts"])
    ];
  });
}
function defaultIndicators(input) {
  const industries = [
    ...Object.values(input.industries ?? {}),
    ...Object.values(input.groups ?? {}).flatMap((group) => [group, ...Object.values(group.industries)]),
    input.total
  ];
  const named = new Set(
    industries.flatMap((node) => [node.headline, ..."indicators" in node ? node.indicators ?? [] : []])
  );
  const inAccounts = new Set(
    resolveAccounts(input.accounts ?? {}, null, []).flatMap(({ item }) => item.indicators)
  );
  return Object.keys(input.indicators).filter((id) => named.has(id) || !inAccounts.has(id));
}
function headlineFirst(headline, indicators) {
  return headline === null ? [...new Set(indicators)] : [.../* @__PURE__ */ new Set([headline, ...indicators])];
}
function composites(input) {
  const nodes = [[totalId, input.total], ...Object.entries(input.groups ?? {})];
  return nodes.flatMap(
    ([industry, { composite }]) => composite === void 0 ? [] : [{ industry, ...composite }]
  );
}

// src/define/table-mappings.ts
function resolveTables(input, context) {
  return (input.tables ?? []).map((table, i) => resolveTable(table, ["tables", i], context));
}
function resolveClasses({ classes }, { yaml, say }) {
  const site = (text, ...keys) => ({ text, at: yaml.place(["classes", ...keys]) });
  const prefix = classes?.prefix;
  if (prefix !== void 0 && prefix !== "" && !identifierPattern.test(prefix))
    say(["classes", "prefix"], "value", {
      message: `"${prefix}" cannot begin an identifier`,
      expected: "an identifier in snake_case, such as naics"
    });
  const titles = classes?.titles;
  return {
    prefix: prefix === void 0 || prefix === "" ? null : site(prefix, "prefix"),
    titles: titles === void 0 ? null : {
      file: site(titles.file, "titles", "file"),
      code: site(titles.code, "titles", "code"),
      title: site(titles.title, "titles", "title")
    }
  };
}
function resolveTable(input, path, context) {
  const { yaml, say } = context;
  const site = (text, ...keys) => ({
    text,
    at: yaml.place([...path, ...keys])
  });
  const period = typeof input.period === "string" ? { column: input.period } : input.period;
  const inPeriod = (key) => typeof input.period === "string" ? ["period"] : ["period", key];
  const parts = periodParts.flatMap((part) => {
    const column = period[part];
    return column === void 0 ? [] : [[part, site(column, ...inPeriod(part))]];
  });
  checkPeriod(period, [...path, "period"], say);
  if (input.value === void 0 === (input.indicators === void 0)) {
    say(input.value === void 0 ? path : [...path, "value"], "key", {
      message: "a table has either several indicators in a row, or one",
      expected: "indicators: with the column of each, or indicator: and value:",
      mend: input.value === void 0 ? "Add indicators:" : "Remove indicators: or value:"
    });
  }
  if (input.value !== void 0 && input.indicator === void 0)
    say([...path, "value"], "key", {
      message: "nothing says which indicator the value is of",
      mend: "Add indicator: with its column, or indicator: { is: \u2026 }"
    });
  return {
    at: yaml.place(path),
    files: site(input.files, "files"),
    source: input.source ?? null,
    where: Object.entries(input.where ?? {}).map(([column, words]) => ({
      column: { text: column, at: yaml.place([...path, "where", column], "key") },
      words: (Array.isArray(words) ? words : [words]).map(String)
    })),
    region: input.region === void 0 ? null : dimension("region", input.region, path, context),
    industry: dimension("industry", input.industry, path, context),
    indicator: input.indicator === void 0 ? null : dimension("indicator", input.indicator, path, context),
    period: {
      is: period.is === void 0 ? null : site(String(period.is), ...inPeriod("is")),
      column: period.column === void 0 ? null : site(period.column, ...inPeriod("column")),
      parts: Object.fromEntries(parts)
    },
    status: status(input.status, [...path, "status"], context),
    change_status: status(input.change_status, [...path, "change_status"], context),
    measures: measures(input, path, context)
  };
}
function checkPeriod(period, path, say) {
  const given = ["is", "column", "year"].filter((key) => period[key] !== void 0 && period[key] !== "");
  const finer = ["half", "quarter", "month"].filter((key) => period[key] !== void 0);
  if (given.length === 1 && (finer.length === 0 || given[0] === "year") && finer.length < 2) return;
  say(path, "key", {
    message: "it is not clear where the period stands",
    expected: "one of is, column or year; with year perhaps one of half, quarter or month"
  });
}
function dimension(what, input, path, { system, yaml, say }) {
  const here = [...path, what];
  if (typeof input === "string")
    return { column: { text: input, at: yaml.place(here) }, is: null, values: /* @__PURE__ */ new Map() };
  const items = { region: system.regions, industry: system.industries, indicator: system.indicators }[what];
  const known = items.map(({ id }) => id);
  const checked = (id, place) => {
    if (!known.includes(id) && id !== "")
      say(place, "value", { message: `there is no ${what} "${id}"`, mend: didYouMean(id, known) });
    return { text: id, at: yaml.place(place) };
  };
  if (input.column === void 0 === (input.is === void 0))
    say(here, "key", {
      message: `the ${what} is said by a column, or is the same in every row`,
      expected: "column: or is:"
    });
  return {
    column: input.column === void 0 ? null : { text: input.column, at: yaml.place([...here, "column"]) },
    is: input.is === void 0 ? null : checked(input.is, [...here, "is"]),
    values: new Map(
      Object.entries(input.values ?? {}).map(([word, id]) => [word, checked(id, [...here, "values", word])])
    )
  };
}
function status(input, path, { yaml, say }) {
  if (input === void 0) return null;
  if (typeof input === "string") return { column: { text: input, at: yaml.place(path) }, words: /* @__PURE__ */ new Map() };
  const words = /* @__PURE__ */ new Map();
  for (const key of statusKeys) {
    (input[key] ?? []).forEach((word, i) => {
      const earlier = words.get(String(word));
      if (earlier !== void 0)
        say([...path, key, i], "value", { message: `"${word}" already means ${earlier}` });
      words.set(String(word), key);
    });
  }
  return { column: { text: input.column, at: yaml.place([...path, "column"]) }, words };
}
function measures(input, path, context) {
  const { system, say } = context;
  const known = system.indicators.filter(({ formula }) => formula === null).map(({ id }) => id);
  const wide = Object.entries(input.indicators ?? {}).flatMap(([id, given]) => {
    const here = [...path, "indicators", id];
    if (!known.includes(id)) {
      const derived = system.indicators.some((indicator) => indicator.id === id);
      say(here, "key", {
        message: derived ? `"${id}" has a formula and is not read` : `there is no indicator "${id}"`,
        mend: derived ? "Remove it here, or remove its formula" : didYouMean(id, known)
      });
    }
    return Array.isArray(given) ? given.map((each, i) => measure(id, each, [...here, i], context)) : [measure(id, given, here, context)];
  });
  const tidy = input.value === void 0 ? [] : [measure(null, input.value, [...path, "value"], context)];
  return [...wide, ...tidy];
}
function measure(indicator, input, path, { system, yaml, say }) {
  const site = (text, ...keys) => text === void 0 ? null : { text, at: yaml.place([...path, ...keys]) };
  return {
    indicator,
    column: { text: input.column, at: yaml.place([...path, "column"]) },
    unit: typeof input.unit === "object" ? site(input.unit.column, "unit", "column") : unitOf(input.unit, indicator, [...path, "unit"], { system, say }),
    change: site(input.change, "change"),
    growth: site(input.growth, "growth"),
    base: site(input.base, "base"),
    month: input.month ?? null,
    follows_status: input.status !== "none"
  };
}
function unitOf(text, indicator, path, { system, say }) {
  if (text === void 0) return null;
  const unit = parseUnit(text);
  const base = system.indicators.find(({ id }) => id === indicator)?.unit;
  if (unit === void 0)
    say(path, "value", {
      message: "the unit is not known",
      found: `"${text}"`,
      expected: "a unit such as \u4EBF\u5143, billion yuan, thousand persons, %"
    });
  else if (base !== void 0 && unit.unit !== base)
    say(path, "value", {
      message: `the unit is not that of the indicator "${indicator ?? ""}"`,
      found: unit.unit,
      expected: base
    });
  return unit ?? null;
}

// src/define/parse.ts
function parseSystem(text, file) {
  return draftSystem(text, file).finish().system;
}
function draftSystem(text, file) {
  const { yaml, problems: syntax } = readYaml(text, file);
  throwIfAny(inOrder(syntax));
  if (yaml === void 0) throw new Error("YAML without problems has a value");
  const strict = systemSchema("strict").safeParse(yaml.value);
  const shape = strict.success ? [] : shapeProblems(strict.error.issues, yaml.value, yaml);
  const input = strict.success ? strict.data : systemSchema("lenient").parse(yaml.value);
  const problems = shape.map(({ problem }) => problem);
  const warnings = [];
  const covered = shape.flatMap(({ covers }) => covers);
  const sayInto = (list) => (path, part, problem) => {
    if (!covered.some((above) => isWithin(path, above)))
      list.push({ ...problem, at: yaml.place(path, part) });
  };
  const say = sayInto(problems);
  const resolved = resolveSystem(input);
  checkIdentifiers(input, resolved, yaml, say);
  checkNames(input, resolved, say);
  checkIndicators(input, say);
  checkFormulas(input, yaml, problems, say);
  checkReferences(input, resolved, say);
  checkComposites(input, resolved, say);
  const context = { system: resolved.system, yaml, say };
  const [classes, tables] = [resolveClasses(input, context), resolveTables(input, context)];
  return {
    classification: resolved.system.classification,
    finish(table) {
      checkCodes(resolved, yaml, { error: say, warn: sayInto(warnings) }, table);
      throwIfAny(inOrder(problems));
      return { system: resolved.system, classes, tables, warnings: inOrder(warnings) };
    }
  };
}
function isWithin(path, above) {
  return above.length <= path.length && above.every((step, i) => step === path[i]);
}
function inOrder(problems) {
  const column = ({ at }) => typeof at?.column === "number" ? at.column : 0;
  return [...problems].sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0) || column(a) - column(b));
}

export {
  didYouMean,
  totalId,
  industryOf,
  indicatorOf,
  ownRegion,
  systemIndustries,
  partsOf,
  subregions,
  rootOf,
  compositeOf,
  nameOf,
  sourceName,
  parseCodePattern,
  matchesPattern,
  readYaml,
  returnRoles,
  registerRoles,
  resolveReturns,
  parseSystem,
  draftSystem
};
