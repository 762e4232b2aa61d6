// Rates, changes and multiples whose sentence names the period or the amount that they are measured on, held against the amounts
// that the text dates so, however it lists them. Held against the text only where a slip explains it, another of the amounts taken
// for the base, or the growth of another year.

import type { Claim } from '../claim.js';
import { distance, isReal } from '../frames.js';
import { meet, type Interval } from '../hedges.js';
import type { Span } from '../mention.js';
import { monthNames } from '../periods-in-text.js';
import { type Candidate, holds, tiedReading } from './candidate.js';
import { comparedWith } from './named-bases.js';
import { averageOver, divideBoth, minusOne } from './pairs.js';
import type { Reader } from './reader.js';
import { asPrinted, closed, isExactLevel, type Relation, sizeOf, subtract } from './relation.js';

/** How many sentences before it the amounts may stand. */
const reach = 3;

/** How many lines a list of dated amounts may have. */
const longestList = 10;

type Dated = Claim & { period: Span };

/** What a number is measured on: an amount that stands beside it, or those of a period. */
type Base = { amount: Claim; now: Span | null } | { since: Span; now: Span | null };

/** An amount, what it is held against, and the others of their series, dated or not. */
interface Pair {
  now: Claim;
  base: Claim;
  others: readonly Claim[];
}

export function periodBases(all: readonly Claim[], reader: Reader): Relation[] {
  const claims = all.filter(({ aside }) => aside === null);
  const dates = all.filter(({ aside, period }) => aside === 'date' && period !== null);
  const amounts = claims.filter(isAmount);
  return claims.flatMap((told): Relation[] => {
    if (told.hedge !== 'exact' || !closed(told) || told.value === 0) return [];
    const outcome = outcomeOf(told.role, reader.sentence(told));
    // seasonally adjusted or not, points are of the rates that stand beside them
    if (outcome === undefined || (told.role !== 'points' && isReal(told))) return [];
    const near = amounts.filter((claim) => claim.start < told.start && isNear(claim, told));
    const base = baseOf(told, claims, dates, near, reader);
    if (base === undefined) return [];
    const pairs = pairsOf(told, base, near).filter(
      ({ now, base }) => told.role !== 'average_growth' || yearsOf(now, base) > 1,
    );
    const candidates = pairs.map((pair, _, all) =>
      candidateOf(told, pair, outcome, 'amount' in base || all.length === 1),
    );
    const [first] = candidates;
    if (first === undefined || candidates.some(holds)) return [];
    // "growing by 53.3 percent in all, 8.9 percent a year on average": the one for the other
    const [now, before] = first.others;
    const total =
      told.role === 'average_growth' && now && before
        ? size(minusOne(divideBoth(asPrinted(now), asPrinted(before))))
        : undefined;
    return total !== undefined && meet(total, asPrinted(told)) ? [] : tiedReading(first);
  });
}

/** A few sentences before, or in the lines of a list right before. */
const isNear = (claim: Claim, told: Claim): boolean =>
  distance(claim, told) <= reach ||
  (distance(claim, told) <= longestList && claim.paragraph !== told.paragraph && claim.periodHere);

const isAmount = (claim: Claim): boolean => claim.form === 'digits' && isExactLevel(claim);

const isDated = (claim: Claim): claim is Dated => claim.period !== null && claim.periodHere;

interface Outcome {
  kind: Relation['relation'];
  sign: string;
  of: (now: Interval, base: Interval, years: number) => Interval | undefined;
}

/** On average, or of a part: other amounts than those. */
const otherwise =
  /\b(?:averag\w+|annually|per year|per annum|compound\w*|share|proportion|real terms|constant prices)\b|年均|平均|可比价|不变价|实际|占/i;

const size = (interval: Interval | undefined): Interval | undefined =>
  interval === undefined ? undefined : sizeOf(interval);

function outcomeOf(role: Claim['role'], sentence: string): Outcome | undefined {
  if (role === 'average_growth')
    return {
      kind: 'average_growth',
      sign: '/',
      of: (now, base, years) => averageOver(divideBoth(now, base), years),
    };
  if (otherwise.test(sentence)) return undefined;
  if (role === 'growth')
    return { kind: 'growth', sign: '/', of: (now, base) => size(minusOne(divideBoth(now, base))) };
  if (role === 'multiple') return { kind: 'multiple', sign: '/', of: divideBoth };
  if (role === 'change' || role === 'points')
    return { kind: 'change', sign: '−', of: (now, base) => size(subtract(now, base)) };
  return undefined;
}

