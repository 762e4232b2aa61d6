// A number of years as a reading of the years that it was counted from.

import type { Claim } from '../claim.js';
import type { Candidate } from './candidate.js';
import type { Reader } from './reader.js';

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

/** Over how many years a growth is told. */
export type YearsOver = (growth: Claim) => number | undefined;

/** 两年累计增长5.0%: over as many years as stand right before it; not 连续两年, of which each has its growth. */
export function yearsOver(claims: readonly Claim[], reader: Reader): YearsOver {
  const counts = countsOfYearsZh(claims).filter(
    (count) => !/(?:连续|[每前后头首第]|未来|今后)$/.test(reader.before(count)),
  );
  return (growth) =>
    counts.findLast(
      (count) =>
        count.source === growth.source &&
        count.sentence === growth.sentence &&
        count.end <= growth.start &&
        /^(?![前后期度级制])(?:以?来|间|内|里)?(?:累计|累积|合计|共|总共|总计|一共)?[^，、。；\d]{0,6}$/.test(
          reader.between(count, growth),
        ),
    )?.value;
}

/** The years of two amounts as the one less the other: 2023 − 2018. */
export const betweenYears = (first: Claim, last: Claim): string =>
  [last, first].map(({ period }) => String(Math.floor((period?.to ?? 0) / 12))).join(' − ');

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
