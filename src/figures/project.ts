// project(ID).measure[period]: what is planned for a project, what was reported of it by the end of a period, and by how
// many months it is late, as figures that expressions can reckon with.
import { industryOf } from '../define/index.js';
import { literal } from '../engine/index.js';
import {
  didYouMean,
  isCurrency,
  listed,
  monthSpan,
  type Period,
  printPeriod,
  type Said,
  type Text,
} from '../lib/index.js';
import { storeTable, type ProjectRow, type ReportRow } from '../store/index.js';
import { documentText } from './documents.js';
import type { FigureContext } from './evaluate.js';
import type { Quantity } from './figure.js';
import type { Surroundings } from './functions.js';
import { selectRow } from './rows.js';
import { latest, standingOf, type Standing } from './schedule.js';
import type { Step } from './step.js';
import { plainId, printId, type Reference } from './syntax.js';
import { expressionError } from './tokens.js';

/** A project with all reports on it. */
export interface Project {
  row: ProjectRow;
  reports: ReportRow[];
}

interface Found {
  value: number | null;
  /** Where it is read: a column of the project's row, or of a report's. */
  column: string;
  report?: ReportRow | undefined;
  why?: Text;
}

interface Measure {
  kind: 'amount' | 'share' | 'months';
  /** Of the plan alone, whatever the period. */
  of?: (row: ProjectRow) => Found;
  /** At the end of a period. */
  at?: (row: ProjectRow, standing: Standing, period: Period) => Found;
}

const measures: Readonly<Record<string, Measure>> = {
  planned_total: { kind: 'amount', of: ({ planned_total: value }) => ({ value, column: 'planned_total' }) },
  planned_year: { kind: 'amount', of: ({ planned_year: value }) => ({ value, column: 'planned_year' }) },
  /** From the year's beginning. */
  completed: {
    kind: 'amount',
    at: (_, { reports }, { year }) =>
      reported(
        reports.filter(({ period }) => Number(period.slice(0, 4)) === year),
        'completed_year',
      ),
  },
  completed_total: {
    kind: 'amount',
    at: ({ completed }, { reports }) =>
      latest(reports, 'completed_total') === null
        ? { value: completed, column: 'completed' }
        : reported(reports, 'completed_total'),
  },
  physical: {
    kind: 'share',
    at: (_, { reports, done }) => (done ? { value: 1, column: 'stage' } : reported(reports, 'physical')),
  },
  late_start: {
    kind: 'months',
    at: ({ planned_start, actual_start }, { late_start: value, started }) => ({
      value,
      column: 'planned_start',
      why: lateness(planned_start, started ? actual_start : null, { en: 'start', zh: '开工' }),
    }),
  },
  overdue: {
    kind: 'months',
    at: ({ planned_end, actual_end }, { overdue: value, done }) => ({
      value,
      column: 'planned_end',
      why: lateness(planned_end, done ? actual_end : null, { en: 'completion', zh: '竣工' }),
    }),
  },
  put_off: {
    kind: 'months',
    at: ({ planned_end }, { put_off: value, reports }) => {
      const report = reports.findLast(({ expected_end }) => expected_end !== null);
      const [from, to] = [planned_end ?? '--', report?.expected_end ?? planned_end ?? '--'];
      return {
        value,
        report,
        column: report === undefined ? 'planned_end' : 'expected_end',
        why: {
          en: `months from the completion as planned, ${from}, to that last reported, ${to}`,
          zh: `由计划竣工（${from}）至最近报告的预计竣工（${to}）的月数`,
        },
      };
    },
  },
};

function reported(
  reports: readonly ReportRow[],
  column: 'completed_year' | 'completed_total' | 'physical',
): Found {
  const report = reports.findLast((one) => one[column] !== null);
  return { value: report?.[column] ?? null, report, column };
}

function lateness(planned: string | null, actual: string | null, of: Text): Text {
  return {
    en: `months from the planned ${of.en}, ${planned ?? '--'}, to ${actual === null ? 'the end of the period' : `the actual one, ${actual}`}`,
    zh: `由计划${of.zh}（${planned ?? '--'}）至${actual === null ? '期末' : `实际${of.zh}（${actual}）`}的月数`,
  };
}

