import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { harbinAudit } from '../test-support/harbin.js';
import type { AuditClaim, AuditReport } from './index.js';

const example = resolve(import.meta.dirname, '../../examples/harbin');
const audit = harbinAudit();
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
    ['more than 40 percent of the entire fixed-asset investment of the city', 'contradicted'],
    ['more than 50 percent of the entire fixed-asset investment of the city', 'unsupported'],
  ])('judges a bound by that of the workspace: %s is %s', async (bound, verdict) => {
    const report = await audit(
      `In 2020, Harbin’s eight industries completed investment of 12.93 billion yuan, accounting for ${bound}.`,
    );
    expect(report.claims.find(({ text }) => /^[345]0 percent$/.test(text))?.verdict).toBe(verdict);
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

  it.each([
    [
      'Food processors in Harbin had an output value of 101.95 billion yuan in 2020.',
      '101.95 billion yuan',
      'agri_food.output_value[2020]',
    ],
    ['2020年，哈尔滨文旅产业收入1362.6亿元。', '1362.6亿元', 'tourism.revenue[2020]'],
    [
      'Revenue of Harbin’s banking sector came to 85.81 billion yuan in 2020.',
      '85.81 billion yuan',
      'finance.revenue[2020]',
    ],
    ['Services make up 66.0 percent of Harbin’s GDP in 2020.', '66.0 percent', 'tertiary.gdp_share[2020]'],
    [
      'In 2020, Harbin’s pillar industries reached a scale of 396.21 billion yuan.',
      '396.21 billion yuan',
      'pillar.headline[2020]',
    ],
    ['2020年，哈尔滨现代物流收入位列第三。', '第三', 'rank(logistics.headline[2020])'],
  ])('finds an industry by other words for it: %s', async (text, number, ref) => {
    expect(claimOf(await audit(text), number)).toMatchObject({ verdict: 'verified', ref });
  });

  it.each([
    [
      '新材料和信息两个优势产业2020年在哈尔滨保持增长：前者产值151.1亿元，后者总收入347.7亿元。',
      ['151.1亿元', '347.7亿元'],
    ],
    [
      'In 2020, revenue of Harbin’s finance and modern logistics came to 85.81 and 89.47 billion yuan respectively.',
      ['85.81', '89.47 billion yuan'],
    ],
    [
      'Harbin’s advanced equipment manufacturing did well in 2020. Its output value rose by 11.6 percent to 77.3 billion yuan.',
      ['11.6 percent', '77.3 billion yuan'],
    ],
    [
      'In 2020, finance and logistics in Harbin together took in 175.28 billion yuan.',
      ['175.28 billion yuan'],
    ],
    ['哈尔滨先进装备制造2020年产值增长11.6%，比绿色农产品深加工快2.3个百分点。', ['11.6%', '2.3个百分点']],
    [
      '哈尔滨2020年总规模6213.7亿元，距2021年主导产业和优势产业7000亿元的目标还差786.3亿元。',
      ['6213.7亿元', '7000亿元', '786.3亿元'],
    ],
  ])('follows lists, pronouns and what is worked out of several figures: %s', async (text, numbers) => {
    const report = await audit(text);
    expect(numbers.map((number) => [number, claimOf(report, number)?.verdict])).toEqual(
      numbers.map((number) => [number, 'verified']),
    );
  });

  it.each([
    [
      'a growth by the level beside it that is right',
      '哈尔滨2020年现代物流收入894.7亿元。金融产业收入858.1亿元，增长6.2%。',
      '6.2%',
      0.026,
    ],
    [
      'growth at constant prices called nominal',
      'Harbin’s GDP was 518.38 billion yuan in 2020, 0.6 percent more than the year before at current prices.',
      '0.6 percent',
      0.006,
    ],
    [
      'an amount in dollars that is ten times off',
      '2020年，哈尔滨“4+4”现代产业新体系总规模达到93.23亿美元。',
      '93.23亿美元',
      90.088e9,
    ],
    [
      'how early a target was met',
      'Harbin’s deep processing of green agricultural products went past its goal of 100 billion yuan two years ahead of schedule.',
      'two years',
      1,
    ],
    [
      'a target’s value',
      'The target for output value of the deep processing of green agricultural products in Harbin is 120 billion yuan for 2021.',
      '120 billion yuan',
      100e9,
    ],
    [
      'a number of industries',
      'The five pillar industries of Harbin reached 396.21 billion yuan in 2020.',
      'five',
      4,
    ],
    [
      'a rank of the eight',
      'In 2020, modern logistics was fourth of the eight industries of Harbin with 89.47 billion yuan.',
      'fourth',
      3,
    ],
    [
      'a share of the total',
      '2020年，哈尔滨特色文化和旅游收入1362.6亿元，占总规模的27.9%。',
      '27.9%',
      0.21929,
    ],
    [
      'an undated text by its other numbers',
      '现代生物医药总收入773亿元，同比增长2.9%。信息产业总收入347.7亿元，增长6.4%。',
      '773亿元',
      80.7e9,
    ],
  ])('contradicts %s', async (_, text, number, right) => {
    const report = await audit(text);
    const claim = report.claims.find((one) => one.text.startsWith(number) && one.relation === undefined);
    expect(claim?.verdict).toBe('contradicted');
    expect(claim?.computed).toBeCloseTo(right, right > 1000 ? -7 : 3);
  });

  it('contradicts the year by which a target is due', async () => {
    const report = await audit(
      'In Harbin, revenue of modern biomedicine is to become 100 billion yuan or more by 2030.',
    );
    expect(claimOf(report, '2030')).toMatchObject({ verdict: 'contradicted', computed: 2025 });
  });

  it('reads a table by its rows and the unit that its head declares', async () => {
    const report = await audit(
      'Harbin, 2020 (yuan, bn; change on year, %)\nInformation | 34.77 | 6.4\nNew materials | 11.51 | 7.5\nFinance | 85.81 | 2.6',
    );
    const verdicts = ['34.77', '6.4', '11.51', '7.5', '85.81', '2.6'].map(
      (cell) => claimOf(report, cell)?.verdict,
    );
    expect(verdicts).toEqual(['verified', 'verified', 'contradicted', 'verified', 'verified', 'verified']);
  });

  it.each([
    [
      'what was planned',
      'In Harbin, revenue of modern biomedicine should reach 90 billion yuan in 2020, planners had said.',
    ],
    [
      'one company of the industry',
      'In 2020, a leading finance company of Harbin had revenue of 88.51 billion yuan.',
    ],
    [
      'another city beside it',
      'Harbin grew. In 2020, Changchun’s finance industry had revenue of 88.51 billion yuan.',
    ],
    ['another year', '2019年，哈尔滨金融业收入885.1亿元。'],
    [
      'several told one by one',
      'Harbin in 2020: 85.8 billion yuan in finance, 89.5 billion yuan in logistics, which is 28 percent of the total scale between them.',
    ],
    [
      'a text on no place at all',
      'Revenue of the finance industry was 79.2 billion yuan in 2020, up 5.1 percent.',
    ],
    [
      'the word information',
      'According to information from Harbin’s bureau, 352 billion yuan was lent in 2020.',
    ],
  ])('does not hold against the text %s', async (_, text) => {
    const { summary } = await audit(text);
    expect(summary.contradicted).toBe(0);
  });
});
