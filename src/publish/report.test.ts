import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { InputError, problemIn } from '../lib/index.js';
import type { Sample } from '../test-support/sample.js';
import { unzip } from '../test-support/unzip.js';
import { builtExample, countiesSample, type BuiltExample } from '../test-support/workspaces.js';
import { latestPeriod, periodsOf, report, type ReportFormat, type ReportLanguage } from './index.js';

let harbin: BuiltExample;
let counties: Sample;
beforeAll(async () => {
  [harbin, counties] = await Promise.all([builtExample('harbin'), countiesSample()]);
});
afterAll(async () => {
  await harbin.close();
  await counties.close();
});

const text = async (format: ReportFormat, lang: ReportLanguage = 'en'): Promise<string> =>
  (await report('2020', { lang, format }, harbin)) as string;
const bytes = async (format: ReportFormat, lang: ReportLanguage = 'en'): Promise<Uint8Array> =>
  (await report('2020', { lang, format }, harbin)) as Uint8Array;

/** The problems that a report ends with. */
async function problems(...args: Parameters<typeof report>) {
  try {
    await report(...args);
  } catch (error) {
    if (error instanceof InputError) return error.problems.map((problem) => problemIn(problem, 'en'));
    throw error;
  }
  throw new Error('the report was made');
}

describe('the bulletin of Harbin as Markdown', () => {
  test.each(['en', 'zh'] as const)('reads as in the golden file (%s)', async (lang) => {
    await expect(await text('md', lang)).toMatchFileSnapshot(`golden/harbin-2020.${lang}.md`);
  });

  test('does not depend on when or how often it is made', async () => {
    expect(await text('md')).toBe(await text('md'));
  });
});

