import { describe, expect, it } from 'vitest';
import { backtest } from './backtest.js';
import { forecast, interval, neededFor, probabilityOf, showsSeason, type Forecast } from './forecast.js';

/** Annual oil production of Saudi Arabia (million tonnes), 1996 to 2013; air passengers of Australia (millions), 1990 to 2016. */
const oil = [
  445.36, 453.2, 454.41, 422.38, 456.04, 440.39, 425.19, 486.21, 500.43, 521.28, 508.95, 488.89, 509.87,
  456.72, 473.82, 525.95, 549.83, 542.34,
];
const passengers = [
  17.5534, 21.86, 23.8866, 26.9293, 26.8885, 28.8314, 30.0751, 30.9535, 30.1857, 31.5797, 32.5776, 33.4774,
  39.0216, 41.3864, 41.5966, 44.6573, 46.9517, 48.7288, 51.4884, 50.027, 60.6409, 63.3603, 66.3553, 68.1979,
  68.1232, 69.7798, 72.5976,
];
const made = async (values: number[], season: number, horizon: number): Promise<Forecast> => {
  const result = await forecast({ values, season }, horizon);
  if (result.kind === 'refusal') throw new Error(result.reason);
  return result;
};

describe('a forecast of years', () => {
  it('is the simple exponential smoothing that textbook and statsmodels give for oil production', async () => {
    const { point, method } = await made(oil, 1, 3);
    expect(method).toBe('ets');
    // Hyndman and Athanasopoulos, 2nd edition, section 7.1: 542.68; statsmodels 0.15 ETSModel: 542.679144
    for (const value of point) expect(value).toBeCloseTo(542.68, 1);
  });

  it('is Holt’s linear trend for air passengers, as statsmodels fits it', async () => {
    const { point } = await made(passengers, 1, 3);
    // statsmodels 0.15, ETSModel(trend='add'): 74.593, 76.691, 78.789
    expect(point.map((value, i) => value / [74.593312, 76.691234, 78.789156][i]!)).toEqual(
      point.map(() => expect.closeTo(1, 2) as number),
    );
  });

  it('levels off where the series does: the trend is damped', async () => {
    const levelling = Array.from(
      { length: 24 },
      (_, i) => 100 - 80 * 0.8 ** i + [0.3, -0.2, 0.1, -0.4, 0.2][i % 5]!,
    );
    const { point } = await made(levelling, 1, 6);
    const steps = point.slice(1).map((value, i) => value - point[i]!);
    for (const [i, step] of steps.slice(1).entries()) expect(step).toBeLessThan(steps[i]!);
  });

  it('has intervals that widen with the horizon', async () => {
    const { deviation, spread } = await made(oil, 1, 4);
    for (const steps of [deviation, spread])
      for (const [i, next] of steps.slice(1).entries()) expect(next).toBeGreaterThan(steps[i]!);
  });

  it('does not depend on the unit', async () => {
    const [small, large] = [
      await made(passengers, 1, 2),
      await made(
        passengers.map((v) => v * 1e10),
        1,
        2,
      ),
    ];
    expect(large.point[1]! / small.point[1]!).toBeCloseTo(1e10, -2);
    expect(large.deviation[1]! / small.deviation[1]!).toBeCloseTo(1e10, -2);
  });

  it('of a series that never moves is that value, for certain', async () => {
    expect(await made(Array(9).fill(5) as number[], 1, 2)).toMatchObject({ deviation: [0, 0] });
    expect(await made(Array(9).fill(0) as number[], 1, 2)).toMatchObject({
      point: [0, 0],
      deviation: [0, 0],
    });
  });
});

