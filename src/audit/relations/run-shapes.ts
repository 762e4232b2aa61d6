// How a whole and the amounts behind it are told, by the words between them: announced, one item beside another, nested, with a
// rest in the next sentence, of several years.

import type { Claim } from '../claim.js';
import type { Reader } from './reader.js';

/** Words behind a whole that announce its parts. */
export const announced = {
  en: /^[^.]*?(?:\bof (?:which|whom|this|these|that|those|the total)\b|\binclud|\bcompris|\bconsist|\bmade up\b|:|—|–|\bbr(?:oken|eaks?) down|\bsplit|\bdivided)/i,
  zh: /其中|包括|构成|组成|划分|分[^，。；]{0,8}看|按[^，。；]{1,8}[分看计]|：|——|分别/,
};

/** "Rent claimed 3,263 euros, heating 2,723 euros, upkeep the remaining 2,154": one item beside the others, told by one verb. */
export function isItem(whole: Claim, parts: readonly Claim[], reader: Reader): boolean {
  return (
    whole.lang === 'en' &&
    parts.length > 1 &&
    parts.every((part, i) => {
      const gap = reader.between(parts[i - 1] ?? whole, part);
      return item.test(gap) && (i > 0 || gap.includes(',')) && !announced.en.test(gap);
    })
  );
}

const item =
  /^[^,;.:()\d]{0,25}(?:,|\band\b)\s*(?:and\s+)?(?!(?:with|while|as|whereas|but|or|down|up|against|compared|from|in|its|their|after)\b)[a-z][a-z’' -]{1,45}$/i;

/** "15.3, of which ore 9.6; farm products 4.7, including 2.1 of grain; and all other 4.8": some of them are parts of others. */
export function isNested(
  whole: Claim,
  parts: readonly Claim[],
  rivals: readonly Claim[],
  reader: Reader,
): boolean {
  const [first] = parts;
  if (first?.lang !== 'en') return false;
  const gaps = parts.slice(1).map((part, i) => reader.between(parts[i] as Claim, part));
  const parted = gaps.map((gap) => gap.includes(';'));
  if (!parted.includes(true)) return false;
  const isItem = rivals.some(
    (claim) =>
      claim.sentence === whole.sentence &&
      claim.end < whole.start &&
      reader.between(claim, whole).includes(';'),
  );
  // "farm goods 7.4, including 3.1 of grain; and all other goods 5.3"
  if (!parted.includes(false))
    return parts.length === 2 && isItem && inclusion.test(reader.between(whole, first));
  return gaps.some((gap) => inclusion.test(gap)) || (isItem && inclusion.test(reader.between(whole, first)));
}

const inclusion = /\b(?:includ\w+|of which|of whom|among them)\b/i;

/** "Hotels took 712 million, food 538 and transport 291. The remaining 350 million went on …": the rest opens the next sentence. */
export function isRestBehind(whole: Claim, parts: readonly Claim[], reader: Reader): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  return (
    parts.length >= 3 &&
    last !== undefined &&
    first !== undefined &&
    last.rest &&
    parts.slice(0, -1).every((part) => !part.rest && part.sentence === first.sentence) &&
    last.sentence === first.sentence + 1 &&
    first.sentence - whole.sentence <= 1 &&
    parts.every((part) => part.value < whole.value) &&
    /^\W*(?:(?:the|its|all)\s+)?(?:remaining|rest|remainder|other)\b[^.;,]*$|^(?:其余|剩余|余下|剩下)[^，。；]*$/i.test(
      reader.before(last),
    )
  );
}

/** "3.45 billion (2012) ++ 3.26 billion (2011)": one amount in several years. */
export function isSeries(parts: readonly Claim[], reader: Reader): boolean {
  const years = parts.map((part) => /^\s*\([^()]*\b((?:19|20)\d{2})\b[^()]*\)/.exec(reader.tail(part))?.[1]);
  return years.every((year) => year !== undefined) && new Set(years).size > 1;
}

/** "A balance remaining at the end of the year": what is left over time, and no rest of a list. */
export const isLeft = (claim: Claim, reader: Reader): boolean =>
  claim.lang === 'en' &&
  (!/\b(?:others?|rest|remaining|remainder|elsewhere|miscellaneous)\b/i.test(
    `${reader.gap(claim).slice(-70)} ${reader.tail(claim).slice(0, 70)}`,
  ) ||
    /\b(?:balance|surplus|debt|there|which|still|amount)\s+(?:\w+\s+)?remain/i.test(reader.gap(claim)) ||
    /^\s*remain\w*\s+(?:in|at|on|unpaid|unsold)\b/i.test(reader.tail(claim)));
