// Key projects: data/projects.csv.
import { formatPlace, type ScaledUnit } from '../lib/index.js';
import type { SystemNames } from './names.js';
import { firstDay, lastDay, readAmount, readChoice, readDate, requireText } from './record-cells.js';
import { readRecords, type TableRecord } from './records.js';
import { readUnitCell, resolveName } from './row-cells.js';
import type { StagedProject } from './staged.js';
import type { RawTable, Report } from './table.js';

const words = {
  id: ['code', '编号', '项目编号', '代码', '项目代码'],
  name: ['project', '名称', '项目', '项目名称'],
  name_en: ['英文名称', '项目英文名称'],
  name_zh: ['中文名称', '项目中文名称'],
  industry: ['行业', '产业', '所属产业', '所属行业'],
  category: ['类别', '项目类别', '公共服务类别'],
  key: ['key_project', '重点', '重点项目', '是否重点', '是否重点项目'],
  owner: ['业主', '责任单位', '建设单位', '项目单位'],
  district: ['county', '区县', '所在区县', '建设地点'],
  unit: ['单位', '计量单位'],
  planned_total: ['total_investment', '总投资', '计划总投资'],
  planned_year: ['planned_this_year', '年度计划投资', '本年计划投资'],
  completed: ['completed_investment', '完成投资', '已完成投资', '累计完成投资'],
  planned_start: ['计划开工', '计划开工时间'],
  planned_end: ['计划竣工', '计划竣工时间'],
  actual_start: ['实际开工', '实际开工时间'],
  actual_end: ['实际竣工', '实际竣工时间'],
  stage: ['阶段', '项目阶段', '进展', '状态'],
  source: ['来源', '资料来源', '数据来源'],
};
type Name = keyof typeof words;

const yesNo = { yes: ['y', 'true', '1', '是', '√'], no: ['n', 'false', '0', '否', '×'] };
export const stages = {
  reserve: ['planned', '储备', '谋划', '前期'],
  started: ['开工', '新开工'],
  under_construction: ['construction', '在建', '续建', '建设中'],
  completed: ['finished', '竣工', '建成', '投产', '完工'],
  suspended: ['stopped', '停建', '缓建', '停工'],
};

/** The projects of a table; each belongs to an industry of the system or else to a category of public service. */
export function readProjects(table: RawTable, names: SystemNames, report: Report): StagedProject[] {
  const lines = new Map<string, number>();
  return readRecords(table, words, ['id'], report).flatMap((record) => {
    const id = requireText(record.cell('id'), 'id', report);
    if (id === undefined) return [];
    const earlier = lines.get(id);
    if (earlier !== undefined) {
      report({
        message: { en: `the project "${id}" is given twice`, zh: `项目“${id}”给出两次` },
        at: record.cell('id').at,
        found: {
          en: `the first at ${formatPlace({ file: record.file, line: earlier }, 'en')}`,
          zh: `首次在 ${formatPlace({ file: record.file, line: earlier }, 'zh')}`,
        },
        mend: { en: 'Give one of the two another id', zh: '请为其一另取编号' },
      });
    }
    lines.set(id, record.line);
    return [readProject(id, record, names, report)];
  });
}

