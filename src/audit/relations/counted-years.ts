// Years that English texts count between two that they name: "over the five years from 2018 to 2023", "eight years later, in 2023",
// "first held in 1999, celebrated its 25th anniversary in 2024". Of spans either both years count or one of them.

import type { Claim } from '../claim.js';
import type { Reader } from './reader.js';
import type { Relation } from './relation.js';

interface Reading {
  /** By how many the count may differ from the difference of the years. */
  less: number;
  more: number;
}

export function countedYears(claims: readonly Claim[], reader: Reader): Relation[] {
  return claims
    .filter(
      (claim) =>
        claim.lang === 'en' &&
        claim.aside === null &&
        claim.unit === 'years' &&
        claim.hedge === 'exact' &&
        claim.value > 1 &&
        Number.isInteger(claim.value),
    )
    .flatMap((count): Relation[] => {
      const reading = readingOf(count, reader);
      const years = reading === null ? [] : yearsAround(count, reader);
      const [first, last] = years;
      if (reading === null || first === undefined || last === undefined || years.length !== 2) return [];
      const between = last - first;
      const holds = count.value >= between - reading.less && count.value <= between + reading.more;
      // what is far off is a count of something else
      if (!holds && (between < 2 || count.value > between * 2 || count.value < between / 2)) return [];
      return [
        {
          relation: 'count',
          focus: count,
          numbers: [count],
          verdict: holds ? 'consistent' : 'inconsistent',
          stated: count.value,
          computed: { low: between - reading.less, high: between + reading.more },
          worded: true,
          slip: !holds,
          why: {
            en: `from ${String(first)} to ${String(last)} it is ${String(between)} years; the text has ${count.text}`,
            zh: `${String(first)}年至${String(last)}年为${String(between)}年；文中为${count.text}`,
          },
        },
      ];
    });
}

/** How the words count the years; null where they do not. */
function readingOf(count: Claim, reader: Reader): Reading | null {
  const [lead, tail] = [reader.gap(count).slice(-60), reader.after(count)];
  if (/^\s*(?:later|on|afterwards|after that),?\s+in\s+(?:19|20)\d\d\b/i.test(tail))
    return { less: 0, more: 0 };
  if (
    /^\s*(?:from|between)\s+(?:19|20)\d\d\s*(?:to|and|until|through|[–-])\s*(?:19|20)\d\d\b/i.test(tail) ||
    (/\b(?:over|in|within|during|for) (?:the )?$/i.test(lead) && /^\s*(?:up )?to (?:19|20)\d\d\b/i.test(tail))
  )
    return { less: 0, more: 1 };
  if (
    (/\bafter $/i.test(lead) && /^\s*of\b/.test(tail) && !isSpell.test(tail)) ||
    (/\bfor $/i.test(lead) && /^\s*(?:until|till|before)\b[^.;]{0,40}\bin (?:19|20)\d\d\b/i.test(tail)) ||
    (/\beach of the $/i.test(lead) && /^\s*(?:up )?to (?:19|20)\d\d\b/i.test(tail))
  )
    return { less: 1, more: 1 };
  return null;
}

const yearWords =
  /\b(?:in|from|to|since|between|and|until|till|through|by|of)\s((?:19|20)\d\d)\b(?![,.]\d|\s?[%a-z]*(?:tonnes|people))/gi;

const yearsIn = (text: string): number[] => [
  ...new Set([...text.matchAll(yearWords)].map(([, year]) => Number(year))),
];

/** "After three years of decline": that need not have begun in a year that is told. */
const isSpell =
  /^\s*of (?:[a-z]+ )?(?:declin\w*|fall\w*|growth|growing|ris(?:e|es|ing)|increas\w*|decreas\w*|loss\w*|los(?:ing|es)|deficits?|surplus\w*|stagnation|recession|crisis|drought|shrink\w*|gains?|drops?|cuts?|stability|war|unrest)\b/i;

/** The two years that its sentence names, or one of them and the only one of the sentence before. */
function yearsAround(count: Claim, reader: Reader): number[] {
  const here = yearsIn(reader.sentence(count));
  const length = reader.before(count).length;
  const earlier = reader.earlier(count, length + 160).slice(0, -length || undefined);
  const last = yearsIn(earlier.split(/[.!?]\s/).at(-2) ?? '');
  return [...new Set(here.length === 1 ? [...last, ...here] : here)].sort((a, b) => a - b);
}
