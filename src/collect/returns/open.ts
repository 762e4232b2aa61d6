// Opens a file of returns: its head is understood, and text in another encoding gets a UTF-8 copy.
import { join } from 'node:path';
import type { Engine } from '../../engine/index.js';
import { InputError, type Problem } from '../../lib/index.js';
import { readCsv } from '../csv.js';
import { cellOf, columnLabel, placeOf, type RawRow, type RawTable, type Report } from '../table.js';
import { readXlsx } from '../xlsx.js';
import { kindOfReturns, transcode } from './files.js';
import { readReturnHead, type ReturnColumns } from './headings.js';
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
}

/** The tables of a file: one, or one per sheet. Throws an `InputError` where it cannot be read. */
export async function open(file: string, staging: Staging, report: Report): Promise<Opened[]> {
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
  const text = await openText(path, file, staging);
  return understand(
    text.head,
    text.head.map(() => 'VARCHAR'),
    { kind: 'text', path: text.path, delimiter: text.delimiter },
  );
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
    message: 'the Parquet file cannot be read',
    at: { file },
    found: firstLine(error).replaceAll(path, file),
    expected: 'a complete Parquet file',
    mend: 'Write it again: it may have been cut short or damaged',
  };
}

/** The first line of a text file, from a UTF-8 copy of it where it is in another encoding. */
async function asUtf8(path: string, file: string, staging: Staging): Promise<{ path: string; line: string }> {
  try {
    return { path, line: await firstLineOf(path, staging.engine) };
  } catch (error) {
    if (!isEncodingFault(error)) throw new InputError(unknownFault(error, file, path));
  }
  const copy = await utf8Copy(path, file, staging);
  return { path: copy, line: await firstLineOf(copy, staging.engine) };
}

/** The engine would begin to read much more of the file than its head, which adds up over many files. */
const headBytes = 1 << 16;

async function firstLineOf(path: string, engine: Engine): Promise<string> {
  const { open: openFile } = await import('node:fs/promises');
  const handle = await openFile(path, 'r');
  const { buffer, bytesRead } = await handle
    .read(Buffer.alloc(headBytes), 0, headBytes)
    .finally(() => handle.close());
  const bytes = buffer.subarray(0, bytesRead);
  const isPacked = /\.(gz|zst)$/i.test(path);
  const end = bytes.findIndex((byte) => byte === 0x0a || byte === 0x0d);
  if (!isPacked && !bytes.includes(0) && (end >= 0 || bytesRead < headBytes)) {
    // the last letter may be cut in two
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return /^[^\r\n]*/.exec(text)?.[0] ?? '';
  }
  const [row] = await engine.all<{ line: string | null }>(
    `SELECT line FROM ${engine.textLines(path)} LIMIT 1`,
  );
  return row?.line ?? '';
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
  if (line === '')
    throw new InputError({
      message: 'the file is empty',
      at: { file, line: 1 },
      expected: 'a head and rows',
      mend: 'Have it sent again, or take it away',
    });
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
    const [head, ...rows] = table.rows.filter(({ cells }) => cells.some((text) => text !== ''));
    if (head === undefined) continue;
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
      ...understand(
        [...head.cells],
        head.cells.map(() => 'VARCHAR'),
        { kind: 'table', name, firstLine: rows[0]?.line ?? head.line + 1 },
        table.file,
      ),
    );
  }
  return all;
}

/** Merged cells leave headings and amounts without a column or row of their own: in the head, or else the first below it. */
export function mergedCells(table: RawTable, head: RawRow): Problem[] {
  const swallowed = [...table.merged].map(([key, text]) => {
    const [line = 0, column = 0] = key.split(':').map(Number);
    return { line, column, text };
  });
  const inHead = swallowed.filter(({ line }) => line === head.line);
  if (inHead.length > 0)
    return inHead.map(({ line, column, text }) => ({
      message: 'a cell of the head is merged with its neighbour',
      at: placeOf(table, line, column, ''),
      found: `"${text}" over column ${columnLabel(table, column, '')} too`,
      expected: 'one heading over each column, in one row',
      mend: 'Unmerge the head and write each heading into its own cell',
    }));
  return swallowed.slice(0, 20).map(({ line, column, text }) => ({
    message: 'the cell is merged with another',
    at: placeOf(table, line, column, cellOf(head, column)),
    found: `"${text}" over several cells`,
    expected: 'each return in a row of its own, with every cell filled in',
    mend: 'Unmerge the cells and write the text into each of them',
  }));
}
