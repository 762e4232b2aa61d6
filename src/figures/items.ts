// Expressions over the items of one return, such as `revenue >= 0.5 * output`: what may be compared with what, by the same
// rules of units as figures. Different measures may stand side by side here, for that is what edit rules compare.
import { indicatorOf } from '../define/index.js';
import { binaryType, noGrowth, type Operand } from './algebra.js';
import type { Surroundings } from './functions.js';
import { literalStep } from './step.js';
import { print, type Expression } from './syntax.js';
import { expressionError } from './tokens.js';

type Call = Extract<Expression, { kind: 'call' }>;

/**
 * Refuses what is no condition on the items of a return.
 * @throws InputError at the place in the text: amounts of different units, no comparison, a function that takes more than a return.
 */
export function checkItemRule(expression: Expression, given: Surroundings): void {
  if (typeOf(expression, given).quantity !== 'truth')
    throw expressionError(
      given.text,
      expression.span,
      { en: 'the rule says nothing that is true or false', zh: '规则不是可判断真假的表达式' },
      {
        expected: { en: 'a comparison', zh: '比较式' },
        mend: { en: `Compare it: ${print(expression)} >= …`, zh: `请写成比较式：${print(expression)} >= …` },
      },
    );
}

function typeOf(expression: Expression, given: Surroundings): Operand {
  switch (expression.kind) {
    case 'number':
      return literalStep(expression);
    case 'name':
      return item(expression.name, given);
    case 'reference':
      throw expressionError(given.text, expression.span, {
        en: 'a rule over returns names items, not figures',
        zh: '报表规则应写报表指标，而不是数据',
      });
    case 'unary': {
      const operand = typeOf(expression.operand, given);
      requireKind(expression.operand, operand, expression.operator === 'not', given);
      return operand;
    }
    case 'binary': {
      const { operator, left, right, span } = expression;
      const sides = [left, right].map((side) => {
        const type = typeOf(side, given);
        requireKind(side, type, operator === 'and' || operator === 'or', given);
        return type;
      }) as [Operand, Operand];
      return binaryType(operator, ...sides, { given, span });
    }
    case 'call':
      return call(expression, given);
  }
}

/** What logic joins is true or false; nothing else is. */
function requireKind(
  expression: Expression,
  { quantity }: Operand,
  truth: boolean,
  { text }: Surroundings,
): void {
  if ((quantity === 'truth') === truth) return;
  throw expressionError(
    text,
    expression.span,
    truth
      ? { en: 'this is neither true nor false', zh: '此处不能判断真假' }
      : { en: 'what is true or false is no amount', zh: '真假值不是数额' },
    {
      expected: truth
        ? { en: 'a comparison', zh: '比较式' }
        : { en: 'an item or a number', zh: '指标或数字' },
    },
  );
}

function item(name: string, { system }: Surroundings): Operand {
  const indicator = indicatorOf(system, name);
  const unit = indicator?.unit ?? '1';
  const quantity =
    unit === '1' && indicator?.type === 'ratio' ? 'rate' : unit === 'points' ? 'points' : 'amount';
  return { free: new Set(), unit, quantity, measures: [], prices: '', indicators: [], keys: 1 };
}

function call(expression: Call, given: Surroundings): Operand {
  const { name, args, span } = expression;
  const types = args.map((arg) => {
    const type = typeOf(arg, given);
    requireKind(arg, type, false, given);
    return type;
  });
  const [first, ...others] = types;
  if (first === undefined)
    throw expressionError(given.text, span, { en: `${name} needs an item`, zh: `${name} 须有一个指标` });
  switch (name) {
    case 'min':
    case 'max':
    case 'sum':
      return others.reduce(
        (left, right) => binaryType(name === 'sum' ? '+' : name, left, right, { given, span }),
        first,
      );
    case 'abs':
      return one(expression, first, given);
    case 'round':
      if (args.length <= 2 && (args[1] === undefined || args[1].kind === 'number')) return first;
      throw expressionError(given.text, span, {
        en: 'round takes one value and a number of decimals',
        zh: 'round 的参数为一个数值和小数位数',
      });
    case 'base':
    case 'growth':
    case 'diff': {
      one(expression, first, given);
      if (args[0]?.kind !== 'name')
        throw expressionError(
          given.text,
          span,
          { en: `${name} is of one item`, zh: `${name} 只针对一个指标` },
          {
            mend: {
              en: `Write it of each item: ${name}(a) / ${name}(b)`,
              zh: `请对各指标分别写：${name}(a) / ${name}(b)`,
            },
          },
        );
      if (name === 'base') return first;
      if (name === 'diff')
        return first.quantity === 'rate' ? { ...first, unit: 'points', quantity: 'points' } : first;
      if (first.quantity !== 'amount')
        throw noGrowth(first.quantity, print({ ...expression, name: 'diff' }), { given, span });
      return { ...first, unit: '1', quantity: 'rate' };
    }
    default:
      throw expressionError(
        given.text,
        span,
        { en: `${name} cannot be used in a rule over a return`, zh: `报表规则中不能使用 ${name}` },
        {
          expected: {
            en: 'abs, min, max, sum, round, and base, growth or diff of an item',
            zh: 'abs、min、max、sum、round，以及指标的 base、growth、diff',
          },
        },
      );
  }
}

function one({ name, args, span }: Call, type: Operand, { text }: Surroundings): Operand {
  if (args.length !== 1)
    throw expressionError(text, span, { en: `${name} takes one value`, zh: `${name} 只有一个参数` });
  return type;
}
