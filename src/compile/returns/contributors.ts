// The largest contributors of every cell, kept for protecting it later. What one holding group reports counts as one.
import { amountName, type CollectedReturns } from '../../collect/index.js';
import { returnsWithRoster } from '../../check/index.js';
import type { System } from '../../define/index.js';
import { literal, type Engine } from '../../engine/index.js';

/** So many are kept of each cell. */
const kept = 3;
/** So many enterprises of a slot are looked at first; all of them where that turns out to be too few. */
const candidates = 200;

/** Makes `contributors`: region, industry, indicator, period, accumulation, place (1 is the largest), unit, value. */
export async function findContributors(
  engine: Engine,
  system: System,
  collected: CollectedReturns,
): Promise<void> {
  await engine.run(
    'CREATE OR REPLACE TEMP TABLE contributors (region VARCHAR, industry VARCHAR, indicator VARCHAR, period VARCHAR, accumulation VARCHAR, place INTEGER, unit VARCHAR, value DOUBLE)',
  );
  // enterprises whose units are in doubt come before the truly large ones
  const [doubtful] = await engine.all<{ n: number | null }>(
    'SELECT MAX(n) AS n FROM (SELECT COUNT(*) AS n FROM roster WHERE suspect GROUP BY slot)',
  );
  const most = candidates + (doubtful?.n ?? 0);
  if (!(await ranked(engine, system, collected, most))) await ranked(engine, system, collected, null);
}

