// Whether a number is told of an earlier time than the rest of its sentence, in English.

import type { Claim } from '../claim.js';
import type { Reader } from './reader.js';
import { toldBefore } from './sentence-numbers.js';

const period =
  'year|month|quarter|season|week|decade|half|period|census|survey|winter|summer|spring|autumn|day';
const ago = String.raw`\b(?:(?:a|one|two|three|four|five|six|ten|twelve|\d+) (?:${period})s? (?:earlier|before|ago|previously)|the (?:${period}) before|(?:last|previous|preceding|prior|year-earlier|year-ago) (?:\w+ )?(?:${period})(?:['’]s)?|(?:the )?(?:same|corresponding|comparable) (?:${period})|year-(?:earlier|ago)|last (?:January|February|March|April|May|June|July|August|September|October|November|December))\b`;
const agoWords = new RegExp(ago, 'i');
const agoBehind = new RegExp(String.raw`^[^,;.()]{0,40}${ago}`, 'i');
/** "+4.0 percent on 2029: 12,000", "(2030: 1.75 billion)". */
const ofYear =
  /(?:\b(?:on|over|than|from|vs\.?|with|to)\s+(?:in\s+)?|\(\s*)(?:[A-Z][\w.]*\s+)?(?:19|20)\d\d(?:\/\d\d)?\s*[:(,]\s*[$€£¥₹A-Z]*\s?$/;
/** A comparison that leads straight to its number. */
const comparedWith =
  /\b(?:against|compared (?:with|to)|versus|vs\.?|up from|down from|from|following|after)\s+(?:the |a |an |some |about |its )?(?:(?!and\b|or\b|in\b|by\b|at\b)[a-z]+ ){0,2}[$€£¥₹A-Z]*$/i;

/** Told of an earlier time, by the words that lead to it or stand right behind it. */
export function isEarlier(claim: Claim, own: readonly Claim[], reader: Reader): boolean {
  const lead = toldBefore(claim, own, reader);
  const clause = lead.slice(
    Math.max(lead.lastIndexOf(';') + 1, lead.search(/,\s+(?:and|while|but)\s[^,]*$/)),
  );
  if (
    agoWords.test(clause) &&
    !/\b(?:than|on|over|since|from|with|to)\s+(?:in\s+|for\s+)?(?:the\s+)?$/i.test(clause)
  ) {
    // "than a year earlier, at 43.0": the words belong to the rate before.
    const last = [...clause.matchAll(new RegExp(ago, 'gi'))].at(-1);
    const behind = clause.slice((last?.index ?? 0) + (last?.[0].length ?? 0));
    const ahead = clause.slice(0, last?.index ?? 0);
    const isRates =
      /\b(?:than|on|over|since|from|with|to|against)\s+(?:in\s+|for\s+)?(?:the\s+)?(?:that\s+of\s+)?(?:the\s+)?$/i.test(
        ahead,
      );
    if (
      !isRates ||
      /^['’]?s?\s*(?:figure |level |total |reading |value |result |number )?(?:of\s+|was\s+|being\s+|when\s[^,;]*)?[$€£¥₹A-Z]*$/i.test(
        behind,
      )
    )
      if (!/\b(?:in|this|the) (?:current|present|latest)\b/i.test(behind)) return true;
  }
  if (agoBehind.test(reader.tail(claim))) return true;
  return claim.role === 'previous' || comparedWith.test(lead) || ofYear.test(lead);
}

/** "Dropped from 520 to 494 a day, even as total lending edged up by 2.6%": told of something else. */
export const isOfOtherSubject = (level: Claim, g: Claim, reader: Reader): boolean =>
  level.end <= g.start &&
  /\b(?:even as|even though|although|though|while|whereas)\s+(?!(?:it|they|this|that|these|those|growth)\b)(?:[a-z’'-]+\s+){2,10}$/i.test(
    reader.between(level, g),
  );
