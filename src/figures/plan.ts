// The plan of an expression: steps, each a common table expression of one query, with what is known of it beforehand
// (unit, measures, price basis, free axes). Whatever must not be added, compared or summed is refused here.
import type { Indicator, System } from '../define/index.js';
import { literal, type Engine } from '../engine/index.js';
import { parsePeriod } from '../lib/index.js';
import type { Quantity } from './figure.js';
import {
  arity,
  argument,
  digitsOf,
  nominalGrowth,
  option,
  rewritings,
  type Surroundings,
} from './functions.js';
import { cellsOf, leafSql } from './leaf.js';
import { baseColumns, growthColumns } from './growth.js';
import { formulaOf } from './formula.js';
import { convertStep } from './convert.js';
import { noGrowth } from './algebra.js';
import { parse } from './parse.js';
import { expressionError } from './tokens.js';
import type { Axis } from './rows.js';
import {
  literalStep,
  observed,
  rewrittenTypes,
  sharedTables,
  type Planner,
  type Step,
  type Tables,
} from './step.js';
import { binaryStep, mapStep, rankedAxis, rankStep, reduceStep, unaryColumns } from './steps.js';
import { targetStep } from './target.js';
import { projectId, projectStep } from './project.js';
import { bind, mapReferences, print, type Expression, type Reference } from './syntax.js';

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
        throw expressionError(
          given.text,
          expression.span,
          { en: `"${expression.name}" is not a figure`, zh: `“${expression.name}”不是数据` },
          {
            expected: { en: 'industry.indicator[period]', zh: '产业.指标[报告期]' },
          },
        );
      case 'reference':
        return planReference(expression, given);
      case 'unary': {
        const x = plan(expression.operand, given.text);
        const changed = mapStep(x, unaryColumns[expression.operator]);
        const common = { expression, op: expression.operator, inputs: [x] };
        return add({ ...x, ...changed, ...common, reduces: false, cells: undefined });
      }
      case 'binary': {
        const [left, right] = [plan(expression.left, given.text), plan(expression.right, given.text)];
        return add({
          ...binaryStep(
            expression.operator,
            left,
            right,
            { given, span: expression.span },
            expression.rounding === true,
          ),
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
    const project = projectId(reference);
    if (project !== undefined) return add(projectStep(reference, project, given, tables.projects));
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
      sql: leafSql(cells, reference.accumulation, observed, system),
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
    const derived =
      indicator === undefined
        ? { ...mapStep(inner, {}), measures: [] }
        : {
            ...mapStep(inner, { indicator: literal(indicator.id) }),
            measures: [indicator.id],
            indicators: [indicator],
          };
    return add({
      ...inner,
      ...rest,
      ...derived,
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
          throw noGrowth(level.quantity, `diff(${print(call.args[0] ?? call)})`, { given, span: call.span });
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
        const places = digitsOf(call, given);
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
      case 'target':
        return add(targetStep(call, given, tables.targets));
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
    const first = plan(argument(call, given, 0), given.text);
    const others = call.args.slice(1).map((arg) => plan(arg, given.text));
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
              throw expressionError(given.text, reference.span, {
                en: 'there is nothing to rank this among',
                zh: '没有可供排位的范围',
              });
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

  return { plan, steps, shared: () => sharedTables(steps, tables) };
}

/** Parses, binds and plans a text. */
export function planText(text: string, bindings: Readonly<Record<string, string>>, to: Planner): Step {
  return to.plan(bind(parse(text), bindings, parsePeriod), text);
}
