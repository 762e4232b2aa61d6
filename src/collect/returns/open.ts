// Opens a file of returns: its head is understood, and text in another encoding gets a UTF-8 copy.
import { join } from 'node:path';
import { identifier, type Engine } from '../../engine/index.js';
import { InputError, saidBy, type Problem, type Text } from '../../lib/index.js';
import { readCsv } from '../csv.js';
import { readTableUnit } from '../headings.js';
import { cellOf, filledCells, type Report } from '../table.js';
import { readXlsx } from '../xlsx.js';
import { kindOfReturns, transcode } from './files.js';
import { otherType } from './head-faults.js';
import { headTextOf } from './head-text.js';
import { readReturnHead, unitColumns, type AmountColumn, type ReturnColumns } from './headings.js';
import { isNumeric } from './shape-sql.js';
import { belowTitles, isNotes, mergedCells, unitAbove } from './sheet.js';
import type { Staging } from './stage.js';
import { unknownFault } from './text-faults.js';

export interface Opened {
  file: string;
  /** What the engine reads: the file itself, its UTF-8 copy, or a table. */
  from:
    | { kind: 'text'; path: string; delimiter: string }
    | { kind: 'parquet'; path: string }
    | { kind: 'table'; name: string; firstLine: number };
  head: string[];
  types: string[];
  columns: ReturnColumns;
  /** Titles above the head, which are passed over. */
  titles: string[];
  /** Other sheets of the workbook, with nothing but notes. */
  notes: string[];
}

/** What is known of a table before its head is read. */
interface Table extends Pick<Opened, 'head' | 'types' | 'from'> {
  /** The file, of a workbook with its sheet; and the line of the head. */
  name: string;
  line?: number;
  titles?: string[];
  /** Some cells of a column. */
  sample: (column: number) => Promise<string[]>;
}

/** The tables of a file: one, or one per sheet. Throws an `InputError` where it cannot be read. */
export async function open(file: string, staging: Staging, report: Report): Promise<Opened[]> {
  const path = join(staging.workspace, file);
  const kind = kindOfReturns(file);
  const understand = async ({
    name,
    head,
    types,
    from,
    line = 1,
    titles = [],
    sample,
  }: Table): Promise<Opened[]> => {
    const place = { file: name, line, units: await unitsIn(head, staging.definition, sample) };
    const columns = readReturnHead(head, staging.system, staging.names, staging.definition, place, report);
    return columns === undefined ? [] : [{ file: name, from, head, types, columns, titles, notes: [] }];
  };
  if (kind === 'parquet') {
    const described = await parquetColumns(path, file, staging.engine);
    const tables = await understand({
      name: file,
      head: described.map(({ name }) => name),
      types: described.map(({ type }) => type),
      from: { kind: 'parquet', path },
      sample: async (column) => {
        const cell = `CAST(${identifier(described[column]?.name ?? '')} AS VARCHAR)`;
        const rows = await staging.engine.all<{ cell: string | null }>(
          `SELECT ${cell} AS cell FROM ${staging.engine.parquet(path)} LIMIT ${sampled}`,
        );
        return rows.map((row) => row.cell ?? '');
      },
    });
    const odd = tables.flatMap(({ columns, types }) => notNumbers(columns.amounts, types, file));
    odd.forEach(report);
    return odd.length === 0 ? tables : [];
  }
  if (kind === 'xlsx') return openWorkbook(file, path, staging, understand, report);
  const text = await openText(path, file, staging);
  return understand({
    name: file,
    head: text.head,
    types: text.head.map(() => 'VARCHAR'),
    from: { kind: 'text', path: text.path, delimiter: text.delimiter },
    sample: async (column) => {
      const lines = await staging.engine.all<{ line: string | null }>(
        `SELECT line FROM ${staging.engine.textLines(text.path)} LIMIT ${sampled}`,
      );
      return columnOf(lines.map(({ line }) => line ?? '').join('\n'), text.delimiter, column);
    },
  });
}

/** The columns of amounts of a Parquet file that hold neither numbers nor text. */
function notNumbers(amounts: readonly AmountColumn[], types: readonly string[], file: string): Problem[] {
  return amounts.flatMap(({ column, heading }) => {
    const type = types[column] ?? '';
    if (isNumeric(type) || type === 'VARCHAR') return [];
    return [{ ...otherType(type), at: { file, column: heading } }];
  });
}

/** So many rows are looked at for what a column holds. */
const sampled = 50;

/** The cells of a column below the head; none where the text is broken, which is told where it is read. */
function columnOf(text: string, delimiter: string, column: number): string[] {
  try {
    return readCsv(commas(text, delimiter), '')
      .rows.slice(1)
      .map((row) => cellOf(row, column));
  } catch (error) {
    if (error instanceof InputError) return [];
    throw error;
  }
}

/** The columns whose cells are all units, with one of them. */
async function unitsIn(
  head: readonly string[],
  definition: Staging['definition'],
  sample: Table['sample'],
): Promise<Map<number, string>> {
  const found = new Map<number, string>();
  for (const column of unitColumns(head, definition)) {
    const cells = (await sample(column)).map((text) => text.trim()).filter((text) => text !== '');
    const [first] = cells;
    if (first !== undefined && cells.every((text) => readTableUnit(text) !== undefined))
      found.set(column, first);
  }
  return found;
}

