// A change of prices parted into what last year's changes carry over and what this year's add: 翘尾影响, 新影响.

import type { Claim } from '../claim.js';
import type { Interval } from '../hedges.js';
import type { Candidate } from './candidate.js';
import type { Reader } from './reader.js';
import { add, closed } from './relation.js';

/** 在0.4%的同比涨幅中，翘尾影响约为0.1个百分点，今年价格变动的新影响约为0.3个百分点. */
export function carryOverCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const points = claims.filter((claim) => claim.lang === 'zh' && claim.unit === 'points' && closed(claim));
  return points
    .filter((claim) => /翘尾/.test(reader.gap(claim)))
    .flatMap((carried): Candidate[] => {
      const fresh = points.find(
        (claim) =>
          claim.sentence === carried.sentence &&
          claim.source === carried.source &&
          claim !== carried &&
          /新(?:涨价|增)?(?:因素|影响)/.test(reader.gap(claim)),
      );
      const rates = claims.filter(
        (claim) =>
          claim.source === carried.source &&
          claim.end <= carried.start &&
          carried.sentence - claim.sentence <= 1 &&
          claim.unit === '1' &&
          closed(claim) &&
          isYearly(claim, reader),
      );
      const rate = rates.at(-1);
      if (fresh === undefined || rate === undefined) return [];
      const falls = /^[^，。；]{0,8}(?:降幅|跌幅)/.test(reader.after(rate)) && rate.interval.low > 0;
      return [
        {
          relation: 'contribution',
          focus: rate,
          others: [carried, fresh],
          compute: (parts: readonly Interval[]) => parts.reduce(add, { low: 0, high: 0 }),
          formula: `${carried.text} + ${fresh.text}`,
          evidence: 'sure',
          worded: true,
          ...(falls ? { stated: { low: -rate.interval.high, high: -rate.interval.low } } : {}),
        },
      ];
    });
}

/** A change on the year before, not on the month before. */
function isYearly(claim: Claim, reader: Reader): boolean {
  return (
    (claim.role === 'growth' && claim.basis === 'year') ||
    /^的?(?:同比|累计)?(?:同比)?(?:涨幅|降幅|跌幅|变动|变化|升幅)/.test(reader.after(claim))
  );
}
