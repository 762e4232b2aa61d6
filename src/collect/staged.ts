// What the files of a workspace say, row by row, before anything is compiled.
import type { System } from '../define/index.js';
import type { Columns } from '../engine/index.js';
import type { ProjectRow, ReportRow } from '../store/index.js';

/** A published figure as one cell of a table states it. */
export interface StagedFigure {
  region: string;
  industry: string;
  indicator: string;
  /** SDMX period. */
  period: string;
  accumulation: 'period' | 'ytd';
  /** In the indicator's base unit; null where missing or withheld. */
  value: number | null;
  /** A normal, E estimated, P provisional, M missing, C confidential. */
  status: 'A' | 'E' | 'P' | 'M' | 'C';
  /** Published growth on the year before, as a fraction. */
  growth: number | null;
  /** Comparable base where the table states one, in the base unit. */
  base: number | null;
  /** The document that the figure is taken from. */
  source: string | null;
  /** Path relative to the workspace, with line and column of the value's cell (a column is named as in its head). */
  file: string;
  line: number;
  column: string;
  /** Place of the growth's cell, where it is another than the value's. */
  growth_at?: { file: string; line: number; column: string } | undefined;
}

/** The engine's columns of staged figures; `growth_at` is spread over three. */
export const stagedColumns = {
  region: 'VARCHAR',
  industry: 'VARCHAR',
  indicator: 'VARCHAR',
  period: 'VARCHAR',
  accumulation: 'VARCHAR',
  value: 'DOUBLE',
  status: 'VARCHAR',
  growth: 'DOUBLE',
  base: 'DOUBLE',
  /** `reported`, or `change` where it is the level less the published change. */
  base_origin: 'VARCHAR',
  notes: 'VARCHAR',
  source: 'VARCHAR',
  file: 'VARCHAR',
  line: 'INTEGER',
  column: 'VARCHAR',
  /** Where the growth was read, where there is one. */
  growth_file: 'VARCHAR',
  growth_line: 'INTEGER',
  growth_column: 'VARCHAR',
} satisfies Columns;

export interface StagedRate {
  from: string;
  to: string;
  period: string;
  kind: 'average' | 'end';
  rate: number;
  source: string | null;
  file: string;
  line: number;
}

/** A row of the store's table, with the place that it was read from under the names of this room. */
type Placed<Row extends { source_file: string; source_line: number }> = Omit<
  Row,
  'source_file' | 'source_line'
> & { file: string; line: number };

export type StagedProject = Placed<ProjectRow>;
export type StagedReport = Placed<ReportRow>;

/** What is known of a share though its whole is not published: "more than 40 %". */
export interface StagedBound {
  id: string;
  /** What the whole is. */
  name_en: string | null;
  name_zh: string | null;
  /** A figure expression of the part. */
  part: string;
  comparison: '>=' | '>' | '<=' | '<' | '=';
  /** As a fraction. */
  share: number;
  source: string | null;
  file: string;
  line: number;
}

export interface StagedTarget {
  id: string;
  name_en: string | null;
  name_zh: string | null;
  /** A figure expression whose period may be the parameter `t`. */
  expression: string;
  /** What is compared: the level, its average growth a year since the baseline, or its share in the whole. */
  measure: 'level' | 'average_growth' | 'share';
  comparison: '>=' | '>' | '<=' | '<' | '=';
  /** In the expression's base unit; a growth or share as a fraction. */
  value: number;
  unit: string;
  due: string;
  annual_growth: number | null;
  baseline: number | null;
  baseline_period: string | null;
  source: string | null;
  file: string;
  line: number;
}

/** Something about the input that people should look at, though the build goes on. */
export interface Finding {
  rule: string;
  severity: 'error' | 'warning' | 'info';
  file: string | null;
  line: number | null;
  column: string | null;
  message_en: string;
  message_zh: string;
  value: number | null;
  expected: number | null;
  /** Of a return: whose, of when, which item and industry, and by how much it moves the total of the item. */
  enterprise?: string | null;
  period?: string | null;
  item?: string | null;
  last_year?: boolean | null;
  industry?: string | null;
  effect?: number | null;
  /** Who looked at it and found it true, and why: then it no longer counts. */
  confirmed?: string | null;
}

export interface InputFile {
  file: string;
  sha256: string;
  bytes: number;
}

/** Figures that were read by the engine and are kept there. */
export interface Mapped {
  /** The engine's table, with the columns of `mappedColumns`. */
  table: string;
  /** The system with the classes of the classification that occur in it. */
  system: System;
  /** Whether any of the sources says that its figures are made up. */
  synthetic: boolean;
}

/** Everything read from a workspace's data files. */
export interface Staged {
  figures: StagedFigure[];
  rates: StagedRate[];
  projects: StagedProject[];
  progress: StagedReport[];
  bounds: StagedBound[];
  targets: StagedTarget[];
  findings: Finding[];
  inputs: InputFile[];
  /** Where tables are read in layouts of their own. */
  mapped?: Mapped;
}
