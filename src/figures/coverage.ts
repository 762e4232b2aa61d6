// The response coverage of returns: how many were due and came, by industry and period of the returns.
import { ownRegion } from '../define/index.js';
import { literal } from '../engine/index.js';
import { storeTable } from '../store/index.js';
import type { FigureContext } from './evaluate.js';

export interface Coverage {
  industry: string;
  period: string;
  /** Returns due by the register; those that came; those that did not and were imputed; those that came and were left out. */
  expected: number;
  returned: number;
  imputed: number;
  excluded: number;
  /** Earlier versions of returns that were sent again. */
  superseded: number;
  /** returned / expected. */
  rate: number | null;
}

/** Of the system's own region, in its order of industries and in that of time; empty where a workspace has no returns. */
export async function coverage({ engine, store }: FigureContext, period?: string): Promise<Coverage[]> {
  const { system } = store;
  const rows = await engine.all<Omit<Coverage, 'rate'>>(
    `SELECT industry, period, expected, returned, imputed, excluded, superseded FROM ${storeTable(engine, store, 'responses')}
     WHERE region = ${literal(ownRegion(system).id)}${period === undefined ? '' : ` AND period = ${literal(period)}`} ORDER BY period`,
  );
  return system.industries.flatMap(({ id }) =>
    rows
      .filter(({ industry }) => industry === id)
      .map((row) => ({ ...row, rate: row.expected === 0 ? null : row.returned / row.expected })),
  );
}
