// A change told in its unit and in percent beside the amount that it led to, in English: "receipts were 91.3 billion, 6.4 billion (or
// 7.5%) up on a year earlier", "1.284 trillion, 87.6 billion more than at the beginning of the year, a rise of 7.3 percent". What
// the amount was before is the amount without the change.

import type { Claim } from '../claim.js';
import { distance } from '../frames.js';
import type { Interval } from '../hedges.js';
import type { Candidate } from './candidate.js';
import { likeSized, toldLast } from './comparisons.js';
import { wayOf } from './directions.js';
import { isDifference } from './earlier-pairs.js';
import { changeBetween } from './growth-between.js';
import { divideBoth, growthMistakes, minusOne } from './pairs.js';
import { isLoose } from './price-basis.js';
import type { Reader } from './reader.js';
import { add, closed, scale, sizeOf, subtract } from './relation.js';
import { englishSentences, toldBefore } from './sentence-numbers.js';

const noun =
  '(?:increase|rise|gain|growth|addition|jump|surge|advance|plus|decrease|decline|drop|fall|reduction|loss|cut|contraction|dip|minus|difference|change)';
/** What joins the two where the change stands first, and where the rate does. */
const thenRate = new RegExp(
  String.raw`^\s*(?:[a-z]+\s*)?(?:\(\s*(?:or\s+|by\s+|an? ${noun} of\s+)?|,?\s*or\s+(?:by\s+)?(?:an?\s+(?:\w+\s)?${noun}\s+of\s+)?|,\s*(?:that is|i\.e\.),?\s+(?:by\s+)?|\b(?:more|less|fewer|higher|lower)\s+than\b[^,;.]{3,50},\s*(?:or\s+)?(?:an?\s+(?:\w+\s)?${noun}\s+of\s+))(?:about |around |some )?[-+−–]?$`,
  'i',
);
const thenChange = /^\s*(?:\(\s*(?:or\s+)?|,\s*or\s+(?:by\s+)?|\s+or\s+(?:by\s+)?)[$€£¥₹A-Z]*$/i;
const ofIt =
  /^\s*(?:\)\s*)?(?:of|from)\s+(?:the\s+)?(?:total|all|which|whom|it|them|these|those|its|their)\b/i;

export function changeInPercentCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  return englishSentences(claims, reader).flatMap(({ own, before: last }) =>
    own.flatMap((first, i): Candidate[] => {
      const second = own[i + 1];
      if (second === undefined || (first.unit === '1') === (second.unit === '1')) return [];
      const [rate, change] = first.unit === '1' ? [first, second] : [second, first];
      if (!(first === change ? thenRate : thenChange).test(reader.between(first, second))) return [];
      if (!isPlain(rate) || !isPlain(change) || ofIt.test(reader.tail(second))) return [];
      // "exports exceeding imports by 14.8 (3.6%)": a balance, and its share
      if (
        /\b(?:exceed|outweigh|outnumber|surpass)\w*\b[^,;.]*\bby\s+[$€£¥₹A-Z]*$/i.test(
          toldBefore(first, own, reader),
        )
      )
        return [];
      const way = wayTold(change, rate, own, reader);
      if (way === 0 || isLoose(rate, change, reader)) return [];
      const base = baseBehind(own, i, reader);
      const now = levelOf(change, own, i, last, claims, reader);
      if (now === undefined) return [];
      return base === undefined
        ? [candidate(rate, change, now, way)]
        : likeSized(base, now)
          ? [{ ...changeBetween(change, now, base, way), worded: true }]
          : [];
    }),
  );
}

const isPlain = (claim: Claim): boolean =>
  closed(claim) &&
  claim.hedge === 'exact' &&
  claim.form === 'digits' &&
  claim.value !== 0 &&
  !/^(?:points|times|years|months|weeks|days)$/.test(claim.unit) &&
  !/^(?:average_growth|contribution|contribution_share|target)$/.test(claim.role);

const comparator =
  /^\s*(?:[a-z]+\s)?\)?\s*(?:[a-z]+\s)?(?:(more|higher|larger|greater|above|over|up|ahead|heavier|longer)|(less|fewer|lower|smaller|below|under|down|short|behind|lighter|shorter))\b/i;

/** What leads to a change: a joint, a word for it, or a verb and "by". */
const toChange = new RegExp(
  String.raw`(?:[,(–—-]|\b(?:which|that|this|it) (?:is|was|are|were|means?|meant|makes|made)|\b(?:by|or|an?(?: \w+)? ${noun} of)|\b(?:up|down|rose|fell|grew|increased|decreased|declined|dropped|climbed))\s*(?:some |about )?[$€£¥₹A-Z]*[a-z]{0,2}$`,
  'i',
);

