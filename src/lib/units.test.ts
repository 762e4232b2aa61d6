import { describe, expect, test } from 'vitest';
import { isCurrency, parseScale, parseUnit, unitWords } from './units.js';

describe('units as tables and people write them', () => {
  test.each([
    ['元', 'CNY', 0],
    ['千元', 'CNY', 3],
    ['万元', 'CNY', 4],
    ['百万元', 'CNY', 6],
    ['亿元', 'CNY', 8],
    ['（亿元）', 'CNY', 8],
    ['万亿元', 'CNY', 12],
    ['100 million yuan', 'CNY', 8],
    ['billion yuan', 'CNY', 9],
    ['Billion  Yuan', 'CNY', 9],
    ['yuan billion', 'CNY', 9],
    ['thousand dollars', 'USD', 3],
    ['亿美元', 'USD', 8],
    ['EUR', 'EUR', 0],
    ['万人', 'persons', 4],
    ['thousand persons', 'persons', 3],
    ['万人次', 'visits', 4],
    ['%', '1', -2],
    ['‰', '1', -3],
    ['个百分点', 'points', -2],
    ['percentage points', 'points', -2],
    ['千瓦时', 'kWh', 0],
    ['million', '1', 6],
  ])('%s is %s, times ten to the %i', (text, unit, exponent) => {
    expect(parseUnit(text)).toEqual({ unit, exponent });
  });

  test('what is no unit is not guessed', () => {
    for (const text of ['furlongs', '亿亿', 'billion pesetos', 'XYZ'])
      expect(parseUnit(text)).toBeUndefined();
  });
});

test('currencies are known by their codes', () => {
  expect(['CNY', 'USD', 'SEK'].every(isCurrency)).toBe(true);
  expect(['persons', 'XQQ', 'cny'].some(isCurrency)).toBe(false);
});

test('a scale word alone is read', () => {
  expect([parseScale('亿'), parseScale('万亿'), parseScale('Billion'), parseScale('score')]).toEqual([
    8,
    12,
    9,
    undefined,
  ]);
});

test('a unit is written before or behind the number as its language has it', () => {
  expect(unitWords('USD', 'en')).toMatchObject({ before: '$', after: '' });
  expect(unitWords('USD', 'zh')).toMatchObject({ before: '', after: '美元' });
  expect(unitWords('SEK', 'zh').after).toBe('瑞典克朗');
});
