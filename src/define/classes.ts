// The finer levels of a classification as a tree below the industries: one node of level `class` for each code that
// occurs in a table, under the nearest code above it that occurs too.
import { matchesPattern, parseCodePattern, type CodePattern } from './codes.js';
import type { Industry, Names, System } from './model.js';

export interface ClassTree {
  /** The system with the nodes, each industry followed by its own. */
  system: System;
  /** The node that a code stands for: an industry that is this very code, or a class. */
  nodeOf: ReadonlyMap<string, string>;
  /** Codes that belong to no industry. */
  outside: readonly string[];
}

/**
 * Puts codes below the industries whose patterns they match. A code that is all of an industry's only pattern (`23`
 * of `23*`, `31-33` of `31-33`) is the industry. `names` gives the names of a class, where they are known.
 */
export function growClasses(
  system: System,
  codes: Iterable<string>,
  prefix: string,
  names: (code: string) => Names | undefined,
): ClassTree {
  const patterns = system.industries.flatMap((industry) =>
    industry.codes.flatMap((text) => {
      const pattern = parseCodePattern(text);
      return pattern === undefined ? [] : [{ industry, pattern, only: industry.codes.length === 1 }];
    }),
  );
  const nodeOf = new Map<string, string>();
  const outside: string[] = [];
  const below = new Map<string, string[]>();
  for (const code of new Set(codes)) {
    const whole = patterns.find(({ pattern, only }) => only && isAllOf(pattern, code));
    const part = patterns.find(({ pattern }) => !code.includes('-') && matchesPattern(pattern, code));
    if (whole !== undefined) nodeOf.set(code, whole.industry.id);
    else if (part === undefined) outside.push(code);
    else {
      nodeOf.set(code, classId(prefix, code));
      below.set(part.industry.id, [...(below.get(part.industry.id) ?? []), code]);
    }
  }
  const industries = system.industries.flatMap((industry) => {
    const own = (below.get(industry.id) ?? []).sort();
    return [industry, ...own.map((code) => classNode(code, own, industry, system, { prefix, names }))];
  });
  return { system: { ...system, industries }, nodeOf, outside: outside.sort() };
}

/** `NAICS 2017` makes naics, `GB/T 4754-2017` gb_t. */
export function classPrefix(classification: string | null): string {
  const word = (classification ?? 'class').trim().split(/\s+/)[0] ?? 'class';
  const plain = word
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_0-9]+|_+$/g, '');
  return plain === '' ? 'class' : plain;
}

function isAllOf(pattern: CodePattern, code: string): boolean {
  return pattern.parts.join('-') === code.replace(/[–—]/g, '-');
}

function classId(prefix: string, code: string): string {
  return `${prefix}_${code.toLowerCase().replace(/[^a-z0-9]+/g, '_')}`;
}

function classNode(
  code: string,
  siblings: readonly string[],
  industry: Industry,
  system: System,
  { prefix, names }: { prefix: string; names: (code: string) => Names | undefined },
): Industry {
  const above = siblings
    .filter((other) => other !== code && code.startsWith(other))
    .sort((a, b) => b.length - a.length)[0];
  const plain = Object.fromEntries(
    system.languages.map((language) => [language, `${system.classification ?? prefix} ${code}`]),
  );
  return {
    id: classId(prefix, code),
    names: names(code) ?? plain,
    level: 'class',
    parent: above === undefined ? industry.id : classId(prefix, above),
    headline: industry.headline,
    indicators: industry.indicators,
    codes: [code],
  };
}
