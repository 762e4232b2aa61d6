// What a number would be if it were misprinted: two neighbouring digits changed about, the point or the scale moved,
// the sign turned. A relation that does not hold, but does with one such change, is hardly one that the text never meant.

import type { Claim } from '../claim.js';
import { meet, type Interval } from '../hedges.js';
import { sizeOf } from './relation.js';

/** A number takes part in many readings: its misprints are made once. */
const made = new WeakMap<Claim, readonly Interval[]>();

/** The intervals that a number would stand for with one misprint undone. */
export function misprints(claim: Claim): readonly Interval[] {
  const known = made.get(claim);
  if (known !== undefined) return known;
  const around = (value: number, half: number): Interval => ({ low: value - half, high: value + half });
  const intervals = [
    ...transposed(claim, signed(claim)).map((value) => around(value, claim.half)),
    ...powers(claim).map((power) => around(signed(claim) * 10 ** power, claim.half * 10 ** power)),
  ];
  made.set(claim, intervals);
  return intervals;
}

/** Whether one misprint of a number undone makes it what others give, whichever way it goes. */
export const isSlipOf = (claim: Claim, given: Interval): boolean =>
  misprints(claim).some((undone) => meet(sizeOf(undone), given));

/** What a value would be with two neighbouring digits of its number changed about; chance is weighed elsewhere. */
export function transposed(claim: Claim, value: number): number[] {
  const digits =
    /\d(?:[\d.,]|[ \u00a0\u202f\u2009](?=\d{3}))*/.exec(claim.text)?.[0].replace(/[,.]+$/, '') ?? '';
  const places = Array.from(digits, (c, i) => ({ c, i })).filter(({ c }) => /\d/.test(c));
  const plain = (text: string): number => Number(text.replace(/[^\d.]/g, ''));
  const printed = plain(digits);
  if (places.length < 2 || printed === 0) return [];
  return places.slice(0, -1).flatMap(({ c, i }, k) => {
    const next = places[k + 1];
    if (next === undefined || next.c === c) return [];
    const swapped = Array.from(digits);
    [swapped[i], swapped[next.i]] = [next.c, c];
    // Nobody prints 07 for 70.
    if (swapped[places[0]?.i ?? 0] === '0' && digits[places[0]?.i ?? 0] !== '0') return [];
    return [(plain(swapped.join('')) * value) / printed];
  });
}

/** Whether a number is printed with a word for its scale. */
export const hasScale = ({ text }: Claim): boolean =>
  /万|亿|thousand|million|billion|trillion|crore|lakh|\d\s?(?:k|m|bn|mn|tn|mln|bln)\b/i.test(text);

/** A scale word taken for another, where one is printed, and the point one place off, where three digits are. */
function powers(claim: Claim): number[] {
  const word = hasScale(claim);
  const point = (claim.text.match(/\d/g) ?? []).length >= 3 && /\d\.\d/.test(claim.text);
  const scales =
    claim.lang === 'zh' ? (word ? [-4, 4] : isFraction(claim) ? [4] : []) : word ? [-6, -3, 3, 6] : [];
  // lakh for crore
  const indian = /crore|lakh/i.test(claim.text) ? [-2, 2] : [];
  return [...indian, ...scales, ...(point ? [-1, 1] : [])];
}

/** 城镇职工1527.4人: a fraction of what has none, so that its 万 was left out. */
const isFraction = ({ unit, half }: Claim): boolean =>
  half < 0.5 &&
  /^(?:persons|visits|households|enterprises|count|vehicles|dwellings|jobs|[件项辆套])$/.test(unit);

/** The value with the sign that its words give it. */
function signed(claim: Claim): number {
  return claim.direction < 0 && claim.value > 0 && claim.interval.high <= 0 ? -claim.value : claim.value;
}
