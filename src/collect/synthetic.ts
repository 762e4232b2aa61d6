// Synthetic returns: enterprises of skewed sizes with seasons, entries and exits, whose amounts add up to the published
// annual figures of the workspace to the last digit. Made by the engine, month by month; the same seed gives the same files.
// Everything says that it is synthetic: identifiers, names, and the metadata of the files (in CSV, a column).
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  indicatorOf,
  loadClassification,
  matchesPattern,
  ownRegion,
  parseCodePattern,
  subregions,
  systemIndustries,
  type System,
} from '../define/index.js';
import { literal, type Engine } from '../engine/index.js';
import { InputError, printPeriod, shiftPeriod, type Period } from '../lib/index.js';
import { decimalsOf } from './returns/shape-sql.js';
import type { StagedFigure } from './staged.js';

export interface SyntheticOptions {
  enterprises: number;
  months: number;
  seed: number;
  /** Share of returns with each kind of error. */
  errors: Partial<Record<ErrorKind, number>>;
  format: 'parquet' | 'csv';
}

/** A wrong unit; sent twice, the first time with another value; not sent; a slip that makes an outlier. */
export const errorKinds = ['unit', 'duplicate', 'missing', 'outlier'] as const;
export type ErrorKind = (typeof errorKinds)[number];

/** Shares such as a real survey shows, for those who ask for `default`. */
export const usualErrors: Record<ErrorKind, number> = {
  unit: 0.0005,
  duplicate: 0.005,
  missing: 0.02,
  outlier: 0.0005,
};

export interface SyntheticResult {
  enterprises: number;
  returns: number;
  errors: number;
  first: string;
  last: string;
}

interface Series {
  industry: string;
  item: string;
  decimals: number;
  /** Totals by year, in units of the last decimal; and the comparable bases of the published years. */
  totals: Map<number, bigint>;
  bases: Map<number, bigint>;
}

const metadata = {
  synthetic: 'true',
  note: 'synthetic data made by songhua synth; describes no real enterprise',
};

/**
 * Writes register, returns and the list of errors below `data/` of a workspace, replacing synthetic ones.
 * @throws InputError where no industry has a published annual figure.
 */
