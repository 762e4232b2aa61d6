// The part of a Chinese share by its place: 出口54.8万，占63.6%; 秋粮中玉米占56.8%，达203.6万吨; and the amounts that its whole could be.

import type { Claim } from '../claim.js';
import { distance } from '../frames.js';
import { meet } from '../hedges.js';
import { tiedReading } from './candidate.js';
import { clauseBefore, namesTime } from './earlier-zh.js';
import { among } from './labels-zh.js';
import { divideBoth, shareOf } from './pairs.js';
import { namesAge, type Reader } from './reader.js';
import { add, asPrinted, closed, type Relation } from './relation.js';
import { alike, exactly } from './runs.js';
import { isAim } from './progress-zh.js';
import { partCalled } from './shares-zh.js';
import { tokensOf } from './wrong-wholes.js';

/** How many sentences away the amounts may stand that a share could be of. */
const reach = 3;

export interface ShareInText {
  share: Claim;
  part: Claim;
  /** The words for its whole behind 占, where they are more than a word for everything. */
  phrase: string | null;
  /** Amounts of its measure, larger than the part, before or behind it. */
  wholes: readonly Claim[];
  /** Those of them that bear the share out. */
  bearing: readonly Claim[];
}

const noShare = /^(?:growth|average_growth|previous|points|change|multiple|target|rank|contribution)$/;

export const amountsOf = (claims: readonly Claim[]): Claim[] =>
  claims.filter(
    (claim) =>
      claim.lang === 'zh' &&
      claim.aside === null &&
      !claim.ordinal &&
      closed(claim) &&
      claim.value > 0 &&
      claim.hedge === 'exact' &&
      !/^(?:1|points|times|years|months|岁)$/.test(claim.unit),
  );

/** Every share whose part stands right before it or right behind it, or is called by the words before it. */
export function sharesInText(claims: readonly Claim[], reader: Reader): ShareInText[] {
  const told = amountsOf(claims);
  return claims
    .filter(
      (claim) =>
        claim.lang === 'zh' &&
        claim.aside === null &&
        claim.unit === '1' &&
        (claim.form === 'digits' || /^[一二两三四五六七八九]成/.test(claim.text)) &&
        claim.hedge === 'exact' &&
        claim.value > 0 &&
        claim.value < 1 &&
        (claim.list === null || claim.list.length < 2) &&
        !noShare.test(claim.role),
    )
    .flatMap((share): ShareInText[] => {
      const part = partOf(share, claims, told, reader);
      if (part === undefined || reader.bracket(part) > reader.bracket(share)) return [];
      const wholes = told.filter(
        (claim) =>
          claim !== part && alike(claim, part) && claim.value > part.value && distance(claim, share) <= reach,
      );
      const bearing = wholes.filter((whole) => {
        const ratio = divideBoth(exactly(part), exactly(whole));
        return ratio !== undefined && meet(asPrinted(share), ratio);
      });
      return [{ share, part, phrase: phraseOf(share, reader), wholes, bearing }];
    });
}

/** What stands behind 占, its time among it; null where that names nothing. */
function phraseOf(share: Claim, reader: Reader): string | null {
  const found =
    /(?:占|相当于|(?:为|是)(?=[^，。；]{0,6}平均))(?:到|了)?([^，。；：,;:]{2,20}?)(?:的(?:比重|比例|份额)?)?(?:为|达到?|约为?|近)?$/.exec(
      reader.gap(share),
    )?.[1];
  return found === undefined || (tokensOf(found, 'zh').length === 0 && !namesTime(found)) ? null : found;
}

/** From a part to its share. */
const toShare =
  /^[）)]?(?:[，、,（(][^，。；：（）、,;\d]{0,8})?(?:占|相当于|比重|比例|份额|城镇化率|(?:为|是)(?=[^，。；]{0,6}平均))[^，。；：、,;]{0,20}$/;
/** 这1675人中，有804人看重编制，48%; 其中804人（48%）. */
const amongThem = new RegExp(`${among}[，,]?[^。]*$`);
const toBare = /^[^，。；（,;\d]{0,8}[，,（(](?:即|约|比例|占比)?$/;
/** From a share to its part: ，为5.87亿元. */
const toPart = /^[，,（(](?:[^，。；\d]{1,6}额)?(?:为|达|达到|计|合|即|共|共计|约)*$/;

function partOf(
  share: Claim,
  claims: readonly Claim[],
  told: readonly Claim[],
  reader: Reader,
): Claim | undefined {
  const here = claims.filter(
    (claim) =>
      claim.source === share.source &&
      claim.sentence === share.sentence &&
      claim.aside === null &&
      !namesAge(claim),
  );
  const before = here.filter(({ end }) => end <= share.start).at(-1);
  const behind = here.find(({ start }) => start >= share.end);
  if (
    behind !== undefined &&
    told.includes(behind) &&
    toPart.test(reader.between(share, behind)) &&
    !/^[，,（(]$/.test(reader.between(share, behind))
  )
    return behind;
  const called = partCalled(share, told, reader);
  if (called !== undefined) return called;
  const isBeside =
    before !== undefined &&
    told.includes(before) &&
    (toShare.test(reader.between(before, share)) ||
      (amongThem.test(reader.before(before)) && toBare.test(reader.between(before, share))));
  return isBeside
    ? (meantPart(
        before,
        share,
        here.filter((claim) => told.includes(claim)),
        reader,
      ) ?? before)
    : undefined;
}

/** 地方收入78.3亿元，上划中央收入48.5亿元，地方级占比61.8%: the one that begins as the words before 占 do, where the last does not. */
function meantPart(last: Claim, share: Claim, here: readonly Claim[], reader: Reader): Claim | undefined {
  const subject =
    /^[）)]?[，,]([\u4e00-\u9fff]{2,8}?)(?:所?占|的?比重|的?比例|份额)/.exec(
      reader.between(last, share),
    )?.[1] ?? '';
  const name = subject.slice(0, 2);
  const isCalled = (claim: Claim): boolean => clauseBefore(claim, reader).includes(name);
  if (name === '' || isCalled(last)) return undefined;
  const others = here.filter(
    (claim) => claim !== last && claim.end <= last.start && alike(claim, last) && isCalled(claim),
  );
  return others.length === 1 ? others[0] : undefined;
}

/** The share held against the whole that is meant, where another amount or a slip of the pen explains what is printed. */
export function ofWhole({ share, part, wholes, bearing }: ShareInText, whole: Claim): Relation[] {
  if (bearing.some(({ value }) => value === whole.value)) return [];
  // 未通达村655个 … 通达17985个, of 18640: what the two make together is the whole of either.
  if (bearing.some((other) => meet(exactly(other), add(exactly(part), exactly(whole))))) return [];
  return tiedReading({
    ...shareOf(share, part, whole),
    evidence: 'likely',
    stated: asPrinted(share),
    reading: exactly,
    mistakes: ([a]) =>
      wholes.filter((other) => other !== whole).map((other) => divideBoth(a, exactly(other))),
  });
}

/** Said to be aimed at, by its own words or those of its sentence. */
export const isPlanned = (claim: Claim, reader: Reader): boolean =>
  isAim(claim, reader) || /(?:规划|力争|计划(?!执行)|提出|目标)[^；。：]{0,30}$/.test(reader.before(claim));
