// Shares of Chinese texts whose words or neighbours keep them apart from the whole that they were held against: the amount of a month
// beside one so far, what a whole was before it became another, one of a list for another.

import type { Claim } from '../claim.js';
import { meet } from '../hedges.js';
import type { Reader } from './reader.js';
import { divide, partsOf, sizeOf, type Relation } from './relation.js';
import { phraseOf } from './wrong-wholes.js';

/** Whether words, or other amounts, keep a share apart from its part and whole. */
export function isShareKeptApart(relation: Relation, near: readonly Claim[], reader: Reader): boolean {
  const { focus } = relation;
  const own = partsOf(relation);
  return (
    isOfOtherSpan(own, reader) ||
    isOfTheMonth(focus, own, reader) ||
    isOfPoints(focus, own, reader) ||
    isOnMeanPopulation(focus, own, reader) ||
    isOfListMember(relation, own, near, reader) ||
    isOfNearlyAll(focus, own, near, reader) ||
    isOfWhatItBecame(focus, own, near, reader) ||
    isOfNamesake(focus, own, near, reader) ||
    isOfItsOwn(focus, own, near, reader) ||
    isOfWhatWasPlanned(focus, own, near, reader) ||
    isRateOfAmounts(focus, own, reader)
  );
}

const soFar = /累计/;
const once = /当月|当季|当日|单月|单季|本月/;

/** 当月38.6万标箱，累计251.7万标箱；其中海铁联运累计17.9万标箱，占7.1%: what came in all is no part of what came in a month. */
function isOfOtherSpan(own: readonly Claim[], reader: Reader): boolean {
  const [part, whole] = own;
  if (part === undefined || whole === undefined) return false;
  const [a, b] = [reader.gap(part).slice(-16), reader.gap(whole).slice(-10)];
  return (soFar.test(a) && once.test(b)) || (once.test(a) && soFar.test(b));
}

/** 快于规模以上工业4.5个百分点，占规模以上工业增加值的比重为17.4%: points are no part, but of a growth that they contribute to. */
const isOfPoints = (share: Claim, [part]: readonly Claim[], reader: Reader): boolean =>
  part?.unit === 'points' && !/贡献|拉动/.test(`${reader.gap(share)}${reader.gap(part)}`);

/** 前10个月为1530.5亿元；其中当月网上零售41.2亿元，占当月零售总额的25.2%: of the month, as the words say. */
const isOfTheMonth = (share: Claim, [, whole]: readonly Claim[], reader: Reader): boolean =>
  whole !== undefined &&
  /占(?:当月|当季|当日|本月)[^，。；\d]*$/.test(reader.gap(share)) &&
  /(?:前\d{1,2}个月|\d{1,2}[—–~～至到-]\d{1,2}月|累计)[^，。；\d]*$/.test(reader.before(whole).slice(-16));

/** 出生率5.77‰: on the mean population of the year, which is near the one at its end. */
function isOnMeanPopulation(rate: Claim, [, whole]: readonly Claim[], reader: Reader): boolean {
  return (
    whole !== undefined &&
    /‰/.test(rate.text) &&
    /(?:出生|死亡|结婚|离婚|增长)率[^，。；\d]*$/.test(reader.gap(rate)) &&
    !/平均/.test(reader.gap(whole))
  );
}

/** 净利润依次为2.86、2.31、3.04亿元 … 派1.152亿元，占净利润37.9%: of another one of the list. */
function isOfListMember(
  { focus, worded }: Relation,
  [part, whole]: readonly Claim[],
  near: readonly Claim[],
  reader: Reader,
): boolean {
  if (worded === true || part === undefined || whole === undefined) return false;
  const at = near.indexOf(whole);
  const joined = (i: number): boolean => {
    const [a, b] = [near[i - 1], near[i]];
    return a !== undefined && b !== undefined && /^[、和]$/.test(reader.between(a, b));
  };
  let [from, to] = [at, at];
  while (joined(from)) from -= 1;
  while (joined(to + 1)) to += 1;
  return near
    .slice(from, to + 1)
    .some((other) => other !== whole && other.end <= part.start && isShareOf(focus, part, other));
}

