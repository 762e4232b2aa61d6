// Errors that people read: what is wrong, where, what was expected and how to mend it.
import { textIn, type Lang, type Said } from './language.js';

/** A place in a file or in an expression; lines and columns count from 1. */
export interface Place {
  file?: string;
  line?: number;
  /** Character column in a text file, or the name of the column in a table. */
  column?: number | string;
}

/** One thing that is wrong with what the user gave. */
export interface Problem {
  message: Said;
  at?: Place;
  found?: Said;
  expected?: Said;
  /** How to mend it, in the imperative. */
  mend?: Said;
}

/** A problem in one language. */
export interface ToldProblem {
  message: string;
  at?: Place;
  found?: string;
  expected?: string;
  mend?: string;
}

/** Wrong input or a wrong call: ends a command with exit code 2. Carries every problem found, not only the first. */
export class InputError extends Error {
  readonly problems: readonly Problem[];

  /** The message of the error itself is in English, as programs and their logs are. */
  constructor(problems: Problem | readonly Problem[]) {
    const list: readonly Problem[] = 'message' in problems ? [problems] : problems;
    super(list.map((problem) => formatProblem(problem)).join('\n'));
    this.name = 'InputError';
    this.problems = list;
  }
}

/** The problem in one language; what it does not say is left out. */
export function problemIn({ message, at, ...more }: Problem, lang: Lang): ToldProblem {
  const told: ToldProblem = { message: textIn(message, lang), ...(at && { at }) };
  for (const part of ['found', 'expected', 'mend'] as const) {
    const said = more[part];
    if (said !== undefined) told[part] = textIn(said, lang);
  }
  return told;
}

/**
 * On one line: `file:line:column: message (found …; expected …). Mend`, or in Chinese
 * `file:line，“column”列：message（实际：…；应为：…）。Mend。`
 */
export function formatProblem(problem: Problem, lang: Lang = 'en'): string {
  const { message, at, found, expected, mend } = problemIn(problem, lang);
  const place = formatPlace(at, lang);
  if (lang === 'zh') {
    return [
      place === '' ? '' : `${place}：`,
      sentence(`${message}${detailsInChinese(found, expected)}`),
      mend === undefined ? '' : sentence(mend),
    ].join('');
  }
  const details = [
    found === undefined ? '' : `found ${found}`,
    expected === undefined ? '' : `expected ${expected}`,
  ].filter((part) => part !== '');
  return [
    place === '' ? '' : `${place}: `,
    message,
    details.length === 0 ? '' : ` (${details.join('; ')})`,
    mend === undefined ? '' : `. ${mend}`,
  ].join('');
}

/** `（实际：…；应为：…）`; empty where there are none. */
export function detailsInChinese(found: string | undefined, expected: string | undefined): string {
  const details = [
    found === undefined ? '' : `实际：${found}`,
    expected === undefined ? '' : `应为：${expected}`,
  ].filter((part) => part !== '');
  return details.length === 0 ? '' : `（${details.join('；')}）`;
}

/** Ended by a full stop where it has no end of its own; further lines show the place and are left alone. */
function sentence(text: string): string {
  const [first = '', ...more] = text.split('\n');
  const ended = first === '' || /[。？！：…]$/.test(first) ? first : `${first}。`;
  return [ended, ...more].join('\n');
}

/** What stands for the file in the place of an expression that was given in a call. */
export const ownExpression = 'expression';

/**
 * `file:line:column`, or `file:line, column "value"` for a table; of an expression that was given `expression:column`, or
 * `表达式第8个字符`; empty without a place.
 */
export function formatPlace(place: Place | undefined, lang: Lang): string {
  if (place === undefined) return '';
  if (lang === 'zh' && place.file === ownExpression && place.line === undefined)
    return place.column === undefined ? '表达式' : `表达式第${place.column}个字符`;
  const line = place.line === undefined ? '' : `:${place.line}`;
  const column =
    place.column === undefined
      ? ''
      : typeof place.column === 'number'
        ? `:${place.column}`
        : lang === 'zh'
          ? `，“${place.column}”列`
          : `, column "${place.column}"`;
  return `${place.file ?? ''}${line}${column}`;
}

/** Throws one `InputError` with all problems, where there are any. */
export function throwIfAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new InputError(problems);
}
