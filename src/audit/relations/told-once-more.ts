// What texts tell twice over, in one way and in another: rises and falls beside their amounts, parts and their whole, amounts of
// either sign, one number again.

import type { Claim } from '../claim.js';
import { amountOfTwoYears } from './amount-of-two-years.js';
import { datedTwice } from './dated-twice.js';
import { headlineAmounts } from './headline-amounts.js';
import { misreadAgain } from './misread-again.js';
import { numberedParts } from './numbered-parts.js';
import { amountsOfOneYear } from './one-year-twice.js';
import type { Reader } from './reader.js';
import type { Relation } from './relation.js';
import { signedSums } from './signed-totals.js';
import { sumsNamedAgain } from './sums-named-again.js';
import { wrongWays } from './wrong-ways.js';
import { yearlyRuns } from './yearly-runs.js';

export const toldOnceMore = (claims: readonly Claim[], reader: Reader): Relation[] => [
  ...wrongWays(claims, reader),
  ...signedSums(claims, reader),
  ...misreadAgain(claims, reader),
  ...datedTwice(claims, reader),
  ...amountOfTwoYears(claims, reader),
  ...amountsOfOneYear(claims, reader),
  ...sumsNamedAgain(claims, reader),
  ...headlineAmounts(claims, reader),
  ...yearlyRuns(claims, reader),
  ...numberedParts(claims, reader),
];
