// Shares of the amounts that stand near them: of the whole that the text names, or of any where it names none.

import type { Claim } from '../claim.js';
import { distance, samePeriod } from '../frames.js';
import { findConcepts } from '../lexicon.js';
import type { Candidate } from './candidate.js';
import { divideBoth } from './pairs.js';
import type { Reader } from './reader.js';
import { closed } from './relation.js';
import { alike } from './runs.js';
import { isJoint, isMean, isNamedRate, isOfAnother } from './shares-zh.js';

/** Every share with the parts and wholes that it may be of. */
export function ratioCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const amounts = claims.filter(
    (claim) =>
      ['level', 'previous', 'target', 'change'].includes(claim.role) &&
      !/^(?:1|points|times)$/.test(claim.unit) &&
      claim.value > 0 &&
      closed(claim),
  );
  const shares = claims.filter(
    (claim) =>
      (claim.role === 'share' || claim.role === 'level') &&
      claim.unit === '1' &&
      closed(claim) &&
      claim.list === null,
  );
  // 男性512.3万人，占51.2%；女性488.7万人，占48.8%: what is a part itself is no whole.
  const siblings = new Set(
    shares.filter((share) => share.role === 'share' && isBare(share)).map(({ frame }) => frame),
  );
  return shares.flatMap((share) => {
    const near = amounts.filter(
      (claim) =>
        distance(claim, share) <= 3 && (claim.start < share.start || claim.sentence === share.sentence),
    );
    const here = near.filter((claim) => claim.sentence === share.sentence && claim.start < share.start);
    const named = wholesNamed(share, near, reader);
    // The whole right beside its share leaves no room for another.
    const beside = near.filter((claim) => share.lang === 'zh' && isNext(share, claim, reader));
    const rival = shares.some((other) => other.start < share.start && other.start > (here.at(-1)?.end ?? 0));
    const framed = near.filter(
      (claim) =>
        claim.frame === share.frame &&
        claim.sentence === share.sentence &&
        (claim.start < share.start || claim.start - share.end < 12),
    );
    return (framed.length > 0 && beside.length === 0 ? framed : near).flatMap((part) =>
      near.flatMap((whole): Candidate[] => {
        if (part === whole || part.sentence !== share.sentence || !alike(part, whole)) return [];
        if (beside.length > 0 && !beside.includes(whole)) return [];
        if (isJoint(share, reader) || isOfAnother(share, part, reader)) return [];
        if (isAside(share, part, reader)) return [];
        const listed = part.partOf !== null && part.partOf === whole.partOf;
        if (listed && whole.start > part.start && !beside.includes(whole)) return [];
        if (named.length > 0 && !named.includes(whole) && !isNext(share, whole, reader)) return [];
        const next = isNext(share, whole, reader);
        const own =
          part.frame === share.frame ||
          (!rival && part === here.at(-1)) ||
          (next && part === partBefore(whole, here, shares, reader));
        const evidence = evidenceFor({
          share,
          part,
          whole,
          named,
          here: rival ? [] : here,
          own,
          reader,
          amounts: near.filter((claim) => !siblings.has(claim.frame)),
        });
        if (
          part.value > whole.value * (share.value > 1 ? 1.5 : 1) &&
          (evidence === 'weak' || evidence === 'possible')
        )
          return [];
        const others = near.filter((claim) => claim !== part && claim !== whole && alike(claim, part));
        return [candidate(share, part, whole, evidence, others)];
      }),
    );
  });
}

interface Reading {
  share: Claim;
  part: Claim;
  whole: Claim;
  /** The amounts that the words for the whole name. */
  named: readonly Claim[];
  /** The amounts of the sentence before the share, where no other share stands between. */
  here: readonly Claim[];
  /** All amounts in reach. */
  amounts: readonly Claim[];
  /** The part is beyond doubt. */
  own: boolean;
  reader: Reader;
}

