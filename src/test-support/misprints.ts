// Texts for tests of the audit with a choice in braces: {what is right|a misprint of it}.
import { expect } from 'vitest';
import { auditAlone, plainText } from '../audit/index.js';

/** The relations of a text that do not hold. */
export const failing = (text: string): string[] =>
  auditAlone([plainText('text', text)]).claims.flatMap(({ relation, verdict }) =>
    relation !== undefined && verdict === 'inconsistent' ? [relation] : [],
  );

const choice = /\{([^{}|]*)\|([^{}]*)\}/g;

/** The text as it stands, and one text for each misprint. */
export function variants(text: string): { right: string; wrong: string[] } {
  const count = [...text.matchAll(choice)].length;
  const make = (at: number): string => {
    let i = -1;
    return text.replace(choice, (_, good: string, bad: string) => {
      i += 1;
      return i === at ? bad : good;
    });
  };
  return { right: make(-1), wrong: Array.from({ length: count }, (_, i) => make(i)) };
}

/** A text that holds as it stands, and does not with any of its misprints. */
export function expectMisprintsFound(text: string): void {
  const { right, wrong } = variants(text);
  expect(failing(right), right).toEqual([]);
  for (const one of wrong) expect(failing(one), one).not.toEqual([]);
}
