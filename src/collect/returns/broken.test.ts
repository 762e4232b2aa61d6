// A folder of broken returns, registers and decisions, each beside the whole message that it gets: adding a file adds a test.
import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError, type Problem } from '../../lib/index.js';
import { lacks } from '../../test-support/told.js';
import { formatAll, inWorkspace, sampleSystem } from '../testing.js';
import { collectReturns, readDecisions } from './index.js';

const folder = join(import.meta.dirname, 'golden/broken');
const cases = readdirSync(folder).filter((name) => name.endsWith('.csv'));

const sound = {
  'data/register.csv': 'enterprise,industry\nA,food\nB,machinery\n',
  'data/returns/sound.csv': 'enterprise,period,output_value\nA,2020-03,1\n',
};

/** `register-….csv` stands for data/register.csv, and so on. */
function pathOf(file: string): string {
  const kind = /^[a-z]+/.exec(file)?.[0] ?? '';
  return kind === 'returns' ? 'data/returns/a.csv' : `data/${kind}.csv`;
}

/** The problems of the `InputError` that the files lead to; undefined where they are fine. */
async function problemsOf(
  files: Record<string, string | Uint8Array>,
): Promise<readonly Problem[] | undefined> {
  const system = await sampleSystem();
  const scratch = await mkdtemp(join(tmpdir(), 'songhua-scratch-'));
  try {
    return await inWorkspace(files, async (workspace, engine) => {
      await collectReturns(workspace, system, engine, { scratch, quarantine: false });
      await readDecisions(workspace, system, engine);
      return undefined;
    });
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

describe('a broken file of returns gets every problem with its place, what was found, what was expected and how to mend it', () => {
  it('in many kinds, beside files that are sound', async () => {
    expect(cases.length).toBeGreaterThanOrEqual(35);
    expect(await problemsOf(sound)).toBeUndefined();
  });

  it.each(cases)('%s', async (file) => {
    const problems =
      (await problemsOf({ ...sound, [pathOf(file)]: await readFile(join(folder, file)) })) ?? [];
    const message = formatAll(problems, 'en');
    // how many more there are needs no mending of its own
    const told = problems.filter(({ at }) => at?.line !== undefined);
    expect(told.map(lacks).filter((parts) => parts !== '')).toEqual([]);
    expect(message).toMatch(/^data\/[\w/]+\.csv[:,]/);
    await expect(`${message}\n`).toMatchFileSnapshot(join(folder, file.replace('.csv', '.txt')));
    const inChinese = `${formatAll(problems, 'zh')}\n`;
    expect(inChinese).toMatch(/^(?:data\/[\w/]+\.csv.*：.*\p{Script=Han}.*[。？]\n)+$/u);
    await expect(inChinese).toMatchFileSnapshot(join(folder, file.replace('.csv', '.zh.txt')));
  });
});

it('a line is quoted in full where lines end in CR LF', async () => {
  const lines = ['enterprise,industry', 'A,food', 'B,"food', ''].join('\r\n');
  expect(await problemsOf({ ...sound, 'data/register.csv': lines })).toMatchObject([
    { at: { line: 3, column: 'industry' }, found: '"B,"food"' },
  ]);
});
