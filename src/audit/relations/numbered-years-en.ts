// Years that English texts number or name by a word for their length, beside the two years that they lie between: "held every year
// since 2001, saw its 24th edition in 2024"; "in 2023, the third year after the opening in 2020"; "in the decade to 2023 … from 42
// million in 2013"; "should take 36 months from April 2024 and be completed in April 2027".

import type { Claim } from '../claim.js';
import { monthNames } from '../periods-in-text.js';
import type { Reader } from './reader.js';
import type { Relation } from './relation.js';
import { beforeSentence, sentencesOf } from './sentence-numbers.js';
import { judgedYears, yearsIn, type YearsFound } from './terms-told.js';
import { counted, numberOf, ranked, rankOf } from './years-running.js';

export function numberedYears(claims: readonly Claim[], reader: Reader): Relation[] {
  return sentencesOf(claims.filter(({ lang }) => lang === 'en')).flatMap((own): Relation[] => {
    const [anchor] = own;
    if (anchor === undefined) return [];
    const sentence = reader.sentence(anchor);
    const earlier = beforeSentence(anchor, reader).last;
    const found =
      edition(sentence, earlier) ??
      yearAfter(sentence, earlier) ??
      nthOf(sentence) ??
      namedLength(sentence) ??
      inMonths(sentence);
    return found === null || found.years < 2 ? [] : judgedYears(found, own, own);
  });
}

const year = String.raw`((?:18|19|20)\d\d)(?![,.]?\d)`;

const nth = new RegExp(
  String.raw`\b(${ranked}|\d{1,3}st|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|twenty-fifth|thirtieth|fortieth|fiftieth)(?: (?:annual|yearly))? (?:edition|time|festival|fair|congress|conference|season|race|marathon|exhibition|running|holding|round|year)\b`,
  'i',
);
const yearly =
  /\b(?:every|each) (?:year|spring|summer|autumn|winter|(?:January|February|March|April|May|June|July|August|September|October|November|December))\b|\b(?:annual|annually|yearly|once a year)\b|\bwithout (?:a )?(?:break|interruption|fail)\b/i;
const first = new RegExp(
  String.raw`\b(?:since|first (?:held|staged|run|organi[sz]ed|took place|took off|launched|hosted|published)|began|started|founded|launched|established|premiered|d[eé]but(?:ed)?|beginning|start)\b[^.;\d]{0,30}\b(?:(?:in|of|since) )?(?:[A-Z][a-z]+ )?${year}`,
  'i',
);
const skipped =
  /\b(?:cancel\w*|skip\w*|except|pandemic|without an? edition|postpon\w*|not held|interrupt\w*|pause\w*|every (?:two|other|second|three|four)|biennial|twice)\b/i;

/** Held every year, so that the first and this one are both counted. */
function edition(sentence: string, earlier: string): YearsFound | null {
  const found = nth.exec(sentence);
  const text = first.test(sentence) ? sentence : `${earlier} ${sentence}`;
  const from = Number(first.exec(text)?.[1] ?? NaN);
  const [now, ...more] = yearsIn(text).filter((one) => one !== from);
  if (found === null || !yearly.test(text) || skipped.test(text)) return null;
  if (!Number.isFinite(from) || now === undefined || more.length > 0 || now < from) return null;
  return { count: ordinalOf(found[1] ?? ''), years: now - from + 1, less: 0, words: found[0] };
}

const later = new RegExp(
  String.raw`\b(${ranked}) (?:full |whole )?year (?:after|since|of|following) (?:the|its|their)? ?[^.;\d]{0,50}?\b(?:in|of) (?:[A-Z][a-z]+ )?${year}`,
  'i',
);

/** "The third year after the opening of the line in 2020" */
function yearAfter(sentence: string, earlier: string): YearsFound | null {
  const found = later.exec(sentence);
  const from = Number(found?.[2] ?? NaN);
  const here = yearsIn(sentence).filter((one) => one !== from);
  const [now, ...more] = here.length > 0 ? here : yearsIn(earlier);
  if (found === null || now === undefined || more.length > 0 || now <= from) return null;
  return { count: rankOf(found[1] ?? ''), years: now - from, less: 0, more: 1, words: found[0] };
}

