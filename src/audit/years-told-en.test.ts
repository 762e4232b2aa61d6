import { describe, expect, it } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('how long something runs', () => {
  it('holds the length of a contract to the years in which it began and ends', () => {
    expectMisprintsFound('The concession, granted in 2018 for 25 years, runs until {2043|2048}.');
    expectMisprintsFound('Signed in 2015 for a period of twelve years, the lease expires in {2027|2029}.');
    expectMisprintsFound('The 30-year contract concluded in 1998 for the waterworks ends in {2028|2038}.');
    expectMisprintsFound(
      'The loan was taken out in 2016 and, with its maturity of 15 years, falls due in {2031|2033}.',
    );
    expectMisprintsFound('The franchise was awarded in 2021 for ten years. It ends in {2031|2034}.');
  });

  it('leaves alone what is counted from another day, prolonged, or of something else', () => {
    expect(
      failing('The concession, granted in 2017 for 25 years from the opening of the line, ends in 2046.'),
    ).toEqual([]);
    expect(failing('The contract signed in 2010 for ten years was extended and runs until 2030.')).toEqual(
      [],
    );
    expect(
      failing(
        'The museum, granted a licence in 2001, has for 12 years lent pictures to a show that ends in 2026.',
      ),
    ).toEqual([]);
  });

  it('counts the first and the last of yearly instalments', () => {
    expectMisprintsFound(
      'The loan is redeemed in twelve equal annual instalments of 15 million, the first in 2025 and the last in {2036|2035}.',
    );
    expectMisprintsFound(
      'The State repays the credit in ten yearly instalments, starting in 2021 and ending in {2030|2031}.',
    );
    expect(
      failing(
        'The loan is redeemed in twelve quarterly instalments, the first in 2021 and the last in 2024.',
      ),
    ).toEqual([]);
  });
});

describe('years counted back', () => {
  it('counts from the month under report, or from the only other year', () => {
    expectMisprintsFound(
      'Output of wool, June 2023. A larger clip had last been taken in June {2012|2017}, exactly eleven years before the month under report.',
    );
    expectMisprintsFound(
      'Unemployment fell to 3.8 percent in 2022. The last time that it had been so low was in {1991|1981}, 31 years before.',
    );
    expect(
      failing(
        'In 2023 farms kept 412 horses. The survey was held in 2012, nine years before the fire of 2021.',
      ),
    ).toEqual([]);
  });

  it('knows that a year before a month is not that month', () => {
    expectMisprintsFound(
      'The census day was 3 November 2023. The farms kept 1.62 million pigs, down from the 1.80 million counted a year earlier, in November {2022|2023}.',
    );
  });

  it('counts half-years and months between a deadline and the day on which an aim was met', () => {
    expectMisprintsFound(
      'The programme requires 30 GW by the end of 2025. At the end of June 2024 30.6 GW were connected, so that the goal was attained {one and a half|two and a half} years ahead of schedule.',
    );
    expectMisprintsFound(
      'The Plan calls for 400 km of cycle lanes by the end of 2026. By the end of June 2025 402 km had been opened, {a year and a half|two and a half years} early.',
    );
  });
});

describe('the year of one event', () => {
  it('is the same where the text counts from it', () => {
    expectMisprintsFound(
      'The tramway was opened in 2009. It has carried 96 million passengers since it opened in {2009|2006}.',
    );
    expectMisprintsFound(
      'The dam on the Isk was completed in 1974. Since the completion of the dam in {1974|1971} the valley has been flooded twice.',
    );
    expectMisprintsFound(
      'The congestion charge, introduced in 2013, brought in 81 million crowns. Since the introduction of the charge in {2013|2010}, traffic has fallen by 18 percent.',
    );
  });

  it('is another of another thing, and of a second opening', () => {
    expect(
      failing(
        'The station, opened in 2014, serves many. The line has carried 96 million since its opening in 2011.',
      ),
    ).toEqual([]);
    expect(
      failing(
        'The school at Orre was opened in 1974. The school at Merle has had 3,400 pupils since it opened in 1980.',
      ),
    ).toEqual([]);
    expect(
      failing(
        'The bridge was opened in 1962 and later rebuilt. Since it was reopened in 1978 tolls have been raised nine times.',
      ),
    ).toEqual([]);
  });

  it('is the same for a record year that is taken up again', () => {
    expectMisprintsFound(
      'The uplands had more inhabitants in 2009 than in any other year on record: 312,400. Since that record year, {2009|2013}, the population has gone down by 27,900.',
    );
    expectMisprintsFound(
      'No year brought as many visitors as 2018: 412,000. Since that record year of {2018|2015} the number has fallen by 31,000.',
    );
  });
});

describe('two amounts of one year', () => {
  it('cannot both be right where one is a record, or is told in passing, in the words of the other', () => {
    expectMisprintsFound(
      'The college enrolled 9,240 students in 2023, 3.8 percent more than the 8,905 of 2022. Its record enrolment remains the 9,611 students of {2015|2022}.',
    );
    expectMisprintsFound(
      'The port handled 51.4 million tonnes of cargo in 2024, after 49.9 million in 2023. It had been busier in {2019|2023}, when cargo came to 53.2 million tonnes.',
    );
    expectMisprintsFound(
      'Net lending rose to 1.84 billion in 2023, from 1.71 billion in 2022. In {2020|2022}, when net lending was 1.48 billion, rates were lower.',
    );
  });

  it('may both be right of a part, a month or something else', () => {
    expect(
      failing(
        'The college enrolled 9,240 students in 2023, after 8,905 in 2022. Its record intake of part-time students remains the 9,611 of 2022.',
      ),
    ).toEqual([]);
    expect(
      failing(
        'The mines raised 14.2 million tonnes of coal in 2023 and 13.6 million in 2022. The record output of a single mine, 4.8 million tonnes, was reached in 2022.',
      ),
    ).toEqual([]);
    expect(
      failing(
        'Sales were 1.84 billion in 2023, after 1.71 billion in 2022. In 2022, when sales in Europe were 1.18 billion, prices rose.',
      ),
    ).toEqual([]);
  });
});
