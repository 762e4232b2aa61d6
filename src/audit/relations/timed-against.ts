// Rates, changes and multiples whose words name the year, month, quarter or half-year that they are measured on, in English, held
// against the amounts that the text gives for that time and for the latest: "40 million by 2018 and 60 million in 2023 … 1.5 times
// what it was in 2018", "from the close of 2022 to the close of 2024 the number has tripled".

import type { Claim } from '../claim.js';
import { distance } from '../frames.js';
import type { Interval } from '../hedges.js';
import { monthNames } from '../periods-in-text.js';
import { type Candidate, tiedReading } from './candidate.js';
import { wayOf } from './directions.js';
import { divideBoth, minusOne } from './pairs.js';
import { priced } from './price-basis.js';
import type { Reader } from './reader.js';
import { isOfSameMeasure } from './same-measure.js';
import { asPrinted, closed, middle, type Relation, sizeOf, subtract } from './relation.js';

/** How many sentences away the amounts may stand, and in how many lines of a list. */
const [reach, longestList] = [3, 10];

/** A time as it is named: the year, where it is said, and which part of a year. */
interface Time {
  year: number | null;
  part: string;
}

interface Timed {
  claim: Claim;
  time: Time;
}

const month = `(?:${monthNames.join('|')})`;
const part = String.raw`(?:the )?(?:(?:first|second|third|fourth) (?:quarter|half)|${month})`;
const time = String.raw`(?:(?:the )?(?:end|close|start|beginning|course) of |end[- ])?(?:the year )?(?:(?<part>${part})(?:,? (?:of )?(?<of>(?:19|20)\d\d))?|(?<year>(?:19|20)\d\d))\b(?![-–/,.]\d|[’'])`;
const timeAt = (head: string, tail: string): RegExp => new RegExp(`${head}${time}${tail}`, 'i');

function timeOf(match: RegExpExecArray | null): Time | null {
  if (match === null) return null;
  const { part: named = '', of, year } = match.groups ?? {};
  const told = of ?? year;
  // "may" is a verb as well
  if (/^may$/.test(named)) return null;
  return {
    year: told === undefined ? null : Number(told),
    part: named.toLowerCase().replace(/^the /, ''),
  };
}

const behindAmount = timeAt(
  String.raw`^\s*(?:(?!and\b|but\b|while\b|which\b|from\b|than\b)[a-z\d-]*[a-z][a-z\d-]*\s+){0,3}?(?:in|for|during|at|of|by|as of|on)\s+(?:only\s+)?`,
  '',
);
const inBrackets = timeAt(String.raw`^\s*\((?:in )?`, String.raw`\)`);
const beforeAmount = timeAt(
  String.raw`(?:^|[\s(,;])(?:in|by|for|during|at|until|of)\s+`,
  String.raw`[^.;:()]{0,60}$`,
);
const heading = timeAt(String.raw`(?:^[-–•*]?\s*|[,;:]\s+)`, String.raw`\s*[:–]\s*[$€£¥₹A-Z]*\s?$`);
/** A time that opens the sentence or the line, as its subject. */
const opening = timeAt(
  String.raw`^\s*(?:[-–•*]\s*)?`,
  String.raw`\s+(?:[a-z]+\s+){0,2}(?:brought|saw|closed|counted|had)\b[^.;:()]{0,30}$`,
);
/** "Than in 2021", "compared with the 17,900 of July 2024": what something else is measured on. */
const compares =
  /\b(?:than|from|since|on|over|against|with|to|above|below|between|beat|exceed\w*|of)\s+(?:in |that of |those of |the (?:end|close) of |the )?$/i;

/** The time that the words beside an amount give it. */
function timeBeside(claim: Claim, reader: Reader): Time | null {
  const [tail, gap] = [reader.tail(claim), reader.gap(claim)];
  const behind = timeOf(behindAmount.exec(tail) ?? inBrackets.exec(tail));
  if (behind !== null) return behind;
  const ahead = heading.exec(gap) ?? opening.exec(gap) ?? beforeAmount.exec(gap);
  if (ahead === null) return null;
  return compares.test(gap.slice(0, ahead.index + 1).trimEnd() + ' ') ? null : timeOf(ahead);
}

