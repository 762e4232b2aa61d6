// Returns that were sent again: what they replaced is on record, and a finding says so.
import { amountName, type CollectedReturns } from '../collect/index.js';
import { literal, type Engine } from '../engine/index.js';
import { addFindings, industryOf } from './found.js';
import type { RuleSet } from './rules.js';

/** Select list of the place of a row of `picked`. */
export const pickedPlace = (column: string): string => `file, line, ${column} AS "column"`;

const fullWidth = ['０１２３４５６７８９／－．：　', '0123456789/-.: '] as const;

/** A day as people write it, perhaps with a time (of whatever zone: all are taken to be of one). */
const moment =
  '^(\\d{4})[-/.年](0?[1-9]|1[0-2])(?:[-/.月](0?[1-9]|[12]\\d|3[01]))?[月日]?(?:[ T]*(\\d{1,2})[:时](\\d{1,2})(?:[:分](\\d{1,2})(?:\\.(\\d+))?)?[分秒]?(?:Z|[-+]\\d{2}(?::?\\d{2})?)?)?$';
/** The same in digits alone, to the minute or the second. */
const digits = '(19|20)\\d{10}(\\d{2})?(\\.0)?';

/** SQL of when a return was sent, as a decimal: a number as it is, a day as 20201001, its time behind the point; null where `sent` is neither. */
function sentAt(row: string): string {
  const text = `TRANSLATE(TRIM(CAST(${row}.sent AS VARCHAR)), ${fullWidth.map(literal).join(', ')})`;
  const part = (group: number): string => `REGEXP_EXTRACT(${text}, ${literal(moment)}, ${group})`;
  const two = (group: number): string => `LPAD(${part(group)}, 2, '0')`;
  const decimal = (sql: string): string => `TRY_CAST(${sql} AS DECIMAL(38, 12))`;
  const number = `CASE WHEN REGEXP_FULL_MATCH(${text}, ${literal(digits)}) THEN CONCAT(SUBSTR(${text}, 1, 8), '.', REPLACE(SUBSTR(${text}, 9), '.', '')) ELSE ${text} END`;
  const day = `CONCAT(${part(1)}, ${two(2)}, ${two(3)}, '.', ${two(4)}, ${two(5)}, ${two(6)}, ${part(7)})`;
  return `COALESCE(${decimal(number)}, NULLIF(${decimal(day)}, 0))`;
}

/** SQL of a `sent` that is neither a number nor a day; else null. */
const unreadSent = (row: string): string =>
  `CASE WHEN ${sentAt(row)} IS NULL THEN NULLIF(CAST(${row}.sent AS VARCHAR), '') END`;

/** SQL of the order in which of several returns of a row's enterprise and period the first counts: the greatest `sent`, else the last. */
export const newestFirst = (row: string, nth: string): string =>
  `${sentAt(row)} DESC NULLS LAST, ${unreadSent(row)} DESC NULLS LAST, ${nth} DESC, ${row}.source_row DESC`;

/** A return sent again replaces the earlier one; both stay on record: `sent_again`, with the columns of the store's `whole_edits`. */
export async function listSuperseded(
  engine: Engine,
  { items }: CollectedReturns,
  rules: RuleSet,
): Promise<void> {
  const values = (row: string): string =>
    engine.listOf(
      items.map(({ item }) => `CAST(${row}.${amountName({ item, measure: 'current' })} AS DOUBLE)`),
    );
  const none = engine.listOf(items.map(() => 'CAST(NULL AS DOUBLE)'));
  // as they were sent: corrections come after. Each is replaced by the next one, so that what they moved adds up
  await engine.run(`CREATE OR REPLACE TEMP TABLE sent_again AS
    SELECT o.enterprise, o.period, 'superseded' AS kind, s.region, s.industries AS industry,
      ${engine.listOf(items.map(({ item }) => literal(item)))} AS item, ${values('o')} AS old, ${values('k')} AS "new",
      ${none} AS basis, CAST(NULL AS VARCHAR) AS basis_period, ${none} AS ratio,
      'duplicate_return' AS rule, CONCAT('replaced by ', k.file, ':', k.line) AS reason, o.file, o.line
    FROM superseded o JOIN (SELECT *, 1 AS place FROM picked WHERE twice UNION ALL SELECT * FROM superseded) k
      ON k.e = o.e AND k.p = o.p AND k.place = o.place - 1 JOIN slots s ON s.slot = o.slot`);
  const { duplicate_return } = rules.builtIn;
  const [first] = items;
  if (duplicate_return === null || first === undefined) return;
  const column = amountName({ item: first.item, measure: 'current' });
  // a text that is neither number nor day was compared as it is: someone must see whether that is the order
  const said = (before: string, behind: string): string =>
    `CASE WHEN k.unread IS NOT NULL THEN CONCAT(${literal(before)}, k.unread, ${literal(behind)}) ELSE '' END`;
  await addFindings(engine, 'duplicate_return', duplicate_return, {
    from: `(SELECT o.*, k.file AS new_file, k.line AS new_line, k.${column} AS kept,
        CASE WHEN o.sent IS DISTINCT FROM k.sent THEN COALESCE(${unreadSent('o')}, ${unreadSent('k')}) END AS unread
      FROM superseded o JOIN picked k ON k.e = o.e AND k.p = o.p) k`,
    place: pickedPlace("'enterprise'"),
    ...(duplicate_return.severity === 'info' && {
      severity: "CASE WHEN k.unread IS NOT NULL THEN 'warning' ELSE 'info' END",
    }),
    enterprise: 'enterprise',
    period: 'period',
    item: literal(first.item),
    industry: industryOf,
    value: `k.${column}`,
    expected: 'k.kept',
    effect: `ABS(k.${column} - k.kept)`,
    en: `CONCAT('The return of ', enterprise, ' for ', period, ' was sent again; the one at ', new_file, ':', new_line, ' counts.', ${said(' When it was sent is told by "', '", which is neither a number nor a day such as 2020-03-31 08:00, so that the texts were compared: write it so.')})`,
    zh: `CONCAT('企业', enterprise, ' ', period, '报表重复报送；以', new_file, ':', new_line, '处为准。', ${said('报送时间“', '”既非数值，也非日期（如 2020-03-31 08:00），只能按文本比较；请按此格式填写。')})`,
  });
}
