// Growth told right behind the amounts of two years that follow each other: 2022年末存款余额5260亿元，2023年末5620亿元，增长6.8%.
// It is held against them where the way is turned, the two are changed about, or a slip explains it.

import type { Claim } from '../claim.js';
import { isReal } from '../frames.js';
import { meet } from '../hedges.js';
import { explained, type Candidate } from './candidate.js';
import type { Dated } from './dated-series.js';
import { divideBoth, minusOne } from './pairs.js';
import type { Reader } from './reader.js';
import { asPrinted, relate, type Relation, scale } from './relation.js';

/** 2022年末存款余额5620亿元，2023年末5260亿元，增长6.8%: the only two amounts, a year apart, and what follows them at once. */
export function pairBefore(
  told: Claim,
  series: readonly Dated[],
  reader: Reader,
): readonly [Dated, Dated] | undefined {
  const [a, b] = series;
  if (a === undefined || b === undefined || series.length !== 2) return undefined;
  if (told.unit !== '1' || told.role !== 'growth' || told.direction === 0 || isReal(told, b.claim))
    return undefined;
  const steps = (b.date.period?.to ?? 0) - (a.date.period?.to ?? 0);
  const joined =
    told.lang === 'zh'
      ? /^[，,（(](?:同比)?(?:增长|下降|上升|增加|减少)(?:了|约)?$/.test(reader.between(b.claim, told))
      : /^,?\s*(?:an? )?(?:increase|rise|growth|gain|decrease|decline|fall|drop) of\s*$|^,?\s*(?:up|down)(?: by)?\s*$/i.test(
          reader
            .between(b.claim, told)
            .replace(b.date.text, '')
            .replace(/^\s*(?:in|at|for)\s*(?=,)/, ''),
        );
  return steps === 12 && joined ? [a, b] : undefined;
}

export function judgedPair(told: Claim, [a, b]: readonly [Dated, Dated]): Relation[] {
  const way = Math.sign(told.direction);
  const size = asPrinted(told);
  const stated = way < 0 ? { low: -size.high, high: -size.low } : size;
  const candidate: Candidate = {
    relation: 'growth',
    focus: told,
    others: [b.claim, a.claim],
    compute: ([x, y]) => minusOne(divideBoth(x, y)),
    formula: `${b.claim.text} / ${a.claim.text} − 1`,
    evidence: 'likely',
    stated,
    // the two changed about, or the way
    mistakes: ([x, y]) => {
      const rate = minusOne(divideBoth(x, y));
      return [minusOne(divideBoth(y, x)), rate === undefined ? undefined : scale(rate, -1)];
    },
  };
  const computed = candidate.compute([b.claim.interval, a.claim.interval]);
  if (computed === undefined) return [];
  const holds = meet(computed, stated);
  if (!holds && !explained(candidate, 1)) return [];
  return [
    {
      ...relate('growth', told, candidate.others, computed, candidate.formula, stated),
      ...(holds ? {} : { slip: true, worded: true as const, bound: [a.claim, b.claim] }),
    },
  ];
}
