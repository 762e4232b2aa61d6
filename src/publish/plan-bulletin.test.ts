import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from '../figures/index.js';
import {
  project,
  projectReport,
  sample,
  sampleSystem,
  target,
  type Sample,
  type SampleCell,
} from '../test-support/sample.js';
import { report } from './index.js';

const cells: SampleCell[] = [
  ...[100, 110, 121].map((value, i): SampleCell => [`mining.output[${2018 + i}]`, value * 1e9]),
  ...[50, 60, 90].map((value, i): SampleCell => [`making.output[${2018 + i}]`, value * 1e9]),
  ...[40, 41, 39].map((value, i): SampleCell => [`trade.output[${2018 + i}]`, value * 1e9]),
  ['trade.output[2020-Q3]', 9e9],
];
const common = { baseline_period: '2018', due: '2022' } as const;
let figures: Sample;
beforeAll(async () => {
  figures = await sample(
    cells,
    [],
    { ...sampleSystem, services: [{ id: 'care', names: { en: 'childcare', zh: '托育服务' } }] },
    {
      targets: [
        target({
          id: 'growth',
          expression: 'mining.output[t]',
          measure: 'average_growth',
          value: 0.12,
          unit: '1',
          ...common,
        }),
        target({
          id: 'share',
          expression: 'making.output[t]',
          measure: 'share',
          value: 0.5,
          unit: '1',
          ...common,
        }),
        target({
          id: 'quarter',
          expression: 'trade.output[t]',
          value: 11e9,
          due: '2021-Q3',
          baseline: 8e9,
          baseline_period: '2018-Q3',
        }),
        target({
          id: 'ceiling',
          expression: 'trade.output[t]',
          comparison: '<=',
          value: 39.5e9,
          due: '2022',
        }),
      ],
      projects: [
        project({
          id: 'A/1',
          name_en: 'Shaft',
          name_zh: '竖井',
          industry: 'mining',
          district: 'east',
          planned_total: 9e9,
          planned_year: 4e9,
          planned_start: '2020-01',
          planned_end: '2021-06',
          actual_start: '2020-01',
        }),
        project({
          id: 'nursery',
          category: 'care',
          planned_total: 1e9,
          planned_start: '2020-05',
          planned_end: '2020-10',
          line: 3,
        }),
        project({
          id: 'plant',
          industry: 'making',
          key: false,
          planned_year: 1e9,
          actual_start: '2020-02',
          line: 4,
        }),
        project({ id: 'clinic', category: 'care', planned_end: '2021-06', actual_start: '2020-02', line: 5 }),
      ],
      progress: [
        projectReport({ project: 'A/1', period: '2020-09', completed_year: 3e9, expected_end: '2021-06' }),
        projectReport({ project: 'plant', period: '2020-09', completed_year: 4e8 }),
        projectReport({ project: 'clinic', period: '2020-09', completed_year: 1e9, expected_end: '2021-10' }),
      ],
    },
  );
});
afterAll(() => figures.close());

const page = async (lang: 'en' | 'zh'): Promise<string> =>
  String(await report('2020', { lang, format: 'html' }, figures));

describe('the plan in the bulletin', () => {
  it('has every number as a figure with its derivation, in either language', async () => {
    for (const lang of ['en', 'zh'] as const) {
      const html = await page(lang);
      const [, section = ''] =
        /<h2>(?:Targets|[一二三四五六]、目标完成情况)<\/h2>([\s\S]*?)<h2>(?:Notes|注)<\/h2>/.exec(html) ?? [];
      expect(section).toContain('data-ref=');
      const bare = section
        .replace(/<button type="button" class="f[^>]*>[^<]*<\/button>/g, '')
        .replace(/<caption>.*?<\/caption>/g, '')
        .replace(/<[^>]+>/g, ' ')
        // periods are no figures
        .replace(/(?:the third quarter of |June |October )?20\d\d(?:年(?:\d+月|三季度)?)?/g, '');
      expect(bare).not.toMatch(/\d/);
      const shown = new Set([...html.matchAll(/popovertarget="([^"]+)"/g)].map(([, id]) => id));
      for (const id of shown) expect(html).toContain(`<div popover id="${id}"`);
      for (const [, ref] of section.matchAll(/data-ref="([^"]+)"/g))
        expect(() =>
          parse((ref ?? '').replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<')),
        ).not.toThrow();
    }
  });

  it('judges average growth, shares and quarters by what they are about', async () => {
    const text = String(await report('2020', { lang: 'en', format: 'md' }, figures));
    expect(text).toMatch(/\| Growth +\| 2022 +\| +at least 12% a year \| +10\.0% \| behind/);
    expect(text).toMatch(
      /\| Share +\| 2022 +\| +at least 50% \| +36\.0% \| behind|\| Share +\| 2022 +\| +at least 50% \| +36\.0% \| on track/,
    );
    expect(text).toMatch(
      /\| Quarter +\| the third quarter of 2021 \| +at least 11 billion yuan \| +9 billion yuan \|/,
    );
    expect(text).toContain(
      'Ceiling came to 39 billion yuan in 2020: the target of at most 39.5 billion yuan by 2022 was met two years early.',
    );
    expect(text).toContain(
      '- Growth: behind at 10.0% a year; to reach the target it must grow by 14.0% a year.',
    );
    expect(text).toMatch(
      /- Share: (?:behind|on track) at 36\.0%; to reach the target it must rise by 7\.0 percentage points a year\./,
    );
  });

  it('tells of projects what is late, and what the industries invest of all that key projects do', async () => {
    const text = String(await report('2020', { lang: 'en', format: 'md' }, figures));
    expect(text).toContain(
      '- Shaft (mining): under construction, expected by the end of June 2021; 75.0% of the year’s plan completed, with 75.0% of the year over.',
    );
    expect(text).toContain(
      '- Nursery (public service: childcare): expected by the end of October 2020; completion 2 months overdue.',
    );
    expect(text).toContain(
      '- Plant (making): under construction; 40.0% of the year’s plan completed, with 75.0% of the year over.',
    );
    expect(text).toContain('completion put off by 4 months');
    // 3 of 3 + 1 billion; the plant is no key project
    expect(text).toContain(
      'Projects of the industries made up 75.0% of the investment completed in all key projects in 2020.',
    );
    expect(text).toMatch(/\| East +\| +9 billion yuan \| +4 billion yuan \| +3 billion yuan \|/);
    const chinese = String(await report('2020', { lang: 'zh', format: 'md' }, figures));
    expect(chinese).toContain('- Nursery（公共服务：托育服务）：预计2020年10月底前竣工，逾期2个月未竣工。');
    expect(chinese).toContain('- 2020年各产业项目占全部重点项目完成投资的75.0%。');
    expect(chinese).toMatch(/\| 东 +\| +90亿元 \| +40亿元 \| +30亿元 \|/);
  });
});
