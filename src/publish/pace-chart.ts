// The pace of a target: what was observed, the straight path to the target, and the forecast.
import type { TopLevelSpec } from 'vega-lite';
import { formatText } from '../figures/index.js';
import { monthSpan, parsePeriod } from '../lib/index.js';
import type { TargetState } from '../plan/index.js';
import {
  draw,
  frame,
  legend,
  position,
  settings,
  textWidth,
  widened,
  type PlanChartOptions,
} from './drawing.js';

const words = {
  target: { en: 'target', zh: '目标' },
  observed: { en: 'observed', zh: '实际' },
  path: { en: 'straight path', zh: '线性进度' },
  forecast: { en: 'forecast, 80 % interval', zh: '预测（80%区间）' },
} as const;
const size = { label: 12.5, axis: 12 };
const height = 230;

/** The pace of a target: what was observed, the straight path from the baseline, the forecast, and the target itself. */
export function drawPace(target: TargetState, options: PlanChartOptions): Promise<string> {
  const { lang, system } = options;
  const { width, ink } = settings(options);
  const show = (value: number): string =>
    formatText({ value, unit: target.unit, quantity: target.quantity }, system.format)[lang];
  const { observed, path, band, goal } = pointsOf(target, show);
  const all = [
    ...[...observed, ...path, ...goal],
    ...band.flatMap(({ x, low, high }) => [
      { x, y: low },
      { x, y: high },
    ]),
  ];
  const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)];
  const [least, most] = all.length === 0 ? [0, 1] : [Math.min(...ys), Math.max(...ys)];
  const room = (most - least || Math.abs(most) || 1) * 0.25;
  const labels = labelsOf(observed, goal[0]?.y ?? null, width).map((label) => ({
    ...label,
    text: show(label.y),
  }));
  const half = (texts: readonly string[]): number =>
    Math.max(24, ...texts.map((text) => textWidth(text, size.label) / 2 + 4));
  const margin = half([...labels.map(({ text }) => text), ...goal.map(({ label }) => label)]);
  const x = position('x', widened(Math.min(...xs), Math.max(...xs)), [margin, width - margin]);
  const y = (field: string) => position(field, [least - room, most + room], [height - 40, 26]);
  const [colour = ink.text, second = ink.muted] = ink.series;
  const line = { type: 'line' } as const;
  const text = { type: 'text', fontSize: size.label, color: ink.text } as const;
  const spec: TopLevelSpec = {
    ...frame(width, height, 26),
    data: { values: [{}] },
    layer: [
      {
        data: { values: band },
        mark: { type: 'area', color: colour, opacity: 0.15 },
        encoding: { x, y: y('low'), y2: { field: 'high' } },
      },
      {
        data: { values: band },
        mark: { ...line, color: colour, strokeDash: [2, 3], strokeWidth: 2 },
        encoding: { x, y: y('y') },
      },
      {
        data: { values: goal },
        mark: { type: 'rule', color: second, strokeWidth: 1, opacity: 0.7 },
        encoding: { y: y('y') },
      },
      {
        data: { values: path },
        mark: { ...line, color: second, strokeDash: [6, 4], strokeWidth: 1.5 },
        encoding: { x, y: y('y') },
      },
      {
        data: { values: observed },
        mark: { ...line, color: colour, strokeWidth: 2.5 },
        encoding: { x, y: y('y') },
      },
      {
        data: { values: observed },
        mark: { type: 'point', filled: true, color: colour, size: 70, opacity: 1 },
        encoding: { x, y: y('y') },
      },
      ...labels.map((label) => ({
        data: { values: [label] },
        mark: { ...text, align: label.align, dy: label.isBelow ? 18 : -13 },
        encoding: { x, y: y('y'), text: { field: 'text' } },
      })),
      {
        data: { values: goal },
        mark: { type: 'point', shape: 'diamond', filled: true, color: second, size: 150, opacity: 1 },
        encoding: { x, y: y('y') },
      },
      {
        data: { values: goal },
        mark: { ...text, align: 'center', dy: 18 },
        encoding: { x, y: y('y'), text: { field: 'label' } },
      },
      {
        data: { values: periodsOf(observed, goal, width) },
        mark: { type: 'text', baseline: 'bottom', fontSize: size.axis, color: ink.muted },
        encoding: { x, y: { value: height - 6 }, text: { field: 'label' } },
      },
      ...legend(
        [
          { label: words.observed[lang], colour },
          {
            label: path.length === 0 ? words.target[lang] : `${words.target[lang]} / ${words.path[lang]}`,
            colour: second,
          },
          ...(band.length === 0 ? [] : [{ label: words.forecast[lang], colour: ink.muted }]),
        ],
        ink,
        -14,
        width,
      ),
    ],
  };
  const { id = 'pace' } = options;
  return draw(spec, { title: target.name[lang], description: target.text[lang], id });
}

