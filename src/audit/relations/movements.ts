// Two amounts told as before and after, in English, and what lies between them: "at current prices 168.9, compared with
// 160.2 a year ago, an increase of 5.4 percent", "went from 1,912 to 2,004, a net addition of 92", "fell 12.4 percent to
// 2,897, after a 15.3 percent rise to 3,307".

import type { Claim } from '../claim.js';
import { yearsBetween } from '../frames.js';
import type { Candidate } from './candidate.js';
import { likeSized, phraseWithoutVerb } from './comparisons.js';
import { averageMistakes, averageOver, divideBoth, growthMistakes, minusOne } from './pairs.js';
import { isLoose, priced } from './price-basis.js';
import type { Reader } from './reader.js';
import { closed, scale, sizeOf, subtract } from './relation.js';

export function movementCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const own = claims.filter((claim) => claim.lang === 'en' && !claim.ordinal);
  return own.flatMap((_, i) => {
    const moved = movementAt(own, i, reader);
    if (moved === null) return [];
    return [
      ...outcomesOf(moved, own, reader).map((outcome) => candidate(moved, outcome, reader)),
      ...averagesOf(moved, own, reader),
    ];
  });
}

/** "71,500 in 2024, against 48,300 in 2014. Over the decade ... a compound rate of 4.0 percent a year". */
function averagesOf({ now, before, to }: Movement, own: readonly Claim[], reader: Reader): Candidate[] {
  const years = yearsBetween(before, now);
  const rate = own
    .slice(to + 1, to + 4)
    .find((claim) => claim.role === 'average_growth' && claim.unit === '1' && closed(claim));
  if (years === null || years < 2 || rate === undefined || rate.source !== now.source) return [];
  if (rate.sentence - now.sentence > 1 || priced.test(reader.sentence(rate))) return [];
  const between = own.slice(to + 1, own.indexOf(rate));
  if (between.some((claim) => claim.role === 'level' && claim.unit !== 'years')) return [];
  return [
    {
      relation: 'average_growth',
      focus: rate,
      others: [now, before],
      compute: ([a, b]) => averageOver(divideBoth(a, b), years),
      formula: `(${now.text} / ${before.text})^(1/${years}) − 1`,
      // "a fall of 21.9% over the decade or 2.4% a year": the way is told once
      ...(now.value < before.value && /\bor\s+$/i.test(reader.gap(rate))
        ? { stated: scale(sizeOf(rate.interval), -1) }
        : {}),
      evidence: isLoose(rate, now, reader) ? 'weak' : rate.frame === now.frame ? 'sure' : 'likely',
      mistakes: (pair) => averageMistakes(pair, years),
    },
  ];
}

interface Movement {
  now: Claim;
  before: Claim;
  /** Places of the first and the last of the two among the claims. */
  from: number;
  to: number;
}

/** A number and the next of its sort, with words between that make one of them the earlier. */
function movementAt(own: readonly Claim[], i: number, reader: Reader): Movement | null {
  const [first, second] = [own[i], own[i + 1]];
  if (first === undefined || second === undefined || !isPair(first, second)) return null;
  const between = reader.between(first, second);
  if (putRight.test(between)) return null;
  if (
    fromTo.test(between) &&
    /\bfrom\s+(?:about |around |a |an |the |some )?[-+−–]?[$€£¥₹A-Z]*[-+−–]?$/i.test(reader.gap(first))
  )
    return { now: second, before: first, from: i, to: i + 1 };
  const against = compared.exec(between);
  if (against !== null && phraseWithoutVerb(against[1] ?? ''))
    return { now: first, before: second, from: i, to: i + 1 };
  return null;
}

const fromTo = /^[^,;.()]{0,40}\bto\s+(?:about |around |an? |some )?[-+−–]?[$€£¥₹A-Z]*[-+−–]?$/i;

