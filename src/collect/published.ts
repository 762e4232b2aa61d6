// Published tables, tidy and wide alike: every cell under a heading of figures becomes one statement about one figure.
// What the heading leaves open (industry, indicator, period, unit …) is said by the row, or by a line above the head.
import { ownRegion, type System } from '../define/index.js';
import type { Problem } from '../lib/index.js';
import { readGrowth, readStatus, type Status } from './cells.js';
import { bindFigures, type BoundFigure } from './figure-columns.js';
import type { Measure, Role } from './headings.js';
import { readLayout, type LaidOutTable, type Layout } from './layout.js';
import { readLabelUnits, readLevel } from './levels.js';
import { stripNumbering, type SystemNames } from './names.js';
import {
  readAccumulation,
  readPeriodCell,
  readRowMeasure,
  readUnitCell,
  resolveIndicator,
  resolveName,
  withAccumulation,
  type TextCell,
} from './row-cells.js';
import {
  cellOf,
  filledCell,
  gather,
  mergeKey,
  placeOf,
  type RawRow,
  type RawTable,
  type Report,
} from './table.js';
import { roleNames } from './words.js';

/** What one cell says: a level, a growth rate or a comparable base of a figure. */
export interface Statement {
  region: string;
  industry: string;
  indicator: string;
  period: string;
  accumulation: 'period' | 'ytd';
  measure: Measure;
  /** In the base unit, a growth as a fraction; null where missing or withheld. */
  value: number | null;
  status: Status;
  source: string | null;
  file: string;
  line: number;
  column: string;
}

/** The statements of a table; undefined where no head is recognised in it. */
export function readPublished(
  table: RawTable,
  system: System,
  names: SystemNames,
  report: Report,
): Statement[] | undefined {
  const faults: Problem[] = [];
  const layout = readLayout(table, names, (problem) => faults.push(problem));
  faults.forEach(report);
  if (layout === undefined) return undefined;
  // every row below a faulty head would be faulty again
  const figures = faults.length > 0 ? undefined : bindFigures(table, layout, report);
  if (figures === undefined) return [];
  return gather(report, (each) => {
    const context = { table, system, names, layout, report: each };
    const labelUnits = readLabelUnits(context);
    return layout.body.flatMap((row) => readRow(context, row, figures, labelUnits));
  });
}

type RowCells = Partial<Record<Role, TextCell>>;

function readRow(
  context: LaidOutTable,
  row: RawRow,
  figures: readonly BoundFigure[],
  labelUnits: ReturnType<typeof readLabelUnits>,
): Statement[] {
  const { table, system, names, layout, report } = context;
  const cells = rowCells(context, row);
  if (isSection(context, row, figures) || isLacking(context, row, cells, figures)) return [];

  const said = {
    region: cells.region && resolveName(names.regions, 'region', cells.region, report),
    industry: cells.industry && resolveName(names.industries, 'industry', cells.industry, report),
    indicator: cells.indicator && readRowMeasure(names, cells.indicator, report),
    period: cells.period && readPeriodCell(cells.period, report),
    unit: cells.unit && readUnitCell(cells.unit, report),
    status: cells.status && readStatus(cells.status.text, cells.status.at, report),
    accumulation: cells.accumulation && readAccumulation(cells.accumulation, report),
  };
  // what could not be read has been reported
  if ((Object.keys(said) as (keyof typeof said)[]).some((role) => cells[role] && !said[role])) return [];

  return figures.flatMap(({ index, heading, figure }) => {
    const at = placeOf(table, row.line, index, heading);
    const text = cellOf(row, index);
    const industry = figure.industry ?? said.industry;
    const named = figure.indicator ?? said.indicator?.indicator;
    const label = figure.period ?? said.period;
    // bindFigures and isLacking have seen to it
    if (industry === undefined || named === undefined || label === undefined) return [];
    if (table.merged.has(mergeKey(row.line, index))) {
      report({
        message: { en: 'the cell is merged with another one', zh: '单元格与其他单元格合并' },
        at,
        expected: { en: 'one cell for each figure', zh: '每个数据一个单元格' },
        mend: {
          en: 'Unmerge the cells and write each figure where it belongs',
          zh: '请取消合并，将各数据写入各自的单元格',
        },
      });
      return [];
    }
    const indicator = resolveIndicator(system, industry, named, cells.indicator?.at ?? at, report);
    if (indicator === undefined) return [];
    const measure = figure.measure === 'value' ? (said.indicator?.measure ?? 'value') : figure.measure;
    const units = [figure.unit, said.indicator?.unit, said.unit];
    const reading =
      measure === 'growth'
        ? readGrowth(text, figure.unit ?? said.indicator?.unit, at, report)
        : readLevel(context, { text, at, industry, indicator }, units, labelUnits);
    // an empty growth or base says nothing; an empty level says that it is missing
    if (reading === undefined || (measure !== 'value' && reading.value === null && !reading.withheld))
      return [];
    if (said.status === 'M' && measure === 'value' && reading.value !== null) {
      report({
        message: {
          en: 'the status says that the figure is missing, but there is one',
          zh: '状态标为缺失，却填有数据',
        },
        at,
        found: `"${text}"`,
        mend: { en: 'Empty the cell, or correct the status', zh: '请清空单元格，或更正状态' },
      });
    }
    const isWithheld = said.status === 'C' || (reading.value === null && reading.withheld);
    return [
      {
        region: said.region ?? ownRegion(system).id,
        industry,
        indicator,
        ...withAccumulation(label, said.accumulation),
        measure,
        value: isWithheld ? null : reading.value,
        status: isWithheld ? 'C' : reading.value === null ? 'M' : (said.status ?? 'A'),
        source: cells.source?.text ?? layout.footer,
        file: table.file,
        line: row.line,
        column: String(at.column),
      },
    ];
  });
}

