// What returns may come in as, and what becomes of files that are broken, through the public build of a workspace.
import { createWriteStream } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import exceljs from 'exceljs';
import { encode } from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { buildWorkspace } from './build.js';
import { built, register, system, workspace, written } from './test-support/returns.js';

const alone = `${system}returns: { impute_missing: false }\n`;

async function workbook(rows: unknown[][], merge?: string): Promise<Uint8Array> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('S');
  sheet.addRows(rows);
  if (merge !== undefined) sheet.mergeCells(merge);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const parquet = (rows: number, month: string): Promise<Uint8Array> =>
  written(
    `SELECT CASE WHEN range = 0 THEN 'A' ELSE CONCAT('E', range) END AS enterprise, '2020-${month}' AS period,
       CAST(7 AS DECIMAL(18, 2)) + HASH(range) % 1000 * 0 AS output, CAST(HASH(range) % 1000 AS INTEGER) AS staff FROM range(${rows})`,
    'parquet',
    'FORMAT parquet, COMPRESSION zstd',
  );

describe('returns are read', () => {
  it('from every format and encoding side by side, a file for each month', async () => {
    const rows = (month: string): string =>
      `企业代码,报告期,产值（千元）,上年同期产值（万元）,从业人员（人）\nA,2020-${month},1,0.2,3\nB,2020年${Number(month)}月,"1,000",１２．５,４\n`;
    const table = `SELECT * FROM (VALUES ('A', '2020-08', 1000.00::DECIMAL(18,2), 2000.00::DECIMAL(18,2), 3), ('B', '2020-08', 1000000, 125000, 4)) t(enterprise, period, output, output_last_year, staff)`;
    const files = {
      'data/returns/01.csv': rows('01'),
      'data/returns/02.csv.gz': gzipSync(rows('02')),
      'data/returns/03.csv.zst': await written(
        table.replaceAll('08', '03'),
        'csv.zst',
        'FORMAT csv, HEADER, COMPRESSION zstd',
      ),
      'data/returns/04.csv': encode(rows('04'), 'gb18030'),
      'data/returns/05.csv.gz': gzipSync(encode(rows('05'), 'gb18030')),
      'data/returns/06.csv': encode(`\ufeff${rows('06')}`, 'utf16-le'),
      'data/returns/07.tsv': `\ufeff${rows('07').replace('"1,000"', '1000').replaceAll(',', '\t').replaceAll('\n', '\r\n')}`,
      'data/returns/08.parquet': await written(table, 'parquet', 'FORMAT parquet'),
      'data/returns/more/09.xlsx': await workbook([
        [],
        ['统一社会信用代码', '所属期', '产值(千元)', '去年同期产值(万元)', '从业人员'],
        ['A', new Date('2020-09-30'), 1, 0.2, 3],
        [],
        ['B', '2020/9', '1,000', 12.5, 4],
      ]),
      'system.yaml': alone,
    };
    await built(await workspace(files), async ({ value, table: rowsOf }) => {
      for (let month = 1; month <= 9; month++) {
        expect(await value(`food.output[2020-0${month}]`), String(month)).toBe(1_001_000);
        expect(await value(`base(food.output[2020-0${month}])`), String(month)).toBe(127_000);
        expect(await value(`food.staff[2020-0${month}]`), String(month)).toBe(7);
      }
      expect((await rowsOf('inputs', "file LIKE 'data/returns/%'")).length).toBe(9);
    });
  });

  it('by the headings, units and order that system.yaml names, last year’s item too', async () => {
    const definition = `${system}returns:
  columns: { enterprise: 编号, period: 报表期, sent: 序号 }
  items:
    output: { column: 指标甲, last_year: 指标乙, unit: 千元 }
    staff: { column: 指标丙 }
  impute_missing: false
`;
    const text =
      '编号,报表期,序号,指标甲,指标乙,指标丙,备注\nA,2020-01,10,2,1,3,第二次\nA,2020-01,9,5,1,3,第一次\n';
    await built(
      await workspace({ 'data/returns/a.csv': text, 'system.yaml': definition }),
      async ({ value, findings, table }) => {
        expect(await value('food.output[2020-01]')).toBe(2000);
        expect(await value('base(food.output[2020-01])')).toBe(1000);
        expect(await table('edits', "kind = 'superseded' AND item = 'output'")).toMatchObject([
          { enterprise: 'A', old: 5000, new: 2000, line: 3, reason: 'replaced by data/returns/a.csv:2' },
        ]);
        expect(findings.find(({ rule }) => rule === 'column_not_read')?.message_en).toContain('备注');
      },
    );
    const other = text.replace('指标甲', '指标甲（万元）');
    await expect(
      buildWorkspace(
        await workspace({
          'data/returns/a.csv': other,
          'system.yaml': definition.replace('指标甲', '指标甲（万元）'),
        }),
      ),
    ).rejects.toThrow(
      /a\.csv:1, column "指标甲（万元）": the heading and system\.yaml give output different units/,
    );
  });

  it('to the same values, whether all numbers of a file are plain or one is written in another way', async () => {
    const head = '企业代码,报告期,产值（千元）,上年同期产值（万元）,从业人员（人）\n';
    const plain =
      ' A,2020-01,1.00049,+.5,3\nB\u3000, 2020-01 ,1e3, 12.5 ,4\nA,2020-02,,-0.1,\nB,2020-02,1000,13,4\n';
    const other = { 'data/returns/a.csv': `${head}${plain}`, 'system.yaml': alone };
    const values = async (files: Record<string, string>): Promise<(number | null | undefined)[]> => {
      const found: (number | null | undefined)[] = [];
      await built(await workspace(files), async ({ value }) => {
        for (const figure of ['food.output', 'food.staff', 'base(food.output'])
          for (const month of ['01', '02'])
            found.push(await value(`${figure}[2020-${month}]${figure.startsWith('base') ? ')' : ''}`));
      });
      return found;
    };
    const [read, tolerant] = [
      await values(other),
      await values({ ...other, 'data/returns/a.csv': `${head}${plain.replace('1000,13', '"1,000",１３')}` }),
    ];
    expect(read.slice(0, 4)).toEqual([1_001_000.49, 1_000_000, 7, 4]);
    expect(tolerant).toEqual(read);
  });

  it('that were sent again in a later file, where no column says when', async () => {
    const files = {
      'data/returns/2020-02-10.csv': 'enterprise,period,output\nA,2020-01,5\nA,2020-01,6\n',
      'data/returns/2020-02-12.csv': 'enterprise,period,output\nA,2020-01,7\n',
      'system.yaml': alone,
    };
    await built(await workspace(files), async ({ value, table, findings, why }) => {
      expect(await value('food.output[2020-01]')).toBe(7);
      expect(await table('edits', "kind = 'superseded' ORDER BY line")).toMatchObject([
        {
          old: 5,
          new: 6,
          reason: 'replaced by data/returns/2020-02-10.csv:3',
          file: 'data/returns/2020-02-10.csv',
          line: 2,
        },
        { old: 6, new: 7, file: 'data/returns/2020-02-10.csv', line: 3 },
      ]);
      expect(findings.filter(({ rule }) => rule === 'duplicate_return')).toHaveLength(2);
      // all in all 7 - 5, not 2 and 1
      expect(await why('food.output[2020-01]')).toContain('2 values replaced by a later return (+2 yuan)');
    });
  });

  it('with a register in any of the formats, its days as spreadsheets write them', async () => {
    const csv = 'enterprise,period,output\nA,2020-01,1\nB,2020-01,2\nC,2020-12,3\nC,2021-01,4\n';
    const chinese = register
      .replace(
        /.*\n/,
        '统一社会信用代码,单位名称,行业代码,行政区划代码,所属集团,开始日期,终止日期,所属产业\n',
      )
      .replace('2020-12-31', '2020/12/31')
      .replace('2021-01-01', '2021年1月1日');
    const cells = chinese
      .trim()
      .split('\n')
      .map((line) => line.split(',').map((cell) => cell || null));
    const head = 'enterprise, name, class_code, region, holding, valid_from, valid_to, industry';
    const table = `SELECT * FROM (VALUES ${register
      .trim()
      .split('\n')
      .slice(1)
      .map(
        (line) =>
          `(${line
            .split(',')
            .map((cell) => (cell === '' ? 'NULL' : `'${cell}'`))
            .join(', ')})`,
      )
      .join(', ')}) t(${head})`;
    for (const [name, content] of [
      ['register.csv', chinese],
      ['register.csv.gz', gzipSync(encode(chinese, 'gb18030'))],
      ['register.tsv', chinese.replaceAll(',', '\t')],
      ['register.xlsx', await workbook([['企业名录'], ...cells].slice(1))],
      ['register.parquet', await written(table, 'parquet', 'FORMAT parquet')],
    ] as const) {
      const folder = await workspace({ 'data/returns/a.csv': csv, 'system.yaml': alone });
      await rm(join(folder, 'data/register.csv'));
      await writeFile(join(folder, 'data', name), content);
      await built(folder, async ({ value, findings }) => {
        expect(await value('north/food.output[2020-01]'), name).toBe(1);
        expect(await value('machines.output[2020-12]'), name).toBe(3);
        expect(await value('food.output[2021-01]'), name).toBe(4);
        expect(
          findings.filter(({ severity }) => severity === 'error'),
          name,
        ).toEqual([]);
      });
    }
  });
});

