import { describe, expect, it } from 'vitest';
import { loadClassification, shippedClassifications, type ClassificationLevel } from './classifications.js';

async function counts(name: string): Promise<Record<ClassificationLevel, number>> {
  const table = await loadClassification(name);
  const all = { section: 0, division: 0, group: 0, class: 0 };
  for (const { level } of table?.entries.values() ?? []) all[level] += 1;
  return all;
}

describe('shipped classifications', () => {
  it('have as many codes on each level as the standards', async () => {
    // GB/T 4754-2017: 20 sections, 97 divisions, 473 groups, 1,380 classes, of which one is missing in the transcription
    expect(await counts('GB/T 4754-2017')).toEqual({ section: 20, division: 97, group: 473, class: 1379 });
    // NACE Rev. 2, Statistical classification of economic activities in the European Community (Eurostat 2008)
    expect(await counts('NACE Rev. 2')).toEqual({ section: 21, division: 88, group: 272, class: 615 });
    expect((await counts('GB/T 4754-2011')).class).toBe(1094);
  });

  it('are found whatever the spaces, dashes and case of their name', async () => {
    for (const name of ['GB/T 4754—2017', 'gb/t4754-2017', 'NACE Rev.2', 'nace rev 2'])
      expect((await loadClassification(name))?.name, name).toBeDefined();
    expect(await loadClassification('NAICS 2022')).toBeUndefined();
  });

  it('place every code below another one', async () => {
    for (const name of shippedClassifications) {
      const table = await loadClassification(name);
      for (const { code, level, parent } of table?.entries.values() ?? [])
        expect(level === 'section' ? parent === '' : table?.entries.has(parent), `${name} ${code}`).toBe(
          true,
        );
    }
  });
});
