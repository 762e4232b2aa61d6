// What people are asked about, though the build goes on.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectFiles, collectTable, inShort } from './testing.js';

const head = 'industry,indicator,period,value,unit\n';

describe('a figure given twice', () => {
  it('with the same value stands as it was first given, and is told of', async () => {
    const staged = await collectFiles({
      'data/published/a.csv': `${head}food,output_value,2020,1019.5,亿元\n`,
      'data/published/b.csv': `${head}食品加工,产值,2020年,101.95,billion yuan\n`,
    });
    expect(staged.figures).toMatchObject([{ file: 'data/published/a.csv', line: 2 }]);
    expect(staged.findings).toMatchObject([
      { rule: 'given_twice', severity: 'info', file: 'data/published/b.csv', line: 2, column: 'value' },
    ]);
    expect(staged.findings[0]?.message_en).toBe(
      'The figure of food.output_value[2020] is given a second time, with the same value as at data/published/a.csv:2, column "value"; the first is kept.',
    );
    expect(staged.findings[0]?.message_zh).toBe(
      'food.output_value[2020]的数值重复给出，与data/published/a.csv:2，“value”列处相同；采用前者。',
    );
  });

  it('is no contradiction where it is missing in one place, nor where regions or accumulation differ', async () => {
    const staged = await collectTable(
      'region,industry,indicator,period,value,unit\n,food,output_value,2020,--,亿元\n,food,output_value,2020,5,亿元\n' +
        'north,food,output_value,2020,2,亿元\n,food,output_value,2020-03,1,亿元\n,food,output_value,2020年1-3月,3,亿元\n',
    );
    expect(inShort(staged)).toEqual([
      'food.output_value[2020] = 500000000 A',
      'north/food.output_value[2020] = 200000000 A',
      'food.output_value[2020-03] = 100000000 A',
      'food.output_value[2020-03] ytd = 300000000 A',
    ]);
    expect(staged.findings).toEqual([]);
  });

  it('is joined where level and growth stand in files of their own, with both sources', async () => {
    const staged = await collectFiles({
      'data/published/growth.csv': 'industry,indicator,period,growth,source\nfood,output_value,2020,9.3,B\n',
      'data/published/levels.csv':
        'industry,indicator,period,value,unit,source\nfood,output_value,2020,5,亿元,A\n',
    });
    expect(inShort(staged)).toEqual(['food.output_value[2020] = 500000000 A growth 0.093']);
    expect(staged.figures[0]).toMatchObject({ file: 'data/published/levels.csv', source: 'A; B' });
  });
});

describe('a series that jumps as if a unit were mistaken', () => {
  it('is asked about with both places and both mendings, in both languages', async () => {
    const staged = await collectTable(`${head}food,产值,2019,950,亿元\nfood,产值,2020,1019500,亿元\n`);
    expect(staged.findings).toEqual([
      {
        rule: 'unit_jump',
        severity: 'warning',
        file: 'data/published/table.csv',
        line: 3,
        column: 'value',
        message_en:
          'food.output_value goes from 95000000000 in 2019 (data/published/table.csv:2, column "value") to 101950000000000 in 2020 ' +
          '(data/published/table.csv:3, column "value"), about a thousand-fold up: is a unit mistaken? ' +
          'Either the figure at data/published/table.csv:3, column "value" is to be divided by 1000, ' +
          'or the one at data/published/table.csv:2, column "value" multiplied by it.',
        message_zh:
          'food.output_value由2019的95000000000（data/published/table.csv:2，“value”列）变为2020的101950000000000' +
          '（data/published/table.csv:3，“value”列），增至约一千倍：计量单位是否有误？' +
          '或应将data/published/table.csv:3，“value”列处的数除以1000，或应将data/published/table.csv:2，“value”列处的数乘以1000。',
        value: 101950000000000,
        expected: 101950000000,
      },
    ]);
  });

  it.each([
    [1, 200, 0],
    [1, 299, 0],
    [1, 301, 1000],
    [1, 2999, 1000],
    [1, 3001, 10000],
    [1, 29999, 10000],
    [1, 30001, 0],
    [1000, 1.1, 1000],
    [-1, -10000, 10000],
    [0, 1000, 0],
  ])('from %d to %d: factor %d', async (before, after, factor) => {
    const { findings } = await collectTable(
      `${head}food,产值,2019,${before},元\nfood,产值,2020,${after},元\n`,
    );
    expect(
      findings.map(({ value, expected }) =>
        Math.max(Number(value) / Number(expected), Number(expected) / Number(value)),
      ),
    ).toEqual(factor === 0 ? [] : [expect.closeTo(factor, 6)]);
  });

  it('is judged within one frequency, whatever the order of the rows', async () => {
    const { findings } = await collectTable(
      `${head}food,产值,2020,900,元\nfood,产值,2020-01,1,元\nfood,产值,2018,1,元\nfood,产值,2019,30,元\n`,
    );
    expect(findings).toEqual([]);
  });
});

describe('numbers', () => {
  const scales = [
    ['元', 0],
    ['千元', 3],
    ['万元', 4],
    ['million yuan', 6],
    ['亿元', 8],
    ['billion yuan', 9],
  ] as const;

  /** An integer in the base unit, printed in a scale: exactly, by moving the point in the text. */
  function print(amount: bigint, exponent: number, style: { grouped: boolean; wide: boolean }): string {
    const digits = (amount < 0n ? -amount : amount).toString().padStart(exponent + 1, '0');
    const whole = digits.slice(0, digits.length - exponent);
    const fraction = digits.slice(digits.length - exponent);
    const grouped = style.grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
    const text = `${amount < 0n ? '-' : ''}${grouped}${fraction === '' ? '' : `.${fraction}`}`;
    return style.wide
      ? text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
      : text;
  }

  it('are read back exactly in every scale and style in which they can be printed', async () => {
    const cell = fc.record({
      amount: fc.bigInt(-(2n ** 53n) + 1n, 2n ** 53n - 1n),
      scale: fc.constantFrom(...scales),
      grouped: fc.boolean(),
      wide: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 20, maxLength: 200 }), async (cells) => {
        const rows = cells.map(
          ({ amount, scale: [unit, exponent], ...style }, i) =>
            `food,产值,${1900 + i},"${print(amount, exponent, style)}",${unit}`,
        );
        const staged = await collectTable(`${head}${rows.join('\n')}\n`);
        expect(staged.figures.map(({ value }) => value)).toEqual(cells.map(({ amount }) => Number(amount)));
      }),
      { numRuns: 15 },
    );
  });

  it('are read back exactly as growth rates in percent', async () => {
    const tenths = fc.integer({ min: -999, max: 100000 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(tenths, { minLength: 20, maxLength: 100 }),
        fc.boolean(),
        async (rates, signed) => {
          const rows = rates.map(
            (rate, i) => `food,产值,${1900 + i},${(rate / 10).toFixed(1)}${signed ? '%' : ''}`,
          );
          const staged = await collectTable(`industry,indicator,period,growth\n${rows.join('\n')}\n`);
          expect(staged.figures.map(({ growth }) => growth)).toEqual(rates.map((rate) => rate / 1000));
        },
      ),
      { numRuns: 5 },
    );
  });
});
