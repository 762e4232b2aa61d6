// Where rows and bytes of a text file stand: its lines, counted by streaming through the file. Done only where a message or a
// place is wanted; the engine counts rows, in which blank lines and line breaks inside quotes do not show.
import { unpacked } from './files.js';

const [feed, carriage, quote] = [10, 13, 34];

/** The line (from 1) of each row (from 0, the head not counted). */
export async function linesOfRows(
  path: string,
  rows: readonly number[],
  delimiter: string,
): Promise<Map<number, number>> {
  const wanted = new Set(rows);
  const last = Math.max(...rows);
  const found = new Map<number, number>();
  const separator = delimiter.charCodeAt(0);
  let [line, row, begun] = [1, -1, 1];
  let [isQuoted, isCellStart, isBlank, before] = [false, true, true, 0];
  for await (const chunk of unpacked(path)) {
    for (const byte of chunk) {
      const isBreak = byte === feed || byte === carriage;
      // CR and LF are one break
      if (byte === feed && before === carriage) {
        before = byte;
        if (!isQuoted && isBlank) begun = line;
        continue;
      }
      before = byte;
      if (isBreak) line++;
      if (isBreak && !isQuoted) {
        if (!isBlank) {
          if (wanted.has(row)) found.set(row, begun);
          row++;
        }
        begun = line;
        [isBlank, isCellStart] = [true, true];
        if (row > last) return found;
        continue;
      }
      isBlank = false;
      // a doubled quote opens again what the first of the two closed
      const closes = byte === quote && isQuoted;
      if (byte === quote) isQuoted = !isQuoted && isCellStart;
      isCellStart = byte === separator || closes;
    }
  }
  if (!isBlank && wanted.has(row)) found.set(row, begun);
  return found;
}

/** The line (from 1) in which each byte of the unpacked text stands; ascending. */
export async function linesAtBytes(path: string, bytes: readonly number[]): Promise<number[]> {
  const lines: number[] = [];
  let [line, at, before] = [1, 0, 0];
  for await (const chunk of unpacked(path)) {
    for (const byte of chunk) {
      while (lines.length < bytes.length && at === bytes[lines.length]) lines.push(line);
      if (lines.length === bytes.length) return lines;
      if (byte === carriage || (byte === feed && before !== carriage)) line++;
      before = byte;
      at++;
    }
  }
  return bytes.map((_, i) => lines[i] ?? line);
}
