// Right English texts in which numbers stand beside others that their words set apart: none is called wrong. And what must be found still.
import { describe, expect, test } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('the words set a number apart from those beside it', () => {
  test.each([
    [
      'a half that is told in digits behind it',
      'Half the voters (49.7%) chose the left, 31.2% the right and the remaining 19.1% one of the seven small lists.',
    ],
    [
      'a change on last week beside the amount of last year',
      'Chicory growers sold 3,418 tonnes, 213 more than last week and 9.1% less than in the same week last year (3,760 tonnes).',
    ],
    [
      'a rate before a clause of other things',
      'Flights rose 8.0%, seats 6.6%, and the average aircraft had 134 seats, down from 136.',
    ],
    [
      'a multiple before a clause of other things',
      'Cruise dues have doubled since 2019 (1.7 million), although calls rose only from 96 to 141.',
    ],
    ['a fall by more', 'The heating bill fell by still more, 37.7%, from 98,400 to 61,300 euros.'],
    [
      'an amount for each of a compound',
      'Takings gained 2.4%, to 5.79 million, or 27.02 for each guest night. On the busiest Saturday 4,120 guests slept there.',
    ],
    [
      'an amount for a million',
      'Traffic grew to 61.8 million vehicles, and 96,420 fines were issued. The rate was 1,560 fines per million vehicles.',
    ],
    [
      'what a share beside another amount is of',
      'Gross domestic product reached 312.4 billion. Private consumption, 54.0% of GDP with 168.7 billion, grew. The surplus was 9.1 billion, or 2.9% of GDP.',
    ],
    [
      'a whole that was raised',
      'The assembly first granted 2,140 million; a supplementary vote of 85 million brought the final figure to 2,225 million. Spending was 2,101 million, 94.4% of the grant.',
    ],
    [
      'a whole of those only who came',
      'The eye clinic wrote to 12,480 people, and 8,736 came. Of the people examined, 612 (7.0%) were referred.',
    ],
    [
      'a share of what is normal',
      'Inflow in May was 96 million cubic metres, 60% of normal, while 165 million was released.',
    ],
    [
      'how long it may take',
      'The helpline answered in 41 seconds on average; 88% of callers were through within 60 seconds.',
    ],
    [
      'what went out again',
      'The fund approved 2,316 projects, rejected 1,874 and saw 163 withdrawn, so that 2,153 were carried out.',
    ],
    [
      'a rest of what stands among the parts',
      'Ordinary spending is 143.2 million against income of 151.9 million, so 8.7 million is left over for works of 31.5 million; the rest comes from loans (14.0 million) and subsidies (8.8 million).',
    ],
    [
      'new loans less what was repaid',
      'Net lending was 3.8 billion, made up of 21.6 billion of new loans less 17.8 billion repaid.',
    ],
    [
      'the base of the next rate',
      'New members numbered 2,318, 8.3% more than in 2022; total membership was 2.6% down on 2022 (62,905).',
    ],
    [
      'what real growth had been a year ago',
      'Pay was 5.5% higher than a year earlier. Consumer prices went up by 3.7%, so real pay rose by 1.7%; a year ago it had fallen by 2.2%.',
    ],
    [
      'real growth of two things',
      'Income rose 1.2%, while consumption grew 2.2%. In real terms that is 0.4% and 1.4% respectively, prices having gone up 0.8%.',
    ],
    [
      'a share of the stage before',
      'Screening: 41,300 invited, 29,736 examined (72%), 1,784 recalled (6.0%).',
    ],
    [
      'a share of the first estimate',
      'The bridge will cost 148 million rather than the 121 million of 2021. The state bears 60% of the first estimate (72.6 million).',
    ],
    [
      'one of those counted',
      'Eleven of the 18 provinces said no, with Vell the clearest (71.3%), and Osk the closest: 50.2% no.',
    ],
    [
      'an amount that belongs to the share before',
      'The bank took 48,200 donations. Donors under 30 are 31% (8,650) and give 27% of donations.',
    ],
    [
      'parts in percent without the sign',
      'It supplies 22% of the power; renewables 51%, of which hydro 29, wind 17 and sun 5; gas 16%; coal and oil the remaining 11%.',
    ],
    ['a share with its count behind a colon', 'Vacancy in the centre is 11.6%: 94 of 810 shops are empty.'],
    ['which line it is', 'Speeds on line 4 rise from 120 to 160 km/h, which saves 11 of 74 minutes.'],
    [
      'what is lacking, and those of what there is',
      'The area is 1,625 dwellings short. Of those handed over, 4,350 are let.',
    ],
    [
      'what each job cost',
      'The final tally is 71,200 jobs. Of them, 42,720 went to people under 35. The city spent 178 billion won, or 2.5 million won per job.',
    ],
    [
      'a share of income that is printed',
      'Net interest income climbed to 188 million; fees added 74 million. Costs were 141 million, 53.8% of income of 262 million.',
    ],
    [
      'what two make together',
      'Forest fires burnt 4,910 hectares. The two largest, of 1,640 and 1,120 hectares, make up 56% of the area. In 2017 it was 12,300 hectares.',
    ],
    [
      'a part of what the pronoun means',
      'The deficits add up to 2.14 billion, 1.9% of spending (112 billion); three cantons account for 1.31 billion of that, 61%.',
    ],
    ['what came from so many places', 'Galleries: 241 from 36 countries, 58 of them for the first time.'],
    ['seven in ten of them', 'Flu sent 4,870 people to hospital, 7 in 10 of them unvaccinated (3,409).'],
    [
      'a part that is printed in the unit of another amount',
      'Electricity, 38 GWh, costs 5.7 million, of which a third (12.7 GWh) it makes itself.',
    ],
    [
      'a base in brackets behind its own time',
      'A tonne sold for 312 in March, half the 624 of October 2022, yet 40% dearer than in March 2021 (223).',
    ],
    [
      'over how many years something is a record',
      'The 7.2 inches since October make it the third-driest season in 96 years, after 1977 (5.9) and 2021 (6.6).',
    ],
    [
      'a part behind its printed whole',
      'Of the samples 9.1% of 18,300 were faulty, 1,665, as compared with 8.4% of 17,900, 1,504.',
    ],
    [
      'a share of all arrivals',
      'Arrivals by sea fell to 41,200, while those by land rose to 23,700. All routes together thus had 64,900. Returns: 9,870, 15% of arrivals.',
    ],
    ['how many to each, in words', 'There are 6,120 shops now. They employ 61,000, ten per shop.'],
    [
      'a share of all cases beside the part of a town',
      'There were 412 cases to the end of May. In the town of Irsa, with a third of cases (139), coverage is 71%. 58 people were in hospital, 14% of cases.',
    ],
    [
      'a share of those right before it',
      'Of 5,000 candidates, 2,890 passed (57.8%). Of those who passed, 2,200 were offered a place, and 1,936 accepted (88%).',
    ],
    [
      'a reservoir told in millions once',
      'It is 74% full: 296 of 400 million cubic metres, 22 million less than on 1 May and 51 less than on 1 June 2023.',
    ],
  ])('says nothing against %s', (_, text) => {
    expect(failing(text), text).toEqual([]);
  });
});

describe('what stands right is not taken along', () => {
  test('currencies told once with their country', () => {
    const text =
      'The largest order is worth 2.30 billion Norwegian kroner (199 million euros). A ferry will bring in 690 million kroner (59.7 million euros), two vessels 1.15 million kroner (99.5 million euros).';
    expect(failing(text)).toEqual(['conversion']);
  });
  test('a real growth rate that is not what the two others give is found beside one of a year ago', () => {
    expectMisprintsFound(
      'Pay was {5.5%|8.5%} higher than a year earlier. Consumer prices went up by 3.7%, so real pay rose by {1.7%|3.7%}; a year ago it had fallen by 2.2%.',
    );
  });
  test('a structure with its first share in words and in digits', () => {
    expectMisprintsFound(
      'Half the voters (49.7%) chose the left, {31.2%|13.2%} the right and the remaining 19.1% one of the small lists.',
    );
  });
});
