// How long things last and how long ago they were, beside the years that a text names.
import { describe, expect, test } from 'vitest';
import { auditAlone, plainText } from './index.js';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('years between two that an English text names', () => {
  test.each([
    'The port opened its second container berth in March 2009. {Fourteen|Eleven} years later, in March 2023, the berth handled 412,000 boxes, 6.0 percent more than in 2022.',
    'Work on the tunnel began in 2013 and was finished in 2021, after {eight|six} years of digging. The total cost came to 2.4 billion crowns.',
    'The cooperative, founded in 1954, celebrated its {70th|60th} anniversary in 2024. It has 3,120 members and a turnover of 48 million euros.',
    'The concession was granted in 2004 for 30 years and ends in {2034|2030}. Last year the company paid 12.4 million in fees.',
    'The current contract runs from 1 January 2022 to 31 December 2026, a period of {five|seven} years. It is worth $340 million.',
    'The bridge, which was closed for repairs in 2018, reopened in 2022, {four|six} years after the closure. Some 18,400 vehicles cross it each day.',
    'Milk output has now fallen for {four|six} years in a row: 812,000 tonnes in 2020, 798,000 in 2021, 771,000 in 2022, 760,000 in 2023 and 742,000 in 2024.',
    'Births rose every year between 2015 and 2019 but have fallen in each of the {five|seven} years since, to 9,120 in 2024.',
    'A census is held every ten years; the last was in 2021 and the next is due in {2031|2026}. The population then stood at 1.42 million.',
    'The reform came into force in 2016. In the {eight|five} years to 2024 the number of small firms grew from 41,200 to 58,300.',
    'The stadium was built in 1975; at {49|39} years of age, in 2024, it is the oldest in the league. It seats 22,400.',
    'In 2023, the {third|fifth} year after the opening of the line in 2020, it carried 8.4 million passengers.',
    'Construction should take 36 months from April 2024 and be completed in {April 2027|April 2026}. The contract is for 95 million pounds.',
    'Unemployment is at its lowest in {12|22} years: the rate of 4.1 percent in 2024 was last undercut in 2012, when it was 3.9 percent.',
    'Exports to the region reached 512 million in 2024, the highest since 2016, {eight|five} years earlier, when they had been 530 million.',
    'The festival, held every year since its start in 2001, saw its {24th|21st} edition in 2024, with 61,000 visitors.',
    'The target of 500,000 tonnes, originally set for 2028, was reached in 2024, {four|two} years ahead of schedule.',
    'The hospital waited from 2017 to 2023 for its new wing, {six|nine} years in which the number of patients rose from 31,000 to 44,000.',
    'Between 2014 and 2024 the number of farms fell from 8,400 to 6,300, that is by a quarter within {ten|six} years.',
    'The fund pays 4 million a year from 2024 until 2029 inclusive, 24 million over the {six|eight} years.',
    'The ship, launched in 1998, was scrapped in 2022 at the age of {24|34}. It had carried 31 million passengers.',
    'The agreement of 2015, concluded for fifteen years, expires in {2030|2025}; it covers 45 percent of gas imports.',
    'The airport recorded 3.1 million passengers in 2024. It last had more in 2019 (3.3 million), {five|eight} years ago.',
    'The second phase, planned for 2026, has been put back by three years to {2029|2028}. It will add 120 megawatts.',
    'The mayor, in office since 2010, is stepping down in 2025 after {15|12} years. Debt fell by 34 million in that time.',
    'Wages have risen for the {sixth|ninth} consecutive year; the last fall was in 2018, and in 2024 they gained 3.4 percent.',
    'In 1990 the town had 12,400 inhabitants. {Three decades|Two decades} later, in 2020, there were 18,900.',
    'The programme covers the years 2021 to 2027, {seven|nine} years in all, with 3.5 billion in grants.',
    'The half-century from 1970 to {2020|2010} saw the number of cars rise from 84,000 to 612,000.',
    'In the decade to 2023 output grew from 42 million in {2013|2015} to 67 million.',
    'Revenue reached 84.2 million francs. The subsidy scheme, which started in 2015, will end in 2027, having run for {twelve|nine} years.',
    'The observatory has measured rainfall since 1891; in 2024 its series was {133|113} years long. The year brought 812 mm.',
    'The record of 2.31 million nights set in 2018 stood for {six|four} years before it was broken in 2024 with 2.36 million.',
    'Under the agreement signed in 2023 the company will supply 1.2 billion cubic metres a year for 15 years, that is until {2038|2033}.',
    'He had run the yard for {31|21} years when he retired in 2022, having taken over from his father in 1991. It employs 240.',
    'Deliveries began in 2021, {two|four} years behind the original date of 2019, and came to 14 trains by the end of last year.',
    'The bond, issued in 2016 with a maturity of ten years, falls due in {2026|2028}. The coupon is 3.25 percent.',
    'At the end of 2024, five years before the deadline of {2029|2032}, 61 percent of the homes had been renovated.',
    'The school, now in its {40th|30th} year, was opened in 1985; in 2024/25 it had 612 pupils.',
    'The shortage lasted from March 2021 to September 2022, {18|28} months in which the plant built 41,000 fewer cars.',
    'Since independence in 1991 the country has held nine elections in {33|23} years, the latest in 2024.',
    'Prices had last fallen in 2015. In 2024 they fell again, for the first time in {nine|six} years, by 0.4 percent.',
    'For the {third|fifth} year in a row the harvest was smaller: 4.1 million tonnes in 2021, 3.9 in 2022, 3.6 in 2023 and 3.4 in 2024.',
    'The plan of 2019 gave the utilities ten years, until {2029|2025}, to replace 340 kilometres of lead pipe.',
    'Water consumption per head fell from 172 litres in 2004 to 128 litres in 2024, by 44 litres in {twenty|ten} years.',
    'In the {eleven|seven} years from 2013 to 2024 the port dredged 48 million cubic metres.',
    'From 2010, when the meter law was passed, it took {eight|five} years, until 2018, to equip every household.',
    'The new plant is to open in 2027, {three|five} years after the old one, which shut in 2024, and to employ 180.',
    'The population peaked at 52,300 in 1987 and has been shrinking ever since: 38,100 people lived here in 2024, {37|27} years later.',
    'The survey has been carried out annually since 2010 and in 2024 for the {fifteenth|twelfth} time; 3,410 firms answered.',
    'The last eruption, in 1983, was {41|31} years ago in 2024; 4,200 people had to leave.',
    'The station, {five|eight} years under construction, was begun in 2019 and inaugurated in 2024 at a cost of 92 million.',
    'Between its opening in 2006 and its closure in 2021, {15|11} years, the theatre sold 1.2 million tickets.',
    'Two of the four units, which date from 1984, will have been in service for {46|36} years when they are taken off the grid in 2030.',
    'The strike of 2023 was the first in {19|13} years, the one before having taken place in 2004; 6,100 took part.',
    'The 20-year lease of 2005 ran out in {2025|2022}, and the site of 14 hectares reverted to the city.',
    'The office, created in 1949, turned {75|65} in 2024. It has 410 staff.',
    'The agreed date for handover was 2018. In the event the lock was handed over in 2021, {three|five} years behind the agreed date.',
  ])('are counted: %s', (text) => {
    expectMisprintsFound(text);
  });

  test.each([
    'After three years of decline, exports rose in 2024 to 512 million, still 8 percent below the level of 2019.',
    'Sales in 2024 were the best in five years and 12 percent above those of 2021.',
    'The mayor, elected in 2020 for six years, said in 2023 that debt had fallen to 34 million.',
    'The plan adopted in 2021 wants to double within five years the area of 2018, from 120 to 240 hectares.',
    'In 2023 the government extended by five years, to 2030, a scheme that costs 40 million a year.',
    'The company, founded in 1954, opened its third plant in 2019, five years after the second.',
    'Three years after the flood, in 2024, the last of the 412 houses was finished; in 2019 the council had promised to rebuild them all.',
    'The mine, opened in 1974, will be worked for another ten years, the owner said in 2024. It has 340 workers.',
    'Interest-free for three years, the loan of 2021 runs to 2036 and amounts to 90 million.',
    'Life expectancy rose from 76.2 years in 2010 to 79.1 years in 2023. Men live 76 years, women 82.',
    'The average age of the vehicles was 11 years in 2024, after 9 years in 2014.',
    'The bridge was built in 1962 and last painted in 2014; paint lasts for twelve years.',
    'The five-year average for 2019 to 2023 was 412 tonnes, and 2024 brought 440.',
    'In 2024, three years into the programme, 41 percent of the homes were connected; in 2019 it had been 12 percent.',
    'She joined the bank in 1998, spent eight years in its London office and became governor in 2021.',
    'The reactor, commissioned in 1986, was licensed for 40 years; the operator asked in 2023 for twenty more.',
    'Between 2019 and 2024 the firm changed owners twice; the present one had held it for two years at the end.',
    'The lease signed in 2012 was meant to last for five years; it was still in force in 2024.',
    'The price had been frozen for two years when in 2023 it was raised to 1.40, from 1.25 in 2018.',
    'In 2022 the line was closed for four years for repairs; it had carried 3.1 million passengers in 2019.',
    'The survey of 2024, the first in four years, counted 8,120 pairs; the survey of 2016 had found 7,400.',
    'The harvest of 2023 was the third largest in ten years, behind 2016 and 2021.',
    'In two years, from January 2022 to January 2024, rents rose by 11 percent, about as much as in the four years before.',
    'Founded in 1921 and nationalised in 1947, the railway was private for 26 years and then, for 46 years, public, until it was sold in 1993.',
    'The ministry expects that by 2030 the shortage will have lasted for eight years, having begun in 2022.',
    'The hospital opened in 2004. Its second wing followed eight years later, in 2012, and the third in 2020.',
    'He was governor from 2002 to 2010 and again, for four years, from 2014.',
    'The tax was introduced in 2009 for three years and abolished only in 2019.',
    'The treaty of 1998 was renewed in 2008 for ten years and again in 2018, for five.',
    'The fund was set up in 2015 with 40 million for six years; in 2019 the sum was raised to 60 million.',
    'In the ten years to 2023 output had doubled; since 2021 it has stagnated at 84,000 tonnes.',
    'The oldest tram, built in 1974, has been in service for fifty years; the newest came in 2022.',
    'Opened in 2006 after four years of building, the tunnel had carried 100 million cars by 2024.',
    'From 2014 to 2024 the number of pupils fell by a fifth, and within the next ten years it will fall by a tenth.',
    'The 2016 census counted 84,100 people, that of 2021 86,200; a census is held every five years.',
    'The drought of 2022 was the worst in 60 years, that of 2018 the second worst. Yields were down by 21 and 15 percent.',
    'The ship was launched in 1998 and rebuilt after 12 years; in 2022 it was scrapped.',
    'The museum had been closed for nine years when it opened again in 2024; it was founded in 1908.',
    "The fair was first held in 1999; this year's, in 2024, was the 24th edition, since that of 2020 was cancelled.",
    'The festival of 2024, the 31st, drew 62,000; that of 2019, the 26th, had drawn 71,000.',
  ])('are not what is counted from another day: %s', (text) => {
    expect(failing(text), text).toEqual([]);
  });
});

