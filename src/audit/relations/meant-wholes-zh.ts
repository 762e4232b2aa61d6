// A Chinese share that names its whole and holds of another amount only: 占农业损失的39.4%; 这1675人中，有804人…，48%; 秋粮中玉米占56.8%,
// 达203.6万吨. The amount whose words say what the share's say is its whole, however many others there are that they do not name.

import type { Claim } from '../claim.js';
import { clauseBefore, isEarlier, timeOf } from './earlier-zh.js';
import { among, contentOf, covered, labelBefore, labelOf } from './labels-zh.js';
import type { Reader } from './reader.js';
import type { Relation } from './relation.js';
import { isPlanned, ofWhole, sharesInText, type ShareInText } from './share-parts-zh.js';
import { isMean } from './shares-zh.js';
import { isRiseUnasked } from './wrong-wholes.js';

/** How much of the words must fit the whole, and how much more than the amount that bears the share out. */
const [least, margin] = [0.99, 0.2];

export function meantWholesZh(claims: readonly Claim[], reader: Reader): Relation[] {
  return sharesInText(claims, reader).flatMap((told) => {
    if (told.bearing.length === 0) return [];
    const whole = countedIn(told, reader) ?? meanOf(told, reader) ?? namedIn(told, claims, reader);
    return whole === undefined ? [] : ofWhole(told, whole);
  });
}

const counted = new RegExp(`^[\\u4e00-\\u9fff]{0,6}?${among}`);

/** 78人中，機車騎士46人，占59%: the amount itself stands before 中. */
function countedIn({ part, phrase, wholes }: ShareInText, reader: Reader): Claim | undefined {
  if (phrase !== null && !/^[该此其]/.test(phrase)) return undefined;
  return wholes
    .filter(
      (whole) =>
        whole.sentence === part.sentence &&
        whole.end <= part.start &&
        counted.test(reader.tail(whole)) &&
        !/[；;。]/.test(reader.between(whole, part)),
    )
    .at(-1);
}

/** 全省居民36218元 … 中位数30562元，为平均数的84.4%: of the first amount of its concept. */
function meanOf({ part, phrase, wholes }: ShareInText, reader: Reader): Claim | undefined {
  if (phrase === null || !phrase.includes('平均') || !clauseBefore(part, reader).includes('中位数'))
    return undefined;
  return wholes.find((whole) => isMean(whole, part, wholes));
}

/** Before 中 at the beginning of the clause of the part. */
const leading = new RegExp(
  `(?:^|[。；，：,;:])(?:在|从)?([^，。；：,;:]{2,14}?)${among}[，,]?[^，。；,;\\d]*$`,
);

/** The words for the whole: behind 占, else before 中. */
function nameOf({ share, part, phrase }: ShareInText, reader: Reader): string | null {
  const pointsBack = phrase === null || /^[该此其]/.test(phrase);
  if (!pointsBack) return phrase;
  const found = leading.exec(reader.before(part.start < share.start ? part : share))?.[1] ?? null;
  return found === null || /其$/.test(found) ? null : found;
}

const everything = /^(?:全部|全市|全省|全国|全区|全县|全州|所有|总)/;

/** The one amount that has all of the words, where what bears the share out lacks some. */
function namedIn(told: ShareInText, claims: readonly Claim[], reader: Reader): Claim | undefined {
  const phrase = nameOf(told, reader);
  if (phrase === null || /[该此其]|[两三前后]者|[两三]项/.test(phrase)) return undefined;
  const name = contentOf(phrase);
  // 城镇居民人均可支配收入47850元，农村居民22940元; 总播种面积230.8万亩，粮食作物184.6万亩 … 占粮食播种面积的: what says only a part of
  // the name, or begins like it, goes on from the amount before it
  const label = (claim: Claim): string => {
    const own = contentOf(labelOf(claim, claims, reader));
    return covered(own.trim(), name) >= least || own.trim().startsWith(name.trim().slice(0, 2))
      ? `${own} ${contentOf(labelBefore(claim, claims, reader))}`
      : own;
  };
  // 占累计收入的: of the one that is told so
  const span = /^(?:累计|当月|本月|当季|当年|本季)/.exec(phrase)?.[0];
  const score = (claim: Claim): number =>
    span === undefined || clauseBefore(claim, reader).includes(span) ? covered(name, label(claim)) : 0;
  const isUnmeant = (claim: Claim): boolean =>
    isPlanned(claim, reader) && !/目标|计划|任务|预算/.test(phrase);
  const named = told.wholes.filter(
    (claim) =>
      claim.end <= told.share.start &&
      !isRiseUnasked(claim, phrase) &&
      !isUnmeant(claim) &&
      !/其余|其他|其它|扣除/.test(
        reader
          .before(claim)
          .split(/[；。]/)
          .at(-1) ?? '',
      ) &&
      score(claim) >= least,
  );
  const time = /上年|去年|前年|(?:19|20)\d{2}年|\d{1,2}月/.exec(phrase)?.[0] ?? timeOf(told.part, reader);
  const isTimely = (claim: Claim): boolean =>
    timeOf(claim, reader) === time ||
    (!isEarlier(claim, reader) && (time === null || timeOf(claim, reader) === null));
  const isShort = (own: string): boolean =>
    covered(own, name) > 0.5 && name.trim().startsWith(own.slice(0, 2));
  // 进出境旅客218.5万人次：进境106.2万，出境112.3万 … 出境旅客中: named by what it adds to the rest
  const isNamed = (claim: Claim): boolean =>
    claim.end <= told.share.start &&
    isTimely(claim) &&
    !isUnmeant(claim) &&
    (score(claim) > least - margin || isShort(contentOf(labelOf(claim, claims, reader)).trim()));
  // 上年用水总量32.6亿立方米，农业用水20.2亿立方米，占用水总量的62.0%: of the one that its sentence names
  const isBeside = (claim: Claim): boolean =>
    claim.sentence === told.part.sentence && claim.end <= told.part.start && score(claim) >= least;
  if (told.bearing.some(isBeside)) return undefined;
  if (told.bearing.some((claim) => isNamed(claim) || (time !== null && timeOf(claim, reader) === time)))
    return undefined;
  const dated = (claim: Claim): boolean => claim.end <= told.share.start && timeOf(claim, reader) === time;
  // 占4月箱量的: of the one of that month, whatever it is called
  const meant =
    named.length === 0 && /\d年|\d月|上年|去年|前年/.test(phrase) ? told.wholes.filter(dated) : named;
  const timely = meant.filter(
    (claim) =>
      isTimely(claim) &&
      (claim.period === null || told.part.period === null || claim.period.to === told.part.period.to),
  );
  const [whole] = timely;
  // 占全部投资的: of the larger one
  const isLess = everything.test(phrase) && told.bearing.some(({ value }) => value > (whole?.value ?? 0));
  return isLess || new Set(timely.map(({ value }) => value)).size !== 1 ? undefined : whole;
}
