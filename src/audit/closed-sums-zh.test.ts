// Sums, parts and amounts per head of Chinese texts that the words close, and things told twice by name.
import { describe, expect, test } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('a Chinese text is held to what its words close', () => {
  test.each([
    [
      'for as many parts as it counts',
      '今年前10个月，全港货物吞吐量8426.3万吨。货物按四大类统计：煤炭2917.4万吨、金属矿石{2368.5|3268.5}万吨、集装箱货物1854.2万吨，其他各类货物1286.2万吨。',
    ],
    [
      'for the quarters of a half year',
      '一季度，全区完成营业收入214.7亿元；二季度在两家整车厂带动下升至238.6亿元。上半年累计{453.3|435.3}亿元。',
    ],
    [
      'for the quarters so far',
      '一季度完成投资86.4亿元，二季度完成投资102.7亿元，三季度完成投资95.2亿元，前三季度累计完成投资{284.3|248.3}亿元。',
    ],
    [
      'for what was gained after a loss',
      '国有企业合并利润：2023年{亏损|盈利}3.4亿元，2024年盈利5.1亿元，同比增利8.5亿元。',
    ],
    ['for what less was lost', '集团2022年亏损6.2亿元，2023年亏损2.8亿元，减亏{3.4|4.3}亿元。'],
    [
      'for whom an amount per head is of',
      '地区生产总值2436.8亿元。全年平均常住人口312.5万人，全年平均户籍人口268.4万人，按常住人口计算的人均地区生产总值为{77978|90790}元。',
    ],
    [
      'for the unit of an amount per head',
      '全年粮食总产量186.4万吨。年末常住人口268.3万人，以此计算，人均粮食产量694.7{公斤|吨}。',
    ],
    [
      'for a thing named again behind its amount',
      '滨海炼化项目总投资374.5亿元，累计完成投资149.8亿元。全年落实用地5360亩，支撑了滨海炼化项目{374.5|734.5}亿元总投资的顺利实施。',
    ],
    [
      'for a thing named again in the same words',
      '月亮湖生态修复工程概算总投资47.3亿元，已到位资金28.4亿元。月亮湖生态修复工程概算总投资{47.3亿|47.3万}元中不含移民安置费用。',
    ],
    [
      'for a part of all that are told',
      '口岸查验进出境旅客86.4万人次，入境44.9万人次，出境41.5万人次。全部旅客中，外籍旅客{31.7万|31.7亿}人次。',
    ],
    [
      'for how many of all grew',
      '工业涉及的38个行业大类中，增加值同比增长的有26个，下降的有12个，全部工业行业增长面为{68.4%|89.7%}。',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });

  test.each([
    ['two works of one kind', '甲工程总投资47.3亿元。乙工程总投资43.7亿元，其中中央资金12.1亿元。'],
    [
      'a change of the month beside that of the year',
      '11月末存款余额4.36万亿元，比年初的4.05万亿元增加3120亿元；11月份当月增加286亿元，同比少增94亿元。',
    ],
    [
      'stocks at the ends of quarters',
      '一季度末存款余额214.7亿元，二季度末238.6亿元，上半年累计发放贷款86.2亿元。',
    ],
    [
      'an amount per head on a mean population',
      '地区生产总值3186.4亿元，年末常住人口462.8万人，比上年末减少1.3万人；人均地区生产总值68754元。',
    ],
  ])('but not in %s', (_, text) => {
    expect(failing(text)).toEqual([]);
  });
});
