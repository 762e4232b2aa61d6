// A folder of broken tables, each beside the whole message that it gets: adding a file adds a test.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatAll, messageOf, problemsOf } from './testing.js';

const folder = join(import.meta.dirname, 'golden/broken');
const cases = readdirSync(folder).filter((name) => name.endsWith('.csv'));

/** `rates-….csv` stands for data/rates.csv, and so on; anything else is a published table. */
function pathOf(file: string): string {
  const special = /^(rates|projects|targets)-/.exec(file)?.[1];
  return special === undefined ? 'data/published/table.csv' : `data/${special}.csv`;
}

describe('a broken table gets every problem with its place, what was found and what was expected', () => {
  it('in at least ten kinds', () => {
    expect(cases.length).toBeGreaterThanOrEqual(20);
  });

  it.each(cases)('%s', async (file) => {
    const problems = (await problemsOf({ [pathOf(file)]: await readFile(join(folder, file)) })) ?? [];
    const message = formatAll(problems, 'en');
    expect(message).toMatch(/^data\/[\w/]+\.csv[:,]/);
    await expect(`${message}\n`).toMatchFileSnapshot(join(folder, file.replace('.csv', '.txt')));
    const told = `${formatAll(problems, 'zh')}\n`;
    expect(told).toMatch(/^(?:data\/[\w/]+\.csv.*：.*\p{Script=Han}.*[。？]\n)+$/u);
    await expect(told).toMatchFileSnapshot(join(folder, file.replace('.csv', '.zh.txt')));
  });

  it('of all files at once', async () => {
    const message = await messageOf({
      'data/published/a.csv': 'industry,indicator,period,value,unit\nfood,output_value,2020,?x,亿元\n',
      'data/published/b.csv': 'industry,indicator,period,value,unit\nfood,output_value,2020,?y,亿元\n',
      'data/rates.csv': 'from,to,period,rate\nUSD,CNY,2020,?z\n',
    });
    expect(message?.split('\n').map((line) => line.replace(/:.*/, ''))).toEqual([
      'data/published/a.csv',
      'data/published/b.csv',
      'data/rates.csv',
    ]);
  });
});
