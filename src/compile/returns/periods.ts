// Cells over time: cumulations out of single periods or single periods out of cumulations, quarters, half-years and years out
// of months, years out of quarters. January and February come only together where the returns say so.
import type { CollectedReturns } from '../../collect/index.js';
import type { System } from '../../define/index.js';
import { literal, type Engine } from '../../engine/index.js';
import { linear } from './nodes.js';

const cell = 'region, industry, indicator';

/** Makes `timed_cells` out of `node_cells`: the same with `accumulation` (period or ytd) and `implied`. */
export async function makeTimes(
  engine: Engine,
  system: System,
  { definition }: CollectedReturns,
): Promise<void> {
  const flows = system.indicators.filter(({ type }) => type === 'flow').map(({ id }) => literal(id));
  const isFlow = `indicator IN (${[...flows, "'headline'"].join(', ')})`;
  const together = definition.january === 'with_february';
  const counted = ['enterprises', 'imputed', 'edited', 'missing', 'matched'];
  const plain = [...linear, ...counted].join(', ');
  await engine.run(`CREATE OR REPLACE TEMP TABLE timed_cells AS
    SELECT ${cell}, frequency, year, place, period, 'period' AS accumulation, FALSE AS implied, ${plain} FROM node_cells WHERE FALSE`);
  const add = (select: string): Promise<void> => engine.run(`INSERT INTO timed_cells ${select}`);

  // what was lacking between two cumulations: the sum of single periods tells, else both ends of the difference do
  const between = (isFirst: string): string =>
    definition.accumulation === 'ytd'
      ? `CASE WHEN ${isFirst} THEN a.missing ELSE GREATEST(COALESCE(a.missing, 0), COALESCE(b.missing, 0)) END`
      : `CASE WHEN ${isFirst} THEN a.missing ELSE COALESCE(a.missing, 0) - COALESCE(b.missing, 0) END`;
  if (definition.accumulation === 'ytd') {
    await add(
      `SELECT ${cell}, frequency, year, place, period, CASE WHEN ${isFlow} AND frequency <> 'A' THEN 'ytd' ELSE 'period' END, FALSE, ${plain} FROM node_cells`,
    );
    const change = linear.map(
      (column) => `CASE WHEN a.place = 1 THEN a.${column} ELSE a.${column} - b.${column} END`,
    );
    await add(`SELECT a.region, a.industry, a.indicator, a.frequency, a.year, a.place, a.period, 'period', a.place > 1, ${change.join(', ')}, a.enterprises, a.imputed, a.edited, ${between('a.place = 1')}, a.matched
      FROM timed_cells a LEFT JOIN timed_cells b ON b.region = a.region AND b.industry = a.industry AND b.indicator = a.indicator
        AND b.frequency = a.frequency AND b.year = a.year AND b.place = a.place - 1 AND b.accumulation = 'ytd'
      WHERE a.accumulation = 'ytd' AND (a.place = 1 OR b.region IS NOT NULL)`);
  } else {
    const alone = together ? `NOT (${isFlow} AND frequency = 'M' AND place = 2)` : 'TRUE';
    await add(
      `SELECT ${cell}, frequency, year, place, period, 'period', FALSE, ${plain} FROM node_cells WHERE ${alone}`,
    );
    const soFar = 'OVER (PARTITION BY region, industry, indicator, frequency, year ORDER BY place)';
    const all = (column: string): string =>
      `CASE WHEN COUNT(${column}) ${soFar} = COUNT(*) ${soFar} THEN SUM(${column}) ${soFar} END AS ${column}`;
    const first = together ? "CASE WHEN frequency = 'M' THEN 1 ELSE 0 END" : '0';
    await add(`SELECT ${cell}, frequency, year, place, period, 'ytd', FALSE, ${plain} FROM (
      SELECT ${cell}, frequency, year, place, period, ${linear.map(all).join(', ')}, enterprises, SUM(imputed) ${soFar} AS imputed, SUM(edited) ${soFar} AS edited, SUM(missing) ${soFar} AS missing, matched,
        COUNT(*) ${soFar} AS n FROM node_cells WHERE ${isFlow} AND frequency <> 'A' AND place > ${first})
      WHERE n = place - ${first}`);
  }
  await lengthen(engine, system, isFlow, between);
}

