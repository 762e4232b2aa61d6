// What English texts tell apart, over several sentences or lines: shares and counts of which the last is what remains, months and
// quarters with what they come to, amounts in two currencies with their rate, an amount with its years or with that for each, and
// the year of one event.

import type { Claim } from '../claim.js';
import { carriedQuotients } from './carried-quotients.js';
import { closedShares } from './closed-shares.js';
import { datedPaces } from './dated-paces.js';
import { durationsEn } from './durations-en.js';
import { eventYearsEn } from './event-years-en.js';
import { numberedYears } from './numbered-years-en.js';
import { ratedConversions } from './rated-conversions.js';
import type { Reader } from './reader.js';
import type { Relation } from './relation.js';
import { talliesApart } from './tallies-apart.js';
import { tiledPeriods } from './tiled-periods.js';
import { yearComparedWith } from './year-compared-with.js';

/** Of all claims, dates among them, and of those that are numbers of their own. */
export const toldApart = (all: readonly Claim[], own: readonly Claim[], reader: Reader): Relation[] => [
  ...eventYearsEn(all, reader),
  ...durationsEn(all, reader),
  ...numberedYears(all, reader),
  ...closedShares(own, reader),
  ...ratedConversions(own, reader),
  ...talliesApart(own, reader),
  ...tiledPeriods(all, reader),
  ...datedPaces(own, reader),
  ...carriedQuotients(own, reader),
  ...yearComparedWith(own, reader),
];