const inNth = new RegExp(
  String.raw`\b(?:in|into|for) (?:its|their|his|her) (${ranked}|\d{1,3}st) (?:year|season)\b(?! of)`,
  'i',
);
const begun = new RegExp(
  String.raw`\b(?:founded|opened|launched|established|set up|created|began|begun|started|introduced|commissioned|since)\b[^.;\d]{0,25}\b(?:in|of|since) (?:[A-Z][a-z]+ )?${year}`,
  'i',
);

/** "Now in its 40th year, was opened in 1985; in 2024/25". */
function nthOf(sentence: string): YearsFound | null {
  const [found, from] = [inNth.exec(sentence), Number(begun.exec(sentence)?.[1] ?? NaN)];
  const [now, ...more] = yearsIn(sentence).filter((one) => one !== from);
  if (found === null || !(from > 0) || now === undefined || more.length > 0 || now < from) return null;
  return { count: rankOf(found[1] ?? ''), years: now - from, less: 0, more: 1, words: found[0] };
}

const lengths: readonly [string, number][] = [
  ['half[- ]century', 50],
  ['half a century', 50],
  ['quarter[- ](?:of a )?century', 25],
  ['two decades', 20],
  ['three decades', 30],
  ['four decades', 40],
  ['decade', 10],
];

/** "The half-century from 1970 to 2020"; "in the decade to 2023 output grew from 42 million in 2013". */
function namedLength(sentence: string): YearsFound | null {
  const [a, b, ...more] = yearsIn(sentence).toSorted((x, y) => x - y);
  if (a === undefined || b === undefined || more.length > 0) return null;
  for (const [words, count] of lengths) {
    const name = String.raw`\b(?:the|a|this|that|one|over|in) (?:\w+ )?${words}`;
    const spans = new RegExp(String.raw`${name} (?:from|between) ${String(a)} (?:to|and|until) ${String(b)}\b`, 'i'); // prettier-ignore
    const upTo = new RegExp(
      String.raw`${name} (?:up )?(?:to|until|ending(?: in)?|ended(?: in)?|before) (?:the end of )?${String(b)}\b[^.;]*\bfrom [^.;]{0,40}\d[^.;]{0,30}\bin ${String(a)}\b`,
      'i',
    );
    const found = spans.exec(sentence) ?? upTo.exec(sentence);
    if (found !== null) return { count, years: b - a, less: 1, more: 1, words: found[0].slice(0, 40) };
  }
  return null;
}

const month = String.raw`(${monthNames.join('|')}) ${year}`;
const stretch = new RegExp(
  String.raw`\b(?:tak(?:es?|ing)|took|last(?:s|ed|ing)?|within|for|in|after|over) (${counted}) months (?:from|after|beginning in|starting in|counted from) (?:the (?:start|beginning) of )?${month}[^;]*?\b(?:complet\w+|finish\w*|ends?|ended|ready|until|to|by|expir\w+|due|open\w*)\b[^.;\d]{0,25}${month}`,
  'i',
);

const monthsApposed = new RegExp(
  String.raw`\bfrom (?:the (?:start|beginning|end) of |\d{1,2} )?${month} (?:to|until|till|through) (?:the (?:end|start) of |\d{1,2} )?${month}(?:, [^.;\d]{0,25})?[,(–-]? ?(?:a (?:period|span|stretch) of |that is,? |or )?(${counted}) months\b`,
  'i',
);

/** Counted in months, told in the words of years where it is not. */
function inMonths(sentence: string): YearsFound | null {
  const apposed = monthsApposed.exec(sentence);
  const [words, count = '', from = '', fromYear, to = '', toYear] =
    apposed === null
      ? (stretch.exec(sentence) ?? [])
      : [apposed[0], apposed[5], apposed[1], apposed[2], apposed[3], apposed[4]];
  if (words === undefined) return null;
  const at = (name: string): number =>
    monthNames.findIndex((one) => one.toLowerCase() === name.toLowerCase());
  const months = (Number(toYear) - Number(fromYear)) * 12 + at(to) - at(from);
  return { count: numberOf(count), years: months, less: 1, more: 1, words };
}

const tens = [
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const rounds = new Map([['twentieth', 20], ['twenty-fifth', 25], ['thirtieth', 30], ['fortieth', 40], ['fiftieth', 50]]); // prettier-ignore

function ordinalOf(word: string): number {
  const small = word.toLowerCase();
  const at = tens.indexOf(small);
  return at >= 0 ? at + 13 : (rounds.get(small) ?? rankOf(word));
}
