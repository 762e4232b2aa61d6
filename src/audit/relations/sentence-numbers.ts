// The numbers of a sentence in their order, without stretches of time that only say when ("the preceding twelve months").

import type { Claim } from '../claim.js';
import type { Reader } from './reader.js';

/** Claims by the sentence that they stand in. */
export function sentencesOf(claims: readonly Claim[]): Claim[][] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.source}:${claim.sentence}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()];
}

/** English sentences with their own numbers, without stretches of time; all of them; and those of the sentence right before. */
export function englishSentences(
  claims: readonly Claim[],
  reader: Reader,
): { own: Claim[]; all: Claim[]; before: Claim[] }[] {
  const sentences = sentencesOf(claims.filter((claim) => claim.lang === 'en' && !claim.ordinal));
  return sentences.map((all, at) => {
    const own = all.filter((claim) => !isStretch(claim, all, reader));
    const last = sentences[at - 1] ?? [];
    const near =
      last[0]?.source === own[0]?.source && (own[0]?.sentence ?? 0) - (last[0]?.sentence ?? 0) === 1;
    return { own, all, before: near ? last : [] };
  });
}

/** "The preceding twelve months", "over the last four years". */
export function isStretch(claim: Claim, own: readonly Claim[], reader: Reader): boolean {
  return (
    /^(?:years|months|weeks?|days?|quarters?|days)$/.test(claim.unit) &&
    (/\b(?:previous|past|last|next|first|preceding|prior|these|those|same|over the|within|in|of|after|for|than)\s*$/i.test(
      toldBefore(claim, own, reader),
    ) ||
      /^\s*(?:earlier|before|ago|previously|to|ending|ended)\b/i.test(reader.tail(claim)))
  );
}

/** The words from the number before, or the sentence's beginning, to a number. */
export function toldBefore(claim: Claim, own: readonly Claim[], reader: Reader): string {
  const last = own[own.indexOf(claim) - 1];
  return last === undefined ? reader.before(claim) : reader.between(last, claim);
}

/** How far back what stands before a sentence is looked at, in characters. */
const stretchBefore = 300;

/** The text before a claim's sentence, a stretch of it, and its last sentence or line. */
export function beforeSentence(claim: Claim, reader: Reader): { text: string; last: string } {
  const own = reader.before(claim).length;
  const text = reader.earlier(claim, own + stretchBefore).slice(0, -own || undefined);
  const last = text.split(/(?<=[.!?])\s+|\n/).findLast((part) => part.trim() !== '');
  return { text, last: last ?? '' };
}
