// DuckDB in the process: the embedded default engine.
import { DuckDBInstance, VARCHAR, DOUBLE, INTEGER, BIGINT, BOOLEAN } from '@duckdb/node-api';
import type { DuckDBType, DuckDBValue } from '@duckdb/node-api';
import { identifier, literal, type Cell, type ColumnType, type Engine } from './engine.js';

const types: Record<ColumnType, DuckDBType> = { VARCHAR, DOUBLE, INTEGER, BIGINT, BOOLEAN };

/** Opens an engine in memory. `memoryLimit` (such as `1500MB`) and `spillTo` bound what it keeps in memory. */
export async function openDuckDB(
  options: { memoryLimit?: string; spillTo?: string; threads?: number } = {},
): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:', {
    // nothing is ever fetched: Songhua runs without a network
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    ...(options.memoryLimit === undefined ? {} : { memory_limit: options.memoryLimit }),
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
      await connection.run(`COPY (${query}) TO ${literal(path)} (FORMAT parquet, COMPRESSION zstd${kv})`);
    },
    exactSum: (expression) => `CAST(SUM(CAST(${expression} AS DECIMAL(38, 6))) AS DOUBLE)`,
    joinTexts: (expression) => `STRING_AGG(DISTINCT ${expression}, ',' ORDER BY ${expression})`,
    textRows(paths, { delimiter, columns }) {
      const types = columns.map((column) => `${literal(column)}: 'VARCHAR'`);
      return `read_csv(${list(paths)}, header = true, auto_detect = false, delim = ${literal(delimiter)}, quote = '"', escape = '"',
        columns = {${types.join(', ')}}, filename = 'source_path', max_line_size = 2097152)`;
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
  return engine;
}

function list(paths: readonly string[]): string {
  return `[${paths.map(literal).join(', ')}]`;
}

function toDuckDB(cell: Exclude<Cell, null>, type: DuckDBType): DuckDBValue {
  return type === BIGINT && typeof cell === 'number' ? BigInt(cell) : cell;
}

function plain(value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value;
}