function evidenceFor({
  share,
  part,
  whole,
  named,
  here,
  own,
  reader,
  amounts,
}: Reading): Candidate['evidence'] {
  const told = share.role === 'share' && samePeriod(share, whole);
  if (own && isNext(share, whole, reader)) return share.role === 'share' ? 'sure' : 'likely';
  if (named.includes(whole)) return own && named.length === 1 && told ? 'sure' : 'likely';
  const ofMean =
    /^(?:平均数|平均值|均值)$/.test(share.whole?.trim() ?? '') && /中位数/.test(reader.gap(part));
  if (ofMean && own && whole.concept === part.concept && isMean(whole, part, amounts)) return 'sure';
  if (isNamedRate(share, part, whole, here, reader)) return 'sure';
  if (own && told && share.lang === 'zh' && whole === onlyWhole(share, part, amounts)) return 'sure';
  if (own && isTotal(share, part, whole)) return told ? 'likely' : 'weak';
  return here.length <= 3 && here.includes(part) && here.includes(whole) ? 'weak' : 'possible';
}

/** In parentheses behind another number: "grew by 6,887, from 3,097,625 to 3,104,512 (0.2 percent)" is no share of 6,887. */
export function isAside(share: Claim, part: Claim, reader: Reader): boolean {
  if (part.start > share.start) return false;
  const between = reader.between(part, share);
  return /[(（]\s*$/.test(between) && /\d/.test(between);
}

/** "77.9 percent of the annual plan of 75.0 billion", 占年度计划412亿元的82.0%: the whole stands right beside its share. */
function isNext(share: Claim, whole: Claim, reader: Reader): boolean {
  if (whole.source !== share.source || whole.sentence !== share.sentence) return false;
  return share.lang === 'zh'
    ? whole.end <= share.start && /^[）)]?的$/.test(reader.between(whole, share).trim())
    : whole.start >= share.end && /^\s*(?:share\s+)?of\s+[^,;.()]{0,55}$/i.test(reader.between(share, whole));
}

/** 完成投资337.8亿元，占年度计划412亿元的82.0%: what stands before its whole, and is not itself the whole of another share. */
function partBefore(
  whole: Claim,
  here: readonly Claim[],
  shares: readonly Claim[],
  reader: Reader,
): Claim | undefined {
  return here
    .filter(
      (claim) =>
        claim.end <= whole.start &&
        alike(claim, whole) &&
        !shares.some((share) => share.lang === 'zh' && isNext(share, claim, reader)),
    )
    .at(-1);
}

/** "Of the total", or of nothing that is named. */
function isBare(share: Claim): boolean {
  return /^(?:(?:the|its|this|that)\s+)?(?:total|whole|it|all)?$|^(?:总量|总额|总数|总体|整体|总计|其|全部|全市|全省|总)?$/i.test(
    share.whole?.trim() ?? '',
  );
}

/** "Of the total", or of nothing that is named: the amount that the text began with and that is part of nothing. */
function isTotal(share: Claim, part: Claim, whole: Claim): boolean {
  return (
    isBare(share) &&
    whole.partOf === null &&
    whole.start < part.start &&
    whole.role === 'level' &&
    (part.partOf === whole.frame || whole.total || part.concept === whole.concept)
  );
}

/** 占43.0%, 占总数的69.7%: of the whole that the part is said to be of, or of the one total of its kind before it. */
function onlyWhole(share: Claim, part: Claim, amounts: readonly Claim[]): Claim | null {
  if (share.role !== 'share' || !isBare(share)) return null;
  const tops = amounts.filter(
    (claim) =>
      claim !== part &&
      alike(claim, part) &&
      claim.end <= part.start &&
      claim.role === 'level' &&
      (claim.partOf === null || claim.frame === part.partOf),
  );
  const [parent] = tops.filter((claim) => claim.frame === part.partOf);
  const beside = tops.filter((claim) => claim.sentence === parent?.sentence);
  if (parent !== undefined)
    return share.sentence - parent.sentence <= 2 && beside.length === 1 ? parent : null;
  const [only] = tops;
  const sameKind = part.concept === null || part.concept === only?.concept;
  return tops.length === 1 && only !== undefined && sameKind && part.partOf === null ? only : null;
}

function candidate(
  share: Claim,
  part: Claim,
  whole: Claim,
  evidence: Candidate['evidence'],
  others: readonly Claim[],
): Candidate {
  return {
    relation: 'share',
    focus: share,
    others: [part, whole],
    compute: ([a, b]) => divideBoth(a, b),
    formula: `${part.text} / ${whole.text}`,
    evidence,
    // The share of another whole.
    mistakes: ([a]) => others.map((other) => divideBoth(a, other.interval)),
  };
}

