// The quick comparison lets no return pass that the exact rules would find.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CollectedReturns } from '../collect/index.js';
import { openDuckDB } from '../engine/index.js';
import { limitsCell, outlierChecks } from './outliers.js';
import { isJump, screenOf } from './screen.js';

const item = (name: string) => ({
  item: name,
  names: { en: name },
  lastYear: true,
  decimals: 2,
  exponent: 0,
});
const collected = {
  items: [item('output'), item('staff')],
  definition: { outliers: { u: 0.4, a: 0.05, c: 4 } },
} as unknown as CollectedReturns;

/** Evenly spread, which doubles of fast-check are not. */
const between = (min: number, max: number) =>
  fc.integer({ min: 0, max: 10_000 }).map((n) => min + ((max - min) * n) / 10_000);

/** Returns of enterprises of many sizes; most are near last year's, so that there are limits to lie outside of, and some are far. */
const row = fc.record({
  e: fc.integer({ min: 1, max: 12 }),
  p: fc.integer({ min: 0, max: 2 }),
  season: between(0.4, 2.5),
  ratio: fc.oneof(
    { weight: 4, arbitrary: between(-0.02, 0.04) },
    { weight: 2, arbitrary: between(-0.6, 0.6) },
  ),
  jump: fc.oneof(between(-0.1, 0.1), between(-4, 4)),
  blank: fc.oneof(
    { weight: 9, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(null, 0, -5) },
  ),
});

/** Next to the least that last year's value may be: 0.04 beside 12.65, of which a three-hundredth is 0.0422. */
const usual = { e: 1, p: 0, season: 0.4, ratio: -0.02, jump: -0.1, blank: undefined };
const besideLeast = [
  ...Array.from({ length: 40 }, (_, i) => ({ ...usual, ratio: i % 3 === 0 ? -0.6 : -0.02 })),
  { ...usual, jump: 2.5 },
];

describe('the screen before the checks', () => {
  it('lets neither an outlier nor a wrong unit pass', async () => {
    const engine = await openDuckDB({ threads: 1 });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 40, maxLength: 160 }), async (rows) => {
        const money = (value: number | null): string => (value === null ? 'NULL' : value.toFixed(2));
        const values = rows.map(({ e, p, season, ratio, jump, blank }) => {
          const now = 10 ** (e / 2 + 1) * season;
          const before = [ratio, jump].map((power) => (blank === undefined ? now / 10 ** power : blank));
          return `(${e}, 1, ${p}, ${[now, before[0] ?? null, now, before[1] ?? null].map(money).join(', ')})`;
        });
        await engine.run(`CREATE OR REPLACE TEMP TABLE sampled_rows (e INTEGER, ind INTEGER, p INTEGER, c_output DECIMAL(18, 2), l_output DECIMAL(18, 2), c_staff DECIMAL(18, 2), l_staff DECIMAL(18, 2));
          INSERT INTO sampled_rows VALUES ${values.join(', ')};
          CREATE OR REPLACE TEMP TABLE slots AS SELECT 1 AS ind; CREATE OR REPLACE TEMP TABLE period_numbers AS SELECT RANGE AS p FROM RANGE(3);
          CREATE OR REPLACE TEMP TABLE frame AS SELECT e, 1 AS ind, MIN(CASE WHEN c_output > 0 THEN c_output END) AS lo_0, MAX(c_output) AS hi_0,
            MIN(CASE WHEN c_staff > 0 THEN c_staff END) AS lo_1, MAX(c_staff) AS hi_1 FROM sampled_rows GROUP BY e`);
        const outliers = await outlierChecks(engine, collected, [item('output')]);
        const screen = screenOf(collected, { units: true, outliers });
        const found = [
          ...outliers.map(({ condition }) => condition('r', 'h')),
          isJump('r.c_output', 'r.l_output'),
          isJump('r.c_staff', 'r.l_staff'),
        ].map((condition) => `COALESCE(${condition}, FALSE)`);
        const missed =
          await engine.all(`SELECT r.* FROM sampled_rows r JOIN outlier_limits h ON h.cell = ${limitsCell('r.ind', 'r.p')}
          JOIN (SELECT f.*, ${screen.columns.join(', ')}, ${screen.throughout.map((each) => `COALESCE(${each}, FALSE)`).join(' OR ')} AS throughout
            FROM frame f JOIN outlier_bounds b ON b.ind = f.ind) f ON f.e = r.e
          WHERE NOT f.throughout AND (${found.join(' OR ')}) AND NOT COALESCE(${screen.conditions.join(' OR ')}, FALSE)`);
        expect(missed).toEqual([]);
      }),
      { numRuns: 60, unbiased: true, examples: [[besideLeast]] },
    );
    engine.close();
  });
});
