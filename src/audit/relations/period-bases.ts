// Rates, changes and multiples whose sentence names the period that they are measured on, held against the amounts that the text
// dates so, however it lists them. Held against the text only where a slip explains it, or another of the dated amounts taken
// for the base.

import type { Claim } from '../claim.js';
import { distance, isReal } from '../frames.js';
import type { Interval } from '../hedges.js';
import type { Span } from '../mention.js';
import { type Candidate, holds, tiedReading } from './candidate.js';
import { comparedWith } from './named-bases.js';
import { divideBoth, minusOne } from './pairs.js';
import type { Reader } from './reader.js';
import { asPrinted, closed, type Relation, sizeOf, subtract } from './relation.js';

/** How many sentences away the amounts may stand. */
const reach = 3;

type Dated = Claim & { period: Span };

/** An amount of the period, one of the period that is named, and the others of their series. */
interface Pair {
  now: Dated;
  base: Dated;
  series: readonly Dated[];
}

export function periodBases(all: readonly Claim[], reader: Reader): Relation[] {
  const claims = all.filter(({ aside }) => aside === null);
  const dates = all.filter(({ aside, period }) => aside === 'date' && period !== null);
  const dated = claims.filter(isDated);
  return claims.flatMap((told): Relation[] => {
    const { hedge, role } = told;
    const since = told.since ?? comparedWith(told, dates, claims, reader)?.period ?? yearBefore(told);
    if (since === null || hedge !== 'exact' || !closed(told) || told.value === 0) return [];
    const outcome = outcomeOf(role, reader.sentence(told));
    if (outcome === undefined || isReal(told)) return [];
    const near = dated.filter(
      (claim) => claim !== told && distance(claim, told) <= reach && claim.start < told.start,
    );
    const pairs = pairsOf(told, since, near);
    const candidates = pairs.map((pair) => candidateOf(told, pair, outcome));
    const [first] = candidates;
    if (first === undefined || candidates.some(holds)) return [];
    return tiedReading(first);
  });
}

/** Growth that is told of a year is on the year before. */
function yearBefore({ role, period, periodHere, basis }: Claim): Span | null {
  if (role !== 'growth' || !periodHere || (basis !== null && basis !== 'year')) return null;
  if (period === null || period.point === true || period.to - period.from !== 11) return null;
  return { ...period, from: period.from - 12, to: period.to - 12 };
}

const isDated = (claim: Claim): claim is Dated =>
  (claim.role === 'level' || claim.role === 'previous') &&
  claim.period !== null &&
  claim.periodHere &&
  claim.value > 0 &&
  claim.hedge === 'exact' &&
  closed(claim);

interface Outcome {
  kind: Relation['relation'];
  sign: string;
  of: (now: Interval, base: Interval) => Interval | undefined;
}

/** On average, or of a part: other amounts than those. */
const otherwise =
  /\b(?:averag\w+|annually|per year|per annum|compound\w*|share|proportion|real terms|constant prices)\b|年均|平均|可比价|不变价|实际|占/i;

const size = (interval: Interval | undefined): Interval | undefined =>
  interval === undefined ? undefined : sizeOf(interval);

function outcomeOf(role: Claim['role'], sentence: string): Outcome | undefined {
  if (otherwise.test(sentence)) return undefined;
  if (role === 'growth')
    return { kind: 'growth', sign: '/', of: (now, base) => size(minusOne(divideBoth(now, base))) };
  if (role === 'multiple') return { kind: 'multiple', sign: '/', of: divideBoth };
  if (role === 'change' || role === 'points')
    return { kind: 'change', sign: '−', of: (now, base) => size(subtract(now, base)) };
  return undefined;
}

/** Pairs of amounts of one measure, the nearest first: of the period that is told of, or the latest, and of the named one. */
function pairsOf(told: Claim, since: Span, near: readonly Dated[]): Pair[] {
  const bases = near.filter(({ period }) => isSame(period, since)).toReversed();
  return bases.flatMap((base): Pair[] => {
    const series = near.filter((claim) => isOfOneSeries(claim, base) && fitsUnit(told, claim));
    const own = told.period === null || isSame(told.period, since) ? latestOf(series) : told.period;
    const nows = series.filter(({ period }) => own !== null && isSame(period, own)).toReversed();
    return nows.filter((now) => now !== base).map((now) => ({ now, base, series }));
  });
}

const isSame = (a: Span, b: Span): boolean => a.from === b.from && a.to === b.to && a.point === b.point;

function latestOf(series: readonly Dated[]): Span | null {
  return series.reduce<Span | null>(
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

function candidateOf(told: Claim, { now, base, series }: Pair, { kind, sign, of }: Outcome): Candidate {
  const others = series.filter((claim) => claim !== now && claim !== base);
  return {
    relation: kind,
    focus: told,
    others: [now, base],
    bound: [base],
    compute: ([a, b]) => (a === undefined || b === undefined ? undefined : of(a, b)),
    formula: `${now.text} ${sign} ${base.text}${kind === 'growth' ? ' − 1' : ''}`,
    evidence: 'likely',
    stated: size(asPrinted(told)) ?? told.interval,
    reading: asPrinted,
    mistakes: ([a]) => others.map((claim) => (a === undefined ? undefined : of(a, asPrinted(claim)))),
  };
}
