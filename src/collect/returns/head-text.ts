// The head of a text file of returns as it is written: its first line, or more where a heading in quotes goes over several.
import { open } from 'node:fs/promises';
import type { Engine } from '../../engine/index.js';

/** The engine would begin to read much more of the file than its head, which adds up over many files. */
const headBytes = 1 << 16;

/** The head of a text file in UTF-8, as one line. Fails where it is in another encoding. */
export async function headTextOf(path: string, engine: Engine): Promise<string> {
  const handle = await open(path, 'r');
  const { buffer, bytesRead } = await handle
    .read(Buffer.alloc(headBytes), 0, headBytes)
    .finally(() => handle.close());
  const bytes = buffer.subarray(0, bytesRead);
  const isPacked = /\.(gz|zst)$/i.test(path);
  const end = bytes.findIndex((byte) => byte === 0x0a || byte === 0x0d);
  if (!isPacked && !bytes.includes(0) && (end >= 0 || bytesRead < headBytes)) {
    // the last letter may be cut in two
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return headOf(text.split(/\r\n?|\n/, mostHeadLines));
  }
  const rows = await engine.all<{ line: string | null }>(
    `SELECT line FROM ${engine.textLines(path)} LIMIT ${mostHeadLines}`,
  );
  return headOf(rows.map(({ line }) => line ?? ''));
}

/** A heading in quotes may go over several lines, as spreadsheets write it; over more, a quote is rather not closed. */
const mostHeadLines = 12;

/** The first line, with those into which it goes on within quotes. */
function headOf(lines: readonly string[]): string {
  let quotes = 0;
  for (const [i, line] of lines.entries()) {
    quotes += line.split('"').length - 1;
    if (quotes % 2 === 0) return lines.slice(0, i + 1).join(' ');
  }
  return lines[0] ?? '';
}
