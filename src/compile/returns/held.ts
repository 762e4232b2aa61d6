// Cumulations that were imputed, for a return that did not come or in place of an item, lie between those beside them in the same
// year: a cumulated flow does not fall. What comes out below the one before or above the one after is that one.
import { amountName, type CollectedReturns } from '../../collect/index.js';
import { returnsWithRoster } from '../../check/index.js';
import { indicatorOf, type System } from '../../define/index.js';
import type { Engine } from '../../engine/index.js';

/** Replaces them in `final_rows`, with what they are made of. Needs `asks`, `no_basis` and the blanks filled (see blanks.ts). */
export async function holdBetween(
  engine: Engine,
  system: System,
  collected: CollectedReturns,
): Promise<void> {
  if (collected.definition.accumulation !== 'ytd') return;
  await gatherYears(engine, collected);
  for (const [i, { item }] of collected.items.entries())
    if (indicatorOf(system, item)?.type === 'flow')
      await holdItem(engine, i, amountName({ item, measure: 'current' }));
}

/** Makes `cumulations`: what counts of the years in which something was imputed, by e, frequency, year and p, with what imputed values are made of. */
async function gatherYears(engine: Engine, collected: CollectedReturns): Promise<void> {
  const { items, periods } = collected;
  const bits = engine.bits(periods.count);
  const nows = items.map(({ item }) => amountName({ item, measure: 'current' }));
  const made = items.map((_, i) => `basis_${i}, basis_p_${i}, factor_${i}`);
  // of one that is looked at only where a rule was broken, the returns beside were not known to be needed
  await engine.run(`CREATE OR REPLACE TEMP TABLE half_seen AS
    SELECT DISTINCT a.e FROM asks a JOIN frame f ON f.e = a.e WHERE ${bits.some(bits.without('f.span', 'f.watch'))}`);
  const [unseen] = await engine.all<{ n: number }>('SELECT COUNT(*) AS n FROM half_seen');
  const rest = `UNION ALL BY NAME SELECT f.e, r.p, ${nows.map((name) => `r.${name}`).join(', ')}
    FROM ${returnsWithRoster(engine, collected, '(SELECT * FROM roster WHERE e IN (SELECT e FROM half_seen))')}
    WHERE NOT EXISTS (SELECT 1 FROM picked k WHERE k.e = f.e AND k.p = r.p)`;
  await engine.run(`CREATE OR REPLACE TEMP TABLE cumulations AS
    WITH years AS (SELECT DISTINCT x.e, n.frequency, n.year FROM (SELECT e, p FROM final_rows WHERE imputed UNION ALL SELECT e, p FROM asks) x JOIN period_numbers n ON n.p = x.p)
    SELECT y.frequency, y.year, x.*, d.e IS NOT NULL AS doubtful
    FROM (SELECT e, p, ${[...nows, ...made].join(', ')} FROM final_rows
      UNION ALL BY NAME SELECT k.e, k.p, ${nows.map((name) => `k.${name}`).join(', ')} FROM picked k WHERE NOT EXISTS (SELECT 1 FROM touched t WHERE t.e = k.e AND t.p = k.p)
      ${(unseen?.n ?? 0) === 0 ? '' : rest}) x
    JOIN period_numbers n ON n.p = x.p JOIN years y ON y.e = x.e AND y.frequency = n.frequency AND y.year = n.year
    LEFT JOIN no_basis d ON d.e = x.e AND d.p = x.p`);
}

/** Neither does one fall from what was imputed before it, with which it lies between the same two. */
async function holdItem(engine: Engine, i: number, now: string): Promise<void> {
  const sure = `CASE WHEN basis_${i} IS NULL AND NOT doubtful AND ${now} IS NOT NULL THEN`;
  const kinds = (before: string, after: string, own: string): string =>
    `CASE WHEN ${now} < known OR later < known THEN ${before} WHEN ${now} > later THEN ${after} ELSE ${own} END`;
  await engine.run(`UPDATE final_rows SET ${now} = h.top.amount, basis_${i} = h.top.basis, basis_p_${i} = h.top.basis_p, factor_${i} = h.top.factor
    FROM (
      SELECT e, p, MAX({
          'amount': ${kinds('known', 'later', now)}, 'p': p, 'basis': ${kinds('CAST(known AS DOUBLE)', 'CAST(later AS DOUBLE)', `basis_${i}`)},
          'basis_p': ${kinds('known_p', 'later_p', `basis_p_${i}`)}, 'factor': ${kinds('1', '1', `factor_${i}`)}
        }) OVER (PARTITION BY e, frequency, year, known_p ORDER BY p) AS top
      FROM (SELECT *, LAG(${sure} ${now} END IGNORE NULLS) OVER w AS known, LAG(${sure} p END IGNORE NULLS) OVER w AS known_p,
          LEAD(${sure} ${now} END IGNORE NULLS) OVER w AS later, LEAD(${sure} p END IGNORE NULLS) OVER w AS later_p
        FROM cumulations WINDOW w AS (PARTITION BY e, frequency, year ORDER BY p))
      WHERE basis_${i} IS NOT NULL AND ${now} IS NOT NULL) h
    WHERE h.e = final_rows.e AND h.p = final_rows.p`);
}
