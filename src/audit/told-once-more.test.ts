import { describe, expect, it } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

const quiet = (text: string): void => {
  expect(failing(text), text).toEqual([]);
};

describe('years that the words count', () => {
  it('from one year of the sentence to the other', () => {
    expectMisprintsFound(
      'The tannery started up in 1931 and closed for good in 1974, {43|34} years after the first hides had come in. It left 120 people without work.',
    );
    expectMisprintsFound(
      'The programme ran for {eight|four} consecutive budget years, the first of them 2018 and the last 2025. It cost 48 million rials.',
    );
  });

  it('as anniversaries of what was founded', () => {
    expectMisprintsFound(
      'The savings club was founded in 1952 and this week, in May 2022, is celebrating the {70th|60th} anniversary of its foundation. It has 140 members.',
    );
    expectMisprintsFound(
      'The bank was set up in 1975. In 2025 it will celebrate its {50th|40th} anniversary with 300 guests.',
    );
    quiet(
      'The bank was set up in 1975. In 2025 it marked the 200th anniversary of the birth of the poet with 300 guests.',
    );
  });

  it('by which an aim was reached early', () => {
    expectMisprintsFound(
      'The plan asked for 12.0 gigawatts by 2030. The goal was passed in November 2024, {six|three} years before the date set for it, with 12.6 gigawatts connected.',
    );
  });

  it('for which a permit is held', () => {
    expectMisprintsFound(
      'The wind farm was connected in 2008. It holds a permit for 25 years, counted from that year, which lapses in {2033|2028}. It has 48 turbines.',
    );
  });

  it('as a run, where they are told one by one', () => {
    expectMisprintsFound(
      'Fires claimed 47 lives in 2025, and so the toll went down for the {third|eighth} year running. In 2021 61 people had died, in 2022 64, in 2023 58 and in 2024 52.',
    );
    quiet(
      'Exports reached $912 million in 2024, rising for the ninth consecutive year. In 2021 they were $795 million, in 2022 $851 million and in 2023 $880 million.',
    );
  });

  it('between the amounts that an average growth is of', () => {
    expectMisprintsFound(
      'Capacity, which stood at 1,240 megawatts at the end of 2016, had reached 2,494 megawatts at the end of {2021|2019}; it thus expanded at a compound rate of 15.0 per cent a year over that interval.',
    );
    expectMisprintsFound(
      'Landings climbed from 200,000 tonnes to 292,820 tonnes within {four|seven} years, an average annual growth of 10.0 per cent.',
    );
    quiet(
      'In 2020 the firm sold 41,000 pumps and in 2023 52,000. Sales of valves grew at an average rate of 5.5 percent a year.',
    );
  });

  it('in each of which the same was paid', () => {
    expectMisprintsFound(
      'The fund was active from 2016 to 2023 inclusive. In each of those years it disbursed exactly 25 million marks, so that {200|125} million marks were paid out over its whole life.',
    );
  });
});

describe('ways', () => {
  it('of amounts of either sign taken together', () => {
    expectMisprintsFound(
      'The carrier made a profit of $14.2 million in the summer half and a loss of $19.7 million in the winter half; for the full year it thus posted a {loss|profit} of $5.5 million.',
    );
    expectMisprintsFound(
      'The trade balance was negative by 41.2 million euros in the first quarter and positive by 18.6 million in the second. Over the six months together this gives a {deficit|surplus} of 22.6 million euros.',
    );
  });

  it('of natural change and migration', () => {
    expectMisprintsFound(
      'The population of Ord fell by 1,120 in 2023. There was a natural {increase|decrease} of 340, while migration brought a net {loss|gain} of 1,460.',
    );
  });

  it('of trade whose amounts stand in one sentence, and of another year behind it', () => {
    expectMisprintsFound(
      'Goods worth 3,412 million rand left the country in March 2024, while imports were booked at 3,958 million rand. The month thus closed with a trade {deficit|surplus} of 546 million rand. In March 2023 exports of 3,190 million and imports of 3,592 million had left a deficit of 402 million.',
    );
  });

  it('past an aim that stands before the amount', () => {
    expectMisprintsFound(
      'The emirate welcomed 3.2 million guests in 2024, {missing|beating} the target of 3.5 million for that year by 300,000, its tourism board announced.',
    );
    expectMisprintsFound(
      'The tax office {fell short of|overshot} its 2025 target of $135.0 million by $6.6 million, having brought in $128.4 million by Dec. 31.',
    );
  });

  it('from what had been before', () => {
    expectMisprintsFound(
      'Consumer prices in May were 6.5 per cent above their level of a year earlier; in April annual inflation had been 6.1 per cent. The rate of inflation thus {rose|dropped} by 0.4 percentage points.',
    );
    expectMisprintsFound(
      'The museum drew 470,000 visitors this summer. That is a {fall|rise} of 6.0 percent on last summer, when 500,000 people passed the gates.',
    );
  });
});

describe('one number told again', () => {
  it('below its title, by its name, or aloud', () => {
    expectMisprintsFound(
      'Enrolment in county schools at 64,820 on 1 March 2025\nThe count taken on 1 March 2025 found {64,820|46,820} pupils enrolled in the county’s schools. Teaching staff numbered 4,310.',
    );
    expectMisprintsFound(
      'Its hotels counted 1.384 million overnight stays this summer. "Nobody here expected our total to come to {1,384,000|1,834,000} overnight stays," the director said.',
    );
    quiet('In 2023 the port moved 1,473 ships. In 2024 it moved 1,743 ships.');
  });

  it('with the year of another', () => {
    expectMisprintsFound(
      'Museums received 451,900 visitors in 2025. The old record of 418,000, which dated from 2019, was broken. Attendance was 8.1 percent above the old record of 418,000 visitors set in {2019|2016}.',
    );
    expectMisprintsFound(
      'Cruise passengers put ashore at the islands in 2022 came to 1.32 million, or 10.0 percent more than the year before. For comparison, the number of cruise passengers put ashore at the islands in {2021|2022} was 1.20 million.',
    );
  });
});

describe('parts', () => {
  it('that the text counts beforehand', () => {
    expectMisprintsFound(
      'Lawmakers passed a $2.4 billion package. It falls into exactly three lots: $1.1 billion goes to highways, $850 million to railways and $450 {million|billion} to harbours. The vote was 61 to 38.',
    );
    expectMisprintsFound(
      'Inspectors have seen all 86 bridges and sorted them into two groups: 59 were passed as safe, {27|72} were found to need repair.',
    );
    expectMisprintsFound(
      'The harvest was counted at 4.12 million tonnes. The province has three growing zones. The delta delivered 1.85 million tonnes, the coast 1.63 million tonnes, and the highlands {640,000|640} tonnes.',
    );
  });

  it('the last of which is what is left', () => {
    expectMisprintsFound(
      'Of the 54 banks licensed in the country, 36 are already there. Another {13|31} have asked for more time, and the other five are in merger talks.',
    );
  });

  it('that are more than the whole of their sentence', () => {
    expectMisprintsFound(
      'Guests stayed in the region for 5.3 million nights, 3.7 {million|billion} of them in hotels. The room rate was €112.',
    );
    quiet(
      'Cost per line mile, with 35,500 miles maintained, reached $4,000. Customers, 1.6 million of them, pay 88.75 dollars apiece.',
    );
  });
});
