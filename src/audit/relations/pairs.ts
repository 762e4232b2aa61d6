// Growth between two amounts that stand near it, by their periods: whatever the words that join them.

import type { Claim } from '../claim.js';
import { distance, isBalance, isReal, yearsBetween } from '../frames.js';
import type { Interval } from '../hedges.js';
import type { Candidate } from './candidate.js';
import { isOfOtherSubject } from './earlier-words.js';
import { isOfOtherPrices } from './price-basis.js';
import type { Reader } from './reader.js';
import { asPrinted, closed, divide, scale, sizeOf } from './relation.js';
import { alike } from './runs.js';
import { yearsOver } from './year-count.js';

/** A growth rate with every pair of amounts, or amount and change, of one measure in reach of it. */
export function pairCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  return [...levelPairs(claims, reader), ...changePairs(claims)];
}

function levelPairs(claims: readonly Claim[], reader: Reader): Candidate[] {
  const amounts = claims.filter(
    (claim) =>
      (claim.role === 'level' || claim.role === 'previous') &&
      claim.unit !== '1' &&
      claim.unit !== 'points' &&
      claim.value > 0 &&
      closed(claim),
  );
  const rates = claims.filter(
    (claim) => claim.role === 'growth' && claim.unit === '1' && closed(claim) && !claim.ordinal,
  );
  const yearsOf = yearsOver(claims, reader);
  return rates.flatMap((rate) => {
    if (rate.basis === 'month' || rate.basis === 'quarter') return [];
    const near = amounts.filter((claim) => distance(claim, rate) <= 2);
    return near.flatMap((now) =>
      near.flatMap((before): Candidate[] => {
        if (now === before || !alike(now, before) || areFarApart(now, before)) return [];
        if (isOfOther(now, before, claims, reader)) return [];
        // "grew by 4.0, 5.0 and 5.9 percent respectively, and the ratio fell from 1.44 to 1.42"
        // 抚养比为2.74∶1，去年底2.85∶1 … 参保人数分别增长2.8%和3.7%: rates told in a list are of amounts told in one
        if ((rate.list?.length ?? 0) > 1 && now.list === null && now.unit === '') return [];
        if (now.lang === 'en' && (isOfOtherSubject(now, rate, reader) || isOfOtherPrices(rate, now, reader)))
          return [];
        const told = evidenceFor(rate, now, before, yearsOf(rate) ?? 1);
        const evidence = told !== null && isReal(rate, now) ? 'possible' : told;
        if (evidence === null) return [];
        const others = near.filter((claim) => claim !== now && claim !== before && alike(claim, now));
        return [candidate(rate, now, before, evidence, others)];
      }),
    );
  });
}

/** "Letters fell to 412 million, while parcels rose from 90.0 to 96.2 million": what one rose from is of what it rose to. */
function isOfOther(now: Claim, before: Claim, claims: readonly Claim[], reader: Reader): boolean {
  if (before.lang !== 'en' || !/\bfrom\s+[$€£¥₹A-Z]*\s?$/i.test(reader.gap(before))) return false;
  const to = claims[claims.indexOf(before) + 1];
  return (
    to !== undefined &&
    to !== now &&
    to.sentence === before.sentence &&
    /^\s*to\s+[$€£¥₹A-Z]*\s?$/i.test(reader.between(before, to))
  );
}

/** 857 million of revenue beside 118 a hectolitre: no slip of the point or of a scale word lies between the two. */
const areFarApart = (a: Claim, b: Claim): boolean => {
  const power = Math.abs(Math.log10(a.value / b.value));
  return power > 5 || (power > 0.6 && [1, 3].every((slip) => Math.abs(power - slip) > 0.15));
};

function evidenceFor(rate: Claim, now: Claim, before: Claim, over: number): Candidate['evidence'] | null {
  const years = yearsBetween(before, now);
  const inOrder =
    before.role === 'previous' || (years !== null && years > 0 && before.periodHere && now.role === 'level');
  if (!inOrder || now.role !== 'level') return null;
  const since = rate.since === null || before.period === null || rate.since.to === before.period.to;
  if (distance(now, rate) > 1 || distance(before, rate) > 1) return 'possible';
  const beside = rate.frame === now.frame || rate.frame === before.frame || rate.sentence === now.sentence;
  const named = rate.since !== null && before.period !== null && since;
  return since && beside && sameThing(now, before) && (named || years === null || years === over)
    ? 'likely'
    : 'possible';
}

/** One of them named by the other's words, or by none at all. */
function sameThing(a: Claim, b: Claim): boolean {
  if (a.frame === b.frame) return true;
  if (a.concept !== null && b.concept !== null && a.concept !== b.concept) return false;
  return a.words.length === 0 || b.words.length === 0 || a.words.join(' ') === b.words.join(' ');
}

