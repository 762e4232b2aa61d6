// An amount and its earlier one told anywhere in one sentence, in English, whatever joins them: "down by 14 percent at 43.0
// million tonnes, the figure for the previous year being 50.0 million", "12,480 (+4.0 percent on 2029: 12,000)". What the
// sentence tells of the way between the two is held against them.

import type { Claim } from '../claim.js';
import { findConcepts } from '../lexicon.js';
import { scale, sizeOf, subtract, closed } from './relation.js';
import type { Candidate } from './candidate.js';
import { likeSized } from './comparisons.js';
import { wayOf } from './directions.js';
import { divideBoth, growthMistakes, minusOne } from './pairs.js';
import { isLoose, priced } from './price-basis.js';
import type { Reader } from './reader.js';
import { isEarlier } from './earlier-words.js';
import { isStretch, sentencesOf, toldBefore } from './sentence-numbers.js';

export function earlierAmountCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  return sentencesOf(claims.filter((claim) => claim.lang === 'en' && !claim.ordinal)).flatMap((all) => {
    const own = all.filter((claim) => !isStretch(claim, all, reader));
    const [first] = own;
    if (first === undefined || unsettled.test(reader.sentence(first))) return [];
    return pairsOf(own, reader).flatMap((pair) => outcomes(pair, own, reader));
  });
}

interface Pair {
  now: Claim;
  before: Claim;
}

/** What is aimed at, expected or put right is no outcome; what is taken over several periods has no one base. */
const unsettled =
  /\b(?:forecast|expect|predict|project(?:ed|s)? to|target|goal|revis|restat|initially|first (?:reported|published)|estimates|thrice|would|will|could|should|planned|estimated to|seasonal|annuali[sz]ed|five-year average|ten-year average|long-term average|moving average|record (?:high|low)|peak of|high of|low of)\w*/i;

/** Two amounts of one measure, the only ones of the sentence, of which the words make one the earlier. */
function pairsOf(own: readonly Claim[], reader: Reader): Pair[] {
  const amounts = own.filter(
    (claim) =>
      (claim.role === 'level' || claim.role === 'previous') &&
      claim.hedge === 'exact' &&
      !isDifference(claim, reader) &&
      !/^(?:points|times|years|months)$/.test(claim.unit) &&
      claim.value > 0 &&
      closed(claim),
  );
  return amounts.flatMap((before) => {
    if (!isEarlier(before, own, reader)) return [];
    const peers = amounts.filter((claim) => claim !== before && isOneMeasure(claim, before));
    const [now] = peers;
    if (now === undefined || peers.length > 1 || isEarlier(now, own, reader)) return [];
    return isOtherThing(before, now, own, reader) ? [] : [{ now, before }];
  });
}

/** "17 billion more than at the end of 2029". */
const isDifference = (claim: Claim, reader: Reader): boolean =>
  /^\s*(?:[a-z]+\s)?(?:more|less|fewer|higher|lower|above|below|up|down)\b/i.test(reader.tail(claim));

const isOneMeasure = (a: Claim, b: Claim): boolean =>
  likeSized(a, b) && (a.unit === '1') === (b.unit === '1') && !(a.unit === '1' && a.role === 'growth');

/** "Against outlays of 21.3 billion": set against another measure, not another time. */
function isOtherThing(before: Claim, now: Claim, own: readonly Claim[], reader: Reader): boolean {
  const lead = toldBefore(before, own, reader);
  const named = findConcepts(lead.slice(-60), 'en').at(-1)?.id ?? null;
  if (before.start > now.start && named !== null && now.concept !== null && named !== now.concept)
    return true;
  return /\b(?:men|women|males?|females?|rural|urban|national|average|median|mean|budget\w*|plan\w*|imports?|exports?|outlays|spending|EU|euro area|world|global|private|public|inflation|neighbour\w*)\b[^,;]*$/i.test(
    lead.slice(-70).split(/[;,]/).at(-1) ?? '',
  );
}

/** Rates, changes and multiples of the sentence that tell the way between the two: the only ones of their sort. */
function outcomes(pair: Pair, own: readonly Claim[], reader: Reader): Candidate[] {
  const { now, before } = pair;
  const others = own.filter(
    (claim) => claim !== now && claim !== before && closed(claim) && claim.value !== 0,
  );
  const rates = now.unit === '1' ? [] : others.filter((claim) => claim.unit === '1');
  const changes = others.filter((claim) =>
    now.unit === '1'
      ? claim.unit === 'points'
      : (claim.role === 'change' || isDifference(claim, reader)) && claim.unit === now.unit,
  );
  const times = others.filter((claim) => claim.role === 'multiple');
  return [
    ...(rates.length === 1 ? growthOf(rates[0] as Claim, pair, own, reader) : []),
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

function growthOf(rate: Claim, { now, before }: Pair, own: readonly Claim[], reader: Reader): Candidate[] {
  const around = `${toldBefore(rate, own, reader).slice(-60)} ${reader.tail(rate).slice(0, 40)}`;
  if (rate.role === 'average_growth' || rate.role === 'share' || rate.role === 'contribution_share')
    return [];
  if (otherwise.test(around) || hasOwnSubject(rate, own, reader)) return [];
  if (!isIndex(now, reader) && (priced.test(reader.sentence(rate)) || isLoose(rate, now, reader))) return [];
  const earlierWords = `${toldBefore(before, own, reader)} ${reader.tail(before).slice(0, 50)}`;
  const shorter = rate.basis === 'month' || rate.basis === 'quarter';
  if (shorter && !/\b(?:month|quarter)\b/i.test(earlierWords)) return [];
  if (rate.basis === 'year' && /\b(?:last|previous|preceding) (?:month|quarter)\b/i.test(earlierWords))
    return [];
  if (rate.since !== null && before.period !== null && rate.since.to !== before.period.to) return [];
  const way = wayOf(rate, own, reader);
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
