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
  resolveReturns,
  subregions,
  systemIndustries,
  type System,
} from '../define/index.js';
import type { Engine } from '../engine/index.js';
import { counted, InputError, printPeriod, type Period } from '../lib/index.js';
import { registersOf } from './returns/register.js';
import { decimalsOf } from './returns/shape-sql.js';
import { columnsOf, makeAmounts, makeReturns } from './synthetic-month.js';
import { normal, uniform } from './synthetic-random.js';
import { carryOn, inUnitsRead, monthsToMake, wholeYears } from './synthetic-shape.js';
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
  /** The years whose true values add up to the published figures. */
  years: string[];
  /** Published figures that nothing is made for, as they are not above nought. */
  not_made: string[];
}

export interface Series {
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
  const { series, notMade } = publishedSeries(system, figures);
  const lastYear = Math.max(...series.flatMap(({ totals }) => [...totals.keys()]));
  if (series.length === 0)
    throw new InputError({
      message: {
        en: 'no industry has a published annual figure that returns could add up to',
        zh: '没有任何产业有可供报表合计的年度公布数',
      },
      at: { file: join(workspace, 'data/published') },
      found: { en: counted(figures.length, 'figure', 'figures'), zh: `${figures.length}个数据` },
      expected: {
        en: 'an annual level of an industry, such as agri_food,output_value,2020,1019.5,亿元',
        zh: '产业的年度绝对数，如 agri_food,output_value,2020,1019.5,亿元',
      },
      mend: {
        en: 'Add a table of annual figures to data/published, such as figures.csv',
        zh: '请在 data/published 中添加年度数据表，如 figures.csv',
      },
    });
  for (const each of series) fillYears(each, lastYear, options.months);
  const definition = system.returns ?? resolveReturns();
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
    const { items, columns } = columnsOf(series);
    const written = ['enterprise', 'period', 'sent', ...inUnitsRead(items, definition)].join(', ');
    const mark = options.format === 'csv' ? ', TRUE AS synthetic' : '';
    const shown: string[] = [];
    let returns = 0;
    for (const [step, { period, adds, returned }] of monthsToMake(
      last,
      options.months,
      definition,
    ).entries()) {
      await makeAmounts(engine, series, period, step, options);
      await carryOn(engine, columns, adds);
      if (!returned) continue;
      await makeReturns(engine, series, period, options);
      const [count] = await engine.all<{ n: number }>('SELECT COUNT(*) AS n FROM synthetic_month');
      returns += count?.n ?? 0;
      shown.push(printPeriod(period));
      await engine.writeTable(
        `SELECT ${written}${mark} FROM synthetic_month ORDER BY e, sent`,
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
      first: shown[0] ?? printPeriod(last),
      last: shown.at(-1) ?? printPeriod(last),
      years: wholeYears(shown, definition),
      not_made: notMade.filter((figure) => shown.some((month) => figure.includes(`[${month.slice(0, 4)}]`))),
    };
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Published annual levels of flows of the industries, exact in units of the last decimal; and those that are not above nought. */
function publishedSeries(
  system: System,
  figures: readonly StagedFigure[],
): { series: Series[]; notMade: string[] } {
  const own = ownRegion(system).id;
  const proper = new Set(systemIndustries(system).map(({ id }) => id));
  const found = new Map<string, Series>();
  const notMade: string[] = [];
  for (const { region, industry, indicator, period, value, growth, base, accumulation } of figures) {
    const fits =
      region === own && proper.has(industry) && /^\d{4}$/.test(period) && accumulation === 'period';
    if (!fits || value === null || indicatorOf(system, indicator)?.type !== 'flow') continue;
    if (value <= 0) {
      notMade.push(`${industry}.${indicator}[${period}]`);
      continue;
    }
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
  return { series: [...found.values()], notMade };
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
  // who leaves in January has no return of it where that of February stands for both
  if (system.returns?.january === 'with_february')
    await engine.run(
      `UPDATE synthetic_units SET leaving = leaving + 1 WHERE leaving < 999999 AND leaving % 12 = 0`,
    );
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

async function moveInto(draft: string, workspace: string, end: string): Promise<void> {
  const data = join(workspace, 'data');
  await rm(join(data, 'returns'), { recursive: true, force: true });
  for (const old of await registersOf(workspace)) await rm(join(workspace, old));
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
Of the ${series.length} published series, each whole year's true values add up to the published figure to the last digit (last year: ${lastYear}).
Shares of errors put in: ${shares}; each one is listed with its true value in data/synthetic-errors.csv.
`;
}
