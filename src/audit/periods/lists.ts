// Numbers in step with periods: 2021年、2022年、2023年分别增长9.8%、7.2%和12.5%, "the quarterly figures were".

import type { Claim } from '../claim.js';
import type { Span } from '../mention.js';
import { isTold, isYear, type Told } from './told.js';

const joined = /^\s*(?:[、，,;；]|和|及|与|以及|and|, and|, then)\s*[$€£¥₹A-Z/]*\s*$/;

const quarterly = {
  en: /\b(?:quarterly|four quarters|(?:successive|consecutive|the) quarters|by quarter|quarter by quarter)\b/i,
  zh: /[各四一]季度|分季度|逐季/,
};

/** The span of each number that a list pairs with a period. */
export function listedSpans(
  { sentence, numbers, printed }: Told,
  before: Told | null,
  main: Span | null,
): Map<Claim, Span> {
  const spans = new Map<Claim, Span>();
  const { text, lang } = sentence;
  const told = printed.filter(isTold);
  for (let i = 0; i < numbers.length; i++) {
    const run = runFrom(numbers, i, text);
    const [first] = run;
    if (run.length < 2 || first === undefined) continue;
    i += run.length - 1;
    const apart = told.filter(({ end }) => end <= first.start);
    const row = apart.slice(-run.length);
    const years = [...apart, ...(before?.printed.filter(isTold) ?? [])].find(
      ({ span }) => run.length > 2 && span.from % 12 === 0 && span.to - span.from + 1 === run.length * 12,
    );
    const year = apart.findLast(({ span }) => isYear(span))?.span ?? main;
    const inStep =
      row.length === run.length && isRow(row, text)
        ? row.map(({ span }) => span)
        : years !== undefined
          ? parts(years.span, 12)
          : run.length === 4 && year !== null && quarterly[lang].test(text)
            ? parts({ from: year.to - 11, to: year.to }, 3)
            : [];
    run.forEach((number, at) => {
      const span = inStep[at];
      if (span !== undefined) spans.set(number, span);
    });
  }
  return spans;
}

function runFrom(numbers: readonly Claim[], from: number, text: string): Claim[] {
  const run = numbers.slice(from, from + 1);
  for (const number of numbers.slice(from + 1)) {
    const last = run.at(-1);
    if (last?.unit !== number.unit || !joined.test(text.slice(last.end, number.start))) break;
    run.push(number);
  }
  return run;
}

/** Nothing stands between them but what joins a list. */
const isRow = (row: readonly { start: number; end: number }[], text: string): boolean =>
  row.every((mark, at) => {
    const next = row[at + 1];
    return (
      next === undefined ||
      /^\s*(?:[、，,]|和|及|与|and|, and)?\s*(?:in\s+)?$/.test(text.slice(mark.end, next.start))
    );
  });

const parts = ({ from, to }: Span, months: number): Span[] =>
  Array.from({ length: (to - from + 1) / months }, (_, i) => ({
    from: from + i * months,
    to: from + (i + 1) * months - 1,
  }));
