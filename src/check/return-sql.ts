// An edit rule over one return as SQL over its columns: true, false, or null where an item that it needs is missing.
import { amountName } from '../collect/index.js';
import { literal } from '../engine/index.js';
import type { Expression } from '../figures/index.js';
import { InputError } from '../lib/index.js';

export interface RuleColumns {
  /** Items that the returns have; those whose value of last year is reported too. */
  items: ReadonlySet<string>;
  lastYear: ReadonlySet<string>;
  /** The power of ten that an item is reported in (3 for 千元), for `within rounding`. */
  exponents: ReadonlyMap<string, number>;
  /** The digits after the point that an item is kept with. */
  decimals: ReadonlyMap<string, number>;
}

/** The SQL of an expression; throws an `InputError` where it asks for what a return does not have. */
export function returnSql(expression: Expression, columns: RuleColumns): string {
  const compile = (node: Expression): string => {
    switch (node.kind) {
      case 'number':
        return literal(node.value);
      case 'name':
        return current(node.name, columns);
      case 'reference':
        throw new InputError({
          message: {
            en: 'a rule over returns names items, not figures',
            zh: '报表规则应写报表指标，而不是数据',
          },
          found: node.industry,
        });
      case 'unary':
        return node.operator === 'not' ? `(NOT ${compile(node.operand)})` : `(-${compile(node.operand)})`;
      case 'binary':
        return binary(node, compile, columns);
      case 'call':
        return call(node, compile, columns);
    }
  };
  return compile(expression);
}

type Compile = (node: Expression) => string;
type Binary = Extract<Expression, { kind: 'binary' }>;
type Call = Extract<Expression, { kind: 'call' }>;

function binary(node: Binary, compile: Compile, columns: RuleColumns): string {
  const [left, right] = [compile(node.left), compile(node.right)];
  switch (node.operator) {
    case '/':
      return `(${left} / NULLIF(${right}, 0))`;
    case '^':
      return `POWER(${left}, ${right})`;
    case '!=':
      return `(${left} <> ${right})`;
    case 'and':
    case 'or':
      return `(${left} ${node.operator.toUpperCase()} ${right})`;
    case '=':
      if (node.rounding === true) return `(ABS(${left} - ${right}) <= ${literal(roundingOf(node, columns))})`;
      return `(${left} = ${right})`;
    case '+':
    case '-':
      return rounded(`(${left} ${node.operator} ${right})`, decimalsIn(node, columns));
    default:
      return `(${left} ${node.operator} ${right})`;
  }
}

// in doubles 0.1 + 0.2 is not 0.3: what is exact in decimals must stay so, or a return that just keeps a rule would break it
function rounded(sql: string, decimals: number | undefined): string {
  return decimals === undefined ? sql : `ROUND(${sql}, ${decimals})`;
}

/** How many digits after the point a sum or difference of amounts can have; undefined of anything else. */
function decimalsIn(node: Expression, columns: RuleColumns): number | undefined {
  const most = (parts: readonly Expression[]): number | undefined => {
    const each = parts.map((part) => decimalsIn(part, columns));
    return each.every((one) => one !== undefined) ? Math.max(...each) : undefined;
  };
  switch (node.kind) {
    case 'number':
      return [0, 1, 2, 3, 4].find((digits) => Number(node.value.toFixed(digits)) === node.value);
    case 'name':
      return columns.decimals.get(node.name) ?? 0;
    case 'unary':
      return node.operator === '-' ? most([node.operand]) : undefined;
    case 'binary':
      return ['+', '-'].includes(node.operator) ? most([node.left, node.right]) : undefined;
    case 'call':
      return ['abs', 'base', 'diff', 'min', 'max', 'sum'].includes(node.name) ? most(node.args) : undefined;
    default:
      return undefined;
  }
}

/** Each of the items is off by at most half of what it is reported in. */
function roundingOf(node: Binary, { exponents }: RuleColumns): number {
  const names: string[] = [];
  const walk = (each: Expression): void => {
    if (each.kind === 'name') names.push(each.name);
    else if (each.kind === 'binary') [each.left, each.right].forEach(walk);
    else if (each.kind === 'unary') walk(each.operand);
    else if (each.kind === 'call') each.args.forEach(walk);
  };
  walk(node);
  const coarsest = Math.max(...names.map((name) => exponents.get(name) ?? 0));
  return 0.5 * names.length * 10 ** coarsest;
}

function call(node: Call, compile: Compile, columns: RuleColumns): string {
  const { name, args } = node;
  const [first] = args;
  const item = first?.kind === 'name' ? first.name : undefined;
  switch (name) {
    case 'abs':
      return `ABS(${args.map(compile).join(', ')})`;
    case 'min':
      return `LEAST(${args.map(compile).join(', ')})`;
    case 'max':
      return `GREATEST(${args.map(compile).join(', ')})`;
    case 'sum':
      return rounded(`(${args.map(compile).join(' + ')})`, decimalsIn(node, columns));
    case 'round':
      return `ROUND(${args.map(compile).join(', ')})`;
    case 'base':
      if (item !== undefined) return lastYear(item, columns);
      break;
    case 'growth':
      if (item !== undefined) return growth(item, columns);
      break;
    case 'diff':
      if (item !== undefined)
        return rounded(`(${current(item, columns)} - ${lastYear(item, columns)})`, decimalsIn(node, columns));
      break;
  }
  throw new InputError({
    message: { en: `${name} cannot be used in a rule over a return`, zh: `报表规则中不能使用 ${name}` },
    expected: {
      en: 'abs, min, max, sum, round, and base, growth or diff of an item',
      zh: 'abs、min、max、sum、round，以及指标的 base、growth、diff',
    },
  });
}

/** In whole units of the last place, so that a growth of just 10 % is just 0.1. */
function growth(item: string, columns: RuleColumns): string {
  const whole = (sql: string): string => `ROUND(${sql} * ${10 ** (columns.decimals.get(item) ?? 0)})`;
  const before = whole(lastYear(item, columns));
  return `((${whole(current(item, columns))} - ${before}) / NULLIF(${before}, 0))`;
}

// money has two digits, and arithmetic on exact decimals would overflow where doubles do not
function current(item: string, { items }: RuleColumns): string {
  return items.has(item)
    ? `CAST(${amountName({ item, measure: 'current' })} AS DOUBLE)`
    : 'CAST(NULL AS DOUBLE)';
}

function lastYear(item: string, columns: RuleColumns): string {
  return columns.lastYear.has(item)
    ? `CAST(${amountName({ item, measure: 'last_year' })} AS DOUBLE)`
    : 'CAST(NULL AS DOUBLE)';
}
