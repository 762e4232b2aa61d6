// Parts that have parts of their own: "arable land 2,512, of which cereals 1,438, including 905 of wheat; grassland 1,187 and crops
// 165". What stands behind "of which" up to the next semicolon or full stop is left out of the sum of the outer list.

import type { Claim } from '../claim.js';
import { isAdditive } from '../frames.js';
import { meet, type Interval } from '../hedges.js';
import { tiedReading } from './candidate.js';
import type { Reader } from './reader.js';
import { add, closed, isAmount, relate, type Relation } from './relation.js';
import { alike, exactly } from './runs.js';

/** Words that open the parts of a part. */
const inclusion =
  /\b(?:of which|of whom|includ\w+|among (?:them|these)|of (?:these|those|this|that|them)\b|within (?:this|that)|in turn|thereof)\b/i;
const restWords =
  /\b(?:(?:all |the |every)?(?:other|rest|remaining|remainder|balance)|others|everything else|elsewhere)\b/i;

/** How many sentences behind its whole the outer list may go on, and how many parts it has. */
const [reach, most] = [3, 8];

export function outerParts(claims: readonly Claim[], reader: Reader): Relation[] {
  const amounts = claims.filter(
    (claim) =>
      claim.lang === 'en' &&
      claim.hedge === 'exact' &&
      (claim.role === 'level' ||
        (claim.role === 'change' && /\b(?:added|contributed)\s+$/i.test(reader.gap(claim)))) &&
      isAmount(claim) &&
      isAdditive(claim) &&
      closed(claim) &&
      !/^(?:1|points|times|years|months|index_points)$/.test(claim.unit),
  );
  return amounts.flatMap((whole, i): Relation[] => {
    if (whole.role === 'change') return [];
    const own = amounts.filter((claim) => claim.source === whole.source && claim.sentence === whole.sentence);
    if (own[0] !== whole || inclusion.test(reader.before(whole))) return [];
    const behind = amounts
      .slice(i + 1)
      .filter(
        (claim) =>
          claim.source === whole.source &&
          claim.paragraph === whole.paragraph &&
          claim.sentence > whole.sentence &&
          claim.sentence - whole.sentence <= reach,
      );
    // the whole stands alone in its sentence but for what it is compared with
    if (own.some((claim) => claim !== whole && alike(claim, whole))) return [];
    const list = behind.filter((claim) => alike(claim, whole) && !isCompared(claim, reader));
    const outer = list.filter((claim) => !isInner(claim, reader));
    if (outer.length === list.length || outer.some((claim) => isOfThem(claim, reader))) return [];
    return readings(whole, outer, reader);
  });
}

/** Behind words of inclusion in its own stretch between semicolons. */
function isInner(claim: Claim, reader: Reader): boolean {
  const stretch = reader.before(claim).split(/;/).at(-1) ?? '';
  return inclusion.test(stretch);
}

/** "701 of them": a part of another sort, beside which the others are of it. */
const isOfThem = (claim: Claim, reader: Reader): boolean =>
  /^\s*(?:[a-z]+\s)?of (?:which|whom|them|these|those|theirs|their)\b/i.test(reader.tail(claim));

/** "Up from 2.1 million", "3.4 million more than": amounts of another time, or of a change. */
const isCompared = (claim: Claim, reader: Reader): boolean =>
  /\b(?:from|than|against|after|by|to|versus|compared with)\s+[$€£¥₹A-Z]*$/i.test(reader.gap(claim)) ||
  /^\s*(?:[a-z]+ )?(?:more|less|fewer|higher|lower|a (?:year|head|month)|per)\b/i.test(reader.tail(claim));

/** The outer parts up to the one that is the rest, or all of a sentence or two that make the whole. */
function readings(whole: Claim, outer: readonly Claim[], reader: Reader): Relation[] {
  const rest = outer.findIndex((claim) => claim.rest || restWords.test(reader.gap(claim).slice(-45)));
  const parts = rest > 0 ? outer.slice(0, rest + 1) : outer;
  // "1.29 million" beside hectares: bare numbers of a measure that is told in another
  if (parts.some((part) => part.value < whole.value / 5000)) return [];
  if (
    parts.length < 2 ||
    parts.length > most ||
    parts.some((part) => part.value >= whole.value * 1.02 && part.value < whole.value * 100)
  )
    return [];
  const candidate = {
    relation: 'sum' as const,
    focus: whole,
    others: parts,
    bound: parts,
    compute: (others: readonly Interval[]) => others.reduce(add, { low: 0, high: 0 }),
    reading: exactly,
    formula: parts.map(({ text }) => text).join(' + '),
    evidence: rest > 0 ? ('likely' as const) : ('weak' as const),
  };
  const told = tiedReading(candidate);
  if (told.length > 0 || rest < 0) return told;
  // the rest leaves nothing out: what is off by some percent is a wrong number, and no other list
  const sum = parts.map(exactly).reduce(add, { low: 0, high: 0 });
  const near = sum.low < whole.value * 1.3 && sum.high > whole.value * 0.7;
  return near && !meet(sum, exactly(whole)) && parts.length > 2
    ? [{ ...relate('sum', whole, parts, sum, candidate.formula, exactly(whole)), worded: true }]
    : [];
}
