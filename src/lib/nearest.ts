// "Did you mean …?": the known names nearest to one that is not known.
import { distance } from 'fastest-levenshtein';
import type { Text } from './language.js';

/** The up to three known names within a third of the word's length (at least two edits), nearest first. */
export function nearest(word: string, known: Iterable<string>): string[] {
  const limit = Math.max(2, Math.floor(word.length / 3));
  return [...new Set(known)]
    .map((name) => ({ name, edits: distance(word.toLowerCase(), name.toLowerCase()) }))
    .filter(({ edits, name }) => edits <= limit && edits < name.length)
    .sort((a, b) => a.edits - b.edits || a.name.localeCompare(b.name))
    .slice(0, 3)
    .map(({ name }) => name);
}

/** `Did you mean "a" or "b"?`, or else the list of what is known (at most `most` names). */
export function didYouMean(word: string, known: Iterable<string>, most = 12): Text {
  const names = [...new Set(known)];
  const close = nearest(word, names);
  return close.length > 0 ? askWhether(close) : namesKnown(names, most);
}

/** `Did you mean "a" or "b"?` */
export function askWhether(names: readonly string[]): Text {
  return {
    en: `Did you mean ${names.map((name) => `"${name}"`).join(' or ')}?`,
    zh: `是否为${names.map((name) => `“${name}”`).join('或')}？`,
  };
}

/** `Known: a, b, … (40 in all)`; empty where nothing is known. */
export function namesKnown(names: readonly string[], most = names.length): Text {
  if (names.length === 0) return { en: '', zh: '' };
  const isCut = names.length > most;
  return {
    en: `Known: ${names.slice(0, most).join(', ')}${isCut ? `, … (${names.length} in all)` : ''}`,
    zh: `可用：${names.slice(0, most).join('、')}${isCut ? `……（共${names.length}个）` : ''}`,
  };
}
