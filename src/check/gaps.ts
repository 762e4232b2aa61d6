// Returns that are missing for two periods or more on end: what the last one before them can stand in for. It needs no return
// to be read again: only the few enterprises with such a gap are gone through, by their sets of periods.
import type { CollectedReturns } from '../collect/index.js';
import type { Engine } from '../engine/index.js';

/**
 * Makes `gaps`: e, ind, p (a missing period that has neither a return of the year before nor of the period before), and q, the last period
 * before it, less than a year away, with a return. Every period between is one that others returned for. Adds them in
 * `everyone` to what can be imputed and to what is needed for it.
 */
export async function findGaps(engine: Engine, { periods, definition }: CollectedReturns): Promise<void> {
  const bits = engine.bits(periods.count);
  const open = bits.without('f.missing', 'f.imputable');
  const perYear = "CASE n.frequency WHEN 'M' THEN 12 WHEN 'Q' THEN 4 WHEN 'S' THEN 2 ELSE 1 END";
  await engine.run(`CREATE OR REPLACE TEMP TABLE gaps AS
    SELECT * FROM (
      SELECT f.line, f.e, f.ind, n.p, MAX(q.p) AS q FROM (SELECT * FROM roster f WHERE ${definition.impute_missing} AND ${bits.some(open)}) f
      JOIN period_numbers n ON ${bits.meet(open, bits.one('n.p'))}
      JOIN period_numbers q ON q.frequency = n.frequency AND q.p < n.p AND n.p - q.p < ${perYear} AND ${bits.meet('f.here', bits.one('q.p'))}
      GROUP BY f.line, f.e, f.ind, n.p) g
    WHERE (SELECT COUNT(DISTINCT t.p) FROM return_periods t WHERE t.p > g.q AND t.p < g.p) = g.p - g.q - 1`);
  await engine.run(`UPDATE everyone SET imputable = ${bits.or('everyone.imputable', 'g.ps')}, need = ${bits.or('everyone.need', 'g.qs')}
    FROM (SELECT line, ${bits.unionOf(bits.one('p'))} AS ps, ${bits.unionOf(bits.one('q'))} AS qs FROM gaps GROUP BY line) g WHERE g.line = everyone.line`);
}
