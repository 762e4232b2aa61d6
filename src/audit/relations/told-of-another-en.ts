// English relations that fail because a number was tied to one beside the one that the words tie it to: a part to an amount per head or
// to what another subject has, a share to all of those of whom it is told of some, a rate to an amount on another basis, an amount per
// head to what is said to be left out.

import type { Claim } from '../claim.js';
import { isMoney } from '../cue-input.js';
import { meet } from '../hedges.js';
import { isListedBeside } from './listed-beside-en.js';
import type { Reader } from './reader.js';
import { asPrinted, divide, partsOf, type Relation, scale, sizeOf, subtract } from './relation.js';
import { alike, exactly } from './runs.js';
import { isShareOf } from './shares-otherwise-en.js';
import { phraseOf, tokensOf } from './wrong-wholes.js';

/** Whether the words tie the number of a relation that fails to another than it was held against. */
export function isToldOfAnother(relation: Relation, here: readonly Claim[], reader: Reader): boolean {
  const parts = partsOf(relation);
  switch (relation.relation) {
    case 'count':
    case 'sum':
      // years gone by are no list of parts
      return relation.focus.unit !== 'years' && isListedBeside(relation, here, reader);
    case 'part':
      return parts.some(
        (whole) => isPerOne(whole, reader) || hasSubjectOfItsOwn(relation.focus, whole, reader),
      );
    case 'share':
      return (
        isOfSomeOfThem(relation, here, reader) ||
        isPastStop(relation, reader) ||
        isGrowthRather(relation, reader) ||
        isOfNamedBeside(relation, here, reader)
      );
    case 'growth':
    case 'change':
      return (
        isOnOtherBasis(relation, reader) ||
        isShareRather(relation, reader) ||
        isSinceThen(relation, reader) ||
        isOfNowBefore(relation, here, reader)
      );
    case 'per_head':
      return (
        parts.some((claim) => isLeftOut(claim, reader) || isPartBehind(claim, relation, here, reader)) ||
        isOfItsNoun(relation, here)
      );
    default:
      return false;
  }
}

/** "18.9 million pounds, 36.99 per inhabitant, of which staff 11.6 million": what each has is no whole. */
const isPerOne = (whole: Claim, reader: Reader): boolean =>
  /^\s*(?:[a-z]+\s+){0,2}?(?:per|apiece|each|a head|a person|(?:for|to) (?:each|every))\b/i.test(
    reader.tail(whole),
  );

/** "As 3,012 thousand had a job, the labour force comprised 3,197 thousand": the verb tells what its own subject is made of. */
const hasSubjectOfItsOwn = (part: Claim, whole: Claim, reader: Reader): boolean =>
  whole.end <= part.start &&
  /(?:,|;|\.)\s+(?:(?:and|so|while|but|thus|hence)\s+)?(?:the|its|their|our|his|her|all)\s+[^,;:.()\d]*\b(?:compris|includ|consist|contain|cover|count|number|total)\w*\s+(?:of\s+)?[^,;:.()\d]{0,15}$/i.test(
    reader.between(whole, part),
  );

/** "17,206 of the 17,844 runners who set off reached the finish. Women, 5,351, made up 31.1% of finishers": of those who did. */
function isOfSomeOfThem({ focus, numbers }: Relation, here: readonly Claim[], reader: Reader): boolean {
  const [part, whole] = partsOf({ numbers, focus });
  if (part === undefined || whole === undefined) return false;
  const some = here[here.indexOf(whole) - 1];
  if (some === undefined || some === part || some.sentence !== whole.sentence) return false;
  return (
    some.value > part.value &&
    /^\s*(?:[a-z]+\s+)?(?:out )?of (?:the|its|their|all|some|a total of)?\s*$/i.test(
      reader.between(some, whole),
    ) &&
    isShareOf(focus, part, some)
  );
}

/** "False alarms, 2,116, made up 22.0% of the calls; fires 3,040": the whole is told before the semicolon. */
const isPastStop = ({ focus, numbers }: Relation, reader: Reader): boolean => {
  const whole = numbers.at(-1);
  return (
    whole !== undefined &&
    whole.start >= focus.end &&
    whole.sentence === focus.sentence &&
    /;/.test(reader.between(focus, whole))
  );
};

/** "Cost 71.8 million, 12.6 million (21.3%) over the 59.2 million approved": how far it went over, on the amount behind. */
const isGrowthRather = ({ focus, numbers }: Relation, reader: Reader): boolean =>
  reader.bracket(focus) >= 0 &&
  /^\s*\)\s*(?:over|above|under|below|short of|(?:more|less|fewer|higher|lower) than|(?:up|down) on)\s+(?:the|its|that|what|those)\b/i.test(
    reader.after(focus),
  ) &&
  numbers.every((claim) => claim.end <= focus.end);

/** "1,402 for men and 1,108 for women, a difference of 294, or 21.0% of men's pension": of what is told by that word right there. */
function isOfNamedBeside({ focus, numbers }: Relation, here: readonly Claim[], reader: Reader): boolean {
  const [part, whole] = partsOf({ numbers, focus });
  const words = tokensOf(phraseOf(focus, reader) ?? '', 'en');
  if (part === undefined || whole === undefined || words.length === 0) return false;
  const isNamed = (claim: Claim): boolean => {
    const behind = reader.tail(claim).split(/[,;:.()]|\b(?:and|while|but)\b/)[0] ?? '';
    return tokensOf(behind, 'en').some((word) => words.includes(word));
  };
  return (
    !isNamed(whole) &&
    here.some(
      (claim) =>
        claim !== part &&
        claim.end <= focus.start &&
        claim.sentence === focus.sentence &&
        alike(claim, part) &&
        isNamed(claim) &&
        isShareOf(focus, part, claim),
    )
  );
}

