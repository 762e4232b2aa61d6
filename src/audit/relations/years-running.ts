// Years in a row that the text itself tells: one by one ("three years running: by 3.1 percent in 2020, 2.8 in 2021 …"), or by the
// year that the run is broken by ("rose in 2023 for the fifth year running … the last fall was in 2018"); and the year of a record
// that is told twice.

import type { Claim } from '../claim.js';
import type { Reader } from './reader.js';
import type { Relation } from './relation.js';
import { sentencesOf } from './sentence-numbers.js';

const numerals = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const ordinals = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth']; // prettier-ignore
export const counted = `${numerals.join('|')}|\\d{1,2}`;
export const ranked = `${ordinals.join('|')}|\\d{1,2}(?:nd|rd|th)`;
const inRow = String.raw`(?:running|in a row|in succession|on end|on the trot|without (?:a )?break|in an unbroken (?:row|run|series))`;

export function yearsRunning(claims: readonly Claim[], reader: Reader): Relation[] {
  return sentencesOf(claims.filter(({ lang }) => lang === 'en')).flatMap((own): Relation[] => {
    const [anchor] = own;
    if (anchor === undefined) return [];
    return [
      ...listed(own, anchor, reader),
      ...since(own, anchor, reader),
      ...ofRecords(own, anchor, reader),
      ...anniversary(own, anchor, reader),
    ];
  });
}

const several = new RegExp(
  String.raw`\b(${counted})\s+(?:years\s+${inRow}|(?:consecutive|successive|straight)\s+years)|\b(?:in )?(?:each|every one) of the (?:past|last|previous|preceding)?\s*(${counted})\s+years`,
  'i',
);

/** Just as many years as are told one by one behind the count, each right behind its rate. */
function listed(own: readonly Claim[], anchor: Claim, reader: Reader): Relation[] {
  const sentence = reader.sentence(anchor);
  const found = several.exec(sentence) ?? nth.exec(sentence);
  const word = (found?.[1] ?? found?.[2])?.toLowerCase();
  if (found === null || word === undefined) return [];
  const count = nth.test(found[0]) ? rankOf(word) : numberOf(word);
  const tail = sentence.slice(found.index + found[0].length);
  const years = [
    ...tail.matchAll(/\d\s?(?:%|percent|per cent|pc|[a-z ]{0,24})?,? (?:in|for) ((?:19|20)\d\d)\b/gi),
  ].map(([, year]) => Number(year));
  const all = [...tail.matchAll(/\b(?:19|20)\d\d\b/g)];
  if (years.length < 3 && years.length !== count) return [];
  if (
    years.length !== all.length ||
    years.some((year, i) => i > 0 && Math.abs(year - (years[i - 1] ?? 0)) !== 1)
  )
    return [];
  const levels = /^[^.;]{0,20}\bfrom\b/i.test(tail);
  // amounts of the years may begin with the one that the first is measured on
  const amounts = !/\d\s?(?:%|percent\b|per cent\b|pc\b)/.test(tail);
  const least = levels || (amounts && count === years.length - 1) ? years.length - 1 : years.length;
  const told = own.filter((claim) => claim.aside === null && claim.unit !== 'years');
  return judged(count, least, own, told, sentence.slice(found.index, found.index + found[0].length));
}

/** A count of years as it is printed, in words or digits. */
export const numberOf = (word: string): number => {
  const at = numerals.indexOf(word.toLowerCase());
  return at < 0 ? Number(word) : at + 2;
};

export const rankOf = (word: string): number => {
  const at = ordinals.indexOf(word.toLowerCase());
  return at < 0 ? Number.parseInt(word, 10) : at + 2;
};

const nth = new RegExp(
  String.raw`\bfor (?:the|a) (${ranked})\s+(?:consecutive |successive |straight )?(?:year|time)(?:\s+${inRow})?\b`,
  'i',
);
const lastTime =
  /\b(?:the|its|their) last (?:annual |yearly |previous )?(fall|decline|decrease|drop|dip|setback|loss|reduction|rise|increase|gain) (?:was|had been|came|occurred|dates? (?:back )?(?:to|from))\b[^.;\d]{0,25}((?:19|20)\d\d)\b|\b(?:had )?last (fell|fallen|declined|dropped|shrank|shrunk|rose|risen|grew|grown)\b[^.;\d]{0,20}\bin ((?:19|20)\d\d)\b/i;

