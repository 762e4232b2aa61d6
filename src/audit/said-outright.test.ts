// What English texts say outright of two numbers: more than there is, above or below an aim or another amount, years counted, and
// what is compared between the only two years told. Right texts are quiet, misprints found.
import { describe, test } from 'vitest';
import { expectMisprintsFound } from '../test-support/misprints.js';

describe('a part is no more than its whole', () => {
  test.each([
    "Broadband has reached {17|21} of the county's 18 parishes, the council says.",
    'A total of 36 schools applied and {28|38} of them were accepted.',
    'The union represents 5,200 nurses, {4,100|6,100} of whom work in public hospitals.',
    "Of last year's 1,450 road accidents, {1,120|1,620} happened in daylight.",
    'The fund backs 40 projects in 18 towns, 12 of them on the coast.',
  ])('%s', (text) => {
    expectMisprintsFound(text);
  });
});

describe('an aim is exceeded from above and missed from below', () => {
  test.each([
    'The plan had foreseen receipts of 480 million dollars; the treasury collected {512|448} million and so overshot the plan by 32 million.',
    'The mill aimed to ship 62,000 tonnes in 2023 and shipped {65,400|58,600}, beating its target by 3,400 tonnes.',
    'Against a target of 8,000 new homes, {7,350|8,650} were completed, a shortfall of 650.',
    'The council collected {212|188} million crowns in property tax, 12 million more than the 200 million it had budgeted.',
    'The budget shows revenue of 18.6 billion crowns against outlays of 21.3 billion, leaving a shortfall of 2.7 billion.',
    'A total of 87 projects were approved, nine fewer than the 96 of 2023.',
  ])('%s', (text) => {
    expectMisprintsFound(text);
  });
});

describe('an amount is above or below the one that the words lead to', () => {
  test.each([
    'The jobless total, 38,400 in June, was {below|above} the 41,200 of March.',
    'Arrivals reached 2.3 million, {more|fewer} than the 2.1 million of 2019.',
    'The backlog was 402.5 million euros, 26.7 million above the 375.8 million of January.',
  ])('%s', (text) => {
    expectMisprintsFound(text);
  });
});

describe('years are as many as lie between two', () => {
  test.each([
    'Over the {five|four} years from 2018 to 2023 the fleet grew from 220 to 300 ships.',
    'Over the six years from 2018 to 2023 the fleet grew from 220 to 300 ships.',
    'In 2015 the town had 8,400 inhabitants; {eight|nine} years later, in 2023, it had 9,700.',
    'Opened in 1987, the mine worked for {34|43} years until it closed in 2021.',
  ])('%s', (text) => {
    expectMisprintsFound(text);
  });
});

describe('the only two years of a text are those that it compares', () => {
  test.each([
    'Visitors numbered 412,000 in 2021 and 455,000 in 2023; the latest figure exceeds that of 2021 by {43,000|34,000}.',
    'Revenue was 318 million in 2022 and 351 million in 2023, which tops the year before by {33|43} million.',
    'In 2023 the firm sold 310 cars and 402 vans, 82 more than in 2022.',
    'In 2015 the park had 120,000 visitors, in 2023 it had 190,000. Growth over the eight years averaged {5.9|7.3} percent a year.',
  ])('%s', (text) => {
    expectMisprintsFound(text);
  });
});
