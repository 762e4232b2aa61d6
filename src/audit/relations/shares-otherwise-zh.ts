// What Chinese words and the shares beside it say of a share that was held against the wrong whole: the latter of two, the larger,
// what the same words count, the amount of the time that is named.

import type { Claim } from '../claim.js';
import { meet } from '../hedges.js';
import { timeOf } from './earlier-zh.js';
import type { Reader } from './reader.js';
import { closed, divide, sizeOf } from './relation.js';
import { phraseOf } from './wrong-wholes.js';

/** Whether the words, or other amounts beside it, give a share that was held against a part and a whole. */
export function isShareToldOtherwise(
  share: Claim,
  own: readonly Claim[],
  near: readonly Claim[],
  rates: readonly Claim[],
  reader: Reader,
): boolean {
  return (
    isOfIncrease(share, own.at(-1), reader) ||
    isOfThisYear(share, own, near, reader) ||
    isOfNamedTime(share, own, near, reader) ||
    isOfLarger(share, own, near) ||
    isOfLatter(share, own, near, reader) ||
    isPastThreshold(share, own, near, reader) ||
    isOfMonth(share, own, near, reader) ||
    isOfWholeBeside(share, own, near, rates, reader) ||
    isOfNamesakeBefore(share, own, near, reader) ||
    isOutOfStep(share, own, near, reader)
  );
}

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
  if (part === undefined || whole === undefined || part.role === 'previous') return false;
  if (whole.role !== 'previous' && !/(?:去年|上年|前年)[^，。；\d]*$/.test(reader.gap(whole))) return false;
  if (phraseOf(share, reader) !== null || /(?:去年|上年|前年)[^，。；\d]*$/.test(reader.gap(part)))
    return false;
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
  if (part === undefined || whole === undefined) return false;
  const isTooSmall = part.value > whole.value && share.value < 1;
  const isTooLarge = part.value < whole.value && share.value > 1.5;
  return near.some(
    (other) =>
      ((isTooSmall && other.value > part.value) || (isTooLarge && other.value < part.value)) &&
      isShareOf(share, part, other),
  );
}

/** 续建268个，新开工118个，后者已有92个开工，开工率78.0%: of the last before it. */
function isOfLatter(share: Claim, [part]: readonly Claim[], near: readonly Claim[], reader: Reader): boolean {
  if (part === undefined || !reader.gap(part).includes('后者')) return false;
  const last = near.filter((claim) => claim.end <= part.start && claim.unit === part.unit).at(-1);
  return last !== undefined && isShareOf(share, part, last);
}

/** 10月合计94.2 … 1—10月累计936.5 … 净外送5.5，相当于5.8%: a part of the month is of no amount of the year so far. */
function isOfMonth(
  share: Claim,
  [part, whole]: readonly Claim[],
  near: readonly Claim[],
  reader: Reader,
): boolean {
  if (part === undefined || whole === undefined) return false;
  const isSoFar = (claim: Claim): boolean => /累计/.test(reader.gap(claim));
  return (
    isSoFar(whole) &&
    !isSoFar(part) &&
    near.some((other) => !isSoFar(other) && other.end <= whole.start && isShareOf(share, part, other))
  );
}

/** 首破300万标箱，达到312.7万标箱 … 占总量的7.9%: of what there was, and not of the mark that it passed. */
function isPastThreshold(
  share: Claim,
  [part, whole]: readonly Claim[],
  near: readonly Claim[],
  reader: Reader,
): boolean {
  if (part === undefined || whole === undefined) return false;
  return (
    /(?:破|突破|超过?|逾|跨过|站上|迈上|跃上)$/.test(reader.gap(whole)) &&
    near.some(
      (other) => other.start > whole.end && other.value >= whole.value && isShareOf(share, part, other),
    )
  );
}

/** 612.4 … 民营351.8，占57.4%；外商198.6，占32.4%: of what bears out the shares beside it too. */
function isOfWholeBeside(
  share: Claim,
  [part]: readonly Claim[],
  near: readonly Claim[],
  rates: readonly Claim[],
  reader: Reader,
): boolean {
  if (part === undefined || phraseOf(share, reader) !== null) return false;
  const beside = rates.flatMap((other) => {
    const own = near.filter((claim) => claim.end <= other.start).at(-1);
    return other === share || own === undefined || other.start - own.end > 6 ? [] : [{ other, own }];
  });
  return near.some(
    (whole) =>
      isShareOf(share, part, whole) &&
      beside.filter(({ other, own }) => own !== part && isShareOf(other, own, whole)).length > 1,
  );
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
