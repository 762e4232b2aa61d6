// English counts and sums that fail because their numbers stand in a list of something else: parts of an amount told before the one
// in brackets, one of a list taken for its whole, a part taken for what it is a part of, so many of others.

import type { Claim } from '../claim.js';
import { isMoney } from '../cue-input.js';
import { meet, type Interval } from '../hedges.js';
import type { Reader } from './reader.js';
import { add, partsOf, type Relation } from './relation.js';
import { alike, exactly } from './runs.js';

/** How many sentences before its parts a whole may stand. */
const reach = 2;

/** Whether the numbers of a count or a sum that fails are listed beside each other, and to another whole. */
export const isListedBeside = (relation: Relation, here: readonly Claim[], reader: Reader): boolean =>
  relation.relation === 'sum'
    ? isListedToo(relation, here) || isPartOfThem(relation, reader)
    : isOfOtherCount(relation, here) ||
      isBesideInList(relation, here) ||
      hasWholeOfItsOwn(relation, here, reader);

const sumOf = (list: readonly Claim[]): Interval =>
  list.map(exactly).reduce<Interval>(add, { low: 0, high: 0 });

/** "Counted 24,310 students, 625 more than a year before (23,685). Day courses took 18,000 of them, …": of what they add up to. */
function isOfOtherCount(relation: Relation, here: readonly Claim[]): boolean {
  const { focus } = relation;
  const parts = partsOf(relation);
  const [first] = parts;
  if (first === undefined || parts.length < 2) return false;
  const sum = sumOf(parts);
  return here.some(
    (claim) =>
      claim !== focus &&
      !parts.includes(claim) &&
      claim.end <= first.start &&
      first.sentence - claim.sentence <= reach &&
      alike(claim, first) &&
      meet(exactly(claim), sum),
  );
}

/** "Fined 3,133 drivers. Speeding led with 1,904, ahead of telephones (612) and belts (417); drink made the other 200": one of the list. */
function isListedToo(relation: Relation, here: readonly Claim[]): boolean {
  const { focus } = relation;
  const parts = partsOf(relation);
  if (parts.length < 2 || parts.some((part) => part.end <= focus.start)) return false;
  const before = here.filter(
    (claim) => claim.end <= focus.start && focus.sentence - claim.sentence <= reach && isCount(claim),
  );
  return before.some((_, at) => {
    const siblings = before.slice(at).filter(({ sentence }) => sentence === focus.sentence);
    const list = [...siblings, focus, ...parts];
    return (
      siblings.length < 4 &&
      before.some((whole) => !siblings.includes(whole) && meet(exactly(whole), sumOf(list)))
    );
  });
}

/** So many of something, and no rate. */
export const isCount = ({ unit, half }: Claim): boolean => half <= 0.5 && !isMoney(unit) && unit !== '1';

/** "412 failed; of these 131 failed for one thing, 96 for another and 185 for both": told beside each other, to the whole before them. */
function isBesideInList({ numbers: [part, whole] }: Relation, here: readonly Claim[]): boolean {
  if (part === undefined || whole === undefined || whole.sentence !== part.sentence) return false;
  const list = here.slice(here.indexOf(whole), here.indexOf(part) + 1);
  const sum = sumOf(list);
  return (
    list.length > 1 &&
    here.some(
      (claim) =>
        claim.end <= whole.start && whole.sentence - claim.sentence <= reach && meet(exactly(claim), sum),
    )
  );
}

/** "Of the 1,310 schools, 402 are small; these teach 4.1% of all pupils (13,900 of 339,000)": so many of others. */
function hasWholeOfItsOwn(
  { numbers: [part, whole] }: Relation,
  here: readonly Claim[],
  reader: Reader,
): boolean {
  if (part === undefined || whole === undefined) return false;
  const next = here[here.indexOf(part) + 1];
  return (
    next !== undefined &&
    next !== whole &&
    next.sentence === part.sentence &&
    next.value > part.value &&
    whole.end <= part.start &&
    /^\s*(?:out )?of\s+(?:the|its|their|all|some)?\s*$/i.test(reader.between(part, next))
  );
}

/** "Each handled 812 cases, 33,300 in all, of which 11,400 were paid": a part, and no sum of what is told before. */
const isPartOfThem = (relation: Relation, reader: Reader): boolean =>
  /\bof (?:which|whom|these|them|those)\s+(?:some |about |only )?[$€£¥₹A-Z]*$/i.test(
    reader.gap(relation.focus),
  ) && partsOf(relation).every((part) => part.end <= relation.focus.start);
