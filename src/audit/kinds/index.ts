// What kind each number is reported as, once the relations between the numbers of its text are known.

import type { Claim, Kind } from '../claim.js';
import { isMoney } from '../cue-input.js';
import type { SourceText } from '../document.js';
import { readable } from '../readable.js';
import type { Relation } from '../relations/index.js';
import { isConverted, isDay, isReference, isSpan } from './asides.js';
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
      place.kind = kindOf(place, parts, told, kinds);
      kinds.set(place.claim, place.kind);
    }
  });
  return kinds;
}

function kindOf(
  place: Place,
  parts: ReadonlyMap<Claim, Claim | null>,
  told: ReadonlyMap<Claim, Kind>,
  before: ReadonlyMap<Claim, Kind>,
): Kind {
  const { claim } = place;
  if (isDay(place)) return 'date';
  if (isReference(place)) return 'reference';
  if (isTarget(place)) return 'target';
  if (isSpan(place)) return 'date';
  if (claim.kind === 'bound' && !isBase(place)) return 'bound';
  if (isConverted(place)) return 'conversion';
  // 4.7平方公里（折7050亩）: in another unit, not another currency.
  if (claim.role === 'conversion' && !isMoney(claim.unit)) return 'level';
  const ratio = told.get(claim);
  if (ratio !== undefined) return ratio;
  if (isCharged(place)) return claim.value < 1000 ? 'count' : parts.has(claim) ? 'part' : 'level';
  if (isMore(place)) return 'count';
  if (isChange(place)) return 'change';
  const percentage = percentageKind(place);
  if (percentage !== null) return percentage;
  if (claim.role !== 'level' && claim.role !== 'previous') return claim.kind;
  const whole = parts.get(claim) ?? null;
  const counted = countKind(place, whole !== null && before.get(whole) !== 'count');
  if (counted !== 'level') return counted;
  // So many of things that are counted are counted too.
  if (claim.lang === 'en' && whole !== null && before.get(whole) === 'count' && !isMoney(claim.unit))
    return 'count';
  return parts.has(claim) ? 'part' : 'level';
}

/** "A reduction of 85,600 over 122,800": over what it is, not more than that. */
const isBase = ({ lang, lead, claim: { hedge } }: Place): boolean =>
  lang === 'en' &&
  hedge === 'more_than' &&
  /\b(?:increase|decrease|reduction|rise|gain|decline|drop|growth|up)\b[^;]*\bover\s+(?:the\s+)?[$€£¥₹]*$/i.test(
    lead,
  );

/** "1,460 public charging points": points that are counted. */
const isCharged = ({ lang, tail, head, claim: { unit } }: Place): boolean =>
  lang === 'en' &&
  unit === 'point' &&
  /\b(?:charging|access|delivery|collection) points\b/.test(`${head} ${tail}`);

/** "Opened two more car parks", "seven more hold permission": so many others, not by how many more. */
const isMore = ({ lang, tail, head, claim: { unit, value, text } }: Place): boolean =>
  lang === 'en' &&
  unit === '' &&
  Number.isInteger(value) &&
  value < 1000 &&
  !/\d\.\d|million|thousand/.test(text) &&
  /^\s+(?:more\b(?! than\b)|larger ones|others\b)/.test(tail) &&
  !/\b(?:by|or)\s*$|,\s*$/.test(head);
