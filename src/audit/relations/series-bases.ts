// What a rate, a change or points are measured on, in English, where an amount is told of several times and the words name one of them,
// by its date or by how far back it lies: "The rate stood at 7.1 percent in May. In April it had been 7.6, in May of last year 8.3 percent.
// Compared with the same month of the previous year it is 1.2 points lower". Held against the text where another of those amounts, or a
// slip of the pen, explains what is printed.

import type { Claim } from '../claim.js';
import type { Interval } from '../hedges.js';
import { tiedReading } from './candidate.js';
import { likeSized } from './comparisons.js';
import { divideBoth, minusOne } from './pairs.js';
import { isLoose } from './price-basis.js';
import type { Reader } from './reader.js';
import { asPrinted, middle, type Relation, sizeOf, subtract } from './relation.js';
import { isOfNoOther } from './same-measure.js';
import { sortTold, type Sort } from './told-sorts.js';
import { monthsBefore, timesIn, type WordedTime } from './worded-times.js';
import { amountsOfTimes, type Series } from './worded-series.js';

/** How many sentences before the number its amounts may begin. */
const reach = 3;

export function seriesBases(all: readonly Claim[], reader: Reader): Relation[] {
  const claims = all.filter((claim) => claim.lang === 'en' && !claim.ordinal && claim.aside === null);
  return claims.flatMap((told): Relation[] => {
    const sort = sortTold(told, reader);
    if (sort === null) return [];
    const opened = introduced(told, claims, reader);
    const named = opened ?? baseNamed(told, claims, reader);
    if (named === null) return [];
    for (let back = 0; back <= reach; back += 1) {
      const series = amountsOfTimes(told, sort, back, all, reader);
      const base = series === null ? undefined : baseOf(named, series);
      if (series === null || base === undefined) continue;
      if (sort === 'growth' && isLoose(told, series.now.claim, reader)) return [];
      if (opened === null && isOfOther(told, named, series, claims, reader)) return [];
      return judged(told, sort, base, series, all);
    }
    return [];
  });
}

/** "Compared with 2022, when it stood at 2,311, workers were paid 8.0% more": the time of the amount right before. */
function introduced(told: Claim, claims: readonly Claim[], reader: Reader): WordedTime | null {
  const last = claims[claims.indexOf(told) - 1];
  if (last?.sentence !== told.sentence || last.source !== told.source) return null;
  const lead = reader.before(last);
  const [time, ...more] = timesIn(lead);
  return time !== undefined &&
    more.length === 0 &&
    /^(?:compared (?:with|to)|against|relative to|measured against)\s+$/i.test(lead.slice(0, time.start)) &&
    /^,? when (?:it|they|there|the \w+) (?:had )?(?:was|were|been|stood|stand|amounted|came|numbered)(?: at| to)?\s+$/i.test(
      lead.slice(time.end),
    ) &&
    /^[^,;.]{0,20},[^,;.]*$/.test(reader.between(last, told))
    ? time
    : null;
}

/** "Three times the 2019 tonnage", "1.5 times what it was in 2015". */
const multiplied =
  /^\s*(?:as (?:much|many|large|high) as )?(?:the|that|those|its|their|what|as)\b[a-z ]{0,40}$/i;

/** What it is compared with by its words. */
const compares =
  /\b(?:than|on|over|from|against|above|below|since|with|to|of|up|down|under|relative to|exceed\w*)\s+(?:only |just )?(?:(?:in|at|of|for|the|its|their|that|those|same|figure|level|levels|number|value|result|amount|total|one|what it was|as|end|close|beginning)\s+)*$/i;
/** "The year-on-year rise", "within a year", "over twelve months". */
const basis: readonly [RegExp, number][] = [
  [/\b(?:year[- ]on[- ]year|year[- ]over[- ]year|y\/y|yoy|on the year|(?:over|within|in|inside) (?:the|a|one) (?:\w+ )?year(?! (?:to|ending|ended|before|earlier|ago)\b)|(?:over|within|in) (?:the )?(?:past |last )?(?:twelve|12) months|twelve-month|12-month)\b/i, 12],
  [/\b(?:month[- ]on[- ]month|month[- ]over[- ]month|m\/m|on the month|(?:over|within) (?:the|a|one) month)\b/i, 1],
  [/\b(?:quarter[- ]on[- ]quarter|q\/q|on the quarter|(?:over|within) (?:the|a|one) quarter)\b/i, 3],
]; // prettier-ignore

