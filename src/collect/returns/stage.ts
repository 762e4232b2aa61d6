// Files of returns, each kind brought to one shape in the engine: enterprise, period as written, sent, and the items in
// base units as decimals (c_ITEM for the period, l_ITEM for last year), with the place of each row. Parquet is read where
// it lies; text and workbooks become Parquet in a scratch folder first.
import { join } from 'node:path';
import { indicatorOf, type ReturnsDefinition, type System } from '../../define/index.js';
import { identifier, literal, type Engine } from '../../engine/index.js';
import { InputError, isCurrency, type Problem } from '../../lib/index.js';
import { readCsv } from '../csv.js';
import type { SystemNames } from '../names.js';
import { readXlsx } from '../xlsx.js';
import { mergeKey, type RawTable, type Report } from '../table.js';
import { kindOfReturns, transcode } from './files.js';
import { readReturnHead, type AmountColumn, type ReturnColumns } from './headings.js';

/** What staging needs to know. */
export interface Staging {
  workspace: string;
  /** A folder for what is staged; removed by whoever made it. */
  scratch: string;
  engine: Engine;
  system: System;
  names: SystemNames;
  definition: ReturnsDefinition;
}

/** Files of one shape, as a query with every column of the common shape that they have. */
export interface StagedGroup {
  query: string;
  amounts: AmountColumn[];
  /** Each with the path by which its rows name it. */
  files: { file: string; path: string }[];
  /** Line of a file's first row. */
  firstLine: number;
}

export interface StagedReturns {
  groups: StagedGroup[];
  /** Files that are set aside because of their problems. */
  bad: { file: string; problems: Problem[] }[];
  /** Headings that mean nothing, by file. */
  ignored: { file: string; headings: string[] }[];
}

interface Opened {
  file: string;
  /** What the engine reads: the file itself, its UTF-8 copy, or a table. */
  from:
    | { kind: 'text'; path: string; delimiter: string }
    | { kind: 'parquet'; path: string }
    | { kind: 'table'; name: string };
  head: string[];
  types: string[];
  columns: ReturnColumns;
}

