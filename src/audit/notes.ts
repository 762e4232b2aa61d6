// At which number each relation is told to a reader: once, at a number whose own verdict agrees with it, so that no line
// under a number says the opposite of its mark.

import type { Text } from '../figures/index.js';
import type { Claim } from './claim.js';
import type { Lang } from './mention.js';
import type { Relation } from './relations/index.js';
import type { AuditClaim } from './report.js';

/** The words for a relation at one of its numbers. */
export const toldAt = (claim: Claim, { why, mirrored, focus }: Relation): Text =>
  claim === focus ? why : (mirrored ?? why);

/** Notes each relation at the numbers where it is told, and at the others where to look. */
export function placeNotes(
  relations: readonly Relation[],
  numbers: ReadonlyMap<Claim, AuditClaim>,
  tongue: (claim: Claim) => Lang,
): void {
  const told = relations.map((relation) => ({ relation, homes: homesOf(relation, numbers) }));
  for (const { relation, homes } of told)
    for (const claim of homes) {
      const notes = numbers.get(claim)?.notes;
      const why = toldAt(claim, relation)[tongue(claim)];
      if (notes?.every((note) => note.why !== why) === true) notes.push({ why, verdict: relation.verdict });
    }
  // What says the same as the number's own mark comes first.
  for (const fitting of [true, false])
    for (const { relation, homes } of told)
      for (const claim of relation.numbers) {
        const [home] = [...homes.filter(({ source }) => source === claim.source), ...homes];
        const own = numbers.get(claim);
        const there = home === undefined ? undefined : numbers.get(home);
        if (own?.notes.length === 0 && own.see === null && (own.verdict === relation.verdict) === fitting)
          own.see = there ?? null;
      }
}

/**
 * The number that the others give; where its verdict is not that of the relation, another one. In other texts, and of
 * what does not hold in other paragraphs, once more.
 */
function homesOf(relation: Relation, numbers: ReadonlyMap<Claim, AuditClaim>): Claim[] {
  const { focus, verdict } = relation;
  const isWrong = (claim: Claim): boolean =>
    ['inconsistent', 'contradicted'].includes(numbers.get(claim)?.verdict ?? '');
  const holds = verdict === 'consistent';
  const fitting = [focus, ...relation.numbers].filter((claim) => isWrong(claim) !== holds);
  const homes = new Map<string, Claim>();
  for (const claim of fitting) {
    const key = holds ? String(claim.source) : `${claim.source} ${claim.paragraph}`;
    if (claim.aside === null && !homes.has(key)) homes.set(key, claim);
  }
  // Where the workspace bears out all numbers of what does not hold, it is told all the same.
  return homes.size === 0 && !holds ? [focus] : [...homes.values()];
}
