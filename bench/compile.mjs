// npm run bench:compile [-- --sizes 1,5,25] [--formats parquet,csv] [--runs 3] [--peers 25] [--keep DIR]
// Ours end to end (collect, check with the built-in rules, compile with bases, bridge and contributors) against the bare
// hand-written aggregation of the same file in DuckDB (the floor), and the same work in polars, pandas and data.table.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const here = dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1,5,25' },
    formats: { type: 'string', default: 'parquet,csv' },
    keep: { type: 'string' },
    python: { type: 'string', default: 'python3' },
    memory: { type: 'string', default: '1200MB' },
    runs: { type: 'string', default: '3' },
    // the largest size, in millions, that the peers are run on
    peers: { type: 'string', default: '25' },
  },
});
const root = values.keep ?? mkdtempSync(join(tmpdir(), 'songhua-bench-'));
mkdirSync(root, { recursive: true });

/** Millions of returns to enterprises: 48 months each. */
const enterprisesFor = (millions) => Math.ceil((millions * 1_000_000) / 48 / 0.97);

/** A region with eight industries and three items each, published for 2020 (made-up amounts, for speed only). */
function workspace(millions, format) {
  const folder = join(root, `${millions}m-${format}`);
  if (existsSync(join(folder, 'data/returns'))) return folder;
  mkdirSync(join(folder, 'data/published'), { recursive: true });
  const industries = [
    'food',
    'machines',
    'medicine',
    'software',
    'materials',
    'trade',
    'transport',
    'finance',
  ];
  const codes = [['13-15'], ['34-38'], ['27*'], ['63-65'], ['26*', '28-32'], ['51-52'], ['53-60'], ['66-69']];
  writeFileSync(
    join(folder, 'system.yaml'),
    `id: bench
names: { en: Bench (synthetic) }
languages: [en]
classification: GB/T 4754-2017
region: { id: city, names: { en: City } }
indicators:
  output: { names: { en: output }, unit: CNY, type: flow }
  revenue: { names: { en: revenue }, unit: CNY, type: flow }
  investment: { names: { en: investment }, unit: CNY, type: flow }
total: { names: { en: all }, headline: output }
industries:
${industries.map((id, i) => `  ${id}: { names: { en: ${id} }, codes: ${JSON.stringify(codes[i])} }`).join('\n')}
`,
  );
  const rows = industries.flatMap((id, i) =>
    ['output', 'revenue', 'investment'].map(
      (item, j) => `${id},${item},2020,${(1000 + 137 * i) / (j + 1)},亿元,${3 + i}%,synthetic`,
    ),
  );
  writeFileSync(
    join(folder, 'data/published/synthetic.csv'),
    `industry,indicator,period,value,unit,growth,source\n${rows.join('\n')}\n`,
  );
  execFileSync(
    process.execPath,
    [
      join(here, '../dist/cli/main.js'),
      'synth',
      '-C',
      folder,
      '--enterprises',
      String(enterprisesFor(millions)),
      '--months',
      '48',
      '--seed',
      '7',
      '--errors',
      'unit=0.0002,duplicate=0.002,missing=0.01,outlier=0.0002',
      '--format',
      format,
    ],
    { stdio: 'inherit' },
  );
  return folder;
}

/** Runs a command and measures wall time and peak memory (GNU time). */
function measured(command, args, env = {}) {
  const report = join(root, 'time.txt');
  const begun = performance.now();
  const run = spawnSync('/usr/bin/time', ['-f', '%M %U %S', '-o', report, command, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: { ...process.env, ...env },
  });
  const seconds = (performance.now() - begun) / 1000;
  if (run.status !== 0)
    return {
      seconds: null,
      note: (run.stderr ?? '').trim().split('\n').at(-1)?.slice(0, 80) ?? 'failed',
      stdout: '',
    };
  const [memory, user, kernel] = readFileSync(report, 'utf8')
    .trim()
    .split('\n')
    .at(-1)
    .split(' ')
    .map(Number);
  return {
    seconds,
    mib: memory / 1024,
    cpu: user + kernel,
    stdout: run.stdout,
  };
}

/** The run of middle length out of several: these machines are noisy. */
function middle(run) {
  const runs = Array.from({ length: Number(values.runs) }, run);
  const time = (result) => Number(/seconds=([\d.]+)/.exec(result.stdout ?? '')?.[1] ?? result.seconds ?? 0);
  return runs.sort((a, b) => time(a) - time(b))[Math.floor(runs.length / 2)];
}

const rows = [];
for (const format of values.formats.split(',')) {
  for (const millions of values.sizes.split(',').map(Number)) {
    const folder = workspace(millions, format);
    const one = (label, result) => {
      const inner = /seconds=([\d.]+)/.exec(result.stdout ?? '');
      const seconds = inner === null ? result.seconds : Number(inner[1]);
      rows.push({ format, millions, label, seconds, mib: result.mib, cpu: result.cpu, note: result.note });
      process.stderr.write(
        `${format} ${millions}m ${label}: ${seconds?.toFixed(2) ?? '-'} s, ${result.mib?.toFixed(0) ?? '-'} MiB ${result.note ?? ''}\n`,
      );
    };
    one(
      'floor: bare DuckDB',
      middle(() => measured(process.execPath, [join(here, 'floor.mjs'), folder, format, values.memory])),
    );
    const ours = middle(() => measured(process.execPath, [join(here, 'ours.mjs'), folder, values.memory]));
    for (const [, label, seconds] of (ours.stdout ?? '').matchAll(/step (.+?)=([\d.]+)/g))
      rows.push({
        format,
        millions,
        label: `songhua: ${label === 'check' ? 'check, with the sums' : label}`,
        seconds: Number(seconds),
      });
    one('songhua: all', ours);
    if (millions > Number(values.peers)) continue;
    for (const tool of ['polars', 'pandas'])
      one(tool, measured(values.python, [join(here, 'peers.py'), tool, folder, format]));
    one(
      'R data.table',
      format === 'csv' || spawnSync('Rscript', ['-e', 'library(arrow)']).status === 0
        ? measured('Rscript', [join(here, 'peer.R'), folder, format])
        : { seconds: null, note: 'cannot read Parquet here' },
    );
  }
}

const floorOf = (row) =>
  rows.find(
    (each) => each.format === row.format && each.millions === row.millions && each.label.startsWith('floor'),
  )?.seconds;
console.log(
  '| format | returns | what | seconds | × floor | CPU seconds | peak MiB |\n| --- | ---: | --- | ---: | ---: | ---: | ---: |',
);
for (const row of rows) {
  const floor = floorOf(row);
  const times = row.seconds == null || !floor ? '' : (row.seconds / floor).toFixed(2);
  console.log(
    `| ${row.format} | ${row.millions} M | ${row.label} | ${row.seconds?.toFixed(2) ?? `skipped: ${row.note}`} | ${times} | ${row.cpu?.toFixed(1) ?? ''} | ${row.mib?.toFixed(0) ?? ''} |`,
  );
}
if (values.keep === undefined && readdirSync(root).length > 0) rmSync(root, { recursive: true });
