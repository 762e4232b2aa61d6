// All relations between the numbers of one text or of several.

import type { Claim } from '../claim.js';
import type { SourceText } from '../document.js';
import { averageCandidatesZh } from './averages-zh.js';
import { balanceCandidates, componentCandidates, remainderCandidates, swingCandidates } from './balances.js';
import { bandCandidates } from './bands-zh.js';
import { blocksOf } from './blocks.js';
import { barredWholes } from './barred-wholes-zh.js';
import { apposedShareCandidates } from './apposed-shares.js';
import { bracketedBaseCandidates } from './bracketed-bases.js';
import { boundedMultiples } from './bounded-multiples.js';
import { compoundedRateCandidates } from './compounded-rates.js';
import { changeInPercentCandidates } from './changes-in-percent.js';
import { outdoneCandidates } from './outdone.js';
import { bracketedPairs } from './bracketed-pairs.js';
import { contributedAmountCandidates } from './contributed-amounts.js';
import { cumulationCandidates } from './cumulations.js';
import { weigh } from './candidate.js';
import { comparedYears, toldAverages } from './two-years.js';
import { pastWholes } from './past-wholes.js';
import { countedYears } from './counted-years.js';
import { causedWays } from './caused-ways.js';
import { changeCandidates } from './changes.js';
import { clear } from './clear.js';
import { complementCandidates } from './complement-pairs.js';
import { comparisonCandidates as comparisonsInChinese } from './comparisons-zh.js';
import { comparisonCandidates } from './comparisons.js';
import { consecutiveYears } from './consecutive-years.js';
import { countRelations } from './counts.js';
import { flowCandidates, turnedBalances } from './flows.js';
import { drawnRates } from './drawn-rates.js';
import { earlierAmountCandidates } from './earlier-amounts.js';
import { carryOverCandidates } from './effects-zh.js';
import { indicatorsTold } from './indicators-told.js';
import { growthRelations } from './growth.js';
import { heldAgainst } from './held-against.js';
import { labourCandidates } from './labour.js';
import { conversionRelations, perHeadRelations } from './money.js';
import { listsInStep } from './lists-in-step.js';
import { aimsReached } from './aims-reached.js';
import { outerParts } from './outer-parts.js';
import { limits } from './limits.js';
import { listedShares } from './listed-shares-en.js';
import { listedPartCandidates } from './listed-parts.js';
import { lineCandidates, namedTotals } from './lists-zh.js';
import { rateOfChangeCandidates } from './rates-of-change.js';
import { ratioCandidates } from './ratios.js';
import { numbersAround } from './reach.js';
import { type Reader, readerOf } from './reader.js';
import { quarterCandidates } from './quarters.js';
import type { Relation } from './relation.js';
import { movedRates } from './moved-rates.js';
import { relationsEn } from './more-en.js';
import { candidatesZh, relationsZh } from './more-zh.js';
import { movementCandidates } from './movements.js';
import { multipleCandidates } from './multiples.js';
import { namedRates } from './named-rates-en.js';
import { namedRateCandidates } from './named-rates-zh.js';
import { namedParts } from './named-parts.js';
import { namedDifferences, namedQuotients } from './named-zh.js';
import { contributedWholes, nestedCandidates } from './nested-zh.js';
import { meantWholes } from './meant-wholes.js';
import { namedBaseRelations } from './named-bases.js';
import { namedPartCandidates } from './partitions.js';
import { pairCandidates } from './pairs.js';
import { preciseSums } from './precise-sums.js';
import { progressCandidates } from './progress-zh.js';
import { anniversaries, yearSpans } from './year-spans-zh.js';
import { partLimits } from './part-limits-zh.js';
import { toldOnceMore } from './told-once-more.js';
import { toldAims } from './aims-told-zh.js';
import { netWays } from './net-ways-zh.js';
import { editions, firstTimes, yearCandidatesZh } from './years-zh.js';
import { perCandidatesZh } from './per-zh.js';
import { openReadings } from './open-readings.js';
import { oversizedParts } from './oversized-parts.js';
import { overshot } from './overshot.js';
import { farPerHead } from './per-far.js';
import { perCandidates } from './per.js';
import { perGivenCandidates } from './per-given.js';
import { measuredOnTimes } from './named-times.js';
import { periodLineCandidates } from './period-lines.js';
import { phrasedBases } from './phrased-bases-zh.js';
import { placed } from './places.js';
import { headingCandidates, periodRelations, repeatedRelations, scaleCandidates } from './repeated.js';
import { restsOfChanges } from './rests-of-changes.js';
import { runCandidates } from './runs.js';
import { siblingShares } from './sibling-shares.js';
import { slippedReadings } from './slipped.js';
import { sideCandidates } from './sides-zh.js';
import { shareRelations } from './shares.js';
import { statedShares } from './stated-shares.js';
import { isLeftAlone } from './left-alone.js';
import { sinceCandidates } from './since.js';
import { jointCandidates } from './shares-zh.js';
import { meantWholesZh } from './meant-wholes-zh.js';
import {
  averagedCandidates,
  spanAverages,
  spanCandidates,
  twoYearCandidates,
  yearCountCandidates,
  yearsBetweenTold,
} from './spans.js';
import { wholeCandidates } from './structures.js';
import { weightedCandidates } from './weighted.js';
import { weightedPartCandidates } from './weighted-parts.js';
import { sumRelations } from './sums.js';
import { targetRelations } from './targets.js';
import { toldApart } from './told-apart.js';
import { toldAgainCandidates } from './told-again.js';
import { contributedChanges, toldPartCandidates } from './told-parts.js';
import { shrunkYetAdded } from './shrunk-yet-added.js';
import { toldPaces } from './told-paces.js';
import { toldRatioCandidates } from './told-ratios.js';
import { toldShareCandidates } from './told-shares.js';
import { toldTotalCandidates } from './told-totals.js';
import { timedBaseCandidates } from './timed-bases.js';
import { thresholdRelations } from './thresholds-zh.js';
import { toldWayCandidates } from './told-ways.js';
import { tiedQuotients } from './tied-quotients-zh.js';
import { turnRelations } from './turns.js';
import { wordedTallies } from './worded-tallies.js';
import { wrongWholes } from './wrong-wholes.js';
import { yearCandidatesEn } from './years-en.js';
import { recordAgain } from './record-again.js';
import { yearsCounted } from './year-gaps.js';
import { yearsTold } from './years-told.js';

