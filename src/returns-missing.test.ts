// What is told of returns that nothing replaces, of units and mappings that lead nowhere, and which item a rule replaces.
import { describe, expect, it } from 'vitest';
import { built, system, workspace } from './test-support/returns.js';

const register = 'enterprise,industry\nA,food\nB,food\nM,machines\n';
const head = 'enterprise,period,output,output_last_year,staff\n';

describe('a return that was due, did not come, and is not imputed', () => {
  it('gives the figure and all above it the note returns_missing, and explain says how many, in both languages', async () => {
    const returns = `${head}A,2020-01,10,8,1\nB,2020-01,20,19,2\nM,2020-01,5,5,1\nA,2020-02,11,9,1\nM,2020-02,6,6,1\n`;
    const folder = await workspace({
      'system.yaml': `${system}returns: { impute_missing: false }\n`,
      'data/register.csv': register,
      'data/returns/a.csv': returns,
    });
    await built(folder, async ({ table, why, value }) => {
      expect(await value('food.output[2020-02]')).toBe(11);
      const told = await table(
        'observations',
        "indicator = 'output' AND region = 'town' AND accumulation = 'period' AND period LIKE '2020-0%' ORDER BY industry, period",
      );
      expect(told).toMatchObject([
        { industry: 'food', period: '2020-01', status: 'A', notes: null },
        { industry: 'food', period: '2020-02', status: 'A', notes: 'returns_missing' },
        { industry: 'machines', period: '2020-01', status: 'A', notes: null },
        { industry: 'machines', period: '2020-02', status: 'A', notes: null },
        { industry: 'total', period: '2020-01', status: 'A', notes: null },
        { industry: 'total', period: '2020-02', status: 'A', notes: 'returns_missing' },
      ]);
      const text = await why('food.output[2020-02]');
      expect(text).toContain('1 return that was due is missing, and nothing was imputed for it');
      expect(text).toContain('另有1份应报报表缺报，未作推算');
      expect(await why('machines.output[2020-02]')).not.toContain('missing');
    });
  });
});

