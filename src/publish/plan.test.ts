import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePlan, parseAssumption, whatIf, type Plan } from '../plan/index.js';
import { project, projectReport, sample, sampleSystem, target, type Sample } from '../test-support/sample.js';
import { planDocument } from './index.js';
import { textWidth } from './drawing.js';
import { drawPace } from './pace-chart.js';
import { drawTimeline } from './timeline-chart.js';
import { drawWhatIf } from './what-if-chart.js';

let figures: Sample;
let plan: Plan;
beforeAll(async () => {
  const values = [100, 108, 113, 124, 130, 142, 150, 161, 166, 178];
  figures = await sample(
    values.map((value, i) => [`mining.output[${2011 + i}]`, value * 1e9]),
    [],
    sampleSystem,
    {
      targets: [
        target({
          id: 'output_2025',
          name_en: 'Output of <mining>',
          name_zh: '采矿产出',
          expression: 'mining.output[t]',
          value: 220e9,
          baseline: 150e9,
          baseline_period: '2017',
        }),
      ],
      projects: [
        project({
          id: 'shaft',
          name_en: 'New shaft',
          name_zh: '新井',
          industry: 'mining',
          district: 'East',
          planned_year: 1e9,
          planned_start: '2019-03',
          planned_end: '2021-06',
          actual_start: '2019-03',
        }),
        project({ id: 'nursery', category: 'childcare', planned_end: '2021' }),
      ],
      progress: [
        projectReport({ project: 'shaft', period: '2020-12', completed_year: 6e8, expected_end: '2021-09' }),
      ],
    },
  );
  plan = await makePlan(figures);
});
afterAll(() => figures.close());

describe('the pictures of a plan', () => {
  it('show what was observed, the target and the forecast, and describe them in words', async () => {
    const [state] = plan.targets;
    const svg = await drawPace(state!, { lang: 'en', system: figures.system });
    expect(svg).toContain('>178 billion yuan<');
    expect(svg).toContain('>220 billion yuan<');
    expect(svg).toContain('forecast, 80 % interval');
    expect(svg).toContain('<title id="pace-title">Output of &lt;mining&gt;</title>');
    expect(svg).toContain('the probability of meeting the target');
  });

  it('are the same bytes each time', async () => {
    const draw = () => drawTimeline(plan, { lang: 'zh', system: figures.system });
    const svg = await draw();
    expect(await draw()).toBe(svg);
    expect(svg).toContain('>新井<');
    expect(svg).toContain('红：完成年度计划的60.0%，时间进度100.0%');
  });

  it('have all their texts within their width, also where it is narrow', async () => {
    for (const lang of ['en', 'zh'] as const)
      for (const width of [340, 680]) {
        const given = { lang, system: figures.system, width };
        const drawn = [await drawTimeline(plan, given), await drawPace(plan.targets[0]!, given)];
        for (const svg of drawn)
          for (const [from, to, text] of extents(svg)) {
            expect(from, text).toBeGreaterThanOrEqual(-1);
            expect(to, text).toBeLessThanOrEqual(width + 1);
          }
      }
  });

  it('have a straight path to the target from the baseline or from now, and none where it is met', async () => {
    const given = { lang: 'en', system: figures.system } as const;
    const [state] = plan.targets;
    expect(await drawPace(state!, given)).toContain('target / straight path');
    const met = { ...state!, status: 'met_early' as const, baseline: null, value: 170e9, forecast: [] };
    const svg = await drawPace(met, given);
    expect(svg).not.toContain('straight path');
    expect(svg).not.toContain('stroke-dasharray');
    expect(svg).toContain('>170 billion yuan<');
  });

  it('of a what-if have each assumed figure beside the year before, within the width', async () => {
    const found = await whatIf(figures, 'mining.output[2021]', [
      parseAssumption('grow', 'mining.output[2021] = 10%'),
    ]);
    const svg = await drawWhatIf(found, { lang: 'en', system: figures.system, width: 340 });
    expect(svg).toContain('>mining.output[2021]: 195.8 billion yuan<');
    expect(svg).toContain('>195.8 billion yuan (+10.0%)<');
    for (const [from, to, text] of extents(svg)) {
      expect(from, text).toBeGreaterThanOrEqual(-1);
      expect(to, text).toBeLessThanOrEqual(341);
    }
  });

  it('leave out January and February where they are known together only', async () => {
    const months = ['2020-02', '2020-03', '2020-04'].map((period, i) => ({
      period,
      value: [200, 99, 98][i]!,
    }));
    const joined = { ...plan.targets[0]!, joined: true, observed: months, forecast: [] };
    const svg = await drawPace(joined, { lang: 'en', system: figures.system });
    expect(svg).toContain('>2020-04<');
    expect(svg).not.toContain('>2020-02<');
  });

  it('can be drawn of a plan without anything in it', async () => {
    const empty = { ...plan, targets: [], projects: [] };
    expect(await drawTimeline(empty, { lang: 'en', system: figures.system })).toContain('<svg');
    const bare = {
      ...plan.targets[0]!,
      observed: [],
      forecast: [],
      baseline: null,
      current: null,
      value: null,
    };
    expect(await drawPace(bare, { lang: 'en', system: figures.system })).toContain('<svg');
  });
});

/** Where the texts of a drawing begin and end, as far as their widths can be estimated. */
function extents(svg: string): [number, number, string][] {
  const texts =
    /<text text-anchor="(\w+)" transform="translate\((-?[\d.]+),[^"]*" font-size="([\d.]+)px"[^>]*>([^<]*)</g;
  return [...svg.matchAll(texts)].map(([, anchor, x, size, text]) => {
    const wide = textWidth(text ?? '', Number(size));
    const from = Number(x) - (anchor === 'middle' ? wide / 2 : anchor === 'end' ? wide : 0);
    return [from, from + wide, text ?? ''];
  });
}

describe('a plan as a document', () => {
  it('is a page with a picture of each, its texts escaped', async () => {
    const page = String(await planDocument(plan, { format: 'html', lang: 'en' }, figures.system));
    expect(page).toContain('Output of &lt;mining&gt;');
    expect(page).not.toContain('<mining>');
    // each drawn for wide and for narrow pages
    expect(page.match(/<svg/g)).toHaveLength(4);
    // every id is used once
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is a workbook whose numbers are numbers', async () => {
    const bytes = await planDocument(plan, { format: 'xlsx', lang: 'en' }, figures.system);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(bytes as Uint8Array) as unknown as ArrayBuffer);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Targets', 'Projects', 'Investment', 'Notes']);
    const heads = book.getWorksheet('Targets')!.getRow(1).values as string[];
    const row = book.getWorksheet('Targets')!.getRow(2);
    expect(row.getCell(heads.indexOf('Value')).value).toBe(220e9);
    expect(row.getCell(heads.indexOf('Reached')).value).toBe(178e9);
    expect(book.getWorksheet('Investment')!.getRow(2).getCell(5).value).toBe(6e8);
  });

  it('is a section of Markdown in Chinese', async () => {
    const text = String(await planDocument(plan, { format: 'md', lang: 'zh' }, figures.system));
    expect(text).toMatch(/^# 截至2020年末的目标与项目\n/);
    expect(text).toContain('| 采矿产出 | 2025 | 不低于2200亿元 | 1780亿元 |');
    expect(text).toContain('- 2020年各产业项目占全部重点项目完成投资的100.0%。');
  });
});
