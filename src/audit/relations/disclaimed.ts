// What texts say of their own numbers, in both languages, that takes a relation away: parts of which some belong to none of the
// places listed, a growth whose own base is named beside the amount of another time, shares forced to a hundred.

import type { Claim } from '../claim.js';
import { isMove } from './elsewhen.js';
import type { Reader } from './reader.js';
import { meet } from '../hedges.js';
import { partsOf, scale, type Relation } from './relation.js';

/** Whether the words beside a relation that fails say that it was never meant. */
export function isDisclaimed(relation: Relation, reader: Reader): boolean {
  if (relation.verdict === 'consistent') return false;
  const { focus, numbers } = relation;
  if (numbers.some((claim) => isHundred(claim, reader))) return true;
  if (isScaledOnce(relation, reader)) return true;
  switch (relation.relation) {
    case 'part':
      return isOfNet(relation, reader) || isBeyondPlaces(relation, reader);
    case 'sum':
    case 'structure':
    case 'count':
      return isBeyondPlaces(relation, reader);
    case 'growth':
      return (
        dividesAsPrinted(relation) || partsOf(relation).some((before) => hasOtherBase(focus, before, reader))
      );
    case 'share':
      return (
        dividesAsPrinted(relation) ||
        isForced(relation, reader) ||
        (relation.slip !== true && isInChain(focus, reader))
      );
    default:
      return false;
  }
}

/** 新增贷款180亿元，其中中长期贷款210亿元，短期贷款减少30亿元: what some of it loses, another part has more than the whole. */
const isOfNet = ({ focus }: Relation, reader: Reader): boolean =>
  focus.lang === 'zh' && /^[^。；]*(?:减少|下降|净减|亏损|注销|净流出)[^。；]*\d/.test(reader.after(focus));

/**
 * "Net immigration of 4,110 more than made good the loss: from 1,204,600 … to 1,205,880, that is by 1,280": where the change that
 * two amounts make stands beside them, another number is none.
 */
export function isPrintedBeside(relation: Relation, claims: readonly Claim[], reader: Reader): boolean {
  const { focus, numbers, computed, slip } = relation;
  if (relation.verdict === 'consistent' || !/^(?:change|difference)$/.test(relation.relation)) return false;
  const value = Math.abs(computed.low + computed.high) / 2;
  return claims.some(
    (claim) =>
      claim.source === focus.source &&
      claim.sentence === focus.sentence &&
      claim.aside === null &&
      !numbers.includes(claim) &&
      (slip !== true || (claim.hedge === 'exact' && isMove(claim, reader))) &&
      (claim.unit === focus.unit || claim.unit === '') &&
      claim.value !== 0 &&
      Math.abs(Math.abs(claim.value) - value) <= claim.half &&
      claim.half < value / 50,
  );
}

/** "So that they add up to 100 percent", 为使合计等于100%: what the shares are made to be. */
const madeToBe =
  /(?:合计|总和|之和|加总|总计)[^，。；]{0,4}(?:等于|为|是|凑成)$|\b(?:add(?:s|ed|ing)? up to|sum(?:s|med|ming)? to|equal(?:s|ling)?(?: to)?|come to|total(?:s|led)?) (?:exactly )?$/i;

const isHundred = (claim: Claim, reader: Reader): boolean =>
  claim.unit === '1' && claim.value === 1 && madeToBe.test(reader.gap(claim));

/**
 * "By producer (thousand ounces): Perth 118, …" beside "320 thousand ounces"; "brought in 212 million: 150 for vanilla and 62 for
 * cloves": the scale is told once, in the title or with the whole.
 */
function isScaledOnce(relation: Relation, reader: Reader): boolean {
  const { stated, computed, focus, numbers } = relation;
  if (!/^(?:sum|periods|part|difference|count|repeated)$/.test(relation.relation) || focus.lang !== 'en')
    return false;
  const first = numbers.reduce((a, b) => (a.start < b.start ? a : b));
  const title = /\((?:in )?(thousand|million|billion)s?\b[^()\d]*\)/i.exec(
    reader.text(focus).slice(Math.max(0, first.start - 200), first.start),
  );
  const own = /\d\s?(thousand|million|billion)/i.exec(focus.text);
  const bare = partsOf(relation).every((part) => /^[\d.,]+$/.test(part.text) && part.start > focus.end);
  const word = (title ?? (bare ? own : null))?.[1]?.toLowerCase() ?? '';
  const by = { thousand: 1e3, million: 1e6, billion: 1e9 }[word];
  return (
    (by !== undefined &&
      [by, 1 / by].some((power) =>
        meet({ low: stated - focus.half, high: stated + focus.half }, scale(computed, power)),
      )) ||
    addsAsPrinted(relation)
  );
}

