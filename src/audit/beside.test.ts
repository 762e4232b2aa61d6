// What is told beside the amounts that make it: quarters and their year, weights and growth, what was when it stood at.
import { describe, expect, it } from 'vitest';
import { auditAlone, plainText } from './index.js';

const found = (text: string): string[] =>
  auditAlone([plainText('text', text)]).claims.flatMap(({ relation, verdict }) =>
    relation === undefined ? [] : [`${relation} ${verdict}`],
  );

/** A text that holds; a number of it, what is misprinted in its place, and the relation that then fails. */
const texts: [string, string, string, string][] = [
  [
    'Steel output was 4.5 million tonnes in the first quarter, 4.8 million in the second, 4.6 million in the third and 4.7 million in the fourth, 18.6 million tonnes for the year.',
    '18.6',
    '16.8',
    'periods',
  ],
  [
    'In the first half exports were $210 million and in the second half $245 million, making $455 million for the full year.',
    '$455',
    '$544',
    'sum',
  ],
  ['一季度钢产量450万吨，二季度480万吨，三季度460万吨，四季度470万吨，全年1860万吨。', '1860', '1680', 'sum'],
  ['上半年出口210亿元，下半年出口245亿元，全年出口455亿元。', '455', '545', 'sum'],
  [
    'Manufacturing, which accounts for 30 percent of output, expanded by 6 percent and contributed 1.8 percentage points to growth.',
    '1.8',
    '8.1',
    'contribution',
  ],
  ['制造业占比30%，增长6%，拉动经济增长1.8个百分点。', '1.8', '8.1', 'contribution'],
  [
    'Services contributed 1.9 points to the total growth of 2.4 percent, or 79 percent of it.',
    '79 percent',
    '97 percent',
    'contribution',
  ],
  [
    'Since 2010, when it stood at 320,000, the number of members has grown by 15 percent to 368,000.',
    '368,000',
    '386,000',
    'growth',
  ],
  [
    'Revenue was 7.2 billion dollars, 0.4 billion dollars more than in 2021, when it was 6.8 billion.',
    '0.4 billion dollars more',
    '0.4 billion dollars less',
    'change',
  ],
  [
    'The trade balance swung from a deficit of 120 million to a surplus of 85 million, an improvement of 205 million.',
    '205',
    '35',
    'change',
  ],
  ['Of 1,200 firms asked, 690 are large, 290 are small and 220 are new.', '690', '960', 'count'],
  [
    'Value added grew 6.2 percent in 2021 and 4.8 percent in 2022, an average of 5.5 percent over the two years.',
    '5.5',
    '7.5',
    'average_growth',
  ],
  [
    'Coal made up 42.3 percent of generation, gas 24.1 percent, nuclear 18.4 percent and renewables 15.2 percent.',
    '15.2',
    '51.2',
    'structure',
  ],
];

describe('a number told beside the amounts that make it', () => {
  it.each(texts)('holds in: %s', (text) => {
    expect(found(text).filter((each) => each.endsWith('inconsistent'))).toEqual([]);
  });

  it.each(texts)(
    'is held against the text where it is misprinted: %s (%s as %s)',
    (text, right, wrong, relation) => {
      expect(text).toContain(right);
      expect(found(text.replace(right, wrong))).toContain(`${relation} inconsistent`);
    },
  );

  it.each([
    // weights of another year and growth at other prices
    '高技术制造业增加值增长10.8%，占规模以上工业增加值的比重为15.1%，拉动规模以上工业增长1.5个百分点。',
    // kinds that overlap
    'Women made up 52 percent of employees, part-timers 30 percent and foreigners 25 percent.',
    // several answers to one question
    'Of 1,200 firms surveyed, 690 named energy, 530 named wages and 410 named taxes.',
    // a year that ends elsewhere
    'Sales were 120 million in the first quarter and 130 million in the second, and 560 million in the year to June.',
    // the deficit of another year
    'From a deficit of 120 million in 2019 the balance turned to a surplus of 85 million, and exports rose by 35 million.',
  ])('is not meant where only some of what makes it is told: %s', (text) => {
    expect(found(text).filter((each) => each.endsWith('inconsistent'))).toEqual([]);
  });
});

describe('an amount told of two years', () => {
  it.each([
    'Publishers brought out 1,904 new titles in 2021, 2,117 in 2022 and 2,358 in 2023. The library holds each of the 2,117 new titles brought out in YEAR.',
    '2021年全市新建住房12400套，2022年为13850套。其中YEAR年建成的13850套住房已全部售出。',
    'In 2022 exports were 84.21 billion dollars, after 79.35 billion dollars in 2021. A third of the 84.21 billion dollars exported in YEAR went to neighbours.',
  ])('is held against the one that the text has of that year: %s', (text) => {
    expect(found(text.replace('YEAR', '2022')).filter((each) => each.endsWith('inconsistent'))).toEqual([]);
    expect(found(text.replace('YEAR', '2021'))).toContain('repeated inconsistent');
  });
});

describe('a text without a mistake', () => {
  it.each([
    '全社会研发经费投入212.4亿元，与地区生产总值之比为2.48%，其中基础研究经费14.6亿元，占比6.87%。',
    '每10万人中拥有大学文化程度的由8930人上升为15467人。',
    'The trade deficit widened to $68.9 billion in August from $64.6 billion in July. Exports were $253.7 billion, imports $322.6 billion. The goods deficit increased by $4.4 billion to $89.4 billion, while the services surplus rose $0.1 billion to $20.5 billion.',
    'House prices rose 6.3 percent in 2021, 4.0 percent in 2022 and 1.1 percent in 2023, or 11.8 percent over three years.',
    'Turnout was 61.3 percent: 3.07 million of the 5.01 million registered voters cast a vote.',
    '小学在校生31.2万人，专任教师2.1万人；初中在校生15.6万人，专任教师1.3万人。小学生师比为14.9:1，初中为12:1。',
    '专任教师1891.78万人。普通小学14.35万所，在校生1.08亿人，生师比16.3:1。',
    'The budget rose 8 percent to 6.48 billion; last year it was 6.00 billion, 0.48 billion less.',
    'Research spending by public bodies was 9.62 billion lei. By region, the north received 3.41 billion, the centre 2.88 billion and the south 2.95 billion. Outlays abroad are booked centrally and assigned to no region.',
    'Plants dispatched 1.92 million tonnes during the month, 4.3 percent less than in September of last year and down from 2.04 million tonnes in August.',
    '全市地区生产总值1864.5亿元；上年现价总量为1798.3亿元。其中，农林牧渔业增加值148.7亿元，工业和建筑业702.9亿元，服务业1012.9亿元，结构为8.0∶37.7∶54.3。',
    '全市能源消费总量为2500万吨标准煤，其中煤炭1351万吨、油品751万吨、天然气及其他398万吨，占比依次为54.1%、30.0%、15.9%（为使合计等于100%，对煤炭占比作了尾数调整）。',
    'Taken together there are 65 projects and 6.347 billion yuan, the average digital scheme being good for 139 million.',
  ])('is not called wrong: %s', (text) => {
    expect(found(text).filter((each) => each.endsWith('inconsistent'))).toEqual([]);
  });

  it.each([
    'By age, 18.7% of respondents were under 30, 41.2% between 30 and 54 and 40.0% 55 or older.',
    'Release 412, page 2 of 3: sales came to 18.4 million.',
  ])('is not said to hold by numbers that have nothing to do with each other: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
