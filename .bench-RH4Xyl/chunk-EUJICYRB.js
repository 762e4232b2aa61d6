// src/lib/units.ts
var units = {
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
var chineseScales = [
  ["\u4E07\u4EBF", 12],
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
var englishScales = [
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
var byWord = new Map(
  Object.entries(units).flatMap(([code, { words }]) => words.map((word) => [word, code]))
);
var knownUnits = Object.keys(units);
function isCurrency(unit) {
  return units[unit]?.currency === true || /^[A-Z]{3}$/.test(unit) && Intl.supportedValuesOf("currency").includes(unit);
}
function isCount(unit) {
  return ["persons", "visits", "jobs", "enterprises", "establishments", "projects"].includes(unit);
}
function parseUnit(text) {
  const word = text.trim().toLowerCase().replace(/[()（）]/g, "").replace(/\s+/g, " ");
  if (word === "%" || word === "percent" || word === "per cent" || word === "\u767E\u5206\u6BD4")
    return { unit: "1", exponent: -2 };
  if (word === "\u2030" || word === "per mille") return { unit: "1", exponent: -3 };
  if (word === "\u4E2A\u767E\u5206\u70B9" || word === "\u767E\u5206\u70B9") return { unit: "points", exponent: -2 };
  const direct = byWord.get(word);
  if (direct === "points") return { unit: "points", exponent: -2 };
  if (direct !== void 0) return { unit: direct, exponent: 0 };
  const code = text.trim();
  if (isCurrency(code)) return { unit: code, exponent: 0 };
  return parseScaled(word);
}
function parseScale(text) {
  const word = text.trim().toLowerCase();
  return [...chineseScales, ...englishScales].find(([scale]) => scale === word)?.[1];
}
function parseScaled(word) {
  const scaled = (rest, exponent) => {
    const unit = byWord.get(rest);
    return unit === void 0 ? void 0 : { unit, exponent };
  };
  for (const [scale, exponent] of chineseScales) {
    const found = word.startsWith(scale) ? scaled(word.slice(scale.length), exponent) : void 0;
    if (found !== void 0) return found;
  }
  const hundreds = /^(10+) (.+)$/.exec(word);
  if (hundreds?.[1] !== void 0 && hundreds[2] !== void 0) {
    const rest = parseUnit(hundreds[2]);
    return rest && { unit: rest.unit, exponent: rest.exponent + hundreds[1].length - 1 };
  }
  for (const [scale, exponent] of englishScales) {
    if (word === scale) return { unit: "1", exponent };
    const rest = word.startsWith(`${scale} `) ? word.slice(scale.length + 1) : word.endsWith(` ${scale}`) ? word.slice(0, -scale.length - 1) : void 0;
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

export {
  knownUnits,
  isCurrency,
  isCount,
  parseUnit,
  parseScale,
  unitWords,
  currencyName
};