describe('the bulletin as a page', () => {
  let page: string;
  beforeAll(async () => {
    page = await text('html');
  });

  test('makes a button of every number, which names its expression and opens a derivation that is there', () => {
    const buttons = [...page.matchAll(/<button type="button" class="f[^>]*>/g)].map(([tag]) => tag);
    expect(buttons.length).toBeGreaterThan(80);
    for (const tag of buttons) {
      expect(tag).toMatch(/data-ref="[^"]+"/);
      const target = /popovertarget="(f\d+)"/.exec(tag)?.[1] ?? '';
      expect(page).toContain(`<div popover id="${target}"`);
    }
    // what is printed as a figure is a button: none is left without one
    expect(page).not.toMatch(/<span class="f/);
  });

  test('derives a number down to the file, line and document', () => {
    const id = /popovertarget="(f\d+)" data-ref="base\(agri_food\.headline\[2020\]\)"/.exec(page)?.[1];
    const derivation = page.slice(page.indexOf(`<div popover id="${id}"`)).split('<div popover')[1] ?? '';
    expect(derivation).toContain('93.28 billion yuan');
    expect(derivation).toContain('101.95 billion yuan / (1 + 9.3%)');
    expect(derivation).toContain('data/published/industries-2020.csv, line 2');
    expect(derivation).toContain('Harbin Development and Reform Commission');
  });

  test('is whole in itself and runs nothing', () => {
    expect(page).not.toMatch(/<script|<link rel="stylesheet"|@import|src="http|url\(http/);
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
  });

  test('draws two charts, each for wide and narrow pages, with a name and their numbers marked', () => {
    expect(page.match(/<figure>/g)).toHaveLength(2);
    expect(page.match(/<svg /g)).toHaveLength(4);
    expect(page.match(/<title id="c\d[wn]-title">/g)).toHaveLength(4);
    expect(page).toContain('<text data-ref="growth(equipment.headline[2020])"');
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is in Chinese where Chinese is asked for', async () => {
    const chinese = await text('html', 'zh');
    expect(chinese).toContain('<html lang="zh-Hans">');
    expect(chinese).toMatch(/>6213\.7亿元<\/button>/);
    expect(chinese).toContain('资料来源：');
    expect(chinese).toContain('由公布的增速推算');
  });
});

describe('the bulletin as a Word file', () => {
  test.each(['en', 'zh'] as const)(
    'has heading styles, tables with a head, footnotes and images (%s)',
    async (lang) => {
      const files = unzip(await bytes('docx', lang));
      const body = files.get('word/document.xml') ?? '';
      expect(body).toMatch(/<w:pStyle w:val="Title"\/>/);
      expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)?.length).toBeGreaterThanOrEqual(5);
      expect(body.match(/<w:tbl>/g)).toHaveLength(3);
      expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(3);
      const cited = [...body.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => Number(id));
      expect(cited).toEqual([1, 2, 3, 4, 5]);
      const footnotes = files.get('word/footnotes.xml') ?? '';
      for (const id of cited) expect(footnotes).toContain(`w:id="${id}"`);
      expect(footnotes).toContain(lang === 'zh' ? '国家统计局' : 'National Bureau of Statistics');
      const images = [...files.keys()].filter((name) => name.startsWith('word/media/'));
      expect(images.filter((name) => name.endsWith('.svg'))).toHaveLength(2);
      expect(images.filter((name) => name.endsWith('.png'))).toHaveLength(2);
      // each language's own type, and Chinese fonts for Chinese letters in both
      expect(files.get('word/styles.xml')).toContain('w:eastAsia="仿宋"');
      expect(body).toContain(lang === 'zh' ? '6213.7亿元' : '621.37\u00a0billion\u00a0yuan');
    },
  );
});

describe('the bulletin as a workbook', () => {
  let book: ExcelJS.Workbook;
  beforeAll(async () => {
    book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(await bytes('xlsx', 'zh')) as unknown as ArrayBuffer);
  });

  test('has a sheet for each table, the figures, and the notes and sources', () => {
    expect(book.worksheets.map(({ name }) => name)).toEqual(['表 1', '表 2', '表 3', '数据', '注和资料来源']);
  });

  test('keeps numbers as numbers with a format, in the unit of the title, beside their expressions', () => {
    const sheet = book.getWorksheet('表 1');
    const rows = sheet?.getRows(1, 12) ?? [];
    expect(rows[0]?.getCell(1).text).toContain('亿元');
    const agriFood = rows.find((row) => row.getCell(1).value === '绿色农产品深加工');
    expect([3, 4, 5, 6].map((i) => agriFood?.getCell(i).value)).toEqual([
      1019.5,
      0.093,
      expect.closeTo(0.16407, 5),
      2,
    ]);
    expect([3, 4, 5, 6].map((i) => agriFood?.getCell(i).numFmt)).toEqual(['#,##0.0', '0.0%', '0.0%', '0']);
    expect([7, 8, 9, 10].map((i) => agriFood?.getCell(i).value)).toEqual([
      'agri_food.headline[2020]',
      'growth(agri_food.headline[2020])',
      'share(agri_food.headline[2020])',
      'rank(agri_food.headline[2020])',
    ]);
    // what has no value is text, not zero
    expect(rows.find((row) => row.getCell(1).value === '现代物流')?.getCell(4).value).toBe('--');
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 2 });
  });

  test('lists every figure once, with its unit and notes', () => {
    const sheet = book.getWorksheet('数据');
    const refs = (sheet?.getColumn(1).values ?? []).slice(2) as string[];
    expect(new Set(refs).size).toBe(refs.length);
    const total = sheet?.getRow(refs.indexOf('total.headline[2020]') + 2);
    expect(total?.getCell(6).value).toBe(621_370_000_000);
    expect(total?.getCell(7).value).toBe('CNY');
    expect(total?.getCell(10).text).toContain('不同口径');
  });
});

