// The plan of an expression: steps, each a common table expression of one query, with what is known of it beforehand
// (unit, measures, price basis, free axes). Whatever must not be added, compared or summed is refused here.
import type { Indicator, System } from '../define/index.js';
import { literal, type Engine } from '../engine/index.js';
import { parsePeriod } from '../lib/index.js';
import type { Quantity } from './figure.js';
import { arity, argument, nominalGrowth, option, rewritings, type Surroundings } from './functions.js';
import { cellsOf, leafSql, type Cells } from './leaf.js';
import { expressionError, parse } from './parse.js';
import { selectRow, type Axis } from './rows.js';
import { binaryStep, mapStep, rankStep, reduceStep, convertStep, type Operand } from './steps.js';
import { bind, mapReferences, print, type Expression, type Reference } from './syntax.js';

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
  /** Whether it takes all rows of its input together (sum, rank ...). */
  reduces: boolean;
}

/** Table expressions of the store's tables that a query reads. */
export interface Tables {
  observations: string;
  rates: string;
}

export interface Planner {
  /** Plans an expression after binding; `text` is what errors show. */
  plan(expression: Expression, text: string): Step;
  /** Every step planned so far, inputs first. */
  steps: Step[];
}

/** A planner for one query: equal sub-expressions become one step. */
export function planner(system: System, engine: Engine, tables: Tables): Planner {
  const steps: Step[] = [];
  const known = new Map<string, Step>();

  function plan(expression: Expression, text: string): Step {
    const key = print(expression);
    const found = known.get(key);
    if (found !== undefined) return found;
    const step = planNew(expression, { text, system });
    known.set(key, step);
    return step;
  }

  function add(step: Omit<Step, 'name'>): Step {
    const named = { ...step, name: `s${steps.length}` };
    steps.push(named);
    return named;
  }

  function planNew(expression: Expression, given: Surroundings): Step {
    switch (expression.kind) {
      case 'number':
        return add({ ...literalStep(expression), expression });
      case 'name':
        throw expressionError(given.text, expression.span, `"${expression.name}" is not a figure`, {
          expected: 'industry.indicator[period]',
        });
      case 'reference':
        return planReference(expression, given);
      case 'unary': {
        const x = plan(expression.operand, given.text);
        const negate = expression.operator === '-';
        const sql = mapStep(
          x,
          negate ? { value: '-x.value', base: '-x.base', rate: 'x.rate' } : { value: '1 - x.value' },
        );
        return add({
          ...x,
          ...sql,
          expression,
          op: expression.operator,
          inputs: [x],
          reduces: false,
          cells: undefined,
        });
      }
      case 'binary': {
        const [left, right] = [plan(expression.left, given.text), plan(expression.right, given.text)];
        return add({
          ...binaryStep(expression.operator, left, right, { given, span: expression.span }),
          expression,
          op: expression.operator,
          inputs: [left, right],
          reduces: false,
        });
      }
      case 'call':
        return planCall(expression, given);
    }
  }

  function planReference(reference: Reference, given: Surroundings): Step {
    const formula = formulaOf(reference, system);
    if (formula !== undefined) {
      const inner = plan(formula.expression, `${formula.indicator.id}: ${formula.indicator.formula ?? ''}`);
      return relabel(inner, reference, 'derived', {
        unit: formula.indicator.unit === '1' ? inner.unit : formula.indicator.unit,
        indicator: formula.indicator,
      });
    }
    const cells = cellsOf(reference, system, given.text);
    const [first] = cells.indicators;
    return add({
      expression: reference,
      op: 'figure',
      inputs: [],
      reduces: false,
      cells,
      sql: leafSql(cells, reference.accumulation, tables.observations, system),
      free: cells.free,
      unit: cells.unit,
      quantity:
        cells.unit === '1' && first?.type === 'ratio'
          ? 'rate'
          : cells.unit === 'points'
            ? 'points'
            : 'amount',
      measures: cells.indicators.map(({ id }) => id),
      prices: [...new Set(cells.indicators.map(({ prices }) => prices))].join('/'),
      indicators: cells.indicators,
      keys: cells.keys.length,
    });
  }

  /** A rewritten call is the step of what it stands for, under its own name. */
  function relabel(
    inner: Step,
    expression: Expression,
    op: string,
    more: { unit?: string; quantity?: Quantity; indicator?: Indicator } = {},
  ): Step {
    const { indicator, ...rest } = more;
    const named = indicator === undefined ? {} : { indicator: literal(indicator.id) };
    return add({
      ...inner,
      ...rest,
      ...mapStep(inner, named),
      measures: [],
      expression,
      op,
      inputs: inner.op === '*' || inner.op === '-' || inner.op === '/' ? inner.inputs : [inner],
      reduces: false,
      cells: undefined,
    });
  }

  function planCall(call: Extract<Expression, { kind: 'call' }>, given: Surroundings): Step {
    const rewrite = rewritings[call.name];
    if (rewrite !== undefined) {
      const rewritten = rewrite(call, given);
      const inner = plan(rewritten, given.text);
      return relabel(inner, call, call.name, rewrittenTypes(call.name, inner));
    }
    const x = (): Step => plan(argument(call, given, 0), given.text);
    const common = { expression: call, op: call.name, reduces: false, cells: undefined };
    switch (call.name) {
      case 'growth': {
        arity(call, given, 1, 2);
        if (option(call, 1, given, ['comparable', 'nominal']) === 'nominal') {
          const inner = plan(nominalGrowth(argument(call, given, 0)), given.text);
          return relabel(inner, call, 'growth', { quantity: 'rate', unit: '1' });
        }
        const level = x();
        if (level.quantity !== 'amount' && level.quantity !== 'number') {
          throw expressionError(
            given.text,
            call.span,
            `there is no growth of a ${level.quantity.replace('_', ' ')}`,
            { mend: `Use diff(${print(call.args[0] ?? call)}) for the change in percentage points` },
          );
        }
        return add({
          ...level,
          ...mapStep(level, growthColumns),
          ...common,
          inputs: [level],
          unit: '1',
          quantity: 'rate',
          measures: [],
        });
      }
      case 'base': {
        arity(call, given, 1, 1);
        const level = x();
        return add({ ...level, ...mapStep(level, baseColumns), ...common, inputs: [level] });
      }
      case 'ytd': {
        arity(call, given, 1, 1);
        const inner = mapReferences(argument(call, given, 0), (reference) => ({
          ...reference,
          accumulation: 'ytd',
        }));
        return plan(inner, given.text);
      }
      case 'abs': {
        arity(call, given, 1, 1);
        const level = x();
        return add({
          ...level,
          ...mapStep(level, { value: 'ABS(x.value)', base: 'ABS(x.base)' }),
          ...common,
          inputs: [level],
        });
      }
      case 'round': {
        arity(call, given, 1, 2);
        const level = x();
        const digits = call.args[1];
        const places =
          digits === undefined
            ? 0
            : digits.kind === 'number'
              ? digits.value
              : digits.kind === 'unary' && digits.operand.kind === 'number'
                ? -digits.operand.value
                : NaN;
        if (!Number.isInteger(places))
          throw expressionError(given.text, (digits ?? call).span, 'round needs a whole number of digits', {
            expected: 'such as round(x, 2)',
          });
        return add({
          ...level,
          ...mapStep(level, { value: `ROUND(x.value, ${places})`, base: `ROUND(x.base, ${places})` }),
          ...common,
          inputs: [level],
        });
      }
      case 'convert': {
        arity(call, given, 2, 3);
        const level = x();
        const step = convertStep(level, call, given, tables.rates);
        return add({ ...level, ...step, ...common, inputs: [level] });
      }
      case 'rank': {
        arity(call, given, 1, 1);
        return planRank(call, given, common);
      }
      default:
        return planReduction(call, given, common);
    }
  }

  /** sum, min and max: over the free axes of one argument, or over several arguments. */
  function planReduction(
    call: Extract<Expression, { kind: 'call' }>,
    given: Surroundings,
    common: { expression: Expression; op: string; cells: undefined },
  ): Step {
    arity(call, given, 1, 99);
    const [first, ...others] = call.args.map((arg) => plan(arg, given.text));
    if (first === undefined) throw expressionError(given.text, call.span, `${call.name} needs a figure`);
    if (others.length > 0) {
      return others.reduce((left, right) => {
        const step = binaryStep(call.name === 'sum' ? '+' : (call.name as 'min' | 'max'), left, right, {
          given,
          span: call.span,
        });
        return add({
          ...step,
          ...common,
          inputs: left.expression === call ? [...left.inputs, right] : [left, right],
          reduces: false,
        });
      }, first);
    }
    const step = reduceStep(call.name as 'sum' | 'min' | 'max', first, { given, span: call.span, engine });
    return add({ ...first, ...step, ...common, inputs: [first], reduces: true });
  }

  /** The rank needs all siblings of what is ranked, whatever the expression names. */
  function planRank(
    call: Extract<Expression, { kind: 'call' }>,
    given: Surroundings,
    common: { expression: Expression; op: string; cells: undefined },
  ): Step {
    const x = argument(call, given, 0);
    const narrow = plan(x, given.text);
    const ranked = rankedAxis(narrow, x, system);
    const fixed = new Map<Axis, string>();
    const wide = narrow.free.has(ranked)
      ? narrow
      : plan(
          mapReferences(x, (reference) => {
            const own = ranked === 'region' ? reference.region : reference.industry;
            if (own === null)
              throw expressionError(given.text, reference.span, 'there is nothing to rank this among');
            fixed.set(ranked, own);
            return { ...reference, [ranked]: `~${own}` };
          }),
          given.text,
        );
    return add({
      ...wide,
      ...rankStep(wide, ranked, fixed),
      ...common,
      free: narrow.free,
      inputs: [wide],
      reduces: true,
      unit: '1',
      quantity: 'rank',
      measures: [],
    });
  }

  return { plan, steps };
}

