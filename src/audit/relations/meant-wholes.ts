// What a share told right beside its part is of, in English, by what the words rule out: amounts of another time, changes, parts
// told beside it, and amounts that the words for the whole do not name. Where one amount is left, the share is of it; it is held
// against the text where one that was ruled out, or a slip of the pen, explains what is printed.

import type { Claim } from '../claim.js';
import { lastDirection } from '../directions-en.js';
import { distance } from '../frames.js';
import { meet } from '../hedges.js';
import { tiedReading } from './candidate.js';
import { isElsewhen, isLeft, isMove, isOfEarlierSentence } from './elsewhen.js';
import { divideBoth, shareOf } from './pairs.js';
import { isOfTime, timeWords } from './phrase-times.js';
import type { Reader } from './reader.js';
import { closed, type Relation } from './relation.js';
import { alike, exactly } from './runs.js';
import { sharePhrases, type SharePhrase } from './share-phrases.js';
import { around, tokensOf } from './wrong-wholes.js';

/** How many sentences before a share its whole may stand. */
const reach = 4;

interface Context extends SharePhrase {
  /** The amounts like the part, in reach, on either side. */
  near: readonly Claim[];
  /** Those of them that it can be a part of: larger, and told before. */
  larger: readonly Claim[];
  /** Amounts with a share of their own. */
  parts: ReadonlySet<Claim>;
  claims: readonly Claim[];
  reader: Reader;
}

export function meantWholes(claims: readonly Claim[], reader: Reader): Relation[] {
  const own = claims.filter((claim) => claim.aside === null && claim.lang === 'en');
  const told = sharePhrases(own, reader);
  const parts = new Set(told.map(({ part }) => part));
  return told.flatMap((one, i) => {
    const { share, part } = one;
    if (one.whole !== undefined) return [];
    const near = own.filter(
      (claim) =>
        claim !== part &&
        distance(claim, share) <= reach &&
        closed(claim) &&
        claim.value > 0 &&
        claim.value !== part.value &&
        !/^(?:1|points|times|years|months)$/.test(claim.unit) &&
        alike(claim, part),
    );
    const larger = near.filter(
      (claim) =>
        claim.value > part.value &&
        claim.end <= Math.min(part.start, share.start) &&
        !/\b(?:every|each)\s+(?:of (?:the|its|their)\s+)?$/i.test(reader.gap(claim)),
    );
    const context = { ...one, near, larger, parts, claims, reader };
    const last = told[i - 1];
    if (last !== undefined && isInStep(context, last)) return [];
    const whole = wholeOf(context) ?? (last === undefined ? undefined : siblingsWhole(context, last));
    return whole === undefined || isOfBare(context) || isForced(whole, context)
      ? []
      : tiedReading(candidate(context, whole));
  });
}

/** The one amount that the share can be of, by its words. */
function wholeOf(context: Context): Claim | undefined {
  const { part, phrase, larger, parts, claims, reader } = context;
  const opened = openedBy(context);
  if (opened !== undefined) return doubted(opened, context);
  if (isOfEarlierSentence(part, reader)) return phrase === null ? besideEarlier(context) : undefined;
  if (isElsewhen(part, claims, reader)) return undefined;
  const now = larger.filter((claim) => !isElsewhen(claim, claims, reader));
  const wholes = now.filter((claim) => !isMove(claim, reader) && isOfTime(claim, part, phrase));
  if (phrase !== null && pointing.test(phrase))
    return doubted(antecedent(phrase, part, wholes, reader), context);
  if (isMove(part, reader) || isDifference(context)) return undefined;
  const words = phrase === null ? [] : tokensOf(phrase.replace(timeWords, ' '), 'en');
  if (words.includes('increas')) return only(now.filter((claim) => isMove(claim, reader)));
  const unparted = wholes.filter((claim) => !parts.has(claim));
  // "22.9% of all unemployed", where no amount is told by those words: of none of the others
  if (words.length > 0) return named(words, wholes, context);
  const left = only(unparted) ?? only(wholes.filter((claim) => isTotal(claim, phrase, reader)));
  // what no words name it is of what bears it out
  return larger.some((claim) => claim.value !== left?.value && isRival(claim, context)) ? undefined : left;
}

/** "In the preceding half-year 201 permits were issued, 153 on time (76.1%)": the one amount that its own clause tells. */
function besideEarlier({ part, larger, reader }: Context): Claim | undefined {
  if (isMove(part, reader)) return undefined;
  return only(
    larger.filter(
      (claim) =>
        claim.sentence === part.sentence &&
        !/[;:]/.test(reader.between(claim, part)) &&
        !isMove(claim, reader) &&
        isOfEarlierSentence(claim, reader),
    ),
  );
}

const wordsAround = (claim: Claim, { near, reader }: Context): Set<string> =>
  // "plans to recruit 15,000" are no recruits
  new Set(tokensOf(around(claim, near, reader).replace(/\bto [a-z]+/g, ' '), 'en'));

