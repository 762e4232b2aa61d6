// A relation between numbers of a text, judged: the arithmetic, what it gives, and whether the text bears it out.

import type { Text } from '../../figures/index.js';
import { currencyName, isCurrency } from '../../lib/index.js';
import type { Claim } from '../claim.js';
import { meet, type Interval } from '../hedges.js';
import type { Lang } from '../mention.js';

export type RelationKind =
  | 'sum'
  | 'part'
  | 'difference'
  | 'periods'
  | 'growth'
  | 'average_growth'
  | 'change'
  | 'direction'
  | 'multiple'
  | 'share'
  | 'structure'
  | 'per_head'
  | 'conversion'
  | 'count'
  | 'contribution'
  | 'target'
  | 'repeated';

export interface Relation {
  relation: RelationKind;
  /** The number that the others give. */
  focus: Claim;
  /** All numbers that take part, the focus among them. */
  numbers: Claim[];
  verdict: 'consistent' | 'inconsistent';
  /** What the text gives and what the arithmetic gives, in base units; the least and the most it can be. */
  stated: number;
  computed: Interval;
  why: Text;
  /** The same, as told at the other of two numbers. */
  mirrored?: Text;
  /** One slip of the pen, in any of its numbers, would make it hold. */
  slip?: boolean;
  /** The numbers in which that slip may stand, where nothing else is held against the text. */
  slips?: readonly Claim[];
  /** Its parts are others than those that make the same whole elsewhere. */
  apart?: true;
  /** The words leave no doubt what the numbers are. */
  worded?: true;
  /** Its words say of which periods the numbers are; in which line they stand says less. */
  dated?: true;
  /** Numbers that the words tie to the focus. */
  bound?: readonly Claim[];
}

/** Whether a part of a sum adds nothing that its whole prints: 15.5 million beside 64.8 billion. */
export const addsNothing = (part: Claim, whole: Claim): boolean =>
  part.value !== 0 && Math.abs(part.value) < whole.half && part.half < whole.half / 100;

/** What a number stands for as it is printed, whatever its words say of its way. */
export const asPrinted = ({ value, half }: Claim): Interval => ({ low: value - half, high: value + half });

/** The numbers that give the focus. */
export const partsOf = ({ numbers, focus }: Pick<Relation, 'numbers' | 'focus'>): Claim[] =>
  numbers.filter((claim) => claim !== focus);

export const add = (a: Interval, b: Interval): Interval => ({ low: a.low + b.low, high: a.high + b.high });
export const subtract = (a: Interval, b: Interval): Interval => ({
  low: a.low - b.high,
  high: a.high - b.low,
});
export const widen = (a: Interval, by: number): Interval => ({ low: a.low - by, high: a.high + by });
export const scale = (a: Interval, by: number): Interval =>
  by < 0 ? { low: a.high * by, high: a.low * by } : { low: a.low * by, high: a.high * by };
/** The size of a change, whatever its sign. */
export const sizeOf = (a: Interval): Interval => (a.high < 0 ? scale(a, -1) : a);
/** The numbers, in whatever order. */
export const idsOf = (claims: readonly Claim[]): string =>
  claims
    .map(({ id }) => id)
    .sort((a, b) => a - b)
    .join(' ');
export const middle = (a: Interval): number =>
  Number.isFinite(a.low) ? (Number.isFinite(a.high) ? (a.low + a.high) / 2 : a.low) : a.high;

type Given = Pick<Relation, 'relation' | 'computed' | 'stated'>;

/** What the arithmetic gives. */
export const givenBy = (of: Given): number => wholeGiven(of) ?? middle(of.computed);

/** Years with one end counted or both, "and"s within names or between them: the whole number that the text has, or the least. */
function wholeGiven({ relation, computed: { low, high }, stated }: Given): number | null {
  const isWhole = relation === 'count' && low < high && Number.isInteger(low) && Number.isInteger(high);
  return isWhole ? (stated >= low && stated <= high ? stated : low) : null;
}

export function multiply(a: Interval, b: Interval): Interval {
  const ends = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high].filter(
    (end) => !Number.isNaN(end),
  );
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** a / b; undefined where b may be nought. */
export function divide(a: Interval, b: Interval): Interval | undefined {
  if (b.low <= 0 && b.high >= 0) return undefined;
  return multiply(a, { low: 1 / b.high, high: 1 / b.low });
}

/** Whether a number says anything with both ends closed. */
export const closed = (claim: Claim): boolean =>
  Number.isFinite(claim.interval.low) && Number.isFinite(claim.interval.high);

