// A whole and the amounts told right behind or right before it: parts by their place in the text, whatever their words.

import type { Claim } from '../claim.js';
import { isMoney } from '../cue-input.js';
import { distance, isAdditive, levelsOf, samePeriod } from '../frames.js';
import { meet, type Interval } from '../hedges.js';
import { isTimeUnit } from '../units-in-text.js';
import type { Candidate } from './candidate.js';
import { isFourQuarters, isHalves, isQuarters } from './parts-of-year.js';
import type { Reader } from './reader.js';
import { add, closed, scale } from './relation.js';
import { announced, isItem, isLeft, isNested, isRestBehind, isSeries } from './run-shapes.js';

/** How many parts, and how many sentences behind their whole, are looked at. */
const [mostParts, furthest] = [12, 3];

/** Small counts are exact; any other number is as precise as it is printed. */
export function exactly(claim: Claim): Interval {
  const counted = claim.hedge === 'exact' && claim.half === 0.5 && claim.value < 1000;
  return counted ? { low: claim.value, high: claim.value } : claim.interval;
}

/** "Receipts over the preceding ten months had come to 22.29 billion": a part of the months so far. */
const isOfMonthsBefore = (claim: Claim, reader: Reader): boolean =>
  claim.lang === 'en' &&
  /\b(?:preceding|previous|first|earlier|prior)\s+(?:[a-z]+\s+)?(?:months|quarters|weeks|days)\b[^.;]*$/i.test(
    reader.before(claim),
  );

/** Readings of a run of amounts as the parts of one that stands before or behind them. */
export function runCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const told = claims.filter((claim) => claim.role === 'previous' && isOfMonthsBefore(claim, reader));
  const amounts = [...levelsOf(claims), ...told].filter(
    (claim) =>
      closed(claim) &&
      isAdditive(claim) &&
      // 完成年初预算80亿元的52.4%: what a share is of is no part.
      !(claim.lang === 'zh' && /^[）)]?的\d/.test(reader.after(claim))) &&
      (claim.unit !== '' || Number.isInteger(claim.value)),
  );
  return amounts.flatMap((whole) => {
    const rivals = amounts.filter((claim) => alike(claim, whole) && claim !== whole);
    const behind = rivals.filter(
      (claim) => claim.start > whole.end && claim.sentence - whole.sentence <= furthest,
    );
    const reach = isTotalled(whole, rivals, reader) ? furthest : 0;
    const before = rivals.filter(
      (claim) => claim.end < whole.start && whole.sentence - claim.sentence <= reach,
    );
    const open = behind.filter((claim) => reader.bracket(claim) < 0);
    return [
      ...forward(whole, behind, rivals, reader),
      ...(open.length < behind.length ? forward(whole, open, rivals, reader) : []),
      ...backward(whole, before, reach > 0),
    ];
  });
}

/** Runs that begin behind the whole: all of them as possible readings, and the one that the text marks as its parts. */
function forward(
  whole: Claim,
  behind: readonly Claim[],
  rivals: readonly Claim[],
  reader: Reader,
): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < Math.min(behind.length, 6); from++) {
    for (let to = from + 1; to < Math.min(behind.length, from + mostParts); to++) {
      const parts = behind.slice(from, to + 1);
      const total = parts.reduce((sum, part) => sum + part.value, 0);
      if (total > whole.value * 20 && !offByScale(total / whole.value) && !hasGiant(parts, whole)) break;
      found.push({
        ...candidate(
          whole,
          parts,
          isSeries(parts, reader)
            ? 'possible'
            : from === 0
              ? isDivided(whole, parts, behind, reader)
                ? 'weak'
                : evidenceFor(whole, parts, behind, rivals, reader)
              : isSentence(whole, parts, behind) &&
                  !isApart(whole, parts, rivals, reader) &&
                  isSection(whole, parts, behind, reader) === 'possible'
                ? 'weak'
                : isSection(whole, parts, behind, reader),
        ),
        apart: from === 0 && parts.length === 4 && isFourQuarters(parts, reader),
        first: from === 0 && parts.every((part) => part.sentence === parts[0]?.sentence),
      });
      // One of them may be a part of a part.
      if (from === 0 && parts.length >= 3 && parts.length <= 6)
        for (const left of parts.slice(1))
          found.push(candidate(whole, parts.filter((part) => part !== left), 'possible')); // prettier-ignore
    }
  }
  return found;
}

/** 3.90万人次 for parts of 3.90亿人次. */
const offByScale = (ratio: number): boolean =>
  [1e4, 1e8].some((power) => ratio > power / 2 && ratio < power * 2);

