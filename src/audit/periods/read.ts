// What the words around a period say of it that is read without them elsewhere: quarters that end on a day, ranges of days,
// stocks of a day, what only a number in brackets or right behind is of.

import type { PeriodMark } from '../periods-in-text.js';
import type { Sentence } from '../sentences.js';

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

export function readMarks(marks: readonly PeriodMark[], { text, lang }: Sentence): PeriodMark[] {
  if (lang === 'zh') return [...marks];
  return joinDays(marks, text).map((mark) => {
    const { span, start, day } = mark;
    const phrase = ended.exec(text.slice(0, start));
    const months = lengths[(phrase?.[1] ?? phrase?.[2] ?? '').toLowerCase()];
    if (day && span !== null && phrase !== null && months !== undefined)
      return { ...mark, start: phrase.index, day: false, span: { from: span.to - months + 1, to: span.to } };
    const compare = mark.compare || bracketed(text, mark) || multiplied.test(text.slice(0, start));
    return compare === mark.compare ? mark : { ...mark, compare };
  });
}

/** "From 1 October to 31 December 2025": the months from the one to the other. */
function joinDays(marks: readonly PeriodMark[], text: string): PeriodMark[] {
  const joined: PeriodMark[] = [];
  for (const mark of marks) {
    const last = joined.at(-1);
    const span = mark.span;
    const begins = last?.day === true && mark.day && /\bfrom\s+$/i.test(text.slice(0, last.start));
    if (
      last !== undefined &&
      begins &&
      span !== null &&
      last.span !== null &&
      /^\s*to\s*$/.test(text.slice(last.end, mark.start))
    ) {
      const from = span.to - (span.to % 12) + (last.span.from % 12);
      joined[joined.length - 1] = {
        ...mark,
        start: last.start,
        day: false,
        span: { from: from > span.to ? from - 12 : from, to: span.to },
      };
    } else joined.push(mark);
  }
  return joined;
}
