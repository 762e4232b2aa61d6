// The same table in every encoding and format: text, compressed text, workbook, Parquet.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import exceljs from 'exceljs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { openDuckDB } from '../engine/index.js';
import { collectFiles, collectTable, inShort, inWorkspace, messageOf } from './testing.js';

const table =
  '行业,指标,时期,数值,单位,同比增长\n食品加工,产值,2020年,"1,019.5",亿元,9.3\n文化旅游,收入,2020年,1362.6,亿元,\n';
const expected = [
  'food.output_value[2020] = 101950000000 A growth 0.093',
  'tourism.revenue[2020] = 136260000000 A',
];

describe('a text file', () => {
  it.each([
    ['UTF-8', Buffer.from(table)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${table}`)],
    ['GB18030', iconv.encode(table, 'gb18030')],
    ['UTF-16LE with a byte order mark', iconv.encode(table, 'utf16le', { addBOM: true })],
    ['UTF-16BE with a byte order mark', iconv.encode(table, 'utf16be', { addBOM: true })],
    ['Windows line ends', Buffer.from(table.replaceAll('\n', '\r\n'))],
  ])('is read in %s', async (_, bytes) => {
    expect(inShort(await collectTable(bytes))).toEqual(expected);
  });

  it('is read with the bytes of GB18030 as written by hand', async () => {
    // 产值 and 亿元
    const [measure, unit] = [Buffer.from([0xb2, 0xfa, 0xd6, 0xb5]), Buffer.from([0xd2, 0xda, 0xd4, 0xaa])];
    const bytes = Buffer.concat([
      Buffer.from('industry,indicator,period,value,unit\nfood,'),
      measure,
      Buffer.from(',2020,1,'),
      unit,
    ]);
    expect(inShort(await collectTable(bytes))).toEqual(['food.output_value[2020] = 100000000 A']);
  });

  it('is separated by commas, semicolons or tabs, declared or not', async () => {
    const plain = table.replace('"1,019.5"', '1019.5');
    for (const text of [
      plain.replaceAll(',', ';'),
      plain.replaceAll(',', '\t'),
      `sep=;\n${plain.replaceAll(',', ';')}`,
    ])
      expect(inShort(await collectTable(text))).toEqual(expected);
    expect(inShort(await collectTable(plain.replaceAll(',', '\t'), 'table.tsv'))).toEqual(expected);
  });

  it('is read where it is compressed, and refused where it is cut short', async () => {
    const bytes = gzipSync(table);
    expect(inShort(await collectTable(bytes, 'deep/er/table.csv.gz'))).toEqual(expected);
    expect(await messageOf({ 'data/published/a.csv.gz': bytes.subarray(0, 40) })).toMatch(
      /^data\/published\/a\.csv\.gz: the compressed file cannot be read \(found .+; expected a complete gzip file\)$/,
    );
  });

  it('is refused where a byte of UTF-8 is broken, rather than read as GB18030', async () => {
    const bytes = Buffer.from(table);
    bytes[bytes.lastIndexOf(Buffer.from('文')) + 1] = 0x41;
    expect(await messageOf({ 'data/published/a.csv': bytes })).toBe(
      'data/published/a.csv:3: the text cannot be decoded (found byte 0xE6, which is not UTF-8; ' +
        'expected UTF-8, GB18030, or UTF-16 with a byte order mark). Save the file as UTF-8',
    );
  });

  it('is refused in UTF-16 without a byte order mark', async () => {
    expect(await messageOf({ 'data/published/a.csv': iconv.encode('industry,unit\n', 'utf16le') })).toMatch(
      /^data\/published\/a\.csv:1: the text cannot be decoded \(found a zero byte/,
    );
  });
});

async function workbook(fill: (book: exceljs.Workbook) => void): Promise<Buffer> {
  const book = new exceljs.Workbook();
  fill(book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe('a workbook', () => {
  it('gives numbers, percentages, dates and the results of formulas, from every sheet with a head', async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet('2020');
      sheet.addRow(['各产业产值']);
      sheet.mergeCells('A1:F1');
      sheet.addRow(['行业', '指标', '时期', '数值', '单位', '增速']);
      sheet.addRow(['食品加工', '产值', new Date(Date.UTC(2020, 2, 1)), 1019.5, '亿元', 0.093]);
      sheet.getCell('C3').numFmt = 'yyyy"年"m"月"';
      sheet.getCell('F3').numFmt = '0.0%';
      sheet.addRow([
        '装备制造',
        '产值',
        2020,
        { formula: 'D3-246.5', result: 773 },
        { richText: [{ text: '亿' }, { text: '元' }] },
      ]);
      book.addWorksheet('说明').addRow(['本表为样例']);
      book.addWorksheet('empty');
    });
    const staged = await collectTable(bytes, '年鉴.xlsx');
    expect(inShort(staged)).toEqual([
      'food.output_value[2020-03] = 101950000000 A growth 0.093',
      'machinery.output_value[2020] = 77300000000 A',
    ]);
    expect(staged.figures[0]).toMatchObject({
      file: 'data/published/年鉴.xlsx[2020]',
      line: 3,
      column: 'D 数值',
    });
    expect(staged.findings).toMatchObject([
      { rule: 'sheet_not_read', file: 'data/published/年鉴.xlsx[说明]' },
    ]);
    expect(staged.inputs.map(({ file }) => file)).toEqual(['data/published/年鉴.xlsx']);
  });

  it('has merged headings over several columns, and names merged over several rows', async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet('Sheet1');
      sheet.addRow(['行业', '指标', 2019, null, 2020, null]);
      sheet.addRow([null, null, '数值(亿元)', '增速', '数值(亿元)', '增速']);
      sheet.addRow(['食品加工', '产值', 1, 5, 2, 9.3]);
      sheet.addRow([null, '从业人员', null, null, null, null]);
      for (const range of ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'A3:A4']) sheet.mergeCells(range);
    });
    expect(inShort(await collectTable(bytes, 'a.xlsx'))).toEqual([
      'food.output_value[2019] = 100000000 A growth 0.05',
      'food.output_value[2020] = 200000000 A growth 0.093',
      'food.employment[2019] = none M',
      'food.employment[2020] = none M',
    ]);
  });

  it('is refused where figures are merged, or a heading stands over several columns', async () => {
    const figures = await workbook((book) => {
      const sheet = book.addWorksheet('Sheet1');
      sheet.addRows([
        ['industry', 'indicator', 'unit', 2019, 2020],
        ['food', 'output_value', '亿元', 1, null],
      ]);
      sheet.mergeCells('D2:E2');
    });
    expect(await messageOf({ 'data/published/a.xlsx': figures })).toBe(
      'data/published/a.xlsx[Sheet1]:2, column "E 2020": the cell is merged with another one ' +
        '(expected one cell for each figure). Unmerge the cells and write each figure where it belongs',
    );
    const heading = await workbook((book) => {
      const sheet = book.addWorksheet('Sheet1');
      sheet.addRows([
        ['industry', 'indicator', 'unit', 2020, null],
        ['food', 'output_value', '亿元', 1, 9.3],
      ]);
      sheet.mergeCells('D1:E1');
    });
    expect(await messageOf({ 'data/published/a.xlsx': heading })).toBe(
      'data/published/a.xlsx[Sheet1]:1, column "E": one merged heading stands over several columns ' +
        '(found "9.3" in line 2; expected a heading for each column). ' +
        'Unmerge the heading, or add a row below it that says what each column is',
    );
  });

  it('is refused where a formula has no result, or an error for one', async () => {
    const bytes = await workbook((book) => {
      book.addWorksheet('C').addRows([
        ['industry', 'indicator', 'unit', '2019', '2020'],
        ['food', 'output_value', '亿元', { formula: 'A1*2' }, { error: '#DIV/0!' }],
      ]);
    });
    expect(await messageOf({ 'data/published/a.xlsx': bytes })).toBe(
      'data/published/a.xlsx[C]:2, column "D 2019": the formula has no stored result (found "=A1*2"; expected a number, or ' +
        'one of --, … and blank for missing, C for withheld). Open the workbook in a spreadsheet program, let it calculate, and save it\n' +
        'data/published/a.xlsx[C]:2, column "E 2020": the cell is not a number (found "#DIV/0!"; expected a number, or ' +
        'one of --, … and blank for missing, C for withheld)',
    );
  });

  it('is refused where it is none', async () => {
    expect(await messageOf({ 'data/published/a.xlsx': 'industry,unit\n' })).toMatch(
      /^data\/published\/a\.xlsx: the workbook cannot be opened \(found .+; expected an XLSX workbook without a password\)\. Open it/,
    );
  });
});

describe('a Parquet file', () => {
  async function parquet(query: string): Promise<Buffer> {
    return inWorkspace({}, async (workspace) => {
      const engine = await openDuckDB();
      const path = join(workspace, 'table.parquet');
      await engine.writeParquet(query, path);
      engine.close();
      return readFile(path);
    });
  }

  it('is read by the engine, whatever the types of its columns', async () => {
    const bytes = await parquet(
      `SELECT * FROM (VALUES ('food', 'output_value', 2020, 1019.5::DOUBLE, '亿元', 9.3::DECIMAL(5, 1)),
        ('tourism', 'revenue', 2020, 1362.6, '亿元', NULL)) t(industry, indicator, period, value, unit, growth)`,
    );
    const staged = await collectTable(bytes, 'table.parquet');
    expect(inShort(staged)).toEqual(expected);
    expect(staged.figures[1]).toMatchObject({ line: 2, column: 'value' });
  });

  it('is refused where it is cut short', async () => {
    const bytes = await parquet('SELECT 1 AS value');
    expect(await messageOf({ 'data/published/a.parquet': bytes.subarray(0, 60) })).toMatch(
      /^data\/published\/a\.parquet: the Parquet file cannot be read \(found .+; expected a complete Parquet file\)\. Write it again/,
    );
  });
});

describe('the files of a workspace', () => {
  it('are all recorded with their checksums, and each is told of', async () => {
    const events: unknown[] = [];
    const rates = 'from,to,period,rate\nUSD,CNY,2020,6.8974\n';
    const staged = await collectFiles({ 'data/published/b/a.csv': table, 'data/rates.csv': rates }, (event) =>
      events.push(event),
    );
    expect(staged.inputs).toEqual(
      [['data/published/b/a.csv', table] as const, ['data/rates.csv', rates] as const].map(
        ([file, text]) => ({
          file,
          sha256: createHash('sha256').update(text).digest('hex'),
          bytes: Buffer.byteLength(text),
        }),
      ),
    );
    expect(events).toHaveLength(6);
    expect(events).toContainEqual(expect.objectContaining({ file: 'data/published/b/a.csv', of: 6 }));
  });

  it('may be none at all', async () => {
    expect(await collectFiles({})).toEqual({
      figures: [],
      rates: [],
      projects: [],
      progress: [],
      bounds: [],
      targets: [],
      findings: [],
      inputs: [],
    });
  });

  it('are named where their format is not read; other files are left alone', async () => {
    const staged = await collectFiles({
      'data/published/old.xls': 'x',
      'data/published/README.md': 'x',
      'data/published/~$a.xlsx': 'x',
      'data/published/.hidden.csv': 'x',
    });
    expect(staged.findings).toMatchObject([
      { rule: 'file_not_read', severity: 'warning', file: 'data/published/old.xls' },
    ]);
  });

  it('are refused where one holds no table', async () => {
    expect(await messageOf({ 'data/published/a.csv': '\n\n' })).toBe(
      'data/published/a.csv: the file holds no table (expected a head such as industry, indicator, period, value, unit, or industry, indicator, unit, 2019, 2020)',
    );
  });
});
