// Years that the words of English sentences count from one year to another: "shut in 2024, 56 years after it had opened", "the 70th
// anniversary", "six years before the date set for it", "for eight consecutive years, the first of them 2018 and the last 2025".

import type { Claim } from '../claim.js';
import type { Reader } from './reader.js';
import type { Relation } from './relation.js';
import { beforeSentence, sentencesOf } from './sentence-numbers.js';
import { instalmentsTold, judgedYears, termTold, type YearsFound } from './terms-told.js';
import { backInYears, monthsAhead, sameMonth } from './years-back.js';
import { counted, numberOf, yearsRunning } from './years-running.js';

const year = String.raw`((?:18|19|20)\d\d)(?![,.]?\d)`;
const month = String.raw`(?:(?:early|late|mid-?|spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December|\d{1,2}),?\s*(?:of )?){0,2}`;
const dated = String.raw`(?:in|on|since|from|during|of)\s${month}(?:the year\s)?${year}`;

/** All years that English sentences count between those that they name. */
export const yearsCounted = (claims: readonly Claim[], reader: Reader): Relation[] => [
  ...yearsRunning(claims, reader),
  ...yearGaps(claims, reader),
];

function yearGaps(claims: readonly Claim[], reader: Reader): Relation[] {
  return sentencesOf(claims.filter(({ lang }) => lang === 'en')).flatMap((own): Relation[] => {
    const [anchor] = own;
    if (anchor === undefined) return [];
    const sentence = reader.sentence(anchor);
    const { text: before, last: earlier } = beforeSentence(anchor, reader);
    const near = claims.filter(
      (claim) => claim.source === anchor.source && [0, 1].includes(anchor.sentence - claim.sentence),
    );
    const dated = [...sameMonth(sentence, earlier, near), ...monthsAhead(sentence, earlier, own)];
    if (dated.length > 0) return dated;
    const found =
      sinceEvent(sentence) ??
      anniversary(sentence, earlier) ??
      ahead(sentence, earlier) ??
      firstAndLast(sentence) ??
      term(sentence, earlier) ??
      instalmentsTold(sentence, earlier) ??
      yearsLater(sentence) ??
      termTold(sentence, earlier) ??
      backInYears(sentence, earlier, before);
    return found === null || found.count < 2 ? [] : judgedYears(found, own, own);
  });
}

const yearsIn = (text: string): number[] => [
  ...new Set(
    [
      ...text.matchAll(
        new RegExp(
          String.raw`(?<![\d,.$€£¥]|\b[A-Z]-)\b${year}\b(?!\s?(?:%|percent|per cent|people|tonnes))`,
          'g',
        ),
      ),
    ].map((match) => Number(match[1])),
  ),
];

const afterEvent = new RegExp(
  String.raw`\b(?:in|on)\s${month}${year},?\s(?:or |that is,? |exactly |just |some )?(${counted}) years after (?:it|they|he|she|its|their|his|her|the|that|first|being|having|opening|starting)\b[^.;\d]*`,
  'i',
);

/** "Started up in 1968 and shut for good in 2024, 56 years after it had opened": the only two years of the sentence. */
function sinceEvent(sentence: string): YearsFound | null {
  const found = afterEvent.exec(sentence);
  const years = yearsIn(sentence);
  const [a, b] = years;
  if (found === null || a === undefined || b === undefined || years.length !== 2) return null;
  // the later year is the one that the count is told of
  if (Number(found[1]) !== Math.max(a, b)) return null;
  return { count: numberOf(found[2] ?? ''), years: Math.abs(a - b), less: 1, words: found[0] };
}

const later = new RegExp(
  String.raw`\bin\s(${month})${year}\b[^.;]*\bin\s(${month})${year},\s(?:or |that is,? |exactly |just |some |only )?(${counted}) years later\b`,
  'i',
);

/** "Work began in January 2018 and the factory opened in January 2022, four years later": the only two years of the sentence. */
function yearsLater(sentence: string): YearsFound | null {
  const found = later.exec(sentence);
  if (found === null || yearsIn(sentence).length !== 2) return null;
  const [words, monthOf, from, monthTo, to, count] = found;
  const slack = monthOf === monthTo && monthOf !== '' ? 0 : 1;
  return {
    count: numberOf(count ?? ''),
    years: Number(to) - Number(from),
    less: slack,
    more: slack,
    words,
  };
}

