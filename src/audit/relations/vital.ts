// The natural increase of a population.

import type { Claim } from '../claim.js';
import { distance } from '../frames.js';
import type { Reader } from './reader.js';
import { directed, relate, type Relation, subtract } from './relation.js';

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
    if (b === undefined || d === undefined)
      return increase.lang === 'zh' && increase.unit === '1' ? rateAgainstWay(increase, levels, reader) : [];
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

/** 出生人口3.1万人，死亡人口4.2万人，自然增长率为-2.15‰: a rate told beside the persons, of the sign that they give it. */
function rateAgainstWay(rate: Claim, levels: readonly Claim[], reader: Reader): Relation[] {
  if (!/自然增长率(?:约|为|是|达)*$/.test(reader.gap(rate))) return [];
  const near = levels.filter(
    ({ source, sentence, end, unit }) =>
      source === rate.source && sentence === rate.sentence && end <= rate.start && unit === 'persons',
  );
  const [births, ...moreBirths] = near.filter((level) => /出生人口$/.test(reader.gap(level)));
  const [deaths, ...moreDeaths] = near.filter((level) => /死亡人口$/.test(reader.gap(level)));
  if (births === undefined || deaths === undefined || moreBirths.length + moreDeaths.length > 0) return [];
  const increase = subtract(births.interval, deaths.interval);
  if (increase.low <= 0 && increase.high >= 0) return [];
  const mark = { value: 0, text: '0' };
  const agrees = increase.low > 0 === rate.interval.low >= 0;
  return [{ ...directed(rate, [births, deaths], mark, agrees), worded: true }];
}
