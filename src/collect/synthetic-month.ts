// One month of synthetic returns: shares of the industry's total by size, chance and season, and the errors put in.
import { literal, type Engine } from '../engine/index.js';
import { printPeriod, type Period } from '../lib/index.js';
import { normal, uniform } from './synthetic-random.js';
import type { ErrorKind, Series, SyntheticOptions } from './synthetic.js';

/** The share of a year that falls into a month, in 1/1000: a mild season with a trough in winter and a peak at the year's end. */
const seasons = [66, 62, 80, 80, 83, 88, 84, 84, 88, 90, 92, 103];

function monthTotal(year: bigint, index: number): bigint {
  const share = (i: number): bigint => (year * BigInt(seasons[i] ?? 0)) / 1000n;
  if (index < 12) return share(index - 1);
  return year - Array.from({ length: 11 }, (_, i) => share(i)).reduce((sum, each) => sum + each, 0n);
}

/** The items of the series, and the columns of their amounts: of the period and of the year before. */
export function columnsOf(series: readonly Series[]): { items: string[]; columns: string[] } {
  const items = [...new Set(series.map(({ item }) => item))];
  return { items, columns: items.flatMap((_, i) => [`now_${i}`, `before_${i}`]) };
}

/**
 * `synthetic_amounts`: the amounts of a month, `step` months after the first that is made. Weights are whole numbers, and shares of a
 * total are rounded down by arithmetic that gives the same everywhere, so that they repeat.
 */
