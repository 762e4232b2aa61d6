// Amounts in two currencies and the rate they imply; amounts per head.

import { currencyName } from '../../lib/index.js';
import type { Claim } from '../claim.js';
import { isMoney } from '../cue-input.js';
import { conceptOf } from '../lexicon.js';
import { distance, framesOf, levelsOf, samePeriod } from '../frames.js';
import { meet, type Interval } from '../hedges.js';
import { perUnit } from '../units-in-text.js';
import { misprints } from './misprints.js';
import type { Reader } from './reader.js';
import { closed, divide, middle, relate, scale, type Relation } from './relation.js';

export interface Pair {
  from: Claim;
  to: Claim;
  /** Their currencies: bare kroner are those that the text names the country of. */
  units: readonly [string, string];
  /** Units of the first currency per unit of the second. */
  rate: Interval;
}

/** Amounts told in two currencies. */
export function currencyPairs(claims: readonly Claim[]): Pair[] {
  const codes = new Set(claims.map(({ unit }) => unit).filter((unit) => /^[A-Z]{3}$/.test(unit)));
  return framesOf(claims).flatMap((frame) =>
    frame.conversions.flatMap((to): Pair[] => {
      const from = frame.claims
        .filter(
          (claim) =>
            claim.end <= to.start &&
            nationOf(claim.unit, codes) !== nationOf(to.unit, codes) &&
            claim.role !== 'conversion' &&
            isMoney(claim.unit),
        )
        .at(-1);
      const rate =
        from === undefined || !closed(from) || !closed(to) ? undefined : divide(from.interval, to.interval);
      return from === undefined || rate === undefined
        ? []
        : [{ from, to, units: [nationOf(from.unit, codes), nationOf(to.unit, codes)], rate }];
    }),
  );
}

/** "2.30 billion Norwegian kroner … 690 million kroner": the one currency of that name that the text tells. */
function nationOf(unit: string, codes: ReadonlySet<string>): string {
  const [only, ...more] = isMoney(unit)
    ? [...codes].filter((code) => code !== unit && currencyName(code, 'en').endsWith(` ${unit}`))
    : [];
  return only === undefined || more.length > 0 ? unit : only;
}

/**
 * Units per US dollar, to the order of magnitude, of currencies that have kept it since 2000. Only an implied rate three
 * times off is held against a text that gives no second pair: a million taken for a billion.
 */
const perDollar: Record<string, number> = {
  USD: 1, CNY: 7, EUR: 0.9, GBP: 0.7, JPY: 115, HKD: 7.8, AUD: 1.35, CAD: 1.3, CHF: 1, SGD: 1.4, KRW: 1200, INR: 65, TWD: 31, NZD: 1.5, SEK: 9, NOK: 8.5, DKK: 6.8, MYR: 4, THB: 35, PLN: 3.8, CZK: 23, ILS: 3.8, SAR: 3.75, AED: 3.67,
}; // prettier-ignore

export function conversionRelations(claims: readonly Claim[]): Relation[] {
  const pairs = currencyPairs(claims);
  return pairs.flatMap((pair): Relation[] => {
    const usual = usualRate(pair);
    if (usual !== null && isFarFrom(usual, pair)) {
      return [
        judgePair(
          pair,
          { low: usual / 3, high: usual * 3 },
          { en: 'a unit or a scale is wrong', zh: '单位或数量级有误' },
        ),
      ];
    }
    const others = pairs.filter(
      (other) =>
        other !== pair &&
        other.units.every((unit, i) => unit === pair.units[i]) &&
        !(usual !== null && isFarFrom(usual, other)),
    );
    // A pair that another bears out stands; one alone is held against those that bear each other out.
    const peer = others.find((other) => agree(pair, other));
    const nearest =
      peer ?? others.find((other) => others.some((third) => third !== other && agree(other, third)));
    const only = nearest ?? (others.length === 1 ? others[0] : undefined);
    if (only === undefined || isOtherDay(pair, only)) return [];
    const told = {
      en: `${only.from.text} and ${only.to.text} imply ${rateText(only)}`,
      zh: `${only.from.text}与${only.to.text}对应的汇率为${rateText(only)}`,
    };
    return [judgePair(pair, allowedBy(only, pair), told)];
  });
}

