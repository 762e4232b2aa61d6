// Shares by the words for what they are of, in whatever order they are told, each quiet as it is right and found with the misprint in it.
import { describe, expect, test } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('a share and its amount', () => {
  test.each([
    [
      'in words before the amount, of what they are all said to be',
      'The county registered 936 electric minibuses in 2024. A third of the newly registered vehicles, {312|132}, went to school districts.',
    ],
    [
      'in words of what a relative points back to',
      'The Lakes Board counted 6.3 million foreign visitors in 2023, two thirds of whom ({4.2|2.4} million) came by rail.',
    ],
    [
      'one in so many of those that the words name',
      'Clinics now employ 31.4 thousand people; 184 wells are in operation. One in four of the wells in operation, or {46|64}, lies beyond the dam.',
    ],
    [
      'of those that another word of one meaning tells of',
      'The quarterly count found 5.20 million inhabitants, of whom 3.10 million were of working age. 2,480 thousand people of that age group were in work. Of those in work, 1,116 thousand were women; women accordingly made up {45.0|36.0} percent of all persons in work.',
    ],
    [
      'of a group that its words single out',
      'Hotels registered 684,000 arrivals. Of these, 285,000 were by foreign visitors and 399,000 by residents. Danes, with 114,000 arrivals, made up {40.0|16.7} percent of foreign arrivals.',
    ],
    [
      'drawn from the sentence before',
      '2,400 people applied and 1,200 of them were asked to an interview; 400 were given a contract. In other words, a {sixth|third} of all applicants landed a job.',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });

  test('is left alone where the words name no amount of the text', () => {
    expect(
      failing(
        'In the countryside 0.94 million people were poor in 2022, 68.6 percent of the nation’s poor. The nation has 12.12 million inhabitants.',
      ),
    ).toEqual([]);
  });
});

describe('shares in a list', () => {
  test.each([
    [
      'in step with as many amounts',
      'Dealers registered 5,200 new cars during the month. Electric models and hybrids accounted for 2,340 and 1,040 of them, or {45.0|54.0} and 20.0 percent respectively.',
    ],
    [
      'of all that is listed',
      'Rooftops account for 54 MW, open fields for 96 MW. Their shares are {36.0|63.0} and 64.0 percent.',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });
});

describe('a rate by its name', () => {
  test.each([
    [
      'of those entitled',
      '42,224 people voted in all. With 72,800 on the roll, turnout was {58.0|85.0} percent.',
    ],
    [
      'of what was saved',
      'Outstanding deposits were 1.2500 trillion yuan. Outstanding loans reached 1.0150 trillion yuan. The ratio of loans to deposits was {81.2|82.1} percent.',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });
});
