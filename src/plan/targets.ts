// The targets of a workspace, each with its series, its state and its outlook.
import {
  figureSeries,
  forecast,
  interval,
  observedSpan,
  periodsAfter,
  probabilityOf,
  refusalText,
  runOf,
  stepsTo,
} from '../analyse/index.js';
import { documentText, evaluate, type Figure, type FigureContext, type Text } from '../figures/index.js';
import { InputError, monthSpan, parsePeriod, type Period, printPeriod, type Said } from '../lib/index.js';
import { storeTable } from '../store/index.js';
import { assess, endInYears, periodOf, valueAt, type Assessment, type Question } from './assess.js';
import { levelOfGrowth, type Comparison } from './measures.js';
import type { GrowthReached, TargetState } from './model.js';
import { judgedExpression } from './target-expression.js';
import { targetText } from './target-text.js';
import { goalText, writer } from './words.js';

interface StoredTarget {
  id: string;
  name_en: string | null;
  name_zh: string | null;
  expression: string;
  measure: TargetState['measure'];
  comparison: Comparison;
  value: number;
  unit: string;
  due: string;
  annual_growth: number | null;
  baseline: number | null;
  baseline_period: string | null;
  source: string | null;
  source_file: string;
  source_line: number;
}

/**
 * The state of every target at `as_of`, in the order of their due periods.
 * @throws InputError where a target's expression names something that the system does not know, with the target's place.
 */
