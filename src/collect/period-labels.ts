// Periods as tables write them: 2020, 2020年, 2020年上半年, 2020Q1, 2020年一季度, 2020-03, 2020年3月, and the months from
// January on that Chinese statistics publish: 2020年1-7月, 2020年前三季度.
import { printPeriod, toHalfWidth, type Period } from '../lib/index.js';

export interface PeriodLabel {
  /** SDMX period; of a cumulation the month (or quarter) that it ends with. */
  period: string;
  accumulation: 'period' | 'ytd';
}

type Reader = (groups: readonly (string | undefined)[]) => PeriodLabel | undefined;

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthWord =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const year = '(\\d{4})';
const chineseQuarters = '一二三四';

// tried in order on the text without spaces, in lower case, with every kind of dash as "-"
const readers: [string, Reader][] = [
  [`${year}年?度?`, ([y]) => of('A', y, 1)],
  [`${year}年?-?[sh]([12])`, ([y, half]) => of('S', y, Number(half))],
  [`h([12])-?${year}`, ([half, y]) => of('S', y, Number(half))],
  [`${year}年?([上下])半年`, ([y, half]) => of('S', y, half === '上' ? 1 : 2)],
  [`${year}年?-?q([1-4])`, ([y, quarter]) => of('Q', y, Number(quarter))],
  [`q([1-4])-?${year}`, ([quarter, y]) => of('Q', y, Number(quarter))],
  [`${year}年?第?([一二三四1-4])季度?`, ([y, quarter]) => of('Q', y, quarterNumber(quarter))],
  [`${year}(?:年|-m?|/|m)(\\d{1,2})(?:月份?)?`, ([y, month]) => of('M', y, Number(month))],
  [`${year}(0[1-9]|1[0-2])`, ([y, month]) => of('M', y, Number(month))],
  [`${monthWord}-?${year}`, ([month, y]) => of('M', y, monthNumber(month))],
  [`${year}-?${monthWord}`, ([y, month]) => of('M', y, monthNumber(month))],
  [`${year}年?前([二三23])个?季度?`, ([y, quarter]) => toDate('Q', y, quarterNumber(quarter))],
  [`${year}年?第?[一1]季?度?-第?([二三四2-4])季度`, ([y, quarter]) => toDate('Q', y, quarterNumber(quarter))],
  [`${year}年?-?q1-q?([2-4])`, ([y, quarter]) => toDate('Q', y, Number(quarter))],
  [`${year}年?前(\\d{1,2})个?月份?`, ([y, month]) => toDate('M', y, Number(month))],
  [`${year}年(\\d{1,2})(?:月份?)?-(\\d{1,2})月份?`, ([y, from, to]) => months(y, Number(from), Number(to))],
  [
    `${monthWord}(?:-|to)${monthWord}${year}`,
    ([from, to, y]) => months(y, monthNumber(from), monthNumber(to)),
  ],
  [
    `${year}-?${monthWord}(?:-|to)${monthWord}`,
    ([y, from, to]) => months(y, monthNumber(from), monthNumber(to)),
  ],
];
const compiled = readers.map(([source, read]) => [new RegExp(`^${source}$`), read] as const);

/** Reads a period as a table writes it; undefined where it is none, or where its months are no SDMX period. */
export function readPeriodLabel(text: string): PeriodLabel | undefined {
  const compact = toHalfWidth(text)
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/[—–−~～至到‐‑]+/g, '-');
  const bare = compact.replace(/^(?:累计|ytd-?)|(?:\(?累计(?:数|值)?\)?|-?\(?ytd\)?)$/g, '');
  for (const [pattern, read] of compiled) {
    const match = pattern.exec(bare);
    const label = match === null ? undefined : read(match.slice(1));
    if (label === undefined) continue;
    return bare === compact ? label : { ...label, accumulation: accumulate(label) };
  }
  return undefined;
}

/** A cumulation to the end of a year is the year itself. */
function accumulate({ period }: PeriodLabel): PeriodLabel['accumulation'] {
  return period.length === 4 ? 'period' : 'ytd';
}

function of(frequency: Period['frequency'], y: string | undefined, index: number): PeriodLabel | undefined {
  const yearNumber = Number(y);
  // a four-digit number outside these years is a figure, not a year
  if (yearNumber < 1800 || yearNumber > 2200 || index < 1 || index > 12) return undefined;
  return { period: printPeriod({ frequency, year: yearNumber, index }), accumulation: 'period' };
}

function toDate(frequency: 'Q' | 'M', y: string | undefined, index: number): PeriodLabel | undefined {
  const label = of(frequency, y, index);
  return label && { ...label, accumulation: 'ytd' };
}

/** Months of a year: from January a cumulation, otherwise the quarter or half-year that they are. */
function months(y: string | undefined, from: number, to: number): PeriodLabel | undefined {
  if (from === 1 && to > 1) return toDate('M', y, to);
  const length = to - from + 1;
  if (length === 3 && to % 3 === 0) return of('Q', y, to / 3);
  return length === 6 && to === 12 ? of('S', y, 2) : undefined;
}

function monthNumber(word: string | undefined): number {
  return monthNames.indexOf((word ?? '').slice(0, 3)) + 1;
}

function quarterNumber(text: string | undefined): number {
  return Number(text) || chineseQuarters.indexOf(text ?? '') + 1;
}
