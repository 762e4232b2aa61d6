// One amount that a text gives to two years or months: "the catch of 84,610 tonnes in 1996 … the 84,610 tonnes of 1998". Of an amount
// of so many digits two periods hardly have the same, unless the text says that they have.

import type { Claim } from '../claim.js';
import type { Reader } from './reader.js';
import { isExactLevel, type Relation } from './relation.js';
import { turnOfYear } from './years-told.js';

const leastDigits = 3;

/** What is as before is told of both. */
const asBefore =
  /\b(?:unchanged|same|identical|equal\w*|level with|flat|still|remain\w*|stay\w*|maintain\w*|match\w*|repeat\w*|again|no change|constant|stable|held|stagnat\w*|each|every|both|annual(?:ly)?|yearly|a year|per year)\b|持平|相同|同样|同为|均为|都是|仍|不变|一样|相当|稳定|保持|维持|再次|每年|年均/i;

export function amountOfTwoYears(claims: readonly Claim[], reader: Reader): Relation[] {
  const levels = claims.filter(
    (claim) =>
      isExactLevel(claim) &&
      claim.aside === null &&
      claim.form === 'digits' &&
      claim.period !== null &&
      claim.periodHere &&
      claim.period.to - claim.period.from <= 11 &&
      !/^(?:1|points|index_points|times|years|months|weeks?|days?)$/.test(claim.unit) &&
      claim.text.replace(/[^\d]/g, '').replace(/^0+|0+$/g, '').length >= leastDigits,
  );
  return levels.flatMap((late): Relation[] => {
    const early = levels.find(
      (claim) =>
        claim.end <= late.start &&
        claim.source === late.source &&
        claim.sentence !== late.sentence &&
        claim.value === late.value &&
        claim.unit === late.unit &&
        claim.per === late.per,
    );
    if (early === undefined || !isOfAnotherTime(early, late) || !sameMatter(early, late)) return [];
    const words = [early, late].map((claim) => reader.sentence(claim)).join(' ');
    if (asBefore.test(words) || turnOfYear.test(`${reader.gap(late)}${reader.tail(late)}`)) return [];
    return [
      {
        relation: 'repeated',
        focus: late,
        numbers: [late, early],
        verdict: 'inconsistent',
        stated: late.value,
        computed: early.interval,
        worded: true,
        dated: true,
        why: {
          en: `the text gives ${early.text} to ${when(early)}, and here to ${when(late)}`,
          zh: `同一数值${early.text}，前文属${when(early)}，此处属${when(late)}`,
        },
      },
    ];
  });
}

/** Two years, or the same month of two years; the months of one year may be alike. */
function isOfAnotherTime(a: Claim, b: Claim): boolean {
  if (a.period === null || b.period === null) return false;
  const apart = Math.abs(a.period.to - b.period.to);
  return a.period.to - a.period.from === b.period.to - b.period.from && apart > 0 && apart % 12 === 0;
}

function sameMatter(a: Claim, b: Claim): boolean {
  if (a.concept !== null && b.concept !== null) return a.concept === b.concept;
  return a.words.some((word) => b.words.includes(word)) || /[a-z]{3}/.test(a.unit);
}

const when = ({ period }: Claim): string => String(Math.floor((period?.to ?? 0) / 12));
