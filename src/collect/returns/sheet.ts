// A sheet of a workbook as a table: titles above its head, and merged cells, which leave others without a heading or an amount.
import type { Problem } from '../../lib/index.js';
import { cellOf, columnLabel, filledCells, placeOf, type RawRow, type RawTable } from '../table.js';
import { unitInTitle } from './heading-units.js';

/** The head of a sheet and the rows below it; titles above it fill one cell, merged over others or alone. */
export function belowTitles(table: RawTable): { head: RawRow | undefined; rows: RawRow[]; titles: RawRow[] } {
  const filled = table.rows.filter(({ cells }) => cells.some((text) => text !== ''));
  const isTitle = (row: RawRow): boolean => filledCells(row).length === 1;
  const first = filled.findIndex((row) => !isTitle(row));
  const at = Math.max(0, first);
  return { head: filled[at], rows: filled.slice(at + 1), titles: filled.slice(0, at) };
}

/** Whether a sheet has notes alone: no row of it is a head or a return. */
export function isNotes({ rows }: RawTable): boolean {
  return rows.every((row) => filledCells(row).length < 2);
}

/** A unit that stands above the head is the one of all columns, or of none: nobody knows. */
export function unitAbove(table: RawTable, title: RawRow): Problem[] {
  const [cell] = filledCells(title);
  const unit = unitInTitle(cell?.text ?? '');
  if (cell === undefined || unit === undefined) return [];
  return [
    {
      message: { en: 'a unit stands above the head', zh: '计量单位写在表头上方，应写入各列表头' },
      at: placeOf(table, title.line, cell.column, ''),
      found: `"${unit}"`,
      expected: {
        en: 'the unit in the heading of each column of amounts: output (thousand yuan), 产值（千元）',
        zh: '各数值列的表头注明计量单位，如：产值（千元）',
      },
      mend: { en: 'Write it there, and delete the row', zh: '请写入各列表头，并删去该行' },
    },
  ];
}

/** Merged cells leave headings and amounts without a column or row of their own: in the head, or else the first below it. */
export function mergedCells(table: RawTable, head: RawRow): Problem[] {
  const swallowed = [...table.merged].map(([key, text]) => {
    const [line = 0, column = 0] = key.split(':').map(Number);
    return { line, column, text };
  });
  const inHead = swallowed.filter(({ line }) => line === head.line);
  if (inHead.length > 0)
    return inHead.map(({ line, column, text }) => ({
      message: { en: 'a cell of the head is merged with its neighbour', zh: '表头单元格与相邻单元格合并' },
      at: placeOf(table, line, column, ''),
      found: {
        en: `"${text}" over column ${columnLabel(table, column, '')} too`,
        zh: `“${text}”兼跨${columnLabel(table, column, '')}列`,
      },
      expected: { en: 'one heading over each column, in one row', zh: '一行表头，每列各有列名' },
      mend: {
        en: 'Unmerge the head and write each heading into its own cell',
        zh: '请取消表头的合并，将各列名写入各自的单元格',
      },
    }));
  const below = swallowed.filter(({ line }) => line > head.line);
  return below.slice(0, 20).map(({ line, column, text }) => ({
    message: { en: 'the cell is merged with another', zh: '单元格与其他单元格合并' },
    at: placeOf(table, line, column, cellOf(head, column)),
    found: { en: `"${text}" over several cells`, zh: `“${text}”跨多个单元格` },
    expected: {
      en: 'each return in a row of its own, with every cell filled in',
      zh: '每份报表单独一行，各单元格均填写',
    },
    mend: {
      en: 'Unmerge the cells and write the text into each of them',
      zh: '请取消合并，并在各单元格分别填写',
    },
  }));
}
