// Sums by slot and period: one pass over the returns that stand as they were sent, then the few that were edited or imputed.
// `was` and `will` are the slots a year before and after (0: no return), which is all that the bridge needs.
import { amountName, type CollectedReturns } from '../../collect/index.js';
import { amountColumns, returnsWithRoster } from '../../check/index.js';
import { literal, type Engine } from '../../engine/index.js';

/**
 * Makes `sums`: slot, p, was, will, n, imputed, edited, the exact sum of every amount, and for every item `lacking_<place>`: how
 * many that count have no value of last year, though the register had the enterprise then.
 */
export async function sumReturns(engine: Engine, collected: CollectedReturns): Promise<void> {
  const { periods } = collected;
  const bits = engine.bits(periods.count);
  const amounts = amountColumns(collected).map(({ name }) => name);
  const lacking = (row: string, bit: string): string =>
    collected.items
      .map(({ item, lastYear }, i) => {
        const now = `${row}.${amountName({ item, measure: 'current' })} IS NOT NULL`;
        const none = `${row}.${amountName({ item, measure: 'last_year' })} IS NULL AND ${bits.meet('f.stood', bit)}`;
        return `COUNT(CASE WHEN ${now}${lastYear ? ` AND ${none}` : ''} THEN 1 END) AS lacking_${i}`;
      })
      .join(', ');
  await engine.run(`CREATE OR REPLACE TEMP TABLE sums AS
    SELECT f.slot, t.p, CASE WHEN ${bits.meet('f.before', 't.bit')} THEN f.slot_was ELSE 0 END AS was,
      CASE WHEN ${bits.meet('f.after', 't.bit')} THEN f.slot_will ELSE 0 END AS will,
      COUNT(*) AS n, CAST(0 AS BIGINT) AS imputed, CAST(0 AS BIGINT) AS edited, ${amounts.map((name) => `SUM(r.${name}) AS ${name}`).join(', ')}, ${lacking('r', 't.bit')}
    FROM ${returnsWithRoster(engine, collected, 'frame')}
    WHERE NOT ${bits.meet('f.touched', 't.bit')} GROUP BY f.slot, t.p, was, will`);
  await imputeAll(engine, collected);
  // a return that was left out leaves its mark on the cell
  await engine.run(`INSERT INTO sums (slot, p, was, will, n, imputed, edited)
    SELECT k.slot, k.p, 0, 0, 0, 0, COUNT(*) FROM dropped d JOIN picked k ON k.e = d.e AND k.p = d.p GROUP BY k.slot, k.p`);
  await engine.run(`INSERT INTO sums
    SELECT f.slot, k.p, CASE WHEN ${bits.meet('f.before', bits.one('k.p'))} THEN f.slot_was ELSE 0 END AS was,
      CASE WHEN ${bits.meet('f.after', bits.one('k.p'))} THEN f.slot_will ELSE 0 END AS will,
      COUNT(*), SUM(CASE WHEN k.imputed THEN 1 ELSE 0 END), SUM(CASE WHEN k.estimated THEN 1 ELSE 0 END), ${amounts.map((name) => `SUM(k.${name})`).join(', ')}, ${lacking('k', bits.one('k.p'))}
    FROM final_rows k JOIN frame f ON f.e = k.e AND ${bits.meet('f.span', bits.one('k.p'))} GROUP BY f.slot, k.p, was, will`);
}

/**
 * Ratio imputation within the industry. With R the industry's sum of this period over that of last year, both of the
 * enterprises that returned both (in the first year, of all returns): a missing return is its value of the year before times R, or where there is none its
 * value of the period before times the change of the industry's mean; a single item is its own value of last year times R.
 * Source: UN ECE, Handbook on Statistical Data Editing; ratio imputation with the industry as imputation class.
 * Makes `final_rows` and adds every imputed value to `edits`.
 */
