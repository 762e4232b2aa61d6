// Amounts of one measure told of several times, in English, in one sentence or in the two before it, and the rates from one time to
// another: "The index stood at 112.8. It was 112.5 in January and 109.6 a year earlier, so prices advanced 0.3 per cent over the
// month and 2.9 over the year"; "in 2022 they had contributed 300.0 billion, so their growth was 8.8 percent".

import type { Claim } from '../claim.js';
import { findConcepts } from '../lexicon.js';
import type { Candidate } from './candidate.js';
import { likeSized } from './comparisons.js';
import { wayOf } from './directions.js';
import { isBaseOf } from './earlier-amounts.js';
import { isDifference } from './earlier-pairs.js';
import { changeBetween, growthBetween } from './growth-between.js';
import { type Back, type Moment, momentOf, momentsIn, wordsAhead, wordsBehind } from './moments.js';
import { isLoose } from './price-basis.js';
import type { Reader } from './reader.js';
import { closed } from './relation.js';
import { isStretch, sentencesOf, toldBefore } from './sentence-numbers.js';

export function timedBaseCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const sentences = sentencesOf(claims.filter((claim) => claim.lang === 'en' && !claim.ordinal)).map((all) =>
    all.filter((claim) => !isStretch(claim, all, reader)),
  );
  return sentences.flatMap((own, at) => [
    ...outcomes(
      own.filter((claim) => isRate(claim, own, reader)),
      sentences,
      at,
      'amounts',
      reader,
    ),
    ...outcomes(
      own.filter((claim) => claim.role === 'points' && claim.hedge === 'exact' && closed(claim)),
      sentences,
      at,
      'rates',
      reader,
    ),
  ]);
}

/** What lies between two times: rates of growth between amounts, points between rates. */
function outcomes(
  told: readonly Claim[],
  sentences: readonly Claim[][],
  at: number,
  sort: Sort,
  reader: Reader,
): Candidate[] {
  const own = sentences[at] ?? [];
  const window = told.length === 0 ? null : windowOf(sentences, at, sort, reader);
  if (window === null) return [];
  const found = told.flatMap((rate): Candidate[] => {
    const base = baseOf(rate, own, window, reader);
    return base === undefined ? [] : outcomeOf(rate, own, window, base, reader);
  });
  // two rates of one pair are of something else, at least one of them
  return found.filter((one) => found.every((other) => other === one || other.others[1] !== one.others[1]));
}

type Sort = 'amounts' | 'rates';

/** The amount that is told, and those of earlier times with how far back they are. */
interface Window {
  now: Claim;
  bases: { claim: Claim; moment: Moment | null; back: Back }[];
}

/** The sentence itself where it tells of both times, else with the one or two before it. */
function windowOf(sentences: readonly Claim[][], at: number, sort: Sort, reader: Reader): Window | null {
  for (const from of [at, at - 1, at - 2]) {
    const stretch = sentences.slice(Math.max(from, 0), at + 1);
    if (from < 0 || !isConnected(stretch)) return null;
    const found = resumes(stretch, reader) ? null : timed(stretch, sort, reader);
    if (found === 'mixed') return null;
    if (found !== null) return found;
  }
  return null;
}

/** "It was 112.5 in January": what the sentence before told goes on. */
const resumes = (stretch: readonly Claim[][], reader: Reader): boolean => {
  const first = stretch[0]?.[0];
  return (
    first !== undefined &&
    /^(?:it|they|this|that)\s+(?:was|were|had|stood|compares?)\b/i.test(reader.before(first))
  );
};

const isConnected = (stretch: readonly Claim[][]): boolean =>
  stretch.every((own, i) => {
    const [first, last] = [own[0], stretch[i - 1]?.[0]];
    return (
      first !== undefined &&
      (last === undefined ||
        (first.source === last.source &&
          first.sentence - last.sentence === 1 &&
          first.paragraph === last.paragraph))
    );
  });

const isTold = (claim: Claim, sort: Sort, reader: Reader): boolean =>
  (sort === 'rates'
    ? claim.unit === '1' && /^(?:level|previous|growth|share)$/.test(claim.role)
    : claim.unit !== '1' && (claim.role === 'level' || claim.role === 'previous')) &&
  claim.hedge === 'exact' &&
  claim.form === 'digits' &&
  claim.value > 0 &&
  closed(claim) &&
  !/^(?:points|times|years|months|weeks|days)$/.test(claim.unit) &&
  !/\bby\s+[$€£¥₹A-Z]*$/i.test(reader.gap(claim)) &&
  !isDifference(claim, reader);

