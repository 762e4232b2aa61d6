// SDMX time periods: years, half-years, quarters and months of the Gregorian calendar.
// Source: SDMX 2.1 Technical Notes, section 6 (Section 4.2.6, "Reporting time period" without the reporting-year offset).

export type Frequency = 'A' | 'S' | 'Q' | 'M';

/** A period: `index` counts from 1 within the year (always 1 for a year). */
export interface Period {
  frequency: Frequency;
  year: number;
  index: number;
}

export const periodsPerYear: Record<Frequency, number> = { A: 1, S: 2, Q: 4, M: 12 };

const pattern = /^(\d{4})(?:-(?:S([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/;

/** Reads `2020`, `2020-S1`, `2020-Q2` or `2020-03`; undefined for anything else. */
export function parsePeriod(text: string): Period | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  if (match[2] !== undefined) return { frequency: 'S', year, index: Number(match[2]) };
  if (match[3] !== undefined) return { frequency: 'Q', year, index: Number(match[3]) };
  if (match[4] !== undefined) return { frequency: 'M', year, index: Number(match[4]) };
  return { frequency: 'A', year, index: 1 };
}

/** The SDMX text of a period; the inverse of `parsePeriod`. */
export function printPeriod({ frequency, year, index }: Period): string {
  const head = String(year).padStart(4, '0');
  if (frequency === 'A') return head;
  return frequency === 'M' ? `${head}-${String(index).padStart(2, '0')}` : `${head}-${frequency}${index}`;
}

/** The period `steps` later (earlier where negative), of the same frequency. */
export function shiftPeriod(period: Period, steps: number): Period {
  const per = periodsPerYear[period.frequency];
  const ordinal = period.year * per + (period.index - 1) + steps;
  return {
    frequency: period.frequency,
    year: Math.floor(ordinal / per),
    index: (((ordinal % per) + per) % per) + 1,
  };
}

/** The same period `years` later. */
export function shiftYears(period: Period, years: number): Period {
  return { ...period, year: period.year + years };
}

/** Steps from `a` to `b` in their common frequency; undefined where the frequencies differ. */
export function periodsBetween(a: Period, b: Period): number | undefined {
  if (a.frequency !== b.frequency) return undefined;
  return (b.year - a.year) * periodsPerYear[a.frequency] + (b.index - a.index);
}

/** All periods from `first` to `last`; undefined where the frequencies differ or the order is wrong. */
export function periodRange(first: Period, last: Period): Period[] | undefined {
  const steps = periodsBetween(first, last);
  if (steps === undefined || steps < 0) return undefined;
  return Array.from({ length: steps + 1 }, (_, i) => shiftPeriod(first, i));
}

/** The months that a period covers, as [first, last] counted from year 0. */
export function monthSpan({ frequency, year, index }: Period): [number, number] {
  const length = 12 / periodsPerYear[frequency];
  const first = year * 12 + (index - 1) * length;
  return [first, first + length - 1];
}

/** The period in words: "2020", "the first half of 2020", "the second quarter of 2020", "March 2020"; 2020年3月. */
export function formatPeriod(period: Period, lang: string): string {
  const { frequency, year, index } = period;
  if (lang === 'zh') {
    if (frequency === 'A') return `${year}年`;
    if (frequency === 'S') return `${year}年${index === 1 ? '上' : '下'}半年`;
    if (frequency === 'Q') return `${year}年${['一', '二', '三', '四'][index - 1] ?? ''}季度`;
    return `${year}年${index}月`;
  }
  if (frequency === 'A') return String(year);
  if (frequency === 'S') return `the ${index === 1 ? 'first' : 'second'} half of ${year}`;
  if (frequency === 'Q')
    return `the ${['first', 'second', 'third', 'fourth'][index - 1] ?? ''} quarter of ${year}`;
  const month = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
  return `${month.format(new Date(Date.UTC(2000, index - 1, 1)))} ${year}`;
}

/** The months from January to this period's end: "January to July 2020"; 2020年1—7月. A year is written as a year. */
export function formatYearToDate(period: Period, lang: string): string {
  const last = (monthSpan(period)[1] % 12) + 1;
  if (last === 12) return formatPeriod({ frequency: 'A', year: period.year, index: 1 }, lang);
  if (lang === 'zh') return `${period.year}年1—${last}月`;
  const month = formatPeriod({ frequency: 'M', year: period.year, index: last }, 'en');
  return last === 1 ? month : `January to ${month}`;
}
