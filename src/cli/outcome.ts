// How a command ends: its exit code and what it says of an error.
import { formatProblem, InputError, type Lang } from '../lib/index.js';
import { printProblems } from './output.js';

/** 0 done; 1 the answer is "no"; 2 the input or the call is wrong; 3 a fault of ours. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Says what went wrong on stderr, and on stdout where JSON was asked for, and answers the exit code. A stack trace is shown only when asked for. */
export function fail(error: unknown, debug: boolean, lang: Lang): ExitCode {
  if (debug && error instanceof Error) process.stderr.write(`${error.stack ?? error.message}\n`);
  if (error instanceof InputError) {
    // the stack trace has told them in English
    if (!debug || lang !== 'en')
      process.stderr.write(error.problems.map((problem) => `${formatProblem(problem, lang)}\n`).join(''));
    const { length } = error.problems;
    if (length > 1)
      process.stderr.write(
        lang === 'zh'
          ? `共${length}处问题；未作任何更改。\n`
          : `${length} problems found; nothing was changed.\n`,
      );
    printProblems(error.problems);
    return 2;
  }
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    lang === 'zh'
      ? `这是 Songhua 自身的故障，与输入无关：${message}\n`
      : `This is a fault of Songhua's, not of your input: ${message}\n`,
  );
  printProblems([
    {
      message: { en: "a fault of Songhua's, not of the input", zh: 'Songhua 自身的故障，与输入无关' },
      found: message,
    },
  ]);
  if (!debug)
    process.stderr.write(
      lang === 'zh'
        ? '请加 --debug 重新运行同一命令查看详情，并反馈此问题。\n'
        : 'Run the same command with --debug for details, and please report it.\n',
    );
  return 3;
}

/**
 * What becomes of an error on standard output or standard error. Where the reader went away, as `head` does, nothing is
 * said: the command does its work to the end, and its exit code is what it is.
 */
export function endQuietly(error: Error, debug: boolean, lang: Lang): void {
  if ((error as NodeJS.ErrnoException).code !== 'EPIPE') process.exitCode = fail(error, debug, lang);
}
