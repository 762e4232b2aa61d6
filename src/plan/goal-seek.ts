// What a figure must be, or grow by, for an expression to reach a value: a scenario with one unknown.
import { evaluate, evaluateAll, type Figure, type FigureContext, type Text } from '../figures/index.js';
import { InputError } from '../lib/index.js';
import { scenario, type AssumedCell, type Assumption } from './scenario.js';
import { writer } from './words.js';

export interface Goal {
  /** The expression that is to reach a value. */
  expression: string;
  /** An expression of the value: `700 billion yuan`, `target(scale_2021)`. */
  reach: string;
  /** The cell whose growth on the year before is sought. */
  seek: string;
}

export interface WhatIf {
  /** The expression under the assumptions. */
  result: Figure;
  cells: AssumedCell[];
}

export interface Sought extends WhatIf {
  goal: { value: number; text: Text };
  /** The cell that was sought, at the growth that reaches the goal. */
  sought: AssumedCell;
  growth: number;
  growth_text: Text;
  /** The expression over growths around the answer, for a chart. */
  curve: { growth: number; value: number }[];
}

/** An expression under assumptions. */
export async function whatIf(
  context: FigureContext,
  expression: string,
  assumptions: readonly Assumption[],
): Promise<WhatIf> {
  const given = await scenario(context, assumptions);
  return { result: await only(expression, given), cells: given.cells };
}

/** Steps of the search: a linear expression takes three. */
const mostSteps = 60;
const widest = [-0.999, 100] as const;

/**
 * The growth of a cell at which an expression reaches a value, by the secant method (regula falsi with Illinois'
 * halving where the root is bracketed; Dowell and Jarratt, 1971, BIT 11). It is exact to 1e-9 of the value.
 * @throws InputError where the expression has no value under the assumptions, does not depend on the cell, or reaches
 * the value at no growth between -99.9 % and 10,000 %.
 */
export async function goalSeek(
  context: FigureContext,
  { expression, reach, seek }: Goal,
  assumptions: readonly Assumption[],
): Promise<Sought> {
  const goal = await only(reach, context);
  if (goal.value === null) throw noValue(goal);
  const wanted = goal.value;
  // what does not change is laid over once
  const [cells = []] = await evaluateAll([seek], context);
  if (cells.length !== 1) throw notOne(seek, cells.length);
  const given = await scenario(context, [...assumptions, growing(seek, 0)]);
  const at = async (growth: number): Promise<{ gap: number; what: WhatIf }> => {
    const step = await scenario(given, [growing(seek, growth)], 'scenario_step');
    const result = await only(expression, step);
    if (result.value === null) throw noValue(result);
    if (result.unit !== goal.unit) {
      throw new InputError({
        message: { en: 'the value to be reached is in another unit', zh: '拟达到的数值计量单位不同' },
        found: goal.unit,
        expected: result.unit,
      });
    }
    return { gap: result.value - wanted, what: { result, cells: step.cells } };
  };
  const { growth, what } = await root(at, Math.abs(wanted), seek, expression);
  const [sought] = what.cells;
  if (sought === undefined) throw new Error('the sought cell is assumed');
  const write = writer(context.store.system);
  return {
    result: what.result,
    cells: [...given.cells.filter(({ ref }) => ref !== sought.ref), sought],
    goal: { value: wanted, text: goal.text },
    sought,
    growth,
    growth_text: write.rate(growth),
    curve: await curveAround(growth, at, wanted),
  };
}

/** The assumption that a cell grows by so much, written without an exponent. */
function growing(cells: string, growth: number): Assumption {
  return { kind: 'grow', cells, value: growth.toFixed(15) };
}

type Evaluation = (growth: number) => Promise<{ gap: number; what: WhatIf }>;

async function root(
  at: Evaluation,
  size: number,
  seek: string,
  expression: string,
): Promise<{ growth: number; what: WhatIf }> {
  let [a, b] = [0, 0.1];
  let [fa, fb] = [await at(a), await at(b)];
  if (fa.gap === fb.gap) {
    throw new InputError({
      message: { en: `${expression} does not depend on ${seek}`, zh: `${expression} 与 ${seek} 无关` },
      mend: {
        en: 'Seek a figure that is a part of it, in the same period',
        zh: '请选取同一报告期内作为其组成部分的数据',
      },
    });
  }
  const close = (gap: number): boolean => Math.abs(gap) <= 1e-9 * size;
  if (close(fa.gap)) return { growth: a, what: fa.what };
  for (let step = 0; step < mostSteps; step++) {
    if (close(fb.gap)) return { growth: b, what: fb.what };
    const next = Math.min(widest[1], Math.max(widest[0], b - (fb.gap * (b - a)) / (fb.gap - fa.gap)));
    const found = await at(next);
    if (next === b || Number.isNaN(next)) break;
    // the end on the other side is kept, at half its weight where it stays
    if (found.gap * fb.gap < 0) [a, fa] = [b, fb];
    else if (fa.gap * fb.gap < 0) fa = { ...fa, gap: fa.gap / 2 };
    else [a, fa] = [b, fb];
    [b, fb] = [next, found];
  }
  throw new InputError({
    message: {
      en: `${expression} does not reach the value at any growth of ${seek} between -99.9 % and 10,000 %`,
      zh: `${seek} 的增速在-99.9%至10000%之间时，${expression} 均达不到该数值`,
    },
    mend: {
      en: 'Change the other assumptions, or seek another figure',
      zh: '请更改其他假设，或改求其他数据',
    },
  });
}

/** Seven points from no growth to twice the answer. */
async function curveAround(growth: number, at: Evaluation, wanted: number): Promise<Sought['curve']> {
  const [from, to] = growth >= 0 ? [0, 2 * growth || 0.1] : [Math.max(-0.99, 2 * growth), 0];
  const points: Sought['curve'] = [];
  for (let i = 0; i <= 6; i++) {
    const x = from + ((to - from) * i) / 6;
    points.push({ growth: x, value: (await at(x)).gap + wanted });
  }
  return points;
}

async function only(text: string, context: FigureContext): Promise<Figure> {
  const [figure, ...others] = await evaluate(text, context);
  if (figure !== undefined && others.length === 0) return figure;
  throw notOne(text, others.length + 1);
}

function notOne(text: string, count: number): InputError {
  return new InputError({
    message: { en: 'one figure is due here', zh: '此处应为一个数据' },
    found: { en: `"${text}", ${count} figures`, zh: `“${text}”，共${count}个数据` },
  });
}

function noValue({ ref, why }: Figure): InputError {
  return new InputError({
    message: { en: `${ref} has no value under these assumptions`, zh: `在这些假设下 ${ref} 没有数值` },
    ...(why === undefined ? {} : { found: why.en }),
    mend: {
      en: 'Assume the figures that it lacks: --grow or --set',
      zh: '请对所缺数据作出假设：--grow 或 --set',
    },
  });
}