describe('returns that are missing for several periods on end', () => {
  const returns = `enterprise,period,output
A,2020-01,10.00\nA,2020-02,11.00\nA,2020-03,12.10\nA,2020-04,24.20
B,2020-01,20.00
C,2020-01,30.00\nC,2020-02,33.00\nC,2020-04,60.00
M,2020-01,7.00
`;
  const files = {
    'data/register.csv': `${register}C,food\n`,
    'data/returns/a.csv': returns,
  };
  // of those that returned for both: (11 + 33) / (10 + 30), 12.1 / 11 (C lacks March), 24.2 / 12.1
  const changes = [1, 1.1, 1.1, 2];

  it('are the last value times the changes of the industry since, step by step', async () => {
    await built(await workspace(files), async ({ table, value, why }) => {
      const imputed = await table<{ period: string; new: number }>(
        'edits',
        "enterprise = 'B' AND item = 'output' ORDER BY period",
      );
      expect(imputed.map(({ period, new: amount }) => [period, amount])).toEqual([
        ['2020-02', 20 * 1.1],
        ['2020-03', 24.2],
        ['2020-04', 48.4],
      ]);
      expect(20 * changes.reduce((all, each) => all * each, 1)).toBeCloseTo(48.4, 9);
      expect(await value('food.output[2020-03]')).toBeCloseTo(12.1 + 24.2 + 33 * 1.1, 9);
      expect(await value('food.output[2020-04]')).toBeCloseTo(24.2 + 48.4 + 60, 9);
      const cells = await table(
        'observations',
        "industry = 'food' AND indicator = 'output' AND region = 'town' AND accumulation = 'period' AND period LIKE '2020-0%' ORDER BY period",
      );
      expect(cells).toMatchObject([
        { status: 'A', notes: null },
        { status: 'E', notes: null },
        { status: 'E', notes: null },
        { status: 'E', notes: null },
      ]);
      expect(await why('food.output[2020-04]')).toContain('B output 2020-04');
    });
  });

  it('stay missing where the industry has no change to go by, and beyond a year', async () => {
    await built(await workspace(files), async ({ table }) => {
      // no other returns for machines in any of the months: the value of January stands in for February alone
      expect(await table('edits', "enterprise = 'M'")).toMatchObject([{ period: '2020-02', new: 7 }]);
    });
    const months = Array.from(
      { length: 16 },
      (_, i) => `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    );
    const long = `enterprise,period,output\n${months.map((month) => `A,${month},10`).join('\n')}\nB,2020-01,20\n`;
    await built(
      await workspace({
        ...files,
        'data/register.csv': 'enterprise,industry\nA,food\nB,food\n',
        'data/returns/a.csv': long,
      }),
      async ({ table }) => {
        const imputed = await table<{ period: string }>(
          'edits',
          "enterprise = 'B' AND kind = 'imputed' ORDER BY period",
        );
        // up to eleven months, and January by the value of the year before
        expect(imputed.map(({ period }) => period)).toEqual(months.slice(1, 13));
        expect(
          await table(
            'observations',
            "industry = 'food' AND period = '2021-02' AND indicator = 'output' AND region = 'town' AND accumulation = 'period'",
          ),
        ).toMatchObject([{ value: 10, notes: 'returns_missing' }]);
      },
    );
  });

  it('from the year’s beginning go on in the proportion of the others’ cumulations', async () => {
    const text = `enterprise,period,output\nA,2020-01,10\nA,2020-02,25\nA,2020-03,50\nB,2020-01,4\n`;
    const folder = await workspace({
      'system.yaml': `${system}returns: { accumulation: ytd }\n`,
      'data/register.csv': 'enterprise,industry\nA,food\nB,food\n',
      'data/returns/a.csv': text,
    });
    await built(folder, async ({ value }) => {
      // 4 · 25/10 · 50/25
      expect(await value('ytd(food.output[2020-03])')).toBe(50 + 20);
      expect(await value('food.output[2020-03]')).toBe(25 + 10);
    });
  });
});

describe('a missing return of an enterprise that moved', () => {
  it('is made of its return of the year before under the earlier row of the register, however small it is', async () => {
    const others = ['food', 'machines'].flatMap((industry) =>
      Array.from({ length: 70 }, (_, i) => ({ enterprise: `${industry}${i}`, industry })),
    );
    const rows = others.flatMap(({ enterprise }) =>
      ['2019-02,100', '2020-01,100', '2020-02,150'].map((cells) => `${enterprise},${cells}`),
    );
    const files = {
      'data/register.csv': `enterprise,industry,valid_from,valid_to
Z,machines,,2019-12-31\nZ,food,2020-01-01,\n${others.map(({ enterprise, industry }) => `${enterprise},${industry},,\n`).join('')}`,
      'data/returns/a.csv': `enterprise,period,output\n${rows.join('\n')}\nZ,2019-02,2\nZ,2020-01,1\n`,
    };
    await built(await workspace(files), async ({ table }) => {
      const imputed = await table('edits', "enterprise = 'Z' AND item = 'output' AND period = '2020-02'");
      expect(imputed).toMatchObject([{ basis: 2, basis_period: '2019-02', ratio: 1.5, new: 3 }]);
    });
  });
});

describe('the head of returns', () => {
  it('that lacks a column which system.yaml maps is a warning with the nearest heading', async () => {
    const folder = await workspace({
      'system.yaml': `${system}returns: { columns: { sent: submited }, items: { output: { column: outpt } } }\n`,
      'data/register.csv': register,
      'data/returns/a.csv': 'enterprise,period,output,submitted\nA,2020-01,10,1\n',
    });
    await built(folder, ({ findings }) => {
      const found = findings.filter(({ rule }) => rule === 'mapping_unused');
      expect(found.map(({ severity, file, message_en }) => [severity, file, message_en]).sort()).toEqual([
        [
          'warning',
          'system.yaml',
          'returns.columns.sent names the column "submited", which no file of returns has; the nearest heading is "submitted".',
        ],
        [
          'warning',
          'system.yaml',
          'returns.items.output.column names the column "outpt", which no file of returns has; the nearest heading is "output".',
        ],
      ]);
      expect(found.map(({ message_zh }) => message_zh).join()).toContain('最接近的列名为“submitted”');
      return Promise.resolve();
    });
  });

  it('that names no unit of an amount of money is a remark, only where others have one', async () => {
    const money = system.replace(
      '  staff:',
      '  sales: { names: { en: sales, zh: 销售 }, unit: CNY, type: flow }\n  staff:',
    );
    const assumed = async (headings: string, definition = ''): Promise<string[]> => {
      const folder = await workspace({
        'system.yaml': `${money}${definition}`,
        'data/register.csv': register,
        'data/returns/a.csv': `enterprise,period,${headings},staff\nA,2020-01,10,5,1\n`,
      });
      return built(folder, ({ findings }) =>
        Promise.resolve(
          findings
            .filter(({ rule }) => rule === 'unit_assumed')
            .map(({ severity, message_en }) => `${severity}: ${message_en}`),
        ),
      );
    };
    expect(await assumed('output（千元）,sales')).toEqual([
      'info: No unit is given for sales, neither in its heading nor in system.yaml: it is taken as Chinese yuan. Write it into the heading, or under returns.items.sales.unit.',
    ]);
    expect(await assumed('output,sales')).toEqual([]);
    // last year's value beside a level that has one is a thousandth of it
    expect(await assumed('output（千元）,上年同期产值')).toEqual([
      expect.stringContaining('No unit is given for output_last_year, neither in its heading'),
    ]);
    expect(await assumed('上年同期产值（千元）,output')).toEqual([
      expect.stringContaining('No unit is given for output, neither in its heading'),
    ]);
    expect(await assumed('output,上年同期产值')).toEqual([]);
    expect(await assumed('output,上年同期产值', 'returns: { items: { output: { unit: 万元 } } }\n')).toEqual(
      [],
    );
    expect(await assumed('output（千元）,sales', 'returns: { items: { sales: { unit: 万元 } } }\n')).toEqual(
      [],
    );
  });
});

it('impute replaces the item that the rule names first, whichever stands first in the returns, and tells where it still fails', async () => {
  const money = system.replace(
    '  staff:',
    '  sales: { names: { en: sales, zh: 销售 }, unit: CNY, type: flow }\n  staff:',
  );
  const returns = `enterprise,period,output,output_last_year,sales,sales_last_year
A,2020-01,100,100,90,90
B,2020-01,200,200,600,190
M,2020-01,50,50,40,40
`;
  const files = (rule: string) => ({
    'system.yaml': `${money}returns: { impute_missing: false }\n`,
    'data/register.csv': register,
    'data/returns/a.csv': returns,
    'rules.yaml': `rules: [{ name: sold, rule: '${rule}', action: impute }]\n`,
  });
  await built(await workspace(files('sales <= 1.2 * output')), async ({ value, table, findings }) => {
    // in the first year the ratio is that of all other returns of food: 90 / 90
    expect(await value('food.sales[2020-01]')).toBe(90 + 190);
    expect(await value('food.output[2020-01]')).toBe(300);
    expect(await table('edits')).toMatchObject([
      { enterprise: 'B', item: 'sales', kind: 'imputed', old: 600, new: 190 },
    ]);
    const status = await table<{ indicator: string; status: string }>(
      'observations',
      "industry = 'food' AND region = 'town' AND period = '2020-01' AND accumulation = 'period' ORDER BY indicator",
    );
    expect(status.map(({ indicator, status: letter }) => `${indicator} ${letter}`)).toEqual([
      'output A',
      'sales E',
    ]);
    expect(findings.filter(({ rule }) => rule === 'sold')).toHaveLength(1);
  });
  await built(await workspace(files('output >= sales / 1.2')), async ({ value, findings }) => {
    expect(await value('food.sales[2020-01]')).toBe(90 + 600);
    expect(await value('food.output[2020-01]')).toBe(100 + 200);
    // what was imputed is what it was, so the return breaks the rule as before
    expect(findings.filter(({ rule }) => rule === 'sold').map(({ message_en }) => message_en)).toEqual([
      expect.stringContaining('breaks a rule: output >= sales / 1.2 (found 200, expected >= 500).') as string,
      expect.stringContaining(
        'still breaks the rule after output was imputed: output >= sales / 1.2 (found 200, expected >= 500).',
      ) as string,
    ]);
  });
});
