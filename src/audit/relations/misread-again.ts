// One number told a second time with two digits changed about: in a title and below it ("Enrolment at 64,820", "found 46,820 pupils"),
// taken up by its name ("The 1,743 corporate bankruptcies" of 1,473), or said aloud in another scale ("1,834,000" for 1.384 million).

import type { Claim } from '../claim.js';
import { isMoney } from '../cue-input.js';
import { contentWords } from '../words.js';
import type { Reader } from './reader.js';
import { isExactLevel, relate, type Relation } from './relation.js';
import { alike } from './runs.js';

const least = 3;
/** How far apart the two are at least: what differs by less may be of two years. */
const apart = 0.05;

export function misreadAgain(claims: readonly Claim[], reader: Reader): Relation[] {
  const told = claims.filter(
    (claim) =>
      claim.lang === 'en' &&
      claim.role === 'level' &&
      isExactLevel(claim) &&
      claim.form === 'digits' &&
      !/^(?:1|points|index_points|times|years|months)$/.test(claim.unit) &&
      significant(claim).length >= least,
  );
  return told.flatMap((late): Relation[] => {
    if (claims.some((claim) => claim !== late && claim.value === late.value) || held.test(reader.gap(late)))
      return [];
    const slips = told.filter(
      (first) =>
        first.end <= late.start &&
        first.source === late.source &&
        first.sentence !== late.sentence &&
        isSwapped(first, late) &&
        isKin(first, late) &&
        !isOfOtherTime(first, late) &&
        (isUnderTitle(first, late, reader) || isTakenUp(first, late, reader) || isSaid(first, late, reader)),
    );
    const [first] = slips;
    if (first === undefined || slips.length > 1) return [];
    return [
      {
        ...relate('repeated', late, [first], { low: first.value, high: first.value }, first.text, {
          low: late.value,
          high: late.value,
        }),
        worded: true,
        slip: true,
        bound: [first],
      },
    ];
  });
}

/** "From 1,473", "more than 1,473": set beside the other. */
const held =
  /\b(?:than|from|against|above|below|over|under|compared with|versus|after|following|instead of|not|by|of last year['’]s)\s+(?:the |some |about )?[$€£¥₹A-Z]*\s?$/i;

const significant = ({ text }: Claim): string =>
  (/\d[\d.,]*/.exec(text)?.[0] ?? '').replace(/\D/g, '').replace(/^0+|0+$/g, '');

/** The same digits but for two neighbours, of one size. */
function isSwapped(a: Claim, b: Claim): boolean {
  const [x, y] = [significant(a), significant(b)];
  if (x.length !== y.length || x === y || Math.abs(a.value / b.value - 1) < apart) return false;
  const at = Array.from(x).findIndex((digit, i) => digit !== y[i]);
  const swapped = x.slice(0, at) + (x[at + 1] ?? '') + (x[at] ?? '') + x.slice(at + 2);
  return swapped === y && Math.abs(Math.log10(a.value / b.value)) < 1;
}

/** Of one unit, or two names of what is counted. */
const isKin = (a: Claim, b: Claim): boolean =>
  alike(a, b) ||
  (a.per === null && b.per === null && [a, b].every(({ unit, half }) => half <= 0.5 && !isMoney(unit)));

const isOfOtherTime = (a: Claim, b: Claim): boolean =>
  a.periodHere &&
  b.periodHere &&
  a.period !== null &&
  b.period !== null &&
  (a.period.from > b.period.to || b.period.from > a.period.to);

const wordsOf = (text: string): string[] => contentWords(text, 'en').map((word) => word.toLowerCase());

const shared = (a: string, b: string): number => {
  const own = new Set(wordsOf(a).map((word) => word.slice(0, 5)));
  return wordsOf(b).filter((word) => own.has(word.slice(0, 5))).length;
};

/** The only number of a title, and one of the sentence right below it that has four digits and a word in common. */
const isUnderTitle = (first: Claim, late: Claim, reader: Reader): boolean =>
  reader.heading(first) &&
  !reader.heading(late) &&
  late.sentence - first.sentence <= 2 &&
  significant(late).length > least &&
  shared(reader.sentence(first), reader.sentence(late)) > 0;

/** "The 1,743 corporate bankruptcies filed": by the two words that name it where it is told first. */
function isTakenUp(first: Claim, late: Claim, reader: Reader): boolean {
  if (!/\b(?:the|these|those|all)\s+[$€£¥₹A-Z]*$/i.test(reader.before(late))) return false;
  const name = `${late.text} ${reader.tail(late)}`
    .replace(/^[^A-Za-z]*/, '')
    .split(/\s+/)
    .slice(0, 3);
  return shared(name.join(' '), reader.sentence(first)) > 1;
}

/** "Our total for the three summer months", in quotation marks, of the same noun. */
const isSaid = (first: Claim, late: Claim, reader: Reader): boolean =>
  late.unit === first.unit &&
  late.unit !== '' &&
  significant(late).length > least &&
  /["“][^"”]*$/.test(reader.before(late)) &&
  !/["“][^"”]*$/.test(reader.before(first)) &&
  /\b(?:total|our|we|us|figure|result|number|count|this|that)\b/i.test(reader.before(late)) &&
  late.sentence - first.sentence <= 2;
