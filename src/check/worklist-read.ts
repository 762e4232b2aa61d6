// Reads a filled-in worklist back: a new value becomes a line of data/corrections.csv, a yes one of data/confirmed.csv.
import type { Row, Worksheet } from 'exceljs';
import { readWhen } from '../collect/index.js';
import { indicatorOf, type System } from '../define/index.js';
import { InputError, type Problem, type Text } from '../lib/index.js';
import { unitText } from './worklist-write.js';
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
export async function readWorklist(
  bytes: Uint8Array,
  file: string,
  system: System,
): Promise<WorklistAnswers> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  try {
    // exceljs declares the Buffer of older Node types
    await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  } catch {
    throw new InputError({
      message: { en: 'the worklist cannot be opened', zh: '核实清单无法打开' },
      at: { file },
      found: { en: 'no workbook', zh: '不是工作簿' },
      expected: {
        en: 'the workbook that songhua check --worklist wrote',
        zh: 'songhua check --worklist 生成的工作簿',
      },
      mend: { en: 'Save it as .xlsx, or write it again', zh: '请另存为 .xlsx，或重新生成' },
    });
  }
  const sheet = workbook.worksheets[0];
  if (sheet === undefined)
    throw new InputError({
      message: { en: 'the workbook has no sheet', zh: '工作簿中没有工作表' },
      at: { file },
      found: { en: 'nothing', zh: '空' },
      expected: { en: 'the sheet of the worklist', zh: '核实清单的工作表' },
      mend: { en: 'Write the worklist again', zh: '请重新生成核实清单' },
    });
  const at = findColumns(sheet, file);
  const problems: Problem[] = [];
  const result: WorklistAnswers = { corrections: [], confirmed: [] };
  sheet.eachRow((row, line) => {
    if (line > 1) readRow(row, { file, line }, { at, system }, result, problems);
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
        message: {
          en: `the column "${heads[key].en}" (${heads[key].zh}) is missing`,
          zh: `缺“${heads[key].zh}”（${heads[key].en}）列`,
        },
        at: { file, line: 1 },
        found: { en: 'no such column', zh: '没有该列' },
        expected: {
          en: 'the columns of the worklist that was written, also the hidden ones',
          zh: '所生成核实清单的全部列，包括隐藏列',
        },
        mend: {
          en: 'Write the worklist again, and fill it in without taking columns away',
          zh: '请重新生成核实清单，填写时不要删除列',
        },
      })),
    );
  return at;
}

function readRow(
  row: Row,
  place: { file: string; line: number },
  { at, system }: { at: ReadonlyMap<Column, number>; system: System },
  result: WorklistAnswers,
  problems: Problem[],
): void {
  const text = (column: Column): string => {
    const cell = row.getCell(at.get(column) ?? 1);
    return cell.value instanceof Date ? cell.value.toISOString().slice(0, 10) : cell.text.trim();
  };
  const [fresh, yes] = [text('new').replaceAll(',', ''), text('confirmed')];
  const reasons = ['reason', 'who', 'when'] as const;
  const isAnswered = fresh !== '' || yes !== '';
  if (!isAnswered && reasons.every((column) => text(column) === '')) return;
  const isYes = /^(y|yes|true|1|x|是|属实)$/i.test(yes);
  const fault = (message: Text, column: Column, expected: Text): void => {
    const found = `"${text(column)}"`;
    const mend = { en: 'Correct the cell, and read the list again', zh: '请更正该单元格后重新读入' };
    problems.push({ message, at: { ...place, column: heads[column].en }, found, expected, mend });
  };
  if (yes !== '' && !isYes)
    fault({ en: 'the answer is not clear', zh: '填写内容含义不清' }, 'confirmed', {
      en: 'yes (是), or nothing',
      zh: '“是”，或留空',
    });
  if (fresh !== '' && isYes)
    fault({ en: 'a value is both corrected and confirmed', zh: '同一数值既更正又确认属实' }, 'new', {
      en: 'one of the two',
      zh: '二者之一',
    });
  if (isYes && text('rule_id') === missingRule)
    fault(
      { en: 'a return that did not come cannot be true as it is', zh: '缺报的报表无从确认属实' },
      'confirmed',
      { en: 'its value as the new value', zh: '在更正值中填写数值' },
    );
  if (fresh !== '' && (!/^-?\d+(\.\d+)?$/.test(fresh) || text('item_id') === ''))
    fault({ en: 'this is not a new value of an item', zh: '不是指标的更正值' }, 'new', {
      en: 'a plain number, for a finding that names an item',
      zh: '纯数字，且该行列有指标',
    });
  if (!isAnswered)
    fault({ en: 'the row has no answer', zh: '该行未填处理结果' }, 'new', {
      en: 'a new value, or yes under "true as it is", where reason, name or date are given',
      zh: '已填原因、经办人或日期的行，须填写更正值，或在“确认属实”填“是”',
    });
  const units = (['en', 'zh'] as const).map((lang) => unitOf(text('item_id'), lang, system));
  if (fresh !== '' && at.has('unit') && !units.includes(text('unit')))
    fault({ en: 'the unit of the row was changed', zh: '该行的计量单位被改动' }, 'unit', {
      en: `${units[0] ?? ''}, in which the new value is read`,
      zh: `${units[1] ?? ''}，更正值按此单位读取`,
    });
  if (text('when') !== '')
    readWhen({ text: text('when'), at: { ...place, column: heads.when.en } }, (problem) =>
      problems.push(problem),
    );
  for (const column of reasons)
    if (isAnswered && text(column) === '')
      fault({ en: `the ${heads[column].en} is missing`, zh: `缺${heads[column].zh}` }, column, {
        en: 'an entry in every row that was decided',
        zh: '作出处理的每一行均须填写',
      });
  const tail = reasons.map((column) => quoted(text(column))).join(',');
  const head = [text('enterprise'), text('period'), text('item_id')].map(quoted).join(',');
  if (fresh === '') result.confirmed.push(`${head},${quoted(text('rule_id'))},${tail}`);
  else result.corrections.push(`${head},${text('value')},${fresh},${tail}`);
}

/** The unit in which the list shows an item; empty where it names none. */
function unitOf(item: string, lang: 'en' | 'zh', system: System): string {
  const unit = indicatorOf(system, item.replace(/_last_year$/, ''))?.unit;
  return unit === undefined ? '' : unitText(unit, lang);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
