// How many enterprises count in a cell of several periods: each once, whether it came, left or moved in between. It is told by the
// sets of periods for which the rows of the register count, so that no return is read for it.
import { amountName, aYearOn, type CollectedReturns } from '../../collect/index.js';
import type { System } from '../../define/index.js';
import { literal, type Engine } from '../../engine/index.js';
import { sameCell } from '../cells.js';

/** Makes `counted`: the rows of the roster with the periods for which they count in the end (`bits`). */
export async function findCounted(engine: Engine, { items, periods }: CollectedReturns): Promise<void> {
  const bits = engine.bits(periods.count);
  const anything = items.map(({ item }) => amountName({ item, measure: 'current' })).join(', ');
  await engine.run(`CREATE OR REPLACE TEMP TABLE counted AS
    SELECT f.line, f.e, f.several, f.slot, f.span, f.stood, ${bits.without(bits.or('f.here', bits.and(`COALESCE(x.bits, ${bits.empty})`, 'f.span')), `COALESCE(d.bits, ${bits.empty})`)} AS bits
    FROM roster f LEFT JOIN (SELECT e, ${bits.unionOf(bits.one('p'))} AS bits FROM final_rows WHERE COALESCE(${anything}) IS NOT NULL GROUP BY e) x ON x.e = f.e
    LEFT JOIN (SELECT e, ${bits.unionOf(bits.one('p'))} AS bits FROM dropped GROUP BY e) d ON d.e = f.e`);
}

/**
 * Makes `cell_counts`: region, industry, indicator, period, accumulation of cells of several periods, `enterprises` that count in any of
 * them, and `matched` that count in the cell in any of them and a year before. Needs `counted`, `members` and `timed_cells`.
 */
export async function countEnterprises(
  engine: Engine,
  system: System,
  { periods }: CollectedReturns,
): Promise<void> {
  const bits = engine.bits(periods.count);
  const months = (row: string): string =>
    `CASE ${row}.frequency WHEN 'M' THEN 1 WHEN 'Q' THEN 3 WHEN 'S' THEN 6 ELSE 12 END`;
  await engine.run(`CREATE OR REPLACE TEMP TABLE long_periods AS
    SELECT c.period, c.accumulation, ${bits.unionOf(bits.one('n.p'))} AS bits
    FROM (SELECT DISTINCT c.period, c.accumulation, c.year, CASE WHEN c.accumulation = 'ytd' THEN 0 ELSE (c.place - 1) * ${months('c')} END AS since, c.place * ${months('c')} AS until FROM timed_cells c) c
    JOIN period_numbers n ON n.year = c.year AND (n.place - 1) * ${months('n')} >= c.since AND n.place * ${months('n')} <= c.until
    GROUP BY c.period, c.accumulation HAVING COUNT(*) > 1`);
  // of most enterprises, which have one row in the register, many are alike; the others are put together by the slots that they were in
  const kind = 'period, accumulation, matched';
  await engine.run(`CREATE OR REPLACE TEMP TABLE placed AS
    WITH units AS (
      SELECT e, several, FALSE AS matched, slot, slot AS was, bits FROM counted
      UNION ALL SELECT e, several, TRUE, slot, slot, ${bits.and('bits', aYearOn(engine, periods, 'bits'))} FROM counted WHERE NOT several
      UNION ALL SELECT a.e, a.several, TRUE, a.slot, b.slot, ${bits.and('a.bits', aYearOn(engine, periods, 'b.bits'))} FROM counted a JOIN counted b ON b.e = a.e WHERE a.several),
    alike AS (SELECT matched, slot, was, bits, COUNT(*) AS n FROM units WHERE NOT several GROUP BY matched, slot, was, bits),
    moved AS (SELECT DISTINCT l.period, l.accumulation, u.matched, u.e, u.slot, u.was FROM units u JOIN long_periods l ON ${bits.meet('u.bits', 'l.bits')} WHERE u.several),
    ways AS (SELECT ${kind}, e, ${engine.joinTexts("CONCAT(slot, ' ', was)")} AS way FROM moved GROUP BY ${kind}, e)
    SELECT l.period, l.accumulation, a.matched, CONCAT('one ', a.slot) AS way, a.slot, a.was, SUM(a.n) AS n
    FROM alike a JOIN long_periods l ON ${bits.meet('a.bits', 'l.bits')} GROUP BY l.period, l.accumulation, a.matched, a.slot, a.was
    UNION ALL SELECT ${kind}, way, slot, was, COUNT(*) FROM moved JOIN ways USING (${kind}, e) GROUP BY ${kind}, way, slot, was`);
  // a stock that a longer period takes its last value of is that of who counts at its end
  const last = system.indicators.filter(({ type, over_time }) => type === 'stock' && over_time === 'last');
  const spread = `m.indicator NOT IN (${["''", ...last.map(({ id }) => literal(id))].join(', ')})`;
  const cell = 'region, industry, indicator, period, accumulation';
  const many = (which: string): string => `CAST(SUM(CASE WHEN ${which} THEN n END) AS BIGINT)`;
  await engine.run(`CREATE OR REPLACE TEMP TABLE cell_counts AS
    SELECT ${cell}, ${many('NOT matched')} AS enterprises, ${many('matched')} AS matched
    FROM (SELECT DISTINCT m.region, m.industry, m.indicator, p.period, p.accumulation, p.matched, p.way, p.n
      FROM placed p JOIN members m ON m.slot = p.slot
      JOIN members w ON w.region = m.region AND w.industry = m.industry AND w.indicator = m.indicator AND w.slot = p.was WHERE ${spread})
    GROUP BY ${cell}`);
}

/** FROM of the cells over time (`t`) with the counts of those of several periods (`c`). */
export const timedWithCounts = `timed_cells t LEFT JOIN cell_counts c ON ${sameCell('c', 't')}`;
