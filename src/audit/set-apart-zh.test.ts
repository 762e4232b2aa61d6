// Right Chinese texts, dense in numbers of one measure: what the words keep apart is not held together, and slips are still found.
import { describe, expect, test } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('a Chinese amount that was told as another, or of another time', () => {
  test.each([
    [
      'growth on what an amount was revised to',
      '上年货物周转量由1864.2亿吨公里核定为1902.6亿吨公里，按核定口径比较，2024年货物周转量1986.4亿吨公里，增长4.4%。',
    ],
    [
      'a share of the budget as it was adjusted',
      '收入年初预算186亿元，人大批准调整为192亿元，实际完成193.7亿元，为调整预算的100.9%，超收1.7亿元。',
    ],
    [
      'a share of what a whole has come to',
      '规上工业企业由1286家增加到1374家，净增88家。装备制造业共412家，占全部规上企业的30.0%。',
    ],
    [
      'a change on the amount of years ago',
      '2018年全区注册志愿者3.20万名，六年来净增1.84万名，增幅57.5%；站点由146个发展到233个。',
    ],
    [
      'a change on last year’s amount, told of this year',
      '上年度抽查26个单位，发现问题资金5280万元，今年少686万元，下降13.0%。今年共抽查31个单位。',
    ],
    [
      'two years in their order',
      '2022年出租率（含短租）为56.1%，2023年为61.4%，提高5.3个百分点，空置面积降到8.6万平方米。',
    ],
    [
      'the months so far beside the month',
      '冷链箱当月12.6万标箱，累计84.9万标箱；其中进口箱累计5.9万标箱，占冷链箱量6.9%，比上年同期提高0.8个百分点。',
    ],
    [
      'a part of the same time as a whole that leaves it out',
      '3月生产整机52615台，同比增长12.3%，销售51872台，增长14.7%。其中高端机3月销售29430台，占56.7%。',
    ],
    [
      'a year that a capacity stands before',
      '航站楼设计年吞吐量4500万人次，去年实际3862万人次，负荷率85.8%。国际旅客418万人次，占10.8%。',
    ],
    [
      'a base in brackets that names its day',
      '期末库存34.6万吨，较11月30日的36.1万吨减少1.5万吨，比上年同日多存4.8万吨（上年同日29.8万吨，多16.1%）。',
    ],
  ])('is not held to it: %s', (_, text) => {
    expect(failing(text)).toEqual([]);
  });
});

describe('a Chinese amount that another is held against', () => {
  test.each([
    [
      'shares of two aims and growth',
      '土地收入137.75亿元，为调整预算135.00亿元的102.0%，为年初预算142.00亿元的97.0%，比2022年决算数131.06亿元增长5.1%。',
    ],
    [
      'shares of two amounts in a row',
      '粮食总产412.6万吨，为计划410万吨的100.6%，为历史最高的2015年427.3万吨的96.6%，比上年的398.9万吨增产13.7万吨。',
    ],
    [
      'how many times as much, and a share',
      '组织出境游12.4万人次，是前年3.1万人次的4倍，仅及2019年38.6万人次的32.1%。',
    ],
    [
      'growth by so many times, and a share',
      '接待外宾1.83万人次，比上年1月的0.42万人次增长3.4倍，恢复到2019年1月2.05万人次的89.3%。',
    ],
    [
      'growth on one year and a share of another',
      '旅客吞吐量2618万人次，为2019年2594万人次的100.9%，比2022年的1142万人次增长1.29倍。',
    ],
    [
      'what came in during the year',
      '管网总长148.6公里，年内新铺东线一期22.3公里，上年末126.3公里，增长17.7%。',
    ],
    [
      'what did not pass',
      '示范企业6842家，新认定1286家、复核未通过217家，上年末5773家，净增1069家，增长18.5%。',
    ],
    [
      'a record beside a mean',
      '全年发电162.4亿千瓦时；历史最高为2020年171.3亿千瓦时，今年比最高年少8.9亿千瓦时，比多年平均148.6亿千瓦时多9.3%。',
    ],
    [
      'two changes, each with its base',
      '现蓄水5.2亿立方米，比上月末少0.4亿立方米，比多年平均同期的4.7亿立方米多10.6%。',
    ],
    [
      'nominal growth before real growth',
      '人均消费支出6284元，名义增长5.2%，实际增长4.6%，增速比二季度的4.9%加快0.3个百分点。',
    ],
    ['a unit told once', '学校周边路段限速由40降为30公里/小时，环城路K12至K14路段由80降为60公里/小时。'],
    [
      'a pair that has its rate already',
      '9月30日猪肉每公斤24.86元，比8月31日的27.32元下降9.0%，比上年9月30日的22.14元上涨12.3%；鸡蛋11.42元，环比降2.6%，同比降0.9%。',
    ],
  ])('is not taken for what is compared: %s', (_, text) => {
    expect(failing(text)).toEqual([]);
  });
});