const compared =
  /^[^.;:()]{0,45}?(?:,|\(|\bup|\bdown)?\s*\b(?:as )?(?:from|compared (?:with|to)|against|versus|following|after|as against)\s+((?:[^,.;:()]{0,55}|[^,.;:()]{2,55}\(\s*)[-+−–]?[$€£¥₹A-Z]*)$/i;

function isPair(a: Claim, b: Claim): boolean {
  return (
    a.source === b.source &&
    a.sentence === b.sentence &&
    closed(a) &&
    closed(b) &&
    !/^(?:points|times|years|months)$/.test(a.unit) &&
    likeSized(a, b) &&
    (a.unit !== '1' || a.value > 0) &&
    b.value !== 0
  );
}

interface Outcome {
  claim: Claim;
  sort: 'growth' | 'change';
  sign: number;
  /** The words leave no doubt. */
  sure: boolean;
  /** In one clause with the two, or right behind them. */
  tight: boolean;
}

const rising = 'increase|rise|gain|growth|addition|jump|surge|advance|uplift';
const falling = 'decrease|decline|drop|fall|reduction|loss|cut|contraction|slump';
const named = new RegExp(
  String.raw`(?:^|[\s,(–—-])(?:(${rising})|(${falling})|difference|change|revision|gap|movement|swing|improvement|narrowing|widening)\s+(?:in [\w ]{1,20} )?of\s+(?:about |around |just |some |only |almost |nearly )?[-+−–]?[$€£¥₹A-Z]*[-+−–]?$`,
  'i',
);
const turned =
  /(?:^|[\s,(])(?:(up|higher by|rose|increased|grew|climbed|gained)|(down|lower by|fell|decreased|declined|dropped|shrank))\s+(?:by\s+)?(?:about |around |just |some )?[$€£¥₹A-Z]*$/i;
/** Rates over several years, and numbers that were put right. */
const averaged =
  /\b(?:averag\w*|annual(?:ly|i[sz]ed)?|compound\w*|CAGR|per year|per annum|a year(?! (?:earlier|ago|before)))\b/i;
const putRight =
  /\b(?:revis\w+ (?:up\w*|down\w*|from|to)|initial\w*|previously|first (?:estimated|published|reported)|restated|corrected|forecast\w*|expect\w*)\b/i;

/** Words of time, grammar and saying, between the earlier amount and what lies between the two. */
const timeWords =
  /\b(?:in|at|on|of|for|the|a|an|same|corresponding|previous|prior|preceding|last|year|month|quarter|period|week|half|season|earlier|ago|before|year-ago|first|second|third|fourth|end|beginning|recorded|seen|registered|reported|counted|January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|H[12]|(?:19|20)\d{2}|it|they|this|that|which|is|was|were|are|i\.e|so|thus|hence|therefore|or|marking|representing|showing|recording|giving|making|posting|net|nominal|total|year-on-year|month-on-month|quarter-on-quarter|annual|monthly|quarterly|slight|sharp|further|then|still|and)\b|[\s,;()–—'’.-]/gi;

const brief = /^\s*(?:\(|,?\s*or\s+(?:by\s+)?|,\s*)\s*([+＋]|[-−–])?$/;
/** "That is an increase of": the next sentence goes on about the two. */
const resumed =
  /^[^,.]{0,30}\b(?:that|this|which|it)\s+(?:is|was|represents|represented|means|meant|amounts to|makes|marks|gives|equals|comes to)\b/i;

/** Growth or change told of the two: right before them, right behind them, or at the head of the next sentence. */
function outcomesOf(moved: Movement, own: readonly Claim[], reader: Reader): Outcome[] {
  return [leading(moved, own, reader), ...trailing(moved, own, reader)].flatMap((told) => {
    const sort = told === null ? null : sortOf(told.claim, moved);
    if (told === null || sort === null || isElsewise(told.claim, reader)) return [];
    return [{ ...told, sort, sign: told.claim.value < 0 ? -1 : told.sign }];
  });
}

type Told = Omit<Outcome, 'sort'>;

/** "fell 12.4 percent to 2,897, after ... 3,307", "revised down by 17,000, from 168,000 to 151,000". */
function leading({ now, from }: Movement, own: readonly Claim[], reader: Reader): Told | null {
  const [lead, first] = [own[from - 1], own[from]];
  if (
    lead === undefined ||
    first === undefined ||
    lead.sentence !== now.sentence ||
    lead.source !== now.source
  )
    return null;
  const between = reader.between(lead, first);
  const leads = first === now ? reaching.test(between) : startingFrom.test(between);
  return leads && lead.direction !== 0
    ? {
        claim: lead,
        sign: lead.direction,
        sure: first !== now || joins.test(reader.between(first, own[from + 1] ?? first)),
        tight: /^[^,;:()–—]*$/.test(between.replace(/[,(]?\s*from\s*[$€£¥₹A-Z]*$/i, '')),
      }
    : null;
}

const joins = /\b(?:from|compared (?:with|to)|against)\b/i;
const reaching = /^[^,;.]{0,40}\b(?:to|reaching)\s+(?:about |around |an? |some )?[$€£¥₹A-Z]*$/i;
const startingFrom = /^[^;.]{0,45}?,?\s*\(?from\s+[-+−–]?[$€£¥₹A-Z]*$/i;

/** "an increase of 44.4 billion, or 13.9 percent", there or in a sentence that goes on about them. */
function trailing({ now, to }: Movement, own: readonly Claim[], reader: Reader): Told[] {
  const found: Told[] = [];
  for (const [i, claim] of own.slice(to + 1, to + 3).entries()) {
    if (claim.source !== now.source || claim.sentence - now.sentence > 1) break;
    const gap = reader.gap(claim);
    const last = found.at(-1);
    const goesOn = last !== undefined && found.length === i && brief.test(gap);
    if (goesOn) {
      found.push({ ...last, claim });
      continue;
    }
    const [noun, verb] = [named.exec(gap), turned.exec(gap)];
    const match = noun ?? verb;
    if (match === null) break;
    const bare = gap.slice(0, match.index).replace(timeWords, '') === '';
    const next = claim.sentence !== now.sentence;
    if (next ? noun === null || !resumed.test(gap) : verb === match && !bare) break;
    found.push({
      claim,
      sign: match[1] !== undefined ? 1 : match[2] !== undefined ? -1 : 0,
      sure: bare || next,
      tight: !next,
    });
  }
  return found;
}

/** Rates over several years, and what was forecast or put right, are of something else. */
function isElsewise(claim: Claim, reader: Reader): boolean {
  return (
    claim.role === 'average_growth' ||
    averaged.test(`${reader.gap(claim).slice(-30)} ${reader.tail(claim).slice(0, 20)}`)
  );
}

function sortOf(claim: Claim, { now, before }: Movement): Outcome['sort'] | null {
  if (!closed(claim) || claim.value === 0) return null;
  if (claim.unit === '1') return now.unit === '1' ? null : 'growth';
  if (claim.unit === 'points') return now.unit === '1' ? 'change' : null;
  return now.unit !== '1' && likeUnit(claim, before) ? 'change' : null;
}

const likeUnit = (a: Claim, b: Claim): boolean =>
  a.unit === b.unit || a.unit === '' || b.unit === '' || a.unit === 'count' || b.unit === 'count';

function candidate(
  { now, before }: Movement,
  { claim, sort, sign, sure, tight }: Outcome,
  reader: Reader,
): Candidate {
  // Where no word tells the direction, either will do.
  const way = sign !== 0 ? sign : now.value < before.value ? -1 : 1;
  const plain = {
    focus: claim,
    others: [now, before],
    bound: [now, before],
    stated: scale(sizeOf(claim.interval), way),
    ...(sure && tight && !isLoose(claim, now, reader) ? { worded: true as const } : {}),
  };
  if (sort === 'change')
    return {
      ...plain,
      relation: 'change',
      compute: ([a, b]) => (a === undefined || b === undefined ? undefined : subtract(a, b)),
      formula: `${now.text} − ${before.text}`,
      evidence: sure ? 'sure' : 'likely',
    };
  return {
    ...plain,
    relation: 'growth',
    compute: ([a, b]) => minusOne(divideBoth(a, b)),
    formula: `${now.text} / ${before.text} − 1`,
    evidence: isLoose(claim, now, reader) ? 'possible' : sure ? 'sure' : 'likely',
    mistakes: growthMistakes,
  };
}
