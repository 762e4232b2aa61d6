// What is left of a change without a part of it: "5,200 more than a year earlier. … a natural increase of 1,370; the rest of the
// increase, 3,830 persons, came from migration", 比上年末增加3.1万人。…自然增长1.73万人；其余增加的1.37万人为净迁入.

import type { Claim } from '../claim.js';
import { distance } from '../frames.js';
import { tiedReading } from './candidate.js';
import type { Reader } from './reader.js';
import { closed, type Relation, sizeOf, subtract } from './relation.js';
import { alike, exactly } from './runs.js';

const restOfChange = {
  en: /\bthe (?:rest|remainder) of (?:the|this|that) (?:increase|rise|growth|gain|decrease|decline|fall|loss)\b[^.;]*$/i,
  zh: /其余(?:的)?(?:增加|增长|增量|减少|减量)[^，。；]*$/,
};

/** Held against the text where a slip explains what is printed: the whole may be the change of something else. */
export function restsOfChanges(claims: readonly Claim[], reader: Reader): Relation[] {
  return claims
    .filter(
      (rest) => closed(rest) && rest.hedge === 'exact' && restOfChange[rest.lang].test(reader.gap(rest)),
    )
    .flatMap((rest): Relation[] => {
      const changes = claims.filter(
        (claim) =>
          claim.role === 'change' &&
          claim.end <= rest.start &&
          distance(claim, rest) <= 2 &&
          alike(claim, rest) &&
          closed(claim),
      );
      const [whole, part, ...more] = changes;
      if (whole === undefined || part === undefined || more.length > 0) return [];
      if (part.sentence !== rest.sentence || whole.direction !== part.direction) return [];
      return tiedReading({
        relation: 'difference',
        focus: rest,
        others: [whole, part],
        compute: ([all, some]) => (all === undefined || some === undefined ? undefined : subtract(all, some)),
        reading: (claim) => sizeOf(exactly(claim)),
        formula: `${whole.text} − ${part.text}`,
        evidence: 'likely',
      });
    });
}
