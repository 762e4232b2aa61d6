// The plan as a workbook: targets, projects and investment with numbers that stay numbers, and the rules.
import ExcelJS from 'exceljs';
import type { System } from '../define/index.js';
import { lightWords, planSection, stageWords, statusWords, type Plan } from '../plan/index.js';

type Cell = string | number | null;
type Lang = 'en' | 'zh';

/** Writes the workbook. Amounts are in the base unit, shares and rates fractions shown in percent. */
export async function writePlanXlsx(plan: Plan, lang: Lang, system: System): Promise<Uint8Array> {
  const section = planSection(plan, lang, system);
  const book = new ExcelJS.Workbook();
  book.creator = 'Songhua';
  book.title = section.title;
  const captions = {
    en: ['Targets', 'Projects', 'Investment', 'Notes'],
    zh: ['目标', '项目', '投资', '说明'],
  }[lang];
  addSheet(book, captions[0] ?? '', targetColumns, plan.targets, lang);
  addSheet(book, captions[1] ?? '', projectColumns, plan.projects, lang);
  const { by_industry, by_category, by_district } = plan.investment;
  addSheet(
    book,
    captions[2] ?? '',
    investmentColumns,
    [...by_industry, ...by_category, ...by_district],
    lang,
  );
  const notes = book.addWorksheet(captions[3] ?? '');
  notes.addRow([section.title]).font = { bold: true, size: 13 };
  for (const text of [...section.paragraphs, ...section.rules])
    notes.addRow([text]).alignment = { wrapText: true, vertical: 'top' };
  notes.getColumn(1).width = 110;
  return new Uint8Array(await book.xlsx.writeBuffer());
}

interface Column<Item> {
  head: { en: string; zh: string };
  width: number;
  format?: string;
  cell: (item: Item, lang: Lang) => Cell;
}

const percent = '0.0%';
const amount = '#,##0.##';

const targetColumns: Column<Plan['targets'][number]>[] = [
  { head: { en: 'id', zh: '编号' }, width: 18, cell: ({ id }) => id },
  { head: { en: 'Target', zh: '目标' }, width: 44, cell: ({ name }, lang) => name[lang] },
  { head: { en: 'Expression', zh: '表达式' }, width: 36, cell: ({ expression }) => expression },
  { head: { en: 'Comparison', zh: '比较' }, width: 11, cell: ({ comparison }) => comparison },
  { head: { en: 'Value', zh: '目标值' }, width: 20, format: amount, cell: ({ value }) => value },
  { head: { en: 'Unit', zh: '单位' }, width: 8, cell: ({ unit }) => unit },
  { head: { en: 'Due', zh: '期限' }, width: 10, cell: ({ due }) => due },
  { head: { en: 'Period', zh: '时期' }, width: 10, cell: ({ current }) => current?.period ?? null },
  {
    head: { en: 'Reached', zh: '现值' },
    width: 20,
    format: amount,
    cell: ({ current }) => current?.value ?? null,
  },
  { head: { en: 'Share', zh: '完成程度' }, width: 10, format: percent, cell: ({ achieved }) => achieved },
  {
    head: { en: 'Time elapsed', zh: '时间进度' },
    width: 12,
    format: percent,
    cell: ({ elapsed }) => elapsed,
  },
  { head: { en: 'Pace', zh: '进度比' }, width: 10, format: '0.00', cell: ({ pace }) => pace },
  {
    head: { en: 'Progress measure', zh: '增速比' },
    width: 16,
    format: '0.00',
    cell: ({ progress }) => progress?.ratio ?? null,
  },
  {
    head: { en: 'Growth reached', zh: '已实现增速' },
    width: 14,
    format: percent,
    cell: ({ growth_reached }) => growth_reached?.value ?? null,
  },
  {
    head: { en: 'Growth needed', zh: '尚需年均增速' },
    width: 14,
    format: percent,
    cell: ({ required_growth }) => required_growth,
  },
  {
    head: { en: 'Probability', zh: '实现概率' },
    width: 12,
    format: percent,
    cell: ({ probability }) => probability,
  },
  { head: { en: 'Status', zh: '状态' }, width: 12, cell: ({ status }, lang) => statusWords[status][lang] },
  { head: { en: 'Why', zh: '说明' }, width: 60, cell: ({ why }, lang) => why[lang] },
  { head: { en: 'Source', zh: '来源' }, width: 50, cell: ({ source }, lang) => source?.[lang] ?? null },
];

