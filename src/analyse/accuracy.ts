// How good forecasts were: errors scaled by those of a naive forecast, and how often the interval held the truth.

/**
 * The mean absolute error of the seasonal naive forecast within the series: the scale of MASE.
 * Mean of |y(t) − y(t − m)|, with m the season's length and 1 where there is none. Undefined where the series has no
 * two values m apart.
 * Source: Hyndman and Koehler (2006), "Another look at measures of forecast accuracy", International Journal of
 * Forecasting 22(4), equation for q(t), in its seasonal form of Hyndman and Athanasopoulos, "Forecasting", 5.8.
 */
export function naiveScale(series: readonly number[], season = 1): number | undefined {
  const steps = series.slice(season).map((value, i) => Math.abs(value - (series[i] ?? NaN)));
  return mean(steps);
}

/** Mean absolute scaled error: the mean of |actual − forecast| over the scale; undefined where the scale is 0. */
export function mase(
  actual: readonly number[],
  forecast: readonly number[],
  scale: number | undefined,
): number | undefined {
  const error = mean(actual.map((value, i) => Math.abs(value - (forecast[i] ?? NaN))));
  return error === undefined || scale === undefined || scale === 0 ? undefined : error / scale;
}

/** The last value, over and over. */
export function naive(series: readonly number[], horizon: number): number[] {
  return seasonalNaive(series, 1, horizon);
}

/** The last season, over and over. */
export function seasonalNaive(series: readonly number[], season: number, horizon: number): number[] {
  return Array.from({ length: horizon }, (_, i) => series[series.length - season + (i % season)] ?? NaN);
}

/** The arithmetic mean; undefined of nothing. */
export function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
