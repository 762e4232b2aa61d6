// What the words between two amounts say, in English: which way it went ("slumped from 64 million to 48 million") and how
// long it took ("from 312 in 2012 to 468 in 2022, half as many again in ten years").

import type { Claim } from '../claim.js';
import { yearsBetween } from '../frames.js';
import type { Candidate } from './candidate.js';
import { likeSized } from './comparisons.js';
import { directionBetween } from './growth-between.js';
import type { Reader } from './reader.js';
import { closed, subtract } from './relation.js';
import { sentencesOf, toldBefore } from './sentence-numbers.js';
import { betweenYears } from './year-count.js';

export function toldWayCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  return sentencesOf(claims.filter((claim) => claim.lang === 'en' && !claim.ordinal)).flatMap((own) =>
    own.flatMap((first, i) => {
      const second = own[i + 1];
      return second === undefined
        ? []
        : [...ways(first, second, own, reader), ...lengths(first, second, own, reader)];
    }),
  );
}

const up =
  'rose|risen|rising|rises|climb(?:ed|ing|s)|jump(?:ed|ing|s)|grew|grown|growing|increas(?:ed|ing|es)|went up|gone up|going up|edged up|crept up|soar(?:ed|ing)|surg(?:ed|ing)|rocketed|ticked up|moved up|picked up|swelled|up|rais(?:ed|ing)|advanc(?:ed|ing)|lift(?:ed|ing)|increase|rise|strengthen(?:ed|ing)|firm(?:ed|ing)|quicken(?:ed|ing)|accelerat(?:ed|ing)|nudged up';
const down =
  'f[ae]ll(?:en|ing|s)?|dropp?(?:ed|ing|s)|declin(?:ed|ing|es)|decreas(?:ed|ing|es)|shr[aiu]nk(?:ing)?|slump(?:ed|ing)|slid(?:ing|e)?|slip(?:ped|ping)|went down|gone down|going down|edged down|tumbl(?:ed|ing)|plung(?:ed|ing)|plummet(?:ed|ing)|dwindl(?:ed|ing)|sank|sunk|down|cut|reduc(?:ed|ing)|lower(?:ed|ing)|decrease|decline|fall|drop|reduction|halv(?:ed|ing)|eas(?:ed|ing)|slow(?:ed|ing)|soften(?:ed|ing)|slacken(?:ed|ing)|weaken(?:ed|ing)|nudged down';
const adverbs = String.raw`(?:\s+(?:[a-z]+ly|back|further|again|on average|overall|in the year|over the year|year[- ]on[- ]year))*`;
const fromWord = new RegExp(
  String.raw`\b(?:(${up})|(${down}))${adverbs}\s+from\s+(?:about |around |some |a |an |the )?[$€£¥₹A-Z]*$`,
  'i',
);
const toWord = new RegExp(
  String.raw`\b(?:(${up})|(${down}))${adverbs}\s+to\s+(?:about |around |some |a |an |just |only )?[$€£¥₹A-Z]*$`,
  'i',
);
const upFrom = new RegExp(
  String.raw`^(?:\s+[a-z]+){0,5}?,?\s*\(?(?:(up)|(down))\s+from\s+(?:the |a |an )?(?:[a-z’'-]+ ){0,4}[$€£¥₹A-Z]*$`,
  'i',
);
const joinsTo = /^[^,;.()]{0,30}\bto\s+(?:about |around |some |an? |just |only )?[$€£¥₹A-Z]*$/i;
const joinsFrom =
  /^[^;.()]{0,30}?,?\s*\bfrom\s+(?:about |around |some |an? |the )?(?:[a-z’'-]+ ){0,4}[$€£¥₹A-Z]*$/i;
/** Of a deficit and the like, or between numbers that are no two times. */
const unclear =
  /\b(?:deficit|loss|shortfall|ranging|vary|varied|rank\w*|place|position|between|anywhere|target|forecast|estimate|revis\w*|confidence|sentiment|exchange|currency|against the|per (?:dollar|euro)|to the (?:dollar|euro))\b/i;

/** The two amounts against the word for the way between them. */
function ways(first: Claim, second: Claim, own: readonly Claim[], reader: Reader): Candidate[] {
  if (!likeSized(first, second) || !closed(first) || !closed(second)) return [];
  if ([first, second].some((claim) => claim.unit === 'points' || claim.unit === 'years' || claim.value < 0))
    return [];
  const [lead, between] = [toldBefore(first, own, reader), reader.between(first, second)];
  const found =
    (joinsTo.test(between) ? told(fromWord.exec(lead), second, first) : null) ??
    (joinsFrom.test(between) ? told(toWord.exec(lead), first, second) : null) ??
    told(upFrom.exec(between), first, second);
  if (found === null || unclear.test(`${lead.slice(-80)} ${between}`) || isRange(first, second, lead))
    return [];
  const { now, before, sign } = found;
  return [directionBetween(now, before, sign)];
}

/** "May be reduced from sixty to eighty millions", "would drop from 3 to 5 percent": by so much or so much. */
const isRange = (first: Claim, second: Claim, lead: string): boolean =>
  /\b(?:may|might|can|could|should|would|will|must|shall|be|estimated|expected)\b/i.test(lead.slice(-60)) ||
  [first, second].some((claim) => (claim.text.match(/\d/g) ?? []).length < 2);

function told(
  match: RegExpExecArray | null,
  now: Claim,
  before: Claim,
): { now: Claim; before: Claim; sign: number } | null {
  return match === null ? null : { now, before, sign: match[1] !== undefined ? 1 : -1 };
}

/** The years between the two, where both are told, against the years that the sentence counts. */
function lengths(first: Claim, second: Claim, own: readonly Claim[], reader: Reader): Candidate[] {
  if (!likeSized(first, second) || !first.periodHere || !second.periodHere) return [];
  const years = yearsBetween(first, second);
  if (years === null || Math.abs(years) < 2) return [];
  const spans = own.filter(
    (claim) =>
      claim.unit === 'years' &&
      claim.half <= 0.5 &&
      // "the third-driest season in 96 years, after 1977 and 2021": how long is counted for the rank
      !/\b(?:the|its|their) (?:[a-z]+[- ])?(?:[a-z]+est|worst|most|least|first)\b[^,;.]{0,40}\b(?:in|for|of|within|over)\s+(?:the last |the past )?$/i.test(
        reader.gap(claim),
      ),
  );
  const [span] = spans;
  if (span === undefined || spans.length > 1 || !Number.isInteger(span.value)) return [];
  const lead = toldBefore(span, own, reader);
  if (
    !/\b(?:in|within|over|during|inside|in the (?:space|course) of)\s+(?:just |only |barely |the |these |those |a span of |a mere )*$/i.test(
      lead,
    )
  )
    return [];
  if (
    /\b(?:last|past|next|first|previous|coming)\s*$/i.test(lead) ||
    /^\s*(?:ago|earlier|before|ahead|old)\b/i.test(reader.tail(span))
  )
    return [];
  const count = Math.abs(years);
  const between = subtract(first.interval, second.interval);
  return Number.isFinite(between.low)
    ? [
        {
          relation: 'count',
          focus: span,
          others: [first, second],
          worded: true,
          // The first year may be counted too.
          compute: () => ({ low: count, high: count + 1 }),
          formula: betweenYears(...(years > 0 ? ([first, second] as const) : ([second, first] as const))),
          evidence: 'sure',
          reading: (claim) => (claim === span ? { low: span.value, high: span.value } : claim.interval),
        },
      ]
    : [];
}
