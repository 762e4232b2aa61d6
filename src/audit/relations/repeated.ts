// The same quantity told twice, in one text or in several; and a period that is made of shorter ones.

import type { Claim } from '../claim.js';
import { isReal, levelsOf, sameSubject } from '../frames.js';
import { meet, type Interval } from '../hedges.js';
import { conceptOf, partitions } from '../lexicon.js';
import type { Candidate } from './candidate.js';
import { bearerOf } from './nested-zh.js';
import type { Reader } from './reader.js';
import { add, closed, relate, type Relation } from './relation.js';
import { alike } from './runs.js';
import { same, sayingOf } from './same-quantity.js';
import { sentencesOf } from './sentence-numbers.js';

/** So many of one concept, unit and period are compared with those behind them. */
const mostAlike = 300;

export function repeatedRelations(claims: readonly Claim[], reader: Reader): Relation[] {
  const told = claims.filter(
    (claim) =>
      (claim.role === 'level' || claim.role === 'growth') &&
      claim.concept !== null &&
      closed(claim) &&
      claim.hedge === 'exact',
  );
  const places = new Set(told.flatMap((claim) => properNames(claim)));
  const theme = places.size === 1 ? places : new Set<string>();
  const scopes = scopesOf(claims);
  const before = new Map<string, Claim[]>();
  const saying = new Map(told.map((claim) => [claim, sayingOf(claim, reader)]));
  const bearers = new Map(
    sentencesOf(claims).flatMap((own) => own.map((claim) => [claim, bearerOf(claim, own, reader)] as const)),
  );
  return told.flatMap((claim) => {
    const key = [
      claim.role,
      claim.concept,
      claim.unit,
      claim.period?.from,
      claim.period?.to,
      scopes.get(claim),
    ].join(' ');
    const alike = before.get(key) ?? [];
    const first = alike.find(
      (other) => bearers.get(other) === bearers.get(claim) && same(other, claim, theme, saying, reader),
    );
    if (alike.length < mostAlike) before.set(key, [...alike, claim]);
    if (first === undefined) return [];
    // The coarser of the two may be the finer one rounded.
    return [relate('repeated', claim, [first], first.interval, first.text)];
  });
}

/** A number of the heading and one of the text below it that would be the same but for a slip of the pen. */
export function headingCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const told = claims.filter(
    (claim) =>
      (claim.role === 'level' || claim.role === 'growth') && closed(claim) && claim.hedge === 'exact',
  );
  return told.filter(reader.title).flatMap((head): Candidate[] => {
    const below = told.filter(
      (claim) =>
        claim.source === head.source &&
        claim.start > head.end &&
        !reader.heading(claim) &&
        claim.role === head.role &&
        alike(claim, head),
    );
    // The heading tells what the first paragraph tells; one number in reach that fits it is enough.
    if (below.some((claim) => meet(claim.interval, head.interval))) return [];
    return below
      .filter((claim) => claim.paragraph - head.paragraph <= 2)
      .map((claim) => ({
        relation: 'repeated',
        focus: head,
        others: [claim],
        compute: ([one]) => one,
        formula: claim.text,
        evidence: 'likely',
        // the way turned
        mistakes: ([one]) =>
          one === undefined || head.role !== 'growth' ? [] : [{ low: -one.high, high: -one.low }],
      }));
  });
}

/** "174.6亿元" here and "174.6万元" there: the same four digits with another scale are one amount, told wrongly once. */
export function scaleCandidates(claims: readonly Claim[]): Candidate[] {
  const told = claims.filter(
    (claim) =>
      (claim.role === 'level' || claim.role === 'previous') &&
      closed(claim) &&
      claim.unit !== '' &&
      claim.unit !== '1',
  );
  return told.flatMap((late, i) =>
    told.slice(0, i).flatMap((early): Candidate[] => {
      const [a, b] = [digitsOf(early), digitsOf(late)];
      const power = Math.log10(late.value / early.value);
      const isScaled = Math.abs(power) > 2.5 && Math.abs(power - Math.round(power)) < 1e-6;
      if (a !== b || a.length < 4 || !isScaled || early.unit !== late.unit || early.per !== late.per)
        return [];
      return [
        {
          relation: 'repeated',
          focus: late,
          others: [early],
          compute: ([one]) => one,
          formula: early.text,
          evidence: 'sure',
        },
      ];
    }),
  );
}

const digitsOf = (claim: Claim): string => claim.text.replace(/\D/g, '').replace(/^0+|0+$/g, '');

