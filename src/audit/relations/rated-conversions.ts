// Amounts in two currencies, in English, at the rate that the text tells wherever it does ("115 talas to the euro … the loan is equal to
// 27.6 billion talas"), or at the one that its other pairs in brackets imply ("US$84.0 million (TW 109.2 billion)"). Currencies that
// nobody knows are read by their names. Held against the text where one slip explains what is printed: a scale word above all.

import type { Claim } from '../claim.js';
import { isMoney } from '../cue-input.js';
import { tiedReading } from './candidate.js';
import { hasScale } from './misprints.js';
import type { Reader } from './reader.js';
import { divide, isExactLevel, middle, multiply, relate, type Relation, scale } from './relation.js';

export function ratedConversions(claims: readonly Claim[], reader: Reader): Relation[] {
  const own = claims.filter(
    (claim) =>
      claim.lang === 'en' && claim.aside === null && (isExactLevel(claim) || claim.role === 'conversion'),
  );
  return [...new Set(own.map(({ source }) => source))].flatMap((source) => {
    const here = own.filter((claim) => claim.source === source);
    return [...atTheRate(here, reader), ...byOtherPairs(here, reader)];
  });
}

interface Rate {
  claim: Claim;
  /** What one of it is worth the rate. */
  of: string;
}

const units: Record<string, string> = {
  dollar: 'USD', euro: 'EUR', pound: 'GBP', yen: 'JPY', yuan: 'CNY', franc: 'CHF',
}; // prettier-ignore

/** The unit that amounts in the currency are read in. */
const unitOf = (name: string): string =>
  units[name.toLowerCase().replace(/s$/, '')] ?? name.replace(/s$/, '');

const forOne = /^\s*(?:[a-z]+ )?(?:to|per|for)\s+(?:the |a |an |one |each )?([a-z]{3,})\b/i;
const oneIs =
  /\b(?:one|1|a|the)\s(?:[A-Z]{2}\s)?([a-z]{3,})\s(?:=|was worth|is worth|equal(?:s|led)|bought|buys|cost|fetched|stood at|at)\s*$/i;

/** The one rate of a text between two currencies; of several none is known. */
function rateOf(claims: readonly Claim[], reader: Reader): Rate | undefined {
  const rates = claims.flatMap((claim): Rate[] => {
    if (!isCurrency({ ...claim, per: null }) || hasScale(claim)) return [];
    const name = claim.per ?? forOne.exec(reader.after(claim))?.[1] ?? oneIs.exec(reader.before(claim))?.[1];
    const of = name === undefined ? undefined : unitOf(name);
    const isTold = claims.some((other) => other !== claim && other.unit === of && isCurrency(other));
    return of === undefined || of === claim.unit || !isTold ? [] : [{ claim, of }];
  });
  return new Set(rates.map(({ claim, of }) => `${String(claim.value)} ${claim.unit} ${of}`)).size === 1
    ? rates[0]
    : undefined;
}

/** Money, or what is counted by a noun that may be the name of a currency. */
const isCurrency = ({ unit, per }: Claim): boolean =>
  per === null && (isMoney(unit) || /^[A-Z]{1,3}$|^[a-z]{3,}$/.test(unit)) && !notMoney.test(unit);

const notMoney =
  /^(?:tonnes|metres|litre|kwh|persons|visits|households|enterprises|dwellings|projects|count|jobs|vehicles|years|months|times|points|hectare|acre|barrel|night|bed)$/i;

const equals =
  /\b(?:equal to|equals|equivalent to|or|or about|com(?:es|ing) to|came to|(?:that|which|this) (?:is|makes|made|was)|worth|correspond(?:s|ing|ed) to|i\.e\.|that is,?|=)\s*[A-Z$€£¥]*$/i;