/** 应届毕业生4386人，毕业率97.38%，即4271人 … 占毕业生29.20%: of those that the rate right before it leaves. */
const isOfNearlyAll = (
  share: Claim,
  [part, whole]: readonly Claim[],
  near: readonly Claim[],
  reader: Reader,
): boolean =>
  part !== undefined &&
  whole !== undefined &&
  near.some(
    (other) =>
      other.value < whole.value &&
      other.value > 0.9 * whole.value &&
      /率[^，。；]*[，,（(]即$/.test(reader.before(other)) &&
      isShareOf(share, part, other),
  );

/** 企业由1286家增加到1374家 … 412家，占全部企业的30.0%: of what the whole has come to. */
function isOfWhatItBecame(
  share: Claim,
  [part, whole]: readonly Claim[],
  near: readonly Claim[],
  reader: Reader,
): boolean {
  if (part === undefined || whole === undefined || !/[由从自][^，。；\d]*$/.test(reader.gap(whole)))
    return false;
  const now = /[至到为成][^，。；\d]{0,3}$/.test(reader.tail(whole))
    ? nextOf(whole, near, reader)
    : undefined;
  return now !== undefined && isShareOf(share, part, now);
}

/** 出栏18.6万头、存栏31.4万头，其中规模场出栏11.9万头，占64.0%: of what is told by the very word that its part is. */
function isOfNamesake(
  share: Claim,
  [part, whole]: readonly Claim[],
  near: readonly Claim[],
  reader: Reader,
): boolean {
  if (part === undefined || whole === undefined || phraseOf(share, reader) !== null) return false;
  // 农村居民的收入中，工资性收入: whose they are is told
  if (!/其中[^，。；\d]*$/.test(reader.gap(part))) return false;
  const word = nameOf(part, reader);
  return (
    word !== undefined &&
    nameOf(whole, reader) !== word &&
    near.some(
      (other) =>
        other !== part &&
        other.sentence === whole.sentence &&
        other.end <= part.start &&
        nameOf(other, reader) === word &&
        isShareOf(share, part, other),
    )
  );
}

/** 甲校1.26万人 … 甲校本科生1.08万人，占其在校生的85.7%: of what is its own, where another amount bears that out. */
const isOfItsOwn = (
  share: Claim,
  [part, whole]: readonly Claim[],
  near: readonly Claim[],
  reader: Reader,
): boolean =>
  part !== undefined &&
  /占(?:了|到)?(?:其|各自|自身)[^，。；]*$/.test(reader.gap(share)) &&
  near.some((other) => other !== whole && other.end <= part.start && isShareOf(share, part, other));

/** 收入年初预算90.0亿元，实际完成92.7亿元 … 税收收入66.7亿元，占一般公共预算收入的72.0%: of what came in, unless it says of the plan. */
const isOfWhatWasPlanned = (
  share: Claim,
  [part, whole]: readonly Claim[],
  near: readonly Claim[],
  reader: Reader,
): boolean =>
  part !== undefined &&
  whole !== undefined &&
  /(?:年初|全年|调整)预算(?:数|安排)?为?$/.test(reader.gap(whole)) &&
  !/(?:年初|全年|调整)预算|计划|目标/.test(reader.gap(share)) &&
  near.some((other) => other !== whole && isShareOf(share, part, other));

/** 39个行业中有27个增长 … 产销率为96.8%: a rate of amounts is none of things that are counted. */
const isRateOfAmounts = (share: Claim, own: readonly Claim[], reader: Reader): boolean =>
  /(?:产销|失业|负债|利润|毛利|净利|周转|城镇化|覆盖)率(?:为|是|达)?$/.test(reader.gap(share)) &&
  own.every((claim) => claim.sentence !== share.sentence && claim.unit === 'count');

const nameOf = (claim: Claim, reader: Reader): string | undefined =>
  /[\u4e00-\u9fff]{2}$/.exec(reader.gap(claim))?.[0];

/** Whether a share is that of one amount in another. */
export function isShareOf(share: Claim, part: Claim, whole: Claim): boolean {
  const ratio = divide(sizeOf(part.interval), sizeOf(whole.interval));
  return ratio !== undefined && meet(share.interval, ratio);
}

/** The amount right behind another. */
export const nextOf = (claim: Claim, near: readonly Claim[], reader: Reader): Claim | undefined =>
  near.find(({ start }) => start === claim.end + reader.tail(claim).length);
