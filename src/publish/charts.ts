// Charts drawn as SVG on the server by Vega-Lite, without a DOM and byte for byte the same each time. A chart is laid
// out by hand (labels above their bars, values at their ends) because no font is there to measure text with.
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Chart, ChartMark } from './document.js';
import { plainText } from './document.js';
import { escapeHtml } from './escape.js';

/** The colours that a chart is drawn in: CSS colours, or variables where a page supplies them. */
export interface Ink {
  text: string;
  muted: string;
  line: string;
  /** One for each group, in order; more groups than colours begin again. */
  series: readonly string[];
  /** Rates below zero. */
  negative: string;
}

export interface ChartOptions {
  /** In pixels; the height follows from the number of marks. */
  width: number;
  ink: Ink;
  /** Font families, in CSS. */
  fonts: string;
  /** Distinguishes the ids of several charts on one page. */
  id: string;
}

/** Colours of print: on white paper, in black and white still told apart by their depth. */
export const paperInk: Ink = {
  text: '#1d2327',
  muted: '#5c666d',
  line: '#c9cfd3',
  series: ['#0f5c6e', '#c98a2b', '#6b4c86', '#5b8c3e', '#a8432f', '#7a7f85'],
  negative: '#b0452c',
};

/** Colours that follow the page's own: `--ink`, `--muted`, `--line`, `--series-1` … and `--negative`. */
export const pageInk: Ink = {
  text: 'var(--ink)',
  muted: 'var(--muted)',
  line: 'var(--line)',
  series: [1, 2, 3, 4, 5, 6].map((i) => `var(--series-${i})`),
  negative: 'var(--negative)',
};

/** Sans-serif families with Chinese ones of every platform behind the Latin. */
export const chartFonts =
  "'Helvetica Neue', Arial, 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Noto Sans SC', 'WenQuanYi Micro Hei', sans-serif";

/** Draws a chart. The SVG has a title and a description, and every number in it names its figure in `data-ref`. */
export async function drawChart(chart: Chart, options: ChartOptions): Promise<string> {
  const spec = compile(chart.kind === 'columns' ? columns(chart, options) : rows(chart, options)).spec;
  const view = new View(parse(spec), { renderer: 'none' });
  try {
    return finish(await view.toSVG(), chart, options);
  } finally {
    view.finalize();
  }
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
const size = { label: 13, value: 13, legend: 12 };

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
      label: fitting(mark.label, width),
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
  const legend = groups.length > 1 ? 28 : 4;
  const present = { filter: '!datum.absent' };
  const y = { field: 'order', type: 'ordinal', axis: null, sort: null } as const;
  const x = (field: string) => linear(field, [least, most], [left, width - room]);
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
    ...frame(width, sorted.length * rowHeight, legend),
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
      ...legendLayers(groups, ink, 8 - legend),
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
  const y = (field: string) => linear(field, [least, most], [height - 26 - (least < 0 ? 20 : 0), 24]);
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

/** A position without an axis: the domain as given (one wide where it is empty), over a range in pixels. */
function linear(field: string, [least, most]: [number, number], range: number[]) {
  const domain = [least, most === least ? least + 1 : most];
  return { field, type: 'quantitative' as const, axis: null, scale: { domain, range, nice: false } };
}

function frame(width: number, height: number, top: number) {
  return {
    width,
    height,
    padding: { top, left: 0, right: 0, bottom: 2 },
    autosize: { type: 'none', contains: 'content' },
    background: 'transparent',
    config: { view: { stroke: null }, aria: false, font: 'sans-serif' },
  } as const;
}

/** A label that fits: without what stands in brackets behind it, or else cut. */
function fitting(label: string, width: number): string {
  const fits = (text: string): boolean => textWidth(text, size.label) <= width;
  if (fits(label)) return label;
  const short = label.replace(/\s*[(（][^()（）]*[)）]$/u, '');
  if (fits(short)) return short;
  let cut = short;
  while (cut.length > 1 && !fits(`${cut}…`)) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}

/** A square and a name for each group, side by side above the marks. */
function legendLayers(groups: readonly string[], ink: Ink, y: number) {
  if (groups.length < 2) return [];
  let x = 0;
  const entries = groups.map((label) => {
    const entry = { label, x, colour: colour(ink, groups, label) };
    x += 18 + textWidth(label, size.legend) + 22;
    return entry;
  });
  return entries.flatMap((entry) => [
    {
      data: { values: [entry] },
      mark: { type: 'square', filled: true, size: 110, opacity: 1, color: entry.colour } as const,
      encoding: { x: { value: entry.x + 6 }, y: { value: y } },
    },
    {
      data: { values: [entry] },
      mark: { type: 'text', align: 'left', baseline: 'middle', fontSize: size.legend } as const,
      encoding: {
        x: { value: entry.x + 17 },
        y: { value: y + 1 },
        text: { field: 'label' },
        color: { value: ink.muted },
      },
    },
  ]);
}

function groupsOf(chart: Chart): string[] {
  return [...new Set(chart.marks.map((mark) => mark.group).filter((group) => group !== null))];
}

function colour(ink: Ink, groups: readonly string[], group: string | null): string {
  const index = group === null ? 0 : Math.max(0, groups.indexOf(group));
  return ink.series[index % ink.series.length] ?? ink.text;
}

/** An estimate of a text's width in pixels: an em for each Chinese character, about half of one for each Latin. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += (character.codePointAt(0) ?? 0) >= 0x2e80 ? 1 : 0.56;
  return Math.ceil(ems * fontSize - 1e-9);
}

/** Makes Vega's SVG fit any width, names it for those who cannot see it, and marks its numbers with their figures. */
function finish(svg: string, chart: Chart, { id, fonts }: ChartOptions): string {
  const described = chart.marks
    .map(({ label, placed }) => `${label}: ${placed.figure.value === null ? chart.absent : placed.text}`)
    .join('; ');
  const [titleId, descId] = [`${id}-title`, `${id}-desc`];
  const title = `<title id="${titleId}">${escapeHtml(plainText(chart.caption))}</title><desc id="${descId}">${escapeHtml(described)}</desc>`;
  const refs = new Set(chart.marks.map(({ placed }) => escapeHtml(placed.figure.ref)));
  return svg
    .replace(
      /^[\s\S]*?<svg[^>]*?width="([\d.]+)" height="([\d.]+)"[^>]*>/,
      (_, width: string, height: string) =>
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="${escapeHtml(fonts)}" role="img" aria-labelledby="${titleId} ${descId}">${title}`,
    )
    .replace(/<text aria-label="([^"]*)"([^>]*)>/g, (whole, ref: string, rest: string) =>
      refs.has(ref) ? `<text data-ref="${ref}"${rest}>` : whole,
    )
    .replace(
      / (?:font-family="sans-serif"|role="graphics-symbol"|aria-roledescription="[^"]*"|aria-hidden="true"|class="mark-[^"]*"|role="graphics-object")/g,
      '',
    )
    .replace(/-?\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));
}
