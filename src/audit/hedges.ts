// Words that qualify a number, and what a number so qualified stands for.

import type { Hedge, Lang, Mention } from './mention.js';

const enBefore: [RegExp, Hedge][] = [
  [/\b(?:no less than|not less than|at least|a minimum of|no fewer than)\s+(?:the\s+)?$/i, 'at_least'],
  [/\b(?:at most|(?<!\b(?:add|adds|added|adding|summed|sum|sums|revised|went|goes|moved|climbed|pushed|brought|taking|takes|raised|edged|ticked|inched|crept|nudged|scaled|rounded) )up to|no more than|not more than|a maximum of|as (?:much|many) as)\s+$/i, 'at_most'],
  [/\b(?:nearly|almost|close to|just under|just below|just short of|approaching|not quite)\s+(?:an?\s+)?$/i, 'nearly'],
  [/\b(?:less than|fewer than|under|below|lower than|short of)\s+(?:an?\s+)?$/i, 'less_than'],
  [/\b(?:more than|(?<!(?:turned|turn|turning|took|taken|handed|carried|rolled|left|brought) )over|above|exceed(?:ed|ing|s)?|in excess of|upwards of|greater than|higher than|surpass(?:ed|ing|es)?|topp(?:ed|ing)|cross(?:ed|ing)|just over|well over|beyond|past)\s+(?:an?\s+)?$/i, 'more_than'],
  [/\b(?:about|around|approximately|roughly|some|circa|ca\.|approx\.|an estimated|or so|in the region of)\s+(?:an?\s+)?$|~\s*$/i, 'about'],
]; // prettier-ignore
const enAfter: [RegExp, Hedge][] = [
  [/^\s*(?:or more|and above|or above|plus\b)/i, 'at_least'],
  [/^\s*(?:or less|or fewer|at most)/i, 'at_most'],
  [/^\s*(?:or so|or thereabouts)/i, 'about'],
];
const zhBefore: [RegExp, Hedge][] = [
  [/(?:不低于|不少于|至少|不小于|达到或超过)$/, 'at_least'],
  [/(?:不超过|不高于|至多|最多|不多于)$/, 'at_most'],
  [/(?:将近|接近|近|逼近)$/, 'nearly'],
  [/(?:不足|不到|低于|少于|不满)$/, 'less_than'],
  [/(?:超过|(?<![出入])超|逾|高于|多于|突破|大于|跃上|迈上|跨过|越过)(?:了)?$/, 'more_than'],
  [/(?:大约|大概|约|约为|约占|左右)$/, 'about'],
];
const zhAfter: [RegExp, Hedge][] = [
  [/^(?:及)?以上/, 'at_least'],
  [/^(?:及)?(?:以下|以内)/, 'at_most'],
  [/^(?:左右|上下)/, 'about'],
  [/^(?:多|余)(?=[，。；、的个家人户\s]|$)/, 'more_than'],
];

/** The hedge around a number, from the words on both sides of it. */
export function readHedge(before: string, after: string, lang: Lang, more: boolean): Hedge {
  if (more) return 'more_than';
  const head = before.slice(-30);
  for (const [pattern, hedge] of lang === 'zh' ? zhBefore : enBefore) if (pattern.test(head)) return hedge;
  for (const [pattern, hedge] of lang === 'zh' ? zhAfter : enAfter) if (pattern.test(after)) return hedge;
  return 'exact';
}

/** A closed interval; an open end is infinite. */
export interface Interval {
  low: number;
  high: number;
}

/**
 * What a number stands for. Printed plainly: half a unit of its last place to either side (101.95: 101.945 to 101.955).
 * About: a twentieth to either side. Nearly: from nine tenths up to the number. More than, at least: the number and all
 * above it; less than, at most: all below it. The printed precision is kept at the closed end, for "more than" is said of
 * rounded figures too.
 */
export function intervalOf({ value, half, hedge }: Pick<Mention, 'value' | 'half' | 'hedge'>): Interval {
  const slack = Math.abs(value) * 1e-9;
  const plain = { low: value - half - slack, high: value + half + slack };
  if (hedge === 'about')
    return { low: plain.low - Math.abs(value) * 0.05, high: plain.high + Math.abs(value) * 0.05 };
  if (hedge === 'nearly') return { low: Math.min(plain.low, value * 0.9), high: plain.high };
  if (hedge === 'more_than' || hedge === 'at_least')
    return { low: plain.low, high: Number.POSITIVE_INFINITY };
  if (hedge === 'less_than' || hedge === 'at_most')
    return { low: Number.NEGATIVE_INFINITY, high: plain.high };
  return plain;
}

export function meet(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}
