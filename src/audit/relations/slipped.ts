// Numbers that nothing bears out, and that one slip of the pen undone would bring into a relation. A reading that only may be
// meant is not held against the text for that it fails; that it fails by two digits changed about, or by one scale word, is
// hardly chance where it is printed precisely enough. How much chance is allowed was measured on correct texts.

import type { Claim } from '../claim.js';
import { samePeriod } from '../frames.js';
import { byFocus, type Candidate, failingOn, holds, slipsOf } from './candidate.js';
import { paired } from './clear.js';
import type { Reader } from './reader.js';
import type { Relation, RelationKind } from './relation.js';
import { alike } from './runs.js';
import { isLineOf, wholeLists } from './whole-lists.js';

/**
 * How likely it may be that chance alone explains a reading by a slip, times the readings that the number has and the
 * characters between it and what it is made of: what let next to no correct text be held against itself.
 */
const chanceAllowed: Partial<Record<RelationKind, number>> = {
  share: 2.5,
  growth: 9,
  change: 2,
  per_head: 60,
  multiple: 8,
  difference: 5,
  average_growth: 20,
};

/** The same for parts that stand together, of which only the chance itself counts. */
const chanceOfList = 0.15;

/** Two parts that leave something of their whole need not be all; a part of a hundred times its whole is no reading of chance. */
const [chanceOfOpenList, chanceOfOverfull] = [0.03, 1];

/** Relations that fail by one slip, in numbers that no relation in `known` bears out or holds against the text. */
export function slippedReadings(
  candidates: readonly Candidate[],
  known: readonly Relation[],
  claims: readonly Claim[],
  reader: Reader,
): Relation[] {
  const holding = known.filter(({ verdict }) => verdict === 'consistent');
  const borneOut = new Set(holding.flatMap(({ numbers }) => numbers));
  const isOfPaired = paired(holding);
  const failing = known.filter((one) => one.verdict === 'inconsistent' && !isOfPaired(one));
  const judged = new Set([...holding, ...failing].map(({ focus }) => focus));
  const read = [...candidates, ...wholeLists(claims, reader)];
  // a half and a quarter are of many things
  const open = read.filter(({ focus }) => focus.form === 'digits' && !judged.has(focus));
  return byFocus(open).flatMap((group) => {
    if (group.some(holds)) return [];
    const found = group.flatMap((candidate) => {
      if (!isOfOnePiece(candidate, reader)) return [];
      const { claims: slips, chance } = slipsOf(candidate);
      if (slips.every((claim) => borneOut.has(claim))) return [];
      const weighed = chance * group.length * looseness(candidate);
      const isMeant =
        candidate.relation === 'sum'
          ? chance < chanceIn(candidate) && isList(candidate, claims, reader)
          : weighed < (chanceAllowed[candidate.relation] ?? 0) && !isOfAnother(candidate, claims, reader);
      return isMeant ? [{ candidate, weighed }] : [];
    });
    const [best] = found.sort((a, b) => a.weighed - b.weighed);
    return best === undefined ? [] : failingOn(best.candidate);
  });
}

/** Better is less of some things and more of others. */
export const valued = /\b(?:improve\w*|better|worse\w*|deteriorat\w*)\b|改善|好转|恶化/i;

/** How loosely the words hold the numbers of a reading together: the characters between them, less where more speaks for it. */
function looseness({ focus, others, evidence }: Candidate): number {
  const before = others.filter(({ start }) => start < focus.start);
  const last = Math.max(...before.map(({ start }) => start));
  const away = (before.length > 0 ? focus.start - last : 60) + 3;
  const dated = others.every((claim) => samePeriod(claim, focus));
  return away * (evidence === 'possible' ? 1 : 1 / 3) * (dated ? 1 / 3 : 1);
}

/** In one paragraph, and no rate of an increase: that the level is printed beside it makes it no rate on the level. */
function isOfOnePiece({ relation, focus, others }: Candidate, reader: Reader): boolean {
  return (
    (others.every(({ paragraph }) => paragraph === focus.paragraph) ||
      (relation === 'sum' && areLines(focus, others, reader))) &&
    (relation !== 'growth' || others.every(({ role }) => role !== 'change'))
  );
}

