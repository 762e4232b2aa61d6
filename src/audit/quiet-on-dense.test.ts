// Right texts, dense in numbers that stand beside others they have nothing to do with: none is called wrong.
import { describe, expect, test } from 'vitest';
import { failing } from '../test-support/misprints.js';

describe('an English number beside others of its measure', () => {
  test.each([
    [
      'the rest of what something grew by, beside what its other part is made of',
      'The population grew by 20.5 thousand to 5,218.4 thousand. Births numbered 52.3 thousand and deaths 48.9 thousand, so that the natural increase was 3.4 thousand; the other 17.1 thousand were won by migration.',
    ],
    [
      'a share of guidance that is told as a range',
      'Zinc output was 52.4 kt. Output since January now stands at 156.2 kt, the first quarter having yielded 47.3 kt, and equals 74% of the mid-point of full-year guidance, which is kept at 205–217 kt.',
    ],
    [
      'a change beside a long-run average',
      'Capacity utilisation went up by 0.6 points over the quarter to 78.3%, still below its average of 80.9% since 2001.',
    ],
    [
      'how quickly something rose',
      'Visits rose by 21% to 486,300. Ticket income advanced less quickly than attendance, by 15.5% from €3.30m to €3.81m.',
    ],
    [
      'a share of a season earlier',
      'Revenue climbed to £42.0m from £30.0m. Wages consumed £26.0m, or 61.9% of revenue, whereas a season earlier it was 70.0% (£21.0m).',
    ],
    [
      'an amount per unit beside the amount',
      'Reported revenue rose by 5.5% to €857m (€812m), and revenue per hectolitre thereby increased from €118 to €125.',
    ],
    [
      'a rest of what two sentences part',
      'The four public channels together obtained 31.4% of viewing time. Private channels obtained 40.2%, foreign stations 10.1% and specialist channels the remaining 18.3%.',
    ],
    [
      'shares of two things',
      'The incumbent delivers 92% of letters, whereas its share of parcels is 45%, three points down in a year.',
    ],
    [
      'a share and the count that makes it',
      'The operator achieved 89.4%: 368,900 of the 412,600 trains run. Regional services had 317,430 of 349,600 trains on time (90.8%).',
    ],
    [
      'what a verb of its own tells behind a part',
      'Vantel gained 142,000 mobile customers between July and September, among them 97,000 on contract, and served 6.18 million at the end of the quarter.',
    ],
    [
      'a rest of what was told before the whole',
      'Fares brought in £61.3 million, 44% of running costs of £139.4 million; the city paid £70.1 million, advertising and the state the remaining £8.0 million.',
    ],
    [
      'what things make up',
      'The order book thickened from 6.32 to 6.74 billion. It comprises twelve vessels: nine ferries, which make up 4.79 billion or 71% of its value, and three tugs.',
    ],
    [
      'an amount of the year since when',
      'Research cost 4.18 billion in 2022; since 2017, when 2.96 billion was spent, annual growth has averaged 7.1%. Companies carried out 62.9% of the work (2.63 billion), universities 24.4% (1.02 billion).',
    ],
    [
      'a share of what no words of the sentence name',
      'Cinemas sold 9.45 million tickets last year, one eighth more than the year before (8.40 million) though still 19.2% fewer than in 2019, when 11.70 million people went. Takings increased to 103.95 million. Home-made films drew 2.08 million, 22% of the audience.',
    ],
    [
      'an average that something fell short of',
      "This year's vintage yielded 2.84 million hectolitres: 6% above last year's 2.68 million, yet about 7% short of the ten-year average of 3.05 million.",
    ],
    [
      'what another rose from',
      'Letter volumes shrank by 9.5% to 412 million items (455 million in the previous year), while parcels rose by 6.9%, from 90.0 to 96.2 million.',
    ],
    [
      'each pair of amounts with its own rate',
      'Exports in November: 3,412 (3,268), or 4.4% more; imports: 3,790 (3,905), 2.9% less.',
    ],
    [
      'a budget beside what was spent',
      'Catastrophes cost $312m net, well within the budget of $380m and less than half the $655m of the year before.',
    ],
    ['kilograms that are told once', "The co-operatives took in 41.3m kg, 16% less than last year's 49.2m."],
    [
      'parts of two times',
      'Of the 9,310 children who started school, 2,420 (26.0%) speak another language at home; in 2013 they were 1,290 out of 9,860, or 13.1%.',
    ],
    ['districts that remain below a mark', 'Six districts of 54 remain below 85%, compared with 17 in 2019.'],
    [
      'a ratio beside a change of money',
      'The book-to-bill ratio was 0.94, against 1.09 the preceding year, and the order book shrank by SEK 630m to 7,410.',
    ],
    [
      'a plan behind the amount of before',
      'Gas output totalled 412.0 petajoules in 2024, 3.0 per cent more than the 400.0 petajoules of the preceding year, and beat the plan of 405.0 petajoules.',
    ],
    [
      'real growth beside amounts at current prices',
      'Real gross domestic product expanded 1.4 per cent in the second quarter from a year before; at current prices it ran at $92.4 billion, compared with $88.9 billion.',
    ],
    [
      'a rate that another thing slipped from',
      'Compliance of inspected sections went up by 4 points to 88%, while the share of sections inspected slipped from 61% to 58%.',
    ],
    [
      'an amount for every kilometre',
      "The city's network has grown from 164 to 212 kilometres. Spending on it was £6.36m last year, £30,000 for every kilometre.",
    ],
    [
      'a stock that other amounts changed',
      'New signatures were 1,120 million, repayments 870 million and write-offs 10 million, so that the stock went up by 240 million (4.0%).',
    ],
    [
      'a range that is foreseen',
      'The mint struck 310 million coins. Next year it will make "somewhere from 280 to 300 million", a dip of between 3% and 10%.',
    ],
    [
      'what "these" are of two amounts',
      'Out of 2.12 million rural households, 1.91 million can now subscribe at 30 Mbps, and 1.24 million (64.9% of these) actually do.',
    ],
    [
      'an average fall told beside the whole one',
      'The number of holdings declined to 41,300 from 52,900 in 2010, a fall of 21.9% over the decade or 2.4% a year on average.',
    ],
    [
      'what "but" leads to',
      'Rangers counted 64 wolves last winter, as opposed to 32 in 2019, but farmers lost 410 sheep against 820.',
    ],
    [
      'a multiple of another amount than the last',
      "Coffee fetched 1,380 shillings a kilo at last week's auction, 15% over the 1,200 of the opening sale and more than double the 640 of two years ago.",
    ],
    [
      'what an amount was before, in brackets',
      'Premium income was 7,412 million (+6.4%; 2022: 6,968 million), benefits paid 6,885 million (+5.7%; 6,516 million) and administrative costs 371 million (356 million).',
    ],
  ])('says nothing against it: %s', (_, text) => {
    expect(failing(text), text).toEqual([]);
  });
});

