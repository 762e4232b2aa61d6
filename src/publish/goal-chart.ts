// A goal that is sought: the value of the expression over the growth of the unknown.
import type { TopLevelSpec } from 'vega-lite';
import { formatText } from '../figures/index.js';
import type { Sought } from '../plan/index.js';
import { draw, frame, position, settings, textWidth, widened, type PlanChartOptions } from './drawing.js';

/** The value of the expression over the growth that is sought, with the goal and the answer. */
export function drawGoal(found: Sought, options: PlanChartOptions): Promise<string> {
  const { lang, system } = options;
  const { width, ink } = settings(options);
  const height = 230;
  const { unit, quantity } = found.result;
  const [xs, ys] = [
    found.curve.map(({ growth }) => growth),
    [...found.curve.map(({ value }) => value), found.goal.value],
  ];
  const [least, most] = [Math.min(...ys), Math.max(...ys)];
  const room = (most - least || Math.abs(most) || 1) * 0.2;
  const y = position('value', [least - room, most + room], [height - 40, 26]);
  const rate = (value: number): string =>
    formatText({ value, unit: '1', quantity: 'rate' }, system.format)[lang];
  const answer = [{ growth: found.growth, value: found.goal.value, text: found.growth_text[lang] }];
  const [colour = ink.text, second = ink.muted] = ink.series;
  const ends = [found.curve[0], found.curve.at(-1)].flatMap((point) =>
    point === undefined
      ? []
      : [
          {
            ...point,
            label: rate(point.growth),
            level: formatText({ value: point.value, unit, quantity }, system.format)[lang],
          },
        ],
  );
  const margin = Math.max(40, ...ends.map(({ level }) => textWidth(level, 12.5) / 2 + 4));
  const x = position('growth', widened(Math.min(...xs), Math.max(...xs)), [margin, width - margin]);
  const shown = formatText({ value: found.result.value, unit, quantity }, system.format)[lang];
  const name = found.sought.name[lang];
  const title = {
    en: `${found.result.ref}, by the growth of ${name}`,
    zh: `${found.result.ref}，按${name}增速`,
  }[lang];
  const spec: TopLevelSpec = {
    ...frame(width, height, 26),
    data: { values: [{}] },
    layer: [
      {
        data: { values: [{ value: found.goal.value }] },
        mark: { type: 'rule', color: second, strokeDash: [6, 4] },
        encoding: { y },
      },
      {
        data: { values: [{ value: found.goal.value, text: found.goal.text[lang] }] },
        mark: { type: 'text', align: 'right', dy: -8, fontSize: 12.5, color: ink.muted },
        encoding: { x: { value: width - 8 }, y, text: { field: 'text' } },
      },
      {
        data: { values: found.curve },
        mark: { type: 'line', color: colour, strokeWidth: 2.5 },
        encoding: { x, y },
      },
      {
        data: { values: answer },
        mark: { type: 'point', filled: true, size: 110, color: second, opacity: 1 },
        encoding: { x, y },
      },
      {
        data: { values: answer },
        mark: { type: 'text', align: 'left', dx: 10, dy: 16, fontSize: 13, color: ink.text },
        encoding: { x, y, text: { field: 'text' } },
      },
      // clear of the curve: below its lower end, above its upper one
      ...ends.map((end) => ({
        data: { values: [end] },
        mark: {
          type: 'text',
          dy: end.value <= found.goal.value ? 20 : -14,
          fontSize: 12.5,
          color: ink.muted,
        } as const,
        encoding: { x, y, text: { field: 'level' } },
      })),
      {
        data: { values: [{ title }] },
        mark: { type: 'text', align: 'left', fontSize: 12.5, color: ink.text },
        encoding: { x: { value: 4 }, y: { value: -13 }, text: { field: 'title' } },
      },
      {
        data: { values: ends },
        mark: { type: 'text', baseline: 'bottom', fontSize: 12, color: ink.muted },
        encoding: { x, y: { value: height - 6 }, text: { field: 'label' } },
      },
    ],
  };
  const { id = 'goal' } = options;
  return draw(spec, { title, description: `${name}: ${found.growth_text[lang]}, ${shown}`, id });
}
