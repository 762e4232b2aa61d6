// Candidates for relations, weighed. A text seldom says outright which numbers belong together, so every reading that
// its structure allows is tried. One that holds is told. One that does not is held against the text only where the
// structure leaves no doubt, or where a single misprint or a known mistake explains it and chance hardly could.

import type { Claim } from '../claim.js';
import { meet, type Interval } from '../hedges.js';
import { explained, plainly, slipsOf, type Candidate } from './explained.js';
import { addsNothing, directed, idsOf, relate, type Relation } from './relation.js';

export { explained, slipsOf, type Candidate } from './explained.js';

/** A reading that only may be meant is told where it holds, unless chance would make one of as many hold so often. */
const coincidence = 0.08;

/** Weighs the candidates of each focus against each other: one that holds clears it, unless the text rules that one out. */
export function weigh(candidates: readonly Candidate[]): Relation[] {
  return byFocus(candidates)
    .map(tied)
    .flatMap((group): Relation[] => {
      const judged = group.flatMap(judge);
      const worded = judged.filter(({ candidate }) => candidate.worded === true);
      if (worded.length > 0 && judged.every((one) => !one.holds || one.candidate.evidence !== 'sure'))
        return ofOne(worded) || judged.every((one) => !one.holds) ? [failing(worded[0] as Judged)] : [];
      const inReach = judged.filter(plausible).length;
      const holding = judged.filter(
        (one) =>
          one.holds &&
          (one.candidate.evidence !== 'possible' ||
            one.candidate.first === true ||
            looseness(one) * inReach < coincidence),
      );
      if (holding.length > 0) return [...apart(holding).map(told), ...otherwiseParted(judged, holding)];
      const sure = unlike(judged.filter(({ candidate }) => candidate.evidence === 'sure'));
      // A reading that holds, if only perhaps, leaves a doubt about the one that does not.
      const doubtful = judged.some((one) => one.holds && looseness(one) < 0.1);
      if (sure.length > 0) {
        if (doubtful) return [];
        const slipped = sure.filter(({ candidate }) => explained({ ...candidate, evidence: 'likely' }, 1));
        return sure.length === 1 ? sure.map(failing) : slipped.length === 1 ? slipped.map(failing) : [];
      }
      const readings = group.filter(({ evidence }) => evidence !== 'possible').length;
      const likely = unlike(judged.filter(({ candidate }) => explained(candidate, readings)));
      return likely.length === 1 ? likely.map(failing) : [];
    });
}

/** The readings of each number as each sort of relation. */
export function byFocus(candidates: readonly Candidate[]): Candidate[][] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = `${candidate.focus.id} ${candidate.relation}`;
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  return [...groups.values()];
}

/** The readings with the numbers that the words tie to the focus, where they do. */
function tied(group: readonly Candidate[]): readonly Candidate[] {
  const ties = group.filter((candidate) => candidate.bound !== undefined);
  const bound = (ties.find(({ worded }) => worded === true) ?? ties[0])?.bound ?? [];
  return group.filter(({ others }) => bound.every((claim) => others.includes(claim)));
}

/** One of those that hold the same numbers against each other, the one that the words tie first. */
function unlike(readings: readonly Judged[]): Judged[] {
  const sorted = [...readings].sort(
    (a, b) => Number(b.candidate.bound !== undefined) - Number(a.candidate.bound !== undefined),
  );
  return [...new Map(sorted.toReversed().map((one) => [valuesOf(one.candidate.others), one])).values()];
}

/** The numbers by what they say, in whatever order: one that is told twice is one. */
const valuesOf = (claims: readonly Claim[]): string =>
  claims
    .map(({ value, unit, per }) => `${value} ${unit} ${per ?? ''}`)
    .sort()
    .join(', ');

