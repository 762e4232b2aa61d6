// Amounts of one thing told of several periods in one sentence: "3.52 million tonnes in 2021, 3.86 in 2022 and 4.05 in 2024",
// 2019年150辆，2021年为180辆，2024年已有900辆.

import type { Claim, Role } from '../claim.js';
import type { Reader } from './reader.js';
import { closed } from './relation.js';
import { sentencesOf } from './sentence-numbers.js';

/** A number together with the period that the words right beside it name. */
export interface Dated {
  claim: Claim;
  /** The mention of the period. */
  date: Claim;
}

const amounts: readonly Role[] = ['level', 'previous'];

/** Rates, times and spans of time are no amounts of which there is a series. */
const noAmount = /^(?:1|points|index_points|times|years|months)$/;

/** The series of a text, each in the order in which it is told; all claims, with the mentions of periods among them. */
export function seriesOf(all: readonly Claim[], reader: Reader): Dated[][] {
  return sentencesOf(all).flatMap((sentence) => inSentence(sentence, reader));
}

/** How many sentences a timeline may run through. */
const stretch = 3;

/**
 * Dated amounts of one measure told in sentences that follow each other,
 * "24 million in 2016 and 32 million in 2018. In 2023 exports reached 96 million".
 */
export function timelinesOf(all: readonly Claim[], reader: Reader): Dated[][] {
  const dated = sentencesOf(all).flatMap((sentence) => datedIn(sentence, reader, 'months too'));
  const lines: Dated[][] = [];
  for (const one of dated) {
    const line = lines.find((entries) => {
      const last = entries.at(-1);
      return (
        last !== undefined &&
        last.claim.source === one.claim.source &&
        last.claim.paragraph === one.claim.paragraph &&
        one.claim.sentence - (entries[0]?.claim.sentence ?? 0) <= stretch &&
        last.claim.unit === one.claim.unit &&
        last.claim.per === one.claim.per &&
        lengthOf(last.date) === lengthOf(one.date) &&
        entries.every(({ date }) => !isSamePeriod(date, one.date))
      );
    });
    if (line === undefined) lines.push([one]);
    else line.push(one);
  }
  return lines.filter((line) => line.length > 1);
}

function inSentence(sentence: readonly Claim[], reader: Reader): Dated[][] {
  const series: Dated[][] = [];
  let run: Dated[] = [];
  const close = (): void => {
    if (run.length > 1) series.push(run);
    run = [];
  };
  for (const one of datedIn(sentence, reader)) {
    const last = run.at(-1);
    if (last !== undefined && !goesOn(last, one, run, reader)) close();
    run.push(one);
  }
  close();
  return series;
}

/** Whether an amount is told of the thing of the one before it, for a period of the same length. */
function goesOn(last: Dated, one: Dated, run: readonly Dated[], reader: Reader): boolean {
  const [a, b] = [last.claim, one.claim];
  const sameUnit = a.unit === b.unit || (b.unit === '' && a.half <= 0.5 && b.half <= 0.5);
  return (
    sameUnit &&
    a.per === b.per &&
    (a.concept === b.concept || b.concept === null) &&
    lengthOf(last.date) === lengthOf(one.date) &&
    run.every(({ date }) => !isSamePeriod(date, one.date)) &&
    isBrief(reader.between(a, b), [last.date, one.date])
  );
}

const lengthOf = (date: Claim): string =>
  date.period === null
    ? ''
    : `${String(date.period.to - date.period.from)} ${String(date.period.point === true)}`;

/** Nothing new is named between two amounts of a series: the periods, and a verb at most. */
function isBrief(between: string, dates: readonly Claim[]): boolean {
  const rest = dates.reduce((text, date) => text.replace(date.text, ' '), between);
  return dates[0]?.lang === 'zh'
    ? rest.replace(/[\s，、；,（）()]/g, '').length <= 7 && !/比|较|目标|计划|预计|其中|占/.test(rest)
    : (rest.match(/[A-Za-z]+/g) ?? []).length <= 9 &&
        !/\b(?:target|goal|plan|planned|expected|forecast|of which|while|whereas)\b/i.test(rest) &&
        !/\d/.test(rest);
}

