// What Chinese words say of a number that was held against the wrong others: a yearly average is no plain difference, and a
// ratio, a sum or a rate that the words leave open is of whatever bears it out.

import type { Claim } from '../claim.js';
import { meet, type Interval } from '../hedges.js';
import { isKeptApart } from './kept-apart-zh.js';
import type { Reader } from './reader.js';
import { add, closed, divide, partsOf, sizeOf, subtract, type Relation } from './relation.js';
import { isShareToldOtherwise } from './shares-otherwise-zh.js';

/** Whether the words, or other amounts beside it, give the number of a failing relation of Chinese text. */
export function isToldOtherwiseZh(
  relation: Relation,
  near: readonly Claim[],
  claims: readonly Claim[],
  reader: Reader,
): boolean {
  const { focus } = relation;
  if (focus.lang !== 'zh') return false;
  const rates = claims.filter(
    ({ aside, unit, sentence, source }) =>
      aside === null && unit === '1' && source === focus.source && sentence === focus.sentence,
  );
  const own = partsOf(relation);
  if (isKeptApart(relation, near, reader) || hasOwnRate(relation, own, rates)) return true;
  switch (relation.relation) {
    case 'change':
      return (
        isYearly(focus, reader) ||
        (relation.bound === undefined && isOfAim(focus, rates, reader)) ||
        isFromSameBase(relation, own, focus.unit === 'points' ? rates : near)
      );
    case 'share':
      return isShareToldOtherwise(focus, own, near, rates, reader);
    case 'contribution':
      // 拉动0.3、1.7、2.8个百分点，贡献率分别为6.3%、35.4%和58.3%: each of its own
      return /分别[^，。；\d]*$/.test(reader.gap(focus));
    case 'growth':
      return isRate(relation, own, near, reader);
    case 'multiple':
      return isOfLastTwo(focus, near) || isOfOneOfThem(focus, own, near);
    case 'sum':
      return relation.slip !== true && isPartOfMore(focus, own, near);
    case 'average_growth':
      return isOverOtherYears(focus, own, near);
    default:
      return false;
  }
}

/** 24.86元，比上月的27.32元下降9.0%；鸡蛋同比降0.9%: the two amounts have their rate in their own sentence, and it is another one. */
const hasOwnRate = (
  { relation, focus, worded }: Relation,
  [first, second]: readonly Claim[],
  rates: readonly Claim[],
): boolean => {
  if (!/^(?:growth|share)$/.test(relation) || worded === true) return false;
  const ratio =
    first === undefined || second === undefined ? undefined : divide(first.interval, second.interval);
  if (ratio === undefined || second?.role === 'change') return false;
  const less = relation === 'growth' ? 1 : 0;
  return rates.some(
    (rate) =>
      rate !== focus &&
      rate.role === focus.role &&
      rate.start > Math.max(first?.start ?? 0, second?.start ?? 0) &&
      rate.end <= focus.start &&
      meet(sizeOf(rate.interval), sizeOf({ low: ratio.low - less, high: ratio.high - less })),
  );
};

/** 年均新增4800公里: a difference that was spread over years. */
const isYearly = (told: Claim, reader: Reader): boolean =>
  /(?:[年月日季]均|平均每[年月日季])[^，。；\d]{0,8}$/.test(reader.gap(told));

/**
 * 比2022年末的409.1万人净增3.5万人；与2020年末的398.4万人相比，多出14.2万人; 名义增长3.7%，实际增长3.1%，比7月的3.0%加快0.7个百分点: from the same
 * base, to another amount.
 */
const isFromSameBase = ({ focus }: Relation, own: readonly Claim[], near: readonly Claim[]): boolean => {
  const base = own.at(-1);
  return (
    base !== undefined &&
    near.some(
      (now) =>
        now !== base &&
        now !== focus &&
        (/^(?:level|share)$/.test(now.role) || now.nominal === true) &&
        now.end <= base.start &&
        now.unit === base.unit &&
        meet(sizeOf(focus.interval), sizeOf(subtract(now.interval, base.interval))) &&
        now.value > base.value === focus.direction >= 0,
    )
  );
};

/** 活猪每公斤18.46元 … 仔猪36.7元 … 玉米2.36元，猪粮比价为7.82: one of the two with another amount. */
const isOfOneOfThem = (told: Claim, own: readonly Claim[], near: readonly Claim[]): boolean =>
  told.half < told.value / 100 &&
  own.some((base) =>
    near.some((other) => {
      const ratio = own.includes(other) ? undefined : divide(other.interval, base.interval);
      return other.unit === base.unit && closed(other) && ratio !== undefined && meet(told.interval, ratio);
    }),
  );

