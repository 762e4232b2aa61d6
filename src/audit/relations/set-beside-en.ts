// English numbers that stand beside those that they were held against and are of others: a growth whose own base stands in its bracket,
// a change of other amounts, groups told one by one, an amount past a bracket.

import type { Claim } from '../claim.js';
import { distance } from '../frames.js';
import { meet, type Interval } from '../hedges.js';
import type { Reader } from './reader.js';
import { add, asPrinted, divide, partsOf, type Relation, sizeOf, subtract } from './relation.js';
import { alike, exactly } from './runs.js';

/** How many sentences away the amounts may stand that a growth is of. */
const reach = 3;

/** Whether a growth that fails is, by its bracket or by other amounts with the same change, of others. */
export const isGrowthApart = (relation: Relation, here: readonly Claim[], reader: Reader): boolean =>
  isOfOwnBracket(relation, here, reader) || isOfOtherChange(relation, here) || isOnEarlierOne(relation, here);

/** "Domestic 38,620 (-3.7%; previously 40,110)": on the amount within its bracket. */
function isOfOwnBracket({ focus, numbers }: Relation, here: readonly Claim[], reader: Reader): boolean {
  const next = here[here.indexOf(focus) + 1];
  if (next === undefined || numbers.includes(next) || reader.bracket(focus) < 0) return false;
  return (
    /^[^()]{0,6}[;,:]?\s*(?:previously|before|was|from|after|against|earlier|prior|last|year ago|in|vs\.?)?[^()\d]{0,20}$/i.test(
      reader.between(focus, next),
    ) &&
    reader.bracket(next) === reader.bracket(focus) &&
    next.unit !== '1'
  );
}

/** "14,236, against 13,870 … postgraduates 3,818. The increase of 366 students, or 2.6%": of the two that are so far apart. */
function isOfOtherChange({ focus, numbers }: Relation, here: readonly Claim[]): boolean {
  const own = partsOf({ numbers, focus });
  const change =
    own.find(({ role }) => role === 'change') ??
    own.find((claim) => own.some((other) => other.value > claim.value * 3));
  if (change === undefined) return false;
  const near = here.filter(
    (claim) =>
      claim.end <= focus.start && distance(claim, focus) <= reach && claim !== change && alike(claim, change),
  );
  return near.some((base) =>
    near.some(
      (now) =>
        now !== base &&
        !own.includes(base) &&
        !own.includes(now) &&
        meet(sizeOf(subtract(exactly(now), exactly(base))), exactly(change)) &&
        fits(divide(change.interval, base.interval), focus),
    ),
  );
}

/** "268,400, against 270,100 in July and 261,000 a year ago, so that prices are 2.8% higher over twelve months": on the earlier of two. */
function isOnEarlierOne({ focus, numbers, worded, bound }: Relation, here: readonly Claim[]): boolean {
  const [now, base] = partsOf({ numbers, focus });
  if (now === undefined || base === undefined || worded === true || bound !== undefined) return false;
  return here.some((other) => {
    if (
      other === base ||
      other === now ||
      other.end > focus.start ||
      other.sentence !== base.sentence ||
      !alike(other, now)
    )
      return false;
    const ratio = divide(now.interval, other.interval);
    return ratio !== undefined && fits({ low: ratio.low - 1, high: ratio.high - 1 }, focus, focus.direction);
  });
}

/** The printed rate, and with a way the same way. */
const fits = (given: Interval | undefined, rate: Claim, way = 0): boolean =>
  given !== undefined &&
  meet(sizeOf(given), sizeOf(asPrinted(rate))) &&
  (way === 0 || Math.sign(given.low + given.high) === way);

/** "Among the 214 professors 29.0% (62), among 506 lecturers 42.9% (217) and among the other 922": one beside the other. */
export const isOfGroups = (relation: Relation, reader: Reader): boolean =>
  relation.numbers.filter((claim) => /\bamong (?:the )?(?:other |remaining )?$/i.test(reader.before(claim)))
    .length > 1;

/** "643,000 (412,000 and 231,000), up from 402,000": what stands in a bracket that has closed went nowhere. */
export const isPastBracket = (relation: Relation, reader: Reader): boolean => {
  const { focus } = relation;
  const [other] = partsOf(relation);
  return (
    other !== undefined &&
    relation.worded !== true &&
    focus.end <= other.start &&
    reader.bracket(focus) >= 0 &&
    reader.bracket(other) !== reader.bracket(focus) &&
    reader.between(focus, other).includes(')')
  );
};

/** "55.6% of GDP, 20.2% and 22.4%. Net exports supplied the rest, 1.8%": with one more they make a hundred. */
export function isWithOneShareMore({ numbers, focus }: Relation, here: readonly Claim[]): boolean {
  const sum = numbers.map(asPrinted).reduce(add);
  return here.some(
    (other) =>
      other.unit === '1' &&
      !numbers.includes(other) &&
      distance(other, focus) <= reach &&
      meet(add(sum, asPrinted(other)), hundred),
  );
}

/** A hundred, give or take the rounding of shares. */
const hundred: Interval = { low: 0.999, high: 1.001 };
