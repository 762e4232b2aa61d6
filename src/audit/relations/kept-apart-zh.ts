// What Chinese words say against holding numbers together: an amount that was revised since, the amount of one month beside one
// so far, a net amount and the gains within it, a change told on the very amount before it.

import type { Claim } from '../claim.js';
import { meet } from '../hedges.js';
import { isEarlier } from './earlier-zh.js';
import { isShareMark } from './marks-zh.js';
import type { Reader } from './reader.js';
import { add, divide, partsOf, sizeOf, type Relation } from './relation.js';
import { phraseOf } from './wrong-wholes.js';

/** Whether words keep the numbers of a failing relation apart. */
export function isKeptApart(relation: Relation, near: readonly Claim[], reader: Reader): boolean {
  const { focus } = relation;
  const own = partsOf(relation);
  switch (relation.relation) {
    case 'growth':
      return (
        isRevised(relation, near, reader) ||
        isOnAmountBefore(focus, own, reader) ||
        isOnEarlierBeside(relation, near, reader) ||
        isFromMark(focus, own, near, reader)
      );
    case 'multiple':
      return isFromMark(focus, own, near, reader);
    case 'change':
      return isRevised(relation, near, reader) || isBesideOwnBase(focus, own, reader);
    case 'share':
      return (
        isOfOtherSpan(own, reader) ||
        isRevised(relation, near, reader) ||
        isOnMeanPopulation(focus, own, reader) ||
        isOfListMember(relation, own, near, reader) ||
        isOfNearlyAll(focus, own, near, reader) ||
        isOfWhatItBecame(focus, own, near, reader) ||
        isOfNamesake(focus, own, near, reader)
      );
    case 'sum':
      return isWithWholeOfBoth(relation, own, near) || isOfAnotherWhole(relation, own, reader);
    case 'per_head':
      return isOfPartOnly(own, reader) || isOfFamilies(focus, own, reader);
    case 'part':
      return isWithinNet(focus, reader);
    default:
      return false;
  }
}

const revision =
  /^[，,]?[^，。；\d]{0,8}(?:修订|修正|核定|核实|更正|订正|调整|重述|追溯调整)[^，。；\d]{0,6}[为至到成][^，。；\d]{0,3}$/;

/** 上年总量由2698.4亿元修订为2705.1亿元，增长5.2%: on what it was revised to, where that bears it out. */
function isRevised({ focus, numbers }: Relation, near: readonly Claim[], reader: Reader): boolean {
  const first = numbers.find((claim) => claim !== focus && revision.test(reader.tail(claim)));
  const revised = first === undefined ? undefined : nextOf(first, near, reader);
  return revised !== undefined && !numbers.includes(revised);
}

const nextOf = (claim: Claim, near: readonly Claim[], reader: Reader): Claim | undefined =>
  near.find(({ start }) => start === claim.end + reader.tail(claim).length);

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

const nameOf = (claim: Claim, reader: Reader): string | undefined =>
  /[\u4e00-\u9fff]{2}$/.exec(reader.gap(claim))?.[0];

function isShareOf(share: Claim, part: Claim, whole: Claim): boolean {
  const ratio = divide(sizeOf(part.interval), sizeOf(whole.interval));
  return ratio !== undefined && meet(share.interval, ratio);
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
  return near.some((now) => {
    const ratio = now === base || now.unit !== base.unit ? undefined : divide(now.interval, base.interval);
    return (
      ratio !== undefined &&
      now.end <= base.start &&
      meet(sizeOf(focus.interval), sizeOf({ low: ratio.low - 1, high: ratio.high - 1 }))
    );
  });
}

/** 2618万人次，为2019年2594万人次的100.9%，比2022年的1142万人次增长1.29倍: what a share is of has not grown; what came before it has. */
function isFromMark(
  told: Claim,
  [now, base]: readonly Claim[],
  near: readonly Claim[],
  reader: Reader,
): boolean {
  if (now === undefined || base === undefined || !isShareMark(now, reader)) return false;
  return near.some((other) => {
    const ratio =
      other.end > now.start || other.unit !== base.unit ? undefined : divide(other.interval, base.interval);
    return (
      ratio !== undefined &&
      meet(sizeOf(told.interval), sizeOf({ low: ratio.low - 1, high: ratio.high - 1 }))
    );
  });
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

/** 住户1124亿元，企事业1687亿元。住户贷款中，住房782亿元、消费196亿元: what is told to be within one of them. */
const isOfAnotherWhole = ({ slip, worded }: Relation, own: readonly Claim[], reader: Reader): boolean =>
  slip === true &&
  worded !== true &&
  own.some(
    (part) =>
      part.sentence !== own[0]?.sentence &&
      /^[^，。；\d]{2,14}(?:中|里|内)(?![心小国间型部央级高药医学])/.test(reader.sentence(part)),
  );

/** 游客3142万人次，其中过夜游客1186万人次，人均花费1624元, of what all have spent. */
const isOfPartOnly = ([amount, heads]: readonly Claim[], reader: Reader): boolean =>
  amount !== undefined &&
  heads !== undefined &&
  amount.end <= heads.start &&
  /其中[^，。；\d]*$/.test(reader.gap(heads));

/** 常住36.42万人；家庭户13.1万户，户均2.58人: some live in no family. */
const isOfFamilies = (mean: Claim, [persons, homes]: readonly Claim[], reader: Reader): boolean =>
  persons !== undefined &&
  homes !== undefined &&
  persons.unit === 'persons' &&
  /家庭户[^，。；]*$/.test(reader.gap(homes)) &&
  persons.value / homes.value > mean.value &&
  persons.value / homes.value < 1.15 * mean.value;

/** 净利润18.4亿元，其中2户亏损6.3亿元，3户盈利24.7亿元: what is won before the losses may be more than what is left. */
const isWithinNet = (part: Claim, reader: Reader): boolean =>
  /(?:盈利|亏损|盈余|流入|流出|迁入|迁出|转入|转出|新增|减少|注销|顺差|逆差|结余|赤字)[^，。；\d]{0,8}$/.test(
    reader.gap(part),
  );
