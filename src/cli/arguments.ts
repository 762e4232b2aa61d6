// Arguments of commands that are more than text.
import { InputError, parsePeriod, type Period } from '../lib/index.js';

/** A period given on the command line. Throws an `InputError` where it is none. */
export function periodOption(text: string): Period {
  const period = parsePeriod(text);
  if (period !== undefined) return period;
  throw new InputError({
    message: 'this is not a period',
    found: `"${text}"`,
    expected: '2020, 2020-Q2 or 2020-03',
  });
}

/** A whole number above zero given on the command line. Throws an `InputError` where it is none. */
export function countOption(text: string, what: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new InputError({ message: `${what} is a whole number above 0`, found: `"${text}"` });
}
