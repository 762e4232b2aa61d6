// The amounts that the words for the whole of a share name.

import type { Claim } from '../claim.js';
import { lastDirection } from '../directions-en.js';
import { distance, samePeriod } from '../frames.js';
import { findConcepts } from '../lexicon.js';
import type { Span } from '../mention.js';
import { yearOf } from '../periods-in-text.js';
import type { Reader } from './reader.js';
import { alike } from './runs.js';
import { countedAs, isRiseUnasked, ofShare, unsaid } from './wrong-wholes.js';

const everything = {
  en: /^(?:the\s+)?(?:all|total|overall|entire|whole|gross)\b/i,
  zh: /^(?:全部|全市|全省|全国|全区|全县|全州|所有|总)/,
};

/** "Of total retail sales", told further back than the amounts in reach of the share. */
export function isOfFartherWhole(share: Claim, amounts: readonly Claim[], reader: Reader): boolean {
  if (!everything[share.lang].test(share.whole?.trim() ?? '')) return false;
  const wider = amounts.filter((claim) => distance(claim, share) <= 8);
  return wholesNamed(share, wider, reader, 'any period').some((claim) => distance(claim, share) > 3);
}

/**
 * The amounts that the words for the whole fit: all of those words by their roots. "All electricity generated" is the
 * largest of them, of which the others are parts.
 */
export function wholesNamed(
  share: Claim,
  near: readonly Claim[],
  reader: Reader,
  of: 'any period' | 'its period' = 'its period',
): Claim[] {
  const text = share.whole?.trim() ?? '';
  const roots = rootsOf(text, share.lang);
  if (roots.length === 0 || (share.lang === 'en' && namesNothing.test(text))) return [];
  const part = near.filter((claim) => claim.sentence === share.sentence && claim.start < share.start).at(-1);
  const scored = near
    .filter(
      (claim) =>
        claim !== part &&
        (share.lang === 'zh' ||
          part === undefined ||
          (alike(claim, part) && claim.value > part.value * 0.3)) &&
        claim.frame !== share.frame &&
        claim.start < share.start &&
        (!isAim(claim, reader) || /计划|目标|任务|规划/.test(text)) &&
        !isBothWays(claim, text, reader) &&
        !isOfOtherTime(claim, text, reader) &&
        !isRiseUnasked(claim, text) &&
        (claim.role !== 'previous' || /上年|去年|\d{4}|last|previous|earlier/i.test(text)),
    )
    .map((claim) => {
      const behind =
        share.lang === 'en'
          ? behindOf(claim, reader)
          : (reader
              .tail(claim)
              .replace(/^,/, '')
              .split(/[,;，；。]/)[0] ?? '');
      const lead = reader.gap(claim);
      const gap = properWords(share.lang === 'en' ? lead.replace(ofShare, ' ') : lead);
      // "Solar meets 20 per cent of the nation's 60 TWh": what leads to a share tells of its part.
      const led = share.lang === 'en' && /^\s*(?:share\s+)?of\b/i.test(reader.gap(claim));
      const own = `${led ? '' : subjectOf(claim)} ${gap} ${claim.text} ${behind} ${countedAs(gap, claim)}`;
      const around = (
        share.lang === 'en' ? unsaid(`${own} ${wordsOfParent(claim, near, reader)}`) : own
      ).toLowerCase();
      const found = roots.filter((root) =>
        share.lang === 'zh' ? around.includes(root) : new RegExp(`\\b${root}`).test(around),
      );
      // What has the words only from the amount that it is part of is not what they name.
      const told = share.lang === 'zh' || roots.some((root) => new RegExp(`\\b${root}`, 'i').test(own));
      return { claim, score: told ? found.length / roots.length : 0 };
    });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const byWords = best < 0.5 ? [] : scored.filter(({ score }) => score === best).map(({ claim }) => claim);
  // "All exports" are exports, not "imports and exports".
  const isAll = share.lang === 'en' && everything.en.test(text);
  const concept = isAll ? (findConcepts(text, 'en').at(-1)?.id ?? null) : null;
  const ofConcept = concept === null ? [] : byWords.filter((claim) => claim.concept === concept);
  const alikeNamed = ofConcept.length > 0 ? ofConcept : byWords;
  const inPeriod = of === 'any period' ? [] : alikeNamed.filter((claim) => inYear(claim, share));
  // 1—5月累计达到318.9亿元: what is named goes without saying where it is told of other months again.
  const kindred =
    of === 'any period' || inPeriod.length > 0 || share.period === null
      ? []
      : near.filter(
          (claim) =>
            claim !== part &&
            claim.concept !== null &&
            alikeNamed.some((named) => named.concept === claim.concept && named.unit === claim.unit) &&
            claim.period?.from === share.period?.from &&
            claim.period?.to === share.period?.to &&
            claim.words.length === 0,
        );
  if (alikeNamed.length > 0 && kindred.length > 0) return kindred;
  const named = inPeriod.length > 0 ? inPeriod : alikeNamed;
  // 当月14.3亿元 … 前两个月累计41.2亿元 … 占累计收入的: of the one that is told so.
  const span = /^(?:累计|当月|本月|当季|全年|上半年|前[两二三四五六七八九十\d]+个?[月季]度?)/.exec(text)?.[0];
  const spanned = near.filter(
    (claim) =>
      span !== undefined &&
      claim !== part &&
      claim.role === 'level' &&
      claim.start < share.start &&
      (span.startsWith('前') ? /累计|合计|前/.test(reader.gap(claim)) : reader.gap(claim).includes(span)) &&
      named.some((other) => other.concept === claim.concept && other.unit === claim.unit),
  );
  const fitting = spanned.length > 0 ? spanned : named;
  // 内地旅客218.7万人次 … 占内地旅客的38.9%: the very words, right before their number.
  const literal = fitting.filter((claim) => text.length > 2 && reader.before(claim).endsWith(text));
  if (share.lang === 'zh' && literal.length === 1) return literal;
  // 第三产业的法人单位1716.1万个，占全部单位: of the 法人单位, and not of the 产业活动单位.
  const kin = fitting.filter((claim) => {
    const noun = /([\u4e00-\u9fff]{4})(?:数量|总数|数)?(?:为|达|有)?$/.exec(reader.gap(claim))?.[1];
    return (
      share.lang === 'zh' &&
      everything.zh.test(text) &&
      part !== undefined &&
      noun !== undefined &&
      reader.gap(part).includes(noun)
    );
  });
  if (kin.length > 0 && kin.length < fitting.length) return kin;
  if (fitting.length < 2 || !everything[share.lang].test(text)) return fitting;
  const most = Math.max(...fitting.map((claim) => claim.value));
  return fitting.filter((claim) => claim.value === most);
}

