// The backtest of a forecast: from each of the last origins the future is forecast and compared with what came.
import { mase, mean, naive, naiveScale, seasonalNaive } from './accuracy.js';
import { forecast, interval, neededFor, type RegularSeries } from './forecast.js';

export interface Backtest {
  /** Number of origins, and of the forecasts made from them. */
  origins: number;
  forecasts: number;
  horizon: number;
  /** Mean absolute scaled errors; below 1 is better than the naive forecast was within the series, step for step. */
  mase: { forecast: number; naive: number; seasonal_naive: number };
  /** Share of the truths that lay in the interval of this nominal level. */
  coverage: { level: number; share: number }[];
}

export const levels = [0.8, 0.95] as const;

/**
 * Rolling origins: each origin that leaves enough values before it and `horizon` after it (at most `most` of them, the
 * latest). Undefined where there is none. Source: Tashman (2000), "Out-of-sample tests of forecasting accuracy",
 * International Journal of Forecasting 16(4).
 */
export async function backtest(
  series: RegularSeries,
  horizon: number,
  most = 60,
): Promise<Backtest | undefined> {
  const { values, season } = series;
  const first = Math.max(neededFor(season), values.length - horizon - most + 1);
  const errors = { forecast: [] as number[], naive: [] as number[], seasonal_naive: [] as number[] };
  const held = levels.map(() => [] as number[]);
  let origins = 0;
  for (let origin = first; origin + horizon <= values.length; origin++) {
    const known = values.slice(0, origin);
    const truth = values.slice(origin, origin + horizon);
    const scale = naiveScale(known, season);
    const made = await forecast({ values: known, season }, horizon);
    if (made.kind === 'refusal') continue;
    const scored = {
      forecast: mase(truth, made.point, scale),
      naive: mase(truth, naive(known, horizon), scale),
      seasonal_naive: mase(truth, seasonalNaive(known, season, horizon), scale),
    };
    if (scored.forecast === undefined) continue;
    origins++;
    for (const [name, error] of Object.entries(scored) as [keyof typeof errors, number][])
      errors[name].push(error);
    truth.forEach((value, step) =>
      levels.forEach((level, i) => {
        const [low, high] = interval(made, step, level);
        held[i]?.push(value >= low && value <= high ? 1 : 0);
      }),
    );
  }
  if (origins === 0) return undefined;
  const average = (list: readonly number[]): number => mean(list) ?? NaN;
  return {
    origins,
    forecasts: origins * horizon,
    horizon,
    mase: {
      forecast: average(errors.forecast),
      naive: average(errors.naive),
      seasonal_naive: average(errors.seasonal_naive),
    },
    coverage: levels.map((level, i) => ({ level, share: average(held[i] ?? []) })),
  };
}
