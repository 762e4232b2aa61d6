// Habits of published texts under which arithmetic that fails says nothing: columns without rules, structures with
// slashes, amounts that a word makes a new total, examples, and lists that go on to something else.

import { isMoney } from '../cue-input.js';
import type { Claim } from '../claim.js';
import type { Reader } from './reader.js';
import { partsOf, type Relation } from './relation.js';

/** Whether a relation that fails rests on numbers that the layout or the words set apart from each other. */
export function isHabit(relation: Relation, reader: Reader): boolean {
  const { numbers, focus } = relation;
  if (relation.verdict === 'consistent' || focus.lang !== 'en') return false;
  if (numbers.some((claim) => isColumn(claim, reader) || isSlashed(claim, reader) || isCut(claim, reader)))
    return true;
  if (relation.relation === 'sum') return hasTotalAmong(relation, reader);
  if (relation.relation === 'part')
    return (
      (relation.worded !== true && !isPartTold(relation, reader)) ||
      isOfNextVerb(focus, reader) ||
      isObject(relation, reader) ||
      isTimed(focus, reader)
    );
  if (relation.relation === 'repeated') return isExample(numbers, reader) || isMoved(numbers, reader);
  if (relation.relation === 'share')
    return isPastWhole(relation) || numbers.some((claim) => isRise(claim, focus, reader));
  // "decreased to only one third of the deficit of 1999": what it is of it, and no growth
  if (
    relation.relation === 'growth' &&
    /\bto\s+(?:only |just |about |some |an? )*$/i.test(reader.gap(focus)) &&
    /^\s*of\b/.test(reader.after(focus))
  )
    return true;
  // "three-quarters of it (900 ha)": a part, and no growth
  if (
    relation.relation === 'growth' &&
    /^\s*of (?:it|them|these|those|which|whom)\b/i.test(reader.after(focus))
  )
    return true;
  if (relation.relation === 'growth') return isOtherMonth(relation, reader) || hasOwnRates(relation, reader);
  if (relation.relation === 'change') return isOtherObject(relation, reader) || isFromPeak(relation, reader);
  return false;
}

/** "Gained 142,000 customers, among them 97,000 on contract, and served 6.18 million": what a verb of its own tells is no part. */
const isOfNextVerb = (part: Claim, reader: Reader): boolean =>
  /,\s+and\s+(?:now\s+|thus\s+)?[a-z]+(?:ed|ew|ld|nt|pt)\s+(?:about\s+|some\s+)?[$€£¥₹A-Z]*\s?$/.test(
    reader.gap(part),
  );

/** "11.02 cents (first half: 12.34; −10.7%)": the same of another time. */
const isTimed = (part: Claim, reader: Reader): boolean =>
  reader.bracket(part) >= 0 &&
  /\(\s*(?:[a-z0-9-]+ ){0,3}(?:half|quarter|year|month|season|week|before|earlier|ago|(?:19|20)\d\d)\s*:\s*[$€£¥₹A-Z]*$/i.test(
    reader.before(part),
  );

/** "19 days, of which 6 touched 30": what a part did to another number; the part is told before it. */
function isObject({ focus, numbers }: Relation, reader: Reader): boolean {
  const whole = numbers.find((claim) => claim !== focus);
  return (
    whole !== undefined &&
    whole.end <= focus.start &&
    /\d/.test(reader.between(whole, focus)) &&
    /^\s*(?:[a-z]+\s+)?(?:[a-z]+ed|went|fell|rose|ran|got|had|lay|above|below|under|over|beyond)\s+(?:(?:above|below|under|over|beyond|to|minus|the)\s+)*[$€£¥₹A-Z]*\s?$/.test(
      reader.gap(focus),
    )
  );
}

/** The numbers that give the focus, as they stand in the text. */
const inOrder = (relation: Relation): Claim[] => partsOf(relation).sort((a, b) => a.start - b.start);

/** "2,614 2,754", "$13 ...... ...... $9", "$3. 9": the cells of a row that stand in running text. */
function isColumn(claim: Claim, reader: Reader): boolean {
  const [before, after] = [reader.before(claim), reader.after(claim)];
  return (
    /^(?:\s+|\s*\.{2,}[\s.]*)[-+]?[$€£¥]?\d[\d,.]*(?:\s|$)/.test(after) ||
    /\d[%)]?(?:\s+|\s*\.{2,}[\s.]*)[-+]?$/.test(before.replace(/\b(?:1[6-9]|20)\d\d\s+$/, '')) ||
    /\.{4}/.test(`${before.slice(-20)} ${after.slice(0, 20)}`) ||
    /\d\. \d+\s+\$?\d+\. \d/.test(reader.sentence(claim))
  );
}

