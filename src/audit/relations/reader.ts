// The words around a claim, for relations that must look at them again.

import type { Claim } from '../claim.js';
import type { SourceText } from '../document.js';
import { splitSentences, type Sentence } from '../sentences.js';

export interface Reader {
  /** The claim's sentence. */
  sentence: (claim: Claim) => string;
  /** From the beginning of the sentence to the claim, and from the claim to the sentence's end. */
  before: (claim: Claim) => string;
  after: (claim: Claim) => string;
  /** From the number before it to the claim, and from the claim to the number after it. */
  gap: (claim: Claim) => string;
  tail: (claim: Claim) => string;
  /** A stretch of the text before the claim, past the sentence's beginning. */
  earlier: (claim: Claim, length: number) => string;
  between: (first: Claim, second: Claim) => string;
  /** The whole text that the claim stands in. */
  text: (claim: Claim) => string;
  /** Where the bracket that the claim stands in opens in its sentence; -1 outside of all. */
  bracket: (claim: Claim) => number;
  /** Whether the claim stands in a title. */
  heading: (claim: Claim) => boolean;
  /** Whether that title says what the text below it says: none of the lines of a list, each a label and its value. */
  title: (claim: Claim) => boolean;
}

export function readerOf(texts: readonly SourceText[], claims: readonly Claim[]): Reader {
  const sentences = texts.map(({ text }) => splitSentences(text));
  const of = (claim: Claim): Sentence | undefined => sentences[claim.source]?.[claim.sentence];
  const slice = (claim: Claim, from: number, to: number): string =>
    texts[claim.source]?.text.slice(from, to) ?? '';
  const numbers = claims.filter((claim) => claim.aside === null && !namesAge(claim));
  const previous = new Map(numbers.map((claim, i) => [claim, numbers[i - 1]]));
  const next = new Map(numbers.map((claim, i) => [claim, numbers[i + 1]]));
  return {
    sentence: (claim) => of(claim)?.text ?? '',
    before: (claim) => slice(claim, of(claim)?.start ?? claim.start, claim.start),
    after: (claim) => slice(claim, claim.end, of(claim)?.end ?? claim.end),
    gap: (claim) => {
      const last = previous.get(claim);
      const from =
        last?.source === claim.source && last.sentence === claim.sentence
          ? last.end
          : (of(claim)?.start ?? claim.start);
      return slice(claim, from, claim.start);
    },
    tail: (claim) => {
      const following = next.get(claim);
      const here = following?.source === claim.source && following.sentence === claim.sentence;
      return slice(claim, claim.end, here ? following.start : (of(claim)?.end ?? claim.end));
    },
    earlier: (claim, length) => slice(claim, Math.max(0, claim.start - length), claim.start),
    between: (first, second) => slice(first, first.end, second.start),
    text: (claim) => texts[claim.source]?.text ?? '',
    bracket: (claim) => {
      const before = slice(claim, of(claim)?.start ?? claim.start, claim.start);
      const opened = Math.max(before.lastIndexOf('('), before.lastIndexOf('（'));
      return opened > Math.max(before.lastIndexOf(')'), before.lastIndexOf('）')) ? opened : -1;
    },
    heading: (claim) => of(claim)?.heading === true,
    title: (claim) => isTitle(sentences[claim.source] ?? [], claim.sentence),
  };
}

/** 占65岁及以上人口的2.6%: of whom a number is told, and no number beside it. */
export const namesAge = ({ lang, unit, hedge }: Claim): boolean =>
  lang === 'zh' && unit === '岁' && hedge !== 'exact';

/** How many lines without a full stop may follow each other as titles; more are a list. */
const mostTitles = 2;

function isTitle(sentences: readonly Sentence[], at: number): boolean {
  const headed = (i: number): boolean => sentences[i]?.heading === true;
  if (!headed(at) || /(?:^|\s)\+\+\s|^[^:]{1,60}:\s*[-+]?[$€£¥]?\d/.test(sentences[at]?.text ?? ''))
    return false;
  let [from, to] = [at, at];
  while (to - from < mostTitles && headed(from - 1)) from -= 1;
  while (to - from < mostTitles && headed(to + 1)) to += 1;
  return to - from < mostTitles;
}
