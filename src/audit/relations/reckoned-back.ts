// "Booked 80.7 billion last year, which, given the reported rise of 2.9 percent, implies 78.4 billion for 2019": an amount reckoned back
// from the later one is no outcome that its growth leads to.

import type { Claim } from '../claim.js';
import type { Reader } from './reader.js';
import type { Relation } from './relation.js';

/** Whether a growth is held to lead to an amount that the words reckon back to. */
export const isReckonedBack = ({ relation, numbers }: Relation, reader: Reader): boolean =>
  relation === 'growth' && numbers.some((claim) => isReckoned(claim, reader));

const isReckoned = (claim: Claim, reader: Reader): boolean =>
  claim.lang === 'zh'
    ? /(?:倒推|反推|推算)[^，。；]{0,10}$/.test(reader.gap(claim))
    : /\b(?:impl(?:y|ies|ied|ying)|suggest(?:s|ed|ing)?|works? back to)\b[^,;.]{0,20}$/i.test(
        reader.gap(claim),
      ) &&
      /^\s*(?:for|in)\s+(?:20\d\d|the\s+(?:year before|previous year|preceding year|prior year))/i.test(
        reader.after(claim),
      );