/** Stages every file; a file with problems is left out and named with them. */
export async function stageReturns(files: readonly string[], staging: Staging): Promise<StagedReturns> {
  const result: StagedReturns = { groups: [], bad: [], ignored: [] };
  const opened: Opened[] = [];
  for (const file of files) {
    const problems: Problem[] = [];
    try {
      for (const one of await open(file, staging, (problem) => problems.push(problem))) {
        opened.push(one);
        if (one.columns.ignored.length > 0) result.ignored.push({ file, headings: one.columns.ignored });
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
    }
    if (problems.length > 0) result.bad.push({ file, problems });
  }
  const sound = opened.filter(({ file }) => !result.bad.some((bad) => bad.file === file));
  for (const [i, group] of groupAlike(sound).entries()) await stageGroup(group, i, staging, result);
  return result;
}

/** The decimal type of an item: two digits after the point for money, four for the rest. */
export function decimalsOf(system: System, item: string): number {
  return isCurrency(indicatorOf(system, item)?.unit ?? '1') ? 2 : 4;
}

async function open(file: string, staging: Staging, report: Report): Promise<Opened[]> {
  const path = join(staging.workspace, file);
  const kind = kindOfReturns(file);
  const understand = (head: string[], types: string[], from: Opened['from'], name = file): Opened[] => {
    const columns = readReturnHead(head, staging.system, staging.names, staging.definition, name, report);
    return columns === undefined ? [] : [{ file: name, from, head, types, columns }];
  };
  if (kind === 'parquet') {
    const described = await parquetColumns(path, file, staging.engine);
    return understand(
      described.map(({ name }) => name),
      described.map(({ type }) => type),
      { kind: 'parquet', path },
    );
  }
  if (kind === 'xlsx') return openWorkbook(file, path, staging, understand, report);
  const utf8 = await asUtf8(path, file, staging);
  const { head, delimiter } = readHead(utf8.lines, file);
  return understand(
    head,
    head.map(() => 'VARCHAR'),
    { kind: 'text', path: utf8.path, delimiter },
  );
}

async function parquetColumns(
  path: string,
  file: string,
  engine: Engine,
): Promise<{ name: string; type: string }[]> {
  try {
    return await engine.describe(`SELECT * FROM ${engine.parquet(path)}`);
  } catch (error) {
    throw new InputError({
      message: 'the Parquet file cannot be read',
      at: { file },
      found: firstLine(error).replaceAll(path, file),
      expected: 'a complete Parquet file',
      mend: 'Write it again: it may have been cut short',
    });
  }
}

/** The first lines of a text file, from a UTF-8 copy of it where it is in another encoding. */
async function asUtf8(
  path: string,
  file: string,
  staging: Staging,
): Promise<{ path: string; lines: string[] }> {
  const { engine } = staging;
  const first = (from: string): Promise<{ line: string | null }[]> =>
    engine.all<{ line: string | null }>(`SELECT line FROM ${engine.textLines(from)} LIMIT 20`);
  const texts = (rows: { line: string | null }[]): string[] => rows.map(({ line }) => line ?? '');
  try {
    return { path, lines: texts(await first(path)) };
  } catch (error) {
    if (!isEncodingFault(error)) throw unreadable(error, file, path);
  }
  const copy = await utf8Copy(path, file, staging);
  return { path: copy, lines: texts(await first(copy)) };
}

let copies = 0;

async function utf8Copy(path: string, file: string, { scratch }: Staging): Promise<string> {
  const copy = join(scratch, `utf8-${copies++}.csv`);
  try {
    await transcode(path, file, copy);
  } catch (error) {
    throw error instanceof InputError ? error : unreadable(error, file, path);
  }
  return copy;
}

function isEncodingFault(error: unknown): boolean {
  return /not utf-8|invalid unicode|encod/i.test(error instanceof Error ? error.message : '');
}

function unreadable(error: unknown, file: string, path: string): InputError {
  return new InputError({
    message: 'the file cannot be read',
    at: { file },
    found: firstLine(error).replaceAll(path, file),
    expected: 'delimited text, plain or packed with gzip or zstd',
  });
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]?.slice(0, 300) ?? '';
}

function readHead(lines: readonly string[], file: string): { head: string[]; delimiter: string } {
  const line = (lines[0] ?? '').replace(/^\ufeff/, '').replace(/\r$/, '');
  if (line === '')
    throw new InputError({ message: 'the file is empty', at: { file }, expected: 'a head and rows' });
  const delimiter = [',', ';', '\t', '|'].reduce((best, each) =>
    line.split(each).length > line.split(best).length ? each : best,
  );
  const table = readCsv(Buffer.from(line.replaceAll(delimiter, delimiter === ',' ? ',' : '\t')), file);
  return { head: [...(table.rows[0]?.cells ?? [])], delimiter };
}

async function openWorkbook(
  file: string,
  path: string,
  { engine }: Staging,
  understand: (head: string[], types: string[], from: Opened['from'], name?: string) => Opened[],
  report: Report,
): Promise<Opened[]> {
  const { readFile } = await import('node:fs/promises');
  const tables = await readXlsx(await readFile(path), file);
  const all: Opened[] = [];
  for (const table of tables) {
    const [head, ...rows] = table.rows;
    if (head === undefined) continue;
    const merged = mergedHead(table, head.line, head.cells.length);
    if (merged !== undefined) {
      report(merged);
      continue;
    }
    const width = head.cells.length;
    const name = `returns_sheet_${copies++}`;
    const columns = Object.fromEntries([
      ['source_row', 'BIGINT'],
      ...head.cells.map((_, i) => [`x${i}`, 'VARCHAR']),
    ] as [string, 'BIGINT' | 'VARCHAR'][]);
    await engine.createTable(
      name,
      columns,
      rows.map(({ line, cells }) => [line, ...Array.from({ length: width }, (_, i) => cells[i] ?? null)]),
    );
    all.push(
      ...understand(
        [...head.cells],
        head.cells.map(() => 'VARCHAR'),
        { kind: 'table', name },
        table.file,
      ),
    );
  }
  return all;
}

