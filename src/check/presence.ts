// Who returned what, once through all returns: the table `presence` (per enterprise: which periods, which of them more than
// once, the range of each item) and `roster` (per row of the register: its slot, its time, what is there and what is missing).
import { aPeriodOn, aYearOn, amountName, type CollectedReturns } from '../collect/index.js';
import type { Engine } from '../engine/index.js';

/** An enterprise whose greatest amount is more than this many times its least has its units looked into. */
export const suspectRange = 300;

/** Makes both tables. */
export async function takePresence(engine: Engine, collected: CollectedReturns): Promise<void> {
  const { items, periods } = collected;
  const bits = engine.bits(periods.count);
  const ranges = items.flatMap(({ item }, i) => {
    const column = amountName({ item, measure: 'current' });
    return [`MIN(CASE WHEN r.${column} > 0 THEN r.${column} END) AS lo_${i}`, `MAX(r.${column}) AS hi_${i}`];
  });
  await engine.run(`CREATE OR REPLACE TEMP TABLE presence AS
    SELECT r.enterprise, CAST(COUNT(*) AS INTEGER) AS sent, ${bits.unionOf('t.bit')} AS had, ${bits.oddOf('t.bit')} AS odd, ${ranges.join(', ')}
    FROM returns r JOIN return_periods t ON t.raw = r.period_raw GROUP BY r.enterprise`);
  await spans(engine, collected);

  // a period that no one returned is not missing from anyone
  const live = `(SELECT COALESCE(${bits.unionOf('had')}, ${bits.empty}) FROM presence)`;
  const had = `COALESCE(p.had, ${bits.empty})`;
  const missing = bits.without(bits.and('s.span', live), had);
  const suspect = items
    .map((_, i) => `(p.hi_${i} > ${suspectRange} * CAST(p.lo_${i} AS DOUBLE))`)
    .join(' OR ');
  // a return sent three times is in neither set: then every period of the enterprise is looked through
  const twice = bits.without(had, 'COALESCE(p.odd, 0)');
  const unexplained = `p.sent > ${bits.size(had)} + ${bits.size(twice)}`;
  await engine.run(`CREATE OR REPLACE TEMP TABLE roster AS
    SELECT s.e, s.enterprise, s.line, s.slot, s.ind, s.holding, s.span, s.stood, ${bits.and(had, 's.span')} AS here, ${had} AS had,
      ${missing} AS missing,
      ${bits.and(missing, bits.or(aYearOn(engine, periods, had), aPeriodOn(engine, periods, had)))} AS imputable,
      ${bits.and(bits.and(had, 's.span'), bits.or(aYearOn(engine, periods, missing, -1), aPeriodOn(engine, periods, missing, -1)))} AS need,
      CASE WHEN p.sent = ${bits.size(had)} THEN ${bits.empty} WHEN ${unexplained} THEN ${had} ELSE ${twice} END AS twice,
      COALESCE(${suspect}, FALSE) AS suspect,
      CASE WHEN ${bits.size(had)} >= 3 THEN TRUE ELSE FALSE END AS known,
      ${items.map((_, i) => `SQRT(CAST(p.lo_${i} AS DOUBLE) * p.hi_${i}) AS usual_${i}`).join(', ')}
    FROM register_slots s LEFT JOIN presence p ON p.enterprise = s.enterprise WHERE s.slot IS NOT NULL`);
}

/**
 * `register_slots`: every row of the register with its number, its slot, its time as a set of periods, and `stood`: the
 * periods in whose same period of the year before the enterprise was in the register, by whichever row.
 */
async function spans(engine: Engine, { periods }: CollectedReturns): Promise<void> {
  const bits = engine.bits(periods.count);
  await engine.run(`CREATE OR REPLACE TEMP TABLE register_order AS
    SELECT *, CAST(MIN(line) OVER (PARTITION BY enterprise) AS INTEGER) AS e,
      LEAD(valid_from) OVER (PARTITION BY enterprise ORDER BY valid_from) IS NULL AS final FROM register`);
  // the last row of an enterprise holds through the period in which it ends, an earlier one where it holds at its end
  const within =
    'v.valid_from <= n.last_day AND (v.valid_to >= n.last_day OR (v.final AND v.valid_to >= n.first_day))';
  // days as text; the year before the first returns is not among the numbered periods
  const yearBefore = (day: string): string =>
    `CONCAT(LPAD(CAST(n.year - 1 AS VARCHAR), 4, '0'), SUBSTR(n.${day}, 5))`;
  const there = `v.valid_from <= ${yearBefore('last_day')} AND v.valid_to >= ${yearBefore('first_day')}`;
  const periodsWhere = (condition: string): string =>
    `COALESCE(${bits.unionOf(`CASE WHEN ${condition} THEN ${bits.one('n.p')} END`)}, ${bits.empty})`;
  await engine.run(`CREATE OR REPLACE TEMP TABLE time_spans AS
    SELECT v.valid_from, v.valid_to, v.final, ${periodsWhere(within)} AS span, ${periodsWhere(there)} AS stood
    FROM (SELECT DISTINCT valid_from, valid_to, final FROM register_order) v CROSS JOIN period_numbers n
    GROUP BY v.valid_from, v.valid_to, v.final`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE register_slots AS
    SELECT r.e, r.enterprise, r.name, r.class_code, CAST(r.line AS INTEGER) AS line, r.holding, r.region_unknown, s.slot, s.ind, v.span,
      ${bits.unionOf('v.stood')} OVER (PARTITION BY r.e) AS stood
    FROM register_order r
    JOIN time_spans v ON v.valid_from = r.valid_from AND v.valid_to = r.valid_to AND v.final = r.final
    LEFT JOIN (SELECT *, CAST(DENSE_RANK() OVER (ORDER BY SPLIT_PART(industries, ',', 1)) AS SMALLINT) AS ind FROM slots) s
      ON s.region = r.region AND s.industries = r.industries`);
}

/** FROM and JOINs that give every return its number of period (t.p, t.bit) and its row of the roster (f). */
export function returnsWithRoster(engine: Engine, { periods }: CollectedReturns, roster = 'roster'): string {
  const bits = engine.bits(periods.count);
  return `returns r JOIN return_periods t ON t.raw = r.period_raw
    JOIN ${roster} f ON f.enterprise = r.enterprise AND ${bits.meet('f.span', 't.bit')}`;
}
