// An amount and its earlier one told anywhere in one sentence, in English, whatever joins them: "down by 14 percent at 43.0
// million tonnes, the figure for the previous year being 50.0 million", "12,480 (+4.0 percent on 2029: 12,000)". What the
// sentence tells of the way between the two is held against them.

import type { Claim } from '../claim.js';
import { yearsBetween } from '../frames.js';
import type { Candidate } from './candidate.js';
import { wayOf } from './directions.js';
import {
  goesOn,
  isDifference,
  isSettled,
  pairAcross,
  pairByYears,
  pairsOf,
  type Pair,
} from './earlier-pairs.js';
import { isOfOtherSubject } from './earlier-words.js';
import { averageOver, divideBoth, growthMistakes, minusOne } from './pairs.js';
import { isLoose, priced } from './price-basis.js';
import type { Reader } from './reader.js';
import { closed, scale, sizeOf, subtract } from './relation.js';
import { isStretch, sentencesOf, toldBefore } from './sentence-numbers.js';

export function earlierAmountCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const sentences = sentencesOf(claims.filter((claim) => claim.lang === 'en' && !claim.ordinal)).map((all) =>
    all.filter((claim) => !isStretch(claim, all, reader)),
  );
  return sentences.flatMap((own, at) => {
    if (!isSettled(own, reader)) return [];
    const within = pairsOf(own, reader);
    if (within.length > 0) return within.flatMap((pair) => outcomes(pair, own, reader));
    const last = sentences[at - 1];
    const byYears = own.flatMap((rate) =>
      rate.unit === '1' && closed(rate) && last !== undefined && follows(last, own)
        ? pairByYears(rate, own, last, reader).flatMap((pair) =>
            rate.role === 'average_growth'
              ? averageOf(rate, pair, own, reader)
              : growthOf(rate, pair, own, reader, true),
          )
        : [],
    );
    if (byYears.length > 0) return byYears;
    if (last === undefined || !follows(last, own) || !isSettled(last, reader)) return [];
    const across = pairAcross(own, last, reader);
    const before = across.length > 0 || !goesOn(own, reader) ? across : pairsOf(last, reader);
    // What is gone on about is told by the first of its sort.
    return before.flatMap((pair) => outcomes(pair, own, reader, pair.before.sentence !== own[0]?.sentence));
  });
}

const follows = (last: readonly Claim[], own: readonly Claim[]): boolean =>
  own[0]?.source === last[0]?.source &&
  (own[0]?.sentence ?? 0) - (last[0]?.sentence ?? 0) === 1 &&
  own[0]?.paragraph === last[0]?.paragraph;

/** Rates, changes and multiples of the sentence that tell the way between the two: the only ones of their sort. */
function outcomes(pair: Pair, own: readonly Claim[], reader: Reader, goingOn = false): Candidate[] {
  const { now, before } = pair;
  const others = own.filter(
    (claim) => claim !== now && claim !== before && closed(claim) && claim.value !== 0,
  );
  const rates = now.unit === '1' ? [] : others.filter((claim) => claim.unit === '1');
  const averages = rates.filter((claim) => claim.role === 'average_growth');
  const growths = rates.filter((claim) => claim.role !== 'average_growth');
  const changes = others.filter((claim) =>
    now.unit === '1'
      ? claim.unit === 'points'
      : (claim.role === 'change' || isDifference(claim, reader)) &&
        claim.unit === now.unit &&
        // "well within the budget of 380 and less than half of 655"
        !/\b(?:budget|target|plan|forecast|limit|ceiling)\b[^,;]{0,30}$/i.test(reader.gap(claim)),
  );
  const times = others.filter((claim) => claim.role === 'multiple');
  return [
    ...(growths.length === 1 || (goingOn && growths[0] === own[0])
      ? growthOf(growths[0] as Claim, pair, own, reader, goingOn)
      : []),
    ...(averages.length === 1 ? averageOf(averages[0] as Claim, pair, own, reader) : []),
    ...(changes.length === 1 ? changeOf(changes[0] as Claim, pair, own, reader) : []),
    ...(times.length === 1 ? multipleOf(times[0] as Claim, pair, own, reader) : []),
  ];
}

/** The index of prices whose growth is inflation. */
const isIndex = (now: Claim, reader: Reader): boolean =>
  (now.unit === '' || now.unit === 'index_points') &&
  now.value < 1000 &&
  /\bindex\b/i.test(reader.before(now)) &&
  !/\b(?:core|excluding|underlying|adjusted|real)\b/i.test(reader.sentence(now));

/** On average, in real terms, or of part of the way. */
const otherwise =
  /\b(?:average|annually|per year|per annum|a year(?! (?:earlier|ago|before))|compound\w*|on the month|on the quarter|share|proportion|margin|yield|interest|rate of (?:tax|interest)|occupancy|of (?:the )?total)\b/i;

/** "And its payroll is up 3.5 percent": told of something else; "the increase was 3.5 percent" is not. */
function hasOwnSubject(claim: Claim, own: readonly Claim[], reader: Reader): boolean {
  const lead = own[0] === claim ? '' : toldBefore(claim, own, reader);
  const subject =
    /(?:[,;–—]|\band\b|\bwhile\b|\bbut\b|\bwhereas\b)\s+(?:and |but |while )?((?:its|their|the|his|her|our|a)?\s*(?:[\w-]+\s+){1,5}?)(?:is|was|were|are|rose|fell|grew|increased|declined|dropped|climbed|shrank|went|gained|lost|has|had|stood|came|up|down)\b/i.exec(
      lead,
    )?.[1];
  return (
    subject !== undefined &&
    !/\b(?:increase|rise|growth|gain|decline|fall|drop|change|inflation|difference|that|this|which|it|they|figure|total|number|advance|reduction|loss|movement|representing|i\.e|or)\b/i.test(
      subject,
    )
  );
}

