// What the explainer says of figures compiled from returns.
import { describe, expect, it } from 'vitest';
import type { Derivation } from './figures/index.js';
import { built, system, workspace } from './test-support/returns.js';

const head = 'enterprise,period,output,output_last_year\n';
const register = 'enterprise,industry\nA,food\nB,food\nC,machines\nD,machines\n';
/** B leaves after 2020, D enters in 2021, and A says another value of last year than it returned then. */
const moving = {
  'system.yaml': `${system}returns: { impute_missing: false }\n`,
  'data/register.csv': register,
  'data/returns/a.csv': `${head}A,2020,100,90\nB,2020,50,40\nC,2020,300,280\nA,2021,120,104\nC,2021,330,300\nD,2021,70,60\n`,
};

async function explained(files: Record<string, string>, expression: string): Promise<Derivation> {
  return built(await workspace(files), async ({ why }) => JSON.parse(await why(expression)) as Derivation);
}

describe('the explanation of a base compiled from returns', () => {
  it('bridges the level of the year before to it, in numbers that add up, also for the total', async () => {
    for (const [cell, bridge] of [
      [
        'total.output[2021]',
        { base_published: 450, entered: 60, left: -50, reclassified: 0, restated: 4, base: 464 },
      ],
      [
        'food.output[2021]',
        { base_published: 150, entered: 0, left: -50, reclassified: 0, restated: 4, base: 104 },
      ],
    ] as const) {
      const node = await explained(moving, `base(${cell})`);
      expect(node.bridge).toMatchObject(bridge);
      expect(node.why?.en).toMatch(
        /^from the level of the year before, .* entered .* left -50 yuan, .* restated \+4 yuan = /,
      );
      expect(node.why?.zh).toMatch(/^由上年汇总数/);
    }
  });

  it('counts one enterprise and one changed value in the singular', async () => {
    const node = await explained(
      {
        ...moving,
        'data/corrections.csv':
          'enterprise,period,item,old,new,reason,who,when\nC,2021,output,330,331,a slip,Li,2022-02-01\nD,2021,output,70,71,a slip,Li,2022-02-01\n',
      },
      'food.output[2021]',
    );
    expect(node.why?.en).toMatch(/^compiled from the returns of 1 enterprise;/);
    const one = await explained(
      {
        ...moving,
        'data/corrections.csv':
          'enterprise,period,item,old,new,reason,who,when\nA,2021,output,120,121,a slip,Li,2022-02-01\n',
      },
      'food.output[2021]',
    );
    expect(one.why?.en).toMatch(/^compiled from the returns of 1 enterprise; 1 value corrected/);
  });
});