/** Amounts told before it that it could be a part of. */
const widerOf = ({ near, part, share }: Context): Claim[] =>
  near.filter((claim) => claim.value > part.value && claim.end <= share.start);

/** The amount whose words are those of the whole: what narrows it down at least, and more of them than of any other. */
function named(words: readonly string[], wholes: readonly Claim[], context: Context): Claim | undefined {
  const narrowing = words.slice(0, Math.max(1, words.length - 1));
  const scored = widerOf(context).map((claim) => {
    const told = wordsAround(claim, context);
    return {
      claim,
      score: words.filter((word) => told.has(word)).length,
      narrow: narrowing.every((word) => told.has(word)),
    };
  });
  const best = Math.max(...scored.map(({ score }) => score));
  const fitting = scored.filter(({ score }) => score > 0 && score === best);
  if (!fitting.every(({ claim, narrow }) => narrow && wholes.includes(claim))) return undefined;
  const whole = only(fitting.map(({ claim }) => claim));
  // one word may be told of a whole and mean a part of it
  const isLoose =
    best < 2 && wholes.some((claim) => claim.value !== whole?.value && bearsOut(claim, context));
  return isLoose ? undefined : whole;
}

/** "2,073,000 hectares, 2,045,000 of them tilled": a share as printed, of an amount that leaves its unit out. */
const isOfBare = ({ share, part, near }: Context): boolean => {
  const printed = Number(/\d[\d,]*(?:\.\d+)?/.exec(part.text)?.[0].replace(/,/g, ''));
  return (
    part.unit !== '' &&
    near.some(
      ({ unit, value }) =>
        unit === '' && value < part.value && Math.abs(printed / value - share.value) <= share.half,
    )
  );
};

/** Off by a unit of its last place: shares are sometimes forced to add up to a hundred. */
function isForced(whole: Claim, context: Context): boolean {
  const { share, part } = context;
  const ratio = divideBoth(exactly(part), exactly(whole));
  const off = ratio === undefined ? 0 : Math.abs(ratio.low + ratio.high - 2 * share.value) / 2;
  return !bearsOut(whole, context) && off < 3 * share.half;
}

/** "1.91 of 2.12 million can, and 1.24 million (64.9% of these) do": what "these" are is open where another amount bears it out. */
const doubted = (whole: Claim | undefined, context: Context): Claim | undefined =>
  context.phrase !== null &&
  /^(?:these|those|them)\b/i.test(context.phrase) &&
  context.larger.some((claim) => claim.value !== whole?.value && isRival(claim, context))
    ? undefined
    : whole;

/** Whether an amount that nothing is held against makes the share hold. */
const isRival = (claim: Claim, context: Context): boolean =>
  context.reader.bracket(claim) < 0 &&
  !isMove(claim, context.reader) &&
  (isReachedBy(claim, context.reader) || (claim.role === 'level' && !isSetAgainst(claim, context.reader))) &&
  bearsOut(claim, context);

/** "By the end of 2024 payments had reached 712 million": how far things had come, and nothing earlier. */
const isReachedBy = (claim: Claim, reader: Reader): boolean =>
  /^By\b[^,;.]*\bhad (?:reached|risen to|grown to|come to|climbed to|amounted to|totalled)\s+[$€£¥₹A-Z]*\s?$/.test(
    reader.before(claim),
  );

/** "142,860 donations from 84,035 people": where they came from, and no way from one amount to another. */
const isSetAgainst = (claim: Claim, reader: Reader): boolean =>
  /\b(?:than|above|below|over|against|with|ago|earlier|had)\b[^,;.()]*$/i.test(reader.gap(claim)) ||
  (/\bfrom\b[^,;.()]*$/i.test(reader.gap(claim)) &&
    (lastDirection(reader.gap(claim)).sign !== 0 || /^[^,;.()]*\bto\b/i.test(reader.tail(claim))));

/** Whether an amount would make the share hold. */
function bearsOut(claim: Claim, { share, part }: Context): boolean {
  const ratio = divideBoth(exactly(part), exactly(claim));
  return ratio !== undefined && meet(ratio, share.interval);
}

/** "Of the 36,800 tonnes packed last season, …; Britain received 6,256 (17%)": what its sentence begins with. */
function openedBy({ share, part, phrase, larger, claims, reader }: Context): Claim | undefined {
  const first = claims.find(
    (claim) => claim.source === share.source && claim.sentence === share.sentence && claim.aside === null,
  );
  return first !== undefined &&
    first !== part &&
    larger.includes(first) &&
    (phrase === null || /^(?:it|them|this|that|these|those|the (?:total|whole))$/i.test(phrase)) &&
    /^(?:Out of|Of|Among|From)\s+(?:the|its|their|all|these|those|a total of)?\s*(?:[a-z-]+\s+){0,2}?(?:of\s+)?[$€£¥₹A-Z]*\s?$/.test(
      reader.before(first),
    )
    ? first
    : undefined;
}

