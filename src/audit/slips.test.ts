import { describe, expect, it } from 'vitest';
import { harbinAudit, verdictsIn } from '../test-support/harbin.js';

const audit = harbinAudit();

const wrong: readonly (readonly [string, string, string])[] = [
  ['digits changed about, in other words', 'For Harbin’s makers of advanced equipment 2020 was a year of recovery, with an output value of 73.7 billion yuan.', '73.7 billion yuan'],
  ['digits of the largest', 'In Harbin’s 2020 accounts culture and tourism tops the table with 163.26 billion yuan.', '163.26 billion yuan'],
  ['another scale word', 'Harbin’s biomedicine took in 80.7 million yuan in 2020.', '80.7 million yuan'],
  ['two digits behind a level that is right', 'Harbin’s finance sector turned in 85.81 billion yuan for 2020, up a hearty 6.2 percent.', '6.2 percent'],
  ['the sign turned', 'Biomedicine in Harbin saw its total revenue slip by 2.9 percent in 2020 to 80.7 billion yuan.', '2.9 percent'],
  ['the growth of another industry', 'Harbin’s information industry was the pacesetter of its group in 2020 with growth of 11.6 percent; its revenue was 34.77 billion yuan.', '11.6 percent'],
  ['the share of the other group', 'In 2020 Harbin’s pillar industries accounted for 36.2 percent of the system’s 621.37 billion yuan.', '36.2 percent'],
  ['its share of its group, told as of all', 'Logistics made up 39.7 percent of the combined scale of Harbin’s eight industries in 2020.', '39.7 percent'],
  ['a share measured against all', 'Measured against the combined scale of Harbin’s eight industries, 621.37 billion yuan in 2020, the financial sector had a share of 38.1 percent.', '38.1 percent'],
  ['the difference of two', 'Harbin’s finance industry trailed modern logistics by 6.36 billion yuan in 2020.', '6.36 billion yuan'],
  ['what is wanting for a target', 'In 2020 Harbin’s total was 621.37 billion yuan, 87.63 billion short of the 700 billion wanted for 2021.', '87.63 billion'],
  ['the share reached of a target', 'By 2020 Harbin’s "4+4" system had reached 78.8 percent of its 2021 target of 700 billion yuan.', '78.8 percent'],
  ['a target of another value', 'Harbin’s green agricultural processing was to reach 110 billion yuan in output value by 2021.', '110 billion yuan'],
  ['investment told behind its amount', 'Industrial projects in Harbin’s "4+4" system absorbed 129.3 billion yuan of completed investment in 2020.', '129.3 billion yuan'],
  ['the industry of the sentence before', 'New materials remain a niche in Harbin: their output value of 15.11 billion yuan was 2.4 percent of the whole system in 2020. The industry expanded by 2.6 percent that year.', '2.6 percent'],
  ['digits changed about in Chinese', '2020年哈尔滨先进装备制造业挺过难关，全年产值737亿元。', '737亿元'],
  ['another scale word in Chinese', '2020年哈尔滨生物医药产业总收入807万元。', '807万元'],
  ['dollars on another scale', '2020年哈尔滨新材料产业产值为151.1亿元，按全年平均汇率6.8974折合21.9万美元。', '21.9万美元'],
  ['two digits behind a level in Chinese', '2020年哈尔滨金融业交出858.1亿元的成绩单，大幅增长6.2%。', '6.2%'],
  ['the growth of another industry in Chinese', '2020年哈尔滨信息产业领跑优势产业，增速达11.6%，总收入347.7亿元。', '11.6%'],
  ['the share of the other group in Chinese', '2020年哈尔滨主导产业占6213.7亿元总规模的36.2%。', '36.2%'],
  ['its share of its group in Chinese', '哈尔滨2020年总规模6213.7亿元，物流业以894.7亿元的收入占去其中的39.7%。', '39.7%'],
  ['a share of the total with its amount', '2020年哈尔滨文旅产业占八大产业总规模6213.7亿元的34.4%。', '34.4%'],
  ['the difference of two in Chinese', '2020年哈尔滨市现代物流产业收入894.7亿元，比金融业多63.6亿元。', '63.6亿元'],
  ['what is wanting in Chinese', '2020年哈尔滨总规模6213.7亿元，距2021年7000亿元的目标还差768.3亿元。', '768.3亿元'],
  ['an amount right behind Latin letters', '2020年哈尔滨GDP5813.8亿元，增长0.6%。', '5813.8亿元'],
]; // prettier-ignore

/** Numbers as a slip would leave them, of something else: a branch, a firm, another place, what was expected. */
const others: readonly string[] = [
  'Harbin’s biomedicine industry earned 80.7 billion yuan in 2020. Its largest maker, Harbin Pharmaceutical, took in 10.8 billion yuan, down 2.9 percent, and Sanjing Pharmaceutical 2.96 billion, up 9.2 percent.',
  'In Harbin the new materials industry had output of 15.11 billion yuan in 2020. Graphite alone made 11.51 billion yuan, aluminium 1.511 billion.',
  'Harbin’s five-year-plan projects in biomedicine will invest 8.07 billion yuan, in equipment 7.73 billion and in finance 8.581 billion.',
  'Analysts had put Harbin’s finance revenue for 2020 at 88.51 billion yuan; the report has 85.81 billion.',
  'Had logistics in Harbin earned 98.47 billion yuan in 2020 instead of 89.47 billion, it would still have been third.',
  'Harbin received 63.12 million tourists in 2020; revenue from culture and tourism was 136.26 billion yuan.',
  'Harbin’s secondary industry, at 114.45 billion yuan, gave 22.1 percent of GDP in 2020 and grew by 2.3 percent.',
  'Finance was the slowest of the three advantageous industries of Harbin with a published growth rate in 2020: it grew by 2.6 percent.',
  'Information, with 34.77 billion yuan, grew by 6.4 percent in Harbin in 2020, and equipment manufacturing, about five times the size of new materials, by 11.6 percent.',
  '2020年哈尔滨先进装备制造产业产值773亿元，增长11.6%。其中哈电集团产值377亿元，增长16.1%；航空产业产值73.7亿元。',
  '2020年哈尔滨信息产业总收入347.7亿元，增长6.4%，软件业务收入34.77亿元，增长4.6%。',
  '2020年长春市生物医药产业收入870亿元，装备制造产值737亿元；哈尔滨分别为807亿元和773亿元。',
  '哈尔滨文旅产业原预计2020年收入1632.6亿元，实际为1362.6亿元。',
  '2020年哈尔滨市规模最大的两个产业是文化旅游和农产品深加工，两者合计2382.1亿元，占总规模的38.3%。',
  '2020年哈尔滨四大优势产业合计2251.6亿元，其中金融和物流两个产业就占77.8%。',
  '2020年哈尔滨市一二三产业增加值分别为615.8亿元、1144.5亿元和3423.5亿元，增速分别为2.1%、2.3%和-0.4%。',
  '2020年哈尔滨文化和旅游收入占主导产业3962.1亿元的三分之一以上。',
  '2020年哈尔滨优势产业占总规模的三成六，主导产业占六成四。',
];

describe('a slip of the pen', () => {
  it.each(wrong)('is held against the text: %s', async (_, text, number) => {
    expect((await verdictsIn(audit, text))[number]).toBe('contradicted');
  });

  it.each(others)('is none in a number of something else, nor in a right one: %s', async (text) => {
    expect(Object.values(await verdictsIn(audit, text))).not.toContain('contradicted');
  });
});
