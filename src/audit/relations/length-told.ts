// A length in years that an English sentence tells, with the words around it and the years that stand there.

import type { Claim } from '../claim.js';
import type { Reader } from './reader.js';
import { yearsIn, type YearsFound } from './terms-told.js';
import { beforeSentence } from './sentence-numbers.js';

/** A length in years with the words around it. */
export interface Length {
  claim: Claim;
  count: number;
  lead: string;
  tail: string;
  sentence: string;
  /** The sentence right before. */
  earlier: string;
}

export type Reading = (length: Length) => Omit<YearsFound, 'count' | 'words'> | null;

export function lengthOf(claim: Claim, reader: Reader): Length | null {
  const inYears =
    claim.aside === null && claim.hedge === 'exact' && Number.isInteger(claim.value) && claim.value > 1;
  const lead = reader.before(claim);
  const tail = reader.after(claim);
  // "at the age of 24"; "aged 24"
  const isAge =
    /\b(?:at the age of|at age|when aged|aged|turn(?:s|ed|ing)?)\s*$/i.test(lead) &&
    /^\d{2,3}$/.test(claim.text);
  const unit = inYears ? (claim.unit === 'years' ? 1 : claim.unit === 'decade' ? 10 : 0) : 0;
  if ((unit === 0 && !isAge) || /-year/.test(claim.text)) return null;
  const sentence = reader.sentence(claim);
  return {
    claim,
    count: isAge ? Number(claim.text) : claim.value * unit,
    lead,
    tail,
    sentence,
    earlier: beforeSentence(claim, reader).last,
  };
}

export const year = String.raw`((?:18|19|20)\d\d)(?![,.]?\d)`;
export const day = String.raw`(?:(?:early|late|mid-?|spring|summer|autumn|winter|the (?:end|start|beginning|close) of|\d{1,2}|January|February|March|April|May|June|July|August|September|October|November|December),?\s*(?:of )?){0,3}`;
export const namely = String.raw`(?:or|that is,?|i\.e\.,?|exactly|just|only|some|almost|fully|barely)?`;

/** The only two years of a sentence, the earlier first. */
export function both({ sentence }: Length): [number, number] | null {
  const [a, b, ...more] = yearsIn(sentence);
  return a === undefined || b === undefined || more.length > 0 ? null : [Math.min(a, b), Math.max(a, b)];
}

/** What comes second, began again or stood still in between has a beginning or a length of its own. */
export const another =
  /\b(?:second|third|fourth|fifth|another|remaining|further|other|previous|exten(?:d|sion)\w*|prolong\w*|re-?open\w*|renew\w*|interrupt\w*|suspend\w*|with (?:a )?breaks?|except|excluding|again|respectively|each time|on and off|(?:years|to run|to go) (?:left|remaining)|remains?|left to)\b/i;

export const clauseOf = ({ lead, claim, tail }: Length): string =>
  `${lead.split(';').at(-1) ?? ''}${claim.text}${tail.split(';')[0] ?? ''}`;

export const extreme =
  /\b(?:lowest|highest|largest|smallest|best|worst|most|fewest|least|weakest|strongest|biggest|steepest|sharpest|busiest|driest|wettest|warmest|coldest|first)\b[^.;\d]{0,40}\b(?:in|for) (?:the )?(?:past |last )?$/i;
