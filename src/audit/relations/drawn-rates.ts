// The rate that a change is told to be, in English, where the text tells the two amounts that it lies between: "486.2 billion, as
// against 421.9 billion … The addition of 64.3 billion is equal to a growth rate of 15.2 percent". It is on the earlier of the two.

import type { Claim } from '../claim.js';
import { distance } from '../frames.js';
import { meet } from '../hedges.js';
import { tiedReading } from './candidate.js';
import { divideBoth } from './pairs.js';
import { priced } from './price-basis.js';
import type { Reader } from './reader.js';
import { asPrinted, closed, type Relation, subtract } from './relation.js';
import { alike } from './runs.js';

const rising = /\b(?:addition(?:al)?|increase|rise|gain|growth|increment|expansion)\b[^,;.\d]{0,25}$/i;
const falling = /\b(?:loss|decrease|decline|fall|drop|reduction|shrinkage)\b[^,;.\d]{0,25}$/i;
const equals =
  /^[^,;:.()\d]{0,30}?,?\s*(?:(?:which|that)\s+)?(?:is|was|are|equals?|equal(?:led)?|corresponds?|corresponded|amounts?|amounted|means?|meant|represents?|translates?|translated|makes? for|works? out|comes?|gives?)\b[^,;:.()\d]{0,60}$/i;
/** Of something else than the earlier amount. */
const otherwise = /\b(?:averag\w+|per year|a year|per annum|share|proportion|margin)\b/i;

export function drawnRates(claims: readonly Claim[], reader: Reader): Relation[] {
  const own = claims.filter(({ lang, ordinal }) => lang === 'en' && !ordinal);
  return own.flatMap((rate, i): Relation[] => {
    const change = own[i - 1];
    if (change === undefined || change.sentence !== rate.sentence || change.source !== rate.source) return [];
    if (rate.unit !== '1' || rate.hedge !== 'exact' || !closed(rate) || rate.value <= 0) return [];
    const between = reader.between(change, rate);
    const way = rising.test(reader.gap(change)) ? 1 : falling.test(reader.gap(change)) ? -1 : 0;
    if (way === 0 || !equals.test(between) || /^\s*of\b/i.test(reader.tail(rate))) return [];
    if (otherwise.test(`${between} ${reader.tail(rate)}`) || priced.test(reader.sentence(rate))) return [];
    const pair = pairOf(change, own.slice(0, i - 1), way);
    if (pair === undefined) return [];
    const [now, before] = pair;
    return tiedReading({
      relation: 'growth',
      focus: rate,
      others: [change, before],
      bound: [before],
      compute: ([a, b]) => divideBoth(a, b),
      formula: `${change.text} / ${before.text}`,
      evidence: 'likely',
      known: 'mistakes only',
      stated: asPrinted(rate),
      reading: asPrinted,
      mistakes: ([a]) => [divideBoth(a, asPrinted(now))],
    });
  });
}

/** The only two amounts in the sentence before, or before it in its own, that the change lies between. */
function pairOf(change: Claim, before: readonly Claim[], way: number): [Claim, Claim] | undefined {
  const amounts = before.filter(
    (claim) =>
      distance(claim, change) <= 1 &&
      claim.unit !== '1' &&
      claim.hedge === 'exact' &&
      closed(claim) &&
      claim.role !== 'change' &&
      (alike(claim, change) || claim.unit === '' || change.unit === ''),
  );
  const pairs = amounts.flatMap((now) =>
    amounts
      .filter(
        (base) =>
          Math.sign(now.value - base.value) === way &&
          meet(asPrinted(change), subtract(asPrinted(way > 0 ? now : base), asPrinted(way > 0 ? base : now))),
      )
      .map((base): [Claim, Claim] => [now, base]),
  );
  return pairs.length === 1 ? pairs[0] : undefined;
}
