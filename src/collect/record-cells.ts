// The cells of records: amounts, dates, choices, yes and no. Each returns null for an empty cell, and undefined where
// it has reported one that cannot be read.
import { parsePeriod, toHalfWidth, type ScaledUnit, type Text } from '../lib/index.js';
import { readNumber } from './cells.js';
import { readPeriodLabel } from './period-labels.js';
import type { TextCell } from './row-cells.js';
import type { Report } from './table.js';
import { fieldNames, type Field } from './words.js';

/** What is found where a cell must be filled in. */
export const emptyCell: Text = { en: 'an empty cell', zh: '空单元格' };

/** A text that must be there. */
export function requireText({ text, at }: TextCell, what: Field, report: Report): string | undefined {
  if (text !== '') return text;
  report({
    message: { en: `the ${what} is missing`, zh: `缺${fieldNames[what]}` },
    at,
    found: emptyCell,
    expected: { en: `the ${what} in every row`, zh: `每行都有${fieldNames[what]}` },
    mend: { en: 'Fill it in, or leave the row out', zh: '请补填，或删去该行' },
  });
  return undefined;
}

/** A number in the base unit of `unit`, of which an amount needs one; `positive` refuses zero, `amount` a minus. */
export function readAmount(
  { text, at }: TextCell,
  unit: ScaledUnit | undefined,
  kind: 'any' | 'amount' | 'positive',
  report: Report,
): number | null | undefined {
  if (text === '') return null;
  const reading = readNumber(text, unit, at, report);
  if (reading === undefined) return undefined;
  if (reading.value === null) return null;
  const isTooSmall = kind === 'positive' ? reading.value <= 0 : kind === 'amount' && reading.value < 0;
  if (!isTooSmall) return reading.value;
  report({
    message:
      kind === 'positive'
        ? { en: 'the number is not positive', zh: '数值不是正数' }
        : { en: 'the amount is negative', zh: '数额为负' },
    at,
    found: `"${text}"`,
    expected:
      kind === 'positive'
        ? { en: 'a number above 0', zh: '大于0的数值' }
        : { en: 'an amount of 0 or more', zh: '不小于0的数额' },
  });
  return undefined;
}

/** An SDMX period of the period alone, however it is written. */
export function readPeriod({ text, at }: TextCell, report: Report): string | null | undefined {
  if (text === '') return null;
  const label = readPeriodLabel(text);
  if (label?.accumulation === 'period') return label.period;
  report({
    message: { en: 'the cell is not a period', zh: '单元格内容不是报告期' },
    at,
    found: `"${text}"`,
    expected: {
      en: 'a year, half-year, quarter or month: 2020, 2020-S1, 2020-Q2, 2020-03',
      zh: '年、半年、季或月：2020、2020-S1、2020-Q2、2020-03',
    },
  });
  return undefined;
}

/** A day (`2021-06-30`, `2021年6月30日`, `2021/6/30`, each perhaps with a time behind it) as ISO 8601, or a period. */
export function readDate({ text, at }: TextCell, report: Report): string | null | undefined {
  if (text === '') return null;
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?: \d{1,2}:[\d:]+)?$/.exec(toHalfWidth(text));
  if (parts !== null) {
    const [, year = '', month = '', day = ''] = parts;
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const date = new Date(`${iso}T00:00:00Z`);
    // 2021-02-30 would roll over into March
    if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)) return iso;
  }
  const label = parts === null ? readPeriodLabel(text) : undefined;
  if (label?.accumulation === 'period') return label.period;
  report({
    message: { en: 'the cell is not a date', zh: '单元格内容不是日期' },
    at,
    found: `"${text}"`,
    expected: {
      en: 'a day or a period: 2021-06-30, 2021-06, 2021-Q2, 2021',
      zh: '日期或报告期：2021-06-30、2021-06、2021-Q2、2021',
    },
  });
  return undefined;
}

/** The first day of a date or period, for comparing: `2021-Q2` is 2021-04-01. */
export function firstDay(date: string): string {
  const period = parsePeriod(date);
  if (period === undefined) return date;
  const month = (period.index - 1) * { A: 12, S: 6, Q: 3, M: 1 }[period.frequency] + 1;
  return `${String(period.year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}

/** The last day of a date or period, for comparing; every month is taken to have 31 days. */
export function lastDay(date: string): string {
  const period = parsePeriod(date);
  if (period === undefined) return date;
  const month = period.index * { A: 12, S: 6, Q: 3, M: 1 }[period.frequency];
  return `${String(period.year).padStart(4, '0')}-${String(month).padStart(2, '0')}-31`;
}

/** One of several words, each with its other spellings. */
export function readChoice<Choice extends string>(
  { text, at }: TextCell,
  what: Field,
  words: Readonly<Record<Choice, readonly string[]>>,
  report: Report,
): Choice | null | undefined {
  if (text === '') return null;
  const word = toHalfWidth(text).toLowerCase().replace(/\s+/g, '_');
  const choices = Object.keys(words) as Choice[];
  const found = choices.find((choice) => choice === word || words[choice].includes(word));
  if (found !== undefined) return found;
  const spelled = choices.map((choice) => [
    choice,
    words[choice].find((other) => /\p{Script=Han}/u.test(other)),
  ]);
  report({
    message: { en: `the ${what} is not known`, zh: `${fieldNames[what]}无法识别` },
    at,
    found: `"${text}"`,
    expected: {
      en: spelled.map(([choice, zh]) => (zh === undefined ? choice : `${choice} (${zh})`)).join(', '),
      zh: spelled.map(([choice, zh]) => (zh === undefined ? choice : `${choice}（${zh}）`)).join('、'),
    },
  });
  return undefined;
}
