import { describe, expect, it } from 'vitest';
import { harbinAudit, verdictsIn } from '../test-support/harbin.js';

const audit = harbinAudit();
const verdict = async (text: string, number: string): Promise<string | undefined> =>
  (await verdictsIn(audit, text))[number];

describe('names listed together', () => {
  it.each([
    ['2020年，哈尔滨市主导产业和优势产业总规模6213.7亿元。', '6213.7亿元'],
    ['2020年，哈尔滨市四大主导产业和四大优势产业总规模6213.7亿元。', '6213.7亿元'],
    [
      'In 2020 the total scale of the pillar and advantageous industries of Harbin was 621.37 billion yuan.',
      '621.37 billion yuan',
    ],
    ['2020年，哈尔滨市金融和现代物流产业收入1752.8亿元。', '1752.8亿元'],
    ['2020年，哈尔滨市先进装备制造和新材料产业产值924.1亿元。', '924.1亿元'],
  ])('are what an amount is of, together: %s', async (text, number) => {
    expect(await verdict(text, number)).toBe('verified');
  });
});

describe('a rank', () => {
  it.each([
    ['2020年，哈尔滨市现代物流产业收入居八大产业第三位。', '第三', 'verified'],
    ['2020年，哈尔滨市先进装备制造产业产值居八大产业第一位。', '第一', 'unsupported'],
    ['2020年，哈尔滨市先进装备制造产值在八大产业中排名第一。', '第一', 'unsupported'],
    [
      'Harbin’s culture and tourism came first in 2020, ahead of food processing in second place.',
      'second',
      'verified',
    ],
  ])('is of an industry, by size where nothing speaks of growth: %s', async (text, number, expected) => {
    expect(await verdict(text, number)).toBe(expected);
  });
});

describe('a number that is right for something else', () => {
  it.each([
    ['value added is not revenue', '2020年，哈尔滨市金融业增加值858.1亿元。', '858.1亿元', 'unsupported'],
    [
      'the year before is not the last one',
      '2019年，哈尔滨市先进装备制造业产值已达773亿元，2020年增长11.6%。',
      '773亿元',
      'contradicted',
    ],
    [
      'a share of the total is none of the group',
      '2020年，哈尔滨主导产业内部，文旅收入占21.9%；优势产业为2251.6亿元。',
      '21.9%',
      'contradicted',
    ],
    [
      'a share of the group is none of the total',
      '2020年，哈尔滨“4+4”体系6213.7亿元总规模中，现代物流占39.7%，金融业占13.8%。',
      '39.7%',
      'contradicted',
    ],
    [
      'a rise in points is no fall',
      '2020年，服务业占哈尔滨经济总量的66.0%，较2019年提高0.9个百分点。',
      '0.9个百分点',
      'contradicted',
    ],
  ])('is told as wrong: %s', async (_, text, number, expected) => {
    expect(await verdict(text, number)).toBe(expected);
  });

  it('says which way the text has it', async () => {
    const { claims } = await audit('In 2020 the GDP of Harbin fell by 0.6 percent.');
    expect(claims.find(({ text }) => text === '0.6 percent')?.why).toContain(
      'the text has a fall of 0.6 percent',
    );
  });

  it('is not taken for the difference of two industries that happens to be near it', async () => {
    const text =
      '2020年，哈尔滨四大主导产业合计3962.1亿元，装备制造773亿元；沈阳装备制造业营业收入约3150亿元。';
    expect(await verdict(text, '3150亿元')).not.toBe('verified');
  });
});

describe('a bound and a target', () => {
  it.each([
    'The eight industries of Harbin completed an investment of 12.93 billion yuan in 2020, less than 40 percent of all investment in key industrial projects.',
    'The eight industries of Harbin completed an investment of 12.93 billion yuan in 2020, 30 percent of all investment in key industrial projects.',
  ])('leave no room for a share on their other side: %s', async (text) => {
    expect(Object.values(await verdictsIn(audit, text))).toContain('contradicted');
  });

  it('are not met by less, however early', async () => {
    const verdicts = await verdictsIn(
      audit,
      '2020年，哈尔滨市现代生物医药总收入807亿元，提前五年完成1000亿元的目标。',
    );
    expect(verdicts).toMatchObject({
      '807亿元': 'verified',
      五年: 'contradicted',
      '1000亿元': 'inconsistent',
    });
  });

  it('are not reached by what is wanting', async () => {
    const text =
      'Harbin’s biomedicine earned 80.7 billion yuan in 2020. It needs another 19.3 billion yuan to reach 100 billion yuan.';
    expect(Object.values(await verdictsIn(audit, text))).not.toContain('inconsistent');
  });
});

