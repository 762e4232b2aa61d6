import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWorkspace } from '../build.js';
import { openDuckDB, type Engine } from '../engine/index.js';
import type { FigureContext } from '../figures/index.js';
import { makePlan, type Plan, type TargetState } from './index.js';

const folder = mkdtempSync(join(tmpdir(), 'songhua-plan-'));
let engine: Engine;
let context: FigureContext;
let plan: Plan;
beforeAll(async () => {
  cpSync(resolve(import.meta.dirname, '../../examples/harbin'), folder, {
    recursive: true,
    filter: (source) => !source.includes('.songhua'),
  });
  const { store } = await buildWorkspace(folder);
  engine = await openDuckDB();
  context = { engine, store };
  plan = await makePlan(context);
});
afterAll(() => {
  engine.close();
  rmSync(folder, { recursive: true });
});

const target = (id: string): TargetState => {
  const found = plan.targets.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no target ${id}`);
  return found;
};

describe('the plan of Harbin at the end of 2020', () => {
  it('says that the agri-food target was met one year early', () => {
    expect(plan.as_of).toBe('2020');
    expect(target('agri_food_2021')).toMatchObject({
      status: 'met_early',
      years_early: 1,
      achieved: 1.0195,
      growth_reached: { value: 0.093, basis: 'published' },
      growth_stated: 0.14,
      required_growth: null,
      probability: 1,
    });
    expect(target('agri_food_2021').text.en).toContain('Met 1 year early: 101.95 billion yuan in 2020');
    expect(target('agri_food_2021').text.zh).toContain('提前1年实现');
  });

  it('says that the total is not there yet and needs 12.7 % in the last year', () => {
    const total = target('scale_2021');
    expect(total.status).toBe('behind');
    expect(total.required_growth).toBeCloseTo(7000 / 6213.7 - 1, 12);
    expect(total.text.en).toContain('growth of 12.7% is needed in the last year');
    expect(total.text.zh).toContain('最后一年需增长12.7%');
    // six of the eight industries report a comparable base
    expect(total.growth_reached?.basis).toBe('covered');
  });

  it('refuses a probability from one year of data, saying how many it takes', () => {
    const { probability, refusal } = target('scale_2021');
    expect(probability).toBeNull();
    expect(refusal).toEqual({
      en: 'no forecast: 1 year in a row is known, and it takes at least 7 years',
      zh: '不作预测：仅有连续1年的数据，至少需要7年',
    });
  });

  it('finds biomedicine behind, no figures of two, and nothing to judge the share of services by', () => {
    expect(plan.targets.map(({ id, status }) => [id, status])).toEqual([
      ['scale_2021', 'behind'],
      ['agri_food_2021', 'met_early'],
      ['industry_2021', 'no_data'],
      ['strategic_emerging_2021', 'no_data'],
      ['services_2021', 'no_data'],
      ['biomedicine_2025', 'behind'],
    ]);
    expect(target('services_2021').current?.text.en).toBe('66.0%');
    expect(target('biomedicine_2025').required_growth).toBeCloseTo((1000 / 807) ** 0.2 - 1, 12);
  });

  it('bounds the investment in all key projects at 32.3 billion yuan', () => {
    const [bound] = plan.investment.bounds;
    expect(bound?.at_most).toBeCloseTo(32.325e9, 0);
    expect(bound?.text.en).toContain('at most 32.3 billion yuan in all');
  });

  it('has the childcare centre among its projects: a public service, expected by the end of 2021', () => {
    expect(plan.projects).toMatchObject([
      { id: 'childcare_centre', industry: null, category: 'childcare', expected_end: '2021', light: 'none' },
    ]);
    expect(plan.projects[0]?.text.en).toBe(
      'comprehensive service centre for childcare (public service: childcare): expected by the end of 2021; no progress has been reported',
    );
    expect(plan.projects[0]?.text.zh).toBe(
      '托育综合服务中心（公共服务：托育服务）：预计2021年底前竣工，尚无进展报告',
    );
  });

  it('finds the centre overdue where nothing was heard of it by 2022', async () => {
    const later = await makePlan(context, { frequency: 'A', year: 2022, index: 1 });
    expect(later.projects[0]).toMatchObject({ light: 'red', overdue: 12 });
    expect(later.targets.find(({ id }) => id === 'agri_food_2021')).toMatchObject({
      status: 'met_early',
      years_early: 1,
    });
    const scale = later.targets.find(({ id }) => id === 'scale_2021');
    expect(scale).toMatchObject({ status: 'no_data', required_growth: null, probability: null });
    expect(scale?.text).toEqual({
      en: 'Total scale of the pillar and advantageous industries: above 700 billion yuan by 2021. It is due, but no figure of 2021 is known; the last one is 621.37 billion yuan in 2020',
      zh: '主导产业和优势产业总规模：目标为2021年超过7000亿元。目标已到期，但尚无2021年数据，最近数据为2020年的6213.7亿元',
    });
  });
});
