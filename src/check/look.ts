// The returns that need a look, out of the one pass through all (see pass.ts): sent twice, corrected, needed to impute a missing
// one, of an enterprise whose units are in doubt or that is among the largest, or breaking a rule.
import { type CollectedReturns } from '../collect/index.js';
import type { Engine } from '../engine/index.js';
import { print, type Expression } from '../figures/index.js';
import { InputError, type Problem } from '../lib/index.js';
import { amountColumns } from './pass.js';
import { namesIn, ofRule } from './rule-expression.js';
import type { Rule, RuleSet } from './rules.js';
import { returnSql, type RuleColumns } from './return-sql.js';
import { newestFirst } from './sent-again.js';
import { boundSql, toldSql } from './told.js';

export interface ReturnCheck {
  name: string;
  rule: Pick<Rule, 'severity' | 'action' | 'explanation' | 'text'>;
  /** True where the return holds to it. */
  holds: string;
  items: string[];
  /** SQL of what a finding says of the values, by language, and of the value at which the first item would just hold to it. */
  told: Record<'en' | 'zh', string>;
  expected: string | undefined;
}

/** Of the rows `looked`, keeps of a return sent again the last one: tables `picked` (what counts, with its place) and `superseded`. */
export async function pickReturns(
  engine: Engine,
  collected: CollectedReturns,
  looked: string,
): Promise<void> {
  const bits = engine.bits(collected.periods.count);
  const amounts = amountColumns(collected).map(({ name }) => `x.${name}`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE picked AS
    SELECT f.e, f.enterprise, f.slot, f.ind, ${bits.meet('f.twice', bits.one('x.p'))} AS twice, f.suspect,
      x.p, x.period, ${amounts.join(', ')}, x.file, CAST(x.source_row + x.lead AS INTEGER) AS line, x.sent, x.nth, x.source_row
    FROM ${looked} x JOIN roster f ON f.line = x.line`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE superseded AS
    SELECT * FROM (SELECT k.*, ROW_NUMBER() OVER (PARTITION BY k.e, k.p ORDER BY ${newestFirst('k', 'k.nth')}) AS place
      FROM picked k WHERE k.twice) WHERE place > 1`);
  await engine.run(
    'DELETE FROM picked WHERE twice AND EXISTS (SELECT 1 FROM superseded o WHERE o.file = picked.file AND o.line = picked.line)',
  );
}

/** The rules over returns, and the identities that derived items which are reported too must keep. */
export function returnChecks(
  collected: CollectedReturns,
  rules: RuleSet,
  identities: readonly { item: string; expression: Rule['expression'] }[],
): ReturnCheck[] {
  const columns: RuleColumns = {
    items: new Set(collected.items.map(({ item }) => item)),
    lastYear: new Set(collected.items.filter(({ lastYear }) => lastYear).map(({ item }) => item)),
    exponents: new Map(collected.items.map(({ item, exponent }) => [item, exponent])),
    decimals: new Map(collected.items.map(({ item, decimals }) => [item, decimals])),
  };
  const problems: Problem[] = [];
  const own = rules.rules.flatMap((rule) => {
    if (rule.over !== 'return') return [];
    try {
      // the one that stands first in the rule's own text is told, and replaced
      const items = [...new Set(namesIn(rule.expression))].filter((item) => columns.items.has(item));
      return [
        {
          name: rule.name,
          rule,
          holds: returnSql(rule.expression, columns),
          items,
          told: toldSql(rule.expression, columns),
          expected: items[0] === undefined ? undefined : boundSql(rule.expression, items[0], columns),
        },
      ];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems.map((problem) => ({ ...ofRule(rule.text, problem), at: rule.at })));
      return [];
    }
  });
  if (problems.length > 0) throw new InputError(problems);
  const { identity } = rules.builtIn;
  const kept =
    identity === null
      ? []
      : identities.map(({ item, expression }) => {
          const own: Expression = { kind: 'name', name: item, span: expression.span };
          const both: Expression = {
            ...{ kind: 'binary', operator: '=', left: own, right: expression, span: expression.span },
          };
          const expected = returnSql(expression, columns);
          const difference = `ABS(${returnSql(own, columns)} - ${expected})`;
          // a derived item is printed to at least four figures
          const holds = `(${difference} <= 0.0005 * ABS(${expected}) + 0.5e-4)`;
          const names = collected.items.find((each) => each.item === item)?.names ?? {};
          const explanation = {
            en: `${names.en ?? item} is not what its formula gives`,
            zh: `${names.zh ?? item}与其计算公式不符`,
          };
          const rule = { ...identity, text: print(both), explanation };
          return { name: 'identity', rule, holds, items: [item], told: toldSql(both, columns), expected };
        });
  return [...own, ...kept];
}
