// Years of English texts between two dated amounts: "from 12.40 million tonnes in 2018 to 17.59 million in 2024. Over these nine
// years growth averaged 6.0 percent"; "averaged 5.0% a year since 2018, when the terminals handled 1.20 million".

import type { Claim } from '../claim.js';
import { isMoney } from '../cue-input.js';
import { isReal } from '../frames.js';
import type { Candidate } from './candidate.js';
import { averageOver, divideBoth } from './pairs.js';
import { priced } from './price-basis.js';
import type { Reader } from './reader.js';
import { closed, scale, sizeOf } from './relation.js';
import { alike } from './runs.js';

export function yearCandidatesEn(all: readonly Claim[], reader: Reader): Candidate[] {
  const dates = all.filter((claim) => claim.lang === 'en' && claim.aside === 'date' && isYear(claim));
  const numbers = all.filter((claim) => claim.lang === 'en' && claim.aside === null);
  return [
    ...numbers.filter(isCount).flatMap((count) => overThese(count, dates, numbers, reader)),
    ...numbers
      .filter((claim) => claim.role === 'average_growth' && claim.unit === '1' && closed(claim))
      .flatMap((rate) => sinceThen(rate, dates, numbers, reader)),
  ];
}

const isYear = ({ period }: Claim): boolean =>
  period !== null && (period.to - period.from === 11 || period.point === true);

const yearOf = (date: Claim): number => Math.floor((date.period?.to ?? 0) / 12);

const isCount = (claim: Claim): boolean =>
  claim.unit === 'years' && Number.isInteger(claim.value) && claim.value > 1;

/** The years are those between the two that the sentence before names, or both of them counted. */
function overThese(
  count: Claim,
  dates: readonly Claim[],
  numbers: readonly Claim[],
  reader: Reader,
): Candidate[] {
  if (
    !/(?:\b(?:over|in|within|during|across|through(?:out)?|for)|^\W*(?:over|in|within|during|across|throughout)) (?:these|those|the|all)\s*$/i.test(
      reader.before(count),
    )
  )
    return [];
  const pointing = /\b(?:these|those)\s*$/i.test(reader.before(count));
  const told = dates.filter(
    (date) => date.source === count.source && date.end <= count.start && count.sentence - date.sentence <= 1,
  );
  const here = told.filter((date) => date.sentence === count.sentence);
  const named = here.length > 0 ? here : told;
  const years = [...new Set(named.map(yearOf))].sort((a, b) => a - b);
  const [first, last] = years;
  if (first === undefined || last === undefined || years.length !== 2 || last - first < 2) return [];
  // Both tell of one thing, from the one year to the other.
  const [a, b] = [named.find((date) => yearOf(date) === first), named.find((date) => yearOf(date) === last)];
  if (a === undefined || b === undefined || a.sentence !== b.sentence || a.start > b.start) return [];
  const spans =
    /\b(?:from|between|since)\b[^;]*$/i.test(reader.before(a)) &&
    /\b(?:to|and|until|by|in)\b/i.test(reader.between(a, b));
  const averaged = numbers.some(
    (claim) =>
      claim.role === 'average_growth' && claim.source === count.source && claim.sentence === count.sentence,
  );
  if (!spans || (!pointing && !averaged)) return [];
  return [
    {
      relation: 'count',
      focus: count,
      others: [],
      compute: () => ({ low: last - first, high: last - first + 1 }),
      reading: () => ({ low: count.value, high: count.value }),
      formula: `${String(first)} – ${String(last)}`,
      evidence: 'sure',
      worded: true,
    },
  ];
}

/** An average since a year whose amount stands right behind it, up to the amount of the year that the text tells of. */
function sinceThen(
  rate: Claim,
  dates: readonly Claim[],
  numbers: readonly Claim[],
  reader: Reader,
): Candidate[] {
  const from = dates.find(
    (date) =>
      date.source === rate.source &&
      date.sentence === rate.sentence &&
      date.start > rate.end &&
      /^[^.;\d]{0,30}\b(?:since|from|on|over)\s*$/i.test(reader.between(rate, date)),
  );
  if (from === undefined || isReal(rate) || priced.test(reader.sentence(rate))) return [];
  const before = numbers.find(
    (claim) =>
      claim.source === rate.source &&
      claim.sentence === rate.sentence &&
      claim.start > from.end &&
      closed(claim) &&
      /^,?\s*(?:when|in which year)\b[^.;\d]{0,70}$|^\s*\([$€£¥₹A-Z]*$/i.test(reader.between(from, claim)),
  );
  if (before === undefined) return [];
  const told = numbers.filter(
    (claim) =>
      claim.source === rate.source &&
      claim !== before &&
      Math.abs(rate.sentence - claim.sentence) <= 1 &&
      (claim.end <= rate.start || claim.sentence > rate.sentence) &&
      claim.role === 'level' &&
      closed(claim) &&
      alike(claim, before) &&
      (!isMoney(claim.unit) || claim.unit === before.unit),
  );
  const now = told.at(-1);
  const year = dates.find(
    (date) =>
      date.source === rate.source &&
      date.sentence === now?.sentence &&
      date !== from &&
      yearOf(date) > yearOf(from),
  );
  if (now === undefined || year === undefined || told.length > 1) return [];
  const years = yearOf(year) - yearOf(from);
  return years < 2
    ? []
    : [
        {
          relation: 'average_growth',
          focus: rate,
          others: [now, before],
          bound: [now, before],
          compute: ([a, b]) => averageOver(divideBoth(a, b), years),
          formula: `(${now.text} / ${before.text})^(1/${String(years)}) − 1`,
          evidence: 'sure',
          stated: scale(sizeOf(rate.interval), now.value < before.value ? -1 : 1),
        },
      ];
}
