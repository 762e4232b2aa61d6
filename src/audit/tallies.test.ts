import { describe, expect, it } from 'vitest';
import { harbinAudit, verdictsIn } from '../test-support/harbin.js';

const audit = harbinAudit();

/** Texts whose every number the figures bear out. */
const right: readonly (readonly [string, string])[] = [
  ['industries above an amount', 'Five of Harbin’s eight industries exceeded 80 billion yuan in 2020.'],
  ['those above a round amount', 'Two of the eight industries in Harbin were above 100 billion yuan in 2020.'],
  ['those above a rate, and their list', 'Three Harbin industries grew by more than 7 percent in 2020: equipment at 11.6, food processing at 9.3 and new materials at 7.5 percent.'],
  ['those above the average', '2020年哈尔滨市八个产业平均规模776.7亿元，五个产业高于平均水平。'],
  ['those with growth, and without', '2020年哈尔滨八大产业中，文旅和物流两个产业未公布增速，其余六个实现正增长。'],
  ['those told by output value', '2020年哈尔滨按产值统计的三个产业合计1943.6亿元。'],
  ['above two amounts', '2020年哈尔滨市八大产业中有五个超过800亿元，其中两个突破千亿元。'],
  ['as many as are named', 'Information (34.77 billion yuan, up 6.4 percent) and new materials (15.11 billion yuan, up 7.5 percent) are the two small ones in Harbin’s 2020 report.'],
  ['the smallest of a group', 'Harbin’s advantageous industries recorded 225.16 billion yuan in 2020. New materials, the smallest of the four, had an output value of 15.11 billion yuan.'],
  ['with a published rate', 'Finance was the slowest of the three advantageous industries of Harbin with a published growth rate in 2020.'],
  ['units told once', 'Services lost 0.9 percentage points of Harbin’s GDP in 2020; farming gained 0.8 points and industry and construction 0.1.'],
  ['a tenth of a point', 'In Harbin, finance grew by 2.6 percent in 2020. That was 0.3 of a point less than biomedicine.'],
  ['the rate at the year’s end', 'At the end-of-year rate, Harbin’s culture and tourism revenue of 136.26 billion yuan in 2020 came to $20.88 billion.'],
  ['both rates', 'Converted at the average rate of 2020, Harbin’s eight industries made 90.09 billion dollars; at the year-end rate of 6.5249 they made 95.23 billion dollars.'],
  ['an amount by one rate and by another', 'The eight industries of Harbin reached 621.37 billion yuan in 2020. By the average rate the sum is 90.09 billion dollars; by the rate at the end of the year, 95.23 billion dollars.'],
  ['the rate at the year’s end in Chinese', '按年末汇率折算，2020年哈尔滨文旅产业收入1362.6亿元合208.8亿美元。'],
  ['what a target takes', 'Harbin’s scale target for 2021 is 700 billion yuan, so it needs 12.7 percent growth, or another 78.63 billion yuan.'],
  ['what a target takes in Chinese', '哈尔滨2021年的目标是7000亿元以上，2020年为6213.7亿元，还差786.3亿元，需增长12.7%。'],
  ['what a target takes a year', 'Biomedicine in Harbin must grow by 4.4 percent a year from 80.7 billion yuan in 2020 to reach 100 billion by 2025.'],
  ['what is reached of a target', 'By 2020 Harbin’s system had reached 88.8 percent of its 2021 target of 700 billion yuan.'],
  ['growth against that of a target', '2020年哈尔滨绿色农产品深加工产业产值已达1019.5亿元。当年增速比意见提出的年均14%低4.7个百分点。'],
  ['an amount over its target', '哈尔滨绿色农产品深加工产业原定2021年产值达到1000亿元，2020年已达1019.5亿元，超出目标19.5亿元。'],
  ['by how much one leads another', 'Harbin’s logistics sector, at 89.47 billion yuan in 2020, edged out finance by 3.66 billion yuan.'],
  ['by how much one trails another', 'Finance in Harbin trailed logistics by 3.66 billion yuan in 2020.'],
  ['a bound of what was put into projects', 'Harbin’s eight industries completed investment of 12.93 billion yuan in 2020, more than 40 percent of everything invested in the city’s key industrial projects.'],
  ['tenths and hundredths', '2020年哈尔滨优势产业占总规模的三成六，主导产业占六成四。'],
  ['a short name', '2020年哈尔滨四大主导产业合计3962.1亿元：农产品深加工1019.5亿元、装备773亿元、医药807亿元、文旅1362.6亿元。'],
  ['an apposition', 'Green farm-product processing, Harbin’s biggest pillar after tourism, turned out goods worth 101.95 billion yuan in 2020, 9.3 percent more than in 2019.'],
  ['industry above designated size', 'Above-scale industry in Harbin raised its value added by 4.2 percent in 2020.'],
]; // prettier-ignore

describe('what the figures bear out', () => {
  it.each(right)('is told in many ways: %s', async (_, text) => {
    const open = Object.entries(await verdictsIn(audit, text)).filter(
      ([number, verdict]) =>
        !/^(?:in |end of )?20\d\d年?$/.test(number) && !['verified', 'consistent'].includes(verdict),
    );
    expect(open).toEqual([]);
  });
});
