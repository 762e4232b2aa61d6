import { afterEach, describe, expect, it } from 'vitest';
import { sample, sampleSystem, target, type Sample, type SampleCell } from '../test-support/sample.js';
import { makePlan, type TargetState } from './index.js';

let opened: Sample | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

async function judge(
  cells: SampleCell[],
  given: Partial<Parameters<typeof target>[0]>,
  as_of?: { frequency: 'A' | 'M' | 'Q'; year: number; index: number },
): Promise<TargetState> {
  opened = await sample(cells, [], sampleSystem, {
    targets: [target({ id: 'a', expression: 'mining.output[t]', value: 150, due: '2025', ...given })],
  });
  const [state] = (await makePlan(opened, as_of)).targets;
  if (state === undefined) throw new Error('the target has a state');
  return state;
}
const years = (first: number, values: number[]): SampleCell[] =>
  values.map((value, i) => [`mining.output[${first + i}]`, value]);

describe('the status of a target', () => {
  it('is met where the due period reaches it, and missed where it does not', async () => {
    expect(await judge(years(2024, [140, 150]), { due: '2025' })).toMatchObject({
      status: 'met',
      probability: 1,
    });
    expect(await judge(years(2024, [140, 149]), { due: '2025' })).toMatchObject({
      status: 'missed',
      probability: 0,
    });
  });

  it('is met early by the length of the unbroken run that reaches it', async () => {
    expect(await judge(years(2020, [151, 140, 152, 153]), { due: '2025' })).toMatchObject({
      status: 'met_early',
      years_early: 3,
    });
  });

  it('goes by the progress measure where there is a baseline', async () => {
    const base = { baseline: 100, baseline_period: '2020', due: '2025' };
    const on = await judge(years(2022, [118]), base);
    expect(on).toMatchObject({ status: 'on_track', achieved: 0.36, elapsed: 0.4, achieved_of: 'way' });
    expect(on.progress?.ratio).toBeCloseTo((1.18 ** 0.5 - 1) / (1.5 ** 0.2 - 1), 12);
    await opened?.close();
    expect(await judge(years(2022, [110]), base)).toMatchObject({ status: 'behind' });
  });

  it('takes the baseline from the figures where only its period is given', async () => {
    expect(await judge(years(2020, [100, 110, 120]), { baseline_period: '2020' })).toMatchObject({
      baseline: { period: '2020', value: 100 },
      achieved: 0.4,
    });
  });

  it('is held, not met early, where the baseline satisfied it already', async () => {
    const ceiling = { comparison: '<=', value: 120, baseline: 100, baseline_period: '2020' } as const;
    expect(await judge(years(2021, [110]), ceiling)).toMatchObject({ status: 'on_track' });
    await opened?.close();
    expect(await judge(years(2021, [130]), ceiling)).toMatchObject({ status: 'behind' });
  });

  it('goes by the growth on the level before where no comparable base is known', async () => {
    const state = await judge(years(2021, [100, 110]), {});
    expect(state).toMatchObject({ status: 'behind', growth_reached: { basis: 'nominal' } });
    expect(state.growth_reached?.value).toBeCloseTo(0.1, 12);
    expect(state.required_growth).toBeCloseTo((150 / 110) ** (1 / 3) - 1, 12);
    expect(state.text.en).toBe(
      'A: at least 150 yuan by 2025. Behind with 110 yuan in 2022: growth was 10.0% in 2022 on the level of the year before; growth of 10.9% a year is needed from here on. No forecast: 2 years in a row are known, and it takes at least 7 years',
    );
    await opened?.close();
    expect(await judge(years(2021, [100, 125]), {})).toMatchObject({ status: 'on_track' });
  });

  it('is not known once it is due, while the figure of the due period is not', async () => {
    const state = await judge(years(2023, [140, 145]), {}, { frequency: 'A', year: 2026, index: 1 });
    expect(state).toMatchObject({
      status: 'no_data',
      required_growth: null,
      probability: null,
      refusal: null,
    });
    expect(state.text).toEqual({
      en: 'A: at least 150 yuan by 2025. It is due, but no figure of 2025 is known; the last one is 145 yuan in 2024',
      zh: 'a：目标为2025年不低于150元。目标已到期，但尚无2025年数据，最近数据为2024年的145元',
    });
  });

  it('is refused where the target is in another unit than its figure, at its line', async () => {
    const wrong = judge(years(2021, [100]), { unit: 'persons' });
    await expect(wrong).rejects.toThrow(
      'data/targets.csv:2, column "unit": the target is in another unit than mining.output[t] (found persons; expected CNY)',
    );
  });

  it('is no data where nothing is known, or nothing to judge by', async () => {
    expect(await judge(years(2021, [100]), {})).toMatchObject({ status: 'no_data', current: { value: 100 } });
    await opened?.close();
    expect(await judge([['making.output[2021]', 1]], {})).toMatchObject({ status: 'no_data', current: null });
  });
});

