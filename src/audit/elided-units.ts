// Units told once for several numbers with words between them: "equipment at 11.6, food processing at 9.3 and new
// materials at 7.5 percent", "farming gained 0.8 points and industry 0.1".

import type { Claim } from './claim.js';
import type { Reader } from './relations/reader.js';

/** Numbers that lend their unit to those around them. */
const lends = /^(?:1|points)$/;

/** Gives numbers without a unit that of a share, rate or change near them in their sentence; tells which were given one. */
export function fillElidedUnits(claims: readonly Claim[], reader: Reader): Set<Claim> {
  const filled = new Set<Claim>();
  for (const [i, claim] of claims.entries()) {
    if (claim.unit !== '' || claim.aside !== null || !/^[-+−]?\d{1,3}\.\d$/.test(claim.text)) continue;
    const lender = lenderOf(claims, i, reader);
    if (lender === undefined) continue;
    const turned = lender.role === 'points' ? lender.direction : 0;
    const { value, half } = claim;
    const { low, high } = claim.interval;
    Object.assign(claim, {
      unit: lender.unit,
      role: claim.role === 'previous' ? 'previous' : lender.role === 'previous' ? 'level' : lender.role,
      value: value / 100,
      half: half / 100,
      interval:
        turned < 0 && low > 0 ? { low: -high / 100, high: -low / 100 } : { low: low / 100, high: high / 100 },
    });
    filled.add(claim);
  }
  return filled;
}

/** The number in the sentence that its unit is told with: behind it, through others without one, or before it. */
function lenderOf(claims: readonly Claim[], at: number, reader: Reader): Claim | undefined {
  const claim = claims[at];
  const here = (other: Claim | undefined): other is Claim =>
    other !== undefined && other.source === claim?.source && other.sentence === claim.sentence;
  for (let i = at + 1; here(claims[i]); i++) {
    const next = claims[i];
    if (next === undefined || reader.gap(next).length > 60 || /[;；]/.test(reader.gap(next))) break;
    if (lends.test(next.unit)) return next;
    if (next.unit !== '') break;
  }
  const last = claims[at - 1];
  return claim !== undefined && here(last) && lends.test(last.unit) && reader.gap(claim).length <= 60
    ? last
    : undefined;
}

/** "40,000 a head", "240,000 per employee", "250 to the square kilometre": so much for one of them, and none of them. */
export const isForOne =
  /^\s*(?:per|apiece|an? (?:head|piece|person|square|kilomet\w+|mile|hectare|tonne|ton|unit|household|family|pupil|student|patient|passenger|employee|worker|resident)|(?:to|for) (?:the|each|every) (?:square|one|[a-z]+(?:er|or|ee|ent|ant)))\b/i;

/** "Three factories melted 471,000 tonnes: Leixford 198,000": a large number behind a few things and a measure counts no things. */
export const isOvertaken = ({ end, value }: Claim, claim: Claim, made: readonly Claim[]): boolean =>
  claim.lang === 'en' &&
  value < 20 &&
  claim.value >= 1000 &&
  made.some((other) => other.start > end && other.kind === 'level' && other.value >= 1000);

/** "Renewables 51%, of which hydro 29 and wind 17": in percent as their whole is, where they can be parts of it. */
export function readInPercent(part: Claim, whole: Claim): void {
  const { value, half, interval } = part;
  if (value / 100 > whole.value) return;
  Object.assign(part, {
    unit: '1',
    value: value / 100,
    half: half / 100,
    interval: { low: interval.low / 100, high: interval.high / 100 },
  });
}
