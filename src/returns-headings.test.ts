// Heads of returns: what system.yaml names beside what is recognised, and headings as spreadsheets write them.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { built, problemsOf, register, sheets, system, workspace } from './test-support/returns.js';

describe('a column that system.yaml names', () => {
  const mapped = (returns: string): string => `${system}\nreturns: { ${returns} }\n`;

  it('comes before one of the same item, enterprise or period that is recognised, which is told as not read', async () => {
    const folder = await workspace({
      'system.yaml': mapped(
        'columns: { enterprise: 税号, period: 所属月 }, items: { output: { column: 本月产值额, last_year: 往年, unit: 千元 } }',
      ),
      // 产值 is in a unit that does not matter, as it is not read
      'data/returns/a.csv':
        '企业,报告期,产值（万元）,税号,所属月,本月产值额,往年,上年同期产值,从业人员\nX,2019-01,100,A,2020-01,7,5,50,3\n',
    });
    await built(folder, async ({ value, findings }) => {
      expect(await value('food.output[2020-01]')).toBe(7000);
      expect(await value('base(food.output[2020-01])')).toBe(5000);
      expect(await value('food.staff[2020-01]')).toBe(3);
      const told = findings.find(({ rule }) => rule === 'column_not_read');
      expect(told?.message_en).toContain('企业, 报告期, 产值（万元）, 上年同期产值');
    });
  });

  it('gives its heading to that item alone, and the recognised column of the item is not read', async () => {
    const folder = await workspace({
      'system.yaml': mapped('items: { staff: { column: 产值 } }'),
      'data/returns/a.csv': '企业,报告期,产值,从业人员\nA,2020-01,7,3\n',
    });
    expect(await built(folder, ({ value }) => value('food.staff[2020-01]'))).toBe(7);
  });

  it('of the register comes before two that are recognised', async () => {
    const folder = await workspace({
      'system.yaml': mapped('register: { class_code: 行代 }'),
      'data/register.csv': 'enterprise,行业代码,小类代码,行代\nA,3411,3511,1311\n',
      'data/returns/a.csv': '企业,报告期,产值\nA,2020-01,7\n',
    });
    expect(await built(folder, ({ value }) => value('food.output[2020-01]'))).toBe(7);
  });

  it('stands twice under one heading: one is to be renamed, as no name can tell them apart', async () => {
    const rename = { en: 'Rename one of the two, or take it out of the file' };
    for (const returns of ['items: { output: { column: 产值 } }', 'precedence: published'])
      expect(
        await problemsOf({
          'system.yaml': mapped(returns),
          'data/returns/a.csv': '企业,报告期,产值,产值\nA,2020-01,7,8\n',
        }),
      ).toMatchObject([{ at: { line: 1, column: '产值' }, expected: { en: 'one column' }, mend: rename }]);
    expect(
      await problemsOf({
        'system.yaml': mapped('register: { class_code: 行代 }'),
        'data/register.csv': 'enterprise,行代,行代\nA,3411,1311\n',
        'data/returns/a.csv': '企业,报告期,产值\nA,2020-01,7\n',
      }),
    ).toMatchObject([{ at: { file: 'data/register.csv', column: '行代' }, mend: rename }]);
  });

  it('is what is asked for where two different columns are recognised', async () => {
    expect(
      await problemsOf({
        'data/register.csv': register,
        'data/returns/a.csv': '企业,报告期,产值,上年产值,去年同期产值,output\nA,2020-01,7,8,8,9\n',
      }),
    ).toMatchObject([
      { mend: { en: 'Name one of them under returns.items.output.last_year in system.yaml' } },
      { mend: { en: 'Name one of them under returns.items.output.column in system.yaml' } },
    ]);
  });
});

describe('a heading over several lines, as spreadsheets write it', () => {
  // 30 thousand yuan = 30,000 yuan
  const quoted = '"企业\n代码",报告期,"产值\n（千元）","a\nnote"';
  const row = 'A,2020-01,30,x';

  it.each(['\n', '\r\n', '\r'])('is read in text whose lines end in %j', async (end) => {
    const text = `${quoted.replaceAll('\n', end)}${end}${row}${end}`;
    const folder = await workspace({ 'data/returns/a.csv': text, 'data/returns/b.csv.gz': gzipSync(text) });
    await built(folder, async ({ value, findings }) => {
      // the same return twice, the later file counts
      expect(await value('food.output[2020-01]')).toBe(30_000);
      expect(findings.find(({ rule }) => rule === 'column_not_read')?.column).toBe('a note');
    });
  });

  it('is read in UTF-16, separated by tabs and in a workbook', async () => {
    const text = `${quoted.replaceAll(',', '\t')}\n${row.replaceAll(',', '\t')}\n`;
    const cells = [quoted.replaceAll('"', '').split(','), ['B', '2020-01', '40', 'x']];
    const folder = await workspace({
      'data/returns/a.tsv': Buffer.from(`\ufeff${text}`, 'utf16le'),
      'data/returns/b.xlsx': await sheets({ S: cells }),
    });
    expect(await built(folder, ({ value }) => value('food.output[2020-01]'))).toBe(70_000);
  });

  it('moves the lines of faults below it', async () => {
    expect(await problemsOf({ 'data/returns/a.csv': `${quoted}\nA,2020-01,x,\n` })).toMatchObject([
      { at: { line: 5, column: '产值 （千元）' }, found: '"x"' },
    ]);
  });

  it('whose quote is never closed is told at the quote', async () => {
    expect(
      await problemsOf({ 'data/returns/a.csv': `enterprise,period,"output\n${'A,2020-01,1\n'.repeat(30)}` }),
    ).toMatchObject([
      { message: { en: 'a quote is opened here and never closed' }, at: { line: 1, column: 19 } },
    ]);
  });
});
