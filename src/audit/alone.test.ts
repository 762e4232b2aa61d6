import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asJson, auditAlone, hasErrors, plainText, showHtml, showText, type AuditReport } from './index.js';

const audit = (...texts: string[]): AuditReport =>
  auditAlone(texts.map((text, i) => plainText(`text-${i + 1}`, text)));
const relations = (report: AuditReport): [string, string][] =>
  report.claims.flatMap(({ relation, verdict }) =>
    relation === undefined ? [] : [[relation, verdict] as [string, string]],
  );

describe('a text judged against itself', () => {
  it.each([
    [
      '5月德国出口额为1324亿欧元，进口额为1107亿欧元。当月对外贸易逆差为217亿欧元。',
      '217亿欧元',
      /文中为217亿欧元，但方向相反$/,
    ],
    [
      'Output was 483 million euros, against 420 million euros a year before, a decrease of 15 percent.',
      '15 percent',
      /the text has 15 percent, but the other way round$/,
    ],
  ])('says of a number with the wrong sign that it goes the other way: %s', (text, number, why) => {
    const [wrong] = audit(text).claims.filter((claim) => claim.text === number);
    expect(wrong).toMatchObject({ verdict: 'inconsistent', why: expect.stringMatching(why) as string });
    expect(wrong?.stated).toBeLessThan(0);
    expect(wrong?.computed).toBeGreaterThan(0);
  });

  it.each([
    ['2015年至2020年，营业收入由100亿元增加到161亿元，年均增长10%。', true],
    [
      'Between 2015 and 2020 revenue grew from 100 million to 161 million dollars, an average of 10 percent a year.',
      true,
    ],
    [
      'Between 2015 and 2020 revenue grew from 100 million to 161 million dollars, an average of 12.2 percent a year.',
      false,
    ],
  ])('takes a span of years from its first year or from the end of it: %s', (text, holds) => {
    expect(relations(audit(text))).toContainEqual(['average_growth', holds ? 'consistent' : 'inconsistent']);
  });

  it.each([
    [
      'sum',
      'Total trade was 120.0 billion euros, of which exports were 70.2 billion and imports 49.8 billion.',
      '49.8',
      '48.9',
    ],
    ['growth', 'Exports rose 12.5 percent to €43.2bn in 2021 from €38.4bn a year earlier.', '12.5', '15.2'],
    ['share', 'Of 1,240 projects, 310, or 25 percent, were completed.', '25 percent', '52 percent'],
    [
      'change',
      'The unemployment rate fell 0.3 percentage points to 5.2 percent from 5.5 percent.',
      '0.3',
      '0.9',
    ],
    [
      'per_head',
      'The region had 12.5 million visitors, who spent 8.75 billion euros, or 700 euros per visitor.',
      '700',
      '7,000',
    ],
    ['average_growth', '营业收入由2016年的400亿元增加到2020年的500亿元，年均增长5.7%。', '5.7', '7.5'],
    [
      'conversion',
      'It cost 150 million euros ($165 million), and the second 40 million euros ($44 million).',
      '$44',
      '$54',
    ],
    ['structure', '三次产业结构为11.9:22.1:66.0。', '66.0', '60.6'],
    ['count', 'There are three sectors: farming, industry and services.', 'three', 'four'],
    [
      'contribution',
      'Services contributed 1.2 percentage points to GDP growth of 3.0 percent in 2023, or 40 percent of it.',
      '40 percent',
      '60 percent',
    ],
    ['difference', '出口531.7亿元，进口330.7亿元，贸易顺差201.0亿元。', '顺差', '逆差'],
    [
      'count',
      'Water was rated good at 36 of the 48 beaches this summer; the remaining 12 fell short.',
      '12 fell',
      '21 fell',
    ],
    [
      'contribution',
      'GDP grew by 4.8 percent in 2024. Consumption added 2.6 percentage points. Capital formation added 1.3 percentage points, while net exports added 0.9 percentage points.',
      '2.6 percentage',
      '6.2 percentage',
    ],
    [
      'conversion',
      'Contracts were worth QAR 18.2 billion (US$5.0 billion). The largest was QAR 2.73 billion (US$750 million), another QAR 910 million (US$250 million).',
      '$250 million',
      '$250 billion',
    ],
    ['growth', '3月销售挖掘机18640台，上年同月为16210台，同比增长15.0%。', '15.0%', '13.0%'],
    ['direction', 'Sales rose to 18.4 billion pounds from 17.1 billion pounds.', 'rose', 'fell'],
    ['multiple', 'Output doubled to 40 million tonnes from 20 million tonnes.', '20 million', '30 million'],
    ['target', 'The target for 2025 was met in 2023, two years early.', 'two', 'three'],
    [
      'repeated',
      'GDP of Westmark grew 2.4 percent in 2022.\n\nGDP of Westmark grew 2.4 percent in 2022, data showed.',
      '2.4 percent in 2022, data',
      '4.2 percent in 2022, data',
    ],
    [
      'periods',
      'It handled 3.6 million tonnes in the first half of 2023: 1.7 million in the first quarter and 1.9 million in the second quarter.',
      '1.9',
      '1.4',
    ],
  ])('holds the relation %s to its arithmetic', (relation, text, right, wrong) => {
    expect(text).toContain(right);
    expect(relations(audit(text))).toContainEqual([relation, 'consistent']);
    expect(hasErrors(audit(text))).toBe(false);
    const broken = audit(text.replace(right, wrong));
    expect(relations(broken)).toContainEqual([relation, 'inconsistent']);
  });

  it.each([
    ['shares forced to add up to a hundred', '三次产业结构为11.9:22.1:66.1。'],
    [
      'parts that leave out what belongs to none',
      '全社会固定资产投资527270亿元，其中东部地区225000亿元，中部地区120000亿元，西部地区130000亿元。',
    ],
    [
      'real growth beside nominal levels',
      'GDP rose 0.6 percent to 518.4 billion yuan in 2020, compared with 524.9 billion yuan in 2019.',
    ],
    ['growth on a comparable basis', '全市实现产值520亿元，同口径增长8.0%，上年为500亿元。'],
    ['a month beside the months so far', '7月份，零售额120.5亿元；1—7月，零售额760.2亿元。'],
    [
      'nested parts',
      'Exports were 100 billion euros, of which goods 80 billion, including cars 30 billion, and services 20 billion.',
    ],
    [
      'overlapping parts',
      '企业利润39439.8亿元，其中国有控股企业14441.9亿元，股份制企业29063.5亿元，私营企业10645.6亿元。',
    ],
    [
      'one list with several partners',
      '进出口总额321557亿元，其中出口179326亿元，进口142231亿元。对东盟进出口总额93696亿元，其中出口54263亿元，进口39433亿元。',
    ],
    [
      'a change on the beginning of the year beside growth on the year before',
      '贷款余额5.6万亿元，比年初增加4200亿元，同比增长11.2%。',
    ],
    [
      'incomes of town and country beside those of all',
      '居民人均可支配收入42186元，其中城镇居民51204元，农村居民24837元。',
    ],
    [
      'rates of two different years',
      'Sales were 7.0 billion yuan ($1.0 billion) in 2021 and 6.4 billion yuan ($1.0 billion) in 2018.',
    ],
  ])('leaves alone: %s', (_, text) => {
    expect(audit(text).claims.filter(({ verdict }) => verdict === 'inconsistent')).toEqual([]);
  });

  it('finds no fault with parts that are rounded and their rounded total', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1, max: 900, noNaN: true }), { minLength: 2, maxLength: 2 }),
        fc.integer({ min: 0, max: 2 }),
        ([exports = 0, imports = 0], digits) => {
          const report = audit(
            `Total trade was ${(exports + imports).toFixed(digits)} billion euros, of which exports were ${exports.toFixed(digits)} billion and imports ${imports.toFixed(digits)} billion.`,
          );
          expect(hasErrors(report)).toBe(false);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('judges several texts against each other', () => {
    const report = audit(
      'GDP of Westmark grew 2.4 percent in 2022.',
      'In 2022, GDP of Westmark grew 2.7 percent.',
    );
    expect(relations(report)).toEqual([['repeated', 'inconsistent']]);
    expect(
      report.claims
        .find(({ relation }) => relation === 'repeated')
        ?.numbers?.map(({ file }) => file)
        .sort(),
    ).toEqual(['text-1', 'text-2']);
  });

  it('clears the numbers that other relations bear out', () => {
    const text = '2022年出口70亿元，进口50亿元，进出口总额120亿元，顺差20亿元。其中对外承包工程收入为零。';
    expect(audit(text).claims.filter(({ verdict }) => verdict === 'inconsistent')).toEqual([]);
  });

  it('says how many numbers were left unjudged, and why', () => {
    const { summary } = audit('On 8 May 2021 exports were more than 70 billion euros (see Table 3).');
    expect(summary).toMatchObject({
      numbers: 3,
      unsupported: 3,
      unjudged: { count: 3, reasons: { date: 1, bound: 1, reference: 1 } },
    });
  });

  it('answers in one document per contract', () => {
    const { claims, summary } = asJson(audit('Exports were 70 billion euros in 2020.'));
    expect(claims[0]).toEqual({
      file: 'text-1',
      text: '70 billion euros',
      start: 13,
      end: 29,
      kind: 'level',
      ref: null,
      stated: 70e9,
      computed: null,
      verdict: 'unsupported',
      why: 'nothing in the text to judge it by',
      about: { concept: 'exports', words: [], period: '2020' },
      unjudged: 'no_relation',
    });
    expect(summary.numbers).toBe(2);
  });
});

