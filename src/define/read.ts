// system.yaml from the disk. YAML and its schema are only loaded here, when a definition is read.
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { InputError } from '../lib/index.js';
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
        message: 'there is no system.yaml here',
        at: { file },
        expected: `a workspace in ${dirname(path)}`,
        mend: 'Name a workspace with -C DIR, or make one: songhua init DIR',
      });
    throw new InputError({
      message: 'the file cannot be read',
      at: { file },
      found: error instanceof Error ? error.message : String(error),
      mend: 'Make it a readable file',
    });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError({
      message: 'the file is not UTF-8',
      at: { file },
      expected: 'UTF-8 text',
      mend: 'Save it as UTF-8 in your editor',
    });
  }
}
