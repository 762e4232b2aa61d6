// The activity classifications that are shipped as tables: GB/T 4754 in two editions, NACE Rev. 2. Others can be
// named in system.yaml just as well; their codes are then taken as they are.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shipped } from './shipped.js';

export type ClassificationLevel = 'section' | 'division' | 'group' | 'class';

export interface ClassificationEntry {
  code: string;
  level: ClassificationLevel;
  /** The code above it; empty for a section. */
  parent: string;
  name: string;
}

export interface Classification {
  name: string;
  /** Whether the table holds every level; where not, an unknown code is not sure to be wrong. */
  complete: boolean;
  /** By code, in the order of the classification. */
  entries: ReadonlyMap<string, ClassificationEntry>;
}

const tables = [
  { name: 'GB/T 4754-2017', file: 'gbt4754-2017.tsv', complete: true },
  { name: 'GB/T 4754-2011', file: 'gbt4754-2011.tsv', complete: false },
  { name: 'NACE Rev. 2', file: 'nace-rev2.tsv', complete: true },
];

/** The names of the shipped classifications. */
export const shippedClassifications: readonly string[] = tables.map(({ name }) => name);

/** Reads the table of a classification, whatever the spaces and case of its name; undefined where none is shipped. */
export async function loadClassification(name: string): Promise<Classification | undefined> {
  const plain = (text: string): string => text.toLowerCase().replace(/[\s./—–-]/g, '');
  const table = tables.find((each) => plain(each.name) === plain(name));
  if (table === undefined) return undefined;
  const text = await readFile(join(shipped('classifications'), table.file), 'utf8');
  const [head = [], ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  const [parentColumn, nameColumn] = [head.indexOf('parent'), head.length - 1];
  const entries = new Map<string, ClassificationEntry>();
  let above: string[] = [];
  for (const row of rows) {
    const code = row[0] ?? '';
    const level = row[1] as ClassificationLevel;
    const depth = ['section', 'division', 'group', 'class'].indexOf(level);
    // rows stand below the row they belong to, so that an edition without the column has its parents too
    above = [...above.slice(0, depth).filter((each, i) => i === 0 || code.startsWith(each)), code];
    entries.set(code, {
      code,
      level,
      parent: row[parentColumn] ?? above.at(-2) ?? '',
      name: row[nameColumn] ?? '',
    });
  }
  return { name: table.name, complete: table.complete, entries };
}
