// Rates worked out of other rates, in English: real growth out of nominal growth and prices ("pay rose by 8.4 per cent, prices by 5.1,
// a real gain of 3.1"), and growth over two years out of that of each ("3.1 percent, after 2.6 in 2021, a cumulative decline of 5.6").
// By compounding or by plain adding and subtracting: both are done.

import type { Claim } from '../claim.js';
import type { Interval } from '../hedges.js';
import type { Candidate } from './candidate.js';
import { wordsAhead, wordsBehind } from './moments.js';
import type { Reader } from './reader.js';
import { add, closed, divide, multiply, scale, subtract } from './relation.js';
import { englishSentences } from './sentence-numbers.js';

export function compoundedRateCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  return englishSentences(claims, reader).flatMap(({ own, before }) => {
    const last = before[0]?.paragraph === own[0]?.paragraph ? before : [];
    return [...real(own, last, reader), ...cumulative(own, reader)];
  });
}

const isRate = (claim: Claim): boolean =>
  claim.unit === '1' &&
  claim.hedge === 'exact' &&
  claim.form === 'digits' &&
  closed(claim) &&
  claim.value !== 0 &&
  /^(?:growth|level|previous)$/.test(claim.role);

const realWords =
  /\b(?:real|constant prices|price-adjusted|adjusted for (?:inflation|prices)|after inflation|purchasing power)\b/i;
const priceWords =
  /\b(?:(?:consumer|retail|producer|selling) prices|prices|inflation|deflator|cost of living|CPI)\b/i;
const otherWords =
  /\b(?:core|average|forecast|expect\w*|target|a year\b(?! (?:earlier|ago|before))|per year|annually|quarter|month|share|points?|food|energy|fuel|rents?)\b/i;

/** "A year ago it had fallen by 2.2%": no part of what is worked out of the others. */
const earlierWords =
  /\b(?:(?:a|one|two) years? (?:ago|earlier|before)|(?:the year|twelve months) (?:before|earlier)|(?:last|previous|preceding) year|had)\b/i;

/** The words of a rate's own clause on both sides. */
const around = (claim: Claim, own: readonly Claim[], reader: Reader): string =>
  `${
    wordsAhead(claim, own, reader)
      .split(/[,;]|\b(?:and|but|while)\b/)
      .at(-1) ?? ''
  } # ${wordsBehind(claim, reader)}`;

function real(own: readonly Claim[], last: readonly Claim[], reader: Reader): Candidate[] {
  const ofNow = (list: readonly Claim[]): Claim[] =>
    list.filter((claim) => isRate(claim) && !earlierWords.test(wordsAhead(claim, list, reader)));
  const [here, there] = [ofNow(own), ofNow(last)];
  const list = here.length === 3 ? here : here.length === 2 && there.length === 1 ? [...there, ...here] : [];
  if (
    list.length !== 3 ||
    [...own, ...(here.length === 3 ? [] : last)].some(
      (claim) => /^(?:points|target)$/.test(claim.unit) || claim.role === 'contribution',
    )
  )
    return [];
  const told = list.map((claim) => ({
    claim,
    words: around(claim, here.includes(claim) ? own : last, reader),
  }));
  if (told.some(({ words }) => otherWords.test(words))) return [];
  // "in real terms 0.4% and 1.4%": of two things
  if (list.slice(1).some((rate, i) => /^\s*and\s+$/.test(reader.between(list[i] ?? rate, rate)))) return [];
  const reals = told.filter(
    ({ words }) =>
      realWords.test(words.replace(/\bat constant prices\b/i, ' real ')) ||
      /\bconstant prices\b/i.test(words),
  );
  const prices = told.filter(
    (one) =>
      !reals.includes(one) &&
      priceWords.test(one.words.replace(/\b(?:current|constant|market) prices\b/gi, '')),
  );
  const [rate, price] = [reals[0]?.claim, prices[0]?.claim];
  const nominal = list.find((claim) => claim !== rate && claim !== price);
  if (
    rate === undefined ||
    price === undefined ||
    nominal === undefined ||
    reals.length + prices.length !== 2
  )
    return [];
  if (!here.includes(rate) || (rate.basis !== null && nominal.basis !== null && rate.basis !== nominal.basis))
    return [];
  return [
    {
      relation: 'growth',
      focus: rate,
      others: [nominal, price],
      bound: [nominal, price],
      compute: ([n, p]) =>
        n === undefined || p === undefined
          ? undefined
          : hull(shift(divide(shift(n, 1), shift(p, 1)), -1), subtract(n, p)),
      formula: `(1 ${nominal.direction < 0 ? '−' : '+'} ${nominal.text}) / (1 + ${price.text}) − 1`,
      // "the decline is 3.6% in francs and 5.1% in real terms": the way is told once
      ...(rate.direction === 0 && nominal.direction < 0 && rate.value > 0
        ? { stated: scale(rate.interval, -1) }
        : {}),
      evidence: 'sure',
      worded: true,
    },
  ];
}

const joint =
  /\b(?:cumulative(?:ly)?|combined|in all|altogether|taken together|over the two years|within two years|in (?:the )?(?:first )?two years|over both years|two-year)\b/i;

/** "Dropped by 3.1 percent in 2022, after 2.6 percent in 2021, making a cumulative decline of 5.6 percent". */
function cumulative(own: readonly Claim[], reader: Reader): Candidate[] {
  const rates = own.filter(isRate);
  const [first, second, whole] = rates;
  if (first === undefined || second === undefined || whole === undefined || rates.length > 4) return [];
  const words = `${reader.between(second, whole).slice(-70)} # ${wordsBehind(whole, reader)}`;
  if (!joint.test(words) || otherWords.test(words) || realWords.test(reader.sentence(whole))) return [];
  const years = [first, second].map(({ period }) => period);
  const isYearly =
    years.every((period) => period !== null && period.to - period.from === 11) &&
    Math.abs((years[0]?.to ?? 0) - (years[1]?.to ?? 0)) === 12;
  // "by 3.1 percent, after 2.6": the second goes the way of the first
  const way = first.direction < 0 ? -1 : 1;
  if (!isYearly || second.direction * way < 0 || whole.direction * way < 0) return [];
  const size = (interval: Interval): Interval =>
    way < 0 && interval.low > 0 ? { low: -interval.high, high: -interval.low } : interval;
  return [
    {
      relation: 'growth',
      focus: whole,
      others: [first, second],
      bound: [first, second],
      compute: ([a, b]) =>
        a === undefined || b === undefined
          ? undefined
          : hull(shift(multiply(shift(size(a), 1), shift(size(b), 1)), -1), add(size(a), size(b))),
      formula: `(1 ${way < 0 ? '−' : '+'} ${first.text}) × (1 ${way < 0 ? '−' : '+'} ${second.text}) − 1`,
      stated: size(whole.interval),
      evidence: 'sure',
      worded: true,
    },
  ];
}

function shift(interval: Interval, by: number): Interval;
function shift(interval: Interval | undefined, by: number): Interval | undefined;
function shift(interval: Interval | undefined, by: number): Interval | undefined {
  return interval === undefined ? undefined : { low: interval.low + by, high: interval.high + by };
}

const hull = (a: Interval | undefined, b: Interval): Interval =>
  a === undefined ? b : { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) };
