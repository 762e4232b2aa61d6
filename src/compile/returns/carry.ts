// Cumulations of enterprises that leave, move or stop returning within a year. What they made until then stays in the year's
// figures and in the industry where they made it, as it does where single periods are returned: the units of a period are those
// that were active in any part of it. So the difference of two cumulations is over the same enterprises.
import { amountName, type CollectedReturns } from '../../collect/index.js';
import {
  addFindings,
  amountColumns,
  perItem,
  returnsWithRoster,
  stepsWithinYear,
  type RuleSet,
} from '../../check/index.js';
import type { System } from '../../define/index.js';
import type { Engine } from '../../engine/index.js';

/** `was` of a sum that is carried on after its enterprise left: in the bridge it belongs to what left. */
export const leftBehind = -1;
/** `was` and `will` of a sum that is carried on after its enterprise moved: in the bridge it is reclassified. */
const movedAway = -2;

/**
 * Makes `carried`: e, p, q (the period whose cumulation it is), slot, sign, moved, gone (no longer in the register), was (the slot
 * a year before q, or 0), the amounts of flows, `then_<place>` (what was returned a year before q) and `lacking_<place>`; adds
 * them to `sums` and `marks`. Empty where returns are of single periods.
 */
export async function carryForward(
  engine: Engine,
  system: System,
  collected: CollectedReturns,
  rules: RuleSet,
): Promise<void> {
  const flows = new Set(system.indicators.filter(({ type }) => type === 'flow').map(({ id }) => id));
  const { items } = collected;
  const amounts = amountColumns(collected);
  const each = (sql: (item: CollectedReturns['items'][number], i: number) => string): string[] =>
    items.map(sql);
  const names = [
    ...amounts.map(({ name }) => name),
    ...each((_, i) => `then_${i}`),
    ...each((_, i) => `lacking_${i}`),
  ];
  const type = (i: number): string => `DECIMAL(18, ${items[i]?.decimals ?? 2})`;
  const types = [...amounts.map((_, i) => type(i >> 1)), ...each((_, i) => type(i)), ...each(() => 'BIGINT')];
  await engine.run(`CREATE OR REPLACE TEMP TABLE carried (e INTEGER, p INTEGER, q INTEGER, slot INTEGER, sign INTEGER, moved BOOLEAN, gone BOOLEAN, was INTEGER,
    ${names.map((name, i) => `${name} ${types[i] ?? ''}`).join(', ')})`);
  if (collected.definition.accumulation !== 'ytd' || !(await findCarries(engine, collected))) return;
  await readAmounts(engine, collected);
  const now = ({ item }: { item: string }): string => amountName({ item, measure: 'current' });
  const values = [
    ...amounts.map(({ item, lastYear, name }) => {
      if (!flows.has(item)) return 'NULL';
      return lastYear ? `CASE WHEN a.${now({ item })} IS NOT NULL THEN a.${name} END` : `a.${name}`;
    }),
    ...each((item) => (flows.has(item.item) ? `b.${now(item)}` : 'NULL')),
    ...each((item) => {
      const none = item.lastYear
        ? ` AND a.${amountName({ item: item.item, measure: 'last_year' })} IS NULL AND a.stood`
        : '';
      return flows.has(item.item) ? `CASE WHEN a.${now(item)} IS NOT NULL${none} THEN 1 ELSE 0 END` : '0';
    }),
  ];
  await engine.run(`INSERT INTO carried SELECT c.e, c.p, c.q, c.slot, c.sign, c.moved, c.gone, c.was, ${values.join(', ')}
    FROM carries c JOIN carried_amounts a ON a.e = c.e AND a.p = c.q LEFT JOIN carried_amounts b ON c.was <> 0 AND b.e = c.e AND b.p = c.before`);
  const summed = [...amounts.map(({ name }) => name), ...each((_, i) => `lacking_${i}`)];
  await engine.run(`INSERT INTO sums (slot, p, was, will, n, imputed, edited, doubted, prior, next, prior_year, next_year, ${summed.join(', ')})
    SELECT slot, p, CASE WHEN moved THEN ${movedAway} ELSE ${leftBehind} END, CASE WHEN moved THEN ${movedAway} ELSE 0 END, 0, 0, 0, FALSE, FALSE, FALSE, FALSE, FALSE,
      ${summed.map((name) => `SUM(sign * ${name})`).join(', ')} FROM carried GROUP BY slot, p, moved`);
  await engine.run(`INSERT INTO marks (slot, p, item, imputed, edited, missing)
    SELECT c.slot, c.p, i.item, 0, COUNT(*), 0 FROM carried c
      JOIN (SELECT e, p, item FROM to_impute UNION SELECT e, p, item FROM ${perItem(items, 'final_rows')} WHERE imputed AND value IS NOT NULL) i
        ON i.e = c.e AND i.p = c.q GROUP BY c.slot, c.p, i.item`);
  await markLost(
    engine,
    items.filter(({ item }) => flows.has(item)),
  );
  await tell(engine, rules);
}

