// Contribution rates to an increase, in Chinese, where the increases are told: 比上年多52.0亿元 … 餐饮收入比上年增加19.5亿元 … 在零售总额增量中，餐饮收入的
// 贡献率为37.5%; 一家独增38.6亿元，对全市营业收入增量的贡献率达18.9%. And points of growth that an increase makes of the whole's base:
// 多出口33.6亿元，拉动全省出口增长7.0个百分点. Held against the text where another amount explains what is printed.

import type { Claim } from '../claim.js';
import { meet, type Interval } from '../hedges.js';
import { isSlipOf } from './misprints.js';
import { divideBoth } from './pairs.js';
import type { Reader } from './reader.js';
import { asPrinted, type Relation, scale, sizeOf } from './relation.js';
import { alike } from './runs.js';
import { refuted } from './refuted.js';

/** How many sentences before the rate the increases may stand. */
const reach = 3;

export function contributedGrowthZh(claims: readonly Claim[], reader: Reader): Relation[] {
  const own = claims.filter(({ lang, aside }) => lang === 'zh' && aside === null);
  return own.flatMap((told): Relation[] => {
    if (told.hedge !== 'exact' || told.form !== 'digits' || told.value <= 0) return [];
    const amounts = own.filter(
      (claim) =>
        claim.source === told.source &&
        claim.end <= told.start &&
        told.sentence - claim.sentence <= reach &&
        !/^(?:1|points|times|years|months)$/.test(claim.unit),
    );
    const changes = amounts.filter(
      // 多出口33.6亿元
      (claim) =>
        claim.role === 'change' || /(?:^|[，、；])(?:净)?[多增][\u4e00-\u9fff]{0,3}$/.test(reader.gap(claim)),
    );
    if (told.unit === '1' && /贡献率(?:约|为|达到?|是|高达)*$/.test(reader.gap(told)))
      return ofIncrease(told, changes, amounts, reader);
    if (told.unit === 'points' && /拉动[^，。；\d]{2,14}(?:增长|上升|提高)(?:约|了)?$/.test(reader.gap(told)))
      return inPoints(told, changes, amounts, reader);
    return [];
  });
}

/** The part's increase, right before, of the whole's, the largest that is told. */
function ofIncrease(
  told: Claim,
  changes: readonly Claim[],
  amounts: readonly Claim[],
  reader: Reader,
): Relation[] {
  const lead = reader.gap(told).slice(-40);
  if (!/增量|新增|增长|增加/.test(lead)) return [];
  const part = changes.at(-1);
  const wholes = changes.filter((claim) => claim !== part && part !== undefined && alike(claim, part));
  const whole = wholes.toSorted((a, b) => b.value - a.value)[0];
  if (part === undefined || whole === undefined || part.value >= whole.value) return [];
  // the whole's increase is called by a word of the whole: 零售总额增量, 全市…营业收入增量
  const named = /(?:对|在|占)([^，。；]{2,24}?)(?:增量|增长|新增|增加额)/.exec(
    reader.before(told).slice(-40),
  )?.[1];
  if (named === undefined || !isOf(whole, named, reader)) return [];
  const of = (claim: Claim): Interval | undefined => divideBoth(asPrinted(part), asPrinted(claim));
  const others = amounts.filter((claim) => claim !== whole && claim !== part && alike(claim, part));
  const pairs = others.flatMap((b) => [of(b), ...others.map((a) => divideBoth(asPrinted(a), asPrinted(b)))]);
  return judged(told, part, whole, of(whole), pairs);
}

/** So much more of the whole's base is so many points of its growth. */
function inPoints(
  told: Claim,
  changes: readonly Claim[],
  amounts: readonly Claim[],
  reader: Reader,
): Relation[] {
  const part = changes.at(-1);
  const name = /拉动(?:全[国省市区县州]|当地)?([^，。；\d]{2,10}?)(?:增长|上升|提高)(?:约|了)?$/.exec(
    reader.gap(told),
  )?.[1];
  if (part === undefined || name === undefined || told.sentence !== part.sentence) return [];
  const levels = amounts.filter((claim) => !changes.includes(claim) && alike(claim, part));
  // the first two that are told of the whole: of now, and of the year before
  const now = levels.find((claim) => reader.gap(claim).includes(name));
  const base = levels.find((claim) => claim !== now && claim.start > (now?.end ?? 0));
  if (now === undefined || base === undefined || base.sentence !== now.sentence) return [];
  if (
    !/(?:上年|去年|(?:19|20)\d{2}年|上年同期)[^，。；\d]{0,6}$/.test(reader.gap(base)) ||
    base.value >= now.value
  )
    return [];
  const of = (claim: Claim): Interval | undefined => divideBoth(asPrinted(part), asPrinted(claim));
  const others = levels.filter((claim) => claim !== base).map(of);
  return judged(told, part, base, of(base), others);
}

const isOf = (whole: Claim, named: string, reader: Reader): boolean => {
  const words = reader.sentence(whole);
  const core = named.replace(/^(?:全部|全[国省市区县州]|当地|其)/, '').slice(-4);
  return /^(?:全部|总)?$/.test(named) || words.includes(core) || words.includes(core.slice(-2));
};

function judged(
  told: Claim,
  part: Claim,
  whole: Claim,
  given: Interval | undefined,
  others: readonly (Interval | undefined)[],
): Relation[] {
  const stated = sizeOf(asPrinted(told));
  if (given === undefined || meet(given, stated)) return [];
  const explained =
    others.some((other) => other !== undefined && meet(other, stated)) || isSlipOf(told, given);
  if (!explained) return [];
  const shown = scale(given, 100);
  return [
    refuted('contribution', told, [part, whole], given, {
      en: `${part.text} of ${whole.text} is ${((shown.low + shown.high) / 2).toFixed(1)}%, not ${told.text}`,
      zh: `${part.text} / ${whole.text} = ${((shown.low + shown.high) / 2).toFixed(1)}%，与${told.text}不符`,
    }),
  ];
}
