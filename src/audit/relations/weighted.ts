// What something contributes to growth: its weight times its own growth.

import type { Claim } from '../claim.js';
import type { Candidate } from './candidate.js';
import type { Reader } from './reader.js';
import { closed, multiply, scale } from './relation.js';

/**
 * How far weights may lie from those of the base year, and growth at constant prices from that at current ones: a weight of
 * this year's prices differs from last year's by about as much as the one grew faster than the whole.
 */
export const slack = 0.15;

/** "Manufacturing, 30 percent of output, expanded by 6 percent and contributed 1.8 points": weight × growth = points. */
export function weightedCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  return claims
    .filter(
      (claim) =>
        claim.role === 'contribution' && claim.unit === 'points' && closed(claim) && claim.list === null,
    )
    .flatMap((points): Candidate[] => {
      const told = [0, 1]
        .map((back) => before(points, claims, back, reader))
        .find((pair) => pair !== undefined);
      if (told === undefined) return [];
      const { weight, growth, others } = told;
      // told of one part in one sentence, or by the words of the whole
      const tied = points.lang === 'en' && (weight.sentence === points.sentence || others.length > 0);
      return [
        {
          relation: 'contribution',
          focus: points,
          others: [weight, growth],
          compute: ([a, b]) => {
            if (a === undefined || b === undefined) return undefined;
            const product = multiply(a, b);
            return product.low < 0
              ? { low: product.low * (1 + slack), high: product.high * (1 - slack) }
              : { low: product.low * (1 - slack), high: product.high * (1 + slack) };
          },
          formula: `${weight.text} × ${growth.text}`,
          evidence: tied ? 'sure' : 'likely',
          ...(tied ? { bound: [weight, growth] } : {}),
          // the weight itself, or the growth, taken for what they contribute; the sign turned
          mistakes: ([a, b]) =>
            a === undefined || b === undefined
              ? []
              : [a, b, scale(multiply(a, b), -1), ...others.map(({ interval }) => multiply(interval, b))],
        },
      ];
    });
}

/** The only growth before the points, in their sentence or the one before, and the only weight, or the one of the whole that grew. */
function before(
  points: Claim,
  claims: readonly Claim[],
  back: number,
  reader: Reader,
): { weight: Claim; growth: Claim; others: readonly Claim[] } | undefined {
  const near = claims.filter(
    (claim) =>
      claim.source === points.source &&
      points.sentence - claim.sentence === back &&
      claim.end <= points.start &&
      claim.aside === null &&
      closed(claim),
  );
  const weights = near.filter(
    (claim) => claim.unit === '1' && (claim.role === 'share' || claim.role === 'contribution_share'),
  );
  const growths = near.filter((claim) => claim.unit === '1' && claim.role === 'growth');
  const grown = /^\s*to (?:the )?(?:growth of )?([A-Za-z]+)/.exec(reader.tail(points))?.[1]?.toLowerCase();
  const named = weights.filter(
    ({ whole }) => grown !== undefined && whole?.toLowerCase().split(/\W+/).includes(grown) === true,
  );
  const [weight] = weights.length > 1 ? named : weights;
  const [growth] = growths;
  if (weight === undefined || growth === undefined || named.length > 1 || growths.length > 1)
    return undefined;
  const others = weights.filter((claim) => claim !== weight);
  return near.some((claim) => claim.role === 'contribution') ? undefined : { weight, growth, others };
}
