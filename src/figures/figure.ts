// A figure: one value with its unit, period, status and notes; and its derivation, the tree that explains it.
import type { Text } from '../lib/index.js';

/** What a value is, which decides how it is written. */
export type Quantity = 'amount' | 'rate' | 'points' | 'number' | 'index' | 'rank' | 'truth' | 'exchange_rate';

/** What a value is called in Chinese errors. */
export const quantityNames: Readonly<Record<Quantity, string>> = {
  amount: '数额',
  rate: '比率',
  points: '百分点',
  number: '数字',
  index: '指数',
  rank: '位次',
  truth: '真假值',
  exchange_rate: '汇率',
};

export type { Text };

/** Codes of the notes that a figure can carry; `noteTexts` in format.ts says each in words. */
export type NoteCode =
  | 'mixed_measures'
  | 'mixed_sources'
  | 'base_implied'
  | 'base_change'
  | 'base_reported'
  | 'base_withheld'
  | 'base_compiled'
  | 'real_growth'
  | 'implied_period'
  | 'returns_missing'
  | 'parts_differ_by_rounding'
  | 'parts_differ'
  | 'partial'
  | 'withheld'
  | 'estimated'
  | 'provisional'
  | 'assumed'
  | 'synthetic'
  | 'no_observation'
  | 'january_with_february'
  | 'no_base'
  | 'base_sum'
  | 'negative_base'
  | 'loss_to_profit'
  | 'profit_to_loss'
  | 'no_rate'
  | 'parts_missing'
  | 'division_by_zero';

export interface Figure {
  /** Its canonical figure expression. */
  ref: string;
  region: string | null;
  industry: string | null;
  indicator: string | null;
  period: string | null;
  /** In the base unit (a currency, persons, a fraction for percentages; truth is 1 or 0); null where there is none. */
  value: number | null;
  /** Base unit: `CNY`, `persons`, `1`, `points`, or a quotient such as `USD/persons`. */
  unit: string;
  quantity: Quantity;
  /** SDMX observation status: A, E, P, M, C. */
  status: string;
  text: Text;
  notes: NoteCode[];
  /** Where there is no value: the reason, in words. */
  why?: Text;
  /** Where only some parts report a comparable base: which, and their growth together. */
  covered?: { industries: string[]; value: number; base: number; growth: number; text: Text };
  /** Where parts are missing or withheld: what the known ones add up to. */
  at_least?: { value: number; parts: number; missing: number; withheld: number; text: Text };
}

/** Where a figure was read: the document, and the place in the workspace's files. */
export interface Source {
  document: Text | null;
  file: string;
  line: number;
  column: string | null;
}

/**
 * How the comparable base of a figure compiled from returns comes of the level of the year before as it was compiled then, each in
 * the base unit: base_published + entered + left + reclassified + restated = base. The matched sample are the enterprises that stayed.
 */
export interface Bridge {
  base_published: number;
  entered: number;
  left: number;
  reclassified: number;
  restated: number;
  base: number;
  matched_value: number | null;
  matched_base: number | null;
  /** How many enterprises the matched sample has. */
  matched_enterprises: number | null;
}

/** What a figure compiled from returns rests on. Amounts are in the base unit, and only for the office that compiles. */
export interface Returned {
  /** Enterprises that count in it. */
  enterprises: number;
  /** Returns of its industry that were due, came, were imputed for those that did not, and were left out; where that is known. */
  response?: { expected: number; returned: number; imputed: number; excluded: number };
  /** The part of the value that is imputed, a fraction; where it is one sum. */
  imputed_share?: number;
  /** The files that hold returns of its periods: how many, and the first three. */
  files: { count: number; names: string[] };
  /**
   * What was changed, by kind (`corrected`, `excluded`, `imputed`, `superseded`) and rule: how many values, and by how much that moved
   * the sum; apart (`carried`) what was changed in earlier returns whose cumulations are carried on.
   */
  changes: { kind: string; rule: string; carried?: boolean; values: number; moved?: number }[];
}

/** One change in a return, in the base unit. Confidential. */
export interface Change {
  enterprise: string;
  period: string;
  item: string;
  last_year: boolean;
  rule: string;
  old: number | null;
  new: number | null;
  /** Of an imputed value: new = basis * ratio, the basis being its own value of that period (null: of last year, in the same return). */
  basis?: number;
  basis_period?: string | null;
  ratio?: number;
  /** Of an earlier return whose cumulation is carried on: the period that it is carried into. */
  carried_into?: string;
}

/** A node of a figure's derivation. */
export interface Derivation {
  ref: string;
  /** `published`, `sum`, `growth`, `base`, `implied`, `share`, `+`, `rate`, `literal`, `missing` ... */
  op: string;
  value: number | null;
  unit: string;
  text: Text;
  status: string;
  notes: NoteCode[];
  /** The step in words, where it needs them. */
  why?: Text;
  /** Of a base compiled from returns. */
  bridge?: Bridge;
  /** Of a figure compiled from returns. */
  returns?: Returned;
  /** Of a change in a return. */
  change?: Change;
  /** Whether it tells of a single enterprise; only where that was asked for. */
  confidential?: true;
  source?: Source;
  inputs: Derivation[];
}
