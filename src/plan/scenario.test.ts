import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWorkspace } from '../build.js';
import { openDuckDB, type Engine } from '../engine/index.js';
import { evaluate, explain, type FigureContext } from '../figures/index.js';
import { goalSeek, parseAssumption, scenario, whatIf } from './index.js';

const folder = mkdtempSync(join(tmpdir(), 'songhua-scenario-'));
let engine: Engine;
let context: FigureContext;
beforeAll(async () => {
  cpSync(resolve(import.meta.dirname, '../../examples/harbin'), folder, {
    recursive: true,
    filter: (source) => !source.includes('.songhua'),
  });
  const { store } = await buildWorkspace(folder);
  engine = await openDuckDB();
  context = { engine, store };
});
afterAll(() => {
  engine.close();
  rmSync(folder, { recursive: true });
});

const asBefore = parseAssumption('grow', '*.headline[2021] = growth(*.headline[2020])');
const logistics = parseAssumption('grow', 'logistics.revenue[2021] = 3%');
const seek = 'tourism.revenue[2021]';
const reach = '700 billion yuan';
const grown = {
  agri_food: 1019.5 * 1.093,
  equipment: 773 * 1.116,
  biomedicine: 807 * 1.029,
  information: 347.7 * 1.064,
  new_materials: 151.1 * 1.075,
  finance: 858.1 * 1.026,
};
const others = Object.values(grown).reduce((sum, x) => sum + x, 0) + 894.7 * 1.03;

describe('what tourism must grow by for the total to reach 700 billion in 2021', () => {
  it('is refused while nothing is known of the growth of logistics', async () => {
    await expect(
      goalSeek(context, { expression: 'total.headline[2021]', reach, seek }, [asBefore]),
    ).rejects.toThrow(
      /nothing can be assumed for logistics\.revenue\[2021\].*--grow 'logistics\.revenue\[2021\] = 5%'/s,
    );
  });

  it('is what is left to 7000 after the others have grown as in 2020, and logistics by 3 %', async () => {
    const found = await goalSeek(context, { expression: 'total.headline[2021]', reach, seek }, [
      asBefore,
      logistics,
    ]);
    expect(found.growth).toBeCloseTo((7000 - others) / 1362.6 - 1, 9);
    expect(found.result.value).toBeCloseTo(7e11, 0);
    expect(found.sought).toMatchObject({ ref: seek, before: { value: 136260000000 } });
    expect(found.cells).toHaveLength(8);
    expect(found.curve).toHaveLength(7);
  });

  it('may be asked of a target', async () => {
    const found = await goalSeek(
      context,
      { expression: 'total.headline[2021]', reach: 'target(scale_2021)', seek },
      [asBefore, logistics],
    );
    expect(found.goal.value).toBe(7e11);
  });

  it('finds the growth at which a share is reached, which is not linear', async () => {
    const found = await goalSeek(
      context,
      { expression: 'share(tourism.revenue[2021])', reach: '25%', seek },
      [asBefore, logistics],
    );
    expect(found.growth).toBeCloseTo(others / 3 / 1362.6 - 1, 6);
  });

  it('refuses a value that no growth reaches, and a figure that the expression does not depend on', async () => {
    const of = (expression: string, to: string) =>
      goalSeek(context, { expression, reach: to, seek }, [asBefore, logistics]);
    await expect(of('share(tourism.revenue[2021])', '120%')).rejects.toThrow(
      /does not reach the value at any growth/,
    );
    await expect(of('agri_food.output_value[2021]', reach)).rejects.toThrow(
      /does not depend on tourism\.revenue\[2021\]/,
    );
    await expect(of('total.headline[2021]', '700 thousand persons')).rejects.toThrow(/in another unit/);
  });
});

describe('a what-if', () => {
  it('computes every expression on the assumed figures, growth and contributions too', async () => {
    const given = await scenario(context, [
      asBefore,
      logistics,
      parseAssumption('grow', 'tourism.revenue[2021] = 10%'),
    ]);
    const total = others + 1362.6 * 1.1;
    const [level] = await evaluate('total.headline[2021]', given);
    expect(level).toMatchObject({
      status: 'E',
      notes: expect.arrayContaining(['mixed_measures']) as string[],
    });
    expect(level?.value).toBeCloseTo(total * 1e8, -2);
    expect((await evaluate('growth(total.headline[2021])', given))[0]?.value).toBeCloseTo(
      total / 6213.7 - 1,
      9,
    );
    expect((await evaluate('contribution(tourism.revenue[2021])', given))[0]?.value).toBeCloseTo(
      136.26 / 6213.7,
      9,
    );
    expect((await explain('tourism.revenue[2021]', given)).op).toBe('assumed');
  });

  it('leaves the store as it is', async () => {
    await whatIf(context, 'agri_food.output_value[2020]', [
      parseAssumption('set', 'agri_food.output_value[2020] = 1 billion yuan'),
    ]);
    expect((await evaluate('agri_food.output_value[2020]', context))[0]?.value).toBe(101950000000);
  });

  it('adds a published total up anew when a part of it is assumed otherwise', async () => {
    const { result } = await whatIf(context, 'total.headline[2020]', [
      parseAssumption('set', 'agri_food.output_value[2020] = 100 billion yuan'),
    ]);
    expect(result.value).toBeCloseTo((6213.7 - 19.5) * 1e8, 0);
  });

  it('says what is wrong with an assumption', async () => {
    expect(() => parseAssumption('grow', 'tourism.revenue[2021]')).toThrow(
      /an assumption says what a figure is/,
    );
    await expect(
      whatIf(context, 'total.headline[2021]', [parseAssumption('grow', 'tourism.revenue[2019] = 5%')]),
    ).rejects.toThrow(/there is no tourism\.revenue\[2018\]/);
    await expect(
      whatIf(context, 'total.headline[2021]', [parseAssumption('set', 'tourism.revenue[2021] = 5%')]),
    ).rejects.toThrow(/given in another unit/);
  });
});
