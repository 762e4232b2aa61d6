// The months and years that the words for a whole name, in English: "of June's listings", "of the 2021 filings".

import type { Claim } from '../claim.js';
import { monthNames, yearOf } from '../periods-in-text.js';

/** Words that say when, or that all of it is meant, and name nothing. */
export const timeWords = new RegExp(
  String.raw`\b(?:(?:${monthNames.join('|')})(?:[’']s)?|(?:year|month|quarter|week|season|day|half-year|period)[’']s|total|whole|aggregate|overall|figure|sum|all|current|latest|present|this|the|year|month|quarter|week|season|statewide|nationwide|national)\b`,
  'gi',
);

/** Of the month or year that the words name, and of none other than the part's own. */
export function isOfTime({ period }: Claim, part: Claim, phrase: string | null): boolean {
  const month = monthNames.findIndex((name) => new RegExp(String.raw`\b${name}\b`).test(phrase ?? ''));
  if (month >= 0)
    return period !== null && period.from === period.to && ((period.to % 12) + 12) % 12 === month;
  const year = /\b(?:19|20)\d\d\b/.exec(phrase ?? '')?.[0];
  if (year !== undefined && period !== null) return yearOf(period) === Number(year);
  return (
    !part.periodHere ||
    period === null ||
    part.period === null ||
    (period.from === part.period.from && period.to === part.period.to) ||
    period.point === true
  );
}