function atTheRate(claims: readonly Claim[], reader: Reader): Relation[] {
  const rate = rateOf(claims, reader);
  if (rate === undefined) return [];
  const others = claims.filter((claim) => claim.unit !== rate.claim.unit || claim.value !== rate.claim.value);
  return others.flatMap((to, i): Relation[] => {
    const from = others[i - 1];
    if (from === undefined || to.sentence - from.sentence > 1 || from.per !== null || to.per !== null)
      return [];
    const [local, foreign] = from.unit === rate.claim.unit ? [from, to] : [to, from];
    if (local.unit !== rate.claim.unit || foreign.unit !== rate.of) return [];
    if (!isInBrackets(from, to, reader) && !isSaidEqual(from, to, rate.claim, reader)) return [];
    const off = Math.log10(local.value / (foreign.value * rate.claim.value));
    const isScaled = Math.abs(off) > 1.5 && Math.abs(off - Math.round(off)) < slack;
    // a rate of few digits leaves the amounts too much room
    if (!isScaled && rate.claim.half > rate.claim.value * leastPrecise) return [];
    return tiedReading({
      relation: 'conversion',
      focus: local,
      others: [foreign, rate.claim],
      bound: [foreign, rate.claim],
      compute: ([a, b]) => (a === undefined || b === undefined ? undefined : multiply(a, b)),
      formula: `${foreign.text} × ${rate.claim.text}`,
      evidence: 'sure',
    });
  });
}

const isInBrackets = (from: Claim, to: Claim, reader: Reader): boolean =>
  /^\s*\(\s*$/.test(reader.between(from, to)) && /^\s*(?:[a-z]+\s?)?\)/i.test(reader.after(to));

/** In one sentence, or in the next one that goes on about the amount, where nothing but the rate stands between. */
function isSaidEqual(from: Claim, to: Claim, rate: Claim, reader: Reader): boolean {
  const lead = reader.before(to);
  if (!equals.test(lead)) return false;
  if (from.sentence === to.sentence)
    return !/;(?!\s*at (?:the|a|an)\b)/.test(reader.between(from, to).replace(rate.text, ''));
  return /\b(?:that|this|which|it|the (?:loan|grant|sum|amount|credit|price|bid|fine|debt|value|contract))\b[^.;]*$/i.test(
    lead,
  );
}

/** What the rate may at most be rounded by for two digits changed about to be seen. */
const leastPrecise = 0.001;

/** How far the rates of pairs may lie apart, for their rounding. */
const slack = 0.015;

/** Pairs of one text in brackets: two that bear each other out, and one that only another scale word would. */
function byOtherPairs(claims: readonly Claim[], reader: Reader): Relation[] {
  const pairs = claims.flatMap((to, i) => {
    const from = claims[i - 1];
    const rate = from === undefined ? undefined : divide(to.interval, from.interval);
    return from === undefined ||
      rate === undefined ||
      from.unit === to.unit ||
      !(isMoney(from.unit) || isMoney(to.unit)) ||
      !(isCurrency(from) && isCurrency(to)) ||
      !isInBrackets(from, to, reader)
      ? []
      : [{ from, to, rate: middle(rate) }];
  });
  return pairs.flatMap((pair): Relation[] => {
    const others = pairs.filter(
      (other) => other !== pair && other.from.unit === pair.from.unit && other.to.unit === pair.to.unit,
    );
    const [first] = others;
    if (first === undefined || others.length < 2 || !(hasScale(pair.from) && hasScale(pair.to))) return [];
    if (others.some(({ rate }) => Math.abs(rate / first.rate - 1) > slack)) return [];
    const off = Math.log10(pair.rate / first.rate);
    const isScaled =
      Math.round(off) % 3 === 0 && Math.abs(off) > 2 && Math.abs(off - Math.round(off)) < slack / 2;
    if (!isScaled) return [];
    const given = scale(pair.from.interval, first.rate);
    return [
      {
        ...relate(
          'conversion',
          pair.to,
          [pair.from, first.from, first.to],
          given,
          `${pair.from.text} × ${first.to.text} / ${first.from.text}`,
        ),
        worded: true,
        slip: true,
      },
    ];
  });
}
