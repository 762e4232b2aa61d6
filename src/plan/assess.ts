// The state of one target, out of its series: pure arithmetic and words, no reading.
import type { Text } from '../figures/index.js';
import { monthSpan, parsePeriod, printPeriod, type Period } from '../lib/index.js';
import {
  compoundGrowth,
  linearChange,
  pace,
  progressMeasure,
  progressThresholds,
  satisfies,
  shareOfTime,
  shareOfWay,
  type Comparison,
  type Point,
} from './measures.js';
import type { GrowthReached, TargetStatus, ValueAt } from './model.js';

/** The end of a period in years: 2020 ends at 2021.0. */
export function endInYears(period: Period): number {
  return (monthSpan(period)[1] + 1) / 12;
}

export interface Observation {
  period: Period;
  value: number | null;
}

export interface Question {
  /** The value to be reached; null where it is not known (an average growth whose baseline is not). */
  value: number | null;
  comparison: Comparison;
  due: Period;
  baseline: { period: Period; value: number } | null;
  /** By period, in the due period's frequency, up to `as_of`. */
  observations: readonly Observation[];
  as_of: Period;
  /** Whether the figure is a rate, whose way is in percentage points. */
  isRate: boolean;
  /** Whether meeting it before it is due counts as early; an average growth is met only when its time is over. */
  canBeEarly: boolean;
  /** The last year's growth, where the figure has one. */
  growth: GrowthReached | null;
}

export interface Assessment {
  status: TargetStatus;
  years_early?: number;
  /** The last observation that counts. */
  current: { period: Period; value: number } | null;
  achieved: number | null;
  achieved_of: 'way' | 'value' | null;
  elapsed: number | null;
  pace: number | null;
  progress: ReturnType<typeof progressMeasure>;
  growth_reached: { value: number; basis: 'baseline' } | GrowthReached | null;
  required_growth: number | null;
  required_change: number | null;
  /** What the status was judged by. */
  by: 'value' | 'held' | 'progress' | 'pace' | 'growth' | 'past_due' | 'nothing';
}

/**
 * Judges a target. Once it is due, by the value of the due period. Before, a value that already satisfies it has met it
 * early, unless the baseline satisfied it too: then it is held, and on track. Otherwise by the progress measure, the
 * pace, or the growth that is still required against the last year's, whichever is the first to have a value.
 */
export function assess(question: Question): Assessment {
  const { value, comparison, due, baseline, isRate } = question;
  const end = endInYears(due);
  const counted = question.observations.filter(({ period }) => endInYears(period) <= end);
  const known = counted.flatMap(({ period, value: at }) => (at === null ? [] : [{ period, value: at }]));
  const current = known.at(-1) ?? null;
  const nothing: Assessment = {
    status: 'no_data',
    current,
    achieved: null,
    achieved_of: null,
    elapsed: null,
    pace: null,
    progress: null,
    growth_reached: question.growth,
    required_growth: null,
    required_change: null,
    by: 'nothing',
  };
  if (value === null || current === null) return nothing;

  const now: Point = { at: endInYears(current.period), value: current.value };
  const goal: Point = { at: end, value };
  const start: Point | null = baseline && { at: endInYears(baseline.period), value: baseline.value };
  const isDue = endInYears(question.as_of) >= end;
  const isMet = satisfies(current.value, comparison, value);
  const sinceBaseline = start === null || isRate ? null : compoundGrowth(start, now);
  const measured = {
    ...nothing,
    achieved:
      start === null
        ? ratio(current.value, value, comparison)
        : shareOfWay(start.value, current.value, value),
    achieved_of: start === null ? ('value' as const) : ('way' as const),
    elapsed: start === null ? null : shareOfTime(start.at, now.at, end),
    pace: start === null ? null : pace(start, now, goal),
    progress: start === null ? null : progressMeasure(start, now, goal, comparison),
    growth_reached:
      sinceBaseline === null ? question.growth : { value: sinceBaseline, basis: 'baseline' as const },
    // when it is due, nothing can be required any more
    required_growth: isMet || isDue || isRate ? null : compoundGrowth(now, goal),
    required_change: isMet || isDue || !isRate ? null : linearChange(now, goal),
  };
  const atDue = printPeriod(current.period) === printPeriod(due);
  const wasHeld = start !== null && satisfies(start.value, comparison, value);
  if (isMet) {
    const early =
      question.canBeEarly && !wasHeld ? end - endInYears(firstOfRun(counted, comparison, value)) : 0;
    if (early > 0) return { ...measured, status: 'met_early', years_early: round(early), by: 'value' };
    if (atDue) return { ...measured, status: 'met', by: 'value' };
    return isDue
      ? { ...measured, status: 'no_data', by: 'past_due' }
      : { ...measured, status: 'on_track', by: 'held' };
  }
  if (atDue) return { ...measured, status: 'missed', by: 'value' };
  if (isDue) return { ...measured, status: 'no_data', by: 'past_due' };
  return { ...measured, ...beforeDue(measured, comparison, wasHeld) };
}

function beforeDue(
  { progress, pace: paceNow, growth_reached, required_growth }: Assessment,
  comparison: Comparison,
  wasHeld: boolean,
): Pick<Assessment, 'status' | 'by'> {
  const judged = (isOn: boolean, by: Assessment['by']): Pick<Assessment, 'status' | 'by'> => ({
    status: isOn ? 'on_track' : 'behind',
    by,
  });
  if (wasHeld) return judged(false, 'held');
  if (progress !== null) return judged(progress.ratio >= progressThresholds.on_track, 'progress');
  if (paceNow !== null) return judged(paceNow >= progressThresholds.on_track, 'pace');
  if (growth_reached !== null && required_growth !== null) {
    const rises = comparison === '>=' || comparison === '>' || comparison === '=';
    return judged(
      rises ? growth_reached.value >= required_growth : growth_reached.value <= required_growth,
      'growth',
    );
  }
  return { status: 'no_data', by: 'nothing' };
}

/** The first period of the unbroken run of satisfying values that ends at the last known one. */
function firstOfRun(observations: readonly Observation[], comparison: Comparison, value: number): Period {
  const known = observations.flatMap(({ period, value: at }) => (at === null ? [] : [{ period, at }]));
  let first = known.length - 1;
  while (first > 0 && satisfies(known[first - 1]?.at ?? NaN, comparison, value)) first--;
  const run = known[first];
  if (run === undefined) throw new Error('a run has a value');
  return run.period;
}

/** How much of the value itself is reached; of a ceiling there is no such share. */
function ratio(current: number, value: number, comparison: Comparison): number | null {
  return value > 0 && comparison !== '<' && comparison !== '<=' ? current / value : null;
}

const round = (years: number): number => Math.round(years * 100) / 100;

/** A value with its period and text. */
export function valueAt(period: Period, value: number, text: Text): ValueAt {
  return { period: printPeriod(period), value, text };
}

/** The period of a text that the store holds; one that cannot be read is a fault of ours. */
export function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (period === undefined) throw new Error(`"${text}" is not a period`);
  return period;
}
