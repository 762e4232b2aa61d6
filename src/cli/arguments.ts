// Arguments of commands that are more than text.
import { InputError, parsePeriod, type Period, type Text } from '../lib/index.js';

/** A period given on the command line. Throws an `InputError` where it is none. */
export function periodOption(text: string): Period {
  const period = parsePeriod(text);
  if (period !== undefined) return period;
  throw new InputError({
    message: { en: 'this is not a period', zh: '不是有效的期别' },
    found: `"${text}"`,
    expected: { en: '2020, 2020-Q2 or 2020-03', zh: '2020、2020-Q2 或 2020-03' },
    mend: { en: 'Write a year, a quarter or a month so', zh: '请按此写法给出年、季或月' },
  });
}

/** A whole number above zero given on the command line. Throws an `InputError` where it is none. */
export function countOption(text: string, what: Text): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new InputError({
    message: { en: `${what.en} is a whole number above 0`, zh: `${what.zh}应为正整数` },
    found: `"${text}"`,
    expected: { en: 'a whole number above 0', zh: '正整数' },
    mend: { en: 'Write for example 12', zh: '例如写 12' },
  });
}
