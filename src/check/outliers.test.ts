// The limits of Hidiroglou and Berthelot against examples worked by hand from the formulas of their paper of 1986.
import { describe, expect, it } from 'vitest';
import type { CollectedReturns } from '../collect/index.js';
import { openDuckDB } from '../engine/index.js';
import { outlierChecks } from './outliers.js';

/** Limits and outliers of returns of one industry and period, each as last year's value and this year's. */
async function check(
  values: readonly (readonly [before: number, now: number])[],
  outliers: { u: number; a: number; c: number },
) {
  const engine = await openDuckDB({ threads: 1 });
  try {
    await engine.run(`CREATE TEMP TABLE sampled_rows (enterprise VARCHAR, ind INTEGER, p INTEGER, l_output DECIMAL(18, 2), c_output DECIMAL(18, 2));
      INSERT INTO sampled_rows VALUES ${values.map(([before, now], i) => `('${i + 1}', 1, 0, ${before}, ${now})`).join(', ')}`);
    await engine.run(
      'CREATE TEMP TABLE slots AS SELECT 1 AS ind; CREATE TEMP TABLE period_numbers AS SELECT 0 AS p',
    );
    const [found] = await outlierChecks(engine, { definition: { outliers } } as CollectedReturns, [
      { item: 'output', names: { en: 'output' } },
    ]);
    if (found === undefined) throw new Error('one item has one check');
    const [limits] = await engine.all<{ median: number; low: number; high: number }>(
      'SELECT median_0 AS median, low_0 AS low, high_0 AS high FROM outlier_limits',
    );
    const rows = await engine.all<{ enterprise: string }>(
      `SELECT r.enterprise FROM sampled_rows r CROSS JOIN outlier_limits h WHERE ${found.condition('r', 'h')} ORDER BY r.enterprise`,
    );
    return { limits, outliers: rows.map(({ enterprise }) => Number(enterprise)) };
  } finally {
    engine.close();
  }
}

describe('outliers by Hidiroglou and Berthelot', () => {
  it('lie outside the median effect by more than C times the distance of the quartile on their side', async () => {
    // r = 0.5, 0.5, 1, 2, 3, so M = 1 and s = 1 - M/r or r/M - 1 = -1, -1, 0, 1, 2; U = 0.5 makes the size the root of the
    // greater value, 10, 4, 5, 6, 12, so E = -10, -4, 0, 6, 24 with quartiles -4, 0, 6: limits 0 - 2*4 and 0 + 2*6
    const values = [
      [100, 50],
      [16, 8],
      [25, 25],
      [18, 36],
      [48, 144],
    ] as const;
    const found = await check(values, { u: 0.5, a: 0.05, c: 2 });
    expect(found.limits?.median).toBeCloseTo(1, 12);
    expect(found.limits?.low).toBeCloseTo(-8, 10);
    expect(found.limits?.high).toBeCloseTo(12, 10);
    expect(found.outliers).toEqual([1, 5]);
  });

  // r = 0.25, 0.5, 0.5, 1.5, 2, 2: M = 1, s = -3, -1, -1, 0.5, 1, 1, roots of the greater value 4, 20, 10, 12, 8, 10, so
  // E = -12, -20, -10, 6, 8, 10: median -2, quartiles -11.5 and 7.5, both at a distance of 9.5
  const even = [
    [16, 4],
    [400, 200],
    [100, 50],
    [96, 144],
    [32, 64],
    [50, 100],
  ] as const;
  it.each([
    { a: 0, low: -11.5, high: 7.5, outliers: [1, 2, 5, 6] },
    { a: 5.5, low: -13, high: 9, outliers: [2, 6] },
    { a: 10, low: -22, high: 18, outliers: [] },
  ])(
    'are no nearer than C times A times the median effect, with A = $a',
    async ({ a, low, high, outliers }) => {
      const found = await check(even, { u: 0.5, a, c: 1 });
      expect(found.limits?.low).toBeCloseTo(low, 10);
      expect(found.limits?.high).toBeCloseTo(high, 10);
      expect(found.outliers).toEqual(outliers);
    },
  );
});
