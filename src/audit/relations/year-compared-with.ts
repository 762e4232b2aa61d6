// A rate or a multiple whose words name the year that it is measured on, in English, where the text tells the amounts of that year, of
// the latest one and of others, wherever they stand: "61.2 million in 2021, 64.0 in 2022 and, after the new intake, 70.4 in 2023; the
// last figure is 15.0% higher than that for 2022"; "96.0 million in 2023, six times what it had been in 2018 … by 2018 it had climbed to
// 32.0 million". Held against the text only where another year of theirs gives what is printed.

import type { Claim } from '../claim.js';
import { meet, type Interval } from '../hedges.js';
import { isReal } from '../frames.js';
import { isSlipOf } from './misprints.js';
import { comparedAs } from './pairs.js';
import { priced } from './price-basis.js';
import type { Reader } from './reader.js';
import { asPrinted, isExactLevel, type Relation, sizeOf } from './relation.js';
import { percentText, refuted } from './refuted.js';

/** How many sentences away the amounts of the years may stand. */
const reach = 3;

export function yearComparedWith(claims: readonly Claim[], reader: Reader): Relation[] {
  const own = claims.filter(({ lang, aside }) => lang === 'en' && aside === null);
  return own.flatMap((told): Relation[] => {
    const sort = sortOf(told);
    if (sort === null || isReal(told) || priced.test(reader.sentence(told))) return [];
    const named = yearNamed(told, reader) ?? yearBefore(told, own, reader);
    if (named === null) return [];
    const before = own.filter((claim) => claim.end <= told.start);
    const line = timeline(told, before, named, reader) ?? timeline(told, own, named, reader);
    return line === null ? [] : judged(told, sort, line, named, reader);
  });
}

type Sort = 'growth' | 'multiple';

function sortOf(claim: Claim): Sort | null {
  if (claim.hedge !== 'exact' || claim.value <= 0) return null;
  if (claim.unit === 'times') return 'multiple';
  return claim.unit === '1' && /^(?:growth|previous|level)$/.test(claim.role) ? 'growth' : null;
}

const what = String.raw`(?:(?:that|those|the (?:figure|level|number|value|result|amount|total|one|sum|output|tonnage|count)|what (?:it|they|the \w+) (?:had )?(?:been|was|were|earned|made|sold|produced|brought in|stood at|came to|cost|carried|handled)|as (?:much|many|large|high) as|it was|they were) )?`;
const more = String.raw`(?:more|less|fewer|higher|lower|greater|larger|smaller|above|below|over|up|down|better|cheaper|dearer|heavier|lighter|bigger|ahead)`;
const behind = new RegExp(
  String.raw`^\s*(?:${more} )?(?:as (?:much|many|large|high|big) as |than |on |over |above |below |from |times )?${what}(?:in|of|for|from|than|on|over|above|below) ((?:19|20)\d\d)\b`,
  'i',
);
const exceeds = new RegExp(
  String.raw`\b(?:exceed(?:s|ed|ing)|surpass(?:es|ed|ing)|beat(?:s|ing)?|top(?:s|ped)|outdid|outdoes) ${what}(?:in|of|for|from)? ?((?:19|20)\d\d) by (?:about |only |just )?$`,
  'i',
);
const opened = new RegExp(
  String.raw`\b(?:compared (?:with|to)|against|measured (?:on|against)|relative to|set beside|in relation to) ${what}(?:(?:in|of|for) )?((?:19|20)\d\d)\b[^;]{0,60},[^,;\d]{0,60}$`,
  'i',
);

/** The one year that the words of a rate hold it to. */
function yearNamed(told: Claim, reader: Reader): number | null {
  const [lead, tail] = [reader.before(told), reader.after(told)];
  const found = behind.exec(tail)?.[1] ?? exceeds.exec(lead)?.[1] ?? opened.exec(lead)?.[1];
  return found === undefined ? null : Number(found);
}

const onBefore =
  /^\s*(?:more |less |higher |lower |up |down )?(?:than |on |over |above |below )(?:the )?(?:one|year|figure|result|total|number)? ?(?:(?:immediately |just |right )?before(?: it)?|preceding(?: one| year)?)\b/i;

