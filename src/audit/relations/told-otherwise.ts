// Rates that fail on the numbers they were held against and hold on others that stand near: a text seldom says outright which
// amounts a rate is of, and where one pair bears it out, that the nearest pair does not says nothing. What the words name as
// its whole stays its whole.

import type { Claim } from '../claim.js';
import { isMoney } from '../cue-input.js';
import { distance } from '../frames.js';
import { meet, type Interval } from '../hedges.js';
import type { Reader } from './reader.js';
import { add, divide, partsOf, scale, sizeOf, subtract, type Relation } from './relation.js';
import { isCountedAlike, isToldOtherwiseZh } from './told-otherwise-zh.js';
import { around, phraseOf, tokensOf } from './wrong-wholes.js';

/** How many sentences away the numbers may stand that bear a rate out; of a line of a list, the lines before it are sentences too. */
const reach = { en: 3, zh: 5 };
const reachOfLine = 7;
const bullet = /^\s*[-–—*•·▪◦]\s/;

interface Reading {
  numbers: readonly Claim[];
  /** What the first of them are of, or are compared with. */
  base: Claim;
  given: Interval;
}

/** Whether a rate that was held against some numbers is borne out by others beside them. */
export function isToldOtherwise(relation: Relation, claims: readonly Claim[], reader: Reader): boolean {
  const { focus, verdict, slip, worded } = relation;
  if (verdict === 'consistent') return false;
  const far = bullet.test(reader.sentence(focus)) ? reachOfLine : reach[focus.lang];
  const near = claims.filter((claim) => isAmount(claim) && distance(claim, focus) <= far);
  if (isToldOtherwiseZh(relation, near, claims, reader)) return true;
  if (relation.relation === 'sum')
    return isSumWithOneMore(relation, near, reader) || isOfTwoTimes(relation, reader);
  if (!isOpen(relation)) return false;
  if (isApposed(focus, claims, reader)) return true;
  if (slip !== true && worded !== true && isOfAnyTwo(relation, near, claims, reader)) return true;
  if (worded !== true && isOfHead(relation, near, reader)) return true;
  if (slip === true || worded === true) return false;
  const own = partsOf(relation);
  const mark = comparedWith(focus, own, reader);
  // what these numbers give with the other sign, or added for subtracted, is their own reading
  const { low, high } = scale(relation.computed, -1);
  const turned =
    relation.relation === 'change' ||
    meet({ low: low - focus.half, high: high + focus.half }, { low: relation.stated, high: relation.stated });
  const way = focus.direction === 0 && relation.stated < 0 ? -1 : focus.direction;
  const readings = relation.relation === 'change' ? differencesOf(near, focus) : readingsOf(near, way);
  return readings.some(
    ({ numbers, base, given }) =>
      meet(focus.interval, relation.relation === 'change' ? given : narrowed(given)) &&
      (mark === undefined || numbers.includes(mark)) &&
      (!turned || !own.every((claim) => numbers.includes(claim))) &&
      !(relation.relation === 'growth' && isChangeOnLevel(numbers, own)) &&
      !(
        relation.relation === 'share' &&
        own.every((claim) => numbers.includes(claim)) &&
        isSaidOf(focus, reader)
      ) &&
      (base === own.at(-1) ||
        !(
          (relation.relation === 'share' && isOfNamed(focus, own.at(-1), base, claims, reader)) ||
          isOfOtherTime(focus, own, base, claims)
        )),
  );
}

/** A rate that no slip explains and no words tie to its amounts, where any two others give it, whatever they count: 2,874 cases of 28,416 offences. */
function isOfAnyTwo(
  { relation, focus, numbers }: Relation,
  near: readonly Claim[],
  claims: readonly Claim[],
  reader: Reader,
): boolean {
  if (!/^(?:growth|share)$/.test(relation)) return false;
  const own = new Set(numbers);
  const others = near.filter((claim) => claim !== focus);
  if (isCountedOf(numbers, reader)) return false;
  return others.some((base) =>
    others.some((part) => {
      if (part === base || (own.has(part) && own.has(base))) return false;
      if (isMoney(part.unit) !== isMoney(base.unit)) return false;
      if (relation === 'share' && isOnlyOf(focus, numbers.at(-1), base, claims, reader)) return false;
      const ratio = divide(sizeOf(part.interval), sizeOf(base.interval));
      if (ratio === undefined) return false;
      const change = shift(ratio, -1);
      return [ratio, change, scale(change, -1)].some((given) => meet(focus.interval, given));
    }),
  );
}

/** "Eighteen of the 72 parishes": a part and its whole told together. */
const isCountedOf = ([, part, whole]: readonly Claim[], reader: Reader): boolean =>
  part !== undefined &&
  whole !== undefined &&
  /^\s*(?:out )?of (?:the|its|all|these|those)\s*$/i.test(reader.between(part, whole));

