import { expect, test } from 'vitest';
import { formatProblem, InputError, problemIn } from './errors.js';
import { saidBy } from './language.js';
import { askWhether, didYouMean, namesKnown, nearest } from './nearest.js';

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

test('a problem is told in Chinese with its own punctuation, and ends as a sentence', () => {
  const problem = {
    message: { en: 'not a number', zh: '不是数值' },
    at: { file: 'data/a.csv', line: 3, column: 'value' },
    found: '"x"',
    expected: { en: 'a number', zh: '数值' },
    mend: { en: 'Correct the cell', zh: '请更正单元格' },
  };
  expect(formatProblem(problem, 'zh')).toBe(
    'data/a.csv:3，“value”列：不是数值（实际：“x”；应为：数值）。请更正单元格。',
  );
  expect(formatProblem(problem, 'en')).toBe(formatProblem(problem));
  expect(
    formatProblem({ message: '错', at: { file: 'a', line: 2, column: 5 }, found: '"x", "y"' }, 'zh'),
  ).toBe('a:2:5：错（实际：“x”、“y”）。');
  expect(formatProblem({ message: { en: 'wrong', zh: '有误' } }, 'zh')).toBe('有误。');
  // a question is no statement, and the picture of an expression stands below the sentence
  expect(formatProblem({ message: '错', mend: '是否为“a”？' }, 'zh')).toBe('错。是否为“a”？');
  expect(formatProblem({ message: '错', mend: '请更正\n  1 +\n    ^' }, 'zh')).toBe(
    '错。请更正。\n  1 +\n    ^',
  );
  expect(formatProblem({ message: '错', mend: '\n  1 +\n    ^' }, 'zh')).toBe('错。\n  1 +\n    ^');
});

test('a problem in one language has the shape that programs read', () => {
  expect(
    problemIn({ message: { en: 'wrong', zh: '有误' }, found: '"x"', mend: undefined, at: { line: 1 } }, 'en'),
  ).toEqual({ message: 'wrong', found: '"x"', at: { line: 1 } });
});

test('what another program said stands in quotes in Chinese', () => {
  expect(saidBy(new Error('EIO'))).toEqual({ en: 'EIO', zh: '系统信息“EIO”' });
});

test('the message of the error itself is in English', () => {
  const error = new InputError({ message: { en: 'one', zh: '一' } });
  expect(error.message).toBe('one');
});

test('an error carries every problem', () => {
  const error = new InputError([{ message: 'one' }, { message: 'two' }]);
  expect(error.message).toBe('one\ntwo');
  expect(error.problems).toHaveLength(2);
});

test('the nearest names are offered, or else all that are known', () => {
  expect(nearest('agri_fod', ['agri_food', 'equipment', 'agri_foods'])).toEqual(['agri_food', 'agri_foods']);
  expect(didYouMean('headlin', ['headline', 'parts'])).toEqual({
    en: 'Did you mean "headline"?',
    zh: '是否为“headline”？',
  });
  expect(didYouMean('zzz', ['headline', 'parts'])).toEqual({
    en: 'Known: headline, parts',
    zh: '可用：headline、parts',
  });
  expect(askWhether(['a', 'b'])).toEqual({ en: 'Did you mean "a" or "b"?', zh: '是否为“a”或“b”？' });
  expect(namesKnown(['a', 'b', 'c'], 2)).toEqual({
    en: 'Known: a, b, … (3 in all)',
    zh: '可用：a、b……（共3个）',
  });
  expect(namesKnown([])).toEqual({ en: '', zh: '' });
});
