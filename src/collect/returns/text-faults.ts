// What the engine refused in a text file, in our words: every line with another number of cells than the head, or the quote
// that is not closed, each with its line and column.
import type { Engine, TextFault, TextShape } from '../../engine/index.js';
import type { Problem } from '../../lib/index.js';
import { linesAtBytes } from './lines.js';

/** So many of a file are told. */
const most = 20;

/** The problems behind an error of reading a text file, as the engine finds them when it goes through the file again. */
export async function textProblems(
  error: unknown,
  file: string,
  { path, head, ...shape }: TextShape & { path: string; head: readonly string[] },
  engine: Engine,
): Promise<Problem[]> {
  // where even this cannot be read, the first error must do
  const { faults, more } = await engine.textFaults(path, shape, most).catch(() => ({ faults: [], more: 0 }));
  if (faults.length === 0) return [unknownFault(error, file, path)];
  const lines = await linesAtBytes(
    path,
    faults.map(({ byte }) => byte),
  );
  const problems = faults.map((fault, i) => problemOf(fault, head, file, lines[i] ?? fault.line));
  if (more > 0) problems.push({ message: `… and ${more} more problems`, at: { file } });
  return problems;
}

function problemOf(
  { kind, text, cells, expected, column }: TextFault,
  head: readonly string[],
  file: string,
  line: number,
): Problem {
  const at = { file, line };
  if (kind === 'quote')
    return {
      message: 'a quote is opened here and not closed, or text follows the closing quote',
      at: column === null ? at : { ...at, column: head[column - 1] ?? String(column) },
      found: `"${text.split('\n')[0]?.slice(0, 80) ?? ''}"`,
      expected: 'a closing quote at the end of the cell',
      mend: 'Close the quote, or double it where it belongs to the text',
    };
  if (kind === 'cells')
    return {
      message: 'the line has another number of cells than the head',
      at,
      found: `${cells ?? 'other'} ${cells === 1 ? 'cell' : 'cells'}`,
      expected: `${expected ?? 'as many'} cells`,
      mend: 'Put a cell that contains the separator in quotes',
    };
  if (kind === 'length')
    return {
      message: 'the line is longer than 2 MB',
      at,
      expected: 'one return in a line',
      mend: 'Look for a quote that is not closed before it',
    };
  return { message: 'the line cannot be read', at, found: `"${text.slice(0, 80)}"`, expected: 'a table' };
}

/** What the engine says of a text file of which it knows no line that is at fault. */
export function unknownFault(error: unknown, file: string, path: string): Problem {
  const text = error instanceof Error ? error.message : String(error);
  if (/state machine/i.test(text))
    return {
      message: 'lines end in different ways',
      at: { file },
      found: 'some end in CR LF and some in LF, or a quote stands where none can',
      expected: 'one kind of line end in the whole file',
      mend: 'Save the file again with one kind',
    };
  return {
    message: 'the file cannot be read',
    at: { file },
    found: text.split('\n')[0]?.slice(0, 300).replaceAll(path, file) ?? '',
    expected: 'delimited text, plain or packed with gzip or zstd',
    mend: 'Write it again: it may have been cut short or be of another kind',
  };
}
