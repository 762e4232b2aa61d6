// A relation that its words hold against the text, told outright: no other reading of its number clears it.

import type { Claim } from '../claim.js';
import type { Interval } from '../hedges.js';
import type { Relation, RelationKind } from './relation.js';

/** The middle of a ratio as a percentage to one place. */
export const percentText = ({ low, high }: Interval): string => `${((low + high) * 50).toFixed(1)}%`;

/** The number that is told, the others that the words bind it to, what they give, and why; `stated` where it is not the number itself. */
export const refuted = (
  relation: RelationKind,
  focus: Claim,
  others: readonly Claim[],
  computed: Interval,
  why: Relation['why'],
  stated = focus.value,
): Relation => ({
  relation,
  focus,
  numbers: [focus, ...others],
  ...(others.length > 0 ? { bound: others } : {}),
  verdict: 'inconsistent',
  stated,
  computed,
  worded: true,
  slip: true,
  why,
});
