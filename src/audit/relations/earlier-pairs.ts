// An amount and its earlier one told anywhere in one sentence or in two that follow each other, in English.

import type { Claim } from '../claim.js';
import { findConcepts } from '../lexicon.js';
import { likeSized } from './comparisons.js';
import { isEarlier } from './earlier-words.js';
import type { Reader } from './reader.js';
import { closed } from './relation.js';
import { toldBefore } from './sentence-numbers.js';

export interface Pair {
  now: Claim;
  before: Claim;
}

/** What is aimed at, expected or put right is no outcome; what is taken over several periods has no one base. */
const unsettled =
  /\b(?:forecast|expect|predict|project(?:ed|s)? to|target|goal|revis|restat|initially|first (?:reported|published)|estimates|thrice|would|will|could|should|planned|estimated to|seasonal|annuali[sz]ed|five-year average|ten-year average|long-term average|moving average|record (?:high|low)|peak of|high of|low of)\w*/i;

const amountsOf = (own: readonly Claim[], reader: Reader): Claim[] =>
  own.filter(
    (claim) =>
      (claim.role === 'level' || claim.role === 'previous') &&
      claim.hedge === 'exact' &&
      !isDifference(claim, reader) &&
      !/^\s*(?:\w+\s)?(?:average|mean|target|forecast|estimate|ceiling|limit)\b/i.test(reader.tail(claim)) &&
      !/^(?:points|times|years|months)$/.test(claim.unit) &&
      claim.value > 0 &&
      closed(claim),
  );

export const isSettled = (own: readonly Claim[], reader: Reader): boolean =>
  own[0] !== undefined && !unsettled.test(reader.sentence(own[0]));

/** Two amounts of one measure, the only ones of the sentence, of which the words or the years make one the earlier. */
export function pairsOf(own: readonly Claim[], reader: Reader): Pair[] {
  const amounts = amountsOf(own, reader);
  return amounts.flatMap((before) => {
    const peers = amounts.filter((claim) => claim !== before && isOneMeasure(claim, before));
    const [now] = peers;
    if (now === undefined || peers.length > 1) return [];
    const told = isEarlier(before, own, reader) && !isAsEarly(now, own, before, own, reader);
    if (!told && !isYearsBefore(before, now)) return [];
    if (isYearsBefore(now, before)) return [];
    return isOtherThing(before, now, own, reader) ? [] : [{ now, before }];
  });
}

/** "From 31.4 thousand in 2018 to 42.7 thousand in 2023". */
const isYearsBefore = (before: Claim, now: Claim): boolean =>
  before.periodHere &&
  now.periodHere &&
  before.period !== null &&
  now.period !== null &&
  before.period.to < now.period.to &&
  (now.period.to - before.period.to) % 12 === 0 &&
  before.concept === now.concept;

