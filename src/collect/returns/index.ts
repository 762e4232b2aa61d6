export { collectReturns, type CollectedReturns, type ReturnItemColumns } from './collect.js';
export { amountName } from './shape-sql.js';
export { allPeriods, aPeriodOn, aYearOn, mostPeriods, type PeriodNumbers } from './periods.js';
export { loadClassCodes, registersOf } from './register.js';
export { namedHead, readDecisions, readWhen, type Decisions } from './decisions.js';
export { damagedReturns } from './damaged.js';
