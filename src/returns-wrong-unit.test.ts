// Returns in a wrong unit, with `unit_error: { action: impute }`: what stands in for them, and what else is told of them.
import { describe, expect, it } from 'vitest';
import type { Derivation } from './figures/index.js';
import { built, system, workspace } from './test-support/returns.js';

const register = 'enterprise,industry\nA,food\nB,food\nC,food\n';
const head = 'enterprise,period,output,output_last_year\n';
const impute = 'built_in: { unit_error: { action: impute } }\n';
/** B usually makes about 100; in April 2020 both of its values are a thousand times too much. */
const rows = `A,2020-01,100,80\nB,2020-01,101,90\nC,2020-01,200,160\nA,2020-02,100,80\nB,2020-02,102,90\nC,2020-02,200,160
A,2020-03,100,80\nB,2020-03,104,90\nC,2020-03,200,160\nA,2020-04,110,80\nB,2020-04,105000,90000\nC,2020-04,220,160\n`;

interface Imputed {
  period: string;
  last_year: boolean;
  kind: string;
  old: number;
  new: number | null;
  basis: number | null;
  basis_period: string | null;
  ratio: number | null;
}

describe('a return whose level and last year’s value are both in a wrong unit', () => {
  it('is imputed from the return of the year before, not from its own value of last year', async () => {
    const before = 'A,2019-04,80,\nB,2019-04,92,\nC,2019-04,160,\n';
    const folder = await workspace({
      'data/register.csv': register,
      'data/returns/a.csv': head + rows + before,
      'rules.yaml': impute,
    });
    await built(folder, async ({ value, table, why }) => {
      // 92 × (110 + 220) / (80 + 160)
      expect(await value('food.output[2020-04]')).toBe(110 + 220 + 126.5);
      expect(await value('base(food.output[2020-04])')).toBe(80 + 160 + 92);
      expect(await table<Imputed>('edits', 'TRUE ORDER BY last_year')).toMatchObject([
        {
          ...{ last_year: false, kind: 'imputed', old: 105000, new: 126.5 },
          ...{ basis: 92, basis_period: '2019-04', ratio: 1.375 },
        },
        { last_year: true, kind: 'imputed', old: 90000, new: 92, basis: 126.5, basis_period: null },
      ]);
      expect(await why('food.output[2020-04]')).toContain('92 yuan (2019-04) × 1.375');
    });
  });

  it('is imputed from the period before where there is no return of the year before', async () => {
    const folder = await workspace({
      'data/register.csv': register,
      'data/returns/a.csv': head + rows,
      'rules.yaml': impute,
    });
    await built(folder, async ({ value, table }) => {
      // 104 × (110 + 220 + 105) / (100 + 200 + 104), in which its own return stands in the right unit; and that over (110 + 220) / (80 + 160)
      expect(await value('food.output[2020-04]')).toBe(110 + 220 + 111.98);
      expect(await value('base(food.output[2020-04])')).toBe(80 + 160 + 81.44);
      expect(await table<Imputed>('edits', 'NOT last_year')).toMatchObject([
        { new: 111.98, basis: 104, basis_period: '2020-03' },
      ]);
    });
  });

  it('is left out where there is neither', async () => {
    const first = rows
      .replace('B,2020-01,101,90', 'B,2020-01,101000,90000')
      .replace('105000,90000', '105,90');
    const folder = await workspace({
      'data/register.csv': register,
      'data/returns/a.csv': head + first,
      'rules.yaml': impute,
    });
    await built(folder, async ({ value, table }) => {
      expect(await value('food.output[2020-01]')).toBe(300);
      expect(await table<Imputed>('edits', 'TRUE ORDER BY last_year')).toMatchObject([
        { last_year: false, kind: 'excluded', old: 101000, new: null, basis: null },
        { last_year: true, kind: 'excluded', old: 90000, new: null, basis: null },
      ]);
      expect(
        await table(
          'observations',
          "industry = 'food' AND indicator = 'output' AND period = '2020-01' AND accumulation = 'period'",
        ),
      ).toMatchObject([{ status: 'E' }]);
    });
  });

  it('is imputed from its own value of last year where that is right', async () => {
    const folder = await workspace({
      'data/register.csv': register,
      'data/returns/a.csv': head + rows.replace('105000,90000', '105000,90'),
      'rules.yaml': impute,
    });
    // 90 × (110 + 220) / (80 + 160)
    await built(folder, async ({ value }) => {
      expect(await value('food.output[2020-04]')).toBe(110 + 220 + 123.75);
    });
  });
});

