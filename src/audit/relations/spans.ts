// A number of years told beside the two years that it lies between.

import type { Claim } from '../claim.js';
import { framesOf, yearsBetween } from '../frames.js';
import type { Candidate } from './candidate.js';
import type { Reader } from './reader.js';

/** "From 240 in 2017 to 351.4 in 2021, an average of 10 percent over the four years". */
export function spanCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const counts = claims.filter((claim) => claim.unit === 'years' && claim.role === 'level');
  return framesOf(claims).flatMap(({ level, previous, average }): Candidate[] => {
    const years = level === null || previous === null ? null : yearsBetween(previous, level);
    if (level === null || previous === null || years === null || years < 2 || average.length === 0) return [];
    return counts
      .filter(
        (claim) =>
          claim.source === level.source && claim.sentence === level.sentence && overSpan(claim, reader),
      )
      .map((claim) => ({
        relation: 'average_growth',
        focus: claim,
        others: [level, previous],
        // The first year may be counted too.
        compute: () => ({ low: years, high: years + 1 }),
        formula: `${level.text}, ${previous.text}`,
        evidence: 'sure',
      }));
  });
}

function overSpan(claim: Claim, reader: Reader): boolean {
  return claim.lang === 'zh'
    ? /^(?:间|来|内|时间)/.test(reader.after(claim))
    : /\b(?:over|within|during|in) (?:the |these |those |just |only |a span of )*$/i.test(reader.gap(claim));
}
