// Which period each number is reported to be told of, once the whole text is known.

import type { Claim } from '../claim.js';
import type { SourceText } from '../document.js';
import { periodOf, startOf } from '../link-periods.js';
import type { Span } from '../mention.js';
import { findPeriods, type PeriodContext, yearOf } from '../periods-in-text.js';
import { readable } from '../readable.js';
import { type Sentence, splitSentences } from '../sentences.js';
import { isToCome } from './aims.js';
import { anchorOf } from './anchor.js';
import {
  comparedBy,
  earlierSpan,
  isEarlierThanTold,
  isOfNextClause,
  type Line,
  notToCome,
  sameMonths,
  tiedToEarlier,
  toldAsEarlier,
} from './earlier.js';
import { isOutcome, latestBefore } from './changes.js';
import { goesOnAbout } from './main-line.js';
import { listedSpans } from './lists.js';
import { isInBrackets, readMarks, spanInBrackets } from './read.js';
import { type Told, yearSpan } from './told.js';

export function reportedPeriods(
  texts: readonly SourceText[],
  claims: readonly Claim[],
): Map<Claim, Span | null> {
  const periods = new Map<Claim, Span | null>();
  texts.forEach((source, index) => {
    const { text } = readable(source);
    const sentences = splitSentences(text);
    const of = sentences.map((): Claim[] => []);
    for (const claim of claims)
      if (claim.source === index && claim.aside === null) of[claim.sentence]?.push(claim);
    for (const own of of) own.sort((a, b) => a.start - b.start);
    readText(text, sentences, of, periods);
    let before: Claim | undefined;
    for (const claim of claims) {
      if (claim.source !== index) continue;
      if (claim.aside === null) before = claim;
      else readAside(text, claim, before, periods);
    }
  });
  return periods;
}

/** "(2015 = 100)" is of 2015, ± 0.9 percent of what the number before it is of. */
function readAside(
  text: string,
  aside: Claim,
  before: Claim | undefined,
  periods: Map<Claim, Span | null>,
): void {
  const lead = text.slice(Math.max(0, aside.start - 16), aside.start);
  const year = /((?:19|20)\d\d)\s*[=＝]\s*$/.exec(lead)?.[1];
  if (year !== undefined) periods.set(aside, yearSpan(Number(year)));
  if (/(?:±|\+\/-|\+\/−)\s*$/.test(lead) && before !== undefined)
    periods.set(aside, periods.get(before) ?? before.period);
}

function readText(
  text: string,
  sentences: Sentence[],
  claims: readonly Claim[][],
  periods: Map<Claim, Span | null>,
): void {
  const start = startOf(text, sentences);
  const plain = sentences.map((sentence, at) => toldIn(sentence, claims[at] ?? [], { ...start }));
  const anchor = anchorOf(plain, start.published);
  const context: PeriodContext = { ...start, published: anchor.published, year: anchor.year };
  let line: Line = { main: anchor.span, back: null };
  let before: Told | null = null;
  let inBrackets: Span | null = null;
  sentences.forEach((sentence, at) => {
    const told = toldIn(sentence, claims[at] ?? [], { ...context, current: line.main });
    const next = { main: goesOnAbout(line.main, told), back: comparedBy(told, line) };
    inBrackets = spanInBrackets(told.printed, sentence) ?? inBrackets;
    const listed = listedSpans(told, before, line.main);
    spansOf(told, { ...line, back: next.back }).forEach((span, i) => {
      const claim = told.claims[i];
      const number = told.numbers[i];
      if (claim === undefined || number === undefined) return;
      const own = inBrackets !== null && isInBrackets(number, sentence.text) ? inBrackets : null;
      periods.set(claim, own ?? listed.get(number) ?? span);
    });
    line = next;
    before = told;
    if (line.main !== null) context.year = yearOf(line.main) ?? context.year;
  });
}

/** What one sentence tells; the years of its months are those of `context`. */
function toldIn(sentence: Sentence, claims: Claim[], context: PeriodContext): Told {
  const numbers = claims.map((claim) => ({
    ...claim,
    start: claim.start - sentence.start,
    end: claim.end - sentence.start,
  }));
  const read = readMarks(findPeriods(sentence.text, sentence.lang, context), sentence);
  const found = sameMonths(read, sentence, context.current).map((mark) => ({
    ...mark,
    due: mark.due || isToCome(mark, sentence),
  }));
  const tied = tiedToEarlier(found, numbers, sentence.text);
  const marks = found.map((mark, i) =>
    notToCome({ ...mark, compare: mark.compare || tied[i] !== null }, context.current),
  );
  const printed = found.filter(({ day }, i) => !day || tied[i] === null);
  const earlier = new Map(
    marks.flatMap(({ span }, i) => (tied[i] && span ? [[tied[i], span] as const] : [])),
  );
  return { sentence, claims, numbers, printed, marks, earlier };
}

/** The period of each number of a sentence; those of earlier levels last, since they go by what they are earlier than. */
function spansOf(told: Told, line: Line): (Span | null)[] {
  const { sentence, numbers, printed } = told;
  const read = numbers.map((number, i) => {
    if (isOutcome(told, i, line.main)) return { span: line.main, here: false };
    const span = told.earlier.get(number) ?? toldAsEarlier(told, i);
    if (span !== undefined) return { span, here: true };
    const near =
      line.main === null ? printed : printed.filter((mark) => !isOfNextClause(number, mark, sentence));
    const of = periodOf(number, i, numbers, near, sentence.text, line.main, number.role);
    return isEarlierThanTold(told, i) ? { ...of, here: false } : of;
  });
  return read.map(({ span, here }, i) =>
    numbers[i]?.role === 'previous' && !here
      ? earlierSpan(told, i, read, line)
      : here
        ? latestBefore(told, i, span, line.main)
        : span,
  );
}
