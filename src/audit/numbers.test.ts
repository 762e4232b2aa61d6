import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalOf } from './hedges.js';
import type { Mention } from './mention.js';
import { findMentions } from './numbers.js';
import { splitSentences } from './sentences.js';

const context = { published: null, year: null, current: null };
const numbers = (text: string): Mention[] =>
  splitSentences(text).flatMap((sentence) => findMentions(sentence, context).mentions);
const read = (text: string): [string, number, string, string][] =>
  numbers(text)
    .filter(({ aside }) => aside === null)
    .map(({ text: printed, value, unit, hedge }) => [printed, Number(value.toPrecision(12)), unit, hedge]);

describe('numbers in English', () => {
  it('are read with scale, currency and the unit behind or before them', () => {
    expect(
      read('It cost $93.23 billion, €43.2bn, ₹3.5 lakh crore, A$2m and 621.37 billion Chinese yuan.'),
    ).toEqual([
      ['$93.23 billion', 93.23e9, 'USD', 'exact'],
      ['€43.2bn', 43.2e9, 'EUR', 'exact'],
      ['₹3.5 lakh crore', 3.5e12, 'INR', 'exact'],
      ['A$2m', 2e6, 'AUD', 'exact'],
      ['621.37 billion Chinese yuan', 621.37e9, 'CNY', 'exact'],
    ]);
  });

  it('take the unit of the next in their list', () => {
    expect(
      read('Shares of 11.9, 22.1 and 66.0 percent; 70 and 50 billion dollars; between 5 and 6 percent.'),
    ).toEqual([
      ['11.9', 0.119, '1', 'exact'],
      ['22.1', 0.221, '1', 'exact'],
      ['66.0 percent', 0.66, '1', 'exact'],
      ['70', 70e9, 'USD', 'exact'],
      ['50 billion dollars', 50e9, 'USD', 'exact'],
      ['5', 0.05, '1', 'exact'],
      ['6 percent', 0.06, '1', 'exact'],
    ]);
  });

  it('are read with their hedges', () => {
    expect(
      read(
        'More than 40 percent, about 12 tonnes, nearly two-thirds, at least 300 firms and 5 million people or so.',
      ).map(([text, , , hedge]) => [text, hedge]),
    ).toEqual([
      ['40 percent', 'more_than'],
      ['12 tonnes', 'about'],
      ['two-thirds', 'nearly'],
      ['300 firms', 'at_least'],
      ['5 million people', 'about'],
    ]);
  });

  it('are told from dates, documents, telephones, names and standards', () => {
    const found = numbers(
      'On 8 May 2021, Decree No. 45/2021 (tel. 0451-8467 1234) named the G20, COVID-19, 5G, GB/T 4754-2017 and “4+4”; see Table 3. In 2020 it cost 7 dollars.',
    );
    expect(found.filter(({ aside }) => aside === null).map(({ text }) => text)).toEqual(['7 dollars']);
    expect(found.filter(({ aside }) => aside === 'date').map(({ text }) => text)).toEqual([
      '8 May 2021',
      '2020',
    ]);
  });

  it('are found in words and verbs, but not in idioms', () => {
    expect(
      read(
        'Output doubled and one of the largest plants hired twelve thousand people; half of the firms closed.',
      ).map(([text, value]) => [text, value]),
    ).toEqual([
      ['doubled', 2],
      ['twelve thousand people', 12000],
      ['half', 0.5],
    ]);
  });
});

describe('large numbers in words', () => {
  const halves = (text: string): [string, number][] =>
    splitSentences(text).flatMap((sentence) =>
      findMentions(sentence, context).mentions.map(
        ({ text: printed, half }) => [printed, half] as [string, number],
      ),
    );

  it('are as precise as with their scale in digits', () => {
    expect(halves('产值一千亿元，人口五百万人，增长百分之三十，三百五十人。')).toEqual([
      ['一千亿元', 0.5e8],
      ['五百万人', 0.5e4],
      ['百分之三十', 0.005],
      ['三百五十人', 0],
    ]);
    expect(halves('收入五十八亿八千万元。')).toEqual([['五十八亿八千万元', 0.5e7]]);
    expect(halves('It was eighty billion yuan.')).toEqual([['eighty billion yuan', 0.5e9]]);
  });

  it('stay vague where only their first digit is told', () => {
    expect(halves('耗资三四百亿元。')).toEqual([['四百亿元', 0.5e10]]);
    expect(
      splitSentences('产值八十多亿元。').flatMap((one) =>
        findMentions(one, context).mentions.map(({ hedge }) => hedge),
      ),
    ).toEqual(['more_than']);
  });

  it('are seen before units of weight, land and power, and without any', () => {
    expect(halves('粮食六百亿斤，五千斤，二百亿度，三百万亩，人口十二万。').map(([text]) => text)).toEqual([
      '六百亿斤', '五千斤', '二百亿度', '三百万亩', '十二万',
    ]); // prettier-ignore
    expect(halves('他千方百计，万无一失，千万，别走千里。')).toEqual([]);
  });
});