function candidate(
  rate: Claim,
  now: Claim,
  before: Claim,
  evidence: Candidate['evidence'],
  others: readonly Claim[],
): Candidate {
  return {
    relation: 'growth',
    focus: rate,
    others: [now, before],
    compute: ([a, b]) => minusOne(divideBoth(a, b)),
    formula: `${now.text} / ${before.text} − 1`,
    evidence,
    // "Declined from 4,800 to 3,600, i.e. by 25%": the way is told with the amounts.
    ...(rate.lang === 'en' && rate.direction === 0 && rate.value > 0 && now.value < before.value
      ? { stated: scale(rate.interval, -1) }
      : {}),
    // Besides, the ratio itself taken for the growth; on another amount.
    mistakes: ([a, b]) => [
      ...growthMistakes([a, b]),
      divideBoth(a, b),
      ...others.map((other) => minusOne(divideBoth(a, other.interval))),
    ],
  };
}

/** The growth from b to a as it is mistaken: taken on the new level, or with its sign turned. */
export function growthMistakes([a, b]: readonly (Interval | undefined)[]): (Interval | undefined)[] {
  const inverse = divideBoth(b, a);
  const growth = minusOne(divideBoth(a, b));
  return [
    inverse === undefined ? undefined : { low: 1 - inverse.high, high: 1 - inverse.low },
    growth === undefined ? undefined : scale(growth, -1),
  ];
}

/** The share that one amount is of another, both tied to it by the words. */
export const shareOf = (share: Claim, part: Claim, whole: Claim) =>
  ({
    relation: 'share',
    focus: share,
    others: [part, whole],
    bound: [part, whole],
    compute: ([a, b]: readonly Interval[]) => divideBoth(a, b),
    formula: `${part.text} / ${whole.text}`,
  }) satisfies Omit<Candidate, 'evidence'>;

/** 去年每户三千六百元，今年多了九百元: the amount is the earlier year's. */
export const isOfYearBefore = ({ lang, subject }: Claim): boolean =>
  lang === 'zh' && /^(?:去年|上年|前年)/.test(subject);

export function divideBoth(a: Interval | undefined, b: Interval | undefined): Interval | undefined {
  return a === undefined || b === undefined ? undefined : divide(a, b);
}

export function minusOne(ratio: Interval | undefined): Interval | undefined {
  return ratio === undefined ? undefined : { low: ratio.low - 1, high: ratio.high - 1 };
}

/** The size of what words that hold one amount against another make of the two. */
export function comparedAs(
  sort: 'share' | 'growth' | 'multiple',
  part: Claim,
  whole: Claim,
): Interval | undefined {
  const ratio = divideBoth(asPrinted(part), asPrinted(whole));
  const value = sort === 'growth' ? minusOne(ratio) : ratio;
  return value === undefined ? undefined : sizeOf(value);
}

/** "9,680 dwellings, 1,240 more than the year before, a gain of 14.7 percent": the level and what it rose by. */
function changePairs(claims: readonly Claim[]): Candidate[] {
  const changes = claims.filter(
    (claim) => claim.role === 'change' && claim.unit !== '1' && claim.unit !== 'points' && closed(claim),
  );
  const levels = claims.filter((claim) => claim.role === 'level' && closed(claim) && claim.value > 0);
  return claims
    .filter((claim) => claim.role === 'growth' && claim.unit === '1' && closed(claim) && !claim.ordinal)
    .flatMap((rate) =>
      changes
        .filter((change) => change.source === rate.source && change.sentence === rate.sentence)
        .flatMap((change) =>
          levels
            .filter(
              (level) =>
                distance(level, rate) <= 1 &&
                alike(level, change) &&
                level.value > change.value &&
                !isOfYearBefore(level),
            )
            .map((level): Candidate => {
              const together = level.frame === rate.frame && change.frame === rate.frame;
              const oneBase = rate.basis === null || change.basis === null || rate.basis === change.basis;
              return {
                relation: 'growth',
                focus: rate,
                others: [level, change],
                compute: ([a, b]) => onBase(a, b),
                formula: `${change.text} / (${level.text} ${change.direction < 0 ? '+' : '−'} ${change.text})`,
                evidence:
                  together && oneBase && !isReal(rate, level) && !isBalance(level) ? 'likely' : 'possible',
                // Divided by the new level.
                mistakes: ([a, b]) => [divideBoth(b, a)],
              };
            }),
        ),
    );
}

/** The growth that a change makes of the level before it. */
export function onBase(level: Interval | undefined, change: Interval | undefined): Interval | undefined {
  if (level === undefined || change === undefined) return undefined;
  return divide(change, { low: level.low - change.high, high: level.high - change.low });
}

/** The average growth a year that makes a ratio over n years. */
export function averageOver(ratio: Interval | undefined, n: number): Interval | undefined {
  return ratio === undefined || ratio.low <= 0
    ? undefined
    : { low: ratio.low ** (1 / n) - 1, high: ratio.high ** (1 / n) - 1 };
}

/** The average growth from b to a as it is mistaken: the whole growth divided by the years, or over a year more or less. */
export function averageMistakes(
  [a, b]: readonly (Interval | undefined)[],
  years: number,
): (Interval | undefined)[] {
  const ratio = divideBoth(a, b);
  const whole = minusOne(ratio);
  return [
    whole === undefined ? undefined : scale(whole, 1 / years),
    averageOver(ratio, years - 1),
    averageOver(ratio, years + 1),
  ];
}