/** 提高到63.9%，相当于五年目标增幅4.7个百分点（到66%）的55.3%: from where it began to what is aimed at. */
const isOfAim = (told: Claim, rates: readonly Claim[], reader: Reader): boolean =>
  /(?:目标|计划|任务)[^，。；\d]*$/.test(reader.gap(told)) &&
  rates.some((to) =>
    rates.some(
      (from) => from !== to && meet(sizeOf(told.interval), sizeOf(subtract(to.interval, from.interval))),
    ),
  );

const earlier = /(?:上年|去年|前年|上月|同期|上一年)[^，。；\d]{0,12}$/;

/**
 * 前年10.52亿美元，少1.16亿美元，降11.0%: the change over the earlier level. 9月为7456万吨，上年10月为6983万吨，同比增长3.3%: to
 * another amount than the last before it.
 */
function isRate(relation: Relation, own: readonly Claim[], near: readonly Claim[], reader: Reader): boolean {
  const { focus } = relation;
  const [first, second] = own;
  if (first === undefined || second === undefined || own.length > 2) return false;
  const gives = (ratio: Interval | undefined, less = 0): boolean =>
    ratio !== undefined &&
    meet(sizeOf(focus.interval), sizeOf({ low: ratio.low - less, high: ratio.high - less }));
  if (
    earlier.test(reader.gap(first)) &&
    second.end <= focus.start &&
    second.value < first.value &&
    gives(divide(second.interval, first.interval))
  )
    return true;
  if (
    /(?:去年|今年|本年)[^，。；\d]{0,8}$/.test(reader.gap(second)) &&
    /(?:前年|上年)[^，。；\d]{0,8}$/.test(reader.gap(first))
  )
    return (
      gives(divide(second.interval, first.interval), 1) && second.value > first.value === focus.direction >= 0
    );
  if (relation.slip === true || focus.basis === null || first.role === 'change') return false;
  return near.some(
    (now) =>
      now !== first &&
      now !== second &&
      now.role === 'level' &&
      now.end <= first.start &&
      now.unit === first.unit &&
      [first, second].some(
        (base) =>
          gives(divide(now.interval, base.interval), 1) && now.value > base.value === focus.direction >= 0,
      ),
  );
}

/** 上年分别为44806元和22690元，比值1.97: of the two amounts right before it. */
function isOfLastTwo(told: Claim, near: readonly Claim[]): boolean {
  const [a, b] = near
    .filter((claim) => claim.sentence === told.sentence && claim.end <= told.start)
    .slice(-2);
  const ratio =
    a === undefined || b === undefined || a.unit !== b.unit ? undefined : divide(a.interval, b.interval);
  return ratio !== undefined && meet(told.interval, ratio);
}

/** 1043家增加，764家减少，余下1091家持平: three parts of 2898, and not one of them the sum of the others. */
function isPartOfMore(told: Claim, own: readonly Claim[], near: readonly Claim[]): boolean {
  const total = [told, ...own].map(({ interval }) => interval).reduce(add);
  return (
    own.length > 1 &&
    near.some(
      (whole) =>
        whole !== told &&
        !own.includes(whole) &&
        closed(whole) &&
        isCountedAlike(whole, told) &&
        meet(whole.interval, total),
    )
  );
}

const counted = /^(?:[\u4e00-\u9fff]|enterprises|persons|households)$/;

/** Counted alike, or by one measure word or another: 2898份 of 3150家. */
export const isCountedAlike = (a: Claim, b: Claim): boolean =>
  a.unit === b.unit || (counted.test(a.unit) && counted.test(b.unit));

/** 八年间 … 年均下降5.8%: from the same base, over the years to another amount. */
function isOverOtherYears(told: Claim, own: readonly Claim[], near: readonly Claim[]): boolean {
  return near.some((now) =>
    own.some((base) => {
      if (
        now === base ||
        own.includes(now) ||
        now.unit !== base.unit ||
        now.period === null ||
        base.period === null
      )
        return false;
      const years = (now.period.to - base.period.to) / 12;
      const ratio = divide(now.interval, base.interval);
      if (!Number.isInteger(years) || years < 2 || ratio === undefined || ratio.low <= 0) return false;
      const rate = { low: ratio.low ** (1 / years) - 1, high: ratio.high ** (1 / years) - 1 };
      return meet(sizeOf(told.interval), sizeOf(rate));
    }),
  );
}
