// Which of a node's indicators a claim speaks of.

import { indicatorOf, totalId, type Industry, type System } from '../define/index.js';
import type { Claim } from './claim.js';
import { findConcepts } from './lexicon.js';
import { conceptOfNode } from './account-names.js';

/** Words that name a measure loosely, and the concepts that they may stand for. */
const loose: Record<string, readonly string[]> = {
  output: ['output_value'],
  tourism_revenue: ['revenue'],
  income: ['revenue'],
  fixed_investment: [],
  industrial_value_added: ['value_added'],
  new_jobs: ['employment'],
};

/** The concepts that an indicator's names stand for. */
export function conceptsOf(indicator: string, system: System): Set<string> {
  const names = indicatorOf(system, indicator)?.names ?? {};
  return new Set(
    [
      ...findConcepts(names.en ?? indicator.replaceAll('_', ' '), 'en'),
      ...findConcepts(names.zh ?? '', 'zh'),
    ].map(({ id }) => id),
  );
}

/**
 * The node's indicator that the claim's concept names, or its headline where the claim names the node alone; null where
 * the claim speaks of a measure that the node does not have.
 */
export function indicatorFor(
  claim: Claim,
  node: Industry,
  system: System,
): { indicator: string; named: boolean } | null {
  const composite = node.id === totalId || node.level === 'group';
  const own = ownIndicators(node, system);
  const byUnit = own.find(
    (id) =>
      claim.unit !== '' &&
      indicatorOf(system, id)?.unit === claim.unit &&
      !isCurrency(claim.unit) &&
      claim.unit !== '1',
  );
  if (byUnit !== undefined && (claim.role === 'level' || claim.role === 'previous'))
    return { indicator: byUnit, named: true };
  const nodeConcept = conceptOfNode(node, system);
  const { concept } = claim;
  if (
    concept === null ||
    concept === nodeConcept ||
    (node.level === 'account' && concept === 'value_added')
  ) {
    if (isCount(claim)) return null;
    const indicator = node.headline ?? (composite ? 'headline' : (node.indicators[0] ?? null));
    return indicator === null
      ? null
      : { indicator: composite ? 'headline' : indicator, named: node.level === 'account' };
  }
  const wanted = [concept, ...(loose[concept] ?? [])];
  const exact = own.filter((id) => wanted.some((one) => conceptsOf(id, system).has(one)));
  const [first] = closest(exact, claim, system);
  if (first !== undefined)
    return { indicator: composite && first === node.headline ? 'headline' : first, named: true };
  if (composite && measuresOf(system).some((id) => wanted.some((one) => conceptsOf(id, system).has(one))))
    return { indicator: 'headline', named: false };
  return null;
}

/** Of several indicators that a word names, the one whose name the text has in full. */
function closest(ids: readonly string[], claim: Claim, system: System): string[] {
  const said = claim.subject.toLowerCase();
  const full = (id: string): boolean => {
    const name = (indicatorOf(system, id)?.names[claim.lang] ?? '').toLowerCase();
    return name !== '' && said.includes(name);
  };
  return [...ids].sort((a, b) => Number(full(b)) - Number(full(a)));
}

/** What a node has itself; a total or group also what its parts have that adds up. */
export function ownIndicators(node: Industry, system: System): string[] {
  if (node.id !== totalId && node.level !== 'group') return node.indicators;
  const heads = new Set(measuresOf(system));
  const shared = system.indicators.filter(({ id, additive }) => additive.industries && !heads.has(id));
  const mixed = heads.size > 1;
  return [...new Set([...node.indicators, ...shared.map(({ id }) => id), ...(mixed ? [] : heads)])];
}

/** The indicators that are some industry's headline. */
const measuresOf = (system: System): string[] => [
  ...new Set(
    system.industries.flatMap(({ level, headline }) =>
      level === 'industry' && headline !== null ? [headline] : [],
    ),
  ),
];

const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

const isCount = (claim: Claim): boolean =>
  claim.unit !== '' &&
  !isCurrency(claim.unit) &&
  !/^(?:1|points|times|years)$/.test(claim.unit) &&
  claim.role === 'level';
