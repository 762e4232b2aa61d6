// Plain statements of English texts: shares, quotients, differences and what the words name.
import { describe, expect, test } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('plain English statements', () => {
  test.each([
    'Of the 1,240 fires attended last year, 434 were in buildings and 806 in the open. Buildings thus accounted for {35|54} percent of all fires.',
    "Households used 4.2 TWh, industry 6.3 TWh and services 3.5 TWh. Industry's share of the 14.0 TWh is {45|60} percent.",
    'In the county 18,600 people are out of work, 7,440 of them for more than a year: {40|4} percent.',
    'The university admitted 3,150 students from 8,400 applicants, an admission rate of {37.5|26.7} percent.',
    'Of the budget of 620 million, schools receive 248 million, that is {40|25} percent, and roads 93 million, or 15 percent.',
    'Women hold 27 of the 60 seats, a share of {45|81} percent.',
    'Tourism directly employs 23,400 people, which is {7.8|8.7} percent of the 300,000 who work in the province.',
    "With 5.6 million tonnes the port handled more than half ({56|65} percent) of the country's 10.0 million tonnes of grain exports.",
    'Three in five of the 450 firms asked, {270|180}, expect higher sales.',
    'The surplus of the current account, 18.6 billion, corresponded to {3.1|6.2} percent of a gross domestic product of 600 billion.',
    'The population of 2.4 million lives on 9,600 square kilometres, {250|25} to the square kilometre.',
    'Sales of 936 million by 3,900 employees mean {240,000|420,000} per employee.',
    'The 42 km of new track cost 1,176 million, or {28|82} million a kilometre.',
    'Spending on health came to 3.36 billion for 840,000 inhabitants: {4,000|40,000} a head.',
    'Arable farms yielded 6.4 tonnes per hectare on 125,000 hectares, a crop of {800,000|80,000} tonnes.',
    'The deficit of 240 million is {6|9} percent of revenue, which came to 4.0 billion.',
    'Debt of 36 million and a population of 24,000 work out at {1,500|5,100} per inhabitant.',
    'A family of four pays 84 euros a month, {1,008|1,080} euros a year.',
    'The four largest banks hold 68 percent of deposits of 425 billion, {289|298} billion.',
    'The budget assumes 2.4 million tonnes at 65 dollars a tonne, revenue of {156|165} million dollars.',
    'The foundation gave 9.6 million to 120 projects, {80,000|8,000} to each on average.',
    'Imports of 52 billion against exports of 46 billion left a {deficit|surplus} of 6 billion in the trade balance.',
    "The union has 86,000 members among the industry's 215,000 workers, a density of {40|50} percent.",
    'Two thirds of the 1.86 million voters, {1.24|1.42} million, took part.',
  ])('bind their share or their quotient: %s', (text) => {
    expectMisprintsFound(text);
  });

  test.each([
    'The town hall expects 12.4 million in parking fees this year after 11.8 million last year, {5.1|15.0} percent more.',
    'Rents averaged 840 crowns in May, {up|down} from 810 crowns in April.',
    'The harvest came to 3.2 million tonnes, which is {0.4|0.6} million tonnes less than the 3.6 million of the previous season.',
    'Car sales in March: 42,300. In February they had been 39,800, so that March brought {6.3|9.3} percent more.',
    'Profit more than halved, from 84 million to {38|48} million.',
    'Output of cement reached 1.85 million tonnes, 8.8 percent {above|below} the 1.70 million tonnes of a year before.',
    'The unemployment rate dropped by {0.8|1.8} points to 5.4 percent, from 6.2 percent a year ago.',
    'The airline flew 2.6 million people, twice as many as the {1.3|1.9} million of 2021.',
    'Turnover was 96 million in the first half and 108 million in the second, which makes {204|240} million for the year.',
    'Spending rose from 4.0 billion in 2020 to 5.0 billion in 2023, a gain of {25|20} percent.',
    'The index fell from 125.0 to 120.0 points, that is by {4.0|5.0} percent.',
    'Imports shrank by a tenth, to {4.5|4.0} billion from 5.0 billion.',
    'Membership went up by 1,200 to {13,700|17,300}; it had been 12,500.',
    'The number of farms is 15 percent lower than in 2010, when there were 8,000; today there are {6,800|8,600}.',
    'Gas consumption, 310 million cubic metres in January, eased by 3.2 percent to {300|330} million in February.',
    'The deficit widened from 2.1 to {2.6|1.6} billion.',
    'Night flights were cut from 24 to 18 a day, a reduction of {25|33} percent.',
    'In the year to June 62,000 homes were sold, against 58,000 in the twelve months before: an increase of {4,000|6,000}.',
    'The city lost 2,300 inhabitants last year: 41,200 moved in and {43,500|45,300} moved out.',
    'Exports exceeded imports by {140|410} million: 1,260 million against 1,120 million.',
    'The surplus of 38 million is the difference between revenue of 912 million and spending of {874|847} million.',
    "Stocks, which stood at 64 days' consumption in March, had sunk to 48 days by June, {16|26} days less.",
    'The average pension, 1,150 a month, is 50 more than a year ago ({1,100|1,010}).',
    'Fewer people died on the roads: 212, after 236, a decline of {24|42}.',
    'The rate of inflation was 3.4 percent in June and 3.1 percent in July; it has thus {slowed|quickened} by 0.3 points.',
    'New orders worth 720 million compare with 600 million a year earlier, growth of {a fifth|a third}.',
    'The budget of 2025 is 3 percent larger than that of 2024: {1,030|1,300} million after 1,000 million.',
    'Traffic on the bridge averaged 18,000 vehicles a day, or {540,000|450,000} in the 30 days of June.',
    'The strike cost 12 working days and 360,000 tonnes of output, {30,000|13,000} tonnes a day.',
    'The forest covered 36 percent of the land in 1990 and 42 percent in 2020, {six|nine} points more.',
  ])('bind their growth or their difference: %s', (text) => {
    expectMisprintsFound(text);
  });

  test.each([
    'Harvests of hops were 8,400 tonnes in 2020, 9,100 tonnes in 2021 and, once the new gardens bore, 10,920 tonnes in 2022; the latest crop is {20|30} percent above that of 2021.',
    'The museum sold 61,000 tickets in 2019, 48,800 in 2021 and 73,200 in 2023. Compared with 2021, when the house was half closed, that is {50|20} percent more.',
    'Frost was measured in {four|six} districts: Harn (-3.1), Ostby (-2.4), Vell (-2.2) and Tarn (-1.8). Elsewhere it rained.',
    'The new swimming bath of Harn cost 18.4 million crowns. It was opened by the mayor on Sunday, with 2,300 guests. Nobody in the council regrets {18.4|14.8} million crowns, the price of the new swimming bath, said the mayor.',
    'Regional product rose by 4.0 percent in 2023. Services supplied 2.6 points of the growth, industry supplied 1.9 points, and farming {took away|added} 0.5 points.',
    'At 36 euros a month, {432|423} euros a year, the pass is the cheapest in the country.',
    'The bank lent the town 261 million lira. At the rate of 7.25 lira to the dollar fixed in the contract, this equals {36 million|36 billion} dollars.',
    'Farms in the valley grew 48.0 thousand tonnes of fruit: orchards 31.0 thousand tonnes, berry fields 12.0 thousand tonnes and vineyards 5.0 thousand tonnes. In the berry fields raspberries came to 9.0 thousand tonnes, {75.0|18.8} percent of the crop of the berry fields.',
    'The council had set aside 40.0 million crowns in January and raised this to 46.0 million in June. The works came to 50.6 million, exceeding the sum set aside in January by {26.5|10.0} percent.',
    'The line has ordered 24 carriages at 2.5 million crowns apiece, which brings the bill to {60.0 million|60.0 billion} crowns.',
    'Rye was cut from 0.80 million hectares. With a yield of 3.25 tonnes per hectare the harvest is put at {2.60 million|2.60 billion} tonnes.',
    'Ore loaded was 18.0 million tonnes in 2021, 20.0 million tonnes in 2022 and 21.6 million tonnes in 2023. The latest year therefore brought an increase of {8.0|20.0} percent on the one immediately before.',
    '- Receipts so far: $212.6 million\n- Outlays so far: $198.2 million\n\nReceipts less outlays leaves a margin of {$14.4 million|$14.4 billion} at this point.',
    'Stocks were 388 million cubic metres. The norm for the month is 412 million, so they are 24 million {below|above} their usual mark.',
    'The bridge has carried trains since 1961, and the 2023 overhaul, coming {62|52} years after it opened, was the largest.',
    'The loan is repayable in 12 equal yearly instalments of 5 million. The opening instalment was paid in 2014 and the last one falls due in {2025|2028}.',
  ])('are held to what their words name: %s', (text) => {
    expectMisprintsFound(text);
  });

  test.each([
    'Of the 640 places 580 were taken and 40 kept free; the rest could not be used.',
    'The region exported goods worth 84 million, 36 million of them cheese, that is 43 percent, out of total exports of 300 million.',
    'The budget rises by 20 million to 620 million; 248 million or 40 percent goes to schools, 15 percent of it for buildings.',
    'Six provinces reported losses: in the north Ardel, Brome and Kerra, in the south Tolse, Vann and Ost.',
    'Three ministries, namely Finance, Health and Transport and Energy, share the cost of 24 million.',
    'The stadium cost 27.6 million euros. With interest, the price of the stadium will be 31.4 million euros by 2030.',
    "The bridge cost 48 million to build in 1962. In today's prices the cost of the bridge would be 310 million.",
    'Of the doctors, 1,416 qualified abroad, or 5.8 percent of all staff; the hospitals employ 4,720 doctors among 24,600 people.',
    'Of the respondents, 62 percent (1,488 persons) said yes. The questionnaire went to 4,000 graduates and 2,400 answered, a response rate of 60 percent.',
    'Consumption per inhabitant was 65 litres, per adult 80 litres: 312 million litres for 4.8 million inhabitants, 3.9 million of them adults.',
    'Services supplied 3.3 points of the expansion of 5.0 percent, industry 2.1 points, and net taxes took away 0.4 points.',
    'Exports were 61.2 million in 2021, 64.0 million in 2022 and 70.4 million in 2023, 10.0 percent more than in 2022 and 15.0 percent more than in 2021.',
    'Prices in 2024 were 12 percent higher than in 2021, and volumes 3 percent lower than in 2022: sales rose from 510 million in 2021 to 524 million in 2022, 540 million in 2023 and 553 million in 2024.',
    'The tenants pay 640 a month, 1,280 in December; over the year that is 8,320 a household.',
    'The deficit narrowed from 4.8 to 3.1 percent of output while debt grew from 58 to 61 percent.',
    'Traffic averaged 18,000 vehicles a day in June, 540,000 in the month, 24 percent of them lorries.',
    'A quarter of the 2,400 members, 640 in all, live abroad or have not paid.',
    'The fund lent 9.6 million to 120 projects, 64,000 to each on average in the towns and 110,000 in the villages.',
    'The rate fell by 1.5 points from 41.1 percent; in the towns it was 33.6 percent.',
    'Wages rose by 4.2 percent to 2,614 a month, prices by 3.0 percent; in real terms workers gained 1.2 percent.',
    'The port handled 26.0 million tonnes, 2.0 million more than in 2022; containers accounted for 1.3 million of the rise, that is 65 percent.',
    "The company's 3,600 staff include 1,080 engineers, a share of 30 percent; in 2019 it had been 25 percent of 3,200.",
    'In the twelve months to June 62,000 homes were sold, against 58,000; in the first half of the year alone it was 31,000, 2,000 more than a year before.',
    'Some 412 of the 480 schools answered, 86 percent; of the primary schools 310 of 350 did, or 89 percent.',
    'The college enrolled 9,460 students this autumn, against 9,200 a year ago. Undergraduates number 6,300 and postgraduates 3,160. The increase of 260 students, or 2.8%, comes from the Faculty of Law.',
    'The average flat changed hands for £214,200, against £216,000 in July and £208,000 in August a year ago, so that prices are still 3.0% higher over twelve months.',
    'Harbour traffic in October: 96,400 passengers (Oct. 2022: 94,000; +2.6%); domestic 30,900 (-3.4%; previously 31,990).',
    'Among the 120 professors the share of women is 30.0% (36), among 300 lecturers 45.0% (135) and among the other 480 staff 50.0%.',
    'The shop took £543,000 (£312,000 and £231,000), up from £402,000 (£238,000 and £164,000).',
    'By June 51,400 premises had access to fibre. The contract had provided for 60,000 by that date. Take-up reached 25,700 premises, 50% of those covered.',
    'The works were settled for 251.5 million, an overrun of 40.0 million. The largest single overrun accounts for 12.0 million, or 30.0% of the total.',
    'Household consumption made up 55.6% of GDP, government consumption 20.2% and capital formation 22.4%. Net exports supplied the rest, 1.8%.',
    'Members brought in 40,000 tonnes. The crop of 2022 had been 32,000 tonnes. The union sold 24,000 tonnes to the mill, 60.0% of the crop, and members kept the other 16,000 tonnes.',
    'Exports came to 70.00 billion yuan (10.00 billion dollars) in 2023; reserves stood at 36.25 billion yuan (5.00 billion dollars) at the end of the year.',
  ])('say nothing against right numbers: %s', (text) => {
    expect(failing(text), text).toEqual([]);
  });
});
