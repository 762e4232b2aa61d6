// The times that a stretch of words names, in English, as one each: "in May of last year", "the third quarter of 2022", "the same month
// of the previous year", "a year earlier, in December 2022"; and how many months lie between two of them.

import { monthNames } from '../periods-in-text.js';

/** A part of a year by the month that it ends with, a year, or so many months back from what is told. */
export interface WordedTime {
  part: number | null;
  sort: 'month' | 'quarter' | 'half' | 'year';
  year: number | null;
  back: number | null;
  start: number;
  end: number;
}

const past = '(?:previous|preceding|prior|last)';
const since = '(?:earlier|before|ago|previously)';
const ordinals = ['first', 'second', 'third', 'fourth'];
const part = String.raw`(?<month>${monthNames.join('|')})\b|(?<quarter>${ordinals.join('|')})(?: quarter\b|(?=\s*(?:[,;).]|$|and\b)))|(?<half>first|second) half(?:-year)?\b`;
const yearBack = String.raw`(?:of )?(?:the )?(?:${past} year|year before)\b|(?:a|one) year ${since}\b`;
const patterns: readonly [RegExp, number | null][] = [
  [
    new RegExp(
      String.raw`\b(?:the )?(?:same|corresponding|comparable|equivalent) (?:calendar )?(?:month|quarter|half(?:-year)?|period|time|season|date|day|week|point)s?(?: (?:of|in|the))* (?:${yearBack})`,
      'gi',
    ),
    12,
  ],
  [
    new RegExp(
      String.raw`(?<ago>\b(?:[Aa]n?|[Oo]ne|[Tt]he) year ${since}, (?:in|at the end of) )?(?:\b|(?<=\())(?:${part})(?:(?:,? (?:of )?(?<year>(?:19|20)\d\d)\b)|,? (?<back>${yearBack}))?`,
      'g',
    ),
    null,
  ],
  [
    new RegExp(
      String.raw`\b(?:(?:an?|one|the) year ${since}|the year immediately before|(?:twelve|12) months ${since}|${past} (?:financial |fiscal |calendar )?year|year-(?:earlier|ago))\b`,
      'gi',
    ),
    12,
  ],
  [
    new RegExp(
      String.raw`\b(?:(?:an?|one|the) month ${since}|the month immediately before|${past} month|month-(?:earlier|ago))\b`,
      'gi',
    ),
    1,
  ],
  [
    new RegExp(
      String.raw`\b(?:(?:an?|one|the) quarter ${since}|three months ${since}|${past} quarter)\b`,
      'gi',
    ),
    3,
  ],
  [/\b(?<year>(?:19|20)\d\d)\b(?![.,]\d|\s*=|[-–/]\d)/g, null],
];

/** The times that are named, in their order, none within another. */
export function timesIn(words: string): WordedTime[] {
  const found: WordedTime[] = [];
  for (const [pattern, back] of patterns)
    for (const match of words.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const { month, quarter, half, year, back: told, ago } = match.groups ?? {};
      found.push({
        ...partOf(month, quarter, half),
        year: year === undefined ? null : Number(year),
        back: told === undefined && ago === undefined ? back : 12,
        start,
        end,
      });
    }
  return found.sort((a, b) => a.start - b.start);
}

function partOf(month?: string, quarter?: string, half?: string): Pick<WordedTime, 'part' | 'sort'> {
  if (month !== undefined) return { part: monthNames.indexOf(month), sort: 'month' };
  if (quarter !== undefined) return { part: 3 * ordinals.indexOf(quarter) + 2, sort: 'quarter' };
  if (half !== undefined) return { part: 6 * ordinals.indexOf(half) + 5, sort: 'half' };
  return { part: null, sort: 'year' };
}

/** A month without its year is of the year before no more than so many months back. */
const mostBack = 8;

/** How many months a time lies before another, where the words tell it. */
export function monthsBefore(time: WordedTime, now: WordedTime | null): number | null {
  const isPartOfOne =
    time.part !== null && now?.part !== null && now !== null && time.sort === now.sort
      ? { now: now.part, then: time.part }
      : null;
  if (time.back !== null)
    return time.back === 12 && isPartOfOne !== null
      ? 12 + isPartOfOne.now - isPartOfOne.then
      : time.part === null || now === null
        ? time.back
        : null;
  if (now === null) return null;
  if (time.part === null && now.part === null)
    return time.year === null || now.year === null ? null : 12 * (now.year - time.year);
  if (isPartOfOne === null) return null;
  const apart = isPartOfOne.now - isPartOfOne.then;
  if (time.year !== null && now.year !== null) return 12 * (now.year - time.year) + apart;
  // "58,200 in May, 51,400 in May 2022": the one without a year is of a later one
  if (apart === 0) return time.year !== null ? 12 : null;
  const round = (apart + 12) % 12;
  return time.year === null && round <= mostBack ? round : null;
}
