// The table `frame`: every row of the roster as it goes into the sums, with which of its periods have a return a year before
// and a year after, and in which slot the enterprise then was. An enterprise that moved has one row per combination.
import { aYearOn, type CollectedReturns } from '../../collect/index.js';
import type { Engine } from '../../engine/index.js';

/** Makes `touched` (periods whose returns do not stand as they were sent) and `frame`. */
export async function makeFrame(engine: Engine, { periods, definition }: CollectedReturns): Promise<void> {
  const bits = engine.bits(periods.count);
  const bit = bits.one('p');
  await engine.run(`CREATE OR REPLACE TEMP TABLE touched AS
    SELECT e, ${bits.unionOf(bit)} AS bits FROM (
      SELECT e, p FROM superseded UNION ALL SELECT e, p FROM dropped UNION ALL SELECT e, p FROM to_impute
      UNION ALL SELECT k.e, k.p FROM corrections c JOIN picked k ON k.enterprise = c.enterprise AND k.period = c.period) GROUP BY e`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE to_fill AS
    SELECT m.e, m.enterprise, m.slot, m.ind, m.p, m.period FROM missing_rows m
    LEFT JOIN picked k ON k.e = m.e AND k.p = m.p WHERE ${definition.impute_missing} AND m.imputable AND k.e IS NULL`);
  // what there is in the end: returned or put in by hand or imputed, and not left out
  await engine.run(`CREATE OR REPLACE TEMP TABLE standing AS
    SELECT r.e, r.enterprise, r.slot, r.ind, r.holding, r.span, r.stood, COALESCE(t.bits, ${bits.empty}) AS touched,
      ${bits.without(bits.or('r.here', bits.and(`COALESCE(a.bits, ${bits.empty})`, 'r.span')), `COALESCE(d.bits, ${bits.empty})`)} AS here,
      COUNT(*) OVER (PARTITION BY r.e) AS spans
    FROM roster r
    LEFT JOIN touched t ON t.e = r.e
    LEFT JOIN (SELECT e, ${bits.unionOf(bit)} AS bits FROM (SELECT e, p FROM to_fill UNION ALL SELECT e, p FROM picked) GROUP BY e) a ON a.e = r.e
    LEFT JOIN (SELECT e, ${bits.unionOf(bit)} AS bits FROM dropped GROUP BY e) d ON d.e = r.e`);
  const before = aYearOn(engine, periods, 'here');
  const after = aYearOn(engine, periods, 'here', -1);
  const none = (set: string): string => `COALESCE(${set}, ${bits.empty})`;
  await engine.run(`CREATE OR REPLACE TEMP TABLE frame AS
    SELECT e, enterprise, slot, ind, holding, span, stood, touched, slot AS slot_was, slot AS slot_will, ${before} AS before, ${after} AS after
    FROM standing WHERE spans = 1`);
  // pieces of the time of an enterprise with several rows: by the row it had a year before, and a year after
  const places = `moves AS (SELECT * FROM standing WHERE spans > 1),
    was AS (SELECT a.e, a.span, b.slot, ${bits.and('a.span', aYearOn(engine, periods, 'b.span'))} AS piece, ${aYearOn(engine, periods, 'b.here')} AS there FROM moves a JOIN moves b ON b.e = a.e
      UNION ALL SELECT a.e, a.span, 0, ${bits.without('a.span', `(SELECT ${bits.unionOf(aYearOn(engine, periods, 'b.span'))} FROM moves b WHERE b.e = a.e)`)}, ${bits.empty} FROM moves a),
    will AS (SELECT a.e, a.span, b.slot, ${bits.and('a.span', aYearOn(engine, periods, 'b.span', -1))} AS piece, ${aYearOn(engine, periods, 'b.here', -1)} AS there FROM moves a JOIN moves b ON b.e = a.e
      UNION ALL SELECT a.e, a.span, 0, ${bits.without('a.span', `(SELECT ${bits.unionOf(aYearOn(engine, periods, 'b.span', -1))} FROM moves b WHERE b.e = a.e)`)}, ${bits.empty} FROM moves a)`;
  await engine.run(`INSERT INTO frame WITH ${places}
    SELECT m.e, m.enterprise, m.slot, m.ind, m.holding, ${bits.and('w.piece', 'l.piece')} AS span, m.stood, m.touched, w.slot, l.slot, ${none('w.there')}, ${none('l.there')}
    FROM moves m JOIN was w ON w.e = m.e AND w.span = m.span AND w.piece <> 0 JOIN will l ON l.e = m.e AND l.span = m.span AND l.piece <> 0
    WHERE ${bits.and('w.piece', 'l.piece')} <> 0`);
}