/** Answers whether no enterprise outside the candidates can be among the largest. */
async function ranked(
  engine: Engine,
  system: System,
  collected: CollectedReturns,
  most: number | null,
): Promise<boolean> {
  const { items, definition } = collected;
  // of each slot and item, those whose greatest return is not below that of the last candidate
  const least = items.map((_, i) => `LIST_MIN(${engine.greatest(`p.hi_${i}`, most ?? 1)}) AS least_${i}`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE chances AS
    WITH bounds AS (SELECT f.slot, ${least.join(', ')} FROM frame f LEFT JOIN presence p ON p.enterprise = f.enterprise GROUP BY f.slot)
    SELECT f.*, ${items.map((_, i) => `p.hi_${i}, b.least_${i}`).join(', ')} FROM frame f LEFT JOIN presence p ON p.enterprise = f.enterprise JOIN bounds b ON b.slot = f.slot`);
  const inside =
    most === null
      ? 'TRUE'
      : `(COALESCE(${items.map((_, i) => `hi_${i} >= least_${i}`).join(' OR ')}, FALSE) OR holding IS NOT NULL)`;
  await engine.run(`CREATE OR REPLACE TEMP TABLE chosen AS SELECT * FROM chances WHERE ${inside}`);
  const amounts = items.map(({ item }) => amountName({ item, measure: 'current' }));
  const bits = engine.bits(collected.periods.count);
  const sums = (alias: string): string =>
    amounts.map((name) => `SUM(${alias}.${name}) AS ${name}`).join(', ');
  await engine.run(`CREATE OR REPLACE TEMP TABLE unit_sums AS
    SELECT slot, p, unit, held, ${sums('x')} FROM (
      SELECT f.slot, t.p, COALESCE(f.holding, f.enterprise) AS unit, f.holding IS NOT NULL AS held, ${amounts.map((name) => `r.${name}`).join(', ')}
      FROM ${returnsWithRoster(engine, collected, 'chosen')} WHERE NOT ${bits.meet('f.touched', 't.bit')}
      UNION ALL
      SELECT f.slot, k.p, COALESCE(f.holding, f.enterprise), f.holding IS NOT NULL, ${amounts.map((name) => `k.${name}`).join(', ')}
      FROM final_rows k JOIN frame f ON f.e = k.e AND ${bits.meet('f.span', bits.one('k.p'))}) x GROUP BY slot, p, unit, held`);
  const stocks = new Set(system.indicators.filter(({ type }) => type !== 'flow').map(({ id }) => id));
  let sound = true;
  for (const [i, { item }] of items.entries()) {
    const name = amountName({ item, measure: 'current' });
    const accumulation = stocks.has(item) || definition.accumulation === 'period' ? 'period' : 'ytd';
    const yearly =
      accumulation === 'ytd' || stocks.has(item)
        ? "n.place = CASE n.frequency WHEN 'M' THEN 12 WHEN 'Q' THEN 4 ELSE 2 END"
        : 'TRUE';
    await engine.run(`CREATE OR REPLACE TEMP TABLE shares AS
      WITH times AS (SELECT u.slot, n.period, '${accumulation}' AS accumulation, u.unit, u.held, u.${name} AS value
          FROM unit_sums u JOIN period_numbers n ON n.p = u.p WHERE u.${name} > 0
        UNION ALL SELECT u.slot, LPAD(CAST(n.year AS VARCHAR), 4, '0'), 'period', u.unit, u.held, SUM(u.${name})
          FROM unit_sums u JOIN period_numbers n ON n.p = u.p WHERE u.${name} > 0 AND n.frequency <> 'A' AND ${yearly} GROUP BY u.slot, n.year, u.unit, u.held),
      -- a group may be in several slots; of the others only the largest of a slot can be among the largest of a cell
      least AS (SELECT slot, period, accumulation, LIST_MIN(${engine.greatest('value', kept)}) AS value FROM times WHERE NOT held GROUP BY slot, period, accumulation),
      best AS (SELECT t.* FROM times t LEFT JOIN least l ON l.slot = t.slot AND l.period = t.period AND l.accumulation = t.accumulation WHERE t.held OR t.value >= l.value),
      cells AS (SELECT m.region, m.industry, m.indicator, b.period, b.accumulation, b.unit, SUM(b.value) AS value
        FROM best b JOIN members m ON m.slot = b.slot AND m.item = ${literal(item)} GROUP BY m.region, m.industry, m.indicator, b.period, b.accumulation, b.unit),
      placed AS (SELECT *, ROW_NUMBER() OVER (PARTITION BY region, industry, indicator, period, accumulation ORDER BY value DESC, unit) AS place FROM cells)
      SELECT * FROM placed WHERE place <= ${kept}`);
    if (most !== null) {
      // the greatest that an enterprise outside the candidates has ever returned
      const [doubt] = await engine.all<{ n: number }>(`
        WITH bounds AS (SELECT slot, MAX(hi_${i}) AS bound FROM chances WHERE NOT ${inside} GROUP BY slot),
        cells AS (SELECT region, industry, indicator, MIN(CASE WHEN place = ${kept} THEN value END) AS least, COUNT(*) FILTER (WHERE place = 1) AS cells, COUNT(*) FILTER (WHERE place = ${kept}) AS full_cells
          FROM shares WHERE LENGTH(period) > 4 OR accumulation = 'period' GROUP BY region, industry, indicator)
        SELECT COUNT(*) AS n FROM cells c JOIN members m ON m.region = c.region AND m.industry = c.industry AND m.indicator = c.indicator AND m.item = ${literal(item)}
        JOIN bounds b ON b.slot = m.slot WHERE b.bound > COALESCE(c.least, 0) OR c.full_cells < c.cells`);
      if ((doubt?.n ?? 0) > 0) sound = false;
    }
    if (!sound) {
      await engine.run('DELETE FROM contributors');
      return false;
    }
    await engine.run(
      `INSERT INTO contributors SELECT s.region, s.industry, s.indicator, s.period, s.accumulation, s.place, s.unit, CAST(s.value AS DOUBLE) FROM shares s
      JOIN compiled c ON c.region = s.region AND c.industry = s.industry AND c.indicator = s.indicator AND c.period = s.period AND c.accumulation = s.accumulation`,
    );
  }
  return true;
}
