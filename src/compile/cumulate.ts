// Year-to-date and single periods out of each other, by the rules of the National Bureau of Statistics:
// January and February come only together, and a single period is the difference of two cumulations.
import type { System } from '../define/index.js';
import { literal, type Engine } from '../engine/index.js';

const sameSeries =
  'b.region = a.region AND b.industry = a.industry AND b.indicator = a.indicator AND SUBSTR(b.period, 1, 5) = SUBSTR(a.period, 1, 5)';
/** Number of a month or quarter within its year, out of `2020-07` or `2020-Q2`. */
const place = (alias: string): string =>
  `TRY_CAST(CASE WHEN SUBSTR(${alias}.period, 6, 1) IN ('Q', 'S') THEN SUBSTR(${alias}.period, 7) ELSE SUBSTR(${alias}.period, 6) END AS INTEGER)`;
const kind = (alias: string): string =>
  `CASE WHEN SUBSTR(${alias}.period, 6, 1) IN ('Q', 'S') THEN SUBSTR(${alias}.period, 6, 1) ELSE 'M' END`;
const absent = (
  target: string,
): string => `NOT EXISTS (SELECT 1 FROM observations have WHERE have.region = a.region AND have.industry = a.industry
  AND have.indicator = a.indicator AND have.period = a.period AND have.accumulation = '${target}')`;

/** Adds implied single periods of flows, and cumulations where every single period of the year so far is known. */
export async function cumulate(engine: Engine, system: System): Promise<void> {
  const flows = system.indicators
    .filter(({ type, formula }) => type === 'flow' && formula === null)
    .map(({ id }) => literal(id));
  if (flows.length === 0) return;
  const isFlow = `a.indicator IN (${[...flows, "'headline'"].join(', ')})`;
  await engine.run(`
    INSERT INTO observations (region, industry, indicator, period, accumulation, value, status, base, base_origin, origin, notes)
    SELECT a.region, a.industry, a.indicator, a.period, 'period',
      CASE WHEN ${place('a')} = 1 THEN a.value ELSE a.value - b.value END,
      CASE WHEN a.status = 'C' OR b.status = 'C' THEN 'C' WHEN a.value IS NULL OR (${place('a')} > 1 AND b.value IS NULL) THEN 'M' ELSE a.status END,
      CASE WHEN ${place('a')} = 1 THEN a.base ELSE a.base - b.base END,
      CASE WHEN a.base IS NOT NULL AND (${place('a')} = 1 OR b.base IS NOT NULL) THEN a.base_origin END,
      'implied', CASE WHEN ${place('a')} > 1 THEN 'implied_period' END
    FROM observations a
    LEFT JOIN observations b ON ${sameSeries} AND b.accumulation = 'ytd' AND ${kind('b')} = ${kind('a')} AND ${place('b')} = ${place('a')} - 1
    WHERE a.accumulation = 'ytd' AND LENGTH(a.period) > 4 AND ${isFlow}
      AND (${place('a')} = 1 OR b.region IS NOT NULL) AND ${absent('period')}`);
  await engine.run(`
    INSERT INTO observations (region, industry, indicator, period, accumulation, value, status, base, base_origin, origin)
    SELECT a.region, a.industry, a.indicator, a.period, 'ytd', ${engine.exactSum('b.value')}, 'A',
      CASE WHEN COUNT(b.base) = COUNT(*) THEN ${engine.exactSum('b.base')} END,
      CASE WHEN COUNT(b.base) = COUNT(*) THEN 'sum' END, 'sum_periods'
    FROM observations a
    JOIN observations b ON ${sameSeries} AND b.accumulation = 'period' AND ${kind('b')} = ${kind('a')} AND ${place('b')} <= ${place('a')}
    WHERE a.accumulation = 'period' AND LENGTH(a.period) > 4 AND ${isFlow} AND ${absent('ytd')}
    GROUP BY a.region, a.industry, a.indicator, a.period
    HAVING COUNT(b.value) = MAX(${place('a')}) AND COUNT(*) = MAX(${place('a')})`);
}
