// Which returns surely need no look at their values of last year, told cheaply: what is known of an enterprise (the least and
// the greatest that it returned) and of its industry (the limits of outliers over all periods) becomes bounds that stand in its row
// of the roster, so that a return is compared with whole numbers only. Who passes is right for sure; who does not is judged exactly.
import { amountName, type CollectedReturns, type ReturnItemColumns } from '../collect/index.js';
import type { Bits } from '../engine/index.js';
import type { OutlierCheck } from './outliers.js';
import { isFarAbove, suspectRange } from './presence.js';

export interface Screen {
  /** Columns of an enterprise's row, over its row `f` of the frame and the bounds `b` of its industry. */
  columns: string[];
  /** SQL that is true where a return `r` of the row `f` may be an outlier, or in a wrong unit. */
  conditions: string[];
  /** SQL that is true of a row `f` all of whose returns must be looked at. */
  throughout: string[];
}

/** A value of last year up to so many times what the enterprise has returned since is nothing to look at. */
const margin = 1.25;

/** Ratios are compared in thousandths. */
const parts = 1000;

export function screenOf(
  { items }: CollectedReturns,
  { units, outliers }: { units: boolean; outliers: readonly OutlierCheck[] },
): Screen {
  const screen: Screen = { columns: [], conditions: [], throughout: [] };
  for (const [i, item] of items.entries()) {
    const at = outliers.findIndex((check) => check.item === item.item);
    const check = outliers[at];
    if (check !== undefined) screenRatio(screen, item, i, check, at);
    else if (units && item.lastYear) screenRange(screen, item, i);
  }
  return screen;
}

/** SQL: the periods of the row `f` to watch. */
export function watchedIn({ throughout }: Screen, bits: Bits): string {
  return throughout.length === 0
    ? 'f.watch'
    : `CASE WHEN ${throughout.join(' OR ')} THEN ${bits.or('f.watch', 'f.span')} ELSE f.watch END`;
}

/**
 * By the ratio to last year: the limits of outliers at the greatest size that the enterprise had, as far as all periods of its
 * industry allow, and never further than a wrong unit would be.
 */
function screenRatio(
  screen: Screen,
  { item, decimals }: ReturnItemColumns,
  i: number,
  check: OutlierCheck,
  at: number,
): void {
  const now = `r.${amountName({ item, measure: 'current' })}`;
  const before = `r.${amountName({ item, measure: 'last_year' })}`;
  const top = `(CAST(f.hi_${i} AS DOUBLE) * ${margin})`;
  const weight = `NULLIF(${check.weight(top)}, 0)`;
  const whole = (sql: string): string => `CAST(${sql} AS DECIMAL(9, 0))`;
  const amount = (sql: string): string => `TRY_CAST(${sql} AS DECIMAL(18, ${decimals}))`;
  const most = `FLOOR(LEAST(GREATEST(${parts} * b.least_median_${at} * (1 + b.up_${at} / ${weight}), 0), ${parts * suspectRange}))`;
  const least = `CEIL(LEAST(GREATEST(${parts} * b.most_median_${at} / (1 - LEAST(b.down_${at}, 0) / ${weight}), ${parts / suspectRange}), 999999999))`;
  // next to these none of the values that the enterprise ever returned is too much or too little
  const enough = amount(`CEIL(${parts} * CAST(f.hi_${i} AS DOUBLE) / NULLIF(${most}, 0)) + 1`);
  const notTooMuch = amount(
    `LEAST(FLOOR(${parts} * CAST(f.lo_${i} AS DOUBLE) / NULLIF(${least}, 0)) - 1, FLOOR(${top}))`,
  );
  screen.columns.push(
    `${amount(top)} AS top_${i}, ${whole(most)} AS most_${i}, ${whole(least)} AS least_${i}`,
    `COALESCE(${enough}, 0) AS enough_${i}, COALESCE(CASE WHEN ${enough} IS NOT NULL THEN ${notTooMuch} END, -1) AS not_too_much_${i}`,
  );
  // a product beyond every amount is null, and null asks for no look: where one could be, all are looked at
  screen.throughout.push(`b.down_${at} > 0`, `f.hi_${i} >= 1e${18 - decimals - 5}`);
  // most returns pass by the first comparison, so that few are multiplied
  screen.conditions.push(
    `(NOT (${before} BETWEEN f.enough_${i} AND f.not_too_much_${i})
      AND (TRY(${parts} * ${now}) > TRY(f.most_${i} * ${before}) OR TRY(${parts} * ${now}) < TRY(f.least_${i} * ${before}) OR ${before} > f.top_${i}) AND ${before} > 0)`,
  );
}

/** By last year's value alone: what is far from all that an enterprise returned is far from each. */
function screenRange(screen: Screen, { item, decimals }: ReturnItemColumns, i: number): void {
  const before = `r.${amountName({ item, measure: 'last_year' })}`;
  screen.columns.push(
    // rounded up: half a unit of the last place below, a value would be far from the greatest
    `CAST(CEIL(CAST(f.hi_${i} AS DOUBLE) * ${10 ** decimals} / ${suspectRange}) / ${10 ** decimals} AS DECIMAL(18, ${decimals})) AS least_${i}`,
    `TRY(${suspectRange} * f.lo_${i}) AS most_${i}`,
  );
  screen.conditions.push(`(NOT (${before} BETWEEN f.least_${i} AND f.most_${i}) AND ${before} > 0)`);
}

/** SQL: whether this year's and last year's value are so far apart that one of the units may be wrong. */
export function isJump(now: string, before: string): string {
  return `CASE WHEN ${isFarAbove(now, before)} OR ${isFarAbove(before, now)} THEN ${now} > 0 AND ${before} > 0 ELSE FALSE END`;
}
