// Mistakes of Chinese texts that need no rate: a part larger than its whole, an aim missed that was exceeded, a balance or a direction
// the wrong way round, years counted wrongly, one amount told twice.
import { describe, expect, test } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('a Chinese text is held to its own words', () => {
  test.each([
    ['for a part of a whole', '全县共有18家规模以上企业，其中{12|21}家实现盈利。'],
    ['for a part beside the rest', '抽查加油站45座，合格{42|54}座，其余限期整改。'],
    ['for what came in over an aim', '全年税收计划45亿元，实际入库{47.2|43.2}亿元，超收2.2亿元。'],
    ['for what fell short of an aim', '公路投资计划25亿元，实际完成{23.5|26.5}亿元，比计划少1.5亿元。'],
    ['for an aim that was exceeded', '全年就业目标为4.5万人，实际新增{4.9|4.1}万人，超额完成全年目标。'],
    ['for what a fund has left', '基金全年收入28.6亿元，支出26.1亿元，当年{结余|缺口}2.5亿元。'],
    ['for who moved in and out', '迁入人口3.8万人，迁出人口5.2万人，净{迁出|迁入}1.4万人。'],
    ['for births and deaths', '出生4.2万人，死亡5.1万人，人口自然{减少|增加}0.9万人。'],
    ['for a direction on what it is compared with', '不良率为1.32%，比年初的1.45%有所{下降|上升}。'],
    ['for a direction on the month before', '11月价格指数为102.4，10月为103.1，环比{回落|上升}。'],
    ['for the years of a stretch', '2018年至2022年的{五|七}年间，全市累计造林120万亩。'],
    ['for the years since', '2020年以来，产值由30亿元增至2024年的48亿元，{四|六}年增加18亿元。'],
    ['for the years in a row', '粮食产量2021年、2022年、2023年连续{三|四}年增长。'],
    ['for how long something has run', '该厂1998年建成，到2023年已运行{25|35}年。'],
    ['for an anniversary', '该校成立于1956年，2026年迎来建校{70|80}周年。'],
    ['for one amount told twice', '全县总人口42.6万人。截至年末，全县总人口{42.6|46.2}万人。'],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });

  test.each([
    ['a net number beside its sources', '企业净增18家，其中新设21家，注销3家。'],
    [
      'what some lost beside what others gained',
      '全年新增贷款180亿元，其中中长期贷款210亿元，短期贷款减少30亿元。',
    ],
    [
      'how far an aim is behind',
      '年度计划投资80亿元，1—9月完成56亿元，比序时进度少4亿元，完成年度计划的70.0%。',
    ],
    ['the others of a list', '清洁工2.46万人、保安员1.68万人、餐饮员工0.93万人，其他1.05万人。'],
    ['what is done so far', '全年计划开工40个项目，上半年开工23个，比计划进度快3个。'],
    ['a balance that has gathered', '基金全年收入28.6亿元，支出31.1亿元，年末累计结余42.5亿元。'],
    ['months in their order', '10月价格指数为103.1，11月为104.2，环比上升。'],
    ['years that are both counted', '2018年至2022年的四年间，全市累计造林120万亩。'],
    ['two amounts of one name at two times', '2023年全县总人口42.6万人。2024年全县总人口46.2万人。'],
  ])('and left alone where it tells %s', (_, text) => {
    expect(failing(text)).toEqual([]);
  });
});
