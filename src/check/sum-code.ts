// The number of the sum that a return belongs to: its slot now, a year before and a year after (0: no return), its period, and
// whether there is a return a period before and after, all in one number, which groups faster than many.
import { allPeriods, aPeriodOn, aYearOn, type PeriodNumbers } from '../collect/index.js';
import type { Engine } from '../engine/index.js';

// two flags, three slots and a period: slots are below 2^15, periods below 2^7
const place = { next: 2 ** 53, prior: 2 ** 52, slot: 2 ** 37, was: 2 ** 22, will: 2 ** 7 };

export interface SumCode {
  /** SQL over a row `f` of the frame: the periods in which it is not as most are, with all their returns and in one slot. */
  unusual: string;
  /** A table expression of the periods as returns write them: raw, p, bit, and what makes the number of a return as most are. */
  periods: string;
  /** SQL of the number, over a row `f` of the frame with `unusual`, and its period `t`. */
  code: string;
}

export function sumCode(engine: Engine, numbers: PeriodNumbers): SumCode {
  const bits = engine.bits(numbers.count);
  const all = allPeriods(engine, numbers);
  // of one that is always there and never moves
  const usual = {
    before: aYearOn(engine, numbers, all),
    after: aYearOn(engine, numbers, all, -1),
    prior: aPeriodOn(engine, numbers, all),
    next: aPeriodOn(engine, numbers, all, -1),
  };
  const differs = Object.entries(usual).map(([column, set]) =>
    bits.or(bits.without(`f.${column}`, set), bits.without(set, `f.${column}`)),
  );
  const where = (set: string, bit: string, value: string | number): string =>
    `CASE WHEN ${bits.meet(set, bit)} THEN CAST(${value} AS BIGINT) ELSE 0 END`;
  const flags = (prior: string, next: string, bit: string): string =>
    `${where(prior, bit, place.prior)} + ${where(next, bit, place.next)}`;
  return {
    unusual: `CASE WHEN f.slot_was = f.slot AND f.slot_will = f.slot THEN ${differs.reduce((a, b) => bits.or(a, b))} ELSE f.span END`,
    periods: `(SELECT raw, p, bit, ${place.slot} + ${where(usual.before, 'bit', place.was)} + ${where(usual.after, 'bit', place.will)} AS factor,
      p + ${flags(usual.prior, usual.next, 'bit')} AS rest FROM return_periods)`,
    code: `CASE WHEN ${bits.meet('f.unusual', 't.bit')} THEN CAST(f.slot AS BIGINT) * ${place.slot}
        + ${where('f.before', 't.bit', 'f.slot_was')} * ${place.was} + ${where('f.after', 't.bit', 'f.slot_will')} * ${place.will}
        + t.p + ${flags('f.prior', 'f.next', 't.bit')}
      ELSE CAST(f.slot AS BIGINT) * t.factor + t.rest END`,
  };
}

/** SQL that takes the number `code` apart: slot, p, was, will, prior and next. */
export function codeColumns(): {
  slot: string;
  p: string;
  was: string;
  will: string;
  prior: string;
  next: string;
} {
  const part = (above: number, size: number, type: string): string =>
    `CAST(code // ${above} % ${size} AS ${type})`;
  return {
    slot: part(place.slot, 2 ** 15, 'SMALLINT'),
    p: part(1, place.will, 'INTEGER'),
    was: part(place.was, 2 ** 15, 'SMALLINT'),
    will: part(place.will, 2 ** 15, 'SMALLINT'),
    prior: `code // ${place.prior} % 2 = 1`,
    next: `code // ${place.next} % 2 = 1`,
  };
}