/** What was made between a cumulation that is carried on and the leaving or moving is lost where the returns between are missing or left out: its cells tell it. */
async function markLost(engine: Engine, flows: CollectedReturns['items']): Promise<void> {
  if (flows.length === 0) return;
  const nows = flows.map(({ item }) => `f.${amountName({ item, measure: 'current' })}`).join(', ');
  const between = `SELECT DISTINCT m.e, m.p FROM carries c JOIN`;
  const within = 'm ON m.e = c.e AND m.p > c.q AND m.p < c.until WHERE c.gone OR c.moved';
  await engine.run(`INSERT INTO marks (slot, p, item, imputed, edited, missing)
    SELECT c.slot, c.p, l.item, 0, COUNT(DISTINCT CASE WHEN l.dropped THEN c.e END), COUNT(DISTINCT CASE WHEN NOT l.dropped THEN c.e END)
    FROM carries c JOIN ${perItem(
      flows,
      `(SELECT w.*, ${nows} FROM (SELECT *, FALSE AS dropped FROM (${between} missing_rows ${within}) UNION ALL SELECT *, TRUE FROM (${between} dropped ${within})) w
        LEFT JOIN final_rows f ON f.e = w.e AND f.p = w.p)`,
    )} l ON l.e = c.e AND l.p > c.q AND l.p < c.until
    WHERE (c.gone OR c.moved) AND l.value IS NULL GROUP BY c.slot, c.p, l.item`);
}