/** "188 cm fell, 92% of the usual 204": how much of it, and no fall. */
function isShareRather(relation: Relation, reader: Reader): boolean {
  const { focus, numbers } = relation;
  const [now, base] = partsOf({ numbers, focus });
  if (relation.relation !== 'growth' || now === undefined || base === undefined) return false;
  const ratio = divide(sizeOf(exactly(now)), sizeOf(exactly(base)));
  return (
    /^\s*of\s+(?:the|its|their|last|what|that|those)\b/i.test(reader.tail(focus)) &&
    ratio !== undefined &&
    meet(ratio, sizeOf(asPrinted(focus)))
  );
}

/** "The wage is 1,860. It was 1,790 in 2022 and 1,725 in 2021, so it has risen 3.9% in one year": to what is told before. */
function isSinceThen({ focus, numbers }: Relation, reader: Reader): boolean {
  const told = partsOf({ numbers, focus });
  const [first] = [...told].sort((a, b) => a.start - b.start);
  return (
    first !== undefined &&
    told.every((claim) => claim.end <= focus.start && claim.sentence === focus.sentence) &&
    /^(?:[^,;]*[,;]\s*)?(?:it|this|they|the figure|the number)\s+(?:was|were|had been|stood at|had stood at)\s+[$€£¥₹A-Z]*$/i.test(
      reader.before(first),
    ) &&
    /^[^,;.]{0,20}\b(?:in|on|at|a year|two years|before|earlier|ago)\b/i.test(reader.tail(first)) &&
    /\b(?:has|have)\s+(?:[a-z]+ )?(?:risen|fallen|grown|gained|lost|gone|come|increased|declined|dropped|climbed)\b[^,;]*$/i.test(
      reader.before(focus),
    )
  );
}

/** "Got 1.04 million (51.6% of 2.016 million), 0.41 million more than before (0.63 million)": from what stands before the bracket. */
function isOfNowBefore(
  { relation, focus, numbers }: Relation,
  here: readonly Claim[],
  reader: Reader,
): boolean {
  const [now, base] = partsOf({ numbers, focus });
  if (relation !== 'change' || now === undefined || base === undefined) return false;
  if (now.end > focus.start || reader.bracket(now) < 0 || reader.bracket(focus) >= 0) return false;
  return here.some(
    (claim) =>
      claim.end <= now.start &&
      claim.sentence === now.sentence &&
      reader.bracket(claim) < 0 &&
      claim.unit !== '1' &&
      isMoney(claim.unit) === isMoney(base.unit) &&
      meet(sizeOf(subtract(exactly(claim), exactly(base))), sizeOf(focus.interval)),
  );
}

const adjusted = /\b(?<!un|not |non-)(?:(?:seasonally|calendar|working-day)[- ])?adjust(?:ed|ment|ing)\b/i;
const unadjusted =
  /\b(?:un-?adjusted|not (?:seasonally )?adjusted|non-adjusted|(?:without|before|prior to|no) (?:any |seasonal )?adjustment|raw|crude|original (?:data|figures|series))\b/i;

/** "After adjustment it fell by 2.7% to 3,310; in unadjusted terms it had been 3,604": two series. */
function isOnOtherBasis({ numbers }: Relation, reader: Reader): boolean {
  const told = [...numbers].sort((a, b) => a.start - b.start);
  const bases = told.map((claim, i): string | null => {
    const last = told[i - 1];
    const lead =
      last?.sentence === claim.sentence && last.source === claim.source
        ? reader.between(last, claim)
        : reader.before(claim);
    return unadjusted.test(lead) ? 'raw' : adjusted.test(lead) ? 'adjusted' : null;
  });
  return bases.includes('raw') && bases.includes('adjusted');
}

/** "Traffic offences are not counted here (18,204)": no part of what is told per head. */
const isLeftOut = (claim: Claim, reader: Reader): boolean =>
  /\b(?:not|never)\s+(?:[a-z]+\s+)?(?:counted|included|covered|contained|comprised)\b[^;.]*$|\b(?:exclud\w+|without|apart from|leaving out|leaving aside)\s+[^,;.]*$/i.test(
    reader.before(claim),
  );

/**
 * "198 million, 61 per visit, of which patients paid 36 million": what something is partly made of divides nothing; nor does a part
 * where its whole does: "212 churches, of which 61 are listed. Attendance averaged 14,300, 67 per church".
 */
function isPartBehind(
  claim: Claim,
  { focus, numbers, computed }: Relation,
  here: readonly Claim[],
  reader: Reader,
): boolean {
  if (!/\b(?:of which|of whom|including)\b[^;.()]*$/i.test(reader.gap(claim))) return false;
  const whole = here[here.indexOf(claim) - 1];
  return (
    claim.start >= focus.end ||
    (whole !== undefined &&
      claim === numbers.at(-1) &&
      meet(scale(computed, claim.value / whole.value), sizeOf(asPrinted(focus))))
  );
}

/** "42,730 offences … Per thousand inhabitants there were 69.9 offences": of the amount of that name, however far. */
function isOfItsNoun({ focus, numbers, computed }: Relation, here: readonly Claim[]): boolean {
  const [amount] = partsOf({ numbers, focus });
  return (
    amount !== undefined &&
    focus.unit !== '' &&
    amount.unit !== focus.unit &&
    here.some(
      (claim) =>
        claim !== focus &&
        claim.unit === focus.unit &&
        claim.end <= focus.start &&
        meet(scale(computed, claim.value / amount.value), sizeOf(asPrinted(focus))),
    )
  );
}
