// Sums by slot and period: the check summed the returns that stand as they were sent; to them come those that were looked at and
// left alone, and those that were edited or imputed.
import { amountName, type CollectedReturns } from '../../collect/index.js';
import { amountColumns, neighboursAt, perItem, sumColumns } from '../../check/index.js';
import type { System } from '../../define/index.js';
import { literal, type Engine } from '../../engine/index.js';
import { fillBlanks } from './blanks.js';
import { listImputed } from './edits.js';
import { holdBetween } from './held.js';
import { takeRatios } from './ratios.js';

/**
 * Completes `sums`: slot, p, was, will, n, imputed, edited, doubted (a check found something), prior, next, prior_year, next_year, the exact sum of every amount, and for every item `lacking_<place>`: how
 * many that count have no value of last year, though the register had the enterprise then.
 */
export async function sumReturns(engine: Engine, system: System, collected: CollectedReturns): Promise<void> {
  const bits = engine.bits(collected.periods.count);
  await engine.run(`CREATE OR REPLACE TEMP TABLE touched AS
    SELECT e, p FROM superseded UNION SELECT e, p FROM dropped UNION SELECT e, p FROM to_impute
    UNION SELECT k.e, k.p FROM corrections c JOIN picked k ON k.enterprise = c.enterprise AND k.period = c.period`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE to_fill AS
    SELECT m.e, m.enterprise, m.slot, m.ind, m.p, m.period FROM missing_rows m
    LEFT JOIN picked k ON k.e = m.e AND k.p = m.p WHERE ${collected.definition.impute_missing} AND m.imputable AND k.e IS NULL`);
  const at = bits.one('k.p');
  const { was, will, ...came } = neighboursAt(bits, at);
  const add = (rows: string, imputed: string, edited: string, doubted = 'FALSE'): Promise<void> =>
    engine.run(`INSERT INTO sums
      SELECT f.slot, k.p, ${was} AS was, ${will} AS will, COUNT(*), ${imputed}, ${edited}, ${doubted} AS doubted,
        ${Object.entries(came)
          .map(([name, sql]) => `${sql} AS ${name}`)
          .join(', ')}, ${sumColumns(collected, bits.meet('f.stood', at), 'k.')}
      FROM ${rows} k JOIN frame f ON f.e = k.e AND ${bits.meet('f.span', at)} GROUP BY f.slot, k.p, was, will, doubted, ${Object.values(came).join(', ')}`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE doubts AS
    SELECT DISTINCT k.e, k.p FROM found o JOIN picked k ON k.enterprise = o.enterprise AND k.period = o.period
    WHERE o.confirmed IS NULL AND o.severity <> 'info' AND o.rule NOT IN ('duplicate_return', 'blank_ytd')`);
  await add(
    '(SELECT x.*, d.e IS NOT NULL AS doubted FROM picked x LEFT JOIN doubts d ON d.e = x.e AND d.p = x.p WHERE NOT EXISTS (SELECT 1 FROM touched t WHERE t.e = x.e AND t.p = x.p))',
    '0',
    '0',
    'k.doubted',
  );
  await imputeAll(engine, system, collected);
  // a return that was left out leaves its mark on the cell
  await engine.run(`INSERT INTO sums (slot, p, was, will, n, imputed, edited)
    SELECT k.slot, k.p, 0, 0, 0, 0, COUNT(*) FROM dropped d JOIN picked k ON k.e = d.e AND k.p = d.p GROUP BY k.slot, k.p`);
  await add(
    'final_rows',
    'SUM(CASE WHEN k.imputed THEN 1 ELSE 0 END)',
    'SUM(CASE WHEN k.estimated THEN 1 ELSE 0 END)',
  );
  await markItems(engine, collected);
}

/**
 * `marks`: slot, p and item, and how many of its values there are imputed for a return that did not come, changed or left out,
 * and lacking because nothing was to be had for a return that did not come; what is carried on within a year adds to them (see carry.ts).
 */
