// Periods and dates as running text writes them, in English and Chinese.

import { monthSpan, type Period } from '../lib/index.js';
import { withDigits } from './chinese-years.js';
import type { Lang, Span } from './mention.js';
import { periodRole } from './period-roles.js';

export interface PeriodMark {
  start: number;
  end: number;
  /** Null where the text names a period relative to one that is not known. */
  span: Span | null;
  /** The period is what something is compared with ("from a year earlier", 比上年), not what is told of. */
  compare: boolean;
  /** A day: when something was said, not what it was said of. */
  day: boolean;
  /** By when something is to be reached: the text does not go on to tell of it. */
  due: boolean;
  /** The base of an index or of prices, or part of a plan's name: nothing is told of it. */
  named: boolean;
  /** It stands in brackets with the one number that it is of. */
  local: boolean;
  /** Last year, 去年: of a year that the text does not name. */
  relative: boolean;
  /** The year was not printed but taken from before. */
  inherited: boolean;
}

export interface PeriodContext {
  /** The year of publication; null where the text does not say. */
  published: number | null;
  /** The year spoken of so far. */
  year: number | null;
  /** The period spoken of so far. */
  current: Span | null;
  /** Years are those of the Republic of China. */
  minguo?: boolean;
}

export const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']; // prettier-ignore
const months = monthNames.map((name) => name.toLowerCase());
const enMonth =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
const enCount = '(two|three|four|five|six|seven|eight|nine|ten|eleven|\\d{1,2})';
const counts = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
];
const ordinals = ['first', 'second', 'third', 'fourth'];
const zhOrdinals = '一二三四';
const ofYear =
  '(?:\\s*(?:of|in|,)?\\s*(?:the\\s+)?(?:fiscal\\s+)?((?:19|20)\\d{2})|\\s+(?:of\\s+)?(last|this) year)?';
const dash = '\\s*(?:[-–—~～至到]|to|through)\\s*';

type Reader = (
  match: RegExpExecArray,
  context: PeriodContext,
) => { span: Span | null; compare?: boolean; day?: boolean };

const monthOf = (name: string): number =>
  months.findIndex((month) => month.startsWith(name.toLowerCase().replace('.', '').slice(0, 3)));
const spanOf = (period: Period): Span => {
  const [from, to] = monthSpan(period);
  return { from, to };
};
const yearSpan = (year: number): Span => spanOf({ frequency: 'A', year, index: 1 });
const monthsOf = (year: number | null, first: number, last: number): Span | null =>
  // A month of a year that is not told stands in year 0: it can still be told from another month.
  ({ from: (year ?? 0) * 12 + first, to: (year ?? 0) * 12 + last });
const shifted = (span: Span | null, by: number): Span | null =>
  span === null ? null : { ...span, from: span.from + by, to: span.to + by };
const relativeYear = (word: string | undefined, { published, year }: PeriodContext): number | null => {
  if (word === 'last') return published === null ? null : published - 1;
  return word === 'this' ? (published ?? year) : year;
};
const yearFrom = (
  digits: string | undefined,
  word: string | undefined,
  context: PeriodContext,
): number | null => (digits === undefined ? relativeYear(word?.toLowerCase(), context) : Number(digits));
/** The last month of that name before the period told. */
const lastOfMonth = (month: number, current: Span | null): Span | null => {
  if (current === null) return null;
  const from = current.from - 1 - ((((current.from - month) % 12) + 11) % 12);
  return { from, to: from };
};
const ended = (span: Span | null): Span | null =>
  span === null ? null : { from: span.to, to: span.to, point: true };