describe('a line of data/confirmed.csv', () => {
  const confirmedOf = async (item: string): Promise<Record<string, string>> => {
    const line = `B,2020-04,${item},unit_error,a great order,Li,2020-05-01\n`;
    const folder = await workspace({
      'data/register.csv': register,
      'data/returns/a.csv': head + rows,
      'data/confirmed.csv': `enterprise,period,item,rule,reason,who,when\n${line}`,
    });
    return built(folder, ({ findings }) =>
      Promise.resolve(
        Object.fromEntries(
          findings.map(({ column, confirmed }) => [column ?? '', confirmed == null ? 'stands' : 'confirmed']),
        ),
      ),
    );
  };

  it('confirms the level or last year’s value, whichever it names, and both where it names no item', async () => {
    expect(await confirmedOf('output')).toEqual({ output: 'confirmed', output_last_year: 'stands' });
    expect(await confirmedOf('output_last_year')).toEqual({
      output: 'stands',
      output_last_year: 'confirmed',
    });
    expect(await confirmedOf('')).toEqual({ output: 'confirmed', output_last_year: 'confirmed' });
  });

  it('confirms nothing where it names the other of the two', async () => {
    const folder = await workspace({
      'data/register.csv': register,
      'data/returns/a.csv': head + rows.replace('105000,90000', '105000,90'),
      'data/confirmed.csv':
        'enterprise,period,item,rule,reason,who,when\nB,2020-04,output_last_year,unit_error,a slip,Li,2020-05-01\n',
    });
    await built(folder, ({ findings }) => {
      expect(findings).toMatchObject([
        { rule: 'unit_error', column: 'output', confirmed: null },
        { rule: 'confirmed_nothing', file: 'data/confirmed.csv', line: 2, item: 'output' },
      ]);
      return Promise.resolve();
    });
  });
});

describe('a cumulation in a wrong unit', () => {
  /** What was found, and what was imputed for A in March, whose returns came until February. */
  const found = async (b: readonly number[], more: Record<string, string> = {}) => {
    const months = b.map((amount, i) => `B,2020-0${i + 1},${amount},${100 * (i + 1)}\n`).join('');
    const folder = await workspace({
      'system.yaml': `${system}returns: { accumulation: ytd }\n`,
      'data/register.csv': register,
      'data/returns/a.csv': `${head}A,2020-01,100,100\nA,2020-02,200,200\n${months}C,2020-01,100,100\nC,2020-02,200,200\nC,2020-03,300,300\n`,
      ...more,
    });
    return built(folder, async ({ findings, table }) => ({
      findings: findings
        .filter(({ rule }) => rule !== 'missing_return')
        .map(({ rule, period, message_en }) => [
          rule,
          period,
          /falls from .* to .*(?=\.$)/.exec(message_en)?.[0],
        ]),
      imputed: (await table<Imputed>('edits', "enterprise = 'A'")).map((edit) => edit.new),
    }));
  };

  it('is told once, and not again as a fall of the right one after it, which counts in the ratio', async () => {
    // 200 × (390 + 300) / (200 + 200), in which B's February stands in the right unit
    expect(await found([100, 200000, 390])).toEqual({
      findings: [['unit_error', '2020-02', undefined]],
      imputed: [345],
    });
  });

  it('does not hide a fall from the one before it', async () => {
    expect((await found([100, 200000, 90])).findings).toEqual([
      ['unit_error', '2020-02', undefined],
      ['falling_ytd', '2020-03', 'falls from 100.00 in 2020-01 to 90.00 in 2020-03'],
    ]);
  });

  it('that is too small is told once as well', async () => {
    expect((await found([100, 200, 0.2])).findings).toEqual([['unit_error', '2020-03', undefined]]);
  });

  it('that somebody found true makes the next one a fall', async () => {
    const confirmed =
      'enterprise,period,item,rule,reason,who,when\nB,2020-02,output,unit_error,a great order,Li,2020-05-01\n';
    expect((await found([100, 200000, 390], { 'data/confirmed.csv': confirmed })).findings).toEqual([
      ['falling_ytd', '2020-03', 'falls from 200000.00 in 2020-02 to 390.00 in 2020-03'],
      ['unit_error', '2020-02', undefined],
    ]);
  });
});

describe('the comparable base', () => {
  it.each([
    ['imputed', 'impute', '105,90000', 'E'],
    ['left out', 'exclude', '105000,90', 'E'],
    ['only told', 'report', '105,90000', 'A'],
  ])(
    'of a return that is %s has the status of an estimate, or has it not',
    async (_, action, april, status) => {
      const folder = await workspace({
        'data/register.csv': `${register}D,machines\n`,
        'data/returns/a.csv': `${head}${rows.replace('105000,90000', april)}D,2020-04,50,40\n`,
        'rules.yaml': `built_in: { unit_error: { action: ${action} } }\n`,
      });
      await built(folder, async ({ why }) => {
        const statusOf = async (expression: string): Promise<string> =>
          (JSON.parse(await why(expression)) as Derivation).status;
        expect(await statusOf('base(food.output[2020-04])')).toBe(status);
        expect(await statusOf('base(total.output[2020-04])')).toBe(status);
        expect(await statusOf('base(food.output[2020-Q1])')).toBe('A');
      });
    },
  );
});
