// Items of a list that the text says are parts of an amount, in English: none is more than it, unless a slip of the pen
// made it so.

import type { Claim } from '../claim.js';
import type { Candidate } from './candidate.js';
import { isEarlier } from './earlier-words.js';
import { misprints } from './misprints.js';
import type { Reader } from './reader.js';
import { closed } from './relation.js';
import { alike } from './runs.js';
import { sentencesOf, toldBefore } from './sentence-numbers.js';

/** "The main items within this amount were:" */
const announces =
  /\b(?:within (?:this|that|it)|of (?:which|this|that)|items|breakdown|broken down|break(?:s|ing)? down|compris\w+|consist\w*|composed|made up|includ\w+|as follows|divided|split|distributed|allocated|components?|parts?|by (?:purpose|type|sector|source|category|region|function|department))\b[^:]*:\s*$/i;
const bullet = /^\s*(?:[-–—•·*▪◦‣]|\(?(?:\d{1,2}|[a-z]|[ivx]+)[.)])\s/;

export function listedPartCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const sentences = sentencesOf(claims.filter((claim) => claim.lang === 'en' && !claim.ordinal));
  return sentences.flatMap((own, at): Candidate[] => {
    const first = own.find((claim) => isAmount(claim));
    if (first === undefined || !bullet.test(reader.before(first))) return [];
    const whole = wholeBefore(first, sentences.slice(Math.max(0, at - 10), at), reader);
    if (whole === null || !alike(first, whole) || first.value <= whole.value * 1.05) return [];
    const slipped = misprints(first).some(
      ({ high }) => high <= whole.interval.high && high > whole.value / 100,
    );
    if (!slipped) return [];
    return [atMost(first, whole)];
  });
}

const isAmount = (claim: Claim): boolean =>
  claim.role === 'level' &&
  closed(claim) &&
  claim.value > 0 &&
  !/^(?:1|points|times|years|months)$/.test(claim.unit);

/** The one amount of the sentences before the list, the last of which announces it. */
function wholeBefore(item: Claim, before: readonly Claim[][], reader: Reader): Claim | null {
  const list = before.findLastIndex((own) => own[0] !== undefined && !bullet.test(reader.before(own[0])));
  const lead = before[list];
  if (lead?.[0] === undefined || lead[0].source !== item.source) return null;
  const start = before[list + 1]?.[0] ?? item;
  const own = reader.before(start).length;
  if (!announces.test(reader.earlier(start, own + 160).slice(0, -own))) return null;
  const told = lead.filter(
    (claim) => isAmount(claim) && alike(claim, item) && !isEarlier(claim, lead, reader),
  );
  // "612 million, which is 96 percent of the 637.5 million approved".
  const wholes = told.filter(
    (claim) => !/\bof (?:the |a |its )?(?:total )?[$€£¥₹A-Z]*$/i.test(toldBefore(claim, lead, reader)),
  );
  return wholes.length === 1 ? (wholes[0] ?? null) : null;
}

/** A part that its words tie to its whole: no more than that. */
export const atMost = (part: Claim, whole: Claim): Candidate => ({
  relation: 'part',
  focus: part,
  others: [whole],
  bound: [whole],
  worded: true,
  compute: ([one]) => (one === undefined ? undefined : { low: 0, high: one.high }),
  formula: `≤ ${whole.text}`,
  evidence: 'sure',
});
