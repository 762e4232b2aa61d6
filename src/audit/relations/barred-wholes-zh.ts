// A Chinese share without a word for its whole that holds only of what cannot be it: an amount of an earlier time than its part, one
// told beside its part as another part of one sum, or one told after it. Held against the text where its whole is told as well.

import type { Claim } from '../claim.js';
import { samePeriod } from '../frames.js';
import { isEarlier, namesTime, timeOf } from './earlier-zh.js';
import { among } from './labels-zh.js';
import { isHeldAgainst } from './marks-zh.js';
import type { Reader } from './reader.js';
import { partsOf, type Relation } from './relation.js';
import { amountsOf, isPlanned, ofWhole, sharesInText, type ShareInText } from './share-parts-zh.js';
import { naturalWhole } from './shares-zh.js';

export function barredWholes(
  claims: readonly Claim[],
  known: readonly Relation[],
  reader: Reader,
): Relation[] {
  const holding = known.filter(({ verdict }) => verdict === 'consistent');
  const amounts = amountsOf(claims);
  const unnamed = (whole: Claim, told: ShareInText): Claim | undefined =>
    thenOf(whole, told, reader) ??
    parentOf(whole, told, reader) ??
    sumOf(whole, told, holding, reader) ??
    besideOf(whole, told, holding, reader) ??
    (isToldLater(whole, told) || isPlanned(whole, reader)
      ? (naturalWhole(told.share, told.part, amounts, reader) ?? leadingOf(told))
      : undefined);
  const shares = sharesInText(claims, reader);
  // 国家级1286亿元，占55.5%；省级412亿元，占17.8%。全市2318亿元: what two of a sentence are of may be told behind them
  const isOfBoth = (whole: Claim, told: ShareInText): boolean =>
    shares.some(
      (other) =>
        other.share !== told.share &&
        other.share.sentence === told.share.sentence &&
        other.bearing.includes(whole),
    );
  return shares.flatMap((told) => {
    if (told.bearing.length === 0 || namesTime(told.phrase)) return [];
    if (told.bearing.some((whole) => isSumWith(whole, told.part, holding))) return [];
    if (told.bearing.some((whole) => isToldLater(whole, told) && isOfBoth(whole, told))) return [];
    // 366天中的324天，88.5%; 38个完成23个，占60.5%: its whole leads to it
    if (/中的?$|中有$/.test(reader.gap(told.part))) return [];
    if (told.bearing.some((whole) => leadsTo(whole, told.part, reader))) return [];
    const meant = told.bearing.map(
      (whole) => presentOf(whole, told, reader) ?? (told.phrase === null ? unnamed(whole, told) : undefined),
    );
    const [whole] = meant;
    if (whole === undefined || meant.some((one) => one?.value !== whole.value)) return [];
    // 3241万人次，是2022年1386万人次的2.34倍，其中未成年人812万人次: what is only compared with has no part here
    return isPlanned(whole, reader) || isHeldAgainst(whole, reader) ? [] : ofWhole(told, whole);
  });
}

const leadsTo = (whole: Claim, part: Claim, reader: Reader): boolean =>
  whole.end <= part.start && /^[^，。；：、,;]{0,4}$/.test(reader.between(whole, part));

/** 48.7亿千瓦时 … 去年同月45.8亿千瓦时；二产31.2亿千瓦时，占64.1%: the present amount of what the whole is an earlier one of. */
function presentOf(whole: Claim, { part, wholes }: ShareInText, reader: Reader): Claim | undefined {
  if (isEarlier(part, reader) || whole.start > part.start || timeOf(part, reader) !== null) return undefined;
  if (!isEarlier(whole, reader)) return ofPartsTime(whole, part, wholes);
  // 上年用水总量32.6亿立方米，农业用水20.2亿立方米，占62.0%: the sentence tells of that time alone
  const isBeside = (claim: Claim): boolean => claim.sentence === part.sentence && claim.end <= whole.start;
  if (whole.sentence === part.sentence && !wholes.some(isBeside)) return undefined;
  return wholes
    .filter(
      (claim) =>
        claim.end <= whole.start &&
        !isEarlier(claim, reader) &&
        claim.role === 'level' &&
        // 设计年吞吐量4500万人次，去年实际3862万人次: what there is room for
        !/(?:设计|核定|额定|可容纳|最大)[^，。；]*$/.test(reader.gap(claim)),
    )
    .at(-1);
}

