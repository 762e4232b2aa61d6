// Whether growth is at the prices of the amounts beside it, or on another basis that they need not bear out.

import type { Claim } from '../claim.js';
import { conceptOf } from '../lexicon.js';
import type { Reader } from './reader.js';

/** Words that put growth on another basis than amounts at current prices. */
export const priced =
  /\b(?:real|constant|comparable|like-for-like|organic\w*|volumes?|inflation|price-adjusted|price (?:rises|increases|effects|changes)|(?:unchanged|fixed) prices|deflated|currenc(?:y|ies)|excluding|adjusted for|per capita)\b/i;

const atCurrentPrices =
  /\b(?:nominal\w*|current (?:market )?prices|money terms|cash terms|in value terms|by value|at current values)\b/i;

/** Whether growth may be on another basis than the amounts beside it, by the words around it or by convention. */
export function isLoose(rate: Claim, now: Claim, reader: Reader): boolean {
  const words = around(rate, reader);
  if (
    /^[^,;()]{0,60}\bat (?:constant|comparable) prices\b|^[^,;()]{0,50}\bin real terms\b/i.test(
      reader.after(rate),
    )
  )
    return true;
  if (atCurrentPrices.test(words)) return false;
  return priced.test(words) || conceptOf(now.concept)?.real === true;
}

/** The words near a rate, as far as the next semicolon or stop. */
function around(rate: Claim, reader: Reader): string {
  const before = reader.before(rate).slice(-90).split(/;/).at(-1) ?? '';
  const after =
    reader
      .after(rate)
      .slice(0, 80)
      .split(/[;.](?=\s)/)[0] ?? '';
  return `${before} ${after}`;
}

/** "Real product expanded 1.4 per cent; at current prices it ran at 92.4 billion": the amounts are of other prices than the rate. */
export const isOfOtherPrices = (rate: Claim, level: Claim, reader: Reader): boolean =>
  rate.end <= level.start &&
  /\b(?:at current prices|in nominal terms|in current (?:dollars|prices|money)|nominally)\b/i.test(
    reader.between(rate, level),
  );
