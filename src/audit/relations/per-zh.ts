// Amounts of Chinese texts told per person, household, day, piece or area: 人均花费655元, 日均311.5万件, 亩产412公斤,
// 平均每件单价6.35美元, 每平方公里产出45.3亿元.

import type { Claim } from '../claim.js';
import { isMoney } from '../cue-input.js';
import { distance, samePeriod } from '../frames.js';
import type { Interval } from '../hedges.js';
import { type Candidate, holds } from './candidate.js';
import { divideBoth } from './pairs.js';
import { type Divisor, divisorOf, isPerUnit, qualifier, speaksOf } from './per-words-zh.js';
import type { Reader } from './reader.js';
import { closed, scale } from './relation.js';
import { exactly } from './runs.js';

/** How many sentences back an amount, and the count that it is divided by, may stand. */
const [amountsReach, countsReach] = [2, 4];

/** Amounts per one with every amount and count in reach of them. */
export function perCandidatesZh(claims: readonly Claim[], reader: Reader): Candidate[] {
  const levels = claims.filter(
    (claim) =>
      claim.lang === 'zh' &&
      (claim.role === 'level' || claim.role === 'previous') &&
      claim.value > 0 &&
      claim.unit !== '1',
  );
  return levels.filter(closed).flatMap((ratio): Candidate[] => {
    const divisor = divisorOf(ratio, reader);
    if (divisor === null || /gdp_per_head/.test(ratio.concept ?? '')) return [];
    const plain = levels.filter(
      (claim) =>
        claim !== ratio &&
        distance(claim, ratio) <= countsReach &&
        (claim.start < ratio.start || claim.sentence === ratio.sentence) &&
        !isPerUnit(claim, reader),
    );
    const amounts = plain.filter(
      (claim) =>
        sameThing(claim.unit, ratio.unit) &&
        claim.per === null &&
        closed(claim) &&
        distance(claim, ratio) <= amountsReach,
    );
    const whose = qualifier(ratio, reader);
    const all = countsFor(ratio, divisor, plain, amounts, reader);
    const called = all.filter(({ claim }) => claim !== null && speaksOf(claim, whose, reader));
    const counts = whose !== '' && called.length > 0 ? called : all;
    const isOther =
      whose !== '' && called.length === 0 && !amounts.some((claim) => speaksOf(claim, whose, reader));
    const read = amounts.flatMap((amount) =>
      counts
        .filter(({ claim }) => claim === null || closed(claim))
        .map((count): Candidate => ({
          ...candidate(ratio, amount, count, counts),
          evidence:
            isOther || isOfAnother(amount, count, all, reader) || isFarOff(amount, count, ratio)
              ? 'possible'
              : evidenceFor(ratio, amount, count, amounts, counts, reader),
        })),
    );
    // One that holds, by whatever amounts, leaves a doubt about the others.
    const holding = read.filter(holds);
    return holding.length > 0 ? holding.slice(0, 1).map((one) => ({ ...one, evidence: 'likely' })) : read;
  });
}

/** 过夜游客花去389.6亿元 … 一日游游客人均614元: what is named as one count is named is not divided by another. */
function isOfAnother(amount: Claim, { claim: count }: Count, all: readonly Count[], reader: Reader): boolean {
  if (count === null) return false;
  const own = leadOf(amount, reader);
  const name = (claim: Claim): string =>
    leadOf(claim, reader)
      .replace(/^(?:其中|其余|而|另有)/, '')
      .slice(0, 2);
  const called = all.flatMap(({ claim }) =>
    claim !== null && name(claim).length === 2 && own.startsWith(name(claim)) ? [claim] : [],
  );
  return called.length > 0 && called.every((claim) => name(claim) !== name(count));
}

/** 开展活动4128场，平均每场52人: of whom another sentence counts, they are others. */
const isFarOff = (amount: Claim, { claim: count }: Count, ratio: Claim): boolean =>
  count !== null && count.sentence === ratio.sentence && distance(amount, ratio) > 1;

/** The words of its clause before a number. */
const leadOf = (claim: Claim, reader: Reader): string =>
  reader
    .gap(claim)
    .split(/[，。；：、（）]/)
    .at(-1) ?? '';

/** What the amount may be divided by: all that is counted so, or the days of its period. */
function countsFor(
  ratio: Claim,
  divisor: Divisor,
  plain: readonly Claim[],
  amounts: readonly Claim[],
  reader: Reader,
): Count[] {
  const counts = plain
    .filter((claim) => divisor.units.test(claim.unit) && claim.unit !== ratio.unit && !isMoney(claim.unit))
    .map((claim): Count => ({ claim, size: divisor.size ?? 1, value: null, text: claim.text }));
  if (divisor.word.test('日') && counts.length === 0)
    return daysOf(ratio, amounts.filter((claim) => claim.end <= ratio.start).at(-1), reader);
  if (!/全部|所有|总体|合计/.test(reader.gap(ratio))) return counts;
  const most = Math.max(...counts.map(({ claim }) => claim?.value ?? 0));
  return counts.filter(({ claim }) => claim?.value === most);
}

interface Count {
  claim: Claim | null;
  size: number;
  /** Where no number of the text tells it: the days of a period. */
  value: Interval | null;
  text: string;
}

const sameThing = (a: string, b: string): boolean =>
  a === b || (/^(?:persons|visits)$/.test(a) && /^(?:persons|visits)$/.test(b));

const valueOf = (count: Count, told: Interval | undefined): Interval | undefined =>
  count.value ?? (told === undefined ? undefined : scale(told, 1 / count.size));

