export * from './staged.js';
export { collect, type CollectEvent } from './collect.js';
