// The returns and the register of a workspace, staged in the engine: the view `returns`, the tables `register`, `slots`
// and `return_periods`. Nothing is changed or left out here; a file with problems stops the build or is set aside.
import { join } from 'node:path';
import { resolveReturns, type ReturnsDefinition, type System } from '../../define/index.js';
import { literal, type Engine } from '../../engine/index.js';
import { InputError, throwIfAny, type Period, type Problem } from '../../lib/index.js';
import { listFiles } from '../files.js';
import { indexNames } from '../names.js';
import type { Finding, InputFile } from '../staged.js';
import { fingerprint, kindOfReturns } from './files.js';
import { numberPeriods, readReturnPeriod, type PeriodNumbers } from './periods.js';
import { findRegister, readRegister } from './register.js';
import { amountName, decimalsOf } from './shape-sql.js';
import { stageReturns, type StagedGroup, type Staging } from './stage.js';

export interface CollectedReturns {
  definition: ReturnsDefinition;
  /** Items that any file has, with whether their value of last year is reported, in the system's order. */
  items: ReturnItemColumns[];
  periods: PeriodNumbers;
  findings: Finding[];
  inputs: InputFile[];
  /** Whether a file says of itself that it is synthetic. */
  synthetic: boolean;
  rows: number;
}

export interface ReturnItemColumns {
  item: string;
  lastYear: boolean;
  decimals: number;
  /** The greatest power of ten that a file reports it in: 3 for 千元. */
  exponent: number;
}

export interface ReturnOptions {
  /** A folder for what is staged; whoever made it removes it. */
  scratch: string;
  /** Sets files with problems aside instead of stopping. */
  quarantine: boolean;
}

/** Stages `data/returns/**` and `data/register.*`; undefined where a workspace has no returns. */
export async function collectReturns(
  workspace: string,
  system: System,
  engine: Engine,
  { scratch, quarantine }: ReturnOptions,
): Promise<CollectedReturns | undefined> {
  const files = (await listFiles(workspace, 'data/returns')).filter(
    (file) => kindOfReturns(file) !== undefined,
  );
  if (files.length === 0) return undefined;
  const definition = system.returns ?? resolveReturns();
  checkItems(definition, system);
  const staging: Staging = { workspace, scratch, engine, system, names: indexNames(system), definition };
  const register = await findRegister(workspace);
  if (register === undefined)
    throw new InputError({
      message: 'there are returns, but no register of enterprises',
      at: { file: 'data/register.csv' },
      expected: 'a table with the columns enterprise, name, class_code, region, valid_from, valid_to',
      mend: 'Add data/register.csv (or .parquet, .xlsx)',
    });
  const fingerprints = Promise.all([register, ...files].map((file) => fingerprint(join(workspace, file), file)));
  // a checksum that cannot be made is said where it is awaited
  fingerprints.catch(() => undefined);
  await readRegister(register, staging);
  const staged = await stageReturns(files, staging);
  const found = await findPeriods(staged.groups, engine, definition);
  const bad = [...staged.bad, ...found.bad];
  if (!quarantine) throwIfAny(bad.flatMap(({ problems }) => problems));
  const aside = new Set(found.bad.map(({ file }) => file));
  const items = itemsOf(staged.groups, system);
  const periods = await numberPeriods(engine, found.written);
  await nameSources(staged.groups, files, engine);
  await engine.run(`CREATE OR REPLACE TEMP VIEW returns AS ${unionOf(staged.groups, items, aside)}`);
  const [count] = await engine.all<{ n: number }>('SELECT COUNT(*) AS n FROM returns');
  return {
    definition,
    items,
    periods,
    findings: [
      ...bad.flatMap(quarantined),
      ...staged.ignored.flatMap(({ file, headings }) => notRead(file, headings)),
    ],
    inputs: await fingerprints,
    synthetic: staged.synthetic || (await isSynthetic(files, workspace, engine)),
    rows: count?.n ?? 0,
  };
}

