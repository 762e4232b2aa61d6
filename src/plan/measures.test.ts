import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compoundGrowth,
  levelOfGrowth,
  linearChange,
  pace,
  progressMeasure,
  satisfies,
  shareOfTime,
  shareOfWay,
  wholeFromShare,
  type Comparison,
} from './measures.js';

describe('the progress measure of Statistics Canada', () => {
  // ratios computed with NumPy by the formulas of sdg-build (growth_calculation, methodology_2)
  it.each([
    [50, 60, 100, 2015, 2020, 2030, '>=', 0.7852411065429723, 'needs_acceleration'],
    [80, 95, 100, 2015, 2020, 2021, '>=', 0.9228496807869025, 'needs_acceleration'],
    [40, 30, 20, 2015, 2019, 2030, '<=', 1.5367051735016677, 'on_track'],
    [40, 42, 20, 2015, 2019, 2030, '<=', -0.2717597499409448, 'deterioration'],
    [8e10, 9e10, 1e11, 2018, 2019, 2021, '>=', 1.6188072767095674, 'on_track'],
  ] as const)('from %d over %d to %d', (base, now, goal, t0, t, due, comparison, ratio, category) => {
    const progress = progressMeasure(
      { at: t0, value: base },
      { at: t, value: now },
      { at: due, value: goal },
      comparison,
    );
    expect(progress?.ratio).toBeCloseTo(ratio, 10);
    expect(progress?.category).toBe(category);
  });

  it('is achieved where the target is reached, and none of values that have no compound growth', () => {
    const at = (value: number, year: number) => ({ value, at: year });
    expect(progressMeasure(at(50, 2015), at(110, 2020), at(100, 2030), '>=')?.category).toBe('achieved');
    expect(progressMeasure(at(-5, 2015), at(1, 2020), at(2, 2030), '>=')).toBeNull();
    expect(progressMeasure(at(5, 2015), at(1, 2020), at(5, 2030), '>=')).toBeNull();
  });
});

describe('the pace', () => {
  const value = fc.double({ min: 1, max: 1e6, noNaN: true });

  it('is 1 on the straight line from the baseline to the target, whatever they are', () => {
    fc.assert(
      fc.property(value, value, fc.double({ min: 0.1, max: 9.9, noNaN: true }), (base, goal, t) => {
        fc.pre(Math.abs(goal - base) > 1);
        const now = base + ((goal - base) * t) / 10;
        const got = pace({ at: 0, value: base }, { at: t, value: now }, { at: 10, value: goal });
        expect(got).toBeCloseTo(1, 6);
      }),
    );
  });

  it('is the share of the way over the share of the time', () => {
    expect(shareOfWay(800, 950, 1000)).toBe(0.75);
    expect(shareOfTime(2018, 2020, 2022)).toBe(0.5);
    expect(pace({ at: 2018, value: 800 }, { at: 2020, value: 950 }, { at: 2022, value: 1000 })).toBe(1.5);
    expect(pace({ at: 2018, value: 800 }, { at: 2018, value: 800 }, { at: 2022, value: 1000 })).toBeNull();
  });
});

describe('the growth that is still required', () => {
  it('brings the level to the target when it is kept up', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e12, noNaN: true }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.integer({ min: 1, max: 20 }),
        (now, factor, years) => {
          const rate = compoundGrowth({ at: 0, value: now }, { at: years, value: now * factor }) ?? NaN;
          expect(levelOfGrowth({ at: 0, value: now }, rate, years) / (now * factor)).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it('is 12.7 % from 621.37 to 700 billion in one year', () => {
    expect(compoundGrowth({ at: 2020, value: 6213.7 }, { at: 2021, value: 7000 })).toBeCloseTo(0.126543, 6);
    expect(linearChange({ at: 2020, value: 0.6 }, { at: 2022, value: 0.65 })).toBeCloseTo(0.025, 12);
  });
});

describe('a whole whose part and share are known by a bound', () => {
  it('is at most 32.3 where 12.93 is more than 40 % of it', () => {
    const { at_most, at_least } = wholeFromShare(12.93, '>', 0.4);
    expect(at_most).toBeCloseTo(32.325, 9);
    expect(at_least).toBeNull();
  });

  it('agrees with the bound for every whole on its side of it', () => {
    const comparisons: Comparison[] = ['>', '>=', '<', '<='];
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 1e9, noNaN: true }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        fc.constantFrom(...comparisons),
        (part, share, factor, comparison) => {
          fc.pre(Math.abs(factor - 1) > 1e-9);
          const { at_most, at_least } = wholeFromShare(part, comparison, share);
          const whole = (at_most ?? at_least ?? NaN) * factor;
          const allowed = at_most === null ? factor > 1 : factor < 1;
          expect(satisfies(part / whole, comparison, share)).toBe(allowed);
        },
      ),
    );
  });
});
