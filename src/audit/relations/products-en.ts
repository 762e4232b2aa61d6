// So many at so much each, and what they come to, in English, where only another scale word makes it hold: "46 trams at 32.5 million crowns
// apiece, which brings the order to 1,495 million crowns"; "1.20 million hectares … a yield of 2.85 tonnes per hectare … 3.42 million
// tonnes"; "3.6 lakh children on 200 school days at Rs 45 a plate … Rs 324 crore".

import type { Claim } from '../claim.js';
import { unitFactor } from './kept-apart-en.js';
import { hasScale } from './misprints.js';
import type { Reader } from './reader.js';
import { asPrinted, isExactLevel, middle, multiply, quantityText, type Relation, scale } from './relation.js';
import { exactly } from './runs.js';
import { refuted } from './refuted.js';

/** How many sentences before the total its factors may stand. */
const reach = 1;

const perOne =
  /^\s*(?:[a-z]+ )?(?:apiece\b|each\b|per [a-z]{3,}|(?:an?|the|to the) (?:hectare|head|plate|piece|tonne|ton|unit|seat|night|ticket|pupil|house|home|kilomet\w+|mile|barrel|car|bus|place|litre|meal|day|square)\b|for (?:each|every)\b)/i;

/** One scale word for another: million for billion, lakh for crore. */
const powers = [1e-6, 1e-3, 1e-2, 1e2, 1e3, 1e6];

export function productsEn(claims: readonly Claim[], reader: Reader): Relation[] {
  const levels = claims.filter(
    (claim) =>
      claim.lang === 'en' &&
      isExactLevel(claim) &&
      claim.form === 'digits' &&
      claim.unit !== '1' &&
      claim.unit !== 'points',
  );
  return levels.filter(hasScale).flatMap((total): Relation[] => {
    if (isPer(total, reader) || (total.text.match(/\d/g) ?? []).length < 2) return [];
    const near = levels.filter(
      (claim) =>
        claim !== total &&
        claim.source === total.source &&
        claim.end <= total.start &&
        total.sentence - claim.sentence <= reach,
    );
    const prices = near.filter((claim) => isPer(claim, reader) && isOfUnit(claim, total));
    const [price] = prices;
    if (price === undefined || prices.length > 1) return [];
    const counts = near.filter(
      (claim) => claim !== price && !isPer(claim, reader) && !isOfUnit(claim, total),
    );
    const products = counts.flatMap((a, i) => [[a], ...counts.slice(i + 1).map((b) => [a, b])]);
    // as many as are printed: 46 km at so much per kilometre
    const printed = (claim: Claim) => scale(exactly(claim), 1 / unitFactor(claim));
    const of = (factors: readonly Claim[]) => factors.map(printed).reduce(multiply, asPrinted(price));
    const stated = asPrinted(total);
    const isMade = (factors: readonly Claim[], power: number): boolean => {
      const { low, high } = scale(of(factors), power);
      return low <= stated.high && stated.low <= high && high - low < 0.05 * high;
    };
    if (products.some((factors) => isMade(factors, 1))) return [];
    const found = products.filter((factors) => powers.some((power) => isMade(factors, power)));
    const [factors] = found;
    if (factors === undefined) return [];
    const computed = of(factors);
    return [
      refuted('per_head', total, [price, ...factors], computed, {
        en: `${[price, ...factors].map(({ text }) => text).join(' × ')} is ${quantityText(middle(computed), price.unit, 'en')}, not ${total.text}`,
        zh: `${[price, ...factors].map(({ text }) => text).join(' × ')} = ${quantityText(middle(computed), price.unit, 'zh')}，与${total.text}不符`,
      }),
    ];
  });
}

const isPer = (claim: Claim, reader: Reader): boolean =>
  claim.per !== null || perOne.test(reader.tail(claim));

const isOfUnit = (a: Claim, b: Claim): boolean => a.unit === b.unit && a.unit !== '';
