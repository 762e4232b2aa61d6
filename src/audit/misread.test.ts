import { describe, expect, it } from 'vitest';
import { auditAlone, plainText } from './index.js';

type Read = Record<string, { stated: number | null; period: string | null }>;
const read = (text: string): Read =>
  Object.fromEntries(
    auditAlone([plainText('text', text)])
      .claims.filter(({ relation }) => relation === undefined)
      .map((claim) => [claim.text, { stated: claim.stated, period: claim.about.period }]),
  );

describe('what a number is read as', () => {
  it('is of its own period where an earlier one is only recovered to', () => {
    const found = read(
      '2023年接待游客9538.3万人次；实现旅游收入1285.5亿元，分别恢复到2019年同期的99.8%和81.5%。',
    );
    expect(found['9538.3万人次']?.period).toBe('2023');
    expect(found['99.8%']?.period).toBe('2023');
  });

  it('does not take its period from the name of a plan', () => {
    const found = read('根据《“十四五”数字经济发展规划》（国发〔2021〕29号），2023年产值为35.2亿元。');
    expect(found['35.2亿元']?.period).toBe('2023');
  });

  it('takes a bare number behind a word of time that opens a clause for a year', () => {
    expect(read('In 2022 enterprises with 10 or more employees numbered 24,310.')['24,310']?.period).toBe(
      '2022',
    );
  });

  it('has the scale and the points that are printed once for two', () => {
    expect(read('Output was $3.4-3.6 billion.')['$3.4']?.stated).toBe(3.4e9);
    expect(read('占比分别上升8.4个和7.2个百分点。')['8.4个']?.stated).toBe(0.084);
  });

  it('counts a million tonnes for Mt, and groups and decimals as they are printed on the continent', () => {
    expect(read('Steel output was 178.4 Mt.')['178.4 Mt']?.stated).toBe(178.4e6);
    expect(read('It cost 1.234.567 euros.')['1.234.567 euros']?.stated).toBe(1234567);
    expect(read('It was 12,5 percent.')['12,5 percent']?.stated).toBe(0.125);
  });

  it('has the sign of the word behind it, and none where it is what something became', () => {
    expect(
      read(
        'The unemployment rate was 0.2 percentage points lower than a year earlier but 0.1 points higher than in September.',
      )['0.1 points']?.stated,
    ).toBe(0.001);
    expect(read('性别比由103.2降为99.6。')['99.6']?.stated).toBe(99.6);
  });

  it.each([
    'For enquiries call at (0611) 75 3444, 8 a.m.–5 p.m.; ISSN 1435-8581.',
    'Regulation (EU) 2019/2152 is about NUTS 2 regions.',
    'Percentages may not add up to 100.',
    '按GB/T 4754—2017，邮编150021。',
    'It is asked of 16- to 24-year-olds.',
  ])('is nothing where it is no statistic: %s', (text) => {
    const { claims } = auditAlone([plainText('text', text)]);
    expect(claims.filter(({ kind }) => kind !== 'reference' && kind !== 'date')).toEqual([]);
  });
});
