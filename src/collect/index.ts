export * from './staged.js';
export { collect, type CollectEvent } from './collect.js';
export * from './returns/index.js';