/** "(6%/21%/73%)": shares of what a line before it names. */
function isSlashed(claim: Claim, reader: Reader): boolean {
  return /^\s?\/\s?\d/.test(reader.after(claim)) || /\d\s?%\s?\/\s?$/.test(reader.before(claim));
}

/** Words that make what follows the total of what stood before. */
const newTotal =
  /\b(?:making|aggregat\w+|amount(?:ed|ing) (?:together|in all|in the whole)|in all|together|in the whole|(?:a|the|grand|whole) total|total of)\b/i;

/** "All remaining destinations together": the last part, and no total. */
const restWords = /\b(?:remaining|rest|others?)\b[^,;]*$/i;

/** "58.9 from customs and 2.4 from lands, together 61.3": the total is none of the parts, and 61.3 no whole of what follows. */
function hasTotalAmong(relation: Relation, reader: Reader): boolean {
  const { focus } = relation;
  const parts = inOrder(relation);
  // "The goods deficit by 4.0 to 72.2, the services surplus by 0.1 to 21.5": a change and its level; a balance is no part.
  if (parts.some((part, i) => i > 0 && /^\s*to\s*$/i.test(reader.between(parts[i - 1] as Claim, part))))
    return true;
  if (parts.some((part) => /\b(?:surplus|deficit)\b/i.test(reader.gap(part)))) return true;
  // "Of the 180 towns, 82 …, 28 … and the remaining 70 …": one of the parts.
  if (/\bof (?:the|its|these|those|all)?\s*\d[\d,]* \w+,\s*$/i.test(reader.before(focus))) return true;
  const announces = (claim: Claim): boolean =>
    !restWords.test(reader.gap(claim)) && newTotal.test(reader.gap(claim));
  if (parts.slice(1).some((part) => part.start > focus.start && announces(part))) return true;
  // "1,250, 900 of it in the east, and the year before 1,310": against something else.
  const against =
    /\bas against\b|\boffset by\b|\b(?:as )?compared (?:with|to)\b|\byear (?:ago|before|earlier)\b/i;
  return parts.some((part, i) => {
    const next = parts[i + 1];
    return next !== undefined && against.test(reader.between(part, next));
  });
}

/** A part follows its whole in the same list: no stop, no new total, nothing left and nothing taken out between. */
function isPartTold({ focus, numbers }: Relation, reader: Reader): boolean {
  const whole = numbers.find((claim) => claim !== focus);
  if (whole === undefined) return true;
  const between = reader.between(whole, focus);
  const anew =
    /;|\)|\b(?:making|totals?|aggregat\w*|whole|leaving|remainder|remaining|amount(?:ed|ing|s)? to|in all|exclu\w+|fined)\b|\bincluding\b[^,]*\bto\s*$|\b(?:while|whereas)\b/i;
  const cue =
    /\b(?:of|among|from) (?:which|whom|this|these|that|those|them|it|the total)\b|\bincluding\b|\bthereof\b/gi;
  // "The receipts of which we may count on": a relative clause of its own.
  const clause = /\b(?:with|by|for|in|on|the|and)\s+(?:the\s+)?\w+ of (?:which|whom)\b/i;
  return (
    !anew.test(between) &&
    !clause.test(between) &&
    !/\bexcluding\b[^.;]*$/i.test(reader.gap(whole)) &&
    !/^\s*of (?:th[ei]s|that|these|those|which)\b/i.test(reader.after(whole)) &&
    !/^\s*of (?:the|this) (?:remainder|rest)\b/i.test(reader.after(focus)) &&
    (between.match(cue) ?? []).length <= 1 &&
    whole.unit === focus.unit
  );
}

/** "A family of four with an income of 5,600 pays …": told of one for many, and then of another. */
function isExample(numbers: readonly Claim[], reader: Reader): boolean {
  const one =
    /\b(?:an?|each|every)\s(?:(?:typical|average|married|retired|single|young|poor|rich|\w+-\w+)\s)?(?:family|household|couple|person|worker|taxpayer|man|woman|earner|parent|farmer|student|employee|firm|business|pensioner)\b/i;
  const listed = (claim: Claim): boolean =>
    (reader.sentence(claim).match(/[A-Z]\w+ (?:\w+ )?-?\d+(?:\.\d+)?%/g) ?? []).length > 3;
  return numbers.every((claim) => one.test(reader.sentence(claim))) || numbers.some(listed);
}

