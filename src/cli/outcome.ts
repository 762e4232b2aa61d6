// How a command ends: its exit code and what it says of an error.
import { InputError } from '../lib/index.js';
import { printProblems } from './output.js';

/** 0 done; 1 the answer is "no"; 2 the input or the call is wrong; 3 a fault of ours. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Says what went wrong on stderr, and on stdout where JSON was asked for, and answers the exit code. A stack trace is shown only when asked for. */
export function fail(error: unknown, debug: boolean): ExitCode {
  if (debug && error instanceof Error) process.stderr.write(`${error.stack ?? error.message}\n`);
  if (error instanceof InputError) {
    if (!debug) process.stderr.write(`${error.message}\n`);
    const { length } = error.problems;
    if (length > 1) process.stderr.write(`${length} problems found; nothing was changed.\n`);
    printProblems(error.problems);
    return 2;
  }
  if (isClosedPipe(error)) return 0;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`This is a fault of Songhua's, not of your input: ${message}\n`);
  printProblems([{ message: "a fault of Songhua's, not of the input", found: message }]);
  if (!debug) process.stderr.write('Run the same command with --debug for details, and please report it.\n');
  return 3;
}

/** The reader of our output went away, as `head` does. */
function isClosedPipe(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | undefined)?.code === 'EPIPE';
}
