// Chinese numbers that failed only because one of them was read amiss, by the words right beside it: what rates are worked out on, a
// share of last year's, a rate before a clause with a subject of its own, ages.

import type { Claim } from '../claim.js';
import { meet } from '../hedges.js';
import { clauseBefore, namesTime } from './earlier-zh.js';
import { isShareMark } from './marks-zh.js';
import type { Reader } from './reader.js';
import { add, divide, partsOf, type Relation, sizeOf } from './relation.js';
import { isShareOf } from './shares-apart-zh.js';
import { phraseOf } from './wrong-wholes.js';

/** Whether one of the numbers of a failing relation was read amiss. */
export function isReadApart(relation: Relation, near: readonly Claim[], reader: Reader): boolean {
  const { focus } = relation;
  const own = partsOf(relation);
  if (/^(?:count|sum|part|difference|change|growth)$/.test(relation.relation) && hasEach(relation, reader))
    return true;
  if (isOfThingsAndMeasure(relation)) return true;
  switch (relation.relation) {
    case 'difference':
      return hasBasis(own, reader);
    case 'sum':
      return (
        hasBasis([focus, ...own], reader) || isOfNoSum(relation, own, reader) || isOpenList(relation, own)
      );
    case 'part':
      return hasBasis([focus, ...own], reader) || isOfOtherWhole(focus, own, reader);
    case 'growth':
    case 'change':
      return (
        isForTheBetter(relation, reader) ||
        isOfSubject(focus, own, near, reader) ||
        hasBasis(own, reader) ||
        isAheadOfOthers(relation, reader)
      );
    case 'share':
      return (
        isOfThen(focus, own, reader) ||
        isOfItsSentence(focus, own, near, reader) ||
        isOfBracket(focus, own, near, reader) ||
        isOfBoth(focus, own, near, reader) ||
        isOfOpposite(focus, own, reader) ||
        isOfOtherMeasure(focus, own, reader) ||
        isPartItself(focus, own, reader) ||
        isWithin(focus, reader) ||
        isOfSeveralYears(focus, own, reader)
      );
    case 'structure':
      return isOfOneStop(relation, reader);
    default:
      return false;
  }
}

/** 每10名新生儿中有6名: a number that a rate is told by, and none of those that there are. */
const hasEach = ({ numbers }: Relation, reader: Reader): boolean =>
  numbers.some((claim) => /每$/.test(reader.gap(claim)));

const measure = /^[A-Za-z]{1,3}\d?$/;

/** 老馆3.12万平方米 … 座席4200个，比老馆多2860个: things that are counted, and what is measured. */
const isOfThingsAndMeasure = ({ numbers, relation }: Relation): boolean =>
  /^(?:change|sum|part|difference|share)$/.test(relation) &&
  numbers.some(({ text }) => /个$/.test(text)) &&
  numbers.some(({ unit }) => measure.test(unit));

/** 按年平均人口5133.4万人计算: what rates are worked out on, and no amount that came or went. */
const hasBasis = (claims: readonly Claim[], reader: Reader): boolean =>
  claims.some(
    (claim) =>
      /(?:按|以)[^，。；]*$/.test(reader.gap(claim)) &&
      /^[^，。；\d]{0,6}(?:计算|测算|推算|折算|估算|计)(?![划入])/.test(reader.tail(claim)),
  );

/** 男28.9岁、女27.3岁，分别推迟2.4岁和2.6岁; 每吨3684元 … 利润0.36亿元: no ages make a sum, and no price is one of what is paid in all. */
const isOfNoSum = ({ focus, worded }: Relation, own: readonly Claim[], reader: Reader): boolean =>
  worded !== true &&
  (focus.unit === '岁' || (isMean(focus, reader) && own.some(({ value }) => value > focus.value)));

const isMean = (claim: Claim, reader: Reader): boolean =>
  /(?:每[\u4e00-\u9fff]{1,4}|[均单售]价|均)[^，。；\d]{0,4}$/.test(reader.gap(claim));

/** 18.6万人，其中升学3.82万人；签约11.2万人；创业1060人；未落实2.53万人: what is left out may be as many as a point moved in the smallest makes it. */
const isOpenList = ({ focus, worded }: Relation, own: readonly Claim[]): boolean =>
  worded !== true &&
  own.every(({ rest }) => !rest) &&
  own.reduce((sum, { interval }) => sum + interval.high, 0) < focus.interval.low &&
  own.some(({ text }) => !/[万亿.]/.test(text)) &&
  own.some(({ text }) => /[万亿]/.test(text));

/** 902亿元（包括基建经费），占支出5317亿元的17.0%; 1.92万人（不含代课640人），其中高级0.61万人: what a share is of, and what is told in brackets by the way. 项均277万元 … 41.2亿元, an average. */
const isOfOtherWhole = (part: Claim, wholes: readonly Claim[], reader: Reader): boolean =>
  isShareMark(part, reader) ||
  wholes.some((whole) => part.value > 20 * whole.value && isMean(whole, reader)) ||
  wholes.some((whole) => reader.bracket(whole) >= 0 && whole.end <= part.start && reader.bracket(part) < 0);

