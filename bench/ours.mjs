// Ours end to end, with the time of every step.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildWorkspace } from '../dist/index.js';

const [folder, memoryLimit] = process.argv.slice(2);
const spillTo = join(folder, 'spill');
mkdirSync(spillTo, { recursive: true });
const begun = performance.now();
let [step, since] = ['start', begun];
const times = [];
await buildWorkspace(folder, {
  memory: { memoryLimit, spillTo, keepOrder: false },
  progress(next) {
    const now = performance.now();
    times.push([step, now - since]);
    [step, since] = [next, now];
  },
});
times.push([step, performance.now() - since]);
for (const [name, ms] of times) if (name !== 'start') console.log(`step ${name}=${(ms / 1000).toFixed(3)}`);
console.log(`seconds=${((performance.now() - begun) / 1000).toFixed(3)}`);
