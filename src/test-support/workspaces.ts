// Workspaces for tests: a built copy of an example, and a small made-up system of several regions, in US dollars, with
// cells that are withheld. Only tests import this folder.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildWorkspace } from '../build.js';
import { parseSystem } from '../define/index.js';
import { openDuckDB } from '../engine/index.js';
import type { FigureContext } from '../figures/index.js';
import { sample, type Sample } from './sample.js';

export interface BuiltExample extends FigureContext {
  folder: string;
  close(): Promise<void>;
}

/** A built copy of an example in a folder that `close` removes; the time of the build is always the same. */
export async function builtExample(name: string): Promise<BuiltExample> {
  const folder = await mkdtemp(join(tmpdir(), `songhua-${name}-`));
  await cp(resolve(import.meta.dirname, '../../examples', name), folder, {
    recursive: true,
    filter: (source) => !source.includes('.songhua'),
  });
  const { store } = await buildWorkspace(folder, { now: new Date('2021-05-01T08:00:00Z') });
  const engine = await openDuckDB();
  return {
    engine,
    store,
    folder,
    async close() {
      engine.close();
      await rm(folder, { recursive: true });
    },
  };
}

const counties = parseSystem(
  `
id: counties
names: { en: Private employment, zh: 私营部门就业 }
languages: [en, zh]
classification: NAICS 2017
region:
  id: state
  names: { en: the three counties, zh: 三县合计 }
  parts: { north: { names: { en: North County, zh: 北县 } }, south: { names: { en: South County, zh: 南县 } }, lake: { names: { en: Lake County, zh: 湖县 } } }
indicators:
  employment: { names: { en: employment, zh: 就业人数 }, unit: persons, type: stock }
  wages: { names: { en: wages, zh: 工资总额 }, unit: USD, type: flow }
  pay: { names: { en: average pay, zh: 平均工资 }, unit: USD/persons, type: ratio, formula: wages / employment, decimals: 0 }
total: { names: { en: private industries, zh: 私营部门 }, headline: employment }
groups:
  goods:
    names: { en: goods-producing industries, zh: 货物生产业 }
    industries:
      mining: { names: { en: 'mining, *oil* | gas', zh: 采矿业 }, headline: employment, indicators: [employment, wages, pay] }
      making: { names: { en: manufacturing, zh: 制造业 }, headline: employment, indicators: [employment, wages, pay] }
  services:
    names: { en: service-providing industries, zh: 服务业 }
    industries:
      retail: { names: { en: retail trade, zh: 零售业 }, headline: employment, indicators: [employment, wages, pay] }
      hotels: { names: { en: accommodation and food, zh: 住宿和餐饮业 }, headline: employment, indicators: [employment, wages, pay] }
`,
  'system.yaml',
);

const withheld = { status: 'C' } as const;

/** Figures of three made-up counties; mining is withheld in one of them, and so is what would reveal it. */
export function countiesSample(): Promise<Sample> {
  return sample(
    [
      ['north/total.employment[2020]', 9400, -0.06],
      ['north/goods.employment[2020]', 2400, -0.02],
      ['north/services.employment[2020]', 7000, -0.07],
      ['north/mining.employment[2020]', null, null, withheld],
      ['north/making.employment[2020]', null, null, withheld],
      ['north/retail.employment[2020]', 4000, -0.03],
      ['north/hotels.employment[2020]', 3000, -0.2],
      ['south/total.employment[2020]', 6000, 0.01],
      ['south/goods.employment[2020]', 2000, 0.02],
      ['south/services.employment[2020]', 4000, 0.005],
      ['south/mining.employment[2020]', 500, -0.125],
      ['south/making.employment[2020]', 1500, 0.07],
      ['south/retail.employment[2020]', 2500, 0.04],
      ['south/hotels.employment[2020]', 1500, -0.05],
      ['lake/total.employment[2020]', 4600, 0.02],
      ['lake/goods.employment[2020]', 1600, 0.02],
      ['lake/services.employment[2020]', 3000, 0.02],
      ['lake/mining.employment[2020]', 600, 0.2],
      ['lake/making.employment[2020]', 1000, -0.06],
      ['lake/retail.employment[2020]', 1800, 0.01],
      ['lake/hotels.employment[2020]', 1200, 0.035],
      ['south/total.wages[2020]', 312_000_000, 0.03],
      ['south/hotels.wages[2020]', 30_000_000, -0.02],
    ],
    [],
    counties,
  );
}
