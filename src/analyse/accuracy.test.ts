import { describe, expect, it } from 'vitest';
import { mase, mean, naive, naiveScale, seasonalNaive } from './accuracy.js';
import { normalCdf, normalQuantile } from './normal.js';

/** Australian quarterly beer production (megalitres), 1992 to the second quarter of 2010; Australian Bureau of Statistics. */
export const beer = [
  443, 410, 420, 532, 433, 421, 410, 512, 449, 381, 423, 531, 426, 408, 416, 520, 409, 398, 398, 507, 432,
  398, 406, 526, 428, 397, 403, 517, 435, 383, 424, 521, 421, 402, 414, 500, 451, 380, 416, 492, 428, 408,
  406, 506, 435, 380, 421, 490, 435, 390, 412, 454, 416, 403, 408, 482, 438, 386, 405, 491, 427, 383, 394,
  473, 420, 390, 410, 488, 415, 398, 419, 488, 414, 374,
];

describe('the mean absolute scaled error', () => {
  // the table in Hyndman and Athanasopoulos, "Forecasting: Principles and Practice", 2nd edition, section 3.4
  const [known, truth] = [beer.slice(0, 64), beer.slice(64)];
  const scale = naiveScale(known, 4);

  it('is that of the textbook for the mean, the naive and the seasonal naive forecast of beer production', () => {
    const flat = truth.map(() => mean(known) ?? 0);
    expect(mase(truth, flat, scale)).toBeCloseTo(2.44, 2);
    expect(mase(truth, naive(known, 10), scale)).toBeCloseTo(4.01, 2);
    expect(mase(truth, seasonalNaive(known, 4, 10), scale)).toBeCloseTo(0.94, 2);
  });

  it('is none where the series never moves, so that there is no scale', () => {
    expect(mase([5], [6], naiveScale([5, 5, 5]))).toBeUndefined();
    expect(naiveScale([5])).toBeUndefined();
  });
});

describe('the normal distribution', () => {
  // scipy.stats.norm of SciPy
  it('has the probabilities and quantiles of SciPy', () => {
    expect([-3, -1.5, 0.3, 2.2, 5].map(normalCdf)).toEqual(
      [
        0.0013498980316300933, 0.06680720126885807, 0.6179114221889526, 0.9860965524865013,
        0.9999997133484281,
      ].map((p) => expect.closeTo(p, 12) as number),
    );
    expect([0.9, 0.975, 0.01].map(normalQuantile)).toEqual(
      [1.2815515655446004, 1.959963984540054, -2.3263478740408408].map((x) => expect.closeTo(x, 9) as number),
    );
  });
});
