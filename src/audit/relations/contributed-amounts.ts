// What a part contributes to the growth of its whole, told by amounts, in English: "receipts came to 2,300 million, up 15.0 percent
// from 2,000 million; VAT brought in 440 million after 400 million, contributing 2.0 percentage points … and 13 percent of the increase".

import type { Claim } from '../claim.js';
import { distance } from '../frames.js';
import { meet } from '../hedges.js';
import { contentWords } from '../words.js';
import type { Candidate } from './candidate.js';
import { divideBoth, minusOne } from './pairs.js';
import type { Reader } from './reader.js';
import { asPrinted, closed, sizeOf, subtract } from './relation.js';
import { alikeAtWork } from './alike-at-work.js';

interface Moved {
  now: Claim;
  before: Claim;
}

export function contributedAmountCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const own = claims.filter(
    (claim) => claim.lang === 'en' && closed(claim) && claim.hedge === 'exact' && claim.value !== 0,
  );
  const parted = new Set(
    own.flatMap((focus) => (sortOf(focus, reader) === null ? [] : partBefore(focus, own, reader))),
  );
  return own.flatMap((focus): Candidate[] => {
    const sort = sortOf(focus, reader);
    if (sort === null || volume.test(reader.sentence(focus))) return [];
    const part = partBefore(focus, own, reader);
    if (part.length === 0) return [];
    const wholes = movedWholes(
      focus,
      part,
      own.filter((claim) => !parted.has(claim)),
      reader,
    );
    const [whole] = wholes;
    if (whole === undefined || wholes.length > 1 || !isNamed(focus, whole, reader)) return [];
    const { now, before } = whole;
    const others = [...part, before, ...(sort === 'points' ? [] : [now])];
    const [a, b] = part;
    return [
      {
        relation: 'contribution',
        focus,
        others,
        bound: others,
        compute: (given) => {
          const [x, y] = given;
          const moved =
            x === undefined
              ? undefined
              : b === undefined || y === undefined
                ? sizeOf(x)
                : sizeOf(subtract(x, y));
          const base = given[part.length];
          const end = given[part.length + 1];
          if (moved === undefined || base === undefined) return undefined;
          return divideBoth(
            moved,
            sort === 'points' ? base : end === undefined ? undefined : sizeOf(subtract(end, base)),
          );
        },
        reading: asPrinted,
        stated: sizeOf(asPrinted(focus)),
        formula:
          sort === 'points'
            ? `${movedText(a, b)} / ${before.text}`
            : `${movedText(a, b)} / (${now.text} − ${before.text})`,
        evidence: 'sure',
      },
    ];
  });
}

const movedText = (a: Claim | undefined, b: Claim | undefined): string =>
  b === undefined ? (a?.text ?? '') : `(${a?.text ?? ''} − ${b.text})`;

const volume = /\b(?:real|constant|volumes?|chain\w*|seasonally)\b/i;

const gives =
  /\b(?:contribut\w*|contribution of|add(?:ed|ing|s)|suppl\w+|provid\w+|account\w* for|responsible for|took|taking|subtract\w*|made up|generat\w+|behind)\b[^;.]*$/i;

