// What an amount was before told in brackets, in English, and the rate from the one to the other before or behind them: "up 8.5% at
// R2.17bn (R2.00bn)", "eased to 14.82 billion in August (July: 15.06 billion), a drop of 1.6 per cent", "deposits (31 December:
// 12.40 billion) had reached 12.90 billion, a gain of 4.0 percent".

import type { Claim } from '../claim.js';
import type { Candidate } from './candidate.js';
import { likeSized, toldLast } from './comparisons.js';
import { wayOf } from './directions.js';
import { growthBetween } from './growth-between.js';
import { momentsIn } from './moments.js';
import { isLoose } from './price-basis.js';
import type { Reader } from './reader.js';
import { closed } from './relation.js';
import { englishSentences, toldBefore } from './sentence-numbers.js';

export function bracketedBaseCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  return englishSentences(claims, reader).flatMap(({ own, before: last }) => [
    ...own.flatMap((before, i) => compared(before, own, i, last, reader)),
    ...own.flatMap((rate, i) => moved(rate, own, i, reader)),
    ...own.flatMap((before, i): Candidate[] => {
      const now = nowOf(before, own, i, reader);
      if (now === undefined) return [];
      const rates = own.filter((claim) => isRateOf(claim, now, before, own, reader));
      const [rate] = rates;
      if (rate === undefined || rates.length > 1 || isLoose(rate, now, reader)) return [];
      const way = signBefore(rate, reader) || wayOf(rate, own, reader);
      return way === 0 ? [] : [{ ...growthBetween(rate, now, before, way), worded: true }];
    }),
  ]);
}

