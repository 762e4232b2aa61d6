// Average growth of Chinese texts between two amounts of two years that are named: 2020年为412.5亿元，2024年达到578.6亿元，年均增长8.8%.

import type { Claim } from '../claim.js';
import { isReal, yearsBetween } from '../frames.js';
import type { Candidate } from './candidate.js';
import { averageMistakes, averageOver, divideBoth } from './pairs.js';
import type { Reader } from './reader.js';
import { closed } from './relation.js';
import { alike } from './runs.js';

/** 年均增长 of the two amounts right before it, in one sentence or two. */
export function averageCandidatesZh(claims: readonly Claim[], reader: Reader): Candidate[] {
  const amounts = claims.filter(
    (claim) =>
      claim.lang === 'zh' &&
      (claim.role === 'level' || claim.role === 'previous') &&
      !/^(?:1|points|times|years|months)$/.test(claim.unit) &&
      claim.value > 0 &&
      closed(claim),
  );
  const rates = claims.filter(
    (claim) => claim.lang === 'zh' && claim.role === 'average_growth' && claim.unit === '1' && closed(claim),
  );
  return rates.flatMap((rate): Candidate[] => {
    const near = amounts.filter(
      (claim) =>
        claim.source === rate.source && claim.end <= rate.start && rate.sentence - claim.sentence <= 1,
    );
    const last = near.at(-1);
    const first = near.filter((claim) => last !== undefined && claim !== last && alike(claim, last)).at(-1);
    if (first === undefined || last === undefined) return [];
    if (!isOneThing(first, last) && !/这一|该(?:数|指标)/.test(reader.gap(last))) return [];
    // 2024年为2735万人次，而2019年是1860万人次: the later year may stand first.
    const turned = (first.period?.to ?? 0) > (last.period?.to ?? 0);
    const [before, now] = turned ? [last, first] : [first, last];
    const years = yearsBetween(before, now);
    if (years === null || years < 2 || !before.periodHere || !now.periodHere) return [];
    const words = `${reader.between(first, last)}${reader.between(last, rate)}`;
    if (/；|其中|另外|此外/.test(words)) return [];
    const loose =
      isReal(rate, now) || /可比|不变价|实际|扣除|剔除|同口径/.test(words + reader.tail(rate).slice(0, 12));
    return [averaged(rate, now, before, years, loose ? 'weak' : 'sure')];
  });
}

const isOneThing = (a: Claim, b: Claim): boolean =>
  (a.concept === b.concept || a.concept === null || b.concept === null) && a.partOf === b.partOf;

function averaged(
  rate: Claim,
  now: Claim,
  before: Claim,
  years: number,
  evidence: Candidate['evidence'],
): Candidate {
  return {
    relation: 'average_growth',
    focus: rate,
    others: [now, before],
    compute: ([a, b]) => averageOver(divideBoth(a, b), years),
    formula: `(${now.text} / ${before.text})^(1/${years}) − 1`,
    evidence,
    known: 'mistakes only',
    mistakes: (pair) => averageMistakes(pair, years),
  };
}
