// The text judged against itself: which of the numbers in a relation that does not hold may be the wrong one.

import type { Claim } from './claim.js';
import type { Relation } from './relations/index.js';

/**
 * The verdict on each number: inconsistent where it takes part in a relation that does not hold, unless every other
 * relation that it takes part in does hold and some number of the broken one has no such witness.
 */
export function suspects(relations: readonly Relation[]): Map<Claim, 'consistent' | 'inconsistent'> {
  const verdicts = new Map<Claim, 'consistent' | 'inconsistent'>();
  const borneOut = new Map<Claim, number>();
  for (const relation of relations.filter(({ verdict }) => verdict === 'consistent'))
    for (const claim of relation.numbers) {
      verdicts.set(claim, 'consistent');
      borneOut.set(claim, (borneOut.get(claim) ?? 0) + 1);
    }
  const witnesses = (claim: Claim): number => borneOut.get(claim) ?? 0;
  for (const relation of relations.filter(({ verdict }) => verdict === 'inconsistent')) {
    const least = Math.min(...relation.numbers.map(witnesses));
    const blamed = relation.numbers.filter((claim) => witnesses(claim) === least);
    for (const claim of blamed) verdicts.set(claim, 'inconsistent');
  }
  return verdicts;
}
