// Parts that are quarters or halves of a year by the words before them.

import type { Claim } from '../claim.js';
import type { Candidate } from './candidate.js';
import type { Reader } from './reader.js';
import { add, closed } from './relation.js';
import { alike } from './runs.js';

/** Four amounts of a sentence that tells of quarters. */
export const isFourQuarters = (parts: readonly Claim[], reader: Reader): boolean =>
  parts.every((part) => part.sentence === parts[0]?.sentence) &&
  /quarter|季度/i.test(reader.sentence(parts[0] as Claim));

/** 全年4826万人次，其中上半年2291万人次，下半年2535万人次. */
export const isHalves = (parts: readonly Claim[], whole: Claim, reader: Reader): boolean =>
  parts.length === 2 &&
  parts[0] !== undefined &&
  parts[1] !== undefined &&
  /上半年[^，。；]{0,10}$/.test(reader.gap(parts[0])) &&
  /下半年[^，。；]{0,10}$/.test(reader.gap(parts[1])) &&
  /全年|年/.test(reader.gap(whole));

/** 一季度 … 二季度 … 三季度 …: quarters that cover the whole's period once, or all four. */
export function isQuarters(parts: readonly Claim[], whole: Claim, reader: Reader): boolean {
  if (parts.length < 2 || !parts.every((part) => /季度/.test(reader.gap(part)))) return false;
  const [span, first, last] = [whole.period, parts[0]?.period, parts.at(-1)?.period];
  const chained = parts.every(
    (part, i) => i === 0 || part.period?.from === (parts[i - 1]?.period?.to ?? 0) + 1,
  );
  if (!chained || first == null || last == null) return false;
  return span === null || span.to - span.from < 3
    ? parts.length === 4
    : span.from === first.from && span.to === last.to;
}

/** 10月份86.4亿元 … 1—10月867.7亿元 … 1—9月781.3亿元: a month and the months before it make the months so far, but for revisions. */
export function cumulationCandidates(claims: readonly Claim[]): Candidate[] {
  const levels = claims.filter(
    (claim) =>
      claim.role === 'level' &&
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
      claim.concept === null || whole.concept === null || claim.concept === whole.concept;
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
