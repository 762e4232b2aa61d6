// The files of mapped tables, as texts in the engine with the file and line of each row. Plain text is read by the
// engine itself; where that would lose count of the lines, or for any other format, by the readers of published tables.
import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';
import { identifier, literal, type Columns, type Engine } from '../engine/index.js';
import { readCsv } from './csv.js';
import { kindOf, listFiles, readInput, readTables } from './files.js';
import type { InputFile } from './staged.js';
import { filledCells, type RawRow, type RawTable } from './table.js';

/** Rows of files with the same head in one table of the engine: `file`, `line`, then `c0`, `c1` … as trimmed texts. */
export interface RawGroup {
  table: string;
  headings: readonly string[];
  files: string[];
}

/** The files that a pattern names, sorted. `*` stands for anything within a folder, `**` across folders. */
export async function matchFiles(workspace: string, pattern: string): Promise<string[]> {
  const fixed = pattern.slice(0, Math.max(0, pattern.search(/[*?]/)));
  const folder = (/[*?]/.test(pattern) ? fixed : pattern).split('/').slice(0, -1).join('/');
  const expression = pattern
    .split(/(\*\*\/|\*\*|\*|\?)/)
    .map((part) => {
      if (part === '**/') return '(?:.*/)?';
      if (part === '**') return '.*';
      if (part === '*') return '[^/]*';
      if (part === '?') return '[^/]';
      return part.replace(/[.+^${}()|[\]\\]/g, '\\$&');
    })
    .join('');
  const files = await listFiles(workspace, folder === '' ? '.' : folder);
  const test = new RegExp(`^${expression}$`);
  return files.map((file) => file.replace(/^\.\//, '')).filter((file) => test.test(file));
}

/**
 * Loads files into tables named after `name`, one for each head that occurs. The head is the line, among the first,
 * that has the most of the `wanted` columns.
 * @throws InputError where a file cannot be read.
 */
export async function loadRaw(
  workspace: string,
  files: readonly string[],
  wanted: ReadonlySet<string>,
  name: string,
  engine: Engine,
): Promise<{ groups: RawGroup[]; inputs: InputFile[] }> {
  const groups = new Map<string, RawGroup>();
  const inputs: InputFile[] = [];
  const groupOf = async (headings: readonly string[]): Promise<RawGroup> => {
    const key = JSON.stringify(headings);
    const known = groups.get(key);
    if (known !== undefined) return known;
    const group: RawGroup = { table: `${name}_${groups.size}`, headings, files: [] };
    await engine.createTable(group.table, rawColumns(headings.length), []);
    groups.set(key, group);
    return group;
  };
  for (const file of files) {
    const read = await readInput(workspace, file);
    if (read === undefined) continue;
    inputs.push(read.input);
    const plain = plainText(read.bytes, file, wanted);
    if (plain !== undefined) {
      const group = await groupOf(plain.headings);
      if (await loadPlain(join(workspace, file), file, plain, group, engine)) {
        group.files.push(file);
        continue;
      }
    }
    for (const table of await readTables(read, workspace, engine)) {
      const head = findHead(table.rows, wanted);
      if (head === undefined) continue;
      const group = await groupOf(headingsOf(head));
      await loadRows(table, head, group, engine);
      group.files.push(table.file);
    }
  }
  return { groups: [...groups.values()].filter(({ files: loaded }) => loaded.length > 0), inputs };
}

function rawColumns(width: number): Columns {
  return Object.fromEntries([
    ['file', 'VARCHAR'],
    ['line', 'INTEGER'],
    ...Array.from({ length: width }, (_, i) => [`c${i}`, 'VARCHAR']),
  ]) as Columns;
}

interface PlainText {
  headings: string[];
  delimiter: string;
  lines: number;
}

/** What the engine needs to know of a text that it can read by itself: UTF-8 with its head in the first line. */
function plainText(bytes: Uint8Array, file: string, wanted: ReadonlySet<string>): PlainText | undefined {
  if (kindOf(file) !== 'csv' || !isUtf8(bytes) || bytes.includes(0)) return undefined;
  const start = bytes.subarray(0, 65536);
  const cut = start.lastIndexOf(10);
  const top = readCsv(cut < 0 ? bytes : start.subarray(0, cut + 1), file);
  const head = findHead(top.rows, wanted);
  if (head?.line !== 1) return undefined;
  return { headings: headingsOf(head), delimiter: top.delimiter ?? ',', lines: countLines(bytes) };
}

function countLines(bytes: Uint8Array): number {
  let lines = bytes.at(-1) === 10 || bytes.length === 0 ? 0 : 1;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines++;
  return lines;
}

/** Whether the engine could read the text with one row in each line; where not, nothing of it is kept. */
async function loadPlain(
  path: string,
  file: string,
  { headings, delimiter, lines }: PlainText,
  { table }: RawGroup,
  engine: Engine,
): Promise<boolean> {
  const columns = headings.map((_, i) => `c${i}`);
  const cells = columns.map((column) => `COALESCE(TRIM(${column}), '')`);
  const rows = engine.textRows([path], { delimiter, columns });
  try {
    await engine.run(`INSERT INTO ${identifier(table)}
      SELECT ${literal(file)}, CAST(ROW_NUMBER() OVER () AS INTEGER) + 1, ${cells.join(', ')} FROM ${rows}`);
  } catch {
    // rows of different lengths, a broken quote: the other reader says which, or makes do
    return false;
  }
  const [count] = await engine.all<{ n: number }>(
    `SELECT COUNT(*) AS n FROM ${identifier(table)} WHERE file = ${literal(file)}`,
  );
  if (count?.n === lines - 1) return true;
  // blank lines, or line breaks inside quotes
  await engine.run(`DELETE FROM ${identifier(table)} WHERE file = ${literal(file)}`);
  return false;
}

async function loadRows(table: RawTable, head: RawRow, group: RawGroup, engine: Engine): Promise<void> {
  const width = group.headings.length;
  const rows = table.rows
    .filter((row) => row.line > head.line && filledCells(row).length > 0)
    .map((row) => [
      table.file,
      row.line,
      ...Array.from({ length: width }, (_, i) => (row.cells[i] ?? '').trim()),
    ]);
  await engine.createTable('raw_rows', rawColumns(width), rows);
  await engine.run(`INSERT INTO ${identifier(group.table)} SELECT * FROM raw_rows`);
}

/** The first of the rows with the most of the wanted columns; the first row where none has any. */
function findHead(rows: readonly RawRow[], wanted: ReadonlySet<string>): RawRow | undefined {
  const candidates = rows.slice(0, 30).filter((row) => filledCells(row).length > 0);
  const score = (row: RawRow): number => headingsOf(row).filter((heading) => wanted.has(heading)).length;
  return candidates.reduce<RawRow | undefined>(
    (best, row) => (best === undefined || score(row) > score(best) ? row : best),
    undefined,
  );
}

function headingsOf(row: RawRow): string[] {
  return row.cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
}
