// Returns compiled: sums by slot, cells of the system, longer periods, observations.
import type { CollectedReturns } from '../../collect/index.js';
import { checkImputed, type RuleSet } from '../../check/index.js';
import type { System } from '../../define/index.js';
import type { Engine } from '../../engine/index.js';
import { carryForward } from './carry.js';
import { findContributors } from './contributors.js';
import { countEnterprises, findCounted } from './counts.js';
import { listCarriedChanges } from './edits.js';
import { makeNodes } from './nodes.js';
import { observeReturns } from './observe.js';
import { makeTimes } from './periods.js';
import { sumReturns } from './sums.js';

/** Compiles the checked returns into `observations` (which has the published figures already) and the tables beside it. */
export async function compileReturns(
  engine: Engine,
  system: System,
  collected: CollectedReturns,
  rules: RuleSet,
): Promise<void> {
  await sumReturns(engine, system, collected);
  await checkImputed(engine, system, collected, rules);
  await findCounted(engine, collected);
  await carryForward(engine, system, collected, rules);
  await listCarriedChanges(engine);
  await makeNodes(engine, system, collected);
  await makeTimes(engine, system, collected);
  await countEnterprises(engine, system, collected);
  await observeReturns(engine, system, collected, rules);
  await findContributors(engine, system, collected);
}
