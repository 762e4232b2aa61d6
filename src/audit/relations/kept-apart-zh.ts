// What Chinese words say against holding numbers together: an amount that was revised since, a change told on the very amount
// before it, a measure that is not known here.

import type { Claim } from '../claim.js';
import { meet } from '../hedges.js';
import { isEarlier } from './earlier-zh.js';
import { isShareMark } from './marks-zh.js';
import { isReadApart } from './read-apart-zh.js';
import type { Reader } from './reader.js';
import { divide, partsOf, sizeOf, type Relation } from './relation.js';
import { isShareKeptApart, nextOf } from './shares-apart-zh.js';
import { isSumKeptApart } from './sums-apart-zh.js';

/** Whether words keep the numbers of a failing relation apart. */
export function isKeptApart(relation: Relation, near: readonly Claim[], reader: Reader): boolean {
  const { focus } = relation;
  const own = partsOf(relation);
  if (/^(?:growth|change|multiple|share)$/.test(relation.relation) && isOfUnknownUnit(relation, reader))
    return true;
  if (isReadApart(relation, near, reader)) return true;
  switch (relation.relation) {
    case 'growth':
      return (
        isRevised(relation, near, reader) ||
        isOnAmountBefore(focus, own, reader) ||
        isOnEarlierBeside(relation, near, reader) ||
        isOfNextInStep(relation, near, reader) ||
        isLedFrom(relation, reader) ||
        isFromMark(focus, own, near, reader)
      );
    case 'multiple':
      return isFromMark(focus, own, near, reader);
    case 'change':
      return (
        isRevised(relation, near, reader) || isBesideOwnBase(focus, own, reader) || isOfOtherSort(focus, own)
      );
    case 'share':
      return isRevised(relation, near, reader) || isShareKeptApart(relation, near, reader);
    default:
      return isSumKeptApart(relation, near, reader);
  }
}

/** 改造老旧小区18个 … 中小学73所，比五年前减少18所: schools are no quarters. */
const isOfOtherSort = ({ unit }: Claim, own: readonly Claim[]): boolean =>
  !/^(?:|count|1|points)$/.test(unit) && own.some((claim) => claim.unit === 'count');

/** 上年同期为201.7亿元；进口263.5亿元，由237.9亿元增长10.8%: what it grew from has not grown. */
const isLedFrom = ({ focus, numbers, worded }: Relation, reader: Reader): boolean => {
  const [now] = partsOf({ numbers, focus });
  return (
    worded !== true &&
    now !== undefined &&
    now.end <= focus.start &&
    /(?:由|从)$/.test(reader.gap(now)) &&
    /^(?:同比|名义)?(?:增长|下降|上升|减少|增加)/.test(reader.tail(now))
  );
};

/** 营业收入增长7.7%；利润下降5.8%；上年同期分别为119.4亿元和10.3亿元: the second is of the second. */
function isOfNextInStep({ focus, numbers }: Relation, near: readonly Claim[], reader: Reader): boolean {
  const [now, base] = partsOf({ numbers, focus });
  if (now === undefined || base === undefined || !/分别[^，。；\d]*$/.test(reader.gap(base))) return false;
  const isSecond = near.some(
    (first) => first.end <= now.start && first.sentence === now.sentence && first.unit === now.unit,
  );
  if (!isSecond) return false;
  return near.some((next) => {
    if (next.start < base.end || next.sentence !== base.sentence || next.unit !== now.unit) return false;
    const ratio = /^[、和与及，]$/.test(reader.between(base, next))
      ? divide(now.interval, next.interval)
      : undefined;
    if (ratio === undefined) return false;
    return meet(sizeOf({ low: ratio.low - 1, high: ratio.high - 1 }), sizeOf(focus.interval));
  });
}

