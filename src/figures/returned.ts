// What the store says of the returns behind a compiled cell: how many were due and came, in which files they are, what was
// changed in them, and who contributes most. The words are the explainer's.
import { indicatorOf, industryOf, subregions, type ReturnsDefinition, type System } from '../define/index.js';
import { identifier, literal } from '../engine/index.js';
import { monthSpan, parsePeriod, periodsPerYear, printPeriod } from '../lib/index.js';
import { storeTable } from '../store/index.js';
import type { FigureContext } from './evaluate.js';
import type { CellKey } from './gather.js';
import { leaves } from './notes.js';

/** A row of the store's table `compiled`. */
export interface Compiled {
  value: number;
  enterprises: number;
  imputed: number;
  edited: number;
  missing: number | null;
  carried: number | null;
  matched: number | null;
  base: number | null;
  base_published: number | null;
  entered: number | null;
  left: number | null;
  reclassified: number | null;
  restated: number | null;
  matched_value: number | null;
  matched_base: number | null;
}

/** The compiled cell; undefined where the store has none there. */
export async function compiledCell(
  key: CellKey,
  { engine, store }: FigureContext,
): Promise<Compiled | undefined> {
  const [found] = await engine.all<Compiled>(
    `SELECT * FROM ${storeTable(engine, store, 'compiled')} WHERE ${isCell(key)}`,
  );
  return found;
}

/** Those of its enterprises that are in several of its parts, and what of it is theirs; undefined where there are none. */
export async function overlapOf(
  key: CellKey,
  { engine, store }: FigureContext,
): Promise<Pick<Compiled, 'value' | 'enterprises'> | undefined> {
  const [found] = await engine.all<Pick<Compiled, 'value' | 'enterprises'>>(
    `SELECT value, enterprises FROM ${storeTable(engine, store, 'in_several')} WHERE ${isCell(key)}`,
  );
  return found;
}

const isCell = (key: CellKey): string =>
  Object.entries(key)
    .map(([column, value]) => `${column} = ${literal(value as string)}`)
    .join(' AND ');

/** The periods, of any frequency, whose returns make a cell. */
export function returnPeriods({ period, accumulation, indicator }: CellKey, system: System): string[] {
  const read = parsePeriod(period);
  if (read === undefined) return [];
  const [first, last] = monthSpan(read);
  const { type, over_time } = timesOf(system, indicator);
  if (isCumulated({ indicator }, system) || (type === 'stock' && over_time === 'last'))
    return periodsEnding(last);
  return periodsWithin(accumulation === 'ytd' ? read.year * 12 : first, last);
}

/** Whether the returns of an indicator are from the year's beginning. */
export function isCumulated({ indicator }: Pick<CellKey, 'indicator'>, system: System): boolean {
  return timesOf(system, indicator).type === 'flow' && accumulationOf(system) === 'ytd';
}

/** Whether a cell compiled from returns is the difference of two cumulations: a flow, of a period that does not begin the year. */
export function isOfCumulations({ period, accumulation, indicator }: CellKey, system: System): boolean {
  const index = parsePeriod(period)?.index ?? 1;
  return isCumulated({ indicator }, system) && accumulation === 'period' && index > 1;
}

const timesOf = (system: System, indicator: string): { type: string; over_time: string } =>
  indicatorOf(system, indicator) ?? { type: 'flow', over_time: 'sum' };

const accumulationOf = (system: System): ReturnsDefinition['accumulation'] =>
  system.returns?.accumulation ?? 'period';

/** How many returns were due in the industry, came, were imputed or left out; undefined where none was due. */
export interface Response {
  expected: number;
  returned: number;
  imputed: number;
  excluded: number;
}

