import { existsSync } from 'node:fs';
// The clerks' worklist from a build to a workbook and back into the workspace's files, in both languages.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import exceljs, { type Worksheet } from 'exceljs';
import { describe, expect, it, vi } from 'vitest';
import { buildWorkspace } from '../build.js';
import { worklistHeads } from '../check/index.js';
import { built, system, workspace } from '../test-support/returns.js';
import { run as build } from './build.js';
import { readBack, writeOut } from './worklist.js';

type Column = keyof typeof worklistHeads;

const months = ['01', '02', '03', '04', '05', '06'];
/** Big has one slip, small two, and one return of middle did not come. */
const returns = `enterprise,period,output,output_last_year,staff\n${months
  .flatMap((month) => [
    `BIG,2020-${month},${month === '04' ? 9000000 : 9000},9000,10`,
    `SMALL,2020-${month},${month === '02' || month === '05' ? 5000 : 5},5,10`,
    ...(month === '06' ? [] : [`MIDDLE,2020-${month},400,390,10`]),
  ])
  .join('\n')}\n`;
const files = {
  'data/returns/a.csv': returns,
  'data/register.csv':
    'enterprise,name,industry,region\nBIG,大厂 & Co,food,230101\nSMALL,小厂,machines,\nMIDDLE,中厂,food;machines,230102\n',
  'rules.yaml': 'built_in: { outlier: off }\n',
};

async function open(path: string): Promise<{ book: exceljs.Workbook; sheet: Worksheet }> {
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(path);
  const [sheet] = book.worksheets;
  if (sheet === undefined) throw new Error('a workbook has a sheet');
  return { book, sheet };
}

function columnOf(sheet: Worksheet, column: Column, lang: 'en' | 'zh'): number {
  const heading: string = worklistHeads[column][lang];
  const headings = sheet.getRow(1).values as string[];
  return headings.indexOf(heading);
}

async function written(lang: 'en' | 'zh') {
  const folder = await workspace(files);
  await buildWorkspace(folder);
  const path = join(folder, 'list.xlsx');
  await writeOut(path, { C: folder, lang });
  const { book, sheet } = await open(path);
  const text = (row: number, column: Column): string =>
    sheet.getCell(row, columnOf(sheet, column, lang)).text;
  const set = (row: number, values: Partial<Record<Column, string | number | Date>>): void => {
    for (const [column, value] of Object.entries(values))
      sheet.getCell(row, columnOf(sheet, column as Column, lang)).value = value;
  };
  return { folder, path, book, sheet, text, set };
}

const done = { reason: 'by telephone', who: 'Li', when: new Date('2020-07-10') };

