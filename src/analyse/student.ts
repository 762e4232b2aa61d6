// Student's t distribution with three degrees of freedom, whose probabilities have a closed form (Johnson, Kotz and
// Balakrishnan, 1995, "Continuous Univariate Distributions", vol. 2, 28.2).

/** P(T ≤ x). */
export function studentCdf(x: number): number {
  const u = x / Math.sqrt(3);
  // the tail of the arctangent, where it would lose its digits against 1/2
  if (u < -1) return (Math.atan(-1 / u) + u / (1 + u * u)) / Math.PI;
  return 0.5 + (Math.atan(u) + u / (1 + u * u)) / Math.PI;
}

/** The x with P(T ≤ x) = p for 0 < p < 1, by bisection. */
export function studentQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`there is no quantile of ${p}`);
  let [low, high] = [-1e6, 1e6];
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2;
    if (studentCdf(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
