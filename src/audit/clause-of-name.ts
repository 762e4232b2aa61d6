// The clause that a name stands in, and what it says beside the name.

import type { Claim } from './claim.js';
import type { Lang } from './mention.js';
import type { NameHit } from './names.js';
import { contentWords } from './words.js';

/** The words from the beginning of the clause that the name stands in up to the number, and what follows it. */
export function clauseAround(sentence: string, from: number, at: number, claim: Claim, lang: Lang): string {
  const cut = lang === 'zh' ? /[，；。：]/g : /[,;:]\s/g;
  const starts = [...sentence.slice(0, Math.max(0, from)).matchAll(cut)].map(({ index }) => index + 1);
  const lead = sentence.slice(starts.at(-1) ?? 0, at);
  const end = claim.end - claim.start + at;
  const tail =
    lang === 'zh'
      ? ''
      : (/^\s+(?:of|in|for|from|by)\s+[^,;.]*/.exec(sentence.slice(end, end + 60))?.[0] ?? '');
  return `${lead} ${tail}`;
}

/** A sentence in which the names found are blank, so that their own words narrow nothing down. */
export function withoutNames(sentence: string, hits: readonly NameHit[]): string {
  return hits.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    sentence,
  );
}

/** What may stand beside a name without saying more of it. */
const filler =
  /^(?:大|group|scale|size|total|system|industry|industrie|city|year|sum|aggregate|together|combined|declared|eight|four|put|report|commission|municipal|development|reform|modern|volume|amount|whole|all|全市|全体|规模|总规模|体系|产业|新体系|大产业|现代|报告|发展|市发展改革委)$/;

/** Whether a clause, names taken away, says nothing more of what it tells of. */
export function isPlain(clause: string, lang: Lang): boolean {
  return contentWords(clause, lang).every((word) => filler.test(word));
}
