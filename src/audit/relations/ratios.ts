// Shares of the amounts that stand near them: of the whole that the text names, or of any where it names none.

import type { Claim } from '../claim.js';
import { distance, samePeriod } from '../frames.js';
import { type Candidate, holds } from './candidate.js';
import { divideBoth } from './pairs.js';
import { isOfFartherWhole, isWhollyNamed, isWithinLarger, wholesNamed } from './named-wholes.js';
import { outerShare } from './nested-zh.js';
import type { Reader } from './reader.js';
import { closed, sizeOf } from './relation.js';
import { alike, exactly } from './runs.js';
import {
  isBehindComma,
  isChangeBesideRate,
  isJoint,
  isMean,
  isOfUntoldProduct,
  isOneMeasure,
  isUnmeant,
  isOfAnother,
  isOfAnotherName,
  isOfNamesake,
  naturalWhole,
  ofOneUntold,
  partCalled,
} from './shares-zh.js';

/** A reading of a share; `own` where its part is beyond doubt. */
type ShareReading = Candidate & { own: boolean };

/** Every share with the parts and wholes that it may be of. */
export function ratioCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const amounts = claims.filter(
    (claim) =>
      ['level', 'previous', 'target', 'change'].includes(claim.role) &&
      !/^(?:1|points|times)$/.test(claim.unit) &&
      // 前三年占68.2%, 其余三家: when and who, and not how much
      !(
        claim.lang === 'zh' &&
        claim.form === 'words' &&
        (claim.value <= 10 || /^(?:years|months)$/.test(claim.unit))
      ) &&
      // 占7天总量的18%: over how long
      !(claim.lang === 'zh' && /^(?:days?|天|日|小时|晚)$/.test(claim.unit)) &&
      // 超额27公里，为目标的104.4%: what it is more than the aim
      !(claim.lang === 'zh' && /(?:超额|超出|多出|还差|尚差|仅差)(?:了|约|为)*$/.test(reader.gap(claim))) &&
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
  return ofOneUntold(
    besideOthers(
      shares.flatMap((share) => {
        const near = amounts.filter(
          (claim) =>
            distance(claim, share) <= 3 &&
            (claim.start < share.start ||
              (claim.sentence === share.sentence &&
                (share.lang === 'zh' || !/[,;]/.test(reader.between(share, claim))))),
        );
        if (isOfFartherWhole(share, amounts, reader) || isOfUntoldProduct(share, near, reader)) return [];
        const here = near.filter((claim) => claim.sentence === share.sentence && claim.start < share.start);
        const named = wholesNamed(share, near, reader).filter(
          (claim) => !isOfAnotherName(share.whole ?? '', claim, near, reader),
        );
        const called = partCalled(share, near, reader);
        // The whole right beside its share leaves no room for another.
        const beside = near.filter((claim) => share.lang === 'zh' && isNext(share, claim, reader));
        const rival = shares.some(
          (other) => other.start < share.start && other.start > (here.at(-1)?.end ?? 0),
        );
        const framed = near.filter(
          (claim) =>
            claim.frame === share.frame &&
            claim.sentence === share.sentence &&
            (claim.start < share.start || claim.start - share.end < 12),
        );
        return (framed.length > 0 && beside.length === 0 ? framed : near).flatMap((part) =>
          near.flatMap((whole): ShareReading[] => {
            if (part === whole || part.value === whole.value) return [];
            if (called !== undefined && part !== called) return [];
            if (part.sentence !== share.sentence || !alike(part, whole)) return [];
            if (share.lang === 'zh' && !isOneMeasure(part, whole, reader)) return [];
            if (isChangeBesideRate(share, part, reader)) return [];
            if (beside.length > 0 && !beside.includes(whole)) return [];
            if (isBehindComma(share, part, reader)) return [];
            if (isJoint(share, reader) || isOfAnother(share, part, reader)) return [];
            if (isAside(share, part, reader)) return [];
            const listed = part.partOf !== null && part.partOf === whole.partOf;
            if (listed && whole.start > part.start && !beside.includes(whole)) return [];
            if (named.length > 0 && !named.includes(whole) && !isNext(share, whole, reader)) return [];
            const next = isNext(share, whole, reader);
            const own =
              (part.frame === share.frame && (share.lang === 'zh' || part.start < share.start)) ||
              (!rival && part === here.at(-1)) ||
              part === called ||
              (next && part === partBefore(whole, here, shares, reader));
            const told = evidenceFor({
              share,
              part,
              whole,
              named,
              here: rival ? [] : here,
              own,
              near,
              reader,
              amounts: near.filter((claim) => !siblings.has(claim.frame)),
            });
            // 其中65岁及以上占10.5%, of what the 16.2% before it is of.
            const nested = whole.frame === part.partOf && outerShare(share, part, shares) !== undefined;
            const unmeant = nested || (!next && isUnmeant(share, whole, reader));
            const evidence = unmeant || (isTime(part) && told !== 'sure') ? 'possible' : told;
            if (
              part.value > whole.value * (share.value > 1 ? 1.5 : 1) &&
              (evidence === 'weak' || evidence === 'possible')
            )
              return [];
            const others = near.filter((claim) => claim !== part && claim !== whole && alike(claim, part));
            const plain = { ...candidate(share, part, whole, evidence, others), own };
            const tied =
              evidence === 'sure' &&
              named.length === 1 &&
              share.lang === 'en' &&
              whole.value > part.value &&
              !near.some((claim) => claim.value > part.value && isNext(share, claim, reader)) &&
              isWhollyNamed(share, whole, near, reader);
            return [tied ? { ...plain, bound: [part, whole] } : plain];
          }),
        );
      }),
    ),
  );
}

