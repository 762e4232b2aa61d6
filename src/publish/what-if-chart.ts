// A what-if: each assumed cell beside the year before, and the expression under the assumptions as the title.
import type { TopLevelSpec } from 'vega-lite';
import type { AssumedCell, WhatIf } from '../plan/index.js';
import {
  draw,
  fitting,
  frame,
  legend,
  position,
  settings,
  textWidth,
  type PlanChartOptions,
} from './drawing.js';

const words = {
  before: { en: 'year before', zh: '上年' },
  assumed: { en: 'assumed', zh: '假设' },
} as const;
const size = { label: 13, value: 12.5 };
const rowHeight = 52;

/** A pair of bars for each assumed cell, longest first as they are given; bars of one unit share a scale. */
export function drawWhatIf(found: WhatIf, options: PlanChartOptions): Promise<string> {
  const { lang, id = 'what-if' } = options;
  const { width, ink } = settings(options);
  const [colour = ink.text] = ink.series;
  const title = `${found.result.ref}: ${found.result.text[lang]}`;
  const greatest = (unit: string): number =>
    Math.max(
      ...found.cells
        .filter((cell) => cell.unit === unit)
        .flatMap(({ value, before }) => [Math.abs(value), Math.abs(before.value ?? 0)]),
    ) || 1;
  const told = ({ text, growth, growth_text }: AssumedCell): string =>
    growth === null ? text[lang] : `${text[lang]} (${growth > 0 ? '+' : ''}${growth_text[lang]})`;
  const room = 12 + Math.max(0, ...found.cells.map((cell) => textWidth(told(cell), size.value)));
  const rows = found.cells.map((cell, order) => ({
    top: order * rowHeight + 48,
    label: fitting(labelOf(cell, lang), width, size.label),
    told: told(cell),
    from: 0,
    value: Math.max(0, cell.value / greatest(cell.unit)),
    before: Math.max(0, (cell.before.value ?? 0) / greatest(cell.unit)),
    end: Math.max(0, cell.value, cell.before.value ?? 0) / greatest(cell.unit),
  }));
  const height = rows.length * rowHeight + 44;
  const x = (field: string) => position(field, [0, 1], [2, width - room]);
  const y = position('y', [0, height], [0, height]);
  const bar = { type: 'rule', strokeWidth: 9 } as const;
  const at = (offset: number) => rows.map((row) => ({ ...row, y: row.top + offset }));
  const spec: TopLevelSpec = {
    ...frame(width, height, 26),
    data: { values: [{}] },
    layer: [
      {
        data: { values: [{ title: fitting(title, width, size.label) }] },
        mark: { type: 'text', align: 'left', fontSize: size.label, fontWeight: 600, color: ink.text },
        encoding: { x: { value: 2 }, y: { value: -12 }, text: { field: 'title' } },
      },
      {
        data: { values: at(0) },
        mark: { type: 'text', align: 'left', fontSize: size.label, color: ink.text },
        encoding: { x: { value: 2 }, y, text: { field: 'label' } },
      },
      {
        data: { values: at(13) },
        mark: { ...bar, color: ink.line },
        encoding: { x: x('from'), x2: { field: 'before' }, y },
      },
      {
        data: { values: at(23) },
        mark: { ...bar, color: colour },
        encoding: { x: x('from'), x2: { field: 'value' }, y },
      },
      {
        data: { values: at(23) },
        mark: { type: 'text', align: 'left', dx: 7, fontSize: size.value, color: ink.text },
        encoding: { x: x('end'), y, text: { field: 'told' } },
      },
      ...legend(
        [
          { label: words.before[lang], colour: ink.line },
          { label: words.assumed[lang], colour },
        ],
        ink,
        14,
        width,
      ),
    ],
  };
  const description = found.cells.map((cell) => `${labelOf(cell, lang)}: ${told(cell)}`).join('; ');
  return draw(spec, { title, description, id });
}

function labelOf({ name, region_name, period }: AssumedCell, lang: 'en' | 'zh'): string {
  const where = region_name === null ? '' : lang === 'zh' ? region_name.zh : `, ${region_name.en}`;
  const named =
    lang === 'zh' ? `${where}${name.zh}` : `${name.en.charAt(0).toUpperCase()}${name.en.slice(1)}${where}`;
  return `${named}${lang === 'zh' ? '，' : ', '}${period}`;
}
