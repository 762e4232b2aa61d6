// An amount said to be above or below another that stands right behind the words, in English: "38,400 in June, below the 41,200
// of March", "2.3 million, more than the 2.1 million of 2019".

import type { Claim } from '../claim.js';
import type { Reader } from './reader.js';
import { directed, isExactLevel, type Relation } from './relation.js';
import { alike } from './runs.js';
import { englishSentences } from './sentence-numbers.js';

/** What leads from the one to the other; nothing that may tell of something else. */
const words =
  /^([^.;:()]{0,40}?(?:,|\b(?:was|were|is|are|stood|came|lay)))\s(?:(above|more than|higher than|greater than|larger than|up on)|(below|fewer than|less than|lower than|smaller than|down on|short of))\s+(?:the|last year[’']s|its earlier)\s+[$€£¥₹A-Z]*$/i;
const other = /\b(?:and|while|but|whereas|with|or|to|by|of|than|not|no|far from)\b|n[’']t\b/i;

export function heldAgainst(claims: readonly Claim[], reader: Reader): Relation[] {
  const numbers = claims.filter((claim) => claim.aside === null);
  return englishSentences(numbers, reader).flatMap(({ own }) =>
    own.flatMap((claim, i): Relation[] => {
      const mark = own[i + 1];
      if (mark === undefined || !isLevel(claim) || !isLevel(mark) || !alike(claim, mark)) return [];
      const match = words.exec(reader.between(claim, mark));
      if (match === null || other.test(match[1] ?? '') || claim.value === mark.value) return [];
      const agrees = claim.value > mark.value === (match[2] !== undefined);
      return [{ ...directed(claim, [mark], mark, agrees), worded: true, bound: [mark] }];
    }),
  );
}

const isLevel = (claim: Claim): boolean =>
  isExactLevel(claim) && !/^(?:1|points|times|years|months)$/.test(claim.unit);