/** "Fares brought in 61.3, 44% of costs of 139.4; the city paid 70.1, others the remaining 8.0": with what was told before the whole. */
function isSumWithOneMore(relation: Relation, near: readonly Claim[], reader: Reader): boolean {
  const { focus, slip } = relation;
  const parts = partsOf(relation);
  if (slip === true || focus.lang !== 'en' || parts.length < 2) return false;
  if (!parts.some((part) => /\b(?:remaining|rest|others?)\b/i.test(reader.gap(part)))) return false;
  const sum = parts.map(({ interval }) => interval).reduce(add);
  return near.some(
    (other) =>
      other !== focus &&
      !parts.includes(other) &&
      other.sentence === focus.sentence &&
      fits(other, focus) &&
      meet(focus.interval, add(sum, other.interval)),
  );
}

/** "Some 742,600 persons were at work: * services, 471,100 (63.5 percent) …": shares of what stands above their list. */
function isOfHead({ relation, focus, numbers }: Relation, near: readonly Claim[], reader: Reader): boolean {
  const part = numbers.find((claim) => claim !== focus && claim.sentence === focus.sentence);
  if (relation !== 'share' || part === undefined || !bullet.test(reader.sentence(focus))) return false;
  return near.some((head) => {
    const ratio = divide(sizeOf(part.interval), sizeOf(head.interval));
    return (
      head.end < part.start &&
      !bullet.test(reader.sentence(head)) &&
      fits(part, head) &&
      ratio !== undefined &&
      meet(focus.interval, ratio)
    );
  });
}

/** "Of the 9,310, 2,420 speak another language; in 2013 they were 1,290 of 9,860": parts of two times make no sum. */
function isOfTwoTimes(relation: Relation, reader: Reader): boolean {
  if (relation.focus.lang !== 'en' || relation.worded === true) return false;
  const told = partsOf(relation).map((part) =>
    /\bin (?:19|20)\d\d (?:they|it|there|the \w+) (?:were|was|had been|numbered)\b/i.test(reader.gap(part)),
  );
  return told.includes(true) && told.includes(false);
}

/** 占40.0%, "accounting for 40.0%": of the part itself, and not of what it leaves. */
const isSaidOf = (share: Claim, reader: Reader): boolean =>
  /(?:占|占比|比重)[^，。；]*$|\b(?:account\w* for|made up|mak(?:es|ing) up|represent\w*|a share of)\s*$/i.test(
    reader.gap(share),
  ) && !/其余|其他|剩余|另外|余下|不足|缺|\b(?:rest|others?|remain\w*)\b/i.test(reader.gap(share));

/** What a level grew by, divided by the new level: a mistake well known, and no growth. */
const isChangeOnLevel = ([part, base]: readonly Claim[], [now, before]: readonly Claim[]): boolean =>
  part?.role === 'change' && base === now && before !== undefined && before.role !== 'change';

/** That two numbers are both rounded as far as can be, and to the sides that make a reading hold, is seldom. */
function narrowed({ low, high }: Interval): Interval {
  const slack = ((high - low) / 2) * 0.4;
  return { low: low + slack, high: high - slack };
}

/** "Growth from 2022 to 2023": the sentence names the time of the one base, and not of the other. */
function isOfOtherTime(told: Claim, own: readonly Claim[], other: Claim, claims: readonly Claim[]): boolean {
  const dates = claims.filter(
    (claim) => claim.aside === 'date' && claim.source === told.source && claim.sentence === told.sentence,
  );
  const isDated = ({ period }: Claim): boolean =>
    period !== null &&
    dates.some(
      (date) => date.period !== null && date.period.from <= period.from && period.to <= date.period.to,
    );
  return other.sentence !== told.sentence && own.every(isDated) && !isDated(other);
}

