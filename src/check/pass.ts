// The one pass over all returns: those that need a look come out one by one, all others go into exact sums
// by slot and period at once (`sums`), so that nothing is read twice. `was` and `will` are the slots a year before and after
// (0: no return), which is all that the bridge between the two bases needs; `prior` and `next` say whether a return came a
// period before and after, `prior_year` and `next_year` a year, which imputation needs.
import { amountName, mostPeriods, type CollectedReturns } from '../collect/index.js';
import { literal, type Engine } from '../engine/index.js';
import type { OutlierCheck } from './outliers.js';
import { screenOf, watchedIn } from './screen.js';
import { codeColumns, sumCode } from './sum-code.js';
import { returnsWithRoster } from './timed.js';

/** What makes a return need a look, besides the periods of its enterprise that `frame` says to watch. */
export interface Suspicions {
  /** Rules over a return, as SQL that is true where it holds. */
  rules: readonly string[];
  /** Whether a value a thousand times last year's does. */
  units: boolean;
  outliers: readonly OutlierCheck[];
}

/** More rows than this are picked by a query of their own, which the engine can move to the disk. */
const mostAtOnce = 4_000_000;

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

/** A table expression: the rows `from` once for every item, with `item` and `value` (what was returned of it, or null). */
export function perItem(items: CollectedReturns['items'], from: string): string {
  const values = items.map(
    ({ item }) => `WHEN ${literal(item)} THEN CAST(x.${amountName({ item, measure: 'current' })} AS DOUBLE)`,
  );
  return `(SELECT x.*, i.item, CASE i.item ${values.join(' ')} END AS value
    FROM ${from} x CROSS JOIN (VALUES ${items.map(({ item }) => `(${literal(item)})`).join(', ')}) i (item))`;
}

/**
 * Aggregates of amounts: the exact sums, how many that count have no value of last year though the register had them then (`lacking`), and
 * the sums over those that tell last year's value (`paired`);
 * of rows as they were sent, or, with `row`, of others, where any value may be missing.
 */
export function sumColumns(collected: CollectedReturns, stood: string, row = ''): string {
  const isComplete = (item: string): { current: boolean; lastYear: boolean } =>
    (row === '' ? collected.items.find((each) => each.item === item)?.complete : undefined) ?? {
      current: false,
      lastYear: false,
    };
  // of an item left blank, last year's value counts in no base: it would make growth too low
  const sums = amountColumns(collected).map(({ item, lastYear, name }) => {
    const now = amountName({ item, measure: 'current' });
    return lastYear && !isComplete(item).current
      ? `SUM(CASE WHEN ${row}${now} IS NOT NULL THEN ${row}${name} END) AS ${name}`
      : `SUM(${row}${name}) AS ${name}`;
  });
  const lacking = collected.items.map(({ item, lastYear }, i) => {
    if (isComplete(item).lastYear) return `CAST(0 AS BIGINT) AS lacking_${i}`;
    const now = `${row}${amountName({ item, measure: 'current' })} IS NOT NULL`;
    const none = ` AND ${row}${amountName({ item, measure: 'last_year' })} IS NULL AND ${stood}`;
    return `COUNT(CASE WHEN ${now}${lastYear ? none : ''} THEN 1 END) AS lacking_${i}`;
  });
  const paired = collected.items.map(({ item, lastYear }, i) => {
    const now = row + amountName({ item, measure: 'current' });
    if (!lastYear || isComplete(item).lastYear) return `SUM(${now}) AS paired_${i}`;
    return `SUM(CASE WHEN ${row}${amountName({ item, measure: 'last_year' })} IS NOT NULL THEN ${now} END) AS paired_${i}`;
  });
  return [...sums, ...lacking, ...paired].join(', ');
}

/**
 * Makes `sums`; answers a table expression of the returns that need a look: line of the register, sent, amounts, source_row, and
 * where they belong: p, period, file, lead, nth.
 */
