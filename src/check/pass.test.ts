// The pass through all returns: what is looked at and what is summed make up all there is, whichever way it is gone.
import { describe, expect, it } from 'vitest';
import type { CollectedReturns } from '../collect/index.js';
import { openDuckDB } from '../engine/index.js';
import { passThrough } from './pass.js';

const items = [
  {
    item: 'output',
    names: { en: 'output' },
    lastYear: true,
    decimals: 2,
    exponent: 0,
    complete: { current: false, lastYear: false },
  },
];
const start = { frequency: 'A', year: 2019, index: 1 } as const;
const periods = { blocks: [{ frequency: 'A', perYear: 1, first: 0, last: 1, start }], count: 2 } as const;
const collected = { items, periods } as unknown as CollectedReturns;

/** Returns of 2019 and 2020 of three enterprises; of C, 2020 is watched, and B is far above last year in 2020. */
async function pass(atOnce: number | undefined) {
  const engine = await openDuckDB({ threads: 1 });
  try {
    const bits = engine.bits(periods.count);
    await engine.run(`CREATE TEMP TABLE return_periods AS SELECT CAST(2019 + p AS VARCHAR) AS raw, p, ${bits.one('p')} AS bit FROM (SELECT 0 AS p UNION ALL SELECT 1);
      CREATE TEMP TABLE returns (enterprise VARCHAR, period_raw VARCHAR, sent VARCHAR, c_output DECIMAL(18, 2), l_output DECIMAL(18, 2), source INTEGER, source_row BIGINT);
      CREATE TEMP TABLE period_numbers AS SELECT p, raw AS period FROM return_periods;
      CREATE TEMP TABLE return_sources AS SELECT 1 AS source, 'x.csv' AS file, 2 AS lead, 0 AS nth;
      INSERT INTO returns VALUES ('A', '2019', NULL, 10.25, NULL, 1, 0), ('A', '2020', NULL, 12, 10.25, 1, 1), ('B', '2019', NULL, 5000, 4000, 1, 2),
        ('B', '2020', NULL, 6000, 5, 1, 3), ('C', '2019', NULL, 7, NULL, 1, 4), ('C', '2020', NULL, 9999999999999999.99, 7, 1, 5)`);
    await engine.run(`CREATE TEMP TABLE frame AS SELECT line, enterprise, CAST(1 AS SMALLINT) AS ind, CAST(3 AS BIGINT) AS span, CAST(2 AS BIGINT) AS stood,
      CAST(CASE enterprise WHEN 'C' THEN 2 ELSE 0 END AS BIGINT) AS watch, CAST(2 AS BIGINT) AS before, CAST(1 AS BIGINT) AS after, CAST(2 AS BIGINT) AS prior, CAST(0 AS BIGINT) AS next, CAST(2 AS BIGINT) AS prior_year, CAST(1 AS BIGINT) AS next_year,
      CAST(4 AS SMALLINT) AS slot, CAST(4 AS SMALLINT) AS slot_was, CAST(4 AS SMALLINT) AS slot_will, lo_0, hi_0
      FROM (SELECT 1 AS line, 'A' AS enterprise, CAST(10.25 AS DECIMAL(18, 2)) AS lo_0, CAST(12 AS DECIMAL(18, 2)) AS hi_0 UNION ALL SELECT 2, 'B', 5000, 6000 UNION ALL SELECT 3, 'C', 7, 9999999999999999.99)`);
    const looked = await passThrough(engine, collected, { rules: [], units: true, outliers: [] }, atOnce);
    return {
      looked: await engine.all(
        `SELECT line, period, CAST(c_output AS DOUBLE) AS now, file, source_row FROM ${looked} ORDER BY line`,
      ),
      sums: await engine.all(
        'SELECT slot, p, was, will, n, CAST(c_output AS DOUBLE) AS now, CAST(l_output AS DOUBLE) AS before, lacking_0, prior, next FROM sums ORDER BY p',
      ),
    };
  } finally {
    engine.close();
  }
}

describe('the pass through all returns', () => {
  it.each([{ atOnce: undefined }, { atOnce: 0 }])(
    'hands out what needs a look and sums the rest by slot and period, before and after (at once: $atOnce)',
    async ({ atOnce }) => {
      expect(await pass(atOnce)).toEqual({
        looked: [
          { line: 2, period: '2020', now: 6000, file: 'x.csv', source_row: 3 },
          { line: 3, period: '2020', now: 1e16, file: 'x.csv', source_row: 5 },
        ],
        sums: [
          {
            slot: 4,
            p: 0,
            was: 0,
            will: 4,
            n: 3,
            now: 5017.25,
            before: 4000,
            lacking_0: 0,
            prior: false,
            next: false,
          },
          {
            slot: 4,
            p: 1,
            was: 4,
            will: 0,
            n: 1,
            now: 12,
            before: 10.25,
            lacking_0: 0,
            prior: true,
            next: false,
          },
        ],
      });
    },
  );
});
