// A change told beside what it is the change of: in points between two rates, in the unit between two amounts.

import type { Claim } from '../claim.js';
import { distance } from '../frames.js';
import type { Interval } from '../hedges.js';
import { conceptOf } from '../lexicon.js';
import type { Candidate } from './candidate.js';
import type { Reader } from './reader.js';
import { closed, scale, sizeOf, subtract } from './relation.js';
import { alike } from './runs.js';

/** Every change with the pairs of rates or amounts that it may be the difference of. */
export function changeCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const told = claims.filter(
    (claim) =>
      ['level', 'previous', 'share', 'growth'].includes(claim.role) &&
      closed(claim) &&
      !claim.ordinal &&
      // 每10万人中: what the others are counted by
      !(claim.lang === 'zh' && reader.gap(claim).endsWith('每')),
  );
  const deltas = claims.filter(
    (claim) => (claim.role === 'points' || claim.role === 'change') && closed(claim),
  );
  return deltas.flatMap((delta) => {
    // 成本为84.86元，增加0.90元；费用为8.51元，增加0.20元: what has a change of its own is no earlier level.
    const changed = new Set(deltas.filter(({ frame }) => frame !== delta.frame).map(({ frame }) => frame));
    const near = told.filter((claim) => distance(claim, delta) <= 1 && measures(claim, delta));
    const here = near.filter((claim) => claim.sentence === delta.sentence).length;
    return near.flatMap((now) =>
      near.flatMap((before): Candidate[] =>
        now === before || !alike(now, before) || now.role === 'previous'
          ? []
          : readings(
              delta,
              now,
              before,
              evidenceFor(delta, now, before, here, changed, deltas, reader),
              reader,
            ),
      ),
    );
  });
}

/** 进出口增长4.8%，占总值的59.5%，比重提高1.1个百分点: a growth is no earlier share. */
function isOfAnotherKind(now: Claim, before: Claim): boolean {
  const kind = (claim: Claim): string =>
    claim.role === 'growth' || claim.role === 'share' ? claim.role : 'any';
  return now.lang === 'zh' && before.role !== 'previous' && kind(now) !== kind(before);
}

/** Points belong to rates and indices, amounts to amounts of their unit. */
function measures(claim: Claim, delta: Claim): boolean {
  if (delta.role === 'change' && delta.unit !== 'index_points')
    return alike(claim, delta) && claim.unit !== '1';
  return (
    claim.unit === '1' ||
    ((claim.unit === '' || claim.unit === 'index_points') && conceptOf(claim.concept)?.rate === true)
  );
}

function evidenceFor(
  delta: Claim,
  now: Claim,
  before: Claim,
  others: number,
  changed: ReadonlySet<number>,
  deltas: readonly Claim[],
  reader: Reader,
): Candidate['evidence'] {
  // "64 wolves, as opposed to 32, but farmers lost 410 sheep against 820": what "but" leads to is told for itself
  if (
    delta.lang === 'en' &&
    now.end <= delta.start &&
    /[,;]\s*(?:but|while|whereas)\b/i.test(reader.between(now, delta))
  )
    return 'possible';
  if (
    delta.lang === 'en' &&
    ([now, before].some((claim) => isBenchmark(claim, reader)) || areOpposed(now, before, reader))
  )
    return 'possible';
  // 49.4%，低于临界点0.6个百分点，比上月的49.1%上升0.3个百分点: by how much it differs from what has no number here
  if (delta.lang === 'zh' && onMark.test(reader.gap(delta)) && before.start > delta.end) return 'possible';
  if (before.role !== 'previous' || before.frame !== delta.frame || now.frame !== delta.frame)
    return isOfAnotherKind(now, before) || changed.has(before.frame) || changed.has(now.frame)
      ? 'possible'
      : before.sentence !== delta.sentence || now.sentence !== delta.sentence
        ? 'possible'
        : others === 2
          ? 'likely'
          : 'weak';
  if (delta.basis !== null && before.basis !== null && delta.basis !== before.basis) return 'possible';
  // 比上月末净增0.8万人，比年初净增2.1万人，年初为44.2万人: the base told behind is the last change's.
  const between = deltas.some(
    (other) =>
      other !== delta && other.frame === delta.frame && other.start > delta.end && other.end < before.start,
  );
  // "3,900 up on September and 1,200 down on December; ... (79,200 of 215,800)": so too in English
  if (between) return 'possible';
  // 比年初的4.05万亿元增加3120亿元；11月份当月增加286亿元: what the earlier level stands beside has its change
  const isTaken = deltas.some(
    (other) =>
      other !== delta && other.frame === delta.frame && other.start > before.end && other.end < delta.start,
  );
  if (delta.lang === 'zh' && isTaken && /；/.test(reader.between(before, delta))) return 'possible';
  // "below the 6.8 percent of the last quarter, yet 0.3 points above a year ago": a comparison of its own.
  const own = delta.basis !== null && before.basis === null && before.end <= delta.start;
  if (own && /[，；,;]/.test(reader.between(before, delta))) return 'possible';
  return 'sure';
}

