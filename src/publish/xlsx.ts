// A document's tables as a workbook: a sheet for each table, with numbers that stay numbers, a sheet of every figure,
// and one of notes and sources. Beside each column of figures stands one with their expressions.
import ExcelJS from 'exceljs';
import { indicatorOf, industryOf, nameOf, regionOf, type System } from '../define/index.js';
import { noteTexts } from '../figures/index.js';
import { unitWords } from '../lib/index.js';
import {
  placedFigures,
  plainText,
  type Block,
  type Document,
  type Inline,
  type Align,
  type PlacedFigure,
} from './document.js';
import { displayWidth } from './width.js';
import { wordsOf } from './words.js';

type TableBlock = Extract<Block, { kind: 'table' }>;

/** Writes the workbook. */
export async function writeXlsx(document: Document, system: System): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.creator = 'Songhua';
  book.title = document.title;
  book.created = new Date(document.built);
  book.modified = new Date(document.built);
  const tables = document.blocks.filter((block): block is TableBlock => block.kind === 'table');
  tables.forEach((table, i) => addTable(book, table, i, document));
  addFigures(book, document, system);
  addNotes(book, document);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The face of the whole workbook; spreadsheet programs bring their own for Chinese. */
const face = { name: 'Arial', size: 10 };
const grey = 'FF6B747A';
const faint: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF3F1EB' } };

function addTable(book: ExcelJS.Workbook, table: TableBlock, index: number, document: Document): void {
  const words = wordsOf(document.lang);
  const sheet = book.addWorksheet(`${words.sheets.table} ${index + 1}`, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 2 }],
  });
  sheet.addRow([table.caption === null ? document.title : plainText(table.caption)]).font = {
    bold: true,
    size: 13,
  };
  // columns that hold figures get a column of expressions at the right
  const withFigures = table.columns.flatMap((_, i) =>
    table.rows.some((row) => soleFigure(row[i] ?? []) !== undefined) ? [i] : [],
  );
  const headOf = (i: number): string => plainText(table.columns[i]?.head ?? []);
  const head = sheet.addRow([
    ...table.columns.map((column) => plainText(column.head)),
    ...withFigures.map((i) => `${words.expression}: ${headOf(i)}`),
  ]);
  styleHead(head);
  table.columns.forEach(({ align }, i) => {
    head.getCell(i + 1).alignment = { horizontal: align, vertical: 'bottom', wrapText: true };
  });
  for (const row of table.rows) {
    const line = sheet.addRow([]);
    row.forEach((cell, i) =>
      writeCell(line.getCell(i + 1), cell, { align: table.columns[i]?.align ?? 'left', lang: document.lang }),
    );
    withFigures.forEach((column, i) => {
      const cell = line.getCell(table.columns.length + 1 + i);
      cell.value = soleFigure(row[column] ?? [])?.figure.ref ?? '';
      cell.font = { name: 'Consolas', size: 9, color: { argb: grey } };
    });
    if (row[0]?.[0]?.kind === 'strong') {
      for (let i = 1; i <= table.columns.length; i++) {
        line.getCell(i).font = { ...face, bold: true };
        line.getCell(i).fill = faint;
      }
    }
  }
  fitColumns(sheet, 2);
  // print shows the table; the expressions are for the screen
  sheet.pageSetup = {
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '1:2',
    // the library puts the dollar signs of columns before these
    printArea: `A$1:${sheet.getColumn(table.columns.length).letter}$${sheet.rowCount}`,
  };
}

/** A cell that is one figure is a number with its format; anything else is text. */
function writeCell(
  cell: ExcelJS.Cell,
  inlines: readonly Inline[],
  { align, lang }: { align: Align; lang: string },
): void {
  const placed = soleFigure(inlines);
  cell.font = face;
  cell.alignment = { horizontal: align, vertical: 'middle' };
  if (placed === undefined || placed.figure.value === null) {
    cell.value = plainText(inlines);
    return;
  }
  cell.value = numberOf(placed);
  cell.numFmt = numberFormat(placed, lang);
}

/** The figure that a cell consists of, bold or not, with or without notes. */
function soleFigure(inlines: readonly Inline[]): PlacedFigure | undefined {
  const shown = inlines.filter(
    (inline) => inline.kind !== 'note' && !(inline.kind === 'text' && inline.text.trim() === ''),
  );
  const [only] = shown;
  if (shown.length !== 1 || only === undefined) return undefined;
  if (only.kind === 'figure') return only.placed;
  return only.kind === 'strong' || only.kind === 'emphasis' ? soleFigure(only.children) : undefined;
}

/** In the scale that the column's head names; else in the base unit. */
function numberOf({ figure, exponent }: PlacedFigure): number {
  const value = figure.value ?? 0;
  if (exponent !== null) return Number((value / 10 ** exponent).toPrecision(15));
  return figure.quantity === 'points' ? Number((value * 100).toPrecision(15)) : value;
}