/** One part that is told with another scale than the rest. */
function hasGiant(parts: readonly Claim[], whole: Claim): boolean {
  const giants = parts.filter((part) => part.value > whole.value * 20);
  return (
    giants.length === 1 &&
    giants[0] !== undefined &&
    giants[0].value < whole.value * (giants[0].lang === 'zh' ? 2e4 : 1e3)
  );
}

/** A total by the words right before it, or by those that open its sentence: "Added up, these three types recorded 323,230". */
function isTotalled(whole: Claim, rivals: readonly Claim[], reader: Reader): boolean {
  const last = rivals.filter((claim) => claim.sentence === whole.sentence && claim.end <= whole.start).at(-1);
  const lead = last === undefined ? reader.gap(whole) : reader.between(last, whole).slice(-80);
  if (totalled.test(lead)) return true;
  const [, opening = ''] = /^([^.;]{0,60})/.exec(reader.before(whole)) ?? [];
  return (
    opensTotal[whole.lang].test(opening) &&
    rivals.every((claim) => claim.sentence !== whole.sentence || claim.start > whole.start)
  );
}

const opensTotal = {
  en: /^\W*(?:added up|add(?:ed)? together|taken together|put together|all told|together|combined|between them|in all|in total|altogether|in sum)\b/i,
  zh: /^(?:以上|上述|三者|两者|四者|[两二三四五六][项类者地市区县]|合起来|加起来|加总)[^，。；]{0,8}(?:合计|共计|总计|相加|合起来|加起来|共)/,
};

function backward(whole: Claim, before: readonly Claim[], summing: boolean): Candidate[] {
  return before.flatMap((_, from): Candidate[] => {
    const parts = before.slice(from);
    if (parts.length < 2) return [];
    return [candidate(whole, parts, summing && from === 0 ? 'likely' : 'possible')];
  });
}

const totalled =
  /合计|共计|总计|合共|总共|全年|全部|\b(?:total|altogether|in all|together|combined|overall|whole year|full year|year as a whole|for the year|sum|giving|making|bringing|yielding|add(?:s|ed|ing)? up to)\b/i;

/** More, fewer and as many: there is no fourth. */
const upDownSame = {
  en: [
    /\b(?:up|rose|ris\w+|increas\w+|grew|gain\w*)\b/i,
    /\b(?:down|fell|fall\w*|declin\w+|decreas\w+|drop\w*)\b/i,
    /\b(?:unchanged|flat|stable|the same|no change)\b/i,
  ],
  zh: [/上涨|增长|上升/, /下降|下跌|回落|减少/, /持平|不变/],
};

