// What commands write: results on stdout, words to people on stderr, files only when complete.
import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import stringWidth from 'string-width';
import { InputError } from '../lib/index.js';

/** A result on standard output. */
export function print(text: string | Uint8Array): void {
  process.stdout.write(text);
}

/** One JSON document on standard output. */
export function printJson(value: unknown): void {
  print(`${JSON.stringify(value, null, 2)}\n`);
}

/** Words to people. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Writes a file whole or not at all; refuses to replace one unless told to. */
export async function writeWhole(path: string, content: string | Uint8Array, replace = false): Promise<void> {
  if (!replace && existsSync(path)) {
    throw new InputError({
      message: 'there is a file of this name already',
      at: { file: path },
      mend: 'Give another name, or --force to replace it',
    });
  }
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    const folder = dirname(path);
    if (!existsSync(folder))
      throw new InputError({
        message: `there is no folder ${folder} to write it to`,
        at: { file: path },
        mend: 'Make the folder, or give another name',
      });
    throw new InputError({
      message: 'the file cannot be written',
      at: { file: path },
      found: (error instanceof Error ? error.message : String(error)).replaceAll(draft, path),
      mend: 'Check the folder and its permissions',
    });
  }
}

/** Lines in columns; a Chinese character counts as two. `right` names the columns to set flush right. */
export function columns(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, stringWidth(cell))));
  return rows
    .map((row) =>
      row
        .map((cell, i) => {
          const gap = ' '.repeat((widths[i] ?? 0) - stringWidth(cell));
          return right.includes(i) ? gap + cell : cell + gap;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
