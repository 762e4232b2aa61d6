// Two amounts of one year, in English, the second of which the words make a record or tell in passing: "9,240 students in 2023, 3.8
// percent more than the 8,905 of 2022 … The record enrolment remains the 9,611 of 2022"; "in 2022, when export earnings were 398
// million" beside "the 375 million of 2022". The year of one of them is wrong. Everything that the second says it is must have been said
// of the first, and the first must stand in a series of years, so that it is no part of the second.

import { stemmer } from 'stemmer';
import type { Claim } from '../claim.js';
import { isMoney } from '../cue-input.js';
import { meet } from '../hedges.js';
import { contentWords } from '../words.js';
import type { Reader } from './reader.js';
import { isExactLevel, type Relation } from './relation.js';
import { alike } from './runs.js';

const reach = 6;

const season = '(?:(?:spring|summer|autumn|fall|winter) )?';
const behind = new RegExp(
  String.raw`^,?\s*(?:[a-z-]+ ){0,4}?(?:in|of|for|from)\s${season}((?:19|20)\d\d)\b(?!\s?[-–/])`,
  'i',
);
const before = new RegExp(
  String.raw`(?:\b(?:in|of|for|a [a-z]+)\s${season}|\bthan in |\byear (?:was|remains|is)\s)((?:19|20)\d\d)(?:,|\b)\s?(?:when |with )?[^.;:\d()]{0,60}$`,
  'i',
);
const line = /(?:^|\n)\s*(?:[-–—•*]\s*)?((?:19|20)\d\d)\s*[:–—-]\s*$/;

const superlative =
  /\b(?:record|peak|all-time (?:high|low)|highest|lowest|largest|best|worst|busiest|never (?:were|was)|most ever|more [a-z ]{3,40} than in)\b/i;
const inPassing = /\b(?:in|of|a [a-z]+)\s(?:19|20)\d\d,\swhen\s[^.;:\d()]{0,60}$/i;

/** What is of less than a year, of some only, not final, or of more than what it stands beside. */
const otherwise =
  /\b(?:months?|monthly|days?|daily|weeks?|weekly|weekends?|quarter(?:s|ly)?|half|january|february|march|april|may|june|july|august|september|october|november|december|averages?|averaged|single|each|every|any one|first|provisional\w*|preliminary|estimat\w+|revised|forecast\w*|expect\w+|plan(?:ned|s)?|target\w*|aim\w*|budget\w*|total|overall|whole|together|both|combined|other|only|alone|rate|excluding|including|without|at constant|real terms|adjusted|decade|since|season)\b/i;

/** Words of a record or of an amount of whatever is told. */
const general = new Set(
  'peak all-time highest lowest largest best worst busiest busier never ever until held stay date back far lie attain set know history good poor bad remain past people person recall now output production result volume'
    .split(' ')
    .map(stemmer),
);

interface Dated {
  claim: Claim;
  year: string;
}

export function amountsOfOneYear(claims: readonly Claim[], reader: Reader): Relation[] {
  const told = claims
    .filter(
      (claim) =>
        claim.lang === 'en' &&
        claim.aside === null &&
        claim.form === 'digits' &&
        isExactLevel(claim) &&
        !/^(?:1|points|index_points|times|years|months|weeks?|days?)$/.test(claim.unit) &&
        digits(claim) >= 3,
    )
    .flatMap((claim): Dated[] => {
      const year = yearOf(claim, reader);
      return year === null ? [] : [{ claim, year }];
    });
  return told.flatMap((late) => conflictOf(late, told, reader));
}

/** Of one unit, or counts of whatever the words say. */
export const isKin = (a: Claim, b: Claim): boolean =>
  alike(a, b) || [a, b].every(({ unit, half, per }) => half <= 0.5 && per === null && !isMoney(unit));

const digits = ({ text }: Claim): number => text.replace(/[^\d]/g, '').length;

/** The year right behind a number, else the one before it in its clause. */
export function yearOf(claim: Claim, reader: Reader): string | null {
  const lead = reader.gap(claim);
  return (
    line.exec(reader.earlier(claim, 30))?.[1] ??
    behind.exec(reader.tail(claim))?.[1] ??
    before.exec(lead)?.[1] ??
    null
  );
}

function conflictOf(late: Dated, told: readonly Dated[], reader: Reader): Relation[] {
  const clause = clauseOf(late.claim, reader);
  const passing = inPassing.test(reader.gap(late.claim));
  const isRecord = !passing && superlative.test(clause);
  if (!(passing || isRecord) || otherwise.test(clause)) return [];
  const near = told.filter(
    ({ claim }) =>
      claim !== late.claim &&
      claim.source === late.claim.source &&
      claim.end <= late.claim.start &&
      late.claim.sentence - claim.sentence <= reach &&
      claim.sentence !== late.claim.sentence &&
      isKin(claim, late.claim),
  );
  const same = near.filter(({ year }) => year === late.year);
  const [early] = same;
  if (early === undefined || same.some(({ claim }) => meet(claim.interval, late.claim.interval))) return [];
  const ratio = late.claim.value / early.claim.value;
  if (new Set(same.map(({ claim }) => claim.value)).size > 1 || ratio > 3 || ratio < 1 / 3) return [];
  // its series: an amount of another year beside it, or in the line above or below
  const series = told.filter(
    ({ claim, year }) =>
      year !== early.year &&
      claim !== late.claim &&
      isKin(claim, early.claim) &&
      Math.abs(claim.sentence - early.claim.sentence) <= 1,
  );
  if (series.length === 0) return [];
  const firstSentence = reader.sentence(early.claim);
  if (superlative.test(firstSentence) || otherwise.test(clauseOf(early.claim, reader))) return [];
  const place = reader.earlier(early.claim, 400) + reader.sentence(early.claim);
  const known = new Set(roots(place.replace(/[^]*\n\s*\n/, '')));
  const own = roots(clause).filter((word) => !general.has(word));
  if (own.length === 0 || !own.every((word) => known.has(word))) return [];
  return [conflict(late, early)];
}

const roots = (text: string): string[] =>
  contentWords(text.replace(/[’']s\b/g, ''), 'en').map((word) => stemmer(word));

/** From the last stop before a number to the next one behind it. */
function clauseOf(claim: Claim, reader: Reader): string {
  const lead =
    reader
      .before(claim)
      .split(/[.;:]\s|\bthat\b/)
      .at(-1) ?? '';
  const when = lead.search(/(?<=\b(?:19|20)\d\d, )when\b/);
  if (when >= 0 && roots(lead.slice(when)).length > 0)
    return `${lead.slice(when)} ${claim.text}`.replace(/^when/, '');
  const tail = reader.after(claim).split(/[.;:](?:\s|$)|,(?! in\b)|\bcould\b/)[0] ?? '';
  return `${lead} ${claim.text} ${tail}`.replace(/\b(?:19|20)\d\d\b/g, ' ');
}

const conflict = (late: Dated, early: Dated): Relation => ({
  relation: 'repeated',
  focus: late.claim,
  numbers: [late.claim, early.claim],
  verdict: 'inconsistent',
  stated: late.claim.value,
  computed: early.claim.interval,
  worded: true,
  dated: true,
  slip: true,
  why: {
    en: `the text has ${early.claim.text} for ${early.year} before; here it has ${late.claim.text} for ${late.year}`,
    zh: `前文${early.year}年为${early.claim.text}；此处${late.year}年为${late.claim.text}`,
  },
});
