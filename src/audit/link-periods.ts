// Which period a number is told of, what a growth is taken on, and how the period of a text moves on.

import type { Basis, Role } from './claim.js';
import type { Mention, Span } from './mention.js';
import { findMentions } from './numbers.js';
import { dayOf, earlierOf, ofAnother, tiedSpan } from './period-ties.js';
import { type PeriodContext, type PeriodMark, yearOf } from './periods-in-text.js';
import type { Sentence } from './sentences.js';

/** What is known before the first sentence: the year of publication, and whether years are those of the Republic of China. */
export function startOf(text: string, sentences: Sentence[]): PeriodContext {
  const minguo =
    /民国|新台币|主计总?处|[来台]台|台湾|行政院|内政(?:部|主管)/.test(text) && /(?<!\d)1[01]\d年/.test(text);
  return { published: publishedIn(sentences), year: null, current: null, minguo };
}

/** The year of the first full date, which is when the text was published. */
function publishedIn(sentences: Sentence[]): number | null {
  for (const sentence of sentences) {
    if (!/\d{3}|[０-９]{3}|年/.test(sentence.text)) continue;
    const { periods } = findMentions(sentence, { published: null, year: null, current: null });
    const day = periods.find((period) => period.day && period.span !== null);
    if (day?.span != null && yearOf(day.span) !== null) return yearOf(day.span);
  }
  return null;
}

/** The period of the text moves on to what this sentence tells of; returns its periods, those of earlier levels as compared with. */
export function advance(
  context: PeriodContext,
  periods: PeriodMark[],
  numbers: readonly Mention[],
  text: string,
): PeriodMark[] {
  const marks = periods.map((period) =>
    earlierOf(period, numbers, text) === null ? period : { ...period, compare: true },
  );
  moveOn(context, marks, text);
  return marks;
}

function moveOn(context: PeriodContext, periods: PeriodMark[], text: string): void {
  const told = periods.filter(
    (period) => !period.compare && !period.day && !period.due && !period.named && !period.local,
  );
  const open = told.filter((period) => !/[（(][^()（）]*$/.test(text.slice(0, period.start)));
  const first = (marks: readonly PeriodMark[]): PeriodMark | undefined => {
    const known = marks.filter((period) => period.span !== null);
    const flows = known.filter((period) => period.span?.point !== true);
    // Of several years that it tells, a text goes on about the last.
    const last = flows.every(({ span }) => isYear(span)) ? latest(flows) : undefined;
    return last ?? flows[0] ?? known[0];
  };
  const main = first(open) ?? (context.current === null ? first(told) : undefined);
  if (main?.span == null) {
    const day = dayOf(periods, text);
    if (day !== undefined && context.current === null) [context.current, context.year] = [day, yearOf(day)];
    return;
  }
  // 分季度看，一季度 … 二季度 …: the text goes on to tell of the whole.
  const { current } = context;
  const inner = told.filter(
    ({ span }) =>
      span !== null &&
      current !== null &&
      span.from >= current.from &&
      span.to <= current.to &&
      span.to - span.from < current.to - current.from,
  );
  if (inner.length === told.length && new Set(inner.map(({ span }) => span?.from)).size > 1) return;
  if (main.span.point !== true || context.current === null)
    context.current = lastYearOf(main.span, text.slice(main.start, main.end));
  if (context.current.to === main.span.to && main.span.point === true && main.span.to % 12 === 11)
    context.current = { from: main.span.to - 11, to: main.span.to };
  context.year = yearOf(main.span) ?? context.year;
}

/** It stands in brackets, and the number does not: （2013年是普查年份）, (8.5 % in 2020). */
function isBracketed(period: PeriodMark, mention: Mention, text: string): boolean {
  const open = /[（(][^()（）]*$/.exec(text.slice(0, period.start));
  if (open === null) return false;
  const closed = /[)）]/.exec(text.slice(period.end));
  const rest = `${open[0].slice(1)}${text.slice(period.end, period.end + (closed?.index ?? 0))}`;
  if (mention.lang === 'en' ? !/\d/.test(rest) : rest.length < 5) return false;
  return mention.start < open.index || (closed !== null && mention.start > period.end + closed.index);
}

/** 2025年主要预期目标为: what the sentence begins with is told of all that follows, though it is to come. */
function opening(periods: readonly PeriodMark[]): Span | undefined {
  return periods.find((period) => period.due && period.start < 6 && period.span !== null)?.span ?? undefined;
}

const isYear = (span: Span | null): boolean =>
  span !== null && span.to - span.from === 11 && span.from % 12 === 0;

const latest = (marks: readonly PeriodMark[]): PeriodMark | undefined =>
  marks.reduce<PeriodMark | undefined>(
    (best, mark) => ((mark.span?.to ?? 0) > (best?.span?.to ?? 0) ? mark : best),
    undefined,
  );

/** Of a range that something grew over, the text goes on to tell of the last year. */
function lastYearOf({ from, to }: Span, words: string): Span {
  return to - from >= 23 && /^(?:between|from)\b/i.test(words) ? { from: to - 11, to } : { from, to };
}

/** "Was 518.38 billion, in 2019 it was 515.29": the period leads what is told next. */
const leadsOn = (between: string, behind: string): boolean =>
  /^\s*,/.test(between) &&
  /^\s+(?:it|they|the (?:figure|total|amount|sum|number))\s+(?:ha[ds]|was|were|is|stood|reached|came|amounted|rose|fell|grew)\b/i.test(
    behind,
  );

/** The period a number is told of: named right behind it, before it, or anywhere in its sentence; else the text's. */
export function periodOf(
  mention: Mention,
  i: number,
  numbers: Mention[],
  periods: PeriodMark[],
  text: string,
  inherited: Span | null,
  role: Role,
): { span: Span | null; here: boolean } {
  const tied = tiedSpan(mention, i, numbers, periods, text, role);
  if (tied !== undefined) return { span: tied, here: true };
  const told = periods.filter(
    (period) =>
      !period.day &&
      !period.named &&
      !period.local &&
      !isBracketed(period, mention, text) &&
      (!period.due || role === 'target') &&
      period.span !== null &&
      [null, mention].includes(earlierOf(period, numbers, text)),
  );
  const next = numbers[i + 1]?.start ?? text.length;
  const close = told.find(
    (period) =>
      period.start >= mention.end &&
      period.start < next &&
      /^[\s)）]*(?:of [\w\s]{0,25}|(?:(?!and\b|while\b|but\b)[a-z-]+\s+){0,2})?(?:,\s*(?=[a-z]))?(?:in|for|at the (?:end|close|start|beginning) of|at|during|by|over|as of|of|on|at the)?\s*(?:the\s+)?$/i.test(
        text.slice(mention.end, period.start),
      ) &&
      !period.compare &&
      !leadsOn(text.slice(mention.end, period.start), text.slice(period.end, next)),
  );
  if (close !== undefined) return { span: close.span, here: true };
  const closeCompare = told.find(
    (period) =>
      period.compare &&
      period.start >= mention.end &&
      period.start < next &&
      (role === 'previous'
        ? period.start - mention.end < 16
        : period.start - mention.end < 2 &&
          /\b(?:compared (?:with|to)|against|versus|from)\s+[$€£¥₹A-Z]*$/.test(text.slice(0, mention.start))),
  );
  if (closeCompare !== undefined) return { span: closeCompare.span, here: true };
  const from = numbers[i - 1]?.end ?? 0;
  const lead = told.filter((period) => period.start >= from && period.end <= mention.start);
  if (role === 'previous') {
    const compared = lead.at(-1);
    return compared === undefined ? { span: inherited, here: false } : { span: compared.span, here: true };
  }
  const main = told.filter((period) => !period.compare);
  const before = main
    .filter((period) => period.end <= mention.start)
    .filter(
      (period) =>
        !numbers.some(
          (other) =>
            other.end <= period.start &&
            period.start - other.end < 6 &&
            other !== mention &&
            /^\s*(?:in|at)?\s*$/.test(text.slice(other.end, period.start)) &&
            other.lang === 'en',
        ),
    );
  const span = (
    before.at(-1) ??
    main.find((period) => period.end <= mention.start) ??
    main.find(
      (period) =>
        period.start >= mention.end &&
        !ofAnother(period, mention, numbers, text) &&
        !(
          inherited !== null &&
          (mention.lang === 'zh' ? /[，；。]/ : /;/).test(text.slice(mention.end, period.start))
        ),
    )
  )?.span;
  if (span != null) return { span, here: true };
  const aim = main.length === 0 ? opening(periods) : undefined;
  if (aim !== undefined) return { span: aim, here: true };
  const day = main.length === 0 ? dayOf(periods, text) : undefined;
  return day === undefined ? { span: inherited, here: false } : { span: day, here: true };
}

