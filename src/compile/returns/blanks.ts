// Items left blank in a cumulated return though an earlier one of the year has them (`blank_ytd`), filled as a missing return is:
// last year's value of the same return times the ratio of the industry, or the last cumulation times the change of the industry
// since. A cumulation falls neither from the one before it nor to the one after it: what is beyond either is that one.
import { amountName, type CollectedReturns } from '../../collect/index.js';
import { literal, type Engine } from '../../engine/index.js';

/** Replaces them in `final_rows`, and adds them to `edits`. Needs `to_impute` and `ratios`. */
export async function fillBlanks(engine: Engine, collected: CollectedReturns): Promise<void> {
  const [asked] = await engine.all<{ n: number }>(
    "SELECT COUNT(*) AS n FROM to_impute WHERE rule = 'blank_ytd'",
  );
  if ((asked?.n ?? 0) === 0) return;
  // and of a missing return what was imputed from blanks
  const askedFor =
    "EXISTS (SELECT 1 FROM to_impute t WHERE t.e = b.e AND t.item = b.item AND t.rule = 'blank_ytd'";
  for (const [i, item] of collected.items.entries()) {
    const now = amountName({ item: item.item, measure: 'current' });
    await engine.run(`CREATE OR REPLACE TEMP TABLE item_blanks AS
      SELECT b.e, b.ind, b.p, b.q, b.later, b.q AS reached, CAST(1 AS DOUBLE) AS change FROM blanks b
      WHERE b.item = ${literal(item.item)} AND (${askedFor} AND t.p = b.p)
        OR ${askedFor}) AND EXISTS (SELECT 1 FROM final_rows f WHERE f.e = b.e AND f.p = b.p AND f.imputed AND f.${now} IS NULL))`);
    if (collected.definition.impute_missing) await chainChanges(engine, collected, i);
    await fillItem(engine, collected, i);
  }
}

/**
 * Multiplies \`change\` by the changes of the industry from q to p, period by period, of those whose returns have the item at both
 * ends of each: who leaves it blank at one end is taken off the other.
 */
async function chainChanges(engine: Engine, { items, periods }: CollectedReturns, i: number): Promise<void> {
  const now = amountName({ item: items[i]?.item ?? '', measure: 'current' });
  const without = (
    end: 'q' | 'later',
  ): string => `(SELECT x.ind, x.${end} AS p, CAST(SUM(COALESCE(a.${now}, k.${now})) AS DOUBLE) AS amount
    FROM (SELECT DISTINCT e, ind, ${end} FROM item_blanks) x JOIN picked k ON k.e = x.e AND k.p = x.${end} LEFT JOIN set_apart a ON a.e = x.e AND a.p = x.${end}
    WHERE NOT EXISTS (SELECT 1 FROM dropped d WHERE d.e = x.e AND d.p = x.${end}) GROUP BY x.ind, x.${end})`;
  const longest = Math.max(0, ...periods.blocks.map(({ perYear }) => perYear - 1));
  for (let step = 0; step < longest; step++)
    await engine.run(`UPDATE item_blanks SET reached = reached + 1, change = change * s.step
      FROM (SELECT n.ind, n.p, COALESCE((r.since_${i} - COALESCE(l.amount, 0)) / NULLIF(v.onward_${i} - COALESCE(o.amount, 0), 0), 1) AS step
        FROM (SELECT DISTINCT ind, reached + 1 AS p FROM item_blanks WHERE reached < p) n
        LEFT JOIN ratios r ON r.ind = n.ind AND r.p = n.p LEFT JOIN ratios v ON v.ind = n.ind AND v.p = n.p - 1
        LEFT JOIN ${without('later')} l ON l.ind = n.ind AND l.p = n.p LEFT JOIN ${without('q')} o ON o.ind = n.ind AND o.p = n.p - 1) s
      WHERE s.ind = item_blanks.ind AND s.p = item_blanks.reached + 1 AND item_blanks.reached < item_blanks.p`);
}

