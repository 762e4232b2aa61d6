// Returns from files to figures, through the public build of a workspace.
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { encode } from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { openDuckDB } from './engine/index.js';
import { built, register, system, workspace } from './test-support/returns.js';

const csv = `enterprise,period,output,output_last_year,staff
A,2020-01,100,90,10
B,2020-01,200,190,20
C,2020-01,300,310,30
D,2020-01,50,45,5
`;

describe('returns', () => {
  it('are summed by industry and region, an enterprise in two industries once in the total', async () => {
    await built(await workspace({ 'data/returns/a.csv': csv }), async ({ value, findings }) => {
      expect(await value('food.output[2020-01]')).toBe(350);
      expect(await value('machines.output[2020-01]')).toBe(350);
      expect(await value('total.output[2020-01]')).toBe(650);
      expect(await value('north/food.output[2020-01]')).toBe(100);
      expect(await value('south/total.output[2020-01]')).toBe(250);
      expect(await value('growth(food.output[2020-01])')).toBeCloseTo(350 / 325 - 1, 12);
      const overlap = findings.filter(
        ({ rule, item, message_en }) =>
          rule === 'overlap' &&
          item === 'output' &&
          message_en.startsWith('town/') &&
          !message_en.includes('beginning'),
      );
      expect(overlap.map(({ value: amount }) => amount)).toEqual([50]);
    });
  });

  it.each([
    ['gzip', 'a.csv.gz', (text: string) => gzipSync(text)],
    [
      'GB18030',
      'a.csv',
      (text: string) =>
        new Uint8Array(
          encode(
            text.replace(
              'enterprise,period,output,output_last_year,staff',
              '企业代码,报告期,产值,上年同期产值,从业人员',
            ),
            'gb18030',
          ),
        ),
    ],
    [
      'Chinese headings with units',
      'a.csv',
      (text: string) =>
        text.replace(/.*\n/, '统一社会信用代码,报告期,产值（元）,上年同期产值（元）,从业人员（人）\n'),
    ],
    ['semicolons and a byte order mark', 'a.csv', (text: string) => `\ufeff${text.replaceAll(',', ';')}`],
  ])('are read from %s', async (_, name, change) => {
    await built(await workspace({ [`data/returns/${name}`]: change(csv) }), async ({ value }) => {
      expect(await value('food.output[2020-01]')).toBe(350);
      expect(await value('base(food.output[2020-01])')).toBe(325);
    });
  });

  it('are read from zstd and Parquet', async () => {
    const folder = await workspace({ 'data/returns/x.csv': csv });
    const engine = await openDuckDB();
    await engine.run(`COPY (FROM '${folder}/data/returns/x.csv') TO '${folder}/data/returns/x.csv.zst' (FORMAT csv, HEADER, COMPRESSION zstd);
      COPY (SELECT enterprise, '2020-02' AS period, output, output_last_year FROM '${folder}/data/returns/x.csv') TO '${folder}/data/returns/y.parquet'`);
    engine.close();
    await rm(join(folder, 'data/returns/x.csv'));
    await built(folder, async ({ value }) => {
      expect(await value('food.output[2020-01]')).toBe(350);
      expect(await value('ytd(food.output[2020-02])')).toBe(700);
    });
  });

  it('that are sent again replace the earlier ones by the declared column, and both stay on record', async () => {
    const text = `enterprise,period,output,sent\nA,2020-01,100,2020-02-11\nA,2020-01,70,2020-02-10\nB,2020-01,5,1\nB,2020-01,6,1\n`;
    await built(await workspace({ 'data/returns/a.csv': text }), async ({ value, table }) => {
      expect(await value('food.output[2020-01]')).toBe(106);
      const edits = await table<{ old: number; new: number; line: number }>('edits', "kind = 'superseded'");
      expect(edits.map(({ old, new: now, line }) => [old, now, line]).sort()).toEqual([
        [5, 6, 4],
        [70, 100, 3],
      ]);
    });
  });

  it('have a bridge from the level of the year before to the comparable base that adds up', async () => {
    const next = `enterprise,period,output,output_last_year\nA,2021-01,120,105\nC,2021-01,310,305\nE,2021-01,40,0\n`;
    const with5 = `${register}E,Epsilon,1311,230101,,2021-01-01,,\n`;
    const folder = await workspace({
      'data/returns/a.csv': csv,
      'data/returns/b.csv': next,
      'data/register.csv': with5,
    });
    await writeFile(join(folder, 'system.yaml'), `${system}returns: { impute_missing: false }\n`);
    await built(folder, async ({ table, why }) => {
      type Bridge = Record<
        'base_published' | 'entered' | 'left' | 'reclassified' | 'restated' | 'base',
        number
      >;
      const [food] = await table<Bridge>(
        'compiled',
        "region = 'town' AND industry = 'food' AND indicator = 'output' AND period = '2021-01' AND accumulation = 'period'",
      );
      expect(food).toMatchObject({
        base_published: 350,
        entered: 0,
        left: -250,
        reclassified: 305,
        restated: 5,
        base: 410,
      });
      const [machines] = await table<Bridge>(
        'compiled',
        "region = 'town' AND industry = 'total' AND indicator = 'output' AND period = '2021-01' AND accumulation = 'period'",
      );
      expect(machines).toMatchObject({
        base_published: 650,
        left: -250,
        reclassified: 0,
        restated: 10,
        base: 410,
      });
      for (const row of await table<Bridge>('compiled', 'base_published IS NOT NULL AND base IS NOT NULL'))
        expect(row.base_published + row.entered + row.left + row.reclassified + row.restated).toBeCloseTo(
          row.base,
          6,
        );
      expect(await why('base(food.output[2021-01])')).toContain('reclassified');
    });
  });

  describe('of which one enterprise lacks its value of last year', () => {
    const rows =
      'enterprise,period,output,output_last_year\nA,2020-01,100,90\nB,2020-01,200,\nC,2020-01,300,310\n';
    const without = `${system}returns: { impute_missing: false }\n`;
    type Bridge = Record<'base' | 'base_published' | 'entered' | 'left' | 'restated', number | null>;
    const cell = (industry: string, period: string): string =>
      `region = 'town' AND industry = '${industry}' AND indicator = 'output' AND period = '${period}' AND accumulation = 'period'`;

    it('have no comparable base, nor do the cells above, and others keep theirs', async () => {
      const folder = await workspace({ 'data/returns/a.csv': rows, 'system.yaml': without });
      await built(folder, async ({ value, table }) => {
        for (const figure of ['food', 'total', 'south/food', 'south/total'])
          expect(await value(`growth(${figure}.output[2020-01])`), figure).toBeNull();
        expect(await value('growth(machines.output[2020-01])')).toBeCloseTo(300 / 310 - 1, 12);
        expect(await value('growth(north/food.output[2020-01])')).toBeCloseTo(100 / 90 - 1, 12);
        const [food] = await table('observations', cell('food', '2020-01'));
        expect(food).toMatchObject({ value: 300, base: null, base_origin: null });
      });
    });

    it('have one where the register says that it entered within the year, and the bridge adds up', async () => {
      const before = 'enterprise,period,output\nA,2019-01,80\nC,2019-01,310\n';
      const files = {
        'data/returns/a.csv': rows,
        'data/returns/b.csv': before,
        'system.yaml': without,
        'data/register.csv': register.replace('B,Beta,1311,230102,G,,', 'B,Beta,1311,230102,G,2019-02-01,'),
      };
      await built(await workspace(files), async ({ value, table }) => {
        expect(await value('growth(food.output[2020-01])')).toBeCloseTo(300 / 90 - 1, 12);
        const [food] = await table<Bridge>('compiled', cell('food', '2020-01'));
        expect(food).toMatchObject({ base_published: 80, entered: 0, left: 0, restated: 10, base: 90 });
      });
      // in the register a year before, it is not new, whether or not it returned then
      const known = { ...files, 'data/register.csv': register };
      await built(await workspace(known), async ({ value, table }) => {
        expect(await value('growth(food.output[2020-01])')).toBeNull();
        const [food] = await table<Bridge>('compiled', cell('food', '2020-01'));
        expect(food).toMatchObject({ base: null, entered: null, left: null, restated: null });
      });
    });

    it('have none from the year’s beginning either', async () => {
      const more = `${rows}A,2020-02,100,90\nB,2020-02,200,190\n`;
      const folder = await workspace({ 'data/returns/a.csv': more, 'system.yaml': without });
      await built(folder, async ({ value }) => {
        expect(await value('growth(food.output[2020-02])')).toBeCloseTo(300 / 280 - 1, 12);
        expect(await value('growth(ytd(food.output[2020-02]))')).toBeNull();
      });
    });
  });

  it('make quarters and years, with January and February together where declared', async () => {
    const months = Array.from(
      { length: 11 },
      (_, i) => `A,2020-${String(i + 2).padStart(2, '0')},${i === 0 ? 20 : 10},9`,
    );
    const text = `enterprise,period,output,staff\n${months.join('\n')}\n`;
    const folder = await workspace({
      'data/returns/a.csv': text,
      'system.yaml': `${system}returns: { january: with_february, impute_missing: false }\n`,
    });
    await built(folder, async ({ value }) => {
      expect(await value('food.output[2020]')).toBe(120);
      expect(await value('food.output[2020-Q1]')).toBe(30);
      expect(await value('ytd(food.output[2020-02])')).toBe(20);
      expect(await value('food.output[2020-02]')).toBeNull();
      expect(await value('food.staff[2020]')).toBe(9);
    });
  });

  it('from the year’s beginning give implied single periods, and a fall is found', async () => {
    const text = `企业代码,报告期,累计产值\nA,2020年1-2月,20\nA,2020年1-3月,35\nB,2020年1-2月,10\nB,2020年1-3月,9\n`;
    const folder = await workspace({
      'data/returns/a.csv': text,
      'system.yaml': `${system}returns: { accumulation: ytd, impute_missing: false }\n`,
    });
    await built(folder, async ({ value, findings }) => {
      expect(await value('ytd(food.output[2020-03])')).toBe(44);
      expect(await value('food.output[2020-03]')).toBe(14);
      expect(findings.find(({ rule }) => rule === 'falling_ytd')).toMatchObject({
        enterprise: 'B',
        period: '2020-03',
        value: 9,
        expected: 10,
        line: 5,
      });
    });
  });

  it('that are missing are imputed by the ratio of the industry, listed, marked E, and not where switched off', async () => {
    const next = `enterprise,period,output,output_last_year\nA,2021-01,110,100\nC,2021-01,330,300\nD,2021-01,55,50\n`;
    const files = { 'data/returns/a.csv': csv, 'data/returns/b.csv': next };
    await built(await workspace(files), async ({ value, table }) => {
      const [edit] = await table<{ new: number; kind: string; enterprise: string }>(
        'edits',
        "kind = 'imputed' AND item = 'output'",
      );
      expect(edit).toMatchObject({ enterprise: 'B', new: 220 });
      expect(await value('food.output[2021-01]')).toBe(110 + 330 + 55 + 220);
      const [cell] = await table<{ status: string }>(
        'observations',
        "industry = 'food' AND indicator = 'output' AND period = '2021-01' AND region = 'town' AND accumulation = 'period'",
      );
      expect(cell?.status).toBe('E');
    });
    await built(
      await workspace({ ...files, 'system.yaml': `${system}returns: { impute_missing: false }\n` }),
      async ({ value }) => {
        expect(await value('food.output[2021-01]')).toBe(110 + 330 + 55);
      },
    );
  });

  it('in a wrong unit are found, corrected by data, confirmed by data, and excluded or imputed by rule', async () => {
    const rows = Array.from({ length: 6 }, (_, i) => `A,2020-0${i + 1},${i === 3 ? 100000 : 100},90`).join(
      '\n',
    );
    const files = {
      'data/returns/a.csv': `enterprise,period,output,output_last_year\n${rows}\nB,2020-04,200,180\n`,
      'system.yaml': `${system}returns: { impute_missing: false }\n`,
    };
    await built(await workspace(files), async ({ findings, value }) => {
      expect(findings.filter(({ rule }) => rule === 'unit_error')).toMatchObject([
        { enterprise: 'A', period: '2020-04', value: 100000, expected: 100, line: 5 },
      ]);
      expect(await value('food.output[2020-04]')).toBe(100200);
    });
    const corrections =
      'enterprise,period,item,old,new,reason,who,when\nA,2020-04,output,100000,100,wrong unit,Li,2020-05-20\n';
    await built(
      await workspace({ ...files, 'data/corrections.csv': corrections }),
      async ({ findings, value, why }) => {
        expect(findings.filter(({ rule }) => rule === 'unit_error')).toEqual([]);
        expect(await value('food.output[2020-04]')).toBe(300);
        expect(await why('food.output[2020-04]')).toContain('wrong unit (Li, 2020-05-20)');
      },
    );
    await expect(
      built(await workspace({ ...files, 'data/corrections.csv': corrections.replace('100000', '99') }), () =>
        Promise.resolve(),
      ),
    ).rejects.toThrow(/corrections\.csv:2.*no longer holds/);
    const confirmed =
      'enterprise,period,item,rule,reason,who,when\nA,2020-04,output,unit_error,a great order,Li,2020-05-20\n';
    await built(
      await workspace({
        ...files,
        'data/confirmed.csv': confirmed,
        'rules.yaml': 'built_in: { unit_error: { action: exclude } }\n',
      }),
      async ({ findings, value }) => {
        expect(findings.find(({ rule }) => rule === 'unit_error')?.confirmed).toBe(
          'Li, 2020-05-20: a great order',
        );
        expect(await value('food.output[2020-04]')).toBe(100200);
      },
    );
    await built(
      await workspace({ ...files, 'rules.yaml': 'built_in: { unit_error: { action: exclude } }\n' }),
      async ({ value }) => {
        expect(await value('food.output[2020-04]')).toBe(200);
      },
    );
    await built(
      await workspace({ ...files, 'rules.yaml': 'built_in: { unit_error: off }\n' }),
      ({ findings }) => {
        expect(findings.filter(({ rule }) => rule === 'unit_error')).toEqual([]);
        return Promise.resolve();
      },
    );
  });

  it('and figures are held against rules.yaml, identities within rounding', async () => {
    const rules = `rules:
  - { name: positive, rule: output >= 150 yuan, severity: warning, explanation: { en: too little, zh: 过小 } }
  - { name: staff_or_output, rule: output = 10 yuan / 1 person * staff within rounding }
  - { name: steady, rule: 'abs(growth(*.output[t])) < 0.05' }
  - { name: adds_up, rule: 'total.output = sum(*.output) within rounding' }
`;
    await built(await workspace({ 'data/returns/a.csv': csv, 'rules.yaml': rules }), async ({ findings }) => {
      const of = (name: string) => findings.filter(({ rule }) => rule === name);
      expect(
        of('positive')
          .map(({ enterprise }) => enterprise)
          .sort(),
      ).toEqual(['A', 'D']);
      expect(of('staff_or_output')).toEqual([]);
      expect(of('steady').map(({ industry, period }) => `${industry ?? ''} ${period ?? ''}`)).toContain(
        'food 2020-01',
      );
      expect(of('adds_up').length).toBeGreaterThan(0);
      await Promise.resolve();
    });
    await expect(
      built(
        await workspace({
          'data/returns/a.csv': csv,
          'rules.yaml': 'rules:\n  - { name: x, rule: outptu >= 0 }\n',
        }),
        () => Promise.resolve(),
      ),
    ).rejects.toThrow(/rules\.yaml:2.*"outptu".*output/);
  });

  it('stand beside published figures by the declared precedence, and a disagreement is a finding', async () => {
    const published = 'industry,indicator,period,value,unit\nfood,output,2020-01,349,元\n';
    const files = { 'data/returns/a.csv': csv, 'data/published/p.csv': published };
    await built(await workspace(files), async ({ value, findings }) => {
      expect(await value('food.output[2020-01]')).toBe(349);
      expect(findings.find(({ rule }) => rule === 'published_compiled')).toMatchObject({
        value: 349,
        expected: 350,
        file: 'data/published/p.csv',
      });
    });
    await built(
      await workspace({ ...files, 'system.yaml': `${system}returns: { precedence: compiled }\n` }),
      async ({ value }) => {
        expect(await value('food.output[2020-01]')).toBe(350);
      },
    );
  });

  it('whose file has a column that says so are synthetic, and so are the figures', async () => {
    const marked = csv.replace('staff\n', 'staff,synthetic\n').replaceAll(/(\d)\n/g, '$1,true\n');
    for (const [text, notes] of [
      [marked, 'synthetic'],
      [csv, null],
    ] as const)
      await built(await workspace({ 'data/returns/a.csv': text }), async ({ table, findings }) => {
        const rows = await table<{ notes: string | null }>(
          'observations',
          "industry = 'food' AND indicator = 'output' AND value IS NOT NULL",
        );
        expect(new Set(rows.map((row) => row.notes))).toEqual(new Set([notes]));
        expect(findings.filter(({ rule }) => rule === 'column_not_read')).toEqual([]);
      });
  });

  it('keep the largest contributors also where none of the largest of all is among them', async () => {
    // 250 enterprises have their peak in January, when it is high; February's largest are none of those that are largest at any time
    const many = Array.from({ length: 500 }, (_, i) => `E${String(i).padStart(3, '0')}`);
    const january = (i: number): number => (i < 250 ? 5000 + i : 1);
    const february = (i: number): number => (i < 250 ? 2 : 1000 + i);
    const files = {
      'data/register.csv': `enterprise,class_code,region\n${many.map((id) => `${id},1311,230101`).join('\n')}\n`,
      'data/returns/a.csv': `enterprise,period,output\n${many.flatMap((id, i) => [`${id},2020-01,${january(i)}`, `${id},2020-02,${february(i)}`]).join('\n')}\n`,
    };
    await built(await workspace(files), async ({ table }) => {
      const largest = async (period: string): Promise<unknown> =>
        (
          await table<{ unit: string; value: number }>(
            'contributors',
            `region = 'town' AND industry = 'food' AND period = '${period}' ORDER BY accumulation, place`,
          )
        ).map(({ unit, value }) => [unit, value]);
      expect(await largest('2020-01')).toEqual([
        ['E249', 5249],
        ['E248', 5248],
        ['E247', 5247],
      ]);
      expect(await largest('2020-02')).toEqual([
        ['E499', 1499],
        ['E498', 1498],
        ['E497', 1497],
      ]);
    });
  });

  it('keep the largest contributors, a holding group as one', async () => {
    await built(await workspace({ 'data/returns/a.csv': csv }), async ({ table }) => {
      const rows = await table<{ unit: string; value: number }>(
        'contributors',
        "region = 'town' AND industry = 'total' AND indicator = 'output' AND period = '2020-01' ORDER BY place",
      );
      expect(rows.map(({ unit, value }) => [unit, value])).toEqual([
        ['G', 500],
        ['A', 100],
        ['D', 50],
      ]);
    });
  });

  it('finds codes of a retired edition and a register that mixes editions', async () => {
    const mixed = `enterprise,class_code\nA,1310\nB,1311\nC,9999\n`;
    await built(
      await workspace({ 'data/returns/a.csv': csv, 'data/register.csv': mixed }),
      async ({ findings }) => {
        const rules = findings.map(({ rule }) => rule);
        expect(rules).toEqual(expect.arrayContaining(['class_retired', 'mixed_editions', 'class_unknown']));
        await Promise.resolve();
      },
    );
  });
});