/** What the row's cells say, and the labels above the head for what they leave open. */
function rowCells({ table, layout }: LaidOutTable, row: RawRow): RowCells {
  const cells: RowCells = {};
  for (const [role, label] of Object.entries(layout.labels) as [
    Role,
    NonNullable<Layout['labels'][Role]>,
  ][]) {
    // the unit above a table may name several, of which each figure finds its own
    if (role !== 'unit') cells[role] = { text: label.text, at: placeOf(table, label.line, label.column, '') };
  }
  for (const { index, heading, meaning } of layout.columns) {
    if (!('role' in meaning)) continue;
    const text = filledCell(table, row, index);
    if (text !== '') cells[meaning.role] = { text, at: placeOf(table, row.line, index, heading) };
  }
  return cells;
}

/** A row that only titles those below it: `其中：`, or a group's or the total's name and nothing else. */
function isSection(
  { table, layout, names, system }: LaidOutTable,
  row: RawRow,
  figures: readonly BoundFigure[],
): boolean {
  const industry = layout.columns.find(({ meaning }) => 'role' in meaning && meaning.role === 'industry');
  if (industry === undefined || figures.some(({ index }) => filledCell(table, row, index) !== ''))
    return false;
  if (layout.columns.some(({ index }) => index !== industry.index && cellOf(row, index) !== '')) return false;
  const text = cellOf(row, industry.index);
  const found = names.industries.find(text);
  const id = found !== undefined && 'id' in found ? found.id : undefined;
  const level = system.industries.find((node) => node.id === id)?.level;
  return stripNumbering(text) === '' || level === 'group' || level === 'total';
}

/** Reports what the row should say and does not. */
function isLacking(
  { table, layout, report }: LaidOutTable,
  row: RawRow,
  cells: RowCells,
  figures: readonly BoundFigure[],
): boolean {
  const lacking = (['industry', 'indicator', 'period'] as const).filter(
    (role) => cells[role] === undefined && figures.some(({ figure }) => figure[role] === undefined),
  );
  for (const role of lacking) {
    const column = layout.columns.find(({ meaning }) => 'role' in meaning && meaning.role === role);
    report({
      message: { en: `the ${role} is missing`, zh: `缺${roleNames[role]}` },
      at: placeOf(table, row.line, column?.index ?? 0, column?.heading ?? ''),
      expected: { en: `the ${role} in every row`, zh: `每行都有${roleNames[role]}` },
    });
  }
  return lacking.length > 0;
}
