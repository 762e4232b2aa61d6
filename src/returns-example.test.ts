// The example with synthetic returns: what was planted in it is found, what was corrected makes its figures whole, and it says
// everywhere that it is synthetic.
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { built } from './test-support/returns.js';

const made: string[] = [];
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))));

async function example(without: readonly string[] = []): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'songhua-example-'));
  made.push(folder);
  await cp(join(import.meta.dirname, '../examples/harbin-returns'), folder, {
    recursive: true,
    filter: (path) => !path.includes('.songhua') && !without.some((name) => path.endsWith(name)),
  });
  return folder;
}

async function planted(kind: string): Promise<string[]> {
  const text = await readFile(join(await example(), 'data/synthetic-errors.csv'), 'utf8');
  const rows = text.split('\n').map((line) => line.split(','));
  return rows
    .filter((row) => row[3] === kind)
    .map(([enterprise, period]) => `${enterprise ?? ''} ${period ?? ''}`);
}

const keyOf = ({ enterprise, period }: { enterprise?: string | null; period?: string | null }): string =>
  `${enterprise ?? ''} ${period ?? ''}`;

describe('the example with synthetic returns', () => {
  it('has every wrong unit and slip found, and every return that is missing or was sent twice', async () => {
    const folder = await example(['corrections.csv', 'confirmed.csv']);
    await built(folder, async ({ table }) => {
      const found = async (rule: string): Promise<string[]> =>
        (await table<{ enterprise: string; period: string }>('findings', `rule = '${rule}'`)).map(keyOf);
      expect((await found('unit_error')).sort()).toEqual((await planted('unit')).sort());
      expect(await found('outlier')).toEqual(expect.arrayContaining(await planted('outlier')));
      expect((await found('duplicate_return')).sort()).toEqual((await planted('duplicate')).sort());
      const missing = await table<{ value: number }>('findings', "rule = 'missing_return'");
      const due = await planted('missing');
      expect(missing.reduce((sum, { value }) => sum + value, 0)).toBe(due.length);
      // those of the first month have nothing to be imputed from
      const imputed = await table<{ enterprise: string; period: string }>(
        'edits',
        "kind = 'imputed' AND rule = 'missing_return'",
      );
      expect(due).toEqual(expect.arrayContaining(imputed.map(keyOf)));
      expect(imputed.length).toBeGreaterThan(0.8 * due.length);
    });
  });

  it('is whole where clerks corrected it, with what they left still found', async () => {
    await built(await example(), async ({ value, table, findings, why }) => {
      expect(findings.filter(({ rule }) => rule === 'unit_error').map(keyOf)).toEqual(['SYN0000030 2020-11']);
      // the published year's share of June; what is imputed is near to it
      const year = (await value('tourism.revenue[2020]')) ?? 0;
      const june = (await value('tourism.revenue[2020-06]')) ?? 0;
      expect(june / year).toBeCloseTo(0.088, 2);
      expect(await value('growth(total.headline[2020-06])')).toBeGreaterThan(0);
      expect(await why('logistics.revenue[2020-04]')).toContain('wrong unit');
      const notes = await table<{ notes: string | null }>(
        'observations',
        "origin = 'compiled' AND industry = 'finance'",
      );
      expect(notes.length).toBeGreaterThan(12);
      for (const { notes: note } of notes) expect(note).toContain('synthetic');
    });
  });
});
