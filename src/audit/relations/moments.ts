// Of which time a number is told by the words beside it, in English, as far back as they say: "a month earlier", "in the same
// stretch of 2023", "July's", "February 2023".

import type { Claim } from '../claim.js';
import { monthNames } from '../periods-in-text.js';
import type { Reader } from './reader.js';
import { toldBefore } from './sentence-numbers.js';

/** How long before what is told: by words ("a year earlier"), or by the month and the year that are named. */
export interface Moment {
  back: Back | null;
  month: number | null;
  year: number | null;
}

export type Back = 'month' | 'quarter' | 'year' | 'other';

const past = '(?:previous|last|preceding|prior)';
const since = '(?:earlier|before|ago|previously)';
const backWords: readonly [Back, string][] = [
  ['month', String.raw`(?:an?|one) month ${since}|${past} month|the month before|month-(?:earlier|ago)`],
  ['quarter', String.raw`(?:an?|one) quarter ${since}|(?:three|3) months ${since}|${past} quarter|the quarter before`],
  [
    'year',
    String.raw`(?:an?|one) year ${since}|(?:twelve|12) months ${since}|${past} (?:financial |fiscal |calendar )?year|the year before|year-(?:earlier|ago)|(?:same|corresponding|comparable) (?:[a-z-]+ ){1,3}(?:of (?:the previous year|last year|(?:19|20)\d\d)|last year|a year ${since})|last (?:spring|summer|autumn|winter|season)|${past} season`,
  ],
  ['other', String.raw`(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:years|months|weeks) ${since}|${past} (?:census|survey|round|count|half|week|peak)|(?:start|beginning) of the year`],
]; // prettier-ignore
const named = String.raw`(${monthNames.join('|')})\b(?:,? ((?:19|20)\d\d)\b)?|(?:FY ?)?\b((?:19|20)\d\d)(?:[-/–]\d\d(?:\d\d)?)?\b(?![.,]\d|\s*=)`;
const time = new RegExp(`\\b(?:${backWords.map(([, words]) => `(${words})`).join('|')}|${named})`, 'gi');

/** The times that a stretch of words tells, with their places. */
export function momentsIn(words: string): (Moment & { start: number; end: number })[] {
  return [...words.matchAll(time)]
    .filter((match) => match[5] === undefined || /^[A-Z]/.test(match[5]))
    .map((match) => ({
      back: backWords.find((_, i) => match[i + 1] !== undefined)?.[0] ?? null,
      month: match[5] === undefined ? null : monthNames.findIndex((name) => name === match[5]),
      year: match[6] !== undefined ? Number(match[6]) : match[7] !== undefined ? Number(match[7]) : null,
      start: match.index,
      end: match.index + match[0].length,
    }));
}

const joint = /[,;:(]|\b(?:and|but|while|whereas)\b/;
/** What a comparison is made with, and what is told of another time thereby. */
const compared =
  /\b(?:than|on|over|from|since|with|to|against|versus|above|below|under|exceed\w*|until|up|down|after)\s+(?:in\s+|for\s+|that of\s+|those of\s+)?(?:the\s+|its\s+)?$/i;

/** The words behind a number that are its own, to the next joint. */
export const wordsBehind = (claim: Claim, reader: Reader): string =>
  reader
    .tail(claim)
    .replace(/\([^)]*$/, '')
    .split(/[,;:)]|\.(?=\s|$)|\b(?:and|but|while|whereas)\b/)[0] ?? '';

/** The words before a number that are its own, from the joint behind the number before it. */
export function wordsAhead(claim: Claim, own: readonly Claim[], reader: Reader): string {
  const lead = toldBefore(claim, own, reader);
  if (own[0] === claim || /\bwhen\b/i.test(lead)) return lead;
  const at = lead.search(joint);
  return at < 0 ? lead : lead.slice(at);
}

/** Of which time an amount is told. */
export function momentOf(claim: Claim, own: readonly Claim[], reader: Reader): Moment | null {
  const tail = wordsBehind(claim, reader);
  // "6.5 per cent above their level of a year earlier": what it is measured on
  const [behind] = /^\s*(?:above|below|over|more|less|fewer|higher|lower|up|down)\b/i.test(tail)
    ? []
    : momentsIn(tail);
  if (
    behind !== undefined &&
    !compared.test(tail.slice(0, behind.start)) &&
    !/^[^(]{50}/.test(tail.slice(0, behind.start))
  )
    return behind;
  const lead = wordsAhead(claim, own, reader);
  const ahead = momentsIn(lead).at(-1);
  if (ahead === undefined) return null;
  const rest = lead.slice(ahead.end);
  const isCompared = compared.test(lead.slice(0, ahead.start));
  const leadsOn =
    /^(?:['’]s?\s[\w\s’'-]*|['’]?s?\s*(?:(?:figure|level|total|reading|value|result|number|amount|count|mark) )?(?:of|at)?\s*|\s*\(|,?\s*when\b[^;.]*)[$€£¥₹A-Z]*$/;
  return !isCompared || leadsOn.test(rest) ? ahead : null;
}
