// src/engine/engine.ts
function literal(value) {
  if (value === null) return "NULL";
  if (typeof value === "string") return `'${value.replaceAll("'", "''")}'`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (!Number.isFinite(value)) throw new RangeError(`${value} has no SQL literal`);
  return Number.isInteger(value) && Math.abs(value) < 2 ** 53 ? String(value) : `CAST('${value}' AS DOUBLE)`;
}
function identifier(name) {
  return `"${name.replaceAll('"', '""')}"`;
}

// src/engine/duckdb.ts
import { DuckDBInstance, VARCHAR, DOUBLE, INTEGER, BIGINT, BOOLEAN } from "@duckdb/node-api";
var fewValues = 1e3;
var types = { VARCHAR, DOUBLE, INTEGER, BIGINT, BOOLEAN };
async function openDuckDB(options = {}) {
  const instance = await DuckDBInstance.create(":memory:", {
    // nothing is ever fetched: Songhua runs without a network
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    ...options.memory === void 0 ? {} : { memory_limit: options.memory },
    ...options.spillTo === void 0 ? {} : { temp_directory: options.spillTo },
    ...options.threads === void 0 ? {} : { threads: String(options.threads) }
  });
  const connection = await instance.connect();
  const engine = {
    async all(sql) {
      const reader = await connection.runAndReadAll(sql);
      return reader.getRowObjectsJS().map(
        (row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, plain(value)]))
      );
    },
    async run(sql) {
      await connection.run(sql);
    },
    async createTable(name, columns, rows) {
      const definition = Object.entries(columns).map(([column, type]) => `${identifier(column)} ${type}`);
      await connection.run(`CREATE OR REPLACE TEMP TABLE ${identifier(name)} (${definition.join(", ")})`);
      const kinds = Object.values(columns).map((type) => types[type]);
      const appender = await connection.createAppender(name, "main", "temp");
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
      const kv = entries.length === 0 ? "" : `, KV_METADATA {${entries.join(", ")}}`;
      await connection.run(`COPY (${query}) TO ${literal(path)} (FORMAT parquet, COMPRESSION zstd${kv})`);
    },
    async writeScratch(query, path) {
      await connection.run(
        `COPY (${query}) TO ${literal(path)} (FORMAT parquet, PARQUET_VERSION v2, COMPRESSION lz4, DICTIONARY_SIZE_LIMIT ${fewValues})`
      );
    },
    async writeTable(query, path, metadata) {
      if (!path.endsWith(".csv")) return engine.writeParquet(query, path, metadata);
      await connection.run(`COPY (${query}) TO ${literal(path)} (FORMAT csv, HEADER)`);
    },
    exactSum: (expression) => `CAST(SUM(CAST(${expression} AS DECIMAL(38, 6))) AS DOUBLE)`,
    // few texts begin or end with a space, and others than the plain one are no ASCII: to look takes a third of the time of trimming all
    trim: (text) => `CASE WHEN ${text} LIKE ' %' OR ${text} LIKE '% ' OR STRLEN(${text}) <> LENGTH(${text}) THEN TRIM(${text}) ELSE ${text} END`,
    joinTexts: (expression) => `STRING_AGG(DISTINCT ${expression}, ',' ORDER BY ${expression})`,
    parquetRows: (paths) => `(SELECT *, filename AS source_path, file_row_number AS source_row FROM read_parquet(${list(paths)}))`,
    parquetNumbered: (path) => `(SELECT *, file_row_number AS source_row FROM read_parquet(${literal(path)}))`,
    parquetMetadata: async (paths, key) => (await engine.all(
      `SELECT DECODE(value) AS value FROM parquet_kv_metadata(${list(paths)}) WHERE DECODE(key) = ${literal(key)}`
    )).map(({ value }) => value),
    async parquetComplete(paths) {
      const columns = await engine.all(
        `SELECT path_in_schema AS name FROM parquet_metadata(${list(paths)}) GROUP BY path_in_schema HAVING MAX(COALESCE(stats_null_count, 1)) = 0`
      );
      return new Set(columns.map(({ name }) => name));
    },
    textRows: (paths, shape) => textRows(paths, shape),
    textFaults: (path, shape, most) => textFaults(engine, path, shape, most),
    textLines: (path) => `read_csv(${literal(path)}, header = false, auto_detect = false, delim = '', quote = '', escape = '',
        columns = {'line': 'VARCHAR'}, max_line_size = 2097152)`,
    describe: async (query) => (await engine.all(`DESCRIBE ${query}`)).map((column) => ({
      name: column.column_name,
      type: column.column_type
    })),
    bits,
    greatest: (expression, most) => `MAX(${expression}, ${most})`,
    rowsWhere: (fields, condition) => `LIST({${fields.map(([name, sql]) => `${name}: ${sql}`).join(", ")}}) FILTER (WHERE ${condition})`,
    rowsIn: (table, column, keep = []) => `(SELECT ${[...keep, `UNNEST(${column}, recursive := true)`].join(", ")} FROM ${table} WHERE ${column} IS NOT NULL)`,
    async freeOrder() {
      await connection.run("SET preserve_insertion_order = false");
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    }
  };
  return engine;
}
function textRows(paths, { delimiter, columns, types: types2 = {} }, options = []) {
  const typed = columns.map((column) => `${literal(column)}: ${literal(types2[column] ?? "VARCHAR")}`);
  return `read_csv(${list(paths)}, header = true, auto_detect = false, delim = ${literal(delimiter)}, quote = '"', escape = '"',
    columns = {${typed.join(", ")}}, filename = 'source_path', max_line_size = 2097152${options.map((option) => `, ${option}`).join("")})`;
}
var faultKinds = {
  "MISSING COLUMNS": "cells",
  "TOO MANY COLUMNS": "cells",
  "UNQUOTED VALUE": "quote",
  "LINE SIZE OVER MAXIMUM": "length",
  "INVALID ENCODING": "encoding"
};
async function textFaults(engine, path, shape, most) {
  await engine.run("DROP TABLE IF EXISTS text_faults; DROP TABLE IF EXISTS text_scans");
  const options = [
    "store_rejects = true",
    `rejects_table = 'text_faults'`,
    `rejects_scan = 'text_scans'`,
    "rejects_limit = 10000"
  ];
  const cells = shape.columns.map((column) => `COUNT(${identifier(column)})`);
  await engine.all(`SELECT ${cells.join(", ")} FROM ${textRows([path], shape, options)}`);
  const rows = await engine.all(`
    SELECT line_byte_position AS byte, MIN(line) AS line, MIN(column_idx) AS "column", MIN(CAST(error_type AS VARCHAR)) AS kind,
      MIN(LEFT(csv_line, 200)) AS text, ARG_MIN(error_message, column_idx) AS message
    FROM text_faults GROUP BY line_byte_position ORDER BY line_byte_position`);
  const faults = rows.slice(0, most).map(({ byte, line, column, kind, text, message }) => {
    const counts = /Number of Columns: (\d+) Found: (\d+)/.exec(message);
    const number = (found) => found === void 0 ? null : Number(found);
    return {
      ...{ kind: faultKinds[kind] ?? "other", line, byte, text, column },
      ...{ cells: number(counts?.[2]), expected: number(counts?.[1]) }
    };
  });
  return { faults, more: rows.length - faults.length };
}
function list(paths) {
  return `[${paths.map(literal).join(", ")}]`;
}
function bits(count) {
  if (count > 126) throw new RangeError(`a set holds up to 126 numbers, not ${count}`);
  const type = count <= 62 ? "BIGINT" : "HUGEINT";
  return {
    type,
    one: (number) => `(CAST(1 AS ${type}) << CAST(${number} AS INTEGER))`,
    unionOf: (set) => `BIT_OR(${set})`,
    oddOf: (set) => `BIT_XOR(${set})`,
    meet: (a, b) => `((${a} & ${b}) <> 0)`,
    and: (a, b) => `(${a} & ${b})`,
    or: (a, b) => `(${a} | ${b})`,
    without: (a, b) => `(${a} & ~${b})`,
    // a left shift out of the type's range is an error: what would leave it is cut off before
    shift: (set, by) => by < 0 ? `(${set} >> ${-by})` : `((${set} & ((CAST(1 AS ${type}) << ${Math.max(0, (type === "BIGINT" ? 62 : 126) - by)}) - 1)) << ${by})`,
    size: (set) => `BIT_COUNT(${set})`,
    empty: `CAST(0 AS ${type})`
  };
}
function toDuckDB(cell, type) {
  return type === BIGINT && typeof cell === "number" ? BigInt(cell) : cell;
}
function plain(value) {
  return typeof value === "bigint" ? Number(value) : value;
}

export {
  literal,
  identifier,
  openDuckDB
};
