// An amount with that of before in brackets and the rate from one to the other: "cement, 2,140 thousand tonnes (2,430), −11.9%".

import type { Claim } from '../claim.js';
import type { Candidate } from './candidate.js';
import { divideBoth, minusOne } from './pairs.js';
import type { Reader } from './reader.js';
import { closed, scale } from './relation.js';

export function bracketedPairs(claims: readonly Claim[], reader: Reader): Candidate[] {
  return claims.flatMap((rate, i): Candidate[] => {
    const [now, before] = [claims[i - 2], claims[i - 1]];
    if (now === undefined || before === undefined || now.sentence !== rate.sentence) return [];
    if (rate.unit !== '1' || now.unit === '1' || before.value <= 0 || ![now, before, rate].every(isPlain))
      return [];
    if (!/^\s*[(（]\s*$/.test(reader.between(now, before))) return [];
    const sign = /^\s*[)）]\s*[,，;；:：]?\s*([+＋−–-]?)\s*$/.exec(reader.between(before, rate))?.[1];
    if (sign === undefined) return [];
    const isScaled = before.unit === '' && now.value > 50 * before.value;
    const power = isScaled ? 10 ** Math.round(Math.log10(now.value / before.value)) : 1;
    const way =
      sign === '' ? Math.sign(rate.value) * (rate.direction < 0 ? -1 : 1) : /[+＋]/.test(sign) ? 1 : -1;
    const size = { low: Math.abs(rate.value) - rate.half, high: Math.abs(rate.value) + rate.half };
    const compute: Candidate['compute'] = ([a, b]) =>
      minusOne(divideBoth(a, b === undefined ? undefined : scale(b, power)));
    return [
      {
        relation: 'growth',
        focus: rate,
        others: [now, before],
        compute,
        formula: `${now.text} / ${before.text} − 1`,
        evidence: 'likely',
        stated: way < 0 ? scale(size, -1) : size,
        mistakes: (others) => {
          const given = compute(others);
          return [given === undefined ? undefined : scale(given, -1)];
        },
      },
    ];
  });
}

const isPlain = (claim: Claim): boolean =>
  claim.hedge === 'exact' && claim.form === 'digits' && closed(claim);
