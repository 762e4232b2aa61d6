// What was imputed, with what it was made of: of returns that did not come, which are many, a row for each in `whole_edits`;
// of single items that a rule replaces, a row for each in `edits`.
import { amountName, type CollectedReturns } from '../../collect/index.js';
import { literal, type Engine } from '../../engine/index.js';

/** Makes the view `whole_edits`, which is read when the store is written, and adds to `edits`. Needs `final_rows` and `sent_again`. */
export async function listImputed(engine: Engine, { items, definition }: CollectedReturns): Promise<void> {
  // the items of a return may be made of two others, that of the year before and that of the period before: then it has a row for each
  const each = (sql: (item: CollectedReturns['items'][number], i: number) => string): string =>
    engine.listOf(items.map(sql));
  const madeOf = (i: number, sql: string): string => `CASE WHEN f.basis_p_${i} = o.p THEN ${sql} END`;
  // a cumulation held between those beside it (see held.ts)
  const reason = (asIs: string): string =>
    definition.accumulation === 'ytd'
      ? `CASE WHEN o.p > f.p THEN 'no more than the cumulation after it' WHEN SUBSTR(o.period, 1, 4) = SUBSTR(f.period, 1, 4) AND ${asIs} THEN 'the cumulation before it' ELSE 'ratio of the industry' END`
      : "'ratio of the industry'";
  const allAsIs = items
    .map((_, i) => `COALESCE(f.basis_p_${i} <> o.p OR f.factor_${i} = 1, TRUE)`)
    .join(' AND ');
  await engine.run(`CREATE OR REPLACE TEMP VIEW whole_edits AS
    SELECT * FROM sent_again
    UNION ALL SELECT f.enterprise, f.period, 'imputed' AS kind, s.region, s.industries AS industry,
      ${each(({ item }) => literal(item))} AS item, ${each(() => 'CAST(NULL AS DOUBLE)')} AS old,
      ${each(({ item }, i) => madeOf(i, `CAST(f.${amountName({ item, measure: 'current' })} AS DOUBLE)`))} AS "new",
      ${each((_, i) => madeOf(i, `f.basis_${i}`))} AS basis, o.period AS basis_period, ${each((_, i) => madeOf(i, `f.factor_${i}`))} AS ratio,
      'missing_return' AS rule, ${reason(allAsIs)} AS reason, o.file, o.line
    FROM final_rows f JOIN slots s ON s.slot = f.slot
    JOIN picked o ON o.e = f.e AND o.p IN (${items.map((_, i) => `f.basis_p_${i}`).join(', ')}) WHERE f.imputed`);
  const [asked] = await engine.all<{ n: number }>('SELECT COUNT(*) AS n FROM to_impute');
  if ((asked?.n ?? 0) === 0) return;
  for (const [i, { item }] of items.entries())
    for (const lastYear of [false, true]) {
      const name = amountName({ item, measure: lastYear ? 'last_year' : 'current' });
      const other = amountName({ item, measure: lastYear ? 'current' : 'last_year' });
      // last year's is made of the level as it is then, or is that of the return of the year before
      const year = (sql: string, level: string): string =>
        `CASE WHEN f.basis_${i} IS NULL AND f.basis_p_${i} IS NOT NULL THEN ${sql} ELSE ${level} END`;
      const [basis, period, ratio, why] = lastYear
        ? [
            year(`CAST(f.${name} AS DOUBLE)`, `CAST(f.${other} AS DOUBLE)`),
            year('o.period', 'NULL'),
            year('1', `1 / NULLIF(r.ratio_${i}, 0)`),
            "'ratio of the industry'",
          ]
        : [`f.basis_${i}`, 'o.period', `f.factor_${i}`, reason(`f.factor_${i} = 1`)];
      const known = (sql: string): string => `CASE WHEN f.${name} IS NOT NULL THEN ${sql} END`;
      await engine.run(`INSERT INTO edits (region, industry, enterprise, period, item, last_year, kind, old, new, basis, basis_period, ratio, rule, reason, file, line)
        SELECT s.region, s.industries, k.enterprise, k.period, i.item, i.last_year, CASE WHEN f.${name} IS NULL THEN 'excluded' ELSE 'imputed' END, CAST(k.${name} AS DOUBLE), CAST(f.${name} AS DOUBLE),
          ${known(basis)}, ${known(period)}, ${known(ratio)}, i.rule, ${why}, k.file, k.line
        FROM to_impute i JOIN picked k ON k.e = i.e AND k.p = i.p JOIN final_rows f ON f.e = i.e AND f.p = i.p AND NOT f.imputed JOIN slots s ON s.slot = k.slot
        LEFT JOIN period_numbers o ON o.p = f.basis_p_${i} LEFT JOIN ratios r ON r.ind = k.ind AND r.p = k.p
        WHERE i.item = ${literal(item)} AND i.last_year = ${lastYear} AND i.rule <> 'blank_ytd'`);
    }
}

/** Makes `carried_changes`: which returns that were changed, or imputed as a whole, are carried on. Needs `carried`. */
export async function listCarriedChanges(engine: Engine): Promise<void> {
  await engine.run(`CREATE OR REPLACE TEMP TABLE carried_changes AS
    SELECT DISTINCT r.enterprise, n.period, o.period AS of_period, s.region, s.industries AS industry, c.sign
    FROM carried c JOIN (SELECT e, p FROM touched UNION SELECT e, p FROM final_rows) t ON t.e = c.e AND t.p = c.q
    JOIN (SELECT DISTINCT e, enterprise FROM roster WHERE e IN (SELECT e FROM carried)) r ON r.e = c.e
    JOIN period_numbers n ON n.p = c.p JOIN period_numbers o ON o.p = c.q JOIN slots s ON s.slot = c.slot`);
}
