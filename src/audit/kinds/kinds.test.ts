import { describe, expect, it } from 'vitest';
import { auditAlone, plainText } from '../index.js';

const kindOf = (text: string, number: string): string | undefined =>
  auditAlone([plainText('text', text)]).claims.find(
    (claim) => claim.relation === undefined && claim.text.startsWith(number),
  )?.kind;

describe('the kind that a number is reported as', () => {
  it.each([
    ['The occupancy rate of the hotels came to 61.4 percent.', '61.4'],
    ['Of the 900 firms asked, 37 percent named costs.', '37'],
    ['Operating profit was 4.1 million euros, a margin of 8.2 percent.', '8.2'],
    ['Trains cover 44 percent of the distance, buses 31 percent.', '31'],
    ['The proportions of the three sectors stood at 7.6:40.9:51.5.', '40.9'],
    ['年末常住人口城镇化率63.2%。', '63.2'],
    ['已开工83个，开工率88.4%。', '88.4'],
    ['三次产业结构由上年的8.7:41.2:50.1调整为8.4:40.6:51.0。', '41.2'],
  ])('is a share where a percentage tells how much of a whole: %s', (text, number) => {
    expect(kindOf(text, number)).toBe('share');
  });

  it.each([
    ['The central bank left its policy rate at 4.25 percent.', '4.25'],
    ['The unemployment rate was 5.1 percent in May 2024, down from 5.4 percent in April.', '5.1'],
    ['The unemployment rate was 5.1 percent in May 2024, down from 5.4 percent in April.', '5.4'],
    ['6月份制造业采购经理指数（PMI）为49.4%。', '49.4'],
    ['新发放贷款加权平均利率3.61%。', '3.61'],
    ['全年出生率5.27‰。', '5.27'],
  ])(
    'is a level where a percentage is a price of money, an index or a rate of its own: %s',
    (text, number) => {
      expect(kindOf(text, number)).toBe('level');
    },
  );

  it.each([
    ['GDP grew by 0.3 percent, after +0.1 percent in the fourth quarter.', '0.1'],
    ['Industry expanded by 4.1 percent, quicker than the 3.2 percent of the first quarter.', '3.2'],
    ['Exports rose 3.0 percent and imports 2.1 percent.', '2.1'],
    ['Annual inflation eased to 4.6 percent in October.', '4.6'],
    ['Freight was up by 900 tonnes, or 6.3 percent.', '6.3'],
    ['增速较上月回落1.1个百分点（6月为6.4%）。工业增加值同比增长5.3%。', '5.3'],
    ['居民消费价格同比上涨1.9%，涨幅比上月的1.4%扩大0.5个百分点。', '1.4'],
  ])('is growth where a percentage tells by how much something is more than before: %s', (text, number) => {
    expect(kindOf(text, number)).toBe('growth');
  });

  it.each([
    ['Receipts were 91.3 million euros, 6.4 million euros (or 7.5 percent) up on a year earlier.', '6.4'],
    ['The stay lasted 4.3 nights, 1.8 nights longer than in 2019.', '1.8'],
    ['The fleet went from 150 to 162 ships, a net addition of 12.', '12'],
    ['The change for June was revised up from +31,000 to +39,000.', '39,000'],
    ['92号汽油每升上调0.14元。', '0.14'],
  ])('is a change where an amount tells by how much something is more or less: %s', (text, number) => {
    expect(kindOf(text, number)).toBe('change');
  });

  it.each([
    [
      'Exports came to 18.37 billion crowns; machinery accounted for 7.31 billion, chemicals for 4.82 billion.',
      '4.82',
    ],
    ['The port handled 3.84 million tonnes. Grain contributed 1.72 million tonnes.', '1.72'],
    ['Sales were 40.2 million euros, of which 12.1 million euros came from abroad.', '12.1'],
    [
      'Residents and guests spent 90,000 nights here. Guests from abroad took 30,300 of these nights.',
      '30,300',
    ],
    ['全年发电量395.2亿千瓦时。分季度看，一季度84.6亿千瓦时，二季度79.3亿千瓦时。', '79.3'],
    ['货物吞吐量3865万吨，其中外贸货物1200万吨。', '1200'],
    [
      'Spending came to 246.0 million euros in 2023. By district:\n- North: 71.4 million\n- South: 63.9 million\n',
      '63.9',
    ],
    [
      'The market drew 1.26 million visitors. Foreigners made up a quarter of the crowd, 315,000 in all.',
      '315,000',
    ],
    ['The mills made 51.1 million tonnes. Rye, at 15.33 million tonnes, was 30.0 percent of it.', '15.33'],
    ['At the end of 2023, 2,562 thousand of the country’s 3,310 thousand households had power.', '2,562'],
    ['Holdings kept 700,000 animals: 431,700 sheep, 207,000 goats and 61,300 camels.', '207,000'],
    [
      'Rice mills delivered 14.2 Mt. Sales at home came to 11.6 Mt, exports to 2.3 Mt, and 0.3 Mt went to stock.',
      '2.3',
    ],
    ['全年社会消费品零售总额918.7亿元。限额以上单位商品零售额84.5亿元，增长13.1%。', '84.5'],
    [
      '全年居民人均可支配收入36284元。按来源分，工资性收入20914元，经营净收入6213元，财产净收入2608元，转移净收入6549元。',
      '6213',
    ],
  ])('is a part where an amount belongs to a whole told before it: %s', (text, number) => {
    expect(kindOf(text, number)).toBe('part');
  });

  it.each([
    [
      'Exports were 30.1 billion euros and imports 28.9 billion euros, leaving a surplus of 1.2 billion euros.',
      '1.2',
    ],
    ['全省居民人均可支配收入38624元，其中城镇居民人均47215元。', '47215'],
    ['进出口总值942.3亿元，其中出口561.8亿元，进口380.5亿元，贸易顺差181.3亿元。', '181.3'],
    ['The region has 2,664,000 people in work.', '2,664,000'],
    ['Deposits were 1,386 million yuan, or 64,785 yuan for each of its residents.', '64,785'],
    ['年度计划投资412亿元，1至9月完成337.8亿元，占年度计划的82.0%。', '337.8'],
    ['Builders completed 9,680 dwellings in 2023.', '9,680'],
    ['Of the 38.4 million pesos that could be assigned, the Coast took 17.9 million.', '38.4'],
  ])('is a level where an amount is its own, a balance or an average: %s', (text, number) => {
    expect(kindOf(text, number)).toBe('level');
  });

  it.each([
    ['Sales rose in five of nine subsectors.', 'five'],
    ['The district has 3,916 medical and health institutions.', '3,916'],
    ['The number of outlets went from 1,912 to 2,004.', '2,004'],
    ['The plan passed by 31 votes to 14.', '31'],
    ['Work had begun on 148 of the 1,185 key projects.', '148'],
    ['The park opened two more car parks in May.', 'two'],
    ['截至年末，有效发明专利49210件。', '49210'],
    ['全市有医疗卫生机构18642个。', '18642'],
    ['列入计划的项目43个，已开工38个。', '38'],
  ])('is a count where things are told by their number: %s', (text, number) => {
    expect(kindOf(text, number)).toBe('count');
  });

  it.each([
    ['The plan of 2019 called for 500 MW of solar capacity by 2025.', '500'],
    ['Storage in service was 310 MW against the 400 MW pledged for 2023.', '400'],
    ['Consumer prices rose 0.4 percent, within the limit of 3 percent.', '3 percent'],
    ['For 2025 we propose GDP growth of about 5 percent.', '5 percent'],
    ['居民消费价格上涨0.4%，低于3%的控制线。', '3%'],
    ['今年的主要预期目标是：地区生产总值增长5%左右，城镇新增就业8万人以上，城镇调查失业率5.5%左右。', '5.5'],
    ['力争2026年技术合同成交额突破200亿元。', '200'],
    ['完成年度目标6.4万人的105%。', '6.4'],
    ['The board had set itself 5,000 MW of solar capacity by 2030.', '5,000'],
    ['《清洁能源规划》提出,2030年可再生能源装机达到1200万千瓦。', '1200'],
    ['年度目标为城镇新增就业5.5万人，实际新增6.05万人。', '5.5'],
    ['规划要求2025年普惠托位使用率达到45%。', '45%'],
    ['The corridor plan had asked for 800,000 tonnes in 2022.', '800,000'],
  ])('is a target where a value is aimed at, promised or allowed: %s', (text, number) => {
    expect(kindOf(text, number)).toBe('target');
  });

  it.each([
    ['城乡居民收入比为2.11，比上年的2.15缩小0.04。', '2.11', 'multiple'],
    ['The inventory-to-sales ratio was 1.70.', '1.70', 'multiple'],
    ['Details are in Tables 3 and 5.', '3', 'reference'],
    ['More than half of the people over 65 live alone.', '65', 'reference'],
    ['Turnover rose over the three years.', 'three years', 'date'],
    ['进出口连续13个月增长。', '13个月', 'date'],
    ['通胀率为8.7%，创近十年新高。', '十年', 'date'],
    ['12345热线受理诉求18460件。', '12345', 'reference'],
    ['The population grew by 2,630 from 409,750 a year earlier, or 0.6 per cent.', '0.6', 'growth'],
    ['Public employers exceeded their budget by 90,000 euros.', '90,000', 'change'],
    ['出口额21.7亿美元，以人民币计为154.5亿元。', '154.5', 'conversion'],
    ['The fund paid 5.6 billion kronur (37.8 million euros) for a trawler.', '37.8', 'conversion'],
    ['Some 118,600 people were on the register on May 31, fewer than in April.', '31', 'date'],
    ['可到人民路86号312室咨询，或拨打12315投诉。', '312', 'reference'],
    ['Documents are in Room 308, 41 Wharf Street.', '41', 'reference'],
    [
      'Turnover was 1.267 billion euros: 612 million in the first half and 655 million in the second.',
      '1.267',
      'level',
    ],
    ['The recovery was 10.39 per cent, up 24 basis points from 10.15 per cent.', '10.39', 'share'],
  ])('tells ratios, names and spans of time apart: %s', (text, number, kind) => {
    expect(kindOf(text, number)).toBe(kind);
  });
});
