// What the words around a period say of it that is read without them elsewhere: quarters that end on a day, years that
// only a number in brackets or a multiple is of, years by which something had come about, and those in the name of a plan.

import type { Span } from '../mention.js';
import type { PeriodMark } from '../periods-in-text.js';
import type { Sentence } from '../sentences.js';
import { isSameSeason } from './told.js';

/** "In the quarter ended December 31, 2024", "over the three months to 30 June". */
const ended =
  /\b(?:(quarter)|(three|six|nine|twelve) months)\s+(?:that\s+)?(?:ended|ending|to)\s+(?:on\s+)?$/i;
const lengths: Readonly<Record<string, number>> = {
  quarter: 3,
  three: 3,
  six: 6,
  nine: 9,
  twelve: 12,
};

/** "(first eight months of 2021: 3,054 million)": of that number alone, which is told to be compared with. */
const bracketed = (text: string, { start, end }: PeriodMark): boolean =>
  /[（(]\s*$/.test(text.slice(0, start)) && /^\s*[:：]\s*[A-Z$€£¥₹]*\s?\d/.test(text.slice(end));

/** "Four times the 2018 amount", "three times what it had been in 2020", "3.5 times that at the end of 2022". */
const multiplied = /\b(?:twice|double|triple|times)\s+(?:the|that|those|what|as much as)\b[^,;.]{0,30}$/i;

/** "Below that of 2022", "exceeds those in June". */
const thatOf = /\b(?:that|those) (?:of|in|for|recorded in|seen in)\s*$/i;

/** "By 2018 they had climbed to", "at the close of 2023 the province had surfaced": told of, though what was before is told so too. */
const reachedBy = ({ start, end, span }: PeriodMark, text: string): boolean =>
  (span?.point === true || /\bby\s+(?:the\s+)?$/i.test(text.slice(0, start))) &&
  !/\b(?:than|against|with|to|on|from|above|below|over)\s+(?:at\s+)?(?:the\s+)?$/i.test(
    text.slice(0, start),
  ) &&
  /^,?[^,;.]{0,40}?\bhad\b/.test(text.slice(end));

/** "Which had last frozen over in 2012, was closed by ice": what had been before. */
const hadBefore = /\b(?:which|that|who)\s+had\b[^,;.]*\bin\s*$/i;

/** "On the 2023 season": what books are closed on, not what a change is taken on. */
const onSeason = ({ start, end }: PeriodMark, text: string): boolean =>
  /(?<![\d%][^.;]{0,40})\bon the\s*$/i.test(text.slice(0, start)) &&
  /^\s+(?:season|harvest|crop|campaign)\b/.test(text.slice(end));

/** "The 2022–2026 rural action plan". */
const planYears = ({ start, end }: PeriodMark, text: string): boolean =>
  /^(?:19|20)\d{2}\s?[-–—/]\s?(?:20)?\d{2}$/.test(text.slice(start, end)) &&
  /^\s+(?:[\w-]+\s+){0,3}(?:plan|programme|program|strategy|framework|agenda)\b/i.test(text.slice(end));

/** 2023年出口528亿元，2022年为480亿元: told behind the same months of a later year, with one number of its own. */
const isSetBeside = ({ span, end, day }: PeriodMark, before: readonly PeriodMark[], text: string): boolean =>
  span !== null &&
  !day &&
  /^(?:同期|全年)?[仅只]?[为是有]?[仅只]?\s?\d/.test(text.slice(end)) &&
  before.some(
    ({ span: later, compare, day: isDay }) =>
      later !== null && !compare && !isDay && later.to > span.to && isSameSeason(later, span),
  );

/** "(Figures for 2022 in brackets)", "in brackets, July 2023": what the numbers in brackets behind others are of. */
export function spanInBrackets(marks: readonly PeriodMark[], { text }: Sentence): Span | null {
  const mark = marks.find(
    ({ start, end }) =>
      /^\s*(?:figures |data |values )?in (?:brackets|parentheses)\b/i.test(text.slice(end)) ||
      /\bin (?:brackets|parentheses),?\s*(?:the\s+)?(?:(?:figures?|data|values?) (?:for|of)\s+)?$/i.test(
        text.slice(0, start),
      ),
  );
  return mark?.span ?? null;
}

/** A number in brackets of its own behind another: "2,140 thousand tonnes (2,430)". */
export function isInBrackets({ start, end }: { start: number; end: number }, text: string): boolean {
  return (
    /\d[^()\n]{0,30}\(\s*[$€£¥₹A-Z]*$/.test(text.slice(0, start)) &&
    /^\s*%?[a-z ]{0,24}\)/.test(text.slice(end))
  );
}

export function readMarks(marks: readonly PeriodMark[], { text, lang }: Sentence): PeriodMark[] {
  if (lang === 'zh')
    return marks.map((mark, i) =>
      isSetBeside(mark, marks.slice(0, i), text) ? { ...mark, compare: true } : mark,
    );
  return marks.map((mark) => {
    const { span, start, day } = mark;
    const phrase = ended.exec(text.slice(0, start));
    const months = lengths[(phrase?.[1] ?? phrase?.[2] ?? '').toLowerCase()];
    if (day && span !== null && phrase !== null && months !== undefined)
      return { ...mark, start: phrase.index, day: false, span: { from: span.to - months + 1, to: span.to } };
    const before = text.slice(0, start);
    const compare =
      (mark.compare && !reachedBy(mark, text) && !onSeason(mark, text)) ||
      bracketed(text, mark) ||
      multiplied.test(before) ||
      thatOf.test(before) ||
      hadBefore.test(before);
    const named = mark.named || planYears(mark, text);
    return compare === mark.compare && named === mark.named ? mark : { ...mark, compare, named };
  });
}
