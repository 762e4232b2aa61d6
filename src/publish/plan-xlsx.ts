// The plan as a workbook: targets, projects and investment with numbers that stay numbers, and the rules.
import ExcelJS from 'exceljs';
import type { System } from '../define/index.js';
import type { Lang } from '../lib/index.js';
import {
  lightWords,
  planSection,
  stageWords,
  statusWords,
  type InvestmentGroup,
  type Plan,
  type ProjectState,
  type TargetState,
} from '../plan/index.js';

type Cell = string | number | null;

/** Writes the workbook. Amounts are in the base unit, shares and rates fractions shown in percent. */
export async function writePlanXlsx(plan: Plan, lang: Lang, system: System): Promise<Uint8Array> {
  const section = planSection(plan, lang, system);
  const { by_industry, by_category, by_district } = plan.investment;
  const book = new ExcelJS.Workbook();
  book.creator = 'Songhua';
  book.title = section.title;
  const targets = addSheet(book, { en: 'Targets', zh: '目标' }[lang], targetColumns, plan.targets, lang);
  plan.targets.forEach(({ quantity }, i) => {
    if (quantity === 'amount') return;
    targetColumns.forEach(({ kind }, j) => {
      if (kind === 'level') targets.getCell(i + 2, j + 1).numFmt = quantity === 'rate' ? '0.0%' : '0.00';
    });
  });
  addSheet(book, { en: 'Projects', zh: '项目' }[lang], projectColumns, plan.projects, lang);
  const groups = [...by_industry, ...by_category, ...by_district];
  addSheet(book, { en: 'Investment', zh: '投资' }[lang], investmentColumns, groups, lang);
  const notes = book.addWorksheet({ en: 'Notes', zh: '说明' }[lang]);
  notes.addRow([section.title]).font = { bold: true, size: 13 };
  for (const text of [...section.paragraphs, ...section.rules])
    notes.addRow([text]).alignment = { wrapText: true, vertical: 'top' };
  notes.getColumn(1).width = 110;
  return new Uint8Array(await book.xlsx.writeBuffer());
}

interface Column<Item> {
  head: { en: string; zh: string };
  width: number;
  kind: keyof typeof formats;
  cell: (item: Item, lang: Lang) => Cell;
}

// a level is an amount or a rate, as its target has it
const formats = {
  text: undefined,
  count: '0',
  ratio: '0.00',
  percent: '0.0%',
  amount: '#,##0',
  level: '#,##0',
} as const;

/** A column of one kind of cells; its width is that of the kind where none is given. */
function column<Item>(
  en: string,
  zh: string,
  kind: keyof typeof formats,
  cell: (item: Item, lang: Lang) => Cell,
  width = { text: 14, count: 12, ratio: 12, percent: 14, amount: 20, level: 20 }[kind],
): Column<Item> {
  return { head: { en, zh }, width, kind, cell };
}

const targetColumns: Column<TargetState>[] = [
  column('id', '编号', 'text', ({ id }) => id, 18),
  column('Target', '目标', 'text', ({ name }, lang) => name[lang], 44),
  column('Expression', '表达式', 'text', ({ expression }) => expression, 36),
  column('Measure', '口径', 'text', ({ measure }, lang) => measureWords[measure][lang]),
  column('Comparison', '比较', 'text', ({ comparison }) => comparison),
  column('Value', '目标值', 'level', ({ value }) => value),
  column('Unit', '单位', 'text', ({ unit }) => unit, 8),
  column('Due', '期限', 'text', ({ due }) => due, 10),
  column('Period', '时期', 'text', ({ current }) => current?.period ?? null, 10),
  column('Reached', '现值', 'level', ({ current }) => current?.value ?? null),
  column('Share', '完成程度', 'percent', ({ achieved }) => achieved),
  column('Time elapsed', '时间进度', 'percent', ({ elapsed }) => elapsed),
  column('Pace', '进度比', 'ratio', ({ pace }) => pace),
  column('Progress measure', '增速比', 'ratio', ({ progress }) => progress?.ratio ?? null, 16),
  column('Growth reached', '已实现增速', 'percent', ({ growth_reached }) => growth_reached?.value ?? null),
  column('Growth needed a year', '尚需年均增速', 'percent', ({ required_growth }) => required_growth, 20),
  column('Change needed a year', '尚需年均变动', 'percent', ({ required_change }) => required_change, 20),
  column('Forecast', '预测值', 'level', ({ outlook }) => outlook?.value ?? null),
  column('from (80 %)', '预测下限（80%）', 'level', ({ outlook }) => outlook?.low ?? null),
  column('to (80 %)', '预测上限（80%）', 'level', ({ outlook }) => outlook?.high ?? null),
  column('Probability', '实现概率', 'percent', ({ probability }) => probability),
  column('Status', '状态', 'text', ({ status }, lang) => statusWords[status][lang]),
  column('Years early', '提前年数', 'count', ({ years_early }) => years_early ?? null),
  column('Why', '说明', 'text', ({ why }, lang) => why[lang], 60),
  column('Source', '来源', 'text', ({ source }, lang) => source?.[lang] ?? null, 50),
];

