export * from './store.js';
export * from './tables.js';
export type * from './projects.js';
