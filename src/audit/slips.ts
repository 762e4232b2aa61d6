// What a number is taken for: a figure that it stands for, one that a slip of the pen explains, one told by mistake.

import type { Figure } from '../figures/index.js';
import { InputError } from '../lib/index.js';
import type { Claim } from './claim.js';
import type { Linked } from './expressions.js';
import { meet } from './hedges.js';
import type { Lang } from './mention.js';
import { misprints } from './relations/misprints.js';

/** Whether a figure lies within what the number stands for; a change told without its direction fits either way. */
export function fits(claim: Claim, value: number): boolean {
  if (meet(claim.interval, { low: value, high: value })) return true;
  const undirected = ['points', 'change'].includes(claim.role) && claim.direction === 0;
  return undirected && meet(claim.interval, { low: -value, high: -value });
}

/** What is said of a number that a slip of the pen explains. */
export const aSlip: Record<Lang, string> = { en: ', a slip of its digits, scale or sign', zh: '，似有笔误' };

/**
 * Whether a number is a figure but for a slip of the pen: two neighbouring digits changed about or a scale word taken for
 * another, in three digits or more, or the sign of its growth turned. Behind a level that is right two digits will do.
 */
export function isSlipOf({ claim, slips }: Linked, value: number): boolean {
  if (slips === undefined || claim.hedge !== 'exact' || claim.form !== 'digits' || value === 0) return false;
  const turned = isTurned(claim) && digitsOf(claim) >= 2 && fits(claim, -value);
  if (turned) return true;
  return (
    digitsOf(claim) >= (slips === 'anchored' ? 2 : 3) &&
    misprints(claim).some((slip) => meet(slip, { low: value, high: value }))
  );
}

/** A rise told as a fall, or a fall as a rise. */
const isTurned = ({ role, direction }: Claim): boolean =>
  role === 'growth' || (role === 'points' && direction !== 0);

/** Whether a number is the figure of something else, in as many digits. */
export function isMistaken({ claim, slips }: Linked, other: Figure | InputError | undefined): boolean {
  if (slips === undefined || other === undefined || other instanceof InputError || other.value === null)
    return false;
  const enough = digitsOf(claim) >= (slips === 'anchored' ? 2 : 3);
  return enough && claim.hedge === 'exact' && fits(claim, other.value);
}

const digitsOf = (claim: Claim): number => claim.text.match(/\d/g)?.length ?? 0;
