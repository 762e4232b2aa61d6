// English numbers that the words right beside them take out of a relation that fails: an amount that leaves out the unit of the one
// before it, one of a pair in brackets, an average that something is held against, points of a share beside a growth.

import type { Claim } from '../claim.js';
import { meet } from '../hedges.js';
import type { Reader } from './reader.js';
import { asPrinted, divide, partsOf, type Relation } from './relation.js';

/** Whether the numbers of a failing relation do not belong together by the words beside them. */
export function isKeptApart(relation: Relation, here: readonly Claim[], reader: Reader): boolean {
  // what is told for each kilometre is money, and the kilometres are reckoned with
  const isQuotient = relation.relation === 'per_head' && relation.worded === true;
  if (!isQuotient && isOfBareUnit(relation)) return true;
  switch (relation.relation) {
    case 'growth':
      return isOfHalfPair(relation, here, reader) || isFromAverage(relation, reader);
    case 'per_head':
      return isTurnedAbout(relation);
    case 'count':
      return isFarTooMany(relation);
    case 'change':
      return isOfShareAndGrowth(relation);
    default:
      return false;
  }
}

const scales: Record<string, number> = {
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
};

/** "18.64 lakh kg a day, more than in January (17.22 lakh)": read in tonnes, the one says nothing of the other. */
function isOfBareUnit(relation: Relation): boolean {
  const parts = partsOf(relation).concat(/^(?:1|points)$/.test(relation.focus.unit) ? [] : [relation.focus]);
  return parts.some(({ unit }) => unit === '') && parts.some(isConverted);
}

/** Printed in another unit than it is read in: kilograms for tonnes. */
const isConverted = (claim: Claim): boolean =>
  /\d\s?(?:(?:thousand|lakh|million|crore|billion|trillion)\s)?(?:kg|kilos?|kilograms?|quintals?|km|kilomet\w+|ha|hectares?|acres?)$/.test(
    claim.text,
  ) && Math.abs(unitFactor(claim) - 1) > 1e-6;

/** How many of the unit that an amount is read in make one of that which it is printed in. */
export function unitFactor({ unit, text, value, form }: Claim): number {
  if (/^(?:|1|points|times)$/.test(unit) || form !== 'digits') return 1;
  const [, digits = '', scale = ''] =
    /^[^\d]*(\d[\d,]*(?:\.\d+)?)\s?(thousand|lakh|million|crore|billion|trillion)?\b/.exec(text) ?? [];
  return Math.abs(value) / (Number(digits.replace(/,/g, '')) * (scales[scale] ?? 1));
}

/** "8.0% dearer than a year before (151.30 against 140.09) but 0.2% cheaper than in July (151.62)": two in brackets are of each other. */
function isOfHalfPair(relation: Relation, here: readonly Claim[], reader: Reader): boolean {
  const parts = partsOf(relation);
  return parts.some((claim) => {
    const at = here.indexOf(claim);
    const other = [here[at - 1], here[at + 1]].find(
      (next) => next !== undefined && isPair(...inOrder(claim, next), reader),
    );
    return other !== undefined && !parts.includes(other);
  });
}

const inOrder = (a: Claim, b: Claim): [Claim, Claim] => (a.start < b.start ? [a, b] : [b, a]);

/** "(151.30 against 140.09)", "(index: 151.30, from 140.09)". */
const isPair = (a: Claim, b: Claim, reader: Reader): boolean =>
  a.source === b.source &&
  a.sentence === b.sentence &&
  a.unit === b.unit &&
  reader.bracket(a) >= 0 &&
  reader.bracket(a) === reader.bracket(b) &&
  /^,?\s*(?:(?:as )?(?:against|compared with|compared to|from|after|versus|vs\.?|to|up from|down from)|→)\s+(?:the\s+)?[$€£¥₹A-Z]*\s?$/i.test(
    reader.between(a, b),
  );

const heldAgainst =
  /\b(?:than|above|below|under|against|short of|beyond|off|exceed\w*|surpass\w*|miss\w*)\s+(?:the|its|their)\s+[$€£¥₹A-Z]*\s?$/i;

/** "The increase is 10.3%, though against the five-year mean of 1,098 it is only 1.8%": what things are held against has not grown. */
const isFromAverage = (relation: Relation, reader: Reader): boolean => {
  const [now] = partsOf(relation);
  if (now === undefined) return false;
  // "842 thousand, short of the 900 thousand budgeted by 6.4 percent"
  if (
    heldAgainst.test(reader.gap(now)) &&
    /^\s*(?:[a-z]+ )?(?:budgeted|planned|forecast|expected|targeted|aimed at|foreseen|projected|hoped for|allowed|permitted|normal|usual)\b/i.test(
      reader.tail(now),
    )
  )
    return true;
  return /\b(?:against|compared with|compared to|relative to|measured on|on|from)\s+(?:the|its|their|an?)\s+(?:[a-z0-9-]+\s+){0,5}?(?:average|mean|norm|normal|median)\b[^,;.()]{0,30}$/i.test(
    reader.before(now),
  );
};

/** "Rose 6.8% and made up 57.3% of the total, 1.1 points less than in 2021": no points lie between a growth and a share. */
function isOfShareAndGrowth(relation: Relation): boolean {
  const roles = partsOf(relation).map(({ role }) => role);
  return relation.focus.role === 'points' && roles.includes('share') && roles.includes('growth');
}

/** "48,000 members deposited 1.92 million, 40 apiece": the later of the two by the earlier. */
function isTurnedAbout({ focus, computed }: Relation): boolean {
  const turned = divide({ low: 1, high: 1 }, computed);
  return turned !== undefined && meet(turned, asPrinted(focus));
}

/** "The other 1,050 of the 4,200 farms keep 212,000 head": no slip makes that much of a part. */
const isFarTooMany = ({ focus, computed }: Relation): boolean =>
  !Number.isFinite(computed.low) && focus.value > computed.high * 12;