/**
 * "This number has been reduced to 1,850": what it is now. "Five million families live …; three million families
 * share …": two statements, whose subject is the number itself.
 */
function isMoved(numbers: readonly Claim[], reader: Reader): boolean {
  const moved =
    /\b(?:been|was|were|be)\s+(?:\w+ly\s+)?(?:reduced|increased|raised|cut|lowered|brought|expanded)\s+(?:down\s+|up\s+)?to\s*[$€£]?$/i;
  if (numbers.some((claim) => moved.test(reader.gap(claim)))) return true;
  if (numbers.some((claim) => /^(?:years|months)$/.test(claim.unit))) return true;
  const subject = numbers.filter((claim) => reader.before(claim).trim() === '');
  const verb = (claim: Claim): string => reader.after(claim).trim().split(/\s+/).slice(0, 3).join(' ');
  return subject.length > 0 && new Set(numbers.map(verb)).size > 1;
}

/** "An increase of 44,981, or 41.2 percent"; "12,672 more than before, and 40 percent of those examined": a change is no part. */
function isRise(claim: Claim, share: Claim, reader: Reader): boolean {
  if (claim === share) return false;
  return (
    /^\s*(?:\w+\s+)?(?:more|less|fewer|higher|lower|in excess)\b/i.test(reader.tail(claim)) ||
    (/\b(?:increase|decrease|gain|rise|decline|fall)\b[^,;.]*\bof\s*$/i.test(reader.gap(claim)) &&
      isMoney(claim.unit) === isMoney(share.unit))
  );
}

/** A share of less than all, of what is less than its part: another whole is meant, unless a scale word went wrong. */
function isPastWhole({ focus, numbers: [, part, whole], bound }: Relation): boolean {
  if (bound !== undefined) return false;
  if (part === undefined || whole === undefined || part.value < whole.value || focus.value >= 0.95)
    return false;
  const power = Math.log10(part.value / whole.value / focus.value);
  return power < 0.5 || Math.abs(power - Math.round(power)) > 0.02;
}

/** "Four million dollars and seventy-six cents": more of the number follows. */
const isCut = (claim: Claim, reader: Reader): boolean =>
  /^\s*(?:dollars\s+)?and\s+[a-z-]+(?:\s[a-z-]+)?\s+cents\b/i.test(reader.after(claim));

/** "85.7 million in June, against 46.5 million; in July there was an increase of 41 percent": of another month. */
function isOtherMonth(relation: Relation, reader: Reader): boolean {
  const { focus } = relation;
  const last = inOrder(relation).at(-1);
  return (
    last !== undefined &&
    last.end <= focus.start &&
    /;\s*(?:and\s+)?(?:in|for|during)\b/i.test(reader.between(last, focus))
  );
}

/** "3.4 percent more than the 6.98 of last year and 2.4 percent above the average of 7.05": each amount has its own rate. */
function hasOwnRates(relation: Relation, reader: Reader): boolean {
  const [a, b] = inOrder(relation);
  if (a === undefined || b === undefined || relation.focus.end > a.start) return false;
  return /\d\s?(?:%|per\s?cent)\s+(?:above|below|more|less|higher|lower|up|down)\b/i.test(
    reader.between(a, b),
  );
}

/** "Wages of 129 million, against 126, an increase of 3, and an increase of 9 in the amount of capital": of another thing. */
function isOtherObject(relation: Relation, reader: Reader): boolean {
  const { focus } = relation;
  const last = inOrder(relation).at(-1);
  return (
    last !== undefined &&
    last.end <= focus.start &&
    /\band\b/i.test(reader.between(last, focus)) &&
    /^\s+in (?:the )?(?:amount|number|value|volume|cost|price) of\b/i.test(reader.after(focus))
  );
}

/** "Fell by 1.5 to 4.6 million, down from the high of 18.1": what it fell from is another month's. */
const isFromPeak = ({ numbers }: Relation, reader: Reader): boolean =>
  numbers.some((claim) => /\b(?:high|peak|low|trough|record)(?:\s+point)?\s+of\s*$/i.test(reader.gap(claim)));