function baseOf(
  told: Claim,
  claims: readonly Claim[],
  dates: readonly Claim[],
  near: readonly Claim[],
  reader: Reader,
): Base | undefined {
  const ofMonth = monthCompared(told, near, reader);
  if (ofMonth !== undefined) return { amount: ofMonth, now: null };
  const amount = amountCompared(told, claims, reader);
  if (amount !== undefined) return { amount, now: told.period };
  const since = told.since ?? comparedWith(told, dates, claims, reader)?.period ?? null;
  if (since !== null)
    return { since, now: told.period !== null && isSame(told.period, since) ? null : told.period };
  if (told.role === 'average_growth') return firstOf(near);
  const year = yearTold(told, claims, dates);
  return year === null
    ? undefined
    : { since: { ...year, from: year.from - 12, to: year.to - 12 }, now: year };
}

const monthName = `(${monthNames.join('|')})`;
const monthAhead = new RegExp(`\\b(?:compared (?:with|to)|relative to) ${monthName},[^.;\\d]{0,40}$`);
const monthBehind = new RegExp(
  `^[^,.;\\d]{0,20}\\b(?:than in|from|on|compared (?:with|to)) ${monthName}\\b(?! \\d)`,
);

/** "It had stood at 5.5 percent in May …; compared with May, it dropped by 0.2 points": the amount that the text tells of that month. */
function monthCompared(told: Claim, near: readonly Claim[], reader: Reader): Claim | undefined {
  const month = (monthAhead.exec(reader.before(told)) ?? monthBehind.exec(reader.tail(told)))?.[1];
  if (month === undefined) return undefined;
  const ofMonth = new RegExp(`^\\s*in ${month}\\b(?! \\d)`);
  return near.findLast((claim) => fitsUnit(told, claim) && ofMonth.test(reader.tail(claim)));
}

/** "Compared with the 67.9 percent of the fourth quarter of 2022, the rate is 3.9 points higher". */
function amountCompared(told: Claim, claims: readonly Claim[], reader: Reader): Claim | undefined {
  const base = claims.findLast(
    (claim) => claim.sentence === told.sentence && claim.source === told.source && claim.end <= told.start,
  );
  return base !== undefined &&
    fitsUnit(told, base) &&
    // "0.94, against 1.09 the year before, and the order book shrank by 630m": a ratio has no such change
    !(base.unit === '' && told.unit !== 'points' && base.value * 1000 < told.value) &&
    /\b(?:compared (?:with|to)|against|relative to|versus|measured against)\s+(?:the\s+)?[$€£¥₹A-Z]*$/i.test(
      reader.gap(base),
    ) &&
    /^[^;.]*,[^;.,]*$/.test(reader.between(base, told))
    ? base
    : undefined;
}

/** Average growth is between the two years of which the text tells the amounts, where it tells of no more. */
function firstOf(near: readonly Claim[]): Base | undefined {
  const dated = near.filter(isDated).filter(({ unit }) => unit !== '1' && unit !== 'years');
  const [a, b] = dated;
  if (a === undefined || b === undefined || dated.length > 2 || !isOfOneSeries(a, b)) return undefined;
  return { since: (a.period.to < b.period.to ? a : b).period, now: null };
}

/** The year that growth is told of, where it is named beside it. */
function yearTold(told: Claim, claims: readonly Claim[], dates: readonly Claim[]): Span | null {
  const { role, period, basis } = told;
  if (role !== 'growth' || period === null || (basis !== null && basis !== 'year')) return null;
  if (period.point === true || period.to - period.from !== 11) return null;
  const isBeside = dates.some(
    (date) =>
      date.sentence === told.sentence &&
      date.source === told.source &&
      date.period !== null &&
      isSame(date.period, period) &&
      claims.every(({ start }) => start === told.start || start > date.start === start > told.start),
  );
  return isBeside ? period : null;
}

