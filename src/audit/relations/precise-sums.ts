// Sums that one slip of the pen keeps from holding, wherever their numbers stand in a paragraph: "181,704 males and 716,359 females"
// of 358,063. No words tie them; that the slip undone makes them add up to the last of many digits is hardly chance.

import type { Claim } from '../claim.js';
import { meet, type Interval } from '../hedges.js';
import { type Candidate, failingOn, holds } from './candidate.js';
import { isPointMoved } from './explained.js';
import { hasScale, misprints } from './misprints.js';
import type { Reader } from './reader.js';
import { add, asPrinted, closed, middle, type Relation, sizeOf, widen } from './relation.js';
import { alike } from './runs.js';

/**
 * How likely chance alone may explain a sum by a slip, times the square of the numbers that stand between its own: measured on
 * correct English texts, see docs/audit.md. Chinese ones gave as many false alarms as finds.
 */
const chanceAllowed = 0.014;

/** Sentences that the numbers may be apart, how many of them are gone through, and how many parts stand side by side. */
const [reach, most, longest] = [2, 20, 8];

/** What a part must at least be of its whole, for its slip to matter. */
const leastPart = 0.01;

export function preciseSums(
  claims: readonly Claim[],
  known: readonly Relation[],
  reader: Reader,
): Relation[] {
  const borneOut = new Set(
    known.filter(({ verdict }) => verdict === 'consistent').flatMap(({ numbers }) => numbers),
  );
  return paragraphsOf(claims.filter(isPrecise)).flatMap((amounts) => {
    const slips = new Map(amounts.map((claim) => [claim, misprints(claim).map(sizeOf)]));
    const found = readingsIn(amounts)
      .map((reading) => ({ ...reading, chance: chanceOf(reading, amounts, slips, borneOut) }))
      .filter(
        ({ chance, numbers }) =>
          chance < chanceAllowed && !areItems(numbers, reader) && !areOfTwoTimes(numbers, reader),
      )
      .sort((a, b) => a.chance - b.chance);
    const [best] = found;
    return best === undefined ? [] : failingOn(best.candidate);
  });
}

/** "18,687 (Somalia); 14,396 (Iraq); 8,692 (Syria)": one beside the other, and none of them the whole. */
function areItems(numbers: readonly Claim[], reader: Reader): boolean {
  const sorted = numbers.toSorted((a, b) => a.start - b.start);
  return sorted.slice(1).every((claim, i) => reader.between(sorted[i] ?? claim, claim).includes(';'));
}

/** "6,885 million (+5.7%; 6,516 million) and 371 million (356 million)": in brackets behind an amount stands what it was before. */
function areOfTwoTimes(numbers: readonly Claim[], reader: Reader): boolean {
  const inside = numbers.filter((claim) => isOfBefore(claim, reader));
  return inside.length > 1 && inside.length < numbers.length;
}

const isOfBefore = (claim: Claim, reader: Reader): boolean =>
  reader.bracket(claim) >= 0 &&
  /\d[^()]{0,25}[(（](?:[^()]*\d[^()]*[;,:]\s*)?[$€£¥₹A-Z]*\s?$/.test(reader.before(claim));

const isPrecise = (claim: Claim): boolean =>
  claim.lang === 'en' &&
  claim.form === 'digits' &&
  claim.hedge === 'exact' &&
  claim.value > 0 &&
  closed(claim) &&
  significant(claim).length > 1 &&
  !/^(?:19|20)\d\d$/.test(claim.text) &&
  !/^(?:1|points|index_points|times|doublings|years|months|weeks|days)$/.test(claim.unit);

const printed = (claim: Claim): string => /\d(?:[\d.,\u00a0\u202f]*\d)?/.exec(claim.text)?.[0] ?? '';

/** 48,000 says no more than 48. */
const significant = (claim: Claim): string =>
  printed(claim)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '');

/** How far a number may be off what it is printed for, where it ends in noughts. */
function margin(claim: Claim): number {
  const noughts = printed(claim).includes('.')
    ? 0
    : (/0*$/.exec(printed(claim).replace(/\D/g, ''))?.[0].length ?? 0);
  return noughts > 1 ? claim.half * 10 ** noughts : claim.half;
}

