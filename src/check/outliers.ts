// Outliers of the ratio to last year, by industry and period. Source: M. A. Hidiroglou and J.-M. Berthelot, "Statistical
// editing and imputation for periodic business surveys", Survey Methodology 12 (1986), 73-83.
// With r = now / last year and its median M: s = 1 - M/r where r < M, else r/M - 1; effect E = s * max(now, last year)^U;
// outside [E_med - C*d1, E_med + C*d3] with d1 = max(E_med - E_q1, |A*E_med|), d3 = max(E_q3 - E_med, |A*E_med|) is an outlier.
import { amountName, mostPeriods, type CollectedReturns, type ReturnItemColumns } from '../collect/index.js';
import { literal, type Engine } from '../engine/index.js';

/** A cell with fewer returns has no outliers. */
const fewest = 5;

export interface OutlierCheck {
  item: string;
  names: Readonly<Record<string, string>>;
  /** SQL that is true for a row that is an outlier, over the row's columns and its limits `h`. */
  condition: (row: string, limits: string) => string;
  /** SQL of the value that the industry's median ratio would give. */
  expected: (row: string, limits: string) => string;
  /** SQL of the median ratio. */
  median: (limits: string) => string;
  /** SQL of the weight of a size, to the power of U. */
  weight: (size: string) => string;
}

/** The columns of returns that the limits of some items are made from. */
export function sampleColumns(items: readonly string[]): string[] {
  return items.flatMap((item) => [nowOf(item), beforeOf(item)]);
}

/** The number of a cell in `outlier_limits`, one for each industry and period. */
export function limitsCell(ind: string, p: string): string {
  return `(CAST(${ind} AS INTEGER) * ${mostPeriods} + ${p})`;
}

/**
 * The limits of the items out of the table `sampled_rows` (ind, p, amounts): `outlier_limits`, with a row for every industry and
 * period, empty where there are too few returns; and `outlier_bounds`, the narrowest of them over all periods of an industry.
 */
export async function outlierChecks(
  engine: Engine,
  { definition: { outliers } }: CollectedReturns,
  items: readonly Pick<ReturnItemColumns, 'item' | 'names'>[],
): Promise<OutlierCheck[]> {
  for (const { item } of items)
    await engine.run(limitsOf(`limits_of_${item}`, nowOf(item), beforeOf(item), outliers));
  const columns = items.flatMap((_, i) =>
    ['median', 'low', 'high'].map((name) => `l${i}.${name} AS ${name}_${i}`),
  );
  const joins = items.map(
    ({ item }, i) => `LEFT JOIN limits_of_${item} l${i} ON l${i}.ind = c.ind AND l${i}.p = c.p`,
  );
  await engine.run(`CREATE OR REPLACE TEMP TABLE outlier_limits AS
    SELECT ${limitsCell('c.ind', 'c.p')} AS cell, c.ind${columns.map((column) => `, ${column}`).join('')}
    FROM (SELECT s.ind, n.p FROM (SELECT DISTINCT ind FROM slots) s CROSS JOIN period_numbers n) c ${joins.join(' ')}`);
  // the same limits for sizes not known, on which all must be looked at where no effect or every one lies on one side
  const bounds = items.map(
    (_, i) => `MIN(median_${i}) AS least_median_${i}, MAX(median_${i}) AS most_median_${i},
      MIN(CASE WHEN high_${i} < 0 OR low_${i} > 0 THEN -1e300 ELSE high_${i} END) AS up_${i}, MAX(CASE WHEN high_${i} < 0 OR low_${i} > 0 THEN 1e300 ELSE low_${i} END) AS down_${i}`,
  );
  await engine.run(`CREATE OR REPLACE TEMP TABLE outlier_bounds AS
    SELECT ind, ${bounds.join(', ')} FROM outlier_limits GROUP BY ind`);
  return items.map((item, i) => checkOf(item, i, outliers.u));
}

function checkOf(
  { item, names }: Pick<ReturnItemColumns, 'item' | 'names'>,
  i: number,
  u: number,
): OutlierCheck {
  const double = (row: string, column: string): string => `CAST(${row}.${column} AS DOUBLE)`;
  return {
    item,
    names,
    condition: (row, h) => {
      const [now, before] = [double(row, nowOf(item)), double(row, beforeOf(item))];
      const effect = `${score(`(${now} / ${before})`, `${h}.median_${i}`)} * POWER(GREATEST(${now}, ${before}), ${literal(u)})`;
      return `(${row}.${nowOf(item)} > 0 AND ${row}.${beforeOf(item)} > 0 AND NOT (${effect} BETWEEN ${h}.low_${i} AND ${h}.high_${i}))`;
    },
    weight: (size) => `POWER(CAST(${size} AS DOUBLE), ${literal(u)})`,
    expected: (row, h) => `(${double(row, beforeOf(item))} * ${h}.median_${i})`,
    median: (h) => `${h}.median_${i}`,
  };
}

const nowOf = (item: string): string => amountName({ item, measure: 'current' });
const beforeOf = (item: string): string => amountName({ item, measure: 'last_year' });

function score(ratio: string, median: string): string {
  return `(CASE WHEN ${ratio} < ${median} THEN 1 - ${median} / ${ratio} ELSE ${ratio} / ${median} - 1 END)`;
}

/** The limits of an item, by industry and period. */
function limitsOf(
  table: string,
  now: string,
  before: string,
  { u, a, c }: { u: number; a: number; c: number },
): string {
  const distance = (near: string): string => `GREATEST(${near}, ABS(${literal(a)} * quartiles[2]))`;
  return `CREATE OR REPLACE TEMP TABLE ${table} AS
    WITH ratios AS (SELECT ind, p, CAST(${now} AS DOUBLE) / CAST(${before} AS DOUBLE) AS ratio, CAST(GREATEST(${now}, ${before}) AS DOUBLE) AS size
      FROM sampled_rows WHERE ${now} > 0 AND ${before} > 0),
    medians AS (SELECT ind, p, QUANTILE_CONT(ratio, 0.5) AS median FROM ratios GROUP BY ind, p HAVING COUNT(*) >= ${fewest}),
    effects AS (SELECT r.ind, r.p, m.median, QUANTILE_CONT(${score('r.ratio', 'm.median')} * POWER(r.size, ${literal(u)}), [0.25, 0.5, 0.75]) AS quartiles
      FROM ratios r JOIN medians m ON m.ind = r.ind AND m.p = r.p GROUP BY r.ind, r.p, m.median)
    SELECT ind, p, median, quartiles[2] - ${literal(c)} * ${distance('quartiles[2] - quartiles[1]')} AS low,
      quartiles[2] + ${literal(c)} * ${distance('quartiles[3] - quartiles[2]')} AS high FROM effects`;
}