const thenOn =
  /(?:^|[，。；、（,;])(?:而|其中)?(上年|去年|前年|上一年|上届|上次|上季|上月|往年|[一二两三四五六七八九十\d]+年前|(?:19|20)\d{2}年)(?!的|比|以来|起)[^。；]*$/;

/** 1.87万件，占22.1%，上年占16.3%; 养殖占76.3%；2020年养殖占71.8%，捕捞占28.2%: a share of another time, whose part is not told. */
function isOfThen(share: Claim, [part]: readonly Claim[], reader: Reader): boolean {
  if (part === undefined || part.end > share.start || part.sentence !== share.sentence) return false;
  const [, time] = thenOn.exec(reader.between(part, share)) ?? [];
  return time !== undefined && !clauseBefore(part, reader).includes(time);
}

const otherTime = /^[^，。；\d]{0,6}(?:上年|去年|前年|往年|上届|上季|上月)/;

/** 今年参加统考31.39万人 … 去年录取率84.3%（29.87万人参考），本科录取13.92万人，占考生46.6%: of the amount of the time that its sentence tells. */
function isOfItsSentence(
  share: Claim,
  [part, whole]: readonly Claim[],
  near: readonly Claim[],
  reader: Reader,
): boolean {
  if (part === undefined || whole === undefined || !otherTime.test(reader.sentence(share))) return false;
  if (whole.sentence === share.sentence || part.sentence !== share.sentence) return false;
  return near.some(
    (other) => other !== part && other.sentence === share.sentence && isShareOf(share, part, other),
  );
}

