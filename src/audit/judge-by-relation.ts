// What follows from numbers that the figures bear out: "77.3 billion, 24.65 billion less than food processing's 101.95
// billion", with both amounts verified. The workspace need not hold such a figure itself.

import type { Judgement } from './audit.js';
import type { Claim } from './claim.js';
import type { Lang } from './mention.js';
import { toldAt } from './notes.js';
import { givenBy, type Relation } from './relations/index.js';

/** Verdicts on numbers that no figure settles, where a relation that holds gives them out of verified ones alone. */
export function judgeByRelation(
  relations: readonly Relation[],
  judged: ReadonlyMap<Claim, Judgement>,
  tongue: (claim: Claim) => Lang,
): Map<Claim, Judgement> {
  const found = new Map<Claim, Judgement>();
  const isVerified = (claim: Claim): boolean => found.has(claim) || judged.get(claim)?.verdict === 'verified';
  const disproved = new Set(
    relations.filter(({ verdict }) => verdict === 'inconsistent').flatMap(({ numbers }) => numbers),
  );
  const holding = relations.filter(
    ({ relation, verdict }) => verdict === 'consistent' && gives.has(relation),
  );
  // What is given by one relation may give more through another.
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const relation of holding) {
      const open = relation.numbers.filter((claim) => !isVerified(claim));
      const [claim] = open;
      if (claim === undefined || open.length > 1 || relation.numbers.length < 2) continue;
      // "About 3,150" adds up with much.
      if (claim.hedge !== 'exact' && /^(?:sum|part|difference)$/.test(relation.relation)) continue;
      if (claim.aside !== null || disproved.has(claim) || judged.get(claim)?.verdict === 'contradicted')
        continue;
      const lang = tongue(claim);
      found.set(claim, {
        ref: null,
        computed: claim === relation.focus ? givenBy(relation) : null,
        verdict: 'verified',
        why: `${toldAt(claim, relation)[lang]}${ofVerified[lang]}`,
      });
    }
  }
  return found;
}

/** Relations whose numbers give each other; the way of a change ("rose") gives no number. */
const gives: ReadonlySet<Relation['relation']> = new Set([
  'sum',
  'part',
  'difference',
  'growth',
  'change',
  'multiple',
  'share',
  'structure',
  'per_head',
  'conversion',
  'contribution',
  'repeated',
]);

const ofVerified: Record<Lang, string> = {
  en: ' (of numbers that the figures bear out)',
  zh: '（所用各数均与数据相符）',
};