const founding = new RegExp(
  String.raw`\b(?:found(?:ed|ing|ation)|establish(?:ed|ment)|set up|open(?:ed|ing)|launch(?:ed)?|creat(?:ed|ion)|incorporat(?:ed|ion)|inaugurat(?:ed|ion)|chartered|began|started)\b[^.;\d]{0,30}\b(?:in|on)\s${month}${year}`,
  'i',
);
const jubilee =
  /\b(\d{2,3})(?:st|nd|rd|th)\s(?:anniversary|birthday)\b(?!\s(?:since|edition|of (?:the |its |his |her )?(?:[\w'’]+\s)?(?:birth|death|independence|battle|war|victory|end)))/i;

/** "Was founded in 1952 and this week, in May 2022, is celebrating its 70th anniversary": no other year stands by. */
function anniversary(sentence: string, earlier: string): YearsFound | null {
  const found = jubilee.exec(sentence);
  if (found === null) return null;
  const text = founding.test(sentence) ? sentence : `${earlier} ${sentence}`;
  const since = Number(founding.exec(text)?.[1] ?? NaN);
  const years = yearsIn(text);
  const now = years.find((one) => one !== since);
  if (!(since > 0) || now === undefined || years.length !== 2) return null;
  if (!new RegExp(String.raw`\b(?:in|on|this)\s${month}(?:year,? (?:in )?)?${String(now)}\b`, 'i').test(text))
    return null;
  return { count: Number(found[1]), years: now - since, less: 0, words: found[0] };
}

const early = new RegExp(
  String.raw`\b(${counted}) (?:full )?years (?:early\b|ahead of (?:schedule|time|plan|the|that|its)\b|before (?:the (?:date|deadline|year|time)|its (?:deadline|due date)|that (?:date|deadline)|it was due|schedule)\b|(?:sooner|earlier) than (?:planned|required|foreseen|scheduled|the plan)\b)`,
  'i',
);
const aim = new RegExp(String.raw`\b(?:by|for)\s(?:the (?:end|close|year)(?: of)?\s)?${year}`, 'gi');

/** "Asked for 12 gigawatts by 2030. The goal was passed in November 2024, six years before the date set for it". */
function ahead(sentence: string, earlier: string): YearsFound | null {
  const found = early.exec(sentence);
  if (found === null) return null;
  const aimsOf = (text: string): number[] => [...text.matchAll(aim)].map(([, one]) => Number(one));
  const aims = new Set([...aimsOf(earlier), ...aimsOf(sentence)]);
  const reached = [...sentence.slice(0, found.index).matchAll(new RegExp(String.raw`\b${dated}`, 'gi'))]
    .map(([, one]) => Number(one))
    .filter((one) => !aims.has(one));
  const [goal] = [...aims].filter((one) => reached.every((done) => one > done));
  const [done] = reached;
  if (goal === undefined || aims.size !== 1 || done === undefined || new Set(reached).size !== 1) return null;
  return { count: numberOf(found[1] ?? ''), years: goal - done, less: 1, words: found[0] };
}

const spanned = new RegExp(
  String.raw`\b(${counted}) (?:consecutive |successive |straight )?(?:[a-z]+ )?years,? (?:the )?first (?:of (?:them|these|which) )?(?:was |being |in )?${year}\b[^.;\d]{0,15}\blast (?:of (?:them|these|which) )?(?:was |being |in )?${year}`,
  'i',
);

/** "Four consecutive budget years, the first of them 2018 and the last 2021": both are counted. */
function firstAndLast(sentence: string): YearsFound | null {
  const found = spanned.exec(sentence);
  if (found === null) return null;
  const [, count = '', from, to] = found;
  return { count: numberOf(count), years: Number(to) - Number(from) + 1, less: 0, words: found[0] };
}

const termed = new RegExp(
  String.raw`\b(?:permit|licen[cs]e|lease|concession|contract|agreement|loan|mandate|franchise|treaty|warranty|bonds?)\b[^.;\d]{0,40}?\b(?:for|of|over|lasting) (${counted}) years\b([^.;]{0,80}?)\b(?:laps|expir|end|run|fall|matur|terminat)\w*(?: (?:out|due))?\s(?:in|at the end of)\s${year}`,
  'i',
);

/** "Connected in 2008. It holds a permit for 25 years, counted from that year, which lapses in 2033". */
function term(sentence: string, earlier: string): YearsFound | null {
  const found = termed.exec(sentence);
  if (found === null) return null;
  const [, count = '', tie = '', to] = found;
  const named = new RegExp(String.raw`\b(?:from|since|starting|beginning)\b[^.;\d]{0,15}${year}`, 'i').exec(
    tie,
  )?.[1];
  const [back, ...more] = yearsIn(earlier);
  const pointsBack = /\b(?:from|since) (?:that (?:year|date)|then)\b/i.test(tie) && more.length === 0;
  const from = named === undefined ? (pointsBack ? back : undefined) : Number(named);
  if (from === undefined) return null;
  const years = Number(to) - from;
  // one that begins in January ends in the December before
  return {
    count: numberOf(count),
    years: numberOf(count) === years + 1 ? years + 1 : years,
    less: 0,
    words: found[0],
  };
}
