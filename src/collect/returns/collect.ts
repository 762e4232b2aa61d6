// The returns and the register of a workspace, staged in the engine: the view `returns`, the tables `register`, `slots`
// and `return_periods`. Nothing is changed or left out here; a file with problems stops the build or is set aside.
import { join } from 'node:path';
import { indicatorOf, resolveReturns, type ReturnsDefinition, type System } from '../../define/index.js';
import type { Engine } from '../../engine/index.js';
import { InputError, isCurrency, printPeriod, throwIfAny, type Problem } from '../../lib/index.js';
import { listFiles, unreadFile } from '../files.js';
import { indexNames } from '../names.js';
import type { Finding, InputFile } from '../staged.js';
import { kindOfReturns, mayHoldTable, someAtATime } from './files.js';
import { checkDefinition } from './definition.js';
import { fileOfTable, findFlaws, without, type Flaws } from './flaws.js';
import {
  mappedToNothing,
  noRows,
  notRead,
  sheetSkipped,
  titleSkipped,
  unitsAssumed,
} from './head-findings.js';
import { mappedColumns, mappedRegister, mappedTwice } from './mappings.js';
import { mostPeriods, numberPeriods, numbersOf, periodsOfFiles, type PeriodNumbers } from './periods.js';
import { readThrough } from './read-through.js';
import { findRegister, readRegister } from './register.js';
import { setAside } from './set-aside.js';
import { amountColumn, amountName, decimalsOf } from './shape-sql.js';
import { stageReturns, type StagedGroup, type Staging } from './stage.js';
import { farPeriods, tooManyPeriods } from './period-span.js';

export interface CollectedReturns {
  definition: ReturnsDefinition;
  /** Items that any file has, with whether their value of last year is reported, in the system's order. */
  items: ReturnItemColumns[];
  periods: PeriodNumbers;
  /** The number of the period of every file, by the file's own number, where each is of one. */
  filePeriods?: readonly number[] | undefined;
  findings: Finding[];
  inputs: InputFile[];
  /** Whether a file says of itself that it is synthetic. */
  synthetic: boolean;
  /** Whether files are set aside, so that returns may lack. */
  partial: boolean;
}

export interface ReturnItemColumns {
  item: string;
  /** What it is called, by language. */
  names: Readonly<Record<string, string>>;
  lastYear: boolean;
  decimals: number;
  /** The greatest power of ten that a file reports it in: 3 for 千元. */
  exponent: number;
  /** Whether the files say that no return lacks it; and the same of its value of last year. */
  complete: { current: boolean; lastYear: boolean };
}

export interface ReturnOptions {
  /** A folder for what is staged; whoever made it removes it. */
  scratch: string;
  /** Sets files with problems aside instead of stopping. */
  quarantine: boolean;
  /** Files that are known to be damaged; they are set aside unread. */
  damaged?: readonly { file: string; problems: Problem[] }[];
}