async function imputeAll(engine: Engine, collected: CollectedReturns): Promise<void> {
  const { items } = collected;
  const ofSlot = 'JOIN (SELECT DISTINCT slot, ind FROM roster) s ON s.slot = x.slot';
  const ratios = items.flatMap(({ item, lastYear }, i) => {
    const [now, before] = [
      amountName({ item, measure: 'current' }),
      amountName({ item, measure: 'last_year' }),
    ];
    const same = lastYear ? `SUM(CASE WHEN x.was <> 0 THEN x.${before} END)` : 'NULL';
    return [
      // in the first year no one has a return a year before, and what they tell of last year must do
      `COALESCE(CAST(SUM(CASE WHEN x.was <> 0 THEN x.${now} END) AS DOUBLE) / NULLIF(CAST(${same} AS DOUBLE), 0), ${lastYear ? `CAST(SUM(x.${now}) AS DOUBLE) / NULLIF(CAST(SUM(x.${before}) AS DOUBLE), 0)` : 'NULL'}) AS ratio_${i}`,
      `CAST(SUM(x.${now}) AS DOUBLE) / NULLIF(SUM(x.n), 0) AS mean_${i}`,
      `CAST(SUM(CASE WHEN x.was <> 0 THEN x.${now} END) AS DOUBLE) AS matched_${i}`,
      `CAST(SUM(CASE WHEN x.will <> 0 THEN x.${now} END) AS DOUBLE) AS staying_${i}`,
    ];
  });
  await engine.run(
    `CREATE OR REPLACE TEMP TABLE ratios AS SELECT s.ind, x.p, ${ratios.join(', ')} FROM sums x ${ofSlot} GROUP BY s.ind, x.p`,
  );

  const filled = items.map(({ item, lastYear, decimals }, i) => {
    const [now, before] = [
      amountName({ item, measure: 'current' }),
      amountName({ item, measure: 'last_year' }),
    ];
    const type = `DECIMAL(18, ${decimals})`;
    const ratio = lastYear ? `r.ratio_${i}` : `(r.matched_${i} / NULLIF(b.staying_${i}, 0))`;
    const value = `CASE WHEN y.${now} IS NOT NULL THEN CAST(y.${now} AS DOUBLE) * COALESCE(${ratio}, 1)
      WHEN q.${now} IS NOT NULL THEN CAST(q.${now} AS DOUBLE) * COALESCE(r.mean_${i} / NULLIF(v.mean_${i}, 0), 1) END`;
    return [
      `TRY_CAST(ROUND(${value}, ${decimals}) AS ${type}) AS ${now}`,
      lastYear
        ? `TRY_CAST(ROUND(COALESCE(CAST(y.${now} AS DOUBLE), CAST(q.${now} AS DOUBLE) * COALESCE(r.mean_${i} / NULLIF(v.mean_${i}, 0), 1) / ${ratio}), ${decimals}) AS ${type}) AS ${before}`
        : `CAST(NULL AS ${type}) AS ${before}`,
    ].join(', ');
  });
  await engine.run(`CREATE OR REPLACE TEMP TABLE final_rows AS
    SELECT m.e, m.enterprise, m.p, m.period, TRUE AS imputed, TRUE AS estimated, ${filled.join(', ')}
    FROM to_fill m JOIN period_numbers n ON n.p = m.p
    LEFT JOIN (SELECT * FROM picked WHERE NOT suspect) y ON y.e = m.e AND y.p = n.before
    LEFT JOIN (SELECT * FROM picked WHERE NOT suspect) q ON q.e = m.e AND q.p = m.p - 1
    LEFT JOIN ratios r ON r.ind = m.ind AND r.p = m.p LEFT JOIN ratios b ON b.ind = m.ind AND b.p = n.before
    LEFT JOIN ratios v ON v.ind = m.ind AND v.p = m.p - 1`);

  const kept = items.map(({ item, lastYear, decimals }, i) => {
    const [now, before] = [
      amountName({ item, measure: 'current' }),
      amountName({ item, measure: 'last_year' }),
    ];
    const type = `DECIMAL(18, ${decimals})`;
    const asked = (last: boolean): string =>
      `EXISTS (SELECT 1 FROM to_impute i WHERE i.e = k.e AND i.p = k.p AND i.item = ${literal(item)} AND i.last_year = ${last})`;
    const fresh = `TRY_CAST(ROUND(CAST(k.${before} AS DOUBLE) * r.ratio_${i}, ${decimals}) AS ${type})`;
    const old = `TRY_CAST(ROUND(CAST(k.${now} AS DOUBLE) / NULLIF(r.ratio_${i}, 0), ${decimals}) AS ${type})`;
    return `CASE WHEN ${asked(false)} THEN ${lastYear ? fresh : `CAST(NULL AS ${type})`} ELSE k.${now} END AS ${now},
      CASE WHEN ${asked(true)} THEN ${old} ELSE k.${before} END AS ${before}`;
  });
  await engine.run(`INSERT INTO final_rows
    SELECT k.e, k.enterprise, k.p, k.period, FALSE, EXISTS (SELECT 1 FROM to_impute i WHERE i.e = k.e AND i.p = k.p), ${kept.join(', ')}
    FROM picked k JOIN touched t ON t.e = k.e AND ${engine.bits(collected.periods.count).meet('t.bits', engine.bits(collected.periods.count).one('k.p'))}
    LEFT JOIN dropped d ON d.e = k.e AND d.p = k.p LEFT JOIN ratios r ON r.ind = k.ind AND r.p = k.p WHERE d.e IS NULL`);

  for (const { item } of items) {
    const now = amountName({ item, measure: 'current' });
    await engine.run(`INSERT INTO edits (enterprise, period, item, last_year, kind, old, new, rule, reason)
      SELECT enterprise, period, ${literal(item)}, FALSE, 'imputed', NULL, CAST(${now} AS DOUBLE), 'missing_return', 'ratio of the industry' FROM final_rows
      WHERE imputed AND ${now} IS NOT NULL`);
    for (const lastYear of [false, true]) {
      const name = amountName({ item, measure: lastYear ? 'last_year' : 'current' });
      await engine.run(`INSERT INTO edits (enterprise, period, item, last_year, kind, old, new, rule, reason, file, line)
        SELECT k.enterprise, k.period, i.item, i.last_year, CASE WHEN f.${name} IS NULL THEN 'excluded' ELSE 'imputed' END, CAST(k.${name} AS DOUBLE), CAST(f.${name} AS DOUBLE),
          i.rule, 'ratio of the industry', k.file, k.line
        FROM to_impute i JOIN picked k ON k.e = i.e AND k.p = i.p JOIN final_rows f ON f.e = i.e AND f.p = i.p AND NOT f.imputed
        WHERE i.item = ${literal(item)} AND i.last_year = ${lastYear}`);
    }
  }
}