describe('a forecast of quarters', () => {
  const beer = [
    443, 410, 420, 532, 433, 421, 410, 512, 449, 381, 423, 531, 426, 408, 416, 520, 409, 398, 398, 507, 432,
    398, 406, 526, 428, 397, 403, 517, 435, 383, 424, 521, 421, 402, 414, 500, 451, 380, 416, 492, 428, 408,
    406, 506, 435, 380, 421, 490, 435, 390, 412, 454, 416, 403, 408, 482, 438, 386, 405, 491, 427, 383, 394,
    473,
  ];

  it('carries the season on, within 3 % of statsmodels’ STL with exponential smoothing', async () => {
    const { point, method } = await made(beer, 4, 8);
    expect(method).toBe('stl_ets');
    // statsmodels 0.15: STLForecast(ETSModel, trend='add', damped_trend=True)
    const other = [
      426.801997, 385.19183, 396.268913, 480.531731, 424.868846, 383.451458, 394.702096, 479.121162,
    ];
    point.forEach((value, i) => expect(Math.abs(value / other[i]! - 1)).toBeLessThan(0.03));
  });

  it('is better than the naive and the seasonal naive forecast, by rolling origins', async () => {
    const tested = await backtest({ values: beer, season: 4 }, 4, 20);
    expect(tested?.origins).toBe(20);
    expect(tested!.mase.forecast).toBeLessThan(tested!.mase.seasonal_naive);
    expect(tested!.mase.forecast).toBeLessThan(tested!.mase.naive);
    expect(tested!.coverage[1]!.share).toBeGreaterThan(0.7);
  });

  it('leaves the season out where none shows', () => {
    expect(showsSeason(beer, 4)).toBe(true);
    expect(showsSeason(oil, 4)).toBe(false);
    expect(showsSeason(Array(20).fill(1) as number[], 4)).toBe(false);
  });
});

describe('a series that is too short', () => {
  it('is refused, with the number of values that it takes', async () => {
    expect(await forecast({ values: [6213.7], season: 1 }, 1)).toEqual({
      kind: 'refusal',
      observations: 1,
      needed: 7,
      reason: 'too_short',
    });
    expect([1, 2, 4, 11, 12].map(neededFor)).toEqual([7, 7, 9, 23, 25]);
  });

  it('is forecast from the very number that the refusal names', async () => {
    for (const season of [1, 4, 11, 12]) {
      const values = Array.from(
        { length: neededFor(season) },
        (_, i) => 100 + i + (i % season) * 3 + Math.sin(i * 7),
      );
      expect((await forecast({ values, season }, 2)).kind).toBe('forecast');
      expect((await forecast({ values: values.slice(1), season }, 2)).kind).toBe('refusal');
    }
  });

  it('cannot be backtested either', async () => {
    expect(await backtest({ values: [1, 2, 3, 4, 5, 6, 7], season: 1 }, 2)).toBeUndefined();
  });
});

describe('the spread of the errors', () => {
  it('is that which was found on public series, which for years grows with the step', async () => {
    const years = await made(oil, 1, 4);
    const shares = years.spread.map((spread, i) => spread / years.deviation[i]!);
    expect(shares[0]).toBeCloseTo(0.713, 9);
    expect(shares[3]! / shares[0]!).toBeCloseTo(4 ** 0.447, 9);
    const quarters = await made(oil, 4, 1);
    expect(quarters.spread[0]! / quarters.deviation[0]!).toBeCloseTo(0.866, 9);
  });
});

describe('the probability of reaching a value', () => {
  const one = { point: [100], spread: [10] };

  it('is that of the t distribution, on the side that the comparison names', () => {
    // SciPy: t.sf(1, 3), t.cdf(1, 3), t.ppf(0.9, 3)
    expect(probabilityOf(one, 0, '>=', 110)).toBeCloseTo(0.195501, 6);
    expect(probabilityOf(one, 0, '<=', 110)).toBeCloseTo(0.804499, 6);
    expect(interval(one, 0, 0.8)).toEqual([expect.closeTo(83.622556, 6), expect.closeTo(116.377444, 6)]);
  });

  it('is all or nothing where there is no spread', () => {
    const sure = { point: [100], spread: [0] };
    expect([probabilityOf(sure, 0, '>=', 100), probabilityOf(sure, 0, '>', 100)]).toEqual([1, 0]);
  });
});
