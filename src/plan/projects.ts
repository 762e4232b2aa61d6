// The state of projects: plan against time, lateness, slips, and the light that they add up to. The rules of the light
// stand in docs/plan.md and are said with it.
import { documentText, type FigureContext, type Text } from '../figures/index.js';
import { industryOf, nameOf, type System } from '../define/index.js';
import { monthSpan, parsePeriod, type Period } from '../lib/index.js';
import { storeTable } from '../store/index.js';
import type { Light, ProjectState, Stage } from './model.js';
import { countText, dateText, stageWords, writer } from './words.js';

export interface StoredProject {
  id: string;
  name_en: string | null;
  name_zh: string | null;
  industry: string | null;
  category: string | null;
  key: boolean;
  owner: string | null;
  district: string | null;
  unit: string | null;
  planned_total: number | null;
  planned_year: number | null;
  completed: number | null;
  planned_start: string | null;
  planned_end: string | null;
  actual_start: string | null;
  actual_end: string | null;
  stage: Stage | null;
  source: string | null;
  source_file: string;
  source_line: number;
}

export interface StoredReport {
  project: string;
  period: string;
  completed_year: number | null;
  completed_total: number | null;
  physical: number | null;
  expected_end: string | null;
  stage: Stage | null;
}

/** The least share of the year's plan, over the share of the year that is over, that is still green, and amber. */
export const paceLimits = { green: 0.9, amber: 0.7 } as const;
/** Months by which a start may be late before it is red. */
export const lateStartLimit = 3;

/** The state of every project at the end of `as_of`, in the order of the file. */
export async function projectStates(context: FigureContext, as_of: Period): Promise<ProjectState[]> {
  const { engine, store } = context;
  const [projects, reports] = await Promise.all([
    engine.all<StoredProject>(
      `SELECT * FROM ${storeTable(engine, store, 'projects')} ORDER BY source_file, source_line`,
    ),
    engine.all<StoredReport>(`SELECT * FROM ${storeTable(engine, store, 'progress')}`),
  ]);
  return projects.map((project) =>
    projectState(
      project,
      reports.filter((report) => report.project === project.id),
      as_of,
      store.system,
    ),
  );
}

/** The state of one project out of its row and its reports up to the end of `as_of`. */
export function projectState(
  project: StoredProject,
  reports: readonly StoredReport[],
  as_of: Period,
  system: System,
): ProjectState {
  const now = monthSpan(as_of)[1];
  const counted = reports
    .filter(({ period }) => lastMonth(period) <= now)
    .sort((a, b) => lastMonth(a.period) - lastMonth(b.period));
  const last = counted.at(-1);
  const latest = <Key extends keyof StoredReport>(key: Key): StoredReport[Key] | null =>
    counted.findLast((report) => report[key] !== null)?.[key] ?? null;
  const stage = latest('stage') ?? project.stage ?? stageFromDates(project, now);
  const started = project.actual_start !== null || (stage !== null && stage !== 'reserve');
  const done =
    stage === 'completed' || (project.actual_end !== null && firstMonth(project.actual_end) <= now);
  const completed_year = last?.completed_year ?? null;
  const year_rate = quotient(completed_year, project.planned_year);
  const year_elapsed = last === undefined ? null : ((lastMonth(last.period) % 12) + 1) / 12;
  const completed_total = latest('completed_total') ?? project.completed;
  const facts = {
    stage,
    late_start: lateStart(project, started, now),
    overdue: overdue(project, done, now),
    slip: slipOf(project, counted),
    year_rate,
    year_elapsed,
    year_pace: quotient(year_rate, year_elapsed),
    expected_end: latest('expected_end') ?? project.planned_end,
    reported: last?.period ?? null,
    started,
    done,
  };
  const { light, reasons } = lightOf(facts, writer(system).rate);
  const name = nameText(project);
  const kind = kindOf(project, system);
  const state: Omit<ProjectState, 'text'> = {
    id: project.id,
    name,
    industry: project.industry,
    category: project.category,
    kind,
    key: project.key,
    owner: project.owner,
    district: project.district,
    unit: project.unit,
    stage,
    planned_total: project.planned_total,
    planned_year: project.planned_year,
    completed_year,
    completed_total,
    physical: done ? 1 : latest('physical'),
    planned_start: project.planned_start,
    planned_end: project.planned_end,
    actual_start: project.actual_start,
    actual_end: project.actual_end,
    expected_end: facts.expected_end,
    reported: facts.reported,
    year_rate,
    year_elapsed,
    year_pace: facts.year_pace,
    total_rate: quotient(completed_total, project.planned_total),
    late_start: facts.late_start,
    overdue: facts.overdue,
    slip: facts.slip,
    light,
    reasons,
    source: documentText(project.source, system),
    place: { file: project.source_file, line: project.source_line },
  };
  return { ...state, text: sentence(state) };
}

interface Facts extends Pick<
  ProjectState,
  | 'stage'
  | 'late_start'
  | 'overdue'
  | 'slip'
  | 'year_pace'
  | 'year_rate'
  | 'year_elapsed'
  | 'expected_end'
  | 'reported'
> {
  started: boolean;
  done: boolean;
}

