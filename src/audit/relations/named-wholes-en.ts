// What the words for a whole name among the amounts of a text, in English: by their roots and by words of one meaning ("all persons in
// work" are the 2,592 thousand that "were in work", and not the 3.24 million "of working age").

import type { Claim } from '../claim.js';
import { kindredIn } from './kin-words.js';
import type { Reader } from './reader.js';
import { ofShare, tokensOf } from './wrong-wholes.js';

/** A word of the phrase: what an amount is told by that it names. */
type Word = ReadonlySet<string>;

/** The words of a phrase that narrow its noun down, the noun, and those behind it. */
interface Named {
  noun: readonly Word[];
  narrowing: readonly Word[];
  behind: readonly Word[];
}

/** Where the noun phrase ends: at a preposition or a relative; what follows a verb is told of the part. */
const ends =
  /\s(?:that|who|which|whose|of|in|for|by|with|from|at|to|on|across|under|over|during|since|after|before|or|as)\b|(?<=\w(?:s|people|staff|women|men))\s+(?=\w+ed\b)/gi;
const verbs =
  /\s(?:were|was|are|is|had|have|has|held|came|went|goes|go|did|do|does|can|could|may|will|would|and|but|while|whereas|landed|received|took|said|saw|got|made)\b/gi;

/** Words that say when, or that all of it is meant. */
const idle =
  /\b(?:(?:last|this|that|the) (?:year|month|quarter|season|summer|winter|spring|autumn)[’']s|(?:today|yesterday|now)[’']s?|newly|currently|(?:the )?(?:current|present|latest|total|overall|entire|whole|full|combined|remaining|various))\b/gi;

/** Words by their roots and their kin, each stretch of kin words as one. */
function wordsOf(text: string): Word[] {
  const kindred = kindredIn(text);
  const rest = kindred.reduceRight((all, { from, to }) => `${all.slice(0, from)} ${all.slice(to)}`, text);
  return [
    ...kindred.map(({ from, to, names }) => {
      const words = text.slice(from, to);
      const own = /[\s-]/.test(words) ? [] : tokensOf(words, 'en');
      return new Set([...names, ...own]);
    }),
    ...tokensOf(rest, 'en').map((root) => new Set([root])),
  ];
}

/** Where one of the words stands that no stretch of kin words holds: "persons in work" is not parted. */
const placeOf = (pattern: RegExp, text: string): number => {
  const kindred = kindredIn(text).filter(({ from, to }) => text.slice(from, to).includes(' '));
  return (
    [...text.matchAll(pattern)].find(
      ({ index }) => !kindred.some(({ from, to }) => from <= index + 1 && index + 1 < to),
    )?.index ?? text.length
  );
};

function named(phrase: string): Named {
  const plain = phrase
    .replace(idle, ' ')
    .trim()
    .replace(/^(?:(?:all|the|its|their|these|those|this|that|every|our|his|her|a|an)\s+)+/i, '');
  const told = plain.slice(0, placeOf(verbs, plain));
  const at = placeOf(ends, told);
  const name = told.slice(0, at).trimEnd();
  const last = kindredIn(name).find(({ to }) => to === name.length);
  const head = last?.from ?? name.lastIndexOf(' ') + 1;
  return {
    noun: wordsOf(name.slice(head)),
    narrowing: wordsOf(name.slice(0, head)),
    behind: wordsOf(told.slice(at)),
  };
}

const meets = (word: Word, told: ReadonlySet<string>): boolean => [...word].some((one) => told.has(one));

/** What the numbers of a list are told by, so that each is read once. */
const read = new WeakMap<readonly Claim[], Map<Claim, ReadonlySet<string>>>();

/** What a number is told by, roots and kin. */
export function toldBy(claim: Claim, near: readonly Claim[], reader: Reader): ReadonlySet<string> {
  const known = read.get(near) ?? new Map<Claim, ReadonlySet<string>>();
  read.set(near, known);
  const text = (): string => `${leadOf(claim, near, reader)} ${claim.text} ${tailOf(claim, near, reader)}`;
  const told = known.get(claim) ?? new Set(wordsOf(text()).flatMap((word) => [...word]));
  known.set(claim, told);
  return told;
}

const joins = /[,;:.]|\b(?:and|while|but|whereas)\b/i;

