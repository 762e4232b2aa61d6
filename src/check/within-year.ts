// Steps from one period that anyone returned for to the next one of the same year, for cumulations: an enterprise whose last
// cumulation is not the year's last keeps what it made until then.
import type { CollectedReturns } from '../collect/index.js';
import type { Engine } from '../engine/index.js';

/** SQL over a set of periods; returned periods only. */
export interface WithinYear {
  /** Those whose period before, in the same year, is in `set`. */
  next: (set: string) => string;
  /** Those whose period after, in the same year, is in `set`. */
  previous: (set: string) => string;
  /** Those whose period after, in the same year, is not in `set`, though there is one. */
  lastIn: (set: string) => string;
}

/** The steps within a year, by their distance: 1 for months, 3 where only the months at the ends of quarters are returned. */
export async function stepsWithinYear(
  engine: Engine,
  { periods: { count } }: CollectedReturns,
): Promise<WithinYear> {
  const bits = engine.bits(count);
  const steps = await engine.all<{ p: number; distance: number }>(`SELECT * FROM (
    SELECT p, p - LAG(p) OVER (PARTITION BY frequency, year ORDER BY p) AS distance FROM period_numbers
    WHERE p IN (SELECT p FROM return_periods)) WHERE distance IS NOT NULL ORDER BY p`);
  const distances = [...new Set(steps.map(({ distance }) => distance))];
  const masked = (by: number): string =>
    bits.of(steps.filter(({ distance }) => distance === by).map(({ p }) => p));
  const union = (sets: string[]): string => sets.reduce((all, set) => bits.or(all, set), bits.empty);
  return {
    next: (set) => union(distances.map((by) => bits.and(bits.shift(set, by), masked(by)))),
    previous: (set) => union(distances.map((by) => bits.shift(bits.and(set, masked(by)), -by))),
    lastIn: (set) =>
      bits.and(set, union(distances.map((by) => bits.shift(bits.without(masked(by), set), -by)))),
  };
}