const onMark =
  /(?:低于|高于|高出|超过|优于|快于|慢于)(?:临界点|荣枯线|枯荣线|分界线|景气线|全[国省市]|预期|目标|计划|长期?均值|[^，。；\d]{0,6}平均)[^，。；\d]{0,6}$/;

/** "Up 0.4 points to 80.3%, still below its average of 81.9%": no value of before. */
const isBenchmark = (before: Claim, reader: Reader): boolean =>
  /\b(?:average|mean|median|norm|trend|peak|record|high|low|maximum|minimum)(?: level| rate| value)? of\s*$/i.test(
    reader.gap(before),
  );

/** "94% of letters, whereas its share of parcels is 47%, two points down": each of its own. */
const areOpposed = (now: Claim, before: Claim, reader: Reader): boolean =>
  // "went up by 4 points to 88%, while the share of others slipped from 61% to 58%"
  (now.end <= before.start && /\b(?:whereas|while|whilst)\b/i.test(reader.between(now, before))) ||
  (before.role !== 'previous' &&
    before.end <= now.start &&
    /\b(?:whereas|while|whilst)\b/i.test(reader.between(before, now)) &&
    !/\b(?:earlier|before|ago|previous\w*|last|then|had)\b/i.test(reader.between(before, now)));

/** The decline from 8.0 to 8.8 percent widens by 0.8 points: what shrinks is told by its size as well. */
function readings(
  delta: Claim,
  now: Claim,
  before: Claim,
  evidence: Candidate['evidence'],
  reader: Reader,
): Candidate[] {
  const plain = candidate(delta, now, before, evidence, isValued(delta, reader));
  if (now.interval.high > 0 || now.role !== 'growth') return [plain];
  return [
    { ...plain, evidence: 'possible' },
    { ...plain, reading: (claim) => (claim === delta ? claim.interval : sizeOf(claim.interval)) },
  ];
}

/** "A cost ratio of 52.3%, an improvement of 3.4 points": for the better, whichever way that is. */
const isValued = (delta: Claim, reader: Reader): boolean =>
  delta.lang === 'en' &&
  delta.role === 'points' &&
  /\b(?:improv\w*|better\w*|worse\w*|deteriorat\w*)\b[^,;.]{0,40}$/i.test(reader.gap(delta));

function candidate(
  delta: Claim,
  now: Claim,
  before: Claim,
  evidence: Candidate['evidence'],
  valued: boolean,
): Candidate {
  const factor =
    delta.role === 'change' && delta.unit !== 'index_points'
      ? 1
      : now.unit !== '1' && delta.unit === 'points'
        ? 0.01
        : now.unit === '1' && delta.unit === 'index_points'
          ? 100
          : 1;
  const compute = ([a, b]: readonly Interval[]): Interval | undefined =>
    a === undefined || b === undefined ? undefined : scale(subtract(a, b), factor);
  const difference = compute([now.interval, before.interval]);
  // A change whose words give no direction may be either way.
  const turned =
    difference !== undefined &&
    (delta.direction === 0
      ? difference.high < 0
      : valued && difference.high * delta.direction < 0 && difference.low * delta.direction < 0);
  return {
    relation: 'change',
    focus: delta,
    others: [now, before],
    compute,
    formula: `${now.text} − ${before.text}`,
    evidence,
    ...(turned ? { stated: { low: -delta.interval.high, high: -delta.interval.low } } : {}),
  };
}
