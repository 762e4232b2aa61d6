// Shares of one whole that are more than all of it, in English, where the words say that they divide it: "forest occupies 46 percent of
// the county's area, farmland 32 percent, roads 9 percent, and water, the last of the four classes into which it is divided, 24 percent".
// Shares that make less than a hundred may leave something out; these cannot.

import type { Claim } from '../claim.js';
import type { Reader } from './reader.js';
import { closed, type Relation } from './relation.js';
import { sentencesOf } from './sentence-numbers.js';
import { hundred } from './structures.js';

/** More than this was read wrongly. */
const most = 1.5;

const numerals = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const counted = new RegExp(
  String.raw`\b(${numerals.join('|')})\s+(?!percent\b|years?\b|months?\b|quarters?\b)[a-z]+`,
  'gi',
);
/** Some of more, or told of each for itself. */
const someOf = /\b(?:largest|biggest|top|leading|main|major|of the|first|last|past|other|these|next)\s*$/i;

/** "Is divided among", "breaks down into", "by heating system, in percent of". */
const divides =
  /\b(?:divid(?:ed|es|ing)|split(?:s|ting)?|br(?:eaks?|oken|oke) down|breakdown|distribut(?:ed|ion)|composition|consist(?:s|ed) of|made up of|compos(?:ed|es) of|partitioned)\b/i;
/** "Of all households", "of the total", "of it". */
const ofWhole =
  /^\s*(?:of (?:all|the (?:total|whole|entire)|total|it\b|its|the [a-z]+[’']s|overall)|of the [a-z]+\b(?= (?:area|total)))/i;
const openedByWhole =
  /^\W*(?:Of|Out of) (?:the|all|its)\b|\b(?:share|percent(?:age)?|per cent|%) of (?:all|the|total)\b/i;
const onlyOnce =
  /\b(?:each|every) [a-z]+ (?:is|was|belongs?|belonged|counts?|falls?|fell) [^.;]{0,30}\b(?:one|once)\b|\b(?:third|fourth|fifth|sixth|seventh) and last\b|\bthe last of the (?:three|four|five|six|seven)\b|\b(?:and|there are) no others?\b/i;
const isRest = /\b(?:others?|remaining|remainder|the rest|all else|elsewhere)\b[^,;.\d]{0,25}$/i;
/** Several at once, parts of parts, or changes and rates of each for itself. */
const doubtful =
  /\b(?:several|multiple|more than one|overlap\w*|respondents?|answers?|polled|surveyed|said|cited|named|also|,\s*includ\w+|of (?:which|whom|these|them|those)|among (?:them|these|which|whom)|growth|rose|risen|fell|fallen|grew|grown|(?<!\bm[a-z]{3,5} )up|(?<!\bbr[a-z]+ )down|increas\w+|decreas\w+|more|less|fewer|higher|lower|rates?|coverage|compared|against|from|than|respectively|both|within|own|twice|double)\b/i;

export function overfullShares(claims: readonly Claim[], reader: Reader): Relation[] {
  const own = claims.filter((claim) => claim.lang === 'en' && !claim.ordinal);
  return [...sentencesOf(own).map(sharesOf), ...listsOf(own, reader)].flatMap((list): Relation[] => {
    const [first] = list;
    if (first === undefined || list.length < 3 || !isOverfull(list)) return [];
    const words = wordsOf(list, reader);
    if (doubtful.test(words.own) || !isOfOneWhole(list, words, reader) || !isAll(list, words, reader))
      return [];
    return [{ ...hundred(list.map(inPercent)), worded: true }];
  });
}

const sharesOf = (own: readonly Claim[]): Claim[] => own.filter((claim) => claim.unit === '1');

/** "Heat pumps 32", one to a line below "in percent of all dwellings". */
function listsOf(own: readonly Claim[], reader: Reader): Claim[][] {
  const lists: Claim[][] = [];
  for (const claim of own) {
    const isLine =
      (claim.unit === '' || claim.unit === '1') &&
      /^\s*[-–—*•·▪]\s+[A-Za-z][^\d]*$/.test(reader.before(claim)) &&
      /^\s*(?:percent|per cent|%)?\s*[;,.]?\s*$/.test(reader.after(claim));
    const last = lists.at(-1)?.at(-1);
    if (!isLine) continue;
    if (last?.source === claim.source && claim.sentence - last.sentence === 1) lists.at(-1)?.push(claim);
    else lists.push([claim]);
  }
  return lists.filter(
    ([first]) =>
      first !== undefined &&
      (first.unit === '1' || /\b(?:percent|per cent|%)[^\n]*\n[^\n]*$/i.test(reader.earlier(first, 200))),
  );
}

/** Numbers of a list in percent, as what they stand for. */
const inPercent = (claim: Claim): Claim =>
  claim.unit === '1'
    ? claim
    : {
        ...claim,
        unit: '1',
        value: claim.value / 100,
        half: claim.half / 100,
        interval: { low: claim.interval.low / 100, high: claim.interval.high / 100 },
      };

function isOverfull(list: readonly Claim[]): boolean {
  const shares = list.map(inPercent);
  if (
    shares.some((share) => share.hedge !== 'exact' || !closed(share) || share.value <= 0 || share.value >= 1)
  )
    return false;
  const total = shares.reduce((sum, { value }) => sum + value, 0);
  const unit = Math.max(...shares.map(({ half }) => half * 2));
  if (total <= 1 + unit * shares.length || total > most) return false;
  // parts of one of the parts, or one that belongs elsewhere
  const isHundred = (sum: number): boolean => Math.abs(sum - 1) <= unit;
  return !shares.some((_, from) =>
    shares.some((__, to) => {
      const left = shares.filter((___, i) => i < from || i > to);
      return to >= from && left.length > 1 && isHundred(left.reduce((sum, { value }) => sum + value, 0));
    }),
  );
}

interface Words {
  /** From the first share's sentence to the last one, and what stands around them. */
  own: string;
  around: string;
}

function wordsOf(list: readonly Claim[], reader: Reader): Words {
  const sentences = [...new Map(list.map((claim) => [claim.sentence, reader.sentence(claim)])).values()];
  const own = sentences.join(' ');
  const [first, last] = [list[0], list.at(-1)];
  const ahead =
    first === undefined
      ? ''
      : reader
          .earlier(first, 220)
          .split(/[.!?]\s+(?=[A-Z])/)
          .slice(-2)
          .join(' ');
  const behind =
    sentences.length > 1 && last !== undefined
      ? (reader
          .text(last)
          .slice(last.end, last.end + 120)
          .split(/[.!?](?:\s|$)/)[0] ?? '')
      : '';
  return { own, around: `${ahead} ${own} ${behind}` };
}

const isOfOneWhole = (list: readonly Claim[], { own, around }: Words, reader: Reader): boolean =>
  divides.test(around) ||
  openedByWhole.test(own) ||
  (list.length > 2 && openedByWhole.test(around) && own.length < 30 * list.length) ||
  list.some((share) => ofWhole.test(reader.tail(share)));

/** As many as there are, each in one only, or with all the others. */
function isAll(list: readonly Claim[], { around }: Words, reader: Reader): boolean {
  const counts = [...around.matchAll(counted)].filter(({ index }) => !someOf.test(around.slice(0, index)));
  if (counts.some(([, word]) => numerals.indexOf((word ?? '').toLowerCase()) + 2 === list.length))
    return true;
  const last = list.at(-1);
  return (
    onlyOnce.test(around) ||
    /\bbr(?:eaks?|oken|oke) down (?:into|as)\b/i.test(around) ||
    (last !== undefined && isRest.test(reader.gap(last)))
  );
}
