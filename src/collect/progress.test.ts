// Reports on projects, and shares known by a bound.
import { describe, expect, it } from 'vitest';
import { collectFiles, messageOf } from './testing.js';

const projects =
  'id,name_en,industry,key,unit,planned_total,planned_year,planned_start,planned_end,actual_start,actual_end\n' +
  'mill,Mill,food,yes,million yuan,100,60,2020,2021-06,2020-03,2021-03-31\n';
const reports = (rows: string): string =>
  `project,period,unit,completed_year,completed_total,physical,expected_end,stage\n${rows}`;

describe('data/progress.csv', () => {
  it('gives the reports with amounts in the base unit and progress as a fraction', async () => {
    const { progress, findings } = await collectFiles({
      'data/projects.csv': projects,
      'data/progress.csv':
        '项目编号,报告期,单位,本年完成投资,累计完成投资,形象进度,预计竣工,阶段\nmill,2020年6月,万元,2500,2500,30%,2021年6月,在建\n',
    });
    expect(progress).toMatchObject([
      {
        project: 'mill',
        period: '2020-06',
        completed_year: 25e6,
        completed_total: 25e6,
        physical: 0.3,
        expected_end: '2021-06',
        stage: 'under_construction',
        line: 2,
      },
    ]);
    expect(findings).toEqual([]);
  });

  it('names every fault with its line and column', async () => {
    const message = await messageOf({
      'data/projects.csv': projects,
      'data/progress.csv': reports(
        'mil,2020-06,million yuan,1,1,,,\nmill,2020-06,million yuan,1,1,,,\nmill,2020-06,,2,,120,,begun\n',
      ),
    });
    expect(message).toContain('data/progress.csv:2, column "project": the project is not known (found "mil"');
    expect(message).toContain('Did you mean "mill"?');
    expect(message).toContain('data/progress.csv:4, column "period": mill is reported twice for 2020-06');
    expect(message).toContain('data/progress.csv:4, column "completed_year": the unit is missing');
    expect(message).toContain(
      'data/progress.csv:4, column "physical": the progress is no share of the whole',
    );
    expect(message).toContain('data/progress.csv:4, column "stage": the stage is not known');
  });

  it('refuses another currency than the project’s', async () => {
    expect(
      await messageOf({
        'data/projects.csv': projects,
        'data/progress.csv': reports('mill,2020-06,million dollars,1,1,,,\n'),
      }),
    ).toContain('the report is in another currency than the project (found USD; expected CNY)');
  });

  it('is told in words where it falls back or exceeds the plan, in both languages', async () => {
    const { findings } = await collectFiles({
      'data/projects.csv': projects,
      'data/progress.csv': reports(
        'mill,2020-06,million yuan,70,70,40%,,\nmill,2020-09,million yuan,60,120,30%,,\n',
      ),
    });
    expect(findings.map(({ message_en }) => message_en)).toEqual([
      'mill, 2020-06: the investment completed this year, 70 million yuan, exceeds the plan of the year, 60 million yuan.',
      'mill, 2020-09: the investment completed this year falls from 70 million yuan in 2020-06 (data/progress.csv:2) to 60 million yuan.',
      'mill, 2020-09: the physical progress falls from 40.0% in 2020-06 (data/progress.csv:2) to 30.0%.',
      'mill, 2020-09: the investment completed so far, 120 million yuan, exceeds the planned total, 100 million yuan.',
    ]);
    expect(findings[1]?.message_zh).toBe(
      'mill，2020-09：本年完成投资由2020-06的7000万元（data/progress.csv:2）降至6000万元。',
    );
  });

  const rulesOf = async (rows: string): Promise<string[]> =>
    (await collectFiles({ 'data/projects.csv': projects, 'data/progress.csv': reports(rows) })).findings.map(
      ({ rule, line, column }) => `${rule} ${line ?? ''} ${column ?? ''}`,
    );

  it('finds a report that falls back, whatever the order of the lines', async () => {
    expect(
      await rulesOf('mill,2020-09,million yuan,30,30,40,,\nmill,2020-06,million yuan,35,35,45,,\n'),
    ).toEqual([
      'progress_falls_back 2 completed_year',
      'progress_falls_back 2 completed_total',
      'progress_falls_back 2 physical',
    ]);
  });

  it('lets the investment of the year begin again in January', async () => {
    expect(
      await rulesOf('mill,2020-12,million yuan,50,50,60,,\nmill,2021-01,million yuan,5,55,65,,\n'),
    ).toEqual([]);
  });

  it('finds a report that exceeds the plan of the year or the total', async () => {
    expect(
      await rulesOf('mill,2020-12,million yuan,61,61,,,\nmill,2021-03,million yuan,50,111,,,\n'),
    ).toEqual(['progress_exceeds_plan 2 completed_year', 'progress_exceeds_plan 3 completed_total']);
  });

  it('finds progress after the completion, but not a report that says it is completed', async () => {
    const before = 'mill,2021-03,million yuan,20,80,100,,completed\n';
    expect(await rulesOf(`${before}mill,2021-04,million yuan,20,80,100,,completed\n`)).toEqual([]);
    expect(await rulesOf(`${before}mill,2021-05,million yuan,30,90,,,\n`)).toEqual([
      'progress_after_completion 3 period',
    ]);
    expect(await rulesOf(`${before}mill,2021-05,million yuan,20,80,100,,under construction\n`)).toEqual([
      'progress_after_completion 3 period',
    ]);
  });
});

describe('data/bounds.csv', () => {
  it('gives the share as a fraction', async () => {
    const { bounds } = await collectFiles({
      'data/bounds.csv':
        'id,name_en,part,comparison,share,source\nkey,all key projects,food.output_value[2020],超过,40%,report\n',
    });
    expect(bounds).toMatchObject([
      {
        id: 'key',
        name_en: 'all key projects',
        part: 'food.output_value[2020]',
        comparison: '>',
        share: 0.4,
        line: 2,
      },
    ]);
  });

  it('refuses a share above the whole and an expression that breaks', async () => {
    const message = await messageOf({
      'data/bounds.csv': 'id,part,comparison,share\nkey,food.output_value[2020,>,140\n',
    });
    expect(message).toContain('data/bounds.csv:2, column "share": the share is none');
    expect(message).toContain('data/bounds.csv:2, column "part": the expression cannot be read');
  });
});

describe('the comparison of a target', () => {
  it('may be on the average growth or the share', async () => {
    const { targets } = await collectFiles({
      'data/targets.csv':
        'id,name_zh,expression,comparison,value,due,baseline_period\na,,food.output_value[t],average growth at least,14%,2021,2018\nb,,food.output_value[t],占比不低于,20%,2021,\n',
    });
    expect(targets).toMatchObject([
      { measure: 'average_growth', comparison: '>=', value: 0.14, unit: '1' },
      { measure: 'share', comparison: '>=', value: 0.2 },
    ]);
  });

  it('on the average growth needs a baseline period', async () => {
    expect(
      await messageOf({
        'data/targets.csv':
          'id,expression,comparison,value,due\na,food.output_value[t],年均增长不低于,14%,2021\n',
      }),
    ).toContain('an average growth needs the period from which it is counted');
  });
});
