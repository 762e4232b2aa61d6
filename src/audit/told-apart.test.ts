import { describe, expect, it } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('counts up to what remains', () => {
  it('make their whole over several sentences', () => {
    expectMisprintsFound(
      'Out of 58 municipalities, {32|23} gained residents last year and 19 lost some. In the remaining seven the number was what it had been twelve months earlier.',
    );
    expectMisprintsFound(
      'Of the 12 districts, seven reported a lower rate than at the end of October. In two districts there was no change. The rate rose in the remaining {three|four}: Aston Vale, Belk and Corrie.',
    );
    expectMisprintsFound(
      'Thirty-six vessels make up the fleet. {Twenty|Twelve} are trawlers and eleven are longliners. The other five are survey ships.',
    );
  });

  it('may make another count that was told before, or be parts of a part', () => {
    expect(
      failing(
        'Of the 46 bakeries, 41 were inspected. Twenty-seven met the rules and the remaining 14 were warned.',
      ),
    ).toEqual([]);
    expect(
      failing(
        'Of the 84 lakes, 51 are in good condition. Of the rivers, 22 are; the other nine rivers are poor.',
      ),
    ).toEqual([]);
  });
});

describe('months and quarters', () => {
  it('make the half-year or the year that the text tells before or behind them', () => {
    expectMisprintsFound(
      'The exchange auctioned {961.3|691.3} thousand bales in the calendar year 2022. Trading began with 213.5 thousand in January–March, after which 247.8 thousand changed hands in April–June, 268.4 thousand in July–September and 231.6 thousand in October–December.',
    );
    expectMisprintsFound(
      [
        'Container traffic (thousand TEU), first half of 2024',
        "In the first quarter 603 passed over the quays. The second quarter brought 221 in April, 236 in May and {224|242} in June; the half-year's result is 1,284.",
      ].join('\n'),
    );
  });

  it('are of the year whose amount they make', () => {
    expectMisprintsFound(
      'Ferries carried 3,812 thousand passengers in 2022 and 4,106 thousand in 2023. In the four quarters of {2023|2022}, 902 thousand, 1,047 thousand, 1,163 thousand and 994 thousand passengers were carried.',
    );
  });
});

describe('growth between two dated amounts', () => {
  it('is averaged over the years between them', () => {
    expectMisprintsFound(
      'Electricity delivered to final users amounted to 12.05 TWh in 2021. Demand stood at 8.20 TWh in {2016|2012}; the average annual rate of growth between the two years was 8.0 percent.',
    );
    expectMisprintsFound(
      'Sales were 84.2 million crowns in 2019 and 107.5 million in {2024|2022}. The mean annual growth rate over the period was 5.0 percent.',
    );
  });

  it('is told over as many years as lie between them', () => {
    expectMisprintsFound(
      'Visitors numbered 318,000 in {2019|2015}. In 2023 412,000 came, 29.6 percent more than four years earlier.',
    );
  });

  it('may be of something else', () => {
    expect(
      failing(
        'Exports were 6.40 billion in 2012 and 9.08 billion in 2024. The average annual growth of GDP over the period was 2.1 percent.',
      ),
    ).toEqual([]);
    expect(
      failing(
        'In 2014 there were 33,800 inhabitants, in 2024 41,200. The number of households grew by 1.0 percent a year on average over these ten years.',
      ),
    ).toEqual([]);
  });

  it('is a run no longer than the years that break it allow, whatever else the latest amount is made of', () => {
    expectMisprintsFound(
      'Accidents claimed 47 lives in 2025, and so the toll went down for the {third|eighth} year running. In 2021 61 people had died, in 2022 64, in 2023 58 and in 2024 52. Of the 2025 victims 19 were on motorcycles, 17 in cars, and 11 on foot.',
    );
  });
});

describe('quotients told apart', () => {
  it('hold an amount for each to the amount of the sentence before', () => {
    expectMisprintsFound(
      'Domestic consumption of milk amounted to 1,236 million litres in 2023. Given a mean population of 8.24 million, this means that {150|105} litres were consumed per head.',
    );
    expectMisprintsFound(
      "The minister has earmarked ₹5,264 {crore|lakh} for health. Spread over the state's 3.29 crore inhabitants, the sum equals ₹1,600 for every man, woman and child.",
    );
  });

  it('hold a harvest to its area and its yield', () => {
    expectMisprintsFound(
      [
        'Final harvest report, barley',
        '- Area harvested: 412,000 hectares, 2.4% less than the season before',
        '- Average yield: 3.35 tonnes per hectare, after 3.02 tonnes in the drought year',
        '- Production: 1.38 {million|billion} tonnes',
      ].join('\n'),
    );
    expect(
      failing(
        'The farm area is 412,000 hectares. Wheat yielded 6.20 tonnes per hectare and the wheat harvest came to 521 thousand tonnes.',
      ),
    ).toEqual([]);
  });

  it('do not take the number of a paragraph for an amount', () => {
    expectMisprintsFound(
      '3.12 Our enquiries covered 14,200 pupils. Of these, 3,266 have a long journey, that is to say {23|32} percent of the pupils covered.',
    );
  });
});

describe('one amount told twice', () => {
  it('is the same for one grant, loan or contract that is taken up again', () => {
    expectMisprintsFound(
      "The scheme will receive a grant of 84 million zlotys from the cohesion fund. The cohesion fund's grant of 84 {million|billion} zlotys will be paid out in May.",
    );
    expectMisprintsFound(
      'The assembly approved a grant of 58.4 million marks for four ferries. Opponents said the grant the assembly approved, all {58.4|61.2} million marks of it, would be regretted.',
    );
    expectMisprintsFound(
      'The town took out a loan of 12.4 million crowns for the new school. The loan of {12.4|14.2} million crowns runs for twenty years.',
    );
  });

  it('may be another where the text has several, or says more of the second', () => {
    expect(
      failing(
        'The scheme will receive a grant of 84 million zlotys. The State’s grant of 61 million zlotys will be paid later.',
      ),
    ).toEqual([]);
    expect(
      failing(
        'The town took out a loan of 12.4 million crowns. The loan of 14.2 million crowns that it took out in 2015 has been repaid.',
      ),
    ).toEqual([]);
  });

  it('is the same in a headline and in the sentence that says the same', () => {
    expectMisprintsFound(
      [
        'Hospitals treat {46,210|43,870} patients in first half',
        'The hospitals of the province treated 46,210 patients in the first half of the year, the Board said.',
      ].join('\n'),
    );
    expect(
      failing(
        [
          'Ferries carry 231,600 passengers in summer season',
          'The white boats carried 218,400 passengers in the summer season, the small boats 13,200.',
        ].join('\n'),
      ),
    ).toEqual([]);
  });
});
