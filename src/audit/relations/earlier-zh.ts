// When Chinese amounts are told of, by the words of their clauses: 上年为1402.5亿元, 去年前三季度出口为51.3亿元, 比9月末的36.1亿元.

import type { Claim } from '../claim.js';
import type { Reader } from './reader.js';

/** Words for a time before the one that a text tells of. */
const past =
  /上年|去年|前年|上一年|前一年|上月|上季|上期|同期|同月|年初|基期|此前|首年|前[两三四五六七八九十几]年|[一二两三四五六七八九十]+年前|上屆|上届/;

const dated = /(?:\d{1,2}[—–\-至])?\d{1,2}月|(?:19|20)\d{2}年|\d{2,3}年|[一二三四]季度|上半年/;

/** 较108年底的[715公里]. */
const compared = /(?:[比较]|与|同)[^，。；]*(?:[年月日季]|期|时|后)[末底初度]?的$/;

/** Where a clause ends; a comma within a number ends none. */
export const clauseEnd = /[，。；：（(]|——|[,;:](?!\d)/;

/** The words of the clause before an amount, from the last comma on. */
export const clauseBefore = (claim: Claim, reader: Reader): string => {
  const clauses = reader
    .before(claim)
    .replace(/（[^（）]*）/g, '')
    .split(clauseEnd);
  // 比上年（[398.2亿元]）
  return (clauses.at(-1) === '' ? clauses.at(-2) : clauses.at(-1)) ?? '';
};

/** The time that the clause of an amount tells before it; null where it tells none. */
export function timeOf(claim: Claim, reader: Reader): string | null {
  const clause = clauseBefore(claim, reader);
  return past.exec(clause)?.[0] ?? dated.exec(clause)?.[0] ?? null;
}

/** Told of a time before that of the text, by its own words. */
export const isEarlier = (claim: Claim, reader: Reader): boolean =>
  claim.role === 'previous' ||
  past.test(clauseBefore(claim, reader)) ||
  compared.test(clauseBefore(claim, reader)) ||
  (reader.bracket(claim) >= 0 && timeOf(claim, reader) !== null);

/** Whether words tell any time. */
export const namesTime = (words: string | null): boolean =>
  words !== null && (past.test(words) || dated.test(words));
