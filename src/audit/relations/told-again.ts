// A number that the text takes up again with the same noun, in English: "the 638,000 overnight stays sold last summer"
// after 863,000 were told; "the 2,117 titles brought out in 2021" after 2,117 in 2022 and 1,904 in 2021.

import type { Claim } from '../claim.js';
import type { Candidate } from './candidate.js';
import type { Reader } from './reader.js';
import { closed } from './relation.js';
import { isRise, isNounUnit, nounOf } from './nouns.js';

export function toldAgainCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const told = claims.filter(
    (claim) =>
      claim.lang === 'en' &&
      (claim.role === 'level' || claim.role === 'previous') &&
      claim.hedge === 'exact' &&
      closed(claim) &&
      claim.form === 'digits' &&
      claim.value > 0 &&
      claim.unit !== '1' &&
      !/^(?:points|times|years|months)$/.test(claim.unit) &&
      !isRise(claim, reader),
  );
  return told.flatMap((late, i) => [
    ...misread(late, told.slice(0, i), reader),
    ...ofOtherYear(late, told.slice(0, i), claims, reader),
  ]);
}

/** "The 638,000", "those 41": what was told before. */
const definite = /\b(?:the|these|those|all|its|their|this|that)\s+(?:total of\s+)?[$€£¥₹A-Z]*$/i;

/** The same digits in another order, of the same noun and told with "the": one number. */
function misread(late: Claim, before: readonly Claim[], reader: Reader): Candidate[] {
  if (!definite.test(reader.before(late)) || !isNounUnit(late, reader)) return [];
  const noun = nounOf(late, reader);
  const digits = (claim: Claim): string => claim.text.replace(/\D/g, '');
  const sorted = (text: string): string => Array.from(text).sort().join('');
  if (noun === null || digits(late).length < 3) return [];
  const same = before.filter((claim) => claim.source === late.source && nounOf(claim, reader) === noun);
  if (same.some((claim) => claim.value === late.value)) return [];
  return same
    .filter(
      (claim) =>
        sorted(digits(claim)) === sorted(digits(late)) &&
        digits(claim) !== digits(late) &&
        late.value / claim.value < 10 &&
        claim.value / late.value < 10,
    )
    .map((claim) => ({
      relation: 'repeated',
      focus: late,
      others: [claim],
      bound: [claim],
      worded: true,
      compute: ([one]) => one,
      formula: claim.text,
      evidence: 'sure',
    }));
}

/** A number told of one year and taken up of another, for which the text gives another number. */
function ofOtherYear(
  late: Claim,
  before: readonly Claim[],
  claims: readonly Claim[],
  reader: Reader,
): Candidate[] {
  const year = yearBehind(late, reader) ?? yearAhead(late, reader);
  if (year === null || (late.text.match(/\d/g) ?? []).length < 3) return [];
  const peers = before.filter(
    (claim) =>
      claim.source === late.source &&
      (claim.unit === late.unit || claim.unit === '') &&
      claim.per === late.per,
  );
  const yearOf = (claim: Claim): number | null => yearBehind(claim, reader) ?? yearAhead(claim, reader);
  const own = peers.filter((claim) => claim.value === late.value && claim.half === late.half);
  if (own.length === 0 || own.some((claim) => yearOf(claim) === year || yearOf(claim) === null)) return [];
  const others = peers.filter(
    (claim) => yearOf(claim) === year && claim.value !== late.value && claim.sentence === own[0]?.sentence,
  );
  const [other] = others;
  if (other === undefined || others.length > 1 || claims.length === 0) return [];
  return [
    {
      relation: 'repeated',
      focus: late,
      others: [other],
      bound: [other],
      worded: true,
      compute: ([one]) => one,
      formula: `${String(year)}: ${other.text}`,
      evidence: 'sure',
    },
  ];
}

/** "2,117 in 2022", "the 2,117 new titles brought out in 2021". */
function yearBehind(claim: Claim, reader: Reader): number | null {
  const found = /^[^,;.()\d]{0,45}?\b(?:in|of|for|during)\s+(?:the year\s+)?((?:19|20)\d\d)\b/.exec(
    reader.tail(claim),
  )?.[1];
  return found === undefined ? null : Number(found);
}

/** "In 2021 it was 1,904". */
function yearAhead(claim: Claim, reader: Reader): number | null {
  const found = [
    ...reader
      .gap(claim)
      .slice(-45)
      .matchAll(/\b(?:in|of|for)\s+((?:19|20)\d\d)\b/gi),
  ].at(-1)?.[1];
  return found === undefined ? null : Number(found);
}
