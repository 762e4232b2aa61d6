// What somebody did to an amount, in English, against the two amounts that it went between: "raised the policy rate by 0.50 points,
// from 5.75 to 5.25 percent", "trimmed its workforce by 300, from 4,200 to 3,900". The verb says which way.

import type { Claim } from '../claim.js';
import type { Candidate } from './candidate.js';
import { likeSized } from './comparisons.js';
import { changeBetween, directionBetween } from './growth-between.js';
import type { Reader } from './reader.js';
import { closed } from './relation.js';
import { englishSentences } from './sentence-numbers.js';

const up =
  'rais(?:ed|es|ing)|lift(?:ed|s|ing)|hik(?:ed|es|ing)|increas(?:ed|es|ing)|upp(?:ed|ing)|boost(?:ed|s|ing)|bump(?:ed|s|ing) up|push(?:ed|es|ing) up|put(?:s|ting)? up|step(?:ped|s|ping) up|lengthen(?:ed|s|ing)|widen(?:ed|s|ing)|enlarg(?:ed|es|ing)';
const down =
  'cut(?:s|ting)?|lower(?:ed|s|ing)|reduc(?:ed|es|ing)|trim(?:med|s|ming)|slash(?:ed|es|ing)|par(?:ed|es|ing)|bring(?:s|ing)? down|brought down|scal(?:ed|es|ing) (?:back|down)|shorten(?:ed|s|ing)|narrow(?:ed|s|ing)';
const verbs = new RegExp(String.raw`\b(?:(${up})|(${down}))\b`, 'gi');

/** What somebody may cut and raise at once: what is less of it is more of the other. */
const turned =
  /\b(?:decline|fall|drop|decrease|loss|deficit|shortfall|gap|discount|delay|lead|place|rank\w*|forecast|estimate|expect\w*|target|between|range|may|might|could|would|should|will|propos\w*|plan\w*|want\w*|aim\w*|not|never|refus\w*|reject\w*|instead)\b/i;

export function causedWays(claims: readonly Claim[], reader: Reader): Candidate[] {
  return englishSentences(claims, reader).flatMap(({ own }) =>
    own.flatMap((before, i): Candidate[] => {
      const now = own[i + 1];
      if (now === undefined || ![before, now].every(isPlain) || !likeSized(before, now)) return [];
      if (!/^[^,;.()]{0,40}\bto\s+(?:only |just )?[$€£¥₹A-Z]*$/i.test(reader.between(before, now))) return [];
      const way = wayTo(before, own[i - 1], reader);
      if (way === 0) return [];
      const by = own[i - 1];
      const told = by !== undefined && isBy(by, before, now, reader) ? by : undefined;
      // "reduces the receipts from 25 to 30 per cent": by so much or so much
      if (told === undefined && now.unit === '1' && !/\d\.\d/.test(before.text + now.text)) return [];
      return [
        directionBetween(now, before, way),
        ...(told === undefined ? [] : [{ ...changeBetween(told, now, before, way), worded: true as const }]),
      ];
    }),
  );
}

const isPlain = (claim: Claim): boolean =>
  closed(claim) && claim.hedge === 'exact' && claim.form === 'digits' && claim.value > 0;

/** Which way the verb of the clause that leads to "from" goes; 0 where several differ, or it may be told of something else. */
function wayTo(before: Claim, last: Claim | undefined, reader: Reader): number {
  const lead = reader.before(before);
  const clause = lead.slice(
    Math.max(lead.lastIndexOf(';'), lead.lastIndexOf(':'), lead.lastIndexOf('. ')) + 1,
  );
  if (!/\bfrom\s+(?:about |some )?[$€£¥₹A-Z]*$/i.test(clause)) return 0;
  const found = [...clause.matchAll(verbs)];
  const verb = found.at(-1);
  if (verb === undefined || found.length > 1) return 0;
  const object = clause.slice(verb.index + verb[0].length);
  const told = object.replace(last !== undefined && object.includes(last.text) ? last.text : '', '');
  if (/\d|\b(?:and|while|but|after|which|who|that|as)\b/.test(told) || turned.test(clause)) return 0;
  // "cut by 300, from 4,200" needs no object of its own, "raised 40 million from members" is no change
  return /[a-z]/i.test(told.replace(/\bfrom\b/i, '')) ? (verb[1] !== undefined ? 1 : -1) : 0;
}

/** "By 0.50 points, from 5.75 to 5.25". */
const isBy = (by: Claim, before: Claim, now: Claim, reader: Reader): boolean =>
  by.sentence === before.sentence &&
  closed(by) &&
  /\bby\s+(?:an? )?[$€£¥₹A-Z]*$/i.test(reader.gap(by)) &&
  /^[^;.()]{0,40},?\s*\bfrom\s+[$€£¥₹A-Z]*$/i.test(reader.between(by, before)) &&
  (by.unit === 'points' ? now.unit === '1' : by.unit === now.unit && by.unit !== '1');
