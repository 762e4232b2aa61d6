// How many of something there are per thousand or per hundred of a population, in English: "31,480 beds … per thousand permanent
// residents (5.078 million), this corresponds to 6.2 beds, 2.9 doctors and 3.4 nurses".

import type { Claim } from '../claim.js';
import { isMoney } from '../cue-input.js';
import { distance } from '../frames.js';
import type { Candidate } from './candidate.js';
import { divideBoth } from './pairs.js';
import type { Reader } from './reader.js';
import { asPrinted, closed, scale } from './relation.js';

const many =
  /\b(?:per|for (?:each|every)|to every|every|each)\s+(thousand|1,?000|hundred|100|ten thousand|10,?000|100,?000|million)\b(?=\s+(?:(?:of )?(?:the |its |permanent |mid-year |resident )*(?:[a-z’']+ )?(?:population|inhabitants|residents|persons|people|citizens|head)\b|of (?:the|its|their)\s+\d))/i;

const sizes: Readonly<Record<string, number>> = {
  thousand: 1e3,
  hundred: 100,
  'ten thousand': 1e4,
  million: 1e6,
};

/** How many sentences before the rate the number of all of them may stand. */
const reach = 2;

export function perMany(ratio: Claim, own: readonly Claim[], reader: Reader): Candidate[] {
  const found = many.exec(reader.sentence(ratio));
  if (found === null || !closed(ratio) || ratio.value >= 1000 || isMoney(ratio.unit)) return [];
  const word = (found[1] ?? '').toLowerCase().replace(/,/g, '');
  const size = sizes[word] ?? Number(word);
  if (ratio.value === size) return [];
  const people = own.filter(
    (claim) =>
      claim !== ratio &&
      distance(claim, ratio) <= reach &&
      claim.value >= 1e4 &&
      !isMoney(claim.unit) &&
      /\b(?:inhabitants|residents|population|people|persons|citizens)\b/i.test(
        `${reader.gap(claim).slice(-45)} ${claim.text} ${reader.tail(claim).slice(0, 25)}`,
      ),
  );
  const here = people.filter((claim) => claim.sentence === ratio.sentence);
  const [count, ...others] = here.length > 0 ? here : people;
  const noun = nounBehind(ratio, reader);
  if (count === undefined || others.length > 0 || noun === '') return [];
  const before = own.filter(
    (claim) =>
      claim !== count &&
      claim.end <= ratio.start &&
      distance(claim, ratio) <= reach &&
      claim.value > ratio.value &&
      claim.hedge === 'exact' &&
      !isMoney(claim.unit) &&
      claim.value >= 100,
  );
  // "268 deaths in 2019, 241 in 2020": the noun is told once
  const behind = before.filter(
    (claim) => nounBehind(claim, reader) === noun || (claim.unit === ratio.unit && ratio.unit !== ''),
  );
  const amounts =
    behind.length > 0
      ? behind
      : before.filter((claim) =>
          reader
            .gap(claim)
            .toLowerCase()
            .split(/[^a-z-]+/)
            .some((word) => singular(word) === noun),
        );
  return amounts.map((amount) => ({
    relation: 'per_head',
    focus: ratio,
    others: [amount, count],
    bound: [count],
    compute: ([a, b]) => divideBoth(a, b === undefined ? undefined : scale(b, 1 / size)),
    reading: (claim) => (claim === count ? asPrinted(claim) : claim.interval),
    formula: `${amount.text} / ${count.text} × ${found[1] ?? ''}`,
    evidence: amounts.length === 1 && here.length === 1 ? 'sure' : 'likely',
  }));
}

/** What is printed behind the digits of a number, and the words behind it. */
export const wordsBehind = (claim: Claim, reader: Reader): string =>
  `${claim.text.replace(/^.*?\d[\d.,]*/, '')}${reader.tail(claim)}`.replace(
    /^\s*(?:thousand|million|billion|trillion|hundred|crore|lakh|bn|mn|m|k)\b/i,
    '',
  );

const nouns =
  /^\s*((?:(?!(?:and|or|per|for|at|in|on|of|to|an?|the|by|from|were|was|is|are|had|have|has|that|who|which|as|with|under|over|each|every|apiece|last|this|on)\b)[a-z-]+[ ]?){0,3})/i;

/** The last noun of those that stand right behind a number, in the singular. */
export function nounBehind(claim: Claim, reader: Reader): string {
  const last =
    (nouns.exec(wordsBehind(claim, reader))?.[1] ?? '').trim().toLowerCase().split(/\s+/).at(-1) ?? '';
  return singular(last);
}

export const singular = (noun: string): string =>
  /ies$/.test(noun) ? noun.replace(/ies$/, 'y') : /[^s]s$/.test(noun) ? noun.slice(0, -1) : noun;
