// English shares that fail only because they were held against other amounts than their own, by what the words right beside them
// say: a part in brackets, two parts told together, a part of the same list, what is of another time, sort or place.

import type { Claim } from '../claim.js';
import { samePeriod } from '../frames.js';
import { meet } from '../hedges.js';
import { isElsewhen, isOfEarlierSentence } from './elsewhen.js';
import type { Reader } from './reader.js';
import { add, asPrinted, divide, middle, partsOf, type Relation, sizeOf } from './relation.js';
import { alike } from './runs.js';

/** Whether a share that fails is, by its words, of something else. */
export const isShareAmiss = (relation: Relation, here: readonly Claim[], reader: Reader): boolean =>
  isOfPartBeside(relation, here, reader) ||
  isJoint(relation, reader) ||
  isOfSibling(relation, here, reader) ||
  isOfBoth(relation) ||
  isOfOtherSort(relation) ||
  isBeyondBracket(relation, reader) ||
  isOfOtherTime(relation, here, reader) ||
  isNarrowed(relation, reader) ||
  isNamedElsewhere(relation, here, reader) ||
  isOfListsWhole(relation, here) ||
  isOfOwnTime(relation, here) ||
  isOfSubject(relation, here, reader) ||
  isOfPlan(relation, here, reader) ||
  isOfItsKind(relation, here, reader) ||
  isOfBothParts(relation, here, reader) ||
  isFromTo(relation, reader);

/** "The decline was sharper for houses (from 804 to 583, or 27.5 per cent)": by how much the one is less than the other. */
function isFromTo({ focus, numbers }: Relation, reader: Reader): boolean {
  const [part, whole] = partsOf({ numbers, focus });
  if (part === undefined || whole === undefined || whole.end > part.start) return false;
  const ratio = divide(sizeOf(part.interval), sizeOf(whole.interval));
  return (
    /\bfrom\s+[$€£¥₹A-Z]*$/i.test(reader.gap(whole)) &&
    /^[^,;.()]{0,20}\bto\s+[$€£¥₹A-Z]*$/i.test(reader.between(whole, part)) &&
    ratio !== undefined &&
    meet(sizeOf({ low: ratio.low - 1, high: ratio.high - 1 }), asPrinted(focus))
  );
}

/** "Sold 22,932 tonnes, 60.0% of the crop, and members kept the other 15,288": of what the two make. */
function isOfBothParts({ focus, numbers }: Relation, here: readonly Claim[], reader: Reader): boolean {
  const [part] = partsOf({ numbers, focus });
  const other = here.find(
    (claim) =>
      claim.start > focus.end &&
      claim.sentence === focus.sentence &&
      /\b(?:other|remaining|rest)\b[^,;]{0,12}$/i.test(reader.gap(claim)),
  );
  if (part === undefined || other === undefined || !alike(part, other)) return false;
  const both = add(part.interval, other.interval);
  const ratio = divide(sizeOf(part.interval), both);
  return (
    ratio !== undefined &&
    meet(ratio, asPrinted(focus)) &&
    here.some((all) => all.end <= part.start && alike(all, part) && meet(all.interval, both))
  );
}

/** "An overrun of 37.5 million … the largest single overrun accounts for 11.2 million, or 29.9% of the total": of what it is one of. */
function isOfItsKind({ focus, numbers }: Relation, here: readonly Claim[], reader: Reader): boolean {
  const [part, whole] = partsOf({ numbers, focus });
  if (part === undefined || whole === undefined || !/^\s*of the total\b(?! [a-z])/i.test(reader.tail(focus)))
    return false;
  const subject = new Set(
    reader
      .before(part)
      .toLowerCase()
      .match(/[a-z]{5,}/g) ?? [],
  );
  return here.some((other) => {
    if (other === whole || other === part || other.end > part.start || !alike(other, part)) return false;
    const noun = /\b([a-z]{5,}) of [$€£¥₹A-Z]*$/i.exec(reader.gap(other))?.[1]?.toLowerCase();
    return noun !== undefined && subject.has(noun) && isPrintedShare(focus, part, other);
  });
}

const planned =
  /\b(?:provided for|planned|foreseen|foresaw|promised|demanded|required|aimed at|(?:target|goal|quota) (?:was|is|of))\s[^,;.]{0,20}$/i;

/** "61,400 premises had fibre; the contract provided for 70,000 … 28,858, 47% of those covered": of what there is, and not of what was planned. */
function isOfPlan({ focus, numbers, bound }: Relation, here: readonly Claim[], reader: Reader): boolean {
  const [part, whole] = partsOf({ numbers, focus });
  if (part === undefined || whole === undefined || bound !== undefined || !planned.test(reader.gap(whole)))
    return false;
  return here.some((other) => other !== whole && alike(other, part) && isPrintedShare(focus, part, other));
}

