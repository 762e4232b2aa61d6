// The peer of bench/start.mjs: a bare Node process that opens DuckDB and answers one query.
import { DuckDBInstance } from '@duckdb/node-api';

const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
const reader = await connection.runAndReadAll('SELECT 42 AS answer');
console.log(reader.getRows());
