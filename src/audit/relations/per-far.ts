// An amount per head of an amount and a population that the text tells sentences away: "cost EUR 1,634.7 million in 2022 … on the
// mean population of 412,800, total costs were EUR 3,690 per inhabitant". Held against the text where two digits of the amount
// per head, changed about, make exactly one pair fit and none fits without.

import type { Claim } from '../claim.js';
import { isMoney } from '../cue-input.js';
import { distance } from '../frames.js';
import { meet } from '../hedges.js';
import { transposed } from './misprints.js';
import type { Reader } from './reader.js';
import { closed, divide, relate, type Relation } from './relation.js';

/** How many sentences away the amount and the population may stand. */
const reach = 4;

const perPerson = {
  en: /\b(?:per|for (?:every|each)|an?)\s+(?:head|capita|person|inhabitant|resident|citizen|employee|worker|visitor|tourist|guest|pupil|student|household|farm|family|vehicle|passenger|patient|head of population)\b/i,
  // 月人均 is of what is paid in a month
  zh: /(?<![月季周])(?:人均|户均)(?!每?[月季周])|每人(?!每)|每户(?!每)/,
};

export function farPerHead(claims: readonly Claim[], reader: Reader): Relation[] {
  const own = claims.filter((claim) => claim.aside === null && closed(claim) && claim.value > 0);
  return own
    .filter((claim) => isPerHead(claim, reader))
    .flatMap((ratio) => {
      const near = own.filter(
        (claim) =>
          claim !== ratio &&
          distance(claim, ratio) <= reach &&
          claim.hedge === 'exact' &&
          claim.role === 'level',
      );
      const counts = near.filter(
        (claim) =>
          !isMoney(claim.unit) &&
          !/^(?:1|points|times|years|months)$/.test(claim.unit) &&
          claim.value >= 100 &&
          claim.half >= 0.5,
      );
      const amounts = near.filter(
        (claim) => claim.unit === ratio.unit && claim.per === null && claim.value > ratio.value * 50,
      );
      const pairs = amounts.flatMap((amount) =>
        counts.flatMap((count) => {
          const given = divide(amount.interval, count.interval);
          return given === undefined ? [] : [{ amount, count, given }];
        }),
      );
      const asRelation = ({ amount, count, given }: (typeof pairs)[number]): Relation => ({
        ...relate('per_head', ratio, [amount, count], given, `${amount.text} / ${count.text}`),
        bound: [amount, count],
      });
      const fits = pairs.filter(({ given }) => meet(given, ratio.interval));
      if (fits.length > 0) return [];
      const slips = pairs.filter(
        ({ given }) =>
          given.high - given.low < given.high / 100 &&
          transposed(ratio, ratio.value).some(
            (value) => value >= given.low - ratio.half && value <= given.high + ratio.half,
          ),
      );
      const [only] = slips;
      return only === undefined || slips.length > 1
        ? []
        : [{ ...asRelation(only), slip: true, worded: true as const }];
    });
}

/** Money per person, household or visitor by the words around it, in three digits or more. */
const isPerHead = (claim: Claim, reader: Reader): boolean =>
  isMoney(claim.unit) &&
  claim.hedge === 'exact' &&
  claim.role === 'level' &&
  (claim.text.match(/\d/g) ?? []).length >= 3 &&
  perPerson[claim.lang].test(
    claim.lang === 'en' ? `${claim.text} ${reader.tail(claim).slice(0, 30)}` : reader.gap(claim).slice(-10),
  );