/** An amount, or a change of one, that others may be part of. */
export const isAmount = (claim: Claim): boolean =>
  (claim.role === 'level' || claim.role === 'change') &&
  closed(claim) &&
  claim.value > 0 &&
  !/^(?:1|points|times|years|months)$/.test(claim.unit);

/** An amount of its own, of now or before, told to its last digit. */
export const isExactLevel = (claim: Claim): boolean =>
  (claim.role === 'level' || claim.role === 'previous') &&
  claim.hedge === 'exact' &&
  closed(claim) &&
  claim.value > 0;

/** Builds a relation out of what the text states and what the arithmetic gives. */
export function relate(
  relation: RelationKind,
  focus: Claim,
  others: readonly Claim[],
  computed: Interval,
  formula: string,
  stated: Interval = focus.interval,
): Relation {
  const agrees = meet(stated, computed);
  const whole = wholeGiven({ relation, computed, stated: middle(stated) });
  const text = (lang: Lang): string => {
    const { low, high } = computed;
    const [a, b] = [quantityText(low, focus.unit, lang, focus), quantityText(high, focus.unit, lang, focus)];
    const mean = quantityText(whole ?? middle(computed), focus.unit, lang, focus);
    const range =
      a === b || !Number.isFinite(low) || !Number.isFinite(high) || (agrees && whole !== null)
        ? mean
        : lang === 'zh'
          ? `${mean}（${a}至${b}）`
          : `${mean} (${a} to ${b})`;
    const told = focus.text;
    // A surplus told as a deficit, a rise as a fall.
    const turned = !agrees && meet(scale(stated, -1), computed);
    if (lang === 'zh')
      return `${formula} = ${range}；文中为${told}，${agrees ? '相符' : turned ? '但方向相反' : '不符'}`;
    return `${formula} = ${range}; the text has ${told}${agrees ? '' : turned ? ', but the other way round' : ', which does not agree'}`;
  };
  return {
    relation,
    focus,
    numbers: [...new Set([focus, ...others])],
    verdict: agrees ? 'consistent' : 'inconsistent',
    stated: middle(stated),
    computed,
    why: { en: text('en'), zh: text('zh') },
  };
}

/**
 * Which way one number lies from another, or from a mark: `stated` is the number that the text gives a direction,
 * `computed` what it is held against.
 */
export function directed(
  focus: Claim,
  others: readonly Claim[],
  mark: { value: number; text: string },
  agrees: boolean,
): Relation {
  const way = Math.sign(focus.value - mark.value);
  const en = way === 0 ? 'equal to' : way > 0 ? 'more than' : 'less than';
  const zh = way === 0 ? '等于' : way > 0 ? '高于' : '低于';
  return {
    relation: 'direction',
    focus,
    numbers: [...new Set([focus, ...others])],
    verdict: agrees ? 'consistent' : 'inconsistent',
    stated: focus.value,
    computed: { low: mark.value, high: mark.value },
    why: {
      en: `${focus.text} is ${en} ${mark.text}, ${agrees ? 'as the text says' : 'and the text says the other way round'}`,
      zh: `${focus.text}${zh}${mark.text}，${agrees ? '与文中所述方向相符' : '与文中所述方向不符'}`,
    },
  };
}

/** A value as the number that it is compared with is printed; in words, where that has no digits. */
export function quantityText(value: number, unit: string, lang: Lang, like?: Claim): string {
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  if (like?.aside === 'date') return lang === 'zh' ? `${value}年` : String(value);
  const printed = like === undefined ? null : printedAs(like);
  if (printed !== null) {
    const number = trim(value / printed.factor, digitsOf(like, 1 / printed.factor), printed.grouped);
    const [sign, size] = number.startsWith('-') ? ['-', number.slice(1)] : ['', number];
    return `${sign}${printed.before}${size}${printed.after}`;
  }
  if (unit === '1') return `${trim(value * 100, digitsOf(like, 100))}%`;
  if (unit === 'points')
    return lang === 'zh'
      ? `${trim(value * 100, digitsOf(like, 100))}个百分点`
      : `${trim(value * 100, digitsOf(like, 100))} percentage points`;
  const [factor, word] = scaleWord(Math.abs(like?.value ?? value), lang);
  const number = trim(value / factor, digitsOf(like, 1 / factor));
  const name = unitName(unit, lang, number);
  return lang === 'zh'
    ? `${number}${word}${name}`
    : `${number}${word === '' ? '' : ` ${word}`}${name === '' ? '' : ` ${name}`}`;
}

