// The numbers of a sentence: digits read here (with the precision they are printed in), words by Recognizers-Text.

import { scaleDecimal } from '../lib/index.js';
import { findAsides } from './asides.js';
import { readHedge } from './hedges.js';
import type { Lang, Mention } from './mention.js';
import {
  carryPoints,
  carryUnits,
  joinScales,
  learnUnits,
  readMillions,
  readRatios,
  shareUnits,
} from './number-lists.js';
import { findPeriods, type PeriodContext, type PeriodMark } from './periods-in-text.js';
import type { Sentence } from './sentences.js';
import { currencySigns } from './unit-words.js';
import { readAfterCurrency, readUnit } from './units-in-text.js';
import { empty, type Printed, ranks, verbNumbers, wordNumbers } from './word-numbers.js';

const digitNumber =
  /(?<!\d[.,’']?)(?<!\.)(?:\d{1,3}(?:\.\d{3}){2,}(?![.\d])|\d{1,3}(?:[’']\d{3})+(?!\d)|\d{1,3},\d{1,2}(?=\s?(?:%|percent|per cent|million|billion|trillion|bn|euros?)(?![a-z]))|\d{1,3}(?:,\d{3})+(?!\d)|\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:[\u00a0\u202f\u2009 ]\d{3})+(?!\d)|\d+)(?:\.\d+)?(?![\d])/g;

/** Numbers of a sentence in order, dates and references among them, and the periods it speaks of. */
export function findMentions(
  sentence: Sentence,
  context: PeriodContext,
): { mentions: Mention[]; periods: PeriodMark[] } {
  const text = halfWidthDigits(sentence.text);
  const { lang } = sentence;
  const asides = findAsides(text, lang);
  const free = (span: { start: number; end: number }): boolean =>
    !asides.some((other) => span.start < other.end && other.start < span.end);
  const periods = findPeriods(text, lang, context).filter(free);
  const unclaimed = (span: { start: number; end: number }): boolean =>
    free(span) && !periods.some((other) => span.start < other.end && other.start < span.end);
  const digits: Printed[] = [...text.matchAll(digitNumber)]
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      digits: plainDigits(match[0]),
      words: false,
      fraction: false,
    }))
    .filter(unclaimed);
  const worded = wordNumbers(text, lang).filter(
    (span) => unclaimed(span) && !digits.some((other) => span.start < other.end && other.start < span.end),
  );
  const verbs = [...verbNumbers(text, lang, digits, unclaimed), ...ranks(text, lang)];
  const printed = [...digits, ...worded].filter(
    (span) => !verbs.some((other) => span.start < other.end && other.start < span.end),
  );
  const mentions = [...printed.map((number) => readMention(text, number, lang)), ...verbs].sort(
    (a, b) => a.start - b.start,
  );
  if (lang === 'zh') joinScales(text, mentions);
  readRatios(text, mentions);
  shareUnits(text, mentions);
  readMillions(text, mentions);
  learnUnits(text, mentions);
  carryUnits(text, mentions);
  carryPoints(text, mentions);
  const dates = periods
    .filter(({ start, end }) => /\d/.test(text.slice(start, end)))
    .map(({ start, end, span }): Mention => ({ ...empty(text, start, end, lang), aside: 'date', span }));
  const references = asides
    .filter(({ start, end }) => /\d/.test(text.slice(start, end)))
    .map(({ start, end }): Mention => ({ ...empty(text, start, end, lang), aside: 'reference' }));
  const all = [...mentions, ...dates, ...references].sort((a, b) => a.start - b.start);
  for (const mention of all) {
    if (sentence.table && mention.aside === null) mention.aside = 'table';
    mention.text = sentence.text.slice(mention.start, mention.end);
  }
  return { mentions: all, periods };
}

/** Full-width digits, letters, point and percent to ASCII; the punctuation of Chinese stays what it is. */
function halfWidthDigits(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ％＋]|．(?=[０-９\d])/g, (c) =>
    String.fromCharCode(c.charCodeAt(0) - 0xfee0),
  );
}

