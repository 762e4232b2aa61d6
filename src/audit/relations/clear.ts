// What a relation that holds rules out: a reading of the same numbers that does not.

import type { Claim } from '../claim.js';
import { meet } from '../hedges.js';
import { misprints } from './misprints.js';
import { addsNothing, idsOf, partsOf, type Relation, type RelationKind } from './relation.js';

/** Which relations, where they hold, show that another reading of their numbers was none. */
const rules: Partial<Record<RelationKind, (failing: Relation, holding: Relation) => boolean>> = {
  // The whole has other parts, or what was taken for a whole is a part among others.
  sum: (failing, holding) =>
    (['sum', 'periods', 'count'].includes(holding.relation) &&
      (holding.focus === failing.focus ||
        (covers(holding, partsOf(failing)) && !partsOf(failing).includes(holding.focus)))) ||
    (holding.relation === 'count' && holding.focus === failing.focus) ||
    // 畜牧业112亿元。生猪67.2亿元，占畜牧业的60%: a part of a part
    (holding.relation === 'share' &&
      covers(failing, partsOf(holding)) &&
      !holding.numbers.includes(failing.focus)),
  part: (failing, holding) => holding.relation === 'sum' && covers(holding, failing.numbers),
  difference: (failing, holding) => holding.relation === 'difference' && holding.focus === failing.focus,
  target: (failing, holding) => holding.relation === 'share' && covers(holding, failing.numbers),
  count: (failing, holding) =>
    (holding.relation === 'count' || holding.relation === 'sum') && holding.focus === failing.focus,
  growth: (failing, holding) =>
    (holding.relation === 'growth' || (holding.relation === 'share' && !isTied(failing))) &&
    holding.focus === failing.focus,
  change: (failing, holding) =>
    (holding.relation === 'change' || holding.relation === 'contribution') && holding.focus === failing.focus,
  share: (failing, holding) => holding.relation === 'share' && holding.focus === failing.focus,
  structure: (failing, holding) => holding.relation === 'structure' && covers(holding, failing.numbers),
  conversion: (failing, holding) => holding.relation === 'conversion' && holding.focus === failing.focus,
  multiple: (failing, holding) => holding.relation === 'multiple' && holding.focus === failing.focus,
  per_head: (failing, holding) => holding.relation === 'per_head' && holding.focus === failing.focus,
};

/** The words tie its numbers, and a known mistake or a slip explains it. */
const isTied = ({ worded, slip, bound }: Relation): boolean =>
  worded === true && slip === true && bound !== undefined;

/** No unit, no concept and no scale. */
const isBare = (claim: Claim): boolean =>
  claim.unit === '' && claim.concept === null && !/\d\s?[a-z万亿]/i.test(claim.text);

const isScaled = (claim: Claim): boolean =>
  /\d\s?(?:万|亿|million|billion|thousand|trillion)/.test(claim.text);

/** One scale word taken for another. */
const powers = [1e-8, 1e-6, 1e-4, 1e-3, 1e3, 1e4, 1e6, 1e8];

/** So many digits that two numbers which differ by a slip of two of them are hardly two numbers. */
const isLong = (claim: Claim): boolean => (claim.text.match(/\d/g) ?? []).length >= 6;

/** Too precise to be a version, a line or an example. */
const isPrecise = (claim: Claim): boolean => (claim.text.match(/\d/g) ?? []).length >= 4;

const quotients = /^(?:growth|average_growth|share|multiple|per_head)$/;

const bareKinds = /^(?:sum|part|difference|repeated|count|periods)$/;

/**
 * Whether a relation that does not hold may be a mistake of the text: nobody prints three times the right number, unless
 * by a slip of its digits or its scale. Anything further off was read wrongly here.
 */
