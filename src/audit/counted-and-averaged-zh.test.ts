// Chinese statements that the text itself ties: years gone by, what a year makes on average, wholes by their own name, rates called after
// their part, amounts taken up again, counts told one by one, moves on a time told beside them.
import { describe, expect, test } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('a Chinese number of years is held to the years that it lies between', () => {
  test.each([
    ['to the month', '2015年3月投产的碱厂，到2024年3月已稳定生产{9|8}年，累计产碱540万吨。'],
    ['with the last year in brackets', '大坝1962年建成，距今已运行{62|26}年（截至2024年），坝高48米。'],
    [
      'of the event that an anniversary names',
      '机场2006年动工，2009年通航并投入运营，2024年迎来投入运营{十五|十八}周年。',
    ],
    [
      'behind words that begin and end it',
      '从首次突破百亿元的2013年算起，到突破两百亿元的2019年，园区用了{六|九}年。',
    ],
    ['told before its last year', '覆盖率从2019年的41.2%起步，用{四|六}年时间提升至2023年的58.8%。'],
    ['beside the stretch', '一期{五|七}年（2014—2018年）投入18亿元，二期投入26亿元。'],
    ['that data have', '样本为2010—2021年共{12|11}年的城市面板数据，覆盖46个城市。'],
  ])('%s', (_, text) => expectMisprintsFound(text));

  test.each([
    ['another year is counted from', '2008年动工的灌区，2016年全线通水，至2024年已运行八年。'],
    ['a second event is counted', '该校创办于1952年，1999年升格为学院，2024年迎来升格25周年。'],
  ])('and left alone where %s', (_, text) => expect(failing(text)).toEqual([]));
});

describe('what a year makes on average in Chinese is held to the years', () => {
  test.each([
    [
      'that words and dates tell',
      '“十三五”后三年（2018—2020年），全市累计完成水利投资75亿元，年均{25|15}亿元。',
    ],
    [
      'that the dates tell, where the words tell others',
      '2016年末为42.4万人，2023年末为50.8万人，{七|十}年间净增8.4万人，平均每年净增1.2万人。',
    ],
    ['that the words tell alone', '四年来，全县累计新建渠道640公里，年均{160|128}公里。'],
    [
      'between two amounts',
      '人均收入从2014年的9200元提高到2023年的18400元，{九|十}年翻了一番，年均增长8.0%。',
    ],
  ])('%s', (_, text) => expectMisprintsFound(text));

  test('and left alone beside an average of other years', () => {
    expect(
      failing('2016—2020年累计造林260万亩，2021—2024年累计造林180万亩，年均45万亩，比“十三五”年均少7万亩。'),
    ).toEqual([]);
  });
});

describe('a Chinese share is of the amount that has the very name it says', () => {
  test.each([
    [
      'however far before',
      '3月份，全社会用水量64.0万吨。其中：\n——第一产业12.0万吨；\n——第二产业30.0万吨；\n——第三产业12.0万吨；\n——居民生活10.0万吨。\n制造业用水18.0万吨，占全社会用水量的{28.1|60.0}%。',
    ],
    [
      'behind it',
      '80岁及以上老人18.4万人，占常住人口的4.6%，其中90岁及以上2.8万人，占常住人口的{0.7|15.2}%。全市常住人口400.0万人。',
    ],
    [
      'where the part is called by the subject',
      '有效监测350天，优良天数280天。优良天数当中，达到优级的98天，良级182天，优级天数占优良天数的{35.0|28.0}%。',
    ],
  ])('%s', (_, text) => expectMisprintsFound(text));

  test('and in another currency the amount before the bracket is its part', () => {
    expect(
      failing(
        '该国水果出口额为840亿克朗(约合78.5亿美元)。苹果出口504亿克朗(约合47.1亿美元),占全部水果出口的60.0%。',
      ),
    ).toEqual([]);
  });
});

describe('a Chinese rate is of what it is called after', () => {
  test.each([
    ['beside one whole', '国道里程1.60万公里，优良路段1.36万公里，优良路率为{85.0|58.0}%。'],
    [
      'in the group that the sentence opens with',
      '患者共320例，试验组160例，对照组160例。试验组中，治疗有效136例，有效率为{85.0|42.5}%。',
    ],
    ['beside the rest', '抽检800批次，合格784批次，不合格16批次，不合格率{2.0|4.1}%。'],
    ['in short', '审结民事案件6400件，其中调解撤诉2880件，调撤率{45.0|54.0}%。'],
  ])('%s', (_, text) => expectMisprintsFound(text));

  test.each([
    '抽查企业320家，其中规上企业180家，存在隐患企业63家，隐患率19.7%，隐患整改56家，整改率88.9%。',
    '共抽查企业120家，其中东湖区42家、西山区38家、南岸区40家，合格率95.8%。',
    '本年度共安排项目42个，其中续建26个、新建16个，开工率95.2%。',
    '参保职工32.6万人，参保居民218.4万人，参保率98.6%。',
    '市区7.2万名新增就业人员中，女性占46%。全市新增就业12.6万人。',
    '财政总收入126.8亿元，其中地方收入78.3亿元，上划中央收入48.5亿元，地方级占比61.8%。',
  ])('and of no other: %s', (text) => expect(failing(text)).toEqual([]));
});

