// What a number measures one time against another by, in English: growth in percent, points, or a change in the unit itself.

import type { Claim } from '../claim.js';
import type { Reader } from './reader.js';
import { closed } from './relation.js';

export type Sort = 'growth' | 'points' | 'change' | 'multiple';

/** On average, of a part, at other prices, or of what is to be: other amounts than those told. */
const otherwise =
  /\b(?:averag\w+|annually|per year|per annum|compound\w*|(?<!\b(?:on|over|in|within|inside|for|during|of) )a year(?! (?:earlier|ago|before))|share|proportion|real terms|constant|like-for-like|seasonally|adjusted|volumes?|target\w*|goals?|aims?|plan(?:s|ned)?|must|should|will|would|could|forecast\w*|projected|expect\w*|cumulative\w*)\b/i;
const comparative =
  /^\s*(?:[a-z]+\s+)?(?:more|less|fewer|above|below|better|worse|[a-z]{2,}(?:er))\b(?! (?:of|year|month))/i;
const moves =
  /\b(?:increase|rise|gain|growth|addition|decrease|decline|fall|drop|loss|reduction|change|difference|inflation)\s+(?:(?:is|was|were|being|of|amount(?:s|ed) to|comes to|came to|equals|works out at)\s+)?(?:therefore |thus |hence |only |just )?[$€£¥₹A-Z]*\s?$|\b(?:gained|lost|added|shed|grew by|grown by|rose by|risen by|fell by|fallen by|increased by|declined by|up|down|rose|risen|fell|fallen|grew|grown|increased|decreased|declined|dropped|climbed)\s+(?:by\s+)?(?:therefore |thus |hence |only |just )?[$€£¥₹A-Z]*\s?$/i;

export function sortTold(told: Claim, reader: Reader): Sort | null {
  if (told.hedge !== 'exact' || !closed(told) || told.value === 0) return null;
  const [gap, tail] = [reader.gap(told), reader.tail(told)];
  if (otherwise.test(`${gap.slice(-90)} ${tail.slice(0, 60)}`)) return null;
  if (/^\s*(?:of|from)\s+(?!a year|last year|\d)/i.test(tail) || /\bfrom\s+[$€£¥₹A-Z]*\s?$/i.test(gap))
    return null;
  if (told.unit === 'times') return 'multiple';
  if (told.form !== 'digits') return null;
  const isMoved = comparative.test(tail) || moves.test(gap);
  if (told.unit === '1')
    return (told.role === 'growth' || isMoved) && !/\bto\s+$/i.test(gap) ? 'growth' : null;
  const isPoints = /\bpoints?\b/i.test(told.text);
  if (isPoints) return told.role === 'points' || isMoved ? 'points' : null;
  if (/^(?:years|months|weeks|days|hours)$/.test(told.unit)) return null;
  return told.role === 'change' || isMoved ? 'change' : null;
}