/** Stages `data/returns/**` and `data/register.*`; undefined where a workspace has no returns. */
export async function collectReturns(
  workspace: string,
  system: System,
  engine: Engine,
  { scratch, quarantine, damaged = [] }: ReturnOptions,
): Promise<CollectedReturns | undefined> {
  const all = await listFiles(workspace, 'data/returns');
  const files = all.filter(
    (file) => kindOfReturns(file) !== undefined && !damaged.some((each) => each.file === file),
  );
  const foreign = all.filter((file) => kindOfReturns(file) === undefined && mayHoldTable(file));
  if (files.length === 0) {
    throwIfAny([...foreign.map(notAFormat), ...damaged.flatMap(({ problems }) => problems)]);
    return undefined;
  }
  const definition = system.returns ?? resolveReturns();
  await checkDefinition(workspace, definition, system);
  throwIfAny(mappedTwice(definition));
  const register = await findRegister(workspace);
  if (register === undefined)
    throw new InputError({
      message: { en: 'there are returns, but no register of enterprises', zh: '有企业报表，但没有企业名录' },
      at: { file: 'data/register.csv' },
      found: { en: 'no such file', zh: '没有该文件' },
      expected: {
        en: 'a table with the columns enterprise, name, class_code, region, valid_from, valid_to',
        zh: '含“enterprise”、“name”、“class_code”、“region”、“valid_from”、“valid_to”各列的表',
      },
      mend: {
        en: 'Add data/register.csv (or .parquet, .xlsx)',
        zh: '请添加 data/register.csv（或 .parquet、.xlsx）',
      },
    });
  const readings = someAtATime([register, ...files], (file) => readThrough(join(workspace, file), file));
  // what cannot be read is said where it is awaited
  readings.catch(() => undefined);
  const staging: Staging = {
    ...{ workspace, scratch, engine, system, names: indexNames(system), definition },
    underscored: async () =>
      new Set((await readings).filter(({ underscored }) => underscored).map(({ input }) => input.file)),
  };
  const registerHead = await readRegister(register, staging);
  const staged = await stageReturns(files, staging);
  const found = await findFlaws(staged.groups, engine, definition);
  const read = await readings;
  const cut = read.flatMap(({ input: { file }, problem }) =>
    problem === undefined ? [] : [{ file, problems: [problem] }],
  );
  const isCut = ({ file }: { file: string }): boolean => cut.some((each) => each.file === file);
  const bad = [...damaged, ...cut, ...[...staged.bad, ...found.bad].filter((each) => !isCut(each))];
  if (!quarantine) throwIfAny(bad.flatMap(({ problems }) => problems));
  const sound = staged.groups
    .map((group) => without(group, [...cut, ...found.bad]))
    .filter((group) => group.files.length > 0);
  const items = itemsOf(sound, system);
  // with every file set aside there is nothing to build from
  if (sound.length === 0) throwIfAny(bad.flatMap(({ problems }) => problems));
  const periods = numbersOf(found.written);
  if (periods.count > mostPeriods)
    throw new InputError(await tooManyPeriods(periods.count, found.written, sound, engine));
  await numberPeriods(engine, found.written, periods);
  await listFilesOfPeriods(sound, found, engine);
  const far = await farPeriods(found.written, sound, engine);
  await nameIndustries(system, engine);
  await nameSources(staged.groups, files, engine);
  const synthetic = staged.synthetic || (await isSynthetic(files, workspace, engine));
  await engine.run(`CREATE OR REPLACE TEMP VIEW returns AS ${unionOf(sound, items)}`);
  return {
    definition,
    items,
    periods,
    filePeriods: periodsOfFiles(sound, found, periods),
    findings: [
      ...foreign.map(unreadFile),
      ...bad.flatMap(setAside),
      ...withoutRows(sound, found).map(noRows),
      ...far,
      ...staged.ignored.flatMap(({ file, headings }) => notRead(file, headings)),
      ...staged.titles.map(titleSkipped),
      ...staged.notes.map(sheetSkipped),
      ...mappedToNothing(mappedColumns(definition), staged.headings, 'returns'),
      ...mappedToNothing(mappedRegister(definition), new Set(registerHead), 'register'),
      // where no amount of money has a unit, all are plainly in the currency itself
      ...(synthetic || !hasUnits(staged.groups, system) ? [] : unitsAssumed(staged.assumed, system)),
    ],
    inputs: read.map(({ input }) => input),
    synthetic,
    partial: bad.length > 0,
  };
}

