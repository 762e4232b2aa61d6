// What period a text goes on about after a sentence.

import type { Span } from '../mention.js';
import { dayOf, toldDay } from '../period-ties.js';
import { isBracketed, isSameSeason, isTold, type Told } from './told.js';

/** The period that the sentences behind this one are told of, where they name none. */
export function goesOnAbout(main: Span | null, { sentence, marks }: Told): Span | null {
  const told = marks.filter(isTold);
  const open = told.filter((mark) => !isBracketed(mark, sentence));
  const next =
    pick(open.map(({ span }) => span)) ?? (main === null ? pick(told.map(({ span }) => span)) : null);
  if (next === null) return main ?? dayOf(marks, sentence.text, toldDay) ?? null;
  // A stock of a day says little of what follows it.
  if (main === null || (main.point === true && next.point !== true)) return lastOf(next);
  // Of a year that has ended since the text goes on to tell.
  if (next.point === true) return next.to % 12 === 11 && next.to - main.to >= 12 ? lastOf(next) : main;
  // Of a month the text goes on to tell also behind the months so far, but not behind the year or half-year that ends with it.
  const ends = next.to === main.to && next.from < main.from && isYearOrHalf(next);
  return next.to > main.to || ends ? lastOf(next) : main;
}

const isYearOrHalf = ({ from, to }: Span): boolean =>
  (to - from === 11 && from % 12 === 0) || (to - from === 5 && from % 6 === 0);

/** Of several years, or the same months of several, a text goes on about the last. */
function pick(spans: readonly Span[]): Span | null {
  const flows = spans.filter(({ point }) => point !== true);
  const [first] = flows;
  if (first !== undefined && flows.every((span) => isSameSeason(span, first)))
    return flows.reduce((last, span) => (span.to > last.to ? span : last));
  return flows[0] ?? spans[0] ?? null;
}

/** Of a range of years that something grew over, the text goes on to tell of the last; with a stock at its end, of the year. */
export function lastOf({ from, to, point }: Span): Span {
  const ofYear = to - from >= 23 || (point === true && to % 12 === 11);
  return ofYear ? { from: to - 11, to } : { from, to, ...(point === true ? { point } : {}) };
}