/** "0.4 % higher than the average of the preceding three months (103.7)", "6.7 p.c. above October (2,731)". */
function compared(
  base: Claim,
  own: readonly Claim[],
  at: number,
  last: readonly Claim[],
  reader: Reader,
): Candidate[] {
  const rate = own[at - 1];
  if (
    rate?.unit !== '1' ||
    rate.form !== 'digits' ||
    !closed(rate) ||
    rate.value === 0 ||
    rate.hedge !== 'exact' ||
    !isAmount(base)
  )
    return [];
  const match =
    /^\s*(?:(more|higher|larger|greater|up|ahead|heavier|dearer)|(less|fewer|lower|smaller|down|cheaper|lighter))\s+(?:than|on|of)\s[^;.]{2,70}\([$€£¥₹A-Z]*$|^\s*(?:(above|over)|(below|under|short of|shy of))\s[^;.]{2,70}\([$€£¥₹A-Z]*$/i.exec(
      reader.between(rate, base),
    );
  // "4.9% more than in 2020 and half as much again as in the hills (427)": what the second is held against
  if (/\b(?:and|but|yet|while)\b.*\b(?:than|as|above|below|times|half|twice)\b/is.test(match?.[0] ?? ''))
    return [];
  if (match === null || !/^[^()\d]{0,40}\)/.test(reader.after(base))) return [];
  const isLevel = (claim: Claim): boolean =>
    isAmount(claim) &&
    claim !== base &&
    likeSized(claim, base) &&
    !/^\s*(?:\(|,?\s*or\b)/.test(reader.between(claim, rate)) &&
    // "71% of the 198.5 foreseen, and 6% more than in 2023 (134.7)", "2% above October's 107.2 but 3% below 2023 (113.4)"
    !/\b(?:than|on|above|below|over|from|against|with|after|following)\s+(?:the\s+|(?:[\w-]+\s+){0,3}[\w-]+['’]s?\s+|(?:the|that) (?:[a-z]+ )?of (?:[\w-]+\s+){1,2})?[$€£¥₹A-Z]*$|^\s*of\s[^,;:()]{0,30}$|\([$€£¥₹A-Z]*$/i.test(
      reader.gap(claim),
    );
  const now = own.slice(0, at - 1).findLast(isLevel) ?? toldLast(last.filter(isLevel), base);
  if (now === undefined || isLoose(rate, now, reader)) return [];
  return [{ ...growthBetween(rate, now, base, (match[1] ?? match[3]) ? 1 : -1), worded: true }];
}

/** "Grew from 3,097,625 to 3,104,512 (0.2 per cent)". */
function moved(rate: Claim, own: readonly Claim[], at: number, reader: Reader): Candidate[] {
  const [before, now] = [own[at - 2], own[at - 1]];
  if (
    before === undefined ||
    now === undefined ||
    rate.unit !== '1' ||
    rate.form !== 'digits' ||
    !closed(rate) ||
    rate.value === 0
  )
    return [];
  if (!isAmount(before) || !isAmount(now) || !likeSized(now, before) || isLoose(rate, now, reader)) return [];
  const isPair =
    /\bfrom\s+[$€£¥₹A-Z]*$/i.test(toldBefore(before, own, reader)) &&
    /^[^,;.()]{0,40}\bto\s+[$€£¥₹A-Z]*$/i.test(reader.between(before, now)) &&
    /^[^,;.()]{0,25}\(\s*(?:by |up |down )?[-+−–＋]?\s*$/i.test(reader.between(now, rate)) &&
    /^\s*\)/.test(reader.after(rate));
  const sign = signBefore(rate, reader);
  return isPair
    ? [
        {
          ...growthBetween(rate, now, before, sign !== 0 ? sign : Math.sign(now.value - before.value)),
          worded: true,
        },
      ]
    : [];
}

const isAmount = (claim: Claim): boolean =>
  claim.hedge === 'exact' &&
  claim.form === 'digits' &&
  claim.value > 0 &&
  closed(claim) &&
  !/^(?:1|points|times|years|months|weeks|days)$/.test(claim.unit) &&
  /^(?:level|previous)$/.test(claim.role);

/** The amount of which the bracket tells what it was: the one right before it, or where a name stands there the next one. */
function nowOf(before: Claim, own: readonly Claim[], at: number, reader: Reader): Claim | undefined {
  const lead = toldBefore(before, own, reader);
  const label = /\(\s*([^()]{0,40}?)[:,]?\s*[$€£¥₹A-Z]*[a-z]{0,2}$/.exec(lead)?.[1];
  if (label === undefined || !isAmount(before)) return undefined;
  const inside = /^([^()]{0,60})\)/.exec(reader.after(before))?.[1];
  if (inside === undefined) return undefined;
  const isTimed =
    momentsIn(label).length > 0 ||
    momentsIn(inside).length > 0 ||
    /\b(?:previous|prior|earlier|before|was|from|against|end-|last)\b/i.test(`${label} ${inside}`);
  const isBare = label === '' && inside === '';
  if (!isTimed && !isBare) return undefined;
  if (
    /\b(?:target|forecast|plan|budget|estimate|expected|of which|including|limit|average|provisional)\b/i.test(
      `${label} ${inside}`,
    )
  )
    return undefined;
  const fits = (claim: Claim | undefined): claim is Claim =>
    claim !== undefined &&
    isAmount(claim) &&
    likeSized(claim, before) &&
    claim.unit === (before.unit === '' ? claim.unit : before.unit) &&
    (isTimed || (claim.value < 2.5 * before.value && before.value < 2.5 * claim.value));
  const last = own[at - 1];
  if (fits(last) && /^[^,;.()]{0,30}\(/.test(lead)) return last;
  const next = own[at + 1];
  return isTimed &&
    fits(next) &&
    !/[;.]/.test(reader.between(before, next)) &&
    (last === undefined || !isAmount(last))
    ? next
    : undefined;
}

const signBefore = (rate: Claim, reader: Reader): number => {
  const sign = /([-+−–＋])\s*$/.exec(reader.gap(rate))?.[1];
  return sign === undefined ? 0 : /[+＋]/.test(sign) ? 1 : -1;
};

/** Right before the amount ("up 8.5% at"), or right behind the bracket or the amount ("…), a drop of"). */
function isRateOf(rate: Claim, now: Claim, before: Claim, own: readonly Claim[], reader: Reader): boolean {
  if (
    rate.unit !== '1' ||
    rate.form !== 'digits' ||
    !closed(rate) ||
    rate.value === 0 ||
    rate.hedge !== 'exact'
  )
    return false;
  const first = now.start < before.start ? now : before;
  if (rate.end <= first.start)
    return (
      own[own.indexOf(first) - 1] === rate &&
      first === now &&
      /^\s*(?:[a-z-]+ ){0,3}(?:to|at|, (?:reaching|to|at)|lower at|higher at)\s+[$€£¥₹A-Z]*[a-z]{0,2}$/i.test(
        reader.between(rate, now),
      )
    );
  const second = first === now ? before : now;
  const between = reader.between(second, rate);
  const behind =
    second === before
      ? between.slice(between.lastIndexOf(')') + 1)
      : between.replace(/^[^,;.]{0,40}(?=,)/, '');
  if (second === before && !between.includes(')')) return false;
  // "exports: 3,412 (3,268), or 4.4% more; imports: 3,790 (3,905), 2.9% less": of the pair right before it
  if (own.some((claim) => claim.start >= second.end && claim.end <= rate.start && isAmount(claim)))
    return false;
  return /^\s*[,;:]?\s*(?:(?:which|that) (?:is|was|means|makes|represents)\s+)?(?:(?:an?|or)\s+(?:[a-z-]+ ){0,2}(?:increase|rise|gain|growth|jump|decrease|decline|drop|fall|reduction|loss|plus|minus|change|difference|dip|advance)\s+(?:rate\s+)?of\s+|(?:up|down|higher|lower)\s+(?:by\s+)?|by\s+)?[-+−–＋]?\s*$/i.test(
    behind,
  );
}
