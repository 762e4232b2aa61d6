export * from './store.js';
export * from './tables.js';
