// Proposals for tables that nothing is known of: what is guessed, and that it builds.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftSystem } from '../define/index.js';
import { InputError } from '../lib/index.js';
import { collect, proposeSystem } from './index.js';
import { inWorkspace } from './testing.js';

/** The proposal for a table, and what is collected by it. */
async function propose(name: string, text: string) {
  return inWorkspace({ [name]: text }, async (folder, engine) => {
    const { definition, file } = await proposeSystem(folder, name, engine);
    const workspace = join(folder, 'workspace');
    await mkdir(join(workspace, 'data/tables'), { recursive: true });
    await writeFile(join(workspace, file), text);
    const draft = draftSystem(definition, 'system.yaml').finish();
    const { findings } = await collect(workspace, draft.system, engine, undefined, draft);
    const rows = await engine.all<{
      ref: string;
      value: number | null;
      status: string;
      base: number | null;
    }>(`
      SELECT CONCAT(region, '/', industry, '.', indicator, '[', period, ']') AS ref, value, status, base
      FROM mapped ORDER BY line, ref`);
    return { definition, draft, rows, findings };
  });
}

const coded = [
  'area_fips,own_code,naics,size_code,year,qtr,disclosure_code,employment,oty_disclosure_code,oty_employment_chg,oty_employment_pct_chg',
  '01,0,10,0,2020,1,,100,,10,11.1',
  '01,5,10,0,2020,1,,90,,9,11.1',
  '01,5,11,0,2020,1,,30,,3,11.1',
  '01,5,31-33,0,2020,1,,55,,5,10.0',
  '01,5,332,0,2020,1,N,0,N,0,0.0',
  '01,5,42,0,2020,1,,5,N,0,0.0',
  '02,5,10,0,2020,1,,9,,1,12.5',
  '02,5,11,0,2020,1,,9,,1,12.5',
].join('\n');

describe('a proposal for a table of codes', () => {
  it('finds region, codes, period, status and changes, and the rows that are not repeated', async () => {
    const { draft, rows, findings } = await propose('qcew.csv', coded);
    expect(draft.tables[0]).toMatchObject({
      where: [{ column: { text: 'own_code' }, words: ['5'] }],
      region: { column: { text: 'area_fips' } },
      industry: { column: { text: 'naics' } },
      period: { parts: { year: { text: 'year' }, quarter: { text: 'qtr' } } },
      status: { column: { text: 'disclosure_code' } },
      change_status: { column: { text: 'oty_disclosure_code' } },
      measures: [
        {
          indicator: 'employment',
          change: { text: 'oty_employment_chg' },
          growth: { text: 'oty_employment_pct_chg' },
        },
      ],
    });
    expect(draft.system.regions.map(({ code }) => code)).toEqual([null, '01', '02']);
    expect(rows).toContainEqual({
      ref: 'region_01/total.employment[2020-Q1]',
      value: 90,
      status: 'A',
      base: 81,
    });
    expect(rows).toContainEqual({
      ref: 'region_01/codes_332.employment[2020-Q1]',
      value: null,
      status: 'C',
      base: null,
    });
    expect(findings).toEqual([]);
  });

  it('takes the coarsest codes for industries, and for the total the one that is as great as all others', async () => {
    const { draft } = await propose('qcew.csv', coded);
    expect(draft.system.industries.map(({ id, codes }) => [id, ...codes])).toEqual([
      ['total'],
      ['industry_11', '11*'],
      ['industry_31_33', '31-33'],
      ['industry_42', '42*'],
    ]);
  });
});

describe('a proposal for a table of names', () => {
  it('takes the names for industries, and a year from the name of the file', async () => {
    const { rows, draft } = await propose(
      'regions-2021.csv',
      'County,Sector,Persons employed,Sales\nA,Food & drink,"1,200",3.5\nA,Tools,20,7\nA,Total,1220,10.5\nB,Tools,5,1\n',
    );
    expect(draft.system.industries.map(({ id }) => id)).toEqual(['total', 'food_drink', 'tools']);
    expect(rows.map(({ ref, value }) => [ref, value])).toContainEqual([
      'a/food_drink.persons_employed[2021]',
      1200,
    ]);
    expect(rows.map(({ ref, value }) => [ref, value])).toContainEqual(['a/total.sales[2021]', 10.5]);
  });

  it('says of every unit that it is guessed', async () => {
    const { definition } = await propose('t.csv', 'industry,year,turnover\nfood,2020,1\ntools,2020,2\n');
    expect(definition).toMatch(/turnover:\n.*\n {4}unit: '1' # guessed/);
  });
});

describe('a table that no definition can be proposed for', () => {
  it.each([
    ['no column seems to hold an industry', 'year,sales\n2020,1\n'],
    ['no column seems to hold numbers', 'industry,year,remark\nfood,2020,good\n'],
    ['no column seems to hold a period', 'industry,sales\nfood,1\n'],
  ])('is refused: %s', async (message, text) => {
    await expect(propose('t.csv', text)).rejects.toThrow(InputError);
    await expect(propose('t.csv', text)).rejects.toThrow(message);
  });
});
