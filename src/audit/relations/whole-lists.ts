// Amounts with all that follow them in their sentence, in the next one or line by line below: sums that may be meant, whether or
// not they come near. Which of them are held against the text is weighed in slipped.ts.

import type { Claim } from '../claim.js';
import type { Candidate } from './candidate.js';
import type { Reader } from './reader.js';
import { add, closed } from './relation.js';
import { alike } from './runs.js';

/** No list that one would add up at a glance is longer. */
const longest = 12;

export function wholeLists(claims: readonly Claim[], reader: Reader): Candidate[] {
  const amounts = claims.filter(
    (claim) =>
      claim.role === 'level' &&
      claim.value > 0 &&
      closed(claim) &&
      !/^(?:1|points|times|years|months|days)$/.test(claim.unit),
  );
  return amounts.flatMap((whole, i) => {
    const behind = amounts
      .slice(i + 1, i + 1 + 2 * longest)
      .filter((claim) => claim.source === whole.source && alike(claim, whole));
    const inSentence = (sentence: number): Claim[] =>
      behind.filter((claim) => claim.sentence === sentence && claim.paragraph === whole.paragraph);
    return [inSentence(whole.sentence), inSentence(whole.sentence + 1), linesBelow(whole, behind, reader)]
      .filter(({ length }) => length >= 2 && length <= longest)
      .map((parts): Candidate => ({
        relation: 'sum',
        focus: whole,
        others: parts,
        compute: (others) => others.reduce(add, { low: 0, high: 0 }),
        formula: parts.map(({ text }) => text).join(' + '),
        evidence: 'possible',
      }));
  });
}

/** Lines right below what they make, each a label and its amount: "- July: 2,716 million". A line among lines is one of them. */
export const isLineOf = (line: Claim, whole: Claim, reader: Reader): boolean =>
  label.test(reader.before(line)) && !/[:：]\s*[$€£¥₹A-Z]*$/.test(reader.before(whole));

const label = /^\s*(?:[-–—•*·]\s*|\(?(?:[a-h]|[1-9])[.)]\s+)?[^.,;:。，；：\d]{2,50}[:：,]?\s*[$€£¥₹A-Z]*$/;

/** The first amounts of the lines right below, as far as each is a label and its amount. */
function linesBelow(whole: Claim, behind: readonly Claim[], reader: Reader): Claim[] {
  const lines: Claim[] = [];
  for (const claim of behind) {
    if (claim.paragraph === whole.paragraph || claim.paragraph === lines.at(-1)?.paragraph) continue;
    if (claim.paragraph !== whole.paragraph + lines.length + 1 || !isLineOf(claim, whole, reader)) break;
    if (lines[0] !== undefined && claim.unit !== lines[0].unit) break;
    lines.push(claim);
  }
  return lines;
}