/** The projects of the workspace by id, where any of the texts asks for one. */
export async function readProjects(
  { engine, store }: FigureContext,
  texts: readonly string[],
): Promise<ReadonlyMap<string, Project>> {
  if (!texts.some((text) => /\bproject\s*[(（]/.test(text))) return new Map();
  const [rows, reports] = await Promise.all([
    engine.all<ProjectRow>(`SELECT * FROM ${storeTable(engine, store, 'projects')}`),
    engine.all<ReportRow>(`SELECT * FROM ${storeTable(engine, store, 'progress')}`),
  ]);
  return new Map(
    rows.map((row) => [row.id, { row, reports: reports.filter(({ project }) => project === row.id) }]),
  );
}

/**
 * The figures that a sum of investment is made of, one for each project that counts there: of an industry, or of all
 * with the public services.
 */
export async function projectRefs(
  { industry, indicator, period }: { industry: string; indicator: string; period: string },
  { engine, store }: FigureContext,
): Promise<string[]> {
  const conditions = [
    ...(industryOf(store.system, industry)?.level === 'account' ? [] : [`industry = ${literal(industry)}`]),
    ...(/(?:^|_)key_/.test(indicator) ? ['key'] : []),
  ];
  const rows = await engine.all<{ id: string }>(
    `SELECT id FROM ${storeTable(engine, store, 'projects')}
     WHERE ${['TRUE', ...conditions].join(' AND ')} ORDER BY source_file, source_line`,
  );
  const measure = indicator.endsWith('planned') ? 'planned_year' : `completed[${period}]`;
  return rows.map(({ id }) => `project(${printId(id)}).${measure}`);
}

/** The id in `project(ID)`, the industry of a reference to a project; undefined of any other. */
export function projectId({ industry }: Reference): string | undefined {
  return industry.startsWith('project(') ? plainId(industry.slice(8, -1)) : undefined;
}

/** A figure of a project as a step of one row. */
export function projectStep(
  reference: Reference,
  id: string,
  { text, system }: Surroundings,
  projects: ReadonlyMap<string, Project>,
): Omit<Step, 'name'> {
  const fail = (message: Text, more: { expected?: Said; mend?: Said } = {}): never => {
    throw expressionError(text, reference.span, message, more);
  };
  const project =
    projects.get(id) ??
    fail(
      { en: `there is no project "${id}"`, zh: `没有项目“${id}”` },
      {
        expected: { en: 'the id of a row of data/projects.csv', zh: 'data/projects.csv 中一行的编号' },
        mend: didYouMean(id, projects.keys()),
      },
    );
  const measure =
    measures[reference.indicator] ??
    fail(
      { en: `a project has no "${reference.indicator}"`, zh: `项目没有“${reference.indicator}”` },
      {
        expected: listed(Object.keys(measures)),
        mend: didYouMean(reference.indicator, Object.keys(measures)),
      },
    );
  const { row } = project;
  const period = measure.of === undefined ? periodOf(reference, fail) : undefined;
  const found =
    period === undefined || measure.at === undefined
      ? measure.of?.(row)
      : measure.at(row, standingOf(row, project.reports, monthSpan(period)[1]), period);
  if (found === undefined) throw new Error(`${reference.indicator} is a measure of projects`);
  const { value, report, column, why } = found;
  const place = report ?? row;
  const { unit, quantity } = shapeOf(measure.kind, row.unit);
  const cell = value === null ? 'CAST(NULL AS DOUBLE)' : `CAST(${literal(value)} AS DOUBLE)`;
  const expression = { ...reference, period: period === undefined ? null : reference.period };
  return {
    expression,
    op: 'project',
    inputs: [],
    reduces: false,
    source: {
      document: documentText(place.source ?? row.source, system),
      file: place.source_file,
      line: place.source_line,
      column,
    },
    why,
    sql: `SELECT ${selectRow({
      period: period === undefined ? 'CAST(NULL AS VARCHAR)' : literal(printPeriod(period)),
      value: cell,
      base: 'CAST(NULL AS DOUBLE)',
      ...(value === null
        ? {
            status: "'M'",
            reason: "'no_observation'",
            about: literal(`project(${id}).${reference.indicator}`),
          }
        : {}),
    })}`,
    free: new Set(),
    unit,
    quantity,
    measures: [],
    prices: '',
    indicators: [],
    keys: 1,
  };
}

function shapeOf(kind: Measure['kind'], currency: string | null): { unit: string; quantity: Quantity } {
  if (kind === 'months') return { unit: 'months', quantity: 'amount' };
  if (kind === 'share') return { unit: '1', quantity: 'rate' };
  return { unit: currency !== null && isCurrency(currency) ? currency : '1', quantity: 'amount' };
}

function periodOf(
  { period, industry, indicator }: Reference,
  fail: (message: Text, more?: { expected?: Said }) => never,
): Period {
  if (period !== null && period.last === null && 'period' in period.first) return period.first.period;
  return fail(
    {
      en: 'one period is due here, to whose end the project is looked at',
      zh: '此处应为一个报告期，项目情况截至该期末',
    },
    {
      expected: `${industry}.${indicator}[2020-06]`,
    },
  );
}