describe('a system of several regions, in another currency, with withheld cells', () => {
  const of = async (format: ReportFormat, region?: string): Promise<string | Uint8Array> =>
    report('2020', { lang: 'en', format, region }, counties);

  test('is told without a word of the first system', async () => {
    const all = (await of('md')) as string;
    await expect(all).toMatchFileSnapshot('golden/counties-2020.en.md');
    expect(all).not.toMatch(/yuan|亿|Harbin|4\+4/);
    await expect(await report('2020', { lang: 'zh', format: 'md' }, counties)).toMatchFileSnapshot(
      'golden/counties-2020.zh.md',
    );
  });

  test('says what fell most and where, and ranks its regions', async () => {
    const all = (await of('md')) as string;
    expect(all).toContain('The steepest fall was in accommodation and food in North County (down 20.0%)');
    expect(all).toMatch(/\| North County +\| +9,400 \| +-6\.0% \| +47\.0% \|/);
  });

  test('names what is withheld in the chosen region, and prints no value of it in any format', async () => {
    const north = (await of('md', 'north')) as string;
    expect(north).toContain('Employment is withheld for confidentiality');
    expect(north).toContain('Withheld for confidentiality: mining');
    expect(north).toMatch(/\| Manufacturing +\| +withheld \|/);
    const html = (await of('html', 'north')) as string;
    expect(html).toContain('>withheld</button>');
    const docx = unzip((await of('docx', 'north')) as Uint8Array).get('word/document.xml');
    expect(docx).toContain('withheld');
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from((await of('xlsx', 'north')) as Uint8Array) as unknown as ArrayBuffer);
    const cells = book.worksheets[0]
      ?.getRows(3, 8)
      ?.map((row) => [row.getCell(1).value, row.getCell(2).value]);
    expect(cells).toContainEqual(['Manufacturing', 'withheld']);
  });

  test('keeps names with special characters as they are', async () => {
    const html = (await of('html', 'south')) as string;
    expect(html).toContain('Mining, *oil* | gas');
  });
});

test('what rests on made-up data says so, in every language and format', async () => {
  const starter = await builtExample('starter');
  const period = await latestPeriod(starter);
  const of = (lang: ReportLanguage, format: ReportFormat) => report(period, { lang, format }, starter);
  expect(await of('en', 'md')).toContain('**Synthetic data.**');
  expect(await of('zh', 'md')).toContain('**合成数据。**');
  expect(await of('en', 'html')).toContain('Contains synthetic data');
  expect(unzip((await of('zh', 'docx')) as Uint8Array).get('word/document.xml')).toContain('合成数据');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from((await of('en', 'xlsx')) as Uint8Array) as unknown as ArrayBuffer);
  expect(book.worksheets.at(-1)?.getColumn(1).values).toContain('Contains synthetic data');
  await starter.close();
});

