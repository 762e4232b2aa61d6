// Claims that belong together: a level with its growth, its earlier level, its shares and conversions.

import type { Claim } from './claim.js';
import { conceptOf } from './lexicon.js';

export interface Frame {
  level: Claim | null;
  previous: Claim | null;
  growth: Claim[];
  average: Claim[];
  change: Claim[];
  points: Claim[];
  shares: Claim[];
  contributions: Claim[];
  contributionShares: Claim[];
  multiples: Claim[];
  conversions: Claim[];
  claims: Claim[];
}

/** The frames of a text in order. */
export function framesOf(claims: readonly Claim[]): Frame[] {
  const groups = new Map<number, Claim[]>();
  for (const claim of claims) {
    if (claim.role === 'aside' || claim.aside !== null) continue;
    groups.set(claim.frame, [...(groups.get(claim.frame) ?? []), claim]);
  }
  return [...groups.values()].map((group) => {
    const by = (...roles: string[]): Claim[] => group.filter((claim) => roles.includes(claim.role));
    return {
      level: by('level')[0] ?? null,
      previous: by('previous')[0] ?? null,
      growth: by('growth'),
      average: by('average_growth'),
      change: by('change'),
      points: by('points'),
      shares: by('share'),
      contributions: by('contribution'),
      contributionShares: by('contribution_share'),
      multiples: by('multiple'),
      conversions: by('conversion'),
      claims: group,
    };
  });
}

export const levelsOf = (claims: readonly Claim[]): Claim[] =>
  claims.filter((claim) => claim.role === 'level' && claim.aside === null);

/** Words that only say whose figures these are when a text tells of one place. */
const scopeWords =
  /^(?:city|country|nation|national|nationwide|region|regional|province|provincial|state|county|territory|municipality|全市|全省|全国|全区|全县|我市|我省|我国|我区|我县|全州)$/;

/** Whether two claims are about the same thing in every word, so that they must tell the same. */
export function sameSubject(a: Claim, b: Claim, theme: ReadonlySet<string> = new Set()): boolean {
  if (a.concept === null || a.concept !== b.concept || a.per !== b.per) return false;
  const key = (claim: Claim): string =>
    claim.words.filter((word) => !scopeWords.test(word) && !theme.has(word)).join(' ');
  return key(a) === key(b);
}

export function samePeriod(a: Claim, b: Claim): boolean {
  if (a.period === null || b.period === null) return a.period === b.period;
  return a.period.from === b.period.from && a.period.to === b.period.to;
}

/** Growth that levels at current prices need not bear out. */
export function isReal(...claims: (Claim | null | undefined)[]): boolean {
  if (claims.some((claim) => claim?.nominal === true)) return false;
  return claims.some(
    (claim) =>
      claim?.real === true || (conceptOf(claim?.concept ?? null)?.real === true && claim?.real !== false),
  );
}

/** 贷款余额43.5万亿元，同比增长14.0%，全年增加5.4万亿元: what was lent is not what the balance grew by. */
export const isBalance = (level: Claim): boolean => level.lang === 'zh' && /余额|存量/.test(level.subject);

/** Sentences between two claims of one text; infinite between texts. */
export function distance(a: Claim, b: Claim): number {
  return a.source === b.source ? Math.abs(a.sentence - b.sentence) : Number.POSITIVE_INFINITY;
}

/** Years from one claim's period to another's, where both cover the same months of their years. */
export function yearsBetween(from: Claim, to: Claim): number | null {
  if (from.period === null || to.period === null) return null;
  const months = to.period.to - from.period.to;
  return months % 12 === 0 ? months / 12 : null;
}

/** Whether parts of it can be added up: not an average, an amount per head, a rate, an index or a price. */
export function isAdditive(claim: Claim): boolean {
  if (claim.kind === 'count') return claim.per === null;
  if (claim.per !== null || /^(?:1|points|index_points|times)$/.test(claim.unit)) return false;
  if (conceptOf(claim.concept)?.rate === true || /_per_head$|^(?:price|wages)$/.test(claim.concept ?? ''))
    return false;
  return !/[人户亩月年日周]均|平均|均价|单价|中位|per[- ](?:capita|head)|\b(?:average|mean|median|index|price)\b/i.test(
    claim.subject,
  );
}
