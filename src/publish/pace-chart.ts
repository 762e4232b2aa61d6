// The pace of a target: what was observed, the straight path to the target, and the forecast.
import type { TopLevelSpec } from 'vega-lite';
import { formatText } from '../figures/index.js';
import { monthSpan, parsePeriod } from '../lib/index.js';
import type { TargetState } from '../plan/index.js';
import { draw, frame, legend, position, settings, widened, type PlanChartOptions } from './plan-drawing.js';

const words = {
  target: { en: 'target', zh: '目标' },
  observed: { en: 'observed', zh: '实际' },
  path: { en: 'straight path', zh: '线性进度' },
  forecast: { en: 'forecast, 80 % interval', zh: '预测（80%区间）' },
} as const;

/** The pace of a target: what was observed, the straight path from the baseline, the forecast, and the target itself. */
export function drawPace(target: TargetState, options: PlanChartOptions): Promise<string> {
  const { lang, system } = options;
  const { width, ink } = settings(options);
  const end = (period: string): number =>
    monthSpan(parsePeriod(period) ?? { frequency: 'A', year: 0, index: 1 })[1];
  const show = (value: number): string =>
    formatText({ value, unit: target.unit, quantity: target.quantity }, system.format)[lang];
  const { baseline, current, value, due } = target;
  const observed = target.observed.map((point) => ({
    x: end(point.period),
    y: point.value,
    label: point.period,
  }));
  const forecast = target.forecast.map((point) => ({
    x: end(point.period),
    y: point.value,
    low: point.low,
    high: point.high,
  }));
  const start = observed.at(-1);
  const band =
    start === undefined || forecast.length === 0
      ? []
      : [{ x: start.x, y: start.y, low: start.y, high: start.y }, ...forecast];
  const from = baseline === null ? current : baseline;
  const path =
    value === null || from === null
      ? []
      : [
          { x: end(from.period), y: from.value },
          { x: end(due), y: value },
        ];
  const goal = value === null ? [] : [{ x: end(due), y: value, label: show(value), period: due }];
  const all = [
    ...observed,
    ...path,
    ...goal,
    ...band.flatMap(({ x, low, high }) => [
      { x, y: low },
      { x, y: high },
    ]),
  ];
  const xs = all.map(({ x }) => x);
  const ys = all.map(({ y }) => y);
  const [least, most] = [
    Math.min(...ys, ...(all.length === 0 ? [0] : [])),
    Math.max(...ys, ...(all.length === 0 ? [1] : [])),
  ];
  const room = (most - least || Math.abs(most) || 1) * 0.25;
  const height = 230;
  const x = position('x', widened(Math.min(...xs), Math.max(...xs)), [60, width - 90]);
  const y = (field: string) => position(field, [least - room, most + room], [height - 40, 26]);
  const labels = [...observed.slice(-1), ...observed.slice(0, observed.length > 1 ? 1 : 0)].map((point) => ({
    ...point,
    text: show(point.y),
  }));
  const periods = [
    ...observed.map(({ x: at, label }) => ({ x: at, label })),
    ...goal.map(({ x: at, period }) => ({ x: at, label: period })),
  ];
  const [colour = ink.text, second = ink.muted] = ink.series;
  const spec: TopLevelSpec = {
    ...frame(width, height),
    data: { values: [{}] },
    layer: [
      {
        data: { values: band },
        mark: { type: 'area', color: colour, opacity: 0.15 },
        encoding: { x, y: y('low'), y2: { field: 'high' } },
      },
      {
        data: { values: band },
        mark: { type: 'line', color: colour, strokeDash: [2, 3], strokeWidth: 2 },
        encoding: { x, y: y('y') },
      },
      {
        data: { values: path },
        mark: { type: 'line', color: second, strokeDash: [6, 4], strokeWidth: 1.5 },
        encoding: { x, y: y('y') },
      },
      {
        data: { values: observed },
        mark: { type: 'line', color: colour, strokeWidth: 2.5 },
        encoding: { x, y: y('y') },
      },
      {
        data: { values: observed },
        mark: { type: 'point', filled: true, color: colour, size: 70, opacity: 1 },
        encoding: { x, y: y('y') },
      },
      {
        data: { values: labels },
        mark: { type: 'text', dy: -13, fontSize: 12.5, color: ink.text },
        encoding: { x, y: y('y'), text: { field: 'text' } },
      },
      {
        data: { values: goal },
        mark: { type: 'point', shape: 'diamond', filled: true, color: second, size: 150, opacity: 1 },
        encoding: { x, y: y('y') },
      },
      {
        data: { values: goal },
        mark: { type: 'text', align: 'center', dy: 18, fontSize: 12.5, color: ink.text },
        encoding: { x, y: y('y'), text: { field: 'label' } },
      },
      {
        data: { values: thinned(periods) },
        mark: { type: 'text', baseline: 'bottom', fontSize: 12, color: ink.muted },
        encoding: { x, y: { value: height - 6 }, text: { field: 'label' } },
      },
      ...legend(
        [
          { label: words.observed[lang], colour },
          { label: `${words.target[lang]} / ${words.path[lang]}`, colour: second },
          ...(band.length === 0 ? [] : [{ label: words.forecast[lang], colour: ink.muted }]),
        ],
        ink,
      ),
    ],
  };
  return draw(spec, { title: target.name[lang], description: target.text[lang] }, options);
}

/** At most eight labels, the first and last among them. */
function thinned<Label extends { x: number }>(labels: readonly Label[]): Label[] {
  const step = Math.ceil(labels.length / 8);
  return labels.filter((_, i) => (labels.length - 1 - i) % step === 0);
}