describe('a Chinese number beside others of its measure', () => {
  test.each([
    [
      'a part larger than the month beside it',
      '今年前4个月，临溟关区进出口总值5114.3亿元，同比增长4.3%。4月当月，进出口1342.7亿元，增长5.9%。同期，民营企业进出口2954.1亿元，占关区外贸总值的57.8%。',
    ],
    [
      'a rate of what the same words count',
      '全州列入年度计划的省级重点项目152个，其中竣工项目46个、续建项目71个、新开工项目35个。截至9月底，新开工项目已有31个破土动工，开工率88.6%。',
    ],
    [
      'shares told in step with their parts',
      '上半年失业人员再就业2.14万人、就业困难人员就业0.76万人，分别完成年度目标的61.1%和63.3%（目标为3.5万人和1.2万人）。',
    ],
    [
      'a change of what its words name',
      '煤炭消费占比降至51.8%，天然气占9.4%，石油占17.2%；煤炭占比较2020年的57.2%累计下降5.4个百分点。',
    ],
    [
      'a ratio of two prices of several',
      '活猪出场均价每公斤18.46元。仔猪每公斤36.7元。以玉米每公斤2.36元折算，猪粮比价为7.82∶1。',
    ],
    [
      'a ratio to one',
      '卫生技术人员5.81万人，其中执业医师2.18万人、注册护士2.64万人，医护比1∶1.21。全年住院138.6万人次，年住院率22.1%。',
    ],
    [
      'a price of what may be built on the ground',
      '城东地块（4.86公顷，容积率2.2）以7.92亿元成交，折合楼面价每平方米7407元；湖畔地块2.94公顷，底价成交3.47亿元。',
    ],
    [
      'how far a target lies from where it began',
      '城镇化率由2020年的61.3%提高到63.9%，三年累计提高2.6个百分点，相当于五年目标增幅4.7个百分点（到2025年达到66%）的55.3%。',
    ],
    [
      'a share of seven days',
      '今年国庆假期7天，全市共接待游客286.3万人次；去年连休8天，接待312.8万人次。10月3日单日接待51.2万人次，占7天总量的近18%。',
    ],
    [
      'a share of what the text began with',
      '前7个月，全市进出口总值2314.8亿元，增长6.9%。其中，出口1487.2亿元。按美元计价，进出口325.1亿美元。7月当月进出口346.9亿元。前7个月，一般贸易进出口1541.7亿元，占外贸总值的66.6%；加工贸易498.3亿元，占21.5%。',
    ],
    [
      'an average of whom another sentence does not count',
      '76家博物馆累计接待观众918.7万人次，其中未成年观众214.9万人次，占23.4%。10月份接待131.4万人次。各馆开展教育活动4128场，平均每场参加52人。',
    ],
    [
      'a rate of the latter of two',
      '386个市级重点项目中，续建项目268个，新开工项目118个，后者已有92个开工，开工率78.0%。',
    ],
    [
      'a limit beside what is below it',
      '全市政府债务余额397.3亿元，其中一般债务152.8亿元、专项债务244.5亿元，控制在核定限额418.6亿元以内，余额占限额的94.9%。',
    ],
    [
      'what a plan still needs',
      '1—11月开行中欧班列1846列。全年2000列的计划已完成92.3%，12月再开行154列即可如期完成。',
    ],
    [
      'an index of several crops a year',
      '播种面积62.4万亩次。设施蔬菜占地18.9万亩；因一年种植两到三茬，设施播种面积达41.6万亩次，复种指数220%。',
    ],
    [
      'an average over the years that it says',
      '2024年接待国内游客6842万人次，为2019年5216万人次的131.2%，五年年均增长5.6%。',
    ],
    [
      'shares of the quarter in a list',
      '一、进出口：612.4，环比增长3.9%。\n二、三季度出口398.7，进口213.7。\n三、按企业性质分，三季度民营企业351.8，占57.4%；外商投资企业198.6，占32.4%；国有企业61.3，占10.0%。',
    ],
    [
      'what "but" leads to',
      '1—8月新增就业7.42万人。其中8月新增0.91万人，同比少增5.2%，但前7个月6.51万人的底子较厚，累计仍增长2.8%。',
    ],
    ['a part of the net change', '经销商1127家，报告期内新增96家、退出58家，净增38家，其中省外净增31家。'],
    [
      'two falls that differ by so much',
      '上半年平均，出厂价格下降2.1%，购进价格下降2.6%，二者相差0.5个百分点。',
    ],
    [
      'shares told in their order',
      '全市投入研究与试验发展经费128.7亿元，比上年增加12.9亿元；投入强度（与GDP4893.6亿元之比）为2.63%。按活动类型分，基础研究7.1亿元、应用研究14.8亿元、试验发展106.8亿元，所占比重分别为5.5%、11.5%和83.0%。',
    ],
    [
      'one stretch of days after another',
      '为期40天的春运共发送旅客1528.4万人次。节前15天走得集中，共602.3万人次；节后25天总量更大，达926.1万人次。',
    ],
    [
      'accidents and the dead of each',
      '全年发生生产安全事故214起、死亡187人。道路运输事故143起、132人；工矿商贸52起、44人；其他行业19起、11人。',
    ],
    [
      'how far a target has been reached',
      '每千人口拥有3岁以下婴幼儿托位数为2.6个，2025年目标值为4.5个，完成率仅57.8%，列入滞后指标。',
    ],
    [
      'a mark that was passed',
      '集装箱吞吐量首破300万标箱，达到312.7万标箱。海铁联运完成24.7万标箱，占集装箱总量的7.9%。',
    ],
    [
      'a ratio to what a city makes',
      '全市共投入研究与试验发展经费97.82亿元，比上年增加10.87亿元，增长12.5%；经费投入强度（与地区生产总值之比）为2.53%。',
    ],
    [
      'a rate of the new peak',
      '昨日全市电网负荷冲至1,286.4万千瓦，去年最高负荷为1,198.7万千瓦。当日日均负荷约1,054万千瓦，负荷率81.9%。',
    ],
    [
      'by how much a target was passed',
      '地区生产总值增长6.1%，高于6%左右的目标；3项指标未达预期。城镇新增就业5.62万人，超目标0.32万人，完成率106.0%。',
    ],
    [
      'contributions told in their order',
      '全省地区生产总值增长4.8%，其中第一产业拉动0.3个百分点，第二产业拉动1.7个百分点，第三产业拉动2.8个百分点，贡献率分别为6.3%、35.4%和58.3%。',
    ],
    [
      'a part of the month',
      '发电量（亿千瓦时）：10月合计94.2，其中火电51.3。1—10月累计发电936.5，火电占56.9%（532.9）。10月全社会用电量88.7，扣减后净外送5.5，相当于发电量的5.8%。',
    ],
    [
      'margins behind shares that make a hundred',
      '按地区划分，香港占41%、内地占37%、东南亚占22%；三地经营溢利率分别为14.2%、9.6%和7.1%。',
    ],
    [
      'days of a year',
      '全年空气质量优良天数329天，优良率90.1%，较上年（366天中的324天，88.5%）上升1.6个百分点。',
    ],
    [
      'what is paid to each in a month',
      '企业职工养老保险参保58.7万人。基金累计结余18.9亿元，可支付5.0个月。企业退休人员月人均养老金3128元。',
    ],
  ])('says nothing against it: %s', (_, text) => {
    expect(failing(text), text).toEqual([]);
  });
});
