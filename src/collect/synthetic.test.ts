// Synthetic returns add up to what was published, and say what they are.
import { cp, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSystem } from '../define/index.js';
import { openDuckDB } from '../engine/index.js';
import { collect, collectReturns, synthesise, type SyntheticOptions } from './index.js';

const made: string[] = [];
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))));

async function harbin(options: Partial<SyntheticOptions>) {
  const folder = await mkdtemp(join(tmpdir(), 'songhua-synthetic-'));
  made.push(folder);
  await cp(join(import.meta.dirname, '../../examples/harbin'), folder, {
    recursive: true,
    filter: (path) => !path.includes('.songhua'),
  });
  const system = await readSystem(join(folder, 'system.yaml'));
  const engine = await openDuckDB({ threads: 1 });
  const { figures } = await collect(folder, system, engine);
  const result = await synthesise(folder, system, figures, engine, {
    enterprises: 200,
    months: 12,
    seed: 1,
    errors: {},
    format: 'parquet',
    ...options,
  });
  return { folder, engine, result };
}

describe('synthetic returns', () => {
  it('add up to the published figures to the last digit, and are marked as synthetic', async () => {
    const { folder, engine } = await harbin({});
    const rows = await engine.all<{ industry: string; total: number }>(`
      SELECT CASE WHEN class_code LIKE '27%' OR class_code LIKE '358%' THEN 'biomedicine' WHEN class_code >= '66' AND class_code < '70' THEN 'finance' END AS industry,
        CAST(SUM(COALESCE(total_revenue, revenue)) AS DOUBLE) AS total
      FROM '${folder}/data/returns/*.parquet' JOIN '${folder}/data/register.parquet' USING (enterprise) WHERE class_code LIKE '27%' OR class_code LIKE '358%' OR (class_code >= '66' AND class_code < '70') GROUP BY 1 ORDER BY 1`);
    expect(rows).toEqual([
      { industry: 'biomedicine', total: 80700000000 },
      { industry: 'finance', total: 85810000000 },
    ]);
    expect(
      await engine.parquetMetadata(
        [join(folder, 'data/returns/synthetic-2020-01.parquet'), join(folder, 'data/register.parquet')],
        'synthetic',
      ),
    ).toEqual(['true', 'true']);
    engine.close();
  });

  it('are the same for the same seed, and others for another', async () => {
    const texts = [];
    for (const seed of [3, 3, 4]) {
      const { folder, engine } = await harbin({
        seed,
        format: 'csv',
        months: 2,
        errors: { unit: 0.05, duplicate: 0.05, missing: 0.05, outlier: 0.05 },
      });
      engine.close();
      texts.push(await readFile(join(folder, 'data/returns/synthetic-2020-12.csv'), 'utf8'));
    }
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]).not.toBe(texts[2]);
  });

  it('are recognised as synthetic by what is in the files, in either format', async () => {
    for (const format of ['csv', 'parquet'] as const) {
      const { folder, engine } = await harbin({ format, months: 1 });
      await rm(join(folder, 'data/returns/SYNTHETIC.md'));
      await rename(
        join(folder, `data/returns/synthetic-2020-12.${format}`),
        join(folder, `data/returns/a.${format}`),
      );
      const system = await readSystem(join(folder, 'system.yaml'));
      const scratch = await mkdtemp(join(tmpdir(), 'songhua-scratch-'));
      made.push(scratch);
      const returns = await collectReturns(folder, system, engine, { scratch, quarantine: false });
      expect(returns?.synthetic, format).toBe(true);
      expect(returns?.findings, format).toEqual([]);
      engine.close();
    }
  });

  it('list every error with its true value: true values put back, they add up', async () => {
    const { folder, engine, result } = await harbin({
      errors: { unit: 0.02, missing: 0.05, duplicate: 0.02, outlier: 0.02 },
    });
    expect(result.errors).toBeGreaterThan(50);
    const [sums] = await engine.all<{ reported: number; truth: number }>(`
      WITH returns AS (SELECT * FROM '${folder}/data/returns/*.parquet' QUALIFY ROW_NUMBER() OVER (PARTITION BY enterprise, period ORDER BY sent DESC) = 1),
      own AS (SELECT r.enterprise, r.period, r.revenue FROM returns r JOIN '${folder}/data/register.parquet' g USING (enterprise) WHERE g.class_code >= '66' AND g.class_code < '70')
      SELECT (SELECT CAST(SUM(revenue) AS DOUBLE) FROM own) AS reported,
        (SELECT CAST(SUM(revenue) AS DOUBLE) FROM own WHERE (enterprise, period) NOT IN (SELECT (enterprise, period) FROM '${folder}/data/synthetic-errors.csv' WHERE item = 'revenue'))
        + (SELECT CAST(SUM(CAST(e.actual AS DECIMAL(18, 2))) AS DOUBLE) FROM '${folder}/data/synthetic-errors.csv' e JOIN '${folder}/data/register.parquet' g USING (enterprise)
           WHERE e.item = 'revenue' AND g.class_code >= '66' AND g.class_code < '70') AS truth`);
    expect(sums?.truth).toBeCloseTo(85810000000, 2);
    expect(sums?.reported).not.toBeCloseTo(85810000000, 0);
    engine.close();
  });
});
