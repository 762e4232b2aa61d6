// So many of the things that an amount before them counts by the same noun, and the share that they are, in English: "among them 4,720
// doctors. No fewer than 1,416 of the doctors qualified abroad, or 30.0 percent"; "of the respondents, 80.0% (1,344 persons)" where "1,680
// sent it back, a response rate of 70.0%". Held against the text where another amount, or a slip of the pen, gives what is printed.

import { stemmer } from 'stemmer';
import type { Claim } from '../claim.js';
import { meet } from '../hedges.js';
import { isSlipOf } from './misprints.js';
import { divideBoth } from './pairs.js';
import type { Reader } from './reader.js';
import { asPrinted, isAmount, type Relation } from './relation.js';
import { exactly } from './runs.js';
import { englishSentences } from './sentence-numbers.js';
import { percentText, refuted } from './refuted.js';
import { rootsIn } from './roots.js';

/** How many sentences before its part a whole may stand. */
const reach = 2;

export function partsOfNamed(claims: readonly Claim[], reader: Reader): Relation[] {
  return englishSentences(claims, reader).flatMap(({ own }) =>
    own.flatMap((share, at): Relation[] => {
      if (share.unit !== '1' || share.hedge !== 'exact' || share.form !== 'digits' || share.value >= 1)
        return [];
      if (/^(?:growth|average_growth|contribution|previous|target)$/.test(share.role)) return [];
      const told = partBefore(share, own[at - 1], reader) ?? partInBrackets(share, own[at + 1], reader);
      return told === null ? [] : judged(share, told.part, told.noun, claims, reader);
    }),
  );
}

interface Told {
  part: Claim;
  noun: string;
}

const ofNoun =
  /^\s*(?:[a-z]+ )?of (?:the|these|those|its|their|all the|all) ([a-z]{4,})(?=\s*[,;(–—]|\s(?:who|which|that|were|was|are|is|have|had|came|come|live|work|[a-z]+ed)\b)/;
const apposed =
  /(?:,? or|,|\(|–|—|:|,? i\.e\.,?|,? that is,?|,? equal to|,? equivalent to|,? making) (?:about |only |just )?$/i;

/** "1,416 of the doctors qualified in another country, or 30.0 percent". */
function partBefore(share: Claim, part: Claim | undefined, reader: Reader): Told | null {
  if (part === undefined || !isTold(part, reader)) return null;
  const between = reader.between(part, share);
  const noun = ofNoun.exec(between)?.[1];
  if (noun === undefined || !apposed.test(between) || /[.;]/.test(between)) return null;
  return /^\s*(?:more|less|fewer|higher|lower|up|down|above|below)\b/i.test(reader.tail(share))
    ? null
    : { part, noun };
}

/** "No fewer than 1,416" is 1,416. */
const isTold = (part: Claim, reader: Reader): boolean =>
  (isAmount(part) && part.hedge === 'exact') ||
  (part.role === 'level' &&
    part.value > 0 &&
    /\bno (?:fewer|less) than $/i.test(
      reader.before(part).slice(-25) + (/^no /i.test(part.text) ? part.text.replace(/\d.*$/, '') : ''),
    ));

/** "Of the respondents, 80.0% (1,344 persons)". */
function partInBrackets(share: Claim, part: Claim | undefined, reader: Reader): Told | null {
  if (part === undefined || !isAmount(part) || part.hedge !== 'exact') return null;
  const noun = /(?:^|[;,]\s)of (?:the|these|those|its|all) ([a-z]{4,}),? (?:about |only |just )?$/i.exec(
    reader.before(share),
  )?.[1];
  return noun !== undefined && /^\s*\(\s*$/.test(reader.between(share, part)) ? { part, noun } : null;
}

function judged(
  share: Claim,
  part: Claim,
  noun: string,
  claims: readonly Claim[],
  reader: Reader,
): Relation[] {
  const near = claims.filter(
    (claim) =>
      claim !== part &&
      claim.source === share.source &&
      claim.end <= Math.min(part.start, share.start) &&
      share.sentence - claim.sentence <= reach &&
      isAmount(claim) &&
      claim.value > part.value &&
      claim.half <= Math.max(0.5, claim.value / 100),
  );
  const root = stemmer(noun.toLowerCase()).slice(0, 6);
  const isNamed = (claim: Claim): boolean =>
    rootsIn(`${claim.text} ${reader.tail(claim).split(joint)[0] ?? ''}`).some((one) =>
      one.startsWith(root),
    ) ||
    // "1,680 sent it back, a response rate of 70.0%"
    new RegExp(String.raw`^[^.;\d]{0,40}, an? ${root.slice(0, 5)}[a-z]* rate of\b`, 'i').test(
      reader.after(claim),
    );
  const wholes = near.filter(isNamed);
  const [whole] = wholes;
  if (whole === undefined || wholes.length > 1) return [];
  const of = (claim: Claim) =>
    divideBoth(part.hedge === 'exact' ? exactly(part) : asPrinted(part), asPrinted(claim));
  const given = of(whole);
  const stated = asPrinted(share);
  if (given === undefined || meet(given, stated)) return [];
  const other = near.find((claim) => claim !== whole && meet(of(claim) ?? { low: 9, high: 9 }, stated));
  if (other === undefined && !isSlipOf(share, given)) return [];
  return [
    refuted('share', share, [part, whole], given, {
      en: `${part.text} of ${whole.text} is ${percentText(given)}${other === undefined ? '' : `; ${share.text} is of ${other.text}`}`,
      zh: `${part.text}占${whole.text}的${percentText(given)}${other === undefined ? '' : `；${share.text}是占${other.text}的比重`}`,
    }),
  ];
}

const joint = /[,;:(]|\b(?:and|but|while)\b/i;
