// Finds the template of a bulletin: the workspace's own, or else the one that is shipped.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { didYouMean, InputError } from '../lib/index.js';

export interface TemplateSource {
  text: string;
  /** Its path: relative to the workspace where it stands in it. */
  file: string;
}

/** The name of the template that serves where none is asked for. */
export const defaultTemplate = 'bulletin';

/**
 * The template of a name in a language: `bulletins/NAME.LANG.md` of the workspace, `bulletins/NAME.md` for any
 * language, or the shipped one. Throws an `InputError` where there is none.
 */
export async function findTemplate(workspace: string, name: string, lang: string): Promise<TemplateSource> {
  const own = join(workspace, 'bulletins');
  for (const path of [
    join(own, `${name}.${lang}.md`),
    join(own, `${name}.md`),
    join(shippedTemplates(), `${name}.${lang}.md`),
  ]) {
    if (existsSync(path)) {
      const inside = relative(workspace, path);
      return { text: await readFile(path, 'utf8'), file: inside.startsWith('..') ? path : inside };
    }
  }
  const names = [...(await namesIn(own)), ...(await namesIn(shippedTemplates()))];
  throw new InputError({
    message: { en: `there is no template "${name}" in this language`, zh: `没有此语言的模板“${name}”` },
    at: { file: own },
    expected: { en: `${name}.${lang}.md or ${name}.md`, zh: `${name}.${lang}.md 或 ${name}.md` },
    mend: didYouMean(name, names),
  });
}

async function namesIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  return (await readdir(folder))
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.replace(/(?:\.[a-z]{2})?\.md$/, ''));
}

/** Beside this module in the sources; in `dist/templates`, above the bundle's chunks, in the package. */
function shippedTemplates(): string {
  const beside = fileURLToPath(new URL('./templates/', import.meta.url));
  return existsSync(beside) ? beside : fileURLToPath(new URL('../templates/', import.meta.url));
}
