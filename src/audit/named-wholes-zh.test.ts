// Shares and quotients of Chinese texts that hold of another amount than their words mean: the wrong whole, base or time.
import { describe, expect, test } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('a Chinese share is held to the whole', () => {
  test.each([
    [
      'that stands behind it by name',
      '直接经济损失9.62亿元，农业占61.0%，为5.87亿元；保险已赔付2.31亿元，相当于农业损失的{39.4|24.0}%。',
    ],
    [
      'that its words name in two parts',
      '抽查96个项目、金额14.7亿元，占全部项目金额25.9亿元的57%。问题项目21个，涉及金额2.43亿元，占抽查金额{16.5|9.4}%。',
    ],
    [
      'that stands before 中',
      '全年粮食总产量652.8万吨，夏粮产量258.1万吨，秋粮产量364.5万吨。秋粮中玉米占{55.9|31.2}%，达203.6万吨。',
    ],
    [
      'that is counted before 中',
      '前8个月交通事故死亡人数88人，去年同期101人。88人中，骑行者46人，占{52|46}%。',
    ],
    [
      'of its own time, and not of the year before',
      '全年零售总额1486.7亿元，上年为1402.5亿元，增长6.0%。餐饮收入187.2亿元，占{12.6|13.3}%。',
    ],
    [
      'of the month that the text has come to',
      '港区快报：4月集装箱86.2万标箱，3月79.5万标箱，2月61.3万标箱。外贸箱54.8万标箱，占{63.6|68.9}%。',
    ],
    [
      'of the month that its words name',
      '港区快报：4月集装箱86.2万标箱，3月79.5万标箱，2月61.3万标箱。外贸箱54.8万标箱，占4月箱量的{63.6|68.9}%。',
    ],
    [
      'of the year that its part is told of',
      '去年实际使用外资9.36亿美元，前年为10.52亿美元。高技术产业引资4.21亿美元，占去年实际使用外资的45.0%，前年此项3.84亿美元，占{36.5|41.0}%。',
    ],
    [
      'that it makes together with another part, and not to that part',
      '按经营地分，全年零售总额1486.7亿元，其中城镇1203.4亿元，乡村283.3亿元；按形态分，餐饮收入187.2亿元，商品零售1299.5亿元，餐饮占{12.6|15.6}%。',
    ],
    [
      'that the share before it is of',
      '11月全社会用电量48.7亿千瓦时；二产31.2亿千瓦时，占64.1%，三产9.8亿千瓦时，占{20.1|31.4}%。',
    ],
    [
      'that is told before it, and to none told after it',
      '调查收回有效问卷3240份。满意2592份，满意率80%；基本满意421份，占{13.0|14.7}%。此前2022年的调查收回问卷2860份。',
    ],
    [
      'that 该 points back to',
      '第二产业增加值1342.9亿元，第三产业1513.9亿元。第二产业当中，工业增加值1108.5亿元，占该产业的{82.5|73.2}%。',
    ],
    [
      'whose name says an age',
      '全市户籍人口612.4万人，其中60岁及以上人口148.6万人，占24.3%。60岁及以上人口中，独居老人21.5万人，占60岁及以上人口的{14.5|3.5}%。',
    ],
    [
      'that 其中 told, and that its name begins like',
      '2023年全社会研发经费96.0亿元，其中企业支出74.4亿元。企业支出中，高新技术企业投入52.8亿元，占企业研发经费的{71.0|55.0}%。',
    ],
    [
      'that has its last words from the amount before it',
      '全县农作物播种面积230.8万亩，粮食作物184.6万亩。玉米92.3万亩，占粮食播种面积的{五成|四成}。',
    ],
    [
      'that the words say is an increase',
      '前三季度快递业务量576.0万件，上年同期512.0万件，净增64.0万件。其中农村净增28.8万件，占全部净增量的{45.0|5.0}%。',
    ],
    [
      'that is the aim of the span that it names',
      '规划期全市新增就业目标为30万人，分解到今年的年度计划是6.5万人。截至9月末已新增就业5.46万人，完成年度计划的{84.0|18.2}%。',
    ],
    [
      'and leaves a part of one of the parts out of their sum',
      '全区农业总产值348亿元，种植业186亿元，畜牧业112亿元。生猪产值67.2亿元，占畜牧业产值的{60.0|19.3}%。',
    ],
    ['without 占', '问卷覆盖2500名毕业生，1675人愿意去县城工作。这1675人中，有804人看重编制，{48|32}%。'],
    [
      'that 其中 leads from',
      '全年水资源总量74.6亿立方米。总用水量31.8亿立方米，其中农业19.4亿立方米、工业5.1亿立方米，农业占{61.0|26.0}%。',
    ],
    [
      'that is the mean of its median',
      '全省居民人均可支配收入38624元，其中城镇居民47215元；收入中位数32910元，为平均数的{85.2|69.7}%。',
    ],
    [
      'that is told so far',
      '财政收入当月14.3亿元，前两个月累计41.2亿元。税收收入30.7亿元，占累计收入的{74.5|42.4}%。同期支出72.4亿元。',
    ],
    [
      'of the others told in step with it',
      '前年到位9.2亿元。累计资金15.0亿元，用于产业的6.3亿元、教育4.05亿元、医疗2.4亿元，分别占42.0%、{27.0|44.0}%和16.0%。',
    ],
    [
      'whose name goes on from the amount before',
      '城镇居民人均可支配收入47850元，农村居民22940元。农村居民的收入中，工资性收入10370元，占{45.2|21.7}%。',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });

  test.each([
    [
      'of the year that its words name',
      '2024年出口126.0亿元，2023年为112.0亿元。机电产品出口70.0亿元，相当于2023年的62.5%。',
    ],
    [
      'of an earlier time like its part',
      '今年税收286.4亿元，上年为271.9亿元；上年增值税收入187.6亿元，占69.0%。',
    ],
    [
      'of what its short name stands for',
      '11月进出境旅客218.5万人次：进境106.2万人次，出境112.3万人次。出境旅客中，团队游客29.8万人次，占26.5%。',
    ],
    [
      'of a part that 其中 leads into',
      '登记选民184.0万人，投票128.8万人，其中有效票126.5万张；某党得票55.4万张，占有效票的43.8%。',
    ],
    [
      'of all, where the words for all fit a part as well',
      '固定资产投资（不含农户）2148亿元，房地产开发投资487亿元。其余投资1661亿元。民间投资1168亿元，占全部投资的54.4%。',
    ],
    [
      'of what an aim has grown to',
      '规划提出，到2025年可再生能源装机达到4800万千瓦。2023年末该指标已升至4935万千瓦。风电和光伏合计3838万千瓦，占可再生能源装机的77.8%。',
    ],
    [
      'of what the share before it is of',
      '常住人口614.5万人；60岁及以上人口139.5万人，占22.7%，其中65岁及以上人口98.2万人，占16.0%。',
    ],
    ['of what it makes with the other', '18640个村中通达17985个，未通达村655个，占3.5%。'],
  ])('and left alone where it is %s', (_, text) => {
    expect(failing(text)).toEqual([]);
  });
});

describe('a Chinese quotient is held to the two amounts', () => {
  test.each([
    [
      'before its 的',
      '去年卖出新能源汽车6480辆，是三年前1350辆的{4.8|0.9}倍。同期燃油车销量由1.12万辆降到7350辆。',
    ],
    [
      'that 前者 and 后者 point to',
      '登记失业的毕业生1.26万人。失业人员再就业11.2万人，就业困难人员就业3.6万人，前者是后者的{3.1|8.9}倍。',
    ],
    [
      'from which and to which it went',
      '营业额8.92亿元。卖书收入由7.81亿元滑落到6.51亿元，{16.6|27.0}%的跌幅。',
    ],
    [
      'this year and the year before',
      '其中发明专利1482件，上年1236件，反增{19.9|79.2}%。全年专利授权6218件，比上年减少827件。',
    ],
    [
      'that it is by its own words the change of',
      '电站投资12.6亿元，电网投资18.4亿元，比上年的16.0亿元增加2.4亿元，增幅为{15.0|46.0}%。',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });

  test.each([
    [
      'the month before is told between',
      '8月业务量2.74亿件。7月业务量2.68亿件，去年8月2.29亿件，同比增长19.7%，环比增长2.2%。',
    ],
    ['three months are told', '9月均价每公斤26.4元，8月为25.1元，去年9月为32.0元，环比涨5.2%，同比跌17.5%。'],
  ])('and left alone where %s', (_, text) => {
    expect(failing(text)).toEqual([]);
  });
});