const ofIncrease =
  /^\s*of (?:the |this |that |its )?(?:[a-z]+['’]s )?(?:(?:overall|total|whole|entire|nominal) )*(?:increase|growth|rise|gain|expansion|decline|decrease|drop|fall)\b/i;

/** Points of the growth of the whole, or a share of its increase. */
function sortOf(focus: Claim, reader: Reader): 'points' | 'share' | null {
  if (!gives.test(reader.gap(focus))) return null;
  if (focus.unit === 'points') return 'points';
  if (focus.unit !== '1' || focus.value >= 1) return null;
  const tail = reader.tail(focus);
  if (ofIncrease.test(tail)) return 'share';
  return /^\s*of it\b/i.test(tail) &&
    /\bof (?:the|that|this) (?:increase|growth|rise|gain)\b/i.test(reader.before(focus))
    ? 'share'
    : null;
}

/** The two amounts, or the change, of the part: the only ones before it in its sentence. */
function partBefore(focus: Claim, own: readonly Claim[], reader: Reader): Claim[] {
  const here = own.filter(
    (claim) => claim.source === focus.source && claim.sentence === focus.sentence && claim.end <= focus.start,
  );
  const clause = focus.start - (reader.before(focus).length - 1 - reader.before(focus).lastIndexOf(';'));
  const from = here.findLastIndex((claim) => claim.unit === 'points' && claim !== focus);
  const amounts = here
    .slice(focus.unit === 'points' ? from + 1 : 0)
    .filter((claim) => claim.start >= clause || here.length < 4)
    .filter((claim) => !/^(?:1|points|index_points|times|years|months)$/.test(claim.unit));
  const [a, b] = amounts.filter((claim) => claim.value > 0);
  // "passed from 80.0 to 92.0 billion; this gain of 12.0 billion contributed"
  const last = amounts.at(-1);
  if (last !== undefined && amounts.length > 2 && isMoveNamed(last, reader)) return [last];
  // "up by 2.5 million to 12.5 million"
  if (a !== undefined && amounts.length === 2 && isBy(a, reader) && /^\s*to\s/.test(reader.tail(a)))
    return [a];
  if (amounts.length === 1 && a !== undefined)
    return isBy(a, reader) ||
      /\b(?:took on|hired|created|gained)\s+$/i.test(reader.gap(a)) ||
      /^\s*(?:higher|lower|more|less|up|down)\b/i.test(reader.tail(a))
      ? [a]
      : [];
  if (a === undefined || b === undefined || !alikeAtWork(a, b)) return [];
  const paired = /\b(?:to|after|from|against|compared|following|where|had been)\b/i.test(
    reader.between(a, b),
  );
  // "from 340 to 392", and what of it came on top: "supplied 6.3 billion of that increase"
  if (amounts.length > 2 && !/\bof (?:the|that|this)\b/.test(reader.tail(amounts[2] as Claim))) return [];
  return paired && amounts.length <= 3 ? [a, b] : [];
}

const isBy = (claim: Claim, reader: Reader): boolean =>
  /\b(?:by|increase of|rise of|gain of|decline of|fall of|drop of)\s*[$€£¥₹A-Z]*$/i.test(reader.gap(claim));

const isMoveNamed = (claim: Claim, reader: Reader): boolean =>
  /\b(?:this|that|the|its|their) (?:increase|rise|gain|growth|addition|increment|decline|fall|drop|loss) of\s*\S{0,3}\s?$/i.test(
    reader.gap(claim),
  );

/** Pairs of amounts before the part with the growth that lies between them, told right beside them. */
function movedWholes(focus: Claim, part: readonly Claim[], own: readonly Claim[], reader: Reader): Moved[] {
  const [one] = part;
  if (one === undefined) return [];
  const near = own.filter(
    (claim) =>
      !part.includes(claim) &&
      claim.end <= one.start &&
      distance(claim, focus) <= 3 &&
      claim.source === focus.source,
  );
  const amounts = near.filter((claim) => alikeAtWork(claim, one) && claim.value > one.value);
  const found = amounts.flatMap((now) =>
    amounts
      .filter((before) => before !== now && before.sentence === now.sentence)
      .filter((before) => {
        const growth = minusOne(divideBoth(now.interval, before.interval));
        return (
          growth !== undefined &&
          (near.some(
            (rate) =>
              rate.unit === '1' && rate.kind === 'growth' && meet(sizeOf(growth), sizeOf(rate.interval)),
          ) ||
            isMovedTo(now, before, reader))
        );
      })
      .map((before) => ({ now, before })),
  );
  return found.filter(({ now }) => !volume.test(reader.sentence(now)));
}

/** "480 billion, after 420 billion". */
const isMovedTo = (now: Claim, before: Claim, reader: Reader): boolean =>
  now.start < before.start &&
  /^[^;.()\d]{0,25},?\s(?:after|against|up from|down from|compared with|following)\s+[$€£¥₹A-Z]*$/i.test(
    reader.between(now, before),
  );

/** "To the growth of total receipts": what is said to grow is what the whole is told of. */
function isNamed(focus: Claim, { now }: Moved, reader: Reader): boolean {
  const told = /^\s*(?:to|of|in)\s([^,;.(]*)/i.exec(reader.tail(focus))?.[1] ?? '';
  const words = contentWords(told, 'en').filter((word) => !general.test(word));
  const known = new Set(contentWords(reader.sentence(now), 'en'));
  return words.every((word) => known.has(word));
}

const general = /^(?:overall|whole|entire|aggregate|headline|change)$/;
