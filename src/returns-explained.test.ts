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

async function explained(
  files: Record<string, string>,
  expression: string,
  enterprises: 'none' | 'changed' | 'largest' = 'changed',
): Promise<Derivation> {
  return built(
    await workspace(files),
    async ({ why }) => JSON.parse(await why(expression, enterprises)) as Derivation,
  );
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
    expect(one.why?.en).toMatch(
      /^compiled from the returns of 1 enterprise; of 2 returns due 1 came; 1 value corrected \(\+1 yuan\)/,
    );
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

  it('takes a quarter out of cumulated months from the cumulations to its end and to the end of the quarter before', async () => {
    const files = months(
      '{ accumulation: ytd }',
      [3, 6, 9, 12].map((month, i) => `A,2021-${String(month).padStart(2, '0')},${20 + 25 * i}\n`).join(''),
    );
    const quarter = await explained(files, 'food.output[2021-Q2]');
    expect(quarter).toMatchObject({ op: 'implied', value: 25 });
    expect(quarter.why).toEqual({
      en: 'the difference of two cumulations: January to June 2021 (45 yuan) less January to March 2021 (20 yuan)',
      zh: '由两个累计数相减得出：2021年1—6月（45元）减2021年1—3月（20元）',
    });
    const inputsOf = ({ inputs }: Derivation): unknown[] =>
      inputs.map(({ ref, op, value, returns }) => [ref, op, value, returns?.response?.returned]);
    expect(inputsOf(quarter)).toEqual([
      ['ytd(food.output[2021-Q2])', 'compiled', 45, 1],
      ['ytd(food.output[2021-Q1])', 'compiled', 20, 1],
    ]);
    expect(inputsOf(await explained(files, 'food.output[2021-S2]'))).toEqual([
      ['ytd(food.output[2021-S2])', 'compiled', 95, 1],
      ['ytd(food.output[2021-S1])', 'compiled', 45, 1],
    ]);
    // the first of a year is its cumulation, and the sum of single months is no difference
    expect(await explained(files, 'food.output[2021-Q1]')).toMatchObject({ op: 'compiled', value: 20 });
    const single = months(
      '{ accumulation: period }',
      [1, 2, 3, 4, 5, 6].map((month) => `A,2021-0${month},${month}\n`).join(''),
    );
    expect(await explained(single, 'food.output[2021-Q2]')).toMatchObject({ op: 'compiled', value: 15 });
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

/** B sends 2020-02 not at all, A is corrected there, and D's 2020-02 is in thousands. */
const changed: Record<string, string> = {
  'system.yaml': system,
  'data/register.csv': 'enterprise,industry,holding\nA,food,G\nB,food,\nC,food,G\nD,food,\n',
  'data/returns/2020-01.csv': `${head}A,2020-01,100,90\nB,2020-01,200,180\nC,2020-01,300,270\nD,2020-01,400,360\n`,
  'data/returns/2020-02.csv': `${head}A,2020-02,150,90\nC,2020-02,330,270\nD,2020-02,440000,360\n`,
  'data/corrections.csv':
    'enterprise,period,item,old,new,reason,who,when\nA,2020-02,output,150,110,a slip,Li,2020-03-01\n',
  'rules.yaml': 'built_in: { unit_error: { action: impute }, outlier: off }\n',
};

describe('the explanation of a figure compiled from returns', () => {
  const cell = 'food.output[2020-02]';

  it('says how many returns were due and came, in which files, and by how much each rule moved it', async () => {
    const node = await explained(changed, cell);
    // of those without a finding: 110 + 330 now, 90 + 270 last year
    const imputed = (360 * 440) / 360;
    expect(node.returns).toMatchObject({
      enterprises: 4,
      response: { expected: 4, returned: 3, imputed: 1, excluded: 0 },
      files: { count: 1, names: ['data/returns/2020-02.csv'] },
      changes: [
        { kind: 'corrected', rule: 'correction', values: 1, moved: -40 },
        { kind: 'imputed', rule: 'missing_return', values: 1 },
        { kind: 'imputed', rule: 'unit_error', values: 1, moved: imputed - 440000 },
      ],
    });
    const [, missing] = node.returns?.changes ?? [];
    expect(node.returns?.imputed_share).toBeCloseTo(
      (imputed + (missing?.moved ?? 0)) / (node.value ?? 0),
      12,
    );
    expect(node.why?.en).toMatch(
      /of 4 returns due 3 came, 1 was imputed, .*% of the value is imputed; 1 value corrected \(-40 yuan\), 1 value imputed by missing_return \(.*\), 1 value imputed by unit_error \(.*\); the returns of the period are in data\/returns\/2020-02\.csv$/,
    );
    expect(node.why?.zh).toMatch(
      /应报4份，实报3份，推算1份，推算数占.*；1项更正，影响-40元、1项推算（规则 missing_return），影响.*；该期报表见data\/returns\/2020-02\.csv$/,
    );
  });

  it('lists each change with its place, and of an imputed value the basis and the ratio that make it', async () => {
    const { inputs } = await explained(changed, cell);
    expect(inputs.map(({ op, change }) => [op, change?.enterprise])).toEqual([
      ['corrected', 'A'],
      ['imputed', 'D'],
      ['imputed', 'B'],
    ]);
    for (const { op, change, source, confidential } of inputs) {
      expect(confidential).toBe(true);
      if (op !== 'imputed' || change === undefined) continue;
      expect(Math.round((change.basis ?? 0) * (change.ratio ?? 0) * 100) / 100).toBe(change.new);
      expect(source).toMatchObject(
        change.enterprise === 'B'
          ? { file: 'data/returns/2020-01.csv', line: 3, column: 'output' }
          : { file: 'data/returns/2020-02.csv', line: 4, column: 'output' },
      );
    }
    const missing = inputs.find(({ change }) => change?.enterprise === 'B');
    expect(missing?.change).toMatchObject({ old: null, basis: 200, basis_period: '2020-01' });
    expect(missing?.why?.en).toMatch(/ratio of the industry: 200 yuan \(2020-01\) × [\d.]+$/);
    expect(missing?.why?.zh).toMatch(/按所属产业的比率插补：200元（2020-01）× [\d.]+$/);
  });

  it('names no enterprise, and no amount of what was changed, where others than the office see it', async () => {
    const node = await explained(changed, cell, 'none');
    expect(node.inputs).toEqual([]);
    expect(node.returns?.imputed_share).toBeUndefined();
    expect(node.returns?.changes[0]).toEqual({ kind: 'corrected', rule: 'correction', values: 1 });
    expect(node.why?.en).toContain('; 1 value corrected, 1 value imputed by missing_return, ');
  });

  it('lists the largest contributors where that is asked for, a holding group as one', async () => {
    const asked = await explained(changed, 'food.output[2020-01]', 'largest');
    expect(asked.inputs.map(({ op, ref, value, confidential }) => [op, ref, value, confidential])).toEqual([
      ['contributor', 'G output 2020-01', 400, true],
      ['contributor', 'D output 2020-01', 400, true],
      ['contributor', 'B output 2020-01', 200, true],
    ]);
    expect(asked.inputs[2]?.why).toEqual({
      en: 'the third contributor, 20.0% of the figure',
      zh: '第3位贡献单位，占20.0%',
    });
    expect((await explained(changed, 'food.output[2020-01]')).inputs).toEqual([]);
  });

  it('counts in a total what was changed in its parts, and lists it there', async () => {
    const node = await explained(
      { ...changed, 'data/register.csv': 'enterprise,industry\nA,machines\nB,food\nC,food\nD,food\n' },
      'total.output[2020-02]',
    );
    expect(node.returns?.changes.map(({ kind, values }) => [kind, values])).toEqual([
      ['corrected', 1],
      ['imputed', 1],
      ['imputed', 1],
    ]);
    expect(node.inputs.map(({ ref, inputs }) => [ref, inputs.length])).toEqual([
      ['food.output[2020-02]', 2],
      ['machines.output[2020-02]', 1],
    ]);
  });

  it('takes a cumulation from the return of its last month where returns are cumulated, a quarter from its months where not', async () => {
    const rows = `${head}A,2020-01,100,90\nA,2020-02,200,180\nA,2020-03,310,280\n`;
    const files = (accumulation: string): Record<string, string> => ({
      'system.yaml': `${system}returns: { accumulation: ${accumulation} }\n`,
      'data/register.csv': 'enterprise,industry\nA,food\n',
      'data/returns/a.csv': rows,
    });
    for (const [accumulation, figure, returned] of [
      ['ytd', 'ytd(food.output[2020-03])', 1],
      ['ytd', 'food.output[2020-Q1]', 1],
      ['period', 'ytd(food.output[2020-02])', 2],
      ['period', 'food.output[2020-Q1]', 3],
    ] as const)
      expect(
        (await explained(files(accumulation), figure)).returns?.response,
        `${accumulation} ${figure}`,
      ).toMatchObject({ expected: returned, returned });
  });

  it('counts a return that was put in by hand among those that came', async () => {
    const node = await explained(
      {
        ...changed,
        'data/corrections.csv':
          'enterprise,period,item,old,new,reason,who,when\nB,2020-02,output,,210,by telephone,Li,2020-03-01\n',
      },
      cell,
    );
    expect(node.returns?.response).toEqual({ expected: 4, returned: 4, imputed: 0, excluded: 0 });
    expect(node.why?.en).toContain('; all 4 returns due came');
  });

  it('says of which enterprises the growth of the matched sample is', async () => {
    const node = await explained(moving, 'base(total.output[2021])');
    expect(node.bridge).toMatchObject({ matched_enterprises: 2, matched_value: 450, matched_base: 400 });
    expect(node.why?.en).toMatch(
      /; the matched sample, the 2 enterprises that count here in this period and the same of the year before, grew by 12.5% \(450 yuan now, 400 yuan then\)$/,
    );
    expect(node.why?.zh).toContain('均在此汇总的2家企业（匹配样本）增长12.5%（本期450元，上年同期400元）');
  });

  it('rounds the growth of the matched sample as growth() does', async () => {
    const files = {
      'data/register.csv': 'enterprise,industry\nA,food\n',
      'data/returns/a.csv': 'enterprise,period,output,output_last_year\nA,2020,800,800\nA,2021,870,800\n',
    };
    // 70 / 800 = 0.0875, where 870 / 800 - 1 is a little less
    expect((await explained(files, 'growth(food.output[2021])')).text.en).toBe('8.8%');
    expect((await explained(files, 'base(food.output[2021])')).why?.en).toContain('grew by 8.8%');
  });

  it('names the item of last year as the files do', async () => {
    const files = {
      'data/returns/a.csv': 'enterprise,period,output,output_last_year\nA,2020-01,100,90\n',
      'data/corrections.csv':
        'enterprise,period,item,old,new,reason,who,when\nA,2020-01,output_last_year,90,95,a slip,Li,2020-03-01\n',
    };
    const { inputs } = await explained(files, 'food.output[2020-01]');
    expect(inputs.map(({ ref }) => ref)).toEqual(['A output_last_year 2020-01']);
  });
});
