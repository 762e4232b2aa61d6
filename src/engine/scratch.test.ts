import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { scratchFolder } from './scratch.js';

const root = mkdtempSync(join(tmpdir(), 'songhua-roots-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a scratch folder is new, and those of processes that were killed are removed with what they hold', async () => {
  const ended = spawnSync(process.execPath, ['-e', '']).pid;
  const left = join(root, `songhua-scratch-${String(ended)}-AbCdEf`);
  mkdirSync(left);
  writeFileSync(join(left, 'spilled.tmp'), 'rows');
  const other = join(root, `other-${String(ended)}-AbCdEf`);
  mkdirSync(other);
  const [first, second] = [await scratchFolder(root), await scratchFolder(root)];
  expect(existsSync(left)).toBe(false);
  expect([other, first, second].map((path) => existsSync(path))).toEqual([true, true, true]);
  expect(first).not.toBe(second);
});
