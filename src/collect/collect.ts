// Everything that a workspace's data files say, staged; and everything that is wrong with them, at once.
import type { System } from '../define/index.js';
import type { Engine } from '../engine/index.js';
import { InputError, throwIfAny, type Problem } from '../lib/index.js';
import { assembleFigures } from './assemble.js';
import { kindOf, listFiles, readInput, readTables, unreadFile, type ReadFile } from './files.js';
import { compareWithPublished } from './mapped-checks.js';
import { collectMapped, type MappedTables } from './mapped.js';
import { indexNames, type SystemNames } from './names.js';
import { readBounds } from './bounds.js';
import { checkReports, readProgress } from './progress.js';
import { readProjects } from './projects.js';
import { readPublished, type Statement } from './published.js';
import { readRates } from './rates.js';
import type { Finding, InputFile, Staged } from './staged.js';
import { filledCells, gather, type RawTable, type Report } from './table.js';
import { readTargets } from './targets.js';

/** Told when a file has been read: the `done`th of `of`. */
export interface CollectEvent {
  file: string;
  done: number;
  of: number;
}

/** Tables with fixed columns; projects before the reports on them. */
const records = [
  'data/rates.csv',
  'data/projects.csv',
  'data/progress.csv',
  'data/bounds.csv',
  'data/targets.csv',
];

/** The most problems that are listed for one file. */
const listedProblems = 20;

/**
 * Reads `data/published/**` (csv, tsv, their .gz, xlsx, parquet), `data/rates.csv`, `data/projects.csv`,
 * `data/progress.csv`, `data/bounds.csv` and `data/targets.csv` of a workspace. Amounts come in base units, rates as fractions.
 * `tables` says which other tables there are, and how they are read.
 * @throws InputError with the problems of all files, at most 20 listed for each.
 */
export async function collect(
  workspace: string,
  system: System,
  engine: Engine,
  progress: (event: CollectEvent) => void = () => undefined,
  tables?: MappedTables,
): Promise<Staged> {
  const names = indexNames(system);
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const other = tables && (await collectMapped(workspace, system, tables, engine, report));
  const elsewhere = new Set(other?.inputs.map(({ file }) => file));
  const published = (await listFiles(workspace, 'data/published')).filter((file) => !elsewhere.has(file));
  const files = [...published.filter((file) => !['none', 'unread'].includes(kindOf(file))), ...records];
  let done = 0;
  const read = await Promise.all(
    files.map(async (file) => {
      const part = await readOne(file, workspace, engine, report);
      progress({ file, done: ++done, of: files.length });
      return part;
    }),
  );

  const staged: Staged = {
    ...{ figures: [], rates: [], projects: [], progress: [], bounds: [], targets: [] },
    findings: [...(other?.findings ?? [])],
    inputs: [...(other?.inputs ?? [])],
    ...(other && { mapped: other.mapped }),
  };
  staged.findings.push(...published.filter((file) => kindOf(file) === 'unread').map(unreadFile));
  const statements: Statement[] = [];
  for (const { file, input, tables } of read) {
    if (input !== undefined) staged.inputs.push(input);
    const [table] = tables;
    if (table === undefined) continue;
    if (file === 'data/rates.csv') staged.rates = gather(report, (each) => readRates(table, each));
    else if (file === 'data/projects.csv')
      staged.projects = gather(report, (each) => readProjects(table, names, each));
    else if (file === 'data/progress.csv')
      staged.progress = gather(report, (each) => readProgress(table, staged.projects, each));
    else if (file === 'data/bounds.csv') staged.bounds = gather(report, (each) => readBounds(table, each));
    else if (file === 'data/targets.csv') staged.targets = gather(report, (each) => readTargets(table, each));
    else statements.push(...readPublishedFile(file, tables, system, names, staged.findings, report));
  }
  const assembled = assembleFigures(statements, report);
  if (other !== undefined) await compareWithPublished(assembled.figures, engine, report);
  throwIfAny(listProblems(problems, files));
  staged.figures = assembled.figures;
  staged.findings.push(...assembled.findings, ...checkReports(staged.projects, staged.progress, system));
  return staged;
}

interface Part {
  file: string;
  input?: InputFile;
  tables: RawTable[];
}

async function readOne(file: string, workspace: string, engine: Engine, report: Report): Promise<Part> {
  let read: ReadFile | undefined;
  try {
    read = await readInput(workspace, file);
    if (read === undefined) return { file, tables: [] };
    return { file, input: read.input, tables: await readTables(read, workspace, engine) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    error.problems.forEach(report);
    return { file, tables: [], ...(read && { input: read.input }) };
  }
}

/** The statements of a file's tables: every sheet with a head is read, and at least one must have one. */
function readPublishedFile(
  file: string,
  tables: readonly RawTable[],
  system: System,
  names: SystemNames,
  findings: Finding[],
  report: Report,
): Statement[] {
  const results = tables.map((table) => ({ table, statements: readPublished(table, system, names, report) }));
  const headless = results.filter(({ statements }) => statements === undefined).map(({ table }) => table);
  if (headless.length === tables.length) report(noHead(file, headless[0]));
  else findings.push(...headless.map(sheetWithoutHead));
  return results.flatMap(({ statements }) => statements ?? []);
}

function noHead(file: string, table: RawTable | undefined): Problem {
  const first = table?.rows.find((row) => filledCells(row).length > 0);
  return {
    message:
      first === undefined
        ? { en: 'the file holds no table', zh: '文件中没有表格' }
        : { en: 'no line is recognised as the head of a table', zh: '未识别出表头行' },
    at: { file, ...(first && { line: first.line }) },
    ...(first && {
      found: `"${filledCells(first)
        .map(({ text }) => text)
        .join(', ')}"`,
    }),
    expected: {
      en: 'a head such as industry, indicator, period, value, unit, or industry, indicator, unit, 2019, 2020',
      zh: '表头，如“industry, indicator, period, value, unit”或“产业, 指标, 单位, 2019, 2020”',
    },
  };
}

function sheetWithoutHead(table: RawTable): Finding {
  return {
    rule: 'sheet_not_read',
    severity: 'info',
    file: table.file,
    line: null,
    column: null,
    message_en: 'No line of the sheet is recognised as the head of a table; it was not read.',
    message_zh: '该工作表中未识别出表头，未读取。',
    value: null,
    expected: null,
  };
}

/** The problems in the order of the files and lines, with the number of those beyond the limit. */
function listProblems(problems: readonly Problem[], files: readonly string[]): Problem[] {
  const byFile = new Map<string, Problem[]>(files.map((file) => [file, []]));
  for (const problem of problems) {
    // a sheet counts with its workbook
    const file = (problem.at?.file ?? '').replace(/\[.*\]$/, '');
    byFile.set(file, [...(byFile.get(file) ?? []), problem]);
  }
  return [...byFile].flatMap(([file, list]) => {
    const sorted = list.sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0));
    const more = list.length - listedProblems;
    return more <= 0
      ? sorted
      : [
          ...sorted.slice(0, listedProblems),
          { message: { en: `… and ${more} more problems`, zh: `……另有${more}处问题` }, at: { file } },
        ];
  });
}
