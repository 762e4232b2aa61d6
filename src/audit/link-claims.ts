// What a claim is besides its words: its kind, its signed interval, what it takes from its sentence; and the numbers that
// are no statistics.

import type { Claim, Kind, Role } from './claim.js';
import type { Reading } from './cue-input.js';
import type { Interval } from './hedges.js';
import type { Mention } from './mention.js';
import type { Sentence } from './sentences.js';

/** A target is one of what the sentence tells the level of; average growth runs up to the level's period. */
export function shareContext(made: readonly Claim[]): void {
  for (const claim of made) {
    const level = made.find(
      (other) =>
        other.role === 'level' &&
        (claim.role === 'target' || claim.role === 'early' ? other !== claim : other.frame === claim.frame),
    );
    if (level === undefined) continue;
    if (
      (claim.role === 'target' || claim.role === 'early') &&
      (claim.concept === null || claim.role === 'early')
    )
      Object.assign(claim, { concept: level.concept, words: level.words });
    if (claim.role === 'average_growth') claim.period = level.period;
  }
}

/** Where a number stands: in its text, its sentence, its paragraph. */
export function placed(
  mention: Mention,
  sentence: Sentence,
  index: number,
  source: number,
): Mention & Pick<Claim, 'id' | 'source' | 'sentence' | 'paragraph'> {
  return {
    ...mention,
    start: sentence.start + mention.start,
    end: sentence.start + mention.end,
    numberStart: sentence.start + mention.numberStart,
    id: 0,
    source,
    sentence: index,
    paragraph: sentence.paragraph,
  };
}

export function asides(
  mentions: Mention[],
  sentence: Sentence,
  index: number,
  source: number,
  newFrame: () => number,
): Claim[] {
  return mentions
    .filter((mention) => mention.aside !== null)
    .map((mention) => ({
      ...placed(mention, sentence, index, source),
      role: 'aside',
      kind: mention.aside === 'table' ? 'cell' : (mention.aside ?? 'reference'),
      direction: 0,
      interval: { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY },
      concept: null,
      words: [],
      subject: '',
      period: mention.span,
      periodHere: true,
      basis: null,
      since: null,
      real: false,
      frame: newFrame(),
      whole: null,
      total: false,
      partOf: null,
      rest: false,
      list: null,
    }));
}

export function signed(interval: Interval, reading: Reading): Interval {
  const applies = ['growth', 'average_growth', 'change', 'points', 'contribution'].includes(reading.role);
  if (!applies || reading.direction >= 0) return interval;
  return interval.high < 0 ? interval : { low: -interval.high, high: -interval.low };
}

export function kindOf(claim: Claim): Kind {
  const bound = claim.hedge !== 'exact' && claim.hedge !== 'about';
  const byRole: Record<Role, Kind> = {
    level: claim.partOf !== null ? 'part' : 'level',
    previous: 'level',
    growth: 'growth',
    average_growth: 'growth',
    change: 'change',
    points: 'change',
    share: 'share',
    contribution: 'change',
    contribution_share: 'share',
    multiple: 'multiple',
    conversion: 'conversion',
    rank: 'rank',
    target: 'target',
    early: 'target',
    aside: 'reference',
  };
  const counted =
    claim.role === 'level' &&
    !/^(?:[A-Z]{3}|1|points|index_points|times|tonnes|kWh|kW|m2|m3|metres|)$/.test(claim.unit) &&
    (claim.half === 0.5 || claim.half === 0) &&
    Number.isInteger(claim.value);
  if (bound && ['level', 'share', 'growth', 'previous'].includes(claim.role)) return 'bound';
  return counted ? 'count' : byRole[claim.role];
}
