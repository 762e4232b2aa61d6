// A share whose part is named and stands further back: "3.2 million by foreigners and 5.6 million by residents; the total was 8.8
// million, of which foreigners had 57 percent", 男性51.2万人，女性48.8万人，总人口100万人，男性占48.8%.

import type { Claim } from '../claim.js';
import { distance, samePeriod } from '../frames.js';
import { tiedReading } from './candidate.js';
import { divideBoth, shareOf } from './pairs.js';
import type { Reader } from './reader.js';
import { asPrinted, closed, type Relation } from './relation.js';
import { alike, exactly } from './runs.js';
import { around, tokensOf } from './wrong-wholes.js';

export function namedParts(claims: readonly Claim[], reader: Reader): Relation[] {
  const own = claims.filter((claim) => claim.aside === null && closed(claim) && claim.value > 0);
  return own
    .filter(
      (claim) => claim.unit === '1' && claim.value < 1 && (claim.role === 'share' || claim.role === 'level'),
    )
    .flatMap((share) => {
      const name = nameOf(share, reader);
      const words = name === null ? [] : tokensOf(name, share.lang);
      const amounts = own.filter(
        (claim) =>
          claim.end <= share.start &&
          distance(claim, share) <= 1 &&
          claim.role === 'level' &&
          claim.hedge === 'exact' &&
          !/^(?:1|points|times|years|months)$/.test(claim.unit),
      );
      const whole = amounts.at(-1);
      if (words.length === 0 || whole === undefined || !isTotal(whole, reader)) return [];
      return judged(share, whole, amounts.slice(0, -1), words, reader);
    });
}

/** What the share is said of: "of which foreigners had", 男性占. */
function nameOf(share: Claim, reader: Reader): string | null {
  const gap = reader.gap(share);
  return share.lang === 'zh'
    ? (/[，,；]([^，。；、\d]{2,8}?)(?:约|所)?占(?:比|到|了)?(?:为|约|达)?$/.exec(gap)?.[1] ?? null)
    : (/,\s*(?:of (?:which|whom|these)|and|with|where)?\s*(?:the\s+)?([a-z][a-z ’'-]{2,40}?)\s+(?:had|held|took|made up|account(?:ed|ing)? for|represent(?:ed|ing)|were|contribut(?:ed|ing)|ha(?:ve|d|ving))\s*(?:about |some |around )?$/i.exec(
        gap,
      )?.[1] ?? null);
}

const isTotal = (claim: Claim, reader: Reader): boolean =>
  claim.total || /总|合计|共|全部|\b(?:total|altogether|in all|overall|sum)\b/i.test(reader.gap(claim));

function judged(
  share: Claim,
  whole: Claim,
  others: readonly Claim[],
  words: readonly string[],
  reader: Reader,
): Relation[] {
  const rivals = others.filter(
    (claim) => alike(claim, whole) && claim.value < whole.value && samePeriod(claim, whole),
  );
  const isNamed = (claim: Claim): boolean => {
    // 铁路、公路、水路货运量分别为4216万吨、3.85亿吨和…: the names of all stand before the first.
    if (share.lang === 'zh' && /、[^，。；]*(?:分别|依次)[^，。；]*$/.test(reader.gap(claim))) return false;
    const told = new Set(tokensOf(around(claim, others, reader), share.lang));
    return words.every((word) => told.has(word));
  };
  const named = rivals.filter(isNamed);
  const [part] = named;
  if (part === undefined || named.length > 1) return [];
  return tiedReading({
    ...shareOf(share, part, whole),
    evidence: 'likely',
    stated: asPrinted(share),
    reading: exactly,
    mistakes: ([a, b]) =>
      rivals
        .filter((claim) => claim !== part)
        .flatMap((claim) => [divideBoth(exactly(claim), b), divideBoth(a, exactly(claim))]),
  });
}