/** 取消384架次，占计划的31.6%（计划1216架次），延误212架次: of what stands in brackets behind it. */
function isOfBracket(share: Claim, own: readonly Claim[], near: readonly Claim[], reader: Reader): boolean {
  const part = near.findLast((claim) => claim.source === share.source && claim.end <= share.start);
  const whole = near.find((claim) => claim.source === share.source && claim.start >= share.end);
  if (part === undefined || whole === undefined || own.includes(whole)) return false;
  return isShareOf(share, part, whole) && /^[（(][^，。；\d]{0,12}$/.test(reader.between(share, whole));
}

const measures =
  /(?:收入|产值|市值|营收|利润|税收|投资|资产|[金总销]额|销售|产[量能]|面积|电量|能耗|运量|吞吐量|存栏|出栏)$/;

/** 规模以上机构28家，收入占全部机构的71.2%; 主板52家 … 主板市值占71.4%，创业板占16.2%: of what they earn, and not of how many they are. */
function isOfOtherMeasure(share: Claim, [part]: readonly Claim[], reader: Reader): boolean {
  const subject =
    /(?:^|[，,；。（])([^，。；\d占]{2,10}?)(?:合计|共|约)?占(?:[\d.]+%[、，][^，。；\d占]{2,8}占)*[^，。；\d占]*$/.exec(
      reader.before(share),
    )?.[1];
  return (
    part !== undefined &&
    subject !== undefined &&
    /^[\u4e00-\u9fff]$|^(?:enterprises|persons|count|projects)$/.test(part.unit) &&
    measures.test(subject) &&
    !clauseBefore(part, reader).includes(subject)
  );
}

/** 建成1864万亩，占耕地的62.1% … 节水灌溉486万亩: what a share stands right behind is its part, and not its whole. */
const isPartItself = (share: Claim, [part, whole]: readonly Claim[], reader: Reader): boolean =>
  part !== undefined &&
  whole !== undefined &&
  part.start > share.end &&
  whole.end <= share.start &&
  /^[，,（(]占[^，。；\d]{2,12}的$/.test(reader.between(whole, share));

/** 中央资金用于产业的占61.4%，省级占63.2%: each of what its words name, as the one before it. */
const isWithin = (share: Claim, reader: Reader): boolean =>
  /(?:用于|属于|来自|投向)[^，。；\d]{1,10}的[^，。；\d]{0,4}占[\d.]+%(?:[、，][^，。；\d占]{2,6}占(?:[\d.]+%)?)+$/.test(
    reader.before(share),
  );

const opposites = [
  ['进口', '出口'],
  ['城镇', '农村'],
  ['城镇', '乡村'],
  ['城市', '农村'],
  ['男', '女'],
  ['收入', '支出'],
  ['存款', '贷款'],
  ['上行', '下行'],
  ['流入', '流出'],
  ['迁入', '迁出'],
  ['新建', '续建'],
  ['公办', '民办'],
  ['国内', '国际'],
  ['国内', '入境'],
  ['生产', '销售'],
] as const;

/** 出口286亿元 … 进口113亿元，占进口总额的39.6%: of what the words for its whole name, and not of its opposite. */
function isOfOpposite(share: Claim, [, whole]: readonly Claim[], reader: Reader): boolean {
  const phrase = phraseOf(share, reader);
  if (phrase === null || whole === undefined) return false;
  const name = clauseBefore(whole, reader);
  const isOf = (named: string, other: string): boolean =>
    phrase.includes(named) && !phrase.includes(other) && name.includes(other) && !name.includes(named);
  return opposites.some(([a, b]) => isOf(a, b) || isOf(b, a));
}

/** 硕士2860人、博士486人，博士占14.5%: of the two together. */
function isOfBoth(
  share: Claim,
  [part, whole]: readonly Claim[],
  near: readonly Claim[],
  reader: Reader,
): boolean {
  if (part === undefined || whole === undefined || phraseOf(share, reader) !== null) return false;
  const at = near.indexOf(part);
  return [near[at - 1], near[at + 1]].some((other) => {
    if (other === undefined || other.unit !== part.unit || other.sentence !== part.sentence) return false;
    const [first, second] = other.start < part.start ? [other, part] : [part, other];
    const ratio = divide(sizeOf(part.interval), sizeOf(add(part.interval, other.interval)));
    return (
      ratio !== undefined &&
      meet(share.interval, ratio) &&
      /^[、和，,][\u4e00-\u9fff]{0,8}$/.test(reader.between(first, second))
    );
  });
}

/** 三年研发投入分别为4.12、4.86和5.73亿元，占比分别为5.1%、5.4%和5.9%；2024年收入97.1亿元: what is told of one year is the whole of one. */
const isOfSeveralYears = (share: Claim, [part, whole]: readonly Claim[], reader: Reader): boolean =>
  part !== undefined &&
  whole !== undefined &&
  share.list !== null &&
  share.list.length > 1 &&
  whole.list?.length !== share.list.length &&
  !(whole.start > part.end && whole.end < share.start) &&
  /(?:[两三四五六七八九十\d][年季]|[年季月]、[^。；]*[年季月])[^。；]*分别/.test(reader.before(part)) &&
  namesTime(clauseBefore(whole, reader));

/** A级4.12万户，B级8.64万户，M级3.86万户；A级比上年末3.78万户增9.0%: from the amount that is called so. */
function isOfSubject(rate: Claim, own: readonly Claim[], near: readonly Claim[], reader: Reader): boolean {
  const name = /(?:^|[，,；])([^，。；\d比较]{2,8})[比较][^，。；]*$/.exec(reader.before(rate))?.[1];
  const base = own.at(-1);
  if (name === undefined || base === undefined) return false;
  return near.some((now) => {
    const ratio = own.includes(now) ? undefined : divide(sizeOf(now.interval), sizeOf(base.interval));
    return (
      ratio !== undefined &&
      now.end <= base.start &&
      clauseBefore(now, reader).includes(name) &&
      meet(sizeOf(rate.interval), sizeOf({ low: ratio.low - 1, high: ratio.high - 1 }))
    );
  });
}

/** 新发现占13.0%；古遗址占31.2%、古墓葬18.6%、古建筑38.4%、其他11.8%: those behind the stop make a hundred. */
function isOfOneStop({ numbers }: Relation, reader: Reader): boolean {
  const sorted = numbers.toSorted((a, b) => a.start - b.start);
  return sorted.some((claim, i) => {
    const last = sorted[i - 1];
    if (last === undefined || !/[；;。]/.test(reader.between(last, claim))) return false;
    return [sorted.slice(0, i), sorted.slice(i)].some(
      (list) => list.length > 2 && Math.abs(list.reduce((sum, { value }) => sum + value, 0) - 1) < 0.0011,
    );
  });
}

/** 降尘5.4吨，去年同期6.1吨，改善11.5%: a fall may be for the better. */
const isForTheBetter = ({ focus, computed }: Relation, reader: Reader): boolean =>
  /(?:改善|优化|好转)(?:了|约)?$/.test(reader.gap(focus)) && meet(sizeOf(focus.interval), sizeOf(computed));

const rise = /^[，,、（]?(?:同比|环比|比上[年月季]|较上[年月季])?[^，。；\d]{0,6}$/;
/** What a clause may begin with and still tell of what the clause before it told. */
const plain =
  /(?:上年|去年|前年|上月|上季|同期|同月|[上本今当全]年|[上本当]月|年末?|月末?|底|初|增[长加至到]|减[少至到]|下降|上升|提高|达到?|总[量额数]|合计|累计|其中|规模|水平|[由从至到为是比较的了以]|\s)/g;

/** 收入27.46亿元，同比增长9.3%，单件平均6.97元，上年同月7.69元: the rate is of what it stands right behind. */
function isAheadOfOthers({ focus, numbers }: Relation, reader: Reader): boolean {
  const others = partsOf({ numbers, focus });
  const [first] = others.toSorted((a, b) => a.start - b.start);
  if (first === undefined || first.start < focus.end) return false;
  if (first.sentence !== focus.sentence) return false;
  const clause = /[，,；、]([^，,；]*)$/.exec(reader.gap(first))?.[1];
  return (
    clause !== undefined &&
    rise.test(reader.gap(focus)) &&
    /\d[^，。；\d]*[，,、（]?[^，。；\d]*$/.test(reader.before(focus)) &&
    (clause.replace(plain, '').match(/[\u4e00-\u9fff]/g) ?? []).length > 1
  );
}
