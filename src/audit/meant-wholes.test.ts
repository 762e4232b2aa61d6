// What a share or a rate is of, by what the words name and rule out: each text is quiet as it stands, and its twin with the
// share of another whole that the text tells is found.
import { describe, test } from 'vitest';
import { expectMisprintsFound } from '../test-support/misprints.js';

describe('a share without a named whole is of the one amount of its time', () => {
  test.each([
    [
      'and not of the months in brackets',
      'Ferry passengers, August: 318,400 (July 291,600; August 2023 274,900). Foot passengers numbered 143,280, a share of {45.0%|49.1%}.',
    ],
    [
      'and not of what it is above',
      "The mills ground 61,200 tonnes in May, 4,100 tonnes above the 57,100 of April. Rye made up 15,300 tonnes of the month's total, or {25%|27%}.",
    ],
    [
      'and not of what it rose from',
      'Consumer loans grew to 48.6 billion crowns from 45.0 billion. Car loans, 12.2 billion, made up {25.1|27.1} percent of the aggregate.',
    ],
    [
      'the earlier one in an earlier clause',
      'The court decided 1,480 cases, 962 of them within a year. In the preceding year 1,250 cases had been decided, 750 on time ({60%|51%}).',
    ],
    [
      'in step with the share told before it',
      'Imports by sea were 84,000 tonnes in May, against 70,000 in April. Steel, 33,600 tonnes, made 40% of the month, and timber 12,600 or {15%|18%}.',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });
});

describe('a share is of what its words lead to', () => {
  test.each([
    [
      'with the noun behind the part',
      'The region has 84,000 farm buildings and 31,000 holiday homes. Foreigners own 12,400 of the holiday homes ({40%|15%}).',
    ],
    [
      'with a pronoun',
      'The union has 8,640 members, against 7,200 five years ago. Women are 3,456 of them, or {40|48} percent.',
    ],
    [
      'with a relative clause',
      'The library lent 412,000 items, 309,000 of them books, of which children took 123,600, or {40|30} percent.',
    ],
    [
      'with the latter',
      'The yard built 75 boats, among them 20 ferries and 30 tugs. Foreign owners ordered 15 of the latter ({50%|20%}), all for harbour work.',
    ],
    [
      'with what its sentence begins with',
      'Farms number 9,300, of which 4,100 keep cattle. Of the 6,200 tonnes delivered in May, 3,900 were milled; bakers took 1,550 ({25%|38%}).',
    ],
    [
      'with a month',
      'Arrivals were 52,000 in June 2024, 48,100 in May and 41,600 in June 2023. Families made up 20,800 of June’s arrivals, that is {40%|50%}.',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });

  test.each([
    'The growers sent 61,200 tonnes for Easter and Christmas. The first took 35,500 tonnes, the second 25,700. Roses were 20,235 tonnes of the Easter cargo, or 57%.',
    'The volunteers clocked 2,760 departures in October. Take line 4 away and the share of late ones falls to 29.8% (707 of 2,372).',
    'The council passed 3,870 homes; in the previous year it had passed 3,215. Cheap homes were 1,045 of those passed, or 27%, as opposed to 25% (804 homes) the year before.',
    'Expenditure was 731.8 billion, that is 72.3 percent of the 1,012.5 billion voted. Revenue was 612.4 billion, 69.3 percent of the estimate of 884.0 billion.',
    'Some 2,073,000 hectares are farmed, 2,045,000 of them tilled. Wheat stands on 612,000 hectares, or 29.9 percent of the tilled land.',
  ])('and is left alone where they do not say: %s', (text) => {
    expectMisprintsFound(text);
  });
});

describe('the rate behind a change is of the amount before it', () => {
  test.each([
    [
      'where both are told',
      'Staff dwindled from 9,460 to 8,256, by 1,204 or {12.7%|14.6%}, and branches from 430 to 344.',
    ],
    [
      'where it is said to be from one',
      'The mills shipped 14,260,000 tonnes in all. Exports dropped by 214,000 tonnes from 2,675,000 tonnes, or {8.0%|1.5%}.',
    ],
    [
      'and not of the later year',
      'In 2017 the ferries burnt 23,600 tonnes. Last year they burnt 18,400 tonnes, 5,200 tonnes, or 22 percent, less.',
    ],
    [
      'unless it is a share of something',
      'A tonne cost 1,012 crowns in May, 78 crowns more than a year before. Fibre went from 388 crowns to 449, which is 61 crowns or 78.2% of the increase.',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });
});
