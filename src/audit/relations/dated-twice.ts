// One record of two years ("the record of 418,000, which dated from 2019 … the old record of 418,000 set in 2016"), and two amounts
// of one year, the second of which a growth says to be of the year before ("1.32 million in 2022, 10.0 percent more than the year
// before … For comparison, the number in 2022 was 1.20 million").

import type { Claim } from '../claim.js';
import { isReal } from '../frames.js';
import { meet } from '../hedges.js';
import { contentWords } from '../words.js';
import { divideBoth, minusOne } from './pairs.js';
import type { Reader } from './reader.js';
import { asPrinted, isExactLevel, type Relation, scale } from './relation.js';
import { alike } from './runs.js';

export function datedTwice(claims: readonly Claim[], reader: Reader): Relation[] {
  const own = claims.filter(({ lang, aside }) => lang === 'en' && aside === null);
  const levels = own.filter((claim) => isExactLevel(claim) && claim.form === 'digits');
  return levels.flatMap((late) => [
    ...recordOfTwoYears(late, levels, reader),
    ...yearOfTwoAmounts(late, levels, own, reader),
  ]);
}

const digits = ({ text }: Claim): number => text.replace(/[^\d]/g, '').replace(/^0+|0+$/g, '').length;

const record =
  /\b(?:record|peak|high|low|maximum|minimum|best (?:result|year|figure)|all-time)\b[^.;\d]{0,30}$/i;
const dated =
  /^[^.;\d]{0,40}?(?:,\s*)?(?:which )?\b(?:set|reached|recorded|established|dat(?:ed|es|ing)(?: back)?|registered|achieved|from|in|of)\s(?:(?:in|from|to)\s)?((?:19|20)\d\d)\b/i;

function recordOfTwoYears(late: Claim, levels: readonly Claim[], reader: Reader): Relation[] {
  const yearOf = (claim: Claim): number | null => {
    const found = record.test(reader.gap(claim)) ? dated.exec(reader.after(claim)) : null;
    return found === null ? null : Number(found[1]);
  };
  const year = yearOf(late);
  if (year === null || digits(late) < 3) return [];
  const first = levels.find(
    (claim) =>
      claim.end <= late.start &&
      claim.source === late.source &&
      claim.sentence !== late.sentence &&
      claim.value === late.value &&
      alike(claim, late) &&
      yearOf(claim) !== null,
  );
  const told = first === undefined ? null : yearOf(first);
  return first === undefined || told === null || told === year
    ? []
    : [
        conflict(
          late,
          [first],
          late.interval,
          `${first.text} (${String(told)})`,
          `${late.text} (${String(year)})`,
        ),
      ];
}

const onYear =
  /^\s*(?:[a-z]+ ){0,3}(?:than|above|below|on|over|from|up on|down on)\s+(?:in )?(?:the (?:year before|previous year|preceding year)|a year (?:earlier|before)|one year (?:earlier|before))\b/i;

function yearOfTwoAmounts(
  late: Claim,
  levels: readonly Claim[],
  own: readonly Claim[],
  reader: Reader,
): Relation[] {
  const isYear = ({ period, periodHere }: Claim): boolean =>
    periodHere && period !== null && period.to - period.from === 11;
  if (!isYear(late) || late.role !== 'level') return [];
  return levels
    .filter(
      (first) =>
        first.end <= late.start &&
        first.source === late.source &&
        first.sentence < late.sentence &&
        late.sentence - first.sentence <= 4 &&
        isYear(first) &&
        first.period?.from === late.period?.from &&
        first.value !== late.value &&
        alike(first, late) &&
        sameWords(first, late, reader),
    )
    .flatMap((first): Relation[] => {
      const rate = own.find(
        (claim) =>
          claim.source === first.source &&
          claim.sentence === first.sentence &&
          claim.start > first.end &&
          claim.role === 'growth' &&
          claim.unit === '1' &&
          !isReal(claim) &&
          onYear.test(reader.after(claim)),
      );
      const grown = minusOne(divideBoth(asPrinted(first), asPrinted(late)));
      if (rate === undefined || grown === undefined || rate.direction === 0) return [];
      if (!meet(grown, scale(asPrinted(rate), rate.direction))) return [];
      const year = String(Math.floor((late.period?.to ?? 0) / 12));
      return [
        conflict(late, [first, rate], first.interval, `${first.text} (${year})`, `${late.text} (${year})`),
      ];
    });
}

/** Two words or more in common before the numbers, and no place or kind that one of them has of its own. */
function sameWords(first: Claim, late: Claim, reader: Reader): boolean {
  const words = (claim: Claim): string[] => contentWords(reader.before(claim), 'en');
  const own = new Set(words(first));
  return words(late).filter((word) => own.has(word)).length > 1;
}

const conflict = (
  focus: Claim,
  others: readonly Claim[],
  computed: Relation['computed'],
  before: string,
  here: string,
): Relation => ({
  relation: 'repeated',
  focus,
  numbers: [focus, ...others],
  verdict: 'inconsistent',
  stated: focus.value,
  computed,
  worded: true,
  dated: true,
  slip: true,
  why: {
    en: `the text has ${before} before; here it has ${here}`,
    zh: `前文为${before}；此处为${here}`,
  },
});
