import { describe, expect, it } from 'vitest';
import { auditAlone } from '../audit.js';
import { plainText } from '../document.js';

/** What the number printed so is reported to be told of; the first of several. */
function periodOf(text: string, printed: string): string | null | undefined {
  const { claims } = auditAlone([plainText('text', text)]);
  return claims.find((claim) => claim.relation === undefined && claim.text.startsWith(printed))?.about.period;
}

describe('the period that a text goes on about', () => {
  it.each([
    ['is not an earlier one that it comes back to', 'Prices rose 2.4% in March 2025. In February 2025 they had risen by 2.6%. Food cost 3.1% more.', '3.1%', '2025-03'],
    ['is not one to come', 'Exports were 412 million euros in 2023. A second pier with 11 berths is due to open in 2027. Imports took 385 million.', '385 million', '2023'],
    ['is that of the year behind the quarters', 'In 2023 the mills made 7.8 million tonnes. In the third quarter they made 1.9 million. Exports took 2.2 million tonnes.', '2.2 million', '2023'],
    ['is the year that ends with the month', 'December brought 1.44 million visitors. For the whole of 2023 there were 13.6 million. Hotels took 9.1 million of them.', '9.1 million', '2023'],
    ['is the month behind the months so far', '2025年7月，消费价格上涨0.5%。1—7月平均，消费价格下降0.2%。食品价格下降0.8%。', '0.8%', '2025-07'],
    ['is the last of the same month of several years', 'Dairies took 68.5 million litres in May 2023, 71.8 million in May 2024 and 74.7 million in May 2025. Cheese makers use 44.8 million.', '44.8 million', '2025-05'],
    ['is not when a plan was approved', 'The plan approved in 2019 called for 500 MW by 2025. At the end of 2023 there were 512 MW. On rooftops were 194 MW.', '194 MW', '2023'],
    ['is the quarter that ended on a day', 'Profit fell 6.7% to 312.6 million euros in the quarter ended December 31, 2024. Revenue was 2,748.3 million.', '2,748.3', '2024-Q4'],
    ['is not that of a rate told right behind its month', '2024年7月份，工业增加值同比增长6.1%，增速比6月份的6.6%回落0.5个百分点。', '6.6%', '2024-06'],
    ['is for the base of an index the year of the base', 'In May 2024 the index (2015 = 100) stood at 118.6.', '100', '2015'],
    ['is not a year aimed at', '《清洁能源规划》提出，2030年装机达到1200万千瓦。2024年末，装机为1236万千瓦。风电518万千瓦。', '518万千瓦', '2024'],
  ])('%s', (_, text, printed, expected) => {
    expect(periodOf(text, printed)).toBe(expected);
  }); // prettier-ignore
});

describe('a text that does not name its year', () => {
  it.each([
    ['is of the year after the one that it compares with', 'Sales came to 158.6 million euros, 9.3 percent more than in 2023. Exports were 112.3 million.', '112.3 million', '2024'],
    ['is of the same month of the year after', 'In June 2.41 million people flew, against 2.28 million in the same month of 2023. Cargo was 19,800 tonnes.', '19,800 tonnes', '2024-06'],
    ['is of the year in which its document was issued', '发改〔2024〕67号文下达的重点项目总投资2846亿元。1至9月完成投资372亿元。', '372亿元', '2024-01/2024-09'],
    ['is of the year that its last sentence tells', '全区收入完成84.6亿元，为预算的101.2%。税收57.8亿元。以上为2023年预算执行数。', '57.8亿元', '2023'],
    ['is of the day on which it was counted', 'The census of 1 May 2020 found 1,086,400 people. Towns had 401,970 of them.', '401,970', '@2020-05'],
  ])('%s', (_, text, printed, expected) => {
    expect(periodOf(text, printed)).toBe(expected);
  }); // prettier-ignore
});

describe('a number told as earlier', () => {
  it.each([
    ['is earlier by as much as the text compares back', 'Inflation eased to 6.9 percent in August 2023 from 6.2 percent in July 2023. Food inflation climbed to 8.8 percent from 7.4 percent.', '7.4 percent', '2023-07'],
    ['is of the year before where its sentence begins so', 'Wheat came to 22.4 million tonnes in 2023. A year earlier the figures were 21.5 million for wheat and 7.6 million for barley.', '7.6 million', '2022'],
    ['is of the year before where its words do', '2023年末，全市常住人口427.3万人，上年末为429.1万人。', '429.1万人', '@2022-12'],
    ['is of the same months of the year told', 'In October 1.26 million flew, 8.3% above the 1.16 million of October 2023 and below the 1.31 million seen in the same month of 2019.', '1.31 million', '2019-10'],
    ['is of December where the text tells of January', 'On 31 January 2025 there were 184,700 cars. New registrations dropped in January, to 4,120 from 4,790 in December.', '4,790', '2024-12'],
    ['is of the same time where it is a plan', 'Investment came to 21.2 billion yuan in 2023, up 6.0 percent, faster than the 5.0 percent set in the plan.', '5.0 percent', '2023'],
  ])('%s', (_, text, printed, expected) => {
    expect(periodOf(text, printed)).toBe(expected);
  }); // prettier-ignore
});

describe('numbers in step with periods', () => {
  it.each([
    ['have the years told before them', '2021年、2022年、2023年，吞吐量分别增长9.8%、7.2%和12.5%。', '7.2%', '2022'],
    ['have the years of the range that they fill', '2021年至2024年，支出逐年为41.3亿元、44.8亿元、47.6亿元和52.1亿元。', '47.6亿元', '2023'],
    ['have the quarters of their year', 'Mills turned out 7.81 million tonnes in 2021. The quarterly figures were 1.82 million, 1.95 million, 2.40 million and 1.64 million tonnes.', '2.40 million', '2021-Q3'],
  ])('%s', (_, text, printed, expected) => {
    expect(periodOf(text, printed)).toBe(expected);
  }); // prettier-ignore

  it('leave a change to the last of them', () => {
    const text =
      'Ferries carried 3,812 thousand people in 2022 and 4,106 thousand in 2023, an increase of 7.7%.';
    expect(periodOf(text, '7.7%')).toBe('2023');
  });
});
