// Class codes of the industries: readable patterns, no code in two industries, and known to the classification.
import { lineAndColumn, type Say } from './checks.js';
import type { Classification, ClassificationLevel } from './classifications.js';
import { parseCodePattern, patternsOverlap, type CodePattern } from './codes.js';
import type { Path, YamlFile } from './document.js';
import type { Resolved } from './resolve.js';
import { type Text } from '../lib/index.js';

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
          message: { en: `"${text}" is not a pattern of class codes`, zh: `“${text}”不是行业代码的写法` },
          expected: {
            en: '"2710" (one class), "13*" (all that begin so) or "31-33" (ends of one length, the lower first)',
            zh: '“2710”（一个小类）、“13*”（以此开头的全部）或“31-33”（两端位数相同，小者在前）',
          },
        });
    });
  }
  overlaps(patterns, yaml, say.error);

  const first = patterns[0];
  if (first === undefined) return;
  if (system.classification === null) {
    say.error(first.path.slice(0, -1), 'key', {
      message: {
        en: 'class codes are given, but no classification that they belong to',
        zh: '给出了行业代码，但未说明所属的行业分类',
      },
      mend: {
        en: 'Add classification: with its name, such as GB/T 4754-2017, NACE Rev. 2 or NAICS 2022',
        zh: '请加 classification:，写明分类名称，如 GB/T 4754-2017',
      },
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
        message: {
          en: `the codes "${one.pattern.text}" of "${one.industry}" are also in "${other.industry}"`,
          zh: `“${one.industry}”的代码“${one.pattern.text}”也在“${other.industry}”中`,
        },
        found: {
          en: `"${other.pattern.text}" at ${lineAndColumn(yaml, other.path)}`,
          zh: `${lineAndColumn(yaml, other.path)} 处为“${other.pattern.text}”`,
        },
        expected: { en: 'each code in one industry', zh: '每个代码只属一个产业' },
        mend: { en: 'Narrow one of the two patterns', zh: '请缩小其中一个的范围' },
      });
    }
  });
}

const levelNames: Readonly<Record<ClassificationLevel, string>> = {
  section: '门类',
  division: '大类',
  group: '中类',
  class: '小类',
};

function checkAgainst(
  table: Classification,
  { pattern, path }: PlacedPattern,
  say: { error: Say; warn: Say },
): void {
  for (const part of pattern.parts) {
    const entry = table.entries.get(part);
    if (entry?.level === 'section') {
      say.error(path, 'value', {
        message: {
          en: `"${part}" is a section of ${table.name}, which class codes do not show`,
          zh: `“${part}”是 ${table.name} 的门类，行业代码中不含门类`,
        },
        expected: { en: 'divisions, groups or classes', zh: '大类、中类或小类' },
        mend: divisionsOf(table, part),
      });
    } else if (pattern.kind === 'code' && entry !== undefined && entry.level !== 'class' && table.complete) {
      say.warn(path, 'value', {
        message: {
          en: `"${part}" is a ${entry.level} of ${table.name} (${entry.name}), and no enterprise has it as its class`,
          zh: `“${part}”是 ${table.name} 的${levelNames[entry.level]}（${entry.name}），没有企业以其为小类`,
        },
        mend: { en: `Write "${part}*" for all of its classes`, zh: `其全部小类请写作“${part}*”` },
      });
    } else if (!isKnown(table, part, pattern.kind)) {
      const known = knownAbove(table, part);
      const problem = {
        message: {
          en: `${table.name} has no ${pattern.kind === 'code' ? 'code' : 'codes that begin with'} "${part}"`,
          zh: `${table.name} 中没有${pattern.kind === 'code' ? `代码“${part}”` : `以“${part}”开头的代码`}`,
        },
        ...(known === undefined
          ? {}
          : {
              found: {
                en: `the ${known.level} ${known.code} (${known.name})`,
                zh: `${levelNames[known.level]} ${known.code}（${known.name}）`,
              },
            }),
        mend: { en: 'Look it up in the classification', zh: '请查对行业分类' },
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

function divisionsOf(table: Classification, section: string): Text {
  const codes = [...table.entries.values()]
    .filter(({ level, parent }) => level === 'division' && parent === section)
    .map(({ code }) => code);
  const [first, last] = [codes[0], codes.at(-1)];
  if (first === undefined || last === undefined) return { en: 'Write its divisions', zh: '请写其大类' };
  return first === last
    ? { en: `Write "${first}*"`, zh: `请写“${first}*”` }
    : { en: `Write its divisions: "${first}-${last}"`, zh: `请写其大类：“${first}-${last}”` };
}
