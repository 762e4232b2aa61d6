// What Chinese words say of a number that was held against the wrong others: a yearly average is no plain difference, a share
// of an increase is of no level, and a ratio, a sum or a rate that the words leave open is of whatever bears it out.

import type { Claim } from '../claim.js';
import { meet, type Interval } from '../hedges.js';
import { timeOf } from './earlier-zh.js';
import type { Reader } from './reader.js';
import { add, closed, divide, partsOf, sizeOf, subtract, type Relation } from './relation.js';
import { phraseOf } from './wrong-wholes.js';

/** Whether the words, or other amounts beside it, give the number of a failing relation of Chinese text. */
export function isToldOtherwiseZh(
  relation: Relation,
  near: readonly Claim[],
  rates: readonly Claim[],
  reader: Reader,
): boolean {
  const { focus } = relation;
  if (focus.lang !== 'zh') return false;
  const own = partsOf(relation);
  switch (relation.relation) {
    case 'change':
      return isYearly(focus, reader) || isFromSameBase(relation, own, focus.unit === 'points' ? rates : near);
    case 'share':
      return (
        isOfIncrease(focus, own.at(-1), reader) ||
        isOfThisYear(focus, own, near, reader) ||
        isOfNamedTime(focus, own, near, reader) ||
        isOfLarger(focus, own, near) ||
        isOfNamesakeBefore(focus, own, near, reader) ||
        isOutOfStep(focus, own, near, reader)
      );
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

/** 年均新增4800公里: a difference that was spread over years. */
const isYearly = (told: Claim, reader: Reader): boolean =>
  /(?:[年月日季]均|平均每[年月日季])[^，。；\d]{0,8}$/.test(reader.gap(told));

/** 比2022年末的409.1万人净增3.5万人；与2020年末的398.4万人相比，多出14.2万人: from the same base, to another amount. */
const isFromSameBase = ({ focus }: Relation, own: readonly Claim[], near: readonly Claim[]): boolean => {
  const base = own.at(-1);
  return (
    base !== undefined &&
    near.some(
      (now) =>
        now !== base &&
        now !== focus &&
        /^(?:level|share)$/.test(now.role) &&
        now.end <= base.start &&
        now.unit === base.unit &&
        meet(sizeOf(focus.interval), sizeOf(subtract(now.interval, base.interval))) &&
        now.value > base.value === focus.direction >= 0,
    )
  );
};

/** 占全部进出口增量的76.0%: of what was added, where a level was taken. */
function isOfIncrease(share: Claim, whole: Claim | undefined, reader: Reader): boolean {
  const phrase = phraseOf(share, reader);
  const increase = /(?:增量|减量|增加额|增长额|增加量|增长量|减少额|减少量|下降额|净增|新增)/;
  return (
    phrase !== null &&
    increase.test(phrase) &&
    whole?.role !== 'change' &&
    whole !== undefined &&
    !increase.test(reader.gap(whole))
  );
}

/** 11350元，占46%，上年10280元，占44%: this year's part is of this year's whole. */
function isOfThisYear(share: Claim, own: readonly Claim[], near: readonly Claim[], reader: Reader): boolean {
  const [part, whole] = own;
  if (part === undefined || whole?.role !== 'previous' || part.role === 'previous') return false;
  if (phraseOf(share, reader) !== null) return false;
  return near.some((other) => {
    const ratio = divide(sizeOf(part.interval), sizeOf(other.interval));
    return (
      other.role === 'level' &&
      other.end <= whole.start &&
      other.unit === whole.unit &&
      ratio !== undefined &&
      meet(share.interval, ratio)
    );
  });
}

/** 2024年126亿元，2023年112亿元 … 相当于2023年的62.5%: of the amount of the time that its words name. */
function isOfNamedTime(share: Claim, own: readonly Claim[], near: readonly Claim[], reader: Reader): boolean {
  const [part, whole] = own;
  const time = /(?:占|相当于|为|达到)((?:19|20)\d{2}年|\d{1,2}月|上年|去年|前年)[^，。；\d]*$/.exec(
    reader.gap(share),
  )?.[1];
  if (time === undefined || part === undefined || whole === undefined || timeOf(whole, reader) === time)
    return false;
  return near.some((other) => {
    const ratio = other === part ? undefined : divide(sizeOf(part.interval), sizeOf(other.interval));
    return timeOf(other, reader) === time && ratio !== undefined && meet(share.interval, ratio);
  });
}

/** 4月进出口1342.7亿元 … 民营企业2954.1亿元，占57.8%: a part that is larger than what it was held against, of the larger amount that bears it out. */
function isOfLarger(share: Claim, [part, whole]: readonly Claim[], near: readonly Claim[]): boolean {
  if (part === undefined || whole === undefined || part.value <= whole.value || share.value > 1) return false;
  return near.some((other) => other.value > part.value && isShareOf(share, part, other));
}

/** 新开工项目35个 … 新开工项目已有31个动工，开工率88.6%: of the amount that the same words name. */
function isOfNamesakeBefore(
  share: Claim,
  [part, whole]: readonly Claim[],
  near: readonly Claim[],
  reader: Reader,
): boolean {
  if (part === undefined || whole === undefined || phraseOf(share, reader) !== null) return false;
  const name = reader.gap(part);
  return near.some(
    (other) =>
      other !== part &&
      other !== whole &&
      other.end <= part.start &&
      isShareOf(share, part, other) &&
      commonLength(name, reader.gap(other)) >= Math.max(4, commonLength(name, reader.gap(whole)) + 1),
  );
}

/** 再就业2.14万人、困难人员就业0.76万人，分别完成年度目标的61.1%和63.3%: the first share is of the first of the two. */
function isOutOfStep(
  share: Claim,
  [part]: readonly Claim[],
  near: readonly Claim[],
  reader: Reader,
): boolean {
  if (part === undefined || !/分别[^，。；\d]*$/.test(reader.gap(share))) return false;
  const before = near.filter(
    (claim) => claim.sentence === share.sentence && claim.end <= share.start && claim.unit === part.unit,
  );
  return part === before.at(-1) && before.length > 1;
}

const isShareOf = (share: Claim, part: Claim, whole: Claim): boolean => {
  const ratio = closed(whole) ? divide(sizeOf(part.interval), sizeOf(whole.interval)) : undefined;
  return ratio !== undefined && meet(share.interval, ratio);
};

/** How long the longest run of characters is that two names have in common. */
function commonLength(a: string, b: string): number {
  let longest = 0;
  for (let i = 0; i < a.length; i++)
    while (/^[\u4e00-\u9fff]+$/.test(a.slice(i, i + longest + 1)) && i + longest < a.length)
      if (b.includes(a.slice(i, i + longest + 1))) longest += 1;
      else break;
  return longest;
}

/** 活猪每公斤18.46元 … 仔猪36.7元 … 玉米2.36元，猪粮比价为7.82: one of the two with another amount. */
const isOfOneOfThem = (told: Claim, own: readonly Claim[], near: readonly Claim[]): boolean =>
  told.half < told.value / 100 &&
  own.some((base) =>
    near.some((other) => {
      const ratio = own.includes(other) ? undefined : divide(other.interval, base.interval);
      return other.unit === base.unit && closed(other) && ratio !== undefined && meet(told.interval, ratio);
    }),
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