/** The order of magnitude of a pair's rate, where it is known. */
function usualRate({ units: [from, to] }: Pair): number | null {
  const [a, b] = [perDollar[from], perDollar[to]];
  return a === undefined || b === undefined ? null : a / b;
}

function isFarFrom(usual: number, pair: Pair): boolean {
  const rate = middle(pair.rate);
  return rate > usual * 3 || rate < usual / 3;
}

/** Rates of one text may be of two days or two years; of one period they differ by rounding only. */
function allowedBy(other: Pair, pair: Pair): Interval {
  const slack = samePeriod(pair.from, other.from) ? 0.012 : 0.15;
  return { low: other.rate.low * (1 - slack), high: other.rate.high * (1 + slack) };
}

function agree(a: Pair, b: Pair): boolean {
  return meet(a.rate, allowedBy(b, a));
}

/** How far apart the rates of a mean and of a day may lie within one year. */
const apartInYear = 0.08;

/** A little apart, and by no slip of either amount: an average of the year beside its end, or a rate that was agreed. */
function isOtherDay(pair: Pair, other: Pair): boolean {
  const [a, b] = [middle(pair.rate), middle(other.rate)];
  if (agree(pair, other) || Math.abs(a / b - 1) > apartInYear) return false;
  return !isSlipped(pair, allowedBy(other, pair)) && !isSlipped(other, allowedBy(pair, other));
}

/** Whether a slip in either amount of a pair explains that its rate is another. */
const isSlipped = ({ from, to }: Pair, allowed: Interval): boolean =>
  [
    ...misprints(from).map((undone) => divide(undone, to.interval)),
    ...misprints(to).map((undone) => divide(from.interval, undone)),
  ].some((rate) => rate !== undefined && meet(rate, allowed));

function judgePair(pair: Pair, allowed: Interval, told: { en: string; zh: string }): Relation {
  const agrees = meet(pair.rate, allowed);
  const computed = divide(pair.from.interval, allowed) ?? allowed;
  return {
    relation: 'conversion',
    focus: pair.to,
    numbers: [pair.to, pair.from],
    verdict: agrees ? 'consistent' : 'inconsistent',
    stated: pair.to.value,
    computed,
    why: {
      en: `${pair.from.text} / ${pair.to.text} = ${rateText(pair)} ${pair.from.unit} per ${pair.to.unit}; ${told.en}`,
      zh: `${pair.from.text} / ${pair.to.text} = 1${currencyName(pair.to.unit, 'zh')}合${rateText(pair)}${currencyName(pair.from.unit, 'zh')}；${told.zh}`,
    },
  };
}

/** The implied rate in four significant digits. */
export function rateText({ rate }: Pair): string {
  return String(Number(middle(rate).toPrecision(4)));
}

const perHeadParts: Record<string, string> = { gdp_per_head: 'gdp' };

