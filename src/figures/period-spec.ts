// The period behind a figure, in brackets: one, or a range of two; each a period or a parameter that is bound later.
import { parsePeriod } from '../lib/index.js';
import type { PeriodPoint, PeriodSpec } from './syntax.js';
import { expressionError, type Token } from './tokens.js';

/** Reads the brackets and what stands in them. */
export function readPeriods(text: string, token: Token): PeriodSpec {
  const inner = token.text.slice(1, -1);
  const [first = '', last, ...more] = inner.split('..');
  if (more.length > 0)
    throw expressionError(
      text,
      token,
      { en: 'a range has one ".."', zh: '区间只有一个“..”' },
      {
        found: inner,
        expected: { en: 'such as 2016..2020', zh: '如 2016..2020' },
      },
    );
  let start = token.start + 1;
  const point = (part: string): PeriodPoint => {
    const span = { start, end: start + part.length };
    start = span.end + 2;
    const trimmed = part.trim();
    const period = parsePeriod(trimmed);
    if (period !== undefined) return { period };
    const parameter = /^([A-Za-z_]\w*)\s*(?:([+-])\s*(\d+))?$/.exec(trimmed);
    if (parameter !== null) {
      const shift = Number(parameter[3] ?? 0) * (parameter[2] === '-' ? -1 : 1);
      return { parameter: parameter[1] ?? '', shift: shift === 0 ? 0 : shift };
    }
    throw expressionError(
      text,
      span,
      { en: 'this is not a period', zh: '不是报告期' },
      {
        found: `"${trimmed}"`,
        expected: {
          en: '2020, 2020-S1, 2020-Q2, 2020-03, or a range such as 2016..2020',
          zh: '2020、2020-S1、2020-Q2、2020-03，或区间，如 2016..2020',
        },
      },
    );
  };
  return { first: point(first), last: last === undefined ? null : point(last) };
}
