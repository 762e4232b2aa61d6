// Dense texts whose arithmetic holds: a number is held against the amounts that its words mean, and not the nearest ones.
import { describe, expect, test } from 'vitest';
import { expectMisprintsFound, failing, variants } from '../test-support/misprints.js';

describe('a number beside several amounts that it could be of', () => {
  test.each([
    [
      'the amounts of its own sentence',
      'The club lost 1,170 of 3,900 members over the summer, {30%|39%} of the total; the summer before, 960 had left out of 6,400, a loss rate of 15%.',
    ],
    [
      'two parts told together',
      'Hotels sold 1,920,000 nights in July. Britons (480,000) and Germans (288,000) made up {40%|45%} of the nights between them.',
    ],
    [
      'items of two sentences in step',
      'Freight totalled 42,700 tonnes: 25,620 outbound and 17,080 inbound. Last May the figures had been 24,400 and 15,250 tonnes. Outbound freight rose {5.0%|8.2%} and inbound 12.0%.',
    ],
    [
      'the estimate before',
      'A bridge for 84 million euros: the state pays 42 million, the towns 42 million. Six years ago the estimate was 60 million euros, 24 million or 29% less than now.',
    ],
    [
      'a part of what was told last',
      'Replanting restored 1,200 ha, one-fifth of what was lost, three-quarters of it (900 ha) by villages.',
    ],
    [
      'two amounts right before it',
      'There were 4,200 teachers, of whom 3,150 are women; among heads, 60 of 150 are (40%).',
    ],
  ])('is no mistake where others bear it out: %s', (_, text) => {
    expect(failing(variants(text).right)).toEqual([]);
  });

  test.each([
    [
      'the words name its whole',
      'Household waste came to 1.42 million tonnes, of which 639,000 tonnes was recycled. Paper made up 223,650 tonnes of the recycled waste, i.e. {35.0|15.8} percent of it.',
    ],
    [
      'the words name its base',
      'At the end of the month 23,480 people were on the books. The count was {1,900|3,150} lower than the 25,380 registered in October 2024. In October 2023 there had been 26,630.',
    ],
    [
      'the words name its time',
      'Trains carried 84.2 million passengers in 2021, 91.6 million in 2022 and 98.3 million in 2023. Growth from 2022 to 2023 was {7.3|16.7} percent.',
    ],
  ])('is a mistake where %s', (_, text) => {
    expectMisprintsFound(text);
  });
});

describe('numbers of which the text leaves something out', () => {
  test.each([
    ['a scale told once for two', 'Domestic passengers were up 5.2%, from 2.49 to {2.62|2.26} million.'],
    ['a scale told once for two, and a way', 'Prescriptions plunged from 42.0 to {34.8|43.8} million.'],
    [
      'an amount per kilometre',
      'In 2023 alone, 6,480 km were surfaced at a cost of Rs 4,212 crore, i.e. Rs {0.65|0.56} crore per km.',
    ],
    [
      'an amount per kilometre of two',
      'The council resurfaced 48 km of road at a cost of £7.2 million, or £{150,000|510,000} per km.',
    ],
    [
      'an improvement of what should be low',
      'The cost-to-income ratio was 52.3%, compared with 55.7% twelve months ago: an improvement of {3.4|4.3} points.',
    ],
  ])('are read whole, and a misprint is found: %s', (_, text) => {
    expectMisprintsFound(text);
  });

  test.each([
    [
      'a scale told in a title',
      'Gold output (thousand ounces): Perth 118, Yilga 94, Mount Prosper 61, others 47. Altogether 320 thousand ounces were poured.',
    ],
    [
      'a scale told with the whole',
      'Together the two spices brought in US$212 million: 150 for vanilla and 62 for cloves.',
    ],
    [
      'days beside what was counted',
      'Of the 357 that failed, 214 were repaired within ninety days; 61 more were sealed, and the owners of the other 82 were warned.',
    ],
    [
      'a few who did much',
      'Three shipyards, two of them public, launched 84,000 tons between them: Kolvik 36,000, Brandt 29,000 and Osterhus the remaining 19,000.',
    ],
    [
      'three works and what they made',
      'Three glass factories melted 471,000 tonnes last year: Leixford 198,000, Harrow 156,000, Spenn the rest, i.e. 117,000.',
    ],
    [
      'so far',
      'Mills crushed 3.2 million tons in the week, 8.5 million in the month so far and 24.6 million since the season opened.',
    ],
    [
      'each of some',
      'Each of the 600 trainees cost €4,500, so the programme cost €2.7 million, or €5,625 per person placed; 480 found work.',
    ],
    [
      'boats of two years',
      'Boats went from 1,500 to 900, and the catch from 36,000 to 18,000 tonnes, that is from 24 to 20 tonnes per boat.',
    ],
    [
      'cats of two kinds',
      'Traps took 1,344 images in 2023; pumas had 573 and ocelots 604, jaguars 167. The jaguar count was 119 in 2020, so it is up 40%.',
    ],
  ])('are not called wrong: %s', (_, text) => {
    expect(failing(text)).toEqual([]);
  });
});
