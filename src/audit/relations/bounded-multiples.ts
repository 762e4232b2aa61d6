// Multiples that an amount is said to exceed, in English: "more than doubled, to 14,300 from 6,900", "more than double the 6.3 million
// of 2022", "more than four times the lowest (131,000)". Held against the text where the amount is not even so many times the other.

import type { Claim } from '../claim.js';
import type { Candidate } from './candidate.js';
import { likeSized, toldLast } from './comparisons.js';
import { atLeast } from './growth.js';
import { divideBoth } from './pairs.js';
import type { Reader } from './reader.js';
import { closed } from './relation.js';
import { englishSentences, toldBefore } from './sentence-numbers.js';

const sign = '[$€£¥₹A-Z]*[a-z]{0,2}$';
const behindBase = new RegExp(
  String.raw`^\s*(?:as (?:many|much|high|large|big|long|often) as\s+|(?:the (?:size|level|number|amount) of|that of|those of)\s+)?(?:the|its|their|last|a|[\w’'-]+['’]s?)\b[^;:]{0,60}?\(?${sign}`,
  'i',
);
const toFrom = new RegExp(String.raw`^[^;.()]{0,60}(?:,\s*)?\bto\s+${sign}`, 'i');
const fromTo = new RegExp(String.raw`^[^;.()]{0,60}(?:,\s*)?\bfrom\s+${sign}`, 'i');
const verbs = /\b(?:was|were|is|are|had|has|have|rose|fell|and|but|while|with)\b/i;

export function boundedMultiples(claims: readonly Claim[], reader: Reader): Candidate[] {
  return englishSentences(claims, reader).flatMap(({ own, before: last }) =>
    own.flatMap((times, i): Candidate[] => {
      if (times.role !== 'multiple' || !/^(?:more_than|at_least)$/.test(times.hedge) || times.value < 1)
        return [];
      const pair =
        times.form === 'verb' && /ed\b/.test(times.text)
          ? movedPair(own, i, reader)
          : comparedPair(own, i, last, reader);
      if (pair === undefined) return [];
      const [now, before] = pair;
      return [
        {
          relation: 'multiple',
          focus: times,
          others: [now, before],
          bound: [now, before],
          compute: ([a, b]) => divideBoth(a, b),
          formula: `${now.text} / ${before.text}`,
          evidence: 'sure',
          stated: atLeast(times),
          worded: true,
        },
      ];
    }),
  );
}

const isAmount = (claim: Claim | undefined): claim is Claim =>
  claim !== undefined &&
  closed(claim) &&
  claim.hedge === 'exact' &&
  claim.form === 'digits' &&
  claim.value > 0 &&
  !/^(?:1|points|times|years|months)$/.test(claim.unit);

/** "More than doubled, to 14,300 from 6,900", "from 125 to 272". */
function movedPair(own: readonly Claim[], at: number, reader: Reader): [Claim, Claim] | undefined {
  const [first, second] = [own[at + 1], own[at + 2]];
  if (!isAmount(first) || !isAmount(second) || !likeSized(first, second)) return undefined;
  const [lead, between] = [toldBefore(first, own, reader), reader.between(first, second)];
  if (verbs.test(lead)) return undefined;
  if (toFrom.test(lead) && /^[^,;.()]{0,40},?\s*(?:up )?from\s+(?:the )?[$€£¥₹A-Z]*$/i.test(between))
    return [first, second];
  return fromTo.test(lead) && /^[^,;.()]{0,40}\bto\s+(?:the )?[$€£¥₹A-Z]*$/i.test(between)
    ? [second, first]
    : undefined;
}

/** "13.6 million, more than double the 6.3 million of 2022". */
function comparedPair(
  own: readonly Claim[],
  at: number,
  last: readonly Claim[],
  reader: Reader,
): [Claim, Claim] | undefined {
  const base = own[at + 1];
  if (!isAmount(base)) return undefined;
  const between = toldBefore(base, own, reader);
  if (!behindBase.test(between) || verbs.test(between)) return undefined;
  const fits = (claim: Claim): boolean =>
    isAmount(claim) &&
    likeSized(claim, base) &&
    claim.value > base.value / 2 &&
    // "1,380, 15% over the 1,200 of the opening sale and more than double the 640": not what it was held against before
    !/\b(?:than|over|above|below|on|from|against|with)\s+(?:the\s+)?[$€£¥₹A-Z]*$/i.test(reader.gap(claim));
  const now = own.slice(0, at).findLast(fits) ?? toldLast(last.filter(fits), base);
  return now === undefined ? undefined : [now, base];
}
