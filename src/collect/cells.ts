// Single cells of tables: numbers in their unit, growth rates, status words, yes and no. A cell that is not what its
// column says is reported with its place.
import {
  parseUnit,
  readPrintedNumber,
  scaleDecimal,
  toHalfWidth,
  type Place,
  type ScaledUnit,
} from '../lib/index.js';
import type { Report } from './table.js';

export type Status = 'A' | 'E' | 'P' | 'M' | 'C';

const statusWords: Record<Status, readonly string[]> = {
  A: ['a', 'normal', 'final', '正常', '最终', '最终数'],
  E: ['e', 'estimated', 'estimate', '估计', '预计', '推算', '估计数', '预计数'],
  P: ['p', 'provisional', 'preliminary', '初步', '快报', '初步数', '快报数'],
  M: ['m', 'missing', 'not available', '缺失', '缺'],
  C: ['c', 'confidential', 'withheld', 'suppressed', 'n', '保密', '不公布'],
};

/** A number as it was read: null where the cell says that it is missing or withheld. */
export type Reading = { value: number } | { value: null; withheld: boolean };

/** A status cell; undefined where it is empty, or not known (which is reported). */
export function readStatus(text: string, at: Place, report: Report): Status | undefined {
  const word = toHalfWidth(text).toLowerCase();
  if (word === '') return undefined;
  const found = (Object.keys(statusWords) as Status[]).find((status) => statusWords[status].includes(word));
  if (found === undefined) {
    report({
      message: 'the status is not known',
      at,
      found: `"${text}"`,
      expected: 'A (normal), E (estimated), P (provisional), M (missing) or C (confidential)',
    });
  }
  return found;
}

/**
 * A number in the base unit. `unit` is what the table says; a cell that prints `%` has its own.
 * `delimiter` is the text file's: among semicolons, `1,019` may be a decimal comma, and is refused.
 */
export function readNumber(
  text: string,
  unit: ScaledUnit | undefined,
  at: Place,
  report: Report,
  delimiter?: string,
): Reading | undefined {
  const printed = readPrintedNumber(text);
  if (printed.kind === 'missing') return { value: null, withheld: false };
  if (printed.kind === 'withheld') return { value: null, withheld: true };
  if (printed.kind === 'not-a-number') {
    report(notANumber(text, at));
    return undefined;
  }
  if (delimiter === ';' && /^[^,.]*\d,\d{3}$/.test(toHalfWidth(text).trim())) {
    report({
      message: 'the comma may be a decimal comma or a thousands separator',
      at,
      found: `"${text}"`,
      expected: 'a decimal point, and no ambiguous comma in a file separated by semicolons',
      mend: 'Write 1.019 or 1019',
    });
    return undefined;
  }
  if (printed.percent && unit !== undefined && unit.unit !== '1') {
    report({
      message: 'a percentage stands where an amount is due',
      at,
      found: `"${text}"`,
      expected: `a number in ${unit.unit}`,
    });
    return undefined;
  }
  const exponent = printed.percent ? -2 : (unit?.exponent ?? 0);
  return { value: scaleDecimal(printed.digits, exponent) };
}

/** Whether a cell prints its own unit, the percent sign. */
export function isPercent(text: string): boolean {
  const printed = readPrintedNumber(text);
  return printed.kind === 'number' && printed.percent;
}

/** A growth rate as a fraction; without a unit in the heading, `9.3` and `9.3%` are both percent. */
export function readGrowth(
  text: string,
  unit: ScaledUnit | undefined,
  at: Place,
  report: Report,
): Reading | undefined {
  const reading = readNumber(text, unit ?? { unit: '1', exponent: -2 }, at, report);
  if (reading?.value != null && reading.value <= -1) {
    report({
      message: 'a growth of -100 % or less leaves nothing to have grown',
      at,
      found: `"${text}"`,
      expected: 'a growth rate above -100 %',
    });
    return undefined;
  }
  return reading;
}

function notANumber(text: string, at: Place) {
  const formula = text.startsWith('=');
  // a number with words behind it, such as `1019.5亿元` or `8.2(p)`
  const rest = /^[\d.,]+\s*(.*)$/.exec(toHalfWidth(text))?.[1] ?? '';
  return {
    message: formula ? 'the formula has no stored result' : 'the cell is not a number',
    at,
    found: `"${text}"`,
    expected: 'a number, or one of --, … and blank for missing, C for withheld',
    mend: formula
      ? 'Open the workbook in a spreadsheet program, let it calculate, and save it'
      : rest !== '' && parseUnit(rest) !== undefined
        ? 'Write the number alone, and its unit in the column "unit" or in the heading'
        : undefined,
  };
}