/** Amount / persons = amount per head. A year's amount per head is on the mean population, so the end's may be 2.5 % off. */
export function perHeadRelations(claims: readonly Claim[], reader: Reader): Relation[] {
  const levels = levelsOf(claims).filter((claim) => closed(claim));
  return levels.flatMap((ratio): Relation[] => {
    const of = perHeadParts[ratio.concept ?? ''] ?? null;
    if (of === null && ratio.lang === 'zh') return [];
    const perWord =
      /\bper (head|capita|person|employee|worker|visitor|visit|tourist|guest|inhabitant|resident)\b[^,;.]{0,25}$/i.exec(
        reader.gap(ratio),
      )?.[1];
    const per =
      ratio.per ??
      (perWord === undefined || of !== null ? null : perUnit(perWord)) ??
      (of !== null ||
      ratio.words.some((word) => word.includes('人均') || word === 'capita') ||
      /人均[^，；。]{0,8}$/.test(reader.before(ratio))
        ? 'persons'
        : /亩(?:均)?产量?[^，；。]{0,4}$/.test(reader.before(ratio))
          ? '亩'
          : null);
    if (
      per === null ||
      (ratio.per === null && ratio.concept !== null && of === null && conceptOf(ratio.concept)?.real === true)
    )
      return [];
    const counts = levels.filter(
      (claim) =>
        claim !== ratio &&
        countsAs(claim, per) &&
        claim.source === ratio.source &&
        distance(claim, ratio) <= (of === null ? 1 : 8) &&
        periodsFit(claim, ratio),
    );
    const amounts = levels.filter(
      (claim) =>
        claim !== ratio &&
        claim.per === null &&
        claim.unit === ratio.unit &&
        claim.source === ratio.source &&
        claim.value > ratio.value * 10 &&
        (of === null
          ? distance(claim, ratio) <= 1 &&
            (claim.start < ratio.end || (per === '亩' && claim.sentence === ratio.sentence))
          : claim.concept === of && (samePeriod(claim, ratio) || claim.period?.to === ratio.period?.to)),
    );
    const most = Math.max(...counts.map((count) => count.value));
    const all = /全部|所有|\ball\b/i.test(reader.gap(ratio));
    const divisors = all ? counts.filter((count) => count.value === most) : counts;
    const choices = amounts.flatMap((amount) => divisors.map((count) => ({ amount, count })));
    const slack = of === null ? 0 : 0.025;
    const judged = choices.flatMap(({ amount, count }) => {
      const result = divide(amount.interval, scale(count.interval, 1 / (areas[per]?.size ?? 1)));
      if (result === undefined) return [];
      return [
        relate(
          'per_head',
          ratio,
          [amount, count],
          { low: result.low * (1 - slack), high: result.high * (1 + slack) },
          `${amount.text} / ${count.text}`,
        ),
      ];
    });
    const fits = judged.find((relation) => relation.verdict === 'consistent');
    if (fits !== undefined) return [fits];
    const slipped = judged.filter(isScaleSlip);
    if (slipped.length === 1) return slipped;
    const [only] = judged;
    return judged.length === 1 &&
      only !== undefined &&
      (of !== null || sameSentence(choices[0], ratio) || isScaleSlip(only))
      ? judged
      : [];
  });
}

/** Off by a thousand, ten thousand or a million to three digits: a scale word taken for another. */
function isScaleSlip({ stated, computed }: Relation): boolean {
  const off = stated / ((computed.low + computed.high) / 2);
  return [1e-6, 1e-4, 1e-3, 1e3, 1e4, 1e6].some((power) => Math.abs(off / power - 1) < 0.005);
}

function sameSentence(choice: { amount: Claim; count: Claim } | undefined, ratio: Claim): boolean {
  return (
    choice !== undefined &&
    choice.amount.sentence === ratio.sentence &&
    Math.abs(choice.count.sentence - ratio.sentence) <= 1
  );
}

/** What one unit that an amount is told per is of the unit that areas are kept in. */
const areas: Record<string, { unit: string; size: number }> = {
  hectare: { unit: 'm2', size: 1e4 },
  公顷: { unit: 'm2', size: 1e4 },
  亩: { unit: 'mu', size: 1 },
};

function countsAs(claim: Claim, per: string): boolean {
  if (areas[per] !== undefined) return claim.unit === areas[per].unit;
  if (claim.unit === per) return true;
  return (
    (per === 'persons' &&
      (claim.unit === 'visits' ||
        claim.unit === 'persons' ||
        (claim.concept === 'population' && claim.unit === ''))) ||
    (per === 'visits' && (claim.unit === 'persons' || claim.unit === 'visits'))
  );
}

function periodsFit(count: Claim, ratio: Claim): boolean {
  if (count.period === null || ratio.period === null) return true;
  return Math.floor(count.period.to / 12) === Math.floor(ratio.period.to / 12);
}
