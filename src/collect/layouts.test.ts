// The layouts in which tables are published, each read to the same figures.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Staged } from './staged.js';
import { collectTable, inShort } from './testing.js';

describe('a tidy table', () => {
  it('is read with English or Chinese headers, names or identifiers', async () => {
    const english = await collectTable(
      'Region,Industry,Indicator,Period,Value,Unit,Growth,Base,Status,Source\n' +
        'North District,food processing,Output Value,2020,10.5,billion yuan,9.3,9.6,P,yearbook\n',
    );
    const chinese = await collectTable(
      '地区,行业,指标,时期,数值,单位,同比增长,可比基数,状态,资料来源\n' +
        '北区,食品加工,产值,2020年,105,亿元,9.3%,96,初步,yearbook\n',
    );
    expect(inShort(english)).toEqual([
      'north/food.output_value[2020] = 10500000000 P growth 0.093 base 9600000000',
    ]);
    const unplaced = ({ figures }: Staged): object[] =>
      figures.map((figure) => ({ ...figure, column: '', growth_at: null }));
    expect(unplaced(chinese)).toEqual(unplaced(english));
    expect(english.figures[0]).toMatchObject({
      source: 'yearbook',
      file: 'data/published/table.csv',
      line: 2,
      column: 'Value',
      growth_at: { line: 2, column: 'Growth' },
    });
  });

  it('keeps the place of each figure, also behind lines that are empty or hold a line break', async () => {
    const staged = await collectTable(
      'industry,indicator,period,value,unit,source\n\nfood,产值,2019,1,元,"two\nlines"\nfood,产值,2020,2,元,\n',
    );
    expect(staged.figures.map(({ line }) => line)).toEqual([3, 5]);
    expect(staged.figures[0]?.source).toBe('two\nlines');
  });

  it('resolves headline to the own headline of an industry, and leaves it for a composite', async () => {
    const staged = await collectTable(
      'industry,indicator,period,value,unit\nfood,headline,2020,1,元\ntourism,headline,2020,2,元\n' +
        'total,headline,2020,4,元\npillar,headline,2020,1,元\neconomy,headline,2020,9,元\n',
    );
    expect(staged.figures.map(({ indicator }) => indicator)).toEqual([
      'output_value',
      'revenue',
      'headline',
      'output_value',
      'value_added',
    ]);
  });

  it('reads numbering, padding and full-width letters off the names', async () => {
    const staged = await collectTable(
      'industry,indicator,period,value,unit\n一、主导产业,headline,2020,1,元\n（一）食品 加工,产值,2020,1,元\n' +
        '1.装备制造,产值,2020,1,元\n其中：文化旅游,收入,2020,1,元\n　金　　融,收入,2020,1,元\nｆｏｏｄ,从业人员,2020,1,万人\n',
    );
    expect(staged.figures.map(({ industry }) => industry)).toEqual([
      'pillar',
      'food',
      'machinery',
      'tourism',
      'finance',
      'food',
    ]);
  });

  it('takes months as cumulated where the column says so', async () => {
    const staged = await collectTable(
      'industry,indicator,period,accumulation,value,unit\nfood,产值,2020-07,ytd,1,元\nfood,产值,2020-07,当期,2,元\n' +
        'food,产值,2020,累计,3,元\n',
    );
    expect(inShort(staged)).toEqual([
      'food.output_value[2020-07] ytd = 1 A',
      'food.output_value[2020-07] = 2 A',
      'food.output_value[2020] = 3 A',
    ]);
  });
});

describe('missing and withheld cells', () => {
  it('give a figure without a value, with status M or C', async () => {
    const staged = await collectTable(
      'industry,indicator,period,value,unit,growth,status\nfood,产值,2016,--,亿元,,\nfood,产值,2017,…,亿元,9,\n' +
        'food,产值,2018,,亿元,--,\nfood,产值,2019,C,亿元,,\nfood,产值,2020,0,亿元,0,C\nfood,产值,2021,0,亿元,0,\n',
    );
    expect(inShort(staged)).toEqual([
      'food.output_value[2016] = none M',
      'food.output_value[2017] = none M growth 0.09',
      'food.output_value[2018] = none M',
      'food.output_value[2019] = none C',
      'food.output_value[2020] = none C',
      'food.output_value[2021] = 0 A growth 0',
    ]);
  });
});

