// What Chinese changes, averages and contributions are measured on by their own words, quiet as they are right and found on another.
import { describe, expect, test } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('a Chinese text is held to what its words measure on', () => {
  test.each([
    [
      'for a change on the same quarter a year before',
      '2024年三季度成交咖啡豆38.6万吨；二季度成交36.2万吨，2023年三季度成交31.5万吨。三季度成交量比上年同期增加了{7.1|2.4}万吨。',
    ],
    [
      'for a change on the last of two years listed',
      '2024年年报显示，截至年末公司在册员工8640人，而2022年末、2023年末分别为7380人和7925人，与上年末相比增加{715|1260}人。',
    ],
    [
      'for growth in a list of years',
      '2021年、2022年、2023年、2024年全县税收分别为18.4亿元、19.6亿元、21.2亿元和23.8亿元，与上年相比增长{12.3%|29.3%}。',
    ],
    [
      'for an average between two years of a list',
      '2018年、2020年和2024年，高新技术企业分别为210家、320家和512家，2024年比2020年年均增长{12.5%|16.0%}。',
    ],
    [
      'for an average on so many years ago',
      '2025年末，全县绿色贷款余额86.1亿元，同四年前的48.6亿元相比，年均增长{15.4%|10.0%}。',
    ],
    [
      'for a contribution to a growth that is named',
      '全省规模以上工业增加值增长6.4%，其中制造业增长7.8%。汽车制造业增加值增长9.8%，拉动规模以上工业增长2.4个百分点，对规模以上工业增长的贡献率为{37.5%|30.8%}。',
    ],
    [
      'for a contribution to an increase that is named',
      '年初以来各项贷款共新增412.6亿元，其中企业贷款新增268.4亿元，住户贷款新增144.2亿元。制造业贷款新增139.1亿元，对各项贷款全部增量的贡献率为{33.7%|51.8%}。',
    ],
    [
      'for the contribution of one that is called',
      '全市生产总值比上年增加136.4亿元。第一产业增加11.7亿元，第二产业增加46.5亿元，第三产业增加78.2亿元。第二产业对全市生产总值增量的贡献率为{34.1%|59.5%}。',
    ],
    [
      'for the three demands beside prices',
      '2025年，全省地区生产总值增长4.1%，居民消费价格上涨0.6%。最终消费支出拉动经济增长2.9个百分点，资本形成总额拉动1.6个百分点，货物和服务净流出{下拉|拉动}0.4个百分点。',
    ],
    [
      'for the side of an aim that a growth is on',
      '全县生产总值增长5.2%，年初确定的预期目标为6.0%，实际增速{低于|高于}预期目标0.8个百分点。',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });

  test.each([
    [
      'an average of what was told of now before',
      '年末汽车保有量267.4万辆，比上年末净增12.5万辆。上年末汽车保有量为254.9万辆，五年前仅为178.3万辆，五年年均增长8.4%。',
    ],
    ['a fall further than was aimed at', '能耗强度下降3.1%，目标为下降2.5%，好于目标0.6个百分点。'],
  ])('but not in %s', (_, text) => {
    expect(failing(text)).toEqual([]);
  });
});