/** The one time that the words of a number name as what it is measured on. */
function baseNamed(told: Claim, claims: readonly Claim[], reader: Reader): WordedTime | null {
  const behind = reader.tail(told).split(/[;:(]|\.(?=\s|$)|,|\b(?:and|but|while|whereas)\b/)[0] ?? '';
  const lead = leadOf(told, claims, reader).split(/[;:]/).at(-1) ?? '';
  const ahead = lead.slice(-140);
  const named = (words: string): WordedTime[] =>
    timesIn(words).filter(
      ({ start }) =>
        compares.test(words.slice(0, start)) ||
        (told.unit === 'times' && multiplied.test(words.slice(0, start))),
    );
  const opened = timesIn(ahead).filter(({ start }) =>
    /(?:^|[,\s])(?:as )?(?:compared (?:with|to)|set against|measured (?:against|on|by)|against|relative to|in comparison (?:with|to)|on|over)\s+(?:the |its |that )?(?:(?:figure|level|number|value|result|total) (?:of|for) )?$/i.test(
      ahead.slice(0, start),
    ),
  );
  const inWords = (words: string): WordedTime[] =>
    basis.flatMap(([pattern, back]) => {
      const match = pattern.exec(words);
      return match === null
        ? []
        : [{ part: null, sort: 'year', year: null, back, start: match.index, end: match.index } as const];
    });
  const found =
    told.unit === 'times'
      ? named(behind)
      : [...named(behind), ...opened, ...inWords(behind), ...inWords(ahead.split(/,/).slice(-2).join(','))];
  const [first] = found;
  return first !== undefined &&
    found.every(
      (one) => one.back === first.back && (one.part ?? first.part) === first.part && one.year === first.year,
    )
    ? first
    : null;
}

/** The words before a number, past a stretch of time: "over twelve months the union gained". */
function leadOf(told: Claim, claims: readonly Claim[], reader: Reader): string {
  const last = claims[claims.indexOf(told) - 1];
  const isStretch = last?.unit === 'months' || last?.unit === 'years';
  const gap = reader.gap(told);
  return isStretch && last.sentence === told.sentence && last.end + gap.length === told.start
    ? `${reader.gap(last)}${last.text}${gap}`
    : gap;
}

/** The one amount of the time that is named. */
function baseOf(named: WordedTime, { now, earlier }: Series): Claim | undefined {
  const months = monthsBefore(named, now.time);
  const found = earlier.filter(({ time, back }) => {
    if (months !== null && back !== null) return back === months;
    return named.back === null
      ? time.part === named.part &&
          time.sort === named.sort &&
          (named.year === null || time.year === named.year)
      : back === named.back;
  });
  return new Set(found.map(({ claim }) => claim.value)).size === 1 ? found[0]?.claim : undefined;
}

const size = (interval: Interval | undefined): Interval | undefined =>
  interval === undefined ? undefined : sizeOf(interval);

/** Points are told as such, or as hundredths of the rates. */
const outcome = (sort: Sort, told: Claim, now?: Interval, base?: Interval): Interval | undefined => {
  if (now === undefined || base === undefined) return undefined;
  if (sort === 'multiple') return divideBoth(now, base);
  if (sort === 'growth') return size(minusOne(divideBoth(now, base)));
  const change = sizeOf(subtract(now, base));
  return sort === 'points' && told.unit === 'index_points'
    ? { low: change.low * 100, high: change.high * 100 }
    : change;
};

/** Told of another measure, or of another part of the year: "in the first quarter there were 6.4% more" behind a month. */
function isOfOther(
  told: Claim,
  named: WordedTime,
  { now, earlier }: Series,
  claims: readonly Claim[],
  reader: Reader,
): boolean {
  const lead = leadOf(told, claims, reader);
  const times = [named, ...timesIn(lead)].filter(({ part }) => part !== null);
  const sort = now.time?.sort ?? earlier.find(({ time }) => time.part !== null)?.time.sort;
  if (times.some((time) => time.sort !== sort)) return true;
  if (/\b(?:first|last|past) \w+ (?:months|quarters|weeks)\b|\bso far\b|\bto date\b/i.test(lead)) return true;
  const amounts = [now.claim, ...earlier.map(({ claim }) => claim)];
  return !isOfNoOther(told, amounts, reader) && !isCalledAs(told, now.claim, reader);
}

/** "The union gained 1,400 members" of a membership: what is counted is called as the amounts are. */
const isCalledAs = (told: Claim, now: Claim, reader: Reader): boolean =>
  (told.text.toLowerCase().match(/[a-z]{4,}/g) ?? []).some(
    (word) =>
      /^(?:persons|jobs|households|dwellings|enterprises)$/.test(told.unit) &&
      reader.sentence(now).toLowerCase().includes(word.replace(/s$/, '')),
  );

function judged(
  told: Claim,
  sort: Sort,
  base: Claim,
  { now, earlier }: Series,
  all: readonly Claim[],
): Relation[] {
  const later = all.filter(
    (claim) =>
      claim.source === told.source &&
      claim.start > told.end &&
      claim.sentence - told.sentence <= 1 &&
      claim.role === 'previous' &&
      likeSized(claim, now.claim),
  );
  const others = [...earlier.map(({ claim }) => claim), ...later].filter(({ value }) => value !== base.value);
  const kind = sort === 'points' ? 'change' : sort;
  const sign = kind === 'change' ? '−' : '/';
  return tiedReading({
    relation: kind,
    focus: told,
    others: [now.claim, base],
    bound: [now.claim, base],
    compute: ([a, b]) => outcome(sort, told, a, b),
    formula: `${now.claim.text} ${sign} ${base.text}${sort === 'growth' ? ' − 1' : ''}`,
    evidence: 'likely',
    known: 'mistakes only',
    reading: asPrinted,
    stated: sizeOf(asPrinted(told)),
    mistakes: ([a, b]) => [
      ...others
        .map((claim) => outcome(sort, told, a, asPrinted(claim)))
        .filter((given) => sort !== 'multiple' || isCloseTo(told, given)),
      ...(sort === 'growth' ? [outcome(sort, told, b, a)] : []),
    ],
  });
}

/** "Three times" is told of 2.9 as well, and what is taken for it gives three. */
const isCloseTo = ({ value }: Claim, given: Interval | undefined): boolean =>
  given !== undefined && Math.abs(middle(given) / value - 1) < 0.02;
