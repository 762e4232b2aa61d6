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

/** A unit that stands above the head is the one of all columns, or of none: nobody knows. */
export function unitAbove(table: RawTable, title: RawRow): Problem[] {
  const [cell] = filledCells(title);
  const unit = unitInTitle(cell?.text ?? '');
  if (cell === undefined || unit === undefined) return [];
  return [
    {
      message: 'a unit stands above the head',
      at: placeOf(table, title.line, cell.column, ''),
      found: `"${unit}"`,
      expected: 'the unit in the heading of each column of amounts: output (thousand yuan), 产值（千元）',
      mend: 'Write it there, and delete the row',
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
      message: 'a cell of the head is merged with its neighbour',
      at: placeOf(table, line, column, ''),
      found: `"${text}" over column ${columnLabel(table, column, '')} too`,
      expected: 'one heading over each column, in one row',
      mend: 'Unmerge the head and write each heading into its own cell',
    }));
  const below = swallowed.filter(({ line }) => line > head.line);
  return below.slice(0, 20).map(({ line, column, text }) => ({
    message: 'the cell is merged with another',
    at: placeOf(table, line, column, cellOf(head, column)),
    found: `"${text}" over several cells`,
    expected: 'each return in a row of its own, with every cell filled in',
    mend: 'Unmerge the cells and write the text into each of them',
  }));
}