function paragraphsOf(claims: readonly Claim[]): Claim[][] {
  const paragraphs = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.source} ${claim.paragraph}`;
    paragraphs.set(key, [...(paragraphs.get(key) ?? []), claim]);
  }
  return [...paragraphs.values()].filter(({ length }) => length > 2 && length <= most);
}

interface Reading {
  candidate: Candidate;
  numbers: Claim[];
}

/** Every amount with every two others, and with every run of more beside it. */
function readingsIn(amounts: readonly Claim[]): Reading[] {
  return amounts.flatMap((whole, at) => {
    const others = amounts.filter((claim) => claim !== whole && isLike(claim, whole));
    const pairs = others.flatMap((a, i) => others.slice(i + 1).map((b) => [a, b]));
    const runs = others.flatMap((_, i) =>
      Array.from({ length: longest - 2 }, (_, more) => others.slice(i, i + more + 3)).filter(
        (run, more) => run.length === more + 3 && isBeside(run, at, amounts),
      ),
    );
    return [...pairs, ...runs].map((parts) => ({
      candidate: sumOf(whole, parts),
      numbers: [whole, ...parts],
    }));
  });
}

/** Of one measure; 412 beside 2.1 million leaves its scale out. */
const isLike = (a: Claim, b: Claim): boolean =>
  alike(a, b) && hasScale(a) === hasScale(b) && Math.abs(a.sentence - b.sentence) <= reach;

/** All before the whole, or all behind it. */
function isBeside(run: readonly Claim[], at: number, amounts: readonly Claim[]): boolean {
  const places = run.map((claim) => amounts.indexOf(claim));
  return places.every((place) => place < at) || places.every((place) => place > at);
}

const sumOf = (whole: Claim, parts: readonly Claim[]): Candidate => ({
  relation: 'sum',
  focus: whole,
  others: parts,
  compute: (others) => others.reduce(add, { low: 0, high: 0 }),
  formula: parts.map(({ text }) => text).join(' + '),
  evidence: 'likely',
  reading: asPrinted,
  stated: asPrinted(whole),
});

/** How likely chance makes one of the slips fit, times the numbers between; endless where none does, or the number is borne out. */
function chanceOf(
  { candidate, numbers }: Reading,
  amounts: readonly Claim[],
  slipsOf: ReadonlyMap<Claim, readonly Interval[]>,
  borneOut: ReadonlySet<Claim>,
): number {
  const { focus, others } = candidate;
  if (holds(candidate)) return Infinity;
  const total = others.reduce((sum, { value }) => sum + value, 0);
  const slips = numbers.flatMap((claim) => {
    const rest = claim === focus ? total : focus.value - (total - claim.value);
    const slack = numbers.reduce((sum, other) => (other === claim ? sum : sum + other.half), 0);
    const own = claim === focus ? total : focus.value;
    return (slipsOf.get(claim) ?? []).map((undone) => ({ claim, undone, rest, slack, own }));
  });
  const width = 2 * numbers.reduce((sum, claim) => sum + margin(claim), 0) || 1;
  const fitting = slips.find(
    ({ claim, undone, rest, slack, own }) =>
      !borneOut.has(claim) &&
      meet(widen(undone, slack), { low: rest, high: rest }) &&
      undone.high - undone.low < 3 * width &&
      middle(undone) > leastPart * own &&
      !isPointMoved({ claim, undone }) &&
      others.every((part) => part === claim || part.value > leastPart * own),
  );
  if (fitting === undefined) return Infinity;
  const tried = slips.filter(
    ({ undone, own }) => middle(undone) < 3 * own && middle(undone) > leastPart * own,
  ).length;
  const places = numbers.map((claim) => amounts.indexOf(claim));
  const between = Math.max(...places) - Math.min(...places) + 1 - numbers.length;
  return (width / fitting.own) * Math.max(1, tried) * (1 + between) ** 2;
}
