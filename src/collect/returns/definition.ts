// What is wrong with the section `returns` of system.yaml beyond its shape: items that are no indicators, and units that do not fit.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indicatorOf, readYaml, type ReturnsDefinition, type System } from '../../define/index.js';
import { didYouMean, listed, throwIfAny, type Problem } from '../../lib/index.js';
import { readTableUnit } from '../headings.js';
import { unitDue } from './head-faults.js';

const file = 'system.yaml';

interface Fault {
  /** Where it stands below `returns`. */
  path: (string | number)[];
  part: 'key' | 'value';
  problem: Omit<Problem, 'at'>;
}

/** Throws an `InputError` with all that is wrong, each at its line. */
export async function checkDefinition(
  workspace: string,
  definition: ReturnsDefinition,
  system: System,
): Promise<void> {
  const faults = [...strangers(definition, system), ...unitFaults(definition, system)];
  if (faults.length === 0) return;
  // the definition as it is used has no places
  const { yaml } = readYaml(await readFile(join(workspace, file), 'utf8'), file);
  throwIfAny(
    faults.map(({ path, part, problem }) => ({
      ...problem,
      at: yaml?.place(['returns', ...path], part) ?? { file },
    })),
  );
}

/** Names below `items` and `outliers.items` that no indicator has. */
function strangers({ items, outliers }: ReturnsDefinition, system: System): Fault[] {
  const known = system.indicators.map(({ id }) => id);
  const named = [
    ...Object.keys(items).map((item) => ({ item, path: ['items', item], part: 'key' as const })),
    ...(outliers.items ?? []).map((item, i) => ({
      ...{ item, path: ['outliers', 'items', i], part: 'value' as const },
    })),
  ];
  return named
    .filter(({ item }) => indicatorOf(system, item) === undefined)
    .map(({ item, path, part }) => ({
      ...{ path, part },
      problem: {
        message: {
          en: `returns names "${item}", which is no indicator of the system`,
          zh: `returns 中的“${item}”不是体系的指标`,
        },
        found: `"${item}"`,
        expected: listed(known),
        mend: didYouMean(item, known),
      },
    }));
}

/** Units of `items` that are none, or none that the indicator can be in. */
function unitFaults({ items }: ReturnsDefinition, system: System): Fault[] {
  return Object.entries(items).flatMap(([item, { unit }]) => {
    const due = indicatorOf(system, item)?.unit;
    if (unit === null || due === undefined || readTableUnit(unit)?.unit === due) return [];
    return [
      {
        path: ['items', item, 'unit'],
        part: 'value',
        problem: {
          message: { en: `the unit of ${item} does not fit`, zh: `${item} 的计量单位不符` },
          found: `"${unit}"`,
          expected: unitDue(due),
          mend: { en: 'Correct it, or leave it to the headings', zh: '请更正，或由表头注明' },
        },
      },
    ];
  });
}
