// The shape of synthetic returns, as system.yaml has returns read: of a month alone or of the year so far, January with February, and
// amounts in the unit that it gives.
import type { ReturnsDefinition } from '../define/index.js';
import { identifier, type Engine } from '../engine/index.js';
import { shiftPeriod, type Period } from '../lib/index.js';
import { readTableUnit } from './headings.js';

/** A month whose amounts are made. */
export interface SyntheticMonth {
  period: Period;
  /** Whether its return stands for the months before it, too. */
  adds: boolean;
  /** Whether there is a return of it. */
  returned: boolean;
}

/** The months to make for returns of the last `months`: from January on where a return stands for more than its month. */
export function monthsToMake(
  last: Period,
  months: number,
  { accumulation, january }: ReturnsDefinition,
): SyntheticMonth[] {
  const [isCumulated, isTogether] = [accumulation === 'ytd', january === 'with_february'];
  const first = shiftPeriod(last, 1 - months);
  const before = isCumulated || isTogether ? first.index - 1 : 0;
  return Array.from({ length: before + months }, (_, i) => {
    const period = shiftPeriod(first, i - before);
    return {
      period,
      adds: period.index > 1 && (isCumulated || (isTogether && period.index === 2)),
      returned: i >= before && !(isTogether && period.index === 1),
    };
  });
}

/** Adds what was carried to the amounts of a month where they stand for the months before it, too, and carries on what comes of it. */
export async function carryOn(engine: Engine, columns: readonly string[], adds: boolean): Promise<void> {
  if (adds) {
    const sums = columns.map((column) => `a.${column} + COALESCE(c.${column}, 0) AS ${column}`);
    await engine.run(`CREATE OR REPLACE TEMP TABLE synthetic_amounts AS
      SELECT a.e, a.k, a.anchor, ${sums.join(', ')}
      FROM synthetic_amounts a LEFT JOIN synthetic_carried c ON c.e = a.e`);
  }
  await engine.run('CREATE OR REPLACE TEMP TABLE synthetic_carried AS SELECT * FROM synthetic_amounts');
}

/** The columns of items as they are written: in the unit under which they are read. */
export function inUnitsRead(items: readonly string[], definition: ReturnsDefinition): string[] {
  return items.flatMap((item) => {
    const exponent = readTableUnit(definition.items[item]?.unit ?? '')?.exponent ?? 0;
    return [item, `${item}_last_year`].map(identifier).map((name) => {
      if (exponent === 0) return name;
      const factor =
        exponent > 0
          ? `CAST(1e-${exponent} AS DECIMAL(${exponent + 1}, ${exponent}))`
          : `CAST(1e${-exponent} AS DECIMAL(18, 0))`;
      return `${name} * ${factor} AS ${name}`;
    });
  });
}

/** The years whose returns stand for all of their months. */
export function wholeYears(
  returned: readonly string[],
  { accumulation, january }: ReturnsDefinition,
): string[] {
  const due = accumulation === 'ytd' ? 1 : january === 'with_february' ? 11 : 12;
  const years = returned.map((month) => month.slice(0, 4));
  return [...new Set(years)].filter((year) => years.filter((each) => each === year).length >= due);
}
