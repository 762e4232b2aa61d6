// Shares and points of English texts that their sentence only points at: "Thirty-six of the 84 municipalities … That is 64.3
// percent of all municipalities"; "61 percent of the total … 15 percent of all nights, and the remaining 62 percent of all nights";
// "manufacturing expanded by 105 billion and thereby contributed 4.0 points".

import type { Claim } from '../claim.js';
import type { Candidate } from './candidate.js';
import { divideBoth } from './pairs.js';
import type { Reader } from './reader.js';
import { asPrinted, closed, scale, type Relation, relate, sizeOf } from './relation.js';
import { meet, type Interval } from '../hedges.js';
import { alike, exactly } from './runs.js';

export function toldPartCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const own = claims.filter((claim) => claim.lang === 'en' && closed(claim));
  return own
    .filter((claim) => claim.unit === '1' && claim.value < 1 && claim.hedge === 'exact')
    .flatMap((share) => [...pointedAt(share, own, reader), ...remaining(share, own, reader)]);
}

/** "That is 64.3 percent of all municipalities": N of the M of the sentence before. */
function pointedAt(share: Claim, own: readonly Claim[], reader: Reader): Candidate[] {
  if (
    !/^(?:that|this|it) (?:is|was|makes|made|means|represents|represented|equals|corresponds to|amounts to)\s+(?:a share of |a rate of )?$/i.test(
      reader.before(share),
    )
  )
    return [];
  if (!/^\s*(?:of|,|\.|$)/.test(reader.tail(share))) return [];
  const before = own.filter(
    (claim) => claim.source === share.source && share.sentence - claim.sentence === 1,
  );
  const pairs = before.flatMap((part, i) => {
    const whole = before[i + 1];
    return whole !== undefined &&
      alike(part, whole) &&
      part.value < whole.value &&
      part.hedge === 'exact' &&
      /^\s*(?:[a-z-]+\s+){0,2}?(?:out )?of (?:the|its|their|all|all the|all its)\s*(?:[a-z-]+\s+)?$/i.test(
        reader.between(part, whole),
      )
      ? [{ part, whole }]
      : [];
  });
  const [only] = pairs;
  if (only === undefined || pairs.length > 1) return [];
  return [
    {
      relation: 'share',
      focus: share,
      others: [only.part, only.whole],
      bound: [only.part, only.whole],
      compute: ([a, b]) => divideBoth(a, b),
      reading: exactly,
      formula: `${only.part.text} / ${only.whole.text}`,
      evidence: 'sure',
      stated: asPrinted(share),
    },
  ];
}

/** "The remaining 62 percent of all nights": what the shares before it, of the same, leave of a hundred. */
function remaining(share: Claim, own: readonly Claim[], reader: Reader): Candidate[] {
  if (!/\b(?:the )?remain(?:ing|der(?: of)?)\s*$/i.test(reader.gap(share))) return [];
  const name = wholeOf(share, reader);
  if (name === null) return [];
  const before = own.filter(
    (claim) =>
      claim.source === share.source &&
      claim.paragraph === share.paragraph &&
      claim.end <= share.start &&
      share.sentence - claim.sentence <= 1 &&
      claim.unit === '1' &&
      claim.role !== 'growth' &&
      claim.role !== 'average_growth',
  );
  const parts = before.filter((claim) => {
    const other = wholeOf(claim, reader);
    return other === name || other === 'total';
  });
  if (parts.length < 2 || parts.reduce((sum, { value }) => sum + value, 0) >= 1) return [];
  const slack = parts.reduce((sum, { half }) => sum + half, 0);
  const left = 1 - parts.reduce((sum, { value }) => sum + value, 0);
  return [
    {
      relation: 'structure',
      focus: share,
      others: parts,
      bound: parts,
      compute: () => ({ low: left - slack, high: left + slack }),
      formula: `100% − ${parts.map(({ text }) => text).join(' − ')}`,
      evidence: 'sure',
      worded: true,
    },
  ];
}

/** What a share is said to be of: "all nights", or the total. */
function wholeOf(share: Claim, reader: Reader): string | null {
  const found = /^\s*of (?:the |all (?:the )?|its )?([a-z]+)(?=[\s,.;]|$)/i
    .exec(reader.after(share))?.[1]
    ?.toLowerCase();
  return found === undefined ? null : /^(?:total|whole|sum)$/.test(found) ? 'total' : found;
}

/**
 * Amounts by which several things grew and the points that each is said to contribute: they are all of one total, told before.
 * Where two of them or more name it by their arithmetic, one that does not fit is wrong.
 */
export function contributedChanges(claims: readonly Claim[], reader: Reader): Relation[] {
  const own = claims.filter((claim) => claim.aside === null && closed(claim) && claim.value > 0);
  const pairs = own
    .filter(({ role, unit }) => unit === 'points' && role === 'contribution')
    .flatMap((point) => {
      const before = own.filter(
        (claim) =>
          claim.source === point.source && claim.sentence === point.sentence && claim.end <= point.start,
      );
      const change = before
        .filter((claim) => !/^(?:1|points|times|years)$/.test(claim.unit) && isMove(claim, reader))
        .at(-1);
      const last = own
        .filter(
          (claim) => claim.unit === 'points' && claim.end <= point.start && claim.sentence === point.sentence,
        )
        .at(-1);
      return change === undefined || (last !== undefined && last.start > change.start)
        ? []
        : [{ point, change }];
    });
  if (pairs.length < 3) return [];
  const totals = own.filter(
    (claim) =>
      (claim.role === 'level' || claim.role === 'previous') &&
      pairs.every(({ change, point }) => claim.end <= change.start && point.sentence - claim.sentence <= 3) &&
      pairs.every(({ change }) => alike(claim, change) && change.value < claim.value),
  );
  return totals.flatMap((total) => {
    const judged = pairs.map(({ point, change }) => {
      const given = divideBoth(sizeOf(change.interval), total.interval);
      const stated = asPrinted(point);
      return { point, change, given: given === undefined ? undefined : pointsOf(given, point), stated };
    });
    const failing = judged.filter(({ given, stated }) => given !== undefined && !meet(given, stated));
    const [one] = failing;
    if (one?.given === undefined || failing.length > 1 || judged.length - failing.length < 2) return [];
    return [
      {
        ...relate(
          'contribution',
          one.point,
          [one.change, total],
          one.given,
          `${one.change.text} / ${total.text}`,
          one.stated,
        ),
        bound: [total],
        worded: true as const,
      },
    ];
  });
}

/** A share as the points that it is. */
const pointsOf = (share: Interval, point: Claim): Interval =>
  Math.abs(point.value) < 0.2 && /\bpoints?\b|百分点/.test(point.text) && point.half < 0.004
    ? share
    : scale(share, 100);

const isMove = (claim: Claim, reader: Reader): boolean =>
  claim.role === 'change' ||
  /^\s*(?:higher|lower|more|less|up|down)\b/i.test(reader.tail(claim)) ||
  /\b(?:by|increase of|rise of|gain of)\s*[$€£¥₹A-Z]*$/i.test(reader.gap(claim));
