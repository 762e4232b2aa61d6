// The months so far as what a month adds to the months before it.

import type { Claim } from '../claim.js';
import type { Candidate } from './candidate.js';
import { add, closed } from './relation.js';
import { alike } from './runs.js';

/** 10月份86.4亿元 … 1—10月867.7亿元 … 1—9月781.3亿元: a month and the months before it make the months so far, but for revisions. */
export function cumulationCandidates(claims: readonly Claim[]): Candidate[] {
  const levels = claims.filter(
    (claim) =>
      (claim.role === 'level' || claim.role === 'previous') &&
      claim.hedge === 'exact' &&
      closed(claim) &&
      claim.period !== null &&
      claim.periodHere &&
      claim.period.point !== true,
  );
  return levels.flatMap((whole): Candidate[] => {
    const span = whole.period;
    if (span === null || span.to - span.from < 1 || span.from % 12 !== 0) return [];
    const near = levels.filter(
      (claim) =>
        claim !== whole &&
        alike(claim, whole) &&
        Math.abs(claim.sentence - whole.sentence) <= 2 &&
        claim.partOf === null,
    );
    const fits = (claim: Claim): boolean =>
      claim.concept === null ||
      whole.concept === null ||
      claim.concept === whole.concept ||
      isShort(claim) ||
      isShort(whole);
    const before = near
      .filter(({ period }) => period?.from === span.from && period.to === span.to - 1)
      .filter(fits);
    const month = near.filter(({ period }) => period?.from === span.to && period.to === span.to).filter(fits);
    const [a, b] = [before[0], month[0]];
    if (a === undefined || b === undefined || before.length > 1 || month.length > 1) return [];
    return [
      {
        relation: 'sum',
        focus: whole,
        others: [a, b],
        compute: (parts) => parts.reduce(add, { low: 0, high: 0 }),
        formula: `${a.text} + ${b.text}`,
        evidence: 'likely',
        apart: true,
      },
    ];
  });
}

/** 一般公共预算支出318.6亿元；11月当月支出29.7亿元: the name cut down to what every such amount is called. */
const isShort = ({ lang, concept, words }: Claim): boolean =>
  lang === 'zh' &&
  words.every((word) => /^(?:当月|单月|累计)?$/.test(word)) &&
  /^(?:expenditure|revenue|income|investment|output|sales|profit)$/.test(concept ?? '');
