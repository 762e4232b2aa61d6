// DuckDB in the process: the embedded default engine.
import { DuckDBInstance, LIST, VARCHAR, DOUBLE, INTEGER, BIGINT, BOOLEAN } from '@duckdb/node-api';
import type { DuckDBType, DuckDBValue } from '@duckdb/node-api';
import {
  identifier,
  literal,
  type Bits,
  type Cell,
  type ColumnType,
  type Engine,
  type TextFault,
  type TextShape,
} from './engine.js';

/** Looking for repeated values among more than so many of a column takes longer than it saves. */
const fewValues = 1000;

const types: Record<ColumnType, DuckDBType> = {
  ...{ VARCHAR, DOUBLE, INTEGER, BIGINT, BOOLEAN },
  ...{ 'VARCHAR[]': LIST(VARCHAR), 'DOUBLE[]': LIST(DOUBLE) },
};

/** Opens an engine in memory. `memory` (such as `1500MB`) and `spillTo` bound what it keeps in memory. */
export async function openDuckDB(
  options: { memory?: string; spillTo?: string; threads?: number } = {},
): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:', {
    // nothing is ever fetched: Songhua runs without a network
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    ...(options.memory === undefined ? {} : { memory_limit: options.memory }),
    ...(options.spillTo === undefined ? {} : { temp_directory: options.spillTo }),
    ...(options.threads === undefined ? {} : { threads: String(options.threads) }),
  });
  const connection = await instance.connect();

  const engine: Engine = {
    async all<Row extends object>(sql: string): Promise<Row[]> {
      const reader = await connection.runAndReadAll(sql);
      return reader
        .getRowObjectsJS()
        .map(
          (row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, plain(value)])) as Row,
        );
    },
    async run(sql) {
      await connection.run(sql);
    },
    async createTable(name, columns, rows) {
      const definition = Object.entries(columns).map(([column, type]) => `${identifier(column)} ${type}`);
      await connection.run(`CREATE OR REPLACE TEMP TABLE ${identifier(name)} (${definition.join(', ')})`);
      const kinds = Object.values(columns).map((type) => types[type]);
      const appender = await connection.createAppender(name, 'main', 'temp');
      for (const row of rows) {
        kinds.forEach((kind, i) => {
          const cell = row[i] ?? null;
          if (cell === null) appender.appendNull();
          else appender.appendValue(toDuckDB(cell, kind), kind);
        });
        appender.endRow();
      }
      appender.closeSync();
    },
    parquet: (path) => `read_parquet(${literal(path)})`,
    async writeParquet(query, path, metadata = {}) {
      const entries = Object.entries(metadata).map(([key, value]) => `${identifier(key)}: ${literal(value)}`);
      const kv = entries.length === 0 ? '' : `, KV_METADATA {${entries.join(', ')}}`;
      const [written] = await engine.all<{ Count: number }>(
        `COPY (${query}) TO ${literal(path)} (FORMAT parquet, COMPRESSION zstd, DICTIONARY_SIZE_LIMIT ${fewValues}${kv})`,
      );
      return written?.Count ?? 0;
    },
    async writeScratch(query, path) {
      await connection.run(
        `COPY (${query}) TO ${literal(path)} (FORMAT parquet, PARQUET_VERSION v2, COMPRESSION lz4, DICTIONARY_SIZE_LIMIT ${fewValues})`,
      );
    },
    async writeTable(query, path, metadata) {
      if (path.endsWith('.csv'))
        await connection.run(`COPY (${query}) TO ${literal(path)} (FORMAT csv, HEADER)`);
      else await engine.writeParquet(query, path, metadata);
    },
    exactSum: (expression) => `CAST(SUM(CAST(${expression} AS DECIMAL(38, 6))) AS DOUBLE)`,
    // few texts begin or end with a space, and others than the plain one are no ASCII: to look takes a third of the time of trimming all
    trim: (text) =>
      `CASE WHEN ${text} LIKE ' %' OR ${text} LIKE '% ' OR STRLEN(${text}) <> LENGTH(${text}) THEN TRIM(${text}) ELSE ${text} END`,
    joinTexts: (expression) => `STRING_AGG(DISTINCT ${expression}, ',' ORDER BY ${expression})`,
    parquetRows: (paths, first) =>
      `(SELECT *, ${sourceFrom(first)}, file_row_number AS source_row FROM read_parquet(${list(paths)}))`,
    parquetNumbered: (path) =>
      `(SELECT *, file_row_number AS source_row FROM read_parquet(${literal(path)}))`,
    parquetMetadata: async (paths, key) =>
      (
        await engine.all<{ value: string }>(
          `SELECT DECODE(value) AS value FROM parquet_kv_metadata(${list(paths)}) WHERE DECODE(key) = ${literal(key)}`,
        )
      ).map(({ value }) => value),
    async parquetComplete(paths) {
      const columns = await engine.all<{ name: string }>(
        `SELECT path_in_schema AS name FROM parquet_metadata(${list(paths)}) GROUP BY path_in_schema HAVING MAX(COALESCE(stats_null_count, 1)) = 0`,
      );
      return new Set(columns.map(({ name }) => name));
    },
    async parquetTexts(paths, column) {
      // what lies between two bounds that are the same is known
      const texts = await engine.all<{ path: string; text: string; told: boolean }>(
        `SELECT file_name AS path, stats_min_value AS text, MIN(COALESCE(stats_min_value = stats_max_value AND stats_null_count = 0, FALSE)) AS told
        FROM parquet_metadata(${list(paths)}) WHERE path_in_schema = ${literal(column)} AND num_values > 0 GROUP BY file_name, stats_min_value`,
      );
      return texts.every(({ told }) => told) ? texts : undefined;
    },
    textRows: (paths, shape, first = 0) => `(SELECT *, ${sourceFrom(first)} FROM ${textRows(paths, shape)})`,
    textFaults: (path, shape, most) => textFaults(engine, path, shape, most),
    textLines: (path) =>
      `read_csv(${literal(path)}, header = false, auto_detect = false, delim = '\u0001', quote = '', escape = '',
        columns = {'line': 'VARCHAR'}, max_line_size = 2097152)`,
    describe: async (query) =>
      (await engine.all<{ column_name: string; column_type: string }>(`DESCRIBE ${query}`)).map((column) => ({
        name: column.column_name,
        type: column.column_type,
      })),
    bits,
    greatest: (expression, most) => `MAX(${expression}, ${most})`,
    rowsWhere: (fields, condition) =>
      `LIST({${fields.map(([name, sql]) => `${name}: ${sql}`).join(', ')}}) FILTER (WHERE ${condition})`,
    rowsIn: (table, column, keep = []) =>
      `(SELECT ${[...keep, `UNNEST(${column}, recursive := true)`].join(', ')} FROM ${table} WHERE ${column} IS NOT NULL)`,
    listOf: (values) => `[${values.join(', ')}]`,
    entriesOf: (table, lists, keep) =>
      `(SELECT ${[...keep, ...lists.map((column) => `UNNEST(${column}) AS ${column}`)].join(', ')} FROM ${table})`,
    async freeOrder() {
      await connection.run('SET preserve_insertion_order = false');
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
  return engine;
}

