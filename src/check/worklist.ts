// The clerks' worklist: findings on returns as a workbook, the enterprise whose errors move the totals most first. A clerk
// fills in `new value`, or writes yes under `true as it is`, with reason, name and date; read back it becomes lines of
// data/corrections.csv and data/confirmed.csv.
import type { Finding } from '../collect/index.js';
import { didYouMean, InputError, type Problem } from '../lib/index.js';

const heads = {
  enterprise: { en: 'enterprise', zh: '企业' },
  period: { en: 'period', zh: '报告期' },
  item: { en: 'item', zh: '指标' },
  rule: { en: 'rule', zh: '规则' },
  severity: { en: 'severity', zh: '级别' },
  effect: { en: 'effect on the total', zh: '对总计的影响' },
  value: { en: 'value', zh: '原值' },
  expected: { en: 'expected', zh: '参考值' },
  message: { en: 'what was found', zh: '问题说明' },
  place: { en: 'place', zh: '位置' },
  new: { en: 'new value', zh: '更正值' },
  confirmed: { en: 'true as it is (yes)', zh: '确认属实（是）' },
  reason: { en: 'reason', zh: '原因' },
  who: { en: 'who', zh: '经办人' },
  when: { en: 'when', zh: '日期' },
} as const;
type Column = keyof typeof heads;
const columns = Object.keys(heads) as Column[];
const filledIn: readonly Column[] = ['new', 'confirmed', 'reason', 'who', 'when'];

/** Findings that a clerk can decide: those about a return of an enterprise that are not yet confirmed, in working order. */
export function inWorkingOrder(findings: readonly Finding[]): Finding[] {
  const open = findings.filter(
    ({ enterprise, confirmed, rule }) =>
      enterprise != null && confirmed == null && rule !== 'duplicate_return',
  );
  const moved = new Map<string, number>();
  for (const { enterprise, effect } of open)
    moved.set(enterprise ?? '', (moved.get(enterprise ?? '') ?? 0) + Math.abs(effect ?? 0));
  const by = (finding: Finding): number => moved.get(finding.enterprise ?? '') ?? 0;
  return [...open].sort(
    (a, b) =>
      by(b) - by(a) ||
      (a.enterprise ?? '').localeCompare(b.enterprise ?? '') ||
      Math.abs(b.effect ?? 0) - Math.abs(a.effect ?? 0) ||
      (a.period ?? '').localeCompare(b.period ?? ''),
  );
}

/** The workbook's bytes. A sheet holds a million rows; beyond that the smallest effects are left out, which its last row says. */
export async function writeWorklist(findings: readonly Finding[], lang: 'en' | 'zh'): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet(lang === 'zh' ? '待办' : 'worklist', {
    views: [{ state: 'frozen', ySplit: 1 }],
  });
  sheet.columns = columns.map((key) => ({
    key,
    header: heads[key][lang],
    width: key === 'message' ? 60 : 16,
  }));
  const most = 1_000_000;
  const list = inWorkingOrder(findings);
  for (const finding of list.slice(0, most)) {
    sheet.addRow({
      enterprise: finding.enterprise,
      period: finding.period,
      item: finding.item == null ? '' : `${finding.item}${finding.last_year === true ? '_last_year' : ''}`,
      rule: finding.rule,
      severity: finding.severity,
      effect: finding.effect,
      value: finding.value,
      expected: finding.expected,
      message: lang === 'zh' ? finding.message_zh : finding.message_en,
      place: finding.file === null ? '' : `${finding.file}:${finding.line ?? ''}`,
    });
  }
  if (list.length > most) sheet.addRow({ message: `… ${list.length - most} more` });
  sheet.getRow(1).font = { bold: true };
  for (const key of filledIn)
    sheet.getColumn(key).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF2CC' } };
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

export interface WorklistAnswers {
  /** Lines of data/corrections.csv and data/confirmed.csv, without their heads. */
  corrections: string[];
  confirmed: string[];
}

export const correctionsHead = 'enterprise,period,item,old,new,reason,who,when';
export const confirmedHead = 'enterprise,period,item,rule,reason,who,when';

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
  const problems: Problem[] = [];
  const at = new Map<Column, number>();
  sheet?.getRow(1).eachCell((cell, number) => {
    const text = cell.text.trim();
    const key = columns.find((column) => heads[column].en === text || heads[column].zh === text);
    if (key !== undefined) at.set(key, number);
  });
  for (const key of columns.filter(
    (column) => !['severity', 'effect', 'expected', 'message', 'place'].includes(column),
  ))
    if (!at.has(key))
      problems.push({
        message: `the column "${heads[key].en}" is missing`,
        at: { file, line: 1 },
        mend: didYouMean(
          heads[key].en,
          columns.map((column) => heads[column].en),
        ),
      });
  if (problems.length > 0 || sheet === undefined) throw new InputError(problems);
  const answers: WorklistAnswers = { corrections: [], confirmed: [] };
  sheet.eachRow((row, line) => {
    if (line === 1) return;
    const text = (column: Column): string => {
      const cell = row.getCell(at.get(column) ?? 1);
      return cell.value instanceof Date ? cell.value.toISOString().slice(0, 10) : cell.text.trim();
    };
    const [fresh, yes] = [text('new'), text('confirmed')];
    if (fresh === '' && yes === '') return;
    const isYes = /^(y|yes|true|1|x|是|属实)$/i.test(yes);
    const fault = (message: string, column: Column, expected: string): void => {
      problems.push({
        message,
        at: { file, line, column: heads[column].en },
        found: `"${text(column)}"`,
        expected,
      });
    };
    if (yes !== '' && !isYes) fault('the answer is not clear', 'confirmed', 'yes, or nothing');
    if (fresh !== '' && isYes) fault('a value is both corrected and confirmed', 'new', 'one of the two');
    if (fresh !== '' && (!/^-?\d+(\.\d+)?$/.test(fresh.replaceAll(',', '')) || text('item') === ''))
      fault('this is not a new value of an item', 'new', 'a plain number, for a finding that names an item');
    for (const column of ['reason', 'who', 'when'] as const)
      if (text(column) === '')
        fault(`the ${heads[column].en} is missing`, column, 'an entry in every row that was decided');
    const tail = (['reason', 'who', 'when'] as const).map((column) => quoted(text(column))).join(',');
    const head = [text('enterprise'), text('period'), text('item')].map(quoted).join(',');
    if (fresh !== '')
      answers.corrections.push(`${head},${text('value')},${fresh.replaceAll(',', '')},${tail}`);
    else answers.confirmed.push(`${head},${quoted(text('rule'))},${tail}`);
  });
  if (problems.length > 0) throw new InputError(problems);
  return answers;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
