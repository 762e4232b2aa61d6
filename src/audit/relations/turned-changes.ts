// A rise told as a fall, in English, where the two amounts are told before and the size is right: "48,401 persons lived in the canton at
// the end of 2023. Twelve months before there had been 48,216. The number has therefore fallen by 185". The size binds the three.

import type { Claim } from '../claim.js';
import { meet } from '../hedges.js';
import { wayOf } from './directions.js';
import type { Reader } from './reader.js';
import { asPrinted, relate, type Relation, scale, sizeOf, subtract } from './relation.js';
import { isOfNoOther } from './same-measure.js';
import { sortTold } from './told-sorts.js';
import { amountsOfTimes } from './worded-series.js';

/** How many sentences before the change its amounts may begin. */
const reach = 2;

/** Drawn from the amounts, or told over the time between them. */
const drawn = /\b(?:therefore|thus|hence|accordingly|consequently|so|which means)\b/i;
const over =
  /\b(?:within (?:the|a|one) year|(?:over|in|within) (?:the )?(?:past |last )?(?:twelve|12) months|over the (?:year|month|quarter)|year[- ]on[- ]year|on the year|in a year)\b/i;
/** What is better when it is less, and what is no change of the amounts themselves. */
const otherway =
  /\b(?:deficit|loss(?:es)?|shortfall|gap|debt|arrears|improv\w+|worsen\w+|deteriorat\w+|expect\w*|forecast|would|will|could|target|plan\w*)\b/i;

export function turnedChanges(all: readonly Claim[], reader: Reader): Relation[] {
  const claims = all.filter((claim) => claim.lang === 'en' && !claim.ordinal && claim.aside === null);
  return claims.flatMap((told): Relation[] => {
    const sort = sortTold(told, reader);
    if (sort !== 'change' && sort !== 'points') return [];
    // a size of two digits may be that of anything
    if ((told.text.match(/\d/g) ?? []).length < (sort === 'points' ? 2 : 3)) return [];
    const here = claims.filter(
      ({ source, sentence }) => source === told.source && sentence === told.sentence,
    );
    const way = wayOf(told, here, reader);
    const clause = `${reader.before(told).split(/;/).at(-1) ?? ''} ${reader.after(told)}`;
    if (way === 0 || otherway.test(clause)) return [];
    const isDrawn = drawn.test(reader.before(told).split(/;/).at(-1) ?? '');
    if (!isDrawn && !over.test(clause)) return [];
    for (let back = 0; back <= reach; back += 1) {
      const series = amountsOfTimes(told, sort, back, all, reader);
      const [base] = series?.earlier ?? [];
      if (series === null || base === undefined) continue;
      if (series.earlier.length > 1) return [];
      const now = series.now.claim;
      if (!isDrawn && !isOfNoOther(told, [now, base.claim], reader)) return [];
      const change = subtract(asPrinted(now), asPrinted(base.claim));
      const unit = told.unit === 'index_points' && sort === 'points' ? 100 : 1;
      const size = sizeOf(scale(change, unit));
      if (!meet(size, asPrinted(told)) || Math.sign(now.value - base.claim.value) === way) return [];
      const computed = scale(change, unit);
      return [
        {
          ...relate(
            'change',
            told,
            [now, base.claim],
            computed,
            `${now.text} − ${base.claim.text}`,
            scale(asPrinted(told), way),
          ),
          bound: [now, base.claim],
          worded: true,
        },
      ];
    }
    return [];
  });
}
