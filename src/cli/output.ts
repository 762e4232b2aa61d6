// What commands write: results on stdout, words to people on stderr, files only when complete.
import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import stringWidth from 'string-width';
import { InputError, problemIn, saidBy, type Problem } from '../lib/index.js';

let hasPrinted = false;

/** A result on standard output. */
export function print(text: string | Uint8Array): void {
  hasPrinted = true;
  process.stdout.write(text);
}

/** One JSON document on standard output. */
export function printJson(value: unknown): void {
  print(`${JSON.stringify(value, null, 2)}\n`);
}

/** That JSON was asked for and there is none but this: what went wrong, in English. Nothing where a result was printed already. */
export function printProblems(problems: readonly Problem[]): void {
  if (hasPrinted || !asksForJson(process.argv)) return;
  printJson({
    error: {
      problems: problems
        .map((problem) => problemIn(problem, 'en'))
        .map(({ message, at, found, expected, mend }) => ({
          file: at?.file ?? null,
          line: at?.line ?? null,
          column: at?.column ?? null,
          message,
          found: found ?? null,
          expected: expected ?? null,
          // an expression is marked in further lines, for people
          mend: mend?.split('\n')[0]?.trim() || null,
        })),
    },
  });
}

/** Whether a call has `--json`, or `--format json`, among its options. */
function asksForJson(call: readonly string[]): boolean {
  const end = call.indexOf('--');
  const options = end < 0 ? call : call.slice(0, end);
  return options.some(
    (option, i) =>
      option === '--json' ||
      option === '--format=json' ||
      (option === 'json' && options[i - 1] === '--format'),
  );
}

/** Words to people. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Writes a file whole or not at all; refuses to replace one unless told to. */
export async function writeWhole(path: string, content: string | Uint8Array, replace = false): Promise<void> {
  if (!replace && existsSync(path)) {
    throw new InputError({
      message: { en: 'there is a file of this name already', zh: '已有同名文件' },
      at: { file: path },
      mend: { en: 'Give another name, or --force to replace it', zh: '请另取文件名，或用 --force 覆盖' },
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
        message: {
          en: `there is no folder ${folder} to write it to`,
          zh: `写入所需的文件夹 ${folder} 不存在`,
        },
        at: { file: path },
        mend: { en: 'Make the folder, or give another name', zh: '请先新建该文件夹，或另取文件名' },
      });
    throw new InputError({
      message: { en: 'the file cannot be written', zh: '文件无法写入' },
      at: { file: path },
      found: saidBy(error, (words) => words.replaceAll(draft, path)),
      mend: { en: 'Check the folder and its permissions', zh: '请检查文件夹及其权限' },
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
