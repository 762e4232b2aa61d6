// English words by their roots, by which one that is told again is known.

import { stemmer } from 'stemmer';

/** The words of a text that have so many letters or more, in their order. */
export const wordsIn = (text: string, shortest: number): string[] =>
  (text.toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => word.length >= shortest);

/** Their roots. */
export const rootsIn = (text: string, shortest = 4): string[] => wordsIn(text, shortest).map(stemmer);