/** The light and its reasons: the worst rule that applies, then the others that do. */
function lightOf(facts: Facts, rate: (x: number) => Text): { light: Light; reasons: Text[] } {
  const found: { light: Light; reason: Text }[] = [];
  const add = (light: Light, en: string, zh: string): number => found.push({ light, reason: { en, zh } });
  const { year_pace, year_rate, year_elapsed } = facts;
  if (facts.done) add('green', 'completed', '已竣工');
  if (facts.stage === 'suspended') add('red', 'suspended', '停缓建');
  if (!facts.done && facts.overdue > 0) {
    const months = countText(facts.overdue, 'month');
    add('red', `completion overdue by ${months.en}`, `逾期${months.zh}未竣工`);
  }
  if (!facts.started && facts.late_start > 0) {
    const months = countText(facts.late_start, 'month');
    const light = facts.late_start >= lateStartLimit ? 'red' : 'amber';
    add(light, `not started, ${months.en} after the planned start`, `计划开工已过${months.zh}，尚未开工`);
  }
  if (!facts.done && year_pace !== null && year_rate !== null && year_elapsed !== null) {
    const light = year_pace < paceLimits.amber ? 'red' : year_pace < paceLimits.green ? 'amber' : 'green';
    const [done, over] = [rate(year_rate), rate(year_elapsed)];
    add(
      light,
      `${done.en} of the year's plan completed, with ${over.en} of the year over`,
      `完成年度计划${done.zh}，时间进度${over.zh}`,
    );
  }
  if (!facts.done && facts.slip > 0) {
    const months = countText(facts.slip, 'month');
    add('amber', `completion put off by ${months.en}`, `竣工时间推迟${months.zh}`);
  }
  if (!facts.done && facts.started && facts.late_start > 0) {
    const months = countText(facts.late_start, 'month');
    add('amber', `started ${months.en} late`, `推迟${months.zh}开工`);
  }
  const order: Light[] = ['red', 'amber', 'green', 'none'];
  found.sort((a, b) => order.indexOf(a.light) - order.indexOf(b.light));
  const [worst] = found;
  if (worst !== undefined) return { light: worst.light, reasons: found.map(({ reason }) => reason) };
  if (facts.reported !== null || facts.started)
    return { light: 'green', reasons: [{ en: 'nothing is late', zh: '无逾期事项' }] };
  return { light: 'none', reasons: [{ en: 'no progress has been reported', zh: '尚无进展报告' }] };
}

/** Months from the planned start, if it is over, to the actual one or to now. */
function lateStart({ planned_start, actual_start }: StoredProject, started: boolean, now: number): number {
  if (planned_start === null) return 0;
  if (actual_start !== null) return Math.max(0, firstMonth(actual_start) - lastMonth(planned_start));
  return started ? 0 : Math.max(0, now - lastMonth(planned_start));
}

/** Months from the planned completion to the actual one, or to now where it is not completed. */
function overdue({ planned_end, actual_end }: StoredProject, done: boolean, now: number): number {
  if (planned_end === null) return 0;
  if (actual_end !== null) return Math.max(0, firstMonth(actual_end) - lastMonth(planned_end));
  return done ? 0 : Math.max(0, now - lastMonth(planned_end));
}

/** Months by which the completion was put off from each report to the next, the plan being the first; the sum of them. */
function slipOf({ planned_end }: StoredProject, reports: readonly StoredReport[]): number {
  const expected = [planned_end, ...reports.map(({ expected_end }) => expected_end)].filter(
    (date) => date !== null,
  );
  const [first, last] = [expected[0], expected.at(-1)];
  return first === undefined || last === undefined ? 0 : lastMonth(last) - lastMonth(first);
}

function stageFromDates({ actual_start, actual_end }: StoredProject, now: number): Stage | null {
  if (actual_end !== null && firstMonth(actual_end) <= now) return 'completed';
  return actual_start !== null && firstMonth(actual_start) <= now ? 'under_construction' : null;
}

function nameText({ id, name_en, name_zh }: StoredProject): Text {
  return { en: name_en ?? name_zh ?? id, zh: name_zh ?? name_en ?? id };
}

function kindOf({ industry, category }: StoredProject, system: System): Text {
  const node = industry === null ? undefined : industryOf(system, industry);
  if (node !== undefined) return { en: nameOf(node, 'en'), zh: nameOf(node, 'zh') };
  const named = category ?? '';
  return { en: `public service: ${named}`, zh: `公共服务：${named}` };
}

function sentence({
  name,
  kind,
  stage,
  expected_end,
  actual_end,
  reasons,
}: Omit<ProjectState, 'text'>): Text {
  const end = actual_end ?? expected_end;
  const when = end === null ? null : dateText(end);
  const [reason] = reasons;
  const at = stage === null ? null : stageWords[stage];
  const en = [
    `${name.en} (${kind.en})`,
    at?.en,
    when === null
      ? undefined
      : `${actual_end === null ? 'expected by the end of' : 'completed in'} ${when.en}`,
    reason?.en === at?.en ? undefined : reason?.en,
  ];
  const zh = [
    `${name.zh}（${kind.zh}）`,
    at?.zh,
    when === null ? undefined : actual_end === null ? `预计${when.zh}底前竣工` : `${when.zh}竣工`,
    reason?.zh === at?.zh ? undefined : reason?.zh,
  ];
  return {
    en: en.filter((part) => part !== undefined).join(', '),
    zh: zh.filter((part) => part !== undefined).join('，'),
  };
}

function quotient(a: number | null, b: number | null): number | null {
  return a === null || b === null || b === 0 ? null : a / b;
}

/** The first month of a day or period, counted from year 0. */
export function firstMonth(date: string): number {
  const period = parsePeriod(date);
  return period === undefined ? monthOfDay(date) : monthSpan(period)[0];
}

/** The last month of a day or period, counted from year 0. */
export function lastMonth(date: string): number {
  const period = parsePeriod(date);
  return period === undefined ? monthOfDay(date) : monthSpan(period)[1];
}

function monthOfDay(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return year * 12 + month - 1;
}
