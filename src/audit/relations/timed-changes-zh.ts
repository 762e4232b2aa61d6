// A change of a Chinese text on a time that it names, where the amounts of several times are told: 2024年第三季度27.4万吨；第二季度25.9万吨，2023年第三季度22.1万吨
// … 比上年同期增加5.3万吨; 2022年末、2023年末分别为17380人和17925人，与上年末相比增加715人. Held against the text where the amount of
// another of those times explains what is printed.

import type { Claim } from '../claim.js';
import type { Interval } from '../hedges.js';
import { tiedReading } from './candidate.js';
import { clauseBefore } from './earlier-zh.js';
import { averageOver, divideBoth, minusOne } from './pairs.js';
import type { Reader } from './reader.js';
import { asPrinted, type Relation, sizeOf, subtract } from './relation.js';
import { alike, exactly } from './runs.js';
import { amountsOf } from './share-parts-zh.js';

/** How many sentences before a change the amounts may stand. */
const reach = 2;

const way = '(?:增加|减少|增长|下降|提高|上升|多|少|净增|净减|新增|扩大|缩减|增|减|降低)';
const onTime = new RegExp(
  `(?:比|较|与|同)(上年|去年|上一年|前一年|上季度?|上个季度|上一季度|前一季度|上月|上个月|(?:19|20)\\d{2}年)(?:同期|同季|同月|同季度|末|底|年末)?(?:的|时)?(?:相比|比较|比)?[，,]?[^，。；\\d]{0,8}?${way}(?:了|约|为)*$`,
);
/** 2024年与2021年相比，三年间年均增长. */
const average = new RegExp(
  `((?:19|20)\\d{2})年(?:末|底)?(?:比|较|与|同)((?:19|20)\\d{2})年(?:末|底)?(?:相比)?[，,]?[^，。；]{0,6}?(?:年均|年平均)[^，。；\\d]{0,6}$`,
);

interface Dated {
  amount: Claim;
  /** Months from the year nought, the last of its span. */
  to: number;
  length: number;
}

export function timedChanges(all: readonly Claim[], reader: Reader): Relation[] {
  const claims = all.filter((claim) => claim.lang === 'zh' && claim.aside === null);
  const dates = all.filter((claim) => claim.lang === 'zh' && claim.aside === 'date' && claim.period !== null);
  const amounts = amountsOf(claims).filter(({ role }) => role !== 'change' && role !== 'target');
  return claims.flatMap((told): Relation[] => {
    if (told.hedge !== 'exact' || told.value <= 0 || told.form !== 'digits') return [];
    const near = amounts.filter(
      (claim) =>
        claim.source === told.source && claim.end <= told.start && told.sentence - claim.sentence <= reach,
    );
    const dated = near.flatMap((amount) => datedBy(amount, dates, reader));
    if (dated.length < 2 || new Set(dated.map(({ amount }) => amount.unit)).size > 1) return [];
    const years = average.exec(reader.before(told));
    if (years !== null && told.unit === '1') return averaged(told, dated, Number(years[1]), Number(years[2]));
    const time = onTime.exec(reader.before(told))?.[1];
    if (
      time === undefined ||
      told.unit === 'points' ||
      (told.unit !== '1' && !dated.every(({ amount }) => alike(amount, told)))
    )
      return [];
    if (told.unit === '1' && !/^(?:growth)$/.test(told.role)) return [];
    const now = nowOf(told, near, dated, dates, reader);
    if (now === undefined) return [];
    const to = /^\d/.test(time)
      ? [Number(time.slice(0, 4)) * 12 + (now.to % 12)]
      : /年/.test(time)
        ? [now.to - 12]
        : [now.to - now.length];
    const bases = dated.filter(
      (one) => to.includes(one.to) && one.length === now.length && one.amount !== now.amount,
    );
    const [base] = bases;
    if (base === undefined || bases.length > 1) return [];
    return judged(
      told,
      now.amount,
      base.amount,
      dated.map(({ amount }) => amount),
    );
  });
}

