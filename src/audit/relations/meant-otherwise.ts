// Numbers of an English text that were held against each other and that its words keep apart: a change on last week beside the amount
// of last year, the base of the next rate, and sums and amounts per unit that the text means of numbers beside those.

import type { Claim } from '../claim.js';
import { distance } from '../frames.js';
import { meet, type Interval } from '../hedges.js';
import { wordsBehind } from './moments.js';
import type { Reader } from './reader.js';
import { add, closed, divide, middle, partsOf, scale, sizeOf, subtract, type Relation } from './relation.js';
import { alike, exactly } from './runs.js';
import { isShareOfOther } from './shares-otherwise-en.js';
import { tokensOf } from './wrong-wholes.js';

/** How many sentences away the numbers may stand that a failing relation means. */
const reach = 3;

/** Whether the words of a relation that fails mean its number of others. */
export function isMeantOtherwise(relation: Relation, claims: readonly Claim[], reader: Reader): boolean {
  const { focus, verdict } = relation;
  if (verdict === 'consistent' || focus.lang !== 'en') return false;
  switch (relation.relation) {
    case 'growth':
    case 'change':
      return (
        isOnAnotherTime(relation, reader) ||
        isOnBaseBehind(relation, claims, reader) ||
        isOfNextRate(relation, claims, reader) ||
        isAheadOfOthers(relation, reader) ||
        isScaledApart(relation)
      );
    case 'multiple':
      return isAheadOfOthers(relation, reader);
    case 'share':
      return isShareOfOther(relation, claims, reader);
    case 'sum':
      return isSumElsewhere(relation, claims);
    case 'part':
      return (
        partsOf(relation).some(
          (whole) => isShortfall(whole, reader) || isOfLikeUnit(relation.focus, whole, claims),
        ) || isNetOf(relation, claims, reader)
      );
    case 'per_head':
      return isPerOther(relation, claims);
    default:
      return false;
  }
}

const span = '(week|fortnight|month|quarter|season|year|decade|census)';
const back = String.raw`(?:(?:last|previous|preceding|prior) ${span}|(?:a|an|one) ${span} (?:ago|earlier|before|back)|the ${span} before|(?:twelve|12) (month)s? (?:ago|earlier|before|back))`;
const backWords = new RegExp(String.raw`\b${back}\b`, 'i');
const onBack = new RegExp(
  String.raw`^\s*(?:[a-z]+ ){0,3}?(?:than|on|from|over|since|against|above|below|compared (?:with|to))\s+(?:in |at |the |that of |its |a )*(?:${back}|${span}\b)`,
  'i',
);

/** How far back the words go: a year for twelve months. */
const spanIn = (match: RegExpExecArray | null): string | undefined => {
  if (match === null) return undefined;
  const found = match
    .slice(1)
    .find((group: string | undefined) => group !== undefined)
    ?.toLowerCase();
  return /^(?:twelve|12)\b/i.test(match[0]) || found === 'season' ? 'year' : found;
};

/** "286 more than last week and 10% down on the same sale last year (4,791)": on the number of last week. */
function isOnAnotherTime(relation: Relation, reader: Reader): boolean {
  const { focus } = relation;
  const own = spanIn(onBack.exec(wordsBehind(focus, reader)));
  if (own === undefined) return false;
  const told = partsOf(relation).map((claim) =>
    spanIn(backWords.exec(`${reader.gap(claim).slice(-45)} # ${wordsBehind(claim, reader)}`)),
  );
  return told.some((one) => one !== undefined && one !== own) && !told.includes(own);
}

/** "Half the 624 of October, yet 40% dearer than in March 2021 (223)": on the amount in brackets behind its own time. */
function isOnBaseBehind(
  { relation, focus, numbers }: Relation,
  claims: readonly Claim[],
  reader: Reader,
): boolean {
  const next = claims.find(
    (claim) => claim.aside === null && claim.source === focus.source && claim.start >= focus.end,
  );
  return (
    relation === 'growth' &&
    next !== undefined &&
    next.sentence === focus.sentence &&
    !numbers.includes(next) &&
    next.unit !== '1' &&
    /^\s*(?:[a-z]+\s+)?(?:than|on|from|over|against|above|below)\b[^,;:()]{0,40}\(\s*[$€£¥₹A-Z]*$/i.test(
      reader.between(focus, next),
    ) &&
    /^[^();\d]{0,25}\)/.test(reader.after(next))
  );
}

