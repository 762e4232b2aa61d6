export {
  readRules,
  parseRules,
  builtIn,
  type Action,
  type Rule,
  type RuleSet,
  type Severity,
} from './rules.js';
export { checkReturns, editColumns } from './returns.js';
export { returnsWithRoster } from './presence.js';
export { amountColumns } from './look.js';
export { addFindings, confirmFindings, foundColumns } from './found.js';
