// The ratios that missing returns are imputed by: both of their ends are of the same enterprises, whatever was found in a return.
import { describe, expect, it } from 'vitest';
import { built, workspace } from './test-support/returns.js';

const register = 'enterprise,industry\nA,food\nB,food\nC,food\n';
const head = 'enterprise,period,output,output_last_year\n';

/** What was imputed for B: its period, item and value. */
async function imputedOfB(files: Record<string, string>): Promise<[string, string, number][]> {
  return built(await workspace({ 'data/register.csv': register, ...files }), async ({ table }) => {
    const rows = await table<{
      enterprise: string;
      kind: string;
      period: string;
      item: string;
      new: number | null;
    }>('edits', "enterprise = 'B' AND kind = 'imputed' ORDER BY period, item");
    // an item of which the return from which it would be imputed has nothing has a row too
    return rows.flatMap(({ period, item, new: value }) => (value === null ? [] : [[period, item, value]]));
  });
}

describe('a return in which something was found', () => {
  const rules = (action: string): string =>
    `rules: [{ name: small, rule: output <= 1000 yuan, severity: warning, action: ${action} }]\n`;
  // A grew by a tenth on last year; C, which grew the same, breaks the rule in February
  const returns = `${head}A,2020-01,100,91\nB,2020-01,50,\nC,2020-01,100,91\nA,2020-02,110,100\nC,2020-02,2000,90\n`;

  it.each(['report', 'impute'])(
    'stands in with its value of last year times the ratio of the others (action: %s)',
    async (action) => {
      // (110 + 90 × 1.1) / (100 + 100)
      expect(await imputedOfB({ 'data/returns/a.csv': returns, 'rules.yaml': rules(action) })).toEqual([
        ['2020-02', 'output', 52.25],
      ]);
    },
  );

  it('is at neither end where it is left out, and nothing is imputed from it', async () => {
    const files = { 'data/returns/a.csv': returns, 'rules.yaml': rules('exclude') };
    // 110 / 100
    expect(await imputedOfB(files)).toEqual([['2020-02', 'output', 55]]);
    const own = `${head}A,2020-01,100,91\nB,2020-01,5000,\nA,2020-02,110,100\n`;
    expect(await imputedOfB({ ...files, 'data/returns/a.csv': own })).toEqual([]);
  });

  it('counts as it is once it was confirmed, and where it tells nothing of last year', async () => {
    const confirmed =
      'enterprise,period,item,rule,reason,who,when\nC,2020-02,output,small,a great order,Li,2020-03-05\n';
    const files = { 'data/returns/a.csv': returns, 'rules.yaml': rules('report') };
    // (110 + 2000) / (100 + 100)
    expect(await imputedOfB({ ...files, 'data/confirmed.csv': confirmed })).toEqual([
      ['2020-02', 'output', 527.5],
    ]);
    const untold = returns.replace('C,2020-02,2000,90', 'C,2020-02,2000,');
    expect(await imputedOfB({ ...files, 'data/returns/a.csv': untold })).toEqual([
      ['2020-02', 'output', 527.5],
    ]);
  });

  it('in a wrong unit counts in the right one', async () => {
    const months = ['2020-03', '2020-04', '2020-05'];
    const more = months.flatMap((month) => ['A', 'B', 'C'].map((who) => `${who},${month},100,91\n`)).join('');
    const unit = returns.replace('C,2020-02,2000,90', 'C,2020-02,120000,110') + more;
    // (110 + 120) / (100 + 100)
    expect(await imputedOfB({ 'data/returns/a.csv': unit })).toEqual([['2020-02', 'output', 57.5]]);
  });

  it('counts with what was sent last where it was sent again, and with what was corrected', async () => {
    const again = returns.replace('C,2020-02,2000,90', 'C,2020-02,2000,90\nC,2020-02,130,100');
    // (110 + 130) / (100 + 100)
    expect(await imputedOfB({ 'data/returns/a.csv': again })).toEqual([['2020-02', 'output', 60]]);
    const corrections =
      'enterprise,period,item,old,new,reason,who,when\nC,2020-02,output,2000,130,a slip,Li,2020-03-05\n';
    expect(
      await imputedOfB({
        'data/returns/a.csv': returns,
        'data/corrections.csv': corrections,
        'rules.yaml': rules('report'),
      }),
    ).toEqual([['2020-02', 'output', 60]]);
  });
});