/** 航程8.1万海里。本市派出7人，较上次增加2人: a number whose measure is not known here is none of persons. */
const isOfUnknownUnit = ({ numbers, worded }: Relation, reader: Reader): boolean =>
  worded !== true &&
  numbers.some(
    (claim) =>
      claim.unit === '' &&
      /^(?![增减升降提上下调扩缩延压涨跌到至为和与及以左多余比的])[\u4e00-\u9fff]/.test(reader.tail(claim)),
  ) &&
  numbers.some(({ unit }) => unit !== '' && unit !== '1' && unit !== 'points' && unit !== 'times');

const revision =
  /^[，,]?[^，。；\d]{0,8}(?:修订|修正|核定|核实|更正|订正|调整|重述|追溯调整)[^，。；\d]{0,6}[为至到成][^，。；\d]{0,3}$/;

/** 上年总量由2698.4亿元修订为2705.1亿元，增长5.2%: on what it was revised to, where that bears it out. */
function isRevised({ focus, numbers }: Relation, near: readonly Claim[], reader: Reader): boolean {
  const first = numbers.find((claim) => claim !== focus && revision.test(reader.tail(claim)));
  const revised = first === undefined ? undefined : nextOf(first, near, reader);
  return revised !== undefined && !numbers.includes(revised);
}

/** 比上月末少0.4亿立方米，比常年的4.7亿立方米多10.6%: what one is compared with is not what the other is. */
const isBesideOwnBase = (change: Claim, own: readonly Claim[], reader: Reader): boolean =>
  comparing.test(reader.gap(change)) &&
  own.some((base) => base.start >= change.end && comparing.test(reader.gap(base)));

const comparing = /[，。；（(]?(?:比|较)[^，。；]*$/;

const since =
  /(?:今年|本年|本期|当年|本月|次年|翌年|随后|此后|其后|以来|[一二两三四五六七八九十\d]+[年个]月?[间来内])[^，。；\d]{0,14}$/;

/** 2020年2.10万名，四年来增加3500名，增长16.7%; 上年6105万元，今年少793万元，下降13.0%: what it was, and what it changed by since. */
function isOnAmountBefore(told: Claim, [level, change]: readonly Claim[], reader: Reader): boolean {
  if (level === undefined || change?.role !== 'change' || level.end > change.start) return false;
  const rate = divide(sizeOf(change.interval), sizeOf(level.interval));
  return (
    rate !== undefined &&
    meet(sizeOf(told.interval), rate) &&
    /^[^。]*$/.test(reader.between(level, change)) &&
    since.test(reader.between(level, change))
  );
}

/** 较11月底的36.1减少1.5 … （上年同日29.8亿立方米，多16.1%）: on the earlier amount right before it, from any amount before that. */
function isOnEarlierBeside(
  { focus, numbers, worded }: Relation,
  near: readonly Claim[],
  reader: Reader,
): boolean {
  const base = near.findLast((claim) => claim.end <= focus.start && claim.source === focus.source);
  if (worded === true || base === undefined || numbers.includes(base) || !isEarlier(base, reader))
    return false;
  return near.some((now) => now !== base && now.end <= base.start && isGrowthOf(focus, now, base));
}

/** 2618万人次，为2019年2594万人次的100.9%，比2022年的1142万人次增长1.29倍: what a share is of has not grown; what came before it has. */
function isFromMark(
  told: Claim,
  [now, base]: readonly Claim[],
  near: readonly Claim[],
  reader: Reader,
): boolean {
  if (now === undefined || base === undefined || !isShareMark(now, reader)) return false;
  return near.some((other) => other.end <= now.start && isGrowthOf(told, other, base));
}

/** Whether a rate is how much one amount is more or less than another of its unit. */
function isGrowthOf(rate: Claim, now: Claim, base: Claim): boolean {
  const ratio = now.unit === base.unit ? divide(now.interval, base.interval) : undefined;
  return (
    ratio !== undefined && meet(sizeOf(rate.interval), sizeOf({ low: ratio.low - 1, high: ratio.high - 1 }))
  );
}
