// What is refused in files of returns, and what becomes of the rest when such files are set aside.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { built, parquetOf, problemsOf, sheets, system, workspace } from './test-support/returns.js';

describe('an amount', () => {
  it.each(['TRUE', "DATE '2020-01-01'", "TIME '10:00:00'", "'1'::BLOB", '[1, 2]', '{ a: 1 }'])(
    'in Parquet of the type of %s is refused by its column, as the file is sound',
    async (cell) => {
      const file = await parquetOf(
        `SELECT 'A' AS enterprise, '2020-01' AS period, ${cell} AS output, 3 AS staff`,
      );
      expect(await problemsOf({ 'data/returns/a.parquet': file })).toMatchObject([
        {
          message: { en: 'the column of an item holds no numbers' },
          at: { file: 'data/returns/a.parquet', column: 'output' },
          expected: { en: 'numbers, or numbers as text' },
        },
      ]);
    },
  );

  it.each([
    // in units of 100 million: 1e9 of them are 1e17 yuan, with 18 digits; 16 is the most
    ['产值（亿元）', '1e9'],
    ['产值（亿元）', '123456789'],
    ['产值（亿元）', '-1E+30'],
    ['产值', '12345678901234567890'],
    ['产值', '12345678901234567.5'],
  ])('under %s of %s is told to be too large', async (heading, cell) => {
    expect(
      await problemsOf({ 'data/returns/a.csv': `企业,报告期,${heading}\nA,2020-01,${cell}\n` }),
    ).toMatchObject([{ message: { en: 'the number is too large' }, found: `"${cell}"` }]);
  });
});

describe('a file that is set aside', () => {
  const broken = 'enterprise,period,output\nA,2020-01,1o\nB,2020-01,7\n';
  const sound = 'enterprise,period,output\nD,2020-01,5\nD,2020-02,5\n';
  const head = 'enterprise,period,item,old,new,reason,who,when\n';

  it('keeps what to do in its finding', async () => {
    const folder = await workspace({ 'data/returns/a.csv': broken, 'data/returns/b.csv': sound });
    const found = await built(folder, ({ findings }) => Promise.resolve(findings), true);
    expect(found.find(({ rule }) => rule === 'quarantine')).toMatchObject({
      message_en:
        'The file is set aside: the cell is not a number (found "1o"; expected a number such as 1019.5 or 1,019.5). Correct the cell, or leave it empty where there is none.',
      message_zh:
        '该文件已被隔离，未参与汇总：单元格内容不是数值（实际：“1o”；应为：数值，如 1019.5 或 1,019.5）。请更正单元格；没有数据的留空。',
    });
  });

  it('takes the corrections of its returns with it, and leaves all others in force', async () => {
    const folder = await workspace({
      'data/returns/a.csv': broken,
      'data/returns/b.csv': sound,
      // of B the return is set aside, as is that of A; A of February did not come and is put in by hand
      'data/corrections.csv': `${head}B,2020-01,output,7,8,slip,x,2020-05-01\nD,2020-01,output,5,6,slip,x,2020-05-01\nA,2020-02,output,,9,by phone,x,2020-05-01\n`,
    });
    await built(
      folder,
      async ({ findings, value, table }) => {
        expect(await value('food.output[2020-01]')).toBe(6);
        expect(await value('food.output[2020-02]')).toBe(5 + 9);
        expect(
          findings.filter(({ rule, file }) => rule === 'quarantine' && file === 'data/corrections.csv'),
        ).toMatchObject([{ line: 2, column: 'old' }]);
        const changed = await table<{ enterprise: string }>('edits', "kind = 'corrected'");
        expect(changed.map(({ enterprise }) => enterprise).sort()).toEqual(['A', 'D']);
      },
      true,
    );
    // without a file set aside, a correction that does not hold stops the build as ever
    expect(
      await problemsOf({
        'data/returns/b.csv': sound,
        'data/corrections.csv': `${head}D,2020-01,output,7,8,slip,x,2020-05-01\n`,
      }),
    ).toMatchObject([{ at: { line: 2, column: 'old' }, expected: { en: 'the value that was returned' } }]);
  });
});

