// What a number would be if it were misprinted: two neighbouring digits changed about, the point or the scale moved,
// the sign turned. A relation that does not hold, but does with one such change, is hardly one that the text never meant.

import type { Claim } from '../claim.js';
import type { Interval } from '../hedges.js';

/** The intervals that a number would stand for with one misprint undone. */
export function misprints(claim: Claim): Interval[] {
  return [...swaps(claim), ...scales(claim)].map((value) => ({
    low: value - claim.half,
    high: value + claim.half,
  }));
}

/** Two neighbouring digits changed about; numbers of three digits or more. */
function swaps(claim: Claim): number[] {
  const digits = /[\d.,]+/.exec(claim.text)?.[0].replace(/[,.]+$/, '') ?? '';
  const places = Array.from(digits, (c, i) => ({ c, i })).filter(({ c }) => /\d/.test(c));
  const printed = Number(digits.replace(/,/g, ''));
  if (places.length < 3 || printed === 0) return [];
  return places.slice(0, -1).flatMap(({ c, i }, k) => {
    const next = places[k + 1];
    if (next === undefined || next.c === c) return [];
    const swapped = Array.from(digits);
    [swapped[i], swapped[next.i]] = [next.c, c];
    const value = Number(swapped.join('').replace(/,/g, ''));
    return [(value * middleOf(claim)) / printed];
  });
}

/** Thousands for millions, 万 for 亿, a point one place off; rates and counts are not told in scales. */
function scales(claim: Claim): number[] {
  if (claim.unit === '1' || claim.unit === 'points') return [10, 0.1].map((by) => middleOf(claim) * by);
  return [-6, -4, -3, -1, 1, 3, 4, 6].map((power) => middleOf(claim) * 10 ** power);
}

/** The value with the sign that its words give it. */
function middleOf(claim: Claim): number {
  return claim.direction < 0 && claim.value > 0 && claim.interval.high <= 0 ? -claim.value : claim.value;
}
