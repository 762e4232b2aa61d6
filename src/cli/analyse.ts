// songhua analyse forecast EXPR: the outlook of a figure, and how good such forecasts were on its own past.
import { outlook, type Outlook } from '../analyse/index.js';
import type { Frequency } from '../lib/index.js';
import { countOption } from './arguments.js';
import { withFigures } from './context.js';
import { columns, print, printJson, say } from './output.js';
import type { ForecastOptions } from './figure-commands.js';
import type { CommonOptions } from './options.js';

const frequencies: Record<string, Frequency> = { year: 'A', half: 'S', quarter: 'Q', month: 'M' };

/** Exit code 1 where there is no forecast. */
export async function runForecast(
  expression: string,
  options: CommonOptions & ForecastOptions,
): Promise<void> {
  const { lang } = options;
  const found = await withFigures(options.C, (context) =>
    outlook(expression, context, {
      horizon: countOption(options.horizon, { en: 'the horizon', zh: '预测期数' }),
      ...(options.frequency === undefined ? {} : { frequency: frequencies[options.frequency] }),
      backtest: options.backtest === true,
    }),
  );
  if (found.refusal !== undefined) process.exitCode = 1;
  if (options.json === true) return printJson(found);
  if (found.refusal !== undefined) say(`${expression}: ${found.refusal.text[lang]}`);
  else print(`${table(found, lang)}\n`);
  if (options.backtest === true) print(`${backtestTable(found, lang)}\n`);
}

function table({ steps }: Outlook, lang: 'en' | 'zh'): string {
  const head = {
    en: ['period', 'forecast', '80 % interval', '95 % interval'],
    zh: ['时期', '预测', '80%区间', '95%区间'],
  }[lang];
  const rows = steps.map(({ period, text, intervals }) => [
    period,
    text[lang],
    ...intervals.map((interval) => interval.text[lang]),
  ]);
  return columns([head, ...rows], [1]);
}

function backtestTable({ backtest }: Outlook, lang: 'en' | 'zh'): string {
  if (backtest == null)
    return lang === 'zh'
      ? '无法回测：序列不足以留出预测期。'
      : 'No backtest: the series is too short to hold back a horizon.';
  const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
  const number = (value: number): string => value.toFixed(3);
  const { mase, coverage, origins, horizon } = backtest;
  const head = { en: ['', 'MASE'], zh: ['', 'MASE'] }[lang];
  const names = {
    en: ['forecast', 'naive', 'seasonal naive'],
    zh: ['预测', '朴素预测', '季节朴素预测'],
  }[lang];
  const rows = [
    [names[0] ?? '', number(mase.forecast)],
    [names[1] ?? '', number(mase.naive)],
    [names[2] ?? '', number(mase.seasonal_naive)],
    ...coverage.map(({ level, share }) => [
      lang === 'zh' ? `${level * 100}%区间覆盖率` : `coverage of the ${level * 100} % interval`,
      percent(share),
    ]),
  ];
  const note =
    lang === 'zh'
      ? `滚动起点${origins}个，预测期${horizon}`
      : `${origins} rolling origins, horizon ${horizon}`;
  return `${columns([head, ...rows], [1])}\n${note}`;
}