const english: [RegExp, Reader][] = [
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: day)?(?: of)?\\s+(${enMonth}),?\\s+((?:1[6-9]|20)\\d{2})\\b`, 'gi'), (m) => ({ span: monthsOf(Number(m[3]), monthOf(m[2] ?? ''), monthOf(m[2] ?? '')), day: true })],
  [new RegExp(`\\b(${enMonth})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:1[6-9]|20)\\d{2})\\b`, 'gi'), (m) => ({ span: monthsOf(Number(m[3]), monthOf(m[1] ?? ''), monthOf(m[1] ?? '')), day: true })],
  [/\b((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})\b/g, (m) => ({ span: monthsOf(Number(m[1]), Number(m[2]) - 1, Number(m[2]) - 1), day: true })],
  [/\b(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d{2})\b/g, () => ({ span: null, day: true })],
  [/(?<![\d/.,])(0?[1-9]|1[0-2])\/((?:19|20)\d{2})\b(?![/.]\d)/g, (m) => ({ span: monthsOf(Number(m[2]), Number(m[1]) - 1, Number(m[1]) - 1) })],
  [new RegExp(`\\b((?:19|20)\\d{2})\\s+(${enMonth})\\b(?!\\s+\\d)`, 'g'), (m) => ({ span: monthsOf(Number(m[1]), monthOf(m[2] ?? ''), monthOf(m[2] ?? '')) })],
  [/\b(?:last|final) (?:quarter|three months) of ((?:19|20)\d{2})\b/gi, (m) => quarter(Number(m[1]), 4)],
  [new RegExp(`\\bthe (?:previous|preceding) (${enMonth})\\b(?!\\s+\\d)`, 'g'), (m, c) => ({ span: lastOfMonth(monthOf(m[1] ?? ''), c.current), compare: true })],
  [new RegExp(`\\b(${enMonth})(?:\\s+((?:19|20)\\d{2}))?${dash}(${enMonth})(?:\\s*,?\\s*(?:of\\s+)?((?:19|20)\\d{2})|\\s+(?:of\\s+)?(last|this) year)?`, 'g'), (m, c) => {
    const year = yearFrom(m[4] ?? m[2], m[5], c);
    const first = m[2] !== undefined && m[4] !== undefined ? Number(m[2]) - Number(m[4]) : 0;
    return { span: monthsOf(year, monthOf(m[1] ?? '') + 12 * first, monthOf(m[3] ?? '')) };
  }],
  [new RegExp(`\\b(?:between|from)\\s+(${enMonth})\\s+(?:and|to|until)\\s+(${enMonth})(?:,?\\s+((?:19|20)\\d{2}))?(?!\\s+\\d)`, 'g'), (m, c) => ({ span: monthsOf(yearFrom(m[3], undefined, c), monthOf(m[1] ?? ''), monthOf(m[2] ?? '')) })],
  [new RegExp(`\\b(March|June|September|December)[- ]quarter${ofYear}`, 'g'), (m, c) => quarter(yearFrom(m[2], m[3], c), (monthOf(m[1] ?? '') + 1) / 3)],
  [/\bin the (first|second|third|fourth)(?<=quarter.*)(?=\s*(?:[,;.)]|and\b|$))|\bthe (third|fourth)(?<=quarters?\b.*)(?=\s+\d)/gi, (m, c) => quarter(c.year, enOrdinal(m[1] ?? m[2] ?? ''))],
  [new RegExp(`(?<=\\b(quarter|three months|half[- ]year|six months|nine months)\\s+(?:ended|ending|to)\\s+(?:the\\s+end\\s+of\\s+)?)(?:\\d{1,2}\\s+)?(${enMonth})(?:\\s+\\d{1,2})?(?:,?\\s+((?:19|20)\\d{2}))?(?!\\d)`, 'g'), (m, c) => {
    const [last, length] = [monthOf(m[2] ?? ''), { q: 3, t: 3, h: 6, s: 6, n: 9 }[m[1]?.charAt(0) ?? 'q'] ?? 3];
    return { span: monthsOf(yearFrom(m[3], undefined, c), last - length + 1, last) };
  }],
  [/\b(?:year|12 months|twelve months)\s+(?:ending|ended|to)\s+(?:in\s+)?December\s+((?:19|20)\d{2})\b/g, (m) => ({ span: yearSpan(Number(m[1])) })],
  [new RegExp(`\\bfirst ${enCount} months${ofYear}`, 'gi'), (m, c) => {
    const n = /^\d/.test(m[1] ?? '') ? Number(m[1]) : counts.indexOf((m[1] ?? '').toLowerCase());
    return { span: monthsOf(yearFrom(m[2], m[3], c), 0, n - 1) };
  }],
  [new RegExp(`\\bfirst (two|three) quarters${ofYear}`, 'gi'), (m, c) => ({ span: monthsOf(yearFrom(m[2], m[3], c), 0, (m[1]?.toLowerCase() === 'two' ? 6 : 9) - 1) })],
  [new RegExp(`\\b(first|second|third|fourth|1st|2nd|3rd|4th)[- ]quarter${ofYear}`, 'gi'), (m, c) => quarter(yearFrom(m[2], m[3], c), enOrdinal(m[1] ?? ''))],
  [new RegExp(`\\b(?:Q|Quarter )([1-4])(?:\\s*[/,-]?\\s*(?:of\\s+)?((?:19|20)\\d{2}))?\\b`, 'g'), (m, c) => quarter(yearFrom(m[2], undefined, c), Number(m[1]))],
  [/\b(March|June|September|December)(?:\s+((?:19|20)\d{2}))?\s+quarter(?:\s+(?:of\s+)?((?:19|20)\d{2}))?\b/g, (m, c) => quarter(yearFrom(m[2] ?? m[3], undefined, c), ['March', 'June', 'September', 'December'].indexOf(m[1] ?? '') + 1)],
  [/\b((?:19|20)\d{2})[ -]?Q([1-4])\b/g, (m) => quarter(Number(m[1]), Number(m[2]))],
  [new RegExp(`\\b(first|second)[- ]half${ofYear}`, 'gi'), (m, c) => half(yearFrom(m[2], m[3], c), enOrdinal(m[1] ?? ''))],
  [/\bH([12])\s*(?:of\s+)?((?:19|20)\d{2})?\b/g, (m, c) => half(yearFrom(m[2], undefined, c), Number(m[1]))],
  [/\b(?:from|between)\s+((?:19|20)\d{2})\s+(?:to|and|through)\s+((?:19|20)\d{2})\b/gi, (m) => ({ span: { from: Number(m[1]) * 12, to: Number(m[2]) * 12 + 11 } })],
  [/\b(?:fiscal year |FY ?|financial year )?((?:19|20)\d{2})\s?[-–—/]\s?((?:19|20)?\d{2})\b(?![-/.]\d)/gi, (m) => {
    const last = Number(m[2]?.length === 2 ? `${m[1]?.slice(0, 2) ?? ''}${m[2]}` : m[2]);
    // 2023-24 is a fiscal year.
    if (m[2]?.length === 2 && last === Number(m[1]) + 1) return { span: yearSpan(Number(m[1])) };
    return { span: last > Number(m[1]) ? { from: Number(m[1]) * 12, to: last * 12 + 11 } : null };
  }],
  [new RegExp(`\\b(?:(?:the )?(?:end|close) of |end-|late |at end |year-end |mid-|early )(${enMonth})(?:\\s+(?:of\\s+)?((?:19|20)\\d{2}))?\\b`, 'g'), (m, c) => ({ span: ended(monthsOf(yearFrom(m[2], undefined, c), monthOf(m[1] ?? ''), monthOf(m[1] ?? ''))) })],
  [/\b(?:(?:the )?(?:end|close) of |end-|year-end |late |at end )((?:19|20)\d{2})\b/gi, (m) => ({ span: ended(yearSpan(Number(m[1]))) })],
  [/\b(?:the )?end of (last|this|the) year\b|\b(?:at )?year[- ]end\b/gi, (m, c) => {
    const year = m[1]?.toLowerCase() === 'last' ? relativeYear('last', c) : c.year;
    return { span: year === null ? null : ended(yearSpan(year)) };
  }],
  [new RegExp(`\\b(${enMonth}),?\\s+(?:of\\s+)?((?:1[6-9]|20)\\d{2}|last year|this year)\\b`, 'g'), (m, c) => ({ span: monthsOf(/^\d/.test(m[2] ?? '') ? Number(m[2]) : relativeYear(m[2]?.slice(0, 4), c), monthOf(m[1] ?? ''), monthOf(m[1] ?? '')) })],
  [new RegExp(`\\b(${enMonth})\\s+\\d{1,2}(?:st|nd|rd|th)?(?![\\d,.%])`, 'g'), (m, c) => ({ span: monthsOf(c.year, monthOf(m[1] ?? ''), monthOf(m[1] ?? '')), day: true })],
  [new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s+${enMonth}\\b`, 'g'), () => ({ span: null, day: true })],
  [/\b(?:from |than |over |with |on |to |against |in )?(?:(?:the )?(?:same|corresponding) (?:period|month|quarter) (?:of |in |a )?(?:the )?(?:last|previous|prior|preceding|year)(?: (?:year|earlier|before))?|a year (?:earlier|ago|before)|one year (?:earlier|ago|before)|(?:the )?(?:previous|prior|preceding) year|(?:the )?year before|year[- ]on[- ]year|y\/y|yoy|year[- ]over[- ]year|(?:twelve|12) months (?:earlier|before)|(?<=\bthe )year-earlier)\b/gi, (_, c) => ({ span: shifted(c.current, -12), compare: true })],
  [/\b(?:from |than |over |with |on |to |against |in )?(?:(?:the )?(?:end|start|beginning) of (?:March|June|September|December|last year|the year|the quarter|the previous (?:year|quarter))|(?:the )?(?:previous|prior|preceding) (?:month|quarter)|a (?:month|quarter) (?:earlier|ago|before)|(?:the )?(?:month|quarter) before|month[- ]on[- ]month|m\/m|quarter[- ]on[- ]quarter|q\/q|month[- ]over[- ]month|(?<=percent |% )(?:over|on) the (?:month|quarter)(?! of))\b/gi, (m, c) => ({ span: /quarter|q\/q/i.test(m[0]) ? shifted(c.current, -3) : shifted(c.current, -1), compare: true })],
  [/\b(last|this) year\b|\b(?:in|over) the past year\b/gi, (m, c) => {
    const year = relativeYear(m[1]?.toLowerCase() ?? 'last', c);
    return { span: year === null ? null : yearSpan(year) };
  }],
  [/\b(?:last|this) (?:month|quarter)\b/gi, () => ({ span: null })],
  [new RegExp(`\\b(?:in|for|during|of|by|since|until|from|to|last)\\s+(${enMonth})(?![a-z])(?!\\s+\\d)|\\b(${enMonth})'s`, 'g'), (m, c) => {
    const month = monthOf(m[1] ?? m[2] ?? '');
    return { span: monthsOf(c.year, month, month) };
  }],
  [/\b(January|February|March|April|June|July|August|September|October|November|December)\b/g, (m, c) => ({ span: monthsOf(c.year, monthOf(m[1] ?? ''), monthOf(m[1] ?? '')) })],
  [/(?<=\(|\b(?:compared (?:with|to)|than|against|over|on) )May(?=[:,;.)]|\s+(?:and|it|the|by)\b|$)/g, (_, c) => ({ span: monthsOf(c.year, 4, 4) })],
  // "In 2022 enterprises with 10 or more employees": where a clause opens, a bare number of that size is a year.
  [/(?<=(?:^|[.,;:(—]\s*)(?:In|Since|During|in|since|during)\s)((?:19|20)\d{2})\b(?![,.]?\d)(?=\s+[a-z])(?!\s*(?:%|percent|per cent|million|billion|trillion|thousand|yuan|euros?|dollars?|km\b))/g, (m) => ({ span: yearSpan(Number(m[1])) })],
  [/(?<![\d,.$€£¥₹+-])(?<!\d\s?\/\s?)\b(?:FY ?|fiscal year )?((?:19|20)\d{2})(?:E|F)?\b(?![,.]?\d)(?!\s*(?:%|percent|per cent|million|billion|trillion|thousand|yuan|euros?|dollars?|people|persons|tonnes|enterprises|firms|companies|projects|jobs|units|households|visitors|km\b))/g, (m) => ({ span: yearSpan(Number(m[1])) })],
  // A year long past is one where a word says so: most numbers of its size count something.
  [/(?<=\b(?:in|since|years?|until|till|before|after|during|spring|summer|autumn|winter|from|between|census of|act of|war of|to|and|(?:months?|years?|quarter|season|period|those|that) of)\s)(1[6-8]\d{2})\b(?![,.]?\d)(?!-)(?=\s*(?:[.,;:)]|$|(?:to|and|until|the|a|an|was|were|when|which|that|of|by|in|there|for|as|with)\b))/g, (m) => ({ span: yearSpan(Number(m[1])) })],
]; // prettier-ignore