// some of these make and read a million lines or a thousand files
describe('a broken file of returns', { timeout: 180_000 }, () => {
  const fails = async (files: Record<string, string | Uint8Array>, message: RegExp): Promise<void> => {
    await expect(buildWorkspace(await workspace(files))).rejects.toThrow(message);
  };

  it('of a million lines, with a quote in the middle that is not closed, is refused at that line', async () => {
    const folder = await workspace({ 'data/returns/b.csv': 'enterprise,period,output\nA,2020-01,1\n' });
    const out = createWriteStream(join(folder, 'data/returns/a.csv'));
    out.write('enterprise,period,output,staff\n');
    for (let block = 0; block < 100; block++) {
      const lines = Array.from({ length: 10_000 }, (_, i) => `E${block * 10_000 + i},2020-01,${i},1`);
      if (block === 50) lines[17] = lines[17]?.replace(',17,', ',"17,') ?? '';
      if (!out.write(`${lines.join('\n')}\n`)) await once(out, 'drain');
    }
    out.end();
    await once(out, 'finish');
    const before = process.memoryUsage().rss;
    await expect(buildWorkspace(folder)).rejects.toThrow(
      /^data\/returns\/a\.csv:500019, column "output": a quote is opened here and not closed/,
    );
    // it is not read into memory for its message
    expect(process.memoryUsage().rss - before).toBeLessThan(600e6);
    await built(folder, async ({ value }) => expect(await value('food.output[2020-01]')).toBe(1), true);
  });

  it('of Parquet is named wherever it is cut or damaged, and can be set aside', async () => {
    const whole = Buffer.from(await parquet(30_000, '01'));
    const sound = await parquet(1, '02');
    const zeroed = (from: number, to: number): Buffer => Buffer.from(whole).fill(0, from, to);
    const half = whole.length >> 1;
    for (const broken of [
      ...[0, 3, 100, half, whole.length - 4, whole.length - 1].map((end) => whole.subarray(0, end)),
      Buffer.concat([whole.subarray(0, half), whole.subarray(half + 1000)]),
      zeroed(half, half + 1000),
      zeroed(4, 2000),
    ]) {
      const folder = await workspace({
        'data/returns/a.parquet': broken,
        'data/returns/b.parquet': sound,
        'system.yaml': alone,
      });
      await expect(buildWorkspace(folder), String(broken.length)).rejects.toThrow(
        /^data\/returns\/a\.parquet: the Parquet file cannot be read/,
      );
      await built(
        folder,
        async ({ value, findings }) => {
          expect(await value('food.output[2020-02]')).toBe(7);
          expect(findings.find(({ rule }) => rule === 'quarantine')?.file).toBe('data/returns/a.parquet');
        },
        true,
      );
    }
  });

  it('that is packed is named wherever it is cut short, and where it is not packed at all', async () => {
    const csv = `enterprise,period,output\n${Array.from({ length: 5000 }, (_, i) => `E${i},2020-01,${i * 7919}\n`).join('')}`;
    const zstd = await written(
      "SELECT CONCAT('E', range) AS enterprise, '2020-01' AS period, range * 7919 AS output FROM range(5000)",
      'csv.zst',
      'FORMAT csv, HEADER, COMPRESSION zstd',
    );
    const sound = 'enterprise,period,output\nA,2020-01,1\n';
    for (const [end, whole] of [
      ['gz', gzipSync(csv)],
      ['zst', Buffer.from(zstd)],
    ] as const) {
      const file = `data/returns/a.csv.${end}`;
      await built(await workspace({ [file]: whole, 'system.yaml': alone }), async ({ table }) => {
        expect(await table('findings', "rule = 'unknown_enterprise'")).toHaveLength(5000);
      });
      const half = whole.length >> 1;
      // the engine itself would take what it finds before the cut for the whole
      for (const cut of [2, 20, half, half + 1, half + 2, half + 50, whole.length - 9, whole.length - 1]) {
        const folder = await workspace({ [file]: whole.subarray(0, cut), 'data/returns/b.csv': sound });
        await expect(buildWorkspace(folder), `${end} ${cut}`).rejects.toThrow(
          new RegExp(`^data/returns/a.csv.${end}: the (packed )?file (is cut short|cannot be read)`),
        );
        await built(folder, async ({ value }) => expect(await value('food.output[2020-01]')).toBe(1), true);
      }
      await fails(
        { [file]: Buffer.from('not packed') },
        /a\.csv\.\w+: the packed file is cut short or damaged/,
      );
    }
    await fails({ 'data/returns/a.xlsx': Buffer.from('no zip') }, /^data\/returns\/a\.xlsx: the workbook/);
    const register = gzipSync('enterprise,industry\nA,food\n').subarray(0, -6);
    const folder = await workspace({ 'data/returns/b.csv': sound, 'data/register.csv.gz': register });
    await rm(join(folder, 'data/register.csv'));
    await expect(buildWorkspace(folder)).rejects.toThrow(/^data\/register\.csv\.gz: the packed file is cut/);
  });

  it('of a workbook is named with the merged cell of its head, or below it', async () => {
    const rows = [
      ['enterprise', 'period', 'output', ''],
      ['A', '2020-01', 1, 2],
      ['', '2020-02', 1, 2],
    ];
    await fails(
      { 'data/returns/a.xlsx': await workbook(rows, 'C1:D1') },
      /a\.xlsx\[S\]:1, column "D": a cell of the head is merged with its neighbour \(found "output" over column D too/,
    );
    await fails(
      { 'data/returns/a.xlsx': await workbook(rows, 'A2:A3') },
      /a\.xlsx\[S\]:3, column "A enterprise": the cell is merged with another/,
    );
    await fails(
      { 'data/returns/a.xlsx': await workbook([[], ...rows, [], ['B', '2020-01', 'much']]) },
      /a\.xlsx\[S\]:4, column "enterprise": the enterprise is missing.*\n.*a\.xlsx\[S\]:6, column "output": the cell is not a number/,
    );
  });

  it('of a workbook with a title above its head is read, the title with a remark, and not where it has the unit', async () => {
    const rows = [
      ['enterprise', 'period', 'output', 'staff'],
      ['A', '2020-01', 1, 2],
    ];
    const folder = await workspace({
      'data/returns/a.xlsx': await workbook([['2020年企业报表'], ['made in March'], ...rows], 'A1:D1'),
    });
    await built(folder, async ({ value, findings }) => {
      expect(await value('food.output[2020-01]')).toBe(1);
      expect(findings.filter(({ rule }) => rule === 'title_skipped')).toMatchObject([
        {
          ...{ severity: 'info', file: 'data/returns/a.xlsx[S]' },
          message_en: 'What stands above the head was passed over: "2020年企业报表", "made in March".',
        },
      ]);
    });
    for (const title of ['单位：千元', '2020年产值（千元）', 'Returns of 2020, thousand yuan'])
      await fails(
        { 'data/returns/a.xlsx': await workbook([[title], ...rows], 'A1:D1') },
        /a\.xlsx\[S\]:1, column "A": a unit stands above the head .*delete the row/,
      );
    await fails(
      {
        'data/returns/a.xlsx': await workbook([
          ['title'],
          ['enterprise', 'period', 'outptu'],
          ['A', '2020-01', 1],
        ]),
      },
      /a\.xlsx\[S\]:2: no column is an item/,
    );
  });

  it.each(['2020年企业报表', '2020年企业报表,,', '"Returns, 2020",,,'])(
    'of text with the title %s above its head is refused with what to do',
    async (title) => {
      await fails(
        { 'data/returns/a.csv': `${title}\nenterprise,period,output\nA,2020-01,1\n` },
        /a\.csv:1: the first line is not the head .*Delete the lines above the head/,
      );
    },
  );

  it.each([
    ['enterprise,period,output,unit', 'unit'],
    ['企业代码,报告期,产值,单位', '单位'],
    ['企业代码,报告期,产值,计量单位', '计量单位'],
  ])('with the head %s and units in the last column says where units belong', async (head, column) => {
    const text = `${head}\nA,2020-01,1,千元\nB,2020-01,1,万元\n`;
    await fails(
      { 'data/returns/a.csv': text },
      new RegExp(
        `a\\.csv:1, column "${column}": the column holds units, which belong in the headings \\(found "千元"`,
      ),
    );
    await fails(
      {
        'data/returns/a.xlsx': await workbook(text.split('\n').map((line) => line.split(','))),
      },
      /the column holds units/,
    );
  });

  it.each([
    ['unit,period,output', 'A,2020-01,1'],
    ['企业代码,报告期,产值,单位', 'A,2020-01,1,第一机械厂'],
    ['单位代码,报告期,产值', 'A,2020-01,1'],
  ])('with the head %s is read where the unit is an enterprise', async (head, row) => {
    await built(await workspace({ 'data/returns/a.csv': `${head}\n${row}\n` }), async ({ value }) => {
      expect(await value('food.output[2020-01]')).toBe(1);
    });
  });

  it('one of a thousand is named, and with quarantine set aside and listed', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 1000 }, (_, i) => [
        `data/returns/f${String(i).padStart(3, '0')}.csv`,
        `enterprise,period,output\nE${i},2020-01,${i === 555 ? '?' : 10}\n`,
      ]),
    );
    const enterprises = Array.from({ length: 1000 }, (_, i) => `E${i},food\n`).join('');
    const folder = await workspace({
      ...files,
      'data/register.csv': `enterprise,industry\n${enterprises}`,
      'system.yaml': alone,
    });
    await expect(buildWorkspace(folder)).rejects.toThrow(
      /^data\/returns\/f555\.csv:2, column "output": the cell is not a number[^\n]*$/,
    );
    await built(
      folder,
      async ({ value, findings }) => {
        expect(await value('food.output[2020-01]')).toBe(9990);
        expect(findings.filter(({ rule }) => rule === 'quarantine')).toMatchObject([
          { file: 'data/returns/f555.csv', line: 2, column: 'output', severity: 'error' },
        ]);
      },
      true,
    );
  });

  it('is told of where a period stands far from all others, or two stand far apart', async () => {
    const far = async (text: string): Promise<unknown[]> =>
      built(await workspace({ 'data/returns/a.csv': `enterprise,period,output\n${text}` }), ({ findings }) =>
        Promise.resolve(findings.filter(({ rule }) => rule === 'period_far_off')),
      );
    expect(await far('A,2020-01,1\nA,1990-01,2\nA,2020-02,3\n')).toMatchObject([
      {
        ...{ file: 'data/returns/a.csv', line: 3, column: 'period', severity: 'warning' },
        message_en:
          'Returns for 1990-01 stand 30 years from those of every other period: is the period mistaken?',
      },
    ]);
    expect(await far('A,2020-01,1\nA,2050-01,2\n')).toMatchObject([
      {
        line: 2,
        message_en:
          'Returns are for 2020-01 and 2050-01 alone, 30 years apart: is one of the periods mistaken?',
        message_zh: '报表仅有2020-01和2050-01两期，相隔30年：其中是否有误？',
      },
    ]);
    expect(await far('A,2010-01,1\nA,2020-01,2\n')).toEqual([]);
  });

  it('is told in Chinese alone where Chinese is read, whatever is wrong with it', async () => {
    const head = 'enterprise,period,output\n';
    const files: Record<string, string | Uint8Array> = {
      quote: `${head}A,2020-01,"1"x\n`,
      cells: `${head}A,2020-01,1,2\n`,
      period: `${head}A,2020-13,1\n`,
      'no period': `${head}A,,1\n`,
      'no enterprise': `${head},2020-01,1\n`,
      percent: `${head}A,2020-01,12%\n`,
      large: `${head}A,2020-01,123456789012345678901\n`,
      comma: `${head}A,2020-01,"1,5"\n`,
      unit: `${head}A,2020-01,5万元\n`,
      text: `${head}A,2020-01,viel\n`,
      many: `${head}${'A,2020-01,viel\n'.repeat(30)}`,
      title: `title\n${head}`,
      empty: '',
      'two roles': `id,company,period,output\n`,
      'no role': `who,period,output\n`,
      'no item': `enterprise,period,outptu\n`,
      'two items': `enterprise,period,output,产值\n`,
      'wrong unit': `enterprise,period,output (persons)\n`,
      'no unit': `enterprise,period,output (bushels)\n`,
      units: `enterprise,period,output,单位\nA,2020-01,1,千元\n`,
      encodings: Buffer.concat([
        encode('企业代码,报告期,产值\n', 'gb18030'),
        Buffer.from('A,2020-01,1\n甲厂一,2020-01,1\n'),
      ]),
    };
    const folder = await workspace({
      'data/returns/sound.csv': `${head}A,2020-01,1\n`,
      'data/returns/cut.csv.gz': gzipSync(head.repeat(99)).subarray(0, 40),
      'data/returns/no.parquet': 'PAR1',
      'data/returns/no.xlsx': 'PK',
      ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`data/returns/${name}.csv`, text])),
    });
    await built(
      folder,
      ({ findings }) => {
        const told = findings.filter(({ rule }) => rule === 'quarantine');
        const names = new Set(told.map(({ file }) => file));
        expect([...names].map((file) => file?.replace(/^.*\/(.*)\.[a-z]+$/, '$1')).sort()).toEqual(
          [...Object.keys(files), 'cut.csv', 'no', 'no'].sort(),
        );
        for (const { file, message_zh } of told) {
          const own = message_zh.replace(
            /“[^”]*”|Parquet|system\.yaml|(data\/)?returns(\.\w+)*|UTF-8|gzip|zstd|\.xlsx|output|2MB/g,
            '',
          );
          expect(own, file ?? '').not.toMatch(/[a-z]/i);
          expect(own, file ?? '').not.toContain('内容有误');
        }
        return Promise.resolve();
      },
      true,
    );
  });

  it('stops the build also with quarantine where it is the only one', async () => {
    const folder = await workspace({ 'data/returns/a.csv': 'enterprise,period,output\nA,2020-01,?\n' });
    await expect(buildWorkspace(folder, { quarantine: true })).rejects.toThrow(/a\.csv:2, column "output"/);
  });

  it('in a format that is not read is named, alone or beside others', async () => {
    await fails({ 'data/returns/a.xls': 'x' }, /^data\/returns\/a\.xls: files of this format are not read/);
    const csv = 'enterprise,period,output\nA,2020-01,1\n';
    await built(
      await workspace({ 'data/returns/a.xls': 'x', 'data/returns/b.csv': csv, 'data/returns/notes.md': 'x' }),
      ({ findings }) => {
        expect(findings.filter(({ rule }) => rule === 'file_not_read').map(({ file }) => file)).toEqual([
          'data/returns/a.xls',
        ]);
        return Promise.resolve();
      },
    );
  });

  it('with a head and no row is a warning', async () => {
    const files = {
      'data/returns/a.csv': 'enterprise,period,output\n',
      'data/returns/b.csv': 'enterprise,period,output\nA,2020-01,1\n',
    };
    await built(await workspace(files), ({ findings }) => {
      expect(findings.find(({ rule }) => rule === 'no_rows')).toMatchObject({
        file: 'data/returns/a.csv',
        severity: 'warning',
      });
      return Promise.resolve();
    });
  });

  it('of UTF-8 with a broken byte far down is named by its line, and not taken for GB18030', async () => {
    const lines = Array.from({ length: 60_000 }, (_, i) => `甲厂${i},2020-01,1`);
    const text = `企业代码,报告期,产值\n${lines.join('\n')}\n`;
    const at = Buffer.byteLength(text.slice(0, text.indexOf('甲厂45678')));
    const broken = Buffer.from(text);
    broken[at + 1] = 0x20;
    await fails(
      { 'data/returns/a.csv': broken },
      /^data\/returns\/a\.csv:45680: the file is in two encodings, or damaged .*UTF-8 before/,
    );
    const packed = gzipSync(broken);
    await fails({ 'data/returns/a.csv.gz': packed }, /^data\/returns\/a\.csv\.gz:45680: the file is in two/);
    // GB18030 whose first Chinese letter comes late
    const late = `enterprise,period,output\n${lines.map((_, i) => `${i > 50_000 ? '乙厂' : 'A'}${i},2020-01,1`).join('\n')}\n`;
    await built(await workspace({ 'data/returns/a.csv': encode(late, 'gb18030') }), async ({ table }) => {
      expect(await table('findings', "rule = 'unknown_enterprise'")).toHaveLength(60_000);
    });
  });

  it.each([
    ['a head in GB18030 and rows in UTF-8', 'gb18030', 'utf8', '甲厂一'],
    ['a head in GB18030 and rows in UTF-8 that are no GB18030', 'gb18030', 'utf8', '厂'],
    ['a head in UTF-8 and rows in GB18030', 'utf8', 'gb18030', '甲厂一'],
  ])('with %s is told to be in two encodings', async (_, head, rows, name) => {
    const bytes = Buffer.concat([
      encode('企业代码,报告期,产值（元）\n', head),
      encode(`A,2020-01,1\n${name},2020-01,5\n${name}2,2020-01,5\n`, rows),
    ]);
    await fails({ 'data/returns/a.csv': bytes }, /^data\/returns\/a\.csv:3: the file is in two encodings/);
    await fails(
      { 'data/returns/a.csv.gz': gzipSync(bytes) },
      /^data\/returns\/a\.csv\.gz:3: the file is in two encodings/,
    );
  });

  it('of GB18030 is not taken for two encodings, whatever letters of ordinary text it has', async () => {
    // every Chinese letter of GB 2312 in rows of four, with the few that look like UTF-8 among them
    const letters = Array.from({ length: 0xf8 - 0xb0 }, (_, lead) =>
      Array.from({ length: 0xff - 0xa1 }, (_, trail) =>
        new TextDecoder('gb18030').decode(new Uint8Array([0xb0 + lead, 0xa1 + trail])),
      ),
    ).flat();
    const names = Array.from({ length: letters.length / 4 }, (_, i) =>
      letters.slice(4 * i, 4 * i + 4).join(''),
    );
    const text = `企业代码,报告期,产值（元）\n${names.map((name) => `${name},2020-01,1`).join('\n')}\n`;
    await built(await workspace({ 'data/returns/a.csv': encode(text, 'gb18030') }), async ({ table }) => {
      expect(await table('findings', "rule = 'unknown_enterprise'")).toHaveLength(names.length);
    });
  });

  it('whose lines end in different ways is refused', async () => {
    await fails(
      { 'data/returns/a.csv': 'enterprise,period,output\r\nA,2020-01,1\r\nB,2020-01,1\nC,2020-01,1\r\n' },
      /^data\/returns\/a\.csv: lines end in different ways/,
    );
  });
});