describe('numbers in Chinese', () => {
  it('are read with 万, 亿, 万亿 and their units', () => {
    expect(
      read(
        '总规模6213.7亿元，约1.2万亿元，常住人口1000.99万人，1.2亿人次，350.6亿千瓦时，0.3个百分点，6.39‰，10亿美元。',
      ),
    ).toEqual([
      ['6213.7亿元', 621.37e9, 'CNY', 'exact'],
      ['1.2万亿元', 1.2e12, 'CNY', 'about'],
      ['1000.99万人', 10009900, 'persons', 'exact'],
      ['1.2亿人次', 1.2e8, 'visits', 'exact'],
      ['350.6亿千瓦时', 35.06e9, 'kWh', 'exact'],
      ['0.3个百分点', 0.003, 'points', 'exact'],
      ['6.39‰', 0.00639, '1', 'exact'],
      ['10亿美元', 1e9, 'USD', 'exact'],
    ]);
  });

  it('are read with 成, 分之, 翻番 and with hedges on both sides', () => {
    expect(
      read('四成以上，三分之二，百分之四十，翻一番，30余家，3000多人，近八成，不足5%，10%左右。').map(
        ([text, value, , hedge]) => [text, Number(value.toFixed(4)), hedge],
      ),
    ).toEqual([
      ['四成', 0.4, 'at_least'],
      ['三分之二', 0.6667, 'exact'],
      ['百分之四十', 0.4, 'exact'],
      ['翻一番', 2, 'exact'],
      ['30余家', 30, 'more_than'],
      ['3000多人', 3000, 'more_than'],
      ['八成', 0.8, 'nearly'],
      ['5%', 0.05, 'less_than'],
      ['10%', 0.1, 'about'],
    ]);
  });

  it('are told from names of industries, plans, periods and documents', () => {
    const text =
      '第一产业和第二产业在“十四五”时期、一季度、上半年进一步发展，一系列措施按临发改〔2021〕15号推进，八大产业统一部署。';
    expect(read(text).map(([printed]) => printed)).toEqual(['八大']);
  });

  it('keep a structure in percent apart from a time of day', () => {
    expect(read('三次产业结构为11.9:22.1:66.0。').map(([, value]) => value)).toEqual([0.119, 0.221, 0.66]);
  });
});

describe('what a number stands for', () => {
  it('is half a unit of its last place to either side', () => {
    const [mention] = numbers('It was 101.95 billion yuan.');
    expect(intervalOf(mention!).low / 1e9).toBeCloseTo(101.945, 5);
    expect(intervalOf(mention!).high / 1e9).toBeCloseTo(101.955, 5);
  });

  it('holds every value that rounds to it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 9999, noNaN: true }),
        fc.integer({ min: 0, max: 3 }),
        (value, decimals) => {
          const [mention] = numbers(`It was ${value.toFixed(decimals)} billion yuan.`);
          const { low, high } = intervalOf(mention!);
          expect(low).toBeLessThanOrEqual(value * 1e9);
          expect(high).toBeGreaterThanOrEqual(value * 1e9);
        },
      ),
    );
  });

  it('offsets are UTF-16 code units of the text, past astral characters', () => {
    const text = '𝛼😀 Exports were 70 billion euros.';
    const [sentence] = splitSentences(text);
    const [mention] = findMentions(sentence!, context).mentions;
    expect(text.slice(sentence!.start + mention!.start, sentence!.start + mention!.end)).toBe(
      '70 billion euros',
    );
  });
});
