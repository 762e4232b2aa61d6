// The table `frame`: every row of the roster as it goes into the sums, with which of its periods have a return a year before
// and a year after (`before`, `after`), and in which slot the enterprise then was; and which have one that came, a period before and after (`prior`,
// `next`) and a year (`prior_year`, `next_year`). An enterprise that moved has one row per combination.
import { aPeriodOn, aYearOn, type CollectedReturns } from '../collect/index.js';
import type { Bits, Engine } from '../engine/index.js';
import { stepsWithinYear } from './within-year.js';

/**
 * Columns of a return over its row `f` of the frame, by name: the slots a year before and after, and which neighbours came.
 * `at` is its period as a set.
 */
export function neighboursAt(
  bits: Bits,
  at: string,
): Record<'was' | 'will' | 'prior' | 'next' | 'prior_year' | 'next_year', string> {
  const flag = (name: string): string => bits.meet(`f.${name}`, at);
  return {
    was: `CASE WHEN ${flag('before')} THEN f.slot_was ELSE 0 END`,
    will: `CASE WHEN ${flag('after')} THEN f.slot_will ELSE 0 END`,
    prior: flag('prior'),
    next: flag('next'),
    prior_year: flag('prior_year'),
    next_year: flag('next_year'),
  };
}

/**
 * Makes `frame`. What there is in the end is what was returned, put in by hand or can be imputed, and not left out; `watch` are
 * the periods whose returns are looked at one by one. It is made before the returns are checked, and again where `dropped`
 * then says that some are left out.
 */
export async function makeFrame(
  engine: Engine,
  collected: CollectedReturns,
  { dropped }: { dropped: boolean },
): Promise<void> {
  const { items, periods, definition } = collected;
  const bits = engine.bits(periods.count);
  const all = (...sets: string[]): string => sets.reduce((union, set) => bits.or(union, set));
  const fixed = `COALESCE(c.bits, ${bits.empty})`;
  const byHand = bits.and(fixed, 'r.missing');
  // one that was put in with some of its items only would bend the changes of the others
  const byHandWhole = bits.and(`COALESCE(c.whole, ${bits.empty})`, 'r.missing');
  const put = all('r.here', byHand, ...(definition.impute_missing ? ['r.imputable'] : []));
  const out = dropped ? `COALESCE(d.bits, ${bits.empty})` : bits.empty;
  const need = definition.impute_missing ? 'r.need' : bits.empty;
  // the last cumulation of one that leaves, moves or stops returning within the year still counts after it, beside that of a year before
  const last =
    definition.accumulation === 'ytd' ? (await stepsWithinYear(engine, collected)).lastIn(put) : undefined;
  const lasting = last === undefined ? [] : [last, bits.and('r.here', aYearOn(engine, periods, last, -1))];
  const tops = items.map((_, i) => `lo_${i}, hi_${i}`).join(', ');
  const standing = (several: boolean): string => `
    SELECT r.line, r.e, r.enterprise, r.slot, r.ind, r.span, r.stood, ${tops}, ${bits.without(put, out)} AS here, ${bits.without(bits.or('r.here', byHandWhole), out)} AS returned,
      CASE WHEN r.suspect OR l.line IS NOT NULL OR c.bits IS NOT NULL THEN r.span ELSE ${all('r.twice', need, `COALESCE(b.bits, ${bits.empty})`, ...lasting)} END AS watch
    FROM roster r LEFT JOIN large l ON l.line = r.line LEFT JOIN blank_bits b ON b.e = r.e
    LEFT JOIN (SELECT x.enterprise, ${bits.unionOf('t.bit')} AS bits, COALESCE(${bits.unionOf('CASE WHEN x.whole THEN t.bit END')}, ${bits.empty}) AS whole
      FROM (SELECT enterprise, period, COUNT(CASE WHEN NOT last_year AND new IS NOT NULL THEN 1 END) = ${items.length} AS whole FROM corrections GROUP BY enterprise, period) x
      JOIN (SELECT DISTINCT period, bit FROM return_periods) t ON t.period = x.period GROUP BY x.enterprise) c ON c.enterprise = r.enterprise
    ${dropped ? `LEFT JOIN (SELECT e, ${bits.unionOf(bits.one('p'))} AS bits FROM dropped GROUP BY e) d ON d.e = r.e` : ''}
    WHERE ${several ? '' : 'NOT '}r.several`;
  const neighbours = (set: string): string =>
    `${aPeriodOn(engine, periods, set)} AS prior, ${aPeriodOn(engine, periods, set, -1)} AS next,
      ${aYearOn(engine, periods, set)} AS prior_year, ${aYearOn(engine, periods, set, -1)} AS next_year`;
  const same = `line, e, enterprise, slot, ind, span, stood, watch, ${tops}`;
  await engine.run(`CREATE OR REPLACE TEMP TABLE frame AS
    SELECT ${same}, slot AS slot_was, slot AS slot_will, ${aYearOn(engine, periods, 'here')} AS before, ${aYearOn(engine, periods, 'here', -1)} AS after, ${neighbours('returned')}
    FROM (${standing(false)})`);
  // pieces of the time of an enterprise with several rows: by the row it had a year before, and a year after
  const piecesOf = (by: 1 | -1): string => {
    const there = (set: string): string => aYearOn(engine, periods, set, by);
    return `SELECT a.line, b.slot, ${bits.and('a.span', there('b.span'))} AS piece, ${there('b.here')} AS there FROM moves a JOIN moves b ON b.e = a.e
      UNION ALL SELECT a.line, 0, ${bits.without('a.span', `(SELECT ${bits.unionOf(there('b.span'))} FROM moves b WHERE b.e = a.e)`)}, ${bits.empty} FROM moves a`;
  };
  await engine.run(`INSERT INTO frame BY NAME
    WITH moves AS (${standing(true)}), was AS (${piecesOf(1)}), will AS (${piecesOf(-1)})
    SELECT m.line, m.e, m.enterprise, m.slot, m.ind, ${bits.and('w.piece', 'l.piece')} AS span, m.stood, m.watch, ${tops}, w.slot AS slot_was, l.slot AS slot_will,
      COALESCE(w.there, ${bits.empty}) AS before, COALESCE(l.there, ${bits.empty}) AS after, ${neighbours('m.returned')}
    FROM moves m JOIN was w ON w.line = m.line AND ${bits.some('w.piece')} JOIN will l ON l.line = m.line AND ${bits.some('l.piece')}
    WHERE ${bits.meet('w.piece', 'l.piece')}`);
}