/**
 * Shares told beside each other are of one whole: "machinery, at 21.3 billion (33.9%), followed by chemicals with 9.6
 * billion (15.3%)". Where others of them hold, one that does not is held against the same whole.
 */
function besideOthers(found: readonly ShareReading[]): Candidate[] {
  const holding = found.filter((one) => one.own && holds(one));
  return found.map((one): Candidate => {
    const [part, whole] = one.others;
    if (part === undefined || whole === undefined || !one.own || one.evidence === 'sure' || holds(one))
      return one;
    if (holding.some(({ focus }) => focus === one.focus)) return one;
    if (one.focus.lang === 'zh' && part.frame !== one.focus.frame) return one;
    const words = one.focus.whole?.trim() ?? '';
    const peers = holding.filter(
      ({ focus, others }) =>
        others[1] === whole && focus !== one.focus && focus.sentence === one.focus.sentence,
    );
    const wholes = new Set(
      holding
        .filter(({ focus }) => peers.some((peer) => peer.focus === focus))
        .map(({ others }) => others[1]),
    );
    if (peers.length === 0 || wholes.size > 1 || part.value > whole.value) return one;
    const sameWords = words.length > 4 && peers.some(({ focus }) => focus.whole?.trim() === words);
    const several = new Set(peers.map(({ focus }) => focus)).size > 1;
    return { ...one, evidence: several || sameWords ? 'sure' : 'likely', bound: [part, whole] };
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
  near: readonly Claim[];
  reader: Reader;
}

function evidenceFor({
  share,
  part,
  whole,
  named,
  here,
  own,
  near,
  reader,
  amounts,
}: Reading): Candidate['evidence'] {
  const told = share.role === 'share' && samePeriod(share, whole);
  if (isOfNamesake(share, part, near)) return 'possible';
  if (own && isNext(share, whole, reader)) return share.role === 'share' ? 'sure' : 'likely';
  if (named.includes(whole)) return own && isOne(named) && told ? 'sure' : 'likely';
  const ofMean =
    /^(?:平均数|平均值|均值)$/.test(share.whole?.trim() ?? '') && /中位数/.test(reader.gap(part));
  if (ofMean && own && whole.concept === part.concept && isMean(whole, part, amounts)) return 'sure';
  if (isOfAim(share, whole)) return 'possible';
  if (own && whole === naturalWhole(share, part, amounts, reader)) return 'sure';
  if (own && told && share.lang === 'zh' && whole === onlyWhole(share, part, amounts)) return 'sure';
  // A part itself, with a share of its own: what stands beside it is a part too.
  if (share.lang === 'zh' && !amounts.includes(whole)) return 'possible';
  if (own && isTotal(share, part, whole) && !isWithinLarger(whole, near)) return told ? 'likely' : 'weak';
  if (own && isOnlyLarger(share, part, whole, near)) return 'likely';
  return here.length <= 3 && here.includes(part) && here.includes(whole) ? 'weak' : 'possible';
}

/** "Enough for 12.5 days", "run down in six days": how long something took is seldom a part. */
const isTime = ({ lang, unit }: Claim): boolean =>
  lang === 'en' && /^(?:day|night|week|hour|minute)s?$/.test(unit);

/** "75% of the mid-point of full-year guidance", which is told as a range or not at all. */
const isOfAim = (share: Claim, whole: Claim): boolean =>
  share.lang === 'en' &&
  whole.role !== 'target' &&
  /\b(?:guidance|forecast|target|goal|plan|planned|budget\w*|quota|mid-?point|ceiling|limit|average|norm|capacity)\b/i.test(
    share.whole ?? '',
  );

/** One amount, however often it is told. */
const isOne = (claims: readonly Claim[]): boolean => new Set(claims.map(({ value }) => value)).size === 1;

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
    : whole.start >= share.end &&
        /^\s*(?:share\s+)?of\s+(?:[^,;.()]{0,55}|[^,;.()]{0,30},? which[^,;.()]{0,30}\b(?:was|is|were|came to|totall?ed|stood at)\s*)$/i.test(
          reader.between(share, whole),
        );
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

/** The one amount told before of which the part can be a part. */
function isOnlyLarger(share: Claim, part: Claim, whole: Claim, near: readonly Claim[]): boolean {
  const larger = near.filter(
    (claim) =>
      claim !== part &&
      claim.role === 'level' &&
      alike(claim, part) &&
      claim.value > part.value &&
      claim.start < share.start &&
      claim.sentence >= part.sentence - 2,
  );
  return larger.length === 1 && larger[0] === whole && share.role === 'share';
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
    // "The net loss of 8.4 million is 2.4% of revenue": a share of whatever sign its part has.
    compute: ([a, b]) =>
      divideBoth(a === undefined || share.lang === 'zh' || share.value < 0 ? a : sizeOf(a), b),
    formula: `${part.text} / ${whole.text}`,
    evidence,
    // 续建26个、新建16个，开工率95.2%: small counts are what they are, and 59.2% is no share of them
    ...(share.lang === 'zh' && evidence === 'weak' ? { reading: exactly } : {}),
    // The share of another whole; where nothing names the whole, that is what may be meant: 存在隐患63家，整改56家，整改率88.9%.
    ...((share.lang === 'en' && (share.whole ?? '').trim() === '') ||
    (share.lang === 'zh' && share.role === 'level' && evidence === 'weak')
      ? {}
      : { mistakes: ([a]) => others.map((other) => divideBoth(a, other.interval)) }),
  };
}
