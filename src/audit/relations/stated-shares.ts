// Shares of the whole that their words name or point back to, in English: told where they hold, and held against the text where another
// amount that it tells as well, or a slip of the pen, explains what is printed.

import type { Claim } from '../claim.js';
import { distance } from '../frames.js';
import { meet } from '../hedges.js';
import { tiedReading } from './candidate.js';
import { isElsewhen, isLeft, isMove } from './elsewhen.js';
import { wholeNamed } from './named-wholes-en.js';
import { divideBoth, shareOf } from './pairs.js';
import type { Reader } from './reader.js';
import { asPrinted, closed, type Relation, subtract } from './relation.js';
import { exactly } from './runs.js';
import {
  isInWords,
  isOfOneKind,
  isPartAmount,
  shareStatements,
  type ShareStatement,
} from './share-statements.js';

/** How many sentences before a share its whole may stand. */
const reach = 4;

interface Context extends ShareStatement {
  /** The amounts like the part, in reach. */
  near: readonly Claim[];
  claims: readonly Claim[];
  reader: Reader;
}

export function statedShares(claims: readonly Claim[], reader: Reader): Relation[] {
  const own = claims.filter((claim) => claim.aside === null && claim.lang === 'en');
  return shareStatements(own, reader).flatMap((one) => {
    const near = own.filter(
      (claim) =>
        claim !== one.part &&
        distance(claim, one.share) <= reach &&
        closed(claim) &&
        claim.value > 0 &&
        claim.value !== one.part.value &&
        !/^(?:1|points|times|years|months)$/.test(claim.unit) &&
        isOfOneKind(claim, one.part),
    );
    const context = { ...one, near, claims: own, reader };
    const whole = wholeOf(context);
    return whole === undefined ? [] : tiedReading(candidate(context, whole));
  });
}

/** Words that point back and name nothing. */
const pointing =
  /^(?:(?:all |both )?(?:of )?(?:it|them|which|whom|these|those|this|that)(?: all)?|(?:the|this|that) group)$/i;
/** Left to those who know what all of it is. */
const general =
  /^(?:(?:the|its|this|that|all|a)\s+)*(?:total|whole|lot|sum|number|figure|amount|latter|crowd|rest)\b/i;

/** "91% of this year's cod quota and 72% of that for haddock": what "that" is, another phrase tells. */
const likeThat = /^(?:that|those)\s+(?:for|of|in|on|from)\b/i;

function wholeOf(context: Context): Claim | undefined {
  const { share, part, phrase, near, claims, reader } = context;
  if (isLeft(part, reader)) return undefined;
  // "53.8% of income of 262 million": its whole is printed
  if (/^\s*of\s[^,;:.()\d]*\b(?:of|totall?ing|worth|amounting to)\s+[$€£¥₹A-Z]*$/i.test(reader.tail(share)))
    return undefined;
  const told = near.filter(
    (claim) => claim.end <= Math.max(part.start, share.start) && !isMove(claim, reader),
  );
  const now = told.filter((claim) => !isElsewhen(claim, claims, reader));
  const larger = now.filter((claim) => claim.value > part.value && claim.end <= share.start);
  if (phrase !== null && (general.test(phrase.trim()) || likeThat.test(phrase.trim()))) return undefined;
  const opening = openingOf(context);
  if (phrase === null || pointing.test(phrase.trim()))
    return opening === null
      ? antecedent(larger, context)
      : isOfStageBefore(context)
        ? undefined
        : (opening.whole ?? checked(wholeNamed(opening.words, now, near, reader), larger));
  const whole = checked(wholeNamed(phrase, now, claims, reader), larger);
  return whole !== undefined && isCountedOtherwise(whole, context) ? undefined : whole;
}

const measured = /^(?:tonnes|kg|litres|metres|m2|m3|mu|hectares|kWh|[A-Z]{3})$/;

