// Years in a row, years of records, deadlines and jubilees, each quiet as they are right and found with the misprint in them.
import { describe, test } from 'vitest';
import { expectMisprintsFound } from '../test-support/misprints.js';

describe('years that the text itself tells', () => {
  test.each([
    [
      'one by one behind their count',
      'Shoppers paid more for bread for {four|six} years running: by 2.1 per cent in 2020, 2.8 per cent in 2021, 4.4 per cent in 2022 and 3.6 per cent in 2023.',
    ],
    [
      'since the last year that went the other way',
      'Exports of tea rose in 2023 for the {fourth|seventh} year running. The last annual fall was recorded in 2019.',
    ],
    [
      'records one after the other',
      'The port handled 21.3 million tonnes in 2024, more than ever. 2022 and 2023 brought records too, at 18.2 and 19.5 million tonnes. Last year was thus the {third|fifth} record year in a row.',
    ],
    [
      'the year of a record told again',
      'The highest catch since records began, 84,600 tonnes, was landed in 1996. The year 2023 stayed 13,200 tonnes short of that all-time high of 84,600 tonnes, set in {1996|1998}.',
    ],
    [
      'a deadline told as what was to be reached',
      'The plan of 2017 set a goal of 400 kilometres, to be reached at the end of 2030. At the end of 2026 the network measured 408 kilometres, so that the goal was attained {four|six} years ahead of the deadline.',
    ],
    ['a jubilee', 'The cooperative was founded in 1974 and celebrated its {50th|40th} anniversary in 2024.'],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });
});
