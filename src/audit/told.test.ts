// What English texts say in so many words of how their numbers belong together: each text holds as it stands and fails with
// what stands behind the bar in its place.
import { describe, expect, it } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('numbers that the words of an English text tie together', () => {
  it.each([
    'Employment in the province stood at 1.284 million in March, up {21,000|12,000} from the 1.263 million recorded in March of last year, a rise of {1.7|2.7} percent.',
    'Of the 640 applications lodged, {412|421} were approved, 175 turned down and 53 are still pending. The approval rate thus works out at 64.4 percent.',
    'Milk deliveries slid to 2.31 million tonnes last season from 2.48 million tonnes the season before, {down|up} 6.9 percent.',
    'Between 2015 and 2023 the number of registered startups climbed from 1,200 to 3,700, an average of {15.1|26.0} percent a year.',
    'The central bank lifted its policy rate by {50|75} basis points to 4.25 percent from 3.75 percent.',
    'Unemployment fell to {6.1|7.6} percent in May from 6.8 percent in April, {a decline|an increase} of 0.7 percentage points.',
    'Growth of 4.8 percent was the outcome: consumption contributed {2.9|3.9} points, investment 1.4 points and net exports 0.5 points.',
    'Turnover rose from 820 million francs to 902 million francs, an increase of {10|9.1} percent.',
    'Average monthly earnings were 2,940 zloty in the fourth quarter, {180|810} zloty higher than a year earlier, when they stood at 2,760 zloty.',
    'Since 2019 the town has gained 4,300 inhabitants, its population rising from 61,700 to {66,000|60,600}.',
    'The Commission reviewed 48 projects in the first half. Thirty-one were approved, nine were sent back for revision and the other {eight|six} were rejected.',
    'Tourism receipts: EUR 1.92 billion (2030: EUR 1.75 billion; {+9.7|+7.9} percent)',
    'Broken down by mode of transport, road haulage carried 61 percent of freight, rail {24|42} percent, inland shipping 11 percent and pipelines 4 percent.',
    'Wages and salaries absorbed 46.8 billion shillings, {52|25} percent of current expenditure of 90.0 billion.',
    'Assets under management doubled over the decade to {EUR 96bn|EUR 69bn} from EUR 48bn.',
    'Real GDP was up 3.1%. Private consumption added 1.7 percentage points, government 0.4 points, investment {0.8|1.8} points, net exports 0.2 points.',
    'Freight traffic on the canal was down by 14 percent on the year at {43.0|34.0} million tonnes, the figure for the previous year being 50.0 million tonnes.',
    "Per capita consumption of fish is 18 kg a year, so that the country's 6 million people eat {108,000|180,000} tonnes of it.",
    'Investment in the port totalled 1.5 billion yuan: 900 million yuan came from the central budget and {600|800} million yuan from local funds.',
    'Housing starts: 12,480 (+4.0% on 2029: {12,000|10,200})',
    'The average pension, at 1,365 euros, is {5.0|8.0} percent higher than the 1,300 euros paid a year ago.',
    'Current expenditure on health totalled 31.2 billion lira in 2022. Public funds paid 21.5 billion lira of this (68.9 percent) and private households the other 9.7 billion lira. With a mid-year population of 4.87 million, total health expenditure was equivalent to {6,407|4,607} lira per inhabitant.',
    'The brewery filled 2.4 million hectolitres last year. The year before it had been 2.5 million; the decline is thus {4.0|14.0} percent.',
    'The toll road earned 186 million dollars in 2022 and 214 million dollars in 2023, which is an increase of {28|82} million dollars or {15.1|13.1} percent.',
    'Council tax brought in 61.2 million pounds in 2019/20 and 72.9 million pounds in 2023/24. The additional {11.7|17.1} million pounds represents a rise of {19.1|16.0} percent.',
    'Electricity came from four sources: water {46.2|64.2} percent, gas 31.5 percent, wind 14.8 percent and sun 7.5 percent.',
    'Trains carried 84.2 million passengers in 2021, 91.6 million in 2022 and 98.3 million in 2023. Growth from 2022 to 2023 was {7.3|16.7} percent.',
    'Manufacturing, with a weight of 20.0 percent in value added, grew by 6.0 percent and so contributed {1.2|2.1} points to growth.',
    'Debt fell from 62.0 percent of GDP to 58.5 percent, a {reduction|rise} of {3.5|5.3} percentage points.',
    'The port handled {14.8|18.4} million tonnes of cargo in the first half, {6.5|9.5} percent more than the 13.9 million tonnes logged a year earlier. Containers made up 5.2 million tonnes of that, or {35.1|53.1} percent.',
    'Renewables accounted for {42|24} percent of electricity, gas for 31 percent, nuclear for 19 percent and coal for the remaining 8 percent.',
    'The population of the county at the last census was 512,400, of whom {261,300|216,300} were women and 251,100 men.',
    'Premium income of the insurers rose by 6 percent to {53.0|35.0} billion lira; in the previous year it had amounted to 50.0 billion lira.',
    'The consumer price index stood at 118.4 in May, compared with 114.9 in May of the previous year; annual inflation was thus {3.0|0.3} percent.',
    "The state's share of capital expenditure, 2.6 billion of a total of 8.0 billion, fell from {38.0|28.0} percent to 32.5 percent, or by 5.5 points.",
    'Fixed broadband lines numbered 3.2 million at year-end; 1.12 million of these, {35|53} percent, ran over fibre.',
    'The museum drew 184,000 visitors, 46,000 of them, i.e. one in {four|five}, from abroad.',
    "Of the 58,400 people enrolled at the city's four universities, 21,900 come from abroad, or 37.5 percent. Medicine alone has drawn 8,760 of the foreigners, who make up {15.0|40.0} percent of everyone enrolled at the four universities.",
    'Of the 640 hotels in the region, 210 are on the coast. Eighty-four of the coastal hotels, that is {40.0|13.1} percent of the hotels on the coast, stay open all winter.',
    'Exports of goods reached 52.0 billion crowns, of which machinery accounted for 20.8 billion. Machine tools brought in 5.2 billion crowns, {25|10} percent of machinery exports.',
    "The library lent 1.24 million items last year. Books made up 806,000 of the loans, e-books 186,000, and other media {248,000|284,000}. Children's books came to 322,400, or {40.0|26.0} percent of all books lent.",
    "The bank's branches employed 4,860 people at the end of the year, of whom 2,916 were women. Part-timers numbered 1,458, that is {30.0|50.0} percent of all employees.",
    'Household waste amounted to 1.42 million tonnes, of which 639,000 tonnes was recycled. Paper made up 223,650 tonnes of the recycled waste, i.e. {35.0|15.8} percent of it.',
    'Visitors to the caves numbered 96,400 in 2024. Compared with the 84,200 of the year before, the increase is {14.5|12.7} percent.',
    'Tax take for the quarter came to 412 million pounds: income tax brought in {198|189} million, sales tax 147 million and everything else {67|76} million.',
    'The budget shows revenue of 18.6 billion crowns against outlays of 21.3 billion, leaving a {shortfall|surplus} of {2.7|7.2} billion.',
    'Solar supplied 3.1 TWh and wind 5.4 TWh, together {8.5|5.8} TWh or {34|43} percent of the 25.0 TWh generated.',
    'Sales in January reached 3.2 million units, in February 2.9 million and in March {3.5|5.3} million, so the first quarter closed at 9.6 million units.',
    "The hospital's 84 beds are split into three wards: surgery with 32, medicine with {40|30} and maternity with 12.",
    'The trade {deficit|surplus} narrowed to 4.1 billion dollars in July, with exports of 19.7 billion and imports of {23.8|28.3} billion.',
    'Of the 7.2 billion in grants, agriculture got 38 percent ({2.7|7.2} billion), fisheries 12 percent (0.9 billion) and forestry the rest.',
    'Labour market bulletin, Q2 2031\n- Persons in employment: {1,842,000|1,482,000}\n- Persons unemployed: 118,000\n- Labour force: 1,960,000\n- Unemployment rate: {6.0|8.0}%',
    'Customs statistics, September. Exports amounted to EUR 3.84bn and imports to EUR 4.27bn. The resulting trade {deficit|surplus} of EUR {430|340}m compares with one of EUR 515m in August.',
    'In the twelve months to June, births numbered 41,200 and deaths {38,900|39,800}, giving a natural increase of 2,300.',
    'Net migration of {5,600|6,500} (arrivals 18,900, departures 13,300) made up for the shortfall.',
    'The surplus on the current account widened to 6.2 billion from {4.8|8.4} billion, that is, by 1.4 billion.',
    'Spending came to 612 million pesos in 2023. The main items within this amount were:\n* wages and social contributions, {418 million|418 billion} pesos;\n* medicines and supplies, 127 million pesos;\n* upkeep of premises, 41 million pesos.',
    'Subsidies totalled 84.6 million euros in the year. Of this sum, {52.1 million|52.1 billion} euros went to hill farms and 12.4 million euros to dairies.',
    'GDP per inhabitant came to {41,300|31,400} dollars, on a total output of 95.0 billion dollars and a population of 2.30 million.',
    "The contract is worth 240 million euros, or about {259|529} million dollars at the day's rate. A second order, of 80 million euros (86.4 million dollars), is expected in the autumn.",
    'Retail sales reached 61.4 billion rand in June. Food stores took {24.6|26.4} billion, clothing 13.9 billion and other shops 22.9 billion.',
    'Output per worker rose to 88,000 euros: value added of 7.92 billion euros was generated by {90,000|9,000} people.',
    'The target of 500,000 trees set for 2025 was reached in 2023, {two|four} years ahead of schedule.',
    'Twelve million bottles left the cellars last year; at an average price of {6.50|5.60} euros each, that made for sales of 78 million euros.',
    'Coffee production came to 1.26 million bags from 84,000 hectares, a yield of {15|12} bags per hectare.',
    'Retail turnover per square metre came to {4,200|2,400} euros, on sales of 1.89 billion euros and a total floor space of 450,000 square metres.',
    'At 1.08 dollars to the euro, the loan of 500 million euros is equivalent to {540|450} million dollars.',
    'Loans outstanding reached 218 billion pesos, 17 billion pesos more than at the end of 2029, when they had come to {201|210} billion pesos.',
    'Tourist arrivals doubled within five years, from 1.9 million in 2018 to {3.8|8.3} million in 2023.',
    'The ferry company carried 2.14m passengers in the year to March, against 1.96m in the preceding twelve months, {a gain|a loss} of {9.2|12.9}%.',
    'The number of cooperatives grew from 312 in 2012 to 468 in 2022 - an increase of {50|33} percent in {ten|twelve} years.',
    'Company profits {slumped|jumped} from 64 million to 48 million dinars, or by a quarter.',
    'In 2023 the fund invested 420 million euros, against 350 million in 2022. That is an increase of {20.0|16.7} percent.',
    'The number of pharmacies went from 1,240 in 2013 to 1,054 in 2023, a {decrease|increase} of {15.0|17.6} percent over {ten|eight} years.',
  ])('holds as it stands and fails with a misprint: %s', (text) => {
    expectMisprintsFound(text);
  });
});

