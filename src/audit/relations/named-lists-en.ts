// How many things are said to be named in a list, and how many it names, in English: "fell in seven districts, namely Ardo (-0.6%), Belu
// (-0.4%) and Kesh (-0.3%)"; "Six provinces fell short: Ardel, with 71%, Brome (68%), Kerra (74%) and Tolse (77%)". A list that only
// gives examples, or groups of things, is no count.

import type { Claim } from '../claim.js';
import type { Reader } from './reader.js';
import type { Relation } from './relation.js';
import { refuted } from './refuted.js';

const examples =
  /\b(?:such as|including|includes?|among (?:them|others)|for example|for instance|e\.g\.|notably|especially|above all|led by|headed by|etc|and others|or so|at least|more than|first|last|top|leading|largest|next)\b/i;

export function namedLists(claims: readonly Claim[], reader: Reader): Relation[] {
  return claims.flatMap((count): Relation[] => {
    const isCount =
      count.lang === 'en' &&
      count.hedge === 'exact' &&
      Number.isInteger(count.value) &&
      count.value >= 3 &&
      count.value <= 12 &&
      !/^(?:1|points|times|years|months|weeks?|days?)$/.test(count.unit);
    if (!isCount || examples.test(`${reader.gap(count)} ${reader.sentence(count)}`)) return [];
    const rest = reader.after(count);
    const found =
      /^(?:\s[a-z][a-z’'-]*){0,6}?\s?(?::|,? namely|,? that is,?|,? i\.e\.,?|\s[–—])\s(.+)$/s.exec(rest);
    const names = found === null ? null : namesIn(found[1] ?? '');
    if (names === null || names.length < 3 || names.length === count.value) return [];
    // groups, or a list of something else
    if (Math.abs(names.length - count.value) > 3) return [];
    return [
      refuted(
        'count',
        count,
        [],
        { low: names.length, high: names.length },
        {
          en: `the list behind ${count.text} names ${String(names.length)}: ${names.join(', ')}`,
          zh: `“${count.text}”之后列出${String(names.length)}个：${names.join('、')}`,
        },
      ),
    ];
  });
}

const name = /^(?:the )?[A-Z][\w’'.-]*(?: (?:of |the |de |da |del |la |and )?[A-Z][\w’'.-]*)*$/;

/** The names of a list to the end of its clause, each with one number in brackets or behind "with"; null where anything else stands in it. */
function namesIn(text: string): string[] | null {
  const list = (text.split(/;|\.(?=\s|$)/)[0] ?? '')
    .replace(/\([^()]*\)/g, '')
    .replace(/,? (?:with|at|by) [-+−]?[\d.,]+ ?(?:%|per ?cent|percent|points?)?(?: each)?/g, '')
    .replace(/\s[-+−]?\d[\d.,]*\s?(?:%|per ?cent|percent)?(?=,|\sand\s|$)/g, '');
  const items = list
    .split(/,\s*(?:and\s+)?|\s+and\s+/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  return items.every((item) => name.test(item)) ? items : null;
}
