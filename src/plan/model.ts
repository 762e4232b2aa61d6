// What a plan says: the state of each target and of each project. Plain data, as `plan --json` prints it.
import type { Quantity, Text } from '../figures/index.js';
import type { ProjectRow, Stage } from '../store/index.js';
import type { Comparison, Progress } from './measures.js';

export type TargetStatus = 'met' | 'met_early' | 'on_track' | 'behind' | 'missed' | 'no_data';

/** A value at a period. */
export interface ValueAt {
  period: string;
  value: number;
  text: Text;
}

/** Growth a year, and what it is taken on. */
export interface GrowthReached {
  value: number;
  /**
   * `baseline`: compound since the baseline; `published`: of the last year; `covered`: of the parts that report a base;
   * `nominal`: of the last year, on the level published for the year before.
   */
  basis: 'baseline' | 'published' | 'covered' | 'nominal';
  text: Text;
}

export interface TargetState {
  id: string;
  name: Text;
  expression: string;
  measure: 'level' | 'average_growth' | 'share';
  comparison: Comparison;
  /** What is to be reached, in the expression's base unit: an average growth is turned into the level that it leads to. */
  value: number | null;
  unit: string;
  quantity: Quantity;
  /** What is to be reached, in words: "at least 100 billion yuan". */
  goal: Text;
  due: string;
  source: Text | null;
  place: { file: string; line: number };
  baseline: (ValueAt & { period: string }) | null;
  current: ValueAt | null;
  status: TargetStatus;
  /** Of a target met before it was due. */
  years_early?: number;
  /** Share of the way from the baseline, or of the value itself where no baseline is known. */
  achieved: number | null;
  achieved_of: 'way' | 'value' | null;
  /** Share of the time from the baseline to the due period. */
  elapsed: number | null;
  pace: number | null;
  progress: Progress | null;
  growth_reached: GrowthReached | null;
  /** The growth a year that the target came with. */
  growth_stated: number | null;
  /** Compound growth a year that is still required; null for rates and where the target is met. */
  required_growth: number | null;
  /** Change a year that is still required of a rate, as a fraction (0.01 is one percentage point). */
  required_change: number | null;
  /** Probability that the target is met at the due period; 1 or 0 where that is known. */
  probability: number | null;
  /** The forecast of the due period; null where it is past, met, or refused. */
  outlook: (ValueAt & { low: number; high: number; level: number; interval: [Text, Text] }) | null;
  /** Why there is no probability. */
  refusal: Text | null;
  /** Why the status is what it is. */
  why: Text;
  /** A sentence. */
  text: Text;
  /** Of months: whether each February stands for January and February together. */
  joined: boolean;
  /** Observed values, for a chart, then the forecast with its 80 % interval. */
  observed: { period: string; value: number }[];
  forecast: { period: string; value: number; low: number; high: number }[];
}

export type { Stage };
export type Light = 'red' | 'amber' | 'green' | 'none';

/** A text with the figures that its numbers are, in their order. */
export interface Said extends Text {
  figures: { ref: string; text: Text }[];
}

/** What is told of a project beside its row: names and documents as texts, and how it stands. */
export interface ProjectState extends Omit<
  ProjectRow,
  'name_en' | 'name_zh' | 'completed' | 'source' | 'source_file' | 'source_line'
> {
  name: Text;
  /** The industry's name, or the public service. */
  kind: Text;
  district_name: Text | null;
  /** Completed in the year of its last report, and since the project began. */
  completed_year: number | null;
  completed_total: number | null;
  physical: number | null;
  /** The completion as last reported; the planned one where no report gives another. */
  expected_end: string | null;
  /** The period of the last report. */
  reported: string | null;
  /** Share of the year's plan that is completed, of the year that is over by the report, and the one over the other. */
  year_rate: number | null;
  year_elapsed: number | null;
  year_pace: number | null;
  /** Share of the total that is completed. */
  total_rate: number | null;
  /** Months by which the start is or was late, by which the completion is overdue, and by which it slipped between reports. */
  late_start: number;
  overdue: number;
  slip: number;
  light: Light;
  /** The rules that led to the light; the first is the decisive one. */
  reasons: Said[];
  text: Said;
  source: Text | null;
  place: { file: string; line: number };
}

export interface InvestmentGroup {
  id: string;
  name: Text;
  projects: number;
  /** Their ids. */
  members: string[];
  planned_total: number | null;
  planned_year: number | null;
  completed_year: number | null;
}

/** A whole known only by its part and a bound on the share. */
export interface BoundState {
  id: string;
  name: Text;
  part: ValueAt & { ref: string };
  comparison: Comparison;
  share: number;
  at_most: number | null;
  at_least: number | null;
  unit: string;
  text: Text;
  source: Text | null;
  place: { file: string; line: number };
}

export interface Investment {
  unit: string | null;
  /** The year of the latest report, in which what is completed counts. */
  year: number | null;
  by_industry: InvestmentGroup[];
  by_category: InvestmentGroup[];
  by_district: InvestmentGroup[];
  /** Share of the system's industries in the investment completed in all key projects in that year; null where none is reported. */
  industries_share: number | null;
  bounds: BoundState[];
}

export interface Plan {
  as_of: string;
  targets: TargetState[];
  projects: ProjectState[];
  investment: Investment;
}
