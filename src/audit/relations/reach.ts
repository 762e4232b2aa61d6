// Which numbers a relation is looked at beside, so that time grows with the length of the text.

import type { Claim } from '../claim.js';
import type { Relation } from './relation.js';

/** Texts of no more numbers are looked at as a whole; of others, so many sentences before and behind. */
const [mostAsAWhole, sentencesAround] = [2000, 60];

/** The numbers around those of a relation, in their order; all of a text of usual length. */
export function numbersAround(claims: readonly Claim[]): (relation: Relation) => readonly Claim[] {
  if (claims.length <= mostAsAWhole) return () => claims;
  const bySentence = new Map<string, Claim[]>();
  for (const claim of claims) {
    const own = bySentence.get(keyOf(claim.source, claim.sentence));
    if (own === undefined) bySentence.set(keyOf(claim.source, claim.sentence), [claim]);
    else own.push(claim);
  }
  return ({ numbers }) => {
    const keys = new Set<string>();
    const inOrder = [...numbers].sort((a, b) => a.source - b.source || a.sentence - b.sentence);
    for (const { source, sentence } of inOrder)
      for (let at = sentence - sentencesAround; at <= sentence + sentencesAround; at++)
        keys.add(keyOf(source, at));
    return [...keys].flatMap((key) => bySentence.get(key) ?? []);
  };
}

const keyOf = (source: number, sentence: number): string => `${source}:${sentence}`;
