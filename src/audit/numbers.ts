// The numbers of a sentence: digits read here (with the precision they are printed in), words by Recognizers-Text.

import { Culture, recognizeNumber } from '@microsoft/recognizers-text-number';
import { scaleDecimal } from '../lib/index.js';
import { findAsides } from './asides.js';
import { readHedge } from './hedges.js';
import type { Lang, Mention } from './mention.js';
import { findPeriods, type PeriodContext, type PeriodMark } from './periods-in-text.js';
import type { Sentence } from './sentences.js';
import { currencySigns, readAfterCurrency, readUnit } from './units-in-text.js';

/** Offsets in the sentence, before they are moved into the text. */
interface Printed {
  start: number;
  end: number;
  digits: string;
  words: boolean;
  /** Two-thirds, 三分之二. */
  fraction: boolean;
}

const digitNumber =
  /(?<!\d[.,]?)(?<!\.)(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+|\d+)(?:\.\d+)?(?![\d])/g;

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
      digits: match[0].replace(/[,\u00a0\u202f\u2009]/g, ''),
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
  readRatios(text, mentions);
  shareUnits(text, mentions);
  carryUnits(mentions);
  carryPoints(mentions);
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

function empty(text: string, start: number, end: number, lang: Lang): Mention {
  return {
    start,
    end,
    numberStart: start,
    text: text.slice(start, end),
    value: Number.NaN,
    half: 0,
    unit: '',
    per: null,
    hedge: 'exact',
    form: 'digits',
    aside: null,
    ordinal: false,
    span: null,
    lang,
  };
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
  const minus =
    /(?:^|[\s(（:：为,，、])([-−–－])\s?$/.exec(text.slice(0, start)) ??
    /[^\d\w%.)]([-−])$/.exec(text.slice(0, start));
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
  const decimals = number.words ? 0 : (number.digits.split('.')[1]?.length ?? 0);
  const zeros = number.words ? (/0*$/.exec(number.digits)?.[0].length ?? 0) : 0;
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
    half: number.words && exponent === 0 && zeros < 3 ? 0 : 0.5 * 10 ** (exponent - decimals + zeros),
    unit: currency !== '' ? currency : hundredths ? '1' : read.unit,
    per: read.per,
    hedge: readHedge(text.slice(0, start), text.slice(number.end + read.length), lang, read.more),
    form: number.words ? 'words' : 'digits',
    ordinal: ordinal || rank,
  };
}

/** Numbers in words, where they count or measure something and are not part of a name or an idiom. */
function wordNumbers(text: string, lang: Lang): Printed[] {
  if (
    lang === 'en' &&
    !/\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|\w+teen|\w+ty|hundred|thousand|million|billion|dozen|half|third|quarter|fifth|tenth)/i.test(
      text,
    )
  )
    return [];
  if (lang === 'zh' && !/[一二两三四五六七八九十百千]/.test(text)) return [];
  const large = lang === 'zh' ? largeCounts(text) : [];
  const found = recognizeNumber(text, lang === 'zh' ? Culture.Chinese : Culture.English).flatMap(
    (found): Printed[] => {
      const [start, end] = [found.start, found.end + 1];
      const value = (found.resolution as { value?: string } | null)?.value;
      if (value === undefined || /[\d.]/.test(found.text) || !Number.isFinite(Number(value))) return [];
      const [before, after] = [text.slice(0, start), text.slice(end)];
      const means =
        lang === 'zh'
          ? countsInChinese(before, found.text, after)
          : countsInEnglish(before, found.text, after);
      const fraction = /分之/.test(found.text) || /(?:third|quarter|fifth|tenth|half)s?$/i.test(found.text);
      return means ? [{ start, end, digits: plainDigits(value), words: true, fraction }] : [];
    },
  );
  return [
    ...large,
    ...found.filter((span) => !large.some((other) => span.start < other.end && other.start < span.end)),
  ];
}

/** 八大产业, which Recognizers-Text does not see. */
function largeCounts(text: string): Printed[] {
  return [
    ...text.matchAll(
      /([两二三四五六七八九十]|十[一二三四五六])(?=大(?:类|产业|行业|支柱|主导|优势|领域|板块|重点|传统|新兴|需求|门类|战略|区域|集群|平台|主要|经济|城市|工程|千亿|百亿|特色))/g,
    ),
  ].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    digits: String(match[0] === '两' ? 2 : zhOrdinal(match[0])),
    words: true,
    fraction: false,
  }));
}

function plainDigits(value: string): string {
  return /e/i.test(value) ? String(Number(value)) : value;
}

const zhClassifier =
  /^(?:多|余|来)?(?:家|户|个(?!别|人(?!\d)|体|性)|名|项|大(?!型|力|幅|量|多|宗|学)|类|成(?!立|本|为|功|果|员|都|效)|倍|条|座|所|位|人次|人(?!民|均|口|才|员|们)|亿|万(?!象)|吨|元|台|辆|年(?=[^以]|$)|个百分点|分之|种|番)/;

