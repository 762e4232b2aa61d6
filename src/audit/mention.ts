// A number in a text: what is printed, the quantity it stands for, and how precisely.

import type { Lang } from '../lib/index.js';

export type { Lang } from '../lib/index.js';

/** How the text qualifies a number. `exact` is the plain number, which stands for its printed precision. */
export type Hedge = 'exact' | 'about' | 'nearly' | 'more_than' | 'at_least' | 'less_than' | 'at_most';

/** Numbers that say nothing statistical: dates, and references (documents, telephones, names, list marks, tables). */
export type Aside = 'date' | 'reference' | 'table';

/** Months counted from year 0, both included; `point` where the end of the period is meant (a stock). */
export interface Span {
  from: number;
  to: number;
  point?: boolean;
}

export interface Mention {
  /** Offsets in the text; number and unit together. */
  start: number;
  end: number;
  /** Where the digits begin, behind a currency sign. */
  numberStart: number;
  text: string;
  /** In the base unit (yuan, persons, a fraction for percent), with the sign as printed. */
  value: number;
  /** Half a unit in the last place printed, in the base unit; 0 for numbers written in words and small whole numbers. */
  half: number;
  /** `CNY`, `persons`, `1` (percent), `points`, `times`, a noun or classifier of what is counted, or empty. */
  unit: string;
  /** What the amount is divided by: `persons`, `visits`, a noun. */
  per: string | null;
  hedge: Hedge;
  form: 'digits' | 'words' | 'verb';
  aside: Aside | null;
  ordinal: boolean;
  /** The period that an aside of kind `date` names. */
  span: Span | null;
  lang: Lang;
}
