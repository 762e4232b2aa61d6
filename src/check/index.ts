export {
  readRules,
  parseRules,
  builtIn,
  builtInRules,
  type Action,
  type Rule,
  type RuleSet,
  type Severity,
} from './rules.js';
export { checkImputed, checkReturns } from './returns.js';
export { returnsWithRoster } from './presence.js';
export { stepsWithinYear } from './within-year.js';
export { amountColumns, perItem, sumColumns } from './pass.js';
export { addFindings, confirmFindings, foundColumns } from './found.js';
export { checkFigures } from './figure-rules.js';
export { validatReport, type Validation } from './validatreport.js';
export { tasksOf, heads as worklistHeads, type Task, type WorklistSources } from './worklist.js';
export { writeWorklist } from './worklist-write.js';
export { confirmedHead, correctionsHead, readWorklist, type WorklistAnswers } from './worklist-read.js';
