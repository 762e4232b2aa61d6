// What a relation that holds rules out: a reading of the same numbers that does not.

import type { Claim } from '../claim.js';
import type { Relation, RelationKind } from './relation.js';

/** Which relations, where they hold, show that another reading of their numbers was none. */
const rules: Partial<Record<RelationKind, (failing: Relation, holding: Relation) => boolean>> = {
  // The whole has other parts, or what was taken for a whole is a part among others.
  sum: (failing, holding) =>
    (['sum', 'periods', 'count'].includes(holding.relation) &&
      (holding.focus === failing.focus || covers(holding, failing.numbers))) ||
    (holding.relation === 'count' && holding.focus === failing.focus),
  part: (failing, holding) => holding.relation === 'sum' && covers(holding, failing.numbers),
  difference: (failing, holding) => holding.relation === 'difference' && holding.focus === failing.focus,
  target: (failing, holding) => holding.relation === 'share' && covers(holding, failing.numbers),
  count: (failing, holding) =>
    (holding.relation === 'count' || holding.relation === 'sum') && holding.focus === failing.focus,
  growth: (failing, holding) =>
    (holding.relation === 'growth' || holding.relation === 'share') && holding.focus === failing.focus,
  change: (failing, holding) =>
    (holding.relation === 'change' || holding.relation === 'contribution') && holding.focus === failing.focus,
  share: (failing, holding) => holding.relation === 'share' && holding.focus === failing.focus,
  conversion: (failing, holding) => holding.relation === 'conversion' && holding.focus === failing.focus,
  multiple: (failing, holding) => holding.relation === 'multiple' && holding.focus === failing.focus,
  per_head: (failing, holding) => holding.relation === 'per_head' && holding.focus === failing.focus,
};

/** Drops what is ruled out, and what is told twice. */
export function clear(relations: readonly Relation[]): Relation[] {
  const holding = relations.filter(({ verdict }) => verdict === 'consistent');
  const seen = new Set<string>();
  return relations.filter((relation) => {
    if (
      relation.verdict === 'inconsistent' &&
      holding.some((other) => rules[relation.relation]?.(relation, other) === true)
    )
      return false;
    const key = `${relation.relation} ${relation.focus.id} ${relation.numbers
      .map(({ id }) => id)
      .sort((a, b) => a - b)
      .join(' ')}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

function covers(relation: Relation, claims: readonly Claim[]): boolean {
  return claims.every((claim) => relation.numbers.includes(claim));
}
