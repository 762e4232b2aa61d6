import { describe, expect, it } from 'vitest';
import { harbinAudit } from '../test-support/harbin.js';
import type { AuditClaim } from './index.js';

const audit = harbinAudit();

const claimsIn = async (text: string): Promise<AuditClaim[]> =>
  (await audit(text)).claims.filter(({ relation }) => relation === undefined);
const verdictsIn = async (text: string): Promise<Record<string, string>> =>
  Object.fromEntries((await claimsIn(text)).map((claim) => [claim.text, claim.verdict]));

/** Made-up figures beside right ones: each is near a figure of the workspace and about something else. */
const near: readonly (readonly [string, string, string])[] = [
  ['a branch of a sector', 'Harbin’s tertiary sector shrank by 0.4 percent in 2020, wholesale and retail by 3.8 percent and transport by 5.2 percent.', '3.8 percent'],
  ['a part after a semicolon', 'In 2020 Harbin’s advanced equipment manufacturing grew 11.6 percent to 77.3 billion yuan; aerospace itself grew 14.8 percent.', '14.8 percent'],
  ['another measure behind the number', 'In 2020 the secondary industry took 38.2 percent of Harbin’s fixed asset investment, up 4.4 percent.', '4.4 percent'],
  ['growth beside a level that is a firm’s', 'Harbin’s modern biomedicine industry earned 80.7 billion yuan in 2020. One maker, Harbin Pharmaceutical Group, earned 10.8 billion yuan, down 8.8 percent.', '8.8 percent'],
  ['what is left when something is taken away', 'In 2020, excluding fiscal transfers, the tertiary sector of Harbin fell 1.2 percent.', '1.2 percent'],
  ['farming, which is not all of the primary sector', 'The agriculture of Harbin grew by 2.4 percent in 2020, forestry by 1.1 percent, and primary industry as a whole by 2.1 percent.', '2.4 percent'],
  ['banks, which are not all of finance', 'Revenue of Harbin’s finance industry in 2020: banks 51.3 billion yuan, insurers 32.1 billion yuan, brokers 2.41 billion yuan.', '51.3 billion yuan'],
  ['a first estimate', 'According to a first estimate, Harbin’s GDP in 2020 was 515.0 billion yuan; the final figure is 518.38 billion.', '515.0 billion yuan'],
  ['a part in Chinese', '2020年哈尔滨市第一产业增加值615.8亿元，增长2.1%，其中畜牧业增加值208.3亿元，增长5.6%。', '208.3亿元'],
  ['growth of a part in Chinese', '2020年哈尔滨市第一产业增加值615.8亿元，增长2.1%，其中畜牧业增加值208.3亿元，增长5.6%。', '5.6%'],
  ['branches one after another', '2020年哈尔滨市第三产业增加值下降0.4%，批发和零售业下降3.9%，房地产业下降1.1%。', '3.9%'],
  ['the others than those named', '2020年哈尔滨市除金融、物流外的六大产业合计4460.9亿元。', '4460.9亿元'],
  ['in step with a measure that the workspace lacks', '2020年哈尔滨市第三产业投资占比61.8%，第二产业占35.4%。', '35.4%'],
]; // prettier-ignore

describe('what a number is held against', () => {
  it.each(near)('is not a figure that the text does not speak of: %s', async (_, text, number) => {
    const claims = await claimsIn(text);
    expect(claims.find((claim) => claim.text === number)?.verdict).toBe('unsupported');
    expect(claims.filter(({ verdict }) => verdict === 'contradicted')).toEqual([]);
  });

  it('is the sum of sectors whose noun is told once for several', async () => {
    expect(
      await verdictsIn('2020年，哈尔滨市第二、第三产业增加值合计4568亿元，占地区生产总值的88.1%。'),
    ).toMatchObject({ '4568亿元': 'verified', '88.1%': 'verified' });
    expect(await verdictsIn('2020年，哈尔滨市二、三产业合计占比88.1%，增加值4568亿元。')).toMatchObject({
      '88.1%': 'verified',
      '4568亿元': 'verified',
    });
  });

  it('is the sector that a clause names without its noun', async () => {
    expect(
      await verdictsIn(
        'At comparable prices Harbin’s primary sector expanded by 2.1 percent in 2020 and the secondary by 2.3 percent, while services edged up by 0.5 percent; services make up 66.0 percent of GDP.',
      ),
    ).toMatchObject({ '2.1 percent': 'verified', '2.3 percent': 'verified', '66.0 percent': 'verified' });
  });

  it.each([
    ['a share of the total that is another’s', 'Who makes up Harbin’s 621.37 billion yuan? Culture and tourism lead with 136.26 billion, that is, 34.4 percent of the total for 2020.', '34.4 percent'],
    ['a share of the one group beside the other', '哈尔滨“4+4”2020年总规模6213.7亿元。四大主导产业占63.8%，四大优势产业占26.2%。', '26.2%'],
    ['a rank by size behind the amount', '论块头，哈尔滨“4+4”各产业座次已定：2020年文旅以1362.6亿元居首，现代物流以894.7亿元列第四；先进装备制造增长11.6%。', '第四'],
    ['a level in a text that tells of the city by the figures alone', '记者从市发改委获悉，2020年特色文化和旅游产业实现收入1326.6亿元，占总规模的21.9%。绿色农产品深加工产值为1019.5亿元，同比增长9.3%。', '1326.6亿元'],
  ] as const)('is the figure that it names: %s', async (_, text, number) => {
    expect((await verdictsIn(text))[number]).toBe('contradicted');
  }); // prettier-ignore
});

describe('what a number is worked out of', () => {
  it.each([
    ['the industries of one measure', '哈尔滨2020年总规模6213.7亿元，按产值统计的3个产业合计1943.6亿元。', '1943.6亿元'],
    ['the mean of all industries', '哈尔滨“4+4”现代产业新体系2020年平均每个产业776.7亿元。', '776.7亿元'],
    ['what is reached of a target', 'In 2020 Harbin’s pillar and advantageous industries together came to 621.37 billion yuan; 88.8 percent of the target is in hand.', '88.8 percent'],
    ['enterprises by what they do', 'Output value of the deep processing of green agricultural products in Harbin rose 9.3 percent in 2020. At the end of the year 480 processors above the designated size were at work.', '480'],
    ['a line under a head in percent', 'Harbin, growth over the previous year, 2020, in percent:\nNew materials 7.5\nInformation 6.4', '6.4'],
  ] as const)('is verified: %s', async (_, text, number) => {
    const claim = (await claimsIn(text)).find((one) => one.text.startsWith(number));
    expect(claim?.verdict).toBe('verified');
  }); // prettier-ignore
});
