// What a Chinese amount is told per, by the words around it: 人均, 每平方公里, 亩产, 平均每件单价; and whose it is.

import type { Claim } from '../claim.js';
import type { Reader } from './reader.js';

export interface Divisor {
  word: RegExp;
  units: RegExp;
  /** How many of the unit that such counts are kept in. */
  size?: number;
}

const divisors: readonly Divisor[] = [
  { word: /平方公里/, units: /^(?:m2|km2|平方公里)$/, size: 1e6 },
  { word: /(?<!平方)公里|千米/, units: /^metres$/, size: 1e3 },
  { word: /公顷/, units: /^(?:m2|公顷)$/, size: 1e4 },
  { word: /平方米|平米|㎡/, units: /^m2$/ },
  { word: /亩/, units: /^(?:mu|亩)$/ },
  { word: /公斤|千克/, units: /^tonnes$/, size: 1e-3 },
  { word: /吨/, units: /^tonnes$/ },
  { word: /人次|游客|旅客|乘客|观众|选手|职工|学生|人|客|位|名/, units: /^(?:persons|visits|jobs)$/ },
  { word: /户|家庭/, units: /^(?:households|户|enterprises)$/ },
  { word: /企业|公司|店|家|企/, units: /^(?:enterprises|households|家|店|个)$/ },
  { word: /项目|个|项/, units: /^(?:projects|count|项|个)$/ },
  { word: /天|日/, units: /^(?:天|days?|日)$/ },
  { word: /辆|车/, units: /^(?:vehicles|辆|台)$/ },
  { word: /台|部/, units: /^(?:台|部|vehicles)$/ },
  { word: /份|张|笔|单|票|件|套|次|场|趟|班|架次|列|艘|袋|箱|间|床|股|座|所|条|头|只|株|盘|宗|起|桌|栋/, units: /^(?:份|张|笔|单|票|件|套|dwellings|次|visits|场|趟|班|架次|列|艘|袋|箱|TEU|间|床|股|座|所|条|头|只|株|盘|宗|起|桌|栋|count)$/ },
]; // prettier-ignore

const filler =
  '(?:约|为|达|达到|是|近|仅|仅为|只有|超|超过|突破|合|摊到|头上|的|了|不足|升至|降至|提高到|增加到)*';
const perOne = new RegExp(
  `(?:平均)?每(?:一|个|位|名|家|户|件|张|份|笔|辆|台|套|场|趟|班|间|座|所|条|项)?([\\u4e00-\\u9fff]{1,5}?)(?:平均|产出|单产|单价|产量|产值|花费|消费|支出|收入|拥有|投资|补贴|销售额|税收|创税|贡献|发放|获得|头上|营业收入|出口|发送|[，,]?约)?[^，。；每\\d]{0,8}$`,
);
const averaged = new RegExp(`([人户亩企店日天单笔件车台场票套班床校桌栋间客箱袋辆])均[^，。；\\d]{0,10}$`);
const priced = /(?:平均|综合|成交|销售)?(?:单价|均价)(?:为|约|达|是|约为|在)*$/;
const yielded = /(?:亩产|亩均产量|平均亩产|单产)(?:量)?[^，。；\d]{0,6}$/;
const single = new RegExp(`平均(?:单|每)(?:体|个|项)[^，。；\\d]{0,8}${filler}$`);

/** Told per one of something, by the words before it or its unit. */
export function isPerUnit(claim: Claim, reader: Reader): boolean {
  if (claim.lang !== 'zh') return claim.per !== null;
  const lead =
    reader
      .gap(claim)
      .split(/[，。；]/)
      .at(-1) ?? '';
  return (
    claim.per !== null ||
    averaged.test(lead) ||
    /月均|年均|均价|单价|亩产|单产|平均|中位|单日|最高|最低|峰值|当日|每/.test(lead)
  );
}

/** What a number is told per; of a price or a yield, of whatever stands before it. */
export function divisorOf(claim: Claim, reader: Reader): Divisor | null {
  const lead = (
    reader
      .gap(claim)
      .split(/[。；]/)
      .at(-1) ?? ''
  ).slice(-30);
  const clause = lead.split(/[，,：（]/).at(-1) ?? '';
  const tail = reader.tail(claim).slice(0, 8);
  // 楼面价 is of what may be built on the ground, 月人均 of what is paid in a month
  if (/楼面(?:地)?价|[月季周]人均|人均每[月季周]/.test(clause)) return null;
  if (/每(?:百|千|万|十万|百万|年|月|周|季|小时|分钟|秒)|每[\d一二两三四五六七八九十]/.test(clause))
    return null;
  const unit =
    /^\/([\u4e00-\u9fff]{1,4})/.exec(tail)?.[1] ??
    (claim.per === 'persons' ? '人' : claim.per === 'visits' ? '人次' : claim.per);
  const word =
    unit ??
    averaged.exec(clause)?.[1] ??
    (single.test(clause) ? '个' : undefined) ??
    (/单票/.test(clause) ? '件' : undefined) ??
    (/客单价/.test(clause) ? '单' : undefined) ??
    (/亩/.test(clause) && yielded.test(clause) ? '亩' : undefined) ??
    perOne.exec(clause)?.[0]?.replace(/^平均/, '').slice(1, 5);
  if (word === undefined) return priced.test(clause) || yielded.test(clause) ? anything : null;
  return divisors.find((one) => one.word.test(word)) ?? null;
}

/** A price, a yield: of the one amount beside it that is no money. */
const anything: Divisor = {
  word: /(?!)/,
  units: /^(?:m2|tonnes|mu|dwellings|件|套|辆|vehicles|台|单|份|张)$/,
};

/** 过夜游客人均花费, 小麦亩产: whose it is, where the words say more than that it is an average. */
export function qualifier(ratio: Claim, reader: Reader): string {
  const clause = (
    reader
      .gap(ratio)
      .split(/[，。；：、（]/)
      .at(-1) ?? ''
  ).slice(-24);
  const words =
    /^(.*?)(?:平均)?(?:[人户亩企店日天单笔件车台场票套班床校桌栋间客箱袋辆]均|亩产|单产|单价)/.exec(
      clause,
    )?.[1];
  return (words ?? '').replace(generic, '');
}

const generic =
  /平均|全[国省市区县州]|其中|游客|旅客|游人|旅游者?|居民|企业|农户|群众|接待|实现|消费|总体|同期|今年|去年|全年|当月|综合|预计|约|按.*(?:计算|测算|折算)|折合|假期|当日|也|仅|而|并|均|总|的|为|\d+/g;

/** The first two characters stand for the name. */
export const speaksOf = (claim: Claim, whose: string, reader: Reader): boolean =>
  whose !== '' &&
  `${reader.gap(claim).slice(-24)}${(reader.tail(claim).split(/[，。；]/)[0] ?? '').slice(0, 10)}`.includes(
    whose.slice(0, 2),
  );