/** Without the marks that group digits, and with a point: 1.234.567 and 1’234’567 are groups, 12,5 is a decimal. */
function plainDigits(printed: string): string {
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(printed)) return printed.replace(/\./g, '');
  if (/^\d+,\d{1,2}$/.test(printed)) return printed.replace(',', '.');
  return printed.replace(/[,’'\u00a0\u202f\u2009 ]/g, '');
}

/** "An estimated 38,470": told to the last digit, it is what it is. */
function isEstimate(before: string, number: Printed): boolean {
  return !number.words && /\bestimated\s+$/i.test(before) && /[1-9]$/.test(number.digits);
}

/** "Over ten years": so long, and no more than that. */
const isSpan = (before: string, unit: string): boolean =>
  /^(?:years|months)$/.test(unit) && /\bover\s+(?:the\s+|those\s+|these\s+)?$/i.test(before);

/** Capitals before an amount that are no currency. */
const noMoney = /^(?:GDP|GNP|GNI|GVA|VAT|CPI|PPI|PMI|FDI|EU|UK|US|UN|ICT|IT|SME|FY|NO|TV|CO|H[12]|Q[1-4])$/;

/** Scale words of numbers in words, each with its power of ten. */
const scaleWords: [RegExp, number][] = [
  [/(?:万亿|trillion)$/i, 12],
  [/billion$/i, 9],
  [/亿$/, 8],
  [/million$/i, 6],
  [/万$/, 4],
  [/(?:千|thousand)$/i, 3],
];

/** 八十多亿, 几百亿, 三四百亿, several hundred million: of which only the first digit is told, if that. */
const vague = /[多余几]/;
const vagueBefore = /(?:[几数上一二两三四五六七八九十]|\b(?:several|(?:a )?few|many|a couple of)\s+)$/i;

/**
 * The last place of a number in words, as a power of ten: 八百亿 tells hundreds of millions as 800亿 does, two and a half
 * million its half. Null for what stands for itself: 三百五十, two hundred.
 */
function lastPlace(number: Printed, text: string, exponent: number, unit: string): number | null {
  if (number.digits.includes('.')) return exponent - (number.digits.split('.')[1]?.length ?? 0);
  const zeros = /0*$/.exec(number.digits)?.[0].length ?? 0;
  const words = text.slice(number.start, number.end);
  if (unit === 'times' || vague.test(words) || vagueBefore.test(text.slice(0, number.start)))
    return exponent + zeros;
  if (exponent !== 0) return exponent;
  if (zeros < 3) return null;
  // 五十八亿八千万 tells tens of millions
  if ((words.match(/万亿|亿|万|(?:m|b|tr)illion|thousand/gi) ?? []).length > 1) return zeros;
  const scale = scaleWords.find(([pattern]) => pattern.test(words))?.[1] ?? 0;
  return scale === 0 ? null : Math.min(zeros, scale);
}

function readMention(text: string, number: Printed, lang: Lang): Mention {
  const after = text.slice(number.end);
  let start = number.start;
  let sign = '';
  let currency = '';
  for (const [pattern, unit] of currencySigns) {
    const found = pattern.exec(text.slice(0, start));
    if (found === null || (lang === 'zh' && found[0].trim().length === 1 && /[R]/.test(found[0]))) continue;
    start = found.index;
    currency = unit === '' ? found[0].trim() : unit;
    break;
  }
  // Any other code before a number with a scale: "BD 934 million".
  const code = /\b([A-Z]{2,3})\s$/.exec(text.slice(0, start));
  if (currency === '' && lang === 'en' && code?.[1] !== undefined && !noMoney.test(code[1]))
    if (readAfterCurrency(after, lang).scaled) [currency, start] = [code[1], code.index];
  const minus =
    /(?:^|[(（:：为,，、])([-−–－])\s?$/.exec(text.slice(0, start)) ??
    // between two spaces it is a dash
    /\s([-−–－])$/.exec(text.slice(0, start)) ??
    /[^\d\w%.)]([-−])$/.exec(text.slice(0, start)) ??
    // 自然增长为负0.53万人
    /(?:[：:为是达到，,])(负)$/.exec(text.slice(0, start));
  if (minus?.[1] !== undefined && !number.words) {
    sign = '-';
    start -= text.slice(0, start).length - text.slice(0, start).lastIndexOf(minus[1]);
  }
  const ordinal = lang === 'en' && /^(?:st|nd|rd|th)\b/.test(after);
  const hundredths = lang === 'zh' && /百分之$/.test(text.slice(0, start));
  if (hundredths) start -= 3;
  const read = ordinal
    ? { ...readUnit('', lang), length: 2 }
    : currency !== ''
      ? readAfterCurrency(after, lang)
      : readUnit(after, lang);
  const rank = lang === 'zh' && /第$/.test(text.slice(0, start));
  const exponent = hundredths ? -2 : read.exponent;
  const decimals = number.digits.split('.')[1]?.length ?? 0;
  const place = number.words ? lastPlace(number, text, exponent, read.unit) : exponent - decimals;
  // 三成六: thirty-six percent.
  const tenth =
    lang === 'zh' && number.words
      ? /^成([一二三四五六七八九半])(?![成个家年月万亿])/.exec(after)?.[1]
      : undefined;
  if (tenth !== undefined)
    return {
      ...empty(text, start, number.end + 2, lang),
      value: scaleDecimal(
        `${number.digits}.${tenth === '半' ? 5 : '一二三四五六七八九'.indexOf(tenth) + 1}`,
        -1,
      ),
      half: 0.005,
      unit: '1',
      hedge: readHedge(text.slice(0, start), text.slice(number.end + 2), lang, false),
      form: 'words',
    };
  if (number.fraction)
    return {
      ...empty(text, start, number.end, lang),
      value: Number(number.digits),
      half: 0.025,
      unit: '1',
      hedge: readHedge(text.slice(0, start), text.slice(number.end), lang, false),
      form: 'words',
    };
  return {
    ...empty(text, start, number.end + read.length, lang),
    numberStart: number.start,
    value: scaleDecimal(sign + number.digits, exponent),
    half: place === null ? 0 : 0.5 * 10 ** place,
    unit: currency !== '' ? currency : hundredths ? '1' : read.unit,
    per: read.per,
    hedge:
      isEstimate(text.slice(0, start), number) || isSpan(text.slice(0, start), read.unit)
        ? 'exact'
        : readHedge(
            text.slice(0, start),
            text.slice(number.end + read.length),
            lang,
            read.more || (number.words && /[多余]/.test(text.slice(number.start, number.end))),
          ),
    form: number.words ? 'words' : 'digits',
    ordinal: ordinal || rank,
  };
}