const noAmount = /^(?:times|years|months|weeks?|days?|hours?)$/;

const isAmount = (claim: Claim): boolean =>
  claim.form === 'digits' &&
  claim.hedge === 'exact' &&
  closed(claim) &&
  claim.value > 0 &&
  /^(?:level|previous|change)$/.test(claim.role) &&
  !noAmount.test(claim.unit);

export function timedAgainst(claims: readonly Claim[], reader: Reader): Relation[] {
  const own = claims.filter(({ lang, ordinal }) => lang === 'en' && !ordinal);
  const amounts = own.filter(isAmount);
  return own.flatMap((told): Relation[] => {
    const sort = sortOf(told, reader);
    const named = sort === null ? null : namedBy(told, sort, reader);
    if (sort === null || named === null) return [];
    const timed = amounts
      .filter((claim) => claim !== told && isNear(claim, told) && fits(claim, told, sort))
      .flatMap((claim): Timed[] => {
        const found = timeBeside(claim, reader);
        return found === null ? [] : [{ claim, time: found }];
      });
    const before = timed.filter(({ claim }) => claim.start < told.start);
    const pair = pairOf(named, told, before, reader);
    if (sort === 'multiple' && isOfPresent(told, amounts, timed, reader)) return [];
    if (pair === null || isTurned(told, pair, own, reader)) return [];
    if (!isOfSameMeasure(told, [pair.now.claim, pair.base.claim], reader)) return [];
    return tiedReading(reading(told, sort, pair, timed));
  });
}

/** "Today's 960 beds are 1.5 times the 2015 number": the amount right before it, which is of no time named. */
function isOfPresent(
  told: Claim,
  amounts: readonly Claim[],
  timed: readonly Timed[],
  reader: Reader,
): boolean {
  const last = amounts.findLast((claim) => claim.sentence === told.sentence && claim.end <= told.start);
  return (
    last !== undefined &&
    fits(last, told, 'multiple') &&
    timed.every(({ claim }) => claim !== last) &&
    /^[^,;.]{0,60}\b(?:is|was|are|were|makes?|made|equals?|represents?)\b[^,;.]{0,20}$/i.test(
      reader.between(last, told),
    )
  );
}

/** A rise told as a fall: another mistake, and held against the text as such. */
function isTurned(told: Claim, { now, base }: Pair, own: readonly Claim[], reader: Reader): boolean {
  const way = wayOf(told, own, reader) || told.direction;
  return way !== 0 && way !== Math.sign(now.claim.value - base.claim.value);
}

type Sort = 'growth' | 'change' | 'multiple';

/** On average, of a part, or at other prices: other amounts than those. */
const otherwise =
  /\b(?:averag\w+|annually|per year|per annum|compound\w*|a year(?! (?:earlier|ago|before))|share|proportion|real terms|like-for-like|seasonally)\b/i;

/** Of what is to be: "the law demands 50% below the 1990 level". */
const meant =
  /\b(?:demands?|target\w*|goals?|aims?|aimed|plan(?:s|ned)?|pledg\w*|commit\w*|law|must|should|will|would|could|forecast\w*|projected|expect\w*|requires?|calls? for|to be)\b/i;

function sortOf(told: Claim, reader: Reader): Sort | null {
  if (told.hedge !== 'exact' || !closed(told) || told.value <= 0) return null;
  const words = `${reader.gap(told)} ${reader.tail(told).slice(0, 60)}`;
  if (otherwise.test(words) || meant.test(words)) return null;
  if (told.unit === 'times') return 'multiple';
  if (priced.test(reader.sentence(told))) return null;
  if (told.unit === '1')
    return told.role === 'growth' || (told.role === 'level' && moved.test(reader.tail(told)))
      ? 'growth'
      : null;
  return told.role === 'change' || told.role === 'points' || isBy(told, reader) ? 'change' : null;
}

const moved =
  /^\s*(?:better|worse|more|less|fewer|higher|lower|larger|smaller|bigger|stronger|weaker)\s+than\b/i;

/** "Beat that of 2022 by 0.84 million". */
const isBy = (claim: Claim, reader: Reader): boolean =>
  !noAmount.test(claim.unit) && /\bby\s+[$€£¥₹A-Z]*\s?$/i.test(reader.gap(claim));

