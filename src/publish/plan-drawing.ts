// What the pictures of a plan share: their frame, positions, legend and drawing. They are laid out by hand, as in
// charts.ts, since no font is there to measure text with.
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { System } from '../define/index.js';
import { chartFonts, paperInk, textWidth, type Ink } from './charts.js';
import { escapeHtml } from './escape.js';

export interface PlanChartOptions {
  lang: 'en' | 'zh';
  system: System;
  width?: number;
  ink?: Ink;
  /** Distinguishes the ids of several charts on one page. */
  id?: string;
}

export function settings({ width = 720, ink = paperInk }: PlanChartOptions): { width: number; ink: Ink } {
  return { width, ink };
}

/** A domain that is never empty. */
export function widened(from: number, to: number): [number, number] {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return [0, 1];
  return from < to ? [from, to] : [from - 6, to + 6];
}

/** A position without an axis: the domain as given, over a range in pixels. */
export function position(field: string, domain: [number, number], range: [number, number]) {
  return {
    field,
    type: 'quantitative' as const,
    axis: null,
    scale: { domain: [...domain], range: [...range], nice: false, zero: false },
  };
}

export function frame(width: number, height: number, top = 26) {
  return {
    width,
    height,
    padding: { top, left: 0, right: 0, bottom: 2 },
    autosize: { type: 'none', contains: 'content' },
    background: 'transparent',
    config: { view: { stroke: null }, aria: false, font: 'sans-serif' },
  } as const;
}

export function legend(entries: readonly { label: string; colour: string }[], ink: Ink) {
  let x = 8;
  return entries.flatMap(({ label, colour }) => {
    const at = x;
    x += 20 + textWidth(label, 12) + 20;
    return [
      {
        data: { values: [{}] },
        mark: { type: 'square', filled: true, size: 100, opacity: 1, color: colour } as const,
        encoding: { x: { value: at }, y: { value: -14 } } as const,
      },
      {
        data: { values: [{ label }] },
        mark: { type: 'text', align: 'left', baseline: 'middle', fontSize: 12, color: ink.muted } as const,
        encoding: {
          x: { value: at + 12 },
          y: { value: -13 },
          text: { field: 'label', type: 'nominal' },
        } as const,
      },
    ];
  });
}

export async function draw(
  spec: TopLevelSpec,
  { title, description }: { title: string; description: string },
  { id = 'plan' }: PlanChartOptions,
): Promise<string> {
  const view = new View(parse(compile(spec).spec), { renderer: 'none' });
  try {
    const svg = await view.toSVG();
    return svg
      .replace(
        /^[\s\S]*?<svg[^>]*?width="([\d.]+)" height="([\d.]+)"[^>]*>/,
        (_, width: string, height: string) =>
          `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="${escapeHtml(chartFonts)}" role="img" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${escapeHtml(title)}</title><desc id="${id}-desc">${escapeHtml(description)}</desc>`,
      )
      .replace(
        / (?:font-family="sans-serif"|role="graphics-symbol"|aria-roledescription="[^"]*"|aria-hidden="true"|class="mark-[^"]*"|role="graphics-object")/g,
        '',
      )
      .replace(/-?\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));
  } finally {
    view.finalize();
  }
}
