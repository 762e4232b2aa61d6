// A published text as the audit reads it: plain text, and for each of its characters where it stands in the input.

import { decoded } from './encodings.js';

export type TextFormat = 'text' | 'markdown' | 'html' | 'docx' | 'pdf';

export interface SourceText {
  /** File name, or `-` for standard input. */
  name: string;
  format: TextFormat;
  /** The running text, UTF-16; cells of a table row are parted by tabs. */
  text: string;
  /**
   * For every code unit of `text` its offset in the input; null where the text is the input itself (plain text) or
   * where the input has no characters of its own (docx, pdf): offsets are then offsets in `text`.
   */
  origin: number[] | null;
}

/** Offsets in the input of a span of the text. */
export function toInput(source: SourceText, start: number, end: number): { start: number; end: number } {
  if (source.origin === null || end <= start) return { start, end };
  const first = source.origin[start] ?? start;
  const last = source.origin[end - 1] ?? end - 1;
  return { start: first, end: last + 1 };
}

/** The format by a file's name; anything not known is plain text. */
export function formatOf(name: string): TextFormat {
  if (/\.(md|markdown)$/i.test(name)) return 'markdown';
  if (/\.(html?|xhtml)$/i.test(name)) return 'html';
  if (/\.docx$/i.test(name)) return 'docx';
  return /\.pdf$/i.test(name) ? 'pdf' : 'text';
}

/**
 * Reads a text out of a file's bytes.
 * Errors: `InputError` where a docx or pdf cannot be read, where a pdf has no text layer, or where the bytes are no text.
 */
export async function readSource(
  name: string,
  bytes: Uint8Array,
  format: TextFormat = formatOf(name),
): Promise<SourceText> {
  if (format === 'docx') return (await import('./formats/docx.js')).readDocx(name, bytes);
  if (format === 'pdf') return (await import('./formats/pdf.js')).readPdf(name, bytes);
  const input = decoded(name, bytes);
  if (format === 'html') return (await import('./formats/html.js')).readHtml(name, input);
  if (format === 'markdown') return (await import('./formats/markdown.js')).readMarkdown(name, input);
  return plainText(name, input);
}

/** A plain text as it stands. */
export function plainText(name: string, text: string): SourceText {
  return { name, format: 'text', text, origin: null };
}