function believable({ relation, focus, numbers, stated, computed, slip, worded }: Relation): boolean {
  // Bare numbers, of nothing in particular: versions, lines, examples.
  const copied = relation === 'repeated' && slip === true && numbers.every(isLong);
  const precise = relation === 'sum' && slip === true && numbers.filter(isPrecise).length > 1;
  const bare = /^(?:sum|count|periods)$/.test(relation) ? numbers.every(isBare) : numbers.some(isBare);
  if (bareKinds.test(relation) && bare && !copied && !precise && worded !== true) return false;
  if (
    relation === 'count' &&
    numbers.length === 1 &&
    worded !== true &&
    Math.abs(stated - (computed.low + computed.high) / 2) > 2
  )
    return false;
  // 增长3倍 may be said of four times as much, and of three times.
  if (relation === 'growth' && focus.unit !== '1')
    return focus.lang === 'zh' && !meet(focus.interval, { low: computed.low + 1, high: computed.high + 1 });
  // 513.8 percent printed as 513: cut off, not rounded
  const past = Math.abs(computed.low + computed.high) / 2 - Math.abs(stated);
  if (
    !(worded === true && slip === true) &&
    quotients.test(relation) &&
    Math.abs(stated) >= 1 &&
    !/\d\.\d/.test(focus.text) &&
    past > 0 &&
    past < focus.half * 2 &&
    stated * computed.low > 0
  )
    return false;
  if (slip === true) return true;
  if (relation === 'repeated' && worded !== true && (stated > computed.high * 3 || stated < computed.low / 3))
    return false;
  if (['direction', 'target', 'count', 'repeated', 'structure', 'conversion'].includes(relation)) return true;
  if (relation === 'part') {
    const [whole] = partsOf({ numbers, focus });
    if (whole === undefined || focus.value <= whole.value * 3) return true;
    return misprints(focus).some(
      ({ high }) => high <= whole.value && (high < focus.value / 100 || high > focus.value / 9),
    );
  }
  const value =
    Number.isFinite(computed.low) && Number.isFinite(computed.high)
      ? (computed.low + computed.high) / 2
      : stated;
  const ratio = Math.abs(stated / value);
  if (
    relation !== 'growth' &&
    numbers.some(isScaled) &&
    powers.some((power) => Math.abs(ratio / power - 1) < 0.03)
  )
    return true;
  // A share of quite another whole may be far off, but a share it is.
  if (relation === 'share') return Math.abs(value) < 1.5 && ratio < 40 && ratio > 1 / 40;
  const most = /growth|change|difference|contribution|per_head/.test(relation)
    ? 12
    : relation === 'multiple'
      ? 6
      : 3;
  if (ratio < most && ratio > 1 / most) return true;
  const slips = [...misprints(focus)].some(
    (interval) => interval.low <= computed.high && computed.low <= interval.high,
  );
  if (relation === 'per_head' && (Math.abs(ratio / 10 - 1) < 0.05 || Math.abs(ratio * 10 - 1) < 0.05))
    return true;
  return slips || [1e-6, 1e-4, 1e-3, 1e3, 1e4, 1e6].some((power) => Math.abs(ratio / power - 1) < 0.05);
}

/** A sum to which one of its parts adds nothing that is printed: "412 + 18.4 million = 18.4 million". */
function isIdle(relation: Relation): boolean {
  const { half } = relation.focus;
  return (
    relation.relation === 'sum' &&
    half > 0.5 &&
    partsOf(relation).some(
      (part) => (part.value !== 0 && Math.abs(part.value) < half / 10) || addsNothing(part, relation.focus),
    )
  );
}