/** "New donors numbered 13,210, 9.7% more than in 2023; all donations were 1.4% down on 2023 (144,910)": the base of the next rate. */
function isOfNextRate(relation: Relation, claims: readonly Claim[], reader: Reader): boolean {
  const { focus } = relation;
  const base = partsOf(relation).at(-1);
  if (base === undefined || relation.relation !== 'growth' || base.start < focus.end) return false;
  if (base.source !== focus.source || base.sentence !== focus.sentence) return false;
  const next = claims.findLast(
    (claim) =>
      claim.source === focus.source &&
      claim.aside === null &&
      claim.unit === '1' &&
      claim.start > focus.end &&
      claim.end <= base.start,
  );
  return (
    next !== undefined &&
    /;|,\s+(?:and|but|while)\s+(?:[a-z]+ ){1,3}(?:was|were|is|are|has|have|rose|fell)\b/i.test(
      reader.between(focus, next),
    ) &&
    !/[;.]/.test(reader.between(next, base))
  );
}

/** "Calls rose 8.1%, and the average ship carried 2,820 people, up from 2,770": a rate of its own before a clause of other words. */
function isAheadOfOthers({ focus, numbers }: Relation, reader: Reader): boolean {
  const others = partsOf({ numbers, focus });
  const first = others.reduce((a, b) => (a.start < b.start ? a : b));
  if (first.start < focus.end || first.sentence !== focus.sentence) return false;
  const between = reader.between(focus, first);
  const clause =
    /.*[,;]\s+(?:although|though|even though|even as|because|since|as)\s+(?!(?:it|they|this|that|these|those)\b)([^,;]*)$/is.exec(
      between,
    )?.[1] ??
    /.*[,;]\s+(?:and|but|while|whereas|yet|so(?: that)?)\s+((?:the|its|their|an?|each|every)\s[^,;]*)$/is.exec(
      between,
    )?.[1];
  const told = new Set(tokensOf(reader.before(focus), 'en'));
  const own = tokensOf((clause ?? '').replace(plainSubjects, ' '), 'en');
  return own.length > 0 && !own.some((word) => told.has(word));
}

const plainSubjects =
  /\b(?:total|figure|number|count|level|amount|sum|result|reading|rate|value|index|average|mean|reached|stood|came|went|rose|fell|totalled|amounted|numbered|climbed|dropped|grew|got|now)\b/gi;

/** "296 of 400 million, 22 million less than in May and 51 less than in June": bare numbers beside one with its scale. */
function isScaledApart({ relation, focus, numbers }: Relation): boolean {
  const scaled = numbers.filter(({ text }) => /\d\s?(?:thousand|million|billion|m|bn)\b/.test(text));
  const [largest] = scaled;
  return (
    relation === 'change' &&
    !scaled.includes(focus) &&
    largest !== undefined &&
    numbers.some((claim) => claim !== focus && !scaled.includes(claim) && claim.value * 1000 < largest.value)
  );
}

/** Sums that hold of the same numbers otherwise: with the whole among the parts, within one of the parts, or less what went. */
function isSumElsewhere(relation: Relation, claims: readonly Claim[]): boolean {
  const { focus, slip, worded } = relation;
  const parts = partsOf(relation);
  if (parts.length < 2) return false;
  const near = claims.filter(
    (claim) => claim.aside === null && closed(claim) && distance(claim, focus) <= reach,
  );
  if (isOneOfItsParts(focus, parts, near) || isOfOneOfThem(focus, parts, near)) return true;
  if (isRestOfOther(focus, parts, near)) return true;
  return slip !== true && worded === true && isLessWhatWent(focus, parts);
}

/** "1,302 of that amount, gas for 847 and heat for the other 332": together what was told before. */
const isOneOfItsParts = (focus: Claim, parts: readonly Claim[], near: readonly Claim[]): boolean =>
  near.some(
    (outer) =>
      outer.end <= Math.min(focus.start, ...parts.map(({ start }) => start)) &&
      outer.unit === focus.unit &&
      outer.value > focus.value &&
      sumsTo(outer, [focus, ...parts]),
  );

/** "Grew by 20.5 thousand: births 52.3, deaths 48.9, an increase of 3.4; the remaining 17.1 came to live there": of what grew. */
function isRestOfOther(focus: Claim, parts: readonly Claim[], near: readonly Claim[]): boolean {
  const rest = parts.find((part) => part.rest);
  if (rest === undefined) return false;
  const before = near.filter((claim) => claim !== focus && claim.end <= rest.start && alike(claim, rest));
  return before.some(
    (whole, i) =>
      !parts.includes(whole) &&
      before.slice(i + 1).some((other) => other.value > 0 && sumsTo(whole, [other, rest])),
  );
}

const sumsTo = (whole: Claim, parts: readonly Claim[]): boolean =>
  meet(whole.interval, parts.map(exactly).reduce<Interval>(add, { low: 0, high: 0 }));

