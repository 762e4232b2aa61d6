// node bench/calibrate.mjs m1_data.json tcomp_data.json: the numbers in src/analyse/calibration.ts. The errors of forecasts,
// in units of the deviation that the model states, are given a t distribution with three degrees of freedom whose scale is
// first · step ^ growth: by maximum likelihood (Fisher scoring on the logarithm of the scale), each series weighing the same.
import { forecast } from '../dist/index.js';
import { collection, seasons } from './series.mjs';

const freedom = 3;
const series = process.argv.slice(2).flatMap(collection);
if (series.length === 0) throw new Error('name the files of the collections');
for (const [kind, season] of Object.entries(seasons)) {
  const errors = [];
  let count = 0;
  for (const { known, truth } of series.filter((one) => one.kind === kind)) {
    const made = await forecast({ values: known, season }, truth.length);
    if (made.kind === 'refusal' || !(made.deviation[0] > 0)) continue;
    count++;
    truth.forEach((value, i) =>
      errors.push({
        error: (value - made.point[i]) / made.deviation[i],
        step: Math.log(i + 1),
        weight: 1 / truth.length,
      }),
    );
  }
  const [first, growth] = fit(errors);
  console.log(`${kind}: ${count} series, first ${first.toFixed(3)}, growth ${growth.toFixed(3)}`);
}

function fit(errors) {
  let [a, b] = [0, 0];
  for (let round = 0; round < 200; round++) {
    let [s0, s1, i00, i01, i11] = [0, 0, 0, 0, 0];
    for (const { error, step, weight } of errors) {
      const square = (error / Math.exp(a + b * step)) ** 2;
      const score = ((freedom + 1) * square) / (freedom + square) - 1;
      const information = (2 * freedom) / (freedom + 3);
      s0 += weight * score;
      s1 += weight * score * step;
      i00 += weight * information;
      i01 += weight * information * step;
      i11 += weight * information * step * step;
    }
    const determinant = i00 * i11 - i01 * i01;
    const [da, db] = [(i11 * s0 - i01 * s1) / determinant, (i00 * s1 - i01 * s0) / determinant];
    [a, b] = [a + da, b + db];
    if (Math.abs(da) + Math.abs(db) < 1e-10) break;
  }
  return [Math.exp(a), b];
}
