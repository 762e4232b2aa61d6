// All relations between the numbers of one text or of several.

import type { Claim } from '../claim.js';
import type { SourceText } from '../document.js';
import { balanceCandidates, componentCandidates, flowCandidates, remainderCandidates } from './balances.js';
import { weigh } from './candidate.js';
import { changeCandidates } from './changes.js';
import { clear } from './clear.js';
import { countRelations } from './counts.js';
import { growthRelations } from './growth.js';
import { conversionRelations, perHeadRelations } from './money.js';
import { ratioCandidates } from './ratios.js';
import { type Reader, readerOf } from './reader.js';
import type { Relation } from './relation.js';
import { multipleCandidates } from './multiples.js';
import { pairCandidates } from './pairs.js';
import { perCandidates } from './per.js';
import { headingCandidates, periodRelations, repeatedRelations, scaleCandidates } from './repeated.js';
import { runCandidates } from './runs.js';
import { shareRelations } from './shares.js';
import { spanCandidates, twoYearCandidates } from './spans.js';
import { wholeCandidates } from './structures.js';
import { sumRelations } from './sums.js';
import { targetRelations } from './targets.js';
import { turnRelations } from './turns.js';

export { currencyPairs, rateText, type Pair } from './money.js';
export { quantityText, relate, type Relation, type RelationKind } from './relation.js';

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
  return clear(
    [...within, ...repeated].filter(
      (relation) =>
        relation.numbers.every((claim) => claim.aside === null || claim.aside === 'date') &&
        !hasOtherBase(relation, claims, reader) &&
        !isRevision(relation, reader),
    ),
  );
}

/** "8.0 percent below the five-year average of 91,500": growth on that number, whatever others there are. */
function hasOtherBase(
  { relation, verdict, focus, numbers }: Relation,
  claims: readonly Claim[],
  reader: Reader,
): boolean {
  if (relation !== 'growth' || verdict === 'consistent' || focus.lang !== 'en') return false;
  const next = claims.find(
    (claim) => claim.source === focus.source && claim.start > focus.end && claim.aside === null,
  );
  if (next === undefined || next.sentence !== focus.sentence || numbers.includes(next)) return false;
  return /^\s*(?:above|below|over|under|(?:more|less|fewer|higher|lower|up|down) (?:than|on|from))\s[^,;()]{0,50}$/i.test(
    reader.between(focus, next),
  );
}

const revised =
  /上调|下调|调高|调低|修正为|\b(?:rais|lift|cut|lower|revis|upgrad|downgrad)\w*\b[^.;]{0,60}\b(?:forecast|estimate|guidance|outlook|projection|target)|\b(?:forecast|estimate|guidance|outlook|projection|target)\b[^.;]{0,60}\b(?:rais|lift|cut|lower|revis|upgrad|downgrad)\w*/i;

/** "由7400亿日元上调至7700亿日元，同比增长9%": from one forecast to another, not from one year to the next. */
function isRevision({ relation, verdict, focus }: Relation, reader: Reader): boolean {
  return relation === 'growth' && verdict === 'inconsistent' && revised.test(reader.sentence(focus));
}

function relationsIn(all: readonly Claim[], reader: Reader): Relation[] {
  const own = all.filter((claim) => claim.aside === null);
  return [
    ...growthRelations(own),
    ...sumRelations(own, reader),
    ...shareRelations(own, reader),
    ...conversionRelations(own),
    ...perHeadRelations(own, reader),
    ...countRelations(own, reader),
    ...targetRelations(all, reader),
    ...periodRelations(own),
    ...turnRelations(own, reader),
    ...weigh([
      ...runCandidates(own, reader),
      ...pairCandidates(own),
      ...ratioCandidates(own, reader),
      ...changeCandidates(own, reader),
      ...balanceCandidates(own, reader),
      ...flowCandidates(own, reader),
      ...remainderCandidates(own, reader),
      ...wholeCandidates(own, reader),
      ...componentCandidates(own),
      ...multipleCandidates(own, reader),
      ...headingCandidates(own, reader),
      ...scaleCandidates(own),
      ...perCandidates(own, reader),
      ...spanCandidates(own, reader),
      ...twoYearCandidates(own),
    ]),
  ];
}

/** How many sentences are read together, and how many before and behind them are looked at besides. */
const [blockLength, overlap] = [60, 20];

/** A long text in blocks of sentences, so that time grows with its length: what belongs together stands near. */
function blocksOf(claims: readonly Claim[]): { from: number; to: number; claims: Claim[] }[] {
  const blocks = new Map<number, Claim[]>();
  for (const claim of claims) {
    const first = Math.max(0, Math.floor((claim.sentence - overlap) / blockLength));
    for (let i = first; i * blockLength - overlap <= claim.sentence; i++) {
      if (claim.sentence >= (i + 1) * blockLength + overlap) continue;
      const block = blocks.get(i) ?? [];
      block.push(claim);
      blocks.set(i, block);
    }
  }
  return [...blocks].map(([i, own]) => ({
    from: i * blockLength,
    to: (i + 1) * blockLength,
    claims: own,
  }));
}