describe('a Chinese amount that is taken up again is one amount', () => {
  test.each([
    [
      'by what it counts',
      '全市共建成充电站{1.46|1.64}万座，同比增长12%。随着1.46万座充电站投用，乡镇覆盖率达到98%。',
    ],
    [
      'by all that it was called',
      '全年新开工人才公寓{2.16|2.34}万套。住房方面，全年新开工的2.16万套人才公寓中，租赁型1.20万套，出售型0.96万套。',
    ],
    ['by its kind', '总投资{74|47}亿元的海缆项目开工。业主介绍，这一投资74亿元的工程2028年投产。'],
  ])('%s', (_, text) => expectMisprintsFound(text));

  test('and of two stages each has its own', () => {
    expect(failing('项目总投资86亿元，一期投资68亿元。记者了解到，这一投资68亿元的一期工程已完工。')).toEqual(
      [],
    );
  });
});

describe('a Chinese count is held to what is told one by one', () => {
  test.each([
    ['of places', '新增示范社{9|8}家，其中东港区4家、西岭区3家、南湖县2家。'],
    [
      'with brackets',
      '新认定园区{三|四}个，分别为：东港装备园（42.6亿元）、西岭医药园（31.8亿元）、南湖食品园（18.1亿元）。',
    ],
    ['before it', '展会设有智能制造、新能源、生物医药、现代农业{四|五}大展区，面积6万平方米。'],
    [
      'up and down',
      '五大产业“{三升二降|四升一降}”：电子增长8.2%，化工增长6.4%，食品增长3.6%，纺织下降2.1%，建材下降6.8%。',
    ],
    ['in kinds', '安排项目{204|240}个，分为产业发展74个、基础设施57个、社会民生42个、生态环保31个四类。'],
    ['with the least of them named', '入选的有东部4个、中部5个、西部3个，其中{西部|中部}最少。'],
    ['in a total', '国家级园区2个、省级园区{5|6}个，合计7个。'],
  ])('%s', (_, text) => expectMisprintsFound(text));

  test.each([
    '在北京、上海建设汽车、电子、化工三大基地。',
    '重点推进汽车、电子、化工、医药、食品等六大产业链。',
    '全市24家企业上榜，其中市级龙头12家、省级龙头8家、国家级龙头4家，省级以上12家。',
  ])('and left alone where it is open: %s', (text) => expect(failing(text)).toEqual([]));
});

describe('a Chinese change is on the time told beside it', () => {
  test.each([
    ['between', '今年上半年，全省投资同比增长4.6%，一季度为5.3%，回落{0.7|1.7}个百分点。'],
    [
      'behind',
      '信心指数为98.6，比三季度{回落|回升}2.5点，三季度为101.1；景气指数为106.3，比三季度上升1.2点。',
    ],
    [
      'by the size of the fall',
      '开发投资同比下降8.3%，降幅比1—10月收窄{0.9|0.6}个百分点；1—10月下降9.2%，1—9月下降8.9%。',
    ],
    [
      'from one to the other',
      '鸡蛋价格由5月的每公斤9.50元降至6月的9.12元，环比下降{4.0|7.0}%，上年6月为9.81元。',
    ],
    [
      'right before it',
      '注册用户1.28亿户，比3月底的1.22亿户净增{600|900}万户，比上年末的1.19亿户净增900万户。',
    ],
    [
      'of the other thing that it names',
      '城镇零售额增长5.4%，乡村零售额增长6.7%；乡村增速快于城镇{1.3|2.3}个百分点。',
    ],
    ['of losses', '公司净亏损1.84亿元，上年同期净亏损2.37亿元，亏损额同比{收窄|扩大}22.4%。'],
    [
      'of the year that it names',
      '收入恢复至2019年的{110.0|130.0}%，达到1287亿元（2019年为1170亿元，2023年为990亿元）。',
    ],
    ['of fifty', '采购经理指数PMI为49.4%，低于临界点{0.6|1.6}个百分点，比上月的49.1%上升0.3个百分点。'],
  ])('%s', (_, text) => expectMisprintsFound(text));

  test('and a title turns no rate that the text tells as well', () => {
    expectMisprintsFound(
      '9月份全市工业品出厂价格同比{下降|上涨}1.6%\n2024年9月份，全市工业品出厂价格同比下降1.6%，环比下降0.2%。',
    );
    expect(
      failing(
        '9月份零售总额同比下降0.8%\n2024年9月份，全市零售总额128亿元，同比下降0.8%；1—9月份，零售总额同比增长0.8%。',
      ),
    ).toEqual([]);
  });
});

describe('other Chinese statements with one reading', () => {
  test.each([
    [
      'a printed rate of exchange',
      '人均生产总值86420元，按年平均汇率（1美元兑7.0467元人民币）折算为{12264|12671}美元。',
    ],
    ['births and deaths', '全年出生人口3.1万人，死亡人口4.2万人，自然增长率为{-2.15|2.15}‰。'],
    ['a scale left out of a count of persons', '参保3846.2万人，其中职工1527.4{万人|人}，居民2318.8万人。'],
    [
      'a month and the months before it',
      '1—10月，全市一般公共预算支出318.6亿元；11月当月支出29.7{亿|万}元；1—11月累计支出348.3亿元。',
    ],
    [
      'parts before a semicolon',
      '参加职工医保{286.4|268.4}万人，其中在职197.3万人、退休89.1万人；参加居民医保512.7万人。',
    ],
  ])('%s', (_, text) => expectMisprintsFound(text));
});