/** Pairs of amounts of one measure, the nearest first; `now` is the latest where the text tells of no period of its own. */
function pairsOf(told: Claim, base: Base, near: readonly Claim[]): Pair[] {
  const bases =
    'amount' in base
      ? [base.amount]
      : near.filter((claim) => isDated(claim) && isSame(claim.period, base.since)).toReversed();
  return bases.flatMap((one): Pair[] => {
    const series = near.filter((claim) => isOfOneSeries(claim, one) && fitsUnit(told, claim));
    const dated = series.filter(isDated);
    const own = base.now ?? latestOf(dated);
    const ofTime = dated.filter((claim) => claim !== one && own !== null && isSame(claim.period, own));
    // "by 2024 it had arrived at 171,000, 3.3 times the 2019 number"
    const beside = series.findLast((claim) => claim !== one && claim.sentence === told.sentence);
    const nows: Claim[] = ofTime.length > 0 || beside === undefined ? ofTime : [beside];
    return nows
      .toReversed()
      .map((now) => ({ now, base: one, others: series.filter((claim) => claim !== now && claim !== one) }));
  });
}

/** Of one period; what there was at its end goes with it. */
const isSame = (a: Span, b: Span): boolean =>
  a.to === b.to && (a.from === b.from || a.point === true || b.point === true);

function latestOf(dated: readonly Dated[]): Span | null {
  return dated.reduce<Span | null>(
    (last, { period }) => (last === null || period.to > last.to ? period : last),
    null,
  );
}

const isOfOneSeries = (a: Claim, b: Claim): boolean =>
  a.per === b.per &&
  a.source === b.source &&
  (a.unit === b.unit || a.unit === '' || b.unit === '') &&
  (a.concept === b.concept || a.concept === null || b.concept === null);

const fitsUnit = (told: Claim, amount: Claim): boolean =>
  told.role === 'change'
    ? told.unit === amount.unit || amount.unit === ''
    : (amount.unit === '1') === (told.role === 'points');

function candidateOf(
  told: Claim,
  { now, base, others }: Pair,
  { kind, sign, of }: Outcome,
  isSure: boolean,
): Candidate {
  const years = yearsOf(now, base);
  const formula =
    kind === 'average_growth'
      ? `(${now.text} / ${base.text})^(1/${years}) − 1`
      : `${now.text} ${sign} ${base.text}${kind === 'growth' ? ' − 1' : ''}`;
  return {
    relation: kind,
    focus: told,
    others: [now, base],
    bound: [base],
    compute: ([a, b]) => (a === undefined || b === undefined ? undefined : of(a, b, years)),
    formula,
    evidence: isSure ? 'sure' : 'likely',
    stated: size(asPrinted(told)) ?? told.interval,
    reading: asPrinted,
    mistakes: ([a, b]) => [
      ...others.flatMap((claim) =>
        a === undefined ? [] : [yearsOf(now, claim), years].map((span) => of(a, asPrinted(claim), span)),
      ),
      ...yearsApart(now, base, others).map(([x, y]) => of(asPrinted(x), asPrinted(y), years)),
      ...(kind === 'average_growth' ? yearsTaken(a, b, years) : []),
    ],
  };
}

/** Whole years from one amount to the other; one where that cannot be said. */
function yearsOf(now: Claim, base: Claim): number {
  const years = ((now.period?.to ?? 0) - (base.period?.to ?? now.period?.to ?? 0)) / 12;
  if (Number.isInteger(years)) return years > 0 ? years : 1;
  // a census of May 2020 and one of 2015
  return Math.max(1, Math.floor((now.period?.to ?? 0) / 12) - Math.floor((base.period?.to ?? 0) / 12));
}

/** An average over other years than lie between, by the number or by the year that is named. */
const yearsTaken = (
  a: Interval | undefined,
  b: Interval | undefined,
  years: number,
): (Interval | undefined)[] =>
  [-4, -3, -2, -1, 1, 2, 3, 4].map((by) =>
    years + by < 1 ? undefined : averageOver(divideBoth(a, b), years + by),
  );

/** Two other amounts of the series that are as far apart: the growth of another year. */
function yearsApart(now: Claim, base: Claim, others: readonly Claim[]): [Claim, Claim][] {
  const gap = (now.period?.to ?? 0) - (base.period?.to ?? 0);
  const dated = [now, base, ...others].filter(isDated);
  return dated.flatMap((late) =>
    dated
      .filter((early) => late.period.to - early.period.to === gap && (late !== now || early !== base))
      .map((early): [Claim, Claim] => [late, early]),
  );
}
