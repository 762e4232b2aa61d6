// Right English texts in which a number stands right beside another than the one that the words tie it to: none is called wrong, and
// what is wrong beside such words is still found.
import { describe, expect, test } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('a number is tied to what the words mean and not to what stands beside it', () => {
  test.each([
    [
      'parts "of them" behind the amount of a year before in brackets',
      'The choir school had 1,184 pupils in September, 46 more than a year before (1,138; +4.0%). Day pupils made up 702 of them, weekly boarders 301 and full boarders the remaining 181.',
    ],
    [
      'a verb that tells what its own subject is made of',
      'Because 41,870 residents hold a licence, the pool of drivers and learners comprised 45,130, and the learners had a share of 7.2%.',
    ],
    [
      'a list of two rates behind a rate and a colon',
      'The rate of home ownership rose by 1.4 points to 63.8%: 66.1% in the towns and 58.9% in the villages.',
    ],
    [
      'a change in adjusted terms beside an amount in unadjusted terms',
      'After adjustment for the season, orders fell by 1.8% from May, to 962 units; in unadjusted terms they had been 1,017 in May, so that the raw decline was 6.7%, to 949.',
    ],
    [
      'a share of some of those that stand behind "of the"',
      "8,412 of the 9,035 pupils who sat down in the hall handed in a paper, 93.1% of entrants. The number of papers handed in was 3.6% above last year's 8,120. Boys, 3,987 of them, made up 47.4% of papers handed in.",
    ],
    [
      'an amount per head between a whole and its parts',
      'Running costs: 7.4 million francs, 40.22 per inhabitant, of which wages 4.9 million (66.2%).',
    ],
    [
      'an amount per head of what was told sentences before, and not of what is left out',
      'The brigade had 9,620 calls in 2023, 3.3% more than in 2022 (9,310). False alarms came to 2,116 and fires to 3,040. Two men were hurt. The oldest engine dates from 1987. Women are 9% of the brigade. Drills are not included here (1,412). Per thousand inhabitants there were 24.8 calls, the population being 388 thousand.',
    ],
    [
      'growth on a base in brackets behind a share of what was foreseen',
      'Sales came to 61.4 million, 73.1% of the 84.0 million forecast for the year, and 7.3% more than in the same months of 2022 (57.2 million).',
    ],
    [
      'growth on a base in brackets behind growth on another month',
      "Without adjustment the index was 118.3, 2.1% above June's 115.9 but 2.4% below July 2022 (121.2).",
    ],
    [
      'two shares in step with two pairs, one after the other',
      'Trained staff were 412 out of 780, compared with 355 of 742 in 2019, i.e. 52.8% after 47.8%.',
    ],
    [
      'a share of a mean of many years that is told in brackets',
      'On 15 January 604 stood in the book. In the valley 41 cm of snow fell, 55% of the 1981–2010 average (75 cm), on nine days. At the pass 188 cm fell, 92% of the usual 204.',
    ],
    [
      'a share whose list goes on behind a semicolon',
      'Firemen were called out 9,620 times. False alarms, 2,116, made up 22.0% of the call-outs; fires 3,040 and rescues 4,464.',
    ],
    [
      'a share of the amount that has its name, of two told together',
      "Pensioners received 1,240 crowns a month on average: 1,402 for men and 1,108 for women, a difference of 294 crowns, or 21.0% of men's pension.",
    ],
    [
      'what an amount is divided by, and what is partly made of it',
      'Visits numbered 3.24 million, 5.1 for each of the 635,000 insured, of which 0.41 million by video (12.7%). The bill came to 198 million, 61 per visit, of which patients paid 36 million themselves.',
    ],
    [
      'an amount per church of all churches, of which some are listed',
      'The bishopric has 212 churches, of which 61 are listed. Attendance averaged 14,300 on Sundays, 67 per church.',
    ],
    [
      'the first of a list that a total of another name holds',
      'Police stopped 24,100 vehicles and fined 3,133 drivers (13.0%). Speeding led with 1,904 fines, ahead of telephones (612) and belts (417); alcohol accounted for the remaining 200.',
    ],
    [
      'counts beside each other behind "of these"',
      'A third of the 1,236 lakes sampled, 412, failed the standard; of these 131 failed for phosphorus alone, 96 for nitrogen alone and 185 for both.',
    ],
    [
      'so many of others behind a semicolon',
      'Of the 1,310 schools, 402 have fewer than 50 pupils; these teach 4.1% of all pupils (13,900 of 339,000).',
    ],
    [
      'a part of a product',
      'Each of the 41 bailiffs handled 812 cases, 33,300 in all, of which 11,400 ended in payment.',
    ],
    [
      'a change from the amount in front of a bracket',
      'Maro got 1.04 million votes in the second round (51.6% of 2.016 million valid), 0.41 million more than in the first (0.63 million).',
    ],
    [
      'a share in brackets in front of what was exceeded',
      'Renovating the theatre cost 71.8 million, 12.6 million (21.3%) over the 59.2 million approved in 2018.',
    ],
    [
      'a rise since what is told of two earlier years',
      'The minimum wage of 1,860 is 54.2% of the median (3,432). It was 1,790 in 2022 and 1,725 in 2021, so it has risen 3.9% in one year, 7.8% in two.',
    ],
    [
      'so much under a budget and so much below an average',
      'Energy use in the town hall fell to 1.84 GWh, 11% under the budget of 2.07 and 19% below the three-year average (2.27).',
    ],
    [
      'a share of normal in front of a clause of its own',
      'The lakes held 1,184 million cubic metres on 1 June, 69 million less than on 1 May. Inflow in May was 96 million, 60% of normal, while 165 million was let out or evaporated.',
    ],
  ])('%s', (_, text) => {
    expect(failing(text), text).toEqual([]);
  });
});

describe('what is wrong is found beside such words', () => {
  test.each([
    'The school had 1,184 pupils. Day pupils made up {702|720} of them, weekly boarders 301 and full boarders the remaining 181.',
    'Running costs were 7.4 million francs, of which {4.9|9.4} million francs went on wages.',
    'Without adjustment the index was 118.3, {2.4%|4.2%} below July 2022 (121.2).',
    'Sales came to 61.4 million, {7.3%|3.7%} more than in the same months of 2022 (57.2 million).',
    'Trained staff were 412 out of 780, i.e. {52.8%|58.2%}.',
    'Of the 412 lakes that failed, 131 failed for phosphorus, 96 for nitrogen and {185|158} for both; there are no others.',
    'Inflow in May was {96|69} million, 60% of the 160 million of a normal May.',
    'The theatre cost 71.8 million, {21.3%|12.3%} more than the 59.2 million approved in 2018.',
    'Fires were 2,116 of the 9,620 calls, or {22.0%|20.2%}; rescues came to 4,464.',
  ])('%s', expectMisprintsFound);
});
