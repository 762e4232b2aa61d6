// The year of a text that does not say of which year it tells: from what it compares with, or from its number.

import type { Span } from '../mention.js';
import { dayOf, toldDay } from '../period-ties.js';
import { type PeriodMark, yearOf } from '../periods-in-text.js';
import { lastOf } from './main-line.js';
import { isOpen, isTold, isYear, type Told, yearSpan } from './told.js';

export interface Anchor {
  /** The year that months and quarters without one are of. */
  year: number | null;
  /** Last year is the year before it. */
  published: number | null;
  /** What the numbers before the first period are of. */
  span: Span | null;
}

/** How many sentences into the text its year may be told for the numbers before. */
const reach = 6;

/** 发改〔2024〕67号, "Release No. 14/2024": the year in which it was issued. */
const issued =
  /[〔[［(（]((?:19|20)\d{2})[〕\]］)）]\s*(?:第)?\d+\s*号|\b(?:[Rr]elease|[Bb]ulletin|[Cc]ircular)\s+(?:No\.?\s*)?\d+\s?\/\s?((?:19|20)\d{2})\b/;

/** `read` are the sentences of a text without any year taken from elsewhere. */
export function anchorOf(read: readonly Told[], published: number | null): Anchor {
  const marks = read.slice(0, reach).flatMap((told) => told.marks);
  const first = firstTold(read.slice(0, reach));
  const all = read.flatMap((told) => told.marks);
  const yearless = all.find((mark) => isOpen(mark) && mark.span !== null && yearOf(mark.span) === null);
  const lastYear = all.some((mark) => isOpen(mark) && mark.relative);
  const compared = byComparison(read, yearless?.span ?? null, first !== null);
  if (first !== null) return byFirst(first, marks, published, compared);
  const number = issued.exec(read.map(({ sentence }) => sentence.text).join('\n'));
  const printed = number?.[1] ?? number?.[2];
  const year = compared ?? (printed === undefined ? published : Number(printed) - (lastYear ? 1 : 0));
  if (year === null) return byPlan(all, published);
  const span = yearless?.span == null ? yearSpan(year) : within(yearless.span, year);
  return { year, published: published ?? (lastYear ? year + 1 : null), span };
}

/** The first period that is told with its year, or the day that something was counted on. */
function firstTold(read: readonly Told[]): Span | null {
  for (const { sentence, marks } of read) {
    const span =
      marks.find((mark) => isTold(mark) && !mark.inherited)?.span ?? dayOf(marks, sentence.text, toldDay);
    if (span != null) return span;
  }
  return null;
}

/** A text that names no year but one to come is told of that, unless it tells of last year's. */
function byPlan(marks: readonly PeriodMark[], published: number | null): Anchor {
  const isPlan = ({ compare, day, named, inherited }: PeriodMark): boolean =>
    !compare && !day && !named && !inherited;
  const plan = marks.find((mark) => isPlan(mark) && mark.span !== null);
  if (plan?.span == null || marks.some((mark) => mark.relative)) return { year: null, published, span: null };
  return { year: yearOf(plan.span), published, span: lastOf(plan.span) };
}

/** Told before its year is: of that year, unless it is last year's, which the text does not name. */
function byFirst(
  span: Span,
  marks: readonly PeriodMark[],
  published: number | null,
  compared: number | null,
): Anchor {
  const before = marks.slice(
    0,
    marks.findIndex((mark) => mark.span === span),
  );
  const year = yearOf(span);
  const isLong = span.to - span.from > 11;
  if (year === null || isLong) return { year, published, span: null };
  if (before.some((mark) => mark.relative && isOpen(mark)))
    return { year, published, span: compared === year ? yearSpan(year) : null };
  const yearless = before.find((mark) => isOpen(mark) && mark.span !== null && yearOf(mark.span) === null);
  return { year, published, span: yearless?.span == null ? lastOf(span) : within(yearless.span, year) };
}

/** "Up 6.0 percent from the 3.00 billion of 2022", "in June … the same month of 2023": the year after. */
function byComparison(read: readonly Told[], yearless: Span | null, only: boolean): number | null {
  const years = read.flatMap(({ sentence: { text }, marks }) =>
    marks.flatMap(({ start, end, span, compare, inherited, named, due, day }) =>
      span === null || inherited || named || due || day || (only && !compare)
        ? []
        : [
            {
              span,
              year: yearOf(span) ?? 0,
              same: isSame.test(text.slice(Math.max(0, start - 24), end + 3)),
              aimed: hadAimed.test(text.slice(0, start)),
            },
          ],
    ),
  );
  const last = years.reduce<(typeof years)[number] | null>(
    (best, one) => (best === null || one.year > best.year ? one : best),
    null,
  );
  if (last === null || last.year === 0) return null;
  if (last.aimed) return last.year;
  if (last.same || yearless === null || isYear(last.span)) return last.year + 1;
  return last.span.to % 12 < yearless.from % 12 ? last.year : last.year + 1;
}

/** "The mayor had promised 65,000 jobs for 2025": the year told, whose result follows. */
const hadAimed =
  /\bhad\s+(?:promised|pledged|undertaken|planned|set|aimed|budgeted|forecast|hoped|expected|asked|committed)\b[^.;]*$/i;

/** The same months of it. */
const isSame = /\b(?:same|corresponding)\b|同[期月季]/;

const within = (span: Span, year: number): Span => ({
  ...span,
  from: span.from + year * 12,
  to: span.to + year * 12,
});