const sourceFrom = (first: number): string => `CAST(file_index + ${first} AS INTEGER) AS source`;

function textRows(
  paths: readonly string[],
  { delimiter, columns, types = {} }: TextShape,
  options: readonly string[] = [],
): string {
  const typed = columns.map((column) => `${literal(column)}: ${literal(types[column] ?? 'VARCHAR')}`);
  return `read_csv(${list(paths)}, header = true, auto_detect = false, delim = ${literal(delimiter)}, quote = '"', escape = '"',
    columns = {${typed.join(', ')}}, max_line_size = 2097152${options.map((option) => `, ${option}`).join('')})`;
}

const faultKinds: Readonly<Record<string, TextFault['kind']>> = {
  'MISSING COLUMNS': 'cells',
  'TOO MANY COLUMNS': 'cells',
  'UNQUOTED VALUE': 'quote',
  'LINE SIZE OVER MAXIMUM': 'length',
  'INVALID ENCODING': 'encoding',
};

/** Reads the file once more, letting the engine list the lines that it refuses. */
async function textFaults(
  engine: Engine,
  path: string,
  shape: TextShape,
  most: number,
): Promise<{ faults: TextFault[]; more: number }> {
  await engine.run('DROP TABLE IF EXISTS text_faults; DROP TABLE IF EXISTS text_scans');
  const options = [
    'store_rejects = true',
    `rejects_table = 'text_faults'`,
    `rejects_scan = 'text_scans'`,
    'rejects_limit = 10000',
  ];
  const cells = shape.columns.map((column) => `COUNT(${identifier(column)})`);
  await engine.all(`SELECT ${cells.join(', ')} FROM ${textRows([path], shape, options)}`);
  // a line that lacks several cells is listed once for each
  const rows = await engine.all<
    Record<'kind' | 'text' | 'message', string> & Record<'line' | 'byte' | 'column', number>
  >(`
    SELECT line_byte_position AS byte, MIN(line) AS line, MIN(column_idx) AS "column", MIN(CAST(error_type AS VARCHAR)) AS kind,
      MIN(LEFT(csv_line, 200)) AS text, ARG_MIN(error_message, column_idx) AS message
    FROM text_faults GROUP BY line_byte_position ORDER BY line_byte_position`);
  const faults = rows.slice(0, most).map(({ byte, line, column, kind, text, message }): TextFault => {
    const counts = /Number of Columns: (\d+) Found: (\d+)/.exec(message);
    const number = (found: string | undefined): number | null => (found === undefined ? null : Number(found));
    return {
      ...{ kind: faultKinds[kind] ?? 'other', line, byte, text, column },
      ...{ cells: number(counts?.[2]), expected: number(counts?.[1]) },
    };
  });
  return { faults, more: rows.length - faults.length };
}

