import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluateAll, explain } from '../figures/index.js';
import { project, projectReport, sample, sampleSystem, type Sample } from '../test-support/sample.js';
import { withInvestment } from './index.js';

let figures: Sample;
beforeAll(async () => {
  figures = await sample([['mining.output[2020]', 120]], [], sampleSystem, {
    projects: [
      project({ id: 'shaft', industry: 'mining', planned_year: 50, actual_start: '2020' }),
      project({
        id: 'drift',
        industry: 'mining',
        planned_year: 20,
        actual_start: '2020',
        key: false,
        line: 3,
      }),
      project({ id: 'nursery', category: 'childcare', planned_year: 10, actual_start: '2020', line: 4 }),
    ],
    progress: [
      projectReport({ project: 'shaft', period: '2020-03', completed_year: 5 }),
      projectReport({ project: 'shaft', period: '2020-06', completed_year: 12, line: 3 }),
      projectReport({ project: 'drift', period: '2020-03', completed_year: 2 }),
      projectReport({ project: 'nursery', period: '2020-12', completed_year: 9 }),
      projectReport({ project: 'shaft', period: '2020-12', completed_year: 40, line: 6 }),
      projectReport({ project: 'drift', period: '2020-12', completed_year: 15 }),
    ],
  });
});
afterAll(() => figures.close());

const values = async (...texts: string[]) =>
  (await evaluateAll(texts, figures)).map(([figure]) => figure && [figure.value, figure.status]);

describe('investment in projects', () => {
  it('is a figure of each industry, group and total, and of all projects with the public services', async () => {
    expect(
      await values(
        'mining.invest_completed[2020]',
        'trade.invest_completed[2020]',
        'goods.invest_completed[2020]',
        'total.invest_completed[2020]',
        'invest.completed[2020]',
        'invest.planned[2020]',
        'mining.invest_planned[2020]',
      ),
    ).toEqual([
      [55, 'A'],
      [0, 'A'],
      [55, 'A'],
      [55, 'A'],
      [64, 'A'],
      [80, 'A'],
      [70, 'A'],
    ]);
  });

  it('gives shares and rates by the same expressions as everything else', async () => {
    const [share, rate] = await values(
      'total.invest_completed[2020] / invest.completed[2020]',
      'mining.invest_completed[2020] / mining.invest_planned[2020]',
    );
    expect(share?.[0]).toBeCloseTo(55 / 64, 12);
    expect(rate?.[0]).toBeCloseTo(55 / 70, 12);
  });

  it('takes the last report of the year where one is late, as an estimate', async () => {
    expect(
      await values('ytd(mining.invest_completed[2020-06])', 'ytd(mining.invest_completed[2020-03])'),
    ).toEqual([
      [14, 'E'],
      [7, 'A'],
    ]);
  });

  it('is explained by the projects, each down to the report that says so', async () => {
    const tree = await explain('invest.completed[2020]', figures);
    expect(tree).toMatchObject({ op: 'projects', source: { document: null, file: 'data/progress.csv' } });
    expect(tree.inputs.map(({ ref, value }) => [ref, value])).toEqual([
      ['project(shaft).completed[2020]', 40],
      ['project(drift).completed[2020]', 15],
      ['project(nursery).completed[2020]', 9],
    ]);
    expect(tree.inputs[0]).toMatchObject({
      op: 'project',
      source: { file: 'data/progress.csv', line: 6, column: 'completed_year' },
    });
    expect((await explain('mining.invest_planned[2020]', figures)).inputs.map(({ ref }) => ref)).toEqual([
      'project(shaft).planned_year',
      'project(drift).planned_year',
    ]);
  });

  it('is told of key projects alone, too', async () => {
    expect(
      await values(
        'mining.invest_key_completed[2020]',
        'total.invest_key_completed[2020]',
        'invest.key_completed[2020]',
      ),
    ).toEqual([
      [40, 'A'],
      [40, 'A'],
      [49, 'A'],
    ]);
    expect((await explain('invest.key_completed[2020]', figures)).inputs.map(({ ref }) => ref)).toEqual([
      'project(shaft).completed[2020]',
      'project(nursery).completed[2020]',
    ]);
  });

  it('leaves a system alone whose projects have no amounts, or several currencies, or that uses the names itself', () => {
    expect(withInvestment(sampleSystem, [project({ id: 'a', unit: null })])).toBe(sampleSystem);
    expect(withInvestment(sampleSystem, [project({ id: 'a' }), project({ id: 'b', unit: 'USD' })])).toBe(
      sampleSystem,
    );
    const named = {
      ...sampleSystem,
      indicators: [...sampleSystem.indicators, { ...sampleSystem.indicators[0]!, id: 'planned' }],
    };
    expect(withInvestment(named, [project({ id: 'a' })])).toBe(named);
  });
});