describe('what follows from verified numbers', () => {
  it('is verified with them, and says how', async () => {
    const { claims } = await audit(
      'Harbin’s combined scale came to 621.37 billion yuan in 2020, about a fifth above the city’s GDP of 518.38 billion yuan.',
    );
    const fifth = claims.find(({ text, relation }) => text === 'a fifth' && relation === undefined);
    expect(fifth).toMatchObject({ verdict: 'verified' });
    expect(fifth?.why).toContain('of numbers that the figures bear out');
  });
});

it('takes a text with two levels of the workspace for one about it, whatever else it names', async () => {
  const text =
    'Graphite, alloys and other new materials, the smallest of the eight branches, yielded products worth 15.11 billion yuan, up 6.4 percent on the year, and the pillar industries 396.21 billion. China’s graphite exports fell by 3 percent.';
  expect(await verdict(text, '6.4 percent')).toBe('contradicted');
});

it('takes a period behind a comma for that of what it leads', async () => {
  const text = 'In 2020 the GDP of Harbin was 518.38 billion yuan, in 2019 it was 515.29 billion yuan.';
  expect(await verdict(text, '518.38 billion yuan')).toBe('verified');
});

describe('what stands for others', () => {
  it.each([
    [
      'the verb of the first share of a list',
      'The advantageous industries of Harbin attained 225.16 billion yuan in 2020. Within that group modern logistics contributed 39.7 percent, information 15.4 percent and new materials 6.7 percent.',
      ['39.7 percent', '15.4 percent', '6.7 percent'],
    ],
    [
      'a ratio of three sectors, of either year',
      'The ratio of the primary to the secondary to the tertiary industry in Harbin shifted from 11.1 : 22.0 : 66.9 in 2019 to 11.9 : 22.1 : 66.0 in 2020.',
      ['11.1', '22.0', '66.9', '11.9', '22.1', '66.0'],
    ],
    [
      'another word for an industry',
      'Harbin’s financial industry brought in 85.81 billion yuan in 2020. Hauliers, couriers and warehouses did better, their 89.47 billion yuan putting them ahead.',
      ['89.47 billion yuan'],
    ],
    [
      'the last year, where the text spoke of a later one before',
      'Harbin means its industries to reach 700 billion yuan in 2021. Culture and tourism has 136.26 billion yuan.',
      ['136.26 billion yuan'],
    ],
    [
      'investment in another currency',
      '哈尔滨八大产业2020年完成投资129.3亿元，按平均汇率6.8974折算，约合18.7亿美元。',
      ['18.7亿美元'],
    ],
  ])('is read with them: %s', async (_, text, numbers) => {
    const verdicts = await verdictsIn(audit, text);
    expect(numbers.map((number) => verdicts[number])).toEqual(numbers.map(() => 'verified'));
  });

  it('is held to what they are shares of', async () => {
    const text =
      'The advantageous industries of Harbin attained 225.16 billion yuan in 2020. Within that group modern logistics contributed 39.7 percent, finance 13.8 percent and new materials 6.7 percent.';
    expect(await verdict(text, '13.8 percent')).toBe('contradicted');
  });

  it('counts industries by a bound, and says which they are', async () => {
    const { claims } = await audit('2020年，哈尔滨市八大产业中六个产业规模超过800亿元。');
    const six = claims.find(({ text }) => text.startsWith('六'));
    expect(six).toMatchObject({ verdict: 'contradicted', computed: 5 });
    expect(six?.why).toContain('现代物流');
  });
});

it('reckons back from an amount and its rise to the year before', async () => {
  const text =
    'Harbin’s drug and device makers booked 80.7 billion yuan last year, which, given the reported rise of 2.9 percent, implies 78.4 billion for 2019.';
  const verdicts = Object.values(await verdictsIn(audit, text));
  expect(verdicts).not.toContain('inconsistent');
  expect(verdicts).not.toContain('contradicted');
});
