// What somebody did to an amount, in English: the verb says which way it went.
import { describe, expect, test } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('an amount that somebody moved from one value to another', () => {
  test.each([
    'The board has raised the policy rate by 0.50 percentage points, from 5.25 percent to {5.75|4.75} percent.',
    'The council raised the fee from 35 euros to {40|30} euros.',
    'The minimum wage was lifted by 50 dollars, from 1,400 to {1,450|1,350} dollars a month.',
    'The tax was cut by 2 points, from 19 percent to {17|21} percent.',
    'The company trimmed its workforce by 300, from 4,500 to {4,200|4,800}.',
    'The bank hiked its key rate from 4.00 to {4.25|3.75} percent.',
  ])('went the way that the verb says: %s', (text) => {
    expectMisprintsFound(text);
  });

  test.each([
    'The bank raised 2.4 billion euros in bonds, after 1.9 billion a year earlier.',
    'The fund raised 40 million from members and 12 million from lotteries, 52 million in all.',
    'The ministry wants to raise the levy from 40 to 35 euros for farms and to 60 for all others.',
    'The plan would cut jobs from 4,200 to 4,500 in the worst case that was looked at.',
  ])('says nothing where the verb may be told of something else: %s', (text) => {
    expect(failing(text), text).toEqual([]);
  });
});
