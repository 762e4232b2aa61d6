// Cumulations that are imputed lie between those beside them, so that no single period is negative for them.
import { describe, expect, it } from 'vitest';
import { built, system, workspace } from './test-support/returns.js';

const ytd = `${system}returns: { accumulation: ytd }\n`;
const head = 'enterprise,period,output,output_last_year\n';
const register = 'enterprise,region,industry\nA,north,food\nB,south,food\n';
const byMonth = (who: string, year: number, amounts: readonly (number | string | null)[]): string =>
  amounts
    .map((amount, i) =>
      amount === null ? '' : `${who},${year}-0${i + 1},${amount}${String(amount).includes(',') ? '' : ','}\n`,
    )
    .join('');
/** A makes 100 in every month of 2019 and 2020, B did so in 2019. */
const others =
  byMonth('A', 2019, [100, 200, 300, 400]) +
  byMonth('B', 2019, [100, 200, 300, 400]) +
  byMonth('A', 2020, ['100,100', '200,200', '300,300', '400,400']);

/** The cumulations and single months of the south, which are those of B. */
async function ofB(rows: string, more: Record<string, string> = {}) {
  const folder = await workspace({
    'system.yaml': ytd,
    'data/register.csv': register,
    'data/returns/a.csv': head + others + rows,
    ...more,
  });
  return built(folder, async ({ table, why }) => {
    const cells = await table<{ accumulation: string; value: number }>(
      'compiled',
      "region = 'south' AND industry = 'food' AND indicator = 'output' AND period BETWEEN '2020-01' AND '2020-04' ORDER BY period",
    );
    const of = (kind: string): number[] =>
      cells.filter(({ accumulation }) => accumulation === kind).map(({ value }) => value);
    return {
      cumulated: of('ytd'),
      single: of('period'),
      edits: await table('edits', "enterprise = 'B' ORDER BY period"),
      told: await why('ytd(south/food.output[2020-02])'),
    };
  });
}

describe('a cumulation that is imputed for a missing return', () => {
  it('is the one before it where it would be less', async () => {
    // its own 200 of 2019 × 1 is less than January
    const found = await ofB(byMonth('B', 2020, ['300,100', null, '900,300', '950,400']));
    expect(found.cumulated).toEqual([300, 300, 900, 950]);
    expect(found.single).toEqual([300, 0, 600, 50]);
    expect(found.edits).toMatchObject([
      {
        ...{ kind: 'imputed', period: '2020-02', new: 300, basis: 300, basis_period: '2020-01', ratio: 1 },
        reason: 'the cumulation before it',
      },
    ]);
    expect(found.told).toContain('the cumulation before it: 300 yuan (2020-01) × 1');
  });

  it('is the one after it where it would be more, also where that comes months later', async () => {
    // 200 and 300 of 2019 × 1 are more than April's 120
    const found = await ofB(byMonth('B', 2020, ['50,100', null, null, '120,400']));
    expect(found.cumulated).toEqual([50, 120, 120, 120]);
    expect(found.edits).toMatchObject([
      { period: '2020-02', new: 120, basis: 120, basis_period: '2020-04', ratio: 1 },
      { period: '2020-03', new: 120, reason: 'no more than the cumulation after it' },
    ]);
    expect(found.told).toContain('no more than the cumulation after it: 120 yuan (2020-04) × 1');
  });

  it('does not fall from what was imputed before it', async () => {
    // A makes four times as much until February, so that B gets 4 × 200; and until March 1.5 × 300
    const rows = byMonth('B', 2020, ['50,100', null, null, '1000,400']);
    const text = (head + others + rows)
      .replace('A,2020-02,200,200', 'A,2020-02,440,110')
      .replace('A,2020-03,300,300', 'A,2020-03,450,300');
    const found = await ofB('', { 'data/returns/a.csv': text });
    expect(found.cumulated).toEqual([50, 800, 800, 1000]);
    expect(found.edits).toMatchObject([
      { period: '2020-02', new: 800, basis: 200, basis_period: '2019-02', ratio: 4 },
      { period: '2020-03', new: 800, basis: 200, basis_period: '2019-02', ratio: 4 },
    ]);
  });

  it('is not held by one that may be in a wrong unit, which is only told', async () => {
    const found = await ofB(byMonth('B', 2020, ['90,100', null, '270000,300', '360,400']));
    expect(found.cumulated.slice(0, 2)).toEqual([90, 200]);
    const before = await ofB(byMonth('B', 2020, ['300000,300', null, '310,310', '400,400']));
    expect(before.cumulated[1]).toBe(200);
  });

  it('of an enterprise that moved is held by what it returned under another row of the register', async () => {
    const moved =
      'enterprise,region,industry,valid_from,valid_to\nA,north,food,,\nB,north,food,,2020-01\nB,south,food,2020-02,\n';
    const found = await ofB(byMonth('B', 2020, ['300,100', null, '900,300', '950,400']), {
      'data/register.csv': moved,
    });
    expect(found.edits).toMatchObject([{ period: '2020-02', new: 300, basis_period: '2020-01' }]);
  });
});

describe('an item that a rule imputes in a cumulated return', () => {
  it('lies between the cumulations beside it', async () => {
    const rules = { 'rules.yaml': 'built_in: { unit_error: { action: impute } }\n' };
    const found = await ofB(byMonth('B', 2020, ['300,100', '500000,200', '900,300', '950,400']), rules);
    expect(found.single).toEqual([300, 0, 600, 50]);
    expect(found.edits).toMatchObject([
      {
        ...{ period: '2020-02', old: 500000, new: 300, basis: 300, basis_period: '2020-01', ratio: 1 },
        reason: 'the cumulation before it',
      },
    ]);
  });

  it('does so too where nothing was known against the returns beside it', async () => {
    // so many larger ones that those of B are looked at only where they break a rule
    const large = Array.from({ length: 70 }, (_, i) => `L${i}`);
    const rows = large
      .map((who) => byMonth(who, 2020, ['5000,5000', '9000,9000', '9500,9500', '9900,9900']))
      .join('');
    const found = await ofB(rows + byMonth('B', 2020, ['150,100', '140,130', '290,300', '300,400']), {
      'data/register.csv': register + large.map((who) => `${who},north,food\n`).join(''),
      'rules.yaml':
        "rules: [{ name: odd, rule: 'output != 140 yuan', action: impute }]\nbuilt_in: { outlier: off }\n",
    });
    // 130 × 1 would be less than January
    expect(found.cumulated).toEqual([150, 150, 290, 300]);
    expect(found.edits).toMatchObject([{ period: '2020-02', old: 140, new: 150, basis_period: '2020-01' }]);
  });
});
