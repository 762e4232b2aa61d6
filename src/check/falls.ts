// Amounts from the beginning of the year that are less than those of the period before: they can only be mistakes, in one of the two.
import { amountName, type CollectedReturns } from '../collect/index.js';
import { indicatorOf, type System } from '../define/index.js';
import { literal, type Engine } from '../engine/index.js';
import { addFindings, called, confirms, industryOf } from './found.js';
import { returnsWithRoster } from './timed.js';
import type { RuleSet } from './rules.js';

/** Finds them for all items in one ordering of the returns, which carries numbers only: names are put to the few that fall. */
export async function checkFalls(
  engine: Engine,
  system: System,
  collected: CollectedReturns,
  rules: RuleSet,
): Promise<void> {
  const { falling_ytd } = rules.builtIn;
  // stocks and ratios may well fall
  const flows = collected.items.filter(({ item }) => indicatorOf(system, item)?.type === 'flow');
  if (falling_ytd === null || flows.length === 0) return;
  const amounts = flows.map(({ item }) => amountName({ item, measure: 'current' }));
  const earlier = amounts.map(
    (name, i) =>
      `LAG(${name} IGNORE NULLS) OVER w AS earlier_${i}, LAG(CASE WHEN ${name} IS NOT NULL THEN p END IGNORE NULLS) OVER w AS since_${i}`,
  );
  // what may be in a wrong unit is told as that, and the next one is held against the one before it
  const off = flows.map(({ item }, i) => `BOOL_OR(o.item = ${literal(item)}) AS off_${i}`);
  const inUnit = amounts.map((name, i) => `CASE WHEN u.off_${i} THEN NULL ELSE k.${name} END`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE falls AS
    SELECT f.enterprise, f.slot, k.p, ${amounts.map((name, i) => `k.${name}, k.earlier_${i}, k.since_${i}`).join(', ')}, COALESCE(s.file, 'data/corrections.csv') AS file, CAST(k.line AS INTEGER) AS line
    FROM (SELECT *, ${earlier.join(', ')} FROM (
        SELECT f.e, f.line AS who, r.p, n.year, LENGTH(n.period) AS length, ${amounts.map((name) => `r.${name}`).join(', ')}, s.source, r.source_row + s.lead AS line
        FROM ${returnsWithRoster(engine, collected)} JOIN period_numbers n ON n.p = r.p JOIN return_sources s ON s.source = r.source
        WHERE NOT EXISTS (SELECT 1 FROM picked x WHERE x.e = f.e AND x.p = r.p)
        UNION ALL SELECT k.e, f.line, k.p, n.year, LENGTH(n.period), ${inUnit.join(', ')}, s.source, k.line
        FROM picked k JOIN period_numbers n ON n.p = k.p JOIN roster f ON f.e = k.e AND f.slot = k.slot LEFT JOIN return_sources s ON s.file = k.file
        LEFT JOIN (SELECT o.enterprise, o.period, ${off.join(', ')} FROM found o WHERE o.rule = 'unit_error' AND NOT o.last_year
          AND NOT EXISTS (SELECT 1 FROM confirmed c WHERE ${confirms('o')}) GROUP BY o.enterprise, o.period) u ON u.enterprise = k.enterprise AND u.period = k.period)
      WINDOW w AS (PARTITION BY e, year, length ORDER BY p)) k
    JOIN roster f ON f.line = k.who LEFT JOIN return_sources s ON s.source = k.source
    WHERE ${amounts.map((name, i) => `k.${name} < k.earlier_${i}`).join(' OR ')}`);
  for (const [i, { item, names }] of flows.entries()) {
    const text = (amount: string): string => `CAST(CAST(${amount} AS DECIMAL(18, 2)) AS VARCHAR)`;
    const now = `k.${amountName({ item, measure: 'current' })}`;
    const before = `k.earlier_${i}`;
    await addFindings(engine, 'falling_ytd', falling_ytd, {
      from: `falls k JOIN period_numbers n ON n.p = k.p JOIN period_numbers b ON b.p = k.since_${i} WHERE ${now} < ${before}`,
      place: `k.file, k.line, ${literal(item)} AS "column"`,
      ...{ enterprise: 'k.enterprise', period: 'n.period', item: literal(item), industry: industryOf },
      value: now,
      expected: before,
      effect: `${before} - ${now}`,
      en: `CONCAT('The ${called(names, 'en')} of ', k.enterprise, ' from the year''s beginning falls from ', ${text(before)}, ' in ', b.period, ' to ', ${text(now)}, ' in ', n.period, '.')`,
      zh: `CONCAT('企业', k.enterprise, '累计${called(names, 'zh')}由', b.period, '的', ${text(before)}, '降至', n.period, '的', ${text(now)}, '。')`,
    });
  }
}
