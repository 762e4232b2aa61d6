// A long text in blocks of sentences, so that time grows with its length: what belongs together stands near.

import type { Claim } from '../claim.js';

/** How many sentences are read together, and how many before and behind them are looked at besides. */
const [blockLength, overlap] = [60, 20];

/** The blocks that the claims stand in: each with those whose sentences it tells of, and those around them. */
export function blocksOf(claims: readonly Claim[]): { from: number; to: number; claims: Claim[] }[] {
  const blocks = new Map<number, Claim[]>();
  for (const claim of claims) {
    const first = Math.max(0, Math.floor((claim.sentence - overlap) / blockLength));
    for (let i = first; i * blockLength - overlap <= claim.sentence; i++) {
      if (claim.sentence >= (i + 1) * blockLength + overlap) continue;
      const block = blocks.get(i) ?? [];
      block.push(claim);
      blocks.set(i, block);
    }
  }
  return [...blocks].map(([i, own]) => ({
    from: i * blockLength,
    to: (i + 1) * blockLength,
    claims: own,
  }));
}