export function earlier(span: Span | null, basis: Basis | null): Span | null {
  if (span === null) return null;
  const back = basis === 'month' ? 1 : basis === 'quarter' ? 3 : 12;
  return { ...span, from: span.from - back, to: span.to - back };
}

/** What a growth is taken on, by the words of comparison around it. */
export function basisOf(
  from: number,
  mention: Mention,
  next: Mention | null,
  text: string,
  periods: PeriodMark[],
): Basis | null {
  const to = next?.start ?? text.length;
  const marks = periods.filter((period) => period.compare && period.start >= from && period.end <= to);
  const behind = marks.find((period) => period.start >= mention.end && period.start - mention.end < 25);
  const ahead = marks.filter((period) => period.end <= mention.start).at(-1);
  // Chinese tells the comparison first, English behind the number.
  const nearest = mention.lang === 'zh' ? ahead : (behind ?? ahead ?? marks.at(-1));
  if (nearest === undefined) return null;
  if (!nearest.inherited) return 'other';
  const words = text.slice(nearest.start, nearest.end);
  if (/年初|末|\b(?:end|start|beginning) of\b/i.test(words)) return 'other';
  if (/month|m\/m|环比|月/i.test(words) && !/year|同/i.test(words)) return 'month';
  if (/quarter|q\/q|季/i.test(words) && !/year|同/i.test(words)) return 'quarter';
  return 'year';
}

/** "than in 2015", 比2015年: the period compared with, near the number. */
export function sinceOf(
  next: Mention | null,
  periods: PeriodMark[],
  text: string,
  from: number,
): Span | null {
  const near = periods.find(
    (period) =>
      period.compare &&
      !period.inherited &&
      period.span !== null &&
      period.start >= from &&
      period.start < (next?.start ?? text.length),
  );
  return near?.span ?? null;
}