/** The head of a text file, and where it can be read as UTF-8. Throws an `InputError` where it is empty or no text. */
export async function openText(
  path: string,
  file: string,
  staging: Staging,
): Promise<{ path: string; head: string[]; delimiter: string }> {
  const utf8 = await asUtf8(path, file, staging);
  return { path: utf8.path, ...readHead(utf8.line, file) };
}

/** The columns of a Parquet file. Throws an `InputError` where it is none, or is cut short. */
export async function parquetColumns(
  path: string,
  file: string,
  engine: Engine,
): Promise<{ name: string; type: string }[]> {
  try {
    return await engine.describe(`SELECT * FROM ${engine.parquet(path)}`);
  } catch (error) {
    throw new InputError(damagedParquet(error, file, path));
  }
}

/** That a Parquet file cannot be read, and what the engine says of it. */
export function damagedParquet(error: unknown, file: string, path: string): Problem {
  return {
    message: { en: 'the Parquet file cannot be read', zh: 'Parquet 文件无法读取' },
    at: { file },
    found: saidBy(firstLine(error), (words) => words.replaceAll(path, file)),
    expected: { en: 'a complete Parquet file', zh: '完整的 Parquet 文件' },
    mend: {
      en: 'Write it again: it may have been cut short or damaged',
      zh: '文件可能不完整或已损坏，请重新生成',
    },
  };
}

/** The head of a text file, from a UTF-8 copy of it where it is in another encoding. */
async function asUtf8(path: string, file: string, staging: Staging): Promise<{ path: string; line: string }> {
  try {
    return { path, line: await headTextOf(path, file, staging.engine) };
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (!isEncodingFault(error)) throw new InputError(unknownFault(error, file, path));
  }
  const copy = await utf8Copy(path, file, staging);
  return { path: copy, line: await headTextOf(copy, file, staging.engine) };
}

// names of copies and of sheets' tables are never used twice
let copies = 0;

export async function utf8Copy(path: string, file: string, { scratch }: Staging): Promise<string> {
  const copy = join(scratch, `utf8-${copies++}.csv`);
  try {
    await transcode(path, file, copy);
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(unknownFault(error, file, path));
  }
  return copy;
}

export function isEncodingFault(error: unknown): boolean {
  return /not utf-8|invalid unicode|encod/i.test(error instanceof Error ? error.message : '');
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]?.slice(0, 300) ?? '';
}

function readHead(first: string, file: string): { head: string[]; delimiter: string } {
  const line = first.replace(/^\ufeff/, '').replace(/\r$/, '');
  if (line === '') throw emptyFile(file);
  const delimiter = [',', ';', '\t', '|'].reduce((best, each) =>
    line.split(each).length > line.split(best).length ? each : best,
  );
  const table = readCsv(commas(line, delimiter), file);
  return { head: [...(table.rows[0]?.cells ?? [])], delimiter };
}

const sentEmpty: Text = { en: 'Have it sent again, or take it away', zh: '请重新报送，或移走该文件' };

/** A file without anything in it. */
export function emptyFile(file: string, mend = sentEmpty): InputError {
  return new InputError({
    message: { en: 'the file is empty', zh: '文件为空' },
    at: { file, line: 1 },
    found: { en: 'nothing', zh: '空' },
    expected: { en: 'a head and rows', zh: '表头和数据行' },
    mend,
  });
}

/** Separated by what the reader of small tables knows. */
function commas(text: string, delimiter: string): Buffer {
  return Buffer.from(text.replaceAll(delimiter, delimiter === ',' ? ',' : '\t'));
}

async function openWorkbook(
  file: string,
  path: string,
  { engine }: Staging,
  understand: (table: Table) => Promise<Opened[]>,
  report: Report,
): Promise<Opened[]> {
  const { readFile } = await import('node:fs/promises');
  const tables = await readXlsx(await readFile(path), file);
  if (tables.length === 0) throw emptyFile(file);
  const all: Opened[] = [];
  // where no sheet has a table, what is missing is told of each
  const notes = tables.every(isNotes) ? [] : tables.filter(isNotes);
  for (const table of tables.filter((each) => !notes.includes(each))) {
    const { head, rows, titles } = belowTitles(table);
    if (head === undefined) continue;
    const told = titles.flatMap((title) => unitAbove(table, title));
    if (told.length > 0) {
      told.forEach(report);
      continue;
    }
    const merged = mergedCells(table, head);
    if (merged.length > 0) {
      merged.forEach(report);
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
      ...(await understand({
        ...{ name: table.file, head: [...head.cells], types: head.cells.map(() => 'VARCHAR') },
        from: { kind: 'table', name, firstLine: rows[0]?.line ?? head.line + 1 },
        line: head.line,
        titles: titles.map((title) => filledCells(title)[0]?.text ?? ''),
        sample: (column) => Promise.resolve(rows.slice(0, sampled).map((row) => cellOf(row, column))),
      })),
    );
  }
  all.slice(0, 1).forEach((first) => first.notes.push(...notes.map((sheet) => sheet.file)));
  return all;
}
