import { afterAll, beforeAll, expect, test } from 'vitest';
import { sample, type Sample } from '../test-support/sample.js';
import { explain } from './explain.js';
import type { Derivation } from './figure.js';

let figures: Sample;
beforeAll(async () => {
  figures = await sample(
    [
      ['mining.output[2020]', 120, 0.2],
      ['making.output[2020]', 330, 0.1],
      ['trade.output[2020]', 550, null, { base: 500 }],
      ['mining.output[2019]', 110],
    ],
    [{ rate: 8, source: 'central bank' }],
  );
});
afterAll(() => figures.close());

/** The tree in short: references, operations and values. */
function outline(node: Derivation, depth = 0): string[] {
  return [
    `${'  '.repeat(depth)}${node.ref} ${node.op} ${node.value ?? 'none'}`,
    ...node.inputs.flatMap((input) => outline(input, depth + 1)),
  ];
}

test('a published cell is explained by its document, file, line and column', async () => {
  expect(await explain('mining.output[2020]', figures)).toMatchObject({
    op: 'published',
    source: {
      document: { en: 'sample', zh: 'sample' },
      file: 'data/published/sample.csv',
      line: 2,
      column: 'value',
    },
    inputs: [],
  });
});

test('a total is explained by its parts, down to the cells', async () => {
  expect(outline(await explain('total.output[2020]', figures))).toEqual([
    'total.output[2020] sum 1000',
    '  goods.output[2020] sum 450',
    '    mining.output[2020] published 120',
    '    making.output[2020] published 330',
    '  services.output[2020] sum 550',
    '    trade.output[2020] published 550',
  ]);
});

test('a share shows its numerator and denominator, and a conversion its rate', async () => {
  expect(outline(await explain('share(mining.output[2020], making.output[2020])', figures))).toEqual([
    `share(mining.output[2020], making.output[2020]) share ${120 / 330}`,
    '  mining.output[2020] published 120',
    '  making.output[2020] published 330',
  ]);
  const converted = await explain('convert(mining.output[2020], USD)', figures);
  expect(converted.inputs[1]).toMatchObject({
    op: 'rate',
    value: 8,
    source: { document: { en: 'central bank' }, file: 'rates.csv', line: 2 },
  });
});

test('a base says whether it was reported or is implied, and how it differs from the published level', async () => {
  const implied = await explain('base(mining.output[2020])', figures);
  expect(implied).toMatchObject({ op: 'implied', value: 100 });
  expect(implied.why?.en).toBe(
    'implied by the published growth: 120 yuan / (1 + 20.0%) = 100 yuan; the level published for the year before was 110 yuan, so -10 yuan were restated',
  );
  expect(outline(implied)).toEqual([
    'base(mining.output[2020]) implied 100',
    '  mining.output[2020] published 120',
    '  growth(mining.output[2020]) published 0.2',
  ]);
  expect(await explain('base(trade.output[2020])', figures)).toMatchObject({ op: 'reported', value: 500 });
});

test('the base of a total is the sum of the bases of its parts', async () => {
  const tree = await explain('growth(goods.output[2020])', figures);
  expect(outline(tree)).toEqual([
    'growth(goods.output[2020]) growth 0.125',
    '  goods.output[2020] sum 450',
    '    mining.output[2020] published 120',
    '    making.output[2020] published 330',
    '  base(goods.output[2020]) sum 400',
    '    base(mining.output[2020]) implied 100',
    '      mining.output[2020] published 120',
    '      growth(mining.output[2020]) published 0.2',
    '    base(making.output[2020]) implied 300',
    '      making.output[2020] published 330',
    '      growth(making.output[2020]) published 0.1',
  ]);
});

test('a rank is explained by all that it was taken among', async () => {
  const { inputs } = await explain('rank(mining.output[2020])', figures);
  expect(inputs.map(({ ref }) => ref)).toEqual([
    'mining.output[2020]',
    'making.output[2020]',
    'trade.output[2020]',
  ]);
});

test('several figures are explained as a table, and what is missing says why', async () => {
  const table = await explain('*.output[2019]', figures);
  expect(table).toMatchObject({ op: 'table' });
  expect(table.inputs[1]).toMatchObject({ op: 'missing', value: null });
  expect(table.inputs[1]?.why?.en).toContain(
    'the growth of the year after was taken on a comparable base of 300 yuan',
  );
});

test('a single month out of published cumulations is explained by the two, down to their cells', async () => {
  const months = await sample([
    ['mining.sales[2023-02]', 20, null, { accumulation: 'ytd' }],
    ['mining.sales[2023-03]', 33, null, { accumulation: 'ytd' }],
  ]);
  const node = await explain('mining.sales[2023-03]', months);
  expect(node.why?.en).toBe(
    'the difference of two cumulations: January to March 2023 (33 yuan) less January to February 2023 (20 yuan)',
  );
  expect(outline(node)).toEqual([
    'mining.sales[2023-03] implied 13',
    '  ytd(mining.sales[2023-03]) published 33',
    '  ytd(mining.sales[2023-02]) published 20',
  ]);
  expect(node.inputs[1]?.source).toMatchObject({ file: 'data/published/sample.csv', line: 2 });
  expect((await explain('mining.sales[2023-01]', months)).why?.zh).toBe(
    'mining.sales[2023-01]：1—2月数据合并统计，无单月数；可查询 ytd(mining.sales[2023-02])',
  );
  await months.close();
});