/**
 * Whose part a claim is: the words of the whole that was told last before it. "Of this, exports" means other exports
 * behind the trade with one partner than behind all trade.
 */
function scopesOf(claims: readonly Claim[]): Map<Claim, string> {
  const scopes = new Map<Claim, string>();
  const wholes = new Map<string, Claim>();
  const levels = new Map<number, Claim>();
  for (const claim of claims)
    if (claim.role === 'level' && !levels.has(claim.frame)) levels.set(claim.frame, claim);
  for (const claim of claims) {
    const whole = partitions.find(({ parts }) =>
      parts.some((part) => part.replace('-', '') === claim.concept),
    )?.whole;
    const last = whole === undefined ? undefined : wholes.get(whole);
    const parent = claim.partOf === null ? undefined : levels.get(claim.partOf);
    const context =
      parent ??
      (last !== undefined && claim.source === last.source && claim.sentence - last.sentence <= 3
        ? last
        : undefined);
    scopes.set(
      claim,
      context === undefined ? '' : `${context.concept ?? ''} ${context.words.join(' ')}`.trim(),
    );
    if (claim.role === 'level' && claim.concept !== null) wholes.set(claim.concept, claim);
  }
  return scopes;
}

function properNames(claim: Claim): string[] {
  return claim.words.filter(
    (word) =>
      new RegExp(`\\b${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`).test(claim.subject) &&
      /^[a-z]/.test(word),
  );
}

/** Quarters make a half or a year, halves a year. Months are left alone: cumulations are revised and months are not. */
export function periodRelations(claims: readonly Claim[]): Relation[] {
  const levels = levelsOf(claims).filter(
    (claim) =>
      closed(claim) &&
      claim.period !== null &&
      !/^(?:1|years|months|)$/.test(claim.unit) &&
      claim.per === null &&
      !isStock(claim),
  );
  return levels.flatMap((whole): Relation[] => {
    const span = whole.period;
    if (span === null || span.to - span.from < 5) return [];
    const parts = levels.filter(
      (part) =>
        part !== whole &&
        part.source === whole.source &&
        part.unit === whole.unit &&
        part.period !== null &&
        (sameSubject(part, whole) ||
          isUnnamed(part, whole) ||
          (part.sentence === whole.sentence &&
            part.concept === whole.concept &&
            (part.words.length === 0 || part.words.join(' ') === whole.words.join(' ')))) &&
        !part.period.point &&
        (part.lang !== 'zh' ||
          part.partOf === null ||
          part.partOf === whole.frame ||
          part.sentence === whole.sentence) &&
        part.period.from >= span.from &&
        part.period.to <= span.to &&
        part.period.to - part.period.from >= 2 &&
        part.period.to - part.period.from < span.to - span.from,
    );
    const tiled = tile(parts, span.from, span.to);
    if (tiled === null) return [];
    const sum = tiled.reduce<Interval>((all, part) => add(all, part.interval), { low: 0, high: 0 });
    const near = meet(sum, whole.interval) || Math.abs((sum.low + sum.high) / 2 / whole.value - 1) > 0.02;
    return near && !isRevised(whole)
      ? [relate('periods', whole, tiled, sum, tiled.map((part) => part.text).join(' + '))]
      : [];
  });
}

/** 一季度入库126.4亿元；二季度入库152.9亿元；1—6月累计入库279.3亿元: by the same words, though of nothing that is known. */
const isUnnamed = (part: Claim, whole: Claim): boolean =>
  whole.lang === 'zh' &&
  part.concept === null &&
  whole.concept === null &&
  part.words.length > 0 &&
  part.words.join(' ') === whole.words.join(' ') &&
  Math.abs(whole.sentence - part.sentence) <= 3;

/** Parts that cover the months once each. */
function tile(parts: readonly Claim[], from: number, to: number): Claim[] | null {
  const chosen: Claim[] = [];
  for (let at = from; at <= to;) {
    const next = parts.filter((part) => part.period?.from === at);
    const [part] = next;
    if (part?.period == null || new Set(next.map((other) => other.value)).size > 1) return null;
    chosen.push(part);
    at = part.period.to + 1;
  }
  return chosen.length > 1 ? chosen : null;
}

function isStock(claim: Claim): boolean {
  const concept = conceptOf(claim.concept);
  return concept?.stock === true || concept?.rate === true || claim.period?.point === true;
}

function isRevised(claim: Claim): boolean {
  return isReal(claim) && claim.concept === null;
}
