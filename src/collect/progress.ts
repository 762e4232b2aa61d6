// Reports on the progress of projects: data/progress.csv, and what is odd in them.
import type { System } from '../define/index.js';
import { formatText } from '../figures/index.js';
import { didYouMean, formatPlace, parsePeriod, type ScaledUnit } from '../lib/index.js';
import { readNumber } from './cells.js';
import { stages } from './projects.js';
import {
  firstDay,
  lastDay,
  readAmount,
  readChoice,
  readDate,
  readPeriod,
  requireText,
} from './record-cells.js';
import { readRecords, type TableRecord } from './records.js';
import { readUnitCell } from './row-cells.js';
import type { Finding, StagedProject, StagedReport } from './staged.js';
import type { RawTable, Report } from './table.js';

const words = {
  project: ['id', 'code', '编号', '项目编号', '代码', '项目代码'],
  period: ['时期', '报告期', '截至'],
  unit: ['单位', '计量单位'],
  completed_year: ['completed_this_year', '本年完成投资', '年内完成投资', '1-本月完成投资'],
  completed_total: ['completed', '累计完成投资', '自开工累计完成投资', '开工以来完成投资'],
  physical: ['physical_progress', '形象进度', '工程进度'],
  expected_end: ['planned_end', '预计竣工', '预计竣工时间', '计划竣工'],
  stage: ['阶段', '项目阶段', '进展', '状态'],
  source: ['来源', '资料来源', '数据来源'],
};
type Name = keyof typeof words;

/** The reports of a table, each on a project of data/projects.csv and one for each of its periods. */
export function readProgress(
  table: RawTable,
  projects: readonly StagedProject[],
  report: Report,
): StagedReport[] {
  const known = new Map(projects.map((project) => [project.id, project]));
  const lines = new Map<string, number>();
  return readRecords(table, words, ['project', 'period'], report).flatMap((record) => {
    const id = requireText(record.cell('project'), 'project', report);
    const periodCell = record.cell('period');
    const period = requireText(periodCell, 'period', report) && readPeriod(periodCell, report);
    if (id === undefined || !period) return [];
    const project = known.get(id);
    if (project === undefined) {
      report({
        message: { en: 'the project is not known', zh: '没有该项目' },
        at: record.cell('project').at,
        found: `"${id}"`,
        expected: { en: 'the id of a project in data/projects.csv', zh: 'data/projects.csv 中的项目编号' },
        mend: didYouMean(id, known.keys()),
      });
      return [];
    }
    const key = `${id} ${period}`;
    const earlier = lines.get(key);
    if (earlier !== undefined) {
      report({
        message: { en: `${id} is reported twice for ${period}`, zh: `${id} 在 ${period} 报送了两次` },
        at: periodCell.at,
        found: {
          en: `the first at ${formatPlace({ file: record.file, line: earlier }, 'en')}`,
          zh: `首次在 ${formatPlace({ file: record.file, line: earlier }, 'zh')}`,
        },
        mend: { en: 'Leave one of the two out', zh: '请删去其中之一' },
      });
    }
    lines.set(key, record.line);
    return [readReport(id, period, project, record, report)];
  });
}

