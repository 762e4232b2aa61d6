// Amounts per head whose divisor the words hand over, each quiet as it is right and found with the misprint in it.
import { expect, test } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

test.each([
  [
    'the noun that it is told per',
    'The farms of the district sold produce worth 412.6 million dinars in 2022. With 20,630 farms on the register, sales per farm come to {20,000|2,000} dinars.',
  ],
  [
    'a population, for a head',
    'Wholesalers bought in 8.64 million crates last season. Given a population of 2.4 million, that is {3.6|6.3} crates a head.',
  ],
  [
    'those that it is spread over',
    'Pensions cost the state 18.9 billion pesos in the year, which, spread over 1.26 million pensioners, works out at {15,000|51,000} pesos each.',
  ],
  [
    'an area',
    'The prefecture counted 1,254,000 inhabitants at the census. As its area is 7,600 square kilometres, there were {165|156} inhabitants to the square kilometre.',
  ],
  [
    'each of so many',
    "Total spending reached C$9.1 billion in 2024. That equals about {C$5,870|C$8,570} for each of the province's 1.55 million residents.",
  ],
  [
    'contracts told a sentence before',
    'The council let 45 contracts in 2023. They were worth 76.5 million euros in all, an average of {1.70 million|7.10 million} euros per contract.',
  ],
  [
    'a thousand of the population',
    'At the end of 2023 the county had 5,640 hospital beds, 2,350 doctors and 3,055 nurses. Per thousand of its 940,000 inhabitants, these are {6.0|9.0} beds, {2.5|5.2} doctors and {3.25|2.35} nurses.',
  ],
])('%s', (_, text) => {
  expectMisprintsFound(text);
});

test('what is told per other things than those beside it is left alone', () => {
  for (const text of [
    'Round 3 had drawn 468 applications and yielded 281 approvals. Funding committed in Round 4 amounted to $26.5 million, $84.9 thousand per approved project.',
    'Claims were paid to 1,876 policyholders. Premium subsidies came to 214 million francs, about 22,986 francs per policyholder.',
    'After the sale 1,473 plots will be left. Selling is expected to raise £9.2m, about £15,000 per plot.',
    'The two prices had been 46.1p and 124p, so farmers lost 6.7p a litre. Feed costs, at 11.2p a litre, eat up the rest.',
  ])
    expect(failing(text), text).toEqual([]);
});
