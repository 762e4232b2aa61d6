// Amounts (or rates) of one measure told of several times, in English, in one sentence or in the two before it: which of them is
// told now, and how far back the others are.

import type { Claim } from '../claim.js';
import { likeSized } from './comparisons.js';
import { isDifference } from './earlier-pairs.js';
import { type Back, type Moment, momentOf } from './moments.js';
import type { Reader } from './reader.js';
import { closed } from './relation.js';
import { toldBefore } from './sentence-numbers.js';

/** What is told of several times: amounts, or rates. */
export type Sort = 'amounts' | 'rates';

/** The amount that is told, and those of earlier times with how far back they are. */
export interface Window {
  now: Claim;
  bases: { claim: Claim; moment: Moment | null; back: Back }[];
}

/** The sentence itself where it tells of both times, else with the one or two before it. */
export function windowOf(
  sentences: readonly Claim[][],
  at: number,
  sort: Sort,
  reader: Reader,
): Window | null {
  for (const from of [at, at - 1, at - 2]) {
    const stretch = sentences.slice(Math.max(from, 0), at + 1);
    if (from < 0 || !isConnected(stretch)) return null;
    const found = resumes(stretch, sentences[from - 1], reader) ? null : timed(stretch, sort, reader);
    if (found === 'mixed') return null;
    if (found !== null) return found;
  }
  return null;
}

/** "It was 112.5 in January", "the rate was 8.6 per cent in the first quarter": what the sentence before told goes on. */
const resumes = (
  stretch: readonly Claim[][],
  last: readonly Claim[] | undefined,
  reader: Reader,
): boolean => {
  const first = stretch[0]?.[0];
  if (first === undefined) return false;
  const lead = reader.before(first);
  if (/^(?:it|they|this|that)\s+(?:was|were|had|stood|compares?)\b/i.test(lead)) return true;
  return (
    last !== undefined &&
    isConnected([[...last], [first]]) &&
    /^the (?:rate|figure|number|total|share|amount|level|ratio)\s+(?:was|were|had|stood)\b/i.test(lead)
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
export const setAgainst =
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
