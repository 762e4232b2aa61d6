import { describe, expect, it } from 'vitest';
import { auditAlone, plainText } from './index.js';

const verdicts = (text: string): string[] =>
  auditAlone([plainText('text', text)]).claims.flatMap(({ relation, verdict }) =>
    relation === undefined ? [] : [`${relation} ${verdict}`],
  );

describe('numbers that English sets against each other', () => {
  it.each([
    ['more than', 'growth', 'A new lease cost €13.40 a square metre, 5.9% more than the €12.65 of a year earlier.', '5.9', '9.5'],
    ['base in brackets', 'growth', 'The cap will be £1,738 a year, 1.2% above the same period last year (£1,717).', '1.2', '2.1'],
    ['times a base', 'multiple', 'Dealers registered 96,400 scooters in 2024, 2.5 times the previous year’s 38,600; in 2022 it had been 24,700.', '2.5', '3.9'],
    ['difference to a base', 'change', 'The member firms had 6,210 people on their books, 270 more than the 5,940 of a year before.', '270', '720'],
    ['from and to', 'change', 'The number of outlets went from 1,912 to 2,004, a net addition of 92.', '92', '29'],
    ['rate told in the next sentence', 'growth', 'Sales totalled 318.6 billion tenge in 2023, as against 274.2 billion in 2022. That is an increase of 44.4 billion tenge, or 16.2 percent.', '16.2', '13.9'],
    ['rate before both', 'growth', 'Approvals fell 12.4% in January to 2,897, compared with 3,307 in December.', '12.4', '21.4'],
    ['change told as amount and rate', 'growth', 'Live births numbered 20,154, an increase of 1,043 persons (5.5%) from the same month of 2023.', '5.5', '7.5'],
    ['average told later', 'average_growth', 'The median stood at $71,500 in 2024, against $48,300 in 2014. Over the decade it thus rose by 48.0%, a compound average growth rate of 4.0% per annum.', '4.0%', '4.8%'],
    ['part of a whole', 'share', 'Disbursed: €318 million of €530 million (60 percent).', '60 percent', '54 percent'],
    ['shares beside each other', 'share', 'Exports were EUR 62.8 billion. The largest were machinery, at EUR 21.3 billion (33.9%), and chemicals with EUR 9.6 billion (15.3%).', '33.9', '39.3'],
    ['labour force', 'sum', 'There were 2,416,300 people in work and 154,100 unemployed, giving a labour force of 2,570,400.', '2,570,400', '2,750,400'],
    ['goods sold and bought', 'difference', 'The corridor sold 412.7bn shillings of goods abroad and bought 447.3bn, posting a trade deficit of 34.6bn shillings.', 'deficit', 'surplus'],
    ['deaths and births', 'difference', 'In 2024 28,410 children were born and 31,265 residents died, so deaths outnumbered births by 2,855.', '2,855', '2,585'],
    ['quarters before their year', 'sum', 'Plants fed 1,842 GWh into the grid in the first quarter, 1,967 GWh in the second, 2,105 GWh in the third and 1,893 GWh in the fourth, so that output over the whole year reached 7,807 GWh.', '7,807', '7,087'],
    ['an amount to each', 'per_head', 'Libraries registered 512 thousand readers, who borrowed 8.7 million volumes. The 3,940 farms delivered 2.186 billion litres, so that each delivered 554,800 litres.', '554,800', '545,800'],
    ['counted years', 'count', 'Headcount has gone up in each of the eight years from 2017 to 2024.', 'eight', 'ten'],
  ])('are held against each other: %s', (_, relation, text, right, wrong) => {
    expect(text).toContain(right);
    expect(verdicts(text)).toContain(`${relation} consistent`);
    expect(verdicts(text.replace(right, wrong))).toContain(`${relation} inconsistent`);
  }); // prettier-ignore

  it.each([
    ['a balance in brackets', 'Goods worth €6.4bn left the country and €5.7bn worth were brought in. The surplus, €0.8bn, was wider than that of April 2023 (€0.5bn, from exports of €6.1bn and imports of €5.6bn).'],
    ['what an earlier amount was', 'Reserves were $9.87bn at end-October. Over the month they declined $212m from $10.08bn; over the year, having been $8.94bn, they were up 10.4%.'],
    ['a figure put right', 'Sales eased to RM14.82 billion in August (July: RM15.06 billion, revised from RM14.97 billion), a drop of 1.6 per cent month-on-month.'],
    ['growth of another thing', 'Net profit slipped 6.7% to ₹312.6 crore, against ₹334.9 crore in the year-ago period, even as revenue grew 11.4% to ₹2,748.3 crore from ₹2,467.1 crore.'],
    ['an average over years', 'The chamber reports a crop of 1.93 million tonnes for 2023, up from 1.36 million in 2017: an average gain of 6.0% a year.'],
    ['organic growth', 'Net sales were DKK 9.30 billion, in organic terms 3.1% above the DKK 8.42 billion of 2022.'],
    ['a share of something else', 'Sales rose in five of nine subsectors, representing 61.4% of retail trade.'],
    ['two rates of the labour force', 'The unemployment rate went up 0.1 points to 4.3%; the participation rate remained at 67.0%.'],
    ['a direction that no word tells', 'The average haul by road shortened from 231 km to 222 km, that is, by 3.9 %.'],
    ['millions behind a currency', 'A consortium pays NOK 3.45 bn (EUR 300 m) for 60 pct of the terminal.'],
    ['what was forced down and up', 'Private investors put up 221.8 billion; crews picked up 184,000 tonnes.'],
    ['margins of error', 'Sales were $12.68 billion, 16.9 percent (±0.9 percent) above the $10.85 billion of December 2020.'],
  ])('are left alone: %s', (_, text) => {
    expect(verdicts(text).filter((verdict) => verdict.endsWith('inconsistent'))).toEqual([]);
  }); // prettier-ignore
});