/** What the text says of a run that begins right behind its whole. */
function evidenceFor(
  whole: Claim,
  parts: readonly Claim[],
  behind: readonly Claim[],
  rivals: readonly Claim[],
  reader: Reader,
): Candidate['evidence'] {
  const last = parts.at(-1);
  // 前三类合计319.2亿元, behind the parts that it is the total of, is no further part.
  if (whole.lang === 'zh' && parts.slice(2).some((part) => /合计|共计|小计|总计|合共/.test(reader.gap(part))))
    return 'possible';
  if (last !== undefined && isNested(whole, parts, rivals, reader)) return 'possible';
  // "(male 2,837/female 3,369)": a pair of many
  if (
    parts.slice(1).some((part, i) =>
      reader
        .between(parts[i] as Claim, part)
        .trimStart()
        .startsWith('/'),
    )
  )
    return 'possible';
  // "17 of this year's 38": the one is a part of the other.
  if (
    whole.lang === 'en' &&
    parts
      .slice(1)
      .some((part, i) => /^\s*(?:out )?of\s[^,;:.()]*$/i.test(reader.between(parts[i] as Claim, part)))
  )
    return 'possible';
  // "8,912 of the 12,460, including 5,730 nurses; the other 3,548": the rest is of the outer whole
  const isSetOff = last !== undefined && (last.rest || reader.gap(last).includes(';'));
  if (isSetOff && rivals.some((other) => other.end < whole.start && isSumOf(other, [whole, last])))
    return 'possible';
  if (isItem(whole, parts, reader)) return 'possible';
  if (last !== undefined && isRestBehind(whole, parts, reader)) return 'likely';
  // 对A、B、C出口分别为3.38亿元、3.23亿元和2.82亿元: one of a list is no whole of the others.
  if (whole.lang === 'zh' && parts[0] !== undefined && /^[、和与及]/.test(reader.between(whole, parts[0])))
    return 'possible';
  const next = behind[behind.indexOf(last as Claim) + 1];
  const ends = next === undefined || next.sentence !== last?.sentence;
  const together = parts.every((part) => part.sentence === parts[0]?.sentence);
  if (last === undefined || !together || last.sentence - whole.sentence > 1) return 'possible';
  if (isList(whole, parts, reader)) return 'possible';
  // "Perth 118, Yilga 94, others 47. Altogether 259 thousand": the first of a list whose total is told.
  const isTold = (other: Claim): boolean =>
    other.end < whole.start || (whole.lang === 'en' && distance(other, whole) <= 1);
  if (rivals.some((other) => isTold(other) && isSumOf(other, [whole, ...parts]))) return 'possible';
  if (reader.bracket(whole) >= 0 && reader.bracket(parts[0] as Claim) < 0 && whole.lang === 'en')
    return 'possible';
  if (rivals.some((other) => other.end < (parts[0]?.start ?? 0) && isSumOf(other, parts))) return 'possible';
  if (parts.length === 4 && isFourQuarters(parts, reader) && ends) return 'sure';
  if (isQuarters(parts, whole, reader) || isHalves(parts, whole, reader)) return 'sure';
  if (ends && covers(parts, whole)) return 'sure';
  if (parts.some((part) => part.period !== null && whole.period !== null && !oneTime(part, whole)))
    return last.rest && whole.lang === 'zh' && parts.length === 2 ? 'likely' : 'possible';
  const isTally = (claim: Claim): boolean =>
    upDownSame[whole.lang].every((way) => way.test(reader.sentence(claim)));
  const counted =
    parts.length >= 3 && parts.every((part) => part.half <= 0.5 && Number.isInteger(part.value));
  if (counted && ends && isTally(last) && !isTally(whole)) return 'sure';
  // A part that is more than its whole is one only where a slip of scale made it so.
  if (parts.some((part) => part.value > whole.value * 1.05 || part.value < 0))
    return ends && announced[whole.lang].test(reader.between(whole, parts[0] as Claim)) ? 'weak' : 'possible';
  // Two parts of two digits each: chance would explain too much.
  const digits = (claim: Claim): number => (claim.text.match(/\d/g) ?? []).length;
  if (parts.length === 2 && whole.lang === 'zh' && digits(whole) <= 2 && !last.rest) return 'possible';
  if (last.rest && !parts.slice(0, -1).some((part) => part.rest) && !isLeft(last, reader)) return 'sure';
  if (!ends) return 'possible';
  const first = parts[0] as Claim;
  if (announced[whole.lang].test(reader.between(whole, first))) return 'likely';
  return isApart(whole, parts, rivals, reader) ? 'possible' : 'weak';
}

/** The whole is a part beside the others, or one of the parts is what those behind it make: a list of its own. */
function isList(whole: Claim, parts: readonly Claim[], reader: Reader): boolean {
  const [first] = parts;
  if (parts.some((part) => part.value === whole.value)) return true;
  if (
    whole.partOf !== null &&
    whole.lang === 'en' &&
    first?.sentence === whole.sentence &&
    !announced.en.test(reader.between(whole, first))
  )
    return true;
  if (whole.partOf !== null && parts.every((part) => part.partOf === whole.partOf)) return true;
  return first !== undefined && parts.length > 2 && isSumOf(first, parts.slice(1));
}

/** "Lagos 13.1 million; Kano 3.6 million": the first of a list is no total; nor is an amount whose own sentence has ended. */
const isApart = (whole: Claim, parts: readonly Claim[], rivals: readonly Claim[], reader: Reader): boolean =>
  whole.lang === 'en' &&
  (/^\s*(?:\([^()]*\)\s*)?;/.test(reader.after(whole)) ||
    rivals.some((other) => other.start > whole.end && other.end < (parts[0]?.start ?? 0)));

/** Another amount that the parts make up: they are then its parts. */
function isSumOf(whole: Claim, parts: readonly Claim[]): boolean {
  const sum = parts.map(exactly).reduce(add, { low: 0, high: 0 });
  // a table's title may tell the scale of its lines, and the total be printed with it
  return (
    !parts.includes(whole) &&
    (whole.lang === 'en' ? [1, 1e3, 1e6] : [1]).some((by) => meet(whole.interval, scale(sum, by)))
  );
}

/** April, May and June beside their quarter: months or quarters that follow each other and fill it. */
function covers(parts: readonly Claim[], whole: Claim): boolean {
  const spans = parts.map(({ period }) => period);
  const { period } = whole;
  if (period === null || period.point === true || parts.length < 3) return false;
  return spans.every(
    (span, i) =>
      span !== null &&
      span.point !== true &&
      parts[i]?.periodHere === true &&
      span.from === (i === 0 ? period.from : (spans[i - 1]?.to ?? 0) + 1) &&
      (i < spans.length - 1 || span.to === period.to),
  );
}

