// npm run bench:start: what a command costs as a whole process, beside a bare Node process that opens DuckDB.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printTable, timeProcesses } from './processes.mjs';

const rounds = Number(process.argv[2] ?? 15);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const songhua = here('../dist/cli/main.js');
const workspace = await mkdtemp(join(tmpdir(), 'songhua-bench-'));
try {
  await cp(here('../examples/harbin'), workspace, {
    recursive: true,
    filter: (source) => !source.includes('.songhua'),
  });
  const results = await timeProcesses(
    [
      { name: 'bare', args: [here('./bare.mjs')] },
      { name: 'build', args: [songhua, 'build', workspace] },
      { name: 'show', args: [songhua, 'show', '-C', workspace, 'total.headline[2020]'] },
      {
        name: 'table',
        args: [songhua, 'show', '-C', workspace, 'growth(*.headline[2020])', 'share(*.headline[2020])'],
      },
      { name: 'explain', args: [songhua, 'explain', '-C', workspace, 'base(agri_food.output_value[2020])'] },
      { name: 'help', args: [songhua, '--help'] },
    ],
    rounds,
  );
  const peer = results.get('bare');
  const row = (work, name, goal) => ({ work, ours: results.get(name), peer, goal });
  console.log(`Median of ${rounds} runs of each whole process, taken in turn; Node ${process.version}.`);
  console.log('The peer is a bare Node process that opens DuckDB and answers one query.\n');
  printTable([
    row('songhua show, one figure', 'show', 1.5),
    row('songhua show, a table of 16', 'table'),
    row('songhua explain', 'explain'),
    row('songhua build (Harbin)', 'build', 3),
    row('songhua --help (no engine)', 'help'),
  ]);
} finally {
  await rm(workspace, { recursive: true });
}