function readReport(
  project: string,
  period: string,
  { unit: currency }: StagedProject,
  record: TableRecord<Name>,
  report: Report,
): StagedReport {
  const unitCell = record.cell('unit');
  const unit = unitCell.text === '' ? undefined : readUnitCell(unitCell, report);
  const amounts = ['completed_year', 'completed_total'] as const;
  const first = amounts.find((name) => record.cell(name).text !== '');
  if (first !== undefined && unitCell.text === '') {
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
  if (unit !== undefined && currency !== null && unit.unit !== currency) {
    report({
      message: { en: 'the report is in another currency than the project', zh: '报送的币种与项目不同' },
      at: unitCell.at,
      found: unit.unit,
      expected: currency,
    });
  }
  const amount = (name: Name): number | null => readAmount(record.cell(name), unit, 'amount', report) ?? null;
  return {
    project,
    period,
    completed_year: amount('completed_year'),
    completed_total: amount('completed_total'),
    physical: readShare(record, report),
    expected_end: readDate(record.cell('expected_end'), report) ?? null,
    stage: readChoice(record.cell('stage'), 'stage', stages, report) ?? null,
    source: record.cell('source').text || null,
    file: record.file,
    line: record.line,
  };
}

/** Physical progress in percent, with the sign or without. */
function readShare(record: TableRecord<Name>, report: Report): number | null {
  const { text, at } = record.cell('physical');
  const percent: ScaledUnit = { unit: '1', exponent: -2 };
  const value = text === '' ? null : (readNumber(text, percent, at, report)?.value ?? null);
  if (value === null || (value >= 0 && value <= 1)) return value;
  report({
    message: { en: 'the progress is no share of the whole', zh: '进度不是有效的百分比' },
    at,
    found: `"${text}"`,
    expected: { en: '0 to 100 %', zh: '0至100%' },
  });
  return null;
}

const names = {
  completed_year: { en: 'the investment completed this year', zh: '本年完成投资' },
  completed_total: { en: 'the investment completed so far', zh: '累计完成投资' },
  physical: { en: 'the physical progress', zh: '形象进度' },
} as const;
type Measure = keyof typeof names;

/** Reports that fall back behind earlier ones, exceed the plan, or come after the project was completed. */
export function checkReports(
  projects: readonly StagedProject[],
  reports: readonly StagedReport[],
  { format }: System,
): Finding[] {
  return projects.flatMap((project) => {
    const own = reports
      .filter((report) => report.project === project.id)
      .sort((a, b) => (lastDay(a.period) < lastDay(b.period) ? -1 : 1));
    const say: Say = (measure, value) =>
      measure === 'physical'
        ? formatText({ value, unit: '1', quantity: 'rate' }, format)
        : formatText({ value, unit: project.unit ?? '1', quantity: 'amount' }, format);
    return [
      ...own.flatMap((report, i) => [
        ...fallsBack(own.slice(0, i), report, say),
        ...exceedsPlan(project, report, say),
        ...afterEnd(project, own.slice(0, i), report),
      ]),
      ...(own.length === 0 ? exceedsPlan(project, undefined, say) : []),
    ];
  });
}

/** A value in words. */
type Say = (measure: Measure, value: number) => { en: string; zh: string };

function fallsBack(earlier: readonly StagedReport[], report: StagedReport, say: Say): Finding[] {
  return (Object.keys(names) as Measure[]).flatMap((measure) => {
    const value = report[measure];
    const before = earlier.findLast(
      (one) =>
        one[measure] !== null &&
        // what counts from January begins again each year
        (measure !== 'completed_year' || one.period.slice(0, 4) === report.period.slice(0, 4)),
    );
    const was = before?.[measure] ?? null;
    if (value === null || was === null || value >= was) return [];
    const [from, to] = [say(measure, was), say(measure, value)];
    const place = { file: before?.file ?? '', line: before?.line ?? 1 };
    return [
      finding(report, 'progress_falls_back', measure, value, was, {
        en: `${report.project}, ${report.period}: ${names[measure].en} falls from ${from.en} in ${before?.period ?? ''} (${formatPlace(place, 'en')}) to ${to.en}`,
        zh: `${report.project}，${report.period}：${names[measure].zh}由${before?.period ?? ''}的${from.zh}（${formatPlace(place, 'zh')}）降至${to.zh}`,
      }),
    ];
  });
}

function exceedsPlan(project: StagedProject, report: StagedReport | undefined, say: Say): Finding[] {
  const cases = [
    {
      measure: 'completed_total',
      value: report === undefined ? project.completed : report.completed_total,
      plan: project.planned_total,
      en: 'the planned total',
      zh: '计划总投资',
    },
    {
      measure: 'completed_year',
      value: report?.completed_year ?? null,
      plan: project.planned_year,
      en: 'the plan of the year',
      zh: '年度计划投资',
    },
  ] as const;
  return cases.flatMap(({ measure, value, plan, en, zh }) => {
    if (value === null || plan === null || value <= plan) return [];
    const [is, limit] = [say(measure, value), say(measure, plan)];
    const where = report ?? project;
    const who = report === undefined ? project.id : `${project.id}, ${report.period}`;
    return [
      finding(where, 'progress_exceeds_plan', measure, value, plan, {
        en: `${who}: ${names[measure].en}, ${is.en}, exceeds ${en}, ${limit.en}`,
        zh: `${who}：${names[measure].zh}${is.zh}超过${zh}${limit.zh}`,
      }),
    ];
  });
}

/** Money or progress that is reported for a time after the completion, and was not there before. */
function afterEnd(project: StagedProject, earlier: readonly StagedReport[], report: StagedReport): Finding[] {
  const end = project.actual_end;
  if (end === null || firstDay(report.period) <= lastDay(end)) return [];
  const before = earlier.at(-1);
  const isStill = (measure: 'completed_total' | 'physical'): boolean =>
    report[measure] === null || report[measure] === (before?.[measure] ?? report[measure]);
  const spent =
    (report.completed_year ?? 0) > 0 && parsePeriod(report.period)?.year !== Number(end.slice(0, 4));
  if (
    isStill('completed_total') &&
    isStill('physical') &&
    !spent &&
    (report.stage ?? 'completed') === 'completed'
  )
    return [];
  return [
    finding(report, 'progress_after_completion', 'period', report.completed_total, null, {
      en: `${project.id}, ${report.period}: progress is reported after the completion on ${end}`,
      zh: `${project.id}，${report.period}：项目已于${end}竣工，其后仍报告进展`,
    }),
  ];
}

function finding(
  { file, line }: { file: string; line: number },
  rule: string,
  column: string,
  value: number | null,
  expected: number | null,
  text: { en: string; zh: string },
): Finding {
  return {
    rule,
    severity: 'warning',
    file,
    line,
    column,
    message_en: `${text.en}.`,
    message_zh: `${text.zh}。`,
    value,
    expected,
  };
}
