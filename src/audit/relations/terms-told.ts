// How long something runs, in English, beside the years in which it began and ends: "the concession, granted in 2018 for 25 years,
// runs until it ends in 2043"; "in twelve equal annual instalments, the first in 2025 and the last in 2036".

import type { Claim } from '../claim.js';
import type { Relation } from './relation.js';
import { counted, judged, numberOf } from './years-running.js';

/** A count of years as the words give it, and as the years give it that they name. */
export interface YearsFound {
  count: number;
  years: number;
  /** How many fewer and how many more the words may count, where the months of the years are not told. */
  less: number;
  more?: number;
  words: string;
}

const year = String.raw`((?:18|19|20)\d\d)(?![,.]?\d)`;
const thing =
  '(?:permit|licen[cs]e|lease|tenancy|concession|contract|agreement|loan|credit|mandate|franchise|treaty|warranty|guarantee|bonds?|notes|mortgage|patent|charter|term of office)';
const granted =
  '(?:grant|sign|award|conclud|issu|let|tak|agree|giv|obtain|enter|beg[aiu]n|start|dat|run)(?:ed|en|ing|s|d|es|ning)?';

const beginning = new RegExp(
  String.raw`\b(?:${granted}|${thing})\b(?: (?:out|from|back to|into|by [^,.;\d]{2,40}|for (?:${counted}|\d\d) years))?\s(?:(?:in|on|of|from|since) )?(?:the (?:beginning|start|end) of |(?:\d{1,2} )?[A-Z][a-z]+ )?${year}`,
  'i',
);
const length = new RegExp(
  String.raw`\b(?:for|lasts?|lasting|term of|period of|maturity of|duration of|life of)\s(?:a (?:period|term|duration) of )?(${counted}|\d\d) years(?=\s*[,.;)]|\s(?:and|or|counted|from|by|to|in|with|is|are)\b)|\b(${counted}|\d\d)-year\s(?:[a-z]+ )?${thing}\b`,
  'i',
);
const ending = new RegExp(
  String.raw`\b(?:until|till|expir\w+|ends?|ended|ending|laps\w+|matur(?:es?|ing)|due|out|redeemed|revert\w*|end|repaid|terminat\w+)\s(?:[a-z]+ ){0,4}?(?:in|until|till|to|by|on|at the end of|of)?\s?(?:the (?:beginning|start|end) of |(?:\d{1,2} )?[A-Z][a-z]+ )?${year}`,
  'gi',
);

/** Judges a count of years as closely as the words count them. */
export function judgedYears(
  { count, years, less, more = 0, words }: YearsFound,
  own: readonly Claim[],
  sentence: readonly Claim[],
): Relation[] {
  const agrees = count <= years + more && count >= years - less;
  const dates = sentence.filter(({ aside }) => aside === 'date');
  return judged(count, agrees ? count : years, own, dates, words);
}

/** What is lengthened, cut short or counted from another day ends in another year. */
const otherwise =
  /\b(?:ext(?:end|ens)\w*|renew\w*|prolong\w*|option\w*|postpon\w*|delay\w*|early|earlier|sooner|shorten\w*|once|complet\w+|(?:from|after|since|on) the (?:opening|start|entry|day|date|hand-?over|first|last|works?)|grace|another|further|remaining|second|third|new|old|former|previous\w*|replac\w+|not|never)\b/i;

/** The different years that a text tells. */
export const yearsIn = (text: string): number[] => [
  ...new Set(
    [...text.matchAll(/(?<![\d,.$€£¥₹-])\b(?:18|19|20)\d\d\b(?![,.]?\d)/g)].map(([one]) => Number(one)),
  ),
];

/** The two years that are told beside the length, in the sentence or with the one before. */
export function termTold(sentence: string, earlier: string): YearsFound | null {
  const goesOn = /^(?:It|They|This|The)\b/.test(sentence) && yearsIn(sentence).length === 1;
  const text = goesOn ? `${earlier} ${sentence}` : sentence;
  // "The lease has run out. Signed for ten years from 2014, it expired in 2024": what was signed is told before
  const named = /^(?:Sign|Grant|Award|Conclud|Issu|Let\b|Taken)/.test(sentence)
    ? `${earlier} ${sentence}`
    : text;
  if (otherwise.test(text) || !new RegExp(String.raw`\b${thing}\b`, 'i').test(named)) return null;
  const [from, span] = [beginning.exec(text)?.[1], length.exec(text)];
  const to = [...sentence.matchAll(ending)].at(-1)?.[1];
  const years = yearsIn(text);
  if (from === undefined || to === undefined || span === null || years.length !== 2) return null;
  if (from === to || [...text.matchAll(/\byears?\b/gi)].length > 2) return null;
  // what is granted late in one year may begin in the next
  return {
    count: numberOf(span[1] ?? span[2] ?? ''),
    years: Number(to) - Number(from),
    less: 1,
    more: 1,
    words: span[0],
  };
}

const paid = '(?:instal+ments|tranches|payments|repayments|rates|editions|slices|portions)';
const yearly =
  /\b(?:annual(?:ly)?|yearly|(?:of|in|for) (?:each|every) (?:\w+ )?year|once a year|every year)\b/i;
const notYearly =
  /\b(?:quarterly|half-yearly|monthly|semi-annual|twice|biennial|every (?:two|second|other|three|four)|second year|grace|except|interrupt(?:ed|ion)s?|so far|already|have been)\b/i;
const many = new RegExp(String.raw`\b(${counted}|\d\d) (?:[a-z]+ ){0,3}?${paid}\b`, 'i');
const ends = [
  new RegExp(
    String.raw`\b(?:first|opening)\b[^;.\d]{0,40}?\b(?:in|on(?: \d{1,2})?(?: [A-Z][a-z]+)?|was|of)\s(?:[A-Z][a-z]+ )?${year}[^;.\d]{0,40}?\blast\b[^;.\d]{0,50}?\b(?:in|on(?: \d{1,2})?(?: [A-Z][a-z]+)?|was|of)\s(?:[A-Z][a-z]+ )?${year}`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:starting|beginning|commencing|from)\s(?:in )?${year},?\s(?:and )?(?:ending|finishing|to|until|through|up to)\s(?:in )?${year}`,
    'i',
  ),
];

/** One falls due in each year, the first and the last of them counted; how many they are may be told in the sentence before. */
export function instalmentsTold(sentence: string, earlier: string): YearsFound | null {
  const text =
    /^The (?:first|opening)\b/.test(sentence) && !many.test(sentence) ? `${earlier} ${sentence}` : sentence;
  const found = many.exec(text);
  const uninterrupted = text.replace(/\bwithout (?:any )?(?:interruption|exception|a break)\b/gi, '');
  if (found === null || !yearly.test(text) || notYearly.test(uninterrupted)) return null;
  const [, first, last] = ends.flatMap((one) => one.exec(sentence) ?? []);
  const clause = sentence.split(';').find((piece) => ends.some((one) => one.test(piece))) ?? sentence;
  if (first === undefined || last === undefined || yearsIn(clause).length !== 2) return null;
  return {
    count: numberOf(found[1] ?? ''),
    years: Number(last) - Number(first) + 1,
    less: 0,
    words: found[0],
  };
}