describe('the ratio to last year', () => {
  it('of an item that returns do not tell last year of is that of enterprises that returned for both', async () => {
    // C has no return of January 2020, which is imputed from December; B is due in January 2021
    const returns = `enterprise,period,staff
A,2019-12,10\nB,2019-12,20\nC,2019-12,28\nA,2020-01,10\nB,2020-01,20\nA,2021-01,12\nC,2021-01,30\n`;
    const found = await imputedOfB({ 'data/returns/a.csv': returns });
    // 20 × 12 / 10
    expect(found).toEqual([['2021-01', 'staff', 24]]);
  });

  it('is that of enterprises that returned for both where the column is there and blank', async () => {
    const returns = `${head}A,2019-05,100,\nB,2019-05,500,\nC,2019-05,200,\nA,2020-05,105,\nC,2020-05,210,\n`;
    // 500 × 315 / 300
    expect(await imputedOfB({ 'data/returns/a.csv': returns })).toEqual([['2020-05', 'output', 525]]);
  });

  it('does not hang on how often a return was sent', async () => {
    const ids = ['A', 'C', 'D', 'E'];
    const now = [110, 230, 310, 440];
    const returns = `${head}${ids.map((who, i) => `${who},2019-05,${100 * (i + 1)},\n`).join('')}B,2019-05,500,
${ids.map((who, i) => `${who},2020-05,${now[i] ?? 0},${100 * (i + 1)}\n`).join('')}`;
    const files = { 'data/register.csv': `${register}D,food\nE,food\n` };
    // 500 × 1090 / 1000; four are too few for outliers
    for (const again of ['', 'E,2020-05,440,400\n', 'E,2020-05,440,400\nE,2020-05,440,400\n'])
      expect(await imputedOfB({ ...files, 'data/returns/a.csv': returns + again })).toEqual([
        ['2020-05', 'output', 545],
      ]);
    const first = returns.replace('E,2020-05,440,400', 'E,2020-05,480,400\nE,2020-05,440,400');
    expect(await imputedOfB({ ...files, 'data/returns/a.csv': first })).toEqual([['2020-05', 'output', 545]]);
  });

  it('leaves out on both sides what tells nothing of last year', async () => {
    const returns = `${head}A,2019-01,100,\nB,2019-01,50,\nC,2019-01,100,\nA,2020-01,120,100\nC,2020-01,110,\n`;
    // 50 × 120 / 100, without C
    expect(await imputedOfB({ 'data/returns/a.csv': returns })).toEqual([['2020-01', 'output', 60]]);
  });
});

describe('an enterprise whose amounts lie far apart', () => {
  const months = ['01', '02', '03', '04'];
  const lines = (who: string, year: string, amounts: readonly number[]): string =>
    amounts.map((amount, i) => `${who},${year}-${months[i] ?? ''},${amount}\n`).join('');
  const others = lines('A', '2020', [100, 100, 100, 100]) + lines('A', '2021', [110, 110, 110, 110]);
  const returns = (b: string): Record<string, string> => ({
    'data/returns/a.csv': `enterprise,period,output\n${others}${lines('C', '2020', [10, 10, 10, 10])}${lines('C', '2021', [11, 11, 11, 11])}${b}`,
  });

  it('is imputed as all others are where its units are in no doubt', async () => {
    // a season from 1 to 500; 5 × 1.1
    const season = lines('B', '2020', [1, 5, 40, 500]) + 'B,2021-01,1\nB,2021-03,40\nB,2021-04,500\n';
    expect(await imputedOfB(returns(season))).toEqual([['2021-02', 'output', 5.5]]);
  });

  it('is not told as imputed where nothing was', async () => {
    const b = 'B,2020-01,20\nB,2020-02,21\nB,2020-03,20\nB,2020-04,20300\n';
    const later = 'A,2020-05,100\nC,2020-05,10\n';
    const text = `enterprise,period,output\n${lines('A', '2020', [100, 100, 100, 100])}${lines('C', '2020', [10, 10, 10, 10])}${b}${later}`;
    const folder = await workspace({ 'data/register.csv': register, 'data/returns/a.csv': text });
    await built(folder, async ({ table, value }) => {
      expect(await value('food.output[2020-05]')).toBe(110);
      expect(
        await table('responses', "period = '2020-05' AND industry = 'food' AND region = 'town'"),
      ).toMatchObject([{ expected: 3, returned: 2, imputed: 0 }]);
      expect(
        await table(
          'observations',
          "period = '2020-05' AND industry = 'food' AND region = 'town' AND indicator = 'output' AND accumulation = 'period'",
        ),
      ).toMatchObject([{ status: 'A', notes: 'returns_missing' }]);
    });
  });

  it('is imputed by no return that may be in a wrong unit', async () => {
    // February 2020 is a thousand times too much: so by January 2021, which did not change
    const wrong = lines('B', '2020', [20, 20000, 20, 20]) + 'B,2021-01,22\nB,2021-03,22\nB,2021-04,22\n';
    expect(await imputedOfB(returns(wrong))).toEqual([['2021-02', 'output', 22]]);
  });
});
