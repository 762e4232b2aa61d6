// An amount that is said to exceed or to fall short of another, and by how much, in English: "at 3.42 billion, exceeded the 3.22
// billion of 2022 by 6.2 percent", "the second half (944 million) outdid the first (898 million) by 46 million".

import type { Claim } from '../claim.js';
import type { Candidate } from './candidate.js';
import { likeSized, phraseWithoutVerb, toldLast } from './comparisons.js';
import { changeBetween, growthBetween } from './growth-between.js';
import { isLoose } from './price-basis.js';
import type { Reader } from './reader.js';
import { closed } from './relation.js';
import { englishSentences, toldBefore } from './sentence-numbers.js';

const above =
  'exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|outdid|outdo(?:es|ing)?|top(?:s|ped|ping)|beats?|beating|outstrip(?:s|ped|ping)?|overtook|overtakes?|outnumber(?:s|ed|ing)?|outperform(?:s|ed|ing)?|better(?:s|ed)|outweigh(?:s|ed|ing)?|overshot';
const below =
  '(?:fell|falls?|falling|came|was|were|is|are|remained|stayed) short of|miss(?:es|ed|ing)?|lag(?:s|ged|ging)?(?: behind)?|trail(?:s|ed|ing)?|undershot|(?:fell|falls|falling|remained|stayed) below';
const verb = new RegExp(
  String.raw`\b(?:(${above})|(${below}))\s+((?:the|its|their|his|her|that|those|last|a|[\w’'-]+['’]s?)?\b[^,;:]{0,60}?\(?[$€£¥₹A-Z]*[a-z]{0,2})$`,
  'i',
);

export function outdoneCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  return englishSentences(claims, reader).flatMap(({ own, before: last }) =>
    own.flatMap((told, i): Candidate[] => {
      const base = own[i - 1];
      if (base === undefined || !closed(told) || told.value === 0 || told.hedge !== 'exact') return [];
      if (!/^[^,;:]{0,50}\bby\s+(?:an? )?[$€£¥₹A-Z]*$/i.test(reader.between(base, told))) return [];
      const match = verb.exec(toldBefore(base, own, reader));
      if (match === null || !phraseWithoutVerb(match[3] ?? '')) return [];
      const isLevel = (claim: Claim): boolean =>
        claim !== base &&
        claim !== told &&
        claim.value > 0 &&
        closed(claim) &&
        likeSized(claim, base) &&
        !/\b(?:than|on|from|against|compared with|to|over|above|below)\s+(?:the\s+)?(?:[\w]+['’]s?\s+)?[$€£¥₹A-Z]*$/i.test(
          reader.gap(claim),
        ) &&
        !isAim(claim, reader);
      const ahead = own.slice(0, i - 1).filter(isLevel);
      const behind = own[i + 1];
      const leads =
        behind !== undefined &&
        isLevel(behind) &&
        /^[^;.]{0,12}\b(?:at|to|reaching|with)\s+[$€£¥₹A-Z]*$/i.test(reader.between(told, behind));
      // "its 412 births fell short of its 467 deaths by 55": one of another unit stands there, and no level before it is meant
      const nearest = own[i - 2];
      if (
        nearest !== undefined &&
        nearest.unit !== '1' &&
        nearest.unit !== 'points' &&
        !isLevel(nearest) &&
        !isAim(nearest, reader)
      )
        return [];
      const now = ahead.at(-1) ?? (leads ? behind : toldLast(last.filter(isLevel), base));
      if (now === undefined || ahead.length > 2 || base.value <= 0 || isAim(base, reader)) return [];
      const way = match[1] !== undefined ? 1 : -1;
      const worded = { worded: true as const };
      if (told.unit === '1' && base.unit !== '1')
        return isLoose(told, now, reader) ? [] : [{ ...growthBetween(told, now, base, way), ...worded }];
      return told.unit === base.unit || (told.unit === 'points' && base.unit === '1')
        ? [{ ...changeBetween(told, now, base, way), ...worded }]
        : [];
    }),
  );
}

/** What is aimed at or expected is held to what came of it elsewhere. */
const isAim = (claim: Claim, reader: Reader): boolean =>
  claim.role === 'target' ||
  /\b(?:target|goal|plan(?:ned)?|budget(?:ed)?|forecast|projection|expect\w*|limit|ceiling|objective)\b[^,;]{0,40}$/i.test(
    reader.gap(claim),
  );
