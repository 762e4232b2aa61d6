import { afterEach, describe, expect, test } from 'vitest';
import { storeTable, type TableName } from '../store/index.js';
import { sample, type Sample, type SampleCell } from '../test-support/sample.js';

let opened: Sample | undefined;
afterEach(() => opened?.close());

async function rows<Row extends object>(
  cells: readonly SampleCell[],
  where: string,
  table: TableName = 'observations',
): Promise<Row[]> {
  opened = await sample(cells);
  return opened.engine.all<Row>(
    `SELECT * FROM ${storeTable(opened.engine, opened.store, table)} WHERE ${where}`,
  );
}

describe('totals', () => {
  const parts: SampleCell[] = [
    ['mining.output[2020]', 1.1e9],
    ['making.output[2020]', 2.2e9],
  ];

  test('a published total stands, with what its parts add up to beside it', async () => {
    expect(await rows([...parts, ['goods.output[2020]', 3.3e9]], "industry = 'goods'")).toMatchObject([
      { value: 3.3e9, origin: 'published', parts: 2, parts_missing: 0, parts_value: 3.3e9, notes: null },
    ]);
  });

  test('parts that do not add up by rounding get the customary note, and are not forced', async () => {
    expect(await rows([...parts, ['goods.output[2020]', 3.4e9]], "industry = 'goods'")).toMatchObject([
      { value: 3.4e9, notes: 'parts_differ_by_rounding' },
    ]);
  });

  test('a greater difference is a finding with both amounts', async () => {
    expect(await rows([...parts, ['goods.output[2020]', 4.3e9]], 'TRUE', 'findings')).toMatchObject([
      {
        rule: 'parts_add_up',
        severity: 'warning',
        file: 'data/published/sample.csv',
        line: 4,
        value: 4.3e9,
        expected: 3.3e9,
      },
    ]);
  });

  test('an unpublished total is the sum of its parts, or has no value where one is missing', async () => {
    expect(await rows(parts, "industry IN ('goods', 'total') AND period = '2020'")).toMatchObject([
      { industry: 'goods', value: 3.3e9, origin: 'sum_industries', status: 'A' },
      { industry: 'total', value: null, status: 'M', parts: 3, parts_missing: 1, parts_value: 3.3e9 },
    ]);
  });

  test('what was estimated makes the total estimated', async () => {
    expect(
      await rows(
        [
          ['mining.output[2020]', 1, null, { status: 'E' }],
          ['making.output[2020]', 2],
        ],
        "industry = 'goods'",
      ),
    ).toMatchObject([{ value: 3, status: 'E' }]);
  });

  test('a total of only withheld parts is confidential, and nothing of them is kept', async () => {
    const withheld: Partial<{ status: 'C' }> = { status: 'C' };
    expect(
      await rows(
        [
          ['mining.output[2020]', null, null, withheld],
          ['making.output[2020]', null, null, withheld],
        ],
        "industry = 'goods'",
      ),
    ).toMatchObject([{ value: null, status: 'C', parts: 2, parts_withheld: 2, parts_value: null }]);
  });
});

describe('bases', () => {
  test('the published level of the year before stands beside the comparable base', async () => {
    expect(
      await rows(
        [
          ['mining.output[2020]', 120, 0.2],
          ['mining.output[2019]', 110],
        ],
        "industry = 'mining' AND period = '2020'",
      ),
    ).toMatchObject([{ base: 100, base_origin: 'implied', base_published: 110, growth: 0.2 }]);
  });

  test('a year without a level says what the next year’s growth was taken on', async () => {
    expect(
      await rows([['mining.output[2020]', 120, 0.2]], "industry = 'mining' AND period = '2019'"),
    ).toMatchObject([{ value: null, status: 'M', next_base: 100, base: null }]);
  });

  test('a total has a base only where every part has one, and names the parts that do', async () => {
    expect(
      await rows(
        [
          ['mining.output[2020]', 120, 0.2],
          ['making.output[2020]', 200],
        ],
        "industry = 'goods'",
      ),
    ).toMatchObject([{ value: 320, base: null, covered: 'mining', covered_value: 120, covered_base: 100 }]);
  });
});

describe('regions', () => {
  test('the parts of a region add up to it, industry by industry and in total', async () => {
    const found = await rows<{ industry: string; value: number; origin: string }>(
      [
        ['east/mining.output[2020]', 1],
        ['west/mining.output[2020]', 2],
        ['east/making.output[2020]', 4],
        ['west/making.output[2020]', 8],
      ],
      "region = 'home' AND value IS NOT NULL ORDER BY industry",
    );
    expect(found.map(({ industry, value, origin }) => [industry, value, origin])).toEqual([
      ['goods', 15, 'sum_regions'],
      ['making', 12, 'sum_regions'],
      ['mining', 3, 'sum_regions'],
    ]);
  });
});
