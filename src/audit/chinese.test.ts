import { describe, expect, it } from 'vitest';
import { expectMisprintsFound } from '../test-support/misprints.js';
import { auditAlone, plainText } from './index.js';

const wrong = (text: string): string[] =>
  auditAlone([plainText('text', text)])
    .claims.filter((claim) => claim.relation !== undefined && claim.verdict === 'inconsistent')
    .map((claim) => claim.relation ?? '');
const right = (text: string): string[] =>
  auditAlone([plainText('text', text)])
    .claims.filter((claim) => claim.relation !== undefined && claim.verdict === 'consistent')
    .map((claim) => claim.relation ?? '');

/** A text that holds, and the same with one of its numbers or words changed. */
const cases: [string, string, string, string, string][] = [
  ['a base in brackets behind its growth', '10月份成交3846套，环比增长24.3%（9月为3094套）。', '24.3%', '42.3%', 'growth'],
  ['a base in brackets behind a change in points', '贷款余额同比增长7.9%，增速比上月末低0.2个百分点（8月末为8.1%）。', '低0.2', '高0.2', 'change'],
  ['a change on a base that is named', '失业率为3.34%，较上月的3.40%下降0.06个百分点。', '3.34%', '3.43%', 'change'],
  ['the same month of the year before told beside', '10月开行班列142列，去年同月为122列，同比增长16.4%。', '增长', '下降', 'growth'],
  ['the way from one amount to another', '低保标准由每月720元提高到756元，提高5.0%。', '提高到', '下降到', 'direction'],
  ['the share right behind its whole', '完成投资337.8亿元，占年度计划412亿元的82.0%。', '82.0%', '28.0%', 'share'],
  ['two rates of two months and how the fall changed', '10月份出厂价格同比下降2.9%；11月份出厂价格同比下降2.5%，降幅比上月收窄0.4个百分点。', '收窄', '扩大', 'change'],
  ['an index and the side of fifty that it lies on', '全省制造业采购经理指数（PMI）为49.4%，仍处于收缩区间。', '收缩', '扩张', 'direction'],
  ['growth by a multiple of the base', '产量由上年同期的4.2万辆增加到12.6万辆，增长2倍。', '2倍', '3倍', 'multiple'],
  ['incomes by their kinds', '居民人均可支配收入41236元。其中，工资性收入23218元，经营净收入7126元，财产净收入2987元，转移净收入7905元。', '23218', '32218', 'sum'],
  ['prices by what is carried over and what is new', '在0.4%的同比涨幅中，翘尾影响为0.1个百分点，今年价格变动的新影响为0.3个百分点。', '0.3个', '0.6个', 'contribution'],
  ['what there is for a thousand persons', '医疗机构床位31.8万张，以常住人口4380万人计，每千人口拥有床位7.26张。', '7.26', '2.76', 'per_head'],
  ['the ratio of town to country', '城镇居民人均可支配收入46130元，农村居民人均可支配收入21875元。城乡居民收入比为2.11。', '2.11', '1.21', 'multiple'],
  ['what one thing is more than another that is named', '大型企业PMI为50.7%，中型企业PMI为49.2%，大型企业比中型企业高1.5个百分点。', '1.5', '5.1', 'change'],
  ['a total of parts that are named', '风电装机1546万千瓦，光伏发电装机2158万千瓦。风电装机和光伏发电装机合计3704万千瓦。', '3704', '3074', 'sum'],
  ['the median as a share of the mean', '人均可支配收入36218元。人均可支配收入中位数30562元，为平均数的84.4%。', '84.4%', '88.4%', 'share'],
  ['a rate that is named behind its count', '102项重大工程已开工94项，开工率92.2%。', '92.2%', '82.2%', 'share'],
  ['growth since a year and its yearly average', '零售总额2876.4亿元，比2019年同期增长9.2%，两年平均增长4.5%。', '4.5%', '5.4%', 'average_growth'],
  ['one of two breakdowns of a whole', '零售总额5218.6亿元。按经营地分，城镇4396.1亿元，乡村822.5亿元。按消费类型分，商品零售4602.3亿元，餐饮收入616.3亿元。', '822.5亿元', '282.5亿元', 'sum'],
  ['the base of a change that stands before it', '全县人口与上次普查的412630人相比，增加18520人，增长4.49%。', '4.49%', '4.94%', 'growth'],
  ['the share of a part of a part, of the whole of both', '0至14岁人口8.4万人，占16.8%；60岁及以上人口9.6万人，占19.2%，其中65岁及以上人口6.9万人，占13.8%。', '13.8%', '31.8%', 'share'],
  ['the rates that three demands contribute', '消费、投资和净出口对经济增长的贡献率分别为52.4%、35.1%和12.5%。', '35.1%', '53.1%', 'structure'],
  ['the growth that a contribution is of by its words', '全市规模以上工业增加值同比增长6.0%。高技术制造业增加值增长13.5%，占规上工业的比重升至17.2%，拉动规上工业增长2.1个百分点，对规上工业增长的贡献率为35.0%。', '35.0%', '15.6%', 'contribution'],
  ['what was raised more and its rate', '税收收入96.4亿元，比上年增收8.2亿元，增长9.3%。', '9.3%', '3.9%', 'growth'],
]; // prettier-ignore

