// The evaluator: any number of expressions, whatever the number of their figures, become one SQL query.
import { indicatorOf, ownRegion, type System } from '../define/index.js';
import type { Engine } from '../engine/index.js';
import { InputError, parsePeriod } from '../lib/index.js';
import { storeTable, type Store } from '../store/index.js';
import type { Figure, NoteCode } from './figure.js';
import { formatText } from './format.js';
import { coveredIndustries, noteTexts, whyText } from './notes.js';
import { planner, planText } from './plan.js';
import type { Planner, Step } from './step.js';
import type { Axis, Row } from './rows.js';
import { readProjects } from './project.js';
import { readTargetValues } from './target.js';
import { print, type Expression } from './syntax.js';

/** What figures are evaluated on. */
export interface FigureContext {
  engine: Engine;
  store: Store;
  /** A table expression to take observations from in place of the store's: those of a scenario. */
  observations?: string;
}

/** Values for the parameters of an expression: `t` a period, `region` the region where none is named, others by name. */
export type Bindings = Readonly<Record<string, string>>;

/**
 * The figures that an expression names: one, or a table where it has wildcards or ranges (in the system's order).
 * @throws InputError with the column of whatever cannot be read, is not known or must not be combined.
 */
export async function evaluate(
  text: string,
  context: FigureContext,
  bindings: Bindings = {},
): Promise<Figure[]> {
  const [figures = []] = await evaluateAll([text], context, bindings);
  return figures;
}

/** Several expressions in one query; one list of figures each. */
export async function evaluateAll(
  texts: readonly string[],
  context: FigureContext,
  bindings: Bindings = {},
): Promise<Figure[][]> {
  const plan = await plannerFor(context, texts);
  const steps = texts.map((text) => planText(text, bindings, plan));
  const rows = await runSteps(plan, steps, context.engine);
  return steps.map((step, i) => toFigures(step, rows[i] ?? [], context.store.system));
}

/**
 * Several expressions in one query, of which some may be none that can be evaluated: for each its figures, or the error
 * that the expression is.
 */
export async function evaluateEach(
  texts: readonly string[],
  context: FigureContext,
): Promise<(Figure[] | InputError)[]> {
  const plan = await plannerFor(context, texts);
  const planned = texts.map((text) => tried(() => planText(text, {}, plan)));
  const steps = planned.filter((step): step is Step => !(step instanceof InputError));
  const rows = await runSteps(plan, steps, context.engine);
  const figures = new Map(
    steps.map((step, i) => [step, toFigures(step, rows[i] ?? [], context.store.system)]),
  );
  return planned.map((step) => (step instanceof InputError ? step : (figures.get(step) ?? [])));
}

