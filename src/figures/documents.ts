// The documents that figures are taken from, by their names.
import { sourceName, type System } from '../define/index.js';
import type { Text } from './figure.js';

/** The document's names; several joined by "; " are named one by one. */
export function documentText(source: string | null, system: System): Text | null {
  if (source === null) return null;
  const inLanguage = (lang: string): string =>
    source
      .split('; ')
      .map((part) => sourceName(system, part, lang))
      .join('; ');
  return { en: inLanguage('en'), zh: inLanguage('zh') };
}
