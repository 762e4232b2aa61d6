// An amount for each of those that the words name, where the text counts several sorts of people or things, in English: "has 4.8 million
// inhabitants, 3.9 million of them adults, so that consumption per inhabitant worked out at 65 litres"; "1.20 million residents, and the
// outlay comes to 430 soles for each resident". Held against the text where another of those counts, or a slip, gives what is printed.

import { stemmer } from 'stemmer';
import type { Claim } from '../claim.js';
import { meet, type Interval } from '../hedges.js';
import { isMoney } from '../cue-input.js';
import { isSlipOf } from './misprints.js';
import { divideBoth } from './pairs.js';
import type { Reader } from './reader.js';
import { asPrinted, isExactLevel, middle, quantityText, type Relation } from './relation.js';
import { refuted } from './refuted.js';
import { rootsIn } from './roots.js';

/** How many sentences before the quotient its amount and its counts may stand. */
const reach = 2;

const behind = /^\s*(?:[a-z]+ )?(?:per|for (?:each|every)|for each of the|each) ([a-z]{4,})\b/i;
const ahead =
  /\b(?:per|for (?:each|every)) ([a-z]{4,})\b[^.;\d]{0,60}(?:\bwas|\bis|\bof|\bat|\bto|\breached|\baveraged|\bmade|,)\s*[$€£¥₹A-Z]*$/i;
const noCount =
  /^(?:cent|year|annum|month|week|hour|night|quarter|thousand|million|hundred|capita|head|tonne|litre|kilo\w*|hectare|square|unit|minute)/i;

export function perNamed(claims: readonly Claim[], reader: Reader): Relation[] {
  const levels = claims.filter(
    (claim) => claim.lang === 'en' && isExactLevel(claim) && claim.form === 'digits',
  );
  return levels.flatMap((one): Relation[] => {
    const noun = behind.exec(reader.tail(one))?.[1] ?? ahead.exec(reader.gap(one))?.[1];
    if (noun === undefined || noCount.test(noun)) return [];
    const root = stemmer(noun.toLowerCase());
    const near = levels.filter(
      (claim) =>
        claim !== one &&
        claim.source === one.source &&
        claim.end <= one.start &&
        one.sentence - claim.sentence <= reach,
    );
    const counts = near.filter(
      (claim) => claim.half <= Math.max(0.5, claim.value / 50) && !isMoney(claim.unit),
    );
    const named = counts.filter((claim) => nounsOf(claim, reader).includes(root));
    const [count] = named;
    if (count === undefined || named.length > 1) return [];
    // the only amount of the quotient's unit
    const amounts = near.filter(
      (claim) =>
        claim !== count &&
        claim.role === 'level' &&
        claim.unit === one.unit &&
        claim.unit !== '' &&
        claim.per === null &&
        claim.value > one.value * 20,
    );
    const [amount] = amounts;
    if (
      amount === undefined ||
      one.unit === count.unit ||
      new Set(amounts.map(({ value }) => value)).size > 1
    )
      return [];
    const of = (claim: Claim): Interval | undefined => divideBoth(asPrinted(amount), asPrinted(claim));
    const given = of(count);
    const stated = asPrinted(one);
    if (given === undefined || meet(given, stated)) return [];
    const around = levels.filter(
      (claim) => claim.source === one.source && Math.abs(claim.sentence - one.sentence) <= reach,
    );
    const other = around.find(
      (claim) =>
        claim !== count &&
        claim !== amount &&
        claim.unit === count.unit &&
        meet(of(claim) ?? { low: -1, high: -1 }, stated),
    );
    const slipped = isSlipOf(one, given);
    if (!slipped && (other === undefined || !isOfOtherNoun(other, root, reader))) return [];
    if (!slipped && (given.low > one.value * farOff || given.high < one.value / farOff)) return [];
    return [
      refuted('per_head', one, [amount, count], given, {
        en: `${amount.text} / ${count.text} is ${quantityText(middle(given), one.unit, 'en', one)}${other === undefined ? '' : `; ${one.text} is for each of the ${other.text}`}`,
        zh: `${amount.text} / ${count.text} 为${quantityText(middle(given), one.unit, 'zh', one)}${other === undefined ? '' : `；${one.text}是按${other.text}计算的`}`,
      }),
    ];
  });
}

/** How far off a quotient may be that is of others of the same sort. */
const farOff = 4;

/** "1,873 sheep in 2022 and 1,416 in 2023": a number that leaves its noun out is of the same. */
const isOfOtherNoun = (claim: Claim, root: string, reader: Reader): boolean => {
  const roots = nounsOf(claim, reader);
  return (
    roots.length > 0 &&
    !roots.includes(root) &&
    /[a-z]{4}|^\s*(?:[a-z]+ )?of (?:them|these|whom)\b/i.test(
      `${claim.text}${reader.tail(claim).slice(0, 25)}`,
    )
  );
};

/** The nouns of a count: its own, and those right behind it. */
const nounsOf = (claim: Claim, reader: Reader): string[] =>
  rootsIn(`${claim.text} ${reader.tail(claim).split(/[,;:(]|\b(?:and|but|while|of)\b/)[0] ?? ''}`).slice(
    0,
    4,
  );
