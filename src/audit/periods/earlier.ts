// What an earlier level is of that is told without its period: "climbed to 8.8 from 7.4 percent".

import type { Claim } from '../claim.js';
import type { Lang, Mention, Span } from '../mention.js';
import { earlierOf } from '../period-ties.js';
import type { PeriodMark } from '../periods-in-text.js';
import { isTold, type Told } from './told.js';

/** Where a text has got to: the period that it goes on about, and how many months back it compares. */
export interface Line {
  main: Span | null;
  back: number | null;
}

/** Words that lead to what was before; what a plan or an average is held against is of the same time. */
const was: Record<Lang, RegExp> = {
  en: /\b(?:from|after|following|against|versus|than|on|over|below|above|compared (?:with|to))\b[^,;]{0,30}$/i,
  zh: /(?:由|从|自|上年|去年|上月|同期|上季|前值)[^，。；]{0,14}$/,
};
const sameTime: Record<Lang, RegExp> = {
  en: /\b(?:target|plan|planned|goal|average|norm|ceiling|forecast|expected|set|national|projected|budget)\b/i,
  zh: /目标|计划|预期|全国|全省|平均|红线|规划/,
};

const words: Record<Lang, { month: RegExp; quarter: RegExp; year: RegExp }> = {
  en: {
    month:
      /\b(?:month (?:before|earlier|ago)|(?:previous|prior|preceding) month|over the month|month[- ]on[- ]month)\b/i,
    quarter: /\b(?:quarter (?:before|earlier|ago)|(?:previous|prior|preceding) quarter)\b/i,
    year: /\b(?:years? (?:before|earlier|ago|previously)|(?:previous|prior|preceding|last) year|(?:twelve|12) months (?:earlier|before))\b/i,
  },
  zh: { month: /上月|上个月|环比/, quarter: /上季/, year: /上年|去年|同比|年减|年增/ },
};

/** "In June, from 2.28 million in the same month of 2023": June 2023. */
export function sameMonths(
  marks: readonly PeriodMark[],
  { text }: Told['sentence'],
  main: Span | null,
): PeriodMark[] {
  return marks.map((mark, i) => {
    const phrase = sameOf.exec(text.slice(0, mark.start));
    const own = marks
      .slice(0, i)
      .findLast(({ span, compare, day }) => span !== null && !compare && !day)?.span;
    const of = own ?? main;
    if (mark.span === null || of === null || of.point === true || of.to - of.from > 10) return mark;
    const isAfter = mark.span.to - mark.span.from === 11 && /^同[月期季]/.test(text.slice(mark.end));
    if (phrase === null && !isAfter) return mark;
    const from = mark.span.from - (mark.span.from % 12) + (of.from % 12);
    return { ...mark, start: phrase?.index ?? mark.start, span: { from, to: from + of.to - of.from } };
  });
}

/** "To 4,120 in January, from 4,790 in December": of the year before where it would be still to come. */
export function notToCome(mark: PeriodMark, main: Span | null): PeriodMark {
  if (mark.span === null || !mark.inherited || !mark.compare || main === null) return mark;
  const { from, to } = mark.span;
  return from > main.to && from - main.to < 12
    ? { ...mark, span: { ...mark.span, from: from - 12, to: to - 12 } }
    : mark;
}

const sameOf = /\b(?:same|corresponding) (?:month|quarter|half|period|months|time) (?:of|in) $/i;

/** The earlier level that each period is of alone, "compared with 114.9 in May 2023 and 118.1 in April" both. */
export function tiedToEarlier(
  marks: readonly PeriodMark[],
  numbers: readonly Claim[],
  text: string,
): (Mention | null)[] {
  const tied = marks.map(
    (mark): Mention | null => earlierOf(mark, numbers, text) ?? rightBehind(mark, numbers, text),
  );
  marks.forEach(({ start }, i) => {
    const [before, last] = [marks[i - 1], tied[i - 1]];
    const number = numbers.findLast(({ end }) => end <= start);
    if (before === undefined || last == null || tied[i] !== null || number === undefined) return;
    const follows = /^,?\s*(?:and|or)\s+[$€£¥₹]*$/.test(text.slice(before.end, number.start));
    if (follows && /^\s*(?:in|for|of|at)?\s*$/.test(text.slice(number.end, start))) tied[i] = number;
  });
  return tied;
}

