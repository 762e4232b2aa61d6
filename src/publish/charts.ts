// The charts of bulletins: bars, dots and columns of figures, labels above their bars and values at their ends.
import type { TopLevelSpec } from 'vega-lite';
import type { Chart, ChartMark } from './document.js';
import { plainText } from './document.js';
import { draw, fitting, frame, legend, position, textWidth, type Ink } from './drawing.js';
import { escapeHtml } from './escape.js';

export interface ChartOptions {
  /** In pixels; the height follows from the number of marks. */
  width: number;
  ink: Ink;
  /** Font families, in CSS. */
  fonts: string;
  /** Distinguishes the ids of several charts on one page. */
  id: string;
}

/** Draws a chart. The SVG has a title and a description, and every number in it names its figure in `data-ref`. */
export async function drawChart(chart: Chart, options: ChartOptions): Promise<string> {
  const { id, fonts } = options;
  const spec = chart.kind === 'columns' ? columns(chart, options) : rows(chart, options);
  const description = chart.marks
    .map(({ label, placed }) => `${label}: ${placed.figure.value === null ? chart.absent : placed.text}`)
    .join('; ');
  return withRefs(await draw(spec, { title: plainText(chart.caption), description, id, fonts }), chart);
}

// a type alias, since Vega-Lite's inline data want an index signature
type Row = {
  order: number;
  value: number;
  from: number;
  label: string;
  shown: string;
  ref: string;
  colour: string;
  absent: boolean;
};

const rowHeight = 42;
const size = { label: 13, value: 13 };

/** Horizontal bars (levels) or dots on a line from zero (rates), largest first, marks without a value last. */
function rows(chart: Chart, { width, ink }: ChartOptions): TopLevelSpec {
  const groups = groupsOf(chart);
  const colourOf = ({ group }: ChartMark): string => colour(ink, groups, group);
  const sorted = [...chart.marks].sort(
    (a, b) => (b.placed.figure.value ?? -Infinity) - (a.placed.figure.value ?? -Infinity),
  );
  const values = sorted.map((mark) => mark.placed.figure.value ?? 0);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const dots = chart.kind === 'dots';
  const data = sorted.map((mark, order): Row => {
    const { figure, text } = mark.placed;
    return {
      order,
      value: figure.value ?? 0,
      from: 0,
      label: fitting(mark.label, width, size.label),
      shown: figure.value === null ? chart.absent : text,
      ref: figure.ref,
      colour: dots && (figure.value ?? 0) < 0 ? ink.negative : colourOf(mark),
      absent: figure.value === null,
    };
  });
  // room for the numbers at the marks' ends, on the side where there are any
  const room = 12 + Math.max(...data.map((row) => textWidth(row.shown, size.value)));
  const left = least < 0 ? room : 1;
  const zero = (dots ? 0 : 1) + left;
  const top = groups.length > 1 ? 28 : 4;
  const present = { filter: '!datum.absent' };
  const y = { field: 'order', type: 'ordinal', axis: null, sort: null } as const;
  const x = (field: string) => position(field, [least, most], [left, width - room]);
  const text = { type: 'text', baseline: 'middle' } as const;
  const value = (test: string, align: 'left' | 'right', dx: number) => ({
    transform: [{ filter: test }],
    mark: { ...text, align, dx, dy: 9, fontSize: size.value, aria: true },
    encoding: {
      x: x('value'),
      y,
      text: { field: 'shown' },
      color: { condition: { test: 'datum.absent', value: ink.muted }, value: ink.text },
      description: { field: 'ref' },
    },
  });
  return {
    ...frame(width, sorted.length * rowHeight, top),
    data: { values: data },
    layer: [
      {
        mark: { type: 'rule', color: ink.line, strokeWidth: 1 },
        data: { values: [{ zero: 0 }] },
        encoding: { x: x('zero') },
      },
      {
        mark: { ...text, align: 'left', fontSize: size.label, dy: -10 },
        encoding: {
          x: { value: least < 0 ? 0 : zero },
          y,
          text: { field: 'label' },
          color: { value: ink.text },
        },
      },
      dots
        ? {
            transform: [present],
            mark: { type: 'rule', strokeWidth: 2, yOffset: 9 },
            encoding: { x: x('from'), x2: { field: 'value' }, y, color: { field: 'colour', scale: null } },
          }
        : {
            transform: [present],
            mark: { type: 'bar', height: 14, yOffset: 9 },
            encoding: { x: x('from'), x2: { field: 'value' }, y, color: { field: 'colour', scale: null } },
          },
      ...(dots
        ? [
            {
              transform: [present],
              mark: { type: 'point', filled: true, size: 90, opacity: 1, yOffset: 9 } as const,
              encoding: { x: x('value'), y, color: { field: 'colour', scale: null } } as const,
            },
          ]
        : []),
      value('datum.value >= 0', 'left', dots ? 11 : 7),
      value('datum.value < 0', 'right', dots ? -11 : -7),
      ...(groups.length < 2
        ? []
        : legend(
            groups.map((label) => ({ label, colour: colour(ink, groups, label) })),
            ink,
            8 - top,
          )),
    ],
  };
}

