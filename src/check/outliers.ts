// Outliers of the ratio to last year, by industry and period. Source: M. A. Hidiroglou and J.-M. Berthelot, "Statistical
// editing and imputation for periodic business surveys", Survey Methodology 12 (1986), 73-83.
// With r = now / last year and its median M: s = 1 - M/r where r < M, else r/M - 1; effect E = s * max(now, last year)^U;
// outside [E_med - C*d1, E_med + C*d3] with d1 = max(E_med - E_q1, |A*E_med|), d3 = max(E_q3 - E_med, |A*E_med|) is an outlier.
import { amountName, type CollectedReturns, type ReturnItemColumns } from '../collect/index.js';
import { literal, type Engine } from '../engine/index.js';
import { returnsWithRoster } from './presence.js';

/** Up to so many returns the quartiles are exact; beyond, they are read off a histogram with classes of one percent. */
export const exactUpTo = 2_000_000;
/** Classes per unit of the natural logarithm: of the ratio, and of the size. */
const ratioClasses = 100;
const sizeClasses = 5;
/** A cell with fewer returns has no outliers. */
const fewest = 5;

export interface OutlierCheck {
  item: string;
  names: Readonly<Record<string, string>>;
  /** SQL that is true for a row that is an outlier, over the row's columns and its limits `h`. */
  condition: (row: string, limits: string) => string;
  /** SQL of the value that the industry's median ratio would give. */
  expected: (row: string, limits: string) => string;
  /** Table of limits by ind and p. */
  limits: string;
}

/** Computes the limits of the items: one table each. */
export async function outlierChecks(
  engine: Engine,
  collected: CollectedReturns,
  items: readonly ReturnItemColumns[],
  exact = collected.rows <= exactUpTo,
): Promise<OutlierCheck[]> {
  const { u, a, c } = collected.definition.outliers;
  const checks: OutlierCheck[] = [];
  for (const { item, names } of items) {
    const limits = `outlier_limits_${item}`;
    const [now, before] = [
      amountName({ item, measure: 'current' }),
      amountName({ item, measure: 'last_year' }),
    ];
    const from = `${returnsWithRoster(engine, collected)} WHERE r.${now} > 0 AND r.${before} > 0`;
    await engine.run(
      exact
        ? exactLimits(limits, `r.${now}`, `r.${before}`, from, { u, a, c })
        : histogramLimits(limits, `r.${now}`, `r.${before}`, from, { u, a, c }),
    );
    const ratio = (row: string): string =>
      `(CAST(${row}.${now} AS DOUBLE) / CAST(${row}.${before} AS DOUBLE))`;
    checks.push({
      item,
      names,
      limits,
      condition: (row, h) => {
        const effect = `${score(ratio(row), `${h}.median`)} * POWER(CAST(GREATEST(${row}.${now}, ${row}.${before}) AS DOUBLE), ${literal(u)})`;
        // no effect of a ratio between these two can leave the interval, so that few rows need a power
        const far = `(CAST(${row}.${now} AS DOUBLE) < ${h}.least * CAST(${row}.${before} AS DOUBLE) OR CAST(${row}.${now} AS DOUBLE) > ${h}.most * CAST(${row}.${before} AS DOUBLE))`;
        return `(${row}.${now} > 0 AND ${row}.${before} > 0 AND ${far} AND NOT (${effect} BETWEEN ${h}.low AND ${h}.high))`;
      },
      expected: (row, h) => `(CAST(${row}.${before} AS DOUBLE) * ${h}.median)`,
    });
  }
  return checks;
}

interface Parameters {
  u: number;
  a: number;
  c: number;
}

function score(ratio: string, median: string): string {
  return `(CASE WHEN ${ratio} < ${median} THEN 1 - ${median} / ${ratio} ELSE ${ratio} / ${median} - 1 END)`;
}

