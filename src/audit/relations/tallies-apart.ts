// Counts of some of so many, in English, told in sentences of their own up to what remains of them: "Of the 12 districts, seven reported
// a lower rate. In two districts there was no change. It rose in the remaining three". Together they make the whole, or another count
// that was told before: "of the 46 bakeries, 41 were inspected. Twenty-seven met the rules and the remaining 14 were warned".

import type { Claim } from '../claim.js';
import { isMoney } from '../cue-input.js';
import type { Reader } from './reader.js';
import { relate, type Relation } from './relation.js';

/** Within how many sentences behind its whole the rest is told, and how many counts there are at most with it. */
const [reach, most] = [3, 5];

export function talliesApart(claims: readonly Claim[], reader: Reader): Relation[] {
  const counts = claims.filter(isCount);
  return counts.flatMap((rest): Relation[] => {
    if (!/\b(?:the|all) (?:remaining|other)\s*$/i.test(reader.before(rest))) return [];
    const before = counts.filter(
      ({ source, paragraph, start, sentence }) =>
        source === rest.source &&
        paragraph === rest.paragraph &&
        start < rest.start &&
        rest.sentence - sentence <= reach,
    );
    const whole =
      before.findLast((claim) => isAnnounced(claim, reader)) ??
      before.find((claim) => standsAlone(claim, reader));
    if (whole === undefined || !countsSame(rest, whole)) return [];
    return judged(whole, before.slice(before.indexOf(whole) + 1), rest, before, claims, reader);
  });
}

const isCount = (claim: Claim): boolean =>
  claim.lang === 'en' &&
  claim.aside === null &&
  claim.hedge === 'exact' &&
  claim.half <= 0.5 &&
  claim.value >= 2 &&
  claim.per === null &&
  Number.isInteger(claim.value) &&
  !isRate(claim);

const isRate = ({ unit }: Claim): boolean =>
  isMoney(unit) || /^(?:1|points|index_points|times|years|months|weeks?|days?|hours?)$/.test(unit);

/** "Of the 84 lakes sampled", "Out of 58". */
const isAnnounced = (claim: Claim, reader: Reader): boolean =>
  /^(?:out of|of|among) (?:the |its |all |these )?(?:[\w’'-]+ )?$/i.test(reader.before(claim).trimStart());

/** "The board inspected 46 bakeries." "Thirty-six vessels make up the fleet." */
const standsAlone = (claim: Claim, reader: Reader): boolean =>
  claim.unit !== '' &&
  !/\b(?:remaining|other|of|than|from|to|by)\s*$/i.test(reader.before(claim)) &&
  !/\d/.test(reader.before(claim) + reader.after(claim));

/** Counted by the noun of the whole, or by none: "23 gained residents" counts no persons. */
const countsSame = (claim: Claim, whole: Claim): boolean =>
  /^(?:[\d,]+|[a-z-]+)$/i.test(claim.text) ||
  claim.unit === 'count' ||
  claim.unit === whole.unit ||
  whole.unit === '';

/** A part of a part, a whole of another noun, or what was before. */
const otherwise =
  /\b(?:of (?:which|whom|these|those|them|the (?:latter|others?|rest))|among them|including|(?:^|[.;] )(?:of|among) the|than (?:the |in )?\d|more than|compared|against|up from|down from|as many|average|new(?:ly)?|more|another|further|both|half|dozen|each|joined|since)\b/i;

function judged(
  whole: Claim,
  parts: readonly Claim[],
  rest: Claim,
  before: readonly Claim[],
  claims: readonly Claim[],
  reader: Reader,
): Relation[] {
  const all = [...parts, rest];
  const span = reader.between(whole, rest);
  if (parts.length < 2 || all.length > most || rest.sentence === whole.sentence) return [];
  if (all.some((part) => !countsSame(part, whole) || part.value >= whole.value)) return [];
  if (otherwise.test(withoutBrackets(span)) || hasOthers(whole, rest, all, claims, reader)) return [];
  const ones = (`${span} ${reader.after(rest)}`.match(/\bone\b/gi) ?? []).length;
  const told = new Set(before.map(({ value }) => value));
  const sums = all.map((_, from) => all.slice(from).reduce((sum, { value }) => sum + value, 0));
  const closes = sums.some(
    (sum, from) => all.length - from > 1 && (told.has(sum) || (ones > 0 && told.has(sum + ones))),
  );
  const [sum = 0] = sums;
  if (closes && sum !== whole.value) return [];
  return [
    {
      ...relate('count', whole, all, { low: sum, high: sum }, all.map(({ text }) => text).join(' + '), {
        low: whole.value,
        high: whole.value,
      }),
      worded: true,
    },
  ];
}

const withoutBrackets = (text: string): string => text.replace(/\([^()]*\)/g, '');

/** Another number outside brackets that is no rate: of whatever it may be, the words are no plain tally. */
const hasOthers = (
  whole: Claim,
  rest: Claim,
  all: readonly Claim[],
  claims: readonly Claim[],
  reader: Reader,
): boolean =>
  claims.some(
    (claim) =>
      claim.source === whole.source &&
      claim.start > whole.start &&
      claim.start < rest.start &&
      !all.includes(claim) &&
      reader.bracket(claim) < 0 &&
      !isRate(claim),
  );
