// Years that English sentences count back: "in March 2015, nine years before the month under report"; "a year earlier, in November
// 2022"; and how long before its deadline an aim was met, by half-years and months: "by the end of 2025 … reached at the end of June
// 2024, one and a half years ahead of schedule".

import type { Claim } from '../claim.js';
import type { Relation } from './relation.js';
import { yearsIn, type YearsFound } from './terms-told.js';
import { counted, numberOf } from './years-running.js';

const year = String.raw`((?:18|19|20)\d\d)(?![,.]?\d)`;
const monthName = '(January|February|March|April|May|June|July|August|September|October|November|December)';

const backTo = new RegExp(
  String.raw`\b(?:in|since)\s(?:${monthName}\s)?${year},?\s(?:or |that is,? |i\.e\.,? |(exactly) |just |some )?(${counted}|\d\d) years (?:(?:earlier|before|previously)(?=\s*[.;)]|$)|before the (?:month|year|quarter|period|season) under (?:report|review)\b)`,
  'i',
);

/** The only other year that the sentence tells, or the one before; of the month under report, the latest of the text so far. */
export function backInYears(sentence: string, earlier: string, lead: string): YearsFound | null {
  const found = backTo.exec(sentence);
  if (found === null) return null;
  const [words, , to = '', exactly, count = ''] = found;
  const back = Number(to);
  const here = yearsIn(sentence).filter((one) => one !== back);
  const told = /\bunder re/i.test(words)
    ? [Math.max(...yearsIn(lead), ...here)]
    : here.length > 0
      ? here
      : yearsIn(earlier);
  const [now] = told;
  if (now === undefined || told.length !== 1 || !Number.isFinite(now) || now <= back) return null;
  const slack = exactly === undefined ? 1 : 0;
  return { count: numberOf(count), years: now - back, less: slack, more: slack, words };
}

const dayIn = new RegExp(String.raw`\b${monthName}\s${year}`, 'g');
const yearBefore = new RegExp(
  String.raw`\b(?:a|one) year (?:earlier|before|previously),\s(?:that is,? |namely )?(?:in|on)\s(?:\d{1,2} )?${monthName}\s${year}`,
  'i',
);

/** A year before a month that is that month: of the only one that the sentence before or the beginning of its own tells. */
export function sameMonth(sentence: string, earlier: string, near: readonly Claim[]): Relation[] {
  const found = yearBefore.exec(sentence);
  const dates = near.filter(({ aside }) => aside === 'date');
  const focus = dates.at(-1);
  if (found === null || focus === undefined) return [];
  const lead = `${earlier} ${sentence.slice(0, found.index)}`;
  const months = new Set([...lead.matchAll(dayIn)].map(([one]) => one));
  const when = `${found[1] ?? ''} ${found[2] ?? ''}`;
  if (months.size !== 1 || !months.has(when) || yearsIn(lead).length !== 1) return [];
  const told = Number(found[2]);
  return [
    {
      relation: 'count',
      focus,
      numbers: dates,
      verdict: 'inconsistent',
      stated: told,
      computed: { low: told - 1, high: told - 1 },
      worded: true,
      slip: true,
      why: {
        en: `"${found[0]}" is the month that the text tells of, not the year before`,
        zh: `“${found[0]}”即文中所述月份，并非其前一年`,
      },
    },
  ];
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']; // prettier-ignore
const early =
  /\s(?:early\b|ahead of (?:schedule|time|plan|the|that|its)\b|before (?:the (?:date|deadline)|its deadline|that (?:date|deadline)|it was due|schedule)\b|(?:sooner|earlier) than (?:planned|required|foreseen|scheduled|the plan)\b)/;
const halves = new RegExp(
  String.raw`\b(?:(one|${counted}) and a (half|quarter) years|(a year) and a half|(${counted}|\d\d) months)${early.source}`,
  'i',
);
const due = new RegExp(String.raw`\bby (?:the )?end(?:-| of )(?:${monthName} )?${year}`, 'gi');
const done = new RegExp(
  String.raw`\b(?:(?:at|by|before) the end of|in|at end-|on \d{1,2}) ?${monthName},? ${year}`,
  'gi',
);

/** By how many months an aim due at the end of a year was met before it, however the text counts them. */
export function monthsAhead(sentence: string, earlier: string, own: readonly Claim[]): Relation[] {
  const found = halves.exec(sentence);
  const focus = own.at(-1);
  if (found === null || focus === undefined) return [];
  const before = sentence.slice(0, found.index);
  const at = ([, month = 'december', told = '']: RegExpExecArray): number =>
    Number(told) * 12 + months.indexOf(month.toLowerCase());
  const reached = [...before.matchAll(done)].at(-1);
  const text = `${earlier} ${before}`;
  const aims = [...text.matchAll(due)].filter((one) => reached === undefined || at(one) > at(reached));
  const [aim] = aims;
  if (reached === undefined || aim === undefined || new Set(aims.map(at)).size > 1) return [];
  const [words, whole, part, oneAndHalf, inMonths] = found;
  const told =
    inMonths !== undefined
      ? numberOf(inMonths)
      : 12 * (oneAndHalf !== undefined || /^one$/i.test(whole ?? '') ? 1 : numberOf(whole ?? '')) +
        (part?.toLowerCase() === 'quarter' ? 3 : 6);
  const ahead = at(aim) - at(reached);
  const agrees = Math.abs(told - ahead) <= 3;
  if (told > ahead * 4) return [];
  return [
    {
      relation: 'count',
      focus,
      numbers: [...new Set([focus, ...own.filter(({ unit }) => unit === 'years' || unit === 'months')])],
      verdict: agrees ? 'consistent' : 'inconsistent',
      stated: told,
      computed: { low: ahead, high: ahead },
      worded: true,
      slip: !agrees,
      why: {
        en: `by the dates that the text tells it is ${String(ahead)} months; the text has "${words.trim()}"`,
        zh: `按文中所列日期为${String(ahead)}个月；文中为“${words.trim()}”`,
      },
    },
  ];
}