describe('a target of average growth', () => {
  it('is the level that the growth leads to, and is met only when its time is over', async () => {
    const growth = {
      measure: 'average_growth',
      value: 0.1,
      unit: '1',
      baseline_period: '2020',
      due: '2022',
    } as const;
    const early = await judge(years(2020, [100, 125]), growth);
    expect(early.value).toBeCloseTo(121, 9);
    expect(early).toMatchObject({
      status: 'on_track',
      goal: { en: 'growth of at least 10% a year on average' },
    });
    expect(early.growth_reached?.value).toBeCloseTo(0.25, 12);
    expect(early.text.en).toContain('On track with growth of 25.0% a year from 2020 to 2021');
    expect(early.text.zh).toContain('2020年至2021年年均增长25.0%，进度正常');
    await opened?.close();
    expect(await judge(years(2020, [100, 105, 122]), growth)).toMatchObject({ status: 'met' });
  });
});

describe('a target of a share', () => {
  it('is of the figure in the system’s total, with its change in percentage points', async () => {
    const state = await judge(
      [
        ['mining.output[2023]', 20],
        ['making.output[2023]', 50],
        ['trade.output[2023]', 30],
      ],
      { measure: 'share', value: 0.3, unit: '1', due: '2025' },
    );
    expect(state).toMatchObject({ current: { value: 0.2, text: { en: '20.0%' } }, required_growth: null });
    expect(state.required_change).toBeCloseTo(0.05, 12);
  });
});

describe('the outlook of a target', () => {
  const long = Array.from({ length: 12 }, (_, i) => 100 + 4 * i + (i % 3));

  it('gives a probability out of a long enough series', async () => {
    const near = await judge(years(2012, long), { value: 150, due: '2025' });
    expect(near.probability).toBeGreaterThan(0.5);
    expect(near.outlook).toMatchObject({ period: '2025', level: 0.8 });
    expect(near.outlook!.low).toBeLessThan(near.outlook!.high);
    await opened?.close();
    const far = await judge(years(2012, long), { value: 300, due: '2025' });
    expect(far.probability).toBeLessThan(0.01);
  });

  it('counts only the years since the last gap', async () => {
    const gap = years(2012, long).filter(([ref]) => ref !== 'mining.output[2019]');
    expect((await judge(gap, { value: 150, due: '2025' })).refusal?.en).toBe(
      'no forecast: 4 years in a row are known, and it takes at least 7 years',
    );
  });

  it('joins January and February in months, as they are published', async () => {
    const months: SampleCell[] = [];
    for (let year = 2021; year <= 2023; year++) {
      let total = 0;
      for (let month = 2; month <= 12; month++) {
        total += (month === 2 ? 40 : 20 + (month % 4)) + (year - 2021);
        months.push([
          `mining.output[${year}-${String(month).padStart(2, '0')}]`,
          total,
          null,
          { accumulation: 'ytd' },
        ]);
      }
    }
    const state = await judge(months, { value: 25, due: '2024-05' });
    expect(state.forecast.map(({ period }) => period)).toEqual(['2024-02', '2024-03', '2024-04', '2024-05']);
    expect(state.observed).toHaveLength(33);
    // the season carries on: two months together are near twice a single one
    expect(state.forecast[0]!.value).toBeGreaterThan(35);
    expect(state.forecast[1]!.value).toBeLessThan(30);
  });
});

describe('a target whose expression is wrong', () => {
  it('is reported with its line', async () => {
    await expect(judge(years(2020, [1]), { expression: 'mning.output[t]' })).rejects.toThrow(
      /data\/targets\.csv:2, column "expression".*there is no industry "mning"/,
    );
  });
});
