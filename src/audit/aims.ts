// What is aimed at where a text tells the value of a target without its name.

import { industryOf, type Industry, type System } from '../define/index.js';
import type { Claim } from './claim.js';
import { nodesOf, type TargetRow } from './target-claims.js';

/** What the targets are of whose values stand in a claim's sentence or in the one before it. */
export function aimsTold(
  claims: readonly Claim[],
  targets: readonly TargetRow[],
  system: System,
): (claim: Claim) => readonly Industry[] {
  const told = new Map<string, Set<Industry>>();
  for (const { source, sentence, unit, value } of claims)
    for (const target of targets) {
      const node = industryOf(system, nodesOf(target)[0] ?? '');
      const same = (wanted: number | null, of: string): boolean =>
        wanted !== null && unit === of && Math.abs(value - wanted) <= wanted * 1e-9;
      if (!node || !(same(target.value, target.unit) || same(target.annual_growth, '1'))) continue;
      for (const at of [sentence, sentence + 1]) {
        const key = `${source}:${at}`;
        told.set(key, (told.get(key) ?? new Set()).add(node));
      }
    }
  return ({ source, sentence }) => [...(told.get(`${source}:${sentence}`) ?? [])];
}