describe('the worklist', () => {
  it('is a workbook, and not written under another name', async () => {
    const { folder } = await written('en');
    const path = join(folder, 'list.csv');
    await expect(writeOut(path, { C: folder, lang: 'en' })).rejects.toThrow(
      /a worklist is a workbook .*list\.csv".*ends in \.xlsx/,
    );
    expect(existsSync(path)).toBe(false);
  });

  it.each(['en', 'zh'] as const)(
    'groups by enterprise, the largest effect on the totals first (%s)',
    async (lang) => {
      const { sheet, text } = await written(lang);
      const rows = Array.from({ length: sheet.rowCount - 1 }, (_, i) => i + 2);
      // of MIDDLE's two items staff moves its total more
      expect(
        rows.map((row) => `${text(row, 'enterprise')} ${text(row, 'period')} ${text(row, 'item_id')}`),
      ).toEqual([
        'BIG 2020-04 output',
        'SMALL 2020-02 output',
        'SMALL 2020-05 output',
        'MIDDLE 2020-06 staff',
        'MIDDLE 2020-06 output',
      ]);
      expect(text(2, 'enterprise')).toBe('BIG');
      expect(text(2, 'name')).toBe('大厂 & Co');
      expect([
        text(2, 'industry'),
        text(2, 'region'),
        text(2, 'item'),
        text(2, 'unit'),
        text(2, 'rule'),
      ]).toEqual(
        lang === 'zh'
          ? ['食品', '北区', '产值', '元', '计量单位是否有误']
          : ['food', 'North', 'output', 'yuan', 'Is the unit mistaken?'],
      );
      expect(Number(text(2, 'effect'))).toBe(8991000);
      expect(Number(text(2, 'share'))).toBeGreaterThan(99);
      // the identifiers that reading back needs are there, and out of sight
      for (const column of ['item_id', 'rule_id'] as const)
        expect(sheet.getColumn(columnOf(sheet, column, lang)).hidden).toBe(true);
    },
  );

  it.each(['en', 'zh'] as const)(
    'read back becomes corrections and confirmations that hold (%s)',
    async (lang) => {
      const { folder, path, book, sheet, text, set } = await written(lang);
      for (let row = 2; row <= sheet.rowCount; row++) {
        const key = `${text(row, 'enterprise')} ${text(row, 'period')} ${text(row, 'item_id')}`;
        if (key === 'BIG 2020-04 output') set(row, { new: 9100, ...done });
        if (key === 'MIDDLE 2020-06 output') set(row, { new: '410', ...done });
        if (key === 'MIDDLE 2020-06 staff') set(row, { new: 11, ...done, reason: 'by letter, "late"' });
        if (key === 'SMALL 2020-02 output') set(row, { confirmed: lang === 'zh' ? '是' : 'yes', ...done });
      }
      await book.xlsx.writeFile(path);
      await readBack(path, { C: folder, lang });
      // read twice it adds nothing
      await readBack(path, { C: folder, lang });
      expect(
        (await readFile(join(folder, 'data/corrections.csv'), 'utf8')).trim().split('\n').sort(),
      ).toEqual([
        'BIG,2020-04,output,9000000,9100,by telephone,Li,2020-07-10',
        'MIDDLE,2020-06,output,,410,by telephone,Li,2020-07-10',
        'MIDDLE,2020-06,staff,,11,"by letter, ""late""",Li,2020-07-10',
        'enterprise,period,item,old,new,reason,who,when',
      ]);
      expect(await readFile(join(folder, 'data/confirmed.csv'), 'utf8')).toBe(
        'enterprise,period,item,rule,reason,who,when\nSMALL,2020-02,output,unit_error,by telephone,Li,2020-07-10\n',
      );
      await built(folder, async ({ value, findings }) => {
        expect(await value('food.output[2020-04]')).toBe(9500);
        expect(await value('food.output[2020-06]')).toBe(9410);
        const open = findings.filter(({ rule, confirmed }) => rule === 'unit_error' && confirmed == null);
        expect(open.map(({ enterprise, period }) => `${enterprise ?? ''} ${period ?? ''}`)).toEqual([
          'SMALL 2020-05',
        ]);
      });
      await writeOut(path, { C: folder, lang, force: true });
      const again = await open(path);
      expect(again.sheet.rowCount).toBe(2);
    },
  );

  it('is read back into files with Chinese headings too, and what is confirmed is no error of the next build', async () => {
    const { folder, path, book, set } = await written('zh');
    const heads = {
      corrections: '\ufeff企业,报告期,指标,原值,新值,原因,修改人,修改日期',
      confirmed: '企业代码,报告期,"指标",规则,原因,经办人,日期',
    };
    for (const [name, head] of Object.entries(heads))
      await writeFile(join(folder, `data/${name}.csv`), `${head}\r\n`);
    set(2, { new: 9100, ...done });
    for (const row of [3, 4]) set(row, { confirmed: '是', ...done });
    for (const row of [5, 6]) set(row, { new: 7, ...done });
    await book.xlsx.writeFile(path);
    await readBack(path, { C: folder, lang: 'zh' });
    expect(await readFile(join(folder, 'data/corrections.csv'), 'utf8')).toContain(
      `${heads.corrections}\r\nBIG,2020-04,output,9000000,9100,by telephone,Li,2020-07-10\n`,
    );
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    try {
      await build(folder, { C: '.', lang: 'en' });
      const lines = said.mock.calls.map(([text]) => text as string);
      expect(lines).toContainEqual(expect.stringContaining('has no region'));
      expect(lines).not.toContainEqual(expect.stringMatching(/^error|is the unit mistaken/));
    } finally {
      said.mockRestore();
    }
  });

  it('asks for returns that are missing from the first month too', async () => {
    const folder = await workspace({
      'data/returns/a.csv': 'enterprise,period,output\nA,2020-01,1\nA,2020-02,1\nB,2020-02,1\n',
      'data/register.csv': 'enterprise,name,industry\nA,甲,food\nB,乙,food\n',
    });
    await buildWorkspace(folder);
    const path = join(folder, 'list.xlsx');
    await writeOut(path, { C: folder, lang: 'en' });
    const { book, sheet } = await open(path);
    const set = (column: Column, value: string | number): void => {
      sheet.getCell(2, columnOf(sheet, column, 'en')).value = value;
    };
    expect(sheet.rowCount).toBe(2);
    expect(sheet.getCell(2, columnOf(sheet, 'name', 'en')).text).toBe('乙');
    set('new', 3);
    for (const column of ['reason', 'who'] as const) set(column, 'x');
    set('when', '2020年3月5日');
    await book.xlsx.writeFile(path);
    await readBack(path, { C: folder, lang: 'en' });
    await built(folder, async ({ value }) => expect(await value('food.output[2020-01]')).toBe(4));
    await writeOut(path, { C: folder, lang: 'en', force: true });
    expect((await open(path)).sheet.rowCount).toBe(1);
  });

  it('names every row that is not fully answered', async () => {
    const { folder, path, book, set } = await written('en');
    set(2, { new: 'much', ...done });
    set(3, { confirmed: 'perhaps', ...done });
    set(4, { new: 5, who: 'Li' });
    set(5, { new: 5, confirmed: 'yes', ...done });
    await book.xlsx.writeFile(path);
    await expect(readBack(path, { C: folder, lang: 'en' })).rejects.toThrow(
      /list\.xlsx:2, column "new value".*"much".*\n.*:3, column "true as it is": the answer is not clear.*\n.*:4, column "reason": the reason is missing.*\n.*:4, column "when".*\n.*:5, column "new value": a value is both corrected and confirmed/,
    );
  });

  it('names rows with a reason but no answer, with a date that is none, and of a unit that was changed', async () => {
    const { folder, path, book, set } = await written('en');
    set(2, { reason: 'by telephone', who: 'Li', when: new Date('2020-07-10') });
    set(3, { confirmed: 'yes', ...done, when: 'someday' });
    set(4, { new: 5, unit: 'million yuan', ...done });
    await book.xlsx.writeFile(path);
    await expect(readBack(path, { C: folder, lang: 'en' })).rejects.toThrow(
      /list\.xlsx:2, column "new value": the row has no answer.*\n.*:3, column "when": the cell is not a date.*"someday".*\n.*:4, column "unit": the unit of the row was changed.*"million yuan".*expected yuan/,
    );
    expect(existsSync(join(folder, 'data/corrections.csv'))).toBe(false);
    // what is decided can be undecided again
    set(2, { reason: '', who: '', when: '' });
    set(3, { when: '2020/7/10 14:30' });
    set(4, { unit: 'yuan' });
    await book.xlsx.writeFile(path);
    await readBack(path, { C: folder, lang: 'en' });
    expect(await readFile(join(folder, 'data/confirmed.csv'), 'utf8')).toContain(',2020/7/10 14:30\n');
  });

  it('is not read where columns were taken away, nor written into a file of other columns', async () => {
    const { folder, path, book, sheet, set } = await written('en');
    set(2, { new: 9100, ...done });
    await book.xlsx.writeFile(path);
    await writeFile(join(folder, 'data/corrections.csv'), 'period,enterprise,item,old,new,reason,who,when\n');
    await expect(readBack(path, { C: folder, lang: 'en' })).rejects.toThrow(
      /data\/corrections\.csv:1: the columns are others/,
    );
    sheet.spliceColumns(columnOf(sheet, 'item_id', 'en'), 1);
    await book.xlsx.writeFile(path);
    await expect(readBack(path, { C: folder, lang: 'en' })).rejects.toThrow(
      /the column "item_id" .* is missing/,
    );
  });

  it('says that it is synthetic where the returns are', async () => {
    const marked = returns.replace('staff\n', 'staff,synthetic\n').replaceAll(/(\d)\n/g, '$1,true\n');
    const folder = await workspace({ ...files, 'data/returns/a.csv': marked });
    await buildWorkspace(folder);
    await writeOut(join(folder, 'list.xlsx'), { C: folder, lang: 'zh' });
    expect((await open(join(folder, 'list.xlsx'))).sheet.name).toContain('合成');
  });

  it('is empty where nothing is to be decided', async () => {
    const folder = await workspace({
      'data/returns/a.csv': 'enterprise,period,output\nA,2020-01,1\n',
      'data/register.csv': 'enterprise,industry\nA,food\n',
      'system.yaml': system,
    });
    await buildWorkspace(folder);
    await writeOut(join(folder, 'list.xlsx'), { C: folder, lang: 'en' });
    expect((await open(join(folder, 'list.xlsx'))).sheet.rowCount).toBe(1);
  });
});
