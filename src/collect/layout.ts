// Where the head of a published table is, what its columns mean, what stands above it (title, unit) and below it
// (source, notes). A head may have several rows: periods above measures, or units in a row of their own.
import type { System } from '../define/index.js';
import { didYouMean, toHalfWidth } from '../lib/index.js';
import { headingWords, isUnitHeading, readHeading, roleWords, type Heading, type Role } from './headings.js';
import type { SystemNames } from './names.js';
import { filledCells, mergeKey, placeOf, widthOf, type RawRow, type RawTable, type Report } from './table.js';
import { roleNames } from './words.js';

export interface Column {
  index: number;
  /** The heading as it stands, its rows joined. */
  heading: string;
  meaning: Heading;
}

/** What a labelled line above the head says for the whole table: `单位：亿元`, `Period: 2020`. */
export interface Label {
  text: string;
  line: number;
  column: number;
}

export interface Layout {
  /** Line of the head's last row. */
  headLine: number;
  columns: Column[];
  labels: Partial<Record<Role, Label>>;
  body: RawRow[];
  /** What the lines below the table say of its source, with the notes. */
  footer: string | null;
}

/** A table with its layout and the system that its names are looked up in. */
export interface LaidOutTable {
  table: RawTable;
  layout: Layout;
  system: System;
  names: SystemNames;
  report: Report;
}

const searchedRows = 40;
/** Headings of a first column that say nothing: its cells tell what it is. */
const cornerWords = new Set(['', '项目', '名称', '类别', '分类', 'item', 'items', 'name', 'category']);
const labelWords = new Map(
  (Object.entries(roleWords) as [Role, readonly string[]][]).flatMap(([role, words]) =>
    words.map((word) => [word, role] as const),
  ),
);
const footerStart = /^(注|注释|备注|说明|资料来源|数据来源|来源|notes?|sources?|remarks?)\s*[:.]\s*/i;

/** The layout of a table; undefined where no head is recognised. Columns that mean nothing are reported. */
export function readLayout(table: RawTable, names: SystemNames, report: Report): Layout | undefined {
  const rows = table.rows.filter((row) => filledCells(row).length > 0);
  const head = findHead(rows, names);
  if (head === undefined) return undefined;
  const headRows = rows.slice(head.first, head.last + 1);
  const { body, footer } = splitFooter(table, rows.slice(head.last + 1), report);
  return {
    headLine: headRows.at(-1)?.line ?? 0,
    columns: readColumns(table, headRows, body, names, report),
    labels: readLabels(rows.slice(0, head.first)),
    body,
    footer,
  };
}

interface Head {
  first: number;
  last: number;
}

function findHead(rows: readonly RawRow[], names: SystemNames): Head | undefined {
  const searched = rows.slice(0, searchedRows);
  let base = searched.findIndex((row) => isHeadRow(row, names));
  if (base === -1) base = searched.findIndex((row) => isCorneredHead(row, names));
  const headRow = rows[base];
  if (headRow === undefined) return undefined;
  const above = rows[base - 1];
  const first = above !== undefined && isUpperHead(above, names) ? base - 1 : base;
  let last = base;
  for (
    let next = rows[last + 1];
    next !== undefined && isLowerHead(headRow, next, names);
    next = rows[last + 1]
  )
    last++;
  return { first, last };
}

/** At least two headings, one of them a role, and no more unknown than known ones. */
function isHeadRow(row: RawRow, names: SystemNames): boolean {
  const cells = filledCells(row);
  const known = cells.flatMap(({ text }) => readHeading(text, names) ?? []);
  return cells.length >= 2 && known.some((heading) => 'role' in heading) && known.length * 2 >= cells.length;
}

/** A corner that says nothing, and beside it periods or indicators. */
function isCorneredHead(row: RawRow, names: SystemNames): boolean {
  if (!cornerWords.has((row.cells[0] ?? '').toLowerCase())) return false;
  const cells = filledCells(row).filter(({ column }) => column > 0);
  const known = cells.flatMap(({ text }) => readHeading(text, names) ?? []);
  const figures = known.filter(
    (heading) => 'measure' in heading && (heading.period ?? heading.indicator) !== undefined,
  );
  return figures.length > 0 && known.length * 2 >= cells.length;
}