async function markItems(engine: Engine, { items }: CollectedReturns): Promise<void> {
  const names = items.map(({ item }) => amountName({ item, measure: 'current' }));
  // by slot and period first, so that only few rows are taken apart by item
  const counted = (sql: (name: string) => string, from: string): string =>
    `(SELECT item, slot, p, CAST(value AS BIGINT) AS n FROM ${perItem(
      items,
      `(SELECT m.slot, m.p, ${names.map((name) => `${sql(name)} AS ${name}`).join(', ')} FROM ${from} GROUP BY m.slot, m.p)`,
    )} WHERE value > 0)`;
  const came = counted((name) => `COUNT(m.${name})`, 'final_rows m WHERE m.imputed');
  const left = counted((name) => `COUNT(m.${name})`, 'picked m JOIN dropped d ON d.e = m.e AND d.p = m.p');
  const none = counted(
    (name) => `COUNT(*) - COUNT(f.${name})`,
    // put in by hand, it may lack items still
    `missing_rows m LEFT JOIN final_rows f ON f.e = m.e AND f.p = m.p LEFT JOIN dropped d ON d.e = m.e AND d.p = m.p WHERE d.e IS NULL`,
  );
  await engine.run(`CREATE OR REPLACE TEMP TABLE marks AS
    SELECT slot, p, item, n AS imputed, n AS edited, 0 AS missing FROM ${came}
    UNION ALL SELECT k.slot, k.p, i.item, 0, COUNT(*), 0 FROM (SELECT DISTINCT e, p, item FROM to_impute) i JOIN picked k ON k.e = i.e AND k.p = i.p GROUP BY k.slot, k.p, i.item
    UNION ALL SELECT slot, p, item, 0, n, 0 FROM ${left}
    UNION ALL SELECT slot, p, item, 0, 0, n FROM ${none}`);
}

/**
 * Ratio imputation within the industry. With R the industry's sum of this period over that of last year (see ratios.ts): a missing return is
 * its value of the year before times R, or where there is none its value of the period before times the change of those that
 * returned for both periods, or, where the period before is missing too, the last value within a year times all such changes since; a single item is its own value of last year times R,
 * or, where that may be in a wrong unit too, what it would be in a missing return.
 * Source: UN ECE, Handbook on Statistical Data Editing; ratio imputation with the industry as imputation class.
 * Makes `final_rows`; what was imputed is told in `edits` and `whole_edits` (see edits.ts).
 */