/** "The spring total, measured against the 66,900 of 2022, ...": the earlier one alone, behind a sentence that tells the other. */
export function pairAcross(own: readonly Claim[], last: readonly Claim[], reader: Reader): Pair[] {
  const here = amountsOf(own, reader);
  return here.flatMap((before) => {
    const lead = toldBefore(before, own, reader);
    const setAgainst =
      /\b(?:against|compared (?:with|to)|versus|than|from|over|on|above|below|to|exceed\w*|follow\w*|after)\s+(?:the |its |their |a )?(?:figure of |total of |level of |[a-z’'-]+ ){0,3}[$€£¥₹A-Z]*$|\b(?:it|they|that|this|the (?:figure|number|total|amount|same figure)) (?:had been|was|were|(?:had )?stood at|(?:had )?come to|came to|(?:had )?reached)\s+(?:still |only |just )?[$€£¥₹A-Z]*$/i;
    if (!isEarlier(before, own, reader) || !setAgainst.test(lead)) return [];
    const [now, ...more] = amountsOf(last, reader).filter((claim) => isOneMeasure(claim, before));
    if (
      now === undefined ||
      more.length > 0 ||
      here.some((claim) => claim !== before && isOneMeasure(claim, before))
    )
      return [];
    if (isAsEarly(now, last, before, own, reader) || isYearsBefore(now, before)) return [];
    return isOtherThing(before, now, own, reader) ? [] : [{ now, before }];
  });
}

/** "2.4 million last year; the year before it had been 2.5": both are past, and one of them is further back. */
function isAsEarly(
  now: Claim,
  beside: readonly Claim[],
  before: Claim,
  own: readonly Claim[],
  reader: Reader,
): boolean {
  if (!isEarlier(now, beside, reader)) return false;
  const around = (claim: Claim, list: readonly Claim[]): string =>
    `${toldBefore(claim, list, reader).slice(-60)} ${reader.tail(claim).slice(0, 45)}`;
  const last = /\blast (?:year|month|quarter|season|summer|winter)\b/i;
  return !(last.test(around(now, beside)) && !last.test(around(before, own)) && now.role !== 'previous');
}

/** "Growth from 2022 to 2023 was 7.3 percent", after amounts of several years. */
export function pairByYears(
  rate: Claim,
  own: readonly Claim[],
  last: readonly Claim[],
  reader: Reader,
): Pair[] {
  const around = `${toldBefore(rate, own, reader)}#${(reader.tail(rate).split(/[,;.]/)[0] ?? '').slice(0, 50)}`;
  const years =
    /\b(?:from|between)\s+((?:19|20)\d\d)\s+(?:to|and)\s+((?:19|20)\d\d)\b/i
      .exec(around)
      ?.slice(1)
      .map(Number) ?? [];
  const [from, to] = years;
  if (from === undefined || to === undefined || from >= to) return [];
  const told = [...amountsOf(last, reader), ...amountsOf(own, reader)].filter((claim) => claim.periodHere);
  const of = (year: number): Claim[] =>
    told.filter(
      (claim) => claim.period !== null && claim.unit !== '1' && Math.floor(claim.period.to / 12) === year,
    );
  const [[before, ...others], [now, ...more]] = [of(from), of(to)];
  if (before === undefined || now === undefined || others.length + more.length > 0) return [];
  return isOneMeasure(now, before) ? [{ now, before }] : [];
}

/** Whether a sentence goes on about what the one before it told, before its first number. */
export function goesOn(own: readonly Claim[], reader: Reader): boolean {
  const [first] = own;
  return (
    first !== undefined &&
    /^(?:that|this|these|it|they|the (?:additional|extra|increase|rise|growth|gain|decline|fall|drop|decrease|difference|change|result|total|number|figure|advance|jump|reduction|loss|improvement|movement)|an? (?:increase|rise|gain|decline|fall|drop|decrease|jump|reduction)|measured|compared|in other words|over the (?:same )?(?:period|year|decade|\w+ years)|year[- ]on[- ]year|annual|growth|on the year|at (?:the )?(?:close|end))\b|\b(?:thus|therefore|hence|accordingly|represents?|represented|corresponds?|amounts to|works out|means|that is|this is|that was|this was)\b/i.test(
      reader.before(first),
    )
  );
}

/** "17 billion more than at the end of 2029". */
export const isDifference = (claim: Claim, reader: Reader): boolean =>
  /\b(?:additional|extra|further|another|(?:increase|rise|gain|growth|decline|fall|drop|decrease|difference|change|reduction) of)\s+[$€£¥₹A-Z]*$/i.test(
    reader.gap(claim),
  ) ||
  // "six of 54 remain below 85%", "a budget of 380 and less than half of 655": told for itself
  /^\s*(?:(?!(?:and|but|or|yet|is|are|was|were|remain\w*|stay\w*|lie|lies|fell|fall|falls|came|stood|still)\b)[a-z]+\s)?(?:more|less|fewer|higher|lower|above|below|up|down)\b/i.test(
    reader.tail(claim),
  );

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
