// The longer check on all rows of the Bureau's files of 2020, where they are at hand: in the folder that SONGHUA_SHARED
// names, or in `shared` beside the repository. They are too large to be kept here.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { buildWorkspace } from './build.js';
import { openDuckDB } from './engine/index.js';
import { formatValue } from './figures/index.js';
import { storeTable } from './store/index.js';

const root = resolve(import.meta.dirname, '..');
const shared = process.env.SONGHUA_SHARED ?? resolve(root, '../shared');
const folder = join(shared, 'data/qcew');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => /^2020-.*\.csv$/.test(name)) : [];
const absent = files.length === 0 ? ` (skipped: there is no folder ${folder})` : '';
const rowsOf = (file: string): Record<string, string>[] =>
  parse(readFileSync(join(folder, file)), { columns: true });
const format = { rounding: 'half_even', rate_decimals: 1, amount_decimals: 2 } as const;

describe.skipIf(files.length === 0)(`every row of the published files${absent}`, () => {
  test('every published percent change follows from level and change, rounded half to even', () => {
    let [compared, halves] = [0, 0];
    const wrong: string[] = [];
    for (const file of files) {
      for (const row of rowsOf(file)) {
        const withheld = row.disclosure_code === 'N' || row.oty_disclosure_code === 'N';
        for (const column of Object.keys(row)) {
          const name = /^oty_(.+)_pct_chg$/.exec(column)?.[1];
          if (name === undefined || withheld) continue;
          const [level, change] = [Number(row[name]), Number(row[`oty_${name}_chg`])];
          const base = level - change;
          if (base <= 0) continue;
          const value = (level - base) / base;
          const printed = formatValue(
            { value, unit: '1', quantity: 'rate' },
            'en',
            format,
            'number',
          ).replaceAll(',', '');
          if (printed !== row[column])
            wrong.push(
              `${file} ${row.own_code} ${row.industry_code} ${name}: ${printed}, not ${row[column]}`,
            );
          compared++;
          // whether the rule for ties decided
          const up = formatValue(
            { value, unit: '1', quantity: 'rate' },
            'en',
            { ...format, rounding: 'half_up' },
            'number',
          );
          if (up.replaceAll(',', '') !== printed) halves++;
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(12_000);
    expect(halves).toBeGreaterThan(0);
  });

  test('the example is cut out of them unchanged', () => {
    const example = join(root, 'examples/ohio/data/qcew');
    for (const file of readdirSync(example)) {
      const key = (row: Record<string, string>): string => `${row.own_code}/${row.industry_code}`;
      const whole = new Map(rowsOf(file).map((row) => [key(row), row]));
      const kept: Record<string, string>[] = parse(readFileSync(join(example, file)), { columns: true });
      for (const row of kept) expect(whole.get(key(row))).toMatchObject(row);
    }
  });

  test('a workspace over all of them, to six digits, builds; rates are borne out, quarters add up, nothing withheld is kept', async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'songhua-qcew-'));
    const engine = await openDuckDB();
    try {
      mkdirSync(join(workspace, 'data'));
      symlinkSync(folder, join(workspace, 'data/qcew'));
      const definition = readFileSync(join(root, 'examples/ohio/system.yaml'), 'utf8');
      writeFileSync(
        join(workspace, 'system.yaml'),
        definition.replace('data/industry-titles.csv', 'data/qcew/industry-titles.csv'),
      );
      const { store, findings } = await buildWorkspace(workspace);
      expect(findings.filter(({ rule }) => rule === 'published_growth')).toEqual([]);
      const observations = storeTable(engine, store, 'observations');
      const [counts] = await engine.all<Record<string, number>>(`
        SELECT COUNT(*) AS published, COUNT(CASE WHEN status = 'C' THEN 1 END) AS withheld,
          COUNT(CASE WHEN status = 'C' THEN COALESCE(value, base, growth) END) AS leaked
        FROM ${observations} WHERE origin = 'published'`);
      expect(counts?.leaked).toBe(0);
      expect(counts?.published).toBeGreaterThan(40_000);
      expect(counts?.withheld).toBeGreaterThan(10_000);
      // the four quarters and the year of each class that is disclosed in all of them
      const [sums] = await engine.all<{ compared: number; unequal: number }>(`
        SELECT COUNT(*) AS compared, COUNT(CASE WHEN q.total <> y.value THEN 1 END) AS unequal
        FROM (SELECT region, industry, SUM(value) AS total FROM ${observations}
          WHERE indicator = 'wages' AND accumulation = 'period' AND period LIKE '2020-Q%' AND origin = 'published'
          GROUP BY region, industry HAVING COUNT(value) = 4) q
        JOIN ${observations} y ON y.region = q.region AND y.industry = q.industry AND y.indicator = 'wages' AND y.period = '2020'
        WHERE y.value IS NOT NULL`);
      expect(sums?.unequal).toBe(0);
      expect(sums?.compared).toBeGreaterThan(1_000);
    } finally {
      engine.close();
      rmSync(workspace, { recursive: true });
    }
  });
});
