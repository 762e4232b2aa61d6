// By how much an aim was exceeded or missed, where its amount and what was reached are told before: "8.36 billion … the law had
// aimed for 8.80 billion, so the target was missed by 5.0 percent". The way is wrong where the size is right and the side is not.

import type { Claim } from '../claim.js';
import { distance } from '../frames.js';
import { meet } from '../hedges.js';
import { divideBoth, minusOne } from './pairs.js';
import type { Reader } from './reader.js';
import { asPrinted, closed, directed, type Relation, sizeOf, subtract } from './relation.js';
import { alike } from './runs.js';

const over = {
  en: /\b(?:exceed\w*|surpass\w*|overshot|beat(?:en)?|outdone|topped)\s+(?:(?:the|its|their) (?:plan|target|budget|aim|goal)\s+)?by\s+(?:about |some |nearly |an? )?[$€£¥₹A-Z]*$/i,
  zh: /(?:超出|超额|超过|超)(?:目标|计划|预算|任务)?(?:完成)?(?:了|约)?$/,
};
const under = {
  en: /\b(?:missed|undershot|fallen short of|fell short of|undercut)\s+(?:(?:the|its|their) (?:plan|target|budget|aim|goal)\s+)?by\s+(?:about |some |nearly |an? )?[$€£¥₹A-Z]*$/i,
  zh: /(?:短收|欠|未达|低于)(?:目标|计划|预算|任务)(?:约)?$/,
};
const aimed = {
  en: /\b(?:aim(?:ed|ing)? (?:for|at)|target(?: of|ed)|goal of|budgeted (?:for|at)|planned(?: for)?|set at|called for)\s+[$€£¥₹A-Z]*$|\b(?:plan|target|budget|goal|aim)\b[^.;]{0,25}\b(?:foreseen|foresaw|provided for|stood at|was|of|at)\b[^.;]{0,40}$|\bforesaw\s+[$€£¥₹A-Z]*$/i,
  zh: /(?:目标|计划|预算|任务)(?:数|额)?(?:为|是|定为)?$/,
};

export function overshot(claims: readonly Claim[], reader: Reader): Relation[] {
  const own = claims.filter((claim) => claim.aside === null && closed(claim) && claim.value > 0);
  return own.flatMap((told): Relation[] => {
    const lead = reader.gap(told);
    const way = over[told.lang].test(lead) ? 1 : under[told.lang].test(lead) ? -1 : 0;
    if (way === 0 || told.hedge !== 'exact') return [];
    const inPoints = told.unit === 'points';
    const isRate = told.unit === '1';
    const amounts = own.filter(
      (claim) =>
        claim.end <= told.start &&
        distance(claim, told) <= 1 &&
        (inPoints ? claim.unit === '1' : !/^(?:1|points|times|years|months)$/.test(claim.unit)),
    );
    const aim = amounts
      .filter(
        (claim) =>
          (inPoints || isRate ? claim.sentence === told.sentence : alike(claim, told)) &&
          aimed[told.lang].test(reader.gap(claim)),
      )
      .at(-1);
    if (aim === undefined) return [];
    const fits = amounts.filter((claim) => {
      if (claim === aim || !alike(claim, aim)) return false;
      const by = isRate
        ? minusOne(divideBoth(claim.interval, aim.interval))
        : subtract(claim.interval, aim.interval);
      return by !== undefined && meet(sizeOf(by), asPrinted(told));
    });
    const [reached] = fits;
    if (reached === undefined || fits.length > 1) return [];
    const agrees = Math.sign(reached.value - aim.value) === way;
    return [{ ...directed(reached, [aim, told], aim, agrees), worded: true, bound: [aim] }];
  });
}
