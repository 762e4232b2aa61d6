// "Did you mean …?": the known names nearest to one that is not known.
import { distance } from 'fastest-levenshtein';

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
export function didYouMean(word: string, known: Iterable<string>, most = 12): string {
  const names = [...new Set(known)];
  const close = nearest(word, names);
  if (close.length > 0) return `Did you mean ${close.map((name) => `"${name}"`).join(' or ')}?`;
  if (names.length === 0) return '';
  const more = names.length > most ? `, … (${names.length} in all)` : '';
  return `Known: ${names.slice(0, most).join(', ')}${more}`;
}
