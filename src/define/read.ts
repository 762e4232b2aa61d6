// system.yaml from the disk. YAML and its schema are only loaded here, when a definition is read.
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { InputError, saidBy } from '../lib/index.js';
import type { System } from './model.js';
import type { Definition } from './parse.js';

/**
 * Reads a definition, its codes checked against the classification where its table is shipped. `file` is how messages
 * call it (default: the path). Throws an `InputError` with every problem found.
 */
export async function loadSystem(path: string, file = path): Promise<Definition> {
  const text = await readText(path, file);
  const [{ draftSystem }, { loadClassification }] = await Promise.all([
    import('./parse.js'),
    import('./classifications.js'),
  ]);
  const draft = draftSystem(text, file);
  const { classification } = draft;
  return draft.finish(classification === null ? undefined : await loadClassification(classification));
}

/** The system that a definition describes; as `loadSystem`, without its warnings. */
export async function readSystem(path: string): Promise<System> {
  return (await loadSystem(path)).system;
}

async function readText(path: string, file: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new InputError({
        message: { en: 'there is no system.yaml here', zh: '此处没有 system.yaml' },
        at: { file },
        expected: { en: `a workspace in ${dirname(path)}`, zh: `${dirname(path)} 中有工作区` },
        mend: {
          en: 'Name a workspace with -C DIR, or make one: songhua init DIR',
          zh: '请用 -C 文件夹 指定工作区，或新建：songhua init 文件夹',
        },
      });
    throw new InputError({
      message: { en: 'the file cannot be read', zh: '文件无法读取' },
      at: { file },
      found: saidBy(error),
      mend: { en: 'Make it a readable file', zh: '请使文件可读' },
    });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError({
      message: { en: 'the file is not UTF-8', zh: '文件不是 UTF-8' },
      at: { file },
      expected: { en: 'UTF-8 text', zh: 'UTF-8 文本' },
      mend: { en: 'Save it as UTF-8 in your editor', zh: '请在编辑器中另存为 UTF-8' },
    });
  }
}
