// Parts that the text counts before it tells them: "three contracts for a combined 3.8 million … 1.9 million, 1.26 million and
// 640,000", "all 86 bridges, sorted into two groups: 59 and 27"; and those that an "other" or "remaining" closes.

import type { Claim } from '../claim.js';
import { isMoney } from '../cue-input.js';
import type { Interval } from '../hedges.js';
import { tiedReading } from './candidate.js';
import { hasScale } from './misprints.js';
import type { Reader } from './reader.js';
import { add, isExactLevel, type Relation, scale } from './relation.js';
import { alike, exactly } from './runs.js';

/** What a whole is divided into. */
const kinds =
  /^(?:lots?|parts?|groups?|contracts?|zones?|regions?|districts?|areas?|tranches?|instal?lments?|categor(?:y|ies)|class(?:es)?|sections?|components?|items?|programmes?|projects?|heads?|headings?|funds?|sources?|kinds?|types?|provinces?|counties|county|islands?|plants?|mines?|ports?|lines?|stages?|phases?|works?|sites?|schemes?|blocks?|portions?|shares?|pots?|packages?|branches|branch|units?|farms?|towns?|schools?|tenders?|grants?|loans?|measures?|chapters?|budgets?)$/i;
const numerals = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

export function numberedParts(claims: readonly Claim[], reader: Reader): Relation[] {
  const own = claims.filter(({ lang, aside }) => lang === 'en' && aside === null);
  return [
    ...own.flatMap((count) => counted(count, own, reader)),
    ...own.flatMap((whole) => closedBy(whole, own, reader)),
  ];
}

/** As many amounts behind a count as it says, and one before them. */
function counted(count: Claim, own: readonly Claim[], reader: Reader): Relation[] {
  const many = numerals.includes(/^[a-z]+/i.exec(count.text)?.[0].toLowerCase() ?? '') ? count.value : 0;
  const noun = `${count.text} ${reader.tail(count)}`.split(/\s+/).slice(1, 4);
  if (many < 2 || !noun.some((word) => kinds.test(word.replace(/\W+$/, '')))) return [];
  const amounts = own.filter(
    (claim) =>
      claim !== count &&
      claim.source === count.source &&
      claim.paragraph === count.paragraph &&
      isTold(claim),
  );
  const near = (claim: Claim): number => claim.sentence - count.sentence;
  const behind = amounts.filter((claim) => claim.start > count.end && near(claim) <= 1);
  const before = amounts.filter((claim) => claim.end <= count.start && near(claim) >= -1);
  // "three contracts for a combined 3.8 million. The school takes 1.9 million"
  const told =
    /\b(?:combined|together|total\w*|in all|altogether|worth|for|at|of)\s+(?:a |an )?(?:combined |total )?(?:of )?[$€£¥₹A-Z]*\s?$/i;
  const [first, ...rest] = behind;
  const heads =
    first !== undefined &&
    near(first) === 0 &&
    rest[0] !== undefined &&
    near(rest[0]) === 1 &&
    told.test(reader.gap(first));
  const whole = heads ? first : before.at(-1);
  const part = heads ? rest[0] : first;
  const parts = behind.filter((claim) => claim !== whole && claim.sentence === part?.sentence);
  if (whole === undefined || parts.length !== many || !parts.every((claim) => isKin(claim, whole))) return [];
  if (before.filter((claim) => isKin(claim, whole)).length > (heads ? 0 : 1)) return [];
  return made(whole, parts);
}

/** "Of the 54 banks, 36 are already there. Another 13 have asked for more time, and the other five are in talks". */
function closedBy(whole: Claim, own: readonly Claim[], reader: Reader): Relation[] {
  if (
    !isTold(whole) ||
    !/\b(?:of|among) (?:the|its|all|these|their|our)(?: \w+)?\s*$/i.test(reader.gap(whole))
  )
    return [];
  const behind = own.filter(
    (claim) =>
      claim.source === whole.source && claim.start > whole.end && claim.sentence - whole.sentence <= 1,
  );
  const last = behind.findIndex((claim) =>
    /\bthe (?:other|remaining|last|final)\s*$/i.test(reader.gap(claim)),
  );
  const parts = behind.slice(0, last + 1);
  const [first, ...rest] = parts;
  if (
    first === undefined ||
    parts.length < 3 ||
    parts.some((claim) => !isTold(claim) || !isKin(claim, whole) || claim.value >= whole.value)
  )
    return [];
  if (
    first.sentence !== whole.sentence ||
    !/^[^.;\d]{0,30},\s*$|^[^.;\d]{0,40}$/.test(reader.between(whole, first))
  )
    return [];
  const joined = rest
    .slice(0, -1)
    .every((claim) => /(?:^|[.,;]\s*|\band )(?:another|a further|some)\s*$/i.test(reader.gap(claim)));
  return joined ? made(whole, parts) : [];
}

const isTold = (claim: Claim): boolean =>
  isExactLevel(claim) &&
  claim.role === 'level' &&
  !/^(?:1|points|index_points|times|years|months|weeks?|days?|hours?)$/.test(claim.unit);

/** Of one unit, or counts; a part may have no unit of its own, or that of what it is counted in. */
const isKin = (part: Claim, whole: Claim): boolean =>
  alike(part, whole) ||
  [part, whole].every(({ unit, half, per }) => half <= 0.5 && per === null && !isMoney(unit));

/** What the parts make: held against the text for a slip of the pen, or for another scale word in one of them. */
function made(whole: Claim, parts: readonly Claim[]): Relation[] {
  const sum = (others: readonly Interval[]): Interval => others.reduce(add, { low: 0, high: 0 });
  const bare = parts.filter((part) => !hasScale(part));
  const powersOf = (part: Claim): number[] =>
    hasScale(part) ? [1e-6, 1e-3, 1e3, 1e6] : bare.length === 1 && hasScale(whole) ? [1e3, 1e6] : [];
  return tiedReading({
    relation: 'sum',
    focus: whole,
    others: parts,
    bound: parts,
    compute: sum,
    formula: parts.map(({ text }) => text).join(' + '),
    evidence: 'sure',
    reading: exactly,
    mistakes: (others) =>
      parts.flatMap((part, i) =>
        powersOf(part).map((by) => sum(others.map((one, k) => (k === i ? scale(one, by) : one)))),
      ),
  });
}
