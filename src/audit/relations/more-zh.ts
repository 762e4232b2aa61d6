// Readers of Chinese statements that are weighed together with the others.

import type { Claim } from '../claim.js';
import type { Candidate } from './candidate.js';
import { datedChanges } from './dated-changes-zh.js';
import { earlyYears } from './early-years-zh.js';
import { eventYears } from './event-years-zh.js';
import type { Reader } from './reader.js';
import { wayWords } from './way-words-zh.js';

export const candidatesZh = (all: readonly Claim[], own: readonly Claim[], reader: Reader): Candidate[] => [
  ...wayWords(own, reader),
  ...datedChanges(own, reader),
  ...eventYears(all, reader),
  ...earlyYears(all, reader),
];
