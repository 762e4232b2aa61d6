// src/lib/numbers.ts
var missingMarks = /* @__PURE__ */ new Set([
  "",
  "-",
  "--",
  "---",
  "\u2014",
  "\u2014\u2014",
  "\u2013",
  "\u2026",
  "\u2026\u2026",
  "...",
  "..",
  ".",
  "na",
  "n/a",
  "nan",
  "null",
  "/",
  "\\",
  "\uFF1A",
  ":"
]);
var withheldMarks = /* @__PURE__ */ new Set(["c", "(c)", "x", "*", "***", "(d)", "\u4FDD\u5BC6"]);
function readPrintedNumber(cell) {
  const text = toHalfWidth(cell).trim();
  const lower = text.toLowerCase();
  if (missingMarks.has(lower)) return { kind: "missing" };
  if (withheldMarks.has(lower)) return { kind: "withheld" };
  const match = /^([+\-−－]?)\s*(\d{1,3}(?:[,' \u00a0\u202f]\d{3})+|\d+)?(\.\d+)?(?:[eE]([+-]?\d+))?\s*(%?)$/.exec(text);
  if (match === null || match[2] === void 0 && match[3] === void 0) return { kind: "not-a-number" };
  const sign = match[1] === "" || match[1] === "+" ? "" : "-";
  const whole = (match[2] ?? "0").replace(/[,' \u00a0\u202f]/g, "");
  const exponent = match[4] === void 0 ? "" : `e${match[4]}`;
  return { kind: "number", digits: `${sign}${whole}${match[3] ?? ""}${exponent}`, percent: match[5] === "%" };
}
function scaleDecimal(digits, exponent) {
  const [mantissa, own] = digits.toLowerCase().split("e");
  return Number(`${mantissa ?? ""}e${Number(own ?? 0) + exponent}`);
}
function toHalfWidth(text) {
  return text.replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 65248)).replace(/\u3000/g, " ");
}

// src/lib/periods.ts
var periodsPerYear = { A: 1, S: 2, Q: 4, M: 12 };
var pattern = /^(\d{4})(?:-(?:S([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/;
function parsePeriod(text) {
  const match = pattern.exec(text);
  if (match === null) return void 0;
  const year = Number(match[1]);
  if (match[2] !== void 0) return { frequency: "S", year, index: Number(match[2]) };
  if (match[3] !== void 0) return { frequency: "Q", year, index: Number(match[3]) };
  if (match[4] !== void 0) return { frequency: "M", year, index: Number(match[4]) };
  return { frequency: "A", year, index: 1 };
}
function printPeriod({ frequency, year, index }) {
  const head = String(year).padStart(4, "0");
  if (frequency === "A") return head;
  return frequency === "M" ? `${head}-${String(index).padStart(2, "0")}` : `${head}-${frequency}${index}`;
}
function shiftPeriod(period, steps) {
  const per = periodsPerYear[period.frequency];
  const ordinal = period.year * per + (period.index - 1) + steps;
  return {
    frequency: period.frequency,
    year: Math.floor(ordinal / per),
    index: (ordinal % per + per) % per + 1
  };
}
function shiftYears(period, years) {
  return { ...period, year: period.year + years };
}
function periodsBetween(a, b) {
  if (a.frequency !== b.frequency) return void 0;
  return (b.year - a.year) * periodsPerYear[a.frequency] + (b.index - a.index);
}
function periodRange(first, last) {
  const steps = periodsBetween(first, last);
  if (steps === void 0 || steps < 0) return void 0;
  return Array.from({ length: steps + 1 }, (_, i) => shiftPeriod(first, i));
}
function monthSpan({ frequency, year, index }) {
  const length = 12 / periodsPerYear[frequency];
  const first = year * 12 + (index - 1) * length;
  return [first, first + length - 1];
}

export {
  readPrintedNumber,
  scaleDecimal,
  toHalfWidth,
  periodsPerYear,
  parsePeriod,
  printPeriod,
  shiftPeriod,
  shiftYears,
  periodsBetween,
  periodRange,
  monthSpan
};
