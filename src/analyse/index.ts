export { mase, mean, naive, naiveScale, seasonalNaive } from './accuracy.js';
export { backtest, levels, type Backtest } from './backtest.js';
export {
  forecast,
  interval,
  neededFor,
  probabilityOf,
  seasonOf,
  showsSeason,
  type Forecast,
  type Refusal,
  type RegularSeries,
} from './forecast.js';
export { outlook, refusalText, type Outlook, type OutlookOptions, type OutlookStep } from './outlook.js';
export {
  figureSeries,
  observedSpan,
  periodsAfter,
  runOf,
  stepsTo,
  type FigureSeries,
  type Run,
} from './series.js';