/** Texts in which the nearest amount is not the one that is meant; in braces what is right and a misprint of it. */
const dense: [string, string][] = [
  ['a comparison past an amount of another time', '8月完成货物吞吐量1264万吨，上年同月为1187万吨，增长6.5%；但较7月的1310万吨减少{46|64}万吨，下降3.5%。'],
  ['a comparison past the base of the one before', '住房贷款余额1862.7亿元，较10月末减少4.9亿元，即10月末为1867.6亿元；与去年11月末的1915.3亿元相比，少{52.6|56.2}亿元。'],
  ['several things that went from one amount to another', '制造业投资由218.6亿元增至271.3亿元，基础设施由196.4亿元{降|升}至184.9亿元，房地产开发由151.7亿元减到128.2亿元。'],
  ['what something became by its fall', '用电报装由38天减为19天，缩短一半。办税由{26.5天|62.5天}减为21.2天，减少5.3天。'],
  ['a share whose part is named before it', '完成投资241.7亿元。其中，防洪工程98.6亿元，灌区改造61.4亿元，其余81.7亿元用于生态修复；防洪工程占已完成投资的{40.8%|48.0%}。'],
  ['the weight of what is named', '农村居民收入22940元，其中工资性收入10370元，经营净收入7218元，其余5352元；工资性收入的比重为{45.2%|42.5%}。'],
  ['shares in order, none of them of the rest', '“增加”的173家，“减少”的211家，其余256家选“持平”，所占比例依次为27.0%、{33.0%|53.0%}和40.0%。'],
  ['a share of what is told for several months', '财政收入当月14.3亿元，1月26.9亿元，前两个月累计41.2亿元。税收30.7亿元，占累计收入的{74.5%|47.5%}。'],
  ['a share of what its own words name', '发放餐券61.8万张，用掉的是53.4万张，核销率{86.4%|68.4%}。核销的券里，午餐41.2万张，晚餐12.2万张；送餐上门的19.6万张，占核销量的36.7%。'],
  ['an average of what is named alike', '过夜游客2137.5万人次，一日游游客3724.9万人次。过夜游客花去389.6亿元，人均{1823元|1283元}，一日游游客人均则只有614元。'],
  ['an amount in two scales', '资金2兆3,450亿元，其中海外1兆4,070亿元，占{60.0%|66.0%}。'],
  ['a list of two rates on two bases', '全市进出口312.6亿元，上月为298.4亿元，去年5月为287.9亿元，环比、同比分别增长4.8%和8.6%。其中出口187.3亿元，占{59.9%|95.9%}。'],
  ['a total past an average of it', '发送旅客318.4万人次，日均7.96万人次，比去年的286.5万人次增长{11.1%|12.1%}。'],
  ['two changes and the base of the second', '在岗职工46.3万人，比上月末净增0.8万人，比年初净增{2.1|1.2}万人，年初为44.2万人。'],
  ['a multiple of what an amount came down to', '不良余额由41.7亿元降到{39.2|93.2}亿元。拨备108.2亿元，为不良余额的2.76倍。'],
  ['a share beside what it exceeded its aim by', '专用道计划建成620公里，实际建成{647|674}公里，超额27公里，为目标的104.4%。'],
  ['the amount of a month right behind its name', '9月均价0.386元，8月0.394元，下降2.0%，较去年9月的0.412元低{0.026|0.062}元。'],
]; // prettier-ignore

