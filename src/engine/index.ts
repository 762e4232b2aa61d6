export * from './engine.js';
export { openDuckDB } from './duckdb.js';
