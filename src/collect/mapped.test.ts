// Tables in layouts of their own, read by the mapping of a definition: what comes of them, and what is said of faults.
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { draftSystem } from '../define/index.js';
import { InputError } from '../lib/index.js';
import { collect, type Staged } from './index.js';
import { inWorkspace } from './testing.js';

const system = `
id: sample
names: { en: Sample }
languages: [en]
classification: Sample codes
region: { id: land, names: { en: Land }, parts: { east: { code: '01', names: { en: East } }, west: { code: '02', names: { en: West } } } }
indicators:
  staff: { names: { en: staff }, unit: persons, type: stock }
  sales: { names: { en: sales }, unit: USD, type: flow }
total: { names: { en: total }, headline: staff }
industries:
  food: { names: { en: food }, codes: ['10-11'] }
  tools: { names: { en: tools }, codes: ['25*'] }
classes: { prefix: k }
`;
const wide = `
tables:
  - files: data/t/*.csv
    where: { sex: all }
    region: reg
    industry: { column: code, values: { '0': total } }
    period: { year: y, quarter: q }
    status: { column: flag, withheld: [S], provisional: [p] }
    change_status: { column: cflag, withheld: [S] }
    indicators:
      staff: { column: n, unit: thousand persons, change: dn, growth: gn }
      sales: { column: s, base: s0, status: none }
`;
const head = 'reg,code,sex,y,q,flag,cflag,n,dn,gn,s,s0';

interface Row {
  ref: string;
  value: number | null;
  status: string;
  base: number | null;
  origin: string | null;
  growth: number | null;
  notes: string | null;
  place: string;
}

/** What is read of the files under a mapping. */
async function read(
  files: Readonly<Record<string, string | Uint8Array>>,
  tables = wide,
): Promise<{ rows: Row[]; staged: Staged }> {
  const definition = draftSystem(`${system}${tables}`, 'system.yaml').finish();
  return inWorkspace(files, async (workspace, engine) => {
    const staged = await collect(workspace, definition.system, engine, undefined, definition);
    const rows = await engine.all<Row>(`
      SELECT CONCAT(region, '/', industry, '.', indicator, '[', period, ']') AS ref, value, status, base,
        base_origin AS origin, growth, notes, CONCAT(file, ':', line, ':', "column") AS place
      FROM mapped ORDER BY file, line, "column"`);
    return { rows, staged };
  });
}

const rowOf = (rows: readonly Row[], ref: string): Row | undefined => rows.find((row) => row.ref === ref);

