// Ours end to end, with the time of every step.
import { buildWorkspace } from '../dist/index.js';

const [folder, memory] = process.argv.slice(2);
const begun = performance.now();
let [step, since] = ['start', begun];
const times = [];
await buildWorkspace(folder, {
  resources: { memory },
  progress(next) {
    const now = performance.now();
    times.push([step, now - since]);
    [step, since] = [next, now];
  },
});
times.push([step, performance.now() - since]);
for (const [name, ms] of times) if (name !== 'start') console.log(`step ${name}=${(ms / 1000).toFixed(3)}`);
console.log(`seconds=${((performance.now() - begun) / 1000).toFixed(3)}`);
