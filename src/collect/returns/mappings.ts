// The columns that system.yaml maps, of returns and of the register.
import type { ReturnsDefinition } from '../../define/index.js';
import type { Problem } from '../../lib/index.js';
import { fold } from './heading-units.js';

export interface MappedColumn {
  /** Where it stands below `returns` in system.yaml: `items.output.column`. */
  key: string;
  heading: string;
}

/** The columns of returns that are mapped. */
export function mappedColumns({ columns, items }: ReturnsDefinition): MappedColumn[] {
  const ofItems = Object.entries(items).flatMap(([item, { column, last_year }]) => [
    { key: `items.${item}.column`, heading: column },
    { key: `items.${item}.last_year`, heading: last_year },
  ]);
  return [
    ...Object.entries(columns).map(([role, heading]) => ({ key: `columns.${role}`, heading })),
    ...ofItems.flatMap(({ key, heading }) => (heading === null ? [] : [{ key, heading }])),
  ];
}

/** The columns of the register that are mapped. */
export function mappedRegister({ register }: ReturnsDefinition): MappedColumn[] {
  return Object.entries(register).map(([role, heading]) => ({ key: `register.${role}`, heading }));
}

/** Columns that are mapped to two things: one of them would be lost. */
export function mappedTwice(definition: ReturnsDefinition): Problem[] {
  return [mappedColumns(definition), mappedRegister(definition)].flatMap((all) =>
    all.flatMap(({ key, heading }, i) => {
      const earlier = all.slice(0, i).find((other) => fold(other.heading) === fold(heading));
      return earlier === undefined ? [] : [sameColumn(earlier.key, key, heading)];
    }),
  );
}

const sameColumn = (earlier: string, key: string, heading: string): Problem => ({
  message: {
    en: `returns.${earlier} and returns.${key} name the same column`,
    zh: `returns.${earlier} 和 returns.${key} 指定了同一列`,
  },
  at: { file: 'system.yaml' },
  found: { en: `"${heading}"`, zh: `“${heading}”` },
  expected: { en: 'a column of its own for each', zh: '各自对应不同的列' },
  mend: { en: 'Correct one of them, or take it away', zh: '请更正其中一项，或将其删去' },
});