const counted = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const yearsAgo = new RegExp(
  `\\b(${counted.join('|')}|[2-9]|1\\d) years (?:earlier|before|ago|previously)\\b`,
  'i',
);

/** 增速比6月份的[6.6%]回落, 上月降幅为[2.3%]: what is compared with is told right behind its period. */
function rightBehind(mark: PeriodMark, numbers: readonly Claim[], text: string): Claim | null {
  const number = numbers.find(({ start }) => start >= mark.end);
  if (number?.lang !== 'zh' || mark.span === null || mark.day) return null;
  const between = text.slice(mark.end, number.start);
  const compared = /(?:[比较較]|[高低快慢多少]于|[高低]於)$/.test(text.slice(0, mark.start));
  const words = text.slice(mark.start, mark.end);
  // 比上年11.02亿吨增长7.4%
  const isYear = /^[比较](?:上年|去年)$/.test(words) || (compared && /^(?:上年|去年|\d{4}年)$/.test(words));
  const isLevel = number.unit !== '1' && number.unit !== 'points';
  if (isYear && isLevel && between === '' && /^[增下减上提回]/.test(text.slice(number.end))) return number;
  if (compared && /^(?:份|底|末)?的?$/.test(between) && between.endsWith('的')) return number;
  return /^上(?:月|季|季度|个月)/.test(words) && /^的?[降涨升增跌]幅为?$/.test(between) ? number : null;
}

/** By how many months the sentence compares back, as far as it says so; else as before. */
export function comparedBy({ sentence, marks }: Told, { main, back }: Line): number | null {
  const { month, quarter, year } = words[sentence.lang];
  const years = yearsAgo.exec(sentence.text)?.[1]?.toLowerCase();
  if (years !== undefined) return 12 * (Number(years) || counted.indexOf(years) + 2);
  if (year.test(sentence.text)) return 12;
  const told = marks.find(({ span, compare, day }) => span !== null && !compare && !day)?.span ?? main;
  const base = marks.find(({ span, compare, inherited }) => compare && span !== null && !inherited)?.span;
  if (told !== null && base != null && base.to - base.from === told.to - told.from && base.to < told.to)
    return told.to - base.to;
  if (month.test(sentence.text)) return 1;
  return quarter.test(sentence.text) ? 3 : back;
}

/** Earlier than the number of its frame, or the one before it, by as much as the text compares back. */
export function earlierSpan(
  { sentence, numbers }: Told,
  i: number,
  read: readonly { span: Span | null; here: boolean }[],
  { main, back }: Line,
): Span | null {
  const number = numbers[i];
  const of = spanOfFrame(numbers, i, read) ?? main;
  if (number === undefined || of === null) return of;
  const lead = sentence.text.slice(0, number.start);
  const near = `${lead.slice(-36)} ${sentence.text.slice(number.end, number.end + 24)}`;
  if (!was[sentence.lang].test(lead) || sameTime[sentence.lang].test(near)) return of;
  const basis =
    number.basis === 'month' ? 1 : number.basis === 'quarter' ? 3 : number.basis === 'year' ? 12 : back;
  const months = basis ?? 12;
  return { ...of, from: of.from - months, to: of.to - months };
}

function spanOfFrame(
  numbers: readonly Claim[],
  i: number,
  read: readonly { span: Span | null; here: boolean }[],
): Span | null {
  const own = numbers[i];
  const at = numbers.findIndex(
    ({ frame, role }, other) => other !== i && frame === own?.frame && role !== 'previous',
  );
  return read[at >= 0 ? at : i - 1]?.span ?? null;
}

