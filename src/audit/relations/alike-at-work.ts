import type { Claim } from '../claim.js';
import { alike } from './runs.js';

/** Counted alike; employment is told in persons and in jobs. */
export const alikeAtWork = (a: Claim, b: Claim): boolean =>
  alike(a, b) ||
  (a.source === b.source && [a, b].every(({ unit, per }) => per === null && /^(?:persons|jobs)$/.test(unit)));