/** Of one period; the end of a year goes with the year. */
function oneTime(a: Claim, b: Claim): boolean {
  if (samePeriod(a, b)) return true;
  const pointed = a.period?.point === true || b.period?.point === true;
  return pointed && Math.floor((a.period?.to ?? 0) / 12) === Math.floor((b.period?.to ?? 0) / 12);
}

/** Three or more amounts, all that one of the next sentences tells, behind the first amount of its own. */
function isSentence(whole: Claim, parts: readonly Claim[], behind: readonly Claim[]): boolean {
  const [first] = parts;
  if (first === undefined || parts.length < 3 || first.sentence - whole.sentence > 2) return false;
  const own = behind.filter((claim) => claim.sentence === first.sentence);
  // "Of this, 535 million is for training. Other amounts include …": some of the parts stand before.
  if (behind.some((claim) => claim.start < first.start && claim.partOf === whole.frame)) return false;
  return (
    first.sentence !== whole.sentence &&
    own.length === parts.length &&
    own.every((claim, i) => claim === parts[i] && claim.value < whole.value)
  );
}

/** "The accounts divide it fully among three sectors. Farming yielded 27.3 …": said to be all, in a sentence between. */
function isDivided(whole: Claim, parts: readonly Claim[], behind: readonly Claim[], reader: Reader): boolean {
  const [first] = parts;
  return (
    first !== undefined &&
    first.sentence - whole.sentence === 2 &&
    isSentence(whole, parts, behind) &&
    /\b(?:divid\w+|split|broken down|breaks? down|consists?|compris\w+|made up|falls? into)\b|由[^。；]{0,12}(?:组成|构成)|分为|分成|划分/i.test(
      reader.between(whole, first),
    )
  );
}

/** A run that is all that a sentence further on tells as parts of the whole. */
function isSection(
  whole: Claim,
  parts: readonly Claim[],
  behind: readonly Claim[],
  reader: Reader,
): Candidate['evidence'] {
  const [first] = parts;
  const here = behind.filter((claim) => claim.sentence === first?.sentence);
  // 60岁及以上人口88.7万人，其中65岁及以上人口64.3万人: a part of a part.
  const own = here.filter((claim) => !here.some((other) => other.frame === claim.partOf));
  const all = own.length === parts.length && own.every((claim, i) => claim === parts[i]);
  if (!all || first === undefined) return 'possible';
  if (own.every((claim) => claim.partOf === whole.frame && claim.value <= whole.value)) return 'likely';
  const opened = sectionCue.test(reader.before(first)) && first.sentence > whole.sentence;
  if (!opened || parts.length < 3 || first.sentence - whole.sentence > 2) return 'possible';
  return own.every((claim) => claim.period === null || oneTime(claim, whole)) ||
    isQuarters(own, whole, reader)
    ? 'likely'
    : 'weak';
}

const sectionCue =
  /(?:分|按)[^，。；]{1,12}(?:看|分|计|划分)[^，。；]{0,4}[，：]|按[^，。；：]{2,8}：|其中|逐季/;

function candidate(whole: Claim, parts: readonly Claim[], evidence: Candidate['evidence']): Candidate {
  return {
    relation: 'sum',
    focus: whole,
    others: parts,
    compute: (others) => others.reduce(add, { low: 0, high: 0 }),
    reading: exactly,
    formula: parts.map((part) => part.text).join(' + '),
    evidence,
  };
}

/** Amounts of one measure. A bare number may count whatever the other counts; a bare amount of money is a large one. */
export function alike(a: Claim, b: Claim): boolean {
  if (a.per !== b.per || a.source !== b.source) return false;
  if (a.unit === b.unit) return true;
  // "470,000 visitors … 500,000 people passed the gates"
  if (a.lang === 'en' && a.concept === 'visits' && b.concept === 'visits' && [a, b].every(isGuests))
    return true;
  const [bare, other] = a.unit === '' || a.unit === 'count' ? [a, b] : [b, a];
  if (bare.unit !== '' && bare.unit !== 'count') return false;
  if (rateUnits.test(other.unit) || isTimeUnit(other.unit)) return false;
  if (isMoney(other.unit)) return bare.unit === '' && bare.value >= 1e6;
  return bare.value >= 1e6 || (Number.isInteger(bare.value) && Number.isInteger(other.value));
}

const isGuests = ({ unit }: Claim): boolean => unit === 'visits' || unit === 'persons';

const rateUnits = /^(?:1|points|index_points|times|doublings)$/;