describe('what holds no returns', () => {
  const sound = 'enterprise,period,output\nA,2020-01,5\n';

  it('is told of and passed over beside returns: a text file, and a sheet of notes', async () => {
    const folder = await workspace({
      'data/returns/readme.txt': 'x\n',
      'data/returns/README.md': '# Returns\n',
      'data/returns/a.xlsx': await sheets({
        说明: [['本表由统计局制'], [], ['单位：千元']],
        S: sound.split('\n').map((line) => line.split(',')),
      }),
    });
    await built(folder, async ({ findings, value }) => {
      expect(await value('food.output[2020-01]')).toBe(5);
      expect(findings.map(({ rule, file }) => [rule, file])).toEqual(
        expect.arrayContaining([
          ['file_not_read', 'data/returns/readme.txt'],
          ['sheet_not_read', 'data/returns/a.xlsx[说明]'],
        ]),
      );
      expect(findings.filter(({ file }) => file?.endsWith('.md'))).toEqual([]);
    });
  });

  it('stops the build where there is nothing else', async () => {
    expect(await problemsOf({ 'data/returns/readme.txt': 'x\n' })).toMatchObject([
      { at: { file: 'data/returns/readme.txt' }, found: '".txt"' },
    ]);
    expect(
      await problemsOf({ 'data/returns/a.xlsx': await sheets({ 说明: [['本表由统计局制']] }) }),
    ).toMatchObject([
      { at: { file: 'data/returns/a.xlsx[说明]' }, message: { en: 'the first line is not the head' } },
    ]);
  });
});

describe('what is wrong is told where it stands', () => {
  const csv = 'enterprise,period,output,staff\nA,2020-01,5,3\n';

  it('names and units under returns at their lines of system.yaml', async () => {
    expect(
      await problemsOf({
        'system.yaml': `${system}returns:\n  items:\n    output: { unit: foo }\n    staff: { unit: 万元 }\n    outptu: { column: x }\n  outliers: { items: [output, foo] }\n`,
        'data/returns/a.csv': csv,
      }),
    ).toMatchObject([
      { at: { file: 'system.yaml', line: 18, column: 5 }, found: '"outptu"' },
      { at: { file: 'system.yaml', line: 19, column: 31 }, found: '"foo"' },
      { at: { file: 'system.yaml', line: 16, column: 21 }, found: '"foo"' },
      { at: { file: 'system.yaml', line: 17, column: 20 }, found: '"万元"', expected: { en: 'persons' } },
    ]);
  });

  it.each(['%', '万', '吨'])('a unit %s in a heading, as it is written there', async (unit) => {
    expect(
      await problemsOf({ 'data/returns/a.csv': `企业,报告期,产值（${unit}）\nA,2020-01,5\n` }),
    ).toMatchObject([{ found: `"${unit}"`, expected: { en: expect.stringContaining('千元') as string } }]);
  });

  it('a file that is of another kind than its name', async () => {
    const other = { 'data/returns/b.csv': csv };
    for (const [bytes, end] of [
      [await sheets({ S: [['a']] }), 'a workbook (.xlsx)'],
      [await parquetOf('SELECT 1 AS x'), 'Parquet (.parquet)'],
      [gzipSync(csv), 'a gzip file (.gz)'],
    ] as const)
      expect(await problemsOf({ ...other, 'data/returns/a.csv': bytes })).toMatchObject([
        {
          message: { en: 'the file is not what its name says' },
          at: { file: 'data/returns/a.csv' },
          found: { en: end },
        },
      ]);
  });
});

describe('decisions', () => {
  it('name items by identifier or by any name, of last year too', async () => {
    const folder = await workspace({
      'data/returns/a.csv':
        'enterprise,period,output,output_last_year,staff\nA,2020-01,5,4,3\nB,2020-01,50000,4,3\n',
      'data/corrections.csv':
        '企业,报告期,指标,原值,新值,原因,修改人,修改日期\nA,2020-01,产值,5,6,笔误,x,2020-05-01\nA,2020-01,上年同期产值,4,3,笔误,x,2020-05-01\nA,2020-01,从业人员,3,2,笔误,x,2020-05-01\n',
      'data/confirmed.csv':
        '企业,报告期,指标,规则,原因,确认人,确认日期\nB,2020-01,产值,unit_error,属实,x,2020-05-01\n',
    });
    await built(folder, async ({ value, findings }) => {
      expect(await value('food.output[2020-01]')).toBe(50_006);
      expect(await value('base(food.output[2020-01])')).toBe(4 + 3);
      expect(await value('food.staff[2020-01]')).toBe(2 + 3);
      expect(findings.filter(({ rule }) => rule === 'confirmed_nothing')).toEqual([]);
    });
    expect(
      await problemsOf({
        'data/returns/a.csv': 'enterprise,period,output\nA,2020-01,5\n',
        'data/corrections.csv':
          'enterprise,period,item,old,new,reason,who,when\nA,2020-01,产值（千元）,5,6,x,x,2020-05-01\n',
      }),
    ).toMatchObject([{ message: { en: 'this is not an item' }, found: '"产值（千元）"' }]);
  });
});
