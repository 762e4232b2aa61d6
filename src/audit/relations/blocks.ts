// A long text in blocks of sentences, so that time grows with its length: what belongs together stands near.

import type { Claim } from '../claim.js';

/** How many sentences are read together, and how many before and behind them are looked at besides. */
const [blockLength, overlap] = [60, 20];

/** The same in numbers, for sentences that are nothing but numbers. */
const [mostInBlock, mostAround] = [600, 200];

/** The blocks that the claims stand in: each with those whose sentences it tells of, and those around them. */
export function blocksOf(claims: readonly Claim[]): { from: number; to: number; claims: Claim[] }[] {
  const blocks: { from: number; to: number; claims: Claim[] }[] = [];
  const sentenceAt = (at: number): number => claims[at]?.sentence ?? Number.POSITIVE_INFINITY;
  const firstFrom = (sentence: number, at: number): number => {
    let first = at;
    while (sentenceAt(first) < sentence) first += 1;
    return first;
  };
  let next = 0;
  for (let first = 0; first < claims.length; first = next) {
    const begin = Math.floor(sentenceAt(first) / blockLength) * blockLength;
    const from = Math.max(begin, blocks.at(-1)?.to ?? 0);
    const full = Math.max(sentenceAt(first + mostInBlock), sentenceAt(first) + 1);
    const to = Math.min(begin + blockLength, full);
    next = firstFrom(to, first);
    let before = first;
    while (before > 0 && first - before < mostAround && sentenceAt(before - 1) >= from - overlap) before -= 1;
    const behind = Math.min(firstFrom(to + overlap, next), next + mostAround);
    blocks.push({ from, to, claims: claims.slice(before, behind) });
  }
  return blocks;
}
