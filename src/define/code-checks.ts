// Class codes of the industries: readable patterns, no code in two industries, and known to the classification.
import { lineAndColumn, type Say } from './checks.js';
import type { Classification } from './classifications.js';
import { parseCodePattern, patternsOverlap, type CodePattern } from './codes.js';
import type { Path, YamlFile } from './document.js';
import type { Resolved } from './resolve.js';

interface PlacedPattern {
  pattern: CodePattern;
  industry: string;
  path: Path;
}

/** Checks the codes of all industries, against the classification's table where there is one. */
export function checkCodes(
  { system, industries }: Resolved,
  yaml: YamlFile,
  say: { error: Say; warn: Say },
  table?: Classification,
): void {
  const patterns: PlacedPattern[] = [];
  for (const { item, path } of industries) {
    item.codes.forEach((text, i) => {
      const at = [...path, 'codes', i];
      const pattern = parseCodePattern(text);
      if (pattern !== undefined) patterns.push({ pattern, industry: item.id, path: at });
      else
        say.error(at, 'value', {
          message: `"${text}" is not a pattern of class codes`,
          expected:
            '"2710" (one class), "13*" (all that begin so) or "31-33" (ends of one length, the lower first)',
        });
    });
  }
  overlaps(patterns, yaml, say.error);

  const first = patterns[0];
  if (first === undefined) return;
  if (system.classification === null) {
    say.error(first.path.slice(0, -1), 'key', {
      message: 'class codes are given, but no classification that they belong to',
      mend: 'Add classification: with its name, such as GB/T 4754-2017, NACE Rev. 2 or NAICS 2022',
    });
    return;
  }
  if (table === undefined) return;
  for (const each of patterns) checkAgainst(table, each, say);
}

function overlaps(patterns: readonly PlacedPattern[], yaml: YamlFile, say: Say): void {
  patterns.forEach((one, i) => {
    for (const other of patterns.slice(0, i)) {
      if (other.industry === one.industry || !patternsOverlap(one.pattern, other.pattern)) continue;
      say(one.path, 'value', {
        message: `the codes "${one.pattern.text}" of "${one.industry}" are also in "${other.industry}"`,
        found: `"${other.pattern.text}" at ${lineAndColumn(yaml, other.path)}`,
        expected: 'each code in one industry',
        mend: 'Narrow one of the two patterns',
      });
    }
  });
}

function checkAgainst(
  table: Classification,
  { pattern, path }: PlacedPattern,
  say: { error: Say; warn: Say },
): void {
  for (const part of pattern.parts) {
    const entry = table.entries.get(part);
    if (entry?.level === 'section') {
      say.error(path, 'value', {
        message: `"${part}" is a section of ${table.name}, which class codes do not show`,
        expected: 'divisions, groups or classes',
        mend: divisionsOf(table, part),
      });
    } else if (pattern.kind === 'code' && entry !== undefined && entry.level !== 'class' && table.complete) {
      say.warn(path, 'value', {
        message: `"${part}" is a ${entry.level} of ${table.name} (${entry.name}), and no enterprise has it as its class`,
        mend: `Write "${part}*" for all of its classes`,
      });
    } else if (!isKnown(table, part, pattern.kind)) {
      const known = knownAbove(table, part);
      const problem = {
        message: `${table.name} has no ${pattern.kind === 'code' ? 'code' : 'codes that begin with'} "${part}"`,
        ...(known === undefined ? {} : { found: `the ${known.level} ${known.code} (${known.name})` }),
        mend: 'Look it up in the classification',
      };
      // the tables are transcriptions: a class that is missing in a known group may be theirs to mend
      if (known?.level === 'group' || !table.complete) say.warn(path, 'value', problem);
      else say.error(path, 'value', problem);
    }
  }
}

function isKnown(table: Classification, part: string, kind: CodePattern['kind']): boolean {
  if (table.entries.has(part)) return true;
  return kind !== 'code' && [...table.entries.keys()].some((code) => code.startsWith(part));
}

/** The nearest division or group that a code would stand in. */
function knownAbove(table: Classification, code: string) {
  for (let length = code.length - 1; length > 1; length--) {
    const entry = table.entries.get(code.slice(0, length));
    if (entry !== undefined) return entry;
  }
  return undefined;
}

function divisionsOf(table: Classification, section: string): string {
  const codes = [...table.entries.values()]
    .filter(({ level, parent }) => level === 'division' && parent === section)
    .map(({ code }) => code);
  const [first, last] = [codes[0], codes.at(-1)];
  if (first === undefined || last === undefined) return 'Write its divisions';
  return first === last ? `Write "${first}*"` : `Write its divisions: "${first}-${last}"`;
}
