// Amounts of one measure told of several times, in English, and how many months each lies before the latest: "48,200 nights in July
// 2024. There had been 44,900 in June and 41,300 in July 2023".

import type { Claim } from '../claim.js';
import { likeSized } from './comparisons.js';
import { isMove } from './elsewhen.js';
import type { Reader } from './reader.js';
import { closed } from './relation.js';
import type { Sort } from './told-sorts.js';
import { monthsBefore, timesIn, type WordedTime } from './worded-times.js';

interface Dated {
  claim: Claim;
  time: WordedTime;
}

export interface Series {
  now: { claim: Claim; time: WordedTime | null };
  earlier: (Dated & { back: number | null })[];
}

/** How far behind an amount the words for its time may begin. */
const farthest = 70;

/** At most so many amounts are told of one measure where each is of its own time. */
const most = 6;

/** What is aimed at, expected or averaged over several times is no amount of one time. */
const unsettled =
  /\b(?:forecast|expect|predict|target|goal|plan|revis|initially|budget|limit|ceiling|(?:five|ten)-year average|long-term average|averag\w+ (?:of|over)|record (?:high|low)|peak|maximum|minimum)\w*/i;

const isTold = (claim: Claim, sort: Sort, reader: Reader): boolean =>
  (sort === 'points'
    ? claim.unit === '1' &&
      (/^(?:level|previous|share|growth)$/.test(claim.role) ||
        /^\s*a year (?:earlier|before|ago)\b/i.test(reader.tail(claim)))
    : claim.unit !== '1' &&
      !/^(?:points|times|years|months|weeks|days|hours)$/.test(claim.unit) &&
      /^(?:level|previous)$/.test(claim.role)) &&
  claim.hedge === 'exact' &&
  claim.form === 'digits' &&
  claim.value > 0 &&
  closed(claim) &&
  (!isMove(claim, reader) || /\bfrom\s+\S{0,4}\s?$/i.test(reader.gap(claim))) &&
  !/\b(?:difference|increase|decrease|gain|rise|fall|drop) of \S{0,4}\s?$/i.test(reader.gap(claim)) &&
  !/\bby\s+[$€£¥₹A-Z]*$/i.test(reader.gap(claim)) &&
  !unsettled.test(`${reader.gap(claim)} ${reader.tail(claim).slice(0, 30)}`);

/** The amounts from so many sentences before a number to itself; null where they are not each of a time of its own. */
export function amountsOfTimes(
  told: Claim,
  sort: Sort,
  back: number,
  claims: readonly Claim[],
  reader: Reader,
): Series | null {
  const near = claims.filter(
    (claim) =>
      claim !== told &&
      claim.aside === null &&
      claim.source === told.source &&
      claim.sentence <= told.sentence &&
      told.sentence - claim.sentence <= back &&
      claim.start < told.start,
  );
  const alike = near.filter(
    (claim) => isTold(claim, sort, reader) && (sort !== 'change' || isOfUnit(claim, told)),
  );
  const [first] = alike;
  if (first === undefined || alike.length < 2 || alike.length > most) return null;
  // "It had been 7.6 in April": what is told now stands before
  if (isSetBack(first, reader) || resumes(first, reader) || timeOf(first, reader)?.back != null) return null;
  if (!alike.every((claim) => claim === first || likeSized(claim, first))) return null;
  // "when it stood at 2,311", "had been 2,140": named by the amount before
  const named = alike.filter((claim) => !/\b(?:it|they|there)\b/i.test(reader.gap(claim)));
  const concepts = new Set(named.flatMap(({ concept }) => (concept === null ? [] : [concept])));
  if (concepts.size > 1) return null;
  const placed = alike.map((claim) => ({ claim, time: timeOf(claim, reader) }));
  return nowOf(placed, claims, reader);
}

const isSetBack = (claim: Claim, reader: Reader): boolean =>
  claim.role === 'previous' || perfect.test(reader.gap(claim));

/** "It had stood at", and not "the scheme had 8,450 savers". */
const perfect =
  /\b(?:had|having)\s+(?:still\s+|only\s+|just\s+)?(?!(?:an?|the|no|its|to|some|about|over)\b)[a-z]+\b[^,;]*$/i;

/** "The number at the end of 2023 was", "it came to": what the sentence before told goes on. */
const resumes = (claim: Claim, reader: Reader): boolean =>
  /^(?:it|they|this|that|the (?:rate|figure|number|total|share|amount|level|ratio)(?! of\b))\s/i.test(
    reader.before(claim),
  );

const isOfUnit = (claim: Claim, told: Claim): boolean =>
  claim.unit === told.unit || claim.unit === '' || told.unit === '';

