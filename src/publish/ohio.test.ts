// The bulletin of the second region, as people read it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtExample, type BuiltExample } from '../test-support/workspaces.js';
import { report } from './index.js';

let ohio: BuiltExample;
beforeAll(async () => {
  ohio = await builtExample('ohio');
});
afterAll(() => ohio.close());

const markdown = async (region?: string): Promise<string> =>
  (await report(
    '2020',
    { lang: 'en', format: 'md', ...(region !== undefined && { region }) },
    ohio,
  )) as string;

test('the bulletin of the three counties reads as in the golden file', async () => {
  await expect(await markdown()).toMatchFileSnapshot('golden/ohio-2020.en.md');
});

test('that of one county reads as in the golden file', async () => {
  await expect(await markdown('franklin')).toMatchFileSnapshot('golden/ohio-2020-franklin.en.md');
});

test('it says what fell most and where, and names what is withheld', async () => {
  const text = await markdown();
  expect(text).toContain(
    'In absolute terms the largest fall was in accommodation and food services in Franklin County',
  );
  expect(text).toMatch(
    /Withheld for confidentiality, in whole or in part: the change on the year before of agriculture/,
  );
  expect(text).toContain('mining, quarrying, and oil and gas extraction in Delaware County');
});

test('a page shows no value for what is withheld', async () => {
  const page = (await report('2020', { lang: 'en', format: 'html', region: 'delaware' }, ohio)) as string;
  const cells = [...page.matchAll(/the change on the year before is withheld[^<]*">([^<]*)</g)];
  expect(cells.length).toBeGreaterThan(0);
  expect(new Set(cells.map(([, shown]) => shown))).toEqual(new Set(['withheld']));
});
