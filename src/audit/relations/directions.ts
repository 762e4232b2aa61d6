// Which way a number says that something went, in English, by the words around it.

import type { Claim } from '../claim.js';
import { lastDirection } from '../directions-en.js';
import type { Reader } from './reader.js';
import { toldBefore } from './sentence-numbers.js';

const rising =
  /\b(?:overrun|excess|increment|lift(?:ed|ing)?|rais(?:ed|ing|es)|hik(?:e|ed)|exceed\w*|inflation|addition|uplift|won|rais\w+|push(?:ed|ing) up|appreciat\w+|upswing|uptick)\b/gi;
const falling =
  /\b(?:shortfall|saving|underspend|minus|deflation|depreciat\w+|trimmed|slash(?:ed|ing)?|reliev\w+|downtick|short of|behind)\b/gi;

/** +1, −1, or 0 where nothing tells it: by the last word before the number, else the first behind it. */
export function wayOf(claim: Claim, own: readonly Claim[], reader: Reader): number {
  if (claim.interval.high < 0 || claim.value < 0) return -1;
  if (claim.text.startsWith('+')) return 1;
  const lead = toldBefore(claim, own, reader).slice(-90);
  const tail = reader.tail(claim).split(/[,;.()]/)[0] ?? '';
  if (/[+＋]\s*[$€£¥₹]?$/.test(lead)) return 1;
  const behind =
    /^\s*(?:\w+[- ])?(?:\w+ )?(more|higher|larger|greater|up|above|over|increase|rise|growth|gain|ahead|better|less|lower|fewer|smaller|down|below|under|decrease|fall|drop|decline|reduction|short|cut)\b/i.exec(
      tail,
    )?.[1];
  const nouns = /^(?:more|higher|larger|greater|up|above|over|increase|rise|growth|gain|ahead|better)$/i;
  if (behind !== undefined) return nouns.test(behind) ? 1 : -1;
  const clause = lead.slice(Math.max(lead.lastIndexOf(';') + 1, 0));
  const known = lastDirection(clause);
  const last = (pattern: RegExp): number =>
    [...clause.matchAll(pattern)].map((match) => clause.length - match.index - match[0].length).at(-1) ??
    Number.POSITIVE_INFINITY;
  const [up, down] = [last(rising), last(falling)];
  const nearest = Math.min(up, down, known.distance);
  if (!Number.isFinite(nearest))
    return claim.role === 'growth' || claim.role === 'change' ? claim.direction : 0;
  return nearest === known.distance ? known.sign : nearest === up ? 1 : -1;
}
