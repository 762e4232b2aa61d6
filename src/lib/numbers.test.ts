import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPrintedNumber, scaleDecimal, toHalfWidth } from './numbers.js';

describe('printed numbers', () => {
  test.each([
    ['1019.5', '1019.5'],
    [' 1,019.5 ', '1019.5'],
    ['１０１９．５', '1019.5'],
    ['-0.4', '-0.4'],
    ['－0.4', '-0.4'],
    ['−0.4', '-0.4'],
    ['+9.3', '9.3'],
    ['1 234 567', '1234567'],
    ['.5', '0.5'],
    ['1e3', '1000'],
  ])('%s is %s', (cell, digits) => {
    const read = readPrintedNumber(cell);
    expect(read.kind === 'number' && Number(read.digits)).toBe(Number(digits));
  });

  test('percent signs are told', () => {
    expect(readPrintedNumber('9.3%')).toMatchObject({ digits: '9.3', percent: true });
    expect(readPrintedNumber('9.3％')).toMatchObject({ percent: true });
  });

  test('the usual marks are missing, and withheld is something else', () => {
    for (const cell of ['', '--', '—', '…', '……', 'n/a', '－'])
      expect(readPrintedNumber(cell).kind).toBe('missing');
    expect(readPrintedNumber('(D)').kind).toBe('withheld');
  });

  test('a comma out of its place is not read over', () => {
    for (const cell of ['1,23', '0,123', '12,34,567', '1019,5', '12a', '1.2.3', '--5'])
      expect(readPrintedNumber(cell).kind).toBe('not-a-number');
  });
});

describe('scaling', () => {
  test('is exact where multiplying would not be', () => {
    expect(scaleDecimal('1362.6', 8)).toBe(136_260_000_000);
    expect(1362.6 * 1e8).not.toBe(136_260_000_000);
    expect(scaleDecimal('9.3', -2)).toBe(0.093);
    expect(scaleDecimal('-1.5e2', 3)).toBe(-150_000);
  });

  test('of a whole number with decimals gives the number that its digits spell', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 0, max: 4 }),
        (units, decimals) => {
          const text = (units / 10 ** decimals).toFixed(decimals);
          expect(scaleDecimal(text, decimals)).toBe(units);
        },
      ),
    );
  });
});

test('full-width text becomes half-width without changing its length', () => {
  expect(toHalfWidth('ＧＤＰ（亿元）　１％')).toBe('GDP(亿元) 1%');
});