/** A share of what is a part itself, a rate of better or worse, a ratio that names its own two sides. */
function isOfAnother(
  { relation, focus, others }: Candidate,
  claims: readonly Claim[],
  reader: Reader,
): boolean {
  if (relation === 'growth') return valued.test(reader.gap(focus) + reader.tail(focus).slice(0, 25));
  if (relation === 'multiple') return /^\s*[:∶：]\s*1\b/.test(reader.tail(focus));
  // "3.78 million of the total (60%) and travellers in vehicles 2.52 million": in brackets behind its part
  const [part] = others;
  if (
    relation === 'share' &&
    part !== undefined &&
    part.start > focus.end &&
    reader.bracket(focus) >= 0 &&
    reader.between(focus, part).includes(')')
  )
    return true;
  // 东部1280万个，占58.8%；中部493万个，占22.6%
  const whole = others.at(-1);
  return (
    relation === 'share' &&
    claims.some(
      (claim) =>
        claim.unit === '1' &&
        (claim.role === 'share' || claim.role === 'level') &&
        claim !== focus &&
        claim.frame === whole?.frame &&
        claim.start > whole.start,
    )
  );
}

/** Three lines or more right below what they make, each a label and its amount: "- July: 2,716 million". */
const areLines = (whole: Claim, parts: readonly Claim[], reader: Reader): boolean =>
  parts.length >= 3 &&
  parts.every((part, i) => part.paragraph === whole.paragraph + i + 1 && isLineOf(part, whole, reader));

function chanceIn(candidate: Candidate): number {
  const { focus, others } = candidate;
  if (others.some(({ value }) => value > 100 * focus.value)) return chanceOfOverfull;
  return isOpenList(candidate) ? chanceOfOpenList : chanceOfList;
}

const isOpenList = ({ focus, others }: Candidate): boolean =>
  others.length < 3 &&
  others.every(({ rest }) => !rest) &&
  others.reduce((sum, { value }) => sum + value, 0) < focus.value;

/** Whether the parts of a sum stand together and alone: no other amount of their kind between them or in line with them. */
function isList({ focus, others }: Candidate, claims: readonly Claim[], reader: Reader): boolean {
  const numbers = [focus, ...others].toSorted((a, b) => a.start - b.start);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined || numbers.some(({ role }) => isNoPart.has(role)))
    return false;
  // "7.1, 5.3 and 1.8 million of wheat, barley and canola": the first of a list is no whole
  if (/^\s*(?:[,;、和]|and\b)+\s*$/.test(reader.between(first, numbers[1] ?? last))) return false;
  if (numbers.slice(1).every((claim, i) => /^\s*[;；]/.test(reader.between(numbers[i] ?? first, claim))))
    return false;
  if (numbers.some((claim) => isDifference.test(reader.tail(claim)))) return false;
  const amounts = claims.filter((claim) => claim.aside === null && alike(claim, focus));
  const between = amounts.filter(
    (claim) => claim.start > first.start && claim.start < last.start && !numbers.includes(claim),
  );
  const before = amounts.findLast((claim) => claim.start < first.start);
  const behind = amounts.find((claim) => claim.start > last.start);
  return (
    new Set(others.map(({ unit }) => unit)).size === 1 &&
    before?.sentence !== first.sentence &&
    behind?.sentence !== last.sentence &&
    between.every(
      (claim) => isNoPart.has(claim.role) || claim.partOf !== null || isBracketed(claim, reader),
    ) &&
    others.every(({ partOf }) => others.every(({ frame }) => frame !== partOf)) &&
    (first.sentence === last.sentence ||
      others.every((claim) => samePeriod(claim, focus)) ||
      areLines(focus, others, reader))
  );
}

const isDifference = /^\s*(?:above|below|more|less|fewer|higher|lower|up|down|short)\b/i;

const isNoPart: ReadonlySet<string> = new Set(['previous', 'change', 'points', 'target']);

const isBracketed = (claim: Claim, reader: Reader): boolean => /[(（][^)）]*$/.test(reader.before(claim));
