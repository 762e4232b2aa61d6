// Rates and changes held to the amounts of the period that their words name, however the text lists them: each text is quiet as it
// is right, and found with the misprint in it.
import { describe, expect, test } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('a number measured on a named period is held to the amount of that period', () => {
  test.each([
    [
      'a rate behind a list of years',
      'Mill turnover was 38.0 million marks in 2020, 44.0 million in 2021, 47.5 million in 2022 and 55.0 million in 2023. Turnover was thus {25.0|15.8} percent higher in 2023 than in 2021.',
    ],
    [
      'a rate told of it in the next sentence',
      'The ferry port handled 622 thousand vehicles in 2023, having handled 498 thousand in 2021 and 561 thousand in 2022. That was {24.9|10.9} percent more than in 2021.',
    ],
    [
      'the growth of a year that the sentence names',
      'The castle drew 1.52 million visitors in 2024, after 640,000 in 2021, 830,000 in 2022 and 1.21 million in 2023. It has been as strong as the {45.8|29.7} percent by which admissions grew in 2023.',
    ],
    [
      'points against a month told without its year',
      'The jobless rate was 6.1 percent in June 2025. It had stood at 6.4 percent in May and at 6.9 percent in June 2024; compared with May, it dropped by {0.3|0.8} percentage points.',
    ],
    [
      'points against an amount that stands beside them',
      'Fourth quarter of 2023: the rate of employment was 70.4 percent. In the third quarter it had been 69.5 percent. Compared with the 66.8 percent of the fourth quarter of 2022, the rate is {3.6|0.9} percentage points higher.',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });

  test('a growth rate over the year is not held to an earlier month of the same year', () => {
    for (const text of [
      'Over January–October the quarry shipped 4.12 million tonnes, 2.3% less than in the same stretch of the previous year; at the end of September the running total had been 3.71 million tonnes.',
      'Sales since January amount to 48.31 billion zloty (plus 3.9 percent); at the end of July the running total had stood at 42.06 billion.',
      'Deposits stood at £52.14bn when the month closed, £0.31bn higher than the £51.83bn of end-September and 5.4% up year on year.',
    ])
      expect(failing(text), text).toEqual([]);
  });
});

describe('a balance has the sign that its two amounts give it', () => {
  test.each([
    [
      'where the sentence tells the balance of the year before as well',
      'Exports of the islands climbed to 16.2 billion euros in 2023. Imports went to 19.4 billion euros. Trade thus closed 2023 with a {deficit|surplus} of 3.2 billion euros, whereas 2022 had ended with a surplus of 2.1 billion euros.',
    ],
    [
      'where only one of the two is named',
      'Goods worth 2.96 billion euros left the province during the month, while imports were valued at 3.38 billion euros. The goods balance therefore closed with a {deficit|surplus} of 420 million euros.',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });

  test('the balance of a year before is none of this year’s amounts', () => {
    expect(
      failing(
        'The surplus hit C$1.34 billion in 2023. The province exported merchandise worth C$6.02 billion and imported C$4.68 billion. A year before, the surplus was C$0.81 billion.',
      ),
    ).toEqual([]);
  });
});

describe('other relations that their words tie', () => {
  test.each([
    [
      'a target in percent, exceeded by points',
      'Of the claims, 74.6 percent were settled within a week. Management had set a target of 70.0 percent, which was accordingly {exceeded|missed} by 4.6 percentage points.',
    ],
    [
      'shares of which the last is what remains',
      'Of all persons at work in the department, 16.2 percent were engaged in farming, 31.4 percent in industry, 8.7 percent in construction and the remaining {43.7|34.7} percent in services.',
    ],
    [
      'some of the places of somewhere',
      'By December, fibre had been laid in {14|41} of the county’s 19 municipalities.',
    ],
    [
      'years told behind their span',
      'Deaths have outnumbered births in every year from 2014 to 2023 inclusive, that is, for {ten|thirteen} years in all.',
    ],
    [
      'the months so far, of the month and those before it',
      'Exports in June 2023 were valued at 3.10 billion dinars. The January to May total having been 11.60 billion dinars, exports for the first half of 2023 add up to {14.70 billion|14.70 million} dinars.',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });
});

describe('precise amounts that one slip keeps from adding up', () => {
  test.each([
    [
      'far from each other in a paragraph',
      'The census counted 412,586 persons in 96,210 households. The city holds 201,466 of them. Males numbered {203,741|230,741} and females 208,845.',
    ],
    [
      'with a scale word taken for another',
      'Plants of the district made goods worth 38.6 billion tenge in July. In the first half their output had been 227.3 billion tenge, and the seven months taken together come to {265.9 billion|265.9 million} tenge.',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });

  test('items of a list are no sum', () => {
    expect(
      failing(
        'Refugees by country of origin: 18,687 (Somalia); 14,396 (Iraq); 8,692 (Syria); 6,294 (Eritrea); 6,244 (Afghanistan).',
      ),
    ).toEqual([]);
  });
});
