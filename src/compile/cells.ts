// From staged figures to observations: one cell each, with the base that its growth was taken on.
import { stagedColumns, type StagedFigure } from '../collect/index.js';
import { identifier, type Cell, type Engine } from '../engine/index.js';
import { tables } from '../store/index.js';

/** SQL: whether two tables' rows are of one cell. */
export function sameCell(a: string, b: string): string {
  return ['region', 'industry', 'indicator', 'period', 'accumulation']
    .map((column) => `${a}.${column} = ${b}.${column}`)
    .join(' AND ');
}

/** Puts staged figures into the engine's table `staged`, with those that are in the engine already (`mapped`). */
export async function stageFigures(
  engine: Engine,
  figures: readonly StagedFigure[],
  mapped?: string,
): Promise<void> {
  const names = Object.keys(stagedColumns) as (keyof typeof stagedColumns)[];
  const rows = figures.map(({ growth_at: at, ...figure }): Cell[] => {
    const growth = {
      growth_file: at?.file ?? null,
      growth_line: at?.line ?? null,
      growth_column: at?.column ?? null,
    };
    const row = { base_origin: null, notes: null, ...figure, ...growth };
    return names.map((name) => row[name]);
  });
  await engine.createTable('staged', stagedColumns, rows);
  if (mapped === undefined) return;
  const columns = names.map((name) => `m.${identifier(name)}`).join(', ');
  // a figure that a table in the workspace's own layout gives too is the same there
  await engine.run(`INSERT INTO staged SELECT ${columns} FROM ${mapped} m
    WHERE NOT EXISTS (SELECT 1 FROM staged s WHERE ${sameCell('m', 's')})`);
}

/**
 * Makes the table `observations` out of `staged`. The comparable base is the reported one, or else the one that the
 * published growth implies: value / (1 + growth).
 */
export async function observeStaged(engine: Engine): Promise<void> {
  await engine.createTable('observations', tables.observations, []);
  await engine.run(`
    INSERT INTO observations
      (region, industry, indicator, period, accumulation, value, status, base, base_origin, growth, origin,
       notes, source, source_file, source_line, source_column, growth_file, growth_line, growth_column)
    SELECT region, industry, indicator, period, accumulation, value, status,
      CASE WHEN base IS NOT NULL THEN base WHEN growth IS NOT NULL THEN value / (1 + growth) END,
      CASE WHEN base IS NOT NULL THEN COALESCE(base_origin, 'reported') WHEN growth IS NOT NULL AND value IS NOT NULL THEN 'implied' END,
      growth, 'published', notes, source, file, line, "column", growth_file, growth_line, growth_column
    FROM staged`);
}

/** Published figures in the table `gone` that gave way to compiled ones leave them their published growth where they have no base. */
export async function leaveGrowth(engine: Engine, gone: string): Promise<void> {
  await engine.run(`UPDATE observations SET growth = r.growth, base = observations.value / (1 + r.growth), base_origin = 'implied',
      source = r.source, growth_file = COALESCE(r.growth_file, r.source_file), growth_line = COALESCE(r.growth_line, r.source_line),
      growth_column = COALESCE(r.growth_column, r.source_column)
    FROM ${gone} r WHERE ${sameCell('r', 'observations')} AND observations.base IS NULL
      AND r.growth > -1 AND r.base_origin = 'implied'`);
}

/**
 * Completes the observations once all of them are there: the level published for the year before stands beside the
 * comparable base, and a year without a level says what the next year's growth was taken on.
 */
export async function linkYears(engine: Engine): Promise<void> {
  const yearBefore = `CONCAT(CAST(CAST(SUBSTR(now.period, 1, 4) AS INTEGER) - 1 AS VARCHAR), SUBSTR(now.period, 5))`;
  const sameCell = `before.region = now.region AND before.industry = now.industry AND before.indicator = now.indicator
    AND before.accumulation = now.accumulation AND before.period = ${yearBefore}`;
  await engine.run(`
    UPDATE observations AS now SET base_published = before.value FROM observations AS before WHERE ${sameCell};
    UPDATE observations AS before SET next_base = now.base FROM observations AS now
      WHERE before.value IS NULL AND now.base IS NOT NULL AND ${sameCell};
    INSERT INTO observations (region, industry, indicator, period, accumulation, status, next_base)
      SELECT now.region, now.industry, now.indicator, ${yearBefore}, now.accumulation, 'M', now.base
      FROM observations AS now LEFT JOIN observations AS before ON ${sameCell}
      WHERE now.base IS NOT NULL AND before.region IS NULL`);
}