function countsInChinese(before: string, number: string, after: string): boolean {
  if (/[第初星期周]$/.test(before) || /^[+＋]/.test(after)) return false;
  if (/分之/.test(number)) return true;
  if (/百分之$/.test(before)) return true;
  if (/[十]$/.test(number.slice(0, -1)) && /^[”"]?五/.test(after)) return false;
  if (/^十[一二三四]?$|^十[一二三四]五$/.test(number) && /(?:[“"]$)|(?:^五)/.test(before + after.slice(0, 1)))
    return false;
  if (/^(?:一|二)$/.test(number))
    return (
      /^(?:成|倍|番|半)/.test(after) ||
      (number === '一' && /提前$|提早$/.test(before) && /^(?:年|个月)/.test(after))
    );
  if (/^[一二三四五六七八九十两]+$/.test(number) && /^年/.test(after))
    return /(?:提前|提早|连续|近|过去)$/.test(before);
  if (/^千$|^万$|^百$|^百万$|^亿$|^十$/.test(number) && !/^(?:家|户|个|名|人|元|吨|余|多)/.test(after))
    return false;
  return zhClassifier.test(after);
}

function countsInEnglish(before: string, number: string, after: string): boolean {
  const word = number.toLowerCase();
  if (/[-–]$/.test(before) || /^-(?!thirds?|fifths?|quarters?|tenths?|fold|year|month)/.test(after))
    return false;
  if (word === 'one')
    return (
      /^\s+(?:year|month|in\s+\w+|out\s+of|of\s+(?:the|every)\s+\w+|percent|per cent|million|billion|thousand)/.test(
        after,
      ) &&
      !/^\s+of\s+the\s+(?:most|largest|biggest|fastest|main|few|world|country|region|leading|key)/.test(after)
    );
  if (/^(?:a|an|the)$/.test(word)) return false;
  if (/(?:third|quarter|half|fifth|tenth)s?$/.test(word))
    return /^(?:a |one |two|three|four|nine|seven)/.test(word) || /\b(?:a|one)\s+$/.test(before);
  return !/(?:second|first|st|th)$/.test(word) || /fif|thirt|fort/.test(word)
    ? !/(?:first|second|[^e]th)$/.test(word)
    : /\b(?:ranked|ranking|place|placed)\s+$/.test(before);
}

const enVerbs: [RegExp, number][] = [
  [/\b(?:more than )?(?:doubl(?:ed|ing|es?)|twofold)\b/gi, 2],
  [/\b(?:tripl(?:ed|ing|es?)|trebled)\b/gi, 3],
  [/\b(?:quadrupl(?:ed|ing|es?))\b/gi, 4],
  [/\bhalv(?:ed|ing)\b/gi, 0.5],
  [/\btwice\b/gi, 2],
  [
    /\ba year(?=,? (?:early|ahead\b|earlier than (?:planned|scheduled)|before (?:the )?(?:schedule|deadline|target)))/gi,
    1,
  ],
];
const zhVerbs: [RegExp, number][] = [
  [/翻了?一番|翻了?番(?!两)|翻了?一倍/g, 2],
  [/翻了?两番/g, 4],
  [/减半/g, 0.5],
];
const enHalf = /\b(?:(?:one|a) )?half(?= (?:of|the)\b)|(?<=\bby |\ba )half\b/gi;
const zhHalf = /一半|过半|半数/g;

/** Numbers inside a word: doubled, halved, half of, 翻一番, 一半. */
function verbNumbers(
  text: string,
  lang: Lang,
  printed: Printed[],
  free: (span: { start: number; end: number }) => boolean,
): Mention[] {
  const found = [...(lang === 'zh' ? zhVerbs : enVerbs)].flatMap(([pattern, value]) =>
    [...text.matchAll(pattern)].map((match) => ({
      match,
      value,
      unit: /year/i.test(match[0]) ? 'years' : 'times',
    })),
  );
  const halves = [...text.matchAll(lang === 'zh' ? zhHalf : enHalf)].map((match) => ({
    match,
    value: 0.5,
    unit: '1',
  }));
  return [...found, ...halves].flatMap(({ match, value, unit }): Mention[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!free({ start, end }) || printed.some((other) => start < other.end && other.start < end)) return [];
    if (/\bdouble[- ]?(?:digit|entry|track|counting)/i.test(text.slice(start, end + 10))) return [];
    const more = /more than/i.test(match[0]) || match[0] === '过半' || match[0] === '半数';
    return [
      {
        ...empty(text, start, end, lang),
        value,
        half: unit === 'years' ? 0 : unit === 'times' ? value * 0.1 : 0.025,
        unit,
        hedge: more ? 'more_than' : readHedge(text.slice(0, start), text.slice(end), lang, false),
        form: 'verb',
      },
    ];
  });
}

const rankWords = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const enRank =
  /(?<=\b(?:rank(?:s|ed|ing)?|plac(?:e|ed|ing)|came|stood|remained)\s+(?:in\s+)?(?:the\s+)?)(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b|\b(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?=[- ](?:largest|biggest|highest|fastest|most|place)\b)/gi;
const zhRank = /第([一二三四五六七八九十]{1,2})(?=[位名])/g;

/** Ranks in words. */
function ranks(text: string, lang: Lang): Mention[] {
  const found = [...text.matchAll(lang === 'zh' ? zhRank : enRank)];
  return found.map((match) => {
    const word = match[1] ?? match[2] ?? '';
    const value = lang === 'zh' ? zhOrdinal(word) : rankWords.indexOf(word.toLowerCase()) + 1;
    return {
      ...empty(text, match.index, match.index + match[0].length, lang),
      value,
      form: 'words',
      ordinal: true,
    };
  });
}

function zhOrdinal(word: string): number {
  const digits = '零一二三四五六七八九';
  if (!word.includes('十')) return digits.indexOf(word);
  const [tens, ones] = word.split('十');
  return (tens === '' ? 1 : digits.indexOf(tens ?? '')) * 10 + (ones === '' ? 0 : digits.indexOf(ones ?? ''));
}

/** A structure printed as 11.9:22.1:66.0, or as 24 : 76, is in percent where it adds up to about 100. */
function readRatios(text: string, mentions: Mention[]): void {
  for (let i = 0; i < mentions.length; i++) {
    let last = i;
    const at = (k: number): Mention | undefined => mentions[k];
    while (
      /^\s*[:：∶]\s*$/.test(text.slice(at(last)?.end ?? 0, at(last + 1)?.start ?? 0)) &&
      at(last + 1)?.form === 'digits'
    )
      last++;
    const parts = mentions.slice(i, last + 1);
    const total = parts.reduce((sum, part) => sum + part.value, 0);
    if (
      parts.length < 2 ||
      total < 80 ||
      total > 120 ||
      parts.some((part) => part.unit !== '' && part.unit !== '1')
    )
      continue;
    for (const part of parts)
      if (part.unit === '')
        Object.assign(part, { unit: '1', value: part.value / 100, half: part.half / 100 });
    i = last;
  }
}

const listGap =
  /^\s*(?:,|、|，|and|or|to|和|与|及|至|到|[-–—~～:：]|,\s*and|and\s+to|或)\s*(?:about\s+|约)?$/;

/** A number without unit takes that of the next number in its list: "70 and 50 billion yuan", 70、50亿元, 5至6%. */
function shareUnits(text: string, mentions: Mention[]): void {
  for (let i = mentions.length - 2; i >= 0; i--) {
    const [mention, next] = [mentions[i], mentions[i + 1]];
    if (
      mention === undefined ||
      next === undefined ||
      mention.form === 'verb' ||
      mention.ordinal ||
      next.unit === ''
    )
      continue;
    const between = text.slice(mention.end, next.start);
    const currencyOnly =
      mention.unit === next.unit &&
      scaleOf(mention) < scaleOf(next) &&
      /^\s*(?:to|[-–—~至到])\s*$/.test(between);
    if ((mention.unit !== '' && !currencyOnly) || !listGap.test(between)) continue;
    if (next.form === 'words' && mention.form === 'digits') continue;
    const scale = scaleOf(next) / scaleOf(mention);
    mention.value *= scale;
    mention.half *= scale;
    mention.unit = next.unit;
    mention.per ??= next.per;
  }
}

/** "1.9 percentage points, investment 0.8 points": points behind percentage points are such too. */
function carryPoints(mentions: Mention[]): void {
  for (const [i, mention] of mentions.entries()) {
    if (mention.unit !== 'index_points' || !mentions.slice(0, i).some((other) => other.unit === 'points'))
      continue;
    Object.assign(mention, { unit: 'points', value: mention.value / 100, half: mention.half / 100 });
  }
}

/** "321.5 billion euros, of which exports 179.3 billion": a scaled number without unit takes the amount's before it. */
function carryUnits(mentions: Mention[]): void {
  for (const [i, mention] of mentions.entries()) {
    if (mention.unit !== '' || mention.form !== 'digits' || scaleOf(mention) < 1e6) continue;
    const before = mentions
      .slice(0, i)
      .filter((other) => other.unit !== '1' && other.unit !== 'points' && other.unit !== 'times');
    const last = before.at(-1);
    if (last !== undefined && scaleOf(last) >= 1e3) Object.assign(mention, { unit: last.unit });
  }
}

/** What one unit printed stands for: 1e9 for billion. */
function scaleOf(mention: Mention): number {
  if (mention.half === 0) return 1;
  const decimals = /\.(\d+)/.exec(mention.text)?.[1]?.length ?? 0;
  return mention.half * 2 * 10 ** decimals;
}
