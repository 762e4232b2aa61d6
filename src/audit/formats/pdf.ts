// Text out of PDF files: the lines of a page joined to the paragraphs that they were broken from.

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError, saidBy } from '../../lib/index.js';
import type { SourceText } from '../document.js';

/** A line as it lies on the page; x, width and height in points. */
interface Line {
  text: string;
  left: number;
  right: number;
  bottom: number;
  height: number;
  /** Parted by wide gaps, as the cells of a row are. */
  cells: boolean;
}

interface Item {
  str: string;
  hasEOL: boolean;
  transform: number[];
  width: number;
  height: number;
}

/** What is used here of an opened file; the library's own types lie in a package that it does not bring. */
interface Pdf {
  numPages: number;
  getPage: (number: number) => Promise<{ getTextContent: () => Promise<{ items: (Item | object)[] }> }>;
}

export async function readPdf(name: string, bytes: Uint8Array): Promise<SourceText> {
  const pages = await pagesOf(name, bytes);
  const text = pages.map((items) => paragraphs(linesOf(items))).join('\n\n');
  if (text.trim() === '')
    throw new InputError({
      message: { en: 'this PDF has no text layer', zh: '该 PDF 没有文字层' },
      at: { file: name },
      expected: { en: 'a PDF whose text can be selected', zh: '文字可选取的 PDF' },
      mend: {
        en: 'Run text recognition over the scan first, or give the text as .txt.',
        zh: '请先对扫描件作文字识别，或以 .txt 提供文字',
      },
    });
  return { name, format: 'pdf', text, origin: null };
}

async function pagesOf(name: string, bytes: Uint8Array): Promise<Item[][]> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    const pdf: unknown = await getDocumentProxy(Uint8Array.from(bytes), {
      verbosity: 0,
      cMapUrl: characterMaps(),
      cMapPacked: true,
    });
    const { numPages } = pdf as Pdf;
    const pages: Item[][] = [];
    for (let number = 1; number <= numPages; number++) {
      const { items } = await (await (pdf as Pdf).getPage(number)).getTextContent();
      pages.push(items.filter((item): item is Item => 'str' in item));
    }
    return pages;
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new InputError({
        message: { en: 'this PDF needs a password', zh: '该 PDF 需要密码' },
        at: { file: name },
        expected: { en: 'a PDF that opens without one', zh: '无需密码即可打开的 PDF' },
        mend: {
          en: 'Open it with its password and save it without, or give the text as .txt.',
          zh: '请用密码打开后另存为无密码的文件，或以 .txt 提供文字',
        },
      });
    throw new InputError({
      message: { en: 'the file cannot be read as a PDF', zh: '文件无法按 PDF 读取' },
      at: { file: name },
      found: saidBy(error),
      expected: { en: 'a PDF file', zh: 'PDF 文件' },
      mend: {
        en: 'Open it in the program that made it and save it again, or give the text as .txt.',
        zh: '请用原软件打开并重新保存，或以 .txt 提供文字',
      },
    });
  }
}

/** Adobe's tables from the codes of Chinese, Japanese and Korean fonts to characters, for fonts that a file does not hold. */
function characterMaps(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (dirname(folder) !== folder) {
    const shipped = join(folder, 'cmaps');
    if (existsSync(join(shipped, 'UniGB-UCS2-H.bcmap'))) return shipped + sep;
    if (existsSync(join(folder, 'package.json'))) break;
    folder = dirname(folder);
  }
  return join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps') + sep;
}

function linesOf(items: readonly Item[]): Line[] {
  const lines: Line[] = [];
  let line: Line | null = null;
  for (const item of items) {
    const [, , , , x = 0, y = 0] = item.transform;
    if (item.str.trim() !== '') {
      // an item without a break before it may still lie on another line
      if (line !== null && Math.abs(y - line.bottom) > Math.max(line.height, item.height) * 0.8) line = null;
      if (line === null) {
        line = { text: '', left: x, right: x, bottom: y, height: item.height, cells: false };
        lines.push(line);
      }
      if (x - line.right > line.height * 1.2) {
        line.cells = true;
        line.text = `${line.text.trimEnd()}\t`;
      } else if (x - line.right > line.height * 0.6 && /\d\s*$/.test(line.text) && /^\d/.test(item.str)) {
        // "Steel   120   110": several blanks part two numbers, one would join their digits
        line.text = `${line.text.trimEnd()}  `;
      }
      line.right = Math.max(line.right, x + item.width);
      line.height = Math.max(line.height, item.height);
    }
    if (line !== null && !(item.str.trim() === '' && line.text.endsWith('\t'))) line.text += item.str;
    if (item.hasEOL) line = null;
  }
  return lines;
}

/** Lines joined where one goes on in the next: full, in the same column, and as close as lines are. */
function paragraphs(lines: readonly Line[]): string {
  let text = '';
  lines.forEach((line, i) => {
    const last = lines[i - 1];
    const here = line.text.trim();
    if (last === undefined) text = here;
    else if (goesOn(last, line, lines)) text = joined(text, here);
    else text += `${last.cells && line.cells ? '\n' : '\n\n'}${here}`;
  });
  return text;
}

function goesOn(last: Line, line: Line, lines: readonly Line[]): boolean {
  if (last.cells || line.cells) return false;
  const size = Math.min(last.height, line.height);
  const step = last.bottom - line.bottom;
  // a new column begins higher up; a heading is of another size
  if (step > size * 2.2 || Math.max(last.height, line.height) > size * 1.15) return false;
  if (step <= 0) return line.left > last.left + size * 3 && isOpen(last.text);
  const column = lines.filter(
    (other) => !other.cells && Math.abs(other.left - line.left) <= size * 3 && other.right > last.left,
  );
  const edge = Math.max(...column.map(({ right }) => right));
  // an indented line begins a paragraph
  if (line.left - last.left > size * 0.8 && !isOpen(last.text)) return false;
  return last.right >= edge - Math.max(size * 4, (edge - last.left) * 0.2) && !/^\s*(?:[•●▪·–]|\d{1,2}[.)]\s)/.test(line.text); // prettier-ignore
}

/** No sentence ends there. */
const isOpen = (text: string): boolean => !/[.。!！?？;；:：]["”’）)]?\s*$/.test(text);

const han = /[\p{Script=Han}，。；：、（）《》“”]/u;

function joined(before: string, after: string): string {
  const end = before.at(-1) ?? '';
  const start = after.charAt(0);
  if (/[A-Za-z]-$/.test(before) && /^[a-z]/.test(after)) return before + after;
  // a number of a Chinese line may be broken anywhere
  const chinese =
    han.test(before.slice(-30)) &&
    (han.test(end + start) || /[\d.,]$/.test(before)) &&
    !/[a-z]$/i.test(before);
  return chinese ? before + after : `${before} ${after}`;
}
