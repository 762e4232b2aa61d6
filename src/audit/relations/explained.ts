// A reading of numbers as a relation, and whether a slip of the pen or a well-known mistake explains that it fails: two digits
// changed about, one scale word for another, a rise told as a fall, and how likely chance alone would make such a reading hold.

import type { Claim } from '../claim.js';
import { meet, type Interval } from '../hedges.js';
import { misprints } from './misprints.js';
import { middle, scale, type RelationKind } from './relation.js';

export interface Candidate {
  relation: RelationKind;
  /** The number that the others give. */
  focus: Claim;
  others: readonly Claim[];
  /** What the others give, from what each of them stands for; undefined where that cannot be said. */
  compute: (others: readonly Interval[]) => Interval | undefined;
  formula: string;
  /**
   * `sure`: held against the text where it fails; `likely` and `weak`: only where a mistake explains it that chance
   * would bring about once in ten or in fifty times; `possible`: never.
   */
  evidence: 'sure' | 'likely' | 'weak' | 'possible';
  /** Misprints are left out where growth may be at constant prices and differ anyhow. */
  known?: 'mistakes only';
  /** What well-known mistakes would give: the increase divided by the new level, an average without compounding ... */
  mistakes?: (others: readonly Interval[]) => (Interval | undefined)[];
  stated?: Interval;
  /** The words between the numbers leave no doubt what they are: no reading that only may be meant clears it. */
  worded?: true;
  /** A reading that stands first in the text: told where it holds, however many others there are. */
  first?: boolean;
  /** Numbers that the words tie to the focus: no reading of it without them is meant. */
  bound?: readonly Claim[];
  /** Told for itself: other readings of the focus that hold do not clear it where a slip explains it. */
  apart?: boolean;
  /** What a number stands for in this reading; its printed precision where nothing is given. */
  reading?: (claim: Claim) => Interval;
}

/** How likely it may be that a mistake explains a failing relation by chance alone. */
const chanceAllowed = { sure: 1, likely: 0.3, weak: 0.1, possible: 0 };

/** What a number stands for, where a reading does not say it otherwise. */
export const plainly = (claim: Claim): Interval => claim.interval;

/** Whether one misprint or known mistake makes the relation hold, and chance is too small to do so. */
export function explained(candidate: Candidate, readings: number): boolean {
  const { evidence, mistakes, reading = plainly } = candidate;
  const plain = candidate.others.map(reading);
  const scope = scopeOf(candidate, plain);
  if (scope === undefined) return false;
  /** Whether a slip of one sort explains it, as many as there are of that sort. */
  const by = (slips: readonly Slip[]): boolean =>
    slips.some(isUndone) && chanceOf(slips, scope) * readings < chanceAllowed[evidence];
  if (
    by(
      (mistakes?.(plain) ?? []).map((given) => ({
        claim: candidate.focus,
        undone: scope.stated,
        own: scope.stated,
        given,
      })),
    )
  )
    return true;
  return candidate.known !== 'mistakes only' && by(misprintsOf(candidate, plain, scope));
}

/** The numbers in which one misprint undone makes the relation hold, and how likely chance alone would do so. */
export function slipsOf(candidate: Candidate): { claims: Claim[]; chance: number } {
  const plain = candidate.others.map(candidate.reading ?? plainly);
  const scope = scopeOf(candidate, plain);
  if (scope !== undefined && isTurned(candidate, scope))
    return { claims: [candidate.focus], chance: (turnedWeight * scope.width) / scope.spread };
  const slips = scope === undefined ? [] : misprintsOf(candidate, plain, scope);
  return {
    claims: slips.filter((slip) => isUndone(slip) && !isPointMoved(slip)).map(({ claim }) => claim),
    chance: scope === undefined ? 1 : chanceOf(slips, scope),
  };
}

/** 47.3 for 4.73: nobody slips so who prints both with one decimal, and what is printed more precisely fits too much. */
export const isPointMoved = ({ claim, undone }: Pick<Slip, 'claim' | 'undone'>): boolean =>
  [10, 0.1].some((power) => Math.abs(Math.abs(middle(undone) / claim.value) / power - 1) < 1e-9);

/** Which way a number goes is read from words, which may be misread as well as miswritten. */
const turnedWeight = 2;

/** A rise that is told as a fall of the same size. */
const isTurned = ({ relation, focus }: Candidate, { stated, computed }: Scope): boolean =>
  relation === 'growth' && focus.direction !== 0 && meet(scale(stated, -1), computed);

/** A number with its misprint or mistake undone: what the focus then states, and what the others then give. */
interface Slip {
  claim: Claim;
  undone: Interval;
  own: Interval;
  given: Interval | undefined;
}

/** What a relation states, how wide its numbers are printed, and how large they are. */
interface Scope {
  stated: Interval;
  computed: Interval;
  width: number;
  spread: number;
}

function scopeOf(candidate: Candidate, plain: readonly Interval[]): Scope | undefined {
  const { relation, focus, compute, reading = plainly } = candidate;
  const stated = candidate.stated ?? reading(focus);
  const computed = compute(plain);
  if (computed === undefined) return undefined;
  // Exact counts are a unit apart.
  const width = stated.high - stated.low + computed.high - computed.low || 1;
  // Shares are weighed against the hundred that they make.
  const least = relation === 'structure' ? 0.5 : 0;
  const spread = Math.max(least, Math.abs(stated.high), Math.abs(stated.low), Math.abs(computed.high));
  return { stated, computed, width, spread };
}

const isUndone = ({ own, given }: Slip): boolean => given !== undefined && meet(own, given);

/** How likely one of so many slips makes a relation hold by chance: those that give another order of size could not. */
function chanceOf(slips: readonly Slip[], { width, spread }: Scope): number {
  const inReach = slips.filter(
    ({ given }) =>
      given !== undefined && Math.abs(given.high) < 3 * spread && Math.abs(given.high) > spread / 30,
  );
  return (width / spread) * Math.max(1, inReach.length);
}

function misprintsOf(
  { relation, focus, others, compute }: Candidate,
  plain: readonly Interval[],
  { stated, computed, width }: Scope,
): Slip[] {
  return [
    ...misprints(focus).map((own) => ({ claim: focus, undone: own, own, given: computed })),
    // A slip that leaves next to nothing of a number explains whatever nearly fits without it.
    ...others.flatMap((claim, i) =>
      misprints(claim)
        .filter((changed) => {
          // What a million taken for a billion leaves is as precise as it is printed.
          const own = claim.value > 500 * Math.abs(changed.high) ? changed.high - changed.low : width;
          return (
            relation !== 'sum' ||
            Math.abs(changed.high) > 10 * (own === width ? width : own + stated.high - stated.low)
          );
        })
        .map((changed) => ({
          claim,
          undone: changed,
          own: stated,
          given: compute(plain.map((interval, k) => (k === i ? changed : interval))),
        })),
    ),
  ];
}
