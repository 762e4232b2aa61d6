// The largest contributors of every cell, kept for protecting it later. What one holding group reports counts as one. The check
// kept the returns of those that can be among the largest (`large`); here it is proved that no other can, or all are gone through.
import { amountName, type CollectedReturns } from '../../collect/index.js';
import { returnsWithRoster } from '../../check/index.js';
import type { System } from '../../define/index.js';
import { literal, type Engine } from '../../engine/index.js';

/** So many are kept of each cell. */
const kept = 3;

/** Makes `contributors`: region, industry, indicator, period, accumulation, place (1 is the largest), unit, value. */
export async function findContributors(
  engine: Engine,
  system: System,
  collected: CollectedReturns,
): Promise<void> {
  const amounts = collected.items.map(({ item }) => amountName({ item, measure: 'current' }));
  const isLarge = 'EXISTS (SELECT 1 FROM large l WHERE l.e = x.e)';
  await sumUnits(
    engine,
    collected,
    `SELECT e, p, ${amounts.join(', ')} FROM picked x WHERE ${isLarge}`,
    isLarge,
  );
  if (await placeAll(engine, system, collected, true)) return;
  const others = `SELECT f.e, r.p, ${amounts.map((name) => `r.${name}`).join(', ')} FROM ${returnsWithRoster(engine, collected, 'frame')}
    WHERE NOT EXISTS (SELECT 1 FROM picked k WHERE k.e = f.e AND k.p = r.p) UNION ALL SELECT e, p, ${amounts.join(', ')} FROM picked`;
  await sumUnits(engine, collected, others, 'TRUE');
  await placeAll(engine, system, collected, false);
}

/**
 * `unit_sums`: slot, p, u (the number of an enterprise, or less than 0 that of a holding group), and the sum of every item, of
 * returns that stand as they were sent and of the final ones of those that do not.
 */
async function sumUnits(
  engine: Engine,
  { items, periods }: CollectedReturns,
  sent: string,
  which: string,
): Promise<void> {
  const bits = engine.bits(periods.count);
  const amounts = items.map(({ item }) => amountName({ item, measure: 'current' }));
  await engine.run(`CREATE OR REPLACE TEMP TABLE holdings AS
    SELECT holding, CAST(-ROW_NUMBER() OVER (ORDER BY holding) AS INTEGER) AS u FROM (SELECT DISTINCT holding FROM roster WHERE holding IS NOT NULL)`);
  // with the cumulations that are carried on within a year
  const own = (
    rows: string,
    slot: string,
    p: string,
  ): string => `SELECT ${slot} AS slot, x.p, COALESCE(h.u, f.e) AS u, ${amounts.map((name) => `x.${name}`).join(', ')}
    FROM ${rows} x JOIN roster f ON f.e = x.e AND ${bits.meet('f.span', bits.one(p))} LEFT JOIN holdings h ON h.holding = f.holding`;
  await engine.run(`CREATE OR REPLACE TEMP TABLE unit_sums AS
    SELECT slot, p, u, ${amounts.map((name) => `SUM(${name}) AS ${name}`).join(', ')} FROM (
      ${own(
        `(SELECT s.* FROM (${sent}) s WHERE NOT EXISTS (SELECT 1 FROM touched t WHERE t.e = s.e AND t.p = s.p)
        UNION ALL SELECT e, p, ${amounts.join(', ')} FROM final_rows x WHERE ${which})`,
        'f.slot',
        'x.p',
      )}
      UNION ALL ${own(`(SELECT e, p, q, slot, ${amounts.map((name) => `sign * ${name} AS ${name}`).join(', ')} FROM carried x WHERE ${which})`, 'x.slot', 'x.q')})
    GROUP BY slot, p, u`);
}