/** Longer periods: flows by their cumulations, stocks by their last value or their mean. */
async function lengthen(
  engine: Engine,
  system: System,
  isFlow: string,
  between: (isFirst: string) => string,
): Promise<void> {
  const steps = [
    { from: 'M', of: 12, to: 'Q', per: 3 },
    { from: 'M', of: 12, to: 'S', per: 6 },
    { from: 'Q', of: 4, to: 'S', per: 2 },
    { from: 'M', of: 12, to: 'A', per: 12 },
    { from: 'Q', of: 4, to: 'A', per: 4 },
    { from: 'S', of: 2, to: 'A', per: 2 },
  ];
  const name = (to: string, per: number): string =>
    to === 'A'
      ? "LPAD(CAST(a.year AS VARCHAR), 4, '0')"
      : `CONCAT(LPAD(CAST(a.year AS VARCHAR), 4, '0'), '-${to}', a.place // ${per})`;
  const absent = (to: string, per: number, accumulation: string): string =>
    `NOT EXISTS (SELECT 1 FROM timed_cells have WHERE have.region = a.region AND have.industry = a.industry AND have.indicator = a.indicator
      AND have.period = ${name(to, per)} AND have.accumulation = '${accumulation}')`;
  const same = (other: string): string =>
    `${other}.region = a.region AND ${other}.industry = a.industry AND ${other}.indicator = a.indicator AND ${other}.year = a.year`;
  const stocks = system.indicators.filter(({ type, over_time }) => type === 'stock' && over_time !== 'none');
  for (const { from, to, per } of steps) {
    const head = `a.region, a.industry, a.indicator, '${to}', a.year, CAST(a.place // ${per} AS INTEGER), ${name(to, per)}`;
    const change = linear.map(
      (column) => `CASE WHEN a.place = ${per} THEN a.${column} ELSE a.${column} - b.${column} END`,
    );
    await engine.run(`INSERT INTO timed_cells
      SELECT ${head}, 'period', FALSE, ${change.join(', ')}, a.enterprises, a.imputed, a.edited, ${between(`a.place = ${per}`)}, a.matched
      FROM timed_cells a LEFT JOIN timed_cells b ON ${same('b')} AND b.frequency = '${from}' AND b.accumulation = 'ytd' AND b.place = a.place - ${per}
      WHERE a.frequency = '${from}' AND a.accumulation = 'ytd' AND ${isFlow.replace('indicator', 'a.indicator')} AND a.place % ${per} = 0
        AND (a.place = ${per} OR b.region IS NOT NULL) AND ${absent(to, per, 'period')}`);
    if (to !== 'A')
      await engine.run(`INSERT INTO timed_cells
        SELECT ${head}, 'ytd', FALSE, ${linear.map((column) => `a.${column}`).join(', ')}, a.enterprises, a.imputed, a.edited, a.missing, a.matched FROM timed_cells a
        WHERE a.frequency = '${from}' AND a.accumulation = 'ytd' AND ${isFlow.replace('indicator', 'a.indicator')} AND a.place % ${per} = 0 AND ${absent(to, per, 'ytd')}`);
    for (const { id, over_time } of stocks) {
      const own = `a.indicator = ${literal(id)} AND a.frequency = '${from}' AND a.accumulation = 'period'`;
      if (over_time === 'last')
        await engine.run(`INSERT INTO timed_cells
          SELECT ${head}, 'period', FALSE, ${linear.map((column) => `a.${column}`).join(', ')}, a.enterprises, a.imputed, a.edited, a.missing, a.matched FROM timed_cells a
          WHERE ${own} AND a.place % ${per} = 0 AND ${absent(to, per, 'period')}`);
      else
        await engine.run(`INSERT INTO timed_cells
          SELECT ${head}, 'period', FALSE, ${linear.map((column) => `CASE WHEN COUNT(b.${column}) = ${per} THEN CAST(SUM(b.${column}) / ${per} AS DECIMAL(38, 4)) END`).join(', ')},
            MAX(a.enterprises), SUM(b.imputed), SUM(b.edited), SUM(b.missing), MAX(a.matched)
          FROM timed_cells a JOIN timed_cells b ON ${same('b')} AND b.frequency = a.frequency AND b.accumulation = 'period' AND b.place > a.place - ${per} AND b.place <= a.place
          WHERE ${own} AND a.place % ${per} = 0 AND ${absent(to, per, 'period')}
          GROUP BY a.region, a.industry, a.indicator, a.year, a.place HAVING COUNT(*) = ${per}`);
    }
  }
}
