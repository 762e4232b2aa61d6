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
    ['is a year that has ended since', 'From 2017 the scheme joined 1.60 million homes to the mains. At the end of 2023 the number was 2.08 million. Three provinces had 0.36 million.', '0.36 million', '2023'],
    ['is not the one of a plan\'s name', 'Of the 48 measures in the 2022–2026 rural action plan, 22 had been completed by 31 December 2024. In 2024 the region paid out 118.5 million crowns; 19 measures were under way.', '19', '2024'],
    ['is not when something had been so before', 'Lake Orsa, which had last frozen over in 2012, was closed by ice in February 2024. Skaters numbered 64,000.', '64,000', '2024-02'],
    ['is the month in a numbered note', 'Port of Melle, traffic note 10/2024. Cargo came to 1.42 million tonnes.', '1.42 million', '2024-10'],
    ['is not a year set beside a later one', '2023年全市接待入境游客86.4万人次，2022年为31.5万人次，增长174.3%；旅游收入4.18亿美元。', '4.18亿美元', '2023'],
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
    ['is of what had been then', 'The rate was 7.4% in the first quarter of 2025; in the last quarter of 2024 it had been 6.8%.', '6.8%', '2024-Q4'],
    ['is of the year before where that follows it', 'Punctuality, at 91.3% in 2023, gained 1.8 points on the 89.5% of the preceding year.', '89.5%', '2022'],
    ['is of the month of that name before', 'In July 2024 hotels were 71.3% full, 6.8 points more than the 64.5% of the previous July.', '64.5%', '2023-07'],
    ['is earlier than the year told right before it', 'Turnover climbed to 688 million pesos in 2024 from 640 million, or by 7.5%.', '640 million', '2023'],
    ['is of the year in brackets that the head names', 'Industrial output, 2023 (figures for 2022 in brackets): cement, 2,140 thousand tonnes (2,430), rolled steel, 865 thousand tonnes (812).', '812', '2022'],
    ['is of the year before where it is set beside a level', '2023年货运量11.83亿吨，比上年11.02亿吨增长7.4%。', '11.02亿吨', '2022'],
    ['is of the same time where it is a plan', 'Investment came to 21.2 billion yuan in 2023, up 6.0 percent, faster than the 5.0 percent set in the plan.', '5.0 percent', '2023'],
  ])('%s', (_, text, printed, expected) => {
    expect(periodOf(text, printed)).toBe(expected);
  }); // prettier-ignore
});

describe('what is told now', () => {
  it.each([
    ['is not of a clause that only comes next', 'In March 2024 it lent 55,000 books. The electronic share was 36.0%, whereas in March 2023 it was 31.5%.', '36.0%', '2024-03'],
    ['is the change that follows from what was before', 'Guests stayed 606,600 nights in October 2023. In October 2022 the board had counted 523,900 nights, which makes the gain 82,700 nights.', '82,700', '2023-10'],
    ['is the change in brackets behind a year', 'Housing in 2024: authorised 5,400 (2023: 4,800; +12.5%). Completed were 6,120.', '12.5%', '2024'],
    ['is what a year had brought by its end', 'Enrolment stood at 46,872 in 2019. By 2023 it had reached 58,590, an increase of 25.0% on 2019.', '58,590', '2023'],
    ['is not the change that a share weighs', 'Value added grew by 4.0% in 2024. Services, with a 2023 share of 56.5%, were up 6.2%.', '6.2%', '2024'],
    ['is of the year that was promised for', 'The mayor had promised 65,000 jobs for 2025; the final tally is 71,200.', '71,200', '2025'],
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
