// Numbers that the words themselves set against each other, in English: "5.9 percent more than the 12.65 of a year before",
// "3.9 times last season's 38,600", "rose 0.4 percent to 37.62, from 37.47", "an increase of 1,043 (5.5 percent)".

import type { Claim } from '../claim.js';
import { distance } from '../frames.js';
import type { Interval } from '../hedges.js';
import type { Candidate } from './candidate.js';
import { divideBoth, growthMistakes, minusOne } from './pairs.js';
import { isLoose } from './price-basis.js';
import type { Reader } from './reader.js';
import { closed, scale, sizeOf, subtract } from './relation.js';
import { alike } from './runs.js';

const more =
  'more|higher|larger|greater|better|faster|above|over|up|ahead|longer|stronger|heavier|dearer|increase|rise|gain|growth';
const less =
  'less|fewer|lower|smaller|worse|slower|below|under|down|behind|short|shy|shorter|weaker|lighter|cheaper|decrease|decline|fall|drop|reduction';

/** What stands between a difference and what it is taken from: a comparison and a noun phrase without a verb. */
const comparison = new RegExp(
  String.raw`^\s*(?:\([^()]*\)\s*)?(,\s*)?(?:(?:year[- ]on[- ]year|annually|in all|or so|when)\s+)?` +
    String.raw`(?:(${more})|(${less}))?\s*(than|on|from|over|of|against|(?:as )?compared (?:with|to)|)\s*` +
    String.raw`(?<=(?:above|over|below|under|than|on|from|of|against|with|to)\s*)` +
    String.raw`((?:[^,;:()]{0,70}|[^,;:()]{2,60}\(\s*)[$€£¥₹A-Z]*)$`,
  'i',
);

/** A verb or a joint says that what follows is told for itself. */
const tellsAnew =
  /\b(?:and|but|while|with|to|at|by|was|were|is|are|been|had|has|reach\w*|rose|fell|total\w*|stood|came|when|which|who|where|as|if|plus|minus|up|down|for)\b|[–—]/i;

/** Whether a phrase goes on about the same, so that the number behind it is what the one before is set against. */
export const phraseWithoutVerb = (phrase: string): boolean => !tellsAnew.test(phrase);

/** Of one measure, though only one of them has its unit printed, and of one size but for a scale word. */
export function likeSized(a: Claim, b: Claim): boolean {
  const index = (unit: string): boolean => unit === '' || unit === 'index_points';
  const oneMeasure =
    alike(a, b) ||
    (a.source === b.source && index(a.unit) && index(b.unit) && a.per === b.per) ||
    (a.source === b.source && a.unit === b.unit && (a.per === null || b.per === null));
  const ratio = Math.abs(a.value / b.value);
  const scaled = [1e-9, 1e-6, 1e-3, 1e3, 1e6, 1e9].some((power) => ratio > power / 5 && ratio < power * 5);
  return oneMeasure && a.value !== 0 && ((ratio < 15 && ratio > 1 / 15) || scaled);
}

export function comparisonCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const own = claims.filter((claim) => claim.lang === 'en' && !claim.ordinal);
  const bases = new Set<Claim>();
  return own.flatMap((focus, i): Candidate[] => {
    const base = own[i + 1];
    if (base === undefined || base.sentence !== focus.sentence || base.source !== focus.source) return [];
    return againstBase({ focus, base, own: own.slice(0, i), bases, rest: own.slice(i + 2) }, reader);
  });
}

/** "The rate of the previous four years", "over the last 20 years": a stretch of time, and no amount. */
const isSpan = (base: Claim, reader: Reader): boolean =>
  /^(?:years|months)$/.test(base.unit) &&
  /\b(?:previous|past|last|next|first|preceding|prior|these|those|over the)\s*$/i.test(reader.gap(base));

interface Told {
  focus: Claim;
  base: Claim;
  /** The numbers before the focus, and behind the base. */
  own: readonly Claim[];
  rest: readonly Claim[];
  /** The numbers that others were set against so far: nothing is told of them. */
  bases: Set<Claim>;
}

