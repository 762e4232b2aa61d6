// Whether a balance of opinion got better or worse, in English, against the two values that its sentence tells, where they are below nought:
// "consumer confidence worsened in October: the indicator stood at −17.8 points, as against −14.2 in September".

import type { Claim } from '../claim.js';
import { directionBetween } from './growth-between.js';
import { type Candidate } from './candidate.js';
import type { Reader } from './reader.js';
import { closed } from './relation.js';
import { sentencesOf } from './sentence-numbers.js';

const named = /\b(?:confidence|sentiment|climate|balance of opinion|mood|morale|optimism)\b/i;
const better =
  /\b(?:improv(?:ed|es|ing)|brighten(?:ed|s|ing)|strengthen(?:ed|s|ing)|recover(?:ed|s|ing)|picked up|rose|risen|rising|increas(?:ed|es|ing)|climb(?:ed|s|ing)|gained)\b/gi;
const worse =
  /\b(?:worsen(?:ed|s|ing)|deteriorat(?:ed|es|ing)|darken(?:ed|s|ing)|weaken(?:ed|s|ing)|slipp?(?:ed|s|ing)|fell|fallen|falling|declin(?:ed|es|ing)|dropp(?:ed|ing)|slid|lost|cooled|clouded over)\b/gi;
/** "Stood at −17.8, as against −14.2", and "from −8.4 to −5.1". */
const nowFirst =
  /^[^;.\d]{0,30},?\s*\(?(?:as )?(?:against|after|compared (?:with|to)|following|up from|down from|from|versus)\s+$/i;
const nowLast = /^[^;.,\d]{0,20}\bto\s+$/i;
const doubtful =
  /\b(?:not|no|never|less|deficit|inflation|prices?|unemployment|while|but|whereas|although|despite|fears?|pessimism|expected|would|will)\b/i;

export function indicatorsTold(claims: readonly Claim[], reader: Reader): Candidate[] {
  const sentences = sentencesOf(claims.filter((claim) => claim.lang === 'en' && !claim.ordinal));
  return sentences.flatMap((own): Candidate[] => {
    const values = own.filter((claim) => claim.value < 0 && isLevel(claim));
    const [first, second] = values;
    if (first === undefined || second === undefined || values.length !== 2) return [];
    const text = reader.sentence(first);
    if (!named.test(text)) return [];
    const between = reader.between(first, second);
    const pair = nowLast.test(between)
      ? { now: second, before: first }
      : nowFirst.test(between)
        ? { now: first, before: second }
        : null;
    if (pair === null) return [];
    // "sentiment has thus darkened" draws on the values; another clause goes on to something else
    if (doubtful.test(text) || (/;/.test(text) && !/;[^;]*\b(?:thus|therefore|hence)\b/i.test(text)))
      return [];
    const [ups, downs] = [[...text.matchAll(better)], [...text.matchAll(worse)]];
    if (ups.length + downs.length !== 1) return [];
    return [directionBetween(pair.now, pair.before, ups.length === 1 ? 1 : -1)];
  });
}

const isLevel = (claim: Claim): boolean =>
  closed(claim) &&
  claim.hedge === 'exact' &&
  claim.form === 'digits' &&
  /^(?:level|previous)$/.test(claim.role) &&
  /^(?:|index_points)$/.test(claim.unit);
