// The returns that need a look, picked in one pass into the table `picked`: sent twice, corrected, needed to impute a missing
// one, of an enterprise whose units are in doubt, or breaking a rule. Everything after that works on these few.
import { amountName, type CollectedReturns } from '../collect/index.js';
import { literal, type Engine } from '../engine/index.js';
import { InputError, type Problem } from '../lib/index.js';
import { outlierChecks, type OutlierCheck } from './outliers.js';
import { returnsWithRoster, suspectRange } from './presence.js';
import type { Rule, RuleSet } from './rules.js';
import { returnSql, type RuleColumns } from './return-sql.js';

export interface ReturnCheck {
  name: string;
  rule: Pick<Rule, 'severity' | 'action' | 'explanation' | 'text'>;
  /** True where the return holds to it. */
  holds: string;
  items: string[];
}

export interface Look {
  checks: ReturnCheck[];
  outliers: OutlierCheck[];
}

/** The amounts of a return: columns and, for last year, whether they are reported. */
export function amountColumns({
  items,
}: CollectedReturns): { item: string; lastYear: boolean; name: string }[] {
  return items.flatMap(({ item }) =>
    [false, true].map((lastYear) => ({
      item,
      lastYear,
      name: amountName({ item, measure: lastYear ? 'last_year' : 'current' }),
    })),
  );
}