/** Of the common era, or of the Republic of China (113年). */
const zhYear = '((?:19|20)\\d{2}|(?<![\\d.,])(?:民国)?1[01]\\d)\\s*年(?:度)?';
const zhTo = '\\s*(?:[-–—－~～]|至|到)+\\s*';
const chinese: [RegExp, Reader][] = [
  [new RegExp(`${zhYear}\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日`, 'g'), (m) => ({ span: monthsOf(zhYearNumber(m[1]), Number(m[2]) - 1, Number(m[2]) - 1), day: true })],
  [/((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g, (m) => ({ span: monthsOf(zhYearNumber(m[1]), Number(m[2]) - 1, Number(m[2]) - 1), day: true })],
  [/(?<![\d.月])\d{1,2}\s*日(?=(?:公布|发布|发表|通过|宣布|表示|举行|召开|说|称|报道|电|讯|上午|下午|晚|在|向|对|从))/g, () => ({ span: null, day: true })],
  [/(?<!\d)\d{1,2}\s*月\s*\d{1,2}\s*日/g, () => ({ span: null, day: true })],
  [new RegExp(`(?:(?:${zhYear}|(今年|去年|上年))\\s*)?(?<!\\d)(\\d{1,2})月?${zhTo}(\\d{1,2})\\s*月份?`, 'g'), (m, c) => ({ span: monthsOf(zhYearOf(m[1], m[2], c), Number(m[3]) - 1, Number(m[4]) - 1) })],
  [new RegExp(`(?:${zhYear}|(今年|去年|上年))?\\s*[前首]([二两三四五六七八九十]{1,2}|\\d{1,2})个月`, 'g'), (m, c) => ({ span: monthsOf(zhYearOf(m[1], m[2], c), 0, zhCount(m[3] ?? '') - 1) })],
  [new RegExp(`(?:${zhYear}|(今年|去年|上年))?\\s*前(两|二|三)个?季度`, 'g'), (m, c) => ({ span: monthsOf(zhYearOf(m[1], m[2], c), 0, m[3] === '三' ? 8 : 5) })],
  [new RegExp(`(?:${zhYear}|(今年|去年|上年))?\\s*(?:第?([一二三四1-4])季度|第([一二三四1-4])季)`, 'g'), (m, c) => quarter(zhYearOf(m[1], m[2], c), zhOrdinal(m[3] ?? m[4] ?? ''))],
  [new RegExp(`(?:${zhYear}|(今年|去年|上年))?\\s*([上下])半年`, 'g'), (m, c) => half(zhYearOf(m[1], m[2], c), m[3] === '上' ? 1 : 2)],
  [/((?:19|20)\d{2})[-/—–](\d{2})(?:财年|年度|学年|榨季|产季|收获季)/g, (m) => ({ span: yearSpan(zhYearNumber(m[1])) })],
  [new RegExp(`((?:19|20)\\d{2})年?${zhTo}((?:19|20)\\d{2})年?`, 'g'), (m) => ({ span: { from: zhYearNumber(m[1]) * 12, to: Number(m[2]) * 12 + 11 } })],
  [new RegExp(`${zhYear}\\s*(\\d{1,2})\\s*月(份|末|底)?`, 'g'), (m) => {
    const span = monthsOf(zhYearNumber(m[1]), Number(m[2]) - 1, Number(m[2]) - 1);
    return { span: m[3] === '末' || m[3] === '底' ? ended(span) : span };
  }],
  [new RegExp(`${zhYear}(末|底)|(今年|去年|上年|本年)?(?<![上去前])(年末|年底)`, 'g'), (m, c) => {
    const year = m[1] !== undefined ? zhYearNumber(m[1]) : zhYearOf(undefined, m[3], c);
    return { span: year === null ? null : ended(yearSpan(year)) };
  }],
  [/上年末|去年末|上年年末|上年底|去年底/g, (_, c) => ({ span: c.year === null ? null : ended(yearSpan(c.year - 1)), compare: true })],
  [/((?:19|20)\d{2})财年/g, (m) => ({ span: yearSpan(zhYearNumber(m[1])) })],
  [new RegExp(`${zhYear}(?:全年)?`, 'g'), (m) => ({ span: yearSpan(zhYearNumber(m[1])) })],
  [/[“"]?(十[一二三四]|十)五[”"](?:规划)?(?:时期|期间)?|(十[一二三四])五(?:规划)?(?:时期|期间)/g, (m) => {
    const first = 2001 + 5 * ['十', '十一', '十二', '十三', '十四'].indexOf(m[1] ?? m[2] ?? '');
    return { span: { from: first * 12, to: (first + 4) * 12 + 11 } };
  }],
  [/(?:上年|去年)同(?:期|月|季)|同比|(?:比|较|与|同)(?:上年|去年|前一年|上一年)|上年(?!度)|上一年|(?<!提)前一年/g, (_, c) => ({ span: shifted(c.current, -12), compare: true })],
  [/(?:比|较)(?:年初|上年末|去年末|上季末|月初|[一二三]季度末)/g, () => ({ span: null, compare: true })],
  [/(?:比|较)?(?:上月|上个月|前一月)|环比|(?:比|较)?(?:上季度|上一季度|上季)/g, (m, c) => ({ span: m[0].includes('季') ? shifted(c.current, -3) : shifted(c.current, -1), compare: true })],
  [/去年|今年(?!新涨价|价格变动)|本年|全年|前年/g, (m, c) => {
    const year = m[0] === '全年' ? c.year : zhYearOf(undefined, m[0], c);
    return { span: year === null ? null : yearSpan(year) };
  }],
  [/(?<![\d.])(\d{1,2})\s*月(份|末|底)?(?!\d{1,2}(?![\d.,]|[万亿千百元%％吨家户人]))/g, (m, c) => {
    const span = Number(m[1]) > 12 ? null : monthsOf(c.year, Number(m[1]) - 1, Number(m[1]) - 1);
    return { span: m[2] === '末' || m[2] === '底' ? ended(span) : span };
  }],
  [/当月|本月/g, () => ({ span: null })],
]; // prettier-ignore

const relativeWords = /\b(?:last|this|past) year\b|去年|今年|本年|前年/i;

/** The periods of a sentence, from left to right and without overlap; the context moves along with them. */
export function findPeriods(printed: string, lang: Lang, context: PeriodContext): PeriodMark[] {
  const patterns = lang === 'zh' ? chinese : english;
  const text = lang === 'zh' ? withDigits(printed) : printed;
  const taken: { start: number; end: number; match: RegExpExecArray; read: Reader }[] = [];
  for (const [pattern, read] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (lang === 'zh' && context.minguo !== true && /(?<!\d)1[01]\d\s*年/.test(match[0])) continue;
      if (end > start && !taken.some((other) => start < other.end && other.start < end))
        taken.push({ start, end, match, read });
    }
  }
  taken.sort((a, b) => a.start - b.start);
  const here = { ...context };
  return taken.map(({ start, end, match, read }) => {
    const { span, compare = false, day = false } = read(match, here);
    const [before, after] = [text.slice(0, start), text.slice(end)];
    const { compared, named, due, local } = periodRole(match[0], before, after, lang, compare);
    const yearPrinted = /(?:1[6-9]|20)\d{2}|(?<!\d)1[01]\d\s*年/.test(match[0]);
    if (span !== null && !compared && !day && !due && !named && !local) {
      here.current = span;
      here.year = yearOf(span);
    }
    return {
      start,
      end,
      span,
      compare: compared,
      day,
      due,
      named,
      local,
      relative: span === null && relativeWords.test(match[0]),
      inherited: !yearPrinted,
    };
  });
}

/** The year of a span's end; null where the text does not tell it. */
export function yearOf(span: Span): number | null {
  const year = Math.floor(span.to / 12);
  return year > 1 ? year : null;
}

/** SDMX text of a span where it is a standard period; `2020-01/2020-07` for others, with `@` in front for a stock. */
export function spanKey(span: Span): string {
  const year = Math.floor(span.from / 12);
  const length = span.to - span.from + 1;
  const month = (at: number): string => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  const mark = span.point === true ? '@' : '';
  if (length === 12 && span.from % 12 === 0) return `${mark}${year}`;
  if (length === 1) return `${mark}${month(span.from)}`;
  if (length === 3 && span.from % 3 === 0) return `${mark}${year}-Q${(span.from % 12) / 3 + 1}`;
  if (length === 6 && span.from % 6 === 0) return `${mark}${year}-S${(span.from % 12) / 6 + 1}`;
  return `${mark}${month(span.from)}/${month(span.to)}`;
}

function quarter(year: number | null, index: number): { span: Span | null } {
  return { span: monthsOf(year, (index - 1) * 3, index * 3 - 1) };
}

function half(year: number | null, index: number): { span: Span | null } {
  return { span: monthsOf(year, (index - 1) * 6, index * 6 - 1) };
}

function enOrdinal(word: string): number {
  return /^\d/.test(word) ? Number(word.charAt(0)) : ordinals.indexOf(word.toLowerCase()) + 1;
}

function zhYearOf(
  digits: string | undefined,
  word: string | undefined,
  context: PeriodContext,
): number | null {
  if (digits !== undefined) return zhYearNumber(digits);
  if (word === undefined) return context.year;
  const now = context.published ?? null;
  if (word === '今年' || word === '本年') return now ?? context.year;
  if (now === null) return null;
  return word === '前年' ? now - 2 : now - 1;
}

const zhYearNumber = (digits = ''): number => {
  const year = Number(digits.replace(/^\D+/, ''));
  return year < 200 ? year + 1911 : year;
};

const zhOrdinal = (text: string): number =>
  zhOrdinals.includes(text) ? zhOrdinals.indexOf(text) + 1 : Number(text);

function zhCount(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const digits = '零一二三四五六七八九';
  if (text === '两') return 2;
  if (!text.startsWith('十')) return digits.indexOf(text);
  return 10 + (text.length === 1 ? 0 : digits.indexOf(text.charAt(1)));
}
