// A step of an expression's query: its type, and the steps that need no other.
import { literal } from '../engine/index.js';
import type { Operand } from './algebra.js';
import type { Quantity, Source, Text } from './figure.js';
import { withFebruary, type Cells } from './leaf.js';
import { selectRow } from './rows.js';
import type { Expression } from './syntax.js';
import type { Project } from './project.js';
import type { TargetValue } from './target.js';

export interface Step extends Operand {
  /** Name of its table expression in the query. */
  name: string;
  expression: Expression;
  op: string;
  inputs: Step[];
  sql: string;
  /** Of a leaf: what it reads. */
  cells?: Cells;
  /** Of a conversion: the rates it looks up. */
  exchange?: { from: string; to: string; kind: 'average' | 'end' };
  /** Of a target or a project: where its value is read, and how it is reckoned. */
  source?: Source;
  why?: Text | undefined;
  /** Whether it takes all rows of its input together (sum, rank ...). */
  reduces: boolean;
}

/** Table expressions of the store's tables that a query reads, the values of targets, and projects. */
export interface Tables {
  observations: string;
  rates: string;
  targets: ReadonlyMap<string, TargetValue>;
  projects: ReadonlyMap<string, Project>;
}

export interface Planner {
  /** Plans an expression after binding; `text` is what errors show. */
  plan(expression: Expression, text: string): Step;
  /** Every step planned so far, inputs first. */
  steps: Step[];
  /** The table expressions that the steps share: the observations that they read, fetched once. */
  shared(): string[];
}

/** The table expression of the observations that a query reads. */
export const observed = 'observed';

/** The observations that any of the steps reads, fetched once for all of them. */
export function sharedTables(steps: readonly Step[], { observations }: Tables): string[] {
  const cells = steps.flatMap((step) => step.cells?.keys ?? []);
  if (cells.length === 0) return [];
  const where = (['region', 'industry', 'indicator', 'period'] as const).map((key) => {
    const texts = new Set(cells.map((cell) => cell[key]));
    if (key === 'period') for (const { period } of cells) texts.add(withFebruary(period) ?? period);
    return `${key} IN (${[...texts].map((text) => literal(text)).join(', ')})`;
  });
  return [`${observed} AS (SELECT * FROM ${observations} WHERE ${where.join(' AND ')})`];
}

/** What a rewritten function's result is, where its arithmetic alone does not say. */
export function rewrittenTypes(name: string, inner: Step): { unit?: string; quantity?: Quantity } {
  if (name === 'contribution') return { unit: 'points', quantity: 'points' };
  if (name === 'index') return { quantity: 'index' };
  if (name === 'lq') return { quantity: 'number' };
  if (name === 'diff') return inner.quantity === 'points' ? { unit: 'points' } : {};
  return { quantity: 'rate' };
}

/** A number as a step of one row. */
export function literalStep({
  value,
  unit,
  percent,
}: Extract<Expression, { kind: 'number' }>): Omit<Step, 'name' | 'expression'> {
  return {
    op: 'literal',
    inputs: [],
    reduces: false,
    sql: `SELECT ${selectRow({ value: `CAST(${literal(value)} AS DOUBLE)`, base: `CAST(${literal(value)} AS DOUBLE)` })}`,
    free: new Set(),
    unit,
    quantity: percent ? 'rate' : unit === 'points' ? 'points' : unit === '1' ? 'number' : 'amount',
    measures: [],
    prices: '',
    indicators: [],
    keys: 1,
    literal: value,
  };
}
