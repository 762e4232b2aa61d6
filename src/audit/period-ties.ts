// Which period the words tie to one number alone: in brackets, behind an earlier level, what something is due by, a day.

import type { Role } from './claim.js';
import type { Mention, Span } from './mention.js';
import type { PeriodMark } from './periods-in-text.js';

/** The span that the words around a number tie to it, whatever else its sentence tells of; undefined where none is. */
export function tiedSpan(
  mention: Mention,
  i: number,
  numbers: readonly Mention[],
  periods: readonly PeriodMark[],
  text: string,
  role: Role,
): Span | undefined {
  const known = periods.filter((period) => period.span !== null && !period.named);
  const between = (period: PeriodMark): string => text.slice(period.end, mention.start);
  const bracketed = known.find(
    (period) => period.local && period.end <= mention.start && !/[)）]/.test(between(period)),
  );
  if (bracketed?.span != null) return bracketed.span;
  // "than in August 2023 (18,100)", "Measured against August 2023, when sales were 14.19 billion"
  const when = known.find(
    (period) =>
      period.compare &&
      period.end <= mention.start &&
      /^\s*[（(]\s*[$€£¥₹A-Z]*$|^,?\s*when\b[^,;.()]*$|^['’]s\s+[$€£¥₹A-Z]*$|^(?:这一(?:数字|指标|数据)|仅|只|为|是)(?:仅|只)?(?:为|是|有)?(?:下降|上升|增长|上涨)?$/.test(
        between(period),
      ) &&
      !/(?:比|较)$/.test(text.slice(0, period.start)),
  );
  if (when?.span != null) return when.span;
  const due = known.find((period) => period.due && dueOf(period, mention, i, numbers, text));
  if (due?.span != null && (role !== 'previous' || between(due).length < 3)) return due.span;
  return endOfRange(mention, known, text, role);
}

/** "called for 500 MW by 2025", 到2025年达到1200家: the amount that is due by then. */
function dueOf(
  period: PeriodMark,
  mention: Mention,
  i: number,
  numbers: readonly Mention[],
  text: string,
): boolean {
  if (period.start >= mention.end) {
    const next = numbers[i + 1]?.start ?? text.length;
    return period.start < next && /^[^,;.，；。]{0,90}$/.test(text.slice(mention.end, period.start));
  }
  const last = numbers[i - 1]?.end ?? 0;
  return period.start >= last && /^[^,;.，；。]{0,60}$/.test(text.slice(period.end, mention.start));
}

/** "Between 2015 and 2020 sales grew from 12.4 to 24.9 billion": the first is the first year's, the second the last year's. */
function endOfRange(
  mention: Mention,
  periods: readonly PeriodMark[],
  text: string,
  role: Role,
): Span | undefined {
  const range = periods.find(
    ({ span, start, end, compare }) =>
      span !== null &&
      !compare &&
      span.to - span.from >= 23 &&
      span.from % 12 === 0 &&
      /^(?:between|from)\b/i.test(text.slice(start, end)),
  );
  if (range?.span == null || mention.lang !== 'en') return undefined;
  const { from, to } = range.span;
  if (role === 'previous') return { from, to: from + 11 };
  return role === 'level' && /\b(?:to|from)\s+[$€£¥₹A-Z]*\s?$/.test(text.slice(0, mention.start))
    ? { from: to - 11, to }
    : undefined;
}

/** "from 6.7 percent in September", "against the 66,900 tonnes landed in 2022": that period is the earlier level's alone. */
export function earlierOf(period: PeriodMark, numbers: readonly Mention[], text: string): Mention | null {
  const tied = numbers.filter((other) => other.end <= period.start).at(-1);
  if (tied === undefined) return null;
  const between = text.slice(tied.end, period.start);
  // "which had provided 24.0 percent of value added in 2022, expanded"
  if (
    /^[^,;.]*$/.test(between) &&
    /(?:^|[,;.])[^,;.]*\b(?:had|having been)\b(?!\s+(?:about |around |some |nearly )?[$€£¥₹A-Z]*\s*$)[^,;.]*$/.test(
      text.slice(0, tied.start),
    )
  )
    return tied;
  return /^\s*(?:%|percent)?\s*(?:[a-z-]+\s+){0,3}?(?:in the (?:12|twelve|three) months to|in|at|for|during|at the end of|of)?\s*(?:the\s+)?$/i.test(
    between,
  ) &&
    /(?:\bfrom|\bthan|\bafter|\bfollowing|\bup on|\bdown on|\bagainst|\bversus|(?:against|from|than|compared with)\s[^,;]{0,40}\b(?:estimate|figure|level|total|deficit|surplus|average|peak|sum|balance) of|\bcompared (?:with|to)|\babove|\bbelow|(?<!turned )\bover|\btimes|\btwice|\bdouble|\btriple|(?:percent|per cent|%|half|third|quarter) of)\s+(?:about |around |a |an |the |that |its )*[$€£¥₹]?$/i.test(
      text.slice(0, tied.start),
    )
    ? tied
    : null;
}

/** "612 million in the first half": that half is told of that number alone. */
export function ofAnother(
  period: PeriodMark,
  mention: Mention,
  numbers: readonly Mention[],
  text: string,
): boolean {
  const last = numbers.filter((other) => other.end <= period.start).at(-1);
  return (
    last !== undefined &&
    last !== mention &&
    /^\s*(?:[a-z]+\s+)?(?:in|for|at|during)\s+(?:the\s+)?$/i.test(text.slice(last.end, period.start)) &&
    /^(?:first|second|third|fourth|Q\d|H\d)/i.test(text.slice(period.start, period.end))
  );
}

const saidThen =
  /\b(?:said|announced|published|released|reported|told|disclosed|issued|wrote|adopted|approved|decided|signed|agreed|passed|data|figures|communiqu[eé]|bulletin|report|notice|statement|circular|decision|dated)|公布|发布|通报|表示|获悉|介绍|印发|签|举行|召开/;

/** "On 30 June 2024 the scheme had 418,600 members": the day as the end of its month; not a day on which something was said. */
export function dayOf(periods: readonly PeriodMark[], text: string, lead = onDay): Span | undefined {
  const days = periods.filter((period) => period.day && period.span !== null);
  const [day] = days;
  if (days.length !== 1 || day?.span == null) return undefined;
  const clause = /[^，。：；]*$/.exec(text.slice(Math.max(0, day.start - 40), day.start))?.[0] ?? '';
  if (saidThen.test(clause + text.slice(day.start, day.end + 16))) return undefined;
  return lead.test(text.slice(0, day.start)) && yearKnown(day.span)
    ? { ...day.span, point: true }
    : undefined;
}

/** What leads to the day that something is told of, and that a whole text may be told of. */
const onDay = /(?:\b(?:on|at|as of)|截至|以|按|自)\s*$/i;
export const toldDay = /(?:\b(?:on|at|by|as of|ended|ending|census of)|截至|以|按|自)\s*$/i;

const yearKnown = ({ to }: Span): boolean => to >= 24;
