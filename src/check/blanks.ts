// Amounts from the beginning of the year that are blank though an earlier return of the year has them. What was made until then
// is no less for it: the item is missing, as a missing return would be, and is filled (see compile/returns/blanks.ts).
import { amountName, type CollectedReturns, type ReturnItemColumns } from '../collect/index.js';
import { indicatorOf, type System } from '../define/index.js';
import { literal, type Engine } from '../engine/index.js';
import { addFindings, called, industryOf } from './found.js';
import { newestFirst } from './sent-again.js';
import type { RuleSet } from './rules.js';

/** The items that may be blank in a cumulated return: flows that some return lacks, as the files say. */
function mayBeBlank(
  system: System,
  { items, definition }: CollectedReturns,
  { builtIn }: RuleSet,
): ReturnItemColumns[] {
  if (definition.accumulation !== 'ytd' || builtIn.blank_ytd === null) return [];
  return items.filter(
    ({ item, complete }) => !complete.current && indicatorOf(system, item)?.type === 'flow',
  );
}

/**
 * Makes `blanks`: e, ind, item, p (where it is blank, or the return missing), q (the last period before, of the same year, that has it) and later (the first
 * after it that does, or null); and `blank_bits`: by e the periods whose returns are looked at for it. Reads no return where
 * every item is complete.
 */
export async function findBlanks(
  engine: Engine,
  system: System,
  collected: CollectedReturns,
  rules: RuleSet,
): Promise<void> {
  const bits = engine.bits(collected.periods.count);
  const asked = mayBeBlank(system, collected, rules);
  await engine.createTable(
    'blanks',
    { e: 'INTEGER', ind: 'INTEGER', item: 'VARCHAR', p: 'INTEGER', q: 'INTEGER', later: 'INTEGER' },
    [],
  );
  if (asked.length > 0) {
    const nows = asked.map(({ item }) => amountName({ item, measure: 'current' }));
    const where = (condition: string): string =>
      `COALESCE(${bits.unionOf(`CASE WHEN ${condition} THEN t.bit END`)}, ${bits.empty})`;
    const each = (sql: (i: number) => string): string => nows.map((_, i) => sql(i)).join(' OR ');
    // a missing return after a blank one has nothing to be imputed from either
    const missing = collected.definition.impute_missing ? bits.and('f.missing', 'f.imputable') : bits.empty;
    // few enterprises leave blank what they gave before: only theirs are taken period by period
    await engine.run(`CREATE OR REPLACE TEMP TABLE item_periods AS
      SELECT * FROM (SELECT r.enterprise, ${bits.unionOf('t.bit')} AS had,
          ${nows.map((now, i) => `${where(`r.${now} IS NOT NULL`)} AS given_${i}, ${where(`r.${now} IS NULL`)} AS lacks_${i}`).join(', ')}
        FROM returns r JOIN return_periods t ON t.raw = r.period_raw GROUP BY r.enterprise)
      WHERE ${each((i) => `(${bits.some(`lacks_${i}`)} AND ${bits.some(`given_${i}`)})`)}`);
    await keepNewest(engine, collected, nows);
    const near = (alias: string, i: number, order: string): string =>
      `JOIN period_numbers ${alias} ON ${alias}.frequency = n.frequency AND ${alias}.year = n.year AND ${alias}.p ${order} n.p AND ${bits.meet(`h.given_${i}`, bits.one(`${alias}.p`))}`;
    for (const [i, { item }] of asked.entries())
      await engine.run(`INSERT INTO blanks SELECT f.e, f.ind, ${literal(item)}, n.p, MAX(q.p), MIN(x.p)
        FROM item_periods h JOIN roster f ON f.enterprise = h.enterprise
        JOIN period_numbers n ON ${bits.meet(bits.and(bits.without(bits.or('h.had', missing), `h.given_${i}`), 'f.span'), bits.one('n.p'))}
        ${near('q', i, '<')} LEFT ${near('x', i, '>')} GROUP BY f.e, f.ind, n.p`);
  }
  await engine.run(`CREATE OR REPLACE TEMP TABLE blank_bits AS
    SELECT e, ${bits.unionOf(bits.or(bits.or(bits.one('p'), bits.one('q')), bits.one('COALESCE(later, q)')))} AS bits FROM blanks GROUP BY e`);
}

/** Of a period that was returned several times, with and without an item, `item_periods` is to say what the return that counts gives. */
async function keepNewest(
  engine: Engine,
  { periods }: CollectedReturns,
  nows: readonly string[],
): Promise<void> {
  const bits = engine.bits(periods.count);
  const both = nows.map((_, i) => bits.and(`h.given_${i}`, `h.lacks_${i}`));
  const open = both.reduce((a, b) => bits.or(a, b));
  const [any] = await engine.all<{ n: number }>(
    `SELECT COUNT(*) AS n FROM item_periods h WHERE ${bits.some(open)}`,
  );
  if ((any?.n ?? 0) === 0) return;
  const stale = nows.map(
    (now, i) =>
      `COALESCE(${bits.unionOf(`CASE WHEN x.${now} IS NULL THEN x.bit END`)}, ${bits.empty}) AS stale_${i}`,
  );
  await engine.run(`UPDATE item_periods SET ${nows.map((_, i) => `given_${i} = ${bits.without(`item_periods.given_${i}`, `n.stale_${i}`)}`).join(', ')}
    FROM (SELECT x.enterprise, ${stale.join(', ')}
      FROM (SELECT r.enterprise, t.bit, ${nows.map((now) => `r.${now}`).join(', ')},
          ROW_NUMBER() OVER (PARTITION BY r.enterprise, t.p ORDER BY ${newestFirst('r', 's.nth')}) AS place
        FROM returns r JOIN return_periods t ON t.raw = r.period_raw JOIN return_sources s ON s.source = r.source
        JOIN item_periods h ON h.enterprise = r.enterprise AND ${bits.meet(open, 't.bit')}) x
      WHERE x.place = 1 GROUP BY x.enterprise) n WHERE n.enterprise = item_periods.enterprise`);
}

/** A finding for each of them that no correction has filled. Needs `picked`. */
export async function checkBlanks(
  engine: Engine,
  system: System,
  collected: CollectedReturns,
  rules: RuleSet,
): Promise<void> {
  const { blank_ytd: rule } = rules.builtIn;
  if (rule === null) return;
  for (const { item, names } of mayBeBlank(system, collected, rules)) {
    const now = amountName({ item, measure: 'current' });
    const known = `CAST(CAST(k.known AS DECIMAL(18, 2)) AS VARCHAR)`;
    await addFindings(engine, 'blank_ytd', rule, {
      from: `(SELECT k.*, q.${now} AS known, q.period AS since FROM blanks b JOIN picked k ON k.e = b.e AND k.p = b.p
        JOIN picked q ON q.e = b.e AND q.p = b.q WHERE b.item = ${literal(item)} AND k.${now} IS NULL AND q.${now} IS NOT NULL) k`,
      place: `k.file, k.line, ${literal(item)} AS "column"`,
      ...{ enterprise: 'k.enterprise', period: 'k.period', item: literal(item), industry: industryOf },
      expected: 'k.known',
      effect: 'k.known',
      en: `CONCAT('The ${called(names, 'en')} of ', k.enterprise, ' from the year''s beginning is blank for ', k.period, ', though it was ', ${known}, ' for ', k.since, '.')`,
      zh: `CONCAT('企业', k.enterprise, ' ', k.period, '累计${called(names, 'zh')}为空，而', k.since, '为', ${known}, '。')`,
    });
  }
}