describe('a wide table', () => {
  it('has years as columns, below title lines and a line with the unit', async () => {
    const staged = await collectTable(
      '表1 各产业产值,,,\n,,,单位：亿元\n指标：产值,,,\n产业,2019,2020年,\n食品加工,"1,019.5",９８０,\n装备制造,--,773,\n' +
        '注：2019年为快报数。,,,\n资料来源：样例市统计年鉴,,,\n',
    );
    expect(inShort(staged)).toEqual([
      'food.output_value[2019] = 101950000000 A',
      'food.output_value[2020] = 98000000000 A',
      'machinery.output_value[2019] = none M',
      'machinery.output_value[2020] = 77300000000 A',
    ]);
    expect(staged.figures[1]).toMatchObject({
      line: 5,
      column: '2020年',
      source: '2019年为快报数。; 样例市统计年鉴',
    });
  });

  it('has the unit in a column, in the label of a row, or in the heading', async () => {
    const byColumn = await collectTable('行业,指标,单位,2019,2020\nfood,产值,亿元,1,2\n');
    const byRow = await collectTable('行业,指标,2019,2020\nfood,产值（亿元）,1,2\n');
    const byHeading = await collectTable('行业,2019年产值（亿元）,2020年产值（亿元）\nfood,1,2\n');
    const above = await collectTable(
      '"Unit: 100 million yuan, %",,,\nindustry,indicator,2019,2020\nfood,产值,1,2\n',
    );
    const expected = ['food.output_value[2019] = 100000000 A', 'food.output_value[2020] = 200000000 A'];
    for (const staged of [byColumn, byRow, byHeading, above]) expect(inShort(staged)).toEqual(expected);
  });

  it('finds for each figure its own among several units', async () => {
    const staged = await collectTable(
      '单位：万元、人、%,,\n行业,指标,2020\nfood,产值,1\nfood,从业人员,20\nfood,出口占比,30\n',
    );
    expect(staged.figures.map(({ value }) => value)).toEqual([10000, 20, 0.3]);
  });

  it('has indicators as columns, each growth belonging to the level before it', async () => {
    const staged = await collectTable(
      'industry,period,output value (billion yuan),growth (%),employment (10000 persons),growth (%)\n' +
        'food,2020,10.195,9.3,1.2,-0.4\n',
    ).catch((error: unknown) => String(error));
    // the two headings are alike, but stand behind different levels
    expect(typeof staged === 'string' ? staged : inShort(staged)).toEqual([
      'food.output_value[2020] = 10195000000 A growth 0.093',
      'food.employment[2020] = 12000 A growth -0.004',
    ]);
  });

  it('has one growth at the end, which is of the latest year', async () => {
    const ascending = await collectTable('行业,指标,单位,2019,2020,2020年增长(%)\nfood,产值,亿元,1,2,9.3\n');
    const descending = await collectTable(
      '行业,指标,单位,2020,2019,比上年增长（%）\nfood,产值,亿元,2,1,9.3\n',
    );
    const expected = [
      'food.output_value[2019] = 100000000 A',
      'food.output_value[2020] = 200000000 A growth 0.093',
    ];
    expect(inShort(ascending)).toEqual(expected);
    expect(inShort(descending).sort()).toEqual(expected);
  });

  it('has periods above measures in a head of two or three lines', async () => {
    const staged = await collectTable(
      '行业,2019,,2020,\n,产值,增速,产值,增速\n,（亿元）,（%）,（亿元）,（%）\nfood,1,5,2,9.3\n',
    );
    const other = await collectTable(
      ',2019,,2020,\n行业,产值（亿元）,增速,产值（亿元）,增速\nfood,1,5,2,9.3\n',
    );
    const expected = [
      'food.output_value[2019] = 100000000 A growth 0.05',
      'food.output_value[2020] = 200000000 A growth 0.093',
    ];
    expect(inShort(staged)).toEqual(expected);
    expect(inShort(other)).toEqual(expected);
    expect(staged.figures[1]?.column).toBe('2020 产值 （亿元）');
  });

  it('has growth rates in rows of their own, or in a table of its own', async () => {
    const rows = await collectTable('行业,指标,单位,2020\nfood,产值,亿元,2\nfood,产值增速,%,9.3\n');
    expect(inShort(rows)).toEqual(['food.output_value[2020] = 200000000 A growth 0.093']);
  });

  it('has a first column without a heading, titles of sections, and industries as columns', async () => {
    const corner = await collectTable(
      'Indicator: headline,,\nUnit: 亿元,,\n,2019,2020\n主导产业,,\nfood,1,2\nOf which:,,\nmachinery,1,2\n',
    );
    expect(corner.figures.map(({ industry }) => industry)).toEqual([
      'food',
      'food',
      'machinery',
      'machinery',
    ]);
    const columns = await collectTable(
      'Indicator: headline,,\nUnit: 亿元,,\n年份,食品加工,文化旅游\n2019,1,2\n2020,3,4\n',
    );
    expect(inShort(columns)).toEqual([
      'food.output_value[2019] = 100000000 A',
      'tourism.revenue[2019] = 200000000 A',
      'food.output_value[2020] = 300000000 A',
      'tourism.revenue[2020] = 400000000 A',
    ]);
  });

  it('has one year and one region for the whole table, said above it', async () => {
    const staged = await collectTable(
      'Period: 2020\nRegion: 南区\nSource: communiqué, 2021\nindustry,output value (亿元),growth\nfood,2,9.3\n',
    );
    expect(inShort(staged)).toEqual(['south/food.output_value[2020] = 200000000 A growth 0.093']);
    expect(staged.figures[0]?.source).toBe('communiqué, 2021');
  });

  it('has the periods of Chinese statistics as columns, cumulated ones among them', async () => {
    const staged = await collectTable(
      '行业,指标,单位,2020年1-7月,2020年上半年,2020Q1,2020年3月,2020-04,2020年前三季度,2020年1—2月,2020年5月累计\n' +
        'food,产值,元,1,2,3,4,5,6,7,8\n',
    );
    expect(inShort(staged)).toEqual([
      'food.output_value[2020-07] ytd = 1 A',
      'food.output_value[2020-S1] = 2 A',
      'food.output_value[2020-Q1] = 3 A',
      'food.output_value[2020-03] = 4 A',
      'food.output_value[2020-04] = 5 A',
      'food.output_value[2020-Q3] ytd = 6 A',
      'food.output_value[2020-02] ytd = 7 A',
      'food.output_value[2020-05] ytd = 8 A',
    ]);
  });
});