/** "10 percent fewer than the 25.0 of 2021, though 2020 had seen 28.4": what a rate is taken on did not grow by it. */
export const isBaseOf = (now: Claim, rate: Claim, reader: Reader): boolean =>
  now.start >= rate.end &&
  /^[^,;.()]*\b(?:than|below|above|over|under)\s+(?:the\s+)?[$€£¥₹A-Z]*$/i.test(reader.between(rate, now));

function growthOf(
  rate: Claim,
  { now, before }: Pair,
  own: readonly Claim[],
  reader: Reader,
  goingOn = false,
): Candidate[] {
  const around = `${toldBefore(rate, own, reader).slice(-60)} ${reader.tail(rate).slice(0, 40)}`;
  if (rate.role === 'average_growth' || rate.role === 'share' || rate.role === 'contribution_share')
    return [];
  if (otherwise.test(around) || hasOwnSubject(rate, own, reader)) return [];
  if (isOfOtherSubject(now, rate, reader) || isBaseOf(now, rate, reader)) return [];
  if (!isIndex(now, reader) && (priced.test(reader.sentence(rate)) || isLoose(rate, now, reader))) return [];
  const earlierWords = `${toldBefore(before, own, reader)} ${reader.tail(before).slice(0, 50)}`;
  const shorter = rate.basis === 'month' || rate.basis === 'quarter';
  if (shorter && !/\b(?:month|quarter)\b/i.test(earlierWords)) return [];
  if (rate.basis === 'year' && /\b(?:last|previous|preceding) (?:month|quarter)\b/i.test(earlierWords))
    return [];
  if (rate.since !== null && before.period !== null && rate.since.to !== before.period.to) return [];
  // "That is 36 percent in five years": the way that the two tell.
  const told = wayOf(rate, own, reader);
  const way = told !== 0 || !goingOn || rate !== own[0] ? told : Math.sign(now.value - before.value);
  if (way === 0) return [];
  return [
    {
      relation: 'growth',
      focus: rate,
      others: [now, before],
      bound: [now, before],
      compute: ([a, b]) => minusOne(divideBoth(a, b)),
      formula: `${now.text} / ${before.text} − 1`,
      stated: scale(sizeOf(rate.interval), way),
      evidence: 'sure',
      mistakes: growthMistakes,
    },
  ];
}

/** "An average of 6.3 percent a year": over the years between the two. */
function averageOf(rate: Claim, { now, before }: Pair, own: readonly Claim[], reader: Reader): Candidate[] {
  const years = yearsBetween(before, now);
  if (years === null || years < 2 || !before.periodHere || !now.periodHere) return [];
  if (priced.test(reader.sentence(rate)) || isLoose(rate, now, reader) || hasOwnSubject(rate, own, reader))
    return [];
  return [
    {
      relation: 'average_growth',
      focus: rate,
      others: [now, before],
      bound: [now, before],
      compute: ([a, b]) => averageOver(divideBoth(a, b), years),
      formula: `(${now.text} / ${before.text})^(1/${years}) − 1`,
      evidence: 'sure',
      stated: scale(sizeOf(rate.interval), rate.direction < 0 || now.value < before.value ? -1 : 1),
    },
  ];
}

function changeOf(change: Claim, { now, before }: Pair, own: readonly Claim[], reader: Reader): Candidate[] {
  // "last year it was 6.00 billion, 0.48 billion less": by how much the earlier one was less
  const ofBefore =
    change.start > before.end &&
    /^,?\s*[$€£¥₹A-Z]*$/.test(reader.between(before, change)) &&
    /\b(?:was|were|been|stood at|came to)\s+[$€£¥₹A-Z]*$/i.test(toldBefore(before, own, reader));
  const way = wayOf(change, own, reader) * (ofBefore ? -1 : 1);
  if (way === 0 || hasOwnSubject(change, own, reader)) return [];
  if (/\b(?:from|to|at|than)\s+[$€£¥₹A-Z]*$/i.test(toldBefore(change, own, reader))) return [];
  return [
    {
      relation: 'change',
      focus: change,
      others: [now, before],
      bound: [now, before],
      compute: ([a, b]) => (a === undefined || b === undefined ? undefined : subtract(a, b)),
      formula: `${now.text} − ${before.text}`,
      stated: scale(sizeOf(change.interval), way),
      evidence: 'sure',
    },
  ];
}

function multipleOf(times: Claim, { now, before }: Pair, own: readonly Claim[], reader: Reader): Candidate[] {
  if (now.unit === '' && now.value < 100) return [];
  if (
    hasOwnSubject(times, own, reader) ||
    /\b(?:more than|over|almost|nearly)\s*$/i.test(toldBefore(times, own, reader))
  )
    return [];
  const turned = times.direction < 0 && times.value < 1;
  return [
    {
      relation: 'multiple',
      focus: times,
      others: [now, before],
      bound: [now, before],
      compute: ([a, b]) => divideBoth(a, b),
      formula: `${now.text} / ${before.text}`,
      evidence: turned ? 'likely' : 'sure',
    },
  ];
}
