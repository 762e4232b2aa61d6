import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { project, projectReport, sample, sampleSystem, type Sample } from '../test-support/sample.js';
import { evaluate, explain } from './index.js';

let figures: Sample;
beforeAll(async () => {
  figures = await sample([['mining.output[2020]', 120]], [], sampleSystem, {
    projects: [
      project({
        id: 'mill',
        industry: 'making',
        planned_total: 200,
        planned_year: 100,
        planned_start: '2020-01',
        planned_end: '2020-10',
        actual_start: '2020-02-15',
        line: 5,
      }),
      project({ id: 'A-1/2', industry: 'making', completed: 7 }),
      project({
        id: '冰雪园',
        category: 'tourism',
        actual_start: '2019',
        actual_end: '2020-05-20',
        planned_end: '2020-03',
      }),
    ],
    progress: [
      projectReport({
        project: 'mill',
        period: '2020-06',
        completed_year: 30,
        completed_total: 50,
        physical: 0.4,
      }),
      projectReport({
        project: 'mill',
        period: '2020-09',
        completed_year: 60,
        completed_total: 80,
        expected_end: '2021-01',
        line: 8,
        source: 'letter',
      }),
    ],
  });
});
afterAll(() => figures.close());

const value = async (text: string, bindings = {}): Promise<unknown> =>
  (await evaluate(text, figures, bindings)).map((figure) => [figure.value, figure.unit]);

describe('project(ID)', () => {
  it('has what is planned and what was reported by the end of a period', async () => {
    expect(await value('project(mill).planned_total')).toEqual([[200, 'CNY']]);
    expect(await value('project(mill).completed[2020-08]')).toEqual([[30, 'CNY']]);
    expect(await value('project(mill).completed[2020-09]')).toEqual([[60, 'CNY']]);
    expect(await value('project(mill).completed[2021-03]')).toEqual([[null, 'CNY']]);
    expect(await value('project(mill).completed_total[2021]')).toEqual([[80, 'CNY']]);
    expect(await value('project(mill).physical[2020]')).toEqual([[0.4, '1']]);
    expect(await value('project(冰雪园).physical[2020]')).toEqual([[1, '1']]);
  });

  it('has the months by which it is late, seen from the end of a period', async () => {
    expect(await value('project(mill).late_start[2020-06]')).toEqual([[1, 'months']]);
    expect(await value('project(mill).overdue[2020-10]')).toEqual([[0, 'months']]);
    expect(await value('project(mill).overdue[2020]')).toEqual([[2, 'months']]);
    expect(await value('project(mill).put_off[2020]')).toEqual([[3, 'months']]);
    expect(await value('project(mill).put_off[2020-06]')).toEqual([[0, 'months']]);
    expect(await value('project(冰雪园).overdue[2021]')).toEqual([[2, 'months']]);
    expect(await value('project(冰雪园).overdue[2020-04]')).toEqual([[1, 'months']]);
    const [late] = await evaluate('project(mill).overdue[2020]', figures);
    expect(late?.text).toEqual({ en: '2 months', zh: '2个月' });
    const [one] = await evaluate('project(mill).late_start[2020]', figures);
    expect(one?.text).toEqual({ en: '1 month', zh: '1个月' });
  });

  it('can be reckoned with, and takes the period at hand', async () => {
    expect(await value('project(mill).completed[t] / project(mill).planned_year', { t: '2020-09' })).toEqual([
      [0.6, '1'],
    ]);
    expect(await value('project(mill).overdue[2020] > 1 month')).toEqual([[1, '1']]);
  });

  it('is explained by the row of the plan or of the report', async () => {
    const tree = await explain('project(mill).completed[2020-09] / project(mill).planned_year', figures);
    expect(tree.inputs).toMatchObject([
      {
        op: 'project',
        source: { document: { en: 'letter' }, file: 'data/progress.csv', line: 8, column: 'completed_year' },
      },
      { op: 'project', ref: 'project(mill).planned_year', source: { file: 'data/projects.csv', line: 5 } },
    ]);
    expect(await explain('project(mill).overdue[2020]', figures)).toMatchObject({
      why: { en: 'months from the planned completion, 2020-10, to the end of the period' },
    });
  });

  it('takes any id, in quotes where it needs them', async () => {
    const [figure] = await evaluate('project("A-1/2").completed_total[2020]', figures);
    expect(figure).toMatchObject({ value: 7, ref: 'project("A-1/2").completed_total[2020]' });
  });

  it('says what is wrong', async () => {
    const wrong = (text: string) => evaluate(text, figures);
    await expect(wrong('project(mil).overdue[2020]')).rejects.toThrow(/there is no project "mil".*"mill"/s);
    await expect(wrong('project(mill).overdu[2020]')).rejects.toThrow(
      /a project has no "overdu".*"overdue"/s,
    );
    await expect(wrong('project(mill).overdue')).rejects.toThrow(/one period is due here/);
    await expect(wrong('project(mill).overdue[2019..2020]')).rejects.toThrow(/one period is due here/);
    await expect(wrong('project().overdue[2020]')).rejects.toThrow(/the id of a project is due here/);
    await expect(wrong('project(mill')).rejects.toThrow(/the id of a project is due here/);
    await expect(wrong('project(mill)')).rejects.toThrow(/does not go on as expected.*"\."/s);
    await expect(wrong('growth(project(mill).completed[2020])')).resolves.toMatchObject([{ value: null }]);
    await expect(wrong('project(mill).completed[2020] + project(mill).overdue[2020]')).rejects.toThrow(
      /different units/,
    );
  });
});
