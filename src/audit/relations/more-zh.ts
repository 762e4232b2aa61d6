// Readers of Chinese statements that are weighed together with the others.

import type { Claim } from '../claim.js';
import type { Candidate } from './candidate.js';
import { averagesAgo } from './average-ago-zh.js';
import { contributedGrowthZh } from './contributed-growth-zh.js';
import { countedListsZh } from './counted-lists-zh.js';
import { countedParts } from './counted-parts-zh.js';
import { datedChanges } from './dated-changes-zh.js';
import { durationsZh } from './durations-zh.js';
import { earlyYears } from './early-years-zh.js';
import { elapsedYears } from './elapsed-years-zh.js';
import { eventYears } from './event-years-zh.js';
import { headlineAmountsZh } from './headline-amounts-zh.js';
import { movesTold } from './moves-told-zh.js';
import { namedAgainstZh } from './named-against-zh.js';
import { namedContributions } from './named-contributions-zh.js';
import { overfullPartsZh } from './overfull-parts-zh.js';
import { perBase } from './per-base-zh.js';
import { ratesTold } from './rates-told-zh.js';
import { doublings, ratiosByName } from './ratios-zh.js';
import type { Reader } from './reader.js';
import type { Relation } from './relation.js';
import { signsToldZh } from './signs-told-zh.js';
import { takenUp } from './taken-up-zh.js';
import { runsToldZh } from './runs-told-zh.js';
import { talliesZh } from './tallies-zh.js';
import { titlesTurned } from './titles-turned-zh.js';
import { timedChanges } from './timed-changes-zh.js';
import { toldRateZh } from './told-rate-zh.js';
import { twoTimes } from './two-times-zh.js';
import { waysTold } from './ways-told-zh.js';
import { wayWords } from './way-words-zh.js';
import { wholesByName } from './whole-by-name-zh.js';
import { yearlyAverages } from './yearly-averages-zh.js';

export const candidatesZh = (all: readonly Claim[], own: readonly Claim[], reader: Reader): Candidate[] => [
  ...wayWords(own, reader),
  ...datedChanges(own, reader),
  ...eventYears(all, reader),
  ...earlyYears(all, reader),
  ...elapsedYears(all, reader),
  ...durationsZh(all, reader),
  ...yearlyAverages(own, reader),
  ...takenUp(own, reader),
  ...movesTold(own, reader),
  ...ratesTold(own, reader),
  ...titlesTurned(own, reader),
  ...averagesAgo(own, reader),
  ...countedParts(own, reader),
  ...ratiosByName(own, reader),
];

/** Readers that judge for themselves. */
export const relationsZh = (all: readonly Claim[], own: readonly Claim[], reader: Reader): Relation[] => [
  ...namedContributions(own, reader),
  ...timedChanges(all, reader),
  ...twoTimes(all, reader),
  ...perBase(own, reader),
  ...doublings(own, reader),
  ...waysTold(own, reader),
  ...wholesByName(own, reader),
  ...talliesZh(own, reader),
  ...runsToldZh(own, reader),
  ...overfullPartsZh(own, reader),
  ...contributedGrowthZh(own, reader),
  ...countedListsZh(own, reader),
  ...headlineAmountsZh(own, reader),
  ...namedAgainstZh(own, reader),
  ...signsToldZh(own, reader),
  ...toldRateZh(own, reader),
];
