import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sample, sampleSystem, type Sample, type SampleCell } from '../test-support/sample.js';
import { evaluate, evaluateAll } from './evaluate.js';

const inChinese: unknown = expect.stringMatching(/\p{Script=Han}/u);

const cells: SampleCell[] = [
  ['mining.output[2020]', 120, 0.2],
  ['making.output[2020]', 330, 0.1],
  ['trade.output[2020]', 550, null, { base: 500 }],
  ['mining.output[2019]', 110],
  ['making.output[2019]', 290],
  ['mining.staff[2020]', 10, -0.5],
  ['making.staff[2020]', 30],
  ['mining.sales[2020]', 100],
  ['mining.real_output[2020]', 90],
  ['mining.margin[2020]', 0.25],
  ['mining.margin[2019]', 0.2],
  ['making.output[2021]', null, null],
  ['mining.output[2018]', -5, null, { base: -10 }],
  ['making.output[2018]', 20, null, { base: -10 }],
  ['trade.output[2018]', -20, null, { base: 10 }],
  ['east/mining.output[2022]', 60],
  ['west/mining.output[2022]', 40],
  ['east/mining.staff[2022]', 3],
  ['west/mining.staff[2022]', null, null, { status: 'C' }],
  // year to date, as published: January and February only together
  ['mining.sales[2023-02]', 20, 0.25, { accumulation: 'ytd' }],
  ['mining.sales[2023-03]', 33, 0.1, { accumulation: 'ytd' }],
  ['mining.sales[2023-04]', 45, null, { accumulation: 'ytd' }],
  ['making.output[2023-Q1]', 7],
  ['making.output[2023-Q2]', 8],
  ['trade.output[2025]', null, 0.042],
];

let figures: Sample;
beforeAll(async () => {
  figures = await sample(cells, [
    { rate: 8, kind: 'average' },
    { rate: 7, kind: 'end' },
  ]);
});
afterAll(() => figures.close());

const valueOf = async (text: string): Promise<number | null | undefined> =>
  (await evaluate(text, figures))[0]?.value;

describe('figures', () => {
  test('a reference without a region is of the own region, and a wildcard gives one figure per industry in the system’s order', async () => {
    const found = await evaluate('*.output[2020]', figures);
    expect(found.map(({ ref, value, status }) => [ref, value, status])).toEqual([
      ['mining.output[2020]', 120, 'A'],
      ['making.output[2020]', 330, 'A'],
      ['trade.output[2020]', 550, 'A'],
    ]);
  });

  test('a wildcard stands only for industries that have the indicator', async () => {
    expect((await evaluate('*.sales[2020]', figures)).map(({ industry }) => industry)).toEqual(['mining']);
  });

  test('a range gives one figure per period, missing ones with status M and the reason', async () => {
    const found = await evaluate('making.output[2019..2021]', figures);
    expect(found.map(({ ref, value, status }) => [ref, value, status])).toEqual([
      ['making.output[2019]', 290, 'A'],
      ['making.output[2020]', 330, 'A'],
      ['making.output[2021]', null, 'M'],
    ]);
    expect(found[2]?.why?.en).toBe('making.output[2021]: no figure is known');
  });

  test('several expressions are answered by one query', async () => {
    let queries = 0;
    const counting = {
      ...figures,
      engine: {
        ...figures.engine,
        all: <Row extends object>(sql: string) => (queries++, figures.engine.all<Row>(sql)),
      },
    };
    const found = await evaluateAll(
      ['rank(share(*.output[2020]))', 'growth(total.output[2020])', 'cagr(mining.output[2019..2020])'],
      counting,
    );
    expect(found.map((list) => list.length)).toEqual([3, 1, 1]);
    expect(queries).toBe(1);
  });

  test('bound parameters take the places of periods, industries and regions', async () => {
    const [figure] = await evaluate('i.output[t-1]', figures, { i: 'mining', t: '2020' });
    expect(figure).toMatchObject({ ref: 'mining.output[2019]', value: 110 });
    expect((await evaluate('mining.output', figures, { t: '2022', region: 'east' }))[0]).toMatchObject({
      ref: 'east/mining.output[2022]',
      value: 60,
    });
  });
});