export async function responseOf(
  { region, industry }: CellKey,
  periods: readonly string[],
  { engine, store }: FigureContext,
): Promise<Response | undefined> {
  const sums = ['expected', 'returned', 'imputed', 'excluded'].map(
    (column) => `CAST(SUM(${column}) AS BIGINT) AS ${column}`,
  );
  const [found] = await engine.all<{ [Key in keyof Response]: number | null }>(
    `SELECT ${sums.join(', ')} FROM ${storeTable(engine, store, 'responses')}
     WHERE region = ${literal(region)} AND industry = ${literal(industry)} AND ${isOf(periods)}`,
  );
  if (found?.expected == null) return undefined;
  const { expected, returned, imputed, excluded } = found;
  return { expected, returned: returned ?? 0, imputed: imputed ?? 0, excluded: excluded ?? 0 };
}

/** So many files are named. */
const named = 3;

/** The files that hold returns of the periods: how many, and the first of them. */
export async function filesOf(
  periods: readonly string[],
  { engine, store }: FigureContext,
): Promise<{ count: number; names: string[] }> {
  const rows = await engine.all<{ file: string; many: number }>(
    `SELECT file, COUNT(*) OVER () AS many FROM (SELECT DISTINCT file FROM ${storeTable(engine, store, 'return_files')}
     WHERE ${isOf(periods)}) ORDER BY file LIMIT ${named}`,
  );
  return { count: rows[0]?.many ?? 0, names: rows.map(({ file }) => file) };
}

/** A change between what was returned and what was compiled; a row of the store's table `edits`. */
export interface Edit {
  enterprise: string;
  period: string;
  item: string;
  last_year: boolean;
  kind: string;
  old: number | null;
  new: number | null;
  basis: number | null;
  basis_period: string | null;
  ratio: number | null;
  rule: string;
  reason: string | null;
  who: string | null;
  when: string | null;
  file: string | null;
  line: number | null;
  /** Of a return whose cumulation is carried on: the period of the cell that it counts in; else null. */
  carried_into: string | null;
  /** -1 where that cumulation is taken off, 1 elsewhere. */
  sign: number;
}

/** All changes of one kind by one rule: how many values, and by how much they move the sum of those of the period itself. */
export interface Changes {
  kind: string;
  rule: string;
  /** Whether they are of earlier returns whose cumulations are carried on. */
  carried: boolean;
  values: number;
  moved: number;
  /** What the new values come to. */
  replaced_by: number;
}

/** The changes in a cell, told together, and the first `most` of them one by one, those of people before the rest. */
export async function changesOf(
  key: CellKey,
  periods: readonly string[],
  most: number,
  context: FigureContext,
): Promise<{ together: Changes[]; single: Edit[] }> {
  const { engine, store } = context;
  if (store.build.rows.edits === 0 && store.build.rows.whole_edits === 0) return { together: [], single: [] };
  const edits = editsWithin(key, periods, context);
  const counted = await countedIn(key, edits, context);
  if (counted.length === 0) return { together: [], single: [] };
  const regions = regionsWithin(store.system, key.region).map(literal).join(', ');
  const own = `SELECT * FROM ${edits} WHERE region IN (${regions}) AND (industry, item) IN (${counted.join(', ')})`;
  const change = 'sign * (COALESCE("new", 0) - COALESCE("old", 0))';
  const ofPeriod = (sql: string): string =>
    `COALESCE(${engine.exactSum(`CASE WHEN NOT last_year THEN ${sql} END`)}, 0)`;
  const together = await engine.all<Changes>(`
    SELECT kind, rule, carried_into IS NOT NULL AS carried, COUNT(*) AS "values", ${ofPeriod(change)} AS moved, ${ofPeriod('sign * "new"')} AS replaced_by
    FROM (${own}) GROUP BY kind, rule, carried_into IS NOT NULL ORDER BY ${rankOf}, rule, carried`);
  const single =
    most === 0
      ? []
      : await engine.all<Edit>(
          `SELECT ${[...editColumns.map(identifier), 'carried_into', 'sign'].join(', ')} FROM (${own})
           ORDER BY ${rankOf}, ABS(${change}) DESC, enterprise, period, item, sign DESC LIMIT ${most}`,
        );
  return { together, single };
}

