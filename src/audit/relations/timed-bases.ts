// Amounts of one measure told of several times, in English, in one sentence or in the two before it, and the rates from one time to
// another: "The index stood at 112.8. It was 112.5 in January and 109.6 a year earlier, so prices advanced 0.3 per cent over the
// month and 2.9 over the year"; "in 2022 they had contributed 300.0 billion, so their growth was 8.8 percent".

import type { Claim } from '../claim.js';
import { findConcepts } from '../lexicon.js';
import type { Candidate } from './candidate.js';
import { wayOf } from './directions.js';
import { isBaseOf } from './earlier-amounts.js';
import { changeBetween, growthBetween } from './growth-between.js';
import { type Back, momentsIn, wordsAhead, wordsBehind } from './moments.js';
import { isLoose } from './price-basis.js';
import type { Reader } from './reader.js';
import { closed } from './relation.js';
import { isStretch, sentencesOf, toldBefore } from './sentence-numbers.js';
import { setAgainst, type Sort, type Window, windowOf } from './timed-windows.js';

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
  ['month', /\b(?:month[- ]on[- ]month|on month|m\/m|monthly|(?:over|on|in|within|for|during) (?:the|a|one) (?:(?!same\b|corresponding\b)\w+ )?month|(?:previous|preceding|last|prior) month|the month before|a month (?:earlier|before|ago))\b/i],
  ['quarter', /\b(?:quarter[- ]on[- ]quarter|on quarter|q\/q|quarterly|(?:over|on|in|within|for|during) (?:the|a|one) (?:(?!same\b|corresponding\b)\w+ )?quarter|(?:previous|preceding|last|prior) quarter|the quarter before|a quarter (?:earlier|before|ago))\b/i],
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
  if (isOfBefore(before, rate, reader)) return [];
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
  const candidate = between(rate, now, before, way);
  return [isTied ? { ...candidate, worded: true } : { ...candidate, evidence: 'likely' }];
}

/** "Ten years earlier it was 49.6%, which is 4.5 points more": by how much the earlier one was more. */
const isOfBefore = (before: Claim, rate: Claim, reader: Reader): boolean =>
  before.sentence === rate.sentence &&
  before.end <= rate.start &&
  !setAgainst.test(reader.gap(before)) &&
  /^[^;.]{0,30},\s*(?:(?:which|that) (?:is|was)|or|i\.e\.)?\s*(?:by\s+)?$/i.test(
    reader.between(before, rate),
  ) &&
  /^\s*(?:more|less|fewer|higher|lower|above|below)\b/i.test(reader.tail(rate));

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
