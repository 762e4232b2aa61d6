// From the texts of mapped tables to figures, in the engine: one statement for each column of figures, over all rows
// of all files with the same head.
import {
  indicatorOf,
  type MeasureMapping,
  type Sited,
  type StatusMapping,
  type System,
} from '../define/index.js';
import { identifier, literal, type Columns, type Engine } from '../engine/index.js';
import type { ScaledUnit } from '../lib/index.js';
import { readTableUnit } from './headings.js';
import {
  keepWords,
  monthOf,
  numberOfWord,
  periodColumns,
  periodOfWords,
  statusOfWord,
  wordsIn,
  type BoundGroup,
  type PrintedCell,
} from './mapped-words.js';
import { stagedColumns } from './staged.js';
import type { Report } from './table.js';

/** The engine's table of figures from mapped tables: those of `StagedFigure`, and what else is known of them. */
export const mappedTable = 'mapped';
export const mappedColumns = {
  ...stagedColumns,
  /** A published growth that the change is only compared with, as printed. */
  printed_growth: 'VARCHAR',
} satisfies Columns;

/** Tables of the engine that say what the words of a group's dimensions stand for. */
export interface DimensionTables {
  region: string | null;
  industry: string | null;
  indicator: string | null;
}

interface Context {
  bound: BoundGroup;
  system: System;
  engine: Engine;
  report: Report;
}

/** Adds the figures of a group to the engine's table; problems of cells are reported with file, line and column. */
export async function addFigures(
  bound: BoundGroup,
  dimensions: DimensionTables,
  given: { system: System; own: string; engine: Engine; report: Report },
): Promise<void> {
  const { own, ...rest } = given;
  const context: Context = { ...rest, bound };
  const { mapping, group, columnOf } = bound;
  const periods = await keepPeriods(context);
  const status = await keepStatus('mapped_status', mapping.status, context);
  const changeStatus = await keepStatus('mapped_change_status', mapping.change_status, context);
  for (const measure of mapping.measures) {
    const scale = await readScale(measure, context);
    if (scale === undefined) continue;
    const level = await readNumbers(measure.column, 'level', scale.exponent, context);
    const change = await readNumbers(measure.change, 'change', scale.exponent, context);
    const base = await readNumbers(measure.base, 'base', scale.exponent, context);
    const growth = await readNumbers(measure.growth, 'growth', '-2', context);
    const month = measure.month === null ? '' : String(measure.month);
    const statusOf = measure.follows_status && status !== undefined ? 's.status' : "'A'";
    const changeOf = measure.follows_status && changeStatus !== undefined ? 'cs.status' : "'A'";
    const withheld = `(${statusOf} = 'C' OR ${level.withheld})`;
    const compared = measure.change !== null || measure.base !== null;
    const less = `CAST(CAST(${level.value} AS DECIMAL(38, 6)) - CAST(${change.value} AS DECIMAL(38, 6)) AS DOUBLE)`;
    const baseOf =
      measure.base !== null ? base.value : measure.change !== null ? less : 'CAST(NULL AS DOUBLE)';
    const hidden = `${withheld} OR ${changeOf} = 'C'`;
    const asks = compared || measure.growth !== null;
    await context.engine.run(`
      INSERT INTO ${mappedTable}
      SELECT region, industry, indicator, period, accumulation, value,
        CASE WHEN status <> 'C' AND value IS NULL THEN 'M' ELSE status END, growth,
        CASE WHEN value IS NOT NULL THEN base END,
        CASE WHEN value IS NOT NULL AND base IS NOT NULL THEN ${literal(measure.base !== null ? 'reported' : 'change')} END,
        notes, source, file, line, "column",
        CASE WHEN growth IS NOT NULL THEN file END, CASE WHEN growth IS NOT NULL THEN line END,
        CASE WHEN growth IS NOT NULL THEN ${literal(measure.growth?.text ?? null)} END, CASE WHEN value IS NOT NULL THEN printed END
      FROM (
        SELECT ${mapping.region === null ? literal(own) : (is(mapping.region) ?? 'dr.id')} AS region,
          ${is(mapping.industry) ?? 'di.id'} AS industry,
          ${measure.indicator === null ? (is(mapping.indicator) ?? 'dn.id') : literal(measure.indicator)} AS indicator,
          p.period AS period, p.accumulation AS accumulation,
          CASE WHEN ${withheld} THEN NULL ELSE ${level.value} END AS value,
          CASE WHEN ${withheld} THEN 'C' ELSE ${statusOf} END AS status,
          ${compared ? 'CAST(NULL AS DOUBLE)' : `CASE WHEN ${hidden} THEN NULL ELSE ${growth.value} END`} AS growth,
          CASE WHEN ${hidden} THEN NULL ELSE ${baseOf} END AS base,
          CASE WHEN ${asks} AND ${changeOf} = 'C' AND NOT ${withheld} THEN 'base_withheld' END AS notes,
          ${literal(mapping.source)} AS source, r.file AS file, r.line AS line, ${literal(measure.column.text)} AS "column",
          ${measure.growth !== null && compared ? `CASE WHEN ${hidden} OR ${growth.value} IS NULL THEN NULL ELSE r.${columnOf(measure.growth)} END` : 'CAST(NULL AS VARCHAR)'} AS printed
        FROM ${identifier(group.table)} r
        JOIN ${periods} p ON p.word = ${keyOf(periodColumns(mapping).map((column) => `r.${columnOf(column)}`))} AND p.month = ${literal(month)}
        ${dimensionJoin(dimensions.region, 'dr', mapping.region?.column, bound)}
        ${dimensionJoin(dimensions.industry, 'di', mapping.industry.column, bound)}
        ${measure.indicator === null ? dimensionJoin(dimensions.indicator, 'dn', mapping.indicator?.column, bound) : ''}
        ${statusOf === "'A'" ? '' : `JOIN mapped_status s ON s.word = r.${columnOf(mapping.status?.column ?? measure.column)}`}
        ${changeOf === "'A'" ? '' : `JOIN mapped_change_status cs ON cs.word = r.${columnOf(mapping.change_status?.column ?? measure.column)}`}
        ${[level, change, base, growth, scale].map(({ join }) => join).join('\n')}
        WHERE ${qualified(bound)}) figures
      JOIN mapped_cells known ON known.word = CONCAT(figures.industry, '.', figures.indicator)`);
  }
}

