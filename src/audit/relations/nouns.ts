// The noun that a number counts, in English.

import type { Claim } from '../claim.js';
import type { Reader } from './reader.js';

/** "12,672 more than before": no amount of its own. */
export const isRise = (claim: Claim, reader: Reader): boolean =>
  /^\s*(?:\w+\s+)?(?:more|less|fewer|higher|lower)\b/i.test(reader.tail(claim));

const stop =
  /^(?:in|on|at|of|and|or|to|by|from|for|with|was|were|is|are|as|than|over|during|last|this|which|that|who|had|has|have|will|would|up|down|million|billion|thousand|trillion|sold|made|brought|taken|recorded|registered|counted)$/i;

/** The last of the two nouns behind a number, or the two together: "overnight stays", "new titles". */
export function nounOf(claim: Claim, reader: Reader): string | null {
  const printed = `${claim.text} ${reader.tail(claim)}`.replace(/^[^A-Za-z]*/, '');
  const words = /^((?:[A-Za-z-]+\s?){0,4})/.exec(printed)?.[1]?.trim().split(/\s+/) ?? [];
  const end = words.findIndex((word) => stop.test(word));
  const own = (end < 0 ? words : words.slice(0, end)).filter((word) => /^[a-z]/.test(word)).slice(0, 3);
  const last = own.findLast((word) => /s$|people|children|women|men$/.test(word));
  if (last === undefined) return null;
  return own
    .slice(Math.max(0, own.indexOf(last) - 1), own.indexOf(last) + 1)
    .join(' ')
    .toLowerCase();
}

/** Counted by a noun of its own: stays, titles, shops; no money and no measure. */
export const isNounUnit = (claim: Claim, reader: Reader): boolean =>
  !/^[A-Z]{3}$/.test(claim.unit) && nounOf(claim, reader) !== null;
