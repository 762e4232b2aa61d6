export * from './staged.js';
export { collect, type CollectEvent } from './collect.js';
export * from './returns/index.js';
export { errorKinds, synthesise, usualErrors, type ErrorKind, type SyntheticOptions } from './synthetic.js';
export type { MappedTables } from './mapped.js';
export { proposeSystem, type Proposal } from './propose.js';
