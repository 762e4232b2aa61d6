// Headings of returns, how they are compared and cut; and units of measure in them and in titles above them.
import { toHalfWidth, type ScaledUnit } from '../../lib/index.js';
import { readTableUnit } from '../headings.js';

/** A heading as it is compared: without regard to case, full-width letters, spaces (tables pad and break Chinese words) and underscores. */
export function fold(heading: string): string {
  return toHalfWidth(heading)
    .trim()
    .toLowerCase()
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .replace(/[\s_]+/g, ' ');
}

/** Whether system.yaml names another column of this head for what a heading means: it comes before what is recognised. */
export function isNamedElsewhere(
  named: string | null | undefined,
  heading: string,
  head: readonly string[],
): boolean {
  if (named == null || fold(named) === fold(heading)) return false;
  return head.some((text) => fold(text) === fold(named));
}

/** A heading and what stands behind it, in brackets or after a comma. */
export function splitHeading(heading: string): { plain: string; words: string; behind: string } {
  const plain = toHalfWidth(heading)
    .replace(/[\s_]+/g, ' ')
    .trim();
  const match = /^(.*?)\s*(?:\(([^()]*)\)|,\s*([^,]+))\s*$/.exec(plain);
  return { plain, words: match?.[1] ?? plain, behind: (match?.[2] ?? match?.[3] ?? '').trim() };
}

/** The unit that a mapped heading names. */
export function unitInHeading(heading: string): ScaledUnit | undefined {
  return readTableUnit(splitHeading(heading).behind);
}

/** The unit that a title above a table names: `（单位：千元）`, `Returns 2022 (thousand yuan)`. */
export function unitInTitle(text: string): string | undefined {
  const { plain, behind } = splitHeading(text);
  const told = /(?:单位|unit)s?\s*:\s*([^()]+?)\)?\s*$/i.exec(plain)?.[1] ?? behind;
  return readTableUnit(told) === undefined ? undefined : told;
}
