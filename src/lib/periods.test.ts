import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatPeriod,
  formatYearToDate,
  monthSpan,
  parsePeriod,
  periodRange,
  periodsBetween,
  printPeriod,
  shiftPeriod,
  type Period,
} from './periods.js';

const period: fc.Arbitrary<Period> = fc
  .tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.constantFrom(['A', 1] as const, ['S', 2] as const, ['Q', 4] as const, ['M', 12] as const),
  )
  .chain(([year, [frequency, per]]) =>
    fc.integer({ min: 1, max: per }).map((index) => ({ frequency, year, index })),
  );

const of = (text: string): Period => {
  const parsed = parsePeriod(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
};

test('reading undoes printing, for any period', () => {
  fc.assert(
    fc.property(period, (p) => {
      expect(parsePeriod(printPeriod(p))).toEqual(p);
    }),
  );
});

test('what is not an SDMX period is not read', () => {
  for (const text of [
    '20',
    '2020-',
    '2020-13',
    '2020-00',
    '2020-Q5',
    '2020-S3',
    '2020-3',
    '2020Q1',
    ' 2020',
    '2020-W01',
  ]) {
    expect(parsePeriod(text)).toBeUndefined();
  }
});

test('steps forth and back lead to the same period', () => {
  fc.assert(
    fc.property(period, fc.integer({ min: -60, max: 60 }), (p, n) => {
      expect(shiftPeriod(shiftPeriod(p, n), -n)).toEqual(p);
    }),
  );
  expect(printPeriod(shiftPeriod(of('2020-Q4'), 1))).toBe('2021-Q1');
  expect(printPeriod(shiftPeriod(of('2020-01'), -1))).toBe('2019-12');
});

test('a range has every period between its ends, and none across frequencies or backwards', () => {
  expect(periodRange(of('2019-Q3'), of('2020-Q2'))?.map(printPeriod)).toEqual([
    '2019-Q3',
    '2019-Q4',
    '2020-Q1',
    '2020-Q2',
  ]);
  expect(periodRange(of('2019'), of('2020-Q2'))).toBeUndefined();
  expect(periodRange(of('2020'), of('2019'))).toBeUndefined();
  expect(periodsBetween(of('2019-11'), of('2020-02'))).toBe(3);
});

test('a quarter, a half and a year cover their months', () => {
  const months = (text: string): number => monthSpan(of(text))[1] - monthSpan(of(text))[0] + 1;
  expect(['2020', '2020-S2', '2020-Q3', '2020-05'].map(months)).toEqual([12, 6, 3, 1]);
  expect(monthSpan(of('2020-Q3'))[0] % 12).toBe(6);
});

test('periods are written in both languages', () => {
  expect(['2020', '2020-S1', '2020-Q2', '2020-03'].map((text) => formatPeriod(of(text), 'en'))).toEqual([
    '2020',
    'the first half of 2020',
    'the second quarter of 2020',
    'March 2020',
  ]);
  expect(['2020', '2020-S2', '2020-Q3', '2020-03'].map((text) => formatPeriod(of(text), 'zh'))).toEqual([
    '2020年',
    '2020年下半年',
    '2020年三季度',
    '2020年3月',
  ]);
  expect(formatYearToDate(of('2020-07'), 'en')).toBe('January to July 2020');
  expect(formatYearToDate(of('2020-07'), 'zh')).toBe('2020年1—7月');
  expect(formatYearToDate(of('2020-Q4'), 'zh')).toBe('2020年');
});
