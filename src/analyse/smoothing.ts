// Exponential smoothing by augurs (Grafana), compiled to WebAssembly: the model of the ETS family that the corrected
// Akaike criterion prefers (level, trend, damped trend; additive or multiplicative errors), and the same on a series
// whose season is taken off by MSTL. augurs has no seasonal ETS models, so seasons are always taken off.
// Method: Hyndman, Koehler, Ord and Snyder (2008), "Forecasting with Exponential Smoothing"; the season as in R's
// `stlf` (Hyndman and Athanasopoulos, "Forecasting", 13.2).
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** Forecasts with the standard deviation of their errors as the model states it, step by step. */
export interface Smoothed {
  point: number[];
  deviation: number[];
}

export interface Smoother {
  /** Fits and forecasts; `season` 1 means none. Undefined where no model can be fitted. */
  (values: readonly number[], season: number, horizon: number): Smoothed | undefined;
}

/** The least number of values from which augurs fits a model: all of its parameters and two to spare. */
export const leastValues = 7;

let loading: Promise<Smoother> | undefined;

/** Loads the library on first use. */
export function loadSmoother(): Promise<Smoother> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Smoother> {
  const [ets, mstl] = await Promise.all([import('@bsull/augurs/ets'), import('@bsull/augurs/mstl')]);
  const [etsBytes, mstlBytes] = await Promise.all([wasm('ets'), wasm('mstl')]);
  ets.initSync({ module: etsBytes });
  mstl.initSync({ module: mstlBytes });
  // augurs gives intervals of the normal distribution; their width in standard deviations
  const [level, width] = [0.95, 2 * 1.959963984540054];
  return (values, season, horizon) => {
    // around 1 and of size 1, whatever the unit: the optimiser's steps are absolute
    const size = values.reduce((sum, value) => sum + Math.abs(value), 0) / values.length;
    if (!(size > 0) || !Number.isFinite(size)) return size === 0 ? zeros(horizon) : undefined;
    const model = season === 1 ? new ets.AutoETS(1, 'ZZN') : mstl.MSTL.ets([season]);
    try {
      model.fit(values.map((value) => value / size));
      const { point, intervals } = model.predict(horizon, level);
      if (intervals === undefined || point.some((value) => !Number.isFinite(value))) return undefined;
      const { lower, upper } = intervals;
      return {
        point: point.map((value) => value * size),
        deviation: upper.map((value, i) => ((value - (lower[i] ?? NaN)) / width) * size),
      };
    } catch {
      // augurs finds no model
      return undefined;
    } finally {
      model.free();
    }
  };
}

function zeros(horizon: number): Smoothed {
  const none = Array.from({ length: horizon }, () => 0);
  return { point: none, deviation: none };
}

/** The library's own loader fetches by URL, which Node does not do for files. */
function wasm(module: string): Promise<Uint8Array<ArrayBuffer>> {
  const script = createRequire(import.meta.url).resolve(`@bsull/augurs/${module}`);
  return readFile(script.replace(/\.js$/, '_bg.wasm'));
}
