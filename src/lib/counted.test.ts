import { expect, it } from 'vitest';
import { counted } from './index.js';

it('one thing is told in the singular, none and several in the plural', () => {
  expect([0, 1, 2].map((n) => counted(n, 'row'))).toEqual(['0 rows', '1 row', '2 rows']);
  expect([1, 2].map((n) => counted(n, 'row is', 'rows are'))).toEqual(['1 row is', '2 rows are']);
});
