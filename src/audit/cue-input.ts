// What the words around a number are read from, and what both languages share in reading them.

import type { Role } from './claim.js';
import type { Mention } from './mention.js';

export interface Reading {
  role: Role;
  direction: number;
  whole: string | null;
}

export interface CueInput {
  mention: Mention;
  gap: string;
  tail: string;
  /** The number before it in the sentence, and how it was read. */
  previous: { mention: Mention; reading: Reading } | null;
  /** The number after it in the sentence. */
  next: Mention | null;
  /** The concept that its clause is about. */
  concept: string | null;
}

export function sameSort(a: Mention, b: Mention): boolean {
  const points = (unit: string): boolean => unit === 'points' || unit === 'index_points';
  return a.unit === b.unit || (points(a.unit) && points(b.unit));
}

export function isConversion(
  mention: Mention,
  previous: Mention | null,
  gap: string,
  between: RegExp,
): boolean {
  if (previous === null || !isMoney(mention.unit) || !isMoney(previous.unit)) return false;
  return mention.unit !== previous.unit && between.test(gap);
}

export function isMoney(unit: string): boolean {
  return (/^[A-Z]{3}$/.test(unit) && unit !== 'TEU') || /^(?:shilling|peso|franc|krone|dinar)$/.test(unit);
}
