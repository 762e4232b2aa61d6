// Growth between two amounts that the words tie to it, and the change from one to the other.

import type { Claim } from '../claim.js';
import type { Candidate } from './candidate.js';
import { divideBoth, growthMistakes, minusOne } from './pairs.js';
import { asPrinted, scale, sizeOf, subtract } from './relation.js';

/** By what part an amount is more or less than another; `way` is what the words tell, +1 or −1. */
export const growthBetween = (rate: Claim, now: Claim, before: Claim, way: number): Candidate => ({
  relation: 'growth',
  focus: rate,
  others: [now, before],
  bound: [now, before],
  compute: ([a, b]) => minusOne(divideBoth(a, b)),
  formula: `${now.text} / ${before.text} − 1`,
  stated: scale(sizeOf(rate.interval), way),
  evidence: 'sure',
  mistakes: growthMistakes,
  // "exceeded 3.22 billion": the verb is no hedge
  reading: (claim) => (claim === before ? asPrinted(claim) : claim.interval),
});

/** By how much an amount is more or less than another. */
export const changeBetween = (change: Claim, now: Claim, before: Claim, way: number): Candidate => ({
  relation: 'change',
  focus: change,
  others: [now, before],
  bound: [now, before],
  compute: ([a, b]) => (a === undefined || b === undefined ? undefined : subtract(a, b)),
  formula: `${now.text} − ${before.text}`,
  stated: scale(sizeOf(change.interval), way),
  evidence: 'sure',
  reading: (claim) => (claim === before ? asPrinted(claim) : claim.interval),
});

/** Which way it went from one to another, and no more: whatever lies beyond the other. */
export const directionBetween = (now: Claim, before: Claim, way: number): Candidate => ({
  relation: 'direction',
  focus: now,
  others: [before],
  bound: [before],
  worded: true,
  compute: ([b]) =>
    b === undefined
      ? undefined
      : way > 0
        ? { low: b.low, high: Number.POSITIVE_INFINITY }
        : { low: Number.NEGATIVE_INFINITY, high: b.high },
  formula: `${before.text} → ${now.text}`,
  evidence: 'sure',
});