/** "The latest year brought an increase of 8.0% on the one immediately before": the year before the latest that is told. */
function yearBefore(told: Claim, claims: readonly Claim[], reader: Reader): number | null {
  if (!onBefore.test(reader.after(told))) return null;
  const years = claims.flatMap((claim) => {
    const near =
      claim.source === told.source && claim.end <= told.start && told.sentence - claim.sentence <= reach;
    const year = near && isExactLevel(claim) ? yearOf(claim, reader) : null;
    return year === null ? [] : [year];
  });
  return years.length === 0 ? null : Math.max(...years) - 1;
}

interface Line {
  now: Claim;
  base: Claim;
  others: Claim[];
}

/** One amount of one measure for each of three years or more: the latest, held against that of the year that is named. */
function timeline(told: Claim, claims: readonly Claim[], named: number, reader: Reader): Line | null {
  const levels = claims.filter(
    (claim) =>
      claim !== told &&
      claim.source === told.source &&
      Math.abs(claim.sentence - told.sentence) <= reach &&
      isExactLevel(claim) &&
      claim.form === 'digits' &&
      !/^(?:1|points|times|years|months|weeks?|days?)$/.test(claim.unit) &&
      yearOf(claim, reader) !== null,
  );
  const base = levels.filter((claim) => yearOf(claim, reader) === named);
  const [one] = base;
  if (one === undefined || base.length > 1) return null;
  const series = levels.filter((claim) => isOfOne(claim, one));
  const years = series.map((claim) => yearOf(claim, reader));
  if (new Set(years).size < 3 || new Set(years).size < years.length) return null;
  const latest = Math.max(...years.map(Number));
  const now = series.find((claim) => yearOf(claim, reader) === latest);
  // what the law asks of a later year is told behind
  if (now === undefined || now.end > told.start || latest <= named) return null;
  return { now, base: one, others: series.filter((claim) => claim !== now && claim !== one) };
}

/** Of one unit, as far as it is printed, and of one size. */
const isOfOne = (a: Claim, b: Claim): boolean =>
  (a.unit === b.unit || ((a.unit === '' || b.unit === '') && a.value >= 1e6 && b.value >= 1e6)) &&
  a.per === b.per &&
  a.value < 12 * b.value &&
  b.value < 12 * a.value;

/** "By 2018 it had climbed to 32.0 million": a year that is past is no deadline. */
const reachedBy = /\bby ((?:19|20)\d\d)\b[^.;\d]*\bhad [a-z]+ (?:to |past |up to )?[$€£¥₹A-Z]*$/i;

/** The one year of a claim that its own words give it. */
function yearOf(claim: Claim, reader: Reader): number | null {
  const reached = reachedBy.exec(reader.gap(claim))?.[1];
  if (reached !== undefined) return Number(reached);
  const { period, periodHere } = claim;
  if (period === null || !periodHere) return null;
  return period.to - period.from === 11 && period.to % 12 === 11 ? Math.floor(period.to / 12) : null;
}

function judged(
  told: Claim,
  sort: Sort,
  { now, base, others }: Line,
  named: number,
  reader: Reader,
): Relation[] {
  const stated = sizeOf(asPrinted(told));
  const of = (claim: Claim): Interval | undefined => comparedAs(sort, now, claim);
  const given = of(base);
  if (given === undefined || meet(given, stated)) return [];
  const meant = others.find((claim) => {
    const other = of(claim);
    return other !== undefined && meet(other, stated);
  });
  // of the year named on the one before it
  const before = others.find((claim) => yearOf(claim, reader) === named - 1);
  const ratio = before === undefined ? undefined : comparedAs('growth', base, before);
  if (ratio !== undefined && meet(ratio, stated)) return [];
  const slipped = isSlipOf(told, given);
  if (meant === undefined && !slipped) return [];
  return [
    refuted(sort, told, [now, base], given, {
      en: `on the ${base.text} of ${String(named)}, which the words name, it is ${print(given, sort)}, not ${told.text}${meant === undefined ? '' : `, which is measured on ${meant.text}`}`,
      zh: `按文中所说的${String(named)}年（${base.text}）应为${print(given, sort)}，而非${told.text}${meant === undefined ? '' : `（以${meant.text}为基数）`}`,
    }),
  ];
}

const print = (given: Interval, sort: Sort): string =>
  sort === 'growth' ? percentText(given) : ((given.low + given.high) / 2).toFixed(1);
