// Growth of a Chinese text on the amount that it tells of an earlier time, where both stand before it: 6月份出口额21.6亿元，5月份为20.0亿元，上年6月份为18.9亿元。
// 当月出口环比增长8.0%; 工业用电量3.86亿千瓦时；上年3月工业用电量为4.02亿千瓦时，同比下降4.0%. Held against the text where its way is turned, or where
// another amount, the later one as the base, or a slip explains what is printed.

import type { Claim } from '../claim.js';
import { isMoney } from '../cue-input.js';
import { tiedReading } from './candidate.js';
import { verb } from './changes-zh.js';
import { clauseBefore, isEarlier } from './earlier-zh.js';
import { growthBetween } from './growth-between.js';
import { divideBoth, growthMistakes, minusOne } from './pairs.js';
import type { Reader } from './reader.js';
import type { Relation } from './relation.js';
import { alike, exactly } from './runs.js';
import { amountsOf } from './share-parts-zh.js';

/** 当月出口环比增长, 收入比上年增长, 同比下降: what has changed, on what, and the way. */
const toldOn =
  /(?:^|[，。；：、（])(?:其中)?(?:当月|当年|当季|全年|本月|(?:今年|本年)?(?:\d{1,2}月份?|上半年|下半年|前三季度|第?[一二三四]季度))?([\u4e00-\u9fff]{0,8}?)(?:(同比|(?:比|较)(?:上年|去年|上一年|前一年)(?:同期|同月|同季)?)|(环比|(?:比|较)(?:上月|上个月|上季度?|上个季度)))(?:名义)?(?:增长|下降|上升|上涨|提高|增加|减少|下跌|回落|降低)(?:了|约|为)?$/;

const year = '(?:上年|去年|上一年|前一年|(?:19|20)\\d{2}年)';
const span = '(?:同期|同月|同季|全年|末|底|\\d{1,2}月(?:份|末|底)?|第?[一二三四]季度|上半年|前三季度)?';
const month = '(?:上月|上个月|上季度?|(?<!年)\\d{1,2}月(?:份|末|底)?|(?<!年)第?[一二三四]季度)';
/** The time that a clause begins with, and what is told of it: 上年3月[工业用电量]为, 2022年[完成数]为. */
const yearBefore = new RegExp(`^(?:而|其中)?${year}${span}(?:的)?([^，。；\\d比较]{0,14}?)(?:是|为|达|有)?$`);
const monthBefore = new RegExp(`^(?:而)?${month}(?:的)?([^，。；\\d比较]{0,14}?)(?:是|为|达|有)?$`);
/** What was meant to be, what is a part's part, or counted from another day: none of it is what has grown. */
const otherwise = /预算|计划|目标|预计|预期|力争|累计|可比|不变价|实际增|剔除|扣除/;

/** How many sentences before the rate its amounts may stand. */
const reach = 2;

export function twoTimes(all: readonly Claim[], reader: Reader): Relation[] {
  const amounts = amountsOf(all).filter(({ role }) => role !== 'change');
  return all.flatMap((told): Relation[] => {
    if (told.lang !== 'zh' || told.role !== 'growth' || told.unit !== '1' || told.hedge !== 'exact')
      return [];
    if (told.value <= 0 || told.form !== 'digits' || otherwise.test(reader.gap(told))) return [];
    const [found, way] = [toldOn.exec(reader.before(told)), verb.exec(reader.gap(told))];
    if (found === null || way === null) return [];
    const [, thing = '', onYear] = found;
    const near = amounts.filter(
      (claim) =>
        claim.source === told.source && claim.end <= told.start && told.sentence - claim.sentence <= reach,
    );
    const [first, last] = [near[0], near.at(-1)];
    // the amounts are the last that are told before it, and nothing between has a rate of its own
    if (first === undefined || last === undefined || all.some((one) => isRateBetween(one, first, told)))
      return [];
    const label = onYear === undefined ? monthBefore : yearBefore;
    const bases = near.flatMap((claim) => {
      const noun = alike(claim, last) ? label.exec(clauseBefore(claim, reader))?.[1] : undefined;
      return noun === undefined ? [] : [{ base: claim, noun }];
    });
    const [one] = bases;
    if (one === undefined || bases.length > 1) return [];
    const { base, noun } = one;
    // growth of value added is told at constant prices
    if (told.real && isMoney(base.unit)) return [];
    const now = nowOf(base, noun, near, reader);
    if (now === undefined || !isSpanBefore(base, now, onYear !== undefined)) return [];
    if (thing.length > 1 && !isCalled(thing, [now, base], near, reader)) return [];
    return judged(told, now, base, way[1] === undefined ? -1 : 1, near);
  });
}