/** Parses, binds and plans a text. */
export function planText(text: string, bindings: Readonly<Record<string, string>>, to: Planner): Step {
  return to.plan(bind(parse(text), bindings, parsePeriod), text);
}

/** Growth as published; else the change over the comparable base. None on a base of zero or less. */
const growthColumns = {
  value: `CASE WHEN x.value IS NULL THEN NULL WHEN x.rate IS NOT NULL THEN x.rate WHEN x.base > 0 THEN (x.value - x.base) / x.base END`,
  base: 'NULL',
  rate: 'NULL',
  status: `CASE WHEN x.status IN ('C', 'M') THEN x.status WHEN x.rate IS NULL AND (x.base IS NULL OR x.base <= 0) THEN 'M' ELSE x.status END`,
  notes: `CONCAT_WS(',', x.notes, CASE WHEN x.base < 0 AND x.value > 0 THEN 'loss_to_profit' WHEN x.base > 0 AND x.value < 0 THEN 'profit_to_loss' END)`,
  reason: `CASE WHEN x.value IS NULL THEN x.reason WHEN x.rate IS NOT NULL THEN NULL WHEN x.base IS NULL THEN 'no_base' WHEN x.base < 0 THEN 'negative_base' WHEN x.base = 0 THEN 'division_by_zero' END`,
};

