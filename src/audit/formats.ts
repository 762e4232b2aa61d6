// Text out of html, Markdown, docx and pdf. Html and Markdown keep the place in the input of every character.

import { lexer, type Token, type Tokens } from 'marked';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { InputError } from '../lib/index.js';
import type { SourceText } from './document.js';

type HtmlNode = DefaultTreeAdapterTypes.Node;

/** Collects text with the input offset of each code unit. */
class Collector {
  text = '';
  readonly origin: number[] = [];
  constructor(private readonly input: string) {}

  /** Adds the input from `from` on that reads as `value`; character references count as what they stand for. */
  add(value: string, from: number): void {
    let at = from;
    for (const unit of value) {
      const reference =
        this.input[at] === '&' && unit !== '&' ? /^&[#\w]+;?/.exec(this.input.slice(at, at + 40)) : null;
      const literal = this.input.startsWith('&amp;', at) && unit === '&' ? 5 : unit.length;
      for (let i = 0; i < unit.length; i++) this.origin.push(Math.min(at + i, this.input.length - 1));
      if (this.input[at] === '\r' && unit === '\n') at += 1;
      at += reference === null ? literal : reference[0].length;
    }
    this.text += value;
  }

  /** Adds a separator that stands in no text of the input. */
  gap(separator: string): void {
    if (this.text === '' || (separator === '\n' && this.text.endsWith('\n'))) return;
    const last = (this.origin.at(-1) ?? -1) + 1;
    for (let i = 0; i < separator.length; i++) this.origin.push(Math.min(last, this.input.length - 1));
    this.text += separator;
  }
}

const blocks = new Set(
  'address article aside blockquote body br caption dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead title tr ul'.split(
    ' ',
  ),
);
const unread = new Set([
  'head',
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'math',
  'select',
  'button',
]);

export function readHtml(name: string, input: string): SourceText {
  const collector = new Collector(input);
  walkHtml(parse(input, { sourceCodeLocationInfo: true }), collector);
  return { name, format: 'html', text: collector.text, origin: collector.origin };
}

function walkHtml(node: HtmlNode, collector: Collector): void {
  if (unread.has(node.nodeName)) return;
  if (node.nodeName === '#text' && 'value' in node) {
    const from = node.sourceCodeLocation?.startOffset;
    // Line ends inside a paragraph are spaces; between tables' tags there is only layout.
    if (from !== undefined && (node.value.trim() !== '' || !collector.text.endsWith('\n')))
      collector.add(node.value.replace(/[\n\t]/g, ' '), from);
    return;
  }
  if (!('childNodes' in node)) return;
  const block = blocks.has(node.nodeName);
  if (block) collector.gap('\n');
  for (const child of node.childNodes) walkHtml(child, collector);
  if (node.nodeName === 'td' || node.nodeName === 'th') collector.gap('\t');
  else if (block) collector.gap(node.nodeName === 'p' ? '\n\n' : '\n');
}

export function readMarkdown(name: string, input: string): SourceText {
  const collector = new Collector(input);
  let cursor = 0;
  const place = (text: string): void => {
    for (const line of text.split('\n')) {
      const at = line === '' ? cursor : input.indexOf(line, cursor);
      if (at < 0) continue;
      if (line !== text && collector.text !== '' && !/\s$/.test(collector.text)) collector.gap(' ');
      collector.add(line, at);
      cursor = at + line.length;
    }
  };
  const walk = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      if (token.type === 'table') {
        const { header, rows } = token as Tokens.Table;
        for (const row of [header, ...rows]) {
          for (const cell of row) {
            walk(cell.tokens);
            collector.gap('\t');
          }
          collector.gap('\n');
        }
      } else if (token.type === 'list') {
        for (const item of (token as Tokens.List).items) {
          walk(item.tokens);
          collector.gap('\n');
        }
      } else if (token.type === 'code' || token.type === 'html' || token.type === 'def') {
        collector.gap('\n');
      } else if ('tokens' in token && token.tokens !== undefined) {
        walk(token.tokens);
        if (token.type === 'heading' || token.type === 'paragraph') collector.gap('\n\n');
      } else if (token.type === 'br' || token.type === 'space' || token.type === 'hr') {
        collector.gap('\n');
      } else if (token.type === 'escape' || token.type === 'text' || token.type === 'codespan') {
        place(token.type === 'codespan' ? (token as Tokens.Codespan).text : token.raw.replace(/^\\/, ''));
      }
    }
  };
  walk(lexer(input));
  return { name, format: 'markdown', text: collector.text, origin: collector.origin };
}

export async function readDocx(name: string, bytes: Uint8Array): Promise<SourceText> {
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    return { name, format: 'docx', text: readHtml(name, value).text, origin: null };
  } catch (error) {
    throw unreadable(name, 'a Word document (.docx)', error);
  }
}

export async function readPdf(name: string, bytes: Uint8Array): Promise<SourceText> {
  const { extractText, getDocumentProxy } = await import('unpdf');
  let pages: string[];
  try {
    pages = (await extractText(await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 }))).text;
  } catch (error) {
    throw unreadable(name, 'a PDF file', error);
  }
  const text = pages.join('\n');
  if (text.trim() === '')
    throw new InputError({
      message: 'this PDF has no text layer',
      at: { file: name },
      expected: 'a PDF whose text can be selected',
      mend: 'Run text recognition over the scan first, or give the text as .txt.',
    });
  return { name, format: 'pdf', text, origin: null };
}

function unreadable(name: string, expected: string, error: unknown): InputError {
  const found = error instanceof Error ? error.message : String(error);
  return new InputError({
    message: 'the file cannot be read',
    at: { file: name },
    found,
    expected,
    mend: 'Open it in the program that made it and save it again.',
  });
}
