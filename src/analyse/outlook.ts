// The outlook of a figure: its forecast with intervals, in the figure's unit and written out, or why there is none.
import {
  formatText,
  hasOpenPeriod,
  parse,
  type Figure,
  type FigureContext,
  type Quantity,
  type Text,
} from '../figures/index.js';
import { InputError, printPeriod, type Frequency, type Period } from '../lib/index.js';
import { backtest, levels, type Backtest } from './backtest.js';
import { forecast, interval, type Forecast, type Refusal } from './forecast.js';
import { figureSeries, observedSpan, periodsAfter, runOf } from './series.js';

export interface OutlookStep {
  period: string;
  value: number;
  /** Scale of the t distribution (three degrees of freedom) of its error. */
  spread: number;
  text: Text;
  intervals: { level: number; low: number; high: number; text: Text }[];
}

export interface Outlook {
  ref: string;
  unit: string;
  quantity: Quantity;
  frequency: Frequency;
  observed: { period: string; value: number }[];
  method: Forecast['method'] | null;
  steps: OutlookStep[];
  /** Where there is no forecast. */
  refusal?: Refusal & { text: Text };
  backtest?: Backtest | null;
}

export interface OutlookOptions {
  horizon: number;
  /** The frequency of the series; the coarsest that has a value where it is left out. */
  frequency?: Frequency;
  backtest?: boolean;
}

/**
 * Forecasts the figure of an expression whose period is open (`agri_food.output_value[t]`).
 * @throws InputError where the expression cannot be read or names no figure.
 */
export async function outlook(
  text: string,
  context: FigureContext,
  options: OutlookOptions,
): Promise<Outlook> {
  if (!hasOpenPeriod(parse(text)))
    throw new InputError({
      message: { en: 'a forecast is of a figure whose period is open', zh: '预测应针对报告期待定的数据' },
      found: text,
      expected: { en: 'such as agri_food.output_value[t]', zh: '如 agri_food.output_value[t]' },
    });
  const found = await seriesOf(text, context, options.frequency);
  const { system } = context.store;
  const [first] = found.series.figures;
  const shape = { unit: first?.unit ?? '1', quantity: first?.quantity ?? 'number' } as const;
  const run = runOf(found.series);
  const observed = found.series.figures.flatMap(({ value }, i) => {
    const period = found.series.periods[i];
    return value === null || period === undefined ? [] : [{ period: printPeriod(period), value }];
  });
  const made = await forecast(run, options.horizon);
  const base = { ref: text, ...shape, frequency: found.series.frequency, observed };
  const tested =
    options.backtest === true
      ? { backtest: (await backtest(run, Math.min(options.horizon, 12))) ?? null }
      : {};
  if (made.kind === 'refusal' || run.last === undefined) {
    const refusal =
      made.kind === 'refusal'
        ? made
        : { kind: 'refusal' as const, observations: 0, needed: null, reason: 'no_model' as const };
    return {
      ...base,
      ...tested,
      method: null,
      steps: [],
      refusal: { ...refusal, text: refusalText(refusal, base.frequency, found.series.joined) },
    };
  }
  const write = (value: number): Text => formatText({ value, ...shape }, system.format);
  const steps = periodsAfter(run.last, options.horizon, found.series.joined).map((period, i): OutlookStep => {
    const value = made.point[i] ?? NaN;
    return {
      period: printPeriod(period),
      value,
      spread: made.spread[i] ?? NaN,
      text: write(value),
      intervals: levels.map((level) => {
        const [low, high] = interval(made, i, level);
        const [from, to] = [write(low), write(high)];
        return { level, low, high, text: { en: `${from.en} to ${to.en}`, zh: `${from.zh}至${to.zh}` } };
      }),
    };
  });
  return { ...base, ...tested, method: made.method, steps };
}

/** Why no forecast is made, with how many periods it takes. */
export function refusalText(
  { observations, needed, reason }: Refusal,
  frequency: Frequency,
  joined = false,
): Text {
  if (reason === 'no_model' || needed === null)
    return { en: 'no forecast: no model fits the series', zh: '不作预测：没有适合该序列的模型' };
  const names = {
    A: ['year', '年'],
    S: ['half-year', '个半年'],
    Q: ['quarter', '个季度'],
    M: ['month', '个月'],
  } as const;
  const [en, zh] = names[frequency];
  const count = (n: number): string => `${n} ${en}${n === 1 ? '' : 's'}`;
  const note = joined
    ? { en: ' (January and February counting as one)', zh: '（1—2月合并计一期）' }
    : { en: '', zh: '' };
  return {
    en: `no forecast: ${observations === 0 ? `no ${en} is` : `${count(observations)} in a row ${observations === 1 ? 'is' : 'are'}`} known, and it takes at least ${count(needed)}${note.en}`,
    zh: `不作预测：仅有连续${observations}${zh}的数据，至少需要${needed}${zh}${note.zh}`,
  };
}

async function seriesOf(text: string, context: FigureContext, wanted: Frequency | undefined) {
  const candidates: Frequency[] = wanted === undefined ? ['A', 'S', 'Q', 'M'] : [wanted];
  let empty;
  for (const frequency of candidates) {
    const span = await observedSpan(context, frequency);
    if (span === undefined) continue;
    const series = await figureSeries(text, context, span);
    if (hasValues(series.figures)) return { series };
    empty ??= series;
  }
  const none: Period = { frequency: candidates[0] ?? 'A', year: new Date().getUTCFullYear(), index: 1 };
  return { series: empty ?? (await figureSeries(text, context, [none, none])) };
}

const hasValues = (figures: readonly Figure[]): boolean => figures.some(({ value }) => value !== null);