interface Mark {
  x: number;
  y: number;
  label: string;
}

/** The marks of the chart; times are the last months of periods. */
function pointsOf(target: TargetState, show: (value: number) => string) {
  const end = (period: string): number =>
    monthSpan(parsePeriod(period) ?? { frequency: 'A', year: 0, index: 1 })[1];
  const { baseline, current, value, due, status, joined } = target;
  // January and February together are no month among the others
  const alone = ({ period }: { period: string }): boolean => !joined || !period.endsWith('-02');
  const observed = target.observed.filter(alone).map(({ period, value: y }): Mark => ({
    x: end(period),
    y,
    label: period,
  }));
  const forecast = target.forecast.filter(alone).map(({ period, value: y, low, high }) => ({
    x: end(period),
    y,
    low,
    high,
  }));
  const last = observed.at(-1);
  const band =
    last === undefined || forecast.length === 0
      ? []
      : [{ x: last.x, y: last.y, low: last.y, high: last.y }, ...forecast];
  // where the target is met already and no baseline is known, there is no path to it
  const isMet = status === 'met' || status === 'met_early';
  const from = baseline ?? (isMet ? null : current);
  const path =
    value === null || from === null || end(from.period) >= end(due)
      ? []
      : [
          { x: end(from.period), y: from.value },
          { x: end(due), y: value },
        ];
  const goal = value === null ? [] : [{ x: end(due), y: value, label: show(value), period: due }];
  return { observed, path, band, goal };
}

interface Label extends Mark {
  align: 'left' | 'center' | 'right';
  isBelow: boolean;
}

/**
 * The last observation is told, and the first where the chart is wide enough for both, where no line runs: behind the
 * end of what rises above it, of what falls below it; a single one on the side away from the path to the target.
 */
function labelsOf(observed: readonly Mark[], goal: number | null, width: number): Label[] {
  const [first, last] = [observed[0], observed.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (observed.length === 1) return [{ ...first, align: 'center', isBelow: goal !== null && first.y < goal }];
  const [second, before] = [observed[1] ?? last, observed.at(-2) ?? first];
  const end: Label = { ...last, align: 'right', isBelow: last.y < before.y };
  return width > 500 ? [end, { ...first, align: 'left', isBelow: second.y >= first.y }] : [end];
}

/** The periods below the chart: the due one, the last observed one, and as many of the others as there is room for. */
function periodsOf(
  observed: readonly Mark[],
  goal: readonly { x: number; period: string }[],
  width: number,
): { x: number; label: string }[] {
  const all = [
    ...observed.map(({ x, label }) => ({ x, label })),
    ...goal.map(({ x, period }) => ({ x, label: period })),
  ].filter(({ x }, i, list) => list.findIndex((other) => other.x === x) === i);
  const [from, to] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ x }) => x))];
  const pixels = (x: number): number => ((x - from) / (to - from || 1)) * (width * 0.8);
  // from the right, each that stands clear of the one before
  const kept: { x: number; label: string }[] = [];
  for (const mark of all.sort((a, b) => b.x - a.x)) {
    const right = kept.at(-1);
    const wanted = textWidth(mark.label, size.axis) + 10;
    if (right === undefined || pixels(right.x) - pixels(mark.x) >= wanted) kept.push(mark);
  }
  return kept;
}
