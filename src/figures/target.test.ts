import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sample, sampleSystem, target, type Sample } from '../test-support/sample.js';
import { evaluate, explain } from './index.js';

let figures: Sample;
beforeAll(async () => {
  figures = await sample([['mining.output[2020]', 120]], [], sampleSystem, {
    targets: [
      target({ id: 'output_2025', expression: 'mining.output[t]', value: 150, source: 'plan' }),
      target({ id: 'share_2025', expression: 'share(mining.output[t])', value: 0.3, unit: '1' }),
    ],
  });
});
afterAll(() => figures.close());

describe('target(ID)', () => {
  it('is the value that the target sets, in its unit', async () => {
    expect(await evaluate('target(output_2025)', figures)).toMatchObject([
      { value: 150, unit: 'CNY', text: { en: '150 yuan' } },
    ]);
    expect(await evaluate('target(share_2025)', figures)).toMatchObject([
      { value: 0.3, text: { en: '30.0%' } },
    ]);
  });

  it('can be compared and reckoned with', async () => {
    expect(await evaluate('mining.output[2020] >= target(output_2025)', figures)).toMatchObject([
      { value: 0 },
    ]);
    expect(await evaluate('mining.output[2020] / target(output_2025)', figures)).toMatchObject([
      { value: 0.8 },
    ]);
  });

  it('is explained by its row', async () => {
    const tree = await explain('mining.output[2020] / target(output_2025)', figures);
    expect(tree.inputs[1]).toMatchObject({
      op: 'target',
      source: { document: { en: 'plan' }, file: 'data/targets.csv', line: 2 },
    });
  });

  it('refuses a target that there is none, and an amount of another unit', async () => {
    await expect(evaluate('target(output_2024)', figures)).rejects.toThrow(
      /there is no target "output_2024".*Did you mean "output_2025"\?/s,
    );
    await expect(evaluate('mining.output[2020] >= target(share_2025)', figures)).rejects.toThrow(
      /different units/,
    );
  });
});
