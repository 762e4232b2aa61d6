// Dense Chinese texts whose arithmetic holds: a number is held against the amounts that its words mean.
import { describe, expect, test } from 'vitest';
import { expectMisprintsFound, failing, variants } from '../test-support/misprints.js';

describe('a Chinese number beside several amounts that it could be of', () => {
  test.each([
    [
      'another amount from the same base',
      '东山市2023年末户籍人口512.6万人，比2022年末净增3.5万人，后者为509.1万人；若与2020年末的498.4万人相比，则多出14.2万人。',
    ],
    [
      'the rate of either base',
      '10月份全国水泥6,180万吨，9月为6,412万吨，上年10月为5,970万吨，同比增长3.5%，环比下降3.6%。',
    ],
    [
      'the months in turn',
      '9月牛肉均价每公斤66.3元，8月为64.4元，去年9月为78.0元，环比涨3.0%，同比跌15.0%。',
    ],
    [
      'a share of an increase',
      '前三季度进出口1284.3亿元，去年同期1163.7亿元，增速为10.4%。出口从811.2亿元增至902.9亿元，多出的91.7亿元占全部进出口增量的76.0%。',
    ],
    [
      'a whole that only says whose it is',
      '前三季度，我国对甲国、乙国、丙国进出口分别为3.40万亿元、3.20万亿元、1.50万亿元，同比分别增长7.7%、2.9%、1.1%，其中，甲国为我国第一大贸易伙伴，占我国外贸总值的14.6%。',
    ],
    ['a yearly average', '截至年末，全省公路总里程28.5万公里，五年前为26.0万公里，年均新增5000公里。'],
    [
      'the ratio of the year before',
      '城镇居民人均50,400元，农村居民人均24,000元，城乡收入比为2.10，上年城乡分别为48,375元和22,500元，比值2.15。',
    ],
    [
      'three parts of another whole',
      '样本企业3,400家，回收有效问卷3,000份。反映订单增加的企业1,080家，占有效问卷的36.0%；减少的企业780家，占26.0%；余下1,140家订单持平。',
    ],
    [
      'the years to another amount',
      '2023年新发病例163.8万例，2022年为186.6万例，2015年则有260.5万例。八年间病例减少37.1%，年均下降5.6%。',
    ],
    ['the year before last', '以每吨案值计，去年6.0万元，前年5.0万元，上升20.0%。'],
    ['what is left of an aim', '按年度目标860万标箱计算，集装箱完成了48.6%，下半年还需442万标箱。'],
    ['what a plan still lacks', '三年行动目标为1,200个，完成率85.0%，剩余180个须在明年底前完成。'],
    [
      'a rate of fall',
      '全年供应国有建设用地2146公顷，比上年2478公顷减少332公顷。其中住宅用地374公顷，上年512公顷，减幅27.0%。',
    ],
  ])('is no mistake where the words or others bear it out: %s', (_, text) => {
    expect(failing(variants(text).right)).toEqual([]);
  });

  test.each([
    [
      'another amount from the same base',
      '东山市2023年末户籍人口512.6万人，比2022年末净增3.5万人，后者为509.1万人；若与2020年末的498.4万人相比，则多出{14.2|12.4}万人。',
    ],
    [
      'the rate of either base',
      '10月份全国水泥6,180万吨，9月为6,412万吨，上年10月为5,970万吨，同比增长{3.5|5.3}%，环比下降3.6%。',
    ],
    [
      'a ratio of the year before',
      '城镇居民人均50,400元，农村居民人均24,000元，城乡收入比为2.10，上年城乡分别为48,375元和22,500元，比值{2.15|2.51}。',
    ],
    ['a rate of fall', '全年住宅用地374公顷，上年512公顷，减幅{27.0|72.0}%。'],
    ['the year before last', '以每吨案值计，去年6.0万元，前年5.0万元，上升{20.0|2.0}%。'],
    [
      'the years to another amount',
      '2023年新发病例163.8万例，2022年为186.6万例，2015年则有260.5万例。八年间病例减少37.1%，年均下降{5.6|6.5}%。',
    ],
    [
      'a change from the base beside it',
      '2023年末户籍人口412.6万人，比2022年末的409.1万人净增{3.5|5.3}万人。',
    ],
    ['a ratio of the two before it', '城镇居民人均46,835元，农村居民人均24,172元，城乡收入比为{1.94|1.49}。'],
    [
      'a sum of its parts',
      '一般公共预算收入完成{614.3|641.3}亿元，税收收入436.8亿元，非税收入177.5亿元，支出合计超过400亿元。',
    ],
    ['an aim that was not met', '全年目标为新建住房5万套，实际完成{5.2|4.2}万套。'],
  ])('is still found where nothing bears it out: %s', (_, text) => {
    expectMisprintsFound(text);
  });
});
