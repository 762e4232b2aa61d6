// Growth over years between two amounts that an English text dates, wherever they stand: "12.05 TWh in 2021 … 8.20 TWh in 2016; the
// average annual rate of growth between the two years was 8.0 percent"; "18,420 in 2018 … grew by 27.6% in the five years to 2023".
// Held against the text where another number of years, or another year, explains what is printed.

import type { Claim } from '../claim.js';
import { meet, type Interval } from '../hedges.js';
import { isKin, yearOf } from './one-year-twice.js';
import { averageOver, divideBoth } from './pairs.js';
import type { Reader } from './reader.js';
import { percentText } from './refuted.js';
import { asPrinted, type Relation } from './relation.js';
import { isOfSameMeasure } from './same-measure.js';
import { levelsInDigits } from './tiled-periods.js';

/** How many sentences before the rate the two amounts may stand. */
const reach = 2;

export function datedPaces(claims: readonly Claim[], reader: Reader): Relation[] {
  const own = claims.filter(({ lang, aside }) => lang === 'en' && aside === null);
  const levels = levelsInDigits(claims);
  const rates = own.filter(
    ({ unit, hedge, half, value }) => unit === '1' && hedge === 'exact' && half > 0 && value < 1,
  );
  return rates.flatMap((rate) => {
    const two = datedBefore(rate, levels, reader);
    return two === null || isOfOther(rate, two, reader)
      ? []
      : [...averaged(rate, two, reader), ...counted(rate, two, own, reader)];
  });
}

interface Two {
  first: Claim;
  last: Claim;
  years: number;
}

/** The only two amounts of their measure that are told with their years before a rate, or in its sentence. */
function datedBefore(rate: Claim, levels: readonly Claim[], reader: Reader): Two | null {
  const dated = levels
    .filter(
      ({ source, sentence, start }) =>
        source === rate.source && start < rate.start && rate.sentence - sentence <= reach,
    )
    .flatMap((claim) => {
      const year = yearOf(claim, reader);
      return year === null ? [] : [{ claim, year: Number(year) }];
    })
    .toSorted((a, b) => a.year - b.year);
  const [first, last, ...more] = dated;
  if (first === undefined || last === undefined || more.length > 0) return null;
  const years = last.year - first.year;
  return years < 2 || !isKin(first.claim, last.claim)
    ? null
    : { first: first.claim, last: last.claim, years };
}

/** "The average growth of GDP", "households grew by": of none of the words of the two amounts. */
function isOfOther(rate: Claim, two: Two, reader: Reader): boolean {
  const named =
    /\b(?:growth|increase|rise|decrease|decline|fall|rate)(?: rates?)? (?:of|in) (?!growth|increase|decline)(?:the |its )?([A-Za-z]{3,})/i.exec(
      reader.before(rate).slice(-120),
    )?.[1];
  const around = [two.first, two.last].map((claim) => reader.sentence(claim)).join(' ');
  if (named !== undefined && !new RegExp(String.raw`\b${named.slice(0, 5)}`, 'i').test(around)) return true;
  // "the mean annual growth rate" is of whatever was told
  return !yearly.test(reader.gap(rate)) && !isOfSameMeasure(rate, [two.first, two.last], reader);
}

const yearly =
  /\b(?:average|mean)\b[^.;\d]{0,50}\b(?:annual|yearly|a year|per year)\b|\b(?:annual|yearly)\s(?:average|mean)\b/i;
const aYear =
  /^\s*(?:a year|per year|per annum|annually)?,?\s*(?:a year |annually )?(?:on (?:the )?average|a year on average)\b/i;
const ofBoth =
  /\b(?:between the two|over the (?:whole )?(?:period|interval)|(?:over|in) (?:these|those|the|all) (?:\w+ )?years|in between)\b/i;
const otherwise =
  /\b(?:real terms|constant prices|inflation|prices?|volume|per (?:head|capita)|share|target|plan\w*|since|until|excluding)\b/i;

