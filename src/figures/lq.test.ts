// The location quotient against a calculation that is printed elsewhere.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sample, type Sample } from '../test-support/sample.js';
import { evaluate, explain } from './index.js';

// Farhauer, O. and Kröll, A. (2013): Standorttheorien. Regional- und Stadtökonomik in Theorie und Praxis, Springer;
// their example as it is printed in the manual of the R package REAT, locq(1714, 79006, 879213, 15593224) = 0.3847623
let given: Sample;
beforeAll(async () => {
  given = await sample([
    ['east/trade.staff[2020]', 1714],
    ['east/total.staff[2020]', 79_006],
    ['trade.staff[2020]', 879_213],
    ['total.staff[2020]', 15_593_224],
  ]);
});
afterAll(() => given.close());

test('the location quotient is the share in the region over the share in the whole, as in the textbook', async () => {
  const [figure] = await evaluate('lq(east/trade.staff[2020])', given);
  expect(figure?.value).toBeCloseTo(0.3847623, 7);
  expect(figure?.text.en).toBe('0.385');
});

test('its derivation shows the four figures', async () => {
  const tree = await explain('lq(east/trade.staff[2020])', given);
  expect(tree.inputs.flatMap(({ inputs }) => inputs.map(({ ref, value }) => [ref, value]))).toEqual([
    ['east/trade.staff[2020]', 1714],
    ['east/total.staff[2020]', 79_006],
    ['trade.staff[2020]', 879_213],
    ['total.staff[2020]', 15_593_224],
  ]);
});
