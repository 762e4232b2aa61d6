// What a return that breaks a rule tells: the values on both sides of the comparison, and the value at which the item that the
// rule names first would just keep it.
import { references, type Expression } from '../figures/index.js';
import { literal } from '../engine/index.js';
import { namesIn } from './rule-expression.js';
import { returnSql, type RuleColumns } from './return-sql.js';

type Binary = Extract<Expression, { kind: 'binary' }>;

const mirrored: Partial<Record<Binary['operator'], Binary['operator']>> = {
  ...{ '>=': '<=', '<=': '>=', '>': '<', '<': '>', '=': '=', '!=': '!=' },
};

/** The comparison that a rule is, where it is one as a whole; with what is judged on its left: `5 >= x` is `x <= 5`. */
export function comparisonOf(expression: Expression): Binary | undefined {
  if (expression.kind !== 'binary') return undefined;
  const { operator, left, right } = expression;
  const turned = mirrored[operator];
  if (turned === undefined) return undefined;
  const isPlain = namesIn(left).length === 0 && references(left).length === 0;
  return isPlain ? { ...expression, operator: turned, left: right, right: left } : expression;
}

/** SQL texts, by language: `found 300, expected <= 120`, or the value of every item where a rule is no single comparison. */
export function toldSql(expression: Expression, columns: RuleColumns): Record<'en' | 'zh', string> {
  const comparison = comparisonOf(expression);
  if (comparison === undefined) {
    const items = [...new Set(namesIn(expression))];
    const list = (between: string): string =>
      items
        .map((name) => `${literal(`${name} = `)}, ${plainNumber(value(name, columns))}`)
        .join(`, ${literal(between)}, `);
    return { en: list(', '), zh: list('，') };
  }
  const { operator, left, right } = comparison;
  const sides = [left, right].map((side) => plainNumber(returnSql(side, columns)));
  return {
    en: `'found ', ${sides[0] ?? ''}, ${literal(`, expected ${operator} `)}, ${sides[1] ?? ''}`,
    zh: `'实际为', ${sides[0] ?? ''}, ${literal(`，应${operator} `)}, ${sides[1] ?? ''}`,
  };
}

/** SQL of the item's value at which the comparison turns; undefined where it cannot be told from it. */
export function boundSql(expression: Expression, item: string, columns: RuleColumns): string | undefined {
  const comparison = comparisonOf(expression);
  if (comparison === undefined) return undefined;
  const { left, right } = comparison;
  const has = (side: Expression): boolean => namesIn(side).includes(item);
  if (has(left) === has(right)) return undefined;
  return has(left)
    ? solve(left, returnSql(right, columns), item, columns)
    : solve(right, returnSql(left, columns), item, columns);
}

/** What the item must be for the expression, which names it once, to be `result`. */
function solve(
  expression: Expression,
  result: string,
  item: string,
  columns: RuleColumns,
): string | undefined {
  if (expression.kind === 'name') return result;
  if (expression.kind === 'unary' && expression.operator === '-')
    return solve(expression.operand, `(-${result})`, item, columns);
  if (expression.kind === 'call' && expression.args[0]?.kind === 'name') {
    const base = returnSql({ ...expression, name: 'base' }, columns);
    if (expression.name === 'growth') return `(${base} * (1 + ${result}))`;
    return expression.name === 'diff' ? `(${base} + ${result})` : undefined;
  }
  if (expression.kind !== 'binary') return undefined;
  const { operator, left, right } = expression;
  const inLeft = namesIn(left).includes(item);
  if (inLeft && namesIn(right).includes(item)) return undefined;
  const [inner, other] = inLeft ? [left, returnSql(right, columns)] : [right, returnSql(left, columns)];
  const on = (sql: string): string | undefined => solve(inner, sql, item, columns);
  switch (operator) {
    case '+':
      return on(`(${result} - ${other})`);
    case '-':
      return on(inLeft ? `(${result} + ${other})` : `(${other} - ${result})`);
    case '*':
      return on(`(${result} / NULLIF(${other}, 0))`);
    case '/':
      return on(inLeft ? `(${result} * ${other})` : `(${other} / NULLIF(${result}, 0))`);
    default:
      return undefined;
  }
}

const value = (name: string, columns: RuleColumns): string =>
  returnSql({ kind: 'name', name, span: { start: 0, end: 0 } }, columns);

/** SQL of a number as text, with up to four decimals. */
function plainNumber(sql: string): string {
  const digits = `CAST(TRY_CAST(${sql} AS DECIMAL(38, 4)) AS VARCHAR)`;
  return `COALESCE(REGEXP_REPLACE(${digits}, '\\.?0+$', ''), CAST(${sql} AS VARCHAR), '--')`;
}

/** Arguments of CONCAT: the rule as a finding shows it, with its explanation where it has one, and what is told of the values. */
export function saidSql(
  rule: { text: string; explanation: Record<'en' | 'zh', string> },
  lang: 'en' | 'zh',
  told: string,
): string {
  const explanation = rule.explanation[lang];
  const [open, between, close] = lang === 'en' ? [' (', '; ', ')'] : ['（', '；', '）'];
  return explanation === ''
    ? `${literal(`${rule.text}${open}`)}, ${told}, ${literal(close)}`
    : `${literal(`${explanation}${open}${rule.text}${between}`)}, ${told}, ${literal(close)}`;
}
