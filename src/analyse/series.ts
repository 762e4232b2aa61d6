// A figure expression over time: its values period by period, and the regular series that a forecast needs.
import { literal } from '../engine/index.js';
import { bind, evaluateAll, parse, print, type Figure, type FigureContext } from '../figures/index.js';
import {
  parsePeriod,
  periodRange,
  periodsBetween,
  printPeriod,
  shiftPeriod,
  type Frequency,
  type Period,
} from '../lib/index.js';
import { storeTable } from '../store/index.js';
import { seasonOf, type RegularSeries } from './forecast.js';

/** The figures of an expression, one for each period in turn, also where there is no value. */
export interface FigureSeries {
  frequency: Frequency;
  /** Months: whether there are Januaries; where not, February stands for January and February together. */
  joined: boolean;
  periods: Period[];
  figures: Figure[];
}

/** The longest run without a gap that ends at the last value; empty where there is no value. */
export interface Run extends RegularSeries {
  last: Period | undefined;
  values: number[];
}

const periodPatterns: Record<Frequency, string> = { A: '____', S: '____-S_', Q: '____-Q_', M: '____-__' };

/** The periods of a frequency for which anything is observed, first and last; undefined where nothing is. */
export async function observedSpan(
  { engine, store }: FigureContext,
  frequency: Frequency,
): Promise<[Period, Period] | undefined> {
  const pattern = literal(periodPatterns[frequency]);
  const [span] = await engine.all<{ first: string | null; last: string | null }>(
    `SELECT MIN(period) AS first, MAX(period) AS last FROM ${storeTable(engine, store, 'observations')}
     WHERE period LIKE ${pattern} AND value IS NOT NULL ${frequency === 'M' ? "AND period NOT LIKE '%Q%' AND period NOT LIKE '%S%'" : ''}`,
  );
  const [first, last] = [parsePeriod(span?.first ?? ''), parsePeriod(span?.last ?? '')];
  return first === undefined || last === undefined ? undefined : [first, last];
}

/**
 * The figures of an expression from `first` to `last`, its open periods (`[t]`, or none) bound to each in turn. In
 * months without Januaries February is the cumulation of both months, as China's statistics publish them.
 */
export async function figureSeries(
  text: string,
  context: FigureContext,
  [first, last]: [Period, Period],
): Promise<FigureSeries> {
  const periods = periodRange(first, last) ?? [];
  const figures = await evaluateAt(text, context, periods);
  const { frequency } = first;
  if (frequency !== 'M' || hasValue(figures, periods, 1))
    return { frequency, joined: false, periods, figures };
  const februaries = periods.filter(({ index }) => index === 2);
  const joined = await evaluateAt(`ytd(${text})`, context, februaries);
  const byPeriod = new Map(februaries.map((period, i) => [printPeriod(period), joined[i]]));
  const kept = periods.flatMap((period, i) => {
    const figure = period.index === 2 ? byPeriod.get(printPeriod(period)) : figures[i];
    return period.index === 1 || figure === undefined ? [] : [{ period, figure }];
  });
  return {
    frequency,
    joined: true,
    periods: kept.map(({ period }) => period),
    figures: kept.map(({ figure }) => figure),
  };
}

/** The values that a forecast can rest on. */
export function runOf({ frequency, joined, periods, figures }: FigureSeries): Run {
  const season = seasonOf(frequency, !joined);
  let end = figures.length;
  while (end > 0 && figures[end - 1]?.value == null) end--;
  let start = end;
  while (start > 0 && figures[start - 1]?.value != null) start--;
  return {
    season,
    last: periods[end - 1],
    values: figures.slice(start, end).flatMap(({ value }) => value ?? []),
  };
}

/** Steps of the run's rhythm from its last period to a later one: eleven to the year where two months are joined. */
export function stepsTo(last: Period, later: Period, joined: boolean): number {
  const steps = periodsBetween(last, later) ?? 0;
  if (!joined) return steps;
  const januaries = periodRange(shiftPeriod(last, 1), later)?.filter(({ index }) => index === 1).length ?? 0;
  return steps - januaries;
}

/** The periods of the steps after `last`. */
export function periodsAfter(last: Period, count: number, joined: boolean): Period[] {
  const periods: Period[] = [];
  for (let next = shiftPeriod(last, 1); periods.length < count; next = shiftPeriod(next, 1))
    if (!joined || next.index !== 1) periods.push(next);
  return periods;
}

function hasValue(figures: readonly Figure[], periods: readonly Period[], index: number): boolean {
  return periods.some((period, i) => period.index === index && figures[i]?.value != null);
}

// engines plan a query of many hundred steps slower than several of some dozens
const mostAtOnce = 48;

/** One figure for each period. */
async function evaluateAt(
  text: string,
  context: FigureContext,
  periods: readonly Period[],
): Promise<Figure[]> {
  const expression = parse(text);
  const texts = periods.map((period) => print(bind(expression, { t: printPeriod(period) }, parsePeriod)));
  const results: Figure[][] = [];
  for (let from = 0; from < texts.length; from += mostAtOnce)
    results.push(...(await evaluateAll(texts.slice(from, from + mostAtOnce), context)));
  return results.map(([figure], i) => {
    if (figure === undefined) throw new Error(`${texts[i] ?? text} has no figure`);
    return figure;
  });
}