const measureWords: Record<TargetState['measure'], { en: string; zh: string }> = {
  level: { en: 'level', zh: '水平' },
  average_growth: { en: 'average growth, as a level', zh: '年均增长（折成水平）' },
  share: { en: 'share', zh: '占比' },
};

const projectColumns: Column<ProjectState>[] = [
  column('id', '编号', 'text', ({ id }) => id, 18),
  column('Project', '项目', 'text', ({ name }, lang) => name[lang], 40),
  column('Industry or service', '产业或公共服务', 'text', ({ kind }, lang) => kind[lang], 30),
  column('Key', '重点', 'text', ({ key }, lang) => yesNo[lang][key ? 0 : 1] ?? null, 8),
  column('Owner', '责任单位', 'text', ({ owner }) => owner, 20),
  column('District', '区县', 'text', ({ district_name }, lang) => district_name?.[lang] ?? null),
  column('Stage', '阶段', 'text', ({ stage }, lang) => stage && stageWords[stage][lang], 18),
  column('Planned start', '计划开工', 'text', ({ planned_start }) => planned_start),
  column('Actual start', '实际开工', 'text', ({ actual_start }) => actual_start),
  column('Planned completion', '计划竣工', 'text', ({ planned_end }) => planned_end, 18),
  column('Actual completion', '实际竣工', 'text', ({ actual_end }) => actual_end, 18),
  column('Expected completion', '预计竣工', 'text', ({ expected_end }) => expected_end, 18),
  column('Last report', '最近报告期', 'text', ({ reported }) => reported),
  column('Unit', '单位', 'text', ({ unit }) => unit, 8),
  column('Planned in all', '计划总投资', 'amount', ({ planned_total }) => planned_total),
  column('Completed in all', '累计完成投资', 'amount', ({ completed_total }) => completed_total),
  column('Planned for the year', '年度计划投资', 'amount', ({ planned_year }) => planned_year),
  column('Completed in the year', '本年完成投资', 'amount', ({ completed_year }) => completed_year),
  column('Year’s plan completed', '年度计划完成', 'percent', ({ year_rate }) => year_rate, 20),
  column('Time elapsed', '时间进度', 'percent', ({ year_elapsed }) => year_elapsed),
  column('Physical progress', '形象进度', 'percent', ({ physical }) => physical, 16),
  column('Months late in starting', '开工推迟（月）', 'count', ({ late_start }) => late_start, 20),
  column('Months overdue', '竣工逾期（月）', 'count', ({ overdue }) => overdue, 16),
  column('Months put off', '竣工推迟（月）', 'count', ({ slip }) => slip, 16),
  column('Light', '灯号', 'text', ({ light }, lang) => lightWords[light][lang], 10),
  column('Reason', '原因', 'text', ({ reasons }, lang) => joined(reasons, lang), 60),
  column('Source', '来源', 'text', ({ source }, lang) => source?.[lang] ?? null, 50),
];

const yesNo = { en: ['yes', 'no'], zh: ['是', '否'] };
const joined = (texts: readonly { en: string; zh: string }[], lang: Lang): string =>
  texts.map((text) => text[lang]).join(lang === 'zh' ? '；' : '; ');

const investmentColumns: Column<InvestmentGroup>[] = [
  column('Industry, service or district', '产业、公共服务或区县', 'text', ({ name }, lang) => name[lang], 40),
  column('Projects', '项目数', 'count', ({ projects }) => projects),
  column('Planned in all', '计划总投资', 'amount', ({ planned_total }) => planned_total),
  column('Planned for the year', '年度计划投资', 'amount', ({ planned_year }) => planned_year),
  column('Completed in the year', '本年完成投资', 'amount', ({ completed_year }) => completed_year),
];

function addSheet<Item>(
  book: ExcelJS.Workbook,
  name: string,
  columns: readonly Column<Item>[],
  items: readonly Item[],
  lang: Lang,
): ExcelJS.Worksheet {
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', xSplit: 2, ySplit: 1 }] });
  sheet.columns = columns.map(({ width, kind }) => {
    const numFmt = formats[kind];
    return { width, style: numFmt === undefined ? {} : { numFmt } };
  });
  sheet.addRow(columns.map(({ head }) => head[lang])).font = { bold: true };
  for (const item of items) sheet.addRow(columns.map(({ cell }) => cell(item, lang)));
  return sheet;
}
