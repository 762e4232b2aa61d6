// Parquet, read by the engine: the column names are the head, and a row's line is its number in the file.
import type { Engine } from '../engine/index.js';
import { InputError } from '../lib/index.js';
import type { RawTable } from './table.js';

/**
 * Reads a whole Parquet file of published figures; `path` is where it lies, `file` its name in messages.
 * Throws an `InputError` where the engine cannot read it.
 */
export async function readParquet(engine: Engine, path: string, file: string): Promise<RawTable> {
  let records: Record<string, unknown>[];
  try {
    records = await engine.all(`SELECT * FROM ${engine.parquet(path)}`);
  } catch (error) {
    throw new InputError({
      message: 'the Parquet file cannot be read',
      at: { file },
      found: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
      expected: 'a complete Parquet file',
      mend: 'Write it again: it may have been cut short',
    });
  }
  const names = Object.keys(records[0] ?? {});
  const rows = records.map((record, i) => ({
    line: i + 1,
    cells: names.map((name) => cellText(record[name])),
  }));
  return { file, rows: [{ line: 0, cells: names }, ...rows], lettered: false, merged: new Map() };
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return JSON.stringify(value);
}
