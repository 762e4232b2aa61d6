// Two rates of which the words say which is the higher, in English: "rose 3.4% over the year, more slowly than the month before
// (3.9%)", "up 5.7% in the 12 months to August, down from 5.9%", "the ratio eased to 1.1% from 2.8%", "a shade above the 2.8 percent".

import type { Claim } from '../claim.js';
import type { Candidate } from './candidate.js';
import { phraseWithoutVerb } from './comparisons.js';
import type { Reader } from './reader.js';
import { closed, sizeOf } from './relation.js';
import { englishSentences, toldBefore } from './sentence-numbers.js';

const faster =
  'faster|quicker|more (?:quickly|rapidly|strongly|steeply)|higher|above|over|steeper|stronger|a (?:faster|quicker) pace';
const slower =
  'slower|less (?:quickly|rapidly|strongly|steeply)|more slowly|lower|below|under|weaker|gentler|a slower pace';
const adverbs =
  '(?:slightly |a (?:shade|touch|bit|little|notch) |somewhat |well |far |much |marginally |still |just )?';
const compared = new RegExp(
  String.raw`(?:^|[\s,])(?:and |but |at )?${adverbs}(?:(${faster})|(${slower}))\s+(?:(?<=(?:above|over|below|under)\s)|(?=\()|than\s+)((?:the|in|a|its|last|[A-Z][\w]+['’]s|that of)?\b[^,;:]{0,50}?\(?)$`,
  'i',
);
const turned = /,?\s*\(?(?:(up)|(down))\s+from\s+(?:the\s+)?(?:[a-z]+\s+){0,2}$/i;
const eased =
  /\b(?:eased?|slow(?:s|ed)?|cool(?:s|ed)?|moderat(?:es|ed)|slipp(?:ed)|edged down|ticked down|narrowed|receded|softened|weakened)\s+(?:back\s+|down\s+|further\s+)?to\s+$/i;
const rose =
  /\b(?:quicken(?:s|ed)?|accelerat(?:es|ed)|edged up|ticked up|picked up|crept up|firmed|widened|strengthened)\s+(?:further\s+)?to\s+$/i;

const movesItself =
  /\b(?:so|which|went|rose|moved|came|was|were|is|are|has|had)\b[^,;]*\b(?:up|down)\s+from\b/i;

export function toldPaces(claims: readonly Claim[], reader: Reader): Candidate[] {
  return englishSentences(claims, reader).flatMap(({ own }) =>
    own.flatMap((first, i): Candidate[] => {
      const second = own[i + 1];
      if (second === undefined || !isRate(first) || !isRate(second)) return [];
      const way = wayTold(first, second, own, reader);
      if (way === 0) return [];
      return [
        {
          relation: 'direction',
          focus: first,
          others: [second],
          bound: [second],
          worded: true,
          compute: ([b]) =>
            b === undefined
              ? undefined
              : way > 0
                ? { low: sizeOf(b).low, high: Number.POSITIVE_INFINITY }
                : { low: Number.NEGATIVE_INFINITY, high: sizeOf(b).high },
          formula: '',
          stated: sizeOf(first.interval),
          evidence: 'sure',
        },
      ];
    }),
  );
}

const isRate = (claim: Claim): boolean =>
  claim.unit === '1' &&
  closed(claim) &&
  claim.hedge === 'exact' &&
  claim.form === 'digits' &&
  claim.value > 0 &&
  !/^(?:target|contribution\w*|average_growth)$/.test(claim.role);

/** Falls and deficits, of which more is less; what is aimed at; and shares of two things. */
const unclear =
  /\b(?:fell|fall(?:en|ing)?|declin\w+|dropp?\w*|decreas\w+|contract\w+|shr[au]nk|lost|down|deficit|loss|forecast|target|goal|limit|threshold|estimate|revis\w+|consensus|expect\w*|band|range)\b/i;

function wayTold(first: Claim, second: Claim, own: readonly Claim[], reader: Reader): number {
  const [lead, between] = [toldBefore(first, own, reader), reader.between(first, second)];
  if (/;|\.\s/.test(between) || between.length > 110) return 0;
  const isFrom = /^[^,;()]{0,40}\bfrom\s+(?:the\s+)?$/i.test(between);
  if (isFrom && !/\b(?:up|down)\s+from\b/i.test(between))
    return eased.test(lead) ? -1 : rose.test(lead) ? 1 : 0;
  if (unclear.test(lead.slice(-60)) || first.direction < 0) return 0;
  // "11% under the budget of 2.07": so much under an amount, and not under another rate
  if (/^\d[\d.,]*$/.test(second.text) && /^\s*(?:above|below|over|under)\b/i.test(between)) return 0;
  const turn = turned.exec(between);
  // "by 5.1% against 3.8%, so that the share spent on rent went up from 27.3 to 27.6": of what moved, and not of the first
  if (turn !== null && (movesItself.test(between) || /^\s*to\s+\d/.test(reader.after(second)))) return 0;
  if (turn !== null) return /\b(?:and|while|but)\b/i.test(between) ? 0 : turn[1] !== undefined ? 1 : -1;
  const match = compared.exec(between);
  if (
    match === null ||
    unclear.test(between) ||
    !phraseWithoutVerb(match[3] ?? '') ||
    /\bpoints?\b/.test(between)
  )
    return 0;
  return match[1] !== undefined ? 1 : -1;
}