/** "The share was 36.0%, whereas in March 2022 it was 31.5%", "was 8.4%, having been 8.9% in April": the period is told of what follows. */
export function isOfNextClause(number: Claim, mark: PeriodMark, { text, lang }: Told['sentence']): boolean {
  if (lang !== 'en' || mark.start < number.end) return false;
  return /[,;:]\s*(?:whereas|while|but|though|although|having been)\b/i.test(
    text.slice(number.end, mark.start),
  );
}

/** "Climbed to 688 million in 2024 from 640 million": earlier than what is told of right before it. */
export function isEarlierThanTold({ sentence: { text, lang }, numbers, marks }: Told, i: number): boolean {
  const number = numbers[i];
  if (lang !== 'en' || number?.role !== 'previous') return false;
  const mark = marks.findLast(({ end }) => end <= number.start);
  return (
    mark !== undefined &&
    isTold(mark) &&
    numbers.some(({ end }) => end <= mark.start) &&
    /^,?\s*(?:up |down )?from\s+[$€£¥₹A-Z]*$/i.test(text.slice(mark.end, number.start))
  );
}

const amount = new Set(['level', 'previous', 'share']);

/** 上年现价总量为2731.5亿元, "A year earlier the figures were", "6,402 in the preceding year": told to be compared with. */
export function toldAsEarlier({ sentence, numbers, marks }: Told, i: number): Span | undefined {
  const number = numbers[i];
  if (number === undefined) return undefined;
  const { text, lang } = sentence;
  const lead = text.slice(0, number.start);
  if (!amount.has(number.role) && !(number.role === 'growth' && rateBefore[lang].test(lead)))
    return undefined;
  const mark = marks.find(({ start, end, span, compare, day }) => {
    if (span === null || !compare || day) return false;
    const between = text.slice(end, number.start);
    if (lang === 'en' && end <= number.start && hadBeen.test(between) && noOther(numbers, end, number.start))
      return true;
    if (end <= number.start)
      return lang === 'zh'
        ? leadsZh.test(text.slice(start, end)) &&
            !/(?:[比较与同按]|高于|低于|快于|多于|少于)$/.test(text.slice(0, start)) &&
            noOther(numbers, end, number.start) &&
            /^(?!价格|同比|结转|结余)[^，。；增降升跌]{0,16}$/.test(between)
        : start <= 4 &&
            !/\bon\b/i.test(text.slice(start, end).replace(/-/g, ' ')) &&
            opensEn.test(text.slice(start, end + 60)) &&
            !/;|\b(?:so|thus|therefore|hence)\b/i.test(between);
    return (
      lang === 'en' &&
      noOther(numbers, number.end, start) &&
      /^\s*(?:(?!(?:on|over|from|than|to|up|down|more|less|fewer|higher|lower|above|below)\b)[a-z'’-]+\s+){0,6}$/i.test(
        text.slice(number.end, start),
      ) &&
      behindEn.test(text.slice(Math.max(0, start - 8), end))
    );
  });
  return mark?.span ?? undefined;
}

/** 上月降幅为2.3%, "In February the inflation rate had been 2.6%": a rate that was before. */
const rateBefore = {
  en: /\bhad been\s+$/i,
  zh: /(?:上月|上年|去年|上年同期)的?(?:降幅|涨幅|升幅|增幅|跌幅|增速)为?$/,
};

const leadsZh = /^(?:上年|去年|上一年|上月|上个月)/;
const opensEn = /^[^.;]*\b(?:was|were|had|stood|came)\b/i;
const behindEn =
  /\b(?:in|of) the (?:previous|preceding|prior) (?:year|month|quarter)|\bof the (?:year|month|quarter) before\b|\ba year (?:earlier|before|ago)\b/i;
/** "In 2018, the share had been 66.5%", "the rate the year before had been 33.5%". */
const hadBeen =
  /^,?\s*(?:(?:it|that|this|they|there|the(?: [a-z'’-]+){1,4})\s+)?had(?:\s+[a-z'’-]+){1,6}\s+[$€£¥₹A-Z]*$/i;

const noOther = (numbers: readonly Claim[], from: number, to: number): boolean =>
  !numbers.some(({ start, end }) => start >= from && end <= to);