/** Exact amounts, each with the one period named beside it: between the number before and it, or right behind it. */
function datedIn(
  sentence: readonly Claim[],
  reader: Reader,
  of: 'figures' | 'months too' = 'figures',
): Dated[] {
  const numbers = sentence.filter((claim) => claim.aside === null);
  const dates = sentence.filter((claim) => claim.aside === 'date' && claim.period !== null);
  const used = new Set<Claim>();
  const listed = inStep(numbers, dates, reader);
  return numbers.flatMap((claim, i): Dated[] => {
    if (!amounts.includes(claim.role) || noAmount.test(claim.unit)) return [];
    if (claim.hedge !== 'exact' || !closed(claim) || claim.value <= 0) return [];
    const stepped = listed.get(claim);
    if (stepped !== undefined) return [{ claim, date: stepped }];
    const [from, to] = [numbers[i - 1]?.end ?? 0, numbers[i + 1]?.start ?? Number.POSITIVE_INFINITY];
    const before = dates
      .filter((date) => date.start >= from && date.end <= claim.start && !used.has(date))
      .at(-1);
    const behind = dates.find((date) => date.start >= claim.end && date.end <= to);
    const date =
      behind !== undefined && isBehind(claim, behind, reader)
        ? behind
        : before !== undefined && isAhead(before, claim, reader)
          ? before
          : undefined;
    if (date !== undefined) {
      used.add(date);
      return [{ claim, date }];
    }
    // "in September": a month without a figure is no mention of its own.
    const bare = before === undefined && behind === undefined && claim.periodHere && claim.period !== null;
    return of === 'months too' && bare ? [{ claim, date: claim }] : [];
  });
}

/** 2019年和2021年分别为4692万吨、5236万吨; "in 2019 and 2021 it was 4.7 and 5.2 million respectively": the periods and the amounts go in step. */
function inStep(numbers: readonly Claim[], dates: readonly Claim[], reader: Reader): Map<Claim, Claim> {
  const found = new Map<Claim, Claim>();
  const joined = (a: Claim, b: Claim): boolean =>
    /^[年、，,和及与\s]*$|^,?\s*(?:and\s+)?$/.test(reader.between(a, b));
  dates.forEach((first, i) => {
    const run = [first];
    for (const date of dates.slice(i + 1)) if (joined(run.at(-1) ?? first, date)) run.push(date);
    const last = run.at(-1) ?? first;
    if (run.length < 2 || found.size > 0) return;
    const behind = numbers.filter((claim) => claim.start >= last.end && amounts.includes(claim.role));
    const list = behind.slice(0, run.length);
    const [head, tail] = [list[0], list.at(-1)];
    if (head === undefined || tail === undefined || list.length < run.length) return;
    const told =
      /分别|依次/.test(reader.between(last, head)) ||
      /^[^.;]{0,30}\brespectively\b/i.test(reader.after(tail));
    const inRow = list
      .slice(1)
      .every((claim, k) =>
        /^[、，,和及\s]*$|^,?\s*(?:and\s+)?$/.test(reader.between(list[k] ?? head, claim)),
      );
    if (told && inRow) list.forEach((claim, k) => found.set(claim, run[k] ?? last));
  });
  return found;
}

/** "3.52 in 2021", "68.5 million litres in May 2023", "3.5 (2021)". */
const isBehind = (claim: Claim, date: Claim, reader: Reader): boolean =>
  /^\s*(?:[a-z-]+\s+){0,4}?(?:in|for|during|on|as of|at|at the end of|at end|by the end of|by)\s+(?:the year\s+)?$|^\s*\($/i.test(
    reader.between(claim, date),
  );

/** "In 2021 it was 3.52", 2021年为180辆; not "than in 2021". */
const isAhead = (date: Claim, claim: Claim, reader: Reader): boolean => {
  const lead = reader.text(date).slice(Math.max(0, date.start - 24), date.start);
  const between = reader.between(date, claim);
  return claim.lang === 'zh'
    ? !/[比较对自从与和同]$/.test(lead) && /^[^，。；：]{0,16}[，：]?[^，。；：]{0,16}$/.test(between)
    : !/\b(?:than|from|since|on|over|against|with|until|before)\s+(?:the end of\s+|in\s+|that of\s+)?$/i.test(
        lead,
      ) && /^[^.;]{0,40}$/.test(between);
};

/** Whether two mentions name one period. */
export function isSamePeriod(a: Claim, b: Claim): boolean {
  return (
    a.period !== null && b.period !== null && a.period.from === b.period.from && a.period.to === b.period.to
  );
}

/** Whether a mention names the period of an amount: itself, or the year whose end it is. */
export function names(date: Claim, { date: own }: Dated): boolean {
  if (isSamePeriod(date, own)) return true;
  const [a, b] = [date.period, own.period];
  return a !== null && b !== null && b.point === true && a.to - a.from === 11 && a.to === b.to;
}
