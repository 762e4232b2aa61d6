// Growth told of amounts that the words tie to it, in English: each text is quiet as it is right and found with a misprint in it.
import { describe, expect, test } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('amounts of several times and the rates between them', () => {
  test.each([
    [
      'an index told for three times, and its rates over the month and the year',
      'The index stood at 107.8 in March 2023. It was 107.4 in February and 104.7 in March 2022, so consumer prices rose {0.4|4.0} per cent over the month and {3.0|0.3} per cent over the year.',
    ],
    [
      'the earlier ones behind a comparison',
      'The consumer price index reached 126.6 in April, against 125.5 in March and 120.0 a year before. Inflation was therefore {0.9|9.0} percent on the month and {5.5|4.4} percent on the year.',
    ],
    [
      'the rate from an amount that the sentence before tells',
      'Shops took 9.12 million crowns in June. In May the joint figure had been 9.50 million crowns, so June brought a {dip|rise} of {4.0|0.4} percent.',
    ],
    [
      'the year before, behind a semicolon',
      'Quarries dug out 436.8 thousand tonnes; in 2021 they had dug out 420.0 thousand, so their output is {4.0|0.4} percent up.',
    ],
    [
      'a rate on what the same stretch of another year brought',
      'From January to May turnover added up to 15.9 million; in the same stretch of 2021 it was 15.0 million, so the year to date is {6.0|0.6} percent ahead.',
    ],
    [
      'changes by their label',
      'Import prices: index 98.0 in May, 100.0 in April, 95.6 in May 2021. Change on month: {−2.0|−0.2} %; change on year: {+2.5|+5.2} %.',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });
});

describe('what was before, in brackets', () => {
  test.each([
    ['behind the amount', 'Turnover was up {8.5%|5.8%} at R2.17bn ({R2.00bn|R2.60bn}).'],
    [
      'with its time',
      'Orders eased to 14.82 million in August (July: 15.06 million), a {drop|rise} of {1.6|6.1} per cent.',
    ],
    [
      'behind what the rate is measured on',
      'Whole country 3,120, {4.0 p.c.|0.4 p.c.} above October ({3,000|3,300}).',
    ],
    [
      'before the amount',
      'Deposits (31 December: 12.40 million crowns) had reached 12.90 million crowns by the end of June, a gain of {4.0|0.4} percent.',
    ],
    ['the rate itself', 'The population grew from 309,762 to 310,451 ({0.2|2.0} per cent).'],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });
});

describe('a change in its unit and in percent', () => {
  test.each([
    [
      'beside the amount that it led to',
      'Receipts were £91.3 million, {£6.4 million|£4.6 million} (or {7.5%|5.7%}) up on a year earlier.',
    ],
    [
      'with a relative clause',
      'A household laid out 2,940 euros a month, which was 112 euros or {4.0%|0.4%} more than in 2022.',
    ],
    [
      'with a noun for the rate',
      'Deposits stood at 1.2840 trillion yuan, 96.3 billion yuan more than at the beginning of the year, or an increase of {8.1|1.8} percent.',
    ],
    [
      'and what it was before',
      'Permits were issued for 141,900 homes, a decline of {19.3 %|13.9 %}, or {33,900|39,300} homes, from the year-earlier 175,800.',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });
});

describe('one amount that exceeds another', () => {
  test.each([
    [
      'at an amount of its own',
      'The value of the landings, at 3.42 million kroner, exceeded the 3.22 million kroner of 2022 by {6.2|2.6} percent.',
    ],
    [
      'both in brackets',
      'Second-half inflows (US$ 944 million) outdid those of the first (US$ 898 million) by {5.1|1.5} per cent.',
    ],
    ['which it falls short of', 'Turnover lagged the £80.0m of 2019 by {5.0%|0.5%} at £76.0m.'],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });
});

describe('lists that go in step', () => {
  test.each([
    [
      'the members named by their rates',
      'Tea, cut flowers and avocados earned the county 18.4 million, 11.7 million and 3.9 million shillings respectively in 2023. In 2022 the corresponding sums had been 16.0 million, 12.5 million and 3.0 million shillings. Tea thus gained {15.0|10.5} percent and avocados {30.0|3.0} percent, while flowers lost {6.4|4.6} percent.',
    ],
    [
      'the rates in the same order',
      'Average spending by air and sea travellers was 780 euros and 145 euros respectively, against 742 euros and 151 euros in 2022, changes of plus {5.1|1.5} percent and minus {4.0|0.4} percent.',
    ],
    [
      'the rates of two of three',
      'In July the mills turned out 7.42, 11.85 and 0.630 million tonnes of crude steel, cement and plate glass respectively. A year earlier the quantities were, in the same order, 7.69, 12.89 and 0.605 million tonnes. Steel and cement therefore contracted by {3.5|5.3} percent and {8.1|1.8} percent, respectively, whereas glass advanced by {4.1|1.4} percent.',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });
});

describe('rates that are worked out of other rates, multiples and paces', () => {
  test.each([
    [
      'real growth out of pay and prices',
      'Pay rose by 7.4 per cent. Since consumer prices went up by 4.1 per cent at the same time, wage earners were left with a real gain of {3.2|2.3} per cent.',
    ],
    [
      'real growth out of sales at current prices',
      'In current prices sales were 9.6 percent higher; at constant prices they gained {3.1|1.3} percent, as retail prices were 6.3 percent higher.',
    ],
    [
      'growth over two years out of that of each',
      'Energy use dropped by 3.1 percent in 2022, after 2.6 percent in 2021, making a cumulative decline of {5.6|6.5} percent in two years.',
    ],
    [
      'more than so many times an amount',
      'The board tallied {13.6|11.6} million visitors in 2023, more than double the 6.3 million of 2022.',
    ],
    [
      'more than doubled',
      'Payrolls have more than doubled over the same period, to {14,300|13,400} from 6,900.',
    ],
    [
      'more slowly than before',
      'Services prices rose {3.4%|4.3%} over the year, more slowly than the month before (3.9%).',
    ],
    ['a rate that eased', 'The household saving ratio eased to {1.1%|3.1%} from 2.8%.'],
    [
      'a rate down from another',
      'Average rents increased by {5.7%|6.1%} in the 12 months to August, down from 5.9% in the 12 months to July.',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });
});

test.each([
  [
    'a rate of something else behind two amounts',
    'Vacant homes declined from 2,380 to 2,006, and the vacancy rate from 4.5% to 3.5%.',
  ],
  [
    'a rate measured on what another amount was before',
    'Births were 8.0 percent fewer than the 33.9 thousand of 2022, though 2021 had still seen 38.5 thousand.',
  ],
  [
    'an annual rate beside the amount of a month before',
    'Weekly pay stood at $1,638.40 in May, $27.10 above February ($1,611.30), annual growth being 4.3%.',
  ],
  [
    'exports and imports, each with its rate',
    'Exports rose by 9.8% over a year earlier to $41.6 billion in March 2024; imports increased by 5.3% to $46.9 billion.',
  ],
  [
    'an amount and a share of the change',
    'Subscriptions rose to 33,800, and of the 24,700 gained in four years 38% (9,300) came in the last.',
  ],
  [
    'rounded to thousands',
    'The average house price was £271,000 in August, £8,000 or 2.9% higher than twelve months earlier.',
  ],
])('leaves alone %s', (_, text) => {
  expect(failing(text)).toEqual([]);
});
