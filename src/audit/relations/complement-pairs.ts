// Two amounts that part a whole without remainder by their words, whatever the whole is: urban and rural, men and women, goods
// and catering. Their whole was told right before them; it is held against them where a slip of the pen explains the difference.

import type { Claim } from '../claim.js';
import { isAdditive } from '../frames.js';
import { complements } from '../lexicon.js';
import type { Candidate } from './candidate.js';
import type { Reader } from './reader.js';
import { add, closed } from './relation.js';
import { exactly } from './runs.js';

export function complementCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const amounts = claims.filter(
    (claim) =>
      claim.role === 'level' &&
      claim.hedge === 'exact' &&
      closed(claim) &&
      claim.value > 0 &&
      isAdditive(claim),
  );
  return amounts.flatMap((first, i): Candidate[] => {
    const second = amounts[i + 1];
    if (second === undefined || !isPair(first, second, reader)) return [];
    const whole = amounts
      .slice(0, i)
      .filter(
        (claim) =>
          claim.source === first.source &&
          first.sentence - claim.sentence <= 2 &&
          claim.paragraph === first.paragraph &&
          claim.unit === first.unit &&
          claim.per === first.per,
      )
      .filter(
        (claim) => claim.total || claim.sentence < first.sentence || opens.test(reader.between(claim, first)),
      )
      .reduce<Claim | undefined>(
        (most, claim) => (claim.value > (most?.value ?? 0) ? claim : most),
        undefined,
      );
    if (whole === undefined || whole.value < Math.min(first.value, second.value)) return [];
    if (isOfAnother(whole, [first, second], claims)) return [];
    return [
      {
        relation: 'sum',
        focus: whole,
        others: [first, second],
        compute: (parts) => parts.reduce(add, { low: 0, high: 0 }),
        reading: exactly,
        formula: `${first.text} + ${second.text}`,
        evidence: 'likely',
        apart: true,
      },
    ];
  });
}

/** 男性248.6万人，占51.22%；女性236.8万人，占48.78%: by their own shares they are parts of another whole. */
function isOfAnother(whole: Claim, pair: readonly Claim[], claims: readonly Claim[]): boolean {
  const implied = pair.map((part) => {
    const next = claims[claims.indexOf(part) + 1];
    return next?.unit === '1' && next.sentence === part.sentence && next.value > 0
      ? part.value / next.value
      : null;
  });
  const [a, b] = implied;
  return (
    typeof a === 'number' &&
    typeof b === 'number' &&
    Math.abs(a / b - 1) < 0.01 &&
    Math.abs(a / whole.value - 1) > 0.01
  );
}

const opens = /\b(?:of which|including|comprising|made up of)\b|其中|包括/i;

/** Told one after the other in one sentence, each with one of two words that leave nothing between them. */
function isPair(first: Claim, second: Claim, reader: Reader): boolean {
  if (first.source !== second.source || first.sentence !== second.sentence) return false;
  if (first.unit !== second.unit || first.per !== second.per) return false;
  // "(male 2,182/female 2,230)": a pair of many
  if (reader.between(first, second).trimStart().startsWith('/')) return false;
  const [a, b] = [reader.gap(first), reader.gap(second)];
  return complements[first.lang]
    .filter((set) => set.length === 2)
    .some(([one, other]) => {
      if (one === undefined || other === undefined) return false;
      const straight = one.test(a) && other.test(b) && !other.test(a) && !one.test(b);
      const turned = other.test(a) && one.test(b) && !one.test(a) && !other.test(b);
      return straight || turned;
    });
}
