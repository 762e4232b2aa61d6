// Contributions to growth told in many ways, each quiet as it is right and found with the misprint in it.
import { describe, expect, test } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('weight, growth and points', () => {
  test.each([
    [
      'part for part in brackets and clauses',
      'Industrial production in 2023 was {5.0|6.0} percent above that of 2022. Manufacturing, which holds a weight of 70 percent in the index, advanced 6.0 percent and thereby contributed 4.2 percentage points. Mining (weight 20 percent) increased by 2.0 percent, adding {0.4|1.4} points; electricity, gas and water (weight 10 percent) increased by 4.0 percent, adding a further {0.4|0.8} points.',
    ],
    [
      'in lines',
      'Consumer prices in the canton, March 2024, change on the year: +3.9%\n- Food (weight 25.0%) rose by 6.0% and added {1.5|5.1} pp\n- Housing (weight 30.0%) rose by 4.0%, adding 1.2 pp\n- Transport (weight 10.0%) got cheaper by 3.0% and took away {0.3|0.9} pp\n- Everything else (weight 35.0%) rose by 4.3%, adding 1.5 pp',
    ],
    [
      'with the share of the headline rate',
      'Prices were 4.2 percent higher than a year earlier. Food, which has a weight of 30 percent in the basket, became 7.0 percent dearer and added {2.1|1.2} points, {half|a third} of the headline rate.',
    ],
    [
      'with a bare share in brackets',
      'Real GDP rose 3.2 percent. Services, at 61.0 percent of value added in the year before, grew 3.3 percent and contributed {2.0|3.0} points; industry (27.5 percent) grew 4.0 percent and contributed {1.1|4.0} points.',
    ],
    [
      'of the basket, and not of a group of it',
      'Prices in April were 5.1 percent higher than a year earlier. Rents, which carry 8 percent of the basket (32 percent of the housing group), went up 5.0 percent; their contribution to the headline rate was {0.4|1.6} percentage points.',
    ],
    [
      'of a part of a part',
      'Real GDP expanded by 3.8 percent in 2022. In the base-year weights, industry stands for 30 percent of GDP, and manufacturing for 60 percent of industry. Manufacturing output grew 5.0 percent and so contributed {0.9|3.0} percentage points to GDP growth.',
    ],
    [
      'and what of the growth it was, a sentence on',
      'Output of the province grew by 6.0 percent in 2023. Services added 3.0 percentage points to that rate, manufacturing 2.1 percentage points and construction 0.9 of a point. Manufacturing was thereby responsible for {35.0|70.0} percent of the overall growth.',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });
});

describe('amounts of a part over those of its whole', () => {
  test.each([
    [
      'points of the growth of the whole',
      'Tax receipts added up to 2,300 million lari, up 15.0 percent from 2,000 million in 2023. Value added tax brought in 440 million after 400 million, contributing {2.0|10.0} percentage points to the growth of total receipts. Excise duties yielded 360 million after 300 million, a contribution of {3.0|1.0} percentage points.',
    ],
    [
      'points behind the growth of the part',
      'Turnover advanced by 6.0 percent, from 1,250 million pesos in 2022 to 1,325 million pesos in 2023. Within it, food went from 340 million to 392 million pesos, up 15.3 percent, and so contributed {4.2|5.7} percentage points to the growth of turnover.',
    ],
    [
      'a share of the increase',
      'Exports in May reached 480 billion shillings, after 420 billion in May 2024. Gold alone brought in 165 billion, where it had earned 120 billion a year before; gold was thus responsible for {75.0|37.5} percent of the increase in total exports.',
    ],
    [
      'what came on top',
      'Investment came to 21.2 billion yuan in 2023, up 6.0 percent from 20.0 billion yuan the year before. Infrastructure spending increased by 720 million yuan; it added {3.6|6.3} percentage points to the growth and accounted for {60|30} percent of the increase.',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });
});

test('points of something else are left alone', () => {
  for (const text of [
    'Services (weight 60 percent) grew 3.5 percent, 0.4 points faster than in 2022. Industry, with a weight of 40 percent, grew 2.0 percent, after 1.4 percent in 2022.',
    'Banks, with a weight of 30 percent in the index, fell 2.1 percent and took 12.4 points off it.',
    'Exports rose 12.0 percent, from 50.0 to 56.0 billion. Within them cars went from 10.0 billion to 12.0 billion and contributed 1.2 percentage points to GDP growth.',
  ])
    expect(failing(text), text).toEqual([]);
});
