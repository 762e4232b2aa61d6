// Level, growth and the earlier level; change in points; multiples; average growth over years; direction.

import type { Claim } from '../claim.js';
import { framesOf, isBalance, isReal, levelsOf, sameSubject, yearsBetween, type Frame } from '../frames.js';
import { meet, type Interval } from '../hedges.js';
import { type Candidate, weigh } from './candidate.js';
import { isOfOtherSubject } from './earlier-words.js';
import { averageOver, divideBoth, isOfYearBefore, minusOne } from './pairs.js';
import { isPerUnit } from './per-words-zh.js';
import { isOfOtherPrices, priced } from './price-basis.js';
import type { Reader } from './reader.js';
import { closed, directed, divide, scale, subtract, type Relation } from './relation.js';
import { yearsOver, type YearsOver } from './year-count.js';

export function growthRelations(claims: readonly Claim[], reader: Reader): Relation[] {
  const frames = framesOf(claims);
  const levels = levelsOf(claims);
  const years = yearsOver(claims, reader);
  return frames.flatMap((frame) => [
    ...weigh([
      ...direct(frame, years, reader),
      ...acrossSentences(frame, levels, years),
      ...multiples(frame, reader),
      ...averages(frame, reader),
    ]),
    ...directions(frame),
  ]);
}

/** L / L0 − 1 = g, and Δ / (L − Δ) = g: within one frame. */
function direct(frame: Frame, years: YearsOver, reader: Reader): Candidate[] {
  const { level, previous, growth, change } = frame;
  const [g, delta] = [growth.find((claim) => !claim.ordinal), change[0]];
  if (level === null || g === undefined || isReal(g, level)) return [];
  // 发送318.4万人次，日均7.96万人次，比去年的286.5万人次增长11.1%: an average is not what is compared with a total.
  if (
    previous !== null &&
    level.lang === 'zh' &&
    isPerUnit(level, reader) &&
    level.value * 3 < previous.value
  )
    return [];
  // 8月0.394元，下降2.0%，较去年9月的0.412元低0.026元: the base behind has its own change.
  if (
    previous !== null &&
    level.lang === 'zh' &&
    g.end <= previous.start &&
    change.some((claim) => claim.start >= previous.end)
  )
    return [];
  // 8月新增0.91万人，同比少增5.2%，但前7个月6.51万人: what "but" leads to is told for itself.
  if (level.lang === 'zh' && g.end <= level.start && /[，；](?:但|而|不过)/.test(reader.between(g, level)))
    return [];
  if (level.lang === 'en' && isOfOtherPrices(g, level, reader)) return [];
  // "somewhere from 280 to 300 million": a range, and no way
  if (previous !== null && /\b(?:somewhere|anywhere|ranging|ranges?)\s+from\s*$/i.test(reader.gap(previous)))
    return [];
  // "an eighth more than the year before (8.40), though 19.2% fewer than in 2019, when 11.70 came": of that year
  if (
    level.lang === 'en' &&
    previous !== null &&
    previous.end <= g.start &&
    /^\s*(?:more|fewer|less|higher|lower|larger|smaller|up|down|above|below)\b[^,;.\d]{0,20}\b(?:19|20)\d\d,?\s+when\b/i.test(
      reader.after(g),
    )
  )
    return [];
  if (level.lang === 'en' && (isBeforeBase(level, g, previous) || isOfOtherSubject(level, g, reader)))
    return [];
  if (previous !== null && comparable(level, previous))
    return sameBase(previous, g, level, years) ? [growthBetween(g, level, previous)] : [];
  if (
    delta === undefined ||
    isOfYearBefore(level) ||
    !sameUnit(delta, level) ||
    isBalance(level) ||
    !(g.basis === delta.basis || g.basis === null || (delta.basis === null && adjacent(delta, g)))
  )
    return [];
  return [
    {
      relation: 'growth',
      focus: g,
      others: [level, delta],
      compute: ([a, b]) =>
        a === undefined || b === undefined ? undefined : minusOne(divide(a, subtract(a, b))),
      formula: `${level.text} / (${level.text} ${delta.direction < 0 ? '+' : '−'} ${delta.text}) − 1`,
      evidence: 'sure',
    },
  ];
}