function checkItems(definition: ReturnsDefinition, system: System): void {
  const known = new Set(system.indicators.map(({ id }) => id));
  const named = [...Object.keys(definition.items), ...(definition.outliers.items ?? [])];
  throwIfAny(
    named
      .filter((item) => !known.has(item))
      .map((item) => ({
        message: `returns names "${item}", which is no indicator of the system`,
        at: { file: 'system.yaml' },
        expected: [...known].join(', '),
      })),
  );
}

function itemsOf(groups: readonly StagedGroup[], system: System): ReturnItemColumns[] {
  const has = (item: string, measure: string): boolean =>
    groups.some(({ amounts }) =>
      amounts.some((amount) => amount.item === item && amount.measure === measure),
    );
  const exponentOf = (item: string): number =>
    Math.max(
      0,
      ...groups.flatMap(({ amounts }) => amounts.filter((a) => a.item === item).map((a) => a.exponent)),
    );
  return system.indicators
    .filter(({ id }) => has(id, 'current'))
    .map(({ id }) => ({
      item: id,
      lastYear: has(id, 'last_year'),
      decimals: decimalsOf(system, id),
      exponent: exponentOf(id),
    }));
}

/** The table `return_sources`: the files in their order, with the row number and the line of each one's first row. */
async function nameSources(
  groups: readonly StagedGroup[],
  order: readonly string[],
  engine: Engine,
): Promise<void> {
  const rank = (file: string): number => order.indexOf(file.replace(/\[[^\]]*\]$/, ''));
  await engine.createTable(
    'source_files',
    { source_path: 'VARCHAR', file: 'VARCHAR', nth: 'INTEGER', first_line: 'INTEGER' },
    groups.flatMap(({ files, firstLine }) =>
      files.map(({ file, path }) => [path, file, rank(file), firstLine] as const),
    ),
  );
  // rows of text and sheets are counted through a whole group; those of Parquet begin at 0 in each file
  const counted = groups.filter(({ firstLine }) => firstLine > 1);
  const starts =
    counted.length === 0
      ? "SELECT '' AS source_path, 0 AS first_row WHERE FALSE"
      : counted
          .map(
            ({ query }) =>
              `SELECT source_path, MIN(source_row) AS first_row FROM (${query}) GROUP BY source_path`,
          )
          .join(' UNION ALL ');
  await engine.run(`CREATE OR REPLACE TEMP TABLE return_sources AS
    SELECT f.source_path, f.file, f.nth, f.first_line - COALESCE(s.first_row, 0) AS lead
    FROM source_files f LEFT JOIN (${starts}) s ON s.source_path = f.source_path`);
}

/** One view over all groups, with nulls for the columns that a group lacks. */
function unionOf(
  groups: readonly StagedGroup[],
  items: readonly ReturnItemColumns[],
  aside: ReadonlySet<string>,
): string {
  const selects = groups.map(({ query, amounts, files }) => {
    const left = files.filter(({ file }) => aside.has(file)).map(({ path }) => literal(path));
    const except = left.length === 0 ? '' : ` WHERE source_path NOT IN (${left.join(', ')})`;
    const columns = items.flatMap(({ item, decimals }) =>
      (['current', 'last_year'] as const).map((measure) => {
        const name = amountName({ item, measure });
        const has = amounts.some((amount) => amount.item === item && amount.measure === measure);
        return has ? name : `CAST(NULL AS DECIMAL(18, ${decimals})) AS ${name}`;
      }),
    );
    return `SELECT enterprise, period_raw, sent, ${columns.join(', ')}, source_path, source_row FROM (${query})${except}`;
  });
  if (selects.length > 0) return selects.join('\nUNION ALL ');
  const none = items.flatMap(({ item }) => [`NULL AS c_${item}`, `NULL AS l_${item}`]);
  return `SELECT '' AS enterprise, '' AS period_raw, '' AS sent, ${[...none, "'' AS source_path", '0 AS source_row'].join(', ')} WHERE FALSE`;
}

