// English relations that fail only because their numbers were read amiss, by what the words right beside them say: the ends of a
// range, an amount of a list taken for a whole, a mark taken for what is measured on it, a rise
// beside a fall, an amount per head of another amount, a change taken off the level that it began with.

import type { Claim } from '../claim.js';
import { distance } from '../frames.js';
import { meet } from '../hedges.js';
import { isElsewhen } from './elsewhen.js';
import { isCount } from './listed-beside-en.js';
import { isKeptApart } from './kept-apart-en.js';
import type { Reader } from './reader.js';
import {
  add,
  asPrinted,
  divide,
  middle,
  partsOf,
  type Relation,
  scale,
  sizeOf,
  subtract,
} from './relation.js';
import { alike, exactly } from './runs.js';
import { isShareAmiss } from './shares-amiss.js';
import { isGrowthApart, isOfGroups, isPastBracket, isWithOneShareMore } from './set-beside-en.js';
import { isToldOfAnother } from './told-of-another-en.js';

export function isReadAmiss(relation: Relation, claims: readonly Claim[], reader: Reader): boolean {
  const { focus, verdict, numbers } = relation;
  if (verdict === 'consistent' || focus.lang !== 'en') return false;
  const here = claims.filter((claim) => claim.source === focus.source && claim.aside === null);
  if (relation.relation !== 'direction' && numbers.some((claim) => isRangeEnd(claim, here, reader)))
    return true;
  if (isToldOfAnother(relation, here, reader) || isKeptApart(relation, here, reader)) return true;
  switch (relation.relation) {
    case 'sum':
      return isOfList(relation, here, reader);
    case 'count':
      return isOfGroups(relation, reader);
    case 'structure':
      return isWithOneShareMore(relation, here);
    case 'direction':
      return isPastBracket(relation, reader);
    case 'share':
      return (
        isShareAmiss(relation, here, reader) ||
        partsOf(relation).some((claim) => mark.test(reader.before(claim)))
      );
    case 'growth':
      return (
        isOtherWay(relation, reader) ||
        isMark(relation, reader) ||
        isTakenOffBase(relation, here, reader) ||
        isGrowthApart(relation, here, reader)
      );
    case 'per_head':
      return (
        isOfOtherAmount(relation, here, reader) ||
        partsOf(relation).some((claim) => mark.test(reader.before(claim)))
      );
    default:
      return false;
  }
}

/** How many times its low end the high end of a range may be. */
const widest = 5;

const sign = String.raw`[-+−–]?[$€£¥₹A-Z]*\s?$`;
const toEnd = new RegExp(String.raw`^\s*(?:to|or|–|—|-)\s*${sign}`);
const andEnd = new RegExp(String.raw`^\s*(?:[a-z]+\s+)?and\s+${sign}`);
const opensFrom = new RegExp(
  String.raw`\b(?:from|by|rose|fell|went|grew|moved)\s+(?:[a-z]+\s+)?${sign}`,
  'i',
);
const opensBetween = new RegExp(
  String.raw`(?<!\b(?:difference|gap|distance|spread|margin|interval)\s)\bbetween\s+${sign}`,
  'i',
);

/** "780 to 830 departures", "a gap of between 90 and 140": neither is an amount that anything adds up to. */
function isRangeEnd(claim: Claim, here: readonly Claim[], reader: Reader): boolean {
  const at = here.indexOf(claim);
  return isRange(here[at - 1], claim, reader) || isRange(claim, here[at + 1], reader);
}

function isRange(low: Claim | undefined, high: Claim | undefined, reader: Reader): boolean {
  if (low === undefined || high === undefined || low.sentence !== high.sentence || low.value >= high.value)
    return false;
  if (low.unit !== '' && low.unit !== high.unit) return false;
  if (low.role === 'change' || high.value > low.value * widest) return false;
  const [lead, between] = [reader.gap(low), reader.between(low, high)];
  return (toEnd.test(between) && !opensFrom.test(lead)) || (andEnd.test(between) && opensBetween.test(lead));
}

/**
 * "The Centre won 148,428 votes (36.0%), the Left 111,321 (27.0%), others the remaining 152,551"; "food shops 5.62 billion, others
 * 6.47, markets the remaining 1.03": an amount with a share of its own, told beside one before it, or said to be a part, is no whole.
 */
