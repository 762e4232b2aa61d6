// Enterprises and holding groups that can be among the largest of a cell, picked by the greatest they ever returned: the table
// `large`, and `passed_over` with what the others could reach, by which the result is proved. See contributors.ts in compile.
import type { CollectedReturns } from '../collect/index.js';
import type { Engine } from '../engine/index.js';

/** So many of a slot, or fewer where there are many slots: the rows of all of them are kept. */
const perSlot = { most: 60, least: 4, inAll: 20_000 };

/** Makes `large` (line of the register, e) and `passed_over` (slot, and per item the most that one of the others can reach). */
export async function chooseLarge(engine: Engine, { items, periods }: CollectedReturns): Promise<void> {
  const bits = engine.bits(periods.count);
  const [slots] = await engine.all<{ n: number }>('SELECT COUNT(*) AS n FROM slots');
  const fair = Math.floor(perSlot.inAll / Math.max(1, slots?.n ?? 1));
  const many = Math.min(perSlot.most, Math.max(perSlot.least, fair));
  // the greatest of an enterprise whose units are in doubt says nothing
  const sure = (i: number): string => `CASE WHEN NOT suspect AND holding IS NULL THEN hi_${i} END`;
  const each = (sql: (i: number) => string): string => items.map((_, i) => sql(i)).join(', ');
  // what is imputed may be more than anything returned
  const room = `CASE WHEN r.holding IS NOT NULL OR ${bits.some('r.imputable')} THEN 2 ELSE 1 END`;
  const reach = (i: number): string => `COALESCE(g.hi_${i}, r.hi_${i}, 0) * ${room}`;
  await engine.run(`CREATE OR REPLACE TEMP TABLE slot_bounds AS
    SELECT slot, ${each((i) => `CASE WHEN COUNT(${sure(i)}) < ${many} THEN 0 ELSE LIST_MIN(${engine.greatest(sure(i), many)}) END AS least_${i}`)}
    FROM roster GROUP BY slot`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE chances AS
    SELECT *, ${items.map((_, i) => `reach_${i} >= least_${i}`).join(' OR ')} AS large
    FROM (SELECT r.line, r.e, r.slot, ${each((i) => `b.least_${i}, ${reach(i)} AS reach_${i}`)} FROM roster r JOIN slot_bounds b ON b.slot = r.slot
      LEFT JOIN (SELECT holding, ${each((i) => `SUM(hi_${i}) AS hi_${i}`)} FROM roster WHERE holding IS NOT NULL GROUP BY holding) g ON g.holding = r.holding)`);
  await engine.run('CREATE OR REPLACE TEMP TABLE large AS SELECT line, e FROM chances WHERE large');
  await engine.run(`CREATE OR REPLACE TEMP TABLE passed_over AS
    SELECT slot, ${each((i) => `MAX(reach_${i}) AS hi_${i}`)} FROM chances WHERE NOT large GROUP BY slot;
    DROP TABLE chances`);
}
