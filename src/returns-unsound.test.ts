// Returns of which something could be lost or misread without a word, or stop the program: told at their place instead.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import exceljs from 'exceljs';
import jszip from 'jszip';
import { encode } from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { buildWorkspace } from './build.js';
import { InputError } from './lib/index.js';
import { built, system, workspace, written } from './test-support/returns.js';

const alone = `${system}returns: { impute_missing: false }\n`;
const sound = 'enterprise,period,output\nA,2020-01,7\n';

async function workbook(sheets: Record<string, unknown[][]>): Promise<Uint8Array> {
  const book = new exceljs.Workbook();
  for (const [name, rows] of Object.entries(sheets)) book.addWorksheet(name).addRows(rows);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const parquet = (rows: string, columns: string): Promise<Uint8Array> =>
  written(`SELECT * FROM (VALUES ${rows}) t(${columns})`, 'parquet', 'FORMAT parquet');

/** What stops the build of these files, each problem as its place and what was found. */
async function refused(files: Record<string, string | Uint8Array>): Promise<string[]> {
  const error: unknown = await buildWorkspace(await workspace({ 'system.yaml': alone, ...files })).catch(
    (fault: unknown) => fault,
  );
  if (!(error instanceof InputError)) throw error;
  return error.problems.map(
    ({ at, message, found = '' }) =>
      `${at?.file ?? ''}:${at?.line ?? ''}:${at?.column ?? ''} ${english(message)} ${english(found)}`,
  );
}

const english = (text: string | { en: string }): string => (typeof text === 'string' ? text : text.en);

describe('amounts in Parquet that are no number, infinite or too large', () => {
  const rows =
    "('A', '2020-01', 1e0), ('B', '2020-01', 'nan'), ('A', '2020-02', '-inf'), ('B', '2020-02', 1e30)";
  const isNone = 'the cell is not a number';

  it('are refused with file and row, whether or not the column has another unit', async () => {
    for (const heading of ['output', '产值（万元）']) {
      const file = 'data/returns/a.parquet';
      const problems = await refused({ [file]: await parquet(rows, `enterprise, period, "${heading}"`) });
      expect(problems.slice(0, 2)).toEqual([
        `${file}:2:${heading} ${isNone} "nan"`,
        `${file}:3:${heading} ${isNone} "-inf"`,
      ]);
      expect(problems[2]).toMatch(`${file}:4:${heading} `);
      expect(problems).toHaveLength(3);
    }
  });

  it('are refused beside a column of amounts that are text, and in whole numbers', async () => {
    const mixed = "('A', '2020-01', 'nan'::DOUBLE, '1,000'), ('B', '2020-01', 2, '3')";
    expect(
      await refused({ 'data/returns/a.parquet': await parquet(mixed, 'enterprise, period, output, staff') }),
    ).toEqual([`data/returns/a.parquet:1:output ${isNone} "nan"`]);
    const whole = "('A', '2020-01', 7), ('A', '2020-02', 9000000000000000000)";
    const [problem] = await refused({
      'data/returns/a.parquet': await parquet(whole, 'enterprise, period, output'),
    });
    expect(problem).toMatch(/^data\/returns\/a\.parquet:2:output .*9000000000000000000/);
  });

  it('set their file aside where that is asked for', async () => {
    const folder = await workspace({
      'system.yaml': alone,
      'data/returns/a.parquet': await parquet(rows, 'enterprise, period, output'),
      'data/returns/b.csv': sound,
    });
    await built(
      folder,
      async ({ value, findings }) => {
        expect(await value('food.output[2020-01]')).toBe(7);
        expect(findings.filter(({ rule }) => rule === 'quarantine')).toMatchObject([
          { file: 'data/returns/a.parquet', line: 2, column: 'output' },
          { file: 'data/returns/a.parquet', line: 3 },
          { file: 'data/returns/a.parquet', line: 4 },
        ]);
      },
      true,
    );
  });
});

describe('a file without anything in it', () => {
  it('is refused where it is a workbook, alone or beside others, as a text file is', async () => {
    const empty = await workbook({ S: [], T: [] });
    const message = 'data/returns/a.xlsx:1: the file is empty nothing';
    expect(await refused({ 'data/returns/a.xlsx': empty })).toEqual([message]);
    expect(await refused({ 'data/returns/a.xlsx': empty, 'data/returns/b.csv': sound })).toEqual([message]);
  });
});

describe('a column that system.yaml maps to two things', () => {
  const files = { 'data/returns/a.csv': 'enterprise,period,P\nA,2020-01,7\n' };
  const twice = (first: string, second: string, heading: string): string[] => [
    `system.yaml:: returns.${first} and returns.${second} name the same column "${heading}"`,
  ];
  const mapped = (returns: string): Promise<string[]> =>
    refused({ ...files, 'system.yaml': `${system}returns: ${returns}\n` });

  it('is refused, for one of them would be lost', async () => {
    expect(await mapped('{ items: { output: { column: P }, staff: { column: P } } }')).toEqual(
      twice('items.output.column', 'items.staff.column', 'P'),
    );
    expect(await mapped('{ items: { output: { column: P, last_year: ｐ } } }')).toEqual(
      twice('items.output.column', 'items.output.last_year', 'ｐ'),
    );
    expect(await mapped('{ columns: { sent: P }, items: { output: { column: P } } }')).toEqual(
      twice('columns.sent', 'items.output.column', 'P'),
    );
    expect(await mapped('{ items: { output: { column: P } }, register: { name: N, holding: N } }')).toEqual(
      twice('register.name', 'register.holding', 'N'),
    );
  });

  it('is read where the register and the returns have it each', async () => {
    const folder = await workspace({
      'system.yaml': `${system}returns: { columns: { enterprise: 税号 }, register: { enterprise: 税号 } }\n`,
      'data/register.csv': '税号,industry\nA,food\n',
      'data/returns/a.csv': '税号,period,output\nA,2020-01,7\n',
    });
    await built(folder, async ({ value }) => expect(await value('food.output[2020-01]')).toBe(7));
  });
});

describe('a comma behind a nought', () => {
  it('is no thousands separator in text, a workbook or Parquet: it can only be a decimal one', async () => {
    const unclear = 'the number is not clear: the comma may stand for the decimal point';
    for (const cell of ['0,123', '00,123', '-0,123', '０，１２３']) {
      const rows = [
        ['enterprise', 'period', 'output'],
        ['A', '2020-01', cell],
      ];
      for (const [file, content] of [
        ['a.csv', `enterprise,period,output\nA,2020-01,"${cell}"\n`],
        ['a.xlsx', await workbook({ S: rows })],
        ['a.parquet', await parquet(`('A', '2020-01', '${cell}')`, 'enterprise, period, output')],
      ] as const)
        expect((await refused({ [`data/returns/${file}`]: content }))[0], `${file} ${cell}`).toMatch(
          new RegExp(`^data/returns/a.*:output ${unclear} "${cell}"$`),
        );
    }
  });
});

describe('an underscore in a number', () => {
  const head = '企业,报告期,产值（万元）,从业人员';
  // identifiers and periods may have one
  const csv = `${head}\nA,2020-01,1,1_2\nE_1_2,2020-02,1_000.5,3\n`;
  const found = (file: string): string[] => [
    `data/returns/${file}:2:从业人员 the cell is not a number "1_2"`,
    `data/returns/${file}:3:产值（万元） the cell is not a number "1_000.5"`,
  ];

  it('is refused in text of every packing and encoding', async () => {
    const zst = await written(
      "SELECT * FROM (VALUES ('A', '2020-01', '1', '1_2'), ('E_1_2', '2020-02', '1_000.5', '3')) t(企业, 报告期, \"产值（万元）\", 从业人员)",
      'csv.zst',
      'FORMAT csv, HEADER, COMPRESSION zstd',
    );
    for (const [file, content] of [
      ['a.csv', csv],
      ['a.csv.gz', gzipSync(csv)],
      ['a.csv.zst', zst],
      ['a.csv', encode(csv, 'gb18030')],
      ['a.csv.gz', gzipSync(encode(csv, 'gb18030'))],
      ['a.csv', encode(`\ufeff${csv}`, 'utf16-le')],
    ] as const)
      expect(await refused({ [`data/returns/${file}`]: content, 'data/returns/b.csv': sound })).toEqual(
        found(file),
      );
  });

  it('is refused in a workbook and in Parquet whose amounts are text', async () => {
    const rows = [
      ['enterprise', 'period', 'output'],
      ['A', '2020-01', '1_2'],
    ];
    const message = '2:output the cell is not a number "1_2"';
    expect(await refused({ 'data/returns/a.xlsx': await workbook({ S: rows }) })).toEqual([
      `data/returns/a.xlsx[S]:${message}`,
    ]);
    expect(
      await refused({
        'data/returns/a.parquet': await parquet(
          "('A', '2020-01', '1'), ('A', '2020-02', '1_2')",
          'enterprise, period, output',
        ),
      }),
    ).toEqual([`data/returns/a.parquet:${message}`]);
  });

  it('does no harm in identifiers, and in columns that are not read', async () => {
    const folder = await workspace({
      'system.yaml': alone,
      'data/register.csv': 'enterprise,industry\nE_1_2,food\n',
      'data/returns/a.csv': 'enterprise,period,output,note\nE_1_2,2020-01,7,1_2\n',
    });
    await built(folder, async ({ value }) => expect(await value('food.output[2020-01]')).toBe(7));
  });
});

describe('a workbook of which one sheet is broken', () => {
  it('is set aside as a whole, whether its cells or its head are', async () => {
    const head = ['enterprise', 'period', 'output'];
    const good = [head, ['A', '2020-01', 3]];
    for (const bad of [
      [head, ['A', '2020-02', 'x']],
      [
        ['enterprise', 'period', 'output', 'staff'],
        ['A', '2020-02', 'x', 1],
      ],
      [
        ['enterprise', 'output', 'staff'],
        ['A', 3, 1],
      ],
    ]) {
      const folder = await workspace({
        'system.yaml': alone,
        'data/returns/a.xlsx': await workbook({ S: good, T: bad }),
        'data/returns/b.csv': 'enterprise,period,output\nB,2020-01,5\n',
      });
      await built(
        folder,
        async ({ value, findings }) => {
          expect(await value('food.output[2020-01]')).toBe(5);
          expect(findings.filter(({ rule }) => rule === 'quarantine')).toHaveLength(1);
        },
        true,
      );
    }
  });
});

describe('a workbook with a damaged byte', () => {
  it('is refused by its checksums, though it can be opened', async () => {
    // stored without packing, so that a byte is a digit
    const whole = await workbook({
      S: [
        ['enterprise', 'period', 'output'],
        ['A', '2020-01', 12345],
      ],
    });
    const zip = await jszip.loadAsync(whole);
    const bytes = await zip.generateAsync({ type: 'uint8array', compression: 'STORE' });
    await built(await workspace({ 'system.yaml': alone, 'data/returns/a.xlsx': bytes }), async ({ value }) =>
      expect(await value('food.output[2020-01]')).toBe(12345),
    );
    const at = Buffer.from(bytes).indexOf('12345') + 1;
    bytes[at] = '9'.charCodeAt(0);
    expect(await refused({ 'data/returns/a.xlsx': bytes })).toEqual([
      'data/returns/a.xlsx:: the workbook is damaged a part of it that does not have its checksum (CRC-32)',
    ]);
  });
});

describe('a file with a head and no returns', () => {
  it('is a finding in every format', async () => {
    const head = 'enterprise,period,output\n';
    const folder = await workspace({
      'system.yaml': alone,
      'data/returns/a.csv': sound,
      'data/returns/b.csv': head,
      'data/returns/c.parquet': await written(
        "SELECT 'A' AS enterprise, '2020-01' AS period, 1 AS output LIMIT 0",
        'parquet',
        'FORMAT parquet',
      ),
      'data/returns/d.xlsx': await workbook({ S: [['enterprise', 'period', 'output']] }),
    });
    await built(folder, async ({ value, findings }) => {
      const empty = findings.filter(({ rule }) => rule === 'no_rows');
      expect(empty.map(({ file }) => file)).toEqual([
        ...['data/returns/b.csv', 'data/returns/c.parquet', 'data/returns/d.xlsx[S]'],
      ]);
      expect(await value('food.output[2020-01]')).toBe(7);
    });
  });
});

describe('the register', () => {
  const returns = { 'data/returns/a.csv': sound };
  const rows = [
    ['enterprise', 'industry'],
    ['A', 'food'],
  ];

  it('is refused where two files or two sheets are one, for the second would be lost', async () => {
    expect(await refused({ ...returns, 'data/register.tsv': 'enterprise\tindustry\nA\tfood\n' })).toEqual([
      'data/register.tsv:: there are several registers data/register.csv, data/register.tsv',
    ]);
    const folder = await workspace({
      ...returns,
      'data/register.xlsx': await workbook({ S: rows, T: rows }),
    });
    await rm(join(folder, 'data/register.csv'));
    await expect(buildWorkspace(folder)).rejects.toThrow(
      /^data\/register\.xlsx: the register has several sheets \(found "S" and "T"/,
    );
  });

  it('may have sheets of notes and empty ones beside it', async () => {
    const sheets = { Notes: [['All enterprises'], ['of the town']], S: rows, Empty: [] };
    const folder = await workspace({ ...returns, 'data/register.xlsx': await workbook(sheets) });
    await rm(join(folder, 'data/register.csv'));
    await built(folder, async ({ value }) => expect(await value('food.output[2020-01]')).toBe(7));
  });

  it('that lacks a column which system.yaml maps is a warning, as returns are', async () => {
    const mapped = { 'system.yaml': `${system}returns: { register: { region: 辖区, name: nme } }\n` };
    await built(await workspace({ ...returns, ...mapped }), ({ findings }) => {
      const found = findings.filter(({ rule }) => rule === 'mapping_unused');
      expect(found.map(({ message_en }) => message_en).sort()).toEqual([
        'returns.register.name names the column "nme", which the register does not have; the nearest heading is "name".',
        'returns.register.region names the column "辖区", which the register does not have; it has: enterprise, name, class_code, region, holding, valid_from, valid_to, industry.',
      ]);
      expect(found.every(({ severity, file }) => severity === 'warning' && file === 'system.yaml')).toBe(
        true,
      );
      return Promise.resolve();
    });
  });
});
