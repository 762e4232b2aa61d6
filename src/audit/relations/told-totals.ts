// Parts that the words say are all there are, and totals that the words draw from them, in English: "84 beds in three
// wards: surgery with 32, medicine with 40 and maternity with 12"; "... in March 3.5 million, so the quarter closed at 9.6".

import type { Claim } from '../claim.js';
import { isAdditive } from '../frames.js';
import { meet, type Interval } from '../hedges.js';
import type { Candidate } from './candidate.js';
import { isEarlier } from './earlier-words.js';
import type { Reader } from './reader.js';
import { add, isAmount } from './relation.js';
import { alike, exactly } from './runs.js';
import { isStretch, sentencesOf, toldBefore } from './sentence-numbers.js';

export function toldTotalCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const sentences = sentencesOf(claims.filter((claim) => claim.lang === 'en' && !claim.ordinal));
  return sentences.flatMap((all) => {
    const own = all.filter((claim) => !isStretch(claim, all, reader));
    return [...countedLists(own, reader), ...colonLists(own, reader), ...drawnTotals(own, reader)];
  });
}

const isSummand = (claim: Claim): boolean => isAmount(claim) && claim.hedge === 'exact' && isAdditive(claim);

/** "Split into three wards: ..." and just so many amounts behind, to the end of the sentence. */
function countedLists(own: readonly Claim[], reader: Reader): Candidate[] {
  return own.flatMap((count, i): Candidate[] => {
    const n = count.value;
    if (!Number.isInteger(n) || n < 2 || n > 12 || count.half > 0.5 || /^[A-Z]{3}$/.test(count.unit))
      return [];
    const whole = own.slice(0, i).findLast((claim) => isSummand(claim) && claim.value > n);
    const parts = own.slice(i + 1).filter((claim) => claim.unit !== '1' && claim.role !== 'growth');
    if (
      whole === undefined ||
      parts.length !== n ||
      !parts.every((part) => isSummand(part) && alike(part, whole))
    )
      return [];
    if (own.slice(0, i).filter((claim) => isSummand(claim) && alike(claim, whole)).length > 1) return [];
    const joined = reader.between(whole, count);
    const opened = reader.between(count, parts[0] as Claim);
    if (
      !/\b(?:split|divid|shar|spread|distribut|br[eo]k|made up|consist|compris|fall|in|among|between|across|over|from|by)\w*/i.test(
        joined,
      )
    )
      return [];
    if (!/[:–—(]|\bnamely\b/.test(opened) || openList.test(`${joined} ${opened}`)) return [];
    return parts.some((part) => isEarlier(part, own, reader)) ? [] : [sum(whole, parts)];
  });
}

const openList =
  /\b(?:such as|includ\w+|among others|e\.g\.|for example|mainly|chiefly|above all|largest|biggest|top|leading|main|led by|at least|each|notably|of which|respectively|compared|against)\b/i;

/** "1.5 billion yuan: 900 million from the centre and 800 million from the town": a closed list that is more than its whole. */
function colonLists(own: readonly Claim[], reader: Reader): Candidate[] {
  return own.flatMap((whole, i): Candidate[] => {
    if (!isSummand(whole)) return [];
    const behind = own.slice(i + 1);
    const parts = behind.filter((claim) => claim.unit !== '1');
    const [first] = parts;
    const last = parts.at(-1);
    if (first === undefined || last === undefined || parts.length < 2 || parts.length > 8) return [];
    if (!parts.every((part) => isSummand(part) && alike(part, whole) && part.value < whole.value)) return [];
    if (own.slice(0, i).some((claim) => isSummand(claim) && alike(claim, whole))) return [];
    const opened = reader.between(whole, first);
    if (!/[:–—]/.test(opened) || openList.test(opened) || /[;]/.test(reader.between(first, last))) return [];
    if (!/(?:,?\s*\band|,?\s*\bplus)\b[^,;]*$/.test(toldBefore(last, own, reader))) return [];
    if (
      parts.some(
        (part) =>
          isEarlier(part, own, reader) ||
          /\b(?:to|from|of|than)\s*[$€£¥₹A-Z]*$/.test(toldBefore(part, own, reader)),
      )
    )
      return [];
    const total = parts.map(exactly).reduce(add, { low: 0, high: 0 });
    // Less than the whole may be only some of its parts.
    const over = total.low > whole.interval.high && total.low < whole.interval.high * 2;
    return over || meet(total, whole.interval) ? [sum(whole, parts)] : [];
  });
}

/** "Making a total of", "so the first quarter closed at": nothing but the total between the word and its number. */
const result = new RegExp(
  [
    String.raw`\b(?:mak|giv|bring|tak|yield|putt)(?:ing)\s+(?:(?:an?|the|it|them|up|grand|overall|combined|total|totals|aggregate|sum|of|to|for|figure|all|in all|altogether)\s+)*[$€£¥₹A-Z]*$`,
    String.raw`\b(?:which|this|that|together they|together these|it all) (?:br(?:ings|ought)|makes|made|gives|gave|takes|took|puts|put|adds? up|added up|totals?|comes?|came)\b[^,;]{0,35}$`,
    String.raw`\b(?:so(?: that)?(?! (?:far|many|much|long))|thus|hence|therefore)\s[^,;]{3,60}$`,
    String.raw`\b(?:(?:for|to|in|at) an? (?:combined |overall |grand |joint )?total|add(?:s|ed|ing)? up to|sum(?:s|med|ming)? (?:up )?to|in all|all told|all in all|altogether|in total|together|combined|between them|the total)\b[^,;:]{0,30}$`,
  ].join('|'),
  'i',
);

/** Everything of one measure before the last amount, which a word draws from it. */
function drawnTotals(own: readonly Claim[], reader: Reader): Candidate[] {
  return own.flatMap((whole, i): Candidate[] => {
    if (!isSummand(whole)) return [];
    const lead = toldBefore(whole, own, reader);
    const tail = reader.tail(whole).split(/[,;]/)[0] ?? '';
    const drawn = result.test(lead.slice(-80)) && !/\bnumber of\b/i.test(lead);
    const behind =
      /^\s*(?:[a-z]+\s){0,2}(?:in all|in total|altogether|together|combined|all told|between them)\b/i.test(
        tail,
      );
    if (!drawn && !behind) return [];
    const before = own.slice(0, i).filter((claim) => claim.unit !== '1' && claim.unit !== 'points');
    const parts = before.filter((claim) => isSummand(claim) && alike(claim, whole));
    // "Three shipyards, two of them public, launched 84,000 tons": who did it, and no part of what they did
    if (whole.value >= 1000 && parts.some((part) => part.form === 'words' && part.value < 100)) return [];
    if (parts.length < 2 || parts.length !== before.length || parts.length > 8) return [];
    if (!isStepwise(parts, own, reader) || unlike.test(reader.sentence(whole))) return [];
    if (parts.some((part) => isEarlier(part, own, reader) || part.role === 'change')) return [];
    if (parts.some((part, at) => isSumOf(part, parts.slice(0, at)))) return [];
    return [sum(whole, parts)];
  });
}

/** "412, 365 and 298 million, 1,075 million in all; a further 125 million": what those before it make is no part beside them. */
export const isSumOf = (whole: Claim, parts: readonly Claim[]): boolean =>
  parts.length > 1 && meet(parts.map(exactly).reduce(add, { low: 0, high: 0 }), whole.interval);

/** What takes something off, compares, or tells a way from one amount to another. */
const unlike =
  /\b(?:less|minus|net|deduct\w*|except|excluding|compared|against|versus|than|from [$€£]?\d[\d.,]*(?: \w+)? to|deficit|surplus|balance|gap|shortfall|average|per|of which|of whom|including|instead|rather|tax|profit|rose|fell|grew|up|down|increase\w*|decrease\w*|declin\w*)\b/i;

/** Parts told in step: each behind a comma or "and", none within another. */
const isStepwise = (parts: readonly Claim[], own: readonly Claim[], reader: Reader): boolean =>
  parts
    .slice(1)
    .every(
      (part) =>
        /[,;]|\band\b|\bplus\b/.test(toldBefore(part, own, reader)) && part.partOf === parts[0]?.partOf,
    );

function sum(whole: Claim, parts: readonly Claim[]): Candidate {
  return {
    relation: 'sum',
    focus: whole,
    others: parts,
    bound: parts,
    worded: true,
    compute: (others: readonly Interval[]) => others.reduce(add, { low: 0, high: 0 }),
    reading: exactly,
    formula: parts.map((part) => part.text).join(' + '),
    evidence: 'sure',
  };
}
