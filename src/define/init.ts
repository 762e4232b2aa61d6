// A new workspace out of one of the complete ones that are shipped in examples/.
import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { didYouMean, InputError, listed, saidBy } from '../lib/index.js';
import { shipped } from './shipped.js';

/** The template of a workspace with made-up numbers. */
export const starterTemplate = 'starter';

const schemaFile = 'system.schema.json';
/** What belongs to a place where a workspace was used, not to the workspace. */
const leftOut = new Set(['.songhua', 'releases', '.gitignore', '.DS_Store']);

/** The names of the templates: every shipped example with a system.yaml. */
export async function templates(): Promise<string[]> {
  const folder = shipped('examples');
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'system.yaml')))
    .map(({ name }) => name)
    .sort();
}

/**
 * Writes a workspace that builds into a new or empty folder and returns the paths written, relative to it. The folder
 * is complete or not there at all. Throws an `InputError` for an unknown template or a folder with something in it.
 */
export async function initWorkspace(dir: string, template: string = starterTemplate): Promise<string[]> {
  const known = await templates();
  if (!known.includes(template)) {
    throw new InputError({
      message: { en: `there is no template "${template}"`, zh: `没有模板“${template}”` },
      expected: listed(known),
      mend: didYouMean(template, known),
    });
  }
  return newWorkspace(dir, async (draft) => {
    await cp(join(shipped('examples'), template), draft, {
      recursive: true,
      filter: (source) => !leftOut.has(basename(source)),
    });
  });
}

/**
 * Writes a workspace of a definition and one table into a new or empty folder: `file` is the table's place in it,
 * `from` where it lies now. Returns and throws as `initWorkspace`.
 */
export function initWithTable(
  dir: string,
  { definition, file, from }: { definition: string; file: string; from: string },
): Promise<string[]> {
  return newWorkspace(dir, async (draft) => {
    await mkdir(dirname(join(draft, file)), { recursive: true });
    await copyFile(from, join(draft, file));
    await writeFile(
      join(draft, 'system.yaml'),
      `# yaml-language-server: $schema=${schemaFile}\n${definition}`,
    );
  });
}

/** Fills a folder that is new or empty; it is complete or not there at all. */
async function newWorkspace(dir: string, fill: (draft: string) => Promise<void>): Promise<string[]> {
  const target = resolve(dir);
  const present = await refuseUnlessEmpty(target, dir);

  // filled beside its final place, so that a workspace is there as a whole or not at all; an existing folder may be
  // the shell's own, and is kept
  const draft = present ? join(target, '.songhua-init') : `${target}.songhua-init`;
  try {
    await fill(draft);
    await addSchema(draft);
    await writeFile(
      join(draft, '.gitignore'),
      '# the built store: it can always be built again\n.songhua/\n',
    );
    if (present) {
      for (const name of await readdir(draft)) await rename(join(draft, name), join(target, name));
    } else await rename(draft, target);
  } catch (error) {
    throw writingProblem(error, dir);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return (await readdir(target, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(target.length + 1))
    .sort();
}

/** Whether the folder exists; it may only be empty. */
async function refuseUnlessEmpty(target: string, dir: string): Promise<boolean> {
  let names: string[];
  try {
    names = await readdir(target);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'ENOENT') return false;
    throw new InputError({
      message:
        code === 'ENOTDIR'
          ? { en: 'this is a file, not a folder', zh: '这是文件，不是文件夹' }
          : { en: 'the folder cannot be read', zh: '文件夹无法读取' },
      at: { file: dir },
      mend: { en: 'Choose another folder for the new workspace', zh: '请为新工作区另选文件夹' },
    });
  }
  if (names.length > 0) {
    const shown = names.sort().slice(0, 5).join(', ');
    throw new InputError({
      message: {
        en: 'the folder is not empty, and nothing in it is overwritten',
        zh: '文件夹不为空，其中内容不会被覆盖',
      },
      at: { file: dir },
      found:
        names.length > 5
          ? { en: `${shown}, … (${names.length} in all)`, zh: `${shown}……（共${names.length}个）` }
          : shown,
      expected: { en: 'a new or an empty folder', zh: '新文件夹或空文件夹' },
      mend: { en: 'Choose another folder for the new workspace', zh: '请为新工作区另选文件夹' },
    });
  }
  return true;
}

/** Puts the JSON Schema beside system.yaml, so that editors find it wherever the workspace is moved. */
async function addSchema(workspace: string): Promise<void> {
  await copyFile(join(shipped('schema'), schemaFile), join(workspace, schemaFile));
  const path = join(workspace, 'system.yaml');
  const text = await readFile(path, 'utf8');
  await writeFile(
    path,
    text.replace(/^# yaml-language-server: \$schema=.*$/m, `# yaml-language-server: $schema=${schemaFile}`),
  );
}

function writingProblem(error: unknown, dir: string): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (!['EACCES', 'EROFS', 'EPERM', 'ENOSPC', 'EDQUOT', 'ENOTDIR', 'EEXIST'].includes(code)) return error;
  return new InputError({
    message: { en: 'the workspace cannot be written', zh: '工作区无法写入' },
    at: { file: dir },
    found: saidBy(error),
    mend:
      code === 'ENOSPC' || code === 'EDQUOT'
        ? { en: 'Free some space and try again', zh: '请腾出磁盘空间后重试' }
        : { en: 'Choose a folder that you can write to', zh: '请选择有写入权限的文件夹' },
  });
}

/** The folder of a shipped example. */
export function examplePath(name: string): string {
  return join(shipped('examples'), name);
}
