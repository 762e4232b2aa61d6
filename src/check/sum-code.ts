// The number of the sum that a return belongs to: the slots of its row, its period, and whether there is a return a year before and
// after, and whether one came then, and a period before and after, all in one number, which groups faster than many.
import { allPeriods, aPeriodOn, aYearOn, mostPeriods, type CollectedReturns } from '../collect/index.js';
import type { Engine } from '../engine/index.js';

// three slots below 2^15, a period and six flags
const place = {
  slot: mostPeriods * 2 ** 36,
  was: mostPeriods * 2 ** 21,
  will: mostPeriods * 2 ** 6,
  p: 2 ** 6,
  before: 32,
  after: 16,
  prior_year: 8,
  next_year: 4,
  prior: 2,
  next: 1,
};

const allFlags = ['before', 'after', 'prior', 'next', 'prior_year', 'next_year'] as const;
type Flag = (typeof allFlags)[number];

/** Which neighbour a flag tells of, and the column that says of a row where it is. */
const neighbour: Readonly<Record<Flag, { set: string; on: typeof aYearOn; by: 1 | -1 }>> = {
  before: { set: 'year', on: aYearOn, by: 1 },
  after: { set: 'year', on: aYearOn, by: -1 },
  prior: { set: 'near', on: aPeriodOn, by: 1 },
  next: { set: 'near', on: aPeriodOn, by: -1 },
  prior_year: { set: 'came', on: aYearOn, by: 1 },
  next_year: { set: 'came', on: aYearOn, by: -1 },
};

export interface SumCode {
  /** Columns over a row `f` of the frame. */
  columns: string[];
  /** SQL of what is added for a period to the number of a row that is as most are, with all its returns. */
  rest: (p: number) => string;
  /** SQL of the number, over a row `f` with these columns and a return `r` with its period and its `rest`. */
  code: string;
}

/** Where returns tell every value of last year nothing needs `prior_year` and `next_year`, which are then not set. */
export function sumCode(engine: Engine, { items, periods: numbers }: CollectedReturns): SumCode {
  const flags = allFlags.slice(0, items.every(({ complete }) => complete.lastYear) ? 4 : 6);
  const bits = engine.bits(numbers.count);
  const union = (sets: readonly string[]): string => sets.reduce((a, b) => bits.or(a, b));
  // the periods whose neighbour of this kind is in a set, and those that are the neighbour of one in it
  const onto = (flag: Flag, set: string): string =>
    neighbour[flag].on(engine, numbers, set, neighbour[flag].by);
  const back = (flag: Flag, set: string): string =>
    neighbour[flag].on(engine, numbers, set, neighbour[flag].by === 1 ? -1 : 1);
  const usual = (flag: Flag): string => onto(flag, allPeriods(engine, numbers));
  const differs = flags.flatMap((flag) => [
    bits.without(`f.${flag}`, usual(flag)),
    bits.without(usual(flag), `f.${flag}`),
  ]);
  const where = (set: string, bit: string, flag: Flag): string =>
    `CASE WHEN ${bits.meet(set, bit)} THEN ${place[flag]} ELSE 0 END`;
  // the neighbour before of a period is the one that it is the neighbour after of: one set tells two of a kind
  const sets = [...new Set(flags.map((flag) => neighbour[flag].set))];
  return {
    columns: [
      `CAST(f.slot AS BIGINT) * ${place.slot} + CAST(f.slot_was AS BIGINT) * ${place.was} + CAST(f.slot_will AS BIGINT) * ${place.will} AS slots`,
      `${union(differs)} AS unusual`,
      ...sets.map(
        (set) =>
          `${union(flags.filter((flag) => neighbour[flag].set === set).map((flag) => back(flag, `f.${flag}`)))} AS ${set}`,
      ),
    ],
    rest: (p) =>
      [String(p * place.p), ...flags.map((flag) => where(usual(flag), bits.one(String(p)), flag))].join(
        ' + ',
      ),
    code: `f.slots + CASE WHEN ${bits.meet('f.unusual', 'r.bit')}
      THEN r.p * ${place.p} + ${flags.map((flag) => where(`f.${neighbour[flag].set}`, back(flag, 'r.bit'), flag)).join(' + ')} ELSE r.rest END`,
  };
}

/** SQL that takes the number `code` apart. */
export function codeColumns(): Record<
  'slot' | 'p' | 'was' | 'will' | 'prior_year' | 'next_year' | 'prior' | 'next',
  string
> {
  const part = (above: number, size: number, type: string): string =>
    `CAST(code // ${above} % ${size} AS ${type})`;
  const isSet = (flag: Flag): string => `code // ${place[flag]} % 2 = 1`;
  const slotWhere = (flag: Flag, above: number): string =>
    `CASE WHEN ${isSet(flag)} THEN ${part(above, 2 ** 15, 'SMALLINT')} ELSE 0 END`;
  return {
    slot: part(place.slot, 2 ** 15, 'SMALLINT'),
    p: part(place.p, mostPeriods, 'INTEGER'),
    was: slotWhere('before', place.was),
    will: slotWhere('after', place.will),
    prior_year: isSet('prior_year'),
    next_year: isSet('next_year'),
    prior: isSet('prior'),
    next: isSet('next'),
  };
}
