export type * from './model.js';
export {
  compoundGrowth,
  levelOfGrowth,
  linearChange,
  pace,
  progressMeasure,
  progressThresholds,
  satisfies,
  shareOfTime,
  shareOfWay,
  wholeFromShare,
  type Comparison,
  type Point,
  type Progress,
  type ProgressCategory,
} from './measures.js';
export { makePlan } from './plan.js';
export { averageGrowth, expressionAt, judgedExpression } from './target-expression.js';
export { lateStartLimit, paceLimits } from './lights.js';
export { dateText, lightWords, stageWords, statusWords } from './words.js';
export { goalSeek, whatIf, type Goal, type Sought, type WhatIf } from './goal-seek.js';
export { parseAssumption, scenario, type AssumedCell, type Assumption, type Scenario } from './scenario.js';
export { planSection, sectionMarkdown, sentenceOf, type PlanSection, type SectionTable } from './section.js';