function readProject(
  id: string,
  record: TableRecord<Name>,
  names: SystemNames,
  report: Report,
): StagedProject {
  const text = (name: Name): string | null => record.cell(name).text || null;
  const given = text('name');
  const isChinese = given !== null && /\p{Script=Han}/u.test(given);
  const name_en = text('name_en') ?? (isChinese ? null : given);
  const name_zh = text('name_zh') ?? (isChinese ? given : null);
  if (name_en === null && name_zh === null) {
    report({
      message: { en: 'the name is missing', zh: '缺名称' },
      at: record.cell('id').at,
      found: `"${id}"`,
      expected: { en: 'a name in the column name_en or name_zh', zh: '“name_en”或“name_zh”列中有名称' },
    });
  }
  const unit = text('unit') === null ? undefined : readUnitCell(record.cell('unit'), report);
  const amounts = readAmounts(record, unit, report);
  const project: StagedProject = {
    id,
    name_en,
    name_zh,
    industry: readIndustry(record, names, report),
    category: readCategory(record, names, report),
    key: readChoice(record.cell('key'), 'answer', yesNo, report) === 'yes',
    owner: text('owner'),
    district: readDistrict(record, names),
    unit: unit?.unit ?? null,
    ...amounts,
    planned_start: readDate(record.cell('planned_start'), report) ?? null,
    planned_end: readDate(record.cell('planned_end'), report) ?? null,
    actual_start: readDate(record.cell('actual_start'), report) ?? null,
    actual_end: readDate(record.cell('actual_end'), report) ?? null,
    stage: readChoice(record.cell('stage'), 'stage', stages, report) ?? null,
    source: text('source'),
    file: record.file,
    line: record.line,
  };
  for (const kind of ['planned', 'actual'] as const) checkOrder(project, kind, record, report);
  return project;
}

/** The amounts in the unit's base; a row with an amount needs a unit. */
function readAmounts(record: TableRecord<Name>, unit: ScaledUnit | undefined, report: Report) {
  const amountNames = ['planned_total', 'planned_year', 'completed'] as const;
  const amount = (name: Name): number | null => readAmount(record.cell(name), unit, 'amount', report) ?? null;
  const first = amountNames.find((name) => record.cell(name).text !== '');
  if (first !== undefined && record.cell('unit').text === '') {
    report({
      message: { en: 'the unit is missing', zh: '缺计量单位' },
      at: record.cell(first).at,
      found: `"${record.cell(first).text}"`,
      expected: {
        en: 'a currency with its scale in the column "unit", such as 亿元 or million yuan',
        zh: '“unit”（单位）列中带数量级的货币单位，如亿元',
      },
    });
  }
  return {
    planned_total: amount('planned_total'),
    planned_year: amount('planned_year'),
    completed: amount('completed'),
  };
}

function readIndustry(record: TableRecord<Name>, names: SystemNames, report: Report): string | null {
  const cell = record.cell('industry');
  if (cell.text !== '') return resolveName(names.industries, 'industry', cell, report) ?? null;
  if (record.cell('category').text === '') {
    report({
      message: { en: 'the project has neither an industry nor a category', zh: '项目既无产业，也无类别' },
      at: record.cell('id').at,
      found: `"${record.cell('id').text}"`,
      expected: {
        en: 'an industry of the system, or the category of a public service',
        zh: '体系内的产业，或公共服务类别',
      },
      mend: {
        en: 'Fill in the column "industry" or "category"',
        zh: '请填写“industry”（产业）列或“category”（类别）列',
      },
    });
  }
  return null;
}

/** A kind of public service by any of its names; where the system names none, whatever is written. */
function readCategory(record: TableRecord<Name>, { services }: SystemNames, report: Report): string | null {
  const cell = record.cell('category');
  if (cell.text === '' || services.size === 0) return cell.text || null;
  return resolveName(services, 'public service', cell, report) ?? null;
}

/** A part of the region by any of its names, or else the place as it is written. */
function readDistrict(record: TableRecord<Name>, { regions }: SystemNames): string | null {
  const { text } = record.cell('district');
  const found = text === '' ? undefined : regions.find(text);
  return found !== undefined && 'id' in found ? found.id : text || null;
}

function checkOrder(
  project: StagedProject,
  kind: 'planned' | 'actual',
  record: TableRecord<Name>,
  report: Report,
): void {
  const [start, end] = [project[`${kind}_start`], project[`${kind}_end`]];
  if (start === null || end === null || firstDay(start) <= lastDay(end)) return;
  report({
    message: {
      en: `the ${kind} end lies before the ${kind} start`,
      zh: kind === 'planned' ? '计划竣工日期早于计划开工日期' : '实际竣工日期早于实际开工日期',
    },
    at: record.cell(`${kind}_end`).at,
    found: { en: `"${end}" after a start of "${start}"`, zh: `竣工“${end}”，开工“${start}”` },
    expected: { en: 'an end after the start', zh: '竣工晚于开工' },
  });
}
