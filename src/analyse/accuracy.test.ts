import { describe, expect, it } from 'vitest';
import { mase, mean, naive, naiveScale, seasonalNaive } from './accuracy.js';
import { studentCdf, studentQuantile } from './student.js';

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

describe('the t distribution with three degrees of freedom', () => {
  // scipy.stats.t(3) of SciPy
  it('has the probabilities and quantiles of SciPy', () => {
    const probabilities = [-300, -3, -1.5, 0.3, 2.2, 50].map(studentCdf);
    [
      4.083754392989337e-8, 0.02883444281121865, 0.11529193262241147, 0.6081183539800405, 0.9424140240117647,
      0.9999911914239794,
    ].forEach((p, i) => expect(probabilities[i]! / p).toBeCloseTo(1, 10));
    expect([0.9, 0.975, 0.01].map(studentQuantile)).toEqual(
      [1.637744353696209, 3.1824463052837078, -4.5407028585681335].map((x) => expect.closeTo(x, 9) as number),
    );
    expect(() => studentQuantile(1)).toThrow(RangeError);
  });
});