/** What an action gives, or the `InputError` that it throws. */
function tried<T>(action: () => T): T | InputError {
  try {
    return action();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

/** The table expression of the observations that figures are taken from. */
export function observationsOf({ engine, store, observations }: FigureContext): string {
  return observations ?? storeTable(engine, store, 'observations');
}

/** A planner on the context's tables, for these texts. */
export async function plannerFor(context: FigureContext, texts: readonly string[]): Promise<Planner> {
  const { engine, store } = context;
  return planner(store.system, engine, {
    observations: observationsOf(context),
    rates: storeTable(engine, store, 'rates'),
    targets: await readTargetValues(context, texts),
    projects: await readProjects(context, texts),
  });
}

/** Runs the query of a plan and returns the rows of the wanted steps, in one round trip. */
export async function runSteps(plan: Planner, wanted: readonly Step[], engine: Engine): Promise<Row[][]> {
  if (wanted.length === 0) return [];
  const tables = [...plan.shared(), ...plan.steps.map(({ name, sql }) => `${name} AS (${sql})`)];
  const selects = wanted.map(({ name }, i) => `SELECT ${i} AS n, ${name}.* FROM ${name}`);
  const rows = await engine.all<Row & { n: number }>(
    `WITH ${tables.join(',\n')}\n${selects.join('\nUNION ALL ')}`,
  );
  const byStep: Row[][] = wanted.map(() => []);
  for (const { n, ...row } of rows) byStep[n]?.push(row);
  return byStep;
}

/** The rows of a step as figures, in the system's order. */
export function toFigures(step: Step, rows: readonly Row[], system: System): Figure[] {
  return inSystemOrder(rows, system).map((row) => toFigure(step, row, system));
}

export function toFigure(step: Step, row: Row, system: System): Figure {
  const decimals =
    step.quantity === 'amount' || step.quantity === 'rate' ? decimalsOf(step, row, system) : null;
  const value = { value: row.value, unit: step.unit, quantity: step.quantity, decimals };
  const notes = noteCodes(row);
  return {
    ref: print(atRow(step, row, system)),
    region: row.region,
    industry: row.industry,
    indicator: row.indicator,
    period: row.period,
    value: row.value,
    unit: step.unit,
    quantity: step.quantity,
    status: row.status,
    text: formatText({ ...value, notes }, system.format),
    notes,
    ...(row.value === null ? { why: whyText(row, system) } : {}),
    ...coveredPart(row, system),
    ...atLeast(step, row, system),
  };
}

/** Only the growth of an indicator's own figures follows its digits. */
function decimalsOf(step: Step, row: Row, system: System): number | null {
  if (step.cells === undefined && step.op !== 'derived' && step.op !== 'base') return null;
  return row.indicator === null ? null : (indicatorOf(system, row.indicator)?.decimals ?? null);
}

function noteCodes(row: Row): NoteCode[] {
  const codes = (row.notes ?? '').split(',').filter((code) => code !== '');
  if (row.value === null && row.reason !== null) codes.push(row.reason);
  if (row.status === 'C') codes.push('withheld');
  return [...new Set(codes)].filter((code): code is NoteCode => Object.hasOwn(noteTexts, code));
}

function coveredPart(row: Row, system: System): Pick<Figure, 'covered'> {
  const industries = coveredIndustries(row);
  const { covered_value: value, covered_base: base } = row;
  if (
    row.value !== null ||
    row.reason !== 'no_base' ||
    industries.length === 0 ||
    value === null ||
    base === null ||
    base <= 0
  )
    return {};
  const growth = (value - base) / base;
  const text = formatText({ value: growth, unit: '1', quantity: 'rate' }, system.format);
  const order = system.industries.map(({ id }) => id);
  return {
    covered: {
      industries: industries.sort((a, b) => order.indexOf(a) - order.indexOf(b)),
      value,
      base,
      growth,
      text,
    },
  };
}

function atLeast(step: Step, row: Row, system: System): Pick<Figure, 'at_least'> {
  const { parts, parts_missing: missing, parts_withheld: withheld, parts_value: value } = row;
  if (
    row.value !== null ||
    value === null ||
    parts === null ||
    missing === null ||
    missing === 0 ||
    step.quantity !== 'amount'
  )
    return {};
  const text = formatText({ value, unit: step.unit, quantity: step.quantity }, system.format);
  return { at_least: { value, parts, missing, withheld: withheld ?? 0, text } };
}

/** Rows in the order of the system's regions and industries, then of periods. */
export function inSystemOrder(rows: readonly Row[], system: System): Row[] {
  const regions = new Map(system.regions.map(({ id }, i) => [id, i]));
  const industries = new Map(system.industries.map(({ id }, i) => [id, i]));
  const place = (row: Row): [number, number, string] => [
    regions.get(row.region ?? '') ?? -1,
    industries.get(row.industry ?? '') ?? -1,
    row.period ?? '',
  ];
  return [...rows].sort((a, b) => {
    const [p, q] = [place(a), place(b)];
    return p[0] - q[0] || p[1] - q[1] || (p[2] < q[2] ? -1 : p[2] > q[2] ? 1 : 0);
  });
}

/** The expression of one row of a step: free wildcards and ranges replaced by the row's place. */
export function atRow(step: Step, row: Row, system: System): Expression {
  const at = (axis: Axis): string | null => (step.free.has(axis) ? row[axis] : null);
  const [region, industry, period] = [at('region'), at('industry'), parsePeriod(at('period') ?? '')];
  const own = ownRegion(system).id;
  const isFree = (name: string | null): boolean => name !== null && /^[*~]/.test(name);
  const place = (expression: Expression): Expression => {
    switch (expression.kind) {
      case 'binary':
        return { ...expression, left: place(expression.left), right: place(expression.right) };
      case 'unary':
        return { ...expression, operand: place(expression.operand) };
      case 'call':
        // what a function reduces stays as it was asked
        return ['sum', 'min', 'max'].includes(expression.name) && expression.args.length === 1
          ? expression
          : { ...expression, args: expression.args.map(place) };
      case 'reference': {
        const where = region !== null && isFree(expression.region) ? region : expression.region;
        return {
          ...expression,
          region: where === own ? null : where,
          industry: industry !== null && isFree(expression.industry) ? industry : expression.industry,
          period:
            period !== undefined && expression.period?.last != null
              ? { first: { period }, last: null }
              : expression.period,
        };
      }
      default:
        return expression;
    }
  };
  return place(step.expression);
}
