// What was before, told in a clause of its own: "since 2010, when it stood at 320,000, it has grown by 15 percent to
// 368,000"; "7.2 billion, 0.4 billion more than in 2021, when it was 6.8 billion"; "1.9 percent, after 2.4 percent".

import type { Claim } from '../claim.js';
import { isReal } from '../frames.js';
import type { Interval } from '../hedges.js';
import type { Candidate } from './candidate.js';
import { divideBoth, growthMistakes, minusOne } from './pairs.js';
import type { Reader } from './reader.js';
import { closed, scale, sizeOf, subtract } from './relation.js';
import { alike } from './runs.js';

/** Words that say that the amount behind them was that of a time told before them. */
const thenWas =
  /\b(?:when|where|in which)\s+(?:it|they|there|the (?:figure|number|total|amount|count|level)|that (?:figure|number))\s+(?:had\s+)?(?:stood at|was|were|been|came to|amounted to|totalled|totaled|numbered|reached)\s+(?:only |just |about |some |still )*[$€£¥₹A-Z]*$/i;

/** "On May 2023, when 4,512 were registered". */
const whenSo = (claim: Claim, reader: Reader): boolean =>
  /,?\s*when\s+(?:only |just |about |some )?[$€£¥₹A-Z]*$/i.test(reader.gap(claim)) &&
  /^\s*(?:[a-z]+\s+){0,2}?(?:was|were|had been)\b/i.test(reader.tail(claim));

/** Growth or a difference from the amount of such a clause to the amount beside it. */
export function sinceCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const amounts = claims.filter(
    (claim) =>
      claim.lang === 'en' &&
      claim.unit !== '1' &&
      claim.unit !== 'points' &&
      closed(claim) &&
      claim.value > 0,
  );
  return amounts
    .filter((claim) => thenWas.test(reader.gap(claim)) || whenSo(claim, reader))
    .flatMap((before): Candidate[] => {
      const here = claims.filter(
        (claim) => claim.source === before.source && claim.sentence === before.sentence && claim !== before,
      );
      return here.flatMap((told): Candidate[] => {
        const now = here.filter((claim) => amounts.includes(claim) && claim !== told && fits(claim, before));
        const [first] = now;
        const only = first ?? byNoun(told, before, amounts, reader);
        if (only === undefined || now.length > 1) return [];
        if (told.unit === '1' && told.role === 'growth' && !isReal(told, only))
          return [
            {
              relation: 'growth',
              focus: told,
              others: [only, before],
              compute: ([a, b]) => minusOne(divideBoth(a, b)),
              formula: `${only.text} / ${before.text} − 1`,
              evidence: 'sure',
              mistakes: growthMistakes,
              bound: [before],
            },
          ];
        const way = moreOrLess(told, reader);
        if (way === 0 || !fits(told, before) || told.value >= only.value) return [];
        const size: Interval = sizeOf(told.interval);
        return [
          {
            relation: 'change',
            focus: told,
            others: [only, before],
            compute: ([a, b]) => (a === undefined || b === undefined ? undefined : subtract(a, b)),
            formula: `${only.text} − ${before.text}`,
            evidence: 'sure',
            stated: way < 0 ? scale(size, -1) : size,
            bound: [before],
          },
        ];
      });
    });
}

/** "431,700 sheep, 207,000 goats … The sheep flock rose by 11.2 percent": the amount before with the noun that the sentence is of. */
function byNoun(told: Claim, before: Claim, amounts: readonly Claim[], reader: Reader): Claim | undefined {
  const subject = reader.before(told).toLowerCase();
  const found = amounts.filter((claim) => {
    const noun = /^\s*(?:million |thousand )?([a-z]{3,})/i.exec(
      `${claim.text.replace(/^[^A-Za-z]*/, '')} ${reader.tail(claim)}`,
    )?.[1];
    return (
      claim.source === told.source &&
      claim.sentence < told.sentence &&
      told.sentence - claim.sentence <= 2 &&
      claim !== before &&
      claim.role === 'level' &&
      noun !== undefined &&
      new RegExp(`\\b${noun.toLowerCase().replace(/s$/, '')}`).test(subject)
    );
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Of one unit, whichever of the two leaves it to the other. */
function fits(claim: Claim, before: Claim): boolean {
  return alike(claim, before) || claim.unit === '' || before.unit === '';
}

/** "0.4 billion more than in 2021" goes up, "less than" down; 0 where the words behind the number say neither. */
function moreOrLess(claim: Claim, reader: Reader): number {
  const found =
    /^\s*[a-z]{0,12}\s*(more|higher|above|less|fewer|lower|below|down|up)\b(?: (?:than|from|on|in))?/i.exec(
      reader.tail(claim),
    );
  return found === null ? 0 : /more|higher|above|up/i.test(found[1] ?? '') ? 1 : -1;
}