async function messageOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  tables = wide,
): Promise<string | undefined> {
  try {
    await read(files, tables);
    return undefined;
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}

describe('a wide table under a mapping', () => {
  const table = [
    head,
    '01,0,all,2020,1,,,12.5,-0.5,-3.8,900,1000',
    '01,10-11,all,2020,1,,S,4,0,0.0,300,300',
    '01,25,all,2020,1,S,S,0,0,0.0,600,700',
    '01,251,all,2020,A,p,,1,0.5,100.0,"1,200",--',
    '01,0,women,2020,1,,,6,0,0,1,1',
  ].join('\n');

  it('gives levels in base units, with the base that the change implies and the place of the cell', async () => {
    const { rows, staged } = await read({ 'data/t/a.csv': table });
    expect(rowOf(rows, 'east/total.staff[2020-Q1]')).toEqual({
      ref: 'east/total.staff[2020-Q1]',
      ...{ value: 12_500, status: 'A', base: 13_000, origin: 'change', growth: null, notes: null },
      place: 'data/t/a.csv:2:n',
    });
    expect(rowOf(rows, 'east/total.sales[2020-Q1]')).toMatchObject({
      value: 900,
      base: 1000,
      origin: 'reported',
    });
    expect(rows).toHaveLength(8);
    expect(staged.inputs.map(({ file }) => file)).toEqual(['data/t/a.csv']);
  });

  it('keeps no value of what is withheld, and no base of what has a withheld change', async () => {
    const { rows } = await read({ 'data/t/a.csv': table });
    expect(rowOf(rows, 'east/tools.staff[2020-Q1]')).toMatchObject({
      ...{ value: null, status: 'C', base: null, origin: null, growth: null, notes: null },
    });
    expect(rowOf(rows, 'east/food.staff[2020-Q1]')).toMatchObject({
      ...{ value: 4_000, status: 'A', base: null, origin: null, notes: 'base_withheld' },
    });
    // the status is not about sales
    expect(rowOf(rows, 'east/tools.sales[2020-Q1]')).toMatchObject({ value: 600, status: 'A', base: 700 });
  });

  it('makes a class for every finer code, and reads marks and thousands separators', async () => {
    const { rows, staged } = await read({ 'data/t/a.csv': table });
    expect(rowOf(rows, 'east/k_251.staff[2020]')).toMatchObject({ value: 1_000, status: 'P', base: 500 });
    expect(rowOf(rows, 'east/k_251.sales[2020]')).toMatchObject({ value: 1_200, base: null });
    expect(staged.mapped?.system.industries.find(({ id }) => id === 'k_251')).toMatchObject({
      level: 'class',
      parent: 'tools',
      names: { en: 'Sample codes 251' },
    });
  });

  it('compares a published growth with level and change, and tells what they do not bear out', async () => {
    const { staged } = await read({ 'data/t/a.csv': table.replace('-3.8', '-3.9') });
    expect(staged.findings).toMatchObject([
      {
        rule: 'published_growth',
        severity: 'warning',
        file: 'data/t/a.csv',
        line: 2,
        message_en: 'growth(east/total.staff[2020-Q1]): level and change make -3.8%, and -3.9% is published',
      },
    ]);
    expect((await read({ 'data/t/a.csv': table })).staged.findings).toEqual([]);
  });

  it('leaves out rows of other regions and industries, and says so', async () => {
    const more = `${table}\n03,25,all,2020,1,,,1,0,0,1,1\n01,99,all,2020,1,,,1,0,0,1,1`;
    const { rows, staged } = await read({ 'data/t/a.csv': more });
    expect(rows).toHaveLength(8);
    expect(staged.findings.map(({ message_en }) => message_en)).toEqual([
      '1 row of no region of the system is left out: "03"',
      '1 row of no industry of the system is left out: "99"',
    ]);
  });

  it('counts lines as an editor does, also behind blank lines and line breaks in quotes', async () => {
    const broken = `${head},note\n\n01,0,all,2020,1,,,12.5,-0.5,-3.8,900,1000,"two\nlines"\n02,0,all,2020,1,,,2,0,0,1,1,\n`;
    const { rows } = await read({ 'data/t/a.csv': broken });
    expect(rows.map(({ place }) => place.split(':')[1])).toEqual(['3', '3', '5', '5']);
  });

  it('is read alike from several files, from a workbook and from columns in another order', async () => {
    const book = new exceljs.Workbook();
    const sheet = book.addWorksheet('Q1');
    sheet.addRow(['A title above the table']);
    sheet.addRow(head.split(',').reverse());
    sheet.addRow([1000, 900, -3.8, -0.5, 12.5, '', '', 1, 2020, 'all', '0', '02']);
    const { rows } = await read(
      {
        'data/t/a.csv': table,
        'data/t/deep/b.csv': `${head}\n02,25,all,2020,2,,,1,0,0,1,1`,
        'data/t/c.xlsx': Buffer.from(await book.xlsx.writeBuffer()),
      },
      wide.replace('*.csv', '**/*'),
    );
    expect(rowOf(rows, 'west/total.staff[2020-Q1]')).toMatchObject({
      value: 12_500,
      base: 13_000,
      place: 'data/t/c.xlsx[Q1]:3:n',
    });
    expect(rowOf(rows, 'west/tools.staff[2020-Q2]')).toMatchObject({ value: 1000 });
    expect(rows).toHaveLength(12);
  });

  it('can hold the months of a quarter in a column each', async () => {
    const months = `
tables:
  - files: data/m.csv
    industry: { is: food }
    period: { year: y, quarter: q }
    indicators: { staff: [{ column: m1, month: 1 }, { column: m3, month: 3 }] }
`;
    const { rows } = await read({ 'data/m.csv': 'y,q,m1,m3\n2020,Q2,5,7\n' }, months);
    expect(rows.map(({ ref, value }) => [ref, value])).toEqual([
      ['land/food.staff[2020-04]', 5],
      ['land/food.staff[2020-06]', 7],
    ]);
  });
});

describe('a tidy table under a mapping', () => {
  const tidy = `
tables:
  - files: data/series.csv
    industry: act
    indicator: { column: meas, values: { EMP: staff } }
    period: time
    value: { column: obs, unit: { column: mult }, growth: yoy }
`;
  it('has the indicator and the unit in columns, and a growth that is kept where there is no change', async () => {
    const { rows } = await read(
      {
        'data/series.csv':
          'act,meas,time,obs,mult,yoy\nfood,EMP,2020-03,1.5,thousand persons,9.3\nfood,sales,2020,2,million USD,\n',
      },
      tidy,
    );
    expect(rows).toMatchObject([
      { ref: 'land/food.staff[2020-03]', value: 1500, growth: 0.093 },
      { ref: 'land/food.sales[2020]', value: 2_000_000, growth: null },
    ]);
  });

  it('is refused where a unit is not that of the indicator', async () => {
    expect(
      await messageOf(
        { 'data/series.csv': 'act,meas,time,obs,mult,yoy\nfood,EMP,2020-03,1.5,million USD,\n' },
        tidy,
      ),
    ).toBe('data/series.csv:2, column "mult": the unit is not that of "staff" (found USD; expected persons)');
  });
});

describe('a fault in a mapped table', () => {
  it('is told for every column that is not there, with the nearest names, at its place in system.yaml', async () => {
    const table = `${head.replace('sex', 'sexes').replace('cflag', 'cflags')}\n01,0,all,2020,1,,,1,0,0,1,1\n`;
    expect(await messageOf({ 'data/t/a.csv': table, 'data/t/b.csv': table })).toBe(
      'system.yaml:18:14: there is no column "sex" in data/t/a.csv and 1 more file. Did you mean "reg" or "sexes"?\n' +
        'system.yaml:23:30: there is no column "cflag" in data/t/a.csv and 1 more file. Did you mean "cflags" or "flag"?',
    );
  });

  it('is told with file, line and column where text stands in the place of a number, all at once', async () => {
    const table = `${head}\n01,0,all,2020,1,,,abc,0,0,1,1\n02,0,all,2020,7,?,,abc,0,0,1,x1\n01,0,women,2020,1,,,zzz,0,0,1,1\n`;
    const message = await messageOf({ 'data/t/a.csv': table });
    expect(message?.split('\n')).toEqual([
      'data/t/a.csv:2, column "n": the cell is not a number (found "abc" here and in 1 more line; expected a number, or one of --, … and blank for missing, C for withheld)',
      'data/t/a.csv:3, column "q": the cell is not a period (found "7"; expected the number of a quarter, or A for the year)',
      'data/t/a.csv:3, column "flag": the status is not known (found "?"; expected A (normal), E (estimated), P (provisional), M (missing) or C (confidential))',
      'data/t/a.csv:3, column "s0": the cell is not a number (found "x1"; expected a number, or one of --, … and blank for missing, C for withheld)',
    ]);
  });

  it('is told where rows are not told apart, with both places', async () => {
    const table = `${head}\n01,0,all,2020,1,,,1,0,0,1,1\n01,0,all,2020,1,,,2,0,0,1,1\n`;
    expect(await messageOf({ 'data/t/a.csv': table })).toBe(
      'data/t/a.csv:3, column "n": east/total.staff[2020-Q1] is given twice with different values ' +
        '(found another value at data/t/a.csv:2, column "n"; expected one row for each figure). ' +
        'Narrow the rows of the table with where: in system.yaml',
    );
  });

  it('is told where a published table says otherwise', async () => {
    const published = 'region,industry,indicator,period,value,unit\neast,total,sales,2020-Q1,1000,USD\n';
    expect(
      await messageOf({
        'data/t/a.csv': `${head}\n01,0,all,2020,1,,,1,0,0,900,1\n`,
        'data/published/a.csv': published,
      }),
    ).toMatch(
      /^data\/t\/a\.csv:2, column "s": east\/total\.sales\[2020-Q1\] is given twice with different values/,
    );
  });

  it('is told where no file matches', async () => {
    expect(await messageOf({ 'data/u/a.csv': head })).toBe(
      'system.yaml:17:12: no file matches "data/t/*.csv" (expected a table in the workspace). Did you mean "data/u/a.csv"?',
    );
  });
});