const former = /\b(?:old|older|former|previous|original|earlier|initial|then)\b/i;

/** "Of the old capacity", "of the 2021 filings": not of what is told of the new one, or of 2020. */
function isOfOtherTime(claim: Claim, text: string, reader: Reader): boolean {
  if (claim.lang !== 'en') return false;
  const year = /\b(?:19|20)\d{2}\b/.exec(text)?.[0];
  const own = claim.periodHere ? withinYear(claim.period) : null;
  if (year !== undefined && own !== null && own !== Number(year)) return true;
  return (
    former.test(text) && claim.role === 'level' && !former.test(`${reader.gap(claim)} ${reader.tail(claim)}`)
  );
}

/** The year that a period lies in; null where it reaches over several, or the text names none. */
const withinYear = (span: Span | null): number | null =>
  span === null || Math.floor(span.from / 12) !== Math.floor(span.to / 12) ? null : yearOf(span);

/** "Of these being cases under the new law" points back; "of Penn Traffic" is a name. */
const namesNothing = /^(?:these|those|this|that|them|it|which|whom)\b|^(?:[A-Z][a-z]+ )+(?:[A-Z][a-z]+)$/;

const subjectOf = (claim: Claim): string =>
  claim.lang === 'en' ? (claim.subject.split(/\bof (?:which|whom)\b/)[0] ?? '') : properWords(claim.subject);

/** 核销的券里，午餐[41.2万张]: what stands before the comma names the whole, and not the part. */
const properWords = (words: string): string =>
  words
    .replace(/^.*：(?=.*[\u4e00-\u9fff])/, '')
    .replace(/^.*[\u4e00-\u9fff](?:里头?|(?<!其)中)[，,](?=.*[\u4e00-\u9fff])/, '');

/** The words right behind a number that are told of it: none of its parts. */
function behindOf(claim: Claim, reader: Reader): string {
  const tail = reader.tail(claim).split(/\bof (?:which|whom)\b/)[0] ?? '';
  const behind = tail.replace(/^,/, '').split(/[,;]/)[0] ?? '';
  // "4,610 appeals, filings fell by": a clause of its own
  return tail.startsWith(',') && lastDirection(behind).sign !== 0 ? '' : behind;
}

/** "Engineering 19,440, textiles 12,150, a quarter of the total": the total is what the text told before all of them. */
export const isWithinLarger = (whole: Claim, near: readonly Claim[]): boolean =>
  whole.lang === 'en' &&
  near.some(
    (claim) =>
      claim !== whole &&
      claim.role === 'level' &&
      alike(claim, whole) &&
      claim.end <= whole.start &&
      claim.value > whole.value,
  );