function is(dimension: { is: Sited | null } | null): string | undefined {
  return dimension?.is == null ? undefined : literal(dimension.is.text);
}

function dimensionJoin(
  table: string | null,
  alias: string,
  column: Sited | null | undefined,
  { columnOf }: BoundGroup,
): string {
  if (table === null || column == null) return '';
  return `JOIN ${table} ${alias} ON ${alias}.word = r.${columnOf(column)}`;
}

/** The condition of the rows that are read, where other tables are joined. */
function qualified({ mapping, columnOf }: BoundGroup): string {
  const conditions = mapping.where.map(
    ({ column, words }) => `r.${columnOf(column)} IN (${words.map((word) => literal(word)).join(', ')})`,
  );
  return conditions.length === 0 ? 'TRUE' : conditions.join(' AND ');
}

/** One text of several columns. */
function keyOf(columns: readonly string[]): string {
  if (columns.length === 0) return "''";
  return columns.length === 1 ? (columns[0] ?? "''") : `CONCAT(${columns.join(", '|', ")})`;
}

/** A table of the periods that rows are of, and of the months within them that the measures ask for. */
async function keepPeriods({ bound, engine, report }: Context): Promise<string> {
  const { mapping, columnOf } = bound;
  const months = [...new Set(mapping.measures.map(({ month }) => month))];
  const columns = periodColumns(mapping).map(columnOf);
  const found =
    mapping.period.is === null
      ? await wordsIn(bound, columns, engine)
      : [{ words: [mapping.period.is.text], file: bound.group.files[0] ?? '', line: 1, rows: 1 }];
  const impossible = new Set<MeasureMapping>();
  const rows = found.flatMap((each) => {
    const period =
      mapping.period.is === null
        ? periodOfWords(each, mapping, report)
        : { period: each.words[0] ?? '', accumulation: 'period' };
    if (period === undefined) return [];
    const key = mapping.period.is === null ? each.words.join('|') : '';
    return months.flatMap((month) => {
      if (month === null) return [[key, '', period.period, period.accumulation]];
      const within = monthOf(period.period, month);
      if (within !== undefined) return [[key, String(month), within, 'period']];
      mapping.measures.filter((each) => each.month === month).forEach((each) => impossible.add(each));
      return [];
    });
  });
  for (const { month, column } of impossible)
    report({
      message: { en: `the periods of the table have no month ${month}`, zh: `该表的报告期中没有${month}月` },
      at: column.at,
      found: { en: 'month', zh: '月份' },
    });
  await keepWords(engine, 'mapped_periods', ['month', 'period', 'accumulation'], rows);
  return 'mapped_periods';
}

/** A table of what the words of a status column mean; undefined where the mapping has none. */
async function keepStatus(
  table: string,
  status: StatusMapping | null,
  { bound, engine, report }: Context,
): Promise<string | undefined> {
  if (status === null) return undefined;
  const found = await wordsIn(bound, [bound.columnOf(status.column)], engine);
  const rows = found.flatMap((each) => {
    const code = statusOfWord(each, status, report);
    return code === undefined ? [] : [[each.words[0] ?? '', code]];
  });
  await keepWords(engine, table, ['status'], rows);
  return table;
}