describe('a Chinese share or rate beside amounts that it is not of', () => {
  test.each([
    ['the last of a list', '公司净利润依次为2.86亿元、2.31亿元、3.04亿元。拟派现1.152亿元，占净利润37.9%。'],
    [
      'two of one kind, side by side',
      '抽检食用农产品1260批次、加工食品840批次，总体合格率98.5%，不合格31批次。',
    ],
    [
      'a rate by its name behind a change',
      '6月末领取失业金4.87万人，减少4.9%。高校毕业生14.2万人，比上年多0.9万人，去向落实率71.5%。',
    ],
    [
      'the mean population of a note',
      '年末常住人口318.4万人。全年出生18345人，出生率5.77‰。注：率按年平均人口317.8万人计算。',
    ],
    [
      'nearly all of those who are named',
      '应届毕业生4386人，毕业率97.38%，即4271人；获学位4253人。其中升学1247人，占毕业生29.20%。',
    ],
    [
      'a whole told by the word of its part',
      '一季度生猪出栏18.6万头、存栏31.4万头，其中规模场出栏11.9万头，占64.0%；规模场存栏22.0万头，占70.1%。',
    ],
    [
      'a whole told behind both of its parts',
      '8个国家级园区进出口1286亿元，占全市的55.5%；12个省级园区进出口412亿元，占17.8%。全市进出口2318亿元。',
    ],
    [
      'a whole by years and by sources',
      '三年投入86.4亿元，其中2022年21.3亿元、2023年28.6亿元、2024年36.5亿元。分来源看，中央资金32.1亿元、省级24.8亿元、市县29.5亿元，中央占37.2%。',
    ],
    [
      'a share of its own',
      '合并后在校生2.14万人，其中原甲校1.26万人、原乙校0.88万人；原甲校本科生1.08万人，占其在校生的85.7%。',
    ],
    [
      'an amount per head of some',
      '旅游总收入286.4亿元，接待游客3142万人次；其中过夜游客1186万人次，占37.7%，过夜游客人均花费1624元。',
    ],
    [
      'households that are not all',
      '全县常住36.42万人；家庭户13.1万户，户均2.58人，比2010年的3.02人少0.44人。',
    ],
  ])('is left alone: %s', (_, text) => {
    expect(failing(text)).toEqual([]);
  });
});

describe('Chinese parts that make another whole, or none', () => {
  test.each([
    ['gains within a net amount', '5户企业净利润18.4亿元，其中2户亏损合计6.3亿元，另3户盈利合计24.7亿元。'],
    [
      'gifts of three years beside those agreed in one',
      '捐赠协议金额1.36亿元，到账0.82亿元，到账率60.3%。其中校友捐赠1.07亿元，占协议额的78.7%，三年累计捐赠3.14亿元。',
    ],
    [
      'averages of all and of some',
      '家庭农场2864家，经营土地41.6万亩，平均每家145亩，其中示范农场412家，平均214亩。',
    ],
    [
      'two parts of one whole, and parts of one of them',
      '一般预算收入87.0亿元。其中税收62.1亿元，占71.4%；非税24.9亿元。主要税种中，增值税24.7亿元，企业所得税9.8亿元。',
    ],
    [
      'parts of a part, in a sentence of their own',
      '贷款余额2846亿元，其中住户贷款1124亿元，企事业单位贷款1687亿元，两项合计占98.8%。住户贷款中住房贷款782亿元、消费贷款196亿元，合计占住户贷款的87.0%。',
    ],
    ['two shares and what they make', '三级手术占比46.2%，四级手术占比9.8%，三四级合计56.0%。'],
    ['a share within a share', '股票占净值的86.4%，其中港股通占18.2%；债券5.3%，银行存款6.9%，其他1.4%。'],
    [
      'four sources of income and their total',
      '可支配收入四项构成：工资性21462元、经营净收入5318元、财产净收入3617元、转移净收入6841元，合计37238元。',
    ],
    [
      'schools whose names end like a word for within',
      '学年末有普通中小学50所，其中高中7所、初中18所、小学25所；在校生43870人。',
    ],
    [
      'a measure that is not known',
      '考察队由460余人组成，历时161天，总航程8.1万海里。本市派出队员7人，较上次增加2人。',
    ],
  ])('are not held to it: %s', (_, text) => {
    expect(failing(text)).toEqual([]);
  });
});

describe('a slip of the pen in such a Chinese text', () => {
  test.each([
    [
      'growth behind the shares of two aims',
      '土地收入137.75亿元，为调整预算135.00亿元的102.0%，为年初预算142.00亿元的97.0%，比2022年决算数131.06亿元增长{5.1%|7.1%}。',
    ],
    [
      'growth behind what came in',
      '管网总长148.6公里，年内新铺东线一期22.3公里，上年末126.3公里，增长{17.7%|11.7%}。',
    ],
    [
      'a change told of two years in their order',
      '2022年出租率为56.1%，2023年为61.4%，提高{5.3|3.5}个百分点。',
    ],
    [
      'a share behind a share',
      '接待外宾1.83万人次，比上年的0.42万人次增长3.4倍，恢复到2019年1月2.05万人次的{89.3%|98.3%}。',
    ],
    ['a share of what has grown', '产值由128.6亿元增加到137.4亿元，增长{6.8%|8.6%}。'],
  ])('is found: %s', (_, text) => {
    expectMisprintsFound(text);
  });
});
