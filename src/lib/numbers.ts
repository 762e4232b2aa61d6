// Numbers as people print them: full-width digits, thousands separators, signs, percent, and the marks for "missing".

export type PrintedNumber =
  | { kind: 'number'; /** The plain decimal, sign and digits only. */ digits: string; percent: boolean }
  | { kind: 'missing' }
  | { kind: 'withheld' }
  | { kind: 'not-a-number' };

const missingMarks = new Set([
  '',
  '-',
  '--',
  '---',
  '—',
  '——',
  '–',
  '…',
  '……',
  '...',
  '..',
  '.',
  'na',
  'n/a',
  'nan',
  'null',
  '/',
  '\\',
  '：',
  ':',
]);
const withheldMarks = new Set(['c', '(c)', 'x', '*', '***', '(d)', '保密']);

/** Reads one printed cell; a comma is accepted as a thousands separator only where it stands in threes, and behind no nought. */
export function readPrintedNumber(cell: string): PrintedNumber {
  const text = toHalfWidth(cell).trim();
  const lower = text.toLowerCase();
  if (missingMarks.has(lower)) return { kind: 'missing' };
  if (withheldMarks.has(lower)) return { kind: 'withheld' };
  const match =
    /^([+\-−－]?)\s*([1-9]\d{0,2}(?:[,' \u00a0\u202f]\d{3})+|\d+)?(\.\d+)?(?:[eE]([+-]?\d+))?\s*(%?)$/.exec(
      text,
    );
  if (match === null || (match[2] === undefined && match[3] === undefined)) return { kind: 'not-a-number' };
  const sign = match[1] === '' || match[1] === '+' ? '' : '-';
  const whole = (match[2] ?? '0').replace(/[,' \u00a0\u202f]/g, '');
  const exponent = match[4] === undefined ? '' : `e${match[4]}`;
  return { kind: 'number', digits: `${sign}${whole}${match[3] ?? ''}${exponent}`, percent: match[5] === '%' };
}

/**
 * The double nearest to `digits` × 10^`exponent`. The shift is done on the decimal text, so that 1019.5 亿 is
 * exactly 101950000000 and 9.3 % is the double of 0.093.
 */
export function scaleDecimal(digits: string, exponent: number): number {
  const [mantissa, own] = digits.toLowerCase().split('e');
  return Number(`${mantissa ?? ''}e${Number(own ?? 0) + exponent}`);
}

/** Full-width digits, letters and signs (U+FF01 to U+FF5E) and the ideographic space to their ASCII forms. */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');
}
