// Audits files: reads them, judges them, and hands back the report.

import { readFile } from 'node:fs/promises';
import type { FigureContext } from '../figures/index.js';
import { InputError, type Problem, saidBy } from '../lib/index.js';
import { auditAlone } from './audit.js';
import { formatOf, readSource, type SourceText, type TextFormat } from './document.js';
import type { Lang } from './mention.js';
import type { AuditReport } from './report.js';

export interface AuditOptions {
  /** The workspace's figures; without them texts are judged against themselves and each other. */
  figures?: FigureContext;
  /** The language of the reasons; each text's own where none is given. */
  lang?: Lang;
  /** The format of the texts, where it does not follow from their names. */
  format?: TextFormat;
}

/**
 * A verdict on every number of the files; `-` is standard input.
 * @throws InputError with every file that cannot be read.
 */
export async function auditFiles(paths: readonly string[], options: AuditOptions = {}): Promise<AuditReport> {
  const problems: Problem[] = [];
  const texts: SourceText[] = [];
  for (const path of paths) {
    try {
      const bytes = path === '-' ? await standardInput() : new Uint8Array(await readFile(path));
      const text = await readSource(path, bytes, options.format ?? formatOf(path));
      if (text.text.trim() === '') problems.push(noText(path));
      texts.push(text);
    } catch (error) {
      if (error instanceof InputError) problems.push(...error.problems);
      else problems.push(unreadable(path, error));
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  return auditTexts(texts, options);
}

/** A verdict on every number of texts already read. */
export async function auditTexts(
  texts: readonly SourceText[],
  { figures, lang }: AuditOptions = {},
): Promise<AuditReport> {
  if (figures === undefined) return auditAlone(texts, lang);
  const { auditAgainst } = await import('./judge.js');
  return auditAgainst(texts, figures, lang);
}

function noText(path: string): Problem {
  if (path === '-')
    return {
      message: { en: 'there is no text on standard input', zh: '标准输入中没有文本' },
      mend: { en: 'Pipe a text into it, or name a file', zh: '请用管道输入文本，或指定文件' },
    };
  return {
    message: { en: 'there is no text in it', zh: '文件中没有文字' },
    at: { file: path },
    mend: {
      en: 'Give a file with text in UTF-8, or a Word file or PDF with text',
      zh: '请提供 UTF-8 文本文件，或含文字的 Word、PDF 文件',
    },
  };
}

function unreadable(path: string, error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ENOENT')
    return {
      message: { en: 'there is no such file', zh: '没有该文件' },
      at: { file: path },
      mend: {
        en: 'Give the path of a text, or - for standard input',
        zh: '请给出文本的路径，或用 - 表示标准输入',
      },
    };
  if (code === 'EISDIR')
    return {
      message: { en: 'this is a folder', zh: '这是文件夹' },
      at: { file: path },
      mend: { en: 'Name the texts in it', zh: '请指定其中的文本' },
    };
  return {
    message: { en: 'the file cannot be read', zh: '文件无法读取' },
    at: { file: path },
    found: saidBy(error),
  };
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}