/** Whether every word for the whole is told of that amount, and the words are not cut short by another number. */
export function isWhollyNamed(share: Claim, whole: Claim, near: readonly Claim[], reader: Reader): boolean {
  const text =
    (share.whole ?? '')
      .split(/\s(?:at|in|by|on|for|with|from|and|while|but|or|to|over|during|as|whose|which)\s/)[0]
      ?.trim() ?? '';
  const roots = rootsOf(text, 'en');
  if (roots.length === 0 || isScoped(text, 'en')) return false;
  const words = (claim: Claim): string =>
    `${subjectOf(claim)} ${reader.gap(claim)} ${claim.text} ${behindOf(claim, reader)} ${wordsOfParent(claim, near, reader)}`.toLowerCase();
  const ownWords = (claim: Claim): string =>
    `${subjectOf(claim)} ${reader.gap(claim)} ${claim.text} ${behindOf(claim, reader)}`.toLowerCase();
  const fits = (claim: Claim): number =>
    !roots.some((root) => new RegExp(`\\b${root}`).test(ownWords(claim)))
      ? 0
      : roots.filter((root) => new RegExp(`\\b${root}`).test(words(claim))).length;
  const others = near.filter((claim) => claim !== whole && claim.unit === whole.unit && claim.value > 0);
  return (
    fits(whole) === roots.length &&
    others.every((claim) => claim.start > share.start || fits(claim) < roots.length)
  );
}

/** "Exports reached 52.0 billion, of which machinery 20.8": machinery exports, by the words of the two. */
function wordsOfParent(claim: Claim, near: readonly Claim[], reader: Reader): string {
  const opening = near.find(
    (other) =>
      other.sentence === claim.sentence &&
      other.start < claim.start &&
      /^(?:out )?of (?:the|its|these|those|all)?\s*(?:total of )?[$€£¥₹A-Z]*$/i.test(reader.before(other)),
  );
  const parent = near.find((other) => other.frame === claim.partOf && other !== claim) ?? opening;
  if (parent === undefined || parent.end > claim.start) return '';
  return `${parent.subject} ${parent.text} ${behindOf(parent, reader)}`;
}

/** 占出口总值: not of 进出口总值. */
function isBothWays(claim: Claim, text: string, reader: Reader): boolean {
  return (
    /(?<!进)出口|进口/.test(text) && /进出口(?![^，。；]*(?:出口|进口))[^，。；]*$/.test(reader.gap(claim))
  );
}

/** Of one period; the end of a year goes with the year. */
function inYear(claim: Claim, share: Claim): boolean {
  if (samePeriod(claim, share)) return true;
  const ends = claim.period?.point === true || share.period?.point === true;
  return ends && claim.period?.to === share.period?.to;
}

/** 原定到2025年达到500万标箱, 计划完成投资286亿元: no amount that anything is a share of, unless the share says so. */
function isAim(claim: Claim, reader: Reader): boolean {
  return (
    claim.lang === 'zh' &&
    /(?:原定|力争|目标|规划|计划|预期)(?:[^。；]{0,30}(?:达到|达|为|至)|(?:完成|实现)[^，。；]{0,8})$/.test(
      reader.gap(claim),
    )
  );
}

/** The roots of the words that name something; none for "it", "the total", and what only says whose it is. */
export function rootsOf(text: string, lang: 'en' | 'zh'): string[] {
  if (lang === 'zh') {
    const bare = text.replace(
      /^(?:全部|全市|全省|全国|全区|全县|全州|[我本][国省市区县]|所有|总|其|该|这些|同期)+|(?:总量|总额|总数|总值|总计|总|量|额|数|值|的)+$/g,
      '',
    );
    const concepts = findConcepts(bare, 'zh').map((mark) => {
      const name = bare.slice(mark.start, mark.end);
      return /进出口|[进出]口/.exec(name)?.[0] ?? name.slice(0, 2);
    });
    return concepts.length > 0
      ? concepts
      : bare.length >= 4
        ? [bare.slice(0, 2), bare.slice(-2)]
        : bare.length >= 2
          ? [bare.slice(-2)]
          : [];
  }
  const words = (text.toLowerCase().match(/[a-z]+/g) ?? []).filter(
    (word) => word.length > 3 && !emptyWords.test(word),
  );
  // "All books lent" are books; only where no noun is told is it what was lent.
  const nouns = words.filter(
    (word, i) => i === 0 || !/(?:[^e]ed|lent|sold|built|sent|made|born|held)$/.test(word),
  );
  return nouns.map((word) => word.slice(0, Math.max(4, word.length - 3)));
}

const emptyWords =
  /^(?:everyone|everybody|everything|total|overall|entire|whole|gross|that|this|these|those|them|same|their|amount|volume|number|value|figure|sum|city|province|country|nation|national|region|state|world|period|year|month|quarter)$/;

const scopeEn =
  /\b(?:city|country|nation|province|state|world|global|national|nationwide|region|county|union|EU|euro area|global)\b|['’]s\b/i;

const scopeZh = /全国|全省|全市|全区|全县|全球|世界|全州|我国|同期/;

/** Whether the words for a whole name a place that it is of. */
export const isScoped = (text: string, lang: 'en' | 'zh'): boolean =>
  (lang === 'zh' ? scopeZh : scopeEn).test(text);

/** The places that the words for a whole name. */
export function scopeOf(text: string, lang: 'en' | 'zh'): string[] {
  if (lang === 'zh')
    return [...text.matchAll(/全国|全省|全市|全区|全县|全球|世界|我国/g)].map((match) => match[0]);
  return [
    ...text
      .toLowerCase()
      .matchAll(/\b(?:city|country|nation|province|state|world|global|national|region|county|union)\b/g),
  ].map((match) => match[0]);
}
