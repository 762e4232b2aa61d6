// Which way a rate or an amount went, told by one word between the number before and the number now.

import type { Claim } from '../claim.js';
import type { Interval } from '../hedges.js';
import type { Reader } from './reader.js';
import { closed, directed, type Relation, subtract } from './relation.js';

/** Words that say that the second number is less, or more, than the first: "slowing from", 收窄至. */
const words = {
  en: {
    /** "2.9 percent, slowing from 3.4": the number before the words is the later one. */
    laterFirst: [
      [
        /\b(?:slow(?:ing|ed|er)(?: down)?|eas(?:ing|ed)|moderat(?:ing|ed)|cool(?:ing|ed)|down|lower|weaker|narrow(?:ing|ed|er)|fall(?:ing|en)?|declin(?:ing|ed)|decelerat(?:ing|ed)|smaller|less|below)\b[^,;.()]{0,12}\b(?:from|than)\s+(?:the\s+|a\s+)?(?:revised\s+)?$/i,
        -1,
      ],
      [
        /\b(?:accelerat(?:ing|ed)|quicken(?:ing|ed)|pick(?:ing|ed) up|faster|quicker|up|higher|stronger|widen(?:ing|ed)|wider|ris(?:ing|en)|climb(?:ing|ed)|larger|above)\b[^,;.()]{0,12}\b(?:from|than)\s+(?:the\s+|a\s+)?(?:revised\s+)?$/i,
        1,
      ],
    ],
  },
  zh: {
    laterFirst: [
      [/(?:低于|慢于|小于|不及)[^，；。]{0,8}的$/, -1],
      [/(?:高于|快于|大于)[^，；。]{0,8}的$/, 1],
      // 略低于初值49.0: nothing else stands between.
      [/^[，,]?(?:略|仍|明显|大幅|显著|均|继续|小幅|也)*(?:低于|慢于|少于)[^，；。\d]{1,12}(?<!有)$/, -1],
      [/^[，,]?(?:略|仍|明显|大幅|显著|均|继续|小幅|也)*(?:高于|快于|多于)[^，；。\d]{1,12}(?<!有)$/, 1],
    ],
  },
} as const;

/** "2.9 percent, slowing from 3.4 percent": the later number stands first, with nothing of its unit between. */
export function turnRelations(claims: readonly Claim[], reader: Reader): Relation[] {
  return claims.flatMap((before, i): Relation[] => {
    const now = claims[i - 1];
    if (
      now === undefined ||
      now.sentence !== before.sentence ||
      now.source !== before.source ||
      now.unit !== before.unit ||
      now.per !== before.per ||
      ['change', 'points', 'multiple', 'contribution', 'rank'].includes(now.role) ||
      !closed(now) ||
      !closed(before)
    )
      return [];
    const between = reader.between(now, before);
    const found = words[before.lang].laterFirst.find(([pattern]) => pattern.test(between));
    // "inched up from 22.0 to 22.1": the number behind "from" is the base of what follows it.
    if (/^\s*(?:percent|per cent|%)?,?\s*to\s/i.test(reader.tail(before))) return [];
    if (found === undefined || now.direction < 0 || before.direction < 0 || now.value < 0 || before.value < 0)
      return [];
    return [turn(now, before, found[1])];
  });
}

function turn(now: Claim, before: Claim, way: 1 | -1): Relation {
  const difference: Interval = subtract(now.interval, before.interval);
  const agrees = way > 0 ? difference.high >= 0 : difference.low <= 0;
  return directed(now, [before], before, agrees);
}
