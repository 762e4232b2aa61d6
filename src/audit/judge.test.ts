import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWorkspace } from '../build.js';
import { openDuckDB, type Engine } from '../engine/index.js';
import { openStore, type Store } from '../store/index.js';
import { auditTexts, plainText, type AuditClaim, type AuditReport } from './index.js';

const example = resolve(import.meta.dirname, '../../examples/harbin');
const workspace = join(mkdtempSync(join(tmpdir(), 'songhua-audit-')), 'harbin');
let engine: Engine;
let store: Store;

beforeAll(async () => {
  cpSync(example, workspace, { recursive: true, filter: (path) => !path.includes('.songhua') });
  await buildWorkspace(workspace);
  [engine, store] = await Promise.all([openDuckDB(), openStore(workspace)]);
});
afterAll(() => {
  engine.close();
  rmSync(workspace, { recursive: true });
});

const audit = (text: string): Promise<AuditReport> =>
  auditTexts([plainText('text', text)], { figures: { engine, store } });
const claimOf = (report: AuditReport, text: string): AuditClaim | undefined =>
  report.claims.find((claim) => claim.text === text && claim.relation === undefined);

describe('a text judged against a workspace', () => {
  it.each(['en', 'zh'])('verifies the example article (%s) and contradicts nothing in it', async (lang) => {
    const { summary } = await audit(readFileSync(join(example, `articles/harbin-2020.${lang}.md`), 'utf8'));
    expect(summary.contradicted + summary.inconsistent).toBe(0);
    expect(summary.verified).toBeGreaterThanOrEqual(29);
  });

  it('verifies levels, growth and counts within their printed precision, and shows where the figure comes from', async () => {
    const report = await audit(
      "Harbin's eight industries reached a total scale of 621.4 billion yuan in 2020. Output value of the advanced equipment manufacturing industry was 77.3 billion yuan, up 11.6 percent.",
    );
    expect(
      report.claims
        .filter(({ unjudged }) => unjudged !== 'date')
        .map(({ text, ref, verdict }) => [text, ref, verdict]),
    ).toEqual([
      ['eight industries', null, 'verified'],
      ['621.4 billion yuan', 'total.headline[2020]', 'verified'],
      ['77.3 billion yuan', 'equipment.output_value[2020]', 'verified'],
      ['11.6 percent', 'growth(equipment.output_value[2020])', 'verified'],
    ]);
    expect(claimOf(report, '77.3 billion yuan')?.derivation?.source?.file).toBe(
      'data/published/industries-2020.csv',
    );
  });

  it.each([
    [
      'Output value of advanced equipment manufacturing in Harbin was 73.7 billion yuan in 2020.',
      '73.7 billion yuan',
      77.3e9,
    ],
    [
      'In 2020, Harbin’s finance industry had revenue of 85.81 billion yuan, up 6.2 percent year on year.',
      '6.2 percent',
      0.026,
    ],
    ['2020年，哈尔滨市第三产业增加值3423.5亿元，增长0.4%。', '0.4%', -0.004],
    ['2020年，哈尔滨市新材料产业产值达到151.1亿元，同比增长5.7%。', '5.7%', 0.075],
  ])('contradicts a wrong number with the right one: %s', async (text, wrong, right) => {
    const claim = claimOf(await audit(text), wrong);
    expect(claim).toMatchObject({ verdict: 'contradicted' });
    expect(claim?.computed).toBeCloseTo(right, 10);
  });

  it.each([
    ['another place', 'Chengdu’s GDP grew 4.0 percent to 1,771.7 billion yuan in 2020.'],
    [
      'firms of an industry',
      'In 2020, two leading firms of Harbin’s advanced equipment manufacturing industry raised output value by 39.4 percent.',
    ],
    ['the whole country', '2020年，哈尔滨市发布数据；全国第三产业增加值增长2.1%。'],
    ['a year without figures', 'Harbin’s finance industry had revenue of 81.0 billion yuan in 2018.'],
    [
      'an indicator that the workspace lacks',
      'Harbin’s finance industry made a profit of 9.1 billion yuan in 2020.',
    ],
  ])('leaves unsupported what the workspace has no figure for: %s', async (_, text) => {
    const { summary } = await audit(text);
    expect(summary.contradicted).toBe(0);
    expect(summary.unsupported).toBeGreaterThan(0);
  });

  it('reports the rate that an amount in two currencies implies, beside those known', async () => {
    const report = await audit(
      'The total scale of Harbin’s “4+4” modern industrial system reached 621.37 billion yuan ($93.23 billion) in 2020.',
    );
    expect(claimOf(report, '$93.23 billion')).toMatchObject({
      verdict: 'unsupported',
      ref: 'convert(total.headline[2020], USD)',
    });
    expect(claimOf(report, '$93.23 billion')?.why).toMatch(/6\.665 .* 6\.8974/);
  });

  it('verifies a target and that it was met early', async () => {
    const report = await audit(
      'In 2020, output value of the deep processing of green agricultural products in Harbin reached 101.95 billion yuan, and the goal of 100 billion yuan was achieved one year ahead of schedule.',
    );
    expect(claimOf(report, '100 billion yuan')?.verdict).toBe('verified');
    expect(claimOf(report, 'one year')).toMatchObject({ verdict: 'verified', computed: 1 });
  });

  it.each([
    ['more than 40 percent of the investment in key industrial projects citywide', 'verified'],
    ['less than 30 percent of the investment in key industrial projects citywide', 'contradicted'],
    ['more than 40 percent of the entire fixed-asset investment of the city', 'unsupported'],
  ])('judges a bound by that of the workspace: %s is %s', async (bound, verdict) => {
    const report = await audit(
      `In 2020, Harbin’s eight industries completed investment of 12.93 billion yuan, accounting for ${bound}.`,
    );
    expect(report.claims.find(({ text }) => /^[34]0 percent$/.test(text))?.verdict).toBe(verdict);
  });

  it('contradicts a slip of the digits where the industry is named, though the words do not tell the indicator', async () => {
    const report = await audit(
      'Harbin’s processors of green farm produce closed 2020 with an output value of 109.15 billion yuan.',
    );
    expect(claimOf(report, '109.15 billion yuan')).toMatchObject({
      verdict: 'contradicted',
      ref: 'agri_food.output_value[2020]',
    });
  });
});
