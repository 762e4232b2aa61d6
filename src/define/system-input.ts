// What system.yaml says, as it is written: the types that the schema gives.
import type { ReturnsInput } from './returns.js';
import type { ClassesInput, TableInput } from './tables.js';

export type NamesInput = Record<string, string>;

export interface RegionInput {
  names: NamesInput;
  code?: string | undefined;
  parts?: Record<string, RegionInput> | undefined;
}

export interface IndicatorInput {
  names: NamesInput;
  unit: string;
  type: 'flow' | 'stock' | 'ratio';
  prices?: 'current' | 'constant' | 'none' | undefined;
  growth?: 'nominal' | 'real' | undefined;
  additive?: boolean | { industries?: boolean | undefined; regions?: boolean | undefined } | undefined;
  over_time?: 'sum' | 'mean' | 'last' | 'none' | undefined;
  formula?: string | undefined;
  decimals?: number | undefined;
}

export interface IndustryInput {
  names: NamesInput;
  headline?: string | undefined;
  indicators?: string[] | undefined;
  codes?: string[] | undefined;
}

export interface CompositeInput {
  measures: string[];
  note: NamesInput;
}

export interface TotalInput {
  names: NamesInput;
  headline?: string | undefined;
  indicators?: string[] | undefined;
  composite?: CompositeInput | undefined;
}

export interface GroupInput extends TotalInput {
  industries: Record<string, IndustryInput>;
}

export interface AccountInput {
  names: NamesInput;
  headline?: string | undefined;
  indicators?: string[] | undefined;
  parts?: Record<string, AccountInput> | undefined;
}

export interface SystemInput {
  id: string;
  names: NamesInput;
  languages: string[];
  classification?: string | undefined;
  mapping_note?: NamesInput | undefined;
  sources?: Record<string, NamesInput> | undefined;
  services?: Record<string, NamesInput> | undefined;
  region: RegionInput & { id: string };
  format?:
    | {
        rounding?: 'half_even' | 'half_up' | undefined;
        rate_decimals?: number | undefined;
        amount_decimals?: number | undefined;
      }
    | undefined;
  indicators: Record<string, IndicatorInput>;
  total: TotalInput;
  groups?: Record<string, GroupInput> | undefined;
  industries?: Record<string, IndustryInput> | undefined;
  accounts?: Record<string, AccountInput> | undefined;
  returns?: ReturnsInput | undefined;
  classes?: ClassesInput | undefined;
  tables?: TableInput[] | undefined;
}
