// Bases named by how far back they lie, aims among other amounts, shares that are more than their whole, points by what gives them, and
// changes and balances told the wrong way round: each quiet as it is right, and found with the misprint in it.
import { describe, expect, test } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('what an amount told of several times is measured on', () => {
  test.each([
    [
      'points, on the same month of the year before',
      'The jobless rate in Tornby stood at 7.1 percent in May. In April it had been 7.6 percent, and in May of last year 8.3 percent. Compared with the same month of the previous year the rate is {1.2|0.5} points lower.',
    ],
    [
      'a change, on the year before the last of three',
      'The library lent 312,000 books in 2021, 338,000 in 2022 and 371,000 in 2023; the last figure is {33,000|59,000} higher than that of the preceding year.',
    ],
    [
      'growth, the amounts in lines of a list',
      '- Passengers in March: 86,400, against 81,200 in February.\n- In March 2023, 76,500 had travelled; the year-on-year rise is {12.9%|6.4%}.',
    ],
    [
      'growth, the amounts in brackets',
      'In August 2024 the port handled 214,000 containers (July: 205,000; August 2023: 191,000), {12.0|4.4} percent more than in the same month of the previous year.',
    ],
    [
      'a month named alone',
      'The clinic treated 5,214 patients at the end of September. It had been 4,870 at the end of June and 4,655 at the end of March. Compared with the March figure there are {559|344} more patients.',
    ],
    [
      'quarters, one of them without the word',
      'The vacancy rate was 4.4 percent in the third quarter, after 4.9 percent in the second and 5.8 percent in the third quarter of 2022; it is {1.4|0.5} points below its level of a year ago.',
    ],
    [
      'a multiple of a year named',
      "The hospital had 640 beds in 2015 and 800 in 2019. Today's 960 beds are {1.5|1.2} times the 2015 number.",
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });

  test.each([
    [
      'another measure is left alone',
      'Steel output reached 2.64 million tonnes in 2023, after 2.48 million in 2022 and 2.31 million in 2021. Exports rose by 330,000 tonnes on the previous year.',
    ],
    [
      'so is a part of it',
      'Deposits were 91.8 billion in December, 88.3 billion in November and 85.0 billion in December 2022. Household deposits increased by 3.5 billion on the year.',
    ],
    [
      'and another part of the year',
      'Passengers in March: 86,400 (February: 81,200; March 2022: 76,500). In the first quarter there were 6.4% more than in the first quarter of the previous year.',
    ],
    [
      'two bases have a rate each',
      'Sales came to 96.0 million in 2021, 88.5 million in 2022 and 93.8 million in 2023. Against 2021 that is 2.3 percent less, against the previous year 6.0 percent more.',
    ],
  ])('%s', (_, text) => {
    expect(failing(text)).toEqual([]);
  });
});

describe('how much of which aim has been reached', () => {
  test.each([
    [
      "this year's target and last year's amount",
      'By the end of October the county had collected 41.6 million crowns in fees. The target for the whole of 2024 is 52.0 million, 4 percent above the 50.0 million collected in 2023. The county has so far attained {80.0|83.2} percent of its 2024 target.',
    ],
    [
      'the plan of the year and that of nine months',
      'The plan for the year is 1,500 dwellings, of which 1,200 were due in the first nine months. In the first nine months 960 were completed, or {64|80} percent of the plan for the year.',
    ],
    [
      'the budget as it was revised',
      'The original budget of 48.0 million was raised by 12.0 million to 60.0 million. Spending came to 45.0 million, an execution rate of {75.0|93.8} percent of the revised budget.',
    ],
    [
      'what was budgeted, in a quotation',
      'The city had taken in 450 million rand by 30 June. The budget for all of 2024 foresees 900 million; in 2023 the city took in 800 million. "We already have {50.0|56.3} percent of this year\'s budgeted revenue," said the mayor.',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });

  test.each([
    [
      'the original budget is meant where it is named',
      'The original budget of 48.0 million was raised by 12.0 million to 60.0 million. Spending came to 45.0 million, an execution rate of 93.8 percent of the original budget.',
    ],
    [
      'a part of what was reached says nothing',
      'The county collected 41.6 million by October. The target for 2024 is 52.0 million. Fees alone brought in 20.8 million, 80.0 percent of the target having thus been reached.',
    ],
    [
      'two aims in step are told apart by nothing',
      'The ministry was to plant 640,000 trees in 2023 and 700,000 in 2024. In 2023 it planted 576,000, 90.0 percent of the number planned; in 2024 it planted 630,000.',
    ],
    [
      'an aim is no less than what it is exceeded by',
      'The port exceeded its target of 2.40 million containers by 60,000, with 2.46 million handled.',
    ],
  ])('%s', (_, text) => {
    expect(failing(text)).toEqual([]);
  });
});

describe('shares that are more than their whole', () => {
  test.each([
    [
      'as many as the sentence counts',
      "Forest occupies 46 percent of the county's area, farmland 32 percent, settlements and roads 9 percent, and open water, the last of the four classes into which the whole area is divided, {13|24} percent.",
    ],
    [
      'in lines, each belonging to one group',
      'Dwellings by main heating system, in percent of all occupied dwellings\n- district heating 44\n- natural gas 26\n- heat pumps {18|32}\n- oil, wood and all others 12\nEvery dwelling is assigned to exactly one of these groups.',
    ],
    [
      'with their amounts in brackets',
      'Employment was distributed over the three sectors as follows: agriculture 15.0 percent (300,000 people), industry {28.0|32.9} percent, services 57.0 percent (1.14 million).',
    ],
    [
      'with a rest',
      'Goods were carried by road (58 percent of all tonnes), by rail (24 percent), by water ({12|21} percent) and by other means (6 percent).',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });

  test.each([
    [
      'several at once',
      'Of households, 61 percent own a car, 48 percent a bicycle and 12 percent a motorcycle.',
    ],
    [
      'parts of parts',
      'Forest occupies 46 percent of the area, of which 30 percent is protected; farmland 41 percent; other land 13 percent.',
    ],
    [
      'rates of each',
      'Coverage: primary schools 92 percent, secondary schools 71 percent, other schools 34 percent.',
    ],
  ])('%s are no whole', (_, text) => {
    expect(failing(text)).toEqual([]);
  });
});

describe('points by what gives them', () => {
  test.each([
    [
      'a gain named again',
      'Exports totalled 265.0 billion in 2023, after 250.0 billion in 2022, and so progressed by 6.0%. Shipments of fuels passed from 80.0 billion to 92.0 billion; this gain of 12.0 billion contributed {4.8|15.0} percentage points to the growth of total exports.',
    ],
    [
      'jobs of all persons employed',
      'Employment averaged 656,000 in 2025, 2.5 percent above the 640,000 of 2024. Construction went from 109,000 jobs to 113,800, a contribution of {0.75|4.4} percentage points.',
    ],
    [
      'the weight a sentence before',
      'Services represent 60 percent of provincial output and retail trade 20 percent of services, so that retailing weighs 12 percent in the provincial total. Having expanded by 9.0 percent, retail trade added {1.1|1.8} percentage points to the growth of provincial output.',
    ],
    [
      'what shrank',
      'Mining output fell by 4.2 percent, which {took 0.5 points off|added 0.5 points to} overall growth.',
    ],
    [
      'what became cheaper',
      'Energy became 8.0 percent cheaper over the same period; its weight being 10.0 percent, it {pulled the rate down|pushed the rate up} by 0.8 percentage points.',
    ],
    [
      'what rose',
      'Food prices went up by 6.0 percent and thus {added 0.9 points to|took 0.9 points off} inflation.',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });

  test.each([
    ['imports that fall', 'Imports fell by 3.0 percent, which added 0.9 points to growth.'],
    ['a currency', 'The krone lost 5.0 percent, raising inflation by 0.4 points.'],
    [
      'something else',
      'Energy became 8.0 percent cheaper; food became dearer and pushed the rate up by 0.8 points.',
    ],
    [
      'another time',
      'Agriculture contracted 3.5 percent in the first half and grew 4.0 percent in the second, when it added 0.6 points to growth.',
    ],
  ])('%s may add', (_, text) => {
    expect(failing(text)).toEqual([]);
  });
});

describe('ways and signs', () => {
  test.each([
    [
      'a rise drawn from two dated counts',
      'According to the register, 48,401 persons lived in the canton at the end of 2023. Twelve months before there had been 48,216. The number of residents has therefore {risen|fallen} by 185.',
    ],
    [
      'a balance of two sides with others between them',
      'Revenue, which was sustained by excise receipts, came to 1,284.7 billion, while expenditure, including interest payments of 96.3 billion, reached 1,351.2 billion. The year accordingly closed with a {deficit|surplus} of 66.5 billion.',
    ],
    [
      'opinion below nought',
      'Consumer confidence {worsened|improved} in October: the indicator stood at −17.8 points, as against −14.2 in September.',
    ],
    [
      'an aim missed, with jobs and persons',
      'On employment, the report says that 52,700 new urban jobs were registered in 2024, {missing|exceeding} the annual target of 60,000 by 7,300.',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });

  test.each([
    [
      'a balance before interest is another',
      'Revenue came to 1,284.7 billion and expenditure to 1,351.2 billion, of which 96.3 billion interest. Before interest there was a surplus of 29.8 billion.',
    ],
    [
      'what improves beside what worsens',
      'Sentiment improved in industry, where the balance reached −6.3 after −7.4, but in retail it fell from −2.0 to −3.5.',
    ],
    [
      'expectations of inflation are better lower',
      'Inflation expectations stood at −2.0 points after −4.0; confidence worsened.',
    ],
  ])('%s', (_, text) => {
    expect(failing(text)).toEqual([]);
  });
});
