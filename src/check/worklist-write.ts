// The worklist as a workbook: a block of rows for each enterprise, yellow cells for the answers.
import { indicatorOf, type System } from '../define/index.js';
import { unitWords, type Lang } from '../lib/index.js';
import { answers, answerYes, columns, heads, type Column, type Task } from './worklist.js';
import type { Rule } from './rules.js';

const widths: Partial<Record<Column, number>> = {
  ...{ enterprise: 20, name: 28, industry: 18, item: 18, rule: 22, message: 60, place: 34, reason: 28 },
  ...{ value: 20, expected: 20, effect: 20, new: 20, unit: 10, severity: 9, period: 11, share: 10 },
};

/** What a clerk is asked for each built-in rule. */
const asked: Readonly<Record<string, Record<Lang, string>>> = {
  unit_error: { en: 'Is the unit mistaken?', zh: '计量单位是否有误' },
  outlier: { en: 'Is it true?', zh: '数据是否属实' },
  missing_return: { en: 'Where is the return?', zh: '催报' },
  identity: { en: 'Which item is wrong?', zh: '指标间关系不符' },
  blank_ytd: { en: 'What is it?', zh: '累计数应为多少' },
  falling_ytd: { en: 'Why does it fall?', zh: '累计数为何下降' },
  unknown_enterprise: { en: 'Who is it?', zh: '不在名录中' },
  outside_validity: { en: 'Was it active then?', zh: '报告期不在名录有效期内' },
};
const severities: Readonly<Record<string, Record<Lang, string>>> = {
  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
  info: { en: 'remark', zh: '提示' },
};

/** A sheet holds a million rows; beyond that the smallest effects are left out, which its last row says. */
const most = 1_000_000;

/** The workbook's bytes. */
export async function writeWorklist(
  tasks: readonly Task[],
  given: { system: System; rules: readonly Pick<Rule, 'name' | 'explanation'>[]; synthetic: boolean },
  lang: Lang,
): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  const title = lang === 'zh' ? '待核实' : 'worklist';
  const sheet = workbook.addWorksheet(
    given.synthetic ? `${title} ${lang === 'zh' ? '合成' : 'synthetic'}` : title,
    {
      views: [{ state: 'frozen', xSplit: 2, ySplit: 1 }],
      pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    },
  );
  sheet.columns = columns.map((key) => ({
    key,
    header: heads[key][lang],
    width: widths[key] ?? 14,
    hidden: key === 'item_id' || key === 'rule_id',
  }));
  for (const key of ['value', 'expected', 'effect', 'new'] as const) sheet.getColumn(key).numFmt = '#,##0.##';
  sheet.getColumn('share').numFmt = '0.00';
  sheet.getColumn('when').numFmt = 'yyyy-mm-dd';
  let before: string | undefined;
  let isShaded = true;
  for (const task of tasks.slice(0, most)) {
    const row = sheet.addRow(cellsOf(task, given, lang));
    row.getCell('message').alignment = { wrapText: true, vertical: 'top' };
    const begins = task.enterprise !== before;
    if (begins) isShaded = !isShaded;
    before = task.enterprise;
    row.eachCell({ includeEmpty: true }, (cell, at) => {
      const isAnswer = answers.includes(columns[at - 1] ?? 'place');
      if (isAnswer || isShaded)
        cell.fill = {
          type: 'pattern',
          pattern: 'solid',
          fgColor: { argb: isAnswer ? 'FFFFF2CC' : 'FFF2F2F2' },
        };
      if (begins) cell.border = { top: { style: 'thin', color: { argb: 'FF808080' } } };
    });
    row.getCell('confirmed').dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: [`"${answerYes[lang]}"`],
    };
  }
  if (tasks.length > most) {
    const more = tasks.length - most;
    sheet.addRow({ message: { en: `… ${more} more`, zh: `……另有${more}项` }[lang] });
  }
  sheet.getRow(1).font = { bold: true };
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function cellsOf(
  task: Task,
  { system, rules }: Pick<Parameters<typeof writeWorklist>[1], 'system' | 'rules'>,
  lang: Lang,
): Partial<Record<Column, string | number | null>> {
  const { item, last_year, rule, severity, share, file, line } = task;
  const indicator = item == null ? undefined : indicatorOf(system, item);
  const ofLastYear = last_year === true ? (lang === 'zh' ? '（上年同期）' : ' of last year') : '';
  const own = rules.find(({ name }) => name === rule)?.explanation[lang];
  const named = (
    list: readonly { id: string; names: Readonly<Record<string, string>> }[],
    ids: string | null,
  ) =>
    (ids ?? '')
      .split(',')
      .map((id) => list.find((each) => each.id === id)?.names[lang] ?? id)
      .join(lang === 'zh' ? '、' : ', ');
  return {
    enterprise: task.enterprise,
    name: task.name,
    industry: named(system.industries, task.industry),
    region: named(system.regions, task.region),
    period: task.period ?? null,
    item: item == null ? '' : `${indicator?.names[lang] ?? item}${ofLastYear}`,
    unit: indicator === undefined ? '' : unitText(indicator.unit, lang),
    rule: own === undefined || own === '' ? (asked[rule]?.[lang] ?? rule) : own,
    severity: severities[severity]?.[lang] ?? severity,
    value: task.value,
    expected: task.expected,
    effect: task.effect,
    share: share === null ? null : share * 100,
    message: task.message[lang],
    place: file === null ? '' : `${file}${line === null ? '' : `:${line}`}`,
    item_id: item == null ? '' : `${item}${last_year === true ? '_last_year' : ''}`,
    rule_id: rule,
  };
}

/** The unit as a row shows it. */
export function unitText(unit: string, lang: Lang): string {
  const parts = unit.split('/').map((part) => {
    const { before, after } = unitWords(part, lang);
    return `${before}${after}`.trim();
  });
  return parts.join(lang === 'zh' ? '/' : ' per ');
}