const isNear = (claim: Claim, told: Claim): boolean =>
  claim.source === told.source &&
  (distance(claim, told) <= reach ||
    (distance(claim, told) <= longestList && claim.paragraph !== told.paragraph));

const fits = (claim: Claim, told: Claim, sort: Sort): boolean =>
  sort !== 'change'
    ? claim.unit !== '1' && claim.unit !== 'points' && claim.role !== 'change'
    : told.unit === 'points'
      ? claim.unit === '1'
      : claim.role !== 'change' && claim.unit !== '1' && (told.unit === '' || claim.unit === '' || claim.unit === told.unit || claim.unit === 'count'); // prettier-ignore

/** What a number is measured on, and for which time, where that is named as well. */
interface Named {
  base: Time;
  now: Time | null;
}

const twoTimes = new RegExp(
  String.raw`\b(?:from|between)\s+(?:in\s+)?${time}\s+(?:and|to|until)\s+(?:in\s+)?(?<rest>[^.;]*)`,
  'i',
);
const firstTime = timeAt('^', '');
const measured = String.raw`(?:than|over|from|on|against|above|below|compared (?:with|to)|relative to|up on|down on|times|as)`;
/** "Higher than that of October 2022", "times the 2019 number", "times what it was in 2013". */
const behindTold = timeAt(
  String.raw`^\s*(?:[a-z]+\s+){0,2}?(?:${measured}\b|(?=the |what |that |those ))(?:\s*[a-z-]+){0,6}?\s+`,
  '',
);
/** "Exceeds the number of overnight stays in 2021 by", "compared with July 2024, it was up by". */
const aheadOfTold = timeAt(
  String.raw`\b(?:exceed\w*|beats?|beaten|tops?|topped|surpass\w*|outstrip\w*|outdo\w*|outdid|compared (?:with|to)|relative to|measured against|set against|against|(?:over|on)(?= the| that| 20| 19))\s+(?:[a-z-]+\s+){0,6}?`,
  String.raw`(?:,? [a-z'’ ,-]{0,60})?(?:\bby|\b(?:up|down|rose|fell|grew|higher|lower|increased?|declined?|gained|lost|rise|gain|drop|decline|growth|is|was|were)(?: by| of)?)?\s+[$€£¥₹A-Z]*\s?$`,
);
/** "Compared with the 17,900 of July 2024, the number was up by": the amount and its time. */
const amountAhead = timeAt(
  String.raw`\b(?:compared (?:with|to)|relative to|measured against|set against)\s+the\s+[^a-z.;]{1,20}(?:\s+(?:million|billion|thousand))?(?:\s+[a-z]+){0,3}?\s+(?:of|in|for)\s+`,
  String.raw`,[^.;,\d]{0,60}$`,
);

function namedBy(told: Claim, sort: Sort, reader: Reader): Named | null {
  const [lead, gap, tail] = [reader.before(told), reader.gap(told), reader.tail(told)];
  const span = twoTimes.exec(gap);
  if (span !== null) {
    const now = timeOf(firstTime.exec(span.groups?.['rest'] ?? ''));
    const base = timeOf(span);
    return base === null || now === null ? null : { base, now };
  }
  const behind = /^[^,;.]*$/.test(tail.slice(0, behindTold.exec(tail)?.[0].length ?? 0))
    ? timeOf(behindTold.exec(tail))
    : null;
  const ahead = timeOf(amountAhead.exec(lead) ?? (/\d[^\d]*$/.test(gap) ? aheadOfTold.exec(gap) : null));
  const base = behind ?? (sort === 'multiple' ? null : ahead);
  return base === null ? null : { base, now: null };
}

const isAt = (a: Time, b: Time): boolean =>
  a.part === b.part && (a.year === b.year || a.year === null || b.year === null);

/** "The same month's sales had been 340.0 million in 2021": a year alone, of the part that is meant. */
const isOfSamePart = ({ claim, time: own }: Timed, named: Time, reader: Reader): boolean =>
  named.part !== '' &&
  own.part === '' &&
  own.year === named.year &&
  /\b(?:same|corresponding) (?:month|quarter|half|period)/i.test(reader.sentence(claim));

