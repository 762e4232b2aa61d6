var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// src/lib/counted.ts
var init_counted = __esm({
  "src/lib/counted.ts"() {
    "use strict";
  }
});

// src/lib/language.ts
var init_language = __esm({
  "src/lib/language.ts"() {
    "use strict";
  }
});

// src/lib/errors.ts
var init_errors = __esm({
  "src/lib/errors.ts"() {
    "use strict";
  }
});

// src/lib/nearest.ts
import { distance } from "fastest-levenshtein";
var init_nearest = __esm({
  "src/lib/nearest.ts"() {
    "use strict";
  }
});

// src/lib/numbers.ts
function scaleDecimal(digits, exponent) {
  const [mantissa, own] = digits.toLowerCase().split("e");
  return Number(`${mantissa ?? ""}e${Number(own ?? 0) + exponent}`);
}
var init_numbers = __esm({
  "src/lib/numbers.ts"() {
    "use strict";
  }
});

// src/lib/periods.ts
function monthSpan({ frequency, year: year2, index }) {
  const length = 12 / periodsPerYear[frequency];
  const first = year2 * 12 + (index - 1) * length;
  return [first, first + length - 1];
}
var periodsPerYear;
var init_periods = __esm({
  "src/lib/periods.ts"() {
    "use strict";
    periodsPerYear = { A: 1, S: 2, Q: 4, M: 12 };
  }
});

// src/lib/units.ts
function isCurrency(unit) {
  return units[unit]?.currency === true || /^[A-Z]{3}$/.test(unit) && Intl.supportedValuesOf("currency").includes(unit);
}
function parseUnit(text) {
  const word2 = text.trim().toLowerCase().replace(/[()（）]/g, "").replace(/\s+/g, " ");
  if (word2 === "%" || word2 === "percent" || word2 === "per cent" || word2 === "\u767E\u5206\u6BD4")
    return { unit: "1", exponent: -2 };
  if (word2 === "\u2030" || word2 === "per mille") return { unit: "1", exponent: -3 };
  if (word2 === "\u4E2A\u767E\u5206\u70B9" || word2 === "\u767E\u5206\u70B9") return { unit: "points", exponent: -2 };
  const direct2 = byWord.get(word2);
  if (direct2 === "points") return { unit: "points", exponent: -2 };
  if (direct2 !== void 0) return { unit: direct2, exponent: 0 };
  const code = text.trim();
  if (isCurrency(code)) return { unit: code, exponent: 0 };
  return parseScaled(word2);
}
function parseScale(text) {
  const word2 = text.trim().toLowerCase();
  return [...chineseScales, ...englishScales].find(([scale2]) => scale2 === word2)?.[1];
}
function parseScaled(word2) {
  const scaled = (rest, exponent) => {
    const unit = byWord.get(rest);
    return unit === void 0 ? void 0 : { unit, exponent };
  };
  for (const [scale2, exponent] of chineseScales) {
    const found = word2.startsWith(scale2) ? scaled(word2.slice(scale2.length), exponent) : void 0;
    if (found !== void 0) return found;
  }
  const hundreds = /^(10+) (.+)$/.exec(word2);
  if (hundreds?.[1] !== void 0 && hundreds[2] !== void 0) {
    const rest = parseUnit(hundreds[2]);
    return rest && { unit: rest.unit, exponent: rest.exponent + hundreds[1].length - 1 };
  }
  for (const [scale2, exponent] of englishScales) {
    if (word2 === scale2) return { unit: "1", exponent };
    const rest = word2.startsWith(`${scale2} `) ? word2.slice(scale2.length + 1) : word2.endsWith(` ${scale2}`) ? word2.slice(0, -scale2.length - 1) : void 0;
    const found = rest === void 0 ? void 0 : scaled(rest, exponent);
    if (found !== void 0) return found;
  }
  return void 0;
}
function unitWords(unit, lang) {
  const known = units[unit];
  if (known === void 0) {
    const after = isCurrency(unit) && lang === "zh" ? new Intl.DisplayNames("zh", { type: "currency" }).of(unit) ?? unit : unit;
    return { before: "", after };
  }
  if (lang === "zh") return { before: "", after: known.zh };
  return "before" in known.en ? { before: known.en.before, after: "" } : { before: "", ...known.en };
}
function currencyName(code, lang) {
  if (lang === "zh") return unitWords(code, "zh").after;
  const name = new Intl.DisplayNames("en", { type: "currency" }).of(code) ?? code;
  return name.replace(/ \p{Lu}\p{Ll}+$/u, (noun) => noun.toLowerCase());
}
var units, chineseScales, englishScales, byWord, knownUnits;
var init_units = __esm({
  "src/lib/units.ts"() {
    "use strict";
    units = {
      CNY: {
        words: ["\u5143", "\u4EBA\u6C11\u5E01", "\u5143\u4EBA\u6C11\u5E01", "\u4EBA\u6C11\u5E01\u5143", "yuan", "rmb", "renminbi", "cny", "\xA5", "\uFFE5"],
        en: { after: "yuan" },
        zh: "\u5143",
        currency: true
      },
      USD: {
        words: ["\u7F8E\u5143", "dollar", "dollars", "us dollar", "us dollars", "u.s. dollars", "usd", "$", "us$"],
        en: { before: "$" },
        zh: "\u7F8E\u5143",
        currency: true
      },
      EUR: { words: ["\u6B27\u5143", "euro", "euros", "eur", "\u20AC"], en: { before: "\u20AC" }, zh: "\u6B27\u5143", currency: true },
      GBP: {
        words: ["\u82F1\u9551", "pound", "pounds", "pounds sterling", "gbp", "\xA3"],
        en: { before: "\xA3" },
        zh: "\u82F1\u9551",
        currency: true
      },
      JPY: { words: ["\u65E5\u5143", "yen", "jpy"], en: { after: "yen" }, zh: "\u65E5\u5143", currency: true },
      HKD: {
        words: ["\u6E2F\u5143", "\u6E2F\u5E01", "hong kong dollars", "hkd", "hk$"],
        en: { before: "HK$" },
        zh: "\u6E2F\u5143",
        currency: true
      },
      KRW: { words: ["\u97E9\u5143", "won", "krw"], en: { after: "won" }, zh: "\u97E9\u5143", currency: true },
      RUB: {
        words: ["\u5362\u5E03", "rouble", "roubles", "ruble", "rubles", "rub"],
        en: { after: "roubles" },
        zh: "\u5362\u5E03",
        currency: true
      },
      persons: {
        words: ["\u4EBA", "\u540D", "person", "persons", "people", "employees", "workers", "inhabitants"],
        en: { after: "persons", one: "person" },
        zh: "\u4EBA"
      },
      visits: {
        words: ["\u4EBA\u6B21", "visits", "person-times", "trips", "visitors"],
        en: { after: "visits", one: "visit" },
        zh: "\u4EBA\u6B21"
      },
      jobs: { words: ["\u5C97\u4F4D", "\u4E2A\u5C97\u4F4D", "job", "jobs"], en: { after: "jobs", one: "job" }, zh: "\u4E2A\u5C97\u4F4D" },
      enterprises: {
        words: ["\u5BB6", "\u6237", "\u5BB6\u4F01\u4E1A", "enterprise", "enterprises", "firms", "companies"],
        en: { after: "enterprises", one: "enterprise" },
        zh: "\u5BB6"
      },
      establishments: {
        words: ["\u4E2A\u5355\u4F4D", "\u5BB6\u5355\u4F4D", "establishment", "establishments"],
        en: { after: "establishments", one: "establishment" },
        zh: "\u4E2A\u5355\u4F4D"
      },
      projects: {
        words: ["\u4E2A\u9879\u76EE", "\u9879", "project", "projects"],
        en: { after: "projects", one: "project" },
        zh: "\u4E2A\u9879\u76EE"
      },
      tonnes: {
        words: ["\u5428", "tonne", "tonnes", "metric tons", "t"],
        en: { after: "tonnes", one: "tonne" },
        zh: "\u5428"
      },
      kWh: { words: ["\u5343\u74E6\u65F6", "\u5EA6", "kwh", "kilowatt-hours"], en: { after: "kWh" }, zh: "\u5343\u74E6\u65F6" },
      months: { words: ["\u4E2A\u6708", "month", "months"], en: { after: "months", one: "month" }, zh: "\u4E2A\u6708" },
      years: { words: ["\u5E74", "year", "years"], en: { after: "years", one: "year" }, zh: "\u5E74" },
      points: {
        words: ["\u767E\u5206\u70B9", "\u4E2A\u767E\u5206\u70B9", "percentage points", "percentage point", "pp", "points"],
        en: { after: "percentage points", one: "percentage point" },
        zh: "\u4E2A\u767E\u5206\u70B9"
      },
      "1": {
        words: ["1", "", "\u65E0", "ratio", "fraction", "number", "count", "\u4E2A", "\u500D"],
        en: { after: "" },
        zh: ""
      }
    };
    chineseScales = [
      ["\u4E07\u4EBF", 12],
      ["\u5146", 12],
      ["\u5343\u4EBF", 11],
      ["\u767E\u4EBF", 10],
      ["\u5341\u4EBF", 9],
      ["\u4EBF", 8],
      ["\u5343\u4E07", 7],
      ["\u767E\u4E07", 6],
      ["\u5341\u4E07", 5],
      ["\u4E07", 4],
      ["\u5343", 3],
      ["\u767E", 2]
    ];
    englishScales = [
      ["thousands of", 3],
      ["thousand", 3],
      ["millions of", 6],
      ["million", 6],
      ["mn", 6],
      ["billions of", 9],
      ["billion", 9],
      ["bn", 9],
      ["trillion", 12],
      ["tn", 12],
      ["hundred million", 8]
    ];
    byWord = new Map(
      Object.entries(units).flatMap(([code, { words: words3 }]) => words3.map((word2) => [word2, code]))
    );
    knownUnits = Object.keys(units);
  }
});

// src/lib/index.ts
var init_lib = __esm({
  "src/lib/index.ts"() {
    "use strict";
    init_counted();
    init_errors();
    init_language();
    init_nearest();
    init_numbers();
    init_periods();
    init_units();
  }
});

// src/audit/alone.ts
function suspects(relations) {
  const verdicts = /* @__PURE__ */ new Map();
  const borneOut = /* @__PURE__ */ new Map();
  for (const relation of relations.filter(({ verdict }) => verdict === "consistent"))
    for (const claim of relation.numbers) {
      verdicts.set(claim, "consistent");
      borneOut.set(claim, (borneOut.get(claim) ?? 0) + 1);
    }
  const witnesses = (claim) => borneOut.get(claim) ?? 0;
  for (const relation of relations.filter(({ verdict }) => verdict === "inconsistent")) {
    const least3 = Math.min(...relation.numbers.map(witnesses));
    const blamed = relation.numbers.filter((claim) => witnesses(claim) === least3);
    for (const claim of blamed) verdicts.set(claim, "inconsistent");
  }
  return verdicts;
}
var init_alone = __esm({
  "src/audit/alone.ts"() {
    "use strict";
  }
});

// src/audit/document.ts
function toInput(source, start, end) {
  if (source.origin === null || end <= start) return { start, end };
  const first = source.origin[start] ?? start;
  const last = source.origin[end - 1] ?? end - 1;
  return { start: first, end: last + 1 };
}
function plainText(name, text) {
  return { name, format: "text", text, origin: null };
}
var init_document = __esm({
  "src/audit/document.ts"() {
    "use strict";
  }
});

// src/audit/sentences.ts
function splitSentences(text) {
  return paragraphs(text).flatMap(({ start, end }, paragraph) => {
    const body = text.slice(start, end);
    const table = isTable(body);
    const parts = table ? [{ text: body, from: 0, lang: language(body) }] : partsByLanguage(body);
    const cuts = parts.flatMap(
      (part) => (table ? [body.length] : sentenceEnds(part.text, part.lang)).map((end2) => ({
        end: part.from + end2,
        lang: part.lang
      }))
    );
    let from = 0;
    return cuts.flatMap((cut) => {
      const raw = body.slice(from, cut.end);
      const lead = raw.length - raw.trimStart().length;
      const sentence = {
        start: start + from + lead,
        end: start + from + raw.trimEnd().length,
        text: raw.trim().replace(/[\n\r\u00a0]/g, " "),
        lang: cut.lang,
        paragraph,
        table,
        heading: !table && cuts.length === 1 && !/[.。!！?？;；:：,，]["”’）)]?\s*$/.test(raw)
      };
      from = cut.end;
      return sentence.text === "" ? [] : [sentence];
    });
  });
}
function partsByLanguage(body) {
  const lang = language(body);
  const other = lang === "zh" ? "en" : "zh";
  const { run, tells } = quoted[lang];
  const parts = [];
  let from = 0;
  const add2 = (end, of2) => {
    if (end > from) parts.push({ text: body.slice(from, end), from, lang: of2 });
    from = end;
  };
  const both2 = /\p{Script=Han}/u.test(body) && /[A-Za-z]/.test(body);
  for (const match of both2 ? body.matchAll(run) : []) {
    if (!tells(match[0])) continue;
    add2(match.index, lang);
    add2(match.index + match[0].length, other);
  }
  add2(body.length, lang);
  return parts;
}
function language(text) {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  return han > 0 && han * 5 >= latin ? "zh" : "en";
}
function paragraphs(text) {
  const lines = [...text.matchAll(/[^\n]*(?:\n|$)/g)].filter((match) => match[0] !== "").map((match) => ({
    start: match.index,
    end: match.index + match[0].replace(/\r?\n$/, "").length,
    text: match[0].trim()
  }));
  const widths = lines.map((line) => line.text.length).filter((width) => width > 0);
  const widest = Math.max(0, ...widths);
  const wrapped = widest <= 130 && widths.filter((width) => width >= widest * 0.75).length >= 3;
  const joined = [];
  let open = false;
  for (const line of lines) {
    const last = joined.at(-1);
    if (line.text === "") open = false;
    else if (open && last !== void 0 && !bullet.test(line.text)) last.end = line.end;
    else joined.push({ start: line.start, end: line.end });
    if (line.text !== "")
      open = wrapped && line.text.length >= widest * 0.6 && !/[.。!！?？;；:：]["”’）)]?$/.test(line.text) && !isTable(line.text);
  }
  return joined;
}
function isTable(line) {
  const cells = line.split(/\t|\s*\|\s*| {3,}/).filter((cell) => cell.trim() !== "");
  return cells.length >= 3 && cells.filter((cell) => cell.trim().length <= 30).length >= cells.length - 1;
}
function sentenceEnds(body, lang) {
  const ends = [];
  const pattern = lang === "zh" ? /[。！？!?]+["”’）)]*/g : /[.!?]+["”’)]*(?=\s+["“‘(]?[A-Z0-9$€£]|\s*$)|[。！？]/g;
  for (const match of body.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (lang === "en" && abbreviation.test(body.slice(0, match.index + 1)) && end < body.length) continue;
    if (lang === "en" && /^\s*\d+\.$/.test(body.slice(ends.at(-1) ?? 0, end))) continue;
    ends.push(end);
  }
  if ((ends.at(-1) ?? 0) < body.length) ends.push(body.length);
  return ends;
}
var abbreviation, quoted, bullet;
var init_sentences = __esm({
  "src/audit/sentences.ts"() {
    "use strict";
    abbreviation = /(?:\b(?:U\.S|U\.K|E\.U|No|Nos|Mr|Mrs|Ms|Dr|Prof|St|Inc|Ltd|Co|Corp|vs|approx|ca|est|e\.g|i\.e|etc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Fig|Rev|Art|Vol|pp|p|Rs|sq|p\.p|p\.a|excl|incl|tel|fax|ext|min|max|avg)|\b[A-Z])\.$/i;
    quoted = {
      zh: {
        run: /[A-Za-z$€£][^\p{Script=Han}，。；：、（）《》！？\n]*/gu,
        tells: (run) => /\d/.test(run) && (run.match(/[A-Za-z]{2,}/g)?.length ?? 0) >= 5 && (run.match(/\b(?:the|of|in|to|by|from|at|was|were|is|are|has|had|rose|fell|grew|and)\b/g)?.length ?? 0) >= 2
      },
      en: {
        run: /\p{Script=Han}(?:[^A-Za-z\n]|(?<![A-Za-z])[A-Z]{1,6}(?![A-Za-z]))*/gu,
        tells: (run) => /\d/.test(run) && (run.match(/\p{Script=Han}/gu)?.length ?? 0) >= 6
      }
    };
    bullet = /^(?:[-–—•·*▪◦‣]\s|\(?(?:\d{1,2}|[a-z]|[ivx]+)[.)]\s)/;
  }
});

// src/audit/readable.ts
function readable(text) {
  const simplified = text.text.replace(traditional, (c2) => simple.get(c2) ?? c2);
  return {
    ...text,
    text: simplified.replace(noteMark, (c2) => " ".repeat(c2.length)).replace(/[^\n]+/g, widened)
  };
}
function widened(line) {
  if (!/[\u4e00-\u9fff]/.test(line) || language(line) !== "zh") return line;
  return line.replace(/(?<![A-Za-z\d/][,:]?)[,;:()]|[,;:()](?![\d/ A-Za-z])/g, (c2) => wide[c2] ?? c2);
}
var pairs, simple, traditional, wide, noteMark;
var init_readable = __esm({
  "src/audit/readable.ts"() {
    "use strict";
    init_sentences();
    pairs = `\u5104\u4EBF \u842C\u4E07 \u500B\u4E2A \u9EDE\u70B9 \u6E1B\u51CF \u8F03\u8F83 \u4F54\u5360 \u9577\u957F \u7E3D\u603B \u984D\u989D \u9032\u8FDB \u9054\u8FBE \u5BE6\u5B9E \u73FE\u73B0 \u8207\u4E0E \u5F9E\u4ECE \u9019\u8FD9 \u70BA\u4E3A \u65BC\u4E8E \u6642\u65F6 \u9593\u95F4 \u5F8C\u540E \u4F86\u6765 \u7A2E\u79CD \u985E\u7C7B \u7522\u4EA7 \u696D\u4E1A \u52D9\u52A1 \u9AD4\u4F53 \u570B\u56FD \u5167\u5185 \u5340\u533A \u7E23\u53BF \u7E2E\u7F29 \u7DE9\u7F13 \u6F32\u6DA8 \u5FA9\u590D \u83EF\u534E \u8CA8\u8D27 \u5E63\u5E01 \u50F9\u4EF7 \u92B7\u9500 \u8CC7\u8D44 \u8A0A\u8BAF \u96FB\u7535 \u8EDF\u8F6F
\u8A2D\u8BBE \u5099\u5907 \u8F38\u8F93 \u904B\u8FD0 \u904A\u6E38 \u9928\u9986 \u5C0E\u5BFC \u95DC\u5173 \u969B\u9645 \u7D93\u7ECF \u6FDF\u6D4E \u8CA1\u8D22 \u7A05\u7A0E \u8CBB\u8D39 \u9810\u9884 \u8A08\u8BA1 \u5283\u5212 \u6A19\u6807 \u9805\u9879 \u958B\u5F00 \u9589\u95ED \u767C\u53D1 \u5831\u62A5 \u6578\u6570 \u64DA\u636E \u7D71\u7EDF \u8655\u5904 \u8ABF\u8C03 \u986F\u663E \u7A31\u79F0 \u8A8D\u8BA4 \u61C9\u5E94 \u5C0D\u5BF9 \u7576\u5F53 \u52D5\u52A8 \u6A5F\u673A \u69CB\u6784 \u55AE\u5355 \u7368\u72EC \u8FB2\u519C \u6F01\u6E14 \u7926\u77FF \u88FD\u5236 \u85E5\u836F \u7D21\u7EBA \u7E54\u7EC7
\u92FC\u94A2 \u9435\u94C1 \u5EE0\u5382 \u54E1\u5458 \u71DF\u8425 \u640D\u635F \u9918\u4F59 \u8CB8\u8D37 \u50B5\u503A \u96AA\u9669 \u8CB7\u4E70 \u8CE3\u5356 \u5834\u573A \u5EE3\u5E7F \u7FA9\u4E49 \u5BEC\u5BBD \u9B06\u677E \u7DCA\u7D27 \u74B0\u73AF \u7BC0\u8282 \u6C23\u6C14 \u6EAB\u6E29 \u6176\u5E86 \u65B7\u65AD \u7E8C\u7EED \u9023\u8FDE \u7D00\u7EAA \u9304\u5F55 \u5275\u521B \u6B77\u5386 \u89C0\u89C2 \u8CD3\u5BBE \u98EF\u996D \u64F4\u6269 \u5F35\u5F20 \u7E7C\u7EE7 \u7E3E\u7EE9 \u5713\u5706 \u6B50\u6B27 \u76E7\u5362 \u97D3\u97E9 \u81FA\u53F0 \u7063\u6E7E \u9580\u95E8 \u8CBF\u8D38 \u5354\u534F
\u8B70\u8BAE \u7D04\u7EA6 \u8A62\u8BE2 \u9A57\u9A8C \u512A\u4F18 \u8CEA\u8D28 \u96D9\u53CC \u908A\u8FB9 \u9109\u4E61 \u93AE\u9547 \u6236\u6237 \u96E2\u79BB \u990A\u517B \u9F61\u9F84 \u5B78\u5B66 \u88DC\u8865 \u8CBC\u8D34 \u7D66\u7ED9 \u7D05\u7EA2 \u905E\u9012 \u6B72\u5C81 \u8CA0\u8D1F \u8CAC\u8D23 \u96E3\u96BE \u984C\u9898 \u7121\u65E0 \u7DDA\u7EBF \u7DB2\u7F51 \u7D61\u7EDC \u98DB\u98DE \u8ECA\u8F66 \u8F1B\u8F86 \u96BB\u53EA \u689D\u6761 \u755D\u4EA9 \u7A4D\u79EF \u5C64\u5C42 \u6A13\u697C \u9802\u9876 \u4F48\u5E03 \u885B\u536B \u91AB\u533B \u7642\u7597 \u8B77\u62A4 \u5C07\u5C06 \u50B3\u4F20
\u50C5\u4EC5 \u5169\u4E24 \u5E7E\u51E0 \u5716\u56FE \u96DC\u6742 \u8A8C\u5FD7 \u584A\u5757 \u6975\u6781 \u96A8\u968F \u8A72\u8BE5 \u53C3\u53C2 \u982D\u5934 \u9867\u987E \u8B93\u8BA9 \u8ACB\u8BF7 \u8B80\u8BFB \u8AB2\u8BFE \u8AA4\u8BEF \u968A\u961F \u968E\u9636 \u967D\u9633 \u9670\u9634 \u9F4A\u9F50 \u9F8D\u9F99 \u8208\u5174 \u820A\u65E7 \u5E2B\u5E08 \u6B78\u5F52 \u7FD2\u4E60 \u6163\u60EF \u5152\u513F \u9678\u9646 \u5CF6\u5C9B \u6771\u4E1C \u5EC8\u53A6 \u5074\u4FA7 \u52DE\u52B3 \u773E\u4F17 \u4F75\u5E76 \u57F7\u6267 \u88E1\u91CC \u9451\u9274 \u5FB5\u5F81 \u8A02\u8BA2 \u8AA0\u8BDA \u7BC4\u8303
\u5712\u56ED \u806F\u8054 \u5C6C\u5C5E \u8449\u53F6 \u7A40\u8C37 \u9EB5\u9762 \u7CE7\u7CAE \u9280\u94F6 \u8B49\u8BC1 \u771E\u771F \u8853\u672F \u614B\u6001 \u52E2\u52BF \u8F49\u8F6C \u8B8A\u53D8 \u97FF\u54CD \u570D\u56F4 \u8667\u4E8F \u8209\u4E3E \u8FA6\u529E \u64EC\u62DF \u7562\u6BD5 \u7DAD\u7EF4 \u89F8\u89E6 \u9069\u9002 \u9078\u9009 \u92EA\u94FA \u9322\u94B1 \u6EFF\u6EE1 \u6E2C\u6D4B \u6E96\u51C6 \u78BA\u786E \u7A69\u7A33 \u6F38\u6E10 \u5132\u50A8 \u525B\u521A \u52F5\u52B1 \u737B\u732E \u6F64\u6DA6 \u64C1\u62E5 \u7372\u83B7 \u6A94\u6863 \u983B\u9891 \u8ECC\u8F68 \u6B98\u6B8B \u8A3A\u8BCA
\u58D3\u538B \u5EE2\u5E9F \u8259\u8231 \u99D5\u9A7E \u99DB\u9A76 \u9A30\u817E \u9418\u949F \u9130\u90BB \u90F5\u90AE \u8DE1\u8FF9 \u9060\u8FDC \u9031\u5468 \u885D\u51B2 \u898F\u89C4 \u89AA\u4EB2 \u8A31\u8BB8 \u8A55\u8BC4 \u8A66\u8BD5 \u8A73\u8BE6 \u8AC7\u8C08 \u8AD6\u8BBA \u8AEE\u54A8 \u8CFD\u8D5B \u8D0F\u8D62 \u8DA8\u8D8B \u5BEB\u5199 \u9077\u8FC1 \u9F52\u9F7F \u6BBC\u58F3 \u6EEF\u6EDE \u6F3F\u6D46 \u71C8\u706F \u71D2\u70E7 \u734E\u5956 \u700F\u6D4F \u7665\u75C7 \u76E4\u76D8 \u76E3\u76D1 \u79AE\u793C \u7A1F\u7980 \u7AF6\u7ADE \u7B46\u7B14 \u7C4C\u7B79 \u7F77\u7F62 \u8072\u58F0 \u8077\u804C
\u8166\u8111 \u81E8\u4E34 \u85DD\u827A \u8607\u82CF \u865B\u865A \u8836\u8695 \u8A34\u8BC9 \u8AB0\u8C01 \u8B00\u8C0B \u8B7D\u8A89 \u8CA7\u8D2B \u8CA9\u8D29 \u8CEC\u8D26 \u8CFC\u8D2D \u8CF4\u8D56 \u8D08\u8D60 \u8ECD\u519B \u8F15\u8F7B \u8F2A\u8F6E \u8F44\u8F96 \u9072\u8FDF \u9081\u8FC8 \u92D2\u950B \u92F0\u9502 \u932B\u9521 \u934B\u9505 \u93B3\u954D \u93C8\u94FE \u9444\u94F8 \u9673\u9648 \u9663\u9635 \u96B1\u9690 \u96F2\u4E91 \u984F\u989C \u98FC\u9972 \u9A45\u9A71 \u9BAE\u9C9C \u9E7D\u76D0 \u9EA5\u9EA6 \u9EC3\u9EC4 \u9EE8\u515A \u9806\u987A \u5DBC\u5C7F \u5C46\u5C4A \u64CA\u51FB \u64D4\u62C5 \u64C7\u62E9 \u6557\u8D25 \u689D\u6761 \u6A4B\u6865 \u6AA2\u68C0 \u6B0A\u6743 \u6B04\u680F \u6B72\u5C81 \u6E6F\u6C64 \u6E9D\u6C9F \u6EC5\u706D \u6FA4\u6CFD \u6FC3\u6D53 \u6FF1\u6EE8 \u7058\u6EE9 \u707D\u707E \u7159\u70DF \u722D\u4E89 \u723E\u5C14 \u7570\u5F02 \u76DC\u76D7 \u78BC\u7801 \u7AAE\u7A77 \u7BC4\u8303 \u7C43\u7BEE \u7D0D\u7EB3 \u7D14\u7EAF \u7D1B\u7EB7 \u7D42\u7EC8 \u7D44\u7EC4 \u7D30\u7EC6 \u7D50\u7ED3 \u7D55\u7EDD \u7D9C\u7EFC \u7DA0\u7EFF \u7E3D\u603B \u7E73\u7F34 \u7F70\u7F5A \u8056\u5723 \u805E\u95FB \u8105\u80C1 \u8173\u811A \u840A\u83B1 \u84CB\u76D6 \u85A6\u8350 \u85CD\u84DD \u862D\u5170 \u8766\u867E \u88DD\u88C5 \u8996\u89C6 \u89BA\u89C9 \u8A13\u8BAD \u8A17\u6258 \u8A18\u8BB0 \u8A2A\u8BBF \u8A5E\u8BCD \u8AAA\u8BF4 \u8B6F\u8BD1 \u8B9A\u8D5E \u8C50\u4E30 \u8C9D\u8D1D \u8CA2\u8D21 \u8CEA\u8D28 \u8CB4\u8D35 \u8CB6\u8D2C \u8CC0\u8D3A \u8CE0\u8D54 \u8CFA\u8D5A \u8D95\u8D76 \u8E10\u8DF5 \u8E8D\u8DC3 \u8F09\u8F7D \u8F14\u8F85 \u8FAD\u8F9E \u9055\u8FDD \u91AC\u9171 \u91C0\u917F \u91DD\u9488 \u9285\u94DC \u92C1\u94DD \u9326\u9526 \u9375\u952E \u947D\u94BB \u95B1\u9605 \u95CA\u9614 \u96E3\u96BE \u96DE\u9E21 \u9727\u96FE \u975C\u9759 \u9801\u9875 \u9808\u987B \u9818\u9886 \u9846\u9897 \u9858\u613F \u98A8\u98CE \u98F2\u996E \u99AC\u9A6C \u99D0\u9A7B \u9A5A\u60CA \u9B5A\u9C7C \u9CE5\u9E1F \u9D28\u9E2D \u9F90\u5E9E`;
    simple = new Map(pairs.split(/\s+/).map((pair) => [pair.charAt(0), pair.charAt(1)]));
    traditional = new RegExp(`[${[...simple.keys()].join("")}]`, "g");
    wide = { ",": "\uFF0C", ";": "\uFF1B", ":": "\uFF1A", "(": "\uFF08", ")": "\uFF09" };
    noteMark = /(?<=\d)(?<![×x·*]\s?10)[¹²³⁰⁴-⁹]+(?![\d⁄/])/g;
  }
});

// src/audit/cue-input.ts
function sameSort(a, b) {
  const points = (unit) => unit === "points" || unit === "index_points";
  return a.unit === b.unit || points(a.unit) && points(b.unit);
}
function isConversion(mention, previous, gap, between2) {
  if (previous === null || !isMoney(mention.unit) || !isMoney(previous.unit)) return false;
  return mention.unit !== previous.unit && between2.test(gap);
}
function currencyWords() {
  const names4 = new Intl.DisplayNames("en", { type: "currency" });
  const isNone = /^(?:[a-z]{3}|units?|account|rights|gold|silver|platinum|palladium|currency|code|funds|mark|real|bond|somoni?)$/;
  const words3 = Intl.supportedValuesOf("currency").map(
    (code) => names4.of(code)?.toLowerCase().split(" ").at(-1)
  );
  return new Set(
    words3.flatMap(
      (last) => last === void 0 || isNone.test(last) || !/^[a-z]+$/.test(last) ? [] : [last]
    )
  );
}
function isMoney(unit) {
  return /^[A-Z]{3}$/.test(unit) && unit !== "TEU" || moneyNames.test(unit) || (namesOfCurrencies ??= currencyWords()).has(unit);
}
var moneyNames, namesOfCurrencies;
var init_cue_input = __esm({
  "src/audit/cue-input.ts"() {
    "use strict";
    moneyNames = /^(?:shilling|sole?|peso|franc|krone|krona|crown|dinar|rial|riyal|lira|forint|zloty|leu|lei|tenge|hryvnia|taka|dirham|shekel|naira|birr|florin|guilder|mark|pound|rupee|real|比索|克朗|法郎|第纳尔|里亚尔|里拉|先令|福林|兹罗提|列伊|坚戈|索姆|格里夫纳|塔卡|图格里克|瑞尔|基普|迪拉姆|新?谢克尔|奈拉|比尔|塞地|马克|盾|铢|镑|索尔|瓜拉尼|玻利瓦尔|克瓦查|拉里|德拉姆|马纳特|里尔|卢比|雷亚尔)$/;
  }
});

// src/audit/kinds/asides.ts
function isReference(place) {
  const { claim, lang, head, tail, before: before4 } = place;
  if (lang !== "en" || !Number.isInteger(claim.value) || !/^(?:|years|week)$/.test(claim.unit)) return false;
  if (numbered.test(head) || /^-digit\b/.test(tail)) return true;
  return before4?.kind === "reference" && /^\s*(?:to|and|or|–|-|,)\s*$/.test(head);
}
function isConverted({ claim, lang, clause, lead }) {
  if (!isMoney(claim.unit) || claim.role === "growth" || claim.role === "change") return false;
  return lang === "zh" ? /以(?:人民币|美元|欧元)计(?:价|算)?(?:为)?$|折(?:合|算)[^，。；]{0,6}$|兑$/.test(clause) || /按(?:美元|人民币|欧元)计价?，[^，。；\d]{0,14}$/.test(lead) : /\b(?:the )?equivalent (?:of|to)\s*$|\bconverted at\s*$|\bexchange rate of (?:that day|the day)\s*$/i.test(
    clause
  );
}
var numbered;
var init_asides = __esm({
  "src/audit/kinds/asides.ts"() {
    "use strict";
    init_cue_input();
    numbered = /\b(?:Items?|Lots?|Tables?|Rooms?|pages?|No\.?|Chapters?|Articles?|Sections?|Annex(?:es)?|Figures?|Part|Appendix|Zone|Phase|Tier|Schedule|Circular|Class|Stage|Grade|(?:priority )?axis|under code|, number|Terminal|Line|[Ww]eek)\s+$|\b(?:people|persons|those|adults|men|women|children|farmers)\s+(?:aged\s+)?(?:over|under|above|below)\s+$|\baged\s+$/;
  }
});

// src/audit/kinds/place.ts
function placesOf(text, claims) {
  const sentences = splitSentences(text);
  const numbers = claims.filter((claim) => claim.aside === null).sort((a, b) => a.start - b.start);
  let before4 = null;
  return numbers.map((claim, i) => {
    const sentence = sentences[claim.sentence];
    const [start, end] = [sentence?.start ?? claim.start, sentence?.end ?? claim.end];
    const words3 = (from, to) => (sentence?.text ?? "").slice(Math.max(0, from - start), Math.max(0, to - start));
    const [last, next] = [numbers[i - 1], numbers[i + 1]];
    const head = words3(last?.sentence === claim.sentence ? last.end : start, claim.start);
    const place = {
      claim,
      lang: claim.lang,
      head,
      clause: head.slice(
        Math.max(...["\uFF0C", "\uFF1B", "\u3002", ";"].map((c2) => head.lastIndexOf(c2)), head.lastIndexOf(", ")) + 1
      ),
      tail: words3(claim.end, next?.sentence === claim.sentence ? next.start : end),
      rest: words3(claim.end, end),
      lead: words3(start, claim.start),
      before: before4?.claim.sentence === claim.sentence ? before4 : null,
      prior: before4?.claim.paragraph === claim.paragraph ? before4 : null,
      kind: claim.kind
    };
    before4 = place;
    return place;
  });
}
function lastBefore(place, wanted) {
  for (let other = place.before; other !== null; other = other.before) if (wanted(other)) return other;
  return null;
}
function goesOn({ head, lang }) {
  return lang === "zh" ? /^(?:（[^（）]*）|[（）\s])*[、，；和及与或][^。；]{0,24}$/.test(head) : /^(?:\s*\([^()]*\)|\s*\)|\s+(?:in|for|from|of|to|by|on|at|against|versus)\s+[\w\s.'’-]{1,40})*\s*(?:,|;|\/|–|—|-|\band\b|\bwhile\b|\bbut\b|\bor\b|\bto\b|\bagainst\b)[^.;]{0,60}$/i.test(
    head
  );
}
var init_place = __esm({
  "src/audit/kinds/place.ts"() {
    "use strict";
    init_sentences();
  }
});

// src/audit/kinds/changes.ts
function isChange(place) {
  const { claim, lang, head, clause, rest, lead } = place;
  if (claim.role !== "level" && claim.role !== "previous") return false;
  if (/^(?:1|times|years|months)$/.test(claim.unit)) return false;
  if (claim.unit === "points" && claim.value < 1) return true;
  const signed3 = /^[+＋]/.test(claim.text) || /[+＋]\s*[$€£]?$/.test(head);
  if (signed3) return !/\b(?:balance|index|indices)\b/i.test(lead);
  if (lang === "en" && behind.test(rest) && !/\b(?:at|to|reached|totall?ed|number\w*)\s*$/i.test(clause))
    return true;
  if (claim.role === "level" && before[lang].test(clause)) return true;
  const last = place.before;
  return last?.kind === "change" && last.claim.unit === claim.unit && !/\b(?:balance|index|indices)\b/i.test(lead) && listed(place);
}
function listed(place) {
  return place.lang === "zh" ? /^[、和及]$/.test(place.head) : goesOn(place) && place.head.length < 30 && !/\b(?:to|from|was|were|at|reach\w*)\b/i.test(place.head);
}
var behind, before;
var init_changes = __esm({
  "src/audit/kinds/changes.ts"() {
    "use strict";
    init_place();
    behind = /^\s*(?:[a-z-]+\s+)?(?:\(?\s*(?:or|i\.e\.)\s+(?:about\s+|by\s+)?[\d.,]+\s*(?:%|percent|per cent|pc|pct)\s*\)?\s*,?\s*)?(?:(?:more|less|fewer|higher|lower|longer|shorter|smaller|larger|narrower|wider|better|worse)\b(?!\s+than\s+(?:half|\d))|(?:above|below|up on|down on|ahead of|short of|shy of)\b)/i;
    before = {
      en: /\b(?:gain|rise|increase|addition|improvement|reduction|decline|drop|fall|decrease|difference|revision|movement|change|growth|cut|saving|gap|excess)s?\s+of\s+(?:about |some |nearly |around )?[$€£¥]*$|(?:\b(?:i\.e\.|that is),?|\()\s*by\s*$|\b(?:swollen|risen|grown|shrunk|widened|narrowed|trimmed|raised|lifted) by\s*$|\b(?:outnumber\w*|exceed\w*)\b[^,;]*\bby\s*$/i,
      zh: /(?:上调|下调|上修|下修|多投|多增|少增|多出|多花|少花|高出|净增|净减|净增加|自然减少|自然增加|改善|缩短|延长|高|低|增加|减少)(?:了|约)?$/
    };
  }
});

// src/audit/kinds/counts.ts
function countKind(place) {
  const { claim, lang, tail, lead, clause } = place;
  const { unit, value, half: half2, text } = claim;
  const scaled = /million|billion|thousand|lakh|\d\s?(?:m|bn|k)\b|[千万亿]/i.test(text);
  const whole2 = Number.isInteger(value) && (half2 <= 0.5 || scaled) && !/\d\.\d/.test(text);
  if (claim.role !== "level" && claim.role !== "previous" || claim.per !== null) return "level";
  if (isMoney(unit) || /^(?:1|points|index_points|times)$/.test(unit)) return "level";
  if (unit === "years" || unit === "months") return whole2 ? "date" : "level";
  if (/^(?:enterprises|projects)$/.test(unit) || lang === "zh" && unit === "households") return "count";
  if (amounts.test(unit) || lang === "en" && unit === "households")
    return whole2 && !scaled && value < 100 && /^(?:persons|units?|件|套)$/.test(unit) ? "count" : "level";
  if (/\b(?:average|mean|median)\b[^,;]*$/i.test(clause)) return "level";
  if (lang === "zh" && unit !== "") return Number.isInteger(value) ? "count" : "level";
  if (!whole2) return "level";
  if (things.test(tail) || counted.test(lead.slice(-90))) return "count";
  if (claim.role === "previous") {
    const like = lastBefore(
      place,
      (other) => other.claim.unit === unit || other.claim.unit === "" || unit === ""
    );
    if (like !== null && ["count", "level", "part"].includes(like.kind))
      return like.kind === "count" ? "count" : "level";
  }
  if (unit === "") {
    const measured = /\b(?:index|indices|balance|score|points?)\b/i.test(lead);
    return !scaled && value < 1e3 && value >= 0 && !measured ? "count" : "level";
  }
  return !scaled && value < 1e5 ? "count" : "level";
}
var amounts, word, things, counted;
var init_counts = __esm({
  "src/audit/kinds/counts.ts"() {
    "use strict";
    init_cue_input();
    init_place();
    amounts = /^(?:1|points|index_points|times|persons|visits|jobs|dwellings|vehicles|nights?|stays?|beds?|seats?|tonnes|kWh|kW|m2|m3|mu|(?:kilo)?met(?:re|er)s?|TEU|barrels|litres?|kilo(?:gram)?s?|grams?|inch(?:es)?|\w*joules?|hours?|minutes?|cents?|pence|copies|bottles?|eggs?|pupils|titles?|units?|sets?|tonne-km|passenger-km|[A-Z]{2,3}|斤|辆|台|套|头|只|羽|尾|箱|件|张|份|袋|瓶|桶|株|棵|盒|包|册|部|班|晚|小时|床|点|岁|单|笔)$/;
    word = "(?!(?:in|at|on|of|from|for|with|to|or|by|were|was|are|is|that|which|who|per|than|a|an|the)\\b)[a-z-]+";
    things = new RegExp(
      `^\\s*(?:(?:out\\s+)?of\\s+(?:the|its|all|our|his|their|a)\\s+(?:[\\w-]+['\u2019]s\\s+)?)?(?:[\\d,.]+\\s+)?(?:${word}\\s+){0,4}?(?:institutions?|enterprises|firms|compan(?:y|ies)|businesses|schools?|hospitals?|projects?|measures?|items?|regions?|cities|towns?|count(?:y|ies)|countries|provinces?|states?|municipalit(?:y|ies)|villages?|councils?|(?:sub)?sectors?|industr(?:y|ies)|groups?|divisions?|categor(?:y|ies)|products?|shops?|stores?|outlets?|branches|offices?|plants?|factor(?:y|ies)|mills?|farms?|holdings?|sites?|parks?|stations?|ports?|ships?|vessels?|calls|flights?|routes?|lines?|trains?|licen[cs]es?|permits?|patents?|applications?|contracts?|deals|exhibitors?|respondents?|beaches|boreholes?|votes?|days?|banks?|insurers?|mines?|wells?|clinics?|centres?|centers?|libraries|museums?)\\b`,
      "i"
    );
    counted = /\bnumber of (?:[a-z-]+\s+){0,3}(?:enterprises|firms|companies|businesses|outlets|shops|stores|schools|projects|insurers|banks|branches|institutions|vessels|ships|patents|calls)\b|\b(?:calls|ships?|vessels?|firms|companies|enterprises|outlets|shops|manufacturers)\b[^,;.]{0,40}\bnumber(?:ed|ing)?\b/i;
  }
});

// src/audit/lexicon.ts
function conceptOf(id) {
  return id === null ? void 0 : byId.get(id);
}
function findConcepts(printed2, lang) {
  const text = printed2.replace(noise[lang], (phrase) => " ".repeat(phrase.length));
  const found = [];
  for (const concept of concepts) {
    for (const match of text.matchAll(lang === "zh" ? concept.zh : concept.en)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!found.some((other) => start < other.end && other.start < end))
        found.push({ id: concept.id, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
var c, concepts, byId, noise, partitions, complements;
var init_lexicon = __esm({
  "src/audit/lexicon.ts"() {
    "use strict";
    c = (id, en2, zh2, extra = {}) => ({
      id,
      en: new RegExp(`\\b(?:${en2})(?![A-Za-z])`, "gi"),
      zh: new RegExp(zh2 === "" ? "(?!)" : zh2, "g"),
      ...extra
    });
    concepts = [
      c("gdp_per_head", "(?:gdp|gross domestic product|grp) per (?:capita|head|person)|per[- ](?:capita|head) (?:gdp|gross domestic product|grp)", "\u4EBA\u5747(?:\u5730\u533A|\u56FD\u5185)?\u751F\u4EA7\u603B\u503C|\u4EBA\u5747GDP", { real: true }),
      c("income_per_head", "per[- ]capita (?:disposable )?income|(?:disposable )?income per (?:capita|head)", "\u4EBA\u5747\u53EF\u652F\u914D\u6536\u5165|\u4EBA\u5747\u6536\u5165", { real: true }),
      c("spending_per_head", "per[- ]capita (?:consumption )?(?:expenditure|spending)", "\u4EBA\u5747\u6D88\u8D39\u652F\u51FA", { real: true }),
      c("industrial_value_added", "industrial (?:value[- ]added|output|production)|value[- ]added of (?:the )?industr(?:y|ial enterprises)|manufacturing (?:output|production)|value[- ]added of (?:large )?industrial enterprises", "(?:\u89C4\u6A21\u4EE5\u4E0A)?(?:\u5168\u90E8)?\u5DE5\u4E1A\u589E\u52A0\u503C|\u89C4(?:\u6A21\u4EE5)?\u4E0A\u5DE5\u4E1A\u4F01\u4E1A\u589E\u52A0\u503C|\u89C4(?:\u6A21\u4EE5)?\u4E0A\u5DE5\u4E1A(?!\u4F01\u4E1A)", { real: true }),
      c("primary", "the primary(?=\\s+(?:one\\s+)?(?:was\\s+|[$\u20AC\xA3\xA5(]|\\d))|(?:the )?primary (?:industry|sector|industries)(?:'s|\u2019s)?(?: value[- ]added)?|value[- ]added of (?:the )?primary (?:industry|sector)", "\u7B2C\u4E00\u4EA7\u4E1A(?:\u589E\u52A0\u503C)?|(?<![\u8FD9\u67D0\u54EA\u540C\u7EDF])\u4E00\u4EA7(?!\u4E1A)", { real: true }),
      c("secondary", "the secondary(?=\\s+(?:one\\s+)?(?:was\\s+|[$\u20AC\xA3\xA5(]|\\d))|(?:the )?secondary (?:industry|sector|industries)(?:'s|\u2019s)?(?: value[- ]added)?|value[- ]added of (?:the )?secondary (?:industry|sector)", "\u7B2C\u4E8C\u4EA7\u4E1A(?:\u589E\u52A0\u503C)?|\u4E8C\u4EA7(?!\u4E1A)", { real: true }),
      c("tertiary", "the tertiary(?=\\s+(?:one\\s+)?(?:was\\s+|[$\u20AC\xA3\xA5(]|\\d))|(?:the )?tertiary (?:industry|sector|industries)(?:'s|\u2019s)?(?: value[- ]added)?|value[- ]added of (?:the )?tertiary (?:industry|sector)|(?:the )?services? (?:sector|industries|industry)(?:'s|\u2019s)?(?: value[- ]added)?|(?<!and |goods |of )(?:the )?services(?= (?:edged|crept|inched|dipped|slipped|declined|advanced|lost|managed|nonetheless|make|made|make|account|contribut|grew|rose|fell|expand|shrank|were|was|gain|generat))", "\u7B2C\u4E09\u4EA7\u4E1A(?:\u589E\u52A0\u503C)?|\u4E09\u4EA7(?!\u4E1A)", { real: true }),
      c("gdp", "gdp|gross domestic product|gross regional product|grp|economic output|(?:the )?economy", "(?:\u56FD\u5185|\u5730\u533A)?\u751F\u4EA7\u603B\u503C|GDP|\u7ECF\u6D4E\u603B\u91CF", { real: true }),
      c("value_added", "value[- ]added", "\u589E\u52A0\u503C", { real: true }),
      c("participation_rate", "(?:labou?r force )?participation rate|activity rate", "\u52B3\u52A8\u53C2\u4E0E\u7387", { rate: true }),
      c("employment_rate", "employment(?: |-to-population )rat(?:e|io)", "\u5C31\u4E1A\u7387", { rate: true }),
      c("unemployment_rate", "unemployment rate|jobless rate|joblessness|unemployment(?! benefit| insurance)", "\u5931\u4E1A\u7387", { rate: true }),
      c("urbanisation", "urbani[sz]ation(?: rate)?", "\u57CE\u9547\u5316\u7387|\u57CE\u5E02\u5316\u7387", { rate: true }),
      c("core_cpi", "core (?:cpi|consumer prices?|inflation)", "\u6838\u5FC3CPI|\u6838\u5FC3\u5C45\u6C11\u6D88\u8D39\u4EF7\u683C", { rate: true }),
      c("cpi", "cpi|consumer price index|consumer prices|hicp|(?:annual |headline )?(?<!for )inflation(?: rate)?", "\u5C45\u6C11\u6D88\u8D39\u4EF7\u683C(?:\u6307\u6570|\u603B\u6C34\u5E73)?|CPI|\u6D88\u8D39\u8005\u4EF7\u683C|\u901A\u80C0\u7387|\u901A\u8D27\u81A8\u80C0\u7387", { rate: true }),
      c("ppi", "ppi|producer price index|producer prices|ex-factory prices", "\u5DE5\u4E1A\u751F\u4EA7\u8005\u51FA\u5382\u4EF7\u683C|PPI|\u751F\u4EA7\u8005\u4EF7\u683C", { rate: true }),
      c("pmi", "pmi|purchasing managers(?:'|\u2019)? index", "\u91C7\u8D2D\u7ECF\u7406\u6307\u6570|PMI", { rate: true }),
      c("rate", "(?:interest|policy|base|key|benchmark|prime|discount|cash|repo|mortgage|lending|deposit|operating|utili[sz]ation|vacancy|occupancy|coverage|poverty|savings?|default|birth|death|mortality|fertility|literacy|completion|employment|capacity utili[sz]ation|profit|bad loan|npl|tax) (?:rate|ratio|margin)s?|yield|capacity utili[sz]ation|occupancy", "\u5229\u7387|\u5229\u7528\u7387|\u5165\u4F4F\u7387|\u51FA\u751F\u7387|\u6B7B\u4EA1\u7387|\u81EA\u7136\u589E\u957F\u7387|\u6069\u683C\u5C14\u7CFB\u6570|\u5229\u6DA6\u7387|\u8D1F\u503A\u7387|\u8986\u76D6\u7387|\u5B8C\u6210\u7387|\u5408\u683C\u7387|\u4F18\u826F\u7387|\u81EA\u7ED9\u7387|\u666E\u53CA\u7387|\u6BDB\u5165\u5B66\u7387|\u4E0D\u826F\u7387|\u68EE\u6797\u8986\u76D6\u7387", { rate: true }),
      c("births", "births|newborns|babies", "\u51FA\u751F\u4EBA\u53E3|\u51FA\u751F", {}),
      c("deaths", "deaths", "\u6B7B\u4EA1\u4EBA\u53E3|\u6B7B\u4EA1", {}),
      c("population", "(?:resident |registered |permanent |total |urban |rural )?population|inhabitants|residents", "\u5E38\u4F4F\u4EBA\u53E3|\u6237\u7C4D\u4EBA\u53E3|\u603B\u4EBA\u53E3|\u4EBA\u53E3", { stock: true }),
      c("new_jobs", "new (?:urban )?jobs|jobs (?:were )?(?:created|added)", "\u65B0\u589E\u5C31\u4E1A|\u57CE\u9547\u65B0\u589E\u5C31\u4E1A", {}),
      c("unemployed", "unemployed(?: people| persons)?|jobseekers|registered unemployment", "\u5931\u4E1A\u4EBA\u5458|\u5931\u4E1A\u4EBA\u6570|\u5931\u4E1A\u4EBA\u53E3", { stock: true }),
      c("employment", "employ(?:ment|ed|ees)|workforce|payrolls?|persons employed|headcount", "\u5C31\u4E1A\u4EBA\u5458|\u4ECE\u4E1A\u4EBA\u5458|\u5C31\u4E1A\u4EBA\u6570|\u7528\u5DE5", { stock: true }),
      c("trade_balance", "trade (?:surplus|deficit|balance)|(?:surplus|deficit) (?:in|of) (?:goods|trade)|trade gap|current account (?:surplus|deficit)|surplus|deficit", "\u8D38\u6613\u987A\u5DEE|\u8D38\u6613\u9006\u5DEE|\u8D38\u6613\u76C8\u4F59|\u8D38\u6613\u8D64\u5B57|\u987A\u5DEE|\u9006\u5DEE|\u51FA\u8D85|\u5165\u8D85", {}),
      c("trade", "(?:total |foreign |merchandise |goods |external |two-way |bilateral )*(?:imports and exports|exports and imports)|(?:total |foreign |external |merchandise |two-way |bilateral |goods )+trade(?! surplus| deficit| gap| balance)|trade (?:volume|turnover|value)", "(?:\u8D27\u7269|\u5916\u8D38|\u5BF9\u5916\u8D38\u6613|\u670D\u52A1)?\u8FDB\u51FA\u53E3(?:\u603B\u989D|\u603B\u503C|\u8D38\u6613\u603B\u989D)?|\u8D38\u6613\u603B\u989D|\u5916\u8D38\u603B\u503C|\u53CC\u8FB9\u8D38\u6613\u989D", {}),
      c("net_exports", "net exports", "\u51C0\u51FA\u53E3", {}),
      c("exports", "(?:goods |merchandise |services |service )?(?:exports?|exported)", "(?:\u8D27\u7269|\u5546\u54C1|\u670D\u52A1)?\u51FA\u53E3(?:\u603B\u989D|\u603B\u503C|\u989D|\u503C)?", {}),
      c("imports", "(?:goods |merchandise |services |service )?(?:imports?|imported)", "(?:\u8D27\u7269|\u5546\u54C1|\u670D\u52A1)?\u8FDB\u53E3(?:\u603B\u989D|\u603B\u503C|\u989D|\u503C)?", {}),
      c("online_sales", "online (?:retail )?sales|e-commerce (?:sales|turnover)", "\u7F51\u4E0A\u96F6\u552E\u989D|\u7F51\u7EDC\u96F6\u552E\u989D|\u7EBF\u4E0A\u96F6\u552E", {}),
      c("retail_sales", "retail (?:sales|trade|turnover)|sales of consumer goods", "\u793E\u4F1A\u6D88\u8D39\u54C1\u96F6\u552E\u603B\u989D|\u6D88\u8D39\u54C1\u96F6\u552E\u989D|\u96F6\u552E\u603B\u989D|\u96F6\u552E\u989D|\u793E\u96F6", {}),
      c("fixed_investment", "fixed[- ]asset investment|investment in fixed assets|fixed investment|fixed capital formation", "\u56FA\u5B9A\u8D44\u4EA7\u6295\u8D44(?:\u603B\u989D|\u989D)?", {}),
      c("real_estate", "(?:real estate|property|housing) (?:development )?investment", "\u623F\u5730\u4EA7\u5F00\u53D1\u6295\u8D44|\u623F\u5730\u4EA7\u6295\u8D44", {}),
      c("fdi", "foreign direct investment|fdi|foreign (?:capital|investment)", "\u5B9E\u9645\u4F7F\u7528\u5916\u8D44|\u5229\u7528\u5916\u8D44|\u5916\u5546\u76F4\u63A5\u6295\u8D44|\u5916\u8D44", {}),
      c("investment", "investments?|capital spending", "\u6295\u8D44(?:\u603B\u989D|\u989D)?|\u5B8C\u6210\u6295\u8D44", {}),
      c("non_tax", "non-tax (?:revenues?|receipts)", "\u975E\u7A0E\u6536\u5165", {}),
      c("tax", "tax (?:revenues?|receipts|income|take)", "\u7A0E\u6536(?:\u6536\u5165)?", {}),
      c("fiscal_balance", "budget (?:surplus|deficit|balance)|fiscal (?:surplus|deficit|balance)", "\u8D22\u653F\u8D64\u5B57|\u8D22\u653F\u76C8\u4F59|\u6536\u652F\u5DEE\u989D", {}),
      c("fiscal_revenue", "(?:general )?(?:public )?(?:budget|budgetary|fiscal|government|state) revenues?|revenues? of the (?:general )?(?:public )?(?:state )?budget", "\u4E00\u822C\u516C\u5171\u9884\u7B97\u6536\u5165|\u8D22\u653F\u6536\u5165|\u516C\u5171\u8D22\u653F\u6536\u5165", {}),
      c("fiscal_spending", "(?:general )?(?:public )?(?:budget|fiscal|government|state|public) (?:expenditures?|spending)", "\u4E00\u822C\u516C\u5171\u9884\u7B97\u652F\u51FA|\u8D22\u653F\u652F\u51FA", {}),
      c("deposits", "deposits", "\u5B58\u6B3E(?:\u4F59\u989D)?", { stock: true }),
      c("loans", "loans?|lending|credit", "\u8D37\u6B3E(?:\u4F59\u989D)?", { stock: true }),
      c("money", "m2|broad money|money supply", "\u5E7F\u4E49\u8D27\u5E01|M2|\u8D27\u5E01\u4F9B\u5E94\u91CF", { stock: true }),
      c("debt", "debt", "\u503A\u52A1|\u8D1F\u503A", { stock: true }),
      c("reserves", "(?:foreign exchange |fx )?reserves", "\u5916\u6C47\u50A8\u5907", { stock: true }),
      c("tourism_revenue", "(?:tourism|tourist) (?:revenues?|receipts|spending|income|earnings)", "\u65C5\u6E38(?:\u603B)?(?:\u6536\u5165|\u82B1\u8D39)", {}),
      c("visits", "visits?|visitors?|tourists?|arrivals|overnight stays|trips", "\u63A5\u5F85(?:\u56FD\u5185\u5916|\u56FD\u5185|\u5165\u5883|\u6D77\u5185\u5916)?(?:\u65C5\u6E38\u8005|\u6E38\u5BA2)|\u6E38\u5BA2|\u65C5\u6E38\u4EBA\u6570|\u51FA\u6E38\u4EBA\u6B21", {}),
      c("passengers", "passengers?(?: traffic| turnover| throughput)?", "\u65C5\u5BA2(?:\u8FD0\u8F93\u603B?\u91CF|\u5468\u8F6C\u91CF|\u541E\u5410\u91CF)|\u5BA2\u8FD0\u91CF|\u5BA2\u6D41", {}),
      c("freight", "freight(?: volume| traffic| turnover)?|cargo(?: throughput)?|throughput", "\u8D27\u7269(?:\u8FD0\u8F93\u603B?\u91CF|\u5468\u8F6C\u91CF|\u541E\u5410\u91CF)|\u8D27\u8FD0\u91CF|\u541E\u5410\u91CF", {}),
      c("electricity", "(?:electricity|power) (?:consumption|generation|output|production)", "(?:\u5168\u793E\u4F1A)?\u7528\u7535\u91CF|\u53D1\u7535\u91CF", {}),
      c("rnd", "r&d (?:expenditure|spending|intensity)|research and development", "\u7814\u53D1(?:\u7ECF\u8D39|\u6295\u5165|\u652F\u51FA)|R&D\u7ECF\u8D39", {}),
      c("patents", "patents?", "\u4E13\u5229", {}),
      c("profit", "(?:net |total |operating |pre-tax )?profits?|earnings|net income", "\u5229\u6DA6(?:\u603B\u989D)?|\u51C0\u5229\u6DA6|\u76C8\u5229", {}),
      c("wages", "wages?|salar(?:y|ies)|pay|earnings per", "\u5DE5\u8D44|\u85AA\u916C|\u85AA\u8D44", {}),
      c("income", "(?<!(?:premium|interest|operating|fee|rental|tax|net|commission|budget|export|tourism|farm|gross) )(?:disposable )?incomes?", "\u53EF\u652F\u914D\u6536\u5165", { real: true }),
      c("consumption", "(?:final |household |private |domestic )*consumption", "(?:\u6700\u7EC8|\u5C45\u6C11)?\u6D88\u8D39(?:\u652F\u51FA)?", {}),
      c("expenditure", "expenditures?|spending|outlays?", "\u652F\u51FA|\u6D88\u8D39\u652F\u51FA|\u82B1\u8D39", {}),
      c("output_value", "(?:gross |annual |total |industrial )*output value|value of output|gross output", "\u603B\u4EA7\u503C|\u4EA7\u503C", {}),
      c("revenue", "(?:total |annual |operating |business |main business |sales |gross )*(?:revenues?|turnover|receipts)|sales revenue|sales", "(?:\u8425\u4E1A|\u4E3B\u8425\u4E1A\u52A1|\u4E1A\u52A1|\u603B)?\u6536\u5165|\u9500\u552E\u989D|\u8425\u4E1A\u989D|\u8425\u6536|\u9500\u552E\u6536\u5165", {}),
      c("contract", "(?:contract(?:ed)?|signed) (?:value|amount|investment)|contracts", "\u5408\u540C(?:\u91D1|\u6295\u8D44)?\u989D|\u7B7E\u7EA6(?:\u91D1)?\u989D|\u6210\u4EA4\u989D", {}),
      c("orders", "(?:new )?orders", "\u8BA2\u5355|\u8BA2\u8D27", {}),
      c("output", "(?:output|production|harvest|crop)", "\u4EA7\u91CF", {}),
      c("area", "floor space|area", "\u9762\u79EF", {}),
      c("price", "prices?", "\u4EF7\u683C|\u5747\u4EF7", {}),
      c("capital_formation", "(?:gross )?capital formation", "\u8D44\u672C\u5F62\u6210(?:\u603B\u989D)?", {}),
      c("enterprises", "enterprises?|firms?|compan(?:y|ies)|businesses|manufacturers?", "\u4F01\u4E1A|\u516C\u53F8|\u7ECF\u8425\u4E3B\u4F53|\u5E02\u573A\u4E3B\u4F53", { stock: true }),
      c("projects", "projects?", "\u9879\u76EE", { stock: true })
    ];
    byId = new Map(concepts.map((concept) => [concept.id, concept]));
    noise = {
      en: /\b(?:at|in) (?:comparable|constant|current|\d{4}) prices\b|\bprice[- ](?:adjusted|basis)\b|\b(?:three|two) sectors\b|\bprivate sector\b/gi,
      zh: /按?(?:可比|不变|现行)价格?(?:计算)?|三次产业|扣除价格因素|财政部门/g
    };
    partitions = [
      { whole: "trade", parts: ["exports", "imports"] },
      { whole: "trade_balance", parts: ["exports", "-imports"] },
      { whole: "gdp", parts: ["primary", "secondary", "tertiary"] },
      { whole: "fiscal_revenue", parts: ["tax", "non_tax"] }
    ];
    complements = {
      en: [
        [/\burban\b|\bcit(?:y|ies)\b|\btowns?\b/i, /\brural\b|\bcountryside\b/i],
        [/\b(?:men|males?|boys)\b/i, /\b(?:women|females?|girls)\b/i],
        [/\bgoods\b(?! and services)/i, /\bservices?\b/i],
        [/\bpublic\b|\bstate\b(?![- ](?:holding|controlled))/i, /\bprivate\b/i],
        [/\bdomestic\b/i, /\b(?:foreign|overseas|international|abroad)\b/i],
        [
          /\bprimary\b|\bagricultur\w*|\bfarming\b/i,
          /\bsecondary\b|\bindustr(?:y|ial)\b|\bmanufactur\w*/i,
          /\btertiary\b|\bservices?\b/i
        ],
        [/\bcommodity\b|\bgoods\b|\bmerchandise\b/i, /\bcatering\b|\brestaurants?\b/i]
      ],
      zh: [
        [/城镇|城市/, /乡村|农村/],
        [/男性|男/, /女性|女/],
        [/货物/, /服务/],
        [/国有/, /民营|民间|私营/],
        [/国内|内资|境内/, /国外|外资|境外|入境|港澳台/],
        [/第一产业/, /第二产业/, /第三产业/],
        [/商品零售/, /餐饮/]
      ]
    };
  }
});

// src/audit/kinds/targets.ts
function isTarget(place) {
  const { claim, lang, clause, lead, tail, rest, before: before4 } = place;
  if (claim.role === "early") return true;
  const { role, unit } = claim;
  if (role !== "target" && !["level", "previous", "growth", "share"].includes(role)) return false;
  if (/^(?:years|months|times)$/.test(unit)) return false;
  if (unit === "1" && (lang === "zh" ? /的(?:约)?$/.test(clause) : /^\s*of\b/.test(tail))) return false;
  if (role === "target") return !/\bof the\s*$/.test(clause) || !/^\s*(?:[a-z-]+\s+)*scheduled\b/.test(tail);
  if (lang === "zh")
    return zh.before.test(clause) || zh.behind.test(rest) || before4?.kind === "target" && zh.list.test(lead) || /(?:目标|预期)(?:是|为)[：:][^。]*$/.test(lead);
  return en.behind.test(tail) || en.before.test(clause) || before4?.kind === "target" && en.list.test(lead);
}
var en, zh;
var init_targets = __esm({
  "src/audit/kinds/targets.ts"() {
    "use strict";
    en = {
      before: /\b(?:target(?:s|ed|ing)?|goals?|ceiling|limit|objectives?|quota|task|promises?|forecast)\b[^,;.]{0,24}\b(?:of|is|was|at|around|about|between)\s+(?:around |about |some |the )*[$€£¥]*$|\b(?:aim(?:s|ed)? (?:at|for|to)|call(?:s|ed) for|demand(?:s|ed)|requires? that|wants?|hopes? to|intends? to|propos(?:e|es|ed|ing)|envisag\w+|foresaw|foresees|sights on|stipulat\w+|commits?|has set itself|(?:document|plan|programme|strategy|outline)[^,;.]{0,30} (?:sets|mentions))\b[^,;.]{0,40}$|\b(?:is|are|was|were|has|have|ought|needs?|until [^,;.]{0,24}) to (?:reach|exceed|top|hit|attain|rise to|grow to|climb to|fall to|complete|create|build)\b[^,;.]{0,12}$|\b(?:planned|promised|expected|targeted|pledged)\s+[$€£¥]*$|\bwe will (?:also )?(?:hire|build|create|open)\s*$|\bwill be taken from\b[^,;.]*\bto\s*$/i,
      behind: /^(?!\s*of\b)\s*(?:(?!the\b)[a-z-]+\s+){0,3}?(?:(?:was|were|had been|has been|it)\s+)?(?:planned|promised|pledged|targeted|aimed for|pencilled in|penciled in|laid down|budgeted|foreseen|stipulated|envisaged|set for|targets?|goals?|ceiling|limit|quota|(?:target )?band|it wants|its [a-z ]{0,16}had|the [A-Z][A-Za-z ]{0,20} had)\b/,
      list: /\b(?:we|I) propose\b|\bmain targets (?:are|for)\b/
    };
    zh = {
      before: /(?:目标|任务|控制线|(?<!市场)预期(?!寿命))(?:任务|目标|值|数)?(?:的|是|为|：|（)*(?:同比|实际)?(?:增长|达到)?$|(?:力争|有望|争取|确保|预计落成|控制在)[^，。；]{0,14}$|(?:年度|年内|全年|今年)[^，。；]{0,12}计划(?:完成)?(?:投资|新开工)?(?:的|为|（)*$|计划（$|^(?:[^，。；]*》[^，。；]{0,6}(?:提出|原定|确定))?，?(?:到|至)20\d\d年[^，。；末底]{0,24}$|规划[^，。；]{0,8}到20\d\d年[^，。；末底]{0,14}$|预算(?:数|目标)?(?:的|为|（)*$|限额$|(?:上限|限值)(?:为|（)*$/,
      behind: /^(?:左右|以上|以内|以下)?[）)]?(?:的(?:[^，。；\d]{0,6})|[年度五]{0,2})(?:目标|任务|预期(?!性)|控制线|规划线|上限|红线|限额|限值)/,
      list: /(?:目标|预期)(?:是|为)?[：:]|建议(?:20\d\d年|明年|今年)|展望20\d\d年|到20\d\d年[^。]*(?:力争|达到)[^。]*，/
    };
  }
});

// src/audit/kinds/parts.ts
function findParts(places, relations) {
  const bound = wholesByRelation(relations, new Map(places.map((place) => [place.claim, place])));
  const parts = /* @__PURE__ */ new Set();
  const told4 = [];
  for (const place of places) {
    if (!isAmount(place)) continue;
    if (isPart(place, told4, parts, bound)) parts.add(place.claim);
    told4.push(place);
    if (told4.length > reach) told4.shift();
  }
  places.forEach((place, i) => {
    const near = places.slice(Math.max(0, i - reach), i + reach);
    if (!parts.has(place.claim) && isAmount(place) && listedWithParts(place, near, parts))
      parts.add(place.claim);
  });
  return parts;
}
function isAmount({ claim }) {
  return (claim.role === "level" || claim.role === "previous") && !/^(?:1|points|index_points|times|years|months)$/.test(claim.unit);
}
function isPart(place, told4, parts, bound) {
  const { claim, lang, head, clause } = place;
  const words3 = lang === "zh" ? clause : clause.slice(-60);
  if (claim.per !== null || noPart[lang].test(words3)) return false;
  const whole2 = bound.get(claim);
  if (whole2 !== void 0 && (whole2.start < claim.start || whole2.paragraph !== claim.paragraph)) return true;
  const worded = strongCue[lang].test(head);
  const larger = told4.filter(
    (other) => sameMeasure(other.claim, claim) && (worded || other.claim.value > claim.value) && (other.claim.sentence === claim.sentence || claim.paragraph - other.claim.paragraph <= 1)
  );
  if (larger.length === 0) return false;
  if (claim.partOf !== null) {
    const frame = told4.filter((other) => other.claim.frame === claim.partOf);
    return frame.some((other) => sameMeasure(other.claim, claim) && !noPart[lang].test(other.clause));
  }
  if (worded || cue[lang].test(lang === "zh" ? head : words3)) return true;
  if (lang === "en" && takes.test(words3) && larger.some((other) => claim.sentence - other.claim.sentence <= 1 && goesWith(other, place)))
    return true;
  if (lang === "en" && /^\s*(?:[a-z-]+\s+){0,2}of (?:the|its|those|these|them|that|which|whom|all)\b/i.test(place.tail))
    return true;
  if (sharedBehind(place)) return true;
  if (opensList(place, larger)) return true;
  const last = lastBefore(place, (other) => sameMeasure(other.claim, claim));
  return last !== null && parts.has(last.claim) && goesOn(place);
}
function opensList({ claim, lead, head }, larger) {
  if (!/^\s*(?:[-–—•·*▪◦‣●■]|——|[（(]?[\dⅰ-ⅹa-z一二三四五六七八九十][）).、是])/.test(lead)) return false;
  if (/\d/.test(lead) && head !== lead) return false;
  return larger.some(
    (other) => claim.paragraph !== other.claim.paragraph && /[：:]\s*$/.test(other.rest) && listCue.test(other.rest)
  );
}
function sharedBehind({ rest, lang }) {
  return lang === "zh" ? /^[（，]?(?:约)?占(?![^，。；]*(?:生产总值|GDP))/.test(rest) : /^\s*[a-z-]*\s*(?:\(|,?\s*(?:or|i\.e\.|that is|which is|accounting for|representing|equal to|exactly|a share of)\s+(?:about |around |some |nearly )?)[\d.]+\s*(?:%|percent|per cent|pc|pct)(?!\s*(?:more|less|fewer|higher|lower|up|down|of (?:GDP|the value)|above|below))/i.test(
    rest
  );
}
function goesWith(whole2, { claim }) {
  return whole2.claim.role === "level" && whole2.claim.value < claim.value * 200 && !/\b(?:in|by) (?:19|20)\d\d\b/.test(claim.subject);
}
function listedWithParts(place, places, parts) {
  const { claim, lang, clause } = place;
  if (claim.list === null || noPart[lang].test(clause)) return false;
  return places.some(
    (other) => other !== place && other.claim.sentence === claim.sentence && other.claim.list?.length === claim.list?.length && parts.has(other.claim) && sameMeasure(other.claim, claim)
  );
}
function wholesByRelation(relations, places) {
  const wholes = /* @__PURE__ */ new Map();
  const isBalance2 = (claim) => {
    const place = places.get(claim);
    return place !== void 0 && balance[place.lang].test(`${place.clause.slice(-60)} ${place.tail.slice(0, 20)}`);
  };
  for (const { relation, focus, numbers, verdict } of relations) {
    if (relation === "sum" && !numbers.some(isBalance2)) {
      for (const part2 of numbers) if (part2 !== focus && part2.source === focus.source) wholes.set(part2, focus);
    }
    const [, part, whole2] = numbers;
    if (relation === "share" && verdict === "consistent" && part !== void 0 && whole2 !== void 0) {
      if (part.unit === whole2.unit && !wholes.has(part) && ofOneKind(part, whole2) && !aimed(places.get(whole2)))
        wholes.set(part, whole2);
    }
  }
  return wholes;
}
function ofOneKind(part, whole2) {
  return part.concept === null || whole2.concept === null || part.concept === whole2.concept || partitions.some((one) => one.whole === whole2.concept && one.parts.includes(part.concept ?? "")) || /^(?:gdp|trade|exports|imports|fiscal_(?:revenue|spending)|population|revenue|consumption|expenditure|value_added)$/.test(
    whole2.concept
  ) && !/^(?:profit|trade_balance|fiscal_balance|debt|rnd)$/.test(part.concept);
}
var noPart, balance, cue, strongCue, takes, reach, listCue, counted2, stays, sameMeasure, aimed;
var init_parts = __esm({
  "src/audit/kinds/parts.ts"() {
    "use strict";
    init_cue_input();
    init_lexicon();
    init_place();
    init_targets();
    noPart = {
      en: /\b(?:surplus|deficit|balance|net|shortfall|gap|median|average\w*|mean|per (?:capita|head|person)|each|natural|excess|margin|leaving|leaves)\b|\b(?:than|above|below|up on|down on|from|against|versus|compared (?:with|to)|published|revised)\s+(?:the\s+|its\s+)?[$€£¥₹]*$/i,
      zh: /顺差|逆差|差额|出超|入超|盈余|赤字|中位数|人均|户均|日均|亩均|平均|单价|每|出生|死亡|自然增长|目标|(?:比|较|由|从)[^，。；]{0,16}$/
    };
    balance = {
      en: /\b(?:surplus|deficit|balance|net|shortfall|gap|excess|outnumber\w*|in the (?:black|red))\b/i,
      zh: /顺差|逆差|差额|出超|入超|盈余|净/
    };
    cue = {
      en: /\b(?:account(?:ed|ing)? for|made up|making up|make up|comprised|(?:of|on|to|from) (?:that|this|these|those|them|which|whom)|of the (?:total|latter|former)|by (?:region|quarter|type|kind|purpose|category|sector|industry|origin|destination|country|mode|source|size)|among (?:the )?(?:them|these|those|latter|former)|including|largest|biggest|main items?|alone|split (?:into|between)|the (?:other|remaining|rest)|a further|included)\b/i,
      zh: /其中|其余|分季度|各季度|按[^，。；]{2,12}分|分[^，。；]{1,6}看|包括|主要[^，。；]{0,6}中|分别|具体|构成/
    };
    strongCue = {
      en: /\b[Oo]f (?:which|whom|these|those|that sum|this)\b|^\s*(?:Of|Among) (?:the|its|these|those|them)\b/,
      zh: /其中(?!.*[，；].*[，；])/
    };
    takes = /\b(?:took|takes|absorbed|swallowed|received|fetched|drew|brought(?: in)?|carried|contributed|supplied|delivered|built|loaded|handled|generated|yielded|landed|paid for|financed|went (?:to|by)|gets?)\s+[$€£¥₹]*$/i;
    reach = 80;
    listCue = /其中|具体|如下|包括|分别|构成|\b(?:of which|as follows|within|main|divides|split|items|including|by)\b|^[^。.]{0,40}[：:]\s*$/i;
    counted2 = (unit) => !isMoney(unit) && !/^(?:tonnes|kWh|kW|m2|m3|mu|metres)$/.test(unit);
    stays = /^(?:nights?|stays?|visits|persons|students?|pupils?|dwellings|starts?)$/;
    sameMeasure = (a, b) => a.per === null && b.per === null && (a.unit === b.unit || isMoney(a.unit) && b.unit === "" && b.value >= 1e6 || counted2(a.unit) && counted2(b.unit) && (a.unit === "" || b.unit === "" || stays.test(a.unit) && stays.test(b.unit)));
    aimed = (place) => place !== void 0 && isTarget(place);
  }
});

// src/audit/kinds/percentages.ts
function percentageKind(place) {
  const { claim, lang, clause, tail } = place;
  if (claim.unit !== "1") return null;
  if (claim.role === "share") return correctedShare(place);
  if (claim.role === "growth" || claim.role === "average_growth") return correctedGrowth(place);
  if (claim.role !== "level" && claim.role !== "previous") return null;
  if (/‰/.test(claim.text)) return "level";
  if (lang === "zh" && /(?:是|为|相当于|恢复[到至])[^，。；增降]{1,12}的$/.test(clause)) return "share";
  if (tellsOwnRate(place)) return "level";
  if (isSigned(place) && !/\b(?:balance|margin|rate)\b[^,;]*$/i.test(clause)) return "growth";
  if (lang === "en" ? growsBehind(place) : growthBehind.test(tail)) return "growth";
  if (growthWords[lang].test(lang === "zh" ? clause : clause.slice(-70)) && !shareWords[lang].test(clause))
    return "growth";
  if (/^(?:core_)?cpi$|^ppi$/.test(claim.concept ?? "")) return "growth";
  return besideKind(place) ?? "share";
}
function tellsOwnRate({ claim, lang, head, clause, tail, before: before4 }) {
  const own = lang === "zh" ? head.slice(-40) : clause.length > 12 ? clause : head;
  const subject = before4?.kind === "change" && own.length < 30 ? `${before4.head} ${own}` : own;
  if (lang === "zh" && /^的?(?:临界点|荣枯线|分界)/.test(tail)) return true;
  if (!ownRate[lang].test(subject) || /\bof\b[^,;]*$/.test(tail.slice(0, 12))) return false;
  return claim.role === "previous" || !growthWords.en.test(clause);
}
function besideKind(place) {
  const { claim, lang, head, before: before4, prior } = place;
  const percent = lastBefore(place, (other) => other.claim.unit === "1" && isSort(other));
  const asked = claim.role === "previous" || comparedWith(place);
  if (asked && before4?.kind === "change" && before4.claim.unit === "points") {
    if (shareWords[lang].test(before4.clause) && !growthWords[lang].test(before4.clause)) return "share";
  }
  if (percent !== null && (asked || becomes(place) || goesOn(place) && !shareWords[lang].test(head)))
    return percent.kind;
  if (/^(?:unemployment|participation|employment)_rate$|^pmi$/.test(claim.concept ?? "")) return "level";
  if (before4?.kind === "change" && /(?:[(（]|\bor|或)\s*$/.test(head)) return "growth";
  if (before4 === null && prior !== null && prior.claim.unit === "1" && isSort(prior) && lang === "en") {
    if (prior.kind === "level" && /\b(?:it|the rate|adjustment|those)\b/i.test(head)) return "level";
    if (prior.kind === "growth" && /\b(?:led with|put at|sees|path)\b/i.test(head)) return "growth";
  }
  return null;
}
function comparedWith({ head, lang }) {
  return lang === "zh" ? /(?:上年|去年|上月|同期|同月|\d月|前值|平均水平|全国|全省)[^，。；]{0,8}[（为是]\s*$|由|从|较|比|高于|低于|快于/.test(
    head
  ) : /\b(?:after|from|than|against|versus|compared (?:with|to)|instead of|in place of|above|below|following|had been|revised)\b[^;]{0,40}$|\([^()]*[:,]?\s*$/i.test(
    head
  );
}
function correctedShare(place) {
  const { claim, lang, head, tail, before: before4 } = place;
  if (claim.whole !== null) return "share";
  if (before4?.kind === "change" && /(?:[(（]|\bor|或)\s*(?:about |nearly |约)?$/.test(head)) return "growth";
  if (lang === "zh")
    return /(?:同比|环比|比上年|较上年)(?:上涨|下降|增长|上升|下跌)$/.test(head) || growthBehind.test(tail) ? "growth" : "share";
  if (tellsOwnRate(place)) return "level";
  if (growsBehind(place) || /\b(?:grew|rose|fell|increased|decreased|declined|dropped) by\s*$/i.test(head))
    return "growth";
  return before4?.kind === "growth" && goesOn(place) && !shareWords.en.test(head) ? "growth" : "share";
}
function correctedGrowth(place) {
  const { claim, lang, head, clause, before: before4 } = place;
  if (claim.hedge !== "exact" && claim.hedge !== "about") return claim.kind;
  if (lang === "zh")
    return /(?<!增长|成长|通胀)(?:率|比重|占比|比例)(?:为|达)?$/.test(clause) ? "share" : "growth";
  if (ownRate.en.test(clause) && /\b(?:was|were|at|averaged|averaging|to|from)\s*$/i.test(clause))
    return "level";
  if (before4?.kind === "share" && (/\bfor\s*$/.test(head) || comparedWith(place))) return "share";
  if (/\b(?:named|held|owned|used|cited|covered|financed|supplied) by\s*$/i.test(clause)) return "share";
  if (/\bfrom\s*$/i.test(head) && shareWords.en.test(place.lead) && !growthWords.en.test(place.lead))
    return "share";
  return "growth";
}
var ownRate, growthWords, shareWords, moreBehind, growthBehind, isSigned, growsBehind, isSort, becomes;
var init_percentages = __esm({
  "src/audit/kinds/percentages.ts"() {
    "use strict";
    init_place();
    ownRate = {
      en: /\b(?:unemployment|jobless(?:ness)?|underemployment|participation rate|activity rate|employment rate|interest|(?:policy|base|bank|cash|repo|key|prime|lending|deposit|mortgage|discount|exchange|swap) rates?|yields?|coupon|capacity utili[sz]ation|operati(?:on|ng) (?:ratio|rate)|capital adequacy|interest margin|(?:birth|death|mortality|fertility) rates?|PMI|purchasing managers|index|indices)\b/i,
      zh: /失业率|就业不足率|参与率|劳参率|就业率|利率|收益率|产能利用率|充足率|净息差|出生率|死亡率|自然增长率|PMI|指数|商务活动/
    };
    growthWords = {
      en: /\b(?:inflation|growth|changes?|pace|path|deflation|rise|fall|increase|decrease|decline)\b/i,
      zh: /涨幅|升幅|跌幅|降幅|减幅|增速|增幅|增长率|成长率|增率|通胀|通货膨胀|增长(?!面)|上涨|下降(?!到|至|为)|上升(?!到|至|为)|下跌|年增|年减|[上下]调(?!至|到)|(?<!提)升(?=$)|(?<!下)降(?=$)/
    };
    shareWords = {
      en: /\b(?:shares?|proportion|percentage|ratio|rate|margin|weight|coefficient|coverage|accounted|accounting|made up|making up|represent\w*|equivalent|equal|occupancy|contributed|intensity)\b/i,
      zh: /占|率|比重|比例|份额|系数|相当于|等于|强度|面(?:为)?$/
    };
    moreBehind = /^\s*\)?\s*,?\s*(?:more|less|fewer|higher|lower|larger|smaller|bigger|up|down|cheaper|dearer|faster|slower|stronger|weaker|ahead of|short of|shy of|better|worse|growth|increase|decrease|rise|decline|drop|fall|gain|jump|expansion|contraction)\b(?!\s+(?:than\s+(?:half|\d)|from\b.*percent))/i;
    growthBehind = /^的?(?:同比|环比|按年)?(?:涨幅|降幅|减幅|升幅|增幅|增速|跌幅|(?:平均)?通胀率)/;
    isSigned = ({ claim, head }) => /^[+＋−–-]/.test(claim.text) || /[+＋]\s*$|(?:^|[\s(（:：])[−–-]$/.test(head);
    growsBehind = ({ tail, clause }) => moreBehind.test(tail) && !/\b(?:at|to)\s*$/i.test(clause);
    isSort = ({ kind }) => kind === "growth" || kind === "level" || kind === "share";
    becomes = ({ head, lang }) => lang === "zh" && /^[^，。；]{0,12}[至到为]$/.test(head);
  }
});

// src/audit/kinds/ratios.ts
function ratios(places) {
  const kinds = /* @__PURE__ */ new Map();
  for (let i = 0; i < places.length; i++) {
    const run = runFrom(places, i);
    if (run.length < 2) continue;
    const sum2 = run.reduce((total, { claim }) => total + printedValue(claim), 0);
    const kind = Math.abs(sum2 - 100) <= 15 && run.length >= 3 ? "share" : "multiple";
    for (const { claim } of run) kinds.set(claim, kind);
    i += run.length - 1;
  }
  for (const place of places) {
    const { claim, lang, head } = place;
    if (claim.unit !== "" && claim.unit !== "persons") continue;
    if (claim.role !== "level" && claim.role !== "previous") continue;
    if (Number.isInteger(claim.value) || claim.value > 1e3 || claim.half >= 0.5) continue;
    const like = lastBefore(place, (other) => kinds.get(other.claim) === "multiple");
    if (ratioWords[lang].test(head) || claim.role === "previous" && like !== null)
      kinds.set(claim, "multiple");
  }
  return kinds;
}
function runFrom(places, from) {
  const run = places.slice(from, from + 1);
  for (const place of places.slice(from + 1)) {
    if (place.before !== run.at(-1) || !/^\s*[:：∶]\s*$/.test(place.head)) break;
    run.push(place);
  }
  return run;
}
var ratioWords, printedValue;
var init_ratios = __esm({
  "src/audit/kinds/ratios.ts"() {
    "use strict";
    init_place();
    ratioWords = {
      en: /\bratio\b[^,;%]{0,40}$|\bper (?:teacher|doctor)\b[^,;]{0,10}$/i,
      zh: /(?:收入比|比价|比值|之比|师比|性别比|倍差|负担比)(?:（[^（）]*）)?[^，。；%]{0,12}$/
    };
    printedValue = ({ unit, value }) => unit === "1" ? value * 100 : value;
  }
});

// src/audit/kinds/index.ts
function reportedKinds(texts, claims, relations) {
  const kinds = /* @__PURE__ */ new Map();
  texts.forEach((text, source) => {
    const places = placesOf(
      readable(text).text,
      claims.filter((claim) => claim.source === source)
    );
    const parts = findParts(places, relations);
    const told4 = ratios(places);
    for (const place of places) {
      place.kind = kindOf(place, parts, told4);
      kinds.set(place.claim, place.kind);
    }
  });
  return kinds;
}
function kindOf(place, parts, told4) {
  const { claim } = place;
  if (isTarget(place)) return "target";
  if (isReference(place)) return "reference";
  if (claim.kind === "bound") return "bound";
  if (/^\d{1,2}日$/.test(claim.text)) return "date";
  if (isConverted(place)) return "conversion";
  const ratio2 = told4.get(claim);
  if (ratio2 !== void 0) return ratio2;
  if (isChange(place)) return "change";
  const percentage = percentageKind(place);
  if (percentage !== null) return percentage;
  if (claim.role !== "level" && claim.role !== "previous") return claim.kind;
  const counted6 = countKind(place);
  if (counted6 !== "level") return counted6;
  return parts.has(claim) ? "part" : "level";
}
var init_kinds = __esm({
  "src/audit/kinds/index.ts"() {
    "use strict";
    init_readable();
    init_asides();
    init_changes();
    init_counts();
    init_parts();
    init_percentages();
    init_place();
    init_ratios();
    init_targets();
  }
});

// src/audit/clause.ts
function lastConcept(marks, own, ownStart) {
  const weak = /* @__PURE__ */ new Set(["enterprises", "projects", "price", "area", "output", "residents", "contract"]);
  const last = marks.at(-1);
  if (last === void 0) return null;
  const clauseAt = ownStart + Math.max(own.lastIndexOf(";"), own.lastIndexOf("\uFF1B"), own.lastIndexOf("\uFF0C"), own.lastIndexOf(","));
  const inClause = marks.filter((mark) => mark.start > clauseAt);
  const pool = heads(inClause.length > 0 ? inClause : marks, own, ownStart);
  return (pool.filter((mark) => !weak.has(mark.id)).at(-1) ?? pool.at(-1) ?? last).id;
}
function heads(marks, own, ownStart) {
  return marks.filter((mark, i) => {
    const before4 = marks[i - 1];
    return before4 === void 0 || !/^\s*(?:of|in|for|by|among|from)\s+(?:[a-z]+\s+){0,3}$/i.test(
      own.slice(before4.end - ownStart, mark.start - ownStart)
    );
  });
}
function withoutConcepts(text, offset, marks) {
  return marks.reduce(
    (rest, mark) => rest.slice(0, mark.start - offset) + " ".repeat(mark.end - mark.start) + rest.slice(mark.end - offset),
    text
  );
}
function blankPeriods(text, offset, periods) {
  return periods.filter((period2) => period2.start >= offset && period2.end <= offset + text.length).reduce(
    (rest, period2) => rest.slice(0, period2.start - offset) + " ".repeat(period2.end - period2.start) + rest.slice(period2.end - offset),
    text
  );
}
function startsClause(own, lang) {
  if (lang === "zh") return /[，；。：、,;:]/.test(own) || /(?:和|而|其中)/.test(own) || own.trim() !== "";
  return /[,;:(–—]|\b(?:while|whereas|and|but|with|as|where|which)\b/i.test(own);
}
function list(gap, lang) {
  return lang === "zh" ? /^\s*[、，和及与:：；]\s*$/.test(gap) : /^\s*(?:,|and|,\s*and|:)\s*$/.test(gap);
}
function trailingPhrase(tail, lang, mention) {
  if (lang === "zh")
    return mention.unit === "enterprises" || mention.unit === "count" || mention.unit === "\u9879" ? /^[\u4e00-\u9fff]{1,10}/.exec(tail)?.[0] ?? "" : /^的[\u4e00-\u9fff]{1,10}/.exec(tail)?.[0] ?? "";
  const phrase = /^\s*(?:(?:of|in|for|worth of)\s+)?[A-Za-z'’ -]*/.exec(tail)?.[0] ?? "";
  const cut = /\b(?:while|and|but|with|up|down|rose|fell|grew|to|from|by|compared|than|after|as|which|was|were|is|are|last|year|a year|on|over|accounting|respectively|representing|making|increasing|decreasing|during|at|including|of which|comprising|increase|decrease|growth|decline|higher|lower|more|less)\b/i.exec(
    phrase
  );
  return cut === null ? phrase : phrase.slice(0, cut.index);
}
function wholeLength(tail, whole2) {
  if (whole2 === null || /[\u4e00-\u9fff]/.test(tail)) return 0;
  const at = tail.indexOf(whole2);
  return at < 0 || at > 20 ? 0 : at + whole2.length;
}
function subjectOf(claim) {
  return claim === null || claim.role === "aside" ? null : { concept: claim.concept, words: claim.words, subject: claim.subject };
}
var unitConcepts, ofPersons;
var init_clause = __esm({
  "src/audit/clause.ts"() {
    "use strict";
    unitConcepts = {
      visits: "visits",
      enterprises: "enterprises",
      projects: "projects",
      jobs: "new_jobs"
    };
    ofPersons = /^(?:population|employment|unemployed|births|deaths)$/;
  }
});

// src/audit/directions-en.ts
function turning({ sign, distance: distance3, word: word2 }) {
  return distance3 <= 25 && !/^(?:improv|recover|strength|weak|rebound|add|los|cut|more|less|growth)/.test(word2) ? sign : 0;
}
function stripFillers(gap) {
  let rest = gap.replace(/[$€£¥₹]\s*$/, "").replace(/[-−]\s*$/, "");
  for (let i = 0; i < 6; i++) {
    const next = rest.replace(enFiller, " ");
    if (next === rest) break;
    rest = next;
  }
  return rest;
}
function lastDirection(text) {
  let found = { sign: 0, distance: Number.POSITIVE_INFINITY, word: "" };
  for (const match of text.matchAll(enDirection)) {
    if (/\b(?:no|not|or) $/i.test(text.slice(0, match.index)) && /more|less/i.test(match[0])) continue;
    if (/^(?:more|less|over)$/i.test(match[0]) && /^\s+than/.test(text.slice(match.index + match[0].length)))
      continue;
    const object = /^\s*(?:[$€£¥₹A-Z]*)$/.test(text.slice(match.index + match[0].length));
    if (object && (/^pick(?:ed|ing) up$/i.test(match[0]) || /^(?:up|down)$/i.test(match[0]) && phrasal.test(text.slice(0, match.index))))
      continue;
    found = {
      sign: match[1] !== void 0 ? 1 : -1,
      distance: text.length - match.index - match[0].length,
      word: match[0].toLowerCase()
    };
  }
  return found;
}
function shareWhole(clause) {
  return /\b(?:share|proportion|percentage)\s+(?:of|in)\s+([^,;]*?)(?:\s+(?:was|were|is|are|rose|fell|stood|reached|to|at|of|in \d{4}).*)?$/i.exec(
    clause
  )?.[1] ?? null;
}
var enUp, enDown, enDirection, enFiller, phrasal, comparators;
var init_directions_en = __esm({
  "src/audit/directions-en.ts"() {
    "use strict";
    enUp = "up|rose|risen|ris(?:e|es|ing)|grew|grown|grow(?:s|ing)?|increas(?:e|es|ed|ing)|gain(?:s|ed|ing)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|expand(?:s|ed|ing)?|expansions?|advanc(?:e|es|ed|ing)|add(?:ed|ing)|growth|higher|rebound(?:ed|ing)?|recover(?:ed|ing|y)|improv(?:ed|ing|ement)|accelerat(?:ed|ing|ion)|widen(?:ed|ing)?|strengthen(?:ed|ing)?|edg(?:ed|ing) (?:up|higher)|tick(?:ed|ing) up|pick(?:ed|ing) up|shot up|rallied|upturn|faster|more|quicken(?:ed|ing)?|leap(?:t|ed)?|swell(?:ed)?|boost(?:ed)?|bounc(?:ed|ing)|lengthen(?:ed|ing)?|deepen(?:ed|ing)?|mushroom(?:ed|ing)?|balloon(?:ed|ing)?|rocket(?:ed|ing)?|firm(?:ed|ing)";
    enDown = "down|fell|fall(?:s|en|ing)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|drop(?:s|ped|ping)?|shr(?:ank|unk|ink|inks|inking)|contract(?:ed|ing|ions?)|lower(?:ed)?|reduc(?:ed|ing|tions?)|slid(?:e|ing)?|slump(?:ed|ing)?|plung(?:e|ed|ing)|tumbl(?:ed|ing)|dip(?:ped|ping)?|los(?:t|s|ing|es)|slow(?:ed|ing|er|down)?|narrow(?:ed|ing|er)?|weaken(?:ed|ing)?|eas(?:ed|ing)|cut|slip(?:s|ped|ping)?|sag(?:ged)?|plummet(?:ed|ing)?|collaps(?:ed|ing)|worsen(?:ed|ing)?|cool(?:ed|ing)?|retreat(?:ed)?|sank|sunk|decelerat(?:ed|ing|ion)|less|fewer|halved|receded|shed|downturn|shorten(?:ed|ing)?|dwindl(?:e|ed|ing)|wan(?:ed|ing)|ebb(?:ed|ing)|thinn(?:ed|ing)|tapered|softened|sagging|nosedived|crumbled|eroded";
    enDirection = new RegExp(`\\b(?:(${enUp})|(${enDown}))\\b`, "gi");
    enFiller = /(?:\s|,)*\b(?:about|around|approximately|roughly|some|nearly|almost|close to|just|under|over|above|more than|less than|fewer than|at least|at most|exceeding|well|only|a|an|the|as much as|as many as|up to|another|further|still|record|high|mere|modest|slight|sharp|solid|hefty|full|total|about|only|estimated|seasonally adjusted|provisional|slightly|sharply|strongly|respectively|also)\s*$/i;
    phrasal = /\b(?:put|set|took|taken|taking|gave|given|made|making|rang|racked|picked|signed|opened|bought|ran|turned|built|shut|laid|closed|paid|wrote|settled|handed|passed|broke|split|snapped|soaked|eaten|ate|lined|dished|coughed|chalked)\s$/i;
    comparators = /\b(?:(exceed|surpass|beat|outpac|outperform|above|higher than|faster than)|(?:below|lower than|slower than|short of|undershoot|miss))\w*\s+(?:the\s+)?(?:[\w’'-]+\s+){0,5}$/i;
  }
});

// src/audit/percentages-en.ts
function readPercentage({ gap, tail, previous, concept }, { is, head, clause, near, turn: turn2, tailTurn, earlier: earlier3, average, isRate: isRate3 }) {
  const of2 = /^(?:\s*(?:share\s+)?(?:of|in)|\s*\)\s*of)\s+((?:the|all|its|total|their|overall|our|this|every|gross|national|world|global|each|\w+['’]s|[A-Za-z])[^,.;:()]*)/i.exec(
    tail
  );
  const wholeText = of2?.[1]?.replace(/\s+(?:of|at|worth)\s*$/i, "") ?? null;
  const growing = near.sign !== 0 && near.distance <= 25 && !/\b(?:share|proportion|ratio)\b/i.test(clause);
  const grown = /^\s*by which\b[^.;,\d]{0,40}?\b(grew|rose|increased|climbed|expanded|advanced|fell|declined|dropped|shrank|decreased|contracted)\b/i.exec(
    tail
  );
  if (grown !== null)
    return is("growth", /^(?:fell|declin|drop|shrank|decreas|contract)/i.test(grown[1] ?? "") ? -1 : 1);
  if (earlier3 && previous !== null && previous.mention.unit === "1") return is("previous", 0);
  if (earlier3 && previous !== null && previous.mention.unit === "points") return is("previous", 0);
  if (previous?.reading.role === "contribution" && /^\s*,?\s*(?:and\s+)?contributing\s*$/i.test(gap))
    return is("contribution_share", 0, wholeText);
  if (/\bcontribution (?:rate|ratio|share)/i.test(clause) || /\bcontribut\w*/i.test(clause) && /growth|increase/i.test(`${clause} ${tail.slice(0, 60)}`))
    return is("contribution_share", 0, wholeText);
  if (wholeText !== null && /^(?:the |total |overall |all )*(?:[\w'’-]+\s+){0,4}(?:growth|increase|rise|expansion)\b/i.test(
    wholeText
  ) && !growing)
    return is("contribution_share", 0, wholeText);
  if (wholeText !== null && /^(?:the |this |that )?(?:overall|total|whole|entire|aggregate|combined|regional|national) (?:\w+ )?(?:growth|increase|rise|expansion)\b/i.test(
    wholeText
  ))
    return is("contribution_share", 0, wholeText);
  if (/\bor\b/i.test(gap) && wholeText !== null && /^(?:it|that|this|the (?:total|whole|latter))$/i.test(wholeText.trim()) && previous?.reading.role === "growth")
    return is("contribution_share", 0, wholeText);
  if (average && !isRate3) return is("average_growth", near.sign === 0 ? 1 : near.sign);
  if (previous?.reading.role === "change" && /^\s*,?\s*(?:or|i\.e\.,?|that is,?|equal to)\s*(?:about|around|some|nearly)?\s*$/i.test(gap))
    return is("growth", previous.reading.direction);
  const sharing = /\b(?:account(?:s|ed|ing)? for|mak(?:e|es|ing) up|made up|represent(?:s|ed|ing)?|compris(?:es?|ed|ing)|constitut(?:es?|ed|ing)|equivalent to|equal to|equivalent of)\s*$/i.test(
    head
  );
  if (previous?.reading.role === "share" && /^\s*(?:,|;|and|while|whereas|,\s*and)\s*[^,;]{2,60}?\bfor\s*$/i.test(head))
    return is("share", 0, wholeText ?? previous.reading.whole);
  if (sharing) return is("share", 0, wholeText ?? shareWhole(clause));
  if (/\bshares?\b|\bproportion\b|\bratio\b|\bweight\b/i.test(clause) && !growing)
    return is("share", 0, wholeText ?? shareWhole(clause));
  if (turn2.sign !== 0 && /^(?:increase|rise|growth|gain|jump|surge|expansion|improvement|higher|more|up|above|below|beneath|decrease|decline|fall|drop|lower|less|fewer|down|contraction|cut|reduction|slump|loss|growing|rising|increasing|falling|declining|recovery)$/i.test(
    tailTurn
  )) {
    if (!/\b(?:from|than|to)\s*$/i.test(head)) return is("growth", turn2.sign);
  }
  const size3 = /^\s*(?:(larger|bigger|greater|longer|heavier|dearer|taller)|smaller|shorter|lighter|cheaper)\s+than\b/i.exec(
    tail
  );
  if (size3 !== null) return is("growth", size3[1] === void 0 ? -1 : 1);
  if (/\bto\s*$/i.test(head) && near.sign !== 0) {
    if (/\bgrowth\b|\bexpansion\b|\bpace\b/i.test(clause)) return is("growth", 1);
    return is("level", turning(near));
  }
  if (wholeText !== null && !growing && !/^(?:the )?(?:year|month|quarter|first|second|same|period|past|last|\d)/i.test(wholeText) && (/\bof\b/.test(of2?.[0] ?? "") || /^\s*share/.test(tail)))
    return is("share", 0, wholeText);
  if (near.sign !== 0 && (near.distance < 60 || /growth|increase/.test(near.word))) {
    if (isRate3 && concept === "pmi") return is("level", 0);
    return is("growth", near.sign);
  }
  if (/\bby\s*$/i.test(head) && previous?.reading.role !== "share")
    return is("growth", near.sign !== 0 ? near.sign : previous?.reading.direction ?? 0);
  if (/\bor\s*$/i.test(head) && previous !== null && /count|enterprises|projects|persons|households|jobs/.test(previous.mention.unit || "count"))
    return is("share", 0, wholeText);
  if (/\(\s*$/.test(gap) && previous?.reading.role === "level" && previous.reading.direction !== 0)
    return is("growth", previous.reading.direction);
  if (/\(\s*$/.test(gap) && previous !== null && previous.mention.unit !== "1")
    return is("share", 0, wholeText);
  if (isRate3) return is("level", 0);
  return is(
    previous?.mention.unit === "1" && listGapEn.test(gap) ? previous.reading.role : "level",
    0,
    wholeText
  );
}
var listGapEn;
var init_percentages_en = __esm({
  "src/audit/percentages-en.ts"() {
    "use strict";
    init_directions_en();
    listGapEn = /^\s*(?:in (?:[A-Z][a-z]+ )?(?:19|20)\d{2}\s*)?(?:,|and|or|,\s*and|;)\s*(?:about|around|some|nearly|over|more than|by)?\s*$/i;
  }
});

// src/audit/cues-en.ts
function readEnglish({ mention, gap, tail, previous, next, concept }) {
  const is = (role, direction = 0, whole2 = null) => ({
    role,
    direction,
    whole: whole2
  });
  const head = stripFillers(gap);
  const clause = head.slice(Math.max(head.lastIndexOf(";"), head.lastIndexOf(": ")) + 1);
  const near = lastDirection(clause);
  const after = lastDirection(/^[^,.;()]{0,45}/.exec(tail)?.[0] ?? "");
  const tailTurn = /^\s*(?:,\s*)?(?:(?:year[- ]on[- ]year|month[- ]on[- ]month|quarter[- ]on[- ]quarter|annual|yearly|monthly|quarterly|nominal|real|percent|seasonally adjusted|y\/y)\s+)*([A-Za-z]+)/i.exec(
    tail
  )?.[1] ?? "";
  const comparator = /^(?:(above)|below|beneath)$/i.exec(tailTurn);
  const turn2 = comparator !== null ? { sign: comparator[1] === void 0 ? -1 : 1, distance: 0, word: tailTurn } : lastDirection(/^\s*,/.test(tail) && next !== null && tail.length < 40 ? "" : tailTurn);
  const isRate3 = conceptOf(concept)?.rate === true;
  const earlier3 = /(?:\bfrom|\bcompared (?:with|to)|\bagainst|\bversus|\bthan|\bafter|\brevised from)(?:\s+(?:the\s+)?(?:same period|(?:a|the) year (?:earlier|before)|previous (?:year|month|quarter)|revised|previously reported)[^,;]{0,20}?)?(?:\s+(?:of|in \d{4},?))?\s*$/i.test(
    head
  );
  const beyond2 = previous !== null && ["growth", "points", "change", "multiple"].includes(previous.reading.role) && /\b(?:more|less|fewer|higher|lower|up|down|above|below|rise|increase|fall|drop|decline|growth|gain|jump|decrease)\s+(?:than|on|from|over|compared (?:with|to))\s+(?:the\s+|its\s+|a\s+)?(?:\w+\s+)?(?:figure of\s+|level of\s+)?[$€£¥₹A-Z]*$/i.test(
    gap
  );
  if (beyond2 && mention.unit !== "points") return is("previous");
  if (previous?.reading.role === "growth" && mention.unit !== "1" && mention.unit !== "points" && /^\s*(?:on|over|from|than|against|versus|above|below)\s+(?:the\s+|its\s+)?[$€£¥₹A-Z]*\s*$/i.test(gap))
    return is("previous");
  if (previous?.reading.role === "growth" && /\b(?:over|on|than(?: in)?|from|compared (?:with|to))\s+(?:19|20)\d{2}\s*\(\s*[$€£¥₹A-Z]*$/.test(gap))
    return is("previous");
  if (previous !== null && (sameSort(previous.mention, mention) || mention.unit === "" || previous.reading.role === "growth") && /\([^()]*\b(?:(?:19|20)\d{2}|(?:last|previous|prior|preceding) [a-z]+|(?:year|month|week) (?:before|earlier|ago))\b[^()\d]*[:,]\s*[$€£¥₹A-Z]*$/i.test(
    gap
  ))
    return is("previous");
  if (previous?.reading.role === "points" && mention.unit === "1" && /\b(?:above|below|higher than|lower than|more than|less than|faster than|slower than|over|under|than)\b[^,;]*$/i.test(
    gap
  ))
    return is("previous");
  if (previous !== null && /\b(?:year|month|quarter) (?:before|earlier|ago),? when\b[^,;]*$/i.test(gap))
    return is("previous");
  const sameAsBefore = previous !== null && listGapEn.test(gap) && sameSort(previous.mention, mention);
  if (sameAsBefore && (previous.reading.role !== "previous" || /^\s*[:∶]\s*$/.test(gap)) && !(turn2.sign !== 0 && mention.unit === "1"))
    return { ...previous.reading };
  if (mention.unit === "years" || mention.unit === "months") {
    if (/\b(?:ahead of|early|earlier than|in advance|before (?:the )?(?:schedule|deadline))/i.test(
      tail.slice(0, 40)
    ) && !/^\s*earlier\b/.test(tail))
      return is("early");
    return is("level");
  }
  if (mention.unit === "times") {
    if (mention.form === "verb" || /fold$/i.test(mention.text))
      return is("multiple", /halv/i.test(mention.text) ? -1 : 1);
    return is("multiple", 1);
  }
  const average = /\b(?:average annual|annual average|average yearly|average (?:annual )?rate of growth|average growth|compound(?: annual)?|averag(?:ed|ing)|on average|on an annual average)\b[^,;]*$/i.test(
    clause
  ) || previous?.reading.role === "growth" && /\ban average of\s*$/i.test(clause) || /^\s*(?:a year\b|per year|annually|per annum|on average|a year on average)/i.test(tail);
  const indexChange = mention.unit === "index_points" && (near.sign !== 0 || turn2.sign !== 0) && !/\b(?:to|from|at|than)\s*$/i.test(head);
  if (mention.unit === "points" && previous?.reading.role === "contribution" && (near.sign === 0 || near.word === "growth") && turn2.sign === 0)
    return is("contribution", /\bsubtract|\bshav|\bdrag|\bweigh|\btook/i.test(gap) ? -1 : 0);
  if (/\bfrom\s*$/i.test(head) && next !== null && sameSort(mention, next) && /^[^;.]{0,45}?\bto\s+(?:about|around|some|nearly|over|more than|a|an|the)?\s*[$€£¥₹A-Z]*\s*$/i.test(tail))
    return is("previous");
  const against = comparators.exec(gap);
  if (against !== null && mention.unit === "1" && previous?.mention.unit === "1" && (previous.reading.role === "growth" || previous.reading.role === "level"))
    return is("previous", against[1] === void 0 ? -1 : 1);
  if (mention.unit === "points" || indexChange) {
    if (/\bcontribut|\bweigh(?:ed|ing)? on|\bpull(?:ed|ing)|\bdr(?:ove|iv)|\badd(?:ed|ing)\b|\bsubtract|\bshav(?:ed|ing)|\bdrag|\blift/i.test(
      clause
    ) && !/\bto\s*$/.test(head) && // "lifted its rate by 50 basis points to 4.25 percent".
    !(next?.unit === "1" && /^\s*,?\s*to\s+(?:about |around |an? )?$/i.test(tail))) {
      const minus = /\bweigh|\bsubtract|\bshav|\bdrag(?:ged)?/i.test(clause);
      return is("contribution", minus ? -1 : 0);
    }
    if (/^\s*(?:to|of)\s+(?:the\s+)?(?:\w+\s+){0,3}growth/i.test(tail)) return is("contribution", 0);
    const ownTurn = /^\s+(?:higher|lower|above|below)\b/i.test(tail) && /\s(?:than|and|but|while)\b/i.test(gap);
    const sign = ownTurn && turn2.sign !== 0 ? turn2.sign : near.sign !== 0 && near.distance < 40 ? near.sign : turn2.sign !== 0 ? turn2.sign : /^\s*above\b/i.test(tail) ? 1 : /^\s*(?:below|under)\b/i.test(tail) ? -1 : previous?.reading.role === "previous" && previous.reading.direction !== 0 ? previous.reading.direction : after.sign;
    return is("points", sign);
  }
  if (mention.unit === "1" && previous !== null && previous.mention.unit !== "1" && /(?:[(（]\s*[+＋]?|\b(?:plus|minus)\s*|[+＋])$/i.test(gap) && (/[+＋]$|\b(?:plus|minus)\s*$/i.test(gap) || mention.value < 0))
    return is("growth", /minus/i.test(gap) ? -1 : mention.value < 0 ? 0 : 1);
  if (mention.unit === "1")
    return readPercentage(
      { mention, gap, tail, previous, next, concept },
      { is, head, clause, near, turn: turn2, tailTurn, earlier: earlier3, average, isRate: isRate3 }
    );
  if (isConversion(
    mention,
    previous?.mention ?? null,
    gap,
    /^\s*(?:,\s*)?(?:\(|or|which is|about|approximately|equivalent to|equal to|worth|i\.e\.|=|\/)?[\s(,]*(?:or|about|around|approximately|some|roughly|equivalent to|equal to|nearly|over)?\s*(?:about|around|some)?\s*$/i
  ))
    return is("conversion");
  if (/\b(?:targets?|goals?|objectives?|plan (?:of|to)|planned(?: \w+)? of)\b[^,;]*$/i.test(clause) && !/\b(?:exceed|surpass|beat|above|over)\w*[^,;]*\btarget[^,;]*\b(?:reach|with|to)\b/i.test(clause))
    return is("target");
  if (/^\s*(?:annual\s+|\w+\s+)?(?:targets?|goals?|objectives?)\b/i.test(tail) || /^[^,;.]{0,40}\b(?:had |has been |was )?(?:set|planned|scheduled) for\b/i.test(tail))
    return is("target");
  const measures3 = (unit) => !/^(?:1|points|index_points|times|)$/.test(unit);
  if (earlier3 && previous !== null && measures3(previous.mention.unit) && measures3(mention.unit) && previous.mention.unit !== mention.unit)
    return is("level");
  if (earlier3 && (near.sign !== 0 || previous !== null || /compared|against|versus/.test(head)) && !/\branging from\s*$/i.test(head)) {
    if (/\bthan\s*$/i.test(head) && /\b(?:more|less|fewer)\s+than\s*$/i.test(gap)) return is("level");
    return is("previous");
  }
  if (/\b(?:had|having)\s+(?:already\s+)?(?:been|stood at|reached|totalled|amounted to|come to)\s*$/i.test(head))
    return is("previous");
  if (previous?.reading.role === "growth" && /^\s*,?\s*(?:or|i\.e\.,?|that is,?)\s*(?:by\s+)?(?:about|around|some|nearly)?\s*[$€£¥₹A-Z]*$/i.test(gap))
    return is("change", previous.reading.direction);
  if (/\bto\s*$/i.test(head)) return is("level", turning(near));
  if (/^\s*(?:(?!mak|ma|or\b|report|record|expect|saw|see|post|show|register|note|had|have|plan|found|find|sa(?:id|w|y)|cit)\w+\s+)?(?:(?:more|less|fewer|higher|lower)\b(?!\s+(?:to|than\s+(?:half|\d)))|(?:up|down)\s+(?:on|from)\b)/i.test(
    tail
  ) && (near.sign === 0 || near.distance > 30) && !/\b(?:reach|total|stood|was|were)\w*\s*$/i.test(head))
    return is("change", turn2.sign === 0 ? after.sign : turn2.sign);
  if (/^\s+into\b/i.test(tail) && /\b(?:sank|sunk|sink\w*|pour\w*|pump\w*|plough\w*|put|channel\w*)\s*$/i.test(head))
    return is("level");
  if (near.sign !== 0 && near.distance <= 14 && /^\s*(?:by|of)?\s*$/i.test(head.slice(head.length - near.distance)) && !/^(?:gain|improv|recover|narrow|widen)/.test(near.word)) {
    const noun = /\bof\s*$/i.test(head);
    if (!noun || /increase|rise|gain|growth|decline|decrease|fall|drop|loss|reduction|cut/.test(near.word))
      return is("change", near.sign);
  }
  if (near.sign !== 0 && /\bby\s*$/i.test(head)) return is("change", near.sign);
  if (sameAsBefore && next !== null) return { ...previous.reading };
  return is("level");
}
var init_cues_en = __esm({
  "src/audit/cues-en.ts"() {
    "use strict";
    init_cue_input();
    init_directions_en();
    init_lexicon();
    init_percentages_en();
  }
});

// src/audit/cues-zh.ts
function zhLast(text) {
  let found = { sign: 0, distance: Number.POSITIVE_INFINITY, word: "" };
  for (const match of text.matchAll(zhDirection)) {
    if (text[match.index - 1] === "\u6700") continue;
    if (match[0] === "\u5347" && /[每公毫]/.test(text[match.index - 1] ?? "")) continue;
    if (/新[高低]?$/.test(text.slice(0, match.index)) && /^[高低]$/.test(match[0])) continue;
    if (match[0] === "\u591A" && /(?:许|众|很|较|更)$/.test(text.slice(0, match.index))) continue;
    if ((match[0] === "\u9AD8" || match[0] === "\u4F4E") && /^[质新标端水技校点位峰谷]/.test(text.slice(match.index + 1)))
      continue;
    if (match[0] === "\u589E" && /^[值]/.test(text.slice(match.index + 1))) continue;
    if (/^增加$/.test(match[0]) && /^值/.test(text.slice(match.index + 2))) continue;
    if (/^减$|^少$|^升$|^快$|^慢$/.test(match[0]) && !/^[^\u4e00-\u9fff]*$|^[了至到为约近]/.test(text.slice(match.index + 1)))
      continue;
    found = {
      sign: match[1] !== void 0 ? 1 : -1,
      distance: text.length - match.index - match[0].length,
      word: match[0]
    };
  }
  return found;
}
function readChinese({ mention, gap, tail, previous, next, concept }) {
  const is = (role, direction = 0, whole2 = null) => ({
    role,
    direction,
    whole: whole2
  });
  let head = gap.replace(/[（(\s]+$/, (c2) => c2);
  for (let i = 0; i < 6; i++) head = head.replace(/\s+$/, "").replace(zhFiller, "");
  head = head.replace(/([到至])(?:(?:19|20)\d{2}年|上年|去年|今年|目前)?的?$/, "$1");
  const clause = head.slice(
    Math.max(head.lastIndexOf("\uFF0C"), head.lastIndexOf("\uFF1B"), head.lastIndexOf(",")) + 1
  );
  const near = zhLast(clause);
  const isRate3 = conceptOf(concept)?.rate === true;
  const sameAsBefore = previous !== null && listGapZh.test(gap) && sameSort(previous.mention, mention);
  if (sameAsBefore && (previous.reading.role !== "previous" || /[:：∶]/.test(gap)))
    return { ...previous.reading };
  if (previous !== null && !sameSort(previous.mention, mention) && /^（(?:折合|约合|折|合|相当于)(?:约)?$/.test(gap))
    return is("conversion");
  if (mention.unit === "years" || mention.unit === "months")
    return is(/(?:提前|提早|早到|早)(?:了)?(?:约)?$/.test(gap) ? "early" : "level");
  if (previous !== null && /（[^（）]*(?:上年|去年|\d{4}年)[^（）]*[:：为]\s*$/.test(gap))
    return is("previous");
  if (previous?.reading.role === "points" && mention.unit === "1" && /^[，,]?\s*(?:全国|全省|全市|整体|平均|其(?!中))[^，。；]{0,8}$/.test(gap))
    return is("previous");
  const fromTo3 = /(?:由|从|自)[^，；。]*$/.test(clause) && /^[^，；。]{0,14}?(?:至|到|为)/.test(tail) && next !== null && !/(?:增长|下降|增加|减少)$/.test(clause);
  const before4 = ofTimeBefore.test(head) && !againstTimeBefore.test(head);
  if (previous !== null && sameSort(previous.mention, mention) && /[，,；](?:而)?(?:上年|去年)(?:同期|同样)?[^，；。]{0,12}(?:为|仅为)$/.test(head))
    return is("previous");
  if (mention.unit === "times") {
    if (mention.form === "verb") return is("multiple", 1);
    if (/(?:是|为|相当于|达到?)[^，；]*(?:的)\s*(?:约|近)?$/.test(gap) || /的\s*$/.test(gap))
      return is("multiple", 1);
    if (near.sign !== 0 && near.distance <= 6 && !/至|到/.test(clause.slice(-near.distance)))
      return is("growth", near.sign);
    return is("multiple", 1);
  }
  if (mention.unit === "points" || mention.unit === "\u70B9" && near.sign !== 0 && near.distance <= 3) {
    if (/拉动|贡献|拖累|向上拉动|下拉/.test(clause) && !/贡献率[^，]*(?:提高|下降|上升|降低)$/.test(clause))
      return is("contribution", /拖累|下拉/.test(clause) ? -1 : 0);
    if (/多[降减跌]$/.test(head)) return is("points", 1);
    return is(
      "points",
      near.sign === 0 && previous?.reading.role === "previous" ? previous.reading.direction : near.sign
    );
  }
  if (mention.unit === "1") {
    if (fromTo3) return is("previous");
    if (/(?:恢复|回升)[到至][^，。；]*的$/.test(head)) return is("level");
    if (before4) return is("previous");
    if (next !== null && /(?<![同环占之相正反])(?:比|较)[^，。；]{1,20}$/.test(head) && near.sign === 0 && /^[^，。；]{0,6}(?:增长|提高|上升|回升|扩大|加快|高|下降|回落|降低|收窄|放缓|低)[^，。；]{0,3}$/.test(
      tail
    ))
      return is("previous");
    if (previous !== null && !/^(?:1|points|times)$/.test(previous.mention.unit) && /^[）)]?的$/.test(gap))
      return is("share");
    if (/贡献率[^，；]*$/.test(clause) || /^的?增长?贡献/.test(tail)) return is("contribution_share");
    const share = /(?:占|相当于|等于)(?:了|到|比(?!重|例)|据)?([^，；。]*?)(?:的|总量的)?(?:比重|比例|份额|比率)?(?:的|由|从|为|达|达到|约|超过|超|近|逾|已|接近|提高到|提高至|上升到|上升至|升至|降至|下降到|下降至|分别|高达|仅|不足)*\s*$/.exec(
      gap
    );
    if (share !== null && !/(?:增长|上涨|下降|提高|增加|减少)$/.test(gap))
      return is("share", 0, isAdverb(share[1] ?? "") ? null : share[1] ?? null);
    if (/[增长上涨下降盈利亏损覆盖达标]面(?:为|达|达到)?$/.test(head)) return is("share", 0, null);
    const ofAnother2 = /(?:^|[，；])(?:约)?(?:为|是|达到|达)([^，；。\d增降减升]{2,12})的$/.exec(gap);
    if (ofAnother2 !== null) return is("share", 0, ofAnother2[1] ?? null);
    const toLevel = /(?:至|到)$/.test(head) || became.test(gap);
    if (/(?:比重|占比|份额|比例|构成|结构|结构比|之比)[^，；]*$/.test(clause) && (toLevel || near.sign === 0))
      return is("share", 0, shareWholeZh(clause));
    if (/年均|平均每年|两年平均|三年平均|年平均/.test(clause) && !isRate3)
      return is("average_growth", near.sign === 0 ? 1 : near.sign);
    if (toLevel && near.sign !== 0)
      return is(
        /增速|增幅|涨幅|降幅|减幅/.test(clause) ? "growth" : "level",
        /降幅|减幅/.test(clause) ? -1 : /增速|增幅|涨幅/.test(clause) ? 1 : near.distance <= 3 ? near.sign : 0
      );
    if (/^的?(?:增长|增速|增幅|速度增长|速度递增|涨幅)/.test(tail)) return is("growth", 1);
    if (/^的?(?:降幅|减幅|下降|跌幅)/.test(tail)) return is("growth", -1);
    if (/自然增长率$/.test(clause)) return is("level");
    if (/率$/.test(clause) && near.distance > 3) return is("level");
    if (near.sign !== 0 && near.distance <= 12) {
      const relative = /高于|低于|高出|快于|慢于/.test(near.word);
      return is(relative ? "previous" : "growth", near.sign);
    }
    if (isRate3) return is("level");
    if (near.sign !== 0) return is("growth", near.sign);
    if (/^的(?=[\u4e00-\u9fff])/.test(tail)) return is("share", 0, null);
    return is("level");
  }
  if (isConversion(
    mention,
    previous?.mention ?? null,
    gap,
    /^\s*[，,]?\s*[（(]?\s*(?:约合|折合|约为|约|合|相当于|按.*?折合|即)?(?:约|人民币|新台币|台币|港币|为)*\s*$/
  ))
    return is("conversion");
  if (/预算(?:数|任务|目标|安排)?$/.test(head) && /^[）)]?的$/.test(tail)) return is("target");
  if (/(?:目标|计划|预期|任务)(?:值|数)?(?:的|为|是|任务)?(?:达到)?$/.test(head) && !(/(?:任务|计划|目标)的$/.test(head) && /^(?:count|projects|enterprises|项|persons)$/.test(mention.unit)) || /^的?(?:年度|全年|发展|预期)?(?:目标|任务|计划)/.test(tail))
    return is("target");
  if (fromTo3 || before4) return is("previous");
  if (/(?:与|同|和|比|较)[^，。；]{1,40}$/.test(head) && /^相比/.test(tail)) return is("previous");
  if (/(?:比|较)(?:上年|去年|上年同期|去年同期|上月|上季度?|\d{4}年)(?:的|之)$/.test(head))
    return is("previous");
  if (/(?:比|较)[^，；。]{1,14}[的之]$/.test(head) && /^[^，；。]{0,4}(?:增|减|提高|下降|上升|多|少|降)/.test(tail) && next !== null)
    return is("previous");
  const fromBefore = previous?.reading.role === "previous" && sameSort(previous.mention, mention);
  if (/(?:至|到)$/.test(head) || (mention.unit === "" || fromBefore) && became.test(gap))
    return is("level", near.distance <= 3 ? near.sign : 0);
  if (previous !== null && sameSort(previous.mention, mention) && /^(?:count|enterprises|项|种|类)$/.test(mention.unit) && /^[，、；](?:环比|同比|价格)?(?:上涨|下降|上升|增长|下跌|回落|减少)$/.test(gap))
    return is("level");
  if (near.sign !== 0 && near.distance === 0 && !/高于$|低于$/.test(clause)) {
    return is("change", near.sign);
  }
  return is("level");
}
function shareWholeZh(clause) {
  const whole2 = wholeNamedZh(clause);
  return whole2 === null || isAdverb(whole2) ? null : whole2;
}
function wholeNamedZh(clause) {
  return /占([^，；]*?)(?:的)?(?:比重|比例|份额)/.exec(clause)?.[1] ?? /([^，；的在]*?)(?:中|内)(?:的)?(?:占比|比重|份额|结构|构成)/.exec(clause)?.[1] ?? /([^，；的在]*?)(?:的)?(?:结构|构成)/.exec(clause)?.[1] ?? null;
}
var listGapZh, zhUp, zhDown, zhDirection, timeBefore, ofTimeBefore, againstTimeBefore, zhFiller, became, isAdverb;
var init_cues_zh = __esm({
  "src/audit/cues-zh.ts"() {
    "use strict";
    init_cue_input();
    init_lexicon();
    listGapZh = /^\s*(?:、|，|和|与|及|以及|:|：|∶|;|；)\s*(?:约)?$/;
    zhUp = "\u589E\u957F|\u6210\u957F(?!\u578B|\u6027|\u671F|\u4E2D)|\u589E\u6536|\u589E\u652F|\u589E\u4EA7|\u589E\u52A0|\u63D0\u9AD8|\u4E0A\u5347|\u4E0A\u6DA8|\u589E|\u5347|\u63D0\u5347|\u6269\u5927|\u52A0\u5FEB|\u9AD8\u4E8E|\u9AD8\u51FA|\u6500\u5347|\u56DE\u5347|\u589E\u901F|\u589E\u5E45|\u6DA8\u5E45|\u591A|\u6DA8|\u5FEB\u4E8E|\u5FEB|\u9AD8|\u8DC3\u5347|\u51C0\u589E";
    zhDown = "\u51CF\u6536|\u51CF\u652F|\u51CF\u4EA7|\u4E0B\u964D|\u51CF\u5C11|\u964D\u4F4E|\u4E0B\u8DCC|\u56DE\u843D|\u4E0B\u6ED1|\u7F29\u5C0F|\u6536\u7A84|\u653E\u7F13|\u964D\u5E45|\u51CF\u5E45|\u8DCC\u5E45|\u964D|\u51CF|\u5C11|\u4F4E\u4E8E|\u4F4E|\u6162\u4E8E|\u6162|\u840E\u7F29|\u8D1F\u589E\u957F|\u8DCC|\u7F29\u51CF";
    zhDirection = new RegExp(`(${zhUp})|(${zhDown})`, "g");
    timeBefore = "\u4E0A\u5E74|\u53BB\u5E74|\u4E0A\u6708|\u4E0A\u4E00?\u671F|\u4E0A\u4E00?\u5468|\u4E0A\u4E00\u5B63\u5EA6?|\u4E0A[\u4E24\u4E09]\u4E2A\u6708|\u4E0A\u6B21|[\u53BB\u524D\u4E0A]\u5E74\\d{1,2}\u6708(?:\u4EFD|\u672B|\u5E95)?|[\u4E00\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]\u5E74\u524D";
    ofTimeBefore = new RegExp(
      `(?:\u524D\u4E00\u5E74|\u4E0A\u5E74\u540C\u671F|\u53BB\u5E74\u540C\u671F|\u540C\u671F|[\u4E0A\u53BB]\u5E74\u540C\u6708|\u540C\u6708|[\u4E0A\u53BB]\u5E74[\u672B\u5E95]|\u4E0A\u6708\u672B|\u4E0A\u5B63\u672B|\u5E74\u521D|${timeBefore})(?:\u7684|\u4E4B|\u4E3A|\u662F|\u4EC5\u4E3A|\u5168\u5E74\u4E3A)*[\uFF08(]?$`
    );
    againstTimeBefore = new RegExp(`(?:\u6BD4|\u8F83)(?:\u4E0A\u5E74\u540C\u671F|\u53BB\u5E74\u540C\u671F|${timeBefore})$`);
    zhFiller = /(?:了|约|近|为|超过|超|逾|达|达到|是|将近|不足|大约|幅度|速度|只|仅|各|均|分别|高达|至少|不到|接近|突破|低于|高于)$/;
    became = /(?:上升|提高|提升|增加|扩大|下降|降低|减少|回落|缩小|收窄|缩短|压缩|[升降增减缩压])[为成](?:约|近)?$/;
    isAdverb = (words3) => /^(?:比例|比重|比|依次|分别|各自|各|均|约|其)*$/.test(words3);
  }
});

// src/audit/cues.ts
function readRole(input, lang) {
  if (input.mention.aside !== null) return { role: "aside", direction: 0, whole: null };
  if (input.mention.ordinal) return { role: "rank", direction: 0, whole: null };
  return lang === "zh" ? readChinese(input) : readEnglish(input);
}
var init_cues = __esm({
  "src/audit/cues.ts"() {
    "use strict";
    init_cues_en();
    init_cues_zh();
  }
});

// src/audit/hedges.ts
function readHedge(before4, after, lang, more3) {
  if (more3) return "more_than";
  const head = before4.slice(-30);
  for (const [pattern, hedge] of lang === "zh" ? zhBefore : enBefore) if (pattern.test(head)) return hedge;
  for (const [pattern, hedge] of lang === "zh" ? zhAfter : enAfter) if (pattern.test(after)) return hedge;
  return "exact";
}
function intervalOf({ value, half: half2, hedge }) {
  const slack2 = Math.abs(value) * 1e-9;
  const plain2 = { low: value - half2 - slack2, high: value + half2 + slack2 };
  if (hedge === "about")
    return { low: plain2.low - Math.abs(value) * 0.05, high: plain2.high + Math.abs(value) * 0.05 };
  if (hedge === "nearly") return { low: Math.min(plain2.low, value * 0.9), high: plain2.high };
  if (hedge === "more_than" || hedge === "at_least")
    return { low: plain2.low, high: Number.POSITIVE_INFINITY };
  if (hedge === "less_than" || hedge === "at_most")
    return { low: Number.NEGATIVE_INFINITY, high: plain2.high };
  return plain2;
}
function meet(a, b) {
  return a.low <= b.high && b.low <= a.high;
}
var enBefore, enAfter, zhBefore, zhAfter;
var init_hedges = __esm({
  "src/audit/hedges.ts"() {
    "use strict";
    enBefore = [
      [/\b(?:no less than|not less than|at least|a minimum of|no fewer than)\s+(?:the\s+)?$/i, "at_least"],
      [/\b(?:at most|(?<!\b(?:add|adds|summed|sum|sums|revised|went|goes|moved|climbed|pushed|brought|taking|takes|raised|edged|ticked|inched|crept|nudged|scaled|rounded) )up to|no more than|not more than|a maximum of|as (?:much|many) as)\s+$/i, "at_most"],
      [/\b(?:nearly|almost|close to|just under|just below|just short of|approaching|not quite)\s+(?:an?\s+)?$/i, "nearly"],
      [/\b(?:less than|fewer than|under|below|lower than|short of)\s+(?:an?\s+)?$/i, "less_than"],
      [/\b(?:more than|(?<!(?:turned|turn|turning|took|taken|handed|carried|rolled|left|brought) )over|above|exceed(?:ed|ing|s)?|in excess of|upwards of|greater than|higher than|surpass(?:ed|ing|es)?|topp(?:ed|ing)|cross(?:ed|ing)|just over|well over|beyond|past)\s+(?:an?\s+)?$/i, "more_than"],
      [/\b(?:about|around|approximately|roughly|some|circa|ca\.|approx\.|an estimated|or so|in the region of)\s+(?:an?\s+)?$|~\s*$/i, "about"]
    ];
    enAfter = [
      [/^\s*(?:or more|and above|or above|plus\b)/i, "at_least"],
      [/^\s*(?:or less|or fewer|at most)/i, "at_most"],
      [/^\s*(?:or so|or thereabouts)/i, "about"]
    ];
    zhBefore = [
      [/(?:不低于|不少于|至少|不小于|达到或超过)$/, "at_least"],
      [/(?:不超过|不高于|至多|最多|不多于)$/, "at_most"],
      [/(?:将近|接近|近|逼近)$/, "nearly"],
      [/(?:不足|不到|低于|少于|不满)$/, "less_than"],
      [/(?:超过|(?<![出入])超|逾|高于|多于|突破|大于|跃上|迈上|跨过|越过)(?:了)?$/, "more_than"],
      [/(?:大约|大概|约|约为|约占|左右)$/, "about"]
    ];
    zhAfter = [
      [/^(?:及)?以上/, "at_least"],
      [/^(?:及)?(?:以下|以内)/, "at_most"],
      [/^(?:左右|上下)/, "about"],
      [/^(?:多|余)(?=[，。；、的个家人户\s]|$)/, "more_than"]
    ];
  }
});

// src/audit/link-claims.ts
function shareContext(made) {
  for (const claim of made) {
    const level = made.find(
      (other) => other.role === "level" && (claim.role === "target" || claim.role === "early" ? other !== claim : other.frame === claim.frame)
    );
    if (level === void 0) continue;
    if ((claim.role === "target" || claim.role === "early") && (claim.concept === null || claim.role === "early"))
      Object.assign(claim, { concept: level.concept, words: level.words });
    if (claim.role === "average_growth") claim.period = level.period;
  }
}
function placed(mention, sentence, index, source) {
  return {
    ...mention,
    start: sentence.start + mention.start,
    end: sentence.start + mention.end,
    numberStart: sentence.start + mention.numberStart,
    id: 0,
    source,
    sentence: index,
    paragraph: sentence.paragraph
  };
}
function asides(mentions, sentence, index, source, newFrame) {
  return mentions.filter((mention) => mention.aside !== null).map((mention) => ({
    ...placed(mention, sentence, index, source),
    role: "aside",
    kind: mention.aside === "table" ? "cell" : mention.aside ?? "reference",
    direction: 0,
    interval: { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY },
    concept: null,
    words: [],
    subject: "",
    period: mention.span,
    periodHere: true,
    basis: null,
    since: null,
    real: false,
    frame: newFrame(),
    whole: null,
    total: false,
    partOf: null,
    rest: false,
    list: null
  }));
}
function signed(interval, reading) {
  const applies = ["growth", "average_growth", "change", "points", "contribution"].includes(reading.role);
  if (!applies || reading.direction >= 0) return interval;
  return interval.high < 0 ? interval : { low: -interval.high, high: -interval.low };
}
function kindOf2(claim) {
  const bound = claim.hedge !== "exact" && claim.hedge !== "about";
  const byRole = {
    level: claim.partOf !== null ? "part" : "level",
    previous: "level",
    growth: "growth",
    average_growth: "growth",
    change: "change",
    points: "change",
    share: "share",
    contribution: "change",
    contribution_share: "share",
    multiple: "multiple",
    conversion: "conversion",
    rank: "rank",
    target: "target",
    early: "target",
    aside: "reference"
  };
  const counted6 = claim.role === "level" && !/^(?:[A-Z]{3}|1|points|index_points|times|tonnes|kWh|kW|m2|m3|metres|)$/.test(claim.unit) && (claim.half === 0.5 || claim.half === 0) && Number.isInteger(claim.value);
  if (bound && ["level", "share", "growth", "previous"].includes(claim.role)) return "bound";
  return counted6 ? "count" : byRole[claim.role];
}
var init_link_claims = __esm({
  "src/audit/link-claims.ts"() {
    "use strict";
  }
});

// src/audit/link-cues.ts
function isNominal(mention, next, text) {
  if (mention.lang !== "zh" || mention.unit !== "1") return false;
  if (/(?:名义|自然口径|现价|现行价格)[^，。；]{0,24}$/.test(text.slice(0, mention.start))) return true;
  if (next?.unit !== "1") return false;
  const between2 = text.slice(mention.end, next.start);
  return /^[，,；;（(]?(?:扣除|剔除)?[^，。；]{0,16}[，,]?(?:实际|同口径)(?:增长|下降|增速)(?:为|约)?$/.test(
    between2
  );
}
var ofWhich, leadsTo, totalCue, restCue, adjusted, nominal, wholeNote;
var init_link_cues = __esm({
  "src/audit/link-cues.ts"() {
    "use strict";
    ofWhich = {
      en: /\bof (?:which|whom)\b|\bincluding\b|\bcompris(?:ing|ed|es)\b|\bconsist(?:ing|s|ed) of\b|\bmade up of\b|\bamong (?:them|these|which)\b|\b[Oo]f (?:this|that|these|those|the total)\b|^Of the [a-z]+(?: [a-z]+)?,?\s+(?=[\d$€£])|\b(?:[Tt]his|[Tt]he) (?:sum|total|amount|figure) includes?\b|\bbreakdown\b|\bbreaks? down into\b|\bdivid(?:es?|ed) into\b|\bsplit (?:into|between)\b|\bbroken down\b|\b[Ww]ithin (?:this|it)\b|\b[Ww]ithin the (?:sum|total|amount|programme|budget)\b|(?<=\d[^.;:]{0,30}):\s+(?=[$€£¥₹A-Z]{0,4}\s?\d)/g,
      zh: /其中|包括|在这[^，。；\d]{1,6}中|由.{0,6}(?:构成|组成)|按[^，。；]{2,12}(?:统计|划分|分组)|按[^，。；]{2,12}(?:分|看)(?=[，：])|按[^，。；：]{2,8}(?=：)|分(?:产业|行业|城乡|地区|经济类型|三次产业|品种|种类|领域|贸易方式|消费类型|区域|企业类型)看|具体来看/g
    };
    leadsTo = {
      en: /^[^,;.]{0,60}?(?:,\s*)?\b(?:to|reaching|totall?ing|hitting)\s+(?:about|around|some|nearly|over|more than|a record|an?)?\s*[$€£¥₹A-Z]*$/i,
      zh: /^[^，；。]{0,8}，?(?:达到?|至|到|为|总额达)(?:了|约)?$/
    };
    totalCue = {
      en: /\b(?:total(?:l?ed|l?ing|s)?|overall|combined|altogether|together|in all|aggregate|the sum|whole)\b/i,
      zh: /(?:总|合计|共计|总计|共|累计|全部|合共)/
    };
    restCue = {
      en: /\b(?:others?|remaining|remainder|rest|the balance|everything else|elsewhere)\b/i,
      // Not "计算机、通信和其他电子设备制造业", the name of one industry, nor "RCEP其他成员国", others of something else.
      zh: /(?<![^，,；;。、：:\s])(?:其他|其它)|[和及与](?:其他|其它)(?![^，。；]*业)|其余|剩余|余下|剩下/
    };
    adjusted = {
      en: /\breal terms\b|\bconstant prices\b|\bcomparable\b|\blike-for-like\b|\binflation[- ]adjusted\b|\bseasonally adjusted\b|\bprice[- ]adjusted\b|\breal (?:growth|increase|gdp|terms)\b|\bin real\b|\bcalendar[- ]adjusted\b|\borganic\b|\bin volume\b|\bby volume\b|\bconstant[- ]currency\b|\bexcluding (?:price|inflation|exchange)|\brevised\b/i,
      zh: /可比|不变价|实际增长|实际增速|同口径|(?<!未)扣除[^，。；]{0,4}价格|剔除|季节调整|季调|修订|口径调整/
    };
    nominal = { en: /\bnominal|\bcurrent prices\b/i, zh: /名义|现价|未扣除/ };
    wholeNote = {
      en: /growth (?:rates?|figures?)\b[^.]*\b(?:comparable|constant|real|restated|same basis)|(?:comparable|constant prices|restated)\b[^.]*\bgrowth rates?/i,
      zh: /(?:增速|增长率|增长速度|速度)[^。]*(?:可比|不变价|同口径)|(?:可比|不变价)[^。]*(?:增速|增长率|增长速度)/
    };
  }
});

// src/audit/asides.ts
function findAsides(text, lang) {
  const spans = [];
  for (const pattern of [...both, ...lang === "zh" ? inChinese : inEnglish]) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (end > start && !spans.some((other) => start < other.end && other.start < end))
        spans.push({ start, end });
    }
  }
  return spans;
}
var both, inEnglish, inChinese;
var init_asides2 = __esm({
  "src/audit/asides.ts"() {
    "use strict";
    both = [
      /\b[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){3,}\b|\S+\.[A-Za-z]{1,5}:\d+(?::\d+)?/g,
      /\bhttps?:\/\/\S+|\bwww\.\S+|\S+@\S+\.\w+/g,
      /(?:tel|phone|fax|hotline|call|电话|传真|热线|联系方式|手机)[^\d\n]{0,12}[+(]?\d[\d\s()–-]{4,}\d/gi,
      /\+\d{1,3}[\s-]\d[\d\s()-]{5,}\d/g,
      /[(（]0\d{2,4}[)）]\s?\d[\d\s–-]{3,}\d/g,
      /\b(?:ISSN|ISBN|DOI)\b[:：]?\s*\d[\d./Xx–-]*|(?:邮政编码|邮编)[:：]?\s*\d{6}/g,
      /[(（](?:EU|EC|EEC|Euratom)[)）]\s*(?:No\.?\s*)?\d+\/\d+|\b\d+\/\d+\/(?:EU|EC|EEC)\b|\bNUTS[- ]?\d\b/g,
      /\b\d{1,2}(?::\d{2})?\s?(?:a\.\s?m\.?|p\.\s?m\.?|am|pm)(?![A-Za-z\d])/g,
      /(?<![\d.])1[3-9]\d{9}(?!\d)|(?<![\d.])0\d{2,3}-\d{7,8}(?!\d)/g,
      /(?<!\d)[“"'‘「《]\s*\d{1,4}(?:\s*[+×xX]\s*\d{1,4})*\s*[”"'’」》]/g,
      /\[\d{1,3}\]|[①-⑳]/g,
      /[〔［[【(（](?:19|20)\d{2}[〕］\]】)）]\s*(?:第)?\d+\s*号/g,
      /\b\d{1,2}:\d{2}(?::\d{2})?(?=\s*(?:a\.?m\.?|p\.?m\.?|GMT|CET|UTC|时))|(?<=\bat\s)\d{1,2}:\d{2}\b|(?<=\d{4}-\d{1,2}-\d{1,2}\s+)\d{1,2}:\d{2}(?::\d{2})?/gi,
      /\b(?:GB|ISO|IEC|DIN|EN|NACE|ISIC|SITC|HS|NAICS|SIC|CPC|COICOP)(?:\/[A-Z])?(?:\s+Rev\.?)?\s*\d[\d.:—–-]*/g
    ];
    inEnglish = [
      /(?<![\d.,])\d{1,2}-?(?:\s?(?:to|and|or|-|–)\s?\d{1,2})?-year-olds?\b/g,
      // "Percentages may not add up to 100 because of rounding".
      /(?<=\b(?:add|adds|adding|sum|sums|summing|total)(?: up)? to (?:exactly |precisely )?)100(?:\.0)?(?:\s?%|\s(?:per ?cent|pct)\b)?/g,
      // Ages.
      /(?<=\b(?:aged|ages|age)\s(?:from |between )?)\d{1,2}(?:\s?(?:-|–|to|and)\s?\d{1,2}\b|\+)?(?!\s?(?:%|per ?cent|pct|million|thousand))/g,
      // Bands of age: "25-54 years: 42.6%", "65 years and over".
      /(?<![\d.,])\d{1,2}\s?(?:-|–|to)\s?\d{1,2}(?=\s+years?(?:\s+(?:old|of age))?\s*[:(])/g,
      /(?<![\d.,])\d{1,2}(?=\s+years?(?:\s+of\s+age)?\s+(?:and|or)\s+(?:over|older|above|under|younger)\b)/g,
      // Groups named by their part of all: "the richest 10 percent of households", "lowest 10%: 3.8%".
      /(?<=\b(?:lowest|highest|richest|poorest|wealthiest|bottom|top|upper|lower)\s)(?:0\.1|1|2|5|10|20|25|30|40|50)\s?(?:%|per\s?cent)(?=\s*:|\s+of\b|\s+(?:earn|receiv|own|hold|take|pay|account)\w*)/gi,
      // Margins of error.
      /(?:±|\+\/-|\bplus or minus|\bplus-or-minus)\s*\d+(?:\.\d+)?(?:\s?%|\s(?:per ?cent|pct)\b)?/g,
      /(?<=\b(?:19|20)\d{2}\s?=\s?)100?\b/g,
      /\b(?:No\.|Nos\.|Document|Decree|Order|Regulation|Directive|Resolution|Article|Section|Chapter|Table|Figure|Chart|Graph|Box|Annex|Appendix|Page|pp?\.|Issue|Vol\.|Volume|Version|Part|Phase|Line|Route|Highway|Room|Building|Gate|Terminal|Flight|Block|Zone|Paragraph|Notes?|Footnote|Rev\.|Model|Type|Tier|Category|Grade|Class)\s*\d[\w./-]*(?:\s*\/\s*\d+)?/g,
      /\b(?!(?:Sh|KSh|Ksh|TSh|USh|RMB|CNY|USD|EUR|GBP|JPY|HKD|INR|AUD|CAD|CHF|RM|Rs|Rp|R|US|SGD|KRW|ZAR)\d)(?!(?:Q|H|FY)\d)(?!N\d[\d.,]*\s?(?:trn|tn|bn|m|million|billion|trillion)\b)(?!(?:end|mid|late|early|pre|post)-(?:19|20)\d\d\b)[A-Za-z]+[-/]?\d[\w/-]*/g,
      /(?<![.,\d])\d{1,4}(?!(?:m|k|bn|tn|mn|km|kg|t|pp|ppts?|x|th|st|nd|rd|s|g|mw|gw|twh|gwh|mwh|kwh|kw|bps?|mln|bln|trn|m2|km2|m3|km3)\b)(?:G|K|D|[A-Za-z]{1,3})(?![A-Za-z])(?=[\s,.;)-]|$)/g,
      /\b\d{1,2}(?:st|nd|rd|th)\s+(?:Five-Year|five-year|National|Party|Congress|session|anniversary|century|edition|meeting|plenary|plenum|CPC|Assembly|floor|Street|Avenue)\b/g,
      /\b(?:Covid|COVID)-19\b|\b24\/7\b|\b\d{1,2}(?:\s*[°º]\s*[CF]?)\b/g,
      /^\s*(?:\(?\d{1,2}[.)](?=\s)|\(?[ivx]+\))/g,
      /\b(?:top|Top)[- ]\d+\b|\bFortune (?:Global )?\d+\b|\b(?:CSI|FTSE|Nikkei|S&P|Stoxx|Euronext)\s*\d+/g
    ];
    inChinese = [
      /\d{1,3}\s*[—–~～至-]\s*\d{1,3}\s*周?岁/g,
      /(?<=以[^，。；（）]{1,10}为)1(?:00)?(?=[）)，])|(?<=(?:19|20)\d{2}年?\s?[=＝]\s?)100/g,
      /第\s*[\d一二三四五六七八九十百]+\s*(?:条|章|节|号|期|页|款|届|版|轮|批|阶段|部分|产业|人民|中|方|线|时间)/g,
      /注[:：]\s*\d{1,2}(?=[.、．](?!\d))/g,
      /(?<=日|上午|下午|晚上|凌晨|晚|早|中午)\d{1,2}[时点](?:\d{1,2}分)?(?![间段])/g,
      /(?<=(?:合计|之和|总和|加总|相加)[^，。；\d]{0,8}不(?:等于|为|是))100%?/g,
      // Not 代表150名, 地图3张.
      /(?<![代地版蓝草制])[图表注](?:\s*\d+)(?:[-—.]\d+)?(?!\s*[名人位张幅份])|附(?:件|表|录)\s*\d+/g,
      /^\s*(?:\d{1,2}[.、．)）](?!\d)|[（(][一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十]+[、.．])/g,
      /(?<![A-Za-z])(?!(?:GDP|GNP|GNI|CPI|PPI|PMI)\d)[A-Za-z]+[-/]?\d[\w/-]*(?![亿万元])|(?<![.\d])\d{1,4}[A-Za-z](?![A-Za-z²³])(?=[\u4e00-\u9fff，。、；]|$)/g,
      /世界\d+强|\d+强(?:企业)?|[“"]\d+\+[\dN]+[”"]/g
    ];
  }
});

// src/audit/number-lists.ts
function joinScales(text, mentions) {
  for (let i = mentions.length - 1; i > 0; i--) {
    const [larger, smaller] = [mentions[i - 1], mentions[i]];
    if (larger === void 0 || smaller === void 0 || !isDigits(larger) || !isDigits(smaller)) continue;
    const scaled = /^\d{1,4}[兆亿万]$/.test(text.slice(larger.numberStart, larger.end));
    const joined = /^零?$/.test(text.slice(larger.end, smaller.start));
    if (!scaled || !joined || smaller.value >= scaleOf(larger) || /年$/.test(smaller.text)) continue;
    const { value, half: half2, unit, per, end } = smaller;
    const own = larger.unit === "" ? unit : larger.unit;
    Object.assign(larger, { value: larger.value + value, half: half2, unit: own, per, end });
    mentions.splice(i, 1);
  }
}
function readRatios(text, mentions) {
  for (let i = 0; i < mentions.length; i++) {
    let last = i;
    const at = (k) => mentions[k];
    while (/^\s*[:：∶]\s*$/.test(text.slice(at(last)?.end ?? 0, at(last + 1)?.start ?? 0)) && at(last + 1)?.form === "digits")
      last++;
    const parts = mentions.slice(i, last + 1);
    const one = at(last);
    if (parts.length === 2 && one?.value === 1 && one.text.trim() === "1") one.aside = "reference";
    const total = parts.reduce((sum2, part) => sum2 + part.value, 0);
    const clock = parts.length === 3 && parts.every((part) => /^\d\d$/.test(part.text.trim()) && part.value < 60);
    if (clock || /[\w:.)]$/.test(text.slice(0, parts[0]?.start ?? 0))) continue;
    const named3 = parts.length > 2 && /(?:结构|构成|structure|composition)[^，。；;.]{0,12}$/i.test(text.slice(0, parts[0]?.start ?? 0)) && parts.every((part) => part.value < 100 && /\d\.\d/.test(part.text));
    if (parts.length < 2 || // Three shares with decimals are a structure, though one of them be misprinted.
    (total < (parts.length > 2 && parts.every((part) => /\.\d/.test(part.text)) ? 40 : 80) || total > (parts.length > 2 && parts.every((part) => /\.\d/.test(part.text)) ? 200 : 120)) && !named3 || parts.some((part) => part.unit !== "" && part.unit !== "1"))
      continue;
    for (const part of parts)
      if (part.unit === "")
        Object.assign(part, { unit: "1", value: part.value / 100, half: part.half / 100 });
    i = last;
  }
}
function shareUnits(text, mentions) {
  for (let i = mentions.length - 2; i >= 0; i--) {
    const [mention, next] = [mentions[i], mentions[i + 1]];
    if (mention === void 0 || next === void 0 || mention.form === "verb" || mention.ordinal) continue;
    const between2 = text.slice(mention.end, next.start);
    if (next.unit === "" && /^[A-Z]{3}$/.test(mention.unit) && scaleOf(mention) < scaleOf(next) && /^\s*(?:to|[-–—~～至到])\s*$/.test(between2))
      next.unit = mention.unit;
    if (next.unit === "") {
      if (isElided(text, mention, next)) scaleAs(mention, next);
      continue;
    }
    if (mention.unit === "count" && next.unit === "points" && /^\s*(?:、|，|和|与|及)\s*$/.test(between2) && /个(?:百分点)?$/.test(text.slice(next.start, next.end))) {
      Object.assign(mention, { unit: "points", value: mention.value / 100, half: mention.half / 100 });
      continue;
    }
    const currencyOnly = mention.unit === next.unit && scaleOf(mention) < scaleOf(next) && /^\s*(?:to|[-–—~至到])\s*$/.test(between2);
    if (mention.unit !== "" && !currencyOnly || !listGap.test(between2)) continue;
    if (next.form === "words" && mention.form === "digits") continue;
    if (next.unit === "1" && bandOfAges.test(text.slice(0, mention.start))) continue;
    if (next.unit === "1" && (scaleOf(mention) > 1 || mention.value >= 1e3)) continue;
    scaleAs(mention, next);
    mention.unit = next.unit;
    mention.per ??= next.per;
  }
}
function isElided(text, mention, next) {
  if (mention.unit !== "" || scaleOf(mention) !== 1 || scaleOf(next) < 1e3 || mention.form !== "digits")
    return false;
  const ratio2 = mention.value / (next.value / scaleOf(next));
  const between2 = text.slice(mention.end, next.start);
  const ranges = /\b(?:from|between)\s+(?:about |some )?$/i.test(text.slice(0, mention.start));
  return ratio2 > 0.2 && ratio2 < 5 && (/^\s*(?:and|or)\s*$/.test(between2) ? /\d\.\d/.test(mention.text) || ranges : /^\s*to\s*$/.test(between2));
}
function scaleAs(mention, next) {
  const scale2 = scaleOf(next) / scaleOf(mention);
  mention.value *= scale2;
  mention.half *= scale2;
}
function readMillions(text, mentions) {
  if (!/\d\s?(?:bn|tn|billion|trillion)\b/.test(text)) return;
  for (const mention of mentions) {
    const behind3 = /^\sm(?![\w/])/.exec(text.slice(mention.end));
    if (mention.unit !== "" || mention.form !== "digits" || behind3 === null) continue;
    Object.assign(mention, {
      value: mention.value * 1e6,
      half: mention.half * 1e6,
      end: mention.end + behind3[0].length
    });
  }
}
function learnUnits(text, mentions) {
  const words3 = /* @__PURE__ */ new Map();
  for (const mention of mentions) {
    const word2 = /([a-z]+)$/.exec(text.slice(mention.start, mention.end))?.[1];
    if (word2 !== void 0 && scaleOf(mention) >= 1e6 && mention.unit !== "") words3.set(word2, mention.unit);
  }
  for (const mention of mentions) {
    const behind3 = /^\s([a-z]+)\b/.exec(text.slice(mention.end));
    const unit = words3.get(behind3?.[1] ?? "");
    if (mention.unit === "" && unit !== void 0 && behind3 !== null)
      Object.assign(mention, { unit, end: mention.end + behind3[0].length });
  }
}
function carryPoints(text, mentions) {
  const contributed = /\bcontribut|\b(?:weigh|drag|add|subtract|shav)\w*\b[^.;]*\bgrowth\b/i.test(text);
  for (const [i, mention] of mentions.entries()) {
    if (mention.unit !== "index_points" || !contributed && !mentions.slice(0, i).some((other) => other.unit === "points"))
      continue;
    Object.assign(mention, { unit: "points", value: mention.value / 100, half: mention.half / 100 });
  }
}
function carryUnits(text, mentions) {
  for (const [i, mention] of mentions.entries()) {
    if (mention.unit !== "" || mention.form !== "digits" || scaleOf(mention) < 1e6) continue;
    if (people.test(text.slice(mentions[i - 1]?.end ?? 0, mention.start))) continue;
    const before4 = mentions.slice(0, i).filter((other) => other.unit !== "1" && other.unit !== "points" && other.unit !== "times");
    const last = before4.at(-1);
    if (last !== void 0 && scaleOf(last) >= 1e3) Object.assign(mention, { unit: last.unit });
  }
}
function scaleOf(mention) {
  if (mention.half === 0) return 1;
  const decimals = /\.(\d+)/.exec(mention.text)?.[1]?.length ?? 0;
  return mention.half * 2 * 10 ** decimals;
}
var isDigits, listGap, bandOfAges, people;
var init_number_lists = __esm({
  "src/audit/number-lists.ts"() {
    "use strict";
    isDigits = ({ form, value }) => form === "digits" && value > 0;
    listGap = /^\s*(?:,|、|，|and|or|to|和|与|及|至|到|[-–—~～:：]|,\s*and|and\s+to|或)\s*(?:about\s+|约)?$/;
    bandOfAges = /\b(?:(?:under|over|above|below|than|aged?|ages|least|most)\s+|(?:between|aged?|from)\s+\d+\s+(?:and|to)\s+)$/i;
    people = /\b(?:populations?|people|persons|inhabitants|residents|headcount|workforce|labou?r force|number of (?!dollars|euros)[a-z-]+)\b[^,;.:]{0,30}$/i;
  }
});

// src/audit/chinese-years.ts
function withDigits(text) {
  const digit = (c2) => /[〇○]/.test(c2) ? "0" : String("\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D".indexOf(c2));
  return text.replace(/[一二][零〇○九][零〇○一二三四五六七八九]{2}(?=年)/g, (year2) => year2.replace(/./g, digit)).replace(
    /(?<=\d年)(?:十([一二])|([一二三四五六七八九]))(?=月)/g,
    (_, ten, one) => ten === void 0 ? digit(one ?? "") : `1${digit(ten)}`
  );
}
var init_chinese_years = __esm({
  "src/audit/chinese-years.ts"() {
    "use strict";
  }
});

// src/audit/period-roles.ts
function namedOnly(words3, before4, after, lang) {
  const { before: lead, after: behind3 } = isNamed[lang];
  const titled = lang === "en" || /五/.test(words3);
  const plan = lang === "en" || titled || /[=＝]|^(?:同期|平均)?为|价/.test(after.slice(0, 6));
  return titled && lead.test(before4) || plan && behind3.test(after);
}
function periodRole(words3, before4, after, lang, compare) {
  const named3 = namedOnly(words3, before4, after, lang);
  const compared5 = compare || (lang === "zh" ? compareZh.test(before4) && !/(?:计划|目标)为$/.test(before4) : compareEn.test(before4) && !toldOf(before4, after) || pluperfect.test(after) || comparedWords(words3, before4)) || comparedBehind[lang].test(after);
  const due = !(lang === "en" && carriedOut.test(before4)) && (isDue[lang].before.test(before4) && !(lang === "en" && reached.test(after)) || isDue[lang].after.test(after));
  const local = /[（(]\s*$/.test(before4) && inBrackets[lang].test(after);
  return { compared: compared5 && !named3 && !local, named: named3, due, local };
}
function comparedWords(words3, before4) {
  return /^since\b/i.test(words3) || /^from\b/i.test(words3) && /(?:\b(?:points?|percent|pct|pp|higher|lower|unchanged|up|down)|%)\s*,?\s*$/i.test(before4) || /^in\b/i.test(words3) && /\bas\s*$/i.test(before4);
}
function toldOf(before4, after) {
  return /\bof (?:its|the)\s*$/i.test(before4) && (/\b(?:beginning|start|end|close|course|middle|implementation|review|whole|results?|execution) of the\s*$/i.test(
    before4
  ) || /^\s+(?:[A-Z][a-z]+|academic|school|fiscal|financial|calendar|plan|budget|census|season)\b/.test(after));
}
var compareEn, pluperfect, compareZh, comparedBehind, isNamed, isDue, inBrackets, carriedOut, reached;
var init_period_roles = __esm({
  "src/audit/period-roles.ts"() {
    "use strict";
    compareEn = /(?:\bover|\bthan(?: in| at)?|\b(?:points?|percent|%|higher|lower|unchanged) from|(?:same|corresponding) (?:period|month|quarter|half|months|time) (?:of|in)|\bcompared (?:with|to)|\bon|\bsince|\bversus|\bagainst|\babove|\bbelow|\bof (?:its|the)|level (?:of|in))\s*(?:the\s+)?$/i;
    pluperfect = /^,?[^,;.]{0,40}?\bhad\s+(?:already\s+)?(?:been|stood|reached|totalled|amounted|come|registered|recorded|posted|[a-z]+ed)\b/i;
    compareZh = /(?:比|较|与|同|自|由|从|而|是|为|相当于|恢复[到至]|超过|超)$/;
    comparedBehind = {
      en: /^(?:['’]s)?\s+levels?\b/i,
      zh: /^同[期月季]|^这一(?:数字|指标|数据)/
    };
    isNamed = {
      en: {
        before: /\b(?:base(?: year| period)?(?: of)?:?|(?:Plan|Programme|Program|Strategy|Act|Law|Agenda)[,\s]*\(?)\s*$|\[\s*$/,
        after: /^\)?\s*(?:(?:constant\s+)?prices\b|Agenda\b|[=＝]\s*100)/
      },
      zh: {
        before: /《[^》]*“?$/,
        after: /^(?:同期|平均)?\s*(?:[=＝]\s*100|为(?:基期|基数|100(?![\d.])))|^(?:的)?(?:不变|可比)?(?:单价|价格?)(?:计算|[，,])|^[“”]?[^，。；》]{0,16}规划/
      }
    };
    isDue = {
      en: {
        before: /\b(?:by|(?:targets?|goals?|plans?|forecasts?|expected|projected|set|planned|due|foreseen|pencill?ed in|pledged|promised|scheduled|laid down|aimed for|targeted|earmarked)\s+(?:for|of|in|by)|before|until)\s+(?:the\s+)?(?:end\s+of\s+)?$/i,
        after: /^\s*(?:targets?|goals?|plans?|forecasts?)\b/i
      },
      zh: {
        before: /(?:力争|预计|计划|(?:^|[，。；“”])到|力争到|预计到|计划到|确保到)$/,
        after: /^[^，。；]{0,22}(?:目标|任务(?!是))/
      }
    };
    inBrackets = {
      en: /^(?:\s*,[^,:()]{0,20})?\s*:\s*[^()]*\d[^()]*\)/,
      zh: /^(?:修订后?|同期)?(?:为|：|:|下降|上升|增长|上涨|是)?[^（），；]{0,6}\d[^（）；]*）/
    };
    carriedOut = /\b(?:implementation|execution|review|results?) of the (?:annual )?(?:plan for )?$/i;
    reached = /^,?[^.;]{0,90}?\b(?:had|was|were|stood|numbered|amounted|totall?ed|housed|came|reached|exceeded|climbed|counted)\b(?!\s+to\s+(?:be|have|reach|rise))/;
  }
});

// src/audit/periods-in-text.ts
function findPeriods(printed2, lang, context) {
  const patterns = lang === "zh" ? chinese : english;
  const text = lang === "zh" ? withDigits(printed2) : printed2;
  const taken = [];
  for (const [pattern, read] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (lang === "zh" && context.minguo !== true && /(?<!\d)1[01]\d\s*年/.test(match[0])) continue;
      if (end > start && !taken.some((other) => start < other.end && other.start < end))
        taken.push({ start, end, match, read });
    }
  }
  taken.sort((a, b) => a.start - b.start);
  const here = { ...context };
  return taken.map(({ start, end, match, read }) => {
    const { span, compare = false, day = false } = read(match, here);
    const [before4, after] = [text.slice(0, start), text.slice(end)];
    const { compared: compared5, named: named3, due, local } = periodRole(match[0], before4, after, lang, compare);
    const yearPrinted = /(?:1[6-9]|20)\d{2}|(?<!\d)1[01]\d\s*年/.test(match[0]);
    if (span !== null && !compared5 && !day && !due && !named3 && !local) {
      here.current = span;
      here.year = yearOf(span);
    }
    return {
      start,
      end,
      span,
      compare: compared5,
      day,
      due,
      named: named3,
      local,
      relative: span === null && relativeWords.test(match[0]),
      inherited: !yearPrinted
    };
  });
}
function yearOf(span) {
  const year2 = Math.floor(span.to / 12);
  return year2 > 1 ? year2 : null;
}
function spanKey(span) {
  const year2 = Math.floor(span.from / 12);
  const length = span.to - span.from + 1;
  const month = (at) => `${Math.floor(at / 12)}-${String(at % 12 + 1).padStart(2, "0")}`;
  const mark = span.point === true ? "@" : "";
  if (length === 12 && span.from % 12 === 0) return `${mark}${year2}`;
  if (length === 1) return `${mark}${month(span.from)}`;
  if (length === 3 && span.from % 3 === 0) return `${mark}${year2}-Q${span.from % 12 / 3 + 1}`;
  if (length === 6 && span.from % 6 === 0) return `${mark}${year2}-S${span.from % 12 / 6 + 1}`;
  return `${mark}${month(span.from)}/${month(span.to)}`;
}
function quarter(year2, index) {
  return { span: monthsOf(year2, (index - 1) * 3, index * 3 - 1) };
}
function half(year2, index) {
  return { span: monthsOf(year2, (index - 1) * 6, index * 6 - 1) };
}
function enOrdinal(word2) {
  return /^\d/.test(word2) ? Number(word2.charAt(0)) : ordinals.indexOf(word2.toLowerCase()) + 1;
}
function zhYearOf(digits, word2, context) {
  if (digits !== void 0) return zhYearNumber(digits);
  if (word2 === void 0) return context.year;
  const now = context.published ?? null;
  if (word2 === "\u4ECA\u5E74" || word2 === "\u672C\u5E74") return now ?? context.year;
  if (now === null) return null;
  return word2 === "\u524D\u5E74" ? now - 2 : now - 1;
}
function zhCount(text) {
  if (/^\d/.test(text)) return Number(text);
  const digits = "\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
  if (text === "\u4E24") return 2;
  if (!text.startsWith("\u5341")) return digits.indexOf(text);
  return 10 + (text.length === 1 ? 0 : digits.indexOf(text.charAt(1)));
}
var months, enMonth, enCount, counts, ordinals, zhOrdinals, ofYear, dash, monthOf, spanOf, yearSpan, monthsOf, shifted, relativeYear, yearFrom, ended, english, zhYear, zhTo, chinese, relativeWords, zhYearNumber, zhOrdinal;
var init_periods_in_text = __esm({
  "src/audit/periods-in-text.ts"() {
    "use strict";
    init_lib();
    init_chinese_years();
    init_period_roles();
    months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
    enMonth = "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
    enCount = "(two|three|four|five|six|seven|eight|nine|ten|eleven|\\d{1,2})";
    counts = [
      "zero",
      "one",
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
      "eleven"
    ];
    ordinals = ["first", "second", "third", "fourth"];
    zhOrdinals = "\u4E00\u4E8C\u4E09\u56DB";
    ofYear = "(?:\\s*(?:of|in|,)?\\s*(?:the\\s+)?(?:fiscal\\s+)?((?:19|20)\\d{2})|\\s+(?:of\\s+)?(last|this) year)?";
    dash = "\\s*(?:[-\u2013\u2014~\uFF5E\u81F3\u5230]|to|through)\\s*";
    monthOf = (name) => months.findIndex((month) => month.startsWith(name.toLowerCase().replace(".", "").slice(0, 3)));
    spanOf = (period2) => {
      const [from, to] = monthSpan(period2);
      return { from, to };
    };
    yearSpan = (year2) => spanOf({ frequency: "A", year: year2, index: 1 });
    monthsOf = (year2, first, last) => (
      // A month of a year that is not told stands in year 0: it can still be told from another month.
      { from: (year2 ?? 0) * 12 + first, to: (year2 ?? 0) * 12 + last }
    );
    shifted = (span, by) => span === null ? null : { ...span, from: span.from + by, to: span.to + by };
    relativeYear = (word2, { published, year: year2 }) => {
      if (word2 === "last") return published === null ? null : published - 1;
      return word2 === "this" ? published ?? year2 : year2;
    };
    yearFrom = (digits, word2, context) => digits === void 0 ? relativeYear(word2?.toLowerCase(), context) : Number(digits);
    ended = (span) => span === null ? null : { from: span.to, to: span.to, point: true };
    english = [
      [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: day)?(?: of)?\\s+(${enMonth}),?\\s+((?:1[6-9]|20)\\d{2})\\b`, "gi"), (m) => ({ span: monthsOf(Number(m[3]), monthOf(m[2] ?? ""), monthOf(m[2] ?? "")), day: true })],
      [new RegExp(`\\b(${enMonth})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:1[6-9]|20)\\d{2})\\b`, "gi"), (m) => ({ span: monthsOf(Number(m[3]), monthOf(m[1] ?? ""), monthOf(m[1] ?? "")), day: true })],
      [/\b((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})\b/g, (m) => ({ span: monthsOf(Number(m[1]), Number(m[2]) - 1, Number(m[2]) - 1), day: true })],
      [/\b(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d{2})\b/g, () => ({ span: null, day: true })],
      [new RegExp(`\\b(${enMonth})(?:\\s+((?:19|20)\\d{2}))?${dash}(${enMonth})(?:\\s*,?\\s*(?:of\\s+)?((?:19|20)\\d{2})|\\s+(?:of\\s+)?(last|this) year)?`, "g"), (m, c2) => {
        const year2 = yearFrom(m[4] ?? m[2], m[5], c2);
        const first = m[2] !== void 0 && m[4] !== void 0 ? Number(m[2]) - Number(m[4]) : 0;
        return { span: monthsOf(year2, monthOf(m[1] ?? "") + 12 * first, monthOf(m[3] ?? "")) };
      }],
      [new RegExp(`\\b(?:between|from)\\s+(${enMonth})\\s+(?:and|to|until)\\s+(${enMonth})(?:,?\\s+((?:19|20)\\d{2}))?(?!\\s+\\d)`, "g"), (m, c2) => ({ span: monthsOf(yearFrom(m[3], void 0, c2), monthOf(m[1] ?? ""), monthOf(m[2] ?? "")) })],
      [new RegExp(`\\b(March|June|September|December)[- ]quarter${ofYear}`, "g"), (m, c2) => quarter(yearFrom(m[2], m[3], c2), (monthOf(m[1] ?? "") + 1) / 3)],
      [/(?<=quarter.*)\bin the (first|second|third|fourth)(?=\s*(?:[,;.)]|and\b|$))|(?<=quarters?\b.*)\bthe (third|fourth)(?=\s+\d)/gi, (m, c2) => quarter(c2.year, enOrdinal(m[1] ?? m[2] ?? ""))],
      [/\b(?:year|12 months|twelve months)\s+(?:ending|ended|to)\s+(?:in\s+)?December\s+((?:19|20)\d{2})\b/g, (m) => ({ span: yearSpan(Number(m[1])) })],
      [new RegExp(`\\bfirst ${enCount} months${ofYear}`, "gi"), (m, c2) => {
        const n = /^\d/.test(m[1] ?? "") ? Number(m[1]) : counts.indexOf((m[1] ?? "").toLowerCase());
        return { span: monthsOf(yearFrom(m[2], m[3], c2), 0, n - 1) };
      }],
      [new RegExp(`\\bfirst (two|three) quarters${ofYear}`, "gi"), (m, c2) => ({ span: monthsOf(yearFrom(m[2], m[3], c2), 0, (m[1]?.toLowerCase() === "two" ? 6 : 9) - 1) })],
      [new RegExp(`\\b(first|second|third|fourth|1st|2nd|3rd|4th)[- ]quarter${ofYear}`, "gi"), (m, c2) => quarter(yearFrom(m[2], m[3], c2), enOrdinal(m[1] ?? ""))],
      [new RegExp(`\\b(?:Q|Quarter )([1-4])(?:\\s*[/,-]?\\s*(?:of\\s+)?((?:19|20)\\d{2}))?\\b`, "g"), (m, c2) => quarter(yearFrom(m[2], void 0, c2), Number(m[1]))],
      [/\b(March|June|September|December)(?:\s+((?:19|20)\d{2}))?\s+quarter(?:\s+(?:of\s+)?((?:19|20)\d{2}))?\b/g, (m, c2) => quarter(yearFrom(m[2] ?? m[3], void 0, c2), ["March", "June", "September", "December"].indexOf(m[1] ?? "") + 1)],
      [/\b((?:19|20)\d{2})[ -]?Q([1-4])\b/g, (m) => quarter(Number(m[1]), Number(m[2]))],
      [new RegExp(`\\b(first|second)[- ]half${ofYear}`, "gi"), (m, c2) => half(yearFrom(m[2], m[3], c2), enOrdinal(m[1] ?? ""))],
      [/\bH([12])\s*(?:of\s+)?((?:19|20)\d{2})?\b/g, (m, c2) => half(yearFrom(m[2], void 0, c2), Number(m[1]))],
      [/\b(?:from|between)\s+((?:19|20)\d{2})\s+(?:to|and|through)\s+((?:19|20)\d{2})\b/gi, (m) => ({ span: { from: Number(m[1]) * 12, to: Number(m[2]) * 12 + 11 } })],
      [/\b(?:fiscal year |FY ?|financial year )?((?:19|20)\d{2})\s?[-–—/]\s?((?:19|20)?\d{2})\b(?![-/.]\d)/gi, (m) => {
        const last = Number(m[2]?.length === 2 ? `${m[1]?.slice(0, 2) ?? ""}${m[2]}` : m[2]);
        if (m[2]?.length === 2 && last === Number(m[1]) + 1) return { span: yearSpan(Number(m[1])) };
        return { span: last > Number(m[1]) ? { from: Number(m[1]) * 12, to: last * 12 + 11 } : null };
      }],
      [new RegExp(`\\b(?:(?:the )?end of |end-|late |at end |year-end |mid-|early )(${enMonth})(?:\\s+(?:of\\s+)?((?:19|20)\\d{2}))?\\b`, "g"), (m, c2) => ({ span: ended(monthsOf(yearFrom(m[2], void 0, c2), monthOf(m[1] ?? ""), monthOf(m[1] ?? ""))) })],
      [/\b(?:(?:the )?end of |end-|year-end |late |at end )((?:19|20)\d{2})\b/gi, (m) => ({ span: ended(yearSpan(Number(m[1]))) })],
      [/\b(?:the )?end of (last|this|the) year\b|\b(?:at )?year[- ]end\b/gi, (m, c2) => {
        const year2 = m[1]?.toLowerCase() === "last" ? relativeYear("last", c2) : c2.year;
        return { span: year2 === null ? null : ended(yearSpan(year2)) };
      }],
      [new RegExp(`\\b(${enMonth}),?\\s+(?:of\\s+)?((?:1[6-9]|20)\\d{2}|last year|this year)\\b`, "g"), (m, c2) => ({ span: monthsOf(/^\d/.test(m[2] ?? "") ? Number(m[2]) : relativeYear(m[2]?.slice(0, 4), c2), monthOf(m[1] ?? ""), monthOf(m[1] ?? "")) })],
      [new RegExp(`\\b(${enMonth})\\s+\\d{1,2}(?:st|nd|rd|th)?(?![\\d,.%])`, "g"), (m, c2) => ({ span: monthsOf(c2.year, monthOf(m[1] ?? ""), monthOf(m[1] ?? "")), day: true })],
      [new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s+${enMonth}\\b`, "g"), () => ({ span: null, day: true })],
      [/\b(?:from |than |over |with |on |to |against |in )?(?:(?:the )?(?:same|corresponding) (?:period|month|quarter) (?:of |in |a )?(?:the )?(?:last|previous|prior|preceding|year)(?: (?:year|earlier|before))?|a year (?:earlier|ago|before)|one year (?:earlier|ago|before)|(?:the )?(?:previous|prior|preceding) year|(?:the )?year before|year[- ]on[- ]year|y\/y|yoy|year[- ]over[- ]year|twelve months earlier|12 months earlier)\b/gi, (_, c2) => ({ span: shifted(c2.current, -12), compare: true })],
      [/\b(?:from |than |over |with |on |to |against |in )?(?:(?:the )?(?:end|start|beginning) of (?:March|June|September|December|last year|the year|the quarter|the previous (?:year|quarter))|(?:the )?(?:previous|prior|preceding) (?:month|quarter)|a (?:month|quarter) (?:earlier|ago|before)|(?:the )?(?:month|quarter) before|month[- ]on[- ]month|m\/m|quarter[- ]on[- ]quarter|q\/q|month[- ]over[- ]month|(?<=percent |% )(?:over|on) the (?:month|quarter)(?! of))\b/gi, (m, c2) => ({ span: /quarter|q\/q/i.test(m[0]) ? shifted(c2.current, -3) : shifted(c2.current, -1), compare: true })],
      [/\b(last|this) year\b|\b(?:in|over) the past year\b/gi, (m, c2) => {
        const year2 = relativeYear(m[1]?.toLowerCase() ?? "last", c2);
        return { span: year2 === null ? null : yearSpan(year2) };
      }],
      [/\b(?:last|this) (?:month|quarter)\b/gi, () => ({ span: null })],
      [new RegExp(`\\b(?:in|for|during|of|by|since|until|from|to|last)\\s+(${enMonth})(?![a-z])(?!\\s+\\d)|\\b(${enMonth})'s`, "g"), (m, c2) => {
        const month = monthOf(m[1] ?? m[2] ?? "");
        return { span: monthsOf(c2.year, month, month) };
      }],
      [/\b(January|February|March|April|June|July|August|September|October|November|December)\b/g, (m, c2) => ({ span: monthsOf(c2.year, monthOf(m[1] ?? ""), monthOf(m[1] ?? "")) })],
      [/(?<=\(|\b(?:compared (?:with|to)|than|against|over|on) )May(?=[:,;.)]|\s+(?:and|it|the|by)\b|$)/g, (_, c2) => ({ span: monthsOf(c2.year, 4, 4) })],
      // "In 2022 enterprises with 10 or more employees": where a clause opens, a bare number of that size is a year.
      [/(?<=(?:^|[.,;:(—]\s*)(?:In|Since|During|in|since|during)\s)((?:19|20)\d{2})\b(?![,.]?\d)(?=\s+[a-z])(?!\s*(?:%|percent|per cent|million|billion|trillion|thousand|yuan|euros?|dollars?|km\b))/g, (m) => ({ span: yearSpan(Number(m[1])) })],
      [/(?<![\d,.$€£¥₹+-])\b(?:FY ?|fiscal year )?((?:19|20)\d{2})(?:E|F)?\b(?![,.]?\d)(?!\s*(?:%|percent|per cent|million|billion|trillion|thousand|yuan|euros?|dollars?|people|persons|tonnes|enterprises|firms|companies|projects|jobs|units|households|visitors|km\b))/g, (m) => ({ span: yearSpan(Number(m[1])) })],
      // A year long past is one where a word says so: most numbers of its size count something.
      [/(?<=\b(?:in|since|years?|until|till|before|after|during|spring|summer|autumn|winter|from|between|census of|act of|war of|to|and|(?:months?|years?|quarter|season|period|those|that) of)\s)(1[6-8]\d{2})\b(?![,.]?\d)(?!-)(?=\s*(?:[.,;:)]|$|(?:to|and|until|the|a|an|was|were|when|which|that|of|by|in|there|for|as|with)\b))/g, (m) => ({ span: yearSpan(Number(m[1])) })]
    ];
    zhYear = "((?:19|20)\\d{2}|(?<![\\d.,])(?:\u6C11\u56FD)?1[01]\\d)\\s*\u5E74(?:\u5EA6)?";
    zhTo = "\\s*(?:[-\u2013\u2014\uFF0D~\uFF5E]|\u81F3|\u5230)+\\s*";
    chinese = [
      [new RegExp(`${zhYear}\\s*(\\d{1,2})\\s*\u6708\\s*(\\d{1,2})\\s*\u65E5`, "g"), (m) => ({ span: monthsOf(zhYearNumber(m[1]), Number(m[2]) - 1, Number(m[2]) - 1), day: true })],
      [/((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g, (m) => ({ span: monthsOf(zhYearNumber(m[1]), Number(m[2]) - 1, Number(m[2]) - 1), day: true })],
      [/(?<![\d.月])\d{1,2}\s*日(?=(?:公布|发布|发表|通过|宣布|表示|举行|召开|说|称|报道|电|讯|上午|下午|晚|在|向|对|从))/g, () => ({ span: null, day: true })],
      [/(?<!\d)\d{1,2}\s*月\s*\d{1,2}\s*日/g, () => ({ span: null, day: true })],
      [new RegExp(`(?:(?:${zhYear}|(\u4ECA\u5E74|\u53BB\u5E74|\u4E0A\u5E74))\\s*)?(?<!\\d)(\\d{1,2})\u6708?${zhTo}(\\d{1,2})\\s*\u6708\u4EFD?`, "g"), (m, c2) => ({ span: monthsOf(zhYearOf(m[1], m[2], c2), Number(m[3]) - 1, Number(m[4]) - 1) })],
      [new RegExp(`(?:${zhYear}|(\u4ECA\u5E74|\u53BB\u5E74|\u4E0A\u5E74))?\\s*[\u524D\u9996]([\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]{1,2}|\\d{1,2})\u4E2A\u6708`, "g"), (m, c2) => ({ span: monthsOf(zhYearOf(m[1], m[2], c2), 0, zhCount(m[3] ?? "") - 1) })],
      [new RegExp(`(?:${zhYear}|(\u4ECA\u5E74|\u53BB\u5E74|\u4E0A\u5E74))?\\s*\u524D(\u4E24|\u4E8C|\u4E09)\u4E2A?\u5B63\u5EA6`, "g"), (m, c2) => ({ span: monthsOf(zhYearOf(m[1], m[2], c2), 0, m[3] === "\u4E09" ? 8 : 5) })],
      [new RegExp(`(?:${zhYear}|(\u4ECA\u5E74|\u53BB\u5E74|\u4E0A\u5E74))?\\s*(?:\u7B2C?([\u4E00\u4E8C\u4E09\u56DB1-4])\u5B63\u5EA6|\u7B2C([\u4E00\u4E8C\u4E09\u56DB1-4])\u5B63)`, "g"), (m, c2) => quarter(zhYearOf(m[1], m[2], c2), zhOrdinal(m[3] ?? m[4] ?? ""))],
      [new RegExp(`(?:${zhYear}|(\u4ECA\u5E74|\u53BB\u5E74|\u4E0A\u5E74))?\\s*([\u4E0A\u4E0B])\u534A\u5E74`, "g"), (m, c2) => half(zhYearOf(m[1], m[2], c2), m[3] === "\u4E0A" ? 1 : 2)],
      [/((?:19|20)\d{2})[-/—–](\d{2})(?:财年|年度|学年|榨季|产季|收获季)/g, (m) => ({ span: yearSpan(zhYearNumber(m[1])) })],
      [new RegExp(`((?:19|20)\\d{2})\u5E74?${zhTo}((?:19|20)\\d{2})\u5E74?`, "g"), (m) => ({ span: { from: zhYearNumber(m[1]) * 12, to: Number(m[2]) * 12 + 11 } })],
      [new RegExp(`${zhYear}\\s*(\\d{1,2})\\s*\u6708(\u4EFD|\u672B|\u5E95)?`, "g"), (m) => {
        const span = monthsOf(zhYearNumber(m[1]), Number(m[2]) - 1, Number(m[2]) - 1);
        return { span: m[3] === "\u672B" || m[3] === "\u5E95" ? ended(span) : span };
      }],
      [new RegExp(`${zhYear}(\u672B|\u5E95)|(\u4ECA\u5E74|\u53BB\u5E74|\u4E0A\u5E74|\u672C\u5E74)?(\u5E74\u672B|\u5E74\u5E95)`, "g"), (m, c2) => {
        const year2 = m[1] !== void 0 ? zhYearNumber(m[1]) : zhYearOf(void 0, m[3], c2);
        return { span: year2 === null ? null : ended(yearSpan(year2)) };
      }],
      [/上年末|去年末|上年年末|上年底|去年底/g, (_, c2) => ({ span: c2.year === null ? null : ended(yearSpan(c2.year - 1)), compare: true })],
      [new RegExp(`${zhYear}(?:\u5168\u5E74)?`, "g"), (m) => ({ span: yearSpan(zhYearNumber(m[1])) })],
      [/[“"]?(十[一二三四]|十)五[”"](?:规划)?(?:时期|期间)?|(十[一二三四])五(?:规划)?(?:时期|期间)/g, (m) => {
        const first = 2001 + 5 * ["\u5341", "\u5341\u4E00", "\u5341\u4E8C", "\u5341\u4E09", "\u5341\u56DB"].indexOf(m[1] ?? m[2] ?? "");
        return { span: { from: first * 12, to: (first + 4) * 12 + 11 } };
      }],
      [/(?:上年|去年)同(?:期|月|季)|同比|(?:比|较|与|同)(?:上年|去年|前一年|上一年)|上年(?!度)|上一年|(?<!提)前一年/g, (_, c2) => ({ span: shifted(c2.current, -12), compare: true })],
      [/(?:比|较)(?:年初|上年末|去年末|上季末|月初|[一二三]季度末)/g, () => ({ span: null, compare: true })],
      [/(?:比|较)?(?:上月|上个月|前一月)|环比|(?:比|较)?(?:上季度|上一季度|上季)/g, (m, c2) => ({ span: m[0].includes("\u5B63") ? shifted(c2.current, -3) : shifted(c2.current, -1), compare: true })],
      [/去年|今年(?!新涨价|价格变动)|本年|全年|前年/g, (m, c2) => {
        const year2 = m[0] === "\u5168\u5E74" ? c2.year : zhYearOf(void 0, m[0], c2);
        return { span: year2 === null ? null : yearSpan(year2) };
      }],
      [/(?<![\d.])(\d{1,2})\s*月(份|末|底)?(?!\d{1,2}(?![\d.,]|[万亿千百元%％吨家户人]))/g, (m, c2) => {
        const span = Number(m[1]) > 12 ? null : monthsOf(c2.year, Number(m[1]) - 1, Number(m[1]) - 1);
        return { span: m[2] === "\u672B" || m[2] === "\u5E95" ? ended(span) : span };
      }],
      [/当月|本月/g, () => ({ span: null })]
    ];
    relativeWords = /\b(?:last|this|past) year\b|去年|今年|本年|前年/i;
    zhYearNumber = (digits = "") => {
      const year2 = Number(digits.replace(/^\D+/, ""));
      return year2 < 200 ? year2 + 1911 : year2;
    };
    zhOrdinal = (text) => zhOrdinals.includes(text) ? zhOrdinals.indexOf(text) + 1 : Number(text);
  }
});

// src/audit/unit-words.ts
var enScale, enScales, zhScale, currencySigns, enCurrency, dollars, currencyCode, enNouns, enPowers, enStop, zhUnits;
var init_unit_words = __esm({
  "src/audit/unit-words.ts"() {
    "use strict";
    enScale = /^[\s-]*(hundred million|lakh crore|thousand|million|billion|trillion|lakh|crore|bn|mn|tn|mln|bln|trn)(?:(?<=million|billion|trillion)s)?(?![a-z])|^([mk])(?![\w/])/i;
    enScales = {
      lakh: 5,
      crore: 7,
      "lakh crore": 12,
      m: 6,
      k: 3,
      mln: 6,
      bln: 9,
      trn: 12
    };
    zhScale = /^\s*(万亿|兆(?!瓦|赫|字|焦|帕|比|位|欧|伏)|千亿|百亿|十亿|亿|千万|百万|十万|万|千(?![瓦米克卡])|百(?!分))/;
    currencySigns = [
      [/(?:新台币|台币)\s?$/, "TWD"],
      [/(?:港币)\s?$/, "HKD"],
      [/(?<!合)人民币\s?$/, "CNY"],
      [/(?:US\$|U\.S\.\s?\$|USD)\s?$/, "USD"],
      [/(?:HK\$|HKD)\s?$/, "HKD"],
      [/(?:NT\$|TWD)\s?$/, "TWD"],
      [/(?:NZ\$|NZD)\s?$/, "NZD"],
      [/(?:A\$|AU\$|AUD)\s?$/, "AUD"],
      [/(?:C\$|CA\$|CAD)\s?$/, "CAD"],
      [/(?:S\$|SGD)\s?$/, "SGD"],
      [/(?:R\$|BRL)\s?$/, "BRL"],
      [/(?:MX\$|MXN)\s?$/, "MXN"],
      [/(?:RMB|CNY)\s?[¥￥]?\s?$/, "CNY"],
      [/(?:€|EUR)\s?$/, "EUR"],
      [/(?:£|GBP)\s?$/, "GBP"],
      [/(?:JPY)\s?[¥￥]?\s?$/, "JPY"],
      [/(?:₹|\bRs\.?|INR)\s?$/, "INR"],
      [/\b(?:KSh|Ksh|KES)\.?\s?$/, "KES"],
      [/\b(?:TSh|TZS)\.?\s?$/, "TZS"],
      [/\b(?:USh|UGX)\.?\s?$/, "UGX"],
      [/\bSh\.?\s?$/, "shilling"],
      [/(?:₦|NGN|\bN(?=$))\s?$/, "NGN"],
      [/(?:GH₵|GHS)\s?$/, "GHS"],
      [/(?:₪|ILS)\s?$/, "ILS"],
      [/(?:₩|KRW)\s?$/, "KRW"],
      [/(?:₽|RUB)\s?$/, "RUB"],
      [/(?:\bRM|MYR)\s?$/, "MYR"],
      [/(?:\bRp\.?|IDR)\s?$/, "IDR"],
      [/(?:฿|THB)\s?$/, "THB"],
      [/(?:₫|VND)\s?$/, "VND"],
      [/(?:₱|PHP)\s?$/, "PHP"],
      [/(?:₺|TRY)\s?$/, "TRY"],
      [/(?:CHF|SFr\.?)\s?$/, "CHF"],
      [/(?:\bZAR|\bR)\s?$/, "ZAR"],
      [
        /\b(SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|RSD|ILS|SAR|AED|QAR|KWD|OMR|BHD|JOD|EGP|MAD|TND|DZD|NGN|KES|ETB|MUR|BWP|KZT|UZS|GEL|AMD|AZN|UAH|MNT|PKR|BDT|LKR|NPR|MOP|FJD|CLP|COP|PEN|ARS|UYU|BOB|CRC)\s?$/,
        ""
      ],
      [/[¥￥]\s?$/, "CNY"],
      [/\$\s?$/, "USD"]
    ];
    enCurrency = {
      rupee: "INR",
      ringgit: "MYR",
      baht: "THB",
      rand: "ZAR",
      peso: "peso",
      franc: "franc",
      "swiss franc": "CHF",
      kronor: "SEK",
      kroner: "krone",
      krona: "SEK",
      krone: "krone",
      zloty: "PLN",
      lira: "TRY",
      riyal: "SAR",
      dirham: "AED",
      dong: "VND",
      reai: "BRL",
      reais: "BRL",
      real: "BRL",
      forint: "HUF",
      koruna: "CZK",
      rupiah: "IDR",
      tenge: "KZT",
      hryvnia: "UAH",
      naira: "NGN",
      shekel: "ILS",
      rouble: "RUB",
      ruble: "RUB",
      euro: "EUR",
      pound: "GBP",
      won: "KRW",
      yen: "JPY",
      yuan: "CNY",
      renminbi: "CNY",
      rmb: "CNY",
      dollar: "USD",
      taka: "BDT",
      shilling: "shilling",
      dinar: "dinar"
    };
    dollars = {
      us: "USD",
      "u.s.": "USD",
      american: "USD",
      australian: "AUD",
      canadian: "CAD",
      singapore: "SGD",
      "hong kong": "HKD",
      "new zealand": "NZD",
      taiwan: "TWD",
      "new taiwan": "TWD",
      sterling: "GBP",
      swiss: "CHF",
      indian: "INR",
      chinese: "CNY",
      mexican: "MXN",
      philippine: "PHP",
      russian: "RUB",
      japanese: "JPY",
      korean: "KRW",
      "south korean": "KRW",
      swedish: "SEK",
      norwegian: "NOK",
      danish: "DKK",
      brazilian: "BRL",
      chilean: "CLP",
      colombian: "COP",
      argentine: "ARS",
      british: "GBP"
    };
    currencyCode = /^(?:CNY|RMB|USD|EUR|GBP|JPY|HKD|AUD|CAD|CHF|INR|KRW|RUB|SEK|NOK|DKK|PLN|CZK|HUF|BRL|MXN|ZAR|SGD|MYR|THB|IDR|VND|PHP|TRY|TWD|NZD|AED|SAR|KZT|UAH)(?![\w])/;
    enNouns = [
      [
        "persons",
        /^(?:people|persons?|inhabitants|residents|employees|workers|men|women|citizens|children|adults|students|pupils|graduates|jobseekers|farmers|researchers|scientists|professors|teachers|doctors|nurses|engineers|officers|soldiers|members|pensioners|immigrants|emigrants|migrants|refugees|voters|patients|drivers|apprentices|trainees|passengers)$/
      ],
      [
        "visits",
        /^(?:visits?|visitors?|tourists?|person-trips|person-times|trips|arrivals|travellers|travelers|guests)$/
      ],
      ["jobs", /^(?:jobs?|posts|positions|vacancies)$/],
      ["enterprises", /^(?:enterprises?|firms?|companies|company|businesses)$/],
      ["establishments", /^(?:establishments?|plants?|factories)$/],
      ["projects", /^(?:projects?|schemes?)$/],
      ["tonnes", /^(?:tonnes?|tons?|mt)$/],
      ["households", /^(?:households?|families)$/],
      ["dwellings", /^(?:homes?|dwellings?|houses|flats|apartments)$/],
      ["vehicles", /^(?:vehicles?|cars?|automobiles)$/],
      ["kWh", /^(?:kwh|kilowatt-hours?)$/],
      ["years", /^(?:years?)$/],
      ["months", /^(?:months?)$/]
    ];
    enPowers = [
      [/^(?:twh|terawatt[- ]hours?)\b/i, "kWh", 9],
      [/^(?:gwh|gigawatt[- ]hours?)\b/i, "kWh", 6],
      [/^(?:mwh|megawatt[- ]hours?)\b/i, "kWh", 3],
      [/^(?:gw|gigawatts?)\b/i, "kW", 6],
      [/^(?:mw|megawatts?)\b/i, "kW", 3],
      [/^(?:kw|kilowatts?)\b/i, "kW", 0],
      [/^(?:square kilomet(?:re|er)s?|sq ?km|km2|km²)(?![a-z])/i, "m2", 6],
      [/^(?:square met(?:re|er)s?|sq ?m|m2|m²)(?![a-z])/i, "m2", 0],
      [/^hectares?\b/i, "m2", 4],
      [/^(?:cubic kilomet(?:re|er)s?|km³)(?![a-z])/i, "m3", 9],
      [/^(?:cubic met(?:re|er)s?|cu ?m|m3|m³)(?![a-z])/i, "m3", 0],
      [/^(?:kilomet(?:re|er)s?|km)\b/i, "metres", 3],
      [/^(?:tonne|ton)[- ]?(?:km|kilomet(?:re|er)s?)\b/i, "tonne-km", 0],
      [/^passenger[- ]?(?:km|kilomet(?:re|er)s?)\b/i, "passenger-km", 0],
      [/^Mt\b/, "tonnes", 6],
      [/^(?:kt|kilotonn?es?)\b/i, "tonnes", 3],
      [/^(?:kilograms?|kg)\b/i, "tonnes", -3],
      [/^barrels?(?: per day| a day)?\b/i, "barrels", 0],
      [/^(?:TEUs?|twenty-foot equivalent units)\b/i, "TEU", 0]
    ];
    enStop = /^(?:in|on|at|of|and|or|to|by|from|for|with|was|were|is|are|as|than|over|during|last|this|up|down|compared|while|but|after|before|through|until|since|between|among|per|a|an|the|that|which|who|had|has|have|will|would|respectively|year-on-year|more|less|higher|lower|also|it|its|their|against|versus|within|under|across|went|came|rose|fell|grew|remained|stood|reported|said|into|being|following|due|because|when|where|annually|yearly|overall|so|now|year|month|saw|see|recorded|reported|posted|registered|showed|experienced|lost|gained|remain|remained|declined|increased|decreased|expected|planned|found|met|completed|finished|failed|passed|moved|kept|made|got|took|set|used|paid|spent|bought|sold|lived|live|worked|work|come|came|belong|belonged|plan|plans|expect|expects|said|told|began|started|opened|closed|joined|left|received|got|held|achieved|reached)$/i;
    zhUnits = [
      [/^(?:个)?百分点/, "points", -2],
      [/^[%％]/, "1", -2],
      [/^‰/, "1", -3],
      [/^个基点|^基点/, "points", -4],
      [/^成/, "1", -1],
      [/^倍/, "times", 0],
      [/^番/, "doublings", 0],
      [/^(?:元人民币|人民币元|元|人民币)/, "CNY", 0],
      [/^(?:美元|美金)/, "USD", 0],
      [/^欧元/, "EUR", 0],
      [/^英镑/, "GBP", 0],
      [/^日[元圆]/, "JPY", 0],
      [/^(?:港元|港币)/, "HKD", 0],
      [/^(?:澳元|澳大利亚元)/, "AUD", 0],
      [/^(?:加元|加拿大元)/, "CAD", 0],
      [/^(?:新加坡元|新元|坡元)/, "SGD", 0],
      [/^(?:新台币|台币)/, "TWD", 0],
      [/^(?:瑞士法郎|瑞郎)/, "CHF", 0],
      [/^(?:韩元|韩圆)/, "KRW", 0],
      [/^(?:印度)?卢比/, "INR", 0],
      [/^(?:俄罗斯)?卢布/, "RUB", 0],
      [/^(?:泰铢)/, "THB", 0],
      [/^(?:马来西亚)?(?:林吉特|令吉)/, "MYR", 0],
      [/^(?:巴西)?雷亚尔/, "BRL", 0],
      [/^(?:南非)?兰特/, "ZAR", 0],
      [/^越南盾/, "VND", 0],
      [
        /^(比索|克朗|法郎|第纳尔|里亚尔|里拉|先令|福林|兹罗提|列伊|坚戈|索姆|格里夫纳|塔卡|图格里克|瑞尔|基普|迪拉姆|谢克尔|新谢克尔|奈拉|比尔|塞地|马克|盾|铢|镑|索尔|瓜拉尼|玻利瓦尔|克瓦查|拉里|德拉姆|马纳特|里尔|卢比|雷亚尔)/,
        "",
        0
      ],
      [/^个(?:工作|交易|营业)日/, "\u5929", 0],
      [/^(?:人次)/, "visits", 0],
      [/^(?:吨公里)/, "tonne-km", 0],
      [/^(?:人公里)/, "passenger-km", 0],
      [/^(?:吨标准煤|吨)/, "tonnes", 0],
      [/^(?:公斤|千克)/, "tonnes", -3],
      [/^斤/, "\u65A4", 0],
      [/^(?:千瓦时|千瓦小时|度)/, "kWh", 0],
      [/^(?:千瓦)/, "kW", 0],
      [/^(?:平方公里|平方千米|km²)/, "m2", 6],
      [/^(?:平方米|平米|m²|㎡)/, "m2", 0],
      [/^公顷/, "m2", 4],
      [/^亩/, "mu", 0],
      [/^(?:立方米|m³)/, "m3", 0],
      [/^(?:公里|千米)/, "metres", 3],
      [/^(?:标准箱|标箱|TEU)/, "TEU", 0],
      [/^(?:个(?:就业|工作)?岗位|就业岗位)/, "jobs", 0],
      [/^(?:个项目)/, "projects", 0],
      [/^(?:家|户企业|个企业)/, "enterprises", 0],
      [/^(?:人|名|位)/, "persons", 0],
      [/^个月/, "months", 0],
      [/^年(?!末|底|前|代|份)/, "years", 0],
      [/^户/, "households", 0],
      [
        /^(单(?![位一月独个只纯独家])|袋|瓶|桶|株|棵|盒|包|匹|羽|尾|列|班|晚|票|份|根|口|盏|辆|台|套|件|艘|架|只|头|条|座|所|张|册|部|场|次|届|批|宗|笔|处|项|大|天|岁|小时|箱|枚|支|间|床|艘|座|类|种|行|门|片|点)/,
        "",
        0
      ],
      [/^个/, "count", 0]
    ];
  }
});

// src/audit/units-in-text.ts
function readUnit(after, lang) {
  return lang === "zh" ? readChinese2(after) : readEnglish2(after);
}
function readChinese2(after) {
  let rest = after;
  let exponent = 0;
  let more3 = false;
  const eat = (length) => void (rest = rest.slice(length));
  const early = /^(?:多|余|来)(?=[万亿千百家户名人个元吨])/.exec(rest);
  if (early !== null) [more3] = [true, eat(1)];
  const scale2 = zhScale.exec(rest);
  if (scale2?.[1] !== void 0) {
    exponent = parseScale(scale2[1]) ?? 0;
    eat(scale2[0].length);
  }
  const late = /^(?:多|余|来|＋|\+)/.exec(rest);
  if (late !== null) [more3] = [true, eat(1)];
  const gap = /^\s+/.exec(rest)?.[0].length ?? 0;
  for (const [pattern, unit, power] of zhUnits) {
    const found = pattern.exec(rest.slice(gap));
    if (found === null) continue;
    eat(gap + found[0].length);
    const per = /^(?:\/|每)(平方米|公顷|公斤|吨|人|户|天|亩|人次|千瓦时|股)/.exec(rest);
    if (per !== null) eat(per[0].length);
    return {
      unit: unit === "" ? found[1] ?? found[0] : unit,
      exponent: exponent + power,
      per: per?.[1] === "\u4EBA" ? "persons" : per?.[1] === "\u4EBA\u6B21" ? "visits" : per?.[1] ?? null,
      length: after.length - rest.length,
      more: more3,
      scaled: true
    };
  }
  return { unit: "", exponent, per: null, length: after.length - rest.length, more: more3, scaled: exponent !== 0 };
}
function readEnglish2(after) {
  const scale2 = enScale.exec(after);
  const word2 = (scale2?.[1] ?? scale2?.[2])?.toLowerCase();
  const exponent = word2 === void 0 ? 0 : enScales[word2] ?? parseScale(word2) ?? 0;
  const rest = after.slice(scale2?.[0].length ?? 0);
  const lead = after.length - rest.length;
  const none = { unit: "", exponent, per: null, length: lead, more: false, scaled: exponent !== 0 };
  const plus = /^\+(?!\d)/.exec(rest);
  const gap = (plus?.[0].length ?? 0) + (/^[\s-]*/.exec(rest.slice(plus?.[0].length ?? 0))?.[0].length ?? 0);
  const text = rest.slice(gap);
  const done2 = (unit, power, length) => ({
    ...none,
    ...readPer(text.slice(length), unit, lead + gap + length),
    exponent: exponent + power,
    more: plus !== null,
    scaled: true
  });
  const percent = /^(?:of (?:a|one) (?=percentage|percent|point))?(?:(?<=of (?:a|one) )points?|percentage[- ]points?|percent points?|pp|ppts?|p\.p\.|[%％]-?p(?:oints?)?)(?![a-z])/i.exec(
    text
  );
  if (percent !== null) return done2("points", -2, percent[0].length);
  const basis = /^(?:basis points?|bps?)(?![a-z])/i.exec(text);
  if (basis !== null) return done2("points", -4, basis[0].length);
  const share = /^(?:percent|per cent|pct|pc(?!s)|%|％)(?![a-z])/i.exec(text);
  if (share !== null) return done2("1", -2, share[0].length);
  if (/^(?:per mille|‰)/i.test(text)) return done2("1", -3, text.startsWith("\u2030") ? 1 : 9);
  const times2 = /^(?:times|fold|x)(?![a-z])/i.exec(text);
  if (times2 !== null) return done2("times", 0, times2[0].length);
  const point = /^(?:index )?points?(?![a-z])/i.exec(text);
  if (point !== null) return done2("index_points", 0, point[0].length);
  const code = currencyCode.exec(text);
  if (code !== null) return done2(code[0] === "RMB" ? "CNY" : code[0], 0, code[0].length);
  if (text.startsWith("\u20AC")) return done2("EUR", 0, 1);
  const money = readMoney(text);
  if (money !== null) return done2(money.unit, 0, money.length);
  for (const [pattern, unit, power] of enPowers) {
    const found = pattern.exec(text);
    if (found !== null) return done2(unit, power, found[0].length);
  }
  const time = exponent === 0 ? /^(year|month)s?\b(?![\s-]*(?:on|over|earlier|ago|before))/i.exec(text) : null;
  if (time !== null) return done2(`${(time[1] ?? "").toLowerCase()}s`, 0, time[0].length);
  const tons = /^metric tons?\b/i.exec(text);
  if (tons !== null) return done2("tonnes", 0, tons[0].length);
  const counted6 = exponent >= 6 ? /^([a-z]{3,12})(?=\s+(?:in|to|for|from|at|by|on|and|or|before|after|over|of)\b|\s*[,.;:)(]|\s*$)/.exec(
    text
  ) : null;
  if (counted6?.[1] !== void 0 && !enStop.test(counted6[1]) && !/^(?:out|short|shy|away|apart|ahead|behind|above|below|wanted|needed|more|less|higher|lower|bigger|smaller)$/.test(
    counted6[1]
  ) && !enNouns.some(([, pattern]) => pattern.test(counted6[1] ?? "")))
    return done2(parseUnit(counted6[1])?.unit ?? singular(counted6[1]), 0, counted6[0].length);
  const noun = readNoun(text, exponent !== 0);
  return noun === null ? { ...none, more: plus !== null } : { ...done2(noun.unit, 0, noun.length), length: noun.known ? lead + gap + noun.length : lead };
}
function readAfterCurrency(after, lang) {
  if (lang === "zh") return readChinese2(after);
  const scale2 = enScale.exec(after) ?? /^\s(m|k)(?![\w/²³])/.exec(after);
  const word2 = (scale2?.[1] ?? scale2?.[2])?.toLowerCase();
  const lead = scale2?.[0].length ?? 0;
  const plus = after.startsWith("+", lead);
  const { per, length } = readPer(after.slice(lead), "", lead + (plus ? 1 : 0));
  const exponent = word2 === void 0 ? 0 : enScales[word2] ?? parseScale(word2) ?? 0;
  return { unit: "", exponent, per, length, more: plus, scaled: exponent !== 0 };
}
function readMoney(text) {
  const found = /^((?:u\.s\.|us|american|australian|canadian|singapore|hong kong|new zealand|new taiwan|taiwan|swiss|indian|chinese|mexican|philippine|russian|japanese|south korean|korean|swedish|norwegian|danish|brazilian|chilean|colombian|argentine|british)\s+)?(swiss franc|[a-z]+?)(?:s|es)?(?:\s+sterling)?(?![a-z-])/i.exec(
    text
  );
  if (found?.[2] === void 0) return null;
  const nation = found[1]?.trim().toLowerCase();
  const word2 = found[2].toLowerCase();
  const unit = enCurrency[word2] ?? enCurrency[`${word2}s`] ?? (word2 === "renminbi" ? "CNY" : void 0);
  if (unit === void 0) return null;
  if (nation === void 0) return { unit, length: found[0].length };
  return { unit: dollars[nation] ?? unit, length: found[0].length };
}
function readNoun(text, scaled) {
  const words3 = [...text.matchAll(/([A-Za-z][A-Za-z'’-]*)(\s*)/g)];
  let at = 0;
  for (const [i, match] of words3.slice(0, 5).entries()) {
    const word2 = match[1] ?? "";
    if (match.index !== at || enStop.test(word2)) return null;
    at = match.index + match[0].length;
    const end = match.index + word2.length;
    const lower = word2.toLowerCase().replace(/['’]s?$/, "");
    const next = words3[i + 1];
    const follows2 = next?.index === at && !enStop.test(next[1] ?? "") ? (next[1] ?? "").toLowerCase() : "";
    const known = enNouns.find(([, pattern]) => pattern.test(lower));
    const furtherNoun = enNouns.some(([, pattern]) => pattern.test(follows2));
    if (known !== void 0 && !furtherNoun) return { unit: known[0], length: end, known: i === 0 };
    if (known === void 0 && /[^su]s$/.test(lower) && lower.length > 3 && !furtherNoun && !/^(?:years|times|various)$/.test(lower))
      return { unit: parseUnit(lower)?.unit ?? singular(lower), length: end, known: i === 0 && !scaled };
  }
  return null;
}
function readPer(rest, unit, length) {
  const found = /^(?:\s+(?:per|a|for each|for every)\s+|\/)(head|capita|person|inhabitant|resident|visitor|visit|trip|tourist|guest|employee|worker|tonne|ton|household|square met(?:re|er)|kilogram|kg|kwh|hectare|barrel|litre|liter|job|enterprise|company|firm|project)\b/i.exec(
    rest
  );
  if (found?.[1] === void 0) return { unit, per: null, length };
  return { unit, per: perUnit(found[1]), length: length + found[0].length };
}
function perUnit(word2) {
  const lower = word2.toLowerCase();
  if (/^(?:head|capita|person|inhabitant|resident|employee|worker)$/.test(lower)) return "persons";
  if (/^(?:visitor|visit|trip|tourist|guest)$/.test(lower)) return "visits";
  return enNouns.find(([, pattern]) => pattern.test(lower))?.[0] ?? lower;
}
function measurePer(text) {
  for (const { index, 0: lead } of text.matchAll(/\b(?:per|an?|each|every)\s+/gi)) {
    const rest = text.slice(index + lead.length);
    const found = enPowers.find(([pattern]) => pattern.test(rest));
    if (found !== void 0) return { unit: found[1], size: 10 ** found[2] };
  }
  return null;
}
function singular(noun) {
  return noun.endsWith("ies") ? `${noun.slice(0, -3)}y` : noun.replace(/s$/, "");
}
var isTimeUnit;
var init_units_in_text = __esm({
  "src/audit/units-in-text.ts"() {
    "use strict";
    init_lib();
    init_unit_words();
    isTimeUnit = (unit) => /^(?:years|months|weeks?|days?|hours?|minutes?)$/.test(unit);
  }
});

// src/audit/word-numbers.ts
import { Culture, recognizeNumber } from "@microsoft/recognizers-text-number";
function empty(text, start, end, lang) {
  return {
    start,
    end,
    numberStart: start,
    text: text.slice(start, end),
    value: Number.NaN,
    half: 0,
    unit: "",
    per: null,
    hedge: "exact",
    form: "digits",
    aside: null,
    ordinal: false,
    span: null,
    lang
  };
}
function wordNumbers(text, lang) {
  if (lang === "en" && !/\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|\w+teen|\w+ty|hundred|thousand|million|billion|dozen|half|third|quarter|fifth|tenth)/i.test(
    text
  ))
    return [];
  if (lang === "zh" && !/[一二两三四五六七八九十百千]/.test(text)) return [];
  const large = lang === "zh" ? largeCounts(text) : [];
  const found = recognizeNumber(text, lang === "zh" ? Culture.Chinese : Culture.English).flatMap(
    (found2) => {
      const [start, end] = [found2.start, found2.end + 1];
      const value = found2.resolution?.value;
      if (value === void 0 || /[\d.]/.test(found2.text) || !Number.isFinite(Number(value))) return [];
      const [before4, after] = [text.slice(0, start), text.slice(end)];
      const means = lang === "zh" ? countsInChinese(before4, found2.text, after) : countsInEnglish(before4, found2.text, after);
      const fraction = /分之/.test(found2.text) || /(?:third|quarter|fifth|tenth|half)s?$/i.test(found2.text);
      return means ? [{ start, end, digits: plainDigits(value), words: true, fraction }] : [];
    }
  );
  const round = lang === "zh" ? roundNumbers(text) : [];
  if (lang === "en") large.push(...onesOf(text));
  large.push(
    ...round.filter((span) => !large.some((other) => span.start < other.end && other.start < span.end))
  );
  return [
    ...large,
    ...found.filter((span) => !large.some((other) => span.start < other.end && other.start < span.end))
  ];
}
function onesOf(text) {
  const number = small.join("|");
  const pattern = new RegExp(
    String.raw`\b(${number})\s(?:in|out\sof)\s(?:every\s)?(${number}|fifteen|twenty)\b(?!\s(?:years?|months?|weeks?|days?|hundred|thousand|million|billion|of)\b)`,
    "gi"
  );
  const valueOf3 = (word2) => ({ fifteen: 15, twenty: 20 })[word2] ?? small.indexOf(word2) + 1;
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [part, whole2] = [valueOf3((match[1] ?? "").toLowerCase()), valueOf3((match[2] ?? "").toLowerCase())];
    if (part >= whole2) return [];
    const end = match.index + match[0].length;
    return [{ start: match.index, end, digits: String(part / whole2), words: true, fraction: true }];
  });
}
function largeCounts(text) {
  return [
    ...text.matchAll(
      /(?<![第\u4e00\u4e8c\u4e09十百千万])([两二三四五六七八九十]|十[一二三四五六])(?=大(?![于幅约学会小力型量中半家国体概部写])[\u4e00-\u9fff])/g
    )
  ].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    digits: String(match[0] === "\u4E24" ? 2 : zhOrdinal2(match[0])),
    words: true,
    fraction: false
  }));
}
function roundNumbers(text) {
  const orders = { \u767E: "100", \u5343: "1000", \u4E07: "10000" };
  return [
    ...text.matchAll(
      /(?<=近|超|逾|过|破|上|达|数)([百千万])(?=(?:亿|万)?(?:元|家|户|人次|吨|亩|台|辆|个|项|名|美元))|(?<![\d十百千万几数])([百千万])(?=(?:亿|万)元(?:的)?(?:目标|关口|大关|门槛|台阶))/g
    )
  ].map((match) => ({
    start: match.index,
    end: match.index + 1,
    digits: orders[match[0]] ?? "100",
    words: true,
    fraction: false
  }));
}
function plainDigits(value) {
  return /e/i.test(value) ? String(Number(value)) : value;
}
function countsInChinese(before4, number, after) {
  if (/[第初星期周]$/.test(before4) || /^[+＋]/.test(after)) return false;
  if (/分之/.test(number)) return true;
  if (/百分之$/.test(before4)) return true;
  if (/[十]$/.test(number.slice(0, -1)) && /^[”"]?五/.test(after)) return false;
  if (/^十[一二三四]?$|^十[一二三四]五$/.test(number) && /(?:[“"]$)|(?:^五)/.test(before4 + after.slice(0, 1)))
    return false;
  if (/^(?:一|二)$/.test(number))
    return /^(?:成|倍|番|半)/.test(after) || number === "\u4E00" && /提前$|提早$|早到$|早了?$/.test(before4) && /^(?:年|个月)/.test(after);
  if (/^[一二三四五六七八九十两]+$/.test(number) && /^年/.test(after))
    return /(?:提前|提早|早到|早了?|连续|近|过去|正好|恰好|整整|刚好|已满|历时|时隔|这|[，、]前|后)$/.test(
      before4
    ) || /^年(?:间|来|内|时间|年均|累计|共|净增|增加|增长)/.test(after);
  if (/^千$|^万$|^百$|^百万$|^亿$|^十$/.test(number) && !/^(?:家|户|个|名|人|元|吨|余|多|条|项|座|所)/.test(after))
    return false;
  return zhClassifier.test(after);
}
function countsInEnglish(before4, number, after) {
  const word2 = number.toLowerCase();
  if (/[-–]$/.test(before4) || /^-(?!thirds?|fifths?|quarters?|tenths?|fold|year|month)/.test(after))
    return false;
  if (word2 === "one")
    return /^\s+(?:year|month|in\s+\w+|out\s+of|of\s+(?:the|every)\s+\w+|percent|per cent|million|billion|thousand)/.test(
      after
    ) && !/^\s+of\s+the\s+(?:most|largest|biggest|fastest|main|few|world|country|region|leading|key)/.test(after);
  if (/^(?:a|an|the)$/.test(word2)) return false;
  if (/(?:third|quarter|half|fifth|tenth)s?$/.test(word2))
    return /^(?:a |one |two|three|four|nine|seven)/.test(word2) || /\b(?:a|one)\s+$/.test(before4);
  return !/(?:second|first|st|th)$/.test(word2) || /fif|thirt|fort/.test(word2) ? !/(?:first|second|[^e]th)$/.test(word2) : /\b(?:ranked|ranking|place|placed)\s+$/.test(before4);
}
function verbNumbers(text, lang, printed2, free) {
  const found = [...lang === "zh" ? zhVerbs : enVerbs].flatMap(
    ([pattern, value]) => [...text.matchAll(pattern)].map((match) => ({
      match,
      value,
      unit: /year/i.test(match[0]) ? "years" : "times"
    }))
  );
  const halves = [...text.matchAll(lang === "zh" ? zhHalf : enHalf)].map((match) => ({
    match,
    value: 0.5,
    unit: "1"
  }));
  return [...found, ...halves].flatMap(({ match, value, unit }) => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!free({ start, end }) || printed2.some((other) => start < other.end && other.start < end)) return [];
    if (/\bdouble[- ]?(?:digit|entry|track|counting)/i.test(text.slice(start, end + 10))) return [];
    const more3 = /more than/i.test(match[0]) || match[0] === "\u8FC7\u534A" || match[0] === "\u534A\u6570";
    return [
      {
        ...empty(text, start, end, lang),
        value,
        half: unit === "years" ? 0 : unit === "times" ? value * 0.1 : 0.025,
        unit,
        hedge: more3 ? "more_than" : readHedge(text.slice(0, start), text.slice(end), lang, false),
        form: "verb"
      }
    ];
  });
}
function ranks(text, lang) {
  const found = [...text.matchAll(lang === "zh" ? zhRank : enRank)];
  return found.map((match) => {
    const word2 = match[1] ?? match[2] ?? match[3] ?? match[0];
    const value = lang === "zh" ? zhOrdinal2(word2) : rankWords.indexOf(word2.toLowerCase()) + 1;
    return {
      ...empty(text, match.index, match.index + match[0].length, lang),
      value,
      form: "words",
      ordinal: true
    };
  });
}
function zhOrdinal2(word2) {
  const digits = "\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
  if (!word2.includes("\u5341")) return digits.indexOf(word2);
  const [tens, ones] = word2.split("\u5341");
  return (tens === "" ? 1 : digits.indexOf(tens ?? "")) * 10 + (ones === "" ? 0 : digits.indexOf(ones ?? ""));
}
var small, zhClassifier, enVerbs, zhVerbs, enHalf, zhHalf, rankWords, enRank, zhRank;
var init_word_numbers = __esm({
  "src/audit/word-numbers.ts"() {
    "use strict";
    init_hedges();
    small = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve".split("|");
    zhClassifier = /^(?:多|余|来)?(?:家|户|件(?=[大实要民好]?[事生])|个(?!别|人(?!\d)|体|性)|名|项|大(?!型|力|幅|量|多|宗|学)|类|成(?!立|本|为|功|果|员|都|效)|倍|条|座|所|位|人次|人(?!民|均|口|才|员|们)|亿|万(?!象)|吨|元|台|辆|年(?=[^以]|$)|个百分点|分之|种|番|天(?![然空气津下地府山猫水赋河台文线网才生使井花王等]))/;
    enVerbs = [
      [
        /\b(?:more than )?(?:doubl(?:ed|ing|es)|double(?=,? (?:the|that|its|their|what|compared))|twofold)\b/gi,
        2
      ],
      [/\b(?:tripl(?:ed|ing|es?)|trebled)\b/gi, 3],
      [/\b(?:quadrupl(?:ed|ing|es?)|fourfold)\b/gi, 4],
      [/\b(?:quintupl(?:ed|ing|es?)|fivefold)\b/gi, 5],
      [/\b(?:sextupl(?:ed|ing|es?)|sixfold)\b/gi, 6],
      [/\bhalv(?:ed|ing)\b/gi, 0.5],
      [/\btwice\b/gi, 2],
      [
        /\ba year(?=,? (?:early|ahead\b|earlier than (?:planned|scheduled)|before (?:the )?(?:schedule|deadline|target)))/gi,
        1
      ]
    ];
    zhVerbs = [
      [/翻了?一番|翻了?番(?!两)|翻了?一倍/g, 2],
      [/翻了?两番/g, 4],
      [/减半/g, 0.5]
    ];
    enHalf = /\b(?:(?:one|a) )?half(?= (?:of|the)\b)|(?<=\bby |\ba )half\b/gi;
    zhHalf = /一半|过半|半数/g;
    rankWords = [
      "first",
      "second",
      "third",
      "fourth",
      "fifth",
      "sixth",
      "seventh",
      "eighth",
      "ninth",
      "tenth"
    ];
    enRank = /(?<=\b(?:rank(?:s|ed|ing)?|plac(?:e|ed|ing)|came|stood|remained)\s+(?:in\s+)?(?:the\s+)?)(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b|\b(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?=[- ](?:largest|biggest|highest|fastest|most|place)\b)|(?<!\b(?:a|an|one|two|the|per|every|each)\s)(?<!-)\b(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?=\s+(?:place\b|of the (?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b|in (?:size|growth|rank)\b|with\b|among\b))|\bfirst(?=\s+in (?:size|growth)\b)/gi;
    zhRank = /第([一二三四五六七八九十]{1,2})(?=[位名])|(?<=(?:位列|名列|分列|排名|排在|位居|排|居|列)(?:全市|第[一二三四五六七八九十]、)?)第([一二三四五六七八九十]{1,2})(?![产季批届次期大步条])/g;
  }
});

// src/audit/numbers.ts
function findMentions(sentence, context) {
  const text = halfWidthDigits(sentence.text);
  const { lang } = sentence;
  const asides2 = findAsides(text, lang);
  const free = (span) => !asides2.some((other) => span.start < other.end && other.start < span.end);
  const periods = findPeriods(text, lang, context).filter(free);
  const unclaimed = (span) => free(span) && !periods.some((other) => span.start < other.end && other.start < span.end);
  const digits = [...text.matchAll(digitNumber)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    digits: plainDigits2(match[0]),
    words: false,
    fraction: false
  })).filter(unclaimed);
  const worded = wordNumbers(text, lang).filter(
    (span) => unclaimed(span) && !digits.some((other) => span.start < other.end && other.start < span.end)
  );
  const verbs = [...verbNumbers(text, lang, digits, unclaimed), ...ranks(text, lang)];
  const printed2 = [...digits, ...worded].filter(
    (span) => !verbs.some((other) => span.start < other.end && other.start < span.end)
  );
  const mentions = [...printed2.map((number) => readMention(text, number, lang)), ...verbs].sort(
    (a, b) => a.start - b.start
  );
  if (lang === "zh") joinScales(text, mentions);
  readRatios(text, mentions);
  shareUnits(text, mentions);
  readMillions(text, mentions);
  learnUnits(text, mentions);
  carryUnits(text, mentions);
  carryPoints(text, mentions);
  const dates = periods.filter(({ start, end }) => /\d/.test(text.slice(start, end))).map(({ start, end, span }) => ({ ...empty(text, start, end, lang), aside: "date", span }));
  const references = asides2.filter(({ start, end }) => /\d/.test(text.slice(start, end))).map(({ start, end }) => ({ ...empty(text, start, end, lang), aside: "reference" }));
  const all = [...mentions, ...dates, ...references].sort((a, b) => a.start - b.start);
  for (const mention of all) {
    if (sentence.table && mention.aside === null) mention.aside = "table";
    mention.text = sentence.text.slice(mention.start, mention.end);
  }
  return { mentions: all, periods };
}
function halfWidthDigits(text) {
  return text.replace(
    /[０-９Ａ-Ｚａ-ｚ％＋]|．(?=[０-９\d])/g,
    (c2) => String.fromCharCode(c2.charCodeAt(0) - 65248)
  );
}
function plainDigits2(printed2) {
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(printed2)) return printed2.replace(/\./g, "");
  if (/^\d+,\d{1,2}$/.test(printed2)) return printed2.replace(",", ".");
  return printed2.replace(/[,’'\u00a0\u202f\u2009 ]/g, "");
}
function isEstimate(before4, number) {
  return !number.words && /\bestimated\s+$/i.test(before4) && /[1-9]$/.test(number.digits);
}
function readMention(text, number, lang) {
  const after = text.slice(number.end);
  let start = number.start;
  let sign = "";
  let currency = "";
  for (const [pattern, unit] of currencySigns) {
    const found = pattern.exec(text.slice(0, start));
    if (found === null || lang === "zh" && found[0].trim().length === 1 && /[R]/.test(found[0])) continue;
    start = found.index;
    currency = unit === "" ? found[0].trim() : unit;
    break;
  }
  const code = /\b([A-Z]{2,3})\s$/.exec(text.slice(0, start));
  if (currency === "" && lang === "en" && code?.[1] !== void 0 && !noMoney.test(code[1])) {
    if (readAfterCurrency(after, lang).scaled) [currency, start] = [code[1], code.index];
  }
  const minus = /(?:^|[(（:：为,，、])([-−–－])\s?$/.exec(text.slice(0, start)) ?? // between two spaces it is a dash
  /\s([-−–－])$/.exec(text.slice(0, start)) ?? /[^\d\w%.)]([-−])$/.exec(text.slice(0, start));
  if (minus?.[1] !== void 0 && !number.words) {
    sign = "-";
    start -= text.slice(0, start).length - text.slice(0, start).lastIndexOf(minus[1]);
  }
  const ordinal = lang === "en" && /^(?:st|nd|rd|th)\b/.test(after);
  const hundredths = lang === "zh" && /百分之$/.test(text.slice(0, start));
  if (hundredths) start -= 3;
  const read = ordinal ? { ...readUnit("", lang), length: 2 } : currency !== "" ? readAfterCurrency(after, lang) : readUnit(after, lang);
  const rank = lang === "zh" && /第$/.test(text.slice(0, start));
  const exponent = hundredths ? -2 : read.exponent;
  const decimals = number.words ? 0 : number.digits.split(".")[1]?.length ?? 0;
  const zeros = number.words ? /0*$/.exec(number.digits)?.[0].length ?? 0 : 0;
  const tenth = lang === "zh" && number.words ? /^成([一二三四五六七八九半])(?![成个家年月万亿])/.exec(after)?.[1] : void 0;
  if (tenth !== void 0)
    return {
      ...empty(text, start, number.end + 2, lang),
      value: scaleDecimal(
        `${number.digits}.${tenth === "\u534A" ? 5 : "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D".indexOf(tenth) + 1}`,
        -1
      ),
      half: 5e-3,
      unit: "1",
      hedge: readHedge(text.slice(0, start), text.slice(number.end + 2), lang, false),
      form: "words"
    };
  if (number.fraction)
    return {
      ...empty(text, start, number.end, lang),
      value: Number(number.digits),
      half: 0.025,
      unit: "1",
      hedge: readHedge(text.slice(0, start), text.slice(number.end), lang, false),
      form: "words"
    };
  return {
    ...empty(text, start, number.end + read.length, lang),
    numberStart: number.start,
    value: scaleDecimal(sign + number.digits, exponent),
    half: number.words && exponent === 0 && zeros < 3 && read.unit !== "times" ? 0 : 0.5 * 10 ** (exponent - decimals + zeros),
    unit: currency !== "" ? currency : hundredths ? "1" : read.unit,
    per: read.per,
    hedge: isEstimate(text.slice(0, start), number) || isSpan(text.slice(0, start), read.unit) ? "exact" : readHedge(text.slice(0, start), text.slice(number.end + read.length), lang, read.more),
    form: number.words ? "words" : "digits",
    ordinal: ordinal || rank
  };
}
var digitNumber, isSpan, noMoney;
var init_numbers2 = __esm({
  "src/audit/numbers.ts"() {
    "use strict";
    init_lib();
    init_asides2();
    init_hedges();
    init_number_lists();
    init_periods_in_text();
    init_unit_words();
    init_units_in_text();
    init_word_numbers();
    digitNumber = /(?<!\d[.,’']?)(?<!\.)(?:\d{1,3}(?:\.\d{3}){2,}(?![.\d])|\d{1,3}(?:[’']\d{3})+(?!\d)|\d{1,3},\d{1,2}(?=\s?(?:%|percent|per cent|million|billion|trillion|bn|euros?)(?![a-z]))|\d{1,3}(?:,\d{3})+(?!\d)|\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:[\u00a0\u202f\u2009 ]\d{3})+(?!\d)|\d+)(?:\.\d+)?(?![\d])/g;
    isSpan = (before4, unit) => /^(?:years|months)$/.test(unit) && /\bover\s+(?:the\s+|those\s+|these\s+)?$/i.test(before4);
    noMoney = /^(?:GDP|GNP|GNI|GVA|VAT|CPI|PPI|PMI|FDI|EU|UK|US|UN|ICT|IT|SME|FY|NO|TV|CO|H[12]|Q[1-4])$/;
  }
});

// src/audit/period-ties.ts
function tiedSpan(mention, i, numbers, periods, text, role) {
  const known = periods.filter((period2) => period2.span !== null && !period2.named);
  const between2 = (period2) => text.slice(period2.end, mention.start);
  const bracketed2 = known.find(
    (period2) => period2.local && period2.end <= mention.start && !/[)）]/.test(between2(period2))
  );
  if (bracketed2?.span != null) return bracketed2.span;
  const when2 = known.find(
    (period2) => period2.compare && period2.end <= mention.start && /^\s*[（(]\s*[$€£¥₹A-Z]*$|^,?\s*when\b[^,;.()]*$|^['’]s\s+[$€£¥₹A-Z]*$|^(?:这一(?:数字|指标|数据)|仅|只|为|是)(?:仅|只)?(?:为|是|有)?(?:下降|上升|增长|上涨)?$/.test(
      between2(period2)
    ) && !/(?:比|较)$/.test(text.slice(0, period2.start))
  );
  if (when2?.span != null) return when2.span;
  const due = known.find((period2) => period2.due && dueOf(period2, mention, i, numbers, text));
  if (due?.span != null && (role !== "previous" || between2(due).length < 3)) return due.span;
  return endOfRange(mention, known, text, role);
}
function dueOf(period2, mention, i, numbers, text) {
  if (period2.start >= mention.end) {
    const next = numbers[i + 1]?.start ?? text.length;
    return period2.start < next && /^[^,;.，；。]{0,90}$/.test(text.slice(mention.end, period2.start));
  }
  const last = numbers[i - 1]?.end ?? 0;
  return period2.start >= last && /^[^,;.，；。]{0,60}$/.test(text.slice(period2.end, mention.start));
}
function endOfRange(mention, periods, text, role) {
  const range = periods.find(
    ({ span, start, end, compare }) => span !== null && !compare && span.to - span.from >= 23 && span.from % 12 === 0 && /^(?:between|from)\b/i.test(text.slice(start, end))
  );
  if (range?.span == null || mention.lang !== "en") return void 0;
  const { from, to } = range.span;
  if (role === "previous") return { from, to: from + 11 };
  return role === "level" && /\b(?:to|from)\s+[$€£¥₹A-Z]*\s?$/.test(text.slice(0, mention.start)) ? { from: to - 11, to } : void 0;
}
function earlierOf(period2, numbers, text) {
  const tied2 = numbers.filter((other) => other.end <= period2.start).at(-1);
  if (tied2 === void 0) return null;
  const between2 = text.slice(tied2.end, period2.start);
  if (/^[^,;.]*$/.test(between2) && /(?:^|[,;.])[^,;.]*\bhad\b[^,;.]*$/.test(text.slice(0, tied2.start)))
    return tied2;
  return /^\s*(?:%|percent)?\s*(?:[a-z-]+\s+){0,3}?(?:in|at|for|during|at the end of|of)?\s*(?:the\s+)?$/i.test(
    between2
  ) && /(?:\bfrom|\bthan|\bafter|\bfollowing|\bup on|\bdown on|\bagainst|\bversus|(?:against|from|than|compared with)\s[^,;]{0,40}\b(?:estimate|figure|level|total|deficit|surplus|average|peak|sum|balance) of|\bcompared (?:with|to)|\babove|\bbelow|\bover|\btimes|\btwice|\bdouble|\btriple|(?:percent|per cent|%|half|third|quarter) of)\s+(?:about |around |a |an |the |that |its )*[$€£¥₹]?$/i.test(
    text.slice(0, tied2.start)
  ) ? tied2 : null;
}
function ofAnother(period2, mention, numbers, text) {
  const last = numbers.filter((other) => other.end <= period2.start).at(-1);
  return last !== void 0 && last !== mention && /^\s*(?:[a-z]+\s+)?(?:in|for|at|during)\s+(?:the\s+)?$/i.test(text.slice(last.end, period2.start)) && /^(?:first|second|third|fourth|Q\d|H\d)/i.test(text.slice(period2.start, period2.end));
}
function dayOf(periods, text) {
  const days = periods.filter((period2) => period2.day && period2.span !== null);
  const [day] = days;
  if (days.length !== 1 || day?.span == null) return void 0;
  if (saidThen.test(text.slice(Math.max(0, day.start - 40), day.end + 16))) return void 0;
  return /(?:\b(?:on|at|as of)|截至|以|按|自)\s*$/i.test(text.slice(0, day.start)) && yearKnown(day.span) ? { ...day.span, point: true } : void 0;
}
var saidThen, yearKnown;
var init_period_ties = __esm({
  "src/audit/period-ties.ts"() {
    "use strict";
    saidThen = /\b(?:said|announced|published|released|reported|told|disclosed|issued|wrote|adopted|approved|decided|signed|agreed|passed|data|figures|communiqu[eé]|bulletin|report|notice|statement|circular|decision|dated)|公布|发布|通报|表示|获悉|介绍|印发|签|举行|召开/;
    yearKnown = ({ to }) => to >= 24;
  }
});

// src/audit/link-periods.ts
function startOf(text, sentences) {
  const minguo = /民国|新台币|主计总?处|[来台]台|台湾|行政院|内政(?:部|主管)/.test(text) && /(?<!\d)1[01]\d年/.test(text);
  return { published: publishedIn(sentences), year: null, current: null, minguo };
}
function publishedIn(sentences) {
  for (const sentence of sentences) {
    const { periods } = findMentions(sentence, { published: null, year: null, current: null });
    const day = periods.find((period2) => period2.day && period2.span !== null);
    if (day?.span != null && yearOf(day.span) !== null) return yearOf(day.span);
  }
  return null;
}
function advance(context, periods, numbers, text) {
  const marks = periods.map(
    (period2) => earlierOf(period2, numbers, text) === null ? period2 : { ...period2, compare: true }
  );
  moveOn(context, marks, text);
  return marks;
}
function moveOn(context, periods, text) {
  const told4 = periods.filter(
    (period2) => !period2.compare && !period2.day && !period2.due && !period2.named && !period2.local
  );
  const open = told4.filter((period2) => !/[（(][^()（）]*$/.test(text.slice(0, period2.start)));
  const first = (marks) => {
    const known = marks.filter((period2) => period2.span !== null);
    const flows = known.filter((period2) => period2.span?.point !== true);
    const last = flows.every(({ span }) => isYear(span)) ? latest(flows) : void 0;
    return last ?? flows[0] ?? known[0];
  };
  const main = first(open) ?? (context.current === null ? first(told4) : void 0);
  if (main?.span == null) {
    const day = dayOf(periods, text);
    if (day !== void 0 && context.current === null) [context.current, context.year] = [day, yearOf(day)];
    return;
  }
  const { current } = context;
  const inner = told4.filter(
    ({ span }) => span !== null && current !== null && span.from >= current.from && span.to <= current.to && span.to - span.from < current.to - current.from
  );
  if (inner.length === told4.length && new Set(inner.map(({ span }) => span?.from)).size > 1) return;
  if (main.span.point !== true || context.current === null)
    context.current = lastYearOf(main.span, text.slice(main.start, main.end));
  if (context.current.to === main.span.to && main.span.point === true && main.span.to % 12 === 11)
    context.current = { from: main.span.to - 11, to: main.span.to };
  context.year = yearOf(main.span) ?? context.year;
}
function isBracketed(period2, mention, text) {
  const open = /[（(][^()（）]*$/.exec(text.slice(0, period2.start));
  if (open === null) return false;
  const closed2 = /[)）]/.exec(text.slice(period2.end));
  const rest = `${open[0].slice(1)}${text.slice(period2.end, period2.end + (closed2?.index ?? 0))}`;
  if (mention.lang === "en" ? !/\d/.test(rest) : rest.length < 5) return false;
  return mention.start < open.index || closed2 !== null && mention.start > period2.end + closed2.index;
}
function opening(periods) {
  return periods.find((period2) => period2.due && period2.start < 6 && period2.span !== null)?.span ?? void 0;
}
function lastYearOf({ from, to }, words3) {
  return to - from >= 23 && /^(?:between|from)\b/i.test(words3) ? { from: to - 11, to } : { from, to };
}
function periodOf(mention, i, numbers, periods, text, inherited, role) {
  const tied2 = tiedSpan(mention, i, numbers, periods, text, role);
  if (tied2 !== void 0) return { span: tied2, here: true };
  const told4 = periods.filter(
    (period2) => !period2.day && !period2.named && !period2.local && !isBracketed(period2, mention, text) && (!period2.due || role === "target") && period2.span !== null && [null, mention].includes(earlierOf(period2, numbers, text))
  );
  const next = numbers[i + 1]?.start ?? text.length;
  const close = told4.find(
    (period2) => period2.start >= mention.end && period2.start < next && /^[\s)）]*(?:of [\w\s]{0,25}|(?:[a-z-]+\s+){0,2})?(?:,\s*)?(?:in|for|at|during|by|over|as of|of|on|at the)?\s*(?:the\s+)?$/i.test(
      text.slice(mention.end, period2.start)
    ) && !period2.compare
  );
  if (close !== void 0) return { span: close.span, here: true };
  const closeCompare = told4.find(
    (period2) => period2.compare && period2.start >= mention.end && period2.start < next && (role === "previous" ? period2.start - mention.end < 16 : period2.start - mention.end < 2 && /\b(?:compared (?:with|to)|against|versus|from)\s+[$€£¥₹A-Z]*$/.test(text.slice(0, mention.start)))
  );
  if (closeCompare !== void 0) return { span: closeCompare.span, here: true };
  const from = numbers[i - 1]?.end ?? 0;
  const lead = told4.filter((period2) => period2.start >= from && period2.end <= mention.start);
  if (role === "previous") {
    const compared5 = lead.at(-1);
    return compared5 === void 0 ? { span: inherited, here: false } : { span: compared5.span, here: true };
  }
  const main = told4.filter((period2) => !period2.compare);
  const before4 = main.filter((period2) => period2.end <= mention.start).filter(
    (period2) => !numbers.some(
      (other) => other.end <= period2.start && period2.start - other.end < 6 && other !== mention && /^\s*(?:in|at)?\s*$/.test(text.slice(other.end, period2.start)) && other.lang === "en"
    )
  );
  const span = (before4.at(-1) ?? main.find((period2) => period2.end <= mention.start) ?? main.find(
    (period2) => period2.start >= mention.end && !ofAnother(period2, mention, numbers, text) && !(inherited !== null && mention.lang === "zh" && /[，；。]/.test(text.slice(mention.end, period2.start)))
  ))?.span;
  if (span != null) return { span, here: true };
  const aim2 = main.length === 0 ? opening(periods) : void 0;
  if (aim2 !== void 0) return { span: aim2, here: true };
  const day = main.length === 0 ? dayOf(periods, text) : void 0;
  return day === void 0 ? { span: inherited, here: false } : { span: day, here: true };
}
function earlier(span, basis) {
  if (span === null) return null;
  const back = basis === "month" ? 1 : basis === "quarter" ? 3 : 12;
  return { ...span, from: span.from - back, to: span.to - back };
}
function basisOf(from, mention, next, text, periods) {
  const to = next?.start ?? text.length;
  const marks = periods.filter((period2) => period2.compare && period2.start >= from && period2.end <= to);
  const behind3 = marks.find((period2) => period2.start >= mention.end && period2.start - mention.end < 25);
  const ahead = marks.filter((period2) => period2.end <= mention.start).at(-1);
  const nearest2 = mention.lang === "zh" ? ahead : behind3 ?? ahead ?? marks.at(-1);
  if (nearest2 === void 0) return null;
  if (!nearest2.inherited) return "other";
  const words3 = text.slice(nearest2.start, nearest2.end);
  if (/年初|末|\b(?:end|start|beginning) of\b/i.test(words3)) return "other";
  if (/month|m\/m|环比|月/i.test(words3) && !/year|同/i.test(words3)) return "month";
  if (/quarter|q\/q|季/i.test(words3) && !/year|同/i.test(words3)) return "quarter";
  return "year";
}
function sinceOf(next, periods, text, from) {
  const near = periods.find(
    (period2) => period2.compare && !period2.inherited && period2.span !== null && period2.start >= from && period2.start < (next?.start ?? text.length)
  );
  return near?.span ?? null;
}
var isYear, latest;
var init_link_periods = __esm({
  "src/audit/link-periods.ts"() {
    "use strict";
    init_numbers2();
    init_period_ties();
    init_periods_in_text();
    isYear = (span) => span !== null && span.to - span.from === 11 && span.from % 12 === 0;
    latest = (marks) => marks.reduce(
      (best, mark) => (mark.span?.to ?? 0) > (best?.span?.to ?? 0) ? mark : best,
      void 0
    );
  }
});

// src/audit/period-fill.ts
function fillPeriods(claims, periods) {
  const marks = periods.slice(0, reach2).flat();
  const told4 = marks.find(
    ({ span, compare, day, due, named: named3, local }) => span !== null && yearOf(span) !== null && !compare && !day && !due && !named3 && !local
  );
  const first = told4?.span ?? null;
  if (first !== null && first.to - first.from > 11) return;
  const year2 = first === null ? yearByComparison(periods.flat()) : yearOf(first);
  if (year2 === null) return;
  const index = told4 === void 0 ? Number.POSITIVE_INFINITY : periods.findIndex((of2) => of2.includes(told4));
  const before4 = periods.slice(0, Math.min(index, periods.length) + 1).flat();
  if (told4 !== void 0 && before4.some(({ relative, compare }) => relative && !compare)) return;
  const yearless = periods.flat().find(({ span, compare }) => span !== null && !compare && isYearless(span));
  const whole2 = first !== null ? { from: first.from, to: first.to } : within(yearless?.span ?? null, year2);
  for (const claim of claims) {
    if (claim.aside !== null || claim.sentence > index) continue;
    if (claim.period === null) claim.period = whole2;
    else if (isYearless(claim.period)) claim.period = within(claim.period, year2);
  }
}
function yearByComparison(marks) {
  const told4 = marks.filter(
    ({ span, compare, day }) => span !== null && !compare && !day && isYearless(span)
  );
  const earlier3 = marks.find(
    ({ span, inherited, day }) => span !== null && !inherited && !day && told4.some(
      (mark) => mark.span !== null && mark.span.from === span.from % 12 && sameLength(mark.span, span)
    )
  );
  const year2 = earlier3?.span == null ? null : yearOf(earlier3.span);
  return year2 === null ? null : year2 + 1;
}
var reach2, isYearless, within, sameLength;
var init_period_fill = __esm({
  "src/audit/period-fill.ts"() {
    "use strict";
    init_periods_in_text();
    reach2 = 6;
    isYearless = ({ from, to }) => from >= -12 && to < 24;
    within = (span, year2) => span === null ? null : { ...span, from: span.from + year2 * 12, to: span.to + year2 * 12 };
    sameLength = (a, b) => a.to - a.from === b.to - b.from;
  }
});

// src/audit/words.ts
function contentWords(text, lang) {
  if (lang === "zh") {
    const rest = text.replace(/[\d.%％]/g, " ").replace(zhStop, " ").replace(/[^\p{Script=Han}A-Za-z]+/gu, " ");
    return [...new Set(rest.split(" ").filter((word2) => word2 !== ""))].sort();
  }
  const words3 = [...text.toLowerCase().matchAll(/[a-zà-ÿ][a-zà-ÿ-]*/g)].map((match) => match[0]);
  return [
    ...new Set(
      words3.filter((word2) => word2.length > 1 && !enStop2.has(word2) && !/[a-z]{3}ly$/.test(word2)).map(stem)
    )
  ].sort();
}
function stem(word2) {
  if (/ies$/.test(word2)) return word2.replace(/ies$/, "y");
  return /[^s]s$/.test(word2) ? word2.slice(0, -1) : word2;
}
var enStop2, zhStop, escaped;
var init_words = __esm({
  "src/audit/words.ts"() {
    "use strict";
    enStop2 = new Set(
      `a an the this that these those its their his her our it they them he she we which who whom whose what and or but nor so yet
  while whereas as than then also too both each either neither not no only just even still again more most less least fewer very much
  many in on at of by to from for with within without into onto over under above below between among during through
  until since before after against per via about around approximately roughly some nearly almost close well up down
  out off is are was were be been being am has have had having do does did will would shall should can could may might must
  reach reached reaching reaches stand stood stands standing total totals totalled totaled totalling totaling amount
  amounted amounting come came coming go went gone record recorded recording post posted posting report reported
  reporting hit hits see saw seen register registered registering achieve achieved achieving realize realized realizing
  realise realised realising generate generated generating bring brought bringing rise rose risen rises rising grow grew grown
  growing grows growth increase increased increasing increases gain gained gains climb climbed climbing jump jumped
  jumping surge surged surging soar soared expand expanded expanding expansion advance advanced add added adding higher
  fall fell fallen falling falls decline declined declining declines decrease decreased decreasing drop dropped dropping
  shrink shrank shrunk shrinking contract contracted contracting lower reduced reducing reduction slip slipped slid slow slowed slowing
  narrow narrowed widen widened ease eased rate pace year month quarter half years months quarters week day period same last
  previous prior earlier later ago annual annually yearly monthly quarterly first second third fourth end mid late early
  account accounts accounted accounting make makes made making represent represented representing share shares
  proportion percent percentage point points compared comparing comparison versus respectively said says saying according
  data figures figure showed show shows showing however meanwhile addition further furthermore moreover overall when where there
  here one two three four five six seven eight nine ten hundred thousand million billion trillion
  equal equivalent worth valued value level levels number numbers average averaged averaging nominal real terms
  seasonally adjusted basis prices constant current comparable price of-which including include included comprising
  comprised consisting composed follow followed following led turn rebound rebounded recovered recover remained remain
  keep kept maintain maintained strong stable steady rapid fast faster slower new high low driven thanks due because
  employ employed working serve served spend spent cover covered ended ending start started edge edged tick ticked pick
  picked accelerate accelerated accelerating decelerated exceed exceeded exceeding surpass surpassed topped`.split(
        /\s+/
      )
    );
    zhStop = /(?:初步核算|初步测算|初步统计|初步|最终核实数|当季|单季|单月|同比|环比|比上年|比去年|较上年|较去年|上年同期|去年同期|上年|去年|今年|全年|本年|当年|同期|上月|本月|当月|比|较|与|相比|增长|成长(?!型|性)|增加(?!值)|提高|上升|上涨|下降|减少|降低|下跌|回落|提升|扩大|收窄|加快|放缓|增速|增幅|涨幅|降幅|增|降|升|达到|达|实现|完成|为|是|约|近|超过|超|逾|共|合计|总计|累计|共计|分别|其中|包括|包含|占|比重|占比|份额|贡献率|拉动|百分点|个|由|从|至|到|的|了|和|及|以及|且|也|并|均|都|各|仍|已|有|在|按可比价格计算|按|可比价格|不变价格|可比口径|可比价|计算|调整|三次产业结构|产业结构|结构|比重|名义|实际|左右|以上|以下|年末|年底|期末|截至|末|初|年|月|日|年度|季度|上半年|下半年|目标|计划|年均|平均|新增|净增|位居|居|排|高于|低于|快于|慢于|多|少|幅度|速度|水平|数据显示|显示|统计|初步核算|初步|核算|据|表明|方面|看|分产业看|分|总量|总额|保持|继续|持续|稳步|平稳|较快|快速|明显|稳定|同时|此外|另外|第|一|二|三|四|五|六|七|八|九|十|两)/g;
    escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  }
});

// src/audit/respectively.ts
function linkLists(claims, sentence, newFrame) {
  const runs = findRuns(claims, sentence);
  for (const run of runs) run.forEach((claim, index) => claim.list = { index, length: run.length });
  if (sentence.lang === "zh") for (const run of runs) basesOf(run, sentence);
  if (!/\brespectively\b|分别|依次/.test(sentence.text)) return;
  let anchors = null;
  for (const run of runs) {
    if (anchors?.length === run.length) {
      run.forEach((claim, i) => {
        const anchor = anchors?.[i];
        if (anchor !== void 0)
          Object.assign(claim, {
            frame: anchor.frame,
            concept: anchor.concept,
            words: anchor.words,
            subject: anchor.subject,
            real: claim.real || anchor.real
          });
      });
      continue;
    }
    const first = run[0];
    if (first === void 0) continue;
    const told4 = levelsBefore(claims, first, run.length);
    if (told4 !== null) {
      run.forEach((claim, i) => claim.frame = told4[i]?.frame ?? claim.frame);
      continue;
    }
    const names4 = namesBefore(sentence.text.slice(0, first.start - sentence.start), sentence, run.length);
    run.forEach((claim, i) => {
      claim.frame = newFrame();
      const name = names4?.[i];
      if (name !== void 0) Object.assign(claim, name);
      else claim.words = [...claim.words, `#${i}`];
    });
    anchors = run;
  }
}
function basesOf(run, sentence) {
  const lead = sentence.text.slice(0, (run[0]?.start ?? 0) - sentence.start);
  const bases = twoBases.exec(lead);
  if (bases === null || run.length !== 2) return;
  run.forEach((claim, i) => {
    const words3 = bases[i + 1] ?? "";
    claim.basis = /年初|末/.test(words3) ? "other" : /季/.test(words3) ? "quarter" : /环|月/.test(words3) ? "month" : "year";
  });
}
function levelsBefore(claims, first, count) {
  if (first.role === "level") return null;
  const before4 = claims.filter((claim) => claim.end <= first.start).slice(-count);
  const [one] = before4;
  const alike2 = before4.every(
    (claim) => claim.role === "level" && claim.unit === one?.unit && claim.partOf === one.partOf
  );
  return before4.length === count && alike2 && one?.unit !== "1" ? before4 : null;
}
function findRuns(claims, sentence) {
  const runs = [];
  for (const claim of claims) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const gap = last === void 0 ? "" : sentence.text.slice(last.end - sentence.start, claim.start - sentence.start);
    if (run !== void 0 && last !== void 0 && last.unit === claim.unit && last.role === claim.role && between[sentence.lang].test(gap))
      run.push(claim);
    else runs.push([claim]);
  }
  return runs.filter((run) => run.length > 1);
}
function namesBefore(text, { lang }, count) {
  const clause = lang === "zh" ? text.split(/[；;]/).at(-1) ?? text : text.split(/;|, (?:with|while) /).at(-1) ?? text;
  const marks = findConcepts(clause, lang);
  const pieces = lang === "zh" ? clause.split(/、|，|和|与|及/) : clause.split(/,\s*and\s+|,|\band\b/i);
  const trailing2 = pieces.slice(-count);
  if (trailing2.length === count && (marks.length < count || marks.length > count)) {
    const shared = marks.at(-1)?.id ?? null;
    return trailing2.map((piece) => ({
      concept: findConcepts(piece, lang).at(-1)?.id ?? shared,
      words: contentWords(piece, lang),
      subject: piece.trim()
    }));
  }
  if (marks.length < count) return null;
  return marks.slice(-count).map((mark) => ({ concept: mark.id, words: [], subject: clause.slice(mark.start, mark.end) }));
}
var between, base, twoBases;
var init_respectively = __esm({
  "src/audit/respectively.ts"() {
    "use strict";
    init_lexicon();
    init_words();
    between = {
      en: /^\s*(?:[A-Za-z]{2,12}\s*)?(?:,|and|,\s*and|or|:|to)\s*(?:about|around|some|over|nearly|more than|by|an?)?\s*$/i,
      zh: /^\s*(?:、|，|和|与|及|以及|:|：|∶|;|；)\s*(?:约|下降|增长)?$/
    };
    base = "(\u73AF\u6BD4|\u540C\u6BD4|\u4E0A\u6708|\u4E0A\u5B63\u5EA6?|\u4E0A\u5E74\u540C\u671F|\u53BB\u5E74\u540C\u671F|\u4E0A\u5E74|\u53BB\u5E74|\u5E74\u521D|\u4E0A\u5E74\u672B)";
    twoBases = new RegExp(`${base}[\u3001\u548C\u4E0E\u53CA]${base}(?:\u5206\u522B|\u5404|\u4F9D\u6B21)[^\uFF0C\u3002\uFF1B\\d]{0,6}$`);
  }
});

// src/audit/link.ts
function linkText(text, source, firstId) {
  const sentences = splitSentences(text.text);
  const walk = {
    context: startOf(text.text, sentences),
    frames: firstId * 1e3,
    claims: [],
    wholes: [],
    periods: []
  };
  walk.context.year = walk.context.published;
  sentences.forEach((sentence, index) => {
    linkSentence(sentence, index, source, walk);
  });
  fillPeriods(walk.claims, walk.periods);
  const noted = sentences.some(
    (sentence) => wholeNote[sentence.lang].test(sentence.text) && !/\d\s*(?:%|percent|亿)/.test(sentence.text)
  );
  return walk.claims.map((claim, i) => ({
    ...claim,
    id: firstId + i,
    real: claim.real || noted && claim.nominal !== true
  }));
}
function sectionWhole(told4, parent, unit) {
  const last = told4.filter((claim) => claim.role === "level").at(-1);
  const isPart2 = ({ frame, lang }) => lang === "zh" && told4.some((other) => other.frame === frame && other.role === "share");
  const same2 = told4.filter((claim) => claim.role === "level" && claim.unit === unit && !isPart2(claim));
  return (parent === null ? void 0 : told4.find((claim) => claim.frame === parent)) ?? same2.reduce(
    (most2, claim) => most2 === void 0 || claim.value > most2.value ? claim : most2,
    void 0
  ) ?? (last === void 0 || isPart2(last) ? void 0 : last);
}
function linkSentence(sentence, index, source, walk) {
  const { lang, text } = sentence;
  const { mentions, periods } = findMentions(sentence, walk.context);
  const inherited = walk.context.current;
  const concepts2 = findConcepts(text, lang).filter(
    (concept) => !mentions.some(
      (mention) => mention.aside === null && concept.start < mention.end && mention.start < concept.end
    )
  );
  const numbers = mentions.filter((mention) => mention.aside === null);
  const real = adjusted[lang].test(text) && !nominal[lang].test(text);
  const both2 = adjusted[lang].test(text) && nominal[lang].test(text);
  const partCues = [...text.matchAll(ofWhich[lang])].map((match) => match.index);
  const made = [];
  const outer = walk.wholes;
  let frame = walk.frames += 1;
  let frameLevel = null;
  let levelUnit = "";
  let frameSubject = null;
  let previous = null;
  numbers.forEach((mention, i) => {
    const next = numbers[i + 1] ?? null;
    const from = previous?.mention.end ?? 0;
    const gap = text.slice(from, mention.start);
    const tail = text.slice(mention.end, next?.start ?? text.length);
    const wholeHere = previous?.reading.whole != null && /\b(?:of|at|worth|,? which (?:was|were|totall?ed|came to))\s*$/i.test(
      text.slice(from, mention.start)
    ) && !/[,;]/.test(gap);
    const own = text.slice(wholeHere ? from : Math.max(from, previous?.tailEnd ?? 0), mention.start);
    const ownStart = mention.start - own.length;
    const blank = (piece, at) => blankPeriods(piece, at, periods);
    const shareAt = lang === "zh" && mention.unit === "1" ? own.lastIndexOf("\u5360") : -1;
    const subjectEnd = shareAt < 0 ? mention.start : ownStart + shareAt;
    const inGap = concepts2.filter((concept2) => concept2.start >= ownStart && concept2.end <= subjectEnd);
    const contributes = mention.unit === "points" && /contribut|拉动|贡献/.test(own);
    const clauseConcept = contributes ? inGap[0]?.id ?? null : lastConcept(inGap, own, ownStart);
    const trailing2 = trailingPhrase(tail, lang, mention);
    const inTail = concepts2.filter(
      (concept2) => concept2.start >= mention.end && concept2.end <= mention.end + trailing2.length
    );
    const chosen2 = inGap.filter((mark) => mark.id === clauseConcept);
    const words3 = contentWords(withoutConcepts(blank(own, ownStart), ownStart, chosen2), lang);
    const concept = clauseConcept ?? (frameSubject === null || startsClause(own, lang) ? inTail[0]?.id ?? null : null);
    const reading = readRole(
      { mention, gap, tail, previous, next, concept: concept ?? frameSubject?.concept ?? null },
      lang
    );
    const modifies = reading.role !== "level" && reading.role !== "rank" && reading.role !== "target" && reading.role !== "early" && mention.unit !== "years";
    const opens2 = clauseConcept !== null || words3.length > 0 && (startsClause(own, lang) || frameSubject === null);
    const pending = frameSubject !== null && frameLevel === null && !(opens2 && clauseConcept !== null && i > 0);
    const fills = reading.role === "level" && pending && made.length > 0 && !list(gap, lang);
    const ownShare = reading.role === "share" && opens2 && !/(?:[(（]|\b(?:or|i\.e\.|that is,?|equal to|equivalent to))\s*(?:about|around|some|nearly)?\s*$/i.test(
      own
    ) && previous !== null && !/^[\s,，(（]*(?:accounting|making|representing|which|or|equivalent|占)/i.test(own.trim());
    const leads = modifies && frameLevel !== null && next !== null && leadsTo[lang].test(text.slice(mention.end, next.start)) && reading.role !== "previous";
    const ownRate2 = reading.role === "previous" && frameLevel !== null && next?.unit === mention.unit && (levelUnit !== mention.unit || lang === "zh" && opensWay.test(own));
    const newFrame = frameSubject === null || leads || ownRate2 || (modifies ? clauseConcept !== null && clauseConcept !== frameSubject.concept && reading.role !== "share" && reading.role !== "contribution_share" || opens2 && startsClause(own, lang) && clauseConcept !== null || ownShare : !fills && reading.role === "level" && (mention.unit !== "years" || frameLevel === null)) || opens2 && startsClause(own, lang) && words3.length > 0 && !fills && reading.role !== "conversion" && clauseConcept !== null;
    if (newFrame) {
      frame = walk.frames += 1;
      frameLevel = null;
      levelUnit = "";
      const inherits = clauseConcept === null && concept === null;
      const last2 = frameSubject ?? subjectOf(walk.claims.at(-1) ?? null);
      frameSubject = {
        concept: inherits ? unitConcepts[mention.unit] ?? (words3.length === 0 ? last2?.concept ?? null : null) : concept,
        words: words3.length === 0 && last2 !== null && inherits ? last2.words : words3,
        subject: `${own} ${trailing2}`.trim()
      };
    }
    const tied2 = periodOf(mention, i, numbers, periods, text, inherited, reading.role);
    const unitConcept = frameSubject?.concept ?? null;
    const interval = signed(intervalOf(mention), reading);
    const claim = {
      ...placed(mention, sentence, index, source),
      role: reading.role,
      kind: "level",
      direction: reading.role === "previous" ? 0 : reading.direction,
      interval,
      concept: unitConcept,
      words: frameSubject?.words ?? [],
      subject: frameSubject?.subject ?? "",
      period: reading.role === "previous" && tied2.span === inherited ? earlier(inherited, basisOf(0, mention, null, text, periods)) : tied2.span,
      periodHere: tied2.here,
      basis: basisOf(from, mention, next, text, periods),
      since: sinceOf(next, periods, text, from),
      ...isNominal(mention, next, text) ? { nominal: true } : {},
      real: isNominal(mention, next, text) ? false : both2 ? adjusted[lang].test(lang === "zh" ? gap : `${gap} ${tail.split(/[,;(]/)[0] ?? ""}`) : (real || conceptOf(unitConcept)?.real === true) && !nominal[lang].test(text),
      frame,
      whole: reading.whole,
      total: totalCue[lang].test(withoutConcepts(own, ownStart, inGap)) || lang === "en" && /^\s*(?:in total|altogether|in all|together|combined)/i.test(tail),
      partOf: null,
      rest: restCue[lang].test(own) || lang === "en" && /^\s*(?:(?:in|of|for|to|by|from|at|on|were|was|went to)\s+)?(?:all\s+)?(?:the\s+)?(?:others?|rest|remaining|remainder|elsewhere)\b/i.test(
        tail
      ),
      list: null
    };
    const cue2 = partCues.filter((at) => at < mention.start).at(-1);
    if (cue2 !== void 0) {
      const here = made.filter((other) => other.start < sentence.start + cue2);
      const told4 = here.filter((other) => other.role === "level");
      const last2 = told4.filter((other) => other.unit === mention.unit).at(-1) ?? told4.at(-1);
      const anew = /^(?:按|分)/.test(text.slice(cue2)) || /[；;]\s*$/.test(text.slice(0, cue2));
      const parent = last2?.partOf ?? null;
      const before4 = anew ? sectionWhole([...walk.wholes, ...here], parent, mention.unit) : last2;
      const earlier3 = outer.find((other) => other.unit === mention.unit) ?? (anew ? null : outer[0] ?? null);
      const whole2 = before4 ?? (cue2 < 12 || lang === "zh" ? earlier3 : null);
      if (whole2 !== null && whole2.frame !== frame) {
        claim.partOf = whole2.frame;
        const counted7 = lang !== "zh" || !/^[\u4e00-\u9fff]/.test(tail);
        if (claim.unit === "" && claim.role === "level" && counted7 && !/比(?:值|价|率|例)?(?:约|为|是)*$/.test(gap))
          claim.unit = whole2.unit;
      }
    }
    const ofPeople = ofPersons.test(claim.concept ?? "") || /^(?:常住|户籍|总)?人口/.test(tail);
    if (claim.unit === "" && ofPeople && claim.role !== "rank") claim.unit = "persons";
    claim.kind = kindOf2(claim);
    if (claim.role === "level" && frameLevel === null) [frameLevel, levelUnit] = [claim, claim.unit];
    const opener = /^(?:out )?of (?:the|its|all|these|those)?\s*$/i.test(
      text.slice(0, numbers[0]?.start ?? 0)
    ) ? made[0] : void 0;
    const counts2 = made.filter((other) => other.kind === "count" && !isTimeUnit(other.unit));
    const last = counts2.at(-1);
    const counted6 = opener !== void 0 && counts2.includes(opener) && (last?.value ?? 0) < 20 ? opener : last;
    if (claim.role === "level" && claim.unit === "" && claim.half === 0.5 && counted6 !== void 0 && !isOvertaken(counted6, claim, made))
      Object.assign(claim, { unit: counted6.unit, kind: claim.kind === "bound" ? "bound" : "count" });
    made.push(claim);
    previous = {
      mention,
      reading,
      tailEnd: reading.whole === null && trailing2 === "" ? 0 : mention.end + Math.max(trailing2.length, wholeLength(tail, reading.whole))
    };
  });
  linkLists(made, sentence, () => walk.frames += 1);
  shareContext(made);
  const levels = made.filter((claim) => claim.role === "level" && claim.partOf === null);
  if (levels.length > 0) walk.wholes = levels;
  walk.claims.push(
    ...[...made, ...asides(mentions, sentence, index, source, () => walk.frames += 1)].sort(
      (a, b) => a.start - b.start
    )
  );
  walk.periods.push(advance(walk.context, periods, numbers, text));
}
var opensWay, isOvertaken;
var init_link = __esm({
  "src/audit/link.ts"() {
    "use strict";
    init_clause();
    init_cues();
    init_hedges();
    init_lexicon();
    init_link_claims();
    init_link_cues();
    init_link_periods();
    init_numbers2();
    init_period_fill();
    init_respectively();
    init_sentences();
    init_units_in_text();
    init_words();
    opensWay = /[，；、][^，；、。\d]{2,}[由从][^，；。\d]{0,6}$/;
    isOvertaken = (counted6, claim, made) => claim.lang === "en" && counted6.value < 20 && claim.value >= 1e3 && made.some((other) => other.start > counted6.end && other.kind === "level" && other.value >= 1e3);
  }
});

// src/audit/notes.ts
function placeNotes(relations, numbers, tongue) {
  const told4 = relations.map((relation) => ({ relation, homes: homesOf(relation, numbers) }));
  for (const { relation, homes } of told4)
    for (const claim of homes) {
      const notes = numbers.get(claim)?.notes;
      const why = toldAt(claim, relation)[tongue(claim)];
      if (notes?.every((note) => note.why !== why) === true) notes.push({ why, verdict: relation.verdict });
    }
  for (const fitting of [true, false])
    for (const { relation, homes } of told4)
      for (const claim of relation.numbers) {
        const [home] = [...homes.filter(({ source }) => source === claim.source), ...homes];
        const own = numbers.get(claim);
        const there = home === void 0 ? void 0 : numbers.get(home);
        if (own?.notes.length === 0 && own.see === null && own.verdict === relation.verdict === fitting)
          own.see = there ?? null;
      }
}
function homesOf(relation, numbers) {
  const { focus, verdict } = relation;
  const isWrong = (claim) => ["inconsistent", "contradicted"].includes(numbers.get(claim)?.verdict ?? "");
  const holds2 = verdict === "consistent";
  const fitting = [focus, ...relation.numbers].filter((claim) => isWrong(claim) !== holds2);
  const homes = /* @__PURE__ */ new Map();
  for (const claim of fitting) {
    const key = holds2 ? String(claim.source) : `${claim.source} ${claim.paragraph}`;
    if (claim.aside === null && !homes.has(key)) homes.set(key, claim);
  }
  return homes.size === 0 && !holds2 ? [focus] : [...homes.values()];
}
var toldAt;
var init_notes = __esm({
  "src/audit/notes.ts"() {
    "use strict";
    toldAt = (claim, { why, mirrored, focus }) => claim === focus ? why : mirrored ?? why;
  }
});

// src/audit/frames.ts
var frames_exports = {};
__export(frames_exports, {
  distance: () => distance2,
  framesOf: () => framesOf,
  isAdditive: () => isAdditive,
  isBalance: () => isBalance,
  isReal: () => isReal,
  levelsOf: () => levelsOf,
  samePeriod: () => samePeriod,
  sameSubject: () => sameSubject,
  yearsBetween: () => yearsBetween
});
function framesOf(claims) {
  const groups3 = /* @__PURE__ */ new Map();
  for (const claim of claims) {
    if (claim.role === "aside" || claim.aside !== null) continue;
    groups3.set(claim.frame, [...groups3.get(claim.frame) ?? [], claim]);
  }
  return [...groups3.values()].map((group) => {
    const by = (...roles) => group.filter((claim) => roles.includes(claim.role));
    return {
      level: by("level")[0] ?? null,
      previous: by("previous")[0] ?? null,
      growth: by("growth"),
      average: by("average_growth"),
      change: by("change"),
      points: by("points"),
      shares: by("share"),
      contributions: by("contribution"),
      contributionShares: by("contribution_share"),
      multiples: by("multiple"),
      conversions: by("conversion"),
      claims: group
    };
  });
}
function sameSubject(a, b, theme = /* @__PURE__ */ new Set()) {
  if (a.concept === null || a.concept !== b.concept || a.per !== b.per) return false;
  const key = (claim) => claim.words.filter((word2) => !scopeWords.test(word2) && !theme.has(word2)).join(" ");
  return key(a) === key(b);
}
function samePeriod(a, b) {
  if (a.period === null || b.period === null) return a.period === b.period;
  return a.period.from === b.period.from && a.period.to === b.period.to;
}
function isReal(...claims) {
  if (claims.some((claim) => claim?.nominal === true)) return false;
  return claims.some(
    (claim) => claim?.real === true || conceptOf(claim?.concept ?? null)?.real === true && claim?.real !== false
  );
}
function distance2(a, b) {
  return a.source === b.source ? Math.abs(a.sentence - b.sentence) : Number.POSITIVE_INFINITY;
}
function yearsBetween(from, to) {
  if (from.period === null || to.period === null) return null;
  const months2 = to.period.to - from.period.to;
  return months2 % 12 === 0 ? months2 / 12 : null;
}
function isAdditive(claim) {
  if (claim.kind === "count") return claim.per === null;
  if (claim.per !== null || /^(?:1|points|index_points|times)$/.test(claim.unit)) return false;
  if (conceptOf(claim.concept)?.rate === true || /_per_head$|^(?:price|wages)$/.test(claim.concept ?? ""))
    return false;
  return !/[人户亩月年日周]均|平均|均价|单价|中位|per[- ](?:capita|head)|\b(?:average|mean|median|index|price)\b/i.test(
    claim.subject
  );
}
var levelsOf, scopeWords, isBalance;
var init_frames = __esm({
  "src/audit/frames.ts"() {
    "use strict";
    init_lexicon();
    levelsOf = (claims) => claims.filter((claim) => claim.role === "level" && claim.aside === null);
    scopeWords = /^(?:city|country|nation|national|nationwide|region|regional|province|provincial|state|county|territory|municipality|全市|全省|全国|全区|全县|我市|我省|我国|我区|我县|全州)$/;
    isBalance = (level) => level.lang === "zh" && /余额|存量/.test(level.subject);
  }
});

// src/audit/relations/relation.ts
var relation_exports = {};
__export(relation_exports, {
  add: () => add,
  addsNothing: () => addsNothing,
  asPrinted: () => asPrinted,
  closed: () => closed,
  directed: () => directed,
  divide: () => divide,
  idsOf: () => idsOf,
  isAmount: () => isAmount2,
  middle: () => middle,
  multiply: () => multiply,
  partsOf: () => partsOf,
  quantityText: () => quantityText,
  relate: () => relate,
  scale: () => scale,
  sizeOf: () => sizeOf,
  subtract: () => subtract,
  widen: () => widen
});
function multiply(a, b) {
  const ends = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high].filter(
    (end) => !Number.isNaN(end)
  );
  return { low: Math.min(...ends), high: Math.max(...ends) };
}
function divide(a, b) {
  if (b.low <= 0 && b.high >= 0) return void 0;
  return multiply(a, { low: 1 / b.high, high: 1 / b.low });
}
function relate(relation, focus, others, computed, formula, stated = focus.interval) {
  const agrees = meet(stated, computed);
  const text = (lang) => {
    const { low, high } = computed;
    const [a, b] = [quantityText(low, focus.unit, lang, focus), quantityText(high, focus.unit, lang, focus)];
    const mean = quantityText(middle(computed), focus.unit, lang, focus);
    const range = a === b || !Number.isFinite(low) || !Number.isFinite(high) ? mean : lang === "zh" ? `${mean}\uFF08${a}\u81F3${b}\uFF09` : `${mean} (${a} to ${b})`;
    const told4 = focus.text;
    const turned3 = !agrees && meet(scale(stated, -1), computed);
    if (lang === "zh")
      return `${formula} = ${range}\uFF1B\u6587\u4E2D\u4E3A${told4}\uFF0C${agrees ? "\u76F8\u7B26" : turned3 ? "\u4F46\u65B9\u5411\u76F8\u53CD" : "\u4E0D\u7B26"}`;
    return `${formula} = ${range}; the text has ${told4}${agrees ? "" : turned3 ? ", but the other way round" : ", which does not agree"}`;
  };
  return {
    relation,
    focus,
    numbers: [.../* @__PURE__ */ new Set([focus, ...others])],
    verdict: agrees ? "consistent" : "inconsistent",
    stated: middle(stated),
    computed,
    why: { en: text("en"), zh: text("zh") }
  };
}
function directed(focus, others, mark, agrees) {
  const way = Math.sign(focus.value - mark.value);
  const en2 = way === 0 ? "equal to" : way > 0 ? "more than" : "less than";
  const zh2 = way === 0 ? "\u7B49\u4E8E" : way > 0 ? "\u9AD8\u4E8E" : "\u4F4E\u4E8E";
  return {
    relation: "direction",
    focus,
    numbers: [.../* @__PURE__ */ new Set([focus, ...others])],
    verdict: agrees ? "consistent" : "inconsistent",
    stated: focus.value,
    computed: { low: mark.value, high: mark.value },
    why: {
      en: `${focus.text} is ${en2} ${mark.text}, ${agrees ? "as the text says" : "and the text says the other way round"}`,
      zh: `${focus.text}${zh2}${mark.text}\uFF0C${agrees ? "\u4E0E\u6587\u4E2D\u6240\u8FF0\u65B9\u5411\u76F8\u7B26" : "\u4E0E\u6587\u4E2D\u6240\u8FF0\u65B9\u5411\u4E0D\u7B26"}`
    }
  };
}
function quantityText(value, unit, lang, like) {
  if (!Number.isFinite(value)) return value > 0 ? "\u221E" : "\u2212\u221E";
  const printed2 = like === void 0 ? null : printedAs(like);
  if (printed2 !== null) {
    const number2 = trim(value / printed2.factor, digitsOf(like, 1 / printed2.factor), printed2.grouped);
    const [sign, size3] = number2.startsWith("-") ? ["-", number2.slice(1)] : ["", number2];
    return `${sign}${printed2.before}${size3}${printed2.after}`;
  }
  if (unit === "1") return `${trim(value * 100, digitsOf(like, 100))}%`;
  if (unit === "points")
    return lang === "zh" ? `${trim(value * 100, digitsOf(like, 100))}\u4E2A\u767E\u5206\u70B9` : `${trim(value * 100, digitsOf(like, 100))} percentage points`;
  const [factor, word2] = scaleWord(Math.abs(like?.value ?? value), lang);
  const number = trim(value / factor, digitsOf(like, 1 / factor));
  const name = unitName(unit, lang, number);
  return lang === "zh" ? `${number}${word2}${name}` : `${number}${word2 === "" ? "" : ` ${word2}`}${name === "" ? "" : ` ${name}`}`;
}
function printedAs(like) {
  const match = /^([^\d]*)(\d[\d,，.]*\d|\d)([^\d]*(?:m[23])?)$/.exec(like.text.replace(/[\s\u00a0]+/g, " "));
  const [, before4 = "", digits = "", after = ""] = match ?? [];
  const number = Number(digits.replace(/[,，]/g, ""));
  if (match === null || !(number > 0) || like.value === 0) return null;
  if (like.lang === "en" && number === 1 && /[a-z]/i.test(after)) return null;
  const factor = Math.abs(like.value) / number;
  if (like.unit === "times" && Math.abs(factor - 1) > 1e-9) return null;
  if (/[零〇一二三四五六七八九十百千万亿两半]/.test(before4) || /^[-–~]\d/.test(after)) return null;
  return {
    before: before4.replace(/[-+−–＋－]/g, ""),
    after,
    factor,
    grouped: number < 1e3 ? void 0 : /[,，]/.test(digits)
  };
}
function digitsOf(like, factor) {
  if (like === void 0 || like.half === 0) return 2;
  return Math.min(6, Math.max(0, Math.round(-Math.log10(like.half * 2 * factor))) + 1);
}
function trim(value, digits, grouped = Math.abs(value) >= 1e4) {
  const key = `${digits} ${grouped}`;
  const format = formats.get(key) ?? new Intl.NumberFormat("en", { maximumFractionDigits: digits, useGrouping: grouped });
  formats.set(key, format);
  return format.format(value);
}
function scaleWord(size3, lang) {
  const steps = lang === "zh" ? [[1e8, "\u4EBF"], [1e4, "\u4E07"]] : [[1e12, "trillion"], [1e9, "billion"], [1e6, "million"]];
  return steps.find(([factor]) => size3 >= factor) ?? [1, ""];
}
function unitName(unit, lang, number) {
  const name = names[unit]?.[lang];
  if (name !== void 0) return name;
  if (isCurrency(unit)) return lang === "zh" ? currencyName(unit, lang) : unit;
  return lang === "en" && number !== "1" ? plural(unit) : unit;
}
function plural(noun) {
  if (!/^[a-z]{4,}$/.test(noun) || /s$/.test(noun)) return noun;
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, "ies");
  return /(?:x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
var addsNothing, asPrinted, partsOf, add, subtract, widen, scale, sizeOf, idsOf, middle, closed, isAmount2, formats, names;
var init_relation = __esm({
  "src/audit/relations/relation.ts"() {
    "use strict";
    init_lib();
    init_hedges();
    addsNothing = (part, whole2) => part.value !== 0 && Math.abs(part.value) < whole2.half && part.half < whole2.half / 100;
    asPrinted = ({ value, half: half2 }) => ({ low: value - half2, high: value + half2 });
    partsOf = ({ numbers, focus }) => numbers.filter((claim) => claim !== focus);
    add = (a, b) => ({ low: a.low + b.low, high: a.high + b.high });
    subtract = (a, b) => ({
      low: a.low - b.high,
      high: a.high - b.low
    });
    widen = (a, by) => ({ low: a.low - by, high: a.high + by });
    scale = (a, by) => by < 0 ? { low: a.high * by, high: a.low * by } : { low: a.low * by, high: a.high * by };
    sizeOf = (a) => a.high < 0 ? scale(a, -1) : a;
    idsOf = (claims) => claims.map(({ id }) => id).sort((a, b) => a - b).join(" ");
    middle = (a) => Number.isFinite(a.low) ? Number.isFinite(a.high) ? (a.low + a.high) / 2 : a.low : a.high;
    closed = (claim) => Number.isFinite(claim.interval.low) && Number.isFinite(claim.interval.high);
    isAmount2 = (claim) => (claim.role === "level" || claim.role === "change") && closed(claim) && claim.value > 0 && !/^(?:1|points|times|years|months)$/.test(claim.unit);
    formats = /* @__PURE__ */ new Map();
    names = {
      CNY: { en: "yuan", zh: "\u5143" },
      USD: { en: "dollars", zh: "\u7F8E\u5143" },
      EUR: { en: "euros", zh: "\u6B27\u5143" },
      GBP: { en: "pounds", zh: "\u82F1\u9551" },
      JPY: { en: "yen", zh: "\u65E5\u5143" },
      persons: { en: "persons", zh: "\u4EBA" },
      visits: { en: "visits", zh: "\u4EBA\u6B21" },
      households: { en: "households", zh: "\u6237" },
      enterprises: { en: "enterprises", zh: "\u5BB6" },
      dwellings: { en: "dwellings", zh: "\u5957" },
      projects: { en: "projects", zh: "\u4E2A" },
      count: { en: "", zh: "\u4E2A" },
      jobs: { en: "jobs", zh: "\u4E2A" },
      vehicles: { en: "vehicles", zh: "\u8F86" },
      tonnes: { en: "tonnes", zh: "\u5428" },
      years: { en: "years", zh: "\u5E74" },
      months: { en: "months", zh: "\u4E2A\u6708" },
      times: { en: "times", zh: "\u500D" },
      kWh: { en: "kWh", zh: "\u5343\u74E6\u65F6" },
      m2: { en: "square metres", zh: "\u5E73\u65B9\u7C73" },
      metres: { en: "metres", zh: "\u7C73" },
      mu: { en: "mu", zh: "\u4EA9" },
      index_points: { en: "points", zh: "\u70B9" }
    };
  }
});

// src/audit/relations/parts-of-year.ts
function isQuarters(parts, whole2, reader) {
  if (parts.length < 2 || !parts.every((part) => /季度/.test(reader.gap(part)))) return false;
  const [span, first, last] = [whole2.period, parts[0]?.period, parts.at(-1)?.period];
  const chained = parts.every(
    (part, i) => i === 0 || part.period?.from === (parts[i - 1]?.period?.to ?? 0) + 1
  );
  if (!chained || first == null || last == null) return false;
  return span === null || span.to - span.from < 3 ? parts.length === 4 : span.from === first.from && span.to === last.to;
}
var isFourQuarters, isHalves;
var init_parts_of_year = __esm({
  "src/audit/relations/parts-of-year.ts"() {
    "use strict";
    isFourQuarters = (parts, reader) => parts.every((part) => part.sentence === parts[0]?.sentence) && /quarter|季度/i.test(reader.sentence(parts[0]));
    isHalves = (parts, whole2, reader) => parts.length === 2 && parts[0] !== void 0 && parts[1] !== void 0 && /上半年[^，。；]{0,10}$/.test(reader.gap(parts[0])) && /下半年[^，。；]{0,10}$/.test(reader.gap(parts[1])) && /全年|年/.test(reader.gap(whole2));
  }
});

// src/audit/relations/runs.ts
function exactly(claim) {
  const counted6 = claim.hedge === "exact" && claim.half === 0.5 && claim.value < 1e3;
  return counted6 ? { low: claim.value, high: claim.value } : claim.interval;
}
function runCandidates(claims, reader) {
  const told4 = claims.filter((claim) => claim.role === "previous" && isOfMonthsBefore(claim, reader));
  const amounts4 = [...levelsOf(claims), ...told4].filter(
    (claim) => closed(claim) && isAdditive(claim) && // 完成年初预算80亿元的52.4%: what a share is of is no part.
    !(claim.lang === "zh" && /^[）)]?的\d/.test(reader.after(claim))) && (claim.unit !== "" || Number.isInteger(claim.value))
  );
  return amounts4.flatMap((whole2) => {
    const rivals = amounts4.filter((claim) => alike(claim, whole2) && claim !== whole2);
    const behind3 = rivals.filter(
      (claim) => claim.start > whole2.end && claim.sentence - whole2.sentence <= furthest
    );
    const reach13 = isTotalled(whole2, rivals, reader) ? furthest : 0;
    const before4 = rivals.filter(
      (claim) => claim.end < whole2.start && whole2.sentence - claim.sentence <= reach13
    );
    const open = behind3.filter((claim) => reader.bracket(claim) < 0);
    return [
      ...forward(whole2, behind3, rivals, reader),
      ...open.length < behind3.length ? forward(whole2, open, rivals, reader) : [],
      ...backward(whole2, before4, reach13 > 0)
    ];
  });
}
function forward(whole2, behind3, rivals, reader) {
  const found = [];
  for (let from = 0; from < Math.min(behind3.length, 6); from++) {
    for (let to = from + 1; to < Math.min(behind3.length, from + mostParts); to++) {
      const parts = behind3.slice(from, to + 1);
      const total = parts.reduce((sum2, part) => sum2 + part.value, 0);
      if (total > whole2.value * 20 && !offByScale(total / whole2.value) && !hasGiant(parts, whole2)) break;
      found.push({
        ...candidate(
          whole2,
          parts,
          isSeries(parts, reader) ? "possible" : from === 0 ? isDivided(whole2, parts, behind3, reader) ? "weak" : evidenceFor(whole2, parts, behind3, rivals, reader) : isSentence(whole2, parts, behind3) && !isApart(whole2, parts, rivals, reader) && isSection(whole2, parts, behind3, reader) === "possible" ? "weak" : isSection(whole2, parts, behind3, reader)
        ),
        apart: from === 0 && parts.length === 4 && isFourQuarters(parts, reader),
        first: from === 0 && parts.every((part) => part.sentence === parts[0]?.sentence)
      });
      if (from === 0 && parts.length >= 3 && parts.length <= 6)
        for (const left of parts.slice(1))
          found.push(candidate(whole2, parts.filter((part) => part !== left), "possible"));
    }
  }
  return found;
}
function hasGiant(parts, whole2) {
  const giants = parts.filter((part) => part.value > whole2.value * 20);
  return giants.length === 1 && giants[0] !== void 0 && giants[0].value < whole2.value * (giants[0].lang === "zh" ? 2e4 : 1e3);
}
function isTotalled(whole2, rivals, reader) {
  const last = rivals.filter((claim) => claim.sentence === whole2.sentence && claim.end <= whole2.start).at(-1);
  const lead = last === void 0 ? reader.gap(whole2) : reader.between(last, whole2).slice(-80);
  if (totalled.test(lead)) return true;
  const [, opening2 = ""] = /^([^.;]{0,60})/.exec(reader.before(whole2)) ?? [];
  return opensTotal[whole2.lang].test(opening2) && rivals.every((claim) => claim.sentence !== whole2.sentence || claim.start > whole2.start);
}
function backward(whole2, before4, summing) {
  return before4.flatMap((_, from) => {
    const parts = before4.slice(from);
    if (parts.length < 2) return [];
    return [candidate(whole2, parts, summing && from === 0 ? "likely" : "possible")];
  });
}
function evidenceFor(whole2, parts, behind3, rivals, reader) {
  const last = parts.at(-1);
  if (whole2.lang === "zh" && parts.slice(2).some((part) => /合计|共计|小计|总计|合共/.test(reader.gap(part))))
    return "possible";
  if (last !== void 0 && isNested(whole2, parts, rivals, reader)) return "possible";
  if (parts.slice(1).some(
    (part, i) => reader.between(parts[i], part).trimStart().startsWith("/")
  ))
    return "possible";
  if (whole2.lang === "en" && parts.slice(1).some((part, i) => /^\s*(?:out )?of\s[^,;:.()]*$/i.test(reader.between(parts[i], part))))
    return "possible";
  if (last?.rest === true && rivals.some((other) => other.end < whole2.start && isSumOf(other, [whole2, last])))
    return "possible";
  if (last !== void 0 && isRestBehind(whole2, parts, reader)) return "likely";
  if (whole2.lang === "zh" && parts[0] !== void 0 && /^[、和与及]/.test(reader.between(whole2, parts[0])))
    return "possible";
  const next = behind3[behind3.indexOf(last) + 1];
  const ends = next === void 0 || next.sentence !== last?.sentence;
  const together = parts.every((part) => part.sentence === parts[0]?.sentence);
  if (last === void 0 || !together || last.sentence - whole2.sentence > 1) return "possible";
  if (isList(whole2, parts, reader)) return "possible";
  const isTold = (other) => other.end < whole2.start || whole2.lang === "en" && distance2(other, whole2) <= 1;
  if (rivals.some((other) => isTold(other) && isSumOf(other, [whole2, ...parts]))) return "possible";
  if (reader.bracket(whole2) >= 0 && reader.bracket(parts[0]) < 0 && whole2.lang === "en")
    return "possible";
  if (rivals.some((other) => other.end < (parts[0]?.start ?? 0) && isSumOf(other, parts))) return "possible";
  if (parts.length === 4 && isFourQuarters(parts, reader) && ends) return "sure";
  if (isQuarters(parts, whole2, reader) || isHalves(parts, whole2, reader)) return "sure";
  if (ends && covers(parts, whole2)) return "sure";
  if (parts.some((part) => part.period !== null && whole2.period !== null && !oneTime(part, whole2)))
    return last.rest && whole2.lang === "zh" && parts.length === 2 ? "likely" : "possible";
  const isTally = (claim) => upDownSame[whole2.lang].every((way) => way.test(reader.sentence(claim)));
  const counted6 = parts.length >= 3 && parts.every((part) => part.half <= 0.5 && Number.isInteger(part.value));
  if (counted6 && ends && isTally(last) && !isTally(whole2)) return "sure";
  if (parts.some((part) => part.value > whole2.value * 1.05 || part.value < 0))
    return ends && announced[whole2.lang].test(reader.between(whole2, parts[0])) ? "weak" : "possible";
  const digits = (claim) => (claim.text.match(/\d/g) ?? []).length;
  if (parts.length === 2 && whole2.lang === "zh" && digits(whole2) <= 2 && !last.rest) return "possible";
  if (last.rest && !parts.slice(0, -1).some((part) => part.rest) && !isLeft(last, reader)) return "sure";
  if (!ends) return "possible";
  const first = parts[0];
  if (announced[whole2.lang].test(reader.between(whole2, first))) return "likely";
  return isApart(whole2, parts, rivals, reader) ? "possible" : "weak";
}
function isNested(whole2, parts, rivals, reader) {
  const [first] = parts;
  if (first?.lang !== "en") return false;
  const gaps = parts.slice(1).map((part, i) => reader.between(parts[i], part));
  const parted = gaps.map((gap) => gap.includes(";"));
  if (!parted.includes(true) || !parted.includes(false)) return false;
  const isItem = rivals.some(
    (claim) => claim.sentence === whole2.sentence && claim.end < whole2.start && reader.between(claim, whole2).includes(";")
  );
  return gaps.some((gap) => inclusion.test(gap)) || isItem && inclusion.test(reader.between(whole2, first));
}
function isRestBehind(whole2, parts, reader) {
  const [first, last] = [parts[0], parts.at(-1)];
  return parts.length >= 3 && last !== void 0 && first !== void 0 && last.rest && parts.slice(0, -1).every((part) => !part.rest && part.sentence === first.sentence) && last.sentence === first.sentence + 1 && first.sentence - whole2.sentence <= 1 && parts.every((part) => part.value < whole2.value) && /^\W*(?:(?:the|its|all)\s+)?(?:remaining|rest|remainder|other)\b[^.;,]*$|^(?:其余|剩余|余下|剩下)[^，。；]*$/i.test(
    reader.before(last)
  );
}
function isList(whole2, parts, reader) {
  const [first] = parts;
  if (parts.some((part) => part.value === whole2.value)) return true;
  if (whole2.partOf !== null && whole2.lang === "en" && first?.sentence === whole2.sentence && !announced.en.test(reader.between(whole2, first)))
    return true;
  if (whole2.partOf !== null && parts.every((part) => part.partOf === whole2.partOf)) return true;
  return first !== void 0 && parts.length > 2 && isSumOf(first, parts.slice(1));
}
function isSeries(parts, reader) {
  const years2 = parts.map((part) => /^\s*\([^()]*\b((?:19|20)\d{2})\b[^()]*\)/.exec(reader.tail(part))?.[1]);
  return years2.every((year2) => year2 !== void 0) && new Set(years2).size > 1;
}
function isSumOf(whole2, parts) {
  const sum2 = parts.map(exactly).reduce(add, { low: 0, high: 0 });
  return !parts.includes(whole2) && (whole2.lang === "en" ? [1, 1e3, 1e6] : [1]).some((by) => meet(whole2.interval, scale(sum2, by)));
}
function covers(parts, whole2) {
  const spans = parts.map(({ period: period3 }) => period3);
  const { period: period2 } = whole2;
  if (period2 === null || period2.point === true || parts.length < 3) return false;
  return spans.every(
    (span, i) => span !== null && span.point !== true && parts[i]?.periodHere === true && span.from === (i === 0 ? period2.from : (spans[i - 1]?.to ?? 0) + 1) && (i < spans.length - 1 || span.to === period2.to)
  );
}
function oneTime(a, b) {
  if (samePeriod(a, b)) return true;
  const pointed = a.period?.point === true || b.period?.point === true;
  return pointed && Math.floor((a.period?.to ?? 0) / 12) === Math.floor((b.period?.to ?? 0) / 12);
}
function isSentence(whole2, parts, behind3) {
  const [first] = parts;
  if (first === void 0 || parts.length < 3 || first.sentence - whole2.sentence > 2) return false;
  const own = behind3.filter((claim) => claim.sentence === first.sentence);
  if (behind3.some((claim) => claim.start < first.start && claim.partOf === whole2.frame)) return false;
  return first.sentence !== whole2.sentence && own.length === parts.length && own.every((claim, i) => claim === parts[i] && claim.value < whole2.value);
}
function isDivided(whole2, parts, behind3, reader) {
  const [first] = parts;
  return first !== void 0 && first.sentence - whole2.sentence === 2 && isSentence(whole2, parts, behind3) && /\b(?:divid\w+|split|broken down|breaks? down|consists?|compris\w+|made up|falls? into)\b|由[^。；]{0,12}(?:组成|构成)|分为|分成|划分/i.test(
    reader.between(whole2, first)
  );
}
function isSection(whole2, parts, behind3, reader) {
  const [first] = parts;
  const here = behind3.filter((claim) => claim.sentence === first?.sentence);
  const own = here.filter((claim) => !here.some((other) => other.frame === claim.partOf));
  const all = own.length === parts.length && own.every((claim, i) => claim === parts[i]);
  if (!all || first === void 0) return "possible";
  if (own.every((claim) => claim.partOf === whole2.frame && claim.value <= whole2.value)) return "likely";
  const opened = sectionCue.test(reader.before(first)) && first.sentence > whole2.sentence;
  if (!opened || parts.length < 3 || first.sentence - whole2.sentence > 2) return "possible";
  return own.every((claim) => claim.period === null || oneTime(claim, whole2)) || isQuarters(own, whole2, reader) ? "likely" : "weak";
}
function candidate(whole2, parts, evidence) {
  return {
    relation: "sum",
    focus: whole2,
    others: parts,
    compute: (others) => others.reduce(add, { low: 0, high: 0 }),
    reading: exactly,
    formula: parts.map((part) => part.text).join(" + "),
    evidence
  };
}
function alike(a, b) {
  if (a.per !== b.per || a.source !== b.source) return false;
  if (a.unit === b.unit) return true;
  const [bare, other] = a.unit === "" || a.unit === "count" ? [a, b] : [b, a];
  if (bare.unit !== "" && bare.unit !== "count") return false;
  if (rateUnits.test(other.unit) || isTimeUnit(other.unit)) return false;
  if (isMoney(other.unit)) return bare.unit === "" && bare.value >= 1e6;
  return bare.value >= 1e6 || Number.isInteger(bare.value) && Number.isInteger(other.value);
}
var mostParts, furthest, isOfMonthsBefore, offByScale, opensTotal, totalled, announced, upDownSame, inclusion, isApart, isLeft, sectionCue, rateUnits;
var init_runs = __esm({
  "src/audit/relations/runs.ts"() {
    "use strict";
    init_cue_input();
    init_frames();
    init_hedges();
    init_units_in_text();
    init_parts_of_year();
    init_relation();
    [mostParts, furthest] = [12, 3];
    isOfMonthsBefore = (claim, reader) => claim.lang === "en" && /\b(?:preceding|previous|first|earlier|prior)\s+(?:[a-z]+\s+)?(?:months|quarters|weeks|days)\b[^.;]*$/i.test(
      reader.before(claim)
    );
    offByScale = (ratio2) => [1e4, 1e8].some((power) => ratio2 > power / 2 && ratio2 < power * 2);
    opensTotal = {
      en: /^\W*(?:added up|add(?:ed)? together|taken together|put together|all told|together|combined|between them|in all|in total|altogether|in sum)\b/i,
      zh: /^(?:以上|上述|三者|两者|四者|[两二三四五六][项类者地市区县]|合起来|加起来|加总)[^，。；]{0,8}(?:合计|共计|总计|相加|合起来|加起来|共)/
    };
    totalled = /合计|共计|总计|合共|总共|全年|全部|\b(?:total|altogether|in all|together|combined|overall|whole year|full year|year as a whole|for the year|sum|giving|making|bringing|yielding|add(?:s|ed|ing)? up to)\b/i;
    announced = {
      en: /^[^.]*?(?:\bof (?:which|whom|this|these|that|those|the total)\b|\binclud|\bcompris|\bconsist|\bmade up\b|:|—|–|\bbr(?:oken|eaks?) down|\bsplit|\bdivided)/i,
      zh: /其中|包括|构成|组成|划分|分[^，。；]{0,8}看|按[^，。；]{1,8}[分看计]|：|——|分别/
    };
    upDownSame = {
      en: [
        /\b(?:up|rose|ris\w+|increas\w+|grew|gain\w*)\b/i,
        /\b(?:down|fell|fall\w*|declin\w+|decreas\w+|drop\w*)\b/i,
        /\b(?:unchanged|flat|stable|the same|no change)\b/i
      ],
      zh: [/上涨|增长|上升/, /下降|下跌|回落|减少/, /持平|不变/]
    };
    inclusion = /\b(?:includ\w+|of which|of whom|among them)\b/i;
    isApart = (whole2, parts, rivals, reader) => whole2.lang === "en" && (/^\s*(?:\([^()]*\)\s*)?;/.test(reader.after(whole2)) || rivals.some((other) => other.start > whole2.end && other.end < (parts[0]?.start ?? 0)));
    isLeft = (claim, reader) => claim.lang === "en" && (!/\b(?:others?|rest|remaining|remainder|elsewhere|miscellaneous)\b/i.test(
      `${reader.gap(claim).slice(-70)} ${reader.tail(claim).slice(0, 70)}`
    ) || /\b(?:balance|surplus|debt|there|which|still|amount)\s+(?:\w+\s+)?remain/i.test(reader.gap(claim)) || /^\s*remain\w*\s+(?:in|at|on|unpaid|unsold)\b/i.test(reader.tail(claim)));
    sectionCue = /(?:分|按)[^，。；]{1,12}(?:看|分|计|划分)[^，。；]{0,4}[，：]|按[^，。；：]{2,8}：|其中|逐季/;
    rateUnits = /^(?:1|points|index_points|times|doublings)$/;
  }
});

// src/audit/relations/pairs.ts
function pairCandidates(claims) {
  return [...levelPairs(claims), ...changePairs(claims)];
}
function levelPairs(claims) {
  const amounts4 = claims.filter(
    (claim) => (claim.role === "level" || claim.role === "previous") && claim.unit !== "1" && claim.unit !== "points" && claim.value > 0 && closed(claim)
  );
  const rates2 = claims.filter(
    (claim) => claim.role === "growth" && claim.unit === "1" && closed(claim) && !claim.ordinal
  );
  return rates2.flatMap((rate) => {
    if (rate.basis === "month" || rate.basis === "quarter") return [];
    const near = amounts4.filter((claim) => distance2(claim, rate) <= 2);
    return near.flatMap(
      (now) => near.flatMap((before4) => {
        if (now === before4 || !alike(now, before4)) return [];
        const told4 = evidenceFor2(rate, now, before4);
        const evidence = told4 !== null && isReal(rate, now) ? "possible" : told4;
        if (evidence === null) return [];
        const others = near.filter((claim) => claim !== now && claim !== before4 && alike(claim, now));
        return [candidate2(rate, now, before4, evidence, others)];
      })
    );
  });
}
function evidenceFor2(rate, now, before4) {
  const years2 = yearsBetween(before4, now);
  const inOrder2 = before4.role === "previous" || years2 !== null && years2 > 0 && before4.periodHere && now.role === "level";
  if (!inOrder2 || now.role !== "level") return null;
  const since = rate.since === null || before4.period === null || rate.since.to === before4.period.to;
  if (distance2(now, rate) > 1 || distance2(before4, rate) > 1) return "possible";
  const beside2 = rate.frame === now.frame || rate.frame === before4.frame || rate.sentence === now.sentence;
  const named3 = rate.since !== null && before4.period !== null && since;
  return since && beside2 && sameThing(now, before4) && (named3 || years2 === null || years2 === 1) ? "likely" : "possible";
}
function sameThing(a, b) {
  if (a.frame === b.frame) return true;
  if (a.concept !== null && b.concept !== null && a.concept !== b.concept) return false;
  return a.words.length === 0 || b.words.length === 0 || a.words.join(" ") === b.words.join(" ");
}
function candidate2(rate, now, before4, evidence, others) {
  return {
    relation: "growth",
    focus: rate,
    others: [now, before4],
    compute: ([a, b]) => minusOne(divideBoth(a, b)),
    formula: `${now.text} / ${before4.text} \u2212 1`,
    evidence,
    // "Declined from 4,800 to 3,600, i.e. by 25%": the way is told with the amounts.
    ...rate.lang === "en" && rate.direction === 0 && rate.value > 0 && now.value < before4.value ? { stated: scale(rate.interval, -1) } : {},
    // Besides, the ratio itself taken for the growth; on another amount.
    mistakes: ([a, b]) => [
      ...growthMistakes([a, b]),
      divideBoth(a, b),
      ...others.map((other) => minusOne(divideBoth(a, other.interval)))
    ]
  };
}
function growthMistakes([a, b]) {
  const inverse = divideBoth(b, a);
  const growth2 = minusOne(divideBoth(a, b));
  return [
    inverse === void 0 ? void 0 : { low: 1 - inverse.high, high: 1 - inverse.low },
    growth2 === void 0 ? void 0 : scale(growth2, -1)
  ];
}
function divideBoth(a, b) {
  return a === void 0 || b === void 0 ? void 0 : divide(a, b);
}
function minusOne(ratio2) {
  return ratio2 === void 0 ? void 0 : { low: ratio2.low - 1, high: ratio2.high - 1 };
}
function changePairs(claims) {
  const changes = claims.filter(
    (claim) => claim.role === "change" && claim.unit !== "1" && claim.unit !== "points" && closed(claim)
  );
  const levels = claims.filter((claim) => claim.role === "level" && closed(claim) && claim.value > 0);
  return claims.filter((claim) => claim.role === "growth" && claim.unit === "1" && closed(claim) && !claim.ordinal).flatMap(
    (rate) => changes.filter((change) => change.source === rate.source && change.sentence === rate.sentence).flatMap(
      (change) => levels.filter(
        (level) => distance2(level, rate) <= 1 && alike(level, change) && level.value > change.value && !isOfYearBefore(level)
      ).map((level) => {
        const together = level.frame === rate.frame && change.frame === rate.frame;
        const oneBase = rate.basis === null || change.basis === null || rate.basis === change.basis;
        return {
          relation: "growth",
          focus: rate,
          others: [level, change],
          compute: ([a, b]) => onBase(a, b),
          formula: `${change.text} / (${level.text} ${change.direction < 0 ? "+" : "\u2212"} ${change.text})`,
          evidence: together && oneBase && !isReal(rate, level) && !isBalance(level) ? "likely" : "possible",
          // Divided by the new level.
          mistakes: ([a, b]) => [divideBoth(b, a)]
        };
      })
    )
  );
}
function onBase(level, change) {
  if (level === void 0 || change === void 0) return void 0;
  return divide(change, { low: level.low - change.high, high: level.high - change.low });
}
function averageOver(ratio2, n) {
  return ratio2 === void 0 || ratio2.low <= 0 ? void 0 : { low: ratio2.low ** (1 / n) - 1, high: ratio2.high ** (1 / n) - 1 };
}
function averageMistakes([a, b], years2) {
  const ratio2 = divideBoth(a, b);
  const whole2 = minusOne(ratio2);
  return [
    whole2 === void 0 ? void 0 : scale(whole2, 1 / years2),
    averageOver(ratio2, years2 - 1),
    averageOver(ratio2, years2 + 1)
  ];
}
var shareOf, isOfYearBefore;
var init_pairs = __esm({
  "src/audit/relations/pairs.ts"() {
    "use strict";
    init_frames();
    init_relation();
    init_runs();
    shareOf = (share, part, whole2) => ({
      relation: "share",
      focus: share,
      others: [part, whole2],
      bound: [part, whole2],
      compute: ([a, b]) => divideBoth(a, b),
      formula: `${part.text} / ${whole2.text}`
    });
    isOfYearBefore = ({ lang, subject }) => lang === "zh" && /^(?:去年|上年|前年)/.test(subject);
  }
});

// src/audit/relations/averages-zh.ts
function averageCandidatesZh(claims, reader) {
  const amounts4 = claims.filter(
    (claim) => claim.lang === "zh" && (claim.role === "level" || claim.role === "previous") && !/^(?:1|points|times|years|months)$/.test(claim.unit) && claim.value > 0 && closed(claim)
  );
  const rates2 = claims.filter(
    (claim) => claim.lang === "zh" && claim.role === "average_growth" && claim.unit === "1" && closed(claim)
  );
  return rates2.flatMap((rate) => {
    const near = amounts4.filter(
      (claim) => claim.source === rate.source && claim.end <= rate.start && rate.sentence - claim.sentence <= 1
    );
    const last = near.at(-1);
    const first = near.filter((claim) => last !== void 0 && claim !== last && alike(claim, last)).at(-1);
    if (first === void 0 || last === void 0) return [];
    if (!isOneThing(first, last) && !/这一|该(?:数|指标)/.test(reader.gap(last))) return [];
    const turned3 = (first.period?.to ?? 0) > (last.period?.to ?? 0);
    const [before4, now] = turned3 ? [last, first] : [first, last];
    const years2 = yearsBetween(before4, now);
    if (years2 === null || years2 < 2 || !before4.periodHere || !now.periodHere) return [];
    const words3 = `${reader.between(first, last)}${reader.between(last, rate)}`;
    if (/；|其中|另外|此外/.test(words3)) return [];
    const loose = isReal(rate, now) || /可比|不变价|实际|扣除|剔除|同口径/.test(words3 + reader.tail(rate).slice(0, 12));
    return [averaged(rate, now, before4, years2, loose ? "weak" : "sure")];
  });
}
function averaged(rate, now, before4, years2, evidence) {
  return {
    relation: "average_growth",
    focus: rate,
    others: [now, before4],
    compute: ([a, b]) => averageOver(divideBoth(a, b), years2),
    formula: `(${now.text} / ${before4.text})^(1/${years2}) \u2212 1`,
    evidence,
    known: "mistakes only",
    mistakes: (pair) => averageMistakes(pair, years2)
  };
}
var isOneThing;
var init_averages_zh = __esm({
  "src/audit/relations/averages-zh.ts"() {
    "use strict";
    init_frames();
    init_pairs();
    init_relation();
    init_runs();
    isOneThing = (a, b) => (a.concept === b.concept || a.concept === null || b.concept === null) && a.partOf === b.partOf;
  }
});

// src/audit/relations/balances.ts
function balanceCandidates(claims, reader) {
  const amounts4 = claims.filter(
    (claim) => (claim.role === "level" || claim.role === "change") && closed(claim) && claim.unit !== "1" && claim.unit !== "points"
  );
  return amounts4.filter(
    (net) => net.concept !== "trade_balance" && netWords.test(`${reader.gap(net)}${reader.tail(net).slice(0, 12)}`)
  ).flatMap((net) => {
    const near = amounts4.filter((claim) => claim !== net && distance2(claim, net) <= 1 && alike(claim, net));
    const here = near.filter((claim) => claim.sentence === net.sentence);
    return near.flatMap(
      (a) => near.flatMap(
        (b) => a === b || a.value < b.value ? [] : [
          {
            relation: "difference",
            focus: net,
            others: [a, b],
            compute: ([x, y]) => x === void 0 || y === void 0 ? void 0 : subtract(x, y),
            formula: `${a.text} \u2212 ${b.text}`,
            evidence: here.length === 2 && here.includes(a) && here.includes(b) ? "weak" : "possible",
            reading: (claim) => sizeOf(exactly(claim))
          }
        ]
      )
    );
  });
}
function swingCandidates(claims, reader) {
  const amounts4 = claims.filter((claim) => closed(claim) && claim.unit !== "1" && claim.unit !== "points");
  return amounts4.flatMap((change, i) => {
    const [a, b] = [amounts4[i - 2], amounts4[i - 1]];
    if (a === void 0 || b === void 0 || distance2(a, change) > 0 || !alike(a, b) || !alike(b, change))
      return [];
    const side = (claim) => {
      const text = reader.gap(claim);
      return surplus[claim.lang].test(text) ? 1 : deficit[claim.lang].test(text) ? -1 : 0;
    };
    const told4 = /\b(?:improvement|swing|turnaround|change|deterioration|worsening) of\b|(?:改善|增加|多|恶化)[^，。；]{0,4}$/i;
    if (side(a) * side(b) !== -1 || side(change) !== 0 || !told4.test(reader.gap(change))) return [];
    return [
      {
        relation: "change",
        focus: change,
        others: [a, b],
        compute: ([x, y]) => x === void 0 || y === void 0 ? void 0 : add(x, y),
        formula: `${a.text} + ${b.text}`,
        evidence: "sure",
        reading: (claim) => sizeOf(claim.interval),
        bound: [a, b]
      }
    ];
  });
}
function componentCandidates(claims, reader) {
  const changes = claims.filter((claim) => claim.role === "change" && closed(claim));
  return changes.flatMap((whole2) => {
    const behind3 = changes.filter(
      (claim) => claim.start > whole2.end && claim.sentence - whole2.sentence <= 1 && alike(claim, whole2)
    );
    const runs = [0, 1, 2].flatMap((from) => [2, 3, 4].map((count) => ({ from, count })));
    return runs.filter(({ from, count }) => from + count <= behind3.length).map(({ from, count }) => {
      const parts = behind3.slice(from, from + count);
      return {
        relation: "sum",
        focus: whole2,
        others: parts,
        compute: (others) => others.reduce(add, { low: 0, high: 0 }),
        formula: parts.map((part) => `${part.direction < 0 ? "\u2212" : ""}${part.text}`).join(" + ").replace("+ \u2212", "\u2212 "),
        evidence: isSection2(parts, behind3, reader) ? "likely" : count === behind3.length || isSentence2(parts, behind3) ? "weak" : "possible"
      };
    });
  });
}
function isSentence2(parts, behind3) {
  const own = behind3.filter((claim) => claim.sentence === parts[0]?.sentence);
  return parts.length > 2 && own.length === parts.length && own.every((claim, i) => claim === parts[i]);
}
function isSection2(parts, behind3, reader) {
  const [first] = parts;
  const own = behind3.filter((claim) => claim.sentence === first?.sentence);
  return first !== void 0 && own.length === parts.length && parts.length > 1 && own.every((claim, i) => claim === parts[i]) && /(?:分|按)[^，。；]{1,12}(?:看|分)[，：]|其中/.test(reader.gap(first));
}
function remainderCandidates(claims, reader) {
  const counts2 = claims.filter(
    (claim) => claim.role === "level" && closed(claim) && claim.half <= 0.5 && claim.unit !== "1"
  );
  return counts2.filter(
    (left) => left.rest || /\b(?:remaining|other)\s*$|(?:其余|剩余|余下)的?$/i.test(reader.before(left))
  ).flatMap((left) => {
    const [a, b] = counts2.filter(
      (claim) => claim.source === left.source && claim.sentence === left.sentence && claim.end <= left.start
    ).slice(-2);
    if (a === void 0 || b === void 0) return [];
    const between2 = reader.between(a, b);
    const [part, whole2] = left.lang === "en" ? [a, b] : [b, a];
    const told4 = left.lang === "en" ? /^\s*(?:out )?of\s[^,.;]{0,25}$/i : /^[^，。；]{0,12}中[，、有]{0,2}$/;
    if (!told4.test(between2)) return [];
    const exact = (claim) => ({ low: claim.value, high: claim.value });
    return [
      {
        relation: "count",
        focus: left,
        others: [whole2, part],
        compute: ([all, some]) => all === void 0 || some === void 0 ? void 0 : subtract(all, some),
        formula: `${whole2.text} \u2212 ${part.text}`,
        evidence: "sure",
        reading: exact,
        worded: true
      }
    ];
  });
}
var netWords, surplus, deficit;
var init_balances = __esm({
  "src/audit/relations/balances.ts"() {
    "use strict";
    init_frames();
    init_relation();
    init_runs();
    netWords = /\bnet\b(?! (?:profit|income|assets?|sales|wealth|worth|interest|lending|loans))|\b(?:surplus|deficit|balance|gap|shortfall|difference|excess|natural (?:increase|growth))\b|净(?!利|资产|值|收入|购|流入|含量)|顺差|逆差|差额|缺口|结余|自然增[长加]/i;
    surplus = { en: /\bsurplus|\bprofit/i, zh: /顺差|盈余|盈利/ };
    deficit = { en: /\bdeficit|\bloss|\bshortfall/i, zh: /逆差|赤字|亏损/ };
  }
});

// src/audit/relations/bands-zh.ts
function bandCandidates(claims, reader) {
  const bands = claims.flatMap((claim) => bandOf(claim, reader));
  const keys = [...new Set(bands.map(({ claim }) => `${claim.source} ${claim.sentence} ${claim.unit}`))];
  return keys.flatMap((key) => {
    const own = bands.filter(({ claim }) => `${claim.source} ${claim.sentence} ${claim.unit}` === key);
    const list2 = chain(own);
    const [first] = list2;
    if (first === void 0) return [];
    const parts = list2.map(({ claim }) => claim);
    return first.claim.unit === "1" ? [hundred(parts)] : population(parts, claims, reader);
  });
}
function bandOf(claim, reader) {
  if (claim.lang !== "zh" || !closed(claim) || claim.hedge !== "exact") return [];
  if (claim.unit !== "1" && claim.unit !== "persons") return [];
  if (!["level", "share"].includes(claim.role)) return [];
  const clause = reader.before(claim).split(/[，；。：]/).at(-1) ?? "";
  if (/其中(?!0\D)/.test(clause)) return [];
  const told4 = /(\d+)(?:岁)?(?:[—–－~～-]+|至|到)(\d+)(?:周)?岁(?:的)?(?:人口|人员|常住人口|劳动年龄人口|儿童|少年儿童|人群)?(?:（[^（）]*）)?(?:占(?:常住人口|总人口|全部人口|全市人口)?(?:的|比重为|比例为|比)?|为|有|比重为|占比)*$/.exec(
    clause
  ) ?? /(\d+)(?:周)?岁(?:及|及其)?以上(?:的)?(?:老年)?(?:人口|人员|老年人|常住人口|人群)?(?:占(?:常住人口|总人口|全部人口|全市人口)?(?:的|比重为|比例为|比)?|为|有|比重为|占比)*$/.exec(
    clause
  );
  if (told4 === null) return [];
  return [
    { claim, from: Number(told4[1]), to: told4[2] === void 0 ? Number.POSITIVE_INFINITY : Number(told4[2]) }
  ];
}
function chain(bands) {
  const list2 = [];
  for (let from = 0; ; ) {
    const next = bands.filter((band2) => band2.from === from);
    const [band] = next;
    if (band === void 0 || next.length > 1) return [];
    list2.push(band);
    if (band.to === Number.POSITIVE_INFINITY) return list2.length > 1 ? list2 : [];
    from = band.to + 1;
  }
}
function hundred(shares) {
  const [focus, ...others] = shares.toReversed();
  const unit = Math.max(...shares.map((share) => share.half * 2));
  return {
    relation: "structure",
    focus,
    others,
    compute: (told4) => told4.reduce((left, share) => subtract(left, share), { low: 1 - unit, high: 1 + unit }),
    formula: `100% \u2212 ${others.map((share) => share.text).join(" \u2212 ")}`,
    evidence: "sure",
    worded: true
  };
}
function population(parts, claims, reader) {
  const [first] = parts;
  const wholes = claims.filter(
    (claim) => claim.source === first?.source && claim.end <= first.start && claim.role === "level" && claim.unit === "persons" && closed(claim) && first.sentence - claim.sentence <= 4 && /(?:常住|总|全[国省市区县州]|户籍)(?:总)?人口[^，。；]{0,4}$/.test(reader.gap(claim))
  );
  return wholes.map((whole2) => ({
    relation: "sum",
    focus: whole2,
    others: parts,
    compute: (told4) => told4.reduce(add, { low: 0, high: 0 }),
    formula: parts.map((part) => part.text).join(" + "),
    evidence: wholes.length === 1 ? "sure" : "likely",
    bound: parts
  }));
}
var init_bands_zh = __esm({
  "src/audit/relations/bands-zh.ts"() {
    "use strict";
    init_relation();
  }
});

// src/audit/relations/sentence-numbers.ts
function sentencesOf(claims) {
  const groups3 = /* @__PURE__ */ new Map();
  for (const claim of claims) {
    const key = `${claim.source}:${claim.sentence}`;
    groups3.set(key, [...groups3.get(key) ?? [], claim]);
  }
  return [...groups3.values()];
}
function englishSentences(claims, reader) {
  const sentences = sentencesOf(claims.filter((claim) => claim.lang === "en" && !claim.ordinal));
  return sentences.map((all, at) => {
    const own = all.filter((claim) => !isStretch(claim, all, reader));
    const last = sentences[at - 1] ?? [];
    const near = last[0]?.source === own[0]?.source && (own[0]?.sentence ?? 0) - (last[0]?.sentence ?? 0) === 1;
    return { own, all, before: near ? last : [] };
  });
}
function isStretch(claim, own, reader) {
  return /^(?:years|months|weeks?|days?|quarters?|days)$/.test(claim.unit) && (/\b(?:previous|past|last|next|first|preceding|prior|these|those|same|over the|within|in|of|after|for|than)\s*$/i.test(
    toldBefore(claim, own, reader)
  ) || /^\s*(?:earlier|before|ago|previously|to|ending|ended)\b/i.test(reader.tail(claim)));
}
function toldBefore(claim, own, reader) {
  const last = own[own.indexOf(claim) - 1];
  return last === void 0 ? reader.before(claim) : reader.between(last, claim);
}
var init_sentence_numbers = __esm({
  "src/audit/relations/sentence-numbers.ts"() {
    "use strict";
  }
});

// src/audit/relations/earlier-words.ts
function isEarlier(claim, own, reader) {
  const lead = toldBefore(claim, own, reader);
  const clause = lead.slice(
    Math.max(lead.lastIndexOf(";") + 1, lead.search(/,\s+(?:and|while|but)\s[^,]*$/))
  );
  if (agoWords.test(clause) && !/\b(?:than|on|over|since|from|with|to)\s+(?:in\s+|for\s+)?(?:the\s+)?$/i.test(clause)) {
    const last = [...clause.matchAll(new RegExp(ago, "gi"))].at(-1);
    const behind3 = clause.slice((last?.index ?? 0) + (last?.[0].length ?? 0));
    const ahead = clause.slice(0, last?.index ?? 0);
    const isRates = /\b(?:than|on|over|since|from|with|to|against)\s+(?:in\s+|for\s+)?(?:the\s+)?(?:that\s+of\s+)?(?:the\s+)?$/i.test(
      ahead
    );
    if (!isRates || /^['’]?s?\s*(?:figure |level |total |reading |value |result |number )?(?:of\s+|was\s+|being\s+|when\s[^,;]*)?[$€£¥₹A-Z]*$/i.test(
      behind3
    )) {
      if (!/\b(?:in|this|the) (?:current|present|latest)\b/i.test(behind3)) return true;
    }
  }
  if (agoBehind.test(reader.tail(claim))) return true;
  return claim.role === "previous" || comparedWith2.test(lead) || ofYear2.test(lead);
}
var period, ago, agoWords, agoBehind, ofYear2, comparedWith2, isOfOtherSubject;
var init_earlier_words = __esm({
  "src/audit/relations/earlier-words.ts"() {
    "use strict";
    init_sentence_numbers();
    period = "year|month|quarter|season|week|decade|half|period|census|survey|winter|summer|spring|autumn|day";
    ago = String.raw`\b(?:(?:a|one|two|three|four|five|six|ten|twelve|\d+) (?:${period})s? (?:earlier|before|ago|previously)|the (?:${period}) before|(?:last|previous|preceding|prior|year-earlier|year-ago) (?:\w+ )?(?:${period})(?:['’]s)?|(?:the )?(?:same|corresponding|comparable) (?:${period})|year-(?:earlier|ago)|last (?:January|February|March|April|May|June|July|August|September|October|November|December))\b`;
    agoWords = new RegExp(ago, "i");
    agoBehind = new RegExp(String.raw`^[^,;.()]{0,40}${ago}`, "i");
    ofYear2 = /(?:\b(?:on|over|than|from|vs\.?|with|to)\s+(?:in\s+)?|\(\s*)(?:[A-Z][\w.]*\s+)?(?:19|20)\d\d(?:\/\d\d)?\s*[:(,]\s*[$€£¥₹A-Z]*\s?$/;
    comparedWith2 = /\b(?:against|compared (?:with|to)|versus|vs\.?|up from|down from|from|following|after)\s+(?:the |a |an |some |about |its )?(?:(?!and\b|or\b|in\b|by\b|at\b)[a-z]+ ){0,2}[$€£¥₹A-Z]*$/i;
    isOfOtherSubject = (level, g, reader) => level.end <= g.start && /\b(?:even as|even though|although|though|while|whereas)\s+(?!(?:it|they|this|that|these|those|growth)\b)(?:[a-z’'-]+\s+){2,10}$/i.test(
      reader.between(level, g)
    );
  }
});

// src/audit/relations/misprints.ts
function misprints(claim) {
  const around3 = (value, half2) => ({ low: value - half2, high: value + half2 });
  return [
    ...transposed(claim, signed2(claim)).map((value) => around3(value, claim.half)),
    ...powers(claim).map((power) => around3(signed2(claim) * 10 ** power, claim.half * 10 ** power))
  ];
}
function transposed(claim, value) {
  const digits = /\d(?:[\d.,]|[ \u00a0\u202f\u2009](?=\d{3}))*/.exec(claim.text)?.[0].replace(/[,.]+$/, "") ?? "";
  const places = Array.from(digits, (c2, i) => ({ c: c2, i })).filter(({ c: c2 }) => /\d/.test(c2));
  const plain2 = (text) => Number(text.replace(/[^\d.]/g, ""));
  const printed2 = plain2(digits);
  if (places.length < 2 || printed2 === 0) return [];
  return places.slice(0, -1).flatMap(({ c: c2, i }, k) => {
    const next = places[k + 1];
    if (next === void 0 || next.c === c2) return [];
    const swapped = Array.from(digits);
    [swapped[i], swapped[next.i]] = [next.c, c2];
    if (swapped[places[0]?.i ?? 0] === "0" && digits[places[0]?.i ?? 0] !== "0") return [];
    return [plain2(swapped.join("")) * value / printed2];
  });
}
function powers(claim) {
  const word2 = /万|亿|thousand|million|billion|trillion|crore|lakh|\d\s?(?:k|m|bn|mn|tn|mln|bln)\b/i.test(
    claim.text
  );
  const point = (claim.text.match(/\d/g) ?? []).length >= 3 && /\d\.\d/.test(claim.text);
  return [...word2 ? claim.lang === "zh" ? [-4, 4] : [-6, -3, 3, 6] : [], ...point ? [-1, 1] : []];
}
function signed2(claim) {
  return claim.direction < 0 && claim.value > 0 && claim.interval.high <= 0 ? -claim.value : claim.value;
}
var init_misprints = __esm({
  "src/audit/relations/misprints.ts"() {
    "use strict";
  }
});

// src/audit/relations/explained.ts
function explained(candidate10, readings2) {
  const { evidence, mistakes, reading = plainly } = candidate10;
  const plain2 = candidate10.others.map(reading);
  const scope = scopeOf(candidate10, plain2);
  if (scope === void 0) return false;
  const by = (slips) => slips.some(isUndone) && chanceOf(slips, scope) * readings2 < chanceAllowed[evidence];
  if (by(
    (mistakes?.(plain2) ?? []).map((given) => ({
      claim: candidate10.focus,
      undone: scope.stated,
      own: scope.stated,
      given
    }))
  ))
    return true;
  return candidate10.known !== "mistakes only" && by(misprintsOf(candidate10, plain2, scope));
}
function slipsOf(candidate10) {
  const plain2 = candidate10.others.map(candidate10.reading ?? plainly);
  const scope = scopeOf(candidate10, plain2);
  if (scope !== void 0 && isTurned(candidate10, scope))
    return { claims: [candidate10.focus], chance: turnedWeight * scope.width / scope.spread };
  const slips = scope === void 0 ? [] : misprintsOf(candidate10, plain2, scope);
  return {
    claims: slips.filter((slip) => isUndone(slip) && !isPointMoved(slip)).map(({ claim }) => claim),
    chance: scope === void 0 ? 1 : chanceOf(slips, scope)
  };
}
function scopeOf(candidate10, plain2) {
  const { relation, focus, compute, reading = plainly } = candidate10;
  const stated = candidate10.stated ?? reading(focus);
  const computed = compute(plain2);
  if (computed === void 0) return void 0;
  const width = stated.high - stated.low + computed.high - computed.low || 1;
  const least3 = relation === "structure" ? 0.5 : 0;
  const spread = Math.max(least3, Math.abs(stated.high), Math.abs(stated.low), Math.abs(computed.high));
  return { stated, computed, width, spread };
}
function chanceOf(slips, { width, spread }) {
  const inReach = slips.filter(
    ({ given }) => given !== void 0 && Math.abs(given.high) < 3 * spread && Math.abs(given.high) > spread / 30
  );
  return width / spread * Math.max(1, inReach.length);
}
function misprintsOf({ relation, focus, others, compute }, plain2, { stated, computed, width }) {
  return [
    ...misprints(focus).map((own) => ({ claim: focus, undone: own, own, given: computed })),
    // A slip that leaves next to nothing of a number explains whatever nearly fits without it.
    ...others.flatMap(
      (claim, i) => misprints(claim).filter((changed) => {
        const own = claim.value > 500 * Math.abs(changed.high) ? changed.high - changed.low : width;
        return relation !== "sum" || Math.abs(changed.high) > 10 * (own === width ? width : own + stated.high - stated.low);
      }).map((changed) => ({
        claim,
        undone: changed,
        own: stated,
        given: compute(plain2.map((interval, k) => k === i ? changed : interval))
      }))
    )
  ];
}
var chanceAllowed, plainly, isPointMoved, turnedWeight, isTurned, isUndone;
var init_explained = __esm({
  "src/audit/relations/explained.ts"() {
    "use strict";
    init_hedges();
    init_misprints();
    init_relation();
    chanceAllowed = { sure: 1, likely: 0.3, weak: 0.1, possible: 0 };
    plainly = (claim) => claim.interval;
    isPointMoved = ({ claim, undone }) => [10, 0.1].some((power) => Math.abs(Math.abs(middle(undone) / claim.value) / power - 1) < 1e-9);
    turnedWeight = 2;
    isTurned = ({ relation, focus }, { stated, computed }) => relation === "growth" && focus.direction !== 0 && meet(scale(stated, -1), computed);
    isUndone = ({ own, given }) => given !== void 0 && meet(own, given);
  }
});

// src/audit/relations/candidate.ts
function weigh(candidates) {
  return byFocus(candidates).map(tied).flatMap((group) => {
    const judged7 = group.flatMap(judge);
    const worded = judged7.filter(({ candidate: candidate10 }) => candidate10.worded === true);
    if (worded.length > 0 && judged7.every((one) => !one.holds || one.candidate.evidence !== "sure"))
      return ofOne(worded) || judged7.every((one) => !one.holds) ? [failing(worded[0])] : [];
    const inReach = judged7.filter(plausible).length;
    const holding = judged7.filter(
      (one) => one.holds && (one.candidate.evidence !== "possible" || one.candidate.first === true || looseness(one) * inReach < coincidence)
    );
    if (holding.length > 0) return [...apart(holding).map(told), ...otherwiseParted(judged7, holding)];
    const sure = unlike(judged7.filter(({ candidate: candidate10 }) => candidate10.evidence === "sure"));
    const doubtful = judged7.some((one) => one.holds && looseness(one) < 0.1);
    if (sure.length > 0) {
      if (doubtful) return [];
      const slipped = sure.filter(({ candidate: candidate10 }) => explained({ ...candidate10, evidence: "likely" }, 1));
      return sure.length === 1 ? sure.map(failing) : slipped.length === 1 ? slipped.map(failing) : [];
    }
    const readings2 = group.filter(({ evidence }) => evidence !== "possible").length;
    const likely = unlike(judged7.filter(({ candidate: candidate10 }) => explained(candidate10, readings2)));
    return likely.length === 1 ? likely.map(failing) : [];
  });
}
function byFocus(candidates) {
  const groups3 = /* @__PURE__ */ new Map();
  for (const candidate10 of candidates) {
    const key = `${candidate10.focus.id} ${candidate10.relation}`;
    groups3.set(key, [...groups3.get(key) ?? [], candidate10]);
  }
  return [...groups3.values()];
}
function tied(group) {
  const bound = group.find((candidate10) => candidate10.bound !== void 0)?.bound ?? [];
  return group.filter(({ others }) => bound.every((claim) => others.includes(claim)));
}
function unlike(readings2) {
  const sorted = [...readings2].sort(
    (a, b) => Number(b.candidate.bound !== void 0) - Number(a.candidate.bound !== void 0)
  );
  return [...new Map(sorted.toReversed().map((one) => [valuesOf(one.candidate.others), one])).values()];
}
function otherwiseParted(judged7, holding) {
  const used = new Set(holding.flatMap(({ candidate: candidate10 }) => candidate10.others));
  const failed = judged7.filter(
    ({ holds: holds2, candidate: candidate10 }) => !holds2 && candidate10.relation === "sum" && (candidate10.evidence === "sure" || candidate10.evidence === "likely") && candidate10.others.length > 1 && candidate10.others.every((claim) => !used.has(claim)) && explained(
      { ...candidate10, evidence: candidate10.apart === true ? "likely" : "weak" },
      candidate10.apart !== true && judged7.length > 4 ? 2 : 1
    )
  );
  return failed.length > 0 && ofOne(failed) ? [{ ...failing(failed[0]), apart: true }] : [];
}
function failing(one) {
  return { ...told(one), slip: explained({ ...one.candidate, evidence: "likely" }, 1) };
}
function ofOne(list2) {
  return new Set(list2.map(({ candidate: candidate10 }) => idsOf(candidate10.others))).size === 1;
}
function holds({ focus, others, compute, stated, reading = plainly }) {
  const computed = compute(others.map(reading));
  return computed !== void 0 && meet(computed, stated ?? focus.interval);
}
function judge(candidate10) {
  const { focus, others, compute, reading = plainly } = candidate10;
  const computed = compute(others.map(reading));
  const stated = candidate10.stated ?? reading(focus);
  if (computed === void 0) return [];
  const holds2 = meet(stated, computed);
  const idle = candidate10.relation === "sum" && focus.half > 0.5 && others.some((part) => addsNothing(part, focus));
  return holds2 && idle ? [] : [{ candidate: candidate10, stated, computed, holds: holds2 }];
}
function told({ candidate: candidate10, stated, computed }) {
  const { relation, focus, others, formula, worded, bound } = candidate10;
  const [mark] = others;
  if (relation === "direction" && mark !== void 0)
    return {
      ...directed(focus, others, mark, meet(stated, computed)),
      ...worded === true ? { worded } : {}
    };
  const related = relate(relation, focus, others, computed, formula, stated);
  return { ...related, ...worded === true ? { worded } : {}, ...bound === void 0 ? {} : { bound } };
}
function apart(holding) {
  return holding.filter(
    ({ candidate: candidate10 }, i) => holding.slice(0, i).every((other) => candidate10.others.every((claim) => !other.candidate.others.includes(claim)))
  );
}
function tiedReading(candidate10) {
  const [one] = judge(candidate10);
  if (one === void 0 || !(one.holds || explained(candidate10, 1))) return [];
  return [{ ...told(one), worded: true, ...one.holds ? {} : { slip: true } }];
}
function plausible({ stated, computed }) {
  const [a, b] = [Math.abs(stated.low + stated.high), Math.abs(computed.low + computed.high)];
  return a < 3 * b && b < 3 * a;
}
function looseness({ computed, candidate: { focus } }) {
  const width = computed.high - computed.low + focus.interval.high - focus.interval.low;
  return width / Math.max(Math.abs(computed.high), Math.abs(focus.interval.high), 1e-9);
}
var coincidence, valuesOf, failingOn;
var init_candidate = __esm({
  "src/audit/relations/candidate.ts"() {
    "use strict";
    init_hedges();
    init_explained();
    init_relation();
    init_explained();
    coincidence = 0.08;
    valuesOf = (claims) => claims.map(({ value, unit, per }) => `${value} ${unit} ${per ?? ""}`).sort().join(", ");
    failingOn = (candidate10) => judge(candidate10).map((one) => ({ ...told(one), slip: true }));
  }
});

// src/audit/relations/wrong-wholes.ts
import { stemmer } from "stemmer";
function wrongWholes(claims, reader) {
  const own = claims.filter((claim) => claim.aside === null && closed(claim) && claim.value > 0);
  return own.filter((claim) => claim.unit === "1" && claim.value < 1.5 && !noShare.test(claim.role)).flatMap((share) => {
    const phrase = phraseOf(share, reader);
    const words3 = phrase === null ? [] : tokensOf(phrase, share.lang);
    if (words3.length === 0) return [];
    const near = own.filter(
      (claim) => claim !== share && distance2(claim, share) <= reach3 && (claim.end <= share.start || claim.sentence === share.sentence)
    );
    const part = partOf(share, near, reader) ?? namedPart(share, near, reader);
    return phrase === null || part === void 0 ? [] : judged(share, part, near, phrase, words3, reader);
  });
}
function phraseOf(share, reader) {
  if (share.lang === "zh") {
    const gap = reader.gap(share);
    return /(?:占|相当于)(?:到|了|全部|全市|全省|全县|全区)?([^，。；：\d]{2,18}?)(?:的(?:比重|比例|份额)?)?(?:为|达到?|约为?|近)?$/.exec(
      gap
    )?.[1] ?? /完成(?:了)?([^，。；：\d]{2,18}?)(?:目标|任务|计划)的(?:约)?$/.exec(gap)?.[1] ?? /对([^，。；：\d]{2,18}?)的贡献率(?:为|达到?|是)?$/.exec(gap)?.[1] ?? null;
  }
  const behind3 = /^\s*(?:share\s+)?of\s+([^,.;:()\d]{3,70})/i.exec(reader.tail(share))?.[1] ?? null;
  return behind3 === null || /^(?:it|that|this|them|these|those|which|whom)\s*$/i.test(behind3.trim()) ? null : behind3;
}
function tokensOf(text, lang) {
  if (lang === "zh") {
    const plain2 = text.replace(/增量|增加额|增长额|增长量|新增额|增速|增幅|净增/g, "\u589E\u957F").replace(/增加/g, "\u589E\u957F");
    return [
      ...new Set(
        plain2.replace(emptyZh, " ").split(/[^\u4e00-\u9fff]+/).flatMap(
          (piece) => Array.from({ length: Math.max(0, piece.length - 1) }, (_, i) => piece.slice(i, i + 2))
        )
      )
    ];
  }
  const words3 = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return [...new Set(words3.filter((word2) => word2.length > 2 && !emptyEn.test(word2)).map(rootOf))];
}
function around(claim, claims, reader) {
  const end = /[.;。；]/;
  const tail = reader.tail(claim);
  const next = claims.find((other) => other.start === claim.end + tail.length);
  const behindShare = next?.unit === "1" && !end.test(tail) && next.role !== "growth" ? reader.tail(next) : "";
  const past = /^\s*of\b/.test(behindShare) ? "" : behindShare;
  const leads = next !== void 0 && next.sentence === claim.sentence && next.unit !== "1";
  const clause = (text) => text.split(
    claim.lang === "zh" ? /[，。；]/ : leads ? /[.:;]|\b(?:and|while|but)\b/ : /[.:;]|,\s+(?:and|while|but)\b/
  )[0] ?? "";
  const ownTail = claim.lang === "en" && leads ? tail.replace(/,[^,]*$/, "") : tail;
  const behind3 = claim.lang === "zh" ? clause(tail) : `${clause(ownTail)} ${clause(past.replace(/^\s*,/, ""))}`;
  const lead = reader.gap(claim);
  const before4 = claim.lang === "zh" ? lead.split(/[。；：]/).at(-1) ?? "" : lead;
  return `${before4} ${claim.text} ${countedAs(before4, claim)} ${behind3} ${claim.role === "change" ? claim.lang === "zh" ? "\u589E\u957F" : "increase" : ""}`;
}
function partOf(share, near, reader) {
  const contributed = /contribution/.test(share.role);
  const here = near.filter(
    (claim) => claim.sentence === share.sentence && claim.unit !== "1" && !/^(?:times|years|months|岁)$/.test(claim.unit)
  );
  const before4 = here.filter((claim) => claim.end <= share.start).at(-1);
  if (before4 === void 0 || before4.unit === "points" && !contributed && share.lang === "en")
    return void 0;
  if (before4.hedge !== "exact" || before4.role === "previous") return void 0;
  if (reader.bracket(before4) >= 0 && reader.bracket(share) < 0) return void 0;
  const between2 = reader.between(before4, share);
  const numbers = near.filter((claim) => claim.start >= before4.end && claim.end <= share.start);
  const joined = share.lang === "zh" ? /^[^。；]{0,30}$/.test(between2) : /^[^.]{0,70}$/.test(between2);
  return numbers.length === 0 && joined ? before4 : void 0;
}
function namedPart(share, near, reader) {
  if (share.lang !== "en" || near.some((claim) => claim.sentence === share.sentence && claim.end <= share.start))
    return void 0;
  const name = /^([A-Z][A-Za-z ’'-]{2,50}?)\s+(?:thereby |thus |therefore |alone |hence |so )?(?:account(?:s|ed|ing)? for|made up|represent(?:s|ed)|contributed|provided|supplied|took)\s*(?:about |some )?$/.exec(
    reader.before(share)
  )?.[1];
  const words3 = name === void 0 ? [] : tokensOf(name, "en");
  if (words3.length === 0) return void 0;
  const found = near.filter((claim) => {
    const lead = new Set(tokensOf(reader.gap(claim), "en"));
    return share.sentence - claim.sentence === 1 && claim.hedge === "exact" && (claim.role === "level" || claim.role === "change" || claim.role === "contribution") && claim.unit !== "1" && words3.every((word2) => lead.has(word2));
  });
  return found.length === 1 ? found[0] : void 0;
}
function judged(share, part, near, phrase, words3, reader) {
  const wholes = near.filter(
    (claim) => claim !== part && claim.hedge === "exact" && claim.end <= share.start && !isRiseUnasked(claim, phrase) && (part.unit === "points" ? claim.unit === "1" && (claim.role === "growth" || claim.role === "previous") : alike(claim, part) && (!isMoney(part.unit) || claim.unit === part.unit) && claim.per === part.per && claim.value !== part.value)
  );
  const rises = ofRise[share.lang].test(phrase) ? wholes.filter((claim) => isRise(claim, reader)) : [];
  const told4 = wholes.map((claim) => new Set(tokensOf(around(claim, near, reader), share.lang)));
  const telling = words3.filter(
    (word2) => told4.some((own) => own.has(word2)) && !told4.every((own) => own.has(word2))
  );
  const asked = share.lang === "en" && share.form === "digits" && telling.length > 0 ? telling : words3;
  const scored = wholes.map((claim, i) => {
    if (rises.length > 0) return { claim, score: rises.includes(claim) ? 1 : 0 };
    return { claim, score: asked.filter((word2) => told4[i]?.has(word2) === true).length / asked.length };
  }).sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (best === void 0 || best.score < least) return [];
  if (asked !== words3 && best.claim.value <= part.value) return [];
  const rivals = scored.filter(({ claim }) => claim.value !== best.claim.value);
  const named3 = best.claim;
  const isAlsoNamed = (claim) => named3.concept !== null && claim.concept === named3.concept && claim.role === named3.role && rises.length === 0;
  if (rivals.some(({ claim, score }) => score > best.score - margin || isAlsoNamed(claim))) return [];
  if (named3.period !== null && part.period !== null && !samePeriod(named3, part)) return [];
  const reading = (claim) => claim.unit === "1" ? sizeOf(claim.interval) : exactly(claim);
  return tiedReading({
    relation: /contribution/.test(share.role) ? "contribution" : "share",
    focus: share,
    others: [part, named3],
    bound: [part, named3],
    compute: ([a, b]) => divideBoth(a, b),
    formula: `${part.text} / ${named3.text}`,
    evidence: "likely",
    stated: asPrinted(share),
    reading,
    mistakes: ([a]) => rivals.map(({ claim }) => divideBoth(a, reading(claim)))
  });
}
var reach3, least, margin, noShare, emptyEn, emptyZh, rise, ofRise, isRise, rootOf, countedAs, isRiseUnasked;
var init_wrong_wholes = __esm({
  "src/audit/relations/wrong-wholes.ts"() {
    "use strict";
    init_cue_input();
    init_frames();
    init_candidate();
    init_pairs();
    init_relation();
    init_runs();
    reach3 = 3;
    [least, margin] = [0.6, 0.3];
    noShare = /^(?:average_growth|previous|points|change|multiple|target|rank)$/;
    emptyEn = /^(?:the|a|an|all|those|that|these|this|who|which|whom|them|its|their|his|her|our|it|were|was|are|is|had|have|has|been|being|be|of|in|on|at|to|for|by|from|with|and|or|as|than|total|overall|whole|entire|number|figure|amount|sum|one|ones|year|month|quarter|period|such|there|so|also|then|only|just|still|now|last|first|same)$/;
    emptyZh = /全部|全市|全省|全国|全区|全县|全州|所有|总额|总数|总量|总值|合计|比重|比例|同期|本期|当期|今年|本年|全年|当年|上述|其中|以上|这些|这|该|的|了|为|达|数$|额$/g;
    rise = /^(?:increas|rise|rose|growth|grow|grew|gain|addit|addition|extra|expans|expand|more|net)$/;
    ofRise = {
      en: /\b(?:increase|rise|growth|gain|expansion|extra|additional|decrease|decline|fall|drop|new jobs)\b/i,
      zh: /增量|增加额|增长额|增长量|新增|增长|减量|减少额/
    };
    isRise = (claim, reader) => claim.role === "change" || claim.role === "growth" && !/(?<![比较])(?:上年|去年)|\b(?:last|previous) year\b/.test(reader.gap(claim));
    rootOf = (word2) => {
      const root = stemmer(word2);
      return rise.test(root) ? "increas" : root;
    };
    countedAs = (before4, { lang, text }) => lang === "zh" ? `${before4}${text.replace(/[\d.,万亿千百]/g, "")}` : "";
    isRiseUnasked = ({ lang, role }, words3) => lang === "zh" && role === "change" && !/[增减升降涨跌多少]/.test(words3);
  }
});

// src/audit/relations/named-wholes.ts
function isOfFartherWhole(share, amounts4, reader) {
  if (!everything[share.lang].test(share.whole?.trim() ?? "")) return false;
  const wider = amounts4.filter((claim) => distance2(claim, share) <= 8);
  return wholesNamed(share, wider, reader, "any period").some((claim) => distance2(claim, share) > 3);
}
function wholesNamed(share, near, reader, of2 = "its period") {
  const text = share.whole?.trim() ?? "";
  const roots = rootsOf(text, share.lang);
  if (roots.length === 0 || share.lang === "en" && namesNothing.test(text)) return [];
  const part = near.filter((claim) => claim.sentence === share.sentence && claim.start < share.start).at(-1);
  const scored = near.filter(
    (claim) => claim !== part && (share.lang === "zh" || part === void 0 || alike(claim, part) && claim.value > part.value * 0.3) && claim.frame !== share.frame && claim.start < share.start && (!isAim(claim, reader) || /计划|目标|任务|规划/.test(text)) && !isBothWays(claim, text, reader) && !isOfOtherTime(claim, text, reader) && !isRiseUnasked(claim, text) && (claim.role !== "previous" || /上年|去年|\d{4}|last|previous|earlier/i.test(text))
  ).map((claim) => {
    const behind3 = share.lang === "en" ? behindOf(claim, reader) : reader.tail(claim).replace(/^,/, "").split(/[,;，；。]/)[0] ?? "";
    const gap = properWords(reader.gap(claim));
    const led = share.lang === "en" && /^\s*(?:share\s+)?of\b/i.test(reader.gap(claim));
    const own = `${led ? "" : subjectOf2(claim)} ${gap} ${claim.text} ${behind3} ${countedAs(gap, claim)}`;
    const around3 = (share.lang === "en" ? `${own} ${wordsOfParent(claim, near, reader)}` : own).toLowerCase();
    const found = roots.filter(
      (root) => share.lang === "zh" ? around3.includes(root) : new RegExp(`\\b${root}`).test(around3)
    );
    const told4 = share.lang === "zh" || roots.some((root) => new RegExp(`\\b${root}`, "i").test(own));
    return { claim, score: told4 ? found.length / roots.length : 0 };
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const byWords = best < 0.5 ? [] : scored.filter(({ score }) => score === best).map(({ claim }) => claim);
  const isAll = share.lang === "en" && everything.en.test(text);
  const concept = isAll ? findConcepts(text, "en").at(-1)?.id ?? null : null;
  const ofConcept2 = concept === null ? [] : byWords.filter((claim) => claim.concept === concept);
  const alikeNamed = ofConcept2.length > 0 ? ofConcept2 : byWords;
  const inPeriod = of2 === "any period" ? [] : alikeNamed.filter((claim) => inYear(claim, share));
  const kindred = of2 === "any period" || inPeriod.length > 0 || share.period === null ? [] : near.filter(
    (claim) => claim !== part && claim.concept !== null && alikeNamed.some((named4) => named4.concept === claim.concept && named4.unit === claim.unit) && claim.period?.from === share.period?.from && claim.period?.to === share.period?.to && claim.words.length === 0
  );
  if (alikeNamed.length > 0 && kindred.length > 0) return kindred;
  const named3 = inPeriod.length > 0 ? inPeriod : alikeNamed;
  const span = /^(?:累计|当月|本月|当季|全年|上半年|前[两二三四五六七八九十\d]+个?[月季]度?)/.exec(text)?.[0];
  const spanned2 = near.filter(
    (claim) => span !== void 0 && claim !== part && claim.role === "level" && claim.start < share.start && (span.startsWith("\u524D") ? /累计|合计|前/.test(reader.gap(claim)) : reader.gap(claim).includes(span)) && named3.some((other) => other.concept === claim.concept && other.unit === claim.unit)
  );
  const fitting = spanned2.length > 0 ? spanned2 : named3;
  const literal = fitting.filter((claim) => text.length > 2 && reader.before(claim).endsWith(text));
  if (share.lang === "zh" && literal.length === 1) return literal;
  const kin = fitting.filter((claim) => {
    const noun = /([\u4e00-\u9fff]{4})(?:数量|总数|数)?(?:为|达|有)?$/.exec(reader.gap(claim))?.[1];
    return share.lang === "zh" && everything.zh.test(text) && part !== void 0 && noun !== void 0 && reader.gap(part).includes(noun);
  });
  if (kin.length > 0 && kin.length < fitting.length) return kin;
  if (fitting.length < 2 || !everything[share.lang].test(text)) return fitting;
  const most2 = Math.max(...fitting.map((claim) => claim.value));
  return fitting.filter((claim) => claim.value === most2);
}
function isOfOtherTime(claim, text, reader) {
  if (claim.lang !== "en") return false;
  const year2 = /\b(?:19|20)\d{2}\b/.exec(text)?.[0];
  const own = claim.periodHere ? withinYear(claim.period) : null;
  if (year2 !== void 0 && own !== null && own !== Number(year2)) return true;
  return former.test(text) && claim.role === "level" && !former.test(`${reader.gap(claim)} ${reader.tail(claim)}`);
}
function behindOf(claim, reader) {
  const tail = reader.tail(claim).split(/\bof (?:which|whom)\b/)[0] ?? "";
  const behind3 = tail.replace(/^,/, "").split(/[,;]/)[0] ?? "";
  return tail.startsWith(",") && lastDirection(behind3).sign !== 0 ? "" : behind3;
}
function isWhollyNamed(share, whole2, near, reader) {
  const text = (share.whole ?? "").split(/\s(?:at|in|by|on|for|with|from|and|while|but|or|to|over|during|as|whose|which)\s/)[0]?.trim() ?? "";
  const roots = rootsOf(text, "en");
  if (roots.length === 0 || isScoped(text, "en")) return false;
  const words3 = (claim) => `${subjectOf2(claim)} ${reader.gap(claim)} ${claim.text} ${behindOf(claim, reader)} ${wordsOfParent(claim, near, reader)}`.toLowerCase();
  const ownWords = (claim) => `${subjectOf2(claim)} ${reader.gap(claim)} ${claim.text} ${behindOf(claim, reader)}`.toLowerCase();
  const fits4 = (claim) => !roots.some((root) => new RegExp(`\\b${root}`).test(ownWords(claim))) ? 0 : roots.filter((root) => new RegExp(`\\b${root}`).test(words3(claim))).length;
  const others = near.filter((claim) => claim !== whole2 && claim.unit === whole2.unit && claim.value > 0);
  return fits4(whole2) === roots.length && others.every((claim) => claim.start > share.start || fits4(claim) < roots.length);
}
function wordsOfParent(claim, near, reader) {
  const opening2 = near.find(
    (other) => other.sentence === claim.sentence && other.start < claim.start && /^(?:out )?of (?:the|its|these|those|all)?\s*(?:total of )?[$€£¥₹A-Z]*$/i.test(reader.before(other))
  );
  const parent = near.find((other) => other.frame === claim.partOf && other !== claim) ?? opening2;
  if (parent === void 0 || parent.end > claim.start) return "";
  return `${parent.subject} ${parent.text} ${behindOf(parent, reader)}`;
}
function isBothWays(claim, text, reader) {
  return /(?<!进)出口|进口/.test(text) && /进出口(?![^，。；]*(?:出口|进口))[^，。；]*$/.test(reader.gap(claim));
}
function inYear(claim, share) {
  if (samePeriod(claim, share)) return true;
  const ends = claim.period?.point === true || share.period?.point === true;
  return ends && claim.period?.to === share.period?.to;
}
function isAim(claim, reader) {
  return claim.lang === "zh" && /(?:原定|力争|目标|规划|计划|预期)(?:[^。；]{0,30}(?:达到|达|为|至)|(?:完成|实现)[^，。；]{0,8})$/.test(
    reader.gap(claim)
  );
}
function rootsOf(text, lang) {
  if (lang === "zh") {
    const bare = text.replace(
      /^(?:全部|全市|全省|全国|全区|全县|全州|[我本][国省市区县]|所有|总|其|该|这些|同期)+|(?:总量|总额|总数|总值|总计|总|量|额|数|值|的)+$/g,
      ""
    );
    const concepts2 = findConcepts(bare, "zh").map((mark) => {
      const name = bare.slice(mark.start, mark.end);
      return /进出口|[进出]口/.exec(name)?.[0] ?? name.slice(0, 2);
    });
    return concepts2.length > 0 ? concepts2 : bare.length >= 4 ? [bare.slice(0, 2), bare.slice(-2)] : bare.length >= 2 ? [bare.slice(-2)] : [];
  }
  const words3 = (text.toLowerCase().match(/[a-z]+/g) ?? []).filter(
    (word2) => word2.length > 3 && !emptyWords.test(word2)
  );
  const nouns = words3.filter(
    (word2, i) => i === 0 || !/(?:[^e]ed|lent|sold|built|sent|made|born|held)$/.test(word2)
  );
  return nouns.map((word2) => word2.slice(0, Math.max(4, word2.length - 3)));
}
function scopeOf2(text, lang) {
  if (lang === "zh")
    return [...text.matchAll(/全国|全省|全市|全区|全县|全球|世界|我国/g)].map((match) => match[0]);
  return [
    ...text.toLowerCase().matchAll(/\b(?:city|country|nation|province|state|world|global|national|region|county|union)\b/g)
  ].map((match) => match[0]);
}
var everything, former, withinYear, namesNothing, subjectOf2, properWords, isWithinLarger, emptyWords, scopeEn, scopeZh, isScoped;
var init_named_wholes = __esm({
  "src/audit/relations/named-wholes.ts"() {
    "use strict";
    init_directions_en();
    init_frames();
    init_lexicon();
    init_periods_in_text();
    init_runs();
    init_wrong_wholes();
    everything = {
      en: /^(?:the\s+)?(?:all|total|overall|entire|whole|gross)\b/i,
      zh: /^(?:全部|全市|全省|全国|全区|全县|全州|所有|总)/
    };
    former = /\b(?:old|older|former|previous|original|earlier|initial|then)\b/i;
    withinYear = (span) => span === null || Math.floor(span.from / 12) !== Math.floor(span.to / 12) ? null : yearOf(span);
    namesNothing = /^(?:these|those|this|that|them|it|which|whom)\b|^(?:[A-Z][a-z]+ )+(?:[A-Z][a-z]+)$/;
    subjectOf2 = (claim) => claim.lang === "en" ? claim.subject.split(/\bof (?:which|whom)\b/)[0] ?? "" : properWords(claim.subject);
    properWords = (words3) => words3.replace(/^.*：(?=.*[\u4e00-\u9fff])/, "").replace(/^.*[\u4e00-\u9fff](?:里头?|(?<!其)中)[，,](?=.*[\u4e00-\u9fff])/, "");
    isWithinLarger = (whole2, near) => whole2.lang === "en" && near.some(
      (claim) => claim !== whole2 && claim.role === "level" && alike(claim, whole2) && claim.end <= whole2.start && claim.value > whole2.value
    );
    emptyWords = /^(?:everyone|everybody|everything|total|overall|entire|whole|gross|that|this|these|those|them|same|their|amount|volume|number|value|figure|sum|city|province|country|nation|national|region|state|world|period|year|month|quarter)$/;
    scopeEn = /\b(?:city|country|nation|province|state|world|global|national|nationwide|region|county|union|EU|euro area|global)\b|['’]s\b/i;
    scopeZh = /全国|全省|全市|全区|全县|全球|世界|全州|我国|同期/;
    isScoped = (text, lang) => (lang === "zh" ? scopeZh : scopeEn).test(text);
  }
});

// src/audit/relations/apposed-shares.ts
function apposedShareCandidates(claims, reader) {
  return englishSentences(claims, reader).flatMap(
    ({ own, before: before4 }) => own.flatMap((share, i) => {
      if (!isShare(share)) return [];
      const [part, next] = [own[i - 1], own[i + 1]];
      const behind3 = part === void 0 ? null : partBehind(share, part, own, before4, reader);
      if (behind3 !== null) return [behind3];
      const counted6 = own[i - 2] === void 0 || part === void 0 ? null : someOf(share, own[i - 2], part, reader);
      if (counted6 !== null) return [counted6];
      const ahead = next === void 0 ? null : partAhead(share, next, own, before4, reader);
      return ahead === null ? [] : [ahead];
    })
  );
}
function partBehind(share, part, own, before4, reader) {
  if (!isAmount2(part) || share.role === "growth") return null;
  if (share.list !== null && /\brespectively\b/i.test(reader.sentence(share))) return null;
  const between2 = reader.between(part, share);
  const match = joint.exec(between2);
  if (match === null || isRate.test(match[1] ?? "") || isRate.test(reader.tail(share).slice(0, 22)))
    return null;
  const ofWhat = /^\s*\)?\s*of (?:the |all (?:the )?)?([a-z]+)/i.exec(reader.tail(share))?.[1];
  if (ofWhat !== void 0 && !ofIt.test(reader.tail(share))) {
    const whole2 = pointsBack.test(reader.before(part)) ? antecedent(part, own, before4, reader) : null;
    return whole2 !== null && new RegExp(`^\\s*(?:[a-z]+ )?${ofWhat}\\b`, "i").test(
      `${whole2.text.replace(/^[\d.,\s]+/, "")}${reader.tail(whole2)}`
    ) ? candidate3(share, part, whole2) : null;
  }
  const lead = (toldBefore(part, own, reader).split(/[;)]|,\s+(?:and|while|but)\s/).at(-1) ?? "").slice(-80);
  const back = pointsBack.test(match[1] ?? "") || // Behind a mere comma "of these" may be of the number itself.
  ofIt.test(reader.tail(share)) && !/^\s*,\s*$/.test(match[2] ?? "") && !/\bper\b/.test(between2) || pointsBack.test(lead);
  const phrase = /\bof (?:the|its|all|all the|their)\s+([a-z][a-z’' -]*)$/i.exec(match[1] ?? "")?.[1];
  if (phrase !== void 0 && !/\b(?:total|whole|latter|former|year|month|quarter)\b/i.test(phrase)) {
    const near = [...before4, ...own].filter((claim) => isAmount2(claim) && alike(claim, part));
    const named3 = wholesNamed({ ...share, whole: phrase }, near, reader).filter((claim) => claim !== part);
    return named3.length === 1 && named3[0] !== void 0 && named3[0].value > part.value ? candidate3(share, part, named3[0]) : null;
  }
  if (!back) return null;
  return candidate3(share, part, antecedent(part, own, before4, reader));
}
function someOf(share, part, whole2, reader) {
  if (part === void 0 || !isAmount2(part) || !isAmount2(whole2) || !alike(part, whole2)) return null;
  if (part.value >= whole2.value || share.role === "growth" || [part, whole2].some(({ hedge }) => hedge !== "exact"))
    return null;
  if (!/^\s*(?:[a-z]+ )?(?:out )?of (?:the |its |all |these |those )?$/i.test(reader.between(part, whole2)))
    return null;
  const match = joint.exec(reader.between(whole2, share));
  if (/ing for|ing up|ing\b|to$/i.test((match?.[2] ?? "").trim()) || (match?.[1] ?? "").length > 40)
    return null;
  return match === null || isRate.test(match[1] ?? "") || isRate.test(reader.tail(share).slice(0, 22)) ? null : candidate3(share, part, whole2);
}
function partAhead(share, part, own, before4, reader) {
  if (!isAmount2(part) || share.role === "growth" || isRate.test(toldBefore(share, own, reader).slice(-25)))
    return null;
  const between2 = reader.between(share, part);
  if (!/^\s*(?:of (?:it|them|these|this|that|the total|the whole)\s*)?(?:\(\s*(?:or\s+)?|,?\s*or\s+|,?\s*(?:i\.e\.|that is),?\s+)(?:about |some )?[$€£¥₹A-Z]*$/i.test(
    between2
  ))
    return null;
  const [first] = own;
  if (first === void 0 || first === share) return null;
  const opened = /^(?:(?:out )?of|from|out of)\s+(?:the|its|a|this|that|all|these|those)?\s*(?:total (?:of )?)?[$€£¥₹A-Z]*$/i.test(
    reader.before(first)
  );
  const back = pointsBack.test(reader.before(share)) || ofIt.test(reader.tail(share));
  const whole2 = opened && isAmount2(first) ? first : back ? antecedent(part, own, before4, reader) : null;
  return whole2 === null || !alike(whole2, part) ? null : candidate3(share, part, whole2);
}
function antecedent(part, own, before4, reader) {
  const fits4 = (list2) => list2.filter(
    (claim) => claim !== part && isAmount2(claim) && claim.role === "level" && alike(claim, part) && claim.start < part.start && claim.value > part.value && !isEarlier(claim, list2, reader) && !/^\s*(?:more|less|fewer|higher|lower)\b/i.test(reader.tail(claim))
  );
  const here = fits4(own);
  const parent = here.filter((claim) => claim.frame === part.partOf);
  if (here.length > 0)
    return here.length === 1 ? here[0] ?? null : parent.length === 1 ? parent[0] ?? null : null;
  const last = fits4(before4);
  return last.length === 1 ? last[0] ?? null : null;
}
function candidate3(share, part, whole2) {
  if (whole2 === null) return null;
  return {
    ...shareOf(share, part, whole2),
    // Shares are sometimes cut where they should be rounded.
    stated: {
      low: share.interval.low,
      high: share.interval.high + (share.form === "digits" ? share.half : 0)
    },
    reading: exactly,
    evidence: "sure"
  };
}
var isShare, joint, pointsBack, ofIt, isRate;
var init_apposed_shares = __esm({
  "src/audit/relations/apposed-shares.ts"() {
    "use strict";
    init_earlier_words();
    init_named_wholes();
    init_pairs();
    init_relation();
    init_runs();
    init_sentence_numbers();
    isShare = (claim) => claim.unit === "1" && closed(claim) && claim.value > 0 && claim.value < 1 && !/^(?:average_growth|contribution_share|previous)$/.test(claim.role);
    joint = new RegExp(
      String.raw`^\s*([^\d,;:()–—-]{0,90}?)\s*(?:(,?\s*or\s+|,?\s*(?:i\.e\.|that is to say|that is|thus|so|hence|being)[,:]?\s+|,\s+|\s*\(\s*|\s*[–—-]\s+|,?\s*(?:which is|which was|representing|making up|accounting for|corresponding to|equal to|equivalent to|making|constituting)\s+))` + String.raw`(?:(?:about|around|some|nearly|almost|roughly|just|exactly|over|fully|a good|a)\s+)?$`,
      "i"
    );
    pointsBack = /\b(?:out of|of|among) (?:all (?:of )?)?(?:these|this|that|those|them|which|whom|it)\b|\bthereof\b/i;
    ofIt = /^\s*\)?\s*of (?:(?:this|that) (?:total|lot|sum|figure|number|amount)|them(?: all)?|these|those|it|that|this|all of them)\b(?! \w+ing)(?!\s+(?:growth|increase|decline|rise|fall))/i;
    isRate = /\b(?:up|down|more|less|fewer|higher|lower|above|below|increase|decrease|rise|fall|growth|gain|drop|decline|than|year|month|average|yield|interest|tax|margin|inflation)\b/i;
  }
});

// src/audit/relations/bases.ts
function isOnAnotherBase(relation, claims, reader) {
  return hasOtherBase(relation, claims, reader) || isWithinYear(relation, reader) || isRevision(relation, reader);
}
function isWithinYear({ relation, verdict, focus, numbers }, reader) {
  if (relation !== "growth" || verdict === "consistent" || focus.lang !== "en") return false;
  if (focus.basis === "month" || focus.basis === "quarter") return false;
  const base3 = numbers.find((claim) => claim !== focus && claim.role === "previous");
  const level = numbers.find((claim) => claim !== focus && claim !== base3);
  if (base3 === void 0 || level === void 0) return false;
  const isYearBefore = base3.period !== null && level.period !== null && level.period.to - base3.period.to >= 12;
  const words3 = `${reader.gap(base3)} ${reader.tail(base3).slice(0, 30)}`;
  return !isYearBefore && (soFar.test(words3) || monthEnd.test(words3) && yearly.test(reader.tail(focus).slice(0, 45)));
}
function hasOtherBase({ relation, verdict, focus, numbers }, claims, reader) {
  if (relation !== "growth" || verdict === "consistent" || focus.lang !== "en") return false;
  const next = claims.find(
    (claim) => claim.source === focus.source && claim.start > focus.end && claim.aside === null
  );
  if (next === void 0 || next.sentence !== focus.sentence || numbers.includes(next)) return false;
  if (/^(?:years|months)$/.test(next.unit) && /^\s*over\s+(?:the |those |these )?$/i.test(reader.between(focus, next)))
    return false;
  return /^\s*(?:above|below|over|under|(?:more|less|fewer|higher|lower|up|down) (?:than|on|from))\s[^,;()]{0,50}$/i.test(
    reader.between(focus, next)
  );
}
function isRevision({ relation, verdict, focus }, reader) {
  return relation === "growth" && verdict === "inconsistent" && revised.test(reader.sentence(focus)) && !/^[，,（(]?(?:调幅|涨幅|增幅|升幅|降幅|跌幅|幅度)(?:约|为|达|达到)*$/.test(reader.gap(focus));
}
var soFar, monthEnd, yearly, revised;
var init_bases = __esm({
  "src/audit/relations/bases.ts"() {
    "use strict";
    soFar = /\b(?:running total|so far|to date|cumulative)\b/i;
    monthEnd = /\b(?:end-|(?:at |by )?(?:the )?end of )(?:January|February|March|April|May|June|July|August|September|October|November)\b/i;
    yearly = /\b(?:year[- ]on[- ]year|on the year|y\/y|yoy|a year (?:earlier|ago|before)|(?:same|corresponding|comparable) (?:\w+ )?(?:period|stretch|months?|time|span|quarter|half))\b/i;
    revised = /上调|下调|调高|调低|修正为|\b(?:rais|lift|cut|lower|revis|upgrad|downgrad)\w*\b[^.;]{0,60}\b(?:forecast|estimate|guidance|outlook|projection|target)|\b(?:forecast|estimate|guidance|outlook|projection|target)\b[^.;]{0,60}\b(?:rais|lift|cut|lower|revis|upgrad|downgrad)\w*/i;
  }
});

// src/audit/relations/bracketed-pairs.ts
function bracketedPairs(claims, reader) {
  return claims.flatMap((rate, i) => {
    const [now, before4] = [claims[i - 2], claims[i - 1]];
    if (now === void 0 || before4 === void 0 || now.sentence !== rate.sentence) return [];
    if (rate.unit !== "1" || now.unit === "1" || before4.value <= 0 || ![now, before4, rate].every(isPlain))
      return [];
    if (!/^\s*[(（]\s*$/.test(reader.between(now, before4))) return [];
    const sign = /^\s*[)）]\s*[,，;；:：]?\s*([+＋−–-]?)\s*$/.exec(reader.between(before4, rate))?.[1];
    if (sign === void 0) return [];
    const isScaled4 = before4.unit === "" && now.value > 50 * before4.value;
    const power = isScaled4 ? 10 ** Math.round(Math.log10(now.value / before4.value)) : 1;
    const way = sign === "" ? Math.sign(rate.value) * (rate.direction < 0 ? -1 : 1) : /[+＋]/.test(sign) ? 1 : -1;
    const size3 = { low: Math.abs(rate.value) - rate.half, high: Math.abs(rate.value) + rate.half };
    return [
      {
        relation: "growth",
        focus: rate,
        others: [now, before4],
        compute: ([a, b]) => minusOne(divideBoth(a, b === void 0 ? void 0 : scale(b, power))),
        formula: `${now.text} / ${before4.text} \u2212 1`,
        evidence: "likely",
        stated: way < 0 ? scale(size3, -1) : size3,
        mistakes: ([a, b]) => {
          const given = minusOne(divideBoth(a, b === void 0 ? void 0 : scale(b, power)));
          return [given === void 0 ? void 0 : scale(given, -1)];
        }
      }
    ];
  });
}
var isPlain;
var init_bracketed_pairs = __esm({
  "src/audit/relations/bracketed-pairs.ts"() {
    "use strict";
    init_pairs();
    init_relation();
    isPlain = (claim) => claim.hedge === "exact" && claim.form === "digits" && closed(claim);
  }
});

// src/audit/relations/cumulations.ts
function cumulationCandidates(claims) {
  const levels = claims.filter(
    (claim) => (claim.role === "level" || claim.role === "previous") && claim.hedge === "exact" && closed(claim) && claim.period !== null && claim.periodHere && claim.period.point !== true
  );
  return levels.flatMap((whole2) => {
    const span = whole2.period;
    if (span === null || span.to - span.from < 1 || span.from % 12 !== 0) return [];
    const near = levels.filter(
      (claim) => claim !== whole2 && alike(claim, whole2) && Math.abs(claim.sentence - whole2.sentence) <= 2 && claim.partOf === null
    );
    const fits4 = (claim) => claim.concept === null || whole2.concept === null || claim.concept === whole2.concept;
    const before4 = near.filter(({ period: period2 }) => period2?.from === span.from && period2.to === span.to - 1).filter(fits4);
    const month = near.filter(({ period: period2 }) => period2?.from === span.to && period2.to === span.to).filter(fits4);
    const [a, b] = [before4[0], month[0]];
    if (a === void 0 || b === void 0 || before4.length > 1 || month.length > 1) return [];
    return [
      {
        relation: "sum",
        focus: whole2,
        others: [a, b],
        compute: (parts) => parts.reduce(add, { low: 0, high: 0 }),
        formula: `${a.text} + ${b.text}`,
        evidence: "likely",
        apart: true
      }
    ];
  });
}
var init_cumulations = __esm({
  "src/audit/relations/cumulations.ts"() {
    "use strict";
    init_relation();
    init_runs();
  }
});

// src/audit/relations/dated-series.ts
function seriesOf(all, reader) {
  return sentencesOf(all).flatMap((sentence) => inSentence(sentence, reader));
}
function timelinesOf(all, reader) {
  const dated = sentencesOf(all).flatMap((sentence) => datedIn(sentence, reader, "months too"));
  const lines = [];
  for (const one of dated) {
    const line = lines.find((entries) => {
      const last = entries.at(-1);
      return last !== void 0 && last.claim.source === one.claim.source && last.claim.paragraph === one.claim.paragraph && one.claim.sentence - (entries[0]?.claim.sentence ?? 0) <= stretch && last.claim.unit === one.claim.unit && last.claim.per === one.claim.per && lengthOf(last.date) === lengthOf(one.date) && entries.every(({ date }) => !isSamePeriod(date, one.date));
    });
    if (line === void 0) lines.push([one]);
    else line.push(one);
  }
  return lines.filter((line) => line.length > 1);
}
function inSentence(sentence, reader) {
  const series = [];
  let run = [];
  const close = () => {
    if (run.length > 1) series.push(run);
    run = [];
  };
  for (const one of datedIn(sentence, reader)) {
    const last = run.at(-1);
    if (last !== void 0 && !goesOn2(last, one, run, reader)) close();
    run.push(one);
  }
  close();
  return series;
}
function goesOn2(last, one, run, reader) {
  const [a, b] = [last.claim, one.claim];
  const sameUnit2 = a.unit === b.unit || b.unit === "" && a.half <= 0.5 && b.half <= 0.5;
  return sameUnit2 && a.per === b.per && (a.concept === b.concept || b.concept === null) && lengthOf(last.date) === lengthOf(one.date) && run.every(({ date }) => !isSamePeriod(date, one.date)) && isBrief(reader.between(a, b), [last.date, one.date]);
}
function isBrief(between2, dates) {
  const rest = dates.reduce((text, date) => text.replace(date.text, " "), between2);
  return dates[0]?.lang === "zh" ? rest.replace(/[\s，、；,（）()]/g, "").length <= 7 && !/比|较|目标|计划|预计|其中|占/.test(rest) : (rest.match(/[A-Za-z]+/g) ?? []).length <= 9 && !/\b(?:target|goal|plan|planned|expected|forecast|of which|while|whereas)\b/i.test(rest) && !/\d/.test(rest);
}
function datedIn(sentence, reader, of2 = "figures") {
  const numbers = sentence.filter((claim) => claim.aside === null);
  const dates = sentence.filter((claim) => claim.aside === "date" && claim.period !== null);
  const used = /* @__PURE__ */ new Set();
  const listed3 = inStep(numbers, dates, reader);
  return numbers.flatMap((claim, i) => {
    if (!amounts2.includes(claim.role) || noAmount.test(claim.unit)) return [];
    if (claim.hedge !== "exact" || !closed(claim) || claim.value <= 0) return [];
    const stepped = listed3.get(claim);
    if (stepped !== void 0) return [{ claim, date: stepped }];
    const [from, to] = [numbers[i - 1]?.end ?? 0, numbers[i + 1]?.start ?? Number.POSITIVE_INFINITY];
    const before4 = dates.filter((date2) => date2.start >= from && date2.end <= claim.start && !used.has(date2)).at(-1);
    const behind3 = dates.find((date2) => date2.start >= claim.end && date2.end <= to);
    const date = behind3 !== void 0 && isBehind(claim, behind3, reader) ? behind3 : before4 !== void 0 && isAhead(before4, claim, reader) ? before4 : void 0;
    if (date !== void 0) {
      used.add(date);
      return [{ claim, date }];
    }
    const bare = before4 === void 0 && behind3 === void 0 && claim.periodHere && claim.period !== null;
    return of2 === "months too" && bare ? [{ claim, date: claim }] : [];
  });
}
function inStep(numbers, dates, reader) {
  const found = /* @__PURE__ */ new Map();
  const joined = (a, b) => /^[年、，,和及与\s]*$|^,?\s*(?:and\s+)?$/.test(reader.between(a, b));
  dates.forEach((first, i) => {
    const run = [first];
    for (const date of dates.slice(i + 1)) if (joined(run.at(-1) ?? first, date)) run.push(date);
    const last = run.at(-1) ?? first;
    if (run.length < 2 || found.size > 0) return;
    const behind3 = numbers.filter((claim) => claim.start >= last.end && amounts2.includes(claim.role));
    const list2 = behind3.slice(0, run.length);
    const [head, tail] = [list2[0], list2.at(-1)];
    if (head === void 0 || tail === void 0 || list2.length < run.length) return;
    const told4 = /分别|依次/.test(reader.between(last, head)) || /^[^.;]{0,30}\brespectively\b/i.test(reader.after(tail));
    const inRow = list2.slice(1).every(
      (claim, k) => /^[、，,和及\s]*$|^,?\s*(?:and\s+)?$/.test(reader.between(list2[k] ?? head, claim))
    );
    if (told4 && inRow) list2.forEach((claim, k) => found.set(claim, run[k] ?? last));
  });
  return found;
}
function isSamePeriod(a, b) {
  return a.period !== null && b.period !== null && a.period.from === b.period.from && a.period.to === b.period.to;
}
function names2(date, { date: own }) {
  if (isSamePeriod(date, own)) return true;
  const [a, b] = [date.period, own.period];
  return a !== null && b !== null && b.point === true && a.to - a.from === 11 && a.to === b.to;
}
var amounts2, noAmount, stretch, lengthOf, isBehind, isAhead;
var init_dated_series = __esm({
  "src/audit/relations/dated-series.ts"() {
    "use strict";
    init_relation();
    init_sentence_numbers();
    amounts2 = ["level", "previous"];
    noAmount = /^(?:1|points|index_points|times|years|months)$/;
    stretch = 3;
    lengthOf = (date) => date.period === null ? "" : `${String(date.period.to - date.period.from)} ${String(date.period.point === true)}`;
    isBehind = (claim, date, reader) => /^\s*(?:[a-z-]+\s+){0,4}?(?:in|for|during|on|as of|at|at the end of|at end|by the end of|by)\s+(?:the year\s+)?$|^\s*\($/i.test(
      reader.between(claim, date)
    );
    isAhead = (date, claim, reader) => {
      const lead = reader.text(date).slice(Math.max(0, date.start - 24), date.start);
      const between2 = reader.between(date, claim);
      return claim.lang === "zh" ? !/[比较对自从与和同]$/.test(lead) && /^[^，。；：]{0,16}[，：]?[^，。；：]{0,16}$/.test(between2) : !/\b(?:than|from|since|on|over|against|with|until|before)\s+(?:the end of\s+|in\s+|that of\s+)?$/i.test(
        lead
      ) && /^[^.;]{0,40}$/.test(between2);
    };
  }
});

// src/audit/relations/dated-again.ts
function datedAgain(all, reader) {
  const dates = all.filter((claim) => claim.aside === "date" && claim.period !== null);
  const numbers = all.filter((claim) => claim.aside === null);
  return [
    ...aimAgain(dates, numbers, reader),
    ...seriesOf(all, reader).flatMap((series) => {
      const last = series.at(-1);
      if (last === void 0) return [];
      return numbers.filter(
        (claim) => claim.source === last.claim.source && claim.start > last.claim.end && claim.hedge === "exact" && (claim.role === "level" || claim.role === "previous") && (claim.text.match(/\d/g) ?? []).length >= 2
      ).flatMap((again2) => {
        const date = dateOf(again2, dates, reader);
        return date === void 0 ? [] : judged2(again2, date, series);
      });
    })
  ];
}
function aimAgain(dates, numbers, reader) {
  const dated = (claim) => dates.filter(
    (date) => date.source === claim.source && date.end <= claim.start && /^(?:的)?[^，。；\d]{0,8}$/.test(reader.between(date, claim))
  ).at(-1);
  const aims = numbers.filter(
    (claim) => claim.lang === "zh" && claim.hedge === "exact" && (claim.text.match(/\d/g) ?? []).length >= 2
  );
  return aims.flatMap((again2) => {
    const date = dated(again2);
    if (date === void 0 || !/^[^，。；\d]{0,8}目标/.test(reader.after(again2))) return [];
    if (!/(?:上述|前述|该规划|该计划|这一)[^，。；\d]{0,4}$/.test(reader.before(date))) return [];
    const first = aims.find(
      (claim) => claim.end < again2.start && claim.source === again2.source && claim.value === again2.value && claim.unit === again2.unit
    );
    const told4 = first === void 0 ? void 0 : dated(first);
    if (first === void 0 || told4 === void 0 || isSamePeriod(told4, date)) return [];
    if (!/目标|规划|计划/.test(reader.sentence(first))) return [];
    return [
      {
        relation: "repeated",
        focus: again2,
        numbers: [again2, first],
        verdict: "inconsistent",
        stated: again2.value,
        computed: first.interval,
        worded: true,
        dated: true,
        slip: true,
        why: {
          en: `the text sets ${first.text} for ${told4.text}; here it is set for ${date.text}`,
          zh: `\u6587\u4E2D${first.text}\u7684\u76EE\u6807\u4E3A${told4.text}\uFF1B\u6B64\u5904\u4E3A${date.text}`
        }
      }
    ];
  });
}
function dateOf(again2, dates, reader) {
  const here = dates.filter((date) => date.source === again2.source && date.sentence === again2.sentence);
  if (again2.lang === "zh")
    return here.find(
      (date) => date.end <= again2.start && /^[^，。；：\d]{0,14}(?:的|这|那)(?:这|那)?$/.test(reader.between(date, again2)) && !/[比较自从]$/.test(reader.before(date))
    );
  if (!/\b(?:the|those|these|its|their)\s+(?:(?:total|stock|number|figure|sum|amount) of\s+)?[$€£¥₹A-Z]*$/i.test(
    reader.before(again2)
  ))
    return void 0;
  return here.find(
    (date) => date.start >= again2.end && /^[^,;.()\d]{0,50}?\b(?:in|of|for|during|from|on|at|as of)\s+(?:the year\s+)?$/i.test(
      reader.between(again2, date)
    ) && !/\b(?:than|since|compared|start|beginning|end)\b/i.test(reader.between(again2, date))
  );
}
function judged2(again2, date, series) {
  const isIt = ({ claim }) => claim.value === again2.value && (claim.unit === again2.unit || again2.unit === "" || claim.unit === "" || /(?:ed|sold|sent|made|built)$/.test(again2.unit));
  const [own, others] = [series.filter(isIt), series.filter((one) => isSamePeriod(one.date, date))];
  const [first, right] = [own[0], others[0]];
  if (first === void 0 || right === void 0 || own.some((one) => others.includes(one))) return [];
  const when2 = (one) => one.date.text;
  return [
    {
      relation: "repeated",
      focus: again2,
      numbers: [again2, right.claim, first.claim],
      verdict: "inconsistent",
      stated: again2.value,
      computed: right.claim.interval,
      worded: true,
      dated: true,
      slip: true,
      why: {
        en: `the text has ${right.claim.text} for ${when2(right)}, and ${first.claim.text} for ${when2(first)}; here it has ${again2.text} for ${date.text}`,
        zh: `\u6587\u4E2D${when2(right)}\u4E3A${right.claim.text}\uFF0C${when2(first)}\u4E3A${first.claim.text}\uFF1B\u6B64\u5904${date.text}\u4E3A${again2.text}`
      }
    }
  ];
}
var init_dated_again = __esm({
  "src/audit/relations/dated-again.ts"() {
    "use strict";
    init_dated_series();
  }
});

// src/audit/relations/changes.ts
function changeCandidates(claims, reader) {
  const told4 = claims.filter(
    (claim) => ["level", "previous", "share", "growth"].includes(claim.role) && closed(claim) && !claim.ordinal && // 每10万人中: what the others are counted by
    !(claim.lang === "zh" && reader.gap(claim).endsWith("\u6BCF"))
  );
  const deltas = claims.filter(
    (claim) => (claim.role === "points" || claim.role === "change") && closed(claim)
  );
  return deltas.flatMap((delta) => {
    const changed = new Set(deltas.filter(({ frame }) => frame !== delta.frame).map(({ frame }) => frame));
    const near = told4.filter((claim) => distance2(claim, delta) <= 1 && measures(claim, delta));
    const here = near.filter((claim) => claim.sentence === delta.sentence).length;
    return near.flatMap(
      (now) => near.flatMap(
        (before4) => now === before4 || !alike(now, before4) || now.role === "previous" ? [] : readings(
          delta,
          now,
          before4,
          evidenceFor3(delta, now, before4, here, changed, deltas, reader),
          reader
        )
      )
    );
  });
}
function isOfAnotherKind(now, before4) {
  const kind = (claim) => claim.role === "growth" || claim.role === "share" ? claim.role : "any";
  return now.lang === "zh" && before4.role !== "previous" && kind(now) !== kind(before4);
}
function measures(claim, delta) {
  if (delta.role === "change" && delta.unit !== "index_points")
    return alike(claim, delta) && claim.unit !== "1";
  return claim.unit === "1" || (claim.unit === "" || claim.unit === "index_points") && conceptOf(claim.concept)?.rate === true;
}
function evidenceFor3(delta, now, before4, others, changed, deltas, reader) {
  if (before4.role !== "previous" || before4.frame !== delta.frame || now.frame !== delta.frame)
    return isOfAnotherKind(now, before4) || changed.has(before4.frame) || changed.has(now.frame) ? "possible" : before4.sentence !== delta.sentence || now.sentence !== delta.sentence ? "possible" : others === 2 ? "likely" : "weak";
  if (delta.basis !== null && before4.basis !== null && delta.basis !== before4.basis) return "possible";
  const between2 = deltas.some(
    (other) => other !== delta && other.frame === delta.frame && other.start > delta.end && other.end < before4.start
  );
  if (delta.lang === "zh" && between2) return "possible";
  const own = delta.basis !== null && before4.basis === null && before4.end <= delta.start;
  if (own && /[，；,;]/.test(reader.between(before4, delta))) return "possible";
  return "sure";
}
function readings(delta, now, before4, evidence, reader) {
  const plain2 = candidate4(delta, now, before4, evidence, isValued(delta, reader));
  if (now.interval.high > 0 || now.role !== "growth") return [plain2];
  return [
    { ...plain2, evidence: "possible" },
    { ...plain2, reading: (claim) => claim === delta ? claim.interval : sizeOf(claim.interval) }
  ];
}
function candidate4(delta, now, before4, evidence, valued2) {
  const factor = delta.role === "change" && delta.unit !== "index_points" ? 1 : now.unit !== "1" && delta.unit === "points" ? 0.01 : now.unit === "1" && delta.unit === "index_points" ? 100 : 1;
  const compute = ([a, b]) => a === void 0 || b === void 0 ? void 0 : scale(subtract(a, b), factor);
  const difference2 = compute([now.interval, before4.interval]);
  const turned3 = difference2 !== void 0 && (delta.direction === 0 ? difference2.high < 0 : valued2 && difference2.high * delta.direction < 0 && difference2.low * delta.direction < 0);
  return {
    relation: "change",
    focus: delta,
    others: [now, before4],
    compute,
    formula: `${now.text} \u2212 ${before4.text}`,
    evidence,
    ...turned3 ? { stated: { low: -delta.interval.high, high: -delta.interval.low } } : {}
  };
}
var isValued;
var init_changes2 = __esm({
  "src/audit/relations/changes.ts"() {
    "use strict";
    init_frames();
    init_lexicon();
    init_relation();
    init_runs();
    isValued = (delta, reader) => delta.lang === "en" && delta.role === "points" && /\b(?:improv\w*|better\w*|worse\w*|deteriorat\w*)\b[^,;.]{0,40}$/i.test(reader.gap(delta));
  }
});

// src/audit/relations/clear.ts
function believable({ relation, focus, numbers, stated, computed, slip, worded }) {
  const copied = relation === "repeated" && slip === true && numbers.every(isLong);
  const precise2 = relation === "sum" && slip === true && numbers.filter(isPrecise).length > 1;
  const bare = /^(?:sum|count|periods)$/.test(relation) ? numbers.every(isBare) : numbers.some(isBare);
  if (bareKinds.test(relation) && bare && !copied && !precise2 && worded !== true) return false;
  if (relation === "count" && numbers.length === 1 && worded !== true && Math.abs(stated - (computed.low + computed.high) / 2) > 2)
    return false;
  if (relation === "growth" && focus.unit !== "1")
    return focus.lang === "zh" && !meet(focus.interval, { low: computed.low + 1, high: computed.high + 1 });
  const past = Math.abs(computed.low + computed.high) / 2 - Math.abs(stated);
  if (!(worded === true && slip === true) && quotients.test(relation) && Math.abs(stated) >= 1 && !/\d\.\d/.test(focus.text) && past > 0 && past < focus.half * 2 && stated * computed.low > 0)
    return false;
  if (slip === true) return true;
  if (relation === "repeated" && worded !== true && (stated > computed.high * 3 || stated < computed.low / 3))
    return false;
  if (["direction", "target", "count", "repeated", "structure", "conversion"].includes(relation)) return true;
  if (relation === "part") {
    const [whole2] = numbers.filter((claim) => claim !== focus);
    if (whole2 === void 0 || focus.value <= whole2.value * 3) return true;
    return misprints(focus).some(
      ({ high }) => high <= whole2.value && (high < focus.value / 100 || high > focus.value / 9)
    );
  }
  const value = Number.isFinite(computed.low) && Number.isFinite(computed.high) ? (computed.low + computed.high) / 2 : stated;
  const ratio2 = Math.abs(stated / value);
  if (relation !== "growth" && numbers.some(isScaled) && powers2.some((power) => Math.abs(ratio2 / power - 1) < 0.03))
    return true;
  if (relation === "share") return Math.abs(value) < 1.5 && ratio2 < 40 && ratio2 > 1 / 40;
  const most2 = /growth|change|difference|contribution|per_head/.test(relation) ? 12 : relation === "multiple" ? 6 : 3;
  if (ratio2 < most2 && ratio2 > 1 / most2) return true;
  const slips = [...misprints(focus)].some(
    (interval) => interval.low <= computed.high && computed.low <= interval.high
  );
  if (relation === "per_head" && (Math.abs(ratio2 / 10 - 1) < 0.05 || Math.abs(ratio2 * 10 - 1) < 0.05))
    return true;
  return slips || [1e-6, 1e-4, 1e-3, 1e3, 1e4, 1e6].some((power) => Math.abs(ratio2 / power - 1) < 0.05);
}
function isIdle(relation) {
  const { half: half2 } = relation.focus;
  return relation.relation === "sum" && half2 > 0.5 && partsOf(relation).some(
    (part) => part.value !== 0 && Math.abs(part.value) < half2 / 10 || addsNothing(part, relation.focus)
  );
}
function clear(all) {
  const relations = withoutUntied(all).filter((one) => one.verdict === "inconsistent" || !isIdle(one));
  const told4 = relations.filter(({ verdict }) => verdict === "consistent");
  const holding = /* @__PURE__ */ new Map();
  for (const relation of told4)
    for (const claim of relation.numbers) holding.set(claim, [...holding.get(claim) ?? [], relation]);
  const ruledOut = (failing2) => failing2.apart !== true && failing2.numbers.some(
    (claim) => holding.get(claim)?.some((other) => !isSubset(other, failing2) && rules[failing2.relation]?.(failing2, other) === true)
  );
  const believed = relations.filter(
    (relation) => relation.verdict === "consistent" || believable(relation) && !ruledOut(relation) && !isPaired(relation, told4)
  );
  const seen = /* @__PURE__ */ new Set();
  const kept = /* @__PURE__ */ new Set();
  for (const verdict of ["inconsistent", "consistent"])
    for (const relation of believed.filter((one) => one.verdict === verdict)) {
      const key = keyOf(relation);
      if (!seen.has(key)) kept.add(relation);
      seen.add(key);
    }
  return believed.filter((relation) => kept.has(relation));
}
function isPaired(failing2, holding) {
  if (!/^(?:growth|share|multiple|per_head)$/.test(failing2.relation)) return false;
  const ids = idsOf(partsOf(failing2));
  return holding.some((other) => other.relation === failing2.relation && idsOf(partsOf(other)) === ids) && !misprints(failing2.focus).some((slip) => meet(slip, failing2.computed));
}
function withoutUntied(relations) {
  const ties = /* @__PURE__ */ new Map();
  const key = ({ relation, focus }) => `${relation} ${focus.id}`;
  for (const relation of relations) if (relation.bound !== void 0) ties.set(key(relation), relation.bound);
  return relations.filter(
    (relation) => (ties.get(key(relation)) ?? []).every((claim) => relation.numbers.includes(claim))
  );
}
function keyOf({ relation, focus, numbers }) {
  const ids = idsOf(numbers);
  return additive.test(relation) && numbers.length > 2 ? `additive ${ids}` : `${relation} ${focus.id} ${ids}`;
}
function covers2(relation, claims) {
  return claims.every((claim) => relation.numbers.includes(claim));
}
var rules, isBare, isScaled, powers2, isLong, isPrecise, quotients, bareKinds, isSubset, additive;
var init_clear = __esm({
  "src/audit/relations/clear.ts"() {
    "use strict";
    init_hedges();
    init_misprints();
    init_relation();
    rules = {
      // The whole has other parts, or what was taken for a whole is a part among others.
      sum: (failing2, holding) => ["sum", "periods", "count"].includes(holding.relation) && (holding.focus === failing2.focus || covers2(holding, partsOf(failing2)) && !partsOf(failing2).includes(holding.focus)) || holding.relation === "count" && holding.focus === failing2.focus,
      part: (failing2, holding) => holding.relation === "sum" && covers2(holding, failing2.numbers),
      difference: (failing2, holding) => holding.relation === "difference" && holding.focus === failing2.focus,
      target: (failing2, holding) => holding.relation === "share" && covers2(holding, failing2.numbers),
      count: (failing2, holding) => (holding.relation === "count" || holding.relation === "sum") && holding.focus === failing2.focus,
      growth: (failing2, holding) => (holding.relation === "growth" || holding.relation === "share") && holding.focus === failing2.focus,
      change: (failing2, holding) => (holding.relation === "change" || holding.relation === "contribution") && holding.focus === failing2.focus,
      share: (failing2, holding) => holding.relation === "share" && holding.focus === failing2.focus,
      structure: (failing2, holding) => holding.relation === "structure" && covers2(holding, failing2.numbers),
      conversion: (failing2, holding) => holding.relation === "conversion" && holding.focus === failing2.focus,
      multiple: (failing2, holding) => holding.relation === "multiple" && holding.focus === failing2.focus,
      per_head: (failing2, holding) => holding.relation === "per_head" && holding.focus === failing2.focus
    };
    isBare = (claim) => claim.unit === "" && claim.concept === null && !/\d\s?[a-z万亿]/i.test(claim.text);
    isScaled = (claim) => /\d\s?(?:万|亿|million|billion|thousand|trillion)/.test(claim.text);
    powers2 = [1e-8, 1e-6, 1e-4, 1e-3, 1e3, 1e4, 1e6, 1e8];
    isLong = (claim) => (claim.text.match(/\d/g) ?? []).length >= 6;
    isPrecise = (claim) => (claim.text.match(/\d/g) ?? []).length >= 4;
    quotients = /^(?:growth|average_growth|share|multiple|per_head)$/;
    bareKinds = /^(?:sum|part|difference|repeated|count|periods)$/;
    isSubset = (holding, failing2) => failing2.relation === "sum" && failing2.worded === true && holding.focus === failing2.focus && covers2(failing2, partsOf(holding));
    additive = /^(?:sum|difference|change|periods|count)$/;
  }
});

// src/audit/relations/complement-pairs.ts
function complementCandidates(claims, reader) {
  const amounts4 = claims.filter(
    (claim) => claim.role === "level" && claim.hedge === "exact" && closed(claim) && claim.value > 0 && isAdditive(claim)
  );
  return amounts4.flatMap((first, i) => {
    const second = amounts4[i + 1];
    if (second === void 0 || !isPair(first, second, reader)) return [];
    const whole2 = amounts4.slice(0, i).filter(
      (claim) => claim.source === first.source && first.sentence - claim.sentence <= 2 && claim.paragraph === first.paragraph && claim.unit === first.unit && claim.per === first.per
    ).filter(
      (claim) => claim.total || claim.sentence < first.sentence || opens.test(reader.between(claim, first))
    ).reduce(
      (most2, claim) => claim.value > (most2?.value ?? 0) ? claim : most2,
      void 0
    );
    if (whole2 === void 0 || whole2.value < Math.min(first.value, second.value)) return [];
    if (isOfAnother(whole2, [first, second], claims)) return [];
    return [
      {
        relation: "sum",
        focus: whole2,
        others: [first, second],
        compute: (parts) => parts.reduce(add, { low: 0, high: 0 }),
        reading: exactly,
        formula: `${first.text} + ${second.text}`,
        evidence: "likely",
        apart: true
      }
    ];
  });
}
function isOfAnother(whole2, pair, claims) {
  const implied = pair.map((part) => {
    const next = claims[claims.indexOf(part) + 1];
    return next?.unit === "1" && next.sentence === part.sentence && next.value > 0 ? part.value / next.value : null;
  });
  const [a, b] = implied;
  return typeof a === "number" && typeof b === "number" && Math.abs(a / b - 1) < 0.01 && Math.abs(a / whole2.value - 1) > 0.01;
}
function isPair(first, second, reader) {
  if (first.source !== second.source || first.sentence !== second.sentence) return false;
  if (first.unit !== second.unit || first.per !== second.per) return false;
  if (reader.between(first, second).trimStart().startsWith("/")) return false;
  const [a, b] = [reader.gap(first), reader.gap(second)];
  return complements[first.lang].filter((set) => set.length === 2).some(([one, other]) => {
    if (one === void 0 || other === void 0) return false;
    const straight = one.test(a) && other.test(b) && !other.test(a) && !one.test(b);
    const turned3 = other.test(a) && one.test(b) && !one.test(a) && !other.test(b);
    return straight || turned3;
  });
}
var opens;
var init_complement_pairs = __esm({
  "src/audit/relations/complement-pairs.ts"() {
    "use strict";
    init_frames();
    init_lexicon();
    init_relation();
    init_runs();
    opens = /\b(?:of which|including|comprising|made up of)\b|其中|包括/i;
  }
});

// src/audit/relations/changes-zh.ts
function changesOf(now, before4, [first, second], reader) {
  if (first === void 0) return [];
  const own = changeOf(now, before4, first, reader);
  if (second === void 0 || second.unit !== "1" || first.unit === "1" || first.unit === "points")
    return own;
  if (!toRate.test(reader.between(first, second))) return own;
  return [...own, ...changeOf(now, before4, second, reader)];
}
function changeOf(now, before4, told4, reader) {
  const inPoints = told4.unit === "points" && (now.unit === "1" || now.unit === "") || told4.unit === "\u70B9" && /^(?:|1|点)$/.test(now.unit);
  if (inPoints || told4.unit === now.unit && told4.unit !== "1")
    return differences(now, before4, told4, reader);
  if (now.unit === "1" || now.value <= 0 || before4.value <= 0) return [];
  if (told4.unit === "times") return told4.role === "growth" ? [timesMore(now, before4, told4)] : [];
  if (told4.unit !== "1") return [];
  const restated = /修订|调整|核实|核算/.test(reader.sentence(told4));
  if (told4.role === "average_growth" || isReal(told4, now) && !restated) return [];
  if (/可比|不变价|同口径|实际/.test(`${reader.gap(told4)}${reader.tail(told4).slice(0, 8)}`)) return [];
  return [growth(now, before4, told4, reader)];
}
function differences(now, before4, told4, reader) {
  const sign = /多[降减跌]了?$/.test(reader.gap(told4)) ? 1 : signOf(told4, reader);
  if (sign === 0) return [];
  const size3 = { low: Math.abs(told4.value) - told4.half, high: Math.abs(told4.value) + told4.half };
  const factor = told4.unit === "points" && now.unit === "" ? 0.01 : told4.unit === "\u70B9" && now.unit === "1" ? 100 : 1;
  const plain2 = (reading) => ({
    relation: "change",
    focus: told4,
    others: [now, before4],
    compute: ([a, b]) => a === void 0 || b === void 0 ? void 0 : scale(subtract(a, b), factor),
    formula: `${now.text} \u2212 ${before4.text}`,
    evidence: "sure",
    worded: true,
    stated: sign < 0 ? { low: -size3.high, high: -size3.low } : size3,
    reading
  });
  const losses = [now, before4].map((claim) => loss.test(reader.gap(claim)));
  const signed3 = (claim) => claim.unit === "1" && wayOf(claim, reader) === -1 && claim.interval.low > 0 ? scale(claim.interval, -1) : claim.interval;
  const words3 = reader.between(now.start < before4.start ? now : before4, told4);
  const sizes = (claim) => sizeOf(claim.interval);
  if (/[降跌减]幅/.test(words3) || losses[0] === true) return [plain2(sizes)];
  return signed3(now).high >= 0 || /增速|增幅|涨幅/.test(words3) ? [plain2(signed3)] : [plain2(signed3), plain2(sizes)];
}
function wayOf(claim, reader) {
  const found = verb.exec(reader.gap(claim));
  return found === null ? void 0 : found[1] === void 0 ? -1 : 1;
}
function growth(now, before4, told4, reader) {
  const sign = signOf(told4, reader);
  const size3 = { low: Math.abs(told4.value) - told4.half, high: Math.abs(told4.value) + told4.half };
  const stated = sign === 0 ? sizeOf(told4.interval) : sign < 0 ? { low: -size3.high, high: -size3.low } : size3;
  return {
    relation: "growth",
    focus: told4,
    others: [now, before4],
    compute: ([a, b]) => {
      const rate = minusOne(divideBoth(a, b));
      return rate !== void 0 && sign === 0 ? sizeOf(rate) : rate;
    },
    formula: `${now.text} / ${before4.text} \u2212 1`,
    evidence: "sure",
    worded: true,
    stated: told4.hedge === "exact" ? stated : told4.interval
  };
}
function timesMore(now, before4, told4) {
  return {
    relation: "multiple",
    focus: told4,
    others: [now, before4],
    compute: ([a, b]) => minusOne(divideBoth(a, b)),
    formula: `${now.text} / ${before4.text} \u2212 1`,
    evidence: "sure",
    worded: true
  };
}
function quotient(relation, told4, now, before4) {
  return {
    relation,
    focus: told4,
    others: [now, before4],
    compute: ([a, b]) => divideBoth(a, b),
    formula: `${now.text} / ${before4.text}`,
    evidence: "sure",
    worded: true
  };
}
var up, down, fillers, amounts3, verb, toRate, loss, signOf;
var init_changes_zh = __esm({
  "src/audit/relations/changes-zh.ts"() {
    "use strict";
    init_frames();
    init_pairs();
    init_relation();
    up = "\u589E\u957F|\u6210\u957F|\u589E\u52A0|\u589E\u6536|\u589E\u652F|\u589E\u4EA7|\u589E\u9500|\u63D0\u9AD8|\u4E0A\u5347|\u4E0A\u6DA8|\u6269\u5927|\u52A0\u5FEB|\u6500\u5347|\u56DE\u5347|\u63D0\u5347|\u8DC3\u5347|\u4E0A\u8C03|\u8C03\u9AD8|\u51C0\u589E|\u65B0\u589E|\u5EF6\u957F|\u62C9\u957F|\u52A0\u5927|\u6539\u5584|\u9AD8\u51FA|\u9AD8|\u5347|\u589E|\u6DA8|\u591A\u51FA|\u591A|\u5FEB";
    down = "\u4E0B\u964D|\u51CF\u5C11|\u51CF\u6536|\u51CF\u652F|\u51CF\u4EA7|\u51CF\u9500|\u964D\u4F4E|\u4E0B\u8DCC|\u56DE\u843D|\u4E0B\u6ED1|\u7F29\u5C0F|\u6536\u7A84|\u653E\u7F13|\u840E\u7F29|\u4E0B\u8C03|\u8C03\u4F4E|\u7F29\u77ED|\u538B\u7F29|\u51CF\u6162|\u8D70\u4F4E|\u4F4E|\u964D|\u51CF|\u8DCC|\u5C11|\u6162";
    fillers = "(?:\u4E86|\u7EA6|\u8FD1|\u4EC5|\u8FBE|\u8FBE\u5230|\u4E3A|\u8D85\u8FC7|\u903E|\u4E0D\u8DB3|\u5927\u5E45|\u5C0F\u5E45|\u7565|\u5FAE|\u518D|\u5404|\u4E5F|\u5219|\u53C8|\u5171|\u7D2F\u8BA1|\u5408\u8BA1|\u540C\u6BD4|\u5E45\u5EA6)*";
    amounts3 = "(?:\u589E\u5E45|\u6DA8\u5E45|\u5347\u5E45|\u964D\u5E45|\u8DCC\u5E45|\u51CF\u5E45|\u8C03\u5E45|\u5E45\u5EA6)";
    verb = new RegExp(`(?:(${up})|(${down}))${fillers}$`);
    toRate = new RegExp(
      `^[\uFF0C,\uFF08(]?(?:\u5373|\u6216|\u7EA6)?(?:[^\uFF0C\u3002\uFF1B\\d\u6BD4\u8F83]{0,6}(?=\u540C\u6BD4|\u6BD4\u4E0A\u5E74|\u8F83\u4E0A\u5E74))?(?:\u540C\u6BD4|\u73AF\u6BD4|\u540D\u4E49|\u6BD4\u4E0A\u5E74|\u8F83\u4E0A\u5E74)?(?:${amounts3}(?:\u7EA6|\u4E3A|\u8FBE|\u8FBE\u5230)*|(?:${up}|${down})${fillers})$`
    );
    loss = /(?:亏损|赤字|逆差)(?:额|为|了|达)*$/;
    signOf = (told4, reader) => wayOf(told4, reader) ?? told4.direction;
  }
});

// src/audit/relations/per-words-zh.ts
function isPerUnit(claim, reader) {
  if (claim.lang !== "zh") return claim.per !== null;
  const lead = reader.gap(claim).split(/[，。；]/).at(-1) ?? "";
  return claim.per !== null || averaged2.test(lead) || /月均|年均|均价|单价|亩产|单产|平均|中位|单日|最高|最低|峰值|当日|每/.test(lead);
}
function divisorOf(claim, reader) {
  const lead = (reader.gap(claim).split(/[。；]/).at(-1) ?? "").slice(-30);
  const clause = lead.split(/[，,：（]/).at(-1) ?? "";
  const tail = reader.tail(claim).slice(0, 8);
  if (/每(?:百|千|万|十万|百万|年|月|周|季|小时|分钟|秒)|每[\d一二两三四五六七八九十]/.test(clause))
    return null;
  const unit = /^\/([\u4e00-\u9fff]{1,4})/.exec(tail)?.[1] ?? (claim.per === "persons" ? "\u4EBA" : claim.per === "visits" ? "\u4EBA\u6B21" : claim.per);
  const word2 = unit ?? averaged2.exec(clause)?.[1] ?? (single.test(clause) ? "\u4E2A" : void 0) ?? (/单票/.test(clause) ? "\u4EF6" : void 0) ?? (/客单价/.test(clause) ? "\u5355" : void 0) ?? (/亩/.test(clause) && yielded.test(clause) ? "\u4EA9" : void 0) ?? perOne.exec(clause)?.[0]?.replace(/^平均/, "").slice(1, 5);
  if (word2 === void 0) return priced.test(clause) || yielded.test(clause) ? anything : null;
  return divisors.find((one) => one.word.test(word2)) ?? null;
}
function qualifier(ratio2, reader) {
  const clause = (reader.gap(ratio2).split(/[，。；：、（]/).at(-1) ?? "").slice(-24);
  const words3 = /^(.*?)(?:平均)?(?:[人户亩企店日天单笔件车台场票套班床校桌栋间客箱袋辆]均|亩产|单产|单价)/.exec(
    clause
  )?.[1];
  return (words3 ?? "").replace(generic, "");
}
var divisors, filler, perOne, averaged2, priced, yielded, single, anything, generic, speaksOf;
var init_per_words_zh = __esm({
  "src/audit/relations/per-words-zh.ts"() {
    "use strict";
    divisors = [
      { word: /平方公里/, units: /^(?:m2|km2|平方公里)$/, size: 1e6 },
      { word: /公顷/, units: /^(?:m2|公顷)$/, size: 1e4 },
      { word: /平方米|平米|㎡/, units: /^m2$/ },
      { word: /亩/, units: /^(?:mu|亩)$/ },
      { word: /公斤|千克/, units: /^tonnes$/, size: 1e-3 },
      { word: /吨/, units: /^tonnes$/ },
      { word: /人次|游客|旅客|乘客|观众|选手|职工|学生|人|客|位|名/, units: /^(?:persons|visits|jobs)$/ },
      { word: /户|家庭/, units: /^(?:households|户|enterprises)$/ },
      { word: /企业|公司|店|家|企/, units: /^(?:enterprises|households|家|店|个)$/ },
      { word: /项目|个|项/, units: /^(?:projects|count|项|个)$/ },
      { word: /天|日/, units: /^(?:天|days?|日)$/ },
      { word: /辆|车/, units: /^(?:vehicles|辆|台)$/ },
      { word: /台|部/, units: /^(?:台|部|vehicles)$/ },
      { word: /份|张|笔|单|票|件|套|次|场|趟|班|架次|列|艘|袋|箱|间|床|股|座|所|条|头|只|株|盘|宗|起|桌|栋/, units: /^(?:份|张|笔|单|票|件|套|dwellings|次|visits|场|趟|班|架次|列|艘|袋|箱|TEU|间|床|股|座|所|条|头|只|株|盘|宗|起|桌|栋|count)$/ }
    ];
    filler = "(?:\u7EA6|\u4E3A|\u8FBE|\u8FBE\u5230|\u662F|\u8FD1|\u4EC5|\u4EC5\u4E3A|\u53EA\u6709|\u8D85|\u8D85\u8FC7|\u7A81\u7834|\u5408|\u644A\u5230|\u5934\u4E0A|\u7684|\u4E86|\u4E0D\u8DB3|\u5347\u81F3|\u964D\u81F3|\u63D0\u9AD8\u5230|\u589E\u52A0\u5230)*";
    perOne = new RegExp(
      `(?:\u5E73\u5747)?\u6BCF(?:\u4E00|\u4E2A|\u4F4D|\u540D|\u5BB6|\u6237|\u4EF6|\u5F20|\u4EFD|\u7B14|\u8F86|\u53F0|\u5957|\u573A|\u8D9F|\u73ED|\u95F4|\u5EA7|\u6240|\u6761|\u9879)?([\\u4e00-\\u9fff]{1,5}?)(?:\u5E73\u5747|\u4EA7\u51FA|\u5355\u4EA7|\u5355\u4EF7|\u4EA7\u91CF|\u4EA7\u503C|\u82B1\u8D39|\u6D88\u8D39|\u652F\u51FA|\u6536\u5165|\u62E5\u6709|\u6295\u8D44|\u8865\u8D34|\u9500\u552E\u989D|\u7A0E\u6536|\u521B\u7A0E|\u8D21\u732E|\u53D1\u653E|\u83B7\u5F97|\u5934\u4E0A|\u8425\u4E1A\u6536\u5165|\u51FA\u53E3|\u53D1\u9001|[\uFF0C,]?\u7EA6)?[^\uFF0C\u3002\uFF1B\u6BCF\\d]{0,8}$`
    );
    averaged2 = new RegExp(`([\u4EBA\u6237\u4EA9\u4F01\u5E97\u65E5\u5929\u5355\u7B14\u4EF6\u8F66\u53F0\u573A\u7968\u5957\u73ED\u5E8A\u6821\u684C\u680B\u95F4\u5BA2\u7BB1\u888B\u8F86])\u5747[^\uFF0C\u3002\uFF1B\\d]{0,10}$`);
    priced = /(?:平均|综合|成交|销售)?(?:单价|均价)(?:为|约|达|是|约为|在)*$/;
    yielded = /(?:亩产|亩均产量|平均亩产|单产)(?:量)?[^，。；\d]{0,6}$/;
    single = new RegExp(`\u5E73\u5747(?:\u5355|\u6BCF)(?:\u4F53|\u4E2A|\u9879)[^\uFF0C\u3002\uFF1B\\d]{0,8}${filler}$`);
    anything = {
      word: /(?!)/,
      units: /^(?:m2|tonnes|mu|dwellings|件|套|辆|vehicles|台|单|份|张)$/
    };
    generic = /平均|全[国省市区县州]|其中|游客|旅客|游人|旅游者?|居民|企业|农户|群众|接待|实现|消费|总体|同期|今年|去年|全年|当月|综合|预计|约|按.*(?:计算|测算|折算)|折合|假期|当日|也|仅|而|并|均|总|的|为|\d+/g;
    speaksOf = (claim, whose, reader) => whose !== "" && `${reader.gap(claim).slice(-24)}${(reader.tail(claim).split(/[，。；]/)[0] ?? "").slice(0, 10)}`.includes(
      whose.slice(0, 2)
    );
  }
});

// src/audit/relations/comparisons-zh.ts
function comparisonCandidates(claims, reader) {
  const chinese2 = claims.filter((claim) => claim.lang === "zh" && closed(claim));
  return bySentence(chinese2).flatMap(
    (seq) => seq.flatMap((_, i) => [
      ...compared(seq, i, reader),
      ...fromTo(seq, i, reader),
      ...bracketed(seq, i, reader),
      ...beside(seq, i, reader),
      ...wayTo(seq, i, reader)
    ])
  ).concat(...chinese2.map((claim) => onThePeriodBefore(claim, chinese2, reader)));
}
function bySentence(claims) {
  const groups3 = /* @__PURE__ */ new Map();
  for (const claim of claims) {
    const key = `${claim.source}:${claim.sentence}`;
    groups3.set(key, [...groups3.get(key) ?? [], claim]);
  }
  return [...groups3.values()];
}
function compared(seq, i, reader) {
  const [before4, first, second] = [seq[i], seq[i + 1], seq[i + 2]];
  if (before4 === void 0 || first === void 0 || !isBase(before4, reader)) return [];
  const between2 = reader.between(before4, first);
  if (!toChange.test(between2)) return [];
  if (/（[^）]*$/.test(reader.gap(before4)) && !between2.startsWith("\uFF09")) return [];
  const now = nowBefore(seq, i, before4, first, reader);
  return now === void 0 ? ofBase(before4, first, second, reader) : changesOf(now, before4, [first, second], reader);
}
function ofBase(before4, change, rate, reader) {
  if (rate?.unit !== "1" || rate.role !== "growth" || change.unit !== before4.unit || before4.unit === "1")
    return [];
  if (!toRate.test(reader.between(change, rate)) || before4.value <= 0) return [];
  return [
    {
      relation: "growth",
      focus: rate,
      others: [change, before4],
      compute: ([d, b]) => divideBoth(d, b),
      formula: `${change.text} / ${before4.text}`,
      evidence: "sure",
      worded: true
    }
  ];
}
function fromTo(seq, i, reader) {
  const [before4, now, first, second] = seq.slice(i, i + 4);
  if (before4 === void 0 || now === void 0 || first === void 0) return [];
  if (!fromWhat.test(reader.gap(before4)) || !alike(now, before4)) return [];
  if (!toWhat.test(reader.between(before4, now)) || !toRate.test(reader.between(now, first))) return [];
  return changesOf(now, before4, [first, second], reader);
}
function wayTo(seq, i, reader) {
  const [before4, now] = [seq[i], seq[i + 1]];
  if (before4 === void 0 || now === void 0 || !alike(now, before4)) return [];
  const between2 = reader.between(before4, now);
  if (!fromWhat.test(reader.gap(before4)) || !toWhat.test(between2)) return [];
  if (loss.test(reader.gap(before4)) || loss.test(between2) || /转|扭|逆|贷差|存差/.test(between2)) return [];
  const way = toVerb.exec(between2);
  if (way === null || now.value <= 0 || before4.value <= 0) return [];
  return [
    {
      relation: "direction",
      focus: now,
      others: [before4],
      compute: ([b]) => b === void 0 ? void 0 : subtract(asPrinted(now), b),
      formula: `${now.text} \u2212 ${before4.text}`,
      evidence: "sure",
      worded: true,
      stated: way[1] === void 0 ? { low: Number.NEGATIVE_INFINITY, high: 0 } : { low: 0, high: Number.POSITIVE_INFINITY },
      reading: asPrinted
    }
  ];
}
function beside(seq, i, reader) {
  const [before4, first, second] = seq.slice(i, i + 3);
  if (before4 === void 0 || first === void 0) return [];
  const clause = /(?:^|[，；])([^，。；]*)$/.exec(reader.before(before4))?.[1] ?? "";
  if (!/^(?:而)?(?:上年|去年|上一年|前一年|上一财年|上财年|上月|上个月|前年|上季|上一季度|同期|(?:\d{4}年)?\d{1,2}月|\d{4}年)[^，。；]{0,18}(?:为|是)$/.test(
    clause
  ) && // 上年末存栏229.3万头，增加14.7万头
  !/^(?:而)?(?:上年|去年|上月|上季)(?:同期|同月|末|底)?(?![^，。；]*(?:比|较|增|减|升|降|多|少|涨|跌|计划|目标|亏|逆差|赤字))[^，。；\d]{0,8}$/.test(
    clause
  ))
    return [];
  const now = seq.slice(0, i).filter((claim) => claim.end <= before4.start - clause.length && alike(claim, before4)).at(-1);
  const within2 = seq.slice(0, i).filter((claim) => claim.start > before4.start - clause.length);
  if (now?.role !== "level" || within2.some((claim) => alike(claim, before4))) return [];
  if (seq.slice(seq.indexOf(now) + 1, i).some((claim) => !within2.includes(claim))) return [];
  if (!toRate.test(reader.between(before4, first))) return [];
  return changesOf(now, before4, [first, second], reader);
}
function bracketed(seq, i, reader) {
  const [change, before4] = [seq[i], seq[i + 1]];
  if (change === void 0 || before4 === void 0) return [];
  const between2 = reader.between(change, before4);
  const [, inside] = /[（(](.*)$/.exec(between2) ?? [];
  if (!inBrackets2.test(between2) || inside === void 0 || !/^[^（(]{0,4}[）)]/.test(reader.after(before4)))
    return [];
  if (!earlierTime.test(inside) || /其中|占/.test(inside)) return [];
  const now = nowBefore(seq, i, before4, change, reader);
  if (now === void 0 || now.sentence !== change.sentence) return [];
  if (verb.test(reader.gap(change)) || change.direction !== 0)
    return changesOf(now, before4, [change], reader);
  if (change.unit !== "1" || now.unit === "1" || !/的$/.test(reader.gap(change))) return [];
  return [quotient("share", change, now, before4)];
}
function onThePeriodBefore(told4, claims, reader) {
  const lead = reader.gap(told4);
  if (told4.unit !== "points") return [];
  if (!/^[，,](?:增速|涨幅|降幅|增幅|跌幅|升幅)(?:比|较)(?:上月|上季度?|上年)/.test(lead)) return [];
  const rates2 = claims.filter(
    (claim) => claim.source === told4.source && claim.role === "growth" && claim.end <= told4.start && told4.sentence - claim.sentence <= 1
  );
  const [before4, now] = rates2.slice(-2);
  if (before4 === void 0 || now?.sentence !== told4.sentence || now.period === null || before4.period === null)
    return [];
  const back = /上月/.test(lead) ? 1 : /上季/.test(lead) ? 3 : 12;
  const alikeToo = before4.concept === now.concept && before4.unit === now.unit && before4.periodHere && now.periodHere;
  return alikeToo && now.period.to - before4.period.to === back && now.period.to - now.period.from === before4.period.to - before4.period.from ? differences(now, before4, told4, reader) : [];
}
function nowBefore(seq, end, before4, change, reader) {
  const told4 = seq.slice(0, end).filter(
    (claim) => alike(claim, before4) && !isBase(claim, reader) && !bracketBase.test(reader.gap(claim)) && claim.role !== "change"
  );
  const last = told4.at(-1);
  const isOdd = (claim) => isPast(claim, told4, reader) || isPerUnit(claim, reader) !== isPerUnit(before4, reader);
  if (last === void 0 || !isOdd(last)) return last;
  const present = told4.filter((claim) => !isOdd(claim));
  const making = told4.slice(0, -1).filter(
    (claim) => changesOf(claim, before4, [change], reader).some((one) => holds({ reading: asPrinted, ...one }))
  );
  return making.at(-1) ?? (last.role === "previous" ? present.at(-1) : last);
}
var toChange, base2, fromWhat, toWhat, inBrackets2, bracketBase, earlierTime, toVerb, isBase, isPast;
var init_comparisons_zh = __esm({
  "src/audit/relations/comparisons-zh.ts"() {
    "use strict";
    init_candidate();
    init_changes_zh();
    init_pairs();
    init_per_words_zh();
    init_relation();
    init_runs();
    toChange = new RegExp(`^[\uFF09)]?(?:\u76F8\u6BD4|\u6BD4)?[\uFF0C,]?[^\uFF0C\u3002\uFF1B\\d\u6BD4\u8F83]{0,10}?(?:${up}|${down})${fillers}$`);
    base2 = /(?:[高低快慢多少大小]于|(?<!同|环|占|之|相|对|正|反)比(?!重|例|值|率)|较|与|同(?![比期年月]))[^，。；、）]{0,24}$/;
    fromWhat = /(?:由|从|自)[^，。；]{0,24}$/;
    toWhat = /^[）)]?的?[^，。；\d]{0,14}(?:至|到|为|成)(?:(?:19|20)\d{2}年(?:末|底|初|全年)?的?)?[^，。；\d]{0,8}$/;
    inBrackets2 = /^(?:左右)?[，,]?[（(][^（）()。；]{0,18}$/;
    bracketBase = /[（(](?:上年|去年|上月|同期|\d{4}年)[^（）()]{0,10}$/;
    earlierTime = /上年|去年|前年|上月|同期|同月|上半年|上季|季度|[年月]|初值|此前|原|基数/;
    toVerb = new RegExp(`(?:(${up})|(${down}))(?:\u5230|\u81F3|\u4E3A)?(?:\u4E86|\u7EA6|\u8FD1)?(?:[^\uFF0C\u3002\uFF1B\\d]{0,8}\u7684?)?$`);
    isBase = (claim, reader) => base2.test(reader.gap(claim)) && !verb.test(reader.gap(claim));
    isPast = (claim, told4, reader) => claim.role === "previous" || /^[，,]即/.test(reader.gap(claim)) || told4.some(
      ({ role, period: period2, start }) => role !== "previous" && period2 !== null && claim.period !== null && start < claim.start && period2.to > claim.period.to
    );
  }
});

// src/audit/relations/price-basis.ts
function isLoose(rate, now, reader) {
  const words3 = around2(rate, reader);
  if (/^[^,;()]{0,60}\bat (?:constant|comparable) prices\b|^[^,;()]{0,50}\bin real terms\b/i.test(
    reader.after(rate)
  ))
    return true;
  if (atCurrentPrices.test(words3)) return false;
  return priced2.test(words3) || conceptOf(now.concept)?.real === true;
}
function around2(rate, reader) {
  const before4 = reader.before(rate).slice(-90).split(/;/).at(-1) ?? "";
  const after = reader.after(rate).slice(0, 80).split(/[;.](?=\s)/)[0] ?? "";
  return `${before4} ${after}`;
}
var priced2, atCurrentPrices;
var init_price_basis = __esm({
  "src/audit/relations/price-basis.ts"() {
    "use strict";
    init_lexicon();
    priced2 = /\b(?:real|constant|comparable|like-for-like|organic\w*|volumes?|inflation|price-adjusted|deflated|currenc(?:y|ies)|excluding|adjusted for|per capita)\b/i;
    atCurrentPrices = /\b(?:nominal\w*|current (?:market )?prices|money terms|cash terms|in value terms|by value|at current values)\b/i;
  }
});

// src/audit/relations/comparisons.ts
function likeSized(a, b) {
  const index = (unit) => unit === "" || unit === "index_points";
  const oneMeasure = alike(a, b) || a.source === b.source && index(a.unit) && index(b.unit) && a.per === b.per || a.source === b.source && a.unit === b.unit && (a.per === null || b.per === null);
  const ratio2 = Math.abs(a.value / b.value);
  const scaled = [1e-9, 1e-6, 1e-3, 1e3, 1e6, 1e9].some((power) => ratio2 > power / 5 && ratio2 < power * 5);
  return oneMeasure && a.value !== 0 && (ratio2 < 15 && ratio2 > 1 / 15 || scaled);
}
function comparisonCandidates2(claims, reader) {
  const own = claims.filter((claim) => claim.lang === "en" && !claim.ordinal);
  const bases = /* @__PURE__ */ new Set();
  return own.flatMap((focus, i) => {
    const base3 = own[i + 1];
    if (base3 === void 0 || base3.sentence !== focus.sentence || base3.source !== focus.source) return [];
    return againstBase({ focus, base: base3, own: own.slice(0, i), bases, rest: own.slice(i + 2) }, reader);
  });
}
function againstBase({ focus, base: base3, own, rest, bases }, reader) {
  const between2 = reader.between(focus, base3);
  const sort = sortOf(focus, base3);
  if (sort === null) return [];
  const match = sort === "multiple" ? timesOf.exec(between2) : comparison.exec(between2);
  if (match === null) return [];
  const [, comma, up3, down3, , noun = ""] = sort === "multiple" ? [] : match;
  const phrase = sort === "multiple" ? match[1] ?? "" : noun;
  if (tellsAnew.test(phrase) || isSpan2(base3, reader)) return [];
  if (sort === "difference" && (comma !== void 0 || (!/^(?:up|down)$/i.test(up3 ?? down3 ?? "up") ? false : focus.role !== "change")))
    return [];
  if (comma !== void 0 && up3 === void 0 && down3 === void 0) return [];
  const joins2 = /^(?:over|up|down|under)$/i.test(up3 ?? down3 ?? "") && focus.direction !== 0;
  const sign = joins2 ? focus.direction : up3 !== void 0 ? 1 : down3 !== void 0 ? -1 : focus.direction;
  if (sort !== "multiple" && sign === 0) return [];
  bases.add(base3);
  const read = (claim) => claim === base3 && !closed(base3) && /\b(?:over|above|below|under)\s+[$€£¥₹A-Z]*$/i.test(between2) ? { low: base3.value - base3.half, high: base3.value + base3.half } : claim.interval;
  if (!closed(focus) || !Number.isFinite(read(base3).low + read(base3).high) || base3.value <= 0) return [];
  const [behind3] = rest;
  const leads = behind3?.sentence === focus.sentence && alike(behind3, base3) && /^[^,;.()]{0,25}\bto\s+(?:about |around |an? |some )?[$€£¥₹A-Z]*$/i.test(reader.between(base3, behind3)) ? behind3 : void 0;
  const before4 = own.filter(
    (claim) => claim.source === focus.source && likeSized(claim, base3) && !bases.has(claim) && claim !== focus && closed(claim) && claim.value > 0
  );
  const here = before4.filter((claim) => claim.sentence === focus.sentence);
  const last = before4.filter((claim) => focus.sentence - claim.sentence === 1);
  const subject = leads ?? here.at(-1) ?? toldLast(last, focus);
  const others = [...here, ...last, ...before4.filter((claim) => distance2(claim, focus) <= 3)];
  return [.../* @__PURE__ */ new Set([...subject === void 0 ? [] : [subject], ...others])].map((now) => {
    const loose = sort === "growth" && isLoose(focus, now, reader);
    const evidence = now !== subject ? subject === void 0 && now === last[0] ? "likely" : "possible" : loose ? "weak" : "sure";
    return { ...candidateOf(sort, { focus, now, base: base3, sign, evidence }), reading: read };
  });
}
function toldLast(last, focus) {
  const levels = last.filter((claim) => claim.role !== "previous");
  const whole2 = levels.filter((claim) => claim.partOf === null);
  const named3 = levels.filter((claim) => claim.concept !== null && claim.concept === focus.concept);
  return [levels, whole2, named3].find((list2) => list2.length === 1)?.[0];
}
function sortOf(focus, base3) {
  if (focus.unit === "times") return base3.unit === "times" || base3.unit === "points" ? null : "multiple";
  if (base3.unit === "points" || base3.unit === "times") return null;
  if (focus.unit === "points") return base3.unit === "1" && focus.role !== "contribution" ? "points" : null;
  if (focus.unit === "1") return base3.unit === "1" || focus.role === "share" ? null : "growth";
  return alike(focus, base3) && focus.value < base3.value ? "difference" : null;
}
function candidateOf(sort, { focus, now, base: base3, sign, evidence }) {
  const size3 = sizeOf(focus.interval);
  const plain2 = {
    focus,
    others: [now, base3],
    bound: [base3],
    evidence,
    stated: sign < 0 ? scale(size3, -1) : size3
  };
  if (sort === "multiple")
    return {
      ...plain2,
      relation: "multiple",
      stated: focus.interval,
      compute: ([a, b]) => divideBoth(a, b),
      formula: `${now.text} / ${base3.text}`
    };
  if (sort === "growth")
    return {
      ...plain2,
      relation: "growth",
      compute: ([a, b]) => minusOne(divideBoth(a, b)),
      formula: `${now.text} / ${base3.text} \u2212 1`,
      mistakes: growthMistakes
    };
  const factor = focus.unit === "index_points" && base3.unit === "1" ? 100 : 1;
  return {
    ...plain2,
    relation: "change",
    compute: ([a, b]) => a === void 0 || b === void 0 ? void 0 : scale(subtract(a, b), factor),
    formula: `${now.text} \u2212 ${base3.text}`
  };
}
var more, less, comparison, tellsAnew, phraseWithoutVerb, isSpan2, timesOf;
var init_comparisons = __esm({
  "src/audit/relations/comparisons.ts"() {
    "use strict";
    init_frames();
    init_pairs();
    init_price_basis();
    init_relation();
    init_runs();
    more = "more|higher|larger|greater|better|faster|above|over|up|ahead|longer|stronger|heavier|dearer|increase|rise|gain|growth";
    less = "less|fewer|lower|smaller|worse|slower|below|under|down|behind|short|shorter|weaker|lighter|cheaper|decrease|decline|fall|drop|reduction";
    comparison = new RegExp(
      String.raw`^\s*(?:\([^()]*\)\s*)?(,\s*)?(?:(?:year[- ]on[- ]year|annually|in all|or so|when)\s+)?` + String.raw`(?:(${more})|(${less}))?\s*(than|on|from|over|of|against|(?:as )?compared (?:with|to)|)\s*` + String.raw`(?<=(?:above|over|below|under|than|on|from|of|against|with|to)\s*)` + String.raw`((?:[^,;:()]{0,70}|[^,;:()]{2,60}\(\s*)[$€£¥₹A-Z]*)$`,
      "i"
    );
    tellsAnew = /\b(?:and|but|while|with|to|at|by|was|were|is|are|been|had|has|reach\w*|rose|fell|total\w*|stood|came|when|which|who|where|as|if|plus|minus|up|down|for)\b|[–—]/i;
    phraseWithoutVerb = (phrase) => !tellsAnew.test(phrase);
    isSpan2 = (base3, reader) => /^(?:years|months)$/.test(base3.unit) && /\b(?:previous|past|last|next|first|preceding|prior|these|those|over the)\s*$/i.test(reader.gap(base3));
    timesOf = /^\s*(?:as (?:many|much|high|large|big|long|often) as\s+|(?:the (?:size|level|number|amount) of|that of|those of)\s+)?((?:the|its|their|last|a|[\w’'-]+['’]s?)\b[^,;:()]{0,45}[$€£¥₹A-Z]*)$/i;
  }
});

// src/audit/relations/consecutive-years.ts
function consecutiveYears(claims, reader) {
  const english2 = claims.filter(({ lang }) => lang === "en");
  const sentences = new Map(english2.map((claim) => [`${claim.source} ${claim.sentence}`, claim]));
  const yearly3 = english2.filter(isYearly);
  return [...sentences.values()].flatMap((anchor) => {
    const sentence = reader.sentence(anchor);
    const told4 = running.exec(sentence)?.[1]?.toLowerCase();
    if (told4 === void 0) return [];
    const count = words.includes(told4) ? words.indexOf(told4) + 2 : Number.parseInt(told4, 10);
    const isFall = falling.test(sentence) && !rising.test(sentence);
    if (!isFall && !rising.test(sentence)) return [];
    const near = yearly3.filter((claim) => distance2(claim, anchor) <= reach4);
    const latest2 = near.reduce(
      (last, claim) => last === void 0 || claim.period.to > last.period.to ? claim : last,
      void 0
    );
    if (latest2 === void 0) return [];
    const run = runOf(
      latest2,
      near.filter((claim) => isOfOneSeries(claim, latest2)),
      isFall ? -1 : 1
    );
    if (run === void 0 || run.length >= count) return [];
    const { length: years2, numbers } = run;
    return [
      {
        relation: "count",
        focus: latest2,
        numbers,
        verdict: "inconsistent",
        stated: count,
        computed: { low: years2, high: years2 },
        worded: true,
        why: {
          en: `by the amounts that the text tells it is ${years2 === 1 ? "the first such year" : `${String(years2)} years in a row`} (${numbers.map(({ text }) => text).join(", ")}); the text has the ${told4}`,
          zh: `\u6309\u6587\u4E2D\u5404\u5E74\u6570\u503C\uFF0C\u4EC5\u8FDE\u7EED${String(years2)}\u5E74\uFF08${numbers.map(({ text }) => text).join("\u3001")}\uFF09\uFF1B\u6587\u4E2D\u4E3A\u7B2C${String(count)}\u5E74`
        }
      }
    ];
  });
}
function runOf(latest2, series, way) {
  const ofYear3 = (back) => {
    const found = series.filter(({ period: period2 }) => period2.to === latest2.period.to - 12 * back);
    return found.length === 1 ? found[0] : void 0;
  };
  const numbers = [latest2];
  for (let back = 1; back <= series.length; back++) {
    const [now, before4] = [ofYear3(back - 1), ofYear3(back)];
    if (now === void 0 || before4 === void 0) return void 0;
    numbers.unshift(before4);
    if (Math.sign(now.value - before4.value) !== way) return { length: back - 1, numbers };
  }
  return void 0;
}
var reach4, words, running, falling, rising, isYearly, isOfOneSeries;
var init_consecutive_years = __esm({
  "src/audit/relations/consecutive-years.ts"() {
    "use strict";
    init_lexicon();
    init_frames();
    init_relation();
    reach4 = 2;
    words = ["second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
    running = new RegExp(
      String.raw`\b(${words.join("|")}|\d{1,2}(?:nd|rd|th))\s+(?:(?:annual |yearly |record |full )?(?:year|time|rise|increase|gain|fall|decline|drop)\s+(?:in a row|running|in succession|in an unbroken (?:row|run))|(?:consecutive|successive|straight)\s+(?:annual |yearly )?(?:year|rise|increase|gain|fall|decline|drop))\b`,
      "i"
    );
    falling = /\b(?:fell|fall\w*|declin\w+|drop\w*|shr[aiu]nk\w*|decreas\w+|loss(?:es)?)\b/i;
    rising = /\b(?:rose|rise\w*|increas\w+|grew|gr[eo]w\w*|climb\w+|gain\w*|record\w*)\b/i;
    isYearly = (claim) => (claim.role === "level" || claim.role === "previous") && claim.period !== null && claim.periodHere && (claim.period.to - claim.period.from === 11 || claim.period.point === true) && claim.hedge === "exact" && claim.form === "digits" && conceptOf(claim.concept)?.rate !== true && closed(claim) && !/^(?:1|points|times|years|months)$/.test(claim.unit);
    isOfOneSeries = (a, b) => a.source === b.source && a.per === b.per && (a.unit === b.unit || a.unit === "" || b.unit === "") && a.value < 5 * b.value && b.value < 5 * a.value && (a.concept === b.concept || a.concept === null || b.concept === null);
  }
});

// src/audit/relations/counts.ts
function countRelations(claims, reader) {
  const told4 = claims.filter(
    (claim) => (claim.role === "level" || claim.role === "target" && claim.lang === "zh") && claim.aside === null
  );
  const counts2 = told4.filter(
    (claim) => claim.half <= 0.5 && claim.unit !== "1" && Number.isInteger(claim.value) && claim.hedge === "exact"
  );
  return [
    ...counts2.flatMap((claim) => [...listed2(claim, claims, reader), ...numbered2(claim, reader)]),
    ...groups(counts2, reader)
  ];
}
function listed2(count, claims, reader) {
  if (count.value < 2 || count.value > mostListed) return [];
  const after = reader.after(count);
  const match = count.lang === "zh" ? /^[\u4e00-\u9fff“”"]{1,14}?(?:，?(?:即|分别是|分别为|依次为|依次是)[：:]?|：|:|——)([^。；;：:）]+)/.exec(
    after
  ) : /^\s*[A-Za-z’' -]{0,60}?(?:\s*:\s+|\s*[—–]\s*|\s+-\s+|,?\s+namely:?\s+|\s+\()([^.;:()—–]+?)(?:[.;)—–]|\s-\s|$)/.exec(
    after
  );
  const items = match?.[1];
  if (count.lang === "en" && match !== null && after[match[0].length - 1] === ";") return [];
  if (items === void 0 || openList.test(match?.[0] ?? "") || /\d/.test(items)) return [];
  if (claims.some(
    (claim) => claim.aside === null && claim.source === count.source && claim.sentence === count.sentence && claim.start > count.end && claim.start < count.end + (match?.[0].length ?? 0)
  ))
    return [];
  if (count.lang === "en" && isNoList(items, count, claims, reader)) return [];
  const separators = count.lang === "zh" ? /[、，]/g : /,/g;
  const commas = items.replace(/,\s*(?=and\b)/g, " ").match(separators)?.length ?? 0;
  const joins2 = items.match(count.lang === "zh" ? /和|与|及/g : /\b(?:and|or)\b|&/g)?.length ?? 0;
  if (commas === 0 && joins2 === 0) return [];
  const names4 = count.lang === "en" ? items.split(/,|\band\b|&/).map((item) => item.trim()) : [];
  const plain2 = names4.filter((name) => name !== "");
  if (plain2.length > 2 && plain2.every((name) => /^[A-Z][a-z’'-]+$/.test(name)))
    return [
      relate("count", count, [], { low: plain2.length, high: plain2.length }, "items in the list", {
        low: count.value,
        high: count.value
      })
    ];
  const interval = { low: commas + 1, high: commas + 1 + joins2 };
  if (commas === 0 && count.value !== interval.high) return [];
  const judged7 = relate(
    "count",
    count,
    [],
    interval,
    count.lang === "zh" ? "\u6240\u5217\u9879\u6570" : "items in the list",
    {
      low: count.value,
      high: count.value
    }
  );
  if (count.value <= 15 && interval.high <= 15) return [judged7];
  const swapped = transposed(count, count.value).some(
    (value) => value >= interval.low && value <= interval.high
  );
  return interval.low > 5 && (judged7.verdict === "consistent" || swapped) ? [{ ...judged7, worded: true }] : [];
}
function numbered2(count, reader) {
  if (count.lang !== "zh" || count.value < 2 || count.value > 10) return [];
  const text = reader.text(count).slice(count.end).split("\n")[0] ?? "";
  if (!/^[\u4e00-\u9fff“”]{0,14}[：:。，—]+一是/.test(text)) return [];
  const marks = [...text.matchAll(/(?<=^|[：:。，；—])([一二三四五六七八九十])是/g)].map(
    ([, mark]) => "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341".indexOf(mark ?? "") + 1
  );
  const last = marks.findIndex((mark, i) => mark !== i + 1);
  const items = last < 0 ? marks.length : last;
  return items < 2 ? [] : [
    {
      ...relate("count", count, [], { low: items, high: items }, "\u6240\u5217\u9879\u6570", {
        low: count.value,
        high: count.value
      }),
      worded: true
    }
  ];
}
function isNoList(items, count, claims, reader) {
  if (/^\W*(?:first|firstly|one|the one|the first|to begin)\b/i.test(items)) return true;
  if (/\b(?:these|those)\s*$/i.test(reader.before(count))) return true;
  const paired = claims.some(
    (claim) => claim !== count && claim.source === count.source && claim.sentence === count.sentence && claim.end <= count.start && /^\s*(?:\w+\s+){0,2}and\s+$/i.test(reader.between(claim, count))
  );
  return paired || items.split(/,|\band\b/).some((item) => item.trim().split(/\s+/).length > longestItem);
}
function groups(counts2, reader) {
  return counts2.flatMap((whole2) => {
    const opened = whole2.lang === "zh" ? /^[\u4e00-\u9fff、]{0,12}(?:（[^（）]{0,30}）)?[\u4e00-\u9fff、]{0,12}(?:中(?![心小国间型部央级高试药医学期介亚欧等])|里(?!程))[，,]?/.test(
      reader.after(whole2)
    ) : /(?:^|[,;]\s*)(?:out of|of|among)\s+(?:the|its|all|a total of|these|those)?\s*$/i.test(
      reader.before(whole2)
    );
    const direct2 = whole2.lang === "en" && !opened ? counts2.find(
      (part) => part.sentence === whole2.sentence && part.source === whole2.source && part.end <= whole2.start && (part.unit === whole2.unit || part.unit === "" || part.unit === "count") && /^\s*(?:out of|of)\s+(?:the|its|all|these|those|(?:the |this )?(?:[a-z-]+ )?[a-z-]+['’]s)?\s*$/i.test(
        reader.between(part, whole2)
      )
    ) : void 0;
    if (direct2 !== void 0)
      return direct2.value > whole2.value ? [tooMany(direct2, whole2)] : bothWays(direct2, whole2, counts2, reader);
    if (!opened) return [];
    const parts = counts2.filter(
      (part) => part.source === whole2.source && part.sentence === whole2.sentence && part.start > whole2.end && (part.unit === whole2.unit || part.unit === "" || /^(?:count|enterprises|[a-z]{3,})$/.test(part.unit)) && !/^(?:years|months|weeks?|days?|hours?|points|times|persons|jobs)$/.test(
        part.unit === whole2.unit ? "" : part.unit
      ) && part.concept !== "new_jobs" && !isSibling(whole2, part, reader)
    );
    const wholes = counts2.filter(
      (claim) => claim.sentence === whole2.sentence && isSibling(whole2, claim, reader)
    );
    const large = parts.find(
      (part) => part.value > whole2.value && part.unit === whole2.unit && !wholes.some(({ value }) => value === part.value)
    );
    if (large !== void 0) return [tooMany(large, whole2)];
    if (parts.length < 2) return [];
    const sum2 = parts.reduce((all, part) => all + part.value, 0);
    const judged7 = relate(
      "count",
      whole2,
      parts,
      { low: sum2, high: sum2 },
      parts.map((part) => part.text).join(" + "),
      { low: whole2.value, high: whole2.value }
    );
    const astray = whole2.lang === "en" && counts2.some(
      (claim) => !parts.includes(claim) && claim.source === whole2.source && claim.sentence === whole2.sentence && claim.start > whole2.end && !isMoney(claim.unit)
    );
    if (astray && judged7.verdict === "inconsistent") return [];
    const sentence = reader.sentence(whole2);
    const ways3 = whole2.lang === "zh" ? [/增长|上涨|上升/, /下降|下跌|回落|减少/] : [
      /\b(?:gr[eo]w|rose|ris\w+|increas|gain|expand|higher|up\b|growth)/i,
      /\b(?:fell|fall|shr[aiu]nk|declin|decreas|drop|lower|down\b|contract)/i
    ];
    const [first, second] = parts;
    const tooManyWays = parts.length === 2 && first !== void 0 && second !== void 0 && sum2 > whole2.value && whole2.lang === "zh" && /^[^。；]{0,14}增长[，、]?(?:和|而)?$/.test(reader.between(first, second)) && /^[^，。；]{0,6}(?:下降|下跌|回落|减少|负增长)/.test(reader.after(second));
    const closedList = tooManyWays || parts.some((part) => part.rest) || parts.length >= 3 && /持平|不变|\b(?:unchanged|flat|stable|the same|no change)\b/i.test(sentence) && ways3.every((way) => way.test(sentence)) || parts.length >= 3 && allStages.test(sentence) || /\b(?:rest|remaining|remainder)\b|其余/.test(sentence);
    return judged7.verdict === "consistent" || closedList || slipOf(whole2, parts, reader) ? [judged7] : [];
  });
}
function bothWays(part, whole2, counts2, reader) {
  const next = counts2.find(
    (claim) => claim.source === whole2.source && claim.sentence === whole2.sentence && claim.start > whole2.end && claim.unit !== "1"
  );
  if (next === void 0 || next.unit !== "" && next.unit !== part.unit && next.unit !== whole2.unit)
    return [];
  const [first, second] = [reader.between(whole2, next), reader.after(next).split(/[,;.]/)[0] ?? ""];
  const [up3, down3] = ways[whole2.lang];
  const opposed = up3.test(first) && down3.test(second) && !down3.test(first) || down3.test(first) && up3.test(second) && !up3.test(first);
  const sum2 = part.value + next.value;
  return opposed && /^[^.;]*(?:,|\band\b|\bwhile\b)[^.;]*$/.test(first) && sum2 > whole2.value ? [
    {
      ...relate("count", whole2, [part, next], { low: sum2, high: sum2 }, `${part.text} + ${next.text}`, {
        low: whole2.value,
        high: whole2.value
      }),
      worded: true
    }
  ] : [];
}
function slipOf(whole2, parts, reader) {
  const last = parts.at(-1);
  if (last === void 0 || parts.length < 3 || !/(?:\band\b|[、，和])[^,，、]*$/.test(reader.gap(last)))
    return false;
  return explained(
    {
      relation: "count",
      focus: whole2,
      others: parts,
      compute: (others) => others.reduce(add, { low: 0, high: 0 }),
      formula: "",
      evidence: "likely",
      reading: ({ value }) => ({ low: value, high: value })
    },
    1
  );
}
function isSibling(whole2, part, reader) {
  if (whole2.lang !== "en") return false;
  const between2 = reader.between(whole2, part);
  return /\b(?:of|making a total of)\s*[$€£]?$/i.test(between2) || /^[^,;]*\band\s+[$€£]?$/i.test(between2);
}
function tooMany(part, whole2) {
  return {
    relation: "count",
    focus: part,
    numbers: [part, whole2],
    verdict: "inconsistent",
    stated: part.value,
    computed: { low: Number.NEGATIVE_INFINITY, high: whole2.value },
    why: {
      en: `${part.text} of ${whole2.text} is more than there are`,
      zh: `${whole2.text}\u4E2D\u6709${part.text}\uFF0C\u90E8\u5206\u591A\u4E8E\u603B\u6570`
    }
  };
}
var openList, mostListed, longestItem, ways, allStages;
var init_counts2 = __esm({
  "src/audit/relations/counts.ts"() {
    "use strict";
    init_cue_input();
    init_candidate();
    init_misprints();
    init_relation();
    openList = /\b(?:such as|including|include|among others|e\.g\.|for example|etc|like|notably|mainly|especially|led by)\b|等|例如|比如|主要|以及其他/i;
    mostListed = 40;
    longestItem = 10;
    ways = {
      en: [
        /\b(?:gr[eo]w|rose|ris\w+|increas\w*|gain\w*|expand\w*|higher|growth)\b/i,
        /\b(?:fell|fall\w*|shr[aiu]nk\w*|declin\w*|decreas\w*|dropp?\w*|lower|contract\w*)\b/i
      ],
      zh: [/增长|上涨|上升|回升/, /下降|下跌|回落|减少/]
    };
    allStages = /(?:已|完成|完工|竣工|建成|办结)[^。]*(?:在建|正在|推进|进行|施工)[^。]*(?:未|待|筹备|前期)/;
  }
});

// src/audit/relations/flows.ts
function flowCandidates(claims, reader) {
  const amounts4 = claims.filter(
    (claim) => (claim.role === "level" || claim.role === "change" || claim.role === "previous") && closed(claim) && !/^(?:1|points|times)$/.test(claim.unit)
  );
  return amounts4.flatMap(
    (net) => topics.flatMap((topic) => {
      const sign = signOf2(net, topic, reader);
      if (sign === null || isStock(net, reader)) return [];
      const near = amounts4.filter(
        (claim) => claim !== net && distance2(claim, net) <= 2 && (claim.start < net.start || claim.sentence === net.sentence) && alike(claim, net) && (claim.sentence !== net.sentence || reader.bracket(claim) === reader.bracket(net) || isBracketed2(claim, net, reader)) && (claim.role === "previous" === (net.role === "previous") || claim.role === "previous" && isSetAgainst(claim, topic, reader)) && !/\bone of\s*[$€£¥₹A-Z]*\s?$/i.test(reader.gap(claim)) && signOf2(claim, topic, reader) === null
      );
      const [a, b] = ["in", "out"].map(
        (way) => only(
          near.filter((claim) => (wayOf2(claim, topic, reader) ?? tradeWay(claim, topic)) === way),
          net
        )
      );
      if (a === void 0 || b === void 0) return [];
      if (net.lang === "en" && isEarlier(net, amounts4, reader) && !isEarlier(a, amounts4, reader)) return [];
      const away = (claim) => Math.abs(claim.start - a.start);
      const nearer = amounts4.some(
        (claim) => claim !== net && claim.sentence === net.sentence && claim.source === net.source && away(claim) < away(net) && signOf2(claim, topic, reader) !== null
      );
      if (nearer) return [];
      const plain2 = balance2(net, a, b, sign);
      return [isTied(net, a, b, topic, amounts4, reader) ? { ...plain2, bound: [a, b], worded: true } : plain2];
    })
  );
}
function turnedBalances(claims, reader) {
  const amounts4 = claims.filter(
    (claim) => (claim.role === "level" || claim.role === "previous") && claim.hedge === "exact" && closed(claim) && claim.value > 0 && !/^(?:1|points|times)$/.test(claim.unit)
  );
  return amounts4.flatMap(
    (net) => topics.flatMap((topic) => {
      const sign = signOf2(net, topic, reader);
      if (sign === null || sign === 0 || isStock(net, reader) || netOfKind.test(reader.gap(net))) return [];
      const near = amounts4.filter(
        (claim) => claim !== net && distance2(claim, net) <= 2 && alike(claim, net) && claim.role === net.role
      );
      const ways3 = ["in", "out"].map(
        (way) => near.filter((claim) => (wayOf2(claim, topic, reader) ?? tradeWay(claim, topic)) === way)
      );
      const [into, out] = bothWays2(ways3[0] ?? [], ways3[1] ?? [], near, topic, reader);
      const pairs2 = into.flatMap(
        (a) => out.flatMap((b) => {
          const { low, high } = subtract(exactly(a), exactly(b));
          const size3 = Math.abs(low + high) / 2;
          const width = (high - low) / 2 + net.half;
          return Math.abs(size3 - net.value) <= width && width < precise * size3 ? [{ a, b }] : [];
        })
      );
      const [pair] = pairs2;
      return pair === void 0 || pairs2.length > 1 ? [] : [{ ...balance2(net, pair.a, pair.b, sign), bound: [pair.a, pair.b], worded: true }];
    })
  );
}
function bothWays2(into, out, near, topic, reader) {
  const [known] = [...into, ...out];
  if (known === void 0 || into.length + out.length > 1) return [into, out];
  const others = near.filter((claim) => claim !== known && claim.sentence === known.sentence);
  const [other] = others;
  if (other === void 0 || others.length > 1 || signOf2(other, topic, reader) !== null) return [into, out];
  return into.length > 0 ? [into, [other]] : [[other], out];
}
function isTied(net, a, b, topic, amounts4, reader) {
  if (net.lang !== "en" || [net, a, b].some((claim) => claim.hedge !== "exact")) return false;
  const word2 = (claim, pattern) => new RegExp(pattern, "i").test(`${reader.gap(claim).slice(-70)} ${reader.tail(claim).slice(0, 25)}`);
  if (!word2(a, topic.in) || !word2(b, topic.out)) return false;
  const words3 = [net, a, b].map((claim) => reader.gap(claim)).join(" ");
  if (/\b(?:adjusted|services?|forecast|budgeted|planned|primary|structural|target|invisible|cumulative)\b/i.test(
    words3
  ))
    return false;
  const near = amounts4.filter(
    (claim) => alike(claim, net) && claim.sentence === a.sentence && claim.source === a.source
  );
  const own = near.filter(
    (claim) => claim !== net && claim !== a && claim !== b && claim.end < Math.max(net.start, b.start)
  );
  if (own.some((claim) => claim.role === "level")) return false;
  if (a.sentence !== b.sentence) return false;
  if (isBracketed2(a, net, reader) || a.sentence === net.sentence) return true;
  return net.sentence - a.sentence === 1 && (drawn.test(reader.gap(net)) || /^(?:the|this|that|a)\b/i.test(reader.before(net)));
}
function isStock(net, reader) {
  if (net.lang !== "en") return false;
  const lead = reader.before(net).slice(-260);
  const near = lead.slice(lead.search(/[^;]*$/));
  const stock = /\b(?:in (?:the|its) treasury|on hand|carried (?:over|forward)|brought forward|accumulat\w+|unexpended|to be provided for|balance (?:in|at|on|remaining)|balance at the (?:close|end)|swell\w*|remain(?:ed|s|ing)?)\b/i;
  const ofChange = /\b(?:increase|decrease|reduction|rise|fall|decline|improvement|deterioration)\s+in\s+[^,;]*$/i.test(
    reader.gap(net)
  );
  const carried = /\bin the treasury\b/i.test(reader.tail(net).slice(0, 40)) || /\bbalance\b[^.]{0,40}\bin (?:the|its) treasury\b|\bin (?:the|its) treasury\b[^.]{0,30}\bbalance\b/i.test(
    reader.earlier(net, 600)
  );
  return stock.test(near) || carried || isOfOneKind(net, reader) || ofChange;
}
function isOfOneKind(net, reader) {
  const sentence = reader.sentence(net);
  const word2 = (kind) => new RegExp(`\\b${kind}\\s+(?:trade\\s+)?(?:deficit|surplus|balance|gap)\\b`, "i");
  return word2("(?<!and )goods").test(sentence) && word2("(?<!goods and )services").test(sentence);
}
function balance2(net, a, b, sign) {
  const size3 = net.interval.high < 0 ? scale(exactly(net), -1) : exactly(net);
  return {
    relation: "difference",
    focus: net,
    others: [a, b],
    compute: ([x, y]) => {
      const left = x === void 0 || y === void 0 ? void 0 : subtract(x, y);
      return sign === 0 && left !== void 0 && left.high < 0 ? scale(left, -1) : left;
    },
    formula: `${a.text} \u2212 ${b.text}`,
    evidence: "sure",
    reading: exactly,
    stated: sign < 0 ? scale(size3, -1) : size3
  };
}
function only(claims, net) {
  const here = claims.filter((claim) => claim.sentence === net.sentence);
  const [one, ...more3] = here.length > 0 ? here : claims;
  return more3.length > 0 ? void 0 : one;
}
function signOf2(claim, topic, reader) {
  const lead = reader.gap(claim).slice(-70);
  const own = lead.slice(Math.max(0, lead.search(/[,;，；][^,;，；]*$/)));
  const [up3, down3] = [topic.up.test(own), topic.down.test(own)];
  if (up3 !== down3) return up3 ? 1 : -1;
  return !up3 && topic.either.test(own) ? 0 : null;
}
function wayOf2(claim, topic, reader) {
  const lead = reader.gap(claim);
  const tail = reader.tail(claim).split(/[;。；]|\band\b|,/)[0] ?? "";
  const away = (pattern) => {
    const before4 = [...lead.matchAll(pattern)].map((match) => lead.length - match.index - match[0].length);
    const behind3 = [...tail.matchAll(pattern)].map((match) => match.index + 3);
    return Math.min(...before4, ...behind3, Number.POSITIVE_INFINITY);
  };
  const [a, b] = [away(topic.in), away(topic.out)];
  if (a !== b) return a < b ? "in" : "out";
  const [x, y] = [topic.in, topic.out].map((pattern) => claim.subject.search(new RegExp(pattern, "i")) >= 0);
  return x === y ? null : x === true ? "in" : "out";
}
var topics, precise, tradeWay, netOfKind, isBracketed2, isSetAgainst, drawn;
var init_flows = __esm({
  "src/audit/relations/flows.ts"() {
    "use strict";
    init_frames();
    init_earlier_words();
    init_relation();
    init_runs();
    topics = [
      {
        in: /(?<!re-)\b(?:exports?|(?:foreign|overseas) sales|sales abroad|exported|exporting|sold|shipped|left the (?:country|province|region|county|state|island)|sent abroad)\b/gi,
        out: /\b(?:imports?|imported|importing|bought|brought in(?:to)?|purchased)\b/gi,
        up: /\bsurplus\b/i,
        down: /\b(?:deficit|gap|shortfall)\b/i,
        either: /\bbalance\b/i
      },
      {
        in: /\btook in\b|\b(?:revenues?|receipts|income|inflows?|earned|collected)\b|收入|流入/gi,
        out: /\b(?:spent|spending|expenditures?|outlays|outgoings|outflows?|paid out)\b|支出|流出/gi,
        up: /\b(?:surplus|net inflow)\b|盈余|结余|顺差/i,
        down: /\b(?:deficit|shortfall|gap|net outflow)\b|赤字|逆差/i,
        either: /\b(?:balance|net flow)\b/i
      },
      {
        in: /\b(?:births?|born|newborns)\b|出生/gi,
        out: /\b(?:deaths?|died)\b|死亡/gi,
        up: /\b(?:natural (?:increase|growth)|(?:excess|surplus) of births|births (?:\w+ )?(?:outnumber|exceed)\w*)\b|自然增[长加]/i,
        down: /\b(?:natural decrease|(?:excess|surplus) of deaths|deaths (?:\w+ )?(?:outnumber|exceed)\w*)\b|自然减少/i,
        either: /\bnatural (?:change|balance)\b/i
      },
      {
        in: /\b(?:immigration|immigrants|arrivals|arrived|in-migration|moved (?:in|to)|newcomers)\b|迁入/gi,
        out: /\b(?:emigration|emigrants|departures|departed|out-migration|moved (?:away|out)|left)\b|迁出/gi,
        up: /\bnet (?:immigration|in-migration|gain|inflow)\b|净迁入/i,
        down: /\bnet (?:emigration|out-migration|loss|outflow)\b|净迁出/i,
        either: /\b(?:net migration|migration balance)\b/i
      },
      {
        in: /\b(?:assets|gross wealth)\b|资产/gi,
        out: /\b(?:liabilities|debts?)\b|负债/gi,
        up: /\b(?:net (?:assets|wealth|worth))\b|净资产/i,
        down: /\bnet liabilities\b/i,
        either: /\bnet (?:position|financial worth)\b/i
      },
      {
        in: /\b(?:opened|openings|founded|formed|hired|hires|created|births?)\b/gi,
        out: /\b(?:closed|closures|shut|dissolved|separations|deaths?)\b/gi,
        up: /\bnet (?:gain|addition|increase|creation)\b/i,
        down: /\bnet (?:loss|decrease|reduction)\b/i,
        either: /\bnet change\b/i
      }
    ];
    precise = 0.03;
    tradeWay = ({ concept }, topic) => topic !== topics[0] ? null : concept === "exports" ? "in" : concept === "imports" ? "out" : null;
    netOfKind = /\b(?:primary|structural|adjusted|services?|forecast|planned|target)\b/i;
    isBracketed2 = (claim, net, reader) => claim.start > net.end && reader.bracket(net) < 0 && reader.bracket(claim) >= 0 && reader.between(net, claim).split("(").length === 2;
    isSetAgainst = (claim, { in: into, out }, reader) => {
      const lead = reader.gap(claim).slice(-45);
      return /\b(?:against|compared (?:with|to)|versus)\b/i.test(lead) && (new RegExp(out, "i").test(lead) || new RegExp(into, "i").test(lead));
    };
    drawn = /\b(?:leav(?:es|ing)|left|result(?:s|ed|ing)?|so that|so|thus|hence|therefore|giv(?:es|ing)|gave|produc(?:es|ed|ing)|yield(?:s|ed|ing)|creat(?:es|ed|ing)|mak(?:es|ing)|made for|record(?:s|ed|ing)|post(?:s|ed|ing)|meant|means|which is|that is|equal to|implying|implies|translat\w+|for a)\b/i;
  }
});

// src/audit/relations/directions.ts
function wayOf3(claim, own, reader) {
  if (claim.interval.high < 0 || claim.value < 0) return -1;
  if (claim.text.startsWith("+")) return 1;
  const lead = toldBefore(claim, own, reader).slice(-90);
  const tail = reader.tail(claim).split(/[,;.()]/)[0] ?? "";
  if (/[+＋]\s*[$€£¥₹]?$/.test(lead)) return 1;
  const behind3 = /^\s*(?:\w+[- ])?(?:\w+ )?(more|higher|larger|greater|up|above|over|increase|rise|growth|gain|ahead|better|less|lower|fewer|smaller|down|below|under|decrease|fall|drop|decline|reduction|short|cut)\b/i.exec(
    tail
  )?.[1];
  const nouns = /^(?:more|higher|larger|greater|up|above|over|increase|rise|growth|gain|ahead|better)$/i;
  if (behind3 !== void 0) return nouns.test(behind3) ? 1 : -1;
  const clause = lead.slice(Math.max(lead.lastIndexOf(";") + 1, 0));
  const known = lastDirection(clause);
  const last = (pattern) => [...clause.matchAll(pattern)].map((match) => clause.length - match.index - match[0].length).at(-1) ?? Number.POSITIVE_INFINITY;
  const [up3, down3] = [last(rising2), last(falling2)];
  const nearest2 = Math.min(up3, down3, known.distance);
  if (!Number.isFinite(nearest2))
    return claim.role === "growth" || claim.role === "change" ? claim.direction : 0;
  return nearest2 === known.distance ? known.sign : nearest2 === up3 ? 1 : -1;
}
var rising2, falling2;
var init_directions = __esm({
  "src/audit/relations/directions.ts"() {
    "use strict";
    init_directions_en();
    init_sentence_numbers();
    rising2 = /\b(?:overrun|excess|increment|lift(?:ed|ing)?|rais(?:ed|ing|es)|hik(?:e|ed)|exceed\w*|inflation|addition|uplift|won|rais\w+|push(?:ed|ing) up|appreciat\w+|upswing|uptick)\b/gi;
    falling2 = /\b(?:shortfall|saving|underspend|minus|deflation|depreciat\w+|trimmed|slash(?:ed|ing)?|reliev\w+|downtick|short of|behind)\b/gi;
  }
});

// src/audit/relations/earlier-pairs.ts
function pairsOf(own, reader) {
  const amounts4 = amountsOf(own, reader);
  return amounts4.flatMap((before4) => {
    const peers = amounts4.filter((claim) => claim !== before4 && isOneMeasure(claim, before4));
    const [now] = peers;
    if (now === void 0 || peers.length > 1) return [];
    const told4 = isEarlier(before4, own, reader) && !isAsEarly(now, own, before4, own, reader);
    if (!told4 && !isYearsBefore(before4, now)) return [];
    if (isYearsBefore(now, before4)) return [];
    return isOtherThing(before4, now, own, reader) ? [] : [{ now, before: before4 }];
  });
}
function pairAcross(own, last, reader) {
  const here = amountsOf(own, reader);
  return here.flatMap((before4) => {
    const lead = toldBefore(before4, own, reader);
    const setAgainst = /\b(?:against|compared (?:with|to)|versus|than|from|over|on|above|below|to|exceed\w*|follow\w*|after)\s+(?:the |its |their |a )?(?:figure of |total of |level of |[a-z’'-]+ ){0,3}[$€£¥₹A-Z]*$|\b(?:it|they|that|this|the (?:figure|number|total|amount|same figure)) (?:had been|was|were|(?:had )?stood at|(?:had )?come to|came to|(?:had )?reached)\s+(?:still |only |just )?[$€£¥₹A-Z]*$/i;
    if (!isEarlier(before4, own, reader) || !setAgainst.test(lead)) return [];
    const [now, ...more3] = amountsOf(last, reader).filter((claim) => isOneMeasure(claim, before4));
    if (now === void 0 || more3.length > 0 || here.some((claim) => claim !== before4 && isOneMeasure(claim, before4)))
      return [];
    if (isAsEarly(now, last, before4, own, reader) || isYearsBefore(now, before4)) return [];
    return isOtherThing(before4, now, own, reader) ? [] : [{ now, before: before4 }];
  });
}
function isAsEarly(now, beside2, before4, own, reader) {
  if (!isEarlier(now, beside2, reader)) return false;
  const around3 = (claim, list2) => `${toldBefore(claim, list2, reader).slice(-60)} ${reader.tail(claim).slice(0, 45)}`;
  const last = /\blast (?:year|month|quarter|season|summer|winter)\b/i;
  return !(last.test(around3(now, beside2)) && !last.test(around3(before4, own)) && now.role !== "previous");
}
function pairByYears(rate, own, last, reader) {
  const around3 = `${toldBefore(rate, own, reader)}#${(reader.tail(rate).split(/[,;.]/)[0] ?? "").slice(0, 50)}`;
  const years2 = /\b(?:from|between)\s+((?:19|20)\d\d)\s+(?:to|and)\s+((?:19|20)\d\d)\b/i.exec(around3)?.slice(1).map(Number) ?? [];
  const [from, to] = years2;
  if (from === void 0 || to === void 0 || from >= to) return [];
  const told4 = [...amountsOf(last, reader), ...amountsOf(own, reader)].filter((claim) => claim.periodHere);
  const of2 = (year2) => told4.filter(
    (claim) => claim.period !== null && claim.unit !== "1" && Math.floor(claim.period.to / 12) === year2
  );
  const [[before4, ...others], [now, ...more3]] = [of2(from), of2(to)];
  if (before4 === void 0 || now === void 0 || others.length + more3.length > 0) return [];
  return isOneMeasure(now, before4) ? [{ now, before: before4 }] : [];
}
function goesOn3(own, reader) {
  const [first] = own;
  return first !== void 0 && /^(?:that|this|these|it|they|the (?:additional|extra|increase|rise|growth|gain|decline|fall|drop|decrease|difference|change|result|total|number|figure|advance|jump|reduction|loss|improvement|movement)|an? (?:increase|rise|gain|decline|fall|drop|decrease|jump|reduction)|measured|compared|in other words|over the (?:same )?(?:period|year|decade|\w+ years)|year[- ]on[- ]year|annual|growth|on the year|at (?:the )?(?:close|end))\b|\b(?:thus|therefore|hence|accordingly|represents?|represented|corresponds?|amounts to|works out|means|that is|this is|that was|this was)\b/i.test(
    reader.before(first)
  );
}
function isOtherThing(before4, now, own, reader) {
  const lead = toldBefore(before4, own, reader);
  const named3 = findConcepts(lead.slice(-60), "en").at(-1)?.id ?? null;
  if (before4.start > now.start && named3 !== null && now.concept !== null && named3 !== now.concept)
    return true;
  return /\b(?:men|women|males?|females?|rural|urban|national|average|median|mean|budget\w*|plan\w*|imports?|exports?|outlays|spending|EU|euro area|world|global|private|public|inflation|neighbour\w*)\b[^,;]*$/i.test(
    lead.slice(-70).split(/[;,]/).at(-1) ?? ""
  );
}
var unsettled, amountsOf, isSettled, isYearsBefore, isDifference, isOneMeasure;
var init_earlier_pairs = __esm({
  "src/audit/relations/earlier-pairs.ts"() {
    "use strict";
    init_lexicon();
    init_comparisons();
    init_earlier_words();
    init_relation();
    init_sentence_numbers();
    unsettled = /\b(?:forecast|expect|predict|project(?:ed|s)? to|target|goal|revis|restat|initially|first (?:reported|published)|estimates|thrice|would|will|could|should|planned|estimated to|seasonal|annuali[sz]ed|five-year average|ten-year average|long-term average|moving average|record (?:high|low)|peak of|high of|low of)\w*/i;
    amountsOf = (own, reader) => own.filter(
      (claim) => (claim.role === "level" || claim.role === "previous") && claim.hedge === "exact" && !isDifference(claim, reader) && !/^\s*(?:\w+\s)?(?:average|mean|target|forecast|estimate|ceiling|limit)\b/i.test(reader.tail(claim)) && !/^(?:points|times|years|months)$/.test(claim.unit) && claim.value > 0 && closed(claim)
    );
    isSettled = (own, reader) => own[0] !== void 0 && !unsettled.test(reader.sentence(own[0]));
    isYearsBefore = (before4, now) => before4.periodHere && now.periodHere && before4.period !== null && now.period !== null && before4.period.to < now.period.to && (now.period.to - before4.period.to) % 12 === 0 && before4.concept === now.concept;
    isDifference = (claim, reader) => /\b(?:additional|extra|further|another|(?:increase|rise|gain|growth|decline|fall|drop|decrease|difference|change|reduction) of)\s+[$€£¥₹A-Z]*$/i.test(
      reader.gap(claim)
    ) || /^\s*(?:[a-z]+\s)?(?:more|less|fewer|higher|lower|above|below|up|down)\b/i.test(reader.tail(claim));
    isOneMeasure = (a, b) => likeSized(a, b) && a.unit === "1" === (b.unit === "1") && !(a.unit === "1" && a.role === "growth");
  }
});

// src/audit/relations/earlier-amounts.ts
function earlierAmountCandidates(claims, reader) {
  const sentences = sentencesOf(claims.filter((claim) => claim.lang === "en" && !claim.ordinal)).map(
    (all) => all.filter((claim) => !isStretch(claim, all, reader))
  );
  return sentences.flatMap((own, at) => {
    if (!isSettled(own, reader)) return [];
    const within2 = pairsOf(own, reader);
    if (within2.length > 0) return within2.flatMap((pair) => outcomes(pair, own, reader));
    const last = sentences[at - 1];
    const byYears = own.flatMap(
      (rate) => rate.unit === "1" && closed(rate) && last !== void 0 && follows(last, own) ? pairByYears(rate, own, last, reader).flatMap(
        (pair) => rate.role === "average_growth" ? averageOf(rate, pair, own, reader) : growthOf(rate, pair, own, reader, true)
      ) : []
    );
    if (byYears.length > 0) return byYears;
    if (last === void 0 || !follows(last, own) || !isSettled(last, reader)) return [];
    const across = pairAcross(own, last, reader);
    const before4 = across.length > 0 || !goesOn3(own, reader) ? across : pairsOf(last, reader);
    return before4.flatMap((pair) => outcomes(pair, own, reader, pair.before.sentence !== own[0]?.sentence));
  });
}
function outcomes(pair, own, reader, goingOn = false) {
  const { now, before: before4 } = pair;
  const others = own.filter(
    (claim) => claim !== now && claim !== before4 && closed(claim) && claim.value !== 0
  );
  const rates2 = now.unit === "1" ? [] : others.filter((claim) => claim.unit === "1");
  const averages2 = rates2.filter((claim) => claim.role === "average_growth");
  const growths = rates2.filter((claim) => claim.role !== "average_growth");
  const changes = others.filter(
    (claim) => now.unit === "1" ? claim.unit === "points" : (claim.role === "change" || isDifference(claim, reader)) && claim.unit === now.unit
  );
  const times2 = others.filter((claim) => claim.role === "multiple");
  return [
    ...growths.length === 1 || goingOn && growths[0] === own[0] ? growthOf(growths[0], pair, own, reader, goingOn) : [],
    ...averages2.length === 1 ? averageOf(averages2[0], pair, own, reader) : [],
    ...changes.length === 1 ? changeOf2(changes[0], pair, own, reader) : [],
    ...times2.length === 1 ? multipleOf(times2[0], pair, own, reader) : []
  ];
}
function hasOwnSubject(claim, own, reader) {
  const lead = own[0] === claim ? "" : toldBefore(claim, own, reader);
  const subject = /(?:[,;–—]|\band\b|\bwhile\b|\bbut\b|\bwhereas\b)\s+(?:and |but |while )?((?:its|their|the|his|her|our|a)?\s*(?:[\w-]+\s+){1,5}?)(?:is|was|were|are|rose|fell|grew|increased|declined|dropped|climbed|shrank|went|gained|lost|has|had|stood|came|up|down)\b/i.exec(
    lead
  )?.[1];
  return subject !== void 0 && !/\b(?:increase|rise|growth|gain|decline|fall|drop|change|inflation|difference|that|this|which|it|they|figure|total|number|advance|reduction|loss|movement|representing|i\.e|or)\b/i.test(
    subject
  );
}
function growthOf(rate, { now, before: before4 }, own, reader, goingOn = false) {
  const around3 = `${toldBefore(rate, own, reader).slice(-60)} ${reader.tail(rate).slice(0, 40)}`;
  if (rate.role === "average_growth" || rate.role === "share" || rate.role === "contribution_share")
    return [];
  if (otherwise.test(around3) || hasOwnSubject(rate, own, reader)) return [];
  if (isOfOtherSubject(now, rate, reader) || isBaseOf(now, rate, reader)) return [];
  if (!isIndex(now, reader) && (priced2.test(reader.sentence(rate)) || isLoose(rate, now, reader))) return [];
  const earlierWords = `${toldBefore(before4, own, reader)} ${reader.tail(before4).slice(0, 50)}`;
  const shorter = rate.basis === "month" || rate.basis === "quarter";
  if (shorter && !/\b(?:month|quarter)\b/i.test(earlierWords)) return [];
  if (rate.basis === "year" && /\b(?:last|previous|preceding) (?:month|quarter)\b/i.test(earlierWords))
    return [];
  if (rate.since !== null && before4.period !== null && rate.since.to !== before4.period.to) return [];
  const told4 = wayOf3(rate, own, reader);
  const way = told4 !== 0 || !goingOn || rate !== own[0] ? told4 : Math.sign(now.value - before4.value);
  if (way === 0) return [];
  return [
    {
      relation: "growth",
      focus: rate,
      others: [now, before4],
      bound: [now, before4],
      compute: ([a, b]) => minusOne(divideBoth(a, b)),
      formula: `${now.text} / ${before4.text} \u2212 1`,
      stated: scale(sizeOf(rate.interval), way),
      evidence: "sure",
      mistakes: growthMistakes
    }
  ];
}
function averageOf(rate, { now, before: before4 }, own, reader) {
  const years2 = yearsBetween(before4, now);
  if (years2 === null || years2 < 2 || !before4.periodHere || !now.periodHere) return [];
  if (priced2.test(reader.sentence(rate)) || isLoose(rate, now, reader) || hasOwnSubject(rate, own, reader))
    return [];
  return [
    {
      relation: "average_growth",
      focus: rate,
      others: [now, before4],
      bound: [now, before4],
      compute: ([a, b]) => averageOver(divideBoth(a, b), years2),
      formula: `(${now.text} / ${before4.text})^(1/${years2}) \u2212 1`,
      evidence: "sure",
      stated: scale(sizeOf(rate.interval), rate.direction < 0 || now.value < before4.value ? -1 : 1)
    }
  ];
}
function changeOf2(change, { now, before: before4 }, own, reader) {
  const ofBefore = change.start > before4.end && /^,?\s*[$€£¥₹A-Z]*$/.test(reader.between(before4, change)) && /\b(?:was|were|been|stood at|came to)\s+[$€£¥₹A-Z]*$/i.test(toldBefore(before4, own, reader));
  const way = wayOf3(change, own, reader) * (ofBefore ? -1 : 1);
  if (way === 0 || hasOwnSubject(change, own, reader)) return [];
  if (/\b(?:from|to|at|than)\s+[$€£¥₹A-Z]*$/i.test(toldBefore(change, own, reader))) return [];
  return [
    {
      relation: "change",
      focus: change,
      others: [now, before4],
      bound: [now, before4],
      compute: ([a, b]) => a === void 0 || b === void 0 ? void 0 : subtract(a, b),
      formula: `${now.text} \u2212 ${before4.text}`,
      stated: scale(sizeOf(change.interval), way),
      evidence: "sure"
    }
  ];
}
function multipleOf(times2, { now, before: before4 }, own, reader) {
  if (now.unit === "" && now.value < 100) return [];
  if (hasOwnSubject(times2, own, reader) || /\b(?:more than|over|almost|nearly)\s*$/i.test(toldBefore(times2, own, reader)))
    return [];
  const turned3 = times2.direction < 0 && times2.value < 1;
  return [
    {
      relation: "multiple",
      focus: times2,
      others: [now, before4],
      bound: [now, before4],
      compute: ([a, b]) => divideBoth(a, b),
      formula: `${now.text} / ${before4.text}`,
      evidence: turned3 ? "likely" : "sure"
    }
  ];
}
var follows, isIndex, otherwise, isBaseOf;
var init_earlier_amounts = __esm({
  "src/audit/relations/earlier-amounts.ts"() {
    "use strict";
    init_frames();
    init_directions();
    init_earlier_pairs();
    init_earlier_words();
    init_pairs();
    init_price_basis();
    init_relation();
    init_sentence_numbers();
    follows = (last, own) => own[0]?.source === last[0]?.source && (own[0]?.sentence ?? 0) - (last[0]?.sentence ?? 0) === 1 && own[0]?.paragraph === last[0]?.paragraph;
    isIndex = (now, reader) => (now.unit === "" || now.unit === "index_points") && now.value < 1e3 && /\bindex\b/i.test(reader.before(now)) && !/\b(?:core|excluding|underlying|adjusted|real)\b/i.test(reader.sentence(now));
    otherwise = /\b(?:average|annually|per year|per annum|a year(?! (?:earlier|ago|before))|compound\w*|on the month|on the quarter|share|proportion|margin|yield|interest|rate of (?:tax|interest)|occupancy|of (?:the )?total)\b/i;
    isBaseOf = (now, rate, reader) => now.start >= rate.end && /^[^,;.()]*\b(?:than|below|above|over|under)\s+(?:the\s+)?[$€£¥₹A-Z]*$/i.test(reader.between(rate, now));
  }
});

// src/audit/relations/effects-zh.ts
function carryOverCandidates(claims, reader) {
  const points = claims.filter((claim) => claim.lang === "zh" && claim.unit === "points" && closed(claim));
  return points.filter((claim) => /翘尾/.test(reader.gap(claim))).flatMap((carried) => {
    const fresh = points.find(
      (claim) => claim.sentence === carried.sentence && claim.source === carried.source && claim !== carried && /新(?:涨价|增)?(?:因素|影响)/.test(reader.gap(claim))
    );
    const rates2 = claims.filter(
      (claim) => claim.source === carried.source && claim.end <= carried.start && carried.sentence - claim.sentence <= 1 && claim.unit === "1" && closed(claim) && isYearly2(claim, reader)
    );
    const rate = rates2.at(-1);
    if (fresh === void 0 || rate === void 0) return [];
    const falls = /^[^，。；]{0,8}(?:降幅|跌幅)/.test(reader.after(rate)) && rate.interval.low > 0;
    return [
      {
        relation: "contribution",
        focus: rate,
        others: [carried, fresh],
        compute: (parts) => parts.reduce(add, { low: 0, high: 0 }),
        formula: `${carried.text} + ${fresh.text}`,
        evidence: "sure",
        worded: true,
        ...falls ? { stated: { low: -rate.interval.high, high: -rate.interval.low } } : {}
      }
    ];
  });
}
function isYearly2(claim, reader) {
  return claim.role === "growth" && claim.basis === "year" || /^的?(?:同比|累计)?(?:同比)?(?:涨幅|降幅|跌幅|变动|变化|升幅)/.test(reader.after(claim));
}
var init_effects_zh = __esm({
  "src/audit/relations/effects-zh.ts"() {
    "use strict";
    init_relation();
  }
});

// src/audit/relations/grounded.ts
function isGrounded(relation, reader) {
  const { focus, stated, computed } = relation;
  const others = partsOf(relation);
  if (relation.slip === true || relation.worded === true || relation.bound !== void 0) return true;
  switch (relation.relation) {
    case "sum":
      return isTotalled2(focus, others, reader) || isSlip(relation, others, add);
    case "difference":
      return meet({ low: -stated, high: -stated }, computed) || isSlip(relation, others, subtract) || isSlip(relation, others.toReversed(), subtract);
    case "part":
      return others.some((whole2) => isMisprinted(focus, whole2));
    case "repeated":
      return others.some(
        (other) => other.source !== focus.source || reader.heading(other) !== reader.heading(focus)
      ) || isSlip(relation, others, add);
    default:
      return true;
  }
}
function isTotalled2(focus, parts, reader) {
  if (parts.some((part) => part.sentence !== focus.sentence)) return false;
  if (isOverfull(focus, parts, reader)) return true;
  return parts.some((part) => part.rest) || totalWords[focus.lang].test(reader.before(focus).slice(-40));
}
function isOverfull(focus, parts, reader) {
  const [first] = parts;
  if (focus.lang !== "zh" || first === void 0 || first.start < focus.end) return false;
  if (parts.length < (areOfOneName(parts, reader) ? 3 : 4)) return false;
  const sum2 = parts.reduce((all, { value }) => all + value, 0);
  const isList3 = parts.slice(1).every((part, i) => /^、[^，。；、]*$/.test(reader.between(parts[i] ?? first, part)));
  return sum2 > focus.value && isList3 && reader.between(focus, first).includes("\u5176\u4E2D");
}
function areOfOneName(parts, reader) {
  const names4 = parts.map((part) => reader.gap(part).slice(-2));
  return names4.every((name) => /^[\u4e00-\u9fff]{2}$/.test(name) && name === names4[0]);
}
function isSlip({ relation, focus }, others, join) {
  const compute = ([first, ...rest]) => first === void 0 ? void 0 : rest.reduce(join, first);
  return explained({ relation, focus, others, compute, formula: "", evidence: "likely" }, 1);
}
function isMisprinted(part, whole2) {
  return misprints(part).some(({ high }) => high <= whole2.interval.high && high > whole2.value / 30) || misprints(whole2).some(({ high, low }) => high >= part.interval.low && low < part.value * 30);
}
var totalWords;
var init_grounded = __esm({
  "src/audit/relations/grounded.ts"() {
    "use strict";
    init_hedges();
    init_candidate();
    init_misprints();
    init_relation();
    totalWords = {
      en: /\b(?:total|altogether|in all|together|combined|sum)\b[^.;]*$/i,
      zh: /(?:合计|共计|总计|总共|累计共)[^，。；]*$/
    };
  }
});

// src/audit/relations/growth.ts
function growthRelations(claims, reader) {
  const frames = framesOf(claims);
  const levels = levelsOf(claims);
  return frames.flatMap((frame) => [
    ...weigh([
      ...direct(frame, reader),
      ...acrossSentences(frame, levels),
      ...multiples(frame, reader),
      ...averages(frame, reader)
    ]),
    ...directions(frame)
  ]);
}
function direct(frame, reader) {
  const { level, previous, growth: growth2, change } = frame;
  const [g, delta] = [growth2.find((claim) => !claim.ordinal), change[0]];
  if (level === null || g === void 0 || isReal(g, level)) return [];
  if (previous !== null && level.lang === "zh" && isPerUnit(level, reader) && level.value * 3 < previous.value)
    return [];
  if (previous !== null && level.lang === "zh" && g.end <= previous.start && change.some((claim) => claim.start >= previous.end))
    return [];
  if (level.lang === "en" && (isBeforeBase(level, g, previous) || isOfOtherSubject(level, g, reader)))
    return [];
  if (previous !== null && comparable(level, previous))
    return sameBase(previous, g, level) ? [growthBetween(g, level, previous)] : [];
  if (delta === void 0 || isOfYearBefore(level) || !sameUnit(delta, level) || isBalance(level) || !(g.basis === delta.basis || g.basis === null || delta.basis === null && adjacent(delta, g)))
    return [];
  return [
    {
      relation: "growth",
      focus: g,
      others: [level, delta],
      compute: ([a, b]) => a === void 0 || b === void 0 ? void 0 : minusOne(divide(a, subtract(a, b))),
      formula: `${level.text} / (${level.text} ${delta.direction < 0 ? "+" : "\u2212"} ${delta.text}) \u2212 1`,
      evidence: "sure"
    }
  ];
}
function isBeforeBase(level, g, base3) {
  if (base3 === null || !(g.end <= base3.start && base3.end <= level.start) || !level.periodHere) return false;
  return level.period !== null && base3.period !== null && level.period.to < base3.period.to;
}
function growthBetween(g, level, base3) {
  return {
    relation: "growth",
    focus: g,
    others: [level, base3],
    compute: ([a, b]) => minusOne(divideBoth(a, b)),
    formula: `${level.text} / ${base3.text} \u2212 1`,
    evidence: "sure",
    // Where no word tells the direction, either will do.
    ...g.direction === 0 && g.value > 0 && level.value < base3.value ? { stated: scale(g.interval, -1) } : {}
  };
}
function acrossSentences(frame, levels) {
  const { level, previous, growth: growth2 } = frame;
  const g = growth2.find((claim) => claim.basis === "year" || claim.basis === null);
  if (level === null || g === void 0 || previous !== null || isReal(g, level) || level.period === null)
    return [];
  if (g.basis === null && level.period.to - level.period.from !== 11) return [];
  const back = g.since === null ? 1 : Math.round((level.period.to - g.since.to) / 12);
  const earlier3 = levels.filter(
    (other) => other.source === level.source && other !== level && other.periodHere && sameSubject(other, level) && sameUnit(other, level) && yearsBetween(other, level) === back && sameLength2(other, level) && other.partOf === level.partOf
  );
  const [base3] = earlier3;
  return base3 === void 0 || earlier3.length > 1 || !closed(base3) ? [] : [growthBetween(g, level, base3)];
}
function multiples({ level, previous, multiples: found }, reader) {
  const [times2] = found;
  if (times2 === void 0 || level === null || previous === null || !comparable(level, previous)) return [];
  const over2 = /[两二三四五六七八九十\d]+年[^，。；\d]{0,8}$/.test(reader.before(times2));
  if (times2.lang === "zh" && over2 && previous.basis === "year") return [];
  return [
    {
      relation: "multiple",
      focus: times2,
      others: [level, previous],
      compute: ([a, b]) => divideBoth(a, b),
      formula: `${level.text} / ${previous.text}`,
      evidence: "sure"
    }
  ];
}
function averages({ level, previous, average }, reader) {
  const [rate] = average;
  if (rate === void 0 || level === null || previous === null || !comparable(level, previous)) return [];
  const told4 = yearsBetween(previous, level);
  const span = level.period;
  const inRange = span === null ? 0 : Math.round((span.to - span.from + 1) / 12);
  const choices = told4 !== null && told4 > 1 ? [told4] : inRange > 2 ? [inRange - 1, inRange] : [];
  const sentence = reader.sentence(rate);
  const first = priced2.test(sentence) ? "weak" : !isReal(rate, level) || /\bcompound\b/i.test(sentence) ? "sure" : "likely";
  return choices.map((n) => ({
    relation: "average_growth",
    focus: rate,
    others: [level, previous],
    compute: ([a, b]) => averageOver(divideBoth(a, b), n),
    formula: `(${level.text} / ${previous.text})^(1/${n}) \u2212 1`,
    evidence: first,
    known: "mistakes only",
    // The whole growth divided by the years; over a year more or less.
    mistakes: ([a, b]) => {
      const ratio2 = divideBoth(a, b);
      const whole2 = minusOne(ratio2);
      if (ratio2 === void 0 || whole2 === void 0 || ratio2.low <= 0) return [];
      return [
        scale(whole2, 1 / n),
        ...[n - 2, n - 1, n + 1, n + 2].filter((other) => other > 0 && !choices.includes(other)).map((other) => averageOver(ratio2, other))
      ];
    }
  }));
}
function directions({ level, previous, growth: growth2, points: changes, change }) {
  const to = level ?? growth2.find((claim) => previous !== null && claim.unit === previous.unit) ?? null;
  if (to === null || previous === null || !sameUnit(to, previous)) return [];
  const told4 = to === level ? to.direction : 0;
  if (told4 === 0 || growth2.some((claim) => claim !== to) || changes.length > 0 || change.length > 0)
    return [];
  const difference2 = subtract(to.interval, previous.interval);
  const way = told4 > 0 ? { low: 0, high: Number.POSITIVE_INFINITY } : { low: Number.NEGATIVE_INFINITY, high: 0 };
  return [directed(to, [previous], previous, meet(difference2, way))];
}
function adjacent(delta, g) {
  return Math.min(Math.abs(g.start - delta.end), Math.abs(delta.start - g.end)) <= 8;
}
function sameUnit(a, b) {
  return a.unit === b.unit && a.per === b.per;
}
function comparable(level, previous) {
  return sameUnit(level, previous) && level.unit !== "1" && level.value > 0 && previous.value > 0;
}
function sameLength2(a, b) {
  return a.period !== null && b.period !== null && a.period.to - a.period.from === b.period.to - b.period.from;
}
function sameBase(previous, g, level) {
  if (g.basis === "year" && g.end < previous.start && previous.lang === "zh" && previous.basis === "other")
    return false;
  if (g.basis !== null && previous.basis !== null && g.basis !== previous.basis && g.basis !== "other" && previous.basis !== "other")
    return false;
  if (g.since !== null && previous.period !== null)
    return g.since.to === previous.period.to || g.since.from === previous.period.from;
  const years2 = yearsBetween(previous, level);
  if (previous.periodHere && years2 !== null && g.basis === "year" && years2 !== 1 && previous.basis === null)
    return false;
  return true;
}
var init_growth = __esm({
  "src/audit/relations/growth.ts"() {
    "use strict";
    init_frames();
    init_hedges();
    init_candidate();
    init_earlier_words();
    init_pairs();
    init_per_words_zh();
    init_price_basis();
    init_relation();
  }
});

// src/audit/relations/habits.ts
function isHabit(relation, reader) {
  const { numbers, focus } = relation;
  if (relation.verdict === "consistent" || focus.lang !== "en") return false;
  if (numbers.some((claim) => isColumn(claim, reader) || isSlashed(claim, reader) || isCut(claim, reader)))
    return true;
  if (relation.relation === "sum") return hasTotalAmong(relation, reader);
  if (relation.relation === "part") return !isPartTold(relation, reader);
  if (relation.relation === "repeated") return isExample(numbers, reader) || isMoved(numbers, reader);
  if (relation.relation === "share")
    return isPastWhole(relation) || numbers.some((claim) => isRise2(claim, focus, reader));
  if (relation.relation === "growth" && /\bto\s+(?:only |just |about |some |an? )*$/i.test(reader.gap(focus)) && /^\s*of\b/.test(reader.after(focus)))
    return true;
  if (relation.relation === "growth" && /^\s*of (?:it|them|these|those|which|whom)\b/i.test(reader.after(focus)))
    return true;
  if (relation.relation === "growth") return isOtherMonth(relation, reader) || hasOwnRates(relation, reader);
  if (relation.relation === "change") return isOtherObject(relation, reader) || isFromPeak(relation, reader);
  return false;
}
function isColumn(claim, reader) {
  const [before4, after] = [reader.before(claim), reader.after(claim)];
  return /^(?:\s+|\s*\.{2,}[\s.]*)[-+]?[$€£¥]?\d[\d,.]*(?:\s|$)/.test(after) || /\d[%)]?(?:\s+|\s*\.{2,}[\s.]*)[-+]?$/.test(before4.replace(/\b(?:1[6-9]|20)\d\d\s+$/, "")) || /\.{4}/.test(`${before4.slice(-20)} ${after.slice(0, 20)}`) || /\d\. \d+\s+\$?\d+\. \d/.test(reader.sentence(claim));
}
function isSlashed(claim, reader) {
  return /^\s?\/\s?\d/.test(reader.after(claim)) || /\d\s?%\s?\/\s?$/.test(reader.before(claim));
}
function hasTotalAmong(relation, reader) {
  const { focus } = relation;
  const parts = inOrder(relation);
  if (parts.some((part, i) => i > 0 && /^\s*to\s*$/i.test(reader.between(parts[i - 1], part))))
    return true;
  if (parts.some((part) => /\b(?:surplus|deficit)\b/i.test(reader.gap(part)))) return true;
  if (/\bof (?:the|its|these|those|all)?\s*\d[\d,]* \w+,\s*$/i.test(reader.before(focus))) return true;
  const announces2 = (claim) => !restWords.test(reader.gap(claim)) && newTotal.test(reader.gap(claim));
  if (parts.slice(1).some((part) => part.start > focus.start && announces2(part))) return true;
  const against = /\bas against\b|\boffset by\b|\b(?:as )?compared (?:with|to)\b|\byear (?:ago|before|earlier)\b/i;
  return parts.some((part, i) => {
    const next = parts[i + 1];
    return next !== void 0 && against.test(reader.between(part, next));
  });
}
function isPartTold({ focus, numbers }, reader) {
  const whole2 = numbers.find((claim) => claim !== focus);
  if (whole2 === void 0) return true;
  const between2 = reader.between(whole2, focus);
  const anew = /;|\)|\b(?:making|totals?|aggregat\w*|whole|leaving|remainder|remaining|amount(?:ed|ing|s)? to|in all|exclu\w+|fined)\b|\bincluding\b[^,]*\bto\s*$|\b(?:while|whereas)\b/i;
  const cue2 = /\b(?:of|among|from) (?:which|whom|this|these|that|those|them|it|the total)\b|\bincluding\b|\bthereof\b/gi;
  const clause = /\b(?:with|by|for|in|on|the|and)\s+(?:the\s+)?\w+ of (?:which|whom)\b/i;
  return !anew.test(between2) && !clause.test(between2) && !/\bexcluding\b[^.;]*$/i.test(reader.gap(whole2)) && !/^\s*of (?:th[ei]s|that|these|those|which)\b/i.test(reader.after(whole2)) && !/^\s*of (?:the|this) (?:remainder|rest)\b/i.test(reader.after(focus)) && (between2.match(cue2) ?? []).length <= 1 && whole2.unit === focus.unit;
}
function isExample(numbers, reader) {
  const one = /\b(?:an?|each|every)\s(?:(?:typical|average|married|retired|single|young|poor|rich|\w+-\w+)\s)?(?:family|household|couple|person|worker|taxpayer|man|woman|earner|parent|farmer|student|employee|firm|business|pensioner)\b/i;
  const listed3 = (claim) => (reader.sentence(claim).match(/[A-Z]\w+ (?:\w+ )?-?\d+(?:\.\d+)?%/g) ?? []).length > 3;
  return numbers.every((claim) => one.test(reader.sentence(claim))) || numbers.some(listed3);
}
function isMoved(numbers, reader) {
  const moved2 = /\b(?:been|was|were|be)\s+(?:\w+ly\s+)?(?:reduced|increased|raised|cut|lowered|brought|expanded)\s+(?:down\s+|up\s+)?to\s*[$€£]?$/i;
  if (numbers.some((claim) => moved2.test(reader.gap(claim)))) return true;
  if (numbers.some((claim) => /^(?:years|months)$/.test(claim.unit))) return true;
  const subject = numbers.filter((claim) => reader.before(claim).trim() === "");
  const verb2 = (claim) => reader.after(claim).trim().split(/\s+/).slice(0, 3).join(" ");
  return subject.length > 0 && new Set(numbers.map(verb2)).size > 1;
}
function isRise2(claim, share, reader) {
  if (claim === share) return false;
  return /^\s*(?:\w+\s+)?(?:more|less|fewer|higher|lower|in excess)\b/i.test(reader.tail(claim)) || /\b(?:increase|decrease|gain|rise|decline|fall)\b[^,;.]*\bof\s*$/i.test(reader.gap(claim)) && isMoney(claim.unit) === isMoney(share.unit);
}
function isPastWhole({ focus, numbers: [, part, whole2], bound }) {
  if (bound !== void 0) return false;
  if (part === void 0 || whole2 === void 0 || part.value < whole2.value || focus.value >= 0.95)
    return false;
  const power = Math.log10(part.value / whole2.value / focus.value);
  return power < 0.5 || Math.abs(power - Math.round(power)) > 0.02;
}
function isOtherMonth(relation, reader) {
  const { focus } = relation;
  const last = inOrder(relation).at(-1);
  return last !== void 0 && last.end <= focus.start && /;\s*(?:and\s+)?(?:in|for|during)\b/i.test(reader.between(last, focus));
}
function hasOwnRates(relation, reader) {
  const [a, b] = inOrder(relation);
  if (a === void 0 || b === void 0 || relation.focus.end > a.start) return false;
  return /\d\s?(?:%|per\s?cent)\s+(?:above|below|more|less|higher|lower|up|down)\b/i.test(
    reader.between(a, b)
  );
}
function isOtherObject(relation, reader) {
  const { focus } = relation;
  const last = inOrder(relation).at(-1);
  return last !== void 0 && last.end <= focus.start && /\band\b/i.test(reader.between(last, focus)) && /^\s+in (?:the )?(?:amount|number|value|volume|cost|price) of\b/i.test(reader.after(focus));
}
var inOrder, newTotal, restWords, isCut, isFromPeak;
var init_habits = __esm({
  "src/audit/relations/habits.ts"() {
    "use strict";
    init_cue_input();
    init_relation();
    inOrder = (relation) => partsOf(relation).sort((a, b) => a.start - b.start);
    newTotal = /\b(?:making|aggregat\w+|amount(?:ed|ing) (?:together|in all|in the whole)|in all|together|in the whole|(?:a|the|grand|whole) total|total of)\b/i;
    restWords = /\b(?:remaining|rest|others?)\b[^,;]*$/i;
    isCut = (claim, reader) => /^\s*(?:dollars\s+)?and\s+[a-z-]+(?:\s[a-z-]+)?\s+cents\b/i.test(reader.after(claim));
    isFromPeak = ({ numbers }, reader) => numbers.some((claim) => /\b(?:high|peak|low|trough|record)(?:\s+point)?\s+of\s*$/i.test(reader.gap(claim)));
  }
});

// src/audit/relations/labour.ts
function labourCandidates(claims, reader) {
  const persons = claims.filter(
    (claim) => claim.lang === "en" && claim.role === "level" && closed(claim) && claim.value > 100 && (claim.unit === "persons" || claim.unit === "" || claim.unit === "count") && claim.partOf === null
  );
  const of2 = new Map(persons.map((claim) => [claim, groupOf(claim, reader)]));
  const told4 = (group, near, reach13) => {
    const found = persons.filter(
      (claim) => of2.get(claim) === group && distance2(claim, near) <= reach13 && alike(claim, persons[0] ?? claim)
    );
    return found.length === 1 ? found[0] : void 0;
  };
  const sums = persons.flatMap((force) => {
    if (of2.get(force) !== "force") return [];
    const [working, looking] = [told4("employed", force, 3), told4("unemployed", force, 3)];
    if (working === void 0 || looking === void 0) return [];
    return [
      {
        relation: "sum",
        focus: force,
        others: [working, looking],
        compute: (others) => others.reduce(add, { low: 0, high: 0 }),
        reading: exactly,
        formula: `${working.text} + ${looking.text}`,
        evidence: "sure",
        bound: [working, looking],
        worded: true
      }
    ];
  });
  const rates2 = claims.filter(
    (claim) => claim.lang === "en" && claim.unit === "1" && closed(claim) && (claim.role === "level" || claim.role === "share")
  );
  return [
    ...sums,
    ...rates2.flatMap((rate) => {
      const [working, looking] = [told4("employed", rate, 2), told4("unemployed", rate, 2)];
      const [force, people3] = [told4("force", rate, 2), told4("population", rate, 2)];
      if (rate.concept === "unemployment_rate")
        return looking === void 0 ? [] : force !== void 0 ? [ratio(rate, [looking], [force], isPlain2(rate, rates2, reader))] : working !== void 0 ? [ratio(rate, [looking], [working, looking], isPlain2(rate, rates2, reader))] : [];
      if (rate.concept === "participation_rate")
        return people3 === void 0 ? [] : force === void 0 ? [] : [ratio(rate, [force], [people3])];
      if (rate.concept === "employment_rate" && working !== void 0 && people3 !== void 0)
        return [ratio(rate, [working], [people3])];
      return [];
    })
  ];
}
function isPlain2(rate, rates2, reader) {
  const others = rates2.filter(
    (claim) => claim !== rate && claim.concept === rate.concept && distance2(claim, rate) <= 2
  );
  return others.length === 0 && !/\b(?:youth|young|aged|ages|male|female|men|women|long-term|adjusted|rural|urban|graduates?|expanded|broad|average\w*|registered)\b/i.test(
    reader.sentence(rate)
  );
}
function ratio(rate, parts, whole2, plain2 = false) {
  const others = [.../* @__PURE__ */ new Set([...parts, ...whole2])];
  const text = (list2) => list2.map((claim) => claim.text).join(" + ");
  return {
    relation: "share",
    focus: rate,
    others,
    compute: (intervals) => {
      const of2 = (list2) => list2.reduce((all, claim) => add(all, intervals[others.indexOf(claim)] ?? all), {
        low: 0,
        high: 0
      });
      return divideBoth(of2(parts), of2(whole2));
    },
    formula: whole2.length > 1 ? `${text(parts)} / (${text(whole2)})` : `${text(parts)} / ${text(whole2)}`,
    // Rates are often of another age group, or adjusted.
    evidence: plain2 ? "sure" : "likely",
    ...plain2 ? { bound: others } : {}
  };
}
function groupOf(claim, reader) {
  const lead = reader.gap(claim).slice(-60);
  const tail = /^[^,;.()]{0,45}/.exec(reader.tail(claim))?.[0] ?? "";
  let best = null;
  for (const [group, pattern] of groups2) {
    const before4 = [...lead.matchAll(pattern)].map(
      (match) => lead.length - match.index - match[0].length + 4
    );
    const after = [...tail.matchAll(pattern)].map((match) => match.index);
    const away = Math.min(...before4, ...after, Number.POSITIVE_INFINITY);
    if (Number.isFinite(away) && (best === null || away < best.away)) best = { group, away };
  }
  return best?.group ?? null;
}
var groups2;
var init_labour = __esm({
  "src/audit/relations/labour.ts"() {
    "use strict";
    init_frames();
    init_pairs();
    init_relation();
    init_runs();
    groups2 = [
      [
        "unemployed",
        /\b(?:unemployed|jobless|out of work|without (?:a )?job|number of unemployed|unemployment)\b/gi
      ],
      ["employed", /\b(?:employed|in work|in employment|in jobs|employment|at work|held a job|jobholders)\b/gi],
      ["force", /\b(?:labou?r force|workforce|economically active|active population)\b/gi],
      [
        "population",
        /\b(?:working[- ]age population|civilian population|adult population|population (?:of working age|aged)|population)\b/gi
      ]
    ];
  }
});

// src/audit/relations/money.ts
function currencyPairs(claims) {
  return framesOf(claims).flatMap(
    (frame) => frame.conversions.flatMap((to) => {
      const from = frame.claims.filter(
        (claim) => claim.end <= to.start && claim.unit !== to.unit && claim.role !== "conversion" && isMoney(claim.unit)
      ).at(-1);
      const rate = from === void 0 || !closed(from) || !closed(to) ? void 0 : divide(from.interval, to.interval);
      return from === void 0 || rate === void 0 ? [] : [{ from, to, rate }];
    })
  );
}
function conversionRelations(claims) {
  const pairs2 = currencyPairs(claims);
  return pairs2.flatMap((pair) => {
    const usual = usualRate(pair);
    if (usual !== null && isFarFrom(usual, pair)) {
      return [
        judgePair(
          pair,
          { low: usual / 3, high: usual * 3 },
          { en: "a unit or a scale is wrong", zh: "\u5355\u4F4D\u6216\u6570\u91CF\u7EA7\u6709\u8BEF" }
        )
      ];
    }
    const others = pairs2.filter(
      (other) => other !== pair && other.from.unit === pair.from.unit && other.to.unit === pair.to.unit && !(usual !== null && isFarFrom(usual, other))
    );
    const peer = others.find((other) => agree(pair, other));
    const nearest2 = peer ?? others.find((other) => others.some((third) => third !== other && agree(other, third)));
    const only3 = nearest2 ?? (others.length === 1 ? others[0] : void 0);
    if (only3 === void 0) return [];
    const told4 = {
      en: `${only3.from.text} and ${only3.to.text} imply ${rateText(only3)}`,
      zh: `${only3.from.text}\u4E0E${only3.to.text}\u5BF9\u5E94\u7684\u6C47\u7387\u4E3A${rateText(only3)}`
    };
    return [judgePair(pair, allowedBy(only3, pair), told4)];
  });
}
function usualRate({ from, to }) {
  const [a, b] = [perDollar[from.unit], perDollar[to.unit]];
  return a === void 0 || b === void 0 ? null : a / b;
}
function isFarFrom(usual, pair) {
  const rate = middle(pair.rate);
  return rate > usual * 3 || rate < usual / 3;
}
function allowedBy(other, pair) {
  const slack2 = samePeriod(pair.from, other.from) ? 0.012 : 0.15;
  return { low: other.rate.low * (1 - slack2), high: other.rate.high * (1 + slack2) };
}
function agree(a, b) {
  return meet(a.rate, allowedBy(b, a));
}
function judgePair(pair, allowed, told4) {
  const agrees = meet(pair.rate, allowed);
  const computed = divide(pair.from.interval, allowed) ?? allowed;
  return {
    relation: "conversion",
    focus: pair.to,
    numbers: [pair.to, pair.from],
    verdict: agrees ? "consistent" : "inconsistent",
    stated: pair.to.value,
    computed,
    why: {
      en: `${pair.from.text} / ${pair.to.text} = ${rateText(pair)} ${pair.from.unit} per ${pair.to.unit}; ${told4.en}`,
      zh: `${pair.from.text} / ${pair.to.text} = 1${currencyName(pair.to.unit, "zh")}\u5408${rateText(pair)}${currencyName(pair.from.unit, "zh")}\uFF1B${told4.zh}`
    }
  };
}
function rateText({ rate }) {
  return String(Number(middle(rate).toPrecision(4)));
}
function perHeadRelations(claims, reader) {
  const levels = levelsOf(claims).filter((claim) => closed(claim));
  return levels.flatMap((ratio2) => {
    const of2 = perHeadParts[ratio2.concept ?? ""] ?? null;
    if (of2 === null && ratio2.lang === "zh") return [];
    const perWord = /\bper (head|capita|person|employee|worker|visitor|visit|tourist|guest|inhabitant|resident)\b[^,;.]{0,25}$/i.exec(
      reader.gap(ratio2)
    )?.[1];
    const per = ratio2.per ?? (perWord === void 0 || of2 !== null ? null : perUnit(perWord)) ?? (of2 !== null || ratio2.words.some((word2) => word2.includes("\u4EBA\u5747") || word2 === "capita") || /人均[^，；。]{0,8}$/.test(reader.before(ratio2)) ? "persons" : /亩(?:均)?产量?[^，；。]{0,4}$/.test(reader.before(ratio2)) ? "\u4EA9" : null);
    if (per === null || ratio2.per === null && ratio2.concept !== null && of2 === null && conceptOf(ratio2.concept)?.real === true)
      return [];
    const counts2 = levels.filter(
      (claim) => claim !== ratio2 && countsAs(claim, per) && claim.source === ratio2.source && distance2(claim, ratio2) <= (of2 === null ? 1 : 8) && periodsFit(claim, ratio2)
    );
    const amounts4 = levels.filter(
      (claim) => claim !== ratio2 && claim.per === null && claim.unit === ratio2.unit && claim.source === ratio2.source && claim.value > ratio2.value * 10 && (of2 === null ? distance2(claim, ratio2) <= 1 && (claim.start < ratio2.end || per === "\u4EA9" && claim.sentence === ratio2.sentence) : claim.concept === of2 && (samePeriod(claim, ratio2) || claim.period?.to === ratio2.period?.to))
    );
    const most2 = Math.max(...counts2.map((count) => count.value));
    const all = /全部|所有|\ball\b/i.test(reader.gap(ratio2));
    const divisors3 = all ? counts2.filter((count) => count.value === most2) : counts2;
    const choices = amounts4.flatMap((amount) => divisors3.map((count) => ({ amount, count })));
    const slack2 = of2 === null ? 0 : 0.025;
    const judged7 = choices.flatMap(({ amount, count }) => {
      const result2 = divide(amount.interval, scale(count.interval, 1 / (areas[per]?.size ?? 1)));
      if (result2 === void 0) return [];
      return [
        relate(
          "per_head",
          ratio2,
          [amount, count],
          { low: result2.low * (1 - slack2), high: result2.high * (1 + slack2) },
          `${amount.text} / ${count.text}`
        )
      ];
    });
    const fits4 = judged7.find((relation) => relation.verdict === "consistent");
    if (fits4 !== void 0) return [fits4];
    const slipped = judged7.filter(isScaleSlip);
    if (slipped.length === 1) return slipped;
    const [only3] = judged7;
    return judged7.length === 1 && only3 !== void 0 && (of2 !== null || sameSentence(choices[0], ratio2) || isScaleSlip(only3)) ? judged7 : [];
  });
}
function isScaleSlip({ stated, computed }) {
  const off = stated / ((computed.low + computed.high) / 2);
  return [1e-6, 1e-4, 1e-3, 1e3, 1e4, 1e6].some((power) => Math.abs(off / power - 1) < 5e-3);
}
function sameSentence(choice, ratio2) {
  return choice !== void 0 && choice.amount.sentence === ratio2.sentence && Math.abs(choice.count.sentence - ratio2.sentence) <= 1;
}
function countsAs(claim, per) {
  if (areas[per] !== void 0) return claim.unit === areas[per].unit;
  if (claim.unit === per) return true;
  return per === "persons" && (claim.unit === "visits" || claim.unit === "persons" || claim.concept === "population" && claim.unit === "") || per === "visits" && (claim.unit === "persons" || claim.unit === "visits");
}
function periodsFit(count, ratio2) {
  if (count.period === null || ratio2.period === null) return true;
  return Math.floor(count.period.to / 12) === Math.floor(ratio2.period.to / 12);
}
var perDollar, perHeadParts, areas;
var init_money = __esm({
  "src/audit/relations/money.ts"() {
    "use strict";
    init_lib();
    init_cue_input();
    init_lexicon();
    init_frames();
    init_hedges();
    init_units_in_text();
    init_relation();
    perDollar = {
      USD: 1,
      CNY: 7,
      EUR: 0.9,
      GBP: 0.7,
      JPY: 115,
      HKD: 7.8,
      AUD: 1.35,
      CAD: 1.3,
      CHF: 1,
      SGD: 1.4,
      KRW: 1200,
      INR: 65,
      TWD: 31,
      NZD: 1.5,
      SEK: 9,
      NOK: 8.5,
      DKK: 6.8,
      MYR: 4,
      THB: 35,
      PLN: 3.8,
      CZK: 23,
      ILS: 3.8,
      SAR: 3.75,
      AED: 3.67
    };
    perHeadParts = { gdp_per_head: "gdp" };
    areas = {
      hectare: { unit: "m2", size: 1e4 },
      \u516C\u9877: { unit: "m2", size: 1e4 },
      \u4EA9: { unit: "mu", size: 1 }
    };
  }
});

// src/audit/relations/listed-parts.ts
function listedPartCandidates(claims, reader) {
  const sentences = sentencesOf(claims.filter((claim) => claim.lang === "en" && !claim.ordinal));
  return sentences.flatMap((own, at) => {
    const first = own.find((claim) => isAmount3(claim));
    if (first === void 0 || !bullet2.test(reader.before(first))) return [];
    const whole2 = wholeBefore(first, sentences.slice(Math.max(0, at - 10), at), reader);
    if (whole2 === null || !alike(first, whole2) || first.value <= whole2.value * 1.05) return [];
    const slipped = misprints(first).some(
      ({ high }) => high <= whole2.interval.high && high > whole2.value / 100
    );
    if (!slipped) return [];
    return [
      {
        relation: "part",
        focus: first,
        others: [whole2],
        bound: [whole2],
        worded: true,
        compute: ([one]) => one === void 0 ? void 0 : { low: 0, high: one.high },
        formula: `\u2264 ${whole2.text}`,
        evidence: "sure"
      }
    ];
  });
}
function wholeBefore(item, before4, reader) {
  const list2 = before4.findLastIndex((own2) => own2[0] !== void 0 && !bullet2.test(reader.before(own2[0])));
  const lead = before4[list2];
  if (lead?.[0] === void 0 || lead[0].source !== item.source) return null;
  const start = before4[list2 + 1]?.[0] ?? item;
  const own = reader.before(start).length;
  if (!announces.test(reader.earlier(start, own + 160).slice(0, -own))) return null;
  const told4 = lead.filter(
    (claim) => isAmount3(claim) && alike(claim, item) && !isEarlier(claim, lead, reader)
  );
  const wholes = told4.filter(
    (claim) => !/\bof (?:the |a |its )?(?:total )?[$€£¥₹A-Z]*$/i.test(toldBefore(claim, lead, reader))
  );
  return wholes.length === 1 ? wholes[0] ?? null : null;
}
var announces, bullet2, isAmount3;
var init_listed_parts = __esm({
  "src/audit/relations/listed-parts.ts"() {
    "use strict";
    init_earlier_words();
    init_misprints();
    init_relation();
    init_runs();
    init_sentence_numbers();
    announces = /\b(?:within (?:this|that|it)|of (?:which|this|that)|items|breakdown|broken down|break(?:s|ing)? down|compris\w+|consist\w*|composed|made up|includ\w+|as follows|divided|split|distributed|allocated|components?|parts?|by (?:purpose|type|sector|source|category|region|function|department))\b[^:]*:\s*$/i;
    bullet2 = /^\s*(?:[-–—•·*▪◦‣]|\(?(?:\d{1,2}|[a-z]|[ivx]+)[.)])\s/;
    isAmount3 = (claim) => claim.role === "level" && closed(claim) && claim.value > 0 && !/^(?:1|points|times|years|months)$/.test(claim.unit);
  }
});

// src/audit/relations/lists-zh.ts
function lineCandidates(claims, reader) {
  const amounts4 = amountsOf2(claims);
  return blocks(claims, reader).flatMap(({ lines, marked }) => {
    const [top] = lines;
    const first = top?.[0];
    if (first === void 0 || lines.length < 2) return [];
    const before4 = amounts4.filter(
      (claim) => claim.source === first.source && claim.start < first.start && first.sentence - claim.sentence <= 3
    );
    const columns = lines.map((line) => firstOfUnits(line.filter((claim) => amounts4.includes(claim))));
    const units2 = [...columns[0]?.keys() ?? []];
    return units2.flatMap((unit) => {
      const parts = columns.flatMap((column) => column.get(unit) ?? []);
      if (parts.length !== lines.length) return [];
      const opened = marked || /[：:]\s*$/.test(reader.earlier(first, 60).split(/\n(?=[^\n]*$)/)[0] ?? "");
      return before4.filter((whole2) => parts.every((part) => alike(part, whole2))).map((whole2) => sumOf(whole2, parts, opened ? "likely" : "possible"));
    });
  });
}
function blocks(claims, reader) {
  const lines = /* @__PURE__ */ new Map();
  for (const claim of claims) {
    const key = `${claim.source}:${claim.paragraph}`;
    lines.set(key, [...lines.get(key) ?? [], claim]);
  }
  const found = [];
  for (const line of lines.values()) {
    const [claim] = line;
    const block = found.at(-1);
    const last = block?.lines.at(-1)?.[0];
    if (claim === void 0 || line.some((other) => other.sentence !== claim.sentence)) {
      found.push({ lines: [], marked: false });
      continue;
    }
    const marked = bullet3.test(reader.before(claim));
    const follows2 = last?.source === claim.source && claim.paragraph === last.paragraph + 1 && claim.sentence === last.sentence + 1 && block?.marked === marked;
    if (follows2) block.lines.push(line);
    else found.push({ lines: [line], marked });
  }
  return found.filter((block) => block.lines.length > 1);
}
function firstOfUnits(line) {
  const units2 = /* @__PURE__ */ new Map();
  for (const claim of line) if (!units2.has(claim.unit)) units2.set(claim.unit, claim);
  return units2;
}
function sumOf(whole2, parts, evidence) {
  return {
    relation: "sum",
    focus: whole2,
    others: parts,
    compute: (others) => others.reduce(add, { low: 0, high: 0 }),
    reading: exactly,
    formula: parts.map((part) => part.text).join(" + "),
    evidence
  };
}
function namedTotals(claims, reader) {
  const amounts4 = amountsOf2(claims);
  return amounts4.flatMap((whole2) => {
    const list2 = /(?:^|[，；。])([^，；。\d]{3,40}?)(?:合计|共计|两项合计|三项合计|加起来)[^，。；\d]{0,6}$/.exec(
      reader.gap(whole2)
    )?.[1];
    const names4 = list2?.split(/、|和|与|及/).filter((name) => name !== "") ?? [];
    if (names4.length < 2 || names4.some((name) => name.length < 2)) return [];
    const parts = names4.map(
      (name) => amounts4.filter(
        (claim) => claim.source === whole2.source && claim.end <= whole2.start && whole2.sentence - claim.sentence <= 8 && alike(claim, whole2) && new RegExp(`${escaped(name)}[^\uFF0C\u3002\uFF1B\u3001]{0,6}$`).test(reader.gap(claim))
      ).at(-1)
    );
    const told4 = parts.filter((part) => part !== void 0);
    return told4.length === names4.length && new Set(told4).size === names4.length ? [sumOf(whole2, told4, "sure")] : [];
  });
}
var amountsOf2, bullet3;
var init_lists_zh = __esm({
  "src/audit/relations/lists-zh.ts"() {
    "use strict";
    init_frames();
    init_relation();
    init_runs();
    init_words();
    amountsOf2 = (claims) => claims.filter(
      (claim) => claim.lang === "zh" && claim.role === "level" && closed(claim) && isAdditive(claim)
    );
    bullet3 = /^\s*(?:[—–\-•●■◆▪·*]+|[（(]?[一二三四五六七八九十\d]+[）)、.．])/;
  }
});

// src/audit/relations/rates-of-change.ts
function rateOfChangeCandidates(claims, reader) {
  const own = claims.filter((claim) => claim.lang === "en" && !claim.ordinal);
  return own.flatMap((first, i) => {
    const second = own[i + 1];
    if (second === void 0 || second.sentence !== first.sentence || second.source !== first.source)
      return [];
    return [...rateOf(first, second, own, i, reader), ...fromBase(first, second, own[i + 2], reader)];
  });
}
function fromBase(change, base3, rate, reader) {
  if (rate?.sentence !== base3.sentence || rate.source !== base3.source || rate.unit !== "1" || !alike(change, base3) || ![change, base3, rate].every(closed) || change.value >= base3.value || change.value <= 0)
    return [];
  const way = wayOf4(change, reader);
  const joined = /^\s*(?:[a-z]+\s+)?(?:from|on|over)\s+(?:the\s+)?[$€£¥₹A-Z]*$/i.test(reader.between(change, base3)) && /^[^.;()]{0,40}?(?:,?\s*\bor\s+|\(\s*|,\s*i\.e\.,?\s+)(?:by\s+|about\s+)?[-+−–]?$/i.test(
    reader.between(base3, rate)
  );
  if (!joined || way === 0) return [];
  return [
    {
      relation: "growth",
      focus: rate,
      others: [change, base3],
      bound: [change, base3],
      compute: ([a, b]) => {
        const share = divideBoth(a === void 0 ? void 0 : sizeOf(a), b);
        return share === void 0 ? void 0 : scale(share, way);
      },
      formula: `${change.text} / ${base3.text}`,
      evidence: isLoose(rate, rate, reader) ? "weak" : "sure",
      stated: scale(sizeOf(rate.interval), way)
    }
  ];
}
function rateOf(first, second, own, i, reader) {
  const [rate, change] = first.unit === "1" ? [first, second] : [second, first];
  if (rate.unit !== "1" || /^(?:1|points|times|years|months)$/.test(change.unit)) return [];
  if (!closed(rate) || !closed(change) || change.value <= 0) return [];
  const between2 = reader.between(first, second);
  const joint3 = /^\s*(?:[a-z]+\s+){0,2}?(?:,?\s*(?:or|i\.e\.,?|that is,?|equal to|equivalent to)\s+(?:by\s+)?(?:about\s+)?|,?\s*\(\s*(?:or\s+)?(?:by\s+)?)[-+−–]?\s*[$€£¥₹A-Z]*[-+−–]?$/i;
  if (!joint3.test(between2)) return [];
  const way = wayOf4(first, reader);
  if (way === 0) return [];
  const levels = own.filter(
    (claim) => claim.source === rate.source && claim !== change && alike(claim, change) && closed(claim) && claim.role !== "change" && claim.value > change.value
  );
  const behind3 = own[i + 2];
  const leads = behind3 !== void 0 && levels.includes(behind3) && behind3.sentence === rate.sentence && /^[^,;.]{0,40}\b(?:to)\s+(?:about |around |an? )?[$€£¥₹A-Z]*$/i.test(reader.between(second, behind3)) ? behind3 : void 0;
  const here = levels.filter((claim) => claim.end <= first.start && claim.sentence === rate.sentence);
  const last = levels.filter((claim) => rate.sentence - claim.sentence === 1);
  const subject = leads ?? here.at(-1) ?? moved(change, way, [...last, ...levels]) ?? toldLast(last, change);
  const near = levels.filter((claim) => distance2(claim, rate) <= 2);
  const loose = isLoose(rate, rate, reader);
  return [.../* @__PURE__ */ new Set([...subject === void 0 ? [] : [subject], ...near])].flatMap(
    (level) => {
      const plain2 = {
        relation: "growth",
        focus: rate,
        others: [level, change],
        bound: [change],
        compute: ([a, b]) => onBase(a, b === void 0 ? void 0 : scale(sizeOf(b), way)),
        formula: `${change.text} / (${level.text} ${way < 0 ? "+" : "\u2212"} ${change.text})`,
        evidence: level !== subject ? "possible" : loose ? "weak" : (leads ?? here.at(-1)) === subject ? "sure" : "likely",
        stated: scale(sizeOf(rate.interval), way),
        // Divided by the new level.
        mistakes: ([a, b]) => {
          const share = divideBoth(b === void 0 ? void 0 : sizeOf(b), a);
          return [share === void 0 ? void 0 : scale(share, way)];
        }
      };
      if (level.role !== "previous") return [plain2];
      return [
        plain2,
        {
          ...plain2,
          compute: ([a, b]) => {
            const share = divideBoth(b === void 0 ? void 0 : sizeOf(b), a);
            return share === void 0 ? void 0 : scale(share, way);
          },
          formula: `${change.text} / ${level.text}`,
          evidence: "possible"
        }
      ];
    }
  );
}
function moved(change, way, levels) {
  const by = scale(sizeOf(change.interval), way);
  return levels.find(
    (now) => levels.some((before4) => before4 !== now && meet(subtract(now.interval, before4.interval), by))
  );
}
function wayOf4(claim, reader) {
  if (claim.interval.high < 0) return -1;
  const before4 = reader.gap(claim).slice(-45);
  if (/\+\s*[$€£¥₹]?$/.test(before4) || claim.text.startsWith("+")) return 1;
  const up3 = /\b(?:rose|ris\w+|gr[eo]w\w*|increas\w*|gain\w*|up|added|climb\w*|jump\w*|growth|advanc\w*|surg\w*|improv\w*)\s+(?:[a-z]+ly\s+)?(?:by|of|another|a further|some|about)?\s*[$€£¥₹A-Z]*$/i;
  const down3 = /\b(?:f[ae]ll\w*|declin\w*|decreas\w*|dropp?\w*|down|lost|loss|shr[aiu]nk\w*|reduc\w*|shed|cut|slipp?\w*|contract\w*)\s+(?:[a-z]+ly\s+)?(?:by|of|another|a further|some|about)?\s*[$€£¥₹A-Z]*$/i;
  return up3.test(before4) ? 1 : down3.test(before4) ? -1 : claim.role === "growth" || claim.role === "change" ? claim.direction : 0;
}
var init_rates_of_change = __esm({
  "src/audit/relations/rates-of-change.ts"() {
    "use strict";
    init_frames();
    init_hedges();
    init_comparisons();
    init_pairs();
    init_price_basis();
    init_relation();
    init_runs();
  }
});

// src/audit/relations/nested-zh.ts
function outerShare(share, part, claims) {
  if (share.lang !== "zh" || part.partOf === null) return void 0;
  return claims.find(
    (other) => other.role === "share" && other.unit === "1" && other.frame === part.partOf && other.end <= part.start && distance2(other, share) <= 1 && nameOf(other) === nameOf(share)
  );
}
function nestedCandidates(claims) {
  const levels = claims.filter((claim) => claim.role === "level" && claim.unit !== "1" && closed(claim));
  return claims.filter((claim) => claim.lang === "zh" && claim.role === "share" && claim.unit === "1" && closed(claim)).flatMap((share) => {
    const part = levels.find((level) => level.frame === share.frame);
    const outer = part === void 0 ? void 0 : outerShare(share, part, claims);
    const whole2 = levels.find((level) => level.frame === outer?.frame && level.unit === part?.unit);
    if (part === void 0 || outer === void 0 || whole2 === void 0 || whole2 === part) return [];
    return [
      {
        relation: "share",
        focus: share,
        others: [part, whole2, outer],
        compute: ([a, b, c2]) => {
          const ratio2 = divideBoth(a, b);
          return ratio2 === void 0 || c2 === void 0 ? void 0 : multiply(ratio2, c2);
        },
        formula: `${part.text} / ${whole2.text} \xD7 ${outer.text}`,
        evidence: "likely"
      }
    ];
  });
}
function bearerOf(claim, claims, reader) {
  if (claim.lang !== "zh") return "";
  const first = claims.find(
    (other) => other.source === claim.source && other.sentence === claim.sentence && other.aside === null && !/岁$/.test(other.text)
  );
  if (first === void 0 || first === claim) return "";
  const lead = reader.before(first);
  const words3 = findConcepts(lead, "zh").reduceRight(
    (rest, mark) => `${rest.slice(0, mark.start)} ${rest.slice(mark.end)}`,
    lead
  );
  return contentWords(words3, "zh").filter((word2) => !/^(?:全[国省市区县州]|我[国省市区县州]|[国省市区县州])$/.test(word2)).join(" ");
}
function contributedWholes(claims, reader) {
  const rates2 = claims.filter(
    (claim) => claim.lang === "zh" && claim.role === "contribution_share" && claim.unit === "1" && closed(claim)
  );
  const sentences = [...new Set(rates2.map((claim) => `${claim.source}:${claim.sentence}`))];
  return sentences.flatMap((key) => {
    const own = rates2.filter((claim) => `${claim.source}:${claim.sentence}` === key);
    const [first, ...others] = own;
    if (first === void 0 || own.length !== 3) return [];
    const text = reader.sentence(first);
    const all = [
      [/消费/, /投资|资本形成/, /净出口|外需|净流[出入]/],
      [/第一产业|一产/, /第二产业|二产/, /第三产业|三产/]
    ].some((names4) => names4.every((name) => name.test(text)));
    if (!all) return [];
    return [
      {
        relation: "structure",
        focus: first,
        others,
        compute: (parts) => {
          const rest = parts.reduce(add, { low: 0, high: 0 });
          return widen({ low: 1 - rest.high, high: 1 - rest.low }, first.half);
        },
        formula: `100% \u2212 ${others.map((claim) => claim.text).join(" \u2212 ")}`,
        evidence: "sure",
        worded: true
      }
    ];
  });
}
function namedGrowth(rate, growths, reader) {
  const name = /对([^，。；,]{2,16}?)(?:增长)?的?贡献率[^，。；,]{0,4}$/.exec(reader.gap(rate))?.[1];
  const concept = name === void 0 ? void 0 : findConcepts(name, "zh").at(-1)?.id;
  if (rate.lang !== "zh" || concept === void 0) return void 0;
  const told4 = growths.filter(
    (claim) => claim.concept === concept && claim.start < rate.start && distance2(claim, rate) <= 2 && claim.words.every((word2) => /^(?:[全我][国省市区县州]|增加值|规上|规模以上)$/.test(word2)) && (claim.basis === null || claim.basis === "year")
  );
  const timely = rate.periodHere ? told4.filter((claim) => samePeriod(claim, rate)) : [];
  const [growth2, ...others] = timely.length > 0 ? timely : told4;
  return others.length === 0 ? growth2 : void 0;
}
function bracketedGrowth(rate, growths, reader) {
  return growths.find(
    (claim) => claim.lang === "zh" && claim.sentence === rate.sentence && claim.source === rate.source && /对[^，。；]{2,14}(?:增长|增速)[（(]$/.test(reader.gap(claim)) && /^[）)]的?(?:增长的?)?贡献率[^，。；\d]{0,4}$/.test(reader.between(claim, rate))
  );
}
var nameOf;
var init_nested_zh = __esm({
  "src/audit/relations/nested-zh.ts"() {
    "use strict";
    init_frames();
    init_lexicon();
    init_words();
    init_pairs();
    init_relation();
    nameOf = (share) => share.whole?.trim() ?? "";
  }
});

// src/audit/relations/progress-zh.ts
function progressCandidates(claims, reader) {
  const own = claims.filter((claim) => claim.lang === "zh" && closed(claim));
  return own.flatMap((claim, i) => [
    ...doneOf(claim, own, reader),
    ...rateOfRates(claim, own.slice(Math.max(0, i - 3), i), reader),
    ...leftOf(claim, own, reader)
  ]);
}
function isAim2(claim, reader) {
  return claim.role === "target" || aimed2.test(reader.gap(claim)) || aimBehind.test(reader.tail(claim));
}
function doneOf(share, own, reader) {
  if (share.unit !== "1" || !ofAim.test(reader.gap(share)) || /各自|分别/.test(reader.gap(share))) return [];
  const before4 = own.filter(
    (claim) => claim.source === share.source && claim.end <= share.start && share.sentence - claim.sentence <= 2 && !/^(?:1|points|times|years|months)$/.test(claim.unit) && claim.value > 0
  );
  const part = before4.filter((claim) => claim.sentence === share.sentence && !isAim2(claim, reader)).at(-1);
  if (part === void 0 || /[。；]/.test(reader.between(part, share))) return [];
  if (/(?:上年|去年|同期)[^，。；]*$/.test(reader.gap(part))) return [];
  const aims = before4.filter(
    (claim) => (isAim2(claim, reader) || planned.test(reader.gap(claim))) && alike(claim, part) && claim.end <= part.start && // 完成年度目标40万人的106.5%；失业人员再就业18.3万人，完成目标的114.4%: what has its share already is another's aim.
    !/^[）)]?的\d/.test(reader.after(claim))
  );
  const [whole2] = aims;
  if (whole2 === void 0 || new Set(aims.map(({ value }) => value)).size > 1) return [];
  return [
    {
      relation: "share",
      focus: share,
      others: [part, whole2],
      bound: [whole2],
      compute: ([a, b]) => divideBoth(a, b),
      formula: `${part.text} / ${whole2.text}`,
      evidence: "sure",
      worded: true
    }
  ];
}
function rateOfRates(share, before4, reader) {
  const [now, aimedAt] = before4.slice(-2);
  if (share.unit !== "1" || now?.unit !== "1" || aimedAt?.unit !== "1") return [];
  if (now.sentence !== share.sentence || now.source !== share.source) return [];
  if (!/^[）)]?的?(?:[\u4e00-\u9fff]{0,6}目标(?:任务|值)?)?的$/.test(reader.gap(share))) return [];
  if (!new RegExp(`(?:\u5B8C\u6210|\u8FBE\u5230|\u4E3A|\u76F8\u5F53\u4E8E)[^\u3002\uFF1B]*$`).test(reader.between(now, aimedAt))) return [];
  if (!isAim2(aimedAt, reader) && !/目标|任务|计划/.test(reader.between(now, aimedAt))) return [];
  const plainly2 = (claim) => sizeOf(claim.interval);
  return [
    {
      relation: "share",
      focus: share,
      others: [now, aimedAt],
      compute: ([a, b]) => divideBoth(a, b),
      reading: plainly2,
      formula: `${now.text} / ${aimedAt.text}`,
      evidence: "sure",
      worded: true
    }
  ];
}
function leftOf(left, own, reader) {
  const lead = reader.gap(left);
  if (!/^[）)]?的?[\u4e00-\u9fff]{0,8}[，,]?(?:还有|还差|尚差|仅差|相差|还有约|仍有|差|尚有)(?:约|了)?$/.test(
    lead
  ))
    return [];
  const before4 = own.filter((claim) => claim.source === left.source && claim.end <= left.start);
  const aimedAt = before4.at(-1);
  if (aimedAt === void 0 || aimedAt.sentence !== left.sentence) return [];
  if (!/(?:距离?|离|较|比)[^，。；]{0,20}$/.test(reader.gap(aimedAt))) return [];
  const measured = left.unit === "points" ? "1" : left.unit;
  const now = before4.slice(0, -1).filter((claim) => claim.unit === measured && ["level", "share", "growth", "change"].includes(claim.role)).at(-1);
  if (aimedAt.unit !== measured || now === void 0 || left.sentence - now.sentence > 1) return [];
  return [
    {
      relation: "change",
      focus: left,
      others: [now, aimedAt],
      compute: ([a, b]) => a === void 0 || b === void 0 ? void 0 : sizeOf(subtract(b, a)),
      reading: (claim) => sizeOf(claim.interval),
      formula: `${aimedAt.text} \u2212 ${now.text}`,
      evidence: "sure",
      stated: { low: Math.abs(left.value) - left.half, high: Math.abs(left.value) + left.half }
    }
  ];
}
var aim, aimed2, aimBehind, planned, ofAim;
var init_progress_zh = __esm({
  "src/audit/relations/progress-zh.ts"() {
    "use strict";
    init_pairs();
    init_relation();
    init_runs();
    aim = "(?:\u76EE\u6807|\u8BA1\u5212|\u4EFB\u52A1|\u9884\u7B97|\u6307\u6807|\u5E8F\u65F6\u8FDB\u5EA6|\u89C4\u5212\u76EE\u6807)(?:\u4EFB\u52A1|\u603B\u91CF|\u603B\u989D|\u6570|\u503C|\u5B89\u6392)?";
    aimed2 = new RegExp(`${aim}(?:\u786E\u5B9A)?(?:\u4E3A|\u662F|\u5B9A\u4E3A|\u8BBE\u5B9A\u4E3A|\uFF1A|:|\uFF08)?(?:\u7EA6|\u7684)?$`);
    aimBehind = new RegExp(`^[\uFF09)]?\u7684?(?:\u5E74\u5EA6|\u5168\u5E74|\u5E74\u521D|\u4E94\u5E74|\u603B|\u65E2\u5B9A|\u9884\u671F|\u53D1\u5C55|\u89C4\u5212|\u6295\u8D44|\u9884\u5B9A)*${aim}`);
    planned = /(?:计划|拟|目标是|力争)(?:完成|开行|建设|投资|实施|改造|安排|新建|新增|实现|发放|培训|引进|销售|生产|收购|种植|造林)[^，。；\d]{0,8}$/;
    ofAim = new RegExp(
      `(?:\u5B8C\u6210|\u5360|\u8FBE\u5230|\u76F8\u5F53\u4E8E|\u4E3A|\u662F|\u5B9E\u73B0)(?:\u4E86)?(?:\u5168\u5E74|\u5E74\u5EA6|\u5E74\u521D|\u5F53\u5E74|\u65E2\u5B9A|\u4E94\u5E74|\u603B|\u9884\u671F|\u89C4\u5212|\u4E0A\u8FF0|\u8BE5|\u539F\u5B9A|\u8C03\u6574\u540E?)*(?:\u7684)?[\\u4e00-\\u9fff]{0,6}?${aim}(?:\u7684)?(?:\u7EA6|\u8FD1)?$`
    );
  }
});

// src/audit/relations/shares-zh.ts
function isJoint(share, reader) {
  return share.lang === "zh" && /(?:上述|以上|这[两二三四五六几]|[两二三四五六]者|合计|共计|合|总共|共同)[^，。；]{0,10}占|[两二三四五六](?:大|国|地|项|类|家|市|县|区|者)[^，。；]{0,10}(?:合计|合|共|总计)?占/.test(
    reader.gap(share)
  );
}
function isOfAnother2(share, part, reader) {
  if (share.lang !== "zh" || part.start > share.start) return false;
  const [, outer] = /(?:^|[，；。,])([^，；。,\d]{2,12}?)中(?![心小国间型部央级高试药医学期介亚欧等])[^，；。,\d]{2,16}(?:比例|比重|占比|占)[^，。；,\d]{0,4}$/.exec(
    reader.gap(share)
  ) ?? [];
  if (outer !== void 0 && reader.before(part).slice(-24).includes(outer)) return true;
  const [, named3 = ""] = /(?:^|[，；。：）])([^，；。：（）\d]{2,24}?)占[^，；。]*$/.exec(reader.gap(share)) ?? [];
  const name = nameIn(named3);
  if (name.length < 3) return false;
  const told4 = `${reader.before(part).slice(-40)}${(reader.tail(part).split(/[，。；]/)[0] ?? "").slice(0, 12)}`;
  return !told4.includes(name.slice(0, 2));
}
function partCalled(share, amounts4, reader) {
  if (share.lang !== "zh") return void 0;
  const name = nameIn(/^(.{2,24}?)(?:占|的?比重|的?份额)/.exec(leadOf(share, reader))?.[1] ?? "");
  if (name.length < 2) return void 0;
  const before4 = amounts4.filter((claim) => claim.source === share.source && claim.end <= share.start);
  const last = before4.at(-1);
  const called = before4.filter(
    (claim) => share.sentence - claim.sentence <= 1 && // 医院126个 … 床位4.32万张，医院占78.9%: of the beds.
    claim.unit === last?.unit && leadOf(claim, reader).startsWith(name)
  );
  return called.length === 1 ? called[0] : void 0;
}
function naturalWhole(share, part, amounts4, reader) {
  if (share.lang !== "zh" || share.role !== "share" || part.end > share.start) return null;
  const between2 = reader.between(part, share);
  if (/[\d。；]|其中|当中/.test(between2) || !straightOn.test(between2)) return null;
  if (/[\u4e00-\u9fff]{2}(?:里头?|(?<!其)中)，[\u4e00-\u9fff]/.test(reader.gap(part))) return null;
  const named3 = share.whole?.trim() ?? "";
  if (!everything2.test(named3) && !reader.gap(part).includes(named3)) return null;
  if (/占(?:全[国省市区县州球]|同期|世界|[东西南北中]部)/.test(between2)) return null;
  const told4 = amounts4.filter(
    (claim) => claim !== part && alike(claim, part) && claim.unit === part.unit && claim.end <= part.start && claim.role === "level" && isOneMeasure2(part, claim, reader)
  );
  const parent = told4.find((claim) => claim.frame === part.partOf);
  if (parent !== void 0) return parent.value > part.value ? parent : null;
  const fitting = told4.filter(
    (claim) => claim.value > part.value && (claim.paragraph === part.paragraph || part.paragraph - claim.paragraph <= 3) && (claim.period === null || part.period === null || samePeriod(claim, part) || claim.period.to === part.period.to) && (part.concept === null || claim.concept === null || claim.concept === part.concept)
  );
  const most2 = Math.max(...fitting.map((claim) => claim.value));
  const [whole2, ...others] = fitting.filter((claim) => claim.value === most2);
  return whole2 !== void 0 && others.length === 0 ? whole2 : null;
}
function jointCandidates(claims, reader) {
  const amounts4 = claims.filter(
    (claim) => claim.role === "level" && closed(claim) && claim.value > 0 && claim.unit !== "1"
  );
  return claims.filter((claim) => claim.unit === "1" && closed(claim) && isJoint(claim, reader)).flatMap((share) => {
    const before4 = amounts4.filter(
      (claim) => claim.source === share.source && claim.end <= share.start && share.sentence - claim.sentence <= 2
    );
    const last = before4.at(-1);
    if (last === void 0) return [];
    const same2 = before4.filter((claim) => alike(claim, last));
    return [2, 3, 4, 5].flatMap((count) => {
      const parts = same2.slice(-count);
      if (parts.length < count || parts.some((part) => part.sentence !== last.sentence)) return [];
      return same2.slice(0, -count).map((whole2) => ({
        relation: "share",
        focus: share,
        others: [...parts, whole2],
        compute: (others) => divideBoth(others.slice(0, -1).reduce(add, { low: 0, high: 0 }), others.at(-1)),
        formula: `(${parts.map((part) => part.text).join(" + ")}) / ${whole2.text}`,
        evidence: "weak"
      }));
    });
  });
}
function isMean(whole2, part, amounts4) {
  const told4 = amounts4.filter(
    (claim) => claim.concept === part.concept && alike(claim, part) && claim.end <= part.start
  );
  return told4[0] === whole2 && part.sentence - whole2.sentence <= 3;
}
function ofOneUntold(found) {
  const implied = /* @__PURE__ */ new Map();
  for (const { focus, others } of found) {
    const [part] = others;
    const whole2 = part?.frame === focus.frame ? divideBoth(part.interval, focus.interval) : void 0;
    if (whole2 !== void 0 && focus.lang === "zh") implied.set(focus, whole2);
  }
  return found.map((one) => {
    const own = implied.get(one.focus);
    const told4 = one.others[1];
    const named3 = one.evidence === "sure" && !everything2.test(one.focus.whole?.trim() ?? "");
    if (own === void 0 || told4 === void 0 || named3 || meet(own, told4.interval)) return one;
    const peers = [...implied].filter(
      ([other, whole2]) => other !== one.focus && distance2(other, one.focus) <= 1 && meet(own, whole2)
    );
    return peers.length > 0 ? { ...one, evidence: "possible" } : one;
  });
}
var beforeName, behindName, nameIn, leadOf, isOneMeasure2, straightOn, everything2, isOtherYear, isOfNamesake, isBehindComma, isUnmeant;
var init_shares_zh = __esm({
  "src/audit/relations/shares-zh.ts"() {
    "use strict";
    init_frames();
    init_hedges();
    init_pairs();
    init_progress_zh();
    init_relation();
    init_per_words_zh();
    init_runs();
    beforeName = /^(?:其中|而|且|又|也|还|就|则|约|大约|仅|已|共|将近|近|分别|比重|所|上述|各|均|合计|累计|目前|当年|全年|同期|年末|期末|稳定|始终|继续|依然|仍)+/;
    behindName = /(?:的|约|已|又|就|则|所|仅|共|将|也|还|只|则|合计|比重|比例|稳定|分别)+$/;
    nameIn = (words3) => words3.replace(beforeName, "").replace(behindName, "");
    leadOf = (claim, reader) => (reader.before(claim).split(/[，。；：、,（）]/).at(-1) ?? "").replace(beforeName, "");
    isOneMeasure2 = (part, whole2, reader) => part.partOf === whole2.frame || isPerUnit(part, reader) === isPerUnit(whole2, reader);
    straightOn = /^(?:[\u4e00-\u9fff]{0,10}[，、,（])?(?:其|约|仅|就|已|又|所|共|合计|大约|目前|分别|均|也|还|则|将近|近|接近|回程|去程)*(?:占|比重|份额|比例)/;
    everything2 = /^(?:了|总量|总额|总数|总体|整体|总计|其|全部|总|总的|的)?$/;
    isOtherYear = (share, whole2) => share.lang === "zh" && share.period !== null && whole2.period !== null && whole2.periodHere && share.period.from >= 12 && Math.floor(share.period.to / 12) > Math.floor(whole2.period.to / 12) && whole2.period.from >= 12 && !/上年|去年|\d{4}年/.test(share.whole ?? "");
    isOfNamesake = (share, part, levels) => {
      const name = share.lang === "en" ? void 0 : /^全部([\u4e00-\u9fff]{2,4})$/.exec(share.whole?.trim() ?? "")?.[1];
      return name !== void 0 && levels.some((level) => {
        const ratio2 = level !== part && level.unit === part.unit && level.subject.includes(name) ? divideBoth(part.interval, level.interval) : void 0;
        return level.end <= part.start && ratio2 !== void 0 && meet(ratio2, share.interval);
      });
    };
    isBehindComma = (share, part, reader) => share.lang === "zh" && part.start > share.start && /；|其中/.test(reader.between(share, part));
    isUnmeant = (share, whole2, reader) => isOtherYear(share, whole2) || share.lang === "zh" && /任务|目标|计划|预算/.test(share.whole ?? "") && !isAim2(whole2, reader) && !/任务|目标|计划|预算|拟|将/.test(reader.gap(whole2));
  }
});

// src/audit/relations/ratios.ts
function ratioCandidates(claims, reader) {
  const amounts4 = claims.filter(
    (claim) => ["level", "previous", "target", "change"].includes(claim.role) && !/^(?:1|points|times)$/.test(claim.unit) && // 前三年占68.2%, 其余三家: when and who, and not how much
    !(claim.lang === "zh" && claim.form === "words" && (claim.value <= 10 || /^(?:years|months)$/.test(claim.unit))) && // 超额27公里，为目标的104.4%: what it is more than the aim
    !(claim.lang === "zh" && /(?:超额|超出|多出|还差|尚差|仅差)(?:了|约|为)*$/.test(reader.gap(claim))) && claim.value > 0 && closed(claim)
  );
  const shares = claims.filter(
    (claim) => (claim.role === "share" || claim.role === "level") && claim.unit === "1" && closed(claim) && claim.list === null
  );
  const siblings = new Set(
    shares.filter((share) => share.role === "share" && isBare2(share)).map(({ frame }) => frame)
  );
  return ofOneUntold(
    besideOthers(
      shares.flatMap((share) => {
        const near = amounts4.filter(
          (claim) => distance2(claim, share) <= 3 && (claim.start < share.start || claim.sentence === share.sentence && (share.lang === "zh" || !/[,;]/.test(reader.between(share, claim))))
        );
        if (isOfFartherWhole(share, amounts4, reader)) return [];
        const here = near.filter((claim) => claim.sentence === share.sentence && claim.start < share.start);
        const named3 = wholesNamed(share, near, reader);
        const called = partCalled(share, near, reader);
        const beside2 = near.filter((claim) => share.lang === "zh" && isNext(share, claim, reader));
        const rival = shares.some(
          (other) => other.start < share.start && other.start > (here.at(-1)?.end ?? 0)
        );
        const framed = near.filter(
          (claim) => claim.frame === share.frame && claim.sentence === share.sentence && (claim.start < share.start || claim.start - share.end < 12)
        );
        return (framed.length > 0 && beside2.length === 0 ? framed : near).flatMap(
          (part) => near.flatMap((whole2) => {
            if (part === whole2 || part.value === whole2.value) return [];
            if (called !== void 0 && part !== called) return [];
            if (part.sentence !== share.sentence || !alike(part, whole2)) return [];
            if (share.lang === "zh" && !isOneMeasure2(part, whole2, reader)) return [];
            if (beside2.length > 0 && !beside2.includes(whole2)) return [];
            if (isBehindComma(share, part, reader)) return [];
            if (isJoint(share, reader) || isOfAnother2(share, part, reader)) return [];
            if (isAside(share, part, reader)) return [];
            const listed3 = part.partOf !== null && part.partOf === whole2.partOf;
            if (listed3 && whole2.start > part.start && !beside2.includes(whole2)) return [];
            if (named3.length > 0 && !named3.includes(whole2) && !isNext(share, whole2, reader)) return [];
            const next = isNext(share, whole2, reader);
            const own = part.frame === share.frame && (share.lang === "zh" || part.start < share.start) || !rival && part === here.at(-1) || part === called || next && part === partBefore(whole2, here, shares, reader);
            const told4 = evidenceFor4({
              share,
              part,
              whole: whole2,
              named: named3,
              here: rival ? [] : here,
              own,
              near,
              reader,
              amounts: near.filter((claim) => !siblings.has(claim.frame))
            });
            const nested2 = whole2.frame === part.partOf && outerShare(share, part, shares) !== void 0;
            const unmeant = nested2 || !next && isUnmeant(share, whole2, reader);
            const evidence = unmeant || isTime(part) && told4 !== "sure" ? "possible" : told4;
            if (part.value > whole2.value * (share.value > 1 ? 1.5 : 1) && (evidence === "weak" || evidence === "possible"))
              return [];
            const others = near.filter((claim) => claim !== part && claim !== whole2 && alike(claim, part));
            const plain2 = { ...candidate5(share, part, whole2, evidence, others), own };
            const tied2 = evidence === "sure" && named3.length === 1 && share.lang === "en" && whole2.value > part.value && !near.some((claim) => claim.value > part.value && isNext(share, claim, reader)) && isWhollyNamed(share, whole2, near, reader);
            return [tied2 ? { ...plain2, bound: [part, whole2] } : plain2];
          })
        );
      })
    )
  );
}
function besideOthers(found) {
  const holding = found.filter((one) => one.own && holds(one));
  return found.map((one) => {
    const [part, whole2] = one.others;
    if (part === void 0 || whole2 === void 0 || !one.own || one.evidence === "sure" || holds(one))
      return one;
    if (holding.some(({ focus }) => focus === one.focus)) return one;
    if (one.focus.lang === "zh" && part.frame !== one.focus.frame) return one;
    const words3 = one.focus.whole?.trim() ?? "";
    const peers = holding.filter(
      ({ focus, others }) => others[1] === whole2 && focus !== one.focus && focus.sentence === one.focus.sentence
    );
    const wholes = new Set(
      holding.filter(({ focus }) => peers.some((peer) => peer.focus === focus)).map(({ others }) => others[1])
    );
    if (peers.length === 0 || wholes.size > 1 || part.value > whole2.value) return one;
    const sameWords = words3.length > 4 && peers.some(({ focus }) => focus.whole?.trim() === words3);
    const several = new Set(peers.map(({ focus }) => focus)).size > 1;
    return { ...one, evidence: several || sameWords ? "sure" : "likely", bound: [part, whole2] };
  });
}
function evidenceFor4({
  share,
  part,
  whole: whole2,
  named: named3,
  here,
  own,
  near,
  reader,
  amounts: amounts4
}) {
  const told4 = share.role === "share" && samePeriod(share, whole2);
  if (isOfNamesake(share, part, near)) return "possible";
  if (own && isNext(share, whole2, reader)) return share.role === "share" ? "sure" : "likely";
  if (named3.includes(whole2)) return own && isOne(named3) && told4 ? "sure" : "likely";
  const ofMean = /^(?:平均数|平均值|均值)$/.test(share.whole?.trim() ?? "") && /中位数/.test(reader.gap(part));
  if (ofMean && own && whole2.concept === part.concept && isMean(whole2, part, amounts4)) return "sure";
  if (own && whole2 === naturalWhole(share, part, amounts4, reader)) return "sure";
  if (own && told4 && share.lang === "zh" && whole2 === onlyWhole(share, part, amounts4)) return "sure";
  if (share.lang === "zh" && !amounts4.includes(whole2)) return "possible";
  if (own && isTotal(share, part, whole2) && !isWithinLarger(whole2, near)) return told4 ? "likely" : "weak";
  if (own && isOnlyLarger(share, part, whole2, near)) return "likely";
  return here.length <= 3 && here.includes(part) && here.includes(whole2) ? "weak" : "possible";
}
function isAside(share, part, reader) {
  if (part.start > share.start) return false;
  const between2 = reader.between(part, share);
  return /[(（]\s*$/.test(between2) && /\d/.test(between2);
}
function isNext(share, whole2, reader) {
  if (whole2.source !== share.source || whole2.sentence !== share.sentence) return false;
  return share.lang === "zh" ? whole2.end <= share.start && /^[）)]?的$/.test(reader.between(whole2, share).trim()) : whole2.start >= share.end && /^\s*(?:share\s+)?of\s+(?:[^,;.()]{0,55}|[^,;.()]{0,30},? which[^,;.()]{0,30}\b(?:was|is|were|came to|totall?ed|stood at)\s*)$/i.test(
    reader.between(share, whole2)
  );
}
function partBefore(whole2, here, shares, reader) {
  return here.filter(
    (claim) => claim.end <= whole2.start && alike(claim, whole2) && !shares.some((share) => share.lang === "zh" && isNext(share, claim, reader))
  ).at(-1);
}
function isBare2(share) {
  return /^(?:(?:the|its|this|that)\s+)?(?:total|whole|it|all)?$|^(?:总量|总额|总数|总体|整体|总计|其|全部|全市|全省|总)?$/i.test(
    share.whole?.trim() ?? ""
  );
}
function isTotal(share, part, whole2) {
  return isBare2(share) && whole2.partOf === null && whole2.start < part.start && whole2.role === "level" && (part.partOf === whole2.frame || whole2.total || part.concept === whole2.concept);
}
function isOnlyLarger(share, part, whole2, near) {
  const larger = near.filter(
    (claim) => claim !== part && claim.role === "level" && alike(claim, part) && claim.value > part.value && claim.start < share.start && claim.sentence >= part.sentence - 2
  );
  return larger.length === 1 && larger[0] === whole2 && share.role === "share";
}
function onlyWhole(share, part, amounts4) {
  if (share.role !== "share" || !isBare2(share)) return null;
  const tops = amounts4.filter(
    (claim) => claim !== part && alike(claim, part) && claim.end <= part.start && claim.role === "level" && (claim.partOf === null || claim.frame === part.partOf)
  );
  const [parent] = tops.filter((claim) => claim.frame === part.partOf);
  const beside2 = tops.filter((claim) => claim.sentence === parent?.sentence);
  if (parent !== void 0)
    return share.sentence - parent.sentence <= 2 && beside2.length === 1 ? parent : null;
  const [only3] = tops;
  const sameKind = part.concept === null || part.concept === only3?.concept;
  return tops.length === 1 && only3 !== void 0 && sameKind && part.partOf === null ? only3 : null;
}
function candidate5(share, part, whole2, evidence, others) {
  return {
    relation: "share",
    focus: share,
    others: [part, whole2],
    // "The net loss of 8.4 million is 2.4% of revenue": a share of whatever sign its part has.
    compute: ([a, b]) => divideBoth(a === void 0 || share.lang === "zh" || share.value < 0 ? a : sizeOf(a), b),
    formula: `${part.text} / ${whole2.text}`,
    evidence,
    // The share of another whole; where nothing names the whole, that is what may be meant.
    ...share.lang === "en" && (share.whole ?? "").trim() === "" ? {} : { mistakes: ([a]) => others.map((other) => divideBoth(a, other.interval)) }
  };
}
var isTime, isOne;
var init_ratios2 = __esm({
  "src/audit/relations/ratios.ts"() {
    "use strict";
    init_frames();
    init_candidate();
    init_pairs();
    init_named_wholes();
    init_nested_zh();
    init_relation();
    init_runs();
    init_shares_zh();
    isTime = ({ lang, unit }) => lang === "en" && /^(?:day|night|week|hour|minute)s?$/.test(unit);
    isOne = (claims) => new Set(claims.map(({ value }) => value)).size === 1;
  }
});

// src/audit/relations/reader.ts
function readerOf(texts, claims) {
  const sentences = texts.map(({ text }) => splitSentences(text));
  const of2 = (claim) => sentences[claim.source]?.[claim.sentence];
  const slice = (claim, from, to) => texts[claim.source]?.text.slice(from, to) ?? "";
  const numbers = claims.filter((claim) => claim.aside === null);
  const previous = new Map(numbers.map((claim, i) => [claim, numbers[i - 1]]));
  const next = new Map(numbers.map((claim, i) => [claim, numbers[i + 1]]));
  return {
    sentence: (claim) => of2(claim)?.text ?? "",
    before: (claim) => slice(claim, of2(claim)?.start ?? claim.start, claim.start),
    after: (claim) => slice(claim, claim.end, of2(claim)?.end ?? claim.end),
    gap: (claim) => {
      const last = previous.get(claim);
      const from = last?.source === claim.source && last.sentence === claim.sentence ? last.end : of2(claim)?.start ?? claim.start;
      return slice(claim, from, claim.start);
    },
    tail: (claim) => {
      const following = next.get(claim);
      const here = following?.source === claim.source && following.sentence === claim.sentence;
      return slice(claim, claim.end, here ? following.start : of2(claim)?.end ?? claim.end);
    },
    earlier: (claim, length) => slice(claim, Math.max(0, claim.start - length), claim.start),
    between: (first, second) => slice(first, first.end, second.start),
    text: (claim) => texts[claim.source]?.text ?? "",
    bracket: (claim) => {
      const before4 = slice(claim, of2(claim)?.start ?? claim.start, claim.start);
      const opened = Math.max(before4.lastIndexOf("("), before4.lastIndexOf("\uFF08"));
      return opened > Math.max(before4.lastIndexOf(")"), before4.lastIndexOf("\uFF09")) ? opened : -1;
    },
    heading: (claim) => of2(claim)?.heading === true,
    title: (claim) => isTitle(sentences[claim.source] ?? [], claim.sentence)
  };
}
function isTitle(sentences, at) {
  const headed = (i) => sentences[i]?.heading === true;
  if (!headed(at) || /(?:^|\s)\+\+\s|^[^:]{1,60}:\s*[-+]?[$€£¥]?\d/.test(sentences[at]?.text ?? ""))
    return false;
  let [from, to] = [at, at];
  while (headed(from - 1)) from -= 1;
  while (headed(to + 1)) to += 1;
  return to - from < mostTitles;
}
var mostTitles;
var init_reader = __esm({
  "src/audit/relations/reader.ts"() {
    "use strict";
    init_sentences();
    mostTitles = 2;
  }
});

// src/audit/relations/quarters.ts
function quarterCandidates(claims, reader) {
  const levels = levelsOf(claims).filter(
    (claim) => closed(claim) && claim.unit !== "1" && claim.per === null && !isStock2(claim)
  );
  return [...new Set(levels.map(({ sentence }) => sentence))].flatMap((sentence) => {
    const here = levels.filter((claim) => claim.sentence === sentence);
    const parts = /* @__PURE__ */ new Map();
    const leads = here[0] !== void 0 && partNamed(reader.gap(here[0])) !== void 0;
    let before4;
    for (const claim of here) {
      const part = partOf2(claim, reader, leads, before4);
      if (part === void 0) continue;
      parts.set(claim, part);
      before4 = part;
    }
    const wholes = levels.filter(
      (claim) => claim.sentence === sentence && parts.get(claim) === "year" || claim.sentence === sentence + 1 && partOf2(claim, reader, leads) === "year"
    );
    return [4, 2].flatMap((of2) => {
      const told4 = here.filter((claim) => {
        const part = parts.get(claim);
        return part !== void 0 && part !== "year" && part.of === of2;
      });
      const places = told4.map((claim) => parts.get(claim).place);
      if (places.join() !== (of2 === 4 ? "0,1,2,3" : "0,1") || wholes.length !== 1) return [];
      const [whole2] = wholes;
      if (whole2 === void 0 || told4.some((claim) => !isOne2(claim, whole2))) return [];
      return [
        {
          relation: "periods",
          focus: whole2,
          others: told4,
          compute: (others) => others.reduce(add, { low: 0, high: 0 }),
          formula: told4.map(({ text }) => text).join(" + "),
          evidence: whole2.sentence === sentence ? "sure" : "likely",
          worded: true
        }
      ];
    });
  });
}
function partOf2(claim, reader, leads, before4) {
  const [gap, tail] = [reader.gap(claim), reader.tail(claim)];
  if (claim.lang === "zh") {
    const lead = /(?:第?([一二三四])季度|([上下])半年|(全年))[^，。；]{0,14}$/.exec(gap);
    if (lead?.[1] !== void 0) return { place: numerals.indexOf(lead[1]), of: 4 };
    if (lead?.[2] !== void 0) return { place: lead[2] === "\u4E0A" ? 0 : 1, of: 2 };
    return lead?.[3] === void 0 ? void 0 : "year";
  }
  const isYear3 = [tail.slice(0, 40), gap.slice(-50)].some((text) => wholeYear.test(text));
  if (isYear3 || /\bfull[- ]year\b/i.test(gap)) return "year";
  return partNamed(leads ? gap : tail.slice(0, 34), before4);
}
function partNamed(text, before4) {
  const found = /\bin (?:the )?(?:(first|second|third|fourth)\b(?:\s+(quarter|half))?|Q([1-4])\b)/i.exec(
    text
  );
  if (found === null) return void 0;
  if (found[3] !== void 0) return { place: Number(found[3]) - 1, of: 4 };
  const word2 = found[2]?.toLowerCase();
  const last = before4 === void 0 || before4 === "year" ? void 0 : before4.of;
  const of2 = word2 === "quarter" ? 4 : word2 === "half" ? 2 : last;
  return of2 === void 0 ? void 0 : { place: ordinals2.indexOf(found[1]?.toLowerCase() ?? ""), of: of2 };
}
function isOne2(part, whole2) {
  return part.unit === whole2.unit && (part.concept === whole2.concept || whole2.concept === null);
}
function isStock2({ concept }) {
  const known = conceptOf(concept);
  return known?.stock === true || known?.rate === true;
}
var ordinals2, numerals, wholeYear;
var init_quarters = __esm({
  "src/audit/relations/quarters.ts"() {
    "use strict";
    init_frames();
    init_lexicon();
    init_relation();
    ordinals2 = ["first", "second", "third", "fourth"];
    numerals = ["\u4E00", "\u4E8C", "\u4E09", "\u56DB"];
    wholeYear = /\b(?:for|over|in) the (?:full|whole|entire)?\s?year\b(?! (?:to|ended|before))/i;
  }
});

// src/audit/relations/movements.ts
function movementCandidates(claims, reader) {
  const own = claims.filter((claim) => claim.lang === "en" && !claim.ordinal);
  return own.flatMap((_, i) => {
    const moved2 = movementAt(own, i, reader);
    if (moved2 === null) return [];
    return [
      ...outcomesOf(moved2, own, reader).map((outcome2) => candidate6(moved2, outcome2, reader)),
      ...averagesOf(moved2, own, reader)
    ];
  });
}
function averagesOf({ now, before: before4, to }, own, reader) {
  const years2 = yearsBetween(before4, now);
  const rate = own.slice(to + 1, to + 4).find((claim) => claim.role === "average_growth" && claim.unit === "1" && closed(claim));
  if (years2 === null || years2 < 2 || rate === void 0 || rate.source !== now.source) return [];
  if (rate.sentence - now.sentence > 1 || priced2.test(reader.sentence(rate))) return [];
  const between2 = own.slice(to + 1, own.indexOf(rate));
  if (between2.some((claim) => claim.role === "level" && claim.unit !== "years")) return [];
  return [
    {
      relation: "average_growth",
      focus: rate,
      others: [now, before4],
      compute: ([a, b]) => averageOver(divideBoth(a, b), years2),
      formula: `(${now.text} / ${before4.text})^(1/${years2}) \u2212 1`,
      evidence: isLoose(rate, now, reader) ? "weak" : rate.frame === now.frame ? "sure" : "likely",
      mistakes: (pair) => averageMistakes(pair, years2)
    }
  ];
}
function movementAt(own, i, reader) {
  const [first, second] = [own[i], own[i + 1]];
  if (first === void 0 || second === void 0 || !isPair2(first, second)) return null;
  const between2 = reader.between(first, second);
  if (putRight.test(between2)) return null;
  if (fromTo2.test(between2) && /\bfrom\s+(?:about |around |a |an |the |some )?[-+−–]?[$€£¥₹A-Z]*[-+−–]?$/i.test(reader.gap(first)))
    return { now: second, before: first, from: i, to: i + 1 };
  const against = compared2.exec(between2);
  if (against !== null && phraseWithoutVerb(against[1] ?? ""))
    return { now: first, before: second, from: i, to: i + 1 };
  return null;
}
function isPair2(a, b) {
  return a.source === b.source && a.sentence === b.sentence && closed(a) && closed(b) && !/^(?:points|times|years|months)$/.test(a.unit) && likeSized(a, b) && (a.unit !== "1" || a.value > 0) && b.value !== 0;
}
function outcomesOf(moved2, own, reader) {
  return [leading(moved2, own, reader), ...trailing(moved2, own, reader)].flatMap((told4) => {
    const sort = told4 === null ? null : sortOf2(told4.claim, moved2);
    if (told4 === null || sort === null || isElsewise(told4.claim, reader)) return [];
    return [{ ...told4, sort, sign: told4.claim.value < 0 ? -1 : told4.sign }];
  });
}
function leading({ now, from }, own, reader) {
  const [lead, first] = [own[from - 1], own[from]];
  if (lead === void 0 || first === void 0 || lead.sentence !== now.sentence || lead.source !== now.source)
    return null;
  const between2 = reader.between(lead, first);
  const leads = first === now ? reaching.test(between2) : startingFrom.test(between2);
  return leads && lead.direction !== 0 ? {
    claim: lead,
    sign: lead.direction,
    sure: first !== now || joins.test(reader.between(first, own[from + 1] ?? first)),
    tight: /^[^,;:()–—]*$/.test(between2.replace(/[,(]?\s*from\s*[$€£¥₹A-Z]*$/i, ""))
  } : null;
}
function trailing({ now, to }, own, reader) {
  const found = [];
  for (const [i, claim] of own.slice(to + 1, to + 3).entries()) {
    if (claim.source !== now.source || claim.sentence - now.sentence > 1) break;
    const gap = reader.gap(claim);
    const last = found.at(-1);
    const goesOn4 = last !== void 0 && found.length === i && brief.test(gap);
    if (goesOn4) {
      found.push({ ...last, claim });
      continue;
    }
    const [noun, verb2] = [named.exec(gap), turned.exec(gap)];
    const match = noun ?? verb2;
    if (match === null) break;
    const bare = gap.slice(0, match.index).replace(timeWords, "") === "";
    const next = claim.sentence !== now.sentence;
    if (next ? noun === null || !resumed.test(gap) : verb2 === match && !bare) break;
    found.push({
      claim,
      sign: match[1] !== void 0 ? 1 : match[2] !== void 0 ? -1 : 0,
      sure: bare || next,
      tight: !next
    });
  }
  return found;
}
function isElsewise(claim, reader) {
  return claim.role === "average_growth" || averaged3.test(`${reader.gap(claim).slice(-30)} ${reader.tail(claim).slice(0, 20)}`);
}
function sortOf2(claim, { now, before: before4 }) {
  if (!closed(claim) || claim.value === 0) return null;
  if (claim.unit === "1") return now.unit === "1" ? null : "growth";
  if (claim.unit === "points") return now.unit === "1" ? "change" : null;
  return now.unit !== "1" && likeUnit(claim, before4) ? "change" : null;
}
function candidate6({ now, before: before4 }, { claim, sort, sign, sure, tight }, reader) {
  const way = sign !== 0 ? sign : now.value < before4.value ? -1 : 1;
  const plain2 = {
    focus: claim,
    others: [now, before4],
    bound: [now, before4],
    stated: scale(sizeOf(claim.interval), way),
    ...sure && tight && !isLoose(claim, now, reader) ? { worded: true } : {}
  };
  if (sort === "change")
    return {
      ...plain2,
      relation: "change",
      compute: ([a, b]) => a === void 0 || b === void 0 ? void 0 : subtract(a, b),
      formula: `${now.text} \u2212 ${before4.text}`,
      evidence: sure ? "sure" : "likely"
    };
  return {
    ...plain2,
    relation: "growth",
    compute: ([a, b]) => minusOne(divideBoth(a, b)),
    formula: `${now.text} / ${before4.text} \u2212 1`,
    evidence: isLoose(claim, now, reader) ? "possible" : sure ? "sure" : "likely",
    mistakes: growthMistakes
  };
}
var fromTo2, compared2, rising3, falling3, named, turned, averaged3, putRight, timeWords, brief, resumed, joins, reaching, startingFrom, likeUnit;
var init_movements = __esm({
  "src/audit/relations/movements.ts"() {
    "use strict";
    init_frames();
    init_comparisons();
    init_pairs();
    init_price_basis();
    init_relation();
    fromTo2 = /^[^,;.()]{0,40}\bto\s+(?:about |around |an? |some )?[-+−–]?[$€£¥₹A-Z]*[-+−–]?$/i;
    compared2 = /^[^.;:()]{0,45}?(?:,|\(|\bup|\bdown)?\s*\b(?:as )?(?:from|compared (?:with|to)|against|versus|following|after|as against)\s+((?:[^,.;:()]{0,55}|[^,.;:()]{2,55}\(\s*)[-+−–]?[$€£¥₹A-Z]*)$/i;
    rising3 = "increase|rise|gain|growth|addition|jump|surge|advance|uplift";
    falling3 = "decrease|decline|drop|fall|reduction|loss|cut|contraction|slump";
    named = new RegExp(
      String.raw`(?:^|[\s,(–—-])(?:(${rising3})|(${falling3})|difference|change|revision|gap|movement|swing|improvement|narrowing|widening)\s+(?:in [\w ]{1,20} )?of\s+(?:about |around |just |some |only |almost |nearly )?[-+−–]?[$€£¥₹A-Z]*[-+−–]?$`,
      "i"
    );
    turned = /(?:^|[\s,(])(?:(up|higher by|rose|increased|grew|climbed|gained)|(down|lower by|fell|decreased|declined|dropped|shrank))\s+(?:by\s+)?(?:about |around |just |some )?[$€£¥₹A-Z]*$/i;
    averaged3 = /\b(?:averag\w*|annual(?:ly|i[sz]ed)?|compound\w*|CAGR|per year|per annum|a year(?! (?:earlier|ago|before)))\b/i;
    putRight = /\b(?:revis\w+ (?:up\w*|down\w*|from|to)|initial\w*|previously|first (?:estimated|published|reported)|restated|corrected|forecast\w*|expect\w*)\b/i;
    timeWords = /\b(?:in|at|on|of|for|the|a|an|same|corresponding|previous|prior|preceding|last|year|month|quarter|period|week|half|season|earlier|ago|before|year-ago|first|second|third|fourth|end|beginning|recorded|seen|registered|reported|counted|January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|H[12]|(?:19|20)\d{2}|it|they|this|that|which|is|was|were|are|i\.e|so|thus|hence|therefore|or|marking|representing|showing|recording|giving|making|posting|net|nominal|total|year-on-year|month-on-month|quarter-on-quarter|annual|monthly|quarterly|slight|sharp|further|then|still|and)\b|[\s,;()–—'’.-]/gi;
    brief = /^\s*(?:\(|,?\s*or\s+(?:by\s+)?|,\s*)\s*([+＋]|[-−–])?$/;
    resumed = /^[^,.]{0,30}\b(?:that|this|which|it)\s+(?:is|was|represents|represented|means|meant|amounts to|makes|marks|gives|equals|comes to)\b/i;
    joins = /\b(?:from|compared (?:with|to)|against)\b/i;
    reaching = /^[^,;.]{0,40}\b(?:to|reaching)\s+(?:about |around |an? |some )?[$€£¥₹A-Z]*$/i;
    startingFrom = /^[^;.]{0,45}?,?\s*\(?from\s+[-+−–]?[$€£¥₹A-Z]*$/i;
    likeUnit = (a, b) => a.unit === b.unit || a.unit === "" || b.unit === "" || a.unit === "count" || b.unit === "count";
  }
});

// src/audit/relations/multiples.ts
function multipleCandidates(claims, reader) {
  const ratios4 = claims.filter(
    (claim) => closed(claim) && claim.value > 0 && (claim.role === "multiple" && claim.form !== "verb" || claim.unit === "" && claim.role === "level" && /(?:之比|收入比|比值|比率|倍差|\bratio(?: of| between)?)[^，。；,;]{0,24}$/i.test(
      reader.gap(claim)
    ))
  );
  const amounts4 = claims.filter(
    (claim) => ["level", "previous", "growth", "share"].includes(claim.role) && closed(claim) && claim.value > 0
  );
  return ratios4.flatMap((times2) => {
    const near = amounts4.filter(
      (claim) => claim !== times2 && distance2(claim, times2) <= 1 && claim.start < times2.end + 60
    );
    const here = near.filter((claim) => claim.sentence === times2.sentence && claim.unit !== "1");
    const year2 = /^\s*(?:as\s+\w+\s+as|more than|that of|the level of|what it was)\s+(?:in|of)?\s*((?:19|20)\d{2})\b/i.exec(
      reader.after(times2)
    )?.[1] ?? /(?:是|为|相当于|达到?)((?:19|20)\d{2})年(?:末|底|初|同期|全年)?的(?:约|近)?$/.exec(
      reader.gap(times2)
    )?.[1];
    const based = year2 === void 0 ? [] : near.filter(
      (claim) => claim.period !== null && claim.periodHere && claim.unit !== "1" && Math.floor(claim.period.to / 12) === Number(year2)
    );
    return near.flatMap(
      (a) => near.flatMap(
        (b) => a === b || !(alike(a, b) || timesThe(times2, b, reader) && /^[\d,.]+$/.test(b.text) && a.unit !== "1") || based.length === 1 && b !== based[0] ? [] : [
          {
            relation: "multiple",
            focus: times2,
            others: [a, b],
            compute: ([x, y]) => divideBoth(x, y),
            formula: `${a.text} / ${b.text}`,
            ...timesThe(times2, b, reader) ? { bound: [b] } : {},
            evidence: stands(times2, a, b, here, reader) || based.length === 1 && a === here.filter((claim) => claim !== based[0]).at(-1) ? "sure" : here.length === 2 && here.includes(a) && here.includes(b) && a.value > b.value ? "weak" : "possible"
          }
        ]
      )
    );
  });
}
function stands(times2, a, b, here, reader) {
  const before4 = here.filter((claim) => claim.end <= times2.start);
  if (times2.lang === "en")
    return before4.at(-1) === a && b.start > times2.end && /^\s*(?:as (?:many|much|high|large|big) as\s+)?(?:the|that of|its)?\s*(?:some|about)?\s*[$€£¥₹A-Z]*\s*$/i.test(
      reader.between(times2, b)
    ) && !/\b(?:it|they|which)\b/i.test(reader.between(times2, b));
  return before4.at(-1) === b && before4.at(-2) === a && /^[）)]?的$/.test(reader.gap(times2).trim()) && /(?:为|是|相当于|达到?)[^，；。]*$/.test(reader.between(a, b));
}
var timesThe;
var init_multiples = __esm({
  "src/audit/relations/multiples.ts"() {
    "use strict";
    init_frames();
    init_pairs();
    init_relation();
    init_runs();
    timesThe = (times2, base3, reader) => times2.lang === "en" && base3.start > times2.end && /^\s*(?:as (?:many|much|high|large|big) as\s+)?the\s+[$€£¥₹A-Z]*$/i.test(reader.between(times2, base3));
  }
});

// src/audit/relations/named-rates-zh.ts
function namedRateCandidates(claims, reader) {
  const chinese2 = claims.filter((claim) => claim.lang === "zh" && closed(claim));
  return chinese2.filter(
    (claim) => claim.unit === "1" && (claim.role === "level" || claim.role === "share") && claim.list === null
  ).flatMap((rate) => {
    const lead = reader.gap(rate).split(/[。；]/).at(-1) ?? "";
    const told4 = /[^，。；（]*$/.exec(lead)?.[0] ?? "";
    const before4 = chinese2.filter(
      (claim) => claim.source === rate.source && claim.end <= rate.start && claim.role === "level" && !/^(?:1|points|times)$/.test(claim.unit) && claim.value > 0
    );
    const named3 = rates.find(({ name }) => name.test(told4));
    if (named3 !== void 0) return byName(rate, told4, named3, before4, reader);
    return done.test(told4) ? byWork(rate, told4, before4, reader) : [];
  });
}
function byName(rate, told4, { name, part, whole: whole2 }, before4, reader) {
  const near = before4.filter((claim) => rate.sentence - claim.sentence <= 4);
  const named3 = (pattern, unlike3) => near.filter((claim) => {
    const words3 = `${nameBefore(claim, reader)}${/^[\u4e00-\u9fff]{0,6}/.exec(reader.tail(claim))?.[0] ?? ""}`;
    return pattern.test(words3) && unlike3?.test(words3) !== true;
  });
  const outer = (list2) => {
    const tops = list2.filter((claim) => claim.partOf === null);
    return tops.length > 0 ? tops : [...list2];
  };
  const parts = outer(named3(part));
  const wholes = outer(named3(whole2).filter((claim) => !parts.includes(claim)));
  const [a, b] = [parts.at(-1), wholes.at(-1)];
  const whose = told4.slice(0, told4.search(name)).replace(general, "").slice(0, 2);
  const theirs = !/^其中/.test(told4) && (whose === "" || [...parts, ...wholes].some((claim) => reader.before(claim).slice(-40).includes(whose)));
  return parts.flatMap(
    (one) => wholes.filter((other) => alike(one, other) && isOneMeasure2(one, other, reader)).map(
      (other) => candidate7(
        rate,
        one,
        other,
        theirs && one === a && other === b && parts.length === 1 && wholes.length === 1 ? "sure" : "possible"
      )
    )
  );
}
function nameBefore(claim, reader) {
  return reader.gap(claim).slice(-24);
}
function byWork(rate, told4, before4, reader) {
  const here = before4.filter((claim) => claim.sentence === rate.sentence);
  const last = here.at(-1);
  if (last === void 0 || !/^[^；。]{0,12}$/.test(reader.between(last, rate).replace(done, ""))) return [];
  const same2 = here.filter((claim) => claim.unit === last.unit && alike(claim, last));
  const which = workOf(last, told4, reader);
  if (which !== "") {
    const named3 = before4.filter(
      (claim) => claim !== last && alike(claim, last) && rate.sentence - claim.sentence <= 3 && (/[^，。；、（]*$/.exec(reader.before(claim))?.[0] ?? "").includes(which)
    );
    const [of3] = named3;
    if (of3 !== void 0 && new Set(named3.map(({ value }) => value)).size === 1 && of3.value >= last.value)
      return [{ ...candidate7(rate, last, of3, "sure"), bound: [of3], worded: true }];
    return [];
  }
  const [whole2, ...others] = same2.slice(0, -1);
  if (whole2 === void 0 || others.length > 0 || /[；。]/.test(reader.between(whole2, last))) return [];
  const [part, of2] = last.value <= whole2.value ? [last, whole2] : [whole2, last];
  return [candidate7(rate, part, of2, "sure")];
}
function workOf(part, told4, reader) {
  const words3 = /^(.*?)(?:项目|工程|任务)?(?:开工|完工|竣工|投产|复工|建成|投运)率/.exec(told4)?.[1] ?? "";
  const opening2 = /(?:^|[，。；])([^，。；]{2,14}?)(?:的?(?:项目|工程|任务|企业))?(?:里|中)，?[^，。；]{0,6}$/.exec(
    reader.before(part)
  )?.[1];
  return (opening2 ?? words3).replace(/^(?:其中|计划|今年|全[省市区县]|截至.*|目前|已|重点|总体|综合|的)+/g, "").replace(/(?:的)?(?:项目|工程|任务)$/, "").slice(0, 3);
}
function candidate7(rate, part, whole2, evidence) {
  return {
    relation: "share",
    focus: rate,
    others: [part, whole2],
    compute: ([a, b]) => divideBoth(a, b),
    reading: (claim) => claim === rate ? claim.interval : exactly(claim),
    formula: `${part.text} / ${whole2.text}`,
    evidence
  };
}
var rates, done, general;
var init_named_rates_zh = __esm({
  "src/audit/relations/named-rates-zh.ts"() {
    "use strict";
    init_pairs();
    init_shares_zh();
    init_relation();
    init_runs();
    rates = [
      { name: /(?<!户籍人口)城镇化率/, part: /城镇(?:常住)?人口|居住在城镇|城镇人口/, whole: /(?<!城镇)(?<!乡村)(?:常住|总)(?:总)?人口/ },
      { name: /户籍人口城镇化率/, part: /城镇户籍人口|户籍城镇人口/, whole: /户籍(?:总)?人口/ },
      { name: /不良(?:贷款)?率/, part: /不良贷款/, whole: /(?:^|[，。；：、末]|各项|本外币|人民币|全[省市区县])贷款(?:总额|余额|总量)/ },
      { name: /存贷比/, part: /贷款余额|各项贷款/, whole: /存款余额|各项存款/ },
      { name: /恩格尔系数/, part: /食品(?:烟酒)?/, whole: /消费(?:性)?支出/ },
      { name: /(?<!净)(?<!毛)利润率/, part: /(?<!净)(?<!毛)利润/, whole: /营业收入|销售收入|营收/ },
      { name: /净利(?:润)?率/, part: /净利润/, whole: /营业(?:总)?收入|销售收入|营收/ },
      { name: /毛利率/, part: /毛利/, whole: /营业(?:总)?收入|销售收入|营收/ },
      { name: /(?:研发|R&D|研究与试验发展)[^，。；]{0,12}强度/, part: /(?:研发|R&D|研究与试验发展)[^，。；]{0,6}(?:经费|投入|支出|费用)/, whole: /生产总值|GDP|营业收入|营收/ },
      { name: /^(?:城镇)?(?:登记|调查)?失业率/, part: /失业(?:人|者)/, whole: /劳动力|劳动人口/ },
      { name: /资产负债率/, part: /负债/, whole: /(?<!净)资产/ },
      { name: /赤字率/, part: /赤字/, whole: /生产总值|GDP/ },
      { name: /产销率/, part: /销售产值/, whole: /工业总产值/ },
      { name: /森林覆盖率/, part: /森林面积/, whole: /土地(?:总)?面积|国土(?:总)?面积|区域(?:总)?面积|行政区域/ },
      { name: /亏损面/, part: /亏损/, whole: /企业/ },
      { name: /自给率/, part: /产量|自产/, whole: /消费量|需求量|用量/ }
    ];
    done = /(?:开工|完工|竣工|投产|达标|复工|完成|优良|优良天数|合格|就业|履约|签约|落地|到位|通过|成活|办结|整改|实施|建成|入住|参保|入学|升学|毕业|回收|利用|处理|处置|上座|出租|转化|检出|中签|录取|建档|开业|达产|去化|签订|兑现|支付|缴费|回款|销号|满座|客座|上线|投运|入驻|回收利用|检测合格|抽检合格|获批|中标|渗透)(?:比)?(?:率|比例)(?:约|为|达|达到|是|高达|只有|仅|仅为|超|已)*$/;
    general = /全[国省市区县州]|全部|整体|总体|综合|余额|年末|期末|月末|平均|城镇|登记|调查|常住人口|户籍人口|营业收入|销售|其|的/g;
  }
});

// src/audit/relations/named-parts.ts
function namedParts(claims, reader) {
  const own = claims.filter((claim) => claim.aside === null && closed(claim) && claim.value > 0);
  return own.filter(
    (claim) => claim.unit === "1" && claim.value < 1 && (claim.role === "share" || claim.role === "level")
  ).flatMap((share) => {
    const name = nameOf2(share, reader);
    const words3 = name === null ? [] : tokensOf(name, share.lang);
    const amounts4 = own.filter(
      (claim) => claim.end <= share.start && distance2(claim, share) <= 1 && claim.role === "level" && claim.hedge === "exact" && !/^(?:1|points|times|years|months)$/.test(claim.unit)
    );
    const whole2 = amounts4.at(-1);
    if (words3.length === 0 || whole2 === void 0 || !isTotal2(whole2, reader)) return [];
    return judged3(share, whole2, amounts4.slice(0, -1), words3, reader);
  });
}
function nameOf2(share, reader) {
  const gap = reader.gap(share);
  return share.lang === "zh" ? /[，,；]([^，。；、\d]{2,8}?)(?:约|所)?占(?:比|到|了)?(?:为|约|达)?$/.exec(gap)?.[1] ?? null : /,\s*(?:of (?:which|whom|these)|and|with|where)?\s*(?:the\s+)?([a-z][a-z ’'-]{2,40}?)\s+(?:had|held|took|made up|account(?:ed|ing)? for|represent(?:ed|ing)|were|contribut(?:ed|ing)|ha(?:ve|d|ving))\s*(?:about |some |around )?$/i.exec(
    gap
  )?.[1] ?? null;
}
function judged3(share, whole2, others, words3, reader) {
  const rivals = others.filter(
    (claim) => alike(claim, whole2) && claim.value < whole2.value && samePeriod(claim, whole2)
  );
  const isNamed2 = (claim) => {
    if (share.lang === "zh" && /、[^，。；]*(?:分别|依次)[^，。；]*$/.test(reader.gap(claim))) return false;
    const told4 = new Set(tokensOf(around(claim, others, reader), share.lang));
    return words3.every((word2) => told4.has(word2));
  };
  const named3 = rivals.filter(isNamed2);
  const [part] = named3;
  if (part === void 0 || named3.length > 1) return [];
  return tiedReading({
    ...shareOf(share, part, whole2),
    evidence: "likely",
    stated: asPrinted(share),
    reading: exactly,
    mistakes: ([a, b]) => rivals.filter((claim) => claim !== part).flatMap((claim) => [divideBoth(exactly(claim), b), divideBoth(a, exactly(claim))])
  });
}
var isTotal2;
var init_named_parts = __esm({
  "src/audit/relations/named-parts.ts"() {
    "use strict";
    init_frames();
    init_candidate();
    init_pairs();
    init_relation();
    init_runs();
    init_wrong_wholes();
    isTotal2 = (claim, reader) => claim.total || /总|合计|共|全部|\b(?:total|altogether|in all|overall|sum)\b/i.test(reader.gap(claim));
  }
});

// src/audit/relations/named-zh.ts
function namedDifferences(claims, reader) {
  return claims.filter(
    (claim) => claim.lang === "zh" && closed(claim) && (claim.unit === "points" || claim.role === "change")
  ).flatMap((told4) => {
    const near = claims.filter(
      (claim) => claim.start < told4.start && distance2(claim, told4) <= 3 && closed(claim) && ["level", "growth", "share", "previous"].includes(claim.role) && measures2(claim, told4)
    );
    const lead = reader.gap(told4);
    if (/(?:两者|二者|前者与后者|两项|彼此)?相差(?:约|了|为|达)*$/.test(lead)) {
      const [a2, b2, ...others2] = near.filter((claim) => claim.sentence === told4.sentence);
      return a2 === void 0 || b2 === void 0 || others2.length > 0 || !alike(a2, b2) ? [] : [difference(told4, a2, b2, a2.value >= b2.value ? 1 : -1)];
    }
    const found = compared3.exec(lead);
    if (found === null) return [];
    const word2 = found[3] ?? found[4] ?? "";
    const right = (found[2] ?? found[5] ?? "").replace(tails, "").replace(/^(?:全部|整体|总体)(?=..)/, "");
    const left = (found[1] ?? "").replace(/^(?:其中|而|且|但|增速|涨幅|增幅)+/, "").replace(tails, "");
    if (right.length < 2 || times.test(right)) return [];
    const own = near.filter(
      (claim) => claim.sentence === told4.sentence && (left.length < 2 || names3(claim, left, reader))
    );
    const { list: list2 } = told4;
    const listed3 = list2 !== null && list2.length > 1;
    const a = listed3 ? own.find((claim) => claim.list?.length === list2.length && claim.list.index === list2.index) : own.filter((claim) => !names3(claim, right, reader)).at(-1) ?? own.at(-1);
    const all = near.filter(
      (claim) => claim !== a && claim.role === a?.role && names3(claim, right, reader)
    );
    const last = all.at(-1)?.sentence;
    const others = all.filter((claim) => claim.sentence === last);
    const [b] = others;
    if (a === void 0 || b === void 0 || others.length > 1 || left.length >= 2 && own.length > 1 && !listed3)
      return [];
    if (!alike(a, b)) return [];
    return [difference(told4, a, b, new RegExp(more2).test(word2) ? 1 : -1)];
  });
}
function measures2(claim, told4) {
  return told4.unit === "points" ? claim.unit === "1" : alike(claim, told4) && claim.unit !== "1";
}
function names3(claim, name, reader) {
  return reader.gap(claim).includes(name);
}
function difference(told4, a, b, sign) {
  const size3 = { low: Math.abs(told4.value) - told4.half, high: Math.abs(told4.value) + told4.half };
  return {
    relation: "change",
    focus: told4,
    others: [a, b],
    compute: ([x, y]) => x === void 0 || y === void 0 ? void 0 : subtract(x, y),
    formula: `${a.text} \u2212 ${b.text}`,
    evidence: "sure",
    worded: true,
    stated: sign < 0 ? scale(size3, -1) : size3
  };
}
function namedQuotients(claims, reader) {
  return claims.filter((claim) => claim.lang === "zh" && claim.unit === "" && closed(claim) && /\.\d/.test(claim.text)).flatMap((told4) => {
    const name = ratioName(told4, claims, reader);
    const ratio2 = ratios2.find(([pattern]) => pattern.test(name));
    if (ratio2 === void 0) return [];
    const near = claims.filter(
      (claim) => claim.start < told4.start && distance2(claim, told4) <= 2 && closed(claim) && claim.role === "level" && !/^(?:1|points|times|)$/.test(claim.unit)
    );
    const [, first, second] = ratio2;
    const lead = (claim) => reader.gap(claim);
    const wordOf = (claim) => (first.test(lead(claim)) ? 1 : 0) - (second.test(lead(claim)) ? 1 : 0);
    const a = near.filter((claim) => wordOf(claim) > 0).at(-1);
    const b = near.filter((claim) => wordOf(claim) < 0 && a !== void 0 && alike(claim, a)).at(-1);
    if (a === void 0 || b === void 0 || isOfOthers(name, a, b, reader)) return [];
    return [
      {
        relation: "multiple",
        focus: told4,
        others: [a, b],
        compute: ([x, y]) => divideBoth(x, y),
        formula: `${a.text} / ${b.text}`,
        evidence: "sure",
        worded: true
      }
    ];
  });
}
function isOfOthers(name, a, b, reader) {
  const school = /([\u4e00-\u9fff]*)生师比/.exec(name)?.[1];
  if (school === void 0) return false;
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const clause = reader.before(first).split(/[；。]/).at(-1) ?? "";
  return /[；。]/.test(reader.between(first, second)) || !clause.includes(school.slice(-2));
}
function ratioName(told4, claims, reader) {
  const lead = reader.before(told4).slice(-40);
  if (/比(?:价|值|率)?(?:（[^（）]*）)?(?:约|大约|为|是|达|(?:降|缩小|扩大|升|下降|收窄)(?:为|至|到))*$/.test(
    lead
  ))
    return lead.slice(-24);
  if (!/^(?:缩小|扩大|下降|上升|降|升|提高|降低)(?:到|至|为)$/.test(lead)) return "";
  const before4 = claims.filter((claim) => claim.source === told4.source && claim.end <= told4.start).at(-1);
  const earlier3 = before4 === void 0 || before4.unit !== "" ? "" : reader.gap(before4);
  return /比(?:价|值|率)?(?:由|从)[^，。；\d]{0,8}$/.test(earlier3) ? earlier3 : "";
}
var more2, less2, compared3, tails, times, ratios2;
var init_named_zh = __esm({
  "src/audit/relations/named-zh.ts"() {
    "use strict";
    init_frames();
    init_pairs();
    init_relation();
    init_runs();
    more2 = "\u9AD8|\u5FEB|\u591A|\u5927|\u957F";
    less2 = "\u4F4E|\u6162|\u5C11|\u5C0F|\u77ED";
    compared3 = new RegExp(
      `(?:^|[\uFF0C\uFF1B\u3002\u3001\uFF09])([^\uFF0C\uFF1B\u3002\u3001\\d\uFF08\uFF09]{0,16}?)(?:(?:\u6BD4|\u8F83)([\\u4e00-\\u9fff]{2,12}?)(${more2}|${less2})|(${more2}|${less2})(?:\u4E8E|\u51FA)([\\u4e00-\\u9fff]{2,12}?))(?:\u51FA|\u4E86|\u7EA6|\u8FD1)*$`
    );
    tails = /(?:平均水平|总体水平|平均|水平|增速|涨幅|降幅|增幅|占比|比重|的)+$/;
    times = /上年|去年|前年|上月|上季|同期|同月|年初|年末|月末|季度|预期|预测|目标|计划|初值|前值/;
    ratios2 = [
      [/城乡/, /城镇|城市/, /农村|乡村/],
      [/生师/, /在校生|学生/, /教师/],
      [/猪粮/, /猪/, /玉米|粮/]
    ];
  }
});

// src/audit/relations/disclaimed.ts
function isDisclaimed(relation, reader) {
  if (relation.verdict === "consistent") return false;
  const { focus, numbers } = relation;
  if (numbers.some((claim) => isHundred(claim, reader))) return true;
  if (isScaledOnce(relation, reader)) return true;
  switch (relation.relation) {
    case "sum":
    case "part":
    case "structure":
    case "count":
      return isBeyondPlaces(relation, reader);
    case "growth":
      return dividesAsPrinted(relation) || partsOf(relation).some((before4) => hasOtherBase2(focus, before4, reader));
    case "share":
      return dividesAsPrinted(relation) || isForced(relation, reader) || relation.slip !== true && isInChain(focus, reader);
    default:
      return false;
  }
}
function isPrintedBeside(relation, claims) {
  const { focus, numbers, computed, slip } = relation;
  if (relation.verdict === "consistent" || slip === true || !/^(?:change|difference)$/.test(relation.relation))
    return false;
  const value = Math.abs(computed.low + computed.high) / 2;
  return claims.some(
    (claim) => claim.source === focus.source && claim.sentence === focus.sentence && claim.aside === null && !numbers.includes(claim) && (claim.unit === focus.unit || claim.unit === "") && claim.value !== 0 && Math.abs(Math.abs(claim.value) - value) <= claim.half && claim.half < value / 50
  );
}
function isScaledOnce(relation, reader) {
  const { stated, computed, focus, numbers } = relation;
  if (!/^(?:sum|part|difference|count|repeated)$/.test(relation.relation) || focus.lang !== "en")
    return false;
  const first = numbers.reduce((a, b) => a.start < b.start ? a : b);
  const title = /\((?:in )?(thousand|million|billion)s?\b[^()\d]*\)/i.exec(
    reader.text(focus).slice(Math.max(0, first.start - 200), first.start)
  );
  const own = /\d\s?(thousand|million|billion)/i.exec(focus.text);
  const bare = partsOf(relation).every((part) => /^[\d.,]+$/.test(part.text) && part.start > focus.end);
  const word2 = (title ?? (bare ? own : null))?.[1]?.toLowerCase() ?? "";
  const by = { thousand: 1e3, million: 1e6, billion: 1e9 }[word2];
  return by !== void 0 && [by, 1 / by].some(
    (power) => meet({ low: stated - focus.half, high: stated + focus.half }, scale(computed, power))
  ) || addsAsPrinted(relation);
}
function printedOf({ text, value, half: half2 }) {
  const digits = Number((/\d[\d,]*(?:\.\d+)?/.exec(text)?.[0] ?? "").replace(/,/g, ""));
  return { digits, power: value / digits, half: half2 * digits / value };
}
function addsAsPrinted({ relation, numbers }) {
  if (!/^(?:sum|difference|change)$/.test(relation)) return false;
  const printed2 = numbers.map(printedOf).sort((a, b) => b.digits - a.digits);
  const [whole2, ...parts] = printed2;
  if (whole2 === void 0 || !(whole2.power > 9) || !parts.every(isUnscaled)) return false;
  const sum2 = parts.reduce((all, { digits }) => all + digits, 0);
  return Math.abs(sum2 - whole2.digits) <= printed2.reduce((all, { half: half2 }) => all + half2, 0);
}
function dividesAsPrinted(relation) {
  const { focus, stated } = relation;
  const others = partsOf(relation);
  const [part, whole2] = others.map(printedOf);
  if (focus.lang !== "en" || others.length !== 2 || part === void 0 || whole2 === void 0) return false;
  if (isUnscaled(part) === isUnscaled(whole2) || Math.max(part.power, whole2.power) < 10) return false;
  const ratio2 = part.digits / whole2.digits;
  const slack2 = focus.half + ratio2 * (part.half / part.digits + whole2.half / whole2.digits);
  return [ratio2, ratio2 - 1].some((value) => Math.abs(value - stated) <= slack2);
}
function isForced({ stated, computed, focus }, reader) {
  const off = Math.min(Math.abs(stated - computed.low), Math.abs(stated - computed.high));
  const text = reader.text(focus).slice(focus.start, focus.end + 400);
  return off <= focus.half * 2 && (/\b(?:adjusted|made|forced|rounded)\b[^.]{0,30}\b(?:add|sum|total)/i.test(text) || /(?:合计|总和|之和)[^。]{0,6}100%|平衡处理|调整/.test(text));
}
function isBeyondPlaces({ relation, focus, stated, computed, numbers }, reader) {
  const isMore = relation === "structure" ? middle(computed) > stated : computed.high >= focus.interval.high && computed.low > focus.value;
  if (isMore) return false;
  const last = numbers.reduce((a, b) => b.end > a.end ? b : a);
  return beyond[focus.lang].test(reader.text(last).slice(last.end, last.end + 220));
}
function hasOtherBase2(rate, before4, reader) {
  if (before4.start < rate.end || before4.sentence !== rate.sentence || before4.source !== rate.source)
    return false;
  return ownBase[rate.lang].test(reader.between(rate, before4));
}
var madeToBe, isHundred, isUnscaled, beyond, ownBase, isInChain;
var init_disclaimed = __esm({
  "src/audit/relations/disclaimed.ts"() {
    "use strict";
    init_hedges();
    init_relation();
    madeToBe = /(?:合计|总和|之和|加总|总计)[^，。；]{0,4}(?:等于|为|是|凑成)$|\b(?:add(?:s|ed|ing)? up to|sum(?:s|med|ming)? to|equal(?:s|ling)?(?: to)?|come to|total(?:s|led)?) (?:exactly )?$/i;
    isHundred = (claim, reader) => claim.unit === "1" && claim.value === 1 && madeToBe.test(reader.gap(claim));
    isUnscaled = ({ power }) => Math.abs(power - 1) < 1e-9;
    beyond = {
      en: /\b(?:no|not|none|never)\b[^.;]{0,60}\b(?:region|area|district|province|county|state|canton|island|place|territor)|\b(?:unallocated|unassigned|extra-regio|booked centrally|not (?:broken down|split|assigned|allocated|attributed|distributed|apportioned))/i,
      zh: /(?:不|未)(?:再)?(?:属于|计入|划入|分摊|归属|归入|列入|纳入|分配|分解)(?:到|至|于)?[^，。；]{0,10}(?:区|县|市|州|盟|地|片|园|省)|跨[^，。；]{1,6}(?:单独|另行|统一)|(?:单独|另行)(?:统计|核算|列示)/
    };
    ownBase = {
      en: /\b(?:last year|the (?:year|previous year) before|a year (?:ago|earlier|before)|year[- ]on[- ]year|the same (?:month|quarter|period|stretch|time))\b[^.]*\b(?:and|but|while|though|yet|;)\b[^.;]*\b(?:from|against|after|than)\b[^,.;]*$/i,
      zh: /(?:同比|上年同期|去年同期)[^。]*[，；][^，。；]*(?:由|从|较|比)(?:上月|上季度|上个月)[^，。；]*$/
    };
    isInChain = (share, reader) => /^\s*[:：∶]\s*\d/.test(reader.after(share)) || /\d\s*[%％]?\s*[:：∶]\s*$/.test(reader.before(share));
  }
});

// src/audit/relations/dated-pairs.ts
function pairBefore(told4, series, reader) {
  const [a, b] = series;
  if (a === void 0 || b === void 0 || series.length !== 2) return void 0;
  if (told4.unit !== "1" || told4.role !== "growth" || told4.direction === 0 || isReal(told4, b.claim))
    return void 0;
  const steps = (b.date.period?.to ?? 0) - (a.date.period?.to ?? 0);
  const joined = told4.lang === "zh" ? /^[，,（(](?:同比)?(?:增长|下降|上升|增加|减少)(?:了|约)?$/.test(reader.between(b.claim, told4)) : /^,?\s*(?:an? )?(?:increase|rise|growth|gain|decrease|decline|fall|drop) of\s*$|^,?\s*(?:up|down)(?: by)?\s*$/i.test(
    reader.between(b.claim, told4).replace(b.date.text, "").replace(/^\s*(?:in|at|for)\s*(?=,)/, "")
  );
  return steps === 12 && joined ? [a, b] : void 0;
}
function judgedPair(told4, [a, b]) {
  const way = Math.sign(told4.direction);
  const size3 = asPrinted(told4);
  const stated = way < 0 ? { low: -size3.high, high: -size3.low } : size3;
  const candidate10 = {
    relation: "growth",
    focus: told4,
    others: [b.claim, a.claim],
    compute: ([x, y]) => minusOne(divideBoth(x, y)),
    formula: `${b.claim.text} / ${a.claim.text} \u2212 1`,
    evidence: "likely",
    stated,
    // the two changed about, or the way
    mistakes: ([x, y]) => {
      const rate = minusOne(divideBoth(x, y));
      return [minusOne(divideBoth(y, x)), rate === void 0 ? void 0 : scale(rate, -1)];
    }
  };
  const computed = candidate10.compute([b.claim.interval, a.claim.interval]);
  if (computed === void 0) return [];
  const holds2 = meet(computed, stated);
  if (!holds2 && !explained(candidate10, 1)) return [];
  return [
    {
      ...relate("growth", told4, candidate10.others, computed, candidate10.formula, stated),
      ...holds2 ? {} : { slip: true, worded: true, bound: [a.claim, b.claim] }
    }
  ];
}
var init_dated_pairs = __esm({
  "src/audit/relations/dated-pairs.ts"() {
    "use strict";
    init_frames();
    init_hedges();
    init_candidate();
    init_pairs();
    init_relation();
  }
});

// src/audit/relations/named-bases.ts
function namedBaseRelations(all, reader) {
  const dates = all.filter((claim) => claim.aside === "date" && claim.period !== null);
  const numbers = all.filter((claim) => claim.aside === null);
  const told4 = /* @__PURE__ */ new Set();
  return [...seriesOf(all, reader), ...timelinesOf(all, reader)].flatMap((series) => {
    const [first] = series;
    if (first === void 0) return [];
    const near = numbers.filter(
      (claim) => claim.source === first.claim.source && claim.start > first.claim.end && claim.sentence - first.claim.sentence <= reach5 && series.every((one) => one.claim !== claim) && !told4.has(claim) && closed(claim) && claim.hedge === "exact" && claim.value > 0
    );
    return near.flatMap((claim) => {
      const found = relationsOf(claim, series, dates, numbers, reader);
      if (found.length > 0) told4.add(claim);
      return found;
    });
  });
}
function relationsOf(told4, series, dates, numbers, reader) {
  const pair = pairBefore(told4, series, reader);
  if (pair !== void 0) return judgedPair(told4, pair);
  const date = comparedWith3(told4, dates, numbers, reader);
  const base3 = date === void 0 ? void 0 : series.find((one) => names2(date, one));
  if (base3 === void 0)
    return date === void 0 ? [...concluded(told4, series, reader), ...onItsBasis(told4, series, numbers, reader)].slice(0, 1) : [];
  const now = comparedOf(told4, series, base3, numbers, reader);
  return now === void 0 ? [] : judged4(told4, now, base3, series, reader);
}
function onItsBasis(told4, series, numbers, reader) {
  if (series.length < 3 || told4.unit === "1" && told4.role !== "growth") return [];
  const words3 = `${reader.before(told4).slice(-60)} ${reader.tail(told4).slice(0, 60)}`;
  const back = yearly2.test(words3) ? 12 : monthly.test(words3) ? 1 : null;
  const last = series.reduce((a, b) => (b.date.period?.to ?? 0) > (a.date.period?.to ?? 0) ? b : a);
  const base3 = series.find(({ date }) => date.period?.to === (last.date.period?.to ?? 0) - (back ?? 0));
  if (back === null || base3 === void 0 || base3 === last) return [];
  const now = comparedOf(told4, series, base3, numbers, reader);
  return now === last ? judged4(told4, now, base3, series, reader) : [];
}
function comparedWith3(told4, dates, numbers, reader) {
  const apart2 = (a, b) => numbers.some(({ start }) => start >= a && start < b);
  const here = dates.filter((date) => date.source === told4.source && date.sentence === told4.sentence);
  if (told4.lang === "zh")
    return here.filter(
      (date) => date.end <= told4.start && !apart2(date.end, told4.start) && /(?:比|较|是|为|相当于|对比|相比|自|从|与|和|同)(?:在)?$/.test(
        reader.text(date).slice(Math.max(0, date.start - 6), date.start)
      ) && /^(?:同期|末|底|水平|的)?[^，。；\d]{0,10}[，,]?[^，。；\d]{0,12}$/.test(
        reader.between(date, told4)
      )
    ).at(-1);
  const behind3 = here.find((date) => date.start >= told4.end && !apart2(told4.end, date.start));
  if (behind3 !== void 0 && againstBehind.test(reader.between(told4, behind3))) return behind3;
  if (behind3 !== void 0 && /^\s*(?:as (?:much|many|large|high) as )?what (?:it|they|there) (?:was|were|had been|stood at)(?: back)? in\s*$/i.test(
    reader.between(told4, behind3)
  ))
    return behind3;
  if (behind3 !== void 0 && told4.role === "multiple" && /^\s*(?:as (?:much|many|large|high) as )?(?:the|that|those)\s+(?:(?:number|amount|figure|level|total|volume|value|count)\s+)?(?:[a-z]+ed\s+)?(?:of|in|at|for)\s+$/i.test(
    reader.between(told4, behind3)
  ))
    return behind3;
  if (behind3 !== void 0 && /^\s*(?:the|its|their)\s*$/i.test(reader.between(told4, behind3)) && /^\s+(?:amount|figure|level|total|volume|value|number|result|sum|output|count|tally)\b/i.test(
    reader.after(behind3)
  ))
    return behind3;
  return here.filter(
    (date) => date.end <= told4.start && !apart2(date.end, told4.start) && againstAhead.test(reader.text(date).slice(Math.max(0, date.start - 40), date.start)) && /^[^.;]{0,110}$/.test(reader.between(date, told4))
  ).at(-1);
}
function comparedOf(told4, series, base3, numbers, reader) {
  const before4 = series.filter((one) => one.claim.end <= told4.start && one !== base3);
  const latest2 = series.reduce(
    (last, one) => (one.date.period?.to ?? 0) > (last?.date.period?.to ?? 0) ? one : last,
    void 0
  );
  const baseEnd = base3.date.period?.to ?? 0;
  const here = before4.filter(
    ({ claim, date }) => claim.sentence === told4.sentence && (date.period?.to ?? 0) > baseEnd
  );
  const now = here.length > 0 ? here.at(-1) : latest2;
  if (now === void 0 || now === base3 || now.claim.start > told4.start) return void 0;
  const since = numbers.filter(
    (claim) => claim.source === told4.source && claim.start > now.claim.end && claim.end <= told4.start && claim.role !== "growth" && claim.role !== "change" && claim.unit !== "1" && claim.unit !== "points" && claim.unit !== "times" && series.every((one) => one.claim !== claim)
  );
  if (since.some(({ value, unit }) => value !== now.claim.value || unit !== now.claim.unit)) return void 0;
  const words3 = told4.lang === "zh" ? reader.before(told4).slice(-30) : `${reader.before(told4).slice(-60)} ${reader.tail(told4).slice(0, 40)}`;
  return otherwise2.test(words3) ? void 0 : now;
}
function outcomesOf2(told4, base3, reader) {
  const compares = told4.role === "growth" || told4.lang === "en" && comparative.test(reader.tail(told4));
  if (told4.unit === "1" && compares)
    return isReal(told4) ? [] : [{ kind: "growth", of: (a, b) => size(minusOne(divideBoth(a, b))), sign: "\u2212 1" }];
  if (told4.unit === "times") {
    const more3 = told4.lang === "zh" ? /增长|增加|提高|扩大|上升|翻/.test(reader.gap(told4).slice(-8)) : /^\s*(?:\w+\s+)?(?:more|higher|larger|bigger|greater)\b/i.test(reader.tail(told4));
    const ratio2 = (a, b) => divideBoth(a, b);
    return more3 ? [
      { kind: "multiple", of: (a, b) => minusOne(ratio2(a, b)), sign: "\u2212 1" },
      ...told4.lang === "en" ? [{ kind: "multiple", of: ratio2, sign: "" }] : []
    ] : [{ kind: "multiple", of: ratio2, sign: "" }];
  }
  const differs = told4.role === "change" || told4.lang === "en" && /^\s*(?:\w+\s+){0,2}(?:more|less|fewer|higher|lower|up|down|above|below)\b/i.test(reader.tail(told4));
  return differs && told4.unit === base3.unit ? [{ kind: "change", of: (a, b) => size(subtract(a, b)), sign: "\u2212" }] : [];
}
function judged4(told4, now, base3, series, reader) {
  const stated = asPrinted(told4);
  const outcomes2 = outcomesOf2(told4, base3.claim, reader);
  const [first] = outcomes2;
  if (first === void 0) return [];
  const candidates = outcomes2.map(({ kind, of: of2, sign }) => {
    const [a, b] = [now.claim.text, base3.claim.text];
    return {
      relation: kind,
      focus: told4,
      others: [now.claim, base3.claim],
      bound: [base3.claim],
      compute: ([x, y]) => x === void 0 || y === void 0 ? void 0 : of2(x, y),
      formula: sign === "\u2212" ? `${a} \u2212 ${b}` : `${a} / ${b}${sign === "" ? "" : ` ${sign}`}`,
      evidence: "likely",
      stated,
      mistakes: ([x]) => series.filter((one) => one !== base3 && one !== now).map(({ claim }) => x === void 0 ? void 0 : of2(x, claim.interval))
    };
  });
  const readings2 = candidates.map(tiedReading);
  const holding = readings2.find(([one]) => one?.verdict === "consistent");
  return holding ?? (readings2.length === 1 ? readings2[0] ?? [] : []);
}
function concluded(told4, series, reader) {
  const [a, b] = series;
  if (a === void 0 || b === void 0 || series.length !== 2 || told4.start < b.claim.end) return [];
  if (!shareWords2(a.claim, b.claim)) return [];
  if (b.claim.sentence !== told4.sentence || !/^[,;]?\s*(?:so(?: that)?|hence|thus|therefore|which means that)\b[^.;\d]{0,60}$/i.test(
    reader.between(b.date.end > b.claim.end ? b.date : b.claim, told4)
  ))
    return [];
  const [base3, now] = (a.date.period?.to ?? 0) < (b.date.period?.to ?? 0) ? [a, b] : [b, a];
  const [outcome2] = outcomesOf2(told4, base3.claim, reader);
  const computed = outcome2?.of(now.claim.interval, base3.claim.interval);
  if (outcome2 === void 0 || computed === void 0 || outcome2.kind === "multiple") return [];
  if (/\b(?:average|annual)\b/i.test(reader.sentence(told4))) return [];
  const stated = asPrinted(told4);
  const formula = outcome2.kind === "change" ? `${now.claim.text} \u2212 ${base3.claim.text}` : `${now.claim.text} / ${base3.claim.text} \u2212 1`;
  return [
    {
      ...relate(outcome2.kind, told4, [now.claim, base3.claim], computed, formula, stated),
      bound: [base3.claim],
      worded: true
    }
  ];
}
var reach5, yearly2, monthly, againstBehind, againstAhead, otherwise2, size, comparative, shareWords2;
var init_named_bases = __esm({
  "src/audit/relations/named-bases.ts"() {
    "use strict";
    init_frames();
    init_candidate();
    init_dated_pairs();
    init_dated_series();
    init_pairs();
    init_relation();
    reach5 = 2;
    yearly2 = /\b(?:year[- ]on[- ]year|on the year|y\/y|yoy|(?:on|than|from) a year (?:earlier|ago|before)|than (?:that of |in )?the (?:year(?: immediately)? before|(?:previous|preceding) year))\b|同比|[比较](?:上年|去年)/i;
    monthly = /\b(?:month[- ]on[- ]month|on the month|m\/m|than (?:that of |in )?the (?:month(?: immediately)? before|(?:previous|preceding) month))\b|环比/i;
    againstBehind = /^[a-z ,'’-]{0,45}?\b(?:than|on|over|from|against|above|below|since|compared (?:with|to)|relative to|versus|up on|down on|of|as (?:many|much|large|big|high) as)\b(?:\s+(?:in|the|that|those|its|for|of|level|figure|total|value|volume|amount|number|crop|end|year|what|it|was))*\s*$/i;
    againstAhead = /\b(?:compared (?:with|to)|since|from|against|relative to|over|on|versus|beat|exceed\w*|surpass\w*|topp\w*|outstripp\w*)\s+(?:the\s+|that\s+of\s+|those\s+of\s+)?(?:(?:level|figure|end|volume|total|result)\s+(?:of|in)\s+)?$/i;
    otherwise2 = /\b(?:average|averag\w+|annually|per year|per annum|a year\b(?! (?:earlier|ago|before))|compound\w*|real terms|constant prices|share|proportion)\b|年均|平均|每年|可比价|不变价|实际|占/i;
    size = (interval) => interval === void 0 ? void 0 : interval.high <= 0 ? { low: -interval.high, high: -interval.low } : interval;
    comparative = /^\s*(?:[a-z]+\s+)?(?:more|less|fewer|above|below|up|down|better|worse|[a-z]{3,}er)\b/i;
    shareWords2 = (a, b) => a.words.length === 0 || b.words.length === 0 || a.words.some((word2) => b.words.includes(word2));
  }
});

// src/audit/relations/partitions.ts
function partitionCandidates(levels, reader) {
  return partitions.flatMap(
    ({ whole: whole2, parts }) => levels.filter((claim) => claim.concept === whole2 && claim.per === null).flatMap((total) => {
      const nearest2 = parts.map((part) => nearestPart(levels, total, part.replace("-", ""), reader));
      const others = combinations(
        parts.map(
          (part) => levels.filter(
            (claim) => claim.concept === part.replace("-", "") && claim.unit === total.unit && claim.per === null && distance2(claim, total) <= 3
          )
        )
      );
      const told4 = isOfOneKind(total, reader) ? [] : nearest2.filter((part) => part !== null);
      const sure = new Set(told4).size === parts.length ? [
        ofConcept(
          total,
          told4,
          parts,
          reader,
          ofOneThing(told4, total) || only2(told4, total, levels) ? "sure" : "likely"
        )
      ] : [];
      return [...sure, ...others.map((chosen2) => ofConcept(total, chosen2, parts, reader, "possible"))];
    })
  );
}
function namedPartCandidates(levels, reader) {
  return named2.flatMap(
    ({ whole: whole2, parts }) => levels.filter(
      (claim) => claim.lang === "zh" && whole2.test(reader.gap(claim)) && !/城镇|农村|乡村|中位数/.test(reader.gap(claim))
    ).flatMap((total) => {
      const behind3 = levels.filter(
        (claim) => claim.start > total.start && claim.unit === total.unit && claim.sentence - total.sentence <= 3 && claim.source === total.source
      );
      const chosen2 = parts.map((pattern) => behind3.filter((claim) => pattern.test(reader.gap(claim))));
      if (chosen2.some((list2) => list2.length !== 1)) return [];
      const own = chosen2.flat();
      if (own.some((claim) => /城镇|农村|乡村/.test(reader.gap(claim)))) return [];
      return [
        {
          relation: "sum",
          focus: total,
          others: own,
          compute: (others) => others.reduce(add, { low: 0, high: 0 }),
          formula: own.map((part) => part.text).join(" + "),
          evidence: "sure"
        }
      ];
    })
  );
}
function combinations(choices) {
  const count = choices.reduce((all, list2) => all * list2.length, 1);
  if (count < 1 || count > 60) return [];
  return choices.reduce((all, list2) => all.flatMap((head) => list2.map((one) => [...head, one])), [[]]).filter((chosen2) => new Set(chosen2).size === chosen2.length);
}
function only2(parts, total, levels) {
  return [total, ...parts].every(
    (claim) => distance2(claim, total) <= 1 && levels.filter(
      (other) => other.source === claim.source && other.concept === claim.concept && other.unit === claim.unit
    ).length === 1
  );
}
function ofOneThing(parts, total) {
  const words3 = new Set(
    parts.map(
      (part) => part.words.filter((word2) => !total.words.includes(word2) && word2 !== "goods" && word2 !== "merchandise").join(" ")
    )
  );
  words3.delete("");
  return words3.size <= (parts.every((part) => part.sentence === total.sentence) ? 1 : 0);
}
function ofConcept(total, chosen2, parts, reader, evidence) {
  const signs2 = parts.map((part) => part.startsWith("-") ? -1 : 1);
  const compute = (others) => others.reduce((all, part, i) => add(all, scale(part, signs2[i] ?? 1)), { low: 0, high: 0 });
  const formula = chosen2.map((part, i) => `${i === 0 ? "" : (signs2[i] ?? 1) < 0 ? " \u2212 " : " + "}${part.text}`).join("");
  const plain2 = { relation: "sum", focus: total, others: chosen2, compute, formula, evidence };
  return total.concept === "trade_balance" ? balance3(plain2, reader) : plain2;
}
function balance3(plain2, reader) {
  const total = plain2.focus;
  const sentence = reader.sentence(total).toLowerCase();
  const told4 = [reader.gap(total).toLowerCase(), sentence].find(
    (words3) => deficits.test(words3) !== surpluses.test(words3)
  );
  const deficit2 = deficits.test(told4 ?? sentence);
  const surplus2 = surpluses.test(told4 ?? sentence);
  if (deficit2 === surplus2 && (deficit2 || /balance|差额/.test(sentence)))
    return {
      ...plain2,
      relation: "difference",
      compute: (others) => {
        const difference2 = plain2.compute(others);
        return difference2 !== void 0 && difference2.high < 0 ? scale(difference2, -1) : difference2;
      }
    };
  const stated = deficit2 && total.interval.high >= 0 ? { low: -total.interval.high, high: -total.interval.low } : total.interval;
  const mistakes = (others) => {
    const difference2 = plain2.compute(others);
    return difference2 === void 0 ? [] : [scale(difference2, -1)];
  };
  return { ...plain2, relation: "difference", stated, mistakes };
}
function nearestPart(levels, total, concept, reader) {
  const candidates = levels.filter(
    (claim) => claim.concept === concept && claim.unit === total.unit && claim.per === null && samePeriod(claim, total) && distance2(claim, total) <= 3 && Math.abs(claim.paragraph - total.paragraph) <= 1 && // What stands in brackets is told for itself.
    (claim.sentence === total.sentence ? reader.bracket(claim) === reader.bracket(total) : reader.bracket(claim) < 0) && ownWhole(claim, total, levels)
  );
  const away = (claim) => distance2(claim, total) * 1e6 + Math.abs(claim.start - total.start);
  const sorted = [...candidates].sort((a, b) => away(a) - away(b));
  return sorted[0] ?? null;
}
function ownWhole(part, total, levels) {
  const parent = part.partOf === null ? void 0 : levels.find((level) => level.frame === part.partOf);
  if (parent?.concept === total.concept) return parent === total;
  const before4 = levels.filter(
    (level) => level.concept === total.concept && level.start < part.start && distance2(level, part) <= 3
  );
  return before4.length === 0 || before4.at(-1) === total || !before4.includes(total);
}
var named2, deficits, surpluses;
var init_partitions = __esm({
  "src/audit/relations/partitions.ts"() {
    "use strict";
    init_frames();
    init_lexicon();
    init_flows();
    init_relation();
    named2 = [
      { whole: /可支配收入/, parts: [/工资性收入/, /经营净收入/, /财产净收入/, /转移净收入/] },
      {
        whole: /消费支出/,
        parts: [/食品烟酒/, /衣着/, /居住/, /生活用品/, /交通/, /教育/, /医疗/, /其他/]
      }
    ];
    deficits = /deficit|gap|shortfall|逆差|赤字|入超/;
    surpluses = /surplus|顺差|盈余|出超/;
  }
});

// src/audit/relations/precise-sums.ts
function preciseSums(claims, known, reader) {
  const borneOut = new Set(
    known.filter(({ verdict }) => verdict === "consistent").flatMap(({ numbers }) => numbers)
  );
  return paragraphsOf(claims.filter(isPrecise2)).flatMap((amounts4) => {
    const found = readingsIn(amounts4).map((reading) => ({ ...reading, chance: chanceOf2(reading, amounts4, borneOut) })).filter(({ chance, numbers }) => chance < chanceAllowed2 && !areItems(numbers, reader)).sort((a, b) => a.chance - b.chance);
    const [best] = found;
    return best === void 0 ? [] : failingOn(best.candidate);
  });
}
function areItems(numbers, reader) {
  const sorted = numbers.toSorted((a, b) => a.start - b.start);
  return sorted.slice(1).every((claim, i) => reader.between(sorted[i] ?? claim, claim).includes(";"));
}
function margin2(claim) {
  const noughts = printed(claim).includes(".") ? 0 : /0*$/.exec(printed(claim).replace(/\D/g, ""))?.[0].length ?? 0;
  return noughts > 1 ? claim.half * 10 ** noughts : claim.half;
}
function paragraphsOf(claims) {
  const paragraphs2 = /* @__PURE__ */ new Map();
  for (const claim of claims) {
    const key = `${claim.source} ${claim.paragraph}`;
    paragraphs2.set(key, [...paragraphs2.get(key) ?? [], claim]);
  }
  return [...paragraphs2.values()].filter(({ length }) => length > 2 && length <= most);
}
function readingsIn(amounts4) {
  return amounts4.flatMap((whole2, at) => {
    const others = amounts4.filter((claim) => claim !== whole2 && isLike(claim, whole2));
    const pairs2 = others.flatMap((a, i) => others.slice(i + 1).map((b) => [a, b]));
    const runs = others.flatMap(
      (_, i) => Array.from({ length: longest - 2 }, (_2, more3) => others.slice(i, i + more3 + 3)).filter(
        (run, more3) => run.length === more3 + 3 && isBeside(run, at, amounts4)
      )
    );
    return [...pairs2, ...runs].map((parts) => ({
      candidate: sumOf2(whole2, parts),
      numbers: [whole2, ...parts]
    }));
  });
}
function isBeside(run, at, amounts4) {
  const places = run.map((claim) => amounts4.indexOf(claim));
  return places.every((place) => place < at) || places.every((place) => place > at);
}
function chanceOf2({ candidate: candidate10, numbers }, amounts4, borneOut) {
  const { focus, others } = candidate10;
  if (holds(candidate10)) return Infinity;
  const total = others.reduce((sum2, { value }) => sum2 + value, 0);
  const slips = numbers.flatMap((claim) => {
    const rest = claim === focus ? total : focus.value - (total - claim.value);
    const slack2 = numbers.reduce((sum2, other) => other === claim ? sum2 : sum2 + other.half, 0);
    const own = claim === focus ? total : focus.value;
    return misprints(claim).map((slip) => ({ claim, undone: sizeOf(slip), rest, slack: slack2, own }));
  });
  const width = 2 * numbers.reduce((sum2, claim) => sum2 + margin2(claim), 0) || 1;
  const fitting = slips.find(
    ({ claim, undone, rest, slack: slack2, own }) => !borneOut.has(claim) && meet(widen(undone, slack2), { low: rest, high: rest }) && undone.high - undone.low < 3 * width && middle(undone) > leastPart * own && !isPointMoved2(middle(undone) / claim.value) && others.every((part) => part === claim || part.value > leastPart * own)
  );
  if (fitting === void 0) return Infinity;
  const tried = slips.filter(
    ({ undone, own }) => middle(undone) < 3 * own && middle(undone) > leastPart * own
  ).length;
  const places = numbers.map((claim) => amounts4.indexOf(claim));
  const between2 = Math.max(...places) - Math.min(...places) + 1 - numbers.length;
  return width / fitting.own * Math.max(1, tried) * (1 + between2) ** 2;
}
var chanceAllowed2, reach6, most, longest, leastPart, isPrecise2, printed, significant, isLike, isScaled2, sumOf2, isPointMoved2;
var init_precise_sums = __esm({
  "src/audit/relations/precise-sums.ts"() {
    "use strict";
    init_hedges();
    init_candidate();
    init_misprints();
    init_runs();
    init_relation();
    chanceAllowed2 = 0.014;
    [reach6, most, longest] = [2, 20, 8];
    leastPart = 0.01;
    isPrecise2 = (claim) => claim.lang === "en" && claim.form === "digits" && claim.hedge === "exact" && claim.value > 0 && closed(claim) && significant(claim).length > 1 && !/^(?:19|20)\d\d$/.test(claim.text) && !/^(?:1|points|index_points|times|doublings|years|months|weeks|days)$/.test(claim.unit);
    printed = (claim) => /\d(?:[\d.,\u00a0\u202f]*\d)?/.exec(claim.text)?.[0] ?? "";
    significant = (claim) => printed(claim).replace(/\D/g, "").replace(/^0+|0+$/g, "");
    isLike = (a, b) => alike(a, b) && isScaled2(a) === isScaled2(b) && Math.abs(a.sentence - b.sentence) <= reach6;
    isScaled2 = (claim) => /万|亿|thousand|million|billion|trillion|crore|lakh|\d\s?(?:k|m|bn|mn|tn|mln|bln)\b/i.test(claim.text);
    sumOf2 = (whole2, parts) => ({
      relation: "sum",
      focus: whole2,
      others: parts,
      compute: (others) => others.reduce(add, { low: 0, high: 0 }),
      formula: parts.map(({ text }) => text).join(" + "),
      evidence: "likely",
      reading: asPrinted,
      stated: asPrinted(whole2)
    });
    isPointMoved2 = (ratio2) => [10, 0.1].some((power) => Math.abs(ratio2 / power - 1) < 1e-9);
  }
});

// src/audit/relations/years-zh.ts
function yearCandidatesZh(claims, reader) {
  const counts2 = claims.filter(
    (claim) => claim.lang === "zh" && claim.aside === null && claim.unit === "years" && Number.isInteger(claim.value) && claim.hedge === "exact"
  );
  return counts2.flatMap((count) => [
    ...listedYears(count, reader),
    ...sinceThen(count, reader),
    ...spanned(count, reader),
    ...thoseYears(count, reader),
    ...underHeading(count, counts2, reader)
  ]);
}
function counted3(count, low, high, formula) {
  return {
    relation: "count",
    focus: count,
    others: [],
    compute: () => ({ low, high }),
    reading: () => ({ low: count.value, high: count.value }),
    formula,
    evidence: "sure",
    worded: true
  };
}
function listedYears(count, reader) {
  if (!/连续$/.test(reader.before(count))) return [];
  const list2 = new RegExp(`(?:^|[\uFF0C\u3002\uFF1B])((?:${year}[\u3001\u548C])+${year})[^\u3002\uFF1B\\d]*\u8FDE\u7EED$`).exec(
    reader.before(count)
  )?.[1];
  const years2 = [...list2?.matchAll(/(?:19|20)\d{2}/g) ?? []].map((match) => Number(match[0]));
  const [first] = years2;
  if (first === void 0 || years2.some((one, i) => one !== first + i)) return [];
  return [counted3(count, years2.length, years2.length, `${first}\u2014${first + years2.length - 1}\u5E74`)];
}
function clauseBefore(count, reader) {
  const clause = reader.before(count).split(/[。；]/).at(-1) ?? "";
  return { clause, years: [...clause.matchAll(/(?:19|20)\d{2}(?=年)/g)].map(([year2]) => Number(year2)) };
}
function sinceThen(count, reader) {
  if (!/(?:连续|已有|已经|历时|用时|耗时|迄今|至今|走过|正好|恰好|整整|刚好|已满|满|过去)(?:了|已|第)?$/.test(
    reader.before(count)
  ))
    return [];
  const { clause, years: years2 } = clauseBefore(count, reader);
  const from = new RegExp(`(?:\u81EA|\u4ECE)${year}`).exec(clause)?.[1] ?? (/(?:从|自)(?:当年|那年|该年|那时|此)(?:起|开始|后)|此后(?:每年|历年|一直|均|都)|以来每年/.test(clause) ? new RegExp(`${year}(?=[^\u3002\uFF1B]*(?:\u8D77|\u5F00\u59CB|\u540E|\u6765))`).exec(clause)?.[1] : void 0);
  const to = new RegExp(`(?:\u5230|\u81F3|\u622A\u81F3|\u622A\u6B62)${year}`).exec(clause)?.[1];
  const [first, second] = years2;
  if ((from === void 0 || to === void 0) && /(?:历时|用时|耗时)(?:了|约)?$/.test(reader.before(count)) && first !== void 0 && second !== void 0 && years2.length === 2 && second > first)
    return [counted3(count, second - first, second - first + 1, `${first}\u2014${second}\u5E74`)];
  if (from === void 0 || to === void 0 || years2.length !== 2) return [];
  const span = Number(to) - Number(from);
  return span < 1 ? [] : [counted3(count, span, span + 1, `${from}\u2014${to}\u5E74`)];
}
function spanned(count, reader) {
  if (!/^(?:间|来|内|时间|年均|平均|累计|共|净|增加|增长|提高|减少|下降|新增|翻)/.test(reader.after(count)) || !/[，,；]$/.test(reader.before(count)))
    return [];
  const { clause, years: years2 } = clauseBefore(count, reader);
  const [first, second] = years2;
  if (first === void 0 || second === void 0 || years2.length !== 2) return [];
  if (!/(?:由|从|自)[^，。；]*$/.test(clause.slice(0, clause.indexOf(String(first))))) return [];
  const span = second - first;
  return span < 2 ? [] : [counted3(count, span, span + 1, `${first}\u2014${second}\u5E74`)];
}
function thoseYears(count, reader) {
  const stretch2 = /(?:从|自|由)((?:19|20)\d{2})年?(?:末|底|初)?(?:至|到|—)((?:19|20)\d{2})年(?:末|底|初)?(?:的|这)$/.exec(
    reader.before(count)
  );
  if (stretch2 !== null) {
    const steps = Number(stretch2[2]) - Number(stretch2[1]);
    return steps < 1 ? [] : [counted3(count, steps, steps + 1, `${stretch2[1] ?? ""}\u2014${stretch2[2] ?? ""}\u5E74`)];
  }
  if (!/(?:这|上述|以上)$/.test(reader.before(count))) return [];
  const stretches = [
    ...reader.before(count).matchAll(/((?:19|20)\d{2})年?(?:至|到|—|–|－|-|~|～)((?:19|20)\d{2})年/g)
  ];
  const [only3] = stretches;
  if (only3 === void 0 || stretches.length > 1) return [];
  const span = Number(only3[2]) - Number(only3[1]);
  return span < 1 ? [] : [counted3(count, span, span + 1, only3[0])];
}
function editions(claims, reader) {
  const dates = claims.filter(
    (claim) => claim.lang === "zh" && claim.aside === "date" && /^(?:19|20)\d{2}年?$/.test(claim.text)
  );
  return dates.flatMap((first) => {
    const behind3 = reader.after(first);
    if (!/^[^，。；\d]{0,4}(?:首次举办|首次举行|首届|创办|创立|首次开办|首办)/.test(behind3)) return [];
    if (!/每年(?:都)?(?:一届|举办|举行|如期)|一年一届|从未(?:间断|中断)|逐年举办/.test(behind3)) return [];
    const last = dates.find(
      (date) => date.sentence === first.sentence && date.source === first.source && date.start > first.start && /^[）)]?[^，。；\d]{0,8}(?:已是|是|为|已经是|迎来|举办|办到)?第(?:\d+|[一二三四五六七八九十]+)届/.test(
        reader.after(date)
      )
    );
    const told4 = last === void 0 ? void 0 : /第(\d+|[一二三四五六七八九十]+)届/.exec(reader.after(last))?.[1];
    if (last === void 0 || told4 === void 0) return [];
    const number = /\d/.test(told4) ? Number(told4) : chineseNumber(told4);
    const year2 = Number(last.text.slice(0, 4)) - number + 1;
    return [
      {
        relation: "count",
        focus: first,
        others: [last],
        compute: () => ({ low: year2, high: year2 }),
        stated: { low: Number(first.text.slice(0, 4)), high: Number(first.text.slice(0, 4)) },
        formula: `${last.text} \u2212 ${number} + 1`,
        evidence: "sure",
        worded: true
      }
    ];
  });
}
function chineseNumber(text) {
  const [tens, ones] = text.includes("\u5341") ? text.split("\u5341") : ["", text];
  const digit = (char) => "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D".indexOf(char ?? "") + 1;
  return (text.includes("\u5341") ? (tens === "" ? 1 : digit(tens)) * 10 : 0) + digit(ones === "" ? void 0 : ones);
}
function underHeading(count, counts2, reader) {
  if (!reader.title(count) || !/连续第?$/.test(reader.before(count))) return [];
  const below3 = counts2.filter(
    (other2) => other2.source === count.source && other2.start > count.end && !reader.heading(other2) && other2.sentence - count.sentence <= 4 && /连续第?$/.test(reader.before(other2))
  );
  const behind3 = (claim) => reader.after(claim).replace(/[^\u4e00-\u9fff]/g, "").slice(0, 4);
  const [other, ...more3] = below3.filter((one) => behind3(one) !== "" && behind3(one) === behind3(count));
  if (other === void 0 || more3.length > 0) return [];
  return [
    {
      relation: "repeated",
      focus: count,
      others: [other],
      compute: ([one]) => one,
      reading: ({ value }) => ({ low: value, high: value }),
      formula: "\u6B63\u6587",
      evidence: "sure",
      worded: true
    }
  ];
}
function firstTimes(claims, reader) {
  const told4 = claims.flatMap((date) => {
    if (date.lang !== "zh" || date.aside !== "date" || !/^(?:19|20)\d{2}年?$/.test(date.text)) return [];
    const [, event, behind3] = /^[^。；]{0,24}?首次((?:跨过|突破|超过|越过|迈上|站上|跃上|登上|达到|跨越|迈过)[^，。；]{2,12}?)(?:台阶|大关|门槛|关口)?(以来|以后|之后|后|起)?(?=[，。；]|$)/.exec(
      reader.after(date)
    ) ?? [];
    return event === void 0 ? [] : [{ date, event, behind: behind3 }];
  });
  return told4.flatMap((late, i) => {
    const early = told4.slice(0, i).find((one) => one.date.source === late.date.source && one.event === late.event);
    if (early === void 0 || (late.behind ?? early.behind) === void 0) return [];
    const yearOf4 = (date) => Number(date.text.slice(0, 4));
    return [
      {
        relation: "repeated",
        focus: late.date,
        others: [early.date],
        compute: () => ({ low: yearOf4(early.date), high: yearOf4(early.date) }),
        stated: { low: yearOf4(late.date), high: yearOf4(late.date) },
        formula: `\u9996\u6B21${early.event}`,
        evidence: "sure",
        worded: true
      }
    ];
  });
}
var year;
var init_years_zh = __esm({
  "src/audit/relations/years-zh.ts"() {
    "use strict";
    year = "((?:19|20)\\d{2})\u5E74";
  }
});

// src/audit/relations/per-zh.ts
function perCandidatesZh(claims, reader) {
  const levels = claims.filter(
    (claim) => claim.lang === "zh" && (claim.role === "level" || claim.role === "previous") && claim.value > 0 && claim.unit !== "1"
  );
  return levels.filter(closed).flatMap((ratio2) => {
    const divisor = divisorOf(ratio2, reader);
    if (divisor === null || /gdp_per_head/.test(ratio2.concept ?? "")) return [];
    const plain2 = levels.filter(
      (claim) => claim !== ratio2 && distance2(claim, ratio2) <= countsReach && (claim.start < ratio2.start || claim.sentence === ratio2.sentence) && !isPerUnit(claim, reader)
    );
    const amounts4 = plain2.filter(
      (claim) => sameThing2(claim.unit, ratio2.unit) && claim.per === null && closed(claim) && distance2(claim, ratio2) <= amountsReach
    );
    const whose = qualifier(ratio2, reader);
    const all = countsFor(ratio2, divisor, plain2, amounts4, reader);
    const called = all.filter(({ claim }) => claim !== null && speaksOf(claim, whose, reader));
    const counts2 = whose !== "" && called.length > 0 ? called : all;
    const isOther = whose !== "" && called.length === 0 && !amounts4.some((claim) => speaksOf(claim, whose, reader));
    const read = amounts4.flatMap(
      (amount) => counts2.filter(({ claim }) => claim === null || closed(claim)).map((count) => ({
        ...candidate8(ratio2, amount, count, counts2),
        evidence: isOther || isOfAnother3(amount, count, all, reader) ? "possible" : evidenceFor5(ratio2, amount, count, amounts4, counts2, reader)
      }))
    );
    const holding = read.filter(holds);
    return holding.length > 0 ? holding.slice(0, 1).map((one) => ({ ...one, evidence: "likely" })) : read;
  });
}
function isOfAnother3(amount, { claim: count }, all, reader) {
  if (count === null) return false;
  const own = leadOf2(amount, reader);
  const name = (claim) => leadOf2(claim, reader).replace(/^(?:其中|其余|而|另有)/, "").slice(0, 2);
  const called = all.flatMap(
    ({ claim }) => claim !== null && name(claim).length === 2 && own.startsWith(name(claim)) ? [claim] : []
  );
  return called.length > 0 && called.every((claim) => name(claim) !== name(count));
}
function countsFor(ratio2, divisor, plain2, amounts4, reader) {
  const counts2 = plain2.filter((claim) => divisor.units.test(claim.unit) && claim.unit !== ratio2.unit && !isMoney(claim.unit)).map((claim) => ({ claim, size: divisor.size ?? 1, value: null, text: claim.text }));
  if (divisor.word.test("\u65E5") && counts2.length === 0)
    return daysOf(ratio2, amounts4.filter((claim) => claim.end <= ratio2.start).at(-1), reader);
  if (!/全部|所有|总体|合计/.test(reader.gap(ratio2))) return counts2;
  const most2 = Math.max(...counts2.map(({ claim }) => claim?.value ?? 0));
  return counts2.filter(({ claim }) => claim?.value === most2);
}
function candidate8(ratio2, amount, count, counts2) {
  return {
    relation: "per_head",
    focus: ratio2,
    others: count.claim === null ? [amount] : [amount, count.claim],
    compute: ([a, b]) => divideBoth(a, valueOf(count, b)),
    reading: (claim) => claim === ratio2 ? claim.interval : exactly(claim),
    formula: `${amount.text} / ${count.text}`,
    // Divided by another count.
    mistakes: ([a]) => counts2.filter((other) => other !== count).map((other) => divideBoth(a, valueOf(other, other.claim?.interval)))
  };
}
function evidenceFor5(ratio2, amount, count, amounts4, counts2, reader) {
  if (!inStep2(amount, ratio2, reader) || count.claim !== null && !inStep2(count.claim, ratio2, reader))
    return "possible";
  const [first, by] = [dividend(amounts4, ratio2, reader), chosen(counts2, ratio2, reader)];
  if (by?.claim != null && !closed(by.claim)) return "possible";
  if (amount !== first || count !== by)
    return (amount === first || count === by) && amount.value > ratio2.value ? "weak" : "possible";
  const together = ratio2.sentence - amount.sentence <= 1;
  const told4 = count.claim === null || Math.abs(ratio2.sentence - count.claim.sentence) <= 1;
  if (!together || !told4) return "weak";
  const exact = ratio2.hedge === "exact" && amount.hedge === "exact" && (count.claim === null || count.claim.hedge === "exact");
  const byPeriod = count.claim === null && count.text === "\u5929";
  return counts2.length === 1 && exact && amount.sentence === ratio2.sentence && !byPeriod ? "sure" : "likely";
}
function inStep2(claim, ratio2, reader) {
  const earlier3 = /(?:去年|上年|前年|上月|上季)(?![^。；]*(?:今年|本月|当年))[^。；]*$/;
  const [then, now] = [earlier3.test(reader.before(claim)), earlier3.test(reader.before(ratio2))];
  if (claim.role === "previous" || then && !now || now && !then && claim.unit === ratio2.unit)
    return false;
  return claim.period === null || ratio2.period === null || samePeriod(claim, ratio2) || claim.period.to === ratio2.period.to;
}
function dividend(amounts4, ratio2, reader) {
  const list2 = amounts4.filter((claim) => inStep2(claim, ratio2, reader));
  const before4 = list2.filter((claim) => claim.end <= ratio2.start);
  const called = ratio2.concept === null ? [] : before4.filter((claim) => claim.concept === ratio2.concept);
  return called.at(-1) ?? before4.at(-1) ?? list2.find((claim) => claim.start > ratio2.end);
}
function chosen(counts2, ratio2, reader) {
  const timely = counts2.filter(({ claim }) => claim === null || inStep2(claim, ratio2, reader));
  const tops = timely.filter(({ claim }) => claim === null || claim.partOf === null);
  const list2 = tops.length > 0 ? tops : timely.length > 0 ? timely : counts2;
  return list2.filter(({ claim }) => claim === null || claim.end <= ratio2.start).at(-1) ?? list2[0];
}
function daysOf(ratio2, amount, reader) {
  const words3 = `${amount === void 0 ? "" : reader.before(amount)} ${reader.before(ratio2)}`;
  const range = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日?(?:（[^（）]*）)?\s*(?:至|到|—|－|-|~|～)\s*(?:(?:(\d{4})年)?(\d{1,2})月)?(\d{1,2})日/.exec(
    words3
  );
  if (range !== null) {
    const [, year2, month, from, , toMonth, to] = range;
    const y = year2 === void 0 ? ratio2.period === null ? 2023 : Math.floor(ratio2.period.to / 12) : Number(year2);
    const start = Date.UTC(y, Number(month) - 1, Number(from));
    const end = Date.UTC(y, Number(toMonth ?? month) - 1, Number(to));
    const days2 = Math.round((end - start) / 864e5) + 1;
    return days2 > 1 && days2 < 120 ? [{ claim: null, size: 1, value: { low: days2, high: days2 }, text: `${days2}\u5929` }] : [];
  }
  const period2 = amount?.period ?? null;
  if (amount === void 0 || period2 === null || period2.point === true || !samePeriod(amount, ratio2))
    return [];
  const own = period2.from >= 12;
  const first = own ? Math.floor(period2.from / 12) : 2023;
  const last = own ? Math.floor((period2.to + 1) / 12) : 2023 + Math.floor((period2.to + 1) / 12);
  const days = (Date.UTC(last, (period2.to + 1) % 12, 1) - Date.UTC(first, period2.from % 12, 1)) / 864e5;
  const leap = !own && period2.from <= 1 && period2.to >= 1 ? 1 : 0;
  return [{ claim: null, size: 1, value: { low: days, high: days + leap }, text: "\u5929" }];
}
var amountsReach, countsReach, leadOf2, sameThing2, valueOf;
var init_per_zh = __esm({
  "src/audit/relations/per-zh.ts"() {
    "use strict";
    init_cue_input();
    init_frames();
    init_candidate();
    init_pairs();
    init_per_words_zh();
    init_relation();
    init_runs();
    [amountsReach, countsReach] = [2, 4];
    leadOf2 = (claim, reader) => reader.gap(claim).split(/[，。；：、（）]/).at(-1) ?? "";
    sameThing2 = (a, b) => a === b || /^(?:persons|visits)$/.test(a) && /^(?:persons|visits)$/.test(b);
    valueOf = (count, told4) => count.value ?? (told4 === void 0 ? void 0 : scale(told4, 1 / count.size));
  }
});

// src/audit/relations/open-readings.ts
function openReadings(claims, read) {
  const isRead = new Set(read.map(({ focus }) => focus));
  const plain2 = claims.filter(
    (claim) => claim.hedge === "exact" && claim.form === "digits" && closed(claim) && claim.value > 0
  );
  const amounts4 = plain2.filter(
    ({ role, unit }) => (role === "level" || role === "previous") && !/^(?:1|points|index_points|times|years|months|days)$/.test(unit)
  );
  return plain2.flatMap((told4) => {
    if (isRead.has(told4)) return [];
    const near = amounts4.filter(
      (claim) => claim !== told4 && claim.paragraph === told4.paragraph && distance2(claim, told4) <= reach7
    );
    return readingsOf(told4, near);
  });
}
function readingsOf(told4, near) {
  const pairs2 = near.flatMap((a) => near.filter((b) => b !== a).map((b) => [a, b]));
  const of2 = (relation, fits4, compute, stated) => pairs2.flatMap(
    ([a, b]) => fits4(a, b) ? [
      {
        relation,
        focus: told4,
        others: [a, b],
        compute: ([x, y]) => x === void 0 || y === void 0 ? void 0 : compute(x, y),
        formula: relation === "change" ? `${a.text} \u2212 ${b.text}` : `${a.text} / ${b.text}${relation === "growth" ? " \u2212 1" : ""}`,
        evidence: "possible",
        reading: asPrinted,
        stated
      }
    ] : []
  );
  const printed2 = asPrinted(told4);
  const signed3 = told4.direction < 0 ? scale(printed2, -1) : printed2;
  if (told4.unit === "1" && (told4.role === "share" || told4.role === "level") && told4.value < 1)
    return of2(
      "share",
      (a, b) => alike(a, b) && a.value < b.value,
      (a, b) => divideBoth(a, b),
      printed2
    );
  if (told4.unit === "1" && told4.role === "growth" && !isReal(told4))
    return of2("growth", alike, (a, b) => minusOne(divideBoth(a, b)), signed3);
  if (told4.role === "change" && told4.unit !== "1")
    return of2(
      "change",
      (a, b) => alike(a, b) && alike(a, told4),
      (a, b) => subtract(a, b),
      signed3
    );
  return [];
}
var reach7;
var init_open_readings = __esm({
  "src/audit/relations/open-readings.ts"() {
    "use strict";
    init_frames();
    init_pairs();
    init_relation();
    init_runs();
    reach7 = 2;
  }
});

// src/audit/relations/oversized-parts.ts
function oversizedParts(claims, reader) {
  const amounts4 = claims.filter(
    (claim) => claim.lang === "en" && claim.role === "level" && claim.hedge === "exact" && closed(claim) && claim.value > 0 && !/^(?:1|points|times|years|months)$/.test(claim.unit)
  );
  return amounts4.flatMap((part) => {
    if (!pointsBack2.test(reader.tail(part))) return [];
    const before4 = amounts4.filter(
      (claim) => claim.end <= part.start && claim.source === part.source && part.sentence - claim.sentence <= 1 && alike(claim, part)
    );
    const [whole2] = before4;
    if (whole2 === void 0 || before4.length > 1 || part.value < whole2.value * tooMuch) return [];
    if (!misprints(part).some(({ high }) => high <= whole2.interval.high && high > whole2.value / 100))
      return [];
    return [
      {
        relation: "part",
        focus: part,
        others: [whole2],
        bound: [whole2],
        worded: true,
        compute: ([one]) => one === void 0 ? void 0 : { low: 0, high: one.high },
        formula: `\u2264 ${whole2.text}`,
        evidence: "sure"
      }
    ];
  });
}
var tooMuch, pointsBack2;
var init_oversized_parts = __esm({
  "src/audit/relations/oversized-parts.ts"() {
    "use strict";
    init_misprints();
    init_relation();
    init_runs();
    tooMuch = 30;
    pointsBack2 = /^[^.;,\d]{0,25}?\bof (?:this|these|that|those)\b/i;
  }
});

// src/audit/relations/overshot.ts
function overshot(claims, reader) {
  const own = claims.filter((claim) => claim.aside === null && closed(claim) && claim.value > 0);
  return own.flatMap((told4) => {
    const lead = reader.gap(told4);
    const way = over[told4.lang].test(lead) ? 1 : under[told4.lang].test(lead) ? -1 : 0;
    if (way === 0 || told4.hedge !== "exact") return [];
    const inPoints = told4.unit === "points";
    const isRate3 = told4.unit === "1";
    const amounts4 = own.filter(
      (claim) => claim.end <= told4.start && distance2(claim, told4) <= 1 && (inPoints ? claim.unit === "1" : !/^(?:1|points|times|years|months)$/.test(claim.unit))
    );
    const aim2 = amounts4.filter(
      (claim) => (inPoints || isRate3 ? claim.sentence === told4.sentence : alike(claim, told4)) && aimed3[told4.lang].test(reader.gap(claim))
    ).at(-1);
    if (aim2 === void 0) return [];
    const fits4 = amounts4.filter((claim) => {
      if (claim === aim2 || !alike(claim, aim2)) return false;
      const by = isRate3 ? minusOne(divideBoth(claim.interval, aim2.interval)) : subtract(claim.interval, aim2.interval);
      return by !== void 0 && meet(sizeOf(by), asPrinted(told4));
    });
    const [reached3] = fits4;
    if (reached3 === void 0 || fits4.length > 1) return [];
    const agrees = Math.sign(reached3.value - aim2.value) === way;
    return [{ ...directed(reached3, [aim2, told4], aim2, agrees), worded: true, bound: [aim2] }];
  });
}
var over, under, aimed3;
var init_overshot = __esm({
  "src/audit/relations/overshot.ts"() {
    "use strict";
    init_frames();
    init_hedges();
    init_pairs();
    init_relation();
    init_runs();
    over = {
      en: /\b(?:exceed\w*|surpass\w*|overshot|beat(?:en)?|outdone|topped)\s+(?:(?:the|its|their) (?:plan|target|budget|aim|goal)\s+)?by\s+(?:about |some |nearly |an? )?[$€£¥₹A-Z]*$/i,
      zh: /(?:超出|超额|超过|超)(?:目标|计划|预算|任务)?(?:完成)?(?:了|约)?$/
    };
    under = {
      en: /\b(?:missed|undershot|fallen short of|fell short of|undercut)\s+(?:(?:the|its|their) (?:plan|target|budget|aim|goal)\s+)?by\s+(?:about |some |nearly |an? )?[$€£¥₹A-Z]*$/i,
      zh: /(?:短收|欠|未达|低于)(?:目标|计划|预算|任务)(?:约)?$/
    };
    aimed3 = {
      en: /\b(?:aim(?:ed|ing)? (?:for|at)|target(?: of|ed)|goal of|budgeted (?:for|at)|planned(?: for)?|set at|called for)\s+[$€£¥₹A-Z]*$|\b(?:plan|target|budget|goal|aim)\b[^.;]{0,25}\b(?:foreseen|foresaw|provided for|stood at|was|of|at)\b[^.;]{0,40}$|\bforesaw\s+[$€£¥₹A-Z]*$/i,
      zh: /(?:目标|计划|预算|任务)(?:数|额)?(?:为|是|定为)?$/
    };
  }
});

// src/audit/relations/per-far.ts
function farPerHead(claims, reader) {
  const own = claims.filter((claim) => claim.aside === null && closed(claim) && claim.value > 0);
  return own.filter((claim) => isPerHead(claim, reader)).flatMap((ratio2) => {
    const near = own.filter(
      (claim) => claim !== ratio2 && distance2(claim, ratio2) <= reach8 && claim.hedge === "exact" && claim.role === "level"
    );
    const counts2 = near.filter(
      (claim) => !isMoney(claim.unit) && !/^(?:1|points|times|years|months)$/.test(claim.unit) && claim.value >= 100 && claim.half >= 0.5
    );
    const amounts4 = near.filter(
      (claim) => claim.unit === ratio2.unit && claim.per === null && claim.value > ratio2.value * 50
    );
    const pairs2 = amounts4.flatMap(
      (amount) => counts2.flatMap((count) => {
        const given = divide(amount.interval, count.interval);
        return given === void 0 ? [] : [{ amount, count, given }];
      })
    );
    const asRelation = ({ amount, count, given }) => ({
      ...relate("per_head", ratio2, [amount, count], given, `${amount.text} / ${count.text}`),
      bound: [amount, count]
    });
    const fits4 = pairs2.filter(({ given }) => meet(given, ratio2.interval));
    if (fits4.length > 0) return [];
    const slips = pairs2.filter(
      ({ given }) => given.high - given.low < given.high / 100 && transposed(ratio2, ratio2.value).some(
        (value) => value >= given.low - ratio2.half && value <= given.high + ratio2.half
      )
    );
    const [only3] = slips;
    return only3 === void 0 || slips.length > 1 ? [] : [{ ...asRelation(only3), slip: true, worded: true }];
  });
}
var reach8, perPerson, isPerHead;
var init_per_far = __esm({
  "src/audit/relations/per-far.ts"() {
    "use strict";
    init_cue_input();
    init_frames();
    init_hedges();
    init_misprints();
    init_relation();
    reach8 = 4;
    perPerson = {
      en: /\b(?:per|for (?:every|each)|an?)\s+(?:head|capita|person|inhabitant|resident|citizen|employee|worker|visitor|tourist|guest|pupil|student|household|farm|family|vehicle|passenger|patient|head of population)\b/i,
      zh: /人均|每人|户均|每户/
    };
    isPerHead = (claim, reader) => isMoney(claim.unit) && claim.hedge === "exact" && claim.role === "level" && (claim.text.match(/\d/g) ?? []).length >= 3 && perPerson[claim.lang].test(
      claim.lang === "en" ? `${claim.text} ${reader.tail(claim).slice(0, 30)}` : reader.gap(claim).slice(-10)
    );
  }
});

// src/audit/relations/per.ts
function divisorOf2(claim, reader) {
  if (claim.lang === "zh") return perMany(reader.gap(claim));
  const lead = reader.gap(claim).slice(-30);
  const tail = reader.tail(claim).slice(0, 30);
  const averaged4 = /\baverag(?:ing|ed|es)\s+(?:about |around |some )?[$€£¥₹A-Z]*$/i.test(lead);
  if (averaged4 || /\beach\s+[a-z]+\s+(?:about |around |some )?$/i.test(lead)) return anyCount;
  const word2 = /\bper\s+(\w+)[^,;.]{0,20}$/i.exec(lead)?.[1] ?? /^\s*(?:per|an?|each|for (?:each|every)|every)\s+(\w+)/i.exec(tail)?.[1] ?? /^\s*(?:each|apiece)\b/i.exec(tail)?.[0] ?? (claim.per === null ? void 0 : claim.per);
  if (/^\s*(?:for |to )?(?:each|every one) of the\s*$/i.test(tail)) return anyCount;
  if (word2 === void 0) return null;
  if (/each|apiece/i.test(word2)) return anyCount;
  const known = divisors2.find((one) => one.en.test(word2.toLowerCase()));
  if (known !== void 0) return known;
  const measure = measurePer(`per ${word2} `) ?? measurePer(tail);
  if (measure !== null) return { en: /(?!)/, units: new RegExp(`^${measure.unit}$`), size: measure.size };
  const stem2 = word2.toLowerCase().replace(/s$/, "");
  if (stem2.length < 3 || timeWords2.test(stem2)) return null;
  const noun = new RegExp(`\\b${stem2}`, "i");
  return { en: noun, units: new RegExp(`^${stem2}`), noun };
}
function perMany(lead) {
  const found = /每(百|千|万|十万|百万)(?:名|个)?(人|户)口?(?:的|拥有|有|平均)*([^，。；]{0,16}?)(?:拥有量|数量|数|量)?(?:为|达到|达|约)*$/.exec(
    lead
  );
  if (found === null) return null;
  const power = { \u767E: 100, \u5343: 1e3, \u4E07: 1e4, \u5341\u4E07: 1e5, \u767E\u4E07: 1e6 }[found[1] ?? ""] ?? 1;
  const units2 = found[2] === "\u4EBA" ? /^persons$/ : /^households$/;
  return { en: /(?!)/, units: units2, size: power, of: found[3] ?? "" };
}
function perCandidates(claims, reader) {
  const levels = levelsOf(claims).filter((claim) => closed(claim) && claim.value > 0 && claim.unit !== "1");
  return levels.flatMap((ratio2) => {
    const divisor = divisorOf2(ratio2, reader);
    if (divisor === null) return [];
    const { units: units2, size: size3 = 1, of: of2 } = divisor;
    const near = levels.filter(
      (claim) => claim !== ratio2 && distance2(claim, ratio2) <= (of2 !== void 0 ? 3 : 2) && claim.per === null
    );
    const named3 = (claim) => of2 !== void 0 && of2.length >= 2 && reader.gap(claim).includes(of2);
    const all = /全部|所有|\ball\b/i.test(reader.gap(ratio2));
    const told4 = near.filter(
      (claim) => claim.unit !== ratio2.unit && !isMoney(claim.unit) && (units2.test(claim.unit) || divisor.noun?.test(`${claim.text} ${reader.tail(claim).slice(0, 25)}`) === true)
    );
    const most2 = Math.max(...told4.map((claim) => claim.value));
    const counts2 = all ? told4.filter((claim) => claim.value === most2) : told4;
    const amounts4 = near.filter((claim) => sameThing3(claim.unit, ratio2.unit) && !counts2.includes(claim));
    const here = [...counts2, ...amounts4].every((claim) => claim.sentence === ratio2.sentence);
    return amounts4.flatMap(
      (amount) => counts2.map((count) => ({
        relation: "per_head",
        focus: ratio2,
        others: [amount, count],
        compute: ([a, b]) => divideBoth(a, b === void 0 ? void 0 : scale(b, 1 / size3)),
        formula: `${amount.text} / ${count.text}`,
        // Divided by another count.
        mistakes: ([a]) => told4.filter((other) => other !== count).map((other) => divideBoth(a, other.interval)),
        evidence: isPerSome(ratio2, reader) ? "possible" : named3(amount) && amounts4.filter(named3).length === 1 && counts2.length === 1 ? "sure" : here && amounts4.length === 1 && counts2.length === 1 ? "likely" : amount === nearest(amounts4, ratio2) && count === nearest(counts2, ratio2) ? counts2.length === 1 && amount.value > ratio2.value * 20 && distance2(amount, ratio2) <= 1 && ratio2.lang === "en" ? "likely" : "weak" : "possible"
      }))
    );
  });
}
function nearest(list2, ratio2) {
  return list2.filter((claim) => claim.start < ratio2.start).at(-1);
}
var divisors2, anyCount, timeWords2, isPerSome, sameThing3;
var init_per = __esm({
  "src/audit/relations/per.ts"() {
    "use strict";
    init_cue_input();
    init_frames();
    init_units_in_text();
    init_pairs();
    init_relation();
    divisors2 = [
      { en: /head|capita|person|employee|worker|inhabitant|resident|visitor|tourist|guest|passenger|student|farmer|recipient|beneficiary/, units: /^(?:persons|visits|jobs)$/ },
      { en: /household|family/, units: /^(?:households|户|enterprises)$/ },
      { en: /enterprise|firm|company|business/, units: /^(?:enterprises|households)$/ },
      { en: /project|scheme/, units: /^(?:projects|count|项|project)$/ },
      { en: /hectare/, units: /^m2$/, size: 1e4 },
      { en: /square/, units: /^m2$/ },
      { en: /mu\b/, units: /^mu$/ },
      { en: /kilo|kg|kilogram/, units: /^tonnes$/, size: 1e-3 },
      { en: /tonne|ton/, units: /^tonnes$/ },
      { en: /day|night/, units: /^(?:天|day|days|日)$/ },
      { en: /month/, units: /^months$/ },
      { en: /year|annum/, units: /^years$/ },
      { en: /car|vehicle|unit/, units: /^(?:vehicles|辆|台|套|件|unit)$/ },
      { en: /transfer|transaction|order|parcel|flight|trip|ticket|dwelling|home|flat|house/, units: /^(?:transfer|transaction|order|parcel|flight|visits|ticket|dwellings|笔|单|件|次|套|)$/ }
    ];
    anyCount = { en: /(?!)/, units: /^(?!1$|points$|[A-Z]{3}$)/ };
    timeWords2 = /^(?:week|hour|minute|second|cent|decade|quarter|few|little|bit|whole|result|further|record)$/;
    isPerSome = (ratio2, reader) => /\b(?:per|each|every) [a-z]+ (?:[a-z]+ed|who|that|which|still|sold|built|kept|left)\b(?! to\b)/i.test(
      `${ratio2.text}${reader.tail(ratio2).slice(0, 40)}`
    );
    sameThing3 = (a, b) => a === b || /^(?:persons|visits)$/.test(a) && /^(?:persons|visits)$/.test(b);
  }
});

// src/audit/relations/period-bases.ts
function periodBases(all, reader) {
  const claims = all.filter(({ aside }) => aside === null);
  const dates = all.filter(({ aside, period: period2 }) => aside === "date" && period2 !== null);
  const amounts4 = claims.filter(isAmount4);
  return claims.flatMap((told4) => {
    if (told4.hedge !== "exact" || !closed(told4) || told4.value === 0) return [];
    const outcome2 = outcomeOf(told4.role, reader.sentence(told4));
    if (outcome2 === void 0 || told4.role !== "points" && isReal(told4)) return [];
    const near = amounts4.filter((claim) => claim.start < told4.start && isNear(claim, told4));
    const base3 = baseOf(told4, claims, dates, near, reader);
    if (base3 === void 0) return [];
    const candidates = pairsOf2(told4, base3, near).map(
      (pair, _, all2) => candidateOf2(told4, pair, outcome2, "amount" in base3 || all2.length === 1)
    );
    const [first] = candidates;
    if (first === void 0 || candidates.some(holds)) return [];
    const [now, before4] = first.others;
    const total = told4.role === "average_growth" && now && before4 ? size2(minusOne(divideBoth(asPrinted(now), asPrinted(before4)))) : void 0;
    return total !== void 0 && meet(total, asPrinted(told4)) ? [] : tiedReading(first);
  });
}
function outcomeOf(role, sentence) {
  if (role === "average_growth")
    return {
      kind: "average_growth",
      sign: "/",
      of: (now, base3, years2) => averageOver(divideBoth(now, base3), years2)
    };
  if (otherwise3.test(sentence)) return void 0;
  if (role === "growth")
    return { kind: "growth", sign: "/", of: (now, base3) => size2(minusOne(divideBoth(now, base3))) };
  if (role === "multiple") return { kind: "multiple", sign: "/", of: divideBoth };
  if (role === "change" || role === "points")
    return { kind: "change", sign: "\u2212", of: (now, base3) => size2(subtract(now, base3)) };
  return void 0;
}
function baseOf(told4, claims, dates, near, reader) {
  const ofMonth = monthCompared(told4, near, reader);
  if (ofMonth !== void 0) return { amount: ofMonth, now: null };
  const amount = amountCompared(told4, claims, reader);
  if (amount !== void 0) return { amount, now: told4.period };
  const since = told4.since ?? comparedWith3(told4, dates, claims, reader)?.period ?? null;
  if (since !== null)
    return { since, now: told4.period !== null && isSame(told4.period, since) ? null : told4.period };
  if (told4.role === "average_growth") return firstOf(near);
  const year2 = yearTold(told4, claims, dates);
  return year2 === null ? void 0 : { since: { ...year2, from: year2.from - 12, to: year2.to - 12 }, now: year2 };
}
function monthCompared(told4, near, reader) {
  const month = (monthAhead.exec(reader.before(told4)) ?? monthBehind.exec(reader.tail(told4)))?.[1];
  if (month === void 0) return void 0;
  const ofMonth = new RegExp(`^\\s*in ${month}\\b(?! \\d)`);
  return near.findLast((claim) => fitsUnit(told4, claim) && ofMonth.test(reader.tail(claim)));
}
function amountCompared(told4, claims, reader) {
  const base3 = claims.findLast(
    (claim) => claim.sentence === told4.sentence && claim.source === told4.source && claim.end <= told4.start
  );
  return base3 !== void 0 && fitsUnit(told4, base3) && /\b(?:compared (?:with|to)|against|relative to|versus|measured against)\s+(?:the\s+)?[$€£¥₹A-Z]*$/i.test(
    reader.gap(base3)
  ) && /^[^;.]*,[^;.,]*$/.test(reader.between(base3, told4)) ? base3 : void 0;
}
function firstOf(near) {
  const dated = near.filter(isDated).filter(({ unit }) => unit !== "1" && unit !== "years");
  const [a, b] = dated;
  if (a === void 0 || b === void 0 || dated.length > 2 || !isOfOneSeries2(a, b)) return void 0;
  return { since: (a.period.to < b.period.to ? a : b).period, now: null };
}
function yearTold(told4, claims, dates) {
  const { role, period: period2, basis } = told4;
  if (role !== "growth" || period2 === null || basis !== null && basis !== "year") return null;
  if (period2.point === true || period2.to - period2.from !== 11) return null;
  const isBeside2 = dates.some(
    (date) => date.sentence === told4.sentence && date.source === told4.source && date.period !== null && isSame(date.period, period2) && claims.every(({ start }) => start === told4.start || start > date.start === start > told4.start)
  );
  return isBeside2 ? period2 : null;
}
function pairsOf2(told4, base3, near) {
  const bases = "amount" in base3 ? [base3.amount] : near.filter((claim) => isDated(claim) && isSame(claim.period, base3.since)).toReversed();
  return bases.flatMap((one) => {
    const series = near.filter((claim) => isOfOneSeries2(claim, one) && fitsUnit(told4, claim));
    const dated = series.filter(isDated);
    const own = base3.now ?? latestOf(dated);
    const nows = dated.filter((claim) => claim !== one && own !== null && isSame(claim.period, own));
    return nows.toReversed().map((now) => ({ now, base: one, others: series.filter((claim) => claim !== now && claim !== one) }));
  });
}
function latestOf(dated) {
  return dated.reduce(
    (last, { period: period2 }) => last === null || period2.to > last.to ? period2 : last,
    null
  );
}
function candidateOf2(told4, { now, base: base3, others }, { kind, sign, of: of2 }, isSure) {
  const years2 = yearsOf(now, base3);
  const formula = kind === "average_growth" ? `(${now.text} / ${base3.text})^(1/${years2}) \u2212 1` : `${now.text} ${sign} ${base3.text}${kind === "growth" ? " \u2212 1" : ""}`;
  return {
    relation: kind,
    focus: told4,
    others: [now, base3],
    bound: [base3],
    compute: ([a, b]) => a === void 0 || b === void 0 ? void 0 : of2(a, b, years2),
    formula,
    evidence: isSure ? "sure" : "likely",
    stated: size2(asPrinted(told4)) ?? told4.interval,
    reading: asPrinted,
    mistakes: ([a, b]) => [
      ...others.flatMap(
        (claim) => a === void 0 ? [] : [yearsOf(now, claim), years2].map((span) => of2(a, asPrinted(claim), span))
      ),
      ...yearsApart(now, base3, others).map(([x, y]) => of2(asPrinted(x), asPrinted(y), years2)),
      ...kind === "average_growth" ? yearsTaken(a, b, years2) : []
    ]
  };
}
function yearsOf(now, base3) {
  const years2 = (now.period.to - (base3.period?.to ?? now.period.to)) / 12;
  return Number.isInteger(years2) && years2 > 0 ? years2 : 1;
}
function yearsApart(now, base3, others) {
  const gap = now.period.to - (base3.period?.to ?? 0);
  const dated = [now, base3, ...others].filter(isDated);
  return dated.flatMap(
    (late) => dated.filter((early) => late.period.to - early.period.to === gap && (late !== now || early !== base3)).map((early) => [late, early])
  );
}
var reach9, longestList, isNear, isAmount4, isDated, otherwise3, size2, monthName, monthAhead, monthBehind, isSame, isOfOneSeries2, fitsUnit, yearsTaken;
var init_period_bases = __esm({
  "src/audit/relations/period-bases.ts"() {
    "use strict";
    init_frames();
    init_hedges();
    init_candidate();
    init_named_bases();
    init_pairs();
    init_relation();
    reach9 = 3;
    longestList = 10;
    isNear = (claim, told4) => distance2(claim, told4) <= reach9 || distance2(claim, told4) <= longestList && claim.paragraph !== told4.paragraph && claim.periodHere;
    isAmount4 = (claim) => (claim.role === "level" || claim.role === "previous") && claim.value > 0 && claim.form === "digits" && claim.hedge === "exact" && closed(claim);
    isDated = (claim) => claim.period !== null && claim.periodHere;
    otherwise3 = /\b(?:averag\w+|annually|per year|per annum|compound\w*|share|proportion|real terms|constant prices)\b|年均|平均|可比价|不变价|实际|占/i;
    size2 = (interval) => interval === void 0 ? void 0 : sizeOf(interval);
    monthName = "(January|February|March|April|May|June|July|August|September|October|November|December)";
    monthAhead = new RegExp(`\\b(?:compared (?:with|to)|relative to) ${monthName},[^.;\\d]{0,40}$`);
    monthBehind = new RegExp(
      `^[^,.;\\d]{0,20}\\b(?:than in|from|on|compared (?:with|to)) ${monthName}\\b(?! \\d)`
    );
    isSame = (a, b) => a.to === b.to && (a.from === b.from || a.point === true || b.point === true);
    isOfOneSeries2 = (a, b) => a.per === b.per && a.source === b.source && (a.unit === b.unit || a.unit === "" || b.unit === "") && (a.concept === b.concept || a.concept === null || b.concept === null);
    fitsUnit = (told4, amount) => told4.role === "change" ? told4.unit === amount.unit || amount.unit === "" : amount.unit === "1" === (told4.role === "points");
    yearsTaken = (a, b, years2) => [-4, -3, -2, -1, 1, 2, 3, 4].map(
      (by) => years2 + by < 1 ? void 0 : averageOver(divideBoth(a, b), years2 + by)
    );
  }
});

// src/audit/relations/period-lines.ts
function periodLineCandidates(claims, reader) {
  const lines = sentencesOf(claims.filter((claim) => claim.lang === "en" && isAmount5(claim)));
  return lines.flatMap((own, at) => {
    const [first] = own;
    if (first === void 0 || placeOf(first, reader) !== 1) return [];
    const parts = [];
    for (const line of lines.slice(at)) {
      const [claim] = line;
      if (claim === void 0 || claim.source !== first.source || placeOf(claim, reader) !== parts.length + 1)
        break;
      parts.push(claim);
    }
    const whole2 = lines[at + parts.length]?.[0];
    const halves = /half|H[12]/i.test(reader.before(first));
    if (whole2 === void 0 || parts.length !== (halves ? 2 : 4) || whole2.source !== first.source) return [];
    if (!wholeYear2.test(reader.gap(whole2)) || /\baverage\b/i.test(reader.sentence(whole2))) return [];
    const factor = first.unit === "" && whole2.unit !== "" ? scaleOf2(whole2) : 1;
    return [
      {
        relation: "periods",
        focus: whole2,
        others: parts,
        bound: parts,
        worded: true,
        compute: (others) => scale(others.reduce(add, { low: 0, high: 0 }), factor),
        formula: parts.map(({ text }) => text).join(" + "),
        evidence: "sure"
      }
    ];
  });
}
function placeOf(claim, reader) {
  const found = label.exec(reader.before(claim));
  if (found === null) return null;
  const [, q, qq, quarter2, h, half2] = found;
  const digit = q ?? qq ?? h;
  return digit !== void 0 ? Number(digit) : numerals2.indexOf((quarter2 ?? half2 ?? "").toLowerCase()) + 1;
}
function scaleOf2(claim) {
  const printed2 = Number(/[\d.,]+/.exec(claim.text)?.[0].replace(/,/g, "") ?? "1");
  return printed2 > 0 ? claim.value / printed2 : 1;
}
var numerals2, label, wholeYear2, isAmount5;
var init_period_lines = __esm({
  "src/audit/relations/period-lines.ts"() {
    "use strict";
    init_relation();
    init_sentence_numbers();
    numerals2 = ["first", "second", "third", "fourth"];
    label = /^\W*(?:Q([1-4])|([1-4])Q|(first|second|third|fourth) quarter|H([12])|(first|second) half)\b[^:–—-]{0,20}\s*[:–—-]?\s*[$€£¥₹A-Z]*\s?$/i;
    wholeYear2 = /\b(?:full[- ]year|whole year|year as a whole|total|year|annual|twelve months)\b/i;
    isAmount5 = (claim) => claim.role === "level" && closed(claim) && claim.value > 0 && !/^(?:1|points|index_points|times|years|months)$/.test(claim.unit);
  }
});

// src/audit/relations/phrased-bases-zh.ts
function phrasedBases(claims, reader) {
  const own = claims.filter(
    (claim) => claim.lang === "zh" && claim.aside === null && closed(claim) && claim.value > 0
  );
  return own.filter((claim) => claim.hedge === "exact" && (claim.unit === "times" || claim.unit === "1")).flatMap((told4) => {
    const gap = reader.gap(told4);
    const phrase = (told4.unit === "times" ? onPhrase : thanPhrase).exec(gap)?.[1];
    if (phrase === void 0 || plain.test(phrase) || told4.unit === "1" && (told4.role !== "growth" || isReal(told4)))
      return [];
    const amounts4 = own.filter(
      (claim) => distance2(claim, told4) <= 2 && claim.hedge === "exact" && !/^(?:1|points|times|years|months)$/.test(claim.unit)
    );
    const now = amounts4.filter((claim) => claim.sentence === told4.sentence && claim.end <= told4.start).at(-1);
    if (now === void 0 || reader.gap(now).includes(phrase)) return [];
    const others = amounts4.filter((claim) => claim !== now && alike(claim, now));
    const named3 = others.filter(
      (claim) => reader.gap(claim).includes(phrase) && !/[由从][^，。；]{0,8}$/.test(reader.gap(claim))
    );
    const [base3] = named3;
    if (base3 === void 0 || named3.length > 1) return [];
    return judged5(told4, now, base3, others);
  });
}
function judged5(told4, now, base3, others) {
  const of2 = (a, b) => {
    const ratio2 = divideBoth(a, b);
    if (told4.unit === "times") return ratio2;
    const rate = minusOne(ratio2);
    return rate === void 0 ? void 0 : sizeOf(rate);
  };
  return tiedReading({
    relation: told4.unit === "times" ? "multiple" : "growth",
    focus: told4,
    others: [now, base3],
    bound: [base3],
    compute: ([a, b]) => of2(a, b),
    formula: `${now.text} / ${base3.text}${told4.unit === "times" ? "" : " \u2212 1"}`,
    evidence: "likely",
    stated: asPrinted(told4),
    mistakes: ([a]) => others.filter((claim) => claim !== base3).map((claim) => of2(a, claim.interval))
  });
}
var onPhrase, thanPhrase, plain;
var init_phrased_bases_zh = __esm({
  "src/audit/relations/phrased-bases-zh.ts"() {
    "use strict";
    init_frames();
    init_candidate();
    init_pairs();
    init_relation();
    init_runs();
    onPhrase = /(?:是|为|相当于|达到?)([^，。；：\d]{3,14}?)的(?:约|近)?$/;
    thanPhrase = /(?:比|较)([^，。；：\d]{3,14}?)(?:增长|下降|增加|减少|提高|上升|多|少)了?(?:约|近)?$/;
    plain = /^(?:上年|去年|上年同期|去年同期|上月|同期|前者|后者|其|全国|全省|全市)(?:同期)?$/;
  }
});

// src/audit/relations/places.ts
function placed2(relations, texts) {
  const lines = texts.map(linesOf);
  return relations.map((relation) => {
    const [other] = partsOf(relation);
    if (relation.relation !== "repeated" || other === void 0 || relation.dated === true) return relation;
    const { focus, verdict } = relation;
    const agrees = verdict === "consistent";
    const told4 = (here, there) => twice(here, there, agrees, texts, lines);
    return { ...relation, why: told4(focus, other), mirrored: told4(other, focus) };
  });
}
function twice(here, there, agrees, texts, lines) {
  const text = texts[there.source];
  const line = lineOf(there, lines);
  const same2 = here.source === there.source && line === lineOf(here, lines);
  const name = here.source === there.source || text === void 0 ? null : text.name;
  const [en2, zh2] = text?.format === "text" ? ["line", "\u884C"] : ["paragraph", "\u6BB5"];
  return {
    en: `${same2 ? `the same ${en2} also` : `${en2} ${line}${name === null ? "" : ` of ${name}`}`} has ${there.text}; here it is ${here.text}${agrees ? "" : ", which does not agree"}`,
    zh: `${same2 ? `\u540C\u4E00${zh2}\u53E6` : `${name ?? ""}\u7B2C${line}${zh2}`}\u4E3A${there.text}\uFF1B\u6B64\u5904\u4E3A${here.text}\uFF0C${agrees ? "\u76F8\u7B26" : "\u4E0D\u7B26"}`
  };
}
function linesOf({ text, format }) {
  const pattern = format === "text" ? /^/gm : /^(?=[^\n]*\S)/gm;
  return [...text.matchAll(pattern)].map(({ index }) => index);
}
function lineOf({ source, start }, lines) {
  const starts = lines[source] ?? [];
  let [low, high] = [0, starts.length];
  while (low < high) {
    const mid = low + high >> 1;
    if ((starts[mid] ?? 0) <= start) low = mid + 1;
    else high = mid;
  }
  return Math.max(1, low);
}
var init_places = __esm({
  "src/audit/relations/places.ts"() {
    "use strict";
    init_relation();
  }
});

// src/audit/relations/repeated.ts
function repeatedRelations(claims, reader) {
  const told4 = claims.filter(
    (claim) => (claim.role === "level" || claim.role === "growth") && claim.concept !== null && closed(claim) && claim.hedge === "exact"
  );
  const places = new Set(told4.flatMap((claim) => properNames(claim)));
  const theme = places.size === 1 ? places : /* @__PURE__ */ new Set();
  const scopes = scopesOf(claims);
  const before4 = /* @__PURE__ */ new Map();
  return told4.flatMap((claim) => {
    const key = [
      claim.role,
      claim.concept,
      claim.unit,
      claim.period?.from,
      claim.period?.to,
      scopes.get(claim)
    ].join(" ");
    const alike2 = before4.get(key) ?? [];
    const first = alike2.find(
      (other) => same(other, claim, theme, reader) && bearerOf(other, claims, reader) === bearerOf(claim, claims, reader)
    );
    before4.set(key, [...alike2, claim]);
    if (first === void 0) return [];
    return [relate("repeated", claim, [first], first.interval, first.text)];
  });
}
function headingCandidates(claims, reader) {
  const told4 = claims.filter(
    (claim) => (claim.role === "level" || claim.role === "growth") && closed(claim) && claim.hedge === "exact"
  );
  return told4.filter(reader.title).flatMap((head) => {
    const below3 = told4.filter(
      (claim) => claim.source === head.source && claim.start > head.end && !reader.heading(claim) && claim.role === head.role && alike(claim, head)
    );
    if (below3.some((claim) => meet(claim.interval, head.interval))) return [];
    return below3.filter((claim) => claim.paragraph - head.paragraph <= 2).map((claim) => ({
      relation: "repeated",
      focus: head,
      others: [claim],
      compute: ([one]) => one,
      formula: claim.text,
      evidence: "likely",
      // the way turned
      mistakes: ([one]) => one === void 0 || head.role !== "growth" ? [] : [{ low: -one.high, high: -one.low }]
    }));
  });
}
function scaleCandidates(claims) {
  const told4 = claims.filter(
    (claim) => (claim.role === "level" || claim.role === "previous") && closed(claim) && claim.unit !== "" && claim.unit !== "1"
  );
  return told4.flatMap(
    (late, i) => told4.slice(0, i).flatMap((early) => {
      const [a, b] = [digitsOf2(early), digitsOf2(late)];
      const power = Math.log10(late.value / early.value);
      const isScaled4 = Math.abs(power) > 2.5 && Math.abs(power - Math.round(power)) < 1e-6;
      if (a !== b || a.length < 4 || !isScaled4 || early.unit !== late.unit || early.per !== late.per)
        return [];
      return [
        {
          relation: "repeated",
          focus: late,
          others: [early],
          compute: ([one]) => one,
          formula: early.text,
          evidence: "sure"
        }
      ];
    })
  );
}
function scopesOf(claims) {
  const scopes = /* @__PURE__ */ new Map();
  const wholes = /* @__PURE__ */ new Map();
  for (const claim of claims) {
    const whole2 = partitions.find(
      ({ parts }) => parts.some((part) => part.replace("-", "") === claim.concept)
    )?.whole;
    const last = whole2 === void 0 ? void 0 : wholes.get(whole2);
    const parent = claim.partOf === null ? void 0 : claims.find((other) => other.frame === claim.partOf && other.role === "level");
    const context = parent ?? (last !== void 0 && claim.source === last.source && claim.sentence - last.sentence <= 3 ? last : void 0);
    scopes.set(
      claim,
      context === void 0 ? "" : `${context.concept ?? ""} ${context.words.join(" ")}`.trim()
    );
    if (claim.role === "level" && claim.concept !== null) wholes.set(claim.concept, claim);
  }
  return scopes;
}
function qualityOf(sentence) {
  return [...new Set([...sentence.matchAll(qualities)].map((match) => match[0].toLowerCase()))].sort().join(" ");
}
function same(a, b, theme, reader) {
  if (a.role !== b.role || a.unit !== b.unit || a.list !== null || b.list !== null) return false;
  if (a.period === null || b.period === null || !samePeriod(a, b) || a.period.point !== b.period.point)
    return false;
  if (a.source !== b.source && !(a.periodHere && b.periodHere)) return false;
  const own = a.source === b.source ? theme : /* @__PURE__ */ new Set();
  if (!sameSubject(a, b, own)) return false;
  if (qualityOf(reader.sentence(a)) !== qualityOf(reader.sentence(b)) && !reader.heading(a) && !reader.heading(b))
    return false;
  if (vague.has(a.concept ?? "") && a.words.filter((word2) => !own.has(word2)).length === 0) return false;
  if (a.sentence === b.sentence && a.source === b.source) return false;
  if (a.role === "growth") {
    const annual = a.period.to - a.period.from >= 11;
    if (a.basis !== b.basis && !(annual && [a.basis, b.basis].every((basis) => basis === null || basis === "year")))
      return false;
    if (a.since === null !== (b.since === null) || a.since !== null && b.since !== null && a.since.to !== b.since.to)
      return false;
    if (a.unit !== "1" || /\b(?:nominal|real)\b|名义|实际/i.test(`${reader.sentence(a)} ${reader.sentence(b)}`))
      return false;
  }
  const words3 = /forecast|expect|project|estimate|revis|previous|target|plan|preliminary|flash|seasonally|预计|预测|修订|目标|计划|初步|快报/i;
  if (words3.test(reader.sentence(a)) !== words3.test(reader.sentence(b))) return false;
  return reader.heading(a) || reader.heading(b) || a.periodHere || b.periodHere || a.period.to - a.period.from === 11;
}
function properNames(claim) {
  return claim.words.filter(
    (word2) => new RegExp(`\\b${word2[0]?.toUpperCase() ?? ""}${word2.slice(1)}`).test(claim.subject) && /^[a-z]/.test(word2)
  );
}
function periodRelations(claims) {
  const levels = levelsOf(claims).filter(
    (claim) => closed(claim) && claim.period !== null && !/^(?:1|years|months|)$/.test(claim.unit) && claim.per === null && !isStock3(claim)
  );
  return levels.flatMap((whole2) => {
    const span = whole2.period;
    if (span === null || span.to - span.from < 5) return [];
    const parts = levels.filter(
      (part) => part !== whole2 && part.source === whole2.source && part.unit === whole2.unit && part.period !== null && (sameSubject(part, whole2) || isUnnamed(part, whole2) || part.sentence === whole2.sentence && part.concept === whole2.concept && (part.words.length === 0 || part.words.join(" ") === whole2.words.join(" "))) && !part.period.point && (part.lang !== "zh" || part.partOf === null || part.partOf === whole2.frame || part.sentence === whole2.sentence) && part.period.from >= span.from && part.period.to <= span.to && part.period.to - part.period.from >= 2 && part.period.to - part.period.from < span.to - span.from
    );
    const tiled = tile(parts, span.from, span.to);
    if (tiled === null) return [];
    const sum2 = tiled.reduce((all, part) => add(all, part.interval), { low: 0, high: 0 });
    const near = meet(sum2, whole2.interval) || Math.abs((sum2.low + sum2.high) / 2 / whole2.value - 1) > 0.02;
    return near && !isRevised(whole2) ? [relate("periods", whole2, tiled, sum2, tiled.map((part) => part.text).join(" + "))] : [];
  });
}
function tile(parts, from, to) {
  const chosen2 = [];
  for (let at = from; at <= to; ) {
    const next = parts.filter((part2) => part2.period?.from === at);
    const [part] = next;
    if (part?.period == null || new Set(next.map((other) => other.value)).size > 1) return null;
    chosen2.push(part);
    at = part.period.to + 1;
  }
  return chosen2.length > 1 ? chosen2 : null;
}
function isStock3(claim) {
  const concept = conceptOf(claim.concept);
  return concept?.stock === true || concept?.rate === true || claim.period?.point === true;
}
function isRevised(claim) {
  return isReal(claim) && claim.concept === null;
}
var vague, digitsOf2, qualities, isUnnamed;
var init_repeated = __esm({
  "src/audit/relations/repeated.ts"() {
    "use strict";
    init_frames();
    init_hedges();
    init_lexicon();
    init_nested_zh();
    init_relation();
    init_runs();
    vague = /* @__PURE__ */ new Set(["revenue", "income", "investment", "enterprises", "projects", "price", "output", "rate", "orders", "contract", "expenditure", "area", "value_added", "output_value", "profit", "wages", "visits", "passengers", "debt", "loans", "deposits", "consumption", "patents", "births", "deaths", "employment", "electricity", "freight"]);
    digitsOf2 = (claim) => claim.text.replace(/\D/g, "").replace(/^0+|0+$/g, "");
    qualities = /\b(?:real|nominal|constant|current|adjusted|unadjusted|annuali[sz]ed|annual rate|excluding|including|preliminary|provisional|final|average|cumulative|monthly|quarterly)\b|名义|实际|不变价|现价|可比|不含|除|季调|累计|平均|当月|单月/gi;
    isUnnamed = (part, whole2) => whole2.lang === "zh" && part.concept === null && whole2.concept === null && part.words.length > 0 && part.words.join(" ") === whole2.words.join(" ") && Math.abs(whole2.sentence - part.sentence) <= 3;
  }
});

// src/audit/relations/sibling-shares.ts
function siblingShares(claims, reader) {
  return listsOf(siblingsOf(claims, reader), claims, reader).flatMap((list2) => {
    const [first] = list2;
    if (first === void 0 || list2.length <= least2) return [];
    const near = claims.filter(
      (claim) => isAmount2(claim) && distance2(claim, first.amount) <= reach10 && alike(claim, first.amount)
    );
    const wholes = near.filter(
      (claim) => claim.start < first.share.start && list2.every(({ amount }) => claim.value > amount.value)
    );
    const judged7 = wholes.map((whole2) => {
      const readings2 = list2.map((sibling) => of(sibling, whole2, near));
      return { readings: readings2, failing: readings2.filter((reading) => !holds(reading)) };
    });
    if (judged7.some(({ failing: failing2 }) => failing2.length === 0)) return [];
    const [best] = judged7.filter(({ failing: failing2 }) => failing2.length === 1);
    return best !== void 0 && best.readings.length - 1 >= least2 ? best.failing.flatMap(tiedReading) : [];
  });
}
function siblingsOf(claims, reader) {
  return claims.flatMap((share, i) => {
    const amount = claims[i - 1];
    if (amount === void 0 || share.unit !== "1" || !closed(share) || share.value <= 0 || share.value >= 1)
      return [];
    if (/growth|previous|points|change|multiple/.test(share.role)) return [];
    if (amount.source !== share.source || amount.sentence !== share.sentence || !isAmount2(amount)) return [];
    if (!joint2[share.lang].test(reader.between(amount, share))) return [];
    return nested[share.lang].test(`${reader.gap(amount)} ${reader.between(amount, share)}`) || /^\s*(?:of\b(?! the (?:total|whole)\b)|more|less|higher|lower)/i.test(reader.tail(share)) ? [] : [{ amount, share }];
  });
}
function listsOf(siblings, claims, reader) {
  const lists = [];
  for (const sibling of siblings) {
    const last = lists.at(-1)?.at(-1);
    const follows2 = last !== void 0 && last.share.source === sibling.share.source && sibling.amount.sentence - last.amount.sentence <= 1 && alike(last.amount, sibling.amount) && !/[.。]\s/.test(reader.between(last.share, sibling.amount)) && !claims.some(
      (claim) => claim.start > last.share.start && claim.start < sibling.amount.start && isAmount2(claim)
    );
    if (follows2) lists.at(-1)?.push(sibling);
    else lists.push([sibling]);
  }
  return lists;
}
function of({ amount, share }, whole2, near) {
  return {
    ...shareOf(share, amount, whole2),
    evidence: "likely",
    reading: exactly,
    stated: asPrinted(share),
    mistakes: ([a]) => near.filter((other) => other !== whole2 && other !== amount).map((other) => divideBoth(a, exactly(other)))
  };
}
var least2, reach10, joint2, nested;
var init_sibling_shares = __esm({
  "src/audit/relations/sibling-shares.ts"() {
    "use strict";
    init_frames();
    init_candidate();
    init_pairs();
    init_relation();
    init_runs();
    least2 = 2;
    reach10 = 2;
    joint2 = {
      en: /^[^,;.()\d]{0,30}(?:\(\s*(?:or |i\.e\.,? )?|,?\s+or\s+|,\s+)(?:about |some |just )?$/i,
      zh: /^(?:[^，。；（）\d]{0,12}[，（]|[（，])?\s*占(?:比)?(?:[^，。；（）\d]{0,12}的?(?:比重|比例|份额))?(?:为|达到?|约)?$/
    };
    nested = {
      en: /\b(?:of which|of (?:these|them|those|whom|that|it)|includ\w+|alone|among them|up|down|from|against)\b/i,
      zh: /其中|该|其(?![他余它])|仅|增长|下降|同比/
    };
  }
});

// src/audit/relations/whole-lists.ts
function wholeLists(claims, reader) {
  const amounts4 = claims.filter(
    (claim) => claim.role === "level" && claim.value > 0 && closed(claim) && !/^(?:1|points|times|years|months|days)$/.test(claim.unit)
  );
  return amounts4.flatMap((whole2, i) => {
    const behind3 = amounts4.slice(i + 1, i + 1 + 2 * longest2).filter((claim) => claim.source === whole2.source && alike(claim, whole2));
    const inSentence2 = (sentence) => behind3.filter((claim) => claim.sentence === sentence && claim.paragraph === whole2.paragraph);
    return [inSentence2(whole2.sentence), inSentence2(whole2.sentence + 1), linesBelow(whole2, behind3, reader)].filter(({ length }) => length >= 2 && length <= longest2).map((parts) => ({
      relation: "sum",
      focus: whole2,
      others: parts,
      compute: (others) => others.reduce(add, { low: 0, high: 0 }),
      formula: parts.map(({ text }) => text).join(" + "),
      evidence: "possible"
    }));
  });
}
function linesBelow(whole2, behind3, reader) {
  const lines = [];
  for (const claim of behind3) {
    if (claim.paragraph === whole2.paragraph || claim.paragraph === lines.at(-1)?.paragraph) continue;
    if (claim.paragraph !== whole2.paragraph + lines.length + 1 || !isLineOf(claim, whole2, reader)) break;
    if (lines[0] !== void 0 && claim.unit !== lines[0].unit) break;
    lines.push(claim);
  }
  return lines;
}
var longest2, isLineOf, label2;
var init_whole_lists = __esm({
  "src/audit/relations/whole-lists.ts"() {
    "use strict";
    init_relation();
    init_runs();
    longest2 = 12;
    isLineOf = (line, whole2, reader) => label2.test(reader.before(line)) && !/[:：]\s*[$€£¥₹A-Z]*$/.test(reader.before(whole2));
    label2 = /^\s*(?:[-–—•*·]\s*)?[^.,;:。，；：\d]{2,50}[:：]?\s*[$€£¥₹A-Z]*$/;
  }
});

// src/audit/relations/slipped.ts
function slippedReadings(candidates, known, claims, reader) {
  const holding = known.filter(({ verdict }) => verdict === "consistent");
  const borneOut = new Set(holding.flatMap(({ numbers }) => numbers));
  const failing2 = known.filter((one) => one.verdict === "inconsistent" && !isPaired(one, holding));
  const judged7 = new Set([...holding, ...failing2].map(({ focus }) => focus));
  const read = [...candidates, ...wholeLists(claims, reader)];
  const open = read.filter(({ focus }) => focus.form === "digits" && !judged7.has(focus));
  return byFocus(open).flatMap((group) => {
    if (group.some(holds)) return [];
    const found = group.flatMap((candidate10) => {
      if (!isOfOnePiece(candidate10, reader)) return [];
      const { claims: slips, chance } = slipsOf(candidate10);
      if (slips.every((claim) => borneOut.has(claim))) return [];
      const weighed = chance * group.length * looseness2(candidate10);
      const isMeant = candidate10.relation === "sum" ? chance < chanceIn(candidate10) && isList2(candidate10, claims, reader) : weighed < (chanceAllowed3[candidate10.relation] ?? 0) && !isOfAnother4(candidate10, claims, reader);
      return isMeant ? [{ candidate: candidate10, weighed }] : [];
    });
    const [best] = found.sort((a, b) => a.weighed - b.weighed);
    return best === void 0 ? [] : failingOn(best.candidate);
  });
}
function looseness2({ focus, others, evidence }) {
  const before4 = others.filter(({ start }) => start < focus.start);
  const last = Math.max(...before4.map(({ start }) => start));
  const away = (before4.length > 0 ? focus.start - last : 60) + 3;
  const dated = others.every((claim) => samePeriod(claim, focus));
  return away * (evidence === "possible" ? 1 : 1 / 3) * (dated ? 1 / 3 : 1);
}
function isOfOnePiece({ relation, focus, others }, reader) {
  return (others.every(({ paragraph }) => paragraph === focus.paragraph) || relation === "sum" && areLines(focus, others, reader)) && (relation !== "growth" || others.every(({ role }) => role !== "change"));
}
function isOfAnother4({ relation, focus, others }, claims, reader) {
  if (relation === "growth") return valued.test(reader.gap(focus) + reader.tail(focus).slice(0, 25));
  if (relation === "multiple") return /^\s*[:∶：]\s*1\b/.test(reader.tail(focus));
  const whole2 = others.at(-1);
  return relation === "share" && claims.some(
    (claim) => claim.unit === "1" && (claim.role === "share" || claim.role === "level") && claim !== focus && claim.frame === whole2?.frame && claim.start > whole2.start
  );
}
function chanceIn(candidate10) {
  const { focus, others } = candidate10;
  if (others.some(({ value }) => value > 100 * focus.value)) return chanceOfOverfull;
  return isOpenList(candidate10) ? chanceOfOpenList : chanceOfList;
}
function isList2({ focus, others }, claims, reader) {
  const numbers = [focus, ...others].toSorted((a, b) => a.start - b.start);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === void 0 || last === void 0 || numbers.some(({ role }) => isNoPart.has(role)))
    return false;
  if (/^\s*(?:[,;、和]|and\b)+\s*$/.test(reader.between(first, numbers[1] ?? last))) return false;
  if (numbers.slice(1).every((claim, i) => /^\s*[;；]/.test(reader.between(numbers[i] ?? first, claim))))
    return false;
  if (numbers.some((claim) => isDifference2.test(reader.tail(claim)))) return false;
  const amounts4 = claims.filter((claim) => claim.aside === null && alike(claim, focus));
  const between2 = amounts4.filter(
    (claim) => claim.start > first.start && claim.start < last.start && !numbers.includes(claim)
  );
  const before4 = amounts4.findLast((claim) => claim.start < first.start);
  const behind3 = amounts4.find((claim) => claim.start > last.start);
  return new Set(others.map(({ unit }) => unit)).size === 1 && before4?.sentence !== first.sentence && behind3?.sentence !== last.sentence && between2.every(
    (claim) => isNoPart.has(claim.role) || claim.partOf !== null || isBracketed3(claim, reader)
  ) && others.every(({ partOf: partOf4 }) => others.every(({ frame }) => frame !== partOf4)) && (first.sentence === last.sentence || others.every((claim) => samePeriod(claim, focus)) || areLines(focus, others, reader));
}
var chanceAllowed3, chanceOfList, chanceOfOpenList, chanceOfOverfull, valued, areLines, isOpenList, isDifference2, isNoPart, isBracketed3;
var init_slipped = __esm({
  "src/audit/relations/slipped.ts"() {
    "use strict";
    init_frames();
    init_candidate();
    init_clear();
    init_runs();
    init_whole_lists();
    chanceAllowed3 = {
      share: 2.5,
      growth: 9,
      change: 2,
      per_head: 60,
      multiple: 8,
      difference: 5,
      average_growth: 20
    };
    chanceOfList = 0.15;
    [chanceOfOpenList, chanceOfOverfull] = [0.03, 1];
    valued = /\b(?:improve\w*|better|worse\w*|deteriorat\w*)\b|改善|好转|恶化/i;
    areLines = (whole2, parts, reader) => parts.length >= 3 && parts.every((part, i) => part.paragraph === whole2.paragraph + i + 1 && isLineOf(part, whole2, reader));
    isOpenList = ({ focus, others }) => others.length < 3 && others.every(({ rest }) => !rest) && others.reduce((sum2, { value }) => sum2 + value, 0) < focus.value;
    isDifference2 = /^\s*(?:above|below|more|less|fewer|higher|lower|up|down|short)\b/i;
    isNoPart = /* @__PURE__ */ new Set(["previous", "change", "points", "target"]);
    isBracketed3 = (claim, reader) => /[(（][^)）]*$/.test(reader.before(claim));
  }
});

// src/audit/relations/sides-zh.ts
function sideCandidates(claims, reader) {
  const own = claims.filter((claim) => claim.lang === "zh");
  return own.flatMap((mark, i) => {
    const now = own[i - 1];
    if (now === void 0 || now.source !== mark.source || now.sentence !== mark.sentence) return [];
    if (!isPair3(now, mark)) return [];
    const between2 = reader.between(now, mark);
    const found = compared4.exec(between2);
    if (found === null || /其中|分别|之一|部分/.test(between2) || /[有占达为是]/.test(found[3] ?? ""))
      return [];
    if (!/^(?:[，。；）)]|$|左右|(?:的)?[\u4e00-\u9fff]{0,6}(?:目标|预期|水平|均值|标准|限值|控制线|要求|门槛|计划|任务|总额|涨幅|增速|降幅|平均数|平均)|\d)/.test(
      reader.after(mark)
    ))
      return [];
    const sized = /[降跌减]幅|完成/.test(between2);
    const falls = /(?:下降|回落|减少|降低|下跌)[^，。；]{0,4}$/.test(found[3] ?? "");
    const otherWay = now.interval.high < 0 !== falls && /下降|增长/.test(found[3] ?? "");
    if (!sized && (now.interval.high < 0 || falls)) return [];
    if (/完成/.test(between2) && otherWay) return [];
    const higher = found[1] !== void 0;
    return [
      ...distanceTold(now, mark, own[i + 1], higher, reader),
      {
        relation: "direction",
        focus: now,
        others: [mark],
        compute: ([a]) => a === void 0 ? void 0 : subtract(sizeOf2(now), a),
        formula: `${now.text} \u2212 ${mark.text}`,
        evidence: "sure",
        worded: true,
        stated: higher ? { low: 0, high: Number.POSITIVE_INFINITY } : { low: Number.NEGATIVE_INFINITY, high: 0 },
        reading: sizeOf2
      }
    ];
  });
}
function distanceTold(now, mark, told4, higher, reader) {
  if (told4 === void 0 || told4.source !== mark.source || !closed(told4)) return [];
  if (told4.unit !== "points" || mark.unit !== "1") return [];
  if (!/^[）)]?的?[\u4e00-\u9fff]{0,8}$/.test(reader.between(mark, told4))) return [];
  return [
    {
      relation: "change",
      focus: told4,
      others: [now, mark],
      compute: ([a, b]) => a === void 0 || b === void 0 ? void 0 : higher ? subtract(a, b) : subtract(b, a),
      reading: sizeOf2,
      formula: higher ? `${now.text} \u2212 ${mark.text}` : `${mark.text} \u2212 ${now.text}`,
      evidence: "sure",
      worded: true,
      stated: { low: Math.abs(told4.value) - told4.half, high: Math.abs(told4.value) + told4.half }
    }
  ];
}
function isPair3(now, mark) {
  return now.unit === mark.unit && now.per === mark.per && closed(now) && !/^(?:points|times|years|months)$/.test(now.unit) && ["level", "growth", "share", "change"].includes(now.role) && mark.aside === null && now.value > 0 && mark.value > 0;
}
var above, below, compared4, sizeOf2;
var init_sides_zh = __esm({
  "src/audit/relations/sides-zh.ts"() {
    "use strict";
    init_relation();
    above = "\u9AD8\u4E8E|\u8D85\u8FC7|\u591A\u4E8E|\u5927\u4E8E|\u5FEB\u4E8E|\u8D85\u51FA|\u9886\u5148\u4E8E|\u9AD8\u8FC7|\u8D85\u989D\u5B8C\u6210|\u63D0\u524D\u5B8C\u6210|\u63D0\u524D\u8D85\u989D\u5B8C\u6210";
    below = "\u4F4E\u4E8E|\u5C11\u4E8E|\u5C0F\u4E8E|\u6162\u4E8E|\u4E0D\u53CA|\u5F31\u4E8E|\u900A\u4E8E";
    compared4 = new RegExp(
      `^[^\u3002\uFF1B]{0,6}?(?:[\uFF0C,\u3001]|^)(?:\u589E\u901F|\u6DA8\u5E45|\u589E\u5E45|\u964D\u5E45|\u8DCC\u5E45|\u5347\u5E45|\u51CF\u5E45|\u5360\u6BD4|\u6BD4\u91CD|\u4ECD|\u4E5F|\u5747|\u90FD|\u7565|\u7A0D|\u660E\u663E|\u5927\u5E45|\u8FDC|\u8FDC\u8FDC|\u663E\u8457|\u7EE7\u7EED|\u4F9D\u7136|\u8FDE\u7EED|\u6301\u7EED|\u4F46|\u867D|\u5E76|\u4E14|\u5DF2|\u800C|\u53C8|\u8FD8)*(?:(${above})|(${below}))([^\uFF0C\u3002\uFF1B]{0,24}?)[\uFF08(]?$`
    );
    sizeOf2 = (claim) => claim.hedge === "about" || claim.hedge === "nearly" ? { low: claim.value * 0.9, high: claim.value * 1.05 } : { low: Math.abs(claim.value) - claim.half, high: Math.abs(claim.value) + claim.half };
  }
});

// src/audit/relations/contributions.ts
function contributions(claims, reader) {
  const pairs2 = toldTogether(claims);
  const growths = claims.filter((claim) => claim.role === "growth" && claim.unit === "1" && closed(claim));
  return pairs2.flatMap(({ point, rate }) => {
    const near = growths.filter(
      (claim) => distance2(claim, point) <= 2 && claim.start < rate.end + (rate.lang === "zh" ? 160 : 80) && (claim.frame !== point.frame || isOfWhole(claim, point, reader))
    );
    const told4 = near.filter((claim) => claim.sentence === point.sentence && claim.concept !== null);
    const own = told4.filter(
      (claim) => claim.lang === "zh" && claim.concept !== "gdp" && claim.start < Math.min(point.start, rate.start) && claims.some(({ frame, role }) => frame === claim.frame && role === "level")
    );
    const here = told4.length === 1 && own.length === 1 && near.length > 1 ? [] : told4;
    const ofGdp = growths.filter(
      (claim) => claim.source === point.source && claim.concept === "gdp" && (claim.basis === null || claim.basis === "year") && samePeriod(claim, point)
    );
    const several = new Set(near.filter((claim) => claim.concept === "gdp").map((claim) => claim.value));
    const named3 = here.length === 1 ? here : several.size > 1 && here.length === 0 ? [] : ofGdp;
    const sure = new Set(named3.map((claim) => claim.value)).size === 1 ? named3[0] : void 0;
    const shared = near.filter(
      (growth2) => pairs2.some(
        (other) => other.point !== point && other.point.sentence === point.sentence && meet(divide(other.point.interval, growth2.interval) ?? nothing, other.rate.interval)
      )
    );
    const whole2 = bracketedGrowth(rate, growths, reader) ?? namedGrowth(rate, growths, reader) ?? growthBehind2(point, growths, reader) ?? overallGrowth(rate, point, growths);
    const fits4 = (growth2) => meet(divide(point.interval, growth2.interval) ?? nothing, rate.interval);
    const common = shared.length === 1 || rate.lang === "zh" && shared.length > 1 && !near.some(fits4) ? shared[0] : sure;
    const choices = whole2 ? [whole2] : [.../* @__PURE__ */ new Set([...near, ...sure === void 0 ? [] : [sure]])];
    return choices.map((growth2) => ({
      relation: "contribution",
      focus: rate,
      others: [point, growth2],
      compute: ([a, b]) => a === void 0 || b === void 0 ? void 0 : divide(a, b),
      formula: `${point.text} / ${growth2.text}`,
      evidence: growth2 === (whole2 ?? common) ? "sure" : growth2.concept !== null && (growth2.concept === point.concept || growth2.concept === "gdp") ? "weak" : "possible"
    }));
  });
}
function overallGrowth(rate, point, growths) {
  if (rate.lang !== "en" || !/\b(?:overall|total|whole|entire|aggregate|economic|GDP)\b/i.test(rate.whole ?? ""))
    return void 0;
  const before4 = growths.filter((growth2) => growth2.end <= point.start && distance2(growth2, point) <= 3);
  const ofEconomy = before4.filter(
    ({ concept, subject }) => concept === "gdp" || concept === null && /\beconomy\b/i.test(subject)
  );
  const told4 = ofEconomy.length > 0 ? ofEconomy : before4;
  return new Set(told4.map(({ value }) => value)).size === 1 ? told4[0] : void 0;
}
function growthBehind2(point, growths, reader) {
  if (point.lang === "zh")
    return growths.find(
      (growth2) => growth2.source === point.source && growth2.sentence === point.sentence && growth2.start >= point.end && /经济|生产总值|GDP/.test(reader.before(point)) && /^[，,](?:全年|全市|全省|全国|同期)?(?:经济|地区生产总值|国内生产总值|GDP)(?:同比)?(?:增长|增速为?)$/.test(
        reader.between(point, growth2)
      )
    );
  return growths.find(
    (growth2) => growth2.source === point.source && growth2.start >= point.end && /^ (?:to|of) (?:the |its |that )?[a-z’' -]{0,30}\b(?:growth|increase|rise|expansion|gain)(?: of)? $/i.test(
      reader.between(point, growth2)
    )
  );
}
function toldTogether(claims) {
  const points = claims.filter((claim) => claim.role === "contribution");
  const rates2 = claims.filter((claim) => claim.role === "contribution_share");
  return points.flatMap((point) => {
    const before4 = claims.filter((claim) => claim.end <= point.start && claim.source === point.source).at(-1);
    const listed3 = rates2.find(
      (claim) => point.list !== null && claim.list?.length === point.list.length && claim.list.index === point.list.index && claim.source === point.source && claim.sentence === point.sentence
    );
    if (listed3 !== void 0) return [{ point, rate: listed3 }];
    const order = claims.filter(
      (claim) => claim.source === point.source && claim.sentence === point.sentence && (claim.role === "contribution" || claim.role === "contribution_share")
    );
    const rateFirst = order[0]?.role === "contribution_share" && before4?.role === "contribution_share" && before4.sentence === point.sentence && point.lang === "zh" ? before4 : void 0;
    const rate = rateFirst ?? rates2.find((claim) => claim.frame === point.frame && claim.start > point.start) ?? rates2.find(
      (claim) => claim.source === point.source && claim.sentence === point.sentence && claim.start > point.start && !points.some((other) => other !== point && other.start > point.start && other.start < claim.start)
    ) ?? rates2.find((claim) => claim.lang === "en" && isTakenUp(point, claim, points));
    return rate === void 0 ? [] : [{ point, rate }];
  });
}
function isTakenUp(point, rate, points) {
  const steps = rate.sentence - point.sentence;
  if (rate.source !== point.source || steps < 1 || steps > 2) return false;
  const own = new Set(contentWords(rate.subject, "en"));
  const names4 = (claim) => contentWords(claim.subject, "en").some((word2) => own.has(word2));
  const told4 = points.filter((claim) => distance2(claim, rate) <= 2 && claim.end <= rate.start);
  return names4(point) && told4.every((claim) => claim === point || !names4(claim));
}
function demands(claims, reader) {
  const points = claims.filter((claim) => claim.role === "contribution");
  return [...new Set(points.map((claim) => claim.sentence))].flatMap((sentence) => {
    const here = points.filter((claim) => claim.sentence === sentence);
    const first = here[0];
    if (first === void 0) return [];
    const growths = claims.filter(
      (claim) => claim.unit === "1" && claim.source === first.source && sentence - claim.sentence <= 1 && sentence >= claim.sentence && (claim.role === "growth" || claim.role === "level")
    );
    const own = growths.filter((claim) => claim.sentence === sentence);
    const whole2 = own.length === 1 ? own[0] : own.length === 0 && growths.length === 1 ? growths[0] : void 0;
    const further = points.filter((claim) => claim.sentence === sentence || claim.sentence === sentence + 1);
    const without = here.length > 2 ? here.map((left) => here.filter((claim) => claim !== left)) : [];
    return [here, ...further.length > here.length ? [further] : [], ...without].flatMap(
      (parts) => growths.flatMap(
        (growth2) => parts.length < 2 ? [] : [
          {
            relation: "contribution",
            focus: growth2,
            others: parts,
            compute: (others) => others.reduce(add, { low: 0, high: 0 }),
            formula: parts.map((claim, i) => `${claim.interval.high < 0 ? " \u2212 " : i === 0 ? "" : " + "}${claim.text}`).join("").trim(),
            ...growth2 === whole2 && isListed(parts) && allDemands(parts, told2(parts, reader)) ? { worded: true } : {},
            evidence: growth2 === whole2 && (parts === here || parts === further) && (parts === here || !allDemands(here, told2(here, reader))) && allDemands(parts, told2(parts, reader)) ? "sure" : "possible"
          }
        ]
      )
    );
  });
}
function told2(claims, reader) {
  return [...new Set(claims.map((claim) => reader.sentence(claim)))].join(" ");
}
function allDemands(parts, sentence) {
  const lang = parts[0]?.lang ?? "en";
  const two = lang === "zh" ? /内需|国内需求/.test(sentence) && /外需|净出口|国外净需求/.test(sentence) : /domestic demand/i.test(sentence) && /net exports|net trade|external|foreign (?:trade|demand)/i.test(sentence);
  return parts.length === 2 && two || parts.length > 3 && lang === "en" && demandWords.en.every((pattern) => pattern.test(sentence)) || parts.length === 3 && (demandWords[lang].every((pattern) => pattern.test(sentence)) || /第一产业.*第二产业.*第三产业|primary.*secondary.*tertiary/i.test(sentence));
}
function namedRatios(claims, reader) {
  const rates2 = claims.filter(
    (claim) => claim.lang === "en" && claim.unit === "1" && (claim.role === "level" || claim.role === "share") && claim.list === null
  );
  return rates2.flatMap((rate) => {
    const lead = reader.gap(rate);
    const ratio2 = ratios3.find(({ name }) => name.test(lead));
    if (ratio2 === void 0) return [];
    const near = levelsOf(claims).filter(
      (level) => level.source === rate.source && rate.sentence - level.sentence <= 4 && level.end <= rate.start && level.unit !== "1" && closed(level)
    );
    const named3 = (pattern) => near.filter((level) => pattern.test(level.concept ?? ""));
    const parts = named3(ratio2.part);
    const judged7 = parts.flatMap(
      (part) => named3(ratio2.whole).filter((level) => level !== part && level.unit === part.unit).flatMap((whole2) => {
        const quotient2 = divide(part.interval, whole2.interval);
        return quotient2 === void 0 ? [] : [
          {
            part,
            whole: whole2,
            relation: relate("share", rate, [part, whole2], quotient2, `${part.text} / ${whole2.text}`)
          }
        ];
      })
    );
    const holding = judged7.find(({ relation }) => relation.verdict === "consistent");
    if (holding !== void 0) return [holding.relation];
    const outer = judged7.filter(
      ({ part, whole: whole2 }) => whole2.partOf === null && (parts.length === 1 || part.partOf === null)
    );
    return outer.length === 1 && outer[0] !== void 0 ? [outer[0].relation] : [];
  });
}
var isOfWhole, nothing, demandWords, isListed, ratios3;
var init_contributions = __esm({
  "src/audit/relations/contributions.ts"() {
    "use strict";
    init_frames();
    init_hedges();
    init_words();
    init_nested_zh();
    init_relation();
    isOfWhole = (growth2, point, reader) => growth2.lang === "zh" && growth2.end <= point.start && growth2.role === "growth" && /^[，,；]其中[^，。；\d]{2,16}拉动[^，。；\d]*$/.test(reader.between(growth2, point));
    nothing = { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY };
    demandWords = {
      en: [
        /consumption|consumer spending/i,
        /investment|capital formation/i,
        /net exports|net trade|external demand/i
      ],
      zh: [/消费/, /投资|资本形成/, /净出口|外需|净流[出入]/]
    };
    isListed = (parts) => parts[0]?.lang === "zh" && parts.every(({ list: list2 }) => list2?.length === parts.length);
    ratios3 = [
      { name: /profit margin|return on sales/i, part: /^profit$/, whole: /^revenue$/ },
      { name: /urbani[sz]ation(?: rate)?/i, part: /urban/, whole: /^population$/ },
      { name: /loan-to-deposit|loans-to-deposits/i, part: /^loans$/, whole: /^deposits$/ }
    ];
  }
});

// src/audit/relations/structures.ts
function structures(claims, reader) {
  const found = [];
  const shares = claims.filter(
    (claim) => claim.unit === "1" && (claim.role === "share" || claim.role === "level" || claim.role === "previous") && claim.aside === null
  );
  const groups3 = /* @__PURE__ */ new Map();
  for (const share of shares) {
    const last = shares[shares.indexOf(share) - 1];
    const chained = last !== void 0 && last.source === share.source && last.sentence === share.sentence && /^\s*[:：∶]\s*$/.test(reader.between(last, share)) && // "61.3 percent: 3.07 million of the voters"
    !/[a-z万亿]{3}/i.test(share.text.replace(/percent|per cent/i, ""));
    const key = chained ? [...groups3.entries()].find(([, list2]) => list2.includes(last))?.[0] ?? "" : `${share.source}:${share.start}`;
    groups3.set(key, [...groups3.get(key) ?? [], share]);
  }
  for (const list2 of groups3.values()) if (list2.length >= 2) found.push(hundred2(list2));
  const bySentence2 = /* @__PURE__ */ new Map();
  for (const share of claims.filter(
    (claim) => claim.unit === "1" && (claim.role === "share" || claim.role === "contribution_share")
  )) {
    const key = `${share.source}:${share.sentence}`;
    bySentence2.set(key, [...bySentence2.get(key) ?? [], share]);
  }
  for (const list2 of bySentence2.values()) {
    if (list2.length < 2 || [...groups3.values()].some((group) => group.length >= 2 && group.some((share) => list2.includes(share))))
      continue;
    if (whole(list2) && complete(list2, claims, reader.sentence(list2[0]))) found.push(hundred2(list2));
  }
  return found;
}
function whole(list2) {
  const named3 = new Set(
    list2.map((share) => share.whole?.trim().toLowerCase() ?? "").filter((text) => text !== "")
  );
  return named3.size <= 1;
}
function complete(list2, claims, sentence) {
  const total = list2.reduce((sum2, share) => sum2 + share.value, 0);
  if (total < 0.85 || total > 1.15) return false;
  const concepts2 = list2.map((share) => share.concept);
  if (list2[0]?.lang === "zh" && concepts2.includes("exports") && !/占(?:外贸|进出口|总)/.test(sentence))
    return false;
  if (partitions.some(
    ({ parts }) => parts.length === list2.length && parts.every((part) => concepts2.includes(part))
  ))
    return true;
  const [first] = list2;
  if (first === void 0) return false;
  const subject = (share) => `${share.concept ?? ""} ${share.subject} ${share.words.join(" ")}`;
  if (list2.some((share) => share.rest || claims.some((claim) => claim.frame === share.frame && claim.rest)))
    return true;
  const sectors = /(?:primary|first)[^.]*secondary[^.]*tertiary|第一产业[^。]*第二产业[^。]*第三产业|三次产业|一、(?:第)?二、(?:第)?三(?:次)?产业|three (?:sectors|industries)/i.test(
    sentence
  );
  if (sectors && list2.length === 3) return true;
  return complements[first.lang].some(
    (set) => set.length === list2.length && set.every((pattern) => list2.filter((share) => pattern.test(subject(share))).length === 1)
  );
}
function wholeCandidates(claims, reader) {
  const shares = claims.filter(
    (claim) => claim.unit === "1" && (claim.role === "share" || claim.role === "level") && claim.half > 0
  );
  return runsOf(shares, reader).flatMap((run) => {
    const list2 = unnested(run);
    const last = list2.at(-1);
    const [first] = list2;
    if (first === void 0 || last === void 0) return [];
    const opened = /^(?:of|among) (?:the|all|those|these|its)\b/i.test(reader.before(first));
    if (list2.length < 3 || !(opened || whole(list2)) || isNest(list2)) return [];
    const rests = list2.filter((share) => share.rest || isRemaining(share, reader));
    const announced2 = structureWords.test(reader.earlier(first, 90)) || opened;
    const unit = Math.max(...list2.map((share) => share.half * 2));
    return [
      {
        relation: "structure",
        focus: last,
        others: list2.slice(0, -1),
        compute: (others) => others.reduce((left, share) => subtract(left, share), { low: 1 - unit, high: 1 + unit }),
        formula: `100% \u2212 ${list2.slice(0, -1).map((share) => share.text).join(" \u2212 ")}`,
        evidence: isCounted(list2, reader) || isPartedOver(list2, announced2) || isOverfull2(list2, reader) ? "sure" : rests.length === 1 && rests[0] === last ? announced2 || /\b(?:remaining|remainder|rest)\b|其余/i.test(reader.gap(last) + reader.tail(last)) ? "sure" : "likely" : announced2 || last.list !== null || isOneList(list2, reader) ? "likely" : "possible"
      }
    ];
  });
}
function isNest([first, ...others]) {
  const sum2 = others.reduce((all, share) => all + share.value, 0);
  return first !== void 0 && others.length > 1 && Math.abs(sum2 - first.value) < first.half * 2;
}
function unnested(run) {
  const isHundred2 = (list2) => Math.abs(list2.reduce((sum2, share) => sum2 + share.value, 0) - 1) < 0.015;
  if (isHundred2(run)) return run;
  for (const [i, outer] of run.entries())
    for (let to = i + 3; to < run.length; to++) {
      const inner = run.slice(i + 1, to).reduce((sum2, share) => sum2 + share.value, 0);
      const left = [...run.slice(0, i + 1), ...run.slice(to)];
      if (Math.abs(inner - outer.value) < outer.half * 4 && isHundred2(left)) return left;
    }
  return run;
}
function isPartedOver(list2, announced2) {
  const [first] = list2;
  const sum2 = list2.reduce((all, share) => all + share.interval.low, 0);
  const together = list2.every(
    ({ sentence, partOf: partOf4 }) => sentence === first?.sentence && partOf4 === first.partOf
  );
  return first?.lang === "zh" && announced2 && together && sum2 > 1.005 && sum2 < 1.3;
}
function isOverfull2(list2, reader) {
  const [first] = list2;
  if (first === void 0 || first.lang !== "en" || list2.some((share) => share.partOf !== null)) return false;
  const total = list2.reduce((sum2, share) => sum2 + share.value, 0);
  const unit = Math.max(...list2.map((share) => share.half * 2));
  const named3 = /^\s*of (?:the |all |its |their )?(?:total|whole|overall|all)\b/i.test(reader.tail(first));
  const steps = list2.slice(1).every((share, i) => {
    const between2 = reader.between(list2[i] ?? first, share);
    return i === 0 && named3 ? true : /^,?\s*(?:and |while |with )?[^,;.()]{2,40}$/i.test(between2);
  });
  const several = /\b(?:several|multiple|more than one|some of|many of|overlap\w*|respondents?|answers?|polled|surveyed|said|cited|named|also|including|of which|of whom|growth|rose|fell|grew|up|down)\b/i;
  return named3 && steps && total > 1 + unit * list2.length && total < 1.6 && !several.test(reader.sentence(first));
}
function isOneList(list2, reader) {
  const [first, ...others] = list2;
  const last = others.at(-1);
  if (first === void 0 || last === void 0 || first.role !== "share") return false;
  const isShort = (share, i) => {
    const gap = reader.between(i === 0 ? first : others[i - 1] ?? first, share);
    return i === 0 || share !== last ? /^[^,，、;；]{0,40}[,，、;；][^,，、;；]{1,40}$/.test(gap) : /^[^,，、;；]{0,40}(?:[,，、;；] ?| and |和)[^,，、;；]{1,40}$/.test(gap);
  };
  return others.every(isShort) && /^[^\d,，、;；]{0,40}$/.test(reader.after(last));
}
function isCounted(list2, reader) {
  const [first] = list2;
  if (first?.lang === "en") return isCountedInEnglish(list2, reader);
  const lead = first === void 0 ? "" : reader.earlier(first, 40);
  const count = /(?:分为|分成|由)([两二三四五六七八])(?:块|类|部分|大类|大板块|个?板块|种|个部分)[^。；]{0,14}$/.exec(
    lead
  )?.[1];
  return count !== void 0 && "\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B".indexOf(count.replace("\u4E24", "\u4E8C")) + 2 === list2.length;
}
function isCountedInEnglish(list2, reader) {
  const [first] = list2;
  if (first === void 0 || list2.length < 3) return false;
  const lead = reader.earlier(first, 160);
  const count = /\b(two|three|four|five|six|seven|eight) (?:main )?(?:sources|groups|categories|types|kinds|sectors|segments|branches|classes|parts|divisions|regions|channels|items|components|modes|tiers|bands|headings|blocks|districts|provinces|uses|fuels)\b/gi;
  const told4 = [...lead.matchAll(count)].at(-1);
  if (told4 === void 0 || numerals3.indexOf((told4[1] ?? "").toLowerCase()) + 2 !== list2.length) return false;
  return !/\b(?:largest|biggest|top|leading|main|major|of the)\s*$/i.test(lead.slice(0, told4.index)) && !/\bmain\b/i.test(told4[0]);
}
function runsOf(shares, reader) {
  const runs = [];
  for (const share of shares) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const together = last !== void 0 && last.source === share.source && (last.sentence === share.sentence ? !/\d/.test(reader.between(last, share)) : share.sentence === last.sentence + 1 && share.paragraph - last.paragraph <= 1 && /\n/.test(reader.between(last, share)) && !/\d/.test(reader.between(last, share)));
    if (run !== void 0 && together) run.push(share);
    else runs.push([share]);
  }
  return runs;
}
function hundred2(list2) {
  const last = list2.at(-1);
  const sum2 = list2.reduce((all, share) => add(all, share.interval), { low: 0, high: 0 });
  const unit = Math.max(...list2.map((share) => share.half * 2));
  const relation = relate(
    "structure",
    last,
    list2,
    widen(sum2, unit),
    list2.map((share) => share.text).join(" + "),
    { low: 1, high: 1 }
  );
  const total = list2.reduce((all, share) => all + share.value, 0);
  const shown = `${Number((total * 100).toFixed(4))}%`;
  const agrees = relation.verdict === "consistent";
  return {
    ...relation,
    stated: 1,
    why: {
      en: `${list2.map((share) => share.text).join(" + ")} = ${shown}; ${agrees ? "a hundred but for rounding" : "the parts of a whole must add up to 100%"}`,
      zh: `${list2.map((share) => share.text).join(" + ")} = ${shown}\uFF1B${agrees ? "\u9664\u56DB\u820D\u4E94\u5165\u5916\u5408\u8BA1\u4E3A100%" : "\u5404\u90E8\u5206\u4E4B\u548C\u5E94\u4E3A100%"}`
    }
  };
}
var isRemaining, numerals3, structureWords;
var init_structures = __esm({
  "src/audit/relations/structures.ts"() {
    "use strict";
    init_lexicon();
    init_relation();
    isRemaining = (share, reader) => /\b(?:and|while|with) the (?:remaining|other)\s*$/i.test(reader.before(share));
    numerals3 = ["two", "three", "four", "five", "six", "seven", "eight"];
    structureWords = /构成|结构|占比|比重|分别占|分为|划分|\bby (?:source|type|kind|mode|sector|origin|region|age|product|category|purpose)\b|\b(?:structure|breakdown|br(?:eaks?|oke|oken) down|by industry|divid|split|made up|compris|consist|mix\b|composition|distribut|of which|the whole)/i;
  }
});

// src/audit/relations/vital.ts
function naturalIncrease(claims, reader) {
  const levels = claims.filter((claim) => claim.role === "level" || claim.role === "change");
  return levels.flatMap((increase) => {
    const [births, deaths, natural] = vital[increase.lang];
    if (births === void 0 || deaths === void 0 || natural?.test(reader.gap(increase)) !== true)
      return [];
    const near = levels.filter(
      (level) => level.source === increase.source && level.unit === increase.unit && distance2(level, increase) <= 1 && level.start < increase.start
    );
    const [b] = near.filter((level) => births.test(reader.gap(level)));
    const [d] = near.filter((level) => deaths.test(reader.gap(level)));
    if (b === void 0 || d === void 0) return [];
    const size3 = Math.abs(increase.value);
    const falls = /自然(?:减少|下降)/.test(reader.gap(increase)) && increase.value > 0;
    const stated = falls ? { low: -size3 - increase.half, high: -size3 + increase.half } : increase.interval;
    return [
      {
        ...relate(
          "difference",
          increase,
          [b, d],
          subtract(b.interval, d.interval),
          `${b.text} \u2212 ${d.text}`,
          stated
        ),
        worded: true
      }
    ];
  });
}
var vital;
var init_vital = __esm({
  "src/audit/relations/vital.ts"() {
    "use strict";
    init_frames();
    init_relation();
    vital = {
      en: [/birth rate|births/i, /death rate|deaths/i, /natural (?:increase|growth)/i],
      zh: [/出生(?:率|人口)/, /死亡(?:率|人口)/, /自然(?:增[长加]|减少|下降)/]
    };
  }
});

// src/audit/relations/shares.ts
function shareRelations(claims, reader) {
  const levels = levelsOf(claims).filter(
    ({ lang, form, unit }) => lang !== "zh" || form !== "words" || !/^(?:years|months)$/.test(unit)
  );
  const shares = claims.filter((claim) => claim.role === "share" && claim.unit === "1");
  const judged7 = shares.flatMap((share) => {
    if (isOfFartherWhole(share, levels, reader)) return [];
    const named3 = wholesNamed(
      share,
      levels.filter((level) => distance2(level, share) <= 3 && level.unit !== "1"),
      reader
    );
    return judgeShare(share, levels, claims, reader).filter(
      ({ numbers: [, , whole2] }) => named3.length === 0 || whole2 !== void 0 && named3.includes(whole2)
    );
  });
  return [
    ...judged7,
    ...shares.flatMap((share) => judgeBeside(share, judged7, levels)),
    ...structures(claims, reader),
    ...weigh([...contributions(claims, reader), ...demands(claims, reader)]),
    ...namedRatios(claims, reader),
    ...naturalIncrease(claims, reader)
  ];
}
function judgeBeside(share, judged7, levels) {
  if (judged7.some(({ focus }) => focus === share)) return [];
  const named3 = share.whole?.trim() ?? "";
  const beside2 = judged7.filter(
    ({ focus, verdict }) => verdict === "consistent" && focus.source === share.source && focus.whole?.trim() === (named3 === "" ? focus.whole?.trim() : named3) && (named3 === "" ? focus.sentence === share.sentence : distance2(focus, share) <= 1)
  );
  const wholes = new Set(beside2.map(({ numbers }) => numbers[2]));
  const [whole2] = wholes;
  const part = levels.filter((level) => level.frame === share.frame && level.unit === whole2?.unit).at(-1);
  if (whole2 === void 0 || part === void 0 || part === whole2 || wholes.size > 1) return [];
  if (named3 === "" ? beside2.length < 2 : /^(?:it|that|this|them|these|those|其|总量)$/i.test(named3))
    return [];
  const ratio2 = divide(part.interval, whole2.interval);
  return ratio2 === void 0 ? [] : [relate("share", share, [part, whole2], ratio2, `${part.text} / ${whole2.text}`)];
}
function judgeShare(share, levels, claims, reader) {
  if (share.list !== null && share.list.length > 1 && levels.every((level) => level.frame !== share.frame))
    return judgeListed(share, levels);
  const own = levels.filter(
    (level) => level.frame === share.frame && level.unit !== "1" && level.per === null
  );
  const last = own.at(-1) ?? elsewhere(share, levels);
  const first = last === null ? void 0 : levels.find(
    (level) => level.source === last.source && level.end <= last.start && level.half <= 0.5 && /^\s*(?:out )?of\s+(?:the|its|all|these|those|a total of)?\s*$/i.test(
      reader.between(level, last)
    )
  );
  const part = first ?? partCalled(share, levels, reader) ?? last;
  if (part === null || !closed(part) || isAside(share, part, reader)) return [];
  if (isOfAnother2(share, part, reader) || isBehindComma(share, part, reader)) return [];
  if (isJoint(share, reader)) return [];
  if (share.lang === "zh" && /^[）)]?的$/.test(reader.gap(share))) return [];
  const wholes = findWholes(share, part, levels, reader).filter(
    ({ claim }) => closed(claim) && claim !== part && claim.value !== part.value
  );
  const judged7 = wholes.flatMap(({ claim, sure: sure2 }) => {
    const ratio2 = divide(part.interval, claim.interval);
    return ratio2 === void 0 ? [] : [{ sure: sure2, relation: relate("share", share, [part, claim], ratio2, `${part.text} / ${claim.text}`) }];
  });
  const fits4 = judged7.find(({ relation }) => relation.verdict === "consistent");
  if (fits4 !== void 0) return [fits4.relation];
  if (outerShare(share, part, claims) !== void 0 || isOfNamesake(share, part, levels)) return [];
  const sure = judged7.filter((one) => one.sure);
  return sure.length === 1 && sure[0] !== void 0 ? [sure[0].relation] : [];
}
function judgeListed(share, levels) {
  const index = share.list?.index ?? 0;
  const set = partitions.find(
    ({ parts }) => parts.length === share.list?.length && parts.includes("primary")
  );
  const part = set === void 0 ? void 0 : levels.find(
    (level) => level.concept === set.parts[index] && level.unit !== "1" && samePeriod(level, share) && distance2(level, share) <= 4
  );
  const whole2 = set === void 0 ? void 0 : levels.find(
    (level) => level.concept === set.whole && level.unit === part?.unit && samePeriod(level, share) && distance2(level, share) <= 6
  );
  if (part === void 0 || whole2 === void 0 || share.role !== "share") return [];
  const ratio2 = divide(part.interval, whole2.interval);
  return ratio2 === void 0 ? [] : [relate("share", share, [part, whole2], widen(ratio2, share.half * 2), `${part.text} / ${whole2.text}`)];
}
function elsewhere(share, levels) {
  if (share.concept === null || conceptOf(share.concept)?.rate === true) return null;
  const found = levels.filter(
    (level) => level.concept === share.concept && level.source === share.source && level.unit !== "1" && level.per === null && samePeriod(level, share) && level.words.join(" ") === share.words.join(" ") && distance2(level, share) <= 6
  );
  return found.length === 1 ? found[0] ?? null : null;
}
function findWholes(share, part, levels, reader) {
  const near = levels.filter(
    (level) => level !== part && level.source === part.source && level.unit === part.unit && level.per === null && level.frame !== part.frame && (share.lang !== "zh" || level.start < share.start || level.sentence === share.sentence) && samePeriod(level, part)
  );
  const text = share.whole?.trim() ?? "";
  const partWhole = near.find((level) => level.frame === part.partOf);
  const counted6 = countWhole(part, levels, reader);
  const ownScope = share.lang === "zh" && partWhole !== void 0 && /^(?:全市|全省|全国|全区|全县|全州|总数的?)$/.test(text) && (reader.sentence(partWhole).includes(text) || !/全[国省市区县州]/.test(reader.sentence(partWhole)));
  const pointsBack3 = counted6 !== null && /^(?:those|these|them)\b/i.test(text);
  const bare = ownScope || pointsBack3 || text === "" || /^(?:the |its |this |that |these |those |all )*(?:total|whole|it|them|all|overall|sum|aggregate|latter)?(?: of it)?$/i.test(
    text
  ) || /^(?:总量|总额|总数|总规模|全部|总体|其|总计|总)?$/.test(text);
  if (bare) {
    if (counted6 !== null) return [{ claim: counted6, sure: true }];
    if (partWhole !== void 0) return [{ claim: partWhole, sure: true }];
    const totals = near.filter(
      (level) => level.start < part.start && distance2(level, part) <= 2 && (level.total || level.sentence === part.sentence) && level.value > part.value && // 由电子信息355.7亿元、生物医药289.3亿元构成: told side by side
      !reader.between(level, part).startsWith("\u3001")
    );
    return totals.map((claim) => ({
      claim,
      sure: totals.length === 1 && claim.total && claim.sentence >= part.sentence - 1 && (claim.concept === part.concept || part.concept === null)
    }));
  }
  const marks = findConcepts(text, share.lang);
  const concept = marks.at(-1)?.id ?? null;
  const rest = marks.reduceRight((all, mark) => `${all.slice(0, mark.start)} ${all.slice(mark.end)}`, text);
  const scoped = isScoped(text, share.lang);
  const words3 = contentWords(rest, share.lang).filter(
    (word2) => !/^(?:city|country|nation|national|region|province|state|all|whole|全市|全省|全国|全区|全县|total)$/.test(
      word2
    )
  );
  const named3 = near.filter(
    (level) => (concept !== null ? level.concept === concept : words3.length > 0) && words3.every((word2) => speaksOf2(word2, level, reader))
  );
  const scopeFits = (level) => !scoped || scopeOf2(text, share.lang).every((word2) => reader.sentence(level).toLowerCase().includes(word2));
  const values = new Set(named3.map((level) => level.value));
  if (named3.length > 0)
    return named3.map((claim) => ({
      claim,
      sure: values.size === 1 && scopeFits(claim) && (concept !== null || words3.length > 0)
    }));
  if (counted6 !== null && concept !== null) return [{ claim: counted6, sure: counted6.concept === concept }];
  if (partWhole !== void 0)
    return [{ claim: partWhole, sure: /^(?:the )?total\b/i.test(text) && concept === null && !scoped }];
  return [];
}
function speaksOf2(word2, level, reader) {
  const isWhole = level.lang === "en" && /^\s*(?:share\s+)?of\b/i.test(reader.gap(level));
  const around3 = `${isWhole ? reader.gap(level) : level.subject} ${reader.tail(level)}`.toLowerCase();
  if (isWhole && !around3.includes(word2)) return false;
  if (level.words.includes(word2) || around3.includes(word2)) return true;
  return word2.length >= 5 && (around3.match(/[a-z]+/g) ?? []).some(
    (other) => other.length >= 4 && other.slice(0, word2.length - 1) === word2.slice(0, other.length).slice(0, word2.length - 1)
  );
}
function countWhole(part, levels, reader) {
  const others = levels.filter(
    (level) => level.source === part.source && level.sentence === part.sentence && level !== part && level.half <= 0.5 && level.unit !== "1"
  );
  if (part.lang === "en" && /^\s*of (?:them|these|those|which)\b/i.test(reader.after(part)))
    return levels.filter(
      (level) => level.source === part.source && level.sentence === part.sentence && level.end <= part.start && level.value > part.value && level.unit !== "1" && // "1,810 and 905 of them": told side by side
      !/^\s*(?:,|and|or)\s*$/.test(reader.between(level, part))
    ).at(-1) ?? null;
  return others.find((whole2) => {
    if (whole2.value < part.value) return false;
    if (part.lang === "zh")
      return whole2.start < part.start && /^[^，。；]{0,10}(?:中(?![心小国间型部央级高试药医学期介亚欧等])|里(?!程))/.test(
        reader.after(whole2)
      );
    return /\b(?:out of|of|among)\s+(?:the\s+|its\s+|all\s+|a total of\s+|some\s+)*$/i.test(
      reader.before(whole2)
    );
  }) ?? null;
}
var init_shares = __esm({
  "src/audit/relations/shares.ts"() {
    "use strict";
    init_frames();
    init_lexicon();
    init_words();
    init_contributions();
    init_candidate();
    init_named_wholes();
    init_ratios2();
    init_nested_zh();
    init_relation();
    init_shares_zh();
    init_structures();
    init_vital();
  }
});

// src/audit/relations/since.ts
function sinceCandidates(claims, reader) {
  const amounts4 = claims.filter(
    (claim) => claim.lang === "en" && claim.unit !== "1" && claim.unit !== "points" && closed(claim) && claim.value > 0
  );
  return amounts4.filter((claim) => thenWas.test(reader.gap(claim)) || whenSo(claim, reader)).flatMap((before4) => {
    const here = claims.filter(
      (claim) => claim.source === before4.source && claim.sentence === before4.sentence && claim !== before4
    );
    return here.flatMap((told4) => {
      const now = here.filter((claim) => amounts4.includes(claim) && claim !== told4 && fits(claim, before4));
      const [first] = now;
      const only3 = first ?? byNoun(told4, before4, amounts4, reader);
      if (only3 === void 0 || now.length > 1) return [];
      if (told4.unit === "1" && told4.role === "growth" && !isReal(told4, only3))
        return [
          {
            relation: "growth",
            focus: told4,
            others: [only3, before4],
            compute: ([a, b]) => minusOne(divideBoth(a, b)),
            formula: `${only3.text} / ${before4.text} \u2212 1`,
            evidence: "sure",
            mistakes: growthMistakes,
            bound: [before4]
          }
        ];
      const way = moreOrLess(told4, reader);
      if (way === 0 || !fits(told4, before4) || told4.value >= only3.value) return [];
      const size3 = sizeOf(told4.interval);
      return [
        {
          relation: "change",
          focus: told4,
          others: [only3, before4],
          compute: ([a, b]) => a === void 0 || b === void 0 ? void 0 : subtract(a, b),
          formula: `${only3.text} \u2212 ${before4.text}`,
          evidence: "sure",
          stated: way < 0 ? scale(size3, -1) : size3,
          bound: [before4]
        }
      ];
    });
  });
}
function byNoun(told4, before4, amounts4, reader) {
  const subject = reader.before(told4).toLowerCase();
  const found = amounts4.filter((claim) => {
    const noun = /^\s*(?:million |thousand )?([a-z]{3,})/i.exec(
      `${claim.text.replace(/^[^A-Za-z]*/, "")} ${reader.tail(claim)}`
    )?.[1];
    return claim.source === told4.source && claim.sentence < told4.sentence && told4.sentence - claim.sentence <= 2 && claim !== before4 && claim.role === "level" && noun !== void 0 && new RegExp(`\\b${noun.toLowerCase().replace(/s$/, "")}`).test(subject);
  });
  return found.length === 1 ? found[0] : void 0;
}
function fits(claim, before4) {
  return alike(claim, before4) || claim.unit === "" || before4.unit === "";
}
function moreOrLess(claim, reader) {
  const found = /^\s*[a-z]{0,12}\s*(more|higher|above|less|fewer|lower|below|down|up)\b(?: (?:than|from|on|in))?/i.exec(
    reader.tail(claim)
  );
  return found === null ? 0 : /more|higher|above|up/i.test(found[1] ?? "") ? 1 : -1;
}
var thenWas, whenSo;
var init_since = __esm({
  "src/audit/relations/since.ts"() {
    "use strict";
    init_frames();
    init_pairs();
    init_relation();
    init_runs();
    thenWas = /\b(?:when|where|in which)\s+(?:it|they|there|the (?:figure|number|total|amount|count|level)|that (?:figure|number))\s+(?:had\s+)?(?:stood at|was|were|been|came to|amounted to|totalled|totaled|numbered|reached)\s+(?:only |just |about |some |still )*[$€£¥₹A-Z]*$/i;
    whenSo = (claim, reader) => /,?\s*when\s+(?:only |just |about |some )?[$€£¥₹A-Z]*$/i.test(reader.gap(claim)) && /^\s*(?:[a-z]+\s+){0,2}?(?:was|were|had been)\b/i.test(reader.tail(claim));
  }
});

// src/audit/relations/spans.ts
function spanCandidates(claims, reader) {
  const counts2 = claims.filter((claim) => claim.unit === "years" && claim.role === "level");
  const averages2 = claims.filter((claim) => claim.role === "average_growth");
  return framesOf(claims).flatMap(({ level, previous }) => {
    const years2 = level === null || previous === null ? null : yearsBetween(previous, level);
    if (level === null || previous === null || years2 === null || years2 < 2) return [];
    if (!averages2.some((claim) => claim.source === level.source && claim.sentence === level.sentence))
      return [];
    return counts2.filter(
      (claim) => claim.source === level.source && claim.sentence === level.sentence && overSpan(claim, reader)
    ).map((claim) => ({
      relation: "average_growth",
      focus: claim,
      others: [level, previous],
      // The first year may be counted too.
      compute: () => ({ low: years2, high: years2 + 1 }),
      formula: `${level.text}, ${previous.text}`,
      evidence: "sure"
    }));
  });
}
function yearCountCandidates(claims, reader) {
  return claims.filter((claim) => claim.lang === "en" && claim.unit === "years" && claim.aside === null).flatMap((count) => {
    const match = toldBehind.exec(reader.after(count)) ?? toldAhead.exec(reader.before(count));
    if (match === null || !Number.isInteger(count.value)) return [];
    const years2 = Number(match[2]) - Number(match[1]);
    return [
      {
        relation: "count",
        focus: count,
        others: [],
        compute: () => ({ low: years2, high: years2 + 1 }),
        formula: `${match[2] ?? ""} \u2212 ${match[1] ?? ""}`,
        evidence: "sure",
        reading: () => ({ low: count.value, high: count.value }),
        worded: true
      }
    ];
  });
}
function yearsBetweenTold(all, reader) {
  return all.filter((claim) => claim.lang === "en" && claim.unit === "years" && claim.aside === null).flatMap((count) => {
    if (!Number.isInteger(count.value) || !/^\s*(?:that (?:lie|lay|passed|elapsed) )?(?:in )?between (?:the two|these two|both|the)\s+(?:[a-z]+ )?(?:counts?|dates?|surveys?|census(?:es)?|years|editions|microcensus(?:es)?)\b/i.test(
      reader.after(count)
    ))
      return [];
    const told4 = all.filter(
      (claim) => claim.aside === "date" && claim.period !== null && claim.source === count.source && claim.end <= count.start && count.sentence - claim.sentence <= 2
    );
    const years2 = [...new Set(told4.map(({ period: period2 }) => Math.floor((period2?.to ?? 0) / 12)))];
    const [a, b] = years2;
    if (a === void 0 || b === void 0 || years2.length > 2) return [];
    const gap = Math.abs(a - b);
    return [
      {
        relation: "count",
        focus: count,
        others: [],
        compute: () => ({ low: gap, high: gap }),
        formula: `${String(Math.max(a, b))} \u2212 ${String(Math.min(a, b))}`,
        evidence: "sure",
        reading: () => ({ low: count.value, high: count.value }),
        worded: true
      }
    ];
  });
}
function spanAverages(claims, reader) {
  return claims.flatMap((mean) => {
    if (mean.lang !== "en" || mean.role !== "level" || mean.hedge !== "exact") return [];
    if (!/\baverage of\s+[$€£¥₹A-Z]*$/i.test(reader.gap(mean)) || !/^[^,.;]{0,25}\b(?:per|a|each) year\b/i.test(reader.tail(mean)))
      return [];
    const sentence = reader.sentence(mean);
    const span = /\b(?:from|between) (?:the (?:beginning|start) of )?((?:19|20)\d{2}) (?:to|and|until|through) (?:the end of )?((?:19|20)\d{2})\b/i.exec(
      sentence
    );
    const total = claims.findLast(
      (claim) => claim.sentence === mean.sentence && claim.source === mean.source && claim.end <= mean.start && claim.role === "level" && alike(claim, mean)
    );
    if (span === null || total === void 0 || total.hedge !== "exact") return [];
    const years2 = Number(span[2]) - Number(span[1]) + 1;
    const isWhole = /\b(?:beginning|start) of/i.test(span[0]);
    return [
      {
        relation: "per_head",
        focus: mean,
        others: [total],
        compute: ([sum2]) => sum2 === void 0 ? void 0 : { low: sum2.low / years2, high: sum2.high / (isWhole ? years2 : years2 - 1) },
        formula: `${total.text} / ${String(years2)}`,
        evidence: "likely",
        mistakes: ([sum2]) => [-4, -3, -2, 2, 3, 4].map(
          (by) => sum2 === void 0 || years2 + by < 1 ? void 0 : { low: sum2.low / (years2 + by), high: sum2.high / (years2 + by) }
        )
      }
    ];
  });
}
function overSpan(claim, reader) {
  return claim.lang === "zh" ? /^(?:间|来|内|时间)/.test(reader.after(claim)) : /\b(?:over|within|during|in) (?:the |these |those |just |only |a span of )*$/i.test(reader.gap(claim));
}
function twoYearCandidates(claims, reader) {
  const growths = claims.filter((claim) => claim.role === "growth" && claim.unit === "1");
  return claims.filter((claim) => claim.role === "average_growth" && claim.unit === "1").flatMap((average) => {
    const near = growths.filter(
      (claim) => claim.source === average.source && claim.start < average.start && average.sentence - claim.sentence <= 1
    );
    return near.flatMap(
      (a, i) => near.slice(i + 1).map((b) => ({
        relation: "average_growth",
        focus: average,
        others: [a, b],
        compute: ([x, y]) => x === void 0 || y === void 0 || x.low <= -1 || y.low <= -1 ? void 0 : {
          low: Math.sqrt((1 + x.low) * (1 + y.low)) - 1,
          high: Math.sqrt((1 + x.high) * (1 + y.high)) - 1
        },
        formula: `\u221A((1 + ${a.text}) (1 + ${b.text})) \u2212 1`,
        evidence: near.length === 2 && b.sentence === average.sentence && (isEarlier2(b, average, reader) || a.sentence === b.sentence && ofBoth.test(reader.after(average))) ? "sure" : near.length === 2 && a.sentence === average.sentence ? "weak" : "possible"
      }))
    );
  });
}
function isEarlier2(claim, average, reader) {
  return claim.lang === "zh" && /(?:上年|去年|(?:19|20)\d{2}年)(?:同期|同月)?[^，。；]{0,12}$/.test(reader.gap(claim)) && !/[比较]/.test(reader.gap(claim)) && /两年(?:年均|平均)/.test(reader.gap(average));
}
function averagedCandidates(claims, reader) {
  return claims.flatMap((average, i) => {
    const [years2] = /([两三四五])年(?:来)?(?:年均|平均|年平均)/.exec(reader.gap(average))?.slice(1) ?? [];
    const whole2 = claims[i - 1];
    if (years2 === void 0 || average.role !== "average_growth" || whole2?.sentence !== average.sentence)
      return [];
    if (whole2.source !== average.source || whole2.role !== "growth" || whole2.unit !== "1") return [];
    if (!/(?:比|较)(?:19|20)\d{2}年[^，。；]{0,12}$/.test(reader.gap(whole2)) && whole2.since === null)
      return [];
    const n = "\u4E24\u4E09\u56DB\u4E94".indexOf(years2) + 2;
    return [
      {
        relation: "average_growth",
        focus: average,
        others: [whole2],
        compute: ([x]) => x === void 0 || x.low <= -1 ? void 0 : { low: (1 + x.low) ** (1 / n) - 1, high: (1 + x.high) ** (1 / n) - 1 },
        formula: `(1 + ${whole2.text})^(1/${n}) \u2212 1`,
        evidence: "sure",
        worded: true
      }
    ];
  });
}
var toldBehind, toldAhead, ofBoth;
var init_spans = __esm({
  "src/audit/relations/spans.ts"() {
    "use strict";
    init_frames();
    init_runs();
    toldBehind = /^\s*(?:from|between|,)\s+((?:19|20)\d{2})\s*(?:to|and|through|-|–)\s*((?:19|20)\d{2})\b/i;
    toldAhead = /\b(?:every|each) (?:single )?(?:year|season) (?:from|between) ((?:19|20)\d{2}) (?:to|and|through|until) ((?:19|20)\d{2})\b[^.;\d]{0,40}$/i;
    ofBoth = /^\s*(?:a year |annually |per year )?(?:over|in|for|across) (?:the |these |those |both )*two years\b/i;
  }
});

// src/audit/relations/weighted.ts
function weightedCandidates(claims, reader) {
  return claims.filter(
    (claim) => claim.role === "contribution" && claim.unit === "points" && closed(claim) && claim.list === null
  ).flatMap((points) => {
    const told4 = [0, 1].map((back) => before2(points, claims, back, reader)).find((pair) => pair !== void 0);
    if (told4 === void 0) return [];
    const { weight, growth: growth2, others } = told4;
    const tied2 = points.lang === "en" && (weight.sentence === points.sentence || others.length > 0);
    return [
      {
        relation: "contribution",
        focus: points,
        others: [weight, growth2],
        compute: ([a, b]) => {
          if (a === void 0 || b === void 0) return void 0;
          const product = multiply(a, b);
          return product.low < 0 ? { low: product.low * (1 + slack), high: product.high * (1 - slack) } : { low: product.low * (1 - slack), high: product.high * (1 + slack) };
        },
        formula: `${weight.text} \xD7 ${growth2.text}`,
        evidence: tied2 ? "sure" : "likely",
        ...tied2 ? { bound: [weight, growth2] } : {},
        // the weight itself, or the growth, taken for what they contribute; the sign turned
        mistakes: ([a, b]) => a === void 0 || b === void 0 ? [] : [a, b, scale(multiply(a, b), -1), ...others.map(({ interval }) => multiply(interval, b))]
      }
    ];
  });
}
function before2(points, claims, back, reader) {
  const near = claims.filter(
    (claim) => claim.source === points.source && points.sentence - claim.sentence === back && claim.end <= points.start && claim.aside === null && closed(claim)
  );
  const weights = near.filter(
    (claim) => claim.unit === "1" && (claim.role === "share" || claim.role === "contribution_share")
  );
  const growths = near.filter((claim) => claim.unit === "1" && claim.role === "growth");
  const grown = /^\s*to (?:the )?(?:growth of )?([A-Za-z]+)/.exec(reader.tail(points))?.[1]?.toLowerCase();
  const named3 = weights.filter(
    ({ whole: whole2 }) => grown !== void 0 && whole2?.toLowerCase().split(/\W+/).includes(grown) === true
  );
  const [weight] = weights.length > 1 ? named3 : weights;
  const [growth2] = growths;
  if (weight === void 0 || growth2 === void 0 || named3.length > 1 || growths.length > 1)
    return void 0;
  const others = weights.filter((claim) => claim !== weight);
  return near.some((claim) => claim.role === "contribution") ? void 0 : { weight, growth: growth2, others };
}
var slack;
var init_weighted = __esm({
  "src/audit/relations/weighted.ts"() {
    "use strict";
    init_relation();
    slack = 0.15;
  }
});

// src/audit/relations/sums.ts
function sumRelations(claims, reader) {
  const levels = levelsOf(claims).filter((claim) => closed(claim) && isAdditive(claim));
  const known = weigh(partitionCandidates(levels, reader));
  const listed3 = ofWhich2(levels, reader);
  const totals = totalled2(levels, reader);
  const runs = contiguous(levels, claims);
  const seen = /* @__PURE__ */ new Set();
  return [...known, ...listed3, ...totals, ...runs].filter((relation) => {
    const key = relation.numbers.map((claim) => `${claim.source}:${claim.start}`).sort().join(" ");
    return seen.has(key) ? false : seen.add(key);
  });
}
function ofWhich2(levels, reader) {
  return levels.flatMap((whole2) => {
    const told4 = levels.filter(
      (claim) => claim.partOf === whole2.frame && claim.unit === whole2.unit && claim.per === whole2.per && claim.source === whole2.source && (claim.period === null || whole2.period === null || samePeriod(claim, whole2))
    );
    const [first] = told4;
    const list2 = told4.filter(
      (claim) => claim.sentence === first?.sentence || !beginsAnew(claim, first ?? claim, reader)
    );
    const parts = whole2.lang === "en" && /;/.test(reader.before(whole2)) ? withinStop(list2, reader) : list2;
    const relations = [];
    for (const part of parts) {
      if (part.interval.low > whole2.interval.high && !levels.some((level) => isNearerWhole(level, whole2, part)) && // 第二产业54596亿元，其中制造业45379亿元；第三产业85801亿元: behind the semicolon another begins.
      !(part.lang === "zh" && part.value < whole2.value * 20 && /[；;]/.test(reader.between(whole2, part))) && !beginsAnew(part, whole2, reader) && (part.concept === whole2.concept || part.concept === null || whole2.concept === null))
        relations.push(partTooLarge(part, whole2));
    }
    if (parts.length < 2 || relations.length > 0) return relations;
    const own = (claim) => claim.lang === "zh" ? exactly(claim) : claim.interval;
    const sum2 = parts.reduce((all, part) => add(all, own(part)), { low: 0, high: 0 });
    const judged7 = relate("sum", whole2, parts, sum2, parts.map((part) => part.text).join(" + "), own(whole2));
    if (judged7.verdict === "consistent") return [judged7];
    const text = parts.map((part) => reader.sentence(part)).join(" ");
    const worded = isOverfull3(parts, whole2, sum2, reader) || // 包括交通、能源、水利三部分
    whole2.lang === "zh" && /^[^，。；\d]{0,4}(?:[两二三四五六七八九])(?:个|大)?(?:部分|大类|大块|板块)/.test(
      reader.after(parts.at(-1) ?? whole2)
    );
    const complete2 = worded || parts.some((part) => part.rest) || complementary(parts, whole2, reader) || /\b(?:consist(?:s|ed|ing) of|made up of|compris(?:es|ed|ing))\b|构成|组成/.test(text) || typo(parts, whole2);
    const isOuterRest = parts.some(
      (part) => (part.rest || /;/.test(reader.gap(part))) && levels.some(
        (outer) => outer.source === whole2.source && outer.end <= whole2.start && whole2.sentence - outer.sentence <= 1 && meet(add(whole2.interval, part.interval), outer.interval)
      )
    );
    if (isOuterRest) return [];
    const ofAnother2 = levels.some(
      (level) => level !== whole2 && !parts.includes(level) && level.source === whole2.source && Math.abs(level.sentence - whole2.sentence) <= 1 && level.end <= (parts[0]?.start ?? 0) && meet(sum2, level.interval)
    );
    return complete2 && !ofAnother2 && (whole2.lang === "zh" || isOneList2(parts)) ? [worded ? { ...judged7, worded } : judged7] : [];
  });
}
function withinStop(parts, reader) {
  const stops = parts.slice(1).map((part, i) => reader.between(parts[i], part).includes(";"));
  const at = stops.indexOf(true);
  return at > 0 && stops.includes(false) ? parts.slice(0, at + 1) : parts;
}
function beginsAnew(part, whole2, reader) {
  return part.lang === "zh" && part.sentence !== whole2.sentence && breakdown.test(reader.sentence(part));
}
function isOverfull3(parts, whole2, sum2, reader) {
  if (whole2.lang !== "zh" || parts.length < 3 || sum2.low <= whole2.interval.high) return false;
  const names4 = parts.map((part) => reader.gap(part).slice(-2));
  return names4.every((name) => name === names4[0]) && parts.every((part) => /(?:特大|大|中|小|微)型|小微/.test(reader.gap(part))) && parts.slice(1).every((part, i) => /^[、，]?[^，。；、\d]{1,10}$/.test(reader.between(parts[i] ?? whole2, part)));
}
function isNearerWhole(level, whole2, part) {
  const between2 = level.start > whole2.end && level.end < part.start && level.source === part.source;
  return between2 && level.unit === part.unit && level.interval.high >= part.interval.low && level.value < whole2.value * 100;
}
function partTooLarge(part, whole2) {
  return {
    relation: "part",
    focus: part,
    numbers: [part, whole2],
    verdict: "inconsistent",
    stated: part.value,
    computed: { low: Number.NEGATIVE_INFINITY, high: whole2.interval.high },
    why: {
      en: `a part of ${part.text} is more than its whole of ${whole2.text}`,
      zh: `\u90E8\u5206\uFF08${part.text}\uFF09\u5927\u4E8E\u603B\u4F53\uFF08${whole2.text}\uFF09`
    }
  };
}
function complementary(parts, whole2, reader) {
  return complements[whole2.lang].some((set) => {
    if (set.length !== parts.length) return false;
    const eachOne = (textOf) => {
      const hits = set.map((pattern) => parts.filter((part) => pattern.test(textOf(part))));
      return hits.every((hit) => hit.length === 1) && new Set(hits.flat()).size === parts.length;
    };
    return eachOne(subjectOf3) || eachOne((part) => part.text + reader.tail(part));
  });
}
function subjectOf3(part) {
  return `${part.concept ?? ""} ${part.subject}`;
}
function typo(parts, whole2) {
  return parts.some((part) => {
    const rest = parts.filter((other) => other !== part).reduce((all, other) => add(all, other.interval), { low: 0, high: 0 });
    const wanted = subtract(whole2.interval, rest);
    return misprints2(part, parts.length).some(
      (value) => meet(wanted, { low: value - part.half, high: value + part.half })
    );
  });
}
function misprints2(claim, count) {
  const digits = /[\d.,]+/.exec(claim.text)?.[0].replace(/[,.]+$/, "") ?? "";
  const shifted2 = digits.replace(/\D/g, "").length < (count < 3 ? 3 : 2) ? [] : [-4, -3, -2, -1, 1, 2, 3, 4].map((power) => claim.value * 10 ** power);
  if (digits.replace(/\D/g, "").length < (claim.half === 0.5 && count > 2 ? 3 : 4)) return shifted2;
  return [...shifted2, ...transposed(claim, claim.value)];
}
function totalled2(levels, reader) {
  return levels.flatMap((whole2) => {
    const lead = reader.gap(whole2);
    const cue2 = whole2.lang === "zh" ? /合计|共计|总计|合共/.test(lead) : totalEn.test(lead);
    if (!cue2 && !/^\s*(?:in total|altogether|in all|together|combined)\b/i.test(reader.after(whole2)))
      return [];
    const parts = levels.filter(
      (claim) => claim.source === whole2.source && claim.sentence === whole2.sentence && claim.end <= whole2.start && claim.unit === whole2.unit && claim.per === whole2.per && claim.partOf === null && samePeriod(claim, whole2)
    );
    if (parts.length < 2) return [];
    const others = levels.some(
      (level) => level.source === whole2.source && !parts.includes(level) && level.unit !== whole2.unit && level.kind === "count" && level.start > (parts[0]?.start ?? 0) && level.end <= whole2.start
    );
    const sum2 = parts.reduce((all, part) => add(all, part.interval), { low: 0, high: 0 });
    const judged7 = relate("sum", whole2, parts, sum2, parts.map((part) => part.text).join(" + "));
    if (others && judged7.verdict === "inconsistent") return [];
    const strong = whole2.lang === "zh" || contentWords(lead.replace(totalEn, " "), "en").length === 0;
    return judged7.verdict === "consistent" || strong && (whole2.concept === null || parts.some((part) => part.concept === whole2.concept)) ? [judged7] : [];
  });
}
function contiguous(levels, claims) {
  return levels.flatMap((whole2) => {
    if (whole2.partOf !== null || digitsOf3(whole2) < 3) return [];
    const later = levels.filter(
      (claim) => claim.source === whole2.source && claim.start > whole2.start && claim.unit === whole2.unit && claim.per === whole2.per
    );
    const counts2 = new Set(
      claims.filter(
        (claim) => claim.source === whole2.source && claim.unit !== "" && claim.role === "level" && claim.half <= 0.5 && claim.value >= 3 && claim.value <= 40 && (claim.lang === "zh" || isNear2(claim, whole2) && !/^(?:years|months|persons)$/.test(claim.unit))
      ).map((claim) => claim.value)
    );
    for (let from = 0; from < later.length; from++) {
      let sum3 = { low: 0, high: 0 };
      for (let to = from; to < later.length; to++) {
        const next = later[to];
        if (next === void 0) break;
        sum3 = add(sum3, next.interval);
        if (sum3.low > whole2.interval.high * 1.2) break;
        const parts = later.slice(from, to + 1);
        const tight = sum3.high - sum3.low < 0.01 * whole2.value;
        if (parts.length >= 3 && tight && meet(sum3, whole2.interval))
          return [relate("sum", whole2, parts, sum3, parts.map((part) => part.text).join(" + "))];
      }
    }
    if (!whole2.total) return [];
    const own = later.filter(
      (claim) => claim.concept !== "investment" && claim.concept !== "projects" && !claim.total
    );
    const run = [own, later].find((list2) => list2.length >= 4 && counts2.has(list2.length));
    if (run === void 0 || !(own.some((part) => part.concept === whole2.concept) || whole2.concept === null))
      return [];
    const sum2 = run.reduce((all, part) => add(all, part.interval), { low: 0, high: 0 });
    const near = Math.abs((sum2.low + sum2.high) / 2 / whole2.value - 1) < 0.25 || typo(run, whole2);
    return near ? [relate("sum", whole2, run, sum2, run.map((part) => part.text).join(" + "))] : [];
  });
}
function digitsOf3(claim) {
  return (claim.text.match(/\d/g) ?? []).length;
}
var breakdown, isOneList2, totalEn, isNear2;
var init_sums = __esm({
  "src/audit/relations/sums.ts"() {
    "use strict";
    init_frames();
    init_hedges();
    init_lexicon();
    init_words();
    init_candidate();
    init_misprints();
    init_partitions();
    init_runs();
    init_relation();
    breakdown = /^(?:按|分)[^，。；]{1,14}[，：,:]/;
    isOneList2 = (parts) => parts.every((part) => part.sentence === parts[0]?.sentence && part.hedge === "exact");
    totalEn = /\b(?:for|to|with|making|giving|bringing|a|in|came to)?\s*(?:a|the)?\s*(?:combined|total(?:l?ing)?|in total|altogether|in all|together)\b/i;
    isNear2 = (count, whole2) => Math.abs(count.sentence - whole2.sentence) <= 1;
  }
});

// src/audit/relations/targets.ts
function targetRelations(claims, reader) {
  const levels = levelsOf(claims).filter(closed);
  return [
    ...claims.filter((claim) => claim.role === "target" || isAim3(claim, reader)).flatMap((target) => met(target, levels, reader)),
    ...weigh(
      claims.filter((claim) => claim.role === "early").flatMap((early) => years(early, claims, reader))
    ),
    ...levels.flatMap((level) => threshold(level, levels, reader))
  ];
}
function met(target, levels, reader) {
  const sentence = reader.sentence(target);
  const no = missed[target.lang].test(sentence);
  const yes = reached2[target.lang].test(
    target.lang === "zh" ? sentence.replace(/未完成|未能|未达到?/g, "") : sentence
  );
  const own = levels.filter(
    (level2) => level2.source === target.source && level2.sentence === target.sentence && level2 !== target && (level2.unit === target.unit || level2.unit === "" && alike(level2, target)) && level2.per === target.per
  );
  const [level] = own;
  if (level === void 0 || own.length > 1 || isLeft2(level, reader) || yes === no || // 完成预算60999万元的40.4%: so much of it.
  target.lang === "zh" && /^[）)]?的\d/.test(reader.after(target)) || !closed(target) || /\b(?:next year|will|for \d{4}|by \d{4})\b|明年|到\d{4}年/i.test(reader.after(target)))
    return [];
  const aim2 = no ? { low: target.value, high: target.value } : target.interval;
  const difference2 = subtract(level.interval, aim2);
  const agrees = yes ? difference2.high >= 0 : difference2.low <= 0;
  const over2 = quantityText(level.value - target.value, level.unit, "en", level);
  return [
    {
      relation: "target",
      focus: target,
      numbers: [target, level],
      verdict: agrees ? "consistent" : "inconsistent",
      stated: target.value,
      computed: level.interval,
      why: {
        en: `${level.text} against a target of ${target.text} (${over2}): ${agrees ? "as the text says" : yes ? "the text says it is met" : "the text says it is missed"}`,
        zh: `\u5B9E\u9645${level.text}\uFF0C\u76EE\u6807${target.text}\uFF1A${agrees ? "\u76F8\u7B26" : yes ? "\u6587\u4E2D\u79F0\u5DF2\u5B8C\u6210" : "\u6587\u4E2D\u79F0\u672A\u5B8C\u6210"}`
      }
    }
  ];
}
function years(early, claims, reader) {
  if (early.unit !== "years") return [];
  const dates = claims.filter(
    (claim) => claim.source === early.source && early.sentence - claim.sentence <= 3 && claim.sentence - early.sentence <= 1 && claim.kind === "date" && claim.period !== null && claim.period.to - claim.period.from <= 11
  );
  const due = dates.filter((date) => isDue2(date, reader));
  const done2 = dates.filter((date) => !isDue2(date, reader) && !setUp.test(reader.before(date)));
  const near = (list2) => {
    const here = list2.filter((date) => date.sentence === early.sentence);
    return here.length > 0 ? here : list2.filter((date) => date.start < early.start).slice(-1);
  };
  const reachedIn = done2.filter((date) => date.end <= early.start).at(-1);
  const firstReached = reachedIn !== void 0 && reachedIn.lang === "zh" && /首次|率先|已|即|就/.test(reader.between(reachedIn, early)) && !/[。]/.test(reader.between(reachedIn, early));
  const passed = passedIn(early, done2, claims, reader);
  const [dueHere, doneHere] = [
    near(due),
    passed !== void 0 ? [passed] : firstReached ? [reachedIn] : near(done2)
  ];
  return due.flatMap(
    (by) => done2.map((when2) => {
      const ahead = yearIn(by) - yearIn(when2);
      const only3 = dueHere.length === 1 && doneHere.length === 1 && dueHere[0] === by && doneHere[0] === when2;
      return {
        relation: "target",
        focus: early,
        others: [by, when2],
        compute: () => ({ low: ahead, high: ahead }),
        formula: `${by.text} \u2212 ${when2.text}`,
        evidence: only3 && ahead > 0 ? "sure" : "possible",
        ...only3 && ahead > 0 && (firstReached || passed !== void 0) ? { worded: true } : {},
        stated: { low: early.value, high: early.value }
      };
    })
  );
}
function passedIn(early, done2, claims, reader) {
  const told4 = claims.filter(
    (claim) => claim.source === early.source && claim.end <= early.start && early.sentence - claim.sentence <= 1 && claim.aside === null && closed(claim)
  );
  const aim2 = told4.filter((claim) => /^的?[\u4e00-\u9fff]{0,6}目标/.test(reader.after(claim))).at(-1);
  if (early.lang !== "zh" || aim2 === void 0) return void 0;
  const steps = done2.flatMap((date) => {
    const value = told4.find((claim) => claim.start >= date.end && claim.unit === aim2.unit);
    return value !== void 0 && value !== aim2 && /^[年末底]{0,2}的?[^，。；\d]{0,8}$/.test(reader.between(date, value)) ? [{ date, value: value.value }] : [];
  });
  const first = steps.find(({ value }) => value >= aim2.value);
  return steps.length > 1 && steps[0]?.value !== first?.value ? first?.date : void 0;
}
function isDue2(date, reader) {
  return date.lang === "zh" ? !/^[年末底初]{0,2}(?:首次|已|就|即|便|提前)/.test(reader.after(date)) && // 2025年千亿元的目标于2023年实现
  !/(?:目标|任务)[^，。；]{0,3}(?:于|在)$/.test(reader.before(date)) && (/(?:目标|计划|(?<![高加升长降减少展大低])到|规划)[^，。；]{0,8}$/.test(reader.before(date)) || // 《清洁能源规划》提出，2030年装机达到1200万千瓦.
  /(?:规划|计划|方案|纲要|意见|行动|目标)》?[^。；]{0,10}(?:提出|要求|明确|确定|规定)[，：]?(?:到|在)?$/.test(
    reader.before(date)
  ) || /^[^，。；]{0,10}(?:目标|任务)/.test(reader.after(date))) : !isPast2(date, reader) && (/\b(?:by|for|until|before|target(?:ed)? (?:for|of|in)|due (?:in|by)|goal for)\s+(?:the (?:end|close) of\s+)?$/i.test(
    reader.before(date)
  ) || /\b(?:deadline|due date|target date)\s+(?:is|was|of|being)\s+(?:the (?:end|close) of\s+)?$/i.test(
    reader.before(date)
  ) || /^\s*(?:target|goal|deadline)/i.test(reader.after(date)));
}
function isPast2(date, reader) {
  return /^\s*by (?:the (?:end|close) of )?$/i.test(reader.before(date)) && /^,?[^.;]{0,90}?\b(?:had|has|have|was|were|reached|stood|rose|totall?ed|exceeded)\b/i.test(
    reader.after(date)
  );
}
function threshold(mark, levels, reader) {
  const level = levels.find((other) => other.source === mark.source && other.sentence === mark.sentence);
  const half2 = mark.value === 50 || mark.value === 0.5 && mark.unit === "1";
  if (level === void 0 || level === mark || level.concept !== "pmi" || !half2) return [];
  const lead = reader.gap(mark);
  const behind3 = /^(?:的)?(?:临界点|荣枯线|枯荣线|分界线)?(?:以上|之上)/.test(reader.tail(mark));
  const under2 = /^(?:的)?(?:临界点|荣枯线|枯荣线|分界线)?(?:以下|之下)/.test(reader.tail(mark));
  const up3 = sides.above[mark.lang].test(lead) || behind3;
  const down3 = sides.below[mark.lang].test(lead) || under2;
  if (up3 === down3) return [];
  const value = level.unit === "1" ? level.value * 100 : level.value;
  const agrees = up3 ? value >= 50 : value <= 50;
  const line = { value: level.unit === "1" ? 0.5 : 50, text: mark.text };
  return [directed(level, [mark], line, agrees)];
}
var isAim3, reached2, missed, isLeft2, setUp, yearIn, sides;
var init_targets2 = __esm({
  "src/audit/relations/targets.ts"() {
    "use strict";
    init_frames();
    init_candidate();
    init_runs();
    init_relation();
    isAim3 = (claim, reader) => claim.lang === "zh" && claim.role === "level" && claim.unit !== "1" && closed(claim) && /(?:目标|计划|任务)(?:数|任务|目标)?(?:为|是)[^，。；\d]{0,8}$/.test(reader.gap(claim));
    reached2 = {
      en: /\b(?:achiev|met|meet|reach|exceed|surpass|beat|above|over|fulfil|hit|ahead of|outstrip)\w*/i,
      zh: /完成|实现|超过|超额|达到|突破|高于|提前/
    };
    missed = {
      en: /\b(?:miss|short of|below|under|behind|fail|not (?:been )?(?:met|reached|achieved)|yet to|lag)\w*/i,
      zh: /未完成|未达|低于|落后|差距|不及|尚差|未能/
    };
    isLeft2 = (level, reader) => level.lang === "zh" && /(?:还需|尚需|仍需|还须|还要|还差|尚差|仍差|尚缺|还缺|缺口|相差|剩余|剩下|余下|尚余|其余)[^，。；\d]{0,6}$/.test(
      reader.gap(level)
    );
    setUp = /\b(?:strategy|plan|program(?:me)?|law|act|vision|roadmap|announced|adopted|launched|set)\b[^,;.]{0,12}\b(?:of|in|from)\s*$/i;
    yearIn = (date) => Math.floor((date.period?.to ?? 0) / 12);
    sides = {
      above: {
        en: /\b(?:above|over|higher than|exceeding)\s+(?:the\s+)?(?:[\w-]+[- ]){0,6}$/i,
        zh: /(?:高于|位于[^，]*以上|超过)[^，。；]{0,8}$/
      },
      below: {
        en: /\b(?:below|under|lower than)\s+(?:the\s+)?(?:[\w-]+[- ]){0,6}$/i,
        zh: /(?:低于|位于[^，]*以下)[^，。；]{0,8}$/
      }
    };
  }
});

// src/audit/relations/nouns.ts
function nounOf(claim, reader) {
  const printed2 = `${claim.text} ${reader.tail(claim)}`.replace(/^[^A-Za-z]*/, "");
  const words3 = /^((?:[A-Za-z-]+\s?){0,4})/.exec(printed2)?.[1]?.trim().split(/\s+/) ?? [];
  const end = words3.findIndex((word2) => stop.test(word2));
  const own = (end < 0 ? words3 : words3.slice(0, end)).filter((word2) => /^[a-z]/.test(word2)).slice(0, 3);
  const last = own.findLast((word2) => /s$|people|children|women|men$/.test(word2));
  if (last === void 0) return null;
  return own.slice(Math.max(0, own.indexOf(last) - 1), own.indexOf(last) + 1).join(" ").toLowerCase();
}
var isRise3, stop, isNounUnit;
var init_nouns = __esm({
  "src/audit/relations/nouns.ts"() {
    "use strict";
    isRise3 = (claim, reader) => /^\s*(?:\w+\s+)?(?:more|less|fewer|higher|lower)\b/i.test(reader.tail(claim));
    stop = /^(?:in|on|at|of|and|or|to|by|from|for|with|was|were|is|are|as|than|over|during|last|this|which|that|who|had|has|have|will|would|up|down|million|billion|thousand|trillion|sold|made|brought|taken|recorded|registered|counted)$/i;
    isNounUnit = (claim, reader) => !/^[A-Z]{3}$/.test(claim.unit) && nounOf(claim, reader) !== null;
  }
});

// src/audit/relations/told-again.ts
function toldAgainCandidates(claims, reader) {
  const told4 = claims.filter(
    (claim) => (claim.role === "level" || claim.role === "previous") && claim.hedge === "exact" && closed(claim) && claim.value > 0 && !/^(?:1|points|times|years|months)$/.test(claim.unit)
  );
  const chinese2 = told4.filter(({ lang, unit }) => lang === "zh" && unit !== "");
  const english2 = told4.filter(
    (claim) => claim.lang === "en" && claim.form === "digits" && !isRise3(claim, reader)
  );
  return [
    ...chinese2.flatMap((late, i) => misreadZh(late, chinese2.slice(0, i), reader)),
    ...english2.flatMap((late, i) => [
      ...measuredAgain(late, english2.slice(0, i), reader),
      ...misread(late, english2.slice(0, i), reader),
      ...ofPeriod(late, english2.slice(0, i), reader)
    ])
  ];
}
function isTransposed(late, claim) {
  return late.source === claim.source && late.unit === claim.unit && late.per === claim.per && late.half === claim.half && late.value !== claim.value && digitsOf4(late).length >= 3 && transposed(late, late.value).some((value) => Math.abs(value - claim.value) < claim.half / 10);
}
function misreadZh(late, before4, reader) {
  const lead = reader.before(late);
  const tail = reader.after(late);
  const pointsBack3 = /(?:上述|前述|这|该|此)$/.test(lead) || /(?:^|[，；、])(?:而)?在(?:全市|全省|全县|全区|全州|全部|这|该)?$/.test(lead) && /^[^，。；\d]{0,12}[中里]/.test(tail) || /[\u4e00-\u9fff]{2}的$/.test(lead) && /^[\u4e00-\u9fff]{2}/.test(tail) && !/(?:[比较于]|同期|上年|去年)[^，。；]{0,12}的$/.test(lead);
  if (!pointsBack3 || before4.some((claim) => claim.value === late.value && claim.unit === late.unit))
    return [];
  const slips = before4.filter((claim) => claim.sentence !== late.sentence && isTransposed(late, claim));
  const [only3] = slips;
  return only3 === void 0 || new Set(slips.map(({ value }) => value)).size > 1 ? [] : [again(late, only3)];
}
function measuredAgain(late, before4, reader) {
  if (!/\b(?:the|those|these|this|that)\s+(?:(?:total|sum) of\s+|whole\s+|entire\s+|full\s+)?(?:[$€£¥₹A-Z]*|Rs\.?\s+)$/i.test(
    reader.before(late)
  ))
    return [];
  if (/\b(?:than|from|against|above|below|over|to|with)\s+the\s+[$€£¥₹A-Z]*$/i.test(reader.before(late)))
    return [];
  if (/^\s*(?:more|less|fewer|higher|lower|target|goal|mark)\b/i.test(reader.tail(late))) return [];
  if (late.unit === "" || before4.some((claim) => claim.value === late.value)) return [];
  const slips = before4.filter(
    (claim) => claim.sentence !== late.sentence && (isTransposed(late, claim) || isScaled3(late, claim))
  );
  const [only3] = slips;
  return only3 === void 0 || slips.length > 1 ? [] : [again(late, only3)];
}
function ofPeriod(late, before4, reader) {
  if (late.unit === "" || !late.periodHere || before4.some((claim) => claim.value === late.value)) return [];
  const words3 = (claim) => contentWords(`${reader.gap(claim)} ${reader.tail(claim).slice(0, 60)}`, "en").map(
    (word2) => word2.toLowerCase()
  );
  const own = new Set(words3(late));
  const slips = before4.filter(
    (claim) => claim.sentence !== late.sentence && claim.periodHere && samePeriod(claim, late) && isTransposed(late, claim) && digitsOf4(late).length > 3 && words3(claim).filter((word2) => own.has(word2)).length > 1
  );
  const [only3] = slips;
  return only3 === void 0 || slips.length > 1 ? [] : [again(late, only3)];
}
function isScaled3(late, claim) {
  const power = Math.log10(late.value / claim.value);
  return late.source === claim.source && late.unit === claim.unit && late.per === claim.per && digitsOf4(late).length >= 3 && digitsOf4(late) === digitsOf4(claim) && Math.abs(power) > (/crore|lakh/i.test(late.text) ? 1.5 : 2.5) && Math.abs(power - Math.round(power)) < 1e-6;
}
function misread(late, before4, reader) {
  if (!definite.test(reader.before(late)) || !isNounUnit(late, reader)) return [];
  const noun = nounOf(late, reader);
  const sorted = (text) => Array.from(text).sort().join("");
  if (noun === null || digitsOf4(late).length < 3) return [];
  const same2 = before4.filter((claim) => claim.source === late.source && nounOf(claim, reader) === noun);
  if (same2.some((claim) => claim.value === late.value)) return [];
  return same2.filter(
    (claim) => sorted(digitsOf4(claim)) === sorted(digitsOf4(late)) && digitsOf4(claim) !== digitsOf4(late) && late.value / claim.value < 10 && claim.value / late.value < 10
  ).map((claim) => again(late, claim));
}
var digitsOf4, again, definite;
var init_told_again = __esm({
  "src/audit/relations/told-again.ts"() {
    "use strict";
    init_frames();
    init_words();
    init_relation();
    init_misprints();
    init_nouns();
    digitsOf4 = (claim) => claim.text.replace(/\D/g, "");
    again = (late, claim) => ({
      relation: "repeated",
      focus: late,
      others: [claim],
      bound: [claim],
      worded: true,
      compute: ([one]) => one,
      formula: claim.text,
      evidence: "sure"
    });
    definite = /\b(?:the|these|those|all|its|their|this|that)\s+(?:total of\s+)?[$€£¥₹A-Z]*$/i;
  }
});

// src/audit/relations/told-parts.ts
function toldPartCandidates(claims, reader) {
  const own = claims.filter((claim) => claim.lang === "en" && closed(claim));
  return own.filter((claim) => claim.unit === "1" && claim.value < 1 && claim.hedge === "exact").flatMap((share) => [...pointedAt(share, own, reader), ...remaining(share, own, reader)]);
}
function pointedAt(share, own, reader) {
  if (!/^(?:that|this|it) (?:is|was|makes|made|means|represents|represented|equals|corresponds to|amounts to)\s+(?:a share of |a rate of )?$/i.test(
    reader.before(share)
  ))
    return [];
  if (!/^\s*(?:of|,|\.|$)/.test(reader.tail(share))) return [];
  const before4 = own.filter(
    (claim) => claim.source === share.source && share.sentence - claim.sentence === 1
  );
  const pairs2 = before4.flatMap((part, i) => {
    const whole2 = before4[i + 1];
    return whole2 !== void 0 && alike(part, whole2) && part.value < whole2.value && part.hedge === "exact" && /^\s*(?:[a-z-]+\s+){0,2}?(?:out )?of (?:the|its|their|all|all the|all its)\s*(?:[a-z-]+\s+)?$/i.test(
      reader.between(part, whole2)
    ) ? [{ part, whole: whole2 }] : [];
  });
  const [only3] = pairs2;
  if (only3 === void 0 || pairs2.length > 1) return [];
  return [
    {
      relation: "share",
      focus: share,
      others: [only3.part, only3.whole],
      bound: [only3.part, only3.whole],
      compute: ([a, b]) => divideBoth(a, b),
      reading: exactly,
      formula: `${only3.part.text} / ${only3.whole.text}`,
      evidence: "sure",
      stated: asPrinted(share)
    }
  ];
}
function remaining(share, own, reader) {
  if (!/\b(?:the )?remain(?:ing|der(?: of)?)\s*$/i.test(reader.gap(share))) return [];
  const name = wholeOf(share, reader);
  if (name === null) return [];
  const before4 = own.filter(
    (claim) => claim.source === share.source && claim.paragraph === share.paragraph && claim.end <= share.start && share.sentence - claim.sentence <= 1 && claim.unit === "1" && claim.role !== "growth" && claim.role !== "average_growth"
  );
  const parts = before4.filter((claim) => {
    const other = wholeOf(claim, reader);
    return other === name || other === "total";
  });
  if (parts.length < 2 || parts.reduce((sum2, { value }) => sum2 + value, 0) >= 1) return [];
  const slack2 = parts.reduce((sum2, { half: half2 }) => sum2 + half2, 0);
  const left = 1 - parts.reduce((sum2, { value }) => sum2 + value, 0);
  return [
    {
      relation: "structure",
      focus: share,
      others: parts,
      bound: parts,
      compute: () => ({ low: left - slack2, high: left + slack2 }),
      formula: `100% \u2212 ${parts.map(({ text }) => text).join(" \u2212 ")}`,
      evidence: "sure",
      worded: true
    }
  ];
}
function wholeOf(share, reader) {
  const found = /^\s*of (?:the |all (?:the )?|its )?([a-z]+)(?=[\s,.;]|$)/i.exec(reader.after(share))?.[1]?.toLowerCase();
  return found === void 0 ? null : /^(?:total|whole|sum)$/.test(found) ? "total" : found;
}
function contributedChanges(claims, reader) {
  const own = claims.filter((claim) => claim.aside === null && closed(claim) && claim.value > 0);
  const pairs2 = own.filter(({ role, unit }) => unit === "points" && role === "contribution").flatMap((point) => {
    const before4 = own.filter(
      (claim) => claim.source === point.source && claim.sentence === point.sentence && claim.end <= point.start
    );
    const change = before4.filter((claim) => !/^(?:1|points|times|years)$/.test(claim.unit) && isMove(claim, reader)).at(-1);
    const last = own.filter(
      (claim) => claim.unit === "points" && claim.end <= point.start && claim.sentence === point.sentence
    ).at(-1);
    return change === void 0 || last !== void 0 && last.start > change.start ? [] : [{ point, change }];
  });
  if (pairs2.length < 3) return [];
  const totals = own.filter(
    (claim) => (claim.role === "level" || claim.role === "previous") && pairs2.every(({ change, point }) => claim.end <= change.start && point.sentence - claim.sentence <= 3) && pairs2.every(({ change }) => alike(claim, change) && change.value < claim.value)
  );
  return totals.flatMap((total) => {
    const judged7 = pairs2.map(({ point, change }) => {
      const given = divideBoth(sizeOf(change.interval), total.interval);
      const stated = asPrinted(point);
      return { point, change, given: given === void 0 ? void 0 : pointsOf(given, point), stated };
    });
    const failing2 = judged7.filter(({ given, stated }) => given !== void 0 && !meet(given, stated));
    const [one] = failing2;
    if (one?.given === void 0 || failing2.length > 1 || judged7.length - failing2.length < 2) return [];
    return [
      {
        ...relate(
          "contribution",
          one.point,
          [one.change, total],
          one.given,
          `${one.change.text} / ${total.text}`,
          one.stated
        ),
        bound: [total],
        worded: true
      }
    ];
  });
}
function shrunkYetAdded(claims, reader) {
  const own = claims.filter((claim) => claim.aside === null);
  return own.flatMap((point, i) => {
    const rate = own[i - 1];
    if (rate?.sentence !== point.sentence || rate.source !== point.source || point.unit !== "points")
      return [];
    if (rate.unit !== "1" || rate.role !== "growth" || rate.direction === 0 || point.value < 0) return [];
    const between2 = reader.between(rate, point);
    const added = /^[^,;.]{0,40}\b(?:and|thereby|thus)\s+(?:thereby |thus |so )?(?:added|contributed)\s*$/i.test(between2);
    const taken = /^[^,;.]{0,40}\b(?:and|thereby|thus)\s+(?:thereby |thus |so )?(?:subtracted|took|shaved|deducted)\s*$/i.test(
      between2
    );
    if (!(added && rate.direction < 0) && !(taken && rate.direction > 0)) return [];
    return [
      {
        relation: "direction",
        focus: point,
        numbers: [point, rate],
        verdict: "inconsistent",
        stated: added ? point.value : -point.value,
        computed: added ? { low: Number.NEGATIVE_INFINITY, high: 0 } : { low: 0, high: Number.POSITIVE_INFINITY },
        worded: true,
        bound: [rate],
        why: added ? {
          en: `what shrank by ${rate.text} takes ${point.text} away and does not add them`,
          zh: `\u4E0B\u964D${rate.text}\u7684\u90E8\u5206\u5E94\u4E0B\u62C9${point.text}\uFF0C\u800C\u975E\u62C9\u52A8`
        } : {
          en: `what grew by ${rate.text} adds ${point.text} and does not take them away`,
          zh: `\u589E\u957F${rate.text}\u7684\u90E8\u5206\u5E94\u62C9\u52A8${point.text}\uFF0C\u800C\u975E\u4E0B\u62C9`
        }
      }
    ];
  });
}
var pointsOf, isMove;
var init_told_parts = __esm({
  "src/audit/relations/told-parts.ts"() {
    "use strict";
    init_pairs();
    init_relation();
    init_hedges();
    init_runs();
    pointsOf = (share, point) => Math.abs(point.value) < 0.2 && /\bpoints?\b|百分点/.test(point.text) && point.half < 4e-3 ? share : scale(share, 100);
    isMove = (claim, reader) => claim.role === "change" || /^\s*(?:higher|lower|more|less|up|down)\b/i.test(reader.tail(claim)) || /\b(?:by|increase of|rise of|gain of)\s*[$€£¥₹A-Z]*$/i.test(reader.gap(claim));
  }
});

// src/audit/relations/told-otherwise-zh.ts
function isToldOtherwiseZh(relation, near, reader) {
  const { focus } = relation;
  if (focus.lang !== "zh") return false;
  const own = partsOf(relation);
  switch (relation.relation) {
    case "change":
      return isYearly3(focus, reader) || isFromSameBase(relation, own, near);
    case "share":
      return isOfIncrease(focus, own.at(-1), reader) || isOfThisYear(focus, own, near, reader);
    case "growth":
      return isRate2(relation, own, near, reader);
    case "multiple":
      return isOfLastTwo(focus, near);
    case "sum":
      return relation.slip !== true && isPartOfMore(focus, own, near);
    case "average_growth":
      return isOverOtherYears(focus, own, near);
    default:
      return false;
  }
}
function isOfIncrease(share, whole2, reader) {
  const phrase = phraseOf(share, reader);
  const increase = /(?:增量|减量|增加额|增长额|增加量|增长量|减少额|减少量|下降额|净增|新增)/;
  return phrase !== null && increase.test(phrase) && whole2?.role !== "change" && whole2 !== void 0 && !increase.test(reader.gap(whole2));
}
function isOfThisYear(share, own, near, reader) {
  const [part, whole2] = own;
  if (part === void 0 || whole2?.role !== "previous" || part.role === "previous") return false;
  if (phraseOf(share, reader) !== null) return false;
  return near.some((other) => {
    const ratio2 = divide(sizeOf(part.interval), sizeOf(other.interval));
    return other.role === "level" && other.end <= whole2.start && other.unit === whole2.unit && ratio2 !== void 0 && meet(share.interval, ratio2);
  });
}
function isRate2(relation, own, near, reader) {
  const { focus } = relation;
  const [first, second] = own;
  if (first === void 0 || second === void 0 || own.length > 2) return false;
  const gives = (ratio2, less3 = 0) => ratio2 !== void 0 && meet(sizeOf(focus.interval), sizeOf({ low: ratio2.low - less3, high: ratio2.high - less3 }));
  if (earlier2.test(reader.gap(first)) && second.end <= focus.start && second.value < first.value && gives(divide(second.interval, first.interval)))
    return true;
  if (/(?:去年|今年|本年)[^，。；\d]{0,8}$/.test(reader.gap(second)) && /(?:前年|上年)[^，。；\d]{0,8}$/.test(reader.gap(first)))
    return gives(divide(second.interval, first.interval), 1) && second.value > first.value === focus.direction >= 0;
  if (relation.slip === true || focus.basis === null || first.role === "change") return false;
  return near.some(
    (now) => now !== first && now !== second && now.role === "level" && now.end <= first.start && now.unit === first.unit && [first, second].some(
      (base3) => gives(divide(now.interval, base3.interval), 1) && now.value > base3.value === focus.direction >= 0
    )
  );
}
function isOfLastTwo(told4, near) {
  const [a, b] = near.filter((claim) => claim.sentence === told4.sentence && claim.end <= told4.start).slice(-2);
  const ratio2 = a === void 0 || b === void 0 || a.unit !== b.unit ? void 0 : divide(a.interval, b.interval);
  return ratio2 !== void 0 && meet(told4.interval, ratio2);
}
function isPartOfMore(told4, own, near) {
  const total = [told4, ...own].map(({ interval }) => interval).reduce(add);
  return own.length > 1 && near.some(
    (whole2) => whole2 !== told4 && !own.includes(whole2) && closed(whole2) && isCountedAlike(whole2, told4) && meet(whole2.interval, total)
  );
}
function isOverOtherYears(told4, own, near) {
  return near.some(
    (now) => own.some((base3) => {
      if (now === base3 || own.includes(now) || now.unit !== base3.unit || now.period === null || base3.period === null)
        return false;
      const years2 = (now.period.to - base3.period.to) / 12;
      const ratio2 = divide(now.interval, base3.interval);
      if (!Number.isInteger(years2) || years2 < 2 || ratio2 === void 0 || ratio2.low <= 0) return false;
      const rate = { low: ratio2.low ** (1 / years2) - 1, high: ratio2.high ** (1 / years2) - 1 };
      return meet(sizeOf(told4.interval), sizeOf(rate));
    })
  );
}
var isYearly3, isFromSameBase, earlier2, counted4, isCountedAlike;
var init_told_otherwise_zh = __esm({
  "src/audit/relations/told-otherwise-zh.ts"() {
    "use strict";
    init_hedges();
    init_relation();
    init_wrong_wholes();
    isYearly3 = (told4, reader) => /(?:[年月日季]均|平均每[年月日季])[^，。；\d]{0,8}$/.test(reader.gap(told4));
    isFromSameBase = ({ focus }, own, near) => {
      const base3 = own.at(-1);
      return base3 !== void 0 && near.some(
        (now) => now !== base3 && now !== focus && now.role === "level" && now.end <= base3.start && now.unit === base3.unit && meet(focus.interval, sizeOf(subtract(now.interval, base3.interval))) && now.value > base3.value === focus.direction >= 0
      );
    };
    earlier2 = /(?:上年|去年|前年|上月|同期|上一年)[^，。；\d]{0,12}$/;
    counted4 = /^(?:[\u4e00-\u9fff]|enterprises|persons|households)$/;
    isCountedAlike = (a, b) => a.unit === b.unit || counted4.test(a.unit) && counted4.test(b.unit);
  }
});

// src/audit/relations/told-otherwise.ts
function isToldOtherwise(relation, claims, reader) {
  const { focus, verdict, slip, worded } = relation;
  if (verdict === "consistent") return false;
  const near = claims.filter((claim) => isAmount6(claim) && distance2(claim, focus) <= reach11);
  if (isToldOtherwiseZh(relation, near, reader)) return true;
  if (!isOpen(relation)) return false;
  if (isApposed(focus, claims, reader)) return true;
  if (slip === true || worded === true) return false;
  const own = partsOf(relation);
  const mark = comparedWith4(focus, own, reader);
  const { low, high } = scale(relation.computed, -1);
  const turned3 = relation.relation === "change" || meet({ low: low - focus.half, high: high + focus.half }, { low: relation.stated, high: relation.stated });
  const way = focus.direction === 0 && relation.stated < 0 ? -1 : focus.direction;
  const readings2 = relation.relation === "change" ? differencesOf(near, focus) : readingsOf2(near, way);
  return readings2.some(
    ({ numbers, base: base3, given }) => meet(focus.interval, relation.relation === "change" ? given : narrowed(given)) && (mark === void 0 || numbers.includes(mark)) && (!turned3 || !own.every((claim) => numbers.includes(claim))) && !(relation.relation === "growth" && isChangeOnLevel(numbers, own)) && (base3 === own.at(-1) || !(relation.relation === "share" && isOfNamed(focus, own.at(-1), base3, claims, reader) || isOfOtherTime2(focus, own, base3, claims)))
  );
}
function narrowed({ low, high }) {
  const slack2 = (high - low) / 2 * 0.4;
  return { low: low + slack2, high: high - slack2 };
}
function isOfOtherTime2(told4, own, other, claims) {
  const dates = claims.filter(
    (claim) => claim.aside === "date" && claim.source === told4.source && claim.sentence === told4.sentence
  );
  const isDated2 = ({ period: period2 }) => period2 !== null && dates.some(
    (date) => date.period !== null && date.period.from <= period2.from && period2.to <= date.period.to
  );
  return other.sentence !== told4.sentence && own.every(isDated2) && !isDated2(other);
}
function isApposed(share, claims, reader) {
  const here = claims.filter(
    (claim) => claim.source === share.source && claim.sentence === share.sentence && claim.end <= share.start
  );
  const [part, whole2] = here.slice(-2);
  if (share.unit !== "1" || part === void 0 || whole2 === void 0) return false;
  if (!isAmount6(part) || !isAmount6(whole2) || !fits2(part, whole2)) return false;
  const ratio2 = divide(sizeOf(part.interval), sizeOf(whole2.interval));
  return ratio2 !== void 0 && meet(share.interval, ratio2) && /^[^,;.()]*\b(?:out )?of\b[^,;.()]*$/i.test(reader.between(part, whole2)) && /^[^,;.(]{0,40}[,(][^,;.()]{0,20}$/.test(reader.between(whole2, share));
}
function comparedWith4(told4, own, reader) {
  if (told4.lang === "zh") {
    const last = own.filter((claim) => claim.end <= told4.start).at(-1);
    return last !== void 0 && /^[^，。；]*$/.test(reader.between(last, told4)) && comparesZh(last, reader) ? last : void 0;
  }
  const tail = reader.tail(told4);
  const next = own.find((claim) => claim.start === told4.end + tail.length);
  return /\b(?:than|above|below|under|over|from|on|against|of)\b[^,;.()]*$/i.test(tail) && /^[^,;:.()—–]*$/.test(tail) ? next : void 0;
}
function isOfNamed(share, whole2, other, claims, reader) {
  if (whole2 === void 0) return false;
  const phraseZh = share.lang === "zh" ? phraseOf(share, reader) : null;
  const behind3 = phraseZh ?? /^\s*(?:share\s+)?of\s+[^,.;:()]*/i.exec(reader.tail(share))?.[0];
  if (behind3 === void 0) return false;
  const phrase = /^\s*of\s+(?:it|them|that|these|those)\s*$/i.test(behind3) ? /\bof\s+([^,.;:()]*),[^,;:()]*$/i.exec(reader.gap(share))?.[1] ?? "" : behind3;
  const words3 = tokensOf(phrase, share.lang);
  const isNamed2 = (claim) => {
    const told4 = new Set(tokensOf(around(claim, claims, reader), share.lang));
    return words3.some((word2) => told4.has(word2));
  };
  return words3.length > 0 && (isNamed2(whole2) || !isNamed2(other));
}
function readingsOf2(near, way) {
  return near.flatMap(
    (base3) => near.flatMap((part, i) => {
      if (part === base3 || !fits2(part, base3)) return [];
      const next = near[i + 1];
      const ratio2 = divide(sizeOf(part.interval), sizeOf(base3.interval));
      const joint3 = next === void 0 || next === base3 || !fits2(next, part) ? void 0 : divide(add(sizeOf(part.interval), sizeOf(next.interval)), sizeOf(base3.interval));
      const of2 = (numbers, given) => given === void 0 ? [] : [{ numbers, base: base3, given }];
      const change = ratio2 === void 0 ? void 0 : shift(ratio2, -1);
      return [
        ...of2([part, base3], ratio2),
        ...of2([part, base3], change),
        ...way === 0 && change !== void 0 ? of2([part, base3], scale(change, -1)) : [],
        ...next === void 0 ? [] : of2([part, next, base3], joint3)
      ];
    })
  );
}
function differencesOf(near, told4) {
  const amounts4 = near.filter((claim) => claim !== told4 && fits2(claim, told4) && claim.role !== "change");
  return amounts4.flatMap(
    (base3) => amounts4.flatMap((now) => {
      if (now === base3 || !fits2(now, base3)) return [];
      const numbers = [now, base3];
      const given = subtract(now.interval, base3.interval);
      return [
        { numbers, base: base3, given },
        ...told4.direction === 0 ? [{ numbers, base: base3, given: scale(given, -1) }] : []
      ];
    })
  );
}
var reach11, isChangeOnLevel, isOpen, isAmount6, comparesZh, fits2, isCount, shift;
var init_told_otherwise = __esm({
  "src/audit/relations/told-otherwise.ts"() {
    "use strict";
    init_frames();
    init_hedges();
    init_relation();
    init_told_otherwise_zh();
    init_wrong_wholes();
    reach11 = 3;
    isChangeOnLevel = ([part, base3], [now, before4]) => part?.role === "change" && base3 === now && before4 !== void 0 && before4.role !== "change";
    isOpen = ({ relation, focus }) => relation === "change" ? isAmount6(focus) : /^(?:growth|share)$/.test(relation) && focus.unit === "1";
    isAmount6 = ({ aside, unit, value }) => aside === null && value > 0 && !/^(?:1|points|times|years|months|weeks|days)$/.test(unit);
    comparesZh = (claim, reader) => /(?:比|较|占|从|由|相当于)[^，。；]*$/.test(reader.gap(claim));
    fits2 = (a, b) => a.unit === "" || b.unit === "" || isCountedAlike(a, b) || a.lang === "en" && a.concept !== null && a.concept === b.concept && isCount(a) && isCount(b);
    isCount = ({ unit, per }) => per === null && /^(?:persons|visits|birth|death)$/.test(unit);
    shift = ({ low, high }, by) => ({ low: low + by, high: high + by });
  }
});

// src/audit/relations/told-ratios.ts
function toldRatioCandidates(claims, reader) {
  return englishSentences(claims, reader).flatMap(({ own, all, before: before4 }) => [
    ...perUnit2(own, before4, claims, reader),
    ...perYear(all, reader),
    ...exchanged(own, before4, reader)
  ]);
}
function perUnit2(own, last, claims, reader) {
  return own.flatMap((ratio2) => {
    if (!isLevel(ratio2) || isEarlier(ratio2, own, reader)) return [];
    const lead = toldBefore(ratio2, own, reader);
    const tail = reader.tail(ratio2);
    const word2 = perBefore.exec(lead)?.[1] ?? perBehind.exec(tail)?.[1] ?? ratio2.per ?? null;
    const apiece = /^\s*(?:each|apiece)\b/i.test(tail);
    const averaged4 = averageOf2.test(lead) && !isOfSome(lead);
    if (word2 === null && !apiece && !averaged4) return [];
    const noun = word2?.toLowerCase() ?? "";
    const measure = measurePer(`${lead.slice(-40)} ${ratio2.text}${tail.slice(0, 40)}`);
    if (timeWords3.test(noun) || /\b(?:PPP|purchasing|parity|median|disposable)\b/.test(reader.sentence(ratio2)))
      return [];
    const here = own.filter((claim) => claim !== ratio2 && isLevel(claim) && claim.per === null);
    const others = here.length >= 2 ? here : [...last.filter((claim) => isLevel(claim) && claim.per === null), ...here];
    const beside2 = here.filter((claim) => claim.unit === ratio2.unit && claim.value > ratio2.value);
    const amounts4 = beside2.length > 0 ? beside2 : namedAmounts(ratio2, lead, claims, reader);
    const counts2 = others.filter(
      (claim) => claim.unit !== ratio2.unit && !isMoney(claim.unit) && // "against $195 six years earlier, when 24,000 pupils were enrolled"
      !/\b(?:ago|before|earlier),? when\b[^,;.]*$/i.test(reader.gap(claim)) && (claim.value >= 100 || claim.form === "digits" && claim.value >= 20) && (measure === null ? counted5(claim, noun, reader) : claim.unit === measure.unit)
    );
    const [amount] = amounts4;
    const [count] = counts2;
    if (amount === void 0 || count === void 0 || amounts4.length > 1 || counts2.length > 1) return [];
    if (noun === "" && others.length > 2) return [];
    if ([amount, count].some((claim) => isTurned2(claim, own, reader))) return [];
    const slack2 = people2.test(noun) ? 0.025 : 2e-3;
    const base3 = {
      relation: "per_head",
      bound: [amount, count],
      worded: true,
      evidence: "sure"
    };
    return [
      {
        ...base3,
        focus: ratio2,
        others: [amount, count],
        compute: ([a, b]) => {
          const quotient2 = divideBoth(a, b === void 0 ? void 0 : scale(b, 1 / (measure?.size ?? 1)));
          return quotient2 === void 0 ? void 0 : { low: quotient2.low * (1 - slack2), high: quotient2.high * (1 + slack2) };
        },
        formula: `${amount.text} / ${count.text}`
      }
    ];
  });
}
function isTurned2(claim, own, reader) {
  const next = own[own.indexOf(claim) + 1];
  return own.includes(claim) && next !== void 0 && /\bfrom\b[^,;.]*$/i.test(reader.gap(claim)) && /^[^,;.]*\bto\b[^,;.]*$/i.test(reader.between(claim, next));
}
function isOfSome(lead) {
  const at = lead.search(averageOf2);
  const earlier3 = lead.slice(0, at).toLowerCase();
  return (lead.slice(at).match(/[a-z]{4,}/gi) ?? []).map((word2) => word2.toLowerCase()).some((word2) => !averageWords.test(word2) && !earlier3.includes(word2.replace(/s$/, "")));
}
function namedAmounts(ratio2, lead, claims, reader) {
  const subject = lead.split(/[,;:]/).at(-1) ?? "";
  const roots = rootsOf(
    subject.replace(
      /\b(?:equivalent|amount\w*|average|works|worked|came|equal|stood|spent|paid|each|every|inhabitants?|heads?|capita|persons?)\b/gi,
      " "
    ),
    "en"
  );
  if (roots.length < 2) return [];
  return claims.filter((claim) => {
    if (claim.source !== ratio2.source || claim.end > ratio2.start || ratio2.sentence - claim.sentence > 4)
      return false;
    if (!isLevel(claim) || claim.unit !== ratio2.unit || claim.per !== null || claim.value <= ratio2.value)
      return false;
    const words3 = `${claim.subject} ${reader.gap(claim)} ${reader.tail(claim).split(/[,;]/)[0] ?? ""}`.toLowerCase();
    return roots.every((root) => words3.includes(root));
  });
}
function perYear(own, reader) {
  return own.flatMap((ratio2) => {
    const lead = toldBefore(ratio2, own, reader);
    const tail = reader.tail(ratio2);
    if (!isLevel(ratio2) && ratio2.role !== "change") return [];
    if (!/^\s*(?:[a-z]+ ){0,2}(?:a|per|each|every) year\b|^\s*(?:[a-z]+ ){0,2}(?:annually|yearly|per annum)\b/i.test(
      tail
    ))
      return [];
    if (!/\b(?:average|mean|rate|pace|an annual|equal|evenly)\b/i.test(lead)) return [];
    const spans = own.filter(
      (claim) => claim.unit === "years" && claim !== ratio2 && claim.value >= 2 && Number.isInteger(claim.value)
    );
    const amounts4 = own.filter(
      (claim) => claim !== ratio2 && isLevel(claim) && claim.per === null && (claim.unit === ratio2.unit || claim.unit === "" || ratio2.unit === "") && claim.value > ratio2.value
    );
    const [span] = spans;
    const [amount] = amounts4;
    if (span === void 0 || amount === void 0 || spans.length > 1 || amounts4.length > 1) return [];
    if (!/\b(?:in|over|within|for|during|of)\s+(?:the |these |those |its |a span of )?(?:next |coming |remaining |past |last )?$/i.test(
      toldBefore(span, own, reader)
    ))
      return [];
    if (/\b(?:grow|growth|increase|rise|rose|grew|up)\b/i.test(lead)) return [];
    const exact = { low: span.value, high: span.value };
    return [
      {
        relation: "per_head",
        focus: ratio2,
        others: [amount, span],
        bound: [amount, span],
        worded: true,
        compute: ([a]) => divideBoth(a, exact),
        formula: `${amount.text} / ${span.text}`,
        evidence: "sure"
      }
    ];
  });
}
function counted5(claim, noun, reader) {
  if (noun === "" || /^(?:one|each|apiece|all)$/.test(noun)) return true;
  const around3 = `${toldBefore(claim, [], reader).slice(-50)} ${claim.text} ${reader.tail(claim).slice(0, 30)} ${claim.unit}`.toLowerCase();
  if (people2.test(noun) && (claim.unit === "persons" || claim.concept === "population" || claim.unit === "visits"))
    return true;
  return new RegExp(`\\b${noun.replace(/s$/, "").replace(/y$/, "")}`).test(around3);
}
function exchanged(own, last, reader) {
  const rates2 = [...own, ...last].filter(
    (claim) => isMoney(claim.unit) && closed(claim) && claim.value > 0 && isMoneyRate(claim, reader)
  );
  const [rate] = rates2;
  if (rate === void 0 || rates2.length > 1) return [];
  return own.flatMap((to, i) => {
    const from = own[i - 1];
    if (from === void 0 || from === rate || to === rate) return [];
    if (!isMoney(from.unit) || !isMoney(to.unit) || from.unit === to.unit || !closed(from) || !closed(to))
      return [];
    if (to.role !== "conversion" && !/\b(?:equivalent|equal|worth|comes? to|came to|or|corresponds?|translates?)\b/i.test(
      reader.between(from, to)
    ))
      return [];
    const [local, foreign] = from.unit === rate.unit ? [from, to] : [to, from];
    if (local.unit !== rate.unit) return [];
    const product = (a, b) => a === void 0 || b === void 0 ? void 0 : multiply(a, b);
    return [
      {
        relation: "conversion",
        focus: local,
        others: [foreign, rate],
        bound: [foreign, rate],
        worded: true,
        compute: ([a, b]) => product(a, b),
        formula: `${foreign.text} \xD7 ${rate.text}`,
        evidence: "sure"
      }
    ];
  });
}
function isMoneyRate(claim, reader) {
  const behind3 = rateWords.exec(reader.tail(claim))?.[1] ?? claim.per ?? "";
  return /^(?:dollar|euro|pound|yen|yuan|franc|peso|rupee|krone|krona|zloty|lira|rand|real|won|baht|dirham|dinar|shilling|us|usd|eur|gbp|\$|€|£)/i.test(
    behind3
  ) && !/\b(?:barrel|tonne|ton|ounce|bushel)\b/i.test(reader.tail(claim).slice(0, 30));
}
var isLevel, perBefore, perBehind, averageOf2, timeWords3, people2, averageWords, rateWords;
var init_told_ratios = __esm({
  "src/audit/relations/told-ratios.ts"() {
    "use strict";
    init_cue_input();
    init_units_in_text();
    init_earlier_words();
    init_named_wholes();
    init_pairs();
    init_relation();
    init_sentence_numbers();
    isLevel = (claim) => (claim.role === "level" || claim.role === "conversion") && closed(claim) && claim.value > 0 && claim.hedge === "exact" && !/^(?:1|points|times|years|months)$/.test(claim.unit);
    perBefore = /\b(?:per|each|every|for (?:each|every)) (?:(?:of (?:the|its|their) )?(?:permanent |full-time |registered )?)([a-z]+)\b[^,;:.]{0,40}$/i;
    perBehind = /^\s*(?:[a-z]+ ){0,2}?(?:per|a|an|each|for (?:each|every)(?: one)?(?: of (?:the|its|their))?|to the)\s+(?:permanent |full-time |registered |square |average )?([a-z]+)\b/i;
    averageOf2 = /\b(?:an average(?= of| price| yield| size| value| cost| ticket| fare| rent| bill| spend| pay| output)|on average|averag(?:ing|ed)|(?:the|an) average (?:price|yield|size|value|cost|ticket|fare|rent|bill|spend|pay|output)|unit (?:price|cost|value)|yield)\b[^,;:.]{0,45}$/i;
    timeWords3 = /^(?:year|annum|month|week|day|night|hour|minute|second|quarter|decade|season|cent|result|whole|few|little|lot|further|rise|increase|fall|gain|drop|decline|total|sum|share|record|third|half|fifth|tenth|level|rate|percent|figure|average|value|loss|profit)$/i;
    people2 = /^(?:head|capita|person|inhabitant|resident|people|citizen|employee|worker|jobholder|staff|member|visitor|tourist|guest|passenger|pupil|student|traveller|patient|recipient|beneficiary|pensioner|subscriber|customer|man|woman|child|household|family)$/i;
    averageWords = /^(?:average[ds]?|averaging|price|yield|size|value|cost|ticket|fare|rent|bill|spend(?:ing)?|pa(?:y|id)|output|unit|stay|income|wage|salary|amount|investment|revenue|expenditure|about|around|some|roughly|nearly|just|over|under|being|was|were|came|come|comes|coming|works?|worked|working|equal|equals|equivalent|which|that|this|thus|hence|with|each|sale|sum|loan|grant|order|basket|project|scheme|farm|firm|company|enterprise|household|person|visitor|guest|passenger|pupil|student|worker|employee|patient)s?$/;
    rateWords = /^\s*(?:[a-z]+\s)?(?:to|per|for)\s+(?:the|a|an|one|each|every)?\s*([A-Za-z$€£¥]+)/i;
  }
});

// src/audit/relations/told-shares.ts
function toldShareCandidates(claims, reader) {
  const own = claims.filter((claim) => claim.lang === "en");
  return own.flatMap((part, i) => {
    const whole2 = own[i + 1];
    if (whole2 === void 0 || !partOf3.test(reader.between(part, whole2)) || !isPair4(part, whole2)) return [];
    const [last, next] = [own[i - 1], own[i + 2]];
    const found = [];
    if (next !== void 0 && isShare2(next, whole2) && !namesOther(next, whole2, reader) && (behind2.test(reader.between(whole2, next)) || isInserted(whole2, next, reader)))
      found.push({
        ...candidate9(next, part, whole2, "sure"),
        ...isOneOfSeveral(next, own[i + 3], reader) ? {} : { worded: true }
      });
    if (last !== void 0 && isShare2(last, part) && before3.test(reader.between(last, part)))
      found.push(candidate9(last, part, whole2, "sure"));
    return found;
  });
}
function isPair4(part, whole2) {
  return part.source === whole2.source && part.sentence === whole2.sentence && // "above 50 milligrams in 17 of the 68 wells": a bare number takes no unit from before
  (alike(part, whole2) || /^[\d,]+$/.test(part.text) && whole2.half <= 0.5 && part.half <= 0.5) && !/^(?:1|points|times|years|months)$/.test(part.unit) && closed(part) && closed(whole2) && part.value > 0 && whole2.value > 0;
}
function namesOther(share, whole2, reader) {
  const named3 = /^\s*of\s+(?!(?:the\s+|all\s+)?(?:total|them|those|these|all)\b)([^,;.]*)/i.exec(
    reader.tail(share)
  )?.[1];
  if (named3 === void 0) return false;
  const behind3 = `${whole2.text} ${reader.tail(whole2).slice(0, 50)}`.toLowerCase();
  const words3 = (named3.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter(
    (word2) => !/^(?:ones|them|this|that|these|those|total|number)$/.test(word2)
  );
  return words3.length === 0 || !words3.every((word2) => behind3.includes(word2.slice(0, Math.max(4, word2.length - 2))));
}
function candidate9(share, part, whole2, evidence) {
  return {
    ...shareOf(share, part, whole2),
    evidence
  };
}
var partOf3, behind2, before3, isOneOfSeveral, isInserted, isShare2;
var init_told_shares = __esm({
  "src/audit/relations/told-shares.ts"() {
    "use strict";
    init_pairs();
    init_relation();
    init_runs();
    partOf3 = /^\s*(?:[a-z-]+\s+){0,3}?(?:out )?of\s+(?:the|its|their|all|these|those|a total of|a planned|some)?\s*(?:[a-z’'-]+\s+){0,3}[$€£¥₹A-Z]*$/i;
    behind2 = /^[^.;()]{0,45}?(?:\(|,?\s*\bor\s+|,\s*(?:i\.e\.,?|that is,?|which is|representing|equivalent to|equal to|barely|making|a share of|a ratio of)\s+|\s[–—-]{1,2}\s*(?:a \w+ (?:rate|ratio|share) of\s+)?)(?:about |around |just |only |barely |nearly |some |over )?$/i;
    before3 = /^[^.;()]{0,40}?(?:\(|,?\s*(?:namely|that is,?|i\.e\.,?)\s+|[:–—-]{1,2}\s*)(?:about |around |some )?[$€£¥₹A-Z]*$/i;
    isOneOfSeveral = (share, next, reader) => next?.unit === "1" && /^\s*(?:,|and)\s*$/.test(reader.tail(share));
    isInserted = (whole2, share, reader) => /^[^.,;()\d]{0,45},\s+(?:about |around |just |only |barely |nearly |some |over )?$/i.test(
      reader.between(whole2, share)
    ) && /^\s*,/.test(reader.tail(share));
    isShare2 = (claim, beside2) => claim.unit === "1" && claim.source === beside2.source && claim.sentence === beside2.sentence && closed(claim) && !["growth", "average_growth", "previous", "contribution", "contribution_share"].includes(claim.role);
  }
});

// src/audit/relations/told-totals.ts
function toldTotalCandidates(claims, reader) {
  const sentences = sentencesOf(claims.filter((claim) => claim.lang === "en" && !claim.ordinal));
  return sentences.flatMap((all) => {
    const own = all.filter((claim) => !isStretch(claim, all, reader));
    return [...countedLists(own, reader), ...colonLists(own, reader), ...drawnTotals(own, reader)];
  });
}
function countedLists(own, reader) {
  return own.flatMap((count, i) => {
    const n = count.value;
    if (!Number.isInteger(n) || n < 2 || n > 12 || count.half > 0.5 || /^[A-Z]{3}$/.test(count.unit))
      return [];
    const whole2 = own.slice(0, i).findLast((claim) => isSummand(claim) && claim.value > n);
    const parts = own.slice(i + 1).filter((claim) => claim.unit !== "1" && claim.role !== "growth");
    if (whole2 === void 0 || parts.length !== n || !parts.every((part) => isSummand(part) && alike(part, whole2)))
      return [];
    if (own.slice(0, i).filter((claim) => isSummand(claim) && alike(claim, whole2)).length > 1) return [];
    const joined = reader.between(whole2, count);
    const opened = reader.between(count, parts[0]);
    if (!/\b(?:split|divid|shar|spread|distribut|br[eo]k|made up|consist|compris|fall|in|among|between|across|over|from|by)\w*/i.test(
      joined
    ))
      return [];
    if (!/[:–—(]|\bnamely\b/.test(opened) || openList2.test(`${joined} ${opened}`)) return [];
    return parts.some((part) => isEarlier(part, own, reader)) ? [] : [sum(whole2, parts)];
  });
}
function colonLists(own, reader) {
  return own.flatMap((whole2, i) => {
    if (!isSummand(whole2)) return [];
    const behind3 = own.slice(i + 1);
    const parts = behind3.filter((claim) => claim.unit !== "1");
    const [first] = parts;
    const last = parts.at(-1);
    if (first === void 0 || last === void 0 || parts.length < 2 || parts.length > 8) return [];
    if (!parts.every((part) => isSummand(part) && alike(part, whole2) && part.value < whole2.value)) return [];
    if (own.slice(0, i).some((claim) => isSummand(claim) && alike(claim, whole2))) return [];
    const opened = reader.between(whole2, first);
    if (!/[:–—]/.test(opened) || openList2.test(opened) || /[;]/.test(reader.between(first, last))) return [];
    if (!/(?:,?\s*\band|,?\s*\bplus)\b[^,;]*$/.test(toldBefore(last, own, reader))) return [];
    if (parts.some(
      (part) => isEarlier(part, own, reader) || /\b(?:to|from|of|than)\s*[$€£¥₹A-Z]*$/.test(toldBefore(part, own, reader))
    ))
      return [];
    const total = parts.map(exactly).reduce(add, { low: 0, high: 0 });
    const over2 = total.low > whole2.interval.high && total.low < whole2.interval.high * 2;
    return over2 || meet(total, whole2.interval) ? [sum(whole2, parts)] : [];
  });
}
function drawnTotals(own, reader) {
  return own.flatMap((whole2, i) => {
    if (!isSummand(whole2)) return [];
    const lead = toldBefore(whole2, own, reader);
    const tail = reader.tail(whole2).split(/[,;]/)[0] ?? "";
    const drawn2 = result.test(lead.slice(-80)) && !/\bnumber of\b/i.test(lead);
    const behind3 = /^\s*(?:[a-z]+\s){0,2}(?:in all|in total|altogether|together|combined|all told|between them)\b/i.test(
      tail
    );
    if (!drawn2 && !behind3) return [];
    const before4 = own.slice(0, i).filter((claim) => claim.unit !== "1" && claim.unit !== "points");
    const parts = before4.filter((claim) => isSummand(claim) && alike(claim, whole2));
    if (whole2.value >= 1e3 && parts.some((part) => part.form === "words" && part.value < 100)) return [];
    if (parts.length < 2 || parts.length !== before4.length || parts.length > 8) return [];
    if (!isStepwise(parts, own, reader) || unlike2.test(reader.sentence(whole2))) return [];
    if (parts.some((part) => isEarlier(part, own, reader) || part.role === "change")) return [];
    return [sum(whole2, parts)];
  });
}
function sum(whole2, parts) {
  return {
    relation: "sum",
    focus: whole2,
    others: parts,
    bound: parts,
    worded: true,
    compute: (others) => others.reduce(add, { low: 0, high: 0 }),
    reading: exactly,
    formula: parts.map((part) => part.text).join(" + "),
    evidence: "sure"
  };
}
var isSummand, openList2, result, unlike2, isStepwise;
var init_told_totals = __esm({
  "src/audit/relations/told-totals.ts"() {
    "use strict";
    init_frames();
    init_hedges();
    init_earlier_words();
    init_relation();
    init_runs();
    init_sentence_numbers();
    isSummand = (claim) => isAmount2(claim) && claim.hedge === "exact" && isAdditive(claim);
    openList2 = /\b(?:such as|includ\w+|among others|e\.g\.|for example|mainly|chiefly|above all|largest|biggest|top|leading|main|led by|at least|each|notably|of which|respectively|compared|against)\b/i;
    result = new RegExp(
      [
        String.raw`\b(?:mak|giv|bring|tak|yield|putt)(?:ing)\s+(?:(?:an?|the|it|them|up|grand|overall|combined|total|totals|aggregate|sum|of|to|for|figure|all|in all|altogether)\s+)*[$€£¥₹A-Z]*$`,
        String.raw`\b(?:which|this|that|together they|together these|it all) (?:br(?:ings|ought)|makes|made|gives|gave|takes|took|puts|put|adds? up|added up|totals?|comes?|came)\b[^,;]{0,35}$`,
        String.raw`\b(?:so(?: that)?(?! (?:far|many|much|long))|thus|hence|therefore)\s[^,;]{3,60}$`,
        String.raw`\b(?:(?:for|to|in|at) an? (?:combined |overall |grand |joint )?total|add(?:s|ed|ing)? up to|sum(?:s|med|ming)? (?:up )?to|in all|all told|all in all|altogether|in total|together|combined|between them|the total)\b[^,;:]{0,30}$`
      ].join("|"),
      "i"
    );
    unlike2 = /\b(?:less|minus|net|deduct\w*|except|excluding|compared|against|versus|than|from [$€£]?\d[\d.,]*(?: \w+)? to|deficit|surplus|balance|gap|shortfall|average|per|of which|of whom|including|instead|rather|tax|profit|rose|fell|grew|up|down|increase\w*|decrease\w*|declin\w*)\b/i;
    isStepwise = (parts, own, reader) => parts.slice(1).every(
      (part) => /[,;]|\band\b|\bplus\b/.test(toldBefore(part, own, reader)) && part.partOf === parts[0]?.partOf
    );
  }
});

// src/audit/relations/thresholds-zh.ts
function thresholdRelations(claims, reader) {
  const indices = claims.filter((claim) => claim.lang === "zh" && isIndex2(claim, claims, reader));
  return indices.flatMap((claim) => {
    const clause = clauseBehind(claim, claims, reader);
    if (clause === null) return [];
    const [up3, down3] = [above2.test(clause), below2.test(clause)];
    if (up3 === down3 || turned2.test(clause)) return [];
    return [judged6(claim, up3)];
  });
}
function isIndex2(claim, claims, reader) {
  if (!closed(claim) || claim.hedge !== "exact" || !/\.\d/.test(claim.text)) return false;
  const value = valueOf2(claim);
  if (!/^(?:1||点)$/.test(claim.unit) || value < 20 || value > 80) return false;
  if (!["level", "share", "growth"].includes(claim.role)) return false;
  const told4 = claims.some(
    (other) => other.source === claim.source && Math.abs(other.sentence - claim.sentence) <= 3 && /PMI|采购经理/.test(reader.sentence(other))
  );
  return told4 && indexWords.test(reader.sentence(claim));
}
function clauseBehind(claim, claims, reader) {
  const own = claims.filter((other) => other.source === claim.source && other.sentence === claim.sentence);
  const list2 = own.filter(
    (other) => claim.list !== null && other.list?.length === claim.list.length && other.frame !== 0
  );
  const last = list2.length > 1 && list2.includes(claim) ? list2.at(-1) ?? claim : claim;
  let end = last;
  for (const next of own.filter((other) => other.start > last.start)) {
    const between2 = reader.between(end, next);
    if (/[；。]/.test(between2)) break;
    if (!/比|较|上升|下降|回升|回落|提高|降低|增加|减少|连续|高出|低/.test(between2)) break;
    if (above2.test(between2) || below2.test(between2)) break;
    end = next;
  }
  const words3 = reader.tail(end).split(/[；。]/)[0] ?? "";
  const first = reader.between(
    last,
    end === last ? { ...last, start: last.end + reader.tail(last).length } : end
  );
  const found = above2.test(first) || below2.test(first) ? first : words3;
  return found.replace(/^[^，。；]*?(?=其中)/, "");
}
function judged6(claim, up3) {
  const value = valueOf2(claim);
  const agrees = up3 ? value >= 50 : value <= 50;
  return directed(claim, [], { value: claim.unit === "1" ? 0.5 : 50, text: "50" }, agrees);
}
var above2, below2, turned2, indexWords, valueOf2;
var init_thresholds_zh = __esm({
  "src/audit/relations/thresholds-zh.ts"() {
    "use strict";
    init_relation();
    above2 = /(?:高于|升至|升到|回升至|重回|重返|站上|位于|处于|在|继续|保持|连续)[^，。；]{0,12}?(?:(?:临界点|荣枯线|枯荣线|景气线|分界线|50%?)(?:之上|以上|上方)|扩张区间|景气区间)|(?:高于|高出)(?:50%?的?)?(?:临界点|荣枯线|枯荣线|分界线)/;
    below2 = /(?:低于|降至|降到|跌至|落至|跌入|落入|回落至|位于|处于|在|继续|保持|连续)[^，。；]{0,12}?(?:(?:临界点|荣枯线|枯荣线|景气线|分界线|50%?)(?:之下|以下|下方)|收缩区间|不景气区间)|(?:低于|跌破)(?:50%?的?)?(?:临界点|荣枯线|枯荣线|分界线)/;
    turned2 = /由|从|未能|不再|曾|此前|上月|预期|若|如果|接近|逼近|脱离|走出|即将/;
    indexWords = /PMI|采购经理|指数|景气/;
    valueOf2 = (claim) => claim.unit === "1" ? claim.value * 100 : claim.value;
  }
});

// src/audit/relations/told-ways.ts
function toldWayCandidates(claims, reader) {
  return sentencesOf(claims.filter((claim) => claim.lang === "en" && !claim.ordinal)).flatMap(
    (own) => own.flatMap((first, i) => {
      const second = own[i + 1];
      return second === void 0 ? [] : [...ways2(first, second, own, reader), ...lengths(first, second, own, reader)];
    })
  );
}
function ways2(first, second, own, reader) {
  if (!likeSized(first, second) || !closed(first) || !closed(second)) return [];
  if ([first, second].some((claim) => claim.unit === "points" || claim.unit === "years" || claim.value < 0))
    return [];
  const [lead, between2] = [toldBefore(first, own, reader), reader.between(first, second)];
  const found = (joinsTo.test(between2) ? told3(fromWord.exec(lead), second, first) : null) ?? (joinsFrom.test(between2) ? told3(toWord.exec(lead), first, second) : null) ?? told3(upFrom.exec(between2), first, second);
  if (found === null || unclear.test(`${lead.slice(-80)} ${between2}`) || isRange(first, second, lead))
    return [];
  const { now, before: before4, sign } = found;
  return [
    {
      relation: "direction",
      focus: now,
      others: [before4],
      bound: [before4],
      worded: true,
      // Which way, and no more: whatever lies beyond the other.
      compute: ([b]) => b === void 0 ? void 0 : sign > 0 ? { low: b.low, high: Number.POSITIVE_INFINITY } : { low: Number.NEGATIVE_INFINITY, high: b.high },
      formula: `${before4.text} \u2192 ${now.text}`,
      evidence: "sure"
    }
  ];
}
function told3(match, now, before4) {
  return match === null ? null : { now, before: before4, sign: match[1] !== void 0 ? 1 : -1 };
}
function lengths(first, second, own, reader) {
  if (!likeSized(first, second) || !first.periodHere || !second.periodHere) return [];
  const years2 = yearsBetween(first, second);
  if (years2 === null || Math.abs(years2) < 2) return [];
  const spans = own.filter((claim) => claim.unit === "years" && claim.half <= 0.5);
  const [span] = spans;
  if (span === void 0 || spans.length > 1 || !Number.isInteger(span.value)) return [];
  const lead = toldBefore(span, own, reader);
  if (!/\b(?:in|within|over|during|inside|in the (?:space|course) of)\s+(?:just |only |barely |the |these |those |a span of |a mere )*$/i.test(
    lead
  ))
    return [];
  if (/\b(?:last|past|next|first|previous|coming)\s*$/i.test(lead) || /^\s*(?:ago|earlier|before|ahead|old)\b/i.test(reader.tail(span)))
    return [];
  const count = Math.abs(years2);
  const between2 = subtract(first.interval, second.interval);
  return Number.isFinite(between2.low) ? [
    {
      relation: "count",
      focus: span,
      others: [first, second],
      worded: true,
      // The first year may be counted too.
      compute: () => ({ low: count, high: count + 1 }),
      formula: `${first.text}, ${second.text}`,
      evidence: "sure",
      reading: (claim) => claim === span ? { low: span.value, high: span.value } : claim.interval
    }
  ] : [];
}
var up2, down2, adverbs, fromWord, toWord, upFrom, joinsTo, joinsFrom, unclear, isRange;
var init_told_ways = __esm({
  "src/audit/relations/told-ways.ts"() {
    "use strict";
    init_frames();
    init_comparisons();
    init_relation();
    init_sentence_numbers();
    up2 = "rose|risen|rising|rises|climb(?:ed|ing|s)|jump(?:ed|ing|s)|grew|grown|growing|increas(?:ed|ing|es)|went up|gone up|going up|edged up|crept up|soar(?:ed|ing)|surg(?:ed|ing)|rocketed|ticked up|moved up|picked up|swelled|up|rais(?:ed|ing)|advanc(?:ed|ing)|lift(?:ed|ing)|increase|rise";
    down2 = "f[ae]ll(?:en|ing|s)?|dropp?(?:ed|ing|s)|declin(?:ed|ing|es)|decreas(?:ed|ing|es)|shr[aiu]nk(?:ing)?|slump(?:ed|ing)|slid(?:ing|e)?|slip(?:ped|ping)|went down|gone down|going down|edged down|tumbl(?:ed|ing)|plung(?:ed|ing)|plummet(?:ed|ing)|dwindl(?:ed|ing)|sank|sunk|down|cut|reduc(?:ed|ing)|lower(?:ed|ing)|decrease|decline|fall|drop|reduction|halv(?:ed|ing)";
    adverbs = String.raw`(?:\s+(?:[a-z]+ly|back|further|again|on average|overall|in the year|over the year|year[- ]on[- ]year))*`;
    fromWord = new RegExp(
      String.raw`\b(?:(${up2})|(${down2}))${adverbs}\s+from\s+(?:about |around |some |a |an |the )?[$€£¥₹A-Z]*$`,
      "i"
    );
    toWord = new RegExp(
      String.raw`\b(?:(${up2})|(${down2}))${adverbs}\s+to\s+(?:about |around |some |a |an |just |only )?[$€£¥₹A-Z]*$`,
      "i"
    );
    upFrom = new RegExp(
      String.raw`^(?:\s+[a-z]+){0,5}?,?\s*\(?(?:(up)|(down))\s+from\s+(?:the |a |an )?(?:[a-z’'-]+ ){0,4}[$€£¥₹A-Z]*$`,
      "i"
    );
    joinsTo = /^[^,;.()]{0,30}\bto\s+(?:about |around |some |an? |just |only )?[$€£¥₹A-Z]*$/i;
    joinsFrom = /^[^;.()]{0,30}?,?\s*\bfrom\s+(?:about |around |some |an? |the )?(?:[a-z’'-]+ ){0,4}[$€£¥₹A-Z]*$/i;
    unclear = /\b(?:deficit|loss|shortfall|ranging|vary|varied|rank\w*|place|position|between|anywhere|target|forecast|estimate|revis\w*|confidence|sentiment)\b/i;
    isRange = (first, second, lead) => /\b(?:may|might|can|could|should|would|will|must|shall|be|estimated|expected)\b/i.test(lead.slice(-60)) || [first, second].some((claim) => (claim.text.match(/\d/g) ?? []).length < 2);
  }
});

// src/audit/relations/turns.ts
function turnRelations(claims, reader) {
  return claims.flatMap((before4, i) => {
    const now = claims[i - 1];
    if (now === void 0 || now.sentence !== before4.sentence || now.source !== before4.source || now.unit !== before4.unit || now.per !== before4.per || ["change", "points", "multiple", "contribution", "rank"].includes(now.role) || !closed(now) || !closed(before4))
      return [];
    const between2 = reader.between(now, before4);
    const found = words2[before4.lang].laterFirst.find(([pattern]) => pattern.test(between2));
    if (/^\s*(?:percent|per cent|%)?,?\s*to\s/i.test(reader.tail(before4))) return [];
    if (found === void 0 || now.direction < 0 || before4.direction < 0 || now.value < 0 || before4.value < 0)
      return [];
    return [turn(now, before4, found[1])];
  });
}
function turn(now, before4, way) {
  const difference2 = subtract(now.interval, before4.interval);
  const agrees = way > 0 ? difference2.high >= 0 : difference2.low <= 0;
  return directed(now, [before4], before4, agrees);
}
var words2;
var init_turns = __esm({
  "src/audit/relations/turns.ts"() {
    "use strict";
    init_relation();
    words2 = {
      en: {
        /** "2.9 percent, slowing from 3.4": the number before the words is the later one. */
        laterFirst: [
          [
            /\b(?:slow(?:ing|ed|er)(?: down)?|eas(?:ing|ed)|moderat(?:ing|ed)|cool(?:ing|ed)|down|lower|weaker|narrow(?:ing|ed|er)|fall(?:ing|en)?|declin(?:ing|ed)|decelerat(?:ing|ed)|smaller|less|below)\b[^,;.()]{0,12}\b(?:from|than)\s+(?:the\s+|a\s+)?(?:revised\s+)?$/i,
            -1
          ],
          [
            /\b(?:accelerat(?:ing|ed)|quicken(?:ing|ed)|pick(?:ing|ed) up|faster|quicker|up|higher|stronger|widen(?:ing|ed)|wider|ris(?:ing|en)|climb(?:ing|ed)|larger|above)\b[^,;.()]{0,12}\b(?:from|than)\s+(?:the\s+|a\s+)?(?:revised\s+)?$/i,
            1
          ]
        ]
      },
      zh: {
        laterFirst: [
          [/(?:低于|慢于|小于|不及)[^，；。]{0,8}的$/, -1],
          [/(?:高于|快于|大于)[^，；。]{0,8}的$/, 1],
          // 略低于初值49.0: nothing else stands between.
          [/^[，,]?(?:略|仍|明显|大幅|显著|均|继续|小幅|也)*(?:低于|慢于|少于)[^，；。\d]{1,12}(?<!有)$/, -1],
          [/^[，,]?(?:略|仍|明显|大幅|显著|均|继续|小幅|也)*(?:高于|快于|多于)[^，；。\d]{1,12}(?<!有)$/, 1]
        ]
      }
    };
  }
});

// src/audit/relations/wrong-ways.ts
function wrongWays(claims, reader) {
  const own = claims.filter(({ aside, hedge }) => aside === null && hedge === "exact");
  const amounts4 = own.filter(
    (claim) => (claim.role === "level" || claim.role === "previous" || claim.role === "share") && claim.form === "digits" && claim.value > 0 && closed(claim)
  );
  return own.flatMap((told4) => {
    if (!isWay(told4) || valued.test(reader.gap(told4) + reader.tail(told4).slice(0, 25))) return [];
    const near = amounts4.filter(
      (claim) => claim !== told4 && distance2(claim, told4) <= reach12 && fits3(told4, claim)
    );
    const pairs2 = near.flatMap(
      (now2) => near.flatMap((before5) => {
        const given = now2 === before5 || !alike(now2, before5) ? void 0 : outcome(told4, now2, before5);
        return given === void 0 ? [] : [{ now: now2, before: before5, given }];
      })
    );
    const stated = scale(sizeOf(asPrinted(told4)), told4.direction);
    if (pairs2.some((pair2) => meet(pair2.given, stated) && !isAgainstTime(pair2))) return [];
    const turned3 = pairs2.filter((pair2) => meet(scale(pair2.given, -1), stated) && isInTime(pair2));
    const [pair] = turned3;
    if (pair === void 0 || turned3.length > 1) return [];
    const width = pair.given.high - pair.given.low + 2 * told4.half;
    const chance = width / Math.abs(middle(pair.given)) * Math.max(1, pairs2.length / 2);
    if (chance > chanceAllowed4) return [];
    const { now, before: before4 } = pair;
    const kind = told4.unit === "1" ? "growth" : "change";
    const formula = kind === "growth" ? `${now.text} / ${before4.text} \u2212 1` : `${now.text} \u2212 ${before4.text}`;
    return [{ ...relate(kind, told4, [now, before4], pair.given, formula, stated), worded: true }];
  });
}
function isInTime({ now, before: before4 }) {
  if (now.role === "previous") return false;
  if (now.period !== null && before4.period !== null && now.period.to !== before4.period.to)
    return now.period.to > before4.period.to && (before4.role === "previous" || now.periodHere && before4.periodHere);
  return before4.role === "previous" && now.frame === before4.frame;
}
var reach12, chanceAllowed4, isWay, fits3, outcome, isAgainstTime;
var init_wrong_ways = __esm({
  "src/audit/relations/wrong-ways.ts"() {
    "use strict";
    init_frames();
    init_hedges();
    init_pairs();
    init_relation();
    init_runs();
    init_slipped();
    reach12 = 1;
    chanceAllowed4 = 0.25;
    isWay = (claim) => claim.direction !== 0 && claim.value > 0 && closed(claim) && claim.form === "digits" && (claim.role === "growth" ? claim.unit === "1" && !isReal(claim) : claim.role === "change" || claim.role === "points");
    fits3 = (told4, amount) => told4.role === "points" ? amount.unit === "1" : amount.unit !== "1" && amount.role !== "share" && (told4.role === "growth" || alike(amount, told4));
    outcome = (told4, now, before4) => told4.role === "growth" ? minusOne(divideBoth(asPrinted(now), asPrinted(before4))) : subtract(asPrinted(now), asPrinted(before4));
    isAgainstTime = ({ now, before: before4, given }) => isInTime({ now: before4, before: now, given });
  }
});

// src/audit/relations/years-en.ts
function yearCandidatesEn(all, reader) {
  const dates = all.filter((claim) => claim.lang === "en" && claim.aside === "date" && isYear2(claim));
  const numbers = all.filter((claim) => claim.lang === "en" && claim.aside === null);
  return [
    ...numbers.filter(isCount2).flatMap((count) => overThese(count, dates, numbers, reader)),
    ...numbers.filter((claim) => claim.role === "average_growth" && claim.unit === "1" && closed(claim)).flatMap((rate) => sinceThen2(rate, dates, numbers, reader))
  ];
}
function overThese(count, dates, numbers, reader) {
  if (!/(?:\b(?:over|in|within|during|across|through(?:out)?|for)|^\W*(?:over|in|within|during|across|throughout)) (?:these|those|the|all)\s*$/i.test(
    reader.before(count)
  ))
    return [];
  const pointing = /\b(?:these|those)\s*$/i.test(reader.before(count));
  const told4 = dates.filter(
    (date) => date.source === count.source && date.end <= count.start && count.sentence - date.sentence <= 1
  );
  const here = told4.filter((date) => date.sentence === count.sentence);
  const named3 = here.length > 0 ? here : told4;
  const years2 = [...new Set(named3.map(yearOf2))].sort((a2, b2) => a2 - b2);
  const [first, last] = years2;
  if (first === void 0 || last === void 0 || years2.length !== 2 || last - first < 2) return [];
  const [a, b] = [named3.find((date) => yearOf2(date) === first), named3.find((date) => yearOf2(date) === last)];
  if (a === void 0 || b === void 0 || a.sentence !== b.sentence || a.start > b.start) return [];
  const spans = /\b(?:from|between|since)\b[^;]*$/i.test(reader.before(a)) && /\b(?:to|and|until|by|in)\b/i.test(reader.between(a, b));
  const averaged4 = numbers.some(
    (claim) => claim.role === "average_growth" && claim.source === count.source && claim.sentence === count.sentence
  );
  if (!spans || !pointing && !averaged4) return [];
  return [
    {
      relation: "count",
      focus: count,
      others: [],
      compute: () => ({ low: last - first, high: last - first + 1 }),
      reading: () => ({ low: count.value, high: count.value }),
      formula: `${String(first)} \u2013 ${String(last)}`,
      evidence: "sure",
      worded: true
    }
  ];
}
function sinceThen2(rate, dates, numbers, reader) {
  const from = dates.find(
    (date) => date.source === rate.source && date.sentence === rate.sentence && date.start > rate.end && /^[^.;\d]{0,30}\b(?:since|from|on|over)\s*$/i.test(reader.between(rate, date))
  );
  if (from === void 0 || isReal(rate) || priced2.test(reader.sentence(rate))) return [];
  const before4 = numbers.find(
    (claim) => claim.source === rate.source && claim.sentence === rate.sentence && claim.start > from.end && closed(claim) && /^,?\s*(?:when|in which year)\b[^.;\d]{0,70}$|^\s*\([$€£¥₹A-Z]*$/i.test(reader.between(from, claim))
  );
  if (before4 === void 0) return [];
  const told4 = numbers.filter(
    (claim) => claim.source === rate.source && claim !== before4 && Math.abs(rate.sentence - claim.sentence) <= 1 && (claim.end <= rate.start || claim.sentence > rate.sentence) && claim.role === "level" && closed(claim) && alike(claim, before4) && (!isMoney(claim.unit) || claim.unit === before4.unit)
  );
  const now = told4.at(-1);
  const year2 = dates.find(
    (date) => date.source === rate.source && date.sentence === now?.sentence && date !== from && yearOf2(date) > yearOf2(from)
  );
  if (now === void 0 || year2 === void 0 || told4.length > 1) return [];
  const years2 = yearOf2(year2) - yearOf2(from);
  return years2 < 2 ? [] : [
    {
      relation: "average_growth",
      focus: rate,
      others: [now, before4],
      bound: [now, before4],
      compute: ([a, b]) => averageOver(divideBoth(a, b), years2),
      formula: `(${now.text} / ${before4.text})^(1/${String(years2)}) \u2212 1`,
      evidence: "sure",
      stated: scale(sizeOf(rate.interval), now.value < before4.value ? -1 : 1)
    }
  ];
}
var isYear2, yearOf2, isCount2;
var init_years_en = __esm({
  "src/audit/relations/years-en.ts"() {
    "use strict";
    init_cue_input();
    init_frames();
    init_pairs();
    init_price_basis();
    init_relation();
    init_runs();
    isYear2 = ({ period: period2 }) => period2 !== null && (period2.to - period2.from === 11 || period2.point === true);
    yearOf2 = (date) => Math.floor((date.period?.to ?? 0) / 12);
    isCount2 = (claim) => claim.unit === "years" && Number.isInteger(claim.value) && claim.value > 1;
  }
});

// src/audit/relations/years-told.ts
function yearsTold(claims, reader) {
  const levels = claims.filter(
    (claim) => (claim.role === "level" || claim.role === "previous") && claim.aside === null && claim.period !== null && claim.periodHere && [0, 11].includes(claim.period.to - claim.period.from) && claim.period.point !== true && claim.hedge === "exact" && !/^(?:1|points|index_points|times|years|months)$/.test(claim.unit) && conceptOf(claim.concept)?.stock !== true && (claim.text.match(/\d/g) ?? []).length >= 3 && !turnOfYear.test(`${reader.gap(claim)}${reader.tail(claim)}`)
  );
  return levels.flatMap((again2) => {
    const first = levels.find(
      (claim) => claim !== again2 && claim.end < again2.start && claim.source === again2.source && claim.value === again2.value && claim.unit === again2.unit && claim.sentence !== again2.sentence && !isOfYear(claim, again2) && sameMatter(claim, again2)
    );
    if (first === void 0) return [];
    const own = levels.filter(
      (claim) => claim.sentence === first.sentence && claim.source === first.source && claim.unit === first.unit && isOfYear(claim, again2) && claim.concept === first.concept
    );
    const [right] = own;
    if (right === void 0 || own.length > 1 || right.value === again2.value) return [];
    return [
      {
        relation: "repeated",
        focus: again2,
        numbers: [again2, right, first],
        verdict: "inconsistent",
        stated: again2.value,
        computed: right.interval,
        worded: true,
        dated: true,
        why: {
          en: `the text has ${right.text} for ${when(again2)}, and ${first.text} for ${when(first)}; here it has ${again2.text} for ${when(again2)}`,
          zh: `\u6587\u4E2D${whenZh(again2)}\u4E3A${right.text}\uFF0C${whenZh(first)}\u4E3A${first.text}\uFF1B\u6B64\u5904${whenZh(again2)}\u4E3A${again2.text}`
        }
      }
    ];
  });
}
function sameMatter(a, b) {
  const digits = a.text.replace(/[^1-9]|0+$/g, "").length;
  if (digits >= 4 && (a.concept === null || b.concept === null)) return true;
  return a.concept === b.concept && (a.concept !== null || a.words.some((word2) => b.words.includes(word2)));
}
var turnOfYear, isOfYear, isMonth, yearOf3, monthOf2, when, whenZh;
var init_years_told = __esm({
  "src/audit/relations/years-told.ts"() {
    "use strict";
    init_lexicon();
    turnOfYear = /\b(?:start|beginning|opening|outset|begun|began|end|close|january|december|unchanged|same|as in|again|still)\b|年初|期初|年末|年底|期末|同样|持平|仍为|1月|12月/i;
    isOfYear = (a, b) => a.period?.from === b.period?.from;
    isMonth = ({ period: period2 }) => period2?.from === period2?.to;
    yearOf3 = (claim) => Math.floor((claim.period?.from ?? 0) / 12);
    monthOf2 = (claim) => (claim.period?.from ?? 0) % 12 + 1;
    when = (claim) => `${String(yearOf3(claim))}${isMonth(claim) ? `-${String(monthOf2(claim)).padStart(2, "0")}` : ""}`;
    whenZh = (claim) => `${String(yearOf3(claim))}\u5E74${isMonth(claim) ? `${String(monthOf2(claim))}\u6708` : ""}`;
  }
});

// src/audit/relations/index.ts
var relations_exports = {};
__export(relations_exports, {
  currencyPairs: () => currencyPairs,
  middle: () => middle,
  quantityText: () => quantityText,
  rateText: () => rateText,
  relate: () => relate,
  relationsOf: () => relationsOf2
});
function relationsOf2(texts, claims) {
  const reader = readerOf(texts, claims);
  const within2 = texts.flatMap(
    (_, source) => blocksOf(claims.filter((claim) => claim.source === source)).flatMap(
      (block) => relationsIn(block.claims, reader).filter(
        ({ focus }) => focus.sentence >= block.from && focus.sentence < block.to
      )
    )
  );
  const repeated = repeatedRelations(
    claims.filter((claim) => claim.aside === null),
    reader
  );
  const kept = clear(
    [...within2, ...repeated].filter(
      (relation) => relation.numbers.every((claim) => claim.aside === null || claim.aside === "date") && !isHabit(relation, reader) && !isDisclaimed(relation, reader) && !isPrintedBeside(relation, claims) && !isOnAnotherBase(relation, claims, reader) && !isToldOtherwise(relation, claims, reader) && (relation.verdict === "consistent" || isGrounded(relation, reader))
    )
  );
  return placed2(kept, texts);
}
function relationsIn(all, reader) {
  const own = all.filter((claim) => claim.aside === null);
  const candidates = [
    ...runCandidates(own, reader),
    ...pairCandidates(own),
    ...bracketedPairs(own, reader),
    ...comparisonCandidates2(own, reader),
    ...movementCandidates(own, reader),
    ...earlierAmountCandidates(own, reader),
    ...rateOfChangeCandidates(own, reader),
    ...ratioCandidates(own, reader),
    ...apposedShareCandidates(own, reader),
    ...toldShareCandidates(own, reader),
    ...toldPartCandidates(own, reader),
    ...complementCandidates(own, reader),
    ...cumulationCandidates(own),
    ...labourCandidates(own, reader),
    ...jointCandidates(own, reader),
    ...nestedCandidates(own),
    ...contributedWholes(own, reader),
    ...changeCandidates(own, reader),
    ...balanceCandidates(own, reader),
    ...flowCandidates(own, reader),
    ...turnedBalances(own, reader),
    ...remainderCandidates(own, reader),
    ...wholeCandidates(own, reader),
    ...componentCandidates(own, reader),
    ...multipleCandidates(own, reader),
    ...toldTotalCandidates(own, reader),
    ...toldWayCandidates(own, reader),
    ...toldAgainCandidates(own, reader),
    ...listedPartCandidates(own, reader),
    ...oversizedParts(own, reader),
    ...periodLineCandidates(own, reader),
    ...headingCandidates(own, reader),
    ...scaleCandidates(own),
    ...perCandidates(own, reader),
    ...perCandidatesZh(own, reader),
    ...namedRateCandidates(own, reader),
    ...progressCandidates(own, reader),
    ...averageCandidatesZh(own, reader),
    ...sideCandidates(own, reader),
    ...bandCandidates(own, reader),
    ...yearCandidatesZh(own, reader),
    ...yearCandidatesEn(all, reader),
    ...firstTimes(all, reader),
    ...toldRatioCandidates(own, reader),
    ...editions(all, reader),
    ...spanCandidates(own, reader),
    ...yearCountCandidates(own, reader),
    ...yearsBetweenTold(all, reader),
    ...spanAverages(own, reader),
    ...twoYearCandidates(own, reader),
    ...averagedCandidates(own, reader),
    ...comparisonCandidates(own, reader),
    ...namedPartCandidates(
      own.filter((claim) => claim.role === "level"),
      reader
    ),
    ...lineCandidates(own, reader),
    ...namedTotals(own, reader),
    ...namedDifferences(own, reader),
    ...namedQuotients(own, reader),
    ...carryOverCandidates(own, reader),
    ...swingCandidates(own, reader),
    ...sinceCandidates(own, reader),
    ...quarterCandidates(own, reader),
    ...weightedCandidates(own, reader)
  ];
  const known = [
    ...growthRelations(own, reader),
    ...sumRelations(own, reader),
    ...shareRelations(own, reader),
    ...conversionRelations(own),
    ...perHeadRelations(own, reader),
    ...countRelations(own, reader),
    ...consecutiveYears(all, reader),
    ...targetRelations(all, reader),
    ...periodRelations(own),
    ...turnRelations(own, reader),
    ...yearsTold(own, reader),
    ...namedBaseRelations(all, reader),
    ...periodBases(all, reader),
    ...datedAgain(all, reader),
    ...wrongWholes(own, reader),
    ...wrongWays(own, reader),
    ...siblingShares(own, reader),
    ...namedParts(own, reader),
    ...phrasedBases(own, reader),
    ...farPerHead(own, reader),
    ...overshot(own, reader),
    ...contributedChanges(own, reader),
    ...shrunkYetAdded(own, reader),
    ...thresholdRelations(own, reader),
    ...weigh(candidates)
  ];
  const read = [
    ...known,
    ...slippedReadings([...candidates, ...openReadings(own, candidates)], known, own, reader)
  ];
  return [...read, ...preciseSums(own, read, reader)];
}
function blocksOf(claims) {
  const blocks2 = /* @__PURE__ */ new Map();
  for (const claim of claims) {
    const first = Math.max(0, Math.floor((claim.sentence - overlap) / blockLength));
    for (let i = first; i * blockLength - overlap <= claim.sentence; i++) {
      if (claim.sentence >= (i + 1) * blockLength + overlap) continue;
      const block = blocks2.get(i) ?? [];
      block.push(claim);
      blocks2.set(i, block);
    }
  }
  return [...blocks2].map(([i, own]) => ({
    from: i * blockLength,
    to: (i + 1) * blockLength,
    claims: own
  }));
}
var blockLength, overlap;
var init_relations = __esm({
  "src/audit/relations/index.ts"() {
    "use strict";
    init_averages_zh();
    init_balances();
    init_bands_zh();
    init_apposed_shares();
    init_bases();
    init_bracketed_pairs();
    init_cumulations();
    init_dated_again();
    init_candidate();
    init_changes2();
    init_clear();
    init_complement_pairs();
    init_comparisons_zh();
    init_comparisons();
    init_consecutive_years();
    init_counts2();
    init_flows();
    init_earlier_amounts();
    init_effects_zh();
    init_grounded();
    init_growth();
    init_habits();
    init_labour();
    init_money();
    init_listed_parts();
    init_lists_zh();
    init_rates_of_change();
    init_ratios2();
    init_reader();
    init_quarters();
    init_movements();
    init_multiples();
    init_named_rates_zh();
    init_named_parts();
    init_named_zh();
    init_nested_zh();
    init_disclaimed();
    init_named_bases();
    init_partitions();
    init_pairs();
    init_precise_sums();
    init_progress_zh();
    init_years_zh();
    init_per_zh();
    init_open_readings();
    init_oversized_parts();
    init_overshot();
    init_per_far();
    init_per();
    init_period_bases();
    init_period_lines();
    init_phrased_bases_zh();
    init_places();
    init_repeated();
    init_runs();
    init_sibling_shares();
    init_slipped();
    init_sides_zh();
    init_shares();
    init_since();
    init_shares_zh();
    init_spans();
    init_structures();
    init_weighted();
    init_sums();
    init_targets2();
    init_told_again();
    init_told_parts();
    init_told_otherwise();
    init_told_ratios();
    init_told_shares();
    init_told_totals();
    init_thresholds_zh();
    init_told_ways();
    init_turns();
    init_wrong_ways();
    init_wrong_wholes();
    init_years_en();
    init_years_told();
    init_money();
    init_relation();
    [blockLength, overlap] = [60, 20];
  }
});

// src/audit/report.ts
function summarise(claims) {
  const numbers = claims.filter((claim) => claim.relation === void 0);
  const relations = claims.filter((claim) => claim.relation !== void 0);
  const count = (list2, verdict) => list2.filter((claim) => claim.verdict === verdict).length;
  const reasons = {};
  for (const { unjudged } of numbers)
    if (unjudged !== void 0) reasons[unjudged] = (reasons[unjudged] ?? 0) + 1;
  return {
    numbers: numbers.length,
    verified: count(numbers, "verified"),
    contradicted: count(numbers, "contradicted"),
    unsupported: count(numbers, "unsupported"),
    consistent: count(numbers, "consistent"),
    inconsistent: count(numbers, "inconsistent"),
    relations: { consistent: count(relations, "consistent"), inconsistent: count(relations, "inconsistent") },
    unjudged: { count: numbers.filter(({ unjudged }) => unjudged !== void 0).length, reasons }
  };
}
var unjudgedTexts;
var init_report = __esm({
  "src/audit/report.ts"() {
    "use strict";
    unjudgedTexts = {
      date: { en: "a date or a period", zh: "\u65E5\u671F\u6216\u65F6\u671F" },
      reference: {
        en: "a document, a name, a telephone or a list mark: no statistic",
        zh: "\u6587\u53F7\u3001\u540D\u79F0\u3001\u7535\u8BDD\u6216\u5E8F\u53F7\uFF0C\u4E0D\u662F\u7EDF\u8BA1\u6570\u5B57"
      },
      table: { en: "a cell of a table: no sentence says what it is", zh: "\u8868\u683C\u4E2D\u7684\u6570\u5B57\uFF0C\u6CA1\u6709\u53E5\u5B50\u8BF4\u660E\u5176\u542B\u4E49" },
      bound: { en: "a bound; nothing in reach says what lies within it", zh: "\u754C\u9650\u503C\uFF0C\u6CA1\u6709\u53EF\u636E\u4EE5\u5224\u65AD\u7684\u6570\u5B57" },
      no_relation: { en: "nothing in the text to judge it by", zh: "\u6587\u4E2D\u6CA1\u6709\u53EF\u636E\u4EE5\u5224\u65AD\u7684\u6570\u5B57" },
      no_figure: { en: "the workspace has no figure for it", zh: "\u5DE5\u4F5C\u533A\u6CA1\u6709\u5BF9\u5E94\u7684\u6570\u636E" },
      rate: {
        en: "in another currency; the rate that it implies is told beside those known",
        zh: "\u5916\u5E01\u91D1\u989D\uFF0C\u5DF2\u5217\u51FA\u5176\u9690\u542B\u6C47\u7387\u548C\u5DF2\u77E5\u6C47\u7387"
      },
      not_linked: {
        en: "it cannot be told which figure of the workspace it means",
        zh: "\u65E0\u6CD5\u786E\u5B9A\u5B83\u5728\u5DE5\u4F5C\u533A\u4E2D\u6240\u6307"
      },
      forecast: { en: "a plan or an expectation, not an outcome", zh: "\u8BA1\u5212\u6570\u6216\u9884\u671F\u6570\uFF0C\u4E0D\u662F\u5B9E\u9645\u6570" }
    };
  }
});

// src/audit/audit.ts
function auditAlone(texts, lang) {
  const read = texts.map(readable);
  const claims = linkAll(read);
  const relations = relationsOf2(read, claims);
  return report(texts, claims, relations, /* @__PURE__ */ new Map(), lang);
}
function linkAll(texts) {
  const claims = [];
  texts.forEach((text, source) => claims.push(...linkText(text, source, claims.length)));
  return claims;
}
function report(texts, claims, relations, judged7, lang) {
  const verdicts = suspects(relations);
  const kinds = reportedKinds(texts, claims, relations);
  const taking = /* @__PURE__ */ new Map();
  for (const relation of relations)
    for (const claim of relation.numbers) taking.set(claim, [...taking.get(claim) ?? [], relation]);
  const langs = texts.map(({ text }) => lang ?? language(text));
  const numbers = claims.map((claim) => {
    const own = claim.aside === null ? taking.get(claim) ?? [] : [];
    const tongue = langs[claim.source] ?? "en";
    const judgement = judged7.get(claim);
    const verdict = claim.aside === null ? verdicts.get(claim) : void 0;
    const wrong = verdict === "inconsistent" && judgement?.verdict !== "contradicted" && judgement?.verdict !== "verified";
    const arithmetic = own.filter((relation) => !wrong || relation.verdict === "inconsistent").map((relation) => toldAt(claim, relation)[tongue]);
    const base3 = {
      ...located(texts, claim),
      kind: kinds.get(claim) ?? claim.kind
    };
    if (judgement !== void 0 && judgement.verdict !== "unsupported" && !wrong) {
      const told4 = { ...judgement };
      delete told4.slip;
      return {
        ...base3,
        ...told4,
        stated: judgement.stated ?? base3.stated,
        why: [judgement.why, ...arithmetic].join("\n"),
        notes: [{ why: judgement.why, verdict: judgement.verdict }]
      };
    }
    if (verdict !== void 0) {
      const broken = own.find((relation) => relation.verdict === verdict && relation.focus === claim);
      return {
        ...base3,
        ref: judgement?.ref ?? null,
        computed: broken === void 0 ? null : finite(middle(broken.computed)),
        // with the sign that its words give it: a deficit is less than nought
        ...broken === void 0 || verdict === "consistent" && broken.stated * (base3.stated ?? 0) >= 0 ? {} : { stated: finite(broken.stated) },
        verdict,
        why: arithmetic.join("\n")
      };
    }
    const unjudged = judgement?.unjudged ?? reasonFor(claim);
    const why = judgement?.why ?? unjudgedTexts[unjudged][tongue];
    return {
      ...base3,
      ref: judgement?.ref ?? null,
      verdict: "unsupported",
      why,
      unjudged,
      notes: [{ why, verdict: "unsupported" }]
    };
  });
  placeNotes(
    relations,
    new Map(claims.map((claim, i) => [claim, numbers[i]])),
    (claim) => langs[claim.source] ?? "en"
  );
  const related = relations.map((relation) => {
    const tongue = langs[relation.focus.source] ?? "en";
    return {
      ...located(texts, relation.focus),
      kind: relation.relation,
      relation: relation.relation,
      stated: finite(relation.stated),
      computed: finite(middle(relation.computed)),
      verdict: relation.verdict,
      why: relation.why[tongue],
      numbers: relation.numbers.map((claim) => {
        const { file, text, start, end } = located(texts, claim);
        return { file, text, start, end };
      })
    };
  });
  const all = [...numbers, ...related];
  return {
    claims: all,
    texts: texts.map(({ name, text }, i) => ({
      file: name,
      text,
      lang: language(text),
      words: langs[i] ?? "en"
    })),
    summary: summarise(all)
  };
}
function located(texts, claim) {
  const text = texts[claim.source];
  const place = text === void 0 ? { start: claim.start, end: claim.end } : toInput(text, claim.start, claim.end);
  return {
    file: text?.name ?? "-",
    text: text?.text.slice(claim.start, claim.end).replace(/[\s\u00a0]+/g, " ") ?? claim.text,
    ...place,
    kind: claim.kind,
    ref: null,
    stated: claim.aside === null ? finite(claim.direction < 0 && claim.value > 0 && signs(claim) ? -claim.value : claim.value) : null,
    computed: null,
    verdict: "unsupported",
    why: "",
    place: { source: claim.source, start: claim.start, end: claim.end },
    notes: [],
    see: null,
    about: {
      concept: claim.concept,
      words: claim.words,
      period: claim.period === null || yearOf(claim.period) === null ? null : spanKey(claim.period)
    }
  };
}
function signs(claim) {
  return ["growth", "average_growth", "change", "points", "contribution"].includes(claim.role);
}
function reasonFor(claim) {
  if (claim.aside !== null) return claim.aside;
  return claim.kind === "bound" ? "bound" : "no_relation";
}
function finite(value) {
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : null;
}
var init_audit = __esm({
  "src/audit/audit.ts"() {
    "use strict";
    init_alone();
    init_document();
    init_kinds();
    init_link();
    init_readable();
    init_periods_in_text();
    init_notes();
    init_relations();
    init_report();
    init_sentences();
  }
});

// src/audit/index.ts
init_audit();
init_document();
init_report();

// <stdin>
init_audit();
init_readable();
init_relations();
init_reader();
init_wrong_wholes();
init_misprints();
init_hedges();
init_relation();
init_frames();
init_cue_input();
init_runs();
init_candidate();
export {
  frames_exports as FR,
  relations_exports as R,
  relation_exports as REL,
  alike,
  around,
  auditAlone,
  exactly,
  holds,
  isMoney,
  linkAll,
  meet,
  misprints,
  plainText,
  readable,
  readerOf,
  tokensOf
};