/** The words before a number, past a rate that leads to it: "imports by 6.0 percent to 3,571.4". */
function leadOf(claim: Claim, near: readonly Claim[], reader: Reader): string {
  const gap = reader.gap(claim);
  const at = near.indexOf(claim);
  const last = near[at - 1];
  const isLed = last?.unit === '1' && last.end + gap.length === claim.start && /^\s*to\b/.test(gap);
  const ownGap = gap.replace(ofShare, ' ');
  // "285,000 by foreign visitors and 399,000 by residents": each has its own words
  const isNext = last !== undefined && last.sentence === claim.sentence && last.source === claim.source;
  const lead = isLed
    ? `${reader.gap(last).split(joins).at(-1) ?? ''} ${gap}`
    : isNext
      ? (ownGap.split(joins).at(-1) ?? '')
      : ownGap;
  // "Of those in work, 1,166 thousand were women": what a sentence begins with names the whole, and no part
  return lead.replace(
    /^\s*(?:Out of|Of|Among|Within|In)\s+(?:the|these|those|this|that|all|its)\b[^,.;:\d]{0,60},/,
    ' ',
  );
}

/** The words behind a number, past a share of its own: "1.58 million of them (64.2 percent) in towns". */
function tailOf(claim: Claim, near: readonly Claim[], reader: Reader): string {
  const tail = reader.tail(claim);
  const own = tail.split(joins)[0] ?? '';
  const next = near[near.indexOf(claim) + 1];
  const isOwn = next?.unit === '1' && next.start === claim.end + tail.length && !joins.test(tail);
  const past = isOwn ? reader.tail(next).replace(/^\s*\)/, '') : '';
  return /^\s*of\b/.test(past) ? own : `${own} ${past.split(joins)[0] ?? ''}`;
}

const places = tokensOf(
  'prefecture province county region city country nation state district island canton municipality territory',
  'en',
);

const isPlace = (word: Word): boolean => places.some((place) => word.has(place));

/** What larger amounts before a bare one in its sentence are told by. */
function nounsAhead(claim: Claim, near: readonly Claim[], reader: Reader): ReadonlySet<string> {
  if (!/^[\d.,\s]*(?:thousand|million|billion)?$/.test(claim.text)) return new Set();
  const wider = near.filter(
    (other) =>
      other.source === claim.source &&
      other.sentence === claim.sentence &&
      other.end <= claim.start &&
      other.value > claim.value &&
      other.unit !== '1' &&
      !/[.;]/.test(reader.between(other, claim).replace(/\d\.\d/g, '')),
  );
  return new Set(wider.flatMap((other) => [...toldBy(other, near, reader)]));
}

/** The one amount of those given that a phrase names; undefined where it names none, or several as well. */
export function wholeNamed(
  phrase: string,
  wholes: readonly Claim[],
  near: readonly Claim[],
  reader: Reader,
): Claim | undefined {
  const { noun, narrowing: narrowed, behind } = named(phrase);
  const told = new Map(wholes.map((claim) => [claim, toldBy(claim, near, reader)]));
  const isTelling = (word: Word): boolean => [...told.values()].some((own) => meets(word, own));
  // "the province's imports", where no amount is told of the province as against another place
  const narrowing = narrowed.filter((word) => isTelling(word) || !isPlace(word));
  if (narrowing.some((word) => !isTelling(word))) return undefined;
  const isUsed = (word: Word): boolean =>
    near.some((claim) => claim.unit !== '1' && meets(word, toldBy(claim, near, reader)));
  const words = [...narrowing, ...[...noun, ...behind].filter(isTelling)];
  if (words.length === 0) return undefined;
  const asked = narrowing.length > 0 ? noun.filter(isUsed) : [];
  // "2.46 million inhabitants, 1.58 million of them in towns": the noun is told of what it is a part of
  const isNounOf = (claim: Claim, word: Word): boolean =>
    meets(word, told.get(claim) ?? new Set()) || meets(word, nounsAhead(claim, near, reader));
  const scored = wholes
    .filter(
      (claim) =>
        narrowing.every(
          (word) => meets(word, told.get(claim) ?? new Set()) || (isPlace(word) && isNounOf(claim, word)),
        ) && asked.every((word) => isNounOf(claim, word)),
    )
    .map((claim) => ({
      claim,
      score: words.filter((word) => meets(word, told.get(claim) ?? new Set())).length,
    }));
  const best = Math.max(...scored.map(({ score }) => score));
  const found = scored.filter(({ score }) => score === best).map(({ claim }) => claim);
  const [first] = found;
  if (first === undefined || found.some(({ value }) => value !== first.value)) return undefined;
  return best >= words.length / 2 ? first : undefined;
}

/** Whether an amount is told by every word of a name. */
export function isCalled(name: string, told: ReadonlySet<string>): boolean {
  const words = wordsOf(name);
  return words.length > 0 && words.every((word) => meets(word, told));
}