/** The one amount of a time; of those that name it as fully, where others only may be meant. */
function amountOf(named: Time, timed: readonly Timed[], reader: Reader): Timed | null {
  const fully = timed.filter(({ time: own }) => own.part === named.part && own.year === named.year);
  const found =
    fully.length > 0
      ? fully
      : timed.filter((one) => isAt(one.time, named) || isOfSamePart(one, named, reader));
  const [first] = found;
  return first !== undefined && found.every(({ claim }) => claim.value === first.claim.value) ? first : null;
}

interface Pair {
  now: Timed;
  base: Timed;
}

function pairOf(
  { base: named, now: told }: Named,
  { sentence }: Claim,
  timed: readonly Timed[],
  reader: Reader,
): Pair | null {
  const base = amountOf(named, timed, reader);
  if (base === null) return null;
  const series = timed.filter(({ claim }) => claim === base.claim || isOfOneSeries(claim, base.claim));
  const now = told === null ? latestOf(series, base, sentence) : amountOf(told, series, reader);
  return now === null || now.claim === base.claim || now.claim.value === base.claim.value
    ? null
    : { now, base };
}

const isOfOneSeries = (a: Claim, b: Claim): boolean =>
  a.per === b.per &&
  (a.unit === b.unit || a.unit === '' || b.unit === '' || a.unit === 'count' || b.unit === 'count') &&
  (a.concept === b.concept || a.concept === null || b.concept === null);

/** The one amount of the latest year that a series tells, of the same part of a year where several are told. */
function latestOf(series: readonly Timed[], base: Timed, sentence: number): Timed | null {
  const others = series.filter((one) => one !== base && one.time.year !== null);
  const last = Math.max(...others.map(({ time: own }) => own.year ?? 0));
  const ofLast = others.filter(({ time: own }) => own.year === last);
  if (ofLast.length === 0 || (base.time.year !== null && last < base.time.year)) return null;
  const alike = ofLast.filter(({ time: own }) => own.part === base.time.part);
  const months = ofLast.filter(({ claim }) => claim.sentence <= sentence);
  const found = ofLast.length === 1 ? ofLast : alike.length > 0 ? alike : months;
  const [first] = found;
  return first !== undefined && found.length === 1 ? first : null;
}

const size = (interval: Interval | undefined): Interval | undefined =>
  interval === undefined ? undefined : sizeOf(interval);

function outcome(sort: Sort, now: Interval | undefined, base: Interval | undefined): Interval | undefined {
  if (now === undefined || base === undefined) return undefined;
  if (sort === 'multiple') return divideBoth(now, base);
  return size(sort === 'growth' ? minusOne(divideBoth(now, base)) : subtract(now, base));
}

function reading(told: Claim, sort: Sort, { now, base }: Pair, timed: readonly Timed[]): Candidate {
  const others = timed.filter((one) => one !== now && one !== base).map(({ claim }) => claim);
  const sign = sort === 'change' ? '−' : '/';
  return {
    relation: sort,
    focus: told,
    others: [now.claim, base.claim],
    bound: [now.claim, base.claim],
    compute: ([a, b]) => outcome(sort, a, b),
    formula: `${now.claim.text} ${sign} ${base.claim.text}${sort === 'growth' ? ' − 1' : ''}`,
    // "tripled" leaves much open, and the time that it is measured on is named
    evidence: sort === 'multiple' && others.length > 0 ? 'sure' : 'likely',
    stated: size(asPrinted(told)) ?? told.interval,
    reading: asPrinted,
    mistakes: ([a, b]) =>
      [
        ...others.flatMap((claim) => [
          outcome(sort, a, asPrinted(claim)),
          outcome(sort, asPrinted(claim), b),
        ]),
        ...(sort === 'growth' ? [outcome(sort, b, a)] : []),
      ].filter((given) => sort !== 'multiple' || isCloseTo(told, given)),
  };
}

/** "Three times" is told of 2.9 as well, and what is taken for it gives three. */
const isCloseTo = ({ value }: Claim, given: Interval | undefined): boolean =>
  given !== undefined && Math.abs(middle(given) / value - 1) < 0.04;