/** "10 percent fewer than the 25.0 of 2021, though 2020 had seen 28.4": what was before the base did not grow from it. */
function isBeforeBase(level: Claim, g: Claim, base: Claim | null): boolean {
  if (base === null || !(g.end <= base.start && base.end <= level.start) || !level.periodHere) return false;
  return level.period !== null && base.period !== null && level.period.to < base.period.to;
}

function growthBetween(g: Claim, level: Claim, base: Claim): Candidate {
  return {
    relation: 'growth',
    focus: g,
    others: [level, base],
    compute: ([a, b]) => minusOne(divideBoth(a, b)),
    formula: `${level.text} / ${base.text} − 1`,
    evidence: 'sure',
    // Where no word tells the direction, either will do.
    ...(g.direction === 0 && g.value > 0 && level.value < base.value
      ? { stated: scale(g.interval, -1) }
      : {}),
  };
}

/** A level with its growth on the year before, whose own level the text tells elsewhere. */
function acrossSentences(frame: Frame, levels: readonly Claim[], years: YearsOver): Candidate[] {
  const { level, previous, growth } = frame;
  const g = growth.find((claim) => claim.basis === 'year' || claim.basis === null);
  if (level === null || g === undefined || previous !== null || isReal(g, level) || level.period === null)
    return [];
  if (g.basis === null && level.period.to - level.period.from !== 11) return [];
  const back = g.since === null ? (years(g) ?? 1) : Math.round((level.period.to - g.since.to) / 12);
  const earlier = levels.filter(
    (other) =>
      other.source === level.source &&
      other !== level &&
      other.periodHere &&
      sameSubject(other, level) &&
      sameUnit(other, level) &&
      yearsBetween(other, level) === back &&
      sameLength(other, level) &&
      other.partOf === level.partOf,
  );
  const [base] = earlier;
  return base === undefined || earlier.length > 1 || !closed(base) ? [] : [growthBetween(g, level, base)];
}

/** Who says "more than doubled" has looked at the number itself. */
export const atLeast = ({ value }: Claim): Interval => ({
  low: value * 0.99,
  high: Number.POSITIVE_INFINITY,
});

/** Doubled from 20 to 40; 2.3 times the 8.7 of 2010. */
function multiples({ level, previous, multiples: found }: Frame, reader: Reader): Candidate[] {
  const [times] = found;
  if (times === undefined || level === null || previous === null || !comparable(level, previous)) return [];
  // 去年同期1.27万台，前年同期0.94万台，两年接近翻番: over more years than lie between the two.
  const over = /[两二三四五六七八九十\d]+年[^，。；\d]{0,8}$/.test(reader.before(times));
  if (times.lang === 'zh' && over && previous.basis === 'year') return [];
  return [
    {
      relation: 'multiple',
      focus: times,
      others: [level, previous],
      compute: ([a, b]) => divideBoth(a, b),
      formula: `${level.text} / ${previous.text}`,
      evidence: 'sure',
      ...(times.lang === 'en' && times.hedge === 'more_than' ? { stated: atLeast(times) } : {}),
    },
  ];
}

/**
 * (L / L0)^(1/n) − 1 = the average growth over n years. Growth that may be at constant prices is held against the levels
 * only where it is their whole growth divided by the years.
 */
