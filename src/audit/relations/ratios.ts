// Shares of the amounts that stand near them: of the whole that the text names, or of any where it names none.

import type { Claim } from '../claim.js';
import { distance, samePeriod } from '../frames.js';
import { meet } from '../hedges.js';
import { findConcepts } from '../lexicon.js';
import type { Candidate } from './candidate.js';
import { divideBoth } from './pairs.js';
import type { Reader } from './reader.js';
import { closed } from './relation.js';
import { alike } from './runs.js';

/** Every share with the parts and wholes that it may be of. */
/** A reading of a share; `own` where its part is beyond doubt. */
type ShareReading = Candidate & { own: boolean };

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
  return besideOthers(
    shares.flatMap((share) => {
      const near = amounts.filter(
        (claim) =>
          distance(claim, share) <= 3 &&
          (claim.start < share.start ||
            (claim.sentence === share.sentence && !/[,;]/.test(reader.between(share, claim)))),
      );
      if (isOfFartherWhole(share, amounts, reader)) return [];
      const here = near.filter((claim) => claim.sentence === share.sentence && claim.start < share.start);
      const named = wholesNamed(share, near, reader);
      const rival = shares.some(
        (other) => other.start < share.start && other.start > (here.at(-1)?.end ?? 0),
      );
      const framed = near.filter(
        (claim) =>
          claim.frame === share.frame &&
          claim.sentence === share.sentence &&
          (claim.start < share.start || claim.start - share.end < 12),
      );
      return (framed.length > 0 ? framed : near).flatMap((part) =>
        near.flatMap((whole): ShareReading[] => {
          if (part === whole || part.sentence !== share.sentence || !alike(part, whole)) return [];
          if (isAside(share, part, reader)) return [];
          if (part.partOf !== null && part.partOf === whole.partOf && whole.start > part.start) return [];
          if (named.length > 0 && !named.includes(whole) && !isNext(share, whole, reader)) return [];
          const own =
            (part.frame === share.frame && part.start < share.start) || (!rival && part === here.at(-1));
          const evidence = evidenceFor({
            share,
            part,
            whole,
            named,
            here: rival ? [] : here,
            own,
            near,
            reader,
          });
          if (
            part.value > whole.value * (share.value > 1 ? 1.5 : 1) &&
            (evidence === 'weak' || evidence === 'possible')
          )
            return [];
          const others = near.filter((claim) => claim !== part && claim !== whole && alike(claim, part));
          return [{ ...candidate(share, part, whole, evidence, others), own }];
        }),
      );
    }),
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

function holds({ focus, others, compute }: Candidate): boolean {
  const computed = compute(others.map((claim) => claim.interval));
  return computed !== undefined && meet(computed, focus.interval);
}

interface Reading {
  share: Claim;
  part: Claim;
  whole: Claim;
  /** The amounts that the words for the whole name. */
  named: readonly Claim[];
  /** The amounts of the sentence before the share, where no other share stands between. */
  here: readonly Claim[];
  /** The part is beyond doubt. */
  own: boolean;
  near: readonly Claim[];
  reader: Reader;
}

function evidenceFor({ share, part, whole, named, here, own, near, reader }: Reading): Candidate['evidence'] {
  const told = share.role === 'share' && samePeriod(share, whole);
  if (own && isNext(share, whole, reader)) return share.role === 'share' ? 'sure' : 'likely';
  if (named.includes(whole)) return own && named.length === 1 && told ? 'sure' : 'likely';
  if (own && isTotal(share, part, whole)) return told ? 'likely' : 'weak';
  if (own && isOnlyWhole(share, part, whole, near)) return 'likely';
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
    : whole.start >= share.end &&
        /^\s*(?:share\s+)?of\s+(?:[^,;.()]{0,55}|[^,;.()]{0,30},? which[^,;.()]{0,30}\b(?:was|is|were|came to|totall?ed|stood at)\s*)$/i.test(
          reader.between(share, whole),
        );
}

/** "Of the total", or of nothing that is named: the amount that the text began with and that is part of nothing. */
function isTotal(share: Claim, part: Claim, whole: Claim): boolean {
  const bare =
    /^(?:(?:the|its|this|that)\s+)?(?:total|whole|it|all)?$|^(?:总量|总额|总数|总体|总计|其|全部|全市|全省|总)?$/i;
  return (
    bare.test(share.whole?.trim() ?? '') &&
    whole.partOf === null &&
    whole.start < part.start &&
    whole.role === 'level' &&
    (part.partOf === whole.frame || whole.total || part.concept === whole.concept)
  );
}

/** The one amount told before of which the part can be a part. */
function isOnlyWhole(share: Claim, part: Claim, whole: Claim, near: readonly Claim[]): boolean {
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
  if (roots.length === 0) return [];
  const part = near.filter((claim) => claim.sentence === share.sentence && claim.start < share.start).at(-1);
  const scored = near
    .filter((claim) => claim !== part && claim.frame !== share.frame && claim.start < share.start)
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
  const byWords = best < 0.5 ? [] : scored.filter(({ score }) => score === best).map(({ claim }) => claim);
  // "All exports" are exports, not "imports and exports".
  const isAll = share.lang === 'en' && everything.en.test(text);
  const concept = isAll ? (findConcepts(text, 'en').at(-1)?.id ?? null) : null;
  const ofConcept = concept === null ? [] : byWords.filter((claim) => claim.concept === concept);
  const alikeNamed = ofConcept.length > 0 ? ofConcept : byWords;
  const inPeriod = of === 'any period' ? [] : alikeNamed.filter((claim) => samePeriod(claim, share));
  const fitting = inPeriod.length > 0 ? inPeriod : alikeNamed;
  // 内地旅客218.7万人次 … 占内地旅客的38.9%: the very words, right before their number.
  const literal = fitting.filter((claim) => text.length > 2 && reader.before(claim).endsWith(text));
  if (share.lang === 'zh' && literal.length === 1) return literal;
  if (fitting.length < 2 || !everything[share.lang].test(text)) return fitting;
  const most = Math.max(...fitting.map((claim) => claim.value));
  return fitting.filter((claim) => claim.value === most);
}

/** The roots of the words that name something; none for "it", "the total", and what only says whose it is. */
function rootsOf(text: string, lang: 'en' | 'zh'): string[] {
  if (lang === 'zh') {
    const bare = text.replace(
      /^(?:全部|全市|全省|全国|全区|全县|全州|所有|总|其|该|这些|同期)+|(?:总量|总额|总数|总值|总计|总|量|额|数|值|的)+$/g,
      '',
    );
    const concepts = findConcepts(bare, 'zh').map((mark) => bare.slice(mark.start, mark.end).slice(0, 2));
    return concepts.length > 0 ? concepts : bare.length >= 2 ? [bare.slice(-2)] : [];
  }
  return (text.toLowerCase().match(/[a-z]+/g) ?? [])
    .filter((word) => word.length > 3 && !emptyWords.test(word))
    .map((word) => word.slice(0, Math.max(4, word.length - 3)));
}

const emptyWords =
  /^(?:total|overall|entire|whole|gross|that|this|these|those|them|same|their|amount|volume|number|value|figure|sum|city|province|country|nation|national|region|state|world|period|year|month|quarter)$/;