const label = (claim: Claim, reader: Reader): string[] =>
  (
    reader
      .gap(claim)
      .split(/[,;:(]|\band\b/)
      .at(-1) ?? ''
  )
    .toLowerCase()
    .match(/[a-z]{4,}/g) ?? [];

/** "Primary classes held 247,200, lower secondary 123,600 …, so that the primary level had 60%": of the amount that its subject calls. */
function isOfSubject({ focus, numbers, bound }: Relation, here: readonly Claim[], reader: Reader): boolean {
  const [part] = partsOf({ numbers, focus });
  const subject =
    /\b(?:so that|hence|thus|with)\s+(?:the\s+)?([a-z]{4,})\b[^,;.\d]{0,25}\b(?:had|has|made|took|accounted for|received|got|held|being)\s+(?:up )?$/i
      .exec(reader.gap(focus))?.[1]
      ?.toLowerCase();
  if (part === undefined || subject === undefined || bound !== undefined) return false;
  return (
    !label(part, reader).includes(subject) &&
    here.some((other) => other !== part && other.end <= focus.start && label(other, reader).includes(subject))
  );
}

/** "Fell to 36.8 in 2020 and recovered to 52.6 in 2024 … trout accounts for 33.4, 63.5% of production": of the amount of the part's own time. */
function isOfOwnTime({ focus, numbers, bound }: Relation, here: readonly Claim[]): boolean {
  const [part, whole] = partsOf({ numbers, focus });
  if (part === undefined || whole === undefined || bound !== undefined) return false;
  if (part.period === null || whole.period === null || samePeriod(part, whole)) return false;
  return here.some(
    (other) =>
      other !== whole &&
      other !== part &&
      other.role === 'level' &&
      samePeriod(other, part) &&
      alike(other, part) &&
      isPrintedShare(focus, part, other),
  );
}

/** A share in brackets or behind a comma right behind its amount: "402.5 billion (58.8% of GDP)", "nationals 2,278, 25.5%". */
function isOfPartBeside(
  { focus, numbers, worded, bound }: Relation,
  here: readonly Claim[],
  reader: Reader,
): boolean {
  const part = here[here.indexOf(focus) - 1];
  if (part === undefined || part.sentence !== focus.sentence || !isAmount(part)) return false;
  const [first, whole] = partsOf({ numbers, focus });
  const between = reader.between(part, focus);
  if (/^\s*(?:[a-z]+\s*){0,2}\(\s*$/i.test(between)) return !numbers.includes(part);
  if (worded === true || bound !== undefined || /^\s*(?:share\s+)?of\b/i.test(reader.tail(focus)))
    return false;
  // "of the 23,640 teachers, 26.0%": the amount before the share may be its whole
  return (
    /^\s*,\s*(?:or\s+|i\.e\.,?\s+)?$/i.test(between) &&
    first !== part &&
    !(whole === part && /\b(?:of|among)\s+(?:the|its|all|these|those)?\s*$/i.test(reader.gap(part)))
  );
}

const isAmount = ({ unit, value, role }: Claim): boolean =>
  value > 0 && role !== 'change' && !/^(?:1|points|times|years|months|weeks|days)$/.test(unit);

/** "So that the two together met 59.1% of the output": of neither alone. */
const isJoint = (relation: Relation, reader: Reader): boolean =>
  partsOf(relation).length === 2 &&
  /\b(?:(?:the|these|all|both)\s+(?:two|three|four)?\s*(?:of them\s+)?(?:together|combined|jointly)|between them,?\s+(?:the|these)\s+(?:two|three|four))\b[^,;.]*$/i.test(
    reader.before(relation.focus),
  );

/** "2.7 billion from the Gulf, or 37.5%, and 1.8 billion from Europe, or 25.0%": one part is not of the other. */
function isOfSibling(
  { focus, numbers, worded, bound }: Relation,
  here: readonly Claim[],
  reader: Reader,
): boolean {
  const [part, whole] = partsOf({ numbers, focus });
  if (worded === true || bound !== undefined || part === undefined || whole === undefined) return false;
  const share = here[here.indexOf(whole) + 1];
  return (
    share !== undefined &&
    share !== focus &&
    share.unit === '1' &&
    (share.role === 'share' || share.role === 'level') &&
    share.sentence === whole.sentence &&
    whole.end < part.start &&
    /^[^,;.()]{0,30}(?:,\s*(?:or\s+|i\.e\.,?\s+)?|\s\()$/i.test(reader.between(whole, share)) &&
    /^\s*\)?(?:,|\s+and\b|;)/.test(reader.after(share)) &&
    !/^\s*of\s+(?:th|it|which|whom)/i.test(reader.tail(focus)) &&
    !/\bof (?:which|whom|these|those|them|it|that)\b/i.test(reader.between(whole, focus))
  );
}

/** "12,768 claims, 35 per cent, … payments of 36.4 million": of what is counted otherwise, and far off besides. */
function isOfOtherSort({ focus, numbers, computed }: Relation): boolean {
  const [part, whole] = partsOf({ numbers, focus });
  return (
    part !== undefined &&
    whole !== undefined &&
    part.unit !== whole.unit &&
    Math.abs(middle(computed)) < focus.value / 100
  );
}

/** "Stays by residents 2,545, those by visitors from abroad 1,671, or 39.6 percent of all": of the two together. */
function isOfBoth({ focus, numbers, worded }: Relation): boolean {
  const [part, other] = partsOf({ numbers, focus });
  if (worded === true || focus.form !== 'digits' || part === undefined || other === undefined) return false;
  const ratio = divide(sizeOf(part.interval), add(sizeOf(part.interval), sizeOf(other.interval)));
  return ratio !== undefined && meet(ratio, sizeOf(asPrinted(focus)));
}

/** "Machinery, including machine tools (2.16 billion), made up 29.8%": what stands in brackets is not what goes on. */
function isBeyondBracket({ focus, numbers, worded }: Relation, reader: Reader): boolean {
  const [part] = partsOf({ numbers, focus });
  return (
    worded !== true &&
    part !== undefined &&
    part.end <= focus.start &&
    part.sentence === focus.sentence &&
    reader.bracket(part) >= 0 &&
    reader.bracket(focus) < 0 &&
    /^[^()]*\),?\s+[a-z]/.test(reader.between(part, focus))
  );
}

/** "Pupils numbered 585,912 the year before … Private schools taught 52,180, 8.8% of the total": of what was, only where words say so. */
function isOfOtherTime(
  { focus, numbers, worded, bound }: Relation,
  here: readonly Claim[],
  reader: Reader,
): boolean {
  const [part, whole] = partsOf({ numbers, focus });
  if (worded === true || bound !== undefined || part === undefined || whole === undefined) return false;
  return (
    whole.sentence !== part.sentence &&
    (whole.role === 'previous' ||
      /\b(?:compared (?:with|to)|when (?:there were|it was|they were))\b[^;.]*$/i.test(
        reader.before(whole),
      )) &&
    !/\bof (?:that|this|these|those|them|it|which|whom)\b/i.test(
      `${reader.before(part)} ${reader.tail(focus).slice(0, 15)}`,
    ) &&
    !isElsewhen(part, here, reader) &&
    !isOfEarlierSentence(part, reader)
  );
}

/** "At upper secondary level alone they had 14,512, a share of 14.7%": of all at that level. */
const isNarrowed = ({ focus, numbers, worded }: Relation, reader: Reader): boolean =>
  worded !== true &&
  /^(?:[^.;]*[;,] )?(?:at|in|on|for|among)\s[^,;.\d]*\balone\b/i.test(reader.gap(numbers[1] ?? focus)) &&
  !/^\s*of\b/.test(reader.tail(focus));

/** "The median was 2,742. … The minimum wage, 1,620, equals 59.1% of the median": of what is told by that name, however far. */
function isNamedElsewhere(
  { focus, numbers, worded }: Relation,
  here: readonly Claim[],
  reader: Reader,
): boolean {
  const [part, whole] = partsOf({ numbers, focus });
  const name = /^\s*of\s+(?:the|its|their|all)\s+([a-z]{5,})\s*(?:[,.;)]|$)/i.exec(reader.tail(focus))?.[1];
  if (worded === true || part === undefined || whole === undefined || name === undefined) return false;
  const named = new RegExp(`\\b${name.slice(0, Math.max(5, name.length - 2))}`, 'i');
  return here.some(
    (claim) =>
      claim !== whole &&
      claim !== part &&
      claim.end <= focus.start &&
      alike(claim, part) &&
      named.test(`${reader.gap(claim)} ${reader.tail(claim).slice(0, 25)}`) &&
      isPrintedShare(focus, part, claim),
  );
}