interface Printed {
  /** What stands before and behind the digits, and how much one unit of them is in the base unit. */
  before: string;
  after: string;
  factor: number;
  /** With commas; undefined where the number is too small to tell. */
  grouped: boolean | undefined;
}

/** How a number is printed: 41.76万亿元 is not 417,600亿元. Null where its digits are not its value. */
function printedAs(like: Claim): Printed | null {
  const match = /^([^\d]*)(\d[\d,，.]*\d|\d)([^\d]*(?:m[23])?)$/.exec(like.text.replace(/[\s\u00a0]+/g, ' '));
  const [, before = '', digits = '', after = ''] = match ?? [];
  const number = Number(digits.replace(/[,，]/g, ''));
  if (match === null || !(number > 0) || like.value === 0) return null;
  // "1 project", 增长1.3倍 for 2.3 times: what is behind another number is worded otherwise, or is another number.
  if (like.lang === 'en' && number === 1 && /[a-z]/i.test(after)) return null;
  const factor = Math.abs(like.value) / number;
  if (like.unit === 'times' && Math.abs(factor - 1) > 1e-9) return null;
  if (/[零〇一二三四五六七八九十百千万亿两半]/.test(before) || /^[-–~]\d/.test(after)) return null;
  return {
    before: before.replace(/[-+−–＋－]/g, ''),
    after,
    factor,
    grouped: number < 1000 ? undefined : /[,，]/.test(digits),
  };
}

function digitsOf(like: Claim | undefined, factor: number): number {
  if (like === undefined || like.half === 0) return 2;
  return Math.min(6, Math.max(0, Math.round(-Math.log10(like.half * 2 * factor))) + 1);
}

/** Formats are costly to make. */
const formats = new Map<string, Intl.NumberFormat>();

function trim(value: number, digits: number, grouped = Math.abs(value) >= 10000): string {
  const key = `${digits} ${grouped}`;
  const format =
    formats.get(key) ?? new Intl.NumberFormat('en', { maximumFractionDigits: digits, useGrouping: grouped });
  formats.set(key, format);
  return format.format(value);
}

function scaleWord(size: number, lang: Lang): [number, string] {
  const steps: [number, string][] = lang === 'zh' ? [[1e8, '亿'], [1e4, '万']] : [[1e12, 'trillion'], [1e9, 'billion'], [1e6, 'million']]; // prettier-ignore
  return steps.find(([factor]) => size >= factor) ?? [1, ''];
}

const names: Record<string, Record<Lang, string>> = {
  CNY: { en: 'yuan', zh: '元' },
  USD: { en: 'dollars', zh: '美元' },
  EUR: { en: 'euros', zh: '欧元' },
  GBP: { en: 'pounds', zh: '英镑' },
  JPY: { en: 'yen', zh: '日元' },
  persons: { en: 'persons', zh: '人' },
  visits: { en: 'visits', zh: '人次' },
  households: { en: 'households', zh: '户' },
  enterprises: { en: 'enterprises', zh: '家' },
  dwellings: { en: 'dwellings', zh: '套' },
  projects: { en: 'projects', zh: '个' },
  count: { en: '', zh: '个' },
  jobs: { en: 'jobs', zh: '个' },
  vehicles: { en: 'vehicles', zh: '辆' },
  tonnes: { en: 'tonnes', zh: '吨' },
  years: { en: 'years', zh: '年' },
  months: { en: 'months', zh: '个月' },
  times: { en: 'times', zh: '倍' },
  kWh: { en: 'kWh', zh: '千瓦时' },
  m2: { en: 'square metres', zh: '平方米' },
  metres: { en: 'metres', zh: '米' },
  mu: { en: 'mu', zh: '亩' },
  index_points: { en: 'points', zh: '点' },
};

/** What a unit is called; a currency without a word of its own by its code in English. */
function unitName(unit: string, lang: Lang, number: string): string {
  const name = names[unit]?.[lang];
  if (name !== undefined) return name;
  if (isCurrency(unit)) return lang === 'zh' ? currencyName(unit, lang) : unit;
  return lang === 'en' && number !== '1' ? plural(unit) : unit;
}

/** A noun that was counted; symbols of units have no plural. */
function plural(noun: string): string {
  if (!/^[a-z]{4,}$/.test(noun) || /s$/.test(noun)) return noun;
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies');
  return /(?:x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
