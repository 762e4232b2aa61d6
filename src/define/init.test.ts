import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { initWorkspace, loadSystem, templates } from './index.js';

let base: string;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'songhua-init-'));
});
afterAll(() => rm(base, { recursive: true, force: true }));

describe('a new workspace', () => {
  it('is the starter with made-up numbers that say so, and its schema beside it', async () => {
    const dir = join(base, 'deep/own');
    const written = await initWorkspace(dir);
    expect(written).toEqual([
      ...[
        '.gitignore',
        'README.md',
        join('data', 'published', 'industries.csv'),
        join('data', 'targets.csv'),
      ],
      ...['system.schema.json', 'system.yaml'],
    ]);
    await expect(loadSystem(join(dir, 'system.yaml'))).resolves.toMatchObject({ warnings: [] });
    const rows = (await readFile(join(dir, 'data/published/industries.csv'), 'utf8'))
      .trim()
      .split('\n')
      .slice(1);
    for (const row of rows) expect(row).toMatch(/,synthetic: /);
    expect(await readFile(join(dir, 'system.yaml'), 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=system\.schema\.json\n/,
    );
  });

  it('can be the Harbin example, without a built store', async () => {
    const dir = join(base, 'harbin');
    const written = await initWorkspace(dir, 'harbin');
    expect(written).toContain(join('data', 'published', 'industries-2020.csv'));
    expect(written.some((path) => path.startsWith('.songhua'))).toBe(false);
    expect((await loadSystem(join(dir, 'system.yaml'))).system.id).toBe('harbin_4_4');
  });

  it('can be made in an empty folder, which stays the same folder', async () => {
    const dir = join(base, 'empty');
    await mkdir(dir);
    await initWorkspace(dir);
    expect(existsSync(join(dir, 'system.yaml'))).toBe(true);
    expect(await readdir(dir)).not.toContain('.songhua-init');
  });

  it('is refused in a folder with something in it, which is named and left alone', async () => {
    const dir = join(base, 'full');
    await mkdir(dir);
    await writeFile(join(dir, 'notes.txt'), 'mine');
    await expect(initWorkspace(dir)).rejects.toThrow(
      `${dir}: the folder is not empty, and nothing in it is overwritten (found notes.txt; expected a new or an empty folder)`,
    );
    expect(await readdir(dir)).toEqual(['notes.txt']);
  });

  it('is refused where a file stands', async () => {
    const file = join(base, 'file');
    await writeFile(file, '');
    await expect(initWorkspace(file)).rejects.toThrow('this is a file, not a folder');
    await expect(initWorkspace(join(file, 'below'))).rejects.toThrow(/file/);
  });

  it('is made of a known template only', async () => {
    expect(await templates()).toEqual(expect.arrayContaining(['harbin', 'starter']));
    await expect(initWorkspace(join(base, 'x'), 'harbim')).rejects.toThrow(
      /there is no template "harbim" .*Did you mean "harbin"\?/,
    );
    expect(existsSync(join(base, 'x'))).toBe(false);
  });
});