/** Columns over periods, in their order; the number stands above each. */
function columns(chart: Chart, { width, ink }: ChartOptions): TopLevelSpec {
  const values = chart.marks.map((mark) => mark.placed.figure.value ?? 0);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const height = 220;
  const data = chart.marks.map((mark, order) => ({
    order,
    from: 0,
    value: mark.placed.figure.value ?? 0,
    label: mark.label,
    shown: mark.placed.figure.value === null ? chart.absent : mark.placed.text,
    ref: mark.placed.figure.ref,
    absent: mark.placed.figure.value === null,
  }));
  const x = {
    field: 'order',
    type: 'ordinal',
    axis: null,
    sort: null,
    scale: { paddingInner: 0.4, domain: data.map((row) => row.order) },
  } as const;
  const y = (field: string) => position(field, [least, most], [height - 26 - (least < 0 ? 20 : 0), 24]);
  const text = { type: 'text', align: 'center' } as const;
  return {
    ...frame(width, height, 4),
    data: { values: data },
    layer: [
      {
        transform: [{ filter: '!datum.absent' }],
        mark: { type: 'bar', color: colour(ink, [], null) },
        encoding: { x, y: y('from'), y2: { field: 'value' } },
      },
      {
        mark: { type: 'rule', color: ink.line },
        data: { values: [{ zero: 0 }] },
        encoding: { y: y('zero') },
      },
      ...(
        [
          ['datum.value >= 0', 'bottom', -5],
          ['datum.value < 0', 'top', 5],
        ] as const
      ).map(([test, baseline, dy]) => ({
        transform: [{ filter: test }],
        mark: { ...text, baseline, dy, fontSize: size.value, aria: true },
        encoding: {
          x,
          y: y('value'),
          text: { field: 'shown' },
          color: { condition: { test: 'datum.absent', value: ink.muted }, value: ink.text },
          description: { field: 'ref' },
        },
      })),
      {
        mark: { ...text, baseline: 'bottom', fontSize: size.label },
        encoding: { x, y: { value: height - 4 }, text: { field: 'label' }, color: { value: ink.muted } },
      },
    ],
  };
}

function groupsOf(chart: Chart): string[] {
  return [...new Set(chart.marks.map((mark) => mark.group).filter((group) => group !== null))];
}

function colour(ink: Ink, groups: readonly string[], group: string | null): string {
  const index = group === null ? 0 : Math.max(0, groups.indexOf(group));
  return ink.series[index % ink.series.length] ?? ink.text;
}

/** Marks the numbers of a drawn chart with their figures. */
function withRefs(svg: string, { marks }: Chart): string {
  const refs = new Set(marks.map(({ placed }) => escapeHtml(placed.figure.ref)));
  return svg.replace(/<text aria-label="([^"]*)"([^>]*)>/g, (whole, ref: string, rest: string) =>
    refs.has(ref) ? `<text data-ref="${ref}"${rest}>` : whole,
  );
}
