// Shares of an English text that were held against amounts which its words do not mean: "60% of normal", "95% within 15 seconds", a whole
// that was raised since, and those of the whole who did what only some of them are told to have done.

import type { Claim } from '../claim.js';
import { distance } from '../frames.js';
import { meet } from '../hedges.js';
import type { Reader } from './reader.js';
import { asPrinted, divide, partsOf, type Relation } from './relation.js';
import { alike, exactly } from './runs.js';
import { phraseOf, tokensOf } from './wrong-wholes.js';

/** How many sentences away an amount may stand that a share is of. */
const reach = 3;

/** Whether the words mean a failing share of something else. */
export function isShareOfOther(relation: Relation, claims: readonly Claim[], reader: Reader): boolean {
  const { focus } = relation;
  return (
    isOfTheUsual(relation, reader) ||
    isOfFinal(relation, claims, reader) ||
    isOfAll(relation, claims, reader) ||
    isOfPartBehind(relation, claims, reader) ||
    isOfNarrowed(relation, claims, reader) ||
    isOfNearer(relation, claims, reader) ||
    isOfOpening(relation, claims, reader) ||
    partsOf(relation).some(
      (claim) =>
        isDuration(claim, reader) ||
        isJoined(claim, focus, claims, reader) ||
        isGlossOfOther(claim, focus, claims, reader),
    )
  );
}

/** "60% of normal", "71 per cent of the long-term mean", "50% of the 1991–2020 mean (62 mm)": of no amount told before. */
const isOfTheUsual = ({ focus, numbers }: Relation, reader: Reader): boolean =>
  !(
    /^[^,;:]*$/.test(reader.tail(focus)) &&
    numbers.some((claim) => claim.start === focus.end + reader.tail(focus).length)
  ) &&
  /^\s*of\s+(?:the |its |their |what is |a )?(?:[\w–-]+ ){0,2}?(?:normal|usual|customary|norm|average|mean|median|par)\b[^,;.()]{0,40}(?:[,;.()]|$|\s(?:and|while|but)\s)/i.test(
    reader.tail(focus),
  );

/** "Answered in 6.2 seconds on average; 95% within 15 seconds": how long something took is no part of how long it may. */
const isDuration = (claim: Claim, reader: Reader): boolean =>
  /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months|years)$/.test(claim.unit) &&
  /\b(?:within|inside|under|in under|in less than|no more than|at most|after|beyond)\s+(?:the |a |some |about )?$/i.test(
    reader.gap(claim),
  );

/** "Bringing the final figure to 4,965 million": an amount that takes over the name of the one before it. */
const becomes =
  /\b(?:bring|brought|tak|took|rais|lift|push|increas|cut|reduc|lower|revis|amend|chang|carr)\w*\s+(?:it|them|this|that|(?:the|its|their|this|that)\s+(?:[a-z]+\s+){0,2}[a-z]+)?\s*(?:up |down )?to\s+$/i;
const ofFirst = /\b(?:original|initial|first|former|old|voted|adopted|earlier)\b/i;

/** "1,419 were disposed of, which left 2,093 at the end": what there is now. */
const isLeftOver = (claim: Claim, reader: Reader): boolean =>
  /\b(?:left|leaves|leaving|remained|ended (?:the|with)(?: year| quarter| month)?(?: with| at)?)\s+(?:some |about )?[$€£¥₹A-Z]*$/i.test(
    reader.gap(claim),
  ) ||
  /^\s*(?:[a-z]+ ){0,2}?(?:at|by) (?:the |its |their )?(?:year|month|quarter|season)?[- ]?(?:end|close)\b/i.test(
    reader.tail(claim),
  );

function isOfFinal(relation: Relation, claims: readonly Claim[], reader: Reader): boolean {
  const [part, whole] = partsOf(relation);
  if (part === undefined || whole === undefined) return false;
  if (ofFirst.test(relation.focus.whole ?? reader.tail(relation.focus).slice(0, 60))) return false;
  return claims.some(
    (claim) =>
      claim.aside === null &&
      claim.start > whole.end &&
      claim.end <= relation.focus.start &&
      claim.sentence - whole.sentence <= 1 &&
      alike(claim, whole) &&
      claim !== part &&
      (becomes.test(reader.gap(claim)) || isLeftOver(claim, reader)) &&
      isShareOf(relation.focus, part, claim),
  );
}