describe('a template of the workspace', () => {
  const bulletins = (): string => join(harbin.folder, 'bulletins');
  const write = async (name: string, content: string): Promise<void> => {
    await mkdir(bulletins(), { recursive: true });
    await writeFile(join(bulletins(), name), content);
  };
  const rendered = async (content: string, lang: ReportLanguage = 'en'): Promise<string> => {
    await write('own.md', content);
    return (await report('2020', { lang, format: 'md', name: 'own' }, harbin)) as string;
  };
  afterEach(() => rm(bulletins(), { recursive: true, force: true }));

  test('takes the place of the built-in one, in its language or in any', async () => {
    await write('bulletin.md', '# Any\n');
    expect(await text('md', 'zh')).toBe('# Any\n');
    await write('bulletin.zh.md', '# 中文\n');
    expect(await text('md', 'zh')).toBe('# 中文\n');
    expect(await text('md', 'en')).toBe('# Any\n');
  });

  test('prints figures in styles, with variables in their expressions', async () => {
    expect(
      await rendered(
        '{% for i in pillar.industries %}{% figure g = growth(i.headline[t]) %}{% unless g.missing %}' +
          '{{ i.name }} {{ g | change }} ({{ i.headline }}, {{ share(i.headline[t]) | number }}); {% endunless %}{% endfor %}',
      ),
    ).toBe(
      'deep processing of green agricultural products up 9.3% (101.95 billion yuan, 16.4); ' +
        'advanced equipment manufacturing up 11.6% (77.3 billion yuan, 12.4); ' +
        'modern biomedicine up 2.9% (80.7 billion yuan, 13.0);\n',
    );
  });

  test('can let its text depend on figures, however they depend on each other', async () => {
    const template =
      '{% figures all = *.headline[t] %}{% assign largest = all | sort: "value" | last %}{% assign i = largest.industry %}' +
      '{% figure s = share(i.headline[t]) %}{% if s.value > 0.2 %}{{ i.name }} made up {{ s }}, ' +
      '{{ i.headline[t] / total.headline[t] }} by hand{% endif %}';
    expect(await rendered(template)).toBe(
      'characteristic culture and tourism made up 21.9%, 21.9% by hand\n',
    );
  });

  test('prints each note once, where it first stands', async () => {
    expect(
      await rendered(
        'a{% note %}one{% endnote %} b{% note %}two{% endnote %} c{% note %}one{% endnote %}' +
          '{% figure x = tourism.revenue[t] %} d{% cite x %} e{% cite x %}',
      ),
    ).toBe(
      'a[^1] b[^2] c d[^3] e\n\n[^1]: one\n[^2]: two\n[^3]: Source: Harbin Development and Reform Commission, ' +
        'report on the development of the “4+4” modern industrial system in 2020, as reported on 2021-03-30 (English) ' +
        'and 2021-04-07 (Chinese).\n',
    );
  });

  test('is told of every mistake with file, line and column', async () => {
    await write(
      'own.en.md',
      [
        '# {{ growth(agri_food.output_value[2020] }}',
        '',
        '{{ total.headline[20200] }} and {{ total.headline[t] | chnge }}',
        '{% figure = total %}',
        '{% chart pie = *.headline[t] %}{% endchart %}',
      ].join('\n'),
    );
    const found = await problems('2020', { lang: 'en', format: 'md', name: 'own' }, harbin);
    expect(new Set(found.map(({ at }) => at?.file))).toEqual(new Set(['bulletins/own.en.md']));
    expect(found.map(({ at }) => [at?.line, at?.column])).toEqual([
      [1, 41],
      [3, 19],
      [3, 33],
      [4, 11],
      [5, 1],
    ]);
    expect(found[2]).toMatchObject({
      message: 'there is no style or filter "chnge"',
      mend: 'Did you mean "change"?',
    });
  });

  test('is told at the place in the template where a filled-in expression goes wrong', async () => {
    await write(
      'own.en.md',
      'Line one\n{% for i in pillar.industries limit: 1 %}x {{ i.headline[t] + i.enterprize[t] }}{% endfor %}\n{{ nowhere.headline[t] }}',
    );
    const found = await problems('2020', { lang: 'en', format: 'md', name: 'own' }, harbin);
    expect(found.map(({ at }) => [at?.line, at?.column])).toEqual([
      [2, 63],
      [3, 4],
    ]);
  });

  test('reads characters of Markdown in names literally', async () => {
    await write('own.md', '{{ mining.name }} **{{ mining.name }}**');
    const own = join(counties.store.folder, '../../bulletins');
    await mkdir(own, { recursive: true });
    await writeFile(join(own, 'own.md'), '{% for i in industries limit: 1 %}**{{ i.name }}** x{% endfor %}');
    const html = (await report('2020', { lang: 'en', format: 'html', name: 'own' }, counties)) as string;
    expect(html).toContain('<strong>mining, *oil* | gas</strong> x');
  });
});

describe('what cannot be reported', () => {
  test('a period that is none, or that has no figures, is answered with those that have', async () => {
    expect(await problems('MMXX', { lang: 'en', format: 'md' }, harbin)).toMatchObject([
      { message: '"MMXX" is not a period' },
    ]);
    expect(await problems('2019', { lang: 'en', format: 'md' }, harbin)).toMatchObject([
      { message: 'there are no figures for 2019', mend: 'Known: 2020' },
    ]);
  });

  test('a region or a template that is not there is answered with the nearest', async () => {
    expect(await problems('2020', { lang: 'en', format: 'md', region: 'nort' }, counties)).toMatchObject([
      { mend: 'Did you mean "north"?' },
    ]);
    expect(await problems('2020', { lang: 'en', format: 'md', name: 'buletin' }, harbin)).toMatchObject([
      { mend: 'Did you mean "bulletin"?' },
    ]);
  });
});

test('the latest period is the last that has figures of the system', async () => {
  expect(await periodsOf(harbin)).toEqual(['2020']);
  expect(await latestPeriod(counties)).toBe('2020');
});
