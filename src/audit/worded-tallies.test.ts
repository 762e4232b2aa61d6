// Counts that the words say are all there are, each quiet as it is right and found with the misprint in it.
import { describe, expect, test } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('counts of how many went which way', () => {
  test.each([
    [
      'up, down and as before',
      'Rents climbed in 19 of the 26 counties, held steady in three and slipped in {four|nine}, the office said.',
    ],
    [
      'one of them told by the word',
      'Output rose in eleven of the {17|19} branches in May, fell in five and was unchanged in one.',
    ],
    [
      'over two sentences',
      'Prices of flats went up in 23 of the 35 cities surveyed in June. They came down in {eight|eighteen} and did not change in the remaining four.',
    ],
    [
      'of a whole told in the sentence before',
      'The survey covers 42 towns. In May, 26 of them reported higher rents than in April and eleven lower ones; in the other {five|six} rents stood still.',
    ],
    [
      'what has stopped and what still runs',
      'Twenty-one of the twenty-six mills have closed for the season; {five|eight} are still crushing.',
    ],
    [
      'votes and members present',
      'The council passed the budget by 29 votes to {16|13}, all 45 members being present.',
    ],
    [
      'a count at the head of each line',
      'Of the 31 measures adopted:\n• fourteen have been completed;\n• {twelve|twenty} are on course;\n• four are late; and\n• one has been dropped.',
    ],
    [
      'done, under way and not begun',
      'The programme comprises 40 parks. So far {22|32} are open and 12 under construction; for six no site has been found.',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });

  test('parts that leave some out are left alone', () => {
    expect(failing('Rents climbed in 19 of the 26 counties and slipped in four, the office said.')).toEqual(
      [],
    );
    expect(failing('Of the 95 clinics, 61 are public, and 12 have closed since 2020.')).toEqual([]);
  });
});
