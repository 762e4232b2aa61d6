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

describe('the explanation of a single month', () => {
  const months = (accumulation: string, rows: string): Record<string, string> => ({
    'system.yaml': `${system}returns: ${accumulation}\n`,
    'data/register.csv': 'enterprise,industry\nA,food\n',
    'data/returns/a.csv': `enterprise,period,output\n${rows}`,
  });
  const cumulated = months(
    '{ accumulation: ytd, january: with_february }',
    'A,2021-02,20\nA,2021-06,70\nA,2021-07,85\n',
  );

  it('out of cumulated returns names the two cumulations, with their own derivations', async () => {
    const node = await explained(cumulated, 'food.output[2021-07]');
    expect(node).toMatchObject({ op: 'implied', value: 15, notes: ['implied_period'] });
    expect(node.why).toEqual({
      en: 'the difference of two cumulations: January to July 2021 (85 yuan) less January to June 2021 (70 yuan)',
      zh: '由两个累计数相减得出：2021年1—7月（85元）减2021年1—6月（70元）',
    });
    expect(node.inputs.map(({ ref, op, value }) => [ref, op, value])).toEqual([
      ['ytd(food.output[2021-07])', 'compiled', 85],
      ['ytd(food.output[2021-06])', 'compiled', 70],
    ]);
  });

  it('that is January or February alone says that the two come only together, and where to find them', async () => {
    for (const cell of ['food.output[2021-01]', 'total.output[2021-02]', 'growth(food.output[2021-01])']) {
      const node = await explained(cumulated, cell);
      expect(node.notes, cell).toContain('january_with_february');
      expect(node.why?.en).toMatch(
        /January and February come only together, .*; ask for ytd\(\w+\.output\[2021-02\]\)$/,
      );
      expect(node.why?.zh).toMatch(/1—2月数据合并统计，无单月数；可查询 ytd\(\w+\.output\[2021-02\]\)$/);
    }
  });

  it('says so of single returns for the two months together, but not of a January that no one returned', async () => {
    const joined = months('{ january: with_february }', 'A,2021-02,20\nA,2021-03,12\n');
    expect((await explained(joined, 'food.output[2021-02]')).notes).toEqual(['january_with_february']);
    const separate = months('{ impute_missing: false }', 'A,2021-02,20\nA,2021-03,12\n');
    expect((await explained(separate, 'food.output[2021-01]')).notes).toEqual(['no_observation']);
  });
});