export async function synthesise(
  workspace: string,
  system: System,
  figures: readonly StagedFigure[],
  engine: Engine,
  options: SyntheticOptions,
): Promise<SyntheticResult> {
  const series = publishedSeries(system, figures);
  const lastYear = Math.max(...series.flatMap(({ totals }) => [...totals.keys()]));
  if (series.length === 0)
    throw new InputError({
      message: 'no industry has a published annual figure that returns could add up to',
      at: { file: join(workspace, 'data/published') },
      expected: 'an annual level of an industry, such as agri_food,output_value,2020,1019.5,亿元',
    });
  for (const each of series) fillYears(each, lastYear, options.months);
  const draft = join(workspace, 'data', `.synthetic-${process.pid}`);
  const end = options.format === 'csv' ? 'csv' : 'parquet';
  try {
    await mkdir(join(draft, 'returns'), { recursive: true });
    await makeEnterprises(engine, system, series, lastYear, options);
    await engine.writeTable(
      `SELECT enterprise, name, class_code, region, holding, valid_from, valid_to, industry FROM synthetic_register ORDER BY e`,
      join(draft, `register.${end}`),
      metadata,
    );
    const last: Period = { frequency: 'M', year: lastYear, index: 12 };
    await engine.run(
      'CREATE OR REPLACE TEMP TABLE synthetic_errors (enterprise VARCHAR, period VARCHAR, item VARCHAR, kind VARCHAR, reported VARCHAR, actual VARCHAR)',
    );
    let returns = 0;
    for (let step = options.months - 1; step >= 0; step--) {
      const period = shiftPeriod(last, -step);
      await makeMonth(engine, series, period, options);
      const [count] = await engine.all<{ n: number }>('SELECT COUNT(*) AS n FROM synthetic_month');
      returns += count?.n ?? 0;
      await engine.writeTable(
        `SELECT * EXCLUDE (e)${end === 'csv' ? ', TRUE AS synthetic' : ''} FROM synthetic_month ORDER BY e, sent`,
        join(draft, 'returns', `synthetic-${printPeriod(period)}.${end}`),
        metadata,
      );
    }
    const [errors] = await engine.all<{ n: number }>('SELECT COUNT(*) AS n FROM synthetic_errors');
    await engine.writeTable(
      'SELECT * FROM synthetic_errors ORDER BY ALL',
      join(draft, 'synthetic-errors.csv'),
      metadata,
    );
    await writeFile(join(draft, 'returns', 'SYNTHETIC.md'), readme(options, series, lastYear));
    await moveInto(draft, workspace, end);
    return {
      enterprises: options.enterprises,
      returns,
      errors: errors?.n ?? 0,
      first: printPeriod(shiftPeriod(last, 1 - options.months)),
      last: printPeriod(last),
    };
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Published annual levels of flows of the industries, exact in units of the last decimal. */
function publishedSeries(system: System, figures: readonly StagedFigure[]): Series[] {
  const own = ownRegion(system).id;
  const proper = new Set(systemIndustries(system).map(({ id }) => id));
  const found = new Map<string, Series>();
  for (const { region, industry, indicator, period, value, growth, base, accumulation } of figures) {
    const fits =
      region === own && proper.has(industry) && /^\d{4}$/.test(period) && accumulation === 'period';
    if (!fits || value === null || value <= 0 || indicatorOf(system, indicator)?.type !== 'flow') continue;
    const decimals = decimalsOf(system, indicator);
    const key = `${industry}.${indicator}`;
    const series = found.get(key) ?? {
      industry,
      item: indicator,
      decimals,
      totals: new Map(),
      bases: new Map(),
    };
    series.totals.set(Number(period), inUnits(value, decimals));
    const comparable = base ?? (growth === null ? null : value / (1 + growth));
    if (comparable !== null) series.bases.set(Number(period), inUnits(comparable, decimals));
    found.set(key, series);
  }
  return [...found.values()];
}

function inUnits(value: number, decimals: number): bigint {
  const [whole = '0', fraction = ''] = value.toFixed(decimals).split('.');
  return BigInt(whole + fraction);
}

/** Years without a level take the base of the year after, or a twentieth less than it. */
function fillYears({ totals, bases }: Series, lastYear: number, months: number): void {
  const newest = totals.get(lastYear) ?? [...totals.values()].at(-1) ?? 0n;
  if (!totals.has(lastYear)) totals.set(lastYear, newest);
  for (let year = lastYear; year > lastYear - Math.ceil(months / 12) - 1; year--) {
    const level = totals.get(year) ?? newest;
    if (!bases.has(year)) bases.set(year, totals.get(year - 1) ?? (level * 20n) / 21n);
    if (!totals.has(year - 1)) totals.set(year - 1, bases.get(year) ?? level);
  }
}

/**
 * A number in (0, 1) out of whole numbers, by two steps of a quadratic congruential generator modulo the prime 2^31 - 1
 * (D. E. Knuth, The Art of Computer Programming 2, 3.2.2): linear ones would leave numbers of neighbours dependent.
 */
function uniform(seed: number, channel: number, ...of: string[]): string {
  const primes = [7919, 104729, 1299709];
  const mixed = of.map((each, i) => `CAST(${each} AS BIGINT) * ${primes[i] ?? 1}`).join(' + ');
  const start = `((${mixed} + ${(seed % 1_000_003) * 15485 + channel * 179424673}) * 48271 % 2147483647)`;
  const step = (x: string, by: number): string => `((${x} * (${x} + ${by}) + 69621) % 2147483647)`;
  return `((${step(step(start, 40692), 16807)} + 0.5) / 2147483647.0)`;
}

/** A standard normal number (Box and Muller 1958). */
function normal(seed: number, channel: number, ...of: string[]): string {
  return `(SQRT(-2 * LN(${uniform(seed, channel, ...of)})) * COS(6.283185307179586 * ${uniform(seed, channel + 1, ...of)}))`;
}

/** `synthetic_register`: the enterprises; the first of each industry is large, always there and without fault. */
async function makeEnterprises(
  engine: Engine,
  system: System,
  series: readonly Series[],
  lastYear: number,
  { enterprises, months, seed }: SyntheticOptions,
): Promise<void> {
  const industries = systemIndustries(system).filter(({ id }) =>
    series.some(({ industry }) => industry === id),
  );
  const table = system.classification === null ? undefined : await loadClassification(system.classification);
  const codes = industries.flatMap(({ id, codes: patterns }, k) => {
    const parsed = patterns.flatMap((text) => parseCodePattern(text) ?? []);
    const inside = [...(table?.entries.values() ?? [])].filter(
      ({ level, code }) => level === 'class' && parsed.some((pattern) => matchesPattern(pattern, code)),
    );
    return inside.length === 0 ? [[k, id, 0, null]] : inside.map(({ code }, i) => [k, id, i, code]);
  });
  await engine.createTable(
    'synthetic_codes',
    { k: 'INTEGER', industry: 'VARCHAR', i: 'INTEGER', code: 'VARCHAR' },
    codes,
  );
  const own = ownRegion(system);
  const places = subregions(system, own.id);
  const regions = (places.length === 0 ? [own] : places).map(({ id, code }) => code ?? id);
  await engine.createTable(
    'synthetic_regions',
    { i: 'INTEGER', region: 'VARCHAR' },
    regions.map((region, i) => [i, region]),
  );
  const firstMonth = lastYear * 12 + 12 - months;
  const many = industries.length;
  const u = (channel: number): string => uniform(seed, channel, 'e');
  const month = (m: string, day: string): string =>
    `CONCAT(LPAD(CAST(${m} // 12 AS VARCHAR), 4, '0'), '-', LPAD(CAST(${m} % 12 + 1 AS VARCHAR), 2, '0'), '${day}')`;
  // 8 % of the enterprises enter and 6 % leave within the time shown; 2 % belong to holding groups
  await engine.run(`CREATE OR REPLACE TEMP TABLE synthetic_units AS
    SELECT CAST(e AS INTEGER) AS e, CAST(e % ${many} AS INTEGER) AS k, e < ${many} AS anchor,
      CASE WHEN e < ${many} THEN EXP(4.0) ELSE EXP(1.5 * ${normal(seed, 1, 'e')}) END AS size,
      CASE WHEN e >= ${many} AND ${u(3)} < 0.08 THEN ${firstMonth} + CAST(FLOOR(${u(4)} * ${months}) AS INTEGER) ELSE ${firstMonth - 60} END AS entry,
      CASE WHEN e >= ${many} AND ${u(5)} < 0.06 THEN ${firstMonth} + CAST(FLOOR(${u(6)} * ${months}) AS INTEGER) ELSE 999999 END AS leaving,
      ${u(7)} AS season, ${u(8)} AS place, ${u(9)} AS kind, ${u(10)} AS held
    FROM range(${enterprises}) r(e)`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE synthetic_register AS
    SELECT u.e, CONCAT('SYN', LPAD(CAST(u.e AS VARCHAR), 7, '0')) AS enterprise, CONCAT('Synthetic enterprise ', u.e, ' 合成企业') AS name, c.code AS class_code, g.region,
      CASE WHEN u.held < 0.02 AND NOT u.anchor THEN CONCAT('SYNGROUP', CAST(FLOOR(u.held * ${Math.max(1, Math.floor(enterprises / 200))} * 50) AS INTEGER)) END AS holding,
      ${month('u.entry', '-01')} AS valid_from, CASE WHEN u.leaving < 999999 AND u.leaving >= u.entry THEN ${month('u.leaving', '-28')} END AS valid_to,
      CASE WHEN c.code IS NULL THEN c.industry END AS industry
    FROM synthetic_units u
    JOIN (SELECT *, COUNT(*) OVER (PARTITION BY k) AS many FROM synthetic_codes) c ON c.k = u.k AND c.i = CAST(FLOOR(u.kind * c.many) AS INTEGER)
    JOIN synthetic_regions g ON g.i = CAST(FLOOR(u.place * ${regions.length}) AS INTEGER)`);
  await engine.run(`UPDATE synthetic_units SET leaving = 999999 WHERE leaving < entry`);
}

/** The share of a year that falls into a month, in 1/1000: a mild season with a trough in winter and a peak at the year's end. */
const seasons = [66, 62, 80, 80, 83, 88, 84, 84, 88, 90, 92, 103];

function monthTotal(year: bigint, index: number): bigint {
  const share = (i: number): bigint => (year * BigInt(seasons[i] ?? 0)) / 1000n;
  if (index < 12) return share(index - 1);
  return year - Array.from({ length: 11 }, (_, i) => share(i)).reduce((sum, each) => sum + each, 0n);
}

/** \`synthetic_month\`: the returns of a month. Weights are whole numbers, so that shares of a total are exact and repeat. */
async function makeMonth(
  engine: Engine,
  series: readonly Series[],
  period: Period,
  { seed, errors }: SyntheticOptions,
): Promise<void> {
  const t = period.year * 12 + period.index - 1;
  const items = [...new Set(series.map(({ item }) => item))];
  const order = [...new Set(series.map(({ industry }) => industry))];
  const totals = series.map(({ industry, item, totals: levels, bases }) => [
    order.indexOf(industry),
    item,
    String(monthTotal(levels.get(period.year) ?? 0n, period.index)),
    String(monthTotal(bases.get(period.year) ?? 0n, period.index)),
  ]);
  await engine.createTable(
    'synthetic_totals',
    { k: 'INTEGER', item: 'VARCHAR', now: 'VARCHAR', before: 'VARCHAR' },
    totals,
  );
  const weight = (at: number, item: number): string =>
    `CAST(GREATEST(1, ROUND(1000000 * size * EXP(CASE WHEN anchor THEN 0.01 ELSE 0.15 END * ${normal(seed, 20 + 4 * item, 'e', String(at))} + 0.1 * SIN(6.283185307179586 * (season + ${at % 12} / 12.0))))) AS BIGINT)`;
  await engine.run(`CREATE OR REPLACE TEMP TABLE synthetic_weights AS
    SELECT e, k, anchor, ${items.map((_, i) => `${weight(t, i)} AS now_${i}, CASE WHEN entry <= ${t - 12} THEN ${weight(t - 12, i)} ELSE 0 END AS before_${i}`).join(', ')}
    FROM synthetic_units WHERE entry <= ${t} AND leaving >= ${t}`);
  const shares = items.flatMap((item, i) =>
    ['now', 'before'].map((when) => {
      const total = `(SELECT CAST(x.${when} AS HUGEINT) FROM synthetic_totals x WHERE x.k = w.k AND x.item = ${literal(item)})`;
      return `CAST(${total} * w.${when}_${i} // s.${when}_${i} AS BIGINT) AS ${when}_${i}`;
    }),
  );
  await engine.run(`CREATE OR REPLACE TEMP TABLE synthetic_amounts AS
    WITH s AS (SELECT k, ${items.map((_, i) => `CAST(SUM(now_${i}) AS HUGEINT) AS now_${i}, CAST(SUM(before_${i}) AS HUGEINT) AS before_${i}`).join(', ')} FROM synthetic_weights GROUP BY k)
    SELECT w.e, w.k, w.anchor, ${shares.join(', ')} FROM synthetic_weights w JOIN s ON s.k = w.k`);
  // what flooring leaves over goes to the first enterprise of the industry
  for (const [i, item] of items.entries()) {
    for (const when of ['now', 'before']) {
      await engine.run(`UPDATE synthetic_amounts SET ${when}_${i} = ${when}_${i} + x.rest FROM (
        SELECT a.k, CAST(CAST(MAX(t.${when}) AS HUGEINT) - SUM(a.${when}_${i}) AS BIGINT) AS rest FROM synthetic_amounts a JOIN synthetic_totals t ON t.k = a.k AND t.item = ${literal(item)} GROUP BY a.k) x
        WHERE x.k = synthetic_amounts.k AND synthetic_amounts.anchor`);
    }
  }
  const decimals = new Map(series.map(({ item, decimals: digits }) => [item, digits]));
  const exact = (column: string, item: string): string => {
    const digits = decimals.get(item) ?? 2;
    const tail = `CAST(0.${'0'.repeat(digits - 1)}1 AS DECIMAL(${digits + 1}, ${digits}))`;
    return `CAST(CAST(${column} AS DECIMAL(27, 0)) * ${tail} AS DECIMAL(18, ${digits}))`;
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

async function moveInto(draft: string, workspace: string, end: string): Promise<void> {
  const data = join(workspace, 'data');
  await rm(join(data, 'returns'), { recursive: true, force: true });
  for (const old of ['register.csv', 'register.parquet']) await rm(join(data, old), { force: true });
  await rename(join(draft, 'returns'), join(data, 'returns'));
  await rename(join(draft, `register.${end}`), join(data, `register.${end}`));
  await rename(join(draft, 'synthetic-errors.csv'), join(data, 'synthetic-errors.csv'));
}

function readme(
  { enterprises, months, seed, errors }: SyntheticOptions,
  series: readonly Series[],
  lastYear: number,
): string {
  const shares = errorKinds.map((kind) => `${kind} ${errors[kind] ?? 0}`).join(', ');
  return `# Synthetic returns

Made by \`songhua synth --enterprises ${enterprises} --months ${months} --seed ${seed}\`. They describe no real enterprise.
Of the ${series.length} published series, each year's true values add up to the published figure to the last digit (last year: ${lastYear}).
Shares of errors put in: ${shares}; each one is listed with its true value in data/synthetic-errors.csv.
`;
}
