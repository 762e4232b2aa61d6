import { describe, expect, it } from 'vitest';
import { sampleSystem } from '../test-support/sample.js';
import type { ProjectRow, ReportRow } from '../store/index.js';
import { projectState } from './projects.js';

const mill: ProjectRow = {
  id: 'mill',
  name_en: 'Mill',
  name_zh: '工厂',
  industry: 'making',
  category: null,
  key: true,
  owner: null,
  district: null,
  unit: 'CNY',
  planned_total: 200,
  planned_year: 100,
  completed: null,
  planned_start: '2020-03',
  planned_end: '2021-06',
  actual_start: '2020-03-15',
  actual_end: null,
  stage: null,
  source: null,
  source_file: 'data/projects.csv',
  source_line: 2,
};
const report = (period: string, more: Partial<ReportRow> = {}): ReportRow => ({
  project: 'mill',
  period,
  completed_year: null,
  completed_total: null,
  physical: null,
  expected_end: null,
  stage: null,
  source: null,
  source_file: 'data/progress.csv',
  source_line: 2,
  ...more,
});
const at = (year: number, month: number) => ({ frequency: 'M', year, index: month }) as const;
const state = (
  project: Partial<ProjectRow>,
  reports: ReportRow[] = [],
  [year, month]: [number, number] = [2020, 9],
) => projectState({ ...mill, ...project }, reports, at(year, month), sampleSystem);

describe('the year’s plan', () => {
  it('is set against the share of the year that is over by the last report', () => {
    expect(
      state({}, [report('2020-09', { completed_year: 72, completed_total: 90, physical: 0.5 })]),
    ).toMatchObject({
      year_rate: 0.72,
      year_elapsed: 0.75,
      year_pace: 0.96,
      total_rate: 0.45,
      light: 'green',
    });
  });

  it.each([
    [67.5, 'green'],
    [67, 'amber'],
    [52.6, 'amber'],
    [52, 'red'],
  ])('with %d of 100 completed by the end of September is %s', (completed_year, light) => {
    expect(state({}, [report('2020-09', { completed_year })]).light).toBe(light);
  });

  it('does not see reports of a later time', () => {
    expect(
      state({}, [report('2020-06', { completed_year: 50 }), report('2020-12', { completed_year: 60 })]),
    ).toMatchObject({
      reported: '2020-06',
      year_pace: 1,
    });
  });
});

describe('lateness', () => {
  it('of a start is counted from the end of the planned one; three months are red', () => {
    expect(state({ actual_start: null }, [], [2020, 5])).toMatchObject({ late_start: 2, light: 'amber' });
    expect(state({ actual_start: null }, [], [2020, 6])).toMatchObject({ late_start: 3, light: 'red' });
    expect(state({ planned_start: '2020', actual_start: null }, [], [2020, 12])).toMatchObject({
      late_start: 0,
    });
    expect(state({ actual_start: '2020-05' })).toMatchObject({ late_start: 2, light: 'amber' });
  });

  it('of a completion is red while it lasts, and known afterwards', () => {
    expect(state({}, [], [2021, 8])).toMatchObject({ overdue: 2, light: 'red' });
    expect(state({ actual_end: '2021-09-01' }, [], [2021, 12])).toMatchObject({
      overdue: 3,
      light: 'green',
      stage: 'completed',
      physical: 1,
    });
  });

  it('adds up as a slip when reports put the completion off', () => {
    const slipped = state({}, [
      report('2020-06', { expected_end: '2021-09' }),
      report('2020-09', { expected_end: '2021-12' }),
    ]);
    expect(slipped).toMatchObject({ slip: 6, expected_end: '2021-12', light: 'amber' });
    expect(slipped.reasons[0]?.en).toBe('completion put off by 6 months');
    expect(slipped.reasons[0]?.zh).toBe('竣工时间推迟6个月');
  });
});

describe('the light', () => {
  it('is red where the project is suspended, whatever else is well', () => {
    expect(state({ stage: 'suspended' }, [report('2020-09', { completed_year: 90 })]).light).toBe('red');
  });

  it('is none where nothing is known, and says so in both languages', () => {
    const nothing = state({ industry: null, category: 'childcare', planned_start: null, actual_start: null });
    expect(nothing).toMatchObject({ light: 'none', kind: { en: 'public service: childcare' } });
    expect(nothing.text.zh).toBe('工厂（公共服务：childcare）：预计2021年6月底前竣工，尚无进展报告');
  });
});