async function imputeAll(engine: Engine, system: System, collected: CollectedReturns): Promise<void> {
  const { items } = collected;
  await takeRatios(engine, collected);
  await chainGaps(engine, collected);
  const filled = items.map(({ item, lastYear, decimals }, i) => {
    const [now, before] = [
      amountName({ item, measure: 'current' }),
      amountName({ item, measure: 'last_year' }),
    ];
    const type = `DECIMAL(18, ${decimals})`;
    // where no return tells anything of last year, those that came for both
    const ratio = `COALESCE(r.ratio_${i}, r.matched_${i} / NULLIF(b.staying_${i}, 0))`;
    const onward = `(CASE WHEN g.e IS NULL THEN COALESCE(r.since_${i} / NULLIF(v.onward_${i}, 0), 1) ELSE g.change_${i} END)`;
    const either = (year: string, period: string): string =>
      `CASE WHEN y.${now} IS NOT NULL THEN ${year} WHEN q.${now} IS NOT NULL THEN ${period} END`;
    const basis = either(`CAST(y.${now} AS DOUBLE)`, `CAST(q.${now} AS DOUBLE)`);
    const factor = either(`COALESCE(${ratio}, 1)`, onward);
    return [
      `${basis} AS basis_${i}, ${either('n.before', 'COALESCE(g.q, m.p - 1)')} AS basis_p_${i}, ${factor} AS factor_${i}`,
      `TRY_CAST(ROUND((${basis}) * (${factor}), ${decimals}) AS ${type}) AS ${now}`,
      lastYear
        ? `TRY_CAST(ROUND(COALESCE(CAST(y.${now} AS DOUBLE), CAST(q.${now} AS DOUBLE) * ${onward} / ${ratio}), ${decimals}) AS ${type}) AS ${before}`
        : `CAST(NULL AS ${type}) AS ${before}`,
    ].join(', ');
  });
  const filledFrom = (rows: string): string => `
    SELECT m.e, m.enterprise, m.slot, m.p, m.period, TRUE AS imputed, TRUE AS estimated, ${filled.join(', ')}
    FROM ${rows} m JOIN period_numbers n ON n.p = m.p LEFT JOIN gap_changes g ON g.e = m.e AND g.p = m.p
    LEFT JOIN no_basis no_year ON no_year.e = m.e AND no_year.p = n.before LEFT JOIN no_basis no_near ON no_near.e = m.e AND no_near.p = COALESCE(g.q, m.p - 1)
    LEFT JOIN picked y ON y.e = m.e AND y.p = CASE WHEN no_year.e IS NULL THEN n.before END
    LEFT JOIN picked q ON q.e = m.e AND q.p = CASE WHEN no_near.e IS NULL THEN COALESCE(g.q, m.p - 1) END
    LEFT JOIN ratios r ON r.ind = m.ind AND r.p = m.p LEFT JOIN ratios b ON b.ind = m.ind AND b.p = n.before
    LEFT JOIN ratios v ON v.ind = m.ind AND v.p = m.p - 1
    WHERE y.e IS NOT NULL OR q.e IS NOT NULL`;
  // neither what a rule leaves out nor what may be in a wrong unit stands in for anything
  await engine.run(`CREATE OR REPLACE TEMP TABLE no_basis AS SELECT e, p FROM dropped
    UNION SELECT k.e, k.p FROM found o JOIN picked k ON k.enterprise = o.enterprise AND k.period = o.period
      WHERE o.rule = 'unit_error' AND o.confirmed IS NULL AND NOT o.last_year`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE final_rows AS ${filledFrom('to_fill')}`);
  // over a gap nothing stands in where the industry has no change to go by
  await engine.run(`DELETE FROM final_rows WHERE COALESCE(${items.map(({ item }) => amountName({ item, measure: 'current' })).join(', ')}) IS NULL
    AND EXISTS (SELECT 1 FROM gaps g WHERE g.e = final_rows.e AND g.p = final_rows.p)`);

  await refill(engine, collected, filledFrom);
  const kept = items.map(({ item, lastYear, decimals }, i) => {
    const [now, before] = [
      amountName({ item, measure: 'current' }),
      amountName({ item, measure: 'last_year' }),
    ];
    const type = `DECIMAL(18, ${decimals})`;
    // by its own value of last year, or as a missing return is
    const level = (anew: string, own: string, left: string): string =>
      `CASE WHEN x.anew_${i} THEN a.${anew} WHEN x.now_${i} THEN ${own} ELSE ${left} END`;
    const basis = lastYear ? `CAST(k.${before} AS DOUBLE)` : 'CAST(NULL AS DOUBLE)';
    const old = `TRY_CAST(ROUND(CAST(k.${now} AS DOUBLE) / NULLIF(r.ratio_${i}, 0), ${decimals}) AS ${type})`;
    // put in by hand without its value of last year, it has that of the return of the year before
    const ofYearBefore = `x.by_hand AND x.before_${i} AND NOT x.now_${i} AND a.basis_p_${i} = n.before`;
    return [
      level(`basis_${i}`, basis, 'NULL'),
      level(`basis_p_${i}`, 'NULL', `CASE WHEN ${ofYearBefore} THEN a.basis_p_${i} END`),
      level(`factor_${i}`, `r.ratio_${i}`, 'NULL'),
      level(now, `TRY_CAST(ROUND(${basis} * r.ratio_${i}, ${decimals}) AS ${type})`, `k.${now}`),
      `CASE WHEN x.before_${i} THEN CASE WHEN x.anew_${i} OR ${ofYearBefore} THEN a.${before} ELSE ${old} END ELSE k.${before} END`,
    ].join(', ');
  });
  await engine.run(`INSERT INTO final_rows
    SELECT k.e, k.enterprise, k.slot, k.p, k.period, FALSE, EXISTS (SELECT 1 FROM to_impute i WHERE i.e = k.e AND i.p = k.p), ${kept.join(', ')}
    FROM picked k JOIN touched t ON t.e = k.e AND t.p = k.p JOIN period_numbers n ON n.p = k.p LEFT JOIN asks x ON x.e = k.e AND x.p = k.p LEFT JOIN refilled a ON a.e = k.e AND a.p = k.p
    LEFT JOIN dropped d ON d.e = k.e AND d.p = k.p LEFT JOIN ratios r ON r.ind = k.ind AND r.p = k.p WHERE d.e IS NULL`);

  await fillBlanks(engine, collected);
  await holdBetween(engine, system, collected);
  await listImputed(engine, collected);
}

/**
 * Makes `refilled`: what returns would be had they not come, of which an item is to be imputed though its own value of last year may be in a wrong unit too, or which
 * people put in with some items only. Adds the other items of these to `to_impute`. Makes `asks`: e and p of returns with items to be imputed, whether put in so
 * (by_hand), and for each item whether its value is (now_<i>), also as in a missing return (anew_<i>), and that of last year (before_<i>).
 */
async function refill(
  engine: Engine,
  collected: CollectedReturns,
  filledFrom: (rows: string) => string,
): Promise<void> {
  const { items, periods, definition } = collected;
  const bits = engine.bits(periods.count);
  await engine.run(`CREATE OR REPLACE TEMP TABLE misread AS
    SELECT i.e, i.p, i.item FROM to_impute i JOIN picked k ON k.e = i.e AND k.p = i.p
    JOIN found o ON o.enterprise = k.enterprise AND o.period = k.period AND o.item = i.item
    WHERE NOT i.last_year AND o.rule = 'unit_error' AND o.last_year AND o.confirmed IS NULL`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE by_hand AS
    SELECT k.e, k.p FROM missing_rows m JOIN picked k ON k.e = m.e AND k.p = m.p LEFT JOIN dropped d ON d.e = k.e AND d.p = k.p WHERE ${definition.impute_missing} AND d.e IS NULL`);
  await engine.run(
    `CREATE OR REPLACE TEMP TABLE refilled AS ${filledFrom('(SELECT k.* FROM picked k JOIN (SELECT e, p FROM misread UNION SELECT e, p FROM by_hand) x ON x.e = k.e AND x.p = k.p)')}`,
  );
  for (const { item, lastYear, name } of amountColumns(collected))
    await engine.run(`INSERT INTO to_impute SELECT a.e, a.p, ${literal(item)}, ${lastYear}, 'missing_return'
      FROM refilled a JOIN by_hand h ON h.e = a.e AND h.p = a.p JOIN roster f ON f.e = a.e AND ${bits.meet(lastYear ? bits.and('f.span', 'f.stood') : 'f.span', bits.one('a.p'))}
      WHERE a.${name} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM to_impute i WHERE i.e = a.e AND i.p = a.p AND i.item = ${literal(item)} AND i.last_year = ${lastYear})
        AND NOT EXISTS (SELECT 1 FROM corrections c WHERE c.enterprise = a.enterprise AND c.period = a.period AND c.item = ${literal(item)} AND c.last_year = ${lastYear})`);
  const asked = items.map(({ item }, i) => {
    const own = `i.item = ${literal(item)} AND`;
    return `BOOL_OR(${own} NOT i.last_year) AS now_${i}, BOOL_OR(${own} i.last_year) AS before_${i}, BOOL_OR(${own} NOT i.last_year AND (m.item IS NOT NULL OR i.rule = 'missing_return')) AS anew_${i}`;
  });
  await engine.run(`CREATE OR REPLACE TEMP TABLE asks AS
    SELECT i.e, i.p, BOOL_OR(i.rule = 'missing_return') AS by_hand, ${asked.join(', ')} FROM to_impute i LEFT JOIN misread m ON m.e = i.e AND m.p = i.p AND m.item = i.item
    WHERE i.rule <> 'blank_ytd' GROUP BY i.e, i.p`);
}

