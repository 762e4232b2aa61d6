import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Format } from '../define/index.js';
import { formatScaled, formatValue, type Style, type Value } from './format.js';

const format: Format = { rounding: 'half_even', rate_decimals: 1, amount_decimals: 2 };
const write = (
  value: number | null,
  more: Partial<Value> = {},
  style: Style = 'plain',
  rule = format,
): [string, string] => {
  const given = { value, unit: 'CNY', quantity: 'amount' as const, ...more };
  return [formatValue(given, 'en', rule, style), formatValue(given, 'zh', rule, style)];
};
const rate = { unit: '1', quantity: 'rate' as const };
const points = { unit: 'points', quantity: 'points' as const };

describe('amounts', () => {
  test.each([
    [621_370_000_000, '621.37 billion yuan', '6213.7亿元'],
    [77_300_000_000, '77.3 billion yuan', '773亿元'],
    [1_015_986_200_000_00, '101.6 trillion yuan', '1015986.2亿元'],
    [12_340_000, '12.34 million yuan', '1234万元'],
    [999, '999 yuan', '999元'],
    [0, '0 yuan', '0元'],
    [-93_275_388_838, '-93.28 billion yuan', '-932.75亿元'],
  ])('%d is %s and %s', (value, en, zh) => {
    expect(write(value)).toEqual([en, zh]);
  });

  test('dollars are written as dollars, per head where the unit says so', () => {
    expect(write(5_279_365_599, { unit: 'USD' })).toEqual(['$5.28 billion', '52.79亿美元']);
    expect(write(62299, { unit: 'USD/persons' })).toEqual(['$62,299 per person', '62299美元/人']);
    expect(write(-1_500_000, { unit: 'USD' })[0]).toBe('-$1.5 million');
  });

  test('counts keep their digits up to a million, and one is singular', () => {
    expect(write(84743, { unit: 'persons' })).toEqual(['84,743 persons', '84743人']);
    expect(write(654.87, { unit: 'jobs' })[0]).toBe('655 jobs');
    expect(write(1, { unit: 'enterprises' })).toEqual(['1 enterprise', '1家']);
    expect(write(12_345_678, { unit: 'persons' })).toEqual(['12.35 million persons', '1234.57万人']);
  });

  test('a currency without words of its own is written with its code', () => {
    expect(write(2e9, { unit: 'SEK' })[0]).toBe('2 billion SEK');
  });
});

describe('rates and points', () => {
  test.each([
    [0.093, '9.3%', '9.3%'],
    [0.02, '2.0%', '2.0%'],
    [-0.004, '-0.4%', '-0.4%'],
    [-0.0004, '0.0%', '0.0%'],
  ])('%d is %s', (value, en, zh) => {
    expect(write(value, rate)).toEqual([en, zh]);
  });

  test('differences of rates are percentage points', () => {
    expect(write(0.008, points)).toEqual(['0.8 percentage points', '0.8个百分点']);
    expect(write(0.01, points)[0]).toBe('1.0 percentage point');
  });

  test('changes are told in words by the rules of communiqués', () => {
    expect(write(0.093, rate, 'change')).toEqual(['up 9.3%', '增长9.3%']);
    expect(write(-0.004, rate, 'change')).toEqual(['down 0.4%', '下降0.4%']);
    expect(write(1.6, rate, 'change')).toEqual(['up 160.0%', '增长1.6倍']);
    expect(write(0.0001, rate, 'change')).toEqual(['unchanged', '持平']);
    expect(write(-0.012, points, 'change')).toEqual(['down 1.2 percentage points', '下降1.2个百分点']);
    expect(write(null, { ...rate, notes: ['loss_to_profit'] }, 'change')).toEqual([
      'from loss to profit',
      '扭亏为盈',
    ]);
    expect(write(-3, { ...rate, notes: ['profit_to_loss'] }, 'change')).toEqual([
      'from profit to loss',
      '由盈转亏',
    ]);
    expect(write(null, { ...rate, notes: ['negative_base'] }, 'change')).toEqual(['--', '--']);
    expect(write(0.05, rate, 'signed')[0]).toBe('+5.0%');
  });

  test('what is withheld is neither zero nor missing', () => {
    expect(write(null, { notes: ['withheld'] })).toEqual(['withheld', '保密']);
  });
});

describe('rounding', () => {
  // the changes that the U.S. Bureau of Labor Statistics prints are rounded half to even: 9/400 is 2.2 and 47/2000 is 2.4
  test('ties go to the even digit, judged on the decimal and not on the double', () => {
    expect(write(9 / 400, rate)[0]).toBe('2.2%');
    expect(write(47 / 2000, rate)[0]).toBe('2.4%');
    expect(write(1.005e9, { unit: 'USD' })[0]).toBe('$1 billion');
    expect(write(1.015e9, { unit: 'USD' })[0]).toBe('$1.02 billion');
  });

  test('a workspace can set half up', () => {
    const halfUp: Format = { ...format, rounding: 'half_up' };
    expect(write(9 / 400, rate, 'plain', halfUp)[0]).toBe('2.3%');
    expect(write(-9 / 400, rate, 'plain', halfUp)[0]).toBe('-2.3%');
  });

  test('reading back a printed table cell is within half a unit of its last place', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e14, max: 1e14, noNaN: true }),
        fc.integer({ min: 0, max: 3 }),
        (value, decimals) => {
          const printed = Number(formatScaled(value, 8, decimals, 'zh', format));
          expect(Math.abs(printed - value / 1e8)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
        },
      ),
    );
  });
});

test('ranks, indices and truth values have their own words', () => {
  expect(write(1, { unit: '1', quantity: 'rank' })).toEqual(['1st', '第1位']);
  expect(write(22, { unit: '1', quantity: 'rank' })[0]).toBe('22nd');
  expect(write(104.25, { unit: '1', quantity: 'index' })[0]).toBe('104.2');
  expect(write(1, { unit: '1', quantity: 'truth' })).toEqual(['yes', '是']);
  expect(write(0.98765, { unit: '1', quantity: 'number' })[0]).toBe('0.988');
});
