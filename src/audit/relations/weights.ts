// What a part contributes to growth by its weight, in English: with 24 percent of value added and growth of 5 percent,
// 1.2 percentage points.

import type { Claim } from '../claim.js';
import type { Candidate } from './candidate.js';
import type { Reader } from './reader.js';
import { closed, multiply, scale, sizeOf } from './relation.js';
import { isStretch, sentencesOf, toldBefore } from './sentence-numbers.js';

const weighs =
  /\b(?:weight(?:ing)?|share|accounts? for|accounted for|made up|makes up|provided|represent\w*|contributed)\b/i;
const weighed =
  /^\s*(?:of|in)\s+(?:the\s+|all\s+|total\s+|gross\s+)?(?:[a-z-]+\s+){0,3}(?:value added|GDP|output|production|basket|index|total|trade|sales|exports|turnover|gross domestic product)\b/i;

/** A weight, a rate and points, one of each told in one sentence and in this order. */
export function weightCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  return sentencesOf(claims.filter((claim) => claim.lang === 'en' && !claim.ordinal)).flatMap(
    (all): Candidate[] => {
      const own = all.filter((claim) => !isStretch(claim, all, reader));
      const rates = own.filter((claim) => claim.unit === '1' && closed(claim));
      const points = own.filter((claim) => claim.unit === 'points' && closed(claim));
      const [weight, growth] = rates;
      const [point] = points;
      if (weight === undefined || growth === undefined || point === undefined) return [];
      if (
        rates.length !== 2 ||
        points.length !== 1 ||
        growth.start < weight.start ||
        point.start < growth.start
      )
        return [];
      const isWeight =
        weight.role === 'share' ||
        weighs.test(toldBefore(weight, own, reader)) ||
        weighed.test(reader.tail(weight));
      const contributes =
        /\b(?:contribut|add|account|subtract|took|take|shav|pull|lift|push|deduct|knock)\w*/i.test(
          toldBefore(point, own, reader),
        );
      if (!isWeight || !contributes || growth.role === 'share' || growth.role === 'previous') return [];
      return [
        {
          relation: 'contribution',
          focus: point,
          others: [weight, growth],
          bound: [weight, growth],
          worded: true,
          compute: ([a, b]) => {
            const product = a === undefined || b === undefined ? undefined : multiply(a, sizeOf(b));
            // Weights shift within the year.
            return product === undefined ? undefined : { low: product.low * 0.93, high: product.high * 1.07 };
          },
          formula: `${weight.text} × ${growth.text}`,
          stated: scale(sizeOf(point.interval), 1),
          evidence: 'sure',
        },
      ];
    },
  );
}
