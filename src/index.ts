// The library's public face.
export { backtest, forecast, interval, mase, naiveScale, outlook, seasonalNaive } from './analyse/index.js';
export type { Backtest, Forecast, Outlook, Refusal, RegularSeries } from './analyse/index.js';
export { buildWorkspace, buildSteps, type BuildOptions, type BuildStep, type Built } from './build.js';
export * from './define/index.js';
export { openDuckDB, type Engine } from './engine/index.js';
export * from './figures/index.js';
export {
  InputError,
  formatProblem,
  problemIn,
  type Lang,
  type Place,
  type Problem,
  type ToldProblem,
} from './lib/index.js';
export { goalSeek, makePlan, parseAssumption, planSection, scenario, whatIf } from './plan/index.js';
export type { Goal, Plan, ProjectState, Sought, TargetState, WhatIf } from './plan/index.js';
export { openStore, type BuildInfo, type Store } from './store/index.js';
