// How many returns were due and came, as the command line tells it.
import { describe, expect, it, vi } from 'vitest';
import { buildWorkspace } from '../build.js';
import { workspace } from '../test-support/returns.js';
import { showCoverage } from './coverage.js';

const months = ['01', '02', '03', '04', '05', '06'];
/** One return of middle, which is in two industries, did not come. */
const files = {
  'data/returns/a.csv': `enterprise,period,output,output_last_year\n${months
    .flatMap((month) => [
      `BIG,2020-${month},9000,9000`,
      `SMALL,2020-${month},5,5`,
      ...(month === '06' ? [] : [`MIDDLE,2020-${month},400,390`]),
    ])
    .join('\n')}\n`,
  'data/register.csv': 'enterprise,industry\nBIG,food\nSMALL,machines\nMIDDLE,food;machines\n',
};

describe('the response', () => {
  it('is told by industry and period, those of several industries once in the total, in both languages and as JSON', async () => {
    const folder = await workspace(files);
    await buildWorkspace(folder);
    const told = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const said = async (asked: string | true, lang: string, json = false): Promise<string> => {
      told.mockClear();
      await showCoverage(asked, { C: folder, lang, json });
      return told.mock.calls.map(([text]) => text as string).join('');
    };
    try {
      expect(
        (await said('2020-06', 'en')).split('\n').map((line) => line.split(/ {2,}/).slice(0, 6)),
      ).toEqual([
        ['industry', 'period', 'due', 'came', 'rate', 'imputed'],
        ['all', '2020-06', '3', '2', '66.7%', '1'],
        ['food', '2020-06', '2', '1', '50.0%', '1'],
        ['machines', '2020-06', '2', '1', '50.0%', '1'],
        [''],
      ]);
      expect(await said('2020-06', 'zh')).toMatch(/^产业 +报告期 +应报 +实报 +报送率/);
      const { coverage } = JSON.parse(await said(true, 'en', true)) as { coverage: object[] };
      expect(coverage).toHaveLength(18);
      expect(coverage[5]).toEqual({
        ...{ industry: 'total', period: '2020-06', expected: 3, returned: 2 },
        ...{ imputed: 1, excluded: 0, superseded: 0, rate: 2 / 3 },
      });
      await expect(said('1999', 'en')).rejects.toThrow('no returns are of 1999');
    } finally {
      told.mockRestore();
    }
  });
});