describe('numbers that only seem to be tied together', () => {
  it.each([
    [
      'a share of the total behind a larger part',
      'Exports were valued at Rs 48,600 crore. Engineering goods led with Rs 19,440 crore (40 percent). Textiles followed with Rs 12,150 crore, or a quarter of the total.',
    ],
    [
      'a share of the number right before it',
      'Of this number 102,387 were allowed. Certificates are issued at the rate of about 30,000 per month, about 75 per cent of these being cases under the new law.',
    ],
    [
      'the growth of something else',
      'The county had 1,118 employees in June, a dozen more than the 1,106 of 2022, and its payroll is up 3.5 percent.',
    ],
    ['a range', 'Revenue may be reduced safely from sixty to eighty millions a year at once.'],
    [
      'an average of what another sentence counts',
      'The list names 28 projects of the digital economy with 3.885 billion yuan and 37 others with 2.462 billion. Taken together: 65 projects and 6.347 billion yuan, the average digital scheme being good for 139 million.',
    ],
    [
      'counts with other nouns behind them',
      'Of the 180 countries, 82 pursued expansive policies; 28 followed restrictive policies; and the remaining 70 pursued a mix of policies.',
    ],
    [
      'growth on another average',
      'Landings reached 84,200 t in 2030: 8.0% below the five-year average of 91,500 t, but 3.4% above the 81,400 t brought ashore in 2029.',
    ],
    [
      'a share of the amount right behind it',
      'Online retail sales totalled 402.5 billion yuan; of this, 331.8 billion yuan came from physical goods, accounting for 25.8 percent of the total retail sales of 1,284.3 billion yuan.',
    ],
    [
      'a share that was cut where it should be rounded',
      'The sum appropriated was $951,100. Of that sum $138,500, or 14 per cent, has been saved.',
    ],
  ])('are left alone: %s', (_, text) => {
    expect(failing(text)).toEqual([]);
  });
});
