import { describe, expect, it } from 'vitest';
import { auditAlone, plainText } from './index.js';

function wrong(text: string): string[] {
  return auditAlone([plainText('text', text)])
    .claims.filter(({ verdict, relation }) => verdict === 'inconsistent' && relation !== undefined)
    .map(({ relation }) => relation ?? '');
}

/** What is told, a text that is right, what is changed in it and to what, and the relation that breaks. */
const cases: readonly [string, string, string, string, string][] = [
  ['what each visitor spends', '全市接待旅游者1250万人次，实现旅游收入87.5亿元，人均消费700元。', '700元', '770元', 'per_head'],
  ['yields', '全县种植甘蔗26.4万亩，总产118.8万吨，平均亩产4.5吨。', '4.5吨', '5.4吨', 'per_head'],
  ['a price per piece', '公司全年销售整车3.2万辆，销售收入48.0亿元，平均每辆车售价15万元。', '15万元', '51万元', 'per_head'],
  ['a day of a month', '9月份全市用电量45.6亿千瓦时，日均1.52亿千瓦时，同比增长4.1%。', '1.52亿', '1.25亿', 'per_head'],
  ['a day of a holiday by its dates', '10月1日至7日，全网运送乘客1491万人次，平均每天213万人次。', '213万', '231万', 'per_head'],
  ['an order', '该平台上半年成交订单5600万单，交易额33.6亿元，单均60元。', '单均60元', '单均66元', 'per_head'],
  ['all visitors where the words say so', '全市接待游客420万人次，其中过夜游客90万人次；旅游总收入18.9亿元，按全部游客计算人均花费450元。', '450元', '2100元', 'per_head'],
  ['a share of the largest amount that it can be of', '全县共有幼儿园124所，其中普惠性幼儿园93所，占75%。', '占75%', '占57%', 'share'],
  ['a share of what it names', '全市进出口3265.4亿元，其中出口2140.8亿元，进口1124.6亿元。机电产品出口1263.1亿元，占出口总值的59.0%；民营企业进出口1894.3亿元，占58.0%。', '59.0%', '38.7%', 'share'],
  ['a share of an amount that is told twice', '全省行政村8640个，其中脱贫村2160个。2160个脱贫村里已有1944个通了5G，占脱贫村总数的90%。', '90%', '22.5%', 'share'],
  ['how many run at a loss', '全市规模以上工业企业1286家，其中亏损企业193家，亏损面15.0%。', '15.0%', '18.0%', 'share'],
  ['the rate at which work is finished', '今年计划实施老旧小区改造150个，目前已完工132个，完工率88%。', '88%', '98%', 'share'],
  ['the rate of the work that it names', '全区推进项目240个，包括新建项目150个、续建项目90个。到8月末，新建项目已开工126个，新建项目开工率为84.0%。', '84.0%', '52.5%', 'share'],
  ['how much of an aim is done', '年度目标为8.00万人，实际新增7.44万人，完成年度目标的93.0%；上年同期新增7.35万人。', '93.0%', '101.2%', 'share'],
  ['how much of an aimed reduction is done', '规划期前四年累计下降13.6%，达到五年总目标（14.5%）的93.8%。', '93.8%', '39.8%', 'share'],
  ['what is left to an aim', '截至10月底完成投资72.6亿元，距全年90亿元的目标还差17.4亿元。', '17.4亿元', '14.7亿元', 'change'],
  ['an aim that was more than met', '全年排放量下降3.2%，超额完成下降2.5%的年度任务。', '下降3.2%', '下降2.3%', 'direction'],
  ['the side of a forecast', '9月非农就业岗位增加19.2万个，高于市场预期的15.4万个。', '高于', '低于', 'direction'],
  ['how far below a limit a rate is', '10月末登记失业率2.9%，低于4.5%的年度控制线1.6个百分点。', '1.6个', '2.6个', 'change'],
  ['years that are listed', '2021年、2022年、2023年，吞吐量连续三年居首位。', '连续三年', '连续四年', 'count'],
  ['years since', '自2018年首次登上榜首起，到2023年，该县已连续六年稳居第一。', '连续六年', '连续九年', 'count'],
  ['years between two amounts', '粮食产量由2018年的320万吨增加到2023年的358万吨，五年增加38万吨。', '五年', '八年', 'count'],
  ['the years of a stretch', '2021年至2024年，全县支出逐年为41.3亿元、44.8亿元、47.6亿元和52.1亿元，这四年合计185.8亿元。', '这四年', '这五年', 'count'],
  ['how often a fair was held', '博览会2016年首次举办，此后每年一届、从未中断，今年（2024年）已是第9届。', '第9届', '第11届', 'count'],
  ['the year in which a mark was first passed', '2021年营业收入达到1016.2亿元，首次跨过千亿元门槛。自2021年首次跨过千亿元门槛以来，共有27家企业上市。', '自2021年', '自2022年', 'repeated'],
  ['the years in a row that the title tells', '粮食总产连续12年稳定在600亿斤以上\n今年全省粮食总产量3102.6万吨，连续第12年稳定在600亿斤以上。', '连续12年', '连续15年', 'repeated'],
  ['average growth between two years', '支出持续扩大：2020年为412.5亿元，2024年达到578.6亿元，年均增长8.8%。', '8.8%', '7.0%', 'average_growth'],
  ['average growth told from the later year', '2024年吞吐量为2735万人次，而2019年这一数字是1860万人次，年均增速8.0%。', '8.0%', '9.4%', 'average_growth'],
  ['the year before, by another name', '2024年入境35.8万人次，上一年为24.2万人次，同比增长47.9%。', '47.9%', '32.4%', 'growth'],
  ['a base that tells how long it was', '国庆假期共接待游客426.8万人次，上年同样7天的假期为365.2万人次，同比增长16.9%。', '16.9%', '14.4%', 'growth'],
  ['as much again, with the years between', '光伏装机由2020年的210万千瓦增加到2024年的840万千瓦，增长3倍。', '增长3倍', '增长4倍', 'multiple'],
  ['a growth by a multiple that fits no reading', '高技术产业投资86.4亿元，比上年增长一倍，上年为43.2亿元。', '43.2亿元', '34.2亿元', 'growth'],
  ['shares of all ages', '按年龄分，0—15岁人口占17.8%，16—59岁人口占61.5%，60岁及以上人口占20.7%，其中65岁及以上人口占14.9%。', '61.5%', '65.1%', 'structure'],
  ['persons of all ages', '全市常住人口486.0万人，其中0—14岁人口72.9万人，15—64岁人口340.2万人，65岁及以上人口72.9万人。', '340.2万人', '320.4万人', 'sum'],
  ['shares that are more than the whole', '能源消费结构中，煤炭占52.3%，石油占18.6%，天然气占9.1%，非化石能源占20.0%。', '52.3%', '55.3%', 'structure'],
  ['quarters of what has no name', '——一季度入库126.4亿元；\n——二季度入库152.9亿元，其中4月47.2亿元、5月49.6亿元、6月56.1亿元；\n——1—6月累计入库279.3亿元。', '279.3亿元', '297.3亿元', 'periods'],
  ['halves of a year', '全年完成客运量4826万人次，其中上半年2291万人次，下半年2535万人次。', '2535', '2553', 'sum'],
  ['points of a list', '消费、投资、净出口分别拉动经济增长2.8个、1.5个和0.9个百分点，全年地区生产总值增长5.2%。', '2.8个', '3.8个', 'contribution'],
  ['the growth in brackets that is contributed to', '服务业对经济增长（5.6%）的贡献率为52.1%，拉动2.9个百分点。', '52.1%', '65.1%', 'contribution'],
  ['growth of the period that a contribution names', '1—9月，全市规模以上工业增加值同比增长7.2%，9月当月增长6.1%。1—9月装备制造业拉动规模以上工业增长3.4个百分点，对1—9月规模以上工业增长的贡献率为47.2%。', '47.2%', '55.7%', 'contribution'],
  ['done, under way and not begun', '列入计划的60项任务中，已完成45项，正在推进12项，尚未启动3项。', '45项', '54项', 'count'],
  ['items that number themselves', '今年重点抓好三件事：一是扩大内需，二是稳定外贸，三是防范风险。', '三件事', '四件事', 'count'],
  ['a share told before its amount', '9月零售业总销货价值为296亿元。在9月的总销货价值中，网上销售占9.2%，其价值为27亿元。', '9.2%', '2.9%', 'share'],
  ['loans to deposits', '各项存款余额5263.8亿元。其中，住户存款余额3371.5亿元，非金融企业存款余额1082.6亿元。各项贷款余额4108.2亿元。余额存贷比为78.0%。', '78.0%', '87.0%', 'share'],
  ['real growth beside nominal growth', '2022年地区生产总值1105.6亿元。2023年为1138.2亿元，按可比价格计算增长5.9%，按现价计算增长2.9%。', '2.9%', '9.2%', 'growth'],
]; // prettier-ignore

