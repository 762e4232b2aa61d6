// What missing values are imputed by: how each item of an industry changed, on last year and on the period before, over the
// enterprises that returned at both ends. A return in which something was found would spoil a change; left out at one end alone it
// would bend it. So it stands in with what would be imputed for it.
import { amountName, type CollectedReturns } from '../../collect/index.js';
import { amountColumns, neighboursAt } from '../../check/index.js';
import { literal, type Engine } from '../../engine/index.js';

/**
 * Makes `ratios`, by industry (ind) and period (p) with, for every item at its place i, `ratio_<i>` (this period over last year, of the returns
 * with a return a year before in which nothing was found; in the first year of all such returns), and the sums of those that returned for another
 * period too: `since_<i>` the period before, `onward_<i>` the period after, `matched_<i>` a year before, `staying_<i>` a year after.
 * Makes `set_apart` too: e, p and the values with which returns count in these sums that are not among the undoubted ones of `sums`.
 * Needs `touched`, `dropped`, `to_impute` and `doubts`.
 */
export async function takeRatios(engine: Engine, collected: CollectedReturns): Promise<void> {
  await setApart(engine, collected);
  const { items } = collected;
  const each = (sql: (i: number) => string): string => items.map((_, i) => sql(i)).join(', ');
  await engine.run(`CREATE OR REPLACE TEMP TABLE year_ratios AS
    SELECT ind, p, ${items.map((item, i) => `${yearRatio(item, i)} AS ratio_${i}`).join(', ')} FROM (${comparable(collected, 'WHERE NOT doubted')}) x GROUP BY ind, p`);
  await standIn(engine, collected);
  const matched = (flag: string, i: number): string =>
    `CAST(SUM(CASE WHEN x.${flag} THEN x.${amountName({ item: items[i]?.item ?? '', measure: 'current' })} END) AS DOUBLE)`;
  await engine.run(`CREATE OR REPLACE TEMP TABLE ratios AS
    SELECT x.*, ${each((i) => `r.ratio_${i}`)} FROM (SELECT ind, p, ${each((i) => `${matched('prior', i)} AS since_${i}, ${matched('next', i)} AS onward_${i}, ${matched('prior_year', i)} AS matched_${i}, ${matched('next_year', i)} AS staying_${i}`)}
      FROM (${comparable(collected)}) x GROUP BY ind, p) x LEFT JOIN year_ratios r ON r.ind = x.ind AND r.p = x.p`);
}

/** `set_apart`: the returns that were looked at and sent again, corrected, or found something in, as they now stand. */
async function setApart(engine: Engine, collected: CollectedReturns): Promise<void> {
  const bits = engine.bits(collected.periods.count);
  const at = bits.one('k.p');
  const amounts = amountColumns(collected).map(({ name }) => `k.${name}`);
  const given = collected.items.map(
    ({ item }) => `k.${amountName({ item, measure: 'current' })} IS NOT NULL`,
  );
  await engine.run(`CREATE OR REPLACE TEMP TABLE set_apart AS
    WITH uncertain AS (SELECT e, p FROM doubts UNION SELECT e, p FROM to_impute WHERE rule <> 'blank_ytd')
    SELECT k.e, k.enterprise, k.p, k.period, k.ind, u.e IS NOT NULL AS doubted, ${amounts.join(', ')},
      ${Object.entries(neighboursAt(bits, at))
        .map(([name, sql]) => `${sql} AS ${name}`)
        .join(', ')}
    FROM picked k JOIN (SELECT e, p FROM touched UNION SELECT e, p FROM uncertain) t ON t.e = k.e AND t.p = k.p
    JOIN frame f ON f.e = k.e AND ${bits.meet('f.span', at)}
    LEFT JOIN uncertain u ON u.e = k.e AND u.p = k.p
    WHERE NOT EXISTS (SELECT 1 FROM dropped d WHERE d.e = k.e AND d.p = k.p)
      -- put in by hand with some of its items only, it is at neither end (see frame.ts in check)
      AND (${given.join(' AND ')} OR NOT EXISTS (SELECT 1 FROM missing_rows m WHERE m.e = k.e AND m.p = k.p))`);
}

