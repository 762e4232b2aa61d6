// Cumulations of enterprises that leave, move or stop returning within the year.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Derivation } from './figures/index.js';
import { built, system, workspace } from './test-support/returns.js';

const ytd = `${system}returns: { accumulation: ytd, impute_missing: false }\n`;

/** Enterprises with a spell of months (from, to, industry) each. */
interface Spell {
  who: string;
  from: string;
  to: string;
  industry: 'food' | 'machines';
}

const registerOf = (spells: readonly Spell[]): string =>
  `enterprise,industry,valid_from,valid_to\n${spells.map(({ who, from, to, industry }) => `${who},${industry},${from},${to}`).join('\n')}\n`;

describe('cumulations from the year’s beginning', () => {
  it('of an enterprise that leaves in mid-year stay in the year, so that no single period is negative', async () => {
    const folder = await workspace({
      'system.yaml': ytd,
      'data/register.csv': registerOf([
        { who: 'A', from: '', to: '', industry: 'food' },
        { who: 'B', from: '', to: '2021-02-28', industry: 'food' },
      ]),
      // B made 50 in two months of 2021, and 60 a year before; in March 2020 it made 25
      'data/returns/a.csv': `enterprise,period,output,output_last_year,staff
A,2020-01,100,90,7\nA,2020-02,200,190,7\nA,2020-03,300,290,7\nB,2020-01,30,28,3\nB,2020-02,60,55,3\nB,2020-03,85,80,3
A,2021-01,110,100,7\nA,2021-02,220,200,7\nA,2021-03,330,300,7\nB,2021-01,20,30,3\nB,2021-02,50,60,3\n`,
    });
    await built(folder, async ({ value, why, findings, table }) => {
      expect(await value('ytd(food.output[2021-02])')).toBe(270);
      expect(await value('ytd(food.output[2021-03])')).toBe(380);
      expect(await value('food.output[2021-03]')).toBe(110);
      expect(await value('base(food.output[2021-03])')).toBe(100);
      expect(await value('growth(food.output[2021-03])')).toBeCloseTo(0.1, 12);
      expect(await value('base(ytd(food.output[2021-03]))')).toBe(360);
      expect(await value('food.output[2021-Q1]')).toBe(380);
      // a stock is that of who is there
      expect(await value('food.staff[2021-03]')).toBe(7);
      // what B made in March a year before has left; of the matched sample are A, and B until February
      expect(
        await table(
          'compiled',
          "industry = 'food' AND indicator = 'output' AND period = '2021-03' AND region = 'town' ORDER BY accumulation",
        ),
      ).toMatchObject([
        {
          ...{ base_published: 125, entered: 0, left: -25, reclassified: 0, restated: 0, base: 100 },
          ...{ matched_value: 110, matched_base: 100, enterprises: 1, carried: 0 },
        },
        {
          ...{ base_published: 385, entered: 0, left: -25, reclassified: 0, restated: 0, base: 360 },
          ...{ matched_value: 380, matched_base: 360, enterprises: 1, carried: 1 },
        },
      ]);
      expect(await why('ytd(food.output[2021-03])')).toContain(
        'compiled from the returns of 2 enterprises; 1 of them left the register, moved or stopped returning within the year and counts with its last cumulation',
      );
      expect(await why('ytd(food.output[2021-03])')).toContain(
        '其中1家年内退出名录、变更行业或地区、停报，按其最后一期累计数计入',
      );
      expect(findings.filter(({ rule }) => rule === 'left_in_year')).toMatchObject([
        {
          severity: 'info',
          value: 1,
          message_en:
            '1 enterprise (such as B) left the register within 2021: in the cumulations of the rest of the year it counts with its last one.',
        },
      ]);
    });
  });

  it('of an enterprise that moves to another industry count where it made them', async () => {
    const folder = await workspace({
      'system.yaml': ytd,
      'data/register.csv': registerOf([
        { who: 'A', from: '', to: '', industry: 'food' },
        { who: 'M', from: '', to: '', industry: 'machines' },
        { who: 'C', from: '', to: '2020-02-29', industry: 'machines' },
        { who: 'C', from: '2020-03-01', to: '', industry: 'food' },
      ]),
      'data/returns/a.csv': `enterprise,period,output,output_last_year
A,2020-02,10,10\nA,2020-03,15,15\nM,2020-02,4,4\nM,2020-03,6,6\nC,2020-02,100,80\nC,2020-03,130,105\n`,
    });
    await built(folder, async ({ value }) => {
      expect(await value('machines.output[2020-03]')).toBe(2);
      expect(await value('food.output[2020-03]')).toBe(35);
      expect(await value('ytd(machines.output[2020-03])')).toBe(106);
      expect(await value('ytd(food.output[2020-03])')).toBe(45);
      expect(await value('base(ytd(machines.output[2020-03]))')).toBe(86);
      expect(await value('base(food.output[2020-03])')).toBe(30);
      expect(await value('ytd(total.output[2020-03])')).toBe(151);
    });
  });

  it('that are missing, or left out by a rule, do not take away what was made before', async () => {
    const text = (march: string): string => `enterprise,period,output,output_last_year
A,2020-01,10,10\nA,2020-02,20,20\nA,2020-03,30,30\nB,2020-01,5,5\nB,2020-02,12,12\n${march}`;
    const register = registerOf(
      ['A', 'B'].map((who) => ({ who, from: '', to: '', industry: 'food' as const })),
    );
    const missing = await workspace({
      'system.yaml': ytd,
      'data/register.csv': register,
      'data/returns/a.csv': text(''),
    });
    await built(missing, async ({ value, why, findings }) => {
      expect(await value('food.output[2020-03]')).toBe(10);
      expect(await value('ytd(food.output[2020-03])')).toBe(42);
      expect(await why('food.output[2020-03]')).toContain('returns_missing');
      expect(findings.map(({ rule }) => rule)).not.toContain('left_in_year');
    });
    const broken = await workspace({
      'system.yaml': ytd,
      'data/register.csv': register,
      'data/returns/a.csv': text('B,2020-03,-7,19\n'),
      'rules.yaml': 'rules: [{ name: positive, rule: output >= 0, action: exclude }]\n',
    });
    await built(broken, async ({ value }) => {
      expect(await value('food.output[2020-03]')).toBe(10);
      expect(await value('ytd(food.output[2020-03])')).toBe(42);
    });
  });

  it('tell that a return before the leaving or moving is missing or left out, and nobody knows what was made since', async () => {
    // B made 100 in January, and 300 until March, of which machines get 200: nobody knows what of it is of February
    const returns = (february: string): string =>
      `enterprise,period,output\nA,2020-01,100\nA,2020-02,200\nA,2020-03,300\nA,2020-04,400\nB,2020-01,100\n${february}B,2020-03,300\nB,2020-04,420\nC,2020-01,10\nC,2020-02,20\nC,2020-03,30\nC,2020-04,40\n`;
    const spells = (end: string, next: readonly Spell[]): string =>
      registerOf([
        { who: 'A', from: '', to: '', industry: 'food' },
        { who: 'B', from: '', to: end, industry: 'food' },
        ...next,
        { who: 'C', from: '', to: '', industry: 'machines' },
      ]);
    const moved = spells('2020-02-29', [{ who: 'B', from: '2020-03-01', to: '', industry: 'machines' }]);
    const cellsOf = async (files: Record<string, string>): Promise<string[]> => {
      const folder = await workspace({ 'system.yaml': ytd, ...files });
      return built(folder, async ({ table }) => {
        const cells = await table<
          Record<'industry' | 'period' | 'status' | 'notes', string | null> & { value: number }
        >(
          'observations',
          "industry IN ('food', 'machines') AND region = 'town' AND indicator = 'output' AND accumulation = 'ytd' AND LENGTH(period) = 7 AND period > '2020-02' AND period NOT LIKE '%Q%' ORDER BY industry, period",
        );
        return cells.map(({ industry, period, value, status, notes }) =>
          [industry, period, value, status, notes ?? ''].join(' ').trim(),
        );
      });
    };
    expect(await cellsOf({ 'data/register.csv': moved, 'data/returns/a.csv': returns('') })).toEqual([
      'food 2020-03 400 A returns_missing',
      'food 2020-04 500 A returns_missing',
      'machines 2020-03 230 A returns_missing',
      'machines 2020-04 360 A returns_missing',
    ]);
    const excluded = {
      'data/register.csv': moved,
      'data/returns/a.csv': returns('B,2020-02,7\n'),
      'rules.yaml': "rules: [{ name: odd, rule: 'output != 7 yuan', action: exclude }]\n",
    };
    expect(await cellsOf(excluded)).toEqual([
      'food 2020-03 400 E',
      'food 2020-04 500 E',
      'machines 2020-03 230 E',
      'machines 2020-04 360 E',
    ]);
    // one that left without its last return
    expect(
      (
        await cellsOf({
          'data/register.csv': spells('2020-02-29', []),
          'data/returns/a.csv': returns('').replace(/B,2020-0[34].*\n/g, ''),
        })
      ).slice(0, 2),
    ).toEqual(['food 2020-03 400 A returns_missing', 'food 2020-04 500 A returns_missing']);
    // and where February came all is known
    const known = await cellsOf({
      'data/register.csv': moved,
      'data/returns/a.csv': returns('B,2020-02,180\n'),
    });
    expect(known).toEqual([
      'food 2020-03 480 A',
      'food 2020-04 580 A',
      'machines 2020-03 150 A',
      'machines 2020-04 280 A',
    ]);
  });

  it('that are carried on tell the changes of the earlier return, as of its period, and where they are taken off', async () => {
    const folder = await workspace({
      'system.yaml': ytd,
      'data/register.csv': registerOf([
        { who: 'A', from: '', to: '', industry: 'food' },
        { who: 'L', from: '', to: '2021-02-28', industry: 'food' },
        { who: 'C', from: '', to: '2021-02-28', industry: 'machines' },
        { who: 'C', from: '2021-03-01', to: '', industry: 'food' },
      ]),
      'data/returns/a.csv': `enterprise,period,output\nA,2021-01,10\nA,2021-02,20\nA,2021-03,30\nL,2021-01,5\nL,2021-02,12
C,2021-01,1\nC,2021-02,2\nC,2021-03,6\n`,
      'data/corrections.csv': `enterprise,period,item,old,new,reason,who,when
A,2021-03,output,30,33,a slip,Li,2021-05-01\nL,2021-02,output,12,15,a slip,Li,2021-05-01\nC,2021-02,output,2,4,a slip,Li,2021-05-01\n`,
    });
    await built(folder, async ({ value, why }) => {
      const told = async (cell: string, enterprises?: 'none'): Promise<Derivation> =>
        JSON.parse(await why(cell, enterprises)) as Derivation;
      // 33 of A, 15 of L, and what C made since it moved: 6 less 4
      expect(await value('ytd(food.output[2021-03])')).toBe(50);
      for (const cell of ['ytd(food.output[2021-03])', 'ytd(food.output[2021-Q1])']) {
        const node = await told(cell);
        expect(node.returns?.changes).toEqual([
          { kind: 'corrected', rule: 'correction', values: 1, moved: 3 },
          { kind: 'corrected', rule: 'correction', carried: true, values: 2, moved: 1 },
        ]);
        expect(node.why?.en).toContain(
          '; 1 value corrected (+3 yuan), 2 values corrected in a cumulation carried on (+1 yuan); ',
        );
        expect(node.why?.zh).toContain('；1项更正，影响+3元、2项更正（结转的累计数），影响+1元；');
        expect(node.inputs.map(({ ref, change }) => [ref, change?.carried_into])).toEqual([
          ['A output 2021-03', undefined],
          ['L output 2021-02', '2021-03'],
          ['C output 2021-02', '2021-03'],
        ]);
        expect(node.inputs[1]?.why).toEqual({
          en: 'of 2021-02, whose cumulation is carried on: corrected: 12 yuan → 15 yuan; a slip (Li, 2021-05-01)',
          zh: '属2021-02，其累计数结转至此：更正：12元 → 15元；a slip (Li, 2021-05-01)',
        });
        expect(node.inputs[2]?.why?.en).toContain(
          'counts where the enterprise was then and is taken off here',
        );
      }
      expect((await told('ytd(machines.output[2021-03])')).inputs.map(({ ref }) => ref)).toEqual([
        'C output 2021-02',
      ]);
      expect((await told('ytd(food.output[2021-02])')).returns?.changes).toMatchObject([{ values: 1 }]);
      expect((await told('ytd(food.output[2021-03])', 'none')).inputs).toEqual([]);
    });
  });

  it('give the same figures as single periods do, whoever enters, leaves and moves when', async () => {
    const month = fc.integer({ min: 1, max: 11 });
    const town = fc.record({
      leaves: fc.tuple(month, month),
      enters: month,
      moves: month,
      amounts: fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 144, maxLength: 144 }),
    });
    const two = (at: number): string => String(at).padStart(2, '0');
    const begin = (year: number, at: number): string => `${year}-${two(at)}-01`;
    const end = (year: number, at: number): string =>
      new Date(Date.UTC(year, at, 0)).toISOString().slice(0, 10);
    await fc.assert(
      fc.asyncProperty(town, async ({ leaves, enters, moves, amounts }) => {
        const spells: Spell[] = [
          { who: 'A', from: '', to: '', industry: 'food' },
          { who: 'B', from: '', to: '', industry: 'machines' },
          { who: 'L', from: '', to: end(2020, leaves[0]), industry: 'food' },
          { who: 'M', from: '', to: end(2021, leaves[1]), industry: 'machines' },
          { who: 'E', from: begin(2020, enters), to: '', industry: 'food' },
          { who: 'C', from: '', to: end(2021, moves), industry: 'food' },
          { who: 'C', from: begin(2021, moves + 1), to: '', industry: 'machines' },
        ];
        const present = (who: string, period: string): boolean =>
          spells.some(
            (s) => s.who === who && (s.from || '0') <= `${period}-28` && `${period}-28` <= (s.to || '9'),
          );
        const file = (cumulated: boolean): string => {
          const lines = ['A', 'B', 'L', 'M', 'E', 'C'].flatMap((who, i) =>
            [2020, 2021].flatMap((year) => {
              let [now, before] = [0, 0];
              return Array.from({ length: 12 }, (_, m) => {
                const period = `${year}-${two(m + 1)}`;
                if (!present(who, period)) return [];
                const [own, last] = [
                  amounts[i * 24 + (year - 2020) * 12 + m] ?? 0,
                  amounts[143 - i * 24 - m] ?? 0,
                ];
                [now, before] = cumulated ? [now + own, before + last] : [own, last];
                return [`${who},${period},${(now / 100).toFixed(2)},${(before / 100).toFixed(2)}`];
              }).flat();
            }),
          );
          return `enterprise,period,output,output_last_year\n${lines.join('\n')}\n`;
        };
        const made = async (definition: string, text: string) =>
          built(
            await workspace({
              'system.yaml': `${system}returns: { ${definition}, impute_missing: false }\n`,
              'data/register.csv': registerOf(spells),
              'data/returns/a.csv': text,
            }),
            async ({ table }) => ({
              cells: await table<Record<string, number | string | null>>(
                'compiled',
                "indicator = 'output' AND region = 'town' ORDER BY industry, period, accumulation",
              ),
              largest: await table('contributors', 'LENGTH(period) = 4 ORDER BY ALL'),
            }),
          );
        const single = await made('accumulation: period', file(false));
        const cumulated = await made('accumulation: ytd', file(true));
        const told = ({
          industry,
          period,
          accumulation,
          value,
          base,
          base_published,
        }: (typeof single.cells)[number]) =>
          [industry, period, accumulation, value, base, base_published].map((cell) =>
            typeof cell === 'number' ? Math.round(cell * 100) : cell,
          );
        expect(cumulated.cells.map(told)).toEqual(single.cells.map(told));
        expect(cumulated.largest).toEqual(single.largest);
        for (const { base, base_published, entered, left, reclassified, restated } of cumulated.cells) {
          if (base_published === null || base === null) continue;
          const sum = [base_published, entered, left, reclassified, restated].reduce<number>(
            (all, each) => all + Number(each),
            0,
          );
          expect(Math.abs(sum - Number(base))).toBeLessThan(0.005);
        }
      }),
      { numRuns: 4, endOnFailure: true },
    );
  }, 120_000);
});