/** 4月86.2万标箱，3月79.5万标箱 … 外贸箱54.8万: the one amount of the time that the text has come to. */
function ofPartsTime(whole: Claim, part: Claim, wholes: readonly Claim[]): Claim | undefined {
  const isThen = ({ period }: Claim): boolean => period !== null && period.to === part.period?.to;
  if (!whole.periodHere || isThen(whole) || (whole.period?.to ?? Infinity) > (part.period?.to ?? 0))
    return undefined;
  const then = wholes.filter(
    (claim) => claim.periodHere && isThen(claim) && claim.role === 'level' && claim.end <= part.start,
  );
  return then.length === 1 ? then[0] : undefined;
}

/** 前年10.52亿美元 … 前年此项3.84亿美元、占36.5%: the one amount of the time that the part is told of. */
function thenOf(whole: Claim, { part, wholes }: ShareInText, reader: Reader): Claim | undefined {
  const time = timeOf(part, reader);
  if (time === null || timeOf(whole, reader) === time) return undefined;
  // 3月生产42615辆，销售41872辆 … 3月销售新能源车23730辆: of the same time, told once for both
  if (timeOf(whole, reader) === null && whole.period !== null && samePeriod(whole, part)) return undefined;
  const then = wholes.filter(
    (claim) => claim.end <= part.start && timeOf(claim, reader) === time && claim.role !== 'change',
  );
  return then.length === 1 ? then[0] : undefined;
}

/** 水资源74.6亿立方米。总用水量31.8亿立方米，其中农业19.4亿立方米，占61.0%: of what 其中 leads from, in its own sentence. */
function parentOf(whole: Claim, { part, wholes }: ShareInText, reader: Reader): Claim | undefined {
  const parent = wholes.find(
    (claim) => claim.frame === part.partOf && claim.sentence === part.sentence && claim.end <= part.start,
  );
  // 139.5万人，占22.7%，其中98.2万人，占16.0%: of what the share before it is of
  if (parent === undefined || reader.between(parent, part).includes('占')) return undefined;
  // 2024年1.26万套，2023年1.41万套，降10.6%；其中保障房0.38万套: of the later of the two
  if (whole.end <= parent.start && (whole.period?.to ?? 0) > (parent.period?.to ?? Infinity))
    return undefined;
  return whole.end <= parent.start || whole.start >= part.end ? parent : undefined;
}

const nesting = new RegExp(`该|其|${among}`);

const apart = (whole: Claim, part: Claim, reader: Reader): boolean => {
  const [first, second] = whole.start < part.start ? [whole, part] : [part, whole];
  return !nesting.test(reader.between(first, second));
};

/** 投入86.4亿元 … 中央32.1亿元、省级24.8亿元、市县29.5亿元: what the part makes with others. */
const isSumWith = (whole: Claim, part: Claim, holding: readonly Relation[]): boolean =>
  holding.some(
    (one) => one.relation === 'sum' && one.focus.value === whole.value && partsOf(one).includes(part),
  );

/** 城镇1203.4亿元，乡村283.3亿元；餐饮收入187.2亿元: what both are parts of, of one sum or of two. */
function sumOf(
  whole: Claim,
  { part, wholes }: ShareInText,
  holding: readonly Relation[],
  reader: Reader,
): Claim | undefined {
  if (!apart(whole, part, reader)) return undefined;
  const totals = (claim: Claim): Claim[] =>
    holding
      .filter((one) => one.relation === 'sum' && one.focus !== claim && partsOf(one).includes(claim))
      .map(({ focus }) => focus);
  const own = totals(part);
  return totals(whole).find((total) => wholes.includes(total) && own.includes(total));
}

/** 二产31.2亿千瓦时，占64.1%，三产9.8亿千瓦时，占20.1%: of what the share right before it in its sentence is of. */
function besideOf(
  whole: Claim,
  { share, part, wholes }: ShareInText,
  holding: readonly Relation[],
  reader: Reader,
): Claim | undefined {
  if (whole.start > part.start || whole.sentence !== part.sentence || !apart(whole, part, reader))
    return undefined;
  const found = holding.find(
    (one) =>
      one.relation === 'share' &&
      one.focus !== share &&
      one.numbers[1] === whole &&
      one.focus.sentence === whole.sentence &&
      one.focus.start > whole.start,
  )?.numbers[2];
  return found !== undefined && wholes.includes(found) ? found : undefined;
}

/** 全市共有博物馆64家，其中国有41家、非国有23家，非国有占35.9%: the first amount of its sentence, where no other one there is as large. */
function leadingOf({ share, part, wholes }: ShareInText): Claim | undefined {
  const here = wholes.filter(
    (claim) => claim.sentence === share.sentence && claim.start < Math.min(share.start, part.start),
  );
  const [first, ...others] = here.filter(({ role }) => role === 'level');
  return others.every(({ value }) => value < (first?.value ?? 0)) ? first : undefined;
}

const isToldLater = (whole: Claim, { share }: ShareInText): boolean => whole.sentence > share.sentence;