/** The limits of every cell; `widest` is the greatest size in it, which bounds the ratios that can be outliers. */
function limitsFrom(cells: string, { u, a, c }: Parameters): string {
  const distance = (near: string): string => `GREATEST(${near}, ABS(${literal(a)} * quartiles[2]))`;
  return `SELECT ind, p, median, low, high, median / (1 + GREATEST(0, -low) / POWER(widest, ${literal(u)})) AS least,
      median * (1 + GREATEST(0, high) / POWER(widest, ${literal(u)})) AS most
    FROM (SELECT ind, p, median, widest, quartiles[2] - ${literal(c)} * ${distance('quartiles[2] - quartiles[1]')} AS low,
      quartiles[2] + ${literal(c)} * ${distance('quartiles[3] - quartiles[2]')} AS high FROM ${cells})`;
}

function exactLimits(table: string, now: string, before: string, from: string, given: Parameters): string {
  return `CREATE OR REPLACE TEMP TABLE ${table} AS
    WITH ratios AS (SELECT f.ind, t.p, CAST(${now} AS DOUBLE) / CAST(${before} AS DOUBLE) AS ratio, CAST(GREATEST(${now}, ${before}) AS DOUBLE) AS size FROM ${from}),
    medians AS (SELECT ind, p, QUANTILE_CONT(ratio, 0.5) AS median FROM ratios GROUP BY ind, p HAVING COUNT(*) >= ${fewest}),
    effects AS (SELECT r.ind, r.p, m.median, QUANTILE_CONT(${score('r.ratio', 'm.median')} * POWER(r.size, ${literal(given.u)}), [0.25, 0.5, 0.75]) AS quartiles, MAX(r.size) AS widest
      FROM ratios r JOIN medians m ON m.ind = r.ind AND m.p = r.p GROUP BY r.ind, r.p, m.median)
    ${limitsFrom('effects', given)}`;
}

function histogramLimits(
  table: string,
  now: string,
  before: string,
  from: string,
  given: Parameters,
): string {
  const ratioClass = `CAST(FLOOR(LEAST(150, GREATEST(-150, LN(CAST(${now} AS DOUBLE) / CAST(${before} AS DOUBLE)))) * ${ratioClasses}) AS SMALLINT)`;
  const sizeClass = `CAST(FLOOR(LN(CAST(GREATEST(${now}, ${before}) AS DOUBLE)) * ${sizeClasses}) AS SMALLINT)`;
  const middle = (column: string, classes: number): string => `EXP((${column} + 0.5) / ${classes})`;
  // the place of a quartile within its class is interpolated; of the median ratio, too
  return `CREATE OR REPLACE TEMP TABLE ${table} AS
    WITH classes AS (SELECT f.ind, t.p, ${ratioClass} AS rc, ${sizeClass} AS sc, COUNT(*) AS n FROM ${from} GROUP BY f.ind, t.p, rc, sc),
    ratios AS (SELECT ind, p, rc, SUM(n) AS n FROM classes GROUP BY ind, p, rc),
    running AS (SELECT *, SUM(n) OVER (PARTITION BY ind, p ORDER BY rc) AS upto, SUM(n) OVER (PARTITION BY ind, p) AS total FROM ratios),
    medians AS (SELECT ind, p, EXP((rc + (total / 2.0 - (upto - n)) / n) / ${ratioClasses}) AS median FROM running
      WHERE upto >= total / 2.0 AND upto - n < total / 2.0 AND total >= ${fewest}),
    effects AS (SELECT c.ind, c.p, m.median, c.n, EXP((c.sc + 1.0) / ${sizeClasses}) AS size, ${score(middle('c.rc', ratioClasses), 'm.median')} * POWER(${middle('c.sc', sizeClasses)}, ${literal(given.u)}) AS effect
      FROM classes c JOIN medians m ON m.ind = c.ind AND m.p = c.p),
    ordered AS (SELECT *, SUM(n) OVER (PARTITION BY ind, p ORDER BY effect) AS upto, SUM(n) OVER (PARTITION BY ind, p) AS total FROM effects),
    quarters AS (SELECT ind, p, median, [MIN(CASE WHEN upto >= total * 0.25 THEN effect END), MIN(CASE WHEN upto >= total * 0.5 THEN effect END),
      MIN(CASE WHEN upto >= total * 0.75 THEN effect END)] AS quartiles, MAX(size) AS widest FROM ordered GROUP BY ind, p, median)
    ${limitsFrom('quarters', given)}`;
}