const projectColumns: Column<Plan['projects'][number]>[] = [
  { head: { en: 'id', zh: '编号' }, width: 18, cell: ({ id }) => id },
  { head: { en: 'Project', zh: '项目' }, width: 40, cell: ({ name }, lang) => name[lang] },
  {
    head: { en: 'Industry or service', zh: '产业或公共服务' },
    width: 30,
    cell: ({ kind }, lang) => kind[lang],
  },
  { head: { en: 'Owner', zh: '责任单位' }, width: 20, cell: ({ owner }) => owner },
  { head: { en: 'District', zh: '区县' }, width: 14, cell: ({ district }) => district },
  {
    head: { en: 'Stage', zh: '阶段' },
    width: 18,
    cell: ({ stage }, lang) => (stage === null ? null : stageWords[stage][lang]),
  },
  { head: { en: 'Planned start', zh: '计划开工' }, width: 14, cell: ({ planned_start }) => planned_start },
  { head: { en: 'Actual start', zh: '实际开工' }, width: 14, cell: ({ actual_start }) => actual_start },
  { head: { en: 'Planned completion', zh: '计划竣工' }, width: 18, cell: ({ planned_end }) => planned_end },
  {
    head: { en: 'Expected completion', zh: '预计竣工' },
    width: 18,
    cell: ({ actual_end, expected_end }) => actual_end ?? expected_end,
  },
  { head: { en: 'Unit', zh: '单位' }, width: 8, cell: ({ unit }) => unit },
  {
    head: { en: 'Planned in all', zh: '计划总投资' },
    width: 18,
    format: amount,
    cell: ({ planned_total }) => planned_total,
  },
  {
    head: { en: 'Planned for the year', zh: '年度计划投资' },
    width: 18,
    format: amount,
    cell: ({ planned_year }) => planned_year,
  },
  {
    head: { en: 'Completed in the year', zh: '本年完成投资' },
    width: 20,
    format: amount,
    cell: ({ completed_year }) => completed_year,
  },
  {
    head: { en: 'Year’s plan completed', zh: '年度计划完成' },
    width: 18,
    format: percent,
    cell: ({ year_rate }) => year_rate,
  },
  {
    head: { en: 'Time elapsed', zh: '时间进度' },
    width: 12,
    format: percent,
    cell: ({ year_elapsed }) => year_elapsed,
  },
  {
    head: { en: 'Physical progress', zh: '形象进度' },
    width: 16,
    format: percent,
    cell: ({ physical }) => physical,
  },
  {
    head: { en: 'Months late in starting', zh: '开工推迟（月）' },
    width: 18,
    cell: ({ late_start }) => late_start,
  },
  { head: { en: 'Months overdue', zh: '竣工逾期（月）' }, width: 16, cell: ({ overdue }) => overdue },
  { head: { en: 'Months put off', zh: '竣工推迟（月）' }, width: 16, cell: ({ slip }) => slip },
  { head: { en: 'Light', zh: '灯号' }, width: 10, cell: ({ light }, lang) => lightWords[light][lang] },
  {
    head: { en: 'Reason', zh: '原因' },
    width: 60,
    cell: ({ reasons }, lang) => reasons.map((reason) => reason[lang]).join('; '),
  },
];

const investmentColumns: Column<Plan['investment']['by_industry'][number]>[] = [
  {
    head: { en: 'Industry, service or district', zh: '产业、公共服务或区县' },
    width: 40,
    cell: ({ name }, lang) => name[lang],
  },
  { head: { en: 'Projects', zh: '项目数' }, width: 10, cell: ({ projects }) => projects },
  {
    head: { en: 'Planned in all', zh: '计划总投资' },
    width: 20,
    format: amount,
    cell: ({ planned_total }) => planned_total,
  },
  {
    head: { en: 'Planned for the year', zh: '年度计划投资' },
    width: 20,
    format: amount,
    cell: ({ planned_year }) => planned_year,
  },
  {
    head: { en: 'Completed in the year', zh: '本年完成投资' },
    width: 20,
    format: amount,
    cell: ({ completed_year }) => completed_year,
  },
];

function addSheet<Item>(
  book: ExcelJS.Workbook,
  name: string,
  columns: readonly Column<Item>[],
  items: readonly Item[],
  lang: Lang,
): void {
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', xSplit: 2, ySplit: 1 }] });
  sheet.addRow(columns.map(({ head }) => head[lang])).font = { bold: true };
  for (const item of items) sheet.addRow(columns.map(({ cell }) => cell(item, lang)));
  columns.forEach(({ width, format }, i) => {
    const column = sheet.getColumn(i + 1);
    column.width = width;
    if (format !== undefined) column.numFmt = format;
  });
}