/** "The two largest, of 1,640 and 1,120 hectares, make up 56%": the last of several that are the part together. */
function isJoined(part: Claim, share: Claim, claims: readonly Claim[], reader: Reader): boolean {
  const last = claims.findLast(
    (claim) => claim.aside === null && claim.source === part.source && claim.end <= part.start,
  );
  return (
    last !== undefined &&
    part.end <= share.start &&
    last.sentence === part.sentence &&
    alike(last, part) &&
    /^\s*(?:[a-z]+\s+)?and\s+[$€£¥₹A-Z]*$/i.test(reader.between(last, part)) &&
    /\b(?:make|made|makes|account|accounted|are|were|together|jointly|form|formed|cover|covered)\b/i.test(
      reader.between(part, share),
    )
  );
}

/** "Donors under 30 are 31% (8,650) and give 27% of donations": what is told in brackets of one share is not the part of the next. */
function isGlossOfOther(part: Claim, share: Claim, claims: readonly Claim[], reader: Reader): boolean {
  if (part.end > share.start || part.sentence !== share.sentence || reader.bracket(part) < 0) return false;
  const last = claims.findLast(
    (claim) => claim.aside === null && claim.source === part.source && claim.end <= part.start,
  );
  return (
    last !== undefined &&
    last.unit === '1' &&
    last.sentence === part.sentence &&
    /^\s*(?:of [^,;:()\d]{2,40})?\(\s*[$€£¥₹A-Z]*$/i.test(reader.between(last, part)) &&
    /^[^();\d]{0,25}\)\s*,?\s*(?:and|but|while|yet)\b[^,;()]*$/i.test(reader.between(part, share))
  );
}

/** "Arrivals by sea fell to 41,200 … all routes together had 64,900. Returns: 9,870, 15% of arrivals": of the total, where no word narrows it. */
function isOfAll(relation: Relation, claims: readonly Claim[], reader: Reader): boolean {
  const { focus } = relation;
  const [part, whole] = partsOf(relation);
  const phrase = phraseOf(focus, reader);
  if (part === undefined || whole === undefined || phrase === null) return false;
  if (!/^\s*(?:the |all )?[a-z]+\s*$/i.test(phrase)) return false;
  return claims.some(
    (claim) =>
      claim.aside === null &&
      claim.start > whole.end &&
      claim.end <= part.start &&
      claim.value > whole.value &&
      claim.sentence - whole.sentence <= reach &&
      alike(claim, whole) &&
      /\b(?:together|altogether|in all|in total|all told|total|combined)\b/i.test(
        `${reader.gap(claim)} ${reader.tail(claim).slice(0, 25)}`,
      ) &&
      isShareOf(focus, part, claim),
  );
}

/** "9.1% of 18,300 samples, 1,665, as compared with 8.4% of 17,900, 1,504": the part behind the printed whole. */
function isOfPartBehind(relation: Relation, claims: readonly Claim[], reader: Reader): boolean {
  const { focus } = relation;
  const [part, whole] = partsOf(relation);
  if (part === undefined || whole === undefined || part.end > focus.start || whole.start < focus.end)
    return false;
  const next = claims.find(
    (claim) => claim.aside === null && claim.source === whole.source && claim.start >= whole.end,
  );
  return (
    next !== undefined &&
    next.sentence === whole.sentence &&
    /^[^,;:()]{0,40}(?:,|\()\s*(?:or\s+)?[$€£¥₹A-Z]*$/i.test(reader.between(whole, next)) &&
    isShareOf(focus, next, whole)
  );
}

/** "Invited 64,800 women, and 46,980 came. Of the women screened, 1,785 (3.8%)": of those who did what the whole is not told to have done. */
function isOfNarrowed(relation: Relation, claims: readonly Claim[], reader: Reader): boolean {
  const { focus } = relation;
  const [part, whole] = partsOf(relation);
  if (part === undefined || whole === undefined) return false;
  const phrase =
    narrowed.exec(/^\s*\)?,?\s*of\s+(.*)/is.exec(reader.tail(focus))?.[1] ?? '') ??
    narrowed.exec(/^\s*(?:Out of|Of|Among)\s+(.*)/s.exec(reader.before(focus))?.[1] ?? '');
  const did = tokensOf(phrase?.[1] ?? '', 'en');
  const told = new Set(tokensOf(reader.sentence(whole), 'en'));
  if (did.length === 0 || did.some((word) => told.has(word))) return false;
  return claims.some(
    (claim) =>
      claim.aside === null &&
      claim !== whole &&
      claim !== part &&
      claim.value > part.value &&
      claim.end <= focus.start &&
      distance(claim, focus) <= reach &&
      (claim.unit === whole.unit || claim.unit === '' || whole.unit === '') &&
      isShareOf(focus, part, claim),
  );
}

