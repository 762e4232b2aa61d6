import { describe, expect, it } from 'vitest';
import { auditAlone, plainText } from './index.js';

const wrong = (text: string): string[] =>
  auditAlone([plainText('text', text)]).claims.flatMap(({ relation, verdict, why }) =>
    relation !== undefined && verdict === 'inconsistent'
      ? [`${relation}: ${typeof why === 'string' ? why : ''}`]
      : [],
  );

describe('habits of published texts that are no errors', () => {
  it.each([
    ['years long past', 'Grants under the acts of September 12, 1848, and March 3, 1853, came to 11,240,300 acres, those of other acts to 9,100,450 acres, making a total of 20,340,750 acres.'],
    ['a new total among the amounts', 'The office took 41.6 million from fees and 3.2 million from fines and other sources, amounting together to 44.8 million.'],
    ['amounts that are offset by others', 'Exchange gains brought C$3.4 million. A waiver of C$1.6 million and lower taxes of C$1.1 million were offset by spending on plants of C$4.7 million and other costs of C$1.3 million.'],
    ['a balance that has gathered in a treasury', 'The receipts of the year were $51,200,400 and the expenditures $48,100,200, leaving a balance of $9,412,300 in the Treasury on the first day of July.'],
    ['a deficit in goods beside a surplus in services', 'The goods deficit fell to $81.2 billion and the services surplus rose to $22.4 billion. In May exports were $251.3 billion and imports were $310.1 billion.'],
    ['a part that a new total follows', 'The roll held 84,300 invalids and 96,200 widows, of whom 4,100 were added this year, making a total of 180,500.'],
    ['items of a list behind semicolons', 'Among the increases are pensions, including those of teachers, $18,000,000; harbours, $41,000,000; and public buildings, $52,000,000.'],
    ['amounts with and without something', 'The outlay, excluding the sum of $82,300 paid to claimants and including the sum of $101,400 paid to carriers, was $3,912,000.'],
    ['increases told side by side', 'There was an increase of 41,200 in the first class, of 58,900 in the second and of 71,300 in the third.'],
    ['items with numbers of their own', 'The plan has three aims: First, to protect the poor, the sick and the old; second, to lower taxes; third, to build.'],
    ['two counts before one list', 'Here are two teachers and two nurses: Ana Bell, Tom Cole, Eva Dahl, and Max Egan.'],
    ['a list parted by semicolons', 'The land has three belts: the southern, wet and warm; the central, dry; and the northern, bare desert.'],
    ['examples', 'A family of four with an income of $6,200 pays $190 in income taxes in 2019. A family of four with an income of $13,400 pays $1,310 in income taxes in 2019.'],
    ['what a number has been reduced to', 'In 2019 the agency had 2,610 employees. This number has since been reduced to 1,920 employees.'],
    ['another month behind a semicolon', 'In June the exports were 81.4 million pounds, against 42.9 million pounds a year before; in July there was an increase of 38 percent.'],
    ['each amount with its own rate', 'The crop is put at 7.22 million tonnes. That would be 3.4 percent more than the 6.98 million tonnes of 2023 and 2.4 percent above the average of 7.05 million tonnes.'],
    ['a peak that is no base', 'The number of workers laid off fell by 1.4 million to 4.8 million, down from the high of 17.9 million in April.'],
    ['a share of what is not told', 'Currency cost $12.0 million. Operating income was $35.1 million, or 5.4% of sales.'],
    ['bands of age', 'Ages of the population\n0-14 years: 18.2% (male 9,810/female 9,640)\n55-64 years: 12.4% (male 6,210/female 7,120)\n65 years and over: 11.9% (male 5,100/female 8,020)\n'],
    ['groups named by a percent', 'Household income by share\nlowest 10%: 3.1%\nhighest 10%: 26.4% (2012)\n'],
    ['structures with slashes', 'Renewable water: 31.20 cu km (2011)\nWater drawn: total: 11.40 cu km/yr (5%/19%/76%)\n'],
    ['growth stripped of price rises', 'The product of the province is put at 512.4 billion pesos for 2023, after 471.6 billion in 2022; stripped of price rises the economy expanded by 2.9 percent.'],
    ['items beside each other, told by one verb', 'A household spent 8,140 euros on its dwelling. Rent claimed 3,263 euros, heating and power 2,723 euros, upkeep the remaining 2,154 euros.'],
    ['percentages of which the first alone has its sign', 'Groceries made up 41 percent of receipts, clothing 22, appliances 18 and other goods 20; percentages are rounded.'],
    ['parts of a part', 'Land use: farm land 7.4%: arable land 5.1%; permanent crops 0.6%; pasture 1.7%; forest: 33.5%; other: 59.1%'],
    ['one amount in several years', 'Domestic credit: $742.3 billion (2014)\nTraded shares: $251.8 billion (2012) ++ $221.4 billion (2011) ++ $264.1 billion (2010)\n'],
    ['the first of a list', 'Cities: Oster 13.214 million; Karno 3.561 million; Ibar 3.12 million; Abel 2.51 million; Port Lane 2.421 million; Benn 1.502 million (2015)'],
  ])('leaves alone %s', (_, text) => {
    expect(wrong(text)).toEqual([]);
  }); // prettier-ignore

  it.each([
    ['a sum that its words announce', 'The stock of coin amounted to $1,251,640,950, of which $627,923,200 was gold and the remaining $624,347,750 was silver.'],
    ['a surplus of the period', 'For 2019 the receipts are estimated at $373,000,000 and the expenditures at $357,852,200, leaving a surplus of $15,417,800.'],
    ['a title above its text', 'Exports up 12.5 percent\n\nExports of the province came to 41.2 billion yuan in 2021, a rise of 15.2 percent on the year before.'],
    ['a closed list of names', 'There are four offices: Northam, Southam and Westam.'],
  ])('still reports %s', (_, text) => {
    expect(wrong(text)).not.toEqual([]);
  }); // prettier-ignore
});