const everything = {
  en: /^(?:the\s+)?(?:all|total|overall|entire|whole|gross)\b/i,
  zh: /^(?:全部|全市|全省|全国|全区|全县|全州|所有|总)/,
};

/**
 * The amounts that the words for the whole fit: all of those words by their roots. "All electricity generated" is the
 * largest of them, of which the others are parts.
 */
export function wholesNamed(share: Claim, near: readonly Claim[], reader: Reader): Claim[] {
  const text = share.whole?.trim() ?? '';
  const roots = rootsOf(text, share.lang);
  if (roots.length === 0) return [];
  const part = near.filter((claim) => claim.sentence === share.sentence && claim.start < share.start).at(-1);
  const scored = near
    .filter(
      (claim) =>
        claim !== part &&
        claim.frame !== share.frame &&
        claim.start < share.start &&
        !isAim(claim, reader) &&
        (claim.role !== 'previous' || /上年|去年|\d{4}|last|previous|earlier/i.test(text)),
    )
    .map((claim) => {
      const behind =
        reader
          .tail(claim)
          .replace(/^,/, '')
          .split(/[,;，；。]/)[0] ?? '';
      const around = `${claim.subject} ${reader.gap(claim)} ${claim.text} ${behind}`.toLowerCase();
      const found = roots.filter((root) =>
        share.lang === 'zh' ? around.includes(root) : new RegExp(`\\b${root}`).test(around),
      );
      return { claim, score: found.length / roots.length };
    });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const alikeNamed = best < 0.5 ? [] : scored.filter(({ score }) => score === best).map(({ claim }) => claim);
  const inPeriod = alikeNamed.filter((claim) => inYear(claim, share));
  const fitting = inPeriod.length > 0 ? inPeriod : alikeNamed;
  // 内地旅客218.7万人次 … 占内地旅客的38.9%: the very words, right before their number.
  const literal = fitting.filter((claim) => text.length > 2 && reader.before(claim).endsWith(text));
  if (share.lang === 'zh' && literal.length === 1) return literal;
  if (fitting.length < 2 || !everything[share.lang].test(text)) return fitting;
  const most = Math.max(...fitting.map((claim) => claim.value));
  return fitting.filter((claim) => claim.value === most);
}

/** Of one period; the end of a year goes with the year. */
function inYear(claim: Claim, share: Claim): boolean {
  if (samePeriod(claim, share)) return true;
  const ends = claim.period?.point === true || share.period?.point === true;
  return ends && claim.period?.to === share.period?.to;
}

/** 原定到2025年达到500万标箱: no amount that anything is a share of, unless the share says so. */
function isAim(claim: Claim, reader: Reader): boolean {
  return (
    claim.lang === 'zh' &&
    /(?:原定|力争|目标|规划|计划|预期)[^。；]{0,30}(?:达到|达|为|至)$/.test(reader.gap(claim))
  );
}

/** The roots of the words that name something; none for "it", "the total", and what only says whose it is. */
function rootsOf(text: string, lang: 'en' | 'zh'): string[] {
  if (lang === 'zh') {
    const bare = text.replace(
      /^(?:全部|全市|全省|全国|全区|全县|全州|所有|总|其|该|这些|同期)+|(?:总量|总额|总数|总值|总计|总|量|额|数|值|的)+$/g,
      '',
    );
    const concepts = findConcepts(bare, 'zh').map((mark) => {
      const name = bare.slice(mark.start, mark.end);
      return /[进出]口/.exec(name)?.[0] ?? name.slice(0, 2);
    });
    return concepts.length > 0 ? concepts : bare.length >= 2 ? [bare.slice(-2)] : [];
  }
  return (text.toLowerCase().match(/[a-z]+/g) ?? [])
    .filter((word) => word.length > 3 && !emptyWords.test(word))
    .map((word) => word.slice(0, Math.max(4, word.length - 3)));
}

const emptyWords =
  /^(?:total|overall|entire|whole|gross|that|this|these|those|them|same|their|amount|volume|number|value|figure|sum|city|province|country|nation|national|region|state|world|period|year|month|quarter)$/;
