// Figure expressions where they stand in a template: their place in the file, and the template's variables in them.
import { parse } from '../figures/index.js';
import { InputError, type Place, type Problem } from '../lib/index.js';

/** An expression in a template, with where it begins. */
export interface Written {
  text: string;
  file: string;
  line: number;
  column: number;
}

/** Names joined by dots, with places in a list (`known[0].name`): a variable, where the template has one so called. */
export const pathPattern = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*|\[-?\d{1,3}\])*$/;

/** The steps of such a path. */
export const pathOf = (path: string): (string | number)[] =>
  path.split(/[.[\]]+/).flatMap((step) => (step === '' ? [] : /^-?\d/.test(step) ? Number(step) : step));

/** The line and column, from 1, of an offset in a text. */
export function placeAt(input: string, offset: number): { line: number; column: number } {
  const before = input.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** What is wrong with the expression's syntax, told at its place in the template. */
export function syntaxProblems(written: Written): Problem[] {
  try {
    parse(written.text);
    return [];
  } catch (error) {
    if (error instanceof InputError) return problemsAt(written, error);
    throw error;
  }
}

/** The problems of an expression, told at its place in the template. */
export function problemsAt(
  written: Written,
  error: InputError,
  original: (column: number) => number = (c) => c,
): Problem[] {
  return error.problems.map((problem) => {
    const own = typeof problem.at?.column === 'number' ? original(problem.at.column) : 1;
    // an expression may go over several lines
    const inside = placeAt(written.text, own - 1);
    const at: Place = {
      file: written.file,
      line: written.line + inside.line - 1,
      column: inside.line === 1 ? written.column + inside.column - 1 : inside.column,
    };
    return { ...problem, at };
  });
}

/**
 * Puts the values of variables in their places: `i.headline[t]` with `i` an industry. Names that `lookup` does not
 * know, and names of functions, stay. `original` gives the column in the unfilled text.
 */
export function fillIn(
  text: string,
  lookup: (name: string) => string | undefined,
): { text: string; original: (column: number) => number } {
  let filled = '';
  const moves: { from: number; to: number; end: number }[] = [];
  let last = 0;
  for (const match of text.matchAll(/(?<![\p{L}\p{N}_])[A-Za-z_]\w*(?!\w|\s*\()/gu)) {
    const value = lookup(match[0]);
    if (value === undefined) continue;
    filled += text.slice(last, match.index);
    moves.push({ from: match.index, to: filled.length, end: filled.length + value.length });
    filled += value;
    last = match.index + match[0].length;
  }
  filled += text.slice(last);
  const original = (column: number): number => {
    let shift = 0;
    for (const [i, move] of moves.entries()) {
      if (column - 1 < move.to) break;
      if (column - 1 < move.end) return move.from + 1;
      const next = moves[i + 1];
      shift = next === undefined ? filled.length - text.length : next.to - next.from;
    }
    return column - shift;
  };
  return { text: filled, original };
}