export async function passThrough(
  engine: Engine,
  collected: CollectedReturns,
  suspicions: Suspicions,
  atOnce = mostAtOnce,
): Promise<string> {
  const bits = engine.bits(collected.periods.count);
  const [watched] = await engine.all<{ n: number }>(
    `SELECT COALESCE(SUM(${bits.size(bits.and('watch', 'span'))}), 0) AS n FROM frame`,
  );
  const fields = lookedFields(collected);
  if ((watched?.n ?? 0) <= atOnce) {
    try {
      const lists = engine.rowsWhere(
        fields.map((name) => [name, name] as const),
        'code < 0',
      );
      await engine.run(
        `CREATE OR REPLACE TEMP TABLE passed AS ${grouped(engine, collected, suspicions, `, ${lists} AS looked`)}`,
      );
      await decode(engine, collected, 'passed');
      // as a table, for the engine takes lists for as few rows as there are lists, and would join them the wrong way round
      await engine.run(`CREATE OR REPLACE TEMP TABLE looked AS SELECT * FROM ${engine.rowsIn('passed', 'looked', ['code'])};
        DROP TABLE passed`);
      return placedRows;
    } catch (error) {
      // far more returns break a rule than anyone expects
      if (!/out of memory/i.test(error instanceof Error ? error.message : '')) throw error;
    }
  }
  await engine.run(`CREATE OR REPLACE TEMP TABLE looked AS
    SELECT code, ${fields.join(', ')} FROM (${coded(engine, collected, suspicions)}) WHERE code < 0`);
  await sumOthers(engine, collected, suspicions);
  return placedRows;
}

/** A table expression: the rows of `looked` with their period and file. */
const placedRows = `(SELECT k.*, n.p, n.period, s.file, s.lead, s.nth FROM looked k
  JOIN period_numbers n ON n.p = (-1 - k.code) % ${mostPeriods} JOIN return_sources s ON s.source = (-1 - k.code) // ${mostPeriods})`;

/** Makes `sums` anew, of the returns that need no look, where `frame` has changed since. */
export async function sumOthers(
  engine: Engine,
  collected: CollectedReturns,
  suspicions: Suspicions,
): Promise<void> {
  await decode(engine, collected, `(${grouped(engine, collected, suspicions, '')})`);
}

const lookedFields = (collected: CollectedReturns): string[] => [
  ...['line', 'sent'],
  ...amountColumns(collected).map(({ name }) => name),
  'source_row',
];

function grouped(engine: Engine, collected: CollectedReturns, suspicions: Suspicions, lists: string): string {
  const stood = engine.bits(collected.periods.count).meet('stood', 'bit');
  return `SELECT code, COUNT(*) AS n, ${sumColumns(collected, stood)}${lists} FROM (${coded(engine, collected, suspicions)}) GROUP BY code`;
}

/** Every return with the number of its sum, or where it needs a look a negative one of its period and file, which then need not stand in every row. */
function coded(engine: Engine, collected: CollectedReturns, suspicions: Suspicions): string {
  const bits = engine.bits(collected.periods.count);
  const screen = screenOf(collected, suspicions);
  const wanted = [
    bits.meet('f.watch', 'r.bit'),
    ...screen.conditions,
    // a condition that cannot be judged is null, and asks for no look
    ...suspicions.rules.map((holds) => `(NOT ${holds})`),
  ];
  const sum = sumCode(engine, collected);
  const amounts = amountColumns(collected).map(({ name }) => `r.${name}`);
  const bounds = suspicions.outliers.length === 0 ? '' : 'JOIN outlier_bounds b ON b.ind = f.ind';
  const framed = `(SELECT f.line, f.enterprise, f.span, f.stood, ${[...sum.columns, `${watchedIn(screen, bits)} AS watch`, ...screen.columns].join(', ')}
    FROM frame f ${bounds})`;
  return `SELECT CASE WHEN ${wanted.join(' OR ')} THEN -1 - r.p - ${mostPeriods} * r.source ELSE ${sum.code} END AS code,
      f.line, r.bit, f.stood, r.sent, ${amounts.join(', ')}, r.source_row
    FROM ${returnsWithRoster(engine, collected, framed, { rest: sum.rest })}`;
}

async function decode(engine: Engine, collected: CollectedReturns, from: string): Promise<void> {
  const columns = [
    ...amountColumns(collected).map(({ name }) => name),
    ...collected.items.map((_, i) => `lacking_${i}`),
    ...collected.items.map((_, i) => `paired_${i}`),
  ];
  const part = codeColumns();
  await engine.run(`CREATE OR REPLACE TEMP TABLE sums AS
    SELECT ${part.slot} AS slot, ${part.p} AS p, ${part.was} AS was, ${part.will} AS will, n, CAST(0 AS BIGINT) AS imputed, CAST(0 AS BIGINT) AS edited,
      FALSE AS doubted, ${part.prior} AS prior, ${part.next} AS next,
      ${part.prior_year} AS prior_year, ${part.next_year} AS next_year, ${columns.join(', ')} FROM ${from} WHERE code >= 0`);
}