function averages({ level, previous, average }: Frame, reader: Reader): Candidate[] {
  const [rate] = average;
  if (rate === undefined || level === null || previous === null || !comparable(level, previous)) return [];
  const told = yearsBetween(previous, level);
  const span = level.period;
  const inRange = span === null ? 0 : Math.round((span.to - span.from + 1) / 12);
  // Where only the span is told, its first year may be the base or the first year of growth.
  const choices = told !== null && told > 1 ? [told] : inRange > 2 ? [inRange - 1, inRange] : [];
  const sentence = reader.sentence(rate);
  const first = priced.test(sentence)
    ? 'weak'
    : !isReal(rate, level) || /\bcompound\b/i.test(sentence)
      ? 'sure'
      : 'likely';
  return choices.map((n) => ({
    relation: 'average_growth',
    focus: rate,
    others: [level, previous],
    compute: ([a, b]) => averageOver(divideBoth(a, b), n),
    formula: `(${level.text} / ${previous.text})^(1/${n}) − 1`,
    evidence: first,
    known: 'mistakes only',
    // "Declined to 41,300 from 52,900, a fall of 21.9%, or 2.4% a year": the way is told once.
    ...((rate.direction === 0 || /\bor\s+$/i.test(reader.gap(rate))) &&
    rate.value > 0 &&
    level.value < previous.value
      ? { stated: scale(rate.interval, -1) }
      : {}),
    // The whole growth divided by the years; over a year more or less.
    mistakes: ([a, b]) => {
      const ratio = divideBoth(a, b);
      const whole = minusOne(ratio);
      if (ratio === undefined || whole === undefined || ratio.low <= 0) return [];
      return [
        scale(whole, 1 / n),
        ...[n - 2, n - 1, n + 1, n + 2]
          .filter((other) => other > 0 && !choices.includes(other))
          .map((other) => averageOver(ratio, other)),
      ];
    },
  }));
}

/** "Rose to L from L0" where L is below L0. */
function directions({ level, previous, growth, points: changes, change }: Frame): Relation[] {
  const to = level ?? growth.find((claim) => previous !== null && claim.unit === previous.unit) ?? null;
  if (to === null || previous === null || !sameUnit(to, previous)) return [];
  const told = to === level ? to.direction : 0;
  if (told === 0 || growth.some((claim) => claim !== to) || changes.length > 0 || change.length > 0)
    return [];
  const difference = subtract(to.interval, previous.interval);
  const way: Interval =
    told > 0 ? { low: 0, high: Number.POSITIVE_INFINITY } : { low: Number.NEGATIVE_INFINITY, high: 0 };
  return [directed(to, [previous], previous, meet(difference, way))];
}

/** "Up 3.1 billion, or 3.8 percent": one change told in two ways. */
function adjacent(delta: Claim, g: Claim): boolean {
  return Math.min(Math.abs(g.start - delta.end), Math.abs(delta.start - g.end)) <= 8;
}

function sameUnit(a: Claim, b: Claim): boolean {
  return a.unit === b.unit && a.per === b.per;
}

function comparable(level: Claim, previous: Claim): boolean {
  return sameUnit(level, previous) && level.unit !== '1' && level.value > 0 && previous.value > 0;
}

function sameLength(a: Claim, b: Claim): boolean {
  return (
    a.period !== null && b.period !== null && a.period.to - a.period.from === b.period.to - b.period.from
  );
}

/** The growth is taken on the earlier level that the text gives, as far as it says. */
function sameBase(previous: Claim, g: Claim, level: Claim, yearsOf: YearsOver): boolean {
  // 同比增长8.4%，比年初的3858.3亿元增加268.5亿元
  if (g.basis === 'year' && g.end < previous.start && previous.lang === 'zh' && previous.basis === 'other')
    return false;
  if (
    g.basis !== null &&
    previous.basis !== null &&
    g.basis !== previous.basis &&
    g.basis !== 'other' &&
    previous.basis !== 'other'
  )
    return false;
  if (g.since !== null && previous.period !== null)
    return g.since.to === previous.period.to || g.since.from === previous.period.from;
  const years = yearsBetween(previous, level);
  const over = yearsOf(g) ?? 1;
  // of three years or more both ends may be counted: 由2021年…增至2023年…，三年增长5.0%
  if (previous.periodHere && years !== null && over > 1 && years < over - (over > 2 ? 1 : 0)) return false;
  if (previous.periodHere && years !== null && g.basis === 'year' && years !== 1 && previous.basis === null)
    return false;
  return true;
}
