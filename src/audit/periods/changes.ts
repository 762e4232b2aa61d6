// Of which period a change is: the last that its words tell, or the one that the text goes on about where they lead up to it from
// what was before.

import type { Span } from '../mention.js';
import { isTold, type Told } from './told.js';

const change = new Set(['growth', 'change', 'points', 'multiple', 'average_growth']);

const movements = 'difference|gain|rise|increase|drop|fall|decline|improvement';

/** "Which makes the gain 82,700 nights". */
const named = new RegExp(`\\bthe (?:[a-z-]+ )?(?:${movements})(?: is| of| at)?\\s+$`, 'i');

/** What leads from one number to what follows from it. */
const leadsOn = new RegExp(
  `[,;–—]\\s*(?:and\\s+)?(?:so|thus|therefore|hence|which (?:means|makes|puts|gives|leaves)|the (?:[a-z-]+ )?(?:${movements}|total))\\b|\\b(?:therefore|consequently|accordingly|hence)\\b`,
  'i',
);

/** "In May 2022 there had been 274,500; the increase is therefore 5.3%", "(2023: 4,800; −12.5%)": it leads up to what is told now. */
export function isOutcome(
  { sentence: { text, lang }, numbers, marks }: Told,
  i: number,
  main: Span | null,
): boolean {
  const number = numbers[i];
  if (lang !== 'en' || number === undefined || main === null) return false;
  if (!change.has(number.role) && !named.test(text.slice(0, number.start))) return false;
  const mark = marks.findLast(({ end, span }) => end <= number.start && span !== null);
  if (
    mark?.span == null ||
    mark.span.to >= main.to ||
    !numbers.some(({ start, end }) => start >= mark.end && end <= number.start)
  )
    return false;
  const between = text.slice(mark.end, number.start);
  return (
    leadsOn.test(between) || (mark.local && !/[)）]/.test(between)) || /^\s+(?:share|weight)\b/.test(between)
  );
}

/** "3,812 in 2022 and 4,106 in 2023, an increase of": a change is the last year's; what was tied to another number is not. */
export function latestBefore(
  { sentence, numbers, marks }: Told,
  i: number,
  span: Span | null,
  main: Span | null,
): Span | null {
  const number = numbers[i];
  if (number === undefined || span === null || !change.has(number.role)) return span;
  if (isYears(span, sentence)) return { from: span.to - 11, to: span.to };
  const before = marks.filter(isTold).filter(({ end }) => end <= number.start);
  const same = before.filter((mark) => mark.span.to - mark.span.from === span.to - span.from);
  if (!same.some((mark) => mark.span.to === span.to)) return span;
  const last = same.at(-1);
  if (last !== undefined && last.span.to > span.to) return last.span;
  const mark = same.findLast((one) => one.span.to === span.to);
  const tied =
    mark !== undefined &&
    numbers.some(({ end }) => end <= mark.start && !/[,;，；]/.test(sentence.text.slice(end, mark.start))) &&
    /[,;，；]/.test(sentence.text.slice(mark.end, number.start));
  return tied && main !== null && main.to > span.to && main.to - main.from === span.to - span.from
    ? main
    : span;
}

/** "From 2022 to 2023 output went up by": by the last year. */
const isYears = ({ from, to }: Span, { lang, text }: Told['sentence']): boolean =>
  lang === 'en' && to - from >= 23 && from % 12 === 0 && /\b(?:from|between)\s+(?:19|20)\d\d\b/i.test(text);