describe('years between two that a Chinese text names', () => {
  test.each([
    '该厂1986年建成，2016年关闭，使用了{30|20}年。',
    '特许经营期自2010年7月至2030年6月，共{20|26}年。',
    '园区自2011年开园以来，到2023年已走过{12|15}个年头，累计引进企业268家。',
    '该港一期工程2016年开工，2019年建成，历时{三|五}年，总投资18.4亿元。',
    '合同约定租期自2015年1月至2034年12月，共{20|25}年，年租金120万元。',
    '该馆创建于1953年，2023年迎来建馆{70|60}周年，全年接待读者156万人次。',
    '该桥于1968年建成，2018年拆除，使用了整整{50|60}年。',
  ])('are counted: %s', (text) => {
    expectMisprintsFound(text);
  });
});

describe('years of which one end is counted or both', () => {
  const english = 'Sales grew from 126.0 million yuan in 2018 to 184.2 million yuan in 2023, an average of 7.9 percent a year in'; // prettier-ignore
  test.each([
    [`${english} five years.`, 'five years', 5, '2023 − 2018 = 5 years; the text has five years'],
    [
      `${english} eight years.`,
      'eight years',
      5,
      '2023 − 2018 = 5 years (5 years to 6 years); the text has eight years, which does not agree',
    ],
    [
      '营业收入由2018年的6000亿元增加到2023年的9600亿元，五年增长60%。',
      '五年',
      5,
      '2018—2023年 = 5年；文中为五年，相符',
    ],
    [
      '营业收入由2018年的6000亿元增加到2023年的9600亿元，六年增长60%。',
      '六年',
      6,
      '2018—2023年 = 6年；文中为六年，相符',
    ],
    [
      '营业收入由2018年的6000亿元增加到2023年的9600亿元，九年增长60%。',
      '九年',
      5,
      '2018—2023年 = 5年（5年至6年）；文中为九年，不符',
    ],
  ])('are a whole number: %s', (text, number, years, why) => {
    const { claims } = auditAlone([plainText('text', text)]);
    const counted = claims.filter((claim) => claim.text === number && claim.computed !== null);
    expect(counted.map(({ computed }) => computed)).toEqual(counted.map(() => years));
    expect(counted.map((claim) => claim.why)).toContain(why);
  });
});
