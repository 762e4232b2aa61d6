export type * from './figure.js';
export { parse } from './parse.js';
export { print, references, bind, mapReferences, type Expression, type Reference } from './syntax.js';
export { functionNames } from './names.js';
export { checkItemRule } from './items.js';
export {
  evaluate,
  evaluateAll,
  evaluateEach,
  observationsOf,
  type Bindings,
  type FigureContext,
} from './evaluate.js';
export { explain, explainAll, type ExplainOptions } from './explain.js';
export {
  formatFigure,
  formatScaled,
  formatText,
  formatValue,
  scaleFor,
  styles,
  type Style,
  type Value,
} from './format.js';
export { hasOpenPeriod, printId } from './syntax.js';
export { firstMonth, lastMonth, latest, standingOf, type Standing } from './schedule.js';
export { coverage, type Coverage } from './coverage.js';
export { documentText } from './documents.js';
export { noteTexts, indicatorName, leaves } from './notes.js';
export { operationWords } from './operations.js';
