// A claim: a number of the text with what it is said to be.

import type { Interval } from './hedges.js';
import type { Mention, Span } from './mention.js';

export type Kind =
  | 'level'
  | 'growth'
  | 'change'
  | 'share'
  | 'part'
  | 'sum'
  | 'rank'
  | 'count'
  | 'multiple'
  | 'conversion'
  | 'target'
  | 'bound'
  | 'date'
  | 'cell'
  | 'reference';

/** What a number does in its sentence, finer than its kind. */
export type Role =
  | 'level'
  | 'previous'
  | 'growth'
  | 'average_growth'
  | 'change'
  | 'points'
  | 'share'
  | 'contribution'
  | 'contribution_share'
  | 'multiple'
  | 'conversion'
  | 'rank'
  | 'target'
  | 'early'
  | 'aside';

export type Basis = 'year' | 'month' | 'quarter' | 'other';

export interface Claim extends Mention {
  id: number;
  /** Which of several texts, and which sentence and paragraph of it. */
  source: number;
  sentence: number;
  paragraph: number;
  kind: Kind;
  role: Role;
  /** +1 or -1 where a word gives the direction; 0 where none does. */
  direction: number;
  /** What the number stands for, signed by its direction. */
  interval: Interval;
  /** Concept of the vocabulary. */
  concept: string | null;
  /** Words that qualify the concept, without those of change, time and grammar; sorted. */
  words: string[];
  /** The words that introduce it. */
  subject: string;
  period: Span | null;
  /** The period stands in the claim's own sentence. */
  periodHere: boolean;
  basis: Basis | null;
  /** The period a growth is taken on, where the text names one other than the year before. */
  since: Span | null;
  /** Growth at constant prices, on a comparable basis, or adjusted. */
  real: boolean;
  /** Said to be nominal, or told beside its real growth. */
  nominal?: true;
  /** The level that a growth, share, change, earlier level or conversion belongs to; levels that repeat share it too. */
  frame: number;
  /** The words that name the whole of a share. */
  whole: string | null;
  /** The claim's clause says that it is a total. */
  total: boolean;
  /** Part of a list introduced by "of which", 其中 and the like: the frame that it is part of. */
  partOf: number | null;
  /** Other, the rest, 其余: its list leaves nothing out. */
  rest: boolean;
  /** Place among numbers listed together, and how many those are. */
  list: { index: number; length: number } | null;
}
