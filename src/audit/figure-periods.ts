// The period of the figure that a number speaks of.

import { parsePeriod } from '../lib/index.js';
import type { Claim } from './claim.js';
import { spanKey, yearOf } from './periods-in-text.js';

export interface Period {
  key: string;
  /** From the beginning of the year up to it. */
  ytd: boolean;
  /** The text does not name it. */
  guessed?: true;
  /** In place of a later one that the text told before: nothing is held against the text by it. */
  instead?: true;
}

/** The figure's period; where the text names none, `last`, the last year that the workspace has anything of. */
export function periodFor(claim: Claim, last: string | null = null): Period | null {
  const told = periodTold(claim);
  // "We vowed to stand at 700 billion in 2021. ... Food and logistics carry": the year aimed at is none of the figures.
  if (told !== null && last !== null && !claim.periodHere && claim.role !== 'target' && told.key > last)
    return { key: last, ytd: false, guessed: true, instead: true };
  if (told !== null || (claim.period !== null && yearOf(claim.period) !== null) || last === null) return told;
  return { key: last, ytd: false, guessed: true };
}

function periodTold(claim: Claim): Period | null {
  const span =
    claim.period ?? (claim.since === null ? null : { from: claim.since.from + 12, to: claim.since.to + 12 });
  if (span === null || yearOf(span) === null) return null;
  const { from, to } = span;
  const key = spanKey({ from, to });
  if (claim.period?.point === true)
    return { key: to % 12 === 11 ? String(Math.floor(to / 12)) : key, ytd: false };
  if (parsePeriod(key) !== undefined) return { key, ytd: false };
  const toDate = from % 12 === 0 && Math.floor(from / 12) === Math.floor(to / 12);
  return toDate ? { key: spanKey({ from: to, to }), ytd: true } : null;
}
