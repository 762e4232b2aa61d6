// How a project stands at the end of a month: what was last reported, whether it has started and is completed, and by
// how many months it is late. Months are counted from year 0.
import { monthSpan, parsePeriod } from '../lib/index.js';
import type { ProjectRow, ReportRow, Stage } from '../store/index.js';

export interface Standing {
  /** The reports up to then, in order. */
  reports: ReportRow[];
  stage: Stage | null;
  started: boolean;
  done: boolean;
  /** Months from the planned start, where it is over, to the actual one or to now. */
  late_start: number;
  /** Months from the planned completion, where it is over, to the actual one, or to now while there is none. */
  overdue: number;
  /** Months by which the completion was put off from each report to the next, the plan being the first; their sum. */
  put_off: number;
}

/** The standing of a project at the end of the month `now`, of all the reports on it. */
export function standingOf(project: ProjectRow, all: readonly ReportRow[], now: number): Standing {
  const reports = all
    .filter(({ period }) => lastMonth(period) <= now)
    .sort((a, b) => lastMonth(a.period) - lastMonth(b.period));
  const { actual_start, actual_end } = project;
  const ended = actual_end !== null && firstMonth(actual_end) <= now;
  const begun = actual_start !== null && firstMonth(actual_start) <= now;
  // the row tells of today: a project that is completed by now was not yet before its end
  const own = project.stage === 'completed' && actual_end !== null ? null : project.stage;
  const reported = latest(reports, 'stage') ?? own;
  const stage = ended ? 'completed' : (reported ?? (begun ? 'under_construction' : null));
  const started = begun || (stage !== null && stage !== 'reserve');
  const done = stage === 'completed' || ended;
  return {
    reports,
    stage,
    started,
    done,
    late_start: lateStart(project, started, now),
    overdue: overdue(project, done, now),
    put_off: putOff(project, reports),
  };
}

/** The last known value of a column. */
export function latest<Column extends keyof ReportRow>(
  reports: readonly ReportRow[],
  column: Column,
): ReportRow[Column] | null {
  return reports.findLast((report) => report[column] !== null)?.[column] ?? null;
}

function lateStart({ planned_start, actual_start }: ProjectRow, started: boolean, now: number): number {
  if (planned_start === null) return 0;
  if (actual_start !== null && firstMonth(actual_start) <= now)
    return Math.max(0, firstMonth(actual_start) - lastMonth(planned_start));
  return started ? 0 : Math.max(0, now - lastMonth(planned_start));
}

function overdue({ planned_end, actual_end }: ProjectRow, done: boolean, now: number): number {
  if (planned_end === null) return 0;
  if (actual_end !== null && firstMonth(actual_end) <= now)
    return Math.max(0, firstMonth(actual_end) - lastMonth(planned_end));
  return done ? 0 : Math.max(0, now - lastMonth(planned_end));
}

function putOff({ planned_end }: ProjectRow, reports: readonly ReportRow[]): number {
  const expected = [planned_end, ...reports.map(({ expected_end }) => expected_end)].filter(
    (date) => date !== null,
  );
  const [first, last] = [expected[0], expected.at(-1)];
  return first === undefined || last === undefined ? 0 : lastMonth(last) - lastMonth(first);
}

/** The first month of a day or period. */
export function firstMonth(date: string): number {
  const period = parsePeriod(date);
  return period === undefined ? monthOfDay(date) : monthSpan(period)[0];
}

/** The last month of a day or period. */
export function lastMonth(date: string): number {
  const period = parsePeriod(date);
  return period === undefined ? monthOfDay(date) : monthSpan(period)[1];
}

function monthOfDay(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return year * 12 + month - 1;
}