/** The number format that shows what is printed: as many decimals, a per cent sign, the unit where no head names it. */
function numberFormat({ figure, text, exponent }: PlacedFigure, lang: string): string {
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  const places = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  if (figure.quantity === 'rate') return `0${places}%`;
  if (figure.quantity === 'rank') return '0';
  if (figure.quantity !== 'amount' || exponent !== null) return `#,##0${places}`;
  const { before, after } = unitWords(figure.unit, lang);
  const quoted = (word: string): string => (word === '' ? '' : `"${word.replaceAll('"', '')}"`);
  return `${quoted(before)}#,##0${quoted(lang === 'zh' || after === '' ? after : ` ${after}`)}`;
}

function addFigures(book: ExcelJS.Workbook, document: Document, system: System): void {
  const words = wordsOf(document.lang);
  const { lang } = document;
  const sheet = book.addWorksheet(words.sheets.figures, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }],
  });
  const { columns } = words;
  styleHead(
    sheet.addRow([
      words.expression,
      columns.region,
      columns.industry,
      columns.indicator,
      columns.period,
      columns.value,
      columns.unit,
      columns.status,
      columns.text,
      columns.notes,
    ]),
  );
  const seen = new Set<string>();
  for (const placed of placedFigures(document)) {
    const { figure } = placed;
    if (seen.has(figure.ref)) continue;
    seen.add(figure.ref);
    const name = (item: Parameters<typeof nameOf>[0] | undefined): string =>
      item === undefined ? '' : nameOf(item, lang);
    const say = (text: { en: string; zh: string }): string => (lang === 'zh' ? text.zh : text.en);
    const row = sheet.addRow([
      figure.ref,
      figure.region === null ? '' : name(regionOf(system, figure.region)),
      figure.industry === null ? '' : name(industryOf(system, figure.industry)),
      figure.indicator === null ? '' : name(indicatorOf(system, figure.indicator)),
      figure.period ?? '',
      figure.value,
      figure.unit === '1' ? '' : figure.unit,
      figure.status,
      say(figure.text),
      [
        ...figure.notes.map((code) => say(noteTexts[code])),
        ...(figure.why === undefined ? [] : [say(figure.why)]),
      ].join(lang === 'zh' ? '；' : '; '),
    ]);
    row.font = face;
    row.getCell(1).font = { name: 'Consolas', size: 9 };
    row.getCell(6).numFmt = numberFormat({ figure, text: figure.text.en, exponent: null }, lang);
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: 10 } };
  fitColumns(sheet, 1);
}

function addNotes(book: ExcelJS.Workbook, document: Document): void {
  const words = wordsOf(document.lang);
  const sheet = book.addWorksheet(words.sheets.notes);
  const section = (title: string, rows: readonly (string | number)[][]): void => {
    if (rows.length === 0) return;
    sheet.addRow([title]).font = { ...face, bold: true };
    for (const row of rows) {
      const line = sheet.addRow(row);
      line.font = face;
      line.alignment = { wrapText: true, vertical: 'top' };
    }
    sheet.addRow([]);
  };
  sheet.addRow([document.title]).font = { ...face, bold: true, size: 13 };
  sheet.addRow([words.built(document.built)]).font = { ...face, color: { argb: grey } };
  if (document.synthetic) sheet.addRow([words.synthetic]).font = { ...face, bold: true };
  sheet.addRow([]);
  section(
    words.columns.notes,
    document.notes.map((note, i) => [i + 1, plainText(note)]),
  );
  section(
    words.columns.sources,
    document.sources.map(({ document: title, files }, i) => [i + 1, title, files.join(', ')]),
  );
  sheet.getColumn(1).width = 8;
  sheet.getColumn(2).width = 110;
  sheet.getColumn(3).width = 40;
}

function styleHead(row: ExcelJS.Row): void {
  row.font = { ...face, bold: true };
  row.eachCell((cell) => {
    cell.border = { bottom: { style: 'thin' }, top: { style: 'medium' } };
    cell.alignment = { vertical: 'bottom', wrapText: true };
  });
}

/** As wide as the longest text that is shown, within bounds; rows above `from` (titles) do not count. */
function fitColumns(sheet: ExcelJS.Worksheet, from: number): void {
  sheet.columns.forEach((column) => {
    let width = 8;
    column.eachCell?.((cell, row) => {
      if (row >= from) width = Math.max(width, displayWidth(shownText(cell)) + 2);
    });
    column.width = Math.min(width, 60);
  });
}

/** A number is shown with as many digits as its format has, not with all that it has. */
function shownText(cell: ExcelJS.Cell): string {
  if (typeof cell.value !== 'number') return cell.text;
  const decimals = /\.([0#]+)/.exec(cell.numFmt)?.[1]?.length ?? 0;
  const value = cell.numFmt.endsWith('%') ? cell.value * 100 : cell.value;
  return `${value.toLocaleString('en', { maximumFractionDigits: decimals, minimumFractionDigits: decimals })} `;
}
