// The periods that returns are of, as small numbers: neighbours differ by one and a year is a shift, so that which periods
// an enterprise reported is one small set (see Bits in the engine).
import type { Engine } from '../../engine/index.js';
import { parsePeriod, periodsPerYear, printPeriod, type Frequency, type Period } from '../../lib/index.js';
import { readPeriodLabel } from '../period-labels.js';
import { readDay } from './days.js';

/** Periods of one frequency: numbers `first` to `last`, `perYear` of them a year. */
export interface PeriodBlock {
  frequency: Frequency;
  perYear: number;
  first: number;
  last: number;
  /** The period of number `first`. */
  start: Period;
}

export interface PeriodNumbers {
  blocks: PeriodBlock[];
  /** How many numbers there are. */
  count: number;
}

/** A period as a return writes it, or undefined: also a day (`2020-03-31`, `2020年3月31日`) or a number (`202003`) is its month. */
export function readReturnPeriod(
  text: string,
): { period: Period; accumulation: 'period' | 'ytd' } | undefined {
  const day = readDay(text);
  const label =
    day === undefined ? readPeriodLabel(text) : { period: day.slice(0, 7), accumulation: 'period' as const };
  const period = label === undefined ? undefined : parsePeriod(label.period);
  return period === undefined || label === undefined
    ? undefined
    : { period, accumulation: label.accumulation };
}

/** Numbers of periods are below this, which numbers made of them and others count on. */
export const mostPeriods = 1024;

/** The numbers of all periods from the first to the last of each frequency. */
export function numbersOf(written: ReadonlyMap<string, Period>): PeriodNumbers {
  const blocks: PeriodBlock[] = [];
  let count = 0;
  for (const frequency of ['M', 'Q', 'S', 'A'] as const) {
    const perYear = periodsPerYear[frequency];
    const ordinals = [...written.values()].filter((period) => period.frequency === frequency).map(ordinal);
    if (ordinals.length === 0) continue;
    const [low, high] = [Math.min(...ordinals), Math.max(...ordinals)];
    const start: Period = { frequency, year: Math.floor(low / perYear), index: (low % perYear) + 1 };
    blocks.push({ frequency, perYear, first: count, last: count + high - low, start });
    count += high - low + 1;
  }
  return { blocks, count };
}

/** The number of a period. */
function numberOf({ blocks }: PeriodNumbers, period: Period): number {
  const block = blocks.find(({ frequency }) => frequency === period.frequency);
  return block === undefined ? 0 : block.first + ordinal(period) - ordinal(block.start);
}

/** More files than this are not told apart by a condition for each (see check/timed.ts). */
const mostFiles = 1000;

/**
 * The number of the period of every file, by the file's own number; undefined where one has returns of several, or is not read
 * where it lies, with its rows on end.
 */
export function periodsOfFiles(
  groups: readonly { inPlace: boolean }[],
  {
    held,
    written,
  }: { held: readonly { source: number; raw: string }[]; written: ReadonlyMap<string, Period> },
  numbers: PeriodNumbers,
): number[] | undefined {
  const found: (number | undefined)[] = [];
  if (held.length === 0 || groups.some(({ inPlace }) => !inPlace)) return undefined;
  for (const { source, raw } of held) {
    const period = written.get(raw);
    if (period === undefined || source >= mostFiles) return undefined;
    const p = numberOf(numbers, period);
    if ((found[source] ?? p) !== p) return undefined;
    found[source] = p;
  }
  // a file without returns may be of any period
  return Array.from(found, (p) => p ?? 0);
}

/** Makes the tables `return_periods` (raw, period, p, bit, year, last_day) out of the periods as written, and `period_numbers`. */
export async function numberPeriods(
  engine: Engine,
  written: ReadonlyMap<string, Period>,
  numbers: PeriodNumbers,
): Promise<void> {
  const { blocks, count } = numbers;
  await engine.createTable(
    'written_periods',
    { raw: 'VARCHAR', period: 'VARCHAR', p: 'INTEGER', year: 'INTEGER', last_day: 'VARCHAR' },
    [...written].map(([raw, period]) => [
      raw,
      printPeriod(period),
      numberOf(numbers, period),
      period.year,
      lastDay(period),
    ]),
  );
  const bits = engine.bits(count);
  await engine.run(
    `CREATE OR REPLACE TEMP TABLE return_periods AS SELECT *, ${bits.one('p')} AS bit FROM written_periods`,
  );
  // every number once, whether or not any return is of it
  await engine.createTable(
    'period_numbers',
    {
      p: 'INTEGER',
      period: 'VARCHAR',
      before: 'INTEGER',
      year: 'INTEGER',
      place: 'INTEGER',
      frequency: 'VARCHAR',
      last_day: 'VARCHAR',
      first_day: 'VARCHAR',
    },
    blocks.flatMap((block) =>
      Array.from({ length: block.last - block.first + 1 }, (_, i) => {
        const at = ordinal(block.start) + i;
        const period: Period = {
          frequency: block.frequency,
          year: Math.floor(at / block.perYear),
          index: (at % block.perYear) + 1,
        };
        const before = i >= block.perYear ? block.first + i - block.perYear : null;
        return [
          block.first + i,
          printPeriod(period),
          before,
          period.year,
          period.index,
          block.frequency,
          lastDay(period),
          firstDay(period),
        ];
      }),
    ),
  );
}

/** SQL of the set of periods whose same period of the year before is in `set` (after, where `by` is -1). */
export function aYearOn(engine: Engine, numbers: PeriodNumbers, set: string, by: 1 | -1 = 1): string {
  return shifted(engine, numbers, set, ({ perYear }) => by * perYear);
}

/** SQL of the set of periods whose neighbour before is in `set` (after, where `by` is -1). */
export function aPeriodOn(engine: Engine, numbers: PeriodNumbers, set: string, by: 1 | -1 = 1): string {
  return shifted(engine, numbers, set, () => by);
}

/** SQL of the set of all periods. */
export function allPeriods(engine: Engine, { blocks, count }: PeriodNumbers): string {
  const bits = engine.bits(count);
  return blocks.map((block) => blockMask(engine, block, count)).reduce((a, b) => bits.or(a, b), bits.empty);
}

function shifted(
  engine: Engine,
  { blocks, count }: PeriodNumbers,
  set: string,
  by: (block: PeriodBlock) => number,
): string {
  const bits = engine.bits(count);
  const parts = blocks.map((block) => {
    const mask = blockMask(engine, block, count);
    return bits.and(bits.shift(bits.and(set, mask), by(block)), mask);
  });
  return parts.length === 0 ? bits.empty : parts.reduce((all, part) => bits.or(all, part));
}

function blockMask(engine: Engine, { first, last }: PeriodBlock, count: number): string {
  return engine.bits(count).of(Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

function ordinal({ frequency, year, index }: Period): number {
  return year * periodsPerYear[frequency] + index - 1;
}

function lastDay({ frequency, year, index }: Period): string {
  const month = (12 / periodsPerYear[frequency]) * index;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(days).padStart(2, '0')}`;
}

function firstDay({ frequency, year, index }: Period): string {
  const month = (12 / periodsPerYear[frequency]) * (index - 1) + 1;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}