/** "5.3 million tonnes, or 612,000 units. Half of the containers, 306,000, were empty": of what is counted as the part is. */
const isCountedOtherwise = (whole: Claim, { share, part, near }: Context): boolean =>
  measured.test(whole.unit) &&
  !measured.test(part.unit) &&
  near.some(
    (claim) =>
      !measured.test(claim.unit) &&
      claim.end <= share.start &&
      claim.value > part.value &&
      [divideBoth(exactly(part), exactly(claim))].some(
        (ratio) => ratio !== undefined && meet(ratio, share.interval),
      ),
  );

/** "Of those who passed, 2,200 were offered a place, and 1,936 accepted (88%)": of the amount told right before it. */
function isOfStageBefore({ share, part, phrase, near }: Context): boolean {
  const last = near.findLast((claim) => claim.end <= part.start && claim.end <= share.start);
  const ratio =
    last === undefined || last.sentence !== part.sentence
      ? undefined
      : divideBoth(exactly(part), exactly(last));
  return phrase === null && ratio !== undefined && meet(ratio, asPrinted(share));
}

/** Only what the part can be of. */
const checked = (whole: Claim | undefined, larger: readonly Claim[]): Claim | undefined =>
  whole !== undefined && larger.includes(whole) ? whole : undefined;

/** "Within this group of long-term unemployed, 5,780 were …": the words, or the amount, that the sentence begins with. */
function openingOf({ part, near, reader }: Context): { words: string; whole?: Claim } | null {
  const clause =
    reader
      .before(part)
      .split(/;\s|\.\s/)
      .at(-1) ?? '';
  const match =
    /^\s*(?:Out of|Of|Among|Within|From|In)\s+((?:the|this|that|these|those|all|its)\s+[^,;:]{3,70}),/.exec(
      clause,
    );
  const words = match?.[1];
  if (words === undefined) return null;
  const whole = near.findLast(
    (claim) =>
      claim.sentence === part.sentence &&
      claim.end <= part.start &&
      claim.value > part.value &&
      clause.lastIndexOf(claim.text) >= 0 &&
      words.includes(claim.text.split(' ')[0] ?? claim.text),
  );
  if (whole !== undefined) return { words, whole };
  return /\d/.test(words) ? null : { words: words.replace(/\b(?:group|total|number|set|sum) of\s+/i, '') };
}

/** The one amount that the words can point back to: of the sentence so far, or else of the one before. */
function antecedent(larger: readonly Claim[], { share, part, phrase, reader }: Context): Claim | undefined {
  const pointed = phrase !== null || /\bof (?:these|them|those|which|whom)\b/i.test(reader.gap(part));
  if (!pointed) return undefined;
  const first = part.start < share.start ? part : share;
  const before = larger.filter((claim) => claim.end <= first.start);
  const last = before.at(-1);
  if (last === undefined || first.sentence - last.sentence > 1) return undefined;
  const beside = before.filter(({ sentence }) => sentence === last.sentence);
  return new Set(beside.map(({ value }) => value)).size === 1 ? last : undefined;
}

/** Shares of other amounts, and of the whole without another of its parts. */
function candidate({ share, part, near, beside }: Context, whole: Claim): Parameters<typeof tiedReading>[0] {
  const others = near.filter((claim) => claim.value !== whole.value);
  return {
    ...shareOf(share, part, whole),
    // told in words beside its amount, a share is as far off as it may be already
    evidence: isInWords(share) && beside ? 'sure' : 'likely',
    stated: share.hedge === 'exact' && !isInWords(share) ? asPrinted(share) : share.interval,
    reading: exactly,
    mistakes: ([a, b]) => [
      ...others.map((claim) => divideBoth(a, exactly(claim))),
      ...others
        .filter((claim) => b !== undefined && isPartAmount(claim) && claim.value < whole.value - part.value)
        .map((claim) => divideBoth(a, b === undefined ? undefined : subtract(b, exactly(claim)))),
    ],
  };
}
