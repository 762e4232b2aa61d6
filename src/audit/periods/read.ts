// What the words around a period say of it that is read without them elsewhere: quarters that end on a day, and years that
// only a number in brackets or a multiple is of.

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
  return marks.map((mark) => {
    const { span, start, day } = mark;
    const phrase = ended.exec(text.slice(0, start));
    const months = lengths[(phrase?.[1] ?? phrase?.[2] ?? '').toLowerCase()];
    if (day && span !== null && phrase !== null && months !== undefined)
      return { ...mark, start: phrase.index, day: false, span: { from: span.to - months + 1, to: span.to } };
    const compare = mark.compare || bracketed(text, mark) || multiplied.test(text.slice(0, start));
    return compare === mark.compare ? mark : { ...mark, compare };
  });
}
