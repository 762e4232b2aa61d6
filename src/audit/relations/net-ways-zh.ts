// What two flows of a Chinese text leave, told the wrong way round: 收入28.6亿元，支出26.1亿元，缺口2.5亿元; 迁入3.8万人，迁出5.2万人，净迁入1.4万人.
// The size tells which two it is of, and the words which of them is the larger.

import type { Claim } from '../claim.js';
import { meet } from '../hedges.js';
import type { Reader } from './reader.js';
import { asPrinted, directed, type Relation, sizeOf, subtract } from './relation.js';
import { clauseEnd } from './earlier-zh.js';
import { alike } from './runs.js';
import { amountsOf } from './share-parts-zh.js';

/** In, out, and what is left where more comes in or more goes out; exports and imports have rules of their own. */
const flows: readonly [RegExp, RegExp, RegExp, RegExp][] = [
  [/收入|流入/, /支出|流出/, /(?:结余|盈余|节余|净流入)(?:额|为|达)*$/, /(?:缺口|赤字|亏空|超支|净流出)(?:额|为|达)*$/],
  [/收入|营收/, /成本|费用/, /(?:盈利|利润)(?:额|为|达)*$/, /亏损(?:额|为|达)*$/],
  [/出生/, /死亡/, /(?:自然增[加长]|净增加?)(?:了|为|人口|人数)*$/, /(?:自然|净)减少?(?:了|为|人口|人数)*$/],
  [/迁入|流入|转入/, /迁出|流出|转出/, /净(?:迁入|流入|转入|增加?)(?:了|为|人口|人数)*$/, /净(?:迁出|流出|转出|减少?)(?:了|为|人口|人数)*$/],
  [/新开|新设|新增|开业|开张/, /关闭|注销|关停|歇业|关了/, /净增加?(?:了|为)*$/, /净减少?(?:了|为)*$/],
]; // prettier-ignore

/** How wide a difference may be printed, of itself, to tell by its size which two amounts it is of. */
const precise = 0.2;

export function netWays(claims: readonly Claim[], reader: Reader): Relation[] {
  const amounts = amountsOf(claims);
  const clause = (claim: Claim): string => reader.gap(claim).split(clauseEnd).at(-1) ?? '';
  return amounts.flatMap((left, i) => {
    const [b, a] = [amounts[i - 1], amounts[i - 2]];
    if (a === undefined || b === undefined || !alike(a, left) || !alike(b, left)) return [];
    if (a.source !== left.source || left.sentence - a.sentence > 1 || b.sentence !== a.sentence) return [];
    return flows.flatMap(([into, out, up, down]): Relation[] => {
      const lead = clause(left);
      const way = up.test(lead) ? 1 : down.test(lead) ? -1 : 0;
      const turned = out.test(clause(a)) && into.test(clause(b)) && !into.test(clause(a));
      if (way === 0 || !(turned || (into.test(clause(a)) && out.test(clause(b)) && !out.test(clause(a)))))
        return [];
      const [more, less] = turned ? [b, a] : [a, b];
      const difference = subtract(asPrinted(more), asPrinted(less));
      const size = asPrinted(left);
      if (!meet(sizeOf(difference), size) || left.half > precise * left.value) return [];
      const agrees = Math.sign(more.value - less.value) === way;
      return agrees
        ? []
        : [{ ...directed(more, [less, left], less, false), worded: true, bound: [less, left] }];
    });
  });
}
