// Shares in a list, in step with a list of amounts before them, in English: "accounted for 1,810 and 905 of them, or 42.0 and 21.0
// percent respectively", "rooftops 36 MW, parks 60 MW. Their shares are 37.5 and 62.5 percent". Told where they hold; one that does not
// among others that do is held against the text where another amount or a slip of the pen explains it.

import type { Claim } from '../claim.js';
import type { Interval } from '../hedges.js';
import { distance } from '../frames.js';
import { holds, tiedReading, type Candidate } from './candidate.js';
import { isElsewhen, isMove } from './elsewhen.js';
import { wholeNamed } from './named-wholes-en.js';
import { divideBoth, shareOf } from './pairs.js';
import type { Reader } from './reader.js';
import { add, asPrinted, type Relation } from './relation.js';
import { exactly } from './runs.js';
import { isOfOneKind, isPartAmount, phraseBehind } from './share-statements.js';
import { englishSentences } from './sentence-numbers.js';

/** How many sentences before the shares their whole may stand. */
const reach = 3;

const separator = /^\s*(?:,|,?\s*and|;)\s*(?:about |some |around )?$/i;
const labelled = /^\s+[a-z][a-z ’'-]{1,30}?(?:,|,?\s+and)\s+(?:about |some )?$/i;
const inStep =
  /\b(?:respectively|in turn|in that order|shares?|proportions?|percentages?|percentagewise|in percent|works? out|worked out|giving|made up of|consist(?:s|ed) of|split|that is|i\.e\.)\b/i;
const noShares =
  /\b(?:up|down|rose|fell|grew|growth|increas\w+|decreas\w+|gain\w*|declin\w+|more|fewer|less|higher|lower|rates?|margins?|points?|weights?)\b/i;

export function listedShares(claims: readonly Claim[], reader: Reader): Relation[] {
  const numbers = claims.filter((claim) => claim.aside === null);
  return englishSentences(numbers, reader).flatMap(({ own, before }) =>
    runsOf(own, reader).flatMap((shares) => {
      const [first] = shares;
      if (first === undefined || !isTold(first, shares, reader)) return [];
      const parts = amountsOf(first, shares.length, own, before);
      return parts === null ? [] : judged(shares, parts, numbers, reader);
    }),
  );
}

/** Shares right behind each other: "42.0 and 21.0 percent", "6.2 percent farming, 35.4 percent industry". */
function runsOf(own: readonly Claim[], reader: Reader): Claim[][] {
  const runs: Claim[][] = [];
  for (const [i, share] of own.entries()) {
    if (share.unit !== '1' || share.value <= 0 || share.value >= 1 || share.hedge !== 'exact') continue;
    if (/^(?:growth|average_growth|previous|points|contribution\w*)$/.test(share.role)) continue;
    const last = own[i - 1];
    const between = last === undefined ? '' : reader.between(last, share);
    if (
      last !== undefined &&
      runs.at(-1)?.at(-1) === last &&
      (separator.test(between) || labelled.test(between))
    )
      runs.at(-1)?.push(share);
    else runs.push([share]);
  }
  return runs.filter(({ length }) => length > 1);
}

/** The words around a list say that it goes in step with another, and tell no growth. */
function isTold(first: Claim, shares: readonly Claim[], reader: Reader): boolean {
  const lead = reader.gap(first);
  const tail = reader.tail(shares.at(-1) ?? first);
  return (
    (inStep.test(lead) || /^[^.;]{0,60}\b(?:respectively|in turn|in that order)\b/i.test(tail)) &&
    !noShares.test(`${lead.slice(-60)} ${tail.slice(0, 30)}`)
  );
}

/** As many amounts of one kind right before the shares: in their sentence, or in the one before. */
function amountsOf(
  first: Claim,
  count: number,
  own: readonly Claim[],
  before: readonly Claim[],
): Claim[] | null {
  const here = own.filter((claim) => claim.end <= first.start);
  const told = (here.some(isPartAmount) ? here : before).filter(({ unit }) => unit !== '1');
  const parts = told.slice(-count);
  const [one] = parts;
  const more = told.slice(0, -count).filter((claim) => one !== undefined && isOfOneKind(claim, one));
  const fits =
    one !== undefined &&
    parts.length === count &&
    parts.every((claim) => isPartAmount(claim) && isOfOneKind(claim, one)) &&
    // others of the same kind before them may be meant, unless each of them is more than all
    more.every(({ value }) => parts.every((part) => value > part.value));
  return fits ? parts : null;
}

function judged(
  shares: readonly Claim[],
  parts: readonly Claim[],
  claims: readonly Claim[],
  reader: Reader,
): Relation[] {
  const [first, last] = [parts[0], shares.at(-1)];
  if (first === undefined || last === undefined) return [];
  const near = claims.filter(
    (claim) =>
      !parts.includes(claim) &&
      distance(claim, last) <= reach &&
      claim.end <= first.start &&
      isPartAmount(claim) &&
      isOfOneKind(claim, first),
  );
  const wider = near.filter(
    (claim) =>
      claim.role === 'level' && parts.every(({ value }) => claim.value > value) && !isMove(claim, reader),
  );
  const now = wider.filter((claim) => !isElsewhen(claim, claims, reader));
  // "sold 1.24 million stays last summer": all is told of then
  const larger = now.length > 0 ? now : wider;
  const phrase = phraseBehind(last, reader);
  const named = phrase === null ? undefined : wholeNamed(phrase, larger, claims, reader);
  const wholes =
    named === undefined
      ? [...new Map(larger.toReversed().map((claim) => [claim.value, claim])).values()]
      : [named];
  const sum = shares.reduce((all, { value }) => all + value, 0);
  const readings = wholes.map((whole) => shares.map((share, i) => ofWhole(share, i, parts, whole, near)));
  const all = [
    ...readings,
    ...(Math.abs(sum - 1) < 0.03 || readings.length === 0
      ? [shares.map((share, i) => ofSum(share, i, parts))]
      : []),
  ];
  const counted = all.map((list) => ({ list, failing: list.filter((reading) => !holds(reading)).length }));
  const [best] = [...counted].sort((a, b) => a.failing - b.failing);
  return best !== undefined && best.failing * 2 <= best.list.length && best.failing < best.list.length
    ? best.list.flatMap(tiedReading)
    : [];
}

const base = (share: Claim): Pick<Candidate, 'evidence' | 'reading' | 'stated'> => ({
  evidence: 'likely',
  reading: exactly,
  stated: asPrinted(share),
});

function ofWhole(
  share: Claim,
  i: number,
  parts: readonly Claim[],
  whole: Claim,
  near: readonly Claim[],
): Candidate {
  const part = parts[i] ?? whole;
  return {
    ...shareOf(share, part, whole),
    ...base(share),
    mistakes: ([a, b]) => [
      ...near.filter((claim) => claim !== whole).map((claim) => divideBoth(a, exactly(claim))),
      ...parts.filter((claim) => claim !== part).map((claim) => divideBoth(exactly(claim), b)),
    ],
  };
}

/** Of all that is listed, where nothing else is told: shares that make a hundred. */
function ofSum(share: Claim, i: number, parts: readonly Claim[]): Candidate {
  const total = (all: readonly Interval[]): Interval => all.reduce(add, { low: 0, high: 0 });
  return {
    relation: 'share',
    focus: share,
    others: parts,
    bound: parts,
    compute: (all) => divideBoth(all[i], total(all)),
    formula: `${parts[i]?.text ?? ''} / (${parts.map(({ text }) => text).join(' + ')})`,
    ...base(share),
    mistakes: (all) => all.flatMap((one, k) => (k === i ? [] : [divideBoth(one, total(all))])),
  };
}