/** Makes `carries` out of `counted`: what of whom is carried to where, and until when nothing else was known. Answers whether there is any. */
async function findCarries(engine: Engine, collected: CollectedReturns): Promise<boolean> {
  const bits = engine.bits(collected.periods.count);
  const { next } = await stepsWithinYear(engine, collected);
  // few of all enterprises: only theirs are taken period by period
  await engine.run(`CREATE OR REPLACE TEMP TABLE counted_periods AS
    SELECT c.e, c.slot, n.p, n.frequency, n.year FROM counted c JOIN period_numbers n ON ${bits.meet('c.bits', bits.one('n.p'))}
    WHERE c.e IN (SELECT e FROM counted WHERE ${bits.some(bits.without(next('bits'), 'bits'))})`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE carries AS
    WITH live AS (SELECT p, frequency, year FROM period_numbers WHERE p IN (SELECT p FROM return_periods)),
    latest AS (SELECT c.e, l.p, MAX(c.p) AS q FROM counted_periods c JOIN live l ON l.frequency = c.frequency AND l.year = c.year AND c.p <= l.p GROUP BY c.e, l.p),
    steps AS (SELECT e, frequency, year, p, slot, LAG(p) OVER w AS q, LAG(slot) OVER w AS slot_before FROM counted_periods WINDOW w AS (PARTITION BY e, frequency, year ORDER BY p)),
    moves AS (SELECT s.e, l.p, s.q, s.p AS until, s.slot, s.slot_before FROM steps s JOIN live l ON l.frequency = s.frequency AND l.year = s.year AND l.p >= s.p WHERE s.slot <> s.slot_before),
    places AS (SELECT a.e, a.p, a.q, a.p + 1 AS until, c.slot, 1 AS sign, FALSE AS moved FROM latest a JOIN counted_periods c ON c.e = a.e AND c.p = a.q WHERE a.q < a.p
      UNION ALL SELECT e, p, q, until, slot_before, 1, TRUE FROM moves UNION ALL SELECT e, p, q, until, slot, -1, TRUE FROM moves)
    SELECT x.*, NOT x.moved AND NOT EXISTS (SELECT 1 FROM counted c WHERE c.e = x.e AND ${bits.meet('c.span', bits.one('x.p'))}) AS gone,
      n.before, CASE WHEN ${bits.meet('f.before', bits.one('x.q'))} THEN f.slot_was ELSE 0 END AS was
    FROM places x JOIN period_numbers n ON n.p = x.q JOIN frame f ON f.e = x.e AND ${bits.meet('f.span', bits.one('x.q'))}`);
  const [any] = await engine.all<{ n: number }>('SELECT COUNT(*) AS n FROM carries');
  return (any?.n ?? 0) > 0;
}

/** Makes `carried_amounts`: e, p, stood and the amounts that counted then. */
async function readAmounts(engine: Engine, collected: CollectedReturns): Promise<void> {
  const bits = engine.bits(collected.periods.count);
  const columns = amountColumns(collected).map(({ name }) => name);
  const list = (alias: string): string => columns.map((name) => `${alias}.${name}`).join(', ');
  const wanted = 'SELECT e, q AS p FROM carries UNION SELECT e, before FROM carries WHERE was <> 0';
  await engine.run(`CREATE OR REPLACE TEMP TABLE carried_amounts AS
    WITH wanted AS (${wanted})
    SELECT x.e, x.p, ${bits.meet('f.stood', bits.one('x.p'))} AS stood, ${list('x')}
    FROM (SELECT k.e, k.p, ${list('k')} FROM picked k JOIN wanted w ON w.e = k.e AND w.p = k.p WHERE NOT EXISTS (SELECT 1 FROM touched t WHERE t.e = k.e AND t.p = k.p)
      UNION ALL SELECT k.e, k.p, ${list('k')} FROM final_rows k JOIN wanted w ON w.e = k.e AND w.p = k.p) x
    JOIN counted f ON f.e = x.e AND ${bits.meet('f.span', bits.one('x.p'))}`);
  const rest = `(${wanted}) EXCEPT SELECT e, p FROM carried_amounts`;
  const [unread] = await engine.all<{ n: number }>(`SELECT COUNT(*) AS n FROM (${rest})`);
  if ((unread?.n ?? 0) === 0) return;
  // before returns that a rule leaves out, or in another row of the register, which was not known when the others were looked at
  await engine.run(`INSERT INTO carried_amounts SELECT f.e, r.p, ${bits.meet('f.stood', 'r.bit')}, ${list('r')}
    FROM ${returnsWithRoster(engine, collected, `(SELECT * FROM roster WHERE e IN (SELECT e FROM (${rest})))`)} JOIN (${rest}) w ON w.e = f.e AND w.p = r.p`);
}

async function tell(engine: Engine, { builtIn: { left_in_year: rule } }: RuleSet): Promise<void> {
  if (rule === null) return;
  await addFindings(engine, 'left_in_year', rule, {
    from: `(SELECT n.year, COUNT(DISTINCT c.e) AS uses, MIN(r.enterprise) AS one FROM carried c JOIN period_numbers n ON n.p = c.p
      JOIN (SELECT DISTINCT e, enterprise FROM roster) r ON r.e = c.e WHERE c.gone GROUP BY n.year ORDER BY n.year)`,
    place: `CAST(NULL AS VARCHAR) AS file, CAST(NULL AS INTEGER) AS line, CAST(NULL AS VARCHAR) AS "column"`,
    value: 'uses',
    en: `CONCAT(uses, CASE WHEN uses = 1 THEN ' enterprise' ELSE ' enterprises' END, ' (such as ', one, ') left the register within ', LPAD(CAST(year AS VARCHAR), 4, '0'), ': in the cumulations of the rest of the year ', CASE WHEN uses = 1 THEN 'it counts with its' ELSE 'they count with their' END, ' last one.')`,
    zh: `CONCAT(LPAD(CAST(year AS VARCHAR), 4, '0'), '年内有', uses, '家企业（如', one, '）退出名录：其最后一期累计数计入当年其后各期的累计数。')`,
  });
}