/** "So 14.6 million is left for works of 58.2 million; the rest comes from grants (19.6), sales (6.0) and loans (18.0)". */
function isOfOneOfThem(focus: Claim, parts: readonly Claim[], near: readonly Claim[]): boolean {
  return parts.some((whole) => {
    const like = near.filter((claim) => claim !== focus && claim !== whole && alike(claim, whole));
    const before = like.filter((claim) => claim.end <= whole.start).at(-1);
    const behind = like.filter((claim) => claim.start >= whole.end && claim.value < whole.value);
    return behind.some((_, at) => {
      const run = behind.slice(0, at + 1);
      return (
        (run.length > 2 && sumsTo(whole, run)) ||
        (run.length > 1 &&
          before !== undefined &&
          before.value < whole.value &&
          sumsTo(whole, [before, ...run]))
      );
    });
  });
}

/** "4,120 were planted, 1,060 felled and 210 lost, so 2,850 more": the first less what the words take away. */
function isLessWhatWent(focus: Claim, [first, ...others]: readonly Claim[]): boolean {
  if (first === undefined || focus.value < 100 || first.value <= focus.value || others.length > 5)
    return false;
  const taken = others.reduce<Interval[]>(
    (all, one) => all.concat(all.map((so) => add(so, exactly(one)))),
    [{ low: 0, high: 0 }],
  );
  return taken.some((sum) => sum.high > 0 && meet(exactly(focus), subtract(exactly(first), sum)));
}

/** "1,625 dwellings short. Of those handed over, 4,350 are let": what is lacking has no parts. */
const isShortfall = (whole: Claim, reader: Reader): boolean =>
  /^\s*(?:[a-z]+\s+){0,2}?(?:short|behind|ahead|more|fewer|less)\b/i.test(reader.tail(whole));

/** "Electricity, 38 GWh, costs 5.7 million, a third of it (12.7 GWh) home-made": of what is printed in its unit. */
function isOfLikeUnit(part: Claim, whole: Claim, claims: readonly Claim[]): boolean {
  const unit = unitWord(part);
  return (
    unit !== '' &&
    unitWord(whole) !== unit &&
    claims.some(
      (claim) =>
        claim.aside === null &&
        claim.source === part.source &&
        claim.sentence === part.sentence &&
        claim.end <= part.start &&
        claim.value >= part.value &&
        unitWord(claim) === unit,
    )
  );
}

/** The unit as it is printed. */
const unitWord = ({ text }: Claim): string => text.replace(/[\d.,\s]|\b(?:thousand|million|billion)\b/g, '');

/** "3.8 billion, made up of 21.6 billion of new loans less 17.8 billion repaid": more than what is left of it. */
function isNetOf(relation: Relation, claims: readonly Claim[], reader: Reader): boolean {
  const { focus } = relation;
  const next = claims.find((claim) => claim.aside === null && claim.start >= focus.end);
  const [whole] = partsOf(relation);
  return (
    next !== undefined &&
    whole !== undefined &&
    next.sentence === focus.sentence &&
    /\b(?:less|minus|net of|against|offset by|after deducting)\b/i.test(reader.between(focus, next)) &&
    meet(whole.interval, subtract(exactly(focus), sizeOf(next.interval)))
  );
}

/** "71,200 jobs … 42,720 of them young. The city spent 178 billion, or 2.5 million a job": of another count that stands near. */
function isPerOther(relation: Relation, claims: readonly Claim[]): boolean {
  const { focus, slip, worded } = relation;
  const [amount, count] = partsOf(relation);
  // "they employ 61,000, ten per shop": as rough as words are
  if (!/\d/.test(focus.text) && Math.abs(middle(relation.computed) - focus.value) <= 0.5) return true;
  if (slip === true || worded === true || amount === undefined || count === undefined) return false;
  const printed = Number(/\d[\d,]*(?:\.\d+)?/.exec(count.text)?.[0].replace(/,/g, ''));
  return claims.some((other) => {
    if (other.aside !== null || other === count || distance(other, focus) > reach || other.value <= 0)
      return false;
    if (other.unit !== count.unit && other.unit !== '') return false;
    // a bare count is of what the other counts in words: hectares, thousands of homes
    const unit = other.unit === count.unit ? 1 : count.value / printed;
    const ratio = divide(exactly(amount), scale(other.interval, unit));
    const of = divide(exactly(amount), count.interval);
    if (ratio === undefined || of === undefined) return false;
    const kept = relation.computed.low / of.low;
    return Number.isFinite(kept) && meet(focus.interval, scale(ratio, kept));
  });
}
