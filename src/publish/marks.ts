// What a rendered template is: Markdown in which private-use characters mark the places of figures, notes and
// sources. Markdown passes them through untouched, so the text can be read as Markdown first and filled in afterwards.
import type { ChartKind, PlacedFigure } from './document.js';

const open = { figure: '\ue000', note: '\ue001', sources: '\ue002' } as const;
const close = '\ue00f';

export type MarkKind = keyof typeof open;

/** A chart as the template gives it: its marks by the index of their placed figures, its caption as Markdown. */
export interface RenderedChart {
  kind: ChartKind;
  caption: string;
  marks: { figure: number; label: string; group: string | null }[];
  absent: string;
}

export interface Rendered {
  markdown: string;
  figures: PlacedFigure[];
  /** The notes' texts as Markdown, in the order of their numbers from 1. */
  notes: string[];
  charts: RenderedChart[];
}

/** The mark that stands in the text for the figure, note or sources with this index. */
export function mark(kind: MarkKind, index: number): string {
  return `${open[kind]}${index}${close}`;
}

const pattern = new RegExp(`([${Object.values(open).join('')}])(\\d+)${close}`, 'gu');
const kinds = new Map<string, MarkKind>(
  Object.entries(open).map(([kind, character]) => [character, kind as MarkKind]),
);

/** Splits a text at its marks. */
export function splitMarks(text: string): (string | { kind: MarkKind; index: number })[] {
  const parts: (string | { kind: MarkKind; index: number })[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const kind = kinds.get(match[1] ?? '');
    if (kind === undefined) continue;
    if (match.index > from) parts.push(text.slice(from, match.index));
    parts.push({ kind, index: Number(match[2]) });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

/** Replaces the marks in a text. */
export function replaceMarks(text: string, replace: (kind: MarkKind, index: number) => string): string {
  return splitMarks(text)
    .map((part) => (typeof part === 'string' ? part : replace(part.kind, part.index)))
    .join('');
}

/** The characters that mark places, taken out of a text that comes from outside. */
export function withoutMarks(text: string): string {
  return text.replace(/[\ue000-\ue00f]/gu, '');
}

/** The address by which an image stands for a chart. */
export const chartAddress = (index: number): string => `chart:${index}`;
export const chartPattern = /^chart:(\d+)$/;
