// The sentences of a text with their numbers and the periods that they tell.

import type { Claim } from '../claim.js';
import type { Mention, Span } from '../mention.js';
import { type PeriodMark, yearOf } from '../periods-in-text.js';
import type { Sentence } from '../sentences.js';

export interface Told {
  sentence: Sentence;
  /** Its numbers that are no asides, in reading order. */
  claims: Claim[];
  /** The same, each with its place within the sentence. */
  numbers: Claim[];
  /** As they are printed; */
  printed: PeriodMark[];
  /** those that only an earlier level is of as compared with. */
  marks: PeriodMark[];
  /** What the words tie to an earlier level. */
  earlier: ReadonlyMap<Mention, Span>;
}

/** Told of, not compared with, aimed at, named, nor of one number alone; of a year that is known. */
export function isTold(mark: PeriodMark): mark is PeriodMark & { span: Span } {
  return isOpen(mark) && mark.span !== null && yearOf(mark.span) !== null && !isPlanTerm(mark, mark.span);
}

/** The five years of a plan are told of nothing but its aims. */
const isPlanTerm = ({ inherited }: PeriodMark, { from, to }: Span): boolean => inherited && to - from >= 47;

export const isOpen = ({ compare, day, due, named, local }: PeriodMark): boolean =>
  !compare && !day && !due && !named && !local;

export const isYear = ({ from, to }: Span): boolean => to - from === 11 && from % 12 === 0;

/** The same months, of whatever year. */
export const isSameSeason = (a: Span, b: Span): boolean =>
  a.to - a.from === b.to - b.from && (a.from - b.from) % 12 === 0;

export const yearSpan = (year: number): Span => ({ from: year * 12, to: year * 12 + 11 });

export const isBracketed = ({ start }: PeriodMark, { text }: Sentence): boolean =>
  /[（(][^()（）]*$/.test(text.slice(0, start));
