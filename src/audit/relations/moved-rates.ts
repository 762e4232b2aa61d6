// The rate that stands right behind a change in English, where the text tells both amounts that the change lies between: "from
// 9,460 to 8,256, by 1,204 or 12.7%", "a gain of 3.9 billion (1.6%)". It is of the earlier of the two, whatever else it would fit.

import type { Claim } from '../claim.js';
import { distance, isReal } from '../frames.js';
import { meet } from '../hedges.js';
import { tiedReading } from './candidate.js';
import { isElsewhen, isMove } from './elsewhen.js';
import { divideBoth } from './pairs.js';
import type { Reader } from './reader.js';
import { asPrinted, closed, type Relation, sizeOf } from './relation.js';
import { alike } from './runs.js';
import { ratesOfMoves } from './share-phrases.js';

/** What lies between two things, or what one of several added to the whole. */
const isOther =
  /\b(?:apart|difference|gap|margin|contribut\w*|responsible|suppl(?:y|ied)|provided|account\w*|explain\w*|of (?:this|that|these|which|the) )\b/i;

/** How many sentences away the amounts may stand. */
const reach = 2;

export function movedRates(claims: readonly Claim[], reader: Reader): Relation[] {
  const own = claims.filter((claim) => claim.aside === null && claim.lang === 'en');
  return ratesOfMoves(own, reader).flatMap(({ rate, move, from: named }) => {
    if (isReal(rate) || /\b(?:real|constant|average|points?)\b/i.test(reader.tail(rate).slice(0, 40)))
      return [];
    if (/^\s*\)?\s*of\b/.test(reader.tail(rate))) return [];
    if (!(isMove(move, reader) || /^[,;]?\s*by\s+[$€£¥₹A-Z]*\s?$/i.test(reader.gap(move)))) return [];
    if (isOther.test(`${reader.gap(move)} ${reader.tail(move)}`)) return [];
    const near = own.filter(
      (claim) =>
        claim !== move &&
        distance(claim, rate) <= reach &&
        closed(claim) &&
        claim.value > 0 &&
        claim.hedge === 'exact' &&
        !/^(?:1|points|times|years|months)$/.test(claim.unit) &&
        alike(claim, move),
    );
    if (named !== undefined) return alike(named, move) ? judged(rate, move, named, near) : [];
    const pairs = near.flatMap((from) =>
      near
        .filter(
          (to) =>
            from.value !== to.value &&
            isBetween(move, from, to) &&
            isFirst(from, to, own, reader) &&
            !isOtherWay(from, to, rate, reader),
        )
        .map((to) => ({ from, to })),
    );
    const [pair] = pairs;
    if (pair === undefined || new Set(pairs.map(({ from }) => from.value)).size > 1) return [];
    return judged(rate, move, pair.from, near);
  });
}

const judged = (rate: Claim, move: Claim, from: Claim, near: readonly Claim[]): Relation[] =>
  tiedReading({
    relation: 'growth',
    focus: rate,
    others: [move, from],
    bound: [move, from],
    compute: ([a, b]) => divideBoth(a === undefined ? a : sizeOf(a), b),
    formula: `${move.text} / ${from.text}`,
    evidence: 'likely',
    stated: asPrinted(rate),
    reading: asPrinted,
    mistakes: ([a]) =>
      near.filter(({ value }) => value !== from.value).map((claim) => divideBoth(a, asPrinted(claim))),
  });

/** Whether a change is what lies between two amounts. */
const isBetween = (move: Claim, a: Claim, b: Claim): boolean =>
  meet(
    {
      low: Math.abs(a.value - b.value) - a.half - b.half,
      high: Math.abs(a.value - b.value) + a.half + b.half,
    },
    asPrinted(move),
  ) && Math.min(a.value, b.value) > move.value / 2;

/** Whether the words tell that the one amount was before the other. */
function isFirst(from: Claim, to: Claim, claims: readonly Claim[], reader: Reader): boolean {
  if (from.sentence === to.sentence && from.end <= to.start && /\bfrom\b[^,;.\d]*$/i.test(reader.gap(from)))
    return /^[^,;.]*\bto\s+[$€£¥₹A-Z]*$/i.test(reader.between(from, to));
  return isElsewhen(from, claims, reader) && !isElsewhen(to, claims, reader);
}

const rose = /\b(?:more|higher|up|rose|rise|risen|grew|growth|increase\w*|gain\w*|climb\w*|added|larger)\b/i;
const fell =
  /\b(?:less|fewer|lower|down|fell|fall|fallen|shr[aiu]nk\w*|decrease\w*|decline\w*|drop\w*|cut|lost|reduc\w*|smaller)\b/i;

/** Whether the words say that it went the other way. */
function isOtherWay(from: Claim, to: Claim, rate: Claim, reader: Reader): boolean {
  const words = `${reader.before(rate).slice(-60)} ${reader.after(rate).slice(0, 25)}`;
  return from.value < to.value
    ? fell.test(words) && !rose.test(words)
    : rose.test(words) && !fell.test(words);
}
