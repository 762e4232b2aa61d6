// Cumulations beside a missing one: the last before it and the first after it in the same year, which what is imputed for it
// has to lie between (see compile/returns/held.ts). It needs no return to be read again.
import type { CollectedReturns } from '../collect/index.js';
import type { Engine } from '../engine/index.js';
import { stepsWithinYear } from './within-year.js';

/** Adds them in `everyone` to what is needed for imputation, where returns are cumulated. */
export async function findBeside(engine: Engine, collected: CollectedReturns): Promise<void> {
  const { definition, periods } = collected;
  if (definition.accumulation !== 'ytd' || !definition.impute_missing) return;
  const bits = engine.bits(periods.count);
  const { next, previous } = await stepsWithinYear(engine, collected);
  // an enterprise that moved goes on with its cumulation under another row of the register
  const open = bits.unionOf(bits.and('missing', 'imputable'));
  await engine.run(`CREATE OR REPLACE TEMP TABLE beside AS
    SELECT e, ${bits.unionOf('here')} AS here, ${open} AS back, ${open} AS forth, ${bits.empty} AS found FROM roster
    GROUP BY e HAVING ${bits.some(open)}`);
  const longest = Math.max(0, ...periods.blocks.map(({ perYear }) => perYear - 1));
  for (let step = 0; step < longest; step++)
    await engine.run(`UPDATE beside SET found = ${bits.or('found', bits.and('here', bits.or(previous('back'), next('forth'))))},
      back = ${bits.without(previous('back'), 'here')}, forth = ${bits.without(next('forth'), 'here')} WHERE ${bits.some(bits.or('back', 'forth'))}`);
  await engine.run(
    `UPDATE everyone SET need = ${bits.or('everyone.need', bits.and('everyone.here', 'b.found'))} FROM beside b WHERE b.e = everyone.e`,
  );
}
