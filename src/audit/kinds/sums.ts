// Amounts that stand together and add up to one told before them, in whatever unit each is counted.

import type { Claim } from '../claim.js';
import type { Place } from './place.js';

/** How many amounts a sum may have, and how many back its total is looked for. */
const most = 6;
const reach = 8;

/** `amounts` are the amounts of a text in its order; `fits` says what may be the whole of one. */
export function wholesBySum(
  amounts: readonly Place[],
  fits: (whole: Place, part: Place) => boolean,
): Map<Claim, Claim> {
  const wholes = new Map<Claim, Claim>();
  amounts.forEach((first, i) => {
    if (takenOff.test(first.lead + first.claim.text + first.rest)) return;
    const run = amounts
      .slice(i, i + most)
      .filter(({ claim }) => claim.sentence === first.claim.sentence && claim.role === 'level');
    for (let length = run.length; length >= 2; length--) {
      const parts = run.slice(0, length);
      const whole = amounts
        .slice(Math.max(0, i - reach), i)
        .findLast(
          (other) =>
            first.claim.paragraph - other.claim.paragraph <= 1 &&
            parts.every((part) => fits(other, part)) &&
            addUp(parts, other.claim),
        );
      if (whole === undefined) continue;
      for (const { claim } of parts) if (!wholes.has(claim)) wholes.set(claim, whole.claim);
      break;
    }
  });
  return wholes;
}

/** What is left when one is taken off another: the rest adds up with what was taken off, which makes neither a part. */
const takenOff =
  /\b(?:surplus|deficit|balance|net|shortfall|gap|excess|in the (?:black|red)|leav\w+|subtract\w*|deduct\w*|less|after|natural)\b|顺差|逆差|差额|扣除|净|抵/i;

/** As they are printed, to three places at least. */
function addUp(parts: readonly Place[], whole: Claim): boolean {
  if (whole.value < whole.half * 200) return false;
  const sum = parts.reduce((total, { claim }) => total + claim.value, 0);
  const slack = parts.reduce((total, { claim }) => total + claim.half, whole.half) / 2;
  return parts.every(({ claim }) => claim.value < whole.value) && Math.abs(sum - whole.value) <= slack;
}