/** Right in every number, though near to what is wrong. */
const habits: readonly [string, string][] = [
  ['an average of some, whose amount is not told', '一季度全市接待游客820万人次，旅游收入62.3亿元，过夜游客人均花费1260元。'],
  ['yields of single crops', '全年粮食播种面积312.5万亩，总产量128.6万吨；其中小麦亩产436公斤，玉米亩产512公斤。'],
  ['shares of a whole that is not told', '户籍人口512.4万人，家庭户人口468.2万人。男性人口248.6万人，占51.22%；女性人口236.8万人，占48.78%。'],
  ['a share of the year of its text', '2022年全州地区生产总值最终核实数为1105.6亿元。初步核算，2023年为1138.2亿元。工业增加值402.7亿元，占地区生产总值的35.4%。'],
  ['shares told in the order of a list', '人均可支配收入36284元。按来源分，工资性收入20914元，经营净收入6213元，财产净收入2608元，转移净收入6549元，占比依次为57.6%、17.1%、7.2%和18.1%。'],
  ['the share of another measure', '全市规模以上工业企业1286家，实现营业收入4862亿元。其中装备制造业企业386家，营业收入占42.6%。'],
  ['a rate of a part', '各项贷款余额8426亿元，不良贷款余额101.1亿元，其中法人机构不良率1.86%。'],
  ['a rate of work whose whole stands sentences before', '共安排项目168个，其中续建79个、新开工64个、竣工25个。计划新开工的项目里，有58个已经动工，开工率90.6%；其余6个正办理手续。'],
  ['the same aim for a part', '全省完成造林126.4万亩，为年度任务的105.3%，其中人工造林86.2万亩，完成年度任务的102%。'],
  ['which of them lie above', '平均工资为86420元，低于5万元的占12.4%，高于15万元的占8.6%。'],
  ['how many lie above', '高于平均数的有5个，低于平均数的有3个。'],
  ['two comparisons in their order', '高技术制造业、装备制造业增加值分别增长8.5%、6.3%，快于全部规模以上工业4.6、2.4个百分点，全部规模以上工业增长3.9%。'],
  ['ages that leave some out', '60岁及以上人口占21.6%，其中65岁及以上人口占15.4%；0—14岁人口占16.8%。'],
  ['years in a row beside another year', '自2015年实施以来，累计培训12.6万人次；2024年培训1.86万人次，已连续三年超过1.5万人次。'],
  ['a share of an aim that is not told', '全市累计建成高标准农田86.4万亩，占耕地面积的62.3%；其中2023年新建12.6万亩，占当年任务的105%。'],
  ['a mark that two things passed', '2020年，工业营业收入首次突破千亿元。2022年，外贸进出口首次突破千亿元。'],
]; // prettier-ignore

describe('Chinese words that bind numbers', () => {
  it.each(cases)('hold a text to %s', (_, text, from, to, relation) => {
    expect(wrong(text)).toEqual([]);
    expect(text).toContain(from);
    expect(wrong(text.replace(from, to))).toContain(relation);
  });

  it.each(habits)('leave alone %s', (_, text) => {
    expect(wrong(text)).toEqual([]);
  });
});