/** Makes `gap_changes`: e, p, q and the change of the industry from q to p for every item, period by period, of those that returned for both ends of each step. */
async function chainGaps(engine: Engine, { items, periods }: CollectedReturns): Promise<void> {
  const each = (sql: (i: number) => string): string => items.map((_, i) => sql(i)).join(', ');
  await engine.run(`CREATE OR REPLACE TEMP TABLE gap_changes AS
    SELECT e, ind, p, q, q AS reached, ${each((i) => `CAST(1 AS DOUBLE) AS change_${i}`)} FROM gaps`);
  const [gaps] = await engine.all<{ n: number }>('SELECT COUNT(*) AS n FROM gap_changes');
  if ((gaps?.n ?? 0) === 0) return;
  const longest = Math.max(0, ...periods.blocks.map(({ perYear }) => perYear - 1));
  // one step at a time, so that the product does not depend on any order
  for (let step = 0; step < longest; step++)
    await engine.run(`UPDATE gap_changes SET reached = reached + 1, ${each((i) => `change_${i} = change_${i} * s.step_${i}`)}
      FROM (SELECT n.ind, n.p, ${each((i) => `r.since_${i} / NULLIF(v.onward_${i}, 0) AS step_${i}`)} FROM (SELECT DISTINCT ind, reached + 1 AS p FROM gap_changes) n
        LEFT JOIN ratios r ON r.ind = n.ind AND r.p = n.p LEFT JOIN ratios v ON v.ind = n.ind AND v.p = n.p - 1) s
      WHERE s.ind = gap_changes.ind AND s.p = gap_changes.reached + 1 AND gap_changes.reached < gap_changes.p`);
}
