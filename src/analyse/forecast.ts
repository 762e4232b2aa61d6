// Forecasts of a series with intervals, and the honest refusal where it is too short to say anything.
import { periodsPerYear, type Frequency } from '../lib/index.js';
import { mean } from './accuracy.js';
import { spreadOf } from './calibration.js';
import { leastValues, loadSmoother } from './smoothing.js';
import { studentCdf, studentQuantile } from './student.js';

/** A regular series: consecutive values, and how many make a year (1 where there is no season). */
export interface RegularSeries {
  values: readonly number[];
  season: number;
}

export interface Forecast {
  kind: 'forecast';
  /** `ets` exponential smoothing; `stl_ets` the same with the season taken off and put back. */
  method: 'ets' | 'stl_ets';
  /** The number of values it rests on. */
  observations: number;
  point: number[];
  /** Standard deviation of the forecast error as the model states it, step by step. */
  deviation: number[];
  /** Scale of the t distribution (three degrees of freedom) that errors were found to have, step by step. */
  spread: number[];
}

export interface Refusal {
  kind: 'refusal';
  observations: number;
  /** The number of consecutive values that a forecast takes; null where more would not help. */
  needed: number | null;
  reason: 'too_short' | 'no_model';
}

/** The number of consecutive values that a forecast of this season takes: a model's parameters, or two seasons and one. */
export function neededFor(season: number): number {
  return Math.max(leastValues, season === 1 ? 0 : 2 * season + 1);
}

/** The values in a year of a frequency; a month series without Januaries joins January and February and has eleven. */
export function seasonOf(frequency: Frequency, hasJanuary: boolean): number {
  return frequency === 'M' && !hasJanuary ? 11 : periodsPerYear[frequency];
}

/**
 * Forecasts `horizon` steps. The season is modelled where it shows (see `showsSeason`).
 * Formulas and their sources: docs/plan.md, "Outlook".
 */
export async function forecast(
  { values, season }: RegularSeries,
  horizon: number,
): Promise<Forecast | Refusal> {
  const observations = values.length;
  const needed = neededFor(season);
  if (observations < needed) return { kind: 'refusal', observations, needed, reason: 'too_short' };
  const smooth = await loadSmoother();
  const isSeasonal = showsSeason(values, season);
  const smoothed = smooth(values, isSeasonal ? season : 1, horizon);
  if (smoothed === undefined) return { kind: 'refusal', observations, needed: null, reason: 'no_model' };
  const spread = smoothed.deviation.map((deviation, step) => deviation * spreadOf(season, step));
  return { kind: 'forecast', method: isSeasonal ? 'stl_ets' : 'ets', observations, ...smoothed, spread };
}

type Predicted = Pick<Forecast, 'point' | 'spread'>;

/** The central interval of a step in which the truth lies with probability `level`. */
export function interval({ point, spread }: Predicted, step: number, level: number): [number, number] {
  const at = point[step] ?? NaN;
  const half = studentQuantile((1 + level) / 2) * (spread[step] ?? NaN);
  return [at - half, at + half];
}

/** The probability that the value of a step satisfies the comparison. */
export function probabilityOf(
  { point, spread }: Predicted,
  step: number,
  comparison: '>=' | '>' | '<=' | '<',
  value: number,
): number {
  const [at, scale] = [point[step] ?? NaN, spread[step] ?? NaN];
  const above = comparison === '>=' || comparison === '>';
  if (scale === 0) {
    const holds = { '>=': at >= value, '>': at > value, '<=': at <= value, '<': at < value }[comparison];
    return holds ? 1 : 0;
  }
  const distance = (at - value) / scale;
  return studentCdf(above ? distance : -distance);
}

/**
 * Whether a season shows: the autocorrelation at its length exceeds 1.645 standard errors (Bartlett's formula).
 * Source: the seasonality test of the Theta method and of the M4 competition (Assimakopoulos and Nikolopoulos, 2000;
 * Makridakis, Spiliotis and Assimakopoulos, 2020, "The M4 Competition", International Journal of Forecasting 36(1)).
 */
export function showsSeason(values: readonly number[], season: number): boolean {
  if (season === 1 || values.length < 2 * season + 1) return false;
  const middle = mean(values) ?? 0;
  const deviations = values.map((value) => value - middle);
  const covariance = (lag: number): number =>
    deviations.slice(lag).reduce((sum, value, i) => sum + value * (deviations[i] ?? 0), 0);
  const variance = covariance(0);
  if (variance === 0) return false;
  const correlation = (lag: number): number => covariance(lag) / variance;
  let squares = 0;
  for (let lag = 1; lag < season; lag++) squares += correlation(lag) ** 2;
  return Math.abs(correlation(season)) > 1.645 * Math.sqrt((1 + 2 * squares) / values.length);
}