/** The digits of a number as they are printed, and what its scale and unit multiply them by. */
function printedOf({ text, value, half }: Claim): { digits: number; power: number; half: number } {
  const digits = Number((/\d[\d,]*(?:\.\d+)?/.exec(text)?.[0] ?? '').replace(/,/g, ''));
  return { digits, power: value / digits, half: (half * digits) / value };
}

const isUnscaled = ({ power }: { power: number }): boolean => Math.abs(power - 1) < 1e-9;

/** "2,360 kilometres: 1,487, 562 and 311": parts that leave out what their whole is printed in, and add up as printed. */
function addsAsPrinted({ relation, numbers }: Relation): boolean {
  if (!/^(?:sum|periods|difference|change)$/.test(relation)) return false;
  const printed = numbers.map(printedOf).sort((a, b) => b.digits - a.digits);
  const [whole, ...parts] = printed;
  if (whole === undefined || !(whole.power > 9) || !parts.every(isUnscaled)) return false;
  const sum = parts.reduce((all, { digits }) => all + digits, 0);
  return Math.abs(sum - whole.digits) <= printed.reduce((all, { half }) => all + half, 0);
}

/** "41.5 thousand tonnes, including 12.4 of green tea, or 29.9%": a share or growth of the two as they are printed. */
function dividesAsPrinted(relation: Relation): boolean {
  const { focus, stated } = relation;
  const others = partsOf(relation);
  const [part, whole] = others.map(printedOf);
  if (focus.lang !== 'en' || others.length !== 2 || part === undefined || whole === undefined) return false;
  if (isUnscaled(part) === isUnscaled(whole) || Math.max(part.power, whole.power) < 10) return false;
  const ratio = part.digits / whole.digits;
  const slack = focus.half + ratio * (part.half / part.digits + whole.half / whole.digits);
  return [ratio, ratio - 1].some((value) => Math.abs(value - stated) <= slack);
}

/** Off by a unit in the last place, where the text says that the shares were made to add up. */
function isForced({ stated, computed, focus }: Relation, reader: Reader): boolean {
  const off = Math.min(Math.abs(stated - computed.low), Math.abs(stated - computed.high));
  const text = reader.text(focus).slice(focus.start, focus.end + 400);
  return (
    off <= focus.half * 2 &&
    (/\b(?:adjusted|made|forced|rounded)\b[^.]{0,30}\b(?:add|sum|total)/i.test(text) ||
      /(?:合计|总和|之和)[^。]{0,6}100%|平衡处理|调整/.test(text))
  );
}

/** Outlays abroad are assigned to no region; 跨区项目单独统计，不计入各区. */
const beyond = {
  en: /\b(?:no|not|none|never)\b[^.;]{0,60}\b(?:region|area|district|province|county|state|canton|island|place|territor)|\b(?:unallocated|unassigned|extra-regio|booked centrally|not (?:broken down|split|assigned|allocated|attributed|distributed|apportioned))/i,
  zh: /(?:不|未)(?:再)?(?:属于|计入|划入|分摊|归属|归入|列入|纳入|分配|分解)(?:到|至|于)?[^，。；]{0,10}(?:区|县|市|州|盟|地|片|园|省)|跨[^，。；]{1,6}(?:单独|另行|统一)|(?:单独|另行)(?:统计|核算|列示)/,
};

/** Parts that are less than their whole, where the text tells of what belongs to none of them. */
function isBeyondPlaces({ relation, focus, computed, numbers }: Relation, reader: Reader): boolean {
  const isMore =
    relation === 'structure'
      ? numbers.reduce((sum, { value }) => sum + value, 0) > 1
      : computed.high >= focus.interval.high && computed.low > focus.value;
  if (isMore) return false;
  const last = numbers.reduce((a, b) => (b.end > a.end ? b : a));
  return beyond[focus.lang].test(reader.text(last).slice(last.end, last.end + 220));
}

/** "4.3 percent less than in September of last year and down from 2.04 million in August": the year's, beside the month's. */
const ownBase = {
  en: /\b(?:last year|the (?:year|previous year) before|a year (?:ago|earlier|before)|year[- ]on[- ]year|the same (?:month|quarter|period|stretch|time))\b[^.]*\b(?:and|but|while|though|yet|;)\b[^.;]*\b(?:from|against|after|than)\b[^,.;]*$/i,
  zh: /(?:同比|上年同期|去年同期)[^。]*[，；][^，。；]*(?:由|从|较|比)(?:上月|上季度|上个月)[^，。；]*$/,
};

function hasOtherBase(rate: Claim, before: Claim, reader: Reader): boolean {
  if (before.start < rate.end || before.sentence !== rate.sentence || before.source !== rate.source)
    return false;
  return ownBase[rate.lang].test(reader.between(rate, before));
}

/** 8.0∶37.7∶54.3: which of them is of which part, only their order tells. */
const isInChain = (share: Claim, reader: Reader): boolean =>
  /^\s*[:：∶]\s*\d/.test(reader.after(share)) || /\d\s*[%％]?\s*[:：∶]\s*$/.test(reader.before(share));