/** How a measure's numbers are scaled: the power of ten as SQL; undefined, and reported, where the units do not fit. */
async function readScale(
  { unit, indicator }: MeasureMapping,
  { bound, system, engine, report }: Context,
): Promise<{ exponent: string; join: string } | undefined> {
  if (unit === null) return { exponent: '0', join: '' };
  const { mapping, columnOf } = bound;
  const fixed = 'text' in unit ? undefined : unit;
  const site = 'text' in unit ? unit : undefined;
  const said = mapping.indicator?.column ?? null;
  const columns = [
    ...(site === undefined ? [] : [columnOf(site)]),
    ...(said === null ? [] : [columnOf(said)]),
  ];
  const ids = new Map<string, string>();
  if (indicator === null && said !== null) {
    const known = await engine.all<{ word: string; id: string }>('SELECT word, id FROM mapped_indicator');
    for (const { word, id } of known) ids.set(word, id);
  }
  const scales = new Map<string, string>();
  for (const { words, file, line } of columns.length === 0 ? [] : await wordsIn(bound, columns, engine)) {
    const [word = ''] = words;
    const id = indicator ?? mapping.indicator?.is?.text ?? ids.get(words.at(-1) ?? '');
    const base = id === undefined ? undefined : indicatorOf(system, id)?.unit;
    const scaled: ScaledUnit | undefined = fixed ?? readTableUnit(word);
    // rows of other indicators are left out, whatever their unit
    if (indicator === null && id === undefined) continue;
    const at = { file, line, column: (site ?? said)?.text ?? '' };
    if (scaled === undefined)
      report({
        message: { en: 'the unit is not known', zh: '计量单位无法识别' },
        at,
        found: `"${word}"`,
        expected: { en: 'a unit such as 亿元, thousand persons, %', zh: '计量单位，如亿元、千人、%' },
      });
    else if (base !== undefined && scaled.unit !== base)
      report({
        message: { en: `the unit is not that of "${id ?? ''}"`, zh: `计量单位与“${id ?? ''}”的不符` },
        at,
        found: scaled.unit,
        expected: base,
      });
    else scales.set(word, String(scaled.exponent));
  }
  if (site === undefined) return { exponent: String(fixed?.exponent ?? 0), join: '' };
  await keepWords(engine, 'mapped_units', ['exponent'], [...scales]);
  return { exponent: 'u.exponent', join: `JOIN mapped_units u ON u.word = r.${columnOf(site)}` };
}

interface NumberColumn {
  value: string;
  /** SQL condition of a cell that is printed as withheld. */
  withheld: string;
  join: string;
}

/**
 * A column's cells as numbers × 10^`exponent`. Cells that are not plain decimals (thousands separators, marks for
 * missing or withheld) are read one by one, each distinct one once; what is no number is reported.
 */
async function readNumbers(
  column: Sited | null,
  alias: string,
  exponent: string,
  { bound, engine, report }: Context,
): Promise<NumberColumn> {
  if (column === null) return { value: 'CAST(NULL AS DOUBLE)', withheld: 'FALSE', join: '' };
  const name = bound.columnOf(column);
  // the shift is done on the decimal text, so that 1019.5 × 10^8 is exactly 101950000000
  const scaled = (digits: string, power: string): string =>
    `TRY_CAST(CONCAT(${digits}, 'e', ${power}) AS DOUBLE)`;
  const isOdd = `${name} <> '' AND (TRANSLATE(${name}, '0123456789.-', '') <> '' OR TRY_CAST(${name} AS DOUBLE) IS NULL)`;
  const odd: [string, PrintedCell][] = (await wordsIn(bound, [name], engine, isOdd)).flatMap((found) => {
    const cell = numberOfWord(found, column.text, report);
    return cell === undefined ? [] : [[found.words[0] ?? '', cell]];
  });
  if (odd.length === 0) return { value: scaled(`r.${name}`, exponent), withheld: 'FALSE', join: '' };
  const table = `mapped_odd_${alias}`;
  await keepWords(
    engine,
    table,
    ['kind', 'digits', 'shift'],
    odd.map(([word, { kind, digits, shift }]) => [word, kind, digits, String(shift)]),
  );
  const power = `CAST(CAST(${exponent} AS INTEGER) + CAST(COALESCE(o_${alias}.shift, '0') AS INTEGER) AS VARCHAR)`;
  return {
    value: scaled(`CASE WHEN o_${alias}.word IS NULL THEN r.${name} ELSE o_${alias}.digits END`, power),
    withheld: `COALESCE(o_${alias}.kind, '') = 'withheld'`,
    join: `LEFT JOIN ${table} o_${alias} ON o_${alias}.word = r.${name}`,
  };
}
