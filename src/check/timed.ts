// Every return with its period. Where each file is of one period, the file tells it, which is one value for thousands of rows on end;
// else the period as it is written is looked up.
import type { CollectedReturns } from '../collect/index.js';
import type { Engine } from '../engine/index.js';

/** A table expression: the returns with `p`, `bit`, and columns that hang on the period alone, as SQL by its number. */
export function timedReturns(
  engine: Engine,
  { periods, filePeriods }: CollectedReturns,
  more: Readonly<Record<string, (p: number) => string>> = {},
): string {
  const bits = engine.bits(periods.count);
  const columns = Object.entries({ p: String, bit: (p: number) => bits.one(String(p)), ...more });
  if (filePeriods !== undefined)
    return `(SELECT *, ${columns.map(([name, sql]) => `${pick('source', filePeriods.map(sql))} AS ${name}`).join(', ')} FROM returns)`;
  const all = Array.from({ length: periods.count }, (_, p) => p);
  const looked = Object.entries(more).map(([name, sql]) => `, ${pick('p', all.map(sql))} AS ${name}`);
  const names = columns.map(([name]) => `t.${name}`).join(', ');
  return `(SELECT r.*, ${names} FROM returns r JOIN (SELECT raw, p, bit${looked.join('')} FROM return_periods) t ON t.raw = r.period_raw)`;
}

/** SQL of the entry of a list that has the number `at`, by halves. */
function pick(at: string, entries: readonly string[], first = 0): string {
  const [one = 'NULL'] = entries;
  if (entries.every((entry) => entry === one)) return one;
  const half = entries.length >> 1;
  return `CASE WHEN ${at} < ${first + half} THEN ${pick(at, entries.slice(0, half), first)} ELSE ${pick(at, entries.slice(half), first + half)} END`;
}

/** FROM and JOIN that give every return (r, with its period) its row of a table made of the roster (f). */
export function returnsWithRoster(
  engine: Engine,
  collected: CollectedReturns,
  roster = 'roster',
  more: Readonly<Record<string, (p: number) => string>> = {},
): string {
  const bits = engine.bits(collected.periods.count);
  return `${timedReturns(engine, collected, more)} r
    JOIN ${roster} f ON f.enterprise = r.enterprise AND ${bits.meet('f.span', 'r.bit')}`;
}
