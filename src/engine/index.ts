export * from './engine.js';
export { openDuckDB } from './duckdb.js';
export { isRunning, scratchFolder } from './scratch.js';