describe('totals', () => {
  test('a group and the total add up their parts', async () => {
    expect(await valueOf('goods.output[2020]')).toBe(450);
    expect(await valueOf('total.output[2020]')).toBe(1000);
  });

  test('a total of which a part is missing has no value, but says what the known parts come to', async () => {
    const [figure] = await evaluate('total.output[2019]', figures);
    expect(figure).toMatchObject({
      value: null,
      status: 'M',
      at_least: { value: 400, parts: 3, missing: 1, withheld: 0 },
    });
  });

  test('a region’s parts add up to it, and a withheld part leaves "at least"', async () => {
    expect(await valueOf('mining.output[2022]')).toBe(100);
    const [figure] = await evaluate('mining.staff[2022]', figures);
    expect(figure).toMatchObject({
      value: null,
      status: 'C',
      at_least: { value: 3, parts: 2, missing: 1, withheld: 1 },
      text: { en: 'withheld', zh: '保密' },
    });
  });
});

describe('growth and its base', () => {
  test('a published growth is told as published, and implies its base', async () => {
    expect(await valueOf('growth(mining.output[2020])')).toBe(0.2);
    expect(await valueOf('base(mining.output[2020])')).toBeCloseTo(100, 12);
  });

  test('a growth that was published without a level is known all the same', async () => {
    expect((await evaluate('growth(trade.output[2025])', figures))[0]).toMatchObject({
      value: 0.042,
      status: 'A',
    });
    expect(await valueOf('trade.output[2025]')).toBeNull();
  });

  test('the comparable base is not last year’s level, on which nominal growth is taken', async () => {
    expect(await valueOf('growth(mining.output[2020], nominal)')).toBeCloseTo(10 / 110, 15);
    expect(await valueOf('diff(mining.output[2020], nominal)')).toBe(10);
    expect(await valueOf('diff(trade.output[2020])')).toBe(50);
  });

  test('where every part has a base, the total has one and contributions add up to its growth', async () => {
    const growth = await valueOf('growth(total.output[2020])');
    const contributions = await evaluate('contribution(*.output[2020])', figures);
    expect(growth).toBeCloseTo(1000 / 900 - 1, 12);
    expect(contributions.reduce((sum, { value }) => sum + (value ?? NaN), 0)).toBeCloseTo(growth ?? NaN, 12);
    const shares = await evaluate('contribution_share(*.output[2020])', figures);
    expect(shares.reduce((sum, { value }) => sum + (value ?? NaN), 0)).toBeCloseTo(1, 12);
  });

  test('growth is refused where a part has no base, with the parts that are covered', async () => {
    const [figure] = await evaluate('growth(total.staff[2020])', figures);
    expect(figure).toMatchObject({ value: null });
    const [goods] = await evaluate('growth(goods.staff[2020])', figures);
    expect(goods).toMatchObject({
      value: null,
      notes: expect.arrayContaining(['no_base']) as unknown,
      covered: { industries: ['mining'], value: 10, base: 20, growth: -0.5 },
    });
    expect(goods?.why?.en).toBe(
      'goods.staff[2020] has no comparable base, because making reports none; only mining does',
    );
  });

  test('a negative base gives no rate; a change of sign is told in words', async () => {
    const [mining, making, trade] = await evaluate('growth(*.output[2018])', figures);
    expect(mining).toMatchObject({
      value: null,
      text: { en: '--' },
      notes: ['base_reported', 'negative_base'].slice(1),
    });
    expect(making?.notes).toContain('loss_to_profit');
    expect(trade?.notes).toContain('profit_to_loss');
  });

  test('a difference of rates is in percentage points', async () => {
    expect((await evaluate('diff(mining.margin[2020])', figures))[0]).toMatchObject({
      unit: 'points',
      quantity: 'points',
      text: { en: '5.0 percentage points', zh: '5.0个百分点' },
    });
    expect(
      (await evaluate('growth(making.output[2020]) - growth(mining.output[2020])', figures))[0],
    ).toMatchObject({ unit: 'points', text: { zh: '-10.0个百分点' } });
  });

  test('the two-year average is geometric', async () => {
    // National Bureau of Statistics, communiqué 2021: GDP grew by 8.1 % in 2021 and 2.2 % in 2020, 5.1 % on average
    const china = await sample([
      ['mining.output[2021]', 1000, 0.081],
      ['mining.output[2020]', 900, 0.022],
    ]);
    expect((await evaluate('two_year_average(mining.output[2021])', china))[0]?.text.en).toBe('5.1%');
    await china.close();
  });

  test('the compound average agrees with the spreadsheet function RRI as its maker documents it', async () => {
    // Microsoft, documentation of RRI: RRI(96, 10000, 11000) = 0.0009933; 96 months, here taken as 96 years
    const series = await sample([
      ['mining.output[1924]', 10000],
      ['mining.output[2020]', 11000],
    ]);
    expect(
      await evaluate('cagr(mining.output[1924..2020])', series).then(([figure]) => figure?.value),
    ).toBeCloseTo(0.0009933, 7);
    await series.close();
  });
});

