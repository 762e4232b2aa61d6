// A raw table: the cells of a file as text, each with its place. CSV, XLSX and Parquet are all read into this,
// and what the cells mean is decided afterwards, alike for all three.
import { InputError, textIn, type Place, type Problem, type Said, type Text } from '../lib/index.js';

export interface RawRow {
  /** Line of the text file or row of the sheet, from 1; in Parquet the row's number. */
  line: number;
  /** Trimmed text by column; short where the row is short. */
  cells: readonly string[];
}

export interface RawTable {
  /** Path relative to the workspace; of a workbook with the sheet: `data/published/a.xlsx[2020]`. */
  file: string;
  rows: readonly RawRow[];
  /** Whether people know the columns by letters (a sheet), so that a place can say `C 2019`. */
  lettered: boolean;
  /** Cells swallowed by a merge, as `line:column` (column from 0), with the text of the merged cell. */
  merged: ReadonlyMap<string, string>;
  /** The separator of the text file, where there was one. */
  delimiter?: string;
}

/** Where problems go; they are thrown together when every file has been read. */
export type Report = (problem: Problem) => void;

/**
 * Runs `read` with a report that holds each problem back: one that comes again in other lines of the same column is
 * said once, with how often.
 */
export function gather<T>(report: Report, read: (report: Report) => T): T {
  const problems = new Map<string, { problem: Problem; lines: Set<number | undefined> }>();
  const result = read((problem) => {
    const { at, ...rest } = problem;
    const key = JSON.stringify([rest, at?.file, at?.column]);
    const known = problems.get(key);
    if (known === undefined) problems.set(key, { problem, lines: new Set([at?.line]) });
    else known.lines.add(at?.line);
  });
  for (const { problem, lines } of problems.values()) {
    const more = lines.size - 1;
    report(more === 0 ? problem : { ...problem, found: alsoIn(more, problem.found) });
  }
  return result;
}

/** `"x" here and in 2 more lines`. */
export function alsoIn(more: number, found: Said = { en: 'this', zh: '此处如此' }): Text {
  return {
    en: `${textIn(found, 'en')} here and in ${more} more ${more === 1 ? 'line' : 'lines'}`,
    zh: `${textIn(found, 'zh')}，另有${more}行相同`,
  };
}

/** Runs `work`; what is wrong with its input is reported, and nothing comes of it. */
export async function catching<T>(report: Report, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    error.problems.forEach(report);
    return undefined;
  }
}

/** The text of a cell; empty where the row is short. */
export function cellOf(row: RawRow, column: number): string {
  return row.cells[column] ?? '';
}

/** The text of a cell or, where it is swallowed by a merge, of the merged cell. */
export function filledCell(table: RawTable, row: RawRow, column: number): string {
  return table.merged.get(mergeKey(row.line, column)) ?? cellOf(row, column);
}

export function mergeKey(line: number, column: number): string {
  return `${line}:${column}`;
}

/** The cells of a row that are not empty, with their columns. */
export function filledCells(row: RawRow): { column: number; text: string }[] {
  return row.cells.flatMap((text, column) => (text === '' ? [] : [{ column, text }]));
}

/** How many columns the widest row has. */
export function widthOf(table: RawTable): number {
  return table.rows.reduce((width, row) => Math.max(width, row.cells.length), 0);
}

/** What people call a column: its heading, in a sheet with the letter before it; without a heading its number. */
export function columnLabel(table: RawTable, column: number, heading: string): string {
  if (table.lettered) return `${columnLetters(column)} ${heading}`.trim();
  return heading === '' ? String(column + 1) : heading;
}

/** The place of a cell. */
export function placeOf(table: RawTable, line: number, column: number, heading: string): Place {
  return { file: table.file, line, column: columnLabel(table, column, heading) };
}

/** 0 is A, 25 is Z, 26 is AA. */
function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
