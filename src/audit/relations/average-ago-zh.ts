// Average growth of Chinese texts on an amount told as so many years ago: 86.1亿元，同四年前的48.6亿元相比，年均增长15.4%; 四年前仅为48.6亿元，年均增长15.4%.

import { countTold } from '../chinese-years.js';
import type { Claim } from '../claim.js';
import { isReal } from '../frames.js';
import type { Candidate } from './candidate.js';
import { isEarlier } from './earlier-zh.js';
import { averageMistakes, averageOver, divideBoth } from './pairs.js';
import type { Reader } from './reader.js';
import { closed } from './relation.js';
import { alike } from './runs.js';
import { amountsOf } from './share-parts-zh.js';

const ago = /([两三四五六七八九十]|\d{1,2})年(?:之|以)?前(?:的|同期的?)?[^，。；\d]{0,10}$/;
const averageWords =
  /^[）)]?[^，。；\d]{0,6}[，,]?[^，。；\d]{0,12}(?:年均|年平均|平均每年)[^，。；\d]{0,8}$/;

export function averagesAgo(claims: readonly Claim[], reader: Reader): Candidate[] {
  const amounts = amountsOf(claims);
  return claims
    .filter((claim) => claim.lang === 'zh' && claim.unit === '1' && claim.hedge === 'exact' && closed(claim))
    .flatMap((rate): Candidate[] => {
      const [now, before] = amounts
        .filter((claim) => claim.source === rate.source && claim.end <= rate.start)
        .slice(-2);
      if (now === undefined || before?.sentence !== rate.sentence || rate.sentence - now.sentence > 1)
        return [];
      const told = ago.exec(reader.gap(before))?.[1];
      if (told === undefined || !alike(now, before) || isReal(rate, now)) return [];
      const between = reader.between(before, rate);
      if (!averageWords.test(between) || /可比|不变价|实际/.test(between)) return [];
      const years = countTold(told);
      // 上年末254.9万辆，五年前178.3万辆, of this year's 267.4: what was told of now before
      if (isEarlier(now, reader)) return [];
      return [
        {
          relation: 'average_growth',
          focus: rate,
          others: [now, before],
          bound: [now, before],
          compute: ([a, b]) => averageOver(divideBoth(a, b), years),
          formula: `(${now.text} / ${before.text})^(1/${String(years)}) − 1`,
          evidence: 'sure',
          worded: true,
          mistakes: (pair) => averageMistakes(pair, years),
        },
      ];
    });
}