/** As SQL: the edits of the periods, and those of earlier returns whose cumulations are carried into them, where they count there. */
function editsWithin(
  { indicator }: CellKey,
  periods: readonly string[],
  { engine, store }: FigureContext,
): string {
  const edits = storeTable(engine, store, 'edits');
  const columns = editColumns.map((name) => `d.${identifier(name)}`).join(', ');
  const own = `SELECT ${columns}, d.region, d.industry, CAST(NULL AS VARCHAR) AS carried_into, 1 AS sign FROM ${edits} d WHERE ${isOf(periods)}`;
  if (timesOf(store.system, indicator).type !== 'flow') return `(${own})`;
  return `(${own} UNION ALL SELECT ${columns}, c.region, c.industry, c.period, c.sign FROM ${edits} d
    JOIN (SELECT * FROM ${storeTable(engine, store, 'carried_changes')} WHERE ${isOf(periods)}) c ON c.enterprise = d.enterprise AND c.of_period = d.period)`;
}

const rankOf = "CASE kind WHEN 'corrected' THEN 0 WHEN 'excluded' THEN 1 WHEN 'imputed' THEN 2 ELSE 3 END";

const editColumns: readonly Exclude<keyof Edit, 'carried_into' | 'sign'>[] = [
  ...(['enterprise', 'period', 'item', 'last_year', 'kind', 'old', 'new'] as const),
  ...(['basis', 'basis_period', 'ratio', 'rule', 'reason', 'who', 'when', 'file', 'line'] as const),
];

/** As SQL: the industries that enterprises are in, and the items of theirs that count in the cell. */
async function countedIn(
  { industry, indicator }: CellKey,
  edits: string,
  { engine, store: { system } }: FigureContext,
): Promise<string[]> {
  const inside = leaves(system, industry);
  const pairs = await engine.all<{ industry: string; item: string }>(
    `SELECT DISTINCT industry, item FROM ${edits}`,
  );
  return pairs
    .filter((pair) => {
      const first = pair.industry.split(',').find((id) => inside.includes(id));
      if (first === undefined) return false;
      // a composite counts the headline of the first industry that an enterprise is in
      return pair.item === (indicator === 'headline' ? industryOf(system, first)?.headline : indicator);
    })
    .map((pair) => `(${literal(pair.industry)}, ${literal(pair.item)})`);
}

/** One of the largest of a cell: an enterprise, or a holding group. Confidential. */
export interface Contributor {
  place: number;
  unit: string;
  value: number;
}

export async function contributorsOf(key: CellKey, { engine, store }: FigureContext): Promise<Contributor[]> {
  return engine.all<Contributor>(
    `SELECT place, unit, value FROM ${storeTable(engine, store, 'contributors')} WHERE ${isCell(key)} ORDER BY place`,
  );
}

const isOf = (periods: readonly string[]): string =>
  periods.length === 0 ? 'FALSE' : `period IN (${periods.map(literal).join(', ')})`;

/** A region and all that lies in it. */
function regionsWithin(system: System, id: string): string[] {
  return [id, ...subregions(system, id).flatMap((part) => regionsWithin(system, part.id))];
}

/** Every period that returns can be of between two months, counted from year 0. */
function periodsWithin(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
    .flatMap((month) => spansEnding(month))
    .filter(({ first }) => first >= from)
    .map(({ text }) => text);
}

/** Every period that ends with a month, counted from year 0. */
function periodsEnding(month: number): string[] {
  return spansEnding(month).map(({ text }) => text);
}

function spansEnding(month: number): { first: number; text: string }[] {
  return (['M', 'Q', 'S', 'A'] as const).flatMap((frequency) => {
    const length = 12 / periodsPerYear[frequency];
    const within = (month % 12) + 1;
    if (within % length !== 0) return [];
    const text = printPeriod({ frequency, year: Math.floor(month / 12), index: within / length });
    return [{ first: month - length + 1, text }];
  });
}