/** What an amount is told of by the words beside it. */
function timeOf(claim: Claim, reader: Reader): WordedTime | null {
  const tail = reader.tail(claim);
  const [bracketed] = timesIn(/^\s*\(([^()]*)\)/.exec(tail)?.[1] ?? '');
  if (bracketed !== undefined) return bracketed;
  const behind = tail.split(/[,;:()]|\.(?=\s|$)|\b(?:and|but|while|whereas|to)\b/)[0] ?? '';
  const [after] = timesIn(behind);
  if (
    after !== undefined &&
    after.start < farthest &&
    !/\b(?:than|over|against|above|below|since|from|compared)\b/i.test(behind.slice(0, after.start))
  )
    return after;
  // "Twelve months before there had been 48,216": the stretch of time is a number of its own
  const stretch = /\b(?:twelve|12) months (?:earlier|before|ago)\b[^\d;]*$/i.exec(reader.before(claim))?.[0];
  if (stretch !== undefined) return timesIn(stretch).at(-1) ?? null;
  const gap = reader.gap(claim);
  const lead =
    gap === reader.before(claim) || gap.includes(';') ? (gap.split(';').at(-1) ?? '') : clauseBefore(gap);
  const ahead = timesIn(lead).at(-1);
  // "Last year's shipments of 86,400 tonnes" behind those of 2017 and 2019
  if (ahead === undefined || /^\s*Last year[’']s\b/.test(gap)) return null;
  const isCompared =
    /\b(?:than|on|over|from|since|compared with|compared to|above|below)\s+(?:the |that of |in )?$/i.test(
      lead.slice(0, ahead.start),
    );
  return isCompared && !/^[’']s\b|,?\s*\bwhen\b/.test(lead.slice(ahead.end)) ? null : ahead;
}

/** The words from the last joint on, behind another number of the sentence. */
function clauseBefore(gap: string): string {
  const at = gap.search(/[,;:(]|\b(?:and|but|while|whereas)\b/);
  return at < 0 ? '' : gap.slice(at);
}

const present = /\b(?:today|now|latest|current\w*|present|this year|last year)\b/i;

/** The latest of them, and how far back the others lie. */
function nowOf(
  placed: readonly { claim: Claim; time: WordedTime | null }[],
  claims: readonly Claim[],
  reader: Reader,
): Series | null {
  const dated = placed.flatMap(({ claim, time }) => (time === null ? [] : [{ claim, time }]));
  const undated = placed.filter(({ time }) => time === null);
  const backTo = (now: WordedTime | null, except?: Claim): Series['earlier'] =>
    dated
      .filter(({ claim }) => claim !== except)
      .map((one) => ({ ...one, back: monthsBefore(one.time, now) }));
  const [bare] = undated;
  if (bare !== undefined) {
    const isFirst = dated.every(({ claim }) => claim.start > bare.claim.start);
    const isLast = dated.every(({ claim }) => claim.start < bare.claim.start);
    if (undated.length > 1 || !(isFirst || (isLast && present.test(reader.gap(bare.claim))))) return null;
    const time = titleTime(bare.claim, claims, reader);
    const earlier = backTo(time);
    const isEarlier = ({ back, time: own }: Series['earlier'][number]): boolean =>
      back === null ? own.part !== null || own.back !== null || own.year !== null : back > 0;
    return earlier.every(isEarlier) ? { now: { claim: bare.claim, time }, earlier } : null;
  }
  const nows = dated.filter(
    ({ claim, time }) =>
      time.back === null &&
      !isSetBack(claim, reader) &&
      backTo(time, claim).every((other) =>
        other.back === null ? isYearBefore(other, time, reader) : other.back > 0,
      ),
  );
  const [now] = nows;
  return now === undefined || nows.length > 1 ? null : { now, earlier: backTo(now.time, now.claim) };
}

/** "It had stood at 3,912 on the last day of 2023", beside what is told of June 2024. */
const isYearBefore = ({ claim, time }: Dated, now: WordedTime, reader: Reader): boolean =>
  time.year !== null && (now.year === null ? isSetBack(claim, reader) : time.year < now.year);

/** The time that the title of a text, or what it begins with, names: "Consumer prices, May 2024". */
function titleTime(claim: Claim, claims: readonly Claim[], reader: Reader): WordedTime | null {
  const first = claims.find(({ source, aside }) => source === claim.source && aside === 'date');
  if (first === undefined || first.sentence >= claim.sentence || !reader.heading(first)) return null;
  const times = timesIn(reader.sentence(first));
  return times.length === 1 ? (times[0] ?? null) : null;
}
