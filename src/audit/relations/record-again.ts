// The year of a record told twice: "the highest catch, 84,600 tonnes, was landed in 1996 … that all-time high of 84,600 tonnes, set
// in 1998"; "in 2021, when its peak of 1,387 boats was recorded … since that peak of 2019".

import type { Claim } from '../claim.js';
import type { Reader } from './reader.js';
import type { Relation } from './relation.js';

const superlative = String.raw`(?:record|peak|all-time (?:high|low|peak|record)|maximum|high(?:est)?|low(?:est)?|largest|best|worst|trough)`;
/** "That all-time peak of 2019", "that record, set in 1998", "that record year, 2013". */
const again = new RegExp(
  String.raw`\b(?:that|this|the same|said|the(?= all-time)) (?:[a-z-]+ )?${superlative}\b(?:(?:,| of [^.;]{1,40}?,?)? ?(?:of|set in|reached in|recorded in|in|from)| year(?:,| of)) ((?:19|20)\d\d)\b`,
  'gi',
);
const first = new RegExp(
  String.raw`\b(?:${superlative}|peaked|bottomed|most ever|never (?:been )?(?:longer|higher|larger|lower|more|busier|full(?:er)?)|(?:more|fewer) [^.;]{0,60}? than in any other year|no (?:other )?year [^.;]{0,20}?as (?:many|much))\b`,
  'i',
);

/** A low is no record of the other kind. */
const lows = /\b(?:low|lowest|trough|worst|bottomed)\b/i;

export function recordAgain(claims: readonly Claim[], reader: Reader): Relation[] {
  const dates = claims.filter((claim) => claim.lang === 'en' && claim.aside === 'date');
  const texts = new Map(dates.map((claim) => [claim.source, claim]));
  return [...texts.values()].flatMap((anchor): Relation[] => {
    const text = reader.text(anchor);
    return [...text.matchAll(again)].flatMap((match): Relation[] => {
      const year = Number(match[1]);
      const at = match.index + match[0].length - 4;
      const late = dates.find(
        (claim) => claim.source === anchor.source && claim.start <= at && claim.end >= at + 4,
      );
      if (late === undefined) return [];
      // the nearest sentence before that tells of a record, and the one year that it is of
      const told = dates.filter(
        (claim) =>
          claim.source === anchor.source &&
          claim.sentence < late.sentence &&
          late.sentence - claim.sentence <= 3 &&
          first.test(reader.sentence(claim)) &&
          (lows.test(match[0]) || !lows.test(reader.sentence(claim))),
      );
      const sentence = told.at(-1)?.sentence;
      const early = told.filter((claim) => claim.sentence === sentence);
      const [only] = early;
      const own = /\b(?:19|20)\d\d\b/.exec(only?.text ?? '')?.[0];
      if (only === undefined || early.length > 1 || own === undefined) return [];
      if (
        /\b(?:since|than|from|before|after)\s+(?:the )?$/i.test(reader.before(only).slice(-12)) &&
        !/\bthan in\s*$/i.test(reader.before(only))
      )
        return [];
      const agrees = Number(own) === year;
      return [
        {
          relation: 'repeated',
          focus: late,
          numbers: [late, only],
          verdict: agrees ? 'consistent' : 'inconsistent',
          stated: year,
          computed: { low: Number(own), high: Number(own) },
          worded: true,
          slip: !agrees,
          why: {
            en: `the text has ${own} before and ${String(year)} here for one record${agrees ? '' : ', which does not agree'}`,
            zh: `同一纪录，前文为${own}年，此处为${String(year)}年${agrees ? '，相符' : '，不符'}`,
          },
        },
      ];
    });
  });
}