/** Which way the change goes, where the words say that it is one. */
function wayTold(change: Claim, rate: Claim, own: readonly Claim[], reader: Reader): number {
  const second = change.start > rate.start ? change : rate;
  const first = second === change ? rate : change;
  const lead = toldBefore(first, own, reader);
  if (!toChange.test(lead) && !(first === change && (first.role === 'change' || isDifference(first, reader))))
    return 0;
  if (/\b(?:to|at|from)\s+[$€£¥₹A-Z]*$/i.test(lead)) return 0;
  const behind = comparator.exec(reader.tail(second)) ?? comparator.exec(reader.between(first, second));
  if (behind !== null) return behind[1] !== undefined ? 1 : -1;
  // "52 million, or 4 percent": a joint alone makes no change
  return /[,(–—-]\s*[$€£¥₹A-Z]*$/.test(lead) && first.role !== 'change' ? 0 : wayOf(first, own, reader);
}

/** "33,900 units, from the year-earlier 175,800", "8.4bn or 2.1% above the 404.5bn": what it was, behind the two. */
function baseBehind(own: readonly Claim[], at: number, reader: Reader): Claim | undefined {
  const base = own[at + 2];
  return base !== undefined &&
    base.unit !== '1' &&
    base.value > 0 &&
    /\b(?:from|than|above|below|over|on)\s+[^,;.]{0,30}$/i.test(reader.gap(base))
    ? base
    : undefined;
}

/** The amount that the change led to: before it in its sentence, right behind ("to 105.9 billion"), or told before. */
function levelOf(
  change: Claim,
  own: readonly Claim[],
  at: number,
  last: readonly Claim[],
  claims: readonly Claim[],
  reader: Reader,
): Claim | undefined {
  const isLevel = (claim: Claim): boolean =>
    claim !== change &&
    claim.role === 'level' &&
    claim.value > change.value &&
    closed(claim) &&
    claim.hedge === 'exact' &&
    (claim.unit === change.unit ||
      /^(?:|units?|items|pieces)$/.test(change.unit) ||
      likeSized(claim, change)) &&
    claim.unit !== '1' &&
    claim.per === change.per;
  const behind = own[at + 2];
  if (behind !== undefined && isLevel(behind) && /^[^;.]{0,30}\bto\s+[$€£¥₹A-Z]*$/i.test(reader.gap(behind)))
    return behind;
  const here = own.slice(0, at).filter(isLevel);
  const beside = here.at(-1);
  // "repayments 870 million and write-offs 10 million, so that the stock went up by 240 million": of no number past the nearest
  if (beside !== undefined && own.indexOf(beside) < at - 1) return undefined;
  if (beside !== undefined)
    return here.length === 1 ||
      (/^[^;]{0,80}$/.test(reader.between(beside, change)) &&
        !/\b(?:while|whereas|but)\b/i.test(reader.between(beside, change)))
      ? beside
      : undefined;
  const before = toldLast(last.filter(isLevel), change);
  if (before !== undefined && goesOn(own, before, reader)) return before;
  const named = claims.filter(
    (claim) =>
      claim.start < change.start &&
      isLevel(claim) &&
      claim.concept !== null &&
      claim.concept === change.concept &&
      distance(claim, change) <= 4,
  );
  return named.length === 1 ? named[0] : undefined;
}

/** Whether the sentence goes on about an amount told before it, by a pronoun or by its own words. */
function goesOn(own: readonly Claim[], before: Claim, reader: Reader): boolean {
  const lead = own[0] === undefined ? '' : reader.before(own[0]);
  if (
    /^(?:that|this|it|they|these|which|an? |the (?:increase|rise|decrease|decline|fall|drop|gain|change|difference|figure|total|number))\b/i.test(
      lead,
    )
  )
    return true;
  const stems = (words: string): string[] =>
    (words.toLowerCase().match(/[a-z]{4,}/g) ?? []).map((word) => word.slice(0, 5));
  const told = new Set(stems(reader.before(before).slice(-60)));
  return stems(lead).some((word) => told.has(word));
}

/** "£8,000 or 2.9% more than a year ago": where three digits are noughts, they are rounded. */
const rounded = (claim: Claim): Interval => {
  const noughts = /[1-9][\d,]*?(,000)+(?![\d.,]*\d)/.exec(claim.text)?.[0].match(/,000/g)?.length ?? 0;
  const half = noughts > 0 && claim.half === 0.5 ? 0.5 * 1000 ** noughts : 0;
  return half === 0 ? claim.interval : { low: claim.interval.low - half, high: claim.interval.high + half };
};

const candidate = (rate: Claim, change: Claim, now: Claim, way: number): Candidate => {
  const base = (a: Interval, b: Interval): Interval => (way < 0 ? add(a, sizeOf(b)) : subtract(a, sizeOf(b)));
  return {
    relation: 'growth',
    focus: rate,
    others: [now, change],
    bound: [now, change],
    compute: ([a, b]) =>
      a === undefined || b === undefined ? undefined : minusOne(divideBoth(a, base(a, b))),
    formula: `${now.text} / (${now.text} ${way < 0 ? '+' : '−'} ${change.text}) − 1`,
    stated: scale(sizeOf(rate.interval), way),
    evidence: 'sure',
    worded: true,
    mistakes: ([a, b]) => (a === undefined || b === undefined ? [] : growthMistakes([a, base(a, b)])),
    reading: rounded,
  };
};