export { currencyPairs, rateText, type Pair } from './money.js';
export { givenBy, quantityText, relate, type Relation, type RelationKind } from './relation.js';

export function relationsOf(texts: readonly SourceText[], claims: readonly Claim[]): Relation[] {
  const reader = readerOf(texts, claims);
  const within = texts.flatMap((_, source) =>
    blocksOf(claims.filter((claim) => claim.source === source)).flatMap((block) =>
      relationsIn(block.claims, reader).filter(
        ({ focus }) => focus.sentence >= block.from && focus.sentence < block.to,
      ),
    ),
  );
  const repeated = repeatedRelations(
    claims.filter((claim) => claim.aside === null),
    reader,
  );
  const around = numbersAround(claims);
  const kept = clear(
    [...within, ...repeated].filter(
      (relation) =>
        relation.numbers.every((claim) => claim.aside === null || claim.aside === 'date') &&
        !isLeftAlone(relation, around(relation), reader),
    ),
  );
  return placed(kept, texts);
}

function relationsIn(all: readonly Claim[], reader: Reader): Relation[] {
  const own = all.filter((claim) => claim.aside === null);
  const candidates = [
    ...runCandidates(own, reader),
    ...pairCandidates(own, reader),
    ...bracketedPairs(own, reader),
    ...comparisonCandidates(own, reader),
    ...movementCandidates(own, reader),
    ...earlierAmountCandidates(own, reader),
    ...timedBaseCandidates(own, reader),
    ...bracketedBaseCandidates(own, reader),
    ...changeInPercentCandidates(own, reader),
    ...outdoneCandidates(own, reader),
    ...listsInStep(own, reader),
    ...boundedMultiples(own, reader),
    ...toldPaces(own, reader),
    ...compoundedRateCandidates(own, reader),
    ...rateOfChangeCandidates(own, reader),
    ...ratioCandidates(own, reader),
    ...apposedShareCandidates(own, reader),
    ...toldShareCandidates(own, reader),
    ...toldPartCandidates(own, reader),
    ...complementCandidates(own, reader),
    ...cumulationCandidates(own),
    ...labourCandidates(own, reader),
    ...jointCandidates(own, reader),
    ...nestedCandidates(own),
    ...contributedWholes(own, reader),
    ...changeCandidates(own, reader),
    ...balanceCandidates(own, reader),
    ...flowCandidates(own, reader),
    ...turnedBalances(own, reader),
    ...remainderCandidates(own, reader),
    ...wholeCandidates(own, reader),
    ...componentCandidates(own, reader),
    ...multipleCandidates(own, reader),
    ...toldTotalCandidates(own, reader),
    ...toldWayCandidates(own, reader),
    ...causedWays(own, reader),
    ...indicatorsTold(own, reader),
    ...toldAgainCandidates(own, reader),
    ...listedPartCandidates(own, reader),
    ...oversizedParts(own, reader),
    ...periodLineCandidates(own, reader),
    ...headingCandidates(own, reader),
    ...scaleCandidates(own),
    ...perCandidates(own, reader),
    ...perGivenCandidates(own, reader),
    ...perCandidatesZh(own, reader),
    ...namedRateCandidates(own, reader),
    ...progressCandidates(own, reader),
    ...averageCandidatesZh(own, reader),
    ...sideCandidates(own, reader),
    ...bandCandidates(own, reader),
    ...yearCandidatesZh(own, reader),
    ...yearCandidatesEn(all, reader),
    ...firstTimes(all, reader),
    ...yearSpans(own, reader),
    ...anniversaries(all, reader),
    ...toldAims(own, reader),
    ...toldRatioCandidates(own, reader),
    ...editions(all, reader),
    ...candidatesZh(all, own, reader),
    ...spanCandidates(own, reader),
    ...yearCountCandidates(own, reader),
    ...yearsBetweenTold(all, reader),
    ...spanAverages(own, reader),
    ...twoYearCandidates(own, reader),
    ...averagedCandidates(own, reader),
    ...comparisonsInChinese(own, reader),
    ...namedPartCandidates(
      own.filter((claim) => claim.role === 'level'),
      reader,
    ),
    ...lineCandidates(own, reader),
    ...namedTotals(own, reader),
    ...namedDifferences(own, reader),
    ...namedQuotients(own, reader),
    ...carryOverCandidates(own, reader),
    ...swingCandidates(own, reader),
    ...sinceCandidates(own, reader),
    ...quarterCandidates(own, reader),
    ...weightedCandidates(own, reader),
    ...weightedPartCandidates(own, reader),
    ...contributedAmountCandidates(own, reader),
  ];
  const known = [
    ...growthRelations(own, reader),
    ...sumRelations(own, reader),
    ...shareRelations(own, reader),
    ...conversionRelations(own),
    ...perHeadRelations(own, reader),
    ...countRelations(own, reader),
    ...wordedTallies(own, reader),
    ...toldApart(all, own, reader),
    ...consecutiveYears(all, reader),
    ...yearsCounted(all, reader),
    ...recordAgain(all, reader),
    ...targetRelations(all, reader),
    ...limits(own, reader),
    ...aimsReached(own, reader),
    ...outerParts(own, reader),
    ...periodRelations(own),
    ...turnRelations(own, reader),
    ...yearsTold(own, reader),
    ...namedBaseRelations(all, reader),
    ...measuredOnTimes(all, own, reader),
    ...wrongWholes(own, reader),
    ...toldOnceMore(own, reader),
    ...siblingShares(own, reader),
    ...meantWholes(own, reader),
    ...statedShares(own, reader),
    ...listedShares(own, reader),
    ...relationsEn(own, reader),
    ...namedRates(own, reader),
    ...movedRates(own, reader),
    ...heldAgainst(own, reader),
    ...drawnRates(own, reader),
    ...restsOfChanges(own, reader),
    ...comparedYears(all, reader),
    ...toldAverages(all, reader),
    ...pastWholes(own, reader),
    ...countedYears(own, reader),
    ...namedParts(own, reader),
    ...phrasedBases(own, reader),
    ...farPerHead(own, reader),
    ...overshot(own, reader),
    ...contributedChanges(own, reader),
    ...shrunkYetAdded(own, reader),
    ...thresholdRelations(own, reader),
    ...weigh(candidates),
    ...meantWholesZh(own, reader),
    ...tiedQuotients(own, reader),
    ...relationsZh(all, own, reader),
    ...netWays(own, reader),
    ...partLimits(own, reader),
  ];
  const read = [
    ...known,
    ...barredWholes(own, known, reader),
    ...slippedReadings([...candidates, ...openReadings(own, candidates)], known, own, reader),
  ];
  return [...read, ...preciseSums(own, read, reader)];
}
