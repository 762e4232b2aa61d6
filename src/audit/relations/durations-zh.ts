// How long something lasted, told in Chinese beside the years that it lasted from and to: 自2015年1月至2034年12月，共20年; 1968年建成，2018年
// 拆除，使用了整整50年; 2016年设立，存续期8年，2024年到期. Where the words may count both years, or only whole ones, a year more or less
// holds as well.

import type { Claim } from '../claim.js';
import type { Candidate } from './candidate.js';
import type { Reader } from './reader.js';
import { countsOfYearsZh, yearCount } from './year-count.js';

const length =
  /(?:共|合计|总共|一共|为期|历时|历经|耗时|用时|用了?|花了?|长达|满|整整|持续|存续期?|有效期|期限|租期|租赁期|合同期|承包期|特许期|经营期|建设期|工期|任期|使用|运行|运营|服役|经营|施工|前后|跨越|时隔|间隔|相隔|过去了?|走过|闲置|关闭|停产)(?:了|为|整整|共|已|约定|限|长达|是|时间)*$/;
const tail = /^(?:[，。；、）]|$|时间|之久|整|后)/;

const begins =
  '动工|开工|开建|始建|兴建|奠基|成立|组建|创办|创立|创建|设立|建立|建成|竣工|通车|投产|投运|投入运营|投入使用|投用|启用|开通|开业|开馆|开园|启动|实施|发行|签订|签约|签署|生效|起租|承包|获批|上任|就任|当选|停产|停运|关闭|投放|购入|上市|起';
const ends =
  '拆除|关闭|停运|停产|退役|停刊|撤销|报废|注销|竣工|建成|投产|投运|通车|完工|完成|到期|届满|期满|终止|结束|交付|投入使用|投入运营|启用|开馆|开通|收官|卸任|离任|偿清|还清|还本|兑付|收回|恢复|重启|复产|复航';

/** What is lengthened, cut short, renewed or interrupted. */
const otherwise =
  /延长|延期|续签|续租|续期|展期|提前|推迟|缩短|中断|暂停|曾|再次|第二|二期|计划|预计|拟|原定|平均|每/;

interface Point {
  year: number;
  month: number | null;
  start: number;
  end: number;
}

export function durationsZh(claims: readonly Claim[], reader: Reader): Candidate[] {
  return countsOfYearsZh(claims).flatMap((count): Candidate[] => {
    const [sentence, lead, after] = [reader.sentence(count), reader.before(count), reader.after(count)];
    if (!length.test(lead) || !tail.test(after) || otherwise.test(sentence)) return [];
    const points = pointsIn(sentence);
    const years = [...new Set(points.map(({ year }) => year))];
    const [first, last] = [points[0], points.at(-1)];
    if (first === undefined || last === undefined || years.length !== 2 || first.year >= last.year) return [];
    // only one number of years
    if ([...sentence.matchAll(/[\d一二两三四五六七八九十]个?年(?![度初末底中])/g)].length > points.length + 1)
      return [];
    if (!isSpan(sentence, first, last)) return [];
    const span = spanOf(first, last);
    return span.high < 2
      ? []
      : [yearCount(count, span.low, span.high, `${String(first.year)}—${String(last.year)}年`)];
  });
}

const pointsIn = (sentence: string): Point[] =>
  [...sentence.matchAll(/(?<!\d)((?:19|20)\d{2})年(?:(\d{1,2})月)?(?:\d{1,2}日)?/g)].map((match) => ({
    year: Number(match[1]),
    month: match[2] === undefined ? null : Number(match[2]),
    start: match.index,
    end: match.index + match[0].length,
  }));

/** 自2015年1月至2034年12月, or from what began in the one year to what ended in the other. */
function isSpan(sentence: string, first: Point, last: Point): boolean {
  const [before, between, behind] = [
    sentence.slice(0, first.start),
    sentence.slice(first.end, last.start),
    sentence.slice(last.end),
  ];
  const from = /(?:自|从|由)[^，。；\d]{0,8}$/.test(before);
  if (from && /^(?:[^，。；\d]{0,6})(?:起)?[，,]?(?:至|到|—|－|-)$/.test(between)) return true;
  const begun =
    new RegExp(`^[^，。；\\d]{0,12}(?:${begins})`).test(between) ||
    new RegExp(`(?:${begins})于$`).test(before);
  const ended =
    new RegExp(`^[^，。；\\d]{0,12}(?:${ends})`).test(behind) || new RegExp(`(?:${ends})于$`).test(between);
  return (begun || from) && ended;
}

/** To the month where both name it, the last of them counted or not; else either year may be counted too. */
function spanOf(first: Point, last: Point): { low: number; high: number } {
  const years = last.year - first.year;
  if (first.month !== null && last.month !== null) {
    const months = years * 12 + last.month - first.month;
    return { low: Math.floor(months / 12), high: Math.ceil((months + 1) / 12) };
  }
  return { low: years - 1, high: years + 1 };
}
