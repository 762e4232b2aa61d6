// What kind each number is reported as, once the relations between the numbers of its text are known.

import type { Claim, Kind } from '../claim.js';
import type { SourceText } from '../document.js';
import { readable } from '../readable.js';
import type { Relation } from '../relations/index.js';
import { isConverted, isReference, isSpan } from './asides.js';
import { isChange } from './changes.js';
import { countKind } from './counts.js';
import { findParts } from './parts.js';
import { percentageKind } from './percentages.js';
import { placesOf, type Place } from './place.js';
import { ratios } from './ratios.js';
import { isTarget } from './targets.js';

export function reportedKinds(
  texts: readonly SourceText[],
  claims: readonly Claim[],
  relations: readonly Relation[],
): Map<Claim, Kind> {
  const kinds = new Map<Claim, Kind>();
  texts.forEach((text, source) => {
    const places = placesOf(
      readable(text).text,
      claims.filter((claim) => claim.source === source),
    );
    const parts = findParts(places, relations);
    const told = ratios(places);
    for (const place of places) {
      place.kind = kindOf(place, parts, told);
      kinds.set(place.claim, place.kind);
    }
  });
  return kinds;
}

function kindOf(place: Place, parts: ReadonlySet<Claim>, told: ReadonlyMap<Claim, Kind>): Kind {
  const { claim } = place;
  if (isTarget(place)) return 'target';
  if (isReference(place)) return 'reference';
  if (isSpan(place)) return 'date';
  if (claim.kind === 'bound') return 'bound';
  if (/^\d{1,2}日$/.test(claim.text)) return 'date';
  if (isConverted(place)) return 'conversion';
  const ratio = told.get(claim);
  if (ratio !== undefined) return ratio;
  if (isChange(place)) return 'change';
  const percentage = percentageKind(place);
  if (percentage !== null) return percentage;
  if (claim.role !== 'level' && claim.role !== 'previous') return claim.kind;
  const counted = countKind(place);
  if (counted !== 'level') return counted;
  return parts.has(claim) ? 'part' : 'level';
}
