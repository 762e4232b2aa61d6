// The periods of numbers that a text tells before it names its year: 全年粮食总产量48.63万吨 … 2022年油料播种面积.

import type { Claim } from './claim.js';
import type { Span } from './mention.js';
import { type PeriodMark, yearOf } from './periods-in-text.js';

/** How many sentences into the text its year may be told for the numbers before. */
const reach = 6;

/** Gives the numbers before the first year that is told of that year; `periods` are those of each sentence. */
export function fillPeriods(claims: readonly Claim[], periods: readonly (readonly PeriodMark[])[]): void {
  const marks = periods.slice(0, reach).flat();
  const told = marks.find(
    ({ span, compare, day, due, named, local }) =>
      span !== null && yearOf(span) !== null && !compare && !day && !due && !named && !local,
  );
  const first = told?.span ?? null;
  if (first !== null && first.to - first.from > 11) return;
  const year = first === null ? yearByComparison(periods.flat()) : yearOf(first);
  if (year === null) return;
  const index = told === undefined ? Number.POSITIVE_INFINITY : periods.findIndex((of) => of.includes(told));
  // "Last year" is told of a year that the text does not name, not of the first that it does.
  const before = periods.slice(0, Math.min(index, periods.length) + 1).flat();
  if (told !== undefined && before.some(({ relative, compare }) => relative && !compare)) return;
  const yearless = periods.flat().find(({ span, compare }) => span !== null && !compare && isYearless(span));
  const whole = first !== null ? { from: first.from, to: first.to } : within(yearless?.span ?? null, year);
  for (const claim of claims) {
    if (claim.aside !== null || claim.sentence > index) continue;
    if (claim.period === null) claim.period = whole;
    else if (isYearless(claim.period)) claim.period = within(claim.period, year);
  }
}

const isYearless = ({ from, to }: Span): boolean => from >= -12 && to < 24;

const within = (span: Span | null, year: number): Span | null =>
  span === null ? null : { ...span, from: span.from + year * 12, to: span.to + year * 12 };

/** "October brought 412,600, 8.3 percent more than the 381,000 of October 2031": the year after. */
function yearByComparison(marks: readonly PeriodMark[]): number | null {
  const told = marks.filter(
    ({ span, compare, day }) => span !== null && !compare && !day && isYearless(span),
  );
  const earlier = marks.find(
    ({ span, inherited, day }) =>
      span !== null &&
      !inherited &&
      !day &&
      told.some(
        (mark) => mark.span !== null && mark.span.from === span.from % 12 && sameLength(mark.span, span),
      ),
  );
  const year = earlier?.span == null ? null : yearOf(earlier.span);
  return year === null ? null : year + 1;
}

const sameLength = (a: Span, b: Span): boolean => a.to - a.from === b.to - b.from;
