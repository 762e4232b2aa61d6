// Errors that people read: what is wrong, where, what was expected and how to mend it.

/** A place in a file or in an expression; lines and columns count from 1. */
export interface Place {
  file?: string;
  line?: number;
  /** Character column in a text file, or the name of the column in a table. */
  column?: number | string;
}

/** One thing that is wrong with what the user gave. */
export interface Problem {
  message: string;
  at?: Place;
  found?: string;
  expected?: string;
  /** How to mend it, in the imperative. */
  mend?: string;
}

/** Wrong input or a wrong call: ends a command with exit code 2. Carries every problem found, not only the first. */
export class InputError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: Problem | readonly Problem[]) {
    const list: readonly Problem[] = 'message' in problems ? [problems] : problems;
    super(list.map(formatProblem).join('\n'));
    this.name = 'InputError';
    this.problems = list;
  }
}

/** `file:line:column: message (found …; expected …). Mend: …` on one line. */
export function formatProblem(problem: Problem): string {
  const details = [
    problem.found === undefined ? '' : `found ${problem.found}`,
    problem.expected === undefined ? '' : `expected ${problem.expected}`,
  ].filter((part) => part !== '');
  const place = formatPlace(problem.at);
  return [
    place === '' ? '' : `${place}: `,
    problem.message,
    details.length === 0 ? '' : ` (${details.join('; ')})`,
    problem.mend === undefined ? '' : `. ${problem.mend}`,
  ].join('');
}

/** `file:line:column`, or `file:line, column "value"` for a table; empty without a place. */
export function formatPlace(place: Place | undefined): string {
  if (place === undefined) return '';
  const line = place.line === undefined ? '' : `:${place.line}`;
  const column =
    place.column === undefined
      ? ''
      : typeof place.column === 'number'
        ? `:${place.column}`
        : `, column "${place.column}"`;
  return `${place.file ?? ''}${line}${column}`;
}

/** Throws one `InputError` with all problems, where there are any. */
export function throwIfAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new InputError(problems);
}