/** Drops what is ruled out, what was read wrongly, and what is told twice. */
export function clear(all: readonly Relation[]): Relation[] {
  const relations = withoutUntied(all).filter((one) => one.verdict === 'inconsistent' || !isIdle(one));
  const told = relations.filter(({ verdict }) => verdict === 'consistent');
  const holding = new Map<Claim, Relation[]>();
  for (const relation of told)
    for (const claim of relation.numbers) {
      const own = holding.get(claim);
      if (own === undefined) holding.set(claim, [relation]);
      else own.push(relation);
    }
  const ruledOut = (failing: Relation): boolean =>
    failing.apart !== true &&
    failing.numbers.some((claim) =>
      holding
        .get(claim)
        ?.some(
          (other) =>
            !isSubset(other, failing) &&
            !isOtherOrder(other, failing) &&
            rules[failing.relation]?.(failing, other) === true,
        ),
    );
  // 新增96家、退出58家，净增38家: no slip stands in a number that another relation bears out
  const isBorneOut = (claim: Claim): boolean =>
    holding.get(claim)?.some(({ relation }) => exact.test(relation)) === true;
  const isOfPaired = paired(told);
  const believed = relations.filter(
    (relation) =>
      relation.verdict === 'consistent' ||
      (believable(relation) &&
        !ruledOut(relation) &&
        !isOfPaired(relation) &&
        !(
          relation.worded !== true &&
          (relation.slips?.length ?? 0) > 0 &&
          relation.slips?.every(isBorneOut)
        )),
  );
  // a − b = c and b + c = a are one relation: one that does not hold stands, else the first told.
  const seen = new Set<string>();
  const kept = new Set<Relation>();
  for (const verdict of ['inconsistent', 'consistent'] as const)
    for (const relation of believed.filter((one) => one.verdict === verdict)) {
      const key = keyOf(relation);
      if (!seen.has(key)) kept.add(relation);
      seen.add(key);
    }
  return believed.filter((relation) => kept.has(relation));
}

/** 154 of 268 (57.5%), another 67 (25%): of two numbers that one rate is of no other is, unless it is that one with a slip. */
export function paired(holding: readonly Relation[]): (failing: Relation) => boolean {
  const pairOf = (relation: Relation): string => `${relation.relation} ${idsOf(partsOf(relation))}`;
  const pairs = new Set(holding.map(pairOf));
  return (failing) =>
    /^(?:growth|share|multiple|per_head)$/.test(failing.relation) &&
    pairs.has(pairOf(failing)) &&
    !misprints(failing.focus).some((slip) => meet(slip, failing.computed));
}

/** The same two amounts, the other from the one: the words say which is the later. */
const isOtherOrder = (holding: Relation, failing: Relation): boolean =>
  failing.relation === 'change' &&
  failing.worded === true &&
  holding.worded !== true &&
  idsOf(holding.numbers) === idsOf(failing.numbers);

/** Some of the parts that the words say are all. */
const isSubset = (holding: Relation, failing: Relation): boolean =>
  failing.relation === 'sum' &&
  failing.worded === true &&
  holding.focus === failing.focus &&
  covers(failing, partsOf(holding));

/** Where the words tie numbers to a focus, other readings of it are none. */
function withoutUntied(relations: readonly Relation[]): Relation[] {
  const ties = new Map<string, readonly Claim[]>();
  const key = ({ relation, focus }: Relation): string => `${relation} ${focus.id}`;
  // those of the words that leave no doubt first
  const ranked = [...relations].sort((a, b) => Number(a.worded === true) - Number(b.worded === true));
  for (const relation of ranked) if (relation.bound !== undefined) ties.set(key(relation), relation.bound);
  return relations.filter((relation) =>
    (ties.get(key(relation)) ?? []).every((claim) => relation.numbers.includes(claim)),
  );
}

function keyOf({ relation, focus, numbers }: Relation): string {
  const ids = idsOf(numbers);
  return additive.test(relation) && numbers.length > 2 ? `additive ${ids}` : `${relation} ${focus.id} ${ids}`;
}

/** Relations that give their numbers to the last digit. */
const exact = /^(?:sum|difference|change|growth|share|per_head|multiple|periods)$/;

const additive = /^(?:sum|difference|change|periods|count)$/;

function covers(relation: Relation, claims: readonly Claim[]): boolean {
  return claims.every((claim) => relation.numbers.includes(claim));
}
