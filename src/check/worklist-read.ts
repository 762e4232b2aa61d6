// Reads a filled-in worklist back: a new value becomes a line of data/corrections.csv, a yes one of data/confirmed.csv.
import type { Row, Worksheet } from 'exceljs';
import { InputError, type Problem } from '../lib/index.js';
import { columns, heads, missingRule, type Column } from './worklist.js';

export interface WorklistAnswers {
  /** Lines of data/corrections.csv and data/confirmed.csv, without their heads. */
  corrections: string[];
  confirmed: string[];
}

export const correctionsHead = 'enterprise,period,item,old,new,reason,who,when';
export const confirmedHead = 'enterprise,period,item,rule,reason,who,when';

/** Columns without which nothing can be read back. */
const needed: readonly Column[] = [
  ...(['enterprise', 'period', 'value', 'new', 'confirmed', 'reason', 'who', 'when'] as const),
  ...(['item_id', 'rule_id'] as const),
];

/** Reads a worklist back. Throws an `InputError` with every row that is not fully answered. */
export async function readWorklist(bytes: Uint8Array, file: string): Promise<WorklistAnswers> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  try {
    // exceljs declares the Buffer of older Node types
    await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  } catch {
    throw new InputError({
      message: 'the worklist cannot be opened',
      at: { file },
      expected: 'the workbook that songhua check --worklist wrote',
    });
  }
  const sheet = workbook.worksheets[0];
  if (sheet === undefined) throw new InputError({ message: 'the workbook has no sheet', at: { file } });
  const at = findColumns(sheet, file);
  const problems: Problem[] = [];
  const result: WorklistAnswers = { corrections: [], confirmed: [] };
  sheet.eachRow((row, line) => {
    if (line > 1) readRow(row, { file, line }, at, result, problems);
  });
  if (problems.length > 0) throw new InputError(problems);
  return result;
}

function findColumns(sheet: Worksheet, file: string): Map<Column, number> {
  const at = new Map<Column, number>();
  sheet.getRow(1).eachCell((cell, number) => {
    const text = cell.text.trim();
    const key = columns.find((column) => heads[column].en === text || heads[column].zh === text);
    if (key !== undefined) at.set(key, number);
  });
  const lacking = needed.filter((key) => !at.has(key));
  if (lacking.length > 0)
    throw new InputError(
      lacking.map((key) => ({
        message: `the column "${heads[key].en}" (${heads[key].zh}) is missing`,
        at: { file, line: 1 },
        expected: 'the columns of the worklist that was written, also the hidden ones',
        mend: 'Write the worklist again, and fill it in without taking columns away',
      })),
    );
  return at;
}

function readRow(
  row: Row,
  place: { file: string; line: number },
  at: ReadonlyMap<Column, number>,
  result: WorklistAnswers,
  problems: Problem[],
): void {
  const text = (column: Column): string => {
    const cell = row.getCell(at.get(column) ?? 1);
    return cell.value instanceof Date ? cell.value.toISOString().slice(0, 10) : cell.text.trim();
  };
  const [fresh, yes] = [text('new').replaceAll(',', ''), text('confirmed')];
  if (fresh === '' && yes === '') return;
  const isYes = /^(y|yes|true|1|x|是|属实)$/i.test(yes);
  const fault = (message: string, column: Column, expected: string): void => {
    const found = `"${text(column)}"`;
    problems.push({ message, at: { ...place, column: heads[column].en }, found, expected });
  };
  if (yes !== '' && !isYes) fault('the answer is not clear', 'confirmed', 'yes (是), or nothing');
  if (fresh !== '' && isYes) fault('a value is both corrected and confirmed', 'new', 'one of the two');
  if (isYes && text('rule_id') === missingRule)
    fault('a return that did not come cannot be true as it is', 'confirmed', 'its value as the new value');
  if (fresh !== '' && (!/^-?\d+(\.\d+)?$/.test(fresh) || text('item_id') === ''))
    fault('this is not a new value of an item', 'new', 'a plain number, for a finding that names an item');
  for (const column of ['reason', 'who', 'when'] as const)
    if (text(column) === '')
      fault(`the ${heads[column].en} is missing`, column, 'an entry in every row that was decided');
  const tail = (['reason', 'who', 'when'] as const).map((column) => quoted(text(column))).join(',');
  const head = [text('enterprise'), text('period'), text('item_id')].map(quoted).join(',');
  if (fresh === '') result.confirmed.push(`${head},${quoted(text('rule_id'))},${tail}`);
  else result.corrections.push(`${head},${text('value')},${fresh},${tail}`);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