const narrowed =
  /^(?:(?:the|its|their|these|those)\s+)+(?:[a-z]+\s+)?([a-z]{3,}ed|seen|sent|sold|lent|built|met|kept|given|taken)(?:\s*(?:[,;.)(]|$)|\s+(?:in|by|on|at|to|with|from|were|was|are|is|had|have|has|last|this)\b)/i;

/**
 * Past a semicolon, of the nearer amount that bears it out: "Of 84,120 registered, 48,201 cast a ballot; 612 ballots were void (1.3%)";
 * "trade of 20.5 billion, exports 8.2 (40.0%); … when imports were 11.4".
 */
function isOfNearer({ focus, numbers }: Relation, claims: readonly Claim[], reader: Reader): boolean {
  const [part, whole] = partsOf({ numbers, focus });
  if (part === undefined || whole === undefined || phraseOf(focus, reader) !== null) return false;
  return claims.some(
    (claim) =>
      claim.aside === null &&
      claim.end <= part.start &&
      claim.sentence === part.sentence &&
      claim.value > part.value &&
      (whole.start > focus.end
        ? /;|[.]\s/.test(reader.between(focus, whole))
        : claim.start > whole.end && /;/.test(reader.between(claim, part))) &&
      reader.bracket(claim) < 0 &&
      alike(claim, part) &&
      (isShareOf(focus, part, claim) || isShareOfScaled(focus, part, claim)),
  );
}

/** "Of the cases closed 118 (5.9%) were old; of those left at the end 47 (8.3%) were": of what its clause opens with, told before both. */
function isOfOpening({ focus, numbers }: Relation, claims: readonly Claim[], reader: Reader): boolean {
  const [part, whole] = partsOf({ numbers, focus });
  if (part === undefined || whole === undefined || whole.sentence !== part.sentence) return false;
  if (!/[;,]\s+(?:and |but |while )?(?:out )?of (?:the|those|these)\s[^,;.\d]{3,60}$/i.test(reader.gap(part)))
    return false;
  return claims.some(
    (claim) =>
      claim.aside === null &&
      claim.source === part.source &&
      claim.end <= whole.start &&
      distance(claim, part) <= reach &&
      claim.value > part.value &&
      alike(claim, part) &&
      isShareOf(focus, part, claim),
  );
}

/** "20.5 billion, exports 8.2": a bare part of an amount whose scale it leaves out. */
function isShareOfScaled(share: Claim, part: Claim, whole: Claim): boolean {
  const [, digits] = /(\d[\d,]*(?:\.\d+)?)\s?(?:thousand|million|billion|trillion)\b/.exec(whole.text) ?? [];
  if (digits === undefined || part.unit !== '') return false;
  return Math.abs(part.value / Number(digits.replace(/,/g, '')) - share.value) <= share.half * 1.5;
}

/** Whether a share is that of one amount in another, as they are printed. */
export function isShareOf(share: Claim, part: Claim, whole: Claim): boolean {
  const ratio = divide(exactly(part), exactly(whole));
  return ratio !== undefined && meet(asPrinted(share), ratio);
}
