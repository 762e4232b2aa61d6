// Whether the clause of a number, in English, has the subject of the amounts that it is held against, or a word that stands for any
// of them: "traffic was up by" behind passengers carried, and not "prices were 10 percent higher".

import { stemmer } from 'stemmer';
import type { Claim } from '../claim.js';
import { kindredIn } from './kin-words.js';
import type { Reader } from './reader.js';
import { rootsIn } from './roots.js';

const verb =
  /\b(?:is|was|were|are|has|have|had|rose|fell|grew|increased|declined|dropped|climbed|shrank|went|gained|lost|stood|came|up|down|exceed\w*|beats?|tops?|topped|surpass\w*|became|numbered|reached|advanced|jumped|contracted|expanded|doubled|tripled|quadrupled)\b/i;

/** Words of no measure, or of any. */
const general =
  /^(?:traffic|throughput|attendance|volumes?|quantit(?:y|ies)|turnover|lending|demand|output|production|trade|business|stock|results?|figures?|numbers?|totals?|amounts?|levels?|count|tally|sum|rate|value|sold|latest|last|this|that|these|those|they|their|there|then|thus|consequently|therefore|hence|which|what|year|years|month|months|quarter|half|first|second|third|fourth|period|season|decade|over|from|with|compared|against|between|the|and|its|was|for|relative|measured|means|when|same|bureau|according|statistics|after|before|until|during|since|end|close|start|whole|ten|five|space|two|abroad|present|current|new|previous|volume|growth|increase|decrease|rise|gain|loss|drop|change|result|within|inside|thereby|now|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/** The words behind the last joint before a number up to its verb. */
function subjectOf(told: Claim, reader: Reader): string {
  const clause =
    reader
      .gap(told)
      .split(/[,;:(–—]|\b(?:and|but|while|whereas|so|that)\b/)
      .filter((piece) => verb.test(piece))
      .at(-1) ?? '';
  return clause.slice(0, clause.search(verb));
}

/** Whether every word of its subject is told of the amounts: "household deposits" behind deposits are others. */
export const isOfNoOther = (told: Claim, amounts: readonly Claim[], reader: Reader): boolean =>
  subjectWords(told, reader).every(toldOf(amounts, reader));

export function isOfSameMeasure(told: Claim, amounts: readonly Claim[], reader: Reader): boolean {
  const words = subjectWords(told, reader);
  return words.length === 0 || words.some(toldOf(amounts, reader));
}

const subjectWords = (told: Claim, reader: Reader): string[] =>
  (subjectOf(told, reader).match(/[A-Za-z]{3,}/g) ?? []).filter((word) => !general.test(word));

/** Whether a word, or one akin to it, is told near the amounts. */
function toldOf(amounts: readonly Claim[], reader: Reader): (word: string) => boolean {
  const around = amounts.map((claim) => `${reader.sentence(claim)} ${reader.earlier(claim, 200)}`).join(' ');
  const [roots, kin] = [
    new Set(rootsIn(around, 3)),
    new Set(kindredIn(around).flatMap(({ names }) => names)),
  ];
  return (word) =>
    roots.has(stemmer(word.toLowerCase())) ||
    kindredIn(word).some(({ names }) => names.some((name) => kin.has(name)));
}
