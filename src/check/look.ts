// The returns that need a look, out of the one pass through all (see pass.ts): sent twice, corrected, needed to impute a missing
// one, of an enterprise whose units are in doubt or that is among the largest, or breaking a rule.
import { type CollectedReturns } from '../collect/index.js';
import { literal, type Engine } from '../engine/index.js';
import { print, type Expression } from '../figures/index.js';
import { InputError, type Problem } from '../lib/index.js';
import { amountColumns } from './pass.js';
import { namesIn, type Rule, type RuleSet } from './rules.js';
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
      problems.push(...error.problems.map((problem) => ({ ...problem, at: rule.at })));
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

/**
 * Lays data/corrections.csv over the picked returns. Throws an `InputError` where an old value no longer holds. Answers
 * nothing; `picked` holds the corrected values, and `edits` every change.
 */
export async function applyCorrections(engine: Engine, collected: CollectedReturns): Promise<void> {
  const { items } = collected;
  const amounts = amountColumns(collected);
  // a return that did not come can be put in by hand: its old values are empty
  await engine.run(`INSERT INTO picked (e, enterprise, slot, ind, twice, suspect, p, period, file, line)
    SELECT DISTINCT f.e, f.enterprise, f.slot, f.ind, FALSE, FALSE, t.p, c.period, 'data/corrections.csv', MIN(c.line) OVER (PARTITION BY c.enterprise, c.period)
    FROM corrections c JOIN (SELECT DISTINCT period, p, bit FROM return_periods) t ON t.period = c.period
    JOIN roster f ON f.enterprise = c.enterprise AND ${engine.bits(collected.periods.count).meet('f.missing', 't.bit')}`);
  const current = `CASE ${amounts.map(({ item, lastYear, name }) => `WHEN c.item = ${literal(item)} AND c.last_year = ${lastYear} THEN CAST(k.${name} AS DOUBLE)`).join(' ')} END`;
  const rows = await engine.all<{
    line: number;
    enterprise: string;
    period: string;
    item: string;
    old: number | null;
    now: number | null;
    there: boolean;
  }>(`
    SELECT c.line, c.enterprise, c.period, c.item, c.old, ${current} AS now, k.e IS NOT NULL AS there
    FROM corrections c LEFT JOIN picked k ON k.enterprise = c.enterprise AND k.period = c.period
    WHERE k.e IS NULL OR (${current}) IS DISTINCT FROM c.old AND NOT COALESCE(ABS((${current}) - c.old) < 0.005, FALSE) ORDER BY c.line LIMIT 50`);
  if (rows.length > 0)
    throw new InputError(
      rows.map(({ line, enterprise, period, item, old, now, there }) => ({
        message: there
          ? {
              en: `the old value of ${item} of ${enterprise} in ${period} no longer holds`,
              zh: `企业 ${enterprise} ${period} 的 ${item} 原值与报表不符`,
            }
          : {
              en: `there is no return of ${enterprise} for ${period} to correct`,
              zh: `没有企业 ${enterprise} ${period} 的报表可更正`,
            },
        at: { file: 'data/corrections.csv', line, column: there ? 'old' : 'enterprise' },
        found: {
          en: `${old ?? 'nothing'} in the correction${there ? `, ${now ?? 'nothing'} in the return` : ''}`,
          zh: `更正中为${old ?? '空'}${there ? `，报表中为${now ?? '空'}` : ''}`,
        },
        mend: there
          ? {
              en: 'Look at the return again, and correct or remove the line',
              zh: '请重新核对报表，更正或删去该行',
            }
          : { en: 'Check enterprise and period', zh: '请核对企业代码和报告期' },
      })),
    );
  await engine.run(`INSERT INTO edits (region, industry, enterprise, period, item, last_year, kind, old, new, rule, reason, who, "when", file, line)
    SELECT s.region, s.industries, c.enterprise, c.period, c.item, c.last_year, 'corrected', c.old, c.new, 'correction', c.reason, c.who, c."when", 'data/corrections.csv', c.line
    FROM corrections c JOIN picked k ON k.enterprise = c.enterprise AND k.period = c.period JOIN slots s ON s.slot = k.slot`);
  for (const { item, lastYear, name } of amounts) {
    const decimals = items.find((each) => each.item === item)?.decimals ?? 2;
    await engine.run(`UPDATE picked SET ${name} = CAST(c.new AS DECIMAL(18, ${decimals})) FROM corrections c
      WHERE c.enterprise = picked.enterprise AND c.period = picked.period AND c.item = ${literal(item)} AND c.last_year = ${lastYear}`);
  }
}