const pointing =
  /^(?:(?:it|them|which|whom)\b|(?:this|that|these|those)(?:$|\s+(?:in|on|at|from|with|under|over)\b)|the (?:latter|former)$)/i;

/** What "of it", "of which", "of the latter" point back to. */
function antecedent(
  phrase: string,
  part: Claim,
  wholes: readonly Claim[],
  reader: Reader,
): Claim | undefined {
  // "2.14 billion, 1.9% of spending (112 billion); three account for 1.31 billion of that": no pronoun means what is in brackets
  const open = wholes.filter((claim) => reader.bracket(claim) < 0 || reader.bracket(part) >= 0);
  const last = open.at(-1);
  if (last === undefined) return undefined;
  const here = open.filter((claim) => claim.sentence === last.sentence);
  if (/^(?:which|whom)/i.test(phrase)) return last.sentence === part.sentence ? last : undefined;
  if (/^the (?:latter|former)/i.test(phrase)) {
    const [a, b] = here.slice(-2);
    const arePair = a !== undefined && b !== undefined && /\b(?:and|while|but)\b/.test(reader.between(a, b));
    return arePair ? (/latter/i.test(phrase) ? b : a) : undefined;
  }
  if (part.sentence === last.sentence) return only(here);
  return part.sentence - last.sentence <= 1 ? only(/^(?:it|them)\b/i.test(phrase) ? open : here) : undefined;
}

/** "Transhipment, 83,520, made 45% of the quarter, and empties 22,272 or 12%": told in step with a share that holds of one whole. */
function siblingsWhole(context: Context, sibling: SharePhrase): Claim | undefined {
  const { share, part, phrase, larger, reader } = context;
  if (phrase !== null || sibling.whole !== undefined) return undefined;
  if (sibling.share.sentence !== share.sentence || sibling.share.source !== share.source) return undefined;
  if (/\b(?:of (?:which|whom|these|them)|in turn|alone)\b|[.]/i.test(reader.gap(part))) return undefined;
  if (isElsewhen(part, context.claims, reader) || isOfEarlierSentence(part, reader)) return undefined;
  if (isMove(part, reader) || isLeft(sibling.part, reader)) return undefined;
  if (sibling.phrase !== null && pointing.test(sibling.phrase)) return undefined;
  const before = larger.filter((claim) => claim.end <= Math.min(sibling.share.start, sibling.part.start));
  const meant = wholeOf({
    ...context,
    ...sibling,
    larger: before.filter(({ value }) => value > sibling.part.value),
  });
  // "41,300 invited, 29,736 examined (72%), 1,784 recalled (6.0%)": each of those before it
  if (larger.some((claim) => claim.value !== meant?.value && isRival(claim, context))) return undefined;
  if (meant !== undefined) return larger.includes(meant) ? meant : undefined;
  return only(
    larger.filter((claim) => claim.end <= sibling.share.start && bearsOut(claim, { ...context, ...sibling })),
  );
}

/** "5,813 of the 9,480 completed (61.3 percent), rented flats for 2,291 (24.2 percent)": both are borne out by one amount. */
function isInStep(context: Context, sibling: SharePhrase): boolean {
  const { share, larger } = context;
  return (
    sibling.share.sentence === share.sentence &&
    sibling.share.source === share.source &&
    larger.some((claim) => bearsOut(claim, context) && bearsOut(claim, { ...context, ...sibling }))
  );
}

/** "1,846.2 billion; a year ago 1,698.5 billion. … 147.7 billion": what lies between two amounts that are told. */
const isDifference = ({ part, near, claims, reader }: Context): boolean =>
  near.some((a) =>
    near.some(
      (b) =>
        a.value > b.value &&
        b.value > part.value &&
        Math.abs(a.value - b.value - part.value) <= a.half + b.half + part.half &&
        (isElsewhen(a, claims, reader) || isElsewhen(b, claims, reader)),
    ),
  );

/** "Total imports and exports of 321.5 billion … 53.0 percent of the total". */
const isTotal = (claim: Claim, phrase: string | null, reader: Reader): boolean =>
  /\btotal\b/i.test(phrase ?? '') &&
  /\btotal\w*\b/i.test(`${reader.gap(claim)} ${reader.tail(claim).slice(0, 20)}`);

/** One amount, however often it is told. */
const only = (claims: readonly Claim[]): Claim | undefined =>
  new Set(claims.map(({ value }) => value)).size === 1
    ? claims.findLast(({ hedge }) => hedge === 'exact')
    : undefined;

const candidate = ({ share, part, near }: Context, whole: Claim): Parameters<typeof tiedReading>[0] => ({
  ...shareOf(share, part, whole),
  evidence: 'likely',
  // shares are sometimes cut where they should be rounded
  stated: { low: share.value - share.half, high: share.value + share.half * 2 },
  reading: exactly,
  mistakes: ([a]) =>
    near.filter((claim) => claim.value !== whole.value).map((claim) => divideBoth(a, exactly(claim))),
});