function candidate(
  ratio: Claim,
  amount: Claim,
  count: Count,
  counts: readonly Count[],
): Omit<Candidate, 'evidence'> {
  return {
    relation: 'per_head',
    focus: ratio,
    others: count.claim === null ? [amount] : [amount, count.claim],
    compute: ([a, b]) => divideBoth(a, valueOf(count, b)),
    reading: (claim) => (claim === ratio ? claim.interval : exactly(claim)),
    formula: `${amount.text} / ${count.text}`,
    // Divided by another count.
    mistakes: ([a]) =>
      counts
        .filter((other) => other !== count)
        .map((other) => divideBoth(a, valueOf(other, other.claim?.interval))),
  };
}

function evidenceFor(
  ratio: Claim,
  amount: Claim,
  count: Count,
  amounts: readonly Claim[],
  counts: readonly Count[],
  reader: Reader,
): Candidate['evidence'] {
  if (!inStep(amount, ratio, reader) || (count.claim !== null && !inStep(count.claim, ratio, reader)))
    return 'possible';
  const [first, by] = [dividend(amounts, ratio, reader), chosen(counts, ratio, reader)];
  // 带动4200多户增收，户均约6300元: what it is divided by is not told.
  if (by?.claim != null && !closed(by.claim)) return 'possible';
  if (amount !== first || count !== by)
    return (amount === first || count === by) && amount.value > ratio.value ? 'weak' : 'possible';
  const together = ratio.sentence - amount.sentence <= 1;
  const told = count.claim === null || Math.abs(ratio.sentence - count.claim.sentence) <= 1;
  if (!together || !told) return 'weak';
  const exact =
    ratio.hedge === 'exact' &&
    amount.hedge === 'exact' &&
    (count.claim === null || count.claim.hedge === 'exact');
  const byPeriod = count.claim === null && count.text === '天';
  return counts.length === 1 && exact && amount.sentence === ratio.sentence && !byPeriod ? 'sure' : 'likely';
}

/** Of one period, as far as the text says, and not of the year before; the end of a year goes with the year. */
function inStep(claim: Claim, ratio: Claim, reader: Reader): boolean {
  const earlier = /(?:去年|上年|前年|上月|上季)(?![^。；]*(?:今年|本月|当年))[^。；]*$/;
  const [then, now] = [earlier.test(reader.before(claim)), earlier.test(reader.before(ratio))];
  if (claim.role === 'previous' || (then && !now) || (now && !then && claim.unit === ratio.unit))
    return false;
  return (
    claim.period === null ||
    ratio.period === null ||
    samePeriod(claim, ratio) ||
    claim.period.to === ratio.period.to
  );
}

/** The last amount before it that is called as it is, else the last; where there is none, the first behind it. */
function dividend(amounts: readonly Claim[], ratio: Claim, reader: Reader): Claim | undefined {
  const list = amounts.filter((claim) => inStep(claim, ratio, reader));
  const before = list.filter((claim) => claim.end <= ratio.start);
  const called = ratio.concept === null ? [] : before.filter((claim) => claim.concept === ratio.concept);
  return called.at(-1) ?? before.at(-1) ?? list.find((claim) => claim.start > ratio.end);
}

/** The last count before it that is no part of another. */
function chosen(counts: readonly Count[], ratio: Claim, reader: Reader): Count | undefined {
  const timely = counts.filter(({ claim }) => claim === null || inStep(claim, ratio, reader));
  const tops = timely.filter(({ claim }) => claim === null || claim.partOf === null);
  const list = tops.length > 0 ? tops : timely.length > 0 ? timely : counts;
  return list.filter(({ claim }) => claim === null || claim.end <= ratio.start).at(-1) ?? list[0];
}

/** The days that a stretch of dates or a whole period has: 10月1日至7日, 8月. */
function daysOf(ratio: Claim, amount: Claim | undefined, reader: Reader): Count[] {
  const words = `${amount === undefined ? '' : reader.before(amount)} ${reader.before(ratio)}`;
  const range =
    /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日?(?:（[^（）]*）)?\s*(?:至|到|—|－|-|~|～)\s*(?:(?:(\d{4})年)?(\d{1,2})月)?(\d{1,2})日/.exec(
      words,
    );
  if (range !== null) {
    const [, year, month, from, , toMonth, to] = range;
    const y =
      year === undefined ? (ratio.period === null ? 2023 : Math.floor(ratio.period.to / 12)) : Number(year);
    const start = Date.UTC(y, Number(month) - 1, Number(from));
    const end = Date.UTC(y, Number(toMonth ?? month) - 1, Number(to));
    const days = Math.round((end - start) / 86_400_000) + 1;
    return days > 1 && days < 120
      ? [{ claim: null, size: 1, value: { low: days, high: days }, text: `${days}天` }]
      : [];
  }
  const period = amount?.period ?? null;
  if (amount === undefined || period === null || period.point === true || !samePeriod(amount, ratio))
    return [];
  const own = period.from >= 12;
  const first = own ? Math.floor(period.from / 12) : 2023;
  const last = own ? Math.floor((period.to + 1) / 12) : 2023 + Math.floor((period.to + 1) / 12);
  const days = (Date.UTC(last, (period.to + 1) % 12, 1) - Date.UTC(first, period.from % 12, 1)) / 86_400_000;
  // Of a year that is not told, February may have a day more.
  const leap = !own && period.from <= 1 && period.to >= 1 ? 1 : 0;
  return [{ claim: null, size: 1, value: { low: days, high: days + leap }, text: '天' }];
}
