// The state of projects: plan against time, lateness, slips, and the light that they add up to.
import {
  documentText,
  lastMonth,
  latest,
  standingOf,
  type FigureContext,
  type Text,
} from '../figures/index.js';
import { industryOf, nameOf, regionOf, serviceName, type System } from '../define/index.js';
import { monthSpan, printPeriod, type Period } from '../lib/index.js';
import { storeTable, type ProjectRow, type ReportRow } from '../store/index.js';
import { lightOf } from './lights.js';
import type { ProjectState, Said } from './model.js';
import { dateText, isDay, stageWords, writer } from './words.js';

/** The state of every project at the end of `as_of`, in the order of the file. */
export async function projectStates(context: FigureContext, as_of: Period): Promise<ProjectState[]> {
  const { engine, store } = context;
  const [projects, reports] = await Promise.all([
    engine.all<ProjectRow>(
      `SELECT * FROM ${storeTable(engine, store, 'projects')} ORDER BY source_file, source_line`,
    ),
    engine.all<ReportRow>(`SELECT * FROM ${storeTable(engine, store, 'progress')}`),
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
  project: ProjectRow,
  all: readonly ReportRow[],
  as_of: Period,
  system: System,
): ProjectState {
  const { reports, stage, started, done, late_start, overdue, put_off } = standingOf(
    project,
    all,
    monthSpan(as_of)[1],
  );
  const last = reports.at(-1);
  const completed_year = last?.completed_year ?? null;
  const year_rate = quotient(completed_year, project.planned_year);
  const year_elapsed = last === undefined ? null : ((lastMonth(last.period) % 12) + 1) / 12;
  const year_pace = quotient(year_rate, year_elapsed);
  const reported = last?.period ?? null;
  const facts = { id: project.id, stage, started, done, late_start, overdue, slip: put_off, reported };
  const lit = lightOf(
    { ...facts, year_rate, year_elapsed, year_pace, as_of: printPeriod(as_of) },
    writer(system).rate,
  );
  // what the store adds to a row is told in words, or as a place
  const { name_en, name_zh, completed, source, source_file, source_line, ...given } = project;
  const completed_total = latest(reports, 'completed_total') ?? completed;
  const state: Omit<ProjectState, 'text'> = {
    ...given,
    name: { en: name_en ?? name_zh ?? project.id, zh: name_zh ?? name_en ?? project.id },
    kind: kindOf(project, system),
    district_name: districtOf(project, system),
    stage,
    completed_year,
    completed_total,
    physical: done ? 1 : latest(reports, 'physical'),
    expected_end: latest(reports, 'expected_end') ?? project.planned_end,
    reported,
    year_rate,
    year_elapsed,
    year_pace,
    total_rate: quotient(completed_total, project.planned_total),
    late_start,
    overdue,
    slip: put_off,
    ...lit,
    source: documentText(source, system),
    place: { file: source_file, line: source_line },
  };
  return { ...state, text: sentence(state) };
}

function kindOf({ industry, category }: ProjectRow, system: System): Text {
  const node = industry === null ? undefined : industryOf(system, industry);
  if (node !== undefined) return { en: nameOf(node, 'en'), zh: nameOf(node, 'zh') };
  const named = category ?? '';
  return {
    en: `public service: ${serviceName(system, named, 'en')}`,
    zh: `公共服务：${serviceName(system, named, 'zh')}`,
  };
}

function districtOf({ district }: ProjectRow, system: System): Text | null {
  if (district === null) return null;
  const region = regionOf(system, district);
  return region === undefined
    ? { en: district, zh: district }
    : { en: nameOf(region, 'en'), zh: nameOf(region, 'zh') };
}

/** "Mill (making): under construction, expected by the end of 2021; completion put off by 3 months". */
function sentence({
  name,
  kind,
  stage,
  expected_end,
  actual_end,
  reasons,
}: Omit<ProjectState, 'text'>): Said {
  const [reason] = reasons;
  const at = stage === null ? null : stageWords[stage];
  const when = whenText(stage === 'completed' ? actual_end : null, expected_end, stage);
  const isOver = stage === 'completed' && when !== null;
  const isTold = reason === undefined || reason.en === at?.en;
  const facts = isOver ? `${stageWords.completed.en} ${when.en}` : joined(', ', at?.en, when?.en);
  const en = joined('; ', facts, isTold ? undefined : reason.en);
  const zh = joined('，', isOver ? undefined : at?.zh, when?.zh, isTold ? undefined : reason.zh);
  return {
    en: `${name.en} (${kind.en}): ${en}`,
    zh: `${name.zh}（${kind.zh}）：${zh}`,
    figures: isTold ? [] : reason.figures,
  };
}

/** The parts that there are, with a mark between them. */
function joined(mark: string, ...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(mark);
}

function whenText(actual: string | null, expected: string | null, stage: ProjectState['stage']): Text | null {
  if (actual !== null) {
    const end = dateText(actual);
    return isDay(actual)
      ? { en: `on ${end.en}`, zh: `${end.zh}竣工` }
      : { en: `in ${end.en}`, zh: `${end.zh}竣工` };
  }
  if (expected === null || stage === 'completed' || stage === 'suspended') return null;
  const end = dateText(expected);
  return isDay(expected)
    ? { en: `expected by ${end.en}`, zh: `预计${end.zh}前竣工` }
    : { en: `expected by the end of ${end.en}`, zh: `预计${end.zh}底前竣工` };
}

function quotient(a: number | null, b: number | null): number | null {
  return a === null || b === null || b === 0 ? null : a / b;
}
