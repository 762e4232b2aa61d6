// Amounts of several periods, shares of a named whole, and totals told sentences on: each text holds as it stands and fails with
// what stands behind the bar in its place.
import { describe, expect, it } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('amounts of several years', () => {
  it.each([
    'Oyster landings, tonnes: 412 in 2020, 455 in 2021, 437 in 2022 and 489 in 2023. The last catch was {11.9|18.7} percent above that of 2022.',
    'The library lent 84,000 books in 2019, 61,000 in 2021 and 122,000 in 2023, which is twice as many as in {2021|2019}.',
    'Savings deposits were 3.1 billion lari in 2018, 3.9 billion in 2020 and 6.2 billion in 2023, double the {2018|2020} figure.',
    'Enrolment stood at 5,200 in 2016 and 6,100 in 2019. By 2023 it had reached 7,800, an increase of {50.0|27.9} percent on 2016.',
    'Exports were worth 18.4 million dinars in May 2022, 21.0 million in May 2023 and 23.1 million in May 2024. Of the 21.0 million shipped in May {2023|2022}, half went to the coast.',
    'The fleet counted 310 trucks on 1 July 2022 and 365 on 1 July 2023. The 365 trucks in service on 1 July {2023|2022} were on average nine years old.',
    'Freight climbed from 9.60 million tonnes in 2017 to 12.15 million tonnes in 2021. Over these {four|eight} years growth averaged 6.1 percent annually.',
    'Receipts have risen by an average of {8.4|4.1} percent a year since 2019, when they were 2.10 billion rupees. In 2023 they were 2.90 billion rupees.',
    '2018年末全县有民宿120家，2021年末有150家，2024年末达到360家，是{2018|2021}年末的3倍。',
    '茶园面积2020年为4.2万亩，2022年为4.8万亩，2024年达5.6万亩，比2020年增加{1.4|0.8}万亩。',
    '2021年建成充电桩310个，2022年建成420个，2023年建成505个。{2022|2023}年建成的420个充电桩中，一半在高速公路沿线。',
    '项目{2019|2016}年开工，2023年建成，历时四年。',
    '从2018年到2023年的{五|八}年间，全市新增绿地120公顷。',
    '2023年粮食产量52.6万吨，2024年54.7万吨，{增长|下降}4.0%。',
  ])('%s', expectMisprintsFound);
});

describe('shares of what the words name', () => {
  it.each([
    'Inspectors called on 320 farms. Of these, 240 were licensed. Sixty of the licensed farms, {25.0|18.8} percent of those licensed, kept more than a hundred animals.',
    'The rail authority examined 75 bridges; 50 of them were found sound. Ten of the sound bridges, or {20|13.3} percent of the sound ones, are over a century old.',
    'Employment rose by 6,000 to 126,000. Construction created 1,500 of the new jobs and so accounted for {25|1.2} percent of the increase.',
    'Eighteen of the 72 parishes have a library. That is {25|36} percent of all parishes. Fifty parishes answered the survey.',
    '全市规模以上工业企业800家，其中高新技术企业250家；高新技术企业中属民营的有200家，占高新技术企业的{80|25}%。',
    '进口额增加12亿元至72亿元，其中机电产品进口增加9亿元，占进口增加额的{75|12.5}%。',
    '女职工4.1万人，男职工5.9万人，合计10.0万人，女职工占{41|59}%。',
    'Men bought 4.4 million tickets and women 6.6 million; the total was 11.0 million, of which women had {60|40} percent.',
    'Diesel cars made up 52 percent of all registrations and petrol cars 31 percent of all registrations, other drives the remaining {17|71} percent of all registrations.',
  ])('%s', expectMisprintsFound);
});

describe('totals and parts told sentences on', () => {
  it.each([
    'The council spent £64.2 million on roads. Resurfacing took £31.5 million, bridges £17.8 million and lighting £9.3 million. The remaining £{5.6|6.5} million went on drainage and the rest.',
    'Buses carried 41,200 riders, trams 28,450 and ferries 6,130. Added up, the three modes moved {75,780|77,580} riders.',
    'Card turnover was 884.1 million kroner in the March 2024 quarter: 291.4m in January, 283.0m in February and {309.7|390.7}m in March.',
    'Retail sales were 92.4 billion yuan. By area, sales in towns were 70.1 billion yuan and those in rural areas 22.3 {billion|million} yuan.',
    'Care cost the district EUR 806.4 million in 2023. Hospitals took EUR 402.0 million. For its 192,000 residents that came to EUR {4,200|2,400} per resident.',
    'Receipts in May were $4.18 {million|billion}. In the preceding ten months they had come to $38.42 million, so that the total for the eleven months is $42.60 million.',
    'Of the 30 counties, 18 of the 30 counties recorded growth, and {twelve|fourteen} recorded a decline.',
    '全州共有企业600家，其中大型企业40家、中型企业160家、小微企业{400|440}家。',
    '全年投资116亿元，包括交通52亿元、能源{41|14}亿元、水利23亿元三部分。',
    '15个区县中，10个实现增长，{5|8}个下降。',
    '年末全省马匹存栏61.5万匹，上年末存栏64.0万匹，{减少|增加}2.5万匹。',
    '全年目标为新建住房4万套，实际建成4.32万套，{超额完成|未完成}目标。',
  ])('%s', expectMisprintsFound);
});

describe('numbers taken up again', () => {
  it.each([
    'Growers delivered 37.2 million kg of beans in the season. Prices held. The {37.2|32.7} million kg delivered in the season came from 8,400 farms.',
    '节日期间全市接待游客216.8万人次，同比增长7.1%。全市接待的{216.8|261.8}万人次游客中，过夜游客占三成。',
    '全年粮食总产量527.4万吨。在{527.4|524.7}万吨粮食总产量中，小麦占四成。',
    '规划提出，2030年风电装机达到900万千瓦。2025年末风电装机920万千瓦，比规划时间提前{五|三}年。',
    '全省工业增长6.0%，上年同期增速为4.0%。装备制造业拉动全省工业增长1.8个百分点，对本期增长的贡献率为{30.0|45.0}%。',
  ])('%s', expectMisprintsFound);
});

describe('what is no error', () => {
  it.each([
    'Minerals brought $15.3 billion, of which iron $9.6 billion; farm products $4.7 billion, including $2.1 billion of grain and $1.4 billion of meat; and all other goods $4.8 billion, including $1.9 billion of tools.',
    'Dealers registered 4,310 cars. Electric cars and hybrids accounted for 1,810 and 905 of them, or 42.0 and 21.0 percent respectively.',
    'Output was 318.64 billion yuan in 2023, up 6.1 percent over the previous year at constant prices (2022, at current prices: 305.92 billion yuan).',
    '单位能耗下降3.4%，较计划降幅3.0%多降0.4个百分点。',
    '零售额296.0亿元，上年同月为317.6亿元，下跌6.8%；扣除期间价格变动后，零售数量下跌8.5%。',
    '出口额1722.4亿克朗（约合161.0亿美元），其中三文鱼1241.8亿克朗（约合116.1亿美元），占全部海产品出口的72.1%。',
    '净利润1.42亿欧元，上年同期为亏损0.38亿欧元，改善1.8亿欧元。',
    '高技术产业产值由电子355.7亿元、医药289.3亿元、材料217.5亿元构成，占比依次为41.3%、33.5%、25.2%。',
  ])('%s', (text) => {
    expect(failing(text)).toEqual([]);
  });
});