/** Picks the rows, and keeps of a return sent again the last one: tables `picked` (what counts) and `superseded`. */
export async function pickReturns(
  engine: Engine,
  collected: CollectedReturns,
  rules: RuleSet,
  headlines: ReadonlySet<string>,
  checks: readonly ReturnCheck[],
): Promise<Look> {
  const { items, definition, periods } = collected;
  const bits = engine.bits(periods.count);
  const checked = items.filter(
    ({ item, lastYear }) => lastYear && (definition.outliers.items?.includes(item) ?? headlines.has(item)),
  );
  const outliers = rules.builtIn.outlier === null ? [] : await outlierChecks(engine, collected, checked);
  await engine.run('ALTER TABLE roster ADD COLUMN fixed ' + bits.type);
  await engine.run(`UPDATE roster SET fixed = x.bits FROM (
    SELECT c.enterprise, ${bits.unionOf('t.bit')} AS bits FROM corrections c
    JOIN (SELECT DISTINCT period, bit FROM return_periods) t ON t.period = c.period GROUP BY c.enterprise) x WHERE x.enterprise = roster.enterprise`);

  const wanted = [
    bits.meet('f.twice', 't.bit'),
    bits.meet(`COALESCE(f.fixed, ${bits.empty})`, 't.bit'),
    ...(definition.impute_missing ? [bits.meet('f.need', 't.bit')] : []),
    ...(rules.builtIn.unit_error === null
      ? []
      : ['f.suspect', ...items.filter(({ lastYear }) => lastYear).map(({ item }) => jumps(item))]),
    ...checks.map(({ holds }) => `NOT ${holds}`),
    ...outliers.map(({ condition }, i) => condition('r', `h${i}`)),
  ];
  const limits = outliers.map(
    (check, i) => `LEFT JOIN ${check.limits} h${i} ON h${i}.ind = f.ind AND h${i}.p = t.p`,
  );
  const columns = amountColumns(collected).map(({ name }) => `r.${name}`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE looked AS
    SELECT f.e, f.enterprise, f.slot, f.ind, ${bits.meet('f.twice', 't.bit')} AS twice, f.suspect, f.known,
      ${items.map((_, i) => `f.usual_${i}`).join(', ')}, t.p, t.period, r.sent, ${columns.join(', ')}, r.source_path, r.source_row
    FROM ${returnsWithRoster(engine, collected)} ${limits.join(' ')}
    WHERE ${wanted.map((condition) => `COALESCE(${condition}, FALSE)`).join(' OR ')}`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE ranked AS
    SELECT l.* EXCLUDE (source_path, source_row, sent), s.file, CAST(l.source_row + s.lead AS INTEGER) AS line,
      CASE WHEN NOT twice THEN 1 ELSE ROW_NUMBER() OVER (PARTITION BY l.e, l.p
        ORDER BY TRY_CAST(l.sent AS DOUBLE) DESC NULLS LAST, l.sent DESC NULLS LAST, s.nth DESC, l.source_row DESC) END AS nth
    FROM looked l JOIN return_sources s ON s.source_path = l.source_path`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE picked AS SELECT * EXCLUDE (nth) FROM ranked WHERE nth = 1;
    CREATE OR REPLACE TEMP TABLE superseded AS SELECT * EXCLUDE (nth) FROM ranked WHERE nth > 1;
    DROP TABLE ranked; DROP TABLE looked`);
  return { checks: [...checks], outliers };
}

function jumps(item: string): string {
  const [now, before] = [
    amountName({ item, measure: 'current' }),
    amountName({ item, measure: 'last_year' }),
  ];
  return `((r.${now} > ${suspectRange} * CAST(r.${before} AS DOUBLE) AND r.${before} > 0) OR (r.${before} > ${suspectRange} * CAST(r.${now} AS DOUBLE) AND r.${now} > 0))`;
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
  };
  const problems: Problem[] = [];
  const own = rules.rules.flatMap((rule) => {
    if (rule.over !== 'return') return [];
    try {
      return [
        {
          name: rule.name,
          rule,
          holds: returnSql(rule.expression, columns),
          items: itemsIn(rule.text, columns),
        },
      ];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(
        ...error.problems.map((problem) => ({ ...problem, at: { file: 'rules.yaml', line: rule.line } })),
      );
      return [];
    }
  });
  if (problems.length > 0) throw new InputError(problems);
  const { identity } = rules.builtIn;
  const kept =
    identity === null
      ? []
      : identities.map(({ item, expression }) => {
          const text = `${item} = its formula`;
          const difference = `ABS(${returnSql({ kind: 'name', name: item, span: { start: 0, end: 0 } }, columns)} - ${returnSql(expression, columns)})`;
          // a derived item is printed to at least four figures
          const holds = `(${difference} <= 0.0005 * ABS(${returnSql(expression, columns)}) + 0.5e-4)`;
          const names = collected.items.find((each) => each.item === item)?.names ?? {};
          const explanation = {
            en: `${names.en ?? item} is not what its formula gives`,
            zh: `${names.zh ?? item}与其计算公式不符`,
          };
          return { name: 'identity', rule: { ...identity, text, explanation }, holds, items: [item] };
        });
  return [...own, ...kept];
}

function itemsIn(text: string, { items }: RuleColumns): string[] {
  return [...items].filter((item) => new RegExp(`(?<![\\w.])${item}(?!\\w)`).test(text));
}

/**
 * Lays data/corrections.csv over the picked returns. Throws an `InputError` where an old value no longer holds. Answers
 * nothing; `picked` holds the corrected values, and `edits` every change.
 */
export async function applyCorrections(engine: Engine, collected: CollectedReturns): Promise<void> {
  const { items } = collected;
  const amounts = amountColumns(collected);
  // a return that did not come can be put in by hand: its old values are empty
  await engine.run(`INSERT INTO picked (e, enterprise, slot, ind, twice, suspect, known, p, period, file, line)
    SELECT DISTINCT f.e, f.enterprise, f.slot, f.ind, FALSE, FALSE, FALSE, t.p, c.period, 'data/corrections.csv', MIN(c.line) OVER (PARTITION BY c.enterprise, c.period)
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
          ? `the old value of ${item} of ${enterprise} in ${period} no longer holds`
          : `there is no return of ${enterprise} for ${period} to correct`,
        at: { file: 'data/corrections.csv', line, column: there ? 'old' : 'enterprise' },
        found: `${old ?? 'nothing'} in the correction${there ? `, ${now ?? 'nothing'} in the return` : ''}`,
        mend: there
          ? 'Look at the return again, and correct or remove the line'
          : 'Check enterprise and period',
      })),
    );
  await engine.run(`INSERT INTO edits (enterprise, period, item, last_year, kind, old, new, rule, reason, who, "when", file, line)
    SELECT enterprise, period, item, last_year, 'corrected', old, new, 'correction', reason, who, "when", 'data/corrections.csv', line FROM corrections`);
  for (const { item, lastYear, name } of amounts) {
    const decimals = items.find((each) => each.item === item)?.decimals ?? 2;
    await engine.run(`UPDATE picked SET ${name} = CAST(c.new AS DECIMAL(18, ${decimals})) FROM corrections c
      WHERE c.enterprise = picked.enterprise AND c.period = picked.period AND c.item = ${literal(item)} AND c.last_year = ${lastYear}`);
  }
}
