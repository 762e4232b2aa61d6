// Returns that did not come and that people put in by data/corrections.csv, perhaps with some of their items only.
import { describe, expect, it } from 'vitest';
import { built, system, workspace } from './test-support/returns.js';

const register = 'enterprise,industry,valid_from\nA,food,\nB,food,\n';
const returns = `enterprise,period,output,output_last_year,staff
A,2019-02,100,90,10\nB,2019-02,200,180,20\nA,2020-01,105,95,10\nB,2020-01,210,190,22\nA,2020-02,120,100,11\n`;
const head = 'enterprise,period,item,old,new,reason,who,when\n';
const output = 'B,2020-02,output,,250,by phone,Li,2020-03-05\n';

async function ofFebruary(corrections: string, more: Record<string, string> = {}) {
  const folder = await workspace({
    'data/register.csv': register,
    'data/returns/a.csv': returns,
    'data/corrections.csv': head + corrections,
    ...more,
  });
  return built(folder, async ({ value, table, findings, why }) => ({
    output: await value('food.output[2020-02]'),
    base: await value('base(food.output[2020-02])'),
    staff: await value('food.staff[2020-02]'),
    cells: await table<{ indicator: string; status: string; notes: string | null }>(
      'observations',
      "industry = 'food' AND region = 'town' AND period = '2020-02' AND accumulation = 'period' AND indicator IN ('output', 'staff') ORDER BY indicator",
    ),
    edits: await table('edits', "kind <> 'corrected' ORDER BY item, last_year"),
    rules: findings.map(({ rule }) => rule),
    responses: await table('responses', "industry = 'food' AND region = 'town' AND period = '2020-02'"),
    told: await why('food.staff[2020-02]'),
  }));
}

describe('a return that did not come and was put in by hand', () => {
  it('has the items that nobody gave as any that is missing, and last year’s value of the return of the year before', async () => {
    const found = await ofFebruary(output);
    expect(found.output).toBe(120 + 250);
    expect(found.base).toBe(100 + 200);
    // 20 × 11 / 10, of A that returned for both years
    expect(found.staff).toBe(11 + 22);
    expect(found.edits).toMatchObject([
      {
        ...{ item: 'output', last_year: true, kind: 'imputed', rule: 'missing_return', old: null, new: 200 },
        ...{ basis: 200, basis_period: '2019-02', ratio: 1 },
      },
      {
        ...{ item: 'staff', last_year: false, kind: 'imputed', rule: 'missing_return', old: null, new: 22 },
        ...{ basis: 20, basis_period: '2019-02', ratio: 1.1 },
      },
    ]);
    expect(found.cells).toMatchObject([
      { indicator: 'output', status: 'E', notes: null },
      { indicator: 'staff', status: 'E', notes: null },
    ]);
    expect(found.told).toContain('20 persons (2019-02) × 1.1');
    expect(found.responses).toMatchObject([{ expected: 2, returned: 2, imputed: 0 }]);
    expect(found.rules).not.toContain('missing_return');
  });

  it('is as it was put in where all of it is given, also what was made blank', async () => {
    const all = `${output}B,2020-02,output_last_year,,210,by phone,Li,2020-03-05\nB,2020-02,staff,,,none,Li,2020-03-05\n`;
    const found = await ofFebruary(all);
    expect([found.output, found.base, found.staff]).toEqual([370, 310, 11]);
    expect(found.edits).toEqual([]);
    expect(found.cells).toMatchObject([
      { indicator: 'output', status: 'A', notes: null },
      { indicator: 'staff', status: 'A', notes: 'returns_missing' },
    ]);
  });

  it('lacks the rest, which its figures tell, where missing returns are not imputed', async () => {
    const found = await ofFebruary(output, {
      'system.yaml': `${system}returns: { impute_missing: false }\n`,
    });
    expect([found.output, found.base, found.staff]).toEqual([370, null, 11]);
    expect(found.edits).toEqual([]);
    expect(found.cells).toMatchObject([
      { indicator: 'output', status: 'A', notes: null },
      { indicator: 'staff', status: 'A', notes: 'returns_missing' },
    ]);
  });

  it('has no value of last year where the register did not have the enterprise then', async () => {
    const found = await ofFebruary(output, {
      'data/register.csv': 'enterprise,industry,valid_from\nA,food,\nB,food,2019-06-01\n',
      'data/returns/a.csv': returns.replace('B,2019-02,200,180,20\n', ''),
    });
    expect([found.output, found.base]).toEqual([370, 100]);
    // 22 × 11 / 10, as there is no return of the year before
    expect(found.staff).toBeCloseTo(11 + 24.2, 9);
  });

  it('still asks for the items that nobody gave, and no longer for the return', async () => {
    const found = await ofFebruary('B,2020-02,output_last_year,,210,by phone,Li,2020-03-05\n');
    // 200 × 120 / 100
    expect([found.output, found.base]).toEqual([120 + 240, 310]);
    expect(found.rules).not.toContain('missing_return');
  });
});