export async function targetStates(context: FigureContext, as_of: Period): Promise<TargetState[]> {
  const stored = await context.engine.all<StoredTarget>(
    `SELECT * FROM ${storeTable(context.engine, context.store, 'targets')} ORDER BY due, source_file, source_line`,
  );
  const states: TargetState[] = [];
  const problems: InputError['problems'][number][] = [];
  for (const target of stored) {
    try {
      states.push(await targetState(target, context, as_of));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const here = { file: target.source_file, line: target.source_line, column: 'expression' };
      problems.push(
        ...error.problems.map((problem) => ({
          ...problem,
          at: problem.at?.file === target.source_file ? problem.at : here,
        })),
      );
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  return states;
}

async function targetState(
  target: StoredTarget,
  context: FigureContext,
  as_of: Period,
): Promise<TargetState> {
  const { system } = context.store;
  const write = writer(system);
  const expression = judgedExpression(target);
  const due = periodOf(target.due);
  const series = await figureSeries(expression, context, await spanOf(due, as_of, context));
  const [shape] = series.figures;
  const { unit, quantity } = shape ?? { unit: target.unit, quantity: 'amount' as const };
  if (target.measure !== 'average_growth' && unit !== target.unit)
    throw new InputError({
      message: {
        en: `the target is in another unit than ${expression}`,
        zh: `目标的计量单位与 ${expression} 不同`,
      },
      at: { file: target.source_file, line: target.source_line, column: 'unit' },
      found: unitName(target.unit),
      expected: unitName(unit),
    });
  const isRate = quantity === 'rate' || quantity === 'points';
  const baseline = await baselineOf(target, expression, context);
  const value = goalOf(target, baseline, due);
  const amount = (x: number): Text => write.amount(x, unit, quantity);
  const observations = series.periods.map((period, i) => ({
    period,
    value: series.figures[i]?.value ?? null,
  }));
  const question: Question = {
    value,
    comparison: target.comparison,
    due,
    baseline,
    observations,
    as_of,
    isRate,
    canBeEarly: target.measure !== 'average_growth',
    growth: null,
  };
  const latest = assess(question).current?.period;
  const growth =
    isRate || latest === undefined ? null : await growthAt(expression, latest, context, write.rate);
  const state = assess({ ...question, growth });
  const outlook = value === null ? nothing : await outlookOf(state, question, series, amount);
  const sinceBaseline =
    state.growth_reached === null
      ? null
      : { ...state.growth_reached, text: write.rate(state.growth_reached.value) };
  const known: Omit<TargetState, 'why' | 'text'> = {
    id: target.id,
    name: {
      en: target.name_en ?? target.name_zh ?? target.id,
      zh: target.name_zh ?? target.name_en ?? target.id,
    },
    expression: target.expression,
    measure: target.measure,
    comparison: target.comparison,
    value,
    unit,
    quantity,
    goal: goalWords(target, amount, write.stated, isRate),
    due: target.due,
    source: documentText(target.source, system),
    place: { file: target.source_file, line: target.source_line },
    baseline: baseline && valueAt(baseline.period, baseline.value, amount(baseline.value)),
    current: state.current && valueAt(state.current.period, state.current.value, amount(state.current.value)),
    status: state.status,
    ...(state.years_early === undefined ? {} : { years_early: state.years_early }),
    achieved: state.achieved,
    achieved_of: state.achieved_of,
    elapsed: state.elapsed,
    pace: state.pace,
    progress: state.progress,
    growth_reached: sinceBaseline,
    growth_stated: target.annual_growth,
    required_growth: state.required_growth,
    required_change: state.required_change,
    ...outlook,
    joined: series.joined,
    observed: observations.flatMap(({ period, value: at }) =>
      at === null ? [] : [{ period: printPeriod(period), value: at }],
    ),
  };
  return { ...known, ...targetText(known, state, write) };
}

/** A unit as a target's row would give it. */
const unitName = (unit: string): Said =>
  unit === '1' ? { en: '%, or 1 for a plain number', zh: '%；纯数字写 1' } : unit;

/** From the first observation, or the baseline, to `as_of`, in the frequency of the due period. */
async function spanOf(due: Period, as_of: Period, context: FigureContext): Promise<[Period, Period]> {
  const last = lastWithin(as_of, due);
  const span = await observedSpan(context, due.frequency);
  const first = span !== undefined && endInYears(span[0]) <= endInYears(last) ? span[0] : last;
  return [first, last];
}

/** The last period of the due period's frequency that is over at the end of `as_of`. */
function lastWithin(as_of: Period, due: Period): Period {
  const end = monthSpan(as_of)[1] + 1;
  const length = { A: 12, S: 6, Q: 3, M: 1 }[due.frequency];
  const index = Math.floor(end / length) - 1;
  const per = 12 / length;
  return { frequency: due.frequency, year: Math.floor(index / per), index: (index % per) + 1 };
}

/** The stated baseline, or the figure of its period. */
async function baselineOf(
  target: StoredTarget,
  expression: string,
  context: FigureContext,
): Promise<{ period: Period; value: number } | null> {
  if (target.baseline_period === null) return null;
  const period = periodOf(target.baseline_period);
  if (target.baseline !== null) return { period, value: target.baseline };
  const [figure] = await evaluate(expression, context, { t: target.baseline_period });
  return figure?.value == null ? null : { period, value: figure.value };
}

/** The level to be reached: the value itself, or what an average growth from the baseline leads to. */
function goalOf(
  target: StoredTarget,
  baseline: { period: Period; value: number } | null,
  due: Period,
): number | null {
  if (target.measure !== 'average_growth') return target.value;
  if (baseline === null) return null;
  return levelOfGrowth(
    { at: endInYears(baseline.period), value: baseline.value },
    target.value,
    endInYears(due),
  );
}

function goalWords(
  target: StoredTarget,
  amount: (x: number) => Text,
  rate: (x: number) => Text,
  isRate: boolean,
): Text {
  if (target.measure !== 'average_growth')
    return goalText(target.comparison, isRate ? rate(target.value) : amount(target.value));
  const growth = goalText(target.comparison, rate(target.value));
  return { en: `growth of ${growth.en} a year on average`, zh: `年均增长${growth.zh}` };
}

/** The growth of the last year: as published, or of those parts that report a base, or else on the level before. */
async function growthAt(
  expression: string,
  period: Period,
  context: FigureContext,
  rate: (x: number) => Text,
): Promise<GrowthReached | null> {
  const at = async (text: string): Promise<Figure | undefined> => {
    try {
      return (await evaluate(text, context, { t: printPeriod(period) }))[0];
    } catch (error) {
      // a figure may have no growth; that it can be evaluated at all has been seen
      if (error instanceof InputError) return undefined;
      throw error;
    }
  };
  const figure = await at(`growth(${expression})`);
  if (figure?.value != null) return { value: figure.value, basis: 'published', text: rate(figure.value) };
  if (figure?.covered !== undefined)
    return { value: figure.covered.growth, basis: 'covered', text: figure.covered.text };
  const nominal = await at(`growth(${expression}, nominal)`);
  return nominal?.value == null
    ? null
    : { value: nominal.value, basis: 'nominal', text: rate(nominal.value) };
}

const nothing: Pick<TargetState, 'probability' | 'outlook' | 'refusal' | 'forecast'> = {
  probability: null,
  outlook: null,
  refusal: null,
  forecast: [],
};
const level = 0.8;

/** The forecast up to the due period, and the probability that it satisfies the target. */
async function outlookOf(
  { status, current }: Assessment,
  { value, comparison, due, as_of }: Question,
  series: Awaited<ReturnType<typeof figureSeries>>,
  amount: (x: number) => Text,
): Promise<typeof nothing> {
  if (status === 'met' || status === 'met_early') return { ...nothing, probability: 1 };
  if (status === 'missed') return { ...nothing, probability: 0 };
  if (value === null || current === null || comparison === '=' || endInYears(as_of) >= endInYears(due))
    return nothing;
  const run = runOf(series);
  const steps = run.last === undefined ? 1 : Math.max(1, stepsTo(run.last, due, series.joined));
  const made = await forecast(run, steps);
  if (made.kind === 'refusal' || run.last === undefined) {
    return {
      ...nothing,
      refusal: made.kind === 'refusal' ? refusalText(made, due.frequency, series.joined) : null,
    };
  }
  const path = periodsAfter(run.last, steps, series.joined).map((period, i) => {
    const [low, high] = interval(made, i, level);
    return { period: printPeriod(period), value: made.point[i] ?? NaN, low, high };
  });
  const last = path[steps - 1];
  if (last === undefined) return nothing;
  return {
    probability: probabilityOf(made, steps - 1, comparison, value),
    outlook: { ...last, text: amount(last.value), level, interval: [amount(last.low), amount(last.high)] },
    refusal: null,
    forecast: path,
  };
}

/** The latest period of which anything is observed; the year where it ends with its last month. */
export async function latestObserved({ engine, store }: FigureContext): Promise<Period | undefined> {
  const rows = await engine.all<{ period: string }>(
    `SELECT DISTINCT period FROM ${storeTable(engine, store, 'observations')} WHERE value IS NOT NULL`,
  );
  return rows
    .flatMap(({ period }) => parsePeriod(period) ?? [])
    .sort((a, b) => monthSpan(a)[1] - monthSpan(b)[1] || monthSpan(b)[0] - monthSpan(a)[0])
    .at(-1);
}