function isUpperHead(row: RawRow, names: SystemNames): boolean {
  const cells = filledCells(row);
  return (
    cells.every(({ column }) => column > 0) &&
    cells.every(({ text }) => {
      const heading = readHeading(text, names);
      return heading !== undefined && 'measure' in heading;
    })
  );
}

/** A row of headings of figures or of units, with nothing under the roles of the row above. */
function isLowerHead(upper: RawRow, row: RawRow, names: SystemNames): boolean {
  return filledCells(row).every(({ column, text }) => {
    const above = readHeading(upper.cells[column] ?? '', names);
    if (column === 0 || (above !== undefined && 'role' in above)) return false;
    const heading = readHeading(text, names);
    return isUnitHeading(text) || (heading !== undefined && 'measure' in heading);
  });
}

/** The text of each column's heading: its rows joined, an upper one reaching rightwards over the empty cells beside it. */
function joinHead(headRows: readonly RawRow[], width: number): string[] {
  const last = headRows.length - 1;
  return Array.from({ length: width }, (_, column) =>
    headRows
      .map((row, i) => {
        const own = row.cells[column] ?? '';
        const lower = headRows.slice(i + 1).some((below) => (below.cells[column] ?? '') !== '');
        if (own !== '' || i === last || !lower) return own;
        return row.cells.slice(0, column).findLast((text) => text !== '') ?? '';
      })
      .filter((text) => text !== '')
      .join(' '),
  );
}

function readColumns(
  table: RawTable,
  headRows: readonly RawRow[],
  body: readonly RawRow[],
  names: SystemNames,
  report: Report,
): Column[] {
  const headings = joinHead(headRows, widthOf(table));
  const line = headRows[0]?.line ?? 0;
  const columns: Column[] = [];
  for (const [index, heading] of headings.entries()) {
    const filled = body.find((row) => (row.cells[index] ?? '') !== '');
    if (heading === '' && filled === undefined) continue;
    const meaning =
      readHeading(heading, names) ??
      (columns.length === 0 ? inferRole(heading, index, body, names) : undefined);
    if (meaning === undefined) {
      report(
        heading === ''
          ? nameless(table, headRows, index, filled)
          : unknownColumn(table, line, index, heading, names),
      );
      continue;
    }
    const column = { index, heading, meaning };
    // figures are compared when all is known that is said of them
    const role = 'role' in meaning && meaning.role !== 'ignored' ? meaning.role : undefined;
    const twin = role && columns.find((other) => 'role' in other.meaning && other.meaning.role === role);
    if (twin !== undefined) {
      report({
        message: {
          en: `two columns give the ${role ?? ''}`,
          zh: `有两列都是${role === undefined ? '' : roleNames[role]}`,
        },
        at: placeOf(table, line, index, heading),
        found: { en: `"${twin.heading}" and "${heading}"`, zh: `“${twin.heading}”和“${heading}”` },
        mend: { en: 'Leave out one of the two', zh: '请删去其中之一' },
      });
    }
    columns.push(column);
  }
  return columns;
}

/** What a first column without a telling heading holds, by the first of its cells that names something. */
function inferRole(
  heading: string,
  index: number,
  body: readonly RawRow[],
  names: SystemNames,
): Heading | undefined {
  if (!cornerWords.has(heading.toLowerCase())) return undefined;
  for (const row of body) {
    const text = row.cells[index] ?? '';
    if (names.industries.find(text) !== undefined) return { role: 'industry' };
    if (names.indicators.find(text) !== undefined) return { role: 'indicator' };
    if (names.regions.find(text) !== undefined) return { role: 'region' };
  }
  return undefined;
}