const baseColumns = {
  value: 'x.base',
  base: 'NULL',
  rate: 'NULL',
  status: `CASE WHEN x.status = 'C' THEN 'C' WHEN x.base IS NULL THEN 'M' ELSE 'A' END`,
  notes: `CONCAT_WS(',', x.notes, CASE WHEN x.base_origin IS NOT NULL THEN CONCAT('base_', x.base_origin) END)`,
  reason: `CASE WHEN x.base IS NOT NULL THEN NULL WHEN x.status = 'C' THEN 'withheld' ELSE 'no_base' END`,
};

function rewrittenTypes(name: string, inner: Step): { unit?: string; quantity?: Quantity } {
  if (name === 'contribution') return { unit: 'points', quantity: 'points' };
  if (name === 'index') return { quantity: 'index' };
  if (name === 'lq') return { quantity: 'number' };
  if (name === 'diff') return inner.quantity === 'points' ? { unit: 'points' } : {};
  return { quantity: 'rate' };
}

function literalStep({
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

/** The formula of a derived indicator with the reference's region, industry and period put in. */
function formulaOf(
  reference: Reference,
  system: System,
): { expression: Expression; indicator: Indicator } | undefined {
  const indicator = system.indicators.find(({ id }) => id === reference.indicator);
  if (indicator?.formula == null) return undefined;
  const parsed = parse(indicator.formula);
  const fill = (node: Expression): Expression => {
    switch (node.kind) {
      case 'name':
        return { ...reference, indicator: node.name };
      case 'call':
        return { ...node, args: node.args.map(fill) };
      case 'binary':
        return { ...node, left: fill(node.left), right: fill(node.right) };
      case 'unary':
        return { ...node, operand: fill(node.operand) };
      default:
        return node;
    }
  };
  return { expression: fill(parsed), indicator };
}

function rankedAxis(step: Operand, x: Expression, system: System): Axis {
  if (step.free.has('industry')) return 'industry';
  if (step.free.has('region')) return 'region';
  let total = false;
  mapReferences(x, (reference) => {
    if (reference.industry === 'total' && reference.region !== null) total = true;
    return reference;
  });
  return total && system.regions.length > 1 ? 'region' : 'industry';
}
