import { expect, test } from 'vitest';
import { formatProblem, InputError } from './errors.js';
import { didYouMean, nearest } from './nearest.js';

test('a problem is told on one line: place, message, found, expected, how to mend it', () => {
  expect(
    formatProblem({
      message: 'not a number',
      at: { file: 'data/a.csv', line: 3, column: 'value' },
      found: '"x"',
      expected: 'a number',
      mend: 'Correct the cell',
    }),
  ).toBe('data/a.csv:3, column "value": not a number (found "x"; expected a number). Correct the cell');
  expect(formatProblem({ message: 'wrong', at: { file: 'system.yaml', line: 2, column: 5 } })).toBe(
    'system.yaml:2:5: wrong',
  );
  expect(formatProblem({ message: 'wrong' })).toBe('wrong');
});

test('an error carries every problem', () => {
  const error = new InputError([{ message: 'one' }, { message: 'two' }]);
  expect(error.message).toBe('one\ntwo');
  expect(error.problems).toHaveLength(2);
});

test('the nearest names are offered, or else all that are known', () => {
  expect(nearest('agri_fod', ['agri_food', 'equipment', 'agri_foods'])).toEqual(['agri_food', 'agri_foods']);
  expect(didYouMean('headlin', ['headline', 'parts'])).toBe('Did you mean "headline"?');
  expect(didYouMean('zzz', ['headline', 'parts'])).toBe('Known: headline, parts');
});