const shift = ({ low, high }: Interval, by: number): Interval => ({ low: low + by, high: high + by });

/** Told as an average of the years between both: where it is not, and is of another number of years, one of the years is wrong. */
function averaged(rate: Claim, two: Two, reader: Reader): Relation[] {
  const sentence = reader.sentence(rate);
  const gap = reader.before(rate).slice(-90);
  const isAverage = yearly.test(gap) || aYear.test(reader.tail(rate));
  if (!isAverage || !ofBoth.test(sentence) || otherwise.test(sentence)) return [];
  const ratio = divideBoth(asPrinted(two.last), asPrinted(two.first));
  const sign = two.last.value < two.first.value ? -1 : 1;
  const stated = asPrinted(rate);
  const over = (years: number): boolean => {
    const pace = averageOver(ratio, years);
    return pace !== undefined && meet(sign < 0 ? { low: -pace.high, high: -pace.low } : pace, stated);
  };
  const fits = [two.years - 1, two.years, two.years + 1].some(over);
  const other = Array.from({ length: 20 }, (_, i) => i + 2).find(over);
  const pace = averageOver(ratio, two.years);
  if (fits || other === undefined || pace === undefined) return [];
  return [
    {
      relation: 'average_growth',
      focus: rate,
      numbers: [rate, two.last, two.first],
      verdict: 'inconsistent',
      stated: rate.value,
      computed: sign < 0 ? { low: -pace.high, high: -pace.low } : pace,
      worded: true,
      slip: true,
      why: {
        en: `from ${two.first.text} to ${two.last.text} in ${String(two.years)} years it is ${percentText(pace)} a year; ${rate.text} would be over ${String(other)} years`,
        zh: `${String(two.years)}年间由${two.first.text}至${two.last.text}，年均为${percentText(pace)}；${rate.text}对应${String(other)}年`,
      },
    },
  ];
}

const countBehind = /^\s*(?:to (?:19|20)\d\d|earlier|before)\b/i;
const countBefore =
  /\b(?:in|over|within|during|of) (?:the |these |those )?(?:(?:last|past|intervening) )?$|\bthan (?:in )?$/i;

/** The whole growth between both in a number of years that is not the one between them. */
function counted(rate: Claim, two: Two, own: readonly Claim[], reader: Reader): Relation[] {
  const ratio = divideBoth(asPrinted(two.last), asPrinted(two.first));
  if (ratio === undefined) return [];
  const change = shift(ratio, -1);
  const size = change.high < 0 ? { low: -change.high, high: -change.low } : change;
  if (!meet(size, asPrinted(rate))) return [];
  const counts = own.filter(
    (claim) =>
      claim.source === rate.source &&
      claim.sentence === rate.sentence &&
      claim.unit === 'years' &&
      // "29.6 percent more than four years earlier"
      (claim.hedge === 'exact' || /\bthan $/i.test(reader.before(claim))) &&
      Number.isInteger(claim.value) &&
      (countBehind.test(reader.after(claim)) || countBefore.test(reader.before(claim))),
  );
  const [count] = counts;
  if (count === undefined || counts.length > 1 || Math.abs(count.value - two.years) < 2) return [];
  if (count.value > two.years * 3 || two.years > count.value * 3) return [];
  return [
    {
      relation: 'count',
      focus: count,
      numbers: [count, rate, two.last, two.first],
      verdict: 'inconsistent',
      stated: count.value,
      computed: { low: two.years, high: two.years },
      worded: true,
      slip: true,
      why: {
        en: `${rate.text} is the way from ${two.first.text} to ${two.last.text}, which by their years is ${String(two.years)} years; the text has ${count.text}`,
        zh: `${rate.text}为${two.first.text}至${two.last.text}的变化，按所列年份为${String(two.years)}年；文中为${count.text}`,
      },
    },
  ];
}
