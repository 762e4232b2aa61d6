// The standard normal distribution.

/**
 * P(Z ≤ x). By the Taylor series of Marsaglia (2004), "Evaluating the Normal Distribution", Journal of Statistical
 * Software 11(4), which is exact to the digits of a double where it matters; beyond 8 the tail is 0 or 1.
 */
export function normalCdf(x: number): number {
  if (Number.isNaN(x)) return NaN;
  if (x > 8) return 1;
  if (x < -8) return 0;
  let sum = x;
  let term = x;
  for (let i = 3; sum + term !== sum; i += 2) {
    term *= (x * x) / i;
    sum += term;
  }
  return 0.5 + sum * Math.exp(-0.5 * x * x - 0.91893853320467274178);
}

/** The x with P(Z ≤ x) = p for 0 < p < 1, by bisection of `normalCdf`. */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`there is no normal quantile of ${p}`);
  let [low, high] = [-8, 8];
  for (let i = 0; i < 80; i++) {
    const middle = (low + high) / 2;
    if (normalCdf(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
