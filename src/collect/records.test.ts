// Exchange rates, projects and targets.
import { describe, expect, it } from 'vitest';
import { collectFiles, messageOf } from './testing.js';

describe('data/rates.csv', () => {
  it('gives the average rate of a period unless its kind says otherwise, with currencies by code or name', async () => {
    const { rates } = await collectFiles({
      'data/rates.csv':
        'from,to,period,kind,rate,source\nUSD,CNY,2020,,6.8974,communiqué\n美元,人民币,2020年,期末,6.5249,\nEUR,CNY,2020-Q2,average,7.8,\n',
    });
    expect(rates).toEqual([
      {
        from: 'USD',
        to: 'CNY',
        period: '2020',
        kind: 'average',
        rate: 6.8974,
        source: 'communiqué',
        file: 'data/rates.csv',
        line: 2,
      },
      {
        from: 'USD',
        to: 'CNY',
        period: '2020',
        kind: 'end',
        rate: 6.5249,
        source: null,
        file: 'data/rates.csv',
        line: 3,
      },
      {
        from: 'EUR',
        to: 'CNY',
        period: '2020-Q2',
        kind: 'average',
        rate: 7.8,
        source: null,
        file: 'data/rates.csv',
        line: 4,
      },
    ]);
  });
});

describe('data/projects.csv', () => {
  it('gives projects of industries and of public services, amounts in the base unit', async () => {
    const { projects } = await collectFiles({
      'data/projects.csv':
        '项目编号,项目名称,产业,类别,是否重点,单位,总投资,完成投资,计划开工,实际竣工,阶段\n' +
        'a,乳品厂,食品加工,,是,亿元,12.5,3,2020年3月,2021/6/30,在建\nb,Day nursery,,childcare,no,,,,,,\n',
    });
    expect(projects).toMatchObject([
      {
        id: 'a',
        name_en: null,
        name_zh: '乳品厂',
        industry: 'food',
        category: null,
        key: true,
        unit: 'CNY',
        planned_total: 1250000000,
        planned_year: null,
        completed: 300000000,
        planned_start: '2020-03',
        actual_end: '2021-06-30',
        stage: 'under_construction',
        line: 2,
      },
      {
        id: 'b',
        name_en: 'Day nursery',
        industry: null,
        category: 'childcare',
        key: false,
        unit: null,
        stage: null,
      },
    ]);
  });

  it('takes an end in the year of the start', async () => {
    const { projects } = await collectFiles({
      'data/projects.csv': 'id,name_en,industry,planned_start,planned_end\na,Mill,food,2021-05,2021\n',
    });
    expect(projects).toMatchObject([{ planned_start: '2021-05', planned_end: '2021' }]);
  });
});

describe('data/targets.csv', () => {
  it('gives targets with their value and baseline in the base unit, and growth as a fraction', async () => {
    const { targets } = await collectFiles({
      'data/targets.csv':
        'id,name_zh,expression,comparison,value,unit,due,annual_growth,baseline,baseline_period,source\n' +
        'a,产值,food.output_value[t],不低于,1000,亿元,2021年,14,800,2018,plan\n' +
        'b,,food.export_share[t],≤,30%,,2025,,,,\n',
    });
    expect(targets).toMatchObject([
      {
        id: 'a',
        name_en: null,
        name_zh: '产值',
        expression: 'food.output_value[t]',
        comparison: '>=',
        value: 1e11,
        unit: 'CNY',
        due: '2021',
        annual_growth: 0.14,
        baseline: 8e10,
        baseline_period: '2018',
        source: 'plan',
        file: 'data/targets.csv',
        line: 2,
      },
      { comparison: '<=', value: 0.3, unit: '1', due: '2025', annual_growth: null, baseline: null },
    ]);
  });

  it('takes a plain number, as of a ratio', async () => {
    const { targets } = await collectFiles({
      'data/targets.csv':
        'id,name_en,expression,comparison,value,unit,due\na,A,food.output_value[t] / food.staff[t],>=,2.5,1,2025\n',
    });
    expect(targets).toMatchObject([{ value: 2.5, unit: '1' }]);
  });

  it('refuses a fixed period, and a baseline value of an average growth', async () => {
    const message = await messageOf({
      'data/targets.csv':
        'id,name_en,expression,comparison,value,unit,due,baseline,baseline_period\n' +
        'a,A,food.output_value[2020],>=,1,亿元,2025,,\n' +
        'b,B,food.output_value[t],average growth >=,10,%,2025,80,2018\n',
    });
    expect(message).toContain(
      'data/targets.csv:2, column "expression": the expression of a target has no open period',
    );
    expect(message).toContain(
      'data/targets.csv:3, column "baseline": the baseline of an average growth is the figure of its period',
    );
  });
});
