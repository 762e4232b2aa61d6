// Changes of Chinese texts between amounts that are told by their years, and other changes, parts and years that are told outright.
import { describe, expect, test } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('a Chinese change is held to the amounts of the years', () => {
  test.each([
    [
      'that it names',
      '清洁能源消费比重2023年为31.2%，2024年为34.0%，2025年为36.5%，2025年比2024年提高{2.5|5.3}个百分点。',
    ],
    [
      'that a sentence told before',
      '全市跨境电商交易额2021年为14.2亿元，2022年为18.9亿元，2023年为23.6亿元，2024年为31.5亿元。2024年的交易额比2022年增长{66.7|121.8}%。',
    ],
    [
      'in their order',
      '甲级写字楼空置率，2024年末为14.2%，2025年末为17.9%，较上年末{上升|回落}3.7个百分点。',
    ],
    [
      'over what was told between',
      '全区下线新能源汽车3.86万辆，而2023年这一数字是2.41万辆，一年净增1.45万辆，产量同比增长{60.2|37.6}%。',
    ],
    [
      'with a word on how they are counted',
      '全区实际到位资金648.0亿元，而2024年这一数字是489.6亿元，口径未作调整，同比增长{32.4|24.4}%。',
    ],
  ])('%s', (_, text) => expectMisprintsFound(text));

  test('and left alone where a year has two amounts', () => {
    expect(
      failing(
        '出口2023年为31.2亿元，2024年为34.0亿元；进口2023年为21.4亿元，2024年为20.1亿元，出口2024年比2023年增加2.8亿元。',
      ),
    ).toEqual([]);
  });
});

test.each([
  [
    'a rate moved from what it was',
    '3月份居民消费价格同比上涨0.4%，涨幅由2月份的0.9%{回落|扩大}0.5个百分点。',
  ],
  [
    'a part of what is told with its growth',
    '当月进口73.2亿元，同比增长9.1%，其中医药品进口{2846万元|2846亿元}，增长27.4%。',
  ],
  [
    'years since one that is named, to the last one told',
    '2024年全县粮食总产53.7万吨。县农业局说，自2019年产量首次突破50万吨以来，全县已连续{六|八}年站稳这一台阶。',
  ],
  [
    'years told one by one, and taken together',
    '2021年、2022年、2023年分别建成高标准农田42.5万亩、38.7万亩和45.8万亩，这{三|四}年累计建成127.0万亩。',
  ],
])('%s', (_, text) => expectMisprintsFound(text));