describe('the table of the documentation', () => {
  it('is read as it says', async () => {
    const page = await readFile(join(import.meta.dirname, '../../docs/file-formats.md'), 'utf8');
    const tables = [...page.matchAll(/```csv\n(.*?)```/gs)].map((match) => match[1] ?? '');
    const yearbook = tables.find((text) => text.startsWith('表1')) ?? '';
    const staged = await collectTable(yearbook);
    expect(inShort(staged)).toEqual([
      'food.output_value[2019] = 93280000000 A growth 0.05',
      'food.output_value[2020] = 101950000000 A growth 0.093',
      'machinery.output_value[2019] = 69270000000 A',
      'machinery.output_value[2020] = 77300000000 A growth 0.116',
    ]);
    expect(staged.figures[0]?.source).toBe('样例（合成数据）');
  });
});

describe('units', () => {
  it.each([
    ['元', 1],
    ['千元', 1e3],
    ['万元', 1e4],
    ['百万元', 1e6],
    ['亿元', 1e8],
    ['thousand yuan', 1e3],
    ['million yuan', 1e6],
    ['100 million yuan', 1e8],
    ['10,000 yuan', 1e4],
    ['billion yuan', 1e9],
    ['CNY', 1],
  ])('%s is a scale of the base unit', async (unit, scale) => {
    const staged = await collectTable(
      `industry,indicator,period,value,unit\nfood,产值,2020,7.25,"${unit}"\n`,
    );
    expect(staged.figures[0]?.value).toBe(7.25 * scale);
  });

  it('are quotients for averages, and fractions for percentages however they are printed', async () => {
    const staged = await collectTable(
      'industry,indicator,period,value,unit\nfood,pay,2020,8.5,万元/人\nfood,export share,2019,12.5%,\nfood,出口占比,2020,12.5,%\n',
    );
    expect(staged.figures.map(({ value }) => value)).toEqual([85000, 0.125, 0.125]);
  });
});