/** Fills `contributors`. Answers whether no unit that was passed over can be among the largest. */
async function placeAll(
  engine: Engine,
  system: System,
  { items, definition }: CollectedReturns,
  prove: boolean,
): Promise<boolean> {
  const stocks = new Set(system.indicators.filter(({ type }) => type !== 'flow').map(({ id }) => id));
  const amounts = items.map(({ item }) => {
    const accumulation = stocks.has(item) || definition.accumulation === 'period' ? 'period' : 'ytd';
    // the year's value is that of its last period, or the sum over its periods
    const yearly =
      accumulation === 'ytd' || stocks.has(item)
        ? "n.place = CASE n.frequency WHEN 'M' THEN 12 WHEN 'Q' THEN 4 ELSE 2 END"
        : 'TRUE';
    return { item, name: amountName({ item, measure: 'current' }), accumulation, yearly };
  });
  const each = (sql: (amount: (typeof amounts)[number], i: number) => string): string =>
    amounts.map(sql).join(', ');
  await engine.run(`CREATE OR REPLACE TEMP TABLE unit_times AS
    SELECT slot, p AS time, u, ${each(({ name }) => name)} FROM unit_sums
    UNION ALL SELECT u.slot, -n.year, u.u, ${each(({ name, yearly }) => `SUM(CASE WHEN u.${name} > 0 AND ${yearly} THEN u.${name} END)`)}
      FROM unit_sums u JOIN period_numbers n ON n.p = u.p WHERE n.frequency <> 'A' GROUP BY u.slot, n.year, u.u`);
  // a group may be in several slots; of the others only the largest of a slot can be among the largest of a cell
  const parts = amounts.map(
    (
      { item, name, accumulation },
      i,
    ) => `SELECT v.slot, ${literal(item)} AS item, v.time, CASE WHEN v.time < 0 THEN 'period' ELSE '${accumulation}' END AS accumulation, v.u, v.${name} AS value
      FROM unit_times v JOIN least l ON l.slot = v.slot AND l.time = v.time WHERE v.${name} > 0 AND (v.u < 0 OR v.${name} >= l.least_${i})`,
  );
  await engine.run(`CREATE OR REPLACE TEMP TABLE unit_places AS
    WITH least AS (SELECT slot, time, ${each(({ name }, i) => `LIST_MIN(${engine.greatest(`CASE WHEN u >= 0 AND ${name} > 0 THEN ${name} END`, kept)}) AS least_${i}`)} FROM unit_times GROUP BY slot, time),
    cells AS (SELECT m.region, m.industry, m.indicator, v.time, v.accumulation, v.u, SUM(v.value) AS value
      FROM (${parts.join('\nUNION ALL ')}) v JOIN members m ON m.slot = v.slot AND m.item = v.item
      GROUP BY m.region, m.industry, m.indicator, v.time, v.accumulation, v.u)
    SELECT * FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY region, industry, indicator, time ORDER BY value DESC, u) AS place FROM cells) WHERE place <= ${kept}`);
  if (
    prove &&
    !(await isProved(
      engine,
      items.map(({ item }) => item),
    ))
  )
    return false;
  await engine.run(`CREATE OR REPLACE TEMP TABLE contributors AS
    SELECT c.region, c.industry, c.indicator, c.period, c.accumulation, CAST(s.place AS INTEGER) AS place, COALESCE(h.holding, r.enterprise) AS unit, CAST(s.value AS DOUBLE) AS value
    FROM unit_places s LEFT JOIN period_numbers n ON n.p = s.time
    JOIN compiled c ON c.region = s.region AND c.industry = s.industry AND c.indicator = s.indicator
      AND c.period = COALESCE(n.period, LPAD(CAST(-s.time AS VARCHAR), 4, '0')) AND c.accumulation = s.accumulation
    LEFT JOIN holdings h ON h.u = s.u LEFT JOIN (SELECT DISTINCT e, enterprise FROM roster WHERE e IN (SELECT u FROM unit_places)) r ON r.e = s.u`);
  return true;
}

/** Whether in every cell even the most that one passed over can reach is no more than the least that is kept. */
async function isProved(engine: Engine, items: readonly string[]): Promise<boolean> {
  const reached = items.map(
    (item, i) => `SELECT slot, ${literal(item)} AS item, hi_${i} AS most FROM passed_over`,
  );
  const cell = (a: string, b: string): string =>
    ['region', 'industry', 'indicator'].map((column) => `${a}.${column} = ${b}.${column}`).join(' AND ');
  // within a year, one that was passed over reaches at most its greatest in every period
  const beyond = items.map((item, i) => `x.${amountName({ item, measure: 'current' })} > o.hi_${i}`);
  const [edited] = await engine.all<{ n: number }>(
    `SELECT COUNT(*) AS n FROM final_rows x JOIN passed_over o ON o.slot = x.slot WHERE (${beyond.join(' OR ')}) AND NOT EXISTS (SELECT 1 FROM large l WHERE l.e = x.e)`,
  );
  if ((edited?.n ?? 0) > 0) return false;
  const [doubt] = await engine.all<{ n: number }>(`
    WITH reach AS (SELECT m.region, m.industry, m.indicator, MAX(o.most) AS most FROM (${reached.join(' UNION ALL ')}) o
      JOIN members m ON m.slot = o.slot AND m.item = o.item GROUP BY m.region, m.industry, m.indicator),
    kept AS (SELECT region, industry, indicator, time, COUNT(*) AS n, MIN(value) AS least FROM unit_places GROUP BY region, industry, indicator, time),
    cells AS (SELECT * FROM kept
      UNION ALL SELECT c.region, c.industry, c.indicator, n.p, 0, 0 FROM node_cells c JOIN period_numbers n ON n.period = c.period
      WHERE c.value > 0 AND NOT EXISTS (SELECT 1 FROM kept k WHERE ${cell('k', 'c')} AND k.time = n.p)),
    years AS (SELECT -year AS time, MAX(n) AS periods FROM (SELECT year, frequency, COUNT(*) AS n FROM period_numbers GROUP BY year, frequency) GROUP BY year)
    SELECT COUNT(*) AS n FROM cells c JOIN reach r ON ${cell('r', 'c')} LEFT JOIN years y ON y.time = c.time
    WHERE r.most > 0 AND (c.n < ${kept} OR c.least < r.most * COALESCE(y.periods, 1))`);
  return (doubt?.n ?? 0) === 0;
}
