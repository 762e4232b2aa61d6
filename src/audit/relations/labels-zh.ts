// What Chinese amounts are called: by the words of their clauses without those for time and size, or by those of the amount before.

import type { Claim } from '../claim.js';
import { clauseBefore, clauseEnd } from './earlier-zh.js';
import type { Reader } from './reader.js';

/** Among: but not 中心, 中国, 里程. */
export const among = '(?:中(?![心小国间型部央级高试药医学期介亚欧等])|里(?!程)|之中|当中)';

/** Words that say how much or when, and not what. */
const empty =
  /全部|全市|全省|全国|全区|全县|全州|所有|总额|总数|总量|总值|总计|合计|比重|比例|同期|本期|当期|今年|本年|全年|当年|上述|其中|以上|额度|累计|达到|升至|降至|增至|减至|完成|实现|(?:19|20)\d{2}年|\d{1,2}月份?|上年|去年|前年|[末底初这该的了为达是已之]/g;

/** A name without those words. */
export const contentOf = (text: string): string =>
  text
    .replace(/进出口/g, '外贸')
    .replace(/增量|增加额|增长额|增长量|新增额?|净增|增加/g, '增长')
    .replace(empty, ' ')
    .replace(/(?:(?<!金)额|量|数)\s*$/, ' ');

/** How much of a name stands in a label, two characters at least together. */
export function covered(name: string, label: string): number {
  const marks = Array.from(name, () => false);
  for (let i = 0; i + 1 < name.length; i++)
    if (!name.slice(i, i + 2).includes(' ') && label.includes(name.slice(i, i + 2)))
      marks[i] = marks[i + 1] = true;
  const size = name.replace(/ /g, '').length;
  return size < 2 ? 0 : marks.filter(Boolean).length / size;
}

/** The words of a number in its clause; of one that has none but for its time, those of the amount before it. */
export function labelOf(claim: Claim, claims: readonly Claim[], reader: Reader): string {
  // 36.2万吨为早稻; 53.4万张，核销率86.4%
  const behind =
    /^(?:(?:为|是|的)[^，。；\d]*|[，,][^，。；\d]{1,6}(?=率))/.exec(reader.tail(claim))?.[0] ?? '';
  const own = clauseBefore(claim, reader);
  // 农业占61.0%，为5.87亿元
  const clause = /^(?:为|达|计|合|共)*$/.test(own)
    ? reader.before(claim).split(clauseEnd).slice(-2).join(' ')
    : own;
  const isShared = /占[^，。；]*\d/.test(clause);
  if (
    !isShared &&
    !/该|这[一个]|此项|同一?指标/.test(clause) &&
    contentOf(clause).replace(/[\d.\s]/g, '').length >= 2
  )
    return `${clause} ${behind}`;
  return `${clause} ${behind} ${labelBefore(claim, claims, reader)}`;
}

/** The words of the amount of its unit that was told before a number. */
export function labelBefore(claim: Claim, claims: readonly Claim[], reader: Reader): string {
  const last = claims
    .filter(({ end, unit, source }) => source === claim.source && unit === claim.unit && end <= claim.start)
    .at(-1);
  return last === undefined ? '' : clauseBefore(last, reader);
}
