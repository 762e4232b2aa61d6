// The one interface behind which SQL runs. SQL in the other rooms keeps to what DuckDB and Trino share;
// what differs between engines stands here, behind named functions.

/** A column's SQL type, as the engine's tables declare it. */
export type ColumnType = 'VARCHAR' | 'DOUBLE' | 'INTEGER' | 'BIGINT' | 'BOOLEAN';

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
  /** Writes a query's rows to a Parquet file, with file metadata where given. */
  writeParquet(query: string, path: string, metadata?: Readonly<Record<string, string>>): Promise<void>;
  /** An aggregate: the exact, order-free sum of doubles (through DECIMAL), as DOUBLE; null over no rows. */
  exactSum(expression: string): string;
  /** An aggregate: the distinct texts, sorted, joined by commas. */
  joinTexts(expression: string): string;
  /** A table expression over delimited UTF-8 text (plain, gzip, zstd) with a head of its own: texts, in the files' order. */
  textRows(paths: readonly string[], shape: TextShape): string;
  close(): void;
}

export interface TextShape {
  delimiter: string;
  /** The names that the columns get, in the files' order. */
  columns: readonly string[];
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