function nameless(table: RawTable, headRows: readonly RawRow[], index: number, filled: RawRow | undefined) {
  const isMerged = headRows.some((row) => table.merged.has(mergeKey(row.line, index)));
  return {
    message: isMerged
      ? { en: 'one merged heading stands over several columns', zh: '一个合并的列名跨多列' }
      : { en: 'a cell stands in a column without a heading', zh: '该列没有列名，却有内容' },
    at: placeOf(table, (isMerged ? headRows[0]?.line : filled?.line) ?? 0, index, ''),
    found: {
      en: `"${filled?.cells[index] ?? ''}"${isMerged ? ` in line ${filled?.line ?? 0}` : ''}`,
      zh: `${isMerged ? `第${filled?.line ?? 0}行的` : ''}“${filled?.cells[index] ?? ''}”`,
    },
    expected: isMerged
      ? { en: 'a heading for each column', zh: '每列各有列名' }
      : { en: 'nothing after the last heading', zh: '最后一个列名之后没有内容' },
    mend: isMerged
      ? {
          en: 'Unmerge the heading, or add a row below it that says what each column is',
          zh: '请取消列名的合并，或在其下加一行说明各列',
        }
      : table.delimiter === undefined
        ? { en: 'Give the column a heading, or empty it', zh: '请为该列加列名，或清空该列' }
        : {
            en: `Give the column a heading; a cell that contains "${table.delimiter}" (such as 1,019.5) goes in quotes`,
            zh: `请为该列加列名；含“${table.delimiter}”的单元格（如 1,019.5）须加引号`,
          },
  };
}

function unknownColumn(table: RawTable, line: number, index: number, heading: string, names: SystemNames) {
  const indicators = names.indicators.suggest(heading);
  const mend = didYouMean(heading, headingWords);
  return {
    message: { en: 'the column is not known', zh: '无法识别的列' },
    at: placeOf(table, line, index, heading),
    found: `"${heading}"`,
    expected: {
      en: 'industry, indicator, period, value, unit, growth, base, status, accumulation, source, region, note; a period; or an indicator',
      zh: '产业、指标、报告期、数值、单位、增速、基数、状态、累计、来源、地区、备注；或报告期；或指标',
    },
    mend: mend.en.startsWith('Did') ? mend : indicators,
  };
}

/** Labelled cells above the head; the cells behind one belong to it (`Unit: 100 million yuan`, `%`). */
function readLabels(rows: readonly RawRow[]): Layout['labels'] {
  const labels: Layout['labels'] = {};
  for (const row of rows) {
    let open: Label | undefined;
    for (const { column, text } of filledCells(row)) {
      const plain = toHalfWidth(text);
      const label = /^([^:]{1,20}?)\s*:\s*(.+)$/.exec(plain);
      const role = labelWords.get(label?.[1]?.toLowerCase() ?? '');
      const unit = /(?:单位|\bunits?)\s*:\s*([^()]+)/i.exec(plain);
      if (role !== undefined && label?.[2] !== undefined) {
        open = { text: label[2], line: row.line, column };
        labels[role] = open;
      } else if (unit?.[1] !== undefined) labels.unit = { text: unit[1].trim(), line: row.line, column };
      else if (open !== undefined) open.text += `, ${text}`;
    }
  }
  return labels;
}

function splitFooter(
  table: RawTable,
  rows: readonly RawRow[],
  report: Report,
): { body: RawRow[]; footer: string | null } {
  const start = rows.findIndex((row) => footerStart.test(toHalfWidth(filledCells(row)[0]?.text ?? '')));
  if (start === -1) return { body: [...rows], footer: null };
  const lines = rows.slice(start).map((row) => {
    const cells = filledCells(row);
    const text = cells.map((cell) => cell.text).join(', ');
    const isLabelled = footerStart.test(toHalfWidth(text));
    if (!isLabelled && cells.length > 1) {
      report({
        message: { en: 'the table goes on below its notes', zh: '附注之后仍有表格内容' },
        at: placeOf(table, row.line, cells[0]?.column ?? 0, ''),
        found: `"${text}"`,
        expected: {
          en: 'nothing but notes after the first note or source line',
          zh: '首个附注或来源行之后只有附注',
        },
        mend: { en: 'Put a second table into a file of its own', zh: '第二张表请另存为单独的文件' },
      });
    }
    return isLabelled ? text.replace(/^[^:：.]*[:：.]\s*/, '') : text;
  });
  return { body: rows.slice(0, start), footer: lines.join('; ') };
}
