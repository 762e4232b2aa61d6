// Shares whose part and whole stand side by side, in English: "318 million of 530 million (three fifths)", "86.8 percent of
// the year, namely 317 out of 365".

import type { Claim } from '../claim.js';
import type { Candidate } from './candidate.js';
import { shareOf } from './pairs.js';
import type { Reader } from './reader.js';
import { closed, widen } from './relation.js';
import { alike } from './runs.js';

const partOf =
  /^\s*(?:[a-z-]+\s+){0,3}?(?:out )?of\s+(?:the|its|their|all|these|those|a total of|a planned|some)?\s*(?:[a-z’'-]+\s+){0,3}[$€£¥₹A-Z]*$/i;
const behind =
  /^[^.;()]{0,45}?(?:\(|,?\s*\bor\s+|,\s*(?:i\.e\.,?|that is,?|which is|representing|equivalent to|equal to|barely|making|a share of|a ratio of)\s+|\s[–—-]{1,2}\s*(?:a \w+ (?:rate|ratio|share) of\s+)?)(?:about |around |just |only |barely |nearly |some |over )?$/i;
const before =
  /^[^.;()]{0,40}?(?:\(|,?\s*(?:namely|that is,?|i\.e\.,?)\s+|[:–—-]{1,2}\s*)(?:about |around |some )?[$€£¥₹A-Z]*$/i;

export function toldShareCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const own = claims.filter((claim) => claim.lang === 'en');
  return own.flatMap((part, i): Candidate[] => {
    const whole = own[i + 1];
    if (whole === undefined || !partOf.test(reader.between(part, whole)) || !isPair(part, whole)) return [];
    const [last, next] = [own[i - 1], own[i + 2]];
    const found: Candidate[] = [];
    if (
      next !== undefined &&
      isShare(next, whole) &&
      !namesOther(next, whole, reader) &&
      (behind.test(reader.between(whole, next)) || isInserted(whole, next, reader))
    )
      found.push({
        ...candidate(next, part, whole, 'sure'),
        ...(isProportion(part, whole, reader) ? { stated: widen(next.interval, roundOff) } : {}),
        ...(isOneOfSeveral(next, own[i + 3], reader) ? {} : { worded: true }),
      });
    if (last !== undefined && isShare(last, part) && before.test(reader.between(last, part)))
      found.push(candidate(last, part, whole, 'sure'));
    return found;
  });
}

function isPair(part: Claim, whole: Claim): boolean {
  return (
    part.source === whole.source &&
    part.sentence === whole.sentence &&
    // "above 50 milligrams in 17 of the 68 wells": a bare number takes no unit from before
    (alike(part, whole) || (/^[\d,]+$/.test(part.text) && whole.half <= 0.5 && part.half <= 0.5)) &&
    !/^(?:1|points|times|years|months)$/.test(part.unit) &&
    closed(part) &&
    closed(whole) &&
    part.value > 0 &&
    whole.value > 0
  );
}

/** "Three of every four letters (74.8%)", "two out of three": rounded as far as words for small numbers must. */
const isProportion = (part: Claim, whole: Claim, reader: Reader): boolean =>
  part.form === 'words' &&
  whole.value <= 12 &&
  (whole.form === 'words' || /\bevery\s*$/i.test(reader.between(part, whole))) &&
  !/\b(?:the|its|their|all|these|those)\b/i.test(reader.between(part, whole));

/** How far a share is from the small numbers that tell it, at most. */
const roundOff = 0.025;

/** "742 of 1,600, against 455 of 1,550, i.e. 46% after 29%": shares in step with several pairs. */
const isOneOfSeveral = (share: Claim, next: Claim | undefined, reader: Reader): boolean =>
  next?.unit === '1' &&
  /^\s*(?:,|and|after|against|(?:as )?compared (?:with|to)|as against|following|versus|(?:up|down) from|instead of)\s*$/i.test(
    reader.tail(share),
  );

/** "28 of the 320 clinics, a quarter, had to close". */
const isInserted = (whole: Claim, share: Claim, reader: Reader): boolean =>
  /^[^.,;()\d]{0,45},\s+(?:about |around |just |only |barely |nearly |some |over )?$/i.test(
    reader.between(whole, share),
  ) && /^\s*,/.test(reader.tail(share));

/** "five of nine subsectors, representing 61.4 percent of retail trade": of something else. */
function namesOther(share: Claim, whole: Claim, reader: Reader): boolean {
  const named = /^\s*of\s+(?!(?:the\s+|all\s+)?(?:total|them|those|these|all)\b)([^,;.]*)/i.exec(
    reader.tail(share),
  )?.[1];
  // "Eleven of the 18 provinces said no, with Vell the clearest (71.3%)": of one of them
  if (
    /,\s+(?:with|led by|including|notably|among them|above all|headed by)\s[^,;]*\b[A-Z]/.test(
      reader.between(whole, share),
    )
  )
    return true;
  if (named === undefined) return false;
  // "Twelve of the 41 faulty shops, 29 percent of the faulty ones": named by the words of the whole.
  const behind = `${whole.text} ${reader.tail(whole).slice(0, 50)}`.toLowerCase();
  const words = (named.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter(
    (word) => !/^(?:ones|them|this|that|these|those|total|number)$/.test(word),
  );
  return (
    words.length === 0 || !words.every((word) => behind.includes(word.slice(0, Math.max(4, word.length - 2))))
  );
}

const isShare = (claim: Claim, beside: Claim): boolean =>
  claim.unit === '1' &&
  claim.source === beside.source &&
  claim.sentence === beside.sentence &&
  closed(claim) &&
  !['growth', 'average_growth', 'previous', 'contribution', 'contribution_share'].includes(claim.role);

function candidate(share: Claim, part: Claim, whole: Claim, evidence: Candidate['evidence']): Candidate {
  return {
    ...shareOf(share, part, whole),
    evidence,
  };
}
