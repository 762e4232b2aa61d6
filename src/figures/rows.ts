// The rows that every step of an expression's query has, and the SQL that makes them.
import type { Cell } from '../engine/index.js';

/** One row of a step: a figure at its place on the axes, or null on an axis that it does not have. */
export interface Row {
  region: string | null;
  industry: string | null;
  indicator: string | null;
  period: string | null;
  value: number | null;
  /** What the growth of `value` is taken on. */
  base: number | null;
  base_origin: string | null;
  /** Published growth, a fraction. */
  rate: number | null;
  status: string;
  /** Note codes, comma-separated. */
  notes: string | null;
  /** Why there is no value: a note code; and the figure that is lacking. */
  reason: string | null;
  about: string | null;
  covered: string | null;
  covered_value: number | null;
  covered_base: number | null;
  parts: number | null;
  parts_missing: number | null;
  parts_withheld: number | null;
  parts_value: number | null;
  /** What the next year's growth was taken on, where this period has no level. */
  next_base: number | null;
}

export type Axis = 'region' | 'industry' | 'period';
export const axes: readonly Axis[] = ['region', 'industry', 'period'];

const sqlTypes: Record<keyof Row, string> = {
  region: 'VARCHAR',
  industry: 'VARCHAR',
  indicator: 'VARCHAR',
  period: 'VARCHAR',
  value: 'DOUBLE',
  base: 'DOUBLE',
  base_origin: 'VARCHAR',
  rate: 'DOUBLE',
  status: 'VARCHAR',
  notes: 'VARCHAR',
  reason: 'VARCHAR',
  about: 'VARCHAR',
  covered: 'VARCHAR',
  covered_value: 'DOUBLE',
  covered_base: 'DOUBLE',
  parts: 'INTEGER',
  parts_missing: 'INTEGER',
  parts_withheld: 'INTEGER',
  parts_value: 'DOUBLE',
  next_base: 'DOUBLE',
};
export const rowColumns = Object.keys(sqlTypes) as (keyof Row)[];

/** The select list of a step: the given SQL per column, typed nulls (and status A) for the rest. */
export function selectRow(columns: Partial<Record<keyof Row, string>>): string {
  return rowColumns
    .map(
      (column) =>
        `${columns[column] ?? (column === 'status' ? "'A'" : `CAST(NULL AS ${sqlTypes[column]})`)} AS ${column}`,
    )
    .join(', ');
}

/** Every column of a step's rows as it is. */
export function sameRow(alias: string): Record<keyof Row, string> {
  return Object.fromEntries(rowColumns.map((column) => [column, `${alias}.${column}`])) as Record<
    keyof Row,
    string
  >;
}

/** SQL of the worse of two statuses: confidential, missing, estimated, provisional, normal. */
export function worseStatus(a: string, b: string): string {
  const cases = ['C', 'M', 'E', 'P'].map(
    (status) => `WHEN ${a} = '${status}' OR ${b} = '${status}' THEN '${status}'`,
  );
  return `CASE ${cases.join(' ')} ELSE 'A' END`;
}

/** SQL of the worst status in a group of rows. */
export function worstStatus(status: string): string {
  const cases = ['C', 'M', 'E', 'P'].map(
    (code) => `WHEN COUNT(CASE WHEN ${status} = '${code}' THEN 1 END) > 0 THEN '${code}'`,
  );
  return `CASE ${cases.join(' ')} ELSE 'A' END`;
}

/** SQL that joins note lists, skipping nulls. */
export function joinNotes(...notes: string[]): string {
  return `CONCAT_WS(',', ${notes.join(', ')})`;
}

/** A VALUES list under an alias with column names. */
export function valuesTable(
  alias: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  literal: (cell: Cell) => string,
): string {
  const lines = rows.map((row) => `(${row.map(literal).join(', ')})`);
  return `(VALUES ${lines.join(', ')}) AS ${alias}(${columns.join(', ')})`;
}