/** SELECT of the undoubted sums and of `set_apart`, with the industry; of each item also what goes with values of last year (`paired`). */
function comparable(collected: CollectedReturns, where = ''): string {
  const flags = (alias: string): string =>
    ['p', 'was', 'prior', 'next', 'prior_year', 'next_year'].map((name) => alias + name).join(', ');
  const names = collected.items.map(({ item }) => [
    amountName({ item, measure: 'current' }),
    amountName({ item, measure: 'last_year' }),
  ]);
  const summed = names.map(([now, before], i) => `x.${now}, x.${before}, x.paired_${i}`);
  const single = names.map(
    ([now, before]) =>
      `${now}, CASE WHEN ${now} IS NOT NULL THEN ${before} END, CASE WHEN ${before} IS NOT NULL THEN ${now} END`,
  );
  return `SELECT s.ind, ${flags('x.')}, ${summed.join(', ')} FROM sums x JOIN slots s ON s.slot = x.slot WHERE NOT x.doubted
    UNION ALL SELECT ind, ${flags('')}, ${single.join(', ')} FROM set_apart ${where}`;
}

function yearRatio({ item, lastYear }: CollectedReturns['items'][number], i: number): string {
  if (!lastYear) return 'CAST(NULL AS DOUBLE)';
  const ratio = (where: string): string => {
    const sum = (column: string): string => `CAST(SUM(CASE WHEN ${where} THEN x.${column} END) AS DOUBLE)`;
    return `${sum(`paired_${i}`)} / NULLIF(${sum(amountName({ item, measure: 'last_year' }))}, 0)`;
  };
  // in the first year no one has a return a year before, and what they tell of last year must do
  return `COALESCE(${ratio('x.was <> 0')}, ${ratio('TRUE')})`;
}

/**
 * Puts into the doubted rows of `set_apart` what would be imputed for them: the value in the right unit where that is all that is wrong
 * with it, else its own value of last year times the ratio of the industry; what tells nothing of last year stays as it is.
 */
async function standIn(engine: Engine, { items }: CollectedReturns): Promise<void> {
  const mended = items.flatMap(({ item }, i) =>
    [false, true].map(
      (lastYear) =>
        `MAX(CASE WHEN o.item = ${literal(item)} AND o.last_year = ${lastYear} THEN o.expected END) AS ${lastYear ? 'before' : 'now'}_${i}`,
    ),
  );
  const values = items.map(({ item, decimals }, i) => {
    const now = amountName({ item, measure: 'current' });
    const before = `CAST(set_apart.${amountName({ item, measure: 'last_year' })} AS DOUBLE)`;
    const other = `ROUND(COALESCE(m.now_${i}, COALESCE(m.before_${i}, ${before}) * r.ratio_${i}), ${decimals})`;
    return `${now} = CASE WHEN set_apart.${now} IS NOT NULL THEN COALESCE(TRY_CAST(${other} AS DECIMAL(18, ${decimals})), set_apart.${now}) END`;
  });
  await engine.run(`UPDATE set_apart SET ${values.join(', ')}
    FROM (SELECT d.e, d.p, d.ind, ${items.map((_, i) => `x.now_${i}, x.before_${i}`).join(', ')} FROM set_apart d
      LEFT JOIN (SELECT o.enterprise, o.period, ${mended.join(', ')} FROM found o WHERE o.rule = 'unit_error' AND o.confirmed IS NULL GROUP BY o.enterprise, o.period) x
        ON x.enterprise = d.enterprise AND x.period = d.period WHERE d.doubted) m
    LEFT JOIN year_ratios r ON r.ind = m.ind AND r.p = m.p WHERE m.e = set_apart.e AND m.p = set_apart.p`);
}
