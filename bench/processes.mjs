// Times whole processes in turn, so that a drift of the machine's speed meets all of them alike, and reads each one's
// peak memory as the operating system accounts for it.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const hook = fileURLToPath(new URL('./peak-memory.mjs', import.meta.url));

/** Runs every case `rounds` times, one after the other in each round; answers median seconds and peak MiB per case. */
export async function timeProcesses(cases, rounds) {
  const folder = await mkdtemp(join(tmpdir(), 'songhua-bench-'));
  const results = new Map(cases.map(({ name }) => [name, { seconds: [], mib: [] }]));
  try {
    for (let round = -1; round < rounds; round++) {
      for (const { name, args } of cases) {
        const report = join(folder, 'peak');
        const begun = performance.now();
        await run(args, report);
        const seconds = (performance.now() - begun) / 1000;
        // the first round warms the caches of the file system
        if (round < 0) continue;
        results.get(name).seconds.push(seconds);
        results.get(name).mib.push(Number(await readFile(report, 'utf8')) / 1024);
      }
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return new Map(
    [...results].map(([name, { seconds, mib }]) => [
      name,
      { seconds: median(seconds), mib: Math.max(...mib) },
    ]),
  );
}

/** A table on standard output: this work, its time, the peer's, the ratio, and peak memory. */
export function printTable(rows) {
  const head = ['work', 'ours (s)', 'peer (s)', 'ratio', 'goal', 'peak memory (MiB)', "peer's (MiB)"];
  const cells = rows.map(({ work, ours, peer, goal }) => [
    work,
    ours.seconds.toFixed(3),
    peer.seconds.toFixed(3),
    (ours.seconds / peer.seconds).toFixed(2),
    goal === undefined ? '' : `<= ${goal}`,
    ours.mib.toFixed(0),
    peer.mib.toFixed(0),
  ]);
  const line = (row) => `| ${row.join(' | ')} |`;
  console.log([line(head), line(head.map(() => '---')), ...cells.map(line)].join('\n'));
}

function run(args, report) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: `--import ${hook}`, SONGHUA_PEAK_REPORT: report },
    });
    let words = '';
    child.stderr.on('data', (data) => (words += data));
    child.on('error', fail);
    child.on('exit', (code) =>
      code === 0 ? done() : fail(new Error(`${args.join(' ')} ended with ${code}: ${words}`)),
    );
  });
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
