// Growth on the amount of another time that stands before it, years that are counted to a later date, and right texts beside them.
import { describe, expect, test } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('growth of a Chinese text on the time that it names, where amounts of several times are told', () => {
  test.each([
    '9月份，栖平港完成货物吞吐量36.4万吨，8月份为35.0万吨，上年9月份为32.5万吨。当月吞吐量环比增长{4.0%|12.0%}。',
    '2024年5月，云岭市全社会用水量812万吨。其中，居民用水量306万吨；上年5月居民用水量为340万吨，同比{下降|增长}10.0%。',
    '2023年岚川市一般公共预算收入年初预算20.0亿元，实际完成20.6亿元，为预算的103.0%；2022年完成数为19.0亿元，收入比上年增长{8.4%|3.0%}。',
  ])('%s', expectMisprintsFound);
});

describe('years that an English text counts to a later date', () => {
  test.each([
    'Digging began in March 2016 and the tunnel carried its first train in March 2021, {five|seven} years later.',
    'The concession of the quarry has lapsed. Signed for {12|15} years from May 2011, it expired in May 2023.',
    'The credit will be repaid in eight equal yearly instalments of 15 million. The first instalment was paid in 2021 and the last falls due in {2028|2030}.',
  ])('%s', expectMisprintsFound);
});

describe('right texts', () => {
  test.each([
    ['fewer births than deaths', '全年出生815人，死亡1567人，自然减少752人。'],
    [
      'what each of two lists completed',
      '分阶段整改类73个完成61个，占83.6%；持续整改类38个完成23个，占60.5%。',
    ],
    [
      'a share of what came in, not of what was planned',
      '2023年一般公共预算收入年初预算90.0亿元，实际完成92.7亿元，为预算的103.0%。其中税收收入66.7亿元，占一般公共预算收入的72.0%。',
    ],
    ['a rate of amounts behind a count', '39个大类行业中有27个保持增长，增长面为69.2%。产销率为96.8%。'],
    [
      'growth of two years, each on the one before it',
      '2023年产量为5.20万吨，2022年为5.00万吨，同比增长4.0%；2024年产量5.46万吨，同比增长5.0%。',
    ],
    [
      'what became cheaper',
      'Energy became 8.9% cheaper over the year, its index dropping from 151.9 to 138.4.',
    ],
    [
      'a list in brackets whose whole stands sentences before',
      'Emissions came to 41.8 million tonnes in 2022. The law requires a fall of 40% from the 55.0 million of 1990, that is, to 33.0 million tonnes; 8.8 million therefore remain to be saved. Transport emitted 13.1 million tonnes (31.3%), of which 8.2 million came from cars, energy 10.4 million (24.9%), and farming 6.9 million (16.5%).',
    ],
    [
      'years that are nearly over',
      'Work began in December 2017 and the bridge opened in February 2022, four years later.',
    ],
  ])('%s', (_, text) => {
    expect(failing(text), text).toEqual([]);
  });
});