async function fillItem(engine: Engine, { items, definition }: CollectedReturns, i: number): Promise<void> {
  const { item = '', lastYear = false, decimals = 2 } = items[i] ?? {};
  const now = amountName({ item, measure: 'current' });
  const before = `CAST(k.${amountName({ item, measure: 'last_year' })} AS DOUBLE)`;
  const byYear = lastYear && definition.impute_missing ? `${before} * r.ratio_${i}` : 'CAST(NULL AS DOUBLE)';
  const [known, most] = [`CAST(q.${now} AS DOUBLE)`, `CAST(GREATEST(x.${now}, q.${now}) AS DOUBLE)`];
  // which of the four it is made of
  const made = (kinds: Record<'known' | 'most' | 'year' | 'period', string>): string =>
    `CASE m.made WHEN 'known' THEN ${kinds.known} WHEN 'most' THEN ${kinds.most} WHEN 'year' THEN ${kinds.year} ELSE ${kinds.period} END`;
  const ratio = made({ known: '1', most: '1', year: 'm.ratio', period: 'm.change' });
  const basis = made({ known: 'm.known', most: 'm.most', year: 'm.before', period: 'm.known' });
  await engine.run(`CREATE OR REPLACE TEMP TABLE blank_fills AS
    SELECT m.e, m.p, ${basis} AS basis, ${made({ known: 'm.q', most: 'm.later', year: 'NULL', period: 'm.q' })} AS basis_p, ${ratio} AS ratio,
      TRY_CAST(ROUND(${basis} * ${ratio}, ${decimals}) AS DECIMAL(18, ${decimals})) AS value
    FROM (SELECT *, CASE WHEN guess IS NULL OR guess <= known THEN 'known' WHEN guess > most THEN 'most' WHEN by_year IS NOT NULL THEN 'year' ELSE 'period' END AS made
      FROM (SELECT b.*, ${byYear} AS by_year, COALESCE(${byYear}, ${known} * b.change) AS guess, ${lastYear ? `${before} AS before, r.ratio_${i}` : 'CAST(NULL AS DOUBLE) AS before, CAST(NULL AS DOUBLE)'} AS ratio,
          ${known} AS known, CASE WHEN x.e IS NOT NULL THEN ${most} END AS most
        FROM item_blanks b LEFT JOIN picked k ON k.e = b.e AND k.p = b.p JOIN picked q ON q.e = b.e AND q.p = b.q
        LEFT JOIN picked x ON x.e = b.e AND x.p = b.later LEFT JOIN ratios r ON r.ind = b.ind AND r.p = b.p)) m`);
  await engine.run(`UPDATE final_rows SET ${now} = b.value FROM blank_fills b
    WHERE b.e = final_rows.e AND b.p = final_rows.p`);
  await engine.run(`INSERT INTO edits (region, industry, enterprise, period, item, last_year, kind, old, new, basis, basis_period, ratio, rule, reason, file, line)
    SELECT s.region, s.industries, f.enterprise, f.period, ${literal(item)}, FALSE, 'imputed', NULL, CAST(b.value AS DOUBLE), b.basis, n.period, b.ratio, 'blank_ytd',
      CASE WHEN b.basis_p = x.later THEN 'no more than the cumulation after it' WHEN b.ratio = 1 THEN 'the cumulation before it' ELSE 'ratio of the industry' END, COALESCE(k.file, q.file), COALESCE(k.line, q.line)
    FROM blank_fills b JOIN item_blanks x ON x.e = b.e AND x.p = b.p JOIN final_rows f ON f.e = b.e AND f.p = b.p JOIN slots s ON s.slot = f.slot
    JOIN picked q ON q.e = b.e AND q.p = x.q LEFT JOIN picked k ON k.e = b.e AND k.p = b.p LEFT JOIN period_numbers n ON n.p = b.basis_p`);
}
