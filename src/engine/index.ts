export * from './engine.js';
export { openDuckDB } from './duckdb.js';
export { scratchFolder } from './scratch.js';