describe('readings weighed against each other', () => {
  const broken = (text: string): string[] =>
    auditAlone([plainText('text', text)]).claims.flatMap((claim) =>
      claim.relation !== undefined && claim.verdict === 'inconsistent' ? [claim.relation] : [],
    );

  it.each([
    ['a share of a whole other than the one named', 'Net electricity generation was 214.6 TWh. Renewables delivered 75.1 TWh; wind turbines supplied 33.8 TWh, and thus 45.0% of all electricity generated.', 'share'],
    ['an increase divided by the new level', 'Builders started 9,680 dwellings in 2023, 1,240 more than the year before, a gain of 12.8 per cent.', 'growth'],
    ['two digits changed about in one of the parts', '全市财政收入641.3亿元，其中税收收入436.8亿元，非税收入177.5亿元。', 'sum'],
    ['a scale word taken for another', '政府将动用36亿里拉向120万户家庭发放补贴，平均每户3000万里拉。', 'per_head'],
    ['a heading that differs by a slip from the text below', '全市快递业务量达4.83亿件\n\n今年前三季度，全市快递企业业务量完成4.38亿件。', 'repeated'],
    ['traditional characters', '商品出口貨值為4,218億元，商品進口貨值為4,579億元，錄得有形貿易逆差316億元。', 'difference'],
  ])('hold against the text %s', (_, text, relation) => {
    expect(broken(text)).toEqual([relation]);
  }); // prettier-ignore

  it.each([
    ['parts of a part', '全省农民工1146.3万人。其中，外出农民工812.5万人，在外出农民工中，跨省流动418.6万人，占51.5%；本地农民工333.8万人。'],
    ['a balance beside its parts', '进出口总值942.3亿元。其中，出口561.8亿元；进口380.5亿元；贸易顺差181.3亿元。'],
    ['a decline told by its size', 'Investment was down 8.8 percent, the decline widening by 0.8 percentage points from the 8.0 percent of the month before.'],
    ['answers that overlap', 'Asked what keeps them from investing, 58% named energy costs, 44% a shortage of workers and 39% paperwork.'],
    ['a rate in parentheses', '28,410 children were born. The population grew by 6,887, from 3,097,625 to 3,104,512 (0.2 per cent).'],
    ['a base of its own', 'Landings reached 84,200 t in 2030: 8.0% below the five-year average of 91,500 t, but 3.4% above the 81,400 t of 2029.'],
    ['a part between two dashes', 'The budget commits $4.8 billion to hospitals. A quarter of the total - $1.2 billion - is for rural ones.'],
    ['a forecast that is raised', '公司将全年营业利润预期由7400亿日元上调至7700亿日元，若实现将同比增长9%。'],
    ['others in a name', '出口交货值286.3亿元，其中制造业281.5亿元；制造业中，计算机、通信和其他电子设备制造业137.8亿元。'],
    ['numbers of quite another order', 'In the year the population increased by 1,946, or 1.1 per cent; natural change was -412.'],
  ])('clear %s', (_, text) => {
    expect(broken(text)).toEqual([]);
  }); // prettier-ignore
});

it('an amount told again with another scale is held against the first', () => {
  const text = (scale: string): string =>
    `全年赔付支出174.6亿元。协会表示，174.6${scale}的赔付支出体现了保险的作用。`;
  expect(hasErrors(audit(text('亿元')))).toBe(false);
  expect(relations(audit(text('万元')))).toContainEqual(['repeated', 'inconsistent']);
});

describe('the outputs', () => {
  const report = audit(
    'Of 1,240 projects, 310, or 52 percent, were completed by the end of 2022.',
    '出口531.7亿元，进口330.7亿元，贸易顺差201.0亿元。',
  );

  it('mark each number in the text, with the reasons under it', () => {
    expect(showText(report, { colour: false, verbose: false, lang: 'en' })).toMatchSnapshot();
  });

  it('set the marked text beside the list of findings, in html that loads nothing', () => {
    const html = showHtml(report, 'zh');
    expect(html).toMatchSnapshot();
    expect(html).not.toMatch(/<script|https?:/);
  });
});
