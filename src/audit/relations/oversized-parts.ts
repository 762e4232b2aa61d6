// "Households held 207.9 trillion rupees of these deposits", of 318.4 billion: a part that its words point back to the whole of, and
// that another scale word would make one.

import type { Claim } from '../claim.js';
import type { Candidate } from './candidate.js';
import { atMost } from './listed-parts.js';
import { misprints } from './misprints.js';
import type { Reader } from './reader.js';
import { closed } from './relation.js';
import { alike } from './runs.js';

/** So many times its whole a part is no part that was read wrongly. */
const tooMuch = 30;

/** "5.3 million overnight stays, 3.7 billion of them in hotels": of the amount of the same thing in its sentence. */
const pointsHere = /^[^.;,\d]{0,25}?\bof (?:them|it|which)\b/i;

const pointsBack = /^[^.;,\d]{0,25}?\bof (?:this|these|that|those)\b/i;

/** "Of the October total, housing accounted for" */
const opens = /^(?:Of|Within|Out of) (?:the|this|that|these|it)\b[^.;\d]{0,40},[^.;\d]{0,40}$/;

/** "Within it, schools receive $905 million; health is allotted" */
const opened = /^(?:Of|Within|Out of|From) (?:the|this|that|these|it|which)\b/;

export function oversizedParts(claims: readonly Claim[], reader: Reader): Candidate[] {
  const amounts = claims.filter(
    (claim) =>
      claim.lang === 'en' &&
      claim.role === 'level' &&
      claim.hedge === 'exact' &&
      closed(claim) &&
      claim.value > 0 &&
      !/^(?:1|points|times|years|months)$/.test(claim.unit),
  );
  return amounts.flatMap((part): Candidate[] => {
    const isPart = part.partOf !== null && opened.test(reader.before(part));
    const isHere = pointsHere.test(reader.tail(part)) && part.unit !== '';
    if (!isHere && !pointsBack.test(reader.tail(part)) && !opens.test(reader.before(part)) && !isPart)
      return [];
    const before = amounts.filter(
      (claim) =>
        claim.end <= part.start &&
        claim.source === part.source &&
        part.sentence - claim.sentence <= 1 &&
        alike(claim, part) &&
        (!isHere || (claim.unit === part.unit && claim.sentence === part.sentence)),
    );
    const whole = before.toSorted((a, b) => b.value - a.value)[0];
    if (whole === undefined || part.value < whole.value * tooMuch) return [];
    if (!misprints(part).some(({ high }) => high <= whole.interval.high && high > whole.value / 100))
      return [];
    return [atMost(part, whole)];
  });
}
