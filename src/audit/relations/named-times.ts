// What is measured on a time that the words name, by the readers of dated amounts one after the other.

import type { Claim } from '../claim.js';
import { datedAgain } from './dated-again.js';
import { periodBases } from './period-bases.js';
import type { Reader } from './reader.js';
import type { Relation } from './relation.js';
import { seriesBases } from './series-bases.js';
import { timedAgainst } from './timed-against.js';
import { turnedChanges } from './turned-changes.js';

/** Of all claims, the mentions of periods among them, and of the numbers alone. */
export const measuredOnTimes = (
  all: readonly Claim[],
  numbers: readonly Claim[],
  reader: Reader,
): Relation[] => [
  ...periodBases(all, reader),
  ...seriesBases(all, reader),
  ...turnedChanges(all, reader),
  ...datedAgain(all, reader),
  ...timedAgainst(numbers, reader),
];
