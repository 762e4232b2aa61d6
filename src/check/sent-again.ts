// Returns that were sent again: what they replaced is on record, and a finding says so.
import { amountName, type CollectedReturns } from '../collect/index.js';
import { literal, type Engine } from '../engine/index.js';
import { addFindings, industryOf } from './found.js';
import type { RuleSet } from './rules.js';

/** Select list of the place of a row of `picked`. */
export const pickedPlace = (column: string): string => `file, line, ${column} AS "column"`;

/** SQL of the order in which of several returns of a row's enterprise and period the first counts: the greatest `sent`, else the last. */
export const newestFirst = (row: string, nth: string): string =>
  `TRY_CAST(${row}.sent AS DOUBLE) DESC NULLS LAST, ${row}.sent DESC NULLS LAST, ${nth} DESC, ${row}.source_row DESC`;

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
  await addFindings(engine, 'duplicate_return', duplicate_return, {
    from: `(SELECT o.*, k.file AS new_file, k.line AS new_line, k.${column} AS kept FROM superseded o JOIN picked k ON k.e = o.e AND k.p = o.p) k`,
    place: pickedPlace("'enterprise'"),
    enterprise: 'enterprise',
    period: 'period',
    item: literal(first.item),
    industry: industryOf,
    value: `k.${column}`,
    expected: 'k.kept',
    effect: `ABS(k.${column} - k.kept)`,
    en: "CONCAT('The return of ', enterprise, ' for ', period, ' was sent again; the one at ', new_file, ':', new_line, ' counts.')",
    zh: "CONCAT('企业', enterprise, ' ', period, '报表重复报送；以', new_file, ':', new_line, '处为准。')",
  });
}
