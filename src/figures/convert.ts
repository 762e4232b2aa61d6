// Conversion between currencies, at the rates of the store.
import { literal } from '../engine/index.js';
import { isCurrency } from '../lib/index.js';
import type { Operand } from './algebra.js';
import { option, type Surroundings } from './functions.js';
import { sameRow, selectRow } from './rows.js';
import type { Expression } from './syntax.js';
import { expressionError } from './tokens.js';

/** An amount of money in another currency, at the period's average rate for flows and its end rate for stocks. */
export function convertStep(
  x: Operand,
  call: Extract<Expression, { kind: 'call' }>,
  given: Surroundings,
  rates: string,
): {
  sql: string;
  unit: string;
  measures: string[];
  exchange: { from: string; to: string; kind: 'average' | 'end' };
} {
  const target = call.args[1];
  const to = target?.kind === 'name' ? target.name : '';
  if (!isCurrency(to))
    throw expressionError(
      given.text,
      (target ?? call).span,
      { en: 'convert needs a currency', zh: 'convert 须写明货币' },
      {
        expected: { en: 'an ISO 4217 code such as USD', zh: 'ISO 4217 货币代码，如 USD' },
      },
    );
  const [from = '', per] = x.unit.split('/');
  if (!isCurrency(from))
    throw expressionError(
      given.text,
      call.span,
      { en: 'only amounts of money can be converted', zh: '只有金额可以换算' },
      { found: x.unit },
    );
  const stock = x.indicators.length > 0 && x.indicators.every(({ type }) => type === 'stock');
  const kind = option(call, 2, given, stock ? ['end', 'average'] : ['average', 'end']) as 'average' | 'end';
  const same = from === to;
  const rate = `SELECT period, rate AS multiplier, CAST(NULL AS DOUBLE) AS divisor FROM ${rates} WHERE "from" = ${literal(from)} AND "to" = ${literal(to)} AND kind = ${literal(kind)}
    UNION ALL SELECT period, CAST(NULL AS DOUBLE), rate FROM ${rates} WHERE "from" = ${literal(to)} AND "to" = ${literal(from)} AND kind = ${literal(kind)}`;
  const value = same ? 'x.value' : 'COALESCE(x.value * r.multiplier, x.value / r.divisor)';
  const columns = selectRow({
    ...sameRow('x'),
    value,
    base: 'NULL',
    rate: 'NULL',
    status: `CASE WHEN x.value IS NOT NULL AND (${value}) IS NULL THEN 'M' ELSE x.status END`,
    reason: `CASE WHEN x.value IS NULL THEN x.reason WHEN (${value}) IS NULL THEN 'no_rate' END`,
    about: `CASE WHEN x.value IS NULL THEN x.about ELSE CONCAT(${literal(`${from}/${to} ${kind} `)}, x.period) END`,
    parts_value: same ? 'x.parts_value' : 'COALESCE(x.parts_value * r.multiplier, x.parts_value / r.divisor)',
  });
  const join = same ? '' : ` LEFT JOIN (${rate}) r ON r.period = x.period`;
  return {
    sql: `SELECT ${columns} FROM ${x.name ?? ''} x${join}`,
    unit: per === undefined ? to : `${to}/${per}`,
    measures: x.measures,
    exchange: { from, to, kind },
  };
}
