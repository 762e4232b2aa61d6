// Who returned what, once through all returns: the table `presence` (per enterprise: which periods, which of them more than
// once, the range of each item) and `roster` (per row of the register: its slot, its time, what is there and what is missing).
import { aPeriodOn, aYearOn, amountName, type CollectedReturns } from '../collect/index.js';
import type { Engine } from '../engine/index.js';
import { sampleColumns } from './outliers.js';
import { timedReturns } from './timed.js';

/** An enterprise whose greatest amount is more than this many times its least has its units looked into. */
export const suspectRange = 300;

/** SQL: whether one amount is more than `suspectRange` times the other; null where one is missing, or beyond every amount. */
export function isFarAbove(greater: string, less: string): string {
  return `(${greater} > TRY(${suspectRange} * ${less}))`;
}

/**
 * Makes `register_slots`, `sampled_rows` (the returns of a sample of enterprises, for the limits of the items to be checked for
 * outliers), `everyone` and its view `roster`.
 */
export async function takePresence(
  engine: Engine,
  collected: CollectedReturns,
  looksAt: { outliers: readonly string[]; units: boolean },
): Promise<void> {
  await placeRegister(engine, collected);
  await readPresence(engine, collected, looksAt);
  const { items, periods } = collected;
  const bits = engine.bits(periods.count);
  // a period that no one returned is not missing from anyone
  const live = `(SELECT COALESCE(${bits.unionOf('bit')}, ${bits.empty}) FROM return_periods)`;
  const had = `COALESCE(p.had, ${bits.empty})`;
  const span = `COALESCE(s.span, ${bits.empty})`;
  const missing = bits.without(bits.and('span', live), 'had');
  const suspect = items.map((_, i) => isFarAbove(`p.hi_${i}`, `p.lo_${i}`)).join(' OR ');
  // a return sent three times is in neither set: then every period of the enterprise is looked through
  const twice = bits.without(had, `COALESCE(p.odd, ${bits.empty})`);
  const unexplained = `p.sent > ${bits.size(had)} + ${bits.size(twice)}`;
  // what a return of a year before can fill needs none of the period before, unless items of it may be blank or it may be of another row
  const byPeriod = items.every(({ complete }) => complete.current)
    ? bits.without(
        'missing',
        `CASE WHEN several THEN ${bits.empty} ELSE ${aYearOn(engine, periods, 'here')} END`,
      )
    : 'missing';
  // who is in no register has no `e`; who is in no industry has no `slot`
  await engine.run(`CREATE OR REPLACE TEMP TABLE everyone AS
    SELECT *, ${bits.and('missing', bits.or(aYearOn(engine, periods, 'had'), aPeriodOn(engine, periods, 'had')))} AS imputable,
      ${bits.and('here', bits.or(aYearOn(engine, periods, 'missing', -1), aPeriodOn(engine, periods, byPeriod, -1)))} AS need
    FROM (SELECT *, ${bits.and('had', 'span')} AS here, ${missing} AS missing
      FROM (SELECT s.e, COALESCE(s.enterprise, p.enterprise) AS enterprise, s.line, s.slot, s.ind, s.holding, s.several, ${span} AS span, s.stood, ${had} AS had,
        CASE WHEN p.sent = ${bits.size(had)} THEN ${bits.empty} WHEN ${unexplained} THEN ${had} ELSE ${twice} END AS twice,
        COALESCE(${suspect}, FALSE) AS suspect, ${bits.size(had)} >= 3 AS known, ${items.map((_, i) => `p.lo_${i}, p.hi_${i}`).join(', ')}
      FROM register_slots s FULL OUTER JOIN presence p ON p.enterprise = s.enterprise))`);
  await engine.run('DROP TABLE presence');
  // of an enterprise that moved, what one row of the register lacks may be filled by a return under another
  await engine.run(`UPDATE everyone SET need = ${bits.or('everyone.need', bits.and('everyone.here', bits.or(aYearOn(engine, periods, 'm.missing', -1), aPeriodOn(engine, periods, 'm.missing', -1))))}
    FROM (SELECT e, ${bits.unionOf('missing')} AS missing FROM everyone WHERE several AND slot IS NOT NULL GROUP BY e) m WHERE m.e = everyone.e`);
  await engine.run('CREATE OR REPLACE TEMP VIEW roster AS SELECT * FROM everyone WHERE slot IS NOT NULL');
}

