// What Chinese words say against holding numbers together: an amount that was revised since, the amount of one month beside one
// so far, a net amount and the gains within it, a change told on the very amount before it.

import type { Claim } from '../claim.js';
import { meet } from '../hedges.js';
import type { Reader } from './reader.js';
import { add, divide, partsOf, sizeOf, type Relation } from './relation.js';

/** Whether words keep the numbers of a failing relation apart. */
export function isKeptApart(relation: Relation, near: readonly Claim[], reader: Reader): boolean {
  const { focus } = relation;
  const own = partsOf(relation);
  switch (relation.relation) {
    case 'growth':
      return isRevised(relation, near, reader) || isOnAmountBefore(focus, own, reader);
    case 'change':
      return isRevised(relation, near, reader);
    case 'share':
      return isOfOtherSpan(own, reader) || isRevised(relation, near, reader);
    case 'sum':
      return isWithWholeOfBoth(relation, own, near);
    case 'part':
      return isWithinNet(focus, reader);
    default:
      return false;
  }
}

const revision =
  /^(?:[^，。；\d]{0,6})?(?:修订|修正|核定|核实|更正|订正|调整|重述|追溯调整)[^，。；\d]{0,6}[为至到成][^，。；\d]{0,3}$/;

/** 上年总量由2698.4亿元修订为2705.1亿元，增长5.2%: on what it was revised to, where that bears it out. */
function isRevised({ focus, numbers }: Relation, near: readonly Claim[], reader: Reader): boolean {
  const first = numbers.find((claim) => claim !== focus && revision.test(reader.tail(claim)));
  if (first === undefined) return false;
  const revised = near.find((claim) => claim.start === first.end + reader.tail(first).length);
  return revised !== undefined && !numbers.includes(revised);
}

const since =
  /(?:今年|本年|本年度|本期|当年|本月|次年|翌年|随后|此后|其后|以来|[一二两三四五六七八九十\d]+[年个][^，。；\d]{0,2}[间来内])[^，。；\d]{0,14}$/;

/** 2020年2.10万名，四年来增加3500名，增长16.7%; 上年6105万元，今年少793万元，下降13.0%: what it was, and what it changed by since. */
function isOnAmountBefore(told: Claim, [level, change]: readonly Claim[], reader: Reader): boolean {
  if (level === undefined || change?.role !== 'change' || level.end > change.start) return false;
  const rate = divide(sizeOf(change.interval), sizeOf(level.interval));
  return (
    rate !== undefined &&
    meet(sizeOf(told.interval), rate) &&
    since.test(reader.gap(change)) &&
    /^[^。]*$/.test(reader.between(level, change))
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

/** 税收62.1亿元，非税24.9亿元 of 87.0亿元 … 增值税24.7亿元: two parts of one whole are no whole and its part. */
function isWithWholeOfBoth(
  { focus, slip, worded }: Relation,
  own: readonly Claim[],
  near: readonly Claim[],
): boolean {
  return (
    slip === true &&
    worded !== true &&
    own.some((part) => {
      const both = add(focus.interval, part.interval);
      return near.some(
        (whole) =>
          whole !== focus &&
          !own.includes(whole) &&
          whole.unit === focus.unit &&
          whole.end <= focus.start &&
          meet(whole.interval, both),
      );
    })
  );
}

/** 净利润18.4亿元，其中2户亏损6.3亿元，3户盈利24.7亿元: what is won before the losses may be more than what is left. */
const isWithinNet = (part: Claim, reader: Reader): boolean =>
  /(?:盈利|亏损|盈余|流入|流出|迁入|迁出|转入|转出|新增|减少|注销|顺差|逆差|结余|赤字)[^，。；\d]{0,8}$/.test(
    reader.gap(part),
  );
