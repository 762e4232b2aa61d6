// What the store says of the cell that a figure is read from: how it came there, and from which cells of which files.
import type { System } from '../define/index.js';
import { documentText } from './documents.js';
import type { Source } from './figure.js';
import type { CellKey } from './gather.js';
import type { Row } from './rows.js';
import type { Step } from './step.js';

/** What the store says of a cell, beyond its value. */
export interface Origin {
  origin: string | null;
  base_published: number | null;
  growth: number | null;
  base: number | null;
  base_origin: string | null;
  enterprises: number | null;
  source: string | null;
  source_file: string | null;
  source_line: number | null;
  source_column: string | null;
  growth_file: string | null;
  growth_line: number | null;
  growth_column: string | null;
}

export const originColumns = [
  'origin',
  'base_published',
  'growth',
  'base',
  'base_origin',
  'enterprises',
  'source',
  'source_file',
  'source_line',
  'source_column',
  'growth_file',
  'growth_line',
  'growth_column',
] as const satisfies readonly (keyof Origin)[];

export function keyOf(row: Row, step: Step): CellKey {
  const { region, industry, indicator, period } = row;
  const accumulation =
    step.expression.kind === 'reference' && (period ?? '').length > 4
      ? step.expression.accumulation
      : 'period';
  return {
    region: region ?? '',
    industry: industry ?? '',
    indicator: indicator ?? '',
    period: period ?? '',
    accumulation,
  };
}

export function opOf({ origin }: Origin): string {
  return origin === null ? 'missing' : origin.startsWith('sum') ? 'sum' : origin;
}

export function sourceOf(
  { source, source_file, source_line, source_column }: Origin,
  system: System,
): Source | undefined {
  if (source_file === null || source_line === null) return undefined;
  return {
    document: documentText(source, system),
    file: source_file,
    line: source_line,
    column: source_column,
  };
}

/** Where a published growth stands: its own cell, or that of its level. */
export function growthSource(origin: Origin, system: System): Source | undefined {
  const { growth_file: file, growth_line: line, growth_column: column } = origin;
  return file === null || line === null
    ? sourceOf(origin, system)
    : { document: documentText(origin.source, system), file, line, column };
}