/** The time of an amount: of a list the date in its place, else that of its own clause. */
function datedBy(amount: Claim, dates: readonly Claim[], reader: Reader): Dated[] {
  const here = dates.filter(
    (date) => date.source === amount.source && date.sentence === amount.sentence && date.end <= amount.start,
  );
  const list = amount.list;
  if (list !== null && list.length > 1) {
    const row = here.slice(-list.length);
    const [first, last] = [row[0], row.at(-1)];
    const date = row[list.index];
    if (row.length !== list.length || first === undefined || last === undefined || date?.period == null)
      return [];
    const isRow = row.every(
      (one, i) => i === 0 || /^[、和及与，]$/.test(reader.between(row[i - 1] ?? one, one)),
    );
    return isRow && /分别|依次/.test(reader.sentence(amount)) ? [spanOf(amount, date.period)] : [];
  }
  const clause = clauseBefore(amount, reader);
  return /(?:19|20)\d{2}年|季度|\d{1,2}月/.test(clause) &&
    !/[比较与同]/.test(clause) &&
    amount.period !== null &&
    amount.periodHere
    ? [spanOf(amount, amount.period)]
    : [];
}

const spanOf = (amount: Claim, period: { from: number; to: number }): Dated => ({
  amount,
  to: period.to,
  length: period.to - period.from + 1,
});

/** What the change is of: the latest of the dated ones, or one without a date told before them all, of the year that the text has come to. */
function nowOf(
  told: Claim,
  near: readonly Claim[],
  dated: readonly Dated[],
  dates: readonly Claim[],
  reader: Reader,
): Dated | undefined {
  const undated = near.filter(
    (claim) =>
      dated.some(({ amount }) => alike(amount, claim)) && !dated.some(({ amount }) => amount === claim),
  );
  if (undated.length > 1) return undefined;
  const [bare] = undated;
  if (bare === undefined) {
    const named = /第?([一二三四])季度[^，。；]*(?:比|较|与|同)/.exec(reader.before(told))?.[0];
    const last = Math.max(...dated.map(({ to }) => to));
    const latest = dated.filter(({ to }) => to === last);
    return latest.length === 1 && (named === undefined || latest[0]?.length === 3) ? latest[0] : undefined;
  }
  if (!/年末|年底|期末/.test(clauseBefore(bare, reader)) && !/年末|年底/.test(reader.before(bare).slice(-20)))
    return undefined;
  const last = Math.max(
    ...dates
      .filter(({ source }) => source === told.source)
      .map(({ period }) => Math.floor((period?.to ?? 0) / 12)),
  );
  const [one] = dated;
  return one === undefined ? undefined : { amount: bare, to: last * 12 + 11, length: one.length };
}

function judged(told: Claim, now: Claim, base: Claim, others: readonly Claim[]): Relation[] {
  const isRate = told.unit === '1';
  const of = (a: Interval | undefined, b: Interval | undefined): Interval | undefined => {
    const size = isRate
      ? minusOne(divideBoth(a, b))
      : a === undefined || b === undefined
        ? undefined
        : subtract(a, b);
    return size === undefined ? undefined : sizeOf(size);
  };
  return tiedReading({
    relation: isRate ? 'growth' : 'change',
    focus: told,
    others: [now, base],
    bound: [now, base],
    compute: ([a, b]) => of(a, b),
    formula: isRate ? `${now.text} / ${base.text} − 1` : `${now.text} − ${base.text}`,
    evidence: 'likely',
    stated: asPrinted(told),
    reading: exactly,
    mistakes: ([a]) => others.filter((one) => one !== now && one !== base).map((one) => of(a, exactly(one))),
  });
}

function averaged(told: Claim, dated: readonly Dated[], last: number, first: number): Relation[] {
  const of = (year: number): Claim[] =>
    dated.filter(({ to }) => Math.floor(to / 12) === year).map(({ amount }) => amount);
  const [[now, ...more], [base, ...others]] = [of(last), of(first)];
  const span = last - first;
  if (now === undefined || base === undefined || more.length + others.length > 0 || span < 2) return [];
  return tiedReading({
    relation: 'average_growth',
    focus: told,
    others: [now, base],
    bound: [now, base],
    compute: ([a, b]) => averageOver(divideBoth(a, b), span),
    formula: `(${now.text} / ${base.text})^(1/${String(span)}) − 1`,
    evidence: 'likely',
    stated: asPrinted(told),
    mistakes: ([a, b]) => [
      ...dated
        .filter(({ amount }) => amount !== now && amount !== base)
        .flatMap(({ amount, to }) => {
          const years = last - Math.floor(to / 12);
          return years < 1
            ? []
            : [
                averageOver(divideBoth(a, exactly(amount)), years),
                averageOver(divideBoth(a, exactly(amount)), span),
              ];
        }),
      minusOne(divideBoth(a, b)),
    ],
  });
}