describe('Chinese texts', () => {
  it.each(cases)('are held to %s', (_, text, from, to, relation) => {
    expect(wrong(text)).toEqual([]);
    expect(right(text)).toContain(relation);
    expect(wrong(text.replace(from, to))).toContain(relation);
  });

  it('are read with the narrow punctuation of ASCII as with their own', () => {
    expect(right('出口413.0亿美元,进口344.2亿美元,出超68.8亿美元。')).toContain('difference');
    expect(wrong('出口413.0亿美元,进口344.2亿美元,入超68.8亿美元。')).toContain('difference');
  });

  it('tell numbers in the scales of Taiwan', () => {
    expect(right('出口3.42兆元，进口2.96兆元，进出口总额6.38兆元。')).toContain('sum');
    expect(wrong('出口3.42兆元，进口2.96兆元，进出口总额6.83兆元。')).toContain('sum');
  });

  it.each([
    ['a share of what is named without its amount', '进出口总额84205亿元，其中，出口45678亿元，增长14.7%，机电产品出口占出口总额的57.7%；进口38527亿元。'],
    ['another sector behind the parts of one', '第二产业投资54596亿元，其中制造业投资45379亿元；第三产业投资85801亿元。'],
    ['a share of several together', '出口额21.7亿美元。美国5.6亿美元、德国2.4亿美元、越南1.3亿美元，三国合占出口额的42.9%。'],
    ['growth in brackets with its own amount', '累计用电521.8亿千瓦时，增长5.9%，增速比上半年（用电435.4亿千瓦时，增长4.9%）加快1.0个百分点。'],
    ['a centre, which is not within', '集群拥有2家国家级企业技术中心，8家上市公司。'],
    ['growth on a comparable basis beside levels', '利润总额183.7亿元，按可比口径计算同比增长7.9%（上年同期公布数为176.2亿元）。'],
    ['a growth before a share and its rise', '加工贸易进出口增长3.6%，占外贸总值的38.4%，比重提高1.2个百分点。'],
    ['two costs, each with its own change', '每百元营业收入中的成本为84.32元，同比增加0.41元；每百元营业收入中的费用为8.13元，同比增加0.16元。'],
    ['a breakdown of the whole in a new paragraph', '地区生产总值1274.6亿元。\n民营经济增加值412.3亿元，占32.3%。\n分区域看，城关、河东两个区分别实现增加值806.2亿元和468.4亿元。'],
    ['one of a list of peers', '对东盟、欧盟、日本进出口分别为52.4亿元、26.1亿元、26.4亿元。其中，东盟为第一大伙伴。'],
    ['what is part of a number of registries in another unit', '全省共有婚姻登记机构412家，其中市级18家，全年办理登记16.3万对。'],
    ['a mean and one of its groups', '农民工月均收入4321元，增长4.0%。其中，外出农民工月均收入4987元，增长4.2%。'],
    ['a share of the budget before the change', '支出完成6208万元，完成年初预算31250万元的19.9%，比上年减支4105万元，下降39.8%。'],
    ['what was lent beside the growth of the balance', '贷款余额31.24万亿元，同比增长12.6%，全年累计增加3.61万亿元。'],
    ['an amount in two currencies, each with its growth', '实际使用外资31.2亿美元，增长2.4%（折204.6亿元人民币，增长0.8%）；当月使用外资8.4亿美元，增长3.1%（折55.2亿元人民币，增长1.2%）。'],
    ['amounts of several partners, each named at the beginning', '2023年，东盟新设企业214家，投入外资18亿美元。2023年，欧盟新设企业305家，投入外资12.4亿美元。'],
    ['a rate of one group', '2022年末，网民规模达8.42亿，互联网普及率达71.2%。2022年末，老年网民规模达1.06亿，互联网普及率达41.6%。'],
    ['a contribution to the growth of the whole', '全市零售额增长12.4%。城镇零售额318.6亿元，增长13.1%，对全市零售额增长的贡献率为88.7%，拉动增长11.0个百分点。'],
    ['a share of those who are counted', '在园幼儿3846.2万人。专任教师285.4万人，专任教师中大专以上学历比例86.4%。'],
    ['exports and imports, each as a share of its own', '传统服务出口占比为41.3%，下降2.1个百分点；进口占比为66.4%，下降1.2个百分点。'],
    ['a comparison with another time than the base', '失业率为6.6%，略低于上一季度的6.8%，仍比去年同期高0.3个百分点。'],
  ])('are left alone where they tell %s', (_, text) => {
    expect(wrong(text)).toEqual([]);
  }); // prettier-ignore
});

describe('dense Chinese texts', () => {
  it.each(dense)('hold %s, and fail with a misprint', (_, text) => {
    expectMisprintsFound(text);
  });
});