/** A whole that is parted twice, by place and by kind: the parts that make it say nothing for the others. */
function otherwiseParted(judged: readonly Judged[], holding: readonly Judged[]): Relation[] {
  const used = new Set(holding.flatMap(({ candidate }) => candidate.others));
  const failed = judged.filter(
    ({ holds, candidate }) =>
      !holds &&
      candidate.relation === 'sum' &&
      (candidate.evidence === 'sure' || candidate.evidence === 'likely') &&
      candidate.others.length > 1 &&
      candidate.others.every((claim) => !used.has(claim)) &&
      explained(
        { ...candidate, evidence: candidate.apart === true ? 'likely' : 'weak' },
        candidate.apart !== true && judged.length > 4 ? 2 : 1,
      ),
  );
  return failed.length > 0 && ofOne(failed) ? [{ ...failing(failed[0] as Judged), apart: true }] : [];
}

/** Told as failing, with whether one slip would explain it. */
function failing(one: Judged): Relation {
  const { candidate } = one;
  const rests = candidate.evidence !== 'sure' && !explained({ ...candidate, known: 'mistakes only' }, 1);
  return {
    ...told(one),
    slip: explained({ ...candidate, evidence: 'likely' }, 1),
    ...(rests ? { slips: slipsOf(candidate).claims } : {}),
  };
}

/** A reading held against the text, for the slip that explains it. */
export const failingOn = (candidate: Candidate): Relation[] =>
  judge(candidate).map((one) => ({ ...told(one), slip: true }));

/** Readings of the same numbers. */
function ofOne(list: readonly Judged[]): boolean {
  return new Set(list.map(({ candidate }) => idsOf(candidate.others))).size === 1;
}

/** A candidate with its arithmetic done; the words for it are made only where it is told. */
interface Judged {
  candidate: Candidate;
  stated: Interval;
  computed: Interval;
  holds: boolean;
}

/** Whether the arithmetic of a reading gives what its number stands for. */
export function holds({ focus, others, compute, stated, reading = plainly }: Candidate): boolean {
  const computed = compute(others.map(reading));
  return computed !== undefined && meet(computed, stated ?? focus.interval);
}

function judge(candidate: Candidate): Judged[] {
  const { focus, others, compute, reading = plainly } = candidate;
  const computed = compute(others.map(reading));
  const stated = candidate.stated ?? reading(focus);
  if (computed === undefined) return [];
  const holds = meet(stated, computed);
  const idle =
    candidate.relation === 'sum' && focus.half > 0.5 && others.some((part) => addsNothing(part, focus));
  return holds && idle ? [] : [{ candidate, stated, computed, holds }];
}

function told({ candidate, stated, computed }: Judged): Relation {
  const { relation, focus, others, formula, worded, bound } = candidate;
  const [mark] = others;
  if (relation === 'direction' && mark !== undefined)
    return {
      ...directed(focus, others, mark, meet(stated, computed)),
      ...(worded === true ? { worded } : {}),
    };
  const related = relate(relation, focus, others, computed, formula, stated);
  return { ...related, ...(worded === true ? { worded } : {}), ...(bound === undefined ? {} : { bound }) };
}

/** The first, and those that give the number by other numbers: a whole may be parted in several ways. */
function apart(holding: readonly Judged[]): Judged[] {
  return holding.filter(({ candidate }, i) =>
    holding
      .slice(0, i)
      .every((other) => candidate.others.every((claim) => !other.candidate.others.includes(claim))),
  );
}

/**
 * A reading that the words tie to its numbers: told where it holds, and held against the text where a known mistake or a slip of
 * the pen explains it.
 */
export function tiedReading(candidate: Candidate): Relation[] {
  const [one] = judge(candidate);
  if (one === undefined || !(one.holds || explained(candidate, 1))) return [];
  return [{ ...told(one), worded: true, ...(one.holds ? {} : { slip: true }) }];
}

/** Of the order of what the text states: a reading that chance could make hold. */
function plausible({ stated, computed }: Judged): boolean {
  const [a, b] = [Math.abs(stated.low + stated.high), Math.abs(computed.low + computed.high)];
  return a < 3 * b && b < 3 * a;
}

/** How much of what the number could have been the arithmetic lets through. */
function looseness({ computed, candidate: { focus } }: Judged): number {
  const width = computed.high - computed.low + focus.interval.high - focus.interval.low;
  return width / Math.max(Math.abs(computed.high), Math.abs(focus.interval.high), 1e-9);
}