/** Whether some amount of money has a unit in its heading or in system.yaml. */
function hasUnits(groups: readonly StagedGroup[], system: System): boolean {
  return groups.some(({ amounts }) =>
    amounts.some(({ item, assumed }) => !assumed && isCurrency(indicatorOf(system, item)?.unit ?? '')),
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
  const isComplete = (item: string, measure: 'current' | 'last_year'): boolean =>
    groups.every(({ amounts, complete }) => {
      const [amount] = amounts.filter((each) => each.item === item && each.measure === measure);
      return amount !== undefined && complete.has(amountColumn(amount));
    });
  return system.indicators
    .filter(({ id }) => has(id, 'current'))
    .map(({ id, names }) => ({
      item: id,
      names,
      lastYear: has(id, 'last_year'),
      decimals: decimalsOf(system, id),
      exponent: exponentOf(id),
      complete: { current: isComplete(id, 'current'), lastYear: isComplete(id, 'last_year') },
    }));
}

/** The table `industry_names`: what the industries are called, for messages. */
async function nameIndustries({ industries }: System, engine: Engine): Promise<void> {
  await engine.createTable(
    'industry_names',
    { industry: 'VARCHAR', en: 'VARCHAR', zh: 'VARCHAR' },
    industries.map(({ id, names }) => [id, names.en ?? names.zh ?? id, names.zh ?? names.en ?? id]),
  );
}

/** The files that have a head and no row: those that hold no period. */
function withoutRows(groups: readonly StagedGroup[], { held }: Flaws): string[] {
  const holding = new Set(held.map(({ source }) => source));
  const empty = groups.flatMap(({ files }) => files.filter(({ source }) => !holding.has(source)));
  return empty.map(({ file }) => file).sort();
}

/** The table `return_sources`: the files in their order, with what is added to the number of a row for its line. */
async function nameSources(
  groups: readonly StagedGroup[],
  order: readonly string[],
  engine: Engine,
): Promise<void> {
  const rank = (file: string): number => order.indexOf(fileOfTable(file));
  await engine.createTable(
    'source_files',
    { source: 'INTEGER', file: 'VARCHAR', nth: 'INTEGER', first_line: 'INTEGER' },
    groups.flatMap(({ files, firstLine }) =>
      files.map(({ file, source }) => [source, file, rank(file), firstLine] as const),
    ),
  );
  // rows of text and sheets are counted through a whole group; those of Parquet begin at 0 in each file
  const counted = groups.filter(({ firstLine }) => firstLine > 1);
  const starts =
    counted.length === 0
      ? 'SELECT 0 AS source, 0 AS first_row WHERE FALSE'
      : counted
          .map(({ query }) => `SELECT source, MIN(source_row) AS first_row FROM (${query}) GROUP BY source`)
          .join(' UNION ALL ');
  await engine.run(`CREATE OR REPLACE TEMP TABLE source_starts AS ${starts};
    CREATE OR REPLACE TEMP TABLE return_sources AS
    SELECT f.source, f.file, f.nth, f.first_line - COALESCE(s.first_row, 0) AS lead
    FROM source_files f LEFT JOIN source_starts s ON s.source = f.source`);
}

/** The table `return_files`: which files hold returns of which periods. */
async function listFilesOfPeriods(
  groups: readonly StagedGroup[],
  { written, held }: Flaws,
  engine: Engine,
): Promise<void> {
  const names = new Map(
    groups.flatMap(({ files }) => files.map(({ source, file }) => [source, file] as const)),
  );
  const rows = held.flatMap(({ source, raw }) => {
    const [file, period] = [names.get(source), written.get(raw)];
    return file === undefined || period === undefined ? [] : [[file, printPeriod(period)] as const];
  });
  // a period may be written in several ways
  const distinct = new Map(rows.map((row) => [row.join('\n'), row]));
  await engine.createTable('return_files', { file: 'VARCHAR', period: 'VARCHAR' }, distinct.values());
}

/** One view over all groups, with nulls for the columns that a group lacks. */
function unionOf(groups: readonly StagedGroup[], items: readonly ReturnItemColumns[]): string {
  const selects = groups.map(({ query, amounts }) => {
    const columns = items.flatMap(({ item, decimals }) =>
      (['current', 'last_year'] as const).map((measure) => {
        const name = amountName({ item, measure });
        const has = amounts.some((amount) => amount.item === item && amount.measure === measure);
        return has ? name : `CAST(NULL AS DECIMAL(18, ${decimals})) AS ${name}`;
      }),
    );
    return `SELECT enterprise, period_raw, sent, ${columns.join(', ')}, source, source_row FROM (${query})`;
  });
  if (selects.length > 0) return selects.join('\nUNION ALL ');
  const none = items.flatMap(({ item }) => [`NULL AS c_${item}`, `NULL AS l_${item}`]);
  return `SELECT '' AS enterprise, '' AS period_raw, '' AS sent, ${[...none, '0 AS source', '0 AS source_row'].join(', ')} WHERE FALSE`;
}

async function isSynthetic(files: readonly string[], workspace: string, engine: Engine): Promise<boolean> {
  const parquet = files
    .filter((file) => kindOfReturns(file) === 'parquet')
    .map((file) => join(workspace, file));
  if (parquet.length === 0) return false;
  const marks = await engine.parquetMetadata(parquet, 'synthetic').catch((): string[] => []);
  return marks.includes('true');
}

function notAFormat(file: string): Problem {
  return {
    message: { en: 'files of this format are not read', zh: '不读取此格式的文件' },
    at: { file },
    expected: {
      en: 'returns as .csv, .tsv (also .gz, .zst), .xlsx or .parquet',
      zh: '.csv、.tsv（可压缩为 .gz、.zst）、.xlsx 或 .parquet 格式的报表',
    },
    mend: {
      en: 'Save the table as .xlsx or .csv; what holds no returns, move out of data/returns',
      zh: '请将表格另存为 .xlsx 或 .csv；不含报表的文件请移出 data/returns',
    },
    found: `"${/\.[^./]+$/.exec(file)?.[0] ?? file}"`,
  };
}
