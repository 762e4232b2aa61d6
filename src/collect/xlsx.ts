// Workbooks by exceljs, loaded only where there is one (with the reader of zip files that it uses itself): every sheet is a raw table of its own.
import type { Cell, CellValue } from 'exceljs';
import { InputError, saidBy, scaleDecimal } from '../lib/index.js';
import { mergeKey, type RawRow, type RawTable } from './table.js';

/**
 * Reads every sheet that is not empty. A formula gives its stored result, a percentage is printed with its sign, and
 * a date as far as its number format shows it (`2020-03` where the format has no day, `2020-03-31 08:00:00` where it has hours).
 * Throws an `InputError` where the file is no workbook.
 */
export async function readXlsx(bytes: Uint8Array, file: string): Promise<RawTable[]> {
  const [{ default: exceljs }, { default: jszip }] = await Promise.all([import('exceljs'), import('jszip')]);
  const workbook = new exceljs.Workbook();
  try {
    // exceljs would read a damaged part as it is
    await jszip.loadAsync(bytes, { checkCRC32: true });
    // exceljs declares the Buffer of older Node types
    await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  } catch (error) {
    if (error instanceof Error && /CRC32/.test(error.message)) throw damaged(file);
    throw new InputError({
      message: { en: 'the workbook cannot be opened', zh: '工作簿无法打开' },
      at: { file },
      found: saidBy(error, (words) => words.split('\n')[0] ?? ''),
      expected: { en: 'an XLSX workbook without a password', zh: '未加密的“.xlsx”工作簿' },
      mend: {
        en: 'Open it in a spreadsheet program and save it as .xlsx',
        zh: '请用电子表格软件打开并另存为 .xlsx',
      },
    });
  }
  const tables: RawTable[] = [];
  workbook.eachSheet((sheet) => {
    const rows: RawRow[] = [];
    const merged = new Map<string, string>();
    sheet.eachRow((row, line) => {
      const cells: string[] = [];
      row.eachCell({ includeEmpty: true }, (cell, number) => {
        const isSwallowed = cell.isMerged && cell.master.address !== cell.address;
        if (isSwallowed) merged.set(mergeKey(line, number - 1), cellText(cell.master));
        cells[number - 1] = isSwallowed ? '' : cellText(cell);
      });
      rows.push({ line, cells: Array.from(cells, (text: string | undefined) => text ?? '') });
    });
    if (rows.some((row) => row.cells.some((text) => text !== '')))
      tables.push({ file: `${file}[${sheet.name}]`, rows, lettered: true, merged });
  });
  return tables;
}

function damaged(file: string): InputError {
  return new InputError({
    message: { en: 'the workbook is damaged', zh: '工作簿已损坏' },
    at: { file },
    found: {
      en: 'a part of it that does not have its checksum (CRC-32)',
      zh: '其中有部分内容与校验和（CRC-32）不符',
    },
    expected: { en: 'the workbook as it was saved', zh: '保存时的完整工作簿' },
    mend: { en: 'Have it sent again', zh: '请重新报送' },
  });
}

function cellText(cell: Cell): string {
  return valueText(cell.value, cell.numFmt).trim();
}

// a cell without a format has none, whatever the types say
function valueText(value: CellValue, format: string | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') {
    const isPercent = format !== undefined && /%/.test(format.replace(/"[^"]*"/g, ''));
    return isPercent ? `${scaleDecimal(String(value), 2)}%` : String(value);
  }
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return dateText(value, format);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return value.error;
  if ('hyperlink' in value) return value.text;
  if (value.result === undefined) return `=${'formula' in value ? value.formula : value.sharedFormula}`;
  return valueText(value.result, format);
}

function dateText(date: Date, format = ''): string {
  if (Number.isNaN(date.getTime())) return '#DATE';
  // a time of day is a fraction, which need not be a whole number of seconds
  const [day = '', time = ''] = new Date(Math.round(date.getTime() / 1000) * 1000)
    .toISOString()
    .split(/[T.]/);
  const shown = format.replace(/"[^"]*"|\[[^\]]*\]/g, '').toLowerCase();
  if (shown.includes('y') && shown.includes('h') && time !== '00:00:00') return `${day} ${time}`;
  if (shown.includes('d') || !shown.includes('y')) return day;
  return shown.includes('m') ? day.slice(0, 7) : day.slice(0, 4);
}