function againstBase({ focus, base, own, rest, bases }: Told, reader: Reader): Candidate[] {
  const between = reader.between(focus, base);
  const sort = sortOf(focus, base);
  if (sort === null) return [];
  const match = sort === 'multiple' ? timesOf.exec(between) : comparison.exec(between);
  if (match === null) return [];
  const [, comma, up, down, , noun = ''] = sort === 'multiple' ? [] : match;
  const phrase = sort === 'multiple' ? (match[1] ?? '') : noun;
  if (tellsAnew.test(phrase) || isSpan(base, reader)) return [];
  if (
    sort === 'difference' &&
    (comma !== undefined || (!/^(?:up|down)$/i.test(up ?? down ?? 'up') ? false : focus.role !== 'change'))
  )
    return [];
  if (comma !== undefined && up === undefined && down === undefined) return [];
  // "a reduction of 85,600 over 122,800": here it only joins.
  const joins = /^(?:over|up|down|under)$/i.test(up ?? down ?? '') && focus.direction !== 0;
  const sign = joins ? focus.direction : up !== undefined ? 1 : down !== undefined ? -1 : focus.direction;
  if (sort !== 'multiple' && sign === 0) return [];
  bases.add(base);
  // "21.3 percent above 15,600": the comparison is no hedge.
  const read = (claim: Claim): Interval =>
    claim === base && !closed(base) && /\b(?:over|above|below|under)\s+[$€£¥₹A-Z]*$/i.test(between)
      ? { low: base.value - base.half, high: base.value + base.half }
      : claim.interval;
  if (!closed(focus) || !Number.isFinite(read(base).low + read(base).high) || base.value <= 0) return [];
  const [behind] = rest;
  // "rose 5 percent from 45 to 47".
  const leads =
    behind?.sentence === focus.sentence &&
    alike(behind, base) &&
    /^[^,;.()]{0,25}\bto\s+(?:about |around |an? |some )?[$€£¥₹A-Z]*$/i.test(reader.between(base, behind))
      ? behind
      : undefined;
  const before = own.filter(
    (claim) =>
      claim.source === focus.source &&
      likeSized(claim, base) &&
      !bases.has(claim) &&
      claim !== focus &&
      closed(claim) &&
      claim.value > 0,
  );
  const here = before.filter((claim) => claim.sentence === focus.sentence);
  const last = before.filter((claim) => focus.sentence - claim.sentence === 1);
  const subject = leads ?? here.at(-1) ?? toldLast(last, focus);
  const others = [...here, ...last, ...before.filter((claim) => distance(claim, focus) <= 3)];
  return [...new Set([...(subject === undefined ? [] : [subject]), ...others])].map((now): Candidate => {
    const loose = sort === 'growth' && isLoose(focus, now, reader);
    const evidence =
      now !== subject
        ? subject === undefined && now === last[0]
          ? 'likely'
          : 'possible'
        : loose
          ? 'weak'
          : 'sure';
    return { ...candidateOf(sort, { focus, now, base, sign, evidence }), reading: read };
  });
}

/** The amount of the sentence before that is gone on about: its only one, or only whole, or the one of that concept. */
export function toldLast(last: readonly Claim[], focus: Claim): Claim | undefined {
  const levels = last.filter((claim) => claim.role !== 'previous');
  const whole = levels.filter((claim) => claim.partOf === null);
  const named = levels.filter((claim) => claim.concept !== null && claim.concept === focus.concept);
  return [levels, whole, named].find((list) => list.length === 1)?.[0];
}

/** "times the previous year's 38,600". */
const timesOf =
  /^\s*(?:as (?:many|much|high|large|big|long|often) as\s+|(?:the (?:size|level|number|amount) of|that of|those of)\s+)?((?:the|its|their|last|a|[\w’'-]+['’]s?)\b[^,;:()]{0,45}[$€£¥₹A-Z]*)$/i;

type Sort = 'growth' | 'points' | 'difference' | 'multiple';

function sortOf(focus: Claim, base: Claim): Sort | null {
  if (focus.unit === 'times') return base.unit === 'times' || base.unit === 'points' ? null : 'multiple';
  if (base.unit === 'points' || base.unit === 'times') return null;
  if (focus.unit === 'points') return base.unit === '1' && focus.role !== 'contribution' ? 'points' : null;
  if (focus.unit === '1') return base.unit === '1' || focus.role === 'share' ? null : 'growth';
  return alike(focus, base) && focus.value < base.value ? 'difference' : null;
}

interface Compared {
  focus: Claim;
  now: Claim;
  base: Claim;
  sign: number;
  evidence: Candidate['evidence'];
}

function candidateOf(sort: Sort, { focus, now, base, sign, evidence }: Compared): Candidate {
  const size: Interval = sizeOf(focus.interval);
  const plain = {
    focus,
    others: [now, base],
    bound: [base],
    evidence,
    stated: sign < 0 ? scale(size, -1) : size,
  };
  if (sort === 'multiple')
    return {
      ...plain,
      relation: 'multiple',
      stated: focus.interval,
      compute: ([a, b]) => divideBoth(a, b),
      formula: `${now.text} / ${base.text}`,
    };
  if (sort === 'growth')
    return {
      ...plain,
      relation: 'growth',
      compute: ([a, b]) => minusOne(divideBoth(a, b)),
      formula: `${now.text} / ${base.text} − 1`,
      mistakes: growthMistakes,
    };
  const factor = focus.unit === 'index_points' && base.unit === '1' ? 100 : 1;
  return {
    ...plain,
    relation: 'change',
    compute: ([a, b]) => (a === undefined || b === undefined ? undefined : scale(subtract(a, b), factor)),
    formula: `${now.text} − ${base.text}`,
  };
}