describe('year to date', () => {
  test('a single month is the difference of two cumulations, marked as implied', async () => {
    expect((await evaluate('mining.sales[2023-03]', figures))[0]).toMatchObject({
      value: 13,
      notes: expect.arrayContaining(['implied_period']) as unknown,
    });
    expect(await valueOf('ytd(mining.sales[2023-03])')).toBe(33);
  });

  test('its base is the difference of the cumulative bases', async () => {
    expect(await valueOf('base(mining.sales[2023-03])')).toBeCloseTo(33 / 1.1 - 20 / 1.25, 12);
  });

  test('February alone is not known where January and February were published together', async () => {
    expect(await valueOf('mining.sales[2023-02]')).toBeNull();
    expect(await valueOf('ytd(mining.sales[2023-02])')).toBe(20);
  });

  test('single periods since January add up to the cumulation', async () => {
    expect(await valueOf('ytd(making.output[2023-Q2])')).toBe(15);
  });
});

describe('the other functions', () => {
  test.each([
    ['share(mining.output[2020])', 0.12],
    ['share(mining.output[2020], goods.output[2020])', 120 / 450],
    ['index(mining.output[2019..2020], 2019)', 100],
    ['rank(mining.output[2020])', 3],
    ['convert(mining.output[2020], USD)', 15],
    ['convert(mining.output[2020], USD, end)', 120 / 7],
    ['sum(*.output[2020])', 1000],
    ['sum(mining.output[2019..2020])', 230],
    ['max(*.output[2020])', 550],
    ['min(mining.output[2020], making.output[2020])', 120],
    ['abs(-3)', 3],
    ['round(share(mining.output[2020]), 1)', 0.1],
    ['mining.output_per_head[2020]', 12],
    ['mining.output[2020] > making.output[2020]', 0],
    ['not (mining.output[2020] > 1 yuan) or 2 > 1', 1],
    ['-mining.output[2020] + 20 yuan', -100],
  ])('%s = %d', async (text, expected) => {
    expect(await valueOf(text)).toBeCloseTo(expected, 12);
  });

  test('ranks share a place where values are equal and are refused where one is missing', async () => {
    const ranks = await evaluate('rank(*.output[2020])', figures);
    expect(ranks.map(({ value }) => value)).toEqual([3, 2, 1]);
    const [refused] = await evaluate('rank(mining.output[2019])', figures);
    expect(refused).toMatchObject({ value: null, why: { en: 'trade.output[2019]: no figure is known' } });
  });

  test('an amount per head is derived per cell, never summed', async () => {
    const [figure] = await evaluate('goods.output_per_head[2020]', figures);
    expect(figure).toMatchObject({ value: 11.25, unit: 'CNY' });
    await expect(evaluate('sum(*.output_per_head[2020])', figures)).rejects.toThrow(
      /not additive over industries/,
    );
  });

  test('a conversion without a rate says which one is missing', async () => {
    const [figure] = await evaluate('convert(mining.output[2019], USD)', figures);
    expect(figure?.why?.en).toBe('CNY/USD average 2019: no exchange rate is known');
  });
});

