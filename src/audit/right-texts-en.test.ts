// Right English texts, dense in numbers, whose words set beside each other what does not belong together: none is called wrong,
// and what is wrong beside them is still found.
import { describe, expect, test } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('a right English text is left alone where it tells', () => {
  test.each([
    [
      'a share in brackets behind its own amount, of the whole of its own year',
      'The deficit of 2024 is 12.1 billion, 2.9% of a GDP of 418.5 billion, after 14.4 billion, 3.6% of 401.0 billion, the year before. Pensions move from 38.1 billion (9.5% of GDP) to 40.2 billion (9.6%).',
    ],
    [
      'shares of overlapping groups, one behind the other',
      'The school had 1,284 pupils on 1 October. Girls, 671, made up 52.3%, and boarders, 214, 16.7%; pupils from abroad, 93, were 7.2%. The groups overlap.',
    ],
    [
      'two parts of which each has its share',
      'The bank lent 9.6 billion last year. Of that, 4.2 billion went to households, or 43.8%, and 3.6 billion to firms, or 37.5%.',
    ],
    [
      'a share of two together',
      "The power stations produced 7,204 GWh in November. Coal gave 2,612 GWh and gas 1,418 GWh, so that the two together met 55.9% of the month's production. Wind added 1,906 GWh.",
    ],
    [
      'a growth in front of a clause about what shrank',
      'From January to May, sales abroad grew by 2.8% and purchases abroad by 5.0%, so the surplus shrank from 12.9 billion to 10.4 billion.',
    ],
    [
      'an average that something stayed below',
      'The plant made 612 thousand tonnes, compared with 588 thousand the year before, a rise of 4.1%. It was still 4.4% under the ten-year average of 640 thousand tonnes.',
    ],
    [
      'a ceiling beside the amount of an earlier year',
      'The ceiling was 50.0 million, missed by 1.2 million at 51.2 million; in 2021 the losses had been 56.9 million, so that they have since come down by 10.0%.',
    ],
    [
      'a rate per head of another amount than the nearest',
      'In 2023, 1,118 fires were attended in Marland. Dwellings accounted for 402 fires, vehicles for 287 and open land for 429. Per 100,000 inhabitants there were 133 fires, the population being 843,000; the mean of nine neighbouring regions was 121.',
    ],
    [
      'what a part reached',
      'July was wet on the plateau. Days with rain numbered 18, of which 4 exceeded 20 mm; the normals are 12 and 1. The observatory counted 9 frost days, of which 2 touched 15 below.',
    ],
    [
      'a base in brackets behind a rate, and what came before in another bracket',
      'The wage index for construction lost 0.4% between June and July (index 118.6 after 119.1; 2019 = 100) yet was 3.9% above the level of July last year (114.2).',
    ],
    [
      'a share of a group that another amount is said not to belong to',
      'At the end of April 61,208 people were out of work, 1,913 or 3.0% fewer than at the end of March (63,121). People on training schemes, 14,902, do not count as unemployed; with them the number looking for a job comes to 76,110. Foreigners numbered 17,260, 28.2% of the unemployed.',
    ],
    [
      'a level of the year before in a sentence of its own',
      'Import prices were 0.3% lower in June (index 121.4 after 121.8) and export prices 0.2% higher (114.7 after 114.5). Their ratio, the terms of trade, thus went from 94.0 to 94.5. A year earlier it had been 92.1, import prices standing at 127.2 and export prices at 117.1.',
    ],
    [
      'an age that a group is named by',
      'Of the 2,406 persons of 15 and over who were interviewed, 1,512 were in work, 118 were looking for it and 776 were neither.',
    ],
    [
      'parts of one of the parts behind a colon',
      'Of the 1,902 islanders who are in the labour force, 1,846 have a job: 388 in fishing, 517 in tourism, 604 in public services and 337 elsewhere.',
    ],
    [
      'a change taken off the level that it began with',
      'The count found 5,118 inhabitants; in 2013 there were 5,404, so the valley has lost 286 people (5.3%). Six months earlier the fare was 31.25 cents, so it has come down by 3.41 cents or 10.9%.',
    ],
    [
      'ranges',
      'The service expects 780 to 830 departures a year, of which 610 by retirement, and 690 trained candidates, hence a shortage of between 90 and 140 a year.',
    ],
    [
      'a net outflow of what was sent and what was received',
      'Transfers sent abroad, part of secondary income, came to 612 million and those received to 244 million, a net outflow of 368 million. Travel brought in 1,310 million and cost 980 million, leaving a surplus of 330 million.',
    ],
    [
      'a rest of what "these" are',
      'By the end of 2022 some 86,400 hectares had been cleared. Ditching covers 31,200 of these and ploughing 29,700; burning accounts for the rest, namely 25,500.',
    ],
    [
      'rates in a list beside a ratio that fell',
      'Average pay was 3,412 crowns in the city, 2,916 in the towns and 2,404 in the country. A year earlier the three had been 3,280, 2,777 and 2,270. They thus grew by 4.0, 5.0 and 5.9 percent respectively, and the ratio of city to country fell from 1.44 to 1.42.',
    ],
    [
      'a share of what was paid in all, beside what was planned',
      'The fund was opened with 420 million crowns in 2019. By 31 December 2023 grants had reached 463 million crowns, 10.2% more than foreseen. Auditors objected to 31.9 million crowns, 6.9% of the total paid, among which 12.4 million for works never carried out.',
    ],
    [
      'two rates and a share that went up from one to another',
      'Rents rose faster than wages: by 5.1% against 3.8%, so that the share of income spent on rent went up from 27.3% to 27.6%.',
    ],
    [
      'half of what was counted in units behind its weight',
      'Containers made up 5.3 million tonnes (41.4% of 12.8 million), or 612,000 units, against 588,000 units the year before. Half of the containers, 306,000, were empty on leaving.',
    ],
    [
      'a list whose first part has a share and whose last is what remains',
      'The Centre won 148,428 votes (36.0%), 3.1 points up on 2019; the Left 111,321 (27.0%), down from 30.2%; and smaller lists shared the remaining 152,551. Food shops sold goods worth 5.62 billion, up 3.0%, non-food shops 6.47 billion, up 4.6%, and filling stations 1.14 billion; markets took the remaining 1.03 billion.',
    ],
    [
      'a rest beside a part of what was told before',
      'Of the travellers, Line 1 took 10.4 million of them and Line 2 took 5.9 million, with the rest, two million exactly, on the new spur.',
    ],
    [
      'a proportion in small words beside its share',
      'Three of every four letters (74.8%) now arrive the next day; the law demands 80%.',
    ],
    [
      'a share of some at one level only',
      'Compared with 2022, when there were 585,912 pupils, the schools have grown. Private schools taught 52,180 pupils, 8.8% of the total; at upper secondary level alone they had 14,512, a share of 14.7%.',
    ],
    [
      'an aside in brackets in front of a share of something else',
      'In nine months exports came to 272.6 billion. Machinery, including machine tools (2.16 billion), made up 29.8% of the month.',
    ],
    [
      'a share of all unemployed, of whom only the labour force is told',
      'The rate was 6.5%, out of a labour force of 1,284 thousand. Those in work numbered 1,201 thousand. Among those aged 15 to 24 the unemployed numbered 19 thousand, 22.9% of all unemployed.',
    ],
    [
      'a share that a whole told sentences before bears out by its name',
      'The median was lower than the mean, at 2,742. Pay in the private sector averaged 3,121, in the public sector 3,268. Women earned 2,905 on average and men 3,361. The best paid branch was finance. The lowest was hotels. The minimum wage, 1,620 since 1 January, equals 59.1% of the median.',
    ],
  ])('%s', (_, text) => {
    expect(failing(text), text).toEqual([]);
  });
});

describe('what is wrong is found beside such words', () => {
  test.each([
    'The plant made 612 thousand tonnes, compared with 588 thousand the year before, a rise of {4.1%|7.1%}.',
    'In July the index stood at 118.6, {3.9%|9.3%} above the level of July last year (114.2).',
    'The bank lent 9.6 billion last year. Of that, {4.2|2.4} billion went to households, or 43.8%.',
    'In 2013 there were 5,404 inhabitants, so the valley, with 5,118, has lost {286|268} people.',
    'The fund spent 463 million crowns. Auditors objected to 31.9 million crowns, {6.9%|9.6%} of the total.',
    'Of the 1,902 islanders, 1,046 fish, 517 work in tourism and the remaining {339|393} elsewhere.',
  ])('%s', expectMisprintsFound);
});
