// How far a target has come, in formulas. Each with its source in docs/plan.md; all take values in one unit and times in
// years, and answer null where the formula has no answer.

export type Comparison = '>=' | '>' | '<=' | '<' | '=';

/** A value at a time, in years. */
export interface Point {
  at: number;
  value: number;
}

/** Whether a value satisfies the comparison; equality allows for rounding in the twelfth digit. */
export function satisfies(value: number, comparison: Comparison, bound: number): boolean {
  switch (comparison) {
    case '>=':
      return value >= bound;
    case '>':
      return value > bound;
    case '<=':
      return value <= bound;
    case '<':
      return value < bound;
    case '=':
      return Math.abs(value - bound) <= 1e-12 * Math.max(Math.abs(value), Math.abs(bound));
  }
}

/** Share of the way from the baseline to the target: (y − b) / (T − b). */
export function shareOfWay(baseline: number, current: number, target: number): number | null {
  return target === baseline ? null : (current - baseline) / (target - baseline);
}

/** Share of the time from the baseline to the due period: (t − t₀) / (t_T − t₀). */
export function shareOfTime(baseline: number, current: number, due: number): number | null {
  return due <= baseline ? null : (current - baseline) / (due - baseline);
}

/** The simple pace: the share of the way over the share of the time; 1 is on the straight line. */
export function pace(baseline: Point, current: Point, target: Point): number | null {
  const [way, time] = [
    shareOfWay(baseline.value, current.value, target.value),
    shareOfTime(baseline.at, current.at, target.at),
  ];
  return way === null || time === null || time <= 0 ? null : way / time;
}

/** Compound growth a year between two points: (y / b)^(1 / (t − t₀)) − 1; none of values that are not positive. */
export function compoundGrowth(from: Point, to: Point): number | null {
  if (from.value <= 0 || to.value <= 0 || to.at <= from.at) return null;
  return (to.value / from.value) ** (1 / (to.at - from.at)) - 1;
}

/** What a straight line needs a year from here on: (T − y) / (t_T − t). */
export function linearChange(from: Point, to: Point): number | null {
  return to.at <= from.at ? null : (to.value - from.value) / (to.at - from.at);
}

/** The level that an average growth a year leads to: b · (1 + g)^(t_T − t₀). */
export function levelOfGrowth(baseline: Point, growth: number, due: number): number {
  return baseline.value * (1 + growth) ** (due - baseline.at);
}

export type ProgressCategory =
  'achieved' | 'on_track' | 'needs_acceleration' | 'limited_progress' | 'deterioration';

export interface Progress {
  /** Observed over required compound growth. */
  ratio: number;
  category: ProgressCategory;
}

/** The thresholds of the categories, from above. */
export const progressThresholds = { on_track: 0.95, needs_acceleration: 0.6, limited_progress: 0 } as const;

/**
 * Statistics Canada's progress measure for quantitative targets, as Open SDG computes it: the observed compound growth
 * from the baseline over the growth required from the baseline to the target. Null where either has no value.
 */
export function progressMeasure(
  baseline: Point,
  current: Point,
  target: Point,
  comparison: Comparison,
): Progress | null {
  const observed = compoundGrowth(baseline, current);
  const required = compoundGrowth(baseline, target);
  if (observed === null || required === null || required === 0) return null;
  const ratio = observed / required;
  if (satisfies(current.value, comparison, target.value)) return { ratio, category: 'achieved' };
  const { on_track, needs_acceleration, limited_progress } = progressThresholds;
  if (ratio >= on_track) return { ratio, category: 'on_track' };
  if (ratio >= needs_acceleration) return { ratio, category: 'needs_acceleration' };
  return { ratio, category: ratio >= limited_progress ? 'limited_progress' : 'deterioration' };
}

/** The greatest and least that a whole can be, whose part is known and is said to be (more than, at most ...) a share of it. */
export function wholeFromShare(
  part: number,
  comparison: Comparison,
  share: number,
): { at_most: number | null; at_least: number | null } {
  const whole = part / share;
  if (comparison === '=') return { at_most: whole, at_least: whole };
  const isCeiling = comparison === '>' || comparison === '>=';
  return isCeiling ? { at_most: whole, at_least: null } : { at_most: null, at_least: whole };
}
