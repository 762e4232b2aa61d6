// Patterns of class codes: one code, all codes that begin alike, or a range of beginnings.

/** What a pattern covers: the codes from `low` to `high` in character order. */
export interface CodePattern {
  text: string;
  kind: 'code' | 'prefix' | 'range';
  /** The code, the prefix, or the first and the last prefix. */
  parts: string[];
  low: string;
  high: string;
}

/** A text greater than whatever continues the same beginning. */
const last = '\uffff';

/**
 * Reads `2710` (one class), `13*` (all codes that begin with 13) or `31-33` (all that begin with 31, 32 or 33, as
 * NAICS writes its sectors; both ends of the same length). Undefined where it is none of them.
 */
export function parseCodePattern(text: string): CodePattern | undefined {
  const code = '[0-9A-Za-z]+(?:\\.[0-9A-Za-z]+)*';
  const single = new RegExp(`^(${code})(\\.?\\*)?$`).exec(text);
  if (single?.[1] !== undefined) {
    const low = single[1];
    if (single[2] === undefined) return { text, kind: 'code', parts: [low], low, high: low };
    return { text, kind: 'prefix', parts: [low], low, high: low + last };
  }
  const range = new RegExp(`^(${code})\\s*[-–]\\s*(${code})$`).exec(text);
  const [, from, to] = range ?? [];
  if (from === undefined || to === undefined || from.length !== to.length || from >= to) return undefined;
  return { text, kind: 'range', parts: [from, to], low: from, high: to + last };
}

/** Whether a code belongs to a pattern. */
export function matchesPattern(pattern: CodePattern, code: string): boolean {
  return pattern.low <= code && code <= pattern.high;
}

/** Whether any code belongs to both patterns. */
export function patternsOverlap(a: CodePattern, b: CodePattern): boolean {
  return a.low <= b.high && b.low <= a.high;
}
