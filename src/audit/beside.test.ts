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
