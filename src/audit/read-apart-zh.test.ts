// Right Chinese texts whose words give a number to another than the one beside it, and slips that are still found in their like.
import { describe, expect, test } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('a Chinese amount that is none of those it stands beside', () => {
  test.each([
    [
      'what rates are worked out on',
      '全年出生8460人，死亡1.21万人；按年平均人口1486.3万人计算，自然增长率-2.45‰。自然减少3640人，净迁出260人。',
    ],
    ['ages', '男队平均26.4岁，女队24.1岁，较上届分别小1.3岁和1.0岁。'],
    [
      'a whole behind a list in brackets',
      '专项经费218.6万元（包括设备费、差旅费和劳务费），占单位总支出1364.2万元的16.0%。',
    ],
    [
      'what is left out, told in brackets',
      '在岗教师1.92万人（不含代课教师640人），其中高级职称0.61万人、中级0.83万人、初级0.48万人。',
    ],
    [
      'an average before the parts of a total',
      '技术合同3120项，成交额86.4亿元，项均277万元，其中技术开发41.2亿元，输出外省27.6亿元。',
    ],
    [
      'a price beside what is earned in all',
      '钢材每吨3684元，环比跌3.2%，吨钢利润42元，上季亏损18元；利润总额0.36亿元。',
    ],
    [
      'a number that a rate is told by',
      '每10名新生儿中有6名（60.2%）是第一孩；出生18642人，其中第一孩11222人。',
    ],
    [
      'things that are counted beside what is measured',
      '新馆建筑面积8.64万平方米，为老馆3.12万平方米的2.77倍，阅览座席4200个，比老馆多2860个。',
    ],
    [
      'a list that is open',
      '毕业生18.6万人，其中升学3.82万人，占20.5%；签约11.2万人，占60.2%；自主创业1060人；未落实2.53万人。',
    ],
  ])('is left alone: %s', (_, text) => {
    expect(failing(text)).toEqual([]);
  });
});

describe('a Chinese rate that is of what stands before it', () => {
  test.each([
    [
      'before an average with its own past',
      '用电63.8亿度，同比增长7.1%，单位产值电耗0.412度，上年同期0.444度。',
    ],
    ['before a mean weight', '出栏8.64万头，比上年增长6.4%，平均出栏重612公斤，上年653公斤。'],
    [
      'nominal, beside a real one',
      '餐饮收入同比名义增长7.8%，扣除价格因素增长6.1%，增幅比四季度的5.2%提高2.6个百分点。',
    ],
    [
      'on the past of the one that it names',
      'A级4.12万户，占22.2%，B级8.64万户，占46.5%，M级3.86万户，占20.8%；A级比上年末3.78万户增9.0%。',
    ],
    [
      'a share before the stop',
      '文物点9926处，新发现占总量的13.0%；古遗址占31.2%、古墓葬占18.6%、古建筑占38.4%、其他占11.8%。',
    ],
    ['a fall for the better', '降尘每平方公里每月5.4吨，去年同期6.1吨，改善11.5%。'],
  ])('is not held to what follows: %s', (_, text) => {
    expect(failing(text)).toEqual([]);
  });
});

describe('a Chinese share whose whole is told otherwise, or not at all', () => {
  test.each([
    ['of last year', '公证4.18万件，较上年3.96万件增长5.6%，其中涉外0.87万件，占20.8%，上年占23.4%。'],
    [
      'of an earlier year, in a clause of its own',
      '渔业产量18.6万吨，其中养殖14.2万吨，占76.3%，捕捞4.4万吨；2020年养殖占71.8%，捕捞占28.2%。',
    ],
    [
      'of what is compared, and no part of it',
      '2024年到馆412.6万人次，是2019年318.4万人次的1.30倍，其中周末168.3万人次，占40.8%。',
    ],
    [
      'of the later of two years',
      '2024年交付住宅1.26万套，2023年1.41万套，降10.6%；其中保障房0.38万套，占30.2%。',
    ],
    [
      'of those of the time that its sentence tells',
      '报名考生41.3万人，考生中，选物理25.9万人、选历史15.4万人。去年录取率84.3%（29.9万人参考），本科录取13.9万人，占考生46.5%。',
    ],
    [
      'of what stands in brackets behind it',
      '航班取消384架次，占计划的31.6%（计划1216架次），延误212架次，正常率51.0%。',
    ],
    [
      'of one year of several',
      '三年研发投入分别为4.12亿元、4.86亿元和5.73亿元，占营业收入的比重分别为5.1%、5.4%和5.9%；2024年营业收入97.1亿元。',
    ],
    ['of two together', '研究生招生中硕士2860人、博士486人，博士占14.5%，导师724人。'],
    [
      'of the opposite of what it names',
      '出口286.4亿元，增长14.6%，占出口总额的48.2%，进口112.8亿元，占进口总额的39.6%。',
    ],
    ['of another measure than its part', '机构186家，规模以上机构28家，收入占全部机构的71.2%。'],
    [
      'of a measure that is told once for a list',
      '上市公司86家，其中主板52家、创业板24家、北交所2家；主板市值占83.2%，创业板占16.2%，北交所占0.6%。',
    ],
    [
      'of a whole that is not told',
      '高标准农田累计建成1864万亩，占耕地面积的62.1%，高效节水灌溉486万亩，其中滴灌132万亩。',
    ],
    [
      'of parts that are told before it',
      '中央资金6.42亿元，省级3.86亿元，市县1.74亿元，合计12.02亿元；用于产业7.46亿元，其中中央资金用于产业的占61.4%，省级占63.2%。',
    ],
  ])('is left alone: %s', (_, text) => {
    expect(failing(text)).toEqual([]);
  });
});

describe('a slip of the pen in such a Chinese text', () => {
  test.each([
    ['a share of this year', '公证4.18万件，其中涉外0.87万件，占{20.8%|28.0%}，上年占23.4%。'],
    [
      'a share behind a multiple',
      '到馆412.6万人次，其中周末168.3万人次，占{40.8%|48.0%}，是2019年318.4万人次的1.30倍。',
    ],
    ['a share of exports', '出口总额594.2亿元，其中机电产品286.4亿元，占出口总额的{48.2%|42.8%}。'],
    ['growth told before its amounts', '用电量同比增长{7.1%|1.7%}，由59.57亿度增加到63.8亿度。'],
  ])('is found: %s', (_, text) => {
    expectMisprintsFound(text);
  });
});
