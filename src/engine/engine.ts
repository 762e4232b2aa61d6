// The one interface behind which SQL runs. SQL in the other rooms keeps to what DuckDB and Trino share;
// what differs between engines stands here, behind named functions.

/** A column's SQL type, as the engine's tables declare it. */
export type ColumnType = 'VARCHAR' | 'DOUBLE' | 'INTEGER' | 'BIGINT' | 'BOOLEAN' | 'VARCHAR[]' | 'DOUBLE[]';

export type Cell = string | number | boolean | null;

/** Columns in order, with their types. */
export type Columns = Readonly<Record<string, ColumnType>>;

export interface Engine {
  /** Runs a query and returns its rows as plain objects; BIGINT and DECIMAL arrive as numbers. */
  all<Row extends object>(sql: string): Promise<Row[]>;
  /** Runs statements that return nothing. */
  run(sql: string): Promise<void>;
  /** Makes (or replaces) a temporary table and fills it. */
  createTable(name: string, columns: Columns, rows: Iterable<readonly Cell[]>): Promise<void>;
  /** A table expression that reads Parquet files. */
  parquet(path: string): string;
  /** Writes a query's rows to a Parquet file, with file metadata where given; answers how many. */
  writeParquet(query: string, path: string, metadata?: Readonly<Record<string, string>>): Promise<number>;
  /** Writes a query's rows, in its order, to a Parquet file that is soon read again and removed: quick rather than small. */
  writeScratch(query: string, path: string): Promise<void>;
  /** Writes a query's rows as Parquet (with metadata) or as CSV, by the end of the path; rows keep the query's order. */
  writeTable(query: string, path: string, metadata?: Readonly<Record<string, string>>): Promise<void>;
  /** An aggregate: the exact, order-free sum of doubles (through DECIMAL), as DOUBLE; null over no rows. */
  exactSum(expression: string): string;
  /** SQL of a text without the spaces, of any kind, at its ends; quick where there are none. */
  trim(text: string): string;
  /** An aggregate: the distinct texts, sorted, joined by commas. */
  joinTexts(expression: string): string;
  /** A table expression over Parquet files of one shape, with the columns `source` (the number of the file, counted on from `first`) and `source_row` (from 0). */
  parquetRows(paths: readonly string[], first: number): string;
  /** A table expression over one Parquet file whose rows get their number, `source_row` (from 0). */
  parquetNumbered(path: string): string;
  /** What Parquet files say of a key in their metadata, one entry per file that does. */
  parquetMetadata(paths: readonly string[], key: string): Promise<string[]>;
  /** The columns in which Parquet files lack no value, by what they say of themselves. */
  parquetComplete(paths: readonly string[]): Promise<ReadonlySet<string>>;
  /** The texts in a column of Parquet files, by what they say of themselves; undefined where they do not tell all. */
  parquetTexts(
    paths: readonly string[],
    column: string,
  ): Promise<{ path: string; text: string }[] | undefined>;
  /** A table expression over delimited UTF-8 text (plain, gzip, zstd) with a head of its own: texts, in the files' order, and `source` as above. */
  textRows(paths: readonly string[], shape: TextShape, first?: number): string;
  /** What is wrong with the structure of a text file, in its order: up to `most`, and how many more are known of. */
  textFaults(path: string, shape: TextShape, most: number): Promise<{ faults: TextFault[]; more: number }>;
  /** A table expression over the lines of a text file: one column `line`. */
  textLines(path: string): string;
  /** The columns of a query with the engine's own names of their types. */
  describe(query: string): Promise<{ name: string; type: string }[]>;
  /** Sets of whole numbers from 0 to below `count` as one value each: whole numbers up to 126, strings of bits beyond, which take longer. */
  bits(count: number): Bits;
  /** An aggregate: the `most` greatest values, descending, as a list. */
  greatest(expression: string, most: number): string;
  /** An aggregate: the rows for which the condition holds, as a list; `fields` are identifiers and their SQL. */
  rowsWhere(fields: readonly (readonly [identifier: string, sql: string])[], condition: string): string;
  /** A table expression: the rows of such lists in the column `list` of a table, beside its columns `keep`. */
  rowsIn(table: string, list: string, keep?: readonly string[]): string;
  /** SQL of a list of values of one type. */
  listOf(values: readonly string[]): string;
  /** A table expression: the rows of a table once for every entry of its columns `lists`, which are equally long, beside its columns `keep`. */
  entriesOf(table: string, lists: readonly string[], keep: readonly string[]): string;
  /** From here on rows come in any order where a query asks for none, which is faster; until then, in that of their files. */
  freeOrder(): Promise<void>;
  close(): void;
}

export interface TextShape {
  delimiter: string;
  /** The names that the columns get, in the files' order. */
  columns: readonly string[];
  /** SQL types of columns that are read as numbers; a cell that is none is then an error. */
  types?: Readonly<Record<string, string>>;
}

/** A line of delimited text that does not fit its head. */
export interface TextFault {
  kind: 'cells' | 'quote' | 'length' | 'encoding' | 'other';
  /** The row from 1, counting the head, and the byte of the unpacked text at which it begins. */
  line: number;
  byte: number;
  text: string;
  /** How many cells it has and the head has, and the number (from 1) of the column that is at fault, where that is known. */
  cells: number | null;
  expected: number | null;
  column: number | null;
}

/** How the engine works on small sets; a null set is unknown. */
export interface Bits {
  /** The set of one number, and that of several that are known. */
  one(number: string): string;
  of(numbers: readonly number[]): string;
  /** Aggregates: the union, and the numbers that occur an odd number of times. */
  unionOf(set: string): string;
  oddOf(set: string): string;
  /** Whether two sets meet, and whether a set has any number. */
  meet(a: string, b: string): string;
  some(set: string): string;
  and(a: string, b: string): string;
  or(a: string, b: string): string;
  without(a: string, b: string): string;
  /** All numbers of the set greater by `by` (less where negative). */
  shift(set: string, by: number): string;
  size(set: string): string;
  empty: string;
}

/** An SQL literal. */
export function literal(value: Cell): string {
  if (value === null) return 'NULL';
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (!Number.isFinite(value)) throw new RangeError(`${value} has no SQL literal`);
  return Number.isInteger(value) && Math.abs(value) < 2 ** 53 ? String(value) : `CAST('${value}' AS DOUBLE)`;
}

/** An SQL identifier in quotes. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
