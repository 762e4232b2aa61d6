// Rises told as falls: a change whose size is that of two amounts and of no others, and whose word goes against the order in which
// the text dates them. The size says which two are meant, so that no words need to tie them.

import type { Claim } from '../claim.js';
import { distance, isReal } from '../frames.js';
import { meet, type Interval } from '../hedges.js';
import { divideBoth, minusOne } from './pairs.js';
import type { Reader } from './reader.js';
import { asPrinted, closed, middle, relate, type Relation, scale, sizeOf, subtract } from './relation.js';
import { alike } from './runs.js';
import { valued } from './slipped.js';

/** How many sentences away the amounts may stand. */
const reach = 1;

/** How likely it may be that a pair of amounts has the size by chance, of all pairs in reach. */
const chanceAllowed = 0.25;

interface Pair {
  now: Claim;
  before: Claim;
  given: Interval;
}

export function wrongWays(claims: readonly Claim[], reader: Reader): Relation[] {
  const own = claims.filter(({ aside, hedge }) => aside === null && hedge === 'exact');
  const amounts = own.filter(
    (claim) =>
      (claim.role === 'level' ||
        claim.role === 'previous' ||
        claim.role === 'share' ||
        claim.role === 'growth') &&
      claim.form === 'digits' &&
      claim.value > 0 &&
      closed(claim),
  );
  return own.flatMap((told): Relation[] => {
    if (!isWay(told) || valued.test(reader.gap(told) + reader.tail(told).slice(0, 25))) return [];
    const near = amounts.filter(
      (claim) => claim !== told && distance(claim, told) <= reach && fits(told, claim),
    );
    const pairs = near.flatMap((now) =>
      near.flatMap((before): Pair[] => {
        const given = now === before || !alike(now, before) ? undefined : outcome(told, now, before);
        return given === undefined ? [] : [{ now, before, given }];
      }),
    );
    const stated = scale(sizeOf(asPrinted(told)), told.direction);
    // read the other way round, a pair whose order is not known would bear the word out
    if (pairs.some((pair) => meet(pair.given, stated) && !isAgainstTime(pair, reader))) return [];
    const turned = pairs.filter((pair) => meet(scale(pair.given, -1), stated) && isInTime(pair, reader));
    const [pair] = turned;
    if (pair === undefined || turned.length > 1) return [];
    const width = pair.given.high - pair.given.low + 2 * told.half;
    const chance = (width / Math.abs(middle(pair.given))) * Math.max(1, pairs.length / 2);
    if (chance > chanceAllowed && !isDrawn(told, near, reader)) return [];
    const { now, before } = pair;
    const kind = told.unit === '1' ? 'growth' : 'change';
    const formula = kind === 'growth' ? `${now.text} / ${before.text} − 1` : `${now.text} − ${before.text}`;
    return [{ ...relate(kind, told, [now, before], pair.given, formula, stated), worded: true }];
  });
}

const isWay = (claim: Claim): boolean =>
  claim.direction !== 0 &&
  claim.value > 0 &&
  closed(claim) &&
  claim.form === 'digits' &&
  (claim.role === 'growth'
    ? claim.unit === '1' && !isReal(claim)
    : claim.role === 'change' || claim.role === 'points');

const fits = (told: Claim, amount: Claim): boolean =>
  told.role === 'points'
    ? amount.unit === '1'
    : amount.unit !== '1' &&
      amount.role !== 'growth' &&
      amount.role !== 'share' &&
      (told.role === 'growth' || alike(amount, told));

const outcome = (told: Claim, now: Claim, before: Claim): Interval | undefined =>
  told.role === 'growth'
    ? minusOne(divideBoth(asPrinted(now), asPrinted(before)))
    : subtract(asPrinted(now), asPrinted(before));

/** "Inflation thus dropped by": drawn from the only two rates or amounts that stand before it. */
function isDrawn(told: Claim, near: readonly Claim[], reader: Reader): boolean {
  const before = near.filter((claim) => claim.end <= told.start);
  return (
    before.length === 2 &&
    near.every((claim) => before.includes(claim) || claim.sentence !== told.sentence) &&
    /\b(?:thus|so|hence|therefore|consequently|accordingly|(?:this|that|which) (?:is|was|means|meant|amounts to)|between [A-Z]\w+ and [A-Z])\b/.test(
      reader.sentence(told),
    )
  );
}

/** "In April it had been 6.1 percent", after what there is now. */
const isOfBefore = ({ now, before }: Pair, reader: Reader): boolean =>
  before.lang === 'en' &&
  now.end <= before.start &&
  /\bhad (?:been|stood|amounted|numbered|totalled|come to)\b[^;]*$/i.test(reader.gap(before)) &&
  !/\bhad\b/i.test(reader.gap(now));

/** The one later than the other, by what the text says of either. */
function isInTime(pair: Pair, reader: Reader): boolean {
  const { now, before } = pair;
  if (now.role === 'previous') return false;
  if (isOfBefore(pair, reader)) return true;
  if (now.period !== null && before.period !== null && now.period.to !== before.period.to)
    return (
      now.period.to > before.period.to &&
      (before.role === 'previous' || (now.periodHere && before.periodHere))
    );
  return before.role === 'previous' && now.frame === before.frame;
}

const isAgainstTime = ({ now, before, given }: Pair, reader: Reader): boolean =>
  isInTime({ now: before, before: now, given }, reader);
