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
    default:
      return `(${left} ${node.operator} ${right})`;
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

function call({ name, args }: Call, compile: Compile, columns: RuleColumns): string {
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
      return `(${args.map(compile).join(' + ')})`;
    case 'round':
      return `ROUND(${args.map(compile).join(', ')})`;
    case 'base':
      if (item !== undefined) return lastYear(item, columns);
      break;
    case 'growth':
      if (item !== undefined)
        return `(${current(item, columns)} / NULLIF(${lastYear(item, columns)}, 0) - 1)`;
      break;
    case 'diff':
      if (item !== undefined) return `(${current(item, columns)} - ${lastYear(item, columns)})`;
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
