// Items left blank in cumulated returns.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Derivation } from './figures/index.js';
import { built, system, workspace } from './test-support/returns.js';

const definition = (returns: string): string => `${system}returns: { accumulation: ytd, ${returns} }\n`;
const register = 'enterprise,industry,valid_to\nA,food,\nB,food,\n';
/** B leaves its output of March blank. */
const rows = `enterprise,period,output,staff
A,2021-01,100,7\nA,2021-02,200,7\nA,2021-03,300,7\nA,2021-04,400,7\nB,2021-01,10,3\nB,2021-02,20,3\nB,2021-03,,\nB,2021-04,45,3\n`;
const files = (returns: string, more: Record<string, string> = {}): Record<string, string> => ({
  'system.yaml': definition(returns),
  'data/register.csv': register,
  'data/returns/a.csv': rows,
  ...more,
});

describe('an amount that is blank in a cumulated return though an earlier one has it', () => {
  it('is found with its place and what was known, where it is a flow', async () => {
    await built(await workspace(files('impute_missing: false')), ({ findings }) => {
      expect(findings).toMatchObject([
        {
          ...{
            rule: 'blank_ytd',
            severity: 'warning',
            file: 'data/returns/a.csv',
            line: 8,
            column: 'output',
          },
          ...{ enterprise: 'B', period: '2021-03', item: 'output', value: null, expected: 20, effect: 20 },
          message_en:
            "The output of B from the year's beginning is blank for 2021-03, though it was 20.00 for 2021-02.",
          message_zh: '企业B 2021-03累计产值为空，而2021-02为20.00。',
        },
      ]);
      return Promise.resolve();
    });
  });

  it('stays what it was where missing returns are not imputed, as an estimate that is listed', async () => {
    await built(await workspace(files('impute_missing: false')), async ({ value, why, table }) => {
      expect(await value('ytd(food.output[2021-03])')).toBe(320);
      expect(await value('food.output[2021-03]')).toBe(100);
      expect(await value('food.output[2021-04]')).toBe(125);
      const node = JSON.parse(await why('ytd(food.output[2021-03])')) as Derivation;
      expect(node.status).toBe('E');
      expect(node.returns?.changes).toEqual([{ kind: 'imputed', rule: 'blank_ytd', values: 1, moved: 20 }]);
      expect(node.inputs.map(({ why: each }) => each)).toEqual([
        {
          en: 'imputed: nothing → 20 yuan; the cumulation before it: 20 yuan (2021-02) × 1',
          zh: '推算：无 → 20元；取此前最后一期累计数：20元（2021-02）× 1',
        },
      ]);
      expect(await table('edits')).toHaveLength(1);
    });
  });

  it('is what the return that counts leaves blank, where a period was returned again', async () => {
    const again = (last: string): Record<string, string> =>
      files('impute_missing: false', {
        'data/returns/a.csv': rows.replace('B,2021-03,,', 'B,2021-03,30,3'),
        'data/returns/b.csv': `enterprise,period,output,staff\nB,2021-03,${last},3\n`,
      });
    await built(await workspace(again('')), async ({ value, findings }) => {
      expect(findings.filter(({ rule }) => rule === 'blank_ytd')).toMatchObject([
        { file: 'data/returns/b.csv', line: 2, period: '2021-03', expected: 20 },
      ]);
      expect(await value('ytd(food.output[2021-03])')).toBe(320);
    });
    await built(await workspace(again('31')), async ({ value, findings }) => {
      expect(findings.filter(({ rule }) => rule === 'blank_ytd')).toEqual([]);
      expect(await value('ytd(food.output[2021-03])')).toBe(331);
    });
    // nor is a blank that was mended since
    const mended = files('impute_missing: false', {
      'data/returns/b.csv': 'enterprise,period,output,staff\nB,2021-03,32,3\n',
    });
    await built(await workspace(mended), async ({ value, findings }) => {
      expect(findings.filter(({ rule }) => rule === 'blank_ytd')).toEqual([]);
      expect(await value('ytd(food.output[2021-03])')).toBe(332);
    });
  });

  it('grows as the others of its industry do where missing returns are imputed', async () => {
    await built(await workspace(files('impute_missing: true')), async ({ value, why }) => {
      // 20 × 300 / 200, of A alone: B has no March to compare with
      expect(await value('ytd(food.output[2021-03])')).toBe(330);
      expect(await why('ytd(food.output[2021-03])')).toContain('20 yuan (2021-02) × 1.5');
      expect(await value('ytd(food.output[2021-04])')).toBe(445);
    });
    // over two blanks on end it is the change over both, and no more than the next cumulation
    const twice = rows.replace('B,2021-02,20,3', 'B,2021-02,,3');
    await built(
      await workspace(files('impute_missing: true', { 'data/returns/a.csv': twice })),
      async ({ value }) => {
        expect(await value('ytd(food.output[2021-02])')).toBe(220);
        expect(await value('ytd(food.output[2021-03])')).toBe(330);
      },
    );
    // nor is it lost where the return after it is missing
    const missing = rows.replace('B,2021-04,45,3', 'A,2021-05,500,7\nB,2021-05,60,3');
    await built(
      await workspace(files('impute_missing: true', { 'data/returns/a.csv': missing })),
      async ({ value }) => {
        expect(await value('ytd(food.output[2021-04])')).toBe(440);
        expect(await value('ytd(food.output[2021-05])')).toBe(560);
      },
    );
    const soon = rows.replace('B,2021-04,45', 'B,2021-04,24');
    await built(
      await workspace(files('impute_missing: true', { 'data/returns/a.csv': soon })),
      async ({ value, why }) => {
        expect(await value('ytd(food.output[2021-03])')).toBe(324);
        expect(await why('ytd(food.output[2021-03])')).toContain(
          'no more than the cumulation after it: 24 yuan (2021-04) × 1',
        );
      },
    );
  });

  it('is last year’s value of the same return times the ratio of the industry where it is told, and then counts in the base', async () => {
    const told = `enterprise,period,output,output_last_year
A,2021-02,200,180\nA,2021-03,300,250\nB,2021-02,20,15\nB,2021-03,,25\n`;
    await built(
      await workspace(files('impute_missing: true', { 'data/returns/a.csv': told })),
      async ({ value }) => {
        expect(await value('ytd(food.output[2021-03])')).toBe(330);
        expect(await value('base(ytd(food.output[2021-03]))')).toBe(275);
      },
    );
  });

  it('is carried on with the rest where its enterprise leaves', async () => {
    const leaving = {
      'data/register.csv': 'enterprise,industry,valid_to\nA,food,\nB,food,2021-03-31\n',
      'data/returns/a.csv': rows.replace('B,2021-04,45,3\n', ''),
    };
    await built(await workspace(files('impute_missing: false', leaving)), async ({ value }) => {
      expect(await value('ytd(food.output[2021-03])')).toBe(320);
      expect(await value('ytd(food.output[2021-04])')).toBe(420);
    });
  });

  it('stays blank where a person says so, or the check only reports or is switched off', async () => {
    for (const [more, found] of [
      [{ 'rules.yaml': 'built_in: { blank_ytd: off }\n' }, 0],
      [{ 'rules.yaml': 'built_in: { blank_ytd: { action: report } }\n' }, 1],
      [
        {
          'data/confirmed.csv':
            'enterprise,period,item,rule,reason,who,when\nB,2021-03,output,blank_ytd,none made,Li,2021-05-01\n',
        },
        1,
      ],
    ] as const)
      await built(await workspace(files('impute_missing: false', more)), async ({ value, findings }) => {
        expect(await value('ytd(food.output[2021-03])')).toBe(300);
        expect(findings.filter(({ rule }) => rule === 'blank_ytd')).toHaveLength(found);
      });
    // what a clerk puts in counts
    const corrected = {
      'data/corrections.csv':
        'enterprise,period,item,old,new,reason,who,when\nB,2021-03,output,,31,by telephone,Li,2021-05-01\n',
    };
    await built(await workspace(files('impute_missing: true', corrected)), async ({ value, findings }) => {
      expect(await value('ytd(food.output[2021-03])')).toBe(331);
      expect(findings).toEqual([]);
    });
  });

  it('is none where no earlier return of the year has it, or returns are of single periods', async () => {
    const later = `enterprise,period,output,staff\nA,2020-12,9,1\nA,2021-01,,1\nA,2021-02,20,1\nB,2021-01,1,1\nB,2021-02,2,1\n`;
    await built(
      await workspace(files('impute_missing: true', { 'data/returns/a.csv': later })),
      ({ findings }) => {
        expect(findings.filter(({ rule }) => rule === 'blank_ytd')).toEqual([]);
        return Promise.resolve();
      },
    );
    const single = { ...files('impute_missing: true'), 'system.yaml': system };
    await built(await workspace(single), async ({ value, findings }) => {
      expect(findings.filter(({ rule }) => rule === 'blank_ytd')).toEqual([]);
      expect(await value('food.output[2021-03]')).toBe(300);
    });
  });

  it('never makes a single period negative, whatever is blank and whether or not it is imputed', async () => {
    const made = fc.record({
      amounts: fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 36, maxLength: 36 }),
      blanks: fc.array(fc.boolean(), { minLength: 36, maxLength: 36 }),
      impute: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(made, async ({ amounts, blanks, impute }) => {
        const lines = ['A', 'B', 'C'].flatMap((who, w) => {
          let sum = 0;
          return Array.from({ length: 12 }, (_, month) => {
            sum += amounts[w * 12 + month] ?? 0;
            const isBlank = blanks[w * 12 + month] === true;
            return `${who},2021-${String(month + 1).padStart(2, '0')},${isBlank ? '' : sum},1`;
          });
        });
        const folder = await workspace({
          'system.yaml': definition(`impute_missing: ${impute}`),
          'data/register.csv': 'enterprise,industry\nA,food\nB,food\nC,machines\n',
          'data/returns/a.csv': `enterprise,period,output,staff\n${lines.join('\n')}\n`,
        });
        await built(folder, async ({ table, findings }) => {
          const found = await table<{ value: number }>('compiled', "accumulation = 'period' AND value < 0");
          expect(found).toEqual([]);
          expect(findings.filter(({ rule }) => rule === 'falling_ytd')).toEqual([]);
        });
      }),
      { numRuns: 4 },
    );
  });
});
