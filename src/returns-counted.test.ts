// How many enterprises count in a figure of several periods: each of them once, also those that left or moved in between.
import { describe, expect, it } from 'vitest';
import type { Derivation } from './figures/index.js';
import { built, system, workspace } from './test-support/returns.js';

const register = `enterprise,industry,region,valid_from,valid_to
A,food,north,,\nL,food,north,,2021-02-28\nN,food,north,2021-02-01,
M,food,north,,2021-02-28\nM,food,south,2021-03-01,
S,food,north,,2021-01-31\nS,machines,north,2021-02-01,2021-02-28\nS,food,north,2021-03-01,
`;
const months = ['2020-01', '2020-02', '2020-03', '2021-01', '2021-02', '2021-03'];
/** Who made 10 a month, 12 a year later; those named are not there yet or no more. */
const returnsOf = (isCumulated: boolean): string => {
  const rows = months.flatMap((period, i) => {
    const month = (i % 3) + 1;
    const gone = [...(i < 4 ? ['N'] : []), ...(i === 5 ? ['L'] : [])];
    return ['A', 'L', 'N', 'M', 'S']
      .filter((who) => !gone.includes(who))
      .map((who) => {
        const many = isCumulated ? month - (who === 'N' ? 1 : 0) : 1;
        return `${who},${period},${(i < 3 ? 10 : 12) * many},${who === 'N' ? 0 : 10 * many},7`;
      });
  });
  return `enterprise,period,output,output_last_year,staff\n${rows.join('\n')}\n`;
};
const folder = (isCumulated: boolean): Promise<string> =>
  workspace({
    'system.yaml': isCumulated ? `${system}returns: { accumulation: ytd }\n` : system,
    'data/register.csv': register,
    'data/returns/a.csv': returnsOf(isCumulated),
  });

describe('enterprises that count in a figure of several periods', () => {
  it('are counted once each, whether they entered, left or moved, and so are those of the matched sample', async () => {
    await built(await folder(false), async ({ why, value }) => {
      const told = async (cell: string): Promise<Derivation> => JSON.parse(await why(cell)) as Derivation;
      const many = async (cell: string): Promise<number | undefined> =>
        (await told(cell)).returns?.enterprises;
      // A 36, L 24, N 24, M 36, S 24; M and S, which moved, count once here
      expect(await value('food.output[2021-Q1]')).toBe(144);
      expect(await many('food.output[2021-Q1]')).toBe(5);
      expect(await many('food.output[2021-03]')).toBe(4);
      expect(await many('north/food.output[2021-Q1]')).toBe(5);
      expect(await many('ytd(food.output[2021-02])')).toBe(5);
      // a stock is that of who is there at the end
      expect(await many('food.staff[2021-Q1]')).toBe(4);
      expect((await told('food.output[2021-Q1]')).why?.en).toMatch(
        /^compiled from the returns of 5 enterprises; all/,
      );
      // all but N; S in food in January and March alone
      const { bridge } = await told('base(food.output[2021-Q1])');
      expect(bridge).toMatchObject({ matched_enterprises: 4, matched_value: 120, matched_base: 100 });
      // M was in the north in both years, until February
      expect((await told('base(north/food.output[2021-Q1])')).bridge).toMatchObject({
        matched_enterprises: 4,
      });
    });
  });

  it('are counted in cumulations too, with how many of them count with an earlier one', async () => {
    await built(await folder(true), async ({ why, value }) => {
      const told = async (cell: string): Promise<Derivation> => JSON.parse(await why(cell)) as Derivation;
      expect(await value('ytd(north/food.output[2021-03])')).toBe(132);
      // L left and M moved away
      expect((await told('ytd(north/food.output[2021-03])')).returns?.enterprises).toBe(5);
      expect((await told('ytd(north/food.output[2021-03])')).why).toMatchObject({
        en: expect.stringMatching(
          /^compiled from the returns of 5 enterprises; 2 of them left the register, moved or stopped returning within the year and count with their last cumulation; all 3/,
        ) as string,
        zh: expect.stringMatching(
          /^由5家企业上报数汇总；其中2家年内退出名录、变更行业或地区、停报，按其最后一期累计数计入；/,
        ) as string,
      });
      expect((await told('ytd(food.output[2021-03])')).why?.en).toMatch(
        /^compiled from the returns of 5 enterprises; 1 of them /,
      );
      expect((await told('ytd(machines.output[2021-03])')).why?.en).toMatch(
        /^compiled from the returns of 1 enterprise; 1 of them /,
      );
      expect((await told('base(ytd(food.output[2021-03]))')).bridge).toMatchObject({
        ...{ matched_enterprises: 4, matched_value: 120, matched_base: 100 },
      });
    });
  });
});