/** Up to the year of the sentence, from the one behind the last that went the other way. */
function since(own: readonly Claim[], anchor: Claim, reader: Reader): Relation[] {
  const sentence = reader.sentence(anchor);
  const found = nth.exec(sentence);
  const word = found?.[1]?.toLowerCase();
  if (found === null || word === undefined) return [];
  const count = rankOf(word);
  const rest = sentence.replace(lastTime, '');
  const years = [...rest.matchAll(/\bin ((?:19|20)\d\d)\b/g)].map(([, year]) => Number(year));
  const [year] = years;
  const at = reader.text(anchor).indexOf(sentence);
  const last = lastTime.exec(reader.text(anchor).slice(Math.max(0, at - 300), at + sentence.length + 300));
  const before = Number(last?.[2] ?? last?.[4] ?? NaN);
  if (year === undefined || new Set(years).size > 1 || !(before < year)) return [];
  const isFall = /^(?:fa|fe|de|dr|di|se|lo|re|sh)/i.test(last?.[1] ?? last?.[3] ?? '');
  const goesUp = /\b(?:rose|ris\w+|grew|grow\w*|increas\w*|climb\w*|up|gain\w*|higher|more)\b/i.test(rest);
  const goesDown = /\b(?:fell|fall\w*|declin\w*|dropp?\w*|shr[aiu]nk\w*|down|lower|fewer|decreas\w*)\b/i.test(
    rest,
  );
  if (goesUp === goesDown || isFall !== goesUp) return [];
  return judged(count, year - before, own, [], found[0]);
}

const recordYear = new RegExp(
  String.raw`\bthe (${ranked}) (?:consecutive |successive |straight )?(?:record year|record|peak|high)\b`,
  'i',
);

/** "2021, 2022 and 2023 brought records too … the fourth record year in a row": the latest and those before it. */
function ofRecords(own: readonly Claim[], anchor: Claim, reader: Reader): Relation[] {
  const sentence = reader.sentence(anchor);
  const list =
    /\b((?:19|20)\d\d(?:(?:, | and |, and )(?:19|20)\d\d)+)\b[^.;]{0,40}\b(?:records?|peaks|highs)\b[^.;]{0,12}\b(?:too|as well|also)\b|\b((?:19|20)\d\d(?:(?:, | and |, and )(?:19|20)\d\d)+)\b[^.;]{0,20}\b(?:too|also|likewise)\b[^.;]{0,30}\brecords?\b/i.exec(
      sentence,
    );
  const years = [...(list?.[1] ?? list?.[2] ?? '').matchAll(/\d{4}/g)].map(([year]) => Number(year));
  if (years.length < 2 || years.some((year, i) => i > 0 && year - (years[i - 1] ?? 0) !== 1)) return [];
  const text = reader.text(anchor);
  const found = recordYear.exec(text.slice(text.indexOf(sentence) + sentence.length).slice(0, 250));
  const word = found?.[1]?.toLowerCase();
  if (word === undefined || !new RegExp(String.raw`\bin ${String((years.at(-1) ?? 0) + 1)}\b`).test(text))
    return [];
  const count = rankOf(word);
  return judged(count, years.length + 1, own, [], found?.[0] ?? word);
}

const jubilee =
  /\b(?:found(?:ed|ing)|establish(?:ed|ment)|set up|open(?:ed|ing)|launch(?:ed)?|born|creat(?:ed|ion)|incorporated)\b[^.;\d]{0,25}\b((?:19|18|20)\d\d)\b[^.;]{0,80}?\b(\d{2,3})(?:st|nd|rd|th) (?:anniversary|birthday|jubilee)\b[^.;\d]{0,20}\bin ((?:19|20)\d\d)\b/i;

/** "Founded in 1974 and celebrated its 50th anniversary in 2024" */
function anniversary(own: readonly Claim[], anchor: Claim, reader: Reader): Relation[] {
  const found = jubilee.exec(reader.sentence(anchor));
  if (found === null) return [];
  const [, from, count, year] = found.map(Number);
  if (from === undefined || count === undefined || year === undefined) return [];
  return judged(count, year - from, own, [], `${String(count)}th`);
}

/** The count beside the years that the text tells; far off, it is a count of something else. */
export function judged(
  count: number,
  years: number,
  own: readonly Claim[],
  told: readonly Claim[],
  words: string,
): Relation[] {
  const focus = own.find((claim) => claim.unit === 'years') ?? told.at(-1) ?? own[0];
  if (focus === undefined || years < 1 || count > years * 4 || years > count * 4) return [];
  const agrees = count === years;
  return [
    {
      relation: 'count',
      focus,
      numbers: [...new Set([focus, ...told])],
      verdict: agrees ? 'consistent' : 'inconsistent',
      stated: count,
      computed: { low: years, high: years },
      worded: true,
      slip: !agrees,
      why: {
        en: `by the years that the text tells it is ${String(years)}; the text has "${words.trim()}"`,
        zh: `按文中所列年份为${String(years)}年；文中为“${words.trim()}”`,
      },
    },
  ];
}
