// The words around a number that tell what it does: growth, change, level, share, contribution, an earlier level ...
// `gap` is the text between the number before it and this one; `tail` what follows up to the next number.

import type { CueInput, Reading } from './cue-input.js';
import { readEnglish } from './cues-en.js';
import { readChinese } from './cues-zh.js';
import type { Lang } from './mention.js';

/** Reads the role of a number. */
export function readRole(input: CueInput, lang: Lang): Reading {
  if (input.mention.aside !== null) return { role: 'aside', direction: 0, whole: null };
  if (input.mention.ordinal) return { role: 'rank', direction: 0, whole: null };
  return lang === 'zh' ? readChinese(input) : readEnglish(input);
}
