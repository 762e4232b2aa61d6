// A number of years as a reading of the years that it was counted from.

import type { Claim } from '../claim.js';
import type { Candidate } from './candidate.js';

/** From `low` to `high` years, by the words beyond doubt. */
export const yearCount = (count: Claim, low: number, high: number, formula: string): Candidate => ({
  relation: 'count',
  focus: count,
  others: [],
  compute: () => ({ low, high }),
  reading: () => ({ low: count.value, high: count.value }),
  formula,
  evidence: 'sure',
  worded: true,
});
