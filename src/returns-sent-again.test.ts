// Which of several returns for one period counts, by what they say of when they were sent.
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { built, system, workspace } from './test-support/returns.js';

/** Of each pair an enterprise sends 1 yuan with the first text and 2 yuan with the second; what counts of each, and what is told of it. */
async function sent(pairs: readonly (readonly [first: string, second: string])[]) {
  const rows = pairs.map(([first, second], i) => `E${i},2020-01,1,${first}\nE${i},2020-01,2,${second}\n`);
  const folder = await workspace({
    'data/register.csv': `enterprise,industry\n${pairs.map((_, i) => `E${i},food\n`).join('')}`,
    'data/returns/a.csv': `enterprise,period,output,sent\n${rows.join('')}`,
    'system.yaml': `${system}returns: { impute_missing: false }\n`,
  });
  return built(folder, async ({ table, findings }) => {
    const edits = await table<{ enterprise: string; new: number }>('edits', "kind = 'superseded'");
    return pairs.map((pair, i) => {
      const told = findings.find((each) => each.rule === 'duplicate_return' && each.enterprise === `E${i}`);
      return {
        pair,
        counts: edits.find(({ enterprise }) => enterprise === `E${i}`)?.new,
        severity: told?.severity,
        ...{ en: told?.message_en ?? '', zh: told?.message_zh ?? '' },
      };
    });
  });
}

describe('of returns that were sent again', () => {
  it('the one counts that was sent last, however numbers and days are written, and in whatever order they come', async () => {
    const laterAndEarlier: [string, string][] = [
      ['2020/10/1', '2020/9/30'],
      ['2020年10月1日', '2020年9月30日'],
      ['2020/10/1 8:00', '2020年9月1日'],
      ['2020/10/1 10:00', '2020-10-01 9:59:59'],
      ['2020-10-01T10:00:00.000002Z', '2020-10-01T10:00:00.000001Z'],
      ['２０２０／１０／１', '2020/9/30'],
      ['2020/10', '2020/9'],
      ['20201001', '2020/9/30'],
      ['20201001080005', '2020/10/1 8:00:04'],
      ['202010010801', '2020/10/1 8:00'],
      ['10', '9'],
      ['100000000000000002', '100000000000000001'],
      ['1', ''],
    ];
    const found = await sent([
      ...laterAndEarlier,
      ...laterAndEarlier.map(([later, earlier]) => [earlier, later] as const),
    ]);
    expect(found.map(({ pair, counts, severity }) => [...pair, counts, severity])).toEqual([
      ...laterAndEarlier.map(([later, earlier]) => [later, earlier, 1, 'info']),
      ...laterAndEarlier.map(([later, earlier]) => [earlier, later, 2, 'info']),
    ]);
  });

  it('the last in the file counts where all say the same', async () => {
    const found = await sent([
      ['first', 'first'],
      ['2020/10/1', '2020-10-01'],
      ['2020-10-01', '2020/10/1'],
    ]);
    expect(found.map(({ counts, severity }) => [counts, severity])).toEqual(Array(3).fill([2, 'info']));
  });

  it('a text that is neither number nor day is told, as it can only be compared as it is', async () => {
    const [version, noMonth] = await sent([
      ['v10', 'v9'],
      ['2020/13/1', '2020/10/1'],
    ]);
    expect(version).toMatchObject({ counts: 2, severity: 'warning' });
    expect(version?.en).toContain('is told by "v10", which is neither a number nor a day');
    expect(version?.zh).toContain('报送时间“v10”既非数值，也非日期');
    expect(noMonth).toMatchObject({ counts: 2, severity: 'warning' });
  });

  it('the time of day counts in workbooks too', async () => {
    const book = new exceljs.Workbook();
    const sheet = book.addWorksheet('S');
    sheet.addRow(['enterprise', 'period', 'output', 'sent']);
    for (const [output, time] of [
      [1, '2020-10-01T18:00:00Z'],
      [2, '2020-10-01T08:00:00Z'],
    ] as const) {
      const row = sheet.addRow(['A', '2020-01', output, new Date(time)]);
      row.getCell(4).numFmt = 'yyyy/m/d h:mm';
    }
    const folder = await workspace({
      'data/returns/a.xlsx': new Uint8Array(await book.xlsx.writeBuffer()),
      'system.yaml': `${system}returns: { impute_missing: false }\n`,
    });
    await built(folder, async ({ value }) => {
      expect(await value('food.output[2020-01]')).toBe(1);
    });
  });
});
