// What all charts share: their colours, texts, frame and legend, and the drawing as SVG on the server by Vega-Lite,
// without a DOM and byte for byte the same each time. Charts are laid out by hand because no font is there to measure
// text with.
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { System } from '../define/index.js';
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

/** How the pictures of a plan are drawn. */
export interface PlanChartOptions {
  lang: 'en' | 'zh';
  system: System;
  /** In pixels; 720 where it is left out. */
  width?: number;
  /** The colours of paper where they are left out. */
  ink?: Ink;
  /** Distinguishes the ids of several charts on one page. */
  id?: string;
}

export function settings({ width = 720, ink = paperInk }: PlanChartOptions): { width: number; ink: Ink } {
  return { width, ink };
}

/** An estimate of a text's width in pixels: an em for each Chinese character, about half of one for each Latin. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += (character.codePointAt(0) ?? 0) >= 0x2e80 ? 1 : 0.56;
  return Math.ceil(ems * fontSize - 1e-9);
}

/** A label that fits: without what stands in brackets behind it, or else cut. */
export function fitting(label: string, width: number, fontSize: number): string {
  const fits = (text: string): boolean => textWidth(text, fontSize) <= width;
  if (fits(label)) return label;
  const short = label.replace(/\s*[(（][^()（）]*[)）]$/u, '');
  if (fits(short)) return short;
  let cut = short;
  while (cut.length > 1 && !fits(`${cut}…`)) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}

/** A domain that is never empty. */
export function widened(from: number, to: number): [number, number] {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return [0, 1];
  return from < to ? [from, to] : [from - 6, to + 6];
}

/** A position without an axis: the domain as given (one wide where it is empty), over a range in pixels. */
export function position(field: string, [least, most]: [number, number], range: readonly number[]) {
  const domain = [least, most === least ? least + 1 : most];
  return {
    field,
    type: 'quantitative' as const,
    axis: null,
    scale: { domain, range: [...range], nice: false, zero: false },
  };
}

export function frame(width: number, height: number, top: number) {
  return {
    width,
    height,
    padding: { top, left: 0, right: 0, bottom: 2 },
    autosize: { type: 'none', contains: 'content' },
    background: 'transparent',
    config: { view: { stroke: null }, aria: false, font: 'sans-serif' },
  } as const;
}

/** A square and a name for each entry, side by side above the marks; set smaller where the width asks for it. */
export function legend(
  entries: readonly { label: string; colour: string }[],
  ink: Ink,
  y: number,
  width = Infinity,
) {
  const needed = (size: number): number =>
    entries.reduce((sum, { label }) => sum + 40 + textWidth(label, size), -22);
  const size = [12, 11, 10].find((one) => needed(one) <= width) ?? 9;
  const gap = needed(size) <= width ? 22 : 10;
  let x = 0;
  const placed = entries.map((entry) => {
    const at = { ...entry, x };
    x += 18 + textWidth(entry.label, size) + gap;
    return at;
  });
  return placed.flatMap((entry) => [
    {
      data: { values: [entry] },
      mark: { type: 'square', filled: true, size: 110, opacity: 1, color: entry.colour } as const,
      encoding: { x: { value: entry.x + 6 }, y: { value: y } },
    },
    {
      data: { values: [entry] },
      mark: { type: 'text', align: 'left', baseline: 'middle', fontSize: size } as const,
      encoding: {
        x: { value: entry.x + 17 },
        y: { value: y + 1 },
        text: { field: 'label' },
        color: { value: ink.muted },
      },
    },
  ]);
}

/** What is told of a chart to those who cannot see it. */
export interface Described {
  title: string;
  description: string;
  /** Distinguishes the ids of several charts on one page. */
  id: string;
  fonts?: string;
}

/** Draws a chart as SVG that fits any width, with its title and description. */
export async function draw(spec: TopLevelSpec, described: Described): Promise<string> {
  const view = new View(parse(compile(spec).spec), { renderer: 'none' });
  try {
    return finish(await view.toSVG(), described);
  } finally {
    view.finalize();
  }
}

function finish(svg: string, { title, description, id, fonts = chartFonts }: Described): string {
  const [titleId, descId] = [`${id}-title`, `${id}-desc`];
  const head = `<title id="${titleId}">${escapeHtml(title)}</title><desc id="${descId}">${escapeHtml(description)}</desc>`;
  return svg
    .replace(
      /^[\s\S]*?<svg[^>]*?width="([\d.]+)" height="([\d.]+)"[^>]*>/,
      (_, width: string, height: string) =>
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="${escapeHtml(fonts)}" role="img" aria-labelledby="${titleId} ${descId}">${head}`,
    )
    .replace(
      / (?:font-family="sans-serif"|role="graphics-symbol"|aria-roledescription="[^"]*"|aria-hidden="true"|class="mark-[^"]*"|role="graphics-object")/g,
      '',
    )
    .replace(/-?\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));
}
