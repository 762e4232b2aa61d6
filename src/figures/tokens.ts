// The tokens of figure expressions, and the errors that point at them.
import stringWidth from 'string-width';
import {
  inEach,
  InputError,
  ownExpression,
  type Said,
  type Text,
  textIn,
  toHalfWidth,
} from '../lib/index.js';
import type { Span } from './syntax.js';

export interface Token extends Span {
  kind: 'number' | 'word' | 'text' | 'symbol' | 'period' | 'end';
  text: string;
}

const symbols = [
  '>=',
  '<=',
  '!=',
  '==',
  '>',
  '<',
  '=',
  '+',
  '-',
  '*',
  '/',
  '^',
  '(',
  ')',
  ',',
  '.',
  '%',
  '≥',
  '≤',
  '≠',
  '×',
  '÷',
];
const spelled: Record<string, string> = { '==': '=', '≥': '>=', '≤': '<=', '≠': '!=', '×': '*', '÷': '/' };
export const keywords = new Set(['and', 'or', 'not', 'within']);
const word = /[\p{L}_$¥€£][\p{L}\p{N}_$]*/uy;
const number = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const quoted = /"[^"]*"/y;

export function end(text: string): Token {
  return { kind: 'end', text: '', start: text.length, end: text.length };
}

/** The tokens of a text; a character without a meaning is an error. */
export function tokenize(original: string): Token[] {
  // full-width signs are what a Chinese keyboard gives; the half-width text has the same length
  const text = toHalfWidth(original);
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text[at] ?? '')) {
      at++;
      continue;
    }
    const token = tokenAt(text, at);
    if (token === undefined)
      throw expressionError(
        original,
        { start: at, end: at + 1 },
        { en: `"${original[at] ?? ''}" has no meaning here`, zh: `“${original[at] ?? ''}”在此处没有意义` },
        {
          mend:
            text[at] === ']'
              ? { en: 'A period in brackets follows an indicator', zh: '方括号中的报告期写在指标之后' }
              : undefined,
        },
      );
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(text: string, at: number): Token | undefined {
  if (text[at] === '[') {
    const close = text.indexOf(']', at);
    if (close < 0)
      throw expressionError(
        text,
        { start: at, end: at + 1 },
        { en: 'the bracket is not closed', zh: '方括号未闭合' },
        {
          expected: { en: '"]" after the period', zh: '报告期之后有“]”' },
        },
      );
    return { kind: 'period', text: text.slice(at, close + 1), start: at, end: close + 1 };
  }
  for (const [kind, pattern] of [
    ['number', number],
    ['word', word],
    ['text', quoted],
  ] as const) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) return { kind, text: match[0], start: at, end: at + match[0].length };
  }
  const symbol = symbols.find((candidate) => text.startsWith(candidate, at));
  return symbol === undefined
    ? undefined
    : { kind: 'symbol', text: spelled[symbol] ?? symbol, start: at, end: at + symbol.length };
}

/** An error about a place in an expression; the message shows the expression with a mark under the place. */
export function expressionError(
  text: string,
  span: Span,
  message: Text,
  more: { found?: Said; expected?: Said; mend?: Said } = {},
): InputError {
  const start = Math.min(span.start, text.length);
  const marks = '^'.repeat(Math.max(1, Math.min(span.end, text.length) - start));
  const picture = `\n  ${text}\n  ${' '.repeat(stringWidth(text.slice(0, start)))}${marks}`;
  return new InputError({
    message,
    at: { file: ownExpression, column: start + 1 },
    found: more.found,
    expected: more.expected,
    mend: inEach((lang) => `${textIn(more.mend ?? '', lang)}${picture}`),
  });
}