describe('what must not be combined is refused at its place', () => {
  test.each([
    ['mining.output[2020] + mining.staff[2020]', 1, 'amounts of different units cannot be added or compared'],
    [
      '2 * (mining.output[2020] + mining.sales[2020])',
      6,
      'different measures are added up, and the system declares no such composite',
    ],
    [
      'mining.output[2020] + mining.real_output[2020]',
      1,
      'amounts on different price bases cannot be added or compared',
    ],
    ['mining.output[2020] > 700', 1, 'amounts of different units cannot be added or compared'],
    ['sum(mining.staff[2019..2020])', 1, 'staff is a stock and is not summed over periods'],
    ['sum(growth(*.output[2020]))', 1, 'a rate is not summed'],
    ['growth(growth(mining.output[2020]))', 1, 'there is no growth of a rate'],
    ['convert(mining.staff[2020], USD)', 1, 'only amounts of money can be converted'],
    ['convert(mining.output[2020], US)', 30, 'convert needs a currency'],
    ['share(mining.sales[2020], goods.sales[2020], 1)', 1, 'share takes 1 to 2 arguments'],
    ['minning.output[2020]', 1, 'there is no industry "minning"'],
    ['mining.outptu[2020]', 1, 'there is no indicator "outptu"'],
    ['trade.sales[2020]', 1, 'trade has no sales'],
    ['north/mining.output[2020]', 1, 'there is no region "north"'],
    ['mining.output', 1, 'the period is missing'],
    ['mining.output[t]', 1, '"t" is not a period here'],
    [
      'mining.output[2020..2018]',
      1,
      'the range does not run from an earlier to a later period of one frequency',
    ],
    ['1 + mining', 5, '"mining" is not a figure'],
    ['cagr(mining.output[2020])', 1, 'an average growth needs a range of periods'],
  ])('%s', async (text, column, message) => {
    const problem = await evaluate(text, figures).then(
      () => undefined,
      (error: unknown) => (error as { problems: unknown[] }).problems[0],
    );
    expect(problem).toMatchObject({ message: { en: message, zh: inChinese }, at: { column } });
  });
});

describe('identities', () => {
  test('sums do not depend on the order of rows, to the last printed digit', async () => {
    const amounts = fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), {
      minLength: 3,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(amounts, async (values) => {
        const ids = ['mining', 'making', 'trade'];
        // hundredths, which doubles do not hold exactly
        const given = ids.map((id, i): SampleCell => [`${id}.output[2020]`, (values[i] ?? 0) / 100]);
        const one = await sample(given);
        const other = await sample([...given].reverse());
        const exact = values.reduce((sum, value) => sum + value, 0) / 100;
        for (const each of [one, other]) {
          expect((await evaluate('total.output[2020]', each))[0]?.value).toBe(exact);
          expect((await evaluate('sum(*.output[2020])', each))[0]?.value).toBe(exact);
          await each.close();
        }
      }),
      { numRuns: 5 },
    );
  });

  test('the sample system is what these tests say it is', () => {
    expect(sampleSystem.industries.map(({ id }) => id)).toEqual([
      'total',
      'goods',
      'mining',
      'making',
      'services',
      'trade',
    ]);
  });
});