/** `presence`: one row per enterprise that returned anything; and `sampled_rows`. */
async function readPresence(
  engine: Engine,
  collected: CollectedReturns,
  { outliers, units }: { outliers: readonly string[]; units: boolean },
): Promise<void> {
  const { items, periods } = collected;
  const bits = engine.bits(periods.count);
  const ranges = items.flatMap(({ item }, i) => {
    const column = `r.${amountName({ item, measure: 'current' })}`;
    const least = units ? `MIN(CASE WHEN ${column} > 0 THEN ${column} END)` : 'CAST(NULL AS DOUBLE)';
    return [`${least} AS lo_${i}`, `MAX(${column}) AS hi_${i}`];
  });
  const columns = sampleColumns(outliers);
  const sampled =
    outliers.length === 0
      ? ''
      : `, ${engine.rowsWhere([['p', 'r.p'], ...columns.map((name) => [name, `r.${name}`] as const)], 'r.drawn')} AS sample`;
  await sampleEnterprises(engine);
  await engine.run(`CREATE OR REPLACE TEMP TABLE presence AS
    SELECT r.enterprise, CAST(COUNT(*) AS INTEGER) AS sent, ${bits.unionOf('r.bit')} AS had, ${bits.oddOf('r.bit')} AS odd, ${ranges.join(', ')}${sampled}
    FROM (SELECT *${sampled === '' ? '' : ', enterprise IN (SELECT enterprise FROM sampled) AS drawn'} FROM ${timedReturns(engine, collected)}) r GROUP BY r.enterprise`);
  if (outliers.length === 0) return;
  const sample = (where: string): string =>
    engine.rowsIn(`(SELECT * FROM presence WHERE ${where})`, 'sample', ['enterprise']);
  const once = `sent = ${bits.size('had')}`;
  const same = columns.map((name) => `MIN(${name}) IS NOT DISTINCT FROM MAX(${name})`).join(' AND ');
  // of a period that was returned again with other values, which of them count is not known yet
  await engine.run(`CREATE OR REPLACE TEMP TABLE sampled_rows AS
    SELECT s.ind, x.p, ${columns.map((name) => `x.${name}`).join(', ')}
    FROM (SELECT enterprise, p, ${columns.join(', ')} FROM ${sample(once)}
      UNION ALL SELECT enterprise, p, ${columns.map((name) => `MIN(${name})`).join(', ')} FROM ${sample(`NOT ${once}`)} GROUP BY enterprise, p HAVING ${same}) x
    JOIN sampled s ON s.enterprise = x.enterprise AND ${bits.meet('s.span', bits.one('x.p'))}`);
}

/** About so many enterprises of an industry show where its outliers begin; all of them where there are no more. */
const sampleSize = 2000;

/**
 * `sampled`: enterprises drawn by their line in the register, so that the same register gives the same sample. Multiples of the
 * golden ratio lie evenly in any stretch of lines (H. Weyl 1916, equidistribution), also in a sorted register.
 */
async function sampleEnterprises(engine: Engine): Promise<void> {
  await engine.run(`CREATE OR REPLACE TEMP TABLE sampled AS
    SELECT r.enterprise, r.ind, r.span FROM register_slots r
    JOIN (SELECT ind, COUNT(*) AS many FROM register_slots WHERE ind IS NOT NULL GROUP BY ind) n ON n.ind = r.ind
    WHERE CAST(r.e AS BIGINT) * 1327217885 % 2147483647 < ${sampleSize} * CAST(2147483647 AS DOUBLE) / n.many`);
}

/**
 * `register_slots`: every row of the register with its number, its slot, its time as a set of periods, and `stood`: the
 * periods in whose same period of the year before the enterprise was in the register, by whichever row.
 */
async function placeRegister(engine: Engine, { periods }: CollectedReturns): Promise<void> {
  const bits = engine.bits(periods.count);
  // the last row of an enterprise holds through the period in which it ends, an earlier one where it holds at its end
  const within = 'v.since <= n.last_day AND (v.until >= n.last_day OR (v.final AND v.until >= n.first_day))';
  // days as text; the year before the first returns is not among the numbered periods
  const yearBefore = (day: string): string =>
    `CONCAT(LPAD(CAST(n.year - 1 AS VARCHAR), 4, '0'), SUBSTR(n.${day}, 5))`;
  const there = `v.since <= ${yearBefore('last_day')} AND v.until >= ${yearBefore('first_day')}`;
  const periodsWhere = (condition: string): string =>
    `COALESCE(${bits.unionOf(`CASE WHEN ${condition} THEN ${bits.one('n.p')} END`)}, ${bits.empty})`;
  await engine.run(`CREATE OR REPLACE TEMP TABLE time_spans AS
    SELECT v.since, v.until, v.final, ${periodsWhere(within)} AS span, ${periodsWhere(there)} AS stood
    FROM (SELECT since, until, TRUE AS final FROM register_times UNION SELECT since, until, final FROM register_again) v CROSS JOIN period_numbers n
    GROUP BY v.since, v.until, v.final`);
  const sameTime = (row: string): string =>
    `v.since = ${row}.since AND v.until = ${row}.until AND v.final = ${row}.final`;
  await engine.run(`CREATE OR REPLACE TEMP TABLE register_slots AS
    WITH several AS (SELECT a.e, ${bits.unionOf('v.stood')} AS stood FROM register_again a JOIN time_spans v ON ${sameTime('a')} GROUP BY a.e)
    SELECT r.e, r.enterprise, r.line, r.holding, r.slot, r.ind, a.e IS NOT NULL AS several, v.span, COALESCE(a.stood, v.stood) AS stood
    FROM register r JOIN time_spans v ON ${sameTime('r')} LEFT JOIN several a ON a.e = r.e`);
}
