// A number of years as a reading of the years that it was counted from.

import type { Claim } from '../claim.js';
import type { Candidate } from './candidate.js';

/** Whole numbers of years that Chinese texts tell outright. */
export const countsOfYearsZh = (claims: readonly Claim[]): Claim[] =>
  claims.filter(
    (claim) =>
      claim.lang === 'zh' &&
      claim.aside === null &&
      claim.unit === 'years' &&
      Number.isInteger(claim.value) &&
      claim.hedge === 'exact',
  );

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
