// Synthetic returns, made as the workspace has returns read, and built again: they add up to what is published.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collect, synthesise, type SyntheticOptions } from './collect/index.js';
import { readSystem } from './define/index.js';
import { openDuckDB } from './engine/index.js';
import { built, system, workspace } from './test-support/returns.js';

const published = `industry,indicator,period,value,unit
food,output,2020,1000000.01,元
machines,output,2020,333300,元
`;

/** Makes synthetic returns in a workspace whose system.yaml ends in `returns`. */
async function made(returns: string, options: Partial<SyntheticOptions> = {}, figures = published) {
  const folder = await workspace({
    'system.yaml': `${system}returns: ${returns}\n`,
    'data/published/a.csv': figures,
  });
  const engine = await openDuckDB({ threads: 1 });
  try {
    const definition = await readSystem(join(folder, 'system.yaml'));
    const staged = await collect(folder, definition, engine);
    const result = await synthesise(folder, definition, staged.figures, engine, {
      ...{ enterprises: 40, months: 12, seed: 1, errors: {}, format: 'parquet' },
      ...options,
    });
    return { folder, result };
  } finally {
    engine.close();
  }
}

const months = async (folder: string): Promise<string[]> =>
  (await readdir(join(folder, 'data/returns'))).flatMap((file) => /\d{4}-\d\d/.exec(file) ?? []);

describe('synthetic returns add up to the last digit', () => {
  it.each([
    '{ precedence: compiled, accumulation: ytd }',
    '{ precedence: compiled, january: with_february }',
  ])('as cumulations, and with February for January: %s', async (returns) => {
    const { folder, result } = await made(returns, { months: 24 });
    expect(result.years).toEqual(['2019', '2020']);
    await built(folder, async ({ value, findings }) => {
      expect(await value('food.output[2020]')).toBe(1_000_000.01);
      expect(await value('machines.output[2020]')).toBe(333_300);
      expect(findings.filter(({ rule }) => rule === 'falling_ytd')).toEqual([]);
    });
  });

  it('as cumulations from January on, where returns begin within the year and January has none', async () => {
    const { folder, result } = await made(
      '{ precedence: compiled, accumulation: ytd, january: with_february }',
      { months: 15 },
    );
    expect((await months(folder)).slice(0, 4)).toEqual(['2019-10', '2019-11', '2019-12', '2020-02']);
    expect(result).toMatchObject({ first: '2019-10', last: '2020-12', years: ['2019', '2020'] });
    await built(folder, async ({ value }) => {
      expect(await value('food.output[2020]')).toBe(1_000_000.01);
      // a year without a published figure is a twentieth less: 1000000.01 × 20 / 21, to the cent
      expect(await value('food.output[2019]')).toBe(952_380.96);
    });
  });

  it.each(['万元', '亿元'])('in the unit that system.yaml gives: %s', async (unit) => {
    for (const format of ['parquet', 'csv'] as const) {
      const { folder } = await made(
        `{ precedence: compiled, items: { output: { column: 本月, last_year: 上年, unit: ${unit} } } }`,
        { format },
      );
      await built(folder, async ({ value }) => {
        expect(await value('food.output[2020]'), format).toBe(1_000_000.01);
        expect(await value('machines.output[2020]'), format).toBe(333_300);
      });
    }
  });
});

describe('synthetic returns say what they do not add up to', () => {
  it('of a year that is not whole, and of figures that are not above nought', async () => {
    const figures = `${published}machines,output,2019,-5,元\nmachines,output,2015,0,元\n`;
    const { result } = await made('{}', { months: 19 }, figures);
    expect(result).toMatchObject({ years: ['2020'], not_made: ['machines.output[2019]'] });
  });
});
