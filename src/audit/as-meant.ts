// What a number means beside what its own clause says: the whole that its share is of, the measure behind it.

import type { Claim } from './claim.js';
import { findConcepts } from './lexicon.js';
import type { Reader } from './relations/reader.js';

export const aboutShares =
  /\b(?:shares?|weight|proportion|percentage of|structure|made up|mak(?:e|es|ing) up|account\w*)\b|占比|比重|占|结构/i;

/** "Made up 396.21 billion yuan" is no rise; of 在总规模里占到27.9% the whole stands before. */
export function asMeant(claim: Claim, reader: Reader): Claim {
  const gap = reader.gap(claim);
  if (claim.role === 'change' && /\bma(?:de|kes?|king) up\s*$/i.test(gap)) return { ...claim, role: 'level' };
  // 占八大产业总规模6213.7亿元的34.4%: the numbers between do not part the share from its whole.
  const of =
    claim.unit === '1' && claim.lang === 'zh'
      ? /占([^，。；占]{2,40})的(?:比重(?:为|达到?)?)?(?:约|近|超过?)?$/.exec(reader.before(claim))?.[1]
      : undefined;
  if (of !== undefined && claim.whole === null && /^(?:level|growth|share)$/.test(claim.role))
    return { ...claim, role: 'share', whole: of.replace(/[\d.]+[万亿]*元?/g, '') };
  // "Logistics contributed 39.7 percent, finance 38.1": the verb of the first stands for the others.
  if (claim.role === 'level' && claim.unit === '1' && claim.lang === 'en' && sharesOn(claim, reader))
    return { ...claim, role: 'share' };
  // "Followed by agri-food (9.3 percent)", in a sentence on growth.
  if (
    claim.role === 'share' &&
    claim.whole === null &&
    !aboutShares.test(reader.sentence(claim)) &&
    /\b(?:grew|grow\w*|rates?|fast\w*|slow\w*|increas\w*)\b|增|快/i.test(reader.sentence(claim))
  )
    return { ...claim, role: 'level' };
  // "Of the combined scale of the eight industries": the count does not end what it is a share of.
  const cut =
    claim.role === 'share' &&
    claim.lang === 'en' &&
    claim.whole !== null &&
    reader.tail(claim).trimEnd().endsWith(claim.whole.trim());
  const all = cut ? /^\s*of\s+([^,;.()]{3,80})/.exec(reader.after(claim))?.[1] : undefined;
  if (
    all !== undefined &&
    /^(?:[a-z’']+\s+){0,6}(?:\d|two|three|four|five|six|seven|eight|nine|ten)/i.test(all)
  )
    return { ...claim, whole: all };
  const within = /([^，。；]*)(?:里|中|内|当中)[^，。；]{0,4}占/.exec(gap)?.[1];
  return claim.role === 'share' && claim.whole === null && within !== undefined
    ? { ...claim, whole: within }
    : claim;
}

const sharesOn = (claim: Claim, reader: Reader): boolean =>
  /^(?:\s*%|\s*per ?cent)?\s*(?:,|and\b)\s*(?:and\s+)?[a-z\s-]{2,40}$/i.test(reader.gap(claim)) &&
  !/\b(?:up|down|by|gr[eo]w\w*|rose|fell|gain\w*|lost|increas\w*|expand\w*)\b/i.test(reader.gap(claim)) &&
  /\b(?:contribut\w+|account\w*|ma(?:de|k\w+) up|constitut\w+|represent\w*)\b[^;.]*\d[^;]*$/i.test(
    reader.before(claim),
  );

/** "Projects absorbed 12.93 billion yuan of completed investment": what stands behind the amount says what it is. */
export function conceptBehind(claim: Claim, reader: Reader): string | null {
  const behind = /^\s+(?:of|in)\s+[^,;.]{0,30}/.exec(reader.tail(claim))?.[0] ?? '';
  return claim.role === 'level' || claim.role === 'change'
    ? (findConcepts(behind, claim.lang)[0]?.id ?? null)
    : null;
}
