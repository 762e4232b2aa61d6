// A number where it stands: the words between the number before it and itself, and those up to the next.

import type { Claim, Kind } from '../claim.js';
import type { Lang } from '../mention.js';
import { type Sentence, splitSentences } from '../sentences.js';

export interface Place {
  claim: Claim;
  lang: Lang;
  /** From the number before, or the beginning of the sentence; and the last clause of it. */
  head: string;
  clause: string;
  /** Up to the next number, and up to the end of the sentence. */
  tail: string;
  rest: string;
  /** From the beginning of the sentence. */
  lead: string;
  /** The line with a colon that opens the list it is a line of. */
  heading: string | null;
  before: Place | null;
  /** The number before it, be it in another sentence of its paragraph. */
  prior: Place | null;
  /** What it was found to be said to be. */
  kind: Kind;
}

/** The numbers of a text that are no asides, in reading order; `text` is what they were read from. */
export function placesOf(text: string, claims: readonly Claim[]): Place[] {
  const sentences = splitSentences(text);
  const headings = listHeadings(sentences);
  const numbers = claims.filter((claim) => claim.aside === null).sort((a, b) => a.start - b.start);
  let before: Place | null = null;
  return numbers.map((claim, i) => {
    const sentence = sentences[claim.sentence];
    const [start, end] = [sentence?.start ?? claim.start, sentence?.end ?? claim.end];
    const words = (from: number, to: number): string =>
      (sentence?.text ?? '').slice(Math.max(0, from - start), Math.max(0, to - start));
    const [last, next] = [numbers[i - 1], numbers[i + 1]];
    const head = words(last?.sentence === claim.sentence ? last.end : start, claim.start);
    const place: Place = {
      claim,
      lang: claim.lang,
      head,
      clause: head.slice(
        Math.max(...['，', '；', '。', ';'].map((c) => head.lastIndexOf(c)), head.lastIndexOf(', ')) + 1,
      ),
      tail: words(claim.end, next?.sentence === claim.sentence ? next.start : end),
      rest: words(claim.end, end),
      lead: words(start, claim.start),
      heading: headings[claim.sentence] ?? null,
      before: before?.claim.sentence === claim.sentence ? before : null,
      prior: before?.claim.paragraph === claim.paragraph ? before : null,
      kind: claim.kind,
    };
    before = place;
    return place;
  });
}

/** For each sentence the heading of its list, where it is a line of one. */
function listHeadings(sentences: readonly Sentence[]): (string | null)[] {
  let heading: string | null = null;
  let paragraph = -1;
  return sentences.map(({ text, paragraph: own }) => {
    if (/[：:]$/.test(text)) {
      [heading, paragraph] = [text, own];
      return null;
    }
    const isLine = heading !== null && own === paragraph + 1 && text.length < 80 && !/[.。]$/.test(text);
    if (!isLine) heading = null;
    paragraph = own;
    return heading;
  });
}

/** The nearest number before it in its sentence of which this is true. */
export function lastBefore(place: Place, wanted: (other: Place) => boolean): Place | null {
  for (let other = place.before; other !== null; other = other.before) if (wanted(other)) return other;
  return null;
}

/** Nothing stands between it and the number before but what joins the members of a list, and their names. */
export function goesOn({ head, lang }: Place): boolean {
  return lang === 'zh'
    ? /^(?:（[^（）]*）|[（）\s])*[、，；和及与或][^。；]{0,24}$/.test(head)
    : /^(?:\s*\([^()]*\)|\s*\)|\s+(?:in|for|from|of|to|by|on|at|against|versus)\s+[\w\s.'’-]{1,40})*\s*(?:,|;|\/|–|—|-|\band\b|\bwhile\b|\bbut\b|\bor\b|\bto\b|\bagainst\b)[^.;]{0,60}$/i.test(
        head,
      );
}
