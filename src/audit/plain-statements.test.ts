// Plain statements of English texts, each quiet as it is right and found with the misprint in it.
import { describe, expect, test } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('years and spans of years', () => {
  test.each([
    [
      'years in a row, where the text tells the year before them',
      'Output of paper grew for the {third|fifth} year in succession in 2023, to 61.4 million tonnes. It had shrunk to 52.0 million in 2020 from 57.3 million in 2019, then recovered to 54.6 million in 2021 and 58.2 million in 2022.',
    ],
    [
      'years between two counts',
      'The census of 2022 counted 964,100 residents. The preceding one, held in 2010, had found 921,300. In the {twelve|nine} years that lie between the two counts the population grew by 42,800.',
    ],
    [
      'an average over the years of a span',
      'From the beginning of 2018 to the end of 2023, 21,600 dwellings were completed, an average of {3,600|5,400} per year.',
    ],
    [
      'average growth between two named years',
      'Sales were 110.0 million dollars in 2016, 140.0 million in 2018 and 204.9 million in 2022. Measured from 2018, turnover has grown by an average of {10.0|16.8} percent a year.',
    ],
    [
      'a multiple of what it was in a named year',
      'Exports stood at 21 million litres in 2012, at 36 million in 2017 and at 63 million in 2022. The volume was thus {1.8|3.0} times what it was in 2017.',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });
});

describe('parts and wholes', () => {
  test.each([
    [
      'a part whose scale word is another',
      'Deposits with the banks amounted to 286.3 billion rupees. Households held {174.8 billion|174.8 trillion} rupees of these deposits.',
    ],
    [
      'a share of those that the words name, and not of all',
      'Inspectors called at 520 bakeries. At 390 of them everything was in order; the other 130 failed. A second visit was paid to 91 of the failed premises, so that {70.0|17.5} percent of those that failed have been seen again.',
    ],
    [
      'some of those before, with their share',
      'Thirty-six firms answered. Nine of the 36, that is {25|52} percent, mean to hire.',
    ],
    [
      'an amount told again of one period',
      'Tenants paid an average monthly rent of 1,374 dollars in March 2023, after 1,318 dollars in March 2022. At {1,374|1,734} dollars, the average monthly rent of March 2023 was the highest of the series.',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });

  test('shares of places are not held to a hundred where some belongs to none', () => {
    expect(
      failing(
        'Exports were valued at 7,940 million. By destination, Europe took 61.8 percent, Asia 21.4 percent, Africa 8.3 percent and the Americas 5.0 percent. Bunkers are contained in the total but assigned to no region.',
      ),
    ).toEqual([]);
  });

  test('a rest behind a semicolon is of the outer whole', () => {
    for (const text of [
      'Hospitals employed 11,820 people. Clinical staff made up 8,410 of them, including 5,360 nurses; the other 3,410 worked in kitchens and offices.',
      'Of these, 9.40 million tonnes were grain. Wheat made up 5.10 million, of which 2.20 million for export; barley contributed 4.30 million.',
    ])
      expect(failing(text), text).toEqual([]);
  });
});

describe('which way an amount went', () => {
  test.each([
    [
      'by its size and the order of two surveys',
      'Households consisted of 2.26 persons on average at the survey of 2023. At the survey of 2011 the figure was 2.48 persons, which means {a decrease|an increase} of 0.22 persons.',
    ],
    [
      'in a line with the amount of before in brackets',
      'Output in 2023 (2022 in brackets):\n• cement, 1,960 thousand tonnes (2,210), {–|+}11.3%\n• steel, 742 thousand tonnes (701), +5.8%',
    ],
    [
      'against a plan',
      'The plan had foreseen receipts of 580 million leva. Collections came to 551 million leva and so {undershot|overshot} the plan by 29 million.',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });
});

describe('contributions to growth', () => {
  test.each([
    [
      'their share of the growth, told a sentence on',
      'GDP grew by 6.2 percent in 2024. Final consumption added 3.1 percentage points, gross capital formation 2.2 points and net exports 0.9 points. Final consumption thus contributed {50.0|58.5} percent of GDP growth.',
    ],
    [
      'the weight in what grew, and not in a part of it',
      'The economy grew 4.1 percent. Manufacturing, which had made up 55 percent of industry and 20 percent of GDP, increased its output by 6.0 percent. It thereby contributed {1.2|3.3} percentage points to GDP growth.',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });
});
