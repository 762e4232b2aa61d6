// Dense English texts whose arithmetic holds: each is quiet as it stands, and its misprinted twin is found where there is one.
import { describe, test } from 'vitest';
import { expectMisprintsFound } from '../test-support/misprints.js';

describe('a share is of what its words name', () => {
  test.each([
    [
      'and not of the amount that they follow',
      'Value added was 240 billion crowns. Farming contributed 14 billion, industry 96 billion and services 130 billion. Steel, at 24 billion, made up exactly {25|52} percent of industry.',
    ],
    [
      'and not of the amount that they follow, told by place',
      'Turnover of the group was 318.4 million euros: the southern branch made 21.6 million, the northern 129.4 million and the eastern 167.4 million. Repairs, at 32.35 million, are 25 percent of the northern branch.',
    ],
    [
      'the old and not the new',
      "The ferry's new deck holds 240 cars and the old ones held 90 and 70. Capacity has thus grown to 400. Last summer a sailing carried 144 cars, 90% of the old capacity.",
    ],
    [
      'of one year and not of another',
      'Suits filed in 2021: 12,400. Appeals lodged: 4,850. Compared with 2020, when the rolls showed 12,950 suits and 4,610 appeals, filings fell by 4.2%. Tenancy claims, 3,100 in number, were 25% of the 2021 filings.',
    ],
    [
      'and not of what another share of it is of',
      "Solar plants now meet 20 per cent of the nation's 60 TWh consumption. Rooftops made 3 TWh last year, and that is {25|52} per cent of the solar total of 12 TWh.",
    ],
    [
      'whichever sign its part has',
      "The net loss of 8.4 million is {2.4|4.2}% of the airline's yearly revenue of 350 million crowns.",
    ],
    [
      'and a larger size is none',
      'Reserves, enough for 12.5 days, have been run down by 0.6 million barrels in six days but are 22% larger than at this point last year.',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });
});

describe('a growth is of what it is told of', () => {
  test.each([
    [
      'the way being told with the amounts',
      'Licensed boats declined from 4,800 to 3,600, i.e. by {25.0|52.0}%, and crews from 15,300 to 11,900.',
    ],
    [
      'in a clause with a subject of its own',
      'Average loans dropped, from 520 to 494 a day, even as total lending edged up by 2.6%.',
    ],
    [
      'in a clause of many words',
      'The fleet shrank from 412 to 389 aircraft, although the number of seats on offer rose 2.2% to 61,400.',
    ],
    [
      'in a clause with a number of its own',
      'Prices climbed from 120 to 132 euros, while the number of guests fell by 4%.',
    ],
    [
      'and not of a year before its base',
      'There were 22.5 thousand deaths. Deaths were 10.0 percent fewer than the 25.0 thousand of 2021, though 2020 had still seen 28.4 thousand.',
    ],
    [
      'as larger than a year ago',
      'Herds count 24.2 million head, against 20.0 million a year ago: they are {21|12}% larger than at this point last year.',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });
});

describe('amounts of another time', () => {
  test.each([
    [
      'in brackets are not what others are part of',
      'The clinic admitted 1,204 patients (second quarter of last year: 1,377), of whom 612 were children.',
    ],
    [
      'are parted beside those of this year',
      "Of the 61 claims this year and 74 last year, 23 of this year's 61 and 31 of last year's 74 were upheld.",
    ],
    [
      'are divided by what was counted then',
      'The fund of $6.3 million comes to $210 per pupil, against $195 six years earlier, when 24,000 pupils were enrolled.',
    ],
    [
      'are no sum of a part and its whole',
      "The festival drew 38 bands. A year before it had signed 57. Locals made up 17 of this year's 38 bands.",
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });
});

describe('parts that leave out the scale of their whole', () => {
  test.each([
    ['by its unit', 'Paved 1,487, gravelled 562 and unmade 311: together the roads make 2,360 kilometres.'],
    [
      'by its scale',
      'East 412, south 538, west 603 and north 449: in all 2,002 thousand guests came in a day.',
    ],
    ['with what is left of it', 'The line runs 2,360 kilometres; with 1,487 rebuilt, 873 are left to do.'],
    [
      'and are shares of it',
      'Exports of tea were 41.5 thousand tonnes (the year before: 38.2), including 12.4 of green tea, or 29.9% of the total.',
    ],
    [
      'told first',
      'The line runs 2,360 kilometres: 1,487 in the plains, 562 in the hills and 311 in the mountains.',
    ],
  ])('add up as printed: %s', (_, text) => {
    expectMisprintsFound(text);
  });
});