/** A rate that is told after the first of the amounts and is none of a share. */
const isRateBetween = (one: Claim, first: Claim, told: Claim): boolean =>
  one.source === told.source &&
  one.start > first.start &&
  one.end <= told.start &&
  (one.role === 'growth' || one.role === 'average_growth');

/** The amount before the base that is told of the later time: the only one, or the one that the words of the base call. */
function nowOf(base: Claim, noun: string, near: readonly Claim[], reader: Reader): Claim | undefined {
  const later = near.filter(
    (claim) =>
      claim.end <= base.start &&
      alike(claim, base) &&
      claim.role !== 'target' &&
      !isEarlier(claim, reader) &&
      !otherwise.test(clauseBefore(claim, reader)),
  );
  if (later.length < 2) return later[0];
  // 上半年合计286.0万人次。去年上半年为220.0万人次
  const part = partOfYear.exec(clauseBefore(base, reader))?.[0];
  const ofPart =
    part === undefined ? [] : later.filter((claim) => clauseBefore(claim, reader).includes(part));
  if (ofPart.length === 1) return ofPart[0];
  const called = noun.length < 2 ? [] : later.filter((claim) => clauseBefore(claim, reader).endsWith(noun));
  return called.length === 1 ? called[0] : undefined;
}

const partOfYear = /上半年|下半年|前三季度|第?[一二三四]季度|\d{1,2}月/;

/** Where both tell their years or months: one year, or the month before. */
function isSpanBefore(base: Claim, now: Claim, ofYear: boolean): boolean {
  if (base.period === null || now.period === null || !base.periodHere) return true;
  const apart = now.period.to - base.period.to;
  // the month of 上年6月 may have been read without its year
  return apart === 0 ? ofYear : ofYear ? apart === 12 : apart === now.period.to - now.period.from + 1;
}

/** 收入 of 一般公共预算收入: the words before the two amounts tell of what has grown. */
const isCalled = (thing: string, claims: readonly Claim[], near: readonly Claim[], reader: Reader): boolean =>
  claims.every((claim) => reader.before(claim).includes(thing) || reader.before(claim) === '') ||
  claims.some((claim) => clauseBefore(claim, reader).includes(thing)) ||
  // 旅客吞吐量132.5万人次 … 上半年合计286.0万人次: what the first of them is called
  (near[0] !== undefined &&
    alike(near[0], claims[0] ?? near[0]) &&
    clauseBefore(near[0], reader).includes(thing));

function judged(told: Claim, now: Claim, base: Claim, sign: 1 | -1, near: readonly Claim[]): Relation[] {
  const others = near.filter((one) => one !== now && one !== base && alike(one, base));
  return tiedReading({
    ...growthBetween(told, now, base, sign),
    reading: exactly,
    // besides, on the later amount, or between one of these and another
    mistakes: ([a, b]) => [
      ...growthMistakes([a, b]),
      minusOne(divideBoth(b, a)),
      ...others.flatMap((one) => [
        minusOne(divideBoth(a, exactly(one))),
        minusOne(divideBoth(exactly(one), b)),
      ]),
    ],
  });
}
