// Right English texts whose words take a number out of what it might be held against: a pair in brackets, an average, a unit left
// out, what was left at the end. None is called wrong, and what is wrong beside such words is still found.
import { describe, expect, test } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('a right English text is left alone where it tells', () => {
  test.each([
    [
      'two readings of an index in brackets, and a third one of another month',
      'Clothing was 8.0 per cent dearer than a year before (index 152.60 against 141.30) but 0.6 per cent cheaper than in April, when the index was 153.52.',
    ],
    [
      'an amount in brackets behind the first share of a list that makes a hundred',
      'By sector: services 42.7% (960.4 thousand), trade 20.3%, manufacturing 16.9%, farming 11.8% and others, including construction, 8.3%.',
    ],
    [
      'an average that an increase is held against',
      "Last winter's output, cut by drought, was 1,310.4 tonnes; the increase is 13.4 percent, though against the ten-year mean of 1,452.0 tonnes it is only 2.4 percent.",
    ],
    [
      'a proportion of one group beside that of others elsewhere',
      'Eight of ten pupils examined in the towns had brushed that morning, two of three elsewhere.',
    ],
    [
      'points of a share behind a growth',
      'Private lending rose 5.4 percent and made up 61.2 percent of the portfolio, 1.7 percentage points less than in 2021.',
    ],
    [
      'amounts of earlier times that leave out their unit',
      'The five unions collected 21.46 lakh kg a day in March, 7.9% more than in March 2021 (19.88 lakh) and 2.1% more than in February (21.02 lakh).',
    ],
    [
      'a share of what was left at the end',
      'At the start of the year 84,210 appeals were pending; 51,320 were lodged and 53,460 decided, leaving 82,070, or 2.5% fewer. Of the pending appeals 41,820 (51.0%) concerned taxes.',
    ],
    [
      'a share past a semicolon, of what those registered did',
      'Of 84,120 registered, 48,201 cast a ballot; 612 ballots were void (1.3%).',
    ],
    [
      'a share of what leaves its scale to the amount before it, and amounts of the year before',
      'Trade was worth 20.5 billion, exports 8.2 (40.0%) and imports 12.3; the deficit, 4.1, is larger than a year ago, when exports of 7.9 had stood against imports of 11.4.',
    ],
    [
      'a base in brackets behind a second comparison in words',
      'Tenants pay 640 a hectare, 30 or 4.9% more than in 2020 and half as much again as owners in the hills would get (427).',
    ],
    [
      'what some of a number keep, many times that number',
      'Of the 4,200 farms surveyed 3,150 have no pigs; the other 1,050 keep 212,000 head, 202 each.',
    ],
    [
      'a share of what its own clause opens with',
      'The court opened the year with 612 cases, received 1,940, closed 1,988 and had 564 left at the end. Of the cases closed 118 (5.9%) had lasted more than two years; of those left at the end 47 (8.3%) had.',
    ],
    [
      'a plan that was missed by one rate beside the earlier year of the next',
      'The cement works sold 842 thousand tonnes, short of the 900 thousand budgeted by 6.4 percent, yet 3.3 percent more than in 2021 (815 thousand).',
    ],
    [
      'an amount a head whose unit was told with the members',
      "The co-operative's 48,000 members deposited 1.92 million in all, 40 apiece.",
    ],
    [
      'a plan in cubic metres that was not met',
      'Against the plan of 4.16 million cubic metres, the loggers felled 3.92 million, 5.8 percent too little; in 2021 it had been 3.70 million.',
    ],
  ])('%s', (_, text) => {
    expect(failing(text), text).toEqual([]);
  });
});

describe('what is wrong is found beside such words', () => {
  test.each([
    'The clothing index stood at 152.60, {8.0|9.0} per cent higher than in May last year (141.30).',
    'By sector: services 42.7% (960.4 thousand), trade 20.3%, manufacturing {16.9%|19.6%}, farming 11.8% and others, including construction, 8.3%.',
    'The mills pressed 1,486.2 tonnes. The winter before it had been 1,310.4 tonnes; the increase is {13.4|14.3} percent.',
    'Eight of the ten pupils examined had brushed that morning; the remaining {two|four} had not.',
    'Lending made up 61.2 percent of the portfolio, against 62.9 percent in 2021, {1.7|2.7} percentage points less.',
    'The unions collected 21.46 lakh kg a day in March, {7.9%|9.7%} more than in March 2021 (19.88 lakh kg).',
    'The plan of 4.16 million cubic metres was met, as the loggers felled {4.22|3.92} million.',
  ])('%s', expectMisprintsFound);
});