/** "13.1 million tonnes (31.3%), … 10.4 million (24.9%), 6.9 million (16.5%)": of the one amount before them that two and more of a list are of. */
function isOfListsWhole({ relation, focus, numbers }: Relation, here: readonly Claim[]): boolean {
  if (relation !== 'share') return false;
  const wholesOf = (share: Claim): Claim[] => {
    const part = here[here.indexOf(share) - 1];
    if (part?.sentence !== share.sentence || !isAmount(part)) return [];
    return here.filter((whole) => {
      const ratio = isAmount(whole) && alike(part, whole) ? divide(part.interval, whole.interval) : undefined;
      return ratio !== undefined && meet(ratio, asPrinted(share));
    });
  };
  const own = wholesOf(focus).filter((whole) => whole.end <= focus.start && !numbers.includes(whole));
  if (own.length === 0) return false;
  const others = here.filter(
    (claim) => claim !== focus && claim.unit === '1' && claim.sentence === focus.sentence,
  );
  return others.some((other) => wholesOf(other).some((whole) => own.includes(whole)));
}

/** Whether a share, as it is printed, is that of one amount in another, whatever their signs. */
function isPrintedShare(share: Claim, part: Claim, whole: Claim): boolean {
  const ratio = divide(sizeOf(part.interval), sizeOf(whole.interval));
  return ratio !== undefined && meet(ratio, asPrinted(share));
}
