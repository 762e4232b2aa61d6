// Ratios, doublings and turns of Chinese texts that say by their names what they are of.
import { describe, expect, test } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('a Chinese text is held to the names of its ratios', () => {
  test.each([
    ['for nurses to doctors', '全州现有医师2.45万名，护士3.43万名，医护比为1∶{1.4|1.7}。'],
    [
      'for men to women',
      '全县常住人口412638人，男性211405人，女性201233人，总人口性别比（以女性为100）为{105.05|150.05}。',
    ],
    [
      'for how long what is left will last',
      '月末新建商品住宅库存41280套，按近12个月月均销量2580套估算，去化周期{16.0|10.6}个月。',
    ],
    ['for pupils to each teacher', '在校学生18.6万人，专任教师1.24万人，平均每名教师负担学生{15.0|10.5}人。'],
    [
      'for town and country',
      '城镇居民人均可支配收入45368元，农村居民人均可支配收入21400元，城乡居民收入比由上年的2.16缩小至{2.12|2.06}。',
    ],
    ['for a doubling', '到2023年底全县累计建成高标准农田31.2万亩，较2017年底的15.6万亩翻了{一番|两番}。'],
    [
      'for a doubling of an amount',
      '截至2024年末总资产1.26万亿元，比五年前（2019年末）的{6300|3600}亿元翻了一番。',
    ],
    [
      'for four times as many',
      '新能源汽车2019年末还只有3.6万辆，到2024年末已有{14.4|41.4}万辆，五年间增至原来的四倍。',
    ],
    ['for a rate that turned', '居民消费价格环比由上月下降0.2%转为{上涨|下降}0.5%，同比上涨0.4%。'],
    [
      'for growth that slowed step by step',
      '分季度看，增速逐季回落：一季度2.41亿件，增长21.3%；二季度2.78亿件，增长{18.6%|28.6%}；三季度2.85亿件，增长15.9%。',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });

  test.each([
    ['more than a doubling', '企业由34家增加到71家，翻了一番还多。'],
    ['what is to be doubled', '2024年产值120亿元，力争2027年在2020年86亿元的基础上翻两番。'],
    ['doctors of two kinds', '全县有执业医师864人、乡村医生212人，护士1045人，医护比1∶0.97。'],
  ])('but not in %s', (_, text) => {
    expect(failing(text)).toEqual([]);
  });
});
