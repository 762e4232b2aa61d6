// Amounts whose printed share holds of a whole that was told before them: "1,533 …, 30 percent of all public points".

import type { Claim } from '../claim.js';
import type { Place } from './place.js';

/** How many amounts back a whole is looked for. */
const reach = 12;

/** A share told beside an amount, of which it says how much of something the amount is. */
const tellsShare = ({ claim }: Place): boolean =>
  claim.unit === '1' && /^(?:share|level|contribution_share)$/.test(claim.role) && claim.hedge === 'exact';

/** What each amount is a share of by the percentage told right before or behind it; `fits` says what may be its whole. */
export function wholesByShare(
  places: readonly Place[],
  fits: (whole: Place, part: Place) => boolean,
): Map<Claim, Claim> {
  const wholes = new Map<Claim, Claim>();
  places.forEach((place, i) => {
    const [before, next] = [place.before, places[i + 1]];
    const beside = [before, next?.before === place ? next : null].filter(
      (other): other is Place => other != null && tellsShare(other),
    );
    if (beside.length === 0) return;
    const whole = places
      .slice(Math.max(0, i - reach), i)
      .findLast(
        (other) =>
          place.claim.paragraph - other.claim.paragraph <= 1 &&
          fits(other, place) &&
          beside.some((share) => share !== other && holds(share.claim, place.claim, other.claim)),
      );
    if (whole !== undefined) wholes.set(place.claim, whole.claim);
  });
  return wholes;
}

/** The share, as it is printed, is what the one is of the other, as they are printed. */
function holds(share: Claim, part: Claim, whole: Claim): boolean {
  if (whole.value <= part.value || part.value <= 0) return false;
  const low = (part.value - part.half) / (whole.value + whole.half);
  const high = (part.value + part.half) / Math.max(whole.value - whole.half, whole.value / 2);
  return low <= share.value + share.half && high >= share.value - share.half;
}