/** Merged cells in the head leave headings without a column of their own. */
function mergedHead(table: RawTable, line: number, width: number): Problem | undefined {
  for (let column = 0; column < width; column++) {
    const text = table.merged.get(mergeKey(line, column));
    if (text === undefined) continue;
    const letter = String.fromCharCode(65 + (column % 26));
    return {
      message: 'a cell of the head is merged with its neighbour',
      at: { file: table.file, line, column: letter },
      found: `"${text}" over column ${letter} too`,
      expected: 'one heading over each column, in one row',
      mend: 'Unmerge the head and write each heading into its own cell',
    };
  }
  return undefined;
}

/** Files of the same kind, head and types are read together. */
function groupAlike(opened: readonly Opened[]): Opened[][] {
  const groups = new Map<string, Opened[]>();
  for (const one of opened) {
    const { from, head, types } = one;
    const kind =
      from.kind === 'text'
        ? `text ${from.delimiter}`
        : from.kind === 'table'
          ? `table ${from.name}`
          : 'parquet';
    const key = JSON.stringify([kind, head, types]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

async function stageGroup(
  all: readonly Opened[],
  index: number,
  staging: Staging,
  result: StagedReturns,
): Promise<void> {
  const { engine, scratch } = staging;
  let group = [...all];
  for (;;) {
    const [first] = group;
    if (first === undefined) return;
    const isDirect =
      first.from.kind === 'parquet' &&
      first.columns.amounts.every((each) => isNumeric(first.types[each.column]));
    const query = groupQuery(group, staging);
    if (isDirect) {
      result.groups.push({ query, amounts: first.columns.amounts, files: group.map(pathOf), firstLine: 1 });
      return;
    }
    const path = join(scratch, `returns-${index}.parquet`);
    const outcome = await copyOrBlame(query, path, group, staging);
    if ('bad' in outcome) {
      result.bad.push(...outcome.bad);
      group = group.filter(({ file }) => !outcome.bad.some((bad) => bad.file === file));
      continue;
    }
    group = group.map((one) => outcome.moved.get(one.file) ?? one);
    if (outcome.moved.size > 0) continue;
    const flawed = await flaws(path, group, staging);
    if (flawed.length > 0) {
      result.bad.push(...flawed);
      group = group.filter(({ file }) => !flawed.some((bad) => bad.file === file));
      continue;
    }
    result.groups.push({
      query: `SELECT * EXCLUDE (flaw) FROM ${engine.parquet(path)}`,
      amounts: first.columns.amounts,
      files: group.map(pathOf),
      firstLine: first.from.kind === 'parquet' ? 1 : 2,
    });
    return;
  }
}

function pathOf({ file, from }: Opened): { file: string; path: string } {
  return { file, path: 'path' in from ? from.path : file };
}

function isNumeric(type = ''): boolean {
  return /^(U?(TINY|SMALL|BIG)INT|U?INTEGER|DECIMAL|FLOAT|DOUBLE)/.test(type);
}

/** Copies a group; where that fails, says which file is to blame, or which was moved to a UTF-8 copy. */
async function copyOrBlame(
  query: string,
  path: string,
  group: readonly Opened[],
  staging: Staging,
): Promise<{ moved: Map<string, Opened> } | { bad: StagedReturns['bad'] }> {
  try {
    await staging.engine.writeParquet(query, path);
    return { moved: new Map() };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const named =
      group.find((one) => 'path' in one.from && text.includes(one.from.path)) ??
      (group.length === 1 ? group[0] : undefined);
    if (named === undefined) throw error;
    if (
      isEncodingFault(error) &&
      named.from.kind === 'text' &&
      !named.from.path.startsWith(staging.scratch)
    ) {
      try {
        const copy = await utf8Copy(named.from.path, named.file, staging);
        return { moved: new Map([[named.file, { ...named, from: { ...named.from, path: copy } }]]) };
      } catch (fault) {
        if (fault instanceof InputError)
          return { bad: [{ file: named.file, problems: [...fault.problems] }] };
        throw fault;
      }
    }
    return { bad: [{ file: named.file, problems: [textFault(text, named.file)] }] };
  }
}

/** The engine's complaint about a text file, in our words. */
function textFault(text: string, file: string): Problem {
  const line = Number(/Line: (\d+)/.exec(text)?.[1] ?? Number.NaN);
  const at = Number.isNaN(line) ? { file } : { file, line };
  const original = /Original Line: (.*)/.exec(text)?.[1]?.slice(0, 80);
  const found = original === undefined ? {} : { found: `"${original}"` };
  if (/unterminated quote|quote/i.test(text.replace(/Possible[\s\S]*/, '')))
    return {
      message: 'a quote is opened here and not closed',
      at,
      ...found,
      expected: 'a closing quote at the end of the cell',
      mend: 'Close the quote, or double it where it belongs to the text',
    };
  const counts = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(text);
  if (counts !== null)
    return {
      message: 'the line has another number of cells than the head',
      at,
      found: `${counts[2] ?? ''} cells`,
      expected: `${counts[1] ?? ''} cells`,
      mend: 'Put a cell that contains the separator in quotes',
    };
  return {
    message: 'the file cannot be read',
    at,
    found: text.split('\n')[0] ?? '',
    ...(original && { expected: 'a table' }),
  };
}

/** The query of a group in the common shape; text cells that are no number leave a flaw. */
function groupQuery(group: readonly Opened[], { engine, system }: Staging): string {
  const [first] = group;
  if (first === undefined) throw new Error('a group has files');
  const { columns, from, head, types } = first;
  const isText = from.kind !== 'parquet';
  const name = (column: number): string => (isText ? `x${column}` : identifier(head[column] ?? ''));
  const paths = group.map((one) => ('path' in one.from ? one.from.path : ''));
  const source =
    from.kind === 'text'
      ? `(SELECT *, ROW_NUMBER() OVER () - 1 AS source_row FROM ${engine.textRows(paths, { delimiter: from.delimiter, columns: head.map((_, i) => `x${i}`) })})`
      : from.kind === 'table'
        ? `(SELECT *, ${literal(first.file)} AS source_path FROM ${identifier(from.name)})`
        : engine.parquetRows(paths);
  const raw = (role: 'enterprise' | 'period' | 'sent'): string => {
    const column = columns.roles[role];
    return column === undefined ? 'CAST(NULL AS VARCHAR)' : `CAST(${name(column)} AS VARCHAR)`;
  };
  const trimmed = (text: string): string => (isText ? `TRIM(${text})` : text);
  const parts = columns.amounts.map((amount) => {
    const type = `DECIMAL(18, ${decimalsOf(system, amount.item)})`;
    const cell = name(amount.column);
    const isTextCell = isText || !isNumeric(types[amount.column]);
    const value = isTextCell
      ? fromText(cell, amount.exponent, type)
      : fromNumber(cell, amount.exponent, type, types[amount.column] ?? '');
    return { amount, cell, isTextCell, value };
  });
  const flawCases = parts
    .filter(({ isTextCell }) => isTextCell)
    .map(
      ({ amount, cell, value }) =>
        `WHEN ${value} IS NULL AND NOT ${isMissing(cell)} THEN CONCAT(${literal(amount.heading)}, CHR(31), ${cell})`,
    );
  const flaw = flawCases.length === 0 ? '' : `, CASE ${flawCases.join(' ')} END AS flaw`;
  return `SELECT ${trimmed(raw('enterprise'))} AS enterprise, ${trimmed(raw('period'))} AS period_raw, ${raw('sent')} AS sent,
    ${parts.map(({ amount, value }) => `${value} AS ${amountName(amount)}`).join(', ')},
    source_path, source_row${isText || flaw !== '' ? (flaw === '' ? ', CAST(NULL AS VARCHAR) AS flaw' : flaw) : ''}
    FROM ${source}`;
}

/** The column of an amount in the common shape. */
export function amountName({ item, measure }: Pick<AmountColumn, 'item' | 'measure'>): string {
  return identifier(`${measure === 'current' ? 'c' : 'l'}_${item}`);
}

const missingMarks = ['', '-', '--', '—', '——', '…', '...', 'na', 'n/a', 'null', '/'];

function isMissing(cell: string): string {
  return `(${cell} IS NULL OR LOWER(TRIM(${cell})) IN (${missingMarks.map(literal).join(', ')}))`;
}

/** Text of a number with thousands separators in threes; a plain one, the common case, is cast at once. */
function fromText(cell: string, exponent: number, type: string): string {
  const separated = `CASE WHEN REGEXP_FULL_MATCH(TRIM(${cell}), '[-+]?[0-9]{1,3}(,[0-9]{3})+([.][0-9]+)?') THEN REPLACE(TRIM(${cell}), ',', '') ELSE TRIM(${cell}) END`;
  if (exponent === 0) return `COALESCE(TRY_CAST(${cell} AS ${type}), TRY_CAST(${separated} AS ${type}))`;
  return `TRY_CAST(TRY_CAST(${separated} AS DECIMAL(27, 9)) * CAST(1e${exponent} AS DECIMAL(18, ${exponent < 0 ? Math.min(9, -exponent) : 0})) AS ${type})`.replace(
    /DECIMAL\(27, 9\)/,
    exponent > 9 ? 'DECIMAL(20, 6)' : 'DECIMAL(20, 9)',
  );
}

function fromNumber(cell: string, exponent: number, type: string, source: string): string {
  if (exponent === 0) return source === type ? cell : `CAST(${cell} AS ${type})`;
  const isFloat = /FLOAT|DOUBLE/.test(source);
  return isFloat
    ? `CAST(${cell} * 1e${exponent} AS ${type})`
    : `CAST(CAST(${cell} AS DECIMAL(20, 6)) * CAST(1e${exponent} AS DECIMAL(18, ${Math.max(0, -exponent)})) AS ${type})`;
}

/** Cells of a staged file that are no number, by file: at most 20 each, and how many more. */
async function flaws(
  path: string,
  group: readonly Opened[],
  { engine }: Staging,
): Promise<StagedReturns['bad']> {
  const rows = await engine.all<{ source_path: string; line: number; flaw: string; many: number }>(`
    WITH staged AS (SELECT source_path, source_row, flaw FROM ${engine.parquet(path)}),
    starts AS (SELECT source_path, MIN(source_row) AS first_row FROM staged GROUP BY source_path),
    found AS (SELECT s.source_path, s.source_row - t.first_row + 2 AS line, s.flaw,
        ROW_NUMBER() OVER (PARTITION BY s.source_path ORDER BY s.source_row) AS nth, COUNT(*) OVER (PARTITION BY s.source_path) AS many
      FROM staged s JOIN starts t ON t.source_path = s.source_path WHERE s.flaw IS NOT NULL)
    SELECT source_path, line, flaw, many FROM found WHERE nth <= 20 ORDER BY source_path, line`);
  const isSheet = group[0]?.from.kind === 'table';
  return group.flatMap((one) => {
    const own = rows.filter(
      ({ source_path }) => source_path === ('path' in one.from ? one.from.path : one.file),
    );
    if (own.length === 0) return [];
    const problems: Problem[] = own.map(({ line, flaw }) => {
      const [column = '', found = ''] = flaw.split('\u001f');
      return {
        message: 'the cell is not a number',
        at: { file: one.file, line: isSheet ? line : line, column },
        found: `"${found}"`,
        expected: 'a number that fits (up to 16 digits before the point for money)',
      };
    });
    const more = (own[0]?.many ?? 0) - own.length;
    if (more > 0) problems.push({ message: `… and ${more} more problems`, at: { file: one.file } });
    return [{ file: one.file, problems }];
  });
}