/** "60 of 150 are (40%)": a share right behind the two amounts that make it, which no slip of another pair explains away. */
function isApposed(share: Claim, claims: readonly Claim[], reader: Reader): boolean {
  const here = claims.filter(
    (claim) => claim.source === share.source && claim.sentence === share.sentence && claim.end <= share.start,
  );
  const [part, whole] = here.slice(-2);
  if (share.unit !== '1' || part === undefined || whole === undefined) return false;
  if (!isAmount(part) || !isAmount(whole) || !fits(part, whole)) return false;
  const ratio = divide(sizeOf(part.interval), sizeOf(whole.interval));
  return (
    ratio !== undefined &&
    meet(share.interval, ratio) &&
    /^[^,;.()]*\b(?:out )?of\b[^,;.()]*$/i.test(reader.between(part, whole)) &&
    /^[^,;.(]{0,40}[,(][^,;.()]{0,20}$/.test(reader.between(whole, share))
  );
}

/** Rates of whatever amounts, and changes of amounts; points may be of any two rates. */
const isOpen = ({ relation, focus }: Relation): boolean =>
  relation === 'change' ? isAmount(focus) : /^(?:growth|share)$/.test(relation) && focus.unit === '1';

const isAmount = ({ aside, unit, value }: Claim): boolean =>
  aside === null && value > 0 && !/^(?:1|points|times|years|months|weeks|days)$/.test(unit);

/** "1,150 lower than the 25,380 of October", "58 percent of the 621 billion": the number that the words lead to. */
function comparedWith(told: Claim, own: readonly Claim[], reader: Reader): Claim | undefined {
  if (told.lang === 'zh') {
    const last = own.filter((claim) => claim.end <= told.start).at(-1);
    // 比2022年末的409.1万人净增, 为450亿元的: the amount that the words lead from
    return last !== undefined && /^[^，。；]*$/.test(reader.between(last, told)) && comparesZh(last, reader)
      ? last
      : undefined;
  }
  const tail = reader.tail(told);
  const next = own.find((claim) => claim.start === told.end + tail.length);
  return /\b(?:than|above|below|under|over|from|on|against|of)\b[^,;.()]*$/i.test(tail) &&
    /^[^,;:.()—–]*$/.test(tail)
    ? next
    : undefined;
}

/** 比…的409.1万人, 较…, 占…的: an amount that something is held against. */
const comparesZh = (claim: Claim, reader: Reader): boolean =>
  /(?:比|较|占|从|由|相当于)[^，。；]*$/.test(reader.gap(claim));

/** Whether the words for the whole name one amount more than the other. */
function isOnlyOf(
  share: Claim,
  whole: Claim | undefined,
  other: Claim,
  claims: readonly Claim[],
  reader: Reader,
): boolean {
  if (whole === undefined || whole === other) return false;
  const named = namedBy(share, claims, reader);
  return named !== null && named(whole) > named(other);
}

/** "55 per cent of those filing": of what the words name, and of no other amount. */
function isOfNamed(
  share: Claim,
  whole: Claim | undefined,
  other: Claim,
  claims: readonly Claim[],
  reader: Reader,
): boolean {
  const named = namedBy(share, claims, reader);
  return whole !== undefined && named !== null && (named(whole) > 0 || named(other) === 0);
}

/** By how many of the words for a share's whole an amount is told; null where there are none. */
function namedBy(share: Claim, claims: readonly Claim[], reader: Reader): ((claim: Claim) => number) | null {
  const phraseZh = share.lang === 'zh' ? phraseOf(share, reader) : null;
  const behind = phraseZh ?? /^\s*(?:share\s+)?of\s+[^,.;:()]*/i.exec(reader.tail(share))?.[0];
  if (behind === undefined) return null;
  // "of the recycled waste, i.e. 35 percent of it": of what was named before
  const phrase = /^\s*of\s+(?:it|them|that|these|those)\s*$/i.test(behind)
    ? (/\bof\s+([^,.;:()]*),[^,;:()]*$/i.exec(reader.gap(share))?.[1] ?? '')
    : behind;
  const words = tokensOf(phrase, share.lang);
  if (words.length === 0) return null;
  return (claim) => {
    const told = new Set(tokensOf(around(claim, claims, reader), share.lang));
    // what narrows the noun down says more than the noun: the recycled waste
    return words
      .filter((word) => told.has(word))
      .reduce((sum, word) => sum + (word === words[0] ? 1.5 : 1), 0);
  };
}

/** Counted alike; a number that leaves its unit out may be of any, and what one concept counts is alike by any name. */
const fits = (a: Claim, b: Claim): boolean =>
  a.unit === '' ||
  b.unit === '' ||
  isCountedAlike(a, b) ||
  (a.lang === 'en' && a.concept !== null && a.concept === b.concept && isCount(a) && isCount(b));

const isCount = ({ unit, per }: Claim): boolean =>
  per === null && /^(?:persons|visits|birth|death)$/.test(unit);

/** One amount of another, two told together of a third, and from one to another the way that the words tell. */
function readingsOf(near: readonly Claim[], way: number): Reading[] {
  return near.flatMap((base) =>
    near.flatMap((part, i): Reading[] => {
      if (part === base || !fits(part, base)) return [];
      const next = near[i + 1];
      const ratio = divide(sizeOf(part.interval), sizeOf(base.interval));
      const joint =
        next === undefined || next === base || !fits(next, part)
          ? undefined
          : divide(add(sizeOf(part.interval), sizeOf(next.interval)), sizeOf(base.interval));
      const of = (numbers: readonly Claim[], given: Interval | undefined): Reading[] =>
        given === undefined ? [] : [{ numbers, base, given }];
      const change = ratio === undefined ? undefined : shift(ratio, -1);
      return [
        ...of([part, base], ratio),
        ...of([part, base], change),
        ...(way === 0 && change !== undefined ? of([part, base], scale(change, -1)) : []),
        ...(next === undefined ? [] : of([part, next, base], joint)),
      ];
    }),
  );
}

/** From one amount to another, the way that the words tell. */
function differencesOf(near: readonly Claim[], told: Claim): Reading[] {
  const amounts = near.filter((claim) => claim !== told && fits(claim, told) && claim.role !== 'change');
  return amounts.flatMap((base) =>
    amounts.flatMap((now): Reading[] => {
      if (now === base || !fits(now, base)) return [];
      const numbers = [now, base];
      const given = subtract(now.interval, base.interval);
      return [
        { numbers, base, given },
        ...(told.direction === 0 ? [{ numbers, base, given: scale(given, -1) }] : []),
      ];
    }),
  );
}

const shift = ({ low, high }: Interval, by: number): Interval => ({ low: low + by, high: high + by });
