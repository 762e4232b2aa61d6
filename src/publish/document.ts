// The document that every format is written from: blocks and inlines, with figures in the places of numbers.
import type { Derivation, Figure } from '../figures/index.js';

/** A figure where it stands in the text: how it is written there. */
export interface PlacedFigure {
  figure: Figure;
  /** As it is printed here. */
  text: string;
  /** Power of ten by which the printed number is smaller than the value, where only the number is printed. */
  exponent: number | null;
}

export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'figure'; placed: PlacedFigure }
  /** The reference to a note, by its number from 1. */
  | { kind: 'note'; number: number }
  | { kind: 'strong' | 'emphasis'; children: Inline[] }
  | { kind: 'link'; href: string; children: Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'break' };

export type Align = 'left' | 'center' | 'right';

export interface Column {
  align: Align;
  head: Inline[];
}

export type ChartKind = 'bars' | 'dots' | 'columns';

/** One mark of a chart: a figure with the names that it is labelled with. */
export interface ChartMark {
  placed: PlacedFigure;
  label: string;
  /** Name of the group that colours it; null where there are none. */
  group: string | null;
}

export interface Chart {
  kind: ChartKind;
  caption: Inline[];
  marks: ChartMark[];
  /** What is written in the place of a mark that has no value. */
  absent: string;
}

export type Block =
  | { kind: 'heading'; level: number; children: Inline[] }
  | { kind: 'paragraph'; children: Inline[] }
  | { kind: 'list'; ordered: boolean; start: number; items: Block[][] }
  /** The caption is the bold paragraph that stands right above the table. */
  | { kind: 'table'; caption: Inline[] | null; columns: Column[]; rows: Inline[][][] }
  | { kind: 'chart'; chart: Chart }
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'code'; text: string }
  | { kind: 'rule' };

export interface Document {
  lang: string;
  /** The text of the first heading of level 1. */
  title: string;
  /** Who the figures are of: the region's and the system's names, for headers and file properties. */
  subject: string;
  period: string;
  /** ISO 8601 time of the build that the figures were read from. */
  built: string;
  synthetic: boolean;
  blocks: Block[];
  /** The notes' texts, in the order of their numbers. */
  notes: Inline[][];
  /** Documents that the figures were taken from, in the order of their first use, with the files that hold them. */
  sources: { document: string; files: string[] }[];
  /** The derivation of each figure that is printed, by its expression. */
  derivations: ReadonlyMap<string, Derivation>;
}

/** The plain text of inlines, notes left out. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
        case 'code':
          return inline.text;
        case 'figure':
          return inline.placed.text;
        case 'note':
          return '';
        case 'break':
          return ' ';
        default:
          return plainText(inline.children);
      }
    })
    .join('');
}

/** Every figure of a document where it is printed, in reading order: text, tables, charts, then notes. */
export function placedFigures(document: Pick<Document, 'blocks' | 'notes'>): PlacedFigure[] {
  return [...document.blocks.flatMap(inBlock), ...document.notes.flatMap(inInlines)];
}

function inBlock(block: Block): PlacedFigure[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return inInlines(block.children);
    case 'list':
      return block.items.flatMap((item) => item.flatMap(inBlock));
    case 'table':
      return [
        ...inInlines(block.caption ?? []),
        ...block.columns.flatMap((column) => inInlines(column.head)),
        ...block.rows.flatMap((row) => row.flatMap(inInlines)),
      ];
    case 'chart':
      return [...inInlines(block.chart.caption), ...block.chart.marks.map((mark) => mark.placed)];
    case 'quote':
      return block.blocks.flatMap(inBlock);
    default:
      return [];
  }
}

function inInlines(inlines: readonly Inline[]): PlacedFigure[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'figure') return [inline.placed];
    return 'children' in inline ? inInlines(inline.children) : [];
  });
}