/** The distinct periods of all groups as written; those that are none, with the first place of each in a file. */
async function findPeriods(
  groups: readonly StagedGroup[],
  engine: Engine,
  definition: ReturnsDefinition,
): Promise<{ written: Map<string, Period>; bad: { file: string; problems: Problem[] }[] }> {
  const written = new Map<string, Period>();
  const bad: { file: string; problems: Problem[] }[] = [];
  for (const group of groups) {
    const { query } = group;
    const faults: string[] = [];
    const rows = await engine.all<{ raw: string | null }>(
      `SELECT DISTINCT period_raw AS raw FROM (${query})`,
    );
    for (const { raw } of rows) {
      const read = raw === null ? undefined : readReturnPeriod(raw);
      const fits =
        read !== undefined && (read.accumulation === 'period' || definition.accumulation === 'ytd');
      if (raw !== null && fits) written.set(raw, read.period);
      else faults.push(raw ?? '');
    }
    if (faults.length > 0) bad.push(...(await placesOfPeriods(group, faults, engine)));
  }
  return { written, bad };
}

async function placesOfPeriods(
  { query, files, firstLine }: StagedGroup,
  faults: readonly string[],
  engine: Engine,
) {
  const rows = await engine.all<{ source_path: string; raw: string | null; line: number; many: number }>(`
    WITH marked AS (SELECT source_path, source_row, COALESCE(period_raw, '') AS raw FROM (${query})),
    starts AS (SELECT source_path, MIN(source_row) AS first_row FROM marked GROUP BY source_path)
    SELECT m.source_path, m.raw, MIN(m.source_row - s.first_row) AS line, COUNT(*) AS many
    FROM marked m JOIN starts s ON s.source_path = m.source_path
    WHERE m.raw IN (${faults.map(literal).join(', ')}) GROUP BY m.source_path, m.raw ORDER BY m.source_path, line`);
  const byFile = new Map<string, Problem[]>();
  for (const { source_path, raw, line, many } of rows) {
    const file = files.find(({ path }) => path === source_path)?.file ?? source_path;
    const problem: Problem = {
      message: raw === '' ? 'the period is missing' : 'this is not a period that returns can be of',
      at: { file, line: line + firstLine, column: 'period' },
      found: `"${raw ?? ''}"${many > 1 ? ` here and in ${many - 1} more rows` : ''}`,
      expected: '2020, 2020-S1, 2020-Q2 or 2020-03, and with accumulation: ytd also 2020年1-7月',
    };
    byFile.set(file, [...(byFile.get(file) ?? []), problem]);
  }
  return [...byFile].map(([file, problems]) => ({ file, problems }));
}

async function isSynthetic(files: readonly string[], workspace: string, engine: Engine): Promise<boolean> {
  const parquet = files
    .filter((file) => kindOfReturns(file) === 'parquet')
    .map((file) => join(workspace, file));
  if (parquet.length === 0) return false;
  const marks = await engine.parquetMetadata(parquet, 'synthetic').catch((): string[] => []);
  return marks.includes('true');
}

function quarantined({ file, problems }: { file: string; problems: readonly Problem[] }): Finding[] {
  return problems.slice(0, 20).map(({ message, at, found, expected }) => ({
    rule: 'quarantine',
    severity: 'error',
    file,
    line: at?.line ?? null,
    column: at?.column === undefined ? null : String(at.column),
    message_en: `The file is set aside: ${message}${found === undefined ? '' : ` (found ${found}${expected === undefined ? '' : `; expected ${expected}`})`}.`,
    message_zh: `该文件已被隔离，未参与汇总：${message}${found === undefined ? '' : `（${found}）`}。`,
    value: null,
    expected: null,
  }));
}

function notRead(file: string, headings: readonly string[]): Finding[] {
  return [
    {
      rule: 'column_not_read',
      severity: 'info',
      file,
      line: 1,
      column: headings[0] ?? null,
      message_en: `Columns that mean nothing here were not read: ${headings.join(', ')}. Map them under returns.items in system.yaml.`,
      message_zh: `未识别的列未读取：${headings.join('、')}。可在 system.yaml 的 returns.items 中对应。`,
      value: null,
      expected: null,
    },
  ];
}