/** Verbs and joints that set an amount before the others. */
const perfect =
  /\b(?:had|having)\s+(?:still\s+|only\s+|just\s+)?(?!(?:an?|the|no|its|to|some|about|over)\b)[a-z]+\b[^,;]*$/i;
const setAgainst =
  /\b(?:against|compared (?:with|to)|as opposed to|versus|after|following|from|than|above|below|exceed\w*)\s+(?:the\s+|its\s+|a\s+)?(?:(?!and\b|or\b|in\b|by\b)[\w’'-]+ ){0,3}[$€£¥₹A-Z]*$/i;
/** What is aimed at, expected or averaged over several times is no amount of one time. */
const unsettled =
  /\b(?:forecast|expect|predict|target|goal|revised (?:up|down|from|to)|restat|initially|planned|budget|limit|ceiling|five-year average|ten-year average|long-term average|record (?:high|low)|peak|maximum|minimum)\w*/i;

function timed(stretch: readonly (readonly Claim[])[], sort: Sort, reader: Reader): Window | 'mixed' | null {
  const amounts = stretch.flatMap((own) =>
    own.filter((claim) => isTold(claim, sort, reader)).map((claim) => ({ claim, own })),
  );
  const [first] = amounts;
  if (first === undefined || amounts.length < 2) return null;
  if (!amounts.every(({ claim }) => claim === first.claim || likeSized(claim, first.claim))) return 'mixed';
  if (stretch.some((own) => own[0] !== undefined && unsettled.test(reader.sentence(own[0])))) return 'mixed';
  // "it had been 800 and 219 million": of several things
  const isList = amounts.some(({ claim }, i) => {
    const next = amounts[i + 1]?.claim;
    return next !== undefined && /^\s*(?:,|and|or|, and)\s*[$€£¥₹A-Z]*$/.test(reader.between(claim, next));
  });
  if (isList) return 'mixed';
  const all: Placed[] = [];
  for (const { claim, own } of amounts)
    all.push({
      claim,
      moment: momentOf(claim, own, reader),
      isSet: isSetBefore(claim, own, all.at(-1), reader),
    });
  // "July's output had been 7,504 and June's 7,385": what is told now stands before
  if (all.every(({ isSet }) => isSet)) return null;
  const nows = all.filter((one) => !all.some((other) => isBefore(one, other)));
  const [now] = nows;
  if (now === undefined || all.length > 4) return 'mixed';
  if (nows.length === all.length) return null;
  if (nows.length > 1) return 'mixed';
  const earlier = all.filter((one) => one !== now);
  // where no word sets the one before the other, both must tell their times
  if (now.moment === null && earlier.some(({ isSet, moment }) => !isSet && moment?.back == null))
    return 'mixed';
  const concept = now.claim.concept;
  if (earlier.some(({ claim }) => claim.concept !== null && concept !== null && claim.concept !== concept))
    return 'mixed';
  const own = dateOf(now);
  // the year of an index's base is none of its own
  const isDated = own !== null && earlier.every(({ moment }) => isEarlierThan(moment, own));
  const ofBase =
    earlier.find(({ moment }) => moment?.month != null && moment.year !== null)?.moment?.month ?? null;
  const at = isDated ? own : ofBase === null ? null : { month: ofBase, year: null, told: false };
  const bases = earlier.map(({ claim, moment }) => ({ claim, moment, back: backOf(moment, at) }));
  return { now: now.claim, bases };
}

const isEarlierThan = (moment: Moment | null, own: Date): boolean =>
  moment?.year == null ||
  own.year === null ||
  moment.year < own.year ||
  (moment.year === own.year &&
    (own.told || (moment.month !== null && own.month !== null && moment.month < own.month)));

/** An amount, of when it is told, and whether the words set it before the others. */
interface Placed {
  claim: Claim;
  moment: Moment | null;
  isSet: boolean;
}

/** By its verb or by what leads to it; "against 130.4 in February and 126.6 a year before": as is the one before it. */
function isSetBefore(claim: Claim, own: readonly Claim[], last: Placed | undefined, reader: Reader): boolean {
  const lead = toldBefore(claim, own, reader);
  if (perfect.test(lead) || setAgainst.test(lead) || claim.role === 'previous') return true;
  if (/\b(?:than|on|over|from|with|to|against)\s[^;.,]{3,30},\s*when\b/i.test(lead)) return true;
  return (
    last?.isSet === true &&
    last.claim.sentence === claim.sentence &&
    /^[^,;.()]{0,40}(?:,|\band\b)[^,;.()]{0,40}$/.test(reader.between(last.claim, claim))
  );
}

/** Told of an earlier time than the other. */
function isBefore(one: Placed, other: Placed): boolean {
  if (one === other) return false;
  if (one.moment?.back != null) return other.moment?.back == null;
  // words outrank periods that the text only implies
  if (one.isSet !== other.isSet && (one.isSet ? other : one).moment === null) return one.isSet;
  const [a, b] = [dateOf(one), dateOf(other)];
  if (a !== null && b !== null && a.year !== null && b.year !== null) {
    if (a.year !== b.year) return a.year < b.year;
    if (a.month !== null && b.month !== null && a.month !== b.month) return a.month < b.month;
    // "108.1 in June, 110.3 in June 2022": the one without a year is of a later one
    if (a.month !== null && a.month === b.month && a.told !== b.told) return a.told;
  }
  if (a?.month != null && b?.month != null && a.year === null && b.year === null && a.month !== b.month)
    return (b.month - a.month + 12) % 12 < 6;
  return one.isSet && !other.isSet;
}

interface Date {
  month: number | null;
  year: number | null;
  /** The year stands beside the amount. */
  told: boolean;
}

/** The month and the year that an amount is told of, as far as they are known. */
function dateOf({ moment, claim }: Placed): Date | null {
  const own = claim.periodHere && claim.period !== null && claim.period.from > 12000 ? claim.period : null;
  const isMonth = own !== null && own.from === own.to;
  const month = moment?.month ?? (isMonth ? own.to % 12 : null);
  const year =
    moment?.year ??
    (own !== null && (moment?.month == null || own.to % 12 === moment.month)
      ? Math.floor(own.to / 12)
      : null);
  return month === null && year === null ? null : { month, year, told: moment?.year != null };
}

function backOf(moment: Moment | null, now: Date | null): Back {
  if (moment === null) return 'other';
  if (moment.back !== null) return moment.back;
  const month = now?.month ?? null;
  const isLater = now?.told === false && moment.year !== null && month !== null && month === moment.month;
  const year = isLater ? null : (now?.year ?? null);
  const years = year === null || moment.year === null ? null : year - moment.year;
  if (moment.month === null) return years === null || years === 1 ? 'year' : 'other';
  const gap = month === null ? null : (month - moment.month + 12) % 12;
  if (gap === 1 && (years === null || years === (month === 0 ? 1 : 0))) return 'month';
  if (gap === 3 && moment.year === null) return 'quarter';
  return moment.year !== null && (gap === null || gap === 0) && (years === null || years === 1)
    ? 'year'
    : 'other';
}

const isRate = (claim: Claim, own: readonly Claim[], reader: Reader): boolean =>
  claim.unit === '1' &&
  closed(claim) &&
  claim.value !== 0 &&
  claim.hedge === 'exact' &&
  claim.form === 'digits' &&
  !/\bfrom\s+$|(?<!\b(?:amounts?|amounted|comes?|came|equivalent|corresponds?|translates?|equates?)\s)\bto\s+$/i.test(
    reader.gap(claim),
  ) &&
  !/^(?:average_growth|contribution|contribution_share)$/.test(claim.role) &&
  !otherwise.test(
    `${wordsAhead(claim, own, reader).slice(-60)} ${wordsBehind(claim, reader).slice(0, 40)}`,
  ) &&
  !/^\s*of\s|^\s*from\s+(?:the\s+)?(?:total|all|which|whom|them|these|those)\b|^\s*(?:share|rate of|margin)\b/i.test(
    reader.tail(claim),
  );

/** On average, or of a part of the way; shares and rates of their own. */
const otherwise =
  /\b(?:average|annually|per year|per annum|(?<!\b(?:over|on|in|within|for|during) )a year(?! (?:earlier|ago|before))|compound\w*|share|proportion|margin|yield|interest|occupancy|accounted|account|made up|seasonally|real terms|like-for-like|volumes?)\b/i;

const backTold: readonly [Back, RegExp][] = [
  ['month', /\b(?:month[- ]on[- ]month|on month|m\/m|monthly|(?:over|on|in|within|for|during) (?:the|a|one) (?:\w+ )?month|(?:previous|preceding|last|prior) month|the month before|a month (?:earlier|before|ago))\b/i],
  ['quarter', /\b(?:quarter[- ]on[- ]quarter|on quarter|q\/q|quarterly|(?:over|on|in|within|for|during) (?:the|a|one) (?:\w+ )?quarter|(?:previous|preceding|last|prior) quarter|the quarter before|a quarter (?:earlier|before|ago))\b/i],
  ['year', /\b(?:year[- ]on[- ]year|on year|y\/y|yoy|annual|yearly|(?:over|on|in|within|for|during) (?:the|a|one) (?:\w+ )?(?:year|twelve months|12 months)|(?:previous|preceding|last|prior) year|the year before|a year (?:earlier|before|ago)|twelve months|12 months)\b/i],
]; // prettier-ignore

const backOfWords = (words: string): Back | null =>
  backTold.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

/** The one amount that a rate is measured on. */
function baseOf(
  rate: Claim,
  own: readonly Claim[],
  { bases }: Window,
  reader: Reader,
): Window['bases'][number] | undefined {
  const [ahead, behind] = [wordsAhead(rate, own, reader), wordsBehind(rate, reader)];
  const back = backOfWords(behind) ?? backOfWords(ahead);
  const mark = momentsIn(behind).find(({ start }) =>
    /\b(?:than|on|from|over|since|above|below|with|to|against)\b[^,]{0,25}$/i.test(behind.slice(0, start)),
  );
  const ofMark =
    mark === undefined || mark.back !== null
      ? []
      : bases.filter(
          ({ moment }) =>
            moment !== null &&
            moment.month === mark.month &&
            (mark.year === null || moment.year === null || moment.year === mark.year),
        );
  if (ofMark.length === 1) return ofMark[0];
  const fitting = back === null ? bases : bases.filter((base) => base.back === back);
  if (fitting.length === 1)
    return mark !== undefined &&
      mark.back === null &&
      fitting[0]?.moment != null &&
      fitting[0].moment.back === null
      ? undefined
      : fitting[0];
  // "down on the month", where the earlier amount is of no time that could be told
  const [only] = bases;
  return fitting.length === 0 &&
    bases.length === 1 &&
    only?.back === 'other' &&
    only.moment?.month != null &&
    back === 'month'
    ? only
    : undefined;
}

/** So, thus, which is: what is drawn from the amounts. */
const drawn =
  /\b(?:so|thus|therefore|hence|accordingly|which|that (?:is|was|means|makes|marks|meant)|this (?:is|was|means|meant)|i\.e|making|marking|giving|representing|meaning|works? out|corresponds?|amounts? to|amounted to|translates?)\b|^(?:change|difference|growth|the (?:difference|change|increase|decline|rise|fall|drop|gain|loss|decrease|growth))\b/i;
const difference =
  /\b(?:or|i\.e\.?|that is),?\s*by\s+$|\b(?:difference|change|growth|rate|inflation|plus|minus|movement|decline|increase|gain|loss|rise|fall|drop|dip|decrease)\b/i;

function outcomeOf(
  rate: Claim,
  own: readonly Claim[],
  { now }: Window,
  { claim: before }: Window['bases'][number],
  reader: Reader,
): Candidate[] {
  const isIndex = /\bindex\b/i.test(reader.before(now));
  const isOnOtherPrices = isIndex
    ? /\b(?:real|constant|volumes?)\b/i.test(reader.gap(rate))
    : isLoose(rate, now, reader);
  if (rate.unit === '1' && isOnOtherPrices) return [];
  if (isBaseOf(now, rate, reader) || isAhead(rate, now, before, reader)) return [];
  const lead = leadOf(rate, own, reader);
  const isDrawn = drawn.test(lead);
  if (isOfOther(lead, now, before, isDrawn, reader)) return [];
  const isApart = now.sentence !== rate.sentence && before.sentence !== rate.sentence;
  if (isApart && !isDrawn && !sharesWords(lead, now, reader)) return [];
  const last = own[own.indexOf(rate) - 1];
  const told =
    wayOf(rate, own, reader) ||
    (last !== undefined && joinsRates(last, rate, reader) ? wayOf(last, own, reader) : 0);
  const way =
    told !== 0
      ? told
      : difference.test(lead.slice(-90)) || difference.test(wordsBehind(rate, reader))
        ? Math.sign(now.value - before.value)
        : 0;
  if (way === 0) return [];
  const isTied = isDrawn || rate.sentence === before.sentence;
  const between = rate.unit === 'points' ? changeBetween : growthBetween;
  return [{ ...between(rate, now, before, way), ...(isTied ? { worded: true as const } : {}) }];
}

/** "Cargo expanded by 6.5%; throughput slackened from 2.37 to 2.30": told of something else before them. */
function isAhead(rate: Claim, now: Claim, before: Claim, reader: Reader): boolean {
  const first = now.start < before.start ? now : before;
  return rate.end <= first.start && /[;:]/.test(reader.between(rate, first));
}

/** "0.3 percent on the month and 4.0 percent on the year". */
const joinsRates = (last: Claim, rate: Claim, reader: Reader): boolean =>
  last.unit === '1' && /^[^,;.()]*\band\s+(?:by\s+)?$/i.test(reader.between(last, rate));

/** The words that lead to a rate, from those that lead to the one that it is joined to. */
function leadOf(rate: Claim, own: readonly Claim[], reader: Reader): string {
  const last = own[own.indexOf(rate) - 1];
  const lead = toldBefore(rate, own, reader).replace(/^[\s,;.–—]+(?:and\s+)?/, '');
  return last !== undefined && joinsRates(last, rate, reader) ? `${leadOf(last, own, reader)} ${lead}` : lead;
}

const verb =
  /\b(?:is|was|were|are|has|have|had|rose|fell|grew|increased|declined|dropped|climbed|shrank|went|gained|lost|stood|came|up|down|advanced|eased|slipped|edged|moved|jumped|surged|added|exceeded|contracted|expanded|dipped|recovered|improved)\b/i;
const plainSubjects =
  /^(?:an?|the|its|their|this|that|it|they|these|those|increase|rise|growth|gain|decline|fall|drop|change|inflation|difference|which|figure|total|number|advance|reduction|loss|level|reading|index|prices?|rate|result|so|thus|hence|therefore|still|year|month|quarter|annual|monthly|nominal|plus|minus|or|and|by|of|only|just)$/i;

/** The subject of the rate's own clause, where it has one with a verb. */
const subjectIn = (lead: string): string => {
  const clause =
    lead.split(/[,;:(–—]|\b(?:and|but|while|whereas|so|that|which|as|since|though|although)\b/i).at(-1) ?? '';
  const at = clause.search(verb);
  return at < 0 ? '' : clause.slice(0, at);
};

/** "And its payroll is up 3.5 percent": told of something else than the amounts. */
function isOfOther(lead: string, now: Claim, before: Claim, isDrawn: boolean, reader: Reader): boolean {
  const subject = subjectIn(lead);
  const named = findConcepts(subject, 'en').at(-1)?.id ?? null;
  const isIndex = /\bindex\b/i.test(reader.sentence(now));
  if (
    named !== null &&
    now.concept !== null &&
    named !== now.concept &&
    !isIndex &&
    !(isDrawn && sharesWords(subject, now, reader))
  )
    return true;
  const words = subject.split(/[^A-Za-z]+/).filter((word) => word.length > 2 && !plainSubjects.test(word));
  if (words.length === 0 || isDrawn) return false;
  if (isIndex && /\b(?:prices?|costs?|inflation|output|production)\b/i.test(subject)) return false;
  return !sharesWords(subject, now, reader) && !sharesWords(subject, before, reader);
}

const stemsOf = (words: string): string[] =>
  (words.toLowerCase().match(/[a-z]{4,}/g) ?? [])
    .filter((word) => !common.test(word))
    .map((word) => word.replace(/s$/, '').slice(0, 5));
const common =
  /^(?:from|with|which|were|have|been|that|this|than|their|these|those|over|also|year|month|quarter|percent|when|then)$/;

/** Whether the words name what an amount's own sentence names before it. */
function sharesWords(words: string, amount: Claim, reader: Reader): boolean {
  const told = new Set(stemsOf(reader.before(amount)));
  return stemsOf(words).some((word) => told.has(word));
}
