// Edits are kept in two tables, for there are many of whole returns; they are read as one.
import { identifier, type Columns, type Engine } from '../engine/index.js';
import { tables } from './tables.js';

/** A table expression with the columns of `edits`: its rows, and those of `whole_edits` once for every item that changed. */
export function everyEdit(engine: Engine, edits: string, wholeEdits: string): string {
  const names = Object.keys(tables.edits);
  const whole: Columns = tables.whole_edits;
  const isList = (name: string): boolean => whole[name]?.endsWith('[]') === true;
  const kept = Object.keys(whole).map(identifier);
  const lists = Object.keys(whole).filter(isList).map(identifier);
  const entries = engine.entriesOf(
    wholeEdits,
    lists,
    kept.filter((name) => !lists.includes(name)),
  );
  const columns = names.map((name) =>
    name === 'last_year'
      ? 'FALSE AS last_year'
      : name in whole
        ? identifier(name)
        : `NULL AS ${identifier(name)}`,
  );
  return `(SELECT ${names.map(identifier).join(', ')} FROM ${edits}
    UNION ALL SELECT ${columns.join(', ')} FROM ${entries} WHERE "old" IS NOT NULL OR "new" IS NOT NULL)`;
}
