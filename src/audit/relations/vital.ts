// The natural increase of a population.

import type { Claim } from '../claim.js';
import { distance } from '../frames.js';
import type { Reader } from './reader.js';
import { relate, type Relation, subtract } from './relation.js';

const vital = {
  en: [/birth rate|births/i, /death rate|deaths/i, /natural (?:increase|growth)/i],
  zh: [/出生(?:率|人口)/, /死亡(?:率|人口)/, /自然(?:增[长加]|减少|下降)/],
};

/** Births less deaths, as rates or as persons, make the natural increase. */
export function naturalIncrease(claims: readonly Claim[], reader: Reader): Relation[] {
  const levels = claims.filter((claim) => claim.role === 'level' || claim.role === 'change');
  return levels.flatMap((increase): Relation[] => {
    const [births, deaths, natural] = vital[increase.lang];
    if (births === undefined || deaths === undefined || natural?.test(reader.gap(increase)) !== true)
      return [];
    const near = levels.filter(
      (level) =>
        level.source === increase.source &&
        level.unit === increase.unit &&
        distance(level, increase) <= 1 &&
        level.start < increase.start,
    );
    const [b] = near.filter((level) => births.test(reader.gap(level)));
    const [d] = near.filter((level) => deaths.test(reader.gap(level)));
    if (b === undefined || d === undefined) return [];
    const size = Math.abs(increase.value);
    const falls = /自然(?:减少|下降)/.test(reader.gap(increase)) && increase.value > 0;
    const stated = falls ? { low: -size - increase.half, high: -size + increase.half } : increase.interval;
    return [
      {
        ...relate(
          'difference',
          increase,
          [b, d],
          subtract(b.interval, d.interval),
          `${b.text} − ${d.text}`,
          stated,
        ),
        worded: true,
      },
    ];
  });
}