function list(paths: readonly string[]): string {
  return `[${paths.map(literal).join(', ')}]`;
}

function bits(count: number): Bits {
  return count > mostInWholeNumber ? bitsInString(count) : bitsInWholeNumber(count);
}

/** A set of more numbers is a string of bits. */
const mostInWholeNumber = 126;

/** What whole numbers and strings of bits are told to do alike. */
const alike = {
  unionOf: (set) => `BIT_OR(${set})`,
  oddOf: (set) => `BIT_XOR(${set})`,
  and: (a, b) => `(${a} & ${b})`,
  or: (a, b) => `(${a} | ${b})`,
  without: (a, b) => `(${a} & ~${b})`,
  size: (set) => `BIT_COUNT(${set})`,
} satisfies Partial<Bits>;

function bitsInWholeNumber(count: number): Bits {
  const type = count <= 62 ? 'BIGINT' : 'HUGEINT';
  const some = (set: string): string => `(${set} <> 0)`;
  return {
    ...alike,
    one: (number) => `(CAST(1 AS ${type}) << CAST(${number} AS INTEGER))`,
    of: (numbers) =>
      `CAST('${numbers.reduce((all, number) => all | (1n << BigInt(number)), 0n)}' AS ${type})`,
    meet: (a, b) => some(alike.and(a, b)),
    some,
    // a left shift out of the type's range is an error: what would leave it is cut off before
    shift: (set, by) =>
      by < 0
        ? `(${set} >> ${-by})`
        : `((${set} & ((CAST(1 AS ${type}) << ${Math.max(0, (type === 'BIGINT' ? 62 : 126) - by)}) - 1)) << ${by})`,
    empty: `CAST(0 AS ${type})`,
  };
}

/** The first bit of the string, at its left, is that of the number 0. */
function bitsInString(count: number): Bits {
  const string = (numbers: readonly number[]): string => {
    const held = new Set(numbers);
    return `CAST('${Array.from({ length: count }, (_, i) => (held.has(i) ? '1' : '0')).join('')}' AS BIT)`;
  };
  const empty = string([]);
  const some = (set: string): string => `(${alike.size(set)} > 0)`;
  return {
    ...alike,
    one: (number) => `SET_BIT(${empty}, CAST(${number} AS INTEGER), 1)`,
    of: string,
    meet: (a, b) => some(alike.and(a, b)),
    some,
    shift: (set, by) => `(${set} ${by < 0 ? '<<' : '>>'} ${Math.min(Math.abs(by), count)})`,
    empty,
  };
}

function toDuckDB(cell: Exclude<Cell, null>, type: DuckDBType): DuckDBValue {
  return type === BIGINT && typeof cell === 'number' ? BigInt(cell) : cell;
}

function plain(value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value;
}
