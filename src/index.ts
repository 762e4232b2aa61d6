// The library's public face.
export { buildWorkspace, buildSteps, type BuildOptions, type BuildStep, type Built } from './build.js';
export * from './define/index.js';
export { openDuckDB, type Engine } from './engine/index.js';
export * from './figures/index.js';
export { InputError, formatProblem, type Place, type Problem } from './lib/index.js';
export { openStore, type BuildInfo, type Store } from './store/index.js';