function isOfList({ focus, numbers, slip }: Relation, here: readonly Claim[], reader: Reader): boolean {
  const [first] = partsOf({ numbers, focus });
  if (slip === true || first === undefined || first.sentence !== focus.sentence || first.start < focus.end)
    return false;
  const [last, next] = [here[here.indexOf(focus) - 1], here[here.indexOf(focus) + 1]];
  const hasShare =
    next?.unit === '1' &&
    next.role !== 'growth' &&
    /^\s*(?:of the [a-z]+\s*|[a-z]+\s*){0,2}(?:\(|,\s*(?:or\s+)?)$/i.test(reader.between(focus, next));
  const sibling = last?.unit === '1' ? here[here.indexOf(last) - 1] : last;
  const isSecond =
    sibling?.sentence === focus.sentence &&
    alike(sibling, focus) &&
    /^[^;:.]*,\s[a-z][^;:.,\d]*$/.test(reader.between(last ?? sibling, focus));
  // "dry bulk made up 1.92 million", "Line 1 took 10.4 million of them"
  const isPart =
    /\b(?:account(?:ed|ing|s) for|ma(?:de|kes|king) up|represent(?:ed|ing|s))\s+(?:about |some )?[$€£¥₹A-Z]*$/i.test(
      reader.gap(focus),
    ) || /^\s*(?:[a-z]+ )?of (?:them|these|those|it|this|that|which|whom)\b/i.test(reader.tail(focus));
  return (
    (hasShare || isSecond || isPart) &&
    !/:|[—–(]|\b(?:of (?:which|whom|these|them|it)|includ\w+|namely|divided|split|consist\w+|compris\w+|made up)\b/i.test(
      reader
        .between(focus, first)
        .replace(/\([^()]*\)/g, ' ')
        .replace(/^\s*(?:[a-z]+ )?of (?:them|these|those|it|this|that|which|whom)\b/i, ' '),
    )
  );
}

/**
 * "Imports rose 4.0%, so that the surplus narrowed from 27.2 to 21.3": a rise and a fall of other sizes are of two things,
 * unless one stands in brackets to be compared with.
 */
function isOtherWay({ focus, numbers, stated, computed, slip }: Relation, reader: Reader): boolean {
  const given = middle(computed);
  if (slip === true || numbers.some((claim) => reader.bracket(claim) >= 0)) return false;
  // "eased by 3.2 percent to 300 million": of what it leads to
  const [now] = partsOf({ numbers, focus });
  if (now !== undefined && now.start > focus.end && /^\s*to\s+[$€£¥₹A-Z]*$/.test(reader.between(focus, now)))
    return false;
  if (stated * given >= 0 || computed.low * computed.high <= 0) return false;
  const reach = Math.max(focus.half * 2, Math.abs(stated) * 0.1);
  return Math.abs(Math.abs(given) - Math.abs(stated)) > reach;
}

const mark =
  /\b(?:below|above|under|over|than|short of|beyond|exceed\w*|surpass\w*)\s+(?:the|its|their|an?)\s+(?:[a-z0-9-]+\s+){0,5}?(?:average|mean|norm|normal|median|record|peak|forecast|estimate|budget|target|plan)\b[^,;.()]{0,30}$/;

/** "It remained below the five-year average of 2,870": what something is measured on has not grown. */
const isMark = (relation: Relation, reader: Reader): boolean => {
  const [now] = partsOf(relation);
  if (now === undefined || relation.worded === true) return false;
  if (mark.test(reader.before(now))) return true;
  // "the regulator's ceiling was 50.0 million; leakage had been 56.9 million, so that it has come down by 10.0%"
  return (
    now.end <= relation.focus.start &&
    /[.;]/.test(reader.between(now, relation.focus)) &&
    /\b(?:ceiling|limit|cap|target|goal|budget|quota|norm|threshold|allowance)\s+(?:was|is|of|at|stood at|had been)\s+[$€£¥₹A-Z]*\s?$/i.test(
      reader.gap(now),
    )
  );
};

/** "In 2011 there were 3,437, so the island (3,292) has lost 145 (4.2%)": the change was taken off the level it began with. */
function isTakenOffBase(
  { focus, numbers, stated }: Relation,
  here: readonly Claim[],
  reader: Reader,
): boolean {
  const [a, b] = partsOf({ numbers, focus });
  if (a === undefined || b === undefined) return false;
  const [base, change] = a.value > b.value ? [a, b] : [b, a];
  const rate = divide(sizeOf(change.interval), sizeOf(base.interval));
  if (rate === undefined || !meet(rate, sizeOf(asPrinted(focus)))) return false;
  // "six months earlier the price was 31.25, so it has come down by 3.41 or 10.9%"
  if (isElsewhen(base, here, reader)) return true;
  const now = stated < 0 ? subtract(exactly(base), exactly(change)) : add(exactly(base), exactly(change));
  return here.some(
    (claim) =>
      claim !== base &&
      claim !== change &&
      distance(claim, focus) <= 3 &&
      alike(claim, base) &&
      meet(exactly(claim), now) &&
      claim.half <= change.value / 10,
  );
}

/** "241 died …; motorists made 112 of the deaths. Per million inhabitants there were 40 deaths": of the amount that gives it. */
function isOfOtherAmount(
  { focus, numbers, computed }: Relation,
  here: readonly Claim[],
  reader: Reader,
): boolean {
  const [amount, count] = partsOf({ numbers, focus });
  if (amount === undefined || count === undefined) return false;
  // a part of them
  if (
    /\b(?:account(?:ed|ing)? for|made up|of which|of whom|among them|including)\s+$/i.test(reader.gap(amount))
  )
    return true;
  return here.some(
    (claim) =>
      claim !== amount &&
      claim !== focus &&
      claim !== count &&
      claim.end <= focus.start &&
      distance(claim, focus) <= 4 &&
      (claim.unit === amount.unit || (isCount(claim) && isCount(amount))) &&
      meet(scale(computed, claim.value / amount.value), asPrinted(focus)),
  );
}
