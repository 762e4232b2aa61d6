// From the text of system.yaml to a system, or to everything that is wrong with it.
import { throwIfAny, type Problem } from '../lib/index.js';
import { checkIdentifiers, checkIndicators, checkNames, checkReferences, type Say } from './checks.js';
import type { Classification } from './classifications.js';
import { checkCodes } from './code-checks.js';
import { checkComposites } from './composites.js';
import { readYaml, type Path } from './document.js';
import { checkFormulas } from './formulas.js';
import { shapeProblems } from './issues.js';
import type { System } from './model.js';
import { resolveSystem } from './resolve.js';
import { systemSchema } from './schema.js';
import { resolveClasses, resolveTables } from './table-mappings.js';
import type { ClassesMapping, TableMapping } from './tables.js';

/** A definition: the system, how tables of other layouts are read, and what people should look at. */
export interface Definition {
  system: System;
  classes: ClassesMapping;
  tables: TableMapping[];
  warnings: Problem[];
}

/** A definition that has been read, and still wants its codes checked. */
export interface Draft {
  /** The classification that it names. */
  classification: string | null;
  /**
   * Checks the codes, against the classification where its table is given, and hands out the system with what people
   * should look at. Throws an `InputError` with every problem of the definition, in the order of the file.
   */
  finish(table?: Classification): Definition;
}

/** Reads a definition without its classification's table. Pure; `file` is only named in messages. */
export function parseSystem(text: string, file: string): System {
  return draftSystem(text, file).finish().system;
}

/** Reads a definition up to its codes; throws an `InputError` where it is not even YAML. */
export function draftSystem(text: string, file: string): Draft {
  const { yaml, problems: syntax } = readYaml(text, file);
  throwIfAny(inOrder(syntax));
  if (yaml === undefined) throw new Error('YAML without problems has a value');

  const strict = systemSchema('strict').safeParse(yaml.value);
  const shape = strict.success ? [] : shapeProblems(strict.error.issues, yaml.value, yaml);
  // what else is wrong with a faulty file is found with neutral values in the place of the faulty ones
  const input = strict.success ? strict.data : systemSchema('lenient').parse(yaml.value);

  const problems = shape.map(({ problem }) => problem);
  const warnings: Problem[] = [];
  const covered = shape.flatMap(({ covers }) => covers);
  const sayInto =
    (list: Problem[]): Say =>
    (path, part, problem) => {
      if (!covered.some((above) => isWithin(path, above)))
        list.push({ ...problem, at: yaml.place(path, part) });
    };
  const say = sayInto(problems);

  const resolved = resolveSystem(input);
  checkIdentifiers(input, resolved, yaml, say);
  checkNames(input, resolved, say);
  checkIndicators(input, say);
  checkFormulas(input, yaml, problems, say);
  checkReferences(input, resolved, say);
  checkComposites(input, resolved, say);
  const context = { system: resolved.system, yaml, say };
  const [classes, tables] = [resolveClasses(input, context), resolveTables(input, context)];

  return {
    classification: resolved.system.classification,
    finish(table) {
      checkCodes(resolved, yaml, { error: say, warn: sayInto(warnings) }, table);
      throwIfAny(inOrder(problems));
      return { system: resolved.system, classes, tables, warnings: inOrder(warnings) };
    },
  };
}

function isWithin(path: Path, above: Path): boolean {
  return above.length <= path.length && above.every((step, i) => step === path[i]);
}

function inOrder(problems: readonly Problem[]): Problem[] {
  const column = ({ at }: Problem): number => (typeof at?.column === 'number' ? at.column : 0);
  return [...problems].sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0) || column(a) - column(b));
}
