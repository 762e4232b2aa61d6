// Days as registers and returns write them: 2020-03-31, 2020/3/31, 2020年3月31日, 20200331, each perhaps with a time behind it.
import { toHalfWidth } from '../../lib/index.js';

const day = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日|(\d{2})(\d{2}))(?:[ T].*)?$/;
const month = /^(\d{4})(?:[-/.](\d{1,2})|年(\d{1,2})月|(0[1-9]|1[0-2]))$/;
const year = /^(\d{4})年?$/;

/** The day as `2020-03-31`; undefined where it is none, as 2020-02-30. */
export function readDay(text: string): string | undefined {
  const match = day.exec(toHalfWidth(text).trim());
  if (match === null) return undefined;
  const [, y = '', , a, b, c, d, e, f] = match;
  const written = `${y}-${pad(a ?? c ?? e)}-${pad(b ?? d ?? f)}`;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : undefined;
}

/** A day, or the month or year that stands for one: `2020-03-31`, `2020-03`, `2020`. */
export function readSpanEnd(text: string): string | undefined {
  const plain = toHalfWidth(text).trim();
  const [, y, a, b, c] = month.exec(plain) ?? [];
  const m = Number(a ?? b ?? c);
  if (y !== undefined && m >= 1 && m <= 12) return `${y}-${pad(String(m))}`;
  return year.exec(plain)?.[1] ?? readDay(plain);
}

function pad(text = ''): string {
  return text.padStart(2, '0');
}
