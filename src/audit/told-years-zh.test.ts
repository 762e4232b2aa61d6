// Years of events, anniversaries, editions and deadlines of Chinese texts, each quiet as they are right and found with the misprint.
import { describe, expect, test } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('a Chinese text is held to the years of its events', () => {
  test.each([
    [
      'for the year of an event counted from later',
      '跨河大桥于2020年3月开工。截至10月末，大桥自{2020|2018}年3月开工以来累计完成投资24.6亿元。',
    ],
    [
      'for the year told in a phrase before its subject',
      '2016年动工、2021年建成通车的东湾隧道，全长5.4公里。隧道{2021|2019}年建成通车以来，已通行车辆1860万辆次。',
    ],
    [
      'for the first of many',
      '首列班列是在2017年开行的。自{2017|2014}年首列班列开行以来，累计发运货物86万吨。',
    ],
    ['for a jubilee of a factory', '这家糖厂1996年投产，2024年迎来投产{28|38}周年。'],
    [
      'for an event held every year',
      '灯会自2015年举办首届以来，年年举行，从未停办，2024年这次是第{十|八}届。',
    ],
    [
      'for how long before its time an aim was reached',
      '规划目标是到2030年城镇化率达到66%。2025年末，这一指标升至66.4%，首次越过目标值，比规划时限提前了{五|八}年。',
    ],
    [
      'for an aim whose year stands behind',
      '到2023年底，森林覆盖率达到41.4%，提前{两|四}年实现2025年41%的目标。',
    ],
    [
      'for years listed one by one',
      '2021年、2022年、2023年和2024年，造林分别为3.2万亩、3.5万亩、3.1万亩和3.6万亩，上述{四|五}年合计13.4万亩。',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });

  test.each([
    ['of two phases', '一期工程2018年投产。二期工程自2021年投产以来，产能利用率保持在九成以上。'],
    ['of two lines', '1号线2016年开通。3号线自2021年开通以来，累计运送乘客2.1亿人次。'],
    ['of two plants', '城东水厂2015年投产。城西水厂2019年投产以来运行平稳。'],
  ])('but not to that %s', (_, text) => {
    expect(failing(text)).toEqual([]);
  });
});