export async function makeAmounts(
  engine: Engine,
  series: readonly Series[],
  period: Period,
  step: number,
  { seed }: SyntheticOptions,
): Promise<void> {
  const t = period.year * 12 + period.index - 1;
  const { items, columns } = columnsOf(series);
  const order = [...new Set(series.map(({ industry }) => industry))];
  await engine.createTable(
    'synthetic_totals',
    { k: 'INTEGER', ...Object.fromEntries(columns.map((column) => [column, 'VARCHAR' as const])) },
    order.map((industry, k) => [
      k,
      ...items.flatMap((item) => {
        const own = series.find((each) => each.industry === industry && each.item === item);
        return own === undefined
          ? [null, null]
          : [own.totals, own.bases].map((years) =>
              String(monthTotal(years.get(period.year) ?? 0n, period.index)),
            );
      }),
    ]),
  );
  const weight = (at: number, item: number): string =>
    `CAST(GREATEST(1, ROUND(1000000 * size * EXP(CASE WHEN anchor THEN 0.01 ELSE 0.15 END * ${normal(seed, 20 + 4 * item, 'u.e', String(at))} + 0.1 * SIN(6.283185307179586 * (season + ${at % 12} / 12.0))))) AS BIGINT)`;
  const weights = (at: number): string => `synthetic_weights_${at}`;
  // the weights of a year before are there from the second year on
  const before =
    step >= 12
      ? {
          columns: items.map((_, i) => `COALESCE(b.now_${i}, 0) AS before_${i}`),
          join: `LEFT JOIN ${weights(t - 12)} b ON b.e = u.e`,
        }
      : {
          columns: items.map(
            (_, i) => `CASE WHEN entry <= ${t - 12} THEN ${weight(t - 12, i)} ELSE 0 END AS before_${i}`,
          ),
          join: '',
        };
  await engine.run(`CREATE OR REPLACE TEMP TABLE ${weights(t)} AS
    SELECT u.e, ${items.map((_, i) => `${weight(t, i)} AS now_${i}`).join(', ')} FROM synthetic_units u WHERE entry <= ${t} AND leaving >= ${t}`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE synthetic_weights AS
    SELECT u.e, u.k, u.anchor, ${items.map((_, i) => `w.now_${i}`).join(', ')}, ${before.columns.join(', ')}
    FROM synthetic_units u JOIN ${weights(t)} w ON w.e = u.e ${before.join}`);
  await engine.run(`DROP TABLE IF EXISTS ${weights(t - 12)}`);
  const shares = columns.map(
    (column) =>
      `CAST(FLOOR(CAST(x.${column} AS DOUBLE) * (CAST(w.${column} AS DOUBLE) / NULLIF(s.${column}, 0))) AS BIGINT) AS ${column}`,
  );
  await engine.run(`CREATE OR REPLACE TEMP TABLE synthetic_amounts AS
    WITH s AS (SELECT k, ${columns.map((column) => `CAST(SUM(${column}) AS DOUBLE) AS ${column}`).join(', ')} FROM synthetic_weights GROUP BY k)
    SELECT w.e, w.k, w.anchor, ${shares.join(', ')} FROM synthetic_weights w JOIN s ON s.k = w.k JOIN synthetic_totals x ON x.k = w.k`);
  // what flooring leaves over goes to the first enterprise of the industry
  await engine.run(`UPDATE synthetic_amounts SET ${columns.map((column) => `${column} = synthetic_amounts.${column} + x.${column}`).join(', ')} FROM (
    SELECT a.k, ${columns.map((column) => `CAST(CAST(MAX(t.${column}) AS HUGEINT) - SUM(a.${column}) AS BIGINT) AS ${column}`).join(', ')}
    FROM synthetic_amounts a JOIN synthetic_totals t ON t.k = a.k GROUP BY a.k) x WHERE x.k = synthetic_amounts.k AND synthetic_amounts.anchor`);
}

/** `synthetic_month`: the returns of a month, with errors; those are kept in `synthetic_errors`. */
export async function makeReturns(
  engine: Engine,
  series: readonly Series[],
  period: Period,
  { seed, errors }: SyntheticOptions,
): Promise<void> {
  const t = period.year * 12 + period.index - 1;
  const { items } = columnsOf(series);
  const decimals = new Map(series.map(({ item, decimals: digits }) => [item, digits]));
  const exact = (column: string, item: string): string => {
    const digits = decimals.get(item) ?? 2;
    const tail = `CAST(0.${'0'.repeat(digits - 1)}1 AS DECIMAL(${digits + 1}, ${digits}))`;
    return `CAST(CAST(${column} AS DECIMAL(18, 0)) * ${tail} AS DECIMAL(18, ${digits}))`;
  };
  const share = (kind: ErrorKind): number => errors[kind] ?? 0;
  const draw = (channel: number): string => uniform(seed, channel, 'e', String(t));
  const fault = `CASE WHEN anchor THEN NULL WHEN ${draw(90)} < ${share('missing')} THEN 'missing' WHEN ${draw(91)} < ${share('unit')} THEN 'unit'
    WHEN ${draw(92)} < ${share('outlier')} THEN 'outlier' WHEN ${draw(93)} < ${share('duplicate')} THEN 'duplicate' END`;
  await engine.run(`CREATE OR REPLACE TEMP TABLE synthetic_rows AS
    SELECT e, CONCAT('SYN', LPAD(CAST(e AS VARCHAR), 7, '0')) AS enterprise, ${fault} AS fault, CASE WHEN ${draw(94)} < 0.7 THEN 1000 ELSE 10000 END AS factor,
      ${items.map((item, i) => `${exact(`now_${i}`, item)} AS "${item}", ${exact(`before_${i}`, item)} AS "${item}_last_year"`).join(', ')} FROM synthetic_amounts`);
  const label = printPeriod(period);
  const wrong = (item: string): string => {
    const digits = decimals.get(item) ?? 2;
    return `CASE fault WHEN 'unit' THEN CAST("${item}" * factor AS DECIMAL(18, ${digits})) WHEN 'outlier' THEN CAST("${item}" * 30 AS DECIMAL(18, ${digits})) ELSE "${item}" END`;
  };
  await engine.run(`CREATE OR REPLACE TEMP TABLE synthetic_month AS
    SELECT e, enterprise, '${label}' AS period, CASE WHEN fault = 'duplicate' THEN 2 ELSE 1 END AS sent,
      ${items.map((item) => `${wrong(item)} AS "${item}", "${item}_last_year"`).join(', ')} FROM synthetic_rows WHERE fault IS DISTINCT FROM 'missing'
    UNION ALL SELECT e, enterprise, '${label}', 1, ${items.map((item) => `CAST("${item}" * 0.9 AS DECIMAL(18, ${decimals.get(item) ?? 2})), "${item}_last_year"`).join(', ')} FROM synthetic_rows WHERE fault = 'duplicate'`);
  for (const item of items) {
    await engine.run(`INSERT INTO synthetic_errors SELECT enterprise, '${label}', ${literal(item)}, fault,
      CASE fault WHEN 'missing' THEN '' WHEN 'duplicate' THEN CAST(CAST("${item}" * 0.9 AS DECIMAL(18, ${decimals.get(item) ?? 2})) AS VARCHAR) ELSE CAST(${wrong(item)} AS VARCHAR) END, CAST("${item}" AS VARCHAR)
      FROM synthetic_rows WHERE fault IS NOT NULL AND "${item}" IS NOT NULL`);
  }
}
