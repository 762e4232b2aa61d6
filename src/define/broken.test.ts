// A folder of broken definitions, each beside the whole message that it gets: adding a file adds a test.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblem, InputError, problemIn, type Lang } from '../lib/index.js';
import { readSystem, loadSystem } from './index.js';
import { loadClassification } from './classifications.js';
import { draftSystem } from './parse.js';

const folder = join(import.meta.dirname, 'golden/broken');
const cases = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

async function messageOf(file: string, lang: Lang = 'en'): Promise<string> {
  try {
    await loadSystem(join(folder, file), 'system.yaml');
  } catch (error) {
    if (error instanceof InputError)
      return error.problems.map((problem) => `${formatProblem(problem, lang)}\n`).join('');
    throw error;
  }
  return 'no problem\n';
}

describe('a broken system.yaml gets every problem with its place, what was found and how to mend it', () => {
  it('in at least ten kinds', () => {
    expect(cases.length).toBeGreaterThanOrEqual(20);
  });

  it.each(cases)('%s', async (file) => {
    const message = await messageOf(file);
    expect(message).not.toBe('no problem\n');
    expect(message).toMatch(/^(?:system\.yaml:\d+:\d+: .+\n)+$/);
    await expect(message).toMatchFileSnapshot(join(folder, file.replace('.yaml', '.txt')));
    const told = await messageOf(file, 'zh');
    expect(told).toMatch(/^(?:system\.yaml:\d+:\d+：.*\p{Script=Han}.*\n)+$/u);
    await expect(told).toMatchFileSnapshot(join(folder, file.replace('.yaml', '.zh.txt')));
  });
});

describe('a file that cannot be read', () => {
  it('is named, with what to do', async () => {
    await expect(readSystem('/nowhere/system.yaml')).rejects.toThrow(
      /^\/nowhere\/system\.yaml: there is no system\.yaml here .*songhua init DIR$/,
    );
  });

  it('is refused where it is not a file', async () => {
    await expect(readSystem(folder)).rejects.toThrow(InputError);
  });
});

describe('codes that a classification does not have', () => {
  const definition = (classification: string, codes: string): string => `
id: sample
names: { en: Sample }
languages: [en]
classification: ${classification}
region: { id: here, names: { en: Here } }
indicators: { revenue: { names: { en: revenue }, unit: USD, type: flow } }
total: { names: { en: all }, headline: revenue }
industries: { food: { names: { en: food }, codes: [${codes}] } }
`;
  const warnings = async (classification: string, codes: string, lang: Lang = 'en'): Promise<string[]> => {
    const table = await loadClassification(classification);
    return draftSystem(definition(classification, codes), 'system.yaml')
      .finish(table)
      .warnings.map((problem) => problemIn(problem, lang))
      .map(({ message, mend }) => `${message}. ${mend ?? ''}`);
  };

  it('are warned of where the group is known', async () => {
    expect(await warnings('GB/T 4754-2017', "'1318', '1311', '13*', '31-33'")).toEqual([
      'GB/T 4754-2017 has no code "1318". Look it up in the classification',
    ]);
    expect(await warnings('GB/T 4754-2017', "'1318'", 'zh')).toEqual([
      'GB/T 4754-2017 中没有代码“1318”. 请查对行业分类',
    ]);
  });

  it('are refused where not even the group is known', async () => {
    await expect(warnings('GB/T 4754-2017', "'98*'")).rejects.toThrow(
      'GB/T 4754-2017 has no codes that begin with "98"',
    );
    await expect(warnings('NACE Rev. 2', "'04.1'")).rejects.toThrow('NACE Rev. 2 has no code "04.1"');
  });

  it('are only warned of in a table that leaves groups out', async () => {
    expect(await warnings('GB/T 4754-2011', "'9899'")).toHaveLength(1);
  });

  it('are taken as they are in a classification that is not shipped', async () => {
    expect(await warnings('NAICS 2022', "'31-33', '9999*'")).toEqual([]);
  });

  it('are warned of where a code is no class', async () => {
    expect(await warnings('NACE Rev. 2', "'10.1', '11*'")).toEqual([
      '"10.1" is a group of NACE Rev. 2 (Processing and preserving of meat and production of meat products), and no enterprise has it as its class. Write "10.1*" for all of its classes',
    ]);
  });
});
